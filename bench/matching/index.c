/* SPDX-License-Identifier: Apache-2.0
 * Queries through the index beside comparing with every row, in one run; all
 * times are CPU time.
 *
 *     bench_matching_index [rows ...]      default: 5000 50000 500000 */
#include "matching/index.h"

#include "base/mem.h"
#include "people.h"
#include "rulesets.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { QUERIES = 2000, SEED = 7 };

typedef void query_fn(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena,
    struct match_stats *stats);

static double now(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return x < y ? -1 : x > y;
}

struct timing {
    double mean, median, p99; /* microseconds */
    struct match_stats stats;
    size_t nhits;
};

/* Queries by people who come next, so their identifiers are mostly new. */
static struct timing measure(
    struct match_index *index, query_fn *run, uint64_t nrows, size_t n)
{
    struct timing t = {0};
    double *each = mem_zalloc(n, sizeof(*each));
    struct arena *arena = arena_new();

    for (size_t i = 0; i < n; i++) {
        struct made_person m;
        struct match_hits hits;

        people_make(&m, SEED, nrows + i);

        double start = now();

        run(&hits, index, &m.person, arena, &t.stats);
        each[i] = (now() - start) * 1e6;
        t.mean += each[i] / (double)n;
        t.nhits += hits.nhits;
        arena_reset(arena);
    }
    qsort(each, n, sizeof(*each), by_size);
    t.median = each[n / 2];
    t.p99 = each[n * 99 / 100];
    mem_free(each);
    arena_free(&arena);
    return t;
}

static void report(const struct named_rules *rules, uint64_t nrows)
{
    struct match_index *index = match_index_new(&rules->set);
    size_t nscans = 1 + (size_t)(2000000 / nrows);
    double start = now();

    for (uint64_t i = 0; i < nrows; i++) {
        struct made_person m;

        people_make(&m, SEED, i);
        (void)match_index_add(index, &m.person);
    }

    double filled = (now() - start) * 1e6 / (double)nrows;
    size_t bytes = match_index_bytes(index);
    struct timing fast = measure(index, match_index_query, nrows, QUERIES);
    struct timing slow =
        measure(index, match_index_scan, nrows, nscans > 200 ? 200 : nscans);

    printf("%-26s %7llu rows %7.1f us median %8.1f p99 %8.1f mean | "
           "scan %9.1f us, %6.0f times | scored %8.1f, compared %8.1f, "
           "postings %8.1f, hits %6.2f | %4zu bytes, %.1f us to add a row\n",
        rules->name, (unsigned long long)nrows, fast.median, fast.p99,
        fast.mean, slow.mean, slow.mean / fast.mean,
        (double)fast.stats.rows_scored / QUERIES,
        (double)fast.stats.values_compared / QUERIES,
        (double)fast.stats.postings_read / QUERIES,
        (double)fast.nhits / QUERIES, bytes / nrows, filled);
    (void)fflush(stdout);
    match_index_free(&index);
}

int main(int argc, char **argv)
{
    static const uint64_t usual[] = {5000, 50000, 500000};

    for (size_t i = 0; rulesets_at(i); i++) {
        if (argc > 1)
            for (int k = 1; k < argc; k++)
                report(rulesets_at(i), strtoull(argv[k], NULL, 10));
        else
            for (size_t k = 0; k < COUNT_OF(usual); k++)
                report(rulesets_at(i), usual[k]);
    }
    return 0;
}
