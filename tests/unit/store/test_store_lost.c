/* SPDX-License-Identifier: Apache-2.0
 * A store whose files are taken away beneath it: nothing is acknowledged that
 * nobody could find any more, nothing that was acknowledged is lost, and what
 * somebody put in their place stays as it is. */
#include "base/metric.h"
#include "fhirclient/store/store_sqlite_watch.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/behind_front.h"
#include "tests/unit/store/faulty_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *beside(struct store_fixture *f, const char *ending)
{
    return arena_printf(f->arena, "%s%s", f->path, ending);
}

static const char *log_name(struct store_fixture *f)
{
    return beside(f, "-wal");
}

static bool exists(const char *path)
{
    return access(path, F_OK) == 0;
}

static void move(const char *from, const char *to)
{
    assert_int_equal(rename(from, to), 0);
}

static void copy(const char *from, const char *to)
{
    FILE *in = fopen(from, "r"), *out = fopen(to, "w");
    char bytes[4096];
    size_t n;

    assert_true(in && out);
    while ((n = fread(bytes, 1, sizeof(bytes), in)))
        assert_int_equal(fwrite(bytes, 1, n, out), n);
    fclose(in);
    fclose(out);
}

static void make_file(const char *path, const char *text)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

static void try_put(struct store_fixture *f, const char *id)
{
    ask(f, "PUT", arena_printf(f->arena, "Patient/%s", id),
        patient_text(f, id, "Okello"));
}

static int status_of(struct store_fixture *f, const char *id)
{
    ask(f, "GET", arena_printf(f->arena, "Patient/%s", id), NULL);
    return f->last.status;
}

static void lost(const struct store_fixture *f, enum store_outcome outcome)
{
    assert_int_equal(f->last.outcome, outcome);
    assert_int_equal(f->last.call.rc, ERR_LOST);
    assert_int_equal(err_status(&f->last.call.err), 503);
    assert_non_null(strstr(f->last.call.err.text, "beneath the daemon"));
    assert_int_equal(f->last.answer.len, 0);
}

/* Refused, and again, and named. */
static void refused(struct store_fixture *f, const char *id, const char *word)
{
    try_put(f, id);
    lost(f, STORE_NOT_DONE);
    assert_non_null(strstr(f->last.call.err.text, word));
    try_put(f, id);
    lost(f, STORE_NOT_DONE);
    assert_non_null(strstr(store_trouble(f->store), word));
}

static void reopen(struct store_fixture *f)
{
    struct err err = ERR_INIT;

    fixture_shut(f);
    if (fixture_reopen(f, FAULTY_VFS, &err) < 0)
        fail_msg("%s", err.text);
}

/* "a" and "b" were acknowledged, "c" was not, and all goes on. */
static void nothing_is_missing(struct store_fixture *f)
{
    assert_int_equal(status_of(f, "a"), 200);
    assert_int_equal(status_of(f, "b"), 200);
    assert_int_equal(total_of(f, "Patient?family=okello"), 2);
    put_patient(f, "c", "Okello");
    assert_string_equal(store_trouble(f->store), "");
}

static struct store_fixture *with_two(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Okello");
    put_patient(f, "b", "Okello");
    assert_int_equal(status_of(f, "a"), 200); /* the reader is open */
    assert_string_equal(store_trouble(f->store), "");
    return f;
}

/* --- the file ------------------------------------------------------------- */

static void a_file_that_was_removed(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *name = beside(f, ".link");

    assert_int_equal(link(f->path, name), 0); /* as /proc/PID/fd would be */
    assert_int_equal(unlink(f->path), 0);
    refused(f, "c", "removed");
    assert_false(exists(f->path)); /* nor is it made anew */
    assert_int_equal(status_of(f, "a"), 200);
    assert_int_equal(status_of(f, "b"), 200);
    move(name, f->path);
    reopen(f);
    nothing_is_missing(f);
}

static void a_file_that_was_moved_and_came_back(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *away = beside(f, ".away");

    move(f->path, away);
    refused(f, "c", "moved");
    move(away, f->path);
    refused(f, "c", "moved"); /* who wrote to it meanwhile? */
    reopen(f);
    nothing_is_missing(f);
}

/* Ended before the file is back, and started too early. */
static void a_log_without_its_file_stays(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *away = beside(f, ".away");
    struct err err = ERR_INIT;

    move(f->path, away);
    refused(f, "c", "moved");
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), ERR_LOST);
    assert_non_null(strstr(err.text, "its log"));
    assert_false(exists(f->path));
    move(away, f->path);
    err = ERR_INIT;
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), 0);
    nothing_is_missing(f);
}

