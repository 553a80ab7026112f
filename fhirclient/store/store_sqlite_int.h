/* SPDX-License-Identifier: Apache-2.0
 * The embedded store from inside.
 *
 * Who is who:
 *   store       the back end's object; lives on the loop
 *   request     one store_call under way: a copy of its input, an arena of its
 *               own, its answer. The caller may cancel at any time, so worker
 *               threads never see the caller's memory
 *   round       the writes that share one SQLite commit
 *   connection  one SQLite handle with its statements; the writer thread has
 *               one, the reader thread another
 *   unit        what must hold together: one request's writes, or a Bundle's
 *   backlog     index entries of committed versions, not in the tables yet
 *
 * Tables: `resource` names what exists and its current version, `version` has
 * the text of every version ever (its rowid is the order of all writes), and
 * one ix_ table for each kind of index entry, without a way from a resource to
 * its entries: they are computed again from the old text and only the
 * difference is written, later and many at a time (store_sqlite_backlog.c).
 * So is `type_version`, which leads from a type to its versions
 * (store_sqlite_types.c). */
#ifndef STORE_SQLITE_INT_H
#define STORE_SQLITE_INT_H

#include "base/buf.h"
#include "base/hmap.h"
#include "base/loop/work.h"
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/search/index.h"
#include "fhirclient/search/query.h"
#include "fhirclient/store/store.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <sys/queue.h>

/* --- connections (store_sqlite_conn.c) ---------------------------------- */

enum sq_fixed {
    SQ_BEGIN,
    SQ_COMMIT,
    SQ_ROLLBACK,
    SQ_SAVEPOINT,
    SQ_RELEASE,
    SQ_ROLLBACK_TO,
    SQ_GET_CURRENT,
    SQ_GET_VERSION,
    SQ_ADD_VERSION,
    SQ_ADD_RESOURCE,
    SQ_SET_RESOURCE,
    SQ_ADD_OLDER,
    SQ_EXISTS,
    SQ_REFERRER,
    SQ_VERSION_AT,
    SQ_LAST_NUMBERS,
    SQ_VERSION_OF,
    SQ_UNTYPED,
    SQ_GET_UNTYPED,
    SQ_ADD_TYPES,
    SQ_GET_TYPES,
    SQ_SET_INDEXED,
    SQ_IS_INDEXED,
    SQ_ADD_ENTRY,                      /* one for each enum index_kind */
    SQ_ADD_ENTRIES = SQ_ADD_ENTRY + 4, /* SQ_ENTRIES_AT_ONCE of a kind */
    SQ_DROP_ENTRY = SQ_ADD_ENTRIES + 4,
    SQ_NFIXED = SQ_DROP_ENTRY + 4
};

enum { SQ_ENTRIES_AT_ONCE = 32 };

enum { SQ_NCACHED = 64 };

struct sq_cached {
    char *sql;
    sqlite3_stmt *stmt;
    uint64_t used; /* when last, in the connection's own count */
};

/** An index entry to be added to its table, or taken off. */
struct sq_late {
    int64_t rid, first, last;
    uint32_t key, key_len, extra, extra_len; /* in the backlog's text */
    uint16_t ix;
    uint8_t kind;
    bool is_drop;
};

struct sq_backlog {
    struct sq_late *items; /* in the order in which they came */
    size_t count, cap;
    size_t nwritten; /* in the transaction under way, the first ones */
    bool is_behind;  /* versions came that `indexed_seq` does not count, be it
                        that they brought no entries */
    struct buf text;
};

/** How far a backlog had come. */
struct sq_mark {
    size_t count, text_len, nwritten;
    bool is_behind;
};

struct sq_conn {
    sqlite3 *db; /* NULL: closed, or to be opened again */
    sqlite3_stmt *fixed[SQ_NFIXED];
    struct sq_cached cached[SQ_NCACHED];
    uint64_t nused;
    int failed; /* SQLite's code of what went wrong, 0: nothing did */
    bool is_writer;
    int64_t next_rid, next_seq; /* the writer's alone */
    struct sq_backlog backlog;  /* likewise */
    int64_t last_ms;            /* of the newest version */
    bool takes_as_stored;       /* see struct store_sqlite_options */
    int nlog_pages;             /* in the write-ahead log, at the last commit */
};

struct sq_place {
    const char *path; /* ":memory:" for the memory store */
    const char *vfs;
    bool is_durable, is_memory, must_exist;
    bool takes_as_stored;
    bool only_reads; /* no lock, no write, not even of the schema */
};

