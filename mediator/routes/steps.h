/* SPDX-License-Identifier: Apache-2.0
 * Steps and helpers that several recipes share. */
#ifndef ROUTES_STEPS_H
#define ROUTES_STEPS_H

#include "mediator/routes/request.h"

/** Second step of every route: the client's name and rights, from what
 *  request_authorise found out. */
enum step_result request_identify(struct task *task);

/** A decision for this request, kept in r->submission. */
struct decision *steps_new_decision(struct request *r, enum decision_kind kind);

/** Ask for it and make the task wait. */
void steps_decide(struct request *r);

/** Fail with the decision's error, if it has one. */
enum step_result steps_check_decision(struct task *task);

/** A Patient that is asked for by another name has the id under which it is
 *  stored from here on; false: it was deleted. */
bool steps_follow_alias(struct request *r);

/** Fail with the store's error or refusal, if there is one. */
enum step_result steps_check_store(struct task *task);

/** ETag and Last-Modified, each when it is known. */
void steps_version_headers(
    struct request *r, struct slice vid, struct slice last_updated);

/** ETag, Last-Modified and (when `located`) Location of the store's answer. */
void steps_store_headers(struct request *r, bool located);

#endif
