/* SPDX-License-Identifier: Apache-2.0
 * Paths: members, indexes, types, extensions, choices. */
#include "base/compiler.h"
#include "tests/unit/fhirpath/fp_run.h"

static const struct fp_case paths[] = {
    {"birthDate", "1974-12-25"},
    {"Patient.birthDate", "1974-12-25"},
    {"Resource.birthDate", "1974-12-25"},
    {"DomainResource.gender", "male"},
    {"Observation.birthDate", ""},
    {"name.family", "Chalmers|Windsor"},
    {"name.given", "Peter|James|Jim||James"},
    {"name.given.count()", "5"},
    {"name.`given`.first()", "Peter"},
    {"name.suffix", ""},
    {"nothing.at.all", ""},
    {"$this.gender", "male"},
    {"name[0].family", "Chalmers"},
    {"name[1].given[0]", "Jim"},
    {"name[3]", ""},
    {"name[-1]", ""},
    {"name[name.count() - 1].use", "maiden"},
    {"name[{}]", ""},
    {"name['x']", "ERROR"},
    {"name.where(use='official').given", "Peter|James"},
    {"name.where(use='official').last().given", "Peter|James"},
    {"telecom.where(system='phone').value", "0712 300633|0772 614595"},
    {"telecom.where(system='phone' and rank > 1).value", "0772 614595"},
    {"telecom.where($index = 1).system", "email"},
    {"name.where($this.given = 'Jim').use", "usual"},
    {"name.select(given.first())", "Peter|Jim|"},
    {"%resource.gender | %context.gender", "male"},
    {"contained.name", "Acme"},
    {"contained.ofType(Organization).name", "Acme"},
    {"contained.ofType(Patient).name", ""},
    {"id", "p1"},
    {"true", "true"},
    {"{}", ""},
};

static const struct fp_case extensions[] = {
    {"birthDate.extension('http://x/time').value", "1974-12-25T14:35:45-05:00"},
    {"birthDate.extension.url", "http://x/time"},
    {"extension('http://x/score').value", "0.10"},
    {"extension('http://x/nothing').value", ""},
    {"extension('http://x/weight').value.value", "70.50"},
    {"extension.where(url='http://x/weight').valueQuantity.unit", "kg"},
    {"name[2].given.extension('http://x/absent').value", "unknown"},
    {"name[2].given.hasValue()", "false"},
    {"name[2].given[0].hasValue()", "false"},
    {"name[2].given[1].hasValue()", "true"},
    {"language.hasValue()", "false"},
    {"language.exists()", "true"},
    {"language.extension('http://x/why').value", "not asked"},
    {"birthDate.hasValue()", "true"},
    {"gender.getValue()", "male"},
};

static const struct fp_case choices[] = {
    {"deceased", "false"},
    {"deceasedBoolean", "false"},
    {"deceased.is(boolean)", "true"},
    {"deceased.is(dateTime)", "false"},
    {"deceased is boolean", "true"},
    {"deceased.ofType(boolean)", "false"},
    {"deceased.ofType(dateTime)", ""},
    {"multipleBirth", "2"},
    {"multipleBirth.ofType(integer)", "2"},
    {"multipleBirth as boolean", ""},
    {"extension('http://x/weight').value.ofType(Quantity).unit", "kg"},
    {"extension('http://x/weight').value.is(Quantity)", "true"},
    {"(extension('http://x/weight').value as Quantity).code", "kg"},
    {"extension('http://x/weight').value.is(FHIR.Quantity)", "true"},
    {"extension.value.ofType(decimal)", "0.10"},
    {"extension('http://x/weight').value > 70 'kg'", "true"},
    {"extension('http://x/weight').value = 70500 'g'", "true"},
    {"$this is Patient", "true"},
    {"$this is DomainResource", "true"},
    {"$this is Observation", "false"},
    {"$this.is(FHIR.Patient)", "true"},
    {"1 is Integer", "true"},
    {"1 is System.Integer", "true"},
    {"1 is FHIR.integer", "false"},
    {"'a' is String", "true"},
    {"@2015 is Date", "true"},
    {"@2015T is DateTime", "true"},
    {"@T10 is Time", "true"},
    {"(1 'mg') is Quantity", "true"},
    {"{} is Integer", ""},
    {"(1 | 2) is Integer", "ERROR"},
    {"gender is nonsense", "ERROR"},
    {"1.type().name & '/' & 1.type().namespace", "Integer/System"},
    {"1.type().type().select(namespace & '.' & name)", "System.SimpleTypeInfo"},
    {"type().type().select(namespace & '.' & name)", "System.ClassInfo"},
    {"$this.type().name", "Patient"},
};

