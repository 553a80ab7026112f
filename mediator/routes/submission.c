/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/submission.h"

#include "base/mem.h"

struct submission *submission_new(struct registry *registry)
{
    struct submission *s = mem_zalloc(1, sizeof(*s));

    s->registry = registry;
    s->arena = arena_new();
    s->decision.arena = s->arena;
    return s;
}

static void free_when_done(struct submission *s)
{
    if (s->is_under_way || !s->is_released)
        return;
    arena_free(&s->arena);
    mem_free(s);
}

static void decided(struct decision *d)
{
    struct submission *s = d->context;

    s->is_under_way = false;
    if (s->call.is_pending) {
        s->call.err = d->err;
        call_end(&s->call, d->rc);
    }
    free_when_done(s);
}

static void cancel(struct call *call)
{
    struct submission *s = call->callee;

    registry_withdraw(s->registry, &s->decision);
}

void submission_start(struct submission *s)
{
    s->has_started = s->is_under_way = true;
    s->decision.ended = decided;
    s->decision.context = s;
    call_begin(&s->call, s, cancel);
    registry_decide(s->registry, &s->decision);
}

void submission_release(struct submission **s)
{
    struct submission *mine = *s;

    *s = NULL;
    mine->is_released = true;
    free_when_done(mine);
}
