/* SPDX-License-Identifier: Apache-2.0
 * Binary operators: one small function each, and the table of them.
 *
 * source  http://hl7.org/fhirpath/N1/#operations */
#include "fhirclient/fhirpath/ast.h"
#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/print.h"
#include "fhirclient/fhirpath/quantity.h"
#include "fhirclient/fhirpath/set.h"

#include <string.h>

/* Left is stack[a..b), right is stack[b..top). */
struct pair {
    const struct plan_insn *insn;
    size_t a, b;
};

static int give(struct eval *e, const struct pair *p, struct value v)
{
    e->top = p->a;
    return eval_push(e, v);
}

static int give_empty(struct eval *e, const struct pair *p)
{
    e->top = p->a;
    return 0;
}

static int give_answer(struct eval *e, const struct pair *p, enum answer answer)
{
    if (answer == ANSWER_EMPTY)
        return give_empty(e, p);
    return give(e, p, value_boolean(answer == ANSWER_TRUE));
}

static size_t nleft(const struct pair *p)
{
    return p->b - p->a;
}

static size_t nright(const struct eval *e, const struct pair *p)
{
    return e->top - p->b;
}

static const char *sign_of(const struct pair *p)
{
    return operator_text((enum ast_operator)p->insn->arg);
}

/* An element that has only extensions has no value to compute with. */
static bool is_without_value(const struct value *v)
{
    return v->kind == KIND_NODE && jval_type(value_jval(v)) != JSON_OBJECT;
}

/* 1 when there is one item with a value on each side, 0 when one side is
 * empty, an error when one has several. */
static int take_singles(struct eval *e, const struct pair *p)
{
    if (nleft(p) > 1 || nright(e, p) > 1)
        return eval_fail(e, ERR_INVALID, p->insn->at,
            "'%s' takes one item on each side, found %zu and %zu", sign_of(p),
            nleft(p), nright(e, p));
    return nleft(p) == 1 && nright(e, p) == 1 &&
           !is_without_value(&e->stack[p->a]) &&
           !is_without_value(&e->stack[p->b]);
}

/* ---- equality ---- */

static enum answer collections_equal(struct eval *e, const struct pair *p)
{
    enum answer all = ANSWER_TRUE;

    if (!nleft(p) || !nright(e, p))
        return ANSWER_EMPTY;
    if (nleft(p) != nright(e, p))
        return ANSWER_FALSE;
    for (size_t i = 0; i < nleft(p); i++) {
        enum answer one =
            value_equal(&e->stack[p->a + i], &e->stack[p->b + i], e->arena);

        if (one == ANSWER_FALSE)
            return ANSWER_FALSE;
        if (one == ANSWER_EMPTY)
            all = ANSWER_EMPTY;
    }
    return all;
}

static int op_eq(struct eval *e, const struct pair *p)
{
    return give_answer(e, p, collections_equal(e, p));
}

static enum answer negate(enum answer answer)
{
    if (answer == ANSWER_EMPTY)
        return ANSWER_EMPTY;
    return answer == ANSWER_TRUE ? ANSWER_FALSE : ANSWER_TRUE;
}

static int op_ne(struct eval *e, const struct pair *p)
{
    return give_answer(e, p, negate(collections_equal(e, p)));
}

/* Bags: each item on the left finds a partner of its own on the right. */
static int collections_equivalent(
    bool *out, struct eval *e, const struct pair *p)
{
    *out = nleft(p) == nright(e, p);
    if (!*out || nleft(p) == 0)
        return 0;
    if (nleft(p) > 1)
        return set_equivalent(out, e, p->a, p->b);
    *out = value_equivalent(&e->stack[p->a], &e->stack[p->b], e->arena);
    return 0;
}

static int op_equiv(struct eval *e, const struct pair *p)
{
    bool is_equivalent;
    int rc = collections_equivalent(&is_equivalent, e, p);

    return rc < 0 ? rc : give(e, p, value_boolean(is_equivalent));
}

static int op_not_equiv(struct eval *e, const struct pair *p)
{
    bool is_equivalent;
    int rc = collections_equivalent(&is_equivalent, e, p);

    return rc < 0 ? rc : give(e, p, value_boolean(!is_equivalent));
}

