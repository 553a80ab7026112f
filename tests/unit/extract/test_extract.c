/* SPDX-License-Identifier: Apache-2.0
 * From a resource to a row of columns. */
#include "base/compiler.h"
#include "fhirclient/extract/extract.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static const char rules_json[] =
    "{\"rules\":[{\"matchingType\":\"deterministic\",\"threshold\":1,"
    "\"fields\":{"
    "\"given\":{\"algorithm\":\"exact\",\"fhirpath\":"
    "\"name.where(use='official').given\"},"
    "\"phone\":{\"algorithm\":\"exact\",\"fhirpath\":"
    "\"telecom.where(system='phone').value\"},"
    "\"nin\":{\"algorithm\":\"exact\",\"fhirpath\":"
    "\"identifier.where(system='http://x/nin').value\"},"
    "\"born\":{\"algorithm\":\"exact\",\"fhirpath\":\"birthDate\"},"
    "\"count\":{\"algorithm\":\"exact\",\"fhirpath\":\"name.count()\"},"
    "\"whole\":{\"algorithm\":\"exact\",\"fhirpath\":\"name\"},"
    "\"tribe\":{\"algorithm\":\"exact\",\"fhirpath\":"
    "\"extension('http://x/tribe').value\"},"
    "\"alive\":{\"algorithm\":\"exact\",\"fhirpath\":\"active\"}}}]}";

static const char patient_json[] =
    "{\"resourceType\":\"Patient\",\"active\":true,\"name\":["
    "{\"use\":\"nickname\",\"given\":[\"Pete\"]},"
    "{\"use\":\"official\",\"given\":[\"Peter\",\"J\\u00e1mes\",\"\"]}],"
    "\"telecom\":[{\"system\":\"phone\",\"value\":\"0712\"},"
    "{\"system\":\"email\",\"value\":\"x\"},"
    "{\"system\":\"phone\",\"value\":\"0772\"}],"
    "\"birthDate\":\"1974-12-25\",\"extension\":["
    "{\"url\":\"http://x/tribe\",\"valueString\":\"Ganda\"}]}";

static const char *const wanted[][3] = {{"Peter", "J\xc3\xa1mes"},
    {"0712", "0772"}, {NULL}, {"1974-12-25"}, {"2"}, {NULL}, {"Ganda"},
    {"true"}};

static void extract(struct person *out, struct rulefile **file,
    const char *json, struct arena *arena)
{
    struct jval patient;

    assert_int_equal(
        rulefile_parse(file, slice_of(rules_json), "rules", NULL), 0);
    assert_int_equal(
        jdoc_parse(&patient, slice_of(json), NULL, arena, NULL), 0);
    assert_int_equal(extract_person(out, *file, patient, arena, NULL), 0);
}

static void test_columns(void **state)
{
    struct arena *arena = arena_new();
    struct rulefile *file;
    struct person person;

    (void)state;
    extract(&person, &file, patient_json, arena);
    assert_int_equal(person.ncolumns, COUNT_OF(wanted));
    for (size_t i = 0; i < COUNT_OF(wanted); i++) {
        const struct person_column *column = &person.columns[i];
        size_t n = 0;

        for (; wanted[i][n]; n++) {
            assert_true(n < column->nvalues);
            assert_true(slice_eq(column->values[n], slice_of(wanted[i][n])));
        }
        assert_int_equal(column->nvalues, n);
    }
    rulefile_free(&file);
    arena_free(&arena);
}

static void test_empty_resource(void **state)
{
    struct arena *arena = arena_new();
    struct rulefile *file;
    struct person person;

    (void)state;
    extract(&person, &file, "{\"resourceType\":\"Patient\"}", arena);
    for (size_t i = 0; i < person.ncolumns; i++)
        assert_int_equal(person.columns[i].nvalues, i == 4);
    rulefile_free(&file);
    arena_free(&arena);
}

/* A rule that cannot be evaluated on a record is an error, not "no match". */
static void test_failing_expression(void **state)
{
    static const char json[] =
        "{\"rules\":[{\"matchingType\":\"deterministic\",\"threshold\":1,"
        "\"fields\":{\"g\":{\"algorithm\":\"exact\",\"fhirpath\":"
        "\"name.given.upper()\"}}}]}";
    struct arena *arena = arena_new();
    struct rulefile *file;
    struct person person;
    struct jval patient;
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(rulefile_parse(&file, slice_of(json), "rules", NULL), 0);
    assert_int_equal(
        jdoc_parse(&patient, slice_of(patient_json), NULL, arena, NULL), 0);
    assert_int_equal(
        extract_person(&person, file, patient, arena, &err), ERR_INVALID);
    assert_non_null(strstr(err.text, "upper() is for one item"));
    assert_null(strstr(err.text, "Peter"));
    rulefile_free(&file);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_empty_resource),
        cmocka_unit_test(test_failing_expression),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
