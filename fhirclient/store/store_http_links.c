/* SPDX-License-Identifier: Apache-2.0
 * Links in a Bundle made relative to the base, everything else byte for byte.
 *
 * Only the Bundle's own links are touched: Bundle.link.url, entry.fullUrl,
 * entry.link.url and entry.response.location. What stands inside resources is
 * theirs. The walk is in document order, so the copy is one pass. */
#include "fhirclient/json/jwrite.h"
#include "fhirclient/store/store_http_int.h"

struct relink {
    const struct url_base *base;
    struct buf out;
    const char *copied_to; /* what stands before this is in `out` */
};

static void replace(struct relink *r, struct jval link, struct slice new)
{
    struct slice raw = jval_raw(link);
    buf_add(
        &r->out, slice_make(r->copied_to, (size_t)(raw.ptr - r->copied_to)));
    struct jwrite w = jwrite_to(&r->out);
    jwrite_string(&w, new);
    r->copied_to = raw.ptr + raw.len;
}

/* false when the link leads elsewhere; it is left as it is then. */
static bool relink_value(struct relink *r, struct jval link)
{
    struct slice old = jval_str(link);
    struct slice new;
    if (jval_type(link) != JSON_STRING)
        return true;
    if (!url_make_relative(&new, r->base, old))
        return false;
    if (new.len == old.len)
        return true;
    if (new.len == 0)
        new = SLICE("?"); /* the base itself; a FHIR uri is never empty */
    replace(r, link, new);
    return true;
}

/* An array of {relation, url}: only a next link that leads elsewhere hurts. */
static bool relink_links(struct relink *r, struct jval links, struct slice self)
{
    bool is_well = true;
    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l)) {
        struct slice relation = jval_get_str(l, "relation");
        struct jval url = jval_get(l, "url");
        bool is_next = slice_eq(relation, SLICE("next"));
        if (self.len && slice_eq(relation, SLICE("self")) &&
            jval_type(url) == JSON_STRING)
            replace(r, url, self);
        else
            is_well &= relink_value(r, url) || !is_next;
    }
    return is_well;
}

static bool relink_entry(struct relink *r, struct jval entry)
{
    bool is_well = true;
    for (struct jval m = jval_first(entry); jval_is_some(m); m = jval_next(m)) {
        struct slice key = jval_key(m);
        if (slice_eq(key, SLICE("fullUrl")))
            relink_value(r, m);
        else if (slice_eq(key, SLICE("link")))
            is_well &= relink_links(r, m, SLICE(""));
        else if (slice_eq(key, SLICE("response")))
            relink_value(r, jval_get(m, "location"));
    }
    return is_well;
}

static bool relink_bundle(
    struct relink *r, struct jval bundle, struct slice self)
{
    bool is_well = true;
    for (struct jval m = jval_first(bundle); jval_is_some(m);
         m = jval_next(m)) {
        struct slice key = jval_key(m);
        if (slice_eq(key, SLICE("link")))
            is_well &= relink_links(r, m, self);
        if (!slice_eq(key, SLICE("entry")))
            continue;
        for (struct jval e = jval_first(m); jval_is_some(e); e = jval_next(e))
            is_well &= relink_entry(r, e);
    }
    return is_well;
}

int store_http_relink(struct slice *out, const struct url_base *base,
    struct slice self, struct slice text, struct jval bundle,
    struct arena *arena, struct err *err)
{
    struct relink r = {.base = base, .copied_to = text.ptr};
    bool is_well = relink_bundle(&r, bundle, self);
    *out = text;
    if (r.copied_to != text.ptr) {
        size_t done = (size_t)(r.copied_to - text.ptr);
        buf_add(&r.out, slice_from(text, done));
        *out = arena_copy(arena, buf_slice(&r.out));
    }
    buf_free(&r.out);
    if (!is_well)
        return err_set(err, ERR_UPSTREAM,
            "the store's next link leads to another base than the configured");
    return 0;
}
