/* SPDX-License-Identifier: Apache-2.0
 * The HTTP server with a handler that tests can look through.
 *
 *     wire_server [--header-ms N] [--cert F --key F --client-ca F] ...
 *
 * Prints its port, then serves until SIGTERM, which drains it.
 *
 *     /livez           200
 *     /echo            what arrived, as JSON
 *     /slow?MS         answers after MS milliseconds; sees the client leave
 *     /keep?MS         the same, but goes on without its client
 *     /big?N           N bytes of JSON
 *     /limit           as /echo, with a body limit of 1000 bytes
 *     /deny            401 as soon as the header is there
 *     /count           counters, as JSON
 */
#include "base/mem.h"
#include "mediator/server/http.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static struct wire {
    struct loop *loop;
    struct http_server *server;
    unsigned handled, aborted, kept;
    uint64_t drain_ms;
} wire = {.drain_ms = 5000};

struct slow {
    struct loop_timer timer;
    struct http_exchange *exchange;
};

static uint64_t number_of(struct slice digits)
{
    uint64_t n = 0;

    return slice_to_u64(&n, digits) ? n : 0;
}

static void answer(struct http_exchange *x, int status, struct slice body)
{
    http_answer(x, &(struct http_answer){.status = status,
                       .content_type = "application/json",
                       .body = body});
}

static unsigned body_sum(struct slice body)
{
    unsigned sum = 0;

    for (size_t i = 0; i < body.len; i++)
        sum = sum * 31 + (unsigned char)body.ptr[i];
    return sum;
}

static void answer_echo(struct http_exchange *x)
{
    struct buf b = BUF_INIT;

    buf_addf(&b,
        "{\"method\":\"%.*s\",\"path\":\"%.*s\",\"query_bytes\":%zu,"
        "\"body_bytes\":%zu,\"headers\":%zu,\"cn\":\"%s\","
        "\"sha256\":\"%s\",\"certificate\":%s,\"body_sum\":%u}",
        SLICE_ARG(x->method_name), SLICE_ARG(x->path), x->query.len,
        x->body.len, x->nheaders, x->peer->certificate_cn,
        x->peer->certificate_sha256,
        x->peer->has_certificate ? "true" : "false", body_sum(x->body));
    answer(x, 200, buf_slice(&b));
    buf_free(&b);
}

/* Kept, since a thousand clients ask for the same. */
static void answer_big(struct http_exchange *x)
{
    static struct buf b;
    uint64_t n = number_of(x->query);

    if (b.len != n) {
        buf_clear(&b);
        buf_addc(&b, '"');
        while (b.len + 1 < n)
            buf_addc(&b, (char)('a' + b.len % 23));
        buf_addc(&b, '"');
    }
    answer(x, 200, buf_slice(&b));
}

static void answer_count(struct http_exchange *x)
{
    struct buf b = BUF_INIT;

    buf_addf(&b, "{\"handled\":%u,\"aborted\":%u,\"kept\":%u}", wire.handled,
        wire.aborted, wire.kept);
    answer(x, 200, buf_slice(&b));
    buf_free(&b);
}

static void slow_fired(struct loop_timer *t)
{
    struct slow *s = CONTAINER_OF(t, struct slow, timer);

    wire.kept += s->exchange->aborted == NULL;
    loop_timer_free(t);
    answer(s->exchange, 200, SLICE("{\"slow\":true}"));
    mem_free(s);
}

static void slow_aborted(struct http_exchange *x)
{
    struct slow *s = x->handler_data;

    wire.aborted++;
    loop_timer_free(&s->timer);
    mem_free(s);
}

static void start_slow(struct http_exchange *x, bool sees_client)
{
    struct slow *s = mem_zalloc(1, sizeof(*s));

    s->exchange = x;
    x->handler_data = s;
    if (sees_client)
        x->aborted = slow_aborted;
    loop_timer_init(&s->timer, wire.loop, slow_fired);
    loop_timer_start(&s->timer, number_of(x->query));
}

