/* SPDX-License-Identifier: Apache-2.0
 * Who goes first: in order of arrival, whatever others do meanwhile. */
#include "tests/unit/registry/world.h"

enum { ALWAYS = 1000 };

static struct ask *put_both(const char *family)
{
    struct ask *a = asked("one");

    ask_add(a, ask_patient(a, "urn:a", "1", family, NULL));
    ask_add(a, ask_patient(a, "urn:a", "2", family, NULL));
    ask_put(a, DECISION_SUBMIT);
    return a;
}

static void run_until(const struct ask *a)
{
    while (!a->nended)
        assert_true(sim_step(world));
}

/* Each record of a decision is under way in its turn: were later submissions
 * taken meanwhile, it would wait for ever. */
static void test_several_records(void **state)
{
    struct ask *first, *both, *second, *third, *fourth;

    (void)state;
    submit("1", "A", NULL);
    submit("2", "B", NULL);
    first = submit_later("1", "C");
    world_run(0);
    both = put_both("D");
    world->faults.delay_ms = 5000;
    second = submit_later("2", "E"); /* the other one was not asked for yet */
    third = submit_later("1", "F");
    run_until(first);
    fourth = submit_later("2", "G");
    world_run(40000);
    assert_int_equal(first->d.rc, 0);
    assert_int_equal(both->d.rc, 0);
    assert_int_equal(fourth->d.rc, 0);
    assert_true(second->d.order < both->d.order);
    assert_true(both->d.order < third->d.order);
    assert_true(both->d.order < fourth->d.order);
    assert_sound();
}

/* What others write by the way would move the version again and again. */
static void test_if_match(void **state)
{
    struct submit_part *a = submit("1", "A", NULL);
    struct submit_part *b = submit("2", "A", NULL);
    struct submit_part *c = submit("3", "A", NULL);
    struct ask *before = asked("one"), *edit = asked("one");
    struct ask *after = asked("one");

    (void)state;
    ask_add_id(before, text_of_slice(b->id));
    ask_put(before, DECISION_BREAK); /* marks the pair in a, too */
    world_run(0);
    ask_add(edit, ask_patient(edit, "urn:a", "1", "Z", NULL))->if_match =
        a->vid;
    ask_put(edit, DECISION_SUBMIT);
    ask_add_id(after, text_of_slice(c->id));
    ask_put(after, DECISION_BREAK); /* and so would this */
    run_until(edit);
    assert_int_equal(before->d.rc, 0);
    assert_int_equal(edit->d.rc, ERR_PRECONDITION);
    assert_int_equal(after->nended, 0);
    world_run(10000);
    assert_int_equal(after->d.rc, 0);
    assert_sound();
}

/* Who leaves holds nobody up. */
static void test_who_waits_may_leave(void **state)
{
    struct ask *first, *both, *late, *third;

    (void)state;
    submit("1", "A", NULL);
    submit("2", "B", NULL);
    first = submit_later("1", "C");
    world_run(0);
    both = put_both("D");
    late = put_both("E");
    late->d.deadline_ms = sim_now_ms(world) + 1;
    third = submit_later("1", "F");
    world_run(0);
    registry_withdraw(world->registry, &both->d);
    world_run(10000);
    assert_int_equal(both->d.rc, ERR_CANCELLED);
    assert_int_equal(first->d.rc, 0);
    assert_int_equal(late->nended, 1);
    assert_int_equal(third->d.rc, 0);
    assert_true(registry_is_drained(world->registry));
    assert_sound();
}

/* The blocker fails: its place in the queue is behind who waited. */
static void test_blocker_is_refused(void **state)
{
    struct ask *bad = asked("one"), *both, *third;

    (void)state;
    submit("1", "A", NULL);
    submit("2", "B", NULL);
    world->refuses_poison = true;
    ask_add(bad, ask_patient(bad, "urn:a", "1", "Poison", NULL));
    ask_put(bad, DECISION_SUBMIT);
    world_run(0);
    both = put_both("D");
    third = submit_later("1", "E");
    world_run(10000);
    assert_int_equal(bad->d.rc, ERR_INVALID);
    assert_int_equal(both->d.rc, 0);
    assert_int_equal(third->d.rc, 0);
    assert_true(both->d.order < third->d.order);
    assert_sound();
}

