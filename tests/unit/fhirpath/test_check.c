/* SPDX-License-Identifier: Apache-2.0
 * What the checker finds, where, and what it proposes; and what it says the
 * result will be. */
#include "base/compiler.h"
#include "fhirclient/fhirpath/check.h"
#include "fhirclient/fhirpath/fn.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static const struct fp_typed_variable variables[] = {
    {{"encounter", 9}, {"Encounter", 9}}, {{"whatever", 8}, {"", 0}}};
static const struct fp_check_options lax = {
    .variables = variables, .nvariables = COUNT_OF(variables)};
static const struct fp_check_options strict = {.is_strict = true,
    .checks_order = true,
    .variables = variables,
    .nvariables = COUNT_OF(variables)};

/* ---- types of results ---- */

static const struct {
    const char *type, *expression, *result;
} results[] = {
    {"Patient", "1", "System.Integer 1..1"},
    {"Patient", "{}", "nothing 0..0"},
    {"Patient", "birthDate", "FHIR.date 0..1"},
    {"Patient", "Patient.birthDate", "FHIR.date 0..1"},
    {"Patient", "name", "FHIR.HumanName 0..*"},
    {"Patient", "name.given", "FHIR.string 0..*"},
    {"Patient", "name.first().given.first()", "FHIR.string 0..1"},
    {"Patient", "name[0].family", "FHIR.string 0..1"},
    {"Patient", "deceased", "FHIR.boolean | FHIR.dateTime 0..1"},
    {"Patient", "deceased.ofType(boolean)", "FHIR.boolean 0..1"},
    {"Patient", "deceased as dateTime", "FHIR.dateTime 0..1"},
    {"Patient", "deceasedBoolean", "FHIR.boolean 0..1"},
    {"Patient", "contact", "FHIR.Patient.contact 0..*"},
    {"Patient.contact", "name", "FHIR.HumanName 0..1"},
    {"Patient", "link.other", "FHIR.Reference 0..*"},
    {"Patient.link", "other", "FHIR.Reference 1..1"},
    {"Patient", "link.other.resolve()",
        "FHIR.Patient | FHIR.RelatedPerson 0..*"},
    {"Patient", "managingOrganization.resolve().name", "FHIR.string 0..1"},
    {"Observation", "subject.resolve().name",
        "FHIR.HumanName | FHIR.string 0..*"},
    {"Questionnaire", "item.item.item.linkId", "FHIR.string 0..*"},
    {"Questionnaire", "repeat(item)", "FHIR.Questionnaire.item 0..*"},
    {"Observation", "value.ofType(Quantity).value", "FHIR.decimal 0..1"},
    {"Observation.value[x]", "$this is Quantity", "System.Boolean 1..1"},
    {"Observation", "status", "FHIR.code 1..1"},
    {"Bundle", "entry.resource", "FHIR.Resource 0..*"},
    {"Bundle", "entry.resource.ofType(Patient).name", "FHIR.HumanName 0..*"},
    {"Bundle", "entry.resource.birthDate", "FHIR.date 0..*"},
    {"Patient", "birthDate.extension('u').value.ofType(dateTime)",
        "FHIR.dateTime 0..*"},
    {"Patient", "birthDate.id", "FHIR.string 0..1"},
    {"Patient", "birthDate.value", "System.Date 0..1"},
    {"Patient", "name.exists()", "System.Boolean 1..1"},
    {"Patient", "name.where(use = 'official')", "FHIR.HumanName 0..*"},
    {"Patient", "name.select(given | family)", "FHIR.string 0..*"},
    {"Patient", "birthDate | name", "FHIR.HumanName | FHIR.date 0..*"},
    {"Patient", "name.count()", "System.Integer 1..1"},
    {"Patient", "1 + 1.5", "System.Decimal 0..1"},
    {"Patient", "1 + 2", "System.Integer 0..1"},
    {"Patient", "1 / 2", "System.Decimal 0..1"},
    {"Patient", "2 'mg' * 3", "System.Quantity 0..1"},
    {"Patient", "'a' + 'b'", "System.String 1..1"},
    {"Patient", "name.select($index)", "System.Integer 0..*"},
    {"Patient", "name.where($index > 0).exists(iif(use = 'x', $index, 0) > 0)",
        "System.Boolean 1..1"},
    {"Patient", "birthDate + 3 days", "System.Date 0..1"},
    {"Patient", "today() - 1 year", "System.Date 0..1"},
    {"Patient", "iif(active, 'a', 1)", "System.Integer | System.String 1..1"},
    {"Patient", "iif(active, 'a')", "System.String 0..1"},
    {"Patient", "(1 | 2 | 3).aggregate($this + $total, 0)",
        "System.Integer 0..1"},
    {"Patient", "name.given.select($this.length())", "System.Integer 0..*"},
    {"Patient", "birthDate.type().name", "System.String 0..1"},
    {"Patient", "name.type()", "System.ClassInfo 0..*"},
    {"Patient", "1.type()", "System.SimpleTypeInfo 1..1"},
    {"Patient", "1.type().namespace", "System.String 0..1"},
    {"Patient", "5 'x' = 5 'y'", "System.Boolean 0..1"},
    {"Patient", "text.`div`.htmlChecks()", "System.Boolean 0..1"},
    {"Patient", "descendants()", "anything 0..*"},
    {"Patient.name", "children()",
        "FHIR.Extension | FHIR.Period | FHIR.code | FHIR.string 0..*"},
    {"Patient", "%resource.name", "FHIR.HumanName 0..*"},
    {"Patient.contact", "%resource.birthDate", "FHIR.date 0..1"},
    {"Patient", "%encounter.period.start", "FHIR.dateTime 0..1"},
    {"Patient", "%whatever.anything", "anything 0..*"},
    {"Patient", "%sct", "System.String 1..1"},
    {"Patient", "defineVariable('n', name.first()).select(%n.family)",
        "FHIR.string 0..1"},
    {"Patient|Person", "birthDate", "FHIR.date 0..1"},
    {"Patient|Person", "Patient.link.other", "FHIR.Reference 0..*"},
    {"", "name.given", "anything 0..*"},
    {"", "Patient.name", "FHIR.HumanName 0..*"},
    {"Resource", "Patient.name", "FHIR.HumanName 0..*"},
    {"Quantity", "value > 3", "System.Boolean 0..1"},
};

