/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/check_int.h"
#include "fhirclient/fhirpath/types.h"

/* ---- leaves ---- */

static void check_literal(struct check_set *out, const struct ast *n)
{
    enum value_kind kind = KIND_STRING;

    switch ((int)n->literal) {
    case TOKEN_NAME: kind = KIND_BOOLEAN; break;
    case TOKEN_INTEGER: kind = KIND_INTEGER; break;
    case TOKEN_DECIMAL: kind = KIND_DECIMAL; break;
    case TOKEN_DATE: kind = KIND_DATE; break;
    case TOKEN_DATETIME: kind = KIND_DATETIME; break;
    case TOKEN_TIME: kind = KIND_TIME; break;
    default: break;
    }
    *out = check_system(kind, 1);
}

static bool is_text_variable(struct slice name)
{
    static const char *const names[] = {"ucum", "sct", "loinc"};

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (slice_eq(name, slice_of(names[i])))
            return true;
    return slice_starts(name, SLICE("vs-")) ||
           slice_starts(name, SLICE("ext-"));
}

static bool is_variable_of_caller(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    const struct fp_check_options *o = c->options;
    struct slice name = n->name;

    for (size_t i = 0; i < o->nvariables; i++) {
        if (!slice_eq(o->variables[i].name, name))
            continue;
        if (check_context(out, o->variables[i].type, c->err) < 0)
            c->rc = ERR_NOT_FOUND;
        out->min = 0;
        if (out->is_any)
            out->max = CHECK_MANY;
        return true;
    }
    for (const struct check_named *v = c->named; v; v = v->before)
        if (slice_eq(v->name, name)) {
            *out = v->set;
            return true;
        }
    *out = check_any(CHECK_MANY);
    return check_read_variable(c, n) || o->takes_any_variable;
}

static struct slice guess_variable(const struct checker *c, struct slice name)
{
    static const char *const names[] = {
        "resource", "context", "rootResource", "ucum", "sct", "loinc"};
    struct suggestion g;

    suggest_start(&g, name);
    for (size_t i = 0; i < COUNT_OF(names); i++)
        suggest_offer(&g, slice_of(names[i]));
    for (size_t i = 0; i < c->options->nvariables; i++)
        suggest_offer(&g, c->options->variables[i].name);
    for (const struct check_named *v = c->named; v; v = v->before)
        suggest_offer(&g, v->name);
    return g.best;
}

static void tell_unknown_variable(struct checker *c, const struct ast *n)
{
    struct slice guess = guess_variable(c, n->name);
    struct fp_problem *p;

    p = check_report(c, FP_ERROR, FP_UNKNOWN_VARIABLE, n->at, 0,
        "there is no variable %%%.*s%s%.*s%s", SLICE_ARG(n->name),
        guess.len ? ": did you mean %" : "", SLICE_ARG(guess),
        guess.len ? "?" : "");
    if (guess.len)
        p->instead =
            slice_of(arena_printf(c->arena, "%%%.*s", SLICE_ARG(guess)));
}

static void check_variable(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    if (slice_eq(n->name, SLICE("context"))) {
        *out = c->root;
    } else if (slice_eq(n->name, SLICE("resource"))) {
        *out = c->resource;
    } else if (slice_eq(n->name, SLICE("rootResource"))) {
        *out = (struct check_set){.min = 1, .max = 1};
        check_add(out, element_type_find(SLICE("Resource")));
    } else if (is_text_variable(n->name)) {
        *out = check_system(KIND_STRING, 1);
    } else if (!is_variable_of_caller(out, c, n)) {
        tell_unknown_variable(c, n);
    }
}

/* ---- the rest ---- */

void check_body(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *input)
{
    struct check_set outside = c->self;
    const struct check_named *named = c->named;

    c->self = *input;
    c->self.max = c->self.max ? 1 : 0;
    c->self.min = 1;
    c->self.is_unordered = false;
    c->self.is_several = false;
    c->branches++;
    c->bodies++;
    check_node(out, c, n);
    c->bodies--;
    c->branches--;
    c->self = outside;
    c->named = named;
}

static void check_left(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    if (n->left)
        check_node(out, c, n->left);
    else
        *out = c->self;
}

static void check_indexer(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    struct check_set index;

    check_node(out, c, n->left);
    check_node(&index, c, n->right);
    if (!check_is_empty(&index) && !(check_kinds(&index) & KINDS_WHOLE))
        check_report(c, FP_ERROR, FP_WRONG_TYPE, n->right->at, 0,
            "[ ] takes an Integer, counted from 0, not %s",
            check_describe(c, &index));
    check_single(c, n->right->at, &index, "[ ]");
    check_ordered(c, n->at, out, "[ ]");
    out->min = 0;
    out->max = out->max ? 1 : 0;
    out->is_unordered = false;
    out->is_several = false;
}

