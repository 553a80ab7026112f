/* SPDX-License-Identifier: Apache-2.0
 * The dictionary of a view: distinct values, found by hash, and sorted on
 * shelves by length for the matchers that must walk over them. */
#include "base/hash.h"
#include "matching/index_int.h"

#include <string.h>

enum { FIRST_SLOTS = 64, FIRST_HEAP = 1024 };

void view_init(struct view *view, size_t column, enum text_form form)
{
    *view = (struct view){.column = column, .form = form};
    view->shelves = mem_zalloc(SHELF_LONG + 1, sizeof(*view->shelves));
    VEC_PUSH(view->values, (struct value){0}); /* VALUE_MISSING */
}

void view_free(struct view *view)
{
    for (size_t i = 0; i < view->values.len; i++)
        if (view->values.at[i].cap > 0)
            mem_free(view->values.at[i].rows.many);
    for (size_t i = 0; i <= SHELF_LONG; i++) {
        mem_free(view->shelves[i].ids);
        mem_free(view->shelves[i].sketches);
        mem_free(view->shelves[i].texts);
    }
    mem_free(view->shelves);
    mem_free(view->heap);
    mem_free(view->slots);
    VEC_FREE(view->values);
    VEC_FREE(view->unpacked);
}

struct text view_pack(
    struct arena *arena, enum text_form form, struct cell cell)
{
    size_t size = 0, len = 0;

    if (cell.nvalues == 0)
        return (struct text){NULL, 0};
    if (form == FORM_JOINED)
        return cell.values[0];
    for (size_t i = 0; i < cell.nvalues; i++)
        size += cell.values[i].len + 2;

    uint16_t *packed = arena_alloc(arena, size * sizeof(*packed));

    for (size_t i = 0; i < cell.nvalues; i++) {
        struct text t = cell.values[i];

        packed[len++] = (uint16_t)(t.len >> 16);
        packed[len++] = (uint16_t)t.len;
        memcpy(packed + len, t.at, t.len * sizeof(*t.at));
        len += t.len;
    }
    return (struct text){packed, len};
}

static struct text packed_text(const struct view *view, uint32_t id)
{
    const struct value *value = &view->values.at[id];

    /* Before any text that is not empty there is no heap. */
    return (struct text){
        value->len ? view->heap + value->text : NULL, value->len};
}

struct cell view_cell(struct view *view, uint32_t id)
{
    struct text packed = packed_text(view, id);

    if (id == VALUE_MISSING)
        return (struct cell){NULL, 0};
    if (view->form == FORM_JOINED) {
        view->one = packed;
        return (struct cell){&view->one, 1};
    }
    view->unpacked.len = 0;
    for (size_t i = 0; i < packed.len;) {
        size_t len = (size_t)packed.at[i] << 16 | packed.at[i + 1];

        VEC_PUSH(view->unpacked, ((struct text){packed.at + i + 2, len}));
        i += 2 + len;
    }
    return (struct cell){view->unpacked.at, view->unpacked.len};
}

/* -------------------------------------------------------------- hashing --- */

static uint64_t hash_of(struct text t)
{
    return hash_slice(slice_make((const char *)t.at, t.len * sizeof(*t.at)));
}

/* The slot of a value, or the free one where it would go. */
static struct view_slot *slot_of(
    const struct view *view, struct text packed, uint64_t hash)
{
    uint32_t tag = (uint32_t)(hash >> 32);
    size_t mask = view->nslots - 1;

    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        struct view_slot *slot = &view->slots[i];

        if (slot->id == VALUE_MISSING)
            return slot;
        if (slot->tag == tag && text_eq(packed_text(view, slot->id), packed))
            return slot;
    }
}

uint32_t view_find(const struct view *view, struct text packed)
{
    if (packed.len == 0)
        return VALUE_MISSING;
    if (view->nslots == 0)
        return VALUE_NONE;

    uint32_t id = slot_of(view, packed, hash_of(packed))->id;

    return id == VALUE_MISSING ? VALUE_NONE : id;
}