static void test_results(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(results); i++) {
        struct arena *arena = arena_new();
        struct fp_checked checked;
        struct buf got = BUF_INIT;
        struct err err = ERR_INIT;

        assert_int_equal(fp_check(&checked, slice_of(results[i].expression),
                             slice_of(results[i].type), &lax, arena, &err),
            0);
        fp_static_type_write(&got, &checked.type);
        if (checked.problems.nerrors)
            fail_msg("%s: %.*s", results[i].expression,
                SLICE_ARG(checked.problems.items[0].text));
        if (strcmp(got.ptr, results[i].result) != 0)
            fail_msg("%s on %s\n  got    %s\n  wanted %s",
                results[i].expression, results[i].type, got.ptr,
                results[i].result);
        buf_free(&got);
        arena_free(&arena);
    }
}

/* ---- problems ---- */

static const struct {
    const char *type, *expression;
    enum fp_grade grade;
    enum fp_finding finding;
    uint32_t at;
    const char *says, *instead; /* instead NULL: none */
} found[] = {
    {"Patient", "name.given1", FP_ERROR, FP_UNKNOWN_ELEMENT, 5,
        "a HumanName has no element 'given1': did you mean 'given'?", "given"},
    {"Patient", "brithDate", FP_ERROR, FP_UNKNOWN_ELEMENT, 0,
        "did you mean 'birthDate'?", "birthDate"},
    {"Patient", "birthdate", FP_ERROR, FP_UNKNOWN_ELEMENT, 0, "birthDate",
        "birthDate"},
    {"Patient", "name.xyzzy", FP_ERROR, FP_UNKNOWN_ELEMENT, 5,
        "a HumanName has no element 'xyzzy'", NULL},
    {"Patient", "gender = xyzzy", FP_ERROR, FP_UNKNOWN_ELEMENT, 9,
        "a string stands in quotes", "'xyzzy'"},
    {"Patient", "name.first().family.upper", FP_ERROR, FP_UNKNOWN_ELEMENT, 20,
        "the function is upper()", "upper()"},
    {"Patient", "birthDate > 2010-01-01", FP_ERROR, FP_WRONG_TYPE, 12,
        "'>' is not for a date and an Integer", "@2010-01-01"},
    {"Patient", "birthDate = 2010-01-01", FP_WARNING, FP_NEVER, 12,
        "a date and an Integer", "@2010-01-01"},
    {"Patient", "birthDate > '2010'", FP_ERROR, FP_WRONG_TYPE, 12,
        "a date and a String", "@2010"},
    {"Patient", "birthDate.year", FP_ERROR, FP_UNKNOWN_ELEMENT, 10, "a date",
        NULL},
    {"Patient", "name.count().value", FP_ERROR, FP_UNKNOWN_ELEMENT, 13,
        "an Integer has no elements", NULL},
    {"Patient", "resourceType", FP_ERROR, FP_UNKNOWN_ELEMENT, 0, "'is Patient'",
        NULL},
    {"Patient", "name.where(famly = 'x')", FP_ERROR, FP_UNKNOWN_ELEMENT, 11,
        "family", "family"},
    {"Patient", "name.repeat(given1)", FP_ERROR, FP_UNKNOWN_ELEMENT, 12,
        "given", "given"},
    {"Patient", "Encounter.name", FP_ERROR, FP_WRONG_CONTEXT, 0,
        "evaluated on a Patient, which is never Encounter", NULL},
    {"Patient", "name.where(Patient.active)", FP_ERROR, FP_WRONG_CONTEXT, 11,
        "evaluated on a HumanName", NULL},
    {"Patient", "name.frist()", FP_ERROR, FP_UNKNOWN_FUNCTION, 5,
        "there is no function frist(): did you mean first()?", "first"},
    {"Patient", "name.oftype(string)", FP_ERROR, FP_UNKNOWN_FUNCTION, 5,
        "ofType", "ofType"},
    {"Patient", "deceased is Bolean", FP_ERROR, FP_UNKNOWN_TYPE, 12,
        "no type 'Bolean'", "boolean"},
    {"Patient", "deceased.ofType(strng)", FP_ERROR, FP_UNKNOWN_TYPE, 16,
        "string", "string"},
    {"Patient", "$index + 1", FP_ERROR, FP_WRONG_CONTEXT, 0, "in a loop only",
        NULL},
    {"Patient", "%reource.id", FP_ERROR, FP_UNKNOWN_VARIABLE, 0,
        "did you mean %resource?", "%resource"},
    {"Patient", "%encouter.id", FP_ERROR, FP_UNKNOWN_VARIABLE, 0, "%encounter",
        "%encounter"},
    {"Observation", "valueQuantity.unit", FP_ERROR, FP_JSON_NAME, 0,
        "its name in JSON", "value.ofType(Quantity)"},
    {"Patient", "deceasedDateTime", FP_ERROR, FP_JSON_NAME, 0, "'deceased'",
        "deceased.ofType(dateTime)"},
    {"Observation", "(value as Period).unit", FP_ERROR, FP_UNKNOWN_ELEMENT, 18,
        "a Period has no element", NULL},
    {"Patient", "identifier.first().startsWith('r')", FP_ERROR, FP_WRONG_TYPE,
        19, "startsWith() is for a String, not for an Identifier", NULL},
    {"Patient", "gender.startsWith(1)", FP_ERROR, FP_WRONG_TYPE, 18,
        "the argument of startsWith() is a String, not an Integer", NULL},
    {"Patient", "iif('x', 1, 2)", FP_ERROR, FP_WRONG_TYPE, 4,
        "iif() asks for a Boolean, not for a String", NULL},
    {"Patient", "gender + 1", FP_ERROR, FP_WRONG_TYPE, 9,
        "'+' is not for a code and an Integer", "'1'"},
    {"Patient", "'a' - 'b'", FP_ERROR, FP_WRONG_TYPE, 4, "'-'", NULL},
    {"Patient", "birthDate < 3", FP_ERROR, FP_WRONG_TYPE, 10, "'<'", NULL},
    {"Patient", "-gender", FP_ERROR, FP_WRONG_TYPE, 0, "a number", NULL},
    {"Patient", "-0.1.convertsToDecimal()", FP_ERROR, FP_WRONG_TYPE, 0,
        "not for a Boolean", NULL},
    {"Patient", "name['x']", FP_ERROR, FP_WRONG_TYPE, 5, "an Integer", NULL},
    {"Patient", "name.where()", FP_ERROR, FP_WRONG_ARGUMENTS, 5,
        "where() takes 1 argument, not 0", NULL},
    {"Patient", "gender.substring()", FP_ERROR, FP_WRONG_ARGUMENTS, 7,
        "takes 1 to 2 arguments, not 0", NULL},
    {"Patient", "name.ofType('x')", FP_ERROR, FP_WRONG_ARGUMENTS, 5,
        "the name of a type", NULL},
    {"Patient", "children().first()", FP_ERROR, FP_UNORDERED, 11,
        "has no order", NULL},
    {"Patient", "children()[0]", FP_ERROR, FP_UNORDERED, 10, "has no order",
        NULL},
    {"Patient", "name.given.upper()", FP_WARNING, FP_SEVERAL, 11,
        "upper() takes one item", NULL},
    {"Patient", "('a' | 'b').upper()", FP_ERROR, FP_SEVERAL, 12,
        "upper() takes one item", NULL},
    {"Patient", "(1 | 2 | 3).not()", FP_ERROR, FP_SEVERAL, 12, "not()", NULL},
    {"Patient", "('a' | 'b').iif(true, 1, 2)", FP_ERROR, FP_SEVERAL, 12,
        "iif()", NULL},
    {"Patient", "iif(true, true, (1 | 2).toString())", FP_WARNING, FP_SEVERAL,
        24, "toString()", NULL},
    {"Patient", "(active | active).not()", FP_WARNING, FP_SEVERAL, 18, "not()",
        NULL},
    {"Patient", "birthDate + 1 'a'", FP_ERROR, FP_WRONG_TYPE, 12,
        "a date moves by year", NULL},
    {"Patient", "name.family + 'x'", FP_WARNING, FP_SEVERAL, 5, "'+'", NULL},
    {"Patient", "name.given = 'Jim'", FP_WARNING, FP_SEVERAL, 5,
        "'in' or exists()", NULL},
    {"Bundle", "entry.resource as Patient", FP_WARNING, FP_SEVERAL, 15,
        "ofType()", NULL},
    {"Patient", "gender = 5", FP_WARNING, FP_NEVER, 9, "always false", "'5'"},
    {"Patient", "birthDate = '1974-12-25'", FP_WARNING, FP_WRONG_TYPE, 12,
        "compared letter by letter", "@1974-12-25"},
    {"Patient", "today() = '1974-12-25'", FP_WARNING, FP_NEVER, 10,
        "a Date and a String", "@1974-12-25"},
    {"Patient", "multipleBirth.ofType(integer) != '2'", FP_WARNING, FP_NEVER,
        33, "always true", "2"},
    {"Patient", "maritalStatus = 'M'", FP_WARNING, FP_NEVER, 14,
        "a CodeableConcept and a String", NULL},
    {"Patient", "name is Period", FP_WARNING, FP_NEVER, 5, "a HumanName", NULL},
    {"Patient", "active is Boolean", FP_WARNING, FP_NEVER, 7, "'boolean'",
        "boolean"},
    {"Patient", "link.other.where(resolve() is Group)", FP_WARNING, FP_NEVER,
        27, "a Patient or a RelatedPerson", NULL},
    {"Patient", "name.where('x')", FP_WARNING, FP_WRONG_TYPE, 11,
        "where() asks for a Boolean", NULL},
};

