/* SPDX-License-Identifier: Apache-2.0
 * Draining, phase by phase.
 *
 * A load balancer goes on sending until it has seen that we are not ready, so
 * at first that is all that changes, and no connection is kept. Then the
 * listener closes and what is under way ends. What does not end in time is
 * answered 503, since a client that is told nothing has to guess: the registry
 * tells what was sent to the store and what was not, the routes the rest. The
 * last second is for these answers to leave. */
#include "mediator/drain.h"

#include "base/log.h"

#include <signal.h>

enum { POLL_MS = 10, CUTTING_MS = 1000 };

static uint64_t now_ms(const struct drain *d)
{
    return clock_monotonic_ms(loop_clock(d->core->loop));
}

/* One that starts has promised nothing yet; a fenced one does not ask again
 * what became of its last Bundles. */
static bool has_nothing_to_finish(const struct registry *registry)
{
    enum registry_state state = registry_state(registry);

    return registry_is_drained(registry) || state == REGISTRY_STARTING ||
           state == REGISTRY_FENCED;
}

static bool is_answered(const struct drain *d)
{
    return d->is_unconnected && d->gateway->requests_under_way == 0 &&
           openhim_waiting_updates(*d->openhim) == 0;
}

static void enter(struct drain *d, enum drain_phase phase, uint64_t ms)
{
    d->phase = phase;
    d->until_ms = now_ms(d) + ms;
    loop_timer_start(&d->timer, ms < POLL_MS ? ms : POLL_MS);
}

/* --- cutting ---------------------------------------------------------------*/

/* Decisions first: they know more than the requests that wait for them. */
static void cut(struct drain *d)
{
    struct err err = ERR_INIT;

    log_warn("server.cut", "under_way=%u", d->gateway->requests_under_way);
    err_set(&err, ERR_UNAVAILABLE,
        "the service is stopping: nothing of this was changed");
    registry_abandon(d->core->registry, &err);
    enter(d, DRAIN_CUTTING, CUTTING_MS);
}

static void look_while_cutting(struct drain *d, bool is_over)
{
    struct err err = ERR_INIT;

    err_set(&err, ERR_UNAVAILABLE,
        "the service is stopping: whether this was done is not known");
    gateway_abandon(d->gateway, &err);
    if (is_over || is_answered(d))
        loop_stop(d->core->loop);
}

/* --- finishing -------------------------------------------------------------*/

static void unconnected(void *context)
{
    struct drain *d = context;

    d->is_unconnected = true;
    registry_drain(d->core->registry);
}

static void finish(struct drain *d)
{
    uint64_t limit = d->core->settings.server.drain_timeout;

    log_info("server.drain", "limit_ms=%llu", (unsigned long long)limit);
    http_server_drain(d->server, limit + CUTTING_MS, unconnected, d);
    enter(d, DRAIN_FINISHING, limit);
}

static void look_while_finishing(struct drain *d, bool is_over)
{
    if (is_answered(d) && has_nothing_to_finish(d->core->registry))
        loop_stop(d->core->loop);
    else if (is_over)
        cut(d);
}

/* --- announcing ------------------------------------------------------------*/

/* SIGINT comes from a person, who waits. */
static bool must_be_noticed(const struct drain *d, int signal_number)
{
    return signal_number != SIGINT &&
           registry_state(d->core->registry) != REGISTRY_STARTING;
}

static void announce(struct drain *d, int signal_number)
{
    uint64_t delay = must_be_noticed(d, signal_number)
                         ? d->core->settings.server.drain_delay
                         : 0;

    log_info("server.not_ready", "signal=%d delay_ms=%llu", signal_number,
        (unsigned long long)delay);
    d->gateway->is_draining = true;
    http_server_wind_down(d->server);
    if (delay)
        enter(d, DRAIN_ANNOUNCED, delay);
    else
        finish(d);
}

static void look(struct loop_timer *timer)
{
    struct drain *d = CONTAINER_OF(timer, struct drain, timer);
    bool is_over = now_ms(d) >= d->until_ms;

    loop_timer_start(timer, POLL_MS);
    switch (d->phase) {
    case DRAIN_NONE: break;
    case DRAIN_ANNOUNCED:
        if (is_over)
            finish(d);
        break;
    case DRAIN_FINISHING: look_while_finishing(d, is_over); break;
    case DRAIN_CUTTING: look_while_cutting(d, is_over); break;
    }
}

void drain_asked(int signal_number, void *context)
{
    struct drain *d = context;

    switch (d->phase) {
    case DRAIN_NONE: announce(d, signal_number); break;
    case DRAIN_ANNOUNCED: finish(d); break;
    case DRAIN_FINISHING: cut(d); break;
    case DRAIN_CUTTING: loop_stop(d->core->loop); break;
    }
}

void drain_init(struct drain *d)
{
    d->phase = DRAIN_NONE;
    loop_timer_init(&d->timer, d->core->loop, look);
}

void drain_free(struct drain *d)
{
    loop_timer_free(&d->timer);
}
