/* SPDX-License-Identifier: Apache-2.0
 * Requests on their way to the worker threads and back.
 *
 * Writes gather while a round is under way; the next round takes all that
 * wait, each in a savepoint, and one COMMIT makes them durable. Nobody is
 * answered before it. Reads are single jobs on a thread of their own. */
#include "base/mem.h"
#include "base/metric.h"
#include "fhirclient/store/store_sqlite_watch.h"

#include <string.h>

enum { STEPS_A_LOOK = 100 }; /* of SQLite's machine */

static struct metric commits_total = METRIC_COUNTER(
    "selfsame_store_commits_total", "outcome", "SQLite commits by outcome.");
static struct metric committed_total =
    METRIC_COUNTER("selfsame_store_committed_requests_total", "",
        "Requests that shared these commits.");

static sq_verb_fn *const verb_fns[STORE_NVERBS] = {
    [STORE_READ] = sq_read,
    [STORE_VREAD] = sq_vread,
    [STORE_SEARCH] = sq_search,
    [STORE_HISTORY] = sq_history,
    [STORE_PAGE] = sq_page,
    [STORE_CREATE] = sq_create,
    [STORE_UPDATE] = sq_update,
    [STORE_DELETE] = sq_delete,
    [STORE_TRANSACTION] = sq_transaction,
    [STORE_BATCH] = sq_batch,
    [STORE_CAPABILITIES] = sq_capabilities,
};

/* --- requests (on the loop) ---------------------------------------------- */

static bool needs_index(const struct store_call *c)
{
    return c->verb == STORE_SEARCH || c->verb == STORE_PAGE ||
           (c->verb == STORE_HISTORY && c->type.len && !c->id.len);
}

/* Told at once when the job was not begun, otherwise when it is done. */
static void cancelled_read_over(struct call *call)
{
    struct sq_request *r = CONTAINER_OF(call, struct sq_request, job.call);

    if (call->is_pending)
        return;
    if (needs_index(&r->work))
        sq_lag_searched(r->store);
    sq_request_free(r);
}

static void read_cancelled(struct sq_request *r)
{
    if (r->waits_for_index) {
        sq_lag_give_up(r->store, r);
        sq_request_free(r);
        return;
    }
    atomic_store(&r->is_unwanted, true);
    r->job.call.over = cancelled_read_over;
    call_cancel(&r->job.call);
}

/* What was not begun is not done; what is being read ends soon. */
static void request_cancelled(struct call *call)
{
    struct sq_request *r = call->callee;

    r->caller = NULL;
    if (!r->is_write) {
        read_cancelled(r);
    } else if (!r->is_running) {
        STAILQ_REMOVE(&r->store->waiting, r, sq_request, waiting);
        r->store->nwaiting--;
        sq_request_free(r);
    }
}

static void copy_input(struct sq_request *r, const struct store_call *c)
{
    struct store_call *w = &r->work;
    struct arena *a = r->arena;

    w->verb = c->verb;
    w->replace_tags = c->replace_tags;
    w->is_checked = c->is_checked;
    w->is_lenient = c->is_lenient;
    w->type = arena_copy(a, c->type);
    w->id = arena_copy(a, c->id);
    w->vid = arena_copy(a, c->vid);
    w->query = arena_copy(a, c->query);
    w->if_match = arena_copy(a, c->if_match);
    w->if_none_exist = arena_copy(a, c->if_none_exist);
    w->body = arena_copy(a, c->body);
    w->arena = a;
    r->given = *w;
}

static struct sq_request *request_new(
    struct store_sqlite *s, struct store_call *c, bool is_write)
{
    struct sq_request *r = mem_zalloc(1, sizeof(*r));

    r->store = s;
    r->caller = c;
    r->is_write = is_write;
    r->arena = arena_new();
    copy_input(r, c);
    LIST_INSERT_HEAD(&s->all, r, all);
    call_begin(&c->call, r, request_cancelled);
    return r;
}

