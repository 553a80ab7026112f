/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/counts.h"

#include "base/metric.h"

static struct metric queries = METRIC_COUNTER(
    "selfsame_match_queries_total", "", "Persons matched against the index.");
static struct metric rows_scored =
    METRIC_COUNTER("selfsame_match_rows_scored_total", "",
        "Rows whose score was worked out; per query it hardly grows with the "
        "registry.");
static struct metric values_compared =
    METRIC_COUNTER("selfsame_match_values_compared_total", "",
        "Dictionary values that a comparator looked at.");
static struct metric parts = METRIC_COUNTER("selfsame_submissions_total",
    "result", "Patients submitted, by what became of them.");
static struct metric matches = METRIC_COUNTER("selfsame_matches_total",
    "verdict", "Matches found by committed submissions.");
static struct metric failures =
    METRIC_COUNTER("selfsame_decisions_failed_total", "code",
        "Decisions that were refused or could not be committed.");

void counts_query(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena)
{
    struct match_stats stats = {0};

    match_index_query(out, index, person, arena, &stats);
    metric_add(&queries, "", 1);
    metric_add(&rows_scored, "", (double)stats.rows_scored);
    metric_add(&values_compared, "", (double)stats.values_compared);
}

static void count_part(const struct submit_part *part)
{
    static const char *const results[] = {
        [SUBMIT_CREATED] = "created",
        [SUBMIT_UPDATED] = "updated",
        [SUBMIT_UNCHANGED] = "unchanged",
        [SUBMIT_DELETED] = "deleted",
    };
    const struct {
        const char *verdict;
        size_t count;
    } verdicts[] = {
        {"automatic", part->nautomatic},
        {"potential", part->npotential},
        {"conflict", part->nconflict},
    };

    metric_add(&parts, results[part->result], 1);
    for (size_t i = 0; i < COUNT_OF(verdicts); i++) {
        if (verdicts[i].count)
            metric_add(
                &matches, verdicts[i].verdict, (double)verdicts[i].count);
    }
}

void counts_decision(const struct decision *d, const struct err *err)
{
    if (err)
        metric_add(&failures, err_code_str(err->code), 1);
    for (size_t i = 0; !err && i < d->nparts; i++)
        count_part(&d->parts[i]);
}
