/* SPDX-License-Identifier: Apache-2.0
 * A failing disk: every outcome has its name, nothing is half done, nothing
 * that failed looks like an empty result, and the store recovers. */
#include "base/mem.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/behind_front.h"
#include "tests/unit/store/faulty_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void put(struct store_fixture *f, const char *id)
{
    ask(f, "PUT", arena_printf(f->arena, "Patient/%s", id),
        arena_printf(f->arena,
            "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"active\":true}",
            id));
}

/* Is it there? The answer must be certain. */
static bool is_there(struct store_fixture *f, const char *id)
{
    ask(f, "GET", arena_printf(f->arena, "Patient/%s", id), NULL);
    assert_int_equal(f->last.outcome, STORE_ANSWERED);
    assert_true(f->last.status == 200 || f->last.status == 404);
    return f->last.status == 200;
}

/* A Patient of so many bytes, and whether it is stored as a whole. */
static void put_large(struct store_fixture *f, const char *id, size_t size)
{
    char *text = arena_alloc(f->arena, size + 1);

    memset(text, 'x', size);
    text[size] = '\0';
    ask(f, "PUT", arena_printf(f->arena, "Patient/%s", id),
        arena_printf(f->arena,
            "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"active\":true,"
            "\"name\":[{\"text\":\"%s\"}]}",
            id, text));
}

static size_t size_of(struct store_fixture *f, const char *id)
{
    struct jval patient =
        ask(f, "GET", arena_printf(f->arena, "Patient/%s", id), NULL);
    struct slice text =
        jval_get_str(jval_at(jval_get(patient, "name"), 0), "text");

    for (size_t i = 0; i < text.len; i++)
        assert_int_equal(text.ptr[i], 'x');
    return text.len;
}

/* An operation of the nth transaction, of so many bytes, fails: the outcome
 * agrees with what is found afterwards, now and after opening the file again.
 */
static void fail_large(struct store_fixture *f, enum faulty_operation operation,
    int nth, int code, bool takes_place, size_t size)
{
    struct err err = ERR_INIT;
    char *id = arena_printf(
        f->arena, "x-%d-%d-%d-%d", operation, nth, code & 255, takes_place);

    faulty_vfs_fail(operation, nth, code, false, takes_place);
    put_large(f, id, size);
    enum store_outcome outcome = f->last.outcome;
    int status = f->last.status, rc = f->last.call.rc;
    faulty_vfs_reset();
    bool found = is_there(f, id);
    if (outcome == STORE_ANSWERED) {
        assert_int_equal(status, 201);
        assert_true(found);
    } else {
        assert_true(rc < 0);
        assert_int_equal(rc == ERR_UNKNOWN, outcome == STORE_UNKNOWN);
        if (outcome == STORE_NOT_DONE)
            assert_false(found);
    }
    put(f, arena_printf(f->arena, "after-%s", id));
    assert_int_equal(f->last.status, 201);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), 0);
    assert_int_equal(is_there(f, id), found);
    if (found)
        assert_int_equal(size_of(f, id), size);
    assert_true(is_there(f, arena_printf(f->arena, "after-%s", id)));
}

static void fail_once(struct store_fixture *f, enum faulty_operation operation,
    int nth, int code, bool takes_place)
{
    fail_large(f, operation, nth, code, takes_place, 1);
}

static void every_write_may_fail(void **state)
{
    static const int codes[] = {SQLITE_FULL, SQLITE_IOERR_WRITE};
    struct store_fixture *f = *state;

    put(f, "before");
    for (int nth = 1; nth <= 12; nth++)
        for (size_t i = 0; i < COUNT_OF(codes); i++) {
            fail_once(f, FAULTY_WRITE, nth, codes[i], false);
            fail_once(f, FAULTY_WRITE, nth, codes[i], true);
        }
    assert_true(is_there(f, "before"));
}

/* Commits that do not fit into what is gathered of the log before it is
 * written (120 KiB), by a little and by much: several writes, one sync. */
