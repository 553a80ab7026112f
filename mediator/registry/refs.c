/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/refs.h"

#include "base/vec.h"
#include "fhirclient/json/jwrite.h"

struct splice {
    struct slice from; /* raw text in the source */
    struct slice to;
};

struct rewrite {
    const struct refs *refs;
    VEC(struct splice) splices;
};

void refs_add(struct refs *refs, struct slice from, struct slice to)
{
    struct slice *value = arena_alloc(refs->arena, sizeof(*value));

    *value = to;
    if (from.len)
        hmap_put(&refs->map, from, value);
}

void refs_free(struct refs *refs)
{
    hmap_free(&refs->map);
}

static const struct slice *find(const struct refs *refs, struct slice text)
{
    const struct slice *to = hmap_get(&refs->map, text);
    size_t version = slice_find_slice(text, SLICE("/_history/"));

    if (!to && version != SIZE_MAX)
        to = hmap_get(&refs->map, slice_make(text.ptr, version));
    return to;
}

/* Resources were checked for depth, so this recursion is bounded. */
static void walk(struct rewrite *w, struct jval v)
{
    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m)) {
        enum jtype type = jval_type(m);
        const struct slice *to;

        if (type == JSON_OBJECT || type == JSON_ARRAY) {
            walk(w, m);
            continue;
        }
        if (type != JSON_STRING || !slice_eq(jval_key(m), SLICE("reference")))
            continue;
        to = find(w->refs, jval_str(m));
        if (to)
            VEC_PUSH(w->splices, ((struct splice){jval_raw(m), *to}));
    }
}

size_t refs_rewrite(struct buf *out, const struct refs *refs, struct jval v)
{
    struct rewrite w = {.refs = refs};
    struct slice text = jval_raw(v);
    const char *at = text.ptr;
    size_t n;

    if (refs->map.len == 0)
        return 0;
    walk(&w, v);
    n = w.splices.len;
    for (size_t i = 0; i < n; i++) {
        const struct splice *s = &w.splices.at[i];
        struct jwrite value = jwrite_to(out);

        buf_add(out, slice_make(at, (size_t)(s->from.ptr - at)));
        jwrite_string(&value, s->to);
        at = s->from.ptr + s->from.len;
    }
    if (n)
        buf_add(out, slice_make(at, (size_t)(text.ptr + text.len - at)));
    VEC_FREE(w.splices);
    return n;
}
