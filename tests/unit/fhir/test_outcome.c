/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static void check(const struct err *err, const char *want)
{
    struct arena *arena = arena_new();
    struct buf b = BUF_INIT;
    struct jval v;

    outcome_write(&b, err);
    assert_string_equal(b.ptr, want);
    assert_int_equal(jdoc_parse(&v, buf_slice(&b), NULL, arena, NULL), 0);
    assert_int_equal(gate_resource(v, SLICE("OperationOutcome"), NULL), 0);
    buf_free(&b);
    arena_free(&arena);
}

static void test_writes_failures(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    err_set_at(&err, ERR_INVALID, "Patient.name[0].given[1]", "must be \"x\"");
    check(&err, "{\"resourceType\":\"OperationOutcome\",\"issue\":[{"
                "\"severity\":\"error\",\"code\":\"invalid\","
                "\"diagnostics\":\"must be \\\"x\\\"\","
                "\"expression\":[\"Patient.name[0].given[1]\"]}]}");
    err = ERR_INIT;
    err_set_at(&err, ERR_INVALID, "line 3, column 4", "expected a value");
    check(&err, "{\"resourceType\":\"OperationOutcome\",\"issue\":[{"
                "\"severity\":\"error\",\"code\":\"invalid\","
                "\"diagnostics\":\"line 3, column 4: expected a value\"}]}");
    err = ERR_INIT;
    err_set(&err, ERR_UNAVAILABLE, "the store does not answer");
    err_refine(&err, 429, "throttled");
    check(&err, "{\"resourceType\":\"OperationOutcome\",\"issue\":[{"
                "\"severity\":\"error\",\"code\":\"throttled\","
                "\"diagnostics\":\"the store does not answer\"}]}");
}

static void test_writes_notes(void **state)
{
    struct buf b = BUF_INIT;

    (void)state;
    outcome_write_note(&b, "information", "informational", "done");
    assert_string_equal(b.ptr,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{"
        "\"severity\":\"information\",\"code\":\"informational\","
        "\"diagnostics\":\"done\"}]}");
    buf_free(&b);
}

static bool read_outcome(struct err *err, const char *text)
{
    struct arena *arena = arena_new();
    struct jval v;
    bool is_one;

    assert_int_equal(jdoc_parse(&v, slice_of(text), NULL, arena, NULL), 0);
    is_one = outcome_read(err, ERR_INVALID, 400, v);
    arena_free(&arena);
    return is_one;
}

static void test_reads_a_peers_outcome(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    assert_true(read_outcome(&err,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":["
        "{\"severity\":\"warning\",\"diagnostics\":\"no\"},"
        "{\"severity\":\"fatal\",\"code\":\"code-invalid\",\"details\":"
        "{\"text\":\"yes\"},\"expression\":[\"Patient.gender\",\"x\"]}]}"));
    assert_int_equal(err.code, ERR_INVALID);
    assert_int_equal(err_status(&err), 400);
    assert_string_equal(err_issue(&err), "code-invalid");
    assert_string_equal(err.text, "yes");
    assert_string_equal(err.where, "Patient.gender");
}

static void test_reads_poor_outcomes(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    assert_true(read_outcome(&err,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
        "\"error\",\"code\":\"never heard\",\"diagnostics\":5}]}"));
    assert_string_equal(err_issue(&err), "invalid");
    assert_true(strlen(err.text) > 0);
    err = ERR_INIT;
    assert_true(read_outcome(
        &err, "{\"resourceType\":\"OperationOutcome\",\"issue\":\"x\"}"));
    assert_int_equal(err.code, ERR_INVALID);
    err = ERR_INIT;
    assert_false(read_outcome(&err, "{\"resourceType\":\"Patient\"}"));
    assert_false(read_outcome(&err, "[]"));
    assert_int_equal(err.code, 0);
}

static void test_keeps_what_was_told_first(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    err_set(&err, ERR_TIMEOUT, "first");
    assert_true(read_outcome(&err,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
        "\"error\",\"code\":\"invalid\",\"diagnostics\":\"second\"}]}"));
    assert_int_equal(err.code, ERR_TIMEOUT);
    assert_int_equal(err_status(&err), 503);
    assert_string_equal(err.text, "first");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_writes_failures),
        cmocka_unit_test(test_writes_notes),
        cmocka_unit_test(test_reads_a_peers_outcome),
        cmocka_unit_test(test_reads_poor_outcomes),
        cmocka_unit_test(test_keeps_what_was_told_first),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
