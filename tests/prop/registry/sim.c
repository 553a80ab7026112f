/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/prop/registry/sim.h"

#include "base/hash.h"

#include <stdio.h>
#include <string.h>

/* 2026-01-01T00:00:00Z */
#define EPOCH_MS INT64_C(1767225600000)

enum { GIVE_UP_MS = 2000, LATE_MS = 8000 };

/** A request on its way. */
struct sim_call {
    struct store_call *call; /* NULL: whoever asked is dead */
    uint64_t generation;
    struct sim_request request;
    struct sim_answer answer;
    enum store_outcome outcome;
    int nevents; /* effect and answer still to come */
};

/* --- the port ------------------------------------------------------------- */

static uint64_t sim_monotonic_us(const struct clock *clock)
{
    return ((const struct sim *)clock->context)->now_us;
}

static int64_t sim_wall_ms(const struct clock *clock)
{
    return EPOCH_MS +
           (int64_t)(((const struct sim *)clock->context)->now_us / 1000);
}

static void push(struct sim *sim, struct sim_event e)
{
    e.order = sim->next_order++;
    VEC_PUSH(sim->events, e);
}

static char *text_of(struct slice s)
{
    char *text = mem_alloc(s.len + 1);

    if (s.len)
        memcpy(text, s.ptr, s.len);
    text[s.len] = '\0';
    return text;
}

static uint64_t delay_us(struct sim *sim)
{
    return 100 + prng_below(&sim->rng, sim->faults.delay_ms * 1000 + 1);
}

static uint64_t work_us(const struct sim *sim, const struct sim_call *x)
{
    return x->request.verb == STORE_TRANSACTION
               ? strlen(x->request.body) * sim->kib_us / 1024
               : 0;
}

static void plan_answer(struct sim *sim, struct sim_call *x,
    enum store_outcome outcome, uint64_t at_us)
{
    x->outcome = outcome;
    x->nevents++;
    push(sim, (struct sim_event){.at_us = at_us, .call = x, .is_answer = true});
}

static void plan_effect(struct sim *sim, struct sim_call *x, uint64_t at_us)
{
    x->nevents++;
    push(sim, (struct sim_event){.at_us = at_us, .call = x});
}

static void refuse_now(struct sim *sim, struct sim_call *x, int status)
{
    x->answer.status = status;
    buf_adds(&x->answer.body,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
        "\"error\",\"code\":\"exception\"}]}");
    plan_answer(sim, x, STORE_ANSWERED, sim->now_us + delay_us(sim));
}

/* Draw what becomes of a request. */
static void plan(struct sim *sim, struct sim_call *x)
{
    const struct sim_faults *f = &sim->faults;
    uint64_t there = sim->now_us + delay_us(sim) + work_us(sim, x);
    uint64_t given_up = sim->now_us + GIVE_UP_MS * 1000;
    bool writes = x->request.verb == STORE_TRANSACTION;

    if (sim->is_down || sim_chance(sim, f->not_done)) {
        plan_answer(sim, x, STORE_NOT_DONE, there);
    } else if (sim->has_lost_files) {
        plan_answer(sim, x, STORE_NOT_DONE, there);
    } else if (writes && sim->loses_files) {
        sim->has_lost_files = true;
        plan_effect(sim, x, there);
        plan_answer(sim, x, STORE_UNKNOWN, there + delay_us(sim));
    } else if (writes && sim->fails_commits) {
        plan_answer(sim, x, STORE_UNKNOWN, there);
    } else if (sim_chance(sim, f->lost_before)) {
        plan_answer(sim, x, STORE_UNKNOWN, given_up);
    } else if (sim_chance(sim, f->lost_after)) {
        plan_effect(sim, x, there);
        plan_answer(sim, x, STORE_UNKNOWN, given_up);
    } else if (sim_chance(sim, f->late)) {
        plan_answer(sim, x, STORE_UNKNOWN, given_up);
        plan_effect(sim, x, given_up + prng_below(&sim->rng, LATE_MS) * 1000);
    } else if (x->request.verb == STORE_UPDATE && sim->refuses_lanes) {
        refuse_now(sim, x, 409);
    } else if (writes && sim_chance(sim, f->refused_500)) {
        refuse_now(sim, x, 500);
    } else if (writes && sim_chance(sim, f->conflict)) {
        refuse_now(sim, x, 409);
    } else {
        plan_effect(sim, x, there);
        plan_answer(sim, x, STORE_ANSWERED, there + delay_us(sim));
    }
}

