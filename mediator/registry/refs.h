/* SPDX-License-Identifier: Apache-2.0
 * References inside a transaction: what they meant when it was sent, and under
 * which ids its resources are kept. */
#ifndef REGISTRY_REFS_H
#define REGISTRY_REFS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/hmap.h"
#include "fhirclient/json/jdoc.h"

/** From a reference's text to another; texts are borrowed. */
struct refs {
    struct hmap map;
    struct arena *arena;
};

/** From now on references to `from` mean `to`; an empty `from` is left out. */
void refs_add(struct refs *refs, struct slice from, struct slice to);
/** Forget the mapping; its texts are the arena's. */
void refs_free(struct refs *refs);

/**
 * Append a resource's text with every `reference` that is in the map replaced
 * (a version or fragment behind it goes with it).
 *
 * returns  how many were replaced; `out` is only written when there are any
 */
size_t refs_rewrite(struct buf *out, const struct refs *refs, struct jval v);

#endif
