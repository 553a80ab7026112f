/* SPDX-License-Identifier: Apache-2.0
 * Which types an operator is for, and what it then gives. */
#include "fhirclient/fhirpath/check_int.h"
#include "fhirclient/fhirpath/print.h"
#include "fhirclient/fhirpath/quantity.h"

/* Kinds left and right, and the kind of the result; RESULT_WIDER is the more
 * general of the two numbers, RESULT_LEFT the left one's.
 * source  http://hl7.org/fhirpath/N1/#math */
enum { RESULT_WIDER = 100, RESULT_LEFT };

enum { QUANTITY = 1u << KIND_QUANTITY };

static const struct {
    enum ast_operator op;
    unsigned left, right;
    int result;
} math[] = {
    {OPERATOR_MUL, KINDS_NUMBER, KINDS_NUMBER, RESULT_WIDER},
    {OPERATOR_MUL, QUANTITY, KINDS_AMOUNT, KIND_QUANTITY},
    {OPERATOR_MUL, KINDS_AMOUNT, QUANTITY, KIND_QUANTITY},
    {OPERATOR_DIV, KINDS_NUMBER, KINDS_NUMBER, KIND_DECIMAL},
    {OPERATOR_DIV, QUANTITY, KINDS_AMOUNT, KIND_QUANTITY},
    {OPERATOR_DIV_WHOLE, KINDS_NUMBER, KINDS_NUMBER, KIND_INTEGER},
    {OPERATOR_MOD, KINDS_NUMBER, KINDS_NUMBER, RESULT_WIDER},
    {OPERATOR_ADD, KINDS_NUMBER, KINDS_NUMBER, RESULT_WIDER},
    {OPERATOR_ADD, QUANTITY, KINDS_AMOUNT, KIND_QUANTITY},
    {OPERATOR_ADD, KINDS_AMOUNT, QUANTITY, KIND_QUANTITY},
    {OPERATOR_ADD, KINDS_TEXT, KINDS_TEXT, KIND_STRING},
    {OPERATOR_ADD, KINDS_MOMENT, QUANTITY, RESULT_LEFT},
    {OPERATOR_SUB, KINDS_NUMBER, KINDS_NUMBER, RESULT_WIDER},
    {OPERATOR_SUB, QUANTITY, KINDS_AMOUNT, KIND_QUANTITY},
    {OPERATOR_SUB, KINDS_AMOUNT, QUANTITY, KIND_QUANTITY},
    {OPERATOR_SUB, KINDS_MOMENT, QUANTITY, RESULT_LEFT},
};

/* What can be ordered, or equal: kinds that convert into one another. */
static const unsigned families[] = {KINDS_AMOUNT, KINDS_TEXT, KINDS_DAY,
    1u << KIND_TIME, 1u << KIND_BOOLEAN, 1u << KIND_NODE, 1u << KIND_TYPE};

static void add_kinds(struct check_set *out, unsigned kinds)
{
    for (size_t kind = 0; kind <= KIND_TYPE; kind++) {
        struct check_set one = check_system((enum value_kind)kind, 0);

        if (kinds & KIND_BIT(kind))
            check_merge(out, &one);
    }
}

static unsigned wider(unsigned a, unsigned b)
{
    unsigned both = (a | b) & KINDS_NUMBER;

    if (!(a & b & KINDS_WHOLE))
        both &= ~(unsigned)KINDS_WHOLE;
    return both;
}

/* The kinds a pair can give; 0 when the operator is not for them. */
static unsigned math_result(enum ast_operator op, unsigned a, unsigned b)
{
    unsigned kinds = 0;

    for (size_t i = 0; i < COUNT_OF(math); i++) {
        unsigned l = a & math[i].left, r = b & math[i].right;

        if (math[i].op != op || !l || !r)
            continue;
        if (math[i].result == RESULT_WIDER)
            kinds |= wider(l, r);
        else
            kinds |= math[i].result == RESULT_LEFT
                         ? l
                         : KIND_BIT((unsigned)math[i].result);
    }
    return kinds;
}

static bool share_family(unsigned a, unsigned b, bool has_order)
{
    size_t n = has_order ? 4 : COUNT_OF(families);

    for (size_t i = 0; i < n; i++)
        if (a & families[i] && b & families[i])
            return true;
    return false;
}

static uint32_t start_of(const struct ast *n)
{
    uint32_t at = n->at;

    for (; n; n = n->left)
        at = n->at < at ? n->at : at;
    return at;
}

/* The text of numbers and differences of numbers. */
static struct slice source_of(const struct checker *c, const struct ast *n)
{
    const struct ast *last = n->right ? n->right : n;
    uint32_t from = start_of(n);

    return slice_make(c->source.ptr + from, check_word_end(c, last->at) - from);
}

static bool is_literal(const struct ast *n, enum token_type literal)
{
    return n->type == AST_LITERAL && n->literal == literal;
}