/** Open, make or check the schema; with `is_writer` settle what an earlier
 *  process or a failed commit left in the log. */
int sq_conn_open(struct sq_conn *conn, const struct sq_place *place,
    bool is_writer, struct err *err) MUST_CHECK;
void sq_conn_close(struct sq_conn *conn);

/** The name of a VFS that does what `name` does with fewer calls into the
 *  kernel (store_sqlite_gather.c); made at the first call, for good. Not where
 *  commits do not sync. */
const char *sq_gather_vfs(const char *name);

/** A statement of the fixed set, ready to be bound; NULL when that fails. */
sqlite3_stmt *sq_fixed(struct sq_conn *conn, enum sq_fixed which);
/** A statement for `sql`, from the cache or made. */
sqlite3_stmt *sq_cached(struct sq_conn *conn, struct slice sql);

/** 1: a row; 0: no more, statement reset; ERR_: failed, statement reset. */
int sq_step(
    struct sq_conn *conn, sqlite3_stmt *stmt, struct err *err) MUST_CHECK;
/** Run a statement of the fixed set that has no parameters and no rows. */
int sq_run(
    struct sq_conn *conn, enum sq_fixed which, struct err *err) MUST_CHECK;
/** Run any SQL. */
int sq_exec(struct sq_conn *conn, const char *sql, struct err *err) MUST_CHECK;

/** The one number that a query answers. */
int sq_number_of(int64_t *out, struct sq_conn *conn, const char *sql,
    struct err *err) MUST_CHECK;

/** Note SQLite's failure: conn->failed and `err`. */
int sq_fail(struct sq_conn *conn, int rc, struct err *err);

void sq_bind_text(sqlite3_stmt *stmt, int at, struct slice text);
struct slice sq_column_text(sqlite3_stmt *stmt, int column);

/** The tables, in SQL. */
extern const char sq_schema[];
extern const char *const sq_fixed_sql[SQ_NFIXED];
/** Versions (alias v) as a history shows them, without a condition. */
extern const char sq_history_rows[];
enum { SQ_BUSY_MS = 2000 }; /* how long other processes' locks are waited for */
enum { SQ_SCHEMA_VERSION = 4 };
/** From the schema that an earlier build left to this one's. */
int sq_schema_upgrade(
    struct sq_conn *conn, int64_t schema, struct err *err) MUST_CHECK;

/* --- the index (store_sqlite_backlog.c, _index.c) ------------------------ */

/** So many, and they are written with the next commit. An entry's texts have at
 *  most 512 bytes, whatever a resource says, so that this bounds the bytes. */
enum { SQ_BACKLOG_MAX = 8192 };

void sq_backlog_add(struct sq_conn *conn, bool is_drop, int64_t rid,
    const struct index_entry *entry);
/** Write what waits, in the transaction under way. */
int sq_backlog_write(struct sq_conn *conn, struct err *err) MUST_CHECK;
/** Must it be written before the next commit? */
bool sq_backlog_is_due(const struct sq_conn *conn);
bool sq_backlog_waits(const struct sq_conn *conn);
/** A transaction or savepoint is undone: so is what it brought. */
struct sq_mark sq_backlog_mark(const struct sq_conn *conn);
void sq_backlog_undo(struct sq_conn *conn, struct sq_mark to);
/** A transaction is committed; when it wrote entries, it wrote them all. */
void sq_backlog_committed(struct sq_conn *conn);
void sq_backlog_free(struct sq_conn *conn);

/** Before anything is read from the index tables: the writer writes what waits,
 *  others refuse (ERR_UNAVAILABLE) when something does. */
int sq_index_ready(struct sq_conn *conn, struct err *err) MUST_CHECK;

/** The difference of two versions' entries; either may have none. */
void sq_reindex(struct sq_conn *conn, int64_t rid,
    const struct index_entries *old, const struct index_entries *now);
/** All that lags is written: the versions' types with it. */
int sq_index_noted(struct sq_conn *conn, struct err *err) MUST_CHECK;
/** All entries of a file, or those that an earlier process did not write. */
int sq_index_anew(struct sq_conn *conn, struct err *err) MUST_CHECK;
int sq_index_catch_up(struct sq_conn *conn, struct err *err) MUST_CHECK;

/* --- the versions of a type (store_sqlite_types.c) ----------------------- */

