/* SPDX-License-Identifier: Apache-2.0
 * The checker finds no error in expressions that have none, and says what they
 * give: random expressions, checked and then evaluated on random Patients. */
#include "fhirclient/fhirpath/check.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/fhirpath/fp_agree.h"
#include "walk.h"

enum { RESOURCES = 200 };

struct seen {
    struct buf why; /* the checker and a result disagree */
    size_t nsingle, nrequired;
};

static void refuse(const struct composed *pair,
    const struct fp_checked *checked, const struct buf *why)
{
    struct buf said = BUF_INIT;

    fp_static_type_write(&said, &checked->type);
    fail_msg("%s\non %s\nsaid %s: %s", pair->expression.ptr, pair->patient.ptr,
        said.ptr, why->ptr ? why->ptr : "");
}

static void compare(struct composed *pair, void *context)
{
    struct seen *seen = context;
    struct fp_env env = {.max_steps = 100000000};
    struct slice source = buf_slice(&pair->expression);
    struct fp_expr *expr = NULL;
    struct fp_checked checked;
    struct fp_result result;
    struct err err = ERR_INIT;

    buf_clear(&seen->why);
    if (fp_check(&checked, source, SLICE("Patient"), NULL, pair->arena, &err) <
            0 ||
        fp_compile(&expr, source, &err) < 0 ||
        fp_eval(&result, expr, pair->resource, &env, pair->arena, &err) < 0)
        fail_msg("%s: %s", pair->expression.ptr, err.text);
    for (size_t i = 0; i < checked.problems.n; i++)
        if (checked.problems.items[i].grade == FP_ERROR)
            fp_problem_write(&seen->why, source, &checked.problems.items[i]);
    if (checked.problems.nerrors ||
        !fp_agree(&checked.type, &result, &seen->why))
        refuse(pair, &checked, &seen->why);
    seen->nsingle += checked.type.is_single;
    seen->nrequired += checked.type.is_required;
    fp_free(&expr);
}

static void types_are_as_said(void **state)
{
    struct seen seen = {.why = BUF_INIT};
    size_t nexpressions = (size_t)RESOURCES * EXPRESSIONS_PER_PATIENT;

    (void)state;
    compose_pairs(20261122, RESOURCES, compare, &seen);
    /* a checker that says "anything, any number" would not be wrong either */
    print_message("%zu expressions: %zu of one item at most, %zu never empty\n",
        nexpressions, seen.nsingle, seen.nrequired);
    assert_true(seen.nsingle > nexpressions / 3);
    buf_free(&seen.why);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(types_are_as_said)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
