/* SPDX-License-Identifier: Apache-2.0
 * Taking over another registry's store: resources of every type go in word for
 * word, with ids, links and tags, and nothing is decided about them. References
 * are not looked after, since records and golden records refer to each other
 * and what came first in the file is chance. `verify` tells what is amiss. */
#include "mediator/cli/import_int.h"

#include <string.h>

static void lane_search_ended(struct call *call)
{
    struct core *core = call->context;

    loop_stop(core->loop);
}

/* A registry at work leaves its lanes in the store; what it has decided since
 * must not be overwritten by what somebody else's file says. */
static int refuse_living_registry(struct core *core, struct err *err)
{
    struct store_call c = {.verb = STORE_SEARCH,
        .type = SLICE("Basic"),
        .query = SLICE("code=lane&_count=1")};
    struct arena *arena = arena_new();
    struct jval bundle;
    int rc;

    c.arena = arena;
    call_init(&c.call, core->loop, lane_search_ended);
    c.call.context = core;
    store_start(core->store, &c);
    loop_run(core->loop);
    if (c.outcome != STORE_ANSWERED || c.status != 200)
        rc = err_set(err, ERR_UNAVAILABLE, "the store cannot be read");
    else
        rc = jdoc_parse(&bundle, c.answer, NULL, arena, err);
    if (rc == 0 && jval_is_some(jval_first(jval_get(bundle, "entry"))))
        rc = err_set(err, ERR_CONFLICT,
            "a registry is at work on this store already; --as-stored is for "
            "a new one, before the first `serve` or `import`");
    arena_free(&arena);
    return rc;
}

static int open_stored(struct import *in)
{
    const struct import_args *a = in->args;
    struct core *core = &in->core;
    struct err err = ERR_INIT;
    int code;

    if (a->mapping || a->client)
        return cli_usage(
            "import", "--as-stored goes without --mapping and --client");
    core->takes_as_stored = true;
    code = cli_configure(core, &a->common);
    if (code)
        return code;
    if (strcmp(core->settings.store.backend, "http") == 0)
        return cli_usage("import",
            "--as-stored fills an embedded store; a FHIR server that holds "
            "the data already is taken over by serving on it");
    if (core_open(core, &err) < 0 || refuse_living_registry(core, &err) < 0)
        return cli_fail("import", &err);
    in->opened_ms = clock_wall_ms(loop_clock(core->loop));
    return 0;
}

/* The store says the same of a resource it has changed and of one that it
 * found equal; only the time of the version tells. */
static enum submit_result result_of(
    const struct import *in, const struct store_call *c)
{
    int64_t ms;

    if (c->status == 201)
        return SUBMIT_CREATED;
    return instant_parse(&ms, c->last_modified) && ms < in->opened_ms
               ? SUBMIT_UNCHANGED
               : SUBMIT_UPDATED;
}

static void answered(struct call *call)
{
    struct store_call *c = CONTAINER_OF(call, struct store_call, call);
    struct import_slot *slot = CONTAINER_OF(c, struct import_slot, store_call);
    struct err err = call->err;

    if (call->rc == 0 && c->status >= 300)
        import_read_refusal(&err, c->status, c->answer, slot->arena);
    import_done(slot, result_of(slot->import, c), &err);
}

static void send_resource(struct import_slot *slot)
{
    struct import *in = slot->import;
    struct store_call *c = &slot->store_call;

    *c = (struct store_call){
        .verb = STORE_UPDATE,
        .type = jval_get_str(slot->resource, "resourceType"),
        .id = jval_get_str(slot->resource, "id"),
        .body = jval_raw(slot->resource),
        .replace_tags = true,
        .arena = slot->arena,
    };
    call_init(&c->call, in->core.loop, answered);
    store_start(in->core.store, c);
}

static void summarise(const struct import *in)
{
    (void)in;
    printf("look through the links with `selfsame verify`, "
           "then start the daemon\n");
}

const struct import_target import_as_stored = {
    .open = open_stored,
    .send = send_resource,
    .summarise = summarise,
    .takes_any_type = true,
};
