/* SPDX-License-Identifier: Apache-2.0
 * Transactions that were answered as Processing and have come to their end.
 *
 *     PUT --200--> LOOK (2 s later) --> LOOK (20 s later) --> told
 *      ^             |
 *      +--Processing-+
 *
 * The core stores our answer itself, some moments after it has sent it to the
 * client, and overwrites then whatever an update has written before: so the
 * update waits a little first, and looks afterwards whether it is still there.
 * What the core overwrites it overwrites whole, so that nothing stands there
 * twice when it is told again. While the core is away both are tried again.
 *
 * An end that an earlier process has left to us begins with LOOK: it may have
 * been told. */
#include "base/log.h"
#include "base/mem.h"
#include "mediator/openhim/openhim_int.h"

#include <string.h>

enum {
    UPDATE_DELAY_MS = 1000,
    UPDATE_MAX_REST_MS = 60000,
    UPDATE_GIVE_UP_MS = 24 * 3600 * 1000, /* of a core that is away */
    MAX_PUTS = 5,                         /* that the core took, and lost */
    MAX_UPDATES = 1000                    /* that wait */
};

static const uint64_t look_after_ms[] = {2000, 18000};

enum phase { UPDATE_PUT, UPDATE_LOOK };

struct update {
    TAILQ_ENTRY(update) link;
    struct openhim *openhim;
    struct arena *arena, *call_arena; /* for ever; of one try */
    struct api_call call;
    struct loop_timer timer;
    char id[TRANSACTION_ID_SIZE];
    const char *put_path, *look_path;
    struct slice body;
    enum phase phase;
    unsigned tries; /* that came to nothing, in a row */
    unsigned nputs, nlooks;
    uint64_t began_ms;
};

/* --- its end ---------------------------------------------------------------*/

