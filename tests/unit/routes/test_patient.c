/* SPDX-License-Identifier: Apache-2.0
 * Conditions, versions and tokens of requests on Patients. */
#include "base/mem.h"
#include "mediator/routes/patient.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static void assert_text(struct slice s, const char *expected)
{
    assert_int_equal(s.len, strlen(expected));
    assert_memory_equal(s.ptr, expected, s.len);
}

static void test_good_conditions(void **state)
{
    static const char *const rows[][3] = {
        {"identifier=urn:x|1", "urn:x", "1"},
        {"identifier=http%3A%2F%2Fa%2Fb%7C1%202", "http://a/b", "1 2"},
        {"identifier=s|a|b", "s", "a|b"},
        {"_format=json&identifier=s|v&_pretty=true", "s", "v"},
        {"&identifier=s|v&", "s", "v"},
    };
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct slice system, value;
        struct err err = ERR_INIT;

        assert_int_equal(patient_condition(&system, &value,
                             slice_of(rows[i][0]), arena, &err),
            0);
        assert_text(system, rows[i][1]);
        assert_text(value, rows[i][2]);
    }
    arena_free(&arena);
}

static void test_bad_conditions(void **state)
{
    static const char *const rows[] = {"", "&", "identifier",
        "identifier=", "identifier=v", "identifier=|v", "identifier=s|",
        "identifier=|", "name=s|v", "Identifier=s|v", "identifier:not=s|v",
        "identifier=s|v&name=x", "identifier=s|v&identifier=s|v", "_format=x"};
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct slice system, value;
        struct err err = ERR_INIT;

        assert_int_equal(
            patient_condition(&system, &value, slice_of(rows[i]), arena, &err),
            ERR_INVALID);
        assert_int_equal(err_status(&err), 400);
    }
    arena_free(&arena);
}

static void test_versions(void **state)
{
    static const char *const rows[][2] = {
        {"W/\"3\"", "3"},
        {"\"3\"", "3"},
        {"3", "3"},
        {"  W/\"a-b\" ", "a-b"},
        {"", ""},
        {"W/", ""},
        {"W/\"\"", ""},
        {"\"", "\""},
        {"\"3", "\"3"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_text(patient_version(slice_of(rows[i][0])), rows[i][1]);
}

static void test_tokens(void **state)
{
    struct slice system, value;

    (void)state;
    assert_false(patient_token(&system, &value, SLICE("")));
    assert_false(patient_token(&system, &value, SLICE("value")));
    assert_true(patient_token(&system, &value, SLICE("|")));
    assert_int_equal(system.len + value.len, 0);
    assert_true(patient_token(&system, &value, SLICE("a|b|c")));
    assert_text(system, "a");
    assert_text(value, "b|c");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_conditions),
        cmocka_unit_test(test_bad_conditions),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_tokens),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
