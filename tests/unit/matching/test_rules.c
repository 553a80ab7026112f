/* SPDX-License-Identifier: Apache-2.0
 * Which rule sets are refused, and where the error points. */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "matching/comparators.h"
#include "matching/rules.h"

#include <math.h>

struct setting {
    struct rule_field fields[2];
    struct rule_filter filter;
    struct rule rule;
    struct rule_column columns[2];
    struct ruleset set;
};

static void make(struct setting *s, enum rule_type type)
{
    const struct rule_field field = {.name = "given",
        .comparator = comparator_find(SLICE("jaro-winkler-similarity")),
        .has_threshold = true,
        .threshold = 0.8,
        .weight = 1,
        .m = 0.9,
        .u = 0.1};

    *s = (struct setting){.fields = {field, field}};
    s->filter = (struct rule_filter){"gender", 1, false};
    s->rule = (struct rule){"first", type, s->fields, 2, &s->filter, 1, 1, 2};
    s->set = (struct ruleset){&s->rule, 1, s->columns, 2};
}

static void refused(const struct setting *s, const char *where)
{
    struct err err = ERR_INIT;

    assert_int_equal(ruleset_check(&s->set, &err), ERR_INVALID);
    assert_string_equal(err.where, where);
    assert_true(err.text[0] != '\0');
}

static void accepted(const struct setting *s)
{
    struct err err = ERR_INIT;

    assert_int_equal(ruleset_check(&s->set, &err), 0);
}

static void sound_rules_pass(void **state)
{
    struct setting s;

    (void)state;
    for (int type = RULE_DETERMINISTIC; type <= RULE_CONJUNCTION; type++) {
        make(&s, (enum rule_type)type);
        accepted(&s);
    }
    make(&s, RULE_DETERMINISTIC);
    s.fields[0].has_threshold = false; /* the raw value counts */
    s.fields[1].weight = -2;
    s.rule.potential = s.rule.automatic = -1;
    accepted(&s);
    make(&s, RULE_PROBABILISTIC);
    s.fields[0].comparator = comparator_find(SLICE("exact"));
    s.fields[0].has_threshold = false;
    accepted(&s);
}

static void empty_rules_are_refused(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC);
    s.set.nrules = 0;
    refused(&s, "rules");
    make(&s, RULE_DETERMINISTIC);
    s.rule.nfields = 0;
    refused(&s, "rules[0].fields");
}

static void thresholds_are_checked(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC);
    s.rule.potential = 3;
    refused(&s, "rules[0].potentialMatchThreshold");
    make(&s, RULE_DETERMINISTIC);
    s.rule.automatic = (double)NAN;
    refused(&s, "rules[0].autoMatchThreshold");
    make(&s, RULE_PROBABILISTIC);
    s.fields[1].has_threshold = false;
    refused(&s, "rules[0].fields.given.threshold");
    make(&s, RULE_DETERMINISTIC);
    s.fields[0].comparator = comparator_find(SLICE("jaro-winkler"));
    s.fields[0].has_threshold = false;
    refused(&s, "rules[0].fields.given.threshold");
    make(&s, RULE_DETERMINISTIC);
    s.fields[0].threshold = (double)INFINITY;
    refused(&s, "rules[0].fields.given.threshold");
}

static void weights_are_checked(void **state)
{
    static const double bad[] = {0, 1, -0.1, 1.1};
    struct setting s;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        make(&s, RULE_PROBABILISTIC);
        s.fields[0].m = bad[i];
        refused(&s, "rules[0].fields.given.mValue");
        make(&s, RULE_PROBABILISTIC);
        s.fields[1].u = bad[i];
        refused(&s, "rules[0].fields.given.uValue");
    }
    make(&s, RULE_PROBABILISTIC);
    s.fields[0].m = (double)NAN;
    refused(&s, "rules[0].fields.given.mValue");
    make(&s, RULE_DETERMINISTIC);
    s.fields[0].weight = 1e300;
    refused(&s, "rules[0].fields.given.weight");
}

static void references_are_checked(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC);
    s.fields[1].comparator = NULL;
    refused(&s, "rules[0].fields.given.algorithm");
    make(&s, RULE_DETERMINISTIC);
    s.fields[0].column = 2;
    refused(&s, "rules[0].fields.given.fhirpath");
    make(&s, RULE_DETERMINISTIC);
    s.filter.column = 7;
    refused(&s, "rules[0].filters.gender.fhirpath");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_rules_pass),
        cmocka_unit_test(empty_rules_are_refused),
        cmocka_unit_test(thresholds_are_checked),
        cmocka_unit_test(weights_are_checked),
        cmocka_unit_test(references_are_checked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
