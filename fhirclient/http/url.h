/* SPDX-License-Identifier: Apache-2.0
 * Which addresses may be asked: http and https, under the configured base. */
#ifndef HTTP_URL_H
#define HTTP_URL_H

#include "base/buf.h"
#include "base/err.h"
#include "base/slice.h"

#include <stdbool.h>

/** A base URL taken apart; slices of the checked text. */
struct url_base {
    struct slice scheme;    /* "http" or "https" */
    struct slice authority; /* "localhost:8080" */
    struct slice path;      /* "/fhir", or empty; no slash at the end */
};

/**
 * Is `text` an address we may talk to?
 *
 * errors  ERR_INVALID: another scheme, a user or password, a query or
 *         fragment, dot segments, blanks, a bad port, a slash at the end
 */
int url_base_parse(
    struct url_base *out, struct slice text, struct err *err) MUST_CHECK;

/** "localhost:8080" or "[::1]:8080" taken apart; the port is empty when none
 *  is given. False when it cannot be: a host without its ], rubbish behind. */
bool url_split_authority(
    struct slice *host, struct slice *port, struct slice authority);

/**
 * May `path` stand behind a base URL? It begins with "/" or "?" (or is
 * empty), and can neither leave the base nor break the request line.
 */
int url_path_check(struct slice path, struct err *err) MUST_CHECK;

/** Add `text` with everything but RFC 3986's unreserved bytes as %XX. */
void url_add_encoded(struct buf *out, struct slice text);

/**
 * A link as the peer gave it, made relative to the base.
 *
 * out      a part of `link`: "Patient/1", "?_getpages=1"; a peer behind a
 *          proxy may name another scheme and authority, its path counts
 * returns  false when it leads elsewhere
 */
bool url_make_relative(
    struct slice *out, const struct url_base *base, struct slice link);

#endif
