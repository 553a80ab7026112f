/* SPDX-License-Identifier: Apache-2.0
 * A circuit breaker: after too many failures nothing is sent for a while, then
 * one probe decides. Pure: time comes in as a number, nothing is waited for.
 *
 *     closed --too many failures--> open --probe_ms--> half-open
 *     half-open --probe succeeded--> closed, --probe failed--> open
 *
 * The judgement is over the last calls: as soon as `min_calls` are known, or
 * when what is known spans `window_ms`, so that an upstream with little
 * traffic is found out as well. */
#ifndef HTTP_BREAKER_H
#define HTTP_BREAKER_H

#include "fhirclient/http/fetch.h"

#include <stdbool.h>
#include <stdint.h>

enum { BREAKER_MAX_CALLS = 64 };

struct breaker_call {
    uint64_t at_ms;
    bool has_failed;
};

struct breaker {
    double ratio;
    unsigned min_calls; /* 1 .. BREAKER_MAX_CALLS */
    uint64_t window_ms, probe_ms;

    enum breaker_state state;
    uint64_t opened_ms;
    unsigned ncalls, oldest; /* the ring of known calls */
    struct breaker_call calls[BREAKER_MAX_CALLS];
};

enum breaker_admission {
    BREAKER_ADMIT, /* send it */
    BREAKER_PROBE, /* send it, and report it as the probe */
    BREAKER_REFUSE /* do not send it */
};

enum breaker_result {
    BREAKER_SUCCESS,
    BREAKER_FAILURE,
    BREAKER_NEITHER /* says nothing about the peer: cancelled, stale socket */
};

/** A closed breaker; `min_calls` is brought into its bounds. */
void breaker_init(struct breaker *b, double ratio, unsigned min_calls,
    uint64_t window_ms, uint64_t probe_ms);

/** May a request be sent now? PROBE moves an open breaker to half-open. */
enum breaker_admission breaker_admit(struct breaker *b, uint64_t now_ms);

/** Would breaker_admit() refuse now? */
bool breaker_refuses(const struct breaker *b, uint64_t now_ms);

/**
 * How a request ended that was admitted.
 *
 * is_probe  it was admitted with BREAKER_PROBE; others that end while the
 *           breaker is not closed were sent before it opened and do not count
 * returns   true when the state has changed
 */
bool breaker_report(struct breaker *b, uint64_t now_ms, bool is_probe,
    enum breaker_result result);

/** "closed", "open" or "half-open". */
const char *breaker_state_str(enum breaker_state state);

#endif
