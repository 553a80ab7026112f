/* SPDX-License-Identifier: Apache-2.0
 * is, as and ofType(), which take types. */
#include "fhirclient/fhirpath/check_int.h"
#include "fhirclient/fhirpath/types.h"

static void tell_unknown_type(struct checker *c, const struct ast *name)
{
    struct slice guess = suggest_type(name->name);
    uint32_t at = name->at;

    if (name->type == AST_TYPE_OP) /* its place is the operator's */
        at = check_word_after(c, at);
    check_report(c, FP_ERROR, FP_UNKNOWN_TYPE, at, 0,
        "there is no type '%.*s'%s%.*s%s", SLICE_ARG(name->name),
        guess.len ? ": did you mean '" : "", SLICE_ARG(guess),
        guess.len ? "'?" : "")
        ->instead = guess;
}

/* 'as' on several items is an error, ofType() is not. */
static void check_test_single(struct checker *c, uint32_t at,
    const struct check_set *in, enum ast_operator op)
{
    if (op == OPERATOR_IS)
        check_single(c, at, in, "'is'");
    else if (op == OPERATOR_AS && in->max == CHECK_MANY && !in->is_any)
        check_report(c, FP_WARNING, FP_SEVERAL, at, 0,
            "'as' takes one item, and there may be several: ofType() takes "
            "any number");
}

/* boolean and Boolean are types of two name spaces. */
static void tell_never(
    struct checker *c, const struct check_set *in, const struct ast *name)
{
    struct slice guess = SLICE("");

    for (size_t i = check_next(in, 0); i < CHECK_BITS;
         i = check_next(in, i + 1))
        if (slice_eq_nocase(check_type_name(i), name->name))
            guess = check_type_name(i);
    check_report(c, FP_WARNING, FP_NEVER, name->at, 0,
        "never so: this is %s%s%.*s%s", check_describe(c, in),
        guess.len ? ", so that '" : "", SLICE_ARG(guess),
        guess.len ? "' would be" : "")
        ->instead = guess;
}

void check_type_test(struct check_set *out, struct checker *c,
    const struct check_set *in, struct slice space, const struct ast *name,
    enum ast_operator op)
{
    bool is_test = op == OPERATOR_IS;
    struct plan_type type;
    struct check_set kept;

    check_test_single(c, name->at, in, op);
    *out = is_test ? check_system(KIND_BOOLEAN, in->min) : check_any(in->max);
    if (!type_find(&type, space, name->name)) {
        tell_unknown_type(c, name);
        return;
    }
    kept = check_narrow(in, type.fhir, (enum value_kind)type.system, !is_test);
    if (check_is_empty(&kept) && !check_is_empty(in))
        tell_never(c, in, name);
    if (is_test)
        return;
    if (op == OPERATOR_AS && kept.max)
        kept.max = 1;
    if (check_is_empty(&kept)) {
        kept.max = 0;
        if (type.fhir) /* so that what follows is checked, too */
            check_add(&kept, type.fhir);
    }
    *out = kept;
}

void check_type_call(struct check_set *out, struct checker *c,
    const struct ast *n, enum ast_operator op)
{
    const struct ast *arg = n->args;
    bool has_space = n->nargs == 1 && arg->type == AST_MEMBER && arg->left &&
                     arg->left->type == AST_MEMBER && !arg->left->left;
    struct check_set input = c->self;

    if (n->left)
        check_node(&input, c, n->left);
    *out = check_any(CHECK_MANY);
    if (n->nargs != 1 || arg->type != AST_MEMBER || (arg->left && !has_space))
        check_report(c, FP_ERROR, FP_WRONG_ARGUMENTS, n->at, 0,
            "%.*s() takes the name of a type, as in %.*s(Quantity)",
            SLICE_ARG(n->name), SLICE_ARG(n->name));
    else
        check_type_test(
            out, c, &input, has_space ? arg->left->name : SLICE(""), arg, op);
}
