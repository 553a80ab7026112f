/* SPDX-License-Identifier: Apache-2.0
 * Which lists to read. The bounds of all fields must sink below the threshold;
 * each step takes what lowers them most for its price.
 *
 * The prices are nanoseconds on a common machine. They decide about speed
 * alone: whatever is chosen, the answer is the same. */
#include "matching/query_int.h"

#include <math.h>

static const double PRICE_ROW = 40;        /* to read and score a row */
static const double PRICE_SIFT = 2;        /* to look at a sketch */
static const double PRICE_COMPARE = 60;    /* to compare two texts */
static const double PRICE_CANDIDATE = 120; /* to fetch a row and compare */
static const double GUESS_SHARE = 0.02;    /* rows that agree, before a walk */

struct step {
    struct probe *probe;
    double lowers, price;
    double walk; /* the part of the price that is paid before any row */
};

/* The groups on top that add the same can only be taken together. */
static struct step next_groups(struct probe *p)
{
    double most = p->groups[p->taken].most;
    struct step step = {p, 0, 1, 0};
    size_t i = p->taken;

    while (i < p->ngroups && p->groups[i].most >= most)
        step.price += (double)p->groups[i++].nrows * PRICE_ROW;
    step.lowers = p->bound - (i < p->ngroups ? p->groups[i].most : p->rest);
    return step;
}

static struct step next_walk(const struct query *q, struct probe *p)
{
    const struct view *view = &q->index->views[p->field->view];
    bool is_raw = isinf(p->rest);
    size_t unseen =
        is_raw ? view->values.len
               : matcher_unseen(q->index, p->field->matcher, p->packed);
    double each = is_raw || !p->field->field->comparator->kernel->best
                      ? PRICE_COMPARE
                      : PRICE_SIFT;
    double after = is_raw ? p->bound / 2 : fmax(p->rest, p->missing);
    double rows = (double)q->index->rows.count * GUESS_SHARE;

    if (after >= p->bound) { /* missing values are as good as agreement */
        after = is_raw ? p->bound - 1 : p->rest;
        rows += view->values.at[VALUE_MISSING].nrows;
    }

    double walk = 1 + (double)unseen * each;

    return (struct step){p, p->bound - after, walk + rows * PRICE_ROW, walk};
}

bool plan_is_walk_worth(const struct query *q, struct probe *p, size_t nrows)
{
    return !isinf(p->rest) &&
           next_walk(q, p).walk < (double)nrows * PRICE_CANDIDATE;
}

/* The step that lowers the sum most for its price; nothing counts that goes
 * below the threshold. */
static struct step best_step(const struct query *q, double excess)
{
    struct step best = {NULL, 0, 1, 0};

    for (size_t i = 0; i < q->nprobes; i++) {
        struct probe *p = &q->probes[i];
        struct step step;

        if (p->is_open)
            step = next_walk(q, p);
        else if (p->taken < p->ngroups)
            step = next_groups(p);
        else
            continue;
        step.lowers = fmin(step.lowers, excess);
        if (!best.probe || step.lowers * best.price > best.lowers * step.price)
            best = step;
    }
    return best;
}

double plan_bound(const struct query *q, double base)
{
    for (size_t i = 0; i < q->nprobes; i++)
        base += q->probes[i].bound;
    return base;
}

static void take(struct probe *p)
{
    double most = p->groups[p->taken].most;

    while (p->taken < p->ngroups && p->groups[p->taken].most >= most)
        p->taken++;
    p->bound = p->taken < p->ngroups ? p->groups[p->taken].most : p->rest;
}

/* What it costs to look at every row that the filters let through. */
static double scan_price(const struct query *q, uint64_t scan_rows)
{
    double each = PRICE_ROW;

    for (size_t i = 0; i < q->nprobes; i++)
        if (!q->probes[i].field->is_exact && !q->probes[i].is_constant)
            each += PRICE_COMPARE;
    return (double)scan_rows * each;
}

bool plan_groups(struct query *q, double base, uint64_t scan_rows)
{
    const struct plan_rule *plan = &q->index->plan[q->rule];
    double limit = scan_price(q, scan_rows), spent = 0;

    for (;;) {
        double sum = plan_bound(q, base);

        if (sum < q->threshold)
            return true;

        struct step step = best_step(q, sum - q->threshold + 1e-9);

        if (!step.probe || spent + step.price > limit)
            return false;
        if (step.probe->is_open) {
            spent += step.walk;
            probe_walk(step.probe, q, plan);
        } else {
            spent += step.price;
            take(step.probe);
        }
    }
}
