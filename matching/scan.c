/* SPDX-License-Identifier: Apache-2.0
 * Every row compared with, one after the other: no bounds, no lists, no notes.
 * What the tests hold the query against. */
#include "matching/query_int.h"

static double plain_score(
    struct query *q, const struct plan_rule *plan, uint32_t row)
{
    double sum = score_base(plan->rule);
    bool all_agree = true;

    for (size_t i = 0; i < plan->rule->nfields; i++) {
        const struct plan_field *f = &plan->fields[i];
        uint32_t id = row_value(&q->index->rows, row, f->view);
        struct cell ours = q->cells[f->view];
        struct cell theirs = view_cell(&q->index->views[f->view], id);
        struct field_score score;

        if (!score_missing(&score, plan->rule, f->field, f->weights,
                ours.nvalues == 0, theirs.nvalues == 0))
            score = score_value(plan->rule, f->field, f->weights,
                comparator_value(
                    f->field->comparator, ours, theirs, &q->index->scratch));
        sum += score.contribution;
        all_agree &= score.verdict == FIELD_AGREES;
    }
    return score_total(plan->rule, sum, all_agree);
}

static bool plain_filters(
    struct query *q, const struct plan_rule *plan, uint32_t row)
{
    for (size_t i = 0; i < plan->rule->nfilters; i++) {
        size_t v = plan->filter_views[i];
        uint32_t id = row_value(&q->index->rows, row, v);

        if (!score_filter_passes(&plan->rule->filters[i], q->cells[v],
                view_cell(&q->index->views[v], id)))
            return false;
    }
    return true;
}

void match_index_scan(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena, struct match_stats *stats)
{
    struct match_stats unwanted = {0};
    struct query q;

    query_start(&q, index, person, stats ? stats : &unwanted);
    for (size_t i = 0; i < index->rules->nrules; i++) {
        const struct plan_rule *plan = &index->plan[i];

        for (uint32_t row = 0; row < index->rows.high; row++) {
            if (!index->rows.images[row] || !plain_filters(&q, plan, row))
                continue;
            q.stats->rows_scored++;

            double score = plain_score(&q, plan, row);

            if (score >= plan->rule->potential)
                VEC_PUSH(q.hits, ((struct raw_hit){row, (uint32_t)i, score}));
        }
    }
    query_finish(out, &q, arena);
}
