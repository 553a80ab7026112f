/* SPDX-License-Identifier: Apache-2.0
 * A hash table from text to a pointer. The keys are borrowed: they must live,
 * unchanged, as long as their entry (usually inside the value itself). */
#ifndef BASE_HMAP_H
#define BASE_HMAP_H

#include "base/slice.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hmap_slot {
    uint64_t hash;
    struct slice key;
    void *value; /* NULL: the slot is free */
};

struct hmap {
    struct hmap_slot *slots;
    size_t len, cap; /* cap is 0 or a power of two */
};

#define HMAP_INIT ((struct hmap){0})

/** Free the table (neither keys nor values). */
void hmap_free(struct hmap *m);

/** The value under `key`, or NULL. */
void *hmap_get(const struct hmap *m, struct slice key);

/**
 * Put `value` (not NULL) under `key`.
 *
 * returns  the value that stood there before, or NULL; the entry's key is
 *          then `key`, so that the old value may be freed
 */
void *hmap_put(struct hmap *m, struct slice key, void *value);

/** Take the entry out; returns its value, or NULL when there was none. */
void *hmap_remove(struct hmap *m, struct slice key);

/**
 * Walk over all entries in no order; the table must not change meanwhile.
 *
 *     size_t pos = 0;
 *     struct hmap_slot *e;
 *     while ((e = hmap_next(m, &pos)))
 */
struct hmap_slot *hmap_next(const struct hmap *m, size_t *pos);

#endif
