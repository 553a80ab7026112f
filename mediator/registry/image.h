/* SPDX-License-Identifier: Apache-2.0
 * One version of a Patient as the registry sees it: the JSON text and, taken
 * from it once, everything decisions look at. Immutable; one heap block. */
#ifndef REGISTRY_IMAGE_H
#define REGISTRY_IMAGE_H

#include "mediator/registry/vocabulary.h"

struct jwrite;
struct record;

#define NO_ROW UINT32_MAX

struct identifier {
    struct slice system, value;
};

struct image {
    struct record *record; /* set when it is put into a record */
    uint32_t row;          /* in the match index, or NO_ROW */

    bool is_golden, is_tombstone, is_inactive, is_adjudicated;
    bool has_potential, has_conflict, has_automatic; /* flags (tags) */

    struct slice text; /* the whole resource */
    struct slice id, vid, last_updated;
    struct slice client, client_name; /* clientid tag */
    struct slice replaced_by;         /* of an emptied golden record */
    struct slice key;                 /* of a tombstone: HMAC of its identity */
    struct identifier identity;       /* system empty: none */

    const struct slice *goldens; /* source: `refer` links, normally one */
    size_t ngoldens;
    const struct slice *members; /* golden record: `seealso` links */
    size_t nmembers;
    const struct slice *broken; /* not the same person as these */
    size_t nbroken;
    const struct slice *aliases;
    size_t naliases;
    const struct identifier *identifiers; /* with a value */
    size_t nidentifiers;
};

/** What a Patient may hold: more than the gate lets in, since others write too
 *  and golden records grow. */
extern const struct jlimits image_limits;

/**
 * Read a Patient.
 *
 * out      on the heap, text copied; freed with image_free()
 * scratch  for the parse, may be reset afterwards
 * errors   ERR_INVALID when it is no Patient with an id
 */
int image_read(struct image **out, const struct vocabulary *v,
    struct slice text, struct arena *scratch, struct err *err) MUST_CHECK;

/**
 * The image that was sent as the store has it now: versionId and lastUpdated in
 * its meta, the rest as it was, without reading it again.
 *
 * sent          its text by draft_write(), or likewise: resourceType and id
 *               come first, then meta, if there is one, without these members
 * last_updated  may be empty
 */
struct image *image_stamp(
    const struct image *sent, struct slice vid, struct slice last_updated);

/** Free it and set the pointer to NULL; NULL is fine. */
void image_free(struct image **image);

/** Is it a live source record: neither golden nor a tombstone? */
static inline bool image_is_source(const struct image *i)
{
    return !i->is_golden && !i->is_tombstone;
}

/** Is `id` among `ids`? */
bool ids_contain(const struct slice *ids, size_t nids, struct slice id);

/** Are these the same ids in the same order? */
bool ids_equal(
    const struct slice *a, size_t na, const struct slice *b, size_t nb);

/** Does this image carry the identifier? */
bool image_carries(
    const struct image *i, struct slice system, struct slice value);

/** The Patient id that a link's or extension's reference names; empty when it
 *  names none. */
struct slice reference_patient_id(struct slice reference);
/** Such a one, written: {"reference":"Patient/id"}. */
void reference_write(struct jwrite *w, struct slice patient_id);

/**
 * Has `b` the same content as `a`? Registry marks, links, ids and what the
 * store puts into meta do not count; nor does a profile or label that only the
 * stored one has (HAPI keeps those).
 */
bool content_equal(
    const struct vocabulary *v, struct jval submitted, struct jval stored);

#endif
