/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/quantity.h"

#include "base/hash.h"

enum dimension {
    DIMENSION_NONE,
    DIMENSION_COUNT,
    DIMENSION_MASS,
    DIMENSION_LENGTH,
    DIMENSION_TIME,
    DIMENSION_VOLUME,
    DIMENSION_CALENDAR /* months */
};

/* In grams, metres, seconds, litres, ones and months.
 * source  https://ucum.org/ucum */
static const struct unit_row {
    const char *code;
    enum dimension dimension;
    const char *factor;
} units[] = {
    {"1", DIMENSION_COUNT, "1"},
    {"%", DIMENSION_COUNT, "0.01"},
    {"g", DIMENSION_MASS, "1"},
    {"kg", DIMENSION_MASS, "1000"},
    {"mg", DIMENSION_MASS, "0.001"},
    {"ug", DIMENSION_MASS, "0.000001"},
    {"ng", DIMENSION_MASS, "0.000000001"},
    {"t", DIMENSION_MASS, "1000000"},
    {"[lb_av]", DIMENSION_MASS, "453.59237"},
    {"[oz_av]", DIMENSION_MASS, "28.349523125"},
    {"m", DIMENSION_LENGTH, "1"},
    {"km", DIMENSION_LENGTH, "1000"},
    {"dm", DIMENSION_LENGTH, "0.1"},
    {"cm", DIMENSION_LENGTH, "0.01"},
    {"mm", DIMENSION_LENGTH, "0.001"},
    {"um", DIMENSION_LENGTH, "0.000001"},
    {"[in_i]", DIMENSION_LENGTH, "0.0254"},
    {"[ft_i]", DIMENSION_LENGTH, "0.3048"},
    {"ms", DIMENSION_TIME, "0.001"},
    {"s", DIMENSION_TIME, "1"},
    {"min", DIMENSION_TIME, "60"},
    {"h", DIMENSION_TIME, "3600"},
    {"d", DIMENSION_TIME, "86400"},
    {"wk", DIMENSION_TIME, "604800"},
    {"mo", DIMENSION_TIME, "2629800"},
    {"a", DIMENSION_TIME, "31557600"},
    {"L", DIMENSION_VOLUME, "1"},
    {"l", DIMENSION_VOLUME, "1"},
    {"dL", DIMENSION_VOLUME, "0.1"},
    {"mL", DIMENSION_VOLUME, "0.001"},
    {"ml", DIMENSION_VOLUME, "0.001"},
};

/* Calendar words; those up to weeks are definite, so they equal UCUM's. */
static const struct word_row {
    const char *one, *many;
    const char *ucum; /* what `~` takes it for */
    enum dimension dimension;
    const char *factor;
    enum moment_precision step;
    int32_t steps;
    bool is_millisecond;
} words[] = {
    {"year", "years", "a", DIMENSION_CALENDAR, "12", MOMENT_YEAR, 1, false},
    {"month", "months", "mo", DIMENSION_CALENDAR, "1", MOMENT_MONTH, 1, false},
    {"week", "weeks", "wk", DIMENSION_TIME, "604800", MOMENT_DAY, 7, false},
    {"day", "days", "d", DIMENSION_TIME, "86400", MOMENT_DAY, 1, false},
    {"hour", "hours", "h", DIMENSION_TIME, "3600", MOMENT_HOUR, 1, false},
    {"minute", "minutes", "min", DIMENSION_TIME, "60", MOMENT_MINUTE, 1, false},
    {"second", "seconds", "s", DIMENSION_TIME, "1", MOMENT_SECOND, 1, false},
    {"millisecond", "milliseconds", "ms", DIMENSION_TIME, "0.001",
        MOMENT_SECOND, 1, true},
};

static const struct word_row *word_find(struct slice unit)
{
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(unit, slice_of(words[i].one)) ||
            slice_eq(unit, slice_of(words[i].many)))
            return &words[i];
    return NULL;
}

static const struct unit_row *unit_find(struct slice unit)
{
    for (size_t i = 0; i < COUNT_OF(units); i++)
        if (slice_eq(unit, slice_of(units[i].code)))
            return &units[i];
    return NULL;
}

bool quantity_is_calendar_word(struct slice unit)
{
    return word_find(unit) != NULL;
}

/* The amount in the dimension's base unit; an unknown unit has no dimension
 * and keeps its number. */
static bool in_base_unit(
    struct decimal *out, enum dimension *dimension, const struct quantity *q)
{
    const struct word_row *word = q->is_calendar ? word_find(q->unit) : NULL;
    const struct unit_row *unit = q->is_calendar ? NULL : unit_find(q->unit);
    struct decimal factor;

    *dimension = word   ? word->dimension
                 : unit ? unit->dimension
                        : DIMENSION_NONE;
    if (!decimal_parse(out, q->value))
        return false;
    if (*dimension == DIMENSION_NONE)
        return true;
    return decimal_parse(
               &factor, slice_of(word ? word->factor : unit->factor)) &&
           decimal_mul(out, *out, factor);
}

bool quantity_comparable(const struct quantity *a, const struct quantity *b)
{
    struct decimal x, y;
    enum dimension d, e;

    if (!in_base_unit(&x, &d, a) || !in_base_unit(&y, &e, b) || d != e)
        return false;
    return d != DIMENSION_NONE || slice_eq(a->unit, b->unit);
}

