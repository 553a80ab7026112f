/* SPDX-License-Identifier: Apache-2.0
 * The reading side of a connection, and its life.
 *
 * Reading goes on while an answer is pending, since that is how a client's
 * leaving is seen. What it may read ahead is bounded by the number of requests
 * and by the bytes still to be sent; beyond that it pauses. A client that
 * shuts its side is either waiting for its answer or gone, and both look the
 * same: an interim answer, which every client must be able to skip, is sent to
 * find out, since one that is gone resets the connection on it. */
#include "mediator/server/server_int.h"
#include "mediator/server/tls.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    MAX_UNSENT_BYTES = 64 << 10,   /* no further request is read beyond */
    MAX_DISCARDED_BYTES = 48 << 10 /* thrown away before a close */
};

static uint64_t now_ms(const struct conn *c)
{
    return loop_now_ms(c->server->loop);
}

static void address_print(struct http_peer *peer, const struct sockaddr *a)
{
    const struct sockaddr_in6 *six = (const void *)a;
    const struct sockaddr_in *four = (const void *)a;

    if (a->sa_family == AF_INET)
        inet_ntop(
            AF_INET, &four->sin_addr, peer->address, sizeof(peer->address));
    else if (a->sa_family == AF_INET6 && IN6_IS_ADDR_V4MAPPED(&six->sin6_addr))
        inet_ntop(AF_INET, &six->sin6_addr.s6_addr[12], peer->address,
            sizeof(peer->address));
    else if (a->sa_family == AF_INET6)
        inet_ntop(
            AF_INET6, &six->sin6_addr, peer->address, sizeof(peer->address));
}

/* --- requests --------------------------------------------------------------*/

static void window_start(struct conn *c)
{
    c->read_deadline_ms = now_ms(c) + c->server->limits.slow_window_ms;
    c->read_in_window = 0;
}

static void fill_exchange(struct exchange *x)
{
    const struct http_parser *p = &x->parser;

    x->pub.method = p->method_code;
    x->pub.method_name = p->method_text;
    x->pub.target = p->target_text;
    x->pub.path = p->path;
    x->pub.query = p->query;
    x->pub.headers = p->headers;
    x->pub.nheaders = p->nheaders;
    x->pub.body_limit = x->conn->server->limits.resource_bytes;
}

static void on_head(struct conn *c, struct exchange *x)
{
    const struct http_handler *h = &c->server->handler;
    bool goes_on;

    fill_exchange(x);
    x->is_known = true;
    goes_on = h->headers_read(h->context, &x->pub);
    ASSERT(goes_on || x->state == EXCHANGE_ANSWERED);
    if (x->state == EXCHANGE_ANSWERED) {
        c->must_linger |= http_parser_has_body(&x->parser);
        exchange_end_reading(x);
        return;
    }
    x->parser.body_limit = x->pub.body_limit;
    x->owes_continue =
        x->parser.expects_continue && http_parser_has_body(&x->parser);
    window_start(c);
}

static void on_data(struct conn *c, struct exchange *x)
{
    struct http_server *s = c->server;
    struct slice data = x->parser.data;

    x->owes_continue = false;
    if (data.len > s->limits.bodies_bytes - s->bodies_bytes) {
        exchange_refuse(x, HTTP_FAULT_BUSY);
        return;
    }
    s->bodies_bytes += data.len;
    c->read_in_window += data.len;
    buf_add(&x->body, data);
}

static void on_done(struct conn *c, struct exchange *x)
{
    const struct http_handler *h = &c->server->handler;

    x->state = EXCHANGE_PENDING;
    x->pub.body = buf_slice(&x->body);
    exchange_end_reading(x);
    if (!x->parser.keeps_alive)
        c->is_reading_over = true;
    h->request_read(h->context, &x->pub);
}

static void on_event(struct conn *c, struct exchange *x, enum http_event event)
{
    switch (event) {
    case HTTP_EVENT_MORE: break;
    case HTTP_EVENT_HEAD: on_head(c, x); break;
    case HTTP_EVENT_DATA: on_data(c, x); break;
    case HTTP_EVENT_DONE: on_done(c, x); break;
    case HTTP_EVENT_FAULT: exchange_refuse(x, x->parser.fault); break;
    }
}

static bool may_begin(struct conn *c)
{
    if (c->nexchanges >= c->server->limits.pipelined)
        conn_send(c); /* those answered at once make room */
    if (conn_unsent(c) >= MAX_UNSENT_BYTES)
        conn_send(c);
    return c->state == CONN_OPEN && !c->is_reading_over &&
           c->nexchanges < c->server->limits.pipelined &&
           conn_unsent(c) < MAX_UNSENT_BYTES;
}

