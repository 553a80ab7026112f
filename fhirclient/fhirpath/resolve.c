/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/resolve.h"

#include "base/hash.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhirpath/places.h"

#include <string.h>

/* Documents that were looked into, newest first. */
struct reference_index {
    struct places *places;
    struct reference_index *next;
};

enum { STEPS_SHARE = 16 /* looking at a node is a sixteenth of a step */ };

static int find_places(struct places **out, struct eval *e, struct jval v)
{
    struct reference_index *index = e->references;
    size_t nnodes;

    while (index && places_doc(index->places) != v.doc)
        index = index->next;
    if (!index) {
        index = arena_zalloc(e->arena, 1, sizeof(*index));
        index->places = places_new(v, e->arena, &nnodes);
        index->next = e->references;
        e->references = index;
        if (eval_count(e, nnodes / STEPS_SHARE, 0) < 0)
            return ERR_LIMIT;
    }
    *out = index->places;
    return 0;
}

/* ---- %resource and %rootResource ---- */

static struct jval around(struct eval *e, struct jval v, bool wants_container)
{
    struct places *places;
    uint32_t place;

    if (!jval_is_some(v))
        return v;
    if (jval_get_str(v, "resourceType").len && (!wants_container || !v.at))
        return v;
    if (find_places(&places, e, v) < 0)
        return v;
    place = places_around(places, v.at);
    if (wants_container)
        place = places_container(places, place);
    return place == PLACE_NONE ? v : places_at(places, place)->resource;
}

struct jval eval_resource(struct eval *e)
{
    if (e->env && jval_is_some(e->env->resource))
        return e->env->resource;
    return around(e, value_jval(&e->input), false);
}

struct jval eval_root_resource(struct eval *e)
{
    if (e->env && jval_is_some(e->env->root_resource))
        return e->env->root_resource;
    return around(e, eval_resource(e), true);
}

/* ---- where a reference leads ---- */

/* A text that names a resource, and the element it stands in. */
struct pointer {
    struct slice text;
    struct jval from; /* where its document is searched first */
};

static bool read_pointer(
    struct pointer *out, struct eval *e, const struct value *v)
{
    bool is_node = v->kind == KIND_NODE;

    *out = (struct pointer){SLICE(""), value_jval(v)};
    if (is_node)
        out->text = jval_get_str(out->from, "reference");
    else if (!value_to_string(&out->text, v))
        return false;
    if (!jval_is_some(out->from))
        out->from = eval_root_resource(e);
    return out->text.len > 0;
}

/* "http://host/fhir" of http://host/fhir/Patient/1 */
static struct slice base_of(struct slice url)
{
    struct reference r;

    return reference_parse(&r, url) ? r.base : SLICE("");
}

static uint32_t find_fragment(
    const struct places *p, uint32_t place, struct slice id)
{
    uint32_t container = places_container(p, place);

    if (container == PLACE_NONE || !id.len)
        return container;
    return places_contained(p, container, id);
}

/* Relative to the entry it stands in first, then by type and id alone. */
static uint32_t find_relative(struct eval *e, const struct places *p,
    uint32_t place, const struct reference *r)
{
    struct slice base = SLICE("");
    uint32_t container = places_container(p, place), found = PLACE_NONE;
    const char *name = arena_printf(
        e->arena, "%.*s/%.*s", SLICE_ARG(r->type), SLICE_ARG(r->id));

    if (container != PLACE_NONE)
        base = base_of(places_at(p, container)->url);
    if (base.len)
        found = places_named(p,
            slice_of(arena_printf(e->arena, "%.*s/%s", SLICE_ARG(base), name)));
    return found == PLACE_NONE ? places_named(p, slice_of(name)) : found;
}

/* Without |version, /_history/version and #fragment. */
static struct slice plain_url(struct slice text)
{
    static const char *const ends[] = {"|", "/_history/", "#"};

    for (size_t i = 0; i < COUNT_OF(ends); i++) {
        size_t at = slice_find_slice(text, slice_of(ends[i]));

        if (at != SIZE_MAX)
            text.len = at;
    }
    return text;
}

/* canonical|version: another version is another resource. */
static bool has_version(struct jval resource, struct slice text)
{
    size_t at = slice_find(text, '|');

    return at == SIZE_MAX || slice_eq(jval_get_str(resource, "version"),
                                 slice_from(text, at + 1));
}

