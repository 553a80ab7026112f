/* SPDX-License-Identifier: Apache-2.0
 * The registry on an embedded store whose disk is full, or whose commits fail,
 * for a while: it is not asked without a pause, the cause is told, clients are
 * answered in time, and all goes on when there is room again. */
#include "base/log.h"
#include "base/mem.h"
#include "tests/scenario/durability/site.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/faulty_vfs.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct place {
    char folder[64], store[80];
    struct site site;
    struct arena *arena;
};

struct wait {
    struct decision d;
    struct submit_part part;
    struct loop *loop;
    int nended;
};

static int setup(void **state)
{
    struct place *p = mem_zalloc(1, sizeof(*p));

    snprintf(p->folder, sizeof(p->folder), "/tmp/selfsame-full-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    snprintf(p->store, sizeof(p->store), "%s/store.db", p->folder);
    p->arena = arena_new();
    faulty_vfs_register();
    faulty_vfs_reset();
    site_open(&p->site, p->store, FAULTY_VFS, true);
    *state = p;
    return 0;
}

static int teardown(void **state)
{
    static const char *const suffixes[] = {"", "-wal", "-shm", ".lock"};
    struct place *p = *state;

    faulty_vfs_reset();
    site_close(&p->site);
    for (size_t i = 0; i < COUNT_OF(suffixes); i++) {
        char path[96];

        snprintf(path, sizeof(path), "%s%s", p->store, suffixes[i]);
        unlink(path);
    }
    rmdir(p->folder);
    arena_free(&p->arena);
    mem_free(p);
    return 0;
}

static void ended(struct decision *d)
{
    struct wait *w = d->context;

    w->nended++;
    loop_stop(w->loop);
}

static void start(struct place *p, struct wait *w, int number, uint64_t ms)
{
    const char *json = arena_printf(p->arena,
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"%s\","
        "\"value\":\"%d\"}],\"name\":[{\"family\":\"Okello\"}]}",
        SITE_SYSTEM, number);

    *w = (struct wait){.loop = p->site.loop};
    assert_int_equal(
        jdoc_parse(&w->part.patient, slice_of(json), NULL, p->arena, NULL), 0);
    w->d = (struct decision){.kind = DECISION_SUBMIT,
        .parts = &w->part,
        .nparts = 1,
        .arena = p->arena,
        .deadline_ms = clock_monotonic_ms(loop_clock(p->site.loop)) + ms,
        .ended = ended,
        .context = w};
    registry_decide(p->site.registry, &w->d);
}

static void stop(struct loop_timer *timer)
{
    loop_stop(timer->loop);
}

/* Let the loop run for so long. */
static void run(struct place *p, uint64_t ms)
{
    struct loop_timer timer;

    loop_timer_init(&timer, p->site.loop, stop);
    loop_timer_start(&timer, ms);
    loop_run(p->site.loop);
    loop_timer_free(&timer);
}

static const char *why(const struct place *p)
{
    return registry_why_not_ready(p->site.registry);
}

/* From now on every COMMIT fails, for good. */
static void fails(struct place *p, enum faulty_operation operation, int code)
{
    struct wait first, second;
    int before = faulty_vfs_count(operation);

    faulty_vfs_fail(operation, 1, code, true, false);
    start(p, &first, 1, 5000);
    run(p, 2000);
    assert_int_equal(first.nended, 0);
    assert_non_null(strstr(why(p), "the store takes no transactions"));
    /* A try opens the file anew and touches it a few times. */
    assert_in_range(faulty_vfs_count(operation) - before, 3, 120);
    run(p, 60000); /* ends with the decision, at its deadline */
    assert_int_equal(first.nended, 1);
    assert_int_equal(err_status(&first.d.err), 503);
    start(p, &second, 2, 30000);
    faulty_vfs_fail(operation, 0, 0, false, false);
    run(p, 60000);
    assert_int_equal(second.nended, 1);
    assert_int_equal(second.d.rc, 0);
    assert_string_equal(why(p), "");
    start(p, &first, 1, 30000);
    run(p, 60000);
    assert_int_equal(first.d.rc, 0);
}

static void a_full_disk_is_waited_for(void **state)
{
    fails(*state, FAULTY_WRITE, SQLITE_FULL);
}

static void commits_that_fail_are_waited_for(void **state)
{
    fails(*state, FAULTY_SYNC, SQLITE_IOERR_FSYNC);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            a_full_disk_is_waited_for, setup, teardown),
        cmocka_unit_test_setup_teardown(
            commits_that_fail_are_waited_for, setup, teardown),
    };

    log_setup(LOG_ERROR, false);
    return cmocka_run_group_tests_name("full_disk", tests, NULL, NULL);
}
