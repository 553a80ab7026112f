/* SPDX-License-Identifier: Apache-2.0
 * HL7's FHIRPath suite, as the shared test data has it. */
#ifndef TESTS_UNIT_FHIRPATH_FP_SUITE_H
#define TESTS_UNIT_FHIRPATH_FP_SUITE_H

#include "fhirclient/json/jdoc.h"

/** Around a test of the suite: its state is an arena. */
int fp_suite_setup(void **state);
int fp_suite_teardown(void **state);

/** The suite's tests, an array; where it is not there, the running test is
 *  skipped, loudly. Lives as long as `arena`. */
struct jval fp_suite_read(struct arena *arena);

/** What a test is evaluated on; an empty object for one without input. */
struct jval fp_suite_input(struct jval test, struct arena *arena);

#endif
