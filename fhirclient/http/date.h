/* SPDX-License-Identifier: Apache-2.0
 * HTTP's dates, read. */
#ifndef HTTP_DATE_H
#define HTTP_DATE_H

#include "base/slice.h"

#include <stdbool.h>
#include <stdint.h>

/**
 * Read "Sat, 21 Nov 2026 09:30:00 GMT".
 *
 * wall_ms  milliseconds since 1970 in UTC; untouched on failure
 * returns  false for any other form (the two old ones are never sent)
 * source   RFC 9110, 5.6.7
 */
bool http_date_parse(int64_t *wall_ms, struct slice text);

/**
 * Retry-After in milliseconds: seconds, or a date counted from `now_wall_ms`.
 *
 * returns  0 when the text is neither, or lies in the past
 */
uint64_t http_retry_after_ms(struct slice text, int64_t now_wall_ms);

#endif
