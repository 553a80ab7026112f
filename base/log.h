/* SPDX-License-Identifier: Apache-2.0
 * One event, one line on stderr, as key=value or JSON.
 *
 *     log_info("store.open", "path=%s records=%zu", path, n);
 *
 * `event` is a stable dotted name, documented in docs/operations.md; the rest
 * are key=value pairs, values with blanks in double quotes. The keys stand in
 * the format itself: whatever a value holds, it makes no pair. Never a name,
 * date, phone number or identifier of a person at any level but debug: ids and
 * counts only. */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include "base/compiler.h"
#include "base/err.h"

#include <stdbool.h>

enum log_level { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };

/** What is written from now on, and in which form. */
void log_setup(enum log_level level, bool json);

/** The level named "error", "warn", "info" or "debug"; false if none is. */
bool log_level_parse(enum log_level *level, const char *word);

/** One event; see the head of this file. Call it by log_info() and so on. */
void log_write(enum log_level level, const char *event, const char *format, ...)
    PRINTF_LIKE(3, 4);

#define log_error(...) log_write(LOG_ERROR, __VA_ARGS__)
#define log_warn(...) log_write(LOG_WARN, __VA_ARGS__)
#define log_info(...) log_write(LOG_INFO, __VA_ARGS__)
#define log_debug(...) log_write(LOG_DEBUG, __VA_ARGS__)

/** A failure as one line: its code, place and sentence. */
void log_err(enum log_level level, const char *event, const struct err *err);

#endif
