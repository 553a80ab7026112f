/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/trail.h"

#include "base/mem.h"
#include "mediator/routes/redact.h"

enum {
    MAX_STOPS = 100,             /* a Bundle may have thousands of entries */
    MAX_SHOWN_BYTES = 256 * 1024 /* of one body */
};

struct trail {
    struct arena *arena;
    const struct clock *clock;
    const struct trail_place *store;
    enum trail_bodies bodies;
    int64_t wall_ms; /* at this monotonic time */
    uint64_t monotonic_us;
    struct stop *first; /* in order of their requests */
    size_t nstops, nleft_out;
};

struct stop {
    struct orchestration told;
    struct stop *next;
};

struct trail *trail_new(struct arena *arena, const struct clock *clock,
    const struct trail_place *store, enum trail_bodies bodies)
{
    struct trail *t = arena_zalloc(arena, 1, sizeof(*t));

    t->arena = arena;
    t->clock = clock;
    t->store = store;
    t->bodies = bodies;
    t->wall_ms = clock_wall_ms(clock);
    t->monotonic_us = clock_monotonic_us(clock);
    return t;
}

static int64_t wall_of(const struct trail *t, uint64_t monotonic_us)
{
    int64_t since_us = (int64_t)monotonic_us - (int64_t)t->monotonic_us;

    return t->wall_ms + since_us / 1000;
}

/* Where one that was asked then belongs; NULL: there is no room. */
static struct orchestration *add_stop(struct trail *t, uint64_t asked_us)
{
    struct stop *stop, **at = &t->first;

    if (t->nstops == MAX_STOPS) {
        t->nleft_out++;
        return NULL;
    }
    t->nstops++;
    stop = arena_zalloc(t->arena, 1, sizeof(*stop));
    stop->told.requested_ms = wall_of(t, asked_us);
    while (*at && (*at)->told.requested_ms <= stop->told.requested_ms)
        at = &(*at)->next;
    stop->next = *at;
    *at = stop;
    return &stop->told;
}

static struct slice shown_query(const struct trail *t, struct slice query)
{
    return t->bodies == TRAIL_ON ? arena_copy(t->arena, query)
                                 : redact_query(query, t->arena);
}

static struct slice shown_body(const struct trail *t, struct slice body)
{
    if (t->bodies == TRAIL_OFF || !body.len)
        return SLICE("");
    if (body.len > MAX_SHOWN_BYTES)
        return slice_of(
            arena_printf(t->arena, "(%zu bytes, left out)", body.len));
    return t->bodies == TRAIL_ON ? arena_copy(t->arena, body)
                                 : redact_body(body, t->arena);
}

/* --- the store -------------------------------------------------------------*/

static const char *why_unanswered(enum store_outcome outcome)
{
    return outcome == STORE_NOT_DONE
               ? "no answer: not reached, overloaded, or given up"
               : "no answer: sent, but it is not known what became of it";
}

static void set_store(
    struct trail *t, struct orchestration *o, const struct store_line *line)
{
    o->name = "FHIR store";
    o->group = "store";
    o->method = arena_cstr(t->arena, line->method);
    o->host = t->store->host;
    o->port = t->store->port;
    o->path = slice_of(arena_printf(t->arena, "%.*s%.*s",
        SLICE_ARG(t->store->path), SLICE_ARG(line->path)));
    o->query = shown_query(t, line->query);
}

void trail_add_call(struct trail *t, const struct store_call *c)
{
    struct orchestration *o = add_stop(t, c->started_us);
    struct store_line line = store_call_line(c, t->arena);
    uint64_t ended_us = c->started_us + c->elapsed_us;

    if (!o)
        return;
    set_store(t, o, &line);
    o->answered_ms =
        wall_of(t, c->elapsed_us ? ended_us : clock_monotonic_us(t->clock));
    o->request_body = shown_body(t, c->body);
    if (c->outcome == STORE_ANSWERED && c->status) {
        o->status = c->status;
        o->response_body = shown_body(t, c->answer);
    } else {
        o->error = why_unanswered(c->outcome);
    }
}

