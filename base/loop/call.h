/* SPDX-License-Identifier: Apache-2.0
 * One awaited thing: a store request, an HTTP exchange, a job in a worker.
 *
 * Whoever offers something asynchronous takes a `struct call *` embedded in
 * the caller's object, and ends it exactly once with call_end(). The `ended`
 * function then runs from the loop's ready queue, never on that stack.
 *
 *     struct store_call c;
 *     call_init(&c.call, loop, read_ended);
 *     store_read(store, &c, ...);
 *
 * After call_cancel() nothing arrives any more, even if the work goes on. Work
 * that cannot be stopped (a job on its thread) still writes to the call: then
 * call->is_abandoned is set, the memory must stay, and call->over tells when
 * it may go. A task's calls are looked after by the task. */
#ifndef LOOP_CALL_H
#define LOOP_CALL_H

#include "base/err.h"
#include "base/loop/loop.h"

struct call {
    struct loop *loop;
    void (*ended)(struct call *);  /* the caller's */
    void (*cancel)(struct call *); /* the callee's, NULL: cannot be stopped */
    void *context;                 /* the caller's own, set after call_init() */
    void *callee;                  /* the callee's state */
    uint64_t deadline_ms;          /* monotonic; 0: the callee's default */
    int rc;                        /* 0 or ERR_ code, valid in `ended` */
    struct err err;
    struct loop_ready ready;
    bool is_pending;
    bool is_abandoned; /* cancelled, but the callee still has it */
    /** For the owner's books, NULL: none. Runs when the call has ended or was
     *  cancelled, and once more when an abandoned call ends at last. */
    void (*over)(struct call *);
    void *owner;
};

/** Prepare; the fields rc and err are cleared. */
void call_init(struct call *c, struct loop *loop, void (*ended)(struct call *));

/** The callee has accepted the call: from here on it owes a call_end(). */
void call_begin(struct call *c, void *callee, void (*cancel)(struct call *));

/** The callee reports: 0, or what c->err tells. */
void call_end(struct call *c, int rc);

/** The caller is not interested any more. Harmless when nothing is pending. */
void call_cancel(struct call *c);

#endif
