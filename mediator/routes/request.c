/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/request.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhir/outcome.h"
#include "mediator/routes/query.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/submission.h"

#include <string.h>

static struct metric requests = METRIC_COUNTER("selfsame_http_requests_total",
    "route,code", "Requests by route and HTTP status.");
static struct metric durations =
    METRIC_SECONDS("selfsame_http_request_duration_seconds", "route",
        "Time from the first byte of a request to its answer.");

/* --- answers ---------------------------------------------------------------*/

static void send_answer(struct http_exchange *x, const struct fhir_answer *a)
{
    struct http_answer http = {
        .status = a->status,
        .content_type = a->content_type,
        .headers = a->headers,
        .nheaders = a->nheaders,
        .body = a->body,
    };

    if (!http.content_type && a->body.len)
        http.content_type = FHIR_JSON;
    http_answer(x, &http);
}

static void status_print(char out[4], int status)
{
    out[0] = (char)('0' + status / 100 % 10);
    out[1] = (char)('0' + status / 10 % 10);
    out[2] = (char)('0' + status % 10);
    out[3] = '\0';
}

static void count(const struct gateway *g, const struct http_exchange *x,
    const char *route, int status, struct slice transaction)
{
    const struct clock *clock = loop_clock(g->loop);
    uint64_t us = clock_monotonic_us(clock) - x->received_us;
    char labels[METRIC_PAIR_SIZE], code[4];

    status_print(code, status);
    metric_add(&requests, metric_pair(labels, route, code), 1);
    metric_observe(&durations, route, (double)us / 1e6);
    log_debug("request.answered",
        "request=%llu transaction=%.*s route=%s status=%d us=%llu",
        (unsigned long long)x->number, SLICE_ARG(transaction), route, status,
        (unsigned long long)us);
}

void request_count(const struct request *r)
{
    count(r->gateway, r->exchange, r->route->def->name, r->answer.status,
        relay_transaction(r));
}

/* Answer a failure before there is a task. */
static void refuse(const struct gateway *g, struct http_exchange *x,
    const struct route_match *match, const struct err *err)
{
    struct buf body = BUF_INIT;
    struct fhir_answer a = {.status = err_status(err)};

    outcome_write(&body, err);
    a.body = buf_slice(&body);
    if (match->allowed[0])
        a.headers[a.nheaders++] =
            (struct http_header){SLICE("Allow"), slice_of(match->allowed)};
    if (a.status == 401)
        a.headers[a.nheaders++] = (struct http_header){
            SLICE("WWW-Authenticate"), SLICE("Basic realm=\"selfsame\"")};
    count(g, x, match->route ? match->route->def->name : "none", a.status,
        SLICE("-"));
    send_answer(x, &a);
    buf_free(&body);
}

void request_header(struct request *r, const char *name, struct slice value)
{
    ASSERT(r->answer.nheaders < MAX_ANSWER_HEADERS);
    r->answer.headers[r->answer.nheaders++] =
        (struct http_header){slice_of(name), arena_copy(r->task.arena, value)};
}

/* --- the first step --------------------------------------------------------*/

static enum step_result fail(struct task *task, const struct err *err)
{
    task->err = *err;
    return STEP_FAIL;
}

enum step_result request_authorise(struct task *task)
{
    struct request *r = request_of(task);
    const struct http_exchange *x = r->exchange;

    if (r->route->access == ACCESS_OPEN)
        return STEP_NEXT;
    if (!x)
        return STEP_FAIL;
    r->auth.evidence = (struct auth_evidence){
        .address = x->peer->address,
        .certificate_cn = x->peer->certificate_cn,
        .certificate_sha256 = x->peer->certificate_sha256,
        .authorization = http_header(x, "Authorization"),
        .openhim_client = http_header(x, "X-OpenHIM-ClientID"),
        .openhim_client_count = http_header_count(x, "X-OpenHIM-ClientID"),
    };
    task_await(task, &r->auth.call);
    auth_check_start(r->gateway->auth, &r->auth);
    return STEP_WAIT;
}

int request_may_write(const struct request *r, struct err *err)
{
    return r->auth.may_write
               ? 0
               : err_set(err, ERR_DENIED, "this client may read, not write");
}

