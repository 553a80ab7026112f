/* SPDX-License-Identifier: Apache-2.0
 * Several Patients and what rides with them: one transaction, all or nothing,
 * references following to where everything is kept. */
#include "base/log.h"
#include "base/metric.h"
#include "tests/unit/registry/world.h"

#include <stdlib.h>

static struct submit_part *add(
    struct ask *a, const char *value, const char *family, const char *full_url)
{
    struct submit_part *part =
        ask_add(a, ask_patient(a, "urn:a", value, family, NULL));

    if (full_url)
        part->full_url = slice_of(full_url);
    return part;
}

static struct submit_rider *ride(struct ask *a, const char *method,
    const char *url, const char *full_url, const char *json)
{
    struct submit_rider *rider = &a->riders[a->d.nriders++];

    rider->method = slice_of(method);
    rider->url = slice_of(url);
    rider->full_url = slice_of(full_url);
    assert_int_equal(
        jdoc_parse(&rider->resource, arena_copy(a->arena, slice_of(json)), NULL,
            a->arena, NULL),
        0);
    return rider;
}

static void test_persons_of_one_transaction_meet(void **state)
{
    struct ask *a = asked("one");
    size_t ntransactions = world->ntransactions;

    (void)state;
    add(a, "1", "Okello", NULL);
    add(a, "2", "Auma", NULL);
    add(a, "3", "Okello", NULL);
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(world->ntransactions, ntransactions + 1);
    assert_true(slice_eq(a->parts[0].golden_id, a->parts[2].golden_id));
    assert_false(slice_eq(a->parts[0].golden_id, a->parts[1].golden_id));
    assert_int_equal(a->parts[2].nautomatic, 1);
    assert_sound();
}

/* A bad last entry leaves nothing behind, reservations included. */
static void test_all_or_nothing(void **state)
{
    struct ask *a = asked("one");
    struct submit_part *p;

    (void)state;
    add(a, "1", "Okello", NULL);
    ask_add(a, "{\"resourceType\":\"Patient\"}");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, ERR_UNPROCESSABLE);
    assert_int_equal(a->d.failed_part, 1);
    assert_int_equal(world->registry->records.nwrites, 0);
    assert_int_equal(world->registry->records.by_id.len, 0);
    assert_int_equal(match_index_count(world->registry->records.index), 0);

    world->refuses_poison = true;
    a = asked("one");
    add(a, "1", "Okello", NULL);
    add(a, "2", "Poison", NULL);
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, ERR_INVALID);
    assert_int_equal(world->registry->records.by_id.len, 0);
    p = submit("3", "Okello", NULL);
    assert_int_equal(p->nautomatic, 0);
    assert_sound();
}

static void test_one_record_twice(void **state)
{
    struct ask *a = asked("one");

    (void)state;
    add(a, "1", "Okello", NULL);
    add(a, "1", "Auma", NULL);
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, ERR_INVALID);
    assert_int_equal(a->d.failed_part, 1);
    submit("1", "Okello", NULL);
    a = asked("one");
    add(a, "1", "Obote", NULL);
    add(a, "1", "Auma", NULL);
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, ERR_INVALID);
    assert_sound();
}

/* --- what is deleted with them -------------------------------------------- */

static struct submit_part *bury(struct ask *a, struct slice id)
{
    struct submit_part *part = &a->parts[a->d.nparts++];

    part->is_deletion = true;
    part->url_id = id;
    return part;
}

static struct submit_part *bury_carrier(struct ask *a, const char *value)
{
    struct submit_part *part = bury(a, SLICE(""));

    part->conditional_system = SLICE("urn:a");
    part->conditional_value = slice_of(value);
    return part;
}

static bool is_buried(const struct submit_part *p)
{
    struct record_view view;

    return registry_read(&view, world->registry, p->id) && view.is_tombstone;
}

/* Though it comes last: the new record does not join whom it replaces. */
static void test_deletions_go_first(void **state)
{
    struct submit_part *old = submit("1", "Okello", NULL);
    struct ask *a = asked("one");
    size_t ntransactions = world->ntransactions;

    (void)state;
    add(a, "2", "Okello", NULL);
    bury(a, old->id);
    bury_carrier(a, "nobody's");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(world->ntransactions, ntransactions + 1);
    assert_true(is_buried(old));
    assert_int_equal(a->parts[0].result, SUBMIT_CREATED);
    assert_false(slice_eq(a->parts[0].golden_id, old->golden_id));
    assert_int_equal(a->parts[1].result, SUBMIT_DELETED);
    assert_true(slice_eq(a->parts[1].id, old->id));
    assert_int_equal(a->parts[2].result, SUBMIT_UNCHANGED);
    assert_int_equal(a->parts[2].id.len, 0);
    a = asked("one");
    bury(a, old->id); /* as it is already */
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(a->parts[0].result, SUBMIT_UNCHANGED);
    assert_int_equal(world->ntransactions, ntransactions + 1);
    assert_sound();
}

