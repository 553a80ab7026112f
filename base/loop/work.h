/* SPDX-License-Identifier: Apache-2.0
 * Worker threads: a job goes in, a result comes back to the loop.
 *
 * A job's `run` touches nothing but the job itself; `ended` of its call runs
 * on the loop. Jobs of one queue run in the order they were given, one at a
 * time; different queues run side by side.
 *
 * call_cancel() takes a job that waits off its queue. One that runs cannot be
 * stopped: its call is abandoned (call.h), and the job must live until
 * call->over says so; a job in a task's arena does. */
#ifndef LOOP_WORK_H
#define LOOP_WORK_H

#include "base/loop/call.h"

struct work_queue;

struct work_job {
    struct call call; /* call.rc and call.err are set by `run`'s result */
    int (*run)(struct work_job *, struct err *); /* on the worker thread */
    STAILQ_ENTRY(work_job) link;                 /* from here on: the queue's */
    struct work_queue *queue;
    int state;
    int result;
};

/** A queue with a thread of its own; `name` shows in ps and logs. */
struct work_queue *work_queue_new(struct loop *loop, const char *name);

/** Finish every job given so far, then end the thread. Their calls end, so
 *  their owners are told when the loop goes on. */
void work_queue_free(struct work_queue **queue);

/** Give a job: job->call and job->run are set by the caller. */
void work_submit(struct work_queue *queue, struct work_job *job);

#endif
