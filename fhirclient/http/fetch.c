/* SPDX-License-Identifier: Apache-2.0
 * Requests to one upstream: queue, deadlines, retries, breaker, metrics.
 *
 * The cast: an upstream has a queue of exchanges, those that libcurl has
 * (`busy`), and those that rest before their next attempt. An exchange is one
 * fetch with all its attempts; it is in one of the three lists, and
 * exchange_move() alone moves it. Each has one timer for its whole life, so
 * waiting for a connection counts against the deadline as well. */
#include "fhirclient/http/fetch.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/http/date.h"
#include "fhirclient/http/fetch_int.h"

#include <stdio.h>
#include <string.h>

enum {
    FETCH_MAX_ATTEMPTS = 3,
    FETCH_REST_MS = 50,       /* before the second, on average; then doubled */
    FETCH_PROBE_MS = 5000,    /* a slower peer is not well yet */
    FETCH_PATIENCE_MS = 1000, /* a shorter deadline blames nobody */
};

static struct metric fetch_requests =
    METRIC_COUNTER("selfsame_upstream_requests_total", "upstream,outcome",
        "Requests to another server by what came of them, retries included.");
static struct metric fetch_seconds =
    METRIC_SECONDS("selfsame_upstream_request_seconds", "upstream",
        "Time from asking for a request to its end, waiting included.");
static struct metric fetch_retries = METRIC_COUNTER(
    "selfsame_upstream_retries_total", "upstream", "Attempts after the first.");
static struct metric fetch_waiting = METRIC_GAUGE("selfsame_upstream_waiting",
    "upstream", "Requests that wait for a free connection.");
static struct metric fetch_busy =
    METRIC_GAUGE("selfsame_upstream_busy", "upstream", "Requests under way.");
static struct metric fetch_breaker =
    METRIC_GAUGE("selfsame_upstream_breaker_state", "upstream",
        "Circuit breaker: 0 closed, 1 open, 2 half-open.");

static void upstream_dispatch(struct upstream *u);
static void upstream_schedule_probe(struct upstream *u);

/* --- lists and metrics ---------------------------------------------------- */

static struct exchange_list *exchange_list_of(
    struct upstream *u, enum exchange_state state)
{
    switch (state) {
    case EXCHANGE_QUEUED: return &u->queue;
    case EXCHANGE_SENDING: return &u->busy;
    case EXCHANGE_RESTING: return &u->resting;
    case EXCHANGE_ENDED: break;
    }
    return NULL;
}

/* The only place where an exchange changes its state. */
static void exchange_move(struct exchange *x, enum exchange_state to)
{
    struct upstream *u = x->upstream;
    const char *name = u->options.name;
    struct exchange_list *old = exchange_list_of(u, x->state);
    struct exchange_list *new = exchange_list_of(u, to);
    int nbusy = (to == EXCHANGE_SENDING) - (x->state == EXCHANGE_SENDING);
    int nqueued = (to == EXCHANGE_QUEUED) - (x->state == EXCHANGE_QUEUED);
    if (old)
        TAILQ_REMOVE(old, x, link);
    if (new)
        TAILQ_INSERT_TAIL(new, x, link);
    x->state = to;
    u->nbusy = (unsigned)((int)u->nbusy + nbusy);
    if (nbusy)
        metric_add(&fetch_busy, name, nbusy);
    if (nqueued)
        metric_add(&fetch_waiting, name, nqueued);
}

static const char *fetch_outcome_word(const struct fetch *f, bool is_cancelled)
{
    static const char *const classes[] = {"1xx", "2xx", "3xx", "4xx", "5xx"};
    if (is_cancelled)
        return "cancelled";
    if (f->outcome == FETCH_NOT_SENT)
        return "not-sent";
    if (f->outcome == FETCH_UNKNOWN)
        return "unknown";
    return f->status >= 100 && f->status < 600 ? classes[f->status / 100 - 1]
                                               : "odd";
}

