/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/places.h"

#include "base/hash.h"

#include <string.h>

/* Open addressing; scope 0: names within a Bundle, otherwise 1 + the place
 * that contains. A slot is empty when its place is PLACE_NONE. */
struct slot {
    uint64_t hash;
    struct slice name;
    uint32_t scope, place;
};

struct places {
    const struct jdoc *doc;
    struct arena *arena;
    struct place *all;
    size_t n, capacity;
    struct slot *slots;
    size_t nslots, nused; /* nslots is a power of two */
    size_t nnodes;
    uint32_t last; /* the last node that was visited */
};

/* ---- the table of names ---- */

static uint64_t slot_hash(uint32_t scope, struct slice name)
{
    return hash_u64(hash_slice(name) + scope);
}

static struct slot *slot_find(
    const struct places *p, uint32_t scope, struct slice name)
{
    uint64_t hash = slot_hash(scope, name);
    size_t at = hash & (p->nslots - 1);

    while (p->slots[at].place != PLACE_NONE &&
           (p->slots[at].hash != hash || p->slots[at].scope != scope ||
               !slice_eq(p->slots[at].name, name)))
        at = (at + 1) & (p->nslots - 1);
    return &p->slots[at];
}

static void slots_make(struct places *p, size_t n)
{
    p->nslots = n;
    p->slots = arena_alloc(p->arena, n * sizeof(*p->slots));
    for (size_t i = 0; i < n; i++)
        p->slots[i].place = PLACE_NONE;
}

static void slots_grow(struct places *p)
{
    struct slot *old = p->slots;
    size_t n = p->nslots;

    slots_make(p, n * 2);
    for (size_t i = 0; i < n; i++)
        if (old[i].place != PLACE_NONE)
            *slot_find(p, old[i].scope, old[i].name) = old[i];
}

/* The first of several by one name is meant. */
static void add_name(
    struct places *p, uint32_t scope, struct slice name, uint32_t place)
{
    struct slot *slot;

    if (!name.len)
        return;
    if (p->nused * 2 >= p->nslots)
        slots_grow(p);
    slot = slot_find(p, scope, name);
    if (slot->place != PLACE_NONE)
        return;
    *slot = (struct slot){slot_hash(scope, name), name, scope, place};
    p->nused++;
}

/* ---- gathering ---- */

static uint32_t add_place(struct places *p, struct place place)
{
    if (p->n == p->capacity) {
        size_t capacity = p->capacity ? p->capacity * 2 : 16;
        struct place *all = arena_alloc(p->arena, capacity * sizeof(*all));

        if (p->n)
            memcpy(all, p->all, p->n * sizeof(*all));
        p->all = all;
        p->capacity = capacity;
    }
    p->all[p->n] = place;
    return (uint32_t)p->n++;
}

static void add_names(struct places *p, uint32_t place)
{
    const struct place *of = &p->all[place];
    struct slice id = jval_get_str(of->resource, "id");
    struct slice type = jval_get_str(of->resource, "resourceType");

    if (of->is_contained) {
        add_name(p, 1 + of->outer, id, place);
        return;
    }
    add_name(p, 0, of->url, place);
    add_name(p, 0, jval_get_str(of->resource, "url"), place);
    if (id.len)
        add_name(p, 0,
            slice_of(arena_printf(
                p->arena, "%.*s/%.*s", SLICE_ARG(type), SLICE_ARG(id))),
            place);
}

static void visit(
    struct places *p, struct jval v, uint32_t outer, struct jval parent);

static void visit_children(struct places *p, struct jval v, uint32_t outer)
{
    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m))
        if (jval_type(m) >= JSON_ARRAY)
            visit(p, m, outer, v);
        else
            p->last = m.at;
}

/* `parent`: the object or array around `v`. */
static void visit(
    struct places *p, struct jval v, uint32_t outer, struct jval parent)
{
    uint32_t place;

    p->nnodes++;
    p->last = v.at;
    if (!jval_get_str(v, "resourceType").len) {
        visit_children(p, v, outer);
        return;
    }
    place = add_place(
        p, (struct place){.resource = v,
               .outer = outer,
               .is_contained = slice_eq(jval_key(parent), SLICE("contained")),
               .url = jval_get_str(parent, "fullUrl")});
    add_names(p, place);
    visit_children(p, v, place);
    p->all[place].end = p->last + 1;
}

struct places *places_new(struct jval v, struct arena *arena, size_t *nnodes)
{
    struct places *p = arena_zalloc(arena, 1, sizeof(*p));
    struct jval root = {v.doc, 0};

    p->doc = v.doc;
    p->arena = arena;
    slots_make(p, 16);
    visit(p, root, PLACE_NONE, (struct jval){0});
    *nnodes = p->nnodes;
    return p;
}

/* ---- asking ---- */

const struct jdoc *places_doc(const struct places *p)
{
    return p->doc;
}

const struct place *places_at(const struct places *p, uint32_t place)
{
    return &p->all[place];
}

uint32_t places_around(const struct places *p, uint32_t at)
{
    size_t low = 0, high = p->n;
    uint32_t place;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (p->all[middle].resource.at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    place = low ? (uint32_t)low - 1 : PLACE_NONE;
    while (place != PLACE_NONE && at >= p->all[place].end)
        place = p->all[place].outer;
    return place;
}

uint32_t places_container(const struct places *p, uint32_t place)
{
    while (place != PLACE_NONE && p->all[place].is_contained)
        place = p->all[place].outer;
    return place;
}

uint32_t places_contained(
    const struct places *p, uint32_t container, struct slice id)
{
    return slot_find(p, 1 + container, id)->place;
}

uint32_t places_named(const struct places *p, struct slice name)
{
    return slot_find(p, 0, name)->place;
}
