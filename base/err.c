/* SPDX-License-Identifier: Apache-2.0 */
#include "base/err.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

/* Row -code. The issue types are those of
 * http://hl7.org/fhir/R4/valueset-issue-type.html */
static const struct {
    int status;
    const char *issue;
    const char *word;
} codes[] = {
    [-ERR_INVALID] = {400, "invalid", "invalid"},
    [-ERR_NOT_FOUND] = {404, "not-found", "not-found"},
    [-ERR_GONE] = {410, "deleted", "gone"},
    [-ERR_CONFLICT] = {409, "conflict", "conflict"},
    [-ERR_PRECONDITION] = {412, "conflict", "precondition"},
    [-ERR_UNPROCESSABLE] = {422, "processing", "unprocessable"},
    [-ERR_DENIED] = {403, "forbidden", "denied"},
    [-ERR_UNAUTHORIZED] = {401, "login", "unauthorized"},
    [-ERR_LIMIT] = {413, "too-long", "limit"},
    [-ERR_UNSUPPORTED] = {501, "not-supported", "unsupported"},
    [-ERR_UNAVAILABLE] = {503, "transient", "unavailable"},
    [-ERR_TIMEOUT] = {503, "timeout", "timeout"},
    [-ERR_UPSTREAM] = {502, "exception", "upstream"},
    [-ERR_UNKNOWN] = {503, "incomplete", "unknown-outcome"},
    [-ERR_IO] = {503, "no-store", "io"},
    [-ERR_CANCELLED] = {503, "transient", "cancelled"},
    [-ERR_INTERNAL] = {500, "exception", "internal"},
    [-ERR_LOST] = {503, "no-store", "lost"},
};

static size_t row_of(int code)
{
    size_t row = code < 0 ? (size_t)-code : 0;

    return row < COUNT_OF(codes) && codes[row].word ? row : -ERR_INTERNAL;
}

static int PRINTF_LIKE(4, 0) fill(struct err *err, int code, const char *where,
    const char *format, va_list args)
{
    if (!err || err->code)
        return code;
    err->code = code;
    snprintf(err->where, sizeof(err->where), "%s", where ? where : "");
    vsnprintf(err->text, sizeof(err->text), format, args);
    return code;
}

int err_set(struct err *err, int code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fill(err, code, NULL, format, args);
    va_end(args);
    return code;
}

int err_set_at(
    struct err *err, int code, const char *where, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fill(err, code, where, format, args);
    va_end(args);
    return code;
}

void err_refine(struct err *err, int status, const char *issue)
{
    if (!err)
        return;
    err->status = status;
    err->issue = issue;
}

int err_status(const struct err *err)
{
    return err->status ? err->status : codes[row_of(err->code)].status;
}

const char *err_issue(const struct err *err)
{
    return err->issue ? err->issue : codes[row_of(err->code)].issue;
}

const char *err_code_str(int code)
{
    return code == 0 ? "ok" : codes[row_of(code)].word;
}
