/* SPDX-License-Identifier: Apache-2.0
 * All references a resource holds. */
#ifndef SEARCH_REFERENCES_H
#define SEARCH_REFERENCES_H

#include "base/arena.h"
#include "base/buf.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/json/jdoc.h"

struct found_reference {
    struct jval value; /* the string node of `reference` */
    struct reference parts;
    bool is_checked; /* must name a resource that exists */
};

struct found_references {
    struct found_reference *items; /* in the arena, in document order */
    size_t count;
};

/**
 * Collect them.
 *
 * Those in extensions, contained resources and Patient.contact are found but
 * not marked as checked: HAPI checks what its search parameters index, and a
 * store must not refuse what HAPI takes. Fragments (#x) are left out.
 */
void references_collect(
    struct found_references *out, struct jval resource, struct arena *arena);

/** Append where in `resource` a found reference stands, as FHIRPath says it
 *  behind the type: ".managingOrganization", ".link[0].other". */
void reference_print_place(
    struct buf *out, struct jval resource, const struct found_reference *found);

/** Does the reference name a resource of this very store: "Patient/1"? */
bool reference_is_local(const struct reference *parts);

#endif