/* One piece of input, up to the next event; false when there is no more. */
static bool parse_some(struct conn *c)
{
    struct slice input = conn_input(c);
    size_t n = input.len;
    enum http_event event;

    if (!c->reading && (n == 0 || !may_begin(c)))
        return false;
    if (!c->reading) {
        c->reading = exchange_new(c);
        conn_update_idle(c);
        c->read_deadline_ms = now_ms(c) + c->server->limits.header_ms;
    }
    event = http_parser_feed(&c->reading->parser, &input);
    on_event(c, c->reading, event);
    conn_input_used(c, n - input.len);
    return c->state == CONN_OPEN && event != HTTP_EVENT_FAULT &&
           (event != HTTP_EVENT_MORE || conn_input_size(c) > 0);
}

/* Nobody reads this any more; reading goes on only to see the client leave. */
static void discard(struct conn *c)
{
    size_t n = conn_input_size(c);

    while (conn_input_size(c) > 0)
        conn_input_used(c, conn_input(c).len);
    c->discarded += n;
    c->must_linger |= n > 0;
    if (c->discarded > MAX_DISCARDED_BYTES)
        conn_input_enable(c, false);
}

static void pause_or_go_on(struct conn *c)
{
    bool must_pause = !c->reading && conn_input_size(c) > 0;

    if (must_pause == c->is_paused || c->is_half_closed)
        return;
    c->is_paused = must_pause;
    conn_input_enable(c, !must_pause);
}

void conn_read(struct conn *c)
{
    if (c->state != CONN_OPEN || c->is_reading_over) {
        if (c->state != CONN_DEAD)
            discard(c);
        return;
    }
    c->is_parsing = true;
    while (parse_some(c))
        ;
    c->is_parsing = false;
    if (c->state == CONN_DEAD)
        return;
    if (c->is_reading_over)
        discard(c);
    else
        pause_or_go_on(c);
    conn_send(c);
}

/* --- events ----------------------------------------------------------------*/

static void resume_run(struct loop_ready *r)
{
    struct conn *c = CONTAINER_OF(r, struct conn, resume);

    if (c->state != CONN_DEAD)
        conn_read(c);
}

static void on_readable(struct bufferevent *bev, void *context)
{
    (void)bev;
    conn_read(context);
}

static void on_writable(struct bufferevent *bev, void *context)
{
    struct conn *c = context;

    (void)bev;
    if (c->state == CONN_HANDSHAKE || c->state == CONN_DEAD ||
        conn_unsent(c) > 0)
        return;
    if (c->writes_by_event)
        bufferevent_disable(c->bev, EV_WRITE);
    c->writes_by_event = false;
    conn_sent(c);
}

static void probe(struct conn *c)
{
    struct exchange *x = TAILQ_FIRST(&c->exchanges);

    if (x && x->state == EXCHANGE_PENDING && !x->parser.is_http10)
        conn_put(c, SLICE("HTTP/1.1 100 Continue\r\n\r\n"));
}

void conn_half_close(struct conn *c)
{
    if (c->state != CONN_OPEN || c->is_half_closed) {
        conn_kill(c);
        return;
    }
    conn_input_enable(c, false);
    c->is_half_closed = true;
    c->is_reading_over = true;
    if (c->reading && http_parser_is_fresh(&c->reading->parser))
        exchange_free(c->reading);
    else if (c->reading)
        exchange_refuse(c->reading, HTTP_FAULT_TRUNCATED);
    probe(c);
    conn_send(c);
}

static void on_connected(struct conn *c)
{
    tls_peer(c->bev, &c->peer);
    c->state = CONN_OPEN;
    conn_update_idle(c);
}

static void on_bufferevent(struct bufferevent *bev, short what, void *context)
{
    struct conn *c = context;

    (void)bev;
    if (what & BEV_EVENT_CONNECTED)
        on_connected(c);
    else /* only TLS is read here, and TLS has no half close */
        conn_kill(c);
}

/* --- life ------------------------------------------------------------------*/

void conn_new(struct http_server *s, int fd, const struct sockaddr *address)
{
    struct conn *c = mem_zalloc(1, sizeof(*c));

    c->server = s;
    c->fd = fd;
    c->nrefs = 1;
    c->resume.run = resume_run;
    TAILQ_INIT(&c->exchanges);
    address_print(&c->peer, address);
    c->peer.is_tls = s->tls != NULL;
    c->state = s->tls ? CONN_HANDSHAKE : CONN_OPEN;
    if (s->tls)
        c->bev = tls_accept(s->tls, loop_event_base(s->loop), fd);
    else
        c->bev = bufferevent_socket_new(
            loop_event_base(s->loop), fd, BEV_OPT_CLOSE_ON_FREE);
    if (!c->bev)
        die("no memory for a connection");
    bufferevent_setcb(c->bev, on_readable, on_writable, on_bufferevent, c);
    if (!s->tls) /* written to directly as long as the socket takes it */
        bufferevent_disable(c->bev, EV_WRITE);
    conn_input_open(c);
    TAILQ_INSERT_TAIL(&s->conns, c, link);
    s->nconns++;
    s->nconn_refs++;
    metric_connection(1);
    c->read_deadline_ms = now_ms(c) + s->limits.handshake_ms;
    conn_update_idle(c);
    conn_input_enable(c, true);
}