/* 2010-01-01: two subtractions. */
static bool is_date_without_sign(const struct ast *n)
{
    return n->type == AST_BINARY && n->op == OPERATOR_SUB &&
           is_literal(n->right, TOKEN_INTEGER) && n->left->type == AST_BINARY &&
           n->left->op == OPERATOR_SUB &&
           is_literal(n->left->right, TOKEN_INTEGER) &&
           is_literal(n->left->left, TOKEN_INTEGER) &&
           n->left->left->text.len == 4;
}

/* A literal that would be equal, if it were written otherwise. */
static struct slice other_spelling(
    struct checker *c, const struct ast *literal, unsigned wanted)
{
    struct slice text = literal->text;

    if (wanted & KINDS_DAY && is_date_without_sign(literal))
        return slice_of(
            arena_printf(c->arena, "@%.*s", SLICE_ARG(source_of(c, literal))));
    if (is_literal(literal, TOKEN_INTEGER) && wanted & KINDS_TEXT)
        return slice_of(arena_printf(c->arena, "'%.*s'", SLICE_ARG(text)));
    if (is_literal(literal, TOKEN_STRING) && wanted & KINDS_DAY)
        return slice_of(arena_printf(c->arena, "@%.*s", SLICE_ARG(text)));
    if (is_literal(literal, TOKEN_STRING) && wanted & KINDS_NUMBER)
        return text;
    return SLICE("");
}

static void tell_wrong(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b)
{
    struct slice spelling = other_spelling(c, n->right, check_kinds(a));
    uint32_t at = spelling.len ? start_of(n->right) : n->at;
    uint32_t length = spelling.len ? (uint32_t)source_of(c, n->right).len : 0;

    check_report(c, FP_ERROR, FP_WRONG_TYPE, at, length,
        "'%s' is not for %s and %s", operator_text(n->op), check_describe(c, a),
        check_describe(c, b))
        ->instead = spelling;
}

static void check_singles(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b)
{
    const char *who = arena_printf(c->arena, "'%s'", operator_text(n->op));

    check_single(c, n->left->at, a, who);
    check_single(c, n->right->at, b, who);
}

/* A date moves by calendar units: an UCUM year has no fixed days.
 * source  http://hl7.org/fhirpath/N1/#datetime-arithmetic */
static void check_duration(
    struct checker *c, const struct ast *n, const struct check_set *a)
{
    struct quantity q = {.value = n->right->text,
        .unit = n->right->name,
        .is_calendar = n->right->is_calendar};
    enum moment_precision step;
    int32_t count;
    bool is_millisecond;

    if (n->right->type != AST_QUANTITY || check_is_empty(a) ||
        check_kinds(a) & ~(unsigned)KINDS_MOMENT ||
        quantity_calendar_step(&step, &count, &is_millisecond, &q))
        return;
    check_report(c, FP_ERROR, FP_WRONG_TYPE, n->right->at, 0,
        "%s moves by year, month, week, day, hour, minute, second or "
        "millisecond, not by '%.*s'",
        check_describe(c, a), SLICE_ARG(q.unit));
}

static void check_math(struct check_set *out, struct checker *c,
    const struct ast *n, const struct check_set *a, const struct check_set *b)
{
    unsigned kinds = math_result(n->op, check_kinds(a), check_kinds(b));

    check_singles(c, n, a, b);
    if (check_is_empty(a) || check_is_empty(b))
        return;
    if (!kinds)
        tell_wrong(c, n, a, b);
    else
        check_duration(c, n, a);
    add_kinds(out, kinds);
    /* may be empty even of two items: 1 / 0, what is too large, units that do
     * not fit */
    out->max = 1;
    out->min = kinds == KINDS_TEXT && a->min && b->min;
}

static void check_concat(struct check_set *out, struct checker *c,
    const struct ast *n, const struct check_set *a, const struct check_set *b)
{
    bool is_text = (check_is_empty(a) || check_kinds(a) & KINDS_TEXT) &&
                   (check_is_empty(b) || check_kinds(b) & KINDS_TEXT);

    check_singles(c, n, a, b);
    if (!is_text)
        tell_wrong(c, n, a, b);
    *out = check_system(KIND_STRING, 1);
}

static void check_order(struct check_set *out, struct checker *c,
    const struct ast *n, const struct check_set *a, const struct check_set *b)
{
    *out = check_system(KIND_BOOLEAN, 0);
    check_singles(c, n, a, b);
    if (!check_is_empty(a) && !check_is_empty(b) &&
        !share_family(check_kinds(a), check_kinds(b), true))
        tell_wrong(c, n, a, b);
}

/* ---- union ---- */

/* Two literals that are not the same one. */
static bool are_unequal(const struct ast *a, const struct ast *b)
{
    return a->type == AST_LITERAL && b->type == AST_LITERAL &&
           a->literal == b->literal && a->literal != TOKEN_DECIMAL &&
           !slice_eq(a->text, b->text);
}

/* ---- equality ---- */

/* A date of the resource beside a string: the engine compares the texts. */
static bool are_texts(const struct check_set *a, const struct check_set *b)
{
    struct check_set element = *a;

    _Static_assert(CHECK_SYSTEM % 64 == 0, "types of R4 fill their words");
    for (size_t i = CHECK_SYSTEM / 64; i < CHECK_WORDS; i++)
        element.types[i] = 0;
    return check_kinds(&element) & KINDS_MOMENT && check_kinds(b) & KINDS_TEXT;
}

