/* SPDX-License-Identifier: Apache-2.0
 * TLS to an upstream: who is trusted, who we are, and that nothing is sent to
 * somebody else. */
#include "fhirclient/http/fetch.h"
#include "tests/peers/peer.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/http/fetch_run.h"

#include <stdio.h>
#include <stdlib.h>

static char dir[] = "/tmp/selfsame-certs-XXXXXX";
static char path[5][80]; /* ca, client.pem, client.key, stranger.pem, .key */
static struct peer server, stranger, asking;
static struct loop *loop;
static struct arena *arena;

static int group_setup(void **state)
{
    (void)state;
    static const char *const names[] = {
        "ca.pem", "client.pem", "client.key", "stranger.pem", "stranger.key"};
    struct peer made;
    if (!mkdtemp(dir))
        return 1;
    const char *certs[] = {"tests/peers/certs", dir, NULL};
    if (peer_start(&made, certs) != 0)
        return 1;
    peer_stop(&made);
    for (size_t i = 0; i < COUNT_OF(names); i++)
        snprintf(path[i], sizeof(path[i]), "%s/%s", dir, names[i]);
    const char *good[] = {
        "tests/peers/faulty.py", "--until-eof", "--tls", dir, NULL};
    const char *bad[] = {"tests/peers/faulty.py", "--until-eof", "--tls", dir,
        "--tls-name", "stranger", NULL};
    const char *strict[] = {"tests/peers/faulty.py", "--until-eof", "--tls",
        dir, "--client-ca", path[0], NULL};
    return peer_start(&server, good) || peer_start(&stranger, bad) ||
           peer_start(&asking, strict);
}

static int group_teardown(void **state)
{
    (void)state;
    peer_stop(&server);
    peer_stop(&stranger);
    peer_stop(&asking);
    static const char *const names[] = {"ca.pem", "ca.key", "ca.srl",
        "server.pem", "server.key", "client.pem", "client.key", "stranger.pem",
        "stranger.key"};
    char file[80];
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        snprintf(file, sizeof(file), "%s/%s", dir, names[i]);
        remove(file);
    }
    return remove(dir);
}

static int setup(void **state)
{
    (void)state;
    loop = loop_new();
    arena = arena_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    loop_free(&loop);
    arena_free(&arena);
    return 0;
}

static struct fetch ask(struct upstream_options o)
{
    struct upstream *u;
    struct fetch f;
    o.name = "test";
    assert_int_equal(upstream_new(&u, loop, &o, NULL), 0);
    fetch_prepare(&f, loop, arena, "POST", "/Patient",
        SLICE("{\"resourceType\":\"Patient\"}"));
    fetch_run(u, &f);
    upstream_free(&u);
    return f;
}

static struct upstream_options to(const struct peer *p, const char *ca_file)
{
    struct upstream_options o = upstream_defaults;
    o.base_url = p->base_url;
    o.ca_file = ca_file;
    return o;
}

static void not_sent(struct fetch f)
{
    assert_int_equal(f.outcome, FETCH_NOT_SENT);
    assert_int_equal(f.call.rc, ERR_UNAVAILABLE);
}

static void who_is_trusted(void **state)
{
    (void)state;
    assert_int_equal(ask(to(&server, path[0])).status, 201);
    not_sent(ask(to(&server, NULL))); /* the system does not know this CA */
    not_sent(ask(to(&stranger, path[0])));
    not_sent(ask(to(&server, "/nowhere/ca.pem")));
}

static void the_name_counts(void **state)
{
    (void)state;
    struct upstream_options o = to(&server, path[0]);
    o.base_url = arena_printf(arena, "https://localhost%s",
        strrchr(server.base_url, ':')); /* the same server, another name */
    not_sent(ask(o));
}

static void who_we_are(void **state)
{
    (void)state;
    struct upstream_options o = to(&asking, path[0]);
    struct fetch f = ask(o);
    assert_true(f.call.rc < 0); /* TLS 1.3 tells only after the request */
    assert_int_not_equal(f.outcome, FETCH_ANSWERED);
    o.client_cert_file = path[1];
    o.client_key_file = path[2];
    assert_int_equal(ask(o).status, 201);
    o.client_cert_file = path[3];
    o.client_key_file = path[4];
    assert_true(ask(o).call.rc < 0);
    o.client_key_file = path[2]; /* not that certificate's */
    not_sent(ask(o));
}

#define WITH_LOOP(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_LOOP(who_is_trusted),
        WITH_LOOP(the_name_counts),
        WITH_LOOP(who_we_are),
    };
    return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
