/* SPDX-License-Identifier: Apache-2.0
 * Which items are among others: by hashing, so that distinct(), union,
 * intersect(), subsetOf() and `~` of long collections stay linear. */
#ifndef FHIRPATH_SET_H
#define FHIRPATH_SET_H

#include "fhirclient/fhirpath/eval.h"

struct item_set {
    struct eval *e;
    uint32_t *slots;  /* place on the stack + 1; NULL while small */
    uint32_t *hashes; /* of the slots, cut */
    size_t nslots;    /* a power of two */
    size_t base, n;   /* stack[base..base + n) are in it */
};

/** A set of stack[base..) with nothing in it yet. */
void set_begin(struct item_set *s, struct eval *e, size_t base);

/** Is an equal item in the set? */
int set_has(bool *out, struct item_set *s, const struct value *v) MUST_CHECK;

/** Take stack[base + n], the next item, into the set. */
int set_take(struct item_set *s) MUST_CHECK;

/** All of stack[base..end). */
int set_take_all(struct item_set *s, size_t end) MUST_CHECK;

/** Are stack[a..b) and stack[b..top) equivalent, whatever their order? */
int set_equivalent(bool *out, struct eval *e, size_t a, size_t b) MUST_CHECK;

#endif
