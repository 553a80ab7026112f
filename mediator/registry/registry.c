/* SPDX-License-Identifier: Apache-2.0
 * The registry as a whole: making it, its states, its clock and its requests
 * to the store. */
#include "base/digest.h"
#include "base/hash.h"
#include "mediator/registry/registry_int.h"

#include <stdio.h>

enum {
    BACKOFF_FIRST_MS = 50,
    BACKOFF_DOUBLINGS = 6 /* at most 3.2 s */
};

struct registry *registry_new(
    const struct registry_options *options, const struct registry_port *port)
{
    struct registry *r = mem_zalloc(1, sizeof(*r));

    r->options = *options;
    r->port = *port;
    if (r->options.attempts == 0)
        r->options.attempts = 5;
    r->options.snapshot = (struct slice){0}; /* read now, or never */
    start_init(r, options->snapshot, options->lane_lines);
    r->options.lane_lines = (struct slice){0};
    vocabulary_init(&r->vocabulary, options);
    r->auditor = auditor_new(rulefile_rules(options->rules));
    r->id_key = hmac_key_new(options->id_key);
    records_init(&r->records, &r->vocabulary, options->rules);
    r->scratch = arena_new();
    TAILQ_INIT(&r->queued);
    TAILQ_INIT(&r->decided);
    LIST_INIT(&r->flights);
    LIST_INIT(&r->upcalls);
    LIST_INIT(&r->dead);
    r->first_deadline_ms = UINT64_MAX;
    port->uuid(port->context, r->owner);
    r->rng.state =
        hash_u64((uint64_t)r->owner[0] << 40 | (uint64_t)r->owner[1] << 32 |
                 (uint64_t)r->owner[2] << 24 | (uint64_t)r->owner[3] << 16 |
                 (uint64_t)r->owner[4] << 8 | (uint64_t)r->owner[5]);
    snprintf(r->why, sizeof(r->why), "not started");
    lanes_init(r);
    return r;
}

static void upcall_free(struct upcall *x)
{
    LIST_REMOVE(x, link);
    arena_free(&x->call.arena);
    buf_free(&x->body);
    mem_free(x);
}

static void bury_the_dead(struct registry *r)
{
    struct upcall *x;

    while ((x = LIST_FIRST(&r->dead)))
        upcall_free(x);
}

void registry_free(struct registry **registry)
{
    struct registry *r = *registry;
    struct flight *f;
    struct upcall *x;

    if (!r)
        return;
    /* Whatever answers may still come, nobody hears them. */
    while ((f = LIST_FIRST(&r->flights)))
        flight_dissolve(f);
    pipeline_free(r);
    while ((x = LIST_FIRST(&r->upcalls)))
        upcall_free(x);
    bury_the_dead(r);
    follow_free(r);
    start_free(r);
    records_free(&r->records);
    auditor_free(&r->auditor);
    hmac_key_free(&r->id_key);
    vocabulary_free(&r->vocabulary);
    arena_free(&r->scratch);
    buf_free(&r->draft);
    mem_free(r);
    *registry = NULL;
}

/* --- states --------------------------------------------------------------- */

enum registry_state registry_state(const struct registry *r)
{
    return r->state;
}

const char *registry_why_not_ready(const struct registry *r)
{
    if (r->state != REGISTRY_READY)
        return r->why;
    return trouble_is_lasting(r) ? r->trouble.why : "";
}

void registry_enter(
    struct registry *r, enum registry_state state, const char *why)
{
    static const char *const events[] = {
        [REGISTRY_STARTING] = "starting",
        [REGISTRY_READY] = "ready",
        [REGISTRY_FENCED] = "fenced",
        [REGISTRY_DRAINING] = "draining",
    };

    r->state = state;
    snprintf(r->why, sizeof(r->why), "%s", why);
    r->port.progress(r->port.context, events[state],
        r->records.nsources + r->records.ngolden, 0);
}

void registry_drain(struct registry *r)
{
    if (r->state == REGISTRY_READY)
        registry_enter(r, REGISTRY_DRAINING, "shutting down");
    registry_wake(r, 0);
}

void registry_abandon(struct registry *r, const struct err *err)
{
    registry_drain(r);
    pipeline_fail_all(r, err);
    pipeline_pump(r);
}

bool registry_is_drained(const struct registry *r)
{
    return r->njobs == 0 && r->nflights == 0 && r->endings.len == 0;
}

/* --- time ----------------------------------------------------------------- */

uint64_t registry_backoff_ms(struct registry *r, unsigned tries)
{
    unsigned doublings = tries < BACKOFF_DOUBLINGS ? tries : BACKOFF_DOUBLINGS;
    uint64_t span = (uint64_t)BACKOFF_FIRST_MS << doublings;

    return span / 2 + prng_below(&r->rng, span / 2 + 1);
}

void registry_wake(struct registry *r, uint64_t at_ms)
{
    r->port.wake_at(r->port.context, at_ms);
}

void registry_tick(struct registry *r)
{
    bury_the_dead(r);
    lanes_tick(r);
    flights_tick(r);
    start_tick(r);
    follow_tick(r);
    pipeline_pump(r);
}

/* --- upcalls -------------------------------------------------------------- */

struct upcall *upcall_new(struct registry *r, enum store_verb verb,
    void (*answered)(struct upcall *), void *owner)
{
    struct upcall *x = mem_zalloc(1, sizeof(*x));

    x->registry = r;
    x->answered = answered;
    x->owner = owner;
    x->call.verb = verb;
    x->call.arena = arena_new();
    LIST_INSERT_HEAD(&r->upcalls, x, link);
    return x;
}

void upcall_send(struct upcall *x)
{
    x->registry->port.send(x->registry->port.context, &x->call);
}

void upcall_end(struct upcall *x)
{
    LIST_REMOVE(x, link);
    LIST_INSERT_HEAD(&x->registry->dead, x, link);
}

bool upcall_is_lost(const struct upcall *x)
{
    int status = x->call.status;

    return x->call.outcome != STORE_ANSWERED || status < 200 || status == 408 ||
           status == 425 || status == 429 || status >= 500;
}

void registry_answered(struct registry *r, struct store_call *c)
{
    struct upcall *x = CONTAINER_OF(c, struct upcall, call);

    bury_the_dead(r);
    x->answered(x);
    if (c->call.rc == ERR_LOST)
        lanes_lose(r, &c->call.err);
    upcall_end(x);
    pipeline_pump(r);
}