/** Numbers of versions, the highest first. */
struct sq_numbers {
    int64_t from, before; /* which ones are wanted */
    int64_t *items;
    size_t count, max; /* max 0: none are wanted, only how many there are */
    int64_t total;     /* right when max is 0 */
};

/** Also beside a lagging index, and on a handle that only reads. */
int sq_types_read(struct sq_numbers *out, struct sq_conn *conn,
    struct slice type, struct err *err) MUST_CHECK;
/** Those of all versions that are not in the table yet. */
int sq_types_write(struct sq_conn *conn, struct err *err) MUST_CHECK;

/* --- reading (store_sqlite_read.c, _history.c, _search.c, _sql.c) ------- */

enum sq_method { SQ_POST = 1, SQ_PUT, SQ_DELETE };

/** One version of a resource. */
struct sq_version {
    int64_t rid, vid, seq, updated_ms;
    enum sq_method method;
    struct slice body; /* in the arena; empty when deleted */
};

/** Read a text of the store's own, stored or about to be. It was bounded when
 * it came in and has grown since, so nothing is too much in it. */
int sq_parse_own(struct jval *out, struct slice text, struct arena *arena,
    struct err *err) MUST_CHECK;

/** The current version; 1: found (deleted too), 0: never was. */
int sq_current(struct sq_version *out, struct sq_conn *conn, struct slice type,
    struct slice id, struct arena *arena, struct err *err) MUST_CHECK;

/** Does a resource that is not deleted have this name? */
int sq_exists(struct sq_conn *conn, struct slice type, struct slice id,
    struct err *err) MUST_CHECK;

/* Verbs: fill status and answer of `c`, whose texts live in c->arena. */
typedef int sq_verb_fn(struct sq_conn *, struct store_call *c, struct err *);
sq_verb_fn sq_read, sq_vread, sq_history, sq_search, sq_page, sq_capabilities;

/** Up to `max` ids that fulfil a condition; refuses an empty condition.
 *  returns  how many there are, at most `max`, or ERR_ */
int sq_match(struct slice *ids, int max, struct sq_conn *conn,
    struct slice type, struct slice condition, struct arena *arena,
    struct err *err) MUST_CHECK;

/** Where a page goes on: told to the client in a next link. */
struct sq_cursor {
    bool is_history;
    struct slice type, id;
    /** Behind which resource: its rid; sorted by _id its id, and otherwise the
     *  sequence number of its version, which stays what it was. Empty: begin */
    struct slice after;
    int64_t total;      /* -1: not known */
    struct slice query; /* the first page's */
};

/** "?_getpages=...". */
void sq_cursor_write(struct buf *out, const struct sq_cursor *cursor);
int sq_cursor_read(struct sq_cursor *out, struct slice query,
    struct arena *arena, struct err *err) MUST_CHECK;

/** The pages behind the first of both kinds. */
int sq_search_from(struct sq_conn *conn, struct store_call *c,
    const struct sq_cursor *cursor, struct err *err) MUST_CHECK;
int sq_history_from(struct sq_conn *conn, struct store_call *c,
    const struct sq_cursor *cursor, struct err *err) MUST_CHECK;

enum { SQ_DEFAULT_PAGE = 50, SQ_MAX_PAGE = 1000, SQ_MAX_PAGE_BYTES = 16 << 20 };

/* --- writing (store_sqlite_put.c, _compose.c, _unit.c, _write.c) -------- */

struct sq_claim {
    struct slice type, id;
    int entry; /* of a Bundle, -1: a single request */
    /* Of a reference: where it stands. */
    struct jval resource;
    const struct found_reference *reference;
};

/** What is checked when all writes of a request or Bundle are done. */
struct sq_unit {
    struct sq_conn *conn;
    struct arena *arena;
    int64_t now_ms;
    struct slice now;    /* the same as text */
    struct buf scratch;  /* for texts in the making */
    int entry;           /* the Bundle's entry at work, -1: a single request */
    struct hmap written; /* "Type/id" of what surely exists */
    struct sq_claim *claims; /* resources referred to */
    size_t nclaims, claims_cap;
    struct sq_claim *removed;
    size_t nremoved, removed_cap;
};

void sq_unit_init(struct sq_unit *u, struct sq_conn *conn, struct arena *arena);
void sq_unit_free(struct sq_unit *u);
/** References lead somewhere, nothing deleted is referred to. */
int sq_unit_check(struct sq_unit *u, struct err *err) MUST_CHECK;
void sq_unit_claim(struct sq_unit *u, struct jval resource,
    const struct found_reference *reference);
