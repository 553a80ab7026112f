/* SPDX-License-Identifier: Apache-2.0
 * What the daemon does with OpenHIM by itself, one thing at a time and with
 * words, for operators. */
#include "mediator/cli/cli.h"
#include "mediator/hub.h"
#include "mediator/openhim/channels.h"
#include "mediator/openhim/remote_config.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct openhim_args {
    struct cli_common common;
    bool is_dry;
};

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"dry-run", 'n', CLI_FLAG, offsetof(struct openhim_args, is_dry), NULL,
        "print what would be sent, and send nothing"},
    CLI_END,
};

struct asking {
    struct core core;
    struct loop *loop;
    struct arena *arena;
    struct openhim_api *api;
    struct registration registration;
    bool is_dry;
};

/* --- asking ----------------------------------------------------------------*/

static void answered(struct call *call)
{
    loop_stop(call->loop);
}

static int ask(struct api_call *c, struct asking *a, const char *method,
    const char *path, struct slice body)
{
    memset(c, 0, sizeof(*c));
    c->method = method;
    c->path = path;
    c->body = body;
    c->arena = a->arena;
    c->is_public = strcmp(path, "/heartbeat") == 0;
    call_init(&c->call, a->loop, answered);
    api_start(a->api, c);
    loop_run(a->loop);
    return c->call.rc;
}

static const char *own_path(const struct asking *a, const char *behind)
{
    return api_path(a->arena, "/mediators/", a->registration.urn, behind);
}

/* What the core says goes to the user: it is his own request's answer. */
static int refused(const struct api_call *c, const char *what)
{
    struct err err = c->call.err;

    if (c->call.rc == 0)
        err_set(&err, ERR_UPSTREAM, "%s: the core answered %d: %.*s", what,
            c->status, c->text.len > 200 ? 200 : (int)c->text.len, c->text.ptr);
    cli_fail("openhim", &err);
    return EXIT_UPSTREAM;
}

static int print_dry(const char *method, const char *path, struct slice body)
{
    fprintf(stderr, "%s %s\n", method, path);
    printf("%.*s", SLICE_ARG(body));
    if (body.len && body.ptr[body.len - 1] != '\n')
        printf("\n");
    return EXIT_OK;
}

/* --- register --------------------------------------------------------------*/

static struct slice document(const struct asking *a)
{
    struct buf text = BUF_INIT;
    struct slice copy;