static void exchange_count(const struct exchange *x, bool is_cancelled)
{
    const char *name = x->upstream->options.name;
    char labels[96];
    snprintf(labels, sizeof(labels), "%s,%s", name,
        fetch_outcome_word(x->f, is_cancelled));
    metric_add(&fetch_requests, labels, 1);
    metric_observe(&fetch_seconds, name, (double)x->f->elapsed_us / 1e6);
}

/* --- breaker -------------------------------------------------------------- */

void upstream_show_breaker(const struct upstream *u)
{
    metric_set(&fetch_breaker, u->options.name, u->breaker.state);
}

static void upstream_report(
    struct upstream *u, bool is_probe, enum breaker_result result)
{
    if (!breaker_report(&u->breaker, loop_now_ms(u->loop), is_probe, result))
        return;
    enum breaker_state state = u->breaker.state;
    upstream_show_breaker(u);
    if (state == BREAKER_CLOSED)
        log_info(
            "upstream.breaker", "upstream=%s state=closed", u->options.name);
    else if (!is_probe)
        log_warn("upstream.breaker", "upstream=%s state=open waiting=%d",
            u->options.name, !TAILQ_EMPTY(&u->queue));
    if (state == BREAKER_OPEN)
        upstream_schedule_probe(u);
}

static enum breaker_admission exchange_admit(struct exchange *x)
{
    struct upstream *u = x->upstream;
    bool is_own_probe = x->f == &u->probe;
    /* With a probe of our own no client's request is put at risk. */
    if (u->options.probe_path && !is_own_probe)
        return u->breaker.state == BREAKER_CLOSED ? BREAKER_ADMIT
                                                  : BREAKER_REFUSE;
    enum breaker_admission a = breaker_admit(&u->breaker, loop_now_ms(u->loop));
    if (a == BREAKER_PROBE)
        upstream_show_breaker(u);
    return a;
}

/* --- the end of an exchange ----------------------------------------------- */

static void exchange_free(void *context)
{
    struct exchange *x = context;
    loop_timer_free(&x->deadline);
    loop_timer_free(&x->rest);
    buf_free(&x->body);
    mem_free(x);
}

/* Out of all lists and timers; freed when the turn is over, since libevent
 * or libcurl may still have it on its stack. */
static void exchange_leave(struct exchange *x, bool is_cancelled)
{
    struct upstream *u = x->upstream;
    multi_stop(u->multi, x);
    exchange_move(x, EXCHANGE_ENDED);
    loop_timer_stop(&x->deadline);
    loop_timer_stop(&x->rest);
    x->f->elapsed_us = clock_monotonic_us(loop_clock(u->loop)) - x->started_us;
    exchange_count(x, is_cancelled);
    loop_reap(u->loop, exchange_free, x);
}

static void exchange_end(struct exchange *x, const struct verdict *v)
{
    struct fetch *f = x->f;
    f->outcome = v->outcome;
    if (x->was_unknown && v->outcome == FETCH_NOT_SENT)
        f->outcome = FETCH_UNKNOWN;
    f->status = x->facts.status;
    if (v->outcome == FETCH_ANSWERED)
        f->answer = arena_copy(f->arena, buf_slice(&x->body));
    if (v->rc < 0)
        err_set(
            &f->call.err, v->rc, "%s: %s", x->upstream->options.name, v->text);
    exchange_leave(x, false);
    call_end(&f->call, v->rc);
}

static void exchange_end_unsent(struct exchange *x, int rc, const char *text)
{
    x->facts = (struct transfer_facts){0};
    exchange_end(x,
        &(struct verdict){.outcome = FETCH_NOT_SENT, .rc = rc, .text = text});
}

/* --- attempts ------------------------------------------------------------- */

