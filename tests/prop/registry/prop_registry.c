/* SPDX-License-Identifier: Apache-2.0
 * The registry under thousands of random schedules: requests delayed, lost,
 * late, refused; clients that leave; other writers; crashes. Each must keep the
 * promises, and those without crashes and other writers must equal a serial
 * run of the same decisions.
 *
 *     prop_registry [--seed N | --from N] [--count N] [--profile NAME] */
#include "base/log.h"
#include "tests/prop/registry/play.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEFAULT_COUNT = 800 };

struct tally {
    size_t nplays, nmoves, nasked, nacknowledged, nfailed;
};

static void count(struct tally *t, const struct play *p)
{
    t->nplays++;
    t->nmoves += p->nmoves;
    for (size_t i = 0; i < p->nmoves; i++) {
        t->nasked += p->asks[i] != NULL;
        t->nacknowledged +=
            p->asks[i] && p->asks[i]->nended && p->asks[i]->d.rc == 0;
    }
}

static void one(struct tally *t, uint64_t seed, const char *profile)
{
    struct play p = {0};

    play_make(&p, seed);
    if (!profile || strcmp(profile, p.profile->name) == 0) {
        play_run(&p);
        play_check(&p);
        count(t, &p);
        if (p.nfailed) {
            t->nfailed++;
            fprintf(stderr, "FAILED (%s); replay: prop_registry --seed %llu\n",
                p.profile->name, (unsigned long long)seed);
        }
    }
    play_free(&p);
}

int main(int argc, char **argv)
{
    uint64_t seed = 1, n = DEFAULT_COUNT;
    const char *profile = NULL;
    struct tally t = {0};

    log_setup(LOG_ERROR, false);
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0) {
            seed = strtoull(argv[i + 1], NULL, 10);
            n = 1;
        } else if (strcmp(argv[i], "--from") == 0) {
            seed = strtoull(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--count") == 0) {
            n = strtoull(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--profile") == 0) {
            profile = argv[i + 1];
        }
    }
    for (uint64_t i = 0; i < n && t.nfailed < 10; i++)
        one(&t, seed + i, profile);
    printf("%zu schedules, %zu moves, %zu decisions asked, %zu acknowledged, "
           "%zu schedules failed\n",
        t.nplays, t.nmoves, t.nasked, t.nacknowledged, t.nfailed);
    return t.nfailed != 0;
}
