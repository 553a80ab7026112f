/* SPDX-License-Identifier: Apache-2.0
 * What the core's answers mean, by phase and status. Its texts mean nothing:
 * with Basic credentials even a path that it does not know answers 200 and
 * "User Authenticated Successfully". */
#include "mediator/openhim/presence.h"

#include "base/compiler.h"
#include "base/err.h"

enum { MAX_DOUBLINGS = 16, REST_SHARE = 10, REST_SPAN = 6 };

void presence_init(struct presence *p, const struct presence_options *options,
    uint64_t now_ms, uint64_t seed)
{
    *p = (struct presence){
        .options = *options,
        .phase = PRESENCE_KNOCK,
        .wants_config = true,
        .due_ms = now_ms,
        .resync_due_ms = now_ms,
        .prng = {seed},
    };
}

uint64_t presence_wait_ms(const struct presence *p, uint64_t now_ms)
{
    return p->due_ms > now_ms ? p->due_ms - now_ms : 0;
}

bool presence_asks_config(const struct presence *p, uint64_t now_ms)
{
    return p->wants_config || now_ms >= p->resync_due_ms;
}

void presence_ask_config(struct presence *p)
{
    p->resync_due_ms = 0;
}

/* --- judging ---------------------------------------------------------------*/

static enum presence_trouble judge_status(int status)
{
    switch (status) {
    case 400: return PRESENCE_REFUSED;
    case 401: return PRESENCE_UNAUTHORIZED;
    case 403: return PRESENCE_FORBIDDEN;
    default: return PRESENCE_FAILING;
    }
}

static enum presence_trouble judge(
    const struct presence *p, const struct presence_answer *a)
{
    if (a->rc == ERR_UNAUTHORIZED)
        return PRESENCE_UNAUTHORIZED;
    if (a->rc < 0)
        return PRESENCE_UNREACHABLE;
    switch (p->phase) {
    case PRESENCE_KNOCK:
        if (a->status >= 500)
            return PRESENCE_FAILING;
        return a->status == 200 && a->is_good ? PRESENCE_FINE
                                              : PRESENCE_NOT_OPENHIM;
    case PRESENCE_REGISTER:
        return a->status == 201 ? PRESENCE_FINE : judge_status(a->status);
    case PRESENCE_READ_BACK:
        if (a->status == 200 || a->status == 404)
            return a->status == 200 && a->is_good ? PRESENCE_FINE
                                                  : PRESENCE_NOT_STORED;
        return judge_status(a->status);
    case PRESENCE_LIST:
    case PRESENCE_INSTALL:
        return PRESENCE_FINE; /* channels are a help; we beat without */
    case PRESENCE_BEAT: break;
    }
    return a->status == 200 ? PRESENCE_FINE : judge_status(a->status);
}

/* --- going on --------------------------------------------------------------*/

/* What people must mend is not asked for every second. */
static bool needs_people(enum presence_trouble trouble)
{
    return trouble != PRESENCE_UNREACHABLE && trouble != PRESENCE_FAILING;
}

static uint64_t rest_ms(struct presence *p)
{
    uint64_t beat_ms = p->options.beat_ms;
    unsigned doublings =
        p->failures < MAX_DOUBLINGS ? p->failures : MAX_DOUBLINGS;
    uint64_t span_ms = (beat_ms / REST_SHARE + 1) << doublings;

    if (needs_people(p->trouble) && span_ms < 2 * beat_ms)
        span_ms = 2 * beat_ms;
    if (span_ms > REST_SPAN * beat_ms)
        span_ms = REST_SPAN * beat_ms;
    return span_ms / 2 + prng_below(&p->prng, span_ms / 2 + 1);
}

static void rest(
    struct presence *p, enum presence_trouble trouble, uint64_t now_ms)
{
    p->trouble = trouble;
    p->due_ms = now_ms + rest_ms(p);
    p->failures++;
    p->wants_config = true; /* a change may have been told meanwhile */
    if (p->phase != PRESENCE_BEAT)
        p->phase = PRESENCE_KNOCK;
}

