/* SPDX-License-Identifier: Apache-2.0
 * The table of comparators, under the names rule files use. */
#ifndef MATCHING_COMPARATORS_H
#define MATCHING_COMPARATORS_H

#include "base/slice.h"
#include "matching/rules.h"

struct cmp_kernel; /* cmp_int.h */

struct comparator {
    const char *name; /* "jaro-winkler-similarity" */
    enum comparator_kind kind;
    bool is_case_sensitive; /* mediator-mode forms; the others see text that
                               was trimmed and lower-cased */
    bool compares_sets;     /* mediator-mode forms on several values: each of
                               the shorter side finds a partner */
    /** Value of the pair: a similarity in 0..1, a distance from 0, or 1/0. */
    double (*compare)(struct slice a, struct slice b);
    const struct cmp_kernel *kernel; /* the same on UTF-16, for the index */
};

/** The comparator of that name, or NULL. */
const struct comparator *comparator_find(struct slice name);

/** The one a rule file of mediator mode (January 2020) means by a name: its
 *  "levenshtein", "damerau-levenshtein" and "exact" are other functions than
 *  the plug-in's; here they are called "mediator-levenshtein" and so on. */
const struct comparator *comparator_find_mediator(struct slice name);

/** All of them, in the order of the documentation. */
const struct comparator *comparator_at(size_t index); /* NULL past the end */

#endif
