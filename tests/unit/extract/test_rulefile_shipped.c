/* SPDX-License-Identifier: Apache-2.0
 * The rule files that exist: ours, and every one that OpenCR ships. */
#include "base/compiler.h"
#include "fhirclient/extract/rulefile.h"
#include "matching/comparators.h"
#include "tests/unit/cmocka_with.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct rulefile *load(const char *path)
{
    struct rulefile *file;
    struct err err = ERR_INIT;

    if (rulefile_load(&file, path, &err) < 0)
        fail_msg("%s: %s: %s", path, err.where, err.text);
    return file;
}

static void test_own(void **state)
{
    struct rulefile *file = load("config/rules/selfsame-default.json");
    const struct rule *rule = &rulefile_rules(file)->rules[0];

    (void)state;
    assert_int_equal(rule->type, RULE_PROBABILISTIC);
    assert_int_equal(rule->nfields, 5);
    assert_int_equal(rule->fields[0].null_both, NULL_MODERATE);
    rulefile_free(&file);
}

/* OpenCR's default, as it documents it. */
static void assert_is_default(const struct ruleset *rules)
{
    static const char *const algorithms[] = {"jaro-winkler-similarity",
        "jaro-winkler-similarity", "exact", "exact", "exact", "exact"};
    static const double thresholds[] = {0.8, 0.9, 1, 1, 1, 1};
    const struct rule *rule = &rules->rules[0];

    assert_int_equal(rules->nrules, 1);
    assert_int_equal(rules->ncolumns, 7);
    assert_int_equal(rule->type, RULE_DETERMINISTIC);
    assert_true(rule->potential == 4 && rule->automatic == 6);
    assert_int_equal(rule->nfields, 6);
    for (size_t i = 0; i < rule->nfields; i++) {
        assert_string_equal(rule->fields[i].comparator->name, algorithms[i]);
        assert_true(rule->fields[i].threshold == thresholds[i]);
        assert_true(rule->fields[i].weight == 1);
        assert_int_equal(rule->fields[i].null_one, NULL_MODERATE);
        assert_int_equal(rule->fields[i].null_both, NULL_MODERATE);
    }
    assert_int_equal(rule->nfilters, 1);
    assert_false(rule->filters[0].is_open_when_missing);
    assert_string_equal(
        rules->columns[rule->filters[0].column].expression, "gender");
}

static void test_opencr_default(void **state)
{
    struct rulefile *file = load("config/rules/opencr-default.json");

    (void)state;
    assert_is_default(rulefile_rules(file));
    rulefile_free(&file);
}

static const char *shared_folder(void)
{
    static char folder[1024];
    const char *shared = getenv("SELFSAME_SHARED");

    snprintf(folder, sizeof(folder), "%s/data/opencr/decision-rules",
        shared ? shared : "../shared");
    return folder;
}

static void test_all_of_opencr(void **state)
{
    DIR *folder = opendir(shared_folder());
    struct dirent *entry;
    size_t n = 0;

    (void)state;
    if (!folder) {
        print_message("SKIPPED: no rule files at %s\n", shared_folder());
        skip();
    }
    while ((entry = readdir(folder)) != NULL) {
        char path[2048];
        struct rulefile *file;

        if (!strstr(entry->d_name, ".json"))
            continue;
        snprintf(path, sizeof(path), "%s/%s", shared_folder(), entry->d_name);
        file = load(path);
        assert_true(rulefile_rules(file)->nrules > 0);
        if (strcmp(entry->d_name, "decisionRules.json") == 0)
            assert_is_default(rulefile_rules(file));
        rulefile_free(&file);
        n++;
    }
    closedir(folder);
    assert_true(n >= 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_own),
        cmocka_unit_test(test_opencr_default),
        cmocka_unit_test(test_all_of_opencr),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
