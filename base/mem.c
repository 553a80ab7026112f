/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void die(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fputs("selfsame: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    abort();
}

void *mem_alloc(size_t size)
{
    void *p = malloc(size ? size : 1);

    if (!p)
        die("out of memory (%zu bytes wanted)", size);
    return p;
}

void *mem_zalloc(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size ? size : 1);

    if (!p)
        die("out of memory (%zu times %zu bytes wanted)", count, size);
    return p;
}

void *mem_realloc(void *old, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        die("size overflow: %zu times %zu bytes", count, size);

    size_t bytes = count * size;
    void *p = realloc(old, bytes ? bytes : 1);

    if (!p)
        die("out of memory (%zu bytes wanted)", bytes);
    return p;
}

char *mem_strdup(const char *text)
{
    size_t size = strlen(text) + 1;

    return memcpy(mem_alloc(size), text, size);
}

void mem_free(void *p)
{
    free(p);
}

void mem_wipe(void *p, size_t size)
{
    explicit_bzero(p, size);
}
