/* SPDX-License-Identifier: Apache-2.0
 * Items, as callers see them, from and to values, as the evaluator has them. */
#ifndef FHIRPATH_ITEM_H
#define FHIRPATH_ITEM_H

#include "fhirclient/fhirpath/fhirpath.h"
#include "fhirclient/fhirpath/value.h"

/** A value as an item; texts that are not the document's are copied into
 *  `arena`. `wants_type`: fill fhir_type. */
void item_of_value(struct fp_item *item, const struct value *v, bool wants_type,
    struct arena *arena);

/** The other way round; false when the text is none of the type. */
bool value_of_item(
    struct value *v, const struct fp_item *item, struct arena *arena);

#endif
