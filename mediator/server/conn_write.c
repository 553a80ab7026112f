/* SPDX-License-Identifier: Apache-2.0
 * The writing side of a connection.
 *
 * In clear, bytes go to the socket at once, and only what it does not take is
 * left to libevent's write event: that saves two changes of the event set and
 * a turn of the loop for almost every answer. TLS always goes by the event. */
#include "mediator/server/server_int.h"
#include "mediator/server/tls.h"

#include <errno.h>
#include <sys/socket.h>

enum { MIN_REFERENCED_BYTES = 4096 };

size_t conn_unsent(const struct conn *c)
{
    return evbuffer_get_length(bufferevent_get_output(c->bev));
}

static void window_note(struct conn *c, size_t added)
{
    if (c->write_deadline_ms == 0) {
        c->write_deadline_ms =
            loop_now_ms(c->server->loop) + c->server->limits.slow_window_ms;
        c->unsent_at_window = 0;
        c->put_in_window = 0;
    }
    c->put_in_window += added;
}

void conn_put(struct conn *c, struct slice bytes)
{
    window_note(c, bytes.len);
    if (evbuffer_add(bufferevent_get_output(c->bev), bytes.ptr, bytes.len) < 0)
        die("no memory for an answer");
}

static void free_referenced(const void *bytes, size_t len, void *context)
{
    (void)bytes;
    (void)len;
    mem_free(context);
}

/* May bytes go straight to the socket? Only if nothing waits before them. */
static bool is_direct(const struct conn *c)
{
    return c->state == CONN_OPEN && !c->peer.is_tls && !c->writes_by_event &&
           conn_unsent(c) == 0;
}

/* How much of `bytes` the socket takes at once. Failures are left to the
 * write that comes behind. */
static size_t send_some(const struct conn *c, struct slice bytes)
{
    ssize_t n = send(c->fd, bytes.ptr, bytes.len, MSG_NOSIGNAL);

    return n > 0 ? (size_t)n : 0;
}

/* Queue an answer from `sent` on; much is handed over instead of copied. */
static void queue_answer(struct conn *c, struct buf *answer, size_t sent)
{
    size_t len = answer->len - sent;
    char *bytes;

    if (len < MIN_REFERENCED_BYTES) {
        conn_put(c, slice_from(buf_slice(answer), sent));
        return;
    }
    window_note(c, len);
    bytes = buf_detach(answer);
    if (evbuffer_add_reference(bufferevent_get_output(c->bev), bytes + sent,
            len, free_referenced, bytes) < 0)
        die("no memory for an answer");
}

/* One answer alone needs no queue; several leave in one write. */
static void put_answer(struct conn *c, struct exchange *x)
{
    const struct exchange *next = TAILQ_NEXT(x, link);
    bool is_alone = !next || next->state != EXCHANGE_ANSWERED;
    size_t sent = 0;

    if (is_alone && is_direct(c))
        sent = send_some(c, buf_slice(&x->answer));
    if (sent < x->answer.len)
        queue_answer(c, &x->answer, sent);
}

/* An answer that ends the connection ends what was asked behind it, too. */
static void abandon_rest(struct conn *c)
{
    struct exchange *x;

    while ((x = TAILQ_FIRST(&c->exchanges)))
        exchange_abandon(x);
}

static void put_answers(struct conn *c)
{
    struct exchange *x;

    while ((x = TAILQ_FIRST(&c->exchanges)) && x->state == EXCHANGE_ANSWERED) {
        bool closes = x->closes;

        put_answer(c, x);
        exchange_free(x);
        if (closes) {
            c->is_reading_over = true;
            abandon_rest(c);
        }
    }
    if (x && x->owes_continue) {
        x->owes_continue = false;
        conn_put(c, SLICE("HTTP/1.1 100 Continue\r\n\r\n"));
    }
}

/* False when the connection is gone. */
static bool write_directly(struct conn *c)
{
    struct evbuffer *out = bufferevent_get_output(c->bev);
    int n;

    evbuffer_unfreeze(out, 1);
    n = evbuffer_write(out, c->fd);
    evbuffer_freeze(out, 1);
    if (n < 0 && errno != EAGAIN && errno != EINTR) {
        conn_kill(c);
        return false;
    }
    if (evbuffer_get_length(out) > 0) {
        c->writes_by_event = true;
        bufferevent_enable(c->bev, EV_WRITE);
    }
    return true;
}

void conn_send(struct conn *c)
{
    put_answers(c);
    if (c->state != CONN_OPEN)
        return;
    if (!c->peer.is_tls && !c->writes_by_event && conn_unsent(c) > 0 &&
        !write_directly(c))
        return;
    if (conn_unsent(c) == 0)
        conn_sent(c);
}

void conn_sent(struct conn *c)
{
    c->write_deadline_ms = 0;
    if (c->state != CONN_OPEN)
        return;
    if (c->is_parsing) /* the reader goes on by itself */
        return;
    if (c->is_reading_over && c->nexchanges == 0) {
        conn_finish(c);
        return;
    }
    if (c->is_paused && c->nexchanges < c->server->limits.pipelined)
        loop_ready(c->server->loop, &c->resume);
    conn_update_idle(c);
    if (c->is_idle && c->server->is_draining)
        conn_finish(c);
}

void conn_finish(struct conn *c)
{
    if (c->peer.is_tls)
        tls_shutdown(c->bev);
    if (!c->must_linger || c->is_half_closed) {
        conn_kill(c);
        return;
    }
    shutdown(c->fd, SHUT_WR);
    c->state = CONN_LINGER;
    conn_update_idle(c);
    c->read_deadline_ms =
        loop_now_ms(c->server->loop) + c->server->limits.linger_ms;
    conn_read(c);
}