static void test_deletions_fail_with_the_rest(void **state)
{
    struct submit_part *old = submit("1", "Okello", NULL);
    struct ask *a = asked("one");

    (void)state;
    bury(a, old->id);
    ask_add(a, "{\"resourceType\":\"Patient\"}");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, ERR_UNPROCESSABLE);
    assert_int_equal(a->d.failed_part, 1);
    assert_false(is_buried(old));
    assert_int_equal(world->registry->records.nwrites, 0);
    assert_sound();
}

/* By whichever name, and whatever else is done to it. */
static void test_what_is_deleted_is_named_once(void **state)
{
    struct submit_part *old = submit("1", "Okello", NULL);
    struct ask *twice = asked("one"), *kept = asked("one");

    (void)state;
    bury(twice, old->id);
    bury_carrier(twice, "1");
    ask_wait(twice, DECISION_SUBMIT);
    assert_int_equal(twice->d.rc, ERR_INVALID);
    assert_int_equal(twice->d.failed_part, 1);
    assert_false(is_buried(old));
    add(kept, "1", "Auma", NULL);
    bury(kept, old->id);
    ask_wait(kept, DECISION_SUBMIT);
    assert_int_equal(kept->d.rc, ERR_INVALID);
    assert_false(is_buried(old));
    assert_sound();
}

static void test_deletions_that_are_refused(void **state)
{
    struct submit_part *old = submit("1", "Okello", NULL);
    const struct {
        const char *client;
        struct slice id;
        const char *if_match;
        int rc;
    } cases[] = {{"one", SLICE("nobody"), "", ERR_NOT_FOUND},
        {"two", old->id, "", ERR_DENIED},
        {"one", old->golden_id, "", ERR_CONFLICT},
        {"one", old->id, "9", ERR_PRECONDITION}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct ask *a = asked(cases[i].client);

        add(a, "2", "Auma", NULL);
        bury(a, cases[i].id)->if_match = slice_of(cases[i].if_match);
        ask_wait(a, DECISION_SUBMIT);
        assert_int_equal(a->d.rc, cases[i].rc);
        assert_int_equal(a->d.failed_part, 1);
        assert_false(is_buried(old));
    }
    assert_sound();
}

/* --- what rides with them ------------------------------------------------- */

#define OBSERVATION(subject)                                                   \
    "{\"resourceType\":\"Observation\",\"status\":\"final\",\"subject\":{"     \
    "\"reference\":\"" subject "\"},\"valueQuantity\":{\"value\":1.50}}"

static const char *stored_observation(void)
{
    for (size_t i = 0; i < world->all.len; i++)
        if (strncmp(world->all.at[i]->key, "Observation/", 12) == 0)
            return sim_get(world, world->all.at[i]->key);
    return "";
}

static void test_rider_follows_its_patient(void **state)
{
    struct ask *a = asked("one");
    struct submit_rider *rider;

    (void)state;
    add(a, "1", "Okello", "urn:uuid:p1");
    rider = ride(
        a, "POST", "Observation", "urn:uuid:o1", OBSERVATION("urn:uuid:p1"));
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(rider->status, 201);
    assert_true(slice_starts(rider->location, SLICE("Observation/")));
    assert_non_null(
        strstr(stored_observation(), text_of_slice(a->parts[0].id)));
    assert_null(strstr(stored_observation(), "urn:uuid"));
    assert_non_null(strstr(stored_observation(), "1.50"));
}

/* PUT Patient/mine turns out to be a record with another id. */
static void test_reference_to_a_renamed_patient(void **state)
{
    struct submit_part *known = submit("1", "Okello", NULL);
    struct ask *a = asked("one");

    (void)state;
    add(a, "1", "Okello2", NULL)->url_id = SLICE("mine");
    ride(a, "PUT", "Observation/o", "",
        "{\"resourceType\":\"Observation\",\"id\":\"o\",\"subject\":{"
        "\"reference\":\"Patient/mine\"}}");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_non_null(strstr(stored_observation(), text_of_slice(known->id)));
    assert_null(strstr(stored_observation(), "Patient/mine"));
}

#define WITH_PRACTITIONER                                                      \
    "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:a\","     \
    "\"value\":\"1\"}],\"generalPractitioner\":[{\"reference\":"               \
    "\"urn:uuid:d1\"}]}"

/* The other way round: the Patient refers to what rides with it. */
static void test_patient_refers_to_a_rider(void **state)
{
    struct ask *a = asked("one");

    (void)state;
    ask_add(a, WITH_PRACTITIONER);
    ride(a, "POST", "Practitioner", "urn:uuid:d1",
        "{\"resourceType\":\"Practitioner\"}");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_non_null(
        strstr(body_of(a->parts[0].id), text_of_slice(a->riders[0].location)));
    assert_null(strstr(body_of(a->parts[0].id), "urn:uuid"));
}

