/* SPDX-License-Identifier: Apache-2.0
 * Index entries are written later than what they lead to: no search may see
 * the difference, whoever died in between. */
#include "base/buf.h"
#include "base/mem.h"
#include "fhirclient/store/store_sqlite_int.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/behind_front.h"
#include "tests/unit/store/faulty_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <sqlite3.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void a_search_sees_what_was_written_just_before(void **state)
{
    struct store_fixture *f = *state;

    for (int i = 0; i < 50; i++) {
        const char *id = arena_printf(f->arena, "p%d", i);

        put_patient(f, id, "Nabwire");
        assert_int_equal(total_of(f, "Patient?family=nabwire"), i + 1);
    }
    put_patient(f, "p7", "Okello");
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 49);
    assert_int_equal(total_of(f, "Patient?family=okello"), 1);
    put_patient(f, "p7", "Nabwire");
    put_patient(f, "p7", "Okello");
    put_patient(f, "p7", "Nabwire");
    assert_int_equal(total_of(f, "Patient?family=okello"), 0);
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 50);
    ask(f, "DELETE", "Patient/p8", NULL);
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 49);
}

/* A version may bring no entries at all, or none that are new. */
static void versions_without_entries_are_no_lag(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Nabwire");
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    for (int i = 0; i < 3; i++) {
        ask(f, "PUT", "Basic/b",
            arena_printf(f->arena,
                "{\"resourceType\":\"Basic\",\"id\":\"b\",\"code\":{"
                "\"text\":\"%d\"}}",
                i));
        assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    }
}

/* Conditions are answered in the middle of a round. */
static void a_condition_sees_what_was_written_just_before(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Nabwire");
    ask_if(f, "POST", "Patient", "identifier=urn:s|v-a",
        "{\"resourceType\":\"Patient\"}");
    assert_int_equal(f->last.status, 200);
    put_patient(f, "b", "Okello");
    ask(f, "PUT", "Patient?identifier=urn:s|v-b",
        patient_text(f, "b", "Mukasa"));
    assert_int_equal(f->last.status, 200);
    assert_int_equal(total_of(f, "Patient?family=okello"), 0);
    assert_int_equal(total_of(f, "Patient?family=mukasa"), 1);
}

/* What refers to a resource keeps it from being deleted, also when that entry
 * is not in its table yet. */
static void a_deletion_sees_who_refers(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Nabwire");
    ask(f, "PUT", "Patient/b",
        "{\"resourceType\":\"Patient\",\"id\":\"b\",\"link\":[{\"type\":"
        "\"seealso\",\"other\":{\"reference\":\"Patient/a\"}}]}");
    ask(f, "DELETE", "Patient/a", NULL);
    assert_int_equal(f->last.status, 409);
    ask(f, "DELETE", "Patient/b", NULL);
    ask(f, "DELETE", "Patient/a", NULL);
    assert_int_equal(f->last.status, 200);
}

/* The first entry was written and its index entries noted when the second one
 * was refused. */
static void what_was_refused_leaves_no_entries(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Nabwire");
    ask(f, "POST", "",
        arena_printf(f->arena,
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
            "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":"
            "\"Patient/b\"}},"
            "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":"
            "\"Patient/a\",\"ifMatch\":\"W/\\\"9\\\"\"}}]}",
            patient_text(f, "b", "Okello"), patient_text(f, "a", "Okello")));
    assert_int_equal(f->last.status, 412);
    ask(f, "GET", "Patient/b", NULL);
    assert_int_equal(f->last.status, 404);
    assert_int_equal(total_of(f, "Patient?family=okello"), 0);
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    put_patient(f, "b", "Okello");
    assert_int_equal(total_of(f, "Patient?family=okello"), 1);
}

static void an_orderly_end_leaves_nothing_behind(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Nabwire");
    put_patient(f, "b", "Okello");
    fixture_shut(f);
    assert_int_equal(entries_in(f, "ix_string"), 2);
    assert_int_equal(entries_in(f, "ix_token"), 2);
    assert_int_equal(entries_in(f, "ix_date"), 2);
}

