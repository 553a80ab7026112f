/* SPDX-License-Identifier: Apache-2.0
 * A store that takes nothing: it is not there, or its commits fail.
 *
 * Each failure makes the pause before the next Bundle longer. From the third
 * in a row on it is told: a line in the log, then one a minute, and /readyz.
 * From then on one Bundle at a time tries whether the store is well again; when
 * nobody waits for a decision, one that raises nothing but its lane, so that a
 * daemon that gets no requests while it is not ready becomes ready again. */
#include "base/log.h"
#include "mediator/registry/registry_int.h"

#include <stdio.h>

enum { LASTING = 3, LOG_EVERY_MS = 60000 };

bool trouble_is_lasting(const struct registry *r)
{
    return r->trouble.failures >= LASTING;
}

bool trouble_is_pausing(const struct registry *r)
{
    return r->trouble.paused_until_ms > registry_now_ms(r);
}

uint64_t trouble_due(const struct registry *r)
{
    return trouble_is_pausing(r) ? r->trouble.paused_until_ms : UINT64_MAX;
}

void trouble_pause(struct registry *r)
{
    struct trouble *t = &r->trouble;
    unsigned tries = t->failures ? t->failures - 1 : 0;
    uint64_t until = registry_now_ms(r) + registry_backoff_ms(r, tries);

    if (until > t->paused_until_ms)
        t->paused_until_ms = until;
}

static void describe(struct trouble *t, const struct upcall *x)
{
    const struct store_call *c = &x->call;

    if (c->outcome == STORE_ANSWERED)
        snprintf(t->why, sizeof(t->why),
            "the store takes no transactions: it answers %d", c->status);
    else
        snprintf(t->why, sizeof(t->why),
            "the store takes no transactions: %.120s",
            c->call.err.text[0] ? c->call.err.text : "it cannot be reached");
}

static void tell(struct registry *r)
{
    struct trouble *t = &r->trouble;
    uint64_t now = registry_now_ms(r);

    if (t->was_told && now < t->told_ms + LOG_EVERY_MS)
        return;
    t->was_told = true;
    t->told_ms = now;
    log_warn("registry.trouble", "failures=%u waiting=%zu why=\"%s\"",
        t->failures, r->njobs, t->why);
}

void trouble_note(struct registry *r, const struct upcall *x)
{
    struct trouble *t = &r->trouble;

    t->failures++;
    describe(t, x);
    if (trouble_is_lasting(r))
        tell(r);
    trouble_pause(r);
}

void trouble_refused(struct registry *r)
{
    struct trouble *t = &r->trouble;

    t->failures++;
    snprintf(t->why, sizeof(t->why),
        "the store refuses even a transaction that raises a lane alone");
    tell(r);
    trouble_pause(r);
}

void trouble_ended(struct registry *r)
{
    if (trouble_is_lasting(r))
        log_info("registry.trouble_over", "failures=%u", r->trouble.failures);
    r->trouble.failures = 0;
    r->trouble.was_told = false;
    r->trouble.paused_until_ms = 0;
}
