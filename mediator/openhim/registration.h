/* SPDX-License-Identifier: Apache-2.0
 * The registration document: what OpenHIM is told of this mediator.
 *
 * It is made from the settings table, so that what the console offers and what
 * the program takes cannot differ. A setting is offered when its row carries
 * CONF_REMOTE. Pure. */
#ifndef OPENHIM_REGISTRATION_H
#define OPENHIM_REGISTRATION_H

#include "base/conf.h"
#include "fhirclient/json/jdoc.h"

struct registration {
    const char *urn;
    const char *version; /* "0.1.0" */
    const char *host;    /* where OpenHIM reaches us */
    unsigned port;
    bool is_secured;             /* it speaks TLS with us */
    const char *channel_path;    /* "/CR": what channels' paths begin with */
    struct conf_strings roles;   /* whom the channels let in */
    const struct conf_row *rows; /* the settings table ... */
    const void *values;          /* ... and the values in force */
};

/** The body of POST /mediators, indented for people. */
void registration_write(struct buf *out, const struct registration *r);

/** Names of our channels, in the order of the document; NULL-terminated. */
extern const char *const registration_channels[];

/** "log_level" for log.level: the core's database takes no dots in names. */
char *registration_param(struct arena *arena, const char *path);

/**
 * Does the core hold what we would register?
 *
 * stored   of GET /mediators/URN; may have more members than ours, numbers may
 *          be texts; the settings' values are the operator's and do not count
 * ours     the document, read back
 */
bool registration_is_stored(struct jval stored, struct jval ours);

/** The version to register with so that the core takes a changed document: it
 *  keeps the old one unless the version is higher. "0.1.0" or the stored one,
 *  whichever is higher, with its last number raised by one. */
char *registration_raise(
    struct arena *arena, struct slice ours, struct slice stored);

#endif
