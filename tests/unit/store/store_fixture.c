/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/store/store_fixture.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int fixture_reopen(struct store_fixture *f, const char *vfs, struct err *err)
{
    struct store_sqlite_options options = {
        .path = f->path, .vfs = vfs, .is_durable = true, .group_commit = 64};

    return store_sqlite_open(&f->store, f->loop, &options, err);
}

void fixture_open(struct store_fixture *f, const char *vfs)
{
    struct err err = ERR_INIT;

    snprintf(f->folder, sizeof(f->folder), "/tmp/selfsame-store-XXXXXX");
    if (!mkdtemp(f->folder))
        die("no folder for the test");
    snprintf(f->path, sizeof(f->path), "%s/store.db", f->folder);
    f->loop = loop_new();
    f->arena = arena_new();
    if (fixture_reopen(f, vfs, &err) < 0)
        die("cannot open the store: %s", err.text);
}

void fixture_shut(struct store_fixture *f)
{
    store_close(&f->store);
}

void fixture_close(struct store_fixture *f)
{
    static const char *const endings[] = {"", "-wal", "-shm", ".lock"};
    char name[128];

    fixture_shut(f);
    for (size_t i = 0; i < COUNT_OF(endings); i++) {
        snprintf(name, sizeof(name), "%s%s", f->path, endings[i]);
        unlink(name);
    }
    rmdir(f->folder);
    arena_free(&f->arena);
    loop_free(&f->loop);
}

struct jval ask_if(struct store_fixture *f, const char *method,
    const char *target, const char *condition, const char *body)
{
    struct store_call *c = &f->last;
    struct jlimits limits = jlimits_default;
    struct jval root = {0};
    struct err err = ERR_INIT;

    limits.nodes = UINT32_MAX; /* a store adds to what it takes */
    *c = (struct store_call){0};
    if (slice_eq(slice_of(method), SLICE("POST")))
        c->if_none_exist = slice_of(condition);
    else
        c->if_match = slice_of(condition);
    store_sync_http(f->store, c, f->arena, slice_of(method), slice_of(target),
        slice_of(body));
    if (c->answer.len &&
        jdoc_parse(&root, c->answer, &limits, f->arena, &err) < 0)
        die("the store's answer is no JSON: %s", err.text);
    return root;
}

struct jval ask(struct store_fixture *f, const char *method, const char *target,
    const char *body)
{
    return ask_if(f, method, target, NULL, body);
}

int64_t total_of(struct store_fixture *f, const char *target)
{
    struct jval bundle = ask(f, "GET", target, NULL);
    int64_t total = -1;

    if (f->last.status == 200)
        jval_to_i64(&total, jval_get(bundle, "total"));
    return total;
}

int fixture_setup(void **state)
{
    struct store_fixture *f = mem_zalloc(1, sizeof(*f));

    fixture_open(f, NULL);
    *state = f;
    return 0;
}

int fixture_teardown(void **state)
{
    fixture_close(*state);
    mem_free(*state);
    return 0;
}
