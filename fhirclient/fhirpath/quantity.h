/* SPDX-License-Identifier: Apache-2.0
 * Quantities: numbers with a UCUM unit or a calendar word.
 *
 * Covers the units that clinical registries compare: mass, length, time,
 * volume and counts. An unknown unit compares with itself only. */
#ifndef FHIRPATH_QUANTITY_H
#define FHIRPATH_QUANTITY_H

#include "fhirclient/fhirpath/value.h"

/** Equal, unequal, or empty when the units cannot be compared. */
enum answer quantity_equal(const struct quantity *a, const struct quantity *b);

/** Equal after rounding to the less precise; year counts as 'a'. */
bool quantity_equivalent(const struct quantity *a, const struct quantity *b);

/** Order as value_compare(): uncertain when units cannot be compared. */
int quantity_compare(const struct quantity *a, const struct quantity *b);

/** Have both units the same dimension? */
bool quantity_comparable(const struct quantity *a, const struct quantity *b);

/** A hash that equal quantities share. */
uint64_t quantity_hash(const struct quantity *q);

/** `4 'mg'`, `3 days`; false when the text is no quantity. */
bool quantity_parse(struct quantity *out, struct slice text);
struct slice quantity_print(const struct quantity *q, struct arena *arena);

/** Is it one of year(s) ... millisecond(s)? */
bool quantity_is_calendar_word(struct slice unit);

/** The step of a calendar or UCUM time unit: MOMENT_YEAR ... MOMENT_SECOND
 *  times `*count`, or milliseconds when `*is_millisecond`. */
bool quantity_calendar_step(enum moment_precision *step, int32_t *count,
    bool *is_millisecond, const struct quantity *q);

#endif
