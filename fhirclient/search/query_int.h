/* SPDX-License-Identifier: Apache-2.0
 * Between the two halves of the query reader. */
#ifndef SEARCH_QUERY_INT_H
#define SEARCH_QUERY_INT_H

#include "fhirclient/search/query.h"

/**
 * Read a criterion's values.
 *
 * c     param and modifier are set; values are filled
 * text  what stood behind the equals sign, decoded
 */
int query_read_values(struct query_criterion *c, struct slice text,
    struct arena *arena, struct err *err) MUST_CHECK;

#endif
