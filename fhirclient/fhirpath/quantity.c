/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/quantity.h"

#include "base/hash.h"
#include "fhirclient/fhirpath/unit.h"

/* Calendar words. Those up to weeks are definite, so they equal UCUM's; months
 * and years are units of their own. */
static const struct word_row {
    const char *one, *many;
    const char *ucum; /* what `~` takes it for */
    bool is_definite;
    int32_t months, days; /* of months and years, by convention */
    enum moment_precision step;
    int32_t steps;
    bool is_millisecond;
} words[] = {
    {"year", "years", "a", false, 12, 365, MOMENT_YEAR, 1, false},
    {"month", "months", "mo", false, 1, 30, MOMENT_MONTH, 1, false},
    {"week", "weeks", "wk", true, 0, 0, MOMENT_DAY, 7, false},
    {"day", "days", "d", true, 0, 0, MOMENT_DAY, 1, false},
    {"hour", "hours", "h", true, 0, 0, MOMENT_HOUR, 1, false},
    {"minute", "minutes", "min", true, 0, 0, MOMENT_MINUTE, 1, false},
    {"second", "seconds", "s", true, 0, 0, MOMENT_SECOND, 1, false},
    {"millisecond", "milliseconds", "ms", true, 0, 0, MOMENT_SECOND, 1, true},
};

enum { CONVERTED_PLACES = 16, CALENDAR_MARK = 1 };

static const struct word_row *word_find(struct slice unit)
{
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(unit, slice_of(words[i].one)) ||
            slice_eq(unit, slice_of(words[i].many)))
            return &words[i];
    return NULL;
}

static const struct word_row *word_of_ucum(struct slice unit)
{
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(unit, slice_of(words[i].ucum)))
            return &words[i];
    return NULL;
}

bool quantity_is_calendar_word(struct slice unit)
{
    return word_find(unit) != NULL;
}

static bool is_one(const struct quantity *q)
{
    return !q->is_calendar && slice_eq(q->unit, SLICE("1"));
}

/* What `q` is beside the other: 'a' and 'mo' of a FHIR Quantity are years and
 * months of the calendar beside these, and UCUM's beside UCUM's.
 * source  http://hl7.org/fhir/R4/fhirpath.html, Use of FHIR Quantity */
static struct quantity beside(
    const struct quantity *q, const struct quantity *other)
{
    const struct word_row *word = q->is_fhir ? word_of_ucum(q->unit) : NULL;
    const struct word_row *to =
        other->is_calendar ? word_find(other->unit) : NULL;

    if (!word || word->is_definite || !to || to->is_definite)
        return *q;
    return (struct quantity){
        .value = q->value, .unit = slice_of(word->one), .is_calendar = true};
}

/* ---- measuring ---- */

/* A month is a unit of its own, since it has no length; a year is twelve. */
static bool unit_of(struct unit *out, const struct quantity *q)
{
    const struct word_row *word = q->is_calendar ? word_find(q->unit) : NULL;

    if (!word)
        return !q->is_calendar && unit_parse(out, q->unit);
    if (word->is_definite)
        return unit_parse(out, slice_of(word->ucum));
    *out = (struct unit){.arbitrary = CALENDAR_MARK,
        .factor = ratio_of_decimal(decimal_of_int(word->months))};
    return true;
}

static bool has_same_unit(const struct quantity *a, const struct quantity *b)
{
    if (a->is_calendar != b->is_calendar)
        return false;
    if (a->is_calendar)
        return word_find(a->unit) == word_find(b->unit);
    return slice_eq(a->unit, b->unit);
}

/* The factor that makes b's unit a's; false when they do not compare. */
static bool factor_between(
    struct ratio *out, const struct quantity *a, const struct quantity *b)
{
    struct unit x, y;

    if (has_same_unit(a, b)) {
        *out = (struct ratio){1, 1, 0};
        return true;
    }
    return unit_of(&x, a) && unit_of(&y, b) && unit_is_alike(&x, &y) &&
           ratio_div(out, y.factor, x.factor);
}

bool quantity_comparable(const struct quantity *a, const struct quantity *b)
{
    struct quantity p = beside(a, b), q = beside(b, a);
    struct ratio factor;

    return factor_between(&factor, &p, &q);
}

int quantity_compare(const struct quantity *a, const struct quantity *b)
{
    struct quantity p = beside(a, b), q = beside(b, a);
    struct ratio factor, y;
    struct decimal d, e;

    if (!decimal_parse(&d, a->value) || !decimal_parse(&e, b->value) ||
        !factor_between(&factor, &p, &q))
        return MOMENT_UNCERTAIN;
    if (has_same_unit(&p, &q)) {
        int order = decimal_cmp(d, e);

        return (order > 0) - (order < 0);
    }
    y = ratio_of_decimal(e);
    if (!ratio_mul(&y, y, factor))
        return MOMENT_UNCERTAIN;
    return ratio_cmp(ratio_of_decimal(d), y);
}

