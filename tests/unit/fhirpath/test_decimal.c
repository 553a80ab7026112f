/* SPDX-License-Identifier: Apache-2.0 */
#include "base/compiler.h"
#include "fhirclient/fhirpath/decimal.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct decimal number(const char *text)
{
    struct decimal d;

    assert_true(decimal_parse(&d, slice_of(text)));
    return d;
}

static void test_text(void **state)
{
    static const char *const good[][2] = {{"0", "0"}, {"-0", "0"},
        {"0.10", "0.10"}, {"100.000", "100.000"}, {"-1.5", "-1.5"}, {"+2", "2"},
        {"1e3", "1000"}, {"1.50E1", "15.0"}, {"1e-7", "0.0000001"},
        {"0.1234567890123456789", "0.1234567890123456789"},
        {"99999999999999999999999999999999999999",
            "99999999999999999999999999999999999999"},
        {"-0.05", "-0.05"}, {"0e99", "0"}};
    static const char *const bad[] = {"", "-", ".", ".5", "5.", "1..2", "1e",
        "1e+", "1x", "--1", "1 ", "1e9999999999", "1e50", "1.2.3",
        "999999999999999999999999999999999999999999"};
    struct arena *arena = arena_new();
    struct decimal d;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++)
        assert_true(slice_eq(
            decimal_print(arena, number(good[i][0])), slice_of(good[i][1])));
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        if (decimal_parse(&d, slice_of(bad[i])))
            fail_msg("'%s' was taken for a number", bad[i]);
    arena_free(&arena);
}

static void test_compare(void **state)
{
    (void)state;
    assert_int_equal(decimal_cmp(number("1.0"), number("1")), 0);
    assert_true(decimal_cmp(number("-1"), number("0.1")) < 0);
    assert_true(decimal_cmp(number("0.1"),
                    number("0.1000000000000000000000000001")) < 0);
    /* aligning these overflows; the order must still be right */
    assert_true(decimal_cmp(number("99999999999999999999999999999999999999"),
                    number("0.0000000000000000000000000000000001")) > 0);
    assert_true(decimal_cmp(number("-99999999999999999999999999999999999999"),
                    number("0.0000000000000000000000000000000001")) < 0);
    assert_true(decimal_cmp(number("0.0000000000000000000000000000000001"),
                    number("99999999999999999999999999999999999999")) < 0);
}

static void test_round(void **state)
{
    static const struct {
        const char *from;
        enum decimal_rounding how;
        int scale;
        const char *to;
    } rows[] = {{"2.5", ROUND_HALF_AWAY, 0, "3"},
        {"-2.5", ROUND_HALF_AWAY, 0, "-3"}, {"2.4", ROUND_HALF_AWAY, 0, "2"},
        {"-2.1", ROUND_FLOOR, 0, "-3"}, {"2.1", ROUND_CEILING, 0, "3"},
        {"-2.1", ROUND_CEILING, 0, "-2"}, {"-2.9", ROUND_CUT, 0, "-2"},
        {"1.2345", ROUND_HALF_AWAY, 2, "1.23"}, {"7", ROUND_FLOOR, 3, "7"}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_int_equal(decimal_cmp(decimal_round(number(rows[i].from),
                                         rows[i].scale, rows[i].how),
                             number(rows[i].to)),
            0);
}

static void test_overflow(void **state)
{
    struct decimal big = number("99999999999999999999999999999999999999"), d;

    (void)state;
    assert_false(decimal_mul(&d, big, big));
    assert_false(decimal_add(&d, big, number("0.1")));
    assert_true(decimal_sub(&d, big, big));
    assert_false(decimal_div(&d, big, number("0.1")));
    assert_false(decimal_div(&d, big, number("0.00")));
    assert_false(decimal_of_double(&d, 1e300L));
    assert_true(decimal_of_double(&d, -2.5L));
    assert_int_equal(decimal_cmp(d, number("-2.5")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_compare),
        cmocka_unit_test(test_round),
        cmocka_unit_test(test_overflow),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
