/* SPDX-License-Identifier: Apache-2.0
 * What the checker says a result will be, and what it is: each item must be
 * of a type that was named, and as many as were said. Over expressions of R4
 * on a patient of ours, and HL7's suite where it is at hand. */
#include "base/compiler.h"
#include "base/file.h"
#include "fhirclient/fhirpath/check.h"
#include "tests/unit/fhirpath/fp_agree.h"
#include "tests/unit/fhirpath/fp_run.h"
#include "tests/unit/fhirpath/fp_suite.h"

struct tally {
    size_t n, wrong, unsound;
};

/* Failures that are for the evaluator alone to tell. */
static const struct {
    const char *expression, *why;
} unforeseeable[] = {
    {"Observation.value.value < 'test'", "a value may be a string"},
    {"Patient.name.single().exists()", "single() is there to fail"},
    {"conformsTo('http://trash')", "profiles are the host's"},
};

static bool is_unforeseeable(struct slice expression)
{
    for (size_t i = 0; i < COUNT_OF(unforeseeable); i++)
        if (slice_eq(expression, slice_of(unforeseeable[i].expression)))
            return true;
    return false;
}

/* A failure that no problem announced. Values that cannot be read (regular
 * expressions, say) are not for a checker. */
static void note_failure(struct tally *t, const struct fp_checked *checked,
    struct slice expression, const struct err *err)
{
    if (err->code != ERR_INVALID || checked->problems.n ||
        is_unforeseeable(expression))
        return;
    print_message(
        "not foreseen: %.*s\n  %s\n", SLICE_ARG(expression), err->text);
    t->unsound++;
}

static void compare(struct tally *t, struct slice expression, struct slice type,
    struct jval input)
{
    struct fp_check_options options = {.takes_any_variable = true};
    struct arena *arena = arena_new();
    struct fp_checked checked;
    struct fp_result result;
    struct fp_expr *expr = NULL;
    struct buf why = BUF_INIT, said = BUF_INIT;
    struct err err = ERR_INIT;

    if (fp_check(&checked, expression, type, &options, arena, NULL) == 0 &&
        fp_compile(&expr, expression, NULL) == 0) {
        t->n++;
        fp_static_type_write(&said, &checked.type);
        if (fp_eval(&result, expr, input, NULL, arena, &err) < 0) {
            note_failure(t, &checked, expression, &err);
        } else if (!fp_agree(&checked.type, &result, &why)) {
            t->wrong++;
            print_message("%.*s\n  said %.*s: %.*s\n", SLICE_ARG(expression),
                SLICE_ARG(buf_slice(&said)), SLICE_ARG(buf_slice(&why)));
        }
    }
    fp_free(&expr);
    buf_free(&why);
    buf_free(&said);
    arena_free(&arena);
}

static bool has_type(struct slice list, struct slice type)
{
    struct slice one;

    while (slice_split(&one, &list, '|'))
        if (slice_eq(one, type) || slice_eq(one, SLICE("Resource")) ||
            slice_eq(one, SLICE("DomainResource")))
            return true;
    return false;
}

static void test_published(void **state)
{
    struct arena *arena = arena_new();
    struct buf bytes = BUF_INIT;
    struct tally t = {0};
    struct slice rest, line, kind, name, type;
    struct jval patient;

    (void)state;
    assert_int_equal(
        jdoc_parse(&patient, slice_of(fp_patient), NULL, arena, NULL), 0);
    assert_int_equal(
        file_read(&bytes, "tests/data/fhir/r4-expressions.tsv", 1 << 20, NULL),
        0);
    rest = slice_trim(buf_slice(&bytes));
    while (slice_split(&line, &rest, '\n')) {
        slice_split(&kind, &line, '\t');
        slice_split(&name, &line, '\t');
        slice_split(&type, &line, '\t');
        if (has_type(type, SLICE("Patient")))
            compare(&t, line, SLICE("Patient"), patient);
    }
    print_message("%zu expressions: %zu of another type, %zu failures not "
                  "foreseen\n",
        t.n, t.wrong, t.unsound);
    assert_true(t.n > 30);
    assert_int_equal(t.wrong + t.unsound, 0);
    buf_free(&bytes);
    arena_free(&arena);
}

/* ---- HL7's suite ---- */

static void compare_test(struct tally *t, struct jval test)
{
    struct arena *arena = arena_new();
    struct jval input = fp_suite_input(test, arena);

    compare(t, jval_get_str(test, "expression"),
        jval_get_str(input, "resourceType"), input);
    arena_free(&arena);
}

static void test_suite(void **state)
{
    struct tally t = {0};

    for (struct jval test = jval_first(fp_suite_read(*state));
         jval_is_some(test); test = jval_next(test))
        compare_test(&t, test);
    print_message("%zu expressions: %zu of another type, %zu failures not "
                  "foreseen\n",
        t.n, t.wrong, t.unsound);
    assert_true(t.n > 500);
    assert_int_equal(t.wrong + t.unsound, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_published),
        cmocka_unit_test_setup_teardown(
            test_suite, fp_suite_setup, fp_suite_teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
