/* SPDX-License-Identifier: Apache-2.0
 * From decided jobs to Bundles.
 *
 * A job may travel when all it needs is committed or in the same Bundle. Since
 * it needs whoever reserved a record before it, a record is never in two
 * Bundles under way. Each is sent once, in the last image of the Bundle's jobs,
 * with ifMatch: a change finds the version it was decided on, and a creation
 * finds nothing. */
#include "fhirclient/json/jwrite.h"
#include "mediator/registry/draft.h"
#include "mediator/registry/refs.h"
#include "mediator/registry/registry_int.h"
#include "mediator/registry/riders.h"

enum {
    MAX_LOOKED_AT = 1024, /* jobs, for one Bundle */
    DEFAULT_JOBS_PER_BUNDLE = 8,
    USUAL_JOB_BYTES = 3072 /* in a Bundle; it grows if that is not enough */
};

/* --- who rides ------------------------------------------------------------ */

static bool needs_are_met(const struct job *job, const struct flight *f)
{
    for (size_t i = 0; i < job->needs.len; i++)
        if (job->needs.at[i]->flight != f)
            return false;
    return true;
}

/* How many it puts up with, itself included. */
static unsigned most_with(const struct job *job)
{
    return job->is_alone ? 1 : job->most ? job->most : MAX_JOBS_PER_BUNDLE;
}

/* One that does is written with the others at hardly any cost, and would have
 * to wait a whole round otherwise. */
static bool shares_record(const struct flight *f, const struct job *job)
{
    for (const struct write *w = job->writes; w; w = w->job_next)
        if (w->record->flight == f)
            return true;
    return false;
}

static bool has_room(const struct flight *f, const struct job *job)
{
    unsigned limit = f->registry->options.decisions_per_bundle;

    if (f->jobs.len &&
        (f->jobs.len >= f->most || f->jobs.len >= most_with(job)))
        return false;
    if (limit == 0)
        limit = DEFAULT_JOBS_PER_BUNDLE;
    if (f->jobs.len < limit)
        return true;
    return f->jobs.len < MAX_JOBS_PER_BUNDLE && shares_record(f, job);
}

static bool may_ride(struct registry *r, const struct flight *f,
    const struct job *job, uint64_t now)
{
    if (job->not_before_ms > now) {
        if (job->not_before_ms < r->recheck_ms)
            r->recheck_ms = job->not_before_ms;
        return false;
    }
    return needs_are_met(job, f) && has_room(f, job);
}

/* --- boarding ------------------------------------------------------------- */

static void board_write(struct flight *f, struct write *w)
{
    struct record *record = w->record;

    /* Whoever writes a record has looked at it: were it under way elsewhere,
     * its job would need one of that flight. */
    ASSERT(!record->flight || record->flight == f);
    if (record->flight == f) {
        f->passengers.at[record->seat].last = w;
        return;
    }
    record->flight = f;
    record->seat = f->passengers.len;
    VEC_PUSH(f->passengers, ((struct passenger){.record = record, .last = w}));
}

static void board(struct flight *f, struct job *job)
{
    struct registry *r = f->registry;

    TAILQ_REMOVE(&r->decided, job, link);
    job->state = JOB_SENT;
    job->flight = f;
    VEC_PUSH(f->jobs, job);
    if (most_with(job) < f->most)
        f->most = most_with(job);
    if (job->d)
        job->d->sent_us = clock_monotonic_us(r->port.clock);
    for (struct write *w = job->writes; w; w = w->job_next)
        board_write(f, w);
}

static void collect(struct registry *r, struct flight *f)
{
    struct job *job = TAILQ_FIRST(&r->decided), *next;
    uint64_t now = registry_now_ms(r);
    unsigned looked_at = 0;

    for (; job && looked_at < MAX_LOOKED_AT; job = next, looked_at++) {
        next = TAILQ_NEXT(job, link);
        if (may_ride(r, f, job, now))
            board(f, job);
        if (f->jobs.len >= f->most)
            return;
    }
}

/* --- the Bundle ----------------------------------------------------------- */

static void write_request(
    struct jwrite *w, const char *type, struct slice id, struct slice if_match)
{
    const struct slice url[] = {slice_of(type), SLICE("/"), id};
    const struct slice tag[] = {SLICE("W/\""), if_match, SLICE("\"")};

