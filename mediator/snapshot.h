/* SPDX-License-Identifier: Apache-2.0
 * The files in which a process leaves what the next one must know of the store:
 * registry_snapshot(), and beside it a line for each lane, as of the last
 * Bundle. */
#ifndef MEDIATOR_SNAPSHOT_H
#define MEDIATOR_SNAPSHOT_H

#include "base/buf.h"
#include "base/loop/loop.h"
#include "base/loop/work.h"

struct core;

struct snapshot_file {
    const char *path; /* NULL: none is kept */
    const char *lanes_path;
    struct buf read, read_lanes; /* what an earlier process left */
    int lanes_fd;                /* 0: not open yet */
    struct buf text; /* as it stands in the file, or is being written */
    struct work_queue *queue;
    struct work_job job;
    struct loop_timer timer;
    bool is_writing, has_failed, has_lane_failed;
};

/** Find the file and read it; a missing one is none. */
void snapshot_open(struct core *core);

/** For registry_port.lane_raised; only where there is a snapshot. */
void snapshot_lane_raised(struct core *core, unsigned lane, struct slice line);

/** Bring it up to date from time to time, on a worker thread. */
void snapshot_keep(struct core *core);

/** Bring it up to date a last time, before the registry is freed. */
void snapshot_close(struct core *core);

#endif
