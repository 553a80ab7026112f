/* SPDX-License-Identifier: Apache-2.0
 * Our channels among all those the core has. Pure. */
#ifndef OPENHIM_CHANNELS_H
#define OPENHIM_CHANNELS_H

#include "base/buf.h"
#include "fhirclient/json/jdoc.h"

/** Which of our channels (registration_channels) are not in the list that GET
 *  /channels answered, as a JSON array of names for POST .../channels; the
 *  core answers 500 to a name that is there already. Returns how many. */
size_t channels_missing(struct buf *out, struct jval list);

/**
 * Walk over those of our channels that are there, but route nothing: disabled
 * in the console, or deleted, which the core only marks when there have been
 * transactions.
 *
 * pos      0 at first
 * returns  the next one, or none
 */
struct jval channels_next_idle(size_t *pos, struct jval list);

/**
 * Walk over the channels that lead to us and let anybody in.
 *
 * Whoever comes through such a channel names himself in X-OpenHIM-ClientID as
 * he likes, and the core passes it on.
 *
 * pos      0 at first
 * returns  the next one's name, or the empty slice
 */
struct slice channels_next_public(
    size_t *pos, struct jval list, struct slice host, unsigned port);

#endif
