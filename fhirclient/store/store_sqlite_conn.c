/* SPDX-License-Identifier: Apache-2.0
 * SQLite handles: opening, statements, and what its error codes mean here.
 *
 * A failure is noted in conn->failed and ends whatever was under way; the
 * worker then closes the handle and opens a new one before the next use. */
#include "base/mem.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <stdio.h>
#include <string.h>

static const struct {
    int sqlite;
    int code;
    const char *sentence;
} failures[] = {
    {SQLITE_FULL, ERR_UNAVAILABLE, "the store's disk is full"},
    {SQLITE_IOERR, ERR_IO, "the store's disk failed"},
    {SQLITE_CORRUPT, ERR_IO, "the store's file is damaged"},
    {SQLITE_NOTADB, ERR_IO, "the store's file is not a database"},
    {SQLITE_BUSY, ERR_UNAVAILABLE, "another program holds the store's file"},
    {SQLITE_LOCKED, ERR_UNAVAILABLE, "another program holds the store's file"},
    {SQLITE_READONLY, ERR_UNAVAILABLE, "the store's file cannot be written"},
    {SQLITE_CANTOPEN, ERR_IO, "the store's file cannot be opened"},
    {SQLITE_NOMEM, ERR_UNAVAILABLE, "no memory is left for the store"},
    {SQLITE_TOOBIG, ERR_LIMIT, "too large for the store"},
};

int sq_fail(struct sq_conn *conn, int rc, struct err *err)
{
    if (!conn->failed)
        conn->failed = rc ? rc : SQLITE_ERROR;
    for (size_t i = 0; i < COUNT_OF(failures); i++)
        if (failures[i].sqlite == (rc & 0xff))
            return err_set(err, failures[i].code, "%s", failures[i].sentence);
    return err_set(err, ERR_IO, "the store failed (SQLite code %d)", rc);
}

int sq_exec(struct sq_conn *conn, const char *sql, struct err *err)
{
    int rc = sqlite3_exec(conn->db, sql, NULL, NULL, NULL);

    return rc == SQLITE_OK
               ? 0
               : sq_fail(conn, sqlite3_extended_errcode(conn->db), err);
}

static sqlite3_stmt *prepare(struct sq_conn *conn, struct slice sql)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v3(conn->db, sql.ptr, (int)sql.len,
        SQLITE_PREPARE_PERSISTENT, &stmt, NULL);

    if (rc != SQLITE_OK)
        sq_fail(conn, rc, NULL);
    return stmt;
}

sqlite3_stmt *sq_fixed(struct sq_conn *conn, enum sq_fixed which)
{
    if (!conn->fixed[which])
        conn->fixed[which] = prepare(conn, slice_of(sq_fixed_sql[which]));
    return conn->fixed[which];
}

sqlite3_stmt *sq_cached(struct sq_conn *conn, struct slice sql)
{
    struct sq_cached *oldest = &conn->cached[0];

    for (size_t i = 0; i < SQ_NCACHED; i++) {
        struct sq_cached *c = &conn->cached[i];

        if (c->sql && slice_eq(slice_of(c->sql), sql)) {
            c->used = ++conn->nused;
            return c->stmt;
        }
        if (c->used < oldest->used)
            oldest = c;
    }
    sqlite3_finalize(oldest->stmt);
    mem_free(oldest->sql);
    *oldest = (struct sq_cached){0};
    oldest->stmt = prepare(conn, sql);
    if (oldest->stmt) {
        oldest->sql = mem_alloc(sql.len + 1);
        memcpy(oldest->sql, sql.ptr, sql.len);
        oldest->sql[sql.len] = '\0';
        oldest->used = ++conn->nused;
    }
    return oldest->stmt;
}

int sq_step(struct sq_conn *conn, sqlite3_stmt *stmt, struct err *err)
{
    int rc;

    if (!stmt)
        return sq_fail(conn, conn->failed, err);
    rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        return 1;
    if (rc != SQLITE_DONE)
        rc = sqlite3_extended_errcode(conn->db);
    sqlite3_reset(stmt);
    return rc == SQLITE_DONE ? 0 : sq_fail(conn, rc, err);
}