static void a_commit_of_several_writes_is_whole_or_not(void **state)
{
    static const size_t sizes[] = {118 << 10, 122 << 10, 700 << 10};
    struct store_fixture *f = *state;

    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        char *id = arena_printf(f->arena, "large-%zu", i);

        put(f, arena_printf(f->arena, "small-%zu", i));
        faulty_vfs_reset();
        put_large(f, id, sizes[i]);
        assert_int_equal(f->last.status, 201);
        assert_int_equal(faulty_vfs_count(FAULTY_SYNC), 1);
        assert_int_equal(size_of(f, id), sizes[i]);
    }
    assert_true(faulty_vfs_count(FAULTY_WRITE) >= 6);
    for (int nth = 1; nth <= 7; nth++) {
        fail_large(f, FAULTY_WRITE, nth, SQLITE_FULL, false, 700 << 10);
        fail_large(f, FAULTY_WRITE, nth, SQLITE_IOERR_WRITE, true, 700 << 10);
    }
    fail_large(f, FAULTY_SYNC, 1, SQLITE_IOERR_FSYNC, false, 700 << 10);
    for (size_t i = 0; i < COUNT_OF(sizes); i++)
        assert_int_equal(
            size_of(f, arena_printf(f->arena, "large-%zu", i)), sizes[i]);
}

static void every_sync_may_fail(void **state)
{
    struct store_fixture *f = *state;

    for (int nth = 1; nth <= 3; nth++)
        fail_once(f, FAULTY_SYNC, nth, SQLITE_IOERR_FSYNC, false);
}

/* The sync of the log at COMMIT: neither done nor undone may be claimed. */
static void a_failed_commit_is_unknown(void **state)
{
    struct store_fixture *f = *state;

    put(f, "first");
    faulty_vfs_reset();
    faulty_vfs_fail(FAULTY_SYNC, 1, SQLITE_IOERR_FSYNC, false, false);
    put(f, "second");
    assert_int_equal(f->last.outcome, STORE_UNKNOWN);
    assert_int_equal(f->last.call.rc, ERR_UNKNOWN);
    assert_int_equal(f->last.answer.len, 0);
}

static void a_full_disk_is_not_done_until_there_is_room(void **state)
{
    struct store_fixture *f = *state;

    put(f, "before");
    faulty_vfs_fail(FAULTY_WRITE, 1, SQLITE_FULL, true, false);
    put(f, "lost");
    assert_int_not_equal(f->last.outcome, STORE_ANSWERED);
    put(f, "lost");
    assert_int_equal(f->last.outcome, STORE_NOT_DONE);
    assert_true(f->last.call.rc < 0);
    faulty_vfs_reset();
    put(f, "again");
    assert_int_equal(f->last.status, 201);
    assert_true(is_there(f, "before"));
    assert_false(is_there(f, "lost"));
}

static void a_failed_read_is_no_empty_result(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;
    int nfailed = 0;

    put(f, "before");
    for (int nth = 1; nth < 40; nth++) {
        fixture_shut(f);
        faulty_vfs_reset();
        assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), 0);
        faulty_vfs_reset();
        faulty_vfs_fail(FAULTY_READ, nth, SQLITE_IOERR_READ, true, false);
        int64_t total = total_of(f, "Patient?active=true");
        if (f->last.outcome == STORE_ANSWERED) {
            assert_int_equal(total, 1);
            continue;
        }
        nfailed++;
        assert_int_equal(f->last.outcome, STORE_NOT_DONE);
        assert_int_equal(f->last.call.rc, ERR_IO);
        faulty_vfs_reset();
        assert_int_equal(total_of(f, "Patient?active=true"), 1);
    }
    assert_true(nfailed > 0);
}

static void opening_a_broken_file_fails_with_a_reason(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    fixture_shut(f);
    FILE *file = fopen(f->path, "r+");
    assert_non_null(file);
    fputs("this is no database, whatever it was before", file);
    fclose(file);
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), ERR_IO);
    assert_non_null(strstr(err.text, "not a database"));
}

