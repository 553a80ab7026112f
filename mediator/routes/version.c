/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/version.h"

#include <string.h>

void version_ask(
    struct request *r, struct store_call *c, struct slice type, struct slice id)
{
    memset(c, 0, sizeof(*c));
    task_await(&r->task, &c->call);
    c->call.deadline_ms = r->task.deadline_ms;
    c->verb = STORE_READ;
    c->type = type;
    c->id = id;
    c->arena = r->task.arena;
    request_watch(r, c);
    store_start(r->gateway->store, c);
}

static bool is_gone(const struct store_call *c)
{
    return c->call.rc == 0 && (c->status == 404 || c->status == 410);
}

int version_learn(struct slice *found, const struct store_call *c,
    struct slice expected, struct arena *arena, struct err *err)
{
    int rc;

    if (is_gone(c))
        return err_set(err, ERR_PRECONDITION,
            "If-Match asks for a resource that is there; there is none");
    rc = request_store_error(c, arena, err);
    if (rc < 0)
        return rc;
    *found = c->etag;
    if (slice_eq(expected, SLICE("*")) || slice_eq(expected, c->etag))
        return 0;
    return err_set(err, ERR_PRECONDITION,
        "If-Match names version %.*s, the stored one is %.*s",
        SLICE_ARG(expected), SLICE_ARG(c->etag));
}
