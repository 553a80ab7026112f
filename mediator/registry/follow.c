/* SPDX-License-Identifier: Apache-2.0
 * Other writers: their changes are read from the history of Patients, by the
 * store's clock, with an overlap, since a transaction carries the time at which
 * it began. What is known already is dropped by (id, version). */
#include "base/log.h"
#include "mediator/registry/registry_int.h"

#include <stdio.h>

enum {
    DEFAULT_OVERLAP_MS = 5 * 60 * 1000,
    DEFAULT_INTERVAL_MS = 30 * 1000,
    PAGE = 500
};

/* What others write may be deeper than what our clients may send. */
const struct jlimits page_limits = {JDOC_DEPTH_MAX, 8000000, 1000};

/* --- one foreign version -------------------------------------------------- */

static bool is_newer(const struct image *image, const struct image *known)
{
    uint64_t a, b;

    if (!known)
        return true;
    if (slice_to_u64(&a, image->vid) && slice_to_u64(&b, known->vid))
        return a > b;
    return !slice_eq(image->vid, known->vid) &&
           slice_cmp(image->last_updated, known->last_updated) >= 0;
}

static bool texts_equal(struct registry *r, struct slice a, struct slice b)
{
    struct arena *arena = arena_new();
    struct jval x, y;
    bool is_equal = jdoc_parse(&x, a, &jlimits_stored, arena, NULL) == 0 &&
                    jdoc_parse(&y, b, &jlimits_stored, arena, NULL) == 0 &&
                    content_equal(&r->vocabulary, x, y);

    arena_free(&arena);
    return is_equal;
}

/* The members of a golden record that is gone have none any more. */
static void orphan_members(struct registry *r, const struct image *golden)
{
    for (size_t i = 0; i < golden->nmembers; i++)
        pipeline_foreign(r, &(struct foreign_change){
                                .id = golden->members[i], .has_links = true});
}

void follow_compare(struct registry *r, const struct record *record,
    const struct image *before, const struct image *after)
{
    struct foreign_change change = {.id = record->id};

    if (before) {
        change.goldens = before->goldens;
        change.ngoldens = before->ngoldens;
    }
    if (before && before->is_golden && (!after || !after->is_golden)) {
        orphan_members(r, before);
        return;
    }
    if (!after && !before)
        return;
    if (!after || !before) {
        change.has_content = true;
    } else {
        change.has_content = !texts_equal(r, before->text, after->text) ||
                             before->is_golden != after->is_golden ||
                             before->is_tombstone != after->is_tombstone;
        change.has_links = !ids_equal(before->goldens, before->ngoldens,
                               after->goldens, after->ngoldens) ||
                           !ids_equal(before->broken, before->nbroken,
                               after->broken, after->nbroken);
    }
    if (after && after->is_golden)
        return;
    if (change.has_content || change.has_links)
        pipeline_foreign(r, &change);
}

/* Whoever decided on the old version decides again; too often is an error. */
static void decide_again(struct registry *r, struct record *record)
{
    while (record && record->first) {
        struct job *job = record->first->job;
        struct slice id = record->id;
        struct err err = ERR_INIT;
        char copy[80];

        snprintf(copy, sizeof(copy), "%.*s", SLICE_ARG(id));
        job->attempts++;
        if (job->attempts > 1)
            job->not_before_ms =
                registry_now_ms(r) + registry_backoff_ms(r, job->attempts);
        if (job->d && job->attempts >= r->options.attempts) {
            err_set(&err, ERR_UNAVAILABLE,
                "Patient/%s is changed by others again and again", copy);
            job_fail(job, &err);
        } else {
            job_requeue(job);
        }
        record = records_get(&r->records, slice_of(copy));
    }
}

bool follow_apply(
    struct registry *r, struct slice id, struct image *image, bool decides)
{
    struct record *record = records_get(&r->records, id);

    if (image && record && !is_newer(image, record->committed)) {
        image_free(&image);
        return true;
    }
    if (record && record->flight) { /* it may be ours */
        record->is_suspect = true;
        image_free(&image);
        return false;
    }
    if (!image && (!record || !record->committed))
        return true;
    if (record)
        decide_again(r, record);
    record = records_make(&r->records, id);
    if (decides)
        follow_compare(r, record, record->committed, image);
    records_commit(&r->records, record, image);
    records_drop_empty(&r->records, record);
    r->follow.nnew++;
    return true;
}

/* --- the history ---------------------------------------------------------- */

static void read_page(struct registry *r, struct slice next);

static void poll_ended(struct registry *r, bool was_there)
{
    struct follow *f = &r->follow;
    uint64_t now = registry_now_ms(r);
    void (*ended)(struct registry *, size_t) = f->ended;

    f->is_polling = false;
    f->ended = NULL;
    hmap_free(&f->seen);
    arena_free(&f->arena);
    if (was_there) {
        if (f->tries)
            log_info("registry.follow_over", "failures=%u", f->tries);
        f->tries = 0;
        if (f->nskipped == 0 && f->started_ms > f->since_ms)
            f->since_ms = f->started_ms;
        f->next_at_ms =
            now + (r->options.follow_interval_ms ? r->options.follow_interval_ms
                                                 : DEFAULT_INTERVAL_MS);
    } else {
        f->next_at_ms = now + registry_backoff_ms(r, f->tries++);
    }
    if (ended)
        ended(r, was_there ? f->nnew : SIZE_MAX);
}

/* "DELETE" entries carry no resource; id and version stand in the request. */
static struct slice deleted_version(struct jval entry)
{
    struct slice url = jval_str(jval_path(entry, "request", "url", NULL));
    struct slice tag = jval_str(jval_path(entry, "response", "etag", NULL));
    const struct slice mark = SLICE("/_history/");
    size_t at = slice_find_slice(url, mark);

