/* SPDX-License-Identifier: Apache-2.0
 * The index on people of our own making: right, and looking at few of them.
 * (Random rule sets and data: tests/prop/matching.) */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "base/mem.h"
#include "bench/matching/people.h"
#include "bench/matching/rulesets.h"
#include "matching/index.h"

#include <string.h>

enum { SEED = 11, QUERIES = 200 };

static void fill(struct match_index *index, uint64_t from, uint64_t to)
{
    for (uint64_t i = from; i < to; i++) {
        struct made_person m;

        people_make(&m, SEED, i);
        (void)match_index_add(index, &m.person);
    }
}

static struct match_stats ask(struct match_index *index, uint64_t first)
{
    struct match_stats stats = {0};
    struct arena *arena = arena_new();

    for (uint64_t i = 0; i < QUERIES; i++) {
        struct made_person m;
        struct match_hits hits;

        people_make(&m, SEED, first + i);
        match_index_query(&hits, index, &m.person, arena, &stats);
        arena_reset(arena);
    }
    arena_free(&arena);
    return stats;
}

/* With ten times the people less than three times as many are scored, where
 * the rules ask for more than the names. The same people ask both times. */
static void rows_scored_grow_slowly(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct match_index *index = match_index_new(&rulesets_at(i)->set);

        fill(index, 0, 3000);

        struct match_stats few = ask(index, 30000);

        fill(index, 3000, 30000);

        struct match_stats many = ask(index, 30000);

        print_message("%s: %.1f rows scored a query of 3000, %.1f of 30000\n",
            rulesets_at(i)->name, (double)few.rows_scored / QUERIES,
            (double)many.rows_scored / QUERIES);
        assert_true(many.rows_scored < 3 * few.rows_scored + QUERIES);
        match_index_free(&index);
    }
}

static void assert_same(const struct match_hits *a, const struct match_hits *b)
{
    assert_int_equal(a->nhits, b->nhits);
    for (size_t i = 0; i < a->nhits; i++) {
        assert_int_equal(a->hits[i].row, b->hits[i].row);
        assert_int_equal(a->hits[i].rule, b->hits[i].rule);
        assert_memory_equal(
            &a->hits[i].score, &b->hits[i].score, sizeof(double));
        assert_true(a->hits[i].is_automatic == b->hits[i].is_automatic);
    }
}

static void real_rules_find_what_a_scan_finds(void **state)
{
    (void)state;
    for (size_t i = 0; rulesets_at(i); i++) {
        struct match_index *index = match_index_new(&rulesets_at(i)->set);
        struct arena *arena = arena_new();
        size_t nhits = 0;

        fill(index, 0, 4000);
        for (uint32_t row = 0; row < 4000; row += 3)
            match_index_remove(index, row);
        for (uint64_t k = 0; k < QUERIES; k++) {
            struct made_person m;
            struct match_hits found, scanned;

            people_make(&m, SEED, 3900 + k);
            match_index_query(&found, index, &m.person, arena, NULL);
            match_index_scan(&scanned, index, &m.person, arena, NULL);
            assert_same(&found, &scanned);
            nhits += found.nhits;
        }
        assert_true(nhits > 0);
        arena_free(&arena);
        match_index_free(&index);
    }
}

/* Far more changes than rows: numbers come back, dead values go. */
static void churn_does_not_grow_the_index(void **state)
{
    struct match_index *index = match_index_new(&rulesets_at(3)->set);
    size_t before;

    (void)state;
    fill(index, 0, 2000);
    before = match_index_bytes(index);
    for (uint64_t i = 0; i < 60000; i++) {
        struct made_person m;

        people_make(&m, SEED, 2000 + i);
        match_index_remove(index, (uint32_t)(i * 7 % 2000));
        assert_true(match_index_add(index, &m.person) == i * 7 % 2000);
    }
    assert_int_equal(match_index_count(index), 2000);
    assert_true(match_index_bytes(index) < before * 3);
    match_index_free(&index);
    assert_null(index);
    match_index_free(&index);
}

static void persons_come_back_as_they_were(void **state)
{
    struct match_index *index = match_index_new(&rulesets_at(0)->set);
    struct made_person m;
    struct slice two[2] = {SLICE(" Anna"), SLICE("MARIA ")};
    struct person got, again;

    (void)state;
    people_make(&m, SEED, 1);
    m.columns[PEOPLE_GIVEN] = (struct person_column){two, 2};
    m.columns[PEOPLE_PHONE] = (struct person_column){NULL, 0};

    uint32_t row = match_index_add(index, &m.person);

    fill(index, 5, 500);
    match_index_person(&got, index, row);
    match_index_person(&again, index, row);
    assert_ptr_equal(got.columns, again.columns);
    assert_int_equal(got.ncolumns, PEOPLE_COLUMNS);
    assert_int_equal(got.columns[PEOPLE_PHONE].nvalues, 0);
    assert_int_equal(got.columns[PEOPLE_GIVEN].nvalues, 2);
    assert_true(slice_eq(got.columns[PEOPLE_GIVEN].values[0], two[0]));
    assert_true(slice_eq(got.columns[PEOPLE_GIVEN].values[1], two[1]));
    match_index_free(&index);
}

static void empty_index_has_no_hits(void **state)
{
    struct match_index *index = match_index_new(&rulesets_at(1)->set);
    struct arena *arena = arena_new();
    struct made_person m;
    struct match_hits hits;

    (void)state;
    people_make(&m, SEED, 1);
    match_index_query(&hits, index, &m.person, arena, NULL);
    assert_int_equal(hits.nhits, 0);
    arena_free(&arena);
    match_index_free(&index);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_scored_grow_slowly),
        cmocka_unit_test(real_rules_find_what_a_scan_finds),
        cmocka_unit_test(churn_does_not_grow_the_index),
        cmocka_unit_test(persons_come_back_as_they_were),
        cmocka_unit_test(empty_index_has_no_hits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
