/* SPDX-License-Identifier: Apache-2.0
 * Expressions of registry definitions: how each fault is read, what is told
 * about it, and where. The published definitions are counted where they are
 * at hand; the table below is ours. */
#include "base/compiler.h"
#include "base/file.h"
#include "fhirclient/fhirpath/repair.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define VS "http://x.example/ValueSet/a"

static const struct {
    const char *text, *understood;
    uint32_t at; /* of the first reading, in `text` */
    const char *says;
} readings[] = {
    /* the six repairs of the text */
    {"http://x.example/StructureDefinition/us-core-observation-lab",
        "Observation", 0, "a profile is not part of the path"},
    {"http://x.example/StructureDefinition/us-core-procedure.code.exists()",
        "Procedure.code.exists()", 0, "a profile"},
    {"http://x.example/StructureDefinition/Observation.where(status = 'final')",
        "Observation.where(status = 'final')", 0, "a profile"},
    {"http://x.example/StructureDefinition/own-lipids", "$this", 0,
        "a profile"},
    {"http://x.example/StructureDefinition/us-core-patient and %patient",
        "Patient and %patient", 0, "a profile"},
    {"Condition.where(code.memberOf(" VS "))",
        "Condition.where(code.memberOf('" VS "'))", 30, "single quotes"},
    {"Condition.where(code.memberOf( http://x.example/ValueSet/'a' ))",
        "Condition.where(code.memberOf( '" VS "' ))", 31, "single quotes"},
    {"Observation.where(issued ge %period.start)",
        "Observation.where(issued >= %period.start)", 25, "'ge' is '>='"},
    {"Observation.where(issued le %period.start)",
        "Observation.where(issued <= %period.start)", 25, "'le' is '<='"},
    {"Patient.where(active and and birthDate.exists())",
        "Patient.where(active and  birthDate.exists())", 25,
        "the second 'and' is too many"},
    {"Patient.where(active andbirthDate.exists())",
        "Patient.where(active and birthDate.exists())", 21, "two words"},
    {"Patient.where(active", "Patient.where(active)", 20, "1 ')' missing"},
    {"Patient.where(birthDate.exists(", "Patient.where(birthDate.exists())", 31,
        "2 ')' missing"},
    {"Patient.where(active))", "Patient.where(active)", 21, "too many"},
    {"Patient.where(active) and birthDate.exists())",
        "Patient.where(active and birthDate.exists())", 20, "closed too early"},
    /* codes */
    {"Observation.where(code.coding.first().code=100014082)",
        "Observation.where(code.coding.first().code='100014082')", 43,
        "a code is a string"},
    {"Observation.where(code.coding.first().code=112000000348)",
        "Observation.where(code.coding.first().code='112000000348')", 43,
        "a code is a string"},
    {"Observation.where(code.coding.first().code = 88479-1)",
        "Observation.where(code.coding.first().code = '88479-1')", 45,
        "a code is a string"},
    {"Observation.where(code.coding.code='1')",
        "Observation.where(code.coding.code contains '1')", 34,
        "there may be several"},
    {"Observation.where(code.coding.code = '1')",
        "Observation.where(code.coding.code contains '1')", 35,
        "there may be several"},
    {"Condition.where(code.coding.code.memberOf('" VS "'))",
        "Condition.where(code.memberOf('" VS "'))", 20,
        "a code without its system"},
    {"Observation.where(component.code.memberOf('" VS "'))",
        "Observation.where(component.code.exists(memberOf('" VS "')))", 33,
        "any of them is a member"},
    {"Observation.where(code='1' and system='s' and status = 'final')",
        "Observation.where(code.coding.exists(code='1' and system='s') and "
        "status = 'final')",
        18, "one that has both"},
    {"Condition.where(category = 'problem')",
        "Condition.where(category.coding.exists(code = 'problem'))", 24,
        "the code of any coding"},
    {"ClaimResponse.where(type = medi)",
        "ClaimResponse.where(type.coding.exists(code = 'medi'))", 24,
        "the code of any coding"},
    {"Observation.where(code.coding.code = '8480-6')",
        "Observation.where((code | component.code).coding.code contains "
        "'8480-6')",
        18, "blood pressure"},
    /* names of other versions */
    {"%encounter.actualPeriod.start", "%encounter.period.start", 11,
        "read as 'period'"},
    {"%Encounter.period", "%encounter.period", 0, "is called %encounter"},
    {"Condition.occurrenceDateTime", "Condition.onset.ofType(dateTime)", 10,
        "R4 has no 'occurrenceDateTime'"},
    {"Procedure.occurrenceDateTime", "Procedure.performed.ofType(dateTime)", 10,
        "R4 has no"},
    {"%procedure.period.start", "%procedure.performed.ofType(Period).start", 11,
        "R4 has no"},
    {"%Procedure.participant.actor", "%procedure.performer.actor", 0, "called"},
    {"Encounter.type.code.coding.code", "Encounter.type.coding.code", 15,
        "no step here"},
    {"Encounter.type.code", "Encounter.type.coding.code", 15, "coding.code"},
    {"Encounter.reason", "Encounter.reasonReference", 10, "reasonReference"},
    {"Encounter.hospital.origin", "Encounter.hospitalization.origin", 10,
        "hospitalization"},
    {"Patient.meta.securityLabel", "Patient.meta.security", 13, "security"},
    /* calls of other languages */
    {"resolve(Encounter.serviceProvider).name",
        "(Encounter.serviceProvider).resolve().name", 0, "x.resolve()"},
    {"resolve(resolve(Encounter.serviceProvider).partOf).name",
        "((Encounter.serviceProvider).resolve().partOf).resolve().name", 0,
        "x.resolve()"},
    {"resolve(Claim.where(status = 'active')).insurer",
        "(Claim.where(status = 'active')).insurer", 0, "x.resolve()"},
    {"Patient.name.given[position()>0]", "Patient.name.given.skip(1)", 18,
        "position()"},
    {"Patient.name.given[position() >= 2]", "Patient.name.given.skip(2)", 18,
        "position()"},
    {"ClinicalDocument.a.given[position()>1]",
        "ClinicalDocument.a.given.skip(1)", 24, "position()"},
    {"ClinicalDocument.a.given[1]", "ClinicalDocument.a.given[0]", 25,
        "count from 1"},
    {"Encounter.identifier(use = 'usual').value",
        "Encounter.identifier.where(use = 'usual').value", 20,
        "stands in where()"},
    {"iif(Encounter.identifier.value, 1, 2)",
        "iif((Encounter.identifier.value).exists(), 1, 2)", 4,
        "the condition is no Boolean"},
    {"Encounter.where(subject = Patient.id)",
        "Encounter.where(subject.reference.endsWith('/' & %patient.id))", 23,
        "a Reference is compared with an id"},
    {"Claim.where(created > Encounter.period.start)",
        "Claim.where(created > %encounter.period.start)", 22,
        "read as %encounter"},
};

