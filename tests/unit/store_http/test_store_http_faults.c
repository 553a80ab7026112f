/* SPDX-License-Identifier: Apache-2.0
 * The whole http store against the stand-in server: each fault, seen by a
 * transaction and by a search, and what the server has done in truth. */
#include "base/mem.h"
#include "tests/peers/peer.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store_http/store_http_run.h"

#include <stdio.h>
#include <unistd.h>

static struct peer peer;
static struct loop *loop;
static struct arena *arena;
static struct store *store;

static int group_setup(void **state)
{
    (void)state;
    return peer_start_faulty(&peer, NULL);
}

static int group_teardown(void **state)
{
    (void)state;
    peer_stop(&peer);
    return 0;
}

static int setup(void **state)
{
    (void)state;
    struct upstream_options o = upstream_defaults;
    o.name = "test";
    o.base_url = peer.base_url;
    o.breaker_ratio = 1;
    o.breaker_min_calls = 64;
    o.breaker_window_ms = 3600000;
    o.retry_budget = 0;
    o.max_answer_bytes = 1 << 20;
    loop = loop_new();
    arena = arena_new();
    peer_fault(&peer, NULL);
    return store_http_open(&store, loop, &o, NULL);
}

static int teardown(void **state)
{
    (void)state;
    store_close(&store);
    loop_free(&loop);
    arena_free(&arena);
    return 0;
}

/* Two counters that a transaction raises together. */
static int64_t counter(const char *id)
{
    struct store_call c = store_make(STORE_READ, "Basic", id, "", arena);
    store_run(store, loop, &c);
    assert_int_equal(c.call.rc, 0);
    uint64_t version = 0;
    if (c.status == 200)
        assert_true(slice_to_u64(&version, c.etag));
    return (int64_t)version;
}

static struct store_call *raise_both(void)
{
    static const char body[] =
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        "{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"one\"},"
        "\"request\":{\"method\":\"PUT\",\"url\":\"Basic/one\"}},"
        "{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"two\"},"
        "\"request\":{\"method\":\"PUT\",\"url\":\"Basic/two\"}}]}";
    struct store_call *c = arena_zalloc(arena, 1, sizeof(*c));
    *c = store_make(STORE_TRANSACTION, "", "", body, arena);
    store_run(store, loop, c);
    return c;
}

static const struct {
    const char *rule;
    enum store_outcome outcome;
    bool is_done; /* in truth */
} writes[] = {
    {"{\"fault\":\"continue\"}", STORE_ANSWERED, true},
    {"{\"fault\":\"status\",\"status\":409}", STORE_ANSWERED, false},
    {"{\"fault\":\"status\",\"status\":412}", STORE_ANSWERED, false},
    {"{\"fault\":\"status\",\"status\":500}", STORE_ANSWERED, false},
    {"{\"fault\":\"status\",\"status\":429}", STORE_NOT_DONE, false},
    {"{\"fault\":\"status\",\"status\":503}", STORE_NOT_DONE, false},
    {"{\"fault\":\"status\",\"status\":502}", STORE_UNKNOWN, false},
    {"{\"fault\":\"status\",\"status\":504}", STORE_UNKNOWN, false},
    {"{\"fault\":\"reset\"}", STORE_UNKNOWN, false},
    {"{\"fault\":\"close\"}", STORE_UNKNOWN, false},
    {"{\"fault\":\"html\"}", STORE_UNKNOWN, false},
    {"{\"fault\":\"redirect\"}", STORE_UNKNOWN, false},
    {"{\"fault\":\"garbage\"}", STORE_UNKNOWN, false},
    {"{\"fault\":\"html-after\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"drop\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"drop-reset\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"cut\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"cut-reset\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"half-bundle\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"half-json\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"other-type\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"not-json\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"empty\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"length-long\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"length-short\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"chunk-cut\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"chunk-bad\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"gzip\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"bomb\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"endless\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"outcome\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"more-entries\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"reordered\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"entry-failed\"}", STORE_UNKNOWN, true},
    {"{\"fault\":\"length-twice\"}", STORE_UNKNOWN, true},
    /* What is right where it matters is believed. */
    {"{\"fault\":\"other-host\"}", STORE_ANSWERED, true},
    {"{\"fault\":\"other-content-type\"}", STORE_ANSWERED, true},
    {"{\"fault\":\"etag-twice\"}", STORE_ANSWERED, true},
};

/* The promise: what is called answered or not done is so in truth, and what
 * may be either way has happened at most once. */
static void transactions(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(writes); i++) {
        int64_t before = counter("one");
        peer_fault(&peer, writes[i].rule);
        struct store_call *c = raise_both();
        peer_fault(&peer, NULL);
        if (c->outcome != writes[i].outcome)
            fail_msg("%s: outcome %d, status %d: %s", writes[i].rule,
                (int)c->outcome, c->status, c->call.err.text);
        assert_int_equal(c->call.rc == 0, c->outcome == STORE_ANSWERED);
        assert_int_equal(counter("one"), before + writes[i].is_done);
        assert_int_equal(counter("two"), before + writes[i].is_done);
    }
}

