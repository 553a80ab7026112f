/* SPDX-License-Identifier: Apache-2.0
 * What a process has seen of its store, for the next one: which store it is,
 * how far its lanes were raised, how many records it held. Small on purpose:
 * records are read from the store at every start (ADR 6), but a store that came
 * back older or empty shows only to somebody who remembers.
 *
 * A snapshot is taken now and then; how far the lanes were raised behind it
 * stands in a line for each of them, rewritten in its place with every Bundle.
 *
 * The text is JSON, a line feed, and the SHA-256 of the line before, so that a
 * file cut off or damaged is told from one that says something else. */
#ifndef REGISTRY_SNAPSHOT_H
#define REGISTRY_SNAPSHOT_H

#include "mediator/registry/registry_int.h"

struct snapshot {
    char instance[64];
    char store[UUID_TEXT_SIZE]; /* the identity kept in the lanes */
    int64_t cursor_ms;          /* see struct lane_content */
    size_t nsources, ngolden;
    uint64_t counters[MAX_LANES]; /* 0: that lane was not there */
};

/** Append the text of a snapshot. */
void snapshot_write(struct buf *out, const struct snapshot *s);

/** Read one; ERR_INVALID when it is none, or damaged. */
int snapshot_read(
    struct snapshot *out, struct slice text, struct err *err) MUST_CHECK;

/** The counters that lane_raised() lines of the same store tell are taken where
 *  they are higher; damaged lines are none. */
void snapshot_take_lines(struct snapshot *s, struct slice lines);

/** Tell port.lane_raised of a lane. */
void snapshot_note_lane(const struct lane *lane);
/** What it was told is void, of every lane. */
void snapshot_forget_lanes(const struct registry *r);

/** What the registry knows now. */
void snapshot_take(struct snapshot *out, const struct registry *r);

/** What a store says compared with a snapshot. */
enum snapshot_verdict {
    SNAPSHOT_FITS,
    SNAPSHOT_OTHER, /* another instance's, or another store's */
    SNAPSHOT_OLDER, /* the store is older than it was */
    SNAPSHOT_EMPTY  /* the store has not even the lane */
};

/** Compare with lane `number` as it was found (NULL: not there). */
enum snapshot_verdict snapshot_compare(const struct snapshot *s,
    const struct registry *r, unsigned number, const struct lane_content *lane);

#endif
