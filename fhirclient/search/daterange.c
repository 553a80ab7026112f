/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/daterange.h"

enum {
    MS_SECOND = 1000,
    MS_MINUTE = 60 * MS_SECOND,
    MS_DAY = 1440 * MS_MINUTE
};

/* Days since 1970-01-01 of the proleptic Gregorian calendar, counted in
 * years that begin in March, so that a leap day is a year's last. */
static int64_t days_from_civil(int64_t year, int64_t month, int64_t day)
{
    int64_t shifted = month <= 2 ? year - 1 : year;
    int64_t era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    int64_t year_of_era = shifted - era * 400;
    int64_t day_of_year =
        (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * 146097 + day_of_era - 719468;
}

static int64_t days_in_month(int64_t year, int64_t month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && is_leap);
}

/* Exactly `ndigits` digits at the front of `*rest`. */
static bool take_number(int64_t *out, struct slice *rest, size_t ndigits)
{
    uint64_t value;

    if (rest->len < ndigits ||
        !slice_to_u64(&value, slice_make(rest->ptr, ndigits)))
        return false;
    *out = (int64_t)value;
    *rest = slice_from(*rest, ndigits);
    return true;
}

static bool take_char(struct slice *rest, char c)
{
    if (!rest->len || rest->ptr[0] != c)
        return false;
    *rest = slice_from(*rest, 1);
    return true;
}

/* "Z" or "+hh:mm"; nothing at all is UTC. */
static bool take_zone(int64_t *offset_ms, struct slice *rest)
{
    int64_t hours, minutes, sign;

    *offset_ms = 0;
    if (!rest->len || take_char(rest, 'Z'))
        return rest->len == 0;
    sign = rest->ptr[0] == '-' ? -1 : 1;
    if (!take_char(rest, '+') && !take_char(rest, '-'))
        return false;
    if (!take_number(&hours, rest, 2) || !take_char(rest, ':') ||
        !take_number(&minutes, rest, 2) || hours > 14 || minutes > 59)
        return false;
    *offset_ms = sign * (hours * 60 + minutes) * MS_MINUTE;
    return rest->len == 0;
}

/* Digits behind the point: milliseconds, further digits are cut off. */
static bool take_fraction(int64_t *ms, int64_t *width, struct slice *rest)
{
    int64_t scale = 100;
    size_t ndigits = 0;

    *ms = 0;
    *width = MS_SECOND;
    if (!take_char(rest, '.'))
        return true;
    while (rest->len && rest->ptr[0] >= '0' && rest->ptr[0] <= '9') {
        *ms += (rest->ptr[0] - '0') * scale;
        if (ndigits++ < 3) {
            *width /= 10;
            scale /= 10;
        }
        *rest = slice_from(*rest, 1);
    }
    return ndigits > 0;
}

/* "hh:mm[:ss[.fff]][zone]" behind a date. */
static bool take_time(int64_t *ms, int64_t *width, struct slice *rest)
{
    int64_t hour, minute, second = 0, fraction = 0, offset;

    if (!take_number(&hour, rest, 2) || !take_char(rest, ':') ||
        !take_number(&minute, rest, 2) || hour > 23 || minute > 59)
        return false;
    *width = MS_MINUTE;
    if (take_char(rest, ':')) {
        if (!take_number(&second, rest, 2) || second > 60 ||
            !take_fraction(&fraction, width, rest))
            return false;
        if (second == 60)
            second = 59;
    }
    if (!take_zone(&offset, rest))
        return false;
    *ms = (hour * 60 + minute) * MS_MINUTE + second * MS_SECOND + fraction -
          offset;
    return true;
}

static bool set_days(
    struct date_range *out, int64_t first_day, int64_t next_day)
{
    out->first = first_day * MS_DAY;
    out->last = next_day * MS_DAY - 1;
    return true;
}

bool date_range_parse(struct date_range *out, struct slice text)
{
    struct slice rest = text;
    int64_t year, month, day, days, ms, width;

    if (!take_number(&year, &rest, 4) || year == 0)
        return false;
    if (!rest.len)
        return set_days(
            out, days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1));
    if (!take_char(&rest, '-') || !take_number(&month, &rest, 2) || month < 1 ||
        month > 12)
        return false;
    if (!rest.len) {
        days = days_from_civil(year, month, 1);
        return set_days(out, days, days + days_in_month(year, month));
    }
    if (!take_char(&rest, '-') || !take_number(&day, &rest, 2) || day < 1 ||
        day > days_in_month(year, month))
        return false;
    days = days_from_civil(year, month, day);
    if (!rest.len)
        return set_days(out, days, days + 1);
    if (!take_char(&rest, 'T') || !take_time(&ms, &width, &rest))
        return false;
    out->first = days * MS_DAY + ms;
    out->last = out->first + width - 1;
    return true;
}
