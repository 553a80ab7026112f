/* SPDX-License-Identifier: Apache-2.0
 * The registry on the embedded store, killed in mid-load on a disk that
 * forgets what was not synced: nothing acknowledged is lost, every source has
 * its golden record and the other way round, the file is sound. */
#include "base/mem.h"
#include "base/random.h"
#include "tests/scenario/durability/check.h"
#include "tests/unit/cmocka_with.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NKILLS = 60, NKILLS_UNSAFE = 4, NOTES_MAX = 240 };

struct place {
    char folder[64], store[96];
    bool is_durable;
    struct prng prng;
};

static void place_make(struct place *p, bool is_durable)
{
    struct site site;

    *p = (struct place){.is_durable = is_durable, .prng = {.state = 1}};
    snprintf(p->folder, sizeof(p->folder), "/tmp/selfsame-durable-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    snprintf(p->store, sizeof(p->store), "%s/store.db", p->folder);
    site_open(&site, p->store, NULL, true);
    site_close(&site);
}

static void place_remove(struct place *p)
{
    static const char *const endings[] = {"", "-wal", "-shm", ".lock"};
    char name[128];

    for (size_t i = 0; i < COUNT_OF(endings); i++) {
        snprintf(name, sizeof(name), "%s%s", p->store, endings[i]);
        unlink(name);
    }
    rmdir(p->folder);
}

static size_t nnotes(int fd)
{
    struct stat file;

    assert_int_equal(fstat(fd, &file), 0);
    return (size_t)file.st_size / sizeof(struct load_note);
}

/* At a random moment, its start included: mostly told by the work that was
 * done, so that a slow machine is killed in mid-load too. */
static void wait_for_the_moment(struct place *p, int notes_fd)
{
    enum { STEP_US = 500, PATIENCE = 120000 };
    size_t wanted = (size_t)prng_below(&p->prng, NOTES_MAX);

    if (p->is_durable && prng_below(&p->prng, 4) == 0) {
        usleep((useconds_t)prng_below(&p->prng, 60000));
        return;
    }
    for (int i = 0; i < PATIENCE && nnotes(notes_fd) < wanted; i++)
        usleep(STEP_US);
    usleep((useconds_t)prng_below(&p->prng, 3000));
}

/* One load, killed. */
static size_t kill_one(struct place *p, unsigned run, struct claims *claims)
{
    FILE *notes = tmpfile();
    size_t nacknowledged;
    int status;

    assert_non_null(notes);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0)
        load_run(p->store, fileno(notes), run, p->is_durable);
    wait_for_the_moment(p, fileno(notes));
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
        fail_msg("the load of run %u ended by itself", run);
    nacknowledged = claims_read(claims, fileno(notes));
    fclose(notes);
    return nacknowledged;
}

/* Faults found in the store: what was lost, and what hangs together badly. */
static size_t look(struct place *p, struct claims *claims, unsigned nruns)
{
    struct site site;
    size_t nlost = 0;

    site_open(&site, p->store, NULL, true);
    for (unsigned i = 0; i < nruns; i++)
        nlost += check_claims(&claims[i], &site);
    nlost += check_links(&site);
    site_close(&site);
    return nlost + !check_file(p->store);
}

static void nothing_acknowledged_is_lost(void **state)
{
    struct claims *claims = mem_zalloc(NKILLS, sizeof(*claims));
    struct place p;
    size_t nacknowledged = 0;

    (void)state;
    place_make(&p, true);
    for (unsigned run = 0; run < NKILLS; run++) {
        nacknowledged += kill_one(&p, run, &claims[run]);
        /* Sometimes the next load itself recovers, on the bad disk. */
        if (prng_below(&p.prng, 2) == 0)
            continue;
        size_t nfaults = look(&p, claims, run + 1);
        if (nfaults)
            fail_msg("%zu faults after kill %u, in %s", nfaults, run, p.store);
    }
    assert_int_equal(look(&p, claims, NKILLS), 0);
    print_message("%zu acknowledgements kept over %d kills\n", nacknowledged,
        (int)NKILLS);
    assert_true(nacknowledged > (size_t)NKILLS * 20);
    place_remove(&p);
    mem_free(claims);
}

/* The test can fail: without syncs acknowledged records are gone. */
static void without_syncs_the_loss_is_seen(void **state)
{
    struct claims *claims = mem_zalloc(NKILLS_UNSAFE, sizeof(*claims));
    struct place p;
    size_t nacknowledged = 0, nfaults;

    (void)state;
    place_make(&p, false);
    for (unsigned run = 0; run < NKILLS_UNSAFE; run++)
        nacknowledged += kill_one(&p, run, &claims[run]);
    nfaults = look(&p, claims, NKILLS_UNSAFE);
    print_message(
        "%zu faults seen in %zu acknowledgements\n", nfaults, nacknowledged);
    assert_true(nacknowledged > 0);
    assert_true(nfaults > 0);
    place_remove(&p);
    mem_free(claims);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_acknowledged_is_lost),
        cmocka_unit_test(without_syncs_the_loss_is_seen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
