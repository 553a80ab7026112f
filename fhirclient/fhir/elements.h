/* SPDX-License-Identifier: Apache-2.0
 * The R4 type system as a table: which elements a type has, of which types.
 *
 * The gate reads it to check resources; FHIRPath reads it to know that
 * `Observation.value` stands in JSON as `valueQuantity` and is a Quantity, that
 * a Patient is a DomainResource, that `Bundle.entry.link` is a `Bundle.link`.
 *
 * Types are named as FHIR names them: "Patient", "HumanName", "string", and by
 * path where a type has no name of its own: "Patient.contact". Choices are
 * expanded: a type has the members `valueString`, `valueQuantity` and so on,
 * each knowing that it is an alternative of the choice "value".
 *
 * Everything returned here is constant and lives for ever. */
#ifndef FHIR_ELEMENTS_H
#define FHIR_ELEMENTS_H

#include "base/slice.h"

#include <stdbool.h>
#include <stddef.h>

enum element_kind {
    ELEMENT_PRIMITIVE, /* string, date, ...: JSON scalars with `_element` */
    ELEMENT_COMPLEX,   /* HumanName, Extension, ... */
    ELEMENT_BACKBONE,  /* Patient.contact, ...: without a name of their own */
    ELEMENT_RESOURCE   /* Patient, ..., and the abstract DomainResource */
};

/** The primitive types, for tables of what to do with each. */
enum element_primitive {
    PRIMITIVE_NONE, /* not a primitive type */
    PRIMITIVE_BASE64_BINARY,
    PRIMITIVE_BOOLEAN,
    PRIMITIVE_CANONICAL,
    PRIMITIVE_CODE,
    PRIMITIVE_DATE,
    PRIMITIVE_DATE_TIME,
    PRIMITIVE_DECIMAL,
    PRIMITIVE_ID,
    PRIMITIVE_INSTANT,
    PRIMITIVE_INTEGER,
    PRIMITIVE_MARKDOWN,
    PRIMITIVE_OID,
    PRIMITIVE_POSITIVE_INT,
    PRIMITIVE_STRING,
    PRIMITIVE_TIME,
    PRIMITIVE_UNSIGNED_INT,
    PRIMITIVE_URI,
    PRIMITIVE_URL,
    PRIMITIVE_UUID,
    PRIMITIVE_XHTML,
    PRIMITIVE_COUNT
};

struct element_type;
struct element_member;

/* --- types --- */

/** The type of this name or path; NULL when R4 has none. */
const struct element_type *element_type_find(struct slice name);

/** "Patient", "Patient.contact", "string"; there is a NUL behind it. */
struct slice element_type_name(const struct element_type *type);

enum element_kind element_type_kind(const struct element_type *type);

/** Which primitive type it is; PRIMITIVE_NONE for all others. */
enum element_primitive element_type_primitive(const struct element_type *type);

/** Resource, DomainResource, Element, BackboneElement: no instances. */
bool element_type_is_abstract(const struct element_type *type);

/** The type it specialises: Patient's is DomainResource, Age's Quantity,
 *  Patient.contact's BackboneElement, code's string. NULL for Element and
 *  Resource. */
const struct element_type *element_type_base(const struct element_type *type);

/** Is `type` the same as `ancestor`, or derived from it? */
bool element_type_is(
    const struct element_type *type, const struct element_type *ancestor);

/** All types in the order of their names; NULL behind the last. */
const struct element_type *element_type_at(size_t index);

/** Its place in that order, below ELEMENT_TYPES_MAX. */
size_t element_type_index(const struct element_type *type);
enum { ELEMENT_TYPES_MAX = 704 };

/* --- members --- */

/** Member by its JSON name ("name", "valueQuantity"); inherited ones count.
 *  NULL when the type has none such; `resourceType` is none. */
const struct element_member *element_member_find(
    const struct element_type *type, struct slice name);

/** All members in the order of their names; NULL behind the last. */
const struct element_member *element_member_at(
    const struct element_type *type, size_t index);

/** JSON name; there is a NUL behind it. */
struct slice element_member_name(const struct element_member *member);

/** Type of the values. `contained` and `Bundle.entry.resource` have the type
 *  Resource: look at the value's `resourceType` then. */
const struct element_type *element_member_type(
    const struct element_member *member);

/** May there be several? Then JSON has an array, even for one. */
bool element_member_is_array(const struct element_member *member);

/** Must there be one? Of a choice: one of its alternatives. */
bool element_member_is_required(const struct element_member *member);

/** Does R4 count it among what a summary of its resource shows? */
bool element_member_is_summary(const struct element_member *member);

/** Place among its siblings in the definition, for formats that keep an
 *  order; the alternatives of a choice share one. */
unsigned element_member_order(const struct element_member *member);

/** "value" for `valueQuantity`, empty when it is no choice. */
struct slice element_member_choice(const struct element_member *member);

/** Resources that a Reference or canonical may point to, by name; NULL behind
 *  the last, and at 0 when it may be any. */
const struct element_type *element_member_target(
    const struct element_member *member, size_t index);

/**
 * The alternatives of a choice:
 *
 *     for (m = element_choice_first(type, SLICE("value")); m;
 *          m = element_choice_next(type, m))
 */
const struct element_member *element_choice_first(
    const struct element_type *type, struct slice choice);
const struct element_member *element_choice_next(
    const struct element_type *type, const struct element_member *member);

/* --- codes --- */

/** Is the member bound to a list of codes that are all known here? */
bool element_member_has_codes(const struct element_member *member);

/** Is `code` in the list? True when the member has none. */
bool element_member_has_code(
    const struct element_member *member, struct slice code);

#endif
