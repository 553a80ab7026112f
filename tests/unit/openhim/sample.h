/* SPDX-License-Identifier: Apache-2.0
 * Settings of every type that OpenHIM may set, and two that it may not. */
#ifndef TESTS_UNIT_OPENHIM_SAMPLE_H
#define TESTS_UNIT_OPENHIM_SAMPLE_H

#include "base/conf.h"
#include "fhirclient/json/jdoc.h"
#include "tests/unit/cmocka_with.h"

struct sample_client {
    const char *id, *secret;
    struct conf_strings systems;
};

struct sample {
    const char *name, *level, *password, *key;
    bool is_open;
    int64_t count;
    double share;
    uint64_t size, wait;
    struct conf_strings systems;
    struct conf_map names;
    struct conf_table clients;
};

#define SAMPLE_AT(member) .offset = offsetof(struct sample, member)
#define SAMPLE_CLIENT_AT(member)                                               \
    .offset = offsetof(struct sample_client, member)
#define AT_ONCE .flags = CONF_REMOTE | CONF_RELOAD
#define AT_START .flags = CONF_REMOTE

static const char *const sample_levels[] = {"low", "high", NULL};

static const struct conf_row sample_client_rows[] = {
    {.path = "id",
        .type = CONF_STRING,
        SAMPLE_CLIENT_AT(id),
        .flags = CONF_REQUIRED,
        .help = "Id."},
    {.path = "secret",
        .type = CONF_STRING,
        SAMPLE_CLIENT_AT(secret),
        .fallback = "",
        .flags = CONF_SECRET,
        .help = "Secret."},
    {.path = "systems",
        .type = CONF_STRINGS,
        SAMPLE_CLIENT_AT(systems),
        .fallback = "[]",
        .help = "Systems."},
    {.path = NULL},
};

static const struct conf_row sample_rows[] = {
    {.path = "a.name",
        .type = CONF_STRING,
        SAMPLE_AT(name),
        .fallback = "n m",
        AT_START,
        .help = "Name."},
    {.path = "a.log-level",
        .type = CONF_CHOICE,
        SAMPLE_AT(level),
        .fallback = "low",
        .choices = sample_levels,
        AT_ONCE,
        .help = "Level."},
    {.path = "a.password",
        .type = CONF_STRING,
        SAMPLE_AT(password),
        .fallback = "",
        .flags = CONF_REMOTE | CONF_SECRET,
        .help = "Password."},
    {.path = "a.open",
        .type = CONF_BOOL,
        SAMPLE_AT(is_open),
        .fallback = "true",
        AT_ONCE,
        .help = "Open."},
    {.path = "b.count",
        .type = CONF_INT,
        SAMPLE_AT(count),
        .fallback = "3",
        .min = 1,
        .max = 9,
        AT_ONCE,
        .help = "Count."},
    {.path = "b.share",
        .type = CONF_REAL,
        SAMPLE_AT(share),
        .fallback = "0.5",
        AT_ONCE,
        .help = "Share."},
    {.path = "b.size",
        .type = CONF_BYTES,
        SAMPLE_AT(size),
        .fallback = "2 KiB",
        AT_ONCE,
        .help = "Size."},
    {.path = "b.wait",
        .type = CONF_DURATION,
        SAMPLE_AT(wait),
        .fallback = "10 s",
        AT_ONCE,
        .help = "Wait."},
    {.path = "systems",
        .type = CONF_STRINGS,
        SAMPLE_AT(systems),
        .fallback = "[x, y]",
        AT_ONCE,
        .help = "Systems."},
    {.path = "names",
        .type = CONF_MAP,
        SAMPLE_AT(names),
        .fallback = "{b: c, a: d}",
        AT_ONCE,
        .help = "Names."},
    {.path = "clients",
        .type = CONF_TABLE,
        SAMPLE_AT(clients),
        .rows = sample_client_rows,
        .row_size = sizeof(struct sample_client),
        AT_ONCE,
        .help = "Clients."},
    {.path = "c.key",
        .type = CONF_STRING,
        SAMPLE_AT(key),
        .fallback = "ours alone",
        .help = "Key."},
    {.path = NULL},
};

static inline struct jval sample_json(const char *text, struct arena *arena)
{
    struct jval v;
    struct err err = ERR_INIT;

    if (jdoc_parse(&v, slice_of(text), NULL, arena, &err) < 0)
        fail_msg("%s: %s in %s", err.where, err.text, text);
    return v;
}

#endif
