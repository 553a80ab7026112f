/* SPDX-License-Identifier: Apache-2.0
 * A tree written out again. Where parentheses go is decided from the same
 * strengths that the parser climbs by. */
#include "fhirclient/fhirpath/print.h"

#include <string.h>

/* How strongly a node holds together: operators as in parse.c, signs above
 * them, paths and single words on top. */
enum { STRENGTH_TYPE = 7, STRENGTH_SIGN = 10, STRENGTH_TERM = 11 };

static const struct {
    const char *text;
    int strength;
} operators[] = {
    [OPERATOR_NONE] = {"", 0},
    [OPERATOR_MUL] = {"*", 9},
    [OPERATOR_DIV] = {"/", 9},
    [OPERATOR_DIV_WHOLE] = {"div", 9},
    [OPERATOR_MOD] = {"mod", 9},
    [OPERATOR_ADD] = {"+", 8},
    [OPERATOR_SUB] = {"-", 8},
    [OPERATOR_CONCAT] = {"&", 8},
    [OPERATOR_IS] = {"is", STRENGTH_TYPE},
    [OPERATOR_AS] = {"as", STRENGTH_TYPE},
    [OPERATOR_UNION] = {"|", 6},
    [OPERATOR_LT] = {"<", 5},
    [OPERATOR_LE] = {"<=", 5},
    [OPERATOR_GT] = {">", 5},
    [OPERATOR_GE] = {">=", 5},
    [OPERATOR_EQ] = {"=", 4},
    [OPERATOR_NE] = {"!=", 4},
    [OPERATOR_EQUIV] = {"~", 4},
    [OPERATOR_NOT_EQUIV] = {"!~", 4},
    [OPERATOR_IN] = {"in", 3},
    [OPERATOR_CONTAINS] = {"contains", 3},
    [OPERATOR_AND] = {"and", 2},
    [OPERATOR_XOR] = {"xor", 1},
    [OPERATOR_OR] = {"or", 1},
    [OPERATOR_IMPLIES] = {"implies", 0},
};

const char *operator_text(enum ast_operator op)
{
    return operators[op].text;
}

static int strength(const struct ast *n)
{
    if (n->type == AST_BINARY || n->type == AST_TYPE_OP)
        return operators[n->op].strength;
    return n->type == AST_MINUS || n->type == AST_PLUS ? STRENGTH_SIGN
                                                       : STRENGTH_TERM;
}

/* ---- words ---- */

static void print_quoted(struct buf *out, struct slice text, char quote)
{
    static const char from[] = "\\\f\n\r\t", into[] = "\\fnrt";

    buf_addc(out, quote);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        const char *found = c ? strchr(from, c) : NULL;

        if (found)
            buf_addf(out, "\\%c", into[found - from]);
        else if (c == quote)
            buf_addf(out, "\\%c", c);
        else if ((unsigned char)c < 0x20)
            buf_addf(out, "\\u%04x", (unsigned)c);
        else
            buf_addc(out, c);
    }
    buf_addc(out, quote);
}

void print_string(struct buf *out, struct slice text)
{
    print_quoted(out, text, '\'');
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_identifier(struct slice name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];

        if (!is_letter(c) && (i == 0 || c < '0' || c > '9'))
            return false;
    }
    return name.len > 0;
}

/* Words that are never names. `in`, `contains`, `is` and `as` may be. */
static bool is_keyword(struct slice name)
{
    static const char *const words[] = {
        "and", "or", "xor", "implies", "div", "mod", "true", "false"};

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(name, slice_of(words[i])))
            return true;
    return false;
}

void print_name(struct buf *out, struct slice name)
{
    if (is_identifier(name) && !is_keyword(name))
        buf_add(out, name);
    else
        print_quoted(out, name, '`');
}

static void print_literal(struct buf *out, const struct ast *n)
{
    switch ((int)n->literal) {
    case TOKEN_STRING: print_string(out, n->text); return;
    case TOKEN_DATE: buf_addc(out, '@'); break;
    case TOKEN_TIME: buf_adds(out, "@T"); break;
    case TOKEN_DATETIME: buf_addc(out, '@'); break;
    default: break;
    }
    buf_add(out, n->text);
    /* a date alone, made a dateTime by its T */
    if (n->literal == TOKEN_DATETIME && slice_find(n->text, 'T') == SIZE_MAX)
        buf_addc(out, 'T');
}

static void print_quantity(struct buf *out, const struct ast *n)
{
    buf_add(out, n->text);
    buf_addc(out, ' ');
    if (n->is_calendar)
        buf_add(out, n->name);
    else
        print_string(out, n->name);
}

static void print_variable(struct buf *out, const struct ast *n)
{
    buf_addc(out, '%');
    if (is_identifier(n->name))
        buf_add(out, n->name);
    else
        print_quoted(out, n->name, '`');
}

