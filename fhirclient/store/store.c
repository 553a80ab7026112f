/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/store/store.h"

#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"

#include <stdio.h>

static struct metric calls_total = METRIC_COUNTER("selfsame_store_calls_total",
    "store,verb,outcome",
    "Requests to the store; refused: answered with a status of 400 or more.");
static struct metric call_seconds = METRIC_SECONDS(
    "selfsame_store_call_seconds", "store,verb", "Time until the store's end.");

enum needs {
    NEEDS_TYPE = 1,
    NEEDS_ID = 2,
    NEEDS_ID_OR_QUERY = 4,
    NEEDS_VID = 8,
    NEEDS_BODY = 16,
    NEEDS_QUERY = 32,
    MAY_TYPE = 64,
    MAY_ID = 128
};

static const struct {
    const char *word;
    unsigned needs;
} verbs[STORE_NVERBS] = {
    [STORE_READ] = {"read", NEEDS_TYPE | NEEDS_ID},
    [STORE_VREAD] = {"vread", NEEDS_TYPE | NEEDS_ID | NEEDS_VID},
    [STORE_SEARCH] = {"search", MAY_TYPE},
    [STORE_HISTORY] = {"history", MAY_TYPE | MAY_ID},
    [STORE_PAGE] = {"page", NEEDS_QUERY},
    [STORE_CREATE] = {"create", NEEDS_TYPE | NEEDS_BODY},
    [STORE_UPDATE] = {"update", NEEDS_TYPE | NEEDS_ID_OR_QUERY | NEEDS_BODY},
    [STORE_DELETE] = {"delete", NEEDS_TYPE | NEEDS_ID_OR_QUERY},
    [STORE_TRANSACTION] = {"transaction", NEEDS_BODY},
    [STORE_BATCH] = {"batch", NEEDS_BODY},
    [STORE_CAPABILITIES] = {"capabilities", 0},
    [STORE_OPERATION] = {"operation", 0},
};

const char *store_verb_str(enum store_verb verb)
{
    return verbs[verb].word;
}

static const char *outcome_word(const struct store_call *c)
{
    switch (c->outcome) {
    case STORE_ANSWERED: return c->status >= 400 ? "refused" : "answered";
    case STORE_NOT_DONE: return "not_done";
    case STORE_UNKNOWN: return "unknown";
    }
    return "unknown";
}

/* Stands in for the caller's `ended` while the call is under way. */
static void measure(struct call *call)
{
    struct store_call *c = CONTAINER_OF(call, struct store_call, call);
    const char *store = c->store->ops->traits.name;
    const char *verb = store_verb_str(c->verb);
    char labels[96];

    c->elapsed_us = clock_monotonic_us(loop_clock(call->loop)) - c->started_us;
    snprintf(labels, sizeof(labels), "%s,%s,%s", store, verb, outcome_word(c));
    metric_add(&calls_total, labels, 1);
    snprintf(labels, sizeof(labels), "%s,%s", store, verb);
    metric_observe(&call_seconds, labels, (double)c->elapsed_us / 1e6);
    call->ended = c->front_ended;
    if (c->observe)
        c->observe(c->observer, c);
    if (call->ended)
        call->ended(call);
}

static int check_type(
    const struct store_call *c, unsigned needs, struct err *err)
{
    if (!c->type.len)
        return needs & NEEDS_TYPE
                   ? err_set(err, ERR_INVALID, "a resource type is missing")
                   : 0;
    if ((needs & (NEEDS_TYPE | MAY_TYPE)) && !gate_type(c->type))
        return err_set(err, ERR_NOT_FOUND, "unknown resource type");
    return 0;
}

static int check_id(const struct store_call *c, unsigned needs, struct err *err)
{
    if ((needs & NEEDS_ID) && !c->id.len)
        return err_set(err, ERR_INVALID, "an id is missing");
    if ((needs & NEEDS_ID_OR_QUERY) && !c->id.len && !c->query.len)
        return err_set(err, ERR_INVALID, "an id or a condition is missing");
    if (c->id.len && !gate_id(c->id))
        return err_set(err, ERR_INVALID, "an id that is not a FHIR id");
    if ((needs & NEEDS_VID) && !c->vid.len)
        return err_set(err, ERR_INVALID, "a version id is missing");
    return 0;
}

static int check(const struct store_call *c, struct err *err)
{
    unsigned needs = verbs[c->verb].needs;

    if (check_type(c, needs, err) < 0 || check_id(c, needs, err) < 0)
        return err->code;
    if ((needs & NEEDS_BODY) && !c->body.len)
        return err_set(err, ERR_INVALID, "a body is missing");
    if ((needs & NEEDS_QUERY) && !c->query.len)
        return err_set(err, ERR_INVALID, "a page link is missing");
    return 0;
}

void store_refuse(struct store_call *c, const struct err *err)
{
    struct buf text = BUF_INIT;

    outcome_write(&text, err);
    c->answer = arena_copy(c->arena, buf_slice(&text));
    buf_free(&text);
    c->outcome = STORE_ANSWERED;
    c->status = err_status(err);
    call_end(&c->call, 0);
}

static void clear_answer(struct store_call *c)
{
    c->outcome = STORE_NOT_DONE;
    c->status = 0;
    c->etag = c->location = c->last_modified = SLICE("");
    c->server_time = c->answer = SLICE("");
    c->elapsed_us = 0;
}

void store_start(struct store *store, struct store_call *c)
{
    struct err err = ERR_INIT;

    ASSERT(c->verb < STORE_NVERBS);
    clear_answer(c);
    c->store = store;
    c->front_ended = c->call.ended;
    c->call.ended = measure;
    c->started_us = clock_monotonic_us(loop_clock(store->loop));
    if (store->ops->verb[c->verb] && check(c, &err) == 0) {
        store->ops->verb[c->verb](store, c);
        return;
    }
    if (!err.code) {
        err_set(&err, ERR_UNSUPPORTED, "this store has no %s",
            store_verb_str(c->verb));
        err_refine(&err, 501, "not-supported");
    }
    call_begin(&c->call, NULL, NULL);
    store_refuse(c, &err);
}

const char *store_trouble(struct store *store)
{
    return store->ops->trouble ? store->ops->trouble(store) : "";
}

void store_close(struct store **store)
{
    if (*store)
        (*store)->ops->close(*store);
    *store = NULL;
}
