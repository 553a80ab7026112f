/* SPDX-License-Identifier: Apache-2.0
 * A Bundle was refused or lost: who did it, and who has to be decided again?
 * The lane and the resources tell, when they are read again. */
#include "base/log.h"
#include "mediator/registry/registry_int.h"
#include "mediator/registry/riders.h"

#include <stdio.h>

enum {
    READS_AT_ONCE = 8,
    FOREIGN_PAUSES = 20, /* 1 s to 1 min */
    PARTS = 8,           /* of a refused Bundle */
    TRIES_TOGETHER = 2,  /* after a conflict with nobody knows what */
    UNDONE_TOGETHER = 2
};

/* --- refused -------------------------------------------------------------- */

static bool is_wanted(const struct job *job)
{
    return job->d || job->change;
}

/* A client is told. What another writer did stays undone until the store takes
 * what follows from it: nobody else would send it again. */
static void refuse_job(struct job *job, const struct err *err)
{
    struct registry *r = job->registry;

    if (job->d || r->state != REGISTRY_READY) {
        job_fail(job, err);
        return;
    }
    job_log_foreign(job, err);
    job->attempts = 0;
    job->not_before_ms =
        registry_now_ms(r) +
        FOREIGN_PAUSES * registry_backoff_ms(r, job->refusals++);
    job_requeue(job);
}

/* Those of a usual Bundle travel singly now, those of one twice as large or
 * more in parts first: singly they would take a turn of the store each. */
static void part_company(struct flight *f)
{
    unsigned most = f->jobs.len > PARTS ? (unsigned)f->jobs.len / PARTS : 1;

    for (size_t i = 0; i < f->jobs.len; i++)
        f->jobs.at[i]->most = most;
}

/* Apart from now on, or for good. */
void flight_refuse(struct flight *f)
{
    struct job *only = f->jobs.len == 1 ? f->jobs.at[0] : NULL;
    bool waits = only && is_wanted(only);
    struct err err = f->refusal;

    part_company(f);
    if (f->jobs.len == 0)
        trouble_refused(f->registry);
    if (only)
        riders_place_refusal(f, only, &err);
    flight_dissolve(f);
    if (waits)
        refuse_job(only, &err);
}

/* --- reading again -------------------------------------------------------- */

static void judge(struct flight *f);
static void read_more(struct flight *f);

static size_t count_reads(const struct flight *f)
{
    return 1 + f->passengers.len;
}

static void take_lane(struct flight *f, const struct upcall *x)
{
    struct lane_content *c = &f->lane_content;

    f->lane_was_read = upcall_is_done(x) &&
                       lane_read(c, f->registry,
                           arena_copy(f->arena, x->call.answer), f->arena);
    if (upcall_is_done(x) && !f->lane_was_read)
        f->failed_reads++;
}

static void take_passenger(struct flight *f, const struct upcall *x)
{
    struct passenger *p = &f->passengers.at[x->index - 1];

    image_free(&p->read);
    p->is_deleted = x->call.status == 410;
    if (!upcall_is_done(x))
        return; /* 404, 410: it is not there */
    arena_reset(f->registry->scratch);
    if (image_read(&p->read, &f->registry->vocabulary, x->call.answer,
            f->registry->scratch, NULL) < 0)
        f->failed_reads++;
}

static void was_read(struct upcall *x)
{
    struct flight *f = x->owner;
    int status = x->call.status;

    trips_asked(f, &x->call);
    f->open_reads--;
    if (upcall_is_lost(x) || (status >= 400 && status != 404 && status != 410))
        f->failed_reads++;
    else if (x->index == 0)
        take_lane(f, x);
    else
        take_passenger(f, x);
    read_more(f);
}

static void read_one(struct flight *f, size_t index)
{
    struct upcall *x = upcall_new(f->registry, STORE_READ, was_read, f);

    x->index = index;
    x->call.type = index ? SLICE("Patient") : SLICE("Basic");
    x->call.id =
        index ? f->passengers.at[index - 1].record->id : slice_of(f->lane->id);
    f->open_reads++;
    upcall_send(x);
}

static void read_more(struct flight *f)
{
    struct registry *r = f->registry;

    while (f->next_read < count_reads(f) && f->open_reads < READS_AT_ONCE &&
           !f->failed_reads)
        read_one(f, f->next_read++);
    if (f->open_reads)
        return;
    if (f->failed_reads)
        f->retry_at_ms =
            registry_now_ms(r) + registry_backoff_ms(r, f->tries++);
    else
        judge(f);
}

/* The lane is read too, unless it has told already. */
void flight_read_again(struct flight *f)
{
    f->state = FLIGHT_READING;
    f->failed_reads = 0;
    f->next_read = f->is_committed ? 1 : 0;
    f->retry_at_ms = UINT64_MAX;
    read_more(f);
}

void flights_tick(struct registry *r)
{
    uint64_t now = registry_now_ms(r);
    struct flight *f = LIST_FIRST(&r->flights), *next;

    for (; f && r->state != REGISTRY_FENCED; f = next) {
        next = LIST_NEXT(f, link);
        if (f->state == FLIGHT_READING && f->retry_at_ms <= now)
            flight_read_again(f);
    }
}

