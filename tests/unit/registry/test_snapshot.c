/* SPDX-License-Identifier: Apache-2.0
 * What one process leaves to the next: a store that came back older, empty or
 * as another one is noticed; what others wrote shortly before a crash, too. */
#include "base/log.h"
#include "mediator/registry/snapshot.h"
#include "tests/unit/registry/world.h"

/* Time goes by, also when nothing happens. */
static void pass(uint64_t ms)
{
    world->now_us += ms * 1000;
}

/* --- the text ------------------------------------------------------------- */

static void test_text_is_read_as_written(void **state)
{
    struct snapshot a = {
        .cursor_ms = 1767225600001, .nsources = 100000, .ngolden = 7};
    struct snapshot b;
    struct buf text = BUF_INIT;

    (void)state;
    snprintf(a.instance, sizeof(a.instance), "selfsame-lane-sim-0");
    snprintf(a.store, sizeof(a.store), "0b8e1c7c-1111-4222-8333-444455556666");
    a.counters[0] = UINT64_MAX;
    a.counters[3] = 12;
    snapshot_write(&text, &a);
    assert_int_equal(snapshot_read(&b, buf_slice(&text), NULL), 0);
    assert_string_equal(a.instance, b.instance);
    assert_string_equal(a.store, b.store);
    assert_int_equal(a.cursor_ms, b.cursor_ms);
    assert_int_equal(a.nsources, b.nsources);
    assert_int_equal(a.ngolden, b.ngolden);
    assert_memory_equal(a.counters, b.counters, sizeof(a.counters));
    buf_free(&text);
}

/* Every byte counts, and so does the length. */
static void test_damage_shows(void **state)
{
    struct buf text = BUF_INIT;
    struct snapshot s;

    (void)state;
    assert_true(registry_snapshot(&text, world->registry));
    assert_int_equal(snapshot_read(&s, buf_slice(&text), NULL), 0);
    for (size_t i = 0; i + 1 < text.len; i++) {
        text.ptr[i] ^= 1;
        assert_int_equal(
            snapshot_read(&s, buf_slice(&text), NULL), ERR_INVALID);
        text.ptr[i] ^= 1;
        assert_int_equal(
            snapshot_read(&s, slice_make(text.ptr, i), NULL), ERR_INVALID);
    }
    buf_free(&text);
}

static void test_nothing_to_leave_before_it_is_ready(void **state)
{
    struct buf text = BUF_INIT;

    (void)state;
    sim_crash(world);
    sim_boot(world);
    assert_false(registry_snapshot(&text, world->registry));
    world_until_ready();
    assert_true(registry_snapshot(&text, world->registry));
    assert_null(strstr(text.ptr, "urn:a"));
    buf_free(&text);
}

/* --- the store of the next start ------------------------------------------ */

static void leave(void)
{
    buf_clear(&world->snapshot);
    assert_true(registry_snapshot(&world->snapshot, world->registry));
}

static enum registry_state next_start(void)
{
    if (world->registry)
        sim_crash(world);
    sim_boot(world);
    world_run(20000);
    return registry_state(world->registry);
}

/* As a backup brings it back: all versions after that time are gone. */
static void roll_back(int64_t at_ms)
{
    for (size_t i = 0; i < world->all.len; i++) {
        struct sim_resource *r = world->all.at[i];

        while (r->versions.len > 1 &&
               r->versions.at[r->versions.len - 1].at_ms > at_ms) {
            mem_free(r->versions.at[--r->versions.len].text);
            mem_free(r->versions.at[r->versions.len].sent);
        }
    }
}

static int64_t wall_ms(void)
{
    return clock_wall_ms(&world->clock);
}

static void test_the_same_store(void **state)
{
    (void)state;
    submit("1", "A", NULL);
    leave();
    assert_int_equal(next_start(), REGISTRY_READY);
    submit("1", "B", NULL);
    assert_int_equal(next_start(), REGISTRY_READY); /* ahead of it */
}

static void test_an_older_store(void **state)
{
    int64_t backup;
    size_t before;

    (void)state;
    submit("1", "A", NULL);
    backup = wall_ms();
    pass(1000);
    submit("1", "B", NULL);
    leave();
    sim_crash(world);
    roll_back(backup);
    before = world->ntransactions;
    assert_int_equal(next_start(), REGISTRY_FENCED);
    assert_non_null(strstr(registry_why_not_ready(world->registry), "older"));
    assert_non_null(strstr(registry_why_not_ready(world->registry),
        "registry.accept-older-store"));
    assert_int_equal(world->ntransactions, before);
    /* It stays so, start after start, until somebody confirms. */
    assert_int_equal(next_start(), REGISTRY_FENCED);
    world->accepts_older = true;
    assert_int_equal(next_start(), REGISTRY_READY);
    world->accepts_older = false;
    leave();
    assert_int_equal(next_start(), REGISTRY_READY);
}

