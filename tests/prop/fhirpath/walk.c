/* SPDX-License-Identifier: Apache-2.0
 * A plan gives what a plain walk over the tree gives: random expressions over
 * random Patients, evaluated by the library and by the oracle beside. */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "walk.h"

#include "fhirclient/fhirpath/fhirpath.h"

#include <stdio.h>
#include <string.h>

enum { RESOURCES = 400, EXPRESSIONS = 50, DEEPEST = 5 };

struct round {
    struct prng random;
    struct arena *arena;
    struct buf patient, expression;
    struct jval resource;
    size_t nempty, nvalues;
};

static bool is_item(const struct fp_item *got, const struct own_item *wanted)
{
    char number[32];

    switch (wanted->kind) {
    case OWN_BOOLEAN:
        return got->type == FP_BOOLEAN &&
               slice_eq(
                   got->text, wanted->boolean ? SLICE("true") : SLICE("false"));
    case OWN_INTEGER:
        snprintf(number, sizeof(number), "%lld", (long long)wanted->integer);
        return got->type == FP_INTEGER && slice_eq(got->text, slice_of(number));
    case OWN_STRING:
        return got->type == FP_STRING && slice_eq(got->text, wanted->string);
    case OWN_NODE:
        return got->type == FP_NODE && got->node.doc == wanted->node.doc &&
               got->node.at == wanted->node.at;
    }
    return false;
}

static bool is_list(const struct fp_result *got, struct own_list wanted)
{
    for (size_t i = 0; i < wanted.n && got->nitems == wanted.n; i++)
        if (!is_item(&got->items[i], &wanted.items[i]))
            return false;
    return got->nitems == wanted.n;
}

static void compare(struct round *r)
{
    struct fp_env env = {.max_steps = 100000000};
    struct fp_expr *expr = NULL;
    struct fp_result result;
    struct err err = ERR_INIT;
    struct syntax syntax;
    struct own_list wanted;
    struct slice source = buf_slice(&r->expression);
    struct buf text = BUF_INIT;

    if (fp_compile(&expr, source, &err) < 0 ||
        fp_eval(&result, expr, r->resource, &env, r->arena, &err) < 0)
        fail_msg("%s\non %s: %s", r->expression.ptr, r->patient.ptr, err.text);
    assert_int_equal(parse_expression(&syntax, source, r->arena, &err), 0);
    wanted = oracle_evaluate(syntax.root, r->resource, r->arena);
    if (!is_list(&result, wanted)) {
        fp_result_write(&text, &result);
        fail_msg("%s\non %s\nhas %zu items, not %zu, or others: %s",
            r->expression.ptr, r->patient.ptr, result.nitems, wanted.n,
            text.ptr);
    }
    r->nempty += wanted.n == 0;
    r->nvalues += wanted.n > 0;
    fp_free(&expr);
}

static void check_resource(struct round *r)
{
    struct arena *document = arena_new();
    struct err err = ERR_INIT;

    buf_clear(&r->patient);
    compose_patient(&r->patient, &r->random);
    assert_int_equal(
        jdoc_parse(&r->resource, buf_slice(&r->patient), NULL, document, &err),
        0);
    for (int i = 0; i < EXPRESSIONS; i++) {
        arena_reset(r->arena);
        buf_clear(&r->expression);
        compose_expression(&r->expression, &r->random, i % (DEEPEST + 1));
        compare(r);
    }
    arena_free(&document);
}

static void plans_give_what_trees_give(void **state)
{
    struct round r = {{20261121}, arena_new(), BUF_INIT, BUF_INIT, {0}, 0, 0};

    (void)state;
    for (int i = 0; i < RESOURCES; i++)
        check_resource(&r);
    /* a test of nothing but empty results would not show much */
    printf("%zu results with items, %zu empty\n", r.nvalues, r.nempty);
    assert_true(r.nvalues > r.nempty);
    buf_free(&r.patient);
    buf_free(&r.expression);
    arena_free(&r.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plans_give_what_trees_give),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
