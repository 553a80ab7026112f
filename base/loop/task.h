/* SPDX-License-Identifier: Apache-2.0
 * A request as a heap object with a table of named steps.
 *
 * A step starts calls and returns; the next step finds them ended. The table
 * reads as the recipe, and a step's name appears in logs and metrics.
 *
 *     static const struct step read_steps[] = {
 *         STEP(read_authorise), STEP(read_fetch), STEP(read_answer),
 *     };
 *     static const struct task_def read_def =
 *         TASK_DEF("read", read_steps, read_finish);
 */
#ifndef LOOP_TASK_H
#define LOOP_TASK_H

#include "base/arena.h"
#include "base/loop/call.h"

#include <stddef.h>

struct task;

enum step_result {
    STEP_NEXT,  /* nothing is pending, go on at once */
    STEP_WAIT,  /* calls are pending, go on when they have ended */
    STEP_AGAIN, /* this step once more, after what is pending */
    STEP_DONE,  /* skip the rest */
    STEP_FAIL   /* skip the rest; task->err says why */
};

struct step {
    const char *name;
    enum step_result (*run)(struct task *);
};

#define STEP(function)                                                         \
    {                                                                          \
#function, function                                                    \
    }

struct task_def {
    const char *name;
    const struct step *steps;
    size_t nsteps;
    void (*finish)(struct task *); /* always runs last: answer, count, free */
};

#define TASK_DEF(task_name, step_table, finish_fn)                             \
    {                                                                          \
        task_name, step_table, COUNT_OF(step_table), finish_fn                 \
    }

enum {
    TASK_MAX_CALLS = 16,    /* pending at once; more is a broken promise */
    TASK_MAX_TURNS = 100000 /* steps run; more is a runaway */
};

struct task {
    const struct task_def *def;
    struct loop *loop;
    struct arena *arena;  /* everything of this request; freed after finish */
    uint64_t deadline_ms; /* monotonic */
    size_t pc;
    const char *step_name;
    unsigned pending, turns;
    unsigned abandoned; /* calls that cannot be stopped keep the arena */
    bool is_running, has_failed, is_finishing;
    struct err err;
    struct loop_ready ready;
    struct loop_timer deadline; /* started when it first waits in earnest */
    struct call *calls[TASK_MAX_CALLS]; /* pending ones, for cancelling */
};

/**
 * Start a task: its first step runs later in this turn.
 *
 * task         the first member of the caller's own struct, cleared; lives
 *              in `arena`, which the task owns from here on
 *              (and gives to the loop's spare ones in the end)
 * deadline_ms  monotonic; when it passes the task fails with ERR_TIMEOUT.
 *              0: none
 */
void task_start(struct task *task, const struct task_def *def,
    struct loop *loop, struct arena *arena, uint64_t deadline_ms);

/** Prepare `c` and make it one of the task's pending calls; pass it to the
 *  callee next. Its deadline is the task's; set a nearer one, or an `ended`
 *  that runs before the task goes on, between the two. At most
 *  TASK_MAX_CALLS: a step that has more to do starts the next ones after
 *  STEP_AGAIN. */
void task_await(struct task *task, struct call *c);

/** Give the task more time, until `deadline_ms` (monotonic); what is pending
 * has a deadline of its own. */
void task_extend(struct task *task, uint64_t deadline_ms);

/** Fail with ERR_CANCELLED: pending calls are cancelled at once, finish runs
 *  later in this turn. Nothing happens to a task that has finished but is not
 *  freed yet. */
void task_cancel(struct task *task);

/** The same with `err`, unless the task has failed already. */
void task_abort(struct task *task, const struct err *err);

/** Name of the step that runs or waits now. */
const char *task_step_name(const struct task *task);

#endif
