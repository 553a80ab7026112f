/* SPDX-License-Identifier: Apache-2.0
 * A second evaluator, as plain as it can be: a recursion over the tree, every
 * collection a new array, every comparison a loop over all pairs. It covers
 * what compose.c writes: paths, indexers, literals of three types, all
 * operators on them but `*`, `/` and `~`, and twenty functions. */
#include "base/mem.h"
#include "walk.h"

#include <string.h>

struct scope {
    struct arena *arena;
    struct jval resource;
    struct own_item self;
    int64_t index;
};

enum truth { NO, YES, UNKNOWN };

static struct own_list evaluate(const struct ast *n, const struct scope *s);

/* ---- lists ---- */

static struct own_list list_of(struct arena *arena, size_t room)
{
    return (struct own_list){
        arena_zalloc(arena, room + 1, sizeof(struct own_item)), 0};
}

static void append(struct own_list *list, struct own_item item)
{
    list->items[list->n++] = item;
}

static struct own_list single(const struct scope *s, struct own_item item)
{
    struct own_list list = list_of(s->arena, 1);

    append(&list, item);
    return list;
}

static struct own_list boolean(const struct scope *s, bool b)
{
    return single(s, (struct own_item){.kind = OWN_BOOLEAN, .boolean = b});
}

static struct own_list integer(const struct scope *s, int64_t i)
{
    return single(s, (struct own_item){.kind = OWN_INTEGER, .integer = i});
}

static struct own_list string(const struct scope *s, struct slice text)
{
    return single(s, (struct own_item){.kind = OWN_STRING, .string = text});
}

static struct own_list nothing(void)
{
    return (struct own_list){NULL, 0};
}

static struct own_list truth(const struct scope *s, enum truth t)
{
    return t == UNKNOWN ? nothing() : boolean(s, t == YES);
}

static enum truth truth_of(struct own_list list)
{
    if (list.n == 0)
        return UNKNOWN;
    ASSERT(list.n == 1);
    return list.items[0].kind != OWN_BOOLEAN || list.items[0].boolean ? YES
                                                                      : NO;
}

static struct slice text_of(struct own_list list)
{
    return list.n ? list.items[0].string : SLICE("");
}

/* ---- equality ---- */

static bool is_same(const struct own_item *a, const struct own_item *b)
{
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case OWN_BOOLEAN: return a->boolean == b->boolean;
    case OWN_INTEGER: return a->integer == b->integer;
    case OWN_STRING: return slice_eq(a->string, b->string);
    case OWN_NODE: return jval_equal(a->node, b->node);
    }
    return false;
}

static bool has(struct own_list list, const struct own_item *item)
{
    for (size_t i = 0; i < list.n; i++)
        if (is_same(&list.items[i], item))
            return true;
    return false;
}

static enum truth equal(struct own_list a, struct own_list b)
{
    if (a.n == 0 || b.n == 0)
        return UNKNOWN;
    for (size_t i = 0; i < a.n && a.n == b.n; i++)
        if (!is_same(&a.items[i], &b.items[i]))
            return NO;
    return a.n == b.n ? YES : NO;
}

/* ---- paths ---- */

static struct own_item item_of(struct jval v)
{
    struct own_item item = {.kind = OWN_NODE, .node = v};

    switch (jval_type(v)) {
    case JSON_TRUE:
    case JSON_FALSE:
        item.kind = OWN_BOOLEAN;
        item.boolean = jval_is_true(v);
        break;
    case JSON_NUMBER:
        item.kind = OWN_INTEGER;
        ASSERT(jval_to_i64(&item.integer, v));
        break;
    case JSON_STRING:
        item.kind = OWN_STRING;
        item.string = jval_str(v);
        break;
    case JSON_NONE:
    case JSON_NULL:
    case JSON_ARRAY:
    case JSON_OBJECT: break;
    }
    return item;
}

static struct own_list member(
    struct own_list of, struct slice name, const struct scope *s)
{
    size_t room = 0;
    struct own_list list;