/* Those about entries of a transaction spoil no page of results. */
static bool is_about_pages(size_t i)
{
    static const char *const others[] = {
        "half-bundle", "more-entries", "reordered", "entry-failed"};
    for (size_t k = 0; k < COUNT_OF(others); k++)
        if (strstr(writes[i].rule, others[k]))
            return false;
    return true;
}

/* A failing search is an error, never "nothing found". */
static void searches(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(writes); i++) {
        struct store_call c = store_make(STORE_SEARCH, "Basic", "", "", arena);
        if (writes[i].outcome == STORE_ANSWERED || !is_about_pages(i))
            continue;
        /* For ever, since a read on a kept connection is sent again. */
        peer_fault(
            &peer, arena_printf(arena, "{\"times\":0,%s", writes[i].rule + 1));
        store_run(store, loop, &c);
        peer_fault(&peer, NULL);
        if (c.call.rc >= 0 || c.outcome != STORE_NOT_DONE || c.answer.len)
            fail_msg("%s: outcome %d, status %d", writes[i].rule,
                (int)c.outcome, c.status);
    }
}

static void a_deadline(void **state)
{
    (void)state;
    int64_t before = counter("one");
    peer_fault(&peer, "{\"fault\":\"slow\",\"delay\":3,\"method\":\"PUT\"}");
    struct store_call c = store_make(STORE_UPDATE, "Basic", "one",
        "{\"resourceType\":\"Basic\",\"id\":\"one\"}", arena);
    call_init(&c.call, loop, store_run_ended);
    c.call.deadline_ms = clock_monotonic_ms(loop_clock(loop)) + 1000;
    store_start(store, &c);
    loop_run(loop);
    assert_int_equal(c.call.rc, ERR_TIMEOUT);
    assert_int_equal(c.outcome, STORE_UNKNOWN);
    for (int i = 0; i < 3000 && counter("one") == before; i++)
        usleep(20000);
    assert_int_equal(counter("one"), before + 1); /* it was done all the same */
}

/* Bytes that come one by one do not put the deadline off. */
static void a_trickle(void **state)
{
    (void)state;
    int64_t before = counter("one");
    peer_fault(&peer, "{\"fault\":\"trickle\",\"delay\":0.2}");
    struct store_call c = store_make(STORE_UPDATE, "Basic", "one",
        "{\"resourceType\":\"Basic\",\"id\":\"one\"}", arena);
    call_init(&c.call, loop, store_run_ended);
    c.call.deadline_ms = clock_monotonic_ms(loop_clock(loop)) + 2000;
    store_start(store, &c);
    loop_run(loop);
    assert_int_equal(c.call.rc, ERR_TIMEOUT);
    assert_int_equal(c.outcome, STORE_UNKNOWN);
    assert_int_equal(counter("one"), before + 1);
}

/* The last one counts; were it the wrong one, the next ifMatch would tell. */
static void two_etags(void **state)
{
    (void)state;
    int64_t before = counter("one");
    peer_fault(&peer, "{\"fault\":\"etag-twice\"}");
    struct store_call c = store_make(STORE_UPDATE, "Basic", "one",
        "{\"resourceType\":\"Basic\",\"id\":\"one\"}", arena);
    store_run(store, loop, &c);
    assert_int_equal(c.outcome, STORE_ANSWERED);
    uint64_t version = 0;
    assert_true(slice_to_u64(&version, c.etag));
    assert_int_equal(version, before + 1);
}

static void cancelled(void **state)
{
    (void)state;
    peer_fault(&peer, "{\"fault\":\"slow\",\"delay\":0.2}");
    struct store_call c = store_make(STORE_READ, "Basic", "one", "", arena);
    call_init(&c.call, loop, NULL);
    store_start(store, &c);
    call_cancel(&c.call);
    assert_false(c.call.is_pending);
    counter("two");
}

static void nonsense_is_refused_before_it_is_sent(void **state)
{
    (void)state;
    struct store_call c = store_make(STORE_SEARCH, "Basic", "", "", arena);
    c.query = SLICE("code=a b");
    peer_forget(&peer);
    store_run(store, loop, &c);
    assert_int_equal(c.outcome, STORE_ANSWERED);
    assert_int_equal(c.status, 400);
    assert_true(
        slice_find_slice(c.answer, SLICE("OperationOutcome")) != SIZE_MAX);
    assert_int_equal(peer_seen(&peer, "\"GET\""), 0);
}

#define WITH_STORE(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_STORE(transactions),
        WITH_STORE(searches),
        WITH_STORE(a_deadline),
        WITH_STORE(a_trickle),
        WITH_STORE(two_etags),
        WITH_STORE(cancelled),
        WITH_STORE(nonsense_is_refused_before_it_is_sent),
    };
    return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
