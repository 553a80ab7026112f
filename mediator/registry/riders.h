/* SPDX-License-Identifier: Apache-2.0
 * What rides with a submission in its transaction: other resources, with their
 * ids chosen here and their references rewritten. */
#ifndef REGISTRY_RIDERS_H
#define REGISTRY_RIDERS_H

#include "mediator/registry/decide.h"
#include "mediator/registry/refs.h"

/** Choose the riders' ids and map their fullUrls; makes job->refs. */
void riders_begin(struct decide *d);

/** Add the riders' entries to the job. */
void riders_finish(struct decide *d);

/** Fill the riders of a job that is known to be committed, though the store's
 *  answer was lost: status, and location where it is known. */
void riders_assume(struct job *job);

/** Fill a rider's results from its entry of the store's answer. */
void rider_answered(
    struct submit_rider *rider, struct jval entry, struct arena *arena);

/** The store names entries of the Bundle it was sent, in which the client's
 *  stand among ours: of the lone job of `f`, note which part or rider is meant
 *  (failed_part) and leave in `err` the place within that resource. */
void riders_place_refusal(
    const struct flight *f, struct job *job, struct err *err);

/** Its resource is known now, if it was not before: references to its fullUrl
 *  mean that. */
void rider_resolve(struct job *job, const struct submit_rider *rider);

#endif
