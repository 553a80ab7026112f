/* SPDX-License-Identifier: Apache-2.0
 * Automatic, potential, conflict: what the hits of one record mean, and which
 * golden record it belongs to. Pure. */
#ifndef REGISTRY_PARTITION_H
#define REGISTRY_PARTITION_H

#include "mediator/registry/records.h"

enum verdict { VERDICT_AUTOMATIC, VERDICT_POTENTIAL, VERDICT_CONFLICT };

struct candidate {
    struct record *record;
    struct record *golden; /* NULL: it has none that is valid */
    double score;
    uint32_t rule;
    bool is_automatic; /* by any rule */
    bool is_barred;    /* someone of its golden record is known to be another
                          person than the submitted one */
    enum verdict verdict;
};

/**
 * Judge the hits of a record.
 *
 * The best automatic hit names the golden record; of equal scores one of the
 * present golden record wins, then the least record id. Automatic hits of
 * other golden records are conflicts, potential hits of the chosen one become
 * automatic.
 *
 * present  golden record the record belongs to now, or NULL
 * stays    a person decided that it belongs there: nothing else is chosen
 * returns  the golden record it belongs to by its hits, or NULL
 * source   opencr.md 3.2; never joins two golden records (docs/registry.md)
 */
struct record *partition(
    struct candidate *candidates, size_t n, struct record *present, bool stays);

/** "automatic", "potential" or "conflict". */
const char *verdict_str(enum verdict verdict);

#endif
