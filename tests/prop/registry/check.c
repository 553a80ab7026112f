/* SPDX-License-Identifier: Apache-2.0
 * What must hold when a schedule has come to rest. */
#include "tests/prop/registry/play.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(struct play *p, const char *claim, const char *id)
{
    p->nfailed++;
    fprintf(stderr, "  broken: %s (%s)\n", claim, id);
}

/* --- what the store holds ------------------------------------------------- */

/** A source as the store has it. */
struct fact {
    char id[64], family[32], birth[16], identity[32], golden[64];
    char marks[256];
    bool is_tombstone;
    size_t nbroken;
};

struct facts {
    VEC(struct fact) list;
};

static void copy(char *out, size_t size, struct slice s)
{
    snprintf(out, size, "%.*s", SLICE_ARG(s));
}

static void read_fact(struct fact *f, const struct sim *sim,
    const struct image *image, struct jval v)
{
    struct jval name = jval_at(jval_get(v, "name"), 0);

    (void)sim;
    copy(f->id, sizeof(f->id), image->id);
    copy(f->family, sizeof(f->family), jval_get_str(name, "family"));
    copy(f->birth, sizeof(f->birth), jval_get_str(v, "birthDate"));
    snprintf(f->identity, sizeof(f->identity), "%.*s|%.*s",
        SLICE_ARG(image->identity.system), SLICE_ARG(image->identity.value));
    if (image->ngoldens)
        copy(f->golden, sizeof(f->golden), image->goldens[0]);
    f->is_tombstone = image->is_tombstone;
    f->nbroken = image->nbroken;
    snprintf(f->marks, sizeof(f->marks), "%d%d%d %zu", image->has_potential,
        image->has_conflict, image->has_automatic, image->naliases);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct fact *)a)->id, ((const struct fact *)b)->id);
}

static void read_store(struct facts *out, const struct sim *sim)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sim->all.len; i++) {
        const struct sim_resource *r = sim->all.at[i];
        const char *text = sim_get(sim, r->key);
        struct image *image = NULL;
        struct fact f = {0};
        struct jval v;

        if (strncmp(r->key, "Patient/", 8) != 0 || !text)
            continue;
        if (image_read(&image, &sim->registry->vocabulary, slice_of(text),
                arena, NULL) < 0 ||
            jdoc_parse(&v, slice_of(text), &jlimits_stored, arena, NULL) < 0)
            die("unreadable %s", r->key);
        if (!image->is_golden) {
            read_fact(&f, sim, image, v);
            VEC_PUSH(out->list, f);
        }
        image_free(&image);
    }
    if (out->list.len)
        qsort(out->list.at, out->list.len, sizeof(*out->list.at), by_id);
    arena_free(&arena);
}

/* --- invariants ----------------------------------------------------------- */

static void check_identities(struct play *p, const struct facts *f)
{
    for (size_t i = 0; i < f->list.len; i++)
        for (size_t k = 0; k < i; k++)
            if (!f->list.at[i].is_tombstone && !f->list.at[k].is_tombstone &&
                strcmp(f->list.at[i].identity, f->list.at[k].identity) == 0)
                fail(p, "one source per identifier", f->list.at[i].id);
}

/* Broken pairs stay apart. */
static bool is_by_family(const struct play *p)
{
    const unsigned *w = p->profile->weights;

    return !p->is_loose && !w[PLAY_BREAK];
}

static int64_t first_written_ms(const struct sim *sim, const char *key)
{
    const struct sim_resource *r = hmap_get(&sim->resources, slice_of(key));

    return r && r->versions.len ? r->versions.at[0].at_ms : INT64_MAX;
}

/* It was there before the very first process: taken over as it is. */
static bool is_taken_over(const struct sim *sim, const char *id)
{
    char key[80];

    snprintf(key, sizeof(key), "Patient/%s", id);
    return strncmp(id, "new-", 4) == 0 &&
           first_written_ms(sim, key) <=
               first_written_ms(sim, "Basic/selfsame-lane-sim-0");
}

/* Automatic is an equivalence here: the same family. */
static void check_partition(struct play *p, const struct facts *f)
{
    for (size_t i = 0; i < f->list.len; i++) {
        const struct fact *a = &f->list.at[i];

        if (a->is_tombstone)
            continue;
        if (!a->golden[0] && is_taken_over(p->sim, a->id))
            continue;
        if (!a->golden[0])
            fail(p, "each source has a golden record", a->id);
        for (size_t k = 0; k < i && is_by_family(p); k++) {
            const struct fact *b = &f->list.at[k];

            if (b->is_tombstone ||
                (!b->golden[0] && is_taken_over(p->sim, b->id)))
                continue;
            if ((strcmp(a->family, b->family) == 0) !=
                (strcmp(a->golden, b->golden) == 0))
                fail(p, "one person, one golden record", a->id);
        }
    }
}

