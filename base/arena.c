/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"

#include "base/mem.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_BLOCK_BYTES = 4096, MAX_BLOCK_BYTES = 1 << 20 };

struct block {
    struct block *next; /* older */
    size_t size, used;
    alignas(max_align_t) char data[];
};

struct arena {
    struct block *top;
    size_t bytes;
};

static struct block *block_push(struct arena *a, size_t size)
{
    struct block *b = mem_alloc(sizeof(*b) + size);

    b->next = a->top;
    b->size = size;
    b->used = 0;
    a->top = b;
    a->bytes += sizeof(*b) + size;
    return b;
}

struct arena *arena_new(void)
{
    struct arena *a = mem_zalloc(1, sizeof(*a));

    block_push(a, FIRST_BLOCK_BYTES - sizeof(struct block));
    return a;
}

static void blocks_free_until(struct arena *a, const struct block *keep)
{
    while (a->top != keep) {
        struct block *b = a->top;

        a->top = b->next;
        a->bytes -= sizeof(*b) + b->size;
        mem_free(b);
    }
}

void arena_free(struct arena **arena)
{
    if (!*arena)
        return;
    blocks_free_until(*arena, NULL);
    mem_free(*arena);
    *arena = NULL;
}

void arena_reset(struct arena *a)
{
    const struct block *first = a->top;

    while (first->next)
        first = first->next;
    blocks_free_until(a, first);
    a->top->used = 0;
}

/* Large objects would waste the rest of the block in use, so they get one of
 * their own, put below the top, and the top stays in use. */
static void *alloc_apart(struct arena *a, size_t size)
{
    struct block *in_use = a->top;
    struct block *own = block_push(a, size);

    own->used = size;
    if (in_use->next) {
        a->top = in_use;
        own->next = in_use->next;
        in_use->next = own;
    }
    return own->data;
}

void *arena_alloc(struct arena *a, size_t size)
{
    const size_t align = alignof(max_align_t);

    if (size > SIZE_MAX / 2)
        die("arena: %zu bytes wanted", size);
    size = (size + align - 1) & ~(align - 1);
    if (a->top->size - a->top->used < size) {
        size_t grown = a->top->size * 2;

        if (size > MAX_BLOCK_BYTES / 4)
            return alloc_apart(a, size);
        if (grown > MAX_BLOCK_BYTES)
            grown = MAX_BLOCK_BYTES;
        block_push(a, grown > size ? grown : size);
    }

    void *p = a->top->data + a->top->used;

    a->top->used += size;
    return p;
}

void *arena_zalloc(struct arena *a, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 2 / size)
        die("arena: %zu times %zu bytes wanted", count, size);
    return memset(arena_alloc(a, count * size), 0, count * size);
}

char *arena_cstr(struct arena *a, struct slice s)
{
    char *text = arena_alloc(a, s.len + 1);

    if (s.len)
        memcpy(text, s.ptr, s.len);
    text[s.len] = '\0';
    return text;
}

struct slice arena_copy(struct arena *a, struct slice s)
{
    return slice_make(arena_cstr(a, s), s.len);
}

struct slice arena_join(
    struct arena *a, const struct slice *parts, size_t nparts)
{
    size_t len = 0, at = 0;

    for (size_t i = 0; i < nparts; i++)
        len += parts[i].len;

    char *text = arena_alloc(a, len + 1);

    for (size_t i = 0; i < nparts; i++) {
        if (parts[i].len)
            memcpy(text + at, parts[i].ptr, parts[i].len);
        at += parts[i].len;
    }
    text[len] = '\0';
    return slice_make(text, len);
}

char *arena_printf(struct arena *a, const char *format, ...)
{
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);

    ASSERT(n >= 0);
    char *text = arena_alloc(a, (size_t)n + 1);

    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    va_end(args);
    return text;
}

size_t arena_bytes(const struct arena *a)
{
    return a->bytes;
}
