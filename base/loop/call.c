/* SPDX-License-Identifier: Apache-2.0 */
#include "base/loop/call.h"

#include "base/mem.h"

/* Runs from the ready queue. `ended` may free a call without an owner. */
static void deliver(struct loop_ready *r)
{
    struct call *c = CONTAINER_OF(r, struct call, ready);
    void (*over)(struct call *) = c->over;

    c->over = NULL;
    c->is_pending = false;
    if (c->ended && !c->is_abandoned)
        c->ended(c);
    if (over)
        over(c);
}

void call_init(struct call *c, struct loop *loop, void (*ended)(struct call *))
{
    *c = (struct call){.loop = loop, .ended = ended};
    c->ready.run = deliver;
}

void call_begin(struct call *c, void *callee, void (*cancel)(struct call *))
{
    ASSERT(!c->is_pending);
    c->callee = callee;
    c->cancel = cancel;
    c->is_pending = true;
}

void call_end(struct call *c, int rc)
{
    ASSERT(c->is_pending && !c->ready.is_queued);
    c->rc = rc;
    if (rc < 0)
        err_set(&c->err, rc, "the request failed");
    c->callee = NULL;
    c->cancel = NULL;
    loop_ready(c->loop, &c->ready);
}

/* Without a way to stop it, the callee keeps the call until call_end(). */
static void stop_callee(struct call *c)
{
    if (c->cancel)
        c->cancel(c);
    else
        c->is_abandoned = true;
}

void call_cancel(struct call *c)
{
    void (*over)(struct call *) = c->over;

    if (c->is_abandoned || (!c->is_pending && !over))
        return;
    if (c->ready.is_queued) /* ended, not told yet */
        loop_unready(c->loop, &c->ready);
    else if (c->is_pending)
        stop_callee(c);
    c->is_pending = c->is_abandoned;
    if (!c->is_abandoned)
        c->over = NULL;
    c->rc = ERR_CANCELLED;
    if (over)
        over(c);
}
