/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/core.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/random.h"
#include "fhirclient/http/fetch.h"
#include "mediator/openhim/remote_config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* --- settings --------------------------------------------------------------*/

/* Copied, since texts of the settings are parts of it. */
int core_read_delivered(
    struct conf_given **given, const struct core *core, struct buf *problems)
{
    struct arena *arena = core->arena;
    struct buf unknown = BUF_INIT;
    struct jval config;
    struct err err = ERR_INIT;
    int rc = jdoc_parse(
        &config, arena_copy(arena, core->delivered), NULL, arena, &err);

    if (rc < 0) {
        buf_addf(problems, "OpenHIM: %s: %s\n", err.where, err.text);
        return rc;
    }
    rc = remote_config_read(
        given, settings_rows, config, arena, problems, &unknown);
    if (unknown.len)
        log_warn("openhim.unknown_settings", "names=\"%.*s\"",
            SLICE_ARG(buf_slice(&unknown)));
    buf_free(&unknown);
    return rc;
}

static int check_whole(const void *values, struct buf *problems)
{
    return settings_check(values, problems);
}

int core_configure(struct core *core, struct buf *problems)
{
    struct conf_source source = {
        .file = core->config_file,
        .overrides = core->overrides,
        .environment = environ,
        .remote_name = "OpenHIM",
        .check = check_whole,
    };
    struct conf_given *given = NULL;
    int rc = 0;

    core->arena = arena_new();
    if (core->delivered.len)
        rc = core_read_delivered(&given, core, problems);
    if (rc < 0)
        return rc;
    source.remote = given;
    return conf_load(
        &core->settings, settings_rows, &source, core->arena, problems);
}

void core_tell_problems(const struct buf *problems)
{
    struct slice line, rest = buf_slice(problems);

    while (rest.len && slice_split(&line, &rest, '\n'))
        log_error("config.problem", "text=\"%.*s\"", SLICE_ARG(line));
}

/* "rules[0].fields" says little when nobody knows of which file. */
static void name_file(struct err *err, const char *path)
{
    char within[sizeof(err->where)];

    if (strncmp(err->where, path, strlen(path)) == 0)
        return;
    snprintf(within, sizeof(within), "%s", err->where);
    snprintf(err->where, sizeof(err->where), "%.100s%s%.80s", path,
        within[0] ? ":" : "", within);
}

int core_load_rules(struct rulefile **out, const char *path, struct err *err)
{
    int rc = rulefile_load(out, path, err);
    const char *note;

    if (rc < 0) {
        name_file(err, path);
        err->code = rc = ERR_INVALID; /* a wrong setting, if it is not there */
    }
    for (size_t i = 0; rc == 0 && (note = rulefile_note(*out, i)); i++)
        log_info("rules.note", "file=%s text=\"%s\"", path, note);
    return rc;
}

/* --- the registry's port ---------------------------------------------------*/

static void port_answered(struct call *call)
{
    struct core *core = call->context;
    struct store_call *c = CONTAINER_OF(call, struct store_call, call);

    for (size_t i = 0; i < core->asked.len; i++) {
        if (core->asked.at[i] == c) {
            VEC_SWAP_REMOVE(core->asked, i);
            break;
        }
    }
    if (c->outcome == STORE_ANSWERED && c->status < 400)
        core->wait.heard_ms = clock_monotonic_ms(loop_clock(core->loop));
    registry_answered(core->registry, c);
}

static void port_send(void *context, struct store_call *c)
{
    struct core *core = context;
    uint64_t deadline_ms = c->call.deadline_ms;

    call_init(&c->call, core->loop, port_answered);
    c->call.context = core;
    c->call.deadline_ms = deadline_ms;
    VEC_PUSH(core->asked, c);
    store_start(core->store, c);
}

static void port_woken(struct loop_timer *timer)
{
    struct core *core = CONTAINER_OF(timer, struct core, wake);

    registry_tick(core->registry);
}

static void port_wake_at(void *context, uint64_t monotonic_ms)
{
    struct core *core = context;
    uint64_t now = clock_monotonic_ms(loop_clock(core->loop));

    loop_timer_start(&core->wake, monotonic_ms > now ? monotonic_ms - now : 0);
}

