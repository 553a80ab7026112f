/* SPDX-License-Identifier: Apache-2.0
 * Texts for eyes that may see what was done, not for whom. */
#ifndef ROUTES_REDACT_H
#define ROUTES_REDACT_H

#include "base/arena.h"

/** A query string with the names of its parameters and, but for those that
 *  cannot be about a person (_count, _sort ...), stars for values; in `arena`.
 */
struct slice redact_query(struct slice query, struct arena *arena);

/** A resource with its elements, types and systems, and stars for all other
 *  values; "" for what is not JSON; in `arena`. */
struct slice redact_body(struct slice body, struct arena *arena);

#endif
