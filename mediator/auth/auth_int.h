/* SPDX-License-Identifier: Apache-2.0
 * What the files of mediator/auth share; for this folder alone.
 *
 * auth.c   who the evidence names, and whether that is enough
 * basic.c  trials of passwords: shared, cached, on worker threads
 * hash.c   scrypt and its textual form
 * limit.c  failures per address and user
 * public.c the key that everybody has
 * peer.c   addresses and networks */
#ifndef AUTH_AUTH_INT_H
#define AUTH_AUTH_INT_H

#include "base/digest.h"
#include "base/hmap.h"
#include "mediator/auth/auth.h"

enum {
    SALT_BYTES_MAX = 64,
    HASH_BYTES_MAX = 64,
    SECRET_BYTES_MAX = 512 /* user name and password together */
};

/* "scrypt$15$8$1$salt$hash", taken apart. */
struct scrypt_hash {
    unsigned log2_n, r, p;
    unsigned char salt[SALT_BYTES_MAX], hash[HASH_BYTES_MAX];
    size_t nsalt, nhash;
};

/** Take a hash apart; false when it is none or costs too much. */
bool scrypt_parse(struct scrypt_hash *out, struct slice text);

/** Is it the hash of `secret`? Slow; ERR_INTERNAL when it cannot be told. */
int scrypt_verify(bool *matches, const struct scrypt_hash *hash,
    struct slice secret, struct err *err) MUST_CHECK;

/** What stands for a user who does not exist: it takes as long, and no
 *  secret matches it. */
void scrypt_dummy(struct scrypt_hash *out);

/* Tries and failures; those of a minute ago are forgotten. Keys are digests,
 * so that no name is kept of somebody who is not known. */
struct limiter {
    struct hmap entries;
    unsigned per_minute;
    uint64_t swept_ms; /* when old ones were last taken out */
};

void limiter_free(struct limiter *limiter);

/** Count a try; false (and not counted) when there were too many. */
bool limiter_charge(struct limiter *limiter,
    const unsigned char key[SHA256_BYTES], uint64_t now_ms);

/** The try was right after all: take it back. */
void limiter_refund(
    struct limiter *limiter, const unsigned char key[SHA256_BYTES]);

struct peer_network {
    unsigned char bytes[16]; /* IPv4 as ::ffff:a.b.c.d */
    unsigned bits;
};

/** Read an address or network; false when the text is neither. */
bool peer_network_parse(struct peer_network *out, const char *text);

/** Is the address `text` inside? Text that is no address is in no network. */
bool peer_network_has(const struct peer_network *network, const char *text);

struct known_client {
    struct auth_client client; /* texts in the arena, never NULL */
    struct scrypt_hash hash;
    bool has_hash;
};

TAILQ_HEAD(trial_list, trial);

struct auth {
    struct loop *loop;
    struct arena *arena;
    struct auth_options options; /* clients is NULL: see `clients` */
    struct known_client *clients;
    size_t nclients;
    struct hmap by_id, by_cn; /* struct known_client */
    struct hmap by_alias;     /* char: an id */
    struct peer_network *networks;
    size_t nnetworks;

    /* Basic */
    unsigned char key[SHA256_BYTES]; /* of this process, for digests */
    struct scrypt_hash dummy;
    struct limiter limiter;
    struct hmap remembered; /* struct remembered by digest */
    struct trial_list trials;
    size_t ntrials;
    struct work_queue **queues;
    unsigned nqueues, next_queue;
};

/** The outcome for a client whose password is right. */
void auth_accept_user(struct auth *auth, struct auth_check *check,
    const struct known_client *known);

/** Is this fingerprint (SHA-256 in hex) that of the certificate with which
 *  OpenHIM cores come? */
bool auth_is_public_certificate(const char *sha256);

/** The outcome for a client; `method` is for the metrics. */
void auth_accept(struct auth_check *check, const struct known_client *known,
    const char *method);
void auth_refuse(struct auth_check *check, int code, const char *method,
    const char *outcome, const char *text);

/** Start and end the part that Basic needs. */
void basic_open(struct auth *auth);
void basic_close(struct auth *auth);

/** Check an Authorization header; `certified`, when not NULL, is the client
 *  that the certificate names. */
void basic_check(struct auth *auth, struct auth_check *check,
    const struct known_client *certified);

#endif
