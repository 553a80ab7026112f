/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/moment.h"

#include <stdio.h>

enum { MINUTES_PER_DAY = 24 * 60, ZONE_MAX_MINUTES = 14 * 60 };

int moment_days_in_month(int32_t year, int32_t month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && is_leap ? 29 : days[month - 1];
}

/* Days since 1970-01-01 in the proleptic Gregorian calendar.
 * source  Hinnant, "chrono-compatible low-level date algorithms" */
static int64_t days_of_date(int32_t year, int32_t month, int32_t day)
{
    int64_t y = year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t year_of_era = y - era * 400;
    int64_t day_of_year =
        (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * 146097 + day_of_era - 719468;
}

static void date_of_days(struct moment *m, int64_t days)
{
    int64_t z = days + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;

    m->part[MOMENT_DAY] = (int32_t)(doy - (153 * mp + 2) / 5 + 1);
    m->part[MOMENT_MONTH] = (int32_t)(mp + (mp < 10 ? 3 : -9));
    m->part[MOMENT_YEAR] =
        (int32_t)(yoe + era * 400 + (m->part[MOMENT_MONTH] <= 2));
}

int64_t moment_to_days(const struct moment *m)
{
    return days_of_date(
        m->part[MOMENT_YEAR], m->part[MOMENT_MONTH], m->part[MOMENT_DAY]);
}

/* ---- reading ---- */

static bool take_digits(int32_t *out, struct slice *s, size_t n)
{
    int32_t value = 0;

    if (s->len < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (s->ptr[i] < '0' || s->ptr[i] > '9')
            return false;
        value = value * 10 + (s->ptr[i] - '0');
    }
    *out = value;
    *s = slice_from(*s, n);
    return true;
}

static bool take_char(struct slice *s, char c)
{
    if (!s->len || s->ptr[0] != c)
        return false;
    *s = slice_from(*s, 1);
    return true;
}

/* Digits beyond nanoseconds are read and dropped. */
static bool take_fraction(struct moment *m, struct slice *s)
{
    int32_t unit = 100000000;
    size_t n = 0;

    for (; n < s->len && s->ptr[n] >= '0' && s->ptr[n] <= '9'; n++) {
        m->nanosecond += (s->ptr[n] - '0') * unit;
        unit /= 10;
    }
    m->fraction_digits = (uint8_t)(n < 9 ? n : 9);
    *s = slice_from(*s, n);
    return n > 0;
}

static bool take_time(struct moment *m, struct slice *s)
{
    static const int32_t limit[] = {24, 60, 61};

    for (int i = 0; i < 3; i++) {
        if (i > 0 && !take_char(s, ':'))
            return true;
        int32_t *part = &m->part[MOMENT_HOUR + i];

        if (!take_digits(part, s, 2) || *part >= limit[i])
            return false;
        m->precision = (enum moment_precision)(MOMENT_HOUR + i);
    }
    if (m->part[MOMENT_SECOND] == 60)
        m->part[MOMENT_SECOND] = 59;
    return !take_char(s, '.') || take_fraction(m, s);
}

static bool take_zone(struct moment *m, struct slice *s)
{
    int32_t hours, minutes;
    bool is_west = s->len && s->ptr[0] == '-';

    if (!s->len)
        return true;
    m->has_zone = true;
    if (take_char(s, 'Z'))
        return true;
    if (!take_char(s, is_west ? '-' : '+') || !take_digits(&hours, s, 2) ||
        !take_char(s, ':') || !take_digits(&minutes, s, 2) || minutes > 59 ||
        hours * 60 + minutes > ZONE_MAX_MINUTES)
        return false;
    m->zone_minutes = (is_west ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

static bool take_date(struct moment *m, struct slice *s)
{
    if (!take_digits(&m->part[MOMENT_YEAR], s, 4) || !m->part[MOMENT_YEAR])
        return false;
    if (!take_char(s, '-'))
        return true;
    m->precision = MOMENT_MONTH;
    if (!take_digits(&m->part[MOMENT_MONTH], s, 2) ||
        m->part[MOMENT_MONTH] < 1 || m->part[MOMENT_MONTH] > 12)
        return false;
    if (!take_char(s, '-'))
        return true;
    m->precision = MOMENT_DAY;
    return take_digits(&m->part[MOMENT_DAY], s, 2) &&
           m->part[MOMENT_DAY] >= 1 &&
           m->part[MOMENT_DAY] <= moment_days_in_month(m->part[MOMENT_YEAR],
                                      m->part[MOMENT_MONTH]);
}

bool moment_parse(struct moment *out, struct slice s)
{
    *out = (struct moment){0};
    if (!take_date(out, &s))
        return false;
    if (take_char(&s, 'T'))
        return out->precision == MOMENT_DAY && take_time(out, &s) &&
               take_zone(out, &s) && !s.len;
    return !s.len;
}

bool moment_parse_time(struct moment *out, struct slice s)
{
    *out = (struct moment){.is_time = true};
    return take_time(out, &s) && !s.len;
}

/* ---- comparing ---- */

/* Seconds since 1970 with all parts there are, in UTC when a zone is known. */
static int64_t to_seconds(const struct moment *m)
{
    int64_t days = days_of_date(m->part[MOMENT_YEAR],
        m->precision >= MOMENT_MONTH ? m->part[MOMENT_MONTH] : 1,
        m->precision >= MOMENT_DAY ? m->part[MOMENT_DAY] : 1);
    int64_t minutes = days * MINUTES_PER_DAY + m->part[MOMENT_HOUR] * 60 +
                      m->part[MOMENT_MINUTE] - m->zone_minutes;

    return minutes * 60 + m->part[MOMENT_SECOND];
}

static void from_seconds(struct moment *m, int64_t seconds)
{
    int64_t day_seconds = MINUTES_PER_DAY * 60;
    int64_t days = seconds / day_seconds, rest = seconds % day_seconds;

    if (rest < 0) {
        rest += day_seconds;
        days--;
    }
    date_of_days(m, days);
    m->part[MOMENT_HOUR] = (int32_t)(rest / 3600);
    m->part[MOMENT_MINUTE] = (int32_t)(rest / 60 % 60);
    m->part[MOMENT_SECOND] = (int32_t)(rest % 60);
}

struct moment moment_in_utc(const struct moment *m)
{
    struct moment utc = *m;

    if (m->has_zone && m->zone_minutes) {
        from_seconds(&utc, to_seconds(m));
        utc.zone_minutes = 0;
    }
    return utc;
}

static enum moment_order compare_parts(
    const struct moment *a, const struct moment *b)
{
    enum moment_precision common =
        a->precision < b->precision ? a->precision : b->precision;

    for (int i = a->is_time ? MOMENT_HOUR : MOMENT_YEAR; i <= (int)common; i++)
        if (a->part[i] != b->part[i])
            return a->part[i] < b->part[i] ? MOMENT_BEFORE : MOMENT_AFTER;
    if (a->precision != b->precision)
        return MOMENT_UNCERTAIN;
    if (a->nanosecond != b->nanosecond)
        return a->nanosecond < b->nanosecond ? MOMENT_BEFORE : MOMENT_AFTER;
    return MOMENT_SAME;
}

/* One side says where on earth, the other does not: only what no time zone
 * could turn round is certain. */
static enum moment_order compare_across_zones(
    const struct moment *a, const struct moment *b)
{
    const int64_t window = ZONE_MAX_MINUTES * 60 + 3600;
    int64_t difference = to_seconds(a) - to_seconds(b);

    if (difference < -window)
        return MOMENT_BEFORE;
    return difference > window ? MOMENT_AFTER : MOMENT_UNCERTAIN;
}

enum moment_order moment_compare(const struct moment *a, const struct moment *b)
{
    bool both_have_times =
        a->precision >= MOMENT_HOUR && b->precision >= MOMENT_HOUR;

    if (a->is_time || !both_have_times)
        return compare_parts(a, b);
    if (a->has_zone != b->has_zone)
        return compare_across_zones(a, b);

    struct moment x = moment_in_utc(a), y = moment_in_utc(b);

    return compare_parts(&x, &y);
}

bool moment_equivalent(const struct moment *a, const struct moment *b)
{
    return a->precision == b->precision && a->has_zone == b->has_zone &&
           moment_compare(a, b) == MOMENT_SAME;
}

/* ---- making and writing ---- */

struct moment moment_of_epoch_ms(int64_t ms)
{
    struct moment m = {
        .precision = MOMENT_SECOND, .has_zone = true, .fraction_digits = 3};
    int64_t seconds = ms / 1000, rest = ms % 1000;

    if (rest < 0) {
        rest += 1000;
        seconds--;
    }
    from_seconds(&m, seconds);
    m.nanosecond = (int32_t)rest * 1000000;
    return m;
}

static size_t print_zone(char *out, size_t room, const struct moment *m)
{
    int32_t z = m->zone_minutes < 0 ? -m->zone_minutes : m->zone_minutes;

    if (!m->has_zone)
        return 0;
    if (!m->zone_minutes)
        return (size_t)snprintf(out, room, "Z");
    return (size_t)snprintf(out, room, "%c%02d:%02d",
        m->zone_minutes < 0 ? '-' : '+', z / 60 % 100, z % 60);
}

size_t moment_print(char out[MOMENT_TEXT_MAX], const struct moment *m)
{
    static const char *const lead[] = {"", "-", "-", "T", ":", ":"};
    size_t n = 0;

    for (int i = m->is_time ? MOMENT_HOUR : 0; i <= (int)m->precision; i++) {
        const char *before = m->is_time && i == MOMENT_HOUR ? "" : lead[i];

        n += (size_t)snprintf(out + n, MOMENT_TEXT_MAX - n,
            i == MOMENT_YEAR ? "%s%04d" : "%s%02d", before, m->part[i]);
    }
    if (m->precision == MOMENT_SECOND && m->fraction_digits) {
        char digits[16];

        snprintf(digits, sizeof(digits), "%09d", m->nanosecond);
        n += (size_t)snprintf(out + n, MOMENT_TEXT_MAX - n, ".%.*s",
            (int)m->fraction_digits, digits);
    }
    return n + print_zone(out + n, MOMENT_TEXT_MAX - n, m);
}
