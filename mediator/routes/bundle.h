/* SPDX-License-Identifier: Apache-2.0
 * POST of a Bundle: what bundle.c and batch.c share. */
#ifndef ROUTES_BUNDLE_H
#define ROUTES_BUNDLE_H

#include "mediator/routes/entry.h"

struct entry_version; /* bundle_versions.c */

/** The Bundle on its way, in request.state. */
struct bundle_work {
    struct bundle bundle;
    struct entry_target *targets;    /* one an entry */
    struct entry_version **versions; /* one an entry, NULL: asks for none */
    size_t nlooked;                  /* of those */
    struct batch_item *items;        /* batch.c: one an entry */
    size_t nstarted;                 /* batch.c */
    size_t npatients;                /* entries the registry decides */
};

static inline struct bundle_work *bundle_work_of(struct request *r)
{
    return r->state;
}

/** Steps that read what entries with ifMatch are about. A transaction fails
 *  when it is not as they say. */
enum step_result bundle_ask_versions(struct task *task);
enum step_result bundle_learn_versions(struct task *task);

/** The version an entry's write shall find in the store; "" when it does not
 *  matter.
 *  errors  why it cannot be: only in a batch */
int bundle_version(struct slice *version, const struct bundle_work *work,
    size_t index, struct err *err) MUST_CHECK;

/** A transaction as the store is asked: with those versions, and with searches
 *  that leave out who was deleted. */
struct slice bundle_for_store(struct request *r);

/** Steps of a batch: start the next entries, take what has ended, answer. */
enum step_result batch_run(struct task *task);
enum step_result batch_answer(struct task *task);

/** Release what the entries of a batch hold; `items` may be NULL. */
void batch_release(struct batch_item *items, size_t nitems);

/** Write the answer's Bundle around its entries; the end fills the answer. */
void bundle_begin(struct request *r, const char *type);
void bundle_next_entry(struct request *r, size_t index);
void bundle_end(struct request *r);

/** Location and LocationCRUID as OpenCR sends them for Bundles: JSON arrays. */
void bundle_opencr_headers(
    struct request *r, const struct submit_part *const *parts, size_t nparts);

#endif