static void port_uuid(void *context, char text[UUID_TEXT_SIZE])
{
    (void)context;
    uuid_random(text);
}

enum { PROGRESS_EVERY_MS = 1000 };

static void port_progress(
    void *context, const char *event, size_t done, size_t total)
{
    struct core *core = context;
    uint64_t now = clock_monotonic_ms(loop_clock(core->loop));

    core->wait.step = event;
    core->wait.done = done;
    core->wait.total = total;
    if (!core->shows_progress ||
        (done != total && now < core->progress_ms + PROGRESS_EVERY_MS))
        return;
    core->progress_ms = now;
    log_info(
        "registry.progress", "step=%s done=%zu total=%zu", event, done, total);
}

static void port_lane_raised(void *context, unsigned lane, struct slice line)
{
    snapshot_lane_raised(context, lane, line);
}

/* --- opening ---------------------------------------------------------------*/

static const char *or_null(const char *text)
{
    return text && text[0] ? text : NULL;
}

static int open_sqlite(struct core *core, struct err *err)
{
    struct store_sqlite_options options = {
        .path = core->settings.store.path,
        .is_durable = core->settings.store.durable,
        .group_commit = (unsigned)core->settings.store.group_commit,
        .only_reads = core->only_reads,
        .takes_as_stored = core->takes_as_stored,
    };

    return store_sqlite_open(&core->store, core->loop, &options, err);
}

static int open_http(struct core *core, struct err *err)
{
    const struct settings *s = &core->settings;
    struct upstream_options options = upstream_defaults;

    options.name = "store";
    options.base_url = s->store.url;
    options.user = or_null(s->store.user);
    options.password = or_null(s->store.password);
    options.ca_file = or_null(s->store.ca);
    options.client_cert_file = or_null(s->store.client_certificate);
    options.client_key_file = or_null(s->store.client_key);
    options.max_connections = (unsigned)s->store.connections;
    options.timeout_ms = s->store.timeout;
    options.connect_timeout_ms = s->store.connect_timeout;
    return store_http_open(&core->store, core->loop, &options, err);
}

void core_set_store_login(struct core *core, const struct settings *fresh)
{
    store_http_set_login(core->store, or_null(fresh->store.user),
        or_null(fresh->store.password));
}

static int open_memory(struct core *core, struct err *err)
{
    return store_mem_open(&core->store, core->loop, err);
}

static const struct {
    const char *name;
    int (*open)(struct core *, struct err *);
} backends[] = {
    {"sqlite", open_sqlite},
    {"http", open_http},
    {"memory", open_memory},
};

static int open_store(struct core *core, struct err *err)
{
    for (size_t i = 0; i < COUNT_OF(backends); i++) {
        if (strcmp(core->settings.store.backend, backends[i].name) == 0)
            return backends[i].open(core, err);
    }
    return err_set(err, ERR_INVALID, "unknown store backend");
}

static unsigned or_best(int64_t configured, unsigned best)
{
    return configured > 0 ? (unsigned)configured : best;
}

static void open_registry(struct core *core)
{
    const struct settings *s = &core->settings;
    const struct store_traits *traits = store_traits(core->store);
    size_t n = s->registry.internal_systems.count;
    struct slice *systems = arena_zalloc(core->arena, n, sizeof(*systems));
    struct registry_options options = {
        .rules = core->rules,
        .instance = s->registry.instance,
        .id_key = slice_of(s->registry.id_key),
        .internal_systems = systems,
        .ninternal_systems = n,
        .tag_base = slice_of(s->registry.tag_base),
        .broken_match_url = slice_of(s->registry.broken_match_url),
        .auto_match_adjudicated = s->registry.match_adjudicated,
        .allow_foreign_overwrite = s->registry.foreign_overwrite,
        .follows_foreign_writers = s->registry.follow && !core->only_reads &&
                                   traits->has_foreign_writers,
        .takes_numeric_ids = traits->takes_numeric_ids,
        .only_reads = core->only_reads,
        .bundles_under_way =
            or_best(s->registry.bundles_under_way, traits->bundles_under_way),
        .decisions_per_bundle = or_best(
            s->registry.decisions_per_bundle, traits->decisions_per_bundle),
        .attempts = (unsigned)s->registry.attempts,
        .follow_interval_ms = s->registry.follow_interval,
        .follow_overlap_ms = s->registry.follow_overlap,
        .snapshot = buf_slice(&core->snapshot.read),
        .lane_lines = buf_slice(&core->snapshot.read_lanes),
        .accepts_older_store = s->registry.accept_older_store,
    };

    for (size_t i = 0; i < n; i++)
        systems[i] = slice_of(s->registry.internal_systems.items[i]);
    core->port = (struct registry_port){
        .context = core,
        .clock = loop_clock(core->loop),
        .send = port_send,
        .wake_at = port_wake_at,
        .uuid = port_uuid,
        .progress = port_progress,
        .lane_raised = port_lane_raised,
    };
    core->registry = registry_new(&options, &core->port);
}

