/* SPDX-License-Identifier: Apache-2.0
 * What the registry counts for /metrics. */
#ifndef REGISTRY_COUNTS_H
#define REGISTRY_COUNTS_H

#include "matching/index.h"
#include "mediator/registry/registry.h"

/** match_index_query(), counted: queries, and how many rows were scored. */
void counts_query(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena);

/** A decision has ended, well (err NULL) or not. */
void counts_decision(const struct decision *d, const struct err *err);

#endif
