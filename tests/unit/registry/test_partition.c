/* SPDX-License-Identifier: Apache-2.0
 * What hits mean: OpenCR's partition without its defects. */
#include "mediator/registry/partition.h"
#include "tests/unit/cmocka_with.h"

/* Records stand for themselves: only their ids and addresses count. */
static struct record a = {.id = {"a", 1}}, b = {.id = {"b", 1}},
                     c = {.id = {"c", 1}};
static struct record g = {.id = {"g", 1}}, h = {.id = {"h", 1}};

static struct candidate hit(
    struct record *record, struct record *golden, double score, bool automatic)
{
    return (struct candidate){.record = record,
        .golden = golden,
        .score = score,
        .is_automatic = automatic};
}

static void test_nothing_found(void **state)
{
    (void)state;
    assert_null(partition(NULL, 0, NULL, false));
    assert_null(partition(NULL, 0, &g, false));
}

static void test_potential_alone_links_nowhere(void **state)
{
    struct candidate hits[] = {hit(&a, &g, 9, false)};

    (void)state;
    assert_null(partition(hits, 1, NULL, false));
    assert_int_equal(hits[0].verdict, VERDICT_POTENTIAL);
}

/* The best automatic hit decides; what is automatic elsewhere is a conflict,
 * what is potential here becomes automatic. */
static void test_best_wins_and_sorts_the_others(void **state)
{
    struct candidate hits[] = {
        hit(&a, &g, 5, true), hit(&b, &h, 6, true), hit(&c, &h, 3, false)};

    (void)state;
    assert_ptr_equal(partition(hits, 3, NULL, false), &h);
    assert_int_equal(hits[0].verdict, VERDICT_CONFLICT);
    assert_int_equal(hits[1].verdict, VERDICT_AUTOMATIC);
    assert_int_equal(hits[2].verdict, VERDICT_AUTOMATIC);
}

static void test_better_potential_does_not_win(void **state)
{
    struct candidate hits[] = {hit(&a, &g, 9, false), hit(&b, &h, 6, true)};

    (void)state;
    assert_ptr_equal(partition(hits, 2, NULL, false), &h);
    assert_int_equal(hits[0].verdict, VERDICT_POTENTIAL);
}

static void test_tie_prefers_the_present_golden(void **state)
{
    struct candidate hits[] = {hit(&a, &g, 6, true), hit(&b, &h, 6, true)};

    (void)state;
    assert_ptr_equal(partition(hits, 2, &h, false), &h);
    assert_ptr_equal(partition(hits, 2, &g, false), &g);
    /* Otherwise the least id, whatever the order of the hits. */
    assert_ptr_equal(partition(hits, 2, NULL, false), &g);
    hits[0] = hit(&b, &h, 6, true);
    hits[1] = hit(&a, &g, 6, true);
    assert_ptr_equal(partition(hits, 2, NULL, false), &g);
}

static void test_better_score_leaves_the_present_golden(void **state)
{
    struct candidate hits[] = {hit(&a, &g, 6, true), hit(&b, &h, 7, true)};

    (void)state;
    assert_ptr_equal(partition(hits, 2, &g, false), &h);
    assert_int_equal(hits[0].verdict, VERDICT_CONFLICT);
}

/* A person said that it belongs there: better hits elsewhere are conflicts. */
static void test_adjudicated_stays(void **state)
{
    struct candidate hits[] = {hit(&a, &g, 3, false), hit(&b, &h, 7, true)};

    (void)state;
    assert_ptr_equal(partition(hits, 2, &g, true), &g);
    assert_int_equal(hits[0].verdict, VERDICT_AUTOMATIC);
    assert_int_equal(hits[1].verdict, VERDICT_CONFLICT);
    /* Nowhere yet: there is nothing to stay in. */
    assert_ptr_equal(partition(hits, 2, NULL, true), &h);
}

/* Someone of g is known to be another person: g is out, even as the best. */
static void test_barred_golden_is_a_conflict(void **state)
{
    struct candidate hits[] = {hit(&a, &g, 9, true), hit(&b, &h, 6, true)};

    (void)state;
    hits[0].is_barred = true;
    assert_ptr_equal(partition(hits, 2, &g, false), &h);
    assert_int_equal(hits[0].verdict, VERDICT_CONFLICT);
    assert_int_equal(hits[1].verdict, VERDICT_AUTOMATIC);
    hits[1] = hits[0];
    assert_null(partition(hits, 1, NULL, false));
    assert_int_equal(hits[0].verdict, VERDICT_CONFLICT);
}

static void test_hit_without_golden_is_a_conflict(void **state)
{
    struct candidate hits[] = {hit(&a, NULL, 9, true)};

    (void)state;
    assert_null(partition(hits, 1, NULL, false));
    assert_int_equal(hits[0].verdict, VERDICT_CONFLICT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_found),
        cmocka_unit_test(test_potential_alone_links_nowhere),
        cmocka_unit_test(test_best_wins_and_sorts_the_others),
        cmocka_unit_test(test_better_potential_does_not_win),
        cmocka_unit_test(test_tie_prefers_the_present_golden),
        cmocka_unit_test(test_better_score_leaves_the_present_golden),
        cmocka_unit_test(test_adjudicated_stays),
        cmocka_unit_test(test_barred_golden_is_a_conflict),
        cmocka_unit_test(test_hit_without_golden_is_a_conflict),
    };

    return cmocka_run_group_tests_name("partition", tests, NULL, NULL);
}
