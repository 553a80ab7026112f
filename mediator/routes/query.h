/* SPDX-License-Identifier: Apache-2.0
 * Query strings and form bodies: name=value pairs, percent-decoded. */
#ifndef ROUTES_QUERY_H
#define ROUTES_QUERY_H

#include "base/arena.h"
#include "base/buf.h"

struct query_pair {
    struct slice name, value; /* decoded, in the arena */
};

/** Cut the next pair off `*rest`; false at the end. A broken escape stays as
 *  it stands. */
bool query_next(
    struct query_pair *pair, struct slice *rest, struct arena *arena);

/** The value of the `nth` parameter of that name (from 0); false: none. */
bool query_get(struct slice *value, struct slice query, const char *name,
    size_t nth, struct arena *arena);

/** `query` without the parameters named (NULL-terminated), still encoded. */
struct slice query_without(
    struct slice query, const char *const names[], struct arena *arena);

/** Append text with everything but unreserved characters percent-encoded. */
void query_encode(struct buf *out, struct slice text);

#endif
