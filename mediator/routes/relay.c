/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/relay.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/fhir/outcome.h"
#include "mediator/openhim/openhim.h"
#include "mediator/routes/relay_int.h"
#include "mediator/routes/request.h"
#include "mediator/routes/submission.h"

#include <string.h>

enum { LOOK_AGAIN_MS = 250 };

static struct metric answers = METRIC_COUNTER("selfsame_openhim_answers_total",
    "form",
    "Answers to requests that came through OpenHIM: in its own form, plain, "
    "processing (202, to be brought up to date) or updated.");

struct slice relay_transaction(const struct request *r)
{
    return r->relay ? r->relay->transaction : SLICE("-");
}

struct trail *relay_trail(const struct request *r)
{
    return r->relay ? r->relay->trail : NULL;
}

bool relay_has_answered(const struct request *r)
{
    return r->relay && r->relay->is_processing;
}

/* --- in OpenHIM's form -----------------------------------------------------*/

/* HEAD has no body to put it in, and what is still to come no client. */
static bool fits(const struct request *r)
{
    return r->relay &&
           (r->exchange->method != HTTP_HEAD || r->relay->is_processing);
}

static void fill_headers(struct envelope *e, struct request *r)
{
    const struct fhir_answer *a = &r->answer;
    struct envelope_header *headers =
        arena_zalloc(r->task.arena, a->nheaders + 1, sizeof(*headers));

    for (size_t i = 0; i < a->nheaders; i++)
        headers[i] =
            (struct envelope_header){a->headers[i].name, a->headers[i].value};
    e->headers = headers;
    e->nheaders = a->nheaders;
}

static void fill_answer(struct envelope *e, struct request *r)
{
    const struct fhir_answer *a = &r->answer;

    e->urn = r->gateway->relay.urn;
    e->status = a->status;
    e->body = a->body;
    e->content_type = a->content_type;
    if (!e->content_type && a->body.len)
        e->content_type = FHIR_JSON;
    e->answered_ms = clock_wall_ms(loop_clock(r->gateway->loop));
    fill_headers(e, r);
}

/* A transaction is told once of each step: with its end. */
static void fill_story(struct envelope *e, struct request *r)
{
    size_t left_out;

    relay_tell_decisions(r);
    e->orchestrations =
        trail_list(r->relay->trail, &e->norchestrations, &left_out);
    e->properties = relay_properties(r, left_out, &e->nproperties);
}

static void send_relayed(struct request *r, struct slice body)
{
    struct http_exchange *x = r->exchange;
    const struct http_answer http = {
        .status = 200, /* OpenHIM looks at the one inside */
        .content_type = ENVELOPE_TYPE,
        .body = body,
    };

    x->aborted = NULL;
    http_answer(x, &http);
}

/* At the end of this process, the next one can tell more than "not known". */
static bool is_better_left(const struct request *r)
{
    return r->gateway->is_draining && r->task.has_failed &&
           relay_is_on_its_way(r->relay);
}

static void update(struct request *r, const struct envelope *e)
{
    struct openhim *openhim = r->gateway->relay.openhim;
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;

    if (is_better_left(r))
        log_info(
            "relay.left", "transaction=%.*s", SLICE_ARG(r->relay->transaction));
    else if (envelope_write_update(&text, e, &err) < 0)
        log_err(LOG_WARN, "relay.update", &err);
    else if (openhim)
        openhim_update_transaction(
            openhim, r->relay->transaction, buf_slice(&text));
    metric_add(&answers, "updated", 1);
    log_info("relay.finished", "request=%llu transaction=%.*s status=%d",
        (unsigned long long)r->exchange->number,
        SLICE_ARG(r->relay->transaction), r->answer.status);
    buf_free(&text);
}

bool relay_answer(struct request *r)
{
    struct envelope e = {0};
    struct buf text = BUF_INIT;
    bool is_done;

    if (!fits(r)) {
        if (r->relay)
            metric_add(&answers, "plain", 1);
        return false;
    }
    fill_answer(&e, r);
    fill_story(&e, r);
    if (r->relay->is_processing) {
        update(r, &e);
        return true;
    }
    is_done = envelope_write(&text, &e, NULL) == 0;
    if (is_done)
        send_relayed(r, buf_slice(&text));
    metric_add(&answers, is_done ? "openhim" : "plain", 1);
    buf_free(&text);
    return is_done;
}

/* --- processing ------------------------------------------------------------*/

/* What goes on has no client any more: of the exchange it sees a copy. */
static void detach(struct request *r)
{
    struct arena *arena = r->task.arena;
    const struct http_exchange *x = r->exchange;
    struct http_exchange *copy = arena_alloc(arena, sizeof(*copy));
    struct http_peer *peer = arena_alloc(arena, sizeof(*peer));

    *peer = *x->peer;
    *copy = (struct http_exchange){
        .arena = arena,
        .method = x->method,
        .method_name = arena_copy(arena, x->method_name),
        .target = arena_copy(arena, x->target),
        .path = arena_copy(arena, x->path),
        .query = arena_copy(arena, x->query),
        .peer = peer,
        .received_us = x->received_us,
        .number = x->number,
        .handler_data = r,
    };
    r->exchange = copy;
}

