/* SPDX-License-Identifier: Apache-2.0
 * SIGTERM and SIGINT end the process (drain.c). SIGHUP reads the configuration
 * again; a bad one changes nothing and says why. Settings that OpenHIM delivers
 * go the same way: all sources are read anew, checked whole, and swapped in. */
#include "mediator/daemon.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"
#include "mediator/drain.h"
#include "mediator/hub.h"
#include "mediator/unfinished.h"
#include "mediator/version.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct metric reload_ok =
    METRIC_GAUGE("selfsame_config_last_reload_successful", "",
        "1 when the configuration in the file is the one in use.");
static struct metric build_info =
    METRIC_GAUGE("selfsame_build_info", "version", "Always 1.");

struct daemon {
    struct core *core;
    struct gateway gateway;
    struct auth *auth, *old_auth;
    struct http_server *server;
    struct http_tls_options tls;
    struct openhim *openhim; /* NULL: none is wanted */
    bool is_openhim_old;     /* its settings have changed since it began */
    struct journal *journal; /* NULL: there was none so far */
    struct unfinished *unfinished;
    struct buf delivered;   /* OpenHIM's settings, as they are in use */
    struct settings now;    /* those of the last good reload */
    struct arena *reloaded; /* where they are; NULL: still the core's */
    struct drain drain;
};

/* --- from settings to options ----------------------------------------------*/

static void add_clients(struct auth_client *to, const struct conf_table *table)
{
    const struct settings_client *from = table->items;

    for (size_t i = 0; i < table->count; i++)
        to[i] = (struct auth_client){
            .id = from[i].id,
            .display_name = from[i].display_name,
            .certificate_cn = from[i].certificate_cn,
            .secret_hash = from[i].secret_hash,
            .systems = from[i].systems,
            .access = from[i].access,
        };
}

static struct auth *new_auth(
    struct daemon *d, const struct settings *s, struct arena *arena)
{
    size_t n = s->clients.count + s->openhim.clients.count;
    struct auth_client *clients = arena_zalloc(arena, n, sizeof(*clients));
    struct auth_options options = {
        .clients = clients,
        .nclients = n,
        .allows_unknown = s->auth.unknown_clients,
        .allows_anonymous = s->auth.anonymous,
        .openhim_addresses = s->auth.openhim_addresses,
        .openhim_cns = s->auth.openhim_certificates,
        .openhim_users = s->auth.openhim_users,
        .openhim_aliases = s->openhim.client_aliases,
        .cache_ms = s->auth.cache,
        .checks_at_once = 2,
        .failures_per_minute = (unsigned)s->auth.failures_per_minute,
    };

    add_clients(clients, &s->clients);
    add_clients(clients + s->clients.count, &s->openhim.clients);
    return auth_new(d->core->loop, &options);
}

static struct http_tls_options tls_options(const struct settings *s)
{
    return (struct http_tls_options){
        .cert_file = s->tls.certificate,
        .key_file = s->tls.key,
        .client_ca_file = s->tls.client_ca[0] ? s->tls.client_ca : NULL,
        .requires_client_cert = s->tls.requires_client_certificate,
    };
}

static void apply_log(const struct settings *s)
{
    enum log_level level = LOG_INFO;

    log_level_parse(&level, s->log.level);
    log_setup(level, strcmp(s->log.format, "json") == 0);
}

static void fill_gateway(struct daemon *d, const struct settings *s)
{
    struct gateway *g = &d->gateway;

    g->loop = d->core->loop;
    g->store = d->core->store;
    g->registry = d->core->registry;
    g->rules = d->core->rules;
    g->auth = d->auth;
    g->software_version = SELFSAME_VERSION;
    g->internal_systems = d->core->settings.registry.internal_systems;
    g->resource_bytes = s->server.resource_bytes;
    g->bundle_bytes = s->server.bundle_bytes;
    g->deadline_ms = s->server.deadline;
    g->answers_like_opencr = s->compatibility.opencr;
    g->allows_anonymous = s->auth.anonymous;
    g->relay = hub_relay_options(s, d->core->arena);
    g->relay.openhim = d->openhim;
}

/* Without a public URL, the address we listen on. */
static void set_base_url(struct daemon *d)
{
    const struct settings *s = &d->core->settings;
    struct slice url = slice_of(s->server.public_url);

    while (slice_ends(url, SLICE("/")))
        url.len--;
    d->gateway.base_url =
        url.len ? arena_cstr(d->core->arena, url)
                : arena_printf(d->core->arena, "%s://%s:%u/fhir",
                      s->tls.certificate[0] ? "https" : "http",
                      s->server.address, http_server_port(d->server));
}

/* --- reload ----------------------------------------------------------------*/

/* As at the start: what OpenHIM delivered counts where the other sources want
 * it, and these must be good without. */
