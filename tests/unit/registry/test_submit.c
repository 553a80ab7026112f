/* SPDX-License-Identifier: Apache-2.0
 * Submissions one by one, on a store that does nothing wrong: links, flags,
 * and what an update does. */
#include "tests/unit/registry/world.h"

static void test_create(void **state)
{
    struct submit_part *p = submit("1", "Okello", "1990-01-01");
    struct record_view view;

    (void)state;
    assert_int_equal(p->result, SUBMIT_CREATED);
    assert_int_equal(p->id.len, 40);
    assert_string_equal(text_of_slice(p->vid), "1");
    assert_true(registry_read(&view, world->registry, p->id));
    assert_true(slice_eq(view.golden_id, p->golden_id));
    assert_true(slice_eq(view.body, p->body));
    assert_non_null(strstr(body_of(p->id), "\"type\":\"refer\""));
    assert_non_null(strstr(body_of(p->id), "\"code\":\"one\""));
    assert_non_null(strstr(body_of(p->id), "\"versionId\":\"1\""));
    assert_true(registry_read(&view, world->registry, p->golden_id));
    assert_true(view.is_golden);
    assert_sound();
}

static void test_same_person_twice(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL);
    struct slice *members;

    (void)state;
    assert_true(slice_eq(a->golden_id, b->golden_id));
    assert_false(slice_eq(a->id, b->id));
    assert_int_equal(b->nautomatic, 1);
    assert_int_equal(
        registry_members(&members, world->registry, a->golden_id, notes), 2);
    assert_non_null(strstr(body_of(b->id), "\"code\":\"autoMatches\""));
    assert_sound();
}

static void test_equal_content_writes_nothing(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL), *b;
    size_t ntransactions = world->ntransactions;

    (void)state;
    b = submit("1", "Okello", NULL);
    assert_int_equal(b->result, SUBMIT_UNCHANGED);
    assert_int_equal(world->ntransactions, ntransactions);
    assert_true(slice_eq(a->id, b->id));
    assert_true(slice_eq(a->vid, b->vid));
    assert_true(slice_eq(a->golden_id, b->golden_id));
    assert_true(slice_eq(a->body, b->body));
}

static void test_potential_is_a_flag_alone(void **state)
{
    struct submit_part *a = submit("1", "Okello", "1990-01-01");
    struct submit_part *b = submit("2", "Auma", "1990-01-01");

    (void)state;
    assert_false(slice_eq(a->golden_id, b->golden_id));
    assert_int_equal(b->npotential, 1);
    assert_true(b->best_score > 0.9 && b->best_score < 1.1);
    assert_non_null(strstr(body_of(b->id), "\"code\":\"potentialMatches\""));
    assert_sound();
}

static void test_update_moves_and_replaces(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Auma", NULL);
    struct submit_part *c = submit("2", "Okello", NULL);

    (void)state;
    assert_int_equal(c->result, SUBMIT_UPDATED);
    assert_true(slice_eq(c->id, b->id));
    assert_true(slice_eq(c->golden_id, a->golden_id));
    /* The emptied golden record points to the one that took its place. */
    assert_non_null(strstr(body_of(b->golden_id), "\"replaced-by\""));
    assert_non_null(strstr(body_of(b->golden_id), "\"active\":false"));
    assert_string_equal(golden_of(b->golden_id), text_of_slice(a->golden_id));
    assert_sound();
    /* It is not used again: the record gets a new one. */
    c = submit("2", "Auma", NULL);
    assert_false(slice_eq(c->golden_id, b->golden_id));
    assert_false(slice_eq(c->golden_id, a->golden_id));
    assert_sound();
}

/* Deleted values are gone: content is replaced, not merged. */
static void test_update_replaces_content(void **state)
{
    struct submit_part *a = submit("1", "Okello", "1990-01-01");

    (void)state;
    submit("1", "Okello", NULL);
    assert_null(strstr(body_of(a->id), "birthDate"));
}

static void test_update_keeps_lonely_golden(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("1", "Auma", NULL);

    (void)state;
    assert_true(slice_eq(a->golden_id, b->golden_id));
    assert_int_equal(b->result, SUBMIT_UPDATED);
    assert_sound();
}

static void test_update_leaves_the_others(void **state)
{
    struct submit_part *a = submit("1", "Okello", "1990-01-01");
    struct submit_part *b = submit("2", "Okello", "1980-01-01");

    (void)state;
    submit("2", "Auma", NULL);
    assert_string_equal(golden_of(a->id), text_of_slice(a->golden_id));
    assert_string_not_equal(golden_of(b->id), golden_of(a->id));
    assert_sound();
}

/* 1 and 3 hang together only through 2 (two of family, given, birth date):
 * when 2 goes its way, 3 is matched again and leaves 1. */
static void test_update_reconsiders_members(void **state)
{
    struct submit_part *first, *third;
    struct ask *a;

    (void)state;
    sim_free(&world);
    world = sim_new(1, ask_loose_rules);
    sim_boot(world);
    world_until_ready();
    a = asked("one");
    first = submit_json(ask_patient_given(a, "1", "Okello", "Ann", NULL), NULL);
    submit_json(ask_patient_given(a, "2", "Okello", "Ann", "1990-01-01"), NULL);
    third = submit_json(
        ask_patient_given(a, "3", "Obote", "Ann", "1990-01-01"), NULL);
    assert_true(slice_eq(first->golden_id, third->golden_id));
    submit_json(ask_patient_given(a, "2", "Lule", "Bob", NULL), NULL);
    /* given name alone: potential, so it still belongs */
    assert_string_equal(golden_of(third->id), golden_of(first->id));
    submit_json(ask_patient_given(a, "1", "Okello", "Eve", NULL), NULL);
    assert_string_not_equal(golden_of(third->id), golden_of(first->id));
    assert_sound();
}

