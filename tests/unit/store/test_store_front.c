/* SPDX-License-Identifier: Apache-2.0
 * The front's checks, many requests at once, cancelling, deadlines, the
 * memory store, capabilities. */
#include "base/buf.h"
#include "base/mem.h"
#include "base/metric.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/store_fixture.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void what_no_store_takes_is_refused_in_front(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "GET", "Nonsense/1", NULL);
    assert_int_equal(f->last.status, 404);
    ask(f, "GET", "Patient/a_b", NULL);
    assert_int_equal(f->last.status, 400);
    ask(f, "PUT", "Patient/1", NULL);
    assert_int_equal(f->last.status, 400);
    ask(f, "DELETE", "Patient", NULL);
    assert_int_equal(f->last.status, 400);
    f->last = (struct store_call){.verb = STORE_OPERATION};
    store_sync(f->store, &f->last, f->arena);
    assert_int_equal(f->last.status, 501);
    assert_int_equal(f->last.outcome, STORE_ANSWERED);
}

static void calls_are_counted(void **state)
{
    struct store_fixture *f = *state;
    struct buf text = BUF_INIT;

    ask(f, "GET", "Patient/nobody", NULL);
    assert_true(f->last.elapsed_us > 0);
    metric_print(&text);
    assert_non_null(strstr(text.ptr, "selfsame_store_calls_total{"));
    assert_non_null(strstr(text.ptr, "verb=\"read\""));
    assert_non_null(strstr(text.ptr, "outcome=\"refused\""));
    buf_free(&text);
}

enum { NCALLS = 200 };

struct crowd {
    struct store_call calls[NCALLS];
    size_t nended;
};

static struct crowd *the_crowd;

static void one_ended(struct call *call)
{
    if (++the_crowd->nended == NCALLS)
        loop_stop(call->loop);
}

static double commits(void)
{
    struct buf text = BUF_INIT;
    double count = 0;

    metric_print(&text);
    char *line =
        strstr(text.ptr, "selfsame_store_commits_total{outcome=\"done\"}");
    if (line)
        count = strtod(strchr(line, ' '), NULL);
    buf_free(&text);
    return count;
}

/* Every third entry is refused, by what another one in its group wrote. */
static void start_crowd(struct store_fixture *f)
{
    for (int i = 0; i < NCALLS; i++) {
        struct store_call *c = &the_crowd->calls[i];
        int n = i / 3;
        bool is_bad = i % 3 == 2;
        const char *body = arena_printf(f->arena,
            "{\"resourceType\":\"Patient\",\"id\":\"p%d\",\"gender\":\"%s\"}",
            n, i % 3 == 0 ? "male" : "female");

        *c = (struct store_call){.verb = STORE_UPDATE,
            .type = SLICE("Patient"),
            .body = slice_of(body),
            .arena = f->arena};
        c->id = slice_of(arena_printf(f->arena, "p%d", n));
        c->if_match = is_bad ? SLICE("1") : SLICE("");
        call_init(&c->call, f->loop, one_ended);
        store_start(f->store, c);
    }
}

static void a_crowd_shares_commits(void **state)
{
    struct store_fixture *f = *state;
    double before = commits();

    the_crowd = mem_zalloc(1, sizeof(*the_crowd));
    start_crowd(f);
    loop_run(f->loop);
    for (int i = 0; i < NCALLS; i++) {
        static const int statuses[] = {201, 200, 412};

        assert_int_equal(the_crowd->calls[i].status, statuses[i % 3]);
    }
    assert_true(commits() - before >= 200 / 64);
    assert_true(commits() - before <= 10);
    assert_int_equal(total_of(f, "Patient?gender=female"), 67);
    mem_free(the_crowd);
}

static void cancelled_calls_are_never_heard_of(void **state)
{
    struct store_fixture *f = *state;

    the_crowd = mem_zalloc(1, sizeof(*the_crowd));
    for (int i = 0; i < 50; i++) {
        struct store_call *c = &the_crowd->calls[i];
        struct arena *own = arena_new();

        *c = (struct store_call){.verb = i % 2 ? STORE_CREATE : STORE_SEARCH,
            .type = SLICE("Patient"),
            .body = arena_copy(own, SLICE("{\"resourceType\":\"Patient\"}")),
            .arena = own};
        call_init(&c->call, f->loop, one_ended);
        store_start(f->store, c);
        if (i % 4 < 2) /* some have begun by then, some have not */
            ask(f, "GET", "Patient/nobody", NULL);
        call_cancel(&c->call);
        arena_free(&own);
        memset(c, 0x5a, sizeof(*c));
    }
    ask(f, "PUT", "Patient/last",
        "{\"resourceType\":\"Patient\",\"id\":\"last\"}");
    assert_int_equal(f->last.status, 201);
    mem_free(the_crowd);
}