    registration_write(&text, &a->registration);
    copy = arena_copy(a->arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static bool read_back(struct asking *a, struct api_call *c, struct slice text)
{
    struct jval ours;

    return ask(c, a, "GET", own_path(a, ""), SLICE("")) == 0 &&
           c->status == 200 &&
           jdoc_parse(&ours, text, NULL, a->arena, NULL) == 0 &&
           registration_is_stored(c->json, ours);
}

static int post_document(struct asking *a, struct api_call *c)
{
    struct slice text = document(a);

    if (ask(c, a, "POST", "/mediators", text) < 0 || c->status != 201)
        return refused(c, "registering");
    if (read_back(a, c, text)) {
        printf("registered %s as version %.*s\n", a->registration.urn,
            SLICE_ARG(jval_get_str(c->json, "version")));
        return EXIT_OK;
    }
    if (c->call.rc < 0 || c->status != 200)
        return refused(c, "reading the registration back");
    return -1; /* another document is there */
}

static int run_register(struct asking *a)
{
    struct api_call c;
    int code;

    if (a->is_dry)
        return print_dry("POST", "/mediators", document(a));
    code = post_document(a, &c);
    if (code >= 0)
        return code;
    a->registration.version = registration_raise(a->arena,
        slice_of(a->registration.version), jval_get_str(c.json, "version"));
    code = post_document(a, &c);
    if (code < 0) {
        fprintf(stderr, "selfsame openhim: the core keeps another document "
                        "than ours, whatever its version\n");
        return EXIT_FAILED;
    }
    return code;
}

/* --- heartbeat -------------------------------------------------------------*/

static void print_settings(struct jval config)
{
    struct buf text = BUF_INIT;

    remote_config_write_masked(&text, settings_rows, config);
    printf("%.*s\n", SLICE_ARG(buf_slice(&text)));
    buf_free(&text);
}

static int run_heartbeat(struct asking *a)
{
    struct slice body = SLICE("{\"uptime\":0,\"config\":true}");
    struct api_call c;

    if (a->is_dry)
        return print_dry("POST", own_path(a, "/heartbeat"), body);
    if (ask(&c, a, "POST", own_path(a, "/heartbeat"), body) < 0 ||
        c.status != 200)
        return refused(&c, "the heartbeat");
    if (jval_type(c.json) == JSON_OBJECT)
        print_settings(c.json);
    else
        fprintf(stderr, "the core has no settings for us\n");
    return EXIT_OK;
}

/* --- lines of words --------------------------------------------------------*/

static void print_line(const char *what, const char *format, ...)
    PRINTF_LIKE(2, 3);

static void print_line(const char *what, const char *format, ...)
{
    va_list args;

    printf("%-14s ", what);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    printf("\n");
}

/* --- channels --------------------------------------------------------------*/

static int list_channels(struct asking *a, struct api_call *c)
{
    if (ask(c, a, "GET", "/channels", SLICE("")) < 0 || c->status != 200 ||
        jval_type(c->json) != JSON_ARRAY)
        return refused(c, "listing the channels");
    return EXIT_OK;
}

static int install(struct asking *a, struct slice names)
{
    struct api_call c;

    if (a->is_dry)
        return print_dry("POST", own_path(a, "/channels"), names);
    if (ask(&c, a, "POST", own_path(a, "/channels"), names) < 0 ||
        c.status != 201)
        return refused(&c, c.status == 404
                               ? "installing channels (register first)"
                               : "installing channels");
    printf("installed %.*s\n", (int)names.len - 2, names.ptr + 1);
    return EXIT_OK;
}

static int show_idle(struct jval list)
{
    struct jval channel;
    int code = EXIT_OK;
    size_t pos = 0;

    while (jval_is_some(channel = channels_next_idle(&pos, list))) {
        print_line("", "channel \"%.*s\" is %.*s at OpenHIM and routes nothing",
            SLICE_ARG(jval_get_str(channel, "name")),
            SLICE_ARG(jval_get_str(channel, "status")));
        code = EXIT_FAILED;
    }
    return code;
}

static int run_channels(struct asking *a)
{
    struct buf names = BUF_INIT;
    struct api_call c;
    int code = list_channels(a, &c);

    if (code == EXIT_OK && channels_missing(&names, c.json) > 0)
        code = install(a, buf_slice(&names));
    else if (code == EXIT_OK)
        printf("all channels are there already\n");
    if (code == EXIT_OK)
        code = show_idle(c.json);
    buf_free(&names);
    return code;
}

/* --- status ----------------------------------------------------------------*/

/* What the core's public heartbeat says of ours. */
static int show_heartbeat(const struct asking *a, struct jval heartbeat)
{
    struct jval mediators = jval_get(heartbeat, "mediators");
    bool is_seen =
        jval_type(jval_get(mediators, a->registration.urn)) == JSON_NUMBER;

    print_line("heartbeat", "%swithin the last minute", is_seen ? "" : "none ");
    return is_seen ? EXIT_OK : EXIT_FAILED;
}

/* EXIT_OK, or EXIT_FAILED: a warning. */
static int show_core(struct asking *a)
{
    struct err err = ERR_INIT;
    struct api_call c;
    int64_t core_ms;

    if (ask(&c, a, "GET", "/heartbeat", SLICE("")) < 0)
        return cli_fail("openhim", &c.call.err);
    if (c.status != 200 || !jval_to_i64(&core_ms, jval_get(c.json, "now"))) {
        err_set(&err, ERR_UPSTREAM, "%s",
            presence_trouble_text(PRESENCE_NOT_OPENHIM));
        return cli_fail("openhim", &err);
    }
    api_learn_clock(a->api, core_ms);
    print_line("core", "%s, clock %+lld ms from ours",
        a->core.settings.openhim.url, (long long)api_clock_offset_ms(a->api));
    return show_heartbeat(a, c.json);
}

static int show_registration(struct asking *a)
{
    struct api_call c;
    bool is_same = read_back(a, &c, document(a));

    if (c.call.rc < 0 || (c.status != 200 && c.status != 404))
        return refused(&c, "reading the registration");
    print_line("login", "%s, as %s", api_login_name(a->api),
        a->core.settings.openhim.user);
    if (c.status == 404 || jval_type(c.json) != JSON_OBJECT) {
        print_line("registration", "none of %s", a->registration.urn);
        return EXIT_FAILED;
    }
    print_line("registration", "%s version %.*s, %s", a->registration.urn,
        SLICE_ARG(jval_get_str(c.json, "version")),
        is_same ? "as it should be"
                : "not as we would register now: selfsame openhim register");
    return is_same ? EXIT_OK : EXIT_FAILED;
}

static int show_missing(struct jval list)
{
    struct buf names = BUF_INIT;
    size_t n = channels_missing(&names, list);

    if (n)
        print_line(
            "channels", "missing: %.*s", (int)names.len - 2, names.ptr + 1);
    else
        print_line("channels", "all installed");
    buf_free(&names);
    return n ? EXIT_FAILED : EXIT_OK;
}

static int show_public(const struct asking *a, struct jval list)
{
    struct slice host = slice_of(a->registration.host), name;
    int code = EXIT_OK;
    size_t pos = 0;

    while ((name = channels_next_public(&pos, list, host, a->registration.port))
               .len) {
        print_line("WARNING",
            "channel \"%.*s\" leads here and is public: anybody who comes "
            "through it may call himself any client (X-OpenHIM-ClientID)",
            SLICE_ARG(name));
        code = EXIT_FAILED;
    }
    return code;
}

static int show_channels(struct asking *a)
{
    struct api_call c;
    int code = list_channels(a, &c);

    if (code != EXIT_OK)
        return code;
    code = show_missing(c.json);
    if (show_idle(c.json) != EXIT_OK)
        code = EXIT_FAILED;
    if (show_public(a, c.json) != EXIT_OK)
        code = EXIT_FAILED;
    return code;
}

static int run_status(struct asking *a)
{
    int (*const shows[])(struct asking *) = {
        show_core, show_registration, show_channels};
    int code = EXIT_OK;

    for (size_t i = 0; i < COUNT_OF(shows); i++) {
        int shown = shows[i](a);

        if (shown != EXIT_OK && shown != EXIT_FAILED)
            return shown; /* further questions would fail alike */
        code = shown == EXIT_OK ? code : shown;
    }
    return code;
}

/* --- the command -----------------------------------------------------------*/

static const struct action {
    const char *name;
    bool works_alone; /* with --dry-run: without any OpenHIM */
    int (*run)(struct asking *);
} actions[] = {
    {"register", true, run_register},
    {"heartbeat", true, run_heartbeat},
    {"channels", false, run_channels},
    {"status", false, run_status},
};

static int open_api(struct asking *a)
{
    struct openhim_api_options api = hub_api_options(&a->core.settings);
    struct err err = ERR_INIT;

    if (!hub_is_wanted(&a->core.settings)) {
        fprintf(stderr, "selfsame openhim: openhim.url is not set; "
                        "try --dry-run, or see docs/configuration.md\n");
        return EXIT_CONFIG;
    }
    a->loop = loop_new();
    if (api_new(&a->api, a->loop, &api, &err) < 0)
        return cli_fail("openhim", &err), EXIT_CONFIG;
    return EXIT_OK;
}

static int act(struct asking *a, const struct action *action)
{
    const struct settings *s = &a->core.settings;
    int code = EXIT_OK;

    a->registration = hub_registration(s, (unsigned)s->server.port, a->arena);
    if (!a->is_dry || !action->works_alone)
        code = open_api(a);
    return code == EXIT_OK ? action->run(a) : code;
}

static int run(void *args, int argc, char **argv)
{
    struct openhim_args *given = args;
    struct asking a = {.is_dry = given->is_dry};
    const struct action *action = NULL;
    int code;

    (void)argc;
    for (size_t i = 0; i < COUNT_OF(actions); i++) {
        if (strcmp(argv[0], actions[i].name) == 0)
            action = &actions[i];
    }
    if (!action)
        return cli_usage("openhim",
            "\"%s\" is none of register, heartbeat, channels and status",
            argv[0]);
    code = cli_configure(&a.core, &given->common);
    a.arena = arena_new();
    if (code == 0)
        code = act(&a, action);
    api_free(&a.api);
    if (a.loop)
        loop_free(&a.loop);
    arena_free(&a.arena);
    core_close(&a.core);
    return code;
}

const struct cli_command cmd_openhim = {
    .name = "openhim",
    .arguments = "register|heartbeat|channels|status [OPTIONS]",
    .summary = "register at OpenHIM, install channels, look how it stands",
    .text =
        "The daemon registers and sends heartbeats by itself when openhim.url\n"
        "is set. This does the same by hand, to try an address and a password\n"
        "or to look what is wrong:\n\n"
        "  register   tell OpenHIM of this mediator, and read it back; a\n"
        "             changed registration gets a higher version, for OpenHIM\n"
        "             ignores it otherwise\n"
        "  heartbeat  one heartbeat; prints the settings OpenHIM holds for us\n"
        "  channels   install those of our channels that are not there\n"
        "  status     core, clock, login, registration, channels; warns of\n"
        "             public channels that lead here\n\n"
        "Exit code 1: status found something to mend; 4: OpenHIM cannot be\n"
        "reached, or answered that it would not.\n\n"
        "  selfsame openhim register --dry-run > mediator.json\n"
        "  selfsame openhim status --set openhim.url=https://localhost:8080",
    .options = options,
    .args_size = sizeof(struct openhim_args),
    .min_arguments = 1,
    .max_arguments = 1,
    .run = run,
};