static void test_restart_reads_everything(void **state)
{
    struct submit_part *a = submit("1", "Okello", NULL);
    struct submit_part *b = submit("2", "Okello", NULL), *c;
    struct record_view view;
    struct registry_counts counts;

    (void)state;
    for (int i = 10; i < 40; i++) {
        char value[16];

        snprintf(value, sizeof(value), "%d", i);
        submit(value, value, NULL);
    }
    world_reboot();
    registry_count(&counts, world->registry);
    assert_int_equal(counts.sources, 32);
    assert_int_equal(counts.golden, 31);
    assert_true(registry_read(&view, world->registry, a->id));
    assert_true(slice_eq(view.golden_id, b->golden_id));
    c = submit("3", "Okello", NULL);
    assert_true(slice_eq(c->golden_id, a->golden_id));
    assert_sound();
}

static bool has_flag(const struct submit_part *p, const char *flag)
{
    return strstr(body_of(p->id), flag) != NULL;
}

/* The flag stands on b; a changes, and it holds no longer. */
static void test_flags_are_taken_back(void **state)
{
    struct submit_part *a = submit("1", "Okello", "1990-01-01");
    struct submit_part *b = submit("2", "Auma", "1990-01-01"), *c;

    (void)state;
    assert_true(has_flag(b, "potentialMatches"));
    submit("1", "Okello", "1980-01-01");
    assert_false(has_flag(b, "potentialMatches"));
    c = submit("3", "Lule", "1990-01-01");
    assert_true(has_flag(c, "potentialMatches")); /* with b */
    assert_int_equal(decide_on(DECISION_DELETE, text_of_slice(b->id), NULL), 0);
    assert_false(has_flag(c, "potentialMatches"));
    b = submit("4", "Okello", NULL);
    assert_true(has_flag(b, "autoMatches"));
    submit("1", "Obote", NULL);
    assert_false(has_flag(b, "autoMatches"));
    assert_false(has_flag(a, "autoMatches"));
    assert_sound();
}

/* Sent at once, decided one after the other: one person, one golden record. */
static void test_all_at_once(void **state)
{
    struct ask *all[24];
    struct registry_counts counts;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        char value[16];

        snprintf(value, sizeof(value), "%zu", i / 2);
        all[i] = asked("one");
        ask_add(all[i], ask_patient(all[i], "urn:a", value, "Okello", NULL));
        ask_put(all[i], DECISION_SUBMIT);
    }
    sim_run(world, sim_now_ms(world) + 1000);
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        assert_int_equal(all[i]->nended, 1);
        assert_int_equal(all[i]->d.rc, 0);
        /* Each is sent twice: the second is unchanged, never a new record. */
        assert_int_equal(
            all[i]->parts[0].result, i % 2 ? SUBMIT_UNCHANGED : SUBMIT_CREATED);
    }
    registry_count(&counts, world->registry);
    assert_int_equal(counts.sources, 12);
    assert_int_equal(counts.golden, 1);
    assert_sound();
}

/* A Provenance and an AuditEvent for each, of valid shape, naming no one. */
static void test_audit(void **state)
{
    size_t nprovenance = 0, nevents = 0;

    (void)state;
    submit("1", "Okello", "1990-01-01");
    submit("2", "Okello", "1990-01-01");
    for (size_t i = 0; i < world->all.len; i++) {
        const char *key = world->all.at[i]->key;
        const char *text = sim_get(world, key);

        if (strncmp(key, "Provenance/", 11) == 0) {
            nprovenance++;
            assert_non_null(strstr(text, "\"target\":[{\"reference\""));
            assert_non_null(strstr(text, "\"recorded\":\"2026-"));
            assert_non_null(strstr(text, "application/json"));
        } else if (strncmp(key, "AuditEvent/", 11) == 0) {
            nevents++;
            assert_non_null(strstr(text, "\"code\":\"110110\""));
            assert_non_null(strstr(text, "\"name\":\"CRUID\""));
            assert_non_null(strstr(text, "\"name\":\"submittedResource\""));
            assert_non_null(strstr(text, "valueBase64Binary"));
        } else {
            continue;
        }
        assert_null(strstr(text, "Okello"));
        assert_null(strstr(text, "1990-01-01"));
    }
    assert_int_equal(nprovenance, 2);
    assert_int_equal(nevents, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_create),
        WORLD_TEST(test_same_person_twice),
        WORLD_TEST(test_equal_content_writes_nothing),
        WORLD_TEST(test_potential_is_a_flag_alone),
        WORLD_TEST(test_update_moves_and_replaces),
        WORLD_TEST(test_update_replaces_content),
        WORLD_TEST(test_update_keeps_lonely_golden),
        WORLD_TEST(test_update_leaves_the_others),
        WORLD_TEST(test_update_reconsiders_members),
        WORLD_TEST(test_restart_reads_everything),
        WORLD_TEST(test_flags_are_taken_back),
        WORLD_TEST(test_all_at_once),
        WORLD_TEST(test_audit),
    };

    return cmocka_run_group_tests_name("registry_submit", tests, NULL, NULL);
}
