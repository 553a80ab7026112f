/* SPDX-License-Identifier: Apache-2.0
 * One store call, run to its end: what the tests of the http store share. */
#ifndef TESTS_UNIT_STORE_HTTP_STORE_HTTP_RUN_H
#define TESTS_UNIT_STORE_HTTP_STORE_HTTP_RUN_H

#include "fhirclient/http/fetch.h"
#include "fhirclient/store/store.h"

#include <string.h>

static inline void store_run_ended(struct call *c)
{
    loop_stop(c->loop);
}

/* type/id/... as one call of `verb`; further members are the caller's. */
static inline struct store_call store_make(enum store_verb verb,
    const char *type, const char *id, const char *body, struct arena *arena)
{
    return (struct store_call){
        .verb = verb,
        .type = slice_of(type),
        .id = slice_of(id),
        .body = slice_of(body),
        .arena = arena,
    };
}

/* Runs `c` in place: it must stay where it is until its end. */
static inline void store_run(
    struct store *store, struct loop *loop, struct store_call *c)
{
    call_init(&c->call, loop, store_run_ended);
    store_start(store, c);
    loop_run(loop);
}

#endif
