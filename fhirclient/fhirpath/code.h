/* SPDX-License-Identifier: Apache-2.0
 * From the shape of an expression to a plan. */
#ifndef FHIRPATH_CODE_H
#define FHIRPATH_CODE_H

#include "fhirclient/fhirpath/ast.h"
#include "fhirclient/fhirpath/plan.h"

/**
 * Compile a syntax tree into `expr`, whose arena and source are set.
 *
 * errors  ERR_UNSUPPORTED: unknown function, type or variable;
 *         ERR_INVALID: wrong number of arguments
 */
int code_generate(struct fp_expr *expr, const struct syntax *syntax,
    struct err *err) MUST_CHECK;

#endif
