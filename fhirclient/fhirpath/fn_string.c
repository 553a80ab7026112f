/* SPDX-License-Identifier: Apache-2.0
 * Strings. Positions and lengths count characters (code points), not bytes.
 *
 * source  http://hl7.org/fhirpath/N1/#string-manipulation */
#include "base/utf8.h"
#include "fhirclient/fhirpath/fn.h"

#include <string.h>

/* Take the input, or leave the function with nothing or an error. */
#define TAKE_INPUT(s)                                                          \
    do {                                                                       \
        int rc_ = fn_input_string(&(s), e, c);                                 \
        if (rc_ <= 0)                                                          \
            return rc_ < 0 ? rc_ : fn_return_empty(e, c);                      \
    } while (0)

#define TAKE_ARG(s, i)                                                         \
    do {                                                                       \
        int rc_ = fn_arg_string(&(s), e, c, i);                                \
        if (rc_ <= 0)                                                          \
            return rc_ < 0 ? rc_ : fn_return_empty(e, c);                      \
    } while (0)

/* ---- upper and lower ---- */

int fn_upper(struct eval *e, const struct fn_call *c)
{
    struct slice s;

    TAKE_INPUT(s);
    if (fn_count_bytes(e, c, s.len) < 0)
        return ERR_LIMIT;
    return fn_return_string(e, c, utf8_upper(e->arena, s));
}

int fn_lower(struct eval *e, const struct fn_call *c)
{
    struct slice s;

    TAKE_INPUT(s);
    if (fn_count_bytes(e, c, s.len) < 0)
        return ERR_LIMIT;
    return fn_return_string(e, c, utf8_lower(e->arena, s));
}

/* ---- looking for parts ---- */

int fn_startsWith(struct eval *e, const struct fn_call *c)
{
    struct slice s, part;

    TAKE_INPUT(s);
    TAKE_ARG(part, 0);
    return fn_return_boolean(e, c, slice_starts(s, part));
}

int fn_endsWith(struct eval *e, const struct fn_call *c)
{
    struct slice s, part;

    TAKE_INPUT(s);
    TAKE_ARG(part, 0);
    return fn_return_boolean(e, c, slice_ends(s, part));
}

/* What looking for a part may cost at worst, in steps. */
static size_t search_steps(struct slice s, struct slice part)
{
    size_t longest = part.len < s.len ? part.len : s.len;

    return (s.len / 1024 + 1) * (longest / 64 + 1);
}

static size_t find(struct slice s, struct slice part)
{
    return part.len ? slice_find_slice(s, part) : 0;
}

int fn_contains(struct eval *e, const struct fn_call *c)
{
    struct slice s, part;

    TAKE_INPUT(s);
    TAKE_ARG(part, 0);
    return fn_return_boolean(e, c, find(s, part) != SIZE_MAX);
}

static int return_position(
    struct eval *e, const struct fn_call *c, struct slice s, size_t at)
{
    if (at == SIZE_MAX)
        return fn_return(e, c, value_integer(-1));
    return fn_return(
        e, c, value_integer((int64_t)utf8_length(slice_make(s.ptr, at))));
}

int fn_indexOf(struct eval *e, const struct fn_call *c)
{
    struct slice s, part;

    TAKE_INPUT(s);
    TAKE_ARG(part, 0);
    return return_position(e, c, s, find(s, part));
}

int fn_lastIndexOf(struct eval *e, const struct fn_call *c)
{
    struct slice s, part;
    size_t at = SIZE_MAX;

    TAKE_INPUT(s);
    TAKE_ARG(part, 0);
    if (eval_count(e, search_steps(s, part), c->insn->at) < 0)
        return ERR_LIMIT;
    for (size_t from = s.len + 1; from-- > 0 && at == SIZE_MAX;)
        if (slice_starts(slice_from(s, from), part))
            at = from;
    return return_position(e, c, s, at);
}

/* ---- parts ---- */

int fn_length(struct eval *e, const struct fn_call *c)
{
    struct slice s;

    TAKE_INPUT(s);
    return fn_return(e, c, value_integer((int64_t)utf8_length(s)));
}

/* Byte offset of the n-th character, or of the end. */
static size_t offset_of(struct slice s, int64_t n)
{
    size_t pos = 0;

    while (n-- > 0 && pos < s.len)
        (void)utf8_next(s, &pos);
    return pos;
}

int fn_substring(struct eval *e, const struct fn_call *c)
{
    struct slice s;
    int64_t start = 0, length = INT64_MAX;
    int rc;

    TAKE_INPUT(s);
    rc = fn_arg_integer(&start, e, c, 0);
    if (rc == 1 && c->nargs > 1 && fn_arg_count(e, c, 1))
        rc = fn_arg_integer(&length, e, c, 1);
    if (rc < 0)
        return rc;
    if (rc == 0 || start < 0 || offset_of(s, start) >= s.len)
        return fn_return_empty(e, c);
    s = slice_from(s, offset_of(s, start));
    s.len = offset_of(s, length);
    return fn_return_string(e, c, s);
}

