/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/hub.h"

#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "fhirclient/http/url.h"
#include "mediator/version.h"

#include <string.h>
#include <unistd.h>

enum { MAX_SETTINGS_BYTES = 1 << 20, HOST_NAME_SIZE = 256 };

static const char *or_null(const char *text)
{
    return text && text[0] ? text : NULL;
}

bool hub_is_wanted(const struct settings *s)
{
    return s->openhim.url[0] != '\0';
}

bool hub_takes_settings(const struct settings *s)
{
    return hub_is_wanted(s) && s->openhim.deliver_settings;
}

/* --- from settings ---------------------------------------------------------*/

struct openhim_api_options hub_api_options(const struct settings *s)
{
    return (struct openhim_api_options){
        .url = s->openhim.url,
        .user = s->openhim.user,
        .password = s->openhim.password,
        .ca_file = or_null(s->openhim.ca),
        .tls_name = or_null(s->openhim.host_name),
        .tls_pin = or_null(s->openhim.key_pin),
        .trusts_anyone = s->openhim.trust_self_signed,
        .timeout_ms = s->openhim.timeout,
    };
}

/* Listening on all addresses, this machine's name is the best guess. */
static const char *own_host(const struct settings *s, struct arena *arena)
{
    char name[HOST_NAME_SIZE];

    if (s->openhim.host[0])
        return s->openhim.host;
    if (strcmp(s->server.address, "0.0.0.0") != 0 &&
        strcmp(s->server.address, "::") != 0)
        return s->server.address;
    if (gethostname(name, sizeof(name)) < 0)
        return "localhost";
    name[sizeof(name) - 1] = '\0';
    return arena_cstr(arena, slice_of(name));
}

struct registration hub_registration(
    const struct settings *s, unsigned port, struct arena *arena)
{
    return (struct registration){
        .urn = s->openhim.urn,
        .version = SELFSAME_VERSION,
        .host = own_host(s, arena),
        .port = s->openhim.port ? (unsigned)s->openhim.port : port,
        .is_secured = s->tls.certificate[0] != '\0',
        .channel_path = s->openhim.channel_path,
        .roles = s->openhim.roles,
        .rows = settings_rows,
        .values = s,
    };
}

/* "http://hapi:8080/fhir"; the store has been opened with it already. */
static struct trail_place place_of(struct slice url)
{
    struct trail_place place = {.host = SLICE(""), .port = SLICE("")};
    struct url_base base;
    struct err err = ERR_INIT;

    if (url_base_parse(&base, url, &err) < 0 ||
        !url_split_authority(&place.host, &place.port, base.authority))
        return place;
    if (place.port.len == 0)
        place.port =
            slice_eq(base.scheme, SLICE("https")) ? SLICE("443") : SLICE("80");
    place.path = base.path;
    return place;
}

static enum trail_bodies bodies_of(const char *word)
{
    if (strcmp(word, "on") == 0)
        return TRAIL_ON;
    return strcmp(word, "redacted") == 0 ? TRAIL_REDACTED : TRAIL_OFF;
}

struct relay_options hub_relay_options(
    const struct settings *s, struct arena *arena)
{
    struct slice url = arena_copy(arena, slice_of(s->store.url));

    return (struct relay_options){
        .urn = arena_cstr(arena, slice_of(s->openhim.urn)),
        .store = strcmp(s->store.backend, "http") == 0
                     ? place_of(url)
                     : (struct trail_place){.host = SLICE("embedded")},
        .bodies = bodies_of(s->openhim.bodies),
        .answer_within_ms = s->openhim.answer_within,
        .finish_within_ms = s->openhim.finish_within,
    };
}

int hub_open(struct openhim **out, struct loop *loop, const struct settings *s,
    unsigned port, const struct openhim_settings_sink *sink,
    struct journal *journal, struct err *err)
{
    struct arena *arena;
    struct openhim_options options = {
        .api = hub_api_options(s),
        .presence =
            {
                .installs_channels = s->openhim.install_channels,
                .beat_ms = s->openhim.heartbeat,
                .resync_ms = s->openhim.resync,
            },
        .journal = journal,
    };
    int rc;

