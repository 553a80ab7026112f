/* SPDX-License-Identifier: Apache-2.0
 * From a query to its hits. */
#include "matching/query_int.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

/* -------------------------------------------------------------- scoring --- */

double field_share(struct query *q, const struct plan_rule *plan,
    struct probe *p, uint32_t id, bool *agrees)
{
    const struct plan_field *f = p->field;
    double value;

    if (id == VALUE_MISSING) {
        *agrees = p->missing_agrees;
        return p->missing;
    }
    if (p->is_constant) {
        *agrees = p->present_agrees;
        return p->present;
    }
    if (f->is_exact || p->is_stamped) {
        *agrees = f->is_exact ? id == p->id
                              : matcher_has_found(q->index, f->matcher, id);
        return *agrees ? f->weights.agree : f->weights.disagree;
    }
    value = matcher_value(q->index, f->matcher, p->cell, id);

    struct field_score score =
        score_value(plan->rule, f->field, f->weights, value);

    *agrees = score.verdict == FIELD_AGREES;
    return score.contribution;
}

/* Can this be told without comparing texts? */
static bool is_free(const struct probe *p, uint32_t id)
{
    return id == VALUE_MISSING || p->is_constant || p->field->is_exact ||
           p->is_stamped;
}

/* As score_filter_passes(), on numbers of values. */
static bool passes_filters(
    const struct query *q, const struct plan_rule *plan, uint32_t row)
{
    for (size_t i = 0; i < plan->rule->nfilters; i++) {
        size_t v = plan->filter_views[i];
        uint32_t ours = q->ids[v];
        uint32_t theirs = row_value(&q->index->rows, row, v);

        if (ours == theirs)
            continue;
        if (!plan->rule->filters[i].is_open_when_missing ||
            (ours != VALUE_MISSING && theirs != VALUE_MISSING))
            return false;
    }
    return true;
}

/* Numbers before stamps before texts: most rows end at a number. */
static int price_of(const struct probe *p)
{
    return p->field->is_exact || p->is_constant ? 0 : p->is_stamped ? 1 : 2;
}

static void set_order(struct query *q)
{
    q->most = score_base(q->index->plan[q->rule].rule);
    for (size_t i = 0; i < q->nprobes; i++) {
        struct probe *p = &q->probes[i];
        size_t k = i;

        q->most += p->top;
        for (; k > 0 && price_of(q->order[k - 1]) > price_of(p); k--)
            q->order[k] = q->order[k - 1];
        q->order[k] = p;
    }
}

/* Lower what the row can reach by what is free to tell; false as soon as the
 * threshold is out of reach. */
static bool judge_free(struct query *q, const struct plan_rule *plan,
    const uint32_t *values, double *bound)
{
    for (size_t i = 0; i < q->nprobes; i++) {
        struct probe *p = q->order[i];
        uint32_t id = values[p->field->view];

        if (!is_free(p, id))
            continue;
        p->share = field_share(q, plan, p, id, &p->agrees);
        *bound += p->share - p->top;
        if (*bound < q->threshold)
            return false;
    }
    return true;
}

/* Compare what must be; false as soon as the threshold is out of reach. */
static bool compare_rest(struct query *q, const struct plan_rule *plan,
    const uint32_t *values, double bound)
{
    for (size_t i = 0; i < q->nprobes; i++) {
        struct probe *p = &q->probes[i];
        uint32_t id = values[p->field->view];

        if (is_free(p, id))
            continue;
        p->share = field_share(q, plan, p, id, &p->agrees);
        bound += p->share - p->top;
        if (bound < q->threshold)
            return false;
    }
    return true;
}

static void score_row(struct query *q, uint32_t row)
{
    const struct plan_rule *plan = &q->index->plan[q->rule];
    const uint32_t *values = &q->index->rows.values[row * q->index->nviews];
    bool all_agree = true;

    if (!passes_filters(q, plan, row))
        return;

    double bound = q->most;

    if (!judge_free(q, plan, values, &bound))
        return;
    q->stats->rows_scored++;
    if (!compare_rest(q, plan, values, bound))
        return;

    /* The fields are added in their order, as score_pair() does it. */
    double sum = score_base(plan->rule);

    for (size_t i = 0; i < q->nprobes; i++) {
        sum += q->probes[i].share;
        all_agree &= q->probes[i].agrees;
    }
    sum = score_total(plan->rule, sum, all_agree);
    if (sum >= plan->rule->potential)
        VEC_PUSH(q->hits, ((struct raw_hit){row, (uint32_t)q->rule, sum}));
}

/* ------------------------------------------------------ every row, then --- */

static void score_list(struct query *q, size_t v, uint32_t id)
{
    const struct value *value = &q->index->views[v].values.at[id];
    const uint32_t *rows = value_rows(value);

    q->stats->postings_read += value->nrows;
    for (uint32_t i = 0; i < value->nrows; i++)
        score_row(q, rows[i]);
}

