/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "base/compiler.h"
#include "fhirclient/search/daterange.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>

static int64_t at(const char *instant)
{
    int64_t ms = 0;

    assert_true(instant_parse(&ms, slice_of(instant)));
    return ms;
}

static void every_precision_is_a_range(void **state)
{
    static const struct {
        const char *text, *first, *last;
    } cases[] = {
        {"1980", "1980-01-01T00:00:00.000Z", "1980-12-31T23:59:59.999Z"},
        {"1980-02", "1980-02-01T00:00:00.000Z", "1980-02-29T23:59:59.999Z"},
        {"1900-02", "1900-02-01T00:00:00.000Z", "1900-02-28T23:59:59.999Z"},
        {"2000-02", "2000-02-01T00:00:00.000Z", "2000-02-29T23:59:59.999Z"},
        {"1969-12-31", "1969-12-31T00:00:00.000Z", "1969-12-31T23:59:59.999Z"},
        {"2020-02-29T10:00", "2020-02-29T10:00:00.000Z",
            "2020-02-29T10:00:59.999Z"},
        {"2020-02-29T10:00:07Z", "2020-02-29T10:00:07.000Z",
            "2020-02-29T10:00:07.999Z"},
        {"2020-02-29T10:00:07.1Z", "2020-02-29T10:00:07.100Z",
            "2020-02-29T10:00:07.199Z"},
        {"2020-02-29T10:00:07.123456+03:00", "2020-02-29T07:00:07.123Z",
            "2020-02-29T07:00:07.123Z"},
        {"2020-01-01T00:30:00-05:30", "2020-01-01T06:00:00.000Z",
            "2020-01-01T06:00:00.999Z"},
        {"2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z",
            "2016-12-31T23:59:59.999Z"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct date_range range;

        assert_true(date_range_parse(&range, slice_of(cases[i].text)));
        assert_true(range.first == at(cases[i].first));
        assert_true(range.last == at(cases[i].last));
    }
}

static void what_is_no_date_is_refused(void **state)
{
    static const char *const texts[] = {"", "80", "198", "0000", "1980-",
        "1980-1", "1980-00", "1980-13", "1980-02-30", "1981-02-29",
        "1980-01-00", "1980-01-32", "1980-01-01T", "1980-01-01T24:00",
        "1980-01-01T10", "1980-01-01T10:60", "1980-01-01T10:00:61",
        "1980-01-01T10:00:00.", "1980-01-01T10:00:00+3:00",
        "1980-01-01T10:00:00+15:00", "1980-01-01T10:00:00Zx", "1980-01-01 ",
        "+980", "19 0", "1980-01-01T10:00:00.x"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct date_range range;

        if (date_range_parse(&range, slice_of(texts[i])))
            fail_msg("\"%s\" was taken for a date", texts[i]);
    }
}

/* A day's range begins where the day before ends, over 800 years. */
static void days_follow_each_other(void **state)
{
    int64_t last = 0;

    (void)state;
    for (int year = 1600; year < 2400; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= 31; day++) {
                struct date_range range;
                char text[16];

                snprintf(
                    text, sizeof(text), "%04d-%02d-%02d", year, month, day);
                if (!date_range_parse(&range, slice_of(text)))
                    continue;
                assert_true(!last || range.first == last + 1);
                last = range.last;
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_precision_is_a_range),
        cmocka_unit_test(what_is_no_date_is_refused),
        cmocka_unit_test(days_follow_each_other),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