static void call_ended(void *observer, const struct store_call *c)
{
    trail_add_call(observer, c);
}

void trail_watch(struct trail *t, struct store_call *c)
{
    c->observe = call_ended;
    c->observer = t;
}

/* --- decisions -------------------------------------------------------------*/

void trail_prepare(const struct trail *t, struct decision *d)
{
    d->keeps_trips = true;
    d->keeps_entries = t->bodies != TRAIL_OFF;
}

static const char *trip_name(
    const struct trail *t, const struct decision_trip *trip)
{
    if (trip->ndecisions < 2)
        return "FHIR store: commit";
    return arena_printf(t->arena, "FHIR store: commit, shared with %zu others",
        trip->ndecisions - 1);
}

static void add_trip(struct trail *t, const struct decision_trip *trip)
{
    const struct store_line line = {SLICE("POST"), SLICE(""), SLICE("")};
    struct orchestration *o = add_stop(t, trip->sent_us);
    uint64_t now_us = clock_monotonic_us(t->clock);

    if (!o)
        return;
    set_store(t, o, &line);
    o->name = trip_name(t, trip);
    o->answered_ms = wall_of(t, trip->answered_us ? trip->answered_us : now_us);
    o->request_body = shown_body(t, trip->entries);
    if (trip->answered_us && trip->outcome == STORE_ANSWERED)
        o->status = trip->status;
    else
        o->error =
            why_unanswered(trip->answered_us ? trip->outcome : STORE_UNKNOWN);
}

static const char *errand_name(const struct decision_errand *e)
{
    if (e->verb == STORE_UPDATE)
        return "FHIR store: settle what became of the commit";
    return slice_eq(e->type, SLICE("Basic"))
               ? "FHIR store: ask what became of the commit"
               : "FHIR store: read again";
}

static void add_errand(struct trail *t, const struct decision_errand *e)
{
    const struct store_call call = {
        .verb = e->verb, .type = e->type, .id = e->id};
    struct store_line line = store_call_line(&call, t->arena);
    struct orchestration *o = add_stop(t, e->started_us);

    if (!o)
        return;
    set_store(t, o, &line);
    o->name = errand_name(e);
    o->answered_ms = wall_of(t, e->started_us + e->elapsed_us);
    if (e->outcome == STORE_ANSWERED && e->status)
        o->status = e->status;
    else
        o->error = why_unanswered(e->outcome);
}

void trail_add_decision(struct trail *t, const struct decision *d)
{
    if (d->deciding_us)
        trail_add_work(t, "Matching and decision", "/decide", d->deciding_us,
            d->decided_us > d->deciding_us ? d->decided_us : d->deciding_us,
            d->decided_us ? 200 : err_status(&d->err));
    for (const struct decision_trip *trip = d->trips; trip; trip = trip->next)
        add_trip(t, trip);
    for (const struct decision_errand *e = d->errands; e; e = e->next)
        add_errand(t, e);
}

void trail_add_work(struct trail *t, const char *name, const char *path,
    uint64_t began_us, uint64_t ended_us, int status)
{
    struct orchestration *o = add_stop(t, began_us);

    if (!o)
        return;
    o->name = name;
    o->group = "registry";
    o->method = "POST";
    o->host = SLICE("selfsame");
    o->path = slice_of(path);
    o->status = status;
    o->answered_ms = wall_of(t, ended_us);
}

/* --- the whole -------------------------------------------------------------*/

const struct orchestration *trail_list(
    struct trail *t, size_t *count, size_t *left_out)
{
    struct orchestration *list =
        arena_zalloc(t->arena, t->nstops, sizeof(*list));
    size_t n = 0;

    for (const struct stop *s = t->first; s; s = s->next)
        list[n++] = s->told;
    *count = n;
    *left_out = t->nleft_out;
    return list;
}
