/* SPDX-License-Identifier: Apache-2.0
 * Precedence climbing: one loop for all binary operators, driven by a table
 * of how strongly each binds. */
#include "fhirclient/fhirpath/ast.h"

#include <string.h>

struct parser {
    struct lexer lexer;
    struct token token; /* the one to be looked at next */
    struct arena *arena;
    struct err *err;
    size_t nnodes;
    uint32_t nesting;
    int rc; /* of the first failure; the parser then only unwinds */
};

/* source  http://hl7.org/fhirpath/N1/#operator-precedence, 1 binds least */
struct operator_row {
    uint8_t strength; /* 0: no operator */
    uint8_t op;       /* enum ast_operator */
};

static const struct operator_row signs[] = {
    [TOKEN_STAR] = {10, OPERATOR_MUL},
    [TOKEN_SLASH] = {10, OPERATOR_DIV},
    [TOKEN_PLUS] = {9, OPERATOR_ADD},
    [TOKEN_MINUS] = {9, OPERATOR_SUB},
    [TOKEN_AMP] = {9, OPERATOR_CONCAT},
    [TOKEN_PIPE] = {7, OPERATOR_UNION},
    [TOKEN_LT] = {6, OPERATOR_LT},
    [TOKEN_LE] = {6, OPERATOR_LE},
    [TOKEN_GT] = {6, OPERATOR_GT},
    [TOKEN_GE] = {6, OPERATOR_GE},
    [TOKEN_EQ] = {5, OPERATOR_EQ},
    [TOKEN_NE] = {5, OPERATOR_NE},
    [TOKEN_EQUIV] = {5, OPERATOR_EQUIV},
    [TOKEN_NOT_EQUIV] = {5, OPERATOR_NOT_EQUIV},
};

static const struct operator_row words[] = {
    [WORD_DIV] = {10, OPERATOR_DIV_WHOLE},
    [WORD_MOD] = {10, OPERATOR_MOD},
    [WORD_IS] = {8, OPERATOR_IS},
    [WORD_AS] = {8, OPERATOR_AS},
    [WORD_IN] = {4, OPERATOR_IN},
    [WORD_CONTAINS] = {4, OPERATOR_CONTAINS},
    [WORD_AND] = {3, OPERATOR_AND},
    [WORD_XOR] = {2, OPERATOR_XOR},
    [WORD_OR] = {2, OPERATOR_OR},
    [WORD_IMPLIES] = {1, OPERATOR_IMPLIES},
};

static const char *const calendar_units[] = {"year", "years", "month", "months",
    "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes",
    "second", "seconds", "millisecond", "milliseconds"};

static struct ast *parse_expr(struct parser *p, int min_strength);

static struct ast *fail_at(
    struct parser *p, int code, size_t at, const char *what)
{
    if (p->rc == 0)
        p->rc = fp_fail(p->err, code, p->lexer.source, at, "%s", what);
    return NULL;
}

static void advance(struct parser *p)
{
    if (p->rc == 0)
        p->rc = lex_next(&p->token, &p->lexer, p->err);
    if (p->rc < 0)
        p->token.type = TOKEN_END;
}

static bool is_word(const struct token *t, const char *word)
{
    return t->type == TOKEN_NAME && !t->is_quoted &&
           slice_eq(t->text, slice_of(word));
}

/* Words that a path may not use as a name. */
static bool may_be_name(const struct token *t)
{
    enum {
        RESERVED = 1 << WORD_AND | 1 << WORD_OR | 1 << WORD_XOR |
                   1 << WORD_IMPLIES | 1 << WORD_DIV | 1 << WORD_MOD |
                   1 << WORD_TRUE | 1 << WORD_FALSE
    };

    return t->type == TOKEN_NAME && !(RESERVED >> t->word & 1);
}

/* Names are told as they are, and how a word of the language becomes one. */
static struct ast *fail_expected(struct parser *p, const char *what)
{
    const struct token *t = &p->token;
    int len = (int)(t->text.len < 40 ? t->text.len : 40);
    const char *text = t->text.ptr;

    if (p->rc < 0)
        return NULL;
    if (t->type == TOKEN_NAME && !may_be_name(t))
        p->rc = fp_fail(p->err, ERR_INVALID, p->lexer.source, t->at,
            "expected %s, found the word '%.*s' (as a name: `%.*s`)", what, len,
            text, len, text);
    else if (t->type == TOKEN_NAME)
        p->rc = fp_fail(p->err, ERR_INVALID, p->lexer.source, t->at,
            "expected %s, found '%.*s'", what, len, text);
    else
        p->rc = fp_fail(p->err, ERR_INVALID, p->lexer.source, t->at,
            "expected %s, found %s", what, token_name(t->type));
    return NULL;
}

static bool take(struct parser *p, enum token_type type)
{
    if (p->rc < 0 || p->token.type != type)
        return false;
    advance(p);
    return true;
}

