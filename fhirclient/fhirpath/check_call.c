/* SPDX-License-Identifier: Apache-2.0
 * Functions: what they are for, and what they give. */
#include "fhirclient/fhirpath/check_int.h"

#include <stdlib.h>
#include <string.h>

enum check_result {
    RESULT_SAME,         /* the input */
    RESULT_SAME_KIND,    /* a computed value of the input's kind */
    RESULT_WIDENED,      /* the same, or a decimal where it is an integer */
    RESULT_TEST,         /* a Boolean, if there is an input */
    RESULT_PART,         /* some of the input */
    RESULT_ORDERED_PART, /* the same, by its order */
    RESULT_PICK,         /* one of it, by its order */
    RESULT_ONLY,         /* the one there is */
    RESULT_UNORDERED,    /* the input, in any order */
    RESULT_SORT,
    RESULT_PIECES, /* several strings */
    RESULT_CHILDREN,
    RESULT_DESCENDANTS,
    RESULT_DEFINITION,
    RESULT_EXTENSION,
    RESULT_RESOLVE,
    RESULT_TYPE,
    RESULT_UNION,
    RESULT_ARGUMENTS, /* one of the arguments */
    RESULT_CRITERION, /* where, exists, all: each item judged */
    RESULT_SELECT,
    RESULT_REPEAT,
    RESULT_AGGREGATE,
    RESULT_CHOICE,
    RESULT_TRACE,
    RESULT_DEFINE,
    RESULT_COMPUTED, /* + kind: one if there is an input */
    RESULT_ALWAYS = RESULT_COMPUTED + 16
};

/* In place of KINDS_... for the words of check_functions.def. */
enum {
    TAKES_NONE = 0,
    TAKES_ALL = KINDS_ALL,
    TAKES_TRUTH = 1u << KIND_BOOLEAN,
    TAKES_TEXT = KINDS_TEXT,
    TAKES_WHOLE = KINDS_WHOLE,
    TAKES_NUMBER = KINDS_NUMBER,
    TAKES_QUANTITY = KINDS_AMOUNT,
    TAKES_AMOUNT = KINDS_AMOUNT,
    TAKES_BOUNDED = KINDS_AMOUNT | KINDS_MOMENT,
    TAKES_CODED = KINDS_TEXT | 1u << KIND_NODE,
    TAKES_POINTER = KINDS_TEXT | 1u << KIND_NODE
};

enum { TAKES_EACH, TAKES_ONE };

