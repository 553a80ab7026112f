/* SPDX-License-Identifier: Apache-2.0 */
#include "base/utf8.h"
#include "matching/text_int.h"

#include <string.h>

bool text_eq(struct text a, struct text b)
{
    return a.len == b.len &&
           (a.len == 0 || memcmp(a.at, b.at, a.len * sizeof(*a.at)) == 0);
}

struct text text_of(struct arena *arena, struct slice s)
{
    /* No code point takes fewer bytes than it takes UTF-16 units. */
    uint16_t *units = arena_alloc(arena, (s.len + 1) * sizeof(*units));
    size_t len = 0, pos = 0;

    while (pos < s.len) {
        if ((unsigned char)s.ptr[pos] < 0x80) {
            units[len++] = (unsigned char)s.ptr[pos++];
            continue;
        }

        int32_t c = utf8_next(s, &pos);

        if (c < 0)
            break;
        if (c >= 0x10000) {
            units[len++] = (uint16_t)(0xD800 + ((c - 0x10000) >> 10));
            c = 0xDC00 + ((c - 0x10000) & 0x3FF);
        }
        units[len++] = (uint16_t)c;
    }
    return (struct text){units, len};
}

enum text_form form_of(const struct comparator *comparator)
{
    if (!comparator->compares_sets)
        return FORM_JOINED;
    return comparator->is_case_sensitive ? FORM_SET_RAW : FORM_SET_LOWER;
}

static bool is_ascii(struct slice s)
{
    unsigned char seen = 0;

    for (size_t i = 0; i < s.len; i++)
        seen |= (unsigned char)s.ptr[i];
    return seen < 0x80;
}

/* Most values are ASCII, where no table of Unicode is needed. */
static struct text lower_ascii(struct arena *arena, struct slice s)
{
    s = slice_trim(s);

    uint16_t *units = arena_alloc(arena, (s.len + 1) * sizeof(*units));

    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];

        units[i] = c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return (struct text){units, s.len};
}

static struct text lower_text(struct arena *arena, struct slice s)
{
    if (is_ascii(s))
        return lower_ascii(arena, s);
    return text_of(arena, utf8_lower_trim(arena, s));
}

static struct slice join(struct arena *arena, struct person_column column)
{
    size_t size = 0;

    for (size_t i = 0; i < column.nvalues; i++)
        size += column.values[i].len + 1;

    char *joined = arena_alloc(arena, size + 1);
    size_t len = 0;

    for (size_t i = 0; i < column.nvalues; i++) {
        if (i > 0)
            joined[len++] = ' ';
        if (column.values[i].len > 0)
            memcpy(joined + len, column.values[i].ptr, column.values[i].len);
        len += column.values[i].len;
    }
    return slice_make(joined, len);
}

static struct cell read_joined(struct arena *arena, struct person_column column)
{
    struct slice whole =
        column.nvalues == 1 ? column.values[0] : join(arena, column);
    struct text *text = arena_alloc(arena, sizeof(*text));

    *text = lower_text(arena, whole);
    return (struct cell){text, text->len > 0};
}

struct cell cell_read(
    struct arena *arena, struct person_column column, enum text_form form)
{
    if (column.nvalues == 0)
        return (struct cell){NULL, 0};
    if (form == FORM_JOINED)
        return read_joined(arena, column);

    struct text *texts = arena_alloc(arena, column.nvalues * sizeof(*texts));
    size_t n = 0;

    for (size_t i = 0; i < column.nvalues; i++) {
        struct slice value = column.values[i];
        struct text text = form == FORM_SET_RAW ? text_of(arena, value)
                                                : lower_text(arena, value);

        if (text.len > 0)
            texts[n++] = text;
    }
    return (struct cell){texts, n};
}
