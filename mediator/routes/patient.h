/* SPDX-License-Identifier: Apache-2.0
 * What the writing routes for Patients share: conditions, versions, headers.
 */
#ifndef ROUTES_PATIENT_H
#define ROUTES_PATIENT_H

#include "mediator/routes/request.h"

/**
 * The condition of a conditional write, taken apart: exactly one
 * `identifier=system|value`.
 *
 * errors  ERR_INVALID for anything else
 */
int patient_condition(struct slice *system, struct slice *value,
    struct slice query, struct arena *arena, struct err *err) MUST_CHECK;

/**
 * Fails until the registry's memory is the whole truth: while it reads the
 * store, and once another instance writes in its place.
 *
 * errors  ERR_UNAVAILABLE (503) with the cause
 */
int patient_need_memory(const struct request *r, struct err *err) MUST_CHECK;

/** The same as a question. */
bool patient_memory_is_current(const struct request *r);

/** A version id out of `W/"3"`, `"3"` or `3`; "*" stays; empty when there is
 *  none. */
struct slice patient_version(struct slice etag);

/** A `system|value` token taken apart; false when there is no bar. */
bool patient_token(
    struct slice *system, struct slice *value, struct slice token);

/** Location, LocationCRUID, ETag and Last-Modified of a committed part. */
void patient_headers(struct request *r, const struct submit_part *part);

/** "<base>/Patient/<id>/_history/<vid>" (or OpenCR's relative form). */
struct slice patient_location(
    const struct request *r, struct slice id, struct slice vid);

#endif
