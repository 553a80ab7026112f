/* SPDX-License-Identifier: Apache-2.0
 * Dates and times that may stop early: 2015, 2015-02, 2015-02-04T14:30.
 *
 * How far a value goes is part of the value: two of different precision that
 * agree as far as both go are neither equal nor unequal.
 * source  http://hl7.org/fhirpath/N1/#datetime-equality */
#ifndef FHIRPATH_MOMENT_H
#define FHIRPATH_MOMENT_H

#include "base/slice.h"

#include <stdbool.h>
#include <stdint.h>

/* How far a value goes. Seconds and their fraction are one step. */
enum moment_precision {
    MOMENT_YEAR,
    MOMENT_MONTH,
    MOMENT_DAY,
    MOMENT_HOUR,
    MOMENT_MINUTE,
    MOMENT_SECOND
};

enum { MOMENT_PARTS = MOMENT_SECOND + 1 };

struct moment {
    int32_t part[MOMENT_PARTS]; /* year, month, day, hour, minute, second */
    int32_t nanosecond;
    uint8_t fraction_digits; /* 0: no fraction was written */
    enum moment_precision precision;
    bool has_zone, is_time;
    int32_t zone_minutes; /* east of Greenwich */
};

enum moment_order {
    MOMENT_BEFORE = -1,
    MOMENT_SAME = 0,
    MOMENT_AFTER = 1,
    MOMENT_UNCERTAIN = 2 /* cannot be told */
};

/** Date or dateTime in the ISO forms of FHIR, by the calendar. A leap second
 *  counts as the second before it, as in searches. */
bool moment_parse(struct moment *out, struct slice text);

/** Time of day, without a leading T. */
bool moment_parse_time(struct moment *out, struct slice text);

/** Order, as far as both values go; zones are evened out. */
enum moment_order moment_compare(
    const struct moment *a, const struct moment *b);

/** The same moment at Greenwich, where its zone is known. */
struct moment moment_in_utc(const struct moment *m);

/** Equal precision and equal in every part (`~`). */
bool moment_equivalent(const struct moment *a, const struct moment *b);

/** 28 to 31; month 1 to 12. */
int moment_days_in_month(int32_t year, int32_t month);

/** Days since 1970-01-01 of the date in it. */
int64_t moment_to_days(const struct moment *m);

/** Milliseconds since 1970 to UTC, to the millisecond. */
struct moment moment_of_epoch_ms(int64_t ms);

enum { MOMENT_TEXT_MAX = 40 };

/** As FHIR writes it; returns the length, out is not terminated. */
size_t moment_print(char out[MOMENT_TEXT_MAX], const struct moment *m);

#endif
