/* SPDX-License-Identifier: Apache-2.0
 * How exact is a value, and between what does it lie?
 *
 * 1.587 stands for everything from 1.5865 to 1.5875, 2014 for all of the
 * year. A decimal's boundary is then rounded down or up to the places asked
 * for, so that it stays a boundary.
 * source  http://hl7.org/fhirpath/#lowboundary */
#include "fhirclient/fhirpath/fn.h"

#include <string.h>

enum {
    DECIMAL_PLACES = 8, /* when nothing else is asked for */
    DECIMAL_MAX_PLACES = 28
};

/* Digits of a date and time, by how far it goes; a fraction counts three. */
static const struct {
    uint8_t digits;
    enum moment_precision precision;
    bool has_fraction;
} date_steps[] = {{4, MOMENT_YEAR, false}, {6, MOMENT_MONTH, false},
    {8, MOMENT_DAY, false}, {10, MOMENT_HOUR, false},
    {12, MOMENT_MINUTE, false}, {14, MOMENT_SECOND, false},
    {17, MOMENT_SECOND, true}},
  time_steps[] = {{2, MOMENT_HOUR, false}, {4, MOMENT_MINUTE, false},
      {6, MOMENT_SECOND, false}, {9, MOMENT_SECOND, true}};

enum { DATE_DIGITS = 8, DATETIME_DIGITS = 17, TIME_DIGITS = 9 };

/* ---- numbers ---- */

/* Half of the last place below or above, to `places`. */
static bool decimal_boundary(
    struct decimal *out, struct decimal d, int64_t places, bool is_high)
{
    struct decimal half = {is_high ? 5 : -5, d.scale + 1};

    if (places < 0 || places > DECIMAL_MAX_PLACES || !decimal_add(out, d, half))
        return false;
    *out =
        decimal_round(*out, (int)places, is_high ? ROUND_CEILING : ROUND_FLOOR);
    while (out->scale < places) {
        if (__builtin_mul_overflow(out->digits, 10, &out->digits))
            return false;
        out->scale++;
    }
    return true;
}

static int return_quantity(struct eval *e, const struct fn_call *c,
    struct decimal d, const struct quantity *of)
{
    struct quantity *q = arena_alloc(e->arena, sizeof(*q));

    *q = *of;
    q->value = decimal_print(e->arena, d);
    return fn_return(
        e, c, (struct value){.kind = KIND_QUANTITY, .quantity = q});
}

static int number_boundary(struct eval *e, const struct fn_call *c,
    const struct value *v, int64_t places, bool is_high)
{
    struct quantity q;
    struct decimal d;

    if (!value_to_quantity(&q, v, e->arena) || !decimal_parse(&d, q.value))
        return fn_fail(e, c,
            "is for numbers, quantities, dates and times, not %s",
            value_kind_name(v));
    if (!decimal_boundary(&d, d, places, is_high))
        return fn_return_empty(e, c);
    if (v->kind == KIND_INTEGER || v->kind == KIND_DECIMAL)
        return fn_return(
            e, c, value_text(KIND_DECIMAL, decimal_print(e->arena, d)));
    return return_quantity(e, c, d, &q);
}

/* ---- dates and times ---- */

/* What the parts that are not there may be at least, at most. */
static void fill_up(struct moment *m, bool is_high)
{
    static const int32_t least[] = {1, 1, 1, 0, 0, 0},
                         most[] = {9999, 12, 31, 23, 59, 59};

    if (m->precision == MOMENT_SECOND && m->fraction_digits < 3) {
        /* .5 stands for .500, an absent fraction for all of the second */
        m->nanosecond =
            !m->fraction_digits && is_high ? 999000000 : m->nanosecond;
        m->fraction_digits = 3;
    }
    for (int i = (int)m->precision + 1; i < MOMENT_PARTS; i++) {
        m->part[i] = is_high ? most[i] : least[i];
        if (i == MOMENT_DAY && is_high)
            m->part[i] = moment_days_in_month(
                m->part[MOMENT_YEAR], m->part[MOMENT_MONTH]);
    }
    if (m->precision < MOMENT_SECOND) {
        m->nanosecond = is_high ? 999000000 : 0;
        m->fraction_digits = 3;
    }
}

