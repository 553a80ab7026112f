/* SPDX-License-Identifier: Apache-2.0
 * Messages that point into an expression. */
#include "base/utf8.h"
#include "fhirclient/fhirpath/token.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { WINDOW_BYTES = 72 }; /* of a long line, this much is shown */

/* The line that holds `at`, cut to a window around it; `*column` is the
 * place in the window, in characters. */
static struct slice window(struct slice source, size_t at, size_t *column)
{
    size_t start = at, end = at;

    while (start > 0 && source.ptr[start - 1] != '\n' &&
           at - start < WINDOW_BYTES / 2)
        start--;
    while (end < source.len && source.ptr[end] != '\n' &&
           source.ptr[end] != '\r' && end - start < WINDOW_BYTES)
        end++;
    /* not into the middle of a character */
    while (start < at && ((unsigned char)source.ptr[start] & 0xc0) == 0x80)
        start++;
    while (end > at && end < source.len &&
           ((unsigned char)source.ptr[end] & 0xc0) == 0x80)
        end--;
    *column = utf8_length(slice_make(source.ptr + start, at - start));
    return slice_make(source.ptr + start, end - start);
}

static void place(char *out, size_t size, struct slice source, size_t at)
{
    size_t line = 1, line_start = 0;

    for (size_t i = 0; i < at; i++)
        if (source.ptr[i] == '\n') {
            line++;
            line_start = i + 1;
        }
    size_t column =
        1 + utf8_length(slice_make(source.ptr + line_start, at - line_start));

    if (line == 1)
        snprintf(out, size, "column %zu", column);
    else
        snprintf(out, size, "line %zu, column %zu", line, column);
}

int fp_fail(struct err *err, int code, struct slice source, size_t at,
    const char *format, ...)
{
    char where[64], text[192];
    size_t column;
    va_list args;

    if (!err)
        return code;
    if (at > source.len)
        at = source.len;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    place(where, sizeof(where), source, at);

    struct slice line = window(source, at, &column);

    return err_set_at(err, code, where, "%s\n  %.*s\n  %*s^", text,
        SLICE_ARG(line), (int)column, "");
}
