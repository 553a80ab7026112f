/* SPDX-License-Identifier: Apache-2.0
 * POST of a Bundle to the base. A transaction with Patients is one decision:
 * its Patients are decided in order and everything else rides in the same
 * store transaction. One without Patients is the store's own affair. A batch
 * is taken apart (batch.c).
 * source  http://hl7.org/fhir/R4/http.html#transaction */
#include "mediator/routes/bundle.h"

#include "fhirclient/fhir/gate.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/links.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/submission.h"
#include "mediator/routes/tombstone.h"

/* --- reading ---------------------------------------------------------------*/

/* All or nothing: one entry that cannot be refuses the whole. */
static int check_transaction(
    const struct request *r, const struct bundle_work *work, struct err *err)
{
    for (size_t i = 0; i < work->bundle.nentries; i++) {
        const struct bundle_entry *e = &work->bundle.entries[i];
        const struct entry_target *t = &work->targets[i];

        /* What a store makes of an operation here is its own affair: HAPI
         * creates whatever resource comes with the POST of one. */
        if (t->type.len == 0 || t->is_operation) {
            err_set(err, ERR_INVALID,
                "expected Type, Type/id or Type?query; a transaction takes no "
                "operations");
            entry_blame(err, i, "request.url");
            return ERR_INVALID;
        }
        if (entry_check_allowed(r, e, t, i, err) < 0)
            return ERR_DENIED;
    }
    return 0;
}

static void read_targets(struct bundle_work *work, struct arena *arena)
{
    size_t n = work->bundle.nentries;

    work->targets = arena_zalloc(arena, n, sizeof(*work->targets));
    for (size_t i = 0; i < n; i++) {
        const struct bundle_entry *e = &work->bundle.entries[i];

        if (entry_target(&work->targets[i], e->url))
            work->npatients += entry_is_patient_write(e, &work->targets[i]);
    }
}

static int check_type(const struct bundle *b, struct err *err)
{
    if (b->type == BUNDLE_TRANSACTION || b->type == BUNDLE_BATCH)
        return 0;
    return err_set_at(err, ERR_INVALID, "Bundle.type",
        "only transaction and batch Bundles can be posted here");
}

/* The document of a transaction must outlive the request: see submission.h. */
static struct arena *document_arena(struct request *r)
{
    steps_new_decision(r, DECISION_SUBMIT);
    return r->submission->arena;
}

static enum step_result bundle_read_body(struct task *task)
{
    struct request *r = request_of(task);
    struct err *err = &task->err;
    struct arena *arena = document_arena(r);
    struct bundle_work *work = arena_zalloc(arena, 1, sizeof(*work));

    r->state = work;
    if (jdoc_parse(&r->resource, arena_copy(arena, r->exchange->body), NULL,
            arena, err) < 0)
        return STEP_FAIL;
    if (!slice_eq(jval_get_str(r->resource, "resourceType"), SLICE("Bundle"))) {
        err_set_at(
            err, ERR_INVALID, "resourceType", "a Bundle is expected here");
        return STEP_FAIL;
    }
    if (bundle_read(&work->bundle, r->resource, arena, err) < 0 ||
        check_type(&work->bundle, err) < 0)
        return STEP_FAIL;
    read_targets(work, arena);
    /* In a batch, each entry is checked when its turn comes. */
    if (work->bundle.type == BUNDLE_TRANSACTION &&
        (gate_resource(r->resource, SLICE("Bundle"), err) < 0 ||
            bundle_check_requests(&work->bundle, err) < 0 ||
            check_transaction(r, work, err) < 0))
        return STEP_FAIL;
    return STEP_NEXT;
}

/* --- a transaction with Patients -------------------------------------------*/

static int fill_rider(
    struct request *r, struct submit_rider *rider, size_t index)
{
    const struct bundle_work *work = bundle_work_of(r);
    const struct bundle_entry *e = &work->bundle.entries[index];
    struct arena *arena = r->submission->arena;
    struct slice version;