void sq_request_free(struct sq_request *r)
{
    LIST_REMOVE(r, all);
    arena_free(&r->arena);
    mem_free(r);
}

/* Hand the answer over and forget the request. */
static void request_end(struct sq_request *r)
{
    struct store_call *c = r->caller, *w = &r->work;

    if (c) {
        c->outcome = w->outcome;
        c->status = w->status;
        c->etag = arena_copy(c->arena, w->etag);
        c->location = arena_copy(c->arena, w->location);
        c->last_modified = arena_copy(c->arena, w->last_modified);
        c->answer = arena_copy(c->arena, w->answer);
        c->call.err = w->call.err;
        call_end(&c->call, r->rc);
    }
    sq_request_free(r);
}

static void request_failed(struct sq_request *r, enum store_outcome outcome,
    int code, const char *sentence)
{
    struct store_call *w = &r->work;

    /* What it had been answered before is void. */
    w->outcome = outcome;
    w->status = 0;
    w->etag = w->location = w->last_modified = w->answer = SLICE("");
    w->call.err = ERR_INIT;
    r->rc = err_set(&w->call.err, code, "%s", sentence);
}

/* --- doing it (on a worker thread) --------------------------------------- */

/* 0 when the store decided, also when it refused; otherwise conn->failed. */
static int execute(struct sq_conn *conn, struct sq_request *r, struct err *err)
{
    struct err refusal = ERR_INIT;
    int rc = verb_fns[r->work.verb](conn, &r->work, &refusal);

    if (conn->failed)
        return err_set(
            err, refusal.code ? refusal.code : ERR_IO, "%s", refusal.text);
    r->work.outcome = STORE_ANSWERED;
    r->rc = 0;
    if (rc < 0)
        sq_answer_refusal(&r->work, &refusal);
    return rc < 0 ? 1 : 0;
}

static int execute_in_savepoint(
    struct sq_conn *conn, struct sq_request *r, struct err *err)
{
    struct sq_mark before = sq_backlog_mark(conn);
    int rc = sq_run(conn, SQ_SAVEPOINT, err);

    if (rc < 0)
        return rc;
    rc = execute(conn, r, err);
    if (rc < 0)
        return rc;
    if (rc > 0) {
        sq_backlog_undo(conn, before);
        if (sq_run(conn, SQ_ROLLBACK_TO, err) < 0)
            return err->code;
    }
    return sq_run(conn, SQ_RELEASE, err);
}

/* 1: refused after it had written something, which must be undone. */
static int execute_bare(
    struct sq_conn *conn, struct sq_request *r, struct err *err)
{
    int64_t before = sqlite3_total_changes64(conn->db);
    int rc = execute(conn, r, err);

    return rc > 0 && sqlite3_total_changes64(conn->db) == before ? 0 : rc;
}

/* Savepoints copy every page that a request changes. Hardly any is undone, so
 * there are none at first; when one must be, all are, and done again with. */
static int execute_all(
    struct sq_conn *conn, struct sq_round *round, struct err *err)
{
    struct sq_mark before = sq_backlog_mark(conn);
    int rc = sq_run(conn, SQ_BEGIN, err);

    for (size_t i = 0; rc == 0 && i < round->count; i++)
        rc = execute_bare(conn, round->requests[i], err);
    if (rc <= 0)
        return rc;
    sq_backlog_undo(conn, before);
    rc = sq_run(conn, SQ_ROLLBACK, err);
    if (rc >= 0)
        rc = sq_run(conn, SQ_BEGIN, err);
    for (size_t i = 0; rc >= 0 && i < round->count; i++) {
        round->requests[i]->work = round->requests[i]->given;
        rc = execute_in_savepoint(conn, round->requests[i], err);
    }
    return rc;
}

static void fail_round(
    struct sq_round *round, enum store_outcome outcome, const struct err *err)
{
    for (size_t i = 0; i < round->count; i++)
        request_failed(round->requests[i], outcome,
            outcome == STORE_UNKNOWN && err->code != ERR_LOST ? ERR_UNKNOWN
                                                              : err->code,
            err->text);
}

