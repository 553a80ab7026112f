/* SPDX-License-Identifier: Apache-2.0
 * Formats of the primitive types. */
#ifndef FHIR_PRIMITIVE_H
#define FHIR_PRIMITIVE_H

#include "fhirclient/fhir/elements.h"
#include "fhirclient/json/jdoc.h"

/**
 * Is `v` a value of the primitive type?
 *
 * returns  NULL when it is; else what was expected, to stand behind "must be "
 * source   http://hl7.org/fhir/R4/datatypes.html and its regular expressions
 */
const char *primitive_expected(enum element_primitive type, struct jval v);

#endif
