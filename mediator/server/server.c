/* SPDX-License-Identifier: Apache-2.0
 * Listening, the caps on connections, the sweep of deadlines, draining.
 *
 * Deadlines are fields of a connection, judged by one timer that looks at all
 * of them a few times a second: cheaper than a timer per connection that is
 * moved with every request, and exact enough for seconds. */
#include "base/log.h"
#include "mediator/server/server_int.h"
#include "mediator/server/tls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum {
    BACKLOG = 1024,
    MAX_KERNEL_BYTES = 128 << 10, /* not sent yet, a connection */
    ACCEPT_PAUSE_MS = 100,
    PAUSE_LOG_MS = 1000,
    MIN_SWEEP_MS = 5,
    MAX_SWEEP_MS = 250
};

/* header_ms leaves room for the sweep, so that 10 s hold in total. */
const struct http_limits http_limits_default = {
    .header_bytes = 16 << 10,
    .headers = 100,
    .target_bytes = 8 << 10,
    .resource_bytes = 1 << 20,
    .connections = 10000,
    .header_ms = 9500,
    .handshake_ms = 9500,
    .idle_ms = 120000,
    .linger_ms = 1000,
    .slow_window_ms = 10000,
    .slow_bytes = 10 << 10,
    .pipelined = 16,
    .bodies_bytes = 256 << 20,
};

/* --- accepting -------------------------------------------------------------*/

static void pause_accepting(struct http_server *s, const char *why)
{
    uint64_t now = loop_now_ms(s->loop);

    if (!s->listener || !s->is_accepting)
        return;
    evconnlistener_disable(s->listener);
    s->is_accepting = false;
    loop_timer_start(&s->accept_again, ACCEPT_PAUSE_MS);
    metric_accept_paused();
    if (s->pause_logged_ms && now < s->pause_logged_ms + PAUSE_LOG_MS)
        return;
    s->pause_logged_ms = now;
    log_warn(
        "server.accept_paused", "reason=\"%s\" connections=%u", why, s->nconns);
}

static void accept_again(struct loop_timer *t)
{
    struct http_server *s = CONTAINER_OF(t, struct http_server, accept_again);

    if (!s->listener)
        return;
    s->is_accepting = true;
    evconnlistener_enable(s->listener);
}

/* The one that has waited longest makes room. */
static bool evict_idle(struct http_server *s)
{
    struct conn *c = TAILQ_FIRST(&s->idle);

    if (c)
        conn_kill(c);
    return c != NULL;
}

static void on_accept(struct evconnlistener *listener, evutil_socket_t fd,
    struct sockaddr *address, int len, void *context)
{
    struct http_server *s = context;

    (void)listener;
    (void)len;
    if (s->nconns >= s->limits.connections && !evict_idle(s)) {
        close(fd);
        pause_accepting(s, "too many connections");
        return;
    }
    conn_new(s, fd, address);
    server_wake_sweep(s);
}

static void on_accept_error(struct evconnlistener *listener, void *context)
{
    struct http_server *s = context;
    const char *why = strerror(EVUTIL_SOCKET_ERROR());

    (void)listener;
    evict_idle(s);
    pause_accepting(s, why);
}

/* --- the sweep -------------------------------------------------------------*/

