/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/eval.h"

#include "base/mem.h"
#include "fhirclient/fhirpath/ast.h"
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/item.h"
#include "fhirclient/fhirpath/resolve.h"
#include "fhirclient/fhirpath/set.h"
#include "fhirclient/fhirpath/types.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- the stack ---- */

int eval_fail(struct eval *e, int code, uint32_t at, const char *format, ...)
{
    char text[160];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    return fp_fail(e->err, code, e->expr->source, at, "%s", text);
}

int eval_grow(struct eval *e)
{
    size_t capacity = e->capacity * 2;
    struct value *grown;

    if (e->capacity >= e->max_items)
        return eval_fail(e, ERR_LIMIT, 0,
            "more than %u items at once: the evaluation was given up",
            e->max_items);
    if (capacity > e->max_items)
        capacity = e->max_items;
    grown = arena_alloc(e->arena, capacity * sizeof(*grown));
    memcpy(grown, e->stack, e->top * sizeof(*grown));
    e->stack = grown;
    e->capacity = capacity;
    return 0;
}

void eval_settle(struct eval *e, size_t base, size_t from)
{
    size_t n = e->top - from;

    if (base != from && n)
        memmove(&e->stack[base], &e->stack[from], n * sizeof(*e->stack));
    e->top = base + n;
}

int eval_count(struct eval *e, size_t steps, uint32_t at)
{
    if (steps > e->max_steps - e->steps)
        return eval_fail(e, ERR_LIMIT, at,
            "more than %u steps: the evaluation was given up", e->max_steps);
    e->steps += (uint32_t)steps;
    return 0;
}

static void base_push(struct eval *e)
{
    e->bases[e->nbases++] = (uint32_t)e->top;
}

static size_t base_top(const struct eval *e)
{
    return e->bases[e->nbases - 1];
}

/* ---- collections ---- */

int eval_answer(enum answer *out, struct eval *e, size_t base, uint32_t at)
{
    size_t n = e->top - base;
    const struct value *v = &e->stack[base];

    *out = ANSWER_EMPTY;
    if (n == 0)
        return 0;
    if (n > 1)
        return eval_fail(e, ERR_INVALID, at,
            "expected one Boolean here, found %zu items", n);
    if (!value_is_absent(v))
        *out =
            v->kind != KIND_BOOLEAN || v->boolean ? ANSWER_TRUE : ANSWER_FALSE;
    return 0;
}

int eval_distinct(struct eval *e, size_t base)
{
    struct item_set set;
    size_t end = e->top;
    int rc = 0;

    set_begin(&set, e, base);
    for (size_t i = base; i < end && rc == 0; i++) {
        bool is_there;

        rc = set_has(&is_there, &set, &e->stack[i]);
        if (rc < 0 || is_there)
            continue;
        e->stack[base + set.n] = e->stack[i];
        rc = set_take(&set);
    }
    e->top = base + set.n;
    return rc;
}

/* ---- instructions ---- */

static int run_constant(struct eval *e, const struct plan_insn *insn)
{
    base_push(e);
    return eval_push(e, e->expr->constants[insn->arg]);
}

static int run_empty(struct eval *e, const struct plan_insn *insn)
{
    (void)insn;
    base_push(e);
    return 0;
}

/* There may be no input at all; then $this is empty. */
static int push_context(struct eval *e, const struct value *v)
{
    if (v->flags & VALUE_IS_ELEMENT && !v->doc)
        return 0;
    return eval_push(e, *v);
}

/* What a variable, $this or $total holds, which may be much: it is counted,
 * since whoever asks for it again and again copies it as often. */
static int push_all(struct eval *e, const struct value *items, size_t n,
    const struct plan_insn *insn)
{
    enum { ITEMS_A_STEP = 16 };
    int rc = eval_count(e, n / ITEMS_A_STEP, insn->at);

    for (size_t i = 0; i < n && rc == 0; i++)
        rc = push_context(e, &items[i]);
    return rc;
}

static int run_this(struct eval *e, const struct plan_insn *insn)
{
    base_push(e);
    return e->selves ? push_all(e, e->selves, e->nselves, insn)
                     : push_context(e, &e->self);
}

static int run_index(struct eval *e, const struct plan_insn *insn)
{
    if (e->index < 0)
        return eval_fail(
            e, ERR_INVALID, insn->at, "$index has a value in a loop only");
    base_push(e);
    return eval_push(e, value_integer(e->index));
}

static int run_total(struct eval *e, const struct plan_insn *insn)
{
    base_push(e);
    return push_all(e, e->total, e->ntotal, insn);
}

/* What a caller hands in. */
static int push_item(struct eval *e, const struct fp_item *item, uint32_t at)
{
    struct value v;

    if (!value_of_item(&v, item, e->arena))
        return eval_fail(e, ERR_INVALID, at,
            "the value given to this variable is none of its type");
    return eval_push(e, v);
}

