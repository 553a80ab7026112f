/* SPDX-License-Identifier: Apache-2.0
 * Scores from 0 to 1 and grades for every kind of rule. */
#include "base/mem.h"
#include "mediator/routes/grade.h"
#include "tests/unit/cmocka_with.h"

#include <math.h>

static const struct rule_field fields[] = {
    {.weight = 3, .m = 0.9, .u = 0.1}, {.weight = 5, .m = 0.8, .u = 0.01},
    {.weight = -2, .m = 0.5, .u = 0.5}, /* speaks against */
};

static struct rule rule_of(enum rule_type type, size_t nfields)
{
    return (struct rule){.type = type,
        .fields = fields,
        .nfields = nfields,
        .potential = 4,
        .automatic = 6};
}

static void assert_near(double a, double b)
{
    assert_true(fabs(a - b) < 1e-9);
}

static void test_weights(void **state)
{
    struct rule rule = rule_of(RULE_DETERMINISTIC, 3);

    (void)state;
    assert_near(grade_score(&rule, -2), 0);
    assert_near(grade_score(&rule, 8), 1);
    assert_near(grade_score(&rule, 3), 0.5);
    assert_near(grade_score(&rule, -10), 0); /* never out of range */
    assert_near(grade_score(&rule, 10), 1);
}

static void test_likelihoods(void **state)
{
    struct rule rule = rule_of(RULE_PROBABILISTIC, 2);
    double greatest = 100 + log10(9) + log10(80),
           least = 100 + log10(0.1 / 0.9) + log10(0.2 / 0.99);

    (void)state;
    assert_near(grade_score(&rule, greatest), 1);
    assert_near(grade_score(&rule, least), 0);
    assert_near(grade_score(&rule, (greatest + least) / 2), 0.5);
}

static void test_all_must_agree(void **state)
{
    struct rule rule = rule_of(RULE_CONJUNCTION, 2);

    (void)state;
    assert_near(grade_score(&rule, 2), 1);
    assert_near(grade_score(&rule, 1), 0.5);
    assert_near(grade_score(&rule, 0), 0);
}

static void test_a_rule_without_a_range(void **state)
{
    struct rule rule = rule_of(RULE_DETERMINISTIC, 0);

    (void)state;
    assert_near(grade_score(&rule, 0), 1);
    rule.type = RULE_PROBABILISTIC;
    assert_near(grade_score(&rule, 100), 1);
}

static void test_grades(void **state)
{
    struct rule rule = rule_of(RULE_DETERMINISTIC, 2);

    (void)state;
    assert_string_equal(grade_of(&rule, 6, true), "certain");
    assert_string_equal(grade_of(&rule, 5.99, false), "probable");
    assert_string_equal(grade_of(&rule, 5, false), "probable");
    assert_string_equal(grade_of(&rule, 4.99, false), "possible");
    assert_string_equal(grade_of(&rule, 4, false), "possible");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weights),
        cmocka_unit_test(test_likelihoods),
        cmocka_unit_test(test_all_must_agree),
        cmocka_unit_test(test_a_rule_without_a_range),
        cmocka_unit_test(test_grades),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
