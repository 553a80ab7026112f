/* SPDX-License-Identifier: Apache-2.0 */
#include "base/slice.h"

#include "base/ascii.h"

#include <string.h>
#include <strings.h>

struct slice slice_of(const char *text)
{
    return slice_make(text ? text : "", text ? strlen(text) : 0);
}

bool slice_eq(struct slice a, struct slice b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool slice_eq_nocase(struct slice a, struct slice b)
{
    return a.len == b.len &&
           (a.len == 0 || strncasecmp(a.ptr, b.ptr, a.len) == 0);
}

int slice_cmp(struct slice a, struct slice b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n ? memcmp(a.ptr, b.ptr, n) : 0;

    if (order)
        return order;
    return (a.len > b.len) - (a.len < b.len);
}

bool slice_starts(struct slice s, struct slice prefix)
{
    return s.len >= prefix.len &&
           slice_eq(slice_make(s.ptr, prefix.len), prefix);
}

bool slice_ends(struct slice s, struct slice suffix)
{
    return s.len >= suffix.len &&
           slice_eq(slice_from(s, s.len - suffix.len), suffix);
}

size_t slice_find(struct slice s, char c)
{
    const char *hit = s.len ? memchr(s.ptr, c, s.len) : NULL;

    return hit ? (size_t)(hit - s.ptr) : SIZE_MAX;
}

size_t slice_find_slice(struct slice s, struct slice part)
{
    if (part.len == 0)
        return 0;
    if (s.len == 0)
        return SIZE_MAX;

    const char *hit = memmem(s.ptr, s.len, part.ptr, part.len);

    return hit ? (size_t)(hit - s.ptr) : SIZE_MAX;
}

struct slice slice_from(struct slice s, size_t from)
{
    if (!s.ptr) /* no slice at all: C allows no sum with a null pointer */
        return s;
    if (from >= s.len)
        return slice_make(s.ptr + s.len, 0);
    return slice_make(s.ptr + from, s.len - from);
}

struct slice slice_trim(struct slice s)
{
    while (s.len && ascii_is_blank(s.ptr[0])) {
        s.ptr++;
        s.len--;
    }
    while (s.len && ascii_is_blank(s.ptr[s.len - 1]))
        s.len--;
    return s;
}

bool slice_split(struct slice *part, struct slice *rest, char separator)
{
    if (!rest->ptr)
        return false;

    size_t at = slice_find(*rest, separator);

    if (at == SIZE_MAX) {
        *part = *rest;
        *rest = slice_make(NULL, 0);
    } else {
        *part = slice_make(rest->ptr, at);
        *rest = slice_from(*rest, at + 1);
    }
    return true;
}

bool slice_to_u64(uint64_t *out, struct slice s)
{
    uint64_t value = 0;

    if (s.len == 0)
        return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned digit = (unsigned char)s.ptr[i] - (unsigned)'0';

        if (digit > 9 || value > (UINT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}