/* Write in a process that ends without closing its store. */
static void die_behind(struct store_fixture *f)
{
    struct err err = ERR_INIT;
    int status;
    pid_t child = fork();

    if (child == 0) {
        /* A loop of its own: the parent's has its descriptors. */
        f->loop = loop_new();
        if (fixture_reopen(f, NULL, &err) < 0)
            _exit(1);
        put_patient(f, "b", "Changed");
        put_patient(f, "c", "Nabwire");
        put_patient(f, "c", "Okello");
        put_patient(f, "d", "Mukasa");
        ask(f, "DELETE", "Patient/a", NULL);
        put_patient(f, "e", "Nabwire");
        ask(f, "DELETE", "Patient/e", NULL);
        _exit(f->last.status == 200 ? 7 : 8);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(WEXITSTATUS(status), 7);
}

static void what_a_dead_process_left_is_made_up_for(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    put_patient(f, "a", "Nabwire");
    put_patient(f, "b", "Okello");
    fixture_shut(f);
    die_behind(f);
    /* The deletion of `a` had to look at the index: what came before it is
     * there. `e` and its end are not. */
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 0);
    assert_int_equal(total_of(f, "Patient?family=okello"), 1);
    assert_int_equal(total_of(f, "Patient?family=changed"), 1);
    assert_int_equal(total_of(f, "Patient?family=mukasa"), 1);
    assert_int_equal(total_of(f, "Patient?birthdate=1980-02-03"), 3);
    fixture_shut(f);
    assert_int_equal(entries_in(f, "ix_string"), 3);
    assert_int_equal(entries_in(f, "ix_token"), 3);
}

/* One that may not write cannot make up for it, so it says so. */
static void a_reader_refuses_what_it_cannot_know(void **state)
{
    struct store_fixture *f = *state;
    struct store *writer = f->store, *reader;
    struct store_sqlite_options options = {.path = f->path, .only_reads = true};
    struct err err = ERR_INIT;

    put_patient(f, "a", "Nabwire");
    assert_int_equal(store_sqlite_open(&reader, f->loop, &options, &err), 0);
    f->store = reader;
    assert_int_equal(total_of(f, "Patient"), 1);
    assert_int_equal(total_of(f, "Patient?_id=a"), 1);
    assert_int_equal(total_of(f, "Patient?family=nabwire"), -1);
    assert_int_equal(f->last.status, 503);
    f->store = writer;
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    f->store = reader;
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    store_close(&reader);
    f->store = writer;
}

/* What a process that was killed has left: histories are read without. */
static void a_reader_needs_no_index_for_histories(void **state)
{
    struct store_fixture *f = *state;
    struct store *writer = f->store, *reader;
    struct store_sqlite_options options = {.path = f->path, .only_reads = true};
    struct err err = ERR_INIT;

    put_patient(f, "a", "Nabwire");
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1); /* written */
    put_patient(f, "b", "Okello");
    put_patient(f, "c", "Mukasa");
    ask(f, "PUT", "Basic/x",
        "{\"resourceType\":\"Basic\",\"id\":\"x\",\"code\":{\"text\":\"y\"}}");
    assert_int_equal(store_sqlite_open(&reader, f->loop, &options, &err), 0);
    f->store = reader;
    assert_int_equal(total_of(f, "Patient/_history"), 3);
    assert_int_equal(total_of(f, "Patient/_history?_since=2001"), 3);
    assert_int_equal(total_of(f, "Patient/_history?_since=2999"), 0);
    for (int count = 1; count <= 3; count++) {
        const char *path =
            arena_printf(f->arena, "Patient/_history?_count=%d", count);
        const char *last;

        assert_int_equal(total_of(f, path), 3);
        last = strstr(f->last.answer.ptr, "\"id\":\"c\"");
        assert_non_null(last);
        assert_true(!strstr(last, "\"id\":\"b\"") == (count < 2));
        assert_true(!strstr(last, "\"id\":\"a\"") == (count < 3));
    }
    store_close(&reader);
    f->store = writer;
}

static void a_pause_is_used(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "a", "Nabwire");
    assert_int_equal(entries_in(f, "ix_string"), 0);
    for (int i = 0; i < 2000 && !entries_in(f, "ix_string"); i++) {
        usleep(50000);
        ask(f, "GET", "Patient/a", NULL); /* the loop turns */
    }
    assert_int_equal(entries_in(f, "ix_string"), 1);
}

/* More than wait at most: 3 entries a Patient. */
static void a_long_load_writes_them_on_the_way(void **state)
{
    struct store_fixture *f = *state;

    for (int i = 0; i < 2800; i += 100) {
        struct buf b = BUF_INIT;

        buf_adds(&b, "{\"resourceType\":\"Bundle\",\"type\":"
                     "\"transaction\",\"entry\":[");
        for (int j = i; j < i + 100; j++) {
            const char *id = arena_printf(f->arena, "p%d", j);

            buf_addf(&b,
                "%s{\"resource\":%s,\"request\":{\"method\":\"PUT\","
                "\"url\":\"Patient/%s\"}}",
                j > i ? "," : "", patient_text(f, id, "Nabwire"), id);
        }
        buf_adds(&b, "]}");
        ask(f, "POST", "", b.ptr);
        assert_int_equal(f->last.status, 200);
        buf_free(&b);
        arena_reset(f->arena);
    }
    assert_true(entries_in(f, "ix_string") > 2000);
    assert_int_equal(total_of(f, "Patient?family=nabwire&_count=1"), 2800);
}