int sq_run(struct sq_conn *conn, enum sq_fixed which, struct err *err)
{
    int rc = sq_step(conn, sq_fixed(conn, which), err);

    return rc > 0 ? sq_fail(conn, SQLITE_ERROR, err) : rc;
}

void sq_bind_text(sqlite3_stmt *stmt, int at, struct slice text)
{
    sqlite3_bind_text(
        stmt, at, text.len ? text.ptr : "", (int)text.len, SQLITE_STATIC);
}

struct slice sq_column_text(sqlite3_stmt *stmt, int column)
{
    const void *text = sqlite3_column_text(stmt, column);

    return slice_make(text, (size_t)sqlite3_column_bytes(stmt, column));
}

/* --- opening ------------------------------------------------------------ */

int sq_number_of(
    int64_t *out, struct sq_conn *conn, const char *sql, struct err *err)
{
    sqlite3_stmt *stmt = sq_cached(conn, slice_of(sql));
    int rc = sq_step(conn, stmt, err);

    if (rc > 0) {
        *out = sqlite3_column_int64(stmt, 0);
        sqlite3_reset(stmt);
        return 0;
    }
    return rc < 0 ? rc : sq_fail(conn, SQLITE_CORRUPT, err);
}

static int make_schema(struct sq_conn *conn, struct err *err)
{
    char settings[200];

    snprintf(settings, sizeof(settings),
        "INSERT INTO meta VALUES('index_version', %d), ('indexed_seq', 0), "
        "('typed_seq', 0);"
        "PRAGMA user_version = %d; COMMIT",
        SEARCH_INDEX_VERSION, SQ_SCHEMA_VERSION);
    if (sq_exec(conn, "BEGIN IMMEDIATE", err) < 0 ||
        sq_exec(conn, sq_schema, err) < 0 || sq_exec(conn, settings, err) < 0)
        return err->code;
    return 0;
}

static int check_schema(struct sq_conn *conn, struct err *err)
{
    int64_t schema = 0, index = 0;

    if (sq_number_of(&schema, conn, "PRAGMA user_version", err) < 0)
        return err->code;
    if (schema == 0)
        return make_schema(conn, err);
    if (sq_schema_upgrade(conn, schema, err) < 0)
        return err->code;
    if (sq_number_of(&index, conn,
            "SELECT value FROM meta WHERE name = 'index_version'", err) < 0)
        return err->code;
    return index == SEARCH_INDEX_VERSION ? sq_index_catch_up(conn, err)
                                         : sq_index_anew(conn, err);
}

/* Whatever the log holds becomes part of the file now, synced. After a commit
 * that failed this decides for good whether it took place: a later crash can
 * no longer bring back what this process saw as undone. */
static int settle_log(struct sq_conn *conn, struct err *err)
{
    int rc = sqlite3_wal_checkpoint_v2(
        conn->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

    return rc == SQLITE_OK ? 0 : sq_fail(conn, rc, err);
}

static int read_last_numbers(struct sq_conn *conn, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_LAST_NUMBERS);
    int rc = sq_step(conn, stmt, err);

    if (rc <= 0)
        return rc < 0 ? rc : sq_fail(conn, SQLITE_CORRUPT, err);
    conn->next_rid = sqlite3_column_int64(stmt, 0) + 1;
    conn->next_seq = sqlite3_column_int64(stmt, 1) + 1;
    conn->last_ms = sqlite3_column_int64(stmt, 2);
    sqlite3_reset(stmt);
    return 0;
}

static int note_log_size(
    void *context, sqlite3 *db, const char *schema, int npages)
{
    struct sq_conn *conn = context;

    (void)db;
    (void)schema;
    conn->nlog_pages = npages;
    return SQLITE_OK;
}

/* Searches by other parameters than the indexes were made with might miss
 * something, so an older build's file is refused here, and made anew by the
 * next process that may write. */