static const struct fp_problem *first_reading(const struct fp_repaired *r)
{
    for (size_t i = 0; i < r->problems.n; i++)
        if (r->problems.items[i].is_applied)
            return &r->problems.items[i];
    return NULL;
}

static void check_reading(size_t i)
{
    struct slice text = slice_of(readings[i].text);
    struct arena *arena = arena_new();
    const struct fp_problem *first;
    struct fp_expr *expr = NULL;
    struct fp_repaired out;
    struct err err = ERR_INIT;
    int rc = fp_compile_tolerant(&expr, &out, text, NULL, arena, &err);

    if (!slice_eq(out.expression, slice_of(readings[i].understood)))
        fail_msg("%s\n  got    %.*s\n  wanted %s", readings[i].text,
            SLICE_ARG(out.expression), readings[i].understood);
    if (rc < 0)
        fail_msg("%s: %s", readings[i].text, err.text);
    first = first_reading(&out);
    if (!first)
        fail_msg("%s: nothing told", readings[i].text);
    else if (first->at != readings[i].at ||
             slice_find_slice(first->text, slice_of(readings[i].says)) ==
                 SIZE_MAX)
        fail_msg("%s: at %u: %.*s", readings[i].text, (unsigned)first->at,
            SLICE_ARG(first->text));
    for (size_t k = 0; k < out.problems.n; k++) {
        const struct fp_problem *p = &out.problems.items[k];

        assert_int_equal(p->grade, FP_WARNING);
        assert_true(p->at + p->length <= text.len);
    }
    fp_free(&expr);
    arena_free(&arena);
}

static void test_readings(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(readings); i++)
        check_reading(i);
}

