/* SPDX-License-Identifier: Apache-2.0
 * The values of a search criterion: commas, escapes, prefixes, by kind. */
#include "fhirclient/search/index.h"
#include "fhirclient/search/query_int.h"

#include <string.h>

/* Position of the first `c` that no backslash escapes, or SIZE_MAX. */
static size_t find_plain(struct slice s, char c)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '\\')
            i++;
        else if (s.ptr[i] == c)
            return i;
    }
    return SIZE_MAX;
}

/* Without the backslashes of "\," "\|" "\$" "\\"; others stay. */
static struct slice unescape(struct slice s, struct arena *arena)
{
    if (slice_find(s, '\\') == SIZE_MAX)
        return s;
    char *to = arena_alloc(arena, s.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '\\' && i + 1 < s.len && strchr(",|$\\", s.ptr[i + 1]))
            i++;
        to[len++] = s.ptr[i];
    }
    to[len] = '\0';
    return slice_make(to, len);
}

static int bad_value(
    const struct query_criterion *c, struct err *err, const char *expected)
{
    return err_set_at(
        err, ERR_INVALID, c->param->name, "expected %s", expected);
}

static int read_string(struct query_value *out, const struct query_criterion *c,
    struct slice text, struct arena *arena, struct err *err)
{
    (void)c;
    (void)err;
    out->text = unescape(text, arena);
    out->key = index_string_key(arena, out->text);
    out->text = index_string_exact(out->text);
    return 0;
}

static int read_token(struct query_value *out, const struct query_criterion *c,
    struct slice text, struct arena *arena, struct err *err)
{
    size_t bar = find_plain(text, '|');

    (void)err;
    out->has_system = bar != SIZE_MAX;
    if (out->has_system) {
        out->system =
            index_string_exact(unescape(slice_make(text.ptr, bar), arena));
        text = slice_from(text, bar + 1);
    }
    out->text = index_string_exact(unescape(text, arena));
    if (out->has_system && !out->system.len && !out->text.len)
        return bad_value(c, err, "a code beside the bar");
    return 0;
}

static int read_flag(struct query_value *out, const struct query_criterion *c,
    struct slice text, struct arena *arena, struct err *err)
{
    if (read_token(out, c, text, arena, err) < 0)
        return ERR_INVALID;
    if (!slice_eq(out->text, SLICE("true")) &&
        !slice_eq(out->text, SLICE("false")))
        return bad_value(c, err, "true or false");
    return 0;
}

static int read_uri(struct query_value *out, const struct query_criterion *c,
    struct slice text, struct arena *arena, struct err *err)
{
    (void)c;
    (void)err;
    out->text = index_string_exact(unescape(text, arena));
    return 0;
}

static void take_prefix(struct query_value *out, struct slice *text)
{
    static const char words[][3] = {
        "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap"};

    out->prefix = QUERY_EQ;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_starts(*text, slice_of(words[i]))) {
            out->prefix = (enum query_prefix)i;
            *text = slice_from(*text, 2);
            return;
        }
}

static int read_date(struct query_value *out, const struct query_criterion *c,
    struct slice text, struct arena *arena, struct err *err)
{
    (void)arena;
    take_prefix(out, &text);
    if (!date_range_parse(&out->range, text))
        return bad_value(c, err, "a date, with a prefix that is known");
    return 0;
}

static int read_reference(struct query_value *out,
    const struct query_criterion *c, struct slice text, struct arena *arena,
    struct err *err)
{
    struct reference parts;

    (void)err;
    text = unescape(text, arena);
    out->text = text;
    if (slice_find(text, '/') == SIZE_MAX) {
        out->has_system = out->system.len > 0;
        return 0;
    }
    if (reference_parse(&parts, text) && reference_is_local(&parts)) {
        if (out->system.len && !slice_eq(out->system, parts.type))
            return bad_value(c, err, "a reference of the modifier's type");
        out->text = parts.id;
        out->system = parts.type;
        out->has_system = true;
        return 0;
    }
    out->text = index_string_exact(text);
    out->system = SLICE("");
    out->has_system = true;
    return 0;
}

static int read_id(struct query_value *out, const struct query_criterion *c,
    struct slice text, struct arena *arena, struct err *err)
{
    struct reference parts;

    (void)c;
    (void)arena;
    (void)err;
    out->text = text;
    if (slice_find(text, '/') != SIZE_MAX && reference_parse(&parts, text) &&
        reference_is_local(&parts)) {
        out->text = parts.id;
        out->system = parts.type;
        out->has_system = true;
    }
    return 0;
}

typedef int read_value_fn(struct query_value *, const struct query_criterion *,
    struct slice, struct arena *, struct err *);

static read_value_fn *const read_value[] = {
    [SEARCH_STRING] = read_string,
    [SEARCH_TOKEN] = read_token,
    [SEARCH_FLAG] = read_flag,
    [SEARCH_URI] = read_uri,
    [SEARCH_DATE] = read_date,
    [SEARCH_REFERENCE] = read_reference,
    [SEARCH_ID] = read_id,
    [SEARCH_UPDATED] = read_date,
};

static size_t count_values(struct slice text)
{
    size_t count = 1, at;

    while ((at = find_plain(text, ',')) != SIZE_MAX) {
        count++;
        text = slice_from(text, at + 1);
    }
    return count;
}

static int read_missing(
    struct query_criterion *c, struct slice text, struct err *err)
{
    c->is_missing = slice_eq(text, SLICE("true"));
    if (!c->is_missing && !slice_eq(text, SLICE("false")))
        return bad_value(c, err, "true or false behind :missing");
    return 0;
}

int query_read_values(struct query_criterion *c, struct slice text,
    struct arena *arena, struct err *err)
{
    size_t count = count_values(text);
    struct slice modifier_type = c->values ? c->values[0].system : SLICE("");

    if (c->modifier == QUERY_MISSING)
        return read_missing(c, text, err);
    if (count >
        (c->param->kind == SEARCH_ID ? QUERY_MAX_IDS : QUERY_MAX_VALUES))
        return err_set_at(err, ERR_LIMIT, c->param->name,
            "this search parameter has too many values");
    c->values = arena_zalloc(arena, count, sizeof(*c->values));
    c->nvalues = 0;
    for (size_t i = 0; i < count; i++) {
        size_t comma = find_plain(text, ',');
        struct slice part =
            slice_make(text.ptr, comma == SIZE_MAX ? text.len : comma);
        struct query_value *value = &c->values[c->nvalues];

        text = slice_from(text, part.len + 1);
        if (!part.len)
            continue;
        value->system = modifier_type;
        if (read_value[c->param->kind](value, c, part, arena, err) < 0)
            return ERR_INVALID;
        c->nvalues++;
    }
    return 0;
}
