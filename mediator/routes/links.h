/* SPDX-License-Identifier: Apache-2.0
 * Bundles from the store, with every link on our own base.
 *
 * Ours are those the store makes to answer: found resources, histories, the
 * answers to transactions, and what of these stands in such an answer. A
 * Bundle that a client has stored is its own, and returned as it is. */
#ifndef ROUTES_LINKS_H
#define ROUTES_LINKS_H

#include "mediator/routes/request.h"

/** Step: answer with the store's Bundle, its links and fullUrls on our base. */
enum step_result links_answer(struct task *task);

/** Write what the store answered to one entry or operation: rewritten when it
 *  is such a Bundle, else as it came. */
void links_write(struct buf *out, struct request *r, struct slice answer);

#endif
