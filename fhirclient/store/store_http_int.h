/* SPDX-License-Identifier: Apache-2.0
 * The http back end's own: one request on its way to a FHIR server.
 *
 *     store_http.c          open, close, start, the way back
 *     store_http_request.c  a store_call as method, path and headers
 *     store_http_dates.c    what HAPI would read wrongly in a query; pure
 *     store_http_answer.c   what an answer means; pure, tested as a table
 *     store_http_links.c    links made relative to the base; pure */
#ifndef STORE_STORE_HTTP_INT_H
#define STORE_STORE_HTTP_INT_H

#include "fhirclient/http/fetch.h"
#include "fhirclient/http/url.h"
#include "fhirclient/json/jdoc.h"
#include "fhirclient/store/store.h"

enum { STORE_HTTP_MAX_HEADERS = 8 };

struct store_http {
    struct store store;
    struct upstream *upstream;
    char *base_url;
    struct url_base base; /* slices of base_url */
};

/** Lives in the call's arena. */
struct store_http_call {
    struct store_http *store;
    struct store_call *c;
    struct slice query, if_none_exist; /* c's, as they are sent */
    struct fetch fetch;
    struct fetch_header headers[STORE_HTTP_MAX_HEADERS];
};

/**
 * Fill h->fetch from h->c: method, path, headers, body.
 *
 * errors  ERR_INVALID for a text that cannot stand in a request: a path or
 *         query that leaves the base, a header with control characters
 */
int store_http_request(struct store_http_call *h, struct err *err) MUST_CHECK;

/** A query of `type` ("": any) in which "ge1990" and the like are written out
 *  to the day; `query` itself when there is nothing of the kind in it. */
struct slice store_http_whole_dates(
    struct slice query, struct slice type, struct arena *arena);

/** May this request change something at the store? */
bool store_http_is_write(const struct store_call *c);

/**
 * What the end of h->fetch means for h->c: outcome, status, ETag, links.
 *
 * returns  what call_end() is to be given; the reason is in c->call.err
 */
int store_http_answer(struct store_http_call *h);

/**
 * An answer with its links relative to the base.
 *
 * self    its self link; empty: what the store says
 * out     `text` itself when nothing had to change, else a copy in `arena`
 * errors  ERR_UPSTREAM when a next link leads elsewhere
 */
int store_http_relink(struct slice *out, const struct url_base *base,
    struct slice self, struct slice text, struct jval bundle,
    struct arena *arena, struct err *err) MUST_CHECK;

#endif
