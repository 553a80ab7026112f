/* SPDX-License-Identifier: Apache-2.0
 * A batch: every entry by itself, several at a time, each with its own answer.
 * An entry that fails says so in its place and harms no other. */
#include "base/mem.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/bundle.h"
#include "mediator/routes/links.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/submission.h"
#include "mediator/routes/tombstone.h"

enum { AT_ONCE = 12 }; /* entries under way; below task.calls' size */

struct batch_item {
    struct err err;
    struct submission *submission; /* a Patient write */
    struct store_call store;       /* anything else */
    bool is_store;
};

/* --- Patients --------------------------------------------------------------*/

/* A decision that shares the request's document: the request's own submission
 * holds that document and is released last. */
static struct submission *item_submission(struct request *r)
{
    struct submission *document = r->submission;

    steps_new_decision(r, DECISION_SUBMIT);

    struct submission *own = r->submission;

    r->submission = document;
    return own;
}

/* The resource in the decision's own arena, since it may outlive us. */
static int own_resource(
    struct submission *s, struct submit_part *part, struct err *err)
{
    return jdoc_parse(&part->patient,
        arena_copy(s->arena, jval_raw(part->patient)), NULL, s->arena, err);
}

static int fill_part(struct submission *s, struct submit_part *part,
    const struct bundle_entry *e, const struct entry_target *t, size_t index,
    struct err *err)
{
    struct arena *a = s->arena;
    int rc = entry_part(part, e, t, index, a, err);

    if (rc == 0 && !part->is_deletion)
        rc = gate_resource(e->resource, SLICE("Patient"), err);
    if (rc == 0 && !part->is_deletion)
        rc = own_resource(s, part, err);
    part->url_id = arena_copy(a, part->url_id);
    part->if_match = arena_copy(a, part->if_match);
    part->full_url = arena_copy(a, part->full_url);
    part->conditional_system = arena_copy(a, part->conditional_system);
    part->conditional_value = arena_copy(a, part->conditional_value);
    part->unless_system = arena_copy(a, part->unless_system);
    part->unless_value = arena_copy(a, part->unless_value);
    return rc;
}

static void start_patient(struct request *r, struct batch_item *item,
    const struct bundle_entry *e, const struct entry_target *t, size_t index)
{
    struct submission *s = item_submission(r);
    struct decision *d = &s->decision;

    item->submission = s;
    d->parts = arena_zalloc(s->arena, 1, sizeof(*d->parts));
    d->nparts = 1;
    if (fill_part(s, d->parts, e, t, index, &item->err) < 0)
        return;
    task_await(&r->task, &s->call);
    submission_start(s);
}

/* --- everything else -------------------------------------------------------*/

static const struct {
    struct slice method;
    bool needs_id;
    enum store_verb verb;
} verbs[] = {
    {{"GET", 3}, true, STORE_READ},
    {{"GET", 3}, false, STORE_SEARCH},
    {{"HEAD", 4}, true, STORE_READ},
    {{"POST", 4}, false, STORE_CREATE},
    {{"PUT", 3}, true, STORE_UPDATE},
    {{"PUT", 3}, false, STORE_UPDATE},
    {{"DELETE", 6}, true, STORE_DELETE},
    {{"DELETE", 6}, false, STORE_DELETE},
};

static bool find_verb(enum store_verb *verb, const struct bundle_entry *e,
    const struct entry_target *t)
{
    if (t->is_operation || !t->type.len)
        return false;
    if (t->is_history) {
        *verb = t->vid.len ? STORE_VREAD : STORE_HISTORY;
        return slice_eq(e->method, SLICE("GET"));
    }
    for (size_t i = 0; i < COUNT_OF(verbs); i++) {
        if (slice_eq(e->method, verbs[i].method) &&
            verbs[i].needs_id == (t->id.len > 0)) {
            *verb = verbs[i].verb;
            return true;
        }
    }
    return false;
}

static int check_entry(struct batch_item *item, const struct bundle_entry *e,
    const struct entry_target *t, enum store_verb *verb)
{
    if (!find_verb(verb, e, t)) {
        err_set(&item->err, ERR_UNSUPPORTED,
            "this verb and url are not served in a batch");
        err_refine(&item->err, 404, "not-supported");
        return ERR_UNSUPPORTED;
    }
    if (*verb == STORE_CREATE || *verb == STORE_UPDATE)
        return gate_resource(e->resource, t->type, &item->err);
    return 0;
}

/* A Patient that was deleted or has another id by now reads as it does at its
 * own URL. */
static int find_patient(
    struct request *r, struct batch_item *item, struct store_call *c)
{
    struct record_view view;

    if (!slice_eq(c->type, SLICE("Patient")) || c->id.len == 0 ||
        !patient_memory_is_current(r) ||
        !registry_read(&view, r->gateway->registry, c->id))
        return 0;
    if (view.is_tombstone && c->verb == STORE_READ)
        return err_set(
            &item->err, ERR_GONE, "Patient/%.*s was deleted", SLICE_ARG(c->id));
    c->id = arena_copy(r->task.arena, view.id);
    return 0;
}

static void start_store(struct request *r, struct batch_item *item,
    const struct bundle_entry *e, const struct entry_target *t, size_t index)
{
    enum store_verb verb;
    struct store_call *c = &item->store;

    if (check_entry(item, e, t, &verb) < 0 ||
        bundle_version(&c->if_match, bundle_work_of(r), index, &item->err) < 0)
        return;
    c->verb = verb;
    c->type = t->type;
    c->id = t->id;
    if (find_patient(r, item, c) < 0)
        return;
    item->is_store = true;
    task_await(&r->task, &c->call);
    c->call.deadline_ms = r->task.deadline_ms;
    c->vid = t->vid;
    c->query = verb == STORE_SEARCH ? entry_query(r, t) : t->query;
    c->if_none_exist = e->if_none_exist;
    if (jval_is_some(e->resource))
        c->body = jval_raw(e->resource);
    c->arena = r->task.arena;
    request_watch(r, c);
    store_start(r->gateway->store, c);
}

