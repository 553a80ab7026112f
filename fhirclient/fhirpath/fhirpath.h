/* SPDX-License-Identifier: Apache-2.0
 * FHIRPath on R4 resources: compile once, evaluate often.
 *
 * A compiled expression is immutable and may be shared by threads; evaluation
 * allocates from the caller's arena alone.
 * source  http://hl7.org/fhirpath/N1/ and http://hl7.org/fhir/R4/fhirpath.html
 */
#ifndef FHIRPATH_FHIRPATH_H
#define FHIRPATH_FHIRPATH_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "fhirclient/json/jdoc.h"

struct fp_expr;

/**
 * Compile.
 *
 * out     owned by the caller, freed with fp_free()
 * errors  ERR_INVALID: where = "column N", text says what was expected and
 *         shows the expression with a caret; ERR_UNSUPPORTED: a function or
 *         operator this build does not know
 */
int fp_compile(
    struct fp_expr **out, struct slice expression, struct err *err) MUST_CHECK;
void fp_free(struct fp_expr **expr);

/** The source text of a compiled expression. */
struct slice fp_source(const struct fp_expr *expr);

enum fp_type {
    FP_BOOLEAN,
    FP_INTEGER,
    FP_DECIMAL,
    FP_STRING,
    FP_DATE,
    FP_DATETIME,
    FP_TIME,
    FP_QUANTITY,
    FP_NODE /* an element that is not a primitive */
};

/** One item of a result. */
struct fp_item {
    enum fp_type type;
    struct slice text; /* canonical text of a primitive, decimals letter for
                          letter as in the source */
    struct jval node;  /* the element it came from; none for computed values */
    struct slice fhir_type; /* "HumanName", "code"; empty when not known */
};

struct fp_result {
    struct fp_item *items; /* in the arena */
    size_t nitems;
};

/** Everything an evaluation may see besides its input. */
struct fp_env {
    struct jval resource; /* %resource; none: the input */
    int64_t now_ms;       /* wall clock for now() and today() */
    uint32_t max_steps;   /* 0: 100,000 */
    bool skips_types;     /* leave fhir_type empty: nobody asks for it */
};

/**
 * Evaluate over one input.
 *
 * out     in `arena`, or borrowed from the input's document; never from the
 *         expression
 * env     NULL for defaults
 * errors  ERR_INVALID: a value the operator cannot take (where as above),
 *         ERR_LIMIT: step budget used up
 */
int fp_eval(struct fp_result *out, const struct fp_expr *expr,
    struct jval input, const struct fp_env *env, struct arena *arena,
    struct err *err) MUST_CHECK;

/** A result as JSON: an array of {"type": ..., "value": ...}. */
void fp_result_write(struct buf *out, const struct fp_result *result);

#endif
