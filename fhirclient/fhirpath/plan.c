/* SPDX-License-Identifier: Apache-2.0
 * The life of a compiled expression. */
#include "fhirclient/fhirpath/plan.h"

#include "base/utf8.h"
#include "fhirclient/fhirpath/code.h"
#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/item.h"
#include "fhirclient/fhirpath/types.h"

static int compile(
    struct fp_expr *expr, struct slice expression, struct err *err)
{
    struct syntax syntax;
    int rc;

    if (expression.len > AST_MAX_SOURCE)
        return err_set(err, ERR_LIMIT,
            "an expression of %zu bytes; at most %d are taken", expression.len,
            AST_MAX_SOURCE);
    if (!utf8_is_valid(expression))
        return err_set(err, ERR_INVALID, "the expression is not valid UTF-8");
    expr->source = arena_copy(expr->arena, expression);
    rc = parse_expression(&syntax, expr->source, expr->arena, err);
    return rc < 0 ? rc : code_generate(expr, &syntax, err);
}

int fp_compile(struct fp_expr **out, struct slice expression, struct err *err)
{
    struct arena *arena = arena_new();
    struct fp_expr *expr = arena_zalloc(arena, 1, sizeof(*expr));
    int rc;

    expr->arena = arena;
    rc = compile(expr, expression, err);
    if (rc < 0)
        fp_free(&expr);
    *out = expr;
    return rc;
}

void fp_free(struct fp_expr **expr)
{
    struct arena *arena = *expr ? (*expr)->arena : NULL;

    *expr = NULL;
    arena_free(&arena);
}

struct slice fp_source(const struct fp_expr *expr)
{
    return expr->source;
}

const struct slice *fp_variable_names(const struct fp_expr *expr, size_t *n)
{
    *n = expr->nvariables;
    return expr->variables;
}

struct slice fp_outside_function(const struct fp_expr *expr)
{
    static const struct slice names[] = {{"now", 3}, {"today", 5},
        {"timeOfDay", 9}, {"memberOf", 8}, {"subsumes", 8}, {"subsumedBy", 10},
        {"elementDefinition", 17}, {"slice", 5}};

    for (size_t i = 0; i < expr->ncode; i++) {
        if (expr->code[i].op != PLAN_CALL)
            continue;
        for (size_t k = 0; k < COUNT_OF(names); k++)
            if (slice_eq(names[k], slice_of(fn_at(expr->code[i].arg)->name)))
                return names[k];
    }
    return SLICE("");
}

static void eval_begin(struct eval *e, const struct fp_expr *expr,
    struct jval input, const struct fp_env *env)
{
    bool is_small = expr->max_depth <= EVAL_OWN_BASES;

    e->expr = expr;
    e->env = env;
    e->stack = e->own_items;
    e->top = 0;
    e->max_items = env && env->max_items ? env->max_items : EVAL_MAX_ITEMS;
    e->capacity = e->max_items < EVAL_OWN_ITEMS ? e->max_items : EVAL_OWN_ITEMS;
    e->bases = is_small
                   ? e->own_bases
                   : arena_alloc(e->arena, expr->max_depth * sizeof(*e->bases));
    e->nbases = 0;
    e->self = e->input = value_of_element(input, type_of_place(input));
    e->selves = NULL;
    e->variables = NULL;
    e->references = NULL;
    e->regexes = NULL;
    e->nmissing = e->missing_capacity = 0;
    e->index = -1;
    e->total = NULL;
    e->ntotal = 0;
    e->steps = 0;
    e->max_steps = env && env->max_steps ? env->max_steps : EVAL_DEFAULT_STEPS;
}

int fp_eval(struct fp_result *out, const struct fp_expr *expr,
    struct jval input, const struct fp_env *env, struct arena *arena,
    struct err *err)
{
    struct eval e;
    int rc;

    e.arena = arena;
    e.err = err;
    *out = (struct fp_result){0};
    eval_begin(&e, expr, input, env);
    rc = eval_run(&e, 0, (uint32_t)expr->ncode);
    eval_free_regexes(&e);
    if (rc < 0)
        return rc;
    out->missing = e.nmissing ? e.missing : NULL;
    out->nmissing = e.nmissing;
    out->items = arena_alloc(arena, e.top * sizeof(*out->items));
    for (; out->nitems < e.top; out->nitems++)
        item_of_value(&out->items[out->nitems], &e.stack[out->nitems],
            !env || !env->skips_types, arena);
    return 0;
}