void batch_release(struct batch_item *items, size_t nitems)
{
    for (size_t i = 0; items && i < nitems; i++) {
        if (items[i].submission)
            submission_release(&items[i].submission);
    }
}

/* --- steps -----------------------------------------------------------------*/

/* The rules of Bundles, kept by this entry: one that breaks them is refused
 * in its own place. */
static int check_alone(
    const struct bundle_work *work, size_t index, struct err *err)
{
    struct bundle one = {.type = BUNDLE_BATCH,
        .nentries = 1,
        .entries = &work->bundle.entries[index]};
    int rc = bundle_check_requests(&one, err);

    if (rc < 0)
        entry_place(err, index);
    return rc;
}

static void start_entry(struct request *r, size_t index)
{
    struct bundle_work *work = bundle_work_of(r);
    const struct bundle_entry *e = &work->bundle.entries[index];
    const struct entry_target *t = &work->targets[index];
    struct batch_item *item = &work->items[index];

    if (check_alone(work, index, &item->err) < 0 ||
        entry_check_allowed(r, e, t, index, &item->err) < 0)
        return;
    if (entry_is_patient_write(e, t))
        start_patient(r, item, e, t, index);
    else
        start_store(r, item, e, t, index);
}

enum step_result batch_run(struct task *task)
{
    struct request *r = request_of(task);
    struct bundle_work *work = bundle_work_of(r);
    size_t n = work->bundle.nentries;

    if (!work->items) {
        relay_expect(r, work->npatients);
        work->items = arena_zalloc(task->arena, n, sizeof(*work->items));
    }
    task->turns = 0; /* bounded by the Bundle, not by the turns of a task */
    for (unsigned k = 0; k < AT_ONCE && work->nstarted < n; k++)
        start_entry(r, work->nstarted++);
    if (work->nstarted < n)
        return STEP_AGAIN;
    return task->pending ? STEP_WAIT : STEP_NEXT;
}

/* Writing it parses it once more, which only what was found needs. */
static void write_answer(
    struct jwrite *w, struct request *r, const struct store_call *c)
{
    struct buf text = BUF_INIT;

    if (c->verb == STORE_SEARCH || c->verb == STORE_HISTORY)
        links_write(&text, r, c->answer);
    else
        buf_add(&text, c->answer);
    jwrite_raw(w, buf_slice(&text));
    buf_free(&text);
}

static void write_stored(
    struct buf *out, struct request *r, const struct store_call *c)
{
    struct arena *arena = r->task.arena;
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    jwrite_key(&w, "response");
    jwrite_object(&w);
    jwrite_member(&w, "status", slice_of(entry_status(arena, c->status)));
    jwrite_member(&w, "location", c->location);
    if (c->etag.len)
        jwrite_member(&w, "etag",
            slice_of(arena_printf(arena, "W/\"%.*s\"", SLICE_ARG(c->etag))));
    jwrite_member(&w, "lastModified", c->last_modified);
    jwrite_end(&w);
    if (c->answer.len && c->verb != STORE_DELETE) {
        jwrite_key(&w, "resource");
        write_answer(&w, r, c);
    }
    jwrite_end(&w);
}

/* What the store holds under its id may be a tombstone while memory is not
 * the whole truth. */
static int check_stored(
    struct request *r, const struct store_call *c, struct err *err)
{
    int rc = request_store_error(c, r->task.arena, err);

    if (rc == 0 && slice_eq(c->type, SLICE("Patient")) &&
        (c->verb == STORE_READ || c->verb == STORE_VREAD))
        rc = tombstone_check(r, c->answer, err);
    return rc;
}

static int check_item(struct request *r, struct batch_item *item)
{
    if (item->err.code)
        return item->err.code;
    if (item->is_store)
        return check_stored(r, &item->store, &item->err);
    if (item->submission && item->submission->call.rc < 0)
        item->err = item->submission->call.err;
    return item->err.code;
}

static void write_item(struct request *r, size_t index)
{
    const struct bundle_work *work = bundle_work_of(r);
    struct batch_item *item = &work->items[index];
    struct buf *out = &r->body;

    if (check_item(r, item) < 0) {
        entry_locate(&item->err, index, &work->bundle.entries[index]);
        entry_write_failure(out, r, &item->err);
    } else if (item->is_store) {
        write_stored(out, r, &item->store);
    } else {
        entry_write_part(out, r, item->submission->decision.parts);
    }
}

static void add_opencr_headers(struct request *r)
{
    struct bundle_work *work = bundle_work_of(r);
    const struct submit_part **parts = arena_zalloc(
        r->task.arena, work->bundle.nentries, sizeof(struct submit_part *));
    size_t n = 0;

    for (size_t i = 0; i < work->bundle.nentries; i++) {
        const struct batch_item *item = &work->items[i];

        if (item->submission && !item->err.code)
            parts[n++] = item->submission->decision.parts;
    }
    bundle_opencr_headers(r, parts, n);
}

enum step_result batch_answer(struct task *task)
{
    struct request *r = request_of(task);
    struct bundle_work *work = bundle_work_of(r);

    bundle_begin(r, "batch-response");
    for (size_t i = 0; i < work->bundle.nentries; i++) {
        bundle_next_entry(r, i);
        write_item(r, i);
    }
    bundle_end(r);
    if (r->gateway->answers_like_opencr)
        add_opencr_headers(r);
    return STEP_NEXT;
}
