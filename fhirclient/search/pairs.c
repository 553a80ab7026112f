/* SPDX-License-Identifier: Apache-2.0
 * The letters of a query string: pairs and percent escapes. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "fhirclient/search/query.h"

#include <string.h>

static bool decode(struct slice *out, struct slice text, struct arena *arena)
{
    char *to = arena_alloc(arena, text.len + 1);
    size_t len = 0;

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            int high = i + 2 < text.len ? ascii_hex(text.ptr[i + 1]) : -1;
            int low = i + 2 < text.len ? ascii_hex(text.ptr[i + 2]) : -1;

            if (high < 0 || low < 0)
                return false;
            c = (char)(high * 16 + low);
            i += 2;
        }
        if (!c)
            return false;
        to[len++] = c;
    }
    to[len] = '\0';
    *out = slice_make(to, len);
    return utf8_is_valid(*out);
}

int query_next_pair(struct query_pair *out, struct slice *rest,
    struct arena *arena, struct err *err)
{
    struct slice part;

    do {
        if (!slice_split(&part, rest, '&'))
            return 0;
    } while (!part.len);
    struct slice value = SLICE("");
    size_t equals = slice_find(part, '=');
    if (equals != SIZE_MAX) {
        value = slice_from(part, equals + 1);
        part.len = equals;
    }
    if (!decode(&out->name, part, arena) || !decode(&out->value, value, arena))
        return err_set(err, ERR_INVALID,
            "the query string holds a broken percent escape or no UTF-8");
    return 1;
}
