/* SPDX-License-Identifier: Apache-2.0
 * Calendar arithmetic: a date or time plus or minus a duration.
 *
 * A duration finer than the value is cut to whole steps of the value first
 * (@2014 + 24 months is @2016); a month's end stays a month's end.
 * source  http://hl7.org/fhirpath/N1/#datetime-arithmetic */
#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/quantity.h"

enum { MONTHS_PER_YEAR = 12, NANOS_PER_SECOND = 1000000000 };

static int64_t floor_div(int64_t a, int64_t b)
{
    int64_t q = a / b;

    return a % b < 0 ? q - 1 : q;
}

static bool add_months(struct moment *m, int64_t months)
{
    int64_t total = (int64_t)m->part[MOMENT_YEAR] * MONTHS_PER_YEAR + months;
    int last;

    if (m->precision >= MOMENT_MONTH)
        total += m->part[MOMENT_MONTH] - 1;
    if (total < MONTHS_PER_YEAR || total >= 10000 * MONTHS_PER_YEAR)
        return false;
    m->part[MOMENT_YEAR] = (int32_t)(total / MONTHS_PER_YEAR);
    if (m->precision < MOMENT_MONTH)
        return true;
    m->part[MOMENT_MONTH] = (int32_t)(total % MONTHS_PER_YEAR) + 1;
    last = moment_days_in_month(m->part[MOMENT_YEAR], m->part[MOMENT_MONTH]);
    if (m->precision >= MOMENT_DAY && m->part[MOMENT_DAY] > last)
        m->part[MOMENT_DAY] = last;
    return true;
}

static bool add_days(struct moment *m, int64_t days)
{
    int64_t epoch_ms;
    struct moment day = *m;

    day.precision = MOMENT_DAY;
    epoch_ms = (moment_to_days(&day) + days) * 86400000;
    day = moment_of_epoch_ms(epoch_ms);
    for (int i = MOMENT_YEAR; i <= MOMENT_DAY; i++)
        m->part[i] = day.part[i];
    return m->part[MOMENT_YEAR] >= 1 && m->part[MOMENT_YEAR] <= 9999;
}

/* Times of day wrap round at midnight; what is left over are days. */
static bool add_nanoseconds(struct moment *m, int128 nanoseconds)
{
    const int128 day = (int128)86400 * NANOS_PER_SECOND;
    int128 now = ((int128)m->part[MOMENT_HOUR] * 3600 +
                     m->part[MOMENT_MINUTE] * 60 + m->part[MOMENT_SECOND]) *
                     NANOS_PER_SECOND +
                 m->nanosecond + nanoseconds;
    int128 days = now / day, rest = now % day;

    if (rest < 0) {
        rest += day;
        days--;
    }
    m->nanosecond = (int32_t)(rest % NANOS_PER_SECOND);
    rest /= NANOS_PER_SECOND;
    m->part[MOMENT_HOUR] = (int32_t)(rest / 3600);
    m->part[MOMENT_MINUTE] = (int32_t)(rest / 60 % 60);
    m->part[MOMENT_SECOND] = (int32_t)(rest % 60);
    if (m->is_time)
        return true;
    return days < 4000000 && days > -4000000 && add_days(m, (int64_t)days);
}

static const int64_t seconds_of_step[] = {0, 0, 86400, 3600, 60, 1};

static bool add_definite(struct moment *m, struct decimal amount,
    enum moment_precision step, int32_t count, bool is_millisecond)
{
    struct decimal nanos, unit;
    int128 total;

    unit = (struct decimal){(int128)seconds_of_step[step] * count *
                                (is_millisecond ? 1000000 : NANOS_PER_SECOND),
        0};
    if (!decimal_mul(&nanos, amount, unit))
        return false;
    total = decimal_round(nanos, 0, ROUND_CUT).digits;
    if (total > (int128)INT64_MAX * 1000 || total < -(int128)INT64_MAX * 1000)
        return false;
    if (m->is_time || m->precision >= MOMENT_HOUR) {
        int64_t own = seconds_of_step[m->precision];
        int128 granule = (int128)own * NANOS_PER_SECOND;

        if (m->precision == MOMENT_SECOND)
            granule = 1;
        return add_nanoseconds(m, total / granule * granule);
    }
    total /= (int128)86400 * NANOS_PER_SECOND;
    if (m->precision == MOMENT_DAY)
        return total < 4000000 && total > -4000000 &&
               add_days(m, (int64_t)total);
    /* 30 days a month, 365 a year: what N1 gives for partial dates */
    return m->precision == MOMENT_MONTH
               ? add_months(m, (int64_t)(total / 30))
               : add_months(m, (int64_t)(total / 365) * MONTHS_PER_YEAR);
}

static bool add_calendar(
    struct moment *m, struct decimal amount, enum moment_precision step)
{
    int64_t whole;

    if (!decimal_to_i64(&whole, decimal_round(amount, 0, ROUND_CUT)) ||
        whole > 200000 || whole < -200000)
        return false;
    if (step == MOMENT_YEAR)
        whole *= MONTHS_PER_YEAR;
    if (m->precision == MOMENT_YEAR)
        whole = (whole < 0 ? -floor_div(-whole, MONTHS_PER_YEAR)
                           : floor_div(whole, MONTHS_PER_YEAR)) *
                MONTHS_PER_YEAR;
    return add_months(m, whole);
}

/* As many digits as there are, by three at least. */
static void keep_fraction(struct moment *m)
{
    int32_t unit = 1000000;

    if (m->nanosecond && m->fraction_digits < 3)
        m->fraction_digits = 3;
    for (int i = 3; i < 9; i++, unit /= 10)
        if (m->nanosecond % unit && m->fraction_digits <= i)
            m->fraction_digits = (uint8_t)(i + 1);
}

int eval_add_duration(struct eval *e, const struct plan_insn *insn, size_t a,
    size_t b, bool is_minus)
{
    struct value left = e->stack[a], right = e->stack[b];
    enum moment_precision step;
    bool is_millisecond, is_done;
    int32_t count;
    struct moment m;
    struct decimal amount;
    char text[MOMENT_TEXT_MAX];

    (void)value_take_quantity(&right, e->arena);
    if (right.kind != KIND_QUANTITY ||
        !quantity_calendar_step(
            &step, &count, &is_millisecond, right.quantity) ||
        !value_to_moment(&m, &left) ||
        !decimal_parse(&amount, right.quantity->value) ||
        (m.is_time && step < MOMENT_HOUR))
        return eval_fail(e, ERR_INVALID, insn->at,
            "a date or time takes years, months, weeks, days, hours, "
            "minutes, seconds or milliseconds");
    /* only seconds have fractions */
    if (step < MOMENT_SECOND)
        amount = decimal_round(amount, 0, ROUND_CUT);
    if (is_minus)
        amount.digits = -amount.digits;
    is_done = step <= MOMENT_MONTH
                  ? add_calendar(&m, amount, step)
                  : add_definite(&m, amount, step, count, is_millisecond);
    e->top = a;
    if (!is_done && step > MOMENT_YEAR)
        return 0;
    if (!is_done)
        return eval_fail(e, ERR_INVALID, insn->at,
            "the result is no date of years 1 to 9999");
    keep_fraction(&m);

    size_t n = moment_print(text, &m);
    enum value_kind kind = (enum value_kind)left.kind;

    if (kind == KIND_STRING)
        kind = m.is_time                    ? KIND_TIME
               : m.precision >= MOMENT_HOUR ? KIND_DATETIME
                                            : KIND_DATE;
    return eval_push(
        e, value_text(kind, arena_copy(e->arena, slice_make(text, n))));
}