uint64_t flights_due(const struct registry *r)
{
    uint64_t first = UINT64_MAX;
    const struct flight *f;

    if (r->state == REGISTRY_FENCED)
        return first;
    for (f = LIST_FIRST(&r->flights); f; f = LIST_NEXT(f, link))
        if (f->state == FLIGHT_READING && f->open_reads == 0 &&
            f->retry_at_ms < first)
            first = f->retry_at_ms;
    return first;
}

/* --- judging -------------------------------------------------------------- */

static bool has_moved(const struct passenger *p)
{
    const struct image *stored = p->record->committed;

    if (!p->read || !stored)
        return p->read || stored;
    return !slice_eq(p->read->vid, stored->vid);
}

/** A resource that someone else wrote. */
struct moved {
    struct slice id;
    struct image *image;
};

static void apply_moved(struct registry *r, struct moved *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!follow_apply(r, list[i].id, list[i].image, true))
            r->follow.next_at_ms = 0;
}

/* What is found deleted, and was not known to be: it may be put again, over
 * the deletion. */
static bool learn_deletions(struct flight *f)
{
    bool has_learnt = false;

    for (size_t i = 0; i < f->passengers.len; i++) {
        const struct passenger *p = &f->passengers.at[i];

        if (!p->is_deleted || p->record->committed || p->record->is_deleted)
            continue;
        p->record->is_deleted = has_learnt = true;
    }
    return has_learnt;
}

static bool is_conflict(const struct flight *f)
{
    return f->refusal.code == ERR_CONFLICT ||
           f->refusal.code == ERR_PRECONDITION;
}

static bool has_riders(const struct flight *f)
{
    for (size_t i = 0; i < f->jobs.len; i++)
        if (f->jobs.at[i]->d && f->jobs.at[i]->d->nriders)
            return true;
    return false;
}

/* A conflict though nothing moved: transactions that met inside the store, or
 * a condition of a rider. */
static void retry_unmoved(struct flight *f)
{
    struct registry *r = f->registry;
    uint64_t not_before_ms;
    unsigned tries = 0;

    for (size_t i = 0; i < f->jobs.len; i++) {
        struct job *job = f->jobs.at[i];

        job->conflicts++;
        tries = job->conflicts > tries ? job->conflicts : tries;
    }
    if (!is_conflict(f) || has_riders(f) ||
        tries >= (f->jobs.len > 1 ? TRIES_TOGETHER : r->options.attempts)) {
        flight_refuse(f);
        return;
    }
    not_before_ms = registry_now_ms(r) + registry_backoff_ms(r, tries);
    for (size_t i = 0; i < f->jobs.len; i++)
        f->jobs.at[i]->not_before_ms = not_before_ms;
    flight_dissolve(f);
}

static void judge_conflict(struct flight *f)
{
    struct registry *r = f->registry;
    struct arena *arena = arena_new();
    VEC(struct moved) moved = {0};

    for (size_t i = 0; i < f->passengers.len; i++) {
        struct passenger *p = &f->passengers.at[i];

        if (!has_moved(p))
            continue;
        VEC_PUSH(
            moved, ((struct moved){arena_copy(arena, p->record->id), p->read}));
        p->read = NULL;
    }
    snprintf(f->lane->vid, sizeof(f->lane->vid), "%.*s",
        SLICE_ARG(f->lane_content.vid));
    f->lane->counter = f->lane_content.counter;
    lane_release(f->lane, (struct slice){0});
    if (moved.len == 0 && !learn_deletions(f)) {
        retry_unmoved(f);
    } else {
        flight_dissolve(f);
        apply_moved(r, moved.at, moved.len);
    }
    VEC_FREE(moved);
    arena_free(&arena);
}

static void judge(struct flight *f)
{
    struct lane *lane = f->lane;

    if (!f->is_committed) {
        if (!lane_check(lane, f->lane_was_read ? &f->lane_content : NULL))
            return;
        if (!slice_eq(f->lane_content.bundle, slice_of(f->id))) {
            judge_conflict(f);
            return;
        }
        lane_release(lane, f->lane_content.vid);
    }
    f->is_committed = f->was_read = true;
    flight_commit(f);
}

/* --- the lane has told ---------------------------------------------------- */

/* Lost, and undone. One of its jobs may be what the store cannot bear: after
 * some tries each travels alone. */
static void send_again(struct flight *f)
{
    for (size_t i = 0; i < f->jobs.len; i++)
        if (++f->jobs.at[i]->undone >= UNDONE_TOGETHER)
            f->jobs.at[i]->most = 1;
    trouble_pause(f->registry);
    flight_dissolve(f);
}

void flight_settled(struct flight *f, bool is_committed)
{
    /* The lane is free already, and may carry another Bundle. */
    f->lane = NULL;
    f->is_committed = is_committed;
    if (is_committed)
        flight_read_again(f);
    else if (f->refused_status)
        flight_refuse(f);
    else
        send_again(f);
}
