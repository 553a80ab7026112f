/* SPDX-License-Identifier: Apache-2.0
 * The event loop: one thread, timers, descriptors, signals, a ready queue.
 *
 * libevent stays behind this header. A completion never runs on the stack of
 * whoever completed it: it is put on the ready queue and runs later in the
 * same turn. What is freed in a turn is freed at the turn's end. */
#ifndef LOOP_LOOP_H
#define LOOP_LOOP_H

#include "base/arena.h"
#include "base/clock.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/queue.h>

struct loop;
struct event_base;

/** A new loop; one per thread, freed with loop_free(). */
struct loop *loop_new(void);
void loop_free(struct loop **loop);

/** Run until loop_stop(). */
void loop_run(struct loop *loop);
void loop_stop(struct loop *loop);

/** After loop_run(): run what is ready, and what that makes ready, without
 *  waiting for anything; so that tasks cancelled at the end come to theirs. */
void loop_finish(struct loop *loop);

/** The clock everything on this loop lives by. */
const struct clock *loop_clock(const struct loop *loop);

/** Monotonic milliseconds, read once per turn. */
uint64_t loop_now_ms(const struct loop *loop);

/** libevent's base, for mediator/server and fhirclient/http alone. */
struct event_base *loop_event_base(struct loop *loop);

/** Something that runs later in this turn. Embedded in its owner. */
struct loop_ready {
    void (*run)(struct loop_ready *);
    TAILQ_ENTRY(loop_ready) link;
    bool is_queued;
};

/** Queue `r`; queued once however often it is asked for. */
void loop_ready(struct loop *loop, struct loop_ready *r);
/** Take it off again, if it is queued. */
void loop_unready(struct loop *loop, struct loop_ready *r);

/** Run `fn(context)` when this turn is over: the place to free things. */
void loop_reap(struct loop *loop, void (*fn)(void *), void *context);

/** An empty arena, for loop_arena_give() or arena_free(): a few spare ones are
 *  kept, since requests come and go by the thousand. */
struct arena *loop_arena_take(struct loop *loop);
/** Give any arena back; what it holds is gone. */
void loop_arena_give(struct loop *loop, struct arena *arena);

/** A one-shot timer. Embedded in its owner; stop it before freeing. */
struct loop_timer {
    void (*fired)(struct loop_timer *);
    struct loop *loop;
    void *event; /* libevent's, made on first start */
};

/** Ready to be started; nothing is allocated yet. */
void loop_timer_init(struct loop_timer *t, struct loop *loop,
    void (*fired)(struct loop_timer *));
/** (Re)start: fires once, `ms` milliseconds from now. */
void loop_timer_start(struct loop_timer *t, uint64_t ms);
void loop_timer_stop(struct loop_timer *t);
/** Stop and give its memory back. */
void loop_timer_free(struct loop_timer *t);

enum loop_io { LOOP_READ = 1, LOOP_WRITE = 2 };

/** Interest in a descriptor; persistent until freed. */
struct loop_fd;
struct loop_fd *loop_fd_new(struct loop *loop, int fd, int io_bits,
    void (*ready)(int fd, int io_bits, void *context), void *context);
void loop_fd_free(struct loop_fd **fd);

/** Call `fn` in the loop when the process gets `signal_number`. */
void loop_on_signal(struct loop *loop, int signal_number,
    void (*fn)(int signal_number, void *context), void *context);

#endif