/* ---- order ---- */

static int op_compare(struct eval *e, const struct pair *p)
{
    int rc = take_singles(e, p), order;
    enum ast_operator op = (enum ast_operator)p->insn->arg;

    if (rc <= 0)
        return rc < 0 ? rc : give_empty(e, p);
    order = value_compare(&e->stack[p->a], &e->stack[p->b], e->arena);
    if (order == VALUE_INCOMPARABLE)
        return eval_fail(e, ERR_INVALID, p->insn->at, "%s and %s have no order",
            value_kind_name(&e->stack[p->a]), value_kind_name(&e->stack[p->b]));
    if (order == MOMENT_UNCERTAIN)
        return give_empty(e, p);
    return give(e, p,
        value_boolean(
            (order < 0 && (op == OPERATOR_LT || op == OPERATOR_LE)) ||
            (order > 0 && (op == OPERATOR_GT || op == OPERATOR_GE)) ||
            (order == 0 && (op == OPERATOR_LE || op == OPERATOR_GE))));
}

/* ---- membership ---- */

static enum answer is_member(
    struct eval *e, const struct value *v, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (value_equal(&e->stack[i], v, e->arena) == ANSWER_TRUE)
            return ANSWER_TRUE;
    return ANSWER_FALSE;
}

static int op_in(struct eval *e, const struct pair *p)
{
    if (!nleft(p))
        return give_empty(e, p);
    if (nleft(p) > 1)
        return eval_fail(e, ERR_INVALID, p->insn->at,
            "'in' takes one item on its left side, found %zu", nleft(p));
    return give_answer(e, p, is_member(e, &e->stack[p->a], p->b, e->top));
}

static int op_contains(struct eval *e, const struct pair *p)
{
    if (!nright(e, p))
        return give_empty(e, p);
    if (nright(e, p) > 1)
        return eval_fail(e, ERR_INVALID, p->insn->at,
            "'contains' takes one item on its right side, found %zu",
            nright(e, p));
    return give_answer(e, p, is_member(e, &e->stack[p->b], p->a, p->b));
}

/* ---- union ---- */

static int op_union(struct eval *e, const struct pair *p)
{
    return eval_distinct(e, p->a);
}

/* ---- logic ---- */

/* ORDER: false, true, empty, as enum answer; row: left, column: right.
 * source  http://hl7.org/fhirpath/N1/#boolean-logic */
static const uint8_t and_table[3][3] = {
    {ANSWER_FALSE, ANSWER_FALSE, ANSWER_FALSE},
    {ANSWER_FALSE, ANSWER_TRUE, ANSWER_EMPTY},
    {ANSWER_FALSE, ANSWER_EMPTY, ANSWER_EMPTY}};
static const uint8_t or_table[3][3] = {
    {ANSWER_FALSE, ANSWER_TRUE, ANSWER_EMPTY},
    {ANSWER_TRUE, ANSWER_TRUE, ANSWER_TRUE},
    {ANSWER_EMPTY, ANSWER_TRUE, ANSWER_EMPTY}};
static const uint8_t xor_table[3][3] = {
    {ANSWER_FALSE, ANSWER_TRUE, ANSWER_EMPTY},
    {ANSWER_TRUE, ANSWER_FALSE, ANSWER_EMPTY},
    {ANSWER_EMPTY, ANSWER_EMPTY, ANSWER_EMPTY}};
static const uint8_t implies_table[3][3] = {
    {ANSWER_TRUE, ANSWER_TRUE, ANSWER_TRUE},
    {ANSWER_FALSE, ANSWER_TRUE, ANSWER_EMPTY},
    {ANSWER_EMPTY, ANSWER_TRUE, ANSWER_EMPTY}};

static int op_logic(
    struct eval *e, const struct pair *p, const uint8_t table[3][3])
{
    enum answer left, right;
    size_t end = e->top;
    int rc = eval_answer(&right, e, p->b, p->insn->at);

    e->top = p->b;
    if (rc == 0)
        rc = eval_answer(&left, e, p->a, p->insn->at);
    e->top = end;
    return rc < 0 ? rc : give_answer(e, p, (enum answer)table[left][right]);
}