static void sim_send(void *context, struct store_call *c)
{
    struct sim *sim = context;
    struct sim_call *x = mem_zalloc(1, sizeof(*x));

    x->call = c;
    x->generation = sim->generation;
    x->request = (struct sim_request){
        .verb = c->verb,
        .type = text_of(c->type),
        .id = text_of(c->id),
        .query = text_of(c->query),
        .if_match = text_of(c->if_match),
        .body = text_of(c->body),
        /* Even: what another writer does in the very millisecond in which we
         * write is not told from ours after a crash, and that is known. */
        .at_ms = sim_wall_ms(&sim->clock) & ~INT64_C(1),
    };
    sim->nsent++;
    sim->ntransactions += c->verb == STORE_TRANSACTION;
    plan(sim, x);
}

static void sim_wake_at(void *context, uint64_t at_ms)
{
    ((struct sim *)context)->wake_at_ms = at_ms;
}

static void sim_uuid(void *context, char text[37])
{
    struct sim *sim = context;
    unsigned long long n = ++sim->next_uuid;

    snprintf(text, 37, "%08llx-%04llx-4000-8000-%012llx",
        (unsigned long long)hash_u64(n) >> 32,
        (unsigned long long)hash_u64(n) & 0xffff, n);
}

static void sim_progress(
    void *context, const char *event, size_t done, size_t total)
{
    (void)context;
    (void)event;
    (void)done;
    (void)total;
}

/* --- events --------------------------------------------------------------- */

static void call_free(struct sim_call *x)
{
    mem_free(x->request.type);
    mem_free(x->request.id);
    mem_free(x->request.query);
    mem_free(x->request.if_match);
    mem_free(x->request.body);
    buf_free(&x->answer.body);
    mem_free(x);
}

static void fill(struct sim *sim, struct store_call *c, struct sim_call *x)
{
    char when[INSTANT_TEXT_SIZE];
    struct sim_answer *a = &x->answer;

    c->outcome = x->outcome;
    if (x->outcome != STORE_ANSWERED) {
        c->call.rc = sim->has_lost_files
                         ? err_set(&c->call.err, ERR_LOST, "the files are lost")
                     : x->outcome == STORE_NOT_DONE ? ERR_UNAVAILABLE
                                                    : ERR_UNKNOWN;
        return;
    }
    if (x->request.verb == STORE_TRANSACTION &&
        sim_chance(sim, sim->faults.garbled) && a->body.len > 10)
        a->body.len /= 2;
    instant_print(when, sim_wall_ms(&sim->clock));
    c->call.rc = 0;
    c->status = a->status;
    c->etag = arena_copy(c->arena, slice_of(a->etag));
    c->last_modified = arena_copy(c->arena, slice_of(a->last_modified));
    c->server_time = arena_copy(c->arena, slice_of(when));
    c->answer = arena_copy(c->arena, buf_slice(&a->body));
}

static void answer(struct sim *sim, struct sim_call *x)
{
    if (x->generation != sim->generation || !sim->registry)
        return;
    fill(sim, x->call, x);
    registry_answered(sim->registry, x->call);
}

static size_t first_event(const struct sim *sim)
{
    size_t first = SIZE_MAX;

    for (size_t i = 0; i < sim->events.len; i++) {
        const struct sim_event *e = &sim->events.at[i];

        if (first == SIZE_MAX || e->at_us < sim->events.at[first].at_us ||
            (e->at_us == sim->events.at[first].at_us &&
                e->order < sim->events.at[first].order))
            first = i;
    }
    return first;
}

static void happen(struct sim *sim, struct sim_event e)
{
    struct sim_call *x = e.call;

    if (!x) {
        e.user(e.context, e.number);
        return;
    }
    if (e.is_answer)
        answer(sim, x);
    else
        sim_apply(sim, &x->request, &x->answer);
    if (--x->nevents == 0)
        call_free(x);
}

