/* SPDX-License-Identifier: Apache-2.0
 * Against a server that misbehaves as ordered (tests/peers/faulty.py): what
 * is known after each fault, and that nothing is ever sent twice that must
 * not be. operations.md R23, R25. */
#include "fhirclient/http/fetch.h"
#include "tests/peers/peer.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/http/fetch_run.h"

#include <stdio.h>
#include <unistd.h>

static struct peer peer;
static struct loop *loop;
static struct arena *arena;
static struct upstream *up;

static const char patient_json[] =
    "{\"resourceType\":\"Patient\",\"id\":\"a\"}";
static const struct slice patient = {patient_json, sizeof(patient_json) - 1};

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
    o.max_answer_bytes = 100000;
    o.breaker_min_calls = 64;
    o.breaker_ratio = 1;
    o.breaker_window_ms = 3600000;
    loop = loop_new();
    arena = arena_new();
    peer_fault(&peer, NULL);
    peer_forget(&peer);
    return upstream_new(&up, loop, &o, NULL);
}

static int teardown(void **state)
{
    (void)state;
    upstream_free(&up);
    loop_free(&loop);
    arena_free(&arena);
    return 0;
}

static struct fetch ask(const char *method, const char *path, struct slice body)
{
    struct fetch f;
    fetch_prepare(&f, loop, arena, method, path, body);
    fetch_run(up, &f);
    return f;
}

static struct fetch put(void)
{
    return ask("PUT", "/Patient/a", patient);
}

static struct fetch get(void)
{
    return ask("GET", "/Patient/a", SLICE(""));
}

static void a_whole_answer(void **state)
{
    (void)state;
    static const struct fetch_header headers[] = {
        {"Content-Type", "application/fhir+json"}, {"X-One", "two"}};
    struct fetch f;
    fetch_prepare(&f, loop, arena, "PUT", "/Patient/a", patient);
    f.headers = headers;
    f.nheaders = COUNT_OF(headers);
    fetch_run(up, &f);
    assert_int_equal(f.call.rc, 0);
    assert_int_equal(f.outcome, FETCH_ANSWERED);
    assert_in_range(f.status, 200, 201);
    assert_true(slice_starts(f.etag, SLICE("W/\"")));
    assert_true(
        slice_eq(f.content_type, SLICE("application/fhir+json;charset=UTF-8")));
    assert_true(slice_starts(f.location, SLICE("Patient/a/_history/")));
    assert_true(slice_ends(f.date, SLICE(" GMT")));
    assert_int_equal(f.retry_after.len, 0);
    assert_true(
        slice_find_slice(f.answer, SLICE("\"resourceType\"")) != SIZE_MAX);
    assert_true(f.elapsed_us > 0);
    assert_int_equal(peer_seen(&peer, "\"x-one\": \"two\""), 1);
    assert_int_equal(peer_seen(&peer, "\"expect\""), 0);
    assert_int_equal(peer_seen(&peer, "\"bytes\": 35"), 1);
}

static void connections_are_kept(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++) {
        assert_int_equal(put().call.rc, 0);
        assert_int_equal(get().call.rc, 0);
        assert_int_equal(ask("DELETE", "/Patient/a", SLICE("")).status, 204);
    }
    /* The number of the connection is the same in all notes. */
    unsigned nlinks = 0;
    for (int i = 1; i < 1000; i++) {
        char text[32];
        snprintf(text, sizeof(text), "\"link\": %d}", i);
        nlinks += peer_seen(&peer, text) > 0;
    }
    assert_int_equal(nlinks, 1);
}