int core_open(struct core *core, struct err *err)
{
    int rc;

    core->loop = loop_new();
    loop_timer_init(&core->wake, core->loop, port_woken);
    rc = core_load_rules(&core->rules, core->settings.registry.rules, err);
    if (rc == 0)
        rc = open_store(core, err);
    if (rc == 0) {
        snapshot_open(core);
        open_registry(core);
    }
    return rc;
}

/* --- waiting for readiness -------------------------------------------------*/

enum { READY_POLL_MS = 5, WAITS_EVERY_MS = 1000 };

struct ready_wait {
    struct loop_timer timer;
    struct core *core;
    uint64_t told_ms;
};

static bool is_out_of_patience(const struct core *core, uint64_t now)
{
    return now >= core->wait.heard_ms + core->settings.store.patience;
}

static void look_whether_ready(struct loop_timer *timer)
{
    struct ready_wait *w = CONTAINER_OF(timer, struct ready_wait, timer);
    struct core *core = w->core;
    uint64_t now = clock_monotonic_ms(loop_clock(core->loop));

    if (registry_state(core->registry) != REGISTRY_STARTING ||
        is_out_of_patience(core, now)) {
        loop_stop(core->loop);
        return;
    }
    if (core->waits && now >= w->told_ms + WAITS_EVERY_MS) {
        w->told_ms = now;
        core->waits(core, now);
    }
    loop_timer_start(timer, READY_POLL_MS);
}

const char *core_store_place(const struct core *core)
{
    const struct settings *s = &core->settings;

    if (strcmp(s->store.backend, "http") == 0)
        return s->store.url;
    return strcmp(s->store.backend, "sqlite") == 0 ? s->store.path : "memory";
}

int core_wait_ready(struct core *core, struct err *err)
{
    struct ready_wait w = {.core = core};

    w.told_ms = clock_monotonic_ms(loop_clock(core->loop));
    core->wait =
        (struct core_wait){.since_ms = w.told_ms, .heard_ms = w.told_ms};
    loop_timer_init(&w.timer, core->loop, look_whether_ready);
    registry_start(core->registry);
    loop_timer_start(&w.timer, 0);
    loop_run(core->loop);
    loop_timer_free(&w.timer);
    if (registry_state(core->registry) == REGISTRY_READY)
        return 0;
    if (registry_state(core->registry) != REGISTRY_STARTING)
        return err_set(err, ERR_UNAVAILABLE,
            "the registry did not get ready: %s",
            registry_why_not_ready(core->registry));
    return err_set(err, ERR_UNAVAILABLE,
        "nothing was heard from the store (%s) for %llu s: %s",
        core_store_place(core),
        (unsigned long long)(core->settings.store.patience / 1000),
        registry_why_not_ready(core->registry));
}

void core_close(struct core *core)
{
    /* Stopped in the middle: the store still has questions of ours. */
    for (size_t i = 0; i < core->asked.len; i++)
        call_cancel(&core->asked.at[i]->call);
    VEC_FREE(core->asked);
    snapshot_close(core);
    if (core->registry)
        registry_free(&core->registry);
    if (core->store)
        store_close(&core->store);
    if (core->rules)
        rulefile_free(&core->rules);
    if (core->loop) {
        loop_timer_free(&core->wake);
        loop_free(&core->loop);
    }
    arena_free(&core->arena);
}
