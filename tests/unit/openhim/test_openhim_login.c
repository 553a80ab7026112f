/* SPDX-License-Identifier: Apache-2.0
 * Which credentials are sent, by what was answered. */
#include "mediator/openhim/login.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static const struct slice salt = {"pepper", 6};
static const struct slice noon = {"2026-11-21T12:00:00.000Z", 24};
#define NOON_MS INT64_C(1795262400000)

static void a_newer_core_takes_basic(void **state)
{
    struct login l = {0};

    (void)state;
    for (int i = 0; i < 3; i++) {
        login_begin(&l);
        assert_int_equal(l.step, LOGIN_BASIC);
        assert_false(login_answered(&l, i == 1 ? 404 : 201));
    }
}

/* Basic, refused; salt; token; from then on the token alone. */
static void log_in_by_token(struct login *l)
{
    login_begin(l);
    assert_int_equal(l->step, LOGIN_BASIC);
    assert_true(login_answered(l, 401));
    assert_int_equal(l->step, LOGIN_SALT);
    login_salted(l, 200, salt, noon, NOON_MS);
    assert_int_equal(l->step, LOGIN_TOKEN);
    assert_false(login_answered(l, 201));
}

static void an_older_core_takes_the_token(void **state)
{
    struct login l = {0};

    (void)state;
    log_in_by_token(&l);
    login_begin(&l);
    assert_int_equal(l.step, LOGIN_TOKEN);
    assert_false(login_answered(&l, 200));
}

static void a_wrong_password_ends_in_refusal(void **state)
{
    struct login l = {0};

    (void)state;
    login_begin(&l);
    assert_true(login_answered(&l, 401));
    login_salted(&l, 200, salt, noon, NOON_MS);
    assert_false(login_answered(&l, 401));
    assert_int_equal(l.step, LOGIN_REFUSED);
    login_begin(&l); /* the next request tries all again */
    assert_int_equal(l.step, LOGIN_BASIC);
}

/* The core was upgraded, or the password changed: all ways once more. */
static void a_way_that_worked_is_doubted_at_401(void **state)
{
    struct login l = {0};

    (void)state;
    log_in_by_token(&l);
    login_begin(&l);
    assert_true(login_answered(&l, 401));
    assert_int_equal(l.step, LOGIN_BASIC);
    assert_true(login_answered(&l, 401));
    assert_int_equal(l.step, LOGIN_SALT);
    login_salted(&l, 200, SLICE("fresh"), noon, NOON_MS);
    assert_string_equal(l.salt, "fresh");
    assert_false(login_answered(&l, 401));
    assert_int_equal(l.step, LOGIN_REFUSED);
}

static void basic_that_worked_is_doubted_too(void **state)
{
    struct login l = {0};

    (void)state;
    login_begin(&l);
    assert_false(login_answered(&l, 200));
    login_begin(&l);
    assert_true(login_answered(&l, 401));
    assert_int_equal(l.step, LOGIN_SALT);
    login_salted(&l, 404, SLICE(""), SLICE(""), NOON_MS); /* no token here */
    assert_int_equal(l.step, LOGIN_REFUSED);
}

static void a_core_in_trouble_proves_nothing(void **state)
{
    struct login l = {0};

    (void)state;
    login_begin(&l);
    assert_false(login_answered(&l, 503));
    assert_false(l.is_proven);
    log_in_by_token(&l);
    login_begin(&l);
    assert_false(login_answered(&l, 500));
    assert_true(l.is_proven);
    assert_int_equal(l.step, LOGIN_TOKEN);
}

static void salts_that_are_none(void **state)
{
    char text[LOGIN_MAX_SALT + 2];
    struct login l = {0};

    (void)state;
    memset(text, 'x', sizeof(text));
    login_salted(&l, 200, SLICE(""), noon, NOON_MS);
    assert_int_equal(l.step, LOGIN_REFUSED);
    login_salted(&l, 200, slice_make(text, sizeof(text) - 1), noon, NOON_MS);
    assert_int_equal(l.step, LOGIN_REFUSED);
    login_salted(&l, 200, slice_make(text, LOGIN_MAX_SALT), noon, NOON_MS);
    assert_int_equal(l.step, LOGIN_TOKEN);
    login_salted(&l, 302, salt, noon, NOON_MS);
    assert_int_equal(l.step, LOGIN_REFUSED);
}

/* Ten seconds off, the core would refuse the token. */
static void the_cores_clock_is_followed(void **state)
{
    char time[LOGIN_TIME_SIZE];
    struct login l = {0};

    (void)state;
    login_salted(&l, 200, salt, noon, NOON_MS - 3600000);
    assert_int_equal(l.offset_ms, 3600000);
    login_time(time, &l, NOON_MS - 3600000 + 500);
    assert_string_equal(time, "2026-11-21T12:00:00.500Z");
    login_salted(&l, 200, salt, SLICE("soon"), NOON_MS);
    assert_int_equal(l.offset_ms, 3600000); /* what is known stays */
}

/* Worked out with another program: sha512(sha512(salt password) nonce ts). */
static void tokens(void **state)
{
    char hex[LOGIN_TOKEN_SIZE];
    struct login l = {.salt = "pepper"};

    (void)state;
    login_token(hex, &l, "secret", "nonce", "2026-11-21T12:00:00.000Z");
    assert_string_equal(hex,
        "66ace351f7d6da48912be91d8864498cc0aee16733eafb5703ca3191e4d2369e"
        "b0ba069ba07bc33c2d32afc7fa6d971276f5e6cb1d7287afa2fbf920e3d7838c");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_newer_core_takes_basic),
        cmocka_unit_test(an_older_core_takes_the_token),
        cmocka_unit_test(a_wrong_password_ends_in_refusal),
        cmocka_unit_test(a_way_that_worked_is_doubted_at_401),
        cmocka_unit_test(basic_that_worked_is_doubted_too),
        cmocka_unit_test(a_core_in_trouble_proves_nothing),
        cmocka_unit_test(salts_that_are_none),
        cmocka_unit_test(the_cores_clock_is_followed),
        cmocka_unit_test(tokens),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
