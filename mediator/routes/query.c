/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/query.h"

#include "base/ascii.h"

#include <ctype.h>
#include <string.h>

static bool is_escape(struct slice s, size_t at)
{
    return s.ptr[at] == '%' && at + 2 < s.len &&
           ascii_hex(s.ptr[at + 1]) >= 0 && ascii_hex(s.ptr[at + 2]) >= 0;
}

static struct slice decode(struct slice s, struct arena *arena)
{
    char *out = arena_alloc(arena, s.len + 1);
    size_t n = 0;

    for (size_t i = 0; i < s.len; i++) {
        if (is_escape(s, i)) {
            out[n++] =
                (char)(ascii_hex(s.ptr[i + 1]) * 16 + ascii_hex(s.ptr[i + 2]));
            i += 2;
        } else {
            out[n++] = s.ptr[i] == '+' ? ' ' : s.ptr[i];
        }
    }
    out[n] = '\0';
    return slice_make(out, n);
}

/* The next pair as it stands, still encoded; empty ones are skipped. */
static bool next_raw(struct slice *pair, struct slice *rest)
{
    while (rest->len && slice_split(pair, rest, '&')) {
        if (pair->len)
            return true;
    }
    return false;
}

static struct slice raw_name(struct slice pair)
{
    size_t eq = slice_find(pair, '=');

    return slice_make(pair.ptr, eq == SIZE_MAX ? pair.len : eq);
}

bool query_next(
    struct query_pair *pair, struct slice *rest, struct arena *arena)
{
    struct slice raw;

    if (!next_raw(&raw, rest))
        return false;

    struct slice name = raw_name(raw);

    pair->name = decode(name, arena);
    pair->value = decode(slice_from(raw, name.len + 1), arena);
    return true;
}

bool query_get(struct slice *value, struct slice query, const char *name,
    size_t nth, struct arena *arena)
{
    struct query_pair pair;

    while (query_next(&pair, &query, arena)) {
        if (slice_eq(pair.name, slice_of(name)) && nth-- == 0) {
            *value = pair.value;
            return true;
        }
    }
    return false;
}

static bool is_among(struct slice name, const char *const names[])
{
    for (size_t i = 0; names[i]; i++) {
        if (slice_eq(name, slice_of(names[i])))
            return true;
    }
    return false;
}

struct slice query_without(
    struct slice query, const char *const names[], struct arena *arena)
{
    char *out = arena_alloc(arena, query.len + 1);
    size_t n = 0;
    struct slice raw;

    while (next_raw(&raw, &query)) {
        if (is_among(decode(raw_name(raw), arena), names))
            continue;
        if (n)
            out[n++] = '&';
        memcpy(out + n, raw.ptr, raw.len);
        n += raw.len;
    }
    out[n] = '\0';
    return slice_make(out, n);
}

void query_encode(struct buf *out, struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];

        if (isalnum(c) || (c && strchr("-._~", c)))
            buf_addc(out, (char)c);
        else
            buf_addf(out, "%%%02X", c);
    }
}