static int op_and(struct eval *e, const struct pair *p)
{
    return op_logic(e, p, and_table);
}

static int op_or(struct eval *e, const struct pair *p)
{
    return op_logic(e, p, or_table);
}

static int op_xor(struct eval *e, const struct pair *p)
{
    return op_logic(e, p, xor_table);
}

static int op_implies(struct eval *e, const struct pair *p)
{
    return op_logic(e, p, implies_table);
}

/* ---- arithmetic ---- */

static struct value value_of_decimal(struct eval *e, struct decimal d)
{
    return value_text(KIND_DECIMAL, decimal_print(e->arena, d));
}

static int give_quantity(
    struct eval *e, const struct pair *p, const struct quantity *of)
{
    struct quantity *q = arena_alloc(e->arena, sizeof(*q));

    *q = *of;
    return give(e, p, (struct value){.kind = KIND_QUANTITY, .quantity = q});
}

static bool are_integers(const struct eval *e, const struct pair *p)
{
    return e->stack[p->a].kind == KIND_INTEGER &&
           e->stack[p->b].kind == KIND_INTEGER;
}

/* Whole results stay integers where both operands are; what does not fit is
 * empty, as the specification has it. */
static int give_number(
    struct eval *e, const struct pair *p, struct decimal d, bool is_integer)
{
    int64_t whole;

    if (!is_integer)
        return give(e, p, value_of_decimal(e, d));
    if (!decimal_to_i64(&whole, d) || whole > INT32_MAX || whole < INT32_MIN)
        return give_empty(e, p);
    return give(e, p, value_integer(whole));
}

static int fail_operands(struct eval *e, const struct pair *p)
{
    return eval_fail(e, ERR_INVALID, p->insn->at, "'%s' is not for %s and %s",
        sign_of(p), value_kind_name(&e->stack[p->a]),
        value_kind_name(&e->stack[p->b]));
}

typedef bool decimal_fn(struct decimal *, struct decimal, struct decimal);

static int number_op(
    struct eval *e, const struct pair *p, decimal_fn *compute, bool is_integer)
{
    struct decimal x, y, result;

    if (!value_to_decimal(&x, &e->stack[p->a]) ||
        !value_to_decimal(&y, &e->stack[p->b]))
        return fail_operands(e, p);
    if (!compute(&result, x, y))
        return give_empty(e, p);
    return give_number(e, p, result, is_integer);
}

static bool is_quantity_pair(const struct eval *e, const struct pair *p)
{
    uint8_t a = e->stack[p->a].kind, b = e->stack[p->b].kind;

    return a == KIND_QUANTITY || b == KIND_QUANTITY || a == KIND_NODE ||
           b == KIND_NODE;
}

static int quantity_op(struct eval *e, const struct pair *p)
{
    enum ast_operator op = (enum ast_operator)p->insn->arg;
    struct quantity a, b, result;
    bool is_done;

    if (!value_to_quantity(&a, &e->stack[p->a], e->arena) ||
        !value_to_quantity(&b, &e->stack[p->b], e->arena))
        return fail_operands(e, p);
    if (op == OPERATOR_ADD || op == OPERATOR_SUB)
        is_done = quantity_add(&result, &a, &b, op == OPERATOR_SUB, e->arena);
    else
        is_done =
            quantity_multiply(&result, &a, &b, op == OPERATOR_DIV, e->arena);
    return is_done ? give_quantity(e, p, &result) : give_empty(e, p);
}

static int op_mul(struct eval *e, const struct pair *p)
{
    int rc = take_singles(e, p);

    if (rc <= 0)
        return rc < 0 ? rc : give_empty(e, p);
    if (is_quantity_pair(e, p))
        return quantity_op(e, p);
    return number_op(e, p, decimal_mul, are_integers(e, p));
}

static int op_div(struct eval *e, const struct pair *p)
{
    int rc = take_singles(e, p);

    if (rc <= 0)
        return rc < 0 ? rc : give_empty(e, p);
    if (is_quantity_pair(e, p))
        return quantity_op(e, p);
    return number_op(e, p, decimal_div, false);
}

static int op_div_whole(struct eval *e, const struct pair *p)
{
    int rc = take_singles(e, p);

    if (rc <= 0)
        return rc < 0 ? rc : give_empty(e, p);
    return number_op(e, p, decimal_div_whole, true);
}

