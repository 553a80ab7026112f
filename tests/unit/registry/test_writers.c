/* SPDX-License-Identifier: Apache-2.0
 * Others write to the store too: what they did is seen, and what follows from
 * it is decided. */
#include "base/log.h"
#include "tests/unit/registry/world.h"

#include <unistd.h>

/* Between our deciding and sending someone changed the record: decided again.
 */
static void test_update_under_our_hands(void **state)
{
    struct submit_part *p = submit("1", "A", "1990-01-01");
    char key[80];
    struct ask *a;

    (void)state;
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(p->id));
    sim_put(world, key, sim_get(world, key)); /* a new version */
    a = submit_later("1", "B");
    world_run(10000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_string_equal(text_of_slice(a->parts[0].vid), "3");
    assert_sound();
}

static void follow_others(void)
{
    if (world->registry)
        sim_crash(world);
    world->follows = true;
    sim_boot(world);
    world_until_ready();
}

static void test_new_patient_by_another_writer(void **state)
{
    struct submit_part *p = submit("1", "A", NULL);

    (void)state;
    follow_others();
    sim_put(world, "Patient/foreign",
        "{\"resourceType\":\"Patient\",\"id\":\"foreign\",\"identifier\":[{"
        "\"system\":\"urn:c\",\"value\":\"9\"}],\"name\":[{\"family\":\"A\"}]"
        "}");
    world_run(10000);
    assert_string_equal(golden_of(SLICE("foreign")), golden_of(p->id));
    assert_sound();
}

static char *deep_patient(unsigned nextensions)
{
    struct buf out = BUF_INIT;

    buf_adds(&out, "{\"resourceType\":\"Patient\",\"id\":\"foreign\","
                   "\"identifier\":[{\"system\":\"urn:c\",\"value\":\"9\"}],"
                   "\"name\":[{\"family\":\"A\"}]");
    for (unsigned i = 0; i < nextensions; i++)
        buf_adds(&out, ",\"extension\":[{\"url\":\"urn:x\"");
    for (unsigned i = 0; i < nextensions; i++)
        buf_adds(&out, "}]");
    buf_adds(&out, "}");
    return buf_detach(&out);
}

/* Stores let others nest deeper than our clients may: it hides nobody else in
 * the page that it comes with. */
static void test_deep_patient_by_another_writer(void **state)
{
    struct submit_part *p = submit("1", "A", NULL);
    char *text = deep_patient(55);

    (void)state;
    follow_others();
    sim_put(world, "Patient/foreign", text);
    world_run(10000);
    assert_string_equal(golden_of(SLICE("foreign")), golden_of(p->id));
    assert_sound();
    sim_crash(world);
    follow_others();
    assert_string_equal(golden_of(SLICE("foreign")), golden_of(p->id));
    mem_free(text);
}

/* What another writer made and changed while no process ran is matched at the
 * next start; at the very first one everything is taken as it is. */
static void test_changes_while_nobody_ran(void **state)
{
    struct submit_part *p = submit("1", "A", NULL);

    (void)state;
    follow_others();
    sim_crash(world);
    world->now_us += 10000000;
    sim_put(world, "Patient/foreign",
        "{\"resourceType\":\"Patient\",\"id\":\"foreign\",\"identifier\":[{"
        "\"system\":\"urn:c\",\"value\":\"9\"}],\"name\":[{\"family\":\"A\"}]"
        "}");
    follow_others();
    world_run(10000);
    assert_string_equal(golden_of(SLICE("foreign")), golden_of(p->id));
    assert_sound();
}

/* Someone put a Patient under the very id that a client chooses, and we have
 * not heard of it: it is not overwritten. */
static void test_id_taken_by_another_writer(void **state)
{
    struct ask *a = asked("one");

    (void)state;
    sim_put(world, "Patient/mine",
        "{\"resourceType\":\"Patient\",\"id\":\"mine\",\"identifier\":[{"
        "\"system\":\"urn:c\",\"value\":\"9\"}],\"name\":[{\"family\":\"Z\"}]"
        "}");
    ask_add(a, ask_patient(a, "urn:a", "1", "A", NULL))->url_id = SLICE("mine");
    ask_wait(a, DECISION_SUBMIT);
    assert_int_equal(a->d.rc, ERR_CONFLICT);
    assert_non_null(strstr(sim_get(world, "Patient/mine"), "\"Z\""));
    world_run(1000);
    assert_sound();
}

