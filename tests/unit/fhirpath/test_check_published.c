/* SPDX-License-Identifier: Apache-2.0
 * The checker on expressions that others wrote: the search parameters and
 * invariants of R4 (tests/data/fhir/r4-expressions.tsv), and HL7's test suite
 * where it is at hand. What is valid must check clean. */
#include "base/compiler.h"
#include "base/file.h"
#include "fhirclient/fhirpath/check.h"
#include "fhirclient/json/jdoc.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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

static void read_json(
    struct jval *out, const char *folder, const char *name, struct arena *arena)
{
    char path[1400];
    struct buf bytes = BUF_INIT;
    struct slice copy;

    snprintf(path, sizeof(path), "%s/%s", folder, name);
    assert_int_equal(file_read(&bytes, path, 8 << 20, NULL), 0);
    copy = arena_copy(arena, buf_slice(&bytes));
    buf_free(&bytes);
    assert_int_equal(jdoc_parse(out, copy, NULL, arena, NULL), 0);
}

/* The type of the test's input, by its file. */
static struct slice input_type(
    struct jval test, const char *folder, struct arena *arena)
{
    struct jval input;

    if (jval_type(jval_get(test, "input")) != JSON_STRING)
        return SLICE("");
    read_json(
        &input, folder, arena_cstr(arena, jval_get_str(test, "input")), arena);
    return jval_get_str(input, "resourceType");
}

/* Semantic errors are ours to find; what has no error must be let through.
 * Errors of evaluation may show here already. */
static bool is_judged_right(struct jval test, const char *folder)
{
    struct arena *arena = arena_new();
    struct slice invalid = jval_get_str(test, "invalid");
    struct fp_check_options options = {
        .is_strict = slice_eq(jval_get_str(test, "mode"), SLICE("strict")),
        .checks_order =
            jval_type(jval_get(test, "checkOrderedFunctions")) == JSON_TRUE,
    };
    struct slice expression, type = input_type(test, folder, arena);
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
    const char *shared = getenv("SELFSAME_SHARED");
    struct arena *arena = arena_new();
    char folder[1100], probe[1200];
    struct jval root;
    struct stat s;
    size_t n = 0, wrong = 0;

    (void)state;
    snprintf(folder, sizeof(folder), "%s/data/fhirpath",
        shared ? shared : "../shared");
    snprintf(probe, sizeof(probe), "%s/tests.json", folder);
    if (stat(probe, &s) != 0) {
        arena_free(&arena);
        print_message("SKIPPED: no suite at %s\n", probe);
        skip();
    }
    read_json(&root, folder, "tests.json", arena);
    for (struct jval t = jval_first(jval_get(root, "tests")); jval_is_some(t);
         t = jval_next(t), n++)
        wrong += !is_judged_right(t, folder);
    print_message("%zu tests of HL7's suite, %zu judged wrongly\n", n, wrong);
    assert_true(n > 500);
    assert_int_equal(wrong, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_definitions),
        cmocka_unit_test(test_suite),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