static bool headers_read(void *context, struct http_exchange *x)
{
    (void)context;
    if (slice_eq(x->path, SLICE("/limit")))
        x->body_limit = 1000;
    if (!slice_eq(x->path, SLICE("/deny")))
        return true;
    answer(x, 401, SLICE("{\"denied\":true}"));
    return false;
}

static void request_read(void *context, struct http_exchange *x)
{
    (void)context;
    if (slice_eq(x->path, SLICE("/count"))) {
        answer_count(x);
        return;
    }
    wire.handled++;
    if (slice_eq(x->path, SLICE("/livez")))
        answer(x, 200, SLICE("{\"status\":\"alive\"}"));
    else if (slice_eq(x->path, SLICE("/big")))
        answer_big(x);
    else if (slice_eq(x->path, SLICE("/slow")))
        start_slow(x, true);
    else if (slice_eq(x->path, SLICE("/keep")))
        start_slow(x, false);
    else
        answer_echo(x);
}

static void drained(void *context)
{
    (void)context;
    loop_stop(wire.loop);
}

static void on_signal(int number, void *context)
{
    (void)number;
    (void)context;
    http_server_drain(wire.server, wire.drain_ms, drained, NULL);
}

static struct settings {
    struct http_tls_options tls;
    struct http_limits limits;
    uint64_t connections, slow_bytes, requires_cert, port;
} settings;

static const struct {
    const char *name;
    uint64_t *number;
    const char **text;
} options[] = {
    {"--header-ms", &settings.limits.header_ms, NULL},
    {"--idle-ms", &settings.limits.idle_ms, NULL},
    {"--handshake-ms", &settings.limits.handshake_ms, NULL},
    {"--linger-ms", &settings.limits.linger_ms, NULL},
    {"--window-ms", &settings.limits.slow_window_ms, NULL},
    {"--drain-ms", &wire.drain_ms, NULL},
    {"--connections", &settings.connections, NULL},
    {"--slow-bytes", &settings.slow_bytes, NULL},
    {"--require-cert", &settings.requires_cert, NULL},
    {"--port", &settings.port, NULL},
    {"--cert", NULL, &settings.tls.cert_file},
    {"--key", NULL, &settings.tls.key_file},
    {"--client-ca", NULL, &settings.tls.client_ca_file},
};

static bool option_read(const char *name, const char *value)
{
    for (size_t i = 0; i < COUNT_OF(options); i++) {
        if (strcmp(options[i].name, name) != 0)
            continue;
        if (options[i].text)
            *options[i].text = value;
        else
            *options[i].number = number_of(slice_of(value));
        return true;
    }
    fprintf(stderr, "unknown option %s\n", name);
    return false;
}

static bool settings_read(int argc, char **argv)
{
    settings.limits = http_limits_default;
    settings.connections = settings.limits.connections;
    settings.slow_bytes = settings.limits.slow_bytes;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (!option_read(argv[i], argv[i + 1]))
            return false;
    }
    settings.limits.connections = (unsigned)settings.connections;
    settings.limits.slow_bytes = (size_t)settings.slow_bytes;
    settings.tls.requires_client_cert = settings.requires_cert;
    return true;
}

int main(int argc, char **argv)
{
    const struct http_handler handler = {NULL, headers_read, request_read};
    struct err err = ERR_INIT;

    if (!settings_read(argc, argv))
        return 2;
    wire.loop = loop_new();
    loop_on_signal(wire.loop, SIGTERM, on_signal, NULL);
    if (http_server_new(&wire.server, wire.loop,
            &(struct http_server_options){.address = "127.0.0.1",
                .port = (unsigned)settings.port,
                .tls = settings.tls.cert_file ? &settings.tls : NULL,
                .limits = settings.limits},
            &handler, &err) < 0) {
        fprintf(stderr, "%s %s\n", err.where, err.text);
        loop_free(&wire.loop);
        return 1;
    }
    printf("%u\n", http_server_port(wire.server));
    fflush(stdout);
    loop_run(wire.loop);
    http_server_free(&wire.server);
    loop_free(&wire.loop);
    return 0;
}
