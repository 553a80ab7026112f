/* SPDX-License-Identifier: Apache-2.0
 * source  the core's API authentication, as seen on 4.0.5 and 8.x */
#include "mediator/openhim/login.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/digest.h"
#include "base/mem.h"

#include <string.h>

void login_begin(struct login *l)
{
    l->is_retrying = false;
    if (!l->is_proven)
        l->step = LOGIN_BASIC;
}

bool login_answered(struct login *l, int status)
{
    if (status != 401) {
        /* A server in trouble says nothing about our credentials. */
        l->is_proven |= status < 500;
        return false;
    }
    if (l->is_proven && !l->is_retrying) {
        l->is_proven = false;
        l->is_retrying = true;
        l->step = l->step == LOGIN_BASIC ? LOGIN_SALT : LOGIN_BASIC;
        return true;
    }
    l->is_proven = false;
    l->step = l->step == LOGIN_BASIC ? LOGIN_SALT : LOGIN_REFUSED;
    return l->step == LOGIN_SALT;
}

void login_salted(struct login *l, int status, struct slice salt,
    struct slice time, int64_t now_ms)
{
    int64_t core_ms;

    l->step = LOGIN_REFUSED;
    if (status != 200 || salt.len == 0 || salt.len > LOGIN_MAX_SALT)
        return;
    memcpy(l->salt, salt.ptr, salt.len);
    l->salt[salt.len] = '\0';
    if (instant_parse(&core_ms, time))
        l->offset_ms = core_ms - now_ms;
    l->step = LOGIN_TOKEN;
}

void login_time(
    char text[LOGIN_TIME_SIZE], const struct login *l, int64_t now_ms)
{
    instant_print(text, now_ms + l->offset_ms);
}

void login_token(char hex[LOGIN_TOKEN_SIZE], const struct login *l,
    const char *password, const char *nonce, const char *time)
{
    struct buf text = BUF_INIT;
    char hash[SHA512_HEX_SIZE];

    /* Reserved whole, so that no copy of the password stays behind. */
    buf_reserve(&text, strlen(l->salt) + strlen(password) + 1);
    buf_addf(&text, "%s%s", l->salt, password);
    sha512_hex(hash, buf_slice(&text));
    mem_wipe(text.ptr, text.cap);
    buf_clear(&text);
    buf_addf(&text, "%s%s%s", hash, nonce, time);
    sha512_hex(hex, buf_slice(&text));
    mem_wipe(text.ptr, text.cap);
    mem_wipe(hash, sizeof(hash));
    buf_free(&text);
}