enum answer quantity_equal(const struct quantity *a, const struct quantity *b)
{
    int order = quantity_compare(a, b);

    if (order == MOMENT_UNCERTAIN)
        return ANSWER_EMPTY;
    return order == 0 ? ANSWER_TRUE : ANSWER_FALSE;
}

/* A year of a FHIR Quantity equals one of the calendar and one of UCUM. */
static bool is_time(const struct unit *unit)
{
    struct unit second;

    return unit->arbitrary == CALENDAR_MARK ||
           (unit_parse(&second, SLICE("s")) && unit_is_alike(unit, &second));
}

/* What is equal may be written in many units: by its amount in base units, but
 * for times, which all have one hash. */
uint64_t quantity_hash(const struct quantity *q)
{
    struct decimal d;
    struct unit unit;
    struct ratio r;

    if (!decimal_parse(&d, q->value))
        return 0;
    r = ratio_of_decimal(d);
    if (is_one(q) || !unit_of(&unit, q))
        return quantity_hash_ratio(r);
    if (is_time(&unit) || !ratio_mul(&r, r, unit.factor))
        return 0;
    return quantity_hash_ratio(r);
}

/* 5/2 is 25 * 10^-1: with neither 2 nor 5 in its denominator a number is
 * written in one way only. False when it is too long. */
static bool drop_factor(struct ratio *r, int factor, int other)
{
    while (r->den % factor == 0) {
        if (__builtin_mul_overflow(r->num, other, &r->num))
            return false;
        r->den /= factor;
        r->exp--;
    }
    return true;
}

uint64_t quantity_hash_ratio(struct ratio r)
{
    if (!drop_factor(&r, 2, 5) || !drop_factor(&r, 5, 2))
        return 0;
    return hash_u64(
        (uint64_t)r.num * 31 + (uint64_t)r.den * 7 + (uint64_t)(int64_t)r.exp);
}

/* ---- equivalence ---- */

static struct quantity as_ucum(const struct quantity *q)
{
    const struct word_row *word = q->is_calendar ? word_find(q->unit) : NULL;

    if (!word)
        return *q;
    return (struct quantity){.value = q->value, .unit = slice_of(word->ucum)};
}

static int places_of(struct decimal d)
{
    return decimal_trim(d).scale;
}

/* Both in the larger unit, rounded to the places of the less precise. */
bool quantity_equivalent(const struct quantity *a, const struct quantity *b)
{
    struct quantity p = as_ucum(a), q = as_ucum(b);
    struct decimal x, y;
    struct ratio factor, converted;
    int places;

    if (!factor_between(&factor, &p, &q))
        return false;
    if (ratio_cmp(factor, (struct ratio){1, 1, 0}) > 0)
        return quantity_equivalent(b, a);
    if (!decimal_parse(&x, p.value) || !decimal_parse(&y, q.value))
        return false;
    converted = ratio_of_decimal(y);
    if (!ratio_mul(&converted, converted, factor) ||
        !ratio_to_decimal(&y, converted, CONVERTED_PLACES))
        return false;
    places = places_of(x) < places_of(y) ? places_of(x) : places_of(y);
    return decimal_cmp(decimal_round(x, places, ROUND_HALF_AWAY),
               decimal_round(y, places, ROUND_HALF_AWAY)) == 0;
}

/* ---- conversion ---- */

/* Days of a calendar unit by convention: a year of 365, a month of 30. */
static struct ratio days_of(const struct word_row *word)
{
    struct unit unit, day;
    struct ratio r = ratio_of_decimal(decimal_of_int(word->days));

    if (word->is_definite && (!unit_parse(&unit, slice_of(word->ucum)) ||
                                 !unit_parse(&day, SLICE("d")) ||
                                 !ratio_div(&r, unit.factor, day.factor)))
        r = (struct ratio){0, 1, 0};
    return r;
}

/* By the shortest chain: months and years through months, all else through
 * days. */
static bool calendar_factor(
    struct ratio *out, const struct word_row *from, const struct word_row *to)
{
    if (!from->is_definite && !to->is_definite)
        return ratio_div(out, ratio_of_decimal(decimal_of_int(from->months)),
            ratio_of_decimal(decimal_of_int(to->months)));
    return ratio_div(out, days_of(from), days_of(to));
}

static bool conversion_factor(
    struct ratio *out, const struct quantity *q, struct slice unit)
{
    const struct word_row *to = word_find(unit);
    struct quantity target = {.value = q->value, .unit = unit};
    const struct word_row *from = q->is_calendar ? word_find(q->unit) : NULL;

    if (from) {
        /* within the calendar; only then the unit gets its other name */
        to = to ? to : word_of_ucum(unit);
        return to && calendar_factor(out, from, to);
    }
    if (to)
        target.unit = slice_of(to->ucum);
    return factor_between(out, &target, q);
}

bool quantity_convert(struct quantity *out, const struct quantity *q,
    struct slice unit, struct arena *arena)
{
    struct ratio factor, r;
    struct decimal d;
    bool is_word = quantity_is_calendar_word(unit);