enum step_result request_identify(struct task *task)
{
    struct request *r = request_of(task);
    const struct auth_client *known = r->auth.client;

    if (r->route->access == ACCESS_OPEN)
        return STEP_NEXT;
    relay_begin(r);
    if (r->auth.call.rc < 0)
        return fail(task, &r->auth.call.err);
    if (r->route->access == ACCESS_WRITE &&
        request_may_write(r, &task->err) < 0)
        return STEP_FAIL;
    r->client.id = slice_of(r->auth.client_id);
    r->client.display_name = slice_of(r->auth.display_name);
    if (!known || known->systems.count == 0)
        return STEP_NEXT;

    struct slice *systems =
        arena_zalloc(task->arena, known->systems.count, sizeof(*systems));

    for (size_t i = 0; i < known->systems.count; i++)
        systems[i] = arena_copy(task->arena, slice_of(known->systems.items[i]));
    r->client.systems = systems;
    r->client.nsystems = known->systems.count;
    return STEP_NEXT;
}

/* --- the body and the store ------------------------------------------------*/

int request_parse_body(struct request *r)
{
    return bundle_parse_resource(&r->resource,
        arena_copy(r->task.arena, r->exchange->body), r->task.arena,
        &r->task.err);
}

struct store_call *request_store_call(struct request *r, enum store_verb verb)
{
    struct store_call *c = &r->store;

    memset(c, 0, sizeof(*c));
    task_await(&r->task, &c->call);
    c->call.deadline_ms = r->task.deadline_ms;
    c->verb = verb;
    c->type = r->type;
    c->id = r->id;
    c->vid = r->vid;
    c->query = r->query;
    c->arena = r->task.arena;
    request_watch(r, c);
    return c;
}

void request_watch(const struct request *r, struct store_call *c)
{
    if (r->relay)
        trail_watch(relay_trail(r), c);
}

void request_note_work(const struct request *r, const char *name,
    const char *path, uint64_t began_us)
{
    if (r->relay)
        trail_add_work(relay_trail(r), name, path, began_us,
            clock_monotonic_us(loop_clock(r->gateway->loop)), 200);
}

int request_store_error(
    const struct store_call *c, struct arena *arena, struct err *err)
{
    struct jval outcome;
    struct err ignored = ERR_INIT;

    if (c->call.rc < 0) {
        *err = c->call.err;
        return c->call.rc;
    }
    if (c->status < 400)
        return 0;
    if (jdoc_parse(&outcome, c->answer, NULL, arena, &ignored) < 0 ||
        !outcome_read(err, ERR_INVALID, c->status, outcome)) {
        err_set(err, ERR_INVALID,
            "the store refused the request with status %d", c->status);
        err_refine(err, c->status, "processing");
    }
    return ERR_INVALID;
}

enum step_result request_check_store(struct request *r)
{
    return request_store_error(&r->store, r->task.arena, &r->task.err) < 0
               ? STEP_FAIL
               : STEP_NEXT;
}

bool request_param(struct slice *value, const struct request *r,
    struct slice query, const char *name, size_t nth)
{
    return query_get(value, query, name, nth, r->task.arena);
}

/* --- the last step ---------------------------------------------------------*/

static void answer_failure(struct request *r)
{
    struct err *err = &r->task.err;

    if (err->code == 0)
        err_set(err, ERR_INTERNAL, "step %s failed without a reason",
            task_step_name(&r->task));
    buf_clear(&r->body);
    outcome_write(&r->body, err);
    r->answer = (struct fhir_answer){
        .status = err_status(err), .body = buf_slice(&r->body)};
    if (r->answer.status == 503 || r->answer.status == 429)
        request_header(r, "Retry-After", SLICE("1"));
    if (r->answer.status == 401)
        request_header(
            r, "WWW-Authenticate", SLICE("Basic realm=\"selfsame\""));
    /* Without the sentence: it may be the store's and quote a value. */
    if (r->answer.status >= 500)
        log_write(LOG_WARN, "request.failed",
            "request=%llu transaction=%.*s route=%s step=%s status=%d code=%s",
            (unsigned long long)r->exchange->number,
            SLICE_ARG(relay_transaction(r)), r->route->def->name,
            task_step_name(&r->task), r->answer.status,
            err_code_str(err->code));
}

