/* SPDX-License-Identifier: Apache-2.0
 * If-Match on resources that are not the registry's own. Stores differ: HAPI
 * answers 409 to a stale version, creates what is not there, and knows no "*".
 * So what is there is read first, and the write names that very version; what
 * comes in between is the store's to refuse. */
#ifndef ROUTES_VERSION_H
#define ROUTES_VERSION_H

#include "mediator/routes/request.h"

/** Begin to read what the condition is about; the task waits for it. */
void version_ask(struct request *r, struct store_call *c, struct slice type,
    struct slice id);

/**
 * Does the condition hold, now that it was read?
 *
 * found     the version that is there, for the store to compare with
 * expected  a version id, or "*": there must be one
 * errors    ERR_PRECONDITION (412) when there is none, or another; else the
 *           store's own
 */
int version_learn(struct slice *found, const struct store_call *c,
    struct slice expected, struct arena *arena, struct err *err) MUST_CHECK;

#endif
