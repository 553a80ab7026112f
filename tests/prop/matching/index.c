/* SPDX-License-Identifier: Apache-2.0
 * Random rule sets, random people, random additions and removals: the index
 * finds exactly what comparing with every row finds, bit for bit.
 *
 * SELFSAME_SEED runs one case again; SELFSAME_ROUNDS sets how many are run. */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "matching/index.h"

#include "base/mem.h"
#include "base/random.h"
#include "base/vec.h"
#include "matching/comparators.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COLUMNS_MAX = 5,
    RULES_MAX = 3,
    FIELDS_MAX = 4,
    FILTERS_MAX = 2,
    OPERATIONS = 160,
    ROUNDS = 100
};

/* A rule set with all that it points to. */
struct model_rules {
    struct ruleset set;
    struct rule rules[RULES_MAX];
    struct rule_field fields[RULES_MAX][FIELDS_MAX];
    struct rule_filter filters[RULES_MAX][FILTERS_MAX];
    struct rule_column columns[COLUMNS_MAX];
};

/* ------------------------------------------------------ random rule sets ---
 */

static double pick(struct prng *p, const double *values, size_t n)
{
    return values[prng_below(p, n)];
}

static double random_threshold(struct prng *p, const struct comparator *c)
{
    static const double similarities[] = {
        0, 0.3, 0.5, 0.6666666666666667, 0.7, 0.8, 0.85, 0.9, 1, 1.1, -0.5};
    static const double distances[] = {
        0, 1, 2, 3, 5, 0.1, 0.25, 0.3333333333333333, 0.5, 0.9, -1};

    if (c->kind == COMPARE_EQUALITY)
        return 1;
    if (c->kind == COMPARE_SIMILARITY)
        return pick(p, similarities, COUNT_OF(similarities));
    return pick(p, distances, COUNT_OF(distances));
}

/* Half of the time one of those that real rules use. */
static const struct comparator *random_comparator(struct prng *p)
{
    static const char *const usual[] = {"exact", "jaro-winkler-similarity",
        "damerau-levenshtein", "normalized-levenshtein-similarity",
        "levenshtein", "optimal-string-alignment"};
    size_t n = 0;

    if (prng_below(p, 2))
        return comparator_find(slice_of(usual[prng_below(p, COUNT_OF(usual))]));
    while (comparator_at(n))
        n++;
    return comparator_at(prng_below(p, n));
}

static struct rule_field random_field(
    struct prng *p, enum rule_type type, size_t ncolumns)
{
    static const double weights[] = {
        1, 1, 1, 2, 0.5, 3.3, 0, -1, -0.7, 0.1, 10};
    static const double chances[] = {0.9, 0.99, 0.5, 0.1, 0.01, 0.002, 0.9172};
    struct rule_field f = {.name = "f",
        .column = prng_below(p, ncolumns),
        .comparator = random_comparator(p),
        .weight = pick(p, weights, COUNT_OF(weights)),
        .m = pick(p, chances, COUNT_OF(chances)),
        .u = pick(p, chances, COUNT_OF(chances)),
        .null_one = (enum null_handling)prng_below(p, 4),
        .null_both = (enum null_handling)prng_below(p, 4)};
    bool may_be_raw =
        type == RULE_DETERMINISTIC && !f.comparator->compares_sets;

    f.has_threshold = f.comparator->kind == COMPARE_EQUALITY
                          ? prng_below(p, 2) != 0
                          : !may_be_raw || prng_below(p, 4) != 0;
    if (f.has_threshold)
        f.threshold = random_threshold(p, f.comparator);
    return f;
}

static void random_rule(struct prng *p, struct model_rules *m, size_t i)
{
    struct rule *rule = &m->rules[i];
    double most = 0;

    *rule = (struct rule){.name = "r",
        .type = (enum rule_type)prng_below(p, 3),
        .fields = m->fields[i],
        .nfields = 1 + prng_below(p, FIELDS_MAX),
        .filters = m->filters[i],
        .nfilters = prng_below(p, 3) ? prng_below(p, FILTERS_MAX + 1) : 0};
    for (size_t k = 0; k < rule->nfields; k++) {
        m->fields[i][k] = random_field(p, rule->type, m->set.ncolumns);
        most += rule->type == RULE_DETERMINISTIC ? m->fields[i][k].weight : 1;
    }
    for (size_t k = 0; k < rule->nfilters; k++)
        m->filters[i][k] = (struct rule_filter){
            "b", prng_below(p, m->set.ncolumns), prng_below(p, 2) != 0};

    /* Mostly somewhere among what can be reached, whole numbers often. */
    rule->potential = most * (prng_unit(p) * 1.4 - 0.2);
    if (prng_below(p, 2))
        rule->potential = (double)(int)rule->potential;
    if (rule->type == RULE_PROBABILISTIC)
        rule->potential += 100;
    rule->automatic = rule->potential + prng_unit(p) * 2;
}

