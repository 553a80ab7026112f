/* SPDX-License-Identifier: Apache-2.0
 * What is told about rules that can hardly be meant, and that nothing is about
 * those that can. */
#include "base/compiler.h"
#include "fhirclient/extract/rulefile.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

/* One rule of one field `a`, and what must be told: a part of the sentence, or
 * NULL for nothing. */
struct sample {
    const char *type, *field, *expression, *thresholds, *told;
};

#define EXACT "\"algorithm\":\"exact\""
#define ONE "\"autoMatchThreshold\":1"

static const struct sample samples[] = {
    {"deterministic", EXACT, "name.family", ONE, NULL},
    {"deterministic", EXACT, "Patient.name.family", ONE, NULL},
    {"deterministic", EXACT, "extension('http://x').value", ONE, NULL},
    {"deterministic", EXACT, "(name.where(use='official')|name).given", ONE,
        NULL},
    {"deterministic", EXACT, "nam.family", ONE,
        "`nam.family`, column 1: a Patient has no element 'nam'"},
    {"deterministic", EXACT, "name.famly", ONE, "`name.famly`, column 6"},
    {"deterministic", EXACT, "Observation.code", ONE, "never Observation"},
    {"deterministic", EXACT, "name", ONE, "nothing that has a text"},
    {"deterministic", EXACT, "id", "\"autoMatchThreshold\":1.5",
        "no pair can reach its autoMatchThreshold 1.5"},
    {"deterministic", EXACT ",\"weight\":2", "id", "\"autoMatchThreshold\":1.5",
        NULL},
    {"deterministic", EXACT, "id", "\"autoMatchThreshold\":0",
        "reaches its autoMatchThreshold 0, and becomes one person"},
    {"deterministic", EXACT, "id",
        "\"potentialMatchThreshold\":0,\"autoMatchThreshold\":1",
        "reaches its potentialMatchThreshold 0"},
    {"deterministic", EXACT ",\"weight\":-1", "id",
        "\"potentialMatchThreshold\":-0.5,\"autoMatchThreshold\":0", NULL},
    {"deterministic",
        "\"algorithm\":\"jaro-winkler-similarity\","
        "\"threshold\":80",
        "id", ONE, "with a threshold of 80 it never agrees"},
    {"deterministic", "\"algorithm\":\"levenshtein\",\"threshold\":2", "id",
        ONE, NULL},
    {"deterministic", "\"algorithm\":\"levenshtein\"", "id",
        "\"autoMatchThreshold\":7", NULL}, /* no threshold: no bound */
    {"probabilistic", EXACT ",\"mValue\":0.9,\"uValue\":0.09", "id",
        "\"autoMatchThreshold\":101", NULL},
    {"probabilistic", EXACT ",\"mValue\":0.9,\"uValue\":0.09", "id",
        "\"autoMatchThreshold\":101.1", "all fields together give 101"},
    {"probabilistic", EXACT ",\"mValue\":0.9,\"uValue\":0.09", "id",
        "\"autoMatchThreshold\":99", "becomes one person"},
};

static void assert_told(const struct sample *s, const char *mark)
{
    char json[600];
    struct rulefile *file;
    struct err err = ERR_INIT;
    const char *note;

    snprintf(json, sizeof(json),
        "%s{\"rules\":[{\"matchingType\":\"%s\",\"fields\":{\"a\":{%s,"
        "\"fhirpath\":\"%s\"}},%s}]}",
        mark, s->type, s->field, s->expression, s->thresholds);
    if (rulefile_parse(&file, slice_of(json), "x", &err) < 0)
        fail_msg("%s\n  %s: %s", json, err.where, err.text);
    note = rulefile_note(file, 0);
    if (!note != !s->told || (note && !strstr(note, s->told)) ||
        (note && rulefile_note(file, 1)))
        fail_msg("%s\n  told: %s", json, note ? note : "nothing");
    rulefile_free(&file);
}

static void test_samples(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(samples); i++)
        assert_told(&samples[i], i % 2 ? "\xef\xbb\xbf" : "");
}

static void test_shipped_rules_are_meant(void **state)
{
    static const char *const files[] = {"config/rules/selfsame-default.json",
        "config/rules/opencr-default.json"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        struct rulefile *file;
        struct err err = ERR_INIT;

        assert_int_equal(rulefile_load(&file, files[i], &err), 0);
        for (size_t n = 0; rulefile_note(file, n); n++)
            if (!strstr(rulefile_note(file, n), "has no effect here"))
                fail_msg("%s: %s", files[i], rulefile_note(file, n));
        rulefile_free(&file);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_samples),
        cmocka_unit_test(test_shipped_rules_are_meant),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