/* Full jitter: the whole span is drawn from, so that retries do not meet. */
static uint64_t exchange_rest_ms(struct exchange *x)
{
    struct upstream *u = x->upstream;
    uint64_t span_ms = (uint64_t)FETCH_REST_MS << x->attempts;
    uint64_t rest_ms = 1 + prng_below(&u->prng, span_ms);
    uint64_t asked_ms = http_retry_after_ms(
        x->f->retry_after, clock_wall_ms(loop_clock(u->loop)));
    return asked_ms > rest_ms ? asked_ms : rest_ms;
}

static bool exchange_retry(struct exchange *x, const struct verdict *v)
{
    struct upstream *u = x->upstream;
    if (!v->may_retry || !x->f->is_idempotent || x->is_probe ||
        x->attempts >= FETCH_MAX_ATTEMPTS || u->retry_tokens < 1 ||
        u->breaker.state != BREAKER_CLOSED)
        return false;
    uint64_t rest_ms = exchange_rest_ms(x);
    if (loop_now_ms(u->loop) + rest_ms >= x->f->call.deadline_ms)
        return false;
    u->retry_tokens -= 1;
    metric_add(&fetch_retries, u->options.name, 1);
    x->was_unknown |= v->outcome == FETCH_UNKNOWN;
    exchange_move(x, EXCHANGE_RESTING);
    loop_timer_start(&x->rest, rest_ms);
    return true;
}

void exchange_arrived(struct exchange *x)
{
    struct upstream *u = x->upstream;
    struct verdict v = classify(&x->facts);
    upstream_report(u, x->is_probe, v.breaker);
    if (!exchange_retry(x, &v))
        exchange_end(x, &v);
    upstream_dispatch(u);
}

static void exchange_rested(struct loop_timer *timer)
{
    struct exchange *x = CONTAINER_OF(timer, struct exchange, rest);
    exchange_move(x, EXCHANGE_QUEUED);
    upstream_dispatch(x->upstream);
}

static void exchange_timed_out(struct loop_timer *timer)
{
    struct exchange *x = CONTAINER_OF(timer, struct exchange, deadline);
    struct upstream *u = x->upstream;
    if (x->state != EXCHANGE_SENDING) {
        exchange_end_unsent(x, ERR_TIMEOUT, "no free connection in time");
        return;
    }
    multi_stop(u->multi, x);
    x->facts.is_timeout = true;
    struct verdict v = classify(&x->facts);
    uint64_t patience_ms = u->options.timeout_ms < FETCH_PATIENCE_MS
                               ? u->options.timeout_ms
                               : FETCH_PATIENCE_MS;
    bool was_patient = loop_now_ms(u->loop) - x->sent_ms >= patience_ms;
    upstream_report(u, x->is_probe, was_patient ? v.breaker : BREAKER_NEITHER);
    exchange_end(x, &v);
    upstream_dispatch(u);
}

static void exchange_cancel(struct call *c)
{
    struct exchange *x = c->callee;
    struct upstream *u = x->upstream;
    if (x->state == EXCHANGE_SENDING)
        upstream_report(u, x->is_probe, BREAKER_NEITHER);
    exchange_leave(x, true);
    upstream_dispatch(u);
}

static void exchange_send(struct exchange *x)
{
    enum breaker_admission a = exchange_admit(x);
    if (a == BREAKER_REFUSE) {
        exchange_end_unsent(
            x, ERR_UNAVAILABLE, "too many failures, not asked for a while");
        return;
    }
    struct upstream *u = x->upstream;
    x->is_probe = a == BREAKER_PROBE;
    x->attempts++;
    x->sent_ms = loop_now_ms(u->loop);
    exchange_move(x, EXCHANGE_SENDING);
    multi_start(u->multi, x);
}

/* Those that wait are refused at once when the breaker opens. */
static bool upstream_refuses(const struct upstream *u)
{
    if (u->options.probe_path)
        return u->breaker.state != BREAKER_CLOSED;
    return breaker_refuses(&u->breaker, loop_now_ms(u->loop));
}

