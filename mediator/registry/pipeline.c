/* SPDX-License-Identifier: Apache-2.0
 * The way of a job: queued, decided, sent, ended.
 *
 * Jobs are decided in the order in which they came, each on the images that
 * those before it reserved. `stamp` counts decisions made: the result of all
 * committed jobs equals that of deciding them one by one in stamp order. */
#include "base/log.h"
#include "mediator/registry/counts.h"
#include "mediator/registry/refs.h"
#include "mediator/registry/registry_int.h"

#include <stdlib.h>

enum { DECIDED_A_TURN = 64 /* then the loop may breathe */ };

/* --- jobs ----------------------------------------------------------------- */

static struct job *job_new(struct registry *r, struct decision *d)
{
    struct job *job = mem_zalloc(1, sizeof(*job));

    job->registry = r;
    job->seq = ++r->next_seq;
    job->d = d;
    job->arena = arena_new();
    job->state = JOB_QUEUED;
    job->failed_part = SIZE_MAX;
    job->deadline_ms = d && d->deadline_ms ? d->deadline_ms : UINT64_MAX;
    r->njobs++;
    return job;
}

static void unblock(struct job *job)
{
    struct job *other;

    if (!job->has_blocked)
        return;
    TAILQ_FOREACH(other, &job->registry->queued, link)
    if (other->blocked_on == job)
        other->blocked_on = NULL;
    job->has_blocked = false;
}

static void job_free(struct job *job)
{
    ASSERT(!job->flight && !job->writes);
    ASSERT(job->needs.len == 0 && job->needed_by.len == 0);
    unblock(job);
    VEC_FREE(job->needs);
    VEC_FREE(job->needed_by);
    arena_free(&job->origin);
    arena_free(&job->arena);
    job->registry->njobs--;
    mem_free(job);
}

/* --- queues --------------------------------------------------------------- */

/* Into the queue by order of arrival; decisions of our own go first. */
static void enqueue(struct job *job)
{
    struct registry *r = job->registry;
    struct job *after = TAILQ_LAST(&r->queued, job_list);

    job->state = JOB_QUEUED;
    while (after && after->seq > job->seq)
        after = TAILQ_PREV(after, job_list, link);
    if (after)
        TAILQ_INSERT_AFTER(&r->queued, after, job, link);
    else
        TAILQ_INSERT_HEAD(&r->queued, job, link);
}

static void leave_list(struct job *job)
{
    struct registry *r = job->registry;

    ASSERT(job->state != JOB_SENT);
    if (job->state == JOB_QUEUED)
        TAILQ_REMOVE(&r->queued, job, link);
    else
        TAILQ_REMOVE(&r->decided, job, link);
}

/* --- taking back ---------------------------------------------------------- */

static void forget_job(struct job **list, size_t *len, const struct job *job)
{
    for (size_t i = 0; i < *len; i++) {
        if (list[i] != job)
            continue;
        list[i] = list[--*len];
        return;
    }
}

static void cut_edges(struct job *job)
{
    for (size_t i = 0; i < job->needs.len; i++) {
        struct job *other = job->needs.at[i];

        forget_job(other->needed_by.at, &other->needed_by.len, job);
    }
    for (size_t i = 0; i < job->needed_by.len; i++) {
        struct job *other = job->needed_by.at[i];

        forget_job(other->needs.at, &other->needs.len, job);
    }
    job->needs.len = job->needed_by.len = 0;
}

/* Forget everything that was decided. */
static void undo(struct job *job)
{
    struct records *records = &job->registry->records;

    for (struct write *w = job->writes; w; w = w->job_next) {
        records_release(records, w);
        records_drop_empty(records, w->record);
    }
    cut_edges(job);
    if (job->refs)
        refs_free(job->refs);
    job->refs = NULL;
    job->rider_urls = NULL;
    job->writes = job->last_write = NULL;
    job->extras = job->last_extra = NULL;
    job->parts = NULL;
    arena_reset(job->arena);
}

static int by_stamp_falling(const void *a, const void *b)
{
    const struct job *x = *(struct job *const *)a;
    const struct job *y = *(struct job *const *)b;

    return (x->stamp < y->stamp) - (x->stamp > y->stamp);
}

/* A job that nobody waits for is not decided a second time. */
static void enqueue_or_drop(struct job *job)
{
    if (job->d || job->change)
        enqueue(job);
    else
        job_free(job);
}

