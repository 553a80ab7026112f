/* SPDX-License-Identifier: Apache-2.0
 * A Patient may have been asked for under other ids, which stay its aliases
 * and lead to it. Stores know nothing of that. */
#ifndef ROUTES_ALIAS_H
#define ROUTES_ALIAS_H

#include "mediator/routes/request.h"

/**
 * A search that finds by aliases what it finds by ids: `_id=old` as
 * `_id=old,now`, `Provenance?target=Patient/old` likewise. What a store holds
 * under the old name is still found.
 *
 * returns  `query` itself when it names no alias, else a longer one in the
 *          arena
 */
struct slice alias_follow(
    const struct request *r, struct slice type, struct slice query);

#endif
