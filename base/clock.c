/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"

#include <string.h>
#include <time.h>

static uint64_t system_monotonic_us(const struct clock *c)
{
    struct timespec t;

    (void)c;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

static int64_t system_wall_ms(const struct clock *c)
{
    struct timespec t;

    (void)c;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

const struct clock clock_system = {system_monotonic_us, system_wall_ms, NULL};

/* --- days and dates --------------------------------------------------------*/

/* A moment taken apart, in UTC. By arithmetic alone: gmtime_r() and timegm()
 * look at the time zone, under a lock, and these stand in every answer. */
struct civil {
    int year, month, day; /* month and day from 1 */
    int hour, minute, second, ms;
    int weekday; /* Sunday is 0 */
};

enum { DAYS_400_YEARS = 146097, DAYS_TO_1970 = 719468 };

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* Days since 1970. Years are counted from 1 March, so that a leap day is the
 * last of its year, and from the year 0 of a cycle of 400. */
static int64_t days_of(int year, int month, int day)
{
    int64_t y = month > 2 ? year : year - 1;
    int64_t cycle = floor_div(y, 400), in_cycle = y - cycle * 400;
    int64_t in_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return cycle * DAYS_400_YEARS + in_cycle * 365 + in_cycle / 4 -
           in_cycle / 100 + in_year - DAYS_TO_1970;
}

static void date_of(struct civil *c, int64_t days)
{
    int64_t shifted = days + DAYS_TO_1970;
    int64_t cycle = floor_div(shifted, DAYS_400_YEARS);
    int64_t in_cycle = shifted - cycle * DAYS_400_YEARS;
    int64_t year = (in_cycle - in_cycle / 1460 + in_cycle / 36524 -
                       in_cycle / (DAYS_400_YEARS - 1)) /
                   365;
    int64_t in_year = in_cycle - (365 * year + year / 4 - year / 100);
    int64_t month = (5 * in_year + 2) / 153; /* from March */

    c->day = (int)(in_year - (153 * month + 2) / 5 + 1);
    c->month = (int)(month < 10 ? month + 3 : month - 9);
    c->year = (int)(year + cycle * 400 + (c->month <= 2));
    c->weekday = (int)(days + 4 - 7 * floor_div(days + 4, 7));
}

static struct civil civil_of(int64_t wall_ms)
{
    struct civil c;
    int64_t days = floor_div(wall_ms, 86400000);
    int rest = (int)(wall_ms - days * 86400000);

    date_of(&c, days);
    c.ms = rest % 1000;
    c.second = rest / 1000 % 60;
    c.minute = rest / 60000 % 60;
    c.hour = rest / 3600000;
    return c;
}

/* --- printing --------------------------------------------------------------*/

/* Two digits at `at`; where the next ones go. */
static char *put_two(char *at, int n)
{
    at[0] = (char)('0' + n / 10 % 10);
    at[1] = (char)('0' + n % 10);
    return at + 2;
}

static char *put_year(char *at, int year)
{
    return put_two(put_two(at, year / 100), year % 100);
}

/* hh:mm:ss */
static char *put_time(char *at, const struct civil *c)
{
    at = put_two(at, c->hour);
    *at++ = ':';
    at = put_two(at, c->minute);
    *at++ = ':';
    return put_two(at, c->second);
}

static char *put_word(char *at, const char *word, char behind)
{
    memcpy(at, word, 3);
    at[3] = behind;
    return at + 4;
}

void instant_print(char text[INSTANT_TEXT_SIZE], int64_t wall_ms)
{
    const struct civil c = civil_of(wall_ms);
    char *at = put_year(text, c.year);

    *at++ = '-';
    at = put_two(at, c.month);
    *at++ = '-';
    at = put_two(at, c.day);
    *at++ = 'T';
    at = put_time(at, &c);
    *at++ = '.';
    *at++ = (char)('0' + c.ms / 100);
    at = put_two(at, c.ms % 100);
    *at++ = 'Z';
    *at = '\0';
}

void http_date_print(char text[INSTANT_TEXT_SIZE], int64_t wall_ms)
{
    static const char days[7][4] = {
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[12][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const struct civil c = civil_of(wall_ms);
    char *at = put_word(text, days[c.weekday], ',');

    *at++ = ' ';
    at = put_two(at, c.day);
    *at++ = ' ';
    at = put_word(at, months[c.month - 1], ' ');
    at = put_year(at, c.year);
    *at++ = ' ';
    at = put_time(at, &c);
    memcpy(at, " GMT", sizeof(" GMT"));
}

/* --- reading ---------------------------------------------------------------*/

/* `count` digits at `*pos`, moving on; -1 when there are not that many. */
static int digits(struct slice s, size_t *pos, size_t count)
{
    int value = 0;

    for (size_t i = 0; i < count; i++, (*pos)++) {
        if (*pos >= s.len || s.ptr[*pos] < '0' || s.ptr[*pos] > '9')
            return -1;
        value = value * 10 + (s.ptr[*pos] - '0');
    }
    return value;
}

static bool expect(struct slice s, size_t *pos, char c)
{
    return *pos < s.len && s.ptr[(*pos)++] == c;
}

/* Milliseconds after an optional '.', further digits cut off. */
static bool parse_fraction(int *ms, struct slice s, size_t *pos)
{
    int unit = 100;

    *ms = 0;
    if (*pos >= s.len || s.ptr[*pos] != '.')
        return true;
    ++*pos;
    size_t from = *pos;

    for (; *pos < s.len && s.ptr[*pos] >= '0' && s.ptr[*pos] <= '9'; ++*pos) {
        *ms += unit * (s.ptr[*pos] - '0');
        unit /= 10;
    }
    return *pos > from;
}

/* "Z" or "+hh:mm" to the end; the offset in minutes. */
static bool parse_zone(int *minutes, struct slice s, size_t *pos)
{
    if (*pos >= s.len)
        return false;

    char sign = s.ptr[(*pos)++];

    *minutes = 0;
    if (sign == 'Z')
        return *pos == s.len;
    if (sign != '+' && sign != '-')
        return false;

    int hours = digits(s, pos, 2);

    if (hours < 0 || hours > 14 || !expect(s, pos, ':'))
        return false;
    *minutes = digits(s, pos, 2);
    if (*minutes < 0 || *minutes > 59 || *pos != s.len)
        return false;
    *minutes += hours * 60;
    if (sign == '-')
        *minutes = -*minutes;
    return true;
}

static int days_in_month(int year, int month)
{
    static const char days[12] = {
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return days[month - 1] + (month == 2 && is_leap);
}

static bool parse_day(struct civil *c, struct slice s, size_t *pos)
{
    c->year = digits(s, pos, 4);
    if (c->year < 1 || !expect(s, pos, '-'))
        return false;
    c->month = digits(s, pos, 2);
    if (c->month < 1 || c->month > 12 || !expect(s, pos, '-'))
        return false;
    c->day = digits(s, pos, 2);
    return c->day >= 1 && c->day <= days_in_month(c->year, c->month);
}

static bool parse_time(struct civil *c, struct slice s, size_t *pos)
{
    c->hour = digits(s, pos, 2);
    if (c->hour < 0 || c->hour > 23 || !expect(s, pos, ':'))
        return false;
    c->minute = digits(s, pos, 2);
    if (c->minute < 0 || c->minute > 59 || !expect(s, pos, ':'))
        return false;
    c->second = digits(s, pos, 2);
    return c->second >= 0 && c->second <= 60;
}

bool instant_parse(int64_t *wall_ms, struct slice s)
{
    struct civil c;
    size_t pos = 0;
    int zone;

    if (!parse_day(&c, s, &pos) || !expect(s, &pos, 'T') ||
        !parse_time(&c, s, &pos) || !parse_fraction(&c.ms, s, &pos) ||
        !parse_zone(&zone, s, &pos))
        return false;

    /* Second 60 is the next minute's first. */
    int64_t minutes =
        days_of(c.year, c.month, c.day) * 1440 + c.hour * 60 + c.minute - zone;

    *wall_ms = (minutes * 60 + c.second) * 1000 + c.ms;
    return true;
}
