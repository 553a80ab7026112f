/* SPDX-License-Identifier: Apache-2.0
 * What decides which argument is evaluated, and what is remembered: iif,
 * coalesce, aggregate, defineVariable, trace.
 *
 * source  http://hl7.org/fhirpath/#iif and what follows there */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/item.h"

#include <string.h>

/* Items from the stack that must outlive it. */
static const struct value *keep_items(struct eval *e, size_t from)
{
    size_t n = e->top - from;
    struct value *items = arena_alloc(e->arena, n * sizeof(*items));

    if (n)
        memcpy(items, &e->stack[from], n * sizeof(*items));
    return items;
}

static int set_total(struct eval *e, size_t from)
{
    e->total = keep_items(e, from);
    e->ntotal = e->top - from;
    e->top = from;
    return 0;
}

int fn_aggregate(struct eval *e, const struct fn_call *c)
{
    const struct value *outer_total = e->total;
    size_t outer_n = e->ntotal, from = e->top;
    int rc = c->nargs > 1 ? fn_body_on(e, c, 1, NULL, 0) : 0;

    if (rc == 0)
        rc = set_total(e, from);
    for (size_t i = 0; i < c->count && rc == 0; i++) {
        struct value item = e->stack[c->base + i];

        rc = fn_body(e, c, 0, &item, (int64_t)i);
        if (rc == 0)
            rc = set_total(e, from);
    }
    e->top = c->base;
    for (size_t i = 0; i < e->ntotal && rc == 0; i++)
        rc = eval_push(e, e->total[i]);
    e->total = outer_total;
    e->ntotal = outer_n;
    return rc;
}

/* Only the branch that is chosen is run, on the input as its context. */
int fn_iif(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top;
    struct value item = {.flags = VALUE_IS_ELEMENT, .kind = KIND_NODE};
    enum answer answer;
    int rc;

    if (c->count > 1)
        return fn_fail(
            e, c, "is for one item, but its input has %zu", c->count);
    if (c->count)
        item = e->stack[c->base];
    rc = fn_body(e, c, 0, &item, -1);
    if (rc == 0 && e->top - from == 1 && e->stack[from].kind != KIND_BOOLEAN &&
        !value_is_absent(&e->stack[from]))
        return fn_fail(e, c, "takes a Boolean as its criterion, not %s",
            value_kind_name(&e->stack[from]));
    if (rc == 0)
        rc = eval_answer(&answer, e, from, c->insn->at);
    e->top = from;
    if (rc == 0 && answer == ANSWER_TRUE)
        rc = fn_body(e, c, 1, &item, -1);
    else if (rc == 0 && c->nargs > 2)
        rc = fn_body(e, c, 2, &item, -1);
    return rc < 0 ? rc : fn_return_from(e, c, from);
}

/* The first argument that is not empty; those behind it are not run. */
int fn_coalesce(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top;

    for (size_t i = 0; i < c->nargs && e->top == from; i++) {
        int rc = fn_body_on(e, c, i, NULL, 0);

        if (rc < 0)
            return rc;
    }
    return fn_return_from(e, c, from);
}

/* ---- variables ---- */

/* An argument that is one string. */
static int take_name(struct slice *out, struct eval *e, const struct fn_call *c)
{
    size_t from = e->top;
    int rc = fn_body_on(e, c, 0, NULL, 0);

    if (rc < 0)
        return rc;
    if (e->top - from != 1 || !value_to_string(out, &e->stack[from]))
        return fn_fail(e, c, "takes one string, a name, as argument 1");
    e->top = from;
    return 0;
}

static bool is_taken(const struct eval *e, struct slice name)
{
    static const char *const words[] = {
        "context", "resource", "rootResource", "ucum", "sct", "loinc"};

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(name, slice_of(words[i])))
            return true;
    for (size_t i = 0; e->env && i < e->env->nvariables; i++)
        if (slice_eq(name, e->env->variables[i].name))
            return true;
    for (const struct eval_variable *v = e->variables; v; v = v->outer)
        if (slice_eq(name, v->name))
            return true;
    return false;
}

static const struct value *copy_input(struct eval *e, const struct fn_call *c)
{
    struct value *items = arena_alloc(e->arena, c->count * sizeof(*items));

    if (c->count)
        memcpy(items, &e->stack[c->base], c->count * sizeof(*items));
    return items;
}

int fn_defineVariable(struct eval *e, const struct fn_call *c)
{
    struct eval_variable *v = arena_zalloc(e->arena, 1, sizeof(*v));
    size_t from = e->top;
    int rc = take_name(&v->name, e, c);

    if (rc < 0)
        return rc;
    if (is_taken(e, v->name))
        return fn_fail(e, c, "finds that %%%.*s is defined already",
            (int)(v->name.len < 40 ? v->name.len : 40), v->name.ptr);
    v->items = copy_input(e, c);
    v->nitems = c->count;
    v->outer = e->variables;
    if (c->nargs > 1) {
        rc = fn_body_on(e, c, 1, v->items, c->count);
        if (rc < 0)
            return rc;
        v->items = keep_items(e, from);
        v->nitems = e->top - from;
    }
    e->top = from;
    e->variables = v;
    return 0;
}

/* ---- trace ---- */

static void hand_over(struct eval *e, struct slice name, size_t from)
{
    struct fp_result items = {.nitems = e->top - from};

    items.items = arena_alloc(e->arena, items.nitems * sizeof(*items.items));
    for (size_t i = 0; i < items.nitems; i++)
        item_of_value(&items.items[i], &e->stack[from + i],
            !e->env->skips_types, e->arena);
    e->env->host->trace(name, &items, e->env->host->user);
}

/* trace() changes nothing; where a trace goes is the caller's business, and
 * what is in it may be a person's data, so without one it goes nowhere. */
int fn_trace(struct eval *e, const struct fn_call *c)
{
    bool is_wanted = e->env && e->env->host && e->env->host->trace;
    size_t from = e->top;
    struct slice name;
    int rc = take_name(&name, e, c);

    for (size_t i = 0; c->nargs > 1 && i < c->count && rc == 0; i++) {
        struct value item = e->stack[c->base + i];

        rc = fn_body(e, c, 1, &item, (int64_t)i);
    }
    if (rc == 0 && is_wanted)
        hand_over(e, name, c->nargs > 1 ? from : c->base);
    e->top = from;
    return rc;
}
