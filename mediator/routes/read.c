/* SPDX-License-Identifier: Apache-2.0
 * Reading one resource, one version, or a history. Patients come from memory
 * while the registry is ready; everything else from the store. */
#include "fhirclient/http/date.h"
#include "mediator/routes/links.h"
#include "mediator/routes/part.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/tombstone.h"

enum step_result steps_check_store(struct task *task)
{
    return request_check_store(request_of(task));
}

static void last_modified(struct request *r, struct slice instant)
{
    char date[INSTANT_TEXT_SIZE];
    int64_t ms;

    if (!instant_parse(&ms, instant))
        return;
    http_date_print(date, ms);
    request_header(r, "Last-Modified", slice_of(date));
}

static void etag(struct request *r, struct slice vid)
{
    const struct slice parts[] = {SLICE("W/\""), vid, SLICE("\"")};

    if (vid.len)
        request_header(
            r, "ETag", arena_join(r->task.arena, parts, COUNT_OF(parts)));
}

void steps_version_headers(
    struct request *r, struct slice vid, struct slice last_updated)
{
    etag(r, vid);
    last_modified(r, last_updated);
}

void steps_store_headers(struct request *r, bool located)
{
    const struct store_call *c = &r->store;

    steps_version_headers(r, c->etag, c->last_modified);
    if (located && c->location.len)
        request_header(r, "Location",
            slice_of(arena_printf(r->task.arena, "%s/%.*s",
                r->gateway->base_url, SLICE_ARG(c->location))));
}

/* --- read ------------------------------------------------------------------*/

static bool is_among(struct slice tags, struct slice vid)
{
    struct slice one;

    while (slice_split(&one, &tags, ',')) {
        one = patient_version(one);
        if (one.len && (slice_eq(one, vid) || slice_eq(one, SLICE("*"))))
            return true;
    }
    return false;
}

/* Last-Modified has no milliseconds. */
static bool is_older(struct slice last_updated, struct slice date)
{
    int64_t updated_ms, since_ms;

    return http_date_parse(&since_ms, date) &&
           instant_parse(&updated_ms, last_updated) &&
           updated_ms / 1000 <= since_ms / 1000;
}

/* Does the client have this version? An entity tag says it better than a date.
 */
static bool is_current(
    const struct request *r, struct slice vid, struct slice last_updated)
{
    struct slice tags = http_header(r->exchange, "If-None-Match");

    if (tags.len)
        return is_among(tags, vid);
    return is_older(
        last_updated, http_header(r->exchange, "If-Modified-Since"));
}

static enum step_result read_patient(struct request *r)
{
    struct record_view view;
    struct err *err = &r->task.err;

    if (!registry_read(&view, r->gateway->registry, r->id)) {
        err_set(
            err, ERR_NOT_FOUND, "there is no Patient/%.*s", SLICE_ARG(r->id));
        return STEP_FAIL;
    }
    if (view.is_tombstone) {
        err_set(err, ERR_GONE, "Patient/%.*s was deleted", SLICE_ARG(r->id));
        return STEP_FAIL;
    }
    r->answer.status = is_current(r, view.vid, view.last_updated) ? 304 : 200;
    /* Sent before this turn goes on. */
    if (r->answer.status == 200 && part_answer(r, view.body) < 0)
        return STEP_FAIL;
    steps_version_headers(r, view.vid, view.last_updated);
    if (!slice_eq(view.id, r->id))
        request_header(
            r, "Content-Location", patient_location(r, view.id, SLICE("")));
    return STEP_DONE;
}

static enum step_result read_fetch(struct task *task)
{
    struct request *r = request_of(task);

    if (slice_eq(r->type, SLICE("Patient")) && patient_memory_is_current(r))
        return read_patient(r);
    store_start(r->gateway->store, request_store_call(r, STORE_READ));
    return STEP_WAIT;
}

static enum step_result read_answer(struct task *task)
{
    struct request *r = request_of(task);

    if (slice_eq(r->type, SLICE("Patient")) &&
        tombstone_check(r, r->store.answer, &task->err) < 0)
        return STEP_FAIL;
    r->answer.status = is_current(r, r->store.etag, r->store.last_modified)
                           ? 304
                           : r->store.status;
    if (r->answer.status != 304 && part_answer(r, r->store.answer) < 0)
        return STEP_FAIL;
    steps_store_headers(r, false);
    return STEP_NEXT;
}

static const struct step read_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(read_fetch),
    STEP(steps_check_store),
    STEP(read_answer),
};
const struct task_def read_def = TASK_DEF("read", read_steps, request_finish);

/* --- vread -----------------------------------------------------------------*/

bool steps_follow_alias(struct request *r)
{
    struct record_view view;

    if (!slice_eq(r->type, SLICE("Patient")) || r->id.len == 0 ||
        !patient_memory_is_current(r) ||
        !registry_read(&view, r->gateway->registry, r->id))
        return true;
    r->id = arena_copy(r->task.arena, view.id);
    return !view.is_tombstone;
}

static enum step_result vread_fetch(struct task *task)
{
    struct request *r = request_of(task);

    steps_follow_alias(r); /* versions stay when it is deleted */
    store_start(r->gateway->store, request_store_call(r, STORE_VREAD));
    return STEP_WAIT;
}

static const struct step vread_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(vread_fetch),
    STEP(steps_check_store),
    STEP(read_answer),
};
const struct task_def vread_def =
    TASK_DEF("vread", vread_steps, request_finish);

/* --- history ---------------------------------------------------------------*/

static enum step_result history_fetch(struct task *task)
{
    struct request *r = request_of(task);

    steps_follow_alias(r); /* versions stay when it is deleted */
    store_start(r->gateway->store, request_store_call(r, STORE_HISTORY));
    return STEP_WAIT;
}

static const struct step history_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(history_fetch),
    STEP(steps_check_store),
    STEP(links_answer),
};
const struct task_def history_def =
    TASK_DEF("history", history_steps, request_finish);