static int find_inside(struct jval *out, struct eval *e,
    const struct pointer *to, struct jval from)
{
    struct places *p;
    struct reference r;
    uint32_t place, found;
    int rc;

    if (!jval_is_some(from))
        return 0;
    rc = find_places(&p, e, from);
    if (rc < 0)
        return rc;
    place = places_around(p, from.at);
    if (to->text.ptr[0] == '#')
        found = find_fragment(p, place, slice_from(to->text, 1));
    else if (reference_parse(&r, to->text) && !r.is_urn && !r.base.len &&
             !r.query.len)
        found = find_relative(e, p, place, &r);
    else
        found = places_named(p, plain_url(to->text));
    if (found != PLACE_NONE &&
        has_version(places_at(p, found)->resource, to->text))
        *out = places_at(p, found)->resource;
    return 0;
}

static int find_at_hand(
    struct jval *out, struct eval *e, const struct pointer *to)
{
    struct jval root;
    int rc = find_inside(out, e, to, to->from);

    if (rc < 0 || jval_is_some(*out))
        return rc;
    root = eval_root_resource(e);
    return root.doc == to->from.doc ? 0 : find_inside(out, e, to, root);
}

/* The slot where a text is noted, or would be. */
static uint32_t *missing_slot(struct eval *e, struct slice text)
{
    size_t mask = 2 * e->missing_capacity - 1;
    size_t at = hash_slice(text) & mask;

    while (e->missing_slots[at] &&
           !slice_eq(e->missing[e->missing_slots[at] - 1], text))
        at = (at + 1) & mask;
    return &e->missing_slots[at];
}

static void missing_grow(struct eval *e)
{
    size_t capacity = e->nmissing ? e->nmissing * 2 : 8; /* a power of two */
    struct slice *all = arena_alloc(e->arena, capacity * sizeof(*all));

    if (e->nmissing)
        memcpy(all, e->missing, e->nmissing * sizeof(*all));
    e->missing = all;
    e->missing_capacity = capacity;
    e->missing_slots =
        arena_zalloc(e->arena, 2 * capacity, sizeof(*e->missing_slots));
    for (size_t i = 0; i < e->nmissing; i++)
        *missing_slot(e, all[i]) = (uint32_t)i + 1;
}

static void note_missing(struct eval *e, struct slice text)
{
    uint32_t *slot;

    if (e->nmissing == e->missing_capacity)
        missing_grow(e);
    slot = missing_slot(e, text);
    if (*slot)
        return;
    e->missing[e->nmissing++] = arena_copy(e->arena, text);
    *slot = (uint32_t)e->nmissing;
}

static int ask_host(struct jval *out, struct eval *e, struct slice text)
{
    const struct fp_host *host = e->env ? e->env->host : NULL;
    int rc = 0;

    if (text.ptr[0] != '#' && host && host->resolve)
        rc = host->resolve(out, text, host->user, e->err);
    if (rc == 0 && !jval_is_some(*out))
        note_missing(e, text);
    return rc;
}

int resolve_value(struct jval *out, struct eval *e, const struct value *v)
{
    struct pointer to;
    int rc;

    *out = (struct jval){0};
    if (!read_pointer(&to, e, v))
        return 0;
    rc = find_at_hand(out, e, &to);
    return rc < 0 || jval_is_some(*out) ? rc : ask_host(out, e, to.text);
}

/* ---- types ---- */

static const struct element_type *type_of_text(
    const struct pointer *to, const struct value *v)
{
    struct reference r;
    struct slice type = SLICE("");

    if (to->text.len && reference_parse(&r, to->text))
        type = r.type;
    if (!type.len && v->kind == KIND_NODE)
        type = jval_get_str(value_jval(v), "type");
    return element_type_find(type);
}

int resolve_type(
    const struct element_type **out, struct eval *e, const struct value *v)
{
    struct jval resource = {0};
    struct pointer to;
    bool is_some = read_pointer(&to, e, v);
    int rc = 0;

    *out = type_of_text(&to, v);
    if (*out || !is_some)
        return 0;
    rc = find_at_hand(&resource, e, &to);
    if (rc == 0 && !jval_is_some(resource))
        rc = ask_host(&resource, e, to.text);
    if (rc == 0 && jval_is_some(resource))
        *out = type_refine(NULL, resource);
    return rc;
}
