/* SPDX-License-Identifier: Apache-2.0
 * A request as a heap object with a table of named steps.
 *
 * A step starts calls and returns; the next step finds them ended. The table
 * reads as the recipe, and a step's name appears in logs and metrics.
 *
 *     static const struct step read_steps[] = {
 *         STEP(read_authorise), STEP(read_fetch), STEP(read_answer),
 *     };
 *     static const struct task_def read_def = TASK_DEF("read", read_steps);
 */
#ifndef LOOP_TASK_H
#define LOOP_TASK_H

#include <stddef.h>

#include "base/arena.h"
#include "base/loop/call.h"

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

#define STEP(function) {#function, function}

struct task_def {
    const char *name;
    const struct step *steps;
    size_t nsteps;
    void (*finish)(struct task *); /* always runs last: answer, count, free */
};

#define TASK_DEF(task_name, step_table, finish_fn)                             \
    {task_name, step_table, COUNT_OF(step_table), finish_fn}

struct task {
    const struct task_def *def;
    struct loop *loop;
    struct arena *arena; /* everything of this request; freed after finish */
    uint64_t deadline_ms; /* monotonic */
    uint64_t started_us;
    size_t pc;
    unsigned pending, turns;
    bool has_failed, is_cancelled, is_finishing;
    struct err err;
    struct loop_ready ready;
    struct loop_timer deadline;
    struct call *calls[16]; /* pending ones, for cancelling */
};

/**
 * Start a task: its first step runs later in this turn.
 *
 * task         the first member of the caller's own struct, cleared; lives
 *              in `arena`, which the task owns from here on
 * deadline_ms  monotonic; when it passes the task fails with ERR_TIMEOUT
 */
void task_start(struct task *task, const struct task_def *def,
    struct loop *loop, struct arena *arena, uint64_t deadline_ms);

/** Make `c` one of the task's pending calls; pass it to the callee next. */
void task_await(struct task *task, struct call *c);

/** Fail with ERR_CANCELLED: pending calls are cancelled, finish runs. */
void task_cancel(struct task *task);

/** Name of the step that runs or waits now. */
const char *task_step_name(const struct task *task);

#endif