    *out = NULL;
    if (!hub_is_wanted(s))
        return 0;
    arena = arena_new();
    options.registration = hub_registration(s, port, arena);
    if (s->openhim.deliver_settings)
        options.sink = *sink;
    rc = openhim_new(out, loop, &options, err);
    arena_free(&arena);
    return rc;
}

/* --- comparing -------------------------------------------------------------*/

static bool same_value(const struct conf_row *row, const struct settings *a,
    const struct settings *b)
{
    struct buf x = BUF_INIT, y = BUF_INIT;
    bool is_same;

    conf_print_value(&x, row, a);
    conf_print_value(&y, row, b);
    is_same = slice_eq(buf_slice(&x), buf_slice(&y));
    if (x.ptr)
        mem_wipe(x.ptr, x.cap);
    if (y.ptr)
        mem_wipe(y.ptr, y.cap);
    buf_free(&x);
    buf_free(&y);
    return is_same;
}

bool hub_differs(const struct settings *a, const struct settings *b)
{
    for (const struct conf_row *row = settings_rows; row->path; row++) {
        if (strncmp(row->path, "openhim.", 8) == 0 &&
            !(row->flags & CONF_REMOTE) && !same_value(row, a, b))
            return true;
    }
    return false;
}

void hub_tell_waiting(
    const struct settings *running, const struct settings *fresh)
{
    struct buf names = BUF_INIT;

    for (const struct conf_row *row = settings_rows; row->path; row++) {
        if (!(row->flags & CONF_RELOAD) && !same_value(row, running, fresh))
            buf_addf(&names, "%s%s", names.len ? " " : "", row->path);
    }
    if (names.len)
        log_warn("config.needs_restart", "settings=\"%.*s\"",
            SLICE_ARG(buf_slice(&names)));
    buf_free(&names);
}

/* --- settings that were delivered ------------------------------------------*/

static bool read_kept(struct buf *config, const struct settings *s)
{
    const char *path = s->openhim.settings_file;
    struct err err = ERR_INIT;

    if (!hub_takes_settings(s) || !path[0] || access(path, F_OK) < 0)
        return false;
    if (file_read(config, path, MAX_SETTINGS_BYTES, &err) == 0)
        return true;
    log_err(LOG_WARN, "openhim.settings_file", &err);
    return false;
}

static bool configure_with(struct core *core, struct slice delivered)
{
    struct core fresh = {
        .config_file = core->config_file,
        .overrides = core->overrides,
        .delivered = delivered,
    };
    struct buf problems = BUF_INIT;
    bool is_good = core_configure(&fresh, &problems) == 0;

    if (is_good) {
        arena_free(&core->arena);
        core->arena = fresh.arena;
        core->settings = fresh.settings;
        core->delivered = arena_copy(core->arena, delivered);
    } else {
        core_tell_problems(&problems);
        arena_free(&fresh.arena);
    }
    buf_free(&problems);
    return is_good;
}

bool hub_recall(struct core *core)
{
    struct buf kept = BUF_INIT;
    bool is_used = false;

    if (read_kept(&kept, &core->settings)) {
        is_used = configure_with(core, buf_slice(&kept));
        log_info("openhim.recalled", "used=%d", is_used);
    }
    if (kept.ptr)
        mem_wipe(kept.ptr, kept.cap); /* there may be a password in it */
    buf_free(&kept);
    return is_used;
}

void hub_keep(struct slice config, const struct settings *s)
{
    const char *path = s->openhim.settings_file;
    struct err err = ERR_INIT;

    if (path[0] && file_write(path, config, &err) < 0)
        log_err(LOG_WARN, "openhim.settings_file", &err);
}
