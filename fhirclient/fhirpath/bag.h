/* SPDX-License-Identifier: Apache-2.0
 * Two collections, each as a bag: does every item of one have a partner of
 * its own in the other?
 *
 * Items are sorted by a hash that partners share, and then by number, so that
 * a partner is where one looks first and the whole is n log n. */
#ifndef FHIRPATH_BAG_H
#define FHIRPATH_BAG_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

struct bag_item {
    uint64_t hash;
    double number; /* where hashes do not tell numbers apart */
    uint32_t which;
};

/** Are a and b partners? Negative ends the search with that error. */
typedef int bag_match(uint32_t a, uint32_t b, void *user);

/** Pair off n items with n others; both are put in order.
 *  returns  1, 0, or the match's error */
int bag_pair(struct bag_item *a, struct bag_item *b, size_t n, bag_match *match,
    void *user, struct arena *arena);

#endif
