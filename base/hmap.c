/* SPDX-License-Identifier: Apache-2.0
 * Open addressing with linear probing, at most three quarters full. Removing
 * shifts the followers back, so there are no tombstones. */
#include "base/hmap.h"

#include "base/hash.h"
#include "base/mem.h"

enum { FIRST_CAP = 16 };

void hmap_free(struct hmap *m)
{
    mem_free(m->slots);
    *m = HMAP_INIT;
}

/* The slot of `key`, or the free one where it would go. */
static struct hmap_slot *find(
    const struct hmap *m, struct slice key, uint64_t hash)
{
    size_t mask = m->cap - 1;

    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        struct hmap_slot *slot = &m->slots[i];

        if (!slot->value)
            return slot;
        if (slot->hash == hash && slice_eq(slot->key, key))
            return slot;
    }
}

static void grow(struct hmap *m)
{
    struct hmap bigger = {.cap = m->cap ? m->cap * 2 : FIRST_CAP};

    bigger.slots = mem_zalloc(bigger.cap, sizeof(*bigger.slots));
    for (size_t i = 0; i < m->cap; i++) {
        struct hmap_slot *old = &m->slots[i];

        if (old->value)
            *find(&bigger, old->key, old->hash) = *old;
    }
    bigger.len = m->len;
    mem_free(m->slots);
    *m = bigger;
}

void *hmap_get(const struct hmap *m, struct slice key)
{
    return m->cap ? find(m, key, hash_slice(key))->value : NULL;
}

void *hmap_put(struct hmap *m, struct slice key, void *value)
{
    ASSERT(value);
    if (m->len + 1 > m->cap / 4 * 3)
        grow(m);

    uint64_t hash = hash_slice(key);
    struct hmap_slot *slot = find(m, key, hash);
    void *before = slot->value;

    m->len += !before;
    *slot = (struct hmap_slot){hash, key, value};
    return before;
}

void *hmap_remove(struct hmap *m, struct slice key)
{
    if (m->cap == 0)
        return NULL;

    struct hmap_slot *slot = find(m, key, hash_slice(key));
    void *value = slot->value;

    if (!value)
        return NULL;
    m->len--;

    size_t mask = m->cap - 1;
    size_t hole = (size_t)(slot - m->slots);

    for (size_t i = (hole + 1) & mask; m->slots[i].value; i = (i + 1) & mask) {
        size_t home = m->slots[i].hash & mask;

        /* Move back only what does not stand between the hole and home. */
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            m->slots[hole] = m->slots[i];
            hole = i;
        }
    }
    m->slots[hole].value = NULL;
    return value;
}

struct hmap_slot *hmap_next(const struct hmap *m, size_t *pos)
{
    while (*pos < m->cap) {
        struct hmap_slot *slot = &m->slots[(*pos)++];

        if (slot->value)
            return slot;
    }
    return NULL;
}
