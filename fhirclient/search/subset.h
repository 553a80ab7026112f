/* SPDX-License-Identifier: Apache-2.0
 * A part of a resource: what _summary and _elements leave of it. */
#ifndef SEARCH_SUBSET_H
#define SEARCH_SUBSET_H

#include "fhirclient/json/jwrite.h"
#include "fhirclient/search/query.h"

/**
 * Write what is asked for of a resource, tagged SUBSETTED.
 *
 * Always there: resourceType, id, meta, and what R4 requires at the top.
 *
 * resource  an R4 resource; of a type that is unknown, all is written
 * source    http://hl7.org/fhir/R4/search.html#summary, #elements
 */
void subset_write(
    struct jwrite *w, const struct query_subset *subset, struct jval resource);

#endif
