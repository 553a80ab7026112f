/* SPDX-License-Identifier: Apache-2.0
 * One value from its text. Whatever is wrong is told as what was expected. */
#include "base/conf_int.h"
#include "base/utf8.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct unit {
    const char *name;
    double size;
};

/* A bare number has the unit "", where there is one; a bare 0 needs none. NULL
 * ends the table. */
static const struct unit byte_units[] = {{"", 1}, {"B", 1}, {"KiB", 0x1p10},
    {"MiB", 0x1p20}, {"GiB", 0x1p30}, {"TiB", 0x1p40}, {"kB", 1e3}, {"MB", 1e6},
    {"GB", 1e9}, {"TB", 1e12}, {NULL, 0}};
static const struct unit time_units[] = {
    {"ms", 1}, {"s", 1e3}, {"min", 6e4}, {"h", 36e5}, {"d", 864e5}, {NULL, 0}};

#define MAX_EXACT 0x1p53 /* above it a double skips whole numbers */

size_t conf_value_size(enum conf_type type)
{
    static const size_t sizes[] = {
        [CONF_STRING] = sizeof(const char *),
        [CONF_PATH] = sizeof(const char *),
        [CONF_BOOL] = sizeof(bool),
        [CONF_INT] = sizeof(int64_t),
        [CONF_REAL] = sizeof(double),
        [CONF_BYTES] = sizeof(uint64_t),
        [CONF_DURATION] = sizeof(uint64_t),
        [CONF_CHOICE] = sizeof(const char *),
        [CONF_STRINGS] = sizeof(struct conf_strings),
        [CONF_MAP] = sizeof(struct conf_map),
        [CONF_TABLE] = sizeof(struct conf_table),
    };

    return sizes[type];
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t skip_digits(struct slice s, size_t pos)
{
    while (pos < s.len && is_digit(s.ptr[pos]))
        pos++;
    return pos;
}

/* Length of the number that `s` begins with, as JSON writes it, or 0. */
static size_t number_length(struct slice s)
{
    size_t pos = s.len && s.ptr[0] == '-';
    size_t digits = skip_digits(s, pos);

    if (digits == pos)
        return 0;
    pos = digits;
    if (pos < s.len && s.ptr[pos] == '.') {
        digits = skip_digits(s, pos + 1);
        if (digits == pos + 1)
            return 0;
        pos = digits;
    }
    if (pos < s.len && (s.ptr[pos] == 'e' || s.ptr[pos] == 'E')) {
        size_t at = pos + 1;

        at += at < s.len && (s.ptr[at] == '-' || s.ptr[at] == '+');
        digits = skip_digits(s, at);
        if (digits > at)
            pos = digits;
    }
    return pos;
}

/* The number `s` begins with; the rest is left in `*rest`. */
static bool read_number(double *number, struct slice *rest, struct slice s)
{
    char text[64];
    size_t n = number_length(s);

    if (n == 0 || n >= sizeof(text))
        return false;
    memcpy(text, s.ptr, n);
    text[n] = '\0';
    *number = strtod(text, NULL);
    *rest = slice_from(s, n);
    return isfinite(*number);
}

static bool in_bounds(const struct conf_row *row, double value)
{
    bool has_bounds =
        row->min < 0 || row->min > 0 || row->max > 0 || row->max < 0;

    return !has_bounds || (value >= row->min && value <= row->max);
}

static bool read_bool(const struct conf_spot *spot, struct slice text)
{
    bool is_true = slice_eq(text, SLICE("true"));

    if (!is_true && !slice_eq(text, SLICE("false")))
        return false;
    *(bool *)spot->to = is_true;
    return true;
}

static bool read_int(const struct conf_spot *spot, struct slice text)
{
    bool is_negative = text.len && text.ptr[0] == '-';
    uint64_t size;

    if (!slice_to_u64(&size, slice_from(text, is_negative)) || size > INT64_MAX)
        return false;

    int64_t value = is_negative ? -(int64_t)size : (int64_t)size;

    if (!in_bounds(spot->row, (double)value))
        return false;
    *(int64_t *)spot->to = value;
    return true;
}

static bool read_real(const struct conf_spot *spot, struct slice text)
{
    double value;
    struct slice rest;

    if (!read_number(&value, &rest, text) || rest.len ||
        !in_bounds(spot->row, value))
        return false;
    *(double *)spot->to = value;
    return true;
}

static bool read_with_unit(
    const struct conf_spot *spot, struct slice text, const struct unit *units)
{
    double number;
    struct slice rest;

    if (!read_number(&number, &rest, text) || number < 0)
        return false;
    rest = slice_trim(rest);
    /* Nothing is the same in every unit. */
    if (rest.len == 0 && number <= 0)
        rest = slice_of(units->name);
    while (units->name && !slice_eq_nocase(rest, slice_of(units->name)))
        units++;
    if (!units->name)
        return false;

    double value = number * units->size;

    if (value > MAX_EXACT || value > (double)(uint64_t)value ||
        !in_bounds(spot->row, value))
        return false;
    *(uint64_t *)spot->to = (uint64_t)value;
    return true;
}

static bool read_text(const struct conf_spot *spot, struct slice text)
{
    *(const char **)spot->to = arena_cstr(spot->state->arena, text);
    return true;
}

/* What a file names is beside the file, wherever the daemon was started. */
static bool read_path(const struct conf_spot *spot, struct slice text)
{
    bool from_file = spot->place.rank <= CONF_FROM_FILE;

    if (!from_file || text.len == 0 || text.ptr[0] == '/')
        return read_text(spot, text);
    *(const char **)spot->to = arena_printf(
        spot->state->arena, "%s%.*s", spot->state->folder, SLICE_ARG(text));
    return true;
}

static size_t choice_count(const struct conf_row *row)
{
    size_t n = 0;

    while (row->choices[n])
        n++;
    return n;
}

static bool read_choice(const struct conf_spot *spot, struct slice text)
{
    const char *const *choices = spot->row->choices;

    while (*choices && !slice_eq(text, slice_of(*choices)))
        choices++;
    if (*choices)
        *(const char **)spot->to = *choices;
    return *choices != NULL;
}

static bool read_scalar(const struct conf_spot *spot, struct slice text)
{
    switch (spot->row->type) {
    case CONF_STRING: return read_text(spot, text);
    case CONF_PATH: return read_path(spot, text);
    case CONF_BOOL: return read_bool(spot, text);
    case CONF_INT: return read_int(spot, text);
    case CONF_REAL: return read_real(spot, text);
    case CONF_BYTES: return read_with_unit(spot, text, byte_units);
    case CONF_DURATION: return read_with_unit(spot, text, time_units);
    case CONF_CHOICE: return read_choice(spot, text);
    case CONF_STRINGS:
    case CONF_MAP:
    case CONF_TABLE: break;
    }
    return false;
}

/* " from 1 to 65535" in the row's own unit, or "". */
static const char *bounds_text(struct arena *arena, const struct conf_row *row)
{
    struct buf text = BUF_INIT;
    const double ends[2] = {row->min, row->max};

    if (row->type < CONF_INT || row->type > CONF_DURATION ||
        (in_bounds(row, -HUGE_VAL) && in_bounds(row, HUGE_VAL)))
        return "";
    for (int i = 0; i < 2; i++) {
        buf_adds(&text, i ? " to " : " from ");
        if (row->type == CONF_BYTES)
            conf_format_bytes(&text, (uint64_t)ends[i]);
        else if (row->type == CONF_DURATION)
            conf_format_duration(&text, (uint64_t)ends[i]);
        else
            buf_addf(&text, "%.15g", ends[i]);
    }

    char *copy = arena_cstr(arena, buf_slice(&text));

    buf_free(&text);
    return copy;
}

static const char *choices_text(struct arena *arena, const struct conf_row *row)
{
    struct buf text = BUF_INIT;
    size_t n = choice_count(row);

    for (size_t i = 0; i < n; i++)
        buf_addf(&text, "%s%s",
            i == 0      ? "one of "
            : i + 1 < n ? ", "
                        : " or ",
            row->choices[i]);

    char *copy = arena_cstr(arena, buf_slice(&text));

    buf_free(&text);
    return copy;
}

const char *conf_expected(struct arena *arena, const struct conf_row *row)
{
    static const char *const kinds[] = {
        [CONF_STRING] = "text",
        [CONF_PATH] = "a path",
        [CONF_BOOL] = "true or false",
        [CONF_INT] = "a whole number",
        [CONF_REAL] = "a number",
        [CONF_BYTES] = "a size",
        [CONF_DURATION] = "a time",
        [CONF_STRINGS] = "a list of texts",
        [CONF_MAP] = "a mapping of names to texts",
        [CONF_TABLE] = "a list of mappings",
    };

    if (row->type == CONF_CHOICE)
        return choices_text(arena, row);

    const char *bounds = bounds_text(arena, row);

    if (!bounds[0] && row->type == CONF_BYTES)
        bounds = " such as 64 KiB";
    else if (!bounds[0] && row->type == CONF_DURATION)
        bounds = " such as 10 s";
    return arena_printf(arena, "%s%s", kinds[row->type], bounds);
}

bool conf_value_read(const struct conf_spot *spot, struct slice text)
{
    struct arena *arena = spot->state->arena;
    const struct conf_row *row = spot->row;

    if (slice_find(text, '\0') != SIZE_MAX || !utf8_is_valid(text)) {
        conf_problem(spot->state, &spot->place, spot->path,
            "expected text, got bytes that are none");
        return false;
    }
    if (read_scalar(spot, text))
        return true;
    conf_problem(spot->state, &spot->place, spot->path, "expected %s%s%s%s",
        conf_expected(arena, row), row->flags & CONF_SECRET ? "" : ", got ",
        row->flags & CONF_SECRET ? "" : conf_shown(arena, text),
        row->type == CONF_CHOICE
            ? conf_suggest(arena, text, row->choices, choice_count(row))
            : "");
    return false;
}