static void change_file(struct store_fixture *f, const char *sql)
{
    sqlite3 *db;

    assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* A path may be mistyped: nothing of theirs is touched. */
static void another_programs_file_is_refused(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;
    char before[8192], after[8192];
    FILE *file;

    fixture_shut(f);
    unlink(f->path);
    change_file(f, "CREATE TABLE version(x); INSERT INTO version VALUES(1);"
                   "PRAGMA user_version = 4");
    file = fopen(f->path, "r");
    assert_non_null(file);
    assert_int_equal(fread(before, 1, sizeof(before), file), sizeof(before));
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), ERR_UNSUPPORTED);
    assert_non_null(strstr(err.text, "another program's"));
    rewind(file);
    assert_int_equal(fread(after, 1, sizeof(after), file), sizeof(after));
    assert_memory_equal(before, after, sizeof(after));
    fclose(file);
}

/* A file whose index entries were made by other paths is indexed anew. */
static void old_indexes_are_made_anew(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    put(f, "kept");
    put(f, "deleted");
    ask(f, "DELETE", "Patient/deleted", NULL);
    ask(f, "PUT", "Patient/linked",
        "{\"resourceType\":\"Patient\",\"id\":\"linked\",\"link\":[{"
        "\"other\":{\"reference\":\"Patient/kept\"},\"type\":\"refer\"}]}");
    fixture_shut(f);
    change_file(f, "UPDATE meta SET value = 0 WHERE name = 'index_version';"
                   "DELETE FROM ix_token; DELETE FROM ix_reference;"
                   "INSERT INTO ix_string VALUES(1, 'ghost', 'Ghost', 1)");
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_int_equal(total_of(f, "Patient?active=true"), 1);
    assert_int_equal(total_of(f, "Patient?family=ghost"), 0);
    assert_int_equal(total_of(f, "Patient?link=Patient/kept"), 1);
    ask(f, "DELETE", "Patient/kept", NULL);
    assert_int_equal(f->last.status, 409);
    ask(f, "PUT", "Patient/kept",
        "{\"resourceType\":\"Patient\",\"id\":\"kept\",\"active\":false}");
    assert_int_equal(total_of(f, "Patient?active=true"), 0);
}

static void a_file_of_a_later_build_is_refused(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    fixture_shut(f);
    change_file(f, "PRAGMA user_version = 99");
    assert_int_equal(fixture_reopen(f, NULL, &err), ERR_UNSUPPORTED);
    assert_non_null(strstr(err.text, "99"));
}

/* A log that grew long is moved into the file between rounds. */
static void the_log_does_not_grow_for_ever(void **state)
{
    struct store_fixture *f = *state;
    char *text = arena_alloc(f->arena, 400001);
    char name[128];

    memset(text, 'x', 400000);
    text[400000] = '\0';
    /* Several times what a checkpoint waits for: 8,000 pages of 4 KiB. */
    for (int i = 0; i < 320; i++) {
        ask(f, "PUT", "Basic/b",
            arena_printf(f->arena,
                "{\"resourceType\":\"Basic\",\"id\":\"b\",\"code\":{"
                "\"text\":\"%s%d\"}}",
                text, i));
        assert_true(f->last.status == 201 || f->last.status == 200);
    }
    snprintf(name, sizeof(name), "%s-wal", f->path);
    FILE *log = fopen(name, "r");
    assert_non_null(log);
    fseek(log, 0, SEEK_END);
    assert_true(ftell(log) < 64000000);
    fclose(log);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, faulty_setup, faulty_teardown)
        T(every_write_may_fail),
        T(a_commit_of_several_writes_is_whole_or_not),
        T(every_sync_may_fail),
        T(a_failed_commit_is_unknown),
        T(a_full_disk_is_not_done_until_there_is_room),
        T(a_failed_read_is_no_empty_result),
        T(another_programs_file_is_refused),
        T(opening_a_broken_file_fails_with_a_reason),
        T(old_indexes_are_made_anew),
        T(a_file_of_a_later_build_is_refused),
        T(the_log_does_not_grow_for_ever),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
