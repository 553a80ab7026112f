/* SPDX-License-Identifier: Apache-2.0
 * FHIR dates as ranges of time: "2001-05" is all of that May. */
#ifndef SEARCH_DATERANGE_H
#define SEARCH_DATERANGE_H

#include "base/slice.h"

#include <stdbool.h>
#include <stdint.h>

/** First and last millisecond since 1970 in UTC, both inside. */
struct date_range {
    int64_t first, last;
};

/** What an open end of a Period stands for. */
#define DATE_RANGE_EARLIEST INT64_MIN
#define DATE_RANGE_LATEST INT64_MAX

/**
 * Read a FHIR date, dateTime or instant of any precision.
 *
 * A time without a zone is taken as UTC; a leap second counts as the second
 * before it.
 * returns  false when the text is none, or no day of the calendar
 * source   http://hl7.org/fhir/R4/search.html#date
 */
bool date_range_parse(struct date_range *out, struct slice text);

#endif