static void closing_with_cancelled_work_under_way(void **state)
{
    struct store_fixture *f = *state;
    struct store_call calls[8];
    struct err err = ERR_INIT;

    for (size_t i = 0; i < COUNT_OF(calls); i++) {
        calls[i] =
            (struct store_call){.verb = i % 2 ? STORE_CREATE : STORE_SEARCH,
                .type = SLICE("Patient"),
                .body = SLICE("{\"resourceType\":\"Patient\"}"),
                .arena = f->arena};
        call_init(&calls[i].call, f->loop, one_ended);
        store_start(f->store, &calls[i]);
    }
    for (size_t i = 0; i < COUNT_OF(calls); i++)
        call_cancel(&calls[i].call);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_true(total_of(f, "Patient") >= 0);
}

static void stop(struct call *call)
{
    loop_stop(call->loop);
}

static void a_deadline_that_passed_is_not_done(void **state)
{
    struct store_fixture *f = *state;
    struct store_call c = {.verb = STORE_CREATE,
        .type = SLICE("Patient"),
        .body = SLICE("{\"resourceType\":\"Patient\"}"),
        .arena = f->arena};

    call_init(&c.call, f->loop, stop);
    c.call.deadline_ms = 1;
    store_start(f->store, &c);
    loop_run(f->loop);
    assert_int_equal(c.outcome, STORE_NOT_DONE);
    assert_int_equal(c.call.rc, ERR_TIMEOUT);
    assert_int_equal(total_of(f, "Patient"), 0);
}

static void memory_has_the_same_rules(void **state)
{
    struct store_fixture *f = *state;
    struct store_fixture m = {.loop = f->loop, .arena = f->arena};
    struct err err = ERR_INIT;

    assert_int_equal(store_mem_open(&m.store, f->loop, &err), 0);
    assert_string_equal(store_traits(m.store)->name, "memory");
    ask(&m, "PUT", "Patient/a", "{\"resourceType\":\"Patient\",\"id\":\"a\"}");
    assert_int_equal(m.last.status, 201);
    ask(&m, "PUT", "Patient/b",
        "{\"resourceType\":\"Patient\",\"id\":\"b\",\"link\":[{\"other\":{"
        "\"reference\":\"Patient/nobody\"},\"type\":\"refer\"}]}");
    assert_int_equal(m.last.status, 400);
    assert_int_equal(total_of(&m, "Patient"), 1);
    store_close(&m.store);
    assert_int_equal(total_of(f, "Patient"), 0);
}

static void capabilities_name_the_parameters(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = ask(f, "GET", "metadata", NULL);
    struct jval rest = jval_at(jval_get(v, "rest"), 0);
    struct jval resources = jval_get(rest, "resource");

    assert_int_equal(f->last.status, 200);
    assert_string_equal(
        text_of(v, "resourceType", NULL), "CapabilityStatement");
    for (struct jval r = jval_first(resources); jval_is_some(r);
         r = jval_next(r))
        if (slice_eq(jval_get_str(r, "type"), SLICE("Patient"))) {
            assert_true(jval_count(jval_get(r, "searchParam")) >= 27);
            return;
        }
    fail_msg("no Patient among the capabilities");
}

static void must_serve(struct store_fixture *f, struct slice type,
    const char *how, struct slice what)
{
    const char *query = arena_printf(
        f->arena, "%.*s?%s=%.*s", SLICE_ARG(type), how, SLICE_ARG(what));

    ask(f, "GET", query, NULL);
    if (f->last.status != 200)
        fail_msg("%s: %d", query, f->last.status);
}

/* What is told can be asked for: orders, includes, either way. */
static void capabilities_are_served(void **state)
{
    struct store_fixture *f = *state;
    struct jval rest =
        jval_at(jval_get(ask(f, "GET", "metadata", NULL), "rest"), 0);
    struct jval resources = jval_get(rest, "resource");
    size_t nreferrers = 0;

    for (struct jval r = jval_first(resources); jval_is_some(r);
         r = jval_next(r)) {
        struct slice type = jval_get_str(r, "type");
        struct jval params = jval_get(r, "searchParam");
        struct jval includes = jval_get(r, "searchInclude");
        struct jval referrers = jval_get(r, "searchRevInclude");

        for (struct jval p = jval_first(params); jval_is_some(p);
             p = jval_next(p))
            must_serve(f, type, "_sort", jval_get_str(p, "name"));
        for (struct jval i = jval_first(includes); jval_is_some(i);
             i = jval_next(i))
            must_serve(f, type, "_include", jval_str(i));
        for (struct jval i = jval_first(referrers); jval_is_some(i);
             i = jval_next(i), nreferrers++)
            must_serve(f, type, "_revinclude", jval_str(i));
    }
    assert_true(nreferrers > 12);
}