static int check_readable(struct sq_conn *conn, struct err *err)
{
    int64_t schema = 0, index = 0;

    /* Whoever closes last would move the log into the file. */
    sqlite3_db_config(conn->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    if (sq_exec(conn, "PRAGMA query_only = 1", err) < 0 ||
        sq_number_of(&schema, conn, "PRAGMA user_version", err) < 0)
        return err->code;
    if (schema != SQ_SCHEMA_VERSION)
        return err_set(err, ERR_UNSUPPORTED,
            "the store's file has schema %d, this build knows %d", (int)schema,
            SQ_SCHEMA_VERSION);
    if (sq_number_of(&index, conn,
            "SELECT value FROM meta WHERE name = 'index_version'", err) < 0)
        return err->code;
    return index == SEARCH_INDEX_VERSION
               ? 0
               : err_set(err, ERR_UNSUPPORTED,
                     "the store's file was written by another build; it is "
                     "brought up to date when the daemon opens it");
}

/* Before anything is done to the file: a path may be mistyped. */
static int refuse_foreign(struct sq_conn *conn, struct err *err)
{
    int64_t is_foreign = 0;

    if (sq_number_of(&is_foreign, conn,
            "SELECT count(*) > 0 AND sum(name = 'ix_token') = 0 FROM "
            "sqlite_master",
            err) < 0)
        return err->code;
    return is_foreign ? err_set(err, ERR_UNSUPPORTED,
                            "the store's file is another program's database")
                      : 0;
}

static int set_up(struct sq_conn *conn, const struct sq_place *place,
    bool is_writer, struct err *err)
{
    sqlite3_busy_timeout(conn->db, SQ_BUSY_MS);
    if (sq_exec(conn, "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY",
            err) < 0)
        return err->code;
    if ((is_writer || place->only_reads) && refuse_foreign(conn, err) < 0)
        return err->code;
    if (place->only_reads)
        return check_readable(conn, err);
    if (!place->is_memory &&
        sq_exec(conn,
            place->is_durable
                ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"
                : "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF",
            err) < 0)
        return err->code;
    /* A log that had to grow (store_sqlite_log.c) gives the disk back. */
    if (!place->is_memory &&
        sq_exec(conn, "PRAGMA journal_size_limit = 67108864", err) < 0)
        return err->code;
    if (!is_writer)
        return 0;
    sqlite3_wal_hook(conn->db, note_log_size, conn);
    if (!place->is_memory && settle_log(conn, err) < 0)
        return err->code;
    if (check_schema(conn, err) < 0)
        return err->code;
    return read_last_numbers(conn, err);
}

int sq_conn_open(struct sq_conn *conn, const struct sq_place *place,
    bool is_writer, struct err *err)
{
    struct err local = ERR_INIT;
    int access = place->only_reads ? SQLITE_OPEN_READONLY
                 : place->must_exist
                     ? SQLITE_OPEN_READWRITE
                     : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int rc;

    *conn = (struct sq_conn){
        .takes_as_stored = place->takes_as_stored, .is_writer = is_writer};
    rc = sqlite3_open_v2(place->path, &conn->db,
        access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, place->vfs);
    if (rc != SQLITE_OK)
        rc = sq_fail(conn, rc, &local);
    else
        rc = set_up(conn, place, is_writer, &local);
    if (rc < 0) {
        sq_conn_close(conn);
        return err_set(err, local.code, "%s", local.text);
    }
    return 0;
}

void sq_conn_close(struct sq_conn *conn)
{
    for (size_t i = 0; i < SQ_NFIXED; i++)
        sqlite3_finalize(conn->fixed[i]);
    for (size_t i = 0; i < SQ_NCACHED; i++) {
        sqlite3_finalize(conn->cached[i].stmt);
        mem_free(conn->cached[i].sql);
    }
    sqlite3_close(conn->db);
    sq_backlog_free(conn);
    *conn = (struct sq_conn){0};
}
