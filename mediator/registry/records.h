/* SPDX-License-Identifier: Apache-2.0
 * All Patients in memory: who has which id, alias and identifier, and which row
 * of the match index belongs to whom.
 *
 * A record has at most one committed image (what the store holds) and a queue
 * of writes: images that decisions have reserved, oldest first. Every image
 * stands in the lookups and, if it is of a live source, in the match index;
 * images of one record with the same matched values share a row. Reading
 * functions look at committed images, deciding ones at the latest. */
#ifndef REGISTRY_RECORDS_H
#define REGISTRY_RECORDS_H

#include "base/hmap.h"
#include "base/vec.h"
#include "mediator/registry/image.h"
#include "mediator/registry/keymap.h"

#include <sys/queue.h>

struct flight;
struct job;
struct write;

struct record {
    struct slice id;
    struct image *committed;
    struct write *first, *last; /* pending, in the order of decisions */
    struct flight *flight;      /* the Bundle under way that carries it */
    size_t seat;                /* in that Bundle */
    uint64_t mark;              /* the last question that met it, */
    bool is_barred;             /* and its answer (golden record) */
    bool is_deleted;            /* the store keeps a deletion under this id */
    bool is_suspect; /* a foreign version was seen while ours was under way */
    struct job *claimed;      /* waits for it, and no later job may go first */
    LIST_ENTRY(record) claim; /* of that job */
    char id_text[];
};

/** One reserved image. */
struct write {
    struct write *next, *prev; /* of the record */
    struct write *job_next;
    struct job *job;
    struct record *record;
    struct image *image;
    bool is_subject; /* submitted, not merely linked anew */
};

struct records {
    const struct vocabulary *vocabulary;
    const struct rulefile *rules;
    struct match_index *index;
    struct hmap by_id;
    struct keymap by_identifier; /* (system, value) -> image */
    struct keymap by_alias;      /* alias -> image */
    struct keymap by_key;        /* key of a tombstone -> image */
    struct hmap systems;         /* system -> struct system_count */
    VEC(struct record *) by_row;
    size_t nsources, ngolden, ntombstones, nwrites;
};

/** No records yet; vocabulary and rules are borrowed. */
void records_init(struct records *r, const struct vocabulary *vocabulary,
    const struct rulefile *rules);
/** Free all records with their images. */
void records_free(struct records *r);

/** The record of that very id; NULL when there is none. */
struct record *records_get(const struct records *r, struct slice id);

/** The record of that id; a new, empty one if there is none. */
struct record *records_make(struct records *r, struct slice id);

/** Forget a record that has neither a committed image nor writes. */
void records_drop_empty(struct records *r, struct record *record);

/** The image decisions look at: the last reserved one, else the committed one;
 *  NULL when there is neither. */
static inline const struct image *record_latest(const struct record *record)
{
    return record->last ? record->last->image : record->committed;
}

/**
 * Replace (or with NULL remove) the committed image; takes `image`, frees the
 * old one.
 */
void records_commit(
    struct records *r, struct record *record, struct image *image);

/**
 * Append a write; takes `image`.
 *
 * person  the values matched, or NULL when they are those of the latest image
 */
void records_reserve(struct records *r, struct write *write,
    struct image *image, const struct person *person);

/**
 * The oldest write is done: `image`, which is its own with the store's stamp,
 * becomes the committed one.
 *
 * image  taken; stands where the write's stood in lookups and index
 */
void records_land(struct records *r, struct write *write, struct image *image);

/** Take a write out and free its image (not the write). */
void records_release(struct records *r, struct write *write);

/** The record a row of the index belongs to. */
static inline struct record *records_of_row(
    const struct records *r, uint32_t row)
{
    return r->by_row.at[row];
}

/* Lookups, walked like keymap_next(); all images, also of no further use. */

/** By business identifier. */
struct image *records_next_identified(const struct records *r,
    struct slice system, struct slice value, size_t *at);
/** By another id that a record was asked for. */
struct image *records_next_alias(
    const struct records *r, struct slice alias, size_t *at);
/** Tombstones, by the HMAC of their identity. */
struct image *records_next_key(
    const struct records *r, struct slice key, size_t *at);

/** The record with that id or alias, looking at latest images. */
struct record *records_resolve(const struct records *r, struct slice id);

/** Is any image known with an identifier of this system? */
bool records_know_system(const struct records *r, struct slice system);

/** The golden record a source's latest image refers to, `replaced-by`
 *  followed; NULL when there is none that is valid. */
struct record *records_golden_of(
    const struct records *r, const struct image *source);

/** Follow `replaced-by` over latest (or committed) images; NULL when it ends
 *  in nothing. */
struct record *records_follow(
    const struct records *r, struct record *golden, bool committed_only);

#endif
