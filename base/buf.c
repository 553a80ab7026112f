/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"

#include "base/mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* Room for most of what is formatted, so that it is formatted once. */
enum { USUAL_FORMATTED = 48 };

void buf_free(struct buf *b)
{
    mem_free(b->ptr);
    *b = BUF_INIT;
}

void buf_clear(struct buf *b)
{
    b->len = 0;
    if (b->ptr)
        b->ptr[0] = '\0';
}

char *buf_reserve(struct buf *b, size_t more)
{
    if (more > SIZE_MAX / 2 - b->len)
        die("buffer: %zu more bytes wanted", more);

    size_t need = b->len + more + 1;

    if (need > b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 64;

        b->cap = cap > need ? cap : need;
        b->ptr = mem_realloc(b->ptr, b->cap, 1);
    }
    return b->ptr + b->len;
}

void buf_add(struct buf *b, struct slice s)
{
    if (s.len == 0)
        return;
    if (b->cap - b->len <= s.len)
        buf_reserve(b, s.len);
    memcpy(b->ptr + b->len, s.ptr, s.len);
    b->len += s.len;
    b->ptr[b->len] = '\0';
}

void buf_addc(struct buf *b, char c)
{
    if (b->cap - b->len <= 1)
        buf_reserve(b, 1);
    b->ptr[b->len++] = c;
    b->ptr[b->len] = '\0';
}

void buf_adds(struct buf *b, const char *text)
{
    buf_add(b, slice_of(text));
}

void buf_addf(struct buf *b, const char *format, ...)
{
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    buf_reserve(b, USUAL_FORMATTED);
    int n = vsnprintf(b->ptr + b->len, b->cap - b->len, format, args);

    ASSERT(n >= 0);
    if ((size_t)n >= b->cap - b->len)
        vsnprintf(buf_reserve(b, (size_t)n), (size_t)n + 1, format, again);
    b->len += (size_t)n;
    va_end(again);
    va_end(args);
}

struct slice buf_slice(const struct buf *b)
{
    return slice_make(b->ptr ? b->ptr : "", b->len);
}

char *buf_detach(struct buf *b)
{
    buf_reserve(b, 0)[0] = '\0';

    char *bytes = b->ptr;

    *b = BUF_INIT;
    return bytes;
}