static bool is_there(const struct fp_problems *problems, size_t row)
{
    for (size_t i = 0; i < problems->n; i++) {
        const struct fp_problem *p = &problems->items[i];
        const char *instead = found[row].instead ? found[row].instead : "";

        if (p->finding == found[row].finding && p->at == found[row].at &&
            p->grade == found[row].grade &&
            slice_find_slice(p->text, slice_of(found[row].says)) != SIZE_MAX &&
            slice_eq(p->instead, slice_of(instead)))
            return true;
    }
    return false;
}

static void test_problems(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(found); i++) {
        struct slice expression = slice_of(found[i].expression);
        struct arena *arena = arena_new();
        struct fp_checked checked;
        struct err err = ERR_INIT;
        struct buf got = BUF_INIT;

        assert_int_equal(fp_check(&checked, expression, slice_of(found[i].type),
                             &strict, arena, &err),
            0);
        for (size_t k = 0; k < checked.problems.n; k++)
            fp_problem_write(&got, expression, &checked.problems.items[k]);
        if (!is_there(&checked.problems, i))
            fail_msg("%s: missing: %s at %u\n%s", found[i].expression,
                found[i].says, (unsigned)found[i].at, got.ptr ? got.ptr : "");
        assert_int_equal(
            checked.problems.nerrors > 0, found[i].grade == FP_ERROR);
        buf_free(&got);
        arena_free(&arena);
    }
}