    jwrite_key(w, "request");
    jwrite_object(w);
    jwrite_member(w, "method", SLICE("PUT"));
    jwrite_key(w, "url");
    jwrite_joined(w, url, COUNT_OF(url));
    if (if_match.len) {
        jwrite_key(w, "ifMatch");
        jwrite_joined(w, tag, COUNT_OF(tag));
    }
    jwrite_end(w);
}

static void write_lane_entry(struct jwrite *w, const struct flight *f)
{
    struct buf text = BUF_INIT;

    lane_write(&text, f->lane, f->id);
    jwrite_object(w);
    jwrite_key(w, "resource");
    jwrite_raw(w, buf_slice(&text));
    write_request(w, "Basic", slice_of(f->lane->id), slice_of(f->lane->vid));
    jwrite_end(w);
    buf_free(&text);
}

/* Version 0 makes a PUT that only creates: HAPI overlooks ifMatch where there
 * is nothing, and refuses it where anything is or was. */
static struct slice expected_version(const struct record *record)
{
    if (record->committed)
        return record->committed->vid;
    return record->is_deleted ? (struct slice){0} : SLICE("0");
}

static void write_passenger(struct jwrite *w, const struct passenger *p)
{
    jwrite_object(w);
    jwrite_key(w, "resource");
    jwrite_raw(w, p->last->image->text);
    write_request(w, "Patient", p->record->id, expected_version(p->record));
    jwrite_end(w);
}

static void write_bundle(struct buf *out, const struct flight *f)
{
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "type", SLICE("transaction"));
    jwrite_key(&w, "entry");
    jwrite_array(&w);
    write_lane_entry(&w, f);
    for (size_t i = 0; i < f->passengers.len; i++)
        write_passenger(&w, &f->passengers.at[i]);
    for (size_t i = 0; i < f->jobs.len; i++)
        for (const struct extra *e = f->jobs.at[i]->extras; e; e = e->next)
            jwrite_raw(&w, e->entry);
    jwrite_end(&w);
    jwrite_end(&w);
}

/* Patients came through the gate, the rest is ours. What travels with
 * references that are not settled yet, or with resources of the sender's, is
 * for the store to look at. */
static bool is_checked(const struct flight *f)
{
    for (size_t i = 0; i < f->jobs.len; i++)
        if (f->jobs.at[i]->refs)
            return false;
    return true;
}

static void depart(struct flight *f)
{
    struct registry *r = f->registry;
    struct upcall *x = upcall_new(r, STORE_TRANSACTION, flight_answered, f);

    r->port.uuid(r->port.context, f->id);
    buf_reserve(&x->body, f->jobs.len * USUAL_JOB_BYTES);
    write_bundle(&x->body, f);
    x->call.body = buf_slice(&x->body);
    x->call.replace_tags = true;
    x->call.is_checked = is_checked(f);
    f->state = FLIGHT_SENT;
    trips_depart(f);
    upcall_send(x);
}

static struct flight *flight_new(struct registry *r)
{
    struct flight *f = mem_zalloc(1, sizeof(*f));

    f->registry = r;
    f->arena = arena_new();
    f->most = MAX_JOBS_PER_BUNDLE;
    LIST_INSERT_HEAD(&r->flights, f, link);
    r->nflights++;
    return f;
}

void flight_free(struct flight *f)
{
    for (size_t i = 0; i < f->passengers.len; i++)
        image_free(&f->passengers.at[i].read);
    LIST_REMOVE(f, link);
    f->registry->nflights--;
    VEC_FREE(f->jobs);
    VEC_FREE(f->passengers);
    arena_free(&f->arena);
    mem_free(f);
}

/* After failures nothing but one Bundle at a time; with nobody waiting, one
 * without jobs. */
static bool may_depart(const struct registry *r, bool *is_trial)
{
    *is_trial = false;
    if (trouble_is_pausing(r))
        return false;
    if (!trouble_is_lasting(r))
        return !TAILQ_EMPTY(&r->decided);
    *is_trial = r->njobs == 0 && r->state == REGISTRY_READY;
    return r->nflights == 0 && (*is_trial || !TAILQ_EMPTY(&r->decided));
}