static uint64_t list_rows(const struct query *q, size_t v, uint32_t id)
{
    return id == VALUE_NONE ? 0 : q->index->views[v].values.at[id].nrows;
}

/* Rows that a filter lets through, when it names lists at all. */
static uint64_t filter_rows(
    const struct query *q, const struct plan_rule *plan, size_t i)
{
    size_t v = plan->filter_views[i];
    uint64_t rows = list_rows(q, v, q->ids[v]);

    if (!plan->rule->filters[i].is_open_when_missing)
        return rows;
    if (q->ids[v] == VALUE_MISSING)
        return q->index->rows.count;
    return rows + list_rows(q, v, VALUE_MISSING);
}

/* The filter that lets fewest rows through; nfilters when none does better
 * than all. */
static size_t narrowest_filter(
    const struct query *q, const struct plan_rule *plan, uint64_t *nrows)
{
    size_t best = plan->rule->nfilters;

    *nrows = q->index->rows.count;
    for (size_t i = 0; i < plan->rule->nfilters; i++) {
        uint64_t rows = filter_rows(q, plan, i);

        if (rows < *nrows) {
            *nrows = rows;
            best = i;
        }
    }
    return best;
}

static void scan(struct query *q, size_t filter)
{
    const struct plan_rule *plan = &q->index->plan[q->rule];
    const struct rows *rows = &q->index->rows;

    set_order(q);
    if (filter < plan->rule->nfilters) {
        size_t v = plan->filter_views[filter];

        if (q->ids[v] != VALUE_NONE)
            score_list(q, v, q->ids[v]);
        if (plan->rule->filters[filter].is_open_when_missing)
            score_list(q, v, VALUE_MISSING);
        return;
    }
    for (uint32_t row = 0; row < rows->high; row++)
        if (rows->images[row])
            score_row(q, row);
}

/* -------------------------------------------------------- or some lists --- */

/* Mark each row of a taken group with what it has above the field's bound. */
static void mark_group(
    struct query *q, const struct probe *p, const struct group *group)
{
    const struct view *view = &q->index->views[p->field->view];
    double *marks = q->index->rows.marks;

    for (size_t i = 0; i < group->n; i++) {
        const struct value *value = &view->values.at[group->ids[i]];
        const uint32_t *rows = value_rows(value);
        double above = (group->each ? group->each[i] : group->most) - p->bound;

        if (above <= 0)
            above = DBL_MIN; /* a mark all the same */
        q->stats->postings_read += value->nrows;
        for (uint32_t k = 0; k < value->nrows; k++) {
            if (marks[rows[k]] == 0)
                VEC_PUSH(q->touched, rows[k]);
            marks[rows[k]] += above;
        }
    }
}

static void mark_probe(struct query *q, const struct probe *p)
{
    for (size_t i = 0; i < p->taken; i++)
        mark_group(q, p, &p->groups[i]);
}

static size_t count_candidates(const struct query *q, double sum)
{
    size_t n = 0;

    for (size_t i = 0; i < q->touched.len; i++)
        n += sum + q->index->rows.marks[q->touched.at[i]] >= q->threshold;
    return n;
}

/* Where many candidates are left, walking over a dictionary once is cheaper
 * than comparing each of them. */
static void walk_for_candidates(struct query *q, double base)
{
    for (size_t i = 0; i < q->nprobes; i++) {
        struct probe *p = &q->probes[i];
        size_t n = count_candidates(q, plan_bound(q, base));

        if (p->is_open && plan_is_walk_worth(q, p, n))
            probe_walk(p, q, &q->index->plan[q->rule]);
    }
}

/* Rows stand anywhere in memory: ask for those that come soon. */
static void fetch_ahead(const struct query *q, size_t i)
{
    enum { AHEAD = 8 };
    const struct rows *rows = &q->index->rows;

    if (i + AHEAD < q->touched.len)
        __builtin_prefetch(
            &rows->values[q->touched.at[i + AHEAD] * rows->nviews]);
}

static void score_marked(struct query *q, double base)
{
    double *marks = q->index->rows.marks;
    double sum;

    for (size_t i = 0; i < q->nprobes; i++)
        mark_probe(q, &q->probes[i]);
    walk_for_candidates(q, base);
    set_order(q);
    sum = plan_bound(q, base);
    for (size_t i = 0; i < q->touched.len; i++) {
        uint32_t row = q->touched.at[i];
        bool is_candidate = sum + marks[row] >= q->threshold;

        fetch_ahead(q, i);
        marks[row] = 0;
        if (is_candidate)
            score_row(q, row);
    }
    q->touched.len = 0;
}

