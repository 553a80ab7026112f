/* SPDX-License-Identifier: Apache-2.0
 * From a method and a path to a route. */
#ifndef ROUTES_ROUTER_H
#define ROUTES_ROUTER_H

#include "mediator/routes/request.h"

/** What a path's placeholders stand for. */
struct route_match {
    const struct route *route;
    struct slice type, id, vid, operation;
    bool is_fhir;     /* under /fhir: content negotiation applies */
    char allowed[64]; /* methods the path knows, for 405 */
};

/**
 * Find the route.
 *
 * errors  ERR_NOT_FOUND (404), ERR_UNSUPPORTED with status 405 and
 *         out->allowed filled
 */
int route_find(struct route_match *out, struct slice method, struct slice path,
    struct err *err) MUST_CHECK;

/** All routes, ended by one without a pattern: for tests and documentation. */
extern const struct route routes[];

/* The recipes, one file a family. */
extern const struct task_def live_def, ready_def, metrics_def; /* health.c */
extern const struct task_def metadata_def;                     /* metadata.c */
extern const struct task_def read_def, vread_def, history_def; /* read.c */
extern const struct task_def search_def;                       /* search.c */
extern const struct task_def submit_def, delete_def;           /* submit.c */
extern const struct task_def bundle_def;                       /* bundle.c */
extern const struct task_def match_def;                        /* match.c */
extern const struct task_def pix_def;                          /* pix.c */
extern const struct task_def create_def, update_def, remove_def,
    operation_def; /* pass.c */

#endif