/* Only the store knows what a conditional create became; memory learns it. */
static void test_patient_refers_to_a_put_rider(void **state)
{
    struct ask *a = asked("one");
    char key[80];

    (void)state;
    ask_add(a, WITH_PRACTITIONER);
    ride(a, "PUT", "Practitioner/d1", "urn:uuid:d1",
        "{\"resourceType\":\"Practitioner\",\"id\":\"d1\"}");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(a->parts[0].id));
    assert_non_null(strstr(sim_get(world, key), "\"Practitioner/d1\""));
    assert_non_null(strstr(body_of(a->parts[0].id), "\"Practitioner/d1\""));
}

static void test_patient_refers_to_a_conditional_rider(void **state)
{
    struct ask *a = asked("one");
    char key[80];

    (void)state;
    ask_add(a, WITH_PRACTITIONER);
    ride(a, "POST", "Practitioner", "urn:uuid:d1",
        "{\"resourceType\":\"Practitioner\"}")
        ->if_none_exist = SLICE("identifier=x|1");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(a->parts[0].id));
    assert_non_null(strstr(sim_get(world, key), "Practitioner/made-1"));
    assert_non_null(strstr(body_of(a->parts[0].id), "Practitioner/made-1"));
}

/* What rides with unchanged Patients is still stored. */
static void test_riders_of_an_unchanged_patient(void **state)
{
    struct ask *a = asked("one");

    (void)state;
    submit("1", "Okello", NULL);
    add(a, "1", "Okello", "urn:uuid:p1");
    ride(a, "POST", "Observation", "", OBSERVATION("urn:uuid:p1"));
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(a->parts[0].result, SUBMIT_UNCHANGED);
    assert_non_null(
        strstr(stored_observation(), text_of_slice(a->parts[0].id)));
}

/* The store did it, but its answer never came: the lane tells, and everything
 * in the transaction has an outcome. */
static void test_riders_of_a_lost_answer(void **state)
{
    struct ask *a = asked("one");
    const struct submit_rider *r;

    (void)state;
    world->faults.lost_after = 1000;
    add(a, "1", "Okello", "urn:uuid:p1");
    ride(a, "POST", "Observation", "urn:uuid:o1", OBSERVATION("urn:uuid:p1"));
    ride(a, "PUT", "Observation/o", "",
        "{\"resourceType\":\"Observation\",\"id\":\"o\"}");
    ride(a, "POST", "Practitioner", "urn:uuid:d1",
        "{\"resourceType\":\"Practitioner\"}")
        ->if_none_exist = SLICE("identifier=x|1");
    ask_put(a, DECISION_SUBMIT);
    sim_run(world, sim_now_ms(world) + 100);
    world->faults.lost_after = 0;
    sim_run(world, sim_now_ms(world) + 10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    r = a->riders;
    assert_int_equal(r[0].status, 201);
    assert_non_null(sim_get(world, text_of_slice(r[0].location)));
    assert_int_equal(r[1].status, 200);
    assert_string_equal(text_of_slice(r[1].location), "Observation/o");
    assert_int_equal(r[2].status, 200);
    assert_int_equal(r[2].location.len, 0);
}

static uint64_t count_queries(void)
{
    static const char name[] = "\nselfsame_match_queries_total ";
    struct buf text = BUF_INIT;
    const char *at;
    uint64_t n;

    metric_print(&text);
    at = strstr(text.ptr, name);
    n = at ? strtoull(at + sizeof(name) - 1, NULL, 10) : 0;
    buf_free(&text);
    return n;
}

/* Of a crowd of equal people one changes, and one goes: nobody else of them is
 * matched again, for each still has the others. */
static void test_a_crowd_of_equal_people(void **state)
{
    enum { CROWD = 100 };
    struct submit_part *last = NULL;
    uint64_t before;

    (void)state;
    for (int i = 0; i < CROWD; i++) {
        char value[16];

        snprintf(value, sizeof(value), "%d", i);
        last = submit(value, "Okello", NULL);
    }
    before = count_queries();
    assert_int_not_equal(before, 0);
    submit("7", "Okello", "1990-01-01");
    assert_in_range(count_queries() - before, 1, 6);
    before = count_queries();
    assert_int_equal(
        decide_on(DECISION_DELETE, text_of_slice(last->id), NULL), 0);
    assert_in_range(count_queries() - before, 1, 6);
    assert_sound();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_persons_of_one_transaction_meet),
        WORLD_TEST(test_all_or_nothing),
        WORLD_TEST(test_one_record_twice),
        WORLD_TEST(test_deletions_go_first),
        WORLD_TEST(test_deletions_fail_with_the_rest),
        WORLD_TEST(test_what_is_deleted_is_named_once),
        WORLD_TEST(test_deletions_that_are_refused),
        WORLD_TEST(test_rider_follows_its_patient),
        WORLD_TEST(test_reference_to_a_renamed_patient),
        WORLD_TEST(test_patient_refers_to_a_rider),
        WORLD_TEST(test_patient_refers_to_a_put_rider),
        WORLD_TEST(test_patient_refers_to_a_conditional_rider),
        WORLD_TEST(test_riders_of_an_unchanged_patient),
        WORLD_TEST(test_riders_of_a_lost_answer),
        WORLD_TEST(test_a_crowd_of_equal_people),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("registry_bundle", tests, NULL, NULL);
}
