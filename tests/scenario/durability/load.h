/* SPDX-License-Identifier: Apache-2.0
 * The load that gets killed: clients who submit, change, move and delete
 * their own records without end, and note what they sent and what was
 * acknowledged. */
#ifndef TESTS_DURABILITY_LOAD_H
#define TESTS_DURABILITY_LOAD_H

#include <stdbool.h>
#include <stdint.h>

enum { LOAD_NCLIENTS = 16, LOAD_NSOURCES = 64, LOAD_NPERSONS = 24 };

/** One line of the notes: fixed size, so that a torn last one shows. */
struct load_note {
    int32_t client, source;
    int32_t revision; /* of the source, counting up from 1 */
    bool is_acknowledged, is_deletion;
    char id[70]; /* of the source record, once it is known */
};

/** Run the load of number `run` until killed; notes go to `notes_fd`. */
_Noreturn void load_run(
    const char *path, int notes_fd, unsigned run, bool is_durable);

#endif
