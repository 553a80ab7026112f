/* SPDX-License-Identifier: Apache-2.0
 * Expressions and plans as text, for people and for the test that what is
 * printed reads back as the same tree. */
#ifndef FHIRPATH_PRINT_H
#define FHIRPATH_PRINT_H

#include "base/buf.h"
#include "fhirclient/fhirpath/ast.h"

struct fp_expr;

/**
 * Append an expression as FHIRPath, in one spelling: single blanks around
 * operators, parentheses where precedence asks for them and nowhere else, no
 * comments. Parsing it gives an equal tree.
 */
void ast_print(struct buf *out, const struct ast *root);

/** Append it as a tree: a line a node, children indented by two blanks. */
void ast_print_tree(struct buf *out, const struct ast *root);

/** Append what an expression is compiled to, an instruction a line. */
void plan_print(struct buf *out, const struct fp_expr *expr);

/** Append `text` as a FHIRPath string in single quotes. */
void print_string(struct buf *out, struct slice text);

/** Append a name, in back quotes where it would not be read as one. */
void print_name(struct buf *out, struct slice name);

/** "+", "implies", ...: how an operator is written. */
const char *operator_text(enum ast_operator op);

#endif