static void test_paths(void **state)
{
    (void)state;
    fp_run(paths, COUNT_OF(paths), NULL);
}

static void test_extensions(void **state)
{
    (void)state;
    fp_run(extensions, COUNT_OF(extensions), NULL);
}

static void test_choices(void **state)
{
    (void)state;
    fp_run(choices, COUNT_OF(choices), NULL);
}

/* JSON of the wrong type for its place is read as what it is. */
static void test_wrong_types(void **state)
{
    static const struct fp_case cases[] = {{"multipleBirth", "x"},
        {"multipleBirth.upper()", "X"}, {"multipleBirth + 1", "ERROR"},
        {"deceased", "7"}, {"birthDate", "5"}, {"birthDate < @2000", "ERROR"},
        {"gender", "true"}, {"gender and true", "true"},
        {"extension.value", "no date"}, {"extension.value < @2000", "ERROR"},
        {"extension.value + 1 day", "ERROR"}, {"name.given", "1|false|{}"}};

    (void)state;
    fp_run(cases, COUNT_OF(cases),
        "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":\"x\","
        "\"deceasedBoolean\":7,\"birthDate\":5,\"gender\":true,"
        "\"extension\":[{\"valueDateTime\":\"no date\"}],"
        "\"name\":{\"given\":[1,false,null,{}]}}");
}

/* Escaped keys, an array of arrays that is no FHIR, a null member. */
static void test_odd_json(void **state)
{
    static const struct fp_case cases[] = {{"a", "1"}, {"b", ""},
        {"c.count()", "2"}, {"d.e", "x"}, {"f", ""}, {"f.exists()", "false"},
        {"g", "12345678901234567890.123456789"}, {"h", "-0.0"}, {"i", "1e3"},
        {"i = 1000", "true"}};

    (void)state;
    fp_run(cases, COUNT_OF(cases),
        "{\"\\u0061\":1,\"b\":null,\"c\":[1,null,2],\"d\":[{\"e\":\"x\"},{}],"
        "\"f\":[],\"g\":12345678901234567890.123456789,\"h\":-0.0,"
        "\"i\":1e3}");
}

static void test_no_input(void **state)
{
    struct arena *arena = arena_new();
    struct fp_expr *expr;
    struct fp_result result;

    (void)state;
    assert_int_equal(fp_compile(&expr, SLICE("name.count() = 0"), NULL), 0);
    assert_int_equal(
        fp_eval(&result, expr, (struct jval){0}, NULL, arena, NULL), 0);
    assert_int_equal(result.nitems, 1);
    assert_true(slice_eq(result.items[0].text, SLICE("true")));
    fp_free(&expr);
    assert_null(expr);
    fp_free(&expr);
    arena_free(&arena);
}

#define MIXED "gender | 007.50 | 3 | true | @2015-02 | 4 'mg' | 'a\"b' | {}"

static void test_result_json(void **state)
{
    static const char wanted[] =
        "{\"type\":\"System.Decimal\",\"value\":7.50},"
        "{\"type\":\"System.Integer\",\"value\":3},"
        "{\"type\":\"System.Boolean\",\"value\":true},"
        "{\"type\":\"System.Date\",\"value\":\"2015-02\"},"
        "{\"type\":\"System.Quantity\",\"value\":\"4 'mg'\"},"
        "{\"type\":\"System.String\",\"value\":\"a\\\"b\"}]";
    struct arena *arena = arena_new();
    struct fp_expr *expr;
    struct fp_result result;
    struct jval input;
    struct buf json = BUF_INIT;

    (void)state;
    assert_int_equal(
        jdoc_parse(&input, slice_of(fp_patient), NULL, arena, NULL), 0);
    assert_int_equal(fp_compile(&expr, SLICE(MIXED), NULL), 0);
    assert_true(slice_eq(fp_source(expr), SLICE(MIXED)));
    assert_int_equal(fp_eval(&result, expr, input, NULL, arena, NULL), 0);
    fp_result_write(&json, &result);
    assert_true(slice_ends(buf_slice(&json), slice_of(wanted)));
    buf_free(&json);
    fp_free(&expr);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_extensions),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_wrong_types),
        cmocka_unit_test(test_odd_json),
        cmocka_unit_test(test_no_input),
        cmocka_unit_test(test_result_json),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