static bool is_committed(struct sq_conn *conn, struct err *err)
{
    return sq_run(conn, SQ_COMMIT, err) == 0;
}

static void roll_back(struct sq_conn *conn, struct sq_mark before)
{
    if (!conn->db)
        return;
    sqlite3_exec(conn->db, "ROLLBACK", NULL, NULL, NULL);
    sq_backlog_undo(conn, before);
    conn->failed = SQLITE_ERROR;
}

/* Everything before COMMIT is undone by a rollback, or by closing. COMMIT
 * itself may fail with its record in the log, or half of it; and a commit into
 * files that nobody finds any more is none. */
static int round_run(struct work_job *job, struct err *unused)
{
    struct sq_round *round = CONTAINER_OF(job, struct sq_round, job);
    struct store_sqlite *s = CONTAINER_OF(round, struct store_sqlite, round);
    struct sq_conn *conn = &s->writer;
    struct err err = ERR_INIT;
    int rc = sq_writer_ready(s, &err);
    struct sq_mark before = sq_backlog_mark(conn);

    (void)unused;
    round->lags = true; /* after a failure, until the file is open again */
    round->nlog_pages = 0;
    if (rc < 0) {
        fail_round(round, STORE_NOT_DONE, &err);
        return rc;
    }
    rc = execute_all(conn, round, &err);
    if (rc >= 0 && (s->place.is_memory || atomic_load(&s->nsearching) ||
                       sq_backlog_is_due(conn)))
        rc = sq_backlog_write(conn, &err);
    if (rc < 0) {
        fail_round(round, STORE_NOT_DONE, &err);
        roll_back(conn, before);
        return rc;
    }
    if (!is_committed(conn, &err)) {
        fail_round(round, STORE_UNKNOWN, &err);
        return ERR_UNKNOWN;
    }
    sq_backlog_committed(conn);
    if (sq_watch_look(s->watch, &err) < 0) {
        fail_round(round, STORE_UNKNOWN, &err);
        return ERR_UNKNOWN;
    }
    round->lags = sq_backlog_waits(conn);
    round->nlog_pages = conn->nlog_pages;
    return 0;
}

/* One snapshot for all statements of a search. */
static bool needs_snapshot(enum store_verb verb)
{
    return verb == STORE_SEARCH || verb == STORE_HISTORY || verb == STORE_PAGE;
}

static int read_with(
    struct sq_conn *conn, struct sq_request *r, struct err *err)
{
    bool has_snapshot = needs_snapshot(r->work.verb);
    int rc = 0;

    if (has_snapshot)
        rc = sq_exec(conn, "BEGIN", err);
    if (rc >= 0)
        rc = execute(conn, r, err);
    if (rc >= 0 && has_snapshot)
        rc = sq_run(conn, SQ_COMMIT, err);
    return rc < 0 ? rc : 0;
}

static int is_unwanted(void *context)
{
    struct sq_request *r = context;

    return atomic_load(&r->is_unwanted);
}

/* After an interruption the handle is as good as before. */
static void let_go(struct sq_conn *conn)
{
    sqlite3_stmt *stmt = NULL;

    while ((stmt = sqlite3_next_stmt(conn->db, stmt)))
        sqlite3_reset(stmt);
    if (sqlite3_get_autocommit(conn->db) ||
        sqlite3_exec(conn->db, "ROLLBACK", NULL, NULL, NULL) == SQLITE_OK)
        conn->failed = 0;
}

static int read_while_wanted(
    struct sq_conn *conn, struct sq_request *r, struct err *err)
{
    int rc;

    sqlite3_progress_handler(conn->db, STEPS_A_LOOK, is_unwanted, r);
    rc = read_with(conn, r, err);
    sqlite3_progress_handler(conn->db, 0, NULL, NULL);
    if (conn->failed == SQLITE_INTERRUPT)
        let_go(conn);
    return rc;
}