static bool expect(struct parser *p, enum token_type type)
{
    if (take(p, type))
        return true;
    fail_expected(p, token_name(type));
    return false;
}

/* A node at the current token, over children that are already there. */
static struct ast *node_new(struct parser *p, enum ast_type type, uint32_t at,
    struct ast *left, struct ast *right)
{
    struct ast *n = arena_zalloc(p->arena, 1, sizeof(*n));
    uint32_t l = left ? left->depth : 0, r = right ? right->depth : 0;

    n->type = type;
    n->at = at;
    n->left = left;
    n->right = right;
    n->depth = 1 + (l > r ? l : r);
    p->nnodes++;
    if (n->depth > AST_MAX_DEPTH)
        return fail_at(p, ERR_LIMIT, at, "an expression this deep is refused");
    return n;
}

/* ---- terms ---- */

static bool take_unit(struct parser *p, struct ast *number)
{
    if (p->token.type == TOKEN_STRING) {
        number->name = p->token.text;
        return true;
    }
    for (size_t i = 0; i < COUNT_OF(calendar_units); i++)
        if (is_word(&p->token, calendar_units[i])) {
            number->name = p->token.text;
            number->is_calendar = true;
            return true;
        }
    return false;
}

static struct ast *parse_literal(struct parser *p)
{
    struct ast *n = node_new(p, AST_LITERAL, p->token.at, NULL, NULL);
    bool is_number =
        p->token.type == TOKEN_INTEGER || p->token.type == TOKEN_DECIMAL;

    if (!n)
        return NULL;
    n->literal = p->token.type;
    n->text = p->token.text;
    advance(p);
    if (is_number && p->rc == 0 && take_unit(p, n)) {
        n->type = AST_QUANTITY;
        advance(p);
    }
    return n;
}

/* key asc, key desc: the direction stands behind a key of sort() alone. */
static void take_direction(struct parser *p, struct ast *call, struct ast *key)
{
    enum token_word word = p->token.word;

    if ((word != WORD_ASC && word != WORD_DESC) ||
        !slice_eq(call->name, SLICE("sort")))
        return;
    key->is_descending = word == WORD_DESC;
    advance(p);
}

static bool parse_args(struct parser *p, struct ast *call)
{
    struct ast **tail = &call->args;

    if (take(p, TOKEN_CLOSE))
        return true;
    do {
        struct ast *arg = parse_expr(p, 1);

        if (!arg)
            return false;
        take_direction(p, call, arg);
        *tail = arg;
        tail = &arg->next;
        call->nargs++;
        if (call->depth <= arg->depth)
            call->depth = arg->depth + 1;
    } while (take(p, TOKEN_COMMA));
    return expect(p, TOKEN_CLOSE);
}

/* name or name(args), on `left` or on the context. */
static struct ast *parse_invocation(struct parser *p, struct ast *left)
{
    struct ast *n;

    if (!may_be_name(&p->token))
        return fail_expected(p, "a name");
    n = node_new(p, AST_MEMBER, p->token.at, left, NULL);
    if (!n)
        return NULL;
    n->name = p->token.text;
    n->is_quoted = p->token.is_quoted;
    advance(p);
    if (take(p, TOKEN_OPEN)) {
        n->type = AST_CALL;
        if (!parse_args(p, n))
            return NULL;
    }
    return n;
}

static struct ast *parse_single(struct parser *p, enum ast_type type)
{
    struct ast *n = node_new(p, type, p->token.at, NULL, NULL);

    if (n)
        n->name = p->token.text;
    advance(p);
    return n;
}

static struct ast *parse_parentheses(struct parser *p)
{
    struct ast *n;

    advance(p);
    n = parse_expr(p, 1);
    return n && expect(p, TOKEN_CLOSE) ? n : NULL;
}

static struct ast *parse_empty(struct parser *p)
{
    struct ast *n = parse_single(p, AST_EMPTY);

    return n && expect(p, TOKEN_CLOSE_BRACE) ? n : NULL;
}

static struct ast *parse_name_term(struct parser *p)
{
    if (p->token.word == WORD_TRUE || p->token.word == WORD_FALSE)
        return parse_literal(p);
    return parse_invocation(p, NULL);
}

static struct ast *parse_term(struct parser *p)
{
    switch ((int)p->token.type) {
    case TOKEN_NAME: return parse_name_term(p);
    case TOKEN_STRING:
    case TOKEN_INTEGER:
    case TOKEN_DECIMAL:
    case TOKEN_DATE:
    case TOKEN_DATETIME:
    case TOKEN_TIME: return parse_literal(p);
    case TOKEN_VARIABLE: return parse_single(p, AST_VARIABLE);
    case TOKEN_THIS: return parse_single(p, AST_THIS);
    case TOKEN_INDEX: return parse_single(p, AST_INDEX);
    case TOKEN_TOTAL: return parse_single(p, AST_TOTAL);
    case TOKEN_OPEN: return parse_parentheses(p);
    case TOKEN_OPEN_BRACE: return parse_empty(p);
    default: return fail_expected(p, "a value, a name or '('");
    }
}

