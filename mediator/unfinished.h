/* SPDX-License-Identifier: Apache-2.0
 * Transactions that an earlier process has left as Processing, brought to their
 * true end: the store knows what became of them.
 *
 * Every decision of a relayed request has a receipt, the id of its Provenance,
 * which is committed with it or not at all. When the registry is ready, what an
 * earlier process had sent can be committed no more (its lanes are raised, its
 * lock is ours), so a Provenance that is not there never will be. */
#ifndef MEDIATOR_UNFINISHED_H
#define MEDIATOR_UNFINISHED_H

#include "mediator/openhim/journal.h"
#include "mediator/routes/gateway.h"

struct unfinished;

/** Begin, when there are any; `gateway` and `journal` are borrowed. */
struct unfinished *unfinished_new(
    const struct gateway *gateway, struct journal *journal);
/** Stop; what is not told stays in the journal. NULL in it is fine. */
void unfinished_free(struct unfinished **unfinished);

/** There may be new ones: an OpenHIM was left with updates untold. */
void unfinished_look(struct unfinished *unfinished);

#endif
