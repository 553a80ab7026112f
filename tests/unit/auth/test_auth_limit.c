/* SPDX-License-Identifier: Apache-2.0
 * Failures per minute, on a clock of the test's own. */
#include "mediator/auth/auth_int.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static void key_of(unsigned char key[SHA256_BYTES], unsigned n)
{
    memset(key, 0, SHA256_BYTES);
    memcpy(key, &n, sizeof(n));
}

static void test_window(void **state)
{
    struct limiter l = {.per_minute = 3};
    unsigned char a[SHA256_BYTES], b[SHA256_BYTES];

    (void)state;
    key_of(a, 1);
    key_of(b, 2);
    for (int i = 0; i < 3; i++)
        assert_true(limiter_charge(&l, a, 1000));
    for (int i = 0; i < 100; i++)
        assert_false(limiter_charge(&l, a, 1000 + 59999));
    assert_true(limiter_charge(&l, b, 1000));
    assert_true(limiter_charge(&l, a, 1000 + 60000));
    limiter_free(&l);
}

static void test_refund(void **state)
{
    struct limiter l = {.per_minute = 1};
    unsigned char a[SHA256_BYTES];

    (void)state;
    key_of(a, 1);
    limiter_refund(&l, a); /* nothing to take back */
    for (int i = 0; i < 10; i++) {
        assert_true(limiter_charge(&l, a, 5));
        assert_false(limiter_charge(&l, a, 5));
        limiter_refund(&l, a);
    }
    limiter_refund(&l, a);
    assert_true(limiter_charge(&l, a, 5));
    assert_false(limiter_charge(&l, a, 5));
    limiter_free(&l);
}

static void test_memory_is_bounded(void **state)
{
    struct limiter l = {.per_minute = 1};
    unsigned char key[SHA256_BYTES];
    unsigned charged = 0;

    (void)state;
    for (unsigned i = 0; i < 30000; i++) {
        key_of(key, i);
        charged += limiter_charge(&l, key, 1007);
    }
    assert_int_equal(charged, 10000);
    assert_int_equal(l.entries.len, 10000);
    key_of(key, 40000);
    assert_true(limiter_charge(&l, key, 1007 + 60000)); /* the old ones went */
    assert_int_equal(l.entries.len, 1);
    limiter_free(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_window),
        cmocka_unit_test(test_refund),
        cmocka_unit_test(test_memory_is_bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
