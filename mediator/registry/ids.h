/* SPDX-License-Identifier: Apache-2.0
 * Which record a submission is about, and under which id a new one is kept.
 *
 * The internal identifier (system, value) is the identity of a source record.
 * Who sends it again means that record, whatever URL he uses; a record's id
 * never changes, other ids it was asked for become aliases. */
#ifndef REGISTRY_IDS_H
#define REGISTRY_IDS_H

#include "base/digest.h"
#include "mediator/registry/records.h"

enum { DERIVED_ID_SIZE = 41 };

/**
 * The id that follows from an identity: HMAC-SHA256 in base32, 40 characters.
 *
 * attempt  0; more when something else stands under that id already
 */
void id_derive(char out[DERIVED_ID_SIZE], const struct hmac_key *key,
    const struct identifier *identity, unsigned attempt);

/** Is the id digits only (stock HAPI refuses to take such a one)? */
bool id_is_numeric(struct slice id);

/** The first identifier of the submission that can be its identity: of the
 *  client's systems, or of any internal one when it has no list. */
bool id_find_identity(struct identifier *out, const struct vocabulary *v,
    const struct registry_client *client, struct jval patient);

/** What is asked for, and what is known about it. */
struct id_question {
    const struct registry_client *client;
    const struct submit_part *part;
    struct identifier identity;
    const struct hmac_key *hmac_key;
    bool takes_numeric_ids, allows_foreign;
};

struct id_answer {
    struct record *record; /* known already; NULL: a new one */
    struct slice id;       /* of a new one, in the arena */
    struct slice alias;    /* to be kept with the record; may be empty */
};

/**
 * Find the record a submission is about, looking at latest images.
 *
 * errors  ERR_CONFLICT (another identifier's id), ERR_DENIED (another
 *         client's record), ERR_PRECONDITION (the condition fits several)
 */
int id_resolve(struct id_answer *out, const struct records *r,
    const struct id_question *q, struct arena *arena,
    struct err *err) MUST_CHECK;

/** The source that carries this identifier, in its latest image; NULL when none
 *  does, ERR_PRECONDITION when several do. */
int id_find_one(struct record **out, const struct records *r,
    struct slice system, struct slice value, struct err *err) MUST_CHECK;

/** May this client change that record? */
bool id_may_change(const struct registry_client *client,
    const struct image *image, bool allows_foreign);

#endif
