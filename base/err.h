/* SPDX-License-Identifier: Apache-2.0
 * One failure, told once.
 *
 * Fallible functions return 0 or a negative ERR_ code and take a `struct err *`
 * as their last parameter. It is filled where the cause is known and passed up
 * unchanged; err_set() keeps the first text. `fhir/outcome.h` turns it into an
 * OperationOutcome, log_err() into a log line.
 *
 * Texts are shown to clients and written to logs: they name elements, ids and
 * positions, never the values of a person. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/compiler.h"

enum err_code {
    ERR_INVALID = -1,       /* bad input: 400 */
    ERR_NOT_FOUND = -2,     /* 404 */
    ERR_GONE = -3,          /* 410 */
    ERR_CONFLICT = -4,      /* 409 */
    ERR_PRECONDITION = -5,  /* 412 */
    ERR_UNPROCESSABLE = -6, /* well-formed, but not acceptable: 422 */
    ERR_DENIED = -7,        /* 403 */
    ERR_UNAUTHORIZED = -8,  /* 401 */
    ERR_LIMIT = -9,         /* too large, too deep, too many: 413 */
    ERR_UNSUPPORTED = -10,  /* 501, or by err.status 405, 406, 415 */
    ERR_UNAVAILABLE = -11,  /* store or peer not there, overload: 503 */
    ERR_TIMEOUT = -12,      /* deadline passed: 503 */
    ERR_UPSTREAM = -13,     /* a peer answered nonsense: 502 */
    ERR_UNKNOWN = -14,      /* sent, but the outcome is not known: 503 */
    ERR_IO = -15,           /* disk: 503 */
    ERR_CANCELLED = -16,    /* the caller gave up; nobody is told */
    ERR_INTERNAL = -17,     /* our fault: 500 */
    ERR_LOST = -18          /* the store's files are not where they were: 503 */
};

struct err {
    int code;          /* enum err_code, 0 while nothing failed */
    int status;        /* HTTP status, 0: the code's own */
    const char *issue; /* FHIR issue type, a literal; NULL: the code's own */
    char where[192];   /* FHIRPath expression, or file:line:column */
    char text[384];    /* one sentence */
};

#define ERR_INIT ((struct err){0})

/**
 * Tell a failure, unless one was told already.
 *
 * err      may be NULL when nobody wants the text
 * returns  `code`, so that `return err_set(...)` reads well
 */
int err_set(struct err *err, int code, const char *format, ...)
    PRINTF_LIKE(3, 4);

/** The same with the place it belongs to (`where` is cut to fit). */
int err_set_at(struct err *err, int code, const char *where, const char *format,
    ...) PRINTF_LIKE(4, 5);

/** Overrule the HTTP status and FHIR issue type that follow from the code. */
void err_refine(struct err *err, int status, const char *issue);

/** HTTP status of a failure: err->status, or the code's. */
int err_status(const struct err *err);

/** FHIR issue type of a failure: err->issue, or the code's. */
const char *err_issue(const struct err *err);

/** "invalid", "timeout", ...: a stable word for logs and metrics. */
const char *err_code_str(int code);

#endif
