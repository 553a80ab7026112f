/* SPDX-License-Identifier: Apache-2.0
 * Open addressing, linear probing, at most three quarters full; removing shifts
 * the followers back, so there are no tombstones to sweep. */
#include "mediator/registry/keymap.h"

#include "base/hash.h"
#include "base/mem.h"

enum { FIRST_CAP = 16 };

void keymap_free(struct keymap *m)
{
    mem_free(m->slots);
    *m = (struct keymap){0};
}

static void put(struct keymap *m, uint64_t hash, void *value)
{
    size_t mask = m->cap - 1;
    size_t i = hash & mask;

    while (m->slots[i].value)
        i = (i + 1) & mask;
    m->slots[i] = (struct keymap_slot){hash, value};
}

static void grow(struct keymap *m)
{
    struct keymap bigger = {.cap = m->cap ? m->cap * 2 : FIRST_CAP};

    bigger.slots = mem_zalloc(bigger.cap, sizeof(*bigger.slots));
    bigger.len = m->len;
    for (size_t i = 0; i < m->cap; i++)
        if (m->slots[i].value)
            put(&bigger, m->slots[i].hash, m->slots[i].value);
    mem_free(m->slots);
    *m = bigger;
}

void keymap_add(struct keymap *m, uint64_t hash, void *value)
{
    ASSERT(value);
    if (m->len + 1 > m->cap / 4 * 3)
        grow(m);
    put(m, hash, value);
    m->len++;
}

/* Close the hole: move back what does not stand between the hole and home. */
static void close_hole(struct keymap *m, size_t hole)
{
    size_t mask = m->cap - 1;

    for (size_t i = (hole + 1) & mask; m->slots[i].value; i = (i + 1) & mask) {
        size_t home = m->slots[i].hash & mask;

        if (((i - home) & mask) >= ((i - hole) & mask)) {
            m->slots[hole] = m->slots[i];
            hole = i;
        }
    }
    m->slots[hole].value = NULL;
}

static size_t find(const struct keymap *m, uint64_t hash, const void *value)
{
    ASSERT(m->cap);

    size_t mask = m->cap - 1;
    size_t i = hash & mask;

    while (m->slots[i].value != value || m->slots[i].hash != hash) {
        ASSERT(m->slots[i].value);
        i = (i + 1) & mask;
    }
    return i;
}

void keymap_remove(struct keymap *m, uint64_t hash, const void *value)
{
    size_t i = find(m, hash, value);

    m->len--;
    close_hole(m, i);
}

void keymap_replace(
    struct keymap *m, uint64_t hash, const void *value, void *by)
{
    ASSERT(by);
    m->slots[find(m, hash, value)].value = by;
}

void *keymap_next(const struct keymap *m, uint64_t hash, size_t *at)
{
    if (m->cap == 0)
        return NULL;

    size_t mask = m->cap - 1;

    for (;; (*at)++) {
        const struct keymap_slot *slot = &m->slots[(hash + *at) & mask];

        if (!slot->value)
            return NULL;
        if (slot->hash == hash) {
            (*at)++;
            return slot->value;
        }
    }
}

uint64_t keymap_hash(struct slice a, struct slice b)
{
    return hash_u64(hash_slice(a) * 3 + hash_slice(b));
}
