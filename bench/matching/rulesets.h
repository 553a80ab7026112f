/* SPDX-License-Identifier: Apache-2.0
 * The rule sets that measurements run on, over people.h's columns. */
#ifndef BENCH_MATCHING_RULESETS_H
#define BENCH_MATCHING_RULESETS_H

#include "matching/rules.h"

struct named_rules {
    const char *name;
    struct ruleset set;
};

/** OpenCR's shipped rules and others of their kind; NULL past the end. */
const struct named_rules *rulesets_at(size_t index);

#endif
