/* SPDX-License-Identifier: Apache-2.0
 * A plan gives what a plain walk over the tree gives: random expressions over
 * random Patients, evaluated by the library and by the oracle beside. */
#include "walk.h"

#include "fhirclient/fhirpath/fhirpath.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>

enum { RESOURCES = 400 };

struct seen {
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

static void compare(struct composed *pair, void *context)
{
    struct seen *seen = context;
    struct fp_env env = {.max_steps = 100000000};
    struct fp_expr *expr = NULL;
    struct fp_result result;
    struct err err = ERR_INIT;
    struct syntax syntax;
    struct own_list wanted;
    struct slice source = buf_slice(&pair->expression);
    struct buf text = BUF_INIT;

    if (fp_compile(&expr, source, &err) < 0 ||
        fp_eval(&result, expr, pair->resource, &env, pair->arena, &err) < 0)
        fail_msg(
            "%s\non %s: %s", pair->expression.ptr, pair->patient.ptr, err.text);
    assert_int_equal(parse_expression(&syntax, source, pair->arena, &err), 0);
    wanted = oracle_evaluate(syntax.root, pair->resource, pair->arena);
    if (!is_list(&result, wanted)) {
        fp_result_write(&text, &result);
        fail_msg("%s\non %s\nhas %zu items, not %zu, or others: %s",
            pair->expression.ptr, pair->patient.ptr, result.nitems, wanted.n,
            text.ptr);
    }
    seen->nempty += wanted.n == 0;
    seen->nvalues += wanted.n > 0;
    fp_free(&expr);
}

static void plans_give_what_trees_give(void **state)
{
    struct seen seen = {0, 0};

    (void)state;
    compose_pairs(20261121, RESOURCES, compare, &seen);
    /* a test of nothing but empty results would not show much */
    print_message(
        "%zu results with items, %zu empty\n", seen.nvalues, seen.nempty);
    assert_true(seen.nvalues > seen.nempty);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plans_give_what_trees_give),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
