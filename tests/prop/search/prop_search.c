/* SPDX-License-Identifier: Apache-2.0
 * Random people, random searches: the embedded store finds whom looking at
 * everybody finds, in the wanted order, each once, whatever the size of pages.
 *
 * SELFSAME_SEED runs one case again; SELFSAME_ROUNDS sets how many are run. */
#include "base/mem.h"
#include "tests/prop/search/world.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/store_fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ROUNDS = 30,
    SEARCHES = 80,
    LARGE_ROUNDS = 2,
    LARGE_SEARCHES = 60,
    LARGE_PAGE = 150, /* at least */
    CONDITIONS_MAX = 3,
    ORDERS_MAX = 3,
    RESOURCES = PATIENTS_MAX /* there are no more of any type */
};

struct search {
    const struct world *world;
    bool is_for_patients;
    struct condition conditions[CONDITIONS_MAX], inner[CONDITIONS_MAX];
    int nconditions;
    const struct order *orders[ORDERS_MAX];
    bool is_down[ORDERS_MAX];
    int norders, count;
    bool wants_no_total;
};

static const struct search *compared; /* by compare() */

static const char *text_in(const struct buf *b)
{
    return b->ptr ? b->ptr : "";
}

/* --- what is expected ----------------------------------------------------- */

static bool is_found(const struct search *s, int which)
{
    if (s->is_for_patients && s->world->persons[which].is_deleted)
        return false;
    for (int i = 0; i < s->nconditions; i++)
        if (!s->conditions[i].holds(s->world, &s->conditions[i], which))
            return false;
    return true;
}

static int compare(const void *a, const void *b)
{
    const struct search *s = compared;
    int x = *(const int *)a, y = *(const int *)b;

    for (int i = 0; i < s->norders; i++) {
        struct sort_key k = s->orders[i]->key(s->world, x, s->is_down[i]);
        struct sort_key l = s->orders[i]->key(s->world, y, s->is_down[i]);
        int order = sort_key_cmp(&k, &l, s->is_down[i]);

        if (order)
            return order;
    }
    return x - y;
}

static void expect(struct buf *out, const struct search *s)
{
    int found[RESOURCES], n = 0;

    for (int i = 0;
         i < (s->is_for_patients ? s->world->npersons : OBSERVATIONS); i++)
        if (is_found(s, i))
            found[n++] = i;
    compared = s;
    qsort(found, (size_t)n, sizeof(*found), compare);
    for (int i = 0; i < n; i++)
        buf_addf(out, " %c%04d", s->is_for_patients ? 'p' : 'x', found[i]);
}

/* --- what is asked ---------------------------------------------------------
 */

static void choose_orders(struct search *s, struct prng *p)
{
    s->norders = (int)prng_below(p, ORDERS_MAX + 1);
    for (int i = 0; i < s->norders; i++) {
        do
            s->orders[i] = &orders[prng_below(p, (uint64_t)norders)];
        while (s->orders[i]->is_for_patients != s->is_for_patients);
        s->is_down[i] = prng_below(p, 2);
    }
}

static void choose(struct search *s, const struct world *w, struct prng *p)
{
    *s = (struct search){.world = w, .is_for_patients = prng_below(p, 4)};
    s->nconditions = (int)prng_below(p, CONDITIONS_MAX + 1);
    for (int i = 0; i < s->nconditions; i++)
        if (s->is_for_patients)
            condition_of_patient(&s->conditions[i], &s->inner[i], p);
        else
            condition_of_observation(&s->conditions[i], &s->inner[i], p);
    choose_orders(s, p);
    s->count = 1 + (int)prng_below(p, PATIENTS + 2);
    if (w->npersons > PATIENTS)
        s->count += LARGE_PAGE;
    s->wants_no_total = prng_below(p, 2);
}

static void write_query(struct buf *out, const struct search *s)
{
    buf_addf(out, "%s?_count=%d%s",
        s->is_for_patients ? "Patient" : "Observation", s->count,
        s->wants_no_total ? "&_total=none" : "");
    for (int i = 0; i < s->nconditions; i++)
        buf_addf(out, "&%s", s->conditions[i].text);
    for (int i = 0; i < s->norders; i++)
        buf_addf(out, "%s%s%s", i ? "," : "&_sort=", s->is_down[i] ? "-" : "",
            s->orders[i]->name);
}

/* --- what is answered ------------------------------------------------------
 */

static const char *next_of(struct store_fixture *f, struct jval bundle)
{
    struct jval links = jval_get(bundle, "link");

    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l))
        if (slice_eq(jval_get_str(l, "relation"), SLICE("next")))
            return text_of(l, "url", NULL);
    return NULL;
}

