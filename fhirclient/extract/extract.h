/* SPDX-License-Identifier: Apache-2.0
 * From a Patient resource to a person: the rule set's expressions, evaluated.
 */
#ifndef EXTRACT_EXTRACT_H
#define EXTRACT_EXTRACT_H

#include "base/arena.h"
#include "fhirclient/extract/rulefile.h"
#include "fhirclient/json/jdoc.h"
#include "matching/person.h"

/**
 * Fill the columns of `rulefile`'s rule set from a resource.
 *
 * out     all of it in `arena` or borrowed from the resource's document
 * errors  ERR_INVALID when an expression cannot be evaluated on this resource
 */
int extract_person(struct person *out, const struct rulefile *rulefile,
    struct jval patient, struct arena *arena, struct err *err) MUST_CHECK;

#endif