void job_withdraw(struct job *job)
{
    uint64_t mark = ++job->registry->next_mark;
    VEC(struct job *) all = {0};

    job->mark = mark;
    VEC_PUSH(all, job);
    for (size_t i = 0; i < all.len; i++) {
        struct job *one = all.at[i];

        for (size_t k = 0; k < one->needed_by.len; k++) {
            struct job *other = one->needed_by.at[k];

            if (other->mark == mark)
                continue;
            other->mark = mark;
            VEC_PUSH(all, other);
        }
    }
    qsort(all.at, all.len, sizeof(struct job *), by_stamp_falling);
    for (size_t i = 0; i < all.len; i++) {
        leave_list(all.at[i]);
        undo(all.at[i]);
        if (all.at[i] != job)
            enqueue_or_drop(all.at[i]);
    }
    VEC_FREE(all);
}

void job_requeue(struct job *job)
{
    job_withdraw(job);
    enqueue_or_drop(job);
}

/* --- ending --------------------------------------------------------------- */

/* Nobody waits for the job any more. */
static void tell(struct job *job, const struct err *err)
{
    struct decision *d = job->d;

    if (!d)
        return;
    counts_decision(d, err);
    d->rc = err ? err->code : 0;
    if (err)
        d->err = *err;
    d->failed_part = err ? job->failed_part : SIZE_MAX;
    d->pipeline = NULL;
    job->d = NULL;
    VEC_PUSH(job->registry->endings, d);
}

void job_fail(struct job *job, const struct err *err)
{
    struct err own = *err; /* may be the job's */

    job_withdraw(job);
    if (job->change)
        log_err(LOG_WARN, "registry.foreign", &own);
    tell(job, &own);
    job_free(job);
}

void part_describe(
    struct submit_part *part, const struct image *image, struct arena *arena)
{
    part->id = arena_copy(arena, image->id);
    part->vid = arena_copy(arena, image->vid);
    part->last_updated = arena_copy(arena, image->last_updated);
    part->body = arena_copy(arena, image->text);
    if (image->ngoldens)
        part->golden_id = arena_copy(arena, image->goldens[0]);
}

/* What is unchanged may have been changed by a later decision when the rest of
 * the job is committed: its client is told what he found. */
static struct submit_part copied(
    const struct submit_part *found, struct arena *arena)
{
    return (struct submit_part){.id = arena_copy(arena, found->id),
        .vid = arena_copy(arena, found->vid),
        .last_updated = arena_copy(arena, found->last_updated),
        .body = arena_copy(arena, found->body),
        .golden_id = arena_copy(arena, found->golden_id)};
}

static void fill_part(
    struct decision *d, struct submit_part *part, const struct part_outcome *o)
{
    const struct image *image = o->record->committed;
    struct submit_part told = {0};

    if (o->result == SUBMIT_UNCHANGED)
        told = copied(&o->found, d->arena);
    else if (image)
        part_describe(&told, image, d->arena);
    else /* deleted by someone else before it could be read */
        told.id = arena_copy(d->arena, o->record->id);
    part->id = told.id;
    part->vid = told.vid;
    part->last_updated = told.last_updated;
    part->body = told.body;
    part->golden_id = told.golden_id;
    part->result = o->result;
    part->nautomatic = o->nautomatic;
    part->npotential = o->npotential;
    part->nconflict = o->nconflict;
    part->best_score = o->best_score;
    part->best_rule = o->best_rule;
}

void job_done(struct job *job)
{
    struct registry *r = job->registry;
    struct decision *d = job->d;

    ASSERT(!job->writes);
    if (r->observe)
        r->observe(r->observer, job);
    if (d) {
        d->order = job->stamp;
        d->committed_us = clock_monotonic_us(r->port.clock);
        for (size_t i = 0; job->parts && i < d->nparts; i++)
            fill_part(d, &d->parts[i], &job->parts[i]);
    }
    if (job->state != JOB_SENT)
        leave_list(job);
    job->extras = NULL;
    undo(job);
    tell(job, NULL);
    job_free(job);
}

