/* SPDX-License-Identifier: Apache-2.0
 * Walks the tree once, children first, and writes instructions behind one
 * another. What depends on names alone (functions, types, constants) is
 * settled here, so that evaluation never looks at text again. */
#include "fhirclient/fhirpath/code.h"

#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/quantity.h"
#include "fhirclient/fhirpath/suggest.h"
#include "fhirclient/fhirpath/types.h"

#include <stdio.h>

struct coder {
    struct fp_expr *expr;
    struct plan_insn *code;
    struct value *constants;
    struct slice *names;
    struct plan_type *types;
    struct slice *variables;
    size_t ncode, nconstants, nnames, ntypes, nvariables;
    size_t depth; /* collections on the stack at this point */
    const struct ast *root;
    bool has_variables; /* defineVariable() is called somewhere */
    struct err *err;
};

static int emit_tree(struct coder *c, const struct ast *n);

static int fail(
    struct coder *c, int code, uint32_t at, const char *what, struct slice name)
{
    return fp_fail(c->err, code, c->expr->source, at, "%s: %.*s", what,
        (int)(name.len < 60 ? name.len : 60), name.ptr);
}

static int fail_unknown(struct coder *c, uint32_t at, const char *what,
    struct slice name, struct slice guess)
{
    return fp_fail(c->err, ERR_UNSUPPORTED, c->expr->source, at,
        "unknown %s: %.*s%s%.*s%s", what, (int)(name.len < 60 ? name.len : 60),
        name.ptr, guess.len ? " (did you mean " : "", SLICE_ARG(guess),
        guess.len ? "?)" : "");
}

/* "takes 1 argument", "takes 1 to 2 arguments", "takes none" */
static int fail_count(struct coder *c, const struct ast *n, const struct fn *fn)
{
    char range[32] = "no";

    if (fn->min_args < fn->max_args)
        snprintf(range, sizeof(range), "%d to %d", fn->min_args, fn->max_args);
    else if (fn->max_args)
        snprintf(range, sizeof(range), "%d", fn->max_args);
    return fp_fail(c->err, ERR_INVALID, c->expr->source, n->at,
        "%s() takes %s argument%s, not %u", fn->name, range,
        fn->max_args == 1 ? "" : "s", (unsigned)n->nargs);
}

static struct plan_insn *emit(
    struct coder *c, enum plan_op op, size_t arg, uint32_t at)
{
    struct plan_insn *insn = &c->code[c->ncode++];

    *insn = (struct plan_insn){.op = (uint8_t)op,
        .arg = (uint16_t)arg,
        .at = at,
        .next = (uint32_t)c->ncode};
    return insn;
}

/* An operand or argument, at whose end the variables end that it defines. */
static int emit_scope(struct coder *c, const struct ast *n)
{
    size_t scope = c->ncode;
    int rc;

    if (!c->has_variables)
        return emit_tree(c, n);
    emit(c, PLAN_SCOPE, 0, n->at);
    rc = emit_tree(c, n);
    c->code[scope].next = (uint32_t)c->ncode;
    return rc;
}

/* An instruction that leaves one collection more on the stack. */
static int emit_push(struct coder *c, enum plan_op op, size_t arg, uint32_t at)
{
    emit(c, op, arg, at);
    if (++c->depth > c->expr->max_depth)
        c->expr->max_depth = c->depth;
    return 0;
}

static size_t add_name(struct coder *c, struct slice name)
{
    c->names[c->nnames] = name;
    return c->nnames++;
}

static int emit_constant(struct coder *c, struct value v, uint32_t at)
{
    c->constants[c->nconstants] = v;
    return emit_push(c, PLAN_CONSTANT, c->nconstants++, at);
}

/* ---- values ---- */

static int emit_integer(struct coder *c, const struct ast *n)
{
    uint64_t value;

    /* 2147483648 is let through: a minus may stand before it */
    if (!slice_to_u64(&value, n->text) || value > (uint64_t)INT32_MAX + 1)
        return fail(c, ERR_INVALID, n->at,
            "larger than an integer can be (a decimal would be N.0)", n->text);
    return emit_constant(c, value_integer((int64_t)value), n->at);
}

