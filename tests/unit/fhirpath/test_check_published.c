/* SPDX-License-Identifier: Apache-2.0
 * The checker on expressions that others wrote: the search parameters and
 * invariants of R4 (tests/data/fhir/r4-expressions.tsv), and HL7's test suite
 * where it is at hand. What is valid must check clean. */
#include "base/compiler.h"
#include "base/file.h"
#include "fhirclient/fhirpath/check.h"
#include "fhirclient/json/jdoc.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/fhirpath/fp_suite.h"

#include <stdio.h>
#include <string.h>

/* Errors of R4 itself. */
static const struct {
    const char *name, *says, *why;
} known[] = {
    {"cid-0", "has no element 'name'", "R4's ChargeItemDefinition has none"},
    {"inv-0", "no type 'MetadataResource'", "no type of R4 4.0.1"},
};

static bool is_known(struct slice name, struct slice text)
{
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (slice_eq(name, slice_of(known[i].name)) &&
            slice_find_slice(text, slice_of(known[i].says)) != SIZE_MAX)
            return true;
    return false;
}

/* Number of unexpected errors of one line. */
static size_t check_line(struct slice line, size_t *nknown)
{
    struct arena *arena = arena_new();
    struct slice kind, name, type, rest = line;
    struct fp_checked checked;
    struct err err = ERR_INIT;
    size_t bad = 0;
    int rc;

    slice_split(&kind, &rest, '\t');
    slice_split(&name, &rest, '\t');
    slice_split(&type, &rest, '\t');
    rc = fp_check(&checked, rest, type, NULL, arena, &err);
    if (rc < 0 && is_known(name, slice_of(err.text)))
        ++*nknown;
    else
        bad += rc < 0;
    for (size_t i = 0; i < checked.problems.n; i++) {
        const struct fp_problem *p = &checked.problems.items[i];

        if (p->grade == FP_WARNING)
            continue;
        if (is_known(name, p->text)) {
            ++*nknown;
            continue;
        }
        bad++;
        print_message("%.*s on %.*s: %.*s\n  %.*s\n", SLICE_ARG(name),
            SLICE_ARG(type), SLICE_ARG(rest), SLICE_ARG(p->text));
    }
    arena_free(&arena);
    return bad;
}

static void test_definitions(void **state)
{
    struct buf bytes = BUF_INIT;
    struct slice rest, line;
    size_t n = 0, bad = 0, nknown = 0;

    (void)state;
    assert_int_equal(
        file_read(&bytes, "tests/data/fhir/r4-expressions.tsv", 1 << 20, NULL),
        0);
    rest = slice_trim(buf_slice(&bytes));
    for (; slice_split(&line, &rest, '\n'); n++)
        bad += check_line(line, &nknown);
    print_message("%zu expressions of R4: %zu false errors, %zu known ones\n",
        n, bad, nknown);
    assert_int_equal(n, 1614);
    assert_int_equal(bad, 0);
    assert_int_equal(nknown, COUNT_OF(known));
    buf_free(&bytes);
}

/* ---- HL7's suite ---- */

/* Semantic errors are ours to find; what has no error must be let through.
 * Errors of evaluation may show here already. */
static bool is_judged_right(struct jval test)
{
    struct arena *arena = arena_new();
    struct slice invalid = jval_get_str(test, "invalid");
    struct fp_check_options options = {
        .is_strict = slice_eq(jval_get_str(test, "mode"), SLICE("strict")),
        .checks_order =
            jval_type(jval_get(test, "checkOrderedFunctions")) == JSON_TRUE,
    };
    struct jval input = fp_suite_input(test, arena);
    struct slice expression, type = jval_get_str(input, "resourceType");
    struct fp_checked checked;
    bool is_right;
    int rc;

    expression = jval_get_str(test, "expression");
    rc = fp_check(&checked, expression, type, &options, arena, NULL);
    if (!invalid.len)
        is_right = rc == 0 && checked.problems.nerrors == 0;
    else if (slice_eq(invalid, SLICE("syntax")))
        is_right = rc == ERR_INVALID;
    else
        is_right = rc < 0 || checked.problems.nerrors ||
                   slice_eq(invalid, SLICE("execution"));
    if (!is_right)
        print_message("%.*s: %.*s\n", SLICE_ARG(jval_get_str(test, "name")),
            SLICE_ARG(expression));
    arena_free(&arena);
    return is_right;
}

static void test_suite(void **state)
{
    size_t n = 0, wrong = 0;

    for (struct jval t = jval_first(fp_suite_read(*state)); jval_is_some(t);
         t = jval_next(t), n++)
        wrong += !is_judged_right(t);
    print_message("%zu tests of HL7's suite, %zu judged wrongly\n", n, wrong);
    assert_true(n > 500);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_definitions),
        cmocka_unit_test_setup_teardown(
            test_suite, fp_suite_setup, fp_suite_teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
