/* SPDX-License-Identifier: Apache-2.0
 * One fetch, run to its end: what the fetch tests share. */
#ifndef TESTS_UNIT_HTTP_FETCH_RUN_H
#define TESTS_UNIT_HTTP_FETCH_RUN_H

#include "fhirclient/http/fetch.h"

#include <string.h>

static inline void fetch_run_ended(struct call *c)
{
    loop_stop(c->loop);
}

static inline void fetch_prepare(struct fetch *f, struct loop *loop,
    struct arena *arena, const char *method, const char *path,
    struct slice body)
{
    memset(f, 0, sizeof(*f));
    f->method = method;
    f->path = path;
    f->body = body;
    f->arena = arena;
    f->is_idempotent = strcmp(method, "GET") == 0;
    call_init(&f->call, loop, fetch_run_ended);
}

static inline void fetch_run(struct upstream *u, struct fetch *f)
{
    fetch_start(u, f);
    loop_run(f->call.loop);
}

static inline void fetch_wait_over(struct loop_timer *t)
{
    loop_stop(t->loop);
}

/* The loop's time stands still between its runs: time passes in it. */
static inline void fetch_wait(struct loop *loop, uint64_t ms)
{
    struct loop_timer t;
    loop_timer_init(&t, loop, fetch_wait_over);
    loop_timer_start(&t, ms);
    loop_run(loop);
    loop_timer_free(&t);
}

#endif