#define RESULT_GIVES(kind) (RESULT_COMPUTED + KIND_##kind)
#define RESULT_SURE(kind) (RESULT_ALWAYS + KIND_##kind)
static const struct function {
    const char *name;
    uint8_t min_args, max_args, takes_one;
    uint8_t result;
    unsigned input, args;
} functions[] = {
#define CHECK(name, min, max, input, count, args, result)                      \
    {#name, min, max, TAKES_##count, RESULT_##result, TAKES_##input,           \
        TAKES_##args},
#include "fhirclient/fhirpath/check_functions.def"
#undef CHECK
};

/* A call while it is looked at. */
struct call {
    struct checker *c;
    const struct ast *n;
    const struct function *fn;
    struct check_set input;
};

static int by_name(const void *key, const void *row)
{
    const struct slice *name = key;
    const struct function *f = row;

    return slice_cmp(*name, slice_of(f->name));
}

static const struct function *find_function(struct slice name)
{
    return bsearch(
        &name, functions, COUNT_OF(functions), sizeof(*functions), by_name);
}

/* ---- bodies ---- */

static bool is_truth(const struct check_set *set)
{
    return check_is_empty(set) || check_kinds(set) & KIND_BIT(KIND_BOOLEAN);
}

static void criterion(struct check_set *out, const struct call *k)
{
    struct check_set answer;
    bool is_where = k->fn->name[0] == 'w';

    *out = is_where ? k->input : check_system(KIND_BOOLEAN, 1);
    if (is_where)
        out->min = out->is_several = 0;
    if (!k->n->args)
        return;
    check_body(&answer, k->c, k->n->args, &k->input);
    if (!is_truth(&answer))
        check_report(k->c, FP_WARNING, FP_WRONG_TYPE, k->n->args->at, 0,
            "%s() asks for a Boolean: %s counts as true, whatever it is",
            k->fn->name, check_describe(k->c, &answer));
    check_single(k->c, k->n->args->at, &answer, k->fn->name);
}

static void select_each(struct check_set *out, const struct call *k)
{
    check_body(out, k->c, k->n->args, &k->input);
    out->min &= k->input.min;
    if (k->input.max != 1 && out->max)
        out->max = k->input.max;
    out->is_unordered |= k->input.is_unordered;
}

/* Until the set grows no more; it can do so once for each type at most. */
static void repeat(struct check_set *out, const struct call *k)
{
    struct check_set before, now, result = {0};

    k->c->muted++;
    do {
        before = result;
        now = k->input;
        check_merge(&now, &result);
        check_body(&now, k->c, k->n->args, &now);
        check_merge(&result, &now);
    } while (k->c->rc == 0 &&
             (memcmp(before.types, result.types, sizeof(result.types)) != 0 ||
                 before.is_any != result.is_any));
    k->c->muted--;
    now = k->input;
    check_merge(&now, &result);
    check_body(out, k->c, k->n->args, &now);
    *out = result;
    out->is_unordered = true;
    out->min = 0;
    out->max = check_is_empty(out) ? 0 : CHECK_MANY;
}

static void aggregate(struct check_set *out, const struct call *k)
{
    struct check_set outside = k->c->total, first = {0}, result;
    const struct ast *init = k->n->args->next;

    if (init)
        check_node(&first, k->c, init);
    k->c->total = first;
    k->c->muted++;
    check_body(&result, k->c, k->n->args, &k->input);
    k->c->muted--;
    check_merge(&k->c->total, &result);
    k->c->total.min = first.min & result.min;
    k->c->total.max = first.max > result.max ? first.max : result.max;
    check_body(&result, k->c, k->n->args, &k->input);
    *out = k->c->total;
    check_merge(out, &result);
    out->max = out->max > result.max ? out->max : result.max;
    k->c->total = outside;
}

static void choose(struct check_set *out, const struct call *k)
{
    struct check_set answer, branch;
    const struct ast *arg = k->n->args;
    bool has_input = k->n->left != NULL;
    unsigned min, max;

    if (has_input)
        check_single(k->c, k->n->at, &k->input, "iif()");
    check_body(&answer, k->c, arg, &k->input);
    if (!is_truth(&answer) && !check_read_condition(k->c, k->n, &answer))
        check_report(k->c, FP_ERROR, FP_WRONG_TYPE, arg->at, 0,
            "iif() asks for a Boolean, not for %s",
            check_describe(k->c, &answer));
    check_single(k->c, arg->at, &answer, "iif()");
    *out = (struct check_set){0};
    min = k->n->nargs == 3;
    max = 0;
    for (arg = arg->next; arg; arg = arg->next) {
        check_body(&branch, k->c, arg, &k->input);
        check_merge(out, &branch);
        min &= branch.min;
        max = branch.max > max ? branch.max : max;
    }
    out->min = (uint8_t)min;
    out->max = (uint8_t)max;
}

/* ---- what has arguments evaluated before ---- */

static void argument(
    struct check_set *out, const struct call *k, const struct ast *arg)
{
    struct checker *c = k->c;

    check_node(out, c, arg);
    if (k->fn->args == TAKES_ALL || check_is_empty(out))
        return;
    check_single(c, arg->at, out, arena_printf(c->arena, "%s()", k->fn->name));
    if (!(check_kinds(out) & k->fn->args))
        check_report(c, FP_ERROR, FP_WRONG_TYPE, arg->at, 0,
            "the argument of %s() is %s, not %s", k->fn->name,
            check_describe_kinds(c, k->fn->args), check_describe(c, out));
}

static void arguments(struct check_set *out, const struct call *k)
{
    struct check_set one;

    *out = (struct check_set){0};
    for (const struct ast *arg = k->n->args; arg; arg = arg->next) {
        argument(&one, k, arg);
        check_unite(out, &one);
    }
}

static void same_kind(struct check_set *out, const struct call *k)
{
    unsigned kinds = check_kinds(&k->input) & k->fn->input;

    if (k->fn->result == RESULT_WIDENED && kinds & KINDS_WHOLE)
        kinds |= KINDS_NUMBER;
    *out = (struct check_set){.max = k->input.max ? 1 : 0};
    for (unsigned kind = 0; kind < KIND_NODE; kind++)
        if (kinds & KIND_BIT(kind)) {
            struct check_set one = check_system((enum value_kind)kind, 0);

            check_merge(out, &one);
        }
}

static void define(struct check_set *out, const struct call *k)
{
    struct check_named *v = arena_zalloc(k->c->arena, 1, sizeof(*v));
    const struct ast *name = k->n->args;

    *out = k->input;
    v->set = k->input;
    if (name->next)
        check_node(&v->set, k->c, name->next);
    if (name->type == AST_LITERAL && name->literal == TOKEN_STRING)
        v->name = name->text;
    else
        check_report(k->c, FP_ERROR, FP_WRONG_ARGUMENTS, name->at, 0,
            "the name of the variable is a string: defineVariable('x', ...)");
    v->before = k->c->named;
    k->c->named = v;
}

static void trace(struct check_set *out, const struct call *k)
{
    struct check_set ignored;

    check_node(&ignored, k->c, k->n->args);
    if (k->n->args->next)
        check_body(&ignored, k->c, k->n->args->next, &k->input);
    *out = k->input;
}

static void resolve(struct check_set *out, const struct call *k)
{
    const struct element_type *resource = element_type_find(SLICE("Resource"));

    *out = k->input;
    if (check_read_resolve(k->c, k->n, &k->input))
        return;
    *out = (struct check_set){
        .max = k->input.max, .is_unordered = k->input.is_unordered};
    if (k->input.has_targets && !k->input.is_any)
        memcpy(out->types, k->input.targets, sizeof(out->types));
    if (check_is_empty(out) && !check_is_empty(&k->input))
        check_add(out, resource);
}

static void extension(struct check_set *out, const struct call *k)
{
    arguments(out, k);
    *out = (struct check_set){.max = k->input.max ? CHECK_MANY : 0,
        .is_unordered = k->input.is_unordered};
    if (k->input.max)
        check_add(out, element_type_find(SLICE("Extension")));
}

static void sort_items(struct check_set *out, const struct call *k)
{
    struct check_set ignored;

    for (const struct ast *arg = k->n->args; arg; arg = arg->next)
        /* a minus there says: downwards */
        check_body(&ignored, k->c,
            arg->type == AST_MINUS && arg->left ? arg->left : arg, &k->input);
    *out = k->input;
    out->is_unordered = false;
}

static void part(struct check_set *out, const struct call *k)
{
    arguments(out, k);
    *out = k->input;
    out->min = out->is_several = 0;
}

static void computed(struct check_set *out, const struct call *k)
{
    bool is_sure = k->fn->result >= RESULT_ALWAYS;
    unsigned kind = (unsigned)k->fn->result -
                    (unsigned)(is_sure ? RESULT_ALWAYS : RESULT_COMPUTED);

    arguments(out, k);
    *out = check_system((enum value_kind)kind, is_sure);
    out->max = is_sure || k->input.max ? 1 : 0;
}

static void type_of(struct check_set *out, const struct check_set *input)
{
    struct check_set class = check_system(KIND_TYPE, input->min);
    bool is_fhir = input->is_any || check_next(input, 0) < CHECK_SYSTEM;
    bool is_system = input->is_any;

    for (size_t kind = 0; kind < KIND_NODE; kind++)
        is_system |=
            check_next(input, CHECK_SYSTEM + kind) == CHECK_SYSTEM + kind;
    *out = check_system((enum value_kind)CHECK_SIMPLE_TYPE, input->min);
    if (!is_system)
        *out = class;
    else if (is_fhir)
        check_merge(out, &class);
    out->max = input->max;
}

static void simple_result(struct check_set *out, const struct call *k)
{
    arguments(out, k);
    *out = k->input;
    switch ((int)k->fn->result) {
    case RESULT_PICK:
        check_ordered(k->c, k->n->at, &k->input, k->fn->name);
        out->max = out->max ? 1 : 0;
        out->is_unordered = out->is_several = false;
        break;
    case RESULT_ONLY:
        out->max = out->max ? 1 : 0;
        out->is_several = false;
        break;
    case RESULT_UNORDERED: out->is_unordered = true; break;
    case RESULT_SAME_KIND:
    case RESULT_WIDENED: same_kind(out, k); break;
    case RESULT_TEST:
        *out = check_system(KIND_BOOLEAN, out->min);
        out->max = k->input.max ? 1 : 0;
        break;
    case RESULT_PIECES:
        *out = check_system(KIND_STRING, 0);
        out->max = CHECK_MANY;
        break;
    case RESULT_CHILDREN: check_children(out, &k->input); break;
    case RESULT_DESCENDANTS:
        *out = check_any(CHECK_MANY);
        out->is_unordered = true;
        break;
    case RESULT_TYPE: type_of(out, &k->input); break;
    case RESULT_DEFINITION: *out = check_any(CHECK_MANY); break;
    default: break;
    }
}

static void unite(struct check_set *out, const struct call *k)
{
    struct check_set other;

    arguments(&other, k);
    *out = k->input;
    check_unite(out, &other);
    out->is_unordered = true;
}

static void dispatch(struct check_set *out, const struct call *k)
{
    switch ((int)k->fn->result) {
    case RESULT_CRITERION: criterion(out, k); break;
    case RESULT_SELECT: select_each(out, k); break;
    case RESULT_REPEAT: repeat(out, k); break;
    case RESULT_AGGREGATE: aggregate(out, k); break;
    case RESULT_CHOICE: choose(out, k); break;
    case RESULT_TRACE: trace(out, k); break;
    case RESULT_DEFINE: define(out, k); break;
    case RESULT_SORT: sort_items(out, k); break;
    case RESULT_UNION: unite(out, k); break;
    case RESULT_ARGUMENTS: arguments(out, k); break;
    case RESULT_EXTENSION: extension(out, k); break;
    case RESULT_RESOLVE: resolve(out, k); break;
    case RESULT_ORDERED_PART:
        check_ordered(k->c, k->n->at, &k->input, k->fn->name);
        part(out, k);
        break;
    case RESULT_PART: part(out, k); break;
    default:
        if (k->fn->result >= RESULT_COMPUTED)
            computed(out, k);
        else
            simple_result(out, k);
    }
}

/* ---- the input ---- */

static void check_input(const struct call *k)
{
    struct checker *c = k->c;
    const char *who = arena_printf(c->arena, "%s()", k->fn->name);

    if (k->fn->input == TAKES_CODED && check_read_member_of(c, k->n, &k->input))
        return;
    if (k->fn->takes_one)
        check_single(c, k->n->at, &k->input, who);
    if (check_is_empty(&k->input) || check_kinds(&k->input) & k->fn->input)
        return;
    check_report(c, FP_ERROR, FP_WRONG_TYPE, k->n->at, 0,
        "%s is for %s, not for %s", who, check_describe_kinds(c, k->fn->input),
        check_describe(c, &k->input));
}

static void tell_count(
    struct checker *c, const struct ast *n, const struct function *fn)
{
    const char *range = "no";

    if (fn->max_args)
        range = arena_printf(c->arena, "%d", fn->max_args);
    if (fn->min_args < fn->max_args)
        range = arena_printf(c->arena, "%d to %d", fn->min_args, fn->max_args);
    check_report(c, FP_ERROR, FP_WRONG_ARGUMENTS, n->at, 0,
        "%s() takes %s argument%s, not %u", fn->name, range,
        fn->max_args == 1 ? "" : "s", (unsigned)n->nargs);
}

static void check_known_call(struct check_set *out, struct checker *c,
    const struct ast *n, const struct function *fn)
{
    struct call k = {.c = c, .n = n, .fn = fn, .input = c->self};

    if (n->left)
        check_node(&k.input, c, n->left);
    if (n->nargs < fn->min_args || n->nargs > fn->max_args) {
        tell_count(c, n, fn);
        *out = check_any(CHECK_MANY);
        return;
    }
    check_input(&k);
    dispatch(out, &k);
}

void check_call(struct check_set *out, struct checker *c, const struct ast *n)
{
    static const struct {
        const char *name;
        enum ast_operator op;
    } type_calls[] = {
        {"is", OPERATOR_IS}, {"as", OPERATOR_AS}, {"ofType", OPERATOR_NONE}};
    const struct function *fn = find_function(n->name);
    struct check_set input = c->self;
    struct slice guess;

    for (size_t i = 0; i < COUNT_OF(type_calls); i++)
        if (slice_eq(n->name, slice_of(type_calls[i].name))) {
            check_type_call(out, c, n, type_calls[i].op);
            return;
        }
    if (fn) {
        check_known_call(out, c, n, fn);
        return;
    }
    *out = check_any(CHECK_MANY);
    if (n->left)
        check_node(&input, c, n->left);
    if (check_read_call(c, n, &input))
        return;
    guess = suggest_function(n->name);
    check_report(c, FP_ERROR, FP_UNKNOWN_FUNCTION, n->at, 0,
        "there is no function %.*s()%s%.*s%s", SLICE_ARG(n->name),
        guess.len ? ": did you mean " : "", SLICE_ARG(guess),
        guess.len ? "()?" : "")
        ->instead = guess;
}
