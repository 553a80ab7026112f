/* SPDX-License-Identifier: Apache-2.0
 * What was asked of others on behalf of a request, and what they said: kept for
 * requests whose answer tells of it.
 *
 * Queries and bodies hold people's data. Unless bodies are wanted as they are,
 * queries keep the names of their parameters alone. */
#ifndef ROUTES_TRAIL_H
#define ROUTES_TRAIL_H

#include "fhirclient/store/store.h"
#include "mediator/openhim/envelope.h"
#include "mediator/registry/registry.h"

enum trail_bodies { TRAIL_OFF, TRAIL_REDACTED, TRAIL_ON };

/** Where the store is: "hapi", "8080", "/fhir"; an embedded one is "embedded".
 */
struct trail_place {
    struct slice host, port, path;
};

struct trail;

/** An empty trail in `arena`; what `store` points to is borrowed. */
struct trail *trail_new(struct arena *arena, const struct clock *clock,
    const struct trail_place *store, enum trail_bodies bodies);

/** Note a request to the store; one without an answer is told as such. */
void trail_add_call(struct trail *t, const struct store_call *c);

/** Note a request to the store before it is sent: it is told of when it has
 *  ended. Set its `observe` and `observer` to what this fills in. */
void trail_watch(struct trail *t, struct store_call *c);

/** Prepare a decision to keep what trail_add_decision() tells. */
void trail_prepare(const struct trail *t, struct decision *d);

/** Note a decision that has ended: its matching, each Bundle it rode in, and
 *  what was asked about those whose answer was lost. */
void trail_add_decision(struct trail *t, const struct decision *d);

/** Note a piece of work of our own; times are monotonic. */
void trail_add_work(struct trail *t, const char *name, const char *path,
    uint64_t began_us, uint64_t ended_us, int status);

/** All of it, first to last by time of request; `*left_out` counts what there
 *  was no room for. */
const struct orchestration *trail_list(
    struct trail *t, size_t *count, size_t *left_out);

#endif
