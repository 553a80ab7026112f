/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/fn.h"

#include <stdarg.h>
#include <stdio.h>

static const struct fn table[] = {
#define FN(name, min, max, args) {#name, min, max, args, fn_##name},
#include "fhirclient/fhirpath/functions.def"
#undef FN
};

const struct fn *fn_at(size_t row)
{
    return &table[row];
}

int fn_find(struct slice name)
{
    size_t low = 0, high = COUNT_OF(table);

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = slice_cmp(name, slice_of(table[middle].name));

        if (order == 0)
            return (int)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

/* ---- results ---- */

int fn_return_from(struct eval *e, const struct fn_call *c, size_t from)
{
    eval_settle(e, c->base, from);
    return 0;
}

int fn_return_empty(struct eval *e, const struct fn_call *c)
{
    e->top = c->base;
    return 0;
}

int fn_return(struct eval *e, const struct fn_call *c, struct value v)
{
    e->top = c->base;
    return eval_push(e, v);
}

int fn_return_boolean(struct eval *e, const struct fn_call *c, bool b)
{
    return fn_return(e, c, value_boolean(b));
}

int fn_return_string(struct eval *e, const struct fn_call *c, struct slice s)
{
    return fn_return(e, c, value_text(KIND_STRING, s));
}

int fn_fail(struct eval *e, const struct fn_call *c, const char *format, ...)
{
    char text[120];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    return eval_fail(
        e, ERR_INVALID, c->insn->at, "%s() %s", table[c->insn->arg].name, text);
}

/* ---- input and arguments ---- */

size_t fn_arg_count(const struct eval *e, const struct fn_call *c, size_t i)
{
    size_t end = i + 1 < c->nargs ? c->args[i + 1] : c->end;

    (void)e;
    return end - c->args[i];
}

const struct value *fn_arg(
    const struct eval *e, const struct fn_call *c, size_t i)
{
    return &e->stack[c->args[i]];
}

bool fn_has_value(const struct value *v)
{
    return v->kind != KIND_NODE || jval_type(value_jval(v)) == JSON_OBJECT;
}

int fn_input_single(
    const struct value **out, struct eval *e, const struct fn_call *c)
{
    if (c->count > 1)
        return fn_fail(
            e, c, "is for one item, but its input has %zu", c->count);
    *out = &e->stack[c->base];
    return c->count == 1 && fn_has_value(*out);
}

int fn_input_string(struct slice *out, struct eval *e, const struct fn_call *c)
{
    const struct value *v;
    int rc = fn_input_single(&v, e, c);

    if (rc == 1 && !value_to_string(out, v))
        return fn_fail(
            e, c, "is for strings, but its input is %s", value_kind_name(v));
    return rc;
}

static int arg_single(
    const struct value **out, struct eval *e, const struct fn_call *c, size_t i)
{
    size_t n = fn_arg_count(e, c, i);

    if (n > 1)
        return fn_fail(e, c,
            "takes one item as argument %zu, but there are %zu", i + 1, n);
    *out = fn_arg(e, c, i);
    return n == 1 && fn_has_value(*out);
}

int fn_arg_string(
    struct slice *out, struct eval *e, const struct fn_call *c, size_t i)
{
    const struct value *v;
    int rc = arg_single(&v, e, c, i);

    if (rc == 1 && !value_to_string(out, v))
        return fn_fail(e, c, "takes a string as argument %zu, not %s", i + 1,
            value_kind_name(v));
    return rc;
}

int fn_arg_integer(
    int64_t *out, struct eval *e, const struct fn_call *c, size_t i)
{
    const struct value *v;
    int rc = arg_single(&v, e, c, i);

    if (rc == 1 && v->kind != KIND_INTEGER)
        return fn_fail(e, c, "takes an integer as argument %zu, not %s", i + 1,
            value_kind_name(v));
    if (rc == 1)
        *out = v->integer;
    return rc;
}

int fn_count_bytes(struct eval *e, const struct fn_call *c, size_t nbytes)
{
    enum { BYTES_A_STEP = 16 };

    return eval_count(e, nbytes / BYTES_A_STEP, c->insn->at);
}

/* ---- bodies ---- */

static uint32_t body_at(const struct eval *e, const struct fn_call *c, size_t i)
{
    uint32_t body = (uint32_t)(c->insn - e->expr->code) + 1;

    while (i--)
        body = e->expr->code[body].next;
    return body;
}

unsigned fn_body_direction(
    const struct eval *e, const struct fn_call *c, size_t i)
{
    return e->expr->code[body_at(e, c, i)].arg;
}

int fn_body(struct eval *e, const struct fn_call *c, size_t i,
    const struct value *item, int64_t index)
{
    uint32_t body = body_at(e, c, i);
    struct value outer = e->self;
    const struct value *outer_selves = e->selves;
    const struct eval_variable *outer_variables = e->variables;
    int64_t outer_index = e->index;
    int rc;

    e->selves = NULL;
    e->self = *item;
    if (index >= 0)
        e->index = index;
    rc = eval_run(e, body + 1, e->expr->code[body].next);
    e->self = outer;
    e->selves = outer_selves;
    e->variables = outer_variables;
    e->index = outer_index;
    if (rc == 0)
        e->nbases--;
    return rc;
}

int fn_body_on(struct eval *e, const struct fn_call *c, size_t i,
    const struct value *items, size_t n)
{
    struct value outer = e->self;
    const struct value *outer_selves = e->selves;
    const struct eval_variable *outer_variables = e->variables;
    size_t outer_nselves = e->nselves;
    uint32_t body = body_at(e, c, i);
    int rc;

    if (items) {
        e->selves = items;
        e->nselves = n;
    }
    rc = eval_run(e, body + 1, e->expr->code[body].next);
    e->self = outer;
    e->selves = outer_selves;
    e->nselves = outer_nselves;
    e->variables = outer_variables;
    if (rc == 0)
        e->nbases--;
    return rc;
}

int fn_body_answer(enum answer *out, struct eval *e, const struct fn_call *c,
    size_t i, const struct value *item, int64_t index)
{
    size_t base = e->top;
    int rc = fn_body(e, c, i, item, index);

    if (rc == 0)
        rc = eval_answer(out, e, base, c->insn->at);
    e->top = base;
    return rc;
}
