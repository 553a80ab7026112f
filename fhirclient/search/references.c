/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/references.h"

#include <string.h>

struct walk {
    struct found_references *out;
    struct arena *arena;
    size_t cap;
};

static void add(struct walk *w, struct jval value, bool is_checked)
{
    struct found_references *out = w->out;
    struct found_reference found = {.value = value, .is_checked = is_checked};

    if (!reference_parse(&found.parts, jval_str(value)) ||
        found.parts.is_fragment)
        return;
    if (out->count == w->cap) {
        struct found_reference *old = out->items;

        w->cap = w->cap ? w->cap * 2 : 8;
        out->items = arena_alloc(w->arena, w->cap * sizeof(*old));
        if (out->count)
            memcpy(out->items, old, out->count * sizeof(*old));
    }
    out->items[out->count++] = found;
}

static bool is_unchecked_member(struct slice key)
{
    static const char *const names[] = {
        "extension", "modifierExtension", "contained", "contact"};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (slice_eq(key, slice_of(names[i])))
            return true;
    return false;
}

/* The depth is bounded by the reader of the document. */
static void walk_value(struct walk *w, struct jval v, bool is_checked)
{
    enum jtype type = jval_type(v);

    if (type != JSON_OBJECT && type != JSON_ARRAY)
        return;
    for (struct jval e = jval_first(v); jval_is_some(e); e = jval_next(e)) {
        enum jtype member = jval_type(e);

        if (member == JSON_STRING) {
            if (type == JSON_OBJECT &&
                slice_eq(jval_key(e), SLICE("reference")))
                add(w, e, is_checked);
        } else if (member == JSON_OBJECT || member == JSON_ARRAY) {
            walk_value(w, e,
                is_checked &&
                    (type == JSON_ARRAY || !is_unchecked_member(jval_key(e))));
        }
    }
}

void references_collect(
    struct found_references *out, struct jval resource, struct arena *arena)
{
    struct walk w = {.out = out, .arena = arena};

    *out = (struct found_references){0};
    walk_value(&w, resource, true);
}

bool reference_is_local(const struct reference *parts)
{
    return !parts->is_urn && !parts->is_fragment && !parts->base.len &&
           !parts->query.len && parts->type.len && parts->id.len;
}
