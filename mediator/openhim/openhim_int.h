/* SPDX-License-Identifier: Apache-2.0
 * Between openhim.c (requests), openhim_answer.c (what answers mean, and what
 * the log says) and openhim_update.c (transactions brought up to date). */
#ifndef OPENHIM_OPENHIM_INT_H
#define OPENHIM_OPENHIM_INT_H

#include "mediator/openhim/openhim.h"

struct update;

enum { VERSION_TEXT_SIZE = 40 }; /* of what registration_raise() makes */

struct openhim {
    struct loop *loop;
    struct openhim_api *api;
    struct openhim_settings_sink sink;
    struct presence presence;
    struct loop_timer timer;
    struct arena *arena, *call_arena; /* for ever; of one request */
    struct api_call call;
    const char *urn;
    const char *version;            /* ours, */
    char raised[VERSION_TEXT_SIZE]; /* one that the core takes for newer, */
    char stored[VERSION_TEXT_SIZE]; /* and the one it holds */
    struct jval document;
    struct buf missing;     /* names of channels to install ... */
    size_t nmissing;        /* ... and how many */
    struct buf last_config; /* as it came last, taken or refused */
    bool has_asked_config, has_refused_config;
    uint64_t started_ms;
    struct journal *journal; /* the caller's; NULL: none */
    TAILQ_HEAD(update_list, update) updates;
    unsigned nupdates;
};

/** What o->call's answer means for presence.h. */
struct presence_answer openhim_read_answer(struct openhim *o);

/** One line for what has changed, none for what goes on as before. */
void openhim_tell_news(struct openhim *o, const struct presence *before,
    const struct presence_answer *answer);

/** The gauge. */
void openhim_show_presence(const struct openhim *o);

/** Hand the settings in a heartbeat's answer on, if there are new ones. */
void openhim_take_config(struct openhim *o);

/** Forget the updates that wait; in the journal they are left. */
void openhim_drop_updates(struct openhim *o);

#endif