static void tell_never_equal(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b)
{
    const struct ast *literal = n->right;
    struct slice spelling = other_spelling(c, n->right, check_kinds(a));
    bool is_not = n->op == OPERATOR_NE || n->op == OPERATOR_NOT_EQUIV;
    uint32_t at, length;

    if (!spelling.len) {
        literal = n->left;
        spelling = other_spelling(c, n->left, check_kinds(b));
    }
    at = spelling.len ? start_of(literal) : n->at;
    length = spelling.len ? (uint32_t)source_of(c, literal).len : 0;
    if (are_texts(a, b) || are_texts(b, a))
        check_report(c, FP_WARNING, FP_WRONG_TYPE, at, length,
            "%s and %s: compared letter by letter, not as dates",
            check_describe(c, a), check_describe(c, b))
            ->instead = spelling;
    else
        check_report(c, FP_WARNING, FP_NEVER, at, length,
            "always %s: %s and %s are never equal", is_not ? "true" : "false",
            check_describe(c, a), check_describe(c, b))
            ->instead = spelling;
}

static void check_equality(struct check_set *out, struct checker *c,
    const struct ast *n, const struct check_set *a, const struct check_set *b)
{
    bool is_equal = n->op == OPERATOR_EQ || n->op == OPERATOR_NE;

    *out = check_system(KIND_BOOLEAN, is_equal ? a->min & b->min : 1);
    if (check_is_empty(a) || check_is_empty(b))
        return;
    if (!share_family(check_kinds(a), check_kinds(b), false)) {
        if (!check_read_unequal(c, n, a, b))
            tell_never_equal(c, n, a, b);
    } else if (is_equal && !a->is_any && !b->is_any &&
               (a->max == 1) != (b->max == 1)) {
        if (!check_read_several(c, n, a, b))
            check_report(c, FP_WARNING, FP_SEVERAL,
                a->max == 1 ? n->right->at : n->left->at, 0,
                "there may be several here, which are never equal to one: "
                "'in' or exists() look at each");
    }
}

/* Dates of different precision, and units that do not fit, are neither equal
 * nor unequal. */
static bool may_be_uncertain(const struct check_set *s)
{
    return check_kinds(s) & (unsigned)(KINDS_MOMENT | QUANTITY);
}

static void check_membership(struct check_set *out, struct checker *c,
    const struct ast *n, const struct check_set *a, const struct check_set *b)
{
    const struct check_set *item = n->op == OPERATOR_IN ? a : b;

    *out = check_system(KIND_BOOLEAN, item->min);
    check_single(c, n->op == OPERATOR_IN ? n->left->at : n->right->at, item,
        arena_printf(c->arena, "'%s'", operator_text(n->op)));
    if (!check_is_empty(a) && !check_is_empty(b) &&
        !share_family(check_kinds(a), check_kinds(b), false))
        tell_never_equal(c, n, a, b);
}

static void check_logic(struct check_set *out, struct checker *c,
    const struct ast *n, const struct check_set *a, const struct check_set *b)
{
    *out = check_system(KIND_BOOLEAN, a->min & b->min);
    check_singles(c, n, a, b);
}

void check_binary(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b)
{
    switch ((int)n->op) {
    case OPERATOR_CONCAT: check_concat(out, c, n, a, b); break;
    case OPERATOR_UNION:
        *out = *a;
        check_unite(out, b);
        out->is_unordered = true;
        out->is_several = a->is_several || are_unequal(n->left, n->right);
        break;
    case OPERATOR_LT:
    case OPERATOR_LE:
    case OPERATOR_GT:
    case OPERATOR_GE: check_order(out, c, n, a, b); break;
    case OPERATOR_EQ:
    case OPERATOR_NE:
    case OPERATOR_EQUIV:
    case OPERATOR_NOT_EQUIV:
        check_equality(out, c, n, a, b);
        if (may_be_uncertain(a) || may_be_uncertain(b))
            out->min = 0;
        break;
    case OPERATOR_IN:
    case OPERATOR_CONTAINS: check_membership(out, c, n, a, b); break;
    case OPERATOR_AND:
    case OPERATOR_XOR:
    case OPERATOR_OR:
    case OPERATOR_IMPLIES: check_logic(out, c, n, a, b); break;
    default: check_math(out, c, n, a, b);
    }
}

void check_sign(struct check_set *out, struct checker *c, const struct ast *n,
    const struct check_set *a)
{
    unsigned kinds = check_kinds(a) & KINDS_AMOUNT;
    const char *who = n->type == AST_MINUS ? "'-'" : "'+'";

    check_single(c, n->left->at, a, who);
    if (!kinds && !check_is_empty(a))
        check_report(c, FP_ERROR, FP_WRONG_TYPE, n->at, 0,
            "%s is for a number or a Quantity, not for %s", who,
            check_describe(c, a));
    add_kinds(out, kinds);
    out->min = a->min;
    out->max = a->max ? 1 : 0;
}
