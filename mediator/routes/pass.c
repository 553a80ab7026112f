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

static bool is_any_version(const struct request *r)
{
    return slice_eq(
        slice_trim(http_header(r->exchange, "If-Match")), SLICE("*"));
}

/* A store compares versions. "If-Match: *" asks only that there is something:
 * then the version that is there now is what the store shall find. */
static enum step_result version_ask(struct task *task)
{
    struct request *r = request_of(task);

    if (!is_any_version(r))
        return STEP_NEXT;
    if (r->id.len == 0) {
        err_set(&task->err, ERR_INVALID,
            "If-Match: * and a condition exclude each other");
        return STEP_FAIL;
    }
    store_start(r->gateway->store, request_store_call(r, STORE_READ));
    return STEP_WAIT;
}

static enum step_result version_learn(struct task *task)
{
    struct request *r = request_of(task);
    const struct store_call *c = &r->store;
    bool is_gone = c->call.rc == ERR_NOT_FOUND || c->call.rc == ERR_GONE ||
                   c->status == 404 || c->status == 410;

    r->if_match = patient_version(http_header(r->exchange, "If-Match"));
    if (!is_any_version(r))
        return STEP_NEXT;
    if (is_gone) {
        task->err = ERR_INIT;
        err_set(&task->err, ERR_PRECONDITION,
            "If-Match asks for a resource that is there; there is none");
        return STEP_FAIL;
    }
    r->if_match = c->etag;
    return request_check_store(r);
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
    STEP(version_ask),
    STEP(version_learn),
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
    STEP(version_ask),
    STEP(version_learn),
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

static enum step_result operation_send(struct task *task)
{
    struct request *r = request_of(task);

    if (changes_patients(r))
        return no_operation(r);

    struct store_call *c = request_store_call(r, STORE_OPERATION);

    /* The path behind "/fhir" is the path at the store. */
    c->method = r->exchange->method_name;
    c->path = slice_from(r->exchange->path, sizeof("/fhir") - 1);
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
