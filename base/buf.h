/* SPDX-License-Identifier: Apache-2.0
 * Owned, growing bytes. There is always a NUL behind the last one. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/compiler.h"
#include "base/slice.h"

#include <stddef.h>

struct buf {
    char *ptr; /* NULL until something was written */
    size_t len, cap;
};

/** An empty buffer; nothing is allocated before the first byte. */
#define BUF_INIT ((struct buf){0})

/** Give the memory back; the buffer is empty and may be used again. */
void buf_free(struct buf *b);

/** Forget the content, keep the memory. */
void buf_clear(struct buf *b);

/** Make room for `more` bytes behind the content; returns where they go. */
char *buf_reserve(struct buf *b, size_t more);

/** Append bytes, a character, a C string (NULL: nothing), formatted text. */
void buf_add(struct buf *b, struct slice s);
void buf_addc(struct buf *b, char c);
void buf_adds(struct buf *b, const char *text);
void buf_addf(struct buf *b, const char *format, ...) PRINTF_LIKE(2, 3);

/** The content as borrowed text; valid until the next change. */
struct slice buf_slice(const struct buf *b);

/** Hand the bytes over: the caller frees `ptr` with mem_free(), `b` is empty.
 */
char *buf_detach(struct buf *b);

#endif
