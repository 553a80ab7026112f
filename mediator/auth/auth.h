/* SPDX-License-Identifier: Apache-2.0
 * Who is calling, and may they: clients known by certificate, Basic, or by
 * OpenHIM's word.
 *
 * The certificate that an OpenHIM core comes with proves nothing: its private
 * key is public.
 *
 * Deny by default. State lives in the request alone. A certificate's CN, a
 * Basic user with a scrypt hash (checked on a worker thread, the outcome cached
 * for a while), or X-OpenHIM-ClientID from a peer that is listed as OpenHIM (by
 * certificate or by address) name the client. Where several do:
 *
 *   - the header goes first, an alias in it standing for its client; from a
 * peer that is not OpenHIM it is refused, unless Basic names one of
 * `openhim_users`: then OpenHIM is who asks;
 *   - then Basic, which must not contradict a listed certificate;
 *   - then the certificate. */
#ifndef AUTH_AUTH_H
#define AUTH_AUTH_H

#include "base/arena.h"
#include "base/conf.h"
#include "base/loop/call.h"
#include "base/loop/work.h"

/** One configured client; every text may be NULL or "". */
struct auth_client {
    const char *id; /* "openmrs" */
    const char *display_name;
    const char *certificate_cn;
    const char *secret_hash;     /* "scrypt$N$r$p$salt$hash", see auth_hash() */
    struct conf_strings systems; /* internal identifier systems it owns */
    const char *access;          /* "read-write" or "read" */
};

struct auth_options {
    const struct auth_client *clients;
    size_t nclients;
    bool allows_unknown; /* name given by certificate or OpenHIM, not listed */
    bool allows_anonymous; /* no name at all: the demo alone */
    /* peers whose word is taken: "10.0.0.7", "fd00::/8", "172.16.0.0/12" */
    struct conf_strings openhim_addresses;
    struct conf_strings openhim_cns;
    struct conf_map openhim_aliases; /* its clients' names, and whose ids here
                                        they stand for */
    /* clients whose secret OpenHIM's routes carry; they name nobody else */
    struct conf_strings openhim_users;
    uint64_t cache_ms;
    unsigned checks_at_once;      /* scrypt is heavy: 2 */
    unsigned failures_per_minute; /* per address and user: 5 */
};

struct auth; /* immutable but for its cache */

/** Threads start, everything of `options` is copied. */
struct auth *auth_new(struct loop *loop, const struct auth_options *options);

/** Waits for the passwords that are being checked (some 0.1 s each); their
 *  calls end as ever. No `client` of a check may be used after it. */
void auth_free(struct auth **auth);

/** What a request shows of its sender; all borrowed until the call ended. */
struct auth_evidence {
    const char *address, *certificate_cn; /* cn "" when there is none */
    const char *certificate_sha256;       /* in hex; NULL or "": none */
    struct slice authorization;           /* header value, may be empty */
    struct slice openhim_client;          /* X-OpenHIM-ClientID */
    size_t openhim_client_count;          /* of headers: two are an error */
};

/** call.rc: 0, ERR_UNAUTHORIZED, ERR_DENIED (unknown client), ERR_INVALID
 *  (doubled header), ERR_UNAVAILABLE with 429 (too many tries). */
struct auth_check {
    struct call call; /* initialised by the caller */
    struct auth_evidence evidence;

    /* NULL: anonymous or unlisted; lives until auth_free() */
    const struct auth_client *client;
    char client_id[128], display_name[128]; /* "" when anonymous */
    bool may_write;
    bool is_from_openhim; /* proven, also when the check failed */

    TAILQ_ENTRY(auth_check) link; /* the module's own */
};

/** Find out who is calling; check->call and check->evidence are set. */
void auth_check_start(struct auth *auth, struct auth_check *check);

/** Hash a secret for the configuration file: scrypt, N=2^15 r=8 p=1, random
 *  salt. Slow by design (some 0.1 s). source: RFC 7914 */
int auth_hash(struct buf *out, struct slice secret, struct err *err) MUST_CHECK;

/** Is `text` a hash as auth_hash() writes it, of bearable cost? For checking
 *  a configuration: auth_new() lets nobody in by one that is not. */
bool auth_hash_is_valid(const char *text);

/** Does a PEM file hold the public key of the certificate that OpenHIM cores
 *  come with? Whoever trusts it trusts everybody. False when the file cannot be
 *  read. */
bool auth_file_has_public_key(const char *path);

/** Is `text` an address, or a network such as 10.0.0.0/8? */
bool auth_address_is_valid(const char *text);

#endif