/* What was read is FHIRPath, and reads as itself. */
static void test_once_is_enough(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(readings); i++) {
        struct fp_repaired once, twice;
        struct arena *arena;

        if (strncmp(readings[i].text, "Clinical", 8) == 0)
            continue; /* an index there counts from 1, each time */
        arena = arena_new();
        assert_int_equal(
            fp_repair(&once, slice_of(readings[i].text), NULL, arena, NULL), 0);
        assert_int_equal(
            fp_repair(&twice, once.expression, NULL, arena, NULL), 0);
        if (!slice_eq(once.expression, twice.expression))
            fail_msg("%.*s\n%.*s", SLICE_ARG(once.expression),
                SLICE_ARG(twice.expression));
        arena_free(&arena);
    }
}

/* FHIRPath stays what it is; names that are misspelt are told, not guessed. */
static void test_left_alone(void **state)
{
    static const struct {
        const char *text, *says;
    } rows[] = {
        {"Patient.name.where(use = 'official').given", NULL},
        {"Patient.name.given[0]", NULL},
        {"Observation.value.ofType(Quantity).value > 5", NULL},
        {"now()", NULL},
        {"Patient.birthDate <= today() - 18 years", NULL},
        {"Patient.where(name.exists(family = 'and and ge (('))", NULL},
        {"%patient.generalPractitioner.resolve().ofType(Organization)", NULL},
        {"ClinicalDocument.componentOf.encompassingEncounter.id", NULL},
        {"iif(Patient.active, 'a', 'b')", NULL},
        {"Observation.where(effectiveDateTime.exists())", "name in JSON"},
        {"MedicationStatement.where(effeciveDateTime.exists())",
            "did you mean 'effectiveDateTime'?"},
        {"Observation.where(valueBoolen.exists())", "valueBoolean"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct slice text = slice_of(rows[i].text);
        struct arena *arena = arena_new();
        struct fp_repaired out;

        assert_int_equal(fp_repair(&out, text, NULL, arena, NULL), 0);
        if (!slice_eq(out.expression, text))
            fail_msg("%s\n%.*s", rows[i].text, SLICE_ARG(out.expression));
        assert_null(first_reading(&out));
        assert_int_equal(out.problems.n, rows[i].says ? 1 : 0);
        if (rows[i].says)
            assert_true(slice_find_slice(out.problems.items[0].text,
                            slice_of(rows[i].says)) != SIZE_MAX);
        arena_free(&arena);
    }
}

static void test_profile(void **state)
{
    struct slice url = SLICE("http://x.example/StructureDefinition/us-core-bp");
    struct arena *arena = arena_new();
    struct fp_repaired out;
    struct buf text = BUF_INIT;

    (void)state;
    buf_add(&text, url);
    buf_adds(&text, ".where(status = 'final')");
    assert_int_equal(fp_repair(&out, buf_slice(&text), NULL, arena, NULL), 0);
    assert_true(slice_eq(out.profile, url));
    buf_free(&text);
    arena_free(&arena);
}

/* Beyond repair is refused, not mended until it means something. */
static void test_refused(void **state)
{
    static const char *const texts[] = {"", "Patient.", "a b c d", "'", "$",
        "Patient.name[", "1 + + * 2", "memberOf(", "http:", "(((", ")))", "and",
        "position()", "\xff\xfe", "x.overlaps("};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct arena *arena = arena_new();
        struct err err = ERR_INIT;
        struct fp_expr *expr;

        if (fp_compile_tolerant(
                &expr, NULL, slice_of(texts[i]), NULL, arena, &err) == 0)
            fail_msg("'%s' is taken", texts[i]);
        assert_null(expr);
        assert_true(err.text[0]);
        arena_free(&arena);
    }
}

static void test_too_long(void **state)
{
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT;
    struct fp_repaired out;
    struct err err = ERR_INIT;

    (void)state;
    for (int i = 0; i < 70000; i++)
        buf_addc(&text, 'x');
    assert_int_equal(
        fp_repair(&out, buf_slice(&text), NULL, arena, &err), ERR_LIMIT);
    buf_free(&text);
    arena_free(&arena);
}

/* ---- what the readings find ---- */

