/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/decide.h"

#include "fhirclient/extract/extract.h"

/* --- dependence ----------------------------------------------------------- */

void decide_look(struct decide *d, const struct record *record)
{
    struct job *job = d->job;
    struct job *other = record->last ? record->last->job : NULL;

    if (!other || other == job || other->mark == job->mark)
        return;
    other->mark = job->mark;
    VEC_PUSH(job->needs, other);
    VEC_PUSH(other->needed_by, job);
}

const struct image *decide_image(struct decide *d, const struct record *record)
{
    decide_look(d, record);
    return record_latest(record);
}

static int block_on(struct job *job, struct job *other)
{
    job->blocked_on = other;
    other->has_blocked = true;
    return DECIDE_BLOCKED;
}

/* In order of arrival: who waits for a record goes before all that came later,
 * or those would go before him again and again. Without a committed image there
 * is nothing yet that could be answered with: then any write is waited for. */
static bool wait_for(struct decide *d, struct record *record, bool any)
{
    struct job *job = d->job;
    bool is_stored = record->committed != NULL;

    if (!job_claim(job, record))
        return block_on(job, record->claimed);
    job->claims_all |= any;
    for (const struct write *w = record->last; w; w = w->prev)
        if (w->job != job && (any || w->is_subject || !is_stored))
            return block_on(job, w->job);
    return false;
}

/* Does it write what an earlier job waits to find at rest? */
static bool is_in_the_way(struct job *job)
{
    for (const struct write *w = job->writes; w; w = w->job_next) {
        struct job *other = w->record->claimed;

        if (other && other->claims_all && other->seq < job->seq)
            return block_on(job, other);
    }
    return false;
}

bool decide_is_blocked(struct decide *d, struct record *record)
{
    return wait_for(d, record, false);
}

int decide_check_version(
    struct decide *d, struct record *record, struct slice if_match)
{
    const struct image *image = record ? decide_image(d, record) : NULL;
    bool is_any = slice_eq(if_match, SLICE("*"));

    if (if_match.len == 0)
        return 0;
    if (!image || (is_any && image->is_tombstone))
        return err_set(d->err, ERR_PRECONDITION,
            "If-Match names version %.*s, but there is no such record",
            SLICE_ARG(if_match));
    if (is_any)
        return 0;
    if (wait_for(d, record, true))
        return DECIDE_BLOCKED;
    if (record->committed && slice_eq(if_match, record->committed->vid))
        return 0;
    return err_set(d->err, ERR_PRECONDITION,
        "If-Match names version %.*s, the stored one is %.*s",
        SLICE_ARG(if_match), SLICE_ARG(image->vid));
}

bool decide_is_unplaced(const struct decide *d, const struct record *record)
{
    const struct keymap *unplaced = &d->r->unplaced;
    const struct job *job;
    size_t at = 0;

    if (unplaced->len == 0)
        return false;

    uint64_t hash = keymap_hash(record->id, (struct slice){0});

    while ((job = keymap_next(unplaced, hash, &at)))
        if (job != d->job && slice_eq(job->change->id, record->id))
            return true;
    return false;
}

/* --- works ---------------------------------------------------------------- */

struct jval decide_parse(struct decide *d, struct slice text)
{
    struct jval v;

    /* It was read once already: when it became an image, or when it was sent,
     * but for references in it. */
    if (jdoc_parse(&v, text, &image_limits, d->scratch, NULL) < 0)
        die("what was read once is no JSON any more");
    return v;
}

static struct work *add_work(struct decide *d, struct record *record)
{
    struct work *w = arena_zalloc(d->scratch, 1, sizeof(*w));

    w->record = record;
    w->next = d->works;
    d->works = w;
    return w;
}

/* Of several links of taken-over data, the first that leads anywhere. */
static struct slice usable_link(
    const struct records *records, const struct image *image)
{
    for (size_t i = 0; i < image->ngoldens; i++)
        if (records_follow(
                records, records_get(records, image->goldens[i]), false))
            return image->goldens[i];
    return image->goldens[0];
}

struct work *decide_open(struct decide *d, struct record *record)
{
    for (struct work *w = d->works; w; w = w->next)
        if (w->record == record)
            return w;

