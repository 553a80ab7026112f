/* SPDX-License-Identifier: Apache-2.0
 * The checker finds no error in expressions that have none, and says what they
 * give: random expressions, checked and then evaluated on random Patients. */
#include "fhirclient/fhirpath/check.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/fhirpath/fp_agree.h"
#include "walk.h"

enum { RESOURCES = 200, EXPRESSIONS = 50, DEEPEST = 5 };

struct round {
    struct prng random;
    struct arena *arena;
    struct buf patient, expression, why;
    struct jval resource;
    size_t nsingle, nrequired;
};

static void refuse(const struct round *r, const struct fp_checked *checked)
{
    struct buf said = BUF_INIT;

    fp_static_type_write(&said, &checked->type);
    fail_msg("%s\non %s\nsaid %s: %s", r->expression.ptr, r->patient.ptr,
        said.ptr, r->why.ptr ? r->why.ptr : "");
}

static void compare(struct round *r)
{
    struct fp_env env = {.max_steps = 100000000};
    struct slice source = buf_slice(&r->expression);
    struct fp_expr *expr = NULL;
    struct fp_checked checked;
    struct fp_result result;
    struct err err = ERR_INIT;

    buf_clear(&r->why);
    if (fp_check(&checked, source, SLICE("Patient"), NULL, r->arena, &err) <
            0 ||
        fp_compile(&expr, source, &err) < 0 ||
        fp_eval(&result, expr, r->resource, &env, r->arena, &err) < 0)
        fail_msg("%s: %s", r->expression.ptr, err.text);
    for (size_t i = 0; i < checked.problems.n; i++)
        if (checked.problems.items[i].grade == FP_ERROR)
            fp_problem_write(&r->why, source, &checked.problems.items[i]);
    if (checked.problems.nerrors || !fp_agree(&checked.type, &result, &r->why))
        refuse(r, &checked);
    r->nsingle += checked.type.is_single;
    r->nrequired += checked.type.is_required;
    fp_free(&expr);
}

static void check_resource(struct round *r)
{
    struct arena *document = arena_new();

    buf_clear(&r->patient);
    compose_patient(&r->patient, &r->random);
    assert_int_equal(
        jdoc_parse(&r->resource, buf_slice(&r->patient), NULL, document, NULL),
        0);
    for (int i = 0; i < EXPRESSIONS; i++) {
        arena_reset(r->arena);
        buf_clear(&r->expression);
        compose_expression(&r->expression, &r->random, i % (DEEPEST + 1));
        compare(r);
    }
    arena_free(&document);
}

static void types_are_as_said(void **state)
{
    struct round r = {.random = {20261122}, .arena = arena_new()};

    (void)state;
    for (int i = 0; i < RESOURCES; i++)
        check_resource(&r);
    /* a checker that says "anything, any number" would not be wrong either */
    print_message("%d expressions: %zu of one item at most, %zu never empty\n",
        RESOURCES * EXPRESSIONS, r.nsingle, r.nrequired);
    assert_true(r.nsingle > RESOURCES * EXPRESSIONS / 3);
    buf_free(&r.patient);
    buf_free(&r.expression);
    buf_free(&r.why);
    arena_free(&r.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(types_are_as_said)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