static void random_rules(struct prng *p, struct model_rules *m)
{
    struct err err = ERR_INIT;

    *m = (struct model_rules){0};
    m->set = (struct ruleset){.rules = m->rules,
        .nrules = 1 + prng_below(p, RULES_MAX),
        .columns = m->columns,
        .ncolumns = 1 + prng_below(p, COLUMNS_MAX)};
    for (size_t i = 0; i < m->set.ncolumns; i++)
        m->columns[i] = (struct rule_column){"c", "c"};
    for (size_t i = 0; i < m->set.nrules; i++)
        random_rule(p, m, i);
    if (ruleset_check(&m->set, &err) != 0)
        fail_msg("made a bad rule set: %s: %s", err.where, err.text);
}

/* ---------------------------------------------------------- random people ---
 */

static struct slice random_text(struct prng *p, struct arena *arena)
{
    static const char *const words[] = {"anna", "ana", "Annah", "hanna",
        "martha", "marhta", "Kato", "kaot", "wasswa", "waswa", "m", "f",
        "1980-03-05", "1980-05-03", "1908-03-05", "0771234567", "0771234576",
        "josé", "Jose", "አበበ", "a", "ab", "ba", " ", "", "de la cruz",
        "an extraordinarily long name that goes on behind the sixty-fourth "
        "place",
        "an extraordinarily long name that goes on behind the sixty-forth "
        "place"};
    char text[16];
    size_t len = 0, most;

    if (prng_below(p, 4))
        return slice_of(words[prng_below(p, COUNT_OF(words))]);
    most = prng_below(p, 8);
    while (len < most)
        text[len++] = (char)('a' + prng_below(p, 3));
    return arena_copy(arena, slice_make(text, len));
}

static struct person random_person(
    struct prng *p, const struct model_rules *m, struct arena *arena)
{
    struct person_column *columns =
        arena_zalloc(arena, m->set.ncolumns, sizeof(*columns));

    for (size_t i = 0; i < m->set.ncolumns; i++) {
        static const size_t counts[] = {0, 1, 1, 1, 1, 1, 2, 3};
        size_t n = counts[prng_below(p, COUNT_OF(counts))];
        struct slice *values = arena_zalloc(arena, n + 1, sizeof(*values));

        for (size_t k = 0; k < n; k++)
            values[k] = random_text(p, arena);
        columns[i] = (struct person_column){values, n};
    }
    return (struct person){columns, m->set.ncolumns};
}

/* ------------------------------------------------------------- the model ---
 */

struct model_row {
    uint32_t row;
    struct person person;
};

struct model {
    struct prng prng;
    struct arena *arena;
    struct model_rules rules;
    struct match_index *index;
    VEC(struct model_row) rows;
};

/* What score_pair() alone says about a row. */
static bool model_hit(struct model *m, const struct person *query,
    const struct model_row *row, struct match_hit *hit)
{
    bool is_hit = false;

    for (size_t i = 0; i < m->rules.set.nrules; i++) {
        const struct rule *rule = &m->rules.rules[i];
        struct pair_score score;

        score_pair(&score, &m->rules.set, i, query, &row->person, m->arena);
        if (!score.passes_filters || !(score.score >= rule->potential))
            continue;
        if (!is_hit || score.score > hit->score)
            *hit = (struct match_hit){row->row, (uint32_t)i, score.score,
                is_hit && hit->is_automatic};
        is_hit = true;
        hit->is_automatic |= score.score >= rule->automatic;
    }
    return is_hit;
}

static bool is_same_hit(const struct match_hit *a, const struct match_hit *b)
{
    return a->row == b->row && a->rule == b->rule &&
           memcmp(&a->score, &b->score, sizeof(a->score)) == 0 &&
           a->is_automatic == b->is_automatic;
}

static bool are_same(const struct match_hits *a, const struct match_hits *b)
{
    if (a->nhits != b->nhits)
        return false;
    for (size_t i = 0; i < a->nhits; i++)
        if (!is_same_hit(&a->hits[i], &b->hits[i]))
            return false;
    return true;
}