void bundles_fill(struct registry *r)
{
    bool is_trial;

    while (may_depart(r, &is_trial)) {
        struct flight *f = flight_new(r);

        f->lane = lanes_take(r, f);
        if (f->lane)
            collect(r, f);
        if (f->jobs.len == 0 && (!is_trial || !f->lane)) {
            if (f->lane)
                lane_release(f->lane, (struct slice){0});
            flight_free(f);
            return;
        }
        depart(f);
    }
}

/* --- arrival -------------------------------------------------------------- */

static void leave(struct flight *f)
{
    for (size_t i = 0; i < f->passengers.len; i++) {
        struct record *record = f->passengers.at[i].record;

        record->flight = NULL;
        if (record->is_suspect)
            f->registry->follow.next_at_ms = 0;
        record->is_suspect = false;
    }
    for (size_t i = 0; i < f->jobs.len; i++)
        f->jobs.at[i]->flight = NULL;
}

/* As it was sent, with references that only the store could resolve; NULL when
 * there are none. */
static struct image *resolved(struct registry *r, const struct write *w)
{
    const struct refs *refs = w->job->refs;
    struct buf text = BUF_INIT;
    struct image *image = NULL;
    struct jval v;

    arena_reset(r->scratch);
    if (refs &&
        jdoc_parse(&v, w->image->text, &jlimits_stored, r->scratch, NULL) ==
            0 &&
        refs_rewrite(&text, refs, v) &&
        image_read(&image, &r->vocabulary, buf_slice(&text), r->scratch, NULL) <
            0)
        die("a written image cannot be read");
    buf_free(&text);
    return image;
}

static void land_as_sent(struct registry *r, const struct passenger *p)
{
    struct image *image = resolved(r, p->last);

    records_land(&r->records, p->last,
        image_stamp(image ? image : p->last->image, p->vid, p->last_updated));
    image_free(&image);
}

static void land_as_read(struct registry *r, struct passenger *p)
{
    struct image *image = p->read;

    p->read = NULL;
    follow_compare(r, p->record, p->last->image, image);
    records_commit(&r->records, p->record, image);
    records_release(&r->records, p->last);
}

/* Of this flight, all images of the record but the last are forgotten. */
static void land_passenger(struct flight *f, struct passenger *p)
{
    struct registry *r = f->registry;

    while (p->record->first != p->last)
        records_release(&r->records, p->record->first);
    if (f->was_read)
        land_as_read(r, p);
    else
        land_as_sent(r, p);
}

void flight_commit(struct flight *f)
{
    struct registry *r = f->registry;

    for (size_t i = 0; i < f->passengers.len; i++)
        land_passenger(f, &f->passengers.at[i]);
    leave(f);
    trips_landed(f, true);
    for (size_t i = 0; i < f->jobs.len; i++) {
        struct job *job = f->jobs.at[i];

        job->writes = job->last_write = NULL;
        if (f->was_read)
            riders_assume(job);
        job_done(job);
    }
    for (size_t i = 0; i < f->passengers.len; i++)
        records_drop_empty(&r->records, f->passengers.at[i].record);
    trouble_ended(r);
    flight_free(f);
}

/* In stamp order, before those that were decided later. */
static void board_again(struct registry *r, struct job *job)
{
    struct job *before = TAILQ_FIRST(&r->decided);

    while (before && before->stamp < job->stamp)
        before = TAILQ_NEXT(before, link);
    job->state = JOB_DECIDED;
    if (before)
        TAILQ_INSERT_BEFORE(before, job, link);
    else
        TAILQ_INSERT_TAIL(&r->decided, job, link);
}

static struct job *find_orphan(struct registry *r)
{
    struct job *job;

    for (job = TAILQ_FIRST(&r->decided); job; job = TAILQ_NEXT(job, link))
        if (!job->d && !job->change)
            return job;
    return NULL;
}

void flight_dissolve(struct flight *f)
{
    struct registry *r = f->registry;
    struct job *orphan;

    leave(f);
    trips_landed(f, false);
    for (size_t i = 0; i < f->jobs.len; i++)
        board_again(r, f->jobs.at[i]);
    flight_free(f);
    /* What nobody waits for is not sent a second time. */
    while ((orphan = find_orphan(r)))
        job_requeue(orphan);
}