static const struct {
    const char *rule;
    enum fetch_outcome outcome;
    int rc, status;
} faults[] = {
    {"{\"fault\":\"status\",\"status\":500}", FETCH_ANSWERED, 0, 500},
    {"{\"fault\":\"status\",\"status\":503}", FETCH_ANSWERED, 0, 503},
    {"{\"fault\":\"status\",\"status\":429}", FETCH_ANSWERED, 0, 429},
    {"{\"fault\":\"status\",\"status\":409}", FETCH_ANSWERED, 0, 409},
    {"{\"fault\":\"html\"}", FETCH_ANSWERED, 0, 200},
    {"{\"fault\":\"empty\"}", FETCH_ANSWERED, 0, 200},
    {"{\"fault\":\"half-json\"}", FETCH_ANSWERED, 0, 200},
    {"{\"fault\":\"continue\"}", FETCH_ANSWERED, 0, 200},
    {"{\"fault\":\"length-short\"}", FETCH_ANSWERED, 0, 200},
    {"{\"fault\":\"redirect\"}", FETCH_ANSWERED, ERR_UPSTREAM, 302},
    {"{\"fault\":\"redirect\",\"status\":307}", FETCH_ANSWERED, ERR_UPSTREAM,
        307},
    {"{\"fault\":\"reset\"}", FETCH_UNKNOWN, ERR_UNKNOWN, 0},
    {"{\"fault\":\"close\"}", FETCH_UNKNOWN, ERR_UNKNOWN, 0},
    {"{\"fault\":\"drop\"}", FETCH_UNKNOWN, ERR_UNKNOWN, 0},
    {"{\"fault\":\"drop-reset\"}", FETCH_UNKNOWN, ERR_UNKNOWN, 0},
    {"{\"fault\":\"cut\"}", FETCH_UNKNOWN, ERR_UPSTREAM, 0},
    {"{\"fault\":\"length-long\"}", FETCH_UNKNOWN, ERR_UPSTREAM, 200},
    {"{\"fault\":\"chunk-cut\"}", FETCH_UNKNOWN, ERR_UPSTREAM, 200},
    {"{\"fault\":\"garbage\"}", FETCH_UNKNOWN, ERR_UPSTREAM, 0},
    {"{\"fault\":\"huge\",\"bytes\":100001}", FETCH_UNKNOWN, ERR_UPSTREAM, 200},
    {"{\"fault\":\"headers\",\"bytes\":200000}", FETCH_UNKNOWN, ERR_UPSTREAM,
        200},
    {"{\"fault\":\"gzip\"}", FETCH_UNKNOWN, ERR_UPSTREAM, 200},
};

static void check_fault(size_t i, bool is_on_kept)
{
    peer_fault(&peer, NULL);
    if (is_on_kept)
        assert_int_equal(put().call.rc, 0);
    peer_forget(&peer);
    peer_fault(&peer, faults[i].rule);
    struct fetch f = put();
    if (f.outcome != faults[i].outcome || f.call.rc != faults[i].rc ||
        (faults[i].status && f.status != faults[i].status))
        fail_msg("%s: outcome %d, rc %d, status %d: %s", faults[i].rule,
            (int)f.outcome, f.call.rc, f.status, f.call.err.text);
    if (f.call.rc < 0)
        assert_int_equal(f.answer.len, 0);
    if (peer_seen(&peer, "\"PUT\"") != 1)
        fail_msg(
            "%s: sent %u times", faults[i].rule, peer_seen(&peer, "\"PUT\""));
}

static void each_fault_on_a_fresh_connection(void **state)
{
    for (size_t i = 0; i < COUNT_OF(faults); i++) {
        check_fault(i, false);
        teardown(state);
        setup(state);
    }
}

/* Here libcurl by itself would send a second time. */
static void each_fault_on_a_kept_connection(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(faults); i++)
        check_fault(i, true);
}

static void a_delete_is_not_sent_twice_either(void **state)
{
    (void)state;
    static const char *const rules[] = {
        "{\"fault\":\"drop\"}", "{\"fault\":\"drop-reset\"}"};
    for (size_t i = 0; i < COUNT_OF(rules); i++) {
        assert_int_equal(put().call.rc, 0);
        peer_forget(&peer);
        peer_fault(&peer, rules[i]);
        struct fetch f = ask("DELETE", "/Patient/a", SLICE(""));
        assert_int_equal(f.outcome, FETCH_UNKNOWN);
        assert_int_equal(peer_seen(&peer, "\"DELETE\""), 1);
    }
}

static void a_connection_closed_while_idle_is_no_trouble(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 20; i++) {
        peer_fault(&peer, "{\"fault\":\"close-after\"}");
        assert_int_equal(put().call.rc, 0);
        for (int n = 0; n < 6000 && peer_seen(&peer, "closed-after") <= i; n++)
            usleep(10000);
        fetch_wait(loop, 20);
        assert_int_equal(put().call.rc, 0);
    }
}

static void cut_at_every_byte(void **state)
{
    (void)state;
    int nanswered = 0;
    put();
    for (int n = 0; n < 2000 && nanswered == 0; n++) {
        char rule[64];
        snprintf(rule, sizeof(rule), "{\"fault\":\"cut\",\"bytes\":%d}", n);
        peer_fault(&peer, rule);
        struct fetch f = put();
        nanswered += f.outcome == FETCH_ANSWERED;
        if (f.outcome == FETCH_ANSWERED)
            assert_true(n > 250 && slice_ends(f.answer, SLICE("}")));
        else if (f.outcome != FETCH_UNKNOWN || f.call.rc >= 0)
            fail_msg("at byte %d: outcome %d", n, (int)f.outcome);
        if (n % 16 == 0 && !nanswered) { /* keeps the breaker closed */
            f = put();
            if (f.call.rc < 0)
                fail_msg("after byte %d: %s", n, f.call.err.text);
        }
    }
    assert_int_equal(nanswered, 1);
}