/* ------------------------------------------------------------ all rules --- */

/* Sums in another order round otherwise; this is far more than they can. */
static double margin_of(const struct query *q, const struct plan_rule *plan)
{
    double size = fabs(plan->rule->potential) + fabs(score_base(plan->rule));

    for (size_t i = 0; i < q->nprobes; i++) {
        const struct probe *p = &q->probes[i];

        size += fabs(p->top) + fabs(p->missing) + fabs(p->present);
        size += isinf(p->rest) ? 0 : fabs(p->rest);
    }
    return 1e-9 * (size + 1);
}

static void run_rule(struct query *q, size_t rule)
{
    const struct plan_rule *plan = &q->index->plan[rule];
    double base = score_base(plan->rule);
    uint64_t scan_rows;
    size_t filter = narrowest_filter(q, plan, &scan_rows);

    if (scan_rows == 0)
        return;
    q->rule = rule;
    q->nprobes = plan->rule->nfields;
    q->probes = arena_alloc(q->arena, q->nprobes * sizeof(*q->probes));
    q->order = arena_alloc(q->arena, q->nprobes * sizeof(struct probe *));
    for (size_t i = 0; i < q->nprobes; i++)
        probe_open(&q->probes[i], q, plan, &plan->fields[i]);
    q->threshold = plan->rule->potential - margin_of(q, plan);
    if (plan_groups(q, base, scan_rows))
        score_marked(q, base);
    else
        scan(q, filter);
}

static int by_row(const void *a, const void *b)
{
    const struct raw_hit *x = a, *y = b;

    if (x->row != y->row)
        return x->row < y->row ? -1 : 1;
    return x->rule < y->rule ? -1 : x->rule > y->rule;
}

static int by_score(const void *a, const void *b)
{
    const struct match_hit *x = a, *y = b;

    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

/* One hit a row: the best score, of equals the first rule's. */
static void merge_hits(
    struct match_hits *out, struct query *q, struct arena *arena)
{
    const struct ruleset *rules = q->index->rules;

    *out = (struct match_hits){0};
    if (q->hits.len == 0)
        return;
    qsort(q->hits.at, q->hits.len, sizeof(*q->hits.at), by_row);
    out->hits = arena_alloc(arena, q->hits.len * sizeof(*out->hits));
    for (size_t i = 0; i < q->hits.len; i++) {
        const struct raw_hit *hit = &q->hits.at[i];
        bool is_automatic = hit->score >= rules->rules[hit->rule].automatic;
        struct match_hit *last = out->nhits ? &out->hits[out->nhits - 1] : NULL;

        if (!last || last->row != hit->row) {
            out->hits[out->nhits++] = (struct match_hit){
                hit->row, hit->rule, hit->score, is_automatic};
            continue;
        }
        last->is_automatic |= is_automatic;
        if (hit->score > last->score) {
            last->score = hit->score;
            last->rule = hit->rule;
        }
    }
    qsort(out->hits, out->nhits, sizeof(*out->hits), by_score);
}

/* The query's value in every view. */
static void read_person(struct query *q, const struct person *person)
{
    const struct match_index *index = q->index;

    q->cells = arena_alloc(q->arena, (index->nviews + 1) * sizeof(*q->cells));
    q->packed = arena_alloc(q->arena, (index->nviews + 1) * sizeof(*q->packed));
    q->ids = arena_alloc(q->arena, (index->nviews + 1) * sizeof(*q->ids));
    for (size_t v = 0; v < index->nviews; v++) {
        const struct view *view = &index->views[v];

        q->cells[v] =
            cell_read(q->arena, person->columns[view->column], view->form);
        q->packed[v] = view_pack(q->arena, view->form, q->cells[v]);
        q->ids[v] = view_find(view, q->packed[v]);
    }
}

void query_start(struct query *q, struct match_index *index,
    const struct person *person, struct match_stats *stats)
{
    ASSERT(person->ncolumns == index->rules->ncolumns);
    *q = (struct query){
        .index = index, .stats = stats, .arena = index->temporary};
    arena_reset(index->temporary);
    if (++index->query == 0) /* the number was used 2^32 queries ago */
        matchers_forget_queries(index);
    matchers_trim(index);
    read_person(q, person);
}

void query_finish(struct match_hits *out, struct query *q, struct arena *arena)
{
    merge_hits(out, q, arena);
    scratch_forget(&q->index->scratch);
    VEC_FREE(q->hits);
    VEC_FREE(q->touched);
}

void match_index_query(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena, struct match_stats *stats)
{
    struct match_stats unwanted = {0};
    struct query q;

    query_start(&q, index, person, stats ? stats : &unwanted);
    for (size_t i = 0; i < index->rules->nrules; i++)
        run_rule(&q, i);
    query_finish(out, &q, arena);
}
