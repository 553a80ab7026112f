/* SPDX-License-Identifier: Apache-2.0
 * A multimap from a 64-bit hash to pointers. It holds no keys: whoever looks
 * something up compares what he finds, so that a key of two texts (system and
 * value of an identifier) costs 16 bytes and no copy. */
#ifndef REGISTRY_KEYMAP_H
#define REGISTRY_KEYMAP_H

#include "base/slice.h"

#include <stddef.h>
#include <stdint.h>

struct keymap_slot {
    uint64_t hash;
    void *value; /* NULL: free */
};

struct keymap {
    struct keymap_slot *slots;
    size_t len, cap; /* cap is 0 or a power of two */
};

/** Empty again; the images are not touched. */
void keymap_free(struct keymap *m);

/** Put one more value (not NULL) under `hash`. */
void keymap_add(struct keymap *m, uint64_t hash, void *value);

/** Take out this value under `hash`; it must be there. */
void keymap_remove(struct keymap *m, uint64_t hash, const void *value);

/** Put `by` in the place of this value, which must be there. */
void keymap_replace(
    struct keymap *m, uint64_t hash, const void *value, void *by);

/**
 * Walk over the values under a hash; the map must not change meanwhile.
 *
 *     size_t at = 0;
 *     void *value;
 *     while ((value = keymap_next(m, hash, &at)))
 */
void *keymap_next(const struct keymap *m, uint64_t hash, size_t *at);

/** Hash of one text, or of two as one key. */
uint64_t keymap_hash(struct slice a, struct slice b);

#endif
