/* SPDX-License-Identifier: Apache-2.0
 * The score of two persons under a rule, with each field's share. */
#ifndef MATCHING_SCORE_H
#define MATCHING_SCORE_H

#include "base/arena.h"
#include "matching/rules.h"

enum field_verdict {
    FIELD_AGREES,
    FIELD_DISAGREES,
    FIELD_PARTIAL, /* raw value, no threshold */
    FIELD_MISSING_ONE,
    FIELD_MISSING_BOTH
};

struct field_score {
    enum field_verdict verdict;
    double value;        /* the comparator's */
    double contribution; /* to the sum */
};

struct pair_score {
    size_t rule; /* index in the rule set */
    double score;
    bool passes_filters;
    struct field_score *fields; /* rule->nfields of them, in the arena */
};

/**
 * Score two persons under one rule, field by field.
 *
 * out      fields in `arena`
 * source   Fellegi & Sunter 1969; sums and null handling as OpenCR's scoring
 *          plug-in (specs: docs/matching.md), equal to 1e-9
 */
void score_pair(struct pair_score *out, const struct ruleset *rules,
    size_t rule, const struct person *a, const struct person *b,
    struct arena *arena);

#endif
