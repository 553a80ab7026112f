/* SPDX-License-Identifier: Apache-2.0
 * Being there for OpenHIM, as a state machine: what to ask the core next, and
 * when. Pure: answers and times come in, requests and waits go out.
 *
 *     KNOCK      is that an OpenHIM API at all?    GET /heartbeat
 *     REGISTER                                     POST /mediators
 *     READ_BACK  does the core hold our document?  GET /mediators/URN
 *     LIST       which channels are there?         GET /channels
 *     INSTALL    those of ours that are not        POST .../channels
 *     BEAT       every 10 s                        POST .../heartbeat
 *
 * A failure before the first beat begins again at KNOCK, after a rest that
 * doubles and is drawn with jitter, so that mediators do not come back in
 * step. A beat answered with 404 registers anew: somebody deleted us in the
 * console, or the database is fresh. The first beat behind any of this, and
 * one every few minutes, asks for the settings: the core forgets to tell some
 * changes. */
#ifndef OPENHIM_PRESENCE_H
#define OPENHIM_PRESENCE_H

#include "base/random.h"

#include <stdbool.h>
#include <stdint.h>

enum presence_phase {
    PRESENCE_KNOCK,
    PRESENCE_REGISTER,
    PRESENCE_READ_BACK,
    PRESENCE_LIST,
    PRESENCE_INSTALL,
    PRESENCE_BEAT
};

struct presence_options {
    bool installs_channels;
    uint64_t beat_ms;   /* between heartbeats: 10 s; rests after failures are
                           a tenth to six times that */
    uint64_t resync_ms; /* between those that ask for the settings: 5 min */
};

/** Why we are not registered and beating; the log says each once. */
enum presence_trouble {
    PRESENCE_FINE,
    PRESENCE_UNREACHABLE,  /* no connection, no answer, or a cut one */
    PRESENCE_NOT_OPENHIM,  /* something else answers at that address */
    PRESENCE_UNAUTHORIZED, /* user or password */
    PRESENCE_FORBIDDEN,    /* the user lacks the right */
    PRESENCE_REFUSED,      /* the core does not take the document */
    PRESENCE_NOT_STORED,   /* it said yes and has not got it */
    PRESENCE_FAILING       /* 5xx and what nobody expects */
};

/** What came of the request that presence_next() asked for. */
struct presence_answer {
    int rc;       /* of the call: ERR_UNAUTHORIZED, ERR_UNAVAILABLE ... */
    int status;   /* when rc is 0 */
    bool is_good; /* KNOCK: it is an OpenHIM API; READ_BACK: it is our URN */
    bool is_same; /* READ_BACK: the core holds our very document */
    bool has_missing;      /* LIST: channels of ours are not there */
    bool has_asked_config; /* BEAT: for the settings */
};

struct presence {
    struct presence_options options;
    enum presence_phase phase;
    enum presence_trouble trouble;
    bool is_registered; /* since the last start, and not found deleted */
    bool has_raised;    /* the version, once a run */
    bool wants_config;  /* the next beat asks for the settings */
    unsigned failures;  /* in a row */
    uint64_t due_ms;    /* when the next request is due */
    uint64_t resync_due_ms;
    struct prng prng;
};

/** The beginning: knock at once. `seed`: of the jitter. */
void presence_init(struct presence *p, const struct presence_options *options,
    uint64_t now_ms, uint64_t seed);

/** Milliseconds until p->phase's request is due; 0: now. */
uint64_t presence_wait_ms(const struct presence *p, uint64_t now_ms);

/** Does a beat that is due now ask for the settings? */
bool presence_asks_config(const struct presence *p, uint64_t now_ms);

/** Have the next beat ask for them. */
void presence_ask_config(struct presence *p);

/** The request of p->phase was answered: on to the next. */
void presence_answered(
    struct presence *p, const struct presence_answer *answer, uint64_t now_ms);

/** One sentence for people: what is wrong and what to look at. */
const char *presence_trouble_text(enum presence_trouble trouble);

/** "knock", "register" ...: for logs. */
const char *presence_phase_str(enum presence_phase phase);

#endif