void sq_unit_remove(struct sq_unit *u, struct slice type, struct slice id);
void sq_unit_wrote(struct sq_unit *u, struct slice type, struct slice id);

/** A resource on its way in, and what became of it. */
struct sq_put {
    struct slice type, id;
    struct jval body;
    struct slice if_match;
    bool replace_tags;
    enum sq_method method;

    int status; /* 200, 201 */
    int64_t vid, updated_ms;
    struct slice vid_text;
    struct slice text; /* as it is stored */
};

int sq_put(struct sq_unit *u, struct sq_put *put, struct err *err) MUST_CHECK;

struct sq_removal {
    struct slice type, id, if_match;
    bool was_there;
    int64_t vid, updated_ms;
};
int sq_remove(
    struct sq_unit *u, struct sq_removal *r, struct err *err) MUST_CHECK;

/** Is the new body what is stored already? `old` is the stored document. */
bool sq_is_same(struct jval body, struct jval old, bool replace_tags);
/** The text to store. now: put->updated_ms as text; old: none for a new
 *  resource */
void sq_compose(struct buf *out, const struct sq_put *put, struct slice now,
    struct jval old);
/** Will the stored lists of tags, profiles and labels be those of the body? */
bool sq_keeps_nothing(struct jval body, struct jval old, bool replace_tags);

sq_verb_fn sq_create, sq_update, sq_delete, sq_transaction, sq_batch;

/** Read and gate a body. */
int sq_parse(struct jval *out, const struct sq_conn *conn, struct slice body,
    struct slice type, struct arena *arena, struct err *err) MUST_CHECK;
/** Who a conditional create or update means: 1 and the id, or 0. */
int sq_match_one(struct slice *id, struct sq_conn *conn, struct slice type,
    struct slice condition, struct arena *arena, struct err *err) MUST_CHECK;
struct slice sq_new_id(struct arena *arena);

/* --- answers (store_sqlite_answer.c) ------------------------------------ */

struct slice sq_location(
    struct arena *arena, struct slice type, struct slice id, int64_t vid);
/** "Type/id". */
struct slice sq_name(struct arena *arena, struct slice type, struct slice id);
struct slice sq_number(struct arena *arena, int64_t number);
struct slice sq_instant(struct arena *arena, int64_t ms);
/** Version, location and time of what was read or written. */
void sq_answer_version(struct store_call *c, struct slice type, struct slice id,
    int64_t vid, int64_t updated_ms);
/** An OperationOutcome as a 2xx answer. */
void sq_answer_note(
    struct store_call *c, int status, const char *issue, const char *sentence);
/** A refusal as an answer. */
void sq_answer_refusal(struct store_call *c, const struct err *err);

/* --- Bundles (store_sqlite_bundle.c, _entries.c, _rewrite.c) ------------ */

enum sq_entry_kind {
    SQ_ENTRY_DELETE,
    SQ_ENTRY_POST,
    SQ_ENTRY_PUT,
    SQ_ENTRY_GET
};

struct sq_entry {
    const struct bundle_entry *in;
    int index;
    enum sq_entry_kind kind;
    struct slice type, id, condition, vid;
    bool is_history;
    bool exists; /* a conditional create that found its resource */
    bool replace_tags;
    struct jval resource;
    /* The answer */
    int status;
    struct slice location, etag, last_modified, body;
};

/** Take the request line apart and settle which resource it means. */
int sq_entry_resolve(
    struct sq_entry *e, struct sq_unit *u, struct err *err) MUST_CHECK;
/** Do it. */
int sq_entry_run(
    struct sq_entry *e, struct sq_unit *u, struct err *err) MUST_CHECK;

/** Put "Type/id" in place of the fullUrls of other entries and of conditional
 *  references. `names`: fullUrl to "Type/id" (struct slice *) */
int sq_rewrite(struct sq_entry *e, struct sq_unit *u, const struct hmap *names,
    struct err *err) MUST_CHECK;

/* --- the back end (store_sqlite.c, _worker.c, _lag.c, _log.c) ----------- */

struct store_sqlite;