static int op_mod(struct eval *e, const struct pair *p)
{
    int rc = take_singles(e, p);

    if (rc <= 0)
        return rc < 0 ? rc : give_empty(e, p);
    return number_op(e, p, decimal_mod, are_integers(e, p));
}

enum { BYTES_A_STEP = 32 };

static int give_joined(
    struct eval *e, const struct pair *p, struct slice s, struct slice t)
{
    char *text;

    /* text that grows with each round would grow without bounds */
    if (eval_count(e, (s.len + t.len) / BYTES_A_STEP, p->insn->at) < 0)
        return ERR_LIMIT;
    text = arena_alloc(e->arena, s.len + t.len + 1);
    if (s.len)
        memcpy(text, s.ptr, s.len);
    if (t.len)
        memcpy(text + s.len, t.ptr, t.len);
    return give(e, p, value_text(KIND_STRING, slice_make(text, s.len + t.len)));
}

static bool is_moment_kind(const struct value *v)
{
    return v->kind == KIND_DATE || v->kind == KIND_DATETIME ||
           v->kind == KIND_TIME;
}

static bool may_be_moment(const struct value *v)
{
    struct moment m;

    return is_moment_kind(v) || value_to_moment(&m, v);
}

static int op_sum(struct eval *e, const struct pair *p)
{
    bool is_minus = p->insn->arg == OPERATOR_SUB;
    const struct value *left, *right;
    struct slice s, t;
    int rc = take_singles(e, p);

    if (rc <= 0)
        return rc < 0 ? rc : give_empty(e, p);
    left = &e->stack[p->a];
    right = &e->stack[p->b];
    if ((right->kind == KIND_QUANTITY || right->kind == KIND_NODE) &&
        may_be_moment(left))
        return eval_add_duration(e, p->insn, p->a, p->b, is_minus);
    if (!is_minus && value_to_string(&s, left) && value_to_string(&t, right))
        return give_joined(e, p, s, t);
    if (is_quantity_pair(e, p))
        return quantity_op(e, p);
    return number_op(
        e, p, is_minus ? decimal_sub : decimal_add, are_integers(e, p));
}

static bool text_or_nothing(struct slice *out, const struct value *v)
{
    return value_is_absent(v) || value_to_string(out, v);
}

/* & takes nothing for the empty string. */
static int op_concat(struct eval *e, const struct pair *p)
{
    struct slice s = SLICE(""), t = SLICE("");

    if (nleft(p) > 1 || nright(e, p) > 1)
        return take_singles(e, p);
    if ((nleft(p) && !text_or_nothing(&s, &e->stack[p->a])) ||
        (nright(e, p) && !text_or_nothing(&t, &e->stack[p->b])))
        return eval_fail(e, ERR_INVALID, p->insn->at, "& joins strings only");
    return give_joined(e, p, s, t);
}

static bool are_strings(const struct eval *e, size_t a, size_t b)
{
    return b == a + 1 && e->top == b + 1 && e->stack[a].kind == KIND_STRING &&
           e->stack[b].kind == KIND_STRING;
}

int eval_binary(
    struct eval *e, const struct plan_insn *insn, size_t a, size_t b)
{
    /* ORDER OPERATOR; is and as are no calculations */
    static int (*const run[])(struct eval *, const struct pair *) = {NULL,
        op_mul, op_div, op_div_whole, op_mod, op_sum, op_sum, op_concat, NULL,
        NULL, op_union, op_compare, op_compare, op_compare, op_compare, op_eq,
        op_ne, op_equiv, op_not_equiv, op_in, op_contains, op_and, op_xor,
        op_or, op_implies};
    struct pair p = {insn, a, b};
    int rc;

    if (insn->arg == OPERATOR_EQ && are_strings(e, a, b)) {
        /* what most criteria come down to */
        e->stack[a] =
            value_boolean(slice_eq(e->stack[a].text, e->stack[b].text));
        e->top = b;
        return 0;
    }
    rc = eval_count(e, e->top - a, insn->at);
    return rc < 0 ? rc : run[insn->arg](e, &p);
}