static void collect(struct buf *out, struct store_fixture *f, const char *query,
    const struct search *s)
{
    for (int page = 0; query && page <= RESOURCES; page++) {
        struct jval bundle = ask(f, "GET", query, NULL);
        struct jval entries = jval_get(bundle, "entry");

        if (f->last.status != 200) {
            buf_addf(out, " status %d: %.*s", f->last.status,
                SLICE_ARG(f->last.answer));
            return;
        }
        if (jval_count(entries) > (size_t)s->count)
            buf_adds(out, " too many on a page:");
        if (jval_is_some(jval_get(bundle, "total")) == s->wants_no_total)
            buf_adds(out, " total:");
        for (struct jval e = jval_first(entries); jval_is_some(e);
             e = jval_next(e))
            buf_addf(out, " %.*s",
                SLICE_ARG(jval_get_str(jval_get(e, "resource"), "id")));
        query = next_of(f, bundle);
    }
}

static bool search_once(
    struct store_fixture *f, const struct world *w, struct prng *p)
{
    struct search s;
    struct buf query = BUF_INIT, expected = BUF_INIT, found = BUF_INIT;
    bool is_right;

    choose(&s, w, p);
    write_query(&query, &s);
    expect(&expected, &s);
    collect(&found, f, text_in(&query), &s);
    is_right = slice_eq(buf_slice(&expected), buf_slice(&found));
    if (!is_right)
        fprintf(stderr, "%s\n  expected%s\n  found%s\n", text_in(&query),
            text_in(&expected), text_in(&found));
    buf_free(&query);
    buf_free(&expected);
    buf_free(&found);
    return is_right;
}

/* --- rounds -----------------------------------------------------------------
 */

static void write(struct store_fixture *f, const struct world *w, int only)
{
    struct buf bundle = BUF_INIT;

    world_write(&bundle, w, only);
    ask(f, "POST", "", text_in(&bundle));
    buf_free(&bundle);
    if (f->last.status != 200)
        fail_msg("the world was refused: %.*s", SLICE_ARG(f->last.answer));
}

/* Some are somebody else afterwards, some are gone. */
static void change(struct store_fixture *f, struct world *w, struct prng *p)
{
    for (int i = 0; i < 6; i++) {
        int who = (int)prng_below(p, (uint64_t)w->npersons);

        if (w->persons[who].is_deleted)
            continue;
        if (prng_below(p, 2) && !world_is_referred_to(w, who)) {
            ask(f, "DELETE", arena_printf(f->arena, "Patient/p%04d", who),
                NULL);
            assert_int_equal(f->last.status, 200);
            w->persons[who].is_deleted = true;
        } else {
            world_change(w, who, p);
            write(f, w, who);
        }
    }
}

static bool run(uint64_t seed, int npersons, int nsearches)
{
    struct store_fixture f = {0};
    struct prng p = {seed};
    struct world *w = mem_zalloc(1, sizeof(*w));
    bool is_right = true;

    fixture_open(&f, NULL);
    world_make(w, npersons, &p);
    write(&f, w, -1);
    for (int i = 0; i < nsearches && is_right; i++) {
        if (i == nsearches / 2)
            change(&f, w, &p);
        is_right = search_once(&f, w, &p);
    }
    fixture_close(&f);
    mem_free(w);
    if (!is_right)
        fprintf(stderr, "SELFSAME_SEED=%llu\n", (unsigned long long)seed);
    return is_right;
}

static void run_all(uint64_t rounds, int npersons, int nsearches)
{
    const char *seed = getenv("SELFSAME_SEED");
    const char *wanted = getenv("SELFSAME_ROUNDS");
    uint64_t first = seed ? strtoull(seed, NULL, 10) : 1;

    if (seed)
        rounds = 1;
    else if (wanted)
        rounds = strtoull(wanted, NULL, 10);
    for (uint64_t i = 0; i < rounds; i++)
        assert_true(run(first + i, npersons, nsearches));
}

static void searches_find_what_looking_finds(void **state)
{
    (void)state;
    run_all(ROUNDS, PATIENTS, SEARCHES);
}

/* So many that the store walks its index for an order. */
static void the_same_among_thousands(void **state)
{
    (void)state;
    run_all(LARGE_ROUNDS, PATIENTS_MAX, LARGE_SEARCHES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(searches_find_what_looking_finds),
        cmocka_unit_test(the_same_among_thousands),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
