/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/why.h"

#include "matching/score.h"

/* --- scores --------------------------------------------------------------- */

static const char *verdict_of_field(enum field_verdict verdict)
{
    static const char *const words[] = {
        [FIELD_AGREES] = "agrees",
        [FIELD_DISAGREES] = "disagrees",
        [FIELD_PARTIAL] = "partial",
        [FIELD_MISSING_ONE] = "missing-one",
        [FIELD_MISSING_BOTH] = "missing-both",
    };

    return words[verdict];
}

static void write_fields(struct decide *d, struct jwrite *w,
    const struct explanation *e, const struct candidate *c)
{
    const struct ruleset *rules = rulefile_rules(d->r->options.rules);
    const struct rule *rule = &rules->rules[c->rule];
    const struct image *image = record_latest(c->record);
    struct person other;
    struct pair_score score;

    if (image->row == NO_ROW)
        return;
    match_index_person(&other, d->r->records.index, image->row);
    score_pair(&score, rules, c->rule, &e->person, &other, d->scratch);
    jwrite_key(w, "fields");
    jwrite_object(w);
    for (size_t i = 0; i < rule->nfields; i++) {
        jwrite_key(w, rule->fields[i].name);
        jwrite_object(w);
        jwrite_member(
            w, "verdict", slice_of(verdict_of_field(score.fields[i].verdict)));
        jwrite_key(w, "value");
        jwrite_double(w, score.fields[i].value);
        jwrite_key(w, "contribution");
        jwrite_double(w, score.fields[i].contribution);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_candidate(struct decide *d, struct jwrite *w,
    const struct explanation *e, const struct candidate *c)
{
    const struct ruleset *rules = rulefile_rules(d->r->options.rules);

    jwrite_object(w);
    jwrite_member(w, "record", c->record->id);
    if (c->golden)
        jwrite_member(w, "golden", c->golden->id);
    jwrite_member(w, "verdict", slice_of(verdict_str(c->verdict)));
    jwrite_member(w, "rule", slice_of(rules->rules[c->rule].name));
    jwrite_key(w, "score");
    jwrite_double(w, c->score);
    write_fields(d, w, e, c);
    jwrite_end(w);
}

static void write_explanation(
    struct decide *d, struct jwrite *w, const struct explanation *e)
{
    size_t n = e->ncandidates < MAX_EXPLAINED ? e->ncandidates : MAX_EXPLAINED;

    jwrite_object(w);
    jwrite_member(w, "record", e->record->id);
    jwrite_member(w, "goldenBefore", e->golden_before);
    jwrite_member(w, "goldenAfter", e->golden_after);
    jwrite_key(w, "total");
    jwrite_int(w, (int64_t)e->ncandidates);
    jwrite_key(w, "matches");
    jwrite_array(w);
    for (size_t i = 0; i < n; i++)
        write_candidate(d, w, e, &e->candidates[i]);
    jwrite_end(w);
    jwrite_end(w);
}

void why_write_scores(
    struct buf *out, struct decide *d, const struct explanation *e)
{
    struct jwrite w = jwrite_to(out);

    jwrite_array(&w);
    for (; e; e = e->next)
        write_explanation(d, &w, e);
    jwrite_end(&w);
}

/* --- hits ----------------------------------------------------------------- */

static void write_hits(struct jwrite *w, const struct explanation *e,
    const char *key, size_t rule, enum verdict verdict)
{
    size_t n = 0;

    jwrite_key(w, key);
    jwrite_array(w);
    for (size_t i = 0; i < e->ncandidates && n < MAX_EXPLAINED; i++) {
        const struct candidate *c = &e->candidates[i];

        if (c->rule != rule || c->verdict != verdict)
            continue;
        n++;
        jwrite_object(w);
        jwrite_member(w, "_id", c->record->id);
        jwrite_key(w, "_score");
        jwrite_double(w, c->score);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_rule(struct jwrite *w, const struct rule *rule)
{
    static const char *const types[] = {
        [RULE_DETERMINISTIC] = "deterministic",
        [RULE_PROBABILISTIC] = "probabilistic",
        [RULE_CONJUNCTION] = "conjunction",
    };

    jwrite_key(w, "rule");
    jwrite_object(w);
    jwrite_member(w, "name", slice_of(rule->name));
    jwrite_member(w, "matchingType", slice_of(types[rule->type]));
    jwrite_key(w, "potentialMatchThreshold");
    jwrite_double(w, rule->potential);
    jwrite_key(w, "autoMatchThreshold");
    jwrite_double(w, rule->automatic);
    jwrite_end(w);
}

bool why_has_hits(const struct explanation *e, size_t rule)
{
    for (size_t i = 0; i < e->ncandidates; i++)
        if (e->candidates[i].rule == rule)
            return true;
    return false;
}

void why_write_rule(struct buf *out, const struct ruleset *rules, size_t rule,
    const struct explanation *e)
{
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    write_rule(&w, &rules->rules[rule]);
    write_hits(&w, e, "autoMatches", rule, VERDICT_AUTOMATIC);
    write_hits(&w, e, "potentialMatches", rule, VERDICT_POTENTIAL);
    write_hits(&w, e, "conflictMatches", rule, VERDICT_CONFLICT);
    jwrite_end(&w);
}
