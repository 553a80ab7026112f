/* SPDX-License-Identifier: Apache-2.0
 * Between the parts of the query reader. */
#ifndef SEARCH_QUERY_INT_H
#define SEARCH_QUERY_INT_H

#include "fhirclient/search/query.h"

/** Of a name that is refused: enough to name any parameter, too little to be a
 *  nuisance in a log. */
enum { QUERY_SHOWN_BYTES = 64 };

/**
 * Read a criterion's values.
 *
 * c     param and modifier are set; values are filled
 * text  what stood behind the equals sign, decoded
 */
int query_read_values(struct query_criterion *c, struct slice text,
    struct arena *arena, struct err *err) MUST_CHECK;

/**
 * Read what shapes the answer rather than choosing resources: _count, _sort.
 *
 * returns  1 when it was one of these, 0 when it is none, or ERR_
 */
int query_read_control(struct query *q, const struct query_pair *pair,
    struct arena *arena, struct err *err) MUST_CHECK;

/** Would query_read_control() take the name, and for _sort the value? */
bool query_is_control(struct slice type, const struct query_pair *pair);

/** Check what controls mean together, once all are read. */
int query_check_controls(const struct query *q, struct err *err) MUST_CHECK;

/** Read "organization.name" or "_has:Observation:patient:code" into a
 *  criterion with hops, or a plain one; `name` is decoded. */
int query_read_criterion(struct query_criterion *out, struct slice type,
    const struct query_pair *pair, struct arena *arena,
    struct err *err) MUST_CHECK;

/** Does the search know the parameter's name, whatever stands behind it? */
bool query_is_criterion(struct slice type, struct slice name);

/** Refuse a name, cut to what may stand in a log. */
int query_unknown(
    struct slice type, struct slice name, struct err *err) MUST_CHECK;

#endif