static int run_variable(struct eval *e, const struct plan_insn *insn)
{
    struct jval input = value_jval(&e->input), resource = input;
    struct value v = e->input;

    if (insn->arg == VARIABLE_RESOURCE)
        resource = eval_resource(e);
    else if (insn->arg == VARIABLE_ROOT_RESOURCE)
        resource = eval_root_resource(e);
    if (resource.doc != input.doc || resource.at != input.at)
        v = value_of_element(resource, NULL);
    base_push(e);
    return push_context(e, &v);
}

/* The caller's. */
static int push_given(
    struct eval *e, const struct plan_insn *insn, struct slice name)
{
    const struct fp_variable *all = e->env ? e->env->variables : NULL;
    size_t n = all ? e->env->nvariables : 0, i = 0;
    int rc = 0;

    while (i < n && !slice_eq(all[i].name, name))
        i++;
    if (i == n)
        return eval_fail(e, ERR_INVALID, insn->at,
            "there is no value to the variable %%%.*s",
            (int)(name.len < 60 ? name.len : 60), name.ptr);
    for (size_t k = 0; k < all[i].nitems && rc == 0; k++)
        rc = push_item(e, &all[i].items[k], insn->at);
    return rc;
}

static int run_named(struct eval *e, const struct plan_insn *insn)
{
    struct slice name = e->expr->names[insn->arg];
    const struct eval_variable *v = e->variables;

    while (v && !slice_eq(v->name, name))
        v = v->outer;
    base_push(e);
    return v ? push_all(e, v->items, v->nitems, insn)
             : push_given(e, insn, name);
}

static int run_member(struct eval *e, const struct plan_insn *insn)
{
    size_t base = base_top(e), end = e->top;
    int rc = eval_count(e, end - base, insn->at);

    for (size_t i = base; i < end && rc == 0; i++) {
        struct value of = e->stack[i];

        rc = eval_member_at(e, &of, insn->arg);
    }
    eval_settle(e, base, end);
    return rc;
}

static int run_own(struct eval *e, const struct plan_insn *insn)
{
    int rc = 0;

    base_push(e);
    if (!e->selves)
        return eval_member_at(e, &e->self, insn->arg);
    for (size_t i = 0; i < e->nselves && rc == 0; i++)
        rc = eval_member_at(e, &e->selves[i], insn->arg);
    return rc;
}

/* A type's name at the head of a path is $this, if it is of that type. */
static int push_head(struct eval *e, const struct value *v, struct slice name)
{
    struct jval element = value_jval(v);

    if (v->type ? type_is_named(v->type, name)
                : slice_eq(jval_get_str(element, "resourceType"), name))
        return push_context(e, v);
    return eval_member(e, v, name);
}

static int run_head_type(struct eval *e, const struct plan_insn *insn)
{
    struct slice name = e->expr->names[insn->arg];
    int rc = 0;

    base_push(e);
    if (!e->selves)
        return push_head(e, &e->self, name);
    for (size_t i = 0; i < e->nselves && rc == 0; i++)
        rc = push_head(e, &e->selves[i], name);
    return rc;
}

static int run_indexer(struct eval *e, const struct plan_insn *insn)
{
    size_t at = base_top(e), base = e->bases[e->nbases - 2], n = at - base;
    const struct value *index = &e->stack[at];
    size_t given = e->top - at;

    e->nbases--;
    e->top = at;
    if (given == 0 || (given == 1 && value_is_absent(index))) {
        e->top = base;
        return 0;
    }
    if (given > 1 || index->kind != KIND_INTEGER)
        return eval_fail(
            e, ERR_INVALID, insn->at, "the index must be one integer");
    if (index->integer < 0 || (uint64_t)index->integer >= n) {
        e->top = base;
        return 0;
    }
    e->stack[base] = e->stack[base + (size_t)index->integer];
    e->top = base + 1;
    return 0;
}

/* The topmost item, a number or a quantity whose number is `d`. */
static int negate(struct eval *e, struct quantity q, struct decimal d)
{
    struct value *v = &e->stack[e->top - 1];
    struct quantity *negated;
    int64_t whole;

    d.digits = -d.digits;
    if (v->kind == KIND_INTEGER) {
        if (decimal_to_i64(&whole, d))
            *v = value_integer(whole);
        else
            e->top--; /* of the smallest there is: what does not fit is empty */
        return 0;
    }
    q.value = decimal_print(e->arena, d);
    if (v->kind == KIND_DECIMAL) {
        *v = value_text(KIND_DECIMAL, q.value);
        return 0;
    }
    negated = arena_alloc(e->arena, sizeof(*negated));
    *negated = q;
    *v = (struct value){.kind = KIND_QUANTITY, .quantity = negated};
    return 0;
}

