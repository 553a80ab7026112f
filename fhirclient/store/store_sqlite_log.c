/* SPDX-License-Identifier: Apache-2.0
 * SQLite's write-ahead log, kept short.
 *
 * Between rounds, so that no client waits for it in its own commit, a long log
 * is moved into the file on the writer's thread. It begins anew only when
 * nobody reads it, which searches without a pause would never let happen: so
 * our own reader is kept out meanwhile, at first if it is idle, then anyway.
 * Another process that reads one moment for long is not waited for, but told
 * of; the log grows, and gives the disk back later (journal_size_limit). */
#include "base/log.h"
#include "base/metric.h"
#include "fhirclient/store/store_sqlite_int.h"

/* Pages. */
enum {
    CHECKPOINT_PAGES = 8000,
    ALONE_PAGES = 2 * CHECKPOINT_PAGES,
    INSIST_PAGES = 3 * CHECKPOINT_PAGES,
    LONG_PAGES = 4 * CHECKPOINT_PAGES
};

static struct metric log_pages = METRIC_GAUGE("selfsame_store_log_pages", "",
    "Pages in SQLite's write-ahead log, 4 KiB each.");

/* True when our reader is kept out now. */
static bool keep_reader_out(struct store_sqlite *s)
{
    if (s->writer.nlog_pages < ALONE_PAGES)
        return false;
    if (s->writer.nlog_pages < INSIST_PAGES)
        return pthread_mutex_trylock(&s->reader_lock) == 0;
    pthread_mutex_lock(&s->reader_lock);
    return true;
}

/* Other processes' readers are not waited for: commits would, too. */
static int checkpoint_run(struct work_job *job, struct err *unused)
{
    struct store_sqlite *s = CONTAINER_OF(job, struct store_sqlite, checkpoint);
    sqlite3 *db = s->writer.db;
    bool is_alone;

    (void)unused;
    if (!db || s->writer.failed)
        return 0;
    is_alone = keep_reader_out(s);
    sqlite3_busy_timeout(db, 0);
    sqlite3_wal_checkpoint_v2(db, NULL,
        is_alone ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE, NULL,
        NULL);
    sqlite3_busy_timeout(db, SQ_BUSY_MS);
    if (is_alone)
        pthread_mutex_unlock(&s->reader_lock);
    return 0;
}

static void checkpoint_ended(struct call *call)
{
    struct store_sqlite *s =
        CONTAINER_OF(call, struct store_sqlite, checkpoint.call);

    s->is_checkpointing = false;
}

static void note_log(struct store_sqlite *s)
{
    int n = s->round.nlog_pages;

    metric_set(&log_pages, "", n);
    if (n >= LONG_PAGES && !s->is_log_long)
        log_warn("store.log_long",
            "pages=%d text=\"another process has been reading the store for "
            "long: it cannot be moved into the file\"",
            n);
    s->is_log_long = n >= LONG_PAGES || (s->is_log_long && n >= ALONE_PAGES);
}

void sq_log_look(struct store_sqlite *s)
{
    note_log(s);
    if (s->is_checkpointing || s->round.nlog_pages < CHECKPOINT_PAGES)
        return;
    s->is_checkpointing = true;
    call_init(&s->checkpoint.call, s->base.loop, checkpoint_ended);
    s->checkpoint.run = checkpoint_run;
    work_submit(s->writer_queue, &s->checkpoint);
}
