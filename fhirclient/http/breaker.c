/* SPDX-License-Identifier: Apache-2.0
 * A circuit breaker, see breaker.h. */
#include "fhirclient/http/breaker.h"

void breaker_init(struct breaker *b, double ratio, unsigned min_calls,
    uint64_t window_ms, uint64_t probe_ms)
{
    *b = (struct breaker){
        .ratio = ratio,
        .min_calls = min_calls,
        .window_ms = window_ms,
        .probe_ms = probe_ms,
        .state = BREAKER_CLOSED,
    };
    if (b->min_calls < 1)
        b->min_calls = 1;
    if (b->min_calls > BREAKER_MAX_CALLS)
        b->min_calls = BREAKER_MAX_CALLS;
}

bool breaker_refuses(const struct breaker *b, uint64_t now_ms)
{
    return b->state == BREAKER_HALF_OPEN ||
           (b->state == BREAKER_OPEN && now_ms < b->opened_ms + b->probe_ms);
}

enum breaker_admission breaker_admit(struct breaker *b, uint64_t now_ms)
{
    if (b->state == BREAKER_CLOSED)
        return BREAKER_ADMIT;
    if (breaker_refuses(b, now_ms))
        return BREAKER_REFUSE;
    b->state = BREAKER_HALF_OPEN;
    return BREAKER_PROBE;
}

static void breaker_open(struct breaker *b, uint64_t now_ms)
{
    b->state = BREAKER_OPEN;
    b->opened_ms = now_ms;
    b->ncalls = 0;
}

static bool breaker_probe_ended(
    struct breaker *b, uint64_t now_ms, enum breaker_result result)
{
    if (b->state != BREAKER_HALF_OPEN)
        return false;
    if (result == BREAKER_SUCCESS) {
        b->state = BREAKER_CLOSED;
        b->ncalls = 0;
    } else if (result == BREAKER_FAILURE) {
        breaker_open(b, now_ms);
    } else {
        b->state = BREAKER_OPEN; /* the next request may probe at once */
    }
    return true;
}

static const struct breaker_call *breaker_call_at(
    const struct breaker *b, unsigned i)
{
    return &b->calls[(b->oldest + i) % b->min_calls];
}

/* What is older than two windows says nothing about the peer of today. */
static void breaker_forget(struct breaker *b, uint64_t now_ms)
{
    while (
        b->ncalls && breaker_call_at(b, 0)->at_ms + 2 * b->window_ms < now_ms) {
        b->oldest = (b->oldest + 1) % b->min_calls;
        b->ncalls--;
    }
}

static void breaker_remember(
    struct breaker *b, uint64_t now_ms, bool has_failed)
{
    if (b->ncalls == b->min_calls) {
        b->oldest = (b->oldest + 1) % b->min_calls;
        b->ncalls--;
    }
    unsigned at = (b->oldest + b->ncalls) % b->min_calls;
    b->calls[at] = (struct breaker_call){now_ms, has_failed};
    b->ncalls++;
}

static bool breaker_is_broken(const struct breaker *b, uint64_t now_ms)
{
    bool is_full = b->ncalls == b->min_calls;
    if (!is_full && breaker_call_at(b, 0)->at_ms + b->window_ms > now_ms)
        return false;
    unsigned nfailed = 0;
    for (unsigned i = 0; i < b->ncalls; i++)
        nfailed += breaker_call_at(b, i)->has_failed;
    return (double)nfailed >= b->ratio * (double)b->ncalls;
}

bool breaker_report(struct breaker *b, uint64_t now_ms, bool is_probe,
    enum breaker_result result)
{
    if (is_probe)
        return breaker_probe_ended(b, now_ms, result);
    if (b->state != BREAKER_CLOSED || result == BREAKER_NEITHER)
        return false;
    breaker_forget(b, now_ms);
    breaker_remember(b, now_ms, result == BREAKER_FAILURE);
    /* Only a failure opens it: a success may not be what shuts the door. */
    if (result != BREAKER_FAILURE || !breaker_is_broken(b, now_ms))
        return false;
    breaker_open(b, now_ms);
    return true;
}

const char *breaker_state_str(enum breaker_state state)
{
    static const char *const names[] = {
        [BREAKER_CLOSED] = "closed",
        [BREAKER_OPEN] = "open",
        [BREAKER_HALF_OPEN] = "half-open",
    };
    return names[state];
}
