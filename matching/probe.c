/* SPDX-License-Identifier: Apache-2.0
 * A field of a rule, seen from one query: what can rows add, and which values
 * add it. */
#include "matching/query_int.h"

#include <math.h>
#include <stdlib.h>

enum { LEVELS = 16 }; /* groups of a field without a threshold */

static const uint32_t missing_id[1] = {VALUE_MISSING};

static const struct view *view_of(const struct query *q, const struct probe *p)
{
    return &q->index->views[p->field->view];
}

/* What a pair with the query's or the row's value missing adds. */
static double share_of_missing(struct query *q, const struct plan_rule *plan,
    const struct probe *p, bool is_row_missing, bool *agrees)
{
    const struct rule_field *field = p->field->field;
    struct field_score score;

    if (!score_missing(&score, plan->rule, field, p->field->weights,
            p->cell.nvalues == 0, is_row_missing)) {
        struct cell none = {NULL, 0};
        double value = comparator_value(
            field->comparator, p->cell, none, &q->index->scratch);

        score = score_value(plan->rule, field, p->field->weights, value);
    }
    *agrees = score.verdict == FIELD_AGREES;
    return score.contribution;
}

/* Does a missing query value decide about all rows that have one? */
static bool is_decided(const struct plan_rule *plan, struct probe *p)
{
    struct field_score score;

    if (p->cell.nvalues > 0 ||
        !score_missing(&score, plan->rule, p->field->field, p->field->weights,
            true, false))
        return false;
    p->present = score.contribution;
    p->present_agrees = score.verdict == FIELD_AGREES;
    return true;
}

static void add_group(struct query *q, struct probe *p, struct group group)
{
    const struct view *view = view_of(q, p);

    group.nrows = 0;
    for (size_t i = 0; i < group.n; i++)
        group.nrows += view->values.at[group.ids[i]].nrows;
    if (group.nrows == 0)
        return;

    size_t i = p->ngroups++;

    for (; i > 0 && p->groups[i - 1].most < group.most; i--)
        p->groups[i] = p->groups[i - 1];
    p->groups[i] = group;
}

static void add_missing(struct query *q, struct probe *p)
{
    if (p->missing > p->rest)
        add_group(q, p, (struct group){missing_id, NULL, 1, p->missing, 0});
}

static void settle(struct probe *p)
{
    p->is_open = false;
    p->top = p->bound = p->ngroups ? p->groups[0].most : p->rest;
}

/* The most that a value can add by itself, before any was looked at. */
static double raw_top(const struct query *q, const struct probe *p)
{
    const struct cmp_kernel *kernel = p->field->field->comparator->kernel;
    double weight = p->field->weights.agree;
    size_t ours = p->cell.nvalues ? p->cell.values[0].len : 0;
    double highest = kernel->highest;

    if (!isfinite(highest))
        highest = (double)(ours + view_of(q, p)->longest);
    return weight > 0 ? weight * highest : weight * kernel->lowest;
}

static void open_comparing(
    struct query *q, const struct plan_rule *plan, struct probe *p)
{
    const struct field_weights *w = &p->field->weights;

    p->rest = w->disagree;
    if (score_is_raw(plan->rule, p->field->field)) {
        p->is_open = true;
        p->top = p->bound = fmax(raw_top(q, p), p->missing);
        p->rest = -HUGE_VAL; /* not known before the walk */
        return;
    }
    if (w->agree <= w->disagree) { /* nobody gains by agreeing */
        add_missing(q, p);
        settle(p);
        return;
    }
    if (!p->field->is_exact) {
        p->is_open = true;
        p->top = p->bound = fmax(w->agree, p->missing);
        return;
    }
    p->one_id[0] = p->id;
    if (p->id != VALUE_NONE && p->id != VALUE_MISSING)
        add_group(q, p, (struct group){p->one_id, NULL, 1, w->agree, 0});
    add_missing(q, p);
    settle(p);
}

void probe_open(struct probe *p, struct query *q, const struct plan_rule *plan,
    const struct plan_field *field)
{
    *p = (struct probe){.field = field,
        .cell = q->cells[field->view],
        .packed = q->packed[field->view],
        .id = q->ids[field->view]};
    p->missing = share_of_missing(q, plan, p, true, &p->missing_agrees);
    p->is_constant = is_decided(plan, p);
    if (!p->is_constant) {
        open_comparing(q, plan, p);
        return;
    }
    p->rest = p->present;
    add_missing(q, p);
    settle(p);
}

/* ------------------------------------------------- without a threshold --- */

struct share {
    double adds;
    uint32_t id;
};

static int by_share(const void *a, const void *b)
{
    const struct share *x = a, *y = b;

    return x->adds > y->adds ? -1 : x->adds < y->adds;
}

static size_t all_shares(struct share *shares, struct query *q,
    const struct plan_rule *plan, struct probe *p)
{
    const struct view *view = view_of(q, p);
    size_t n = 0;

    for (uint32_t id = 0; id < view->values.len; id++) {
        bool agrees;

        if (view->values.at[id].nrows > 0)
            shares[n++] =
                (struct share){field_share(q, plan, p, id, &agrees), id};
    }
    q->stats->values_compared += n;
    qsort(shares, n, sizeof(*shares), by_share);
    return n;
}

/* Cut the sorted values into groups of equal width. */
static void walk_raw(
    struct probe *p, struct query *q, const struct plan_rule *plan)
{
    size_t most = view_of(q, p)->values.len, from = 0;
    struct share *shares = arena_alloc(q->arena, most * sizeof(*shares));
    size_t n = all_shares(shares, q, plan, p);
    uint32_t *ids = arena_alloc(q->arena, (n + 1) * sizeof(*ids));
    double *each = arena_alloc(q->arena, (n + 1) * sizeof(*each));

    for (size_t i = 0; i < n; i++) {
        ids[i] = shares[i].id;
        each[i] = shares[i].adds;
    }
    p->rest = n ? each[n - 1] : 0;

    double width = n ? (each[0] - p->rest) / LEVELS : 0;

    /* What adds no more than the least is never enumerated. */
    while (from < n && each[from] > p->rest) {
        size_t to = from + 1;

        while (to < n && each[to] > p->rest &&
               (p->ngroups == LEVELS || each[to] > each[from] - width))
            to++;
        add_group(q, p,
            (struct group){ids + from, each + from, to - from, each[from], 0});
        from = to;
    }
    settle(p);
}

void probe_walk(struct probe *p, struct query *q, const struct plan_rule *plan)
{
    if (score_is_raw(plan->rule, p->field->field)) {
        walk_raw(p, q, plan);
        return;
    }

    const struct found *found =
        matcher_find(q->index, p->field->matcher, p->cell, p->packed, q->stats);

    matcher_stamp(q->index, p->field->matcher, found);
    p->is_stamped = true;

    add_group(q, p,
        (struct group){found->ids, NULL, found->n, p->field->weights.agree, 0});
    add_missing(q, p);
    settle(p);
}
