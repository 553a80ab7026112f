/* SPDX-License-Identifier: Apache-2.0
 * Heap memory that cannot fail: out of memory ends the process with a message.
 *
 * What comes from outside is bounded before it is allocated for, so running
 * out means the machine is out, and no request could be answered any more. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include "base/compiler.h"

#include <stddef.h>

/** `size` bytes, not cleared; free with mem_free(). */
void *mem_alloc(size_t size);

/** `count` times `size` bytes, all zero; the product is checked. */
void *mem_zalloc(size_t count, size_t size);

/** Resize as realloc() does, to `count` times `size` bytes. */
void *mem_realloc(void *old, size_t count, size_t size);

/** A copy of a C string, owned by the caller. */
char *mem_strdup(const char *text);

/** Free; NULL is fine. */
void mem_free(void *p);

/** Overwrite a secret so that the compiler cannot leave it out. */
void mem_wipe(void *p, size_t size);

/** End the process: a promise inside the program was broken. */
NORETURN void die(const char *format, ...) PRINTF_LIKE(1, 2);

/** A caller's mistake ends the process, in release builds too. */
#define ASSERT(claim)                                                          \
    ((claim) ? (void)0                                                         \
             : die("%s:%d: broken promise: %s", __FILE__, __LINE__, #claim))

#endif
