/* SPDX-License-Identifier: Apache-2.0
 * What disks do besides failing: they become read-only, hand back damaged
 * pages, descriptors run out, the log cannot be emptied. Each has its outcome
 * and its words; what is there stays readable; all goes on afterwards. */
#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/store/store_sqlite_int.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/behind_front.h"
#include "tests/unit/store/faulty_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* A Basic of about so many bytes. */
static void put(struct store_fixture *f, int number, size_t size)
{
    char *text = arena_alloc(f->arena, size + 1);

    memset(text, 'x', size);
    text[size] = '\0';
    ask(f, "PUT", arena_printf(f->arena, "Basic/b%d", number),
        arena_printf(f->arena,
            "{\"resourceType\":\"Basic\",\"id\":\"b%d\",\"code\":{\"text\":"
            "\"%s\"}}",
            number, text));
}

static void read_one(struct store_fixture *f, int number)
{
    ask(f, "GET", arena_printf(f->arena, "Basic/b%d", number), NULL);
}

static void not_done(const struct store_fixture *f, int code, const char *word)
{
    assert_int_equal(f->last.outcome, STORE_NOT_DONE);
    assert_int_equal(f->last.call.rc, code);
    assert_non_null(strstr(f->last.call.err.text, word));
    assert_int_equal(f->last.answer.len, 0);
}

/* --- read-only ------------------------------------------------------------ */

static void a_disk_that_became_read_only(void **state)
{
    static const struct {
        int sqlite, code;
        const char *word;
    } ways[] = {
        {SQLITE_READONLY, ERR_UNAVAILABLE, "cannot be written"},
        {SQLITE_IOERR_WRITE, ERR_IO, "disk failed"},
    };
    struct store_fixture *f = *state;

    put(f, 1, 10);
    for (size_t i = 0; i < COUNT_OF(ways); i++) {
        faulty_vfs_fail(FAULTY_WRITE, 1, ways[i].sqlite, true, false);
        put(f, 2, 10); /* may be found out at the commit, which is unknown */
        assert_int_not_equal(f->last.outcome, STORE_ANSWERED);
        put(f, 2, 10);
        not_done(f, ways[i].code, ways[i].word);
        read_one(f, 1);
        assert_int_equal(f->last.status, 200);
        read_one(f, 2);
        assert_int_equal(f->last.status, 404);
        faulty_vfs_reset();
    }
    put(f, 2, 10);
    assert_int_equal(f->last.status, 201);
}

/* --- damaged pages -------------------------------------------------------- */

enum { NTEXTS = 120 };

static void overwrite_pages(const char *path, off_t from, int count)
{
    char page[4096];
    int fd = open(path, O_WRONLY);

    memset(page, 0xa5, sizeof(page));
    assert_true(fd >= 0);
    for (int i = 0; i < count; i++)
        assert_int_equal(
            pwrite(fd, page, sizeof(page), from + i * 4096), sizeof(page));
    close(fd);
}

/* Nobody is told that a record does not exist because its page is damaged. */
static void damaged_pages_are_told(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;
    struct stat file;
    int nread = 0, ndamaged = 0;

    for (int i = 0; i < NTEXTS; i++)
        put(f, i, 3000);
    fixture_shut(f);
    assert_int_equal(stat(f->path, &file), 0);
    overwrite_pages(f->path, file.st_size / 2 / 4096 * 4096, 8);
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), 0);
    for (int i = 0; i < NTEXTS; i++) {
        read_one(f, i);
        if (f->last.outcome == STORE_ANSWERED) {
            assert_int_equal(f->last.status, 200);
            nread++;
            continue;
        }
        not_done(f, ERR_IO, "damaged");
        ndamaged++;
    }
    assert_in_range(ndamaged, 1, 16);
    assert_int_equal(nread + ndamaged, NTEXTS);
    assert_int_equal(total_of(f, "Basic?_count=1000"), -1);
    not_done(f, ERR_IO, "damaged");
    put(f, NTEXTS, 10); /* elsewhere */
    assert_int_equal(f->last.status, 201);
}

/* --- no descriptors ------------------------------------------------------- */

/* After a failure the file is opened again, for which there is none left. */
static void without_descriptors_it_waits(void **state)
{
    struct store_fixture *f = *state;
    struct rlimit before, none;
    int next = open("/dev/null", O_RDONLY | O_CLOEXEC);

    assert_true(next >= 0);
    close(next);
    put(f, 1, 10);
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = (struct rlimit){(rlim_t)3, before.rlim_max};
    faulty_vfs_fail(FAULTY_SYNC, 1, SQLITE_IOERR_FSYNC, false, false);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    put(f, 2, 10);
    assert_int_equal(f->last.outcome, STORE_UNKNOWN);
    put(f, 2, 10);
    not_done(f, ERR_IO, "cannot be opened");
    read_one(f, 1);
    not_done(f, ERR_IO, "cannot be opened");
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    put(f, 2, 10);
    assert_true(f->last.status == 200 || f->last.status == 201);
    read_one(f, 1);
    assert_int_equal(f->last.status, 200);
}

/* --- the log -------------------------------------------------------------- */

