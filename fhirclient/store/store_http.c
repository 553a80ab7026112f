/* SPDX-License-Identifier: Apache-2.0
 * A store that is a FHIR R4 server, HAPI first. */
#include "base/mem.h"
#include "fhirclient/store/store_http_int.h"

/* Asked while the circuit breaker is open: cheap, and it reaches the server's
 * database. 404 is a healthy answer. */
static const char store_http_probe[] = "/Basic/selfsame-probe";

static void store_http_ended(struct call *call)
{
    struct fetch *f = CONTAINER_OF(call, struct fetch, call);
    struct store_http_call *h = CONTAINER_OF(f, struct store_http_call, fetch);
    call_end(&h->c->call, store_http_answer(h));
}

static void store_http_cancel(struct call *call)
{
    struct store_http_call *h = call->callee;
    call_cancel(&h->fetch.call);
}

static void store_http_start(struct store *store, struct store_call *c)
{
    struct store_http_call *h = arena_zalloc(c->arena, 1, sizeof(*h));
    struct err err = ERR_INIT;
    h->store = (struct store_http *)store;
    h->c = c;
    call_begin(&c->call, h, store_http_cancel);
    if (store_http_request(h, &err) < 0) {
        store_refuse(c, &err);
        return;
    }
    call_init(&h->fetch.call, store->loop, store_http_ended);
    h->fetch.call.deadline_ms = c->call.deadline_ms;
    fetch_start(h->store->upstream, &h->fetch);
}

static void store_http_close(struct store *store)
{
    struct store_http *s = (struct store_http *)store;
    upstream_free(&s->upstream);
    mem_free(s->base_url);
    mem_free(s);
}

static const struct store_ops store_http_ops = {
    .traits =
        {
            .name = "http",
            .takes_numeric_ids = false,
            .has_foreign_writers = true,
            .bundles_under_way = 4,
            .decisions_per_bundle = 12,
        },
    .verb =
        {
            [STORE_READ] = store_http_start,
            [STORE_VREAD] = store_http_start,
            [STORE_SEARCH] = store_http_start,
            [STORE_HISTORY] = store_http_start,
            [STORE_PAGE] = store_http_start,
            [STORE_CREATE] = store_http_start,
            [STORE_UPDATE] = store_http_start,
            [STORE_DELETE] = store_http_start,
            [STORE_TRANSACTION] = store_http_start,
            [STORE_BATCH] = store_http_start,
            [STORE_CAPABILITIES] = store_http_start,
            [STORE_OPERATION] = store_http_start,
        },
    .close = store_http_close,
};

int store_http_open(struct store **out, struct loop *loop,
    const struct upstream_options *options, struct err *err)
{
    struct upstream_options own = *options;
    if (!own.name)
        own.name = "store";
    if (!own.probe_path)
        own.probe_path = store_http_probe;
    struct upstream *upstream;
    int rc = upstream_new(&upstream, loop, &own, err);
    if (rc < 0)
        return rc;
    struct store_http *s = mem_zalloc(1, sizeof(*s));
    s->store = (struct store){&store_http_ops, loop};
    s->upstream = upstream;
    s->base_url = mem_strdup(options->base_url);
    rc = url_base_parse(&s->base, slice_of(s->base_url), err);
    ASSERT(rc == 0);
    *out = &s->store;
    return 0;
}

void store_http_set_login(
    struct store *store, const char *user, const char *password)
{
    if (store->ops == &store_http_ops)
        upstream_set_login(
            ((struct store_http *)store)->upstream, user, password);
}
