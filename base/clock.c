/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"

#include <stdio.h>
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

/* Whole seconds rounded down, also before 1970. */
static time_t seconds_of(int64_t wall_ms, int *ms)
{
    int64_t seconds = wall_ms / 1000;

    *ms = (int)(wall_ms % 1000);
    if (*ms < 0) {
        *ms += 1000;
        seconds--;
    }
    return (time_t)seconds;
}

void instant_print(char text[INSTANT_TEXT_SIZE], int64_t wall_ms)
{
    int ms;
    time_t seconds = seconds_of(wall_ms, &ms);
    struct tm t;
    char rest[sizeof("mm-ddThh:mm:ss")];

    gmtime_r(&seconds, &t);
    strftime(rest, sizeof(rest), "%m-%dT%H:%M:%S", &t);
    snprintf(text, INSTANT_TEXT_SIZE, "%04d-%s.%03uZ", t.tm_year + 1900, rest,
        (unsigned)ms % 1000);
}

/* Two digits at `at`; where the next ones go. */
static char *put_two(char *at, int n)
{
    at[0] = (char)('0' + n / 10 % 10);
    at[1] = (char)('0' + n % 10);
    return at + 2;
}

static char *put_word(char *at, const char *word, char behind)
{
    memcpy(at, word, 3);
    at[3] = behind;
    return at + 4;
}

/* Stands in every answer that names a version, so not by printf. */
void http_date_print(char text[INSTANT_TEXT_SIZE], int64_t wall_ms)
{
    static const char days[7][4] = {
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[12][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int ms;
    time_t seconds = seconds_of(wall_ms, &ms);
    struct tm t;
    char *at = text;

    gmtime_r(&seconds, &t);
    at = put_word(at, days[t.tm_wday], ',');
    *at++ = ' ';
    at = put_two(at, t.tm_mday);
    *at++ = ' ';
    at = put_word(at, months[t.tm_mon], ' ');
    at = put_two(at, (t.tm_year + 1900) / 100);
    at = put_two(at, (t.tm_year + 1900) % 100);
    *at++ = ' ';
    at = put_two(at, t.tm_hour);
    *at++ = ':';
    at = put_two(at, t.tm_min);
    *at++ = ':';
    at = put_two(at, t.tm_sec);
    memcpy(at, " GMT", sizeof(" GMT"));
}

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

static int days_in_month(int year, int month_from_0)
{
    static const char days[12] = {
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return days[month_from_0] + (month_from_0 == 1 && is_leap);
}

static bool parse_day(struct tm *t, struct slice s, size_t *pos)
{
    t->tm_year = digits(s, pos, 4) - 1900;
    if (t->tm_year < -1899 || !expect(s, pos, '-'))
        return false;
    t->tm_mon = digits(s, pos, 2) - 1;
    if (t->tm_mon < 0 || t->tm_mon > 11 || !expect(s, pos, '-'))
        return false;
    t->tm_mday = digits(s, pos, 2);
    return t->tm_mday >= 1 &&
           t->tm_mday <= days_in_month(t->tm_year + 1900, t->tm_mon);
}

static bool parse_time(struct tm *t, struct slice s, size_t *pos)
{
    t->tm_hour = digits(s, pos, 2);
    if (t->tm_hour < 0 || t->tm_hour > 23 || !expect(s, pos, ':'))
        return false;
    t->tm_min = digits(s, pos, 2);
    if (t->tm_min < 0 || t->tm_min > 59 || !expect(s, pos, ':'))
        return false;
    t->tm_sec = digits(s, pos, 2);
    return t->tm_sec >= 0 && t->tm_sec <= 60;
}

bool instant_parse(int64_t *wall_ms, struct slice s)
{
    struct tm t = {0};
    size_t pos = 0;
    int ms, zone;

    if (!parse_day(&t, s, &pos) || !expect(s, &pos, 'T') ||
        !parse_time(&t, s, &pos) || !parse_fraction(&ms, s, &pos) ||
        !parse_zone(&zone, s, &pos))
        return false;

    time_t seconds = timegm(&t); /* second 60 is the next minute's first */

    *wall_ms = ((int64_t)seconds - zone * 60) * 1000 + ms;
    return true;
}
