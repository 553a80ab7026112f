/* SPDX-License-Identifier: Apache-2.0
 * A record on its way to its next image: the sender's content on one side, the
 * registry's own marks (links, tags, broken pairs, aliases) on the other.
 *
 * What a submission says about the latter is never believed: they come from
 * the image before and from decisions alone. */
#ifndef REGISTRY_DRAFT_H
#define REGISTRY_DRAFT_H

#include "base/buf.h"
#include "base/vec.h"
#include "mediator/registry/image.h"

enum draft_kind { DRAFT_SOURCE, DRAFT_GOLDEN, DRAFT_TOMBSTONE };

struct draft {
    enum draft_kind kind;
    struct slice id;
    struct jval content; /* of the sender; none: a golden record of ours */
    struct slice client, client_name;
    struct identifier identity; /* written when content's first internal
                                   identifier is another one */
    struct slice golden;        /* source: where it belongs; empty: nowhere */
    VEC(struct slice) members;  /* golden record */
    struct slice replaced_by;
    bool is_inactive; /* golden record without members */
    bool is_adjudicated, has_potential, has_conflict, has_automatic;
    VEC(struct slice) broken, aliases;
    struct slice key; /* tombstone */
};

/** Begin with what an image says; `content` is its parsed text. */
void draft_from(
    struct draft *d, const struct image *image, struct jval content);
void draft_free(struct draft *d);

/** Put `id` into a list of ids, once; false when it was there. */
bool draft_add(struct slice **list, size_t *len, size_t *cap, struct slice id);

#define DRAFT_ADD(list, id) draft_add(&(list).at, &(list).len, &(list).cap, id)

/** Take `id` out of `list`, keeping the order; false when it was not there. */
bool draft_remove(struct slice *list, size_t *len, struct slice id);

#define DRAFT_REMOVE(list, id) draft_remove((list).at, &(list).len, id)

/** Do the marks differ from those of the image it came from? */
bool draft_differs(const struct draft *d, const struct image *image);

/** Append the resource as JSON. It begins with resourceType, id and meta, so
 *  that image_stamp() can add to meta later. */
void draft_write(
    struct buf *out, const struct draft *d, const struct vocabulary *v);

#endif
