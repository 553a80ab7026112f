/* SPDX-License-Identifier: Apache-2.0
 * Sums, null handling, filters and joined values, worked out by hand. */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "matching/comparators.h"
#include "matching/score.h"

#include <math.h>

/* A rule on one field, columns: 0 what is compared, 1 the filter's. */
struct setting {
    struct rule_field field;
    struct rule_filter filter;
    struct rule rule;
    struct ruleset set;
};

static const struct rule_column columns[2] = {{"a", "a"}, {"b", "b"}};

static void make(struct setting *s, enum rule_type type, const char *comparator,
    double threshold)
{
    *s = (struct setting){
        .field = {.name = "f",
            .comparator = comparator_find(slice_of(comparator)),
            .has_threshold = threshold >= 0,
            .threshold = threshold,
            .weight = 2,
            .m = 0.9,
            .u = 0.1},
        .filter = {"b", 1, false}};
    s->rule = (struct rule){"r", type, &s->field, 1, &s->filter, 1, 1, 1};
    s->set = (struct ruleset){&s->rule, 1, columns, 2};
}

/* Values are split at "|"; NULL is none. */
static struct person_column column(struct arena *arena, const char *text)
{
    struct slice rest = slice_of(text);
    struct slice *values = arena_zalloc(arena, 8, sizeof(*values));
    size_t n = 0;

    if (!text)
        return (struct person_column){NULL, 0};
    while (n < 8 && slice_split(&values[n], &rest, '|'))
        n++;
    return (struct person_column){values, n};
}

static struct pair_score score(const struct setting *s, const char *a,
    const char *filter_a, const char *b, const char *filter_b)
{
    struct arena *arena = arena_new();
    struct person_column left[2] = {column(arena, a), column(arena, filter_a)};
    struct person_column right[2] = {column(arena, b), column(arena, filter_b)};
    struct person x = {left, 2}, y = {right, 2};
    static struct field_score field;
    struct pair_score out;

    score_pair(&out, &s->set, 0, &x, &y, arena);
    field = out.fields[0];
    out.fields = &field;
    arena_free(&arena);
    return out;
}

static void is_near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-12))
        fail_msg("%.17g, should be %.17g", got, want);
}

static void deterministic_sums_weigh_agreement(void **state)
{
    struct setting s;
    struct pair_score p;

    (void)state;
    make(&s, RULE_DETERMINISTIC, "jaro-winkler-similarity", 0.8);
    p = score(&s, "Martha ", "m", "marhta", "m");
    is_near(p.score, 2);
    assert_int_equal(p.fields[0].verdict, FIELD_AGREES);
    p = score(&s, "martha", "m", "jones", "m");
    is_near(p.score, 0);
    assert_int_equal(p.fields[0].verdict, FIELD_DISAGREES);

    make(&s, RULE_DETERMINISTIC, "normalized-levenshtein-similarity", -1);
    p = score(&s, "anna", "m", "ana", "m");
    is_near(p.score, 1.5);
    assert_int_equal(p.fields[0].verdict, FIELD_PARTIAL);

    make(&s, RULE_DETERMINISTIC, "levenshtein", 1);
    is_near(score(&s, "anna", "m", "ana", "m").score, 2);
    is_near(score(&s, "anna", "m", "an", "m").score, 0);
    make(&s, RULE_DETERMINISTIC, "levenshtein", -1);
    is_near(score(&s, "anna", "m", "an", "m").score, 4);
}

static void exact_ignores_case_and_blanks_around(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC, "exact", -1);
    is_near(score(&s, " ANNA", "m", "anna ", "m").score, 2);
    is_near(score(&s, "ÉMILE", "m", "émile", "m").score, 2);
    is_near(score(&s, "anna", "m", "ana", "m").score, 0);
}

static void probabilistic_sums_start_at_100(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_PROBABILISTIC, "exact", 1);
    is_near(score(&s, "a", "m", "a", "m").score, 100 + log10(9));
    is_near(score(&s, "a", "m", "b", "m").score, 100 + log10(0.1 / 0.9));
}

static void values_are_joined_by_a_blank(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC, "exact", -1);
    is_near(
        score(&s, "Namaalwa|Emmanuel", "m", "namaalwa emmanuel", "m").score, 2);
    is_near(
        score(&s, "Namaalwa|Emmanuel", "m", "emmanuel|namaalwa", "m").score, 0);
    is_near(score(&s, "x|", "m", "x", "m").score, 2);
}