    for (size_t i = 0; i < of.n; i++)
        room += 1 + jval_count(jval_get_slice(of.items[i].node, name));
    list = list_of(s->arena, room);
    for (size_t i = 0; i < of.n; i++) {
        struct jval v = jval_get_slice(of.items[i].node, name);

        if (jval_type(v) != JSON_ARRAY && jval_is_some(v))
            append(&list, item_of(v));
        for (struct jval e = jval_first(v);
             jval_type(v) == JSON_ARRAY && jval_is_some(e); e = jval_next(e))
            append(&list, item_of(e));
    }
    return list;
}

static struct own_list left_of(const struct ast *n, const struct scope *s)
{
    return n->left ? evaluate(n->left, s) : single(s, s->self);
}

static struct own_list evaluate_member(
    const struct ast *n, const struct scope *s)
{
    if (!n->left && slice_eq(n->name, SLICE("Patient")))
        return single(s, s->self);
    return member(left_of(n, s), n->name, s);
}

static struct own_list stretch(
    struct own_list of, int64_t from, int64_t to, const struct scope *s)
{
    struct own_list list = list_of(s->arena, of.n);

    for (int64_t i = 0; i < (int64_t)of.n; i++)
        if (i >= from && i < to)
            append(&list, of.items[i]);
    return list;
}

static struct own_list evaluate_indexer(
    const struct ast *n, const struct scope *s)
{
    struct own_list of = evaluate(n->left, s), at = evaluate(n->right, s);

    if (at.n == 0)
        return nothing();
    return stretch(of, at.items[0].integer, at.items[0].integer + 1, s);
}

/* ---- operators ---- */

static enum truth combine_truth(
    enum ast_operator op, enum truth a, enum truth b)
{
    switch ((int)op) {
    case OPERATOR_AND:
        return a == NO || b == NO ? NO : a == YES && b == YES ? YES : UNKNOWN;
    case OPERATOR_OR:
        return a == YES || b == YES ? YES : a == NO && b == NO ? NO : UNKNOWN;
    case OPERATOR_XOR:
        return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : a != b ? YES : NO;
    default:
        return a == NO || b == YES ? YES : a == YES && b == NO ? NO : UNKNOWN;
    }
}

static enum truth order(
    enum ast_operator op, struct own_list a, struct own_list b)
{
    int difference;

    if (a.n == 0 || b.n == 0)
        return UNKNOWN;
    ASSERT(a.n == 1 && b.n == 1 && a.items[0].kind == b.items[0].kind);
    if (a.items[0].kind == OWN_INTEGER)
        difference = (a.items[0].integer > b.items[0].integer) -
                     (a.items[0].integer < b.items[0].integer);
    else
        difference = slice_cmp(a.items[0].string, b.items[0].string);
    switch ((int)op) {
    case OPERATOR_LT: return difference < 0 ? YES : NO;
    case OPERATOR_LE: return difference <= 0 ? YES : NO;
    case OPERATOR_GT: return difference > 0 ? YES : NO;
    default: return difference >= 0 ? YES : NO;
    }
}

static struct own_list calculate(enum ast_operator op, struct own_list a,
    struct own_list b, const struct scope *s)
{
    int64_t x, y;

    if (op == OPERATOR_CONCAT ||
        (op == OPERATOR_ADD && a.n && b.n && a.items[0].kind == OWN_STRING))
        return string(s, slice_of(arena_printf(s->arena, "%.*s%.*s",
                             SLICE_ARG(text_of(a)), SLICE_ARG(text_of(b)))));
    if (a.n == 0 || b.n == 0)
        return nothing();
    x = a.items[0].integer;
    y = b.items[0].integer;
    switch ((int)op) {
    case OPERATOR_ADD: return integer(s, x + y);
    case OPERATOR_SUB: return integer(s, x - y);
    case OPERATOR_DIV_WHOLE: return y ? integer(s, x / y) : nothing();
    default: return y ? integer(s, x % y) : nothing();
    }
}

