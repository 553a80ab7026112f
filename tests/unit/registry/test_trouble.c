/* SPDX-License-Identifier: Apache-2.0
 * A store whose commits fail, or that is gone, for long: it is tried with
 * pauses, the cause is told, everybody is answered, and it heals by itself. */
#include "base/log.h"
#include "tests/unit/registry/world.h"

static struct ask *put(const char *value, uint64_t deadline_ms)
{
    struct ask *a = asked("one");

    ask_add(a, ask_patient(a, "urn:a", value, "A", NULL));
    a->d.deadline_ms = sim_now_ms(world) + deadline_ms;
    ask_put(a, DECISION_SUBMIT);
    return a;
}

/* Raising the lane alone works, so nothing but a pause keeps the Bundle from
 * being sent again at once. */
static void test_failing_commits_are_tried_with_pauses(void **state)
{
    size_t sent = world->nsent, transactions = world->ntransactions;
    struct ask *a = put("1", 20000);

    (void)state;
    world->fails_commits = true;
    world_run(10000);
    assert_int_equal(a->nended, 0);
    assert_in_range(world->ntransactions - transactions, 4, 20);
    assert_in_range(world->nsent - sent, 8, 60);
    world->fails_commits = false;
    world_run(5000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_sound();
}

static void test_readiness_names_the_cause(void **state)
{
    struct ask *a = put("1", 60000);

    (void)state;
    assert_string_equal(registry_why_not_ready(world->registry), "");
    world->fails_commits = true;
    world_run(5000);
    assert_int_equal(registry_state(world->registry), REGISTRY_READY);
    assert_non_null(strstr(registry_why_not_ready(world->registry),
        "the store takes no transactions"));
    world->fails_commits = false;
    world_run(5000);
    assert_int_equal(a->d.rc, 0);
    assert_string_equal(registry_why_not_ready(world->registry), "");
}

/* One hiccup is nobody's business. */
static void test_one_failure_is_not_told(void **state)
{
    struct ask *a = put("1", 60000);

    (void)state;
    world->fails_commits = true;
    while (world->registry->trouble.failures == 0)
        assert_true(sim_step(world));
    world->fails_commits = false;
    assert_string_equal(registry_why_not_ready(world->registry), "");
    world_run(1000);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(world->registry->trouble.failures, 0);
}

static void test_everybody_is_told_in_time(void **state)
{
    struct ask *all[12];

    (void)state;
    world->fails_commits = true;
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        char value[16];

        snprintf(value, sizeof(value), "%zu", i);
        all[i] = put(value, 3000 + i * 100);
    }
    world_run(4200);
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        assert_int_equal(all[i]->nended, 1);
        assert_int_equal(err_status(&all[i]->d.err), 503);
    }
    world_run(5000);
    assert_true(
        registry_is_drained(world->registry) || world->registry->nflights == 1);
    assert_int_equal(world->registry->records.nwrites, 0);
}

/* Without requests there is nothing to commit: a trial tells that it works
 * again, and tells no more afterwards. */
static void test_it_heals_without_requests(void **state)
{
    struct ask *a = put("1", 3000);
    size_t sent;

    (void)state;
    world->fails_commits = true;
    world_run(20000);
    assert_int_equal(a->nended, 1);
    assert_string_not_equal(registry_why_not_ready(world->registry), "");
    world->fails_commits = false;
    world_run(10000);
    assert_string_equal(registry_why_not_ready(world->registry), "");
    assert_true(registry_is_drained(world->registry));
    sent = world->nsent;
    world_run(100000);
    assert_int_equal(world->nsent, sent);
    assert_int_equal(put("1", 1000)->nended, 0);
    world_run(1000);
    assert_sound();
}

/* The same when nobody answers at all, and when every trial is refused. */
static void test_a_store_that_is_gone(void **state)
{
    size_t sent;

    (void)state;
    world->is_down = true;
    put("1", 3000);
    world_run(20000);
    sent = world->nsent;
    world_run(60000);
    assert_in_range(world->nsent - sent, 15, 45);
    world->is_down = false;
    world->faults.refused_500 = 1000;
    sent = world->nsent;
    world_run(60000);
    assert_in_range(world->nsent - sent, 15, 120);
    assert_string_not_equal(registry_why_not_ready(world->registry), "");
    world->faults.refused_500 = 0;
    world_run(10000);
    assert_string_equal(registry_why_not_ready(world->registry), "");
}

/* Of several that are lost together one may be to blame: they part. */
static void test_lost_ones_part(void **state)
{
    struct ask *a, *b;
    size_t before;

    (void)state;
    world->under_way = 1;
    world_reboot();
    world->fails_commits = true;
    a = put("1", 60000);
    b = put("2", 60000);
    world_run(5000);
    before = world->ntransactions;
    world->fails_commits = false;
    world_run(5000);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(b->d.rc, 0);
    assert_in_range(world->ntransactions - before, 2, 3);
    assert_sound();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_failing_commits_are_tried_with_pauses),
        WORLD_TEST(test_readiness_names_the_cause),
        WORLD_TEST(test_one_failure_is_not_told),
        WORLD_TEST(test_everybody_is_told_in_time),
        WORLD_TEST(test_it_heals_without_requests),
        WORLD_TEST(test_a_store_that_is_gone),
        WORLD_TEST(test_lost_ones_part),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("registry_trouble", tests, NULL, NULL);
}
