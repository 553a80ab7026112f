/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/prop/registry/play.h"

#include "fhirclient/json/jwrite.h"
#include "mediator/registry/ids.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_MOVES = 90, QUIET_MS = 120000 };

const struct profile profiles[] = {
    {.name = "calm", .weights = {[PLAY_SUBMIT] = 100}, .is_serial = true},
    {.name = "people",
        .weights = {[PLAY_SUBMIT] = 70,
            [PLAY_DELETE] = 8,
            [PLAY_BREAK] = 8,
            [PLAY_UNBREAK] = 6,
            [PLAY_REMATCH] = 4,
            [PLAY_TRANSACTION] = 4},
        .is_serial = true},
    {.name = "lossy",
        .weights = {[PLAY_SUBMIT] = 80,
            [PLAY_DELETE] = 5,
            [PLAY_TRANSACTION] = 10,
            [PLAY_WITHDRAW] = 5},
        .faults = {.lost_before = 40,
            .lost_after = 40,
            .late = 40,
            .not_done = 40,
            .garbled = 20},
        .is_serial = true},
    {.name = "refusing",
        .weights = {[PLAY_SUBMIT] = 90, [PLAY_TRANSACTION] = 10},
        .faults = {.refused_500 = 60, .conflict = 60, .not_done = 20},
        .has_poison = true,
        .is_serial = true},
    {.name = "stormy",
        .weights = {[PLAY_SUBMIT] = 70,
            [PLAY_DELETE] = 8,
            [PLAY_BREAK] = 6,
            [PLAY_UNBREAK] = 4,
            [PLAY_REMATCH] = 4,
            [PLAY_TRANSACTION] = 6,
            [PLAY_WITHDRAW] = 2,
            [PLAY_OUTAGE] = 2},
        .faults = {.lost_before = 30,
            .lost_after = 30,
            .late = 30,
            .not_done = 30,
            .refused_500 = 30,
            .conflict = 30,
            .garbled = 30},
        .has_poison = true,
        .is_serial = true},
    {.name = "crashing",
        .weights = {[PLAY_SUBMIT] = 85,
            [PLAY_DELETE] = 5,
            [PLAY_TRANSACTION] = 5,
            [PLAY_CRASH] = 5},
        .faults =
            {.lost_before = 20, .lost_after = 20, .late = 30, .not_done = 20}},
    {.name = "foreign",
        .weights = {[PLAY_SUBMIT] = 75,
            [PLAY_DELETE] = 4,
            [PLAY_TRANSACTION] = 4,
            [PLAY_FOREIGN] = 13,
            [PLAY_FOREIGN_NEW] = 4}},
    {.name = "everything",
        .weights = {[PLAY_SUBMIT] = 68,
            [PLAY_DELETE] = 5,
            [PLAY_TRANSACTION] = 5,
            [PLAY_WITHDRAW] = 3,
            [PLAY_FOREIGN] = 12,
            [PLAY_FOREIGN_NEW] = 3,
            [PLAY_OUTAGE] = 2,
            [PLAY_CRASH] = 3},
        .faults = {.lost_before = 25,
            .lost_after = 25,
            .late = 25,
            .not_done = 25,
            .refused_500 = 20,
            .conflict = 20,
            .garbled = 20},
        .has_poison = true},
};

const size_t nprofiles = COUNT_OF(profiles);

void play_id(char out[64], unsigned who)
{
    struct hmac_key *key = hmac_key_new(SLICE("key"));
    char value[16];
    struct identifier id = {SLICE("urn:a"), {value, 0}};

    id.value.len = (size_t)snprintf(value, sizeof(value), "%u", who);
    id_derive(out, key, &id, 0);
    hmac_key_free(&key);
}

/* --- drawing -------------------------------------------------------------- */

static enum play_kind draw_kind(struct prng *rng, const struct profile *p)
{
    uint64_t total = 0, at;

    for (size_t i = 0; i < PLAY_NKINDS; i++)
        total += p->weights[i];
    at = prng_below(rng, total);
    for (size_t i = 0;; i++) {
        if (at < p->weights[i])
            return (enum play_kind)i;
        at -= p->weights[i];
    }
}

static void draw_move(
    struct play *p, struct prng *rng, struct move *m, uint64_t at_ms)
{
    m->kind = draw_kind(rng, p->profile);
    m->at_ms = at_ms;
    m->n = m->kind == PLAY_TRANSACTION ? 2 + (unsigned)prng_below(rng, 3)
           : m->kind == PLAY_BREAK     ? 1 + (unsigned)prng_below(rng, 2)
           : m->kind == PLAY_UNBREAK   ? 2
                                       : 1;
    for (unsigned i = 0; i < m->n; i++) {
        m->who[i] = (unsigned)prng_below(rng, p->nidentities);
        m->family[i] = (unsigned)prng_below(rng, p->npeople);
        m->birth[i] = (unsigned)prng_below(rng, 4);
        m->given[i] = (unsigned)prng_below(rng, 3);
        if (p->profile->has_poison && prng_below(rng, 20) == 0)
            m->family[i] = UINT32_MAX;
    }
    m->by_url = prng_below(rng, 8) == 0;
    m->patience_ms = prng_below(rng, 6) == 0 ? prng_below(rng, 3000) : 50000;
}