    const struct image *image = decide_image(d, record);
    struct work *w = add_work(d, record);

    ASSERT(image);
    draft_from(&w->draft, image, decide_parse(d, image->text));
    if (image->ngoldens > 1)
        w->draft.golden = usable_link(&d->r->records, image);
    return w;
}

struct work *decide_open_new(struct decide *d, struct slice id)
{
    struct work *w = add_work(d, records_make(&d->r->records, id));

    ASSERT(!record_latest(w->record));
    w->draft = (struct draft){.id = w->record->id};
    return w;
}

void decide_close(struct decide *d)
{
    for (struct work *w = d->works; w; w = w->next) {
        draft_free(&w->draft);
        records_drop_empty(&d->r->records, w->record);
    }
    d->works = NULL;
}

/* Drafts borrow from the image before, so that one of this very job stays
 * until the new one is read. */
static int seal_work(struct decide *d, struct work *w)
{
    struct records *records = &d->r->records;
    struct buf *text = &d->r->draft;
    struct image *image = NULL;
    const struct image *before = record_latest(w->record);

    if (before && !w->has_new_content && !draft_differs(&w->draft, before))
        return 0;
    buf_clear(text);
    draft_write(text, &w->draft, &d->r->vocabulary);

    int rc = image_read(
        &image, &d->r->vocabulary, buf_slice(text), d->scratch, d->err);

    if (rc < 0)
        return rc;

    struct write *write = arena_zalloc(d->job->arena, 1, sizeof(*write));

    write->job = d->job;
    write->record = w->record;
    write->is_subject = w->is_subject;
    records_reserve(records, write, image, w->person);
    if (d->job->last_write)
        d->job->last_write->job_next = write;
    else
        d->job->writes = write;
    d->job->last_write = write;
    return 0;
}

static struct work *reversed(struct work *w)
{
    struct work *out = NULL;

    while (w) {
        struct work *next = w->next;

        w->next = out;
        out = w;
        w = next;
    }
    return out;
}

/* Taken-over data may link a source to several golden records, of which it is
 * written with one: the others must not list it any more. */
static void unlink_from_others(struct decide *d)
{
    /* What this opens is put before the first. */
    for (struct work *w = d->works; w; w = w->next) {
        const struct image *before = record_latest(w->record);

        if (before && image_is_source(before) && before->ngoldens > 1)
            decide_unlink(d, w, records_get(&d->r->records, w->draft.golden),
                (struct slice){0});
    }
}

int decide_seal(struct decide *d)
{
    int rc = 0;

    unlink_from_others(d);
    d->works = reversed(d->works);
    for (struct work *w = d->works; w && rc == 0; w = w->next)
        rc = seal_work(d, w);
    decide_close(d);
    return rc;
}

/* --- the job -------------------------------------------------------------- */

void job_add_extra(struct job *job, struct slice entry, size_t rider)
{
    struct extra *e = arena_zalloc(job->arena, 1, sizeof(*e));

    e->entry = entry;
    e->rider = rider;
    if (job->last_extra)
        job->last_extra->next = e;
    else
        job->extras = e;
    job->last_extra = e;
}

static int decide_kind(struct decide *d)
{
    static int (*const kinds[])(struct decide *) = {
        [DECISION_SUBMIT] = decide_submit,
        [DECISION_DELETE] = decide_delete,
        [DECISION_BREAK] = decide_break,
        [DECISION_UNBREAK] = decide_unbreak,
        [DECISION_REMATCH] = decide_rematch_all,
    };

    return d->job->change ? decide_foreign(d) : kinds[d->job->d->kind](d);
}

int decide_job(struct registry *r, struct job *job)
{
    struct decide d = {
        .r = r, .job = job, .scratch = r->scratch, .err = &job->err};

    arena_reset(r->scratch);
    d.last_explanation = &d.explanations;
    job->err = ERR_INIT;
    job->failed_part = SIZE_MAX;
    job->blocked_on = NULL;
    job->mark = ++r->next_mark;
    if (job->d)
        job->d->deciding_us = clock_monotonic_us(r->port.clock);

    int rc = decide_kind(&d);

    decide_close(&d);
    return rc == 0 && is_in_the_way(job) ? DECIDE_BLOCKED : rc;
}
