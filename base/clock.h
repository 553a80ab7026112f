/* SPDX-License-Identifier: Apache-2.0
 * Time, behind one seam: everything that waits or stamps takes a `clock`. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include "base/slice.h"

#include <stdbool.h>
#include <stdint.h>

/** Where time comes from; tests pass their own. */
struct clock {
    uint64_t (*monotonic_us)(const struct clock *);
    int64_t (*wall_ms)(const struct clock *); /* since 1970-01-01T00:00:00Z */
    void *context;
};

/** The machine's clocks. */
extern const struct clock clock_system;

static inline uint64_t clock_monotonic_us(const struct clock *c)
{
    return c->monotonic_us(c);
}

static inline uint64_t clock_monotonic_ms(const struct clock *c)
{
    return c->monotonic_us(c) / 1000;
}

static inline int64_t clock_wall_ms(const struct clock *c)
{
    return c->wall_ms(c);
}

enum { INSTANT_TEXT_SIZE = 32 };

/** "2026-11-21T09:30:00.000Z", a FHIR instant in UTC, into `text`. */
void instant_print(char text[INSTANT_TEXT_SIZE], int64_t wall_ms);

/**
 * Read a FHIR instant or dateTime with a zone.
 *
 * wall_ms  milliseconds since 1970 in UTC; further digits are cut off
 * returns  false when the text is not one
 */
bool instant_parse(int64_t *wall_ms, struct slice text);

/** "Sat, 21 Nov 2026 09:30:00 GMT", as HTTP's Last-Modified wants it. */
void http_date_print(char text[INSTANT_TEXT_SIZE], int64_t wall_ms);

#endif
