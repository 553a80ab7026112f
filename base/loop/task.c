/* SPDX-License-Identifier: Apache-2.0
 * The scheduler: a task runs from the ready queue while nothing is pending.
 *
 * However a task ends - last step, STEP_DONE, failure, deadline, cancel - it
 * passes through task_end() once: what is pending is cancelled, finish runs,
 * and the arena goes at the end of the turn. Only calls that cannot be
 * stopped keep the arena longer, since somebody may still write to them. */
#include "base/loop/task.h"

#include "base/mem.h"

/* The task lies in its arena. */
static void task_reap(void *context)
{
    struct task *t = context;

    loop_arena_give(t->loop, t->arena);
}

static void forget(struct task *t, const struct call *c)
{
    for (unsigned i = 0; i < t->pending; i++) {
        if (t->calls[i] != c)
            continue;
        t->calls[i] = t->calls[--t->pending];
        return;
    }
}

/* A call of this task has ended, was cancelled, or was abandoned. */
static void call_over(struct call *c)
{
    struct task *t = c->owner;

    if (c->is_abandoned && !c->is_pending) { /* ended at last */
        if (--t->abandoned == 0 && t->is_finishing)
            loop_reap(t->loop, task_reap, t);
        return;
    }
    forget(t, c);
    if (c->is_abandoned)
        t->abandoned++;
    if (t->pending == 0 && !t->is_running && !t->is_finishing)
        loop_ready(t->loop, &t->ready);
}

static void task_fail(struct task *t, int code, const char *text)
{
    err_set(&t->err, code, "%s", text);
    t->has_failed = true;
}

static void task_end(struct task *t)
{
    t->is_finishing = true;
    while (t->pending > 0)
        call_cancel(t->calls[t->pending - 1]);
    loop_unready(t->loop, &t->ready);
    loop_timer_free(&t->deadline);
    t->step_name = "finish";
    t->def->finish(t);
    if (t->abandoned == 0)
        loop_reap(t->loop, task_reap, t);
}

static bool is_late(const struct task *t)
{
    return t->deadline_ms && loop_now_ms(t->loop) >= t->deadline_ms;
}

static void start_timer(struct task *t)
{
    uint64_t now_ms = loop_now_ms(t->loop);

    if (t->deadline_ms && !t->deadline.event)
        loop_timer_start(&t->deadline,
            t->deadline_ms > now_ms ? t->deadline_ms - now_ms : 0);
}

/* Most calls are answered from memory: they have ended already, only nobody
 * was told yet. Then no timer is needed, and its price is saved. */
static bool waits_in_earnest(const struct task *t)
{
    for (unsigned i = 0; i < t->pending; i++) {
        if (!t->calls[i]->ready.is_queued)
            return true;
    }
    return false;
}

static enum step_result run_step(struct task *t)
{
    const struct step *step = &t->def->steps[t->pc];
    enum step_result result;

    t->step_name = step->name;
    t->is_running = true;
    result = step->run(t);
    t->is_running = false;
    switch (result) {
    case STEP_NEXT:
        ASSERT(t->pending == 0 || t->has_failed);
        t->pc++;
        break;
    case STEP_WAIT:
        ASSERT(t->pending > 0 || t->has_failed);
        t->pc++;
        break;
    case STEP_AGAIN:
        if (t->pending == 0) /* a slice: let others have their turn */
            loop_ready(t->loop, &t->ready);
        break;
    case STEP_DONE: t->pc = t->def->nsteps; break;
    case STEP_FAIL: task_fail(t, ERR_INTERNAL, "a step failed"); break;
    }
    if (++t->turns > TASK_MAX_TURNS)
        task_fail(t, ERR_INTERNAL, "the request never came to an end");
    return result;
}

static void task_run(struct loop_ready *r)
{
    struct task *t = CONTAINER_OF(r, struct task, ready);

    if (is_late(t) && t->pc < t->def->nsteps)
        task_fail(t, ERR_TIMEOUT, "the deadline of the request has passed");
    while (!t->has_failed && t->pc < t->def->nsteps) {
        enum step_result result = run_step(t);

        if (!t->has_failed && (result == STEP_WAIT || result == STEP_AGAIN)) {
            if (waits_in_earnest(t))
                start_timer(t);
            return;
        }
    }
    task_end(t);
}

static void deadline_fired(struct loop_timer *timer)
{
    struct task *t = CONTAINER_OF(timer, struct task, deadline);

    task_fail(t, ERR_TIMEOUT, "the deadline of the request has passed");
    loop_ready(t->loop, &t->ready);
}

void task_start(struct task *t, const struct task_def *def, struct loop *loop,
    struct arena *arena, uint64_t deadline_ms)
{
    t->def = def;
    t->loop = loop;
    t->arena = arena;
    t->deadline_ms = deadline_ms;
    t->step_name = "start";
    t->ready.run = task_run;
    loop_timer_init(&t->deadline, loop, deadline_fired);
    loop_ready(loop, &t->ready);
}

void task_await(struct task *t, struct call *c)
{
    ASSERT(t->pending < TASK_MAX_CALLS && !t->is_finishing);
    call_init(c, t->loop, NULL);
    c->deadline_ms = t->deadline_ms;
    c->over = call_over;
    c->owner = t;
    t->calls[t->pending++] = c;
    if (!t->is_running) /* by an `ended`, or before the first step */
        start_timer(t);
}

void task_extend(struct task *t, uint64_t deadline_ms)
{
    t->deadline_ms = deadline_ms;
    if (t->deadline.event)
        loop_timer_free(&t->deadline);
    start_timer(t);
}

void task_abort(struct task *t, const struct err *err)
{
    if (t->is_finishing)
        return;
    if (!t->has_failed)
        t->err = *err;
    t->has_failed = true;
    while (t->pending > 0)
        call_cancel(t->calls[t->pending - 1]);
    if (!t->is_running)
        loop_ready(t->loop, &t->ready);
}

void task_cancel(struct task *t)
{
    struct err err = ERR_INIT;

    err_set(&err, ERR_CANCELLED, "cancelled");
    task_abort(t, &err);
}

const char *task_step_name(const struct task *t)
{
    return t->step_name;
}