static void grow_slots(struct view *view)
{
    mem_free(view->slots);
    view->nslots = view->nslots ? view->nslots * 2 : FIRST_SLOTS;
    view->slots = mem_zalloc(view->nslots, sizeof(*view->slots));
    for (uint32_t id = 1; id < view->values.len; id++) {
        struct text packed = packed_text(view, id);
        uint64_t hash = hash_of(packed);

        *slot_of(view, packed, hash) =
            (struct view_slot){(uint32_t)(hash >> 32), id};
    }
}

/* -------------------------------------------------------------- shelves --- */

struct sketch sketch_of(struct text text)
{
    struct sketch s = {0, 0};

    for (size_t i = 0; i < text.len; i++) {
        uint64_t bit = UINT64_C(1) << (text.at[i] & 31);

        s.sign |= (s.sign & bit) << 32 | bit;
    }
    for (size_t i = 0; i < text.len && i < PREFIX_KNOWN; i++)
        s.head |= (uint64_t)text.at[i] << (16 * i);
    return s;
}

static void shelve(struct view *view, uint32_t id, struct text packed)
{
    bool has_sketch = view->form == FORM_JOINED && packed.len < SHELF_LONG;
    size_t length = has_sketch ? packed.len : 0;
    struct shelf *shelf = &view->shelves[has_sketch ? length : SHELF_LONG];

    if (shelf->n == shelf->cap) {
        shelf->cap = shelf->cap ? shelf->cap * 2 : 16;
        shelf->ids = mem_realloc(shelf->ids, shelf->cap, sizeof(*shelf->ids));
        shelf->sketches =
            mem_realloc(shelf->sketches, shelf->cap, sizeof(*shelf->sketches));
        if (has_sketch)
            shelf->texts = mem_realloc(
                shelf->texts, shelf->cap, length * sizeof(*shelf->texts));
    }
    if (has_sketch)
        memcpy(shelf->texts + shelf->n * length, packed.at,
            length * sizeof(*packed.at));
    shelf->ids[shelf->n] = id;
    shelf->sketches[shelf->n++] = sketch_of(packed);
}

/* --------------------------------------------------------------- adding --- */

static uint32_t heap_put(struct view *view, struct text packed)
{
    size_t needed = view->heap_len + packed.len;

    if (needed > view->heap_cap) {
        size_t cap = view->heap_cap ? view->heap_cap * 2 : FIRST_HEAP;

        view->heap_cap = max_size(cap, needed);
        view->heap =
            mem_realloc(view->heap, view->heap_cap, sizeof(*view->heap));
    }
    ASSERT(needed <= UINT32_MAX);
    memcpy(view->heap + view->heap_len, packed.at,
        packed.len * sizeof(*packed.at));
    view->heap_len = needed;
    return (uint32_t)(needed - packed.len);
}

uint32_t view_intern(struct view *view, struct text packed)
{
    if (packed.len == 0)
        return VALUE_MISSING;
    if (view->values.len + 1 > view->nslots / 4 * 3)
        grow_slots(view);

    uint64_t hash = hash_of(packed);
    struct view_slot *slot = slot_of(view, packed, hash);

    if (slot->id != VALUE_MISSING)
        return slot->id;

    uint32_t id = (uint32_t)view->values.len;
    struct value value = {
        .text = heap_put(view, packed), .len = (uint32_t)packed.len};

    VEC_PUSH(view->values, value);
    *slot = (struct view_slot){(uint32_t)(hash >> 32), id};
    view->ndead++; /* until its first row comes */
    view->longest = max_size(view->longest, packed.len);
    if (view->has_shelves)
        shelve(view, id, packed);
    return id;
}

size_t view_bytes(const struct view *view)
{
    size_t bytes = view->values.cap * sizeof(*view->values.at) +
                   view->heap_cap * sizeof(*view->heap) +
                   view->nslots * sizeof(*view->slots);

    for (size_t i = 0; i < view->values.len; i++)
        bytes += view->values.at[i].cap * sizeof(uint32_t);
    for (size_t i = 0; i <= SHELF_LONG; i++)
        bytes +=
            view->shelves[i].cap * (sizeof(uint32_t) + sizeof(struct sketch) +
                                       i % SHELF_LONG * sizeof(uint16_t));
    return bytes;
}
