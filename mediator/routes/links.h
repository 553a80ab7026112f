/* SPDX-License-Identifier: Apache-2.0
 * Bundles from the store, with every link on our own base. */
#ifndef ROUTES_LINKS_H
#define ROUTES_LINKS_H

#include "mediator/routes/request.h"

/** Step: answer with the store's Bundle, its links and fullUrls on our base. */
enum step_result links_answer(struct task *task);

#endif
