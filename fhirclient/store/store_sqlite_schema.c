/* SPDX-License-Identifier: Apache-2.0
 * Tables and the statements that are always the same. */
#include "fhirclient/store/store_sqlite_int.h"

#include <stdio.h>

/* version.body is the resource as stored, NULL for a deletion.
 * `updated` never goes down as seq goes up: the writer sees to that, and the
 * history search leans on it. `older` leads from a resource to the versions it
 * had before, so that one that never changes costs nothing there.
 * Ids are drawn at random, most of them: an index that has them first is
 * walked with one comparison a step. */
#define RESOURCE_ID "CREATE UNIQUE INDEX resource_id ON resource(id, type);"
#define TYPE_VERSION                                                           \
    "CREATE TABLE type_version(type TEXT NOT NULL, first INTEGER NOT NULL,"    \
    " last INTEGER NOT NULL, numbers BLOB NOT NULL,"                           \
    " PRIMARY KEY(type, last)) WITHOUT ROWID;"

const char sq_schema[] =
    "CREATE TABLE resource(rid INTEGER PRIMARY KEY, type TEXT NOT NULL,"
    " id TEXT NOT NULL, vid INTEGER NOT NULL, deleted INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, updated INTEGER NOT NULL);" RESOURCE_ID
    "CREATE TABLE version(seq INTEGER PRIMARY KEY, rid INTEGER NOT NULL,"
    " vid INTEGER NOT NULL, type TEXT NOT NULL, updated INTEGER NOT NULL,"
    " method INTEGER NOT NULL, body TEXT);"
    "CREATE TABLE older(rid INTEGER NOT NULL, vid INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, PRIMARY KEY(rid, vid)) WITHOUT ROWID;" TYPE_VERSION
    "CREATE TABLE ix_string(ix INTEGER NOT NULL, key TEXT NOT NULL,"
    " extra TEXT NOT NULL, rid INTEGER NOT NULL,"
    " PRIMARY KEY(ix, key, extra, rid)) WITHOUT ROWID;"
    "CREATE TABLE ix_token(ix INTEGER NOT NULL, key TEXT NOT NULL,"
    " extra TEXT NOT NULL, rid INTEGER NOT NULL,"
    " PRIMARY KEY(ix, key, extra, rid)) WITHOUT ROWID;"
    "CREATE TABLE ix_date(ix INTEGER NOT NULL, first INTEGER NOT NULL,"
    " last INTEGER NOT NULL, rid INTEGER NOT NULL,"
    " PRIMARY KEY(ix, first, last, rid)) WITHOUT ROWID;"
    "CREATE TABLE ix_reference(key TEXT NOT NULL, extra TEXT NOT NULL,"
    " ix INTEGER NOT NULL, rid INTEGER NOT NULL,"
    " PRIMARY KEY(key, extra, ix, rid)) WITHOUT ROWID;"
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;";

#define HISTORY_ROWS                                                           \
    "SELECT v.seq, v.type, r.id, v.vid, v.updated, v.method, v.body"           \
    " FROM version v CROSS JOIN resource r ON r.rid = v.rid"
const char sq_history_rows[] = HISTORY_ROWS;

#define VERSION_COLUMNS "v.rid, v.vid, v.seq, v.updated, v.method, v.body"

/* A statement costs as much as the writing of its row does, so there is one
 * for SQ_ENTRIES_AT_ONCE rows. */
#define ROW "(?, ?, ?, ?)"
#define ROWS_4 ROW ", " ROW ", " ROW ", " ROW
#define ROWS_16 ROWS_4 ", " ROWS_4 ", " ROWS_4 ", " ROWS_4
#define ROWS_32 ROWS_16 ", " ROWS_16
#define ADD_ENTRIES(kind, table)                                               \
    [SQ_ADD_ENTRY + (kind)] = "INSERT INTO " table " VALUES " ROW,             \
                    [SQ_ADD_ENTRIES + (kind)] =                                \
                        "INSERT INTO " table " VALUES " ROWS_32