static int run_sign(struct eval *e, const struct plan_insn *insn)
{
    size_t base = base_top(e);
    struct value *v = &e->stack[base];
    struct decimal d;
    struct quantity q;

    if (e->top - base == 1 && value_is_absent(v))
        e->top = base;
    if (e->top == base)
        return 0;
    (void)value_take_quantity(v, e->arena);
    if (e->top - base > 1 ||
        !(v->kind <= KIND_DECIMAL || v->kind == KIND_QUANTITY) ||
        v->kind == KIND_BOOLEAN || !value_to_quantity(&q, v, e->arena) ||
        !decimal_parse(&d, q.value))
        return eval_fail(
            e, ERR_INVALID, insn->at, "a sign stands before one number only");
    return insn->op == PLAN_PLUS ? 0 : negate(e, q, d);
}

static int run_binary(struct eval *e, const struct plan_insn *insn)
{
    size_t b = base_top(e), a = e->bases[e->nbases - 2];
    int rc = eval_binary(e, insn, a, b);

    e->nbases--;
    return rc;
}

static int run_is(struct eval *e, const struct plan_insn *insn)
{
    size_t base = base_top(e), n = e->top - base;
    struct plan_type type = e->expr->types[insn->arg];

    if (n == 0)
        return 0;
    if (n > 1)
        return eval_fail(
            e, ERR_INVALID, insn->at, "is takes one item, found %zu", n);
    e->stack[base] = value_boolean(type_is(&e->stack[base], type));
    return 0;
}

static int run_of_type(struct eval *e, const struct plan_insn *insn)
{
    size_t base = base_top(e), kept = base;
    struct plan_type type = e->expr->types[insn->arg];

    for (size_t i = base; i < e->top; i++)
        if (type_is_exactly(&e->stack[i], type))
            e->stack[kept++] = e->stack[i];
    e->top = kept;
    return 0;
}

static int run_as(struct eval *e, const struct plan_insn *insn)
{
    /* R4's search parameters use as() on collections, so several items are
     * let through as ofType() would */
    return run_of_type(e, insn);
}

static int run_call(struct eval *e, const struct plan_insn *insn)
{
    bool is_lazy = insn->op == PLAN_CALL_LAZY;
    size_t neager = is_lazy ? 0 : insn->count;
    size_t first = e->nbases - neager;
    struct fn_call call = {.insn = insn,
        .base = e->bases[first - 1],
        .args = &e->bases[first],
        .end = e->top,
        .nargs = insn->count};
    int rc;

    call.count = (neager ? e->bases[first] : e->top) - call.base;
    rc = eval_count(e, call.count, insn->at);
    if (rc == 0)
        rc = fn_at(insn->arg)->run(e, &call);
    e->nbases = first;
    return rc;
}

static int run_scope(struct eval *e, const struct plan_insn *insn)
{
    const struct eval_variable *outer = e->variables;
    uint32_t at = (uint32_t)(insn - e->expr->code);
    int rc = eval_run(e, at + 1, insn->next);

    e->variables = outer;
    return rc;
}

static int run_refers(struct eval *e, const struct plan_insn *insn)
{
    size_t base = base_top(e), n = e->top - base;
    const struct element_type *type;
    int rc;

    if (n == 0)
        return 0;
    if (n > 1)
        return eval_fail(
            e, ERR_INVALID, insn->at, "is takes one item, found %zu", n);
    rc = resolve_type(&type, e, &e->stack[base]);
    if (rc < 0)
        return rc;
    e->top = base;
    if (!type)
        return 0;
    return eval_push(e,
        value_boolean(element_type_is(type, e->expr->types[insn->arg].fhir)));
}

static int run_body(struct eval *e, const struct plan_insn *insn)
{
    (void)e;
    (void)insn;
    die("a body of a call was run as an instruction");
}

/* ORDER PLAN */
static int (*const runners[])(struct eval *, const struct plan_insn *) = {
    run_constant, run_empty, run_this, run_index, run_total, run_variable,
    run_named, run_head_type, run_member, run_own, run_indexer, run_sign,
    run_sign, run_binary, run_is, run_as, run_of_type, run_call, run_call,
    run_scope, run_refers, run_body};

int eval_run(struct eval *e, uint32_t from, uint32_t to)
{
    int rc = 0;

    for (uint32_t pc = from; pc < to && rc == 0;) {
        const struct plan_insn *insn = &e->expr->code[pc];

        if (++e->steps > e->max_steps)
            return eval_fail(e, ERR_LIMIT, insn->at,
                "more than %u steps: the evaluation was given up",
                e->max_steps);
        rc = runners[insn->op](e, insn);
        pc = insn->next;
    }
    return rc;
}
