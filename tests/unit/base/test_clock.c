/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "base/compiler.h"
#include "base/random.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static const struct {
    const char *text;
    int64_t wall_ms;
    const char *printed; /* NULL: as the text */
} good[] = {
    {"1970-01-01T00:00:00.000Z", 0, NULL},
    {"1969-12-31T23:59:59.999Z", -1, NULL},
    {"2026-11-21T09:30:00.000Z", 1795253400000, NULL},
    {"2026-11-21T09:30:00Z", 1795253400000, "2026-11-21T09:30:00.000Z"},
    {"2026-11-21T10:30:00+01:00", 1795253400000, "2026-11-21T09:30:00.000Z"},
    {"2026-11-20T23:15:00.5-10:15", 1795253400500, "2026-11-21T09:30:00.500Z"},
    {"2026-11-21T09:30:00.123999Z", 1795253400123, "2026-11-21T09:30:00.123Z"},
    {"2024-02-29T12:00:00Z", 1709208000000, "2024-02-29T12:00:00.000Z"},
    {"2000-02-29T00:00:00Z", 951782400000, "2000-02-29T00:00:00.000Z"},
    {"2016-12-31T23:59:60Z", 1483228800000, "2017-01-01T00:00:00.000Z"},
    {"0001-01-01T00:00:00Z", -62135596800000, "0001-01-01T00:00:00.000Z"},
    {"9999-12-31T23:59:59.999Z", 253402300799999, NULL},
};

static const char *const bad[] = {"", "2026", "2026-11-21", "2026-11-21T09:30Z",
    "2026-11-21T09:30:00", "2026-11-21 09:30:00Z", "2026-11-21T09:30:00.Z",
    "2026-11-21T09:30:00z", "2026-11-21T09:30:00+0100",
    "2026-11-21T09:30:00+15:00", "2026-11-21T09:30:00+01:60",
    "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:61Z",
    "2026-00-21T09:30:00Z", "2026-13-21T09:30:00Z", "2026-11-00T09:30:00Z",
    "2026-11-31T09:30:00Z", "2026-11-32T09:30:00Z", "2026-02-29T12:00:00Z",
    "2026-02-30T12:00:00Z", "2026-02-30T12:00:01Z", "1900-02-29T00:00:00Z",
    "2026-02-29T23:59:60Z", "0000-01-01T00:00:00Z", "26-11-21T09:30:00Z",
    "2026-1-21T09:30:00Z", "2026-11-21T9:30:00Z", "2026-11-21T09:30:00Zx",
    "2026-11-21T09:30:00 Z", " 2026-11-21T09:30:00Z", "-026-11-21T09:30:00Z",
    "2026-11-21T09:30:00.12", "2026-11-21T", "2026-11-21T09:30:00+",
    "2026-11-21T09:30:00-01:"};

static void test_good(void **state)
{
    char text[INSTANT_TEXT_SIZE];
    int64_t ms;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        if (!instant_parse(&ms, slice_of(good[i].text)))
            fail_msg("refused: %s", good[i].text);
        if (ms != good[i].wall_ms)
            fail_msg("%s: %lld", good[i].text, (long long)ms);
        instant_print(text, ms);
        assert_string_equal(
            text, good[i].printed ? good[i].printed : good[i].text);
    }
}

static void test_bad(void **state)
{
    int64_t ms = 77;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        if (instant_parse(&ms, slice_of(bad[i])))
            fail_msg("accepted: %s", bad[i]);
        assert_int_equal(ms, 77);
    }
}

static void test_round_trip(void **state)
{
    struct prng random = {3};
    char text[INSTANT_TEXT_SIZE];

    (void)state;
    for (int i = 0; i < 20000; i++) {
        int64_t ms =
            (int64_t)prng_below(&random, 315537897600000) - 62135596800000;
        int64_t back;

        instant_print(text, ms);
        assert_true(instant_parse(&back, slice_of(text)));
        assert_true(back == ms);
    }
}

static void test_http_date(void **state)
{
    char text[INSTANT_TEXT_SIZE];

    (void)state;
    http_date_print(text, 1795253400999);
    assert_string_equal(text, "Sat, 21 Nov 2026 09:30:00 GMT");
    http_date_print(text, 784111777000);
    assert_string_equal(text, "Sun, 06 Nov 1994 08:49:37 GMT");
    http_date_print(text, -1);
    assert_string_equal(text, "Wed, 31 Dec 1969 23:59:59 GMT");
    http_date_print(text, -62135596800000);
    assert_string_equal(text, "Mon, 01 Jan 0001 00:00:00 GMT");
}

/* Every day of the years 1 to 9999, at some time of it, as the C library sees
 * it. */
static void test_every_day(void **state)
{
    int64_t from = -62135596800, until = 253402300799, n = 0;

    (void)state;
    for (int64_t t = from; t <= until; t += 86400 - 1, n++) {
        char text[INSTANT_TEXT_SIZE], expected[INSTANT_TEXT_SIZE];
        time_t seconds = (time_t)t;
        int64_t back;
        struct tm tm;

        gmtime_r(&seconds, &tm);
        instant_print(text, t * 1000 + 7);
        assert_true(instant_parse(&back, slice_of(text)));
        assert_true(back == t * 1000 + 7);
        if (n % 50)
            continue;
        snprintf(expected, sizeof(expected),
            "%04u-%02u-%02uT%02u:%02u:%02u.007Z",
            (unsigned)(tm.tm_year + 1900) % 10000,
            (unsigned)(tm.tm_mon + 1) % 100, (unsigned)tm.tm_mday % 100,
            (unsigned)tm.tm_hour % 100, (unsigned)tm.tm_min % 100,
            (unsigned)tm.tm_sec % 100);
        assert_string_equal(text, expected);
        http_date_print(text, t * 1000);
        strftime(expected, sizeof(expected), "%a, %d %b ", &tm);
        assert_memory_equal(text, expected, strlen(expected));
    }
    assert_true(n > 3650000);
}

static void test_clocks_go_on(void **state)
{
    uint64_t before = clock_monotonic_us(&clock_system);

    (void)state;
    assert_true(clock_monotonic_us(&clock_system) >= before);
    assert_true(clock_wall_ms(&clock_system) > 1700000000000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_http_date),
        cmocka_unit_test(test_every_day),
        cmocka_unit_test(test_clocks_go_on),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
