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

/* --- in the order of the tables ------------------------------------------ */

/** An entry with the beginning of what it is sorted by, as one number. */
struct place {
    uint64_t begins;
    const struct sq_late *late;
};

static uint64_t first_bytes(struct slice text)
{
    uint64_t number = 0;

    for (size_t i = 0; i < sizeof(number); i++)
        number = number << 8 | (i < text.len ? (unsigned char)text.ptr[i] : 0);
    return number;
}

static uint64_t begins_with(const struct sq_backlog *b, const struct sq_late *l)
{
    enum { KIND_AT = 62, IX_AT = 48, IX_MAX = (1 << (KIND_AT - IX_AT)) - 1 };
    const uint64_t sign = 1ULL << 63; /* negative numbers come first */
    uint64_t kind = (uint64_t)l->kind << KIND_AT;
    uint64_t ix = l->ix < IX_MAX ? l->ix : IX_MAX;

    if (l->kind == INDEX_REFERENCE)
        return kind | first_bytes(key_of(b, l)) >> (64 - KIND_AT);
    if (l->kind == INDEX_DATE)
        return kind | ix << IX_AT | ((uint64_t)l->first ^ sign) >> (64 - IX_AT);
    return kind | ix << IX_AT | first_bytes(key_of(b, l)) >> (64 - IX_AT);
}

static int compare_entries(const struct sq_backlog *b, const struct sq_late *x,
    const struct sq_late *y)
{
    int order = compare_numbers(x->kind, y->kind);

    if (!order && x->kind != INDEX_REFERENCE)
        order = compare_numbers(x->ix, y->ix);
    if (!order)
        order = compare_numbers(x->first, y->first);
    if (!order)
        order = compare_numbers(x->last, y->last);
    if (!order)
        order = slice_cmp(key_of(b, x), key_of(b, y));
    if (!order)
        order = slice_cmp(extra_of(b, x), extra_of(b, y));
    if (!order)
        order = compare_numbers(x->ix, y->ix);
    return order ? order : compare_numbers(x->rid, y->rid);
}

/* As the tables' keys are; what concerns one entry twice keeps its order. */
static bool stands_behind(
    const struct sq_backlog *b, const struct place *x, const struct place *y)
{
    if (x->begins != y->begins)
        return x->begins > y->begins;
    return compare_entries(b, x->late, y->late) > 0;
}

/* Two sorted runs, up to `middle` and up to `end`, become one. */
static void merge(const struct sq_backlog *b, struct place *out,
    const struct place *from, const struct place *middle,
    const struct place *end)
{
    const struct place *x = from, *y = middle;

    while (x < middle && y < end)
        *out++ = stands_behind(b, x, y) ? *y++ : *x++;
    while (x < middle)
        *out++ = *x++;
    while (y < end)
        *out++ = *y++;
}

/* By merging, with the comparison in place: qsort() takes twice as long.
 * `spare` has as much room as `places`. Returns where the sorted ones are. */
static struct place *sort(const struct sq_backlog *b, struct place *places,
    struct place *spare, size_t count)
{
    for (size_t width = 1; width < count; width *= 2) {
        struct place *swap = places;

        for (size_t i = 0; i < count; i += 2 * width) {
            size_t middle = i + width < count ? i + width : count;
            size_t end = middle + width < count ? middle + width : count;

            merge(b, spare + i, places + i, places + middle, places + end);
        }
        places = spare;
        spare = swap;
    }
    return places;
}

/* An entry that comes and goes by turns is in the end what the first of an odd
 * number of turns made it, or what it was. */
static size_t leave_out_turns(
    const struct sq_backlog *b, struct place *places, size_t count)
{
    size_t kept = 0;

    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1;
             end < count && places[end].begins == places[i].begins &&
             !compare_entries(b, places[i].late, places[end].late);
             end++)
            ;
        if ((end - i) % 2)
            places[kept++] = places[i];
    }
    return kept;
}

