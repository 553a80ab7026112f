/* SPDX-License-Identifier: Apache-2.0 */
#include "matching/score.h"

#include "matching/score_int.h"

#include <math.h>

struct field_weights score_weights(
    const struct rule *rule, const struct rule_field *field)
{
    switch (rule->type) {
    case RULE_PROBABILISTIC:
        return (struct field_weights){
            log10(field->m / field->u), log10((1 - field->m) / (1 - field->u))};
    case RULE_CONJUNCTION: return (struct field_weights){1, 0};
    case RULE_DETERMINISTIC: break;
    }
    return (struct field_weights){field->weight, 0};
}

bool score_is_raw(const struct rule *rule, const struct rule_field *field)
{
    return rule->type == RULE_DETERMINISTIC && !field->has_threshold &&
           field->comparator->kind != COMPARE_EQUALITY;
}

bool score_missing(struct field_score *out, const struct rule *rule,
    const struct rule_field *field, struct field_weights weights,
    bool is_missing_a, bool is_missing_b)
{
    bool is_both = is_missing_a && is_missing_b;
    enum null_handling handling = is_both ? field->null_both : field->null_one;

    if (!is_missing_a && !is_missing_b)
        return false;
    if (rule->type == RULE_CONJUNCTION)
        handling = NULL_CONSERVATIVE; /* a missing field fails the rule */
    *out = (struct field_score){
        .verdict = is_both ? FIELD_MISSING_BOTH : FIELD_MISSING_ONE};
    switch (handling) {
    case NULL_AS_EMPTY: return false;
    case NULL_CONSERVATIVE: out->contribution = weights.disagree; break;
    case NULL_MODERATE: break;
    case NULL_GREEDY: out->contribution = weights.agree; break;
    }
    return true;
}

struct field_score score_value(const struct rule *rule,
    const struct rule_field *field, struct field_weights weights, double value)
{
    if (score_is_raw(rule, field))
        return (struct field_score){
            FIELD_PARTIAL, value, weights.agree * value};
    if (comparator_agrees(field->comparator, value, field->threshold))
        return (struct field_score){FIELD_AGREES, value, weights.agree};
    return (struct field_score){FIELD_DISAGREES, value, weights.disagree};
}

/* Scores of the search engine cannot be negative, so OpenCR's start at 100. */
double score_base(const struct rule *rule)
{
    return rule->type == RULE_PROBABILISTIC ? 100 : 0;
}

double score_total(const struct rule *rule, double sum, bool all_agree)
{
    return rule->type == RULE_CONJUNCTION && !all_agree ? 0 : sum;
}

bool score_filter_passes(
    const struct rule_filter *filter, struct cell a, struct cell b)
{
    bool is_one_missing = a.nvalues == 0 || b.nvalues == 0;

    if (is_one_missing)
        return filter->is_open_when_missing || a.nvalues == b.nvalues;
    return text_eq(a.values[0], b.values[0]);
}

static bool passes_filters(const struct rule *rule, const struct person *a,
    const struct person *b, struct arena *arena)
{
    for (size_t i = 0; i < rule->nfilters; i++) {
        size_t column = rule->filters[i].column;

        if (!score_filter_passes(&rule->filters[i],
                cell_read(arena, a->columns[column], FORM_JOINED),
                cell_read(arena, b->columns[column], FORM_JOINED)))
            return false;
    }
    return true;
}

static struct field_score judge(const struct rule *rule,
    const struct rule_field *field, const struct person *a,
    const struct person *b, struct arena *arena, struct scratch *s)
{
    enum text_form form = form_of(field->comparator);
    struct cell left = cell_read(arena, a->columns[field->column], form);
    struct cell right = cell_read(arena, b->columns[field->column], form);
    struct field_weights weights = score_weights(rule, field);
    struct field_score score;

    if (score_missing(&score, rule, field, weights, left.nvalues == 0,
            right.nvalues == 0))
        return score;
    return score_value(rule, field, weights,
        comparator_value(field->comparator, left, right, s));
}

void score_pair(struct pair_score *out, const struct ruleset *rules,
    size_t rule_index, const struct person *a, const struct person *b,
    struct arena *arena)
{
    const struct rule *rule = &rules->rules[rule_index];
    struct scratch s = {0};
    bool all_agree = true;
    double sum = score_base(rule);

    *out = (struct pair_score){.rule = rule_index,
        .passes_filters = passes_filters(rule, a, b, arena),
        .fields = arena_zalloc(arena, rule->nfields, sizeof(*out->fields))};
    for (size_t i = 0; i < rule->nfields; i++) {
        out->fields[i] = judge(rule, &rule->fields[i], a, b, arena, &s);
        sum += out->fields[i].contribution;
        all_agree &= out->fields[i].verdict == FIELD_AGREES;
    }
    out->score = score_total(rule, sum, all_agree);
}
