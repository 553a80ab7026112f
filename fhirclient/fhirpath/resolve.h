/* SPDX-License-Identifier: Apache-2.0
 * From references to resources: those contained, those of the Bundle around,
 * and whatever the caller has at hand. */
#ifndef FHIRPATH_RESOLVE_H
#define FHIRPATH_RESOLVE_H

#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/types.h"

/** The resource that a Reference, canonical or uri names; none when it is
 *  not at hand, and then the text is noted as missing. */
int resolve_value(
    struct jval *out, struct eval *e, const struct value *v) MUST_CHECK;

/** Its type, from the text of the reference where that says it; NULL when it
 *  cannot be known. */
int resolve_type(const struct element_type **out, struct eval *e,
    const struct value *v) MUST_CHECK;

#endif