static int configure(
    struct core *fresh, struct slice delivered, struct buf *problems)
{
    int rc = core_configure(fresh, problems);

    if (rc < 0 || delivered.len == 0 || !hub_takes_settings(&fresh->settings))
        return rc;
    arena_free(&fresh->arena);
    fresh->delivered = delivered;
    return core_configure(fresh, problems);
}

/* A listener is in clear, or is not, as long as it is there. */
static int reload_tls(
    struct daemon *d, const struct settings *s, struct err *err)
{
    struct http_tls_options tls = tls_options(s);
    bool has_tls = d->tls.cert_file != NULL;

    if (has_tls != (s->tls.certificate[0] != '\0'))
        return err_set_at(err, ERR_INVALID, "tls.certificate",
            "TLS begins and ends only by a restart");
    return has_tls ? http_server_reload_tls(d->server, &tls, err) : 0;
}

/* Checks that nothing but doing can make come first: the certificates. */
static int swap_settings(struct daemon *d, struct core *fresh, struct err *err)
{
    const struct settings *s = &fresh->settings;

    if (reload_tls(d, s, err) < 0)
        return ERR_INVALID;
    auth_free(&d->old_auth);
    d->old_auth = d->auth; /* checks under way still use it */
    d->auth = new_auth(d, s, fresh->arena);
    fill_gateway(d, s);
    core_set_store_login(d->core, s);
    apply_log(s);
    return 0;
}

/* Read all sources, with `delivered` by OpenHIM, and swap them in; or change
 * nothing and return what is wrong, a line each. */
static int reload(
    struct daemon *d, struct slice delivered, struct buf *problems)
{
    struct core fresh = {
        .config_file = d->core->config_file,
        .overrides = d->core->overrides,
    };
    struct err err = ERR_INIT;
    int rc = configure(&fresh, delivered, problems);

    if (rc == 0 && (rc = swap_settings(d, &fresh, &err)) < 0)
        buf_addf(problems, "%s%s%s\n", err.where, err.where[0] ? ": " : "",
            err.text);
    if (rc < 0) {
        arena_free(&fresh.arena);
        return rc;
    }
    d->is_openhim_old |= hub_differs(&d->now, &fresh.settings);
    arena_free(&d->reloaded);
    d->reloaded = fresh.arena;
    d->now = fresh.settings;
    metric_set(&reload_ok, "", 1);
    return 0;
}

static int take_delivered(void *context, struct slice config, struct err *err)
{
    struct daemon *d = context;
    struct buf problems = BUF_INIT;
    int rc = reload(d, config, &problems);

    if (rc < 0) {
        struct slice first, rest = buf_slice(&problems);

        core_tell_problems(&problems);
        if (!slice_split(&first, &rest, '\n'))
            first = SLICE("unknown");
        err_set(err, ERR_INVALID, "%.*s", SLICE_ARG(first));
    } else {
        buf_clear(&d->delivered);
        buf_add(&d->delivered, config);
        hub_keep(config, &d->now);
        hub_tell_waiting(&d->core->settings, &d->now);
    }
    buf_free(&problems);
    return rc;
}

static void close_hub(struct daemon *d)
{
    openhim_free(&d->openhim);
    d->gateway.relay.openhim = NULL;
}

/* Failure leaves us without OpenHIM, never without service. */
static void open_hub(struct daemon *d)
{
    struct openhim_settings_sink sink = {d, take_delivered};
    struct err err = ERR_INIT;

    if (!d->journal && hub_is_wanted(&d->now)) {
        d->journal = journal_open(
            d->core->loop, d->core->settings.openhim.transactions_file);
        d->unfinished = unfinished_new(&d->gateway, d->journal);
    }
    if (hub_open(&d->openhim, d->core->loop, &d->now,
            http_server_port(d->server), &sink, d->journal, &err) < 0)
        log_err(LOG_ERROR, "openhim.start", &err);
    d->gateway.relay.openhim = d->openhim;
    d->is_openhim_old = false;
    if (d->unfinished)
        unfinished_look(d->unfinished);
}

/* A delivery brings changes of the file along, but comes from the very OpenHIM
 * that they may put an end to: that is left to this. */
static void reload_whole(struct daemon *d)
{
    struct buf problems = BUF_INIT;
    int rc = reload(d, buf_slice(&d->delivered), &problems);

    core_tell_problems(&problems);
    buf_free(&problems);
    if (rc < 0) {
        metric_set(&reload_ok, "", 0);
        log_error("config.reload",
            "result=refused text=\"the old configuration stays\"");
        return;
    }
    log_info("config.reload", "result=done");
    hub_tell_waiting(&d->core->settings, &d->now);
    if (d->is_openhim_old) {
        close_hub(d);
        open_hub(d);
    } else if (d->openhim) {
        openhim_offer_again(d->openhim);
    }
}

