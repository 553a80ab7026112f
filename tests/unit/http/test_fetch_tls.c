/* SPDX-License-Identifier: Apache-2.0
 * TLS to an upstream: who is trusted, who we are, and that nothing is sent to
 * somebody else. */
#include "base/file.h"
#include "fhirclient/http/fetch.h"
#include "tests/peers/peer.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/http/fetch_run.h"

#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

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

/* The certificate is for 127.0.0.1; another name leads to the same address. */
static void another_name_may_be_asked_for(void **state)
{
    (void)state;
    struct upstream_options o = to(&server, path[0]);
    o.base_url = arena_printf(
        arena, "https://localhost%s", strrchr(server.base_url, ':'));
    o.tls_name = "127.0.0.1";
    assert_int_equal(ask(o).status, 201);
    o = to(&server, path[0]);
    o.tls_name = "somebody.example.org";
    not_sent(ask(o));
}

/* "sha256//..." of the key in a certificate, by the openssl program. */
static const char *pin_of(const char *name)
{
    char script[400], out[160];
    snprintf(out, sizeof(out), "%s/pin", dir);
    snprintf(script, sizeof(script),
        "openssl x509 -in %s/%s.pem -noout -pubkey | openssl pkey -pubin "
        "-outform der | openssl dgst -sha256 -binary | base64 >%s",
        dir, name, out);
    pid_t pid;
    int status;
    char sh[] = "/bin/sh", option[] = "-c";
    char *const argv[] = {sh, option, script, NULL};
    assert_int_equal(posix_spawn(&pid, sh, NULL, NULL, argv, environ), 0);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    struct buf text = BUF_INIT;
    assert_int_equal(file_read(&text, out, 100, NULL), 0);
    assert_int_equal(remove(out), 0);
    const char *pin = arena_printf(
        arena, "sha256//%.*s", SLICE_ARG(slice_trim(buf_slice(&text))));
    buf_free(&text);
    return pin;
}

static void a_pinned_key_is_trusted(void **state)
{
    (void)state;
    struct upstream_options o = to(&server, NULL);
    o.tls_pin = pin_of("server");
    assert_int_equal(ask(o).status, 201);
    o.ca_file = path[0];
    assert_int_equal(ask(o).status, 201);
    o.tls_pin = pin_of("stranger");
    not_sent(ask(o));
    o.ca_file = NULL;
    struct fetch f = ask(o);
    not_sent(f);
    assert_non_null(strstr(f.call.err.text, "pinned"));
    o = to(&stranger, NULL);
    o.tls_pin = pin_of("server");
    not_sent(ask(o));
    o.ca_file = path[0]; /* the right key of a wrong authority */
    o.tls_pin = pin_of("stranger");
    not_sent(ask(o));
}

static void anyone_is_trusted_when_asked_to(void **state)
{
    (void)state;
    struct upstream_options o = to(&stranger, NULL);
    o.trusts_anyone = true;
    assert_int_equal(ask(o).status, 201);
}

static void options_that_cannot_be(void **state)
{
    (void)state;
    struct upstream *u;
    struct upstream_options o = to(&server, NULL);
    o.name = "test";
    o.tls_pin = "md5//abc";
    assert_int_equal(upstream_new(&u, loop, &o, NULL), ERR_INVALID);
    o.tls_pin = NULL;
    o.tls_name = "a b";
    assert_int_equal(upstream_new(&u, loop, &o, NULL), ERR_INVALID);
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
        WITH_LOOP(another_name_may_be_asked_for),
        WITH_LOOP(a_pinned_key_is_trusted),
        WITH_LOOP(anyone_is_trusted_when_asked_to),
        WITH_LOOP(options_that_cannot_be),
        WITH_LOOP(who_we_are),
    };
    return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