static void a_file_that_was_replaced_by_a_copy(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *name = beside(f, ".link"), *other = beside(f, ".copy");
    struct stat before, after;

    assert_int_equal(link(f->path, name), 0);
    copy(f->path, other);
    assert_int_equal(stat(other, &before), 0);
    move(other, f->path);
    refused(f, "c", "replaced");
    fixture_shut(f);
    assert_int_equal(stat(f->path, &after), 0);
    assert_int_equal(before.st_size, after.st_size);
    assert_int_equal(before.st_mtim.tv_sec, after.st_mtim.tv_sec);
    assert_int_equal(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);
    assert_true(exists(log_name(f)));
    move(name, f->path);
    reopen(f);
    nothing_is_missing(f);
}

static void a_folder_that_was_moved(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *away = arena_printf(f->arena, "%s.away", f->folder);

    move(f->folder, away);
    refused(f, "c", "moved");
    assert_int_equal(mkdir(f->folder, 0700), 0); /* an empty volume */
    refused(f, "c", "moved");
    assert_false(exists(f->path));
    assert_int_equal(rmdir(f->folder), 0);
    move(away, f->folder);
    reopen(f);
    nothing_is_missing(f);
}

static void a_link_that_leads_elsewhere(void **state)
{
    struct store_fixture *f = *state;
    const char *real = beside(f, ".real"), *other = beside(f, ".other");

    fixture_shut(f);
    move(f->path, real);
    assert_int_equal(symlink(real, f->path), 0);
    reopen(f);
    with_two(state);
    copy(real, other);
    assert_int_equal(unlink(f->path), 0);
    assert_int_equal(symlink(other, f->path), 0);
    refused(f, "c", "replaced");
    assert_int_equal(unlink(f->path), 0);
    assert_int_equal(symlink(real, f->path), 0);
    reopen(f);
    nothing_is_missing(f);
    fixture_shut(f);
    unlink(real);
    unlink(other);
}

/* --- in the worst moment -------------------------------------------------- */

static int remove_it(void *context, sqlite3 *db, const char *schema, int npages)
{
    struct store_fixture *f = context;

    (void)db;
    (void)schema;
    (void)npages;
    move(f->path, beside(f, ".away"));
    return SQLITE_OK;
}

/* Committed, but where nobody finds it: it is there when the file is back. */
static void a_file_moved_while_a_round_commits(void **state)
{
    struct store_fixture *f = with_two(state);
    struct store_sqlite *inside = (struct store_sqlite *)f->store;

    sqlite3_wal_hook(inside->writer.db, remove_it, f);
    try_put(f, "c");
    lost(f, STORE_UNKNOWN);
    move(beside(f, ".away"), f->path);
    refused(f, "d", "moved");
    reopen(f);
    assert_int_equal(status_of(f, "c"), 200);
    assert_int_equal(status_of(f, "d"), 404);
    assert_int_equal(total_of(f, "Patient?family=okello"), 3);
}

/* When the disk has failed, no handle holds the file. */
static void a_file_replaced_while_it_was_closed(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *away = beside(f, ".away");

    faulty_vfs_fail(FAULTY_SYNC, 1, SQLITE_IOERR_FSYNC, true, false);
    try_put(f, "c");
    assert_int_equal(f->last.outcome, STORE_UNKNOWN);
    try_put(f, "c");
    assert_int_equal(f->last.call.rc, ERR_IO);
    move(f->path, away);
    faulty_vfs_reset();
    refused(f, "c", "moved");
    status_of(f, "a");
    lost(f, STORE_NOT_DONE); /* never 404 */
    assert_false(exists(f->path));
    make_file(f->path, "");
    refused(f, "c", "moved");
    move(away, f->path);
    reopen(f);
    assert_int_equal(status_of(f, "a"), 200);
    assert_int_equal(status_of(f, "b"), 200);
}

/* A handle opened late must not take what lies there now for the store. */
static void a_reader_opened_afterwards(void **state)
{
    struct store_fixture *f = *state;
    const char *away = beside(f, ".away");

    put_patient(f, "a", "Okello");
    put_patient(f, "b", "Okello");
    move(f->path, away);
    status_of(f, "a");
    lost(f, STORE_NOT_DONE);
    assert_false(exists(f->path));
    assert_int_equal(total_of(f, "Patient?family=okello"), -1);
    move(away, f->path);
    reopen(f);
    nothing_is_missing(f);
}

