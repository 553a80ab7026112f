/* SPDX-License-Identifier: Apache-2.0
 * Exact retrieval: every row that a rule scores at or above its potential
 * threshold, without comparing with every row.
 *
 * A row is one image of a record. Each column has a dictionary of its distinct
 * values and each value a posting list of rows. A query compares its value with
 * the dictionary, then merges posting lists: fields whose combined weight
 * cannot reach the threshold are looked up, never enumerated. */
#ifndef MATCHING_INDEX_H
#define MATCHING_INDEX_H

#include "base/arena.h"
#include "matching/rules.h"
#include "matching/score.h"

#include <stdint.h>

struct match_index;

/** A new, empty index; `rules` are borrowed and must outlive it. */
struct match_index *match_index_new(const struct ruleset *rules);
/** With all its rows. */
void match_index_free(struct match_index **index);

/** Add a row; its values are copied. Returns its number (numbers of removed
 *  rows are used again). */
uint32_t match_index_add(
    struct match_index *index, const struct person *person);

/** Take a row out; its number may be given to the next one added. */
void match_index_remove(struct match_index *index, uint32_t row);

/** Rows in the index now. */
size_t match_index_count(const struct match_index *index);

/** The values of a row as a person, borrowed until the row is removed. */
void match_index_person(
    struct person *out, const struct match_index *index, uint32_t row);

struct match_hit {
    uint32_t row;
    uint32_t rule;     /* of the best score; the first one of equals */
    double score;      /* best over all rules that hit */
    bool is_automatic; /* by any rule */
};

struct match_stats {
    uint64_t rows_scored;     /* rows whose score was worked out */
    uint64_t values_compared; /* dictionary entries */
    uint64_t postings_read;
};

struct match_hits {
    struct match_hit *hits; /* in the arena; best score first, then lower row */
    size_t nhits;
};

/**
 * All rows that any rule scores at or above its potential threshold: exactly
 * those that score_pair() over every row would give, scores included.
 *
 * stats    may be NULL
 */
void match_index_query(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena,
    struct match_stats *stats);

/** The same by scoring every row: the oracle of the tests and the baseline of
 *  the benchmarks. */
void match_index_scan(struct match_hits *out, struct match_index *index,
    const struct person *person, struct arena *arena,
    struct match_stats *stats);

/** Bytes the index holds, for metrics. */
size_t match_index_bytes(const struct match_index *index);

#endif
