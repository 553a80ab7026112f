/* SPDX-License-Identifier: Apache-2.0
 * Many clients, a few persons, one queue: nobody is overtaken for ever.
 *
 * Clients that each wait for their answer submit to a store whose Bundles take
 * as long as they are large. Whoever shares a person waits for those before
 * him; the test bounds how many Bundles a submission sits through, how many
 * that came after it end before it, and how often decisions are made again.
 *
 *     prop_crowd [--seed N] [--count N] [--verbose 1] */
#include "base/log.h"
#include "tests/prop/registry/ask.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    CLIENTS = 64,
    MAX_SUBMISSIONS = 3200,
    KIB_US = 6000, /* of a Bundle: a decision is some 5 KiB */
    AT_ONCE = 4    /* Patients of a transaction */
};

/** A crowd, and what it may come to. */
struct crowd {
    const char *name;
    unsigned persons, variants;
    unsigned birthdays;    /* few: strangers share one, and wait for each other;
                              0: nobody has one */
    unsigned poison;       /* so many of a hundred are refused by the store */
    unsigned transactions; /* so many of a hundred are of several Patients */
    bool changes;          /* no two submissions have the same content */
    struct sim_faults faults;
    unsigned max_bundles, max_overtaken, max_made; /* of any submission */
    unsigned max_sent; /* Bundles, in percent of the submissions */
};

static const struct crowd crowds[] = {
    {.name = "strangers",
        .persons = 200,
        .variants = 8,
        .faults = {.delay_ms = 40},
        .max_bundles = 16,
        .max_overtaken = 60,
        .max_made = 3,
        .max_sent = 13},
    {.name = "alike",
        .persons = 100,
        .variants = 8,
        .birthdays = 50,
        .faults = {.delay_ms = 40},
        .max_bundles = 20,
        .max_overtaken = 80,
        .max_made = 3,
        .max_sent = 14},
    {.name = "one family",
        .persons = 30,
        .variants = 8,
        .birthdays = 3,
        .faults = {.delay_ms = 40},
        .max_bundles = 35,
        .max_overtaken = 60,
        .max_made = 3,
        .max_sent = 26},
    {.name = "conflicts",
        .persons = 50,
        .variants = 8,
        .birthdays = 20,
        .faults = {.delay_ms = 40, .conflict = 50},
        .max_bundles = 60,
        .max_overtaken = 120,
        .max_made = 3,
        .max_sent = 24},
    {.name = "refused ones",
        .persons = 20,
        .variants = 20,
        .birthdays = 20,
        .poison = 5,
        .faults = {.delay_ms = 40},
        .max_bundles = 200,
        .max_overtaken = 200,
        .max_made = 8,
        .max_sent = 90},
    {.name = "transactions",
        .persons = 8,
        .variants = 1,
        .transactions = 5,
        .changes = true,
        .faults = {.delay_ms = 40},
        .max_bundles = 90,
        .max_overtaken = 120,
        .max_made = 20,
        .max_sent = 36},
};

/** One submission on its way. */
struct client {
    struct ask *ask;
    size_t number; /* of those that were asked, in order */
    uint64_t asked_ms;
    size_t bundles; /* that had landed then */
    size_t overtaken;
    bool is_poison;
};

struct worst {
    size_t bundles, overtaken;
    unsigned made;
};

struct run {
    const struct crowd *crowd;
    struct sim *sim;
    struct prng rng;
    struct client clients[CLIENTS];
    unsigned order[MAX_SUBMISSIONS];
    uint64_t waits_ms[MAX_SUBMISSIONS];
    size_t n, next, ended, nwrong, bundles, nwritten;
    struct worst worst;
};

/* --- the clients ---------------------------------------------------------- */

/* Every variant twice; where contents change, as often as fits. */
static void shuffle(struct run *run)
{
    const struct crowd *c = run->crowd;
    size_t all = (size_t)c->persons * c->variants;

    run->n = c->changes ? 800 : 2 * all;
    ASSERT(run->n <= MAX_SUBMISSIONS);
    for (size_t i = 0; i < run->n; i++)
        run->order[i] = (unsigned)(i % all);
    for (size_t i = run->n; i > 1; i--) {
        size_t k = prng_below(&run->rng, i);
        unsigned swapped = run->order[i - 1];

        run->order[i - 1] = run->order[k];
        run->order[k] = swapped;
    }
}

static void add_patient(
    struct run *run, struct ask *a, unsigned which, bool is_poison)
{
    const struct crowd *c = run->crowd;
    unsigned who = which / c->variants;
    const char *birth = "", *family;

    /* What is refused shares a birthday alone: others need it all the same. */
    family = is_poison ? arena_printf(a->arena, "Poison%zu", run->next)
                       : arena_printf(a->arena, "Family%u", who);
    if (c->birthdays)
        birth = arena_printf(
            a->arena, ",\"birthDate\":\"19%02u-01-01\"", who % c->birthdays);
    ask_add(a, arena_printf(a->arena,
                   "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":"
                   "\"urn:a\",\"value\":\"%u%s\"}],\"name\":[{\"family\":"
                   "\"%s\",\"text\":\"%zu\"}]%s}",
                   which, is_poison ? "-poison" : "", family,
                   c->changes || is_poison ? run->next : 0, birth));
}

static void ask_next(struct run *run, struct client *c)
{
    const struct crowd *crowd = run->crowd;
    unsigned which = run->order[run->next];
    struct ask *a = ask_new(run->sim, "one");
    bool is_poison = prng_below(&run->rng, 100) < crowd->poison;
    bool is_many = prng_below(&run->rng, 100) < crowd->transactions;

    for (unsigned i = 0; i < (is_many ? AT_ONCE : 1); i++)
        add_patient(run, a, (which + i) % (crowd->persons * crowd->variants),
            is_poison);
    *c = (struct client){.ask = a,
        .number = run->next++,
        .asked_ms = sim_now_ms(run->sim),
        .bundles = run->bundles,
        .is_poison = is_poison};
    ask_put(a, DECISION_SUBMIT);
}

