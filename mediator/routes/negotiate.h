/* SPDX-License-Identifier: Apache-2.0
 * Content negotiation: FHIR JSON in, FHIR JSON out, everything else said so.
 */
#ifndef ROUTES_NEGOTIATE_H
#define ROUTES_NEGOTIATE_H

#include "base/err.h"
#include "mediator/server/http.h"

#define FHIR_JSON "application/fhir+json;charset=utf-8"

enum return_preference {
    RETURN_REPRESENTATION,
    RETURN_MINIMAL,
    RETURN_OUTCOME
};

struct preference {
    enum return_preference returns;
    bool is_pretty;
    bool is_lenient; /* unknown search parameters are to be left out */
};

/**
 * Can we produce what is asked for (`_format` before Accept)?
 *
 * errors  ERR_UNSUPPORTED with status 406
 * source  http://hl7.org/fhir/R4/http.html#mime-type
 */
int negotiate_accept(const struct http_exchange *x, struct err *err) MUST_CHECK;

/** Is the body's type one we read? `form` asks for a search form's.
 *  errors  ERR_UNSUPPORTED with status 415 */
int negotiate_content_type(
    const struct http_exchange *x, bool form, struct err *err) MUST_CHECK;

/** The Prefer header; unknown preferences are ignored. */
struct preference negotiate_prefer(const struct http_exchange *x);

#endif