static struct own_list joined(struct own_list a, struct own_list b,
    bool is_distinct, const struct scope *s)
{
    struct own_list list = list_of(s->arena, a.n + b.n);

    for (size_t i = 0; i < a.n + b.n; i++) {
        struct own_item *item = i < a.n ? &a.items[i] : &b.items[i - a.n];

        if (!is_distinct || !has(list, item))
            append(&list, *item);
    }
    return list;
}

static struct own_list evaluate_binary(
    const struct ast *n, const struct scope *s)
{
    struct own_list a = evaluate(n->left, s), b = evaluate(n->right, s);
    enum truth same;

    switch ((int)n->op) {
    case OPERATOR_AND:
    case OPERATOR_OR:
    case OPERATOR_XOR:
    case OPERATOR_IMPLIES:
        return truth(s, combine_truth(n->op, truth_of(a), truth_of(b)));
    case OPERATOR_LT:
    case OPERATOR_LE:
    case OPERATOR_GT:
    case OPERATOR_GE: return truth(s, order(n->op, a, b));
    case OPERATOR_EQ: return truth(s, equal(a, b));
    case OPERATOR_NE:
        same = equal(a, b);
        return truth(s, same == UNKNOWN ? UNKNOWN : same == YES ? NO : YES);
    case OPERATOR_UNION: return joined(a, b, true, s);
    case OPERATOR_IN: return a.n ? boolean(s, has(b, &a.items[0])) : nothing();
    case OPERATOR_CONTAINS:
        return b.n ? boolean(s, has(a, &b.items[0])) : nothing();
    default: return calculate(n->op, a, b, s);
    }
}

/* ---- functions ---- */

static struct own_list body(
    const struct ast *n, struct own_item item, size_t index, struct scope s)
{
    s.self = item;
    s.index = (int64_t)index;
    return evaluate(n, &s);
}

static struct own_list where(
    struct own_list in, const struct ast *n, const struct scope *s)
{
    struct own_list list = list_of(s->arena, in.n);

    for (size_t i = 0; i < in.n; i++)
        if (truth_of(body(n->args, in.items[i], i, *s)) == YES)
            append(&list, in.items[i]);
    return list;
}

static struct own_list select(
    struct own_list in, const struct ast *n, const struct scope *s)
{
    struct own_list list = nothing();

    for (size_t i = 0; i < in.n; i++)
        list = joined(list, body(n->args, in.items[i], i, *s), false, s);
    return list;
}

static struct own_list kept(struct own_list in, struct own_list other,
    bool is_in, const struct scope *s)
{
    struct own_list list = list_of(s->arena, in.n);

    for (size_t i = 0; i < in.n; i++)
        if (has(other, &in.items[i]) == is_in)
            append(&list, in.items[i]);
    return list;
}

static struct own_list iif(const struct ast *n, const struct scope *s)
{
    const struct ast *then = n->args->next;

    if (truth_of(evaluate(n->args, s)) == YES)
        return evaluate(then, s);
    return then->next ? evaluate(then->next, s) : nothing();
}

static struct own_list changed_case(
    struct own_list in, char from, char to, const struct scope *s)
{
    struct slice text = arena_copy(s->arena, text_of(in));
    char *letters = arena_cstr(s->arena, text);

    for (size_t i = 0; i < text.len; i++)
        if (letters[i] >= from && letters[i] <= from + 25)
            letters[i] = (char)(letters[i] - from + to);
    return in.n ? string(s, slice_make(letters, text.len)) : nothing();
}

static struct own_list stretch_call(struct own_list in, const struct ast *n,
    bool is_skip, const struct scope *s)
{
    struct own_list count = evaluate(n->args, s);
    int64_t number;

    if (count.n == 0)
        return nothing(); /* as where any number that is needed is missing */
    number = count.items[0].integer;
    return is_skip ? stretch(in, number, INT64_MAX, s)
                   : stretch(in, 0, number, s);
}