static void test_patient_deleted_by_another_writer(void **state)
{
    struct submit_part *a = submit("1", "A", NULL);
    struct submit_part *b = submit("2", "A", NULL);
    char key[80];

    (void)state;
    follow_others();
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(b->id));
    sim_put(world, key, NULL);
    world_run(10000);
    assert_string_equal(body_of(b->id), "");
    assert_string_equal(golden_of(a->id), text_of_slice(a->golden_id));
    assert_sound();
    b = submit("2", "A", NULL); /* comes back as a new record */
    assert_int_equal(b->result, SUBMIT_CREATED);
    assert_sound();
}

/* Someone moved a link by hand: that is a person's decision and stays. */
static void test_link_moved_by_another_writer(void **state)
{
    struct submit_part *a = submit("1", "A", NULL);
    struct submit_part *b = submit("2", "B", NULL);
    struct buf text = BUF_INIT;
    char key[80];

    (void)state;
    follow_others();
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(b->id));
    buf_addf(&text,
        "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"identifier\":[{"
        "\"system\":\"urn:a\",\"value\":\"2\"}],\"name\":[{\"family\":\"B\"}],"
        "\"link\":[{\"other\":{\"reference\":\"Patient/%s\"},\"type\":"
        "\"refer\"}]}",
        text_of_slice(b->id), text_of_slice(a->golden_id));
    sim_put(world, key, text.ptr);
    buf_free(&text);
    world_run(10000);
    assert_string_equal(golden_of(b->id), golden_of(a->id));
    assert_non_null(strstr(body_of(b->id), "humanAdjudication"));
    submit("2", "B", "1990-01-01");
    assert_string_equal(golden_of(b->id), golden_of(a->id));
    assert_non_null(strstr(body_of(a->golden_id), text_of_slice(b->id)));
}

/* As another writer would put it who knows nothing of links and marks. */
static void overwrite(struct slice id, const char *value, const char *family)
{
    char key[80];

    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(id));
    sim_put(world, key,
        arena_printf(notes,
            "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"identifier\":[{"
            "\"system\":\"urn:a\",\"value\":\"%s\"}],\"name\":[{\"family\":"
            "\"%s\"}]}",
            text_of_slice(id), value, family));
}

/* Its golden record still lists it: it stays there if it belongs there. */
static void test_links_lost_to_another_writer(void **state)
{
    struct submit_part *alone = submit("1", "A", NULL);
    struct submit_part *stays = submit("2", "B", NULL);
    struct submit_part *leaves;

    (void)state;
    submit("3", "B", NULL);
    leaves = submit("4", "B", NULL);
    follow_others();
    overwrite(alone->id, "1", "C");
    overwrite(stays->id, "2", "B");
    overwrite(leaves->id, "4", "D");
    world_run(10000);
    assert_string_equal(golden_of(alone->id), text_of_slice(alone->golden_id));
    assert_string_equal(golden_of(stays->id), text_of_slice(stays->golden_id));
    assert_string_not_equal(
        golden_of(leaves->id), text_of_slice(leaves->golden_id));
    assert_sound();
}

static void test_links_lost_while_nobody_ran(void **state)
{
    struct submit_part *alone = submit("1", "A", NULL);

    (void)state;
    follow_others();
    sim_crash(world);
    world->now_us += 10000000;
    overwrite(alone->id, "1", "C");
    follow_others();
    world_run(10000);
    assert_string_equal(golden_of(alone->id), text_of_slice(alone->golden_id));
    assert_sound();
}

/* A transaction with these takes its time, and meanwhile the history is read.
 */
static struct ask *submit_slowly(const char *first, const char *second)
{
    struct ask *a = asked("one");

    world->kib_us = 1000000;
    ask_add(a, ask_patient(a, "urn:a", "1", first, NULL));
    if (second)
        ask_add(a, ask_patient(a, "urn:a", "2", second, NULL));
    ask_put(a, DECISION_SUBMIT);
    world_run(100);
    assert_int_equal(world->registry->nflights, 1);
    return a;
}

static void read_history(void)
{
    world->registry->follow.next_at_ms = 0;
    registry_tick(world->registry);
    world_run(200);
    assert_false(world->registry->follow.is_polling);
}

/* What is known already keeps nobody from going on, though its record is under
 * way. */