void conn_unref(struct conn *c)
{
    struct http_server *s = c->server;

    if (--c->nrefs > 0)
        return;
    mem_free(c);
    server_conn_freed(s);
}

static void conn_reap(void *context)
{
    struct conn *c = context;

    conn_input_close(c); /* before the descriptor is closed */
    bufferevent_free(c->bev);
    conn_unref(c);
}

void conn_update_idle(struct conn *c)
{
    bool is_idle = c->state == CONN_OPEN && c->nexchanges == 0 &&
                   !c->is_reading_over && conn_unsent(c) == 0;

    if (is_idle == c->is_idle)
        return;
    c->is_idle = is_idle;
    if (is_idle) {
        TAILQ_INSERT_TAIL(&c->server->idle, c, idle_link);
        c->read_deadline_ms =
            now_ms(c) + (c->server->is_draining ? LAST_REQUEST_MS
                                                : c->server->limits.idle_ms);
    } else {
        TAILQ_REMOVE(&c->server->idle, c, idle_link);
        c->read_deadline_ms = 0;
    }
}

void conn_kill(struct conn *c)
{
    struct http_server *s = c->server;
    struct exchange *x;

    if (c->state == CONN_DEAD)
        return;
    if (c->state == CONN_HANDSHAKE)
        metric_handshake_failed();
    c->state = CONN_DEAD;
    conn_update_idle(c);
    bufferevent_setcb(c->bev, NULL, NULL, NULL, NULL);
    conn_input_enable(c, false);
    bufferevent_disable(c->bev, EV_WRITE);
    loop_unready(s->loop, &c->resume);
    TAILQ_REMOVE(&s->conns, c, link);
    s->nconns--;
    metric_connection(-1);
    while ((x = TAILQ_FIRST(&c->exchanges)))
        exchange_abandon(x);
    loop_reap(s->loop, conn_reap, c);
    server_conn_gone(s);
}

/* --- deadlines -------------------------------------------------------------*/

static void read_is_late(struct conn *c)
{
    struct exchange *x = c->reading;
    bool is_fresh = x && http_parser_is_fresh(&x->parser);

    if (is_fresh && c->nexchanges > 1) {
        exchange_free(x); /* line ends behind a request that is under way */
        return;
    }
    if (!x || is_fresh) {
        conn_kill(c); /* handshake, idle, linger */
        return;
    }
    if (x->is_known && (x->owes_continue ||
                           c->read_in_window >= c->server->limits.slow_bytes)) {
        window_start(c);
        return;
    }
    exchange_refuse(
        x, x->is_known ? HTTP_FAULT_BODY_SLOW : HTTP_FAULT_HEADER_SLOW);
    conn_send(c);
}

/* What the kernel still holds for a client that does not read would outlive
 * the connection, as long as that client only answers its probes. */
static void drop_unread(const struct conn *c)
{
    struct linger at_once = {.l_onoff = 1, .l_linger = 0};

    setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
}

static void write_is_late(struct conn *c)
{
    size_t unsent = conn_unsent(c);
    size_t sent = c->unsent_at_window + c->put_in_window - unsent;

    if (sent < c->server->limits.slow_bytes) {
        drop_unread(c);
        conn_kill(c);
        return;
    }
    c->write_deadline_ms = now_ms(c) + c->server->limits.slow_window_ms;
    c->unsent_at_window = unsent;
    c->put_in_window = 0;
}

/* Has a client that shut its side reset the connection since? */
static bool is_reset(const struct conn *c)
{
    int error = 0;
    socklen_t size = sizeof(error);

    return c->is_half_closed &&
           (getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0 ||
               error != 0);
}

void conn_sweep(struct conn *c, uint64_t now)
{
    if (c->read_deadline_ms && now >= c->read_deadline_ms)
        read_is_late(c);
    if (c->state != CONN_DEAD && c->write_deadline_ms &&
        now >= c->write_deadline_ms)
        write_is_late(c);
    if (c->state != CONN_DEAD && is_reset(c))
        conn_kill(c);
}
