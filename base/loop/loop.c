/* SPDX-License-Identifier: Apache-2.0
 * A turn: wait for events and run their callbacks, run the ready queue, free
 * what was given to the reaper.
 *
 * The ready queue is run in rounds: what a round queues runs in the next one,
 * so that nobody overtakes. Rounds end when the queue is empty or has taken
 * longer than READY_BUDGET_US; then descriptors are looked at first, without
 * waiting, so that a long computation in slices does not starve them. In that
 * case the reaper leaves what is new for the end of the next turn: whatever
 * was ready when something was given to the reaper runs before that goes. */
#include "base/loop/loop.h"

#include "base/mem.h"
#include "base/vec.h"

#include <event2/event.h>
#include <string.h>

enum { READY_BUDGET_US = 2000, MAX_ROUNDS = 64, MAX_LAST_ROUNDS = 1000 };

/* With spare arenas the sanitizer would not see who uses one too long. */
#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
enum { MAX_SPARE_ARENAS = 0 };
#else
enum { MAX_SPARE_ARENAS = 64 };
#endif

struct reap {
    void (*fn)(void *);
    void *context;
};

struct signal_hook {
    struct event *event;
    void (*fn)(int, void *);
    void *context;
};

/* The time of a turn, read when somebody first asks for it. */
struct turn_time {
    uint64_t now_ms;
    bool is_read;
};

TAILQ_HEAD(ready_queue, loop_ready);

struct loop {
    struct event_base *base;
    struct ready_queue ready;
    size_t nready;
    VEC(struct reap) reaps;
    size_t nold_reaps;          /* those from before this turn */
    VEC(struct arena *) arenas; /* spare ones */
    VEC(struct signal_hook *) hooks;
    struct turn_time *time; /* apart, since reading it fills it */
    bool is_stopping;
};

struct loop_fd {
    struct event *event;
    void (*ready)(int, int, void *);
    void *context;
};

struct loop *loop_new(void)
{
    struct loop *l = mem_zalloc(1, sizeof(*l));

    TAILQ_INIT(&l->ready);
    l->time = mem_zalloc(1, sizeof(*l->time));
    l->base = event_base_new();
    if (!l->base)
        die("the event loop cannot be set up");
    return l;
}

static void reap_all(struct loop *l)
{
    for (size_t i = 0; i < l->reaps.len; i++) { /* it may grow meanwhile */
        struct reap r = l->reaps.at[i];

        r.fn(r.context);
    }
    l->reaps.len = 0;
    l->nold_reaps = 0;
}

static void reap_old(struct loop *l)
{
    size_t n = l->nold_reaps;

    if (l->reaps.len == 0)
        return;
    for (size_t i = 0; i < n; i++) {
        struct reap r = l->reaps.at[i];

        r.fn(r.context);
    }
    l->reaps.len -= n;
    memmove(l->reaps.at, l->reaps.at + n, l->reaps.len * sizeof(struct reap));
    l->nold_reaps = l->reaps.len;
}

void loop_free(struct loop **loop)
{
    struct loop *l = *loop;

    if (!l)
        return;
    reap_all(l);
    VEC_FREE(l->reaps);
    for (size_t i = 0; i < l->hooks.len; i++) {
        event_free(l->hooks.at[i]->event);
        mem_free(l->hooks.at[i]);
    }
    VEC_FREE(l->hooks);
    for (size_t i = 0; i < l->arenas.len; i++)
        arena_free(&l->arenas.at[i]);
    VEC_FREE(l->arenas);
    event_base_free(l->base);
    mem_free(l->time);
    mem_free(l);
    *loop = NULL;
}

static void run_round(struct loop *l)
{
    struct loop_ready *r;

    for (size_t n = l->nready; n > 0; n--) {
        r = TAILQ_FIRST(&l->ready);
        if (!r)
            return;
        loop_unready(l, r);
        r->run(r);
    }
}

static void run_ready(struct loop *l)
{
    uint64_t started_us = 0;

    for (int round = 0; l->nready > 0 && round < MAX_ROUNDS; round++) {
        uint64_t now_us = clock_monotonic_us(&clock_system);

        if (round == 0)
            started_us = now_us;
        else if (now_us - started_us > READY_BUDGET_US)
            return;
        run_round(l);
    }
}

void loop_run(struct loop *l)
{
    l->is_stopping = false;
    for (;;) {
        int flags = EVLOOP_ONCE | EVLOOP_NO_EXIT_ON_EMPTY;

        run_ready(l);
        if (l->nready == 0 || l->is_stopping)
            reap_all(l);
        else
            reap_old(l);
        if (l->is_stopping)
            break;
        if (l->nready > 0)
            flags |= EVLOOP_NONBLOCK;
        l->time->is_read = false;
        if (event_base_loop(l->base, flags) < 0)
            die("the event loop has broken down");
    }
}

