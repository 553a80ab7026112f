/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/http/breaker.h"
#include "tests/unit/cmocka_with.h"

enum { OPENS = 20, WINDOW_MS = 5000, PROBE_MS = 1000 };

static struct breaker fresh(void)
{
    struct breaker b;
    breaker_init(&b, 0.5, OPENS, WINDOW_MS, PROBE_MS);
    return b;
}

static bool report(struct breaker *b, uint64_t now_ms, enum breaker_result r)
{
    return breaker_report(b, now_ms, false, r);
}

/* Opens it at `now_ms` and says so. */
static void break_it(struct breaker *b, uint64_t now_ms)
{
    for (unsigned i = 0; i < b->min_calls; i++)
        report(b, now_ms, BREAKER_FAILURE);
    assert_int_equal(b->state, BREAKER_OPEN);
}

static void opens_at_half_of_twenty(void **state)
{
    (void)state;
    struct breaker b = fresh();
    for (int i = 0; i < 10; i++)
        assert_false(report(&b, 1, BREAKER_SUCCESS));
    for (int i = 0; i < 9; i++)
        assert_false(report(&b, 2, BREAKER_FAILURE));
    assert_int_equal(breaker_admit(&b, 2), BREAKER_ADMIT);
    assert_true(report(&b, 3, BREAKER_FAILURE));
    assert_int_equal(b.state, BREAKER_OPEN);
    assert_int_equal(breaker_admit(&b, 3), BREAKER_REFUSE);
}

static void stays_closed_below_the_ratio(void **state)
{
    (void)state;
    struct breaker b = fresh();
    for (unsigned i = 0; i < 10000; i++)
        assert_false(
            report(&b, i, i % 20 < 9 ? BREAKER_FAILURE : BREAKER_SUCCESS));
}

static void old_successes_do_not_hide_an_outage(void **state)
{
    (void)state;
    struct breaker b = fresh();
    for (unsigned i = 0; i < 100000; i++)
        report(&b, i, BREAKER_SUCCESS);
    int n = 0;
    while (!report(&b, 100000, BREAKER_FAILURE))
        n++;
    assert_in_range(n, 5, 10);
}

static void little_traffic_opens_after_the_window(void **state)
{
    (void)state;
    struct breaker b = fresh();
    assert_false(report(&b, 0, BREAKER_FAILURE));
    assert_false(report(&b, 4000, BREAKER_FAILURE));
    assert_true(report(&b, 5000, BREAKER_FAILURE));
}

static void failures_of_long_ago_are_forgotten(void **state)
{
    (void)state;
    struct breaker b = fresh();
    for (uint64_t t = 0; t < 100; t++)
        assert_false(report(&b, t * 3600000, BREAKER_FAILURE));
}

static void neither_says_nothing(void **state)
{
    (void)state;
    struct breaker b = fresh();
    for (unsigned i = 0; i < 1000; i++)
        assert_false(report(&b, i * 100, BREAKER_NEITHER));
    assert_int_equal(b.ncalls, 0);
}

static void one_probe_at_a_time(void **state)
{
    (void)state;
    struct breaker b = fresh();
    break_it(&b, 100);
    assert_true(breaker_refuses(&b, 1099));
    assert_int_equal(breaker_admit(&b, 1099), BREAKER_REFUSE);
    assert_false(breaker_refuses(&b, 1100));
    assert_int_equal(breaker_admit(&b, 1100), BREAKER_PROBE);
    assert_int_equal(b.state, BREAKER_HALF_OPEN);
    assert_int_equal(breaker_admit(&b, 9999), BREAKER_REFUSE);
}

static void a_good_probe_closes(void **state)
{
    (void)state;
    struct breaker b = fresh();
    break_it(&b, 100);
    assert_int_equal(breaker_admit(&b, 1100), BREAKER_PROBE);
    assert_true(breaker_report(&b, 1200, true, BREAKER_SUCCESS));
    assert_int_equal(breaker_admit(&b, 1200), BREAKER_ADMIT);
    assert_false(report(&b, 1201, BREAKER_FAILURE)); /* a fresh start */
}

static void a_bad_probe_opens_for_another_while(void **state)
{
    (void)state;
    struct breaker b = fresh();
    break_it(&b, 100);
    assert_int_equal(breaker_admit(&b, 1100), BREAKER_PROBE);
    assert_true(breaker_report(&b, 1500, true, BREAKER_FAILURE));
    assert_int_equal(breaker_admit(&b, 2499), BREAKER_REFUSE);
    assert_int_equal(breaker_admit(&b, 2500), BREAKER_PROBE);
}

static void a_cancelled_probe_leaves_room_for_the_next(void **state)
{
    (void)state;
    struct breaker b = fresh();
    break_it(&b, 100);
    assert_int_equal(breaker_admit(&b, 1100), BREAKER_PROBE);
    assert_true(breaker_report(&b, 1101, true, BREAKER_NEITHER));
    assert_int_equal(breaker_admit(&b, 1102), BREAKER_PROBE);
}

static void late_answers_of_before_do_not_count(void **state)
{
    (void)state;
    struct breaker b = fresh();
    break_it(&b, 100);
    assert_false(report(&b, 150, BREAKER_SUCCESS));
    assert_int_equal(b.state, BREAKER_OPEN);
    assert_int_equal(breaker_admit(&b, 1100), BREAKER_PROBE);
    assert_false(report(&b, 1150, BREAKER_SUCCESS));
    assert_false(report(&b, 1150, BREAKER_FAILURE));
    assert_int_equal(b.state, BREAKER_HALF_OPEN);
    /* A probe that outlived its breaker's closing changes nothing either. */
    breaker_report(&b, 1200, true, BREAKER_SUCCESS);
    assert_false(breaker_report(&b, 1300, true, BREAKER_FAILURE));
    assert_int_equal(b.state, BREAKER_CLOSED);
}

static void bounds_are_kept(void **state)
{
    (void)state;
    struct breaker b;
    breaker_init(&b, 0.5, 1000000, WINDOW_MS, PROBE_MS);
    assert_int_equal(b.min_calls, BREAKER_MAX_CALLS);
    break_it(&b, 1);
    breaker_init(&b, 1.0, 0, WINDOW_MS, PROBE_MS);
    assert_true(report(&b, 1, BREAKER_FAILURE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opens_at_half_of_twenty),
        cmocka_unit_test(stays_closed_below_the_ratio),
        cmocka_unit_test(old_successes_do_not_hide_an_outage),
        cmocka_unit_test(little_traffic_opens_after_the_window),
        cmocka_unit_test(failures_of_long_ago_are_forgotten),
        cmocka_unit_test(neither_says_nothing),
        cmocka_unit_test(one_probe_at_a_time),
        cmocka_unit_test(a_good_probe_closes),
        cmocka_unit_test(a_bad_probe_opens_for_another_while),
        cmocka_unit_test(a_cancelled_probe_leaves_room_for_the_next),
        cmocka_unit_test(late_answers_of_before_do_not_count),
        cmocka_unit_test(bounds_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
