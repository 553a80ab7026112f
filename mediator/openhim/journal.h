/* SPDX-License-Identifier: Apache-2.0
 * Transactions that OpenHIM shows as Processing because of us, noted in a file
 * so that the next process can tell their end if this one cannot.
 *
 * Ids and numbers alone. A note is in the kernel's hands when journal_add()
 * returns, so that no end of this process loses it, and on the disk a moment
 * later. The file is a list of additions and removals, written small again when
 * it has grown. */
#ifndef OPENHIM_JOURNAL_H
#define OPENHIM_JOURNAL_H

#include "base/loop/loop.h"
#include "base/random.h"
#include "base/slice.h"

enum {
    JOURNAL_MAX_ENTRIES = 1000,
    TRANSACTION_ID_LEN = 24,
    TRANSACTION_ID_SIZE = TRANSACTION_ID_LEN + 1
};

enum journal_state {
    JOURNAL_IN_HAND, /* somebody in this process tells its end */
    JOURNAL_LEFT,    /* nobody does: an earlier process has left it */
    JOURNAL_LATER    /* it could not be told; for the next process */
};

struct journal_entry {
    char id[TRANSACTION_ID_SIZE];
    char receipt[UUID_TEXT_SIZE]; /* see relay_receipt() */
    unsigned ndecisions;          /* that make the whole of it */
    enum journal_state state;
};

struct journal;

/** Read `path`, whose entries have been left; what is not one of ours is left
 *  out and told to the log. NULL or "": there is no file, all is forgotten at
 *  the end. */
struct journal *journal_open(struct loop *loop, const char *path);
/** Write it small, and free; NULL in it is fine. */
void journal_close(struct journal **journal);

/** Has `id` the form of the core's ids: 24 hex digits? */
bool journal_is_id(struct slice id);

/** Note a transaction, in hand. False, and nothing noted, when there are too
 *  many already or `id` is none; a failing disk is told to the log alone. */
bool journal_add(struct journal *journal, struct slice id, const char *receipt,
    unsigned ndecisions);

/** Its end was told; nothing happens when it was not noted. */
void journal_remove(struct journal *journal, struct slice id);

/** From now on it is in this state; nothing happens when it was not noted. */
void journal_set(
    struct journal *journal, struct slice id, enum journal_state state);

/** The first that is left, or NULL; valid until the next call. */
const struct journal_entry *journal_next_left(const struct journal *journal);

/** How many are noted, in whatever state. */
size_t journal_count(const struct journal *journal);

#endif