static void write_processing(struct buf *out, struct request *r)
{
    struct envelope e = {.is_processing = true};
    struct buf body = BUF_INIT;
    struct buf note = BUF_INIT;

    buf_addf(&note,
        "this takes longer than a client may wait; it goes on, and its result "
        "will stand in OpenHIM's transaction %.*s. Sending it again is safe",
        SLICE_ARG(r->relay->transaction));
    outcome_write_note(&body, "information", "informational",
        arena_cstr(r->task.arena, buf_slice(&note)));
    r->answer = (struct fhir_answer){
        .status = 202, .body = arena_copy(r->task.arena, buf_slice(&body))};
    fill_answer(&e, r);
    if (envelope_write(out, &e, NULL) < 0)
        die("a note of our own is not text");
    buf_free(&note);
    buf_free(&body);
}

static void note(const struct request *r)
{
    const struct relay *relay = r->relay;
    size_t n = relay->nexpected ? relay->nexpected : 1;

    openhim_note_transaction(r->gateway->relay.openhim, relay->transaction,
        relay->receipt, n < UINT16_MAX ? (unsigned)n : UINT16_MAX);
}

static void answer_processing(struct request *r)
{
    struct buf text = BUF_INIT;
    struct http_exchange *x = r->exchange;

    note(r);
    write_processing(&text, r);
    log_info("relay.processing", "request=%llu transaction=%.*s step=%s",
        (unsigned long long)x->number, SLICE_ARG(r->relay->transaction),
        task_step_name(&r->task));
    metric_add(&answers, "processing", 1);
    request_count(r);
    detach(r);
    r->relay->is_processing = true;
    x->aborted = NULL;
    http_answer(x, &(struct http_answer){.status = 200,
                       .content_type = ENVELOPE_TYPE,
                       .body = buf_slice(&text)});
    r->answer = (struct fhir_answer){0};
    buf_free(&text);
}

/* Until a decision is on its way, a request that comes to nothing has changed
 * nothing, and 503 says so. Behind that nobody could tell its client. */
static void patience_ended(struct loop_timer *timer)
{
    struct relay *relay = CONTAINER_OF(timer, struct relay, patience);
    struct request *r = relay->request;
    uint64_t until_ms =
        loop_now_ms(r->gateway->loop) + r->gateway->relay.finish_within_ms;

    if (!r->exchange || !r->gateway->relay.openhim)
        return;
    if (!relay_is_on_its_way(relay)) {
        loop_timer_start(timer, LOOK_AGAIN_MS);
        return;
    }
    answer_processing(r);
    task_extend(&r->task, until_ms);
    relay_extend(relay, until_ms);
}

/* The deadline's 503 must not come first. */
static void start_patience(struct request *r)
{
    const struct gateway *g = r->gateway;
    uint64_t latest_ms = g->deadline_ms - g->deadline_ms / 8;
    uint64_t wait_ms = g->relay.answer_within_ms < latest_ms
                           ? g->relay.answer_within_ms
                           : latest_ms;
    uint64_t until_ms = r->exchange->received_us / 1000 + wait_ms;
    uint64_t now_ms = loop_now_ms(g->loop);

    loop_timer_start(
        &r->relay->patience, until_ms > now_ms ? until_ms - now_ms : 0);
}

/* --- life ------------------------------------------------------------------*/

void relay_begin(struct request *r)
{
    const struct gateway *g = r->gateway;
    struct slice id = http_header(r->exchange, "X-OpenHIM-TransactionID");
    struct relay *relay;

    if (!r->auth.is_from_openhim || !openhim_is_transaction_id(id))
        return;
    relay = arena_zalloc(r->task.arena, 1, sizeof(*relay));
    relay->request = r;
    relay->transaction = arena_copy(r->task.arena, id);
    relay->trail = trail_new(
        r->task.arena, loop_clock(g->loop), &g->relay.store, g->relay.bodies);
    relay->last = &relay->first;
    loop_timer_init(&relay->patience, g->loop, patience_ended);
    r->relay = relay;
}

void relay_end(struct request *r)
{
    if (r->relay)
        loop_timer_free(&r->relay->patience);
}

static struct slice next_receipt(struct relay *relay, struct arena *arena)
{
    const struct clock *clock = loop_clock(relay->request->gateway->loop);

    if (relay->nadded == 0) {
        uuid_random(relay->receipt);
        uuid_stamp(relay->receipt, clock_wall_ms(clock));
    }
    return relay_receipt(arena, relay->receipt, relay->nadded++);
}

void relay_add_decision(struct request *r, struct submission *s)
{
    struct relay *relay = r->relay;
    struct relay_decision *d;

    if (!relay)
        return;
    d = arena_zalloc(r->task.arena, 1, sizeof(*d));
    d->submission = s;
    *relay->last = d;
    relay->last = &d->next;
    s->decision.receipt = next_receipt(relay, s->arena);
    trail_prepare(relay->trail, &s->decision);
    if (relay->first == d && r->gateway->relay.openhim)
        start_patience(r);
}

void relay_expect(struct request *r, size_t ndecisions)
{
    if (r->relay)
        r->relay->nexpected = ndecisions;
}

struct slice relay_receipt(struct arena *arena, const char *common, size_t nth)
{
    if (nth == 0)
        return arena_copy(arena, slice_of(common));
    return slice_of(arena_printf(arena, "%s-%zu", common, nth));
}
