/* SPDX-License-Identifier: Apache-2.0
 * Index entries that wait to be written.
 *
 * Each entry belongs on a page of its own, somewhere in a large table; a commit
 * that wrote them all at once would be made of little else. So they are kept
 * in memory, and thousands go into the tables together, in the tables' order:
 * when there are enough of them, and before any search. The texts they are made
 * of are in `version` already, which is what a commit makes durable; `meta` has
 * the last version whose entries are written, and whoever opens the file makes
 * the missing ones anew (store_sqlite_index.c). */
#include "base/mem.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <stdlib.h>
#include <string.h>

static uint32_t add_text(struct sq_backlog *b, struct slice text)
{
    uint32_t at = (uint32_t)b->text.len;

    ASSERT(text.len < UINT32_MAX - b->text.len);
    buf_add(&b->text, text);
    return at;
}

void sq_backlog_add(struct sq_conn *conn, bool is_drop, int64_t rid,
    const struct index_entry *entry)
{
    struct sq_backlog *b = &conn->backlog;
    struct sq_late *late;

    if (b->count == b->cap) {
        b->cap = b->cap ? b->cap * 2 : 1024;
        b->items = mem_realloc(b->items, b->cap, sizeof(*b->items));
    }
    late = &b->items[b->count++];
    *late = (struct sq_late){.rid = rid,
        .first = entry->first,
        .last = entry->last,
        .key = add_text(b, entry->key),
        .key_len = (uint32_t)entry->key.len,
        .extra = add_text(b, entry->extra),
        .extra_len = (uint32_t)entry->extra.len,
        .ix = entry->id,
        .kind = (uint8_t)entry->kind,
        .is_drop = is_drop};
}

static struct slice key_of(const struct sq_backlog *b, const struct sq_late *l)
{
    return slice_make(b->text.ptr + l->key, l->key_len);
}

static struct slice extra_of(
    const struct sq_backlog *b, const struct sq_late *l)
{
    return slice_make(b->text.ptr + l->extra, l->extra_len);
}

static int compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

/* As the tables' keys are; what concerns one entry twice keeps its order. */
static int compare_late(const void *a, const void *b, void *context)
{
    const struct sq_backlog *log = context;
    const struct sq_late *x = *(const struct sq_late *const *)a;
    const struct sq_late *y = *(const struct sq_late *const *)b;
    int order = compare_numbers(x->kind, y->kind);

    if (!order && x->kind != INDEX_REFERENCE)
        order = compare_numbers(x->ix, y->ix);
    if (!order)
        order = compare_numbers(x->first, y->first);
    if (!order)
        order = compare_numbers(x->last, y->last);
    if (!order)
        order = slice_cmp(key_of(log, x), key_of(log, y));
    if (!order)
        order = slice_cmp(extra_of(log, x), extra_of(log, y));
    if (!order)
        order = compare_numbers(x->ix, y->ix);
    if (!order)
        order = compare_numbers(x->rid, y->rid);
    return order ? order : (x > y) - (x < y);
}

static int write_one(
    struct sq_conn *conn, const struct sq_late *late, struct err *err)
{
    int what = late->is_drop ? SQ_DROP_ENTRY : SQ_ADD_ENTRY;
    sqlite3_stmt *stmt = sq_fixed(conn, (enum sq_fixed)(what + late->kind));

    if (stmt) {
        sqlite3_bind_int(stmt, 1, late->ix);
        if (late->kind == INDEX_DATE) {
            sqlite3_bind_int64(stmt, 2, late->first);
            sqlite3_bind_int64(stmt, 3, late->last);
        } else {
            sq_bind_text(stmt, 2, key_of(&conn->backlog, late));
            sq_bind_text(stmt, 3, extra_of(&conn->backlog, late));
        }
        sqlite3_bind_int64(stmt, 4, late->rid);
    }
    return sq_step(conn, stmt, err);
}

int sq_backlog_write(struct sq_conn *conn, struct err *err)
{
    struct sq_backlog *b = &conn->backlog;
    size_t count = b->count - b->nwritten;
    const struct sq_late **order;
    int rc = 0;

    if (!b->is_behind)
        return 0;
    order = mem_zalloc(count + 1, sizeof(const struct sq_late *));
    for (size_t i = 0; i < count; i++)
        order[i] = &b->items[b->nwritten + i];
    if (count)
        qsort_r(order, count, sizeof(const struct sq_late *), compare_late, b);
    for (size_t i = 0; i < count && rc >= 0; i++)
        rc = write_one(conn, order[i], err);
    mem_free(order);
    b->nwritten = b->count;
    b->is_behind = false;
    return rc < 0 ? rc : sq_run(conn, SQ_SET_INDEXED, err);
}

bool sq_backlog_is_due(const struct sq_conn *conn)
{
    /* What a transaction began to write it finishes, see _committed(). */
    return conn->backlog.nwritten || conn->backlog.count >= SQ_BACKLOG_MAX;
}

bool sq_backlog_waits(const struct sq_conn *conn)
{
    return conn->backlog.is_behind;
}

struct sq_mark sq_backlog_mark(const struct sq_conn *conn)
{
    const struct sq_backlog *b = &conn->backlog;

    return (struct sq_mark){b->count, b->text.len, b->nwritten, b->is_behind};
}

void sq_backlog_undo(struct sq_conn *conn, struct sq_mark to)
{
    conn->backlog.count = to.count;
    conn->backlog.text.len = to.text_len;
    conn->backlog.nwritten = to.nwritten;
    conn->backlog.is_behind = to.is_behind;
}

/* One round may bring far more than is kept otherwise. */
static void give_back(struct sq_backlog *b)
{
    if (b->cap <= 2 * SQ_BACKLOG_MAX)
        return;
    mem_free(b->items);
    b->items = NULL;
    b->cap = 0;
    buf_free(&b->text);
}

void sq_backlog_committed(struct sq_conn *conn)
{
    struct sq_backlog *b = &conn->backlog;

    ASSERT(!b->nwritten || b->nwritten == b->count);
    if (b->nwritten) {
        b->count = b->nwritten = 0;
        buf_clear(&b->text);
        give_back(b);
    }
}

void sq_backlog_free(struct sq_conn *conn)
{
    mem_free(conn->backlog.items);
    buf_free(&conn->backlog.text);
    conn->backlog = (struct sq_backlog){0};
}

/* Has every version its entries in the tables, as this handle sees them? Beside
 * a writer that never pauses they hardly ever have; what the commands that only
 * read ask for (all Patients, histories) needs no index. */
static int check_indexed(struct sq_conn *conn, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_IS_INDEXED);
    int rc = sq_step(conn, stmt, err);
    bool is_indexed;

    if (rc <= 0)
        return rc < 0 ? rc : sq_fail(conn, SQLITE_CORRUPT, err);
    is_indexed = sqlite3_column_int(stmt, 0) != 0;
    sqlite3_reset(stmt);
    return is_indexed ? 0
                      : err_set(err, ERR_UNAVAILABLE,
                            "the store's index lags behind its content; the "
                            "daemon that owns the store brings it up to date "
                            "when it starts, and within seconds when it runs");
}

int sq_index_ready(struct sq_conn *conn, struct err *err)
{
    return conn->is_writer ? sq_backlog_write(conn, err)
                           : check_indexed(conn, err);
}
