/* SPDX-License-Identifier: Apache-2.0
 * An answer in OpenHIM's own form, `application/json+openhim`: what the client
 * gets, and what the console shows of how it came about.
 *
 * The core is unforgiving here: an orchestration without `request` ends its
 * worker process, a body that is not a string loses the record of the whole
 * transaction. So the form is written in this one place, from structs that
 * cannot say such things: every message has its method, its time and its body
 * as text. What cannot travel in this form (binary content) is refused, and
 * the caller answers plainly.
 *
 * Bodies hold people's data and the core keeps them for long: callers leave
 * them empty unless the operator asked for them. */
#ifndef OPENHIM_ENVELOPE_H
#define OPENHIM_ENVELOPE_H

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>

#define ENVELOPE_TYPE "application/json+openhim"

struct envelope_header {
    struct slice name, value;
};

/** One call to somebody else on behalf of a request. */
struct orchestration {
    const char *name;   /* "FHIR server"; NULL or empty: "call" */
    const char *group;  /* NULL: none */
    const char *method; /* NULL: "GET" */
    struct slice host, port, path, query;
    struct slice request_type, request_body; /* empty: not shown */
    int64_t requested_ms;                    /* wall clock */
    int status; /* of the response; 0: none came, then `error` says */
    struct slice response_type, response_body;
    int64_t answered_ms;
    const char *error; /* a sentence without a person's data, or NULL */
};

/** A line of the console's properties: "golden", "decision", "score". */
struct envelope_property {
    const char *name;
    struct slice value;
};

struct envelope {
    const char *urn;    /* of the mediator */
    bool is_processing; /* the transaction's end comes later, by an update */
    bool is_partial;    /* "Completed with error(s)", whatever the status */
    int status;         /* the client's: 100 to 599 */
    const char *content_type; /* NULL: none */
    const struct envelope_header *headers;
    size_t nheaders;
    struct slice body;
    int64_t answered_ms; /* wall clock */
    const struct orchestration *orchestrations;
    size_t norchestrations;
    const struct envelope_property *properties;
    size_t nproperties;
    const char *error; /* shown as "Internal Error"; NULL: none */
};

/**
 * Write the answer.
 *
 * out      appended to; as it was when this fails
 * errors   ERR_UNSUPPORTED: the body is not text, or the status is none that
 *          the core takes: answer plainly
 *
 * Headers the core computes itself, or cannot take, are left out; bodies of
 * orchestrations that are not text are left out as well.
 */
int envelope_write(
    struct buf *out, const struct envelope *e, struct err *err) MUST_CHECK;

/**
 * Write the body of the PUT /transactions/ID that ends a transaction answered
 * with is_processing: the status, the response and the properties replace what
 * stands there, the orchestrations are added. Errors as envelope_write().
 */
int envelope_write_update(
    struct buf *out, const struct envelope *e, struct err *err) MUST_CHECK;

/** "Successful", "Completed" or "Failed", as the core itself would call a
 *  response of this status. */
const char *envelope_status(int http_status);

#endif
