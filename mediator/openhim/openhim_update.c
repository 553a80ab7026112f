/* SPDX-License-Identifier: Apache-2.0
 * Transactions that were answered as Processing and have come to their end.
 *
 * The core stores our answer itself, some moments after it has sent it to the
 * client, and overwrites then whatever an update has written before: so an
 * update waits a little first, and is tried again while the core is away. */
#include "base/ascii.h"
#include "base/log.h"
#include "base/mem.h"
#include "mediator/openhim/openhim_int.h"

#include <string.h>

enum {
    UPDATE_DELAY_MS = 1000,
    UPDATE_MAX_REST_MS = 60000,
    UPDATE_TRIES = 10,  /* about five minutes */
    MAX_UPDATES = 1000, /* that wait; more are not told */
    TRANSACTION_ID_LEN = 24
};

struct update {
    TAILQ_ENTRY(update) link;
    struct openhim *openhim;
    struct arena *arena;
    struct api_call call;
    struct loop_timer timer;
    const char *path;
    struct slice body;
    unsigned tries;
};

static void free_later(void *context)
{
    struct update *u = context;
    struct arena *arena = u->arena; /* where `u` itself is */

    loop_timer_free(&u->timer);
    arena_free(&arena);
}

static void end(struct update *u)
{
    struct openhim *o = u->openhim;

    TAILQ_REMOVE(&o->updates, u, link);
    o->nupdates--;
    loop_timer_stop(&u->timer);
    loop_reap(o->loop, free_later, u);
}

/* What does not pass by itself is not tried again. */
static bool may_pass(const struct api_call *c)
{
    return c->call.rc < 0 || c->status >= 500 || c->status == 429;
}

static void answered(struct call *call)
{
    struct api_call *c = CONTAINER_OF(call, struct api_call, call);
    struct update *u = CONTAINER_OF(c, struct update, call);
    uint64_t rest_ms = (uint64_t)UPDATE_DELAY_MS << u->tries;

    if (may_pass(c) && ++u->tries < UPDATE_TRIES) {
        loop_timer_start(&u->timer,
            rest_ms < UPDATE_MAX_REST_MS ? rest_ms : UPDATE_MAX_REST_MS);
        return;
    }
    if (c->call.rc < 0 || c->status != 200)
        log_warn("openhim.update",
            "path=%s status=%d tries=%u text=\"OpenHIM still shows this "
            "transaction as Processing\"",
            u->path, c->status, u->tries + 1);
    end(u);
}

static void timer_fired(struct loop_timer *timer)
{
    struct update *u = CONTAINER_OF(timer, struct update, timer);

    memset(&u->call, 0, sizeof(u->call));
    u->call.method = "PUT";
    u->call.path = u->path;
    u->call.body = u->body;
    u->call.arena = u->arena;
    call_init(&u->call.call, u->openhim->loop, answered);
    api_start(u->openhim->api, &u->call);
}

bool openhim_is_transaction_id(struct slice id)
{
    for (size_t i = 0; i < id.len; i++) {
        if (ascii_hex(id.ptr[i]) < 0)
            return false;
    }
    return id.len == TRANSACTION_ID_LEN;
}

void openhim_update_transaction(
    struct openhim *o, struct slice id, struct slice body)
{
    struct arena *arena;
    struct update *u;

    if (!openhim_is_transaction_id(id))
        return;
    if (o->nupdates == MAX_UPDATES) {
        log_warn("openhim.update",
            "path=/transactions/%.*s text=\"too many wait: OpenHIM goes on "
            "showing this transaction as Processing\"",
            SLICE_ARG(id));
        return;
    }
    arena = arena_new();
    u = arena_zalloc(arena, 1, sizeof(*u));
    u->openhim = o;
    u->arena = arena;
    u->path = arena_printf(arena, "/transactions/%.*s", SLICE_ARG(id));
    u->body = arena_copy(arena, body);
    loop_timer_init(&u->timer, o->loop, timer_fired);
    TAILQ_INSERT_TAIL(&o->updates, u, link);
    o->nupdates++;
    loop_timer_start(&u->timer, UPDATE_DELAY_MS);
}

unsigned openhim_waiting_updates(const struct openhim *o)
{
    return o ? o->nupdates : 0;
}

void openhim_drop_updates(struct openhim *o)
{
    while (!TAILQ_EMPTY(&o->updates)) {
        struct update *u = TAILQ_FIRST(&o->updates);

        call_cancel(&u->call.call);
        end(u);
    }
}