/* The backup was made behind the snapshot, shortly before the crash. */
static int64_t backup_behind_the_snapshot(void)
{
    int64_t backup;

    submit("1", "A", NULL);
    leave();
    submit("1", "B", NULL);
    pass(1000);
    backup = wall_ms();
    pass(1000);
    submit("1", "C", NULL);
    sim_crash(world);
    return backup;
}

static void test_older_than_the_last_bundle(void **state)
{
    int64_t backup = backup_behind_the_snapshot();

    (void)state;
    roll_back(backup);
    assert_int_equal(next_start(), REGISTRY_FENCED);
    assert_non_null(strstr(registry_why_not_ready(world->registry), "older"));
    world->accepts_older = true;
    assert_int_equal(next_start(), REGISTRY_READY);
    world->accepts_older = false;
    leave();
    submit("1", "D", NULL);
    assert_int_equal(next_start(), REGISTRY_READY);
}

/* A lane that the store of today never had is not missed for ever. */
static void test_lanes_are_forgotten_with_the_store(void **state)
{
    int64_t backup = backup_behind_the_snapshot();
    char *last = world->lane_lines + (MAX_LANES - 1) * REGISTRY_LANE_LINE;

    (void)state;
    memcpy(last, world->lane_lines, REGISTRY_LANE_LINE);
    roll_back(backup);
    world->accepts_older = true;
    assert_int_equal(next_start(), REGISTRY_READY);
    world->accepts_older = false;
    leave();
    assert_int_equal(next_start(), REGISTRY_READY);
}

static void test_a_damaged_line_is_none(void **state)
{
    int64_t backup = backup_behind_the_snapshot();

    (void)state;
    for (size_t i = 0; i < MAX_LANES; i++)
        world->lane_lines[i * REGISTRY_LANE_LINE + 50] ^= 1;
    roll_back(backup);
    assert_int_equal(next_start(), REGISTRY_READY);
}

/* Neither are those of another store. */
static void test_lines_of_another_store(void **state)
{
    int64_t backup;
    char kept[sizeof(world->lane_lines)];

    (void)state;
    for (int i = 0; i < 9; i++)
        submit("1", i % 2 ? "A" : "B", NULL);
    memcpy(kept, world->lane_lines, sizeof(kept));
    sim_crash(world);
    sim_store_free(world);
    world->resources = HMAP_INIT;
    assert_int_equal(next_start(), REGISTRY_READY);
    backup = backup_behind_the_snapshot();
    (void)backup;
    memcpy(world->lane_lines, kept, sizeof(kept));
    assert_int_equal(next_start(), REGISTRY_READY);
}

static void test_an_empty_store(void **state)
{
    (void)state;
    submit("1", "A", NULL);
    leave();
    sim_crash(world);
    sim_store_free(world);
    world->resources = HMAP_INIT;
    assert_int_equal(next_start(), REGISTRY_FENCED);
    assert_non_null(strstr(registry_why_not_ready(world->registry), "nothing"));
    assert_null(sim_get(world, "Basic/selfsame-lane-sim-0"));
    world->accepts_older = true;
    assert_int_equal(next_start(), REGISTRY_READY);
}

/* What was acknowledged before is told; the store that comes back has it, an
 * empty one in its place has not. */
static void lose_files(bool in_a_commit)
{
    struct ask *a, *b;

    submit("1", "A", NULL);
    world->loses_files = in_a_commit;
    world->has_lost_files = !in_a_commit;
    a = submit_later("2", "B");
    b = submit_later("3", "C");
    world_run(5000);
    assert_int_equal(registry_state(world->registry), REGISTRY_FENCED);
    assert_string_equal(
        registry_why_not_ready(world->registry), "the files are lost");
    assert_int_equal(a->nended, 1);
    assert_int_equal(b->nended, 1);
    assert_int_equal(err_status(&a->d.err), 503);
    assert_int_equal(err_status(&b->d.err), 503);
    leave();
    world->has_lost_files = world->loses_files = false;
    world_run(100000); /* it is for good */
    assert_int_equal(registry_state(world->registry), REGISTRY_FENCED);
}

static void test_files_that_come_back(void **state)
{
    (void)state;
    for (int in_a_commit = 0; in_a_commit < 2; in_a_commit++) {
        lose_files(in_a_commit);
        assert_int_equal(next_start(), REGISTRY_READY);
        submit("4", "D", NULL);
        assert_sound();
    }
}

static void test_files_that_do_not_come_back(void **state)
{
    (void)state;
    lose_files(false);
    sim_crash(world);
    sim_store_free(world);
    world->resources = HMAP_INIT;
    assert_int_equal(next_start(), REGISTRY_FENCED);
    assert_non_null(strstr(registry_why_not_ready(world->registry), "nothing"));
}