struct sq_request {
    struct store_sqlite *store;
    struct store_call *caller; /* NULL: it gave up */
    struct store_call work;    /* the copy that worker threads see */
    struct store_call given;   /* the same before anything was done */
    struct work_job job;       /* reads */
    struct arena *arena;
    int rc;
    bool is_write, is_running;
    bool waits_for_index;    /* a search, on the store's list of those */
    atomic_bool is_unwanted; /* looked at now and then while it is read */
    STAILQ_ENTRY(sq_request) waiting;
    LIST_ENTRY(sq_request) all;
};

enum {
    SQ_MAX_ROUND = 1024, /* as store.group-commit may ask for */
    SQ_MAX_WAITING = 20000
};

struct sq_round {
    struct work_job job;
    struct sq_request *requests[SQ_MAX_ROUND];
    size_t count;
    bool is_running;
    bool lags;      /* it left index entries behind */
    int nlog_pages; /* in the write-ahead log, when it had ended; the writer's
                       own number may change again by then */
};

struct store_sqlite {
    struct store base;
    struct sq_place place;
    int lock_fd;
    unsigned group_commit;
    struct work_queue *writer_queue, *reader_queue; /* memory: the same */
    struct sq_conn writer, reader;
    pthread_mutex_t reader_lock; /* held while the reader's handle is used */
    struct sq_watch *watch; /* store_sqlite_watch.h; NULL: nothing to watch */
    STAILQ_HEAD(, sq_request) waiting;
    size_t nwaiting;
    LIST_HEAD(, sq_request) all;
    struct sq_round round;
    struct loop_ready kick;
    struct work_job checkpoint;
    bool is_checkpointing;
    bool is_log_long; /* and that was told */
    /* Searches and the backlog (store_sqlite_lag.c) */
    atomic_uint nsearching; /* and catch-ups: rounds leave none behind then */
    bool lags;              /* entries wait, as far as the loop knows */
    STAILQ_HEAD(, sq_request) searches; /* that wait for the entries */
    struct work_job catch_up;
    bool is_catching_up;
    struct loop_timer idle;
    bool is_idle_timed, wrote;  /* since the timer was started */
    unsigned nfailed_catch_ups; /* in a row */
};

/** A search goes to the reader when all entries are in the tables. */
void sq_lag_search(struct store_sqlite *s, struct sq_request *r);
/** It is not wanted any more, while it waits for them. */
void sq_lag_give_up(struct store_sqlite *s, struct sq_request *r);
/** It has ended. */
void sq_lag_searched(struct store_sqlite *s);
/** The timer `idle` of the store. */
void sq_lag_idle(struct loop_timer *timer);
/** A round has ended: note what it left behind. */
void sq_lag_noted(struct store_sqlite *s, bool lags);
/** Write what waits in a transaction of its own, on the writer's thread or
 *  when there is none any more. */
int sq_lag_settle(struct sq_conn *conn, struct err *err) MUST_CHECK;
/** Open the writer's handle, if it is closed or failed. */
int sq_writer_ready(struct store_sqlite *s, struct err *err) MUST_CHECK;
/** A round has ended: move the write-ahead log into the file when it is long
 *  (store_sqlite_log.c). */
void sq_log_look(struct store_sqlite *s);
/** Give a read to the reader's thread. */
void sq_read_start(struct sq_request *r);

/** The table's functions: copy the request and queue it. */
void sq_submit_read(struct store *store, struct store_call *c);
void sq_submit_write(struct store *store, struct store_call *c);
/** The verbs of store_ops; `submit_write` takes all that change something. */
#define SQ_VERBS(submit_write)                                                 \
    {                                                                          \
        [STORE_READ] = sq_submit_read, [STORE_VREAD] = sq_submit_read,         \
        [STORE_SEARCH] = sq_submit_read, [STORE_HISTORY] = sq_submit_read,     \
        [STORE_PAGE] = sq_submit_read, [STORE_CREATE] = submit_write,          \
        [STORE_UPDATE] = submit_write, [STORE_DELETE] = submit_write,          \
        [STORE_TRANSACTION] = submit_write, [STORE_BATCH] = submit_write,      \
        [STORE_CAPABILITIES] = sq_submit_read,                                 \
    }
/** Start the next round, if any (from the loop's ready queue). */
void sq_kick(struct loop_ready *r);
void sq_request_free(struct sq_request *r);
int sq_open_any(struct store **out, struct loop *loop,
    const struct store_ops *ops, const struct sq_place *place,
    unsigned group_commit, struct err *err) MUST_CHECK;
void sq_close(struct store *store);

#endif
