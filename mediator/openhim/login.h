/* SPDX-License-Identifier: Apache-2.0
 * How to prove who we are to the core, found out by trying: Basic first (core
 * 7.1 and later), the salted token second (all before). Pure.
 *
 *     BASIC --401--> SALT --200--> TOKEN --401--> REFUSED
 *     a way that once worked is kept; when it is refused later, all ways are
 *     tried once more: the password may have changed, or the core, or clocks
 *
 * Basic comes first because on newer cores each token request leaves a session
 * document behind for ever. */
#ifndef OPENHIM_LOGIN_H
#define OPENHIM_LOGIN_H

#include "base/slice.h"

#include <stdbool.h>
#include <stdint.h>

enum login_step {
    LOGIN_BASIC,  /* send the request with Basic credentials */
    LOGIN_SALT,   /* ask GET /authenticate/USER first */
    LOGIN_TOKEN,  /* send it with the four auth- headers */
    LOGIN_REFUSED /* nothing is left to try */
};

enum { LOGIN_MAX_SALT = 128, LOGIN_TOKEN_SIZE = 129, LOGIN_TIME_SIZE = 32 };

struct login {
    enum login_step step;
    bool is_proven;    /* `step` has worked before */
    bool is_retrying;  /* all ways are tried again in this call */
    int64_t offset_ms; /* the core's clock minus ours */
    char salt[LOGIN_MAX_SALT + 1];
};

/** Before each request: what has not worked is tried from the start. */
void login_begin(struct login *l);

/** The request, sent as `l->step` says, got this status; true when it must be
 *  sent again in the way `l->step` says now. */
bool login_answered(struct login *l, int status);

/**
 * GET /authenticate/USER was answered.
 *
 * salt, time  of the answer's JSON, empty when it was none
 * now_ms      our wall clock
 */
void login_salted(struct login *l, int status, struct slice salt,
    struct slice time, int64_t now_ms);

/** The auth-ts header: the core's time now, by what is known of its clock. */
void login_time(
    char text[LOGIN_TIME_SIZE], const struct login *l, int64_t now_ms);

/** The auth-token header: sha512(sha512(salt + password) + nonce + time), in
 *  hex, `nonce` being the auth-salt header. */
void login_token(char hex[LOGIN_TOKEN_SIZE], const struct login *l,
    const char *password, const char *nonce, const char *time);

#endif