/* The one place where answers leave. One that was told to look at OpenHIM's
 * transaction is counted already. */
static void leave(struct request *r)
{
    bool has_client = !relay_has_answered(r);

    if (r->task.has_failed)
        answer_failure(r);
    if (has_client)
        request_count(r);
    if (relay_answer(r) || !has_client)
        return;
    r->exchange->aborted = NULL;
    send_answer(r->exchange, &r->answer);
}

void request_finish(struct task *task)
{
    struct request *r = request_of(task);

    r->gateway->requests_under_way--;
    LIST_REMOVE(r, link);
    if (r->exchange)
        leave(r);
    relay_end(r);
    if (r->submission)
        submission_release(&r->submission);
    buf_free(&r->body);
}

/* --- the way in ------------------------------------------------------------*/

static void client_gone(struct http_exchange *x)
{
    struct request *r = x->handler_data;

    r->exchange = NULL;
    task_cancel(&r->task);
}

void request_start(struct gateway *gateway, struct http_exchange *x,
    const struct route_match *match)
{
    struct arena *arena = loop_arena_take(gateway->loop);
    struct request *r = arena_zalloc(arena, 1, sizeof(*r));

    r->gateway = gateway;
    r->exchange = x;
    r->route = match->route;
    r->type = arena_copy(arena, match->type);
    r->id = arena_copy(arena, match->id);
    r->vid = arena_copy(arena, match->vid);
    r->operation = arena_copy(arena, match->operation);
    r->query = arena_copy(arena, x->query);
    r->prefer = negotiate_prefer(x);
    x->handler_data = r;
    x->aborted = client_gone;
    gateway->requests_under_way++;
    LIST_INSERT_HEAD(&gateway->requests, r, link);
    task_start(&r->task, match->route->def, gateway->loop, arena,
        x->received_us / 1000 + gateway->deadline_ms);
}

void gateway_abandon(struct gateway *gateway, const struct err *err)
{
    struct request *r;

    for (r = LIST_FIRST(&gateway->requests); r; r = LIST_NEXT(r, link))
        task_abort(&r->task, err);
}

/* Without any evidence the body need not be read (operations.md S11). */
static int check_evidence(const struct gateway *g, const struct route *route,
    const struct http_exchange *x, struct err *err)
{
    if (route->access == ACCESS_OPEN || g->allows_anonymous ||
        x->peer->certificate_cn[0] || http_header_count(x, "Authorization") ||
        http_header_count(x, "X-OpenHIM-ClientID"))
        return 0;
    return err_set(err, ERR_UNAUTHORIZED, "no client is named: %s",
        x->peer->has_certificate
            ? "a certificate does it by exactly one common name"
            : "present a certificate, or Basic credentials");
}

/* An operation may have a body; then its POST says of which type. */
static bool tells_type(const struct route *route, const struct http_exchange *x)
{
    if (route->body == BODY_ANY)
        return x->method == HTTP_POST && http_header_count(x, "Content-Type");
    return route->body != BODY_NONE;
}

static int check_header(const struct gateway *g, struct http_exchange *x,
    struct route_match *m, struct err *err)
{
    int rc = route_find(m, x->method_name, x->path, err);

    if (rc == 0)
        rc = check_evidence(g, m->route, x, err);
    if (rc == 0 && m->is_fhir)
        rc = negotiate_accept(x, err);
    if (rc == 0 && tells_type(m->route, x))
        rc = negotiate_content_type(x, m->route->body == BODY_FORM, err);
    return rc;
}

static bool headers_read(void *context, struct http_exchange *x)
{
    const struct gateway *g = context;
    struct route_match *match = arena_zalloc(x->arena, 1, sizeof(*match));
    struct err err = ERR_INIT;

    if (check_header(g, x, match, &err) < 0) {
        refuse(g, x, match, &err);
        return false;
    }
    x->body_limit =
        match->route->body == BODY_BUNDLE ? g->bundle_bytes : g->resource_bytes;
    x->handler_data = match;
    return true;
}

static void request_read(void *context, struct http_exchange *x)
{
    request_start(context, x, x->handler_data);
}

struct http_handler gateway_handler(struct gateway *gateway)
{
    return (struct http_handler){gateway, headers_read, request_read};
}
