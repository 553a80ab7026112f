/* SPDX-License-Identifier: Apache-2.0
 * A decision that a task can wait for.
 *
 * A decision may outlive the request that asked for it: once sent it runs on
 * without its client. So it has an arena of its own, with a copy of every text
 * it needs, and is freed when both the request and the registry are done. */
#ifndef ROUTES_SUBMISSION_H
#define ROUTES_SUBMISSION_H

#include "base/loop/call.h"
#include "mediator/registry/registry.h"

struct submission {
    struct call call; /* ended when the decision is */
    struct arena *arena;
    struct decision decision;
    struct registry *registry;
    bool has_started, is_under_way, is_released;
};

/** A new submission with an empty arena; release it with
 *  submission_release(). */
struct submission *submission_new(struct registry *registry);

/** Ask for the decision; `submission->call` must be awaited already. */
void submission_start(struct submission *s);

/** The request needs it no more; sets the pointer to NULL. */
void submission_release(struct submission **s);

#endif