/* A fresh database, or somebody deleted us. Once at once; when that does not
 * last, as slowly as any failure. */
static void register_anew(struct presence *p, uint64_t now_ms)
{
    p->phase = PRESENCE_REGISTER;
    p->is_registered = p->has_raised = false;
    p->wants_config = true;
    p->due_ms = p->failures ? now_ms + rest_ms(p) : now_ms;
    p->failures++;
}

/* That they are to be asked for may have become clear under way. */
static void beaten(
    struct presence *p, const struct presence_answer *a, uint64_t now_ms)
{
    if (a->has_asked_config) {
        p->resync_due_ms = now_ms + p->options.resync_ms;
        p->wants_config = false;
    }
    p->failures = 0;
    p->trouble = PRESENCE_FINE;
    p->due_ms = now_ms + p->options.beat_ms;
}

static enum presence_phase after_read_back(
    struct presence *p, const struct presence_answer *a)
{
    if (!a->is_same && !p->has_raised) {
        p->has_raised = true;
        return PRESENCE_REGISTER;
    }
    p->is_registered = true;
    return p->options.installs_channels ? PRESENCE_LIST : PRESENCE_BEAT;
}

static enum presence_phase next_phase(
    struct presence *p, const struct presence_answer *a)
{
    switch (p->phase) {
    case PRESENCE_KNOCK: return PRESENCE_REGISTER;
    case PRESENCE_REGISTER: return PRESENCE_READ_BACK;
    case PRESENCE_READ_BACK: return after_read_back(p, a);
    case PRESENCE_LIST:
        return a->has_missing ? PRESENCE_INSTALL : PRESENCE_BEAT;
    case PRESENCE_INSTALL:
    case PRESENCE_BEAT: break;
    }
    return PRESENCE_BEAT;
}

void presence_answered(
    struct presence *p, const struct presence_answer *a, uint64_t now_ms)
{
    bool is_beat = p->phase == PRESENCE_BEAT;
    enum presence_trouble trouble;

    if (is_beat && a->rc == 0 && a->status == 404) {
        register_anew(p, now_ms);
        return;
    }
    trouble = judge(p, a);
    if (trouble != PRESENCE_FINE) {
        rest(p, trouble, now_ms);
        return;
    }
    p->phase = next_phase(p, a);
    p->due_ms = now_ms;
    if (is_beat)
        beaten(p, a, now_ms);
}

/* --- words -----------------------------------------------------------------*/

const char *presence_trouble_text(enum presence_trouble trouble)
{
    static const char *const texts[] = {
        [PRESENCE_FINE] = "all is well",
        [PRESENCE_UNREACHABLE] = "the core cannot be reached",
        [PRESENCE_NOT_OPENHIM] =
            "what answers there is not OpenHIM's API: is openhim.url the "
            "API's address (port 8080 unless changed), not the router's?",
        [PRESENCE_UNAUTHORIZED] =
            "the core does not know this user and password (openhim.user, "
            "openhim.password)",
        [PRESENCE_FORBIDDEN] =
            "the user may not do this: it must be in group admin, or have a "
            "role with mediator-manage-all",
        [PRESENCE_REFUSED] = "the core refuses what we register",
        [PRESENCE_NOT_STORED] =
            "the core accepted the registration but has not got it: does "
            "openhim.url hold a path too much, or a proxy stand between?",
        [PRESENCE_FAILING] = "the core fails",
    };

    return texts[trouble];
}

const char *presence_phase_str(enum presence_phase phase)
{
    static const char *const words[] = {
        [PRESENCE_KNOCK] = "knock",
        [PRESENCE_REGISTER] = "register",
        [PRESENCE_READ_BACK] = "read-back",
        [PRESENCE_LIST] = "list-channels",
        [PRESENCE_INSTALL] = "install-channels",
        [PRESENCE_BEAT] = "heartbeat",
    };

    return words[phase];
}
