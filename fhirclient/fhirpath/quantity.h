/* SPDX-License-Identifier: Apache-2.0
 * Quantities: numbers with a UCUM unit or a calendar word.
 *
 * Numbers are exact, and so are the factors between units. A unit that UCUM
 * does not know, or that has no ratio scale, compares with itself only. */
#ifndef FHIRPATH_QUANTITY_H
#define FHIRPATH_QUANTITY_H

#include "fhirclient/fhirpath/unit.h"
#include "fhirclient/fhirpath/value.h"

/** Equal, unequal, or empty when the units cannot be compared. */
enum answer quantity_equal(const struct quantity *a, const struct quantity *b);

/** Equal in the larger of the units after rounding to the less precise; year
 *  counts as 'a'. */
bool quantity_equivalent(const struct quantity *a, const struct quantity *b);

/** Order as value_compare(): uncertain when units cannot be compared. */
int quantity_compare(const struct quantity *a, const struct quantity *b);

/** Have both units the same dimension? */
bool quantity_comparable(const struct quantity *a, const struct quantity *b);

/** A hash that equal quantities share. */
uint64_t quantity_hash(const struct quantity *q);

/** The same of a number in base units. */
uint64_t quantity_hash_ratio(struct ratio r);

/** In another unit, UCUM's or a calendar word; false when
 *  there is no way from one to the other. */
bool quantity_convert(struct quantity *out, const struct quantity *q,
    struct slice unit, struct arena *arena);

/** a + b or a - b in the finer of the units, that of a when they are the same
 *  size; false when the units do not fit. */
bool quantity_add(struct quantity *out, const struct quantity *a,
    const struct quantity *b, bool is_minus, struct arena *arena);

/** a * b or a / b with the unit that comes of it; false likewise. */
bool quantity_multiply(struct quantity *out, const struct quantity *a,
    const struct quantity *b, bool is_quotient, struct arena *arena);

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