static void memory_is_no_path(void **state)
{
    struct store_fixture *f = *state;
    struct store_sqlite_options options = {.path = ":memory:"};
    struct err err = ERR_INIT;
    struct store *store;

    assert_int_equal(
        store_sqlite_open(&store, f->loop, &options, &err), ERR_INVALID);
    options.path = "/nonexistent/folder/store.db";
    err = ERR_INIT;
    assert_int_equal(
        store_sqlite_open(&store, f->loop, &options, &err), ERR_IO);
}

static int open_more(struct store **out, struct store_fixture *f,
    bool only_reads, bool takes_as_stored, struct err *err)
{
    struct store_sqlite_options options = {.path = f->path,
        .is_durable = true,
        .only_reads = only_reads,
        .takes_as_stored = takes_as_stored};

    return store_sqlite_open(out, f->loop, &options, err);
}

static void a_reader_stands_beside_the_writer(void **state)
{
    struct store_fixture *f = *state;
    struct store *writer = f->store, *reader;
    struct err err = ERR_INIT;

    ask(f, "PUT", "Patient/1", "{\"resourceType\":\"Patient\",\"id\":\"1\"}");
    assert_int_equal(open_more(&reader, f, true, false, &err), 0);
    f->store = reader;
    assert_int_equal(total_of(f, "Patient"), 1);
    ask(f, "DELETE", "Patient/1", NULL);
    assert_int_equal(f->last.status, 403);
    ask(f, "POST", "Patient", "{\"resourceType\":\"Patient\"}");
    assert_int_equal(f->last.status, 403);
    f->store = writer;
    ask(f, "POST", "Patient", "{\"resourceType\":\"Patient\"}");
    assert_int_equal(f->last.status, 201);
    f->store = reader;
    assert_int_equal(total_of(f, "Patient"), 2);
    store_close(&reader);
    f->store = writer;
}

static void a_reader_makes_no_store(void **state)
{
    struct store_fixture *f = *state;
    struct store *reader;
    struct err err = ERR_INIT;

    fixture_shut(f);
    assert_int_equal(unlink(f->path), 0);
    assert_int_equal(open_more(&reader, f, true, false, &err), ERR_NOT_FOUND);
    assert_int_equal(access(f->path, F_OK), -1);
}

/* What another server has accepted: references come in any order, and a
 * required element may be missing; everything else is refused as ever. */
static void foreign_data_is_taken_as_it_is_stored(void **state)
{
    static const char linked[] =
        "{\"resourceType\":\"Patient\",\"id\":\"1\",\"link\":[{\"type\":"
        "\"refer\",\"other\":{\"reference\":\"Patient/2\"}}]}";
    static const char bare[] = "{\"resourceType\":\"Basic\",\"id\":\"1\"}";
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    ask(f, "PUT", "Patient/1", linked);
    assert_int_equal(f->last.status, 400);
    ask(f, "PUT", "Basic/1", bare);
    assert_int_equal(f->last.status, 400);
    fixture_shut(f);
    assert_int_equal(open_more(&f->store, f, false, true, &err), 0);
    ask(f, "PUT", "Patient/1", linked);
    assert_int_equal(f->last.status, 201);
    ask(f, "PUT", "Basic/1", bare);
    assert_int_equal(f->last.status, 201);
    ask(f, "PUT", "Basic/2",
        "{\"resourceType\":\"Basic\",\"id\":\"2\",\"nonsense\":1}");
    assert_int_equal(f->last.status, 400);
}

/* Stands in for the C library's: by its second closing a number may be another
 * thread's file. */
static int nclosed_twice;

int close(int fd)
{
    int rc = (int)syscall(SYS_close, fd);

    nclosed_twice += rc < 0 && errno == EBADF;
    return rc;
}

static void a_refused_store_closes_its_lock_once(void **state)
{
    struct store_fixture *f = *state;
    struct store_sqlite_options options = {.path = f->path};
    struct err err = ERR_INIT;
    struct store *second;

    nclosed_twice = 0;
    assert_int_equal(
        store_sqlite_open(&second, f->loop, &options, &err), ERR_CONFLICT);
    assert_int_equal(nclosed_twice, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)
        T(what_no_store_takes_is_refused_in_front),
        T(calls_are_counted),
        T(a_crowd_shares_commits),
        T(cancelled_calls_are_never_heard_of),
        T(closing_with_cancelled_work_under_way),
        T(a_deadline_that_passed_is_not_done),
        T(memory_has_the_same_rules),
        T(capabilities_name_the_parameters),
        T(capabilities_are_served),
        T(memory_is_no_path),
        T(a_reader_stands_beside_the_writer),
        T(a_reader_makes_no_store),
        T(a_refused_store_closes_its_lock_once),
        T(foreign_data_is_taken_as_it_is_stored),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
