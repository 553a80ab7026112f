/* SPDX-License-Identifier: Apache-2.0
 * The shape of an expression, as written: grammar and nothing else.
 *
 * source  http://hl7.org/fhirpath/N1/grammar.html */
#ifndef FHIRPATH_AST_H
#define FHIRPATH_AST_H

#include "base/arena.h"
#include "base/err.h"
#include "fhirclient/fhirpath/token.h"

/* ORDER AST: emitters in code.c. */
enum ast_type {
    AST_EMPTY,    /* {} */
    AST_LITERAL,  /* token: its type and text; true and false are names */
    AST_QUANTITY, /* token: the number; name: the unit; is_calendar */
    AST_VARIABLE, /* %name */
    AST_THIS,
    AST_INDEX,
    AST_TOTAL,
    AST_MEMBER,  /* left (NULL: from the context) . name */
    AST_CALL,    /* left (NULL: on the context) . name(args) */
    AST_INDEXER, /* left [ right ] */
    AST_MINUS,
    AST_PLUS,   /* left */
    AST_BINARY, /* left op right */
    AST_TYPE_OP /* left is/as name, with an optional name space */
};

/* ORDER OPERATOR: rows of operators[] in code.c. */
enum ast_operator {
    OPERATOR_NONE,
    OPERATOR_MUL,
    OPERATOR_DIV,
    OPERATOR_DIV_WHOLE,
    OPERATOR_MOD,
    OPERATOR_ADD,
    OPERATOR_SUB,
    OPERATOR_CONCAT,
    OPERATOR_IS,
    OPERATOR_AS,
    OPERATOR_UNION,
    OPERATOR_LT,
    OPERATOR_LE,
    OPERATOR_GT,
    OPERATOR_GE,
    OPERATOR_EQ,
    OPERATOR_NE,
    OPERATOR_EQUIV,
    OPERATOR_NOT_EQUIV,
    OPERATOR_IN,
    OPERATOR_CONTAINS,
    OPERATOR_AND,
    OPERATOR_XOR,
    OPERATOR_OR,
    OPERATOR_IMPLIES
};

struct ast {
    enum ast_type type;
    enum ast_operator op;
    enum token_type literal;
    bool is_calendar;   /* a quantity's unit is a word, not UCUM */
    bool is_descending; /* a key of sort(): `desc` stands behind it */
    bool is_quoted;     /* the name stood in back quotes */
    uint32_t at;        /* where it stands: of the operator or name */
    uint32_t depth;     /* 1 + the deepest child's */
    struct slice text;  /* literal, or name space of a type operator */
    struct slice name;
    struct ast *left, *right;
    struct ast *args; /* of a call, by `next` */
    struct ast *next;
    uint32_t nargs;
};

struct syntax {
    struct ast *root;
    size_t nnodes;
};

enum {
    AST_MAX_SOURCE = 64 * 1024, /* bytes of an expression */
    AST_MAX_NESTING = 100,      /* parentheses, arguments, indexers */
    AST_MAX_DEPTH = 1000        /* also of chains, as in a | b | c | ... */
};

/**
 * Read an expression.
 *
 * out     nodes in `arena`, texts borrowed from it or from `source`
 * errors  ERR_INVALID with the place, what was expected, and a caret;
 *         ERR_LIMIT when deeper than the limits above
 */
int parse_expression(struct syntax *out, struct slice source,
    struct arena *arena, struct err *err) MUST_CHECK;

#endif
