/* SPDX-License-Identifier: Apache-2.0
 * Memory that is freed all at once: one request, one arena, one free.
 *
 * Blocks grow from 4 KiB on; large objects get a block of their own. Nothing
 * allocated from an arena is ever freed alone. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/compiler.h"
#include "base/slice.h"

#include <stdarg.h>
#include <stddef.h>

struct arena;

/** A new, empty arena; the caller frees it with arena_free(). */
struct arena *arena_new(void);

/** Free everything and set `*arena` to NULL; NULL in it is fine. */
void arena_free(struct arena **arena);

/** Forget everything but keep the first block for reuse. */
void arena_reset(struct arena *arena);

/** `size` bytes aligned for any type, not cleared. Lives as the arena does. */
void *arena_alloc(struct arena *arena, size_t size);

/** `count` times `size` zero bytes; the product is checked. */
void *arena_zalloc(struct arena *arena, size_t count, size_t size);

/** A copy of `s` with a NUL behind it (not counted in the length). */
struct slice arena_copy(struct arena *arena, struct slice s);

/** A C string copy of `s`. */
char *arena_cstr(struct arena *arena, struct slice s);

/** The parts in a row, with a NUL behind them: for texts that are made for
 *  every request, where arena_printf() would cost more than all the rest. */
struct slice arena_join(
    struct arena *arena, const struct slice *parts, size_t nparts);

/** Formatted text in the arena, NUL-terminated. */
char *arena_printf(struct arena *arena, const char *format, ...)
    PRINTF_LIKE(2, 3);

/** Bytes the arena holds from the heap, for limits and metrics. */
size_t arena_bytes(const struct arena *arena);

#endif
