/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/scenario/durability/site.h"

#include "base/mem.h"
#include "base/random.h"

static const char rules[] = "config/rules/selfsame-default.json";

/* --- the registry's port ---------------------------------------------------*/

static void answered(struct call *call)
{
    struct site *site = call->context;

    registry_answered(
        site->registry, CONTAINER_OF(call, struct store_call, call));
}

static void port_send(void *context, struct store_call *c)
{
    struct site *site = context;
    uint64_t deadline_ms = c->call.deadline_ms;

    call_init(&c->call, site->loop, answered);
    c->call.context = site;
    c->call.deadline_ms = deadline_ms;
    store_start(site->store, c);
}

static void woken(struct loop_timer *timer)
{
    registry_tick(CONTAINER_OF(timer, struct site, wake)->registry);
}

static void port_wake_at(void *context, uint64_t at_ms)
{
    struct site *site = context;
    uint64_t now = clock_monotonic_ms(loop_clock(site->loop));

    loop_timer_start(&site->wake, at_ms > now ? at_ms - now : 0);
}

static void port_uuid(void *context, char text[UUID_TEXT_SIZE])
{
    (void)context;
    uuid_random(text);
}

static void port_progress(
    void *context, const char *event, size_t done, size_t total)
{
    (void)context, (void)event, (void)done, (void)total;
}

/* --- opening ---------------------------------------------------------------*/

static void open_registry(struct site *site)
{
    static const struct slice systems[] = {{SITE_SYSTEM, 14}};
    const struct store_traits *traits = store_traits(site->store);
    struct registry_options options = {
        .rules = site->rules,
        .instance = "durability",
        .id_key = SLICE("a key for tests alone"),
        .internal_systems = systems,
        .ninternal_systems = COUNT_OF(systems),
        .tag_base = SLICE("http://openclientregistry.org/fhir"),
        .broken_match_url = SLICE("http://clientregistry.org/brokenMatch"),
        .takes_numeric_ids = traits->takes_numeric_ids,
        .bundles_under_way = traits->bundles_under_way,
        .decisions_per_bundle = traits->decisions_per_bundle,
        .attempts = 5,
    };

    site->port = (struct registry_port){
        .context = site,
        .clock = loop_clock(site->loop),
        .send = port_send,
        .wake_at = port_wake_at,
        .uuid = port_uuid,
        .progress = port_progress,
    };
    site->registry = registry_new(&options, &site->port);
}

struct ready_wait {
    struct loop_timer timer;
    struct site *site;
};

enum { READY_POLL_MS = 1 };

static void look_whether_ready(struct loop_timer *timer)
{
    struct ready_wait *w = CONTAINER_OF(timer, struct ready_wait, timer);

    if (registry_state(w->site->registry) != REGISTRY_STARTING)
        loop_stop(w->site->loop);
    else
        loop_timer_start(timer, READY_POLL_MS);
}

static void wait_ready(struct site *site)
{
    struct ready_wait w = {.site = site};

    loop_timer_init(&w.timer, site->loop, look_whether_ready);
    registry_start(site->registry);
    loop_timer_start(&w.timer, 0);
    loop_run(site->loop);
    loop_timer_free(&w.timer);
    if (registry_state(site->registry) != REGISTRY_READY)
        die("not ready: %s", registry_why_not_ready(site->registry));
}

void site_open(
    struct site *site, const char *path, const char *vfs, bool is_durable)
{
    struct store_sqlite_options options = {
        .path = path, .vfs = vfs, .is_durable = is_durable, .group_commit = 64};
    struct err err = ERR_INIT;

    *site = (struct site){.loop = loop_new()};
    loop_timer_init(&site->wake, site->loop, woken);
    if (rulefile_load(&site->rules, rules, &err) < 0 ||
        store_sqlite_open(&site->store, site->loop, &options, &err) < 0)
        die("cannot open: %s %s", err.where, err.text);
    open_registry(site);
    wait_ready(site);
}

void site_close(struct site *site)
{
    registry_free(&site->registry);
    store_close(&site->store);
    rulefile_free(&site->rules);
    loop_timer_free(&site->wake);
    loop_free(&site->loop);
}
