/* SPDX-License-Identifier: Apache-2.0
 * The daemon's life with OpenHIM: registers, beats, takes settings, comes back
 * after whatever happens to the core. Nothing here ever keeps a client of ours
 * waiting; what goes wrong is one clear line in the log.
 *
 * presence.h decides what comes next, api.h asks; this puts the two on the
 * loop. */
#ifndef OPENHIM_OPENHIM_H
#define OPENHIM_OPENHIM_H

#include "mediator/openhim/api.h"
#include "mediator/openhim/journal.h"
#include "mediator/openhim/presence.h"
#include "mediator/openhim/registration.h"

struct openhim;

/** What OpenHIM's settings are given to. */
struct openhim_settings_sink {
    void *context;
    /** Apply `config` (a JSON object) as a whole, or change nothing and say
     *  why; told only when it differs from the last one, or after
     *  openhim_offer_again(). */
    int (*apply)(void *context, struct slice config, struct err *err);
};

struct openhim_options {
    struct openhim_api_options api;
    struct presence_options presence;
    struct registration registration;  /* read once, in openhim_new() */
    struct openhim_settings_sink sink; /* apply NULL: settings are not taken */
    struct journal *journal;           /* borrowed; NULL: none is kept */
};

/** Begin; the first request leaves when the loop runs. */
int openhim_new(struct openhim **out, struct loop *loop,
    const struct openhim_options *options, struct err *err) MUST_CHECK;
/** Stop at once. */
void openhim_free(struct openhim **openhim);

/** Has the core been told of us, and did the last heartbeat arrive? */
bool openhim_is_present(const struct openhim *openhim);

/** What made the sink refuse the last settings may have been mended: ask for
 *  them, and hand them on again. Nothing happens when they were taken. */
void openhim_offer_again(struct openhim *openhim);

/** Has it the form of the core's ids: 24 hex digits? */
bool openhim_is_transaction_id(struct slice id);

/**
 * A transaction will be answered as Processing: note it, so that the next
 * process can tell its end if this one does not. To be called before the answer
 * leaves.
 *
 * receipt     by which the store tells whether its decisions were committed
 * ndecisions  of which it consists
 */
void openhim_note_transaction(struct openhim *openhim, struct slice id,
    const char *receipt, unsigned ndecisions);

/**
 * Bring a transaction up to date that was answered as Processing: PUT
 * /transactions/ID, tried again while the core is away, and looked at
 * afterwards, for the core may overwrite it.
 *
 * id      as X-OpenHIM-TransactionID had it; nothing is sent when it is none
 * update  written by envelope_write_update(); copied
 */
void openhim_update_transaction(
    struct openhim *openhim, struct slice id, struct slice update);

/** The same for one that an earlier process has left; only if it is still
 *  Processing. */
void openhim_finish_transaction(
    struct openhim *openhim, struct slice id, struct slice update);

/** How many of these a stop should wait for; 0 without an OpenHIM (NULL). */
unsigned openhim_waiting_updates(const struct openhim *openhim);

#endif