/* What is strict alone does not refuse otherwise. */
static void test_lax(void **state)
{
    static const char *const expressions[] = {
        "deceasedBoolean", "children().first()", "(1 | 2).skip(1)"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(expressions); i++) {
        struct arena *arena = arena_new();
        struct fp_checked checked;

        assert_int_equal(fp_check(&checked, slice_of(expressions[i]),
                             SLICE("Patient"), NULL, arena, NULL),
            0);
        assert_int_equal(checked.problems.nerrors, 0);
        assert_int_equal(checked.problems.n, 1);
        arena_free(&arena);
    }
}

static void test_refused(void **state)
{
    struct arena *arena = arena_new();
    struct fp_checked checked;
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(
        fp_check(&checked, SLICE("1 +"), SLICE("Patient"), NULL, arena, &err),
        ERR_INVALID);
    assert_string_equal(err.where, "column 4");
    err = ERR_INIT;
    assert_int_equal(
        fp_check(&checked, SLICE("1"), SLICE("Patent"), NULL, arena, &err),
        ERR_NOT_FOUND);
    assert_string_equal(
        err.text, "R4 has no type 'Patent': did you mean 'Patient'?");
    err = ERR_INIT;
    assert_int_equal(
        fp_check(&checked, SLICE("1"), SLICE("Patient.nam"), NULL, arena, &err),
        ERR_NOT_FOUND);
    arena_free(&arena);
}

