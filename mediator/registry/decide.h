/* SPDX-License-Identifier: Apache-2.0
 * Deciding: from a wish and the records to a write set and its reasons.
 *
 * A decision is a series of steps. Each opens the records it changes as drafts,
 * changes them, and seals them: the drafts become images, reserved in the
 * records, which the next step sees. Whatever is looked at that someone else
 * has reserved is noted as a dependence. */
#ifndef REGISTRY_DECIDE_H
#define REGISTRY_DECIDE_H

#include "matching/index.h"
#include "mediator/registry/draft.h"
#include "mediator/registry/partition.h"
#include "mediator/registry/registry_int.h"

/** A record being changed in this step. */
struct work {
    struct work *next;
    struct record *record;
    struct draft draft;
    const struct person *person; /* other matched values; NULL: the same */
    bool is_subject;
    bool has_new_content; /* otherwise nothing is written unless marks differ */
};

/** Why a record was placed where it is. */
struct explanation {
    struct explanation *next;
    struct record *record;
    struct slice golden_before, golden_after;
    struct person person;
    struct candidate *candidates;
    size_t ncandidates;
};

/** A record whose flags may be out of date when the decision is made. */
struct flagged {
    struct flagged *next;
    struct record *record;
};

struct decide {
    struct registry *r;
    struct job *job;
    struct arena *scratch;
    struct err *err;
    struct work *works;
    struct explanation *explanations, **last_explanation;
    struct flagged *flagged;
    size_t nflagged;
};

/** Note that the decision looks at this record. */
void decide_look(struct decide *d, const struct record *record);

/** Its latest image, looked at; NULL when there is none. */
const struct image *decide_image(struct decide *d, const struct record *record);

/** Open a known record for changes (once per step). */
struct work *decide_open(struct decide *d, struct record *record);
/** Open a record that does not exist yet. */
struct work *decide_open_new(struct decide *d, struct slice id);
/** Reserve the images of all that is open. */
int decide_seal(struct decide *d) MUST_CHECK;
/** Forget what is open. */
void decide_close(struct decide *d);

/** Does a submission that is under way change this record, or anything that is
 *  under way bring it back? Then the job must wait for it. */
bool decide_is_blocked(struct decide *d, struct record *record);

/**
 * Does If-Match hold when this decision's turn comes? A version that another
 * decision is about to replace is not known yet: the job waits for it.
 *
 * record    NULL: there is none
 * if_match  a version id or "*"; empty holds always
 * returns   0, DECIDE_BLOCKED or ERR_PRECONDITION
 */
int decide_check_version(
    struct decide *d, struct record *record, struct slice if_match) MUST_CHECK;

/** Did someone else change its content, and was it not matched since? Nobody
 *  is matched against it then: its own decision comes, and finds the others. */
bool decide_is_unplaced(const struct decide *d, const struct record *record);

/** Parse a text that was read before, in scratch. */
struct jval decide_parse(struct decide *d, struct slice text);

/* --- decide_place.c ------------------------------------------------------- */

/**
 * Find where an opened source belongs, link it there and set its flags.
 *
 * person   its matched values
 * why      filled; may be NULL
 */
void decide_place(struct decide *d, struct work *source,
    const struct person *person, struct explanation **why);

/** The record's present golden record, by its open draft. */
struct record *decide_golden_of(struct decide *d, const struct work *source);

/** Take a source out of every golden record but `keep`; an emptied one becomes
 *  inactive and, if `successor` is given, is replaced by it. */
void decide_unlink(struct decide *d, const struct work *source,
    const struct record *keep, struct slice successor);

/** Link a source to a golden record (opened or made). */
void decide_link(struct work *source, struct work *golden);

/** A new golden record, opened. */
struct work *decide_new_golden(struct decide *d);

/** Whom a record matches, judged not yet; in scratch. */
struct hits {
    struct candidate *list;
    size_t n;
};

/** Every other source it hits, the broken ones left out. */
struct hits decide_hits(
    struct decide *d, const struct work *source, const struct person *person);

/** Did a person decide that this record (NULL: nobody asks), or another one,
 *  belongs to this golden record? A statement about all pairs of it, which no
 *  rule takes back. */
bool decide_is_settled(
    struct decide *d, const struct work *source, const struct record *golden);

/* --- decide_beside.c ------------------------------------------------------ */

/** The members of a golden record's latest image, copied to scratch. */
size_t decide_members(
    struct decide *d, const struct record *golden, struct slice **ids);

/** Who stood beside a record before it changed. */
struct beside {
    struct record *golden; /* theirs; NULL: nobody did */
    struct slice *ids;
    size_t n;
};

/** The members of a golden record (NULL: none) as they are now. */
struct beside decide_beside(struct decide *d, struct record *golden);

/**
 * What is open is as it is to be: reserve it, match those again who were beside
 * it and no longer match anyone there, take back flags that hold no longer.
 *
 * beside   NULL: nobody can have lost his match
 * changed  among them, but needs no look
 */
int decide_settle(struct decide *d, const struct beside *beside,
    const struct record *changed) MUST_CHECK;

/** Is there one in its own golden record whom an opened source matches, so that
 *  it is automatically matched where it stands? Told by the first that does,
 *  where decide_hits() would list all. False: look closer.
 *
 *  question  a number for all sources that are asked about in one go */
bool decide_has_witness(
    struct decide *d, const struct work *source, uint64_t question);

/** Match a known record again, its content unchanged, and those who were beside
 *  it. */
int decide_rematch(struct decide *d, struct record *record) MUST_CHECK;

/* --- decide_flags.c ------------------------------------------------------- */

/** Before a record changes: note those whose flags may be about it. */
void decide_note_flagged(struct decide *d, const struct record *record);
/** Note one that may be flagged. */
void decide_note_one(struct decide *d, struct record *record);
/** When all is placed: take back flags that hold no longer. */
int decide_refresh_flags(struct decide *d) MUST_CHECK;

/* --- by kind -------------------------------------------------------------- */

/** A submission: parts, then riders. */
int decide_submit(struct decide *d) MUST_CHECK;
/** Sources become tombstones. */
int decide_delete(struct decide *d) MUST_CHECK;
/** One of them does, unless it is one already; `id` may be an alias. */
int decide_delete_one(struct decide *d, struct slice id, struct slice if_match,
    struct record **out) MUST_CHECK;
/** Records leave their golden record, for good. */
int decide_break(struct decide *d) MUST_CHECK;
/** Pairs may be one person again, and are matched. */
int decide_unbreak(struct decide *d) MUST_CHECK;
/** Records are matched again as they are. */
int decide_rematch_all(struct decide *d) MUST_CHECK;
/** Another writer changed a record: what follows. */
int decide_foreign(struct decide *d) MUST_CHECK;

/* --- audit.c -------------------------------------------------------------- */

/** What the audit says about a decision, beside its explanations. */
struct audit {
    const char *interaction; /* create, update, delete */
    const char *activity;    /* "submission", "break", ... */
    const struct explanation *explanations;
    const struct write *after; /* targets are what was written after this */
    struct record *const *subjects;
    size_t nsubjects;
    struct slice old_golden;  /* break, unbreak */
    const char *subject_name; /* entity names, as OpenCR's */
    const char *golden_name;
    const char *other_name;
    struct slice *others;
    size_t nothers;
};

/** Add a Provenance and an AuditEvent to the job, ids chosen. */
void audit_add(struct decide *d, const struct audit *audit);

/** Add an entry of the Bundle to the job. */
void job_add_extra(struct job *job, struct slice entry, size_t rider);

#endif