static void upstream_dispatch(struct upstream *u)
{
    struct exchange *x;
    while ((x = TAILQ_FIRST(&u->queue)) &&
           (u->nbusy < u->options.max_connections || upstream_refuses(u)))
        exchange_send(x);
}

static void upstream_earn_retry(struct upstream *u)
{
    u->retry_tokens += u->options.retry_budget;
    if (u->retry_tokens > FETCH_RETRY_BURST)
        u->retry_tokens = FETCH_RETRY_BURST;
}

void fetch_start(struct upstream *u, struct fetch *f)
{
    struct exchange *x = mem_zalloc(1, sizeof(*x));
    uint64_t now_ms = loop_now_ms(u->loop);
    x->upstream = u;
    x->f = f;
    x->started_us = clock_monotonic_us(loop_clock(u->loop));
    x->state = EXCHANGE_ENDED;
    loop_timer_init(&x->deadline, u->loop, exchange_timed_out);
    loop_timer_init(&x->rest, u->loop, exchange_rested);
    f->outcome = FETCH_NOT_SENT;
    f->status = 0;
    f->answer = (struct slice){"", 0};
    if (!f->call.deadline_ms)
        f->call.deadline_ms = now_ms + u->options.timeout_ms;
    call_begin(&f->call, x, exchange_cancel);
    exchange_move(x, EXCHANGE_QUEUED);
    struct err err = ERR_INIT;
    if (url_path_check(slice_of(f->path), &err) < 0) {
        exchange_end_unsent(x, err.code, err.text);
        return;
    }
    upstream_earn_retry(u);
    uint64_t left_ms =
        f->call.deadline_ms > now_ms ? f->call.deadline_ms - now_ms : 0;
    loop_timer_start(&x->deadline, left_ms);
    if (f == &u->probe)
        exchange_send(x); /* not behind those that hang */
    else
        upstream_dispatch(u);
}

/* --- our own probe -------------------------------------------------------- */

static void upstream_probe_ended(struct call *c)
{
    struct fetch *f = CONTAINER_OF(c, struct fetch, call);
    struct upstream *u = CONTAINER_OF(f, struct upstream, probe);
    arena_reset(u->probe_arena);
    /* Neither up nor down (its connection was stale): ask again. */
    if (u->breaker.state == BREAKER_OPEN)
        upstream_schedule_probe(u);
}

void upstream_probe(struct loop_timer *timer)
{
    struct upstream *u = CONTAINER_OF(timer, struct upstream, probe_timer);
    if (u->breaker.state != BREAKER_OPEN || u->probe.call.is_pending)
        return;
    if (breaker_refuses(&u->breaker, loop_now_ms(u->loop))) {
        upstream_schedule_probe(u); /* timers may fire some ms early */
        return;
    }
    static const struct fetch_header headers[] = {
        {"Accept", "application/fhir+json, application/json"}};
    memset(&u->probe, 0, sizeof(u->probe));
    u->probe.method = "GET";
    u->probe.path = u->options.probe_path;
    u->probe.headers = headers;
    u->probe.nheaders = COUNT_OF(headers);
    u->probe.arena = u->probe_arena;
    call_init(&u->probe.call, u->loop, upstream_probe_ended);
    u->probe.call.deadline_ms = loop_now_ms(u->loop) + FETCH_PROBE_MS;
    fetch_start(u, &u->probe);
}

/* When the breaker lets it through; after one that told nothing, when as much
 * time has passed again. */
static void upstream_schedule_probe(struct upstream *u)
{
    uint64_t now_ms = loop_now_ms(u->loop);
    uint64_t probe_ms = u->options.breaker_probe_ms;
    uint64_t due_ms = u->breaker.opened_ms + probe_ms;
    if (u->options.probe_path)
        loop_timer_start(
            &u->probe_timer, due_ms > now_ms ? due_ms - now_ms : probe_ms);
}
