/* SPDX-License-Identifier: Apache-2.0
 * The scripts against one kind of store: sqlite, memory, or http, which is a
 * real HAPI (SELFSAME_HAPI_URL, or one that is started; exit code 77 when it
 * cannot be had). */
#include "base/mem.h"
#include "fhirclient/http/fetch.h"
#include "tests/peers/peer.h"
#include "tests/scenario/store/store_script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FOLDER "tests/scenario/store/"

struct place {
    char folder[64], path[96];
    struct peer peer;
};

static int open_sqlite(
    struct place *p, struct store **out, struct loop *loop, struct err *err)
{
    struct store_sqlite_options options = {
        .path = p->path, .is_durable = true, .group_commit = 64};

    snprintf(p->folder, sizeof(p->folder), "/tmp/selfsame-script-XXXXXX");
    if (!mkdtemp(p->folder))
        die("no folder for the test");
    snprintf(p->path, sizeof(p->path), "%s/store.db", p->folder);
    return store_sqlite_open(out, loop, &options, err);
}

static int open_memory(
    struct place *p, struct store **out, struct loop *loop, struct err *err)
{
    (void)p;
    return store_mem_open(out, loop, err);
}

static int open_http(
    struct place *p, struct store **out, struct loop *loop, struct err *err)
{
    static const char *const argv[] = {
        "tests/peers/hapi/run", "--until-eof", NULL};
    struct upstream_options options = upstream_defaults;

    options.name = "hapi";
    options.base_url = getenv("SELFSAME_HAPI_URL");
    if (!options.base_url || !*options.base_url) {
        int rc = peer_start(&p->peer, argv);

        if (rc) {
            fprintf(stderr, "no HAPI: skipped\n");
            exit(77);
        }
        options.base_url = p->peer.base_url;
    }
    return store_http_open(out, loop, &options, err);
}

static void remove_files(struct place *p)
{
    static const char *const endings[] = {"", "-wal", "-shm", ".lock"};
    char name[128];

    if (p->peer.pid)
        peer_stop(&p->peer);
    for (size_t i = 0; p->path[0] && i < COUNT_OF(endings); i++) {
        snprintf(name, sizeof(name), "%s%s", p->path, endings[i]);
        unlink(name);
    }
    if (p->folder[0])
        rmdir(p->folder);
}

static int run(struct store *store, const char *name, const char *script,
    const char *differences)
{
    struct script_result result;
    struct buf report = BUF_INIT;
    struct err err = ERR_INIT;
    int rc =
        store_script_run(&result, store, script, differences, &report, &err);

    if (report.len)
        fputs(report.ptr, stderr);
    buf_free(&report);
    if (rc < 0) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    printf("%s, %s: %zu steps, %zu checks, %zu failed, %zu known"
           " differences\n",
        store_traits(store)->name, name, result.nsteps, result.nchecks,
        result.nfailed, result.ndifferences);
    return result.nfailed || !result.nchecks ? 1 : 0;
}

static int run_all(struct store *store)
{
    int store_status = run(
        store, "store", FOLDER "store_script.txt", FOLDER "differences.txt");
    int search_status = run(store, "search", FOLDER "search_script.txt",
        FOLDER "search_differences.txt");

    return store_status || search_status;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*open)(
            struct place *, struct store **, struct loop *, struct err *);
    } kinds[] = {
        {"sqlite", open_sqlite}, {"memory", open_memory}, {"http", open_http}};
    struct loop *loop = loop_new();
    struct err err = ERR_INIT;
    struct place place = {0};
    struct store *store = NULL;
    int status = 2;

    for (size_t i = 0; argc == 2 && i < COUNT_OF(kinds); i++)
        if (strcmp(argv[1], kinds[i].name) == 0) {
            if (kinds[i].open(&place, &store, loop, &err) < 0)
                die("cannot open the store: %s", err.text);
            status = run_all(store);
            store_close(&store);
        }
    remove_files(&place);
    loop_free(&loop);
    return status;
}