static off_t log_size(const struct store_fixture *f)
{
    char name[128];
    struct stat log;

    snprintf(name, sizeof(name), "%s-wal", f->path);
    assert_int_equal(stat(name, &log), 0);
    return log.st_size;
}

static void write_much(struct store_fixture *f, int times)
{
    for (int i = 0; i < times; i++) {
        put(f, 1, 400000 + (size_t)(i & 1));
        assert_true(f->last.status == 201 || f->last.status == 200);
        arena_reset(f->arena);
    }
}

static void sql(sqlite3 *db, const char *text)
{
    assert_int_equal(sqlite3_exec(db, text, NULL, NULL, NULL), SQLITE_OK);
}

/* Whoever reads one moment for long makes the log grow, which is told; later
 * the disk has its room back. */
static void a_log_that_had_to_grow_shrinks(void **state)
{
    struct store_fixture *f = *state;
    struct store_sqlite *inside = (struct store_sqlite *)f->store;
    struct buf metrics = BUF_INIT;
    sqlite3 *other;

    put(f, 1, 10);
    assert_int_equal(sqlite3_open(f->path, &other), SQLITE_OK);
    sql(other, "BEGIN; SELECT count(*) FROM version");
    write_much(f, 350);
    assert_true(log_size(f) > 135 << 20);
    assert_true(inside->is_log_long);
    metric_print(&metrics);
    assert_non_null(strstr(metrics.ptr, "\nselfsame_store_log_pages 3"));
    sql(other, "COMMIT");
    sqlite3_close(other);
    write_much(f, 4);
    assert_true(log_size(f) <= 64 << 20);
    assert_false(inside->is_log_long);
    buf_free(&metrics);
}

/* --- searches without a pause --------------------------------------------- */

enum { NCHAINS = 3 };

struct chain {
    struct store_call call;
    struct arena *arena;
    struct store_fixture *f;
    bool *stops;
    int nanswered;
};

static void search(struct chain *c);

static void searched(struct call *call)
{
    struct chain *c = call->context;

    assert_int_equal(c->call.status, 200);
    c->nanswered++;
    if (!*c->stops)
        search(c);
}

static void search(struct chain *c)
{
    arena_reset(c->arena);
    c->call = (struct store_call){.verb = STORE_SEARCH,
        .type = SLICE("Basic"),
        .query = SLICE("_count=1000"),
        .arena = c->arena};
    call_init(&c->call.call, c->f->loop, searched);
    c->call.call.context = c;
    store_start(c->f->store, &c->call);
}

/* Searches follow each other so closely that the log would never be free. */
static void searches_do_not_keep_the_log_from_ending(void **state)
{
    struct store_fixture *f = *state;
    struct chain chains[NCHAINS];
    bool stops = false;

    for (int i = 2; i < 42; i++)
        put(f, i, 400000);
    for (int i = 0; i < NCHAINS; i++) {
        chains[i] =
            (struct chain){.arena = arena_new(), .f = f, .stops = &stops};
        search(&chains[i]);
    }
    write_much(f, 450); /* 176 MB */
    stops = true;
    for (int i = 0; i < NCHAINS; i++) {
        while (chains[i].call.call.is_pending)
            read_one(f, 2);
        assert_true(chains[i].nanswered > 3);
        arena_free(&chains[i].arena);
    }
    assert_true(log_size(f) < 128 << 20);
}

/* --- a search that nobody waits for any more -------------------------------
 */

static uint64_t now_ms(const struct store_fixture *f)
{
    return clock_monotonic_ms(loop_clock(f->loop));
}

static void never(struct call *call)
{
    fail_msg("%s", "a call that was cancelled has ended");
    (void)call;
}

/* On a slow disk it would keep the reader for seconds. */
static void a_search_given_up_lets_others_read(void **state)
{
    struct store_fixture *f = *state;
    struct store_sqlite *inside;
    struct err err = ERR_INIT;
    struct store_call c = {.verb = STORE_SEARCH,
        .type = SLICE("Basic"),
        .query = SLICE("_count=1000"),
        .arena = f->arena};
    uint64_t began;

    for (int i = 0; i < 60; i++)
        put(f, i, 60000);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), 0);
    inside = (struct store_sqlite *)f->store;
    faulty_vfs_slow_reads(40000); /* 900 pages: half a minute and more */
    call_init(&c.call, f->loop, never);
    store_start(f->store, &c);
    usleep(100000);
    call_cancel(&c.call);
    began = now_ms(f);
    read_one(f, 1);
    assert_int_equal(f->last.status, 200);
    assert_true(now_ms(f) - began < 20000);
    faulty_vfs_slow_reads(0);
    /* The handle is the same, and whole. */
    assert_int_equal(inside->reader.failed, 0);
    assert_int_equal(total_of(f, "Basic?_count=1000"), 60);
    put(f, 1, 10);
    assert_int_equal(f->last.status, 200);
    assert_int_equal(total_of(f, "Basic?_count=1"), 60);
    assert_true(LIST_EMPTY(&inside->all));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, faulty_setup, faulty_teardown)
        T(a_disk_that_became_read_only),
        T(damaged_pages_are_told),
        T(without_descriptors_it_waits),
        T(a_log_that_had_to_grow_shrinks),
        T(searches_do_not_keep_the_log_from_ending),
        T(a_search_given_up_lets_others_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
