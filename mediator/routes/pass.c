/* SPDX-License-Identifier: Apache-2.0
 * Everything but Patients, and operations we do not know: passed to the store
 * under the same client rules. */
#include "fhirclient/fhir/gate.h"
#include "mediator/routes/links.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/query.h"
#include "mediator/routes/reserved.h"
#include "mediator/routes/router.h"
#include "mediator/routes/steps.h"
#include "mediator/routes/version.h"

static enum step_result pass_read(struct task *task)
{
    struct request *r = request_of(task);

    if (reserved_check(
            r->type, r->id, r->exchange->method == HTTP_POST, &task->err) < 0 ||
        request_parse_body(r) < 0 ||
        gate_resource(r->resource, r->type, &task->err) < 0)
        return STEP_FAIL;
    return STEP_NEXT;
}

static enum step_result guard_ask(struct task *task)
{
    struct request *r = request_of(task);

    r->if_match = patient_version(http_header(r->exchange, "If-Match"));
    if (r->if_match.len == 0)
        return STEP_NEXT;
    if (r->id.len == 0) {
        err_set(&task->err, ERR_INVALID,
            "If-Match and a condition exclude each other");
        return STEP_FAIL;
    }
    version_ask(r, &r->store, r->type, r->id);
    return STEP_WAIT;
}

static enum step_result guard_learn(struct task *task)
{
    struct request *r = request_of(task);

    if (r->if_match.len && version_learn(&r->if_match, &r->store, r->if_match,
                               task->arena, &task->err) < 0)
        return STEP_FAIL;
    return STEP_NEXT;
}

static enum step_result create_send(struct task *task)
{
    struct request *r = request_of(task);
    struct store_call *c = request_store_call(r, STORE_CREATE);

    c->body = jval_raw(r->resource);
    c->query = SLICE("");
    c->if_none_exist = http_header(r->exchange, "If-None-Exist");
    store_start(r->gateway->store, c);
    return STEP_WAIT;
}

static enum step_result update_send(struct task *task)
{
    struct request *r = request_of(task);
    struct store_call *c = request_store_call(r, STORE_UPDATE);

    c->body = jval_raw(r->resource);
    c->if_match = r->if_match;
    store_start(r->gateway->store, c);
    return STEP_WAIT;
}

static enum step_result remove_check(struct task *task)
{
    const struct request *r = request_of(task);

    return reserved_check(r->type, r->id, false, &task->err) < 0 ? STEP_FAIL
                                                                 : STEP_NEXT;
}

static enum step_result remove_send(struct task *task)
{
    struct request *r = request_of(task);

    struct store_call *c = request_store_call(r, STORE_DELETE);

    c->if_match = r->if_match;
    store_start(r->gateway->store, c);
    return STEP_WAIT;
}

static enum step_result pass_answer(struct task *task)
{
    struct request *r = request_of(task);

    steps_store_headers(r, true);
    r->answer.status = r->store.status;
    if (r->prefer.returns == RETURN_REPRESENTATION)
        r->answer.body = r->store.answer;
    return STEP_NEXT;
}

static const struct step create_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(pass_read),
    STEP(create_send),
    STEP(steps_check_store),
    STEP(pass_answer),
};
const struct task_def create_def =
    TASK_DEF("create", create_steps, request_finish);

static const struct step update_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(pass_read),
    STEP(guard_ask),
    STEP(guard_learn),
    STEP(update_send),
    STEP(steps_check_store),
    STEP(pass_answer),
};
const struct task_def update_def =
    TASK_DEF("update", update_steps, request_finish);

static const struct step remove_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(remove_check),
    STEP(guard_ask),
    STEP(guard_learn),
    STEP(remove_send),
    STEP(steps_check_store),
    STEP(pass_answer),
};
const struct task_def remove_def =
    TASK_DEF("remove", remove_steps, request_finish);

/* --- operations ------------------------------------------------------------*/

/* Operations that change Patients would go round the registry. */
static bool changes_patients(const struct request *r)
{
    static const char *const reading[] = {"$everything", "$validate", "$expand",
        "$lookup", "$translate", "$subsumes", "$validate-code", "$meta",
        "$versions", "$lastn", "$document", "$get-resource-counts", NULL};

    for (size_t i = 0; reading[i]; i++) {
        if (slice_eq(r->operation, slice_of(reading[i])))
            return false;
    }
    return true;
}

static enum step_result no_operation(struct request *r)
{
    struct err *err = &r->task.err;

    *err = ERR_INIT;
    err_set(err, ERR_NOT_FOUND, "there is no operation %.*s here",
        SLICE_ARG(r->operation));
    err_refine(err, 404, "not-supported");
    return STEP_FAIL;
}

/* What stands behind "/fhir", in the store's own terms. */
static struct slice operation_path(const struct request *r)
{
    const struct slice segments[] = {r->type, r->id, r->operation};
    struct slice path = SLICE("");

    for (size_t i = 0; i < COUNT_OF(segments); i++) {
        if (segments[i].len)
            path = slice_of(arena_printf(r->task.arena, "%.*s/%.*s",
                SLICE_ARG(path), SLICE_ARG(segments[i])));
    }
    return path;
}

static enum step_result operation_send(struct task *task)
{
    struct request *r = request_of(task);

    if (changes_patients(r))
        return no_operation(r);
    if (!steps_follow_alias(r)) {
        err_set(
            &task->err, ERR_GONE, "Patient/%.*s was deleted", SLICE_ARG(r->id));
        return STEP_FAIL;
    }

    struct store_call *c = request_store_call(r, STORE_OPERATION);

    c->method = r->exchange->method_name;
    c->path = operation_path(r);
    c->body = r->exchange->body;
    store_start(r->gateway->store, c);
    return STEP_WAIT;
}

/* The embedded store has no operations at all; to the client that is the same
 * as not having this one. */
static enum step_result operation_check(struct task *task)
{
    struct request *r = request_of(task);

    if (r->store.status == 501)
        return no_operation(r);
    return steps_check_store(task);
}

static enum step_result operation_answer(struct task *task)
{
    struct request *r = request_of(task);

    steps_store_headers(r, true);
    links_write(&r->body, r, r->store.answer);
    r->answer.status = r->store.status;
    r->answer.body = buf_slice(&r->body);
    return STEP_NEXT;
}

static const struct step operation_steps[] = {
    STEP(request_authorise),
    STEP(request_identify),
    STEP(operation_send),
    STEP(operation_check),
    STEP(operation_answer),
};
const struct task_def operation_def =
    TASK_DEF("operation", operation_steps, request_finish);