static struct store_sqlite *inside(const struct store_fixture *f)
{
    return (struct store_sqlite *)f->store;
}

static const struct sq_backlog *backlog_of(const struct store_fixture *f)
{
    return &inside(f)->writer.backlog;
}

/* A Patient of half a megabyte with more entries than are kept, and one entry
 * that is as long as a resource may be. */
static void put_large(struct store_fixture *f, const char *id)
{
    struct buf b = BUF_INIT;
    char *value = arena_alloc(f->arena, 300001);

    memset(value, 'x', 300000);
    value[300000] = '\0';
    buf_addf(&b,
        "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"identifier\":["
        "{\"value\":\"%s\"}",
        id, value);
    for (int i = 0; i < 30000; i++)
        buf_addf(&b, ",{\"value\":\"%d\"}", i);
    buf_adds(&b, "]}");
    ask(f, "PUT", arena_printf(f->arena, "Patient/%s", id), b.ptr);
    assert_int_equal(f->last.status, 201);
    buf_free(&b);
}

static void the_memory_for_them_is_bounded(void **state)
{
    struct store_fixture *f = *state;

    put_patient(f, "small", "Nabwire");
    assert_true(backlog_of(f)->count > 0);
    assert_true(backlog_of(f)->text.len < 1000);
    put_large(f, "large");
    assert_int_equal(entries_in(f, "ix_token"), 30002);
    assert_true(backlog_of(f)->cap <= 2 * SQ_BACKLOG_MAX);
    assert_true(backlog_of(f)->text.cap <= 2 * SQ_BACKLOG_MAX * 512);
}

/* --- trouble
 * ----------------------------------------------------------------*/

static void turn(struct store_fixture *f)
{
    usleep(20000);
    ask(f, "GET", "Patient/a", NULL);
}

/* No room for the entries alone: it is not given up when there is room again,
 * though nobody writes or searches. */
static void a_catch_up_that_failed_is_tried_again(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    fixture_shut(f);
    faulty_vfs_register();
    faulty_vfs_reset();
    assert_int_equal(fixture_reopen(f, FAULTY_VFS, &err), 0);
    put_patient(f, "a", "Nabwire");
    faulty_vfs_fail(FAULTY_WRITE, 1, SQLITE_FULL, true, false);
    for (int i = 0; i < 5000 && inside(f)->nfailed_catch_ups < 2; i++)
        turn(f);
    assert_int_equal(inside(f)->nfailed_catch_ups, 2);
    assert_int_equal(entries_in(f, "ix_string"), 0);
    faulty_vfs_reset();
    for (int i = 0; i < 5000 && !entries_in(f, "ix_string"); i++)
        turn(f);
    assert_int_equal(entries_in(f, "ix_string"), 1);
    turn(f);
    assert_int_equal(inside(f)->nfailed_catch_ups, 0);
}

static void never(struct call *call)
{
    fail_msg("%s", "a call that was cancelled has ended");
    (void)call;
}

static void start_search(struct store_fixture *f, struct store_call *c)
{
    *c = (struct store_call){.verb = STORE_SEARCH,
        .type = SLICE("Patient"),
        .query = SLICE("family=nabwire"),
        .arena = f->arena};
    call_init(&c->call, f->loop, never);
    store_start(f->store, c);
}

/* One that waits for the index is forgotten; one that runs leaves nothing
 * behind, also when the store is closed meanwhile. */
static void searches_given_up_leave_nothing(void **state)
{
    struct store_fixture *f = *state;
    struct store_call first, second;
    struct err err = ERR_INIT;

    put_patient(f, "a", "Nabwire");
    start_search(f, &first);
    start_search(f, &second);
    assert_int_equal(inside(f)->nsearching, 3); /* what they wait for, too */
    call_cancel(&second.call);
    assert_int_equal(inside(f)->nsearching, 2);
    call_cancel(&first.call);
    assert_int_equal(inside(f)->nsearching, 1);
    assert_true(STAILQ_EMPTY(&inside(f)->searches));
    assert_true(LIST_EMPTY(&inside(f)->all));
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    for (int i = 0; i < 100; i++) { /* waiting, running or done by now */
        start_search(f, &first);
        start_search(f, &second);
        usleep((unsigned)i * 5);
        call_cancel(&first.call);
        call_cancel(&second.call);
    }
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
    assert_int_equal(inside(f)->nsearching, 0);
    assert_true(LIST_EMPTY(&inside(f)->all));
    start_search(f, &first);
    start_search(f, &second);
    usleep(50);
    call_cancel(&first.call);
    call_cancel(&second.call);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_int_equal(total_of(f, "Patient?family=nabwire"), 1);
}

