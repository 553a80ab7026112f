/* SPDX-License-Identifier: Apache-2.0
 * One entry of a transaction or batch: what it asks for. */
#ifndef ROUTES_ENTRY_H
#define ROUTES_ENTRY_H

#include "fhirclient/fhir/bundle.h"
#include "mediator/routes/request.h"

/** An entry's request taken apart; slices borrowed from the Bundle. */
struct entry_target {
    struct slice type, id, vid, query;
    bool is_history, is_operation;
};

/** Take `Type/id?query` apart; false, and nothing is filled in, when it
 *  is not of that form. */
bool entry_target(struct entry_target *out, struct slice url);

/** Does it ask for more than reading? */
bool entry_is_write(const struct bundle_entry *entry);

/** The query of a GET as the store is asked: a search follows aliases and
 *  leaves out who was deleted. */
struct slice entry_query(
    const struct request *r, const struct entry_target *target);

/** The URL of an entry as the store is asked: its own, but for searches and
 *  for what is read by an alias. */
struct slice entry_url(const struct request *r,
    const struct bundle_entry *entry, const struct entry_target *target);

/** Is it a write of a Patient, which the registry decides? */
bool entry_is_patient_write(
    const struct bundle_entry *entry, const struct entry_target *target);

/**
 * Fill a submission's part from a POST, PUT or DELETE of a Patient.
 *
 * errors  ERR_INVALID with the entry's expression; ERR_UNSUPPORTED for verbs
 *         that are not served on Patients
 */
int entry_part(struct submit_part *part, const struct bundle_entry *entry,
    const struct entry_target *target, size_t index, struct arena *arena,
    struct err *err) MUST_CHECK;

/** May this client ask for this, or does it write although it may only read,
 *  or what is the registry's own?
 *  errors  ERR_DENIED */
int entry_check_allowed(const struct request *r,
    const struct bundle_entry *entry, const struct entry_target *target,
    size_t index, struct err *err) MUST_CHECK;

/** An entry checked by itself was number 0: name it in the error's expression
 *  by its place in the Bundle it came in. */
void entry_place(struct err *err, size_t index);

/** What is wrong is the element "request.url", say, of this entry. */
void entry_blame(struct err *err, size_t index, const char *element);

/** An entry is refused for something within it, or as a whole: name its place
 *  in the Bundle. "Patient.gender" becomes "Bundle.entry[3].resource.gender".
 */
void entry_locate(
    struct err *err, size_t index, const struct bundle_entry *entry);

/** "201 Created", "200 OK": the status line of an entry's response. */
const char *entry_status(struct arena *arena, int status);

/** Write response of a committed part as a Bundle entry. */
void entry_write_part(
    struct buf *out, struct request *r, const struct submit_part *part);

/** Write a failed entry's response with its OperationOutcome. */
void entry_write_failure(
    struct buf *out, struct request *r, const struct err *err);

#endif
