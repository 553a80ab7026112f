/* SPDX-License-Identifier: Apache-2.0
 * Index entries: the difference between two versions, and those of a whole
 * file that lacks some. */
#include "base/log.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <stdio.h>

void sq_reindex(struct sq_conn *conn, int64_t rid,
    const struct index_entries *old, const struct index_entries *now)
{
    size_t i = 0, j = 0;

    conn->backlog.is_behind = true;
    while (i < old->count || j < now->count) {
        int order = i == old->count ? 1
                    : j == now->count
                        ? -1
                        : index_entry_cmp(&old->items[i], &now->items[j]);

        if (order < 0)
            sq_backlog_add(conn, true, rid, &old->items[i]);
        else if (order > 0)
            sq_backlog_add(conn, false, rid, &now->items[j]);
        i += order <= 0;
        j += order >= 0;
    }
}

int sq_index_noted(struct sq_conn *conn, struct err *err)
{
    int rc = sq_types_write(conn, err);

    return rc < 0 ? rc : sq_run(conn, SQ_SET_INDEXED, err);
}

/* None for no text: of a deletion, or of a version that never was. */
static int entries_of(struct index_entries *out, struct sq_conn *conn,
    struct slice type, struct slice text, struct arena *arena, struct err *err)
{
    struct found_references refs;
    struct jval body;

    *out = (struct index_entries){0};
    if (!text.len)
        return 0;
    if (sq_parse_own(&body, text, arena, err) < 0)
        return sq_fail(conn, SQLITE_CORRUPT, err);
    references_collect(&refs, body, arena);
    index_collect(out, type, body, &refs, arena);
    return 0;
}

/* A row: rid, type, the text that is indexed, the text that is to be. */
static int index_row(struct sq_conn *conn, struct arena *arena,
    sqlite3_stmt *row, struct err *err)
{
    struct slice type = arena_copy(arena, sq_column_text(row, 1));
    struct slice old = arena_copy(arena, sq_column_text(row, 2));
    struct slice new = arena_copy(arena, sq_column_text(row, 3));
    struct index_entries before, after;
    int rc = entries_of(&before, conn, type, old, arena, err);

    if (rc >= 0)
        rc = entries_of(&after, conn, type, new, arena, err);
    if (rc < 0)
        return rc;
    sq_reindex(conn, sqlite3_column_int64(row, 0), &before, &after);
    if (!sq_backlog_is_due(conn))
        return 0;
    rc = sq_backlog_write(conn, err);
    sq_backlog_committed(conn); /* a failure closes this handle */
    return rc;
}

static int index_rows(struct sq_conn *conn, const char *sql, struct err *err)
{
    sqlite3_stmt *stmt = sq_cached(conn, slice_of(sql));
    struct arena *arena = arena_new();
    int rc;

    while ((rc = sq_step(conn, stmt, err)) > 0) {
        rc = index_row(conn, arena, stmt, err);
        if (rc < 0)
            break;
        arena_reset(arena);
    }
    arena_free(&arena);
    if (rc >= 0)
        rc = sq_backlog_write(conn, err);
    if (rc >= 0)
        rc = sq_index_noted(conn, err);
    sq_backlog_committed(conn);
    return rc;
}

/* The index paths of this build differ from those the file was written by. */
int sq_index_anew(struct sq_conn *conn, struct err *err)
{
    char done[80];

    log_info("store.reindex", "index_version=%d", SEARCH_INDEX_VERSION);
    if (sq_exec(conn,
            "BEGIN IMMEDIATE; DELETE FROM ix_string; DELETE FROM ix_token;"
            "DELETE FROM ix_date; DELETE FROM ix_reference",
            err) < 0 ||
        index_rows(conn,
            "SELECT r.rid, r.type, NULL, v.body FROM resource r"
            " JOIN version v ON v.seq = r.seq WHERE r.deleted = 0",
            err) < 0)
        return err->code;
    snprintf(done, sizeof(done),
        "UPDATE meta SET value = %d WHERE name = 'index_version'; COMMIT",
        SEARCH_INDEX_VERSION);
    return sq_exec(conn, done, err);
}

/* What was written behind the last version whose entries are in the tables:
 * for each resource once, from the text it had then to the one it has now. */
int sq_index_catch_up(struct sq_conn *conn, struct err *err)
{
    struct buf missing = BUF_INIT;
    int64_t known;
    int rc = sq_number_of(
        &known, conn, "SELECT value FROM meta WHERE name = 'indexed_seq'", err);

    if (rc >= 0)
        rc = sq_exec(conn, "BEGIN IMMEDIATE", err);
    if (rc < 0)
        return rc;
    buf_addf(&missing,
        "SELECT r.rid, r.type, (SELECT v.body FROM older o"
        "   JOIN version v ON v.seq = o.seq"
        "   WHERE o.rid = r.rid AND o.seq <= %lld"
        "   ORDER BY o.vid DESC LIMIT 1), n.body"
        " FROM (SELECT DISTINCT rid FROM version WHERE seq > %lld) late"
        " CROSS JOIN resource r ON r.rid = late.rid"
        " JOIN version n ON n.seq = r.seq",
        (long long)known, (long long)known);
    rc = index_rows(conn, missing.ptr, err);
    buf_free(&missing);
    return rc < 0 ? rc : sq_run(conn, SQ_COMMIT, err);
}
