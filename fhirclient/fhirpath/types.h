/* SPDX-License-Identifier: Apache-2.0
 * What FHIR type an item is of.
 *
 * The types of elements follow from their places: a resource says what it is,
 * and the element table what its members are. Values carry theirs along; one
 * that begins in the middle of a document is looked up once. */
#ifndef FHIRPATH_TYPES_H
#define FHIRPATH_TYPES_H

#include "fhirclient/fhir/elements.h"
#include "fhirclient/fhirpath/plan.h"

/** The type of a name as written, in a name space or (empty) in either; false
 *  when there is none such. */
bool type_find(struct plan_type *out, struct slice space, struct slice name);

/** The FHIR type of an item; NULL when it is computed, or stands in no
 *  resource of R4. */
const struct element_type *type_of_value(const struct value *v);

/** Its name as type() gives it: what has no name of its own is an Element or
 *  BackboneElement; the empty slice for NULL. */
struct slice type_name(const struct element_type *type);

/** The type of a JSON value by the names on the way down to it from the root
 *  of its document; NULL when they are none of R4. */
const struct element_type *type_of_place(struct jval v);

/** The type of a value that is declared to be `declared` (NULL: not known):
 *  a resource's own name where any resource may stand. */
const struct element_type *type_refine(
    const struct element_type *declared, struct jval v);

/** Is it, or one of its ancestors, of this name? */
bool type_is_named(const struct element_type *type, struct slice name);

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
