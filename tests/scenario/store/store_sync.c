/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/scenario/store/store_sync.h"

static void ended(struct call *call)
{
    loop_stop(call->loop);
}

void store_sync(struct store *store, struct store_call *c, struct arena *arena)
{
    c->arena = arena;
    call_init(&c->call, store->loop, ended);
    store_start(store, c);
    loop_run(store->loop);
}

static enum store_verb verb_of_get(const struct store_call *c, bool is_history)
{
    if (slice_starts(c->query, SLICE("_getpages=")))
        return STORE_PAGE;
    if (slice_eq(c->type, SLICE("metadata")))
        return STORE_CAPABILITIES;
    if (is_history)
        return c->vid.len ? STORE_VREAD : STORE_HISTORY;
    return c->id.len ? STORE_READ : STORE_SEARCH;
}

static enum store_verb verb_of_post(
    const struct store_call *c, struct arena *arena, struct slice body)
{
    struct jval root;

    if (c->type.len)
        return STORE_CREATE;
    if (jdoc_parse(&root, body, NULL, arena, NULL) == 0 &&
        slice_eq(jval_get_str(root, "type"), SLICE("batch")))
        return STORE_BATCH;
    return STORE_TRANSACTION;
}

/* "Type/id/_history/vid?query"; true when it is a history. */
static bool take_target(struct store_call *c, struct slice target)
{
    size_t mark = slice_find(target, '?');
    struct slice part;
    bool is_history = false;

    c->query = mark == SIZE_MAX ? SLICE("") : slice_from(target, mark + 1);
    if (mark != SIZE_MAX)
        target.len = mark;
    for (int i = 0; target.len && slice_split(&part, &target, '/'); i++) {
        if (slice_eq(part, SLICE("_history")))
            is_history = true;
        else if (is_history)
            c->vid = part;
        else if (i == 0)
            c->type = part;
        else
            c->id = part;
    }
    return is_history;
}

void store_call_from_http(struct store_call *c, struct arena *arena,
    struct slice method, struct slice target, struct slice body)
{
    bool is_history = take_target(c, target);

    c->body = body;
    if (slice_eq(method, SLICE("GET")))
        c->verb = verb_of_get(c, is_history);
    else if (slice_eq(method, SLICE("POST")))
        c->verb = verb_of_post(c, arena, body);
    else
        c->verb = slice_eq(method, SLICE("PUT")) ? STORE_UPDATE : STORE_DELETE;
    if (c->verb == STORE_PAGE)
        c->query = target; /* a link is given back as it was, "?" and all */
}

void store_sync_http(struct store *store, struct store_call *c,
    struct arena *arena, struct slice method, struct slice target,
    struct slice body)
{
    store_call_from_http(c, arena, method, target, body);
    store_sync(store, c, arena);
}