const char *const sq_fixed_sql[SQ_NFIXED] = {
    [SQ_BEGIN] = "BEGIN IMMEDIATE",
    [SQ_COMMIT] = "COMMIT",
    [SQ_ROLLBACK] = "ROLLBACK",
    [SQ_SAVEPOINT] = "SAVEPOINT one",
    [SQ_RELEASE] = "RELEASE one",
    [SQ_ROLLBACK_TO] = "ROLLBACK TO one",
    [SQ_GET_CURRENT] = "SELECT " VERSION_COLUMNS
                       " FROM resource r JOIN version v ON v.seq = r.seq"
                       " WHERE r.type = ?1 AND r.id = ?2",
    [SQ_GET_VERSION] = "SELECT " VERSION_COLUMNS
                       " FROM resource r JOIN version v ON v.seq = r.seq"
                       " WHERE r.type = ?1 AND r.id = ?2 AND r.vid = ?3"
                       " UNION ALL SELECT " VERSION_COLUMNS
                       " FROM resource r JOIN older o ON o.rid = r.rid"
                       " JOIN version v ON v.seq = o.seq"
                       " WHERE r.type = ?1 AND r.id = ?2 AND o.vid = ?3",
    [SQ_ADD_VERSION] = "INSERT INTO version"
                       "(seq, rid, vid, type, updated, method, body)"
                       " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [SQ_ADD_RESOURCE] = "INSERT INTO resource"
                        "(rid, type, id, vid, deleted, seq, updated)"
                        " VALUES(?1, ?2, ?3, ?4, 0, ?5, ?6)"
                        " ON CONFLICT(id, type) DO NOTHING",
    [SQ_SET_RESOURCE] = "UPDATE resource SET vid = ?2, deleted = ?3, seq = ?4,"
                        " updated = ?5 WHERE rid = ?1",
    [SQ_ADD_OLDER] = "INSERT INTO older(rid, vid, seq) VALUES(?1, ?2, ?3)",
    [SQ_EXISTS] = "SELECT 1 FROM resource WHERE type = ?1 AND id = ?2"
                  " AND deleted = 0",
    [SQ_REFERRER] = "SELECT r.type, r.id FROM ix_reference x"
                    " JOIN resource r ON r.rid = x.rid"
                    " WHERE x.key = ?1 AND x.extra = ?2 LIMIT 1",
    [SQ_VERSION_OF] = HISTORY_ROWS " WHERE v.seq = ?1",
    [SQ_VERSION_AT] = "SELECT seq, updated FROM version WHERE seq >= ?1"
                      " ORDER BY seq LIMIT 1",
    [SQ_LAST_NUMBERS] = "SELECT (SELECT max(rid) FROM resource),"
                        " (SELECT max(seq) FROM version),"
                        " (SELECT updated FROM version"
                        " ORDER BY seq DESC LIMIT 1)",
    [SQ_UNTYPED] = "SELECT type, seq FROM version WHERE seq >"
                   " (SELECT value FROM meta WHERE name = 'typed_seq')",
    [SQ_GET_UNTYPED] = "SELECT seq FROM version WHERE seq > max(?2 - 1,"
                       " (SELECT value FROM meta WHERE name = 'typed_seq'))"
                       " AND seq < ?3 AND type = ?1 ORDER BY seq DESC",
    [SQ_ADD_TYPES] = "INSERT INTO type_version(type, first, last, numbers)"
                     " VALUES(?1, ?2, ?3, ?4)",
    [SQ_GET_TYPES] = "SELECT numbers FROM type_version WHERE type = ?1"
                     " AND last >= ?2 AND first < ?3 ORDER BY last DESC",
    [SQ_SET_INDEXED] = "UPDATE meta SET value ="
                       " (SELECT coalesce(max(seq), 0) FROM version)"
                       " WHERE name IN ('indexed_seq', 'typed_seq')",
    [SQ_IS_INDEXED] = "SELECT value >="
                      " (SELECT coalesce(max(seq), 0) FROM version)"
                      " FROM meta WHERE name = 'indexed_seq'",
    ADD_ENTRIES(INDEX_STRING, "ix_string(ix, key, extra, rid)"),
    ADD_ENTRIES(INDEX_TOKEN, "ix_token(ix, key, extra, rid)"),
    ADD_ENTRIES(INDEX_DATE, "ix_date(ix, first, last, rid)"),
    ADD_ENTRIES(INDEX_REFERENCE, "ix_reference(ix, key, extra, rid)"),
    [SQ_DROP_ENTRY + INDEX_STRING] =
        "DELETE FROM ix_string WHERE ix = ?1 AND key = ?2 AND extra = ?3"
        " AND rid = ?4",
    [SQ_DROP_ENTRY + INDEX_TOKEN] =
        "DELETE FROM ix_token WHERE ix = ?1 AND key = ?2 AND extra = ?3"
        " AND rid = ?4",
    [SQ_DROP_ENTRY + INDEX_DATE] =
        "DELETE FROM ix_date WHERE ix = ?1 AND first = ?2 AND last = ?3"
        " AND rid = ?4",
    [SQ_DROP_ENTRY + INDEX_REFERENCE] =
        "DELETE FROM ix_reference WHERE ix = ?1 AND key = ?2 AND extra = ?3"
        " AND rid = ?4",
};

/* --- files of earlier builds ---------------------------------------------- */

/* What leads from each schema to the next. */
static const struct {
    int from;
    const char *sql;
} steps[] = {
    /* Every entry had been written with its version. */
    {2, "INSERT INTO meta SELECT 'indexed_seq', coalesce(max(seq), 0)"
        " FROM version;"},
    /* Every commit had written the types of its versions, too. */
    {3, "DROP INDEX version_type;" TYPE_VERSION
        "INSERT INTO meta VALUES('typed_seq', 0);"
        "DROP INDEX resource_id;" RESOURCE_ID},
};

int sq_schema_upgrade(struct sq_conn *conn, int64_t schema, struct err *err)
{
    char done[64];

    for (size_t i = 0; i < COUNT_OF(steps); i++) {
        if (steps[i].from != schema)
            continue;
        schema++;
        snprintf(done, sizeof(done), "PRAGMA user_version = %d; COMMIT",
            (int)schema);
        if (sq_exec(conn, "BEGIN IMMEDIATE", err) < 0 ||
            sq_exec(conn, steps[i].sql, err) < 0 ||
            sq_exec(conn, done, err) < 0)
            return err->code;
    }
    return schema == SQ_SCHEMA_VERSION
               ? 0
               : err_set(err, ERR_UNSUPPORTED,
                     "the store's file has schema %d, this build knows %d",
                     (int)schema, SQ_SCHEMA_VERSION);
}
