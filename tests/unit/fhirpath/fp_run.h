/* SPDX-License-Identifier: Apache-2.0
 * Tables of expressions and what they give, for the tests of this folder. */
#ifndef TESTS_UNIT_FHIRPATH_FP_RUN_H
#define TESTS_UNIT_FHIRPATH_FP_RUN_H

#include "fhirclient/fhirpath/fhirpath.h"
#include "tests/unit/cmocka_with.h"

/* A patient with what paths stumble over: several names, repeated primitives
 * with and without extensions, a choice, a contained resource. */
extern const char fp_patient[];

struct fp_case {
    const char *expression;
    const char *wanted; /* items as text, by '|'; "ERROR" for any error */
};

/** Evaluate over `json` (NULL: fp_patient) and compare, row by row. */
void fp_run(const struct fp_case *cases, size_t n, const char *json);

/** Compile and, when that works, evaluate; the first error code. */
int fp_fails(const char *expression, const struct fp_env *env, struct err *err);

#endif
