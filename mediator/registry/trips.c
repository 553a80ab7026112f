/* SPDX-License-Identifier: Apache-2.0
 * What decisions tell of their Bundles: when each left, who shared it, and what
 * the store said. Kept for those who ask for it alone; counted for all. */
#include "base/metric.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/registry/registry_int.h"

enum { MAX_ERRANDS = 32 }; /* kept; a store may be away for hours */

static const double size_bounds[] = {0, 1, 2, 4, 8, 16, 32, 64};

static struct metric sizes = METRIC_SIZES("selfsame_bundle_decisions", "",
    "Decisions that shared a Bundle.", size_bounds);
static struct metric bundles = METRIC_COUNTER("selfsame_bundles_total", "end",
    "Bundles sent to the store, by whether they were committed or undone.");
static struct metric stages =
    METRIC_SECONDS("selfsame_decision_seconds", "stage",
        "Where decisions wait: queued until decided, decided until sent, sent "
        "until committed.");

/* The decision's own entries, as they stand in the Bundle. Images that a later
 * decision in the same Bundle has changed again are shown as this one made
 * them. */
static struct slice own_entries(const struct job *job, struct arena *arena)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct slice copy;

    jwrite_array(&w);
    for (const struct write *write = job->writes; write;
         write = write->job_next) {
        jwrite_object(&w);
        jwrite_key(&w, "resource");
        jwrite_raw(&w, write->image->text);
        jwrite_end(&w);
    }
    for (const struct extra *e = job->extras; e; e = e->next)
        jwrite_raw(&w, e->entry);
    jwrite_end(&w);
    copy = arena_copy(arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static struct decision_trip **last_of(struct decision *d)
{
    struct decision_trip **at = &d->trips;

    while (*at)
        at = &(*at)->next;
    return at;
}

static void observe(const char *stage, uint64_t from_us, uint64_t until_us)
{
    if (from_us && until_us >= from_us)
        metric_observe(&stages, stage, (double)(until_us - from_us) / 1e6);
}

void trips_landed(const struct flight *f, bool is_committed)
{
    uint64_t now_us = clock_monotonic_us(f->registry->port.clock);

    metric_add(&bundles, is_committed ? "committed" : "undone", 1);
    for (size_t i = 0; is_committed && i < f->jobs.len; i++) {
        const struct decision *d = f->jobs.at[i]->d;

        if (!d)
            continue;
        observe("queued", d->asked_us, d->decided_us);
        observe("decided", d->decided_us, d->sent_us);
        observe("sent", d->sent_us, now_us);
    }
}

void trips_depart(const struct flight *f)
{
    uint64_t now_us = clock_monotonic_us(f->registry->port.clock);

    metric_observe(&sizes, "", (double)f->jobs.len);
    for (size_t i = 0; i < f->jobs.len; i++) {
        struct decision *d = f->jobs.at[i]->d;
        struct decision_trip *trip;

        if (!d || !d->keeps_trips)
            continue;
        trip = arena_zalloc(d->arena, 1, sizeof(*trip));
        trip->sent_us = now_us;
        trip->ndecisions = f->jobs.len;
        if (d->keeps_entries)
            trip->entries = own_entries(f->jobs.at[i], d->arena);
        *last_of(d) = trip;
    }
}

static struct decision_trip *open_trip(const struct decision *d)
{
    struct decision_trip *trip = d->trips;

    while (trip && (trip->next || trip->answered_us))
        trip = trip->next;
    return trip;
}

void trips_answered(const struct flight *f, const struct store_call *c)
{
    uint64_t now_us = clock_monotonic_us(f->registry->port.clock);

    for (size_t i = 0; i < f->jobs.len; i++) {
        const struct decision *d = f->jobs.at[i]->d;
        struct decision_trip *trip = d ? open_trip(d) : NULL;

        if (!trip)
            continue;
        trip->answered_us = now_us;
        trip->outcome = c->outcome;
        trip->status = c->status;
    }
}

static void add_errand(struct decision *d, const struct store_call *c)
{
    struct decision_errand **at = &d->errands;
    struct decision_errand *errand = arena_alloc(d->arena, sizeof(*errand));

    *errand = (struct decision_errand){
        .verb = c->verb,
        .type = arena_copy(d->arena, c->type),
        .id = arena_copy(d->arena, c->id),
        .outcome = c->outcome,
        .status = c->status,
        .started_us = c->started_us,
        .elapsed_us = c->elapsed_us,
    };
    while (*at)
        at = &(*at)->next;
    *at = errand;
    d->nerrands++;
}

void trips_asked(const struct flight *f, const struct store_call *c)
{
    for (size_t i = 0; f && i < f->jobs.len; i++) {
        struct decision *d = f->jobs.at[i]->d;

        if (d && d->keeps_trips && d->nerrands < MAX_ERRANDS)
            add_errand(d, c);
    }
}
