/* SPDX-License-Identifier: Apache-2.0
 * What all routes work with; wired together by mediator/daemon.c. */
#ifndef ROUTES_GATEWAY_H
#define ROUTES_GATEWAY_H

#include "base/loop/loop.h"
#include "fhirclient/extract/rulefile.h"
#include "fhirclient/store/store.h"
#include "mediator/auth/auth.h"
#include "mediator/registry/registry.h"
#include "mediator/routes/relay.h"
#include "mediator/server/http.h"

#include <sys/queue.h>

struct capabilities; /* metadata.c */
struct request;

struct gateway {
    struct loop *loop;
    struct store *store;
    struct registry *registry;
    struct auth *auth;
    const struct rulefile *rules;
    struct relay_options relay;
    const char *base_url; /* of the FHIR interface, no slash at the end */
    const char *software_version;
    struct conf_strings internal_systems;
    size_t resource_bytes, bundle_bytes;
    uint64_t deadline_ms;
    bool answers_like_opencr;
    bool allows_anonymous;
    bool is_draining;
    unsigned requests_under_way;
    LIST_HEAD(request_list, request) requests; /* those */
    struct capabilities *capabilities; /* cached; NULL until first asked for */
};

/** The handler to give to the HTTP server. */
struct http_handler gateway_handler(struct gateway *gateway);

/** No time is left: whatever is under way is answered with `err` before the
 *  loop's turn is over. */
void gateway_abandon(struct gateway *gateway, const struct err *err);

/** Free what the routes keep (the cached capabilities). */
void gateway_clear(struct gateway *gateway);

#endif