/* Bodies that are walked several times, inside of one another. */
static void test_nested_repeat(void **state)
{
    struct arena *arena = arena_new();
    struct fp_checked checked;
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    int rc;

    (void)state;
    for (int i = 0; i < 60; i++)
        buf_adds(&text, "repeat(");
    buf_adds(&text, "item");
    for (int i = 0; i < 60; i++)
        buf_adds(&text, ")");
    rc = fp_check(
        &checked, buf_slice(&text), SLICE("Questionnaire"), NULL, arena, &err);
    assert_int_equal(rc, ERR_LIMIT);
    buf_free(&text);
    arena_free(&arena);
}

/* As deep as the parser lets trees be. */
static void test_deep(void **state)
{
    static const struct {
        const char *first, *more;
        int n;
    } rows[] = {{"name", ".first()", 990}, {"1", " + 1", 990},
        {"name", " | name", 990}, {"-", "-", 90},
        {"(name)", ".where(true)", 900}, {"not()", ".select($this)", 900}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct arena *arena = arena_new();
        struct fp_checked checked;
        struct buf text = BUF_INIT;
        struct err err = ERR_INIT;

        buf_adds(&text, rows[i].first);
        for (int k = 0; k < rows[i].n; k++)
            buf_adds(&text, rows[i].more);
        if (rows[i].first[0] == '-')
            buf_adds(&text, "1");
        if (fp_check(&checked, buf_slice(&text), SLICE("Patient"), NULL, arena,
                &err) < 0)
            fail_msg("%s%s...: %s", rows[i].first, rows[i].more, err.text);
        assert_int_equal(checked.problems.nerrors, 0);
        buf_free(&text);
        arena_free(&arena);
    }
}