void play_make(struct play *p, uint64_t seed)
{
    struct prng rng = {seed};
    uint64_t at_ms = 3000, span;

    p->seed = seed;
    p->profile = &profiles[prng_below(&rng, nprofiles)];
    p->npeople = 1 + (unsigned)prng_below(&rng, 6);
    p->nidentities = 2 + (unsigned)prng_below(&rng, 12);
    p->nmoves = 4 + prng_below(&rng, MAX_MOVES);
    p->moves = mem_zalloc(p->nmoves, sizeof(*p->moves));
    p->asks = mem_zalloc(p->nmoves, sizeof(*p->asks));
    span = prng_below(&rng, 3) ? 10 : 400;
    for (size_t i = 0; i < p->nmoves; i++) {
        draw_move(p, &rng, &p->moves[i], at_ms);
        at_ms += prng_below(&rng, span);
    }
    p->is_loose = prng_below(&rng, 2);
    p->sim =
        sim_new(prng_next(&rng), p->is_loose ? ask_loose_rules : ask_rules);
    p->sim->faults = p->profile->faults;
    p->sim->faults.delay_ms = 1 + prng_below(&rng, 200);
    p->sim->per_bundle = 1 + (unsigned)prng_below(&rng, 9);
    p->sim->under_way = 1 + (unsigned)prng_below(&rng, 5);
    p->sim->follows = p->profile->weights[PLAY_FOREIGN] > 0;
    p->sim->refuses_poison = p->profile->has_poison;
}

/* --- moves ---------------------------------------------------------------- */

enum decision_kind play_decision(enum play_kind kind)
{
    static const enum decision_kind kinds[PLAY_NKINDS] = {
        [PLAY_SUBMIT] = DECISION_SUBMIT,
        [PLAY_TRANSACTION] = DECISION_SUBMIT,
        [PLAY_WITHDRAW] = DECISION_SUBMIT,
        [PLAY_DELETE] = DECISION_DELETE,
        [PLAY_BREAK] = DECISION_BREAK,
        [PLAY_UNBREAK] = DECISION_UNBREAK,
        [PLAY_REMATCH] = DECISION_REMATCH,
    };

    return kinds[kind];
}

bool play_deletes(const struct move *m, unsigned i)
{
    return m->kind == PLAY_TRANSACTION && m->birth[i] == 3;
}

/* By its id, which refuses the whole if there is none, or by its identifier. */
static void add_deletion(struct ask *a, const struct move *m, unsigned i)
{
    struct submit_part *part = &a->parts[a->d.nparts++];
    char id[64];

    part->is_deletion = true;
    if (m->given[i] == 0) {
        play_id(id, m->who[i]);
        part->url_id = arena_copy(a->arena, slice_of(id));
    } else {
        part->conditional_system = SLICE("urn:a");
        part->conditional_value =
            slice_of(arena_printf(a->arena, "%u", m->who[i]));
    }
}

static void add_patient(
    struct ask *a, const struct move *m, unsigned i, bool is_loose)
{
    char value[16], family[24], birth[24], given[24];
    const char *json;

    snprintf(value, sizeof(value), "%u", m->who[i]);
    if (m->family[i] == UINT32_MAX)
        snprintf(family, sizeof(family), "Poison");
    else
        snprintf(family, sizeof(family), "Family%u", m->family[i]);
    snprintf(birth, sizeof(birth), "199%u-01-01", m->birth[i]);

    snprintf(given, sizeof(given), "Given%u", m->given[i]);
    json = is_loose ? ask_patient_given(
                          a, value, family, given, m->birth[i] ? birth : NULL)
                    : ask_patient(a, "urn:a", value, family,
                          m->birth[i] ? birth : NULL);

    struct submit_part *part = ask_add(a, json);

    if (m->by_url)
        part->url_id = slice_of(arena_printf(a->arena, "url-%u", m->who[i]));
}

struct ask *play_ask(struct sim *sim, const struct move *m, bool is_loose)
{
    struct ask *a = ask_new(sim, "one");
    char id[64];

    for (unsigned i = 0; i < m->n; i++) {
        play_id(id, m->who[i]);
        if (play_deletes(m, i))
            add_deletion(a, m, i);
        else if (play_decision(m->kind) == DECISION_SUBMIT)
            add_patient(a, m, i, is_loose);
        else
            ask_add_id(a, id);
    }
    a->d.deadline_ms = sim_now_ms(sim) + m->patience_ms;
    return a;
}

/* Another writer makes a Patient of his own, without links. */
static void foreign_new(struct play *p, size_t number)
{
    const struct move *m = &p->moves[number];
    struct buf text = BUF_INIT;
    char key[40];

    snprintf(key, sizeof(key), "Patient/new-%zu", number);
    buf_addf(&text,
        "{\"resourceType\":\"Patient\",\"id\":\"new-%zu\",\"identifier\":[{"
        "\"system\":\"urn:c\",\"value\":\"%zu\"}],\"name\":[{\"family\":"
        "\"Family%u\"}]}",
        number, number, m->family[0] == UINT32_MAX ? 0 : m->family[0]);
    sim_put(p->sim, key, text.ptr);
    buf_free(&text);
}

