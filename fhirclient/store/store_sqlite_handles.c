/* SPDX-License-Identifier: Apache-2.0
 * The two handles of a store: opened, opened again after a failure, closed. */
#include "base/log.h"
#include "fhirclient/store/store_sqlite_watch.h"

static int ensure_open(struct sq_conn *conn, const struct sq_place *place,
    bool is_writer, struct err *err)
{
    /* What is in memory alone must outlive a failure; it has been undone. */
    if (conn->db && place->is_memory)
        conn->failed = 0;
    if (conn->db && !conn->failed)
        return 0;
    sq_conn_close(conn);
    return sq_conn_open(conn, place, is_writer, err);
}

static void close_reader(struct store_sqlite *s)
{
    if (s->place.is_memory)
        return;
    pthread_mutex_lock(&s->reader_lock);
    sq_conn_close(&s->reader);
    pthread_mutex_unlock(&s->reader_lock);
}

/* After a failure nothing of the old handles may stay: see settle_log(). But
 * when the files are lost, they may be the last that leads there. */
int sq_writer_ready(struct store_sqlite *s, struct err *err)
{
    bool was_open = s->writer.db && !s->writer.failed;

    if (sq_watch_look(s->watch, err) < 0)
        return err->code;
    if (!was_open)
        sq_watch_let_go(s->watch);
    if (s->writer.failed)
        close_reader(s);
    if (ensure_open(&s->writer, &s->place, true, err) < 0)
        return err->code;
    return was_open || !s->watch ? 0
                                 : sq_watch_renew(s->watch, s->writer.db, err);
}

/* One that is open goes on reading what it has open; a new one must not open
 * what somebody has put at the path meanwhile. */
int sq_reader_ready(struct store_sqlite *s, struct err *err)
{
    struct sq_conn *conn = &s->reader;

    if (s->place.is_memory)
        return ensure_open(&s->writer, &s->place, false, err);
    if (conn->db && !conn->failed)
        return 0;
    if (sq_watch_look(s->watch, err) < 0 ||
        ensure_open(conn, &s->place, false, err) < 0)
        return err->code;
    if (sq_watch_look(s->watch, err) < 0)
        sq_conn_close(conn);
    return err->code;
}

/* Closing the last handle moves the log into the file and removes the log, by
 * their names: not when these are somebody else's now. */
void sq_handles_close(struct store_sqlite *s)
{
    struct sq_conn *const conns[] = {&s->reader, &s->writer};
    bool may_settle = sq_watch_may_settle(s->watch);

    if (sq_watch_look(s->watch, NULL) == 0 &&
        sq_lag_settle(&s->writer, NULL) < 0)
        log_warn("store.index_lags",
            "text=\"completed when the store is opened next\"");
    for (size_t i = 0; i < COUNT_OF(conns); i++) {
        if (conns[i]->db && !may_settle)
            sqlite3_db_config(
                conns[i]->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
        sq_conn_close(conns[i]);
    }
}