static void free_later(void *context)
{
    struct update *u = context;
    struct arena *arena = u->arena; /* where `u` itself is */

    loop_timer_free(&u->timer);
    arena_free(&u->call_arena);
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

static void end_told(struct update *u)
{
    if (u->openhim->journal)
        journal_remove(u->openhim->journal, slice_of(u->id));
    end(u);
}

/* The next process may have more luck: rights may be given, or time. */
static void end_untold(struct update *u, const char *why)
{
    log_warn("openhim.update",
        "path=%s status=%d text=\"OpenHIM goes on showing this transaction as "
        "Processing: %s\"",
        u->put_path, u->call.status, why);
    if (u->openhim->journal)
        journal_set(u->openhim->journal, slice_of(u->id), JOURNAL_LATER);
    end(u);
}

/* --- its steps -------------------------------------------------------------*/

static void go_on(struct update *u, enum phase phase, uint64_t ms)
{
    u->phase = phase;
    loop_timer_start(&u->timer, ms);
}

/* A core that fails on a PUT may not know the transaction: looking tells; and
 * one that cannot show it may yet take it. */
static enum phase other_phase(const struct update *u)
{
    return u->phase == UPDATE_PUT ? UPDATE_LOOK : UPDATE_PUT;
}

static void rest(struct update *u)
{
    uint64_t ms = UPDATE_MAX_REST_MS;

    if (loop_now_ms(u->openhim->loop) - u->began_ms > UPDATE_GIVE_UP_MS) {
        end_untold(u, "it was away for too long");
        return;
    }
    if (u->tries < 6)
        ms = (uint64_t)UPDATE_DELAY_MS << u->tries;
    u->tries++;
    go_on(u, u->call.call.rc == 0 ? other_phase(u) : u->phase,
        ms < UPDATE_MAX_REST_MS ? ms : UPDATE_MAX_REST_MS);
}

static void put_answered(struct update *u)
{
    if (u->call.status != 200) {
        end_untold(u, "it does not take the update");
        return;
    }
    u->nputs++;
    u->nlooks = 0;
    go_on(u, UPDATE_LOOK, look_after_ms[0]);
}

/* The word the core shows; empty when it does not show it to us. */
static struct slice status_word(const struct update *u)
{
    return u->call.status == 200 ? jval_get_str(u->call.json, "status")
                                 : SLICE("");
}

static void look_again_or_end(struct update *u)
{
    if (u->nputs && ++u->nlooks < COUNT_OF(look_after_ms))
        go_on(u, UPDATE_LOOK, look_after_ms[u->nlooks]);
    else
        end_told(u);
}

/* Who may not look must believe that what was taken has stayed. */
static void look_answered(struct update *u)
{
    struct slice word = status_word(u);

    if (u->call.status == 404) {
        log_warn("openhim.update",
            "path=%s text=\"OpenHIM does not know this transaction any more\"",
            u->put_path);
        end_told(u);
    } else if (word.len && !slice_eq(word, SLICE("Processing"))) {
        look_again_or_end(u);
    } else if (!word.len && u->nputs) {
        end_told(u);
    } else if (u->nputs == MAX_PUTS) {
        end_untold(u, "it overwrites every update");
    } else {
        if (u->nputs)
            log_info("openhim.update",
                "path=%s text=\"the core has overwritten it; told again\"",
                u->put_path);
        go_on(u, UPDATE_PUT, 0);
    }
}

static void answered(struct call *call)
{
    struct api_call *c = CONTAINER_OF(call, struct api_call, call);
    struct update *u = CONTAINER_OF(c, struct update, call);

    if (c->call.rc < 0 || c->status >= 500 || c->status == 429) {
        rest(u);
        return;
    }
    u->tries = 0;
    if (u->phase == UPDATE_PUT)
        put_answered(u);
    else
        look_answered(u);
}

static void timer_fired(struct loop_timer *timer)
{
    struct update *u = CONTAINER_OF(timer, struct update, timer);
    bool is_put = u->phase == UPDATE_PUT;

    arena_reset(u->call_arena);
    memset(&u->call, 0, sizeof(u->call));
    u->call.method = is_put ? "PUT" : "GET";
    u->call.path = is_put ? u->put_path : u->look_path;
    u->call.body = is_put ? u->body : SLICE("");
    u->call.arena = u->call_arena;
    call_init(&u->call.call, u->openhim->loop, answered);
    api_start(u->openhim->api, &u->call);
}

/* --- from outside ----------------------------------------------------------*/

bool openhim_is_transaction_id(struct slice id)
{
    return journal_is_id(id);
}

static void begin(struct openhim *o, struct slice id, struct slice body,
    enum phase phase, uint64_t delay_ms)
{
    struct arena *arena = arena_new();
    struct update *u = arena_zalloc(arena, 1, sizeof(*u));

    u->openhim = o;
    u->arena = arena;
    u->call_arena = arena_new();
    memcpy(u->id, id.ptr, id.len);
    u->put_path = arena_printf(arena, "/transactions/%s", u->id);
    u->look_path =
        arena_printf(arena, "%s?filterRepresentation=simple", u->put_path);
    u->body = arena_copy(arena, body);
    u->began_ms = loop_now_ms(o->loop);
    loop_timer_init(&u->timer, o->loop, timer_fired);
    TAILQ_INSERT_TAIL(&o->updates, u, link);
    o->nupdates++;
    go_on(u, phase, delay_ms);
}

static bool may_begin(struct openhim *o, struct slice id)
{
    if (!journal_is_id(id))
        return false;
    if (o->nupdates < MAX_UPDATES)
        return true;
    log_warn("openhim.update",
        "path=/transactions/%.*s text=\"too many wait: OpenHIM goes on showing "
        "this transaction as Processing\"",
        SLICE_ARG(id));
    if (o->journal)
        journal_set(o->journal, id, JOURNAL_LATER);
    return false;
}

void openhim_update_transaction(
    struct openhim *o, struct slice id, struct slice body)
{
    if (may_begin(o, id))
        begin(o, id, body, UPDATE_PUT, UPDATE_DELAY_MS);
}

void openhim_finish_transaction(
    struct openhim *o, struct slice id, struct slice body)
{
    if (may_begin(o, id))
        begin(o, id, body, UPDATE_LOOK, 0);
}

void openhim_note_transaction(struct openhim *o, struct slice id,
    const char *receipt, unsigned ndecisions)
{
    if (!o->journal || journal_add(o->journal, id, receipt, ndecisions))
        return;
    log_warn("openhim.update",
        "path=/transactions/%.*s text=\"too many are Processing: if this "
        "process ends before its end is told, it stays so\"",
        SLICE_ARG(id));
}

/* One that waits for a core that is away does not hold up the end of the
 * process, and one that was told needs no looking at: both are noted. */
unsigned openhim_waiting_updates(const struct openhim *o)
{
    const struct update *u;
    unsigned n = 0;

    if (!o)
        return 0;
    for (u = TAILQ_FIRST(&o->updates); u; u = TAILQ_NEXT(u, link))
        n += u->nputs == 0 && (u->tries == 0 || !o->journal);
    return n;
}

void openhim_drop_updates(struct openhim *o)
{
    while (!TAILQ_EMPTY(&o->updates)) {
        struct update *u = TAILQ_FIRST(&o->updates);

        call_cancel(&u->call.call);
        if (o->journal)
            journal_set(o->journal, slice_of(u->id), JOURNAL_LEFT);
        end(u);
    }
}
