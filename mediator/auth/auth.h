/* SPDX-License-Identifier: Apache-2.0
 * Who is calling, and may they: clients known by certificate, Basic, or by
 * OpenHIM's word.
 *
 * Deny by default. State lives in the request alone. A certificate's CN, a
 * Basic user with a scrypt hash (checked on a worker thread, the outcome cached
 * for a while), or X-OpenHIM-ClientID from a peer that is listed as OpenHIM (by
 * certificate or by address) name the client. */
#ifndef AUTH_AUTH_H
#define AUTH_AUTH_H

#include "base/arena.h"
#include "base/conf.h"
#include "base/loop/call.h"
#include "base/loop/work.h"

/** One configured client; every text may be NULL or "". */
struct auth_client {
    const char *id;           /* "openmrs" */
    const char *display_name;
    const char *certificate_cn;
    const char *secret_hash;  /* "scrypt$N$r$p$salt$hash", see auth_hash() */
    struct conf_strings systems; /* internal identifier systems it owns */
    const char *access;       /* "read-write" or "read" */
};

struct auth_options {
    const struct auth_client *clients;
    size_t nclients;
    bool allows_unknown;  /* name given by certificate or OpenHIM, not listed */
    bool allows_anonymous; /* no name at all: the demo alone */
    struct conf_strings openhim_addresses; /* peers whose word is taken */
    struct conf_strings openhim_cns;
    uint64_t cache_ms;
    unsigned checks_at_once;      /* scrypt is heavy: 2 */
    unsigned failures_per_minute; /* per address and user: 5 */
};

struct auth; /* immutable but for its cache */

struct auth *auth_new(struct loop *loop, const struct auth_options *options);
void auth_free(struct auth **auth);

/** What a request shows of its sender; all borrowed until the call ended. */
struct auth_evidence {
    const char *address, *certificate_cn; /* cn "" when there is none */
    struct slice authorization;  /* header value, may be empty */
    struct slice openhim_client; /* X-OpenHIM-ClientID */
    size_t openhim_client_count; /* of headers: two are an error */
};

/** call.rc: 0, ERR_UNAUTHORIZED, ERR_DENIED (unknown client), ERR_INVALID
 *  (doubled header), ERR_UNAVAILABLE with 429 (too many tries). */
struct auth_check {
    struct call call;
    struct auth_evidence evidence;
    struct work_job job;

    const struct auth_client *client; /* NULL: anonymous or unlisted */
    char client_id[128], display_name[128]; /* "" when anonymous */
    bool may_write;
};

void auth_check_start(struct auth *auth, struct auth_check *check);

/** Hash a secret for the configuration file: scrypt, N=2^15 r=8 p=1, random
 *  salt. Slow by design (some 0.2 s). */
int auth_hash(struct buf *out, struct slice secret, struct err *err) MUST_CHECK;

#endif