static void test_written(void **state)
{
    struct arena *arena = arena_new();
    struct slice expression = SLICE("name.given1");
    struct fp_checked checked;
    struct buf text = BUF_INIT;

    (void)state;
    assert_int_equal(
        fp_check(&checked, expression, SLICE("Patient"), NULL, arena, NULL), 0);
    assert_int_equal(checked.problems.n, 1);
    assert_int_equal(checked.problems.items[0].length, 6);
    fp_problem_write(&text, expression, &checked.problems.items[0]);
    assert_string_equal(text.ptr,
        "error: column 6: a HumanName has no element 'given1': did you mean "
        "'given'?\n"
        "  name.given1\n"
        "       ^\n"
        "  instead: given\n");
    assert_string_equal(
        fp_finding_str(checked.problems.items[0].finding), "unknown-element");
    buf_free(&text);
    arena_free(&arena);
}

/* The checker knows every function there is, with as many arguments. */
static void test_functions(void **state)
{
    static const struct {
        const char *name;
        unsigned min, max;
    } rows[] = {
#define FN(name, min, max, args) {#name, (min), (max)},
#include "fhirclient/fhirpath/functions.def"
#undef FN
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct arena *arena = arena_new();
        struct fp_checked checked;
        struct buf text = BUF_INIT;
        unsigned n = rows[i].max + 1;

        buf_addf(&text, "%s(", rows[i].name);
        for (unsigned k = 0; k < rows[i].min; k++)
            buf_addf(&text, "%s%s", k ? "," : "", "%any");
        buf_adds(&text, ")");
        assert_int_equal(
            fp_check(&checked, buf_slice(&text), SLICE(""), NULL, arena, NULL),
            0);
        for (size_t k = 0; k < checked.problems.n; k++)
            if (checked.problems.items[k].finding == FP_UNKNOWN_FUNCTION ||
                (checked.problems.items[k].finding == FP_WRONG_ARGUMENTS &&
                    checked.problems.items[k].at == 0))
                fail_msg("%s: %.*s", text.ptr,
                    SLICE_ARG(checked.problems.items[k].text));
        buf_clear(&text);
        buf_addf(&text, "%s(", rows[i].name);
        for (unsigned k = 0; k < n; k++)
            buf_addf(&text, "%s%s", k ? "," : "", "1");
        buf_adds(&text, ")");
        assert_int_equal(
            fp_check(&checked, buf_slice(&text), SLICE(""), NULL, arena, NULL),
            0);
        if (checked.problems.nerrors == 0 && n < 200)
            fail_msg("%s: too many arguments pass", text.ptr);
        buf_free(&text);
        arena_free(&arena);
    }
}

/* And it knows no function that cannot be compiled. */
static void test_no_other_functions(void **state)
{
    static const struct {
        const char *name;
        unsigned min;
    } rows[] = {
#define CHECK(name, min, max, input, count, args, result) {#name, (min)},
#include "fhirclient/fhirpath/check_functions.def"
#undef CHECK
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct fp_expr *expr;
        struct buf text = BUF_INIT;
        struct err err = ERR_INIT;

        buf_addf(&text, "%s(", rows[i].name);
        for (unsigned k = 0; k < rows[i].min; k++)
            buf_addf(&text, "%s%s", k ? "," : "", "'a'");
        buf_adds(&text, ")");
        if (fp_compile(&expr, buf_slice(&text), &err) < 0)
            fail_msg("%s", err.text);
        fp_free(&expr);
        buf_free(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_results),
        cmocka_unit_test(test_problems),
        cmocka_unit_test(test_lax),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_nested_repeat),
        cmocka_unit_test(test_deep),
        cmocka_unit_test(test_written),
        cmocka_unit_test(test_functions),
        cmocka_unit_test(test_no_other_functions),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