/* --- searches beside a load ----------------------------------------------- */

enum { NSWAPS = 400 };

struct swapper {
    struct store_fixture *f;
    struct store_call write, search;
    struct arena *write_arena, *search_arena;
    int nswaps, nsearches, nwrong;
};

static void swap(struct swapper *s);

static void swapped(struct call *call)
{
    struct swapper *s = call->context;

    assert_int_equal(s->write.status, 200);
    if (++s->nswaps < NSWAPS)
        swap(s);
}

/* Two Patients change names with each other. */
static void swap(struct swapper *s)
{
    bool odd = s->nswaps & 1;
    struct arena *keep = s->f->arena;

    arena_reset(s->write_arena);
    s->f->arena = s->write_arena;
    s->write =
        (struct store_call){.verb = STORE_TRANSACTION, .arena = s->write_arena};
    s->write.body = slice_of(arena_printf(s->write_arena,
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":"
        "\"Patient/a\"}},"
        "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":"
        "\"Patient/b\"}}]}",
        patient_text(s->f, "a", odd ? "Nabwire" : "Okello"),
        patient_text(s->f, "b", odd ? "Okello" : "Nabwire")));
    s->f->arena = keep;
    call_init(&s->write.call, s->f->loop, swapped);
    s->write.call.context = s;
    store_start(s->f->store, &s->write);
}

static void search(struct swapper *s);

static void searched(struct call *call)
{
    struct swapper *s = call->context;
    struct jval bundle, entry;
    int64_t total = -1;

    s->nsearches++;
    assert_int_equal(s->search.status, 200);
    assert_int_equal(
        jdoc_parse(&bundle, s->search.answer, NULL, s->search_arena, NULL), 0);
    jval_to_i64(&total, jval_get(bundle, "total"));
    entry = jval_path(
        jval_at(jval_get(bundle, "entry"), 0), "resource", "name", NULL);
    s->nwrong +=
        total != 1 ||
        !slice_eq(jval_get_str(jval_at(entry, 0), "family"), SLICE("Nabwire"));
    if (s->nswaps < NSWAPS)
        search(s);
    else
        loop_stop(s->f->loop);
}

static void search(struct swapper *s)
{
    arena_reset(s->search_arena);
    s->search = (struct store_call){.verb = STORE_SEARCH,
        .type = SLICE("Patient"),
        .query = SLICE("family=nabwire"),
        .arena = s->search_arena};
    call_init(&s->search.call, s->f->loop, searched);
    s->search.call.context = s;
    store_start(s->f->store, &s->search);
}

/* At any moment one of the two has the name, and content and index agree. */
static void searches_beside_a_load_see_one_moment(void **state)
{
    struct store_fixture *f = *state;
    struct swapper s = {
        .f = f, .write_arena = arena_new(), .search_arena = arena_new()};

    put_patient(f, "a", "Nabwire");
    put_patient(f, "b", "Okello");
    swap(&s);
    search(&s);
    loop_run(f->loop);
    assert_int_equal(s.nswaps, NSWAPS);
    assert_true(s.nsearches > 10);
    assert_int_equal(s.nwrong, 0);
    arena_free(&s.write_arena);
    arena_free(&s.search_arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)
        T(a_search_sees_what_was_written_just_before),
        T(versions_without_entries_are_no_lag),
        T(a_condition_sees_what_was_written_just_before),
        T(a_deletion_sees_who_refers),
        T(what_was_refused_leaves_no_entries),
        T(an_orderly_end_leaves_nothing_behind),
        T(what_a_dead_process_left_is_made_up_for),
        T(a_reader_refuses_what_it_cannot_know),
        T(a_reader_needs_no_index_for_histories),
        T(a_pause_is_used),
        T(a_long_load_writes_them_on_the_way),
        T(the_memory_for_them_is_bounded),
        T(a_catch_up_that_failed_is_tried_again),
        T(searches_given_up_leave_nothing),
        T(searches_beside_a_load_see_one_moment),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
