/* SPDX-License-Identifier: Apache-2.0
 * What FHIR type an item is of.
 *
 * An element's type follows from its place: the resource it stands in and the
 * names on the way down. So nothing is carried along while paths are walked;
 * whoever asks for a type pays for looking it up. */
#ifndef FHIRPATH_TYPES_H
#define FHIRPATH_TYPES_H

#include "fhirclient/fhir/elements.h"
#include "fhirclient/fhirpath/plan.h"

/** The FHIR type of an item; NULL when it is computed, or stands in no
 *  resource of R4. */
const struct element_type *type_of_value(const struct value *v);

/** Its name; the empty slice for NULL. */
struct slice type_name(const struct element_type *type);

/** The kind that the text of a primitive type is read as. */
enum value_kind type_kind(
    const struct element_type *type, enum value_kind otherwise);

/** What a JSON string there is read as: a date, dateTime, time or string. A
 *  string where a number belongs stays a string. */
enum value_kind type_text_kind(const struct element_type *type);

/** The type that a choice element's name ends in: Quantity for "Quantity",
 *  dateTime for "DateTime"; NULL when there is none. */
const struct element_type *type_of_suffix(struct slice suffix);

/** Is the item of the type, or of one derived from it? */
bool type_is(const struct value *v, struct plan_type type);

/** The same for as and ofType(), where a primitive's parent does not count:
 *  a code is not "of type string". */
bool type_is_exactly(const struct value *v, struct plan_type type);

#endif
