/* SPDX-License-Identifier: Apache-2.0
 * Between fetch.c (queue, deadlines, retries, breaker) and fetch_multi.c
 * (libcurl): one exchange is one fetch with all its attempts. */
#ifndef HTTP_FETCH_INT_H
#define HTTP_FETCH_INT_H

#include "base/buf.h"
#include "base/loop/loop.h"
#include "base/random.h"
#include "fhirclient/http/breaker.h"
#include "fhirclient/http/classify.h"
#include "fhirclient/http/fetch.h"
#include "fhirclient/http/url.h"

#include <sys/queue.h>

enum exchange_state {
    EXCHANGE_QUEUED,  /* waits for a free connection */
    EXCHANGE_SENDING, /* libcurl has it */
    EXCHANGE_RESTING, /* waits for its next attempt */
    EXCHANGE_ENDED
};

struct exchange {
    struct upstream *upstream;
    struct fetch *f;
    enum exchange_state state;
    TAILQ_ENTRY(exchange) link; /* in upstream->queue or ->busy */
    struct loop_timer deadline, rest;
    uint64_t started_us, sent_ms;
    unsigned attempts;
    bool is_probe;
    bool was_unknown; /* an earlier attempt may have had its effect */

    /* One attempt, as libcurl reports it. */
    void *easy;
    void *header_list, *connect_list;
    struct transfer_facts facts;
    struct buf body;   /* of the answer */
    size_t body_given; /* bytes of the request that libcurl has taken */
    size_t header_bytes;
};

TAILQ_HEAD(exchange_list, exchange);

struct multi;

struct upstream {
    struct loop *loop;
    struct upstream_options options; /* texts owned */
    struct url_base base;            /* slices of options.base_url */
    struct multi *multi;
    struct breaker breaker;
    struct exchange_list queue, busy, resting;
    unsigned nbusy;
    double retry_tokens;
    struct prng prng;
    struct loop_timer probe_timer;
    struct fetch probe;
    struct arena *probe_arena;
};

/* Retries that are possible before any traffic has paid for them. */
enum { FETCH_RETRY_BURST = 3 };

/** The probe timer's function: asks options.probe_path. */
void upstream_probe(struct loop_timer *timer);

/** Bring the breaker's metric up to date. */
void upstream_show_breaker(const struct upstream *u);

/** libcurl multi on the loop's event base. */
struct multi *multi_new(struct upstream *u);
void multi_free(struct multi **m);

/** Hand one attempt to libcurl; exchange_arrived() is called when it is over,
 *  never from within this function. */
void multi_start(struct multi *m, struct exchange *x);

/** Stop it, if it has not arrived; its facts stay. */
void multi_stop(struct multi *m, struct exchange *x);

/** Called by fetch_multi.c: x->facts tell how the attempt went. */
void exchange_arrived(struct exchange *x);

#endif