void loop_stop(struct loop *l)
{
    l->is_stopping = true;
    event_base_loopbreak(l->base);
}

void loop_finish(struct loop *l)
{
    for (int round = 0; l->nready > 0 && round < MAX_LAST_ROUNDS; round++)
        run_round(l);
    reap_all(l);
}

const struct clock *loop_clock(const struct loop *l)
{
    (void)l;
    return &clock_system;
}

uint64_t loop_now_ms(const struct loop *l)
{
    if (!l->time->is_read) {
        l->time->now_ms = clock_monotonic_ms(&clock_system);
        l->time->is_read = true;
    }
    return l->time->now_ms;
}

struct event_base *loop_event_base(struct loop *l)
{
    return l->base;
}

void loop_ready(struct loop *l, struct loop_ready *r)
{
    if (r->is_queued)
        return;
    r->is_queued = true;
    TAILQ_INSERT_TAIL(&l->ready, r, link);
    l->nready++;
}

void loop_unready(struct loop *l, struct loop_ready *r)
{
    if (!r->is_queued)
        return;
    r->is_queued = false;
    TAILQ_REMOVE(&l->ready, r, link);
    l->nready--;
}

void loop_reap(struct loop *l, void (*fn)(void *), void *context)
{
    VEC_PUSH(l->reaps, ((struct reap){fn, context}));
}

struct arena *loop_arena_take(struct loop *l)
{
    return l->arenas.len ? l->arenas.at[--l->arenas.len] : arena_new();
}

void loop_arena_give(struct loop *l, struct arena *arena)
{
    if (l->arenas.len == MAX_SPARE_ARENAS) {
        arena_free(&arena);
        return;
    }
    arena_reset(arena);
    VEC_PUSH(l->arenas, arena);
}

static void timer_fired(evutil_socket_t fd, short what, void *context)
{
    struct loop_timer *t = context;

    (void)fd;
    (void)what;
    t->fired(t);
}

void loop_timer_init(
    struct loop_timer *t, struct loop *loop, void (*fired)(struct loop_timer *))
{
    *t = (struct loop_timer){.fired = fired, .loop = loop};
}

void loop_timer_start(struct loop_timer *t, uint64_t ms)
{
    struct timeval wait = {
        .tv_sec = (time_t)(ms / 1000),
        .tv_usec = (suseconds_t)(ms % 1000) * 1000,
    };

    if (!t->event)
        t->event = evtimer_new(t->loop->base, timer_fired, t);
    if (!t->event || evtimer_add((struct event *)t->event, &wait) < 0)
        die("a timer cannot be started");
}

void loop_timer_stop(struct loop_timer *t)
{
    if (t->event)
        evtimer_del((struct event *)t->event);
}

void loop_timer_free(struct loop_timer *t)
{
    if (t->event)
        event_free(t->event);
    t->event = NULL;
}

static void fd_ready(evutil_socket_t fd, short what, void *context)
{
    struct loop_fd *f = context;
    int bits = 0;

    if (what & EV_READ)
        bits |= LOOP_READ;
    if (what & EV_WRITE)
        bits |= LOOP_WRITE;
    f->ready(fd, bits, f->context);
}

struct loop_fd *loop_fd_new(struct loop *l, int fd, int io_bits,
    void (*ready)(int fd, int io_bits, void *context), void *context)
{
    struct loop_fd *f = mem_zalloc(1, sizeof(*f));
    int what = EV_PERSIST;

    if (io_bits & LOOP_READ)
        what |= EV_READ;
    if (io_bits & LOOP_WRITE)
        what |= EV_WRITE;
    f->ready = ready;
    f->context = context;
    f->event = event_new(l->base, fd, (short)what, fd_ready, f);
    if (!f->event || event_add(f->event, NULL) < 0)
        die("descriptor %d cannot be watched", fd);
    return f;
}

void loop_fd_free(struct loop_fd **fd)
{
    if (!*fd)
        return;
    event_free((*fd)->event);
    mem_free(*fd);
    *fd = NULL;
}

static void signal_caught(evutil_socket_t number, short what, void *context)
{
    struct signal_hook *hook = context;

    (void)what;
    hook->fn(number, hook->context);
}

void loop_on_signal(struct loop *l, int signal_number,
    void (*fn)(int signal_number, void *context), void *context)
{
    struct signal_hook *hook = mem_zalloc(1, sizeof(*hook));

    hook->fn = fn;
    hook->context = context;
    hook->event = evsignal_new(l->base, signal_number, signal_caught, hook);
    if (!hook->event || evsignal_add(hook->event, NULL) < 0)
        die("signal %d cannot be watched", signal_number);
    VEC_PUSH(l->hooks, hook);
}