static int emit_decimal(struct coder *c, const struct ast *n)
{
    struct decimal d;

    if (!decimal_parse(&d, n->text))
        return fail(
            c, ERR_INVALID, n->at, "a number of too many digits", n->text);
    return emit_constant(c, value_text(KIND_DECIMAL, n->text), n->at);
}

static int emit_literal(struct coder *c, const struct ast *n)
{
    switch ((int)n->literal) {
    case TOKEN_NAME:
        return emit_constant(
            c, value_boolean(slice_eq(n->text, SLICE("true"))), n->at);
    case TOKEN_INTEGER: return emit_integer(c, n);
    case TOKEN_DECIMAL: return emit_decimal(c, n);
    case TOKEN_DATE:
        return emit_constant(c, value_text(KIND_DATE, n->text), n->at);
    case TOKEN_DATETIME:
        return emit_constant(c, value_text(KIND_DATETIME, n->text), n->at);
    case TOKEN_TIME:
        return emit_constant(c, value_text(KIND_TIME, n->text), n->at);
    default: break;
    }
    return emit_constant(c, value_text(KIND_STRING, n->text), n->at);
}

static int emit_quantity(struct coder *c, const struct ast *n)
{
    struct quantity *q = arena_alloc(c->expr->arena, sizeof(*q));
    struct decimal d;

    if (!decimal_parse(&d, n->text))
        return fail(
            c, ERR_INVALID, n->at, "a number of too many digits", n->text);
    *q = (struct quantity){
        .value = n->text, .unit = n->name, .is_calendar = n->is_calendar};
    return emit_constant(
        c, (struct value){.kind = KIND_QUANTITY, .quantity = q}, n->at);
}

static int emit_empty(struct coder *c, const struct ast *n)
{
    return emit_push(c, PLAN_EMPTY, 0, n->at);
}

static int emit_this(struct coder *c, const struct ast *n)
{
    return emit_push(c, PLAN_THIS, 0, n->at);
}

static int emit_index(struct coder *c, const struct ast *n)
{
    return emit_push(c, PLAN_INDEX, 0, n->at);
}

static int emit_total(struct coder *c, const struct ast *n)
{
    return emit_push(c, PLAN_TOTAL, 0, n->at);
}

/* Variables that are nothing but a text.
 * source  http://hl7.org/fhir/R4/fhirpath.html#variables */
static const struct {
    const char *name, *text;
    bool is_prefix; /* the rest of the name is appended to the text */
} text_variables[] = {
    {"ucum", "http://unitsofmeasure.org", false},
    {"sct", "http://snomed.info/sct", false},
    {"loinc", "http://loinc.org", false},
    {"vs-", "http://hl7.org/fhir/ValueSet/", true},
    {"ext-", "http://hl7.org/fhir/StructureDefinition/", true},
};

/* Does defineVariable() stand somewhere: for this name (NULL: for any), or for
 * one that is not known yet? */
static bool defines(const struct ast *n, const struct slice *name)
{
    for (; n; n = n->next) {
        if (n->type == AST_CALL && slice_eq(n->name, SLICE("defineVariable")) &&
            (!name || !n->args || n->args->type != AST_LITERAL ||
                slice_eq(n->args->text, *name)))
            return true;
        if (defines(n->left, name) || defines(n->right, name) ||
            defines(n->args, name))
            return true;
    }
    return false;
}

static void add_variable(struct coder *c, struct slice name)
{
    if (c->has_variables && defines(c->root, &name))
        return;
    for (size_t i = 0; i < c->nvariables; i++)
        if (slice_eq(c->variables[i], name))
            return;
    c->variables[c->nvariables++] = name;
}

static int emit_variable(struct coder *c, const struct ast *n)
{
    static const char *const nodes[] = {"resource", "context", "rootResource"};

    for (size_t i = 0; i < COUNT_OF(nodes); i++)
        if (slice_eq(n->name, slice_of(nodes[i])))
            return emit_push(c, PLAN_VARIABLE, i, n->at);
    for (size_t i = 0; i < COUNT_OF(text_variables); i++) {
        struct slice name = slice_of(text_variables[i].name), rest;

        if (text_variables[i].is_prefix ? !slice_starts(n->name, name)
                                        : !slice_eq(n->name, name))
            continue;
        rest = slice_from(n->name, name.len);
        return emit_constant(c,
            value_text(
                KIND_STRING, slice_of(arena_printf(c->expr->arena, "%s%.*s",
                                 text_variables[i].text, SLICE_ARG(rest)))),
            n->at);
    }
    add_variable(c, n->name);
    return emit_push(c, PLAN_NAMED, add_name(c, n->name), n->at);
}

