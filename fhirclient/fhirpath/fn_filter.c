/* SPDX-License-Identifier: Apache-2.0
 * Choosing items: where, select, first, skip, intersect, ...
 *
 * source  http://hl7.org/fhirpath/N1/#filtering-and-projection */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/set.h"

int fn_where(struct eval *e, const struct fn_call *c)
{
    size_t kept = c->base;

    for (size_t i = 0; i < c->count; i++) {
        struct value item = e->stack[c->base + i];
        enum answer answer;
        int rc = fn_body_answer(&answer, e, c, 0, &item, (int64_t)i);

        if (rc < 0)
            return rc;
        if (answer == ANSWER_TRUE)
            e->stack[kept++] = item;
    }
    e->top = kept;
    return 0;
}

int fn_select(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top;

    for (size_t i = 0; i < c->count; i++) {
        struct value item = e->stack[c->base + i];
        int rc = fn_body(e, c, 0, &item, (int64_t)i);

        if (rc < 0)
            return rc;
    }
    return fn_return_from(e, c, from);
}

/* As repeat(), but nothing is dropped: only the step budget ends a cycle. */
int fn_repeatAll(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top, done = from;
    int rc = 0;

    for (size_t i = 0; i < c->count && rc == 0; i++) {
        struct value item = e->stack[c->base + i];

        rc = fn_body(e, c, 0, &item, -1);
    }
    for (; done < e->top && rc == 0; done++) {
        struct value item = e->stack[done];

        rc = eval_count(e, 1, c->insn->at);
        if (rc == 0)
            rc = fn_body(e, c, 0, &item, -1);
    }
    return rc < 0 ? rc : fn_return_from(e, c, from);
}

/* Keep of stack[from..top) what is not in the set yet, and take it in. */
static int take_new(struct eval *e, struct item_set *set)
{
    size_t end = e->top;
    int rc = 0;

    for (size_t i = set->base + set->n; i < end && rc == 0; i++) {
        struct value v = e->stack[i];
        bool is_there;

        rc = set_has(&is_there, set, &v);
        if (rc < 0 || is_there)
            continue;
        e->stack[set->base + set->n] = v;
        rc = set_take(set);
    }
    e->top = set->base + set->n;
    return rc;
}

/* New items go behind those already found; what is there already is dropped,
 * so that cycles end. */
int fn_repeat(struct eval *e, const struct fn_call *c)
{
    struct item_set set;
    size_t done = 0;
    int rc = 0;

    set_begin(&set, e, e->top);
    for (size_t i = 0; i < c->count && rc == 0; i++) {
        struct value item = e->stack[c->base + i];

        rc = fn_body(e, c, 0, &item, -1);
        if (rc == 0)
            rc = take_new(e, &set);
    }
    for (; done < set.n && rc == 0; done++) {
        struct value item = e->stack[set.base + done];

        rc = eval_count(e, 1, c->insn->at);
        if (rc == 0)
            rc = fn_body(e, c, 0, &item, -1);
        if (rc == 0)
            rc = take_new(e, &set);
    }
    return rc < 0 ? rc : fn_return_from(e, c, set.base);
}

/* ---- by position ---- */

static int keep(struct eval *e, const struct fn_call *c, size_t from, size_t n)
{
    if (from > c->count)
        from = c->count;
    if (n > c->count - from)
        n = c->count - from;
    e->top = c->base + from + n;
    return fn_return_from(e, c, c->base + from);
}

int fn_first(struct eval *e, const struct fn_call *c)
{
    return keep(e, c, 0, 1);
}

int fn_last(struct eval *e, const struct fn_call *c)
{
    return keep(e, c, c->count ? c->count - 1 : 0, 1);
}

int fn_tail(struct eval *e, const struct fn_call *c)
{
    return keep(e, c, 1, c->count);
}

int fn_single(struct eval *e, const struct fn_call *c)
{
    if (c->count > 1)
        return fn_fail(e, c, "found %zu items", c->count);
    return 0;
}

int fn_skip(struct eval *e, const struct fn_call *c)
{
    int64_t n = 0;
    int rc = fn_arg_integer(&n, e, c, 0);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    return keep(e, c, n > 0 ? (size_t)n : 0, c->count);
}

int fn_take(struct eval *e, const struct fn_call *c)
{
    int64_t n = 0;
    int rc = fn_arg_integer(&n, e, c, 0);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    return keep(e, c, 0, n > 0 ? (size_t)n : 0);
}

/* ---- sets ---- */

/* Those of the input that are in the argument, or those that are not. */
static int keep_by_arg(struct eval *e, const struct fn_call *c, bool wanted)
{
    size_t kept = c->base;
    struct item_set set;
    int rc;

    set_begin(&set, e, c->args[0]);
    rc = set_take_all(&set, c->end);
    for (size_t i = 0; i < c->count && rc == 0; i++) {
        struct value v = e->stack[c->base + i];
        bool is_there;

        rc = set_has(&is_there, &set, &v);
        if (rc == 0 && is_there == wanted)
            e->stack[kept++] = v;
    }
    e->top = kept;
    return rc;
}

int fn_intersect(struct eval *e, const struct fn_call *c)
{
    int rc = keep_by_arg(e, c, true);

    return rc < 0 ? rc : eval_distinct(e, c->base);
}

int fn_exclude(struct eval *e, const struct fn_call *c)
{
    return keep_by_arg(e, c, false);
}

int fn_combine(struct eval *e, const struct fn_call *c)
{
    /* the argument already stands behind the input, in order whether that
     * is asked for or not */
    if (c->nargs > 1) {
        if (fn_arg_count(e, c, 1) > 1 ||
            (fn_arg_count(e, c, 1) == 1 &&
                fn_arg(e, c, 1)->kind != KIND_BOOLEAN))
            return fn_fail(e, c, "takes one Boolean as argument 2");
        e->top = c->args[1];
    }
    return 0;
}

int fn_union(struct eval *e, const struct fn_call *c)
{
    return eval_distinct(e, c->base);
}