static bool is_as_modelled(
    struct model *m, const struct person *query, const struct match_hits *got)
{
    size_t n = 0;

    for (size_t i = 0; i < m->rows.len; i++) {
        struct match_hit want;
        size_t k = 0;

        if (!model_hit(m, query, &m->rows.at[i], &want))
            continue;
        while (k < got->nhits && got->hits[k].row != want.row)
            k++;
        if (k == got->nhits || !is_same_hit(&got->hits[k], &want))
            return false;
        n++;
    }
    for (size_t i = 1; i < got->nhits; i++) {
        const struct match_hit *a = &got->hits[i - 1], *b = a + 1;

        if (a->score < b->score || (a->score <= b->score && a->row >= b->row))
            return false;
    }
    return n == got->nhits;
}

static bool query_is_right(struct model *m, const struct person *query)
{
    struct match_hits found, scanned;
    struct match_stats stats = {0};

    match_index_query(&found, m->index, query, m->arena, &stats);
    match_index_scan(&scanned, m->index, query, m->arena, NULL);
    return are_same(&found, &scanned) && is_as_modelled(m, query, &found) &&
           match_index_count(m->index) == m->rows.len;
}

static bool person_is_kept(struct model *m, const struct model_row *row)
{
    struct person kept;

    match_index_person(&kept, m->index, row->row);
    if (kept.ncolumns != row->person.ncolumns)
        return false;
    for (size_t i = 0; i < kept.ncolumns; i++) {
        const struct person_column *a = &kept.columns[i];
        const struct person_column *b = &row->person.columns[i];

        if (a->nvalues != b->nvalues)
            return false;
        for (size_t k = 0; k < a->nvalues; k++)
            if (!slice_eq(a->values[k], b->values[k]))
                return false;
    }
    return true;
}

static bool operate(struct model *m)
{
    struct prng *p = &m->prng;
    uint64_t kind = prng_below(p, 10);

    if (kind < 4 || m->rows.len == 0) {
        struct person person = random_person(p, &m->rules, m->arena);
        struct model_row row = {match_index_add(m->index, &person), person};

        VEC_PUSH(m->rows, row);
        return true;
    }

    size_t i = prng_below(p, m->rows.len);

    if (kind < 7) {
        bool is_kept = person_is_kept(m, &m->rows.at[i]);

        match_index_remove(m->index, m->rows.at[i].row);
        VEC_SWAP_REMOVE(m->rows, i);
        return is_kept;
    }

    struct person query =
        kind < 9 ? random_person(p, &m->rules, m->arena) : m->rows.at[i].person;

    return query_is_right(m, &query);
}

/* Is the index right after each of so many operations? */
static bool run(uint64_t seed, size_t operations)
{
    struct model m = {.prng = {seed}, .arena = arena_new()};
    bool is_right = true;

    random_rules(&m.prng, &m.rules);
    m.index = match_index_new(&m.rules.set);

    /* Sometimes there are many rows before the mixture starts. */
    size_t first = prng_below(&m.prng, 4) == 0 ? operations * 4 : 0;

    for (size_t i = 0; i < first; i++) {
        struct person person = random_person(&m.prng, &m.rules, m.arena);
        struct model_row row = {match_index_add(m.index, &person), person};

        VEC_PUSH(m.rows, row);
    }
    for (size_t i = 0; i < operations && is_right; i++)
        is_right = operate(&m);
    match_index_free(&m.index);
    VEC_FREE(m.rows);
    arena_free(&m.arena);
    return is_right;
}

/* Fewer and fewer operations, as long as it still goes wrong. */
static void report(uint64_t seed)
{
    size_t operations = OPERATIONS;

    while (operations > 1 && !run(seed, operations / 2))
        operations /= 2;
    while (operations > 1 && !run(seed, operations - 1))
        operations--;
    fail_msg("SELFSAME_SEED=%llu goes wrong within %zu operations",
        (unsigned long long)seed, operations);
}

static void query_equals_scan(void **state)
{
    const char *seed = getenv("SELFSAME_SEED");
    const char *rounds = getenv("SELFSAME_ROUNDS");
    uint64_t n = ROUNDS, first = 1;

    (void)state;
    if (rounds)
        n = strtoull(rounds, NULL, 10);
    if (seed) {
        first = strtoull(seed, NULL, 10);
        n = 1;
    }
    for (uint64_t i = first; i < first + n; i++)
        if (!run(i, OPERATIONS))
            report(i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(query_equals_scan),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
