/* SPDX-License-Identifier: Apache-2.0
 * Queue, deadlines, cancelling, retry budget and breaker of an upstream,
 * against the stand-in server. operations.md R22. */
#include "fhirclient/http/fetch_int.h"
#include "tests/peers/peer.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/http/fetch_run.h"

#include <stdio.h>

static struct peer peer;
static struct loop *loop;
static struct arena *arena;
static struct upstream *up;
static unsigned nended;

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
    loop = loop_new();
    arena = arena_new();
    nended = 0;
    peer_fault(&peer, NULL);
    peer_forget(&peer);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    upstream_free(&up);
    loop_free(&loop);
    arena_free(&arena);
    return 0;
}

static struct upstream_options options(void)
{
    struct upstream_options o = upstream_defaults;
    o.name = "test";
    o.base_url = peer.base_url;
    return o;
}

static struct fetch ask(const char *method, uint64_t deadline_in_ms)
{
    struct fetch f;
    fetch_prepare(&f, loop, arena, method, "/Patient", SLICE(""));
    if (deadline_in_ms)
        f.call.deadline_ms =
            clock_monotonic_ms(loop_clock(loop)) + deadline_in_ms;
    fetch_run(up, &f);
    return f;
}

static void count_ended(struct call *c)
{
    if (++nended == *(unsigned *)c->context)
        loop_stop(c->loop);
}

static struct fetch *start_many(
    unsigned count, const char *method, unsigned *stop_at)
{
    struct fetch *all = arena_zalloc(arena, count, sizeof(*all));
    for (unsigned i = 0; i < count; i++) {
        fetch_prepare(&all[i], loop, arena, method, "/Patient", SLICE(""));
        call_init(&all[i].call, loop, count_ended);
        all[i].call.context = stop_at;
        fetch_start(up, &all[i]);
    }
    return all;
}

static void more_requests_than_connections(void **state)
{
    (void)state;
    struct upstream_options o = options();
    unsigned count = 300;
    o.max_connections = 8;
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    struct fetch *all = start_many(count, "GET", &count);
    loop_run(loop);
    for (unsigned i = 0; i < count; i++)
        assert_int_equal(all[i].status, 200);
    unsigned nlinks = 0;
    for (int i = 1; i < 1000; i++) {
        char text[32];
        snprintf(text, sizeof(text), "\"link\": %d}", i);
        nlinks += peer_seen(&peer, text) > 0;
    }
    assert_in_range(nlinks, 1, 8);
}

static void a_deadline_while_waiting_for_the_answer(void **state)
{
    (void)state;
    struct upstream_options o = options();
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    peer_fault(&peer, "{\"fault\":\"slow-after\",\"delay\":20}");
    struct fetch f = ask("DELETE", 2000); /* time enough to be sent */
    assert_int_equal(f.call.rc, ERR_TIMEOUT);
    assert_int_equal(f.outcome, FETCH_UNKNOWN);
    assert_in_range(f.elapsed_us, 1900000, 19000000);
}

static void a_deadline_while_waiting_for_a_connection(void **state)
{
    (void)state;
    struct upstream_options o = options();
    struct fetch first;
    o.max_connections = 1;
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    peer_fault(&peer, "{\"fault\":\"slow\",\"delay\":4}");
    fetch_prepare(&first, loop, arena, "POST", "/Patient", SLICE("{}"));
    fetch_start(up, &first);
    struct fetch second = ask("POST", 100);
    assert_int_equal(second.call.rc, ERR_TIMEOUT);
    assert_int_equal(second.outcome, FETCH_NOT_SENT);
    loop_run(loop);
    assert_int_equal(first.outcome, FETCH_ANSWERED);
    assert_int_equal(peer_seen(&peer, "\"POST\""), 1);
}

