/* SPDX-License-Identifier: Apache-2.0
 * Index entries: the difference between two versions. */
#include "fhirclient/store/store_sqlite_int.h"

static int change_entry(struct sq_conn *conn, enum sq_fixed what, int64_t rid,
    const struct index_entry *entry, struct err *err)
{
    enum sq_fixed which = (enum sq_fixed)((int)what + (int)entry->kind);
    sqlite3_stmt *stmt = sq_fixed(conn, which);

    if (stmt) {
        sqlite3_bind_int(stmt, 1, entry->id);
        if (entry->kind == INDEX_DATE) {
            sqlite3_bind_int64(stmt, 2, entry->first);
            sqlite3_bind_int64(stmt, 3, entry->last);
        } else {
            sq_bind_text(stmt, 2, entry->key);
            sq_bind_text(stmt, 3, entry->extra);
        }
        sqlite3_bind_int64(stmt, 4, rid);
    }
    return sq_step(conn, stmt, err);
}

int sq_reindex(struct sq_unit *u, int64_t rid, const struct index_entries *old,
    const struct index_entries *now, struct err *err)
{
    size_t i = 0, j = 0;

    while (i < old->count || j < now->count) {
        int order = i == old->count ? 1
                    : j == now->count
                        ? -1
                        : index_entry_cmp(&old->items[i], &now->items[j]);
        int rc = 0;

        if (order < 0)
            rc = change_entry(u->conn, SQ_DROP_ENTRY, rid, &old->items[i], err);
        else if (order > 0)
            rc = change_entry(u->conn, SQ_ADD_ENTRY, rid, &now->items[j], err);
        if (rc < 0)
            return rc;
        i += order <= 0;
        j += order >= 0;
    }
    return 0;
}