int quantity_compare(const struct quantity *a, const struct quantity *b)
{
    struct decimal x, y;
    enum dimension d, e;

    if (!quantity_comparable(a, b) || !in_base_unit(&x, &d, a) ||
        !in_base_unit(&y, &e, b))
        return MOMENT_UNCERTAIN;

    int order = decimal_cmp(x, y);

    return (order > 0) - (order < 0);
}

/* Masses and lengths are certainly not equal, years and seconds may be. */
static bool is_certainly_other(enum dimension d, enum dimension e)
{
    bool is_time = d == DIMENSION_TIME || d == DIMENSION_CALENDAR;

    return !(is_time && (e == DIMENSION_TIME || e == DIMENSION_CALENDAR));
}

enum answer quantity_equal(const struct quantity *a, const struct quantity *b)
{
    struct decimal x, y;
    enum dimension d, e;

    if (!in_base_unit(&x, &d, a) || !in_base_unit(&y, &e, b))
        return ANSWER_EMPTY;
    if (quantity_comparable(a, b))
        return decimal_cmp(x, y) == 0 ? ANSWER_TRUE : ANSWER_FALSE;
    return is_certainly_other(d, e) ? ANSWER_FALSE : ANSWER_EMPTY;
}

static struct quantity as_ucum(const struct quantity *q)
{
    const struct word_row *word = q->is_calendar ? word_find(q->unit) : NULL;

    if (!word)
        return *q;
    return (struct quantity){q->value, slice_of(word->ucum), false};
}

/* Both numbers in the coarser one's unit, rounded to its places. */
static bool equal_in_unit_of(
    const struct quantity *coarse, const struct quantity *fine)
{
    struct decimal x, base, factor, y;
    enum dimension dimension;
    const struct unit_row *unit = unit_find(coarse->unit);

    if (!decimal_parse(&x, coarse->value) ||
        !in_base_unit(&base, &dimension, fine))
        return false;
    factor = decimal_of_int(1);
    if (unit && !decimal_parse(&factor, slice_of(unit->factor)))
        return false;
    if (!decimal_div(&y, base, factor))
        return false;
    x = decimal_trim(x);
    return decimal_cmp(x, decimal_round(y, x.scale, ROUND_HALF_AWAY)) == 0;
}

bool quantity_equivalent(const struct quantity *a, const struct quantity *b)
{
    struct quantity p = as_ucum(a), q = as_ucum(b);
    struct decimal x, y;
    enum dimension d, e;

    if (!quantity_comparable(&p, &q) || !in_base_unit(&x, &d, &p) ||
        !in_base_unit(&y, &e, &q))
        return false;
    return decimal_cmp(x, y) == 0 || equal_in_unit_of(&p, &q) ||
           equal_in_unit_of(&q, &p);
}

uint64_t quantity_hash(const struct quantity *q)
{
    struct decimal base;
    enum dimension dimension;

    if (!in_base_unit(&base, &dimension, q))
        return 0;
    base = decimal_trim(base);
    return hash_u64((uint64_t)base.digits * 31 + (uint64_t)base.scale);
}

/* ---- text ---- */

static size_t number_length(struct slice s)
{
    size_t n = s.len && (s.ptr[0] == '-' || s.ptr[0] == '+');

    while (n < s.len &&
           ((s.ptr[n] >= '0' && s.ptr[n] <= '9') || (s.ptr[n] == '.' && n > 0)))
        n++;
    return n;
}

bool quantity_parse(struct quantity *out, struct slice text)
{
    struct decimal d;
    size_t n = number_length(text);
    struct slice unit = slice_trim(slice_from(text, n));

    *out = (struct quantity){slice_make(text.ptr, n), SLICE("1"), false};
    if (!decimal_parse(&d, out->value))
        return false;
    if (!unit.len)
        return n == text.len;
    if (unit.len > 2 && unit.ptr[0] == '\'' && unit.ptr[unit.len - 1] == '\'') {
        out->unit = slice_make(unit.ptr + 1, unit.len - 2);
        return slice_find(out->unit, '\'') == SIZE_MAX;
    }
    out->unit = unit;
    out->is_calendar = true;
    return quantity_is_calendar_word(unit) && text.ptr[n] == ' ';
}

struct slice quantity_print(const struct quantity *q, struct arena *arena)
{
    const char *quote = q->is_calendar ? "" : "'";

    return slice_of(arena_printf(arena, "%.*s %s%.*s%s", SLICE_ARG(q->value),
        quote, SLICE_ARG(q->unit), quote));
}

bool quantity_calendar_step(enum moment_precision *step, int32_t *count,
    bool *is_millisecond, const struct quantity *q)
{
    const struct word_row *word = NULL;

    for (size_t i = 0; i < COUNT_OF(words) && !word; i++) {
        bool is_ucum = !q->is_calendar && words[i].dimension == DIMENSION_TIME;

        if (is_ucum && slice_eq(q->unit, slice_of(words[i].ucum)))
            word = &words[i];
    }
    /* a calendar word in quotes is read as the word */
    if (!word)
        word = word_find(q->unit);
    if (!word)
        return false;
    *step = word->step;
    *count = word->steps;
    *is_millisecond = word->is_millisecond;
    return true;
}
