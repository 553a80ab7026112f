/* SPDX-License-Identifier: Apache-2.0
 * One request and its answer, from the first byte to the last. */
#include "mediator/server/server_int.h"

struct exchange *exchange_new(struct conn *c)
{
    static uint64_t last_number;
    struct http_server *s = c->server;
    struct arena *arena = loop_arena_take(s->loop);
    struct exchange *x = arena_zalloc(arena, 1, sizeof(*x));

    x->conn = c;
    x->pub.arena = arena;
    x->pub.peer = &c->peer;
    x->pub.number = ++last_number;
    x->pub.received_us = clock_monotonic_us(loop_clock(s->loop));
    http_parser_init(&x->parser, arena, &s->limits);
    TAILQ_INSERT_TAIL(&c->exchanges, x, link);
    c->nexchanges++;
    c->was_used = true;
    c->nrefs++;
    return x;
}

void exchange_end_reading(struct exchange *x)
{
    struct conn *c = x->conn;

    if (c->reading != x)
        return;
    c->reading = NULL;
    c->read_deadline_ms = 0;
}

static void exchange_unlink(struct exchange *x)
{
    exchange_end_reading(x);
    TAILQ_REMOVE(&x->conn->exchanges, x, link);
    x->conn->nexchanges--;
}

static void exchange_destroy(struct exchange *x)
{
    struct conn *c = x->conn;

    c->server->bodies_bytes -= x->body.len;
    buf_free(&x->body);
    buf_free(&x->answer);
    loop_arena_give(c->server->loop, x->pub.arena);
    conn_unref(c);
}

void exchange_free(struct exchange *x)
{
    exchange_unlink(x);
    exchange_destroy(x);
}

static void exchange_reap(void *context)
{
    exchange_destroy(context);
}

/* From here on no http_answer() may come for it. */
static void tell_aborted(struct exchange *x)
{
    void (*aborted)(struct http_exchange *) = x->pub.aborted;

    x->pub.aborted = NULL;
    x->is_known = false;
    if (aborted)
        aborted(&x->pub);
}

void exchange_abandon(struct exchange *x)
{
    bool is_owed = x->is_known && x->state != EXCHANGE_ANSWERED;

    exchange_unlink(x);
    x->is_abandoned = true;
    if (is_owed && x->state == EXCHANGE_PENDING && !x->pub.aborted)
        return; /* http_answer() frees it */
    x->state = EXCHANGE_ANSWERED;
    if (is_owed)
        tell_aborted(x);
    loop_reap(x->conn->server->loop, exchange_reap, x);
}

void exchange_refuse(struct exchange *x, enum http_fault fault)
{
    struct conn *c = x->conn;

    metric_refused(fault);
    if (x->is_known && x->state != EXCHANGE_ANSWERED)
        tell_aborted(x);
    x->pub.method = x->parser.method_code; /* HEAD gets no body here either */
    x->state = EXCHANGE_ANSWERED;
    x->closes = true;
    c->is_reading_over = true;
    exchange_end_reading(x);
    /* A body on its way must not turn the answer into a reset. */
    c->must_linger |= http_parser_has_body(&x->parser);
    answer_write_fault(x, fault);
}

void http_answer(struct http_exchange *pub, const struct http_answer *answer)
{
    struct exchange *x = (struct exchange *)pub;
    struct conn *c = x->conn;

    ASSERT(x->state != EXCHANGE_ANSWERED);
    if (x->is_abandoned) {
        x->state = EXCHANGE_ANSWERED;
        loop_reap(c->server->loop, exchange_reap, x);
        return;
    }
    x->closes = answer->closes || !x->parser.keeps_alive;
    /* What is not read of this request would be taken for the next one. */
    if (x->state == EXCHANGE_READING && http_parser_has_body(&x->parser))
        x->closes = true;
    if (c->server->is_winding_down && TAILQ_NEXT(x, link) == NULL) {
        x->closes = true;
        c->must_linger = true; /* more may be on its way, unknowingly */
    }
    if (x->closes) {
        c->is_reading_over = true;
        exchange_end_reading(x);
    }
    answer_write(x, answer);
    x->state = EXCHANGE_ANSWERED;
    if (!c->is_parsing)
        conn_send(c);
}

struct slice http_header(const struct http_exchange *x, const char *name)
{
    struct slice wanted = slice_of(name);

    for (size_t i = 0; i < x->nheaders; i++) {
        if (slice_eq_nocase(x->headers[i].name, wanted))
            return x->headers[i].value;
    }
    return SLICE("");
}

size_t http_header_count(const struct http_exchange *x, const char *name)
{
    struct slice wanted = slice_of(name);
    size_t n = 0;

    for (size_t i = 0; i < x->nheaders; i++)
        n += slice_eq_nocase(x->headers[i].name, wanted);
    return n;
}
