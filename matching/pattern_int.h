/* SPDX-License-Identifier: Apache-2.0
 * Where each character stands in a text of at most 64: one bit a place.
 *
 * The bit-parallel comparators ask for the places of one character after the
 * other. A pattern that is asked for again for the same text (the query's,
 * while it is held against a whole dictionary) is made only once. */
#ifndef MATCHING_PATTERN_INT_H
#define MATCHING_PATTERN_INT_H

#include "matching/text_int.h"

enum { PATTERN_MAX = 64, PATTERN_SLOTS = 128 };

struct pattern {
    struct text text; /* what it holds; len 0: nothing */
    uint64_t latin[256];
    uint16_t keys[PATTERN_SLOTS]; /* characters from U+0100 on */
    uint64_t masks[PATTERN_SLOTS];
};

/** Working memory of the comparators; all zero at first. */
struct scratch {
    struct pattern left, right;
};

/** Make `p` hold `text` (at most PATTERN_MAX units). */
const struct pattern *pattern_load(struct pattern *p, struct text text);

/** Forget both texts: the memory they stand in is about to change. */
void scratch_forget(struct scratch *s);

size_t pattern_slot(const struct pattern *p, uint16_t unit);

static inline uint64_t pattern_places(const struct pattern *p, uint16_t unit)
{
    return unit < 256 ? p->latin[unit] : p->masks[pattern_slot(p, unit)];
}

#endif
