/* SPDX-License-Identifier: Apache-2.0
 * The gate: what a store might drop or refuse is refused here, with its place,
 * so that all stores agree and nothing is lost silently.
 *
 * Checked against the R4 element tables: unknown elements, wrong JSON types,
 * cardinality, primitive formats, required codes, ids, empty arrays and
 * objects, null only beside `_element`; and that what is said to be contained
 * is. Not checked: profiles, other invariants. */
#ifndef FHIR_GATE_H
#define FHIR_GATE_H

#include "base/err.h"
#include "fhirclient/json/jdoc.h"

/**
 * Is this one acceptable R4 resource?
 *
 * type    expected resourceType; the empty slice takes any
 * errors  ERR_INVALID (400; 422 for a reference to what is not contained)
 *         with the FHIRPath expression of the first finding
 * source  http://hl7.org/fhir/R4/json.html and the R4 StructureDefinitions
 */
int gate_resource(
    struct jval resource, struct slice type, struct err *err) MUST_CHECK;

/** The same for what another FHIR server has accepted: it may lack elements
 *  that R4 requires, as HAPI allows, and resources that it should contain. */
int gate_stored(
    struct jval resource, struct slice type, struct err *err) MUST_CHECK;

/** Is `id` a legal R4 id: 1 to 64 of A-Z a-z 0-9 - . ? */
bool gate_id(struct slice id);

/** Is `name` an R4 resource type? */
bool gate_type(struct slice name);

#endif