static uint64_t min_u64(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static uint64_t sweep_interval(const struct http_limits *l)
{
    uint64_t ms = min_u64(l->header_ms, l->handshake_ms);

    ms = min_u64(ms, min_u64(l->idle_ms, l->slow_window_ms));
    ms = min_u64(min_u64(ms, l->linger_ms) / 8, MAX_SWEEP_MS);
    return ms > MIN_SWEEP_MS ? ms : MIN_SWEEP_MS;
}

void server_wake_sweep(struct http_server *s)
{
    if (s->is_sweeping)
        return;
    s->is_sweeping = true;
    loop_timer_start(&s->sweep, s->sweep_ms);
}

static void kill_all(struct http_server *s)
{
    struct conn *c;

    while ((c = TAILQ_FIRST(&s->conns)))
        conn_kill(c);
}

static void end_drain(struct http_server *s)
{
    void (*drained)(void *) = s->drained;

    s->drained = NULL;
    if (drained)
        drained(s->drained_context);
}

static void sweep_fired(struct loop_timer *t)
{
    struct http_server *s = CONTAINER_OF(t, struct http_server, sweep);
    uint64_t now = loop_now_ms(s->loop);
    struct conn *c, *next;

    s->is_sweeping = false;
    for (c = TAILQ_FIRST(&s->conns); c; c = next) {
        next = TAILQ_NEXT(c, link);
        if (c->state != CONN_DEAD)
            conn_sweep(c, now);
    }
    if (s->is_draining && now >= s->drain_deadline_ms)
        kill_all(s);
    if (s->nconns > 0)
        server_wake_sweep(s);
    else if (s->is_draining)
        end_drain(s);
}

void server_conn_gone(struct http_server *s)
{
    if (s->is_draining && s->nconns == 0 && !s->is_closed) {
        s->is_sweeping = true;
        loop_timer_start(&s->sweep, 0);
    }
}

/* --- life ------------------------------------------------------------------*/

/* The size of the address, or an error. */
static int address_read(struct sockaddr_storage *out,
    const struct http_server_options *options, struct err *err)
{
    struct sockaddr_in *four = (void *)out;
    struct sockaddr_in6 *six = (void *)out;

    memset(out, 0, sizeof(*out));
    if (options->port > 65535)
        return err_set(err, ERR_INVALID, "port %u is none", options->port);
    if (inet_pton(AF_INET, options->address, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons((uint16_t)options->port);
        return sizeof(*four);
    }
    if (inet_pton(AF_INET6, options->address, &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons((uint16_t)options->port);
        return sizeof(*six);
    }
    return err_set(
        err, ERR_INVALID, "%s is no IPv4 or IPv6 address", options->address);
}

/* Accepted sockets inherit them. What a client has no room for stays with us,
 * but for a little: megabytes in the kernel for each that does not read would
 * cost memory, and hide from the deadlines that it is slow. */
static void set_socket_options(int fd)
{
    int on = 1, unsent = MAX_KERNEL_BYTES;

    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    setsockopt(fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &unsent, sizeof(unsent));
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(on));
}

static unsigned bound_port(int fd)
{
    struct sockaddr_storage a = {0};
    socklen_t len = sizeof(a);

    if (getsockname(fd, (struct sockaddr *)&a, &len) < 0)
        return 0;
    return ntohs(a.ss_family == AF_INET6
                     ? ((struct sockaddr_in6 *)(void *)&a)->sin6_port
                     : ((struct sockaddr_in *)(void *)&a)->sin_port);
}

static int listen_on(struct http_server *s,
    const struct http_server_options *options, struct err *err)
{
    struct sockaddr_storage address;
    int len = address_read(&address, options, err);

    if (len < 0)
        return len;
    s->listener = evconnlistener_new_bind(loop_event_base(s->loop), on_accept,
        s, LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC | LEV_OPT_REUSEABLE,
        BACKLOG, (struct sockaddr *)&address, len);
    if (!s->listener)
        return err_set(err, ERR_UNAVAILABLE, "cannot listen on %s port %u: %s",
            options->address, options->port, strerror(errno));
    evconnlistener_set_error_cb(s->listener, on_accept_error);
    set_socket_options(evconnlistener_get_fd(s->listener));
    s->port = bound_port(evconnlistener_get_fd(s->listener));
    s->is_accepting = true;
    return 0;
}

int http_server_new(struct http_server **out, struct loop *loop,
    const struct http_server_options *options,
    const struct http_handler *handler, struct err *err)
{
    struct http_server *s = mem_zalloc(1, sizeof(*s));
    int rc = 0;

    signal(SIGPIPE, SIG_IGN); /* a client that has gone is no reason to die */
    s->loop = loop;
    s->limits = options->limits;
    s->handler = *handler;
    s->sweep_ms = sweep_interval(&s->limits);
    TAILQ_INIT(&s->conns);
    TAILQ_INIT(&s->idle);
    loop_timer_init(&s->sweep, loop, sweep_fired);
    loop_timer_init(&s->accept_again, loop, accept_again);
    if (options->tls)
        rc = tls_new(&s->tls, options->tls, err);
    if (rc == 0)
        rc = listen_on(s, options, err);
    *out = s;
    if (rc < 0)
        http_server_free(out);
    return rc;
}

static void server_destroy(void *context)
{
    struct http_server *s = context;

    buf_free(&s->scratch);
    gzip_free(&s->gzip);
    mem_free(s);
}

void server_conn_freed(struct http_server *s)
{
    if (--s->nconn_refs == 0 && s->is_closed)
        server_destroy(s);
}

static void stop_listening(struct http_server *s)
{
    if (s->listener)
        evconnlistener_free(s->listener);
    s->listener = NULL;
    loop_timer_stop(&s->accept_again);
}

void http_server_free(struct http_server **server)
{
    struct http_server *s = *server;

    if (!s)
        return;
    *server = NULL;
    stop_listening(s);
    s->is_closed = true;
    s->nconn_refs++; /* ours, until the end of this function */
    kill_all(s);
    loop_timer_free(&s->sweep);
    loop_timer_free(&s->accept_again);
    tls_free(&s->tls);
    server_conn_freed(s);
}

unsigned http_server_port(const struct http_server *s)
{
    return s->port;
}

int http_server_reload_tls(struct http_server *s,
    const struct http_tls_options *options, struct err *err)
{
    struct tls *fresh;
    int rc;

    if (!s->tls)
        return err_set(err, ERR_INVALID,
            "a listener in clear takes TLS only by a restart");
    rc = tls_new(&fresh, options, err);
    if (rc < 0)
        return rc;
    tls_free(&s->tls); /* connections hold their own reference */
    s->tls = fresh;
    return 0;
}

/* Those whose connection stands, for the kernel made it, get their answer. */
static void accept_waiting(struct http_server *s)
{
    struct sockaddr_storage from;
    socklen_t len = sizeof(from);
    int fd;

    if (!s->listener || !s->is_accepting)
        return;
    while ((fd = accept4(evconnlistener_get_fd(s->listener),
                (struct sockaddr *)&from, &len,
                SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        on_accept(s->listener, fd, (struct sockaddr *)&from, (int)len, s);
        len = sizeof(from);
    }
}

/* A client that has connected, or has sent what we did not read yet, is about
 * to be served; closing would reset its request. */
static bool is_about_to_ask(const struct conn *c)
{
    int waiting = 0;

    return !c->was_used || (ioctl(c->fd, FIONREAD, &waiting) == 0 && waiting);
}

static void drain_conn(struct conn *c, uint64_t now)
{
    if (c->state != CONN_HANDSHAKE && !c->is_idle)
        return;
    if (is_about_to_ask(c))
        c->read_deadline_ms = now + LAST_REQUEST_MS;
    else
        conn_finish(c);
}

void http_server_wind_down(struct http_server *s)
{
    s->is_winding_down = true;
}

void http_server_drain(struct http_server *s, uint64_t limit_ms,
    void (*drained)(void *context), void *context)
{
    struct conn *c, *next;

    accept_waiting(s);
    stop_listening(s);
    s->is_winding_down = s->is_draining = true;
    s->drain_deadline_ms = loop_now_ms(s->loop) + limit_ms;
    s->drained = drained;
    s->drained_context = context;
    for (c = TAILQ_FIRST(&s->conns); c; c = next) {
        next = TAILQ_NEXT(c, link);
        drain_conn(c, loop_now_ms(s->loop));
    }
    s->is_sweeping = true;
    loop_timer_start(&s->sweep, s->nconns > 0 ? s->sweep_ms : 0);
}