/* Another writer reads a Patient, changes the name, and puts it back. */
static void foreign_edit(struct play *p, const struct move *m)
{
    static const char *const skip[] = {"name", NULL};
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    char id[64], key[80];
    struct jval v = {0};
    const char *old;

    play_id(id, m->who[0]);
    snprintf(key, sizeof(key), "Patient/%s", id);
    old = sim_get(p->sim, key);
    if (old && !strstr(old, "\"code\":\"deleted\"") &&
        jdoc_parse(&v, slice_of(old), NULL, arena, NULL) == 0) {
        char family[24];

        snprintf(family, sizeof(family), "Family%u",
            m->family[0] == UINT32_MAX ? 0 : m->family[0]);
        jwrite_object(&w);
        jwrite_members_except(&w, v, skip);
        jwrite_key(&w, "name");
        jwrite_array(&w);
        jwrite_object(&w);
        jwrite_member(&w, "family", slice_of(family));
        jwrite_end(&w);
        jwrite_end(&w);
        jwrite_end(&w);
        sim_put(p->sim, key, text.ptr);
    }
    buf_free(&text);
    arena_free(&arena);
}

static void observe(void *context, const struct job *job)
{
    struct play *p = context;

    for (size_t i = 0; job->context && i < p->nmoves; i++) {
        if (p->asks[i] != job->context)
            continue;
        VEC_PUSH(p->committed, i);
        VEC_PUSH(p->stamps, job->stamp);
    }
}

static void boot(struct play *p)
{
    sim_boot(p->sim);
    p->sim->registry->observe = observe;
    p->sim->registry->observer = p;
}

static void withdraw(void *context, size_t i)
{
    struct play *p = context;
    struct ask *a = p->asks[i];

    if (a->generation == p->sim->generation && !a->nended)
        registry_withdraw(p->sim->registry, &a->d);
}

static void end_outage(void *context, size_t i)
{
    struct sim *sim = ((struct play *)context)->sim;

    (void)i;
    sim->is_down = sim->fails_commits = false;
}

/* As now and then for the next process, which must not take the store for an
 * older one whatever has happened since. */
static void leave_snapshot(struct sim *sim)
{
    struct buf text = BUF_INIT;

    if (registry_snapshot(&text, sim->registry)) {
        buf_free(&sim->snapshot);
        sim->snapshot = text;
    }
}

static void move(void *context, size_t i)
{
    struct play *p = context;
    const struct move *m = &p->moves[i];

    if (i % 5 == 0)
        leave_snapshot(p->sim);
    if (m->kind == PLAY_CRASH) {
        sim_crash(p->sim);
        boot(p);
    } else if (m->kind == PLAY_FOREIGN) {
        foreign_edit(p, m);
    } else if (m->kind == PLAY_FOREIGN_NEW) {
        foreign_new(p, i);
    } else if (m->kind == PLAY_OUTAGE) {
        if (m->birth[1] % 2)
            p->sim->is_down = true;
        else
            p->sim->fails_commits = true;
        sim_at(p->sim, sim_now_ms(p->sim) + 1 + m->birth[0] * 400, end_outage,
            p, i);
    } else {
        p->asks[i] = play_ask(p->sim, m, p->is_loose);
        ask_put(p->asks[i], play_decision(m->kind));
        if (m->kind == PLAY_WITHDRAW)
            sim_at(
                p->sim, sim_now_ms(p->sim) + m->birth[0] * 20, withdraw, p, i);
    }
}

/* --- the whole ------------------------------------------------------------ */

static bool is_quiet(const struct play *p)
{
    const struct registry *r = p->sim->registry;

    return !registry_why_not_ready(r)[0] && registry_is_drained(r);
}

void play_run(struct play *p)
{
    struct sim *sim = p->sim;
    uint64_t end_ms = p->moves[p->nmoves - 1].at_ms + 1;

    boot(p);
    for (size_t i = 0; i < p->nmoves; i++)
        sim_at(sim, p->moves[i].at_ms, move, p, i);
    sim_run(sim, end_ms);
    sim->faults = (struct sim_faults){.delay_ms = 5};
    /* Late requests and the follower's overlap come to their end too. */
    sim_run(sim, end_ms + QUIET_MS);
    if (!is_quiet(p)) {
        struct registry_counts c;

        registry_count(&c, sim->registry);
        fprintf(stderr, "  not quiet: %zu waiting, %zu under way; %s\n",
            c.waiting, c.bundles_under_way,
            registry_why_not_ready(sim->registry));
        p->nfailed++;
    }
}

void play_free(struct play *p)
{
    sim_free(&p->sim);
    for (size_t i = 0; i < p->nmoves; i++)
        ask_free(&p->asks[i]);
    mem_free(p->asks);
    mem_free(p->moves);
    VEC_FREE(p->committed);
    VEC_FREE(p->stamps);
}
