/* SPDX-License-Identifier: Apache-2.0
 * A process killed in mid-load, with a disk that forgets what was not synced:
 * what was acknowledged is there, no transaction is there in part. */
#include "base/mem.h"
#include "base/random.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/faulty_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NCLIENTS = 8, NKILLS = 12, ACKS_MAX = 300 };

struct client {
    struct store_call call;
    struct arena *arena;
    struct store *store;
    int number, count, pipe_fd;
};

static void send_next(struct client *c);

/* The kill may come between two bytes: whole records are what counts. */
static void acknowledged(struct call *call)
{
    struct client *c = CONTAINER_OF(call, struct client, call.call);
    int record[2] = {c->number, c->count};

    if (c->call.status != 200)
        _exit(3);
    if (write(c->pipe_fd, record, sizeof(record)) != sizeof(record))
        _exit(4);
    c->count++;
    arena_reset(c->arena);
    send_next(c);
}

/* Two Patients that refer to each other, and a Basic that changes each time:
 * what a decision's Bundle looks like. */
static void send_next(struct client *c)
{
    char *id = arena_printf(c->arena, "c%d-%d", c->number, c->count);

    c->call = (struct store_call){.verb = STORE_TRANSACTION, .arena = c->arena};
    c->call.body = slice_of(arena_printf(c->arena,
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"%s-a\",\"link\":"
        "[{\"other\":{\"reference\":\"Patient/%s-b\"},\"type\":\"refer\"}]},"
        "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/%s-a\"}},"
        "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"%s-b\",\"link\":"
        "[{\"other\":{\"reference\":\"Patient/%s-a\"},\"type\":\"seealso\"}]},"
        "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/%s-b\"}},"
        "{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"lane-%d\","
        "\"code\":{\"text\":\"%d\"}},\"request\":{\"method\":\"PUT\","
        "\"url\":\"Basic/lane-%d\"}}]}",
        id, id, id, id, id, id, c->number, c->count, c->number));
    call_init(&c->call.call, c->store->loop, acknowledged);
    store_start(c->store, &c->call);
}

static void run_load(const char *path, int pipe_fd, int first)
{
    struct store_sqlite_options options = {.path = path,
        .vfs = FAULTY_VFS,
        .is_durable = true,
        .group_commit = 64};
    struct client clients[NCLIENTS];
    struct err err = ERR_INIT;
    struct store *store;
    struct loop *loop = loop_new();

    if (store_sqlite_open(&store, loop, &options, &err) < 0)
        _exit(2);
    for (int i = 0; i < NCLIENTS; i++) {
        clients[i] = (struct client){.arena = arena_new(),
            .store = store,
            .number = first + i,
            .pipe_fd = pipe_fd};
        send_next(&clients[i]);
    }
    loop_run(loop);
    _exit(5);
}

/* At a random moment, told by the work that was done: a slow machine is killed
 * in mid-load too. The pipe is not read before, and holds more than that. */
static void wait_for_acks(int fd, int wanted)
{
    enum { STEP_US = 500, PATIENCE = 120000 };
    int nbytes = 0;

    for (int i = 0; i < PATIENCE; i++) {
        assert_int_equal(ioctl(fd, FIONREAD, &nbytes), 0);
        if (nbytes / (int)(2 * sizeof(int)) >= wanted)
            return;
        usleep(STEP_US);
    }
}

/* One load, killed; acknowledgements are told by pipe. */
static void kill_one(const char *path, int first, int acks[NCLIENTS])
{
    int fds[2], status, record[2];
    struct prng prng = {.state = (uint64_t)first};

    assert_int_equal(pipe(fds), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(fds[0]);
        run_load(path, fds[1], first);
    }
    close(fds[1]);
    wait_for_acks(fds[0], (int)prng_below(&prng, ACKS_MAX));
    usleep((useconds_t)prng_below(&prng, 3000));
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        fail_msg("the load ended by itself (%d)", WEXITSTATUS(status));
    memset(acks, 0, NCLIENTS * sizeof(int));
    while (read(fds[0], record, sizeof(record)) == sizeof(record))
        acks[record[0] - first] = record[1] + 1;
    close(fds[0]);
}

static bool has(
    struct store_fixture *f, const char *kind, int client, int count)
{
    ask(f, "GET",
        arena_printf(f->arena, "Patient/c%d-%d-%s", client, count, kind), NULL);
    assert_true(f->last.status == 200 || f->last.status == 404);
    return f->last.status == 200;
}

static int check(struct store_fixture *f, int first, const int acks[NCLIENTS])
{
    int nchecked = 0;

    for (int i = 0; i < NCLIENTS; i++) {
        for (int n = 0; n < acks[i]; n++, nchecked++)
            if (!has(f, "a", first + i, n) || !has(f, "b", first + i, n))
                fail_msg("acknowledged, but lost: client %d, %d", i, n);
        /* At most one more was under way, and it is there as a whole. */
        assert_int_equal(
            has(f, "a", first + i, acks[i]), has(f, "b", first + i, acks[i]));
        assert_false(has(f, "a", first + i, acks[i] + 1));
    }
    return nchecked;
}

static void nothing_acknowledged_is_lost(void **state)
{
    struct store_fixture f = {0};
    struct err err = ERR_INIT;
    int acks[NKILLS][NCLIENTS], nchecked = 0;

    (void)state;
    faulty_vfs_register();
    fixture_open(&f, NULL);
    fixture_shut(&f);
    faulty_vfs_forget_unsynced();
    for (int k = 0; k < NKILLS; k++) {
        kill_one(f.path, k * NCLIENTS, acks[k]);
        assert_int_equal(fixture_reopen(&f, NULL, &err), 0);
        for (int j = 0; j <= k; j++)
            nchecked += check(&f, j * NCLIENTS, acks[j]);
        fixture_shut(&f);
        arena_reset(f.arena);
    }
    assert_true(nchecked > 100);
    fixture_close(&f);
}

/* The lock is held as long as the process lives, and not longer. */
static void the_lock_goes_with_the_process(void **state)
{
    struct store_fixture f = {0};
    struct err err = ERR_INIT;
    struct store *second;
    struct store_sqlite_options options = {.is_durable = true};

    (void)state;
    fixture_open(&f, NULL);
    options.path = f.path;
    assert_int_equal(
        store_sqlite_open(&second, f.loop, &options, &err), ERR_CONFLICT);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        struct err mine = ERR_INIT;

        _exit(
            store_sqlite_open(&second, f.loop, &options, &mine) == ERR_CONFLICT
                ? 7
                : 8);
    }
    int status;
    waitpid(child, &status, 0);
    assert_int_equal(WEXITSTATUS(status), 7);
    fixture_shut(&f);
    err = ERR_INIT;
    assert_int_equal(fixture_reopen(&f, NULL, &err), 0);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lock_goes_with_the_process),
        cmocka_unit_test(nothing_acknowledged_is_lost),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
