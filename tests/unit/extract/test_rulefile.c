/* SPDX-License-Identifier: Apache-2.0
 * Every key of a rule file, its old forms, and what is refused. */
#include "base/compiler.h"
#include "fhirclient/extract/rulefile.h"
#include "matching/comparators.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

static struct rulefile *read_rules(const char *json)
{
    struct rulefile *file;
    struct err err = ERR_INIT;

    if (rulefile_parse(&file, slice_of(json), "test.json", &err) < 0)
        fail_msg("%s: %s", err.where, err.text);
    return file;
}

static void assert_refused(
    const char *json, const char *where, const char *says)
{
    struct rulefile *file;
    struct err err = ERR_INIT;

    assert_int_equal(
        rulefile_parse(&file, slice_of(json), "test.json", &err), ERR_INVALID);
    assert_null(file);
    if (strcmp(err.where, where) != 0 || !strstr(err.text, says))
        fail_msg("%s\n  got %s: %s", json, err.where, err.text);
}

static bool has_note(const struct rulefile *file, const char *part)
{
    for (size_t i = 0; rulefile_note(file, i); i++)
        if (strstr(rulefile_note(file, i), part))
            return true;
    return false;
}

static void test_all_keys(void **state)
{
    struct rulefile *file = read_rules(
        "{\"__comments\":{},\"rules\":[{\"name\":\"one\","
        "\"matchingType\":\"deterministic\",\"fields\":{"
        "\"given\":{\"algorithm\":\"jaro-winkler-similarity\","
        "\"threshold\":0.8,\"weight\":2.5,\"fhirpath\":\"name.given\","
        "\"espath\":\"given\",\"null_handling\":\"greedy\","
        "\"null_handling_both\":\"conservative\"},"
        "\"raw\":{\"algorithm\":\"dice-similarity\","
        "\"fhirpath\":\"name.family\"},"
        "\"again\":{\"algorithm\":\"levenshtein\",\"threshold\":2,"
        "\"fhirpath\":\"name.given\"}},"
        "\"filters\":{\"sex\":{\"fhirpath\":\"gender\",\"espath\":\"g\"},"
        "\"open\":{\"fhirpath\":\"active\",\"missing\":\"any\"}},"
        "\"potentialMatchThreshold\":1.5,\"autoMatchThreshold\":3}]}");
    const struct ruleset *rules = rulefile_rules(file);
    const struct rule *rule = &rules->rules[0];

    (void)state;
    assert_int_equal(rules->nrules, 1);
    assert_string_equal(rule->name, "one");
    assert_int_equal(rule->type, RULE_DETERMINISTIC);
    assert_true(rule->potential == 1.5 && rule->automatic == 3);
    assert_int_equal(rule->nfields, 3);
    assert_string_equal(rule->fields[0].name, "given");
    assert_string_equal(
        rule->fields[0].comparator->name, "jaro-winkler-similarity");
    assert_true(rule->fields[0].has_threshold);
    assert_true(rule->fields[0].threshold == 0.8);
    assert_true(rule->fields[0].weight == 2.5);
    assert_int_equal(rule->fields[0].null_one, NULL_GREEDY);
    assert_int_equal(rule->fields[0].null_both, NULL_CONSERVATIVE);
    assert_false(rule->fields[1].has_threshold);
    assert_true(rule->fields[1].weight == 1);
    assert_int_equal(rule->fields[1].null_one, NULL_AS_EMPTY);
    assert_int_equal(rule->nfilters, 2);
    assert_false(rule->filters[0].is_open_when_missing);
    assert_true(rule->filters[1].is_open_when_missing);
    /* one column per distinct expression */
    assert_int_equal(rules->ncolumns, 4);
    assert_int_equal(rule->fields[0].column, rule->fields[2].column);
    assert_string_equal(rules->columns[0].expression, "name.given");
    assert_string_equal(rules->columns[0].name, "given");
    assert_true(has_note(file, "espath"));
    assert_false(has_note(file, "__comments"));
    rulefile_free(&file);
    assert_null(file);
    rulefile_free(&file);
}