static int read_run(struct work_job *job, struct err *unused)
{
    struct sq_request *r = CONTAINER_OF(job, struct sq_request, job);
    struct store_sqlite *s = r->store;
    struct sq_conn *conn = s->place.is_memory ? &s->writer : &s->reader;
    struct err err = ERR_INIT;
    int rc;

    (void)unused;
    pthread_mutex_lock(&s->reader_lock);
    rc = sq_reader_ready(s, &err);
    if (rc >= 0)
        rc = read_while_wanted(conn, r, &err);
    pthread_mutex_unlock(&s->reader_lock);
    if (rc < 0)
        request_failed(r, STORE_NOT_DONE, err.code, err.text);
    return 0;
}

/* --- rounds (on the loop) ------------------------------------------------ */

static void round_ended(struct call *call)
{
    struct sq_round *round = CONTAINER_OF(call, struct sq_round, job.call);
    struct store_sqlite *s = CONTAINER_OF(round, struct store_sqlite, round);

    metric_add(&commits_total,
        call->rc == 0             ? "done"
        : call->rc == ERR_UNKNOWN ? "unknown"
                                  : "failed",
        1);
    metric_add(&committed_total, "", (double)round->count);
    for (size_t i = 0; i < round->count; i++)
        request_end(round->requests[i]);
    round->count = 0;
    round->is_running = false;
    if (s->nwaiting)
        loop_ready(s->base.loop, &s->kick);
    sq_watch_tell(s);
    sq_lag_noted(s, round->lags);
    sq_log_look(s);
}

static bool is_too_late(const struct sq_request *r)
{
    uint64_t deadline = r->caller->call.deadline_ms;

    return deadline && deadline <= loop_now_ms(r->store->base.loop);
}

void sq_kick(struct loop_ready *ready)
{
    struct store_sqlite *s = CONTAINER_OF(ready, struct store_sqlite, kick);
    struct sq_round *round = &s->round;
    struct sq_request *r;

    if (round->is_running)
        return;
    while (round->count < s->group_commit && (r = STAILQ_FIRST(&s->waiting))) {
        STAILQ_REMOVE_HEAD(&s->waiting, waiting);
        s->nwaiting--;
        r->is_running = true;
        if (is_too_late(r)) {
            request_failed(r, STORE_NOT_DONE, ERR_TIMEOUT,
                "the deadline passed before the store's turn came");
            request_end(r);
        } else {
            round->requests[round->count++] = r;
        }
    }
    if (!round->count)
        return;
    round->is_running = true;
    call_init(&round->job.call, s->base.loop, round_ended);
    round->job.run = round_run;
    work_submit(s->writer_queue, &round->job);
}

void sq_submit_write(struct store *store, struct store_call *c)
{
    struct store_sqlite *s = (struct store_sqlite *)store;
    struct sq_request *r = request_new(s, c, true);

    if (s->nwaiting >= SQ_MAX_WAITING) {
        request_failed(
            r, STORE_NOT_DONE, ERR_UNAVAILABLE, "too many requests wait");
        request_end(r);
        return;
    }
    STAILQ_INSERT_TAIL(&s->waiting, r, waiting);
    s->nwaiting++;
    loop_ready(s->base.loop, &s->kick);
}

static void read_ended(struct call *call)
{
    struct sq_request *r = CONTAINER_OF(call, struct sq_request, job.call);

    if (needs_index(&r->work))
        sq_lag_searched(r->store);
    sq_watch_tell(r->store);
    request_end(r);
}

void sq_read_start(struct sq_request *r)
{
    call_init(&r->job.call, r->store->base.loop, read_ended);
    r->job.run = read_run;
    work_submit(r->store->reader_queue, &r->job);
}

void sq_submit_read(struct store *store, struct store_call *c)
{
    struct store_sqlite *s = (struct store_sqlite *)store;
    struct sq_request *r = request_new(s, c, false);

    if (needs_index(c))
        sq_lag_search(s, r);
    else
        sq_read_start(r);
}
