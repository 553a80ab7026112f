/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/scenario/durability/load.h"

#include "base/mem.h"
#include "base/random.h"
#include "tests/scenario/durability/site.h"
#include "tests/unit/store/faulty_vfs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct source {
    int32_t revision;
    bool is_live;
    char id[70];
};

struct client {
    struct site *site;
    struct decision d;
    struct submit_part part;
    struct registry_client who;
    struct arena *arena;
    struct loop_ready again;
    struct prng prng;
    int32_t number, nsources, now;
    unsigned run;
    int notes_fd;
    struct source sources[LOAD_NSOURCES];
};

static void note(struct client *c, bool is_acknowledged)
{
    const struct source *s = &c->sources[c->now];
    struct load_note n = {.client = c->number,
        .source = c->now,
        .revision = s->revision,
        .is_acknowledged = is_acknowledged,
        .is_deletion = c->d.kind == DECISION_DELETE};

    memcpy(n.id, s->id, sizeof(n.id));
    if (write(c->notes_fd, &n, sizeof(n)) != (ssize_t)sizeof(n))
        die("cannot write a note");
}

/* Six letters that no other person's name is like. */
static const char *name_of(struct arena *arena, unsigned person, unsigned salt)
{
    struct prng prng = {.state = person * 2654435761U + salt};
    char *name = arena_alloc(arena, 7);

    for (int i = 0; i < 6; i++)
        name[i] = (char)('a' + prng_below(&prng, 26));
    name[6] = '\0';
    return name;
}

static const char *patient_of(struct client *c, unsigned person)
{
    return arena_printf(c->arena,
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"%s\","
        "\"value\":\"%u-%d-%d\"}],\"name\":[{\"family\":\"%s\",\"given\":["
        "\"%s\"]}],\"birthDate\":\"19%02u-%02u-11\",\"telecom\":[{\"system\":"
        "\"phone\",\"value\":\"07%02u55%02u21\"}],\"gender\":\"female\","
        "\"address\":[{\"text\":\"%d\"}]}",
        SITE_SYSTEM, c->run, c->number, c->now, name_of(c->arena, person, 1),
        name_of(c->arena, person, 2), 20 + person * 3, 1 + person % 12,
        person * 4, 99 - person * 3, c->sources[c->now].revision);
}

/* A new source at first, then often one that is known already. */
static int32_t choose(struct client *c)
{
    bool wants_new = prng_below(&c->prng, 3) == 0;

    if (!c->nsources || (wants_new && c->nsources < LOAD_NSOURCES))
        return c->nsources++;
    return (int32_t)prng_below(&c->prng, (uint64_t)c->nsources);
}

static void ended(struct decision *d)
{
    struct client *c = d->context;

    loop_ready(c->site->loop, &c->again);
}

static void decide(struct client *c)
{
    struct source *s;
    struct err err = ERR_INIT;

    arena_reset(c->arena);
    c->now = choose(c);
    s = &c->sources[c->now];
    s->revision++;
    c->d = (struct decision){.client = &c->who,
        .agent_address = SLICE("127.0.0.1"),
        .deadline_ms = clock_monotonic_ms(loop_clock(c->site->loop)) + 50000,
        .arena = c->arena,
        .ended = ended,
        .context = c};
    if (s->is_live && prng_below(&c->prng, 10) == 0) {
        struct slice *id = arena_zalloc(c->arena, 1, sizeof(*id));

        *id = slice_of(s->id);
        c->d.kind = DECISION_DELETE;
        c->d.ids = id;
        c->d.nids = 1;
    } else {
        const char *json =
            patient_of(c, (unsigned)prng_below(&c->prng, LOAD_NPERSONS));

        c->part = (struct submit_part){0};
        if (jdoc_parse(&c->part.patient, slice_of(json), NULL, c->arena, &err))
            die("%s: %s", err.where, err.text);
        c->d.kind = DECISION_SUBMIT;
        c->d.parts = &c->part;
        c->d.nparts = 1;
    }
    note(c, false);
    registry_decide(c->site->registry, &c->d);
}

static void go_on(struct loop_ready *again)
{
    struct client *c = CONTAINER_OF(again, struct client, again);
    struct source *s = &c->sources[c->now];

    if (c->d.rc < 0)
        die("a decision failed: %d %s", c->d.rc, c->d.err.text);
    s->is_live = c->d.kind == DECISION_SUBMIT;
    if (s->is_live)
        snprintf(s->id, sizeof(s->id), "%.*s", SLICE_ARG(c->part.id));
    note(c, true);
    decide(c);
}

void load_run(const char *path, int notes_fd, unsigned run, bool is_durable)
{
    struct client *clients = mem_zalloc(LOAD_NCLIENTS, sizeof(*clients));
    struct site site;

    faulty_vfs_register();
    faulty_vfs_forget_unsynced();
    site_open(&site, path, FAULTY_VFS, is_durable);
    for (int i = 0; i < LOAD_NCLIENTS; i++) {
        struct client *c = &clients[i];

        c->site = &site;
        c->arena = arena_new();
        c->again.run = go_on;
        c->number = i;
        c->run = run;
        c->notes_fd = notes_fd;
        c->who.id = c->who.display_name = SLICE("clinic");
        c->prng.state = run * 1000 + (unsigned)i;
        decide(c);
    }
    loop_run(site.loop);
    die("the load ended by itself");
}