static void a_read_is_tried_again(void **state)
{
    (void)state;
    static const char *const rules[] = {"{\"fault\":\"reset\"}",
        "{\"fault\":\"cut\",\"bytes\":40}",
        "{\"fault\":\"status\",\"status\":502}"};
    put();
    for (size_t i = 0; i < COUNT_OF(rules); i++) {
        peer_forget(&peer);
        peer_fault(&peer, rules[i]);
        struct fetch f = get();
        assert_int_equal(f.outcome, FETCH_ANSWERED);
        assert_int_equal(f.status, 200);
        assert_int_equal(peer_seen(&peer, "\"GET\""), 2);
    }
}

static void a_read_gives_up_after_three(void **state)
{
    (void)state;
    peer_fault(&peer, "{\"fault\":\"cut\",\"bytes\":40,\"times\":0}");
    struct fetch f = get();
    assert_int_equal(f.outcome, FETCH_UNKNOWN);
    assert_int_equal(f.call.rc, ERR_UPSTREAM);
    assert_int_equal(peer_seen(&peer, "\"GET\""), 3);
}

static void half_a_body_is_not_sent(void **state)
{
    (void)state;
    size_t size = (size_t)32 << 20; /* more than any socket buffer */
    char *large = arena_zalloc(arena, size, 1);
    peer_fault(&peer, "{\"fault\":\"reset-before\"}");
    struct fetch f = ask("POST", "/Patient", slice_make(large, size));
    assert_int_equal(f.outcome, FETCH_NOT_SENT);
    assert_int_equal(f.call.rc, ERR_UNAVAILABLE);
}

static void nobody_is_there(void **state)
{
    (void)state;
    static const char *const urls[] = {
        "http://127.0.0.1:1/fhir", "http://nobody.invalid/fhir"};
    for (size_t i = 0; i < COUNT_OF(urls); i++) {
        struct upstream_options o = upstream_defaults;
        struct upstream *other;
        struct fetch f;
        o.name = "other";
        o.base_url = urls[i];
        assert_int_equal(upstream_new(&other, loop, &o, NULL), 0);
        fetch_prepare(&f, loop, arena, "POST", "/Patient", patient);
        fetch_run(other, &f);
        assert_int_equal(f.outcome, FETCH_NOT_SENT);
        assert_int_equal(f.call.rc, ERR_UNAVAILABLE);
        upstream_free(&other);
    }
}

static void no_tls_there(void **state)
{
    (void)state;
    struct upstream_options o = upstream_defaults;
    struct upstream *other;
    struct fetch f;
    o.name = "other";
    o.base_url = arena_printf(arena, "https%s", peer.base_url + 4);
    o.connect_timeout_ms = 300;
    assert_int_equal(upstream_new(&other, loop, &o, NULL), 0);
    fetch_prepare(&f, loop, arena, "POST", "/Patient", patient);
    fetch_run(other, &f);
    assert_int_equal(f.outcome, FETCH_NOT_SENT);
    assert_true(f.call.rc < 0); /* a failed handshake, or none in time */
    upstream_free(&other);
}

static void a_path_cannot_leave_the_base(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "/../admin", ".evil.org/", "@evil", "/a b", "/a\r\nX: y"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct fetch f = ask("GET", bad[i], SLICE(""));
        assert_int_equal(f.call.rc, ERR_INVALID);
        assert_int_equal(f.outcome, FETCH_NOT_SENT);
    }
    assert_int_equal(peer_seen(&peer, "\"GET\""), 0);
}

#define WITH_LOOP(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_LOOP(a_whole_answer),
        WITH_LOOP(connections_are_kept),
        WITH_LOOP(each_fault_on_a_fresh_connection),
        WITH_LOOP(each_fault_on_a_kept_connection),
        WITH_LOOP(a_delete_is_not_sent_twice_either),
        WITH_LOOP(a_connection_closed_while_idle_is_no_trouble),
        WITH_LOOP(cut_at_every_byte),
        WITH_LOOP(a_read_is_tried_again),
        WITH_LOOP(a_read_gives_up_after_three),
        WITH_LOOP(half_a_body_is_not_sent),
        WITH_LOOP(nobody_is_there),
        WITH_LOOP(no_tls_there),
        WITH_LOOP(a_path_cannot_leave_the_base),
    };
    return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