static void nulls_count_as_told(void **state)
{
    static const struct {
        enum null_handling one, both;
        double sum_one, sum_both; /* weight 2 */
        int fs_one, fs_both;      /* 1 match, -1 unmatch, 0 nothing */
    } table[] = {
        {NULL_AS_EMPTY, NULL_AS_EMPTY, 0, 2, -1, 1},
        {NULL_CONSERVATIVE, NULL_CONSERVATIVE, 0, 0, -1, -1},
        {NULL_MODERATE, NULL_MODERATE, 0, 0, 0, 0},
        {NULL_GREEDY, NULL_GREEDY, 2, 2, 1, 1},
        {NULL_CONSERVATIVE, NULL_GREEDY, 0, 2, -1, 1},
        {NULL_GREEDY, NULL_MODERATE, 2, 0, 1, 0},
    };
    double share[] = {log10(0.1 / 0.9), 0, log10(9)};
    struct setting s;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(table); i++) {
        make(&s, RULE_DETERMINISTIC, "exact", 1);
        s.field.null_one = table[i].one;
        s.field.null_both = table[i].both;
        is_near(score(&s, "a", "m", NULL, "m").score, table[i].sum_one);
        is_near(score(&s, " ", "m", "a", "m").score, table[i].sum_one);
        is_near(score(&s, NULL, "m", "", "m").score, table[i].sum_both);
        s.rule.type = RULE_PROBABILISTIC;
        is_near(score(&s, "a", "m", NULL, "m").score,
            100 + share[table[i].fs_one + 1]);
        is_near(score(&s, NULL, "m", NULL, "m").score,
            100 + share[table[i].fs_both + 1]);
    }
}

static void verdicts_name_what_is_missing(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC, "exact", 1);
    s.field.null_one = s.field.null_both = NULL_MODERATE;
    assert_int_equal(
        score(&s, "a", "m", NULL, "m").fields[0].verdict, FIELD_MISSING_ONE);
    assert_int_equal(
        score(&s, NULL, "m", NULL, "m").fields[0].verdict, FIELD_MISSING_BOTH);
}

static void filters_meet_whole_lower_case_values(void **state)
{
    static const struct {
        const char *a, *b;
        bool closed, open;
    } table[] = {
        {"Male", "male", true, true},
        {"male", "female", false, false},
        {"male", "mal", false, false},
        {NULL, "male", false, true},
        {"male", "", false, true},
        {NULL, NULL, true, true},
        {"a|b", "a b", true, true},
    };
    struct setting s;

    (void)state;
    make(&s, RULE_DETERMINISTIC, "exact", 1);
    for (size_t i = 0; i < COUNT_OF(table); i++) {
        s.filter.is_open_when_missing = false;
        assert_true(
            score(&s, "x", table[i].a, "x", table[i].b).passes_filters ==
            table[i].closed);
        s.filter.is_open_when_missing = true;
        assert_true(
            score(&s, "x", table[i].a, "x", table[i].b).passes_filters ==
            table[i].open);
    }
}

static void conjunctions_need_every_field(void **state)
{
    struct setting s;
    struct rule_field fields[2];

    (void)state;
    make(&s, RULE_CONJUNCTION, "mediator-damerau-levenshtein", 1);
    fields[0] = fields[1] = s.field;
    fields[1].comparator = comparator_find(SLICE("mediator-exact"));
    s.rule.fields = fields;
    s.rule.nfields = 2;
    is_near(score(&s, "Kato", "m", "kato", "m").score, 2);
    is_near(score(&s, "Kato", "m", "Katto", "m").score, 0);
    is_near(score(&s, NULL, "m", "Katto", "m").score, 0);
    is_near(score(&s, NULL, "m", NULL, "m").score, 0);
}

/* Mediator mode: every value of the shorter side finds a partner. */
static void sets_are_compared_as_sets(void **state)
{
    struct setting s;

    (void)state;
    make(&s, RULE_CONJUNCTION, "mediator-levenshtein", 1);
    is_near(score(&s, "anna|kato", "m", "kat|anna|x", "m").score, 1);
    is_near(score(&s, "kat|anna|x", "m", "anna|kato", "m").score, 1);
    is_near(score(&s, "anna|kato", "m", "anna|x", "m").score, 0);
    make(&s, RULE_CONJUNCTION, "mediator-exact", -1);
    is_near(score(&s, "B|a", "m", "A|b|c", "m").score, 1);
    make(&s, RULE_CONJUNCTION, "soundex", -1);
    is_near(score(&s, "smith", "m", "jones|smyth", "m").score, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(deterministic_sums_weigh_agreement),
        cmocka_unit_test(exact_ignores_case_and_blanks_around),
        cmocka_unit_test(probabilistic_sums_start_at_100),
        cmocka_unit_test(values_are_joined_by_a_blank),
        cmocka_unit_test(nulls_count_as_told),
        cmocka_unit_test(verdicts_name_what_is_missing),
        cmocka_unit_test(filters_meet_whole_lower_case_values),
        cmocka_unit_test(conjunctions_need_every_field),
        cmocka_unit_test(sets_are_compared_as_sets),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