/* A process that ends waits for what OpenHIM must still be told. */
static void reload_asked(int signal_number, void *context)
{
    struct daemon *d = context;

    (void)signal_number;
    if (d->drain.phase == DRAIN_NONE)
        reload_whole(d);
    else
        log_warn(
            "config.reload", "result=ignored text=\"the process is ending\"");
}

/* What OpenHIM delivered to the process before this one. */
static void recall_delivered(struct daemon *d)
{
    if (hub_recall(d->core))
        buf_add(&d->delivered, d->core->delivered);
}

/* --- start and stop --------------------------------------------------------*/

static int open_server(struct daemon *d, struct err *err)
{
    const struct settings *s = &d->core->settings;
    struct http_handler handler = gateway_handler(&d->gateway);
    struct http_server_options options = {
        .address = s->server.address,
        .port = (unsigned)s->server.port,
        .limits = http_limits_default,
    };

    if (s->tls.certificate[0]) {
        d->tls = tls_options(s);
        options.tls = &d->tls;
    }
    options.limits.resource_bytes = s->server.resource_bytes;
    options.limits.connections = (unsigned)s->server.connections;
    options.limits.header_ms = s->server.header_timeout;
    options.limits.idle_ms = s->server.idle_timeout;
    return http_server_new(&d->server, d->core->loop, &options, &handler, err);
}

static void announce(const struct daemon *d, int ready_fd)
{
    const struct settings *s = &d->core->settings;
    unsigned port = http_server_port(d->server);

    log_info("server.listening", "address=%s port=%u base=%s store=%s",
        s->server.address, port, d->gateway.base_url, s->store.backend);
    if (s->auth.anonymous)
        log_warn("auth.anonymous",
            "text=\"anyone may read and write: for demos alone\"");
    if (ready_fd >= 0)
        dprintf(ready_fd, "%u\n", port);
}

static int open_daemon(struct daemon *d, struct err *err)
{
    int rc = core_open(d->core, err);

    if (rc < 0)
        return rc;
    d->auth = new_auth(d, &d->core->settings, d->core->arena);
    fill_gateway(d, &d->core->settings);
    rc = open_server(d, err);
    if (rc == 0)
        set_base_url(d);
    return rc;
}

static void open_drain(struct daemon *d)
{
    d->drain = (struct drain){.core = d->core,
        .gateway = &d->gateway,
        .server = d->server,
        .openhim = &d->openhim};
    drain_init(&d->drain);
    loop_on_signal(d->core->loop, SIGTERM, drain_asked, &d->drain);
    loop_on_signal(d->core->loop, SIGINT, drain_asked, &d->drain);
}

/* Decisions outlive their requests; nobody waits for these any more. */
static void abandon_decisions(struct daemon *d)
{
    struct err err = ERR_INIT;

    err_set(&err, ERR_UNAVAILABLE, "the service has stopped");
    registry_abandon(d->core->registry, &err);
}

static void close_daemon(struct daemon *d)
{
    unfinished_free(&d->unfinished);
    close_hub(d);
    if (d->server)
        http_server_free(&d->server);
    /* Requests that were cut off end now, before what they point to goes. */
    if (d->core->loop)
        loop_finish(d->core->loop);
    if (d->core->registry)
        abandon_decisions(d);
    drain_free(&d->drain);
    auth_free(&d->auth);
    auth_free(&d->old_auth);
    gateway_clear(&d->gateway);
    journal_close(&d->journal);
    core_close(d->core);
    arena_free(&d->reloaded);
    buf_free(&d->delivered);
}

static int exit_code_of(const struct err *err)
{
    return err->code == ERR_INVALID ? EXIT_CONFIG : EXIT_FAILED;
}

int daemon_serve(struct core *core, int ready_fd)
{
    struct daemon d = {.core = core};
    struct err err = ERR_INIT;
    int code = EXIT_OK;

    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a write that may not be is one that fails */
    apply_log(&core->settings);
    recall_delivered(&d);
    apply_log(&core->settings);
    d.now = core->settings;
    core->shows_progress = true;
    if (open_daemon(&d, &err) < 0) {
        log_err(LOG_ERROR, "server.start", &err);
        code = exit_code_of(&err);
    } else {
        metric_set(&build_info, SELFSAME_VERSION, 1);
        metric_set(&reload_ok, "", 1);
        open_drain(&d);
        loop_on_signal(core->loop, SIGHUP, reload_asked, &d);
        open_hub(&d);
        announce(&d, ready_fd);
        registry_start(core->registry);
        snapshot_keep(core);
        loop_run(core->loop);
        log_info(
            "server.stopped", "unfinished=%u", d.gateway.requests_under_way);
    }
    close_daemon(&d);
    return code;
}