/* He is blocked by one that came after him, and whose turn then is his own
 * again: each would wait for the other. */
static void test_blocker_is_queued_again(void **state)
{
    struct ask *first, *both, *bad = asked("one"), *second = asked("one");

    (void)state;
    submit("1", "A", NULL);
    submit("2", "B", NULL);
    world->refuses_poison = true;
    first = submit_later("1", "C");
    world_run(0);
    both = put_both("D");
    world->faults.delay_ms = 5000;
    ask_add(bad, ask_patient(bad, "urn:a", "3", "Poison", "1990-01-01"));
    ask_put(bad, DECISION_SUBMIT);
    ask_add(second, ask_patient(second, "urn:a", "2", "E", "1990-01-01"));
    ask_put(second, DECISION_SUBMIT);
    run_until(first);
    assert_int_equal(bad->nended, 0);
    world->faults.delay_ms = 5;
    world_run(30000);
    assert_int_equal(bad->d.rc, ERR_INVALID);
    assert_int_equal(both->d.rc, 0);
    assert_int_equal(second->d.rc, 0);
    assert_true(both->d.order < second->d.order);
    assert_sound();
}

/* --- who travels together ------------------------------------------------- */

static void put_family(struct ask **all, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        char value[16];

        snprintf(value, sizeof(value), "%u", i);
        all[i] = submit_later(value, "Okello");
    }
}

static void run_until_sent(size_t ntransactions)
{
    while (world->ntransactions < ntransactions)
        assert_true(sim_step(world));
}

/* A conflict that nothing explains: once more together, not each alone. */
static void test_conflict_is_tried_together_again(void **state)
{
    struct ask *all[8];
    size_t before = world->ntransactions;

    (void)state;
    world->faults.conflict = ALWAYS;
    put_family(all, COUNT_OF(all));
    run_until_sent(before + 1);
    world->faults.conflict = 0;
    world_run(10000);
    for (size_t i = 0; i < COUNT_OF(all); i++)
        assert_int_equal(all[i]->d.rc, 0);
    assert_int_equal(world->ntransactions - before, 2);
    assert_sound();
}

/* A large Bundle is parted before each travels alone. */
static void test_large_bundle_is_parted(void **state)
{
    struct ask *all[48];
    size_t before;

    (void)state;
    submit("first", "Okello", NULL);
    before = world->ntransactions;
    world->faults.conflict = ALWAYS;
    put_family(all, COUNT_OF(all));
    run_until_sent(before + 2); /* twice together */
    world->faults.conflict = 0;
    world_run(10000);
    for (size_t i = 0; i < COUNT_OF(all); i++)
        assert_int_equal(all[i]->d.rc, 0);
    assert_int_equal(world->ntransactions - before, 2 + 8);
    assert_sound();
}

/* Strangers who only look alike do not make a Bundle large. */
static void test_those_alike_fill_usual_bundles(void **state)
{
    struct ask *all[24];
    size_t before = world->ntransactions;

    (void)state;
    for (unsigned i = 0; i < COUNT_OF(all); i++) {
        struct ask *a = all[i] = asked("one");

        ask_add(a, ask_patient(a, "urn:a", arena_printf(a->arena, "%u", i),
                       arena_printf(a->arena, "Family%u", i), "1990-01-01"));
        ask_put(a, DECISION_SUBMIT);
    }
    world_run(10000);
    for (size_t i = 0; i < COUNT_OF(all); i++)
        assert_int_equal(all[i]->d.rc, 0);
    assert_int_equal(world->ntransactions - before, 3);
    assert_sound();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_several_records),
        WORLD_TEST(test_if_match),
        WORLD_TEST(test_who_waits_may_leave),
        WORLD_TEST(test_blocker_is_refused),
        WORLD_TEST(test_blocker_is_queued_again),
        WORLD_TEST(test_conflict_is_tried_together_again),
        WORLD_TEST(test_large_bundle_is_parted),
        WORLD_TEST(test_those_alike_fill_usual_bundles),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
