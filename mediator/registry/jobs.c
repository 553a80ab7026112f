/* SPDX-License-Identifier: Apache-2.0
 * A job's life: made, queued, taken back, ended. What a job has reserved, what
 * it needs and who needs it are let go of in one place, job_undo(). */
#include "base/log.h"
#include "mediator/registry/counts.h"
#include "mediator/registry/refs.h"
#include "mediator/registry/registry_int.h"

#include <stdlib.h>

/* --- making --------------------------------------------------------------- */

struct job *job_new(struct registry *r, struct decision *d)
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
    for (other = TAILQ_FIRST(&job->registry->queued); other;
         other = TAILQ_NEXT(other, link))
        if (other->blocked_on == job)
            other->blocked_on = NULL;
    job->has_blocked = false;
}

bool job_claim(struct job *job, struct record *record)
{
    struct job *other = record->claimed;

    if (other == job)
        return true;
    if (other && other->seq < job->seq)
        return false;
    if (other)
        LIST_REMOVE(record, claim);
    record->claimed = job;
    LIST_INSERT_HEAD(&job->claims, record, claim);
    return true;
}

void job_drop_claims(struct job *job)
{
    struct record *record;

    while ((record = LIST_FIRST(&job->claims))) {
        LIST_REMOVE(record, claim);
        record->claimed = NULL;
    }
    job->claims_all = false;
}

void job_free(struct job *job)
{
    ASSERT(!job->flight && !job->writes);
    ASSERT(job->needs.len == 0 && job->needed_by.len == 0);
    unblock(job);
    job_drop_claims(job);
    job->registry->nforeign -= job->change != NULL;
    VEC_FREE(job->needs);
    VEC_FREE(job->needed_by);
    arena_free(&job->origin);
    arena_free(&job->arena);
    job->registry->njobs--;
    mem_free(job);
}

/* --- queues --------------------------------------------------------------- */

static bool is_about_content(const struct job *job)
{
    return job->change && job->change->has_content;
}

static uint64_t hash_of(const struct job *job)
{
    return keymap_hash(job->change->id, (struct slice){0});
}

void job_enqueue(struct job *job)
{
    struct registry *r = job->registry;
    struct job *after = TAILQ_LAST(&r->queued, job_list);

    job->state = JOB_QUEUED;
    if (is_about_content(job))
        keymap_add(&r->unplaced, hash_of(job), job);
    while (after && after->seq > job->seq)
        after = TAILQ_PREV(after, job_list, link);
    if (after)
        TAILQ_INSERT_AFTER(&r->queued, after, job, link);
    else
        TAILQ_INSERT_HEAD(&r->queued, job, link);
}

void job_leave_queue(struct job *job)
{
    struct registry *r = job->registry;

    TAILQ_REMOVE(&r->queued, job, link);
    if (is_about_content(job))
        keymap_remove(&r->unplaced, hash_of(job), job);
}

static void leave_list(struct job *job)
{
    ASSERT(job->state != JOB_SENT);
    if (job->state == JOB_QUEUED)
        job_leave_queue(job);
    else
        TAILQ_REMOVE(&job->registry->decided, job, link);
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
void job_undo(struct job *job)
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

/* A job that nobody waits for is not decided a second time. What it was refused
 * with before says nothing of what it will be. */
static void enqueue_or_drop(struct job *job)
{
    job->most = 0;
    if (job->d || job->change)
        job_enqueue(job);
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
        job_undo(all.at[i]);
        unblock(all.at[i]);
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
void job_tell(struct job *job, const struct err *err)
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

void job_log_foreign(const struct job *job, const struct err *err)
{
    log_warn("registry.foreign", "id=%.*s code=%s status=%d where=\"%s\"",
        SLICE_ARG(job->change->id), err_code_str(err->code), err_status(err),
        err->where);
}

void job_fail(struct job *job, const struct err *err)
{
    struct err own = *err; /* may be the job's */

    job_withdraw(job);
    if (job->change)
        job_log_foreign(job, &own);
    job_tell(job, &own);
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
    struct submit_part told = {0};

    if (o->result == SUBMIT_UNCHANGED) /* the record may be gone by now */
        told = copied(&o->found, d->arena);
    else if (o->result == SUBMIT_DELETED || !o->record->committed)
        /* or deleted by another before it could be read */
        told.id = arena_copy(d->arena, o->record->id);
    else
        part_describe(&told, o->record->committed, d->arena);
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
    job_undo(job);
    job_tell(job, NULL);
    job_free(job);
}