/* ---- what stands behind and before a term ---- */

static struct ast *parse_special_invocation(struct parser *p, struct ast *left)
{
    /* $this and its kind behind a dot: the grammar allows it, and what is
     * left of the dot is then of no effect */
    enum token_type t = p->token.type;

    (void)left;
    return parse_single(p, t == TOKEN_THIS    ? AST_THIS
                           : t == TOKEN_INDEX ? AST_INDEX
                                              : AST_TOTAL);
}

static struct ast *parse_postfix(struct parser *p)
{
    struct ast *n = parse_term(p);

    while (n && p->rc == 0) {
        uint32_t at = p->token.at;

        if (take(p, TOKEN_DOT)) {
            bool is_special = p->token.type == TOKEN_THIS ||
                              p->token.type == TOKEN_INDEX ||
                              p->token.type == TOKEN_TOTAL;

            n = is_special ? parse_special_invocation(p, n)
                           : parse_invocation(p, n);
        } else if (take(p, TOKEN_OPEN_INDEX)) {
            struct ast *index = parse_expr(p, 1);

            if (!index || !expect(p, TOKEN_CLOSE_INDEX))
                return NULL;
            n = node_new(p, AST_INDEXER, at, n, index);
        } else {
            return n;
        }
    }
    return p->rc == 0 ? n : NULL;
}

static struct ast *parse_unary(struct parser *p)
{
    bool is_minus = p->token.type == TOKEN_MINUS;
    uint32_t at = p->token.at;
    struct ast *n;

    if (!is_minus && p->token.type != TOKEN_PLUS)
        return parse_postfix(p);
    if (++p->nesting > AST_MAX_NESTING)
        return fail_at(p, ERR_LIMIT, at, "too many signs in a row");
    advance(p);
    n = parse_unary(p);
    p->nesting--;
    return n ? node_new(p, is_minus ? AST_MINUS : AST_PLUS, at, n, NULL) : NULL;
}

/* ---- operators ---- */

static struct operator_row operator_at(const struct token *t)
{
    if (t->type == TOKEN_NAME)
        return (size_t)t->word < COUNT_OF(words) ? words[t->word]
                                                 : (struct operator_row){0};
    return (size_t)t->type < COUNT_OF(signs) ? signs[t->type]
                                             : (struct operator_row){0};
}

/* is T, as NameSpace.T */
static struct ast *parse_type_operator(
    struct parser *p, struct ast *left, enum ast_operator op, uint32_t at)
{
    struct ast *n = node_new(p, AST_TYPE_OP, at, left, NULL);

    if (!n)
        return NULL;
    n->op = op;
    if (!may_be_name(&p->token))
        return fail_expected(p, "the name of a type");
    n->name = p->token.text;
    advance(p);
    if (take(p, TOKEN_DOT)) {
        if (!may_be_name(&p->token))
            return fail_expected(p, "the name of a type");
        n->text = n->name;
        n->name = p->token.text;
        advance(p);
    }
    return p->rc == 0 ? n : NULL;
}

static struct ast *parse_binary(
    struct parser *p, struct ast *left, struct operator_row row)
{
    uint32_t at = p->token.at;
    struct ast *right, *n;

    advance(p);
    if (row.op == OPERATOR_IS || row.op == OPERATOR_AS)
        return parse_type_operator(p, left, (enum ast_operator)row.op, at);
    right = parse_expr(p, row.strength + 1);
    n = right ? node_new(p, AST_BINARY, at, left, right) : NULL;
    if (n)
        n->op = (enum ast_operator)row.op;
    return n;
}

static struct ast *parse_expr(struct parser *p, int min_strength)
{
    struct operator_row row;
    struct ast *n;

    if (++p->nesting > AST_MAX_NESTING)
        return fail_at(
            p, ERR_LIMIT, p->token.at, "nested too deeply to be sensible");
    n = parse_unary(p);
    while (n && (row = operator_at(&p->token)).strength >= min_strength)
        n = parse_binary(p, n, row);
    p->nesting--;
    return p->rc == 0 ? n : NULL;
}

int parse_expression(struct syntax *out, struct slice source,
    struct arena *arena, struct err *err)
{
    struct parser p = {.lexer = {source, 0, arena}, .arena = arena, .err = err};

    *out = (struct syntax){0};
    advance(&p);
    out->root = parse_expr(&p, 1);
    if (p.rc == 0 && p.token.type != TOKEN_END)
        fail_expected(&p, "an operator or the end");
    out->nnodes = p.nnodes;
    return p.rc;
}