/* What waits and is not written yet, sorted, in memory that `own` is to be
 * freed by; `count` is how many are left. */
static struct place *sort_waiting(
    const struct sq_backlog *b, struct place **own, size_t *count)
{
    size_t n = b->count - b->nwritten;
    struct place *places = mem_zalloc(2 * n + 1, sizeof(*places));

    *own = places;
    for (size_t i = 0; i < n; i++) {
        const struct sq_late *late = &b->items[b->nwritten + i];

        places[i] = (struct place){begins_with(b, late), late};
    }
    places = sort(b, places, places + n, n);
    *count = leave_out_turns(b, places, n);
    return places;
}

/* --- into the tables ------------------------------------------------------ */

static void bind_entry(const struct sq_backlog *b, sqlite3_stmt *stmt, int at,
    const struct sq_late *late)
{
    sqlite3_bind_int(stmt, at + 1, late->ix);
    if (late->kind == INDEX_DATE) {
        sqlite3_bind_int64(stmt, at + 2, late->first);
        sqlite3_bind_int64(stmt, at + 3, late->last);
    } else {
        sq_bind_text(stmt, at + 2, key_of(b, late));
        sq_bind_text(stmt, at + 3, extra_of(b, late));
    }
    sqlite3_bind_int64(stmt, at + 4, late->rid);
}

/* `count` entries of one kind by one statement, `what` of that kind. */
static int write_some(struct sq_conn *conn, enum sq_fixed what,
    const struct place *places, size_t count, struct err *err)
{
    enum { COLUMNS = 4 };
    sqlite3_stmt *stmt = sq_fixed(conn, what + places->late->kind);

    for (size_t i = 0; stmt && i < count; i++)
        bind_entry(&conn->backlog, stmt, (int)i * COLUMNS, places[i].late);
    return sq_step(conn, stmt, err);
}

static int write_drops(struct sq_conn *conn, const struct place *places,
    size_t count, struct err *err)
{
    int rc = 0;

    for (size_t i = 0; i < count && rc >= 0; i++)
        if (places[i].late->is_drop)
            rc = write_some(conn, SQ_DROP_ENTRY, &places[i], 1, err);
    return rc;
}

/* Are there so many in a row of one kind that they share a statement? */
static bool fill_a_statement(const struct place *places, size_t count)
{
    return count >= SQ_ENTRIES_AT_ONCE &&
           places[SQ_ENTRIES_AT_ONCE - 1].late->kind == places->late->kind;
}

static int write_adds(struct sq_conn *conn, const struct place *places,
    size_t count, struct err *err)
{
    int rc = 0;

    for (size_t i = 0, n; i < count && rc >= 0; i += n) {
        bool are_many = fill_a_statement(places + i, count - i);

        n = are_many ? SQ_ENTRIES_AT_ONCE : 1;
        rc = write_some(
            conn, are_many ? SQ_ADD_ENTRIES : SQ_ADD_ENTRY, places + i, n, err);
    }
    return rc;
}

/* Drops first, so that what is added stands in unbroken rows. */
static size_t keep_adds(struct place *places, size_t count)
{
    size_t kept = 0;

    for (size_t i = 0; i < count; i++)
        if (!places[i].late->is_drop)
            places[kept++] = places[i];
    return kept;
}

int sq_backlog_write(struct sq_conn *conn, struct err *err)
{
    struct sq_backlog *b = &conn->backlog;
    struct place *places, *own;
    size_t count;
    int rc;

    if (!b->is_behind)
        return 0;
    places = sort_waiting(b, &own, &count);
    rc = write_drops(conn, places, count, err);
    if (rc >= 0)
        rc = write_adds(conn, places, keep_adds(places, count), err);
    mem_free(own);
    b->nwritten = b->count;
    b->is_behind = false;
    return rc < 0 ? rc : sq_index_noted(conn, err);
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
