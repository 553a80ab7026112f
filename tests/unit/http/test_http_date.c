/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "base/compiler.h"
#include "fhirclient/http/date.h"
#include "tests/unit/cmocka_with.h"

static void prints_and_reads_back(void **state)
{
    (void)state;
    static const int64_t times_ms[] = {
        0, 951782400000, 1709164800000, 1795253400000, 4102444799000};
    for (size_t i = 0; i < COUNT_OF(times_ms); i++) {
        char text[INSTANT_TEXT_SIZE];
        int64_t back = -1;
        http_date_print(text, times_ms[i]);
        assert_true(http_date_parse(&back, slice_of(text)));
        assert_int_equal(back, times_ms[i]);
    }
}

static void other_forms_are_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "now", "Sat, 21 Nov 2026",
        "Saturday, 21-Nov-26 09:30:00 GMT", "Sat Nov 21 09:30:00 2026",
        "Sat, 21 Nov 2026 09:30:00 CET", "Sat, 21 Xyz 2026 09:30:00 GMT",
        "Sat, 32 Nov 2026 09:30:00 GMT", "Sat, 21 Nov 2026 25:30:00 GMT",
        "Sat, 2a Nov 2026 09:30:00 GMT", "Sat, 21 Nov 2026 09:30:00 GMTx"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        int64_t t = 7;
        if (http_date_parse(&t, slice_of(bad[i])))
            fail_msg("%s was taken", bad[i]);
        assert_int_equal(t, 7);
    }
}

static void retry_after(void **state)
{
    (void)state;
    int64_t now_ms;
    assert_true(
        http_date_parse(&now_ms, SLICE("Sat, 21 Nov 2026 09:30:00 GMT")));
    assert_int_equal(http_retry_after_ms(SLICE("2"), now_ms), 2000);
    assert_int_equal(http_retry_after_ms(SLICE("0"), now_ms), 0);
    assert_int_equal(http_retry_after_ms(SLICE(""), now_ms), 0);
    assert_int_equal(http_retry_after_ms(SLICE("-5"), now_ms), 0);
    assert_int_equal(
        http_retry_after_ms(SLICE("18446744073709551615"), now_ms), 86400000);
    assert_int_equal(
        http_retry_after_ms(SLICE("Sat, 21 Nov 2026 09:30:07 GMT"), now_ms),
        7000);
    assert_int_equal(
        http_retry_after_ms(SLICE("Sat, 21 Nov 2026 09:29:00 GMT"), now_ms), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prints_and_reads_back),
        cmocka_unit_test(other_forms_are_refused),
        cmocka_unit_test(retry_after),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
