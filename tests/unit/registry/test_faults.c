/* SPDX-License-Identifier: Apache-2.0
 * What a store can do to us, one thing at a time. */
#include "base/log.h"
#include "tests/unit/registry/world.h"

enum { ALWAYS = 1000, LONG_MS = 100000 };

static bool is_known(const struct ask *a)
{
    struct slice *ids;
    struct slice value = jval_str(
        jval_path(jval_at(jval_get(a->parts[0].patient, "identifier"), 0),
            "value", NULL));

    return registry_find_identifier(
               &ids, world->registry, SLICE("urn:a"), value, notes) == 1;
}

/* --- lost answers --------------------------------------------------------- */

static void test_answer_lost_but_done(void **state)
{
    struct ask *a;

    (void)state;
    world->faults.lost_after = ALWAYS;
    a = submit_later("1", "A");
    world_run(100);
    assert_int_equal(a->nended, 0); /* not known yet */
    assert_false(is_known(a));
    world->faults.lost_after = 0;
    world_run(10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(a->parts[0].result, SUBMIT_CREATED);
    assert_string_equal(text_of_slice(a->parts[0].vid), "1");
    assert_sound();
}

static void test_request_lost_is_sent_again(void **state)
{
    struct ask *a;

    (void)state;
    world->faults.lost_before = ALWAYS;
    a = submit_later("1", "A");
    world_run(100);
    world->faults.lost_before = 0;
    world_run(10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_string_equal(text_of_slice(a->parts[0].vid), "1");
    assert_sound();
}

/* The client is told at its deadline that nobody knows; it was done. */
static void test_deadline_while_unknown(void **state)
{
    struct ask *a, *again;

    (void)state;
    world->faults.lost_after = ALWAYS;
    a = submit_later("1", "A");
    a->d.deadline_ms = sim_now_ms(world) + 500;
    world_run(100);
    world->is_down = true; /* neither can it be asked */
    world_run(60000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, ERR_UNKNOWN);
    assert_int_equal(err_status(&a->d.err), 503);
    world->is_down = false;
    world->faults.lost_after = 0;
    world_run(LONG_MS);
    assert_int_equal(a->nended, 1);
    assert_true(is_known(a));
    again = submit_later("1", "A");
    world_run(1000);
    assert_int_equal(again->d.rc, 0);
    assert_int_equal(again->parts[0].result, SUBMIT_UNCHANGED);
    assert_sound();
}

/* An unreadable answer is no answer: the lane tells. */
static void test_answer_cut_off(void **state)
{
    struct ask *a;

    (void)state;
    world->faults.garbled = ALWAYS;
    a = submit_later("1", "A");
    world_run(10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_sound();
}

/* --- not there ------------------------------------------------------------ */

static void test_store_down_until_the_deadline(void **state)
{
    struct ask *a, *b;

    (void)state;
    world->is_down = true;
    a = submit_later("1", "A");
    b = submit_later("2", "B");
    b->d.deadline_ms = a->d.deadline_ms;
    world_run(49000);
    assert_int_equal(a->nended, 0);
    world_run(2000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, ERR_TIMEOUT);
    assert_int_equal(err_status(&a->d.err), 503);
    assert_int_equal(b->d.rc, ERR_TIMEOUT);
    world->is_down = false;
    world_run(10000);
    assert_false(is_known(a)); /* and nothing is left behind */
    assert_int_equal(world->registry->records.nwrites, 0);
    assert_true(registry_is_drained(world->registry));
}

static void test_store_comes_back_in_time(void **state)
{
    struct ask *a;

    (void)state;
    world->is_down = true;
    a = submit_later("1", "A");
    world_run(20000);
    world->is_down = false;
    world_run(5000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
}

static void test_store_down_at_start(void **state)
{
    struct ask *a;

    (void)state;
    submit("1", "A", NULL);
    sim_crash(world);
    world->is_down = true;
    sim_boot(world);
    a = submit_later("2", "A");
    world_run(10000);
    assert_int_equal(registry_state(world->registry), REGISTRY_STARTING);
    assert_string_not_equal(registry_why_not_ready(world->registry), "");
    /* Refused at once: a wrong answer would be worse. */
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, ERR_UNAVAILABLE);
    world->is_down = false;
    world_run(10000);
    assert_int_equal(registry_state(world->registry), REGISTRY_READY);
    assert_string_equal(registry_why_not_ready(world->registry), "");
}

/* A store that refuses every lane is asked with pauses, and told about. */
static void test_lanes_refused_at_start(void **state)
{
    size_t nsent;

    (void)state;
    sim_crash(world);
    world->refuses_lanes = true;
    nsent = world->nsent;
    sim_boot(world);
    world_run(60000);
    assert_int_equal(registry_state(world->registry), REGISTRY_STARTING);
    assert_non_null(strstr(registry_why_not_ready(world->registry), "409"));
    assert_in_range(world->nsent - nsent, 10, 100);
    world->refuses_lanes = false;
    world_run(10000);
    assert_int_equal(registry_state(world->registry), REGISTRY_READY);
}

/* --- refusals ------------------------------------------------------------- */

/* One bad decision among eight fails alone, with the store's own words. */
static void test_one_bad_of_eight(void **state)
{
    struct ask *all[9];

    (void)state;
    world->refuses_poison = true;
    world->under_way = 1;
    for (int i = 0; i < 9; i++) {
        char value[16];

        snprintf(value, sizeof(value), "%d", i);
        all[i] = submit_later(value, i == 5 ? "Poison" : "Okello");
    }
    world_run(10000);
    for (int i = 0; i < 9; i++) {
        assert_int_equal(all[i]->nended, 1);
        assert_int_equal(all[i]->d.rc, i == 5 ? ERR_INVALID : 0);
    }
    assert_int_equal(err_status(&all[5]->d.err), 400);
    assert_non_null(strstr(all[5]->d.err.text, "poison"));
    assert_false(is_known(all[5]));
    for (int i = 0; i < 9; i++)
        if (i != 5)
            assert_string_equal(
                golden_of(all[i]->parts[0].id), golden_of(all[0]->parts[0].id));
    assert_sound();
}

/* Who depends on one that fails is decided again without it. */
static void test_dependant_of_a_refused_one(void **state)
{
    struct ask *a, *b;

    (void)state;
    world->refuses_poison = true;
    a = submit_later("1", "Poison");
    ask_add(a, ask_patient(a, "urn:a", "2", "Okello", NULL));
    b = submit_later("3", "Okello");
    world_run(10000);
    assert_int_equal(a->d.rc, ERR_INVALID);
    assert_int_equal(b->d.rc, 0);
    assert_int_equal(b->parts[0].nautomatic, 0);
    assert_false(is_known(a));
    assert_sound();
}

static void test_error_500_is_passed_on(void **state)
{
    struct ask *a;

    (void)state;
    world->faults.refused_500 = ALWAYS;
    a = submit_later("1", "A");
    world_run(10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(err_status(&a->d.err), 500);
    assert_false(is_known(a));
}

static void test_conflict_that_never_ends(void **state)
{
    struct ask *a;

    (void)state;
    world->faults.conflict = ALWAYS;
    a = submit_later("1", "A");
    world_run(30000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(err_status(&a->d.err), 409);
    world->faults.conflict = 0;
    a = submit_later("1", "A");
    world_run(1000);
    assert_int_equal(a->d.rc, 0);
    assert_sound();
}

/* --- another store, another process --------------------------------------- */

static void empty_the_store(void)
{
    sim_store_free(world);
    world->resources = HMAP_INIT;
}

/* A store that comes back empty is not the store we knew. */
static void test_store_comes_back_empty(void **state)
{
    struct ask *a;

    (void)state;
    submit("1", "A", NULL);
    empty_the_store();
    a = submit_later("1", "B"); /* updates: HAPI would make a new one */
    world_run(10000);
    assert_int_equal(registry_state(world->registry), REGISTRY_FENCED);
    assert_int_equal(a->nended, 1);
    assert_string_not_equal(registry_why_not_ready(world->registry), "");
}

static void test_another_process_takes_the_lanes(void **state)
{
    struct registry *first = world->registry;
    struct ask *a;

    (void)state;
    submit("1", "A", NULL);
    /* A second process under the same name, on the same store. */
    world->registry = NULL;
    sim_boot(world);
    world_until_ready();
    registry_free(&world->registry);
    world->generation--;
    world->registry = first;
    world->wake_at_ms = UINT64_MAX;
    a = submit_later("2", "A");
    world_run(10000);
    assert_int_equal(registry_state(first), REGISTRY_FENCED);
    assert_int_equal(a->nended, 1);
    assert_int_equal(err_status(&a->d.err), 503);
    a = submit_later("3", "A");
    world_run(1000);
    assert_int_equal(a->d.rc, ERR_UNAVAILABLE);
}

/* --- clients that leave, and the end -------------------------------------- */

static void test_withdrawn_before_it_is_sent(void **state)
{
    struct ask *a = submit_later("1", "A");

    (void)state;
    registry_withdraw(world->registry, &a->d);
    world_run(1000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, ERR_CANCELLED);
    assert_false(is_known(a));
}

static void test_withdrawn_after_it_is_sent(void **state)
{
    struct ask *a = submit_later("1", "A");

    (void)state;
    world->faults.delay_ms = 1000;
    while (world->ntransactions == 0)
        assert_true(sim_step(world));
    registry_withdraw(world->registry, &a->d);
    world_run(10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_true(is_known(a));
}

static void test_drain(void **state)
{
    struct ask *a = submit_later("1", "A"), *b;

    (void)state;
    registry_drain(world->registry);
    assert_false(registry_is_drained(world->registry));
    b = submit_later("2", "A");
    world_run(1000);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(b->d.rc, ERR_UNAVAILABLE);
    assert_true(registry_is_drained(world->registry));
}

/* What was sent may be done, what waits behind it is certainly not; each is
 * told at once, and once. */
static void test_abandon(void **state)
{
    struct ask *sent = submit_later("1", "A"), *waits, *late;
    struct err err = ERR_INIT;

    (void)state;
    world->faults.delay_ms = 1000;
    while (world->ntransactions == 0)
        assert_true(sim_step(world));
    waits = submit_later("1", "B");
    err_set(&err, ERR_UNAVAILABLE, "over");
    registry_abandon(world->registry, &err);
    assert_int_equal(sent->nended, 1);
    assert_int_equal(sent->d.rc, ERR_UNKNOWN);
    assert_int_equal(waits->nended, 1);
    assert_int_equal(waits->d.rc, ERR_UNAVAILABLE);
    assert_string_equal(waits->d.err.text, "over");
    late = submit_later("2", "A");
    world_run(10000);
    assert_int_equal(late->d.rc, ERR_UNAVAILABLE);
    assert_int_equal(sent->nended + waits->nended, 2);
    assert_true(is_known(sent));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_answer_lost_but_done),
        WORLD_TEST(test_request_lost_is_sent_again),
        WORLD_TEST(test_deadline_while_unknown),
        WORLD_TEST(test_answer_cut_off),
        WORLD_TEST(test_store_down_until_the_deadline),
        WORLD_TEST(test_store_comes_back_in_time),
        WORLD_TEST(test_store_down_at_start),
        WORLD_TEST(test_lanes_refused_at_start),
        WORLD_TEST(test_one_bad_of_eight),
        WORLD_TEST(test_dependant_of_a_refused_one),
        WORLD_TEST(test_error_500_is_passed_on),
        WORLD_TEST(test_conflict_that_never_ends),
        WORLD_TEST(test_store_comes_back_empty),
        WORLD_TEST(test_another_process_takes_the_lanes),
        WORLD_TEST(test_withdrawn_before_it_is_sent),
        WORLD_TEST(test_withdrawn_after_it_is_sent),
        WORLD_TEST(test_drain),
        WORLD_TEST(test_abandon),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("registry_faults", tests, NULL, NULL);
}