/* ---- types ---- */

/* x.resolve(), and not x.select(resolve()), say: then the call is the last
 * instruction. */
static bool is_resolve(const struct ast *n)
{
    return n && n->type == AST_CALL && slice_eq(n->name, SLICE("resolve"));
}

/* Of what `of` gave (NULL: the context). */
static int emit_type_test(struct coder *c, const struct ast *of,
    enum plan_op op, uint32_t at, const struct ast *named)
{
    struct slice space = named->text, name = named->name;
    struct plan_type type;

    if (!type_find(&type, space, name))
        return fail_unknown(c, at, "type", name, suggest_type(name));
    if (op == PLAN_IS && type.fhir && is_resolve(of)) {
        /* what a reference refers to is known without following it */
        c->ncode--;
        op = PLAN_REFERS;
    }
    c->types[c->ntypes] = type;
    emit(c, op, c->ntypes++, at);
    return 0;
}

static int emit_type_op(struct coder *c, const struct ast *n)
{
    int rc = emit_tree(c, n->left);

    if (rc < 0)
        return rc;
    return emit_type_test(
        c, n->left, n->op == OPERATOR_IS ? PLAN_IS : PLAN_AS, n->at, n);
}

/* ---- paths ---- */

static int emit_context(struct coder *c, const struct ast *left, uint32_t at)
{
    return left ? emit_tree(c, left) : emit_push(c, PLAN_THIS, 0, at);
}

static bool is_upper(struct slice name)
{
    return name.len && name.ptr[0] >= 'A' && name.ptr[0] <= 'Z';
}

static int emit_member(struct coder *c, const struct ast *n)
{
    int rc;

    if (!n->left && is_upper(n->name))
        return emit_push(c, PLAN_HEAD_TYPE, add_name(c, n->name), n->at);
    if (!n->left)
        return emit_push(c, PLAN_OWN, add_name(c, n->name), n->at);
    rc = emit_tree(c, n->left);
    if (rc == 0)
        emit(c, PLAN_MEMBER, add_name(c, n->name), n->at);
    return rc;
}

static int emit_indexer(struct coder *c, const struct ast *n)
{
    int rc = emit_tree(c, n->left);

    if (rc == 0)
        rc = emit_tree(c, n->right);
    if (rc < 0)
        return rc;
    emit(c, PLAN_INDEXER, 0, n->at);
    c->depth--;
    return 0;
}

/* ---- calls ---- */

/* is(T), as(T) and ofType(T) take a type, not an expression. */
static int emit_type_call(struct coder *c, const struct ast *n, enum plan_op op)
{
    const struct ast *arg = n->args;
    bool has_space = n->nargs == 1 && arg->type == AST_MEMBER && arg->left &&
                     arg->left->type == AST_MEMBER && !arg->left->left;
    struct ast named;
    int rc;

    if (n->nargs != 1 || arg->type != AST_MEMBER || (arg->left && !has_space))
        return fail(c, ERR_INVALID, n->at,
            "expected the name of a type as the only argument", n->name);
    rc = emit_context(c, n->left, n->at);
    if (rc < 0)
        return rc;
    named = *arg;
    named.text = has_space ? arg->left->name : SLICE("");
    return emit_type_test(c, n->left, op, arg->at, &named);
}

static int emit_bodies(struct coder *c, const struct ast *n)
{
    size_t call = c->ncode - 1, depth = c->depth;
    int rc = 0;

    for (const struct ast *arg = n->args; arg && rc == 0; arg = arg->next) {
        size_t body = c->ncode;
        bool is_minus =
            arg->type == AST_MINUS && slice_eq(n->name, SLICE("sort"));

        emit(c, PLAN_BODY,
            (arg->is_descending ? DIRECTION_DOWN : 0u) |
                (is_minus ? DIRECTION_MINUS : 0u),
            arg->at);
        rc = emit_tree(c, is_minus ? arg->left : arg);
        c->code[body].next = (uint32_t)c->ncode;
        c->depth = depth;
    }
    c->code[call].next = (uint32_t)c->ncode;
    return rc;
}

