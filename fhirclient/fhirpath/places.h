/* SPDX-License-Identifier: Apache-2.0
 * Which resource does a node stand in, and where are the others?
 *
 * Made once for a document, when an evaluation first asks: all resources in
 * the order of the document, and a table of the names they go by. Each
 * question is then answered in logarithmic time, so that following the
 * references of a large Bundle stays linear. */
#ifndef FHIRPATH_PLACES_H
#define FHIRPATH_PLACES_H

#include "base/arena.h"
#include "fhirclient/json/jdoc.h"

#define PLACE_NONE UINT32_MAX

struct place {
    struct jval resource;
    uint32_t end;      /* the first node behind it */
    uint32_t outer;    /* the place around it, or PLACE_NONE */
    bool is_contained; /* in `contained` of the outer one */
    struct slice url;  /* fullUrl of its Bundle entry */
};

struct places;

/** All places of the document of `v`. `*nnodes`: how many nodes were seen. */
struct places *places_new(struct jval v, struct arena *arena, size_t *nnodes);

/** The document. */
const struct jdoc *places_doc(const struct places *places);
/** One place by its number. */
const struct place *places_at(const struct places *places, uint32_t place);

/** The innermost place around a node, or PLACE_NONE. */
uint32_t places_around(const struct places *places, uint32_t at);

/** The resource that contains the one at `place`; itself when none does. */
uint32_t places_container(const struct places *places, uint32_t place);

/** A contained resource by its id (without #), or PLACE_NONE. */
uint32_t places_contained(
    const struct places *places, uint32_t container, struct slice id);

/** A resource of a Bundle by its fullUrl, its canonical url, or Type/id. */
uint32_t places_named(const struct places *places, struct slice name);

#endif