static void a_deadline_that_has_passed(void **state)
{
    (void)state;
    struct upstream_options o = options();
    struct fetch f;
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    fetch_prepare(&f, loop, arena, "POST", "/Patient", SLICE("{}"));
    f.call.deadline_ms = 1;
    fetch_run(up, &f);
    assert_int_equal(f.call.rc, ERR_TIMEOUT);
}

static void cancelled_requests_bring_nothing(void **state)
{
    (void)state;
    struct upstream_options o = options();
    unsigned never = 1000, three = 3;
    o.max_connections = 4;
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    peer_fault(&peer, "{\"fault\":\"slow\",\"delay\":1,\"times\":8}");
    struct fetch *all = start_many(8, "GET", &never);
    for (int i = 0; i < 8; i++)
        call_cancel(&all[i].call); /* four under way, four waiting */
    assert_int_equal(nended, 0);
    peer_fault(&peer, NULL);
    start_many(3, "GET", &three);
    loop_run(loop);
    assert_int_equal(nended, 3);
}

static void freed_with_kept_connections(void **state)
{
    (void)state;
    struct upstream_options o = options();
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    assert_int_equal(ask("GET", 0).status, 200);
}

/* Every second answer is 503: at most one retry in ten requests, and the
 * burst that is there from the beginning. */
static void retries_keep_to_their_budget(void **state)
{
    (void)state;
    struct upstream_options o = options();
    o.breaker_ratio = 1;
    o.breaker_min_calls = 64;
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    peer_fault(
        &peer, "{\"fault\":\"status\",\"status\":503,\"every\":2,\"times\":0}");
    for (int i = 0; i < 200; i++)
        ask("GET", 0);
    assert_in_range(peer_seen(&peer, "\"GET\""), 210, 223);
}

static void retry_after_is_kept(void **state)
{
    (void)state;
    struct upstream_options o = options();
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    peer_fault(&peer, "{\"fault\":\"status\",\"status\":429,"
                      "\"headers\":{\"Retry-After\":\"1\"}}");
    struct fetch f = ask("GET", 0);
    assert_int_equal(f.status, 200);
    assert_in_range(f.elapsed_us, 950000, 20000000);
    /* Not enough time left: the answer as it is. */
    peer_fault(&peer, "{\"fault\":\"status\",\"status\":429,"
                      "\"headers\":{\"Retry-After\":\"100\"}}");
    f = ask("GET", 5000);
    assert_int_equal(f.status, 429);
    assert_true(slice_eq(f.retry_after, SLICE("100")));
}

static void break_it(void)
{
    peer_fault(&peer, "{\"fault\":\"status\",\"status\":500,\"times\":0}");
    for (int i = 0; i < 20; i++)
        assert_int_equal(ask("POST", 0).status, 500);
    assert_int_equal(upstream_breaker(up), BREAKER_OPEN);
}

static void the_breaker_opens_and_the_next_request_probes(void **state)
{
    (void)state;
    struct upstream_options o = options();
    o.breaker_probe_ms = 200;
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    break_it();
    unsigned before = peer_seen(&peer, "\"POST\"");
    struct fetch f = ask("POST", 0);
    assert_int_equal(f.call.rc, ERR_UNAVAILABLE);
    assert_int_equal(f.outcome, FETCH_NOT_SENT);
    assert_int_equal(peer_seen(&peer, "\"POST\""), before);
    fetch_wait(loop, 250);
    assert_int_equal(ask("POST", 0).status, 500); /* the probe */
    assert_int_equal(ask("POST", 0).call.rc, ERR_UNAVAILABLE);
    peer_fault(&peer, NULL);
    fetch_wait(loop, 250);
    assert_int_equal(ask("GET", 0).status, 200);
    assert_int_equal(upstream_breaker(up), BREAKER_CLOSED);
}

static struct loop_timer poll_timer;
static unsigned npolls;

static void poll_closed(struct loop_timer *t)
{
    if (upstream_breaker(up) == BREAKER_CLOSED || ++npolls > 3000)
        loop_stop(t->loop);
    else
        loop_timer_start(t, 20);
}

