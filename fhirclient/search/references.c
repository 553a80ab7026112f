/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/references.h"

#include "fhirclient/fhir/elements.h"

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
    static const struct slice names[] = {{"extension", 9},
        {"modifierExtension", 17}, {"contained", 9}, {"contact", 7}};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (slice_eq(key, names[i]))
            return true;
    return false;
}

/* The element or member of `outer` that `value` is, or is inside of. */
static struct jval child_with(
    struct jval outer, struct jval value, size_t *index)
{
    struct jval e = jval_first(outer);

    *index = 0;
    while (e.at != value.at && !jval_is_in(value, e)) {
        e = jval_next(e);
        (*index)++;
    }
    return e;
}

/* Down from the resource to where the reference stands. */
static bool is_checked_place(struct jval resource, struct jval value)
{
    struct jval v = resource;
    size_t index;

    while (v.at != value.at) {
        v = child_with(v, value, &index);
        if (is_unchecked_member(jval_key(v)))
            return false;
    }
    return true;
}

/* In FHIRPath a choice has its own name: medication, not medicationReference.
 */
static struct slice path_name(
    struct slice key, const struct element_member *member)
{
    struct slice choice = member ? element_member_choice(member) : SLICE("");

    return choice.len ? choice : key;
}

void reference_print_place(
    struct buf *out, struct jval resource, const struct found_reference *found)
{
    const struct element_type *type =
        element_type_find(jval_get_str(resource, "resourceType"));
    struct jval outer = resource, v;
    size_t index;

    for (;; outer = v) {
        v = child_with(outer, found->value, &index);
        if (v.at == found->value.at)
            return;
        if (jval_type(outer) == JSON_ARRAY) {
            buf_addf(out, "[%zu]", index);
            continue;
        }

        const struct element_member *member =
            type ? element_member_find(type, jval_key(v)) : NULL;
        struct slice name = path_name(jval_key(v), member);

        buf_addf(out, ".%.*s", SLICE_ARG(name));
        type = member ? element_member_type(member) : NULL;
    }
}

void references_collect(
    struct found_references *out, struct jval resource, struct arena *arena)
{
    struct walk w = {.out = out, .arena = arena};
    struct jval v = {0};

    *out = (struct found_references){0};
    while (jval_is_some(v = jval_next_called(resource, v, SLICE("reference"))))
        if (jval_type(v) == JSON_STRING)
            add(&w, v, is_checked_place(resource, v));
}

bool reference_is_local(const struct reference *parts)
{
    return !parts->is_urn && !parts->is_fragment && !parts->base.len &&
           !parts->query.len && parts->type.len && parts->id.len;
}
