/* SPDX-License-Identifier: Apache-2.0
 * Requests to the core's API: logged in as needed, answers judged by status,
 * content type and JSON alone, for the texts of the core say anything.
 *
 * One request at a time of each api_call; login is shared by all of them. */
#ifndef OPENHIM_API_H
#define OPENHIM_API_H

#include "base/digest.h"
#include "fhirclient/http/fetch.h"
#include "fhirclient/json/jdoc.h"
#include "mediator/openhim/login.h"

struct openhim_api;

struct openhim_api_options {
    const char *url; /* "https://openhim:8080", no slash at the end */
    const char *user, *password;
    const char *ca_file;  /* NULL: the system's authorities */
    const char *tls_name; /* the name in its certificate; NULL: the URL's */
    const char *tls_pin;  /* its key, "sha256//..."; NULL: any */
    bool trusts_anyone;   /* no check of the certificate at all */
    uint64_t timeout_ms;
};

/** Everything in `options` is copied; a bad URL is ERR_INVALID. */
int api_new(struct openhim_api **out, struct loop *loop,
    const struct openhim_api_options *options, struct err *err) MUST_CHECK;
/** Calls must have ended or be cancelled. */
void api_free(struct openhim_api **api);

enum { API_MAX_HEADERS = 6 };

/**
 * One request. Fill the first part, call_init(&c.call, ...), api_start().
 * call.rc is 0 when an answer came, whatever its status but 401, which is
 * ERR_UNAUTHORIZED; 403 is left to the caller. Without an answer: as fetch.h
 * says, with a hint in call.err when the URL's scheme seems wrong.
 */
struct api_call {
    struct call call;
    const char *method;
    const char *path;    /* "/mediators" */
    struct slice body;   /* JSON, or empty; borrowed until the call ended */
    bool is_public;      /* without login */
    bool goes_first;     /* before all that wait */
    struct arena *arena; /* the answer is put here */

    int status;
    struct jval json;  /* the answer, when it is JSON; else none */
    struct slice text; /* the answer as it came */

    struct openhim_api *api; /* from here on the module's own */
    struct fetch fetch;
    struct fetch_header headers[API_MAX_HEADERS];
    size_t nheaders;
    STAILQ_ENTRY(api_call) link;
};

/** Begin. */
void api_start(struct openhim_api *api, struct api_call *c);

/** The core's clock minus ours, as far as it is known, in milliseconds. */
int64_t api_clock_offset_ms(const struct openhim_api *api);

/** Learn the offset from the core's public GET /heartbeat (`now`). */
void api_learn_clock(struct openhim_api *api, int64_t core_ms);

/** "basic" or "token" once one of them has worked, else "none yet". */
const char *api_login_name(const struct openhim_api *api);

/** "/mediators/" + name, percent-encoded, + "/heartbeat". */
char *api_path(struct arena *arena, const char *before, const char *name,
    const char *behind);

#endif