    if (bundle_version(&version, work, index, &r->task.err) < 0)
        return r->task.err.code;
    *rider = (struct submit_rider){
        .full_url = e->full_url,
        .method = e->method,
        .url = arena_copy(arena, entry_url(r, e, &work->targets[index])),
        .if_match = arena_copy(arena, version),
        .if_none_match = e->if_none_match,
        .if_none_exist = e->if_none_exist,
        .resource = e->resource,
    };
    return 0;
}

static int fill_decision(struct request *r)
{
    struct bundle_work *work = bundle_work_of(r);
    struct decision *d = &r->submission->decision;
    size_t n = work->bundle.nentries;

    d->parts = arena_zalloc(d->arena, work->npatients, sizeof(*d->parts));
    d->riders = arena_zalloc(d->arena, n - work->npatients, sizeof(*d->riders));
    for (size_t i = 0; i < n; i++) {
        const struct bundle_entry *e = &work->bundle.entries[i];

        if (!entry_is_patient_write(e, &work->targets[i])) {
            if (fill_rider(r, &d->riders[d->nriders++], i) < 0)
                return r->task.err.code;
            continue;
        }
        if (entry_part(&d->parts[d->nparts++], e, &work->targets[i], i,
                d->arena, &r->task.err) < 0)
            return ERR_INVALID;
    }
    return 0;
}

static enum step_result transaction_to_store(struct request *r)
{
    struct store_call *c = request_store_call(r, STORE_TRANSACTION);

    c->body = bundle_for_store(r);
    store_start(r->gateway->store, c);
    return STEP_WAIT;
}

static enum step_result bundle_run(struct task *task)
{
    struct request *r = request_of(task);
    struct bundle_work *work = bundle_work_of(r);

    if (work->bundle.type == BUNDLE_BATCH)
        return batch_run(task);
    if (work->npatients == 0)
        return transaction_to_store(r);
    if (fill_decision(r) < 0)
        return STEP_FAIL;
    steps_decide(r);
    return STEP_WAIT;
}

/* --- the answer ------------------------------------------------------------*/

void bundle_opencr_headers(
    struct request *r, const struct submit_part *const *parts, size_t nparts)
{
    struct buf sources = BUF_INIT, golden = BUF_INIT;
    struct jwrite s = jwrite_to(&sources), g = jwrite_to(&golden);

    jwrite_array(&s);
    jwrite_array(&g);
    for (size_t i = 0; i < nparts; i++) {
        if (parts[i]->is_deletion)
            continue;
        jwrite_string(&s, patient_location(r, parts[i]->id, SLICE("")));
        jwrite_string(&g, patient_location(r, parts[i]->golden_id, SLICE("")));
    }
    jwrite_end(&s);
    jwrite_end(&g);
    request_header(r, "Location", buf_slice(&sources));
    request_header(r, "LocationCRUID", buf_slice(&golden));
    buf_free(&sources);
    buf_free(&golden);
}

void bundle_begin(struct request *r, const char *type)
{
    buf_addf(&r->body, "{\"resourceType\":\"Bundle\",\"type\":\"%s\"", type);
}

void bundle_next_entry(struct request *r, size_t index)
{
    buf_adds(&r->body, index ? "," : ",\"entry\":[");
}

void bundle_end(struct request *r)
{
    /* FHIR knows no empty arrays: without entries there is no `entry`. */
    buf_adds(&r->body, bundle_work_of(r)->bundle.nentries ? "]}" : "}");
    r->answer.status = 200;
    r->answer.body = buf_slice(&r->body);
}

static void write_rider(
    struct buf *out, struct request *r, const struct submit_rider *rider)
{
    struct jwrite w = jwrite_to(out);
    struct err err = ERR_INIT;

