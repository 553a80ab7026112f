/* SPDX-License-Identifier: Apache-2.0
 * Submitting and deleting one Patient: POST, PUT, conditional PUT, DELETE. */
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/query.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/submission.h"

struct decision *steps_new_decision(struct request *r, enum decision_kind kind)
{
    struct submission *s = submission_new(r->gateway->registry);
    struct decision *d = &s->decision;
    struct registry_client *client = arena_alloc(s->arena, sizeof(*client));
    struct slice *systems =
        arena_zalloc(s->arena, r->client.nsystems, sizeof(*systems));

    for (size_t i = 0; i < r->client.nsystems; i++)
        systems[i] = arena_copy(s->arena, r->client.systems[i]);
    *client = (struct registry_client){
        .id = arena_copy(s->arena, r->client.id),
        .display_name = arena_copy(s->arena, r->client.display_name),
        .systems = systems,
        .nsystems = r->client.nsystems,
    };
    r->submission = s;
    d->kind = kind;
    d->client = client;
    d->agent_address =
        arena_copy(s->arena, slice_of(r->exchange->peer->address));
    d->request_id = slice_of(arena_printf(
        s->arena, "%llu", (unsigned long long)r->exchange->number));
    d->deadline_ms = r->task.deadline_ms;
    relay_add_decision(r, s);
    return d;
}

void steps_decide(struct request *r)
{
    task_await(&r->task, &r->submission->call);
    submission_start(r->submission);
}

/* --- submit ----------------------------------------------------------------*/

/* A decision about one Patient, of which the URL and the headers tell. */
static struct submit_part *new_part(struct request *r)
{
    struct decision *d = steps_new_decision(r, DECISION_SUBMIT);
    struct slice if_match = http_header(r->exchange, "If-Match");

    d->parts = arena_zalloc(d->arena, 1, sizeof(*d->parts));
    d->nparts = 1;
    d->parts->url_id = arena_copy(d->arena, r->id);
    d->parts->if_match = arena_copy(d->arena, patient_version(if_match));
    return d->parts;
}

/* Which record is meant (by a query in the URL), or must not be there yet (POST
 * with If-None-Exist): both are judged when the decision's turn comes. */
static int read_conditions(struct request *r, struct submit_part *part)
{
    struct arena *arena = r->submission->arena;
    struct err *err = &r->task.err;
    struct slice unless = http_header(r->exchange, "If-None-Exist");

    if (r->exchange->method == HTTP_POST && unless.len)
        return patient_condition(
            &part->unless_system, &part->unless_value, unless, arena, err);
    if (r->exchange->method != HTTP_POST && r->id.len == 0)
        return patient_condition(&part->conditional_system,
            &part->conditional_value, r->query, arena, err);
    return 0;
}

/* A body with an id must agree with the URL; OpenCR's clients leave it out. */
static int check_id(const struct request *r, struct err *err)
{
    struct slice own = jval_get_str(r->resource, "id");

    if (r->id.len == 0 || own.len == 0 || slice_eq(own, r->id))
        return 0;
    return err_set_at(err, ERR_INVALID, "Patient.id",
        "the id in the body differs from the id in the URL");
}

static enum step_result submit_read(struct task *task)
{
    struct request *r = request_of(task);
    struct submit_part *part = new_part(r);
    struct arena *arena = r->submission->arena;

    if (bundle_parse_resource(&r->resource,
            arena_copy(arena, r->exchange->body), arena, &task->err) < 0 ||
        gate_resource(r->resource, SLICE("Patient"), &task->err) < 0 ||
        check_id(r, &task->err) < 0)
        return STEP_FAIL;
    part->patient = r->resource;
    if (read_conditions(r, part) < 0)
        return STEP_FAIL;
    steps_decide(r);
    return STEP_WAIT;
}

enum step_result steps_check_decision(struct task *task)
{
    struct request *r = request_of(task);

    if (r->submission->call.rc == 0)
        return STEP_NEXT;
    task->err = r->submission->call.err;
    return STEP_FAIL;
}

/* OpenCR answers 400 where a Patient could not be understood as one of ours. */
static enum step_result submit_check(struct task *task)
{
    const struct request *r = request_of(task);
    enum step_result result = steps_check_decision(task);

    if (result == STEP_FAIL && r->gateway->answers_like_opencr &&
        err_status(&task->err) == 422)
        err_refine(&task->err, 400, "processing");
    return result;
}

static enum step_result submit_answer(struct task *task)
{
    struct request *r = request_of(task);
    const struct submit_part *part = r->submission->decision.parts;
    bool is_new = part->result == SUBMIT_CREATED;

    r->answer.status = is_new && !r->gateway->answers_like_opencr ? 201 : 200;
    patient_headers(r, part);
    if (r->prefer.returns == RETURN_REPRESENTATION) {
        r->answer.body = part->body;
    } else if (r->prefer.returns == RETURN_OUTCOME) {
        static const char *const sentences[] = {
            [SUBMIT_CREATED] = "created",
            [SUBMIT_UPDATED] = "updated",
            [SUBMIT_UNCHANGED] = "unchanged",
        };

        outcome_write_note(
            &r->body, "information", "informational", sentences[part->result]);
        r->answer.body = buf_slice(&r->body);
    }
    return STEP_NEXT;
}

static const struct step submit_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(submit_read),
    STEP(submit_check),
    STEP(submit_answer),
};
const struct task_def submit_def =
    TASK_DEF("submit", submit_steps, request_finish);

/* --- delete ----------------------------------------------------------------*/

static enum step_result delete_decide(struct task *task)
{
    struct request *r = request_of(task);
    struct submit_part *part = new_part(r);

    part->is_deletion = true;
    if (read_conditions(r, part) < 0)
        return STEP_FAIL;
    steps_decide(r);
    return STEP_WAIT;
}

static enum step_result delete_answer(struct task *task)
{
    request_of(task)->answer.status = 204;
    return STEP_NEXT;
}

static const struct step delete_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(delete_decide),
    STEP(steps_check_decision),
    STEP(delete_answer),
};
const struct task_def delete_def =
    TASK_DEF("delete", delete_steps, request_finish);