/* Which word counts: the field's, then the rule's; "both" never alone. */
static void test_null_handling(void **state)
{
    static const struct {
        const char *rule, *field;
        enum null_handling one, both;
    } rows[] = {
        {"", "", NULL_AS_EMPTY, NULL_AS_EMPTY},
        {"\"null_handling\":\"moderate\",", "", NULL_MODERATE, NULL_MODERATE},
        {"\"nullHandling\":\"greedy\",", ",\"null_handling\":\"moderate\"",
            NULL_MODERATE, NULL_MODERATE},
        {"\"null_handling\":\"moderate\",\"nullHandlingBoth\":\"greedy\",", "",
            NULL_MODERATE, NULL_GREEDY},
        {"\"null_handling_both\":\"greedy\",", "", NULL_AS_EMPTY,
            NULL_AS_EMPTY},
        {"\"null_handling_both\":\"greedy\",",
            ",\"null_handling\":\"conservative\"", NULL_CONSERVATIVE,
            NULL_GREEDY},
        {"",
            ",\"nullHandling\":\"moderate\",\"nullHandlingBothFields\":"
            "\"greedy\"",
            NULL_MODERATE, NULL_GREEDY},
        {"", ",\"null_handling\":\"moderate\",\"nullHandling\":\"greedy\"",
            NULL_MODERATE, NULL_MODERATE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        char json[600];

        snprintf(json, sizeof(json),
            "{\"rules\":[{%s\"matchingType\":\"deterministic\",\"fields\":{"
            "\"a\":{\"algorithm\":\"exact\",\"fhirpath\":\"id\"%s}},"
            "\"potentialMatchThreshold\":1,\"autoMatchThreshold\":1}]}",
            rows[i].rule, rows[i].field);

        struct rulefile *file = read_rules(json);
        const struct rule_field *f = &rulefile_rules(file)->rules[0].fields[0];

        if (f->null_one != rows[i].one || f->null_both != rows[i].both)
            fail_msg("row %zu: got %d and %d", i, (int)f->null_one,
                (int)f->null_both);
        assert_true(f->has_threshold && f->threshold == 1);
        rulefile_free(&file);
    }
}

static void test_probabilistic(void **state)
{
    struct rulefile *file = read_rules(
        "{\"rules\":[{\"matchingType\":\"probabilistic\",\"fields\":{"
        "\"a\":{\"algorithm\":\"damerau-levenshtein\",\"threshold\":0,"
        "\"mValue\":0.9,\"uValue\":0.01,\"fhirpath\":\"id\"}},"
        "\"threshold\":101}]}");
    const struct rule *rule = &rulefile_rules(file)->rules[0];

    (void)state;
    assert_int_equal(rule->type, RULE_PROBABILISTIC);
    assert_true(rule->fields[0].m == 0.9 && rule->fields[0].u == 0.01);
    /* a distance of 0 is a threshold like any other here */
    assert_true(rule->fields[0].has_threshold);
    assert_true(rule->potential == 101 && rule->automatic == 101);
    rulefile_free(&file);
}

/* Rules without a matchingType were the mediator's own: all must agree. */
static void test_without_type(void **state)
{
    struct rulefile *file = read_rules(
        "{\"rules\":[{\"fields\":{"
        "\"given\":{\"algorithm\":\"damerau-levenshtein\",\"threshold\":2,"
        "\"mValue\":0.7,\"uValue\":0.02,\"fhirpath\":\"name.given\","
        "\"type\":\"String\"},"
        "\"phone\":{\"algorithm\":\"exact\",\"threshold\":2,"
        "\"fhirpath\":\"telecom.value\"}},\"threshold\":0,"
        "\"filters\":{\"g\":{\"algorithm\":\"exact\",\"threshold\":2,"
        "\"fhirpath\":\"gender\"}}}]}");
    const struct rule *rule = &rulefile_rules(file)->rules[0];

    (void)state;
    assert_int_equal(rule->type, RULE_CONJUNCTION);
    assert_true(rule->potential == 2 && rule->automatic == 2);
    assert_true(rule->fields[0].comparator->compares_sets);
    assert_true(rule->fields[0].comparator->is_case_sensitive);
    assert_true(rule->fields[1].threshold == 1);
    assert_int_equal(rule->nfilters, 1);
    assert_true(has_note(file, "`type` has no effect"));
    assert_true(has_note(file, "has no thresholds"));
    assert_true(has_note(file, "mValue"));
    rulefile_free(&file);
}

static void test_january_2020(void **state)
{
    struct rulefile *file = read_rules(
        "{\"rules\":{"
        "\"givenName\":{\"algorithm\":\"jaro-winkler\",\"threshold\":0.89,"
        "\"path\":\"name.where(use='official').last().given\","
        "\"type\":\"string\",\"systems\":[\"system1\",\"system2\"]},"
        "\"familyName\":{\"algorithm\":\"damerau-levenshtein\","
        "\"threshold\":3,\"path\":\"name.where(use='official').last()"
        ".family\",\"type\":\"String\"},"
        "\"gender\":{\"algorithm\":\"exact\",\"path\":\"gender\"}}}");
    const struct ruleset *rules = rulefile_rules(file);

    (void)state;
    assert_int_equal(rules->nrules, 1);
    assert_int_equal(rules->rules[0].type, RULE_CONJUNCTION);
    assert_int_equal(rules->rules[0].nfields, 3);
    assert_string_equal(rules->rules[0].fields[0].name, "givenName");
    assert_string_equal(
        rules->rules[0].fields[0].comparator->name, "jaro-winkler");
    assert_true(rules->rules[0].automatic == 3);
    assert_int_equal(rules->ncolumns, 3);
    assert_true(has_note(file, "systems"));
    rulefile_free(&file);
}

static void test_unknown_key_is_told(void **state)
{
    struct rulefile *file = read_rules(
        "{\"rules\":[{\"matchingType\":\"deterministic\",\"fields\":{"
        "\"a\":{\"algorithm\":\"exact\",\"fhirpath\":\"id\","
        "\"treshold\":3}},\"threshold\":1}]}");

    (void)state;
    assert_true(has_note(file, "`treshold` in rules[0].fields.a"));
    rulefile_free(&file);
}

#define FIELD "\"a\":{\"algorithm\":\"exact\",\"fhirpath\":\"id\"}"
#define FIELD_OF(path)                                                         \
    "\"a\":{\"algorithm\":\"exact\",\"fhirpath\":\"" path "\"}"
#define RULE(more, field)                                                      \
    "{\"rules\":[{\"matchingType\":\"deterministic\"," more                    \
    "\"fields\":{" field "}}]}"

static void test_refused(void **state)
{
    (void)state;
    assert_refused("{\n  \"rules\": [\n    {,}\n]}", "test.json:3:6", "");
    assert_refused("", "test.json:1:0", "");
    assert_refused("{\"rules\":[],\"rules\":[]}", "test.json:1:19", "");
    assert_refused("[]", "", "object");
    assert_refused("{}", "rules", "list of 1 to");
    assert_refused("{\"rules\":[]}", "rules", "list of 1 to");
    assert_refused("{\"rules\":[7]}", "rules[0]", "object");
    assert_refused("{\"rules\":{}}", "rules.fields", "1 to");
    assert_refused(RULE("\"threshold\":1,", ""), "rules[0].fields", "1 to");
    assert_refused(RULE("", FIELD), "rules[0].autoMatchThreshold", "number");
    assert_refused(RULE("\"autoMatchThreshold\":\"6\",", FIELD),
        "rules[0].autoMatchThreshold", "number");
    assert_refused(
        RULE("\"autoMatchThreshold\":1,\"potentialMatchThreshold\":2,", FIELD),
        "rules[0].potentialMatchThreshold", "larger");
    assert_refused("{\"rules\":[{\"matchingType\":\"magic\",\"fields\":{" FIELD
                   "}}]}",
        "rules[0].matchingType", "deterministic or probabilistic");
    assert_refused("{\"rules\":[{\"autoMatchThreshold\":1,\"fields\":{" FIELD
                   "}}]}",
        "rules[0].matchingType", "deterministic or probabilistic");
    assert_refused(RULE("\"threshold\":1,", "\"a\":{\"fhirpath\":\"id\"}"),
        "rules[0].fields.a.algorithm", "comparator");
    assert_refused(RULE("\"threshold\":1,",
                       "\"a\":{\"algorithm\":\"magic\",\"fhirpath\":\"id\"}"),
        "rules[0].fields.a.algorithm", "no comparator is called magic");
    assert_refused(RULE("\"threshold\":1,", "\"a\":{\"algorithm\":\"exact\"}"),
        "rules[0].fields.a.fhirpath", "FHIRPath");
    assert_refused(
        RULE("\"threshold\":1,", "\"a\":{\"algorithm\":\"exact\",\"fhirpath\":"
                                 "\"name.where(use=\"}"),
        "rules[0].fields.a.fhirpath", "column 16: expected a value");
    assert_refused(
        RULE("\"threshold\":1,", "\"a\":{\"algorithm\":\"exact\",\"path\":"
                                 "\"name.nosuch()\"}"),
        "rules[0].fields.a.path", "unknown function: nosuch");
    assert_refused(RULE("\"threshold\":1,",
                       "\"a\":{\"algorithm\":\"exact\",\"fhirpath\":\"id\","
                       "\"null_handling\":\"sometimes\"}"),
        "rules[0].fields.a.null_handling", "conservative");
    assert_refused(RULE("\"threshold\":1,\"filters\":{\"g\":{}},", FIELD),
        "rules[0].filters.g.fhirpath", "FHIRPath");
    assert_refused(RULE("\"threshold\":1,\"filters\":{\"g\":{\"fhirpath\":"
                        "\"gender\",\"missing\":\"maybe\"}},",
                       FIELD),
        "rules[0].filters.g.missing", "equal or any");
    assert_refused("{\"rules\":[{\"matchingType\":\"probabilistic\","
                   "\"threshold\":1,\"fields\":{\"a\":{\"algorithm\":"
                   "\"exact\",\"fhirpath\":\"id\",\"mValue\":0.9}}}]}",
        "rules[0].fields.a.uValue", "needs it");
    assert_refused("{\"rules\":[{\"matchingType\":\"probabilistic\","
                   "\"threshold\":1,\"fields\":{\"a\":{\"algorithm\":"
                   "\"exact\",\"fhirpath\":\"id\",\"mValue\":1.5,"
                   "\"uValue\":0.1}}}]}",
        "rules[0].fields.a.mValue", "probability");
}

/* An expression sees the resource and nothing else. */
static void test_outside_is_refused(void **state)
{
    (void)state;
    assert_refused(RULE("\"threshold\":1,", FIELD_OF("%who")),
        "rules[0].fields.a.fhirpath", "unknown variable: who");
    assert_refused(
        RULE("\"threshold\":1,", FIELD_OF("birthDate > today() - 1 year")),
        "rules[0].fields.a.fhirpath", "today() is not for rules");
    assert_refused(
        RULE("\"threshold\":1,", FIELD_OF("name.where(period.start < now())")),
        "rules[0].fields.a.fhirpath", "now() is not for rules");
    assert_refused(RULE("\"threshold\":1,",
                       FIELD_OF("maritalStatus.memberOf('http://x')")),
        "rules[0].fields.a.fhirpath", "memberOf() is not for rules");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_keys),
        cmocka_unit_test(test_null_handling),
        cmocka_unit_test(test_probabilistic),
        cmocka_unit_test(test_without_type),
        cmocka_unit_test(test_january_2020),
        cmocka_unit_test(test_unknown_key_is_told),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_outside_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