static void check_two_sides(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    struct check_set left, right;

    *out = check_system(KIND_BOOLEAN, 0);
    if (check_read_code_and_system(c, n))
        return;
    check_node(&left, c, n->left);
    if (check_read_bare_word(c, n, &left))
        return;
    check_node(&right, c, n->right);
    *out = (struct check_set){0};
    check_binary(out, c, n, &left, &right);
}

static void check_inner(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    struct check_set left;

    switch ((int)n->type) {
    case AST_MEMBER:
        check_left(&left, c, n);
        check_member(out, c, n, &left);
        break;
    case AST_CALL: check_call(out, c, n); break;
    case AST_INDEXER: check_indexer(out, c, n); break;
    case AST_MINUS:
    case AST_PLUS:
        check_node(&left, c, n->left);
        check_sign(out, c, n, &left);
        break;
    case AST_TYPE_OP:
        check_node(&left, c, n->left);
        check_type_test(out, c, &left, n->text, n, n->op);
        break;
    default: check_two_sides(out, c, n);
    }
}

static void check_index(
    struct check_set *out, struct checker *c, const struct ast *n)
{
    if (!c->bodies)
        check_report(c, FP_ERROR, FP_WRONG_CONTEXT, n->at, 0,
            "$index has a value in a loop only");
    *out = check_system(KIND_INTEGER, 1);
}

void check_node(struct check_set *out, struct checker *c, const struct ast *n)
{
    *out = (struct check_set){0};
    if (c->rc < 0)
        return;
    if (++c->steps > CHECK_STEPS) {
        c->rc = fp_fail(c->err, ERR_LIMIT, c->source, n->at,
            "too many nested repeat() or aggregate() to be checked");
        return;
    }
    switch ((int)n->type) {
    case AST_EMPTY: break;
    case AST_LITERAL: check_literal(out, n); break;
    case AST_QUANTITY: *out = check_system(KIND_QUANTITY, 1); break;
    case AST_VARIABLE: check_variable(out, c, n); break;
    case AST_THIS: *out = c->self; break;
    case AST_INDEX: check_index(out, c, n); break;
    case AST_TOTAL: *out = c->total; break;
    default: check_inner(out, c, n);
    }
}

/* ---- from outside ---- */

/* %resource, for a context: itself, or the resource its path begins with. */
static void find_resource(struct checker *c, struct slice type)
{
    const struct element_type *resource = element_type_find(SLICE("Resource"));
    struct slice rest = type, one, name;

    c->resource = (struct check_set){.min = 1, .max = 1};
    while (type.len && slice_split(&one, &rest, '|')) {
        const struct element_type *t;

        one = slice_trim(one);
        slice_split(&name, &one, '.');
        t = element_type_find(name);
        check_add(
            &c->resource, t && element_type_is(t, resource) ? t : resource);
    }
    if (!type.len)
        check_add(&c->resource, resource);
}

static void put_type(struct fp_static_type *out, const struct check_set *set,
    struct arena *arena)
{
    size_t n = 0;

    *out = (struct fp_static_type){.is_known = !set->is_any,
        .is_required = set->min > 0,
        .is_single = set->max <= 1};
    if (set->is_any)
        return;
    for (size_t i = check_next(set, 0); i < CHECK_BITS;
         i = check_next(set, i + 1))
        n++;
    out->names = arena_zalloc(arena, n + 1, sizeof(*out->names));
    for (size_t i = check_next(set, 0); i < CHECK_BITS;
         i = check_next(set, i + 1)) {
        struct slice name = check_type_name(i);

        out->names[out->nnames++] = slice_of(arena_printf(arena, "%s%.*s",
            i < CHECK_SYSTEM ? "FHIR." : "System.", SLICE_ARG(name)));
    }
}

int check_run(struct fp_checked *out, struct slice expression,
    struct slice type, const struct fp_check_options *options, bool is_lenient,
    struct arena *arena, struct err *err)
{
    static const struct fp_check_options none;
    struct checker c = {.source = expression,
        .arena = arena,
        .options = options ? options : &none,
        .err = err,
        .is_lenient = is_lenient};
    struct syntax syntax;
    struct check_set result;

    *out = (struct fp_checked){0};
    if (parse_expression(&syntax, expression, arena, err) < 0)
        return err && err->code ? err->code : ERR_INVALID;
    if (check_context(&c.root, type, err) < 0)
        return ERR_NOT_FOUND;
    find_resource(&c, type);
    c.self = c.root;
    check_node(&result, &c, syntax.root);
    put_type(&out->type, &result, arena);
    out->problems = c.problems;
    check_sort(&out->problems);
    return c.rc;
}

int fp_check(struct fp_checked *out, struct slice expression, struct slice type,
    const struct fp_check_options *options, struct arena *arena,
    struct err *err)
{
    return check_run(out, expression, type, options, false, arena, err);
}