void pipeline_fail_all(struct registry *r, const struct err *err)
{
    struct job *job;
    struct flight *f;

    while ((job = TAILQ_FIRST(&r->decided)))
        job_fail(job, err);
    while ((job = TAILQ_FIRST(&r->queued)))
        job_fail(job, err);
    LIST_FOREACH(f, &r->flights, link)
    for (size_t i = 0; i < f->jobs.len; i++)
        tell(f->jobs.at[i], &(struct err){.code = ERR_UNKNOWN,
                                .text = "sent, but its outcome is not known"});
}

/* --- deadlines
 * ---------------------------------------------------------------- */

static struct job *find_expired(struct job_list *list, uint64_t now)
{
    struct job *job;

    TAILQ_FOREACH(job, list, link)
    if (job->d && job->deadline_ms <= now)
        return job;
    return NULL;
}

static void earliest(struct job_list *list, uint64_t *first)
{
    struct job *job;

    TAILQ_FOREACH(job, list, link)
    if (job->d && job->deadline_ms < *first)
        *first = job->deadline_ms;
}

/* What was sent runs on without its client. */
static void expire_sent(struct registry *r, uint64_t now, uint64_t *first)
{
    struct flight *f;

    LIST_FOREACH(f, &r->flights, link)
    {
        for (size_t i = 0; i < f->jobs.len; i++) {
            struct job *job = f->jobs.at[i];
            struct err err = ERR_INIT;

            if (!job->d)
                continue;
            if (job->deadline_ms > now) {
                *first = job->deadline_ms < *first ? job->deadline_ms : *first;
                continue;
            }
            err_set(&err, ERR_UNKNOWN,
                "the store has not told in time whether it was done");
            tell(job, &err);
        }
    }
}

static void expire(struct registry *r)
{
    uint64_t now = registry_now_ms(r);
    struct err err = ERR_INIT;
    struct job *job;

    if (now < r->first_deadline_ms)
        return;
    r->first_deadline_ms = UINT64_MAX;
    err_set(&err, ERR_TIMEOUT, "not sent to the store in time: %s",
        r->pauses ? "it is not there" : "too many decisions before it");
    while ((job = find_expired(&r->decided, now)))
        job_fail(job, &err);
    while ((job = find_expired(&r->queued, now)))
        job_fail(job, &err);
    earliest(&r->decided, &r->first_deadline_ms);
    earliest(&r->queued, &r->first_deadline_ms);
    expire_sent(r, now, &r->first_deadline_ms);
}

/* --- deciding
 * ------------------------------------------------------------------ */

static void decided(struct registry *r, struct job *job)
{
    TAILQ_REMOVE(&r->queued, job, link);
    TAILQ_INSERT_TAIL(&r->decided, job, link);
    job->state = JOB_DECIDED;
    job->stamp = ++r->next_stamp;
    if (job->d)
        job->d->decided_us = clock_monotonic_us(r->port.clock);
    /* A submission that found its content stored does not wait for links that
     * are on their way. */
    if (!job->writes && !job->extras && job->parts)
        job_done(job);
}

static void decide_one(struct registry *r, struct job *job)
{
    int rc = decide_job(r, job);

    if (rc == 0) {
        decided(r, job);
        return;
    }
    undo(job);
    if (rc < 0) {
        err_set(&job->err, rc, "the decision failed");
        job_fail(job, &job->err);
    }
}

static bool is_put_off(struct registry *r, const struct job *job)
{
    if (job->not_before_ms <= registry_now_ms(r))
        return false;
    if (job->not_before_ms < r->recheck_ms)
        r->recheck_ms = job->not_before_ms;
    return true;
}

static void decide_queued(struct registry *r)
{
    struct job *job = TAILQ_FIRST(&r->queued), *next;
    unsigned n = 0;

    for (; job; job = next) {
        next = TAILQ_NEXT(job, link);
        if (job->blocked_on || is_put_off(r, job))
            continue;
        if (n++ == DECIDED_A_TURN) {
            r->wants_turn = true;
            return;
        }
        decide_one(r, job);
    }
}

/* Decisions that change nothing are done when what they saw is committed. */
static void end_empty(struct registry *r)
{
    struct job *job = TAILQ_FIRST(&r->decided), *next;

    for (; job; job = next) {
        next = TAILQ_NEXT(job, link);
        if (!job->writes && !job->extras && job->needs.len == 0)
            job_done(job);
    }
}

/* --- the pump
 * --------------------------------------------------------------------- */

