/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/cli.h"
#include "mediator/daemon.h"

#include <sys/resource.h>

enum { OTHER_DESCRIPTORS = 512 }; /* store, OpenHIM, files: all but clients */

struct serve_args {
    struct cli_common common;
    uint64_t ready_fd;
};

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"ready-fd", 0, CLI_COUNT, offsetof(struct serve_args, ready_fd), "N",
        "write the port on this descriptor once listening"},
    CLI_END,
};

/* Shells and systemd begin with 1,024 descriptors and let a program have more.
 * Where the hard limit is lower, clients wait to be accepted. */
static void make_room_for(int64_t connections)
{
    rlim_t wanted = (rlim_t)connections + OTHER_DESCRIPTORS;
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) < 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
    setrlimit(RLIMIT_NOFILE, &limit);
}

static int serve(void *args, int argc, char **argv)
{
    struct serve_args *a = args;
    struct core core = {0};
    int code = cli_configure(&core, &a->common);

    (void)argc;
    (void)argv;
    if (code == 0) {
        make_room_for(core.settings.server.connections);
        return daemon_serve(&core, a->ready_fd ? (int)a->ready_fd : -1);
    }
    core_close(&core);
    return code;
}

const struct cli_command cmd_serve = {
    .name = "serve",
    .arguments = "[OPTIONS]",
    .summary = "run the daemon",
    .text =
        "Runs the client registry: listens for FHIR requests, matches every\n"
        "submitted Patient, and links it to a golden record in the store.\n"
        "SIGTERM drains and stops, SIGHUP reads the configuration again.\n\n"
        "  selfsame serve --config config/selfsame.yaml\n"
        "  selfsame serve --set store.backend=http "
        "--set store.url=http://localhost:8080/fhir",
    .options = options,
    .args_size = sizeof(struct serve_args),
    .run = serve,
};