/* Memory says what the store says, without a defect, and so does a registry
 * that reads it anew. */
static void check_defects(struct play *p)
{
    struct arena *arena = arena_new();
    struct registry_defect *d;

    for (int round = 0; round < 2; round++) {
        registry_verify(&d, p->sim->registry, arena);
        for (; d; d = d->next)
            if (!is_taken_over(p->sim, arena_cstr(arena, d->id)))
                fail(p, d->kind, arena_cstr(arena, d->id));
        sim_crash(p->sim);
        sim_boot(p->sim);
        while (registry_state(p->sim->registry) != REGISTRY_READY &&
               sim_step(p->sim))
            ;
    }
    arena_free(&arena);
}

static void check_memory(struct play *p, const struct facts *f)
{
    for (size_t i = 0; i < f->list.len; i++) {
        struct record_view view;
        char key[80];
        const char *text;

        snprintf(key, sizeof(key), "Patient/%s", f->list.at[i].id);
        text = sim_get(p->sim, key);
        if (!registry_read(&view, p->sim->registry, slice_of(f->list.at[i].id)))
            fail(p, "what is stored is known", key);
        else if (!strstr(text, "\"versionId\":\"") ||
                 strncmp(strstr(text, "\"versionId\":\"") + 13, view.vid.ptr,
                     view.vid.len) != 0)
            fail(p, "the known version is the stored one", key);
    }
}

/* --- flags ---------------------------------------------------------------- */

/* Each flag has a pair that it is about. */
static void check_flags_of(
    struct play *p, const struct image *image, struct arena *arena)
{
    struct registry_match *matches;
    struct jval v;
    size_t n;
    bool is_found[3] = {false}; /* potential, conflict, automatic */

    if (jdoc_parse(&v, image->text, &jlimits_stored, arena, NULL) < 0 ||
        registry_match(&matches, &n, p->sim->registry, v, arena, NULL) < 0)
        die("cannot be matched");
    for (size_t i = 0; i < n; i++) {
        bool is_here = image->ngoldens &&
                       slice_eq(matches[i].golden_id, image->goldens[0]);

        if (slice_eq(matches[i].id, image->id) ||
            ids_contain(image->broken, image->nbroken, matches[i].id))
            continue;
        is_found[is_here ? 2 : matches[i].is_automatic] = true;
    }
    if ((image->has_potential && !is_found[0]) ||
        (image->has_conflict && !is_found[1]) ||
        (image->has_automatic && !is_found[2]))
        fail(p, "no flag is stale", arena_cstr(arena, image->id));
}

static void check_flags(struct play *p)
{
    struct arena *arena;
    const struct hmap_slot *e;
    size_t pos = 0;

    if (p->profile->weights[PLAY_FOREIGN])
        return;
    arena = arena_new();
    while ((e = hmap_next(&p->sim->registry->records.by_id, &pos))) {
        const struct image *image =
            ((const struct record *)e->value)->committed;

        if (image && image_is_source(image))
            check_flags_of(p, image, arena);
    }
    arena_free(&arena);
}

/* --- acknowledgements ----------------------------------------------------- */

static const struct sim_version *find_version(
    const struct sim *sim, struct slice id, struct slice vid)
{
    char key[80];
    uint64_t number = 0;
    const struct sim_resource *r;

    snprintf(key, sizeof(key), "Patient/%.*s", SLICE_ARG(id));
    r = hmap_get(&sim->resources, slice_of(key));
    if (!r || !slice_to_u64(&number, vid))
        return NULL;
    for (size_t i = 0; i < r->versions.len; i++)
        if (r->versions.at[i].vid == number)
            return &r->versions.at[i];
    return NULL;
}

static void check_part(
    struct play *p, const struct move *m, const struct ask *a, unsigned i)
{
    const struct submit_part *part = &a->parts[i];
    const struct sim_version *v = find_version(p->sim, part->id, part->vid);
    char family[32];

