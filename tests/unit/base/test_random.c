/* SPDX-License-Identifier: Apache-2.0 */
#include "base/compiler.h"
#include "base/random.h"
#include "tests/unit/cmocka_with.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void test_uuid_form(void **state)
{
    char before[UUID_TEXT_SIZE] = "", text[UUID_TEXT_SIZE];

    (void)state;
    for (int n = 0; n < 1000; n++) {
        uuid_random(text);
        assert_int_equal(strlen(text), 36);
        for (int i = 0; i < 36; i++) {
            bool dash = i == 8 || i == 13 || i == 18 || i == 23;

            assert_int_equal(text[i] == '-', dash);
            assert_non_null(strchr("-0123456789abcdef", text[i]));
        }
        assert_int_equal(text[14], '4');
        assert_non_null(strchr("89ab", text[19]));
        assert_string_not_equal(text, before);
        memcpy(before, text, sizeof(text));
    }
}

/* source: RFC 9562, appendix A.6 */
static void test_uuid_stamp(void **state)
{
    char text[UUID_TEXT_SIZE] = "99999999-9999-4cc3-98c4-dc0c0c07398f";

    (void)state;
    uuid_stamp(text, 0x017f22e279b0);
    assert_string_equal(text, "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

static void test_no_uuid_twice_after_a_fork(void **state)
{
    char ours[UUID_TEXT_SIZE], theirs[UUID_TEXT_SIZE];
    int pipes[2];

    (void)state;
    uuid_random(ours); /* something is in stock */
    assert_int_equal(pipe(pipes), 0);
    pid_t child = fork();

    if (child == 0) {
        uuid_random(theirs);
        _exit(
            write(pipes[1], theirs, sizeof(theirs)) != (ssize_t)sizeof(theirs));
    }
    uuid_random(ours);
    assert_int_equal(
        read(pipes[0], theirs, sizeof(theirs)), (ssize_t)sizeof(theirs));
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_string_not_equal(ours, theirs);
    close(pipes[0]);
    close(pipes[1]);
}

/* source: the reference implementation's first numbers for seed 1234567 */
static void test_splitmix_vector(void **state)
{
    static const uint64_t expected[] = {6457827717110365317u,
        3203168211198807973u, 9817491932198370423u, 4593380528125082431u,
        16408922859458223821u};
    struct prng p = {1234567};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        assert_true(prng_next(&p) == expected[i]);
}

static void test_below(void **state)
{
    unsigned seen[10] = {0};
    struct prng p = {1};

    (void)state;
    for (int i = 0; i < 100000; i++)
        seen[prng_below(&p, 10)]++;
    for (int i = 0; i < 10; i++)
        assert_in_range(seen[i], 9500, 10500);
    assert_int_equal(prng_below(&p, 1), 0);
    for (int i = 0; i < 1000; i++)
        assert_true(prng_below(&p, UINT64_MAX) < UINT64_MAX);
}

static void test_unit(void **state)
{
    struct prng p = {9};
    double sum = 0;

    (void)state;
    for (int i = 0; i < 100000; i++) {
        double x = prng_unit(&p);

        assert_true(x >= 0 && x < 1);
        sum += x;
    }
    assert_true(sum > 49000 && sum < 51000);
}

static void test_bytes(void **state)
{
    unsigned char bytes[4096] = {0}, zero[32] = {0};

    (void)state;
    random_bytes(bytes, sizeof(bytes));
    for (size_t i = 0; i + 32 <= sizeof(bytes); i += 32)
        assert_memory_not_equal(bytes + i, zero, 32);
}

/* Stands in for the C library's: signals come between at first. */
static int nsignals;

ssize_t getrandom(void *out, size_t size, unsigned flags)
{
    if (nsignals-- > 0) {
        errno = EINTR;
        return -1;
    }
    return syscall(SYS_getrandom, out, size < 100 ? size : 100, flags);
}

static void test_signals_in_between(void **state)
{
    unsigned char bytes[1000] = {0}, zero[32] = {0};

    (void)state;
    nsignals = 3;
    random_bytes(bytes, sizeof(bytes));
    assert_true(nsignals < 0);
    for (size_t i = 0; i + 32 <= sizeof(bytes); i += 32)
        assert_memory_not_equal(bytes + i, zero, 32);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_uuid_form),
        cmocka_unit_test(test_uuid_stamp),
        cmocka_unit_test(test_no_uuid_twice_after_a_fork),
        cmocka_unit_test(test_splitmix_vector),
        cmocka_unit_test(test_below),
        cmocka_unit_test(test_unit),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_signals_in_between),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
