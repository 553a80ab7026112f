/* SPDX-License-Identifier: Apache-2.0
 * A deleted Patient stays in the store without its demographics, since others
 * refer to it. Clients do not find it and read that it is gone; who looks for
 * its tag, into its history or at its earlier versions does see it. */
#ifndef ROUTES_TOMBSTONE_H
#define ROUTES_TOMBSTONE_H

#include "mediator/routes/request.h"

/** A search, of a type or of everything at once (""), without those who are
 *  deleted: `query` itself when it cannot meet one, or looks for their tag;
 *  else longer by a condition, in the arena. */
struct slice tombstone_leave_out(
    const struct request *r, struct slice type, struct slice query);

/** The self link of a search, without the condition that
 *  tombstone_leave_out() adds: as the client asked. */
struct slice tombstone_self_link(const struct request *r, struct slice url);

/** May a search of Patients find one whose tag is `tag`, although it does not
 *  look for that tag? Not when it asks for what a tombstone does not have. */
bool tombstone_may_be_met(
    struct slice query, struct slice tag, struct arena *arena);

/** The error of whoever reads one. */
int tombstone_refuse(struct jval patient, struct err *err);

/** Is this text of a resource a tombstone's? Then ERR_GONE. */
int tombstone_check(
    const struct request *r, struct slice text, struct err *err) MUST_CHECK;

#endif