/* Cut off behind so many digits; false when no part ends there. */
static bool cut_to(struct moment *m, int64_t digits)
{
    size_t n = m->is_time ? COUNT_OF(time_steps) : COUNT_OF(date_steps);

    for (size_t i = 0; i < n; i++) {
        if ((m->is_time ? time_steps : date_steps)[i].digits != digits)
            continue;
        m->precision = (m->is_time ? time_steps : date_steps)[i].precision;
        if (!(m->is_time ? time_steps : date_steps)[i].has_fraction)
            m->fraction_digits = 0;
        return true;
    }
    return false;
}

/* Where on earth a time without a zone is met first, and last. */
enum { EARLIEST_ZONE = 14 * 60, LATEST_ZONE = -12 * 60 };

static void set_zone(struct moment *m, bool is_high)
{
    if (m->precision < MOMENT_HOUR) {
        m->has_zone = false;
    } else if (!m->has_zone && !m->is_time) {
        m->has_zone = true;
        m->zone_minutes = is_high ? LATEST_ZONE : EARLIEST_ZONE;
    }
}

static int moment_boundary(struct eval *e, const struct fn_call *c,
    const struct value *v, int64_t digits, bool is_high)
{
    struct moment m;
    char text[MOMENT_TEXT_MAX];
    enum value_kind kind = (enum value_kind)v->kind;
    int64_t most = kind == KIND_TIME   ? TIME_DIGITS
                   : kind == KIND_DATE ? DATE_DIGITS
                                       : DATETIME_DIGITS;

    if (!value_to_moment(&m, v) || digits > most)
        return fn_return_empty(e, c);
    fill_up(&m, is_high);
    if (!cut_to(&m, digits))
        return fn_return_empty(e, c);
    set_zone(&m, is_high);

    size_t n = moment_print(text, &m);

    return fn_return(
        e, c, value_text(kind, arena_copy(e->arena, slice_make(text, n))));
}

static bool is_moment_kind(const struct value *v)
{
    return v->kind == KIND_DATE || v->kind == KIND_DATETIME ||
           v->kind == KIND_TIME;
}

static int64_t most_digits(const struct value *v)
{
    if (!is_moment_kind(v))
        return DECIMAL_PLACES;
    return v->kind == KIND_TIME   ? TIME_DIGITS
           : v->kind == KIND_DATE ? DATE_DIGITS
                                  : DATETIME_DIGITS;
}

static int return_boundary(
    struct eval *e, const struct fn_call *c, bool is_high)
{
    const struct value *v;
    struct value of;
    int64_t digits;
    int rc = fn_input_single(&v, e, c);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    of = *v;
    digits = most_digits(&of);
    if (c->nargs && fn_arg_count(e, c, 0))
        rc = fn_arg_integer(&digits, e, c, 0);
    if (rc < 0)
        return rc;
    return is_moment_kind(&of) ? moment_boundary(e, c, &of, digits, is_high)
                               : number_boundary(e, c, &of, digits, is_high);
}

int fn_lowBoundary(struct eval *e, const struct fn_call *c)
{
    return return_boundary(e, c, false);
}

int fn_highBoundary(struct eval *e, const struct fn_call *c)
{
    return return_boundary(e, c, true);
}

/* ---- precision() ---- */

static int64_t moment_digits(const struct moment *m)
{
    int64_t digits = m->is_time ? 0 : 4;

    for (int i = m->is_time ? MOMENT_HOUR : MOMENT_MONTH;
         i <= (int)m->precision; i++)
        digits += 2;
    return digits + m->fraction_digits;
}

int fn_precision(struct eval *e, const struct fn_call *c)
{
    const struct value *v;
    struct moment m;
    struct decimal d;
    struct quantity q;
    int rc = fn_input_single(&v, e, c);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (is_moment_kind(v) && value_to_moment(&m, v))
        return fn_return(e, c, value_integer(moment_digits(&m)));
    if (!value_to_quantity(&q, v, e->arena) || !decimal_parse(&d, q.value))
        return fn_fail(e, c, "is for numbers, dates and times, not %s",
            value_kind_name(v));
    return fn_return(e, c, value_integer(d.scale));
}