    if (at != SIZE_MAX)
        return slice_from(url, at + mark.len);
    if (slice_starts(tag, SLICE("W/")))
        tag = slice_from(tag, 2);
    return tag.len >= 2 && tag.ptr[0] == '"'
               ? slice_make(tag.ptr + 1, tag.len - 2)
               : tag;
}

/* Ours may have been written since. */
static bool is_older_deletion(
    const struct registry *r, struct slice id, struct jval entry)
{
    const struct record *record = records_get(&r->records, id);
    uint64_t known, gone;

    return record && record->committed &&
           slice_to_u64(&known, record->committed->vid) &&
           slice_to_u64(&gone, deleted_version(entry)) && gone <= known;
}

static void take_entry(struct registry *r, struct jval entry, struct slice id)
{
    struct jval resource = jval_get(entry, "resource");
    struct image *image = NULL;

    if (jval_is_some(resource)) {
        arena_reset(r->scratch);
        if (image_read(&image, &r->vocabulary, jval_raw(resource), r->scratch,
                NULL) < 0)
            return;
    } else if (is_older_deletion(r, id, entry)) {
        return;
    }
    if (!follow_apply(r, id, image, r->follow.decides))
        r->follow.nskipped++;
}

/* Newest first; of each id the newest alone counts, above all when it says
 * that the record is gone. */
static bool is_first(struct follow *f, struct slice id)
{
    if (id.len == 0 || hmap_get(&f->seen, id))
        return false;
    hmap_put(&f->seen, arena_copy(f->arena, id), f);
    return true;
}

static void take_entries(struct registry *r, struct jval list)
{
    for (struct jval e = jval_first(list); jval_is_some(e); e = jval_next(e)) {
        struct slice id = jval_str(jval_path(e, "resource", "id", NULL));

        if (id.len == 0)
            id = reference_patient_id(
                jval_str(jval_path(e, "request", "url", NULL)));
        if (is_first(&r->follow, id))
            take_entry(r, e, id);
    }
}

struct slice follow_next_link(struct jval bundle)
{
    struct jval links = jval_get(bundle, "link");

    for (struct jval l = jval_first(links); jval_is_some(l); l = jval_next(l))
        if (slice_eq(jval_get_str(l, "relation"), SLICE("next")))
            return jval_get_str(l, "url");
    return (struct slice){0};
}

/* Told once: until it is over nobody sees what others write. */
static void page_failed(const struct upcall *x)
{
    if (x->registry->follow.tries == 0)
        log_warn("registry.follow",
            "why=\"the history of Patients cannot be read\" status=%d "
            "error=\"%s\"",
            x->call.status, x->call.call.err.text);
    poll_ended(x->registry, false);
}

static void page_answered(struct upcall *x)
{
    struct registry *r = x->registry;
    struct jval bundle;
    struct slice next;
    int64_t server_ms;

    if (!upcall_is_done(x) || jdoc_parse(&bundle, x->call.answer, &page_limits,
                                  x->call.arena, NULL) < 0) {
        page_failed(x);
        return;
    }
    if (r->follow.started_ms == 0) {
        r->follow.started_ms = instant_parse(&server_ms, x->call.server_time)
                                   ? server_ms
                                   : clock_wall_ms(r->port.clock);
    }
    take_entries(r, jval_get(bundle, "entry"));
    next = follow_next_link(bundle);
    if (next.len)
        read_page(r, next);
    else
        poll_ended(r, true);
}

uint64_t follow_overlap(const struct registry *r)
{
    return r->options.follow_overlap_ms ? r->options.follow_overlap_ms
                                        : DEFAULT_OVERLAP_MS;
}

static void read_page(struct registry *r, struct slice next)
{
    struct upcall *x =
        upcall_new(r, next.len ? STORE_PAGE : STORE_HISTORY, page_answered, r);
    char since[INSTANT_TEXT_SIZE];

    x->call.type = SLICE("Patient");
    if (next.len) {
        buf_add(&x->body, next);
    } else {
        instant_print(since, r->follow.since_ms - (int64_t)follow_overlap(r));
        buf_addf(&x->body, "_since=%s&_count=%d", since, PAGE);
    }
    x->call.query = buf_slice(&x->body);
    upcall_send(x);
}

void follow_read(
    struct registry *r, bool decides, void (*ended)(struct registry *, size_t))
{
    struct follow *f = &r->follow;

    f->is_polling = true;
    f->decides = decides;
    f->ended = ended;
    f->nnew = f->nskipped = 0;
    f->started_ms = 0;
    f->arena = arena_new();
    read_page(r, (struct slice){0});
}

int64_t follow_cursor(const struct registry *r)
{
    return r->nforeign || r->state == REGISTRY_STARTING ? r->follow.settled_ms
                                                        : r->follow.since_ms;
}

void follow_free(struct registry *r)
{
    hmap_free(&r->follow.seen);
    arena_free(&r->follow.arena);
}

static bool is_due(const struct registry *r)
{
    return r->options.follows_foreign_writers &&
           (r->state == REGISTRY_READY || r->state == REGISTRY_DRAINING) &&
           !r->follow.is_polling;
}

void follow_tick(struct registry *r)
{
    if (is_due(r) && r->follow.next_at_ms <= registry_now_ms(r))
        follow_read(r, true, NULL);
}

uint64_t follow_due(const struct registry *r)
{
    return is_due(r) ? r->follow.next_at_ms : UINT64_MAX;
}