static void deliver(struct registry *r)
{
    while (r->endings.len) {
        VEC(struct decision *) ended = {0};

        for (size_t i = 0; i < r->endings.len; i++)
            VEC_PUSH(ended, r->endings.at[i]);
        r->endings.len = 0;
        for (size_t i = 0; i < ended.len; i++)
            ended.at[i]->ended(ended.at[i]);
        VEC_FREE(ended);
    }
}

static void arrange_wake(struct registry *r)
{
    const uint64_t due[] = {r->first_deadline_ms, r->recheck_ms, lanes_due(r),
        flights_due(r), start_due(r), follow_due(r),
        r->paused_until_ms > registry_now_ms(r) ? r->paused_until_ms
                                                : UINT64_MAX,
        r->wants_turn ? 0 : UINT64_MAX};
    uint64_t first = UINT64_MAX;

    for (size_t i = 0; i < COUNT_OF(due); i++)
        if (due[i] < first)
            first = due[i];
    r->wants_turn = false;
    if (first != UINT64_MAX)
        registry_wake(r, first);
}

void pipeline_pump(struct registry *r)
{
    if (r->is_pumping)
        return;
    r->is_pumping = true;
    r->recheck_ms = UINT64_MAX;
    expire(r);
    if (r->state == REGISTRY_READY || r->state == REGISTRY_DRAINING) {
        decide_queued(r);
        end_empty(r);
        bundles_fill(r);
    }
    r->is_pumping = false;
    deliver(r);
    arrange_wake(r);
}

void pipeline_pause(struct registry *r)
{
    uint64_t until = registry_now_ms(r) + registry_backoff_ms(r, r->pauses++);

    if (until > r->paused_until_ms)
        r->paused_until_ms = until;
}

/* --- in and out
 * ---------------------------------------------------------------------- */

static void refuse(struct registry *r, struct decision *d)
{
    d->err = ERR_INIT;
    if (r->options.only_reads)
        d->rc = err_set(
            &d->err, ERR_UNSUPPORTED, "this registry was opened to read only");
    else
        d->rc = err_set(&d->err, ERR_UNAVAILABLE, "not ready: %s",
            r->state == REGISTRY_DRAINING ? "shutting down" : r->why);
    d->failed_part = SIZE_MAX;
    d->pipeline = NULL;
    VEC_PUSH(r->endings, d);
}

void registry_decide(struct registry *r, struct decision *d)
{
    registry_wake(r, 0);
    if (r->options.only_reads || r->state != REGISTRY_READY) {
        refuse(r, d);
        return;
    }

    struct job *job = job_new(r, d);

    d->err = ERR_INIT;
    d->pipeline = job;
    job->context = d->context;
    if (job->deadline_ms < r->first_deadline_ms)
        r->first_deadline_ms = job->deadline_ms;
    enqueue(job);
}

void registry_withdraw(struct registry *r, struct decision *d)
{
    struct job *job = d->pipeline;
    struct err err = ERR_INIT;

    if (!job || job->state == JOB_SENT)
        return;
    err_set(&err, ERR_CANCELLED, "withdrawn by its client");
    job_fail(job, &err);
    registry_wake(r, 0);
}

void pipeline_foreign(struct registry *r, const struct foreign_change *change)
{
    struct job *job = job_new(r, NULL);
    struct slice *goldens;

    job->origin = arena_new();
    job->change = arena_zalloc(job->origin, 1, sizeof(*change));
    *job->change = *change;
    job->change->id = arena_copy(job->origin, change->id);
    goldens = arena_zalloc(job->origin, change->ngoldens + 1, sizeof(*goldens));
    for (size_t i = 0; i < change->ngoldens; i++)
        goldens[i] = arena_copy(job->origin, change->goldens[i]);
    job->change->goldens = goldens;
    job->seq = 0; /* before anyone is matched against it */
    enqueue(job);
    r->wants_turn = true;
}

void pipeline_free(struct registry *r)
{
    struct job_list *const lists[] = {&r->queued, &r->decided};
    struct job *job;

    for (size_t i = 0; i < COUNT_OF(lists); i++)
        while ((job = TAILQ_FIRST(lists[i]))) {
            TAILQ_REMOVE(lists[i], job, link);
            undo(job);
            job_free(job);
        }
    VEC_FREE(r->endings);
}
