/* SPDX-License-Identifier: Apache-2.0
 * Which versions are of a type: for its history.
 *
 * An index over all versions would cost each of them a place of its own in a
 * large table. Their numbers only ever grow, so they are written when index
 * entries are (store_sqlite_backlog.c), up to a thousand of one type in a row:
 * eight bytes each, the highest first byte, in rising order. What has not been
 * written is read from the versions themselves. */
#include "base/buf.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

enum { NUMBER_BYTES = 8, MAX_IN_ROW = 1000 };

struct row {
    struct slice type;
    struct buf numbers;
};

/* The rows in the making, one a type. */
struct rows {
    struct arena *arena;
    struct row *items;
    size_t count, cap;
};

static void add_number(struct buf *out, int64_t number)
{
    char bytes[NUMBER_BYTES];

    for (size_t i = 0; i < NUMBER_BYTES; i++)
        bytes[i] = (char)((uint64_t)number >> (8 * (NUMBER_BYTES - 1 - i)));
    buf_add(out, slice_make(bytes, NUMBER_BYTES));
}

static int64_t number_at(struct slice numbers, size_t index)
{
    uint64_t number = 0;

    for (size_t i = 0; i < NUMBER_BYTES; i++)
        number =
            number << 8 | (unsigned char)numbers.ptr[index * NUMBER_BYTES + i];
    return (int64_t)number;
}

/* --- writing ------------------------------------------------------------- */

static int write_row(struct sq_conn *conn, struct row *row, struct err *err)
{
    struct slice numbers = buf_slice(&row->numbers);
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_ADD_TYPES);
    int rc;

    if (!numbers.len)
        return 0;
    if (stmt) {
        sq_bind_text(stmt, 1, row->type);
        sqlite3_bind_int64(stmt, 2, number_at(numbers, 0));
        sqlite3_bind_int64(
            stmt, 3, number_at(numbers, numbers.len / NUMBER_BYTES - 1));
        sqlite3_bind_blob(
            stmt, 4, numbers.ptr, (int)numbers.len, SQLITE_STATIC);
    }
    rc = sq_step(conn, stmt, err);
    buf_clear(&row->numbers);
    return rc;
}

static struct row *row_of(struct rows *rows, struct slice type)
{
    for (size_t i = 0; i < rows->count; i++)
        if (slice_eq(rows->items[i].type, type))
            return &rows->items[i];
    if (rows->count == rows->cap) {
        struct row *old = rows->items;

        rows->cap = rows->cap ? rows->cap * 2 : 8;
        rows->items = arena_alloc(rows->arena, rows->cap * sizeof(*old));
        if (rows->count)
            memcpy(rows->items, old, rows->count * sizeof(*old));
    }
    rows->items[rows->count] =
        (struct row){arena_copy(rows->arena, type), BUF_INIT};
    return &rows->items[rows->count++];
}

static int gather(struct sq_conn *conn, struct rows *rows, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_UNTYPED);
    int rc;

    while ((rc = sq_step(conn, stmt, err)) > 0) {
        struct row *row = row_of(rows, sq_column_text(stmt, 0));

        add_number(&row->numbers, sqlite3_column_int64(stmt, 1));
        if (row->numbers.len < MAX_IN_ROW * NUMBER_BYTES)
            continue;
        rc = write_row(conn, row, err);
        if (rc < 0) {
            sqlite3_reset(stmt);
            return rc;
        }
    }
    return rc;
}

int sq_types_write(struct sq_conn *conn, struct err *err)
{
    struct rows rows = {.arena = arena_new()};
    int rc = gather(conn, &rows, err);

    for (size_t i = 0; i < rows.count; i++) {
        if (rc >= 0)
            rc = write_row(conn, &rows.items[i], err);
        buf_free(&rows.items[i].numbers);
    }
    arena_free(&rows.arena);
    return rc < 0 ? rc : 0;
}

/* --- reading ---------------------------------------------------------------
 */

/* False: enough. Without a `max` they are all counted. */
static bool take_number(struct sq_numbers *out, int64_t number)
{
    out->total++;
    if (out->count < out->max)
        out->items[out->count++] = number;
    else if (out->max)
        return false;
    return true;
}

/* Those of one row, the highest first. True: there may be more elsewhere. */
static bool take_row(struct sq_numbers *out, struct slice numbers)
{
    for (size_t i = numbers.len / NUMBER_BYTES; i-- > 0;) {
        int64_t number = number_at(numbers, i);

        if (number >= out->before)
            continue;
        if (number < out->from || !take_number(out, number))
            return false;
    }
    return true;
}

static sqlite3_stmt *ask(struct sq_conn *conn, enum sq_fixed which,
    const struct sq_numbers *wanted, struct slice type)
{
    sqlite3_stmt *stmt = sq_fixed(conn, which);

    if (stmt) {
        sq_bind_text(stmt, 1, type);
        sqlite3_bind_int64(stmt, 2, wanted->from);
        sqlite3_bind_int64(stmt, 3, wanted->before);
    }
    return stmt;
}

/* Those that are in no row yet, and higher than all that are; a process that
 * was killed leaves them for whoever may write next. 1: there may be more. */
static int read_untyped(struct sq_numbers *out, struct sq_conn *conn,
    struct slice type, struct err *err)
{
    sqlite3_stmt *stmt = ask(conn, SQ_GET_UNTYPED, out, type);
    int rc;

    while ((rc = sq_step(conn, stmt, err)) > 0) {
        if (!take_number(out, sqlite3_column_int64(stmt, 0))) {
            sqlite3_reset(stmt);
            return 0;
        }
    }
    return rc < 0 ? rc : 1;
}

int sq_types_read(struct sq_numbers *out, struct sq_conn *conn,
    struct slice type, struct err *err)
{
    int rc = read_untyped(out, conn, type, err);
    sqlite3_stmt *stmt;

    if (rc <= 0)
        return rc;
    stmt = ask(conn, SQ_GET_TYPES, out, type);
    while ((rc = sq_step(conn, stmt, err)) > 0) {
        const char *bytes = sqlite3_column_blob(stmt, 0);

        if (!take_row(out,
                slice_make(bytes, (size_t)sqlite3_column_bytes(stmt, 0)))) {
            sqlite3_reset(stmt);
            return 0;
        }
    }
    return rc;
}