/* The name space and name of a type operator. */
static void print_type(struct buf *out, const struct ast *n)
{
    if (n->text.len) {
        print_name(out, n->text);
        buf_addc(out, '.');
    }
    print_name(out, n->name);
}

static void print_own_name(struct buf *out, const struct ast *n)
{
    if (n->is_quoted)
        print_quoted(out, n->name, '`');
    else
        print_name(out, n->name);
}

/* ---- nodes as source ---- */

static void print_child(struct buf *out, const struct ast *n, int at_least)
{
    bool is_enclosed = strength(n) < at_least;

    if (is_enclosed)
        buf_addc(out, '(');
    ast_print(out, n);
    if (is_enclosed)
        buf_addc(out, ')');
}

static void print_path(struct buf *out, const struct ast *n)
{
    if (n->left) {
        print_child(out, n->left, STRENGTH_TERM);
        buf_addc(out, '.');
    }
}

static void print_member(struct buf *out, const struct ast *n)
{
    print_path(out, n);
    print_own_name(out, n);
}

static void print_call(struct buf *out, const struct ast *n)
{
    print_member(out, n);
    buf_addc(out, '(');
    for (const struct ast *arg = n->args; arg; arg = arg->next) {
        ast_print(out, arg);
        if (arg->is_descending)
            buf_adds(out, " desc");
        if (arg->next)
            buf_adds(out, ", ");
    }
    buf_addc(out, ')');
}

static void print_special(struct buf *out, const struct ast *n)
{
    static const char *const texts[] = {
        [AST_THIS] = "$this", [AST_INDEX] = "$index", [AST_TOTAL] = "$total"};

    print_path(out, n);
    buf_adds(out, texts[n->type]);
}

static void print_indexer(struct buf *out, const struct ast *n)
{
    print_child(out, n->left, STRENGTH_TERM);
    buf_addc(out, '[');
    ast_print(out, n->right);
    buf_addc(out, ']');
}

static void print_sign(struct buf *out, const struct ast *n)
{
    buf_addc(out, n->type == AST_MINUS ? '-' : '+');
    print_child(out, n->left, STRENGTH_SIGN);
}

static void print_binary(struct buf *out, const struct ast *n)
{
    print_child(out, n->left, operators[n->op].strength);
    buf_addf(out, " %s ", operators[n->op].text);
    if (n->type == AST_TYPE_OP)
        print_type(out, n);
    else
        print_child(out, n->right, operators[n->op].strength + 1);
}

void ast_print(struct buf *out, const struct ast *n)
{
    switch (n->type) {
    case AST_EMPTY: buf_adds(out, "{}"); break;
    case AST_LITERAL: print_literal(out, n); break;
    case AST_QUANTITY: print_quantity(out, n); break;
    case AST_VARIABLE: print_variable(out, n); break;
    case AST_THIS:
    case AST_INDEX:
    case AST_TOTAL: print_special(out, n); break;
    case AST_MEMBER: print_member(out, n); break;
    case AST_CALL: print_call(out, n); break;
    case AST_INDEXER: print_indexer(out, n); break;
    case AST_MINUS:
    case AST_PLUS: print_sign(out, n); break;
    case AST_BINARY:
    case AST_TYPE_OP: print_binary(out, n); break;
    }
}

/* ---- nodes as a tree ---- */

static void print_label(struct buf *out, const struct ast *n)
{
    switch (n->type) {
    case AST_MEMBER:
        buf_adds(out, "member ");
        print_own_name(out, n);
        break;
    case AST_CALL:
        buf_adds(out, "call ");
        print_own_name(out, n);
        break;
    case AST_INDEXER: buf_adds(out, "index"); break;
    case AST_MINUS: buf_adds(out, "sign -"); break;
    case AST_PLUS: buf_adds(out, "sign +"); break;
    case AST_BINARY: buf_addf(out, "operator %s", operator_text(n->op)); break;
    case AST_TYPE_OP:
        buf_addf(out, "operator %s ", operator_text(n->op));
        print_type(out, n);
        break;
    case AST_EMPTY:
    case AST_LITERAL:
    case AST_QUANTITY:
    case AST_VARIABLE:
    case AST_THIS:
    case AST_INDEX:
    case AST_TOTAL: ast_print(out, n); break;
    }
}

static void print_subtree(struct buf *out, const struct ast *n, int depth)
{
    buf_addf(out, "%*s", 2 * depth, "");
    print_label(out, n);
    buf_adds(out, n->is_descending ? " desc\n" : "\n");
    if (n->left)
        print_subtree(out, n->left, depth + 1);
    if (n->right)
        print_subtree(out, n->right, depth + 1);
    for (const struct ast *arg = n->args; arg; arg = arg->next) {
        buf_addf(out, "%*sargument\n", 2 * depth + 2, "");
        print_subtree(out, arg, depth + 2);
    }
}

void ast_print_tree(struct buf *out, const struct ast *root)
{
    print_subtree(out, root, 0);
}