static void wait_closed(void)
{
    npolls = 0;
    loop_timer_init(&poll_timer, loop, poll_closed);
    loop_timer_start(&poll_timer, 1);
    loop_run(loop);
    loop_timer_free(&poll_timer);
    assert_int_equal(upstream_breaker(up), BREAKER_CLOSED);
}

static void the_breaker_probes_by_itself(void **state)
{
    (void)state;
    struct upstream_options o = options();
    o.breaker_probe_ms = 50;
    o.probe_path = "/metadata";
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    break_it();
    for (int i = 0; i < 200; i++)
        assert_int_equal(ask("POST", 0).call.rc, ERR_UNAVAILABLE);
    peer_fault(&peer, NULL);
    wait_closed();
    assert_int_equal(ask("GET", 0).status, 200);
    assert_true(peer_seen(&peer, "/metadata") >= 1);
}

/* Timers are of a coarser clock than the breaker's and may fire too early. */
static void an_early_probe_is_put_off_a_little(void **state)
{
    (void)state;
    struct upstream_options o = options();
    o.breaker_probe_ms = 6000;
    o.probe_path = "/metadata";
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    break_it();
    peer_fault(&peer, NULL);
    fetch_wait(loop, 5700);
    uint64_t early_ms = clock_monotonic_ms(&clock_system);
    upstream_probe(&up->probe_timer);
    wait_closed();
    assert_true(clock_monotonic_ms(&clock_system) - early_ms < 6000);
}

/* What waits when the breaker opens is told at once, however long the line. */
static void the_queue_is_emptied_when_the_breaker_opens(void **state)
{
    (void)state;
    struct upstream_options o = options();
    unsigned count = 5000;
    o.max_connections = 2;
    o.probe_path = "/metadata";
    assert_int_equal(upstream_new(&up, loop, &o, NULL), 0);
    peer_fault(&peer, "{\"fault\":\"status\",\"status\":500,\"times\":0}");
    struct fetch *all = start_many(count, "POST", &count);
    loop_run(loop);
    unsigned nrefused = 0;
    for (unsigned i = 0; i < count; i++)
        nrefused += all[i].outcome == FETCH_NOT_SENT;
    assert_in_range(nrefused, count - 25, count - 20);
}

static void bad_options(void **state)
{
    (void)state;
    struct upstream_options good = options();
    struct upstream_options bad[8];
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        bad[i] = good;
    bad[0].name = "";
    bad[1].base_url = "ftp://h/fhir";
    bad[2].max_connections = 0;
    bad[3].breaker_ratio = 0;
    bad[4].retry_budget = 2;
    bad[5].password = "secret";
    bad[6].client_cert_file = "cert.pem";
    bad[7].probe_path = "nowhere";
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct err err = ERR_INIT;
        assert_int_equal(upstream_new(&up, loop, &bad[i], &err), ERR_INVALID);
        assert_true(err.text[0]);
        assert_null(strstr(err.text, "secret"));
    }
}

#define WITH_LOOP(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_LOOP(more_requests_than_connections),
        WITH_LOOP(a_deadline_while_waiting_for_the_answer),
        WITH_LOOP(a_deadline_while_waiting_for_a_connection),
        WITH_LOOP(a_deadline_that_has_passed),
        WITH_LOOP(cancelled_requests_bring_nothing),
        WITH_LOOP(freed_with_kept_connections),
        WITH_LOOP(retries_keep_to_their_budget),
        WITH_LOOP(retry_after_is_kept),
        WITH_LOOP(the_breaker_opens_and_the_next_request_probes),
        WITH_LOOP(the_breaker_probes_by_itself),
        WITH_LOOP(an_early_probe_is_put_off_a_little),
        WITH_LOOP(the_queue_is_emptied_when_the_breaker_opens),
        WITH_LOOP(bad_options),
    };
    return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
