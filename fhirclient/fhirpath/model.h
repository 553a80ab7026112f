/* SPDX-License-Identifier: Apache-2.0
 * What FHIR R4 says about types, as far as paths need it.
 *
 * A type is a small number; 0 is "not known". */
#ifndef FHIRPATH_MODEL_H
#define FHIRPATH_MODEL_H

#include "base/slice.h"

#include <stdbool.h>
#include <stdint.h>

/** The type of that name ("HumanName", "code"), or 0. */
uint16_t model_type_find(struct slice name);

/** Its name; the empty slice for 0. */
struct slice model_type_name(uint16_t type);

/** Is `type` the same as `of`, or derived from it? */
bool model_type_is(uint16_t type, uint16_t of);

bool model_type_is_primitive(uint16_t type);

/** The kind (value.h) that a primitive's text is read as. */
int model_type_kind(uint16_t type, int otherwise);

/** A type that may stand behind a choice name: Quantity for "Quantity",
 *  dateTime for "DateTime"; 0 when there is none. */
uint16_t model_choice_suffix(struct slice suffix);

/** Is it a resource type of R4, or Resource or DomainResource itself? */
bool model_is_resource_name(struct slice name);

#endif
