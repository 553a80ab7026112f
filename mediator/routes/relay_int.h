/* SPDX-License-Identifier: Apache-2.0
 * Between relay.c (the way of an answer) and relay_story.c (what it tells of
 * decisions). */
#ifndef ROUTES_RELAY_INT_H
#define ROUTES_RELAY_INT_H

#include "base/random.h"
#include "mediator/routes/relay.h"

struct submission;

struct relay_decision {
    struct relay_decision *next;
    struct submission *submission;
};

struct relay {
    struct request *request;
    struct slice transaction;
    struct trail *trail;
    struct loop_timer patience;
    struct relay_decision *first, **last;
    char receipt[UUID_TEXT_SIZE]; /* what those of its decisions begin with */
    size_t nadded, nexpected;
    bool is_processing; /* the client was told to look at the transaction */
};

/** Put decisions, and a store call without an answer, into the trail. */
void relay_tell_decisions(struct request *r);

/** What the console shows as properties: golden record, decision, score ... */
const struct envelope_property *relay_properties(
    struct request *r, size_t left_out, size_t *count);

/** May the store have done, or be doing, something for this request? */
bool relay_is_on_its_way(const struct relay *relay);

/** Give every decision time until then (monotonic). */
void relay_extend(const struct relay *relay, uint64_t deadline_ms);

#endif
