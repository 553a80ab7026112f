/* SPDX-License-Identifier: Apache-2.0
 * What must be true of a store that was opened again after a kill. */
#ifndef TESTS_DURABILITY_CHECK_H
#define TESTS_DURABILITY_CHECK_H

#include "tests/scenario/durability/load.h"
#include "tests/scenario/durability/site.h"

/** What the notes of one run say of one source. */
struct claim {
    char id[70];
    int32_t acknowledged, sent; /* revisions; 0: none */
    bool is_deleted;            /* by the acknowledged revision */
    bool sent_deletes;          /* so does the last one sent */
};

struct claims {
    struct claim of[LOAD_NCLIENTS][LOAD_NSOURCES];
};

/** Read the notes of a run; returns how many were acknowledgements. */
size_t claims_read(struct claims *claims, int notes_fd);

/** Sources whose acknowledged state is not there, nor the one sent later.
 *  What is there becomes what must stay. */
size_t check_claims(struct claims *claims, const struct site *site);

/** Records that miss their golden record, golden records that miss their
 *  sources, links of one side alone. */
size_t check_links(const struct site *site);

/** Does SQLite find the file sound? */
bool check_file(const char *path);

#endif
