/* SPDX-License-Identifier: Apache-2.0
 * Results of expressions against what a test expects, in the form that
 * docs/fhirpath.md describes: for --tests, and for our own run of HL7's suite.
 *
 * Numbers are compared as decimals, dateTimes with an offset as instants,
 * everything else as text. */
#ifndef CLI_FHIRPATH_COMPARE_H
#define CLI_FHIRPATH_COMPARE_H

#include "fhirclient/fhirpath/fhirpath.h"

/** Does a result have the `outputs` of a test, in their order unless its
 *  `ordered` is false? */
bool fhirpath_fits(
    struct jval test, const struct fp_result *result, struct arena *arena);

/** When the test has `predicate`: a lone Boolean stays itself, anything else
 *  becomes whether there is something. */
void fhirpath_apply_predicate(
    struct fp_result *result, struct jval test, struct arena *arena);

#endif