static void it_is_noticed_without_a_write(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *away = beside(f, ".away");
    struct buf metrics = BUF_INIT;

    metric_print(&metrics);
    assert_non_null(strstr(metrics.ptr, "\nselfsame_store_lost 0\n"));
    move(f->path, away);
    assert_non_null(strstr(store_trouble(f->store), "moved"));
    buf_clear(&metrics);
    metric_print(&metrics);
    assert_non_null(strstr(metrics.ptr, "\nselfsame_store_lost 1\n"));
    move(away, f->path);
    refused(f, "c", "moved");
    buf_free(&metrics);
}

/* --- the log -------------------------------------------------------------- */

static int64_t patients_in(const char *path)
{
    int64_t count = -1;
    sqlite3_stmt *stmt;
    sqlite3 *db;

    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_prepare_v2(db, "SELECT count(*) FROM resource", -1, &stmt,
            NULL) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        count = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return count;
}

/* Saved at once, as a process that is killed could not do it. */
static void a_log_that_was_removed(void **state)
{
    struct store_fixture *f = with_two(state);
    struct store_sqlite *inside = (struct store_sqlite *)f->store;
    const char *other = beside(f, ".copy");

    copy(f->path, other);
    assert_int_not_equal(patients_in(other), 2); /* the log has them */
    assert_int_equal(unlink(log_name(f)), 0);
    refused(f, "c", "log");
    assert_int_equal(status_of(f, "a"), 200);
    while (inside->is_checkpointing)
        status_of(f, "b");
    copy(f->path, other);
    assert_int_equal(patients_in(other), 2);
    unlink(other);
    reopen(f);
    nothing_is_missing(f);
}

/* The same at the end of a process that did not notice. */
static void a_log_removed_without_a_word(void **state)
{
    struct store_fixture *f = with_two(state);

    assert_int_equal(unlink(log_name(f)), 0);
    reopen(f);
    nothing_is_missing(f);
}

static void a_log_that_was_replaced(void **state)
{
    struct store_fixture *f = with_two(state);
    const char *away = beside(f, ".away");

    move(log_name(f), away);
    make_file(log_name(f), "somebody else's");
    refused(f, "c", "replaced");
    assert_int_equal(status_of(f, "b"), 200);
    fixture_shut(f);
    assert_true(exists(log_name(f)));
    move(away, log_name(f));
    reopen(f);
    nothing_is_missing(f);
}

/* --- no false alarm ------------------------------------------------------- */

/* The handles are closed and opened again, and the log with them. */
static void failures_of_the_disk_are_no_loss(void **state)
{
    struct store_fixture *f = with_two(state);

    for (int i = 0; i < 5; i++) {
        faulty_vfs_fail(FAULTY_SYNC, 1, SQLITE_IOERR_FSYNC, false, false);
        try_put(f, "c");
        assert_int_equal(f->last.outcome, STORE_UNKNOWN);
        assert_string_equal(store_trouble(f->store), "");
        faulty_vfs_reset();
        assert_int_equal(status_of(f, "a"), 200);
        put_patient(f, "d", i & 1 ? "One" : "Other");
    }
    assert_string_equal(store_trouble(f->store), "");
}

static void others_that_read_are_no_loss(void **state)
{
    struct store_fixture *f = with_two(state);

    for (int i = 0; i < 5; i++) {
        assert_int_equal(entries_in(f, "resource"), 2 + (i > 0));
        put_patient(f, "c", i & 1 ? "One" : "Other");
    }
    assert_int_equal(link(f->path, beside(f, ".link")), 0);
    assert_int_equal(chmod(f->path, 0640), 0);
    put_patient(f, "c", "Okello");
    assert_string_equal(store_trouble(f->store), "");
    unlink(beside(f, ".link"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, faulty_setup, faulty_teardown)
        T(a_file_that_was_removed),
        T(a_file_that_was_moved_and_came_back),
        T(a_log_without_its_file_stays),
        T(a_file_that_was_replaced_by_a_copy),
        T(a_folder_that_was_moved),
        T(a_link_that_leads_elsewhere),
        T(a_file_moved_while_a_round_commits),
        T(a_file_replaced_while_it_was_closed),
        T(a_reader_opened_afterwards),
        T(it_is_noticed_without_a_write),
        T(a_log_that_was_removed),
        T(a_log_removed_without_a_word),
        T(a_log_that_was_replaced),
        T(failures_of_the_disk_are_no_loss),
        T(others_that_read_are_no_loss),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
