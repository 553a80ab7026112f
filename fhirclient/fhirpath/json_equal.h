/* SPDX-License-Identifier: Apache-2.0
 * Equality and equivalence of whole elements, and of text. */
#ifndef FHIRPATH_JSON_EQUAL_H
#define FHIRPATH_JSON_EQUAL_H

#include "fhirclient/fhirpath/value.h"

/** Equal in every member; numbers by value, members in any order. */
bool json_equal(struct jval a, struct jval b);

/** Equal elements share it. */
uint64_t json_hash(struct jval v);

/** Equivalent in every member; arrays in any order. */
bool json_equivalent(struct jval a, struct jval b, struct arena *arena);

/** Equivalent elements share it: numbers round to each other, so all of them
 *  have one. */
uint64_t json_equivalence_hash(struct jval v);

/** Equal but for case and the kind of white space. */
bool text_equivalent(struct slice a, struct slice b);
uint64_t text_folded_hash(struct slice s);

#endif
