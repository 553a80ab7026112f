/* SPDX-License-Identifier: Apache-2.0
 * References within a transaction: the fullUrls of other entries become the
 * ids these get, conditional references the ids they mean. */
#include "fhirclient/store/store_sqlite_int.h"

struct splice {
    struct buf text;
    const char *copied; /* the input up to here is in `text` */
};

static void put_reference(
    struct splice *s, struct jval value, struct slice reference)
{
    struct slice raw = jval_raw(value);

    buf_add(&s->text, slice_make(s->copied, (size_t)(raw.ptr - s->copied)));
    buf_addf(&s->text, "\"%.*s\"", SLICE_ARG(reference));
    s->copied = raw.ptr + raw.len;
}

/* 1: `out` is the reference to put in its place; 0: it stays. */
static int resolve(struct slice *out, const struct found_reference *found,
    struct sq_unit *u, const struct hmap *names, struct err *err)
{
    const struct slice *name = hmap_get(names, jval_str(found->value));
    const struct reference *parts = &found->parts;
    struct slice id;
    int rc;

    if (name) {
        *out = *name;
        return 1;
    }
    if (!parts->query.len || parts->base.len)
        return 0;
    rc = sq_match_one(&id, u->conn, parts->type, parts->query, u->arena, err);
    if (rc == 0)
        return err_set(err, ERR_NOT_FOUND,
            "a conditional reference that no resource fulfils");
    if (rc > 0)
        *out = sq_name(u->arena, parts->type, id);
    return rc;
}

/* Most resources of most transactions: no need to walk through them. */
static bool has_nothing_to_rewrite(struct slice text, const struct hmap *names)
{
    return !names->len && slice_find(text, '?') == SIZE_MAX;
}

int sq_rewrite(struct sq_entry *e, struct sq_unit *u, const struct hmap *names,
    struct err *err)
{
    struct slice whole = jval_raw(e->resource);
    struct splice s = {.copied = whole.ptr};
    struct found_references refs;
    struct slice reference = SLICE(""), text;
    int rc = 0;

    if (has_nothing_to_rewrite(whole, names))
        return 0;
    references_collect(&refs, e->resource, u->arena);
    for (size_t i = 0; rc >= 0 && i < refs.count; i++) {
        rc = resolve(&reference, &refs.items[i], u, names, err);
        if (rc > 0)
            put_reference(&s, refs.items[i].value, reference);
    }
    if (rc >= 0 && s.copied != whole.ptr) {
        buf_add(&s.text,
            slice_make(s.copied, (size_t)(whole.ptr + whole.len - s.copied)));
        text = arena_copy(u->arena, buf_slice(&s.text));
        rc = sq_parse_own(&e->resource, text, u->arena, err);
    }
    buf_free(&s.text);
    return rc < 0 ? rc : 0;
}
