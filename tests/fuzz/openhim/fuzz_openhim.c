/* SPDX-License-Identifier: Apache-2.0
 * Whatever a core answers is read: settings are taken or refused with a
 * reason, channels and registrations are compared, versions rise. */
#include "base/mem.h"
#include "fhirclient/json/jdoc.h"
#include "mediator/openhim/channels.h"
#include "mediator/openhim/registration.h"
#include "mediator/openhim/remote_config.h"

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct values {
    const char *text, *choice;
    bool flag;
    int64_t number;
    uint64_t wait;
    struct conf_strings list;
    struct conf_map map;
    struct conf_table table;
};

#define ROW(name, of_type, member)                                             \
    .path = name, .type = of_type, .offset = offsetof(struct values, member),  \
    .flags = CONF_REMOTE, .help = "Help."

static const char *const choices[] = {"a", "b", NULL};
static const struct conf_row item_rows[] = {
    {.path = "id", .type = CONF_STRING, .flags = CONF_REQUIRED, .help = "I."},
    {.path = NULL},
};
static const struct conf_row rows[] = {
    {ROW("a.text", CONF_STRING, text), .fallback = ""},
    {ROW("a.choice", CONF_CHOICE, choice), .choices = choices, .fallback = "a"},
    {ROW("b.flag", CONF_BOOL, flag), .fallback = "true"},
    {ROW("b.number", CONF_INT, number), .fallback = "1", .min = 0, .max = 9},
    {ROW("b.wait", CONF_DURATION, wait), .fallback = "1 s"},
    {ROW("list", CONF_STRINGS, list)},
    {ROW("map", CONF_MAP, map)},
    {ROW("table", CONF_TABLE, table), .rows = item_rows,
        .row_size = sizeof(const char *)},
    {.path = NULL},
};

static struct values values;

/* What was taken can be registered, and taken again. */
static void check_round_trip(struct arena *arena)
{
    struct registration r = {.urn = "u",
        .version = "1.0.0",
        .host = "h",
        .channel_path = "/c",
        .rows = rows,
        .values = &values};
    struct buf text = BUF_INIT, problems = BUF_INIT, unknown = BUF_INIT;
    struct conf_given *given;
    struct jval root;

    registration_write(&text, &r);
    ASSERT(jdoc_parse(&root, buf_slice(&text), NULL, arena, NULL) == 0);
    ASSERT(registration_is_stored(root, root));
    /* The mask alone is refused on its way back. */
    if (remote_config_read(&given, rows, jval_get(root, "config"), arena,
            &problems, &unknown) < 0)
        ASSERT(
            slice_find_slice(buf_slice(&problems), SLICE("mask")) != SIZE_MAX);
    ASSERT(unknown.len == 0);
    buf_free(&text);
    buf_free(&problems);
    buf_free(&unknown);
}

static void take_settings(struct jval root, struct arena *arena)
{
    struct conf_source source = {.remote_name = "Hub"};
    struct buf problems = BUF_INIT, unknown = BUF_INIT;
    struct conf_given *given;
    int rc = remote_config_read(&given, rows, root, arena, &problems, &unknown);

    if (rc == 0) {
        source.remote = given;
        rc = conf_load(&values, rows, &source, arena, &problems);
    }
    ASSERT((rc == 0) == (problems.len == 0));
    if (jval_type(root) == JSON_OBJECT) {
        struct jval again;

        buf_clear(&unknown);
        remote_config_write_masked(&unknown, rows, root);
        ASSERT(jdoc_parse(&again, buf_slice(&unknown), NULL, arena, NULL) == 0);
    }
    if (rc == 0)
        check_round_trip(arena);
    buf_free(&problems);
    buf_free(&unknown);
}

static void read_others(struct jval root, struct arena *arena)
{
    struct buf names = BUF_INIT;
    size_t pos = 0;

    ASSERT(channels_missing(&names, root) <= 4);
    while (jval_is_some(channels_next_idle(&pos, root)))
        continue;
    for (pos = 0; channels_next_public(&pos, root, SLICE("h"), 1).len;)
        continue;
    registration_is_stored(root, root);
    registration_raise(arena, SLICE("0.1.0"), jval_get_str(root, "version"));
    buf_free(&names);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct jval root;

    if (jdoc_parse(&root, slice_make((const char *)data, size), NULL, arena,
            NULL) == 0) {
        take_settings(root, arena);
        read_others(root, arena);
    }
    arena_free(&arena);
    return 0;
}