    *out = (struct quantity){
        .value = q->value, .unit = unit, .is_calendar = is_word};
    if (!is_word && !q->is_calendar && slice_eq(q->unit, unit))
        return true;
    if (!decimal_parse(&d, q->value) || !conversion_factor(&factor, q, unit))
        return false;
    r = ratio_of_decimal(d);
    if (!ratio_mul(&r, r, factor) || !ratio_to_decimal(&d, r, CONVERTED_PLACES))
        return false;
    out->value = decimal_print(arena, d);
    return true;
}

/* ---- arithmetic ---- */

/* Months and years add to their own kind only. */
static bool may_add(const struct quantity *a, const struct quantity *b)
{
    const struct word_row *p = a->is_calendar ? word_find(a->unit) : NULL;

    return !p || p->is_definite || has_same_unit(a, b);
}

static bool scale(struct decimal *d, struct ratio factor)
{
    struct ratio r = ratio_of_decimal(*d);

    return ratio_mul(&r, r, factor) && ratio_to_decimal(d, r, CONVERTED_PLACES);
}

/* Both in the finer of their units. */
static bool in_one_unit(struct decimal *x, struct decimal *y,
    const struct quantity **unit, const struct quantity *a,
    const struct quantity *b)
{
    struct ratio factor;

    *unit = a;
    if (has_same_unit(a, b))
        return true;
    if (!factor_between(&factor, a, b))
        return false;
    if (ratio_cmp(factor, (struct ratio){1, 1, 0}) >= 0)
        return scale(y, factor);
    *unit = b;
    return factor_between(&factor, b, a) && scale(x, factor);
}

bool quantity_add(struct quantity *out, const struct quantity *a,
    const struct quantity *b, bool is_minus, struct arena *arena)
{
    struct quantity p = beside(a, b), q = beside(b, a);
    const struct quantity *unit;
    struct decimal x, y;

    if (!may_add(&p, &q) || !may_add(&q, &p) || !decimal_parse(&x, a->value) ||
        !decimal_parse(&y, b->value) || !in_one_unit(&x, &y, &unit, &p, &q) ||
        !(is_minus ? decimal_sub : decimal_add)(&x, x, y))
        return false;
    *out = *unit;
    out->value = decimal_print(arena, x);
    return true;
}

bool quantity_multiply(struct quantity *out, const struct quantity *a,
    const struct quantity *b, bool is_quotient, struct arena *arena)
{
    struct quantity p, q;
    struct decimal x, y;

    if (!decimal_parse(&x, a->value) || !decimal_parse(&y, b->value) ||
        !(is_quotient ? decimal_div : decimal_mul)(&x, x, y))
        return false;
    *out = *a;
    out->value = decimal_print(arena, x);
    if (is_one(b))
        return true;
    if (is_one(a) && !is_quotient) {
        out->unit = b->unit;
        out->is_calendar = b->is_calendar;
        return true;
    }
    p = beside(a, b);
    q = beside(b, a);
    if (is_quotient && has_same_unit(&p, &q)) {
        *out = (struct quantity){.value = out->value, .unit = SLICE("1")};
        return true;
    }
    return !a->is_calendar && !b->is_calendar &&
           unit_combine(&out->unit, a->unit, b->unit, is_quotient, arena);
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

    *out =
        (struct quantity){.value = slice_make(text.ptr, n), .unit = SLICE("1")};
    if (!decimal_parse(&d, out->value))
        return false;
    if (out->value.ptr[0] == '+')
        out->value = slice_from(out->value, 1);
    if (!unit.len)
        return n == text.len;
    if (unit.len > 2 && unit.ptr[0] == '\'' && unit.ptr[unit.len - 1] == '\'') {
        out->unit = slice_make(unit.ptr + 1, unit.len - 2);
        return slice_find(out->unit, '\'') == SIZE_MAX;
    }
    out->unit = unit;
    out->is_calendar = true;
    return quantity_is_calendar_word(unit);
}

struct slice quantity_print(const struct quantity *q, struct arena *arena)
{
    const char *quote = q->is_calendar ? "" : "'";

    return slice_of(arena_printf(arena, "%.*s %s%.*s%s", SLICE_ARG(q->value),
        quote, SLICE_ARG(q->unit), quote));
}

/* A UCUM unit with a calendar word's length is as good as the word, and those
 * of a FHIR Quantity all are; a word in quotes is read as the word. */
bool quantity_calendar_step(enum moment_precision *step, int32_t *count,
    bool *is_millisecond, const struct quantity *q)
{
    const struct word_row *word = q->is_calendar ? NULL : word_of_ucum(q->unit);

    if (!word || !(word->is_definite || q->is_fhir))
        word = word_find(q->unit);
    if (!word)
        return false;
    *step = word->step;
    *count = word->steps;
    *is_millisecond = word->is_millisecond;
    return true;
}
