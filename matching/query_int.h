/* SPDX-License-Identifier: Apache-2.0
 * One query, rule by rule.
 *
 * A rule's score is a sum, so no row can reach more than the sum of what its
 * fields can add at best. A probe is one field of the rule: the groups of
 * values that add most come first, and each group that is enumerated lowers
 * what the rows outside can still get. As soon as the bounds of all probes
 * together stay below the potential threshold, every row that can be a hit has
 * been met in some list; only those are scored. */
#ifndef MATCHING_QUERY_INT_H
#define MATCHING_QUERY_INT_H

#include "matching/index_int.h"

/* Values that add about the same, the most first among groups. */
struct group {
    const uint32_t *ids;
    const double *each; /* NULL: all add `most` */
    size_t n;
    double most;
    uint64_t nrows;
};

enum { GROUPS_MAX = 18 };

struct probe {
    const struct plan_field *field;
    struct cell cell;
    struct text packed;
    uint32_t id;         /* of the query's value, or VALUE_NONE */
    bool is_constant;    /* every present value adds `present` */
    bool is_open;        /* the dictionary was not walked yet */
    double top;          /* what any row can add at most */
    double missing;      /* what a row without a value adds */
    double present;      /* is_constant: what the others add */
    bool missing_agrees; /* for conjunctions: is that agreement? */
    bool present_agrees;
    double rest;  /* what is left when all groups are taken */
    double bound; /* what rows outside the taken groups can add */
    struct group groups[GROUPS_MAX];
    size_t ngroups, taken;
    bool is_stamped; /* walked: which values agree is known */
    double share;    /* of the row that is being scored */
    bool agrees;
    uint32_t one_id[1]; /* the group of a single value stands here */
};

struct raw_hit {
    uint32_t row, rule;
    double score;
};

struct query {
    struct match_index *index;
    struct match_stats *stats;
    struct arena *arena; /* temporary */
    struct cell *cells;  /* by view */
    struct text *packed;
    uint32_t *ids;
    VEC(struct raw_hit) hits;

    /* the rule under way */
    size_t rule;
    struct probe *probes;
    size_t nprobes;
    struct probe **order; /* the cheapest first */
    double most;          /* what any row can reach */
    double threshold;     /* the potential one, less what sums may round off */
    VEC(uint32_t) touched;
};

/* probe.c */

void probe_open(struct probe *probe, struct query *q,
    const struct plan_rule *plan, const struct plan_field *field);

/** Walk over the dictionary: after this the groups are known. */
void probe_walk(
    struct probe *probe, struct query *q, const struct plan_rule *plan);

/* plan.c */

/** Choose which groups to enumerate. false: every row must be looked at. */
bool plan_groups(struct query *q, double base, uint64_t scan_rows);

/** What rows outside the taken groups can reach, `base` included. */
double plan_bound(const struct query *q, double base);

/** Is it worth walking over this field's dictionary to spare comparing with
 *  so many rows? */
bool plan_is_walk_worth(
    const struct query *q, struct probe *probe, size_t nrows);

/* query.c */

void query_start(struct query *q, struct match_index *index,
    const struct person *person, struct match_stats *stats);

/** Merge the hits into `out` and free what the query held. */
void query_finish(struct match_hits *out, struct query *q, struct arena *arena);

double field_share(struct query *q, const struct plan_rule *plan,
    struct probe *probe, uint32_t id, bool *agrees);

#endif
