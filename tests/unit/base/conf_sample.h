/* SPDX-License-Identifier: Apache-2.0
 * Settings of every type, for the tests of the settings engine. */
#ifndef TESTS_UNIT_BASE_CONF_SAMPLE_H
#define TESTS_UNIT_BASE_CONF_SAMPLE_H

#include "base/conf.h"

struct sample_client {
    const char *id, *secret, *access;
    struct conf_strings systems;
    int64_t weight;
};

struct sample {
    const char *address, *file, *level, *password, *key;
    int64_t port, offset;
    bool verbose;
    double threshold;
    uint64_t body, memory, timeout, pause;
    struct conf_strings systems;
    struct conf_table clients;
};

#define SAMPLE_AT(member) .offset = offsetof(struct sample, member)
#define CLIENT_AT(member) .offset = offsetof(struct sample_client, member)

static const char *const sample_levels[] = {"error", "warn", "info", NULL};
static const char *const sample_access[] = {"read-write", "read", NULL};

static const struct conf_row sample_client_rows[] = {
    {.path = "id",
        .type = CONF_STRING,
        CLIENT_AT(id),
        .flags = CONF_REQUIRED,
        .help = "Name."},
    {.path = "secret",
        .type = CONF_STRING,
        CLIENT_AT(secret),
        .fallback = "",
        .flags = CONF_SECRET,
        .help = "Secret."},
    {.path = "access",
        .type = CONF_CHOICE,
        CLIENT_AT(access),
        .fallback = "read-write",
        .choices = sample_access,
        .help = "Access."},
    {.path = "systems",
        .type = CONF_STRINGS,
        CLIENT_AT(systems),
        .help = "Systems."},
    {.path = "weight",
        .type = CONF_INT,
        CLIENT_AT(weight),
        .fallback = "1",
        .min = 0,
        .max = 9,
        .help = "Weight."},
    {.path = NULL},
};

static const struct conf_row sample_rows[] = {
    {.path = "server.address",
        .type = CONF_STRING,
        SAMPLE_AT(address),
        .fallback = "127.0.0.1",
        .help = "Where to listen."},
    {.path = "server.port",
        .type = CONF_INT,
        SAMPLE_AT(port),
        .fallback = "3000",
        .min = 1,
        .max = 65535,
        .help = "TCP port."},
    {.path = "server.offset",
        .type = CONF_INT,
        SAMPLE_AT(offset),
        .fallback = "-5",
        .help = "Any whole number."},
    {.path = "server.limits.body",
        .type = CONF_BYTES,
        SAMPLE_AT(body),
        .fallback = "1 MiB",
        .min = 1024,
        .max = 1 << 30,
        .flags = CONF_RELOAD,
        .help = "Largest body."},
    {.path = "server.limits.memory",
        .type = CONF_BYTES,
        SAMPLE_AT(memory),
        .fallback = "0",
        .help = "Memory; 0: all."},
    {.path = "server.limits.timeout",
        .type = CONF_DURATION,
        SAMPLE_AT(timeout),
        .fallback = "10 s",
        .min = 100,
        .max = 60000,
        .help = "Longest wait."},
    {.path = "log.level",
        .type = CONF_CHOICE,
        SAMPLE_AT(level),
        .fallback = "info",
        .choices = sample_levels,
        .help = "Least important level."},
    {.path = "log.verbose",
        .type = CONF_BOOL,
        SAMPLE_AT(verbose),
        .fallback = "false",
        .help = "More of it."},
    {.path = "match.threshold",
        .type = CONF_REAL,
        SAMPLE_AT(threshold),
        .fallback = "0.75",
        .min = 0,
        .max = 1,
        .help = "From 0 to 1."},
    {.path = "match.systems",
        .type = CONF_STRINGS,
        SAMPLE_AT(systems),
        .fallback = "[http://a, b]",
        .help = "Systems."},
    {.path = "store.file",
        .type = CONF_PATH,
        SAMPLE_AT(file),
        .fallback = "data/store.db",
        .help = "File."},
    {.path = "store.password",
        .type = CONF_STRING,
        SAMPLE_AT(password),
        .fallback = "",
        .flags = CONF_SECRET,
        .help = "Password."},
    {.path = "store.key",
        .type = CONF_STRING,
        SAMPLE_AT(key),
        .flags = CONF_SECRET | CONF_REQUIRED,
        .help = "Key."},
    {.path = "store.pause",
        .type = CONF_DURATION,
        SAMPLE_AT(pause),
        .fallback = "0",
        .help = "Pause."},
    {.path = "clients",
        .type = CONF_TABLE,
        SAMPLE_AT(clients),
        .rows = sample_client_rows,
        .row_size = sizeof(struct sample_client),
        .help = "Who may call."},
    {.path = NULL},
};

#endif
