/* SPDX-License-Identifier: Apache-2.0
 * One request on its way: a task with the route it took and its answer.
 *
 * Every route is a table of steps over this object. The first step is always
 * request_authorise; a step fills `answer`, or fails with task.err, and
 * request_finish turns either into an HTTP answer. */
#ifndef ROUTES_REQUEST_H
#define ROUTES_REQUEST_H

#include "base/loop/task.h"
#include "mediator/routes/gateway.h"
#include "mediator/routes/negotiate.h"

struct submission;

enum access { ACCESS_OPEN, ACCESS_READ, ACCESS_WRITE };

/** What a body may be. */
enum body_kind { BODY_NONE, BODY_RESOURCE, BODY_BUNDLE, BODY_FORM, BODY_ANY };

struct route {
    const char *methods; /* "GET HEAD" */
    const char *pattern; /* "/fhir/{type}/{id}"; the rest is literal */
    const struct task_def *def;
    enum access access;
    enum body_kind body;
};

enum { MAX_ANSWER_HEADERS = 8 };

struct fhir_answer {
    int status;
    const char *content_type; /* NULL: FHIR JSON when there is a body */
    struct slice body;
    struct http_header headers[MAX_ANSWER_HEADERS];
    size_t nheaders;
};

struct request {
    struct task task; /* first */
    struct gateway *gateway;
    LIST_ENTRY(request) link;
    struct http_exchange *exchange; /* NULL once the client has gone */
    const struct route *route;
    struct slice type, id, vid, operation; /* from the path */
    struct slice query;
    struct slice if_match; /* a version id; "" when there is no condition */
    struct preference prefer;
    struct auth_check auth;
    struct relay *relay; /* NULL: it did not come through OpenHIM */
    struct registry_client client;
    struct jval resource; /* the parsed body, where one is needed */
    struct store_call store;
    struct submission *submission; /* of writing routes */
    void *state;                   /* the route's own */
    struct fhir_answer answer;
    struct buf body; /* where an answer is written */
};

static inline struct request *request_of(struct task *task)
{
    return (struct request *)(void *)task;
}

struct route_match;

/** Start the task of the route found for an exchange whose body is there. */
void request_start(struct gateway *gateway, struct http_exchange *exchange,
    const struct route_match *match);

/** First step of every route: who is it, and may they. */
enum step_result request_authorise(struct task *task);

/** Last of every route: answer with `answer` or with task->err. */
void request_finish(struct task *task);

/** Parse the body as JSON into `resource`; on failure the task's err says
 *  where. */
int request_parse_body(struct request *r);

/** Count the answer in the metrics and, for the curious, in the log. */
void request_count(const struct request *r);

/** A piece of work of our own has ended, for whoever wants to see what was
 *  done: `began_us` is monotonic. */
void request_note_work(const struct request *r, const char *name,
    const char *path, uint64_t began_us);

/** Add a header to the answer; the value is copied. */
void request_header(struct request *r, const char *name, struct slice value);

/** Clear `store` for the next call and make the task wait for it; the caller
 *  fills it in and calls store_start(). */
struct store_call *request_store_call(struct request *r, enum store_verb verb);

/** Have a call to the store told of, where the answer tells such things. Done
 * by request_store_call() for its own. */
void request_watch(const struct request *r, struct store_call *c);

/** May the client change anything? For routes that are for reading too.
 *  errors  ERR_DENIED */
int request_may_write(const struct request *r, struct err *err) MUST_CHECK;

/** Why a call to the store failed, or what the store says that it refused
 *  (status 400 and up); 0 when it did what it was asked. */
int request_store_error(const struct store_call *c, struct arena *arena,
    struct err *err) MUST_CHECK;

/** The store's call as a step result: fails with its error, or, when the store
 *  refused (status 400 and up), with the store's own outcome. */
enum step_result request_check_store(struct request *r);

/** Value of a query parameter, decoded; `nth` counts those of that name from
 *  0; false when there are not so many. */
bool request_param(struct slice *value, const struct request *r,
    struct slice query, const char *name, size_t nth);

#endif
