/* SPDX-License-Identifier: Apache-2.0
 * What the checker said, held against what evaluation gave. */
#ifndef TESTS_UNIT_FHIRPATH_FP_AGREE_H
#define TESTS_UNIT_FHIRPATH_FP_AGREE_H

#include "fhirclient/fhirpath/check.h"
#include "fhirclient/fhirpath/fhirpath.h"

/** Is every item of a type that was named, and are there as many as was said?
 *  `*why` gets the answer in words. */
bool fp_agree(const struct fp_static_type *type, const struct fp_result *result,
    struct buf *why);

#endif