bool sim_step(struct sim *sim)
{
    size_t i = first_event(sim);
    uint64_t wake_us = sim->wake_at_ms == UINT64_MAX ? UINT64_MAX
                       : sim->wake_at_ms * 1000 < sim->now_us
                           ? sim->now_us
                           : sim->wake_at_ms * 1000;

    if (i == SIZE_MAX && wake_us == UINT64_MAX)
        return false;
    if (i == SIZE_MAX || wake_us <= sim->events.at[i].at_us) {
        sim->now_us = wake_us;
        sim->wake_at_ms = UINT64_MAX;
        if (sim->registry)
            registry_tick(sim->registry);
        return true;
    }

    struct sim_event e = sim->events.at[i];

    VEC_SWAP_REMOVE(sim->events, i);
    if (e.at_us > sim->now_us)
        sim->now_us = e.at_us;
    happen(sim, e);
    return true;
}

void sim_run(struct sim *sim, uint64_t until_ms)
{
    for (;;) {
        size_t i = first_event(sim);
        uint64_t next_ms = sim->wake_at_ms;

        if (i != SIZE_MAX && sim->events.at[i].at_us / 1000 < next_ms)
            next_ms = sim->events.at[i].at_us / 1000;
        if (next_ms == UINT64_MAX || next_ms > until_ms)
            return;
        sim_step(sim);
    }
}

void sim_at(struct sim *sim, uint64_t at_ms,
    void (*user)(void *context, size_t number), void *context, size_t number)
{
    push(sim, (struct sim_event){.at_us = at_ms * 1000,
                  .user = user,
                  .context = context,
                  .number = number});
}

/* --- the world ------------------------------------------------------------ */

struct sim *sim_new(uint64_t seed, const char *rules)
{
    struct sim *sim = mem_zalloc(1, sizeof(*sim));
    struct err err = ERR_INIT;

    sim->rng.state = seed;
    sim->now_us = 1000000;
    sim->wake_at_ms = UINT64_MAX;
    sim->clock = (struct clock){sim_monotonic_us, sim_wall_ms, sim};
    sim->page = 7;
    sim->checks_references = true;
    sim->faults.delay_ms = 5;
    if (rulefile_parse(&sim->rules, slice_of(rules), "rules", &err) < 0)
        die("rules: %s %s", err.where, err.text);
    return sim;
}

static void sim_lane_raised(void *context, unsigned lane, struct slice line)
{
    struct sim *sim = context;

    memcpy(sim->lane_lines + lane * REGISTRY_LANE_LINE, line.ptr, line.len);
}

void sim_boot(struct sim *sim)
{
    static const struct slice systems[] = {
        {"urn:a", 5}, {"urn:b", 5}, {"urn:c", 5}};
    struct registry_options options = {
        .rules = sim->rules,
        .instance = "sim",
        .id_key = SLICE("key"),
        .internal_systems = systems,
        .ninternal_systems = COUNT_OF(systems),
        .bundles_under_way = sim->under_way,
        .decisions_per_bundle = sim->per_bundle,
        .attempts = sim->attempts,
        .snapshot = buf_slice(&sim->snapshot),
        .lane_lines = slice_make(sim->lane_lines, sizeof(sim->lane_lines)),
        .accepts_older_store = sim->accepts_older,
        .follows_foreign_writers = sim->follows,
        .follow_interval_ms = 3000,
        .follow_overlap_ms = 30000,
    };
    struct registry_port port = {
        .context = sim,
        .clock = &sim->clock,
        .send = sim_send,
        .wake_at = sim_wake_at,
        .uuid = sim_uuid,
        .progress = sim_progress,
        .lane_raised = sim_lane_raised,
    };

    sim->generation++;
    sim->registry = registry_new(&options, &port);
    registry_start(sim->registry);
}

void sim_crash(struct sim *sim)
{
    registry_free(&sim->registry);
    sim->wake_at_ms = UINT64_MAX;
}

void sim_free(struct sim **sim)
{
    struct sim *s = *sim;

    registry_free(&s->registry);
    for (size_t i = 0; i < s->events.len; i++) {
        struct sim_call *x = s->events.at[i].call;

        if (x && --x->nevents == 0)
            call_free(x);
    }
    VEC_FREE(s->events);
    sim_store_free(s);
    buf_free(&s->snapshot);
    rulefile_free(&s->rules);
    mem_free(s);
    *sim = NULL;
}
