/* SPDX-License-Identifier: Apache-2.0
 * What container engines ask every few seconds, in an image that has neither a
 * shell nor curl. It reads no configuration: a file that was broken since the
 * start must not get a daemon killed that runs on. */
#include "fhirclient/http/fetch.h"
#include "mediator/cli/cli.h"

#include <stdio.h>

#define DEFAULT_URL "http://127.0.0.1:3000"

enum { HEALTH_TIMEOUT_MS = 4000, HEALTH_MAX_ANSWER = 64 << 10 };

struct health_args {
    struct cli_common common;
    bool asks_ready;
    const char *url, *certificate, *key;
};

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"url", 'u', CLI_TEXT, offsetof(struct health_args, url), "URL",
        "of the daemon; default: " DEFAULT_URL},
    {"ready", 'r', CLI_FLAG, offsetof(struct health_args, asks_ready), NULL,
        "ask whether submissions are decided, not only whether it lives"},
    {"certificate", 0, CLI_TEXT, offsetof(struct health_args, certificate),
        "FILE", "PEM file to show when it demands a client certificate"},
    {"key", 0, CLI_TEXT, offsetof(struct health_args, key), "FILE", "its key"},
    CLI_END,
};

static void answered(struct call *call)
{
    loop_stop(call->loop);
}

static int judge(const struct fetch *f, const char *path)
{
    struct err err = ERR_INIT;

    if (f->call.rc < 0)
        return cli_fail("check-health", &f->call.err), EXIT_FAILED;
    if (f->status == 200)
        return EXIT_OK;
    err_set(&err, ERR_UNAVAILABLE, "%s: %d: %.*s", path, f->status,
        f->answer.len > 200 ? 200 : (int)f->answer.len, f->answer.ptr);
    return cli_fail("check-health", &err), EXIT_FAILED;
}

/* Whose certificate it is does not matter: nothing secret is sent, and what is
 * asked is whether anybody answers. */
static int open_daemon(
    struct upstream **out, struct loop *loop, const struct health_args *args)
{
    struct upstream_options o = upstream_defaults;
    struct err err = ERR_INIT;

    o.name = "health";
    o.base_url = args->url ? args->url : DEFAULT_URL;
    o.client_cert_file = args->certificate;
    o.client_key_file = args->key;
    o.trusts_anyone = true;
    o.timeout_ms = HEALTH_TIMEOUT_MS;
    o.connect_timeout_ms = HEALTH_TIMEOUT_MS;
    o.max_answer_bytes = HEALTH_MAX_ANSWER;
    if (upstream_new(out, loop, &o, &err) < 0)
        return cli_fail("check-health", &err), EXIT_USAGE;
    return EXIT_OK;
}

static int run(void *given, int argc, char **argv)
{
    const struct health_args *args = given;
    struct loop *loop = loop_new();
    struct arena *arena = arena_new();
    struct upstream *upstream = NULL;
    struct fetch f = {
        .method = "GET",
        .path = args->asks_ready ? "/readyz" : "/livez",
        .arena = arena,
    };
    int code = open_daemon(&upstream, loop, args);

    (void)argc;
    (void)argv;
    if (code == EXIT_OK) {
        call_init(&f.call, loop, answered);
        fetch_start(upstream, &f);
        loop_run(loop);
        code = judge(&f, f.path);
    }
    upstream_free(&upstream);
    loop_free(&loop);
    arena_free(&arena);
    return code;
}

const struct cli_command cmd_check_health = {
    .name = "check-health",
    .arguments = "[OPTIONS]",
    .summary = "ask a running daemon whether it lives, or is ready",
    .text = "Exit code 0: it answers, with --ready: submissions are decided;\n"
            "1: it does not. No configuration is read. For container engines\n"
            "and scripts; restart on the first, route on the second.\n\n"
            "  selfsame check-health\n"
            "  selfsame check-health --ready --url https://127.0.0.1:3443",
    .options = options,
    .args_size = sizeof(struct health_args),
    .run = run,
};