static size_t count_found(const char *text, const char *json)
{
    struct arena *arena = arena_new();
    struct fp_expr *expr;
    struct fp_result result;
    struct err err = ERR_INIT;
    struct jval input;
    size_t n;

    assert_int_equal(jdoc_parse(&input, slice_of(json), NULL, arena, NULL), 0);
    if (fp_compile_tolerant(&expr, NULL, slice_of(text), NULL, arena, &err) <
            0 ||
        fp_eval(&result, expr, input, NULL, arena, &err) < 0)
        fail_msg("%s: %s", text, err.text);
    n = result.nitems;
    fp_free(&expr);
    arena_free(&arena);
    return n;
}

static void test_evaluated(void **state)
{
    static const char observation[] =
        "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":"
        "{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"85354-9\"},"
        "{\"system\":\"http://own.example\",\"code\":\"100014082\"}]},"
        "\"effectiveDateTime\":\"2023\",\"component\":[{\"code\":{\"coding\":"
        "[{\"system\":\"http://loinc.org\",\"code\":\"8480-6\"}]},"
        "\"valueQuantity\":{\"value\":120}}]}";
    static const struct {
        const char *text;
        size_t n;
    } rows[] = {
        {"Observation.where(code.coding.code=100014082)", 1},
        {"Observation.where(code.coding.code=100014083)", 0},
        {"Observation.where(code.coding.code = '8480-6')", 1},
        {"Observation.where(code='100014082' and system='http://own.example')",
            1},
        /* each of them is there, but not in one coding */
        {"Observation.where(code='100014082' and system='http://loinc.org')",
            0},
        {"Observation.where(effectiveDateTime ge @2022)", 1},
        {"Observation.where(effectiveDateTime - 1 day > @2023-06-01", 0},
        {"Condition.where(code.coding.code=100014082)", 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (count_found(rows[i].text, observation) != rows[i].n)
            fail_msg("%s: not %zu", rows[i].text, rows[i].n);
}

/* ---- the published definitions ---- */

struct tally {
    size_t fhir, cda, refused, readings, remarks;
};

static void count_mapping(struct tally *t, struct jval mapping)
{
    struct slice identity = jval_get_str(mapping, "identity");
    struct slice map = jval_get_str(mapping, "map");
    struct arena *arena = arena_new();
    struct fp_repaired out;
    struct fp_expr *expr;
    struct err err = ERR_INIT;

    if (!slice_eq(identity, SLICE("HL7V2"))) {
        if (slice_eq(identity, SLICE("CDA")))
            t->cda++;
        else
            t->fhir++;
        if (fp_compile_tolerant(&expr, &out, map, NULL, arena, &err) < 0) {
            t->refused++;
            print_message("%.*s\n  %s\n", SLICE_ARG(map), err.text);
        }
        for (size_t i = 0; i < out.problems.n; i++) {
            t->readings += out.problems.items[i].is_applied;
            t->remarks += !out.problems.items[i].is_applied;
        }
        fp_free(&expr);
    }
    arena_free(&arena);
}

static void test_published(void **state)
{
    const char *shared = getenv("SELFSAME_SHARED");
    struct arena *arena = arena_new();
    struct buf bytes = BUF_INIT;
    struct tally t = {0};
    struct jval root;
    struct stat s;
    char path[1100];

    (void)state;
    snprintf(path, sizeof(path),
        "%s/data/registry-protocols/derived/mapping-expressions.json",
        shared ? shared : "../shared");
    if (stat(path, &s) != 0) {
        arena_free(&arena);
        print_message("SKIPPED: no definitions at %s\n", path);
        skip();
    }
    assert_int_equal(file_read(&bytes, path, 8 << 20, NULL), 0);
    assert_int_equal(
        jdoc_parse(&root, buf_slice(&bytes), NULL, arena, NULL), 0);
    for (struct jval m = jval_first(root); jval_is_some(m); m = jval_next(m))
        count_mapping(&t, m);
    print_message("%zu FHIR and Output, %zu CDA: %zu refused; %zu readings, "
                  "%zu remarks\n",
        t.fhir, t.cda, t.refused, t.readings, t.remarks);
    assert_int_equal(t.fhir, 292);
    assert_int_equal(t.cda, 4);
    assert_int_equal(t.refused, 0);
    assert_true(t.readings > 500);
    buf_free(&bytes);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_readings),
        cmocka_unit_test(test_once_is_enough),
        cmocka_unit_test(test_left_alone),
        cmocka_unit_test(test_profile),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_too_long),
        cmocka_unit_test(test_evaluated),
        cmocka_unit_test(test_published),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
