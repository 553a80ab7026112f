/* SPDX-License-Identifier: Apache-2.0
 * Searches and the index entries that wait (on the loop).
 *
 * A search must find everything that was acknowledged before it was sent, and
 * nothing by what a resource no longer is. So it waits until the entries that
 * lag are written, and while it is under way rounds leave none behind: the
 * snapshot it is answered from has content and index of one moment. A second
 * without writes, and they are written anyhow, for those who only read; where
 * that fails, it is tried again, ever more rarely. */
#include "base/log.h"
#include "base/metric.h"
#include "fhirclient/store/store_sqlite_int.h"

enum { IDLE_MS = 1000, RETRY_DOUBLINGS = 5 };

static struct metric catch_ups =
    METRIC_COUNTER("selfsame_store_index_catch_ups_total", "outcome",
        "Times that waiting index entries were written by themselves.");

int sq_lag_settle(struct sq_conn *conn, struct err *err)
{
    struct sq_mark before = sq_backlog_mark(conn);
    int rc;

    if (!conn->db || conn->failed || !sq_backlog_waits(conn))
        return 0; /* what a closed handle had is made anew from the texts */
    rc = sq_run(conn, SQ_BEGIN, err);
    if (rc >= 0)
        rc = sq_backlog_write(conn, err);
    if (rc >= 0)
        rc = sq_run(conn, SQ_COMMIT, err);
    if (rc >= 0) {
        sq_backlog_committed(conn);
        return 0;
    }
    sqlite3_exec(conn->db, "ROLLBACK", NULL, NULL, NULL);
    sq_backlog_undo(conn, before);
    conn->failed = conn->failed ? conn->failed : SQLITE_ERROR;
    return rc;
}

static int catch_up_run(struct work_job *job, struct err *err)
{
    struct store_sqlite *s = CONTAINER_OF(job, struct store_sqlite, catch_up);

    int rc = sq_writer_ready(s, err);

    return rc < 0 ? rc : sq_lag_settle(&s->writer, err);
}

static void watch(struct store_sqlite *s, uint64_t ms)
{
    s->is_idle_timed = true;
    loop_timer_start(&s->idle, ms);
}

/* One line for a trouble, one for its end. */
static void note_outcome(struct store_sqlite *s, const struct call *call)
{
    unsigned n = s->nfailed_catch_ups;

    metric_add(&catch_ups, call->rc < 0 ? "failed" : "done", 1);
    s->nfailed_catch_ups = call->rc < 0 ? n + 1 : 0;
    if (call->rc < 0 && n == 0)
        log_err(LOG_WARN, "store.index_lags", &call->err);
    else if (call->rc >= 0 && n > 0)
        log_info("store.index_complete", "failures=%u", n);
    if (call->rc < 0)
        watch(s,
            (uint64_t)IDLE_MS << (n < RETRY_DOUBLINGS ? n : RETRY_DOUBLINGS));
}

/* After a failure the searches are let go: they see for themselves that the
 * index lags, and the next one tries again. */
static void catch_up_ended(struct call *call)
{
    struct store_sqlite *s =
        CONTAINER_OF(call, struct store_sqlite, catch_up.call);
    struct sq_request *r;

    s->is_catching_up = false;
    s->lags = call->rc < 0;
    note_outcome(s, call);
    while ((r = STAILQ_FIRST(&s->searches))) {
        STAILQ_REMOVE_HEAD(&s->searches, waiting);
        r->waits_for_index = false;
        sq_read_start(r);
    }
    sq_lag_searched(s);
}

/* Counts as a search: a round that follows before its end is known on the loop
 * must leave nothing behind, for searches that come until then. */
static void catch_up(struct store_sqlite *s)
{
    if (s->is_catching_up)
        return;
    s->is_catching_up = true;
    atomic_fetch_add(&s->nsearching, 1);
    call_init(&s->catch_up.call, s->base.loop, catch_up_ended);
    s->catch_up.run = catch_up_run;
    work_submit(s->writer_queue, &s->catch_up);
}

void sq_lag_search(struct store_sqlite *s, struct sq_request *r)
{
    atomic_fetch_add(&s->nsearching, 1);
    /* A round that runs may have looked at that number before. */
    if (s->place.is_memory || s->place.only_reads ||
        !(s->lags || s->round.is_running || s->is_catching_up)) {
        sq_read_start(r);
        return;
    }
    STAILQ_INSERT_TAIL(&s->searches, r, waiting);
    r->waits_for_index = true;
    catch_up(s);
}

void sq_lag_give_up(struct store_sqlite *s, struct sq_request *r)
{
    STAILQ_REMOVE(&s->searches, r, sq_request, waiting);
    r->waits_for_index = false;
    sq_lag_searched(s);
}

void sq_lag_searched(struct store_sqlite *s)
{
    atomic_fetch_sub(&s->nsearching, 1);
}

void sq_lag_idle(struct loop_timer *timer)
{
    struct store_sqlite *s = CONTAINER_OF(timer, struct store_sqlite, idle);

    s->is_idle_timed = false;
    if (!s->lags)
        return;
    if (s->round.is_running || s->wrote)
        watch(s, IDLE_MS);
    else
        catch_up(s);
    s->wrote = false;
}

void sq_lag_noted(struct store_sqlite *s, bool lags)
{
    s->lags = lags;
    s->wrote = true;
    if (lags && !s->is_idle_timed)
        watch(s, IDLE_MS);
}