static void test_known_version_while_under_way(void **state)
{
    struct ask *a;

    (void)state;
    submit("1", "A", NULL);
    follow_others();
    a = submit_slowly("B", NULL);
    read_history();
    assert_int_equal(world->registry->nflights, 1);
    assert_int_equal(world->registry->follow.nskipped, 0);
    world_run(20000);
    assert_int_equal(a->d.rc, 0);
    assert_sound();
}

/* A part that was stored already, and is gone before the others are. */
static void test_unchanged_part_deleted_meanwhile(void **state)
{
    struct submit_part *p = submit("1", "A", NULL);
    char key[80];
    struct ask *a;

    (void)state;
    follow_others();
    a = submit_slowly("A", "B");
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(p->id));
    sim_put(world, key, NULL);
    read_history();
    assert_int_equal(a->nended, 0);
    assert_string_equal(body_of(p->id), "");
    world_run(20000);
    assert_int_equal(a->nended, 1);
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(a->parts[0].result, SUBMIT_UNCHANGED);
    assert_int_equal(a->parts[1].result, SUBMIT_CREATED);
    assert_sound();
}

/* The answer to a change is lost, the record is deleted before it can be read
 * again, and a later decision has it in hand: who submits the same once more
 * waits for that. */
static void test_submitted_again_between_two_deletions(void **state)
{
    struct ask *first = asked("one"), *again = asked("one");
    struct submit_part *r = submit("1", "A", NULL);
    struct submit_part *u = submit("2", "A", NULL);
    struct ask *apart = asked("one");
    char key[80];

    (void)state;
    world->faults.lost_after = 1000;
    ask_add(first, ask_patient(first, "urn:a", "1", "A", "1990-01-01"));
    ask_put(first, DECISION_SUBMIT);
    world_run(100);
    ask_add_id(apart, text_of_slice(u->id));
    ask_put(apart, DECISION_BREAK);
    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(r->id));
    sim_put(world, key, NULL);
    world->faults.lost_after = 0;
    while (*body_of(r->id))
        assert_true(sim_step(world));
    assert_int_equal(apart->nended, 0);
    ask_add(again, ask_patient(again, "urn:a", "1", "A", "1990-01-01"));
    ask_put(again, DECISION_SUBMIT);
    world_run(60000);
    assert_int_equal(apart->d.rc, 0);
    assert_int_equal(again->nended, 1);
    assert_int_equal(again->d.rc, 0);
    assert_string_equal(body_of(r->id), text_of_slice(again->parts[0].body));
    assert_sound();
}

/* Lines on stderr that name this event, from here to `events_end`. */
static FILE *events_begin(int *saved)
{
    FILE *file = tmpfile();

    assert_non_null(file);
    fflush(stderr);
    *saved = dup(STDERR_FILENO);
    dup2(fileno(file), STDERR_FILENO);
    log_setup(LOG_INFO, false);
    return file;
}

static size_t events_end(FILE *file, int saved, const char *event)
{
    char line[512];
    size_t n = 0;

    fflush(stderr);
    dup2(saved, STDERR_FILENO);
    close(saved);
    log_setup(LOG_ERROR, false);
    rewind(file);
    while (fgets(line, sizeof(line), file))
        n += strstr(line, event) != NULL;
    fclose(file);
    return n;
}

/* Nobody sees what others write: told once, and once more when it is over. */
static void test_history_cannot_be_read(void **state)
{
    int saved;
    FILE *file;

    (void)state;
    follow_others();
    file = events_begin(&saved);
    world->is_down = true;
    world_run(120000);
    assert_int_equal(events_end(file, saved, "registry.follow "), 1);
    file = events_begin(&saved);
    world->is_down = false;
    world_run(120000);
    assert_int_equal(events_end(file, saved, "registry.follow_over "), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_update_under_our_hands),
        WORLD_TEST(test_new_patient_by_another_writer),
        WORLD_TEST(test_deep_patient_by_another_writer),
        WORLD_TEST(test_changes_while_nobody_ran),
        WORLD_TEST(test_id_taken_by_another_writer),
        WORLD_TEST(test_patient_deleted_by_another_writer),
        WORLD_TEST(test_link_moved_by_another_writer),
        WORLD_TEST(test_links_lost_to_another_writer),
        WORLD_TEST(test_links_lost_while_nobody_ran),
        WORLD_TEST(test_known_version_while_under_way),
        WORLD_TEST(test_unchanged_part_deleted_meanwhile),
        WORLD_TEST(test_submitted_again_between_two_deletions),
        WORLD_TEST(test_history_cannot_be_read),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("registry_writers", tests, NULL, NULL);
}
