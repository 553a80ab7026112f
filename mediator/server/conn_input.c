/* SPDX-License-Identifier: Apache-2.0
 * The bytes that have arrived on a connection.
 *
 * In clear they are read into one buffer of the server and parsed there; only
 * what must wait is moved to the bufferevent's input. That saves asking how
 * much there is, and a buffer for almost every request. TLS goes by the
 * bufferevent throughout. */
#include "mediator/server/server_int.h"

#include <errno.h>
#include <event2/event.h>
#include <sys/socket.h>

static struct evbuffer *waiting(const struct conn *c)
{
    return bufferevent_get_input(c->bev);
}

static void let_wait(struct conn *c, struct slice bytes)
{
    struct evbuffer *in = waiting(c);

    evbuffer_unfreeze(in, 0);
    if (evbuffer_add(in, bytes.ptr, bytes.len) < 0)
        die("no memory for a request");
    evbuffer_freeze(in, 0);
}

static void take_bytes(struct conn *c, struct slice bytes)
{
    if (evbuffer_get_length(waiting(c)) > 0)
        let_wait(c, bytes);
    else
        c->fresh = bytes;
    conn_read(c);
    if (c->fresh.len) /* the server's buffer is needed for others */
        let_wait(c, c->fresh);
    c->fresh = SLICE("");
}

static void on_clear_readable(evutil_socket_t fd, short what, void *context)
{
    struct conn *c = context;
    struct http_server *s = c->server;
    ssize_t n = recv(fd, s->input, sizeof(s->input), 0);

    (void)what;
    if (n > 0)
        take_bytes(c, slice_make(s->input, (size_t)n));
    else if (n == 0)
        conn_half_close(c);
    else if (errno != EAGAIN && errno != EINTR)
        conn_kill(c);
}

void conn_input_open(struct conn *c)
{
    if (c->peer.is_tls)
        return;
    c->readable = event_new(loop_event_base(c->server->loop), c->fd,
        EV_READ | EV_PERSIST, on_clear_readable, c);
    if (!c->readable)
        die("no memory for a connection");
}

void conn_input_close(struct conn *c)
{
    if (c->readable)
        event_free(c->readable);
    c->readable = NULL;
}

static int watch(struct conn *c, bool is_wanted)
{
    if (!c->readable)
        return is_wanted ? bufferevent_enable(c->bev, EV_READ)
                         : bufferevent_disable(c->bev, EV_READ);
    return is_wanted ? event_add(c->readable, NULL) : event_del(c->readable);
}

/* The kernel may have no room to watch one more. */
void conn_input_enable(struct conn *c, bool is_wanted)
{
    if (watch(c, is_wanted) < 0 && is_wanted)
        conn_kill(c);
}

struct slice conn_input(const struct conn *c)
{
    struct evbuffer *in = waiting(c);
    size_t n = evbuffer_get_contiguous_space(in);

    if (n == 0)
        return c->fresh;
    return slice_make((const char *)evbuffer_pullup(in, (ev_ssize_t)n), n);
}

void conn_input_used(struct conn *c, size_t n)
{
    if (evbuffer_get_length(waiting(c)) > 0)
        evbuffer_drain(waiting(c), n);
    else
        c->fresh = slice_from(c->fresh, n);
}

size_t conn_input_size(const struct conn *c)
{
    return evbuffer_get_length(waiting(c)) + c->fresh.len;
}
