/* SPDX-License-Identifier: Apache-2.0
 * HTTP requests to one upstream: libcurl multi on the loop, connection reuse,
 * deadlines, retry budget, circuit breaker. Redirects are refused. */
#ifndef HTTP_FETCH_H
#define HTTP_FETCH_H

#include "base/arena.h"
#include "base/loop/call.h"

struct upstream;

struct upstream_options {
    const char *name; /* for logs and metrics: "hapi" */
    const char
        *base_url; /* "http://localhost:8080/fhir", no slash at the end */
    const char *user, *password;                    /* Basic; NULL for none */
    const char *ca_file;                            /* NULL: the system's */
    const char *client_cert_file, *client_key_file; /* NULL for none */
    const char *tls_name; /* the name its certificate must carry, asked of the
                             address in base_url all the same; NULL: that one */
    const char *tls_pin;  /* "sha256//BASE64[;...]" of its public key, which is
                             then trusted; with ca_file both must hold */
    bool trusts_anyone;   /* whoever answers; for trials alone */
    unsigned max_connections; /* at once; further requests wait */
    uint64_t connect_timeout_ms;
    uint64_t timeout_ms;        /* default deadline of one request */
    size_t max_answer_bytes;    /* 64 MiB */
    double breaker_ratio;       /* opens at this share of failures ... */
    unsigned breaker_min_calls; /* ... over at least so many calls ... */
    uint64_t breaker_window_ms; /* ... or so long a window */
    uint64_t breaker_probe_ms;  /* half-open probe interval */
    double retry_budget;        /* share of traffic that may be retries */
    const char *probe_path;     /* asked by GET while the breaker is open;
                                   NULL: the next request is the probe */
};

/** The shipped defaults; name and base_url are left for the caller.
 *  Texts in options are copied by whoever takes them. */
extern const struct upstream_options upstream_defaults;

/** A new upstream on a loop; checks the options (a bad URL is ERR_INVALID). */
int upstream_new(struct upstream **out, struct loop *loop,
    const struct upstream_options *options, struct err *err) MUST_CHECK;
/** Close the connections and free; calls must have ended or be cancelled. */
void upstream_free(struct upstream **u);

/** Who requests that leave from now on say they are (Basic); copied. NULL: no
 *  user, or no password. */
void upstream_set_login(
    struct upstream *u, const char *user, const char *password);

enum breaker_state { BREAKER_CLOSED, BREAKER_OPEN, BREAKER_HALF_OPEN };
/** What the circuit breaker thinks of the peer now. */
enum breaker_state upstream_breaker(const struct upstream *u);

struct fetch_header {
    const char *name, *value;
};

/** What is known of a request that brought no usable answer. */
enum fetch_outcome {
    FETCH_ANSWERED, /* a whole HTTP answer came; see status */
    FETCH_NOT_SENT, /* the peer cannot have acted on it */
    FETCH_UNKNOWN   /* it may have acted: timeout, cut off, reset */
};

/**
 * One request. Fill the first part, call_init(&f.call, ...), fetch_start().
 * `call.rc` is 0 when an HTTP answer came, whatever its status, except for a
 * redirect, which is never followed: ERR_UPSTREAM. Without an answer it is
 * ERR_UNAVAILABLE, ERR_TIMEOUT, ERR_UPSTREAM or ERR_UNKNOWN, and ERR_INVALID
 * for a path that could leave the base; `outcome` says what the peer may have
 * done.
 *
 * A request that is not idempotent is handed to the network at most once:
 * libcurl's own second try on a connection that had died is stopped as soon as
 * the peer could have had the whole of the first (fetch_multi.c).
 */
struct fetch {
    struct call call;
    const char *method;
    const char *path; /* behind base_url: "/Patient/1", "?_getpages=..." */
    const struct fetch_header *headers;
    size_t nheaders;
    struct slice body;   /* borrowed until the call has ended */
    bool is_idempotent;  /* may be sent again within the retry budget */
    struct arena *arena; /* the answer is put here */

    enum fetch_outcome outcome;
    int status;
    struct slice content_type, etag, location, content_location, last_modified,
        retry_after, date;
    struct slice answer;
    uint64_t elapsed_us;
};

/** Begin: sent at once, or when a connection is free. */
void fetch_start(struct upstream *u, struct fetch *f);

#endif