    if (tombstone_check(r, rider->answer, &err) < 0) {
        entry_write_failure(out, r, &err);
        return;
    }
    jwrite_object(&w);
    jwrite_key(&w, "response");
    jwrite_object(&w);
    jwrite_member(
        &w, "status", slice_of(entry_status(r->task.arena, rider->status)));
    jwrite_member(&w, "location", rider->location);
    if (rider->etag.len)
        jwrite_member(&w, "etag",
            slice_of(arena_printf(r->task.arena, "W/\"%.*s\"",
                SLICE_ARG(patient_version(rider->etag)))));
    jwrite_member(&w, "lastModified", rider->last_modified);
    jwrite_end(&w);
    if (rider->answer.len && slice_eq(rider->method, SLICE("GET"))) {
        struct buf found = BUF_INIT;

        links_write(&found, r, rider->answer);
        jwrite_key(&w, "resource");
        jwrite_raw(&w, buf_slice(&found));
        buf_free(&found);
    }
    jwrite_end(&w);
}

static void transaction_answer(struct request *r)
{
    struct bundle_work *work = bundle_work_of(r);
    const struct decision *d = &r->submission->decision;
    size_t part = 0, rider = 0;

    bundle_begin(r, "transaction-response");
    for (size_t i = 0; i < work->bundle.nentries; i++) {
        bundle_next_entry(r, i);
        if (entry_is_patient_write(&work->bundle.entries[i], &work->targets[i]))
            entry_write_part(&r->body, r, &d->parts[part++]);
        else
            write_rider(&r->body, r, &d->riders[rider++]);
    }
    bundle_end(r);
}

static void add_opencr_headers(struct request *r)
{
    const struct decision *d = &r->submission->decision;
    const struct submit_part **parts =
        arena_zalloc(r->task.arena, d->nparts, sizeof(struct submit_part *));

    for (size_t i = 0; i < d->nparts; i++)
        parts[i] = &d->parts[i];
    bundle_opencr_headers(r, parts, d->nparts);
}

/* Index of the entry that became part `failed` of the decision; parts are
 * counted before riders. */
static size_t entry_of_part(const struct bundle_work *work, size_t failed)
{
    bool is_rider = failed >= work->npatients;
    size_t left = is_rider ? failed - work->npatients : failed;

    for (size_t i = 0; i < work->bundle.nentries; i++) {
        bool is_patient =
            entry_is_patient_write(&work->bundle.entries[i], &work->targets[i]);

        if (is_patient != is_rider && left-- == 0)
            return i;
    }
    return SIZE_MAX;
}

static enum step_result transaction_failed(struct task *task)
{
    struct request *r = request_of(task);
    const struct bundle_work *work = bundle_work_of(r);
    const struct decision *d = &r->submission->decision;
    size_t index = d->failed_part == SIZE_MAX
                       ? SIZE_MAX
                       : entry_of_part(work, d->failed_part);

    if (index != SIZE_MAX)
        entry_locate(&task->err, index, &work->bundle.entries[index]);
    return STEP_FAIL;
}

static enum step_result bundle_answer(struct task *task)
{
    struct request *r = request_of(task);
    const struct bundle_work *work = bundle_work_of(r);

    if (work->bundle.type == BUNDLE_BATCH)
        return batch_answer(task);
    if (work->npatients == 0) {
        if (request_check_store(r) != STEP_NEXT)
            return STEP_FAIL;
        links_write(&r->body, r, r->store.answer);
        r->answer.status = 200;
        r->answer.body = buf_slice(&r->body);
        return STEP_NEXT;
    }
    if (steps_check_decision(task) != STEP_NEXT)
        return transaction_failed(task);
    transaction_answer(r);
    if (r->gateway->answers_like_opencr)
        add_opencr_headers(r);
    return STEP_NEXT;
}

static const struct step bundle_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(bundle_read_body),
    STEP(bundle_ask_versions),
    STEP(bundle_learn_versions),
    STEP(bundle_run),
    STEP(bundle_answer),
};

/* request_finish() tells OpenHIM of the entries' submissions, so they are
 * released behind it; it releases the request's own, in which `work` stands. */
static void bundle_finish(struct task *task)
{
    struct request *r = request_of(task);
    const struct bundle_work *work = bundle_work_of(r);
    struct batch_item *items = work ? work->items : NULL;
    size_t nitems = work ? work->bundle.nentries : 0;

    request_finish(task);
    batch_release(items, nitems);
}

const struct task_def bundle_def =
    TASK_DEF("bundle", bundle_steps, bundle_finish);