/* Whoever had not read all of it has nothing to tell. */
static void test_files_lost_at_the_start(void **state)
{
    struct buf text = BUF_INIT;

    (void)state;
    submit("1", "A", NULL);
    world->has_lost_files = true;
    assert_int_equal(next_start(), REGISTRY_FENCED);
    assert_false(registry_snapshot(&text, world->registry));
    buf_free(&text);
}

/* It says nothing about a store with another identity. */
static void test_another_store(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++)
        submit("1", i % 2 ? "A" : "B", NULL);
    leave();
    sim_crash(world);
    sim_store_free(world);
    world->resources = HMAP_INIT;
    struct buf kept = world->snapshot;
    world->snapshot = BUF_INIT;
    assert_int_equal(next_start(), REGISTRY_READY);
    world->snapshot = kept;
    assert_int_equal(next_start(), REGISTRY_READY);
}

static void test_a_damaged_snapshot(void **state)
{
    (void)state;
    submit("1", "A", NULL);
    leave();
    world->snapshot.ptr[20] ^= 1;
    assert_int_equal(next_start(), REGISTRY_READY);
}

/* --- others, shortly before a crash --------------------------------------- */

static void follow_others(void)
{
    sim_crash(world);
    world->follows = true;
    sim_boot(world);
    world_until_ready();
    world_run(5000);
}

static void rename_by_hand(struct slice id, const char *from, const char *to)
{
    char key[80], text[4000];
    char *at;

    snprintf(key, sizeof(key), "Patient/%s", text_of_slice(id));
    snprintf(text, sizeof(text), "%s", sim_get(world, key));
    at = strstr(text, from);
    assert_non_null(at);
    assert_int_equal(strlen(from), strlen(to));
    memcpy(at, to, strlen(to));
    sim_put(world, key, text);
}

/* It was changed, then we wrote something else, then all died, before the
 * history was read again. */
static void test_a_change_just_before_a_crash(void **state)
{
    struct slice a = submit("1", "Akello", NULL)->id;
    struct slice b = submit("2", "Babirye", NULL)->id;

    (void)state;
    follow_others();
    rename_by_hand(b, "Babirye", "Akello ");
    rename_by_hand(b, "Akello \"", "Akello\" ");
    pass(100);
    submit("3", "Okello", NULL);
    world_reboot();
    world_run(1000);
    assert_string_equal(golden_of(a), golden_of(b));
    assert_sound();
}

/* It was read, but what follows from it was not committed yet. */
static void test_a_change_under_way_at_a_crash(void **state)
{
    struct slice a = submit("1", "Akello", NULL)->id;
    struct slice b = submit("2", "Babirye", NULL)->id;

    (void)state;
    follow_others();
    rename_by_hand(b, "Babirye", "Akello ");
    rename_by_hand(b, "Akello \"", "Akello\" ");
    world->fails_commits = true;
    world_run(40000); /* read again and again, and later than the overlap */
    assert_int_not_equal(world->registry->nforeign, 0);
    world->fails_commits = false;
    world_reboot();
    world_run(1000);
    assert_string_equal(golden_of(a), golden_of(b));
    assert_int_equal(world->registry->nforeign, 0);
    assert_sound();
}

/* Our own writes are not taken for another's. */
static void test_own_writes_are_known(void **state)
{
    size_t before;

    (void)state;
    follow_others();
    for (int i = 0; i < 20; i++) {
        char value[8];

        snprintf(value, sizeof(value), "%d", i);
        submit(value, i % 3 ? "A" : "B", NULL);
    }
    before = world->registry->next_stamp;
    assert_int_not_equal(before, 0);
    world_reboot();
    world_run(1000);
    assert_int_equal(world->registry->next_stamp, 0); /* nothing decided */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_is_read_as_written),
        WORLD_TEST(test_damage_shows),
        WORLD_TEST(test_nothing_to_leave_before_it_is_ready),
        WORLD_TEST(test_the_same_store),
        WORLD_TEST(test_an_older_store),
        WORLD_TEST(test_older_than_the_last_bundle),
        WORLD_TEST(test_lanes_are_forgotten_with_the_store),
        WORLD_TEST(test_a_damaged_line_is_none),
        WORLD_TEST(test_lines_of_another_store),
        WORLD_TEST(test_an_empty_store),
        WORLD_TEST(test_files_that_come_back),
        WORLD_TEST(test_files_that_do_not_come_back),
        WORLD_TEST(test_files_lost_at_the_start),
        WORLD_TEST(test_another_store),
        WORLD_TEST(test_a_damaged_snapshot),
        WORLD_TEST(test_a_change_just_before_a_crash),
        WORLD_TEST(test_a_change_under_way_at_a_crash),
        WORLD_TEST(test_own_writes_are_known),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("registry_snapshot", tests, NULL, NULL);
}