int fn_trim(struct eval *e, const struct fn_call *c)
{
    struct slice s;

    TAKE_INPUT(s);
    return fn_return_string(e, c, slice_trim(s));
}

int fn_toChars(struct eval *e, const struct fn_call *c)
{
    struct slice s;

    TAKE_INPUT(s);
    e->top = c->base;
    for (size_t pos = 0; pos < s.len;) {
        size_t start = pos;

        (void)utf8_next(s, &pos);
        if (eval_push(e, value_text(KIND_STRING,
                             slice_make(s.ptr + start, pos - start))) < 0)
            return ERR_LIMIT;
    }
    return 0;
}

/* ---- putting together and taking apart ---- */

int fn_split(struct eval *e, const struct fn_call *c)
{
    struct slice s, separator;

    TAKE_INPUT(s);
    TAKE_ARG(separator, 0);
    if (!separator.len)
        return fn_toChars(e, c);
    e->top = c->base;
    for (;;) {
        size_t at = slice_find_slice(s, separator);
        struct slice part = slice_make(s.ptr, at == SIZE_MAX ? s.len : at);

        if (eval_push(e, value_text(KIND_STRING, part)) < 0)
            return ERR_LIMIT;
        if (at == SIZE_MAX)
            return 0;
        s = slice_from(s, at + separator.len);
    }
}

static size_t put(char *out, size_t at, struct slice s)
{
    if (out && s.len)
        memcpy(out + at, s.ptr, s.len);
    return at + s.len;
}

/* Measure first (out NULL), write then; SIZE_MAX when one is no string. */
static size_t join_into(char *out, const struct eval *e,
    const struct fn_call *c, struct slice separator)
{
    size_t at = 0, n = 0;

    for (size_t i = 0; i < c->count; i++) {
        const struct value *v = &e->stack[c->base + i];
        struct slice s;

        if (v->flags & VALUE_NO_ELEMENT)
            continue;
        if (!value_to_string(&s, v))
            return SIZE_MAX;
        if (n++)
            at = put(out, at, separator);
        at = put(out, at, s);
    }
    return at;
}

int fn_join(struct eval *e, const struct fn_call *c)
{
    struct slice separator = SLICE("");
    size_t n;
    char *out;

    if (c->nargs)
        TAKE_ARG(separator, 0);
    if (!c->count)
        return fn_return_empty(e, c);
    n = join_into(NULL, e, c, separator);
    if (n == SIZE_MAX)
        return fn_fail(e, c, "is for strings only");
    if (fn_count_bytes(e, c, n) < 0)
        return ERR_LIMIT;
    out = arena_alloc(e->arena, n + 1);
    join_into(out, e, c, separator);
    return fn_return_string(e, c, slice_make(out, n));
}

/* An empty pattern stands between all characters, and before and after. */
static int replace_everywhere(
    struct eval *e, const struct fn_call *c, struct slice s, struct slice by)
{
    size_t n = utf8_length(s), at = 0, pos = 0;
    char *out;

    if (eval_count(e, (n + 1) * (by.len / 16 + 1), c->insn->at) < 0)
        return ERR_LIMIT;
    out = arena_alloc(e->arena, s.len + (n + 1) * by.len + 1);
    at = put(out, at, by);
    while (pos < s.len) {
        size_t start = pos;

        (void)utf8_next(s, &pos);
        at = put(out, at, slice_make(s.ptr + start, pos - start));
        at = put(out, at, by);
    }
    return fn_return_string(e, c, slice_make(out, at));
}

static size_t replace_into(
    char *out, struct slice s, struct slice pattern, struct slice by)
{
    size_t at = 0, found;

    while ((found = slice_find_slice(s, pattern)) != SIZE_MAX) {
        at = put(out, at, slice_make(s.ptr, found));
        at = put(out, at, by);
        s = slice_from(s, found + pattern.len);
    }
    return put(out, at, s);
}

int fn_replace(struct eval *e, const struct fn_call *c)
{
    struct slice s, pattern, by;
    size_t n;
    char *out;

    TAKE_INPUT(s);
    TAKE_ARG(pattern, 0);
    TAKE_ARG(by, 1);
    if (!pattern.len)
        return replace_everywhere(e, c, s, by);
    n = replace_into(NULL, s, pattern, by);
    if (fn_count_bytes(e, c, n) < 0)
        return ERR_LIMIT;
    out = arena_alloc(e->arena, n + 1);
    replace_into(out, s, pattern, by);
    return fn_return_string(e, c, slice_make(out, n));
}
