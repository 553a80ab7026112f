/* SPDX-License-Identifier: Apache-2.0
 * What a rule file is made of, for this folder's eyes only. (No jdoc.h here:
 * rulefile_reader.h includes jansson.h, and both name JSON's types alike.) */
#ifndef EXTRACT_RULEFILE_INT_H
#define EXTRACT_RULEFILE_INT_H

#include "base/arena.h"
#include "base/vec.h"
#include "fhirclient/extract/rulefile.h"

struct fp_expr;

enum { RULEFILE_MAX_BYTES = 1 << 20 };

struct rulefile {
    struct arena *arena; /* of all texts and tables */
    struct ruleset rules;
    VEC(struct rule_column) columns;
    VEC(struct fp_expr *) expressions; /* one for each column */
    VEC(const char *) notes;
};

struct rulefile *rulefile_new(void);

/**
 * The column of an expression: one for each distinct text.
 *
 * errors  as fp_compile(); ERR_UNSUPPORTED: it asks for more than the resource
 */
int rulefile_column(size_t *out, struct rulefile *file, const char *name,
    const char *expression, struct err *err) MUST_CHECK;

/** Tell something about the file, once. */
void rulefile_add_note(struct rulefile *file, const char *text);

/** Tell what is hardly meant: expressions that select nothing on a Patient,
 *  thresholds that no pair or every pair reaches. */
void rulefile_advise(struct rulefile *file);

#endif