static bool is(const struct ast *n, const char *name)
{
    return slice_eq(n->name, slice_of(name));
}

/* Those that look at what they are called on alone. */
static struct own_list evaluate_simple(
    struct own_list in, const struct ast *n, const struct scope *s)
{
    enum truth t;

    if (is(n, "count"))
        return integer(s, (int64_t)in.n);
    if (is(n, "empty") || is(n, "exists"))
        return boolean(s, (in.n > 0) == is(n, "exists"));
    if (is(n, "isDistinct"))
        return boolean(s, joined(in, nothing(), true, s).n == in.n);
    if (is(n, "distinct"))
        return joined(in, nothing(), true, s);
    if (is(n, "first"))
        return stretch(in, 0, 1, s);
    if (is(n, "last"))
        return stretch(in, (int64_t)in.n - 1, INT64_MAX, s);
    if (is(n, "tail"))
        return stretch(in, 1, INT64_MAX, s);
    if (is(n, "length"))
        return in.n ? integer(s, (int64_t)text_of(in).len) : nothing();
    if (is(n, "upper"))
        return changed_case(in, 'a', 'A', s);
    if (is(n, "lower"))
        return changed_case(in, 'A', 'a', s);
    if (!is(n, "not"))
        die("a function that the oracle does not know");
    t = truth_of(in);
    return truth(s, t == UNKNOWN ? UNKNOWN : t == YES ? NO : YES);
}

static struct own_list evaluate_call(const struct ast *n, const struct scope *s)
{
    struct own_list in;

    if (is(n, "iif"))
        return iif(n, s);
    in = left_of(n, s);
    if (!n->args)
        return evaluate_simple(in, n, s);
    if (is(n, "where"))
        return where(in, n, s);
    if (is(n, "select"))
        return select(in, n, s);
    if (is(n, "exists"))
        return boolean(s, where(in, n, s).n > 0);
    if (is(n, "all"))
        return boolean(s, where(in, n, s).n == in.n);
    if (is(n, "skip") || is(n, "take"))
        return stretch_call(in, n, is(n, "skip"), s);
    if (is(n, "combine") || is(n, "union"))
        return joined(in, evaluate(n->args, s), is(n, "union"), s);
    if (is(n, "intersect"))
        return joined(
            kept(in, evaluate(n->args, s), true, s), nothing(), true, s);
    if (!is(n, "exclude"))
        die("a function that the oracle does not know");
    return kept(in, evaluate(n->args, s), false, s);
}

/* ---- the tree ---- */

static struct own_list evaluate_literal(
    const struct ast *n, const struct scope *s)
{
    uint64_t number = 0;

    if (n->literal == TOKEN_STRING)
        return string(s, n->text);
    if (n->literal == TOKEN_NAME)
        return boolean(s, slice_eq(n->text, SLICE("true")));
    ASSERT(slice_to_u64(&number, n->text));
    return integer(s, (int64_t)number);
}

static struct own_list evaluate(const struct ast *n, const struct scope *s)
{
    switch ((int)n->type) {
    case AST_EMPTY: return nothing();
    case AST_LITERAL: return evaluate_literal(n, s);
    case AST_VARIABLE: return single(s, item_of(s->resource));
    case AST_THIS: return single(s, s->self);
    case AST_INDEX: return integer(s, s->index);
    case AST_MEMBER: return evaluate_member(n, s);
    case AST_CALL: return evaluate_call(n, s);
    case AST_INDEXER: return evaluate_indexer(n, s);
    case AST_MINUS: return integer(s, -evaluate(n->left, s).items[0].integer);
    case AST_BINARY: return evaluate_binary(n, s);
    default: die("a node that the oracle does not know");
    }
}

struct own_list oracle_evaluate(
    const struct ast *root, struct jval resource, struct arena *arena)
{
    struct scope s = {
        .arena = arena, .resource = resource, .self = item_of(resource)};

    return evaluate(root, &s);
}
