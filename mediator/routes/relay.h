/* SPDX-License-Identifier: Apache-2.0
 * Requests that came through OpenHIM, proven by the peer: the answer goes in
 * OpenHIM's own form and tells what was asked of others; one that takes too
 * long is answered as Processing, and its transaction is brought up to date
 * when the end is known. No route knows of any of it: request.c asks here where
 * a request is known, and where an answer leaves. */
#ifndef ROUTES_RELAY_H
#define ROUTES_RELAY_H

#include "mediator/routes/trail.h"

struct request;
struct relay;
struct openhim;
struct submission;

struct relay_options {
    const char *urn;           /* of this mediator */
    struct openhim *openhim;   /* to bring transactions up to date; or NULL */
    struct trail_place store;  /* texts borrowed */
    enum trail_bodies bodies;  /* of orchestrations */
    uint64_t answer_within_ms; /* then 202, if it is on its way to the store */
    uint64_t finish_within_ms; /* how long it may go on behind that */
};

/** Who sent it is known: from here on r->relay, if it came through OpenHIM. */
void relay_begin(struct request *r);

/**
 * Send r->answer in OpenHIM's form, or tell it to OpenHIM when the client was
 * answered before.
 *
 * returns  false when it is to be sent plainly: there is no relay, or the
 *          answer cannot travel in that form
 */
bool relay_answer(struct request *r);

/** Has the client been answered already, with where the result will be? */
bool relay_has_answered(const struct request *r);

/** Free what the relay holds outside the request's arena. */
void relay_end(struct request *r);

/** OpenHIM's id of the transaction, for the log; "-" when there is none. */
struct slice relay_transaction(const struct request *r);

/** Where decisions and store calls of this request are told; NULL: nowhere. */
struct trail *relay_trail(const struct request *r);

/** A decision of this request, not asked for yet: it will be told of. */
void relay_add_decision(struct request *r, struct submission *s);

/** So many decisions make the whole of this request; without a word, one. */
void relay_expect(struct request *r, size_t ndecisions);

/** The id of the nth Provenance that decisions of a request may have left, by
 *  what they have in common; in `arena`. */
struct slice relay_receipt(struct arena *arena, const char *common, size_t nth);

#endif