    snprintf(family, sizeof(family), "\"Family%u\"", m->family[i]);
    if (!v || !v->text)
        fail(p, "what was acknowledged is stored", "version");
    else if (m->family[i] != UINT32_MAX && !strstr(v->text, family) &&
             p->profile->weights[PLAY_FOREIGN] == 0)
        fail(p, "what was acknowledged is stored", "content");
    if (part->golden_id.len == 0)
        fail(p, "an acknowledged source has a golden record", "");
}

static void check_asks(struct play *p)
{
    for (size_t i = 0; i < p->nmoves; i++) {
        const struct ask *a = p->asks[i];
        const struct move *m = &p->moves[i];

        if (!a)
            continue;
        if (a->nended > 1 ||
            (a->nended == 0 && a->generation + 2 == p->sim->generation))
            fail(p, "every decision ends once", "");
        if (a->nended == 1 && a->d.rc == 0 &&
            play_decision(m->kind) == DECISION_SUBMIT)
            for (unsigned k = 0; k < m->n; k++)
                if (!play_deletes(m, k))
                    check_part(p, m, a, k);
    }
}

/* --- the serial run ------------------------------------------------------- */

struct placed {
    uint64_t stamp;
    size_t move;
};

static int by_stamp(const void *a, const void *b)
{
    const struct placed *x = a, *y = b;

    return (x->stamp > y->stamp) - (x->stamp < y->stamp);
}

static struct sim *replay(struct play *p)
{
    struct sim *sim =
        sim_new(p->seed ^ 0x5555, p->is_loose ? ask_loose_rules : ask_rules);
    struct placed *order = mem_zalloc(p->committed.len + 1, sizeof(*order));

    sim_boot(sim);
    while (registry_state(sim->registry) != REGISTRY_READY)
        sim_step(sim);
    for (size_t i = 0; i < p->committed.len; i++)
        order[i] = (struct placed){p->stamps.at[i], p->committed.at[i]};
    qsort(order, p->committed.len, sizeof(*order), by_stamp);
    for (size_t i = 0; i < p->committed.len; i++) {
        struct move m = p->moves[order[i].move];
        struct ask *a;

        m.patience_ms = 50000;
        a = play_ask(sim, &m, p->is_loose);
        ask_wait(a, play_decision(m.kind));
        if (a->d.rc != 0)
            fail(p, "the serial run takes it too", a->d.err.text);
        ask_free(&a);
    }
    mem_free(order);
    return sim;
}

/* Golden ids are random: a group is named by its least member. */
static void name_groups(struct facts *f)
{
    for (size_t i = 0; i < f->list.len; i++)
        for (size_t k = 0; k <= i; k++)
            if (f->list.at[k].golden[0] != '\0' && k < i &&
                strcmp(f->list.at[k].golden, f->list.at[i].golden) == 0) {
                snprintf(f->list.at[i].marks + strlen(f->list.at[i].marks), 80,
                    " with %s", f->list.at[k].id);
                break;
            }
}

static bool facts_equal(const struct fact *a, const struct fact *b)
{
    return strcmp(a->id, b->id) == 0 && strcmp(a->family, b->family) == 0 &&
           strcmp(a->birth, b->birth) == 0 && strcmp(a->marks, b->marks) == 0 &&
           a->is_tombstone == b->is_tombstone && a->nbroken == b->nbroken;
}

static void check_serial(struct play *p, struct facts *real)
{
    struct facts serial = {0};
    struct sim *sim = replay(p);

    read_store(&serial, sim);
    name_groups(&serial);
    name_groups(real);
    if (serial.list.len != real->list.len)
        fail(p, "as many records as a serial run", "");
    for (size_t i = 0; i < serial.list.len && i < real->list.len; i++) {
        const struct fact *a = &real->list.at[i], *b = &serial.list.at[i];

        if (!facts_equal(a, b)) {
            fail(p, "equal to a serial run", a->id);
            fprintf(stderr, "    %s %s %s %zu\n    %s %s %s %zu\n", a->family,
                a->birth, a->marks, a->nbroken, b->family, b->birth, b->marks,
                b->nbroken);
        }
    }
    VEC_FREE(serial.list);
    sim_free(&sim);
}

void play_check(struct play *p)
{
    struct facts facts = {0};

    read_store(&facts, p->sim);
    check_identities(p, &facts);
    check_partition(p, &facts);
    check_memory(p, &facts);
    check_flags(p);
    check_defects(p);
    check_asks(p);
    if (p->profile->is_serial)
        check_serial(p, &facts);
    VEC_FREE(facts.list);
}