static int emit_function(struct coder *c, const struct ast *n, int row)
{
    const struct fn *fn = fn_at((size_t)row);
    int rc = emit_context(c, n->left, n->at);

    if (rc == 0 && fn->args == ARGS_EAGER)
        for (const struct ast *a = n->args; a && rc == 0; a = a->next)
            rc = emit_scope(c, a);
    if (rc < 0)
        return rc;
    emit(c, fn->args == ARGS_EAGER ? PLAN_CALL : PLAN_CALL_LAZY, (size_t)row,
        n->at)
        ->count = (uint8_t)n->nargs;
    if (fn->args == ARGS_LAZY)
        return emit_bodies(c, n);
    c->depth -= n->nargs;
    return 0;
}

/* PLAN_BODY when it is none that takes a type. */
static enum plan_op type_call(struct slice name)
{
    if (slice_eq(name, SLICE("is")))
        return PLAN_IS;
    if (slice_eq(name, SLICE("as")))
        return PLAN_AS;
    return slice_eq(name, SLICE("ofType")) ? PLAN_OF_TYPE : PLAN_BODY;
}

static int emit_call(struct coder *c, const struct ast *n)
{
    enum plan_op op = type_call(n->name);
    int row;

    if (op != PLAN_BODY)
        return emit_type_call(c, n, op);
    row = fn_find(n->name);
    if (row < 0)
        return fail_unknown(
            c, n->at, "function", n->name, suggest_function(n->name));

    const struct fn *fn = fn_at((size_t)row);

    if (n->nargs < fn->min_args || n->nargs > fn->max_args)
        return fail_count(c, n, fn);
    return emit_function(c, n, row);
}

/* ---- operators ---- */

static int emit_sign(struct coder *c, const struct ast *n)
{
    int rc = emit_tree(c, n->left);

    if (rc == 0)
        emit(c, n->type == AST_MINUS ? PLAN_MINUS : PLAN_PLUS, 0, n->at);
    return rc;
}

static int emit_binary(struct coder *c, const struct ast *n)
{
    int rc = emit_scope(c, n->left);

    if (rc == 0)
        rc = emit_scope(c, n->right);
    if (rc < 0)
        return rc;
    emit(c, PLAN_BINARY, (size_t)n->op, n->at);
    c->depth--;
    return 0;
}

/* ORDER AST */
static int (*const emitters[])(struct coder *, const struct ast *) = {
    emit_empty, emit_literal, emit_quantity, emit_variable, emit_this,
    emit_index, emit_total, emit_member, emit_call, emit_indexer, emit_sign,
    emit_sign, emit_binary, emit_type_op};

static int emit_tree(struct coder *c, const struct ast *n)
{
    return emitters[n->type](c, n);
}

int code_generate(
    struct fp_expr *expr, const struct syntax *syntax, struct err *err)
{
    /* No node makes more than three instructions (context, itself, body or
     * scope), and none more than one constant, name or type. */
    size_t n = syntax->nnodes;
    struct arena *arena = expr->arena;
    struct coder c = {.expr = expr, .err = err};
    int rc;

    if (n > UINT16_MAX)
        return err_set(err, ERR_LIMIT, "an expression of too many parts");
    c.code = arena_alloc(arena, 3 * n * sizeof(*c.code));
    c.constants = arena_alloc(arena, n * sizeof(*c.constants));
    c.names = arena_alloc(arena, n * sizeof(*c.names));
    c.types = arena_alloc(arena, n * sizeof(*c.types));
    c.variables = arena_alloc(arena, n * sizeof(*c.variables));
    c.root = syntax->root;
    c.has_variables = defines(c.root, NULL);
    rc = emit_tree(&c, syntax->root);
    expr->code = c.code;
    expr->ncode = c.ncode;
    expr->constants = c.constants;
    expr->names = c.names;
    expr->memos = arena_zalloc(arena, c.nnames + 1, sizeof(*expr->memos));
    expr->types = c.types;
    expr->variables = c.variables;
    expr->nvariables = c.nvariables;
    return rc;
}