static void note(struct run *run, const struct client *c)
{
    struct worst *w = &run->worst;
    size_t bundles = run->bundles - c->bundles;

    run->waits_ms[run->ended++] = sim_now_ms(run->sim) - c->asked_ms;
    run->nwrong += (c->ask->d.rc != 0) != c->is_poison;
    w->bundles = bundles > w->bundles ? bundles : w->bundles;
    w->overtaken = c->overtaken > w->overtaken ? c->overtaken : w->overtaken;
    if (c->ask->parts[0].result == SUBMIT_UNCHANGED)
        return; /* it waits for nobody */
    run->nwritten++;
    for (size_t i = 0; i < CLIENTS; i++)
        if (run->clients[i].ask && run->clients[i].number < c->number)
            run->clients[i].overtaken++;
}

static void serve(struct run *run)
{
    run->bundles = run->sim->ntransactions - run->sim->registry->nflights;
    for (size_t i = 0; i < CLIENTS; i++) {
        struct client *c = &run->clients[i];

        if (c->ask && c->ask->nended) {
            note(run, c);
            ask_free(&c->ask);
        }
        if (!c->ask && run->next < run->n)
            ask_next(run, c);
    }
}

static void observe(void *context, const struct job *job)
{
    struct worst *w = &((struct run *)context)->worst;

    w->made = job->made > w->made ? job->made : w->made;
}

/* --- the whole ------------------------------------------------------------ */

static void play(struct run *run, uint64_t seed)
{
    struct sim *sim = run->sim = sim_new(seed, ask_rules);

    run->rng.state = seed;
    sim->under_way = 4;
    sim->per_bundle = 8;
    sim->attempts = 5;
    sim_boot(sim);
    while (registry_state(sim->registry) != REGISTRY_READY)
        sim_step(sim);
    sim->registry->observe = observe;
    sim->registry->observer = run;
    sim->faults = run->crowd->faults;
    sim->refuses_poison = true;
    sim->kib_us = KIB_US;
    shuffle(run);
    serve(run);
    while (run->ended < run->n && sim_step(sim))
        serve(run);
}

static bool is_too_much(
    const char *crowd, const char *what, uint64_t found, uint64_t bound)
{
    if (found <= bound)
        return false;
    fprintf(stderr, "  %s: %s %llu, more than %llu\n", crowd, what,
        (unsigned long long)found, (unsigned long long)bound);
    return true;
}

static bool check(const struct run *run)
{
    const struct crowd *c = run->crowd;
    const struct worst *w = &run->worst;
    struct registry_counts counts;
    bool is_bad = false;

    registry_count(&counts, run->sim->registry);
    is_bad |= is_too_much(c->name, "unended", run->n - run->ended, 0);
    is_bad |= is_too_much(c->name, "ended wrongly", run->nwrong, 0);
    is_bad |= is_too_much(c->name, "golden", counts.golden, c->persons);
    is_bad |=
        is_too_much(c->name, "Bundles sat through", w->bundles, c->max_bundles);
    is_bad |=
        is_too_much(c->name, "overtaken by", w->overtaken, c->max_overtaken);
    is_bad |= is_too_much(c->name, "times decided", w->made, c->max_made);
    is_bad |= is_too_much(c->name, "Bundles for a hundred",
        run->bundles * 100 / run->nwritten, c->max_sent);
    return is_bad;
}

static int by_size(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static void tell(struct run *run, uint64_t seed)
{
    qsort(run->waits_ms, run->ended, sizeof(*run->waits_ms), by_size);
    printf("%s, seed %llu: p50 %llu ms, p99 %llu, most %llu; %zu Bundles for "
           "%zu; sat through %zu, overtaken by %zu, decided %u times; took "
           "%llu ms\n",
        run->crowd->name, (unsigned long long)seed,
        (unsigned long long)run->waits_ms[run->ended / 2],
        (unsigned long long)run->waits_ms[run->ended * 99 / 100],
        (unsigned long long)run->waits_ms[run->ended - 1], run->bundles,
        run->nwritten, run->worst.bundles, run->worst.overtaken,
        run->worst.made, (unsigned long long)sim_now_ms(run->sim));
}

static bool one(const struct crowd *crowd, uint64_t seed, bool is_verbose)
{
    struct run *run = mem_zalloc(1, sizeof(*run));
    bool is_bad;

    run->crowd = crowd;
    play(run, seed);
    is_bad = check(run);
    if (is_bad || is_verbose)
        tell(run, seed);
    for (size_t i = 0; i < CLIENTS; i++)
        ask_free(&run->clients[i].ask);
    sim_free(&run->sim);
    mem_free(run);
    return is_bad;
}

int main(int argc, char **argv)
{
    uint64_t seed = 1, n = 4;
    bool is_verbose = false;
    size_t nfailed = 0;

    log_setup(LOG_ERROR, false);
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0)
            seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--count") == 0)
            n = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--verbose") == 0)
            is_verbose = true;
    }
    for (uint64_t i = 0; i < n; i++)
        for (size_t k = 0; k < COUNT_OF(crowds); k++)
            nfailed += one(&crowds[k], seed + i, is_verbose);
    printf("%llu crowds, %zu failed\n",
        (unsigned long long)(n * COUNT_OF(crowds)), nfailed);
    return nfailed != 0;
}
