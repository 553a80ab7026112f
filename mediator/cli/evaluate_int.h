/* SPDX-License-Identifier: Apache-2.0
 * What the parts of `evaluate` share: the counting (evaluate.c) and the showing
 * (evaluate_show.c). */
#ifndef CLI_EVALUATE_INT_H
#define CLI_EVALUATE_INT_H

#include "base/hmap.h"
#include "base/vec.h"
#include "mediator/cli/cli.h"

struct subject {
    struct slice id, golden_id, body;
    struct subject *person;       /* union-find over the true pairs */
    size_t ntrue, nlinked, nboth; /* other records of the same person */
};

struct scored_pair {
    double score;
    bool is_true;
};

struct evaluation {
    struct core core;
    struct arena *arena;
    VEC(struct subject *) subjects;
    struct hmap by_id;
    VEC(struct scored_pair) scored;
    size_t npredicted, ncorrect, ntrue;
};

/** Precision, recall and F1 by pair, by record, and of score thresholds. */
void evaluation_print_table(const struct evaluation *ev);
void evaluation_print_json(const struct evaluation *ev);

#endif
