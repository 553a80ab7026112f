/* SPDX-License-Identifier: Apache-2.0
 * A disk that fails on demand, or that forgets what was not synced.
 *
 * A VFS of SQLite on top of the default one, for every test that opens an
 * embedded store with `.vfs = FAULTY_VFS`. */
#ifndef TESTS_FAULTY_VFS_H
#define TESTS_FAULTY_VFS_H

#include <stdbool.h>

#define FAULTY_VFS "faulty"

enum faulty_operation {
    FAULTY_WRITE,
    FAULTY_SYNC,
    FAULTY_READ,
    FAULTY_NOPERATIONS
};

/** Register it (once; more calls are harmless). */
void faulty_vfs_register(void);

/** No faults, and what was not synced is kept. */
void faulty_vfs_reset(void);

/**
 * Let the nth operation from now on fail with SQLite's `code`, and, with
 * `lasting`, all after it. 0: none fails.
 *
 * With FAULTY_WRITE and `takes_place` the bytes are written all the same, as a
 * disk does that reports a failure late.
 */
void faulty_vfs_fail(enum faulty_operation operation, int nth, int code,
    bool lasting, bool takes_place);

/** From now on each read takes so long; 0: as long as it takes. */
void faulty_vfs_slow_reads(unsigned us);

/** Operations of a kind since the last reset. */
int faulty_vfs_count(enum faulty_operation operation);

/**
 * From now on keep writes in this process's memory until the file is synced,
 * so that a killed process leaves what a machine without power leaves: the
 * synced bytes alone. To be called before a file is opened.
 */
void faulty_vfs_forget_unsynced(void);

#endif
