/* SPDX-License-Identifier: Apache-2.0
 * Does the store's path still lead to the files that SQLite has open?
 *
 * A file that is removed, moved or replaced stays what it was for those who
 * have it open: SQLite would go on committing into files that nobody finds any
 * more, and all of it would be gone at the end of the process. So device and
 * inode at the path are compared with those of the open file before a round
 * begins and once more before anybody is told of its commit; the same for the
 * write-ahead log, which holds what the file does not have yet.
 *
 * What is lost stays lost until the store is opened anew, even when the file is
 * back: nobody knows who wrote to it meanwhile. The handles stay open, since
 * they may be the last way to the content; those open already go on reading,
 * and what they read is what was acknowledged. Nothing is written any more but,
 * where the log alone was removed, what the log holds into the file.
 *
 * A file that somebody overwrites in its place is damage like any other, and
 * not noticed here. Nor is a lost -shm: it can be made from the log again. */
#ifndef STORE_SQLITE_WATCH_H
#define STORE_SQLITE_WATCH_H

#include "fhirclient/store/store_sqlite_int.h"

struct sq_watch;

/** Is there a log without its file? SQLite would remove it, with all that the
 *  file does not have yet: ERR_LOST. */
int sq_watch_check_start(const char *path, struct err *err) MUST_CHECK;

/** Note which files a handle has open that was opened just now, and has read
 *  or written already. ERR_LOST when they are not at the path any more. */
int sq_watch_new(struct sq_watch **out, sqlite3 *db, const char *path,
    struct err *err) MUST_CHECK;
/** All handles are about to be closed, which may remove the log; until it is
 *  renewed the file alone is looked at. NULL: nothing. */
void sq_watch_let_go(struct sq_watch *watch);
/** The same file was opened once more: the log may be another one. */
int sq_watch_renew(
    struct sq_watch *watch, sqlite3 *db, struct err *err) MUST_CHECK;
void sq_watch_free(struct sq_watch **watch);

/** Are they still there? ERR_LOST when not, from then on for good; ERR_IO when
 *  it cannot be told. From any thread; a NULL watch has nothing to look at. */
int sq_watch_look(struct sq_watch *watch, struct err *err) MUST_CHECK;

/** May the last handle, closed now, move the log into the file and remove it?
 *  Not when one of the two is somebody else's. */
bool sq_watch_may_settle(struct sq_watch *watch);

/** On the loop: tell a loss once, and save what a removed log holds. */
void sq_watch_tell(struct store_sqlite *s);
/** struct store_ops' trouble: look, tell. */
const char *sq_watch_trouble(struct store *store);

/* --- the handles (store_sqlite_handles.c) -------------------------------- */

/** Open the reader's handle, if it is closed or failed. */
int sq_reader_ready(struct store_sqlite *s, struct err *err) MUST_CHECK;
/** Close both, when no thread uses them any more. */
void sq_handles_close(struct store_sqlite *s);

#endif
