/* SPDX-License-Identifier: Apache-2.0
 * FHIRPath text, cut into words.
 *
 * The lexer knows spelling only: literals are checked here (a month 13 never
 * gets past), what stands where is the parser's business. */
#ifndef FHIRPATH_TOKEN_H
#define FHIRPATH_TOKEN_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

/* ORDER TOKEN: token_names in lex.c. */
enum token_type {
    TOKEN_END,
    TOKEN_NAME,     /* text: the name, without back quotes */
    TOKEN_VARIABLE, /* %name: text without the sign */
    TOKEN_THIS,     /* $this */
    TOKEN_INDEX,    /* $index */
    TOKEN_TOTAL,    /* $total */
    TOKEN_STRING,   /* text: decoded */
    TOKEN_INTEGER,
    TOKEN_DECIMAL,
    TOKEN_DATE,     /* text: without the @ */
    TOKEN_DATETIME, /* text: without the @; the T of a bare date cut off */
    TOKEN_TIME,     /* text: without the @T */
    TOKEN_OPEN,
    TOKEN_CLOSE, /* ( ) */
    TOKEN_OPEN_INDEX,
    TOKEN_CLOSE_INDEX, /* [ ] */
    TOKEN_OPEN_BRACE,
    TOKEN_CLOSE_BRACE, /* { } */
    TOKEN_DOT,
    TOKEN_COMMA,
    TOKEN_PLUS,
    TOKEN_MINUS,
    TOKEN_STAR,
    TOKEN_SLASH,
    TOKEN_PIPE,
    TOKEN_AMP,
    TOKEN_EQ,
    TOKEN_NE,
    TOKEN_EQUIV,
    TOKEN_NOT_EQUIV,
    TOKEN_LT,
    TOKEN_LE,
    TOKEN_GT,
    TOKEN_GE
};

/* Names that mean something, where they are not in back quotes.
 * ORDER WORD: words[] in lex.c. */
enum token_word {
    WORD_NONE,
    WORD_OR,
    WORD_IN,
    WORD_IS,
    WORD_AS,
    WORD_AND,
    WORD_XOR,
    WORD_DIV,
    WORD_MOD,
    WORD_ASC,
    WORD_TRUE,
    WORD_DESC,
    WORD_FALSE,
    WORD_IMPLIES,
    WORD_CONTAINS
};

struct token {
    enum token_type type;
    enum token_word word; /* of a name */
    bool is_quoted;       /* a name in back quotes is never a keyword */
    uint32_t at;          /* byte offset in the expression */
    uint32_t end;         /* offset behind it */
    struct slice text;    /* borrowed from the expression, or in the arena */
};

struct lexer {
    struct slice source;
    size_t pos;
    struct arena *arena; /* for texts with escapes */
};

/** The next word; ERR_INVALID with the column when there is none. */
int lex_next(
    struct token *out, struct lexer *lexer, struct err *err) MUST_CHECK;

/** How a word is called in a message: "a name", "')'", ... */
const char *token_name(enum token_type type);

/**
 * Tell an error at a place of an expression: the column in `where`, the text
 * followed by the line with a caret below the place.
 *
 * returns  `code`
 */
int fp_fail(struct err *err, int code, struct slice source, size_t at,
    const char *format, ...) PRINTF_LIKE(5, 6);

#endif
