/* SPDX-License-Identifier: Apache-2.0
 * The way of a job: queued, decided, sent, ended.
 *
 * Jobs are decided in the order in which they came, each on the images that
 * those before it reserved. `stamp` counts decisions made: the result of all
 * committed jobs equals that of deciding them one by one in stamp order. */
#include "mediator/registry/registry_int.h"

/* Then the loop may breathe. */
enum { DECIDED_A_TURN = 64, TURN_MS = 20 };

/* --- deadlines ------------------------------------------------------------ */

static struct job *find_expired(struct job_list *list, uint64_t now)
{
    struct job *job;

    for (job = TAILQ_FIRST(list); job; job = TAILQ_NEXT(job, link))
        if (job->d && job->deadline_ms <= now)
            return job;
    return NULL;
}

static void earliest(struct job_list *list, uint64_t *first)
{
    struct job *job;

    for (job = TAILQ_FIRST(list); job; job = TAILQ_NEXT(job, link))
        if (job->d && job->deadline_ms < *first)
            *first = job->deadline_ms;
}

/* What was sent runs on without its client. */
static void expire_sent(struct registry *r, uint64_t now, uint64_t *first)
{
    struct flight *f;

    for (f = LIST_FIRST(&r->flights); f; f = LIST_NEXT(f, link)) {
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
            job_tell(job, &err);
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
    err_set(&err, ERR_TIMEOUT, "not committed in time: %s",
        r->trouble.failures ? r->trouble.why : "too many decisions before it");
    while ((job = find_expired(&r->decided, now)))
        job_fail(job, &err);
    while ((job = find_expired(&r->queued, now)))
        job_fail(job, &err);
    earliest(&r->decided, &r->first_deadline_ms);
    earliest(&r->queued, &r->first_deadline_ms);
    expire_sent(r, now, &r->first_deadline_ms);
}

/* --- deciding ------------------------------------------------------------- */

static void decided(struct registry *r, struct job *job)
{
    job_leave_queue(job);
    TAILQ_INSERT_TAIL(&r->decided, job, link);
    job->state = JOB_DECIDED;
    job->stamp = ++r->next_stamp;
    job_drop_claims(job);
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

    job->made++;
    if (rc == 0) {
        decided(r, job);
        return;
    }
    job_undo(job);
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
    uint64_t until_ms = registry_now_ms(r) + TURN_MS;
    unsigned n = 0;

    for (; job; job = next) {
        next = TAILQ_NEXT(job, link);
        if (job->blocked_on || is_put_off(r, job))
            continue;
        if (n++ == DECIDED_A_TURN || registry_now_ms(r) > until_ms) {
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

/* --- the pump ------------------------------------------------------------- */

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
        flights_due(r), start_due(r), follow_due(r), trouble_due(r),
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

/* --- in and out ----------------------------------------------------------- */

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
    d->asked_us = clock_monotonic_us(r->port.clock);
    d->pipeline = job;
    job->context = d->context;
    if (job->deadline_ms < r->first_deadline_ms)
        r->first_deadline_ms = job->deadline_ms;
    job_enqueue(job);
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

bool registry_extend(const struct decision *d, uint64_t deadline_ms)
{
    struct job *job = d->pipeline;

    if (!job)
        return false;
    job->deadline_ms = deadline_ms;
    return true;
}

void pipeline_foreign(struct registry *r, const struct foreign_change *change)
{
    struct job *job = job_new(r, NULL);
    struct slice *goldens;

    if (r->state != REGISTRY_STARTING)
        r->follow.settled_ms = follow_cursor(r);
    r->nforeign++;
    job->origin = arena_new();
    job->change = arena_zalloc(job->origin, 1, sizeof(*change));
    *job->change = *change;
    job->change->id = arena_copy(job->origin, change->id);
    goldens = arena_zalloc(job->origin, change->ngoldens + 1, sizeof(*goldens));
    for (size_t i = 0; i < change->ngoldens; i++)
        goldens[i] = arena_copy(job->origin, change->goldens[i]);
    job->change->goldens = goldens;
    job->seq = 0; /* before anyone is matched against it */
    job_enqueue(job);
    r->wants_turn = true;
}

void pipeline_free(struct registry *r)
{
    struct job_list *const lists[] = {&r->queued, &r->decided};
    struct job *job;

    for (size_t i = 0; i < COUNT_OF(lists); i++)
        while ((job = TAILQ_FIRST(lists[i]))) {
            TAILQ_REMOVE(lists[i], job, link);
            job_undo(job);
            job_free(job);
        }
    keymap_free(&r->unplaced);
    VEC_FREE(r->endings);
}

void pipeline_fail_all(struct registry *r, const struct err *err)
{
    struct job *job;
    struct flight *f;

    while ((job = TAILQ_FIRST(&r->decided)))
        job_fail(job, err);
    while ((job = TAILQ_FIRST(&r->queued)))
        job_fail(job, err);
    for (f = LIST_FIRST(&r->flights); f; f = LIST_NEXT(f, link))
        for (size_t i = 0; i < f->jobs.len; i++)
            job_tell(f->jobs.at[i],
                &(struct err){.code = ERR_UNKNOWN,
                    .text = "sent, but its outcome is not known"});
}
