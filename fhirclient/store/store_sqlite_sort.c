/* SPDX-License-Identifier: Apache-2.0
 * A page in an order that only index entries know: _sort=family,-birthdate.
 *
 * No way leads from a resource to its entries, so what a resource is sorted by
 * is computed from its text, as its entries were. Two ways to the first so
 * many behind the last page:
 *
 *   read all    few matches, or no table in the order of the first parameter
 *   walk        the entries of the first parameter in their order, until there
 *               are enough, then those that have none; a resource counts where
 *               its first entry stands
 *
 * A page goes on behind a version of the last resource shown. Versions never
 * change, so nothing shifts when somebody writes between two pages. */
#include "fhirclient/search/order.h"
#include "fhirclient/store/store_sqlite_page.h"
#include "fhirclient/store/store_sqlite_sql.h"

#include <stdlib.h>
#include <string.h>

/* So many texts are read sooner than a table is walked. */
enum { FEW = 1000 };

struct sorter {
    struct sq_page *page;
    struct order_row *rows;     /* the best so far, and some more */
    size_t nrows, wanted;       /* one more than the page shows */
    bool is_bounded;            /* rows[wanted - 1] is the worst that matters */
    struct arena *kept, *spare; /* the rows' keys */
    struct arena *scratch;      /* one resource's entries */
    struct order_key *keys;     /* of that resource */
    struct order_row after;     /* of the last page; no keys: begin */
    int64_t last_rid;
};

/* --- keys of a resource --------------------------------------------------- */

static int collect(struct index_entries *out, struct sorter *s,
    struct slice type, struct slice text, struct err *err)
{
    struct found_references refs;
    struct jval body;

    *out = (struct index_entries){0};
    if (!text.len || !order_needs_entries(&s->page->query))
        return 0;
    if (sq_parse_own(&body, text, s->scratch, err) < 0)
        return sq_fail(s->page->conn, SQLITE_CORRUPT, err);
    references_collect(&refs, body, s->scratch);
    index_collect(out, type, body, &refs, s->scratch);
    return 0;
}

/* The keys of a version, into s->keys.
 * returns  1, 0 when there is no such version, or ERR_ */
static int read_keys(
    struct sorter *s, int64_t *rid, int64_t seq, struct err *err)
{
    struct sq_sql sql = {.arena = s->scratch};
    struct order_resource resource;
    struct index_entries entries;
    sqlite3_stmt *stmt;
    int rc;

    arena_reset(s->scratch);
    buf_adds(&sql.text,
        "SELECT r.rid, r.type, r.id, v.updated, v.body FROM version v"
        " CROSS JOIN resource r WHERE r.rid = v.rid AND v.seq = ");
    sq_sql_number(&sql, seq);
    stmt = sq_sql_ready(&sql, s->page->conn, err);
    if (!stmt)
        return err->code;
    rc = sq_step(s->page->conn, stmt, err);
    if (rc <= 0)
        return rc;
    *rid = sqlite3_column_int64(stmt, 0);
    resource = (struct order_resource){
        .id = arena_copy(s->scratch, sq_column_text(stmt, 2)),
        .updated_ms = sqlite3_column_int64(stmt, 3),
        .entries = &entries};
    rc = collect(&entries, s, arena_copy(s->scratch, sq_column_text(stmt, 1)),
        arena_copy(s->scratch, sq_column_text(stmt, 4)), err);
    sqlite3_reset(stmt);
    if (rc < 0)
        return rc;
    order_keys(s->keys, &s->page->query, &resource);
    return 1;
}

/* --- the first so many ---------------------------------------------------- */

static int compare_rows(const void *a, const void *b, void *query)
{
    return order_cmp(query, a, b);
}

static void put_in_order(struct sorter *s)
{
    if (s->nrows)
        qsort_r(
            s->rows, s->nrows, sizeof(*s->rows), compare_rows, &s->page->query);
}

/* Sort out those that cannot be on this page, and forget their keys. */
static void trim(struct sorter *s)
{
    struct arena *old = s->kept;

    put_in_order(s);
    if (s->nrows <= s->wanted)
        return;
    s->nrows = s->wanted;
    s->is_bounded = true;
    s->kept = s->spare;
    for (size_t i = 0; i < s->nrows; i++)
        s->rows[i].keys =
            order_keys_copy(s->rows[i].keys, s->page->query.nsorts, s->kept);
    s->spare = old;
    arena_reset(old);
}

static void keep(struct sorter *s, struct order_row row)
{
    const struct query *q = &s->page->query;

    if (s->after.keys && order_cmp(q, &row, &s->after) <= 0)
        return;
    if (s->is_bounded && order_cmp(q, &row, &s->rows[s->wanted - 1]) >= 0)
        return;
    row.keys = order_keys_copy(row.keys, q->nsorts, s->kept);
    s->rows[s->nrows++] = row;
    if (s->nrows == 2 * s->wanted)
        trim(s);
}

/* --- read all ------------------------------------------------------------- */

static int read_all(struct sorter *s, struct err *err)
{
    struct sq_page *p = s->page;
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    int rc;

    buf_adds(&sql.text, "SELECT r.rid, r.seq FROM resource r");
    sq_sql_criteria(&sql, &p->query);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(p->conn, stmt, err)) > 0) {
        struct order_row row = {.rid = sqlite3_column_int64(stmt, 0),
            .seq = sqlite3_column_int64(stmt, 1)};

        rc = read_keys(s, &row.rid, row.seq, err);
        if (rc < 0)
            break;
        row.keys = s->keys;
        keep(s, row);
    }
    if (rc < 0)
        sqlite3_reset(stmt);
    return rc;
}

/* --- walk ----------------------------------------------------------------- */

/* What an entry has of struct order_key. */
enum shape {
    NUMBER,
    TEXT,
    PAIR /* code and system, id and type; without a system they come last */
};

struct direction {
    const char *columns, *order; /* columns: to compare with a page's end */
};

/* How each kind's entries stand in the order of struct order_key. */
static const struct walk {
    enum shape shape;
    const char *table; /* NULL: the resources themselves */
    const char *key;   /* number, major, minor */
    struct direction up, down;
} walks[] = {
#define PAIRS(table)                                                           \
    {                                                                          \
        PAIR, table, "0, x.extra, x.key",                                      \
            {"(x.extra = '', x.extra, x.key)",                                 \
                "x.extra = '', x.extra, x.key"},                               \
        {                                                                      \
            "(x.extra <> '', x.extra, x.key)",                                 \
                "x.extra <> '' DESC, x.extra DESC, x.key DESC"                 \
        }                                                                      \
    }
    [SEARCH_STRING] = {TEXT, "ix_string", "0, x.key, ''", {"x.key", "x.key"},
        {"x.key", "x.key DESC"}},
    [SEARCH_TOKEN] = PAIRS("ix_token"),
    [SEARCH_URI] = PAIRS("ix_token"),
    [SEARCH_DATE] = {NUMBER, "ix_date", "x.first, '', ''",
        {"x.first", "x.first"}, {"x.first", "x.first DESC"}},
    [SEARCH_REFERENCE] = PAIRS("ix_reference"),
    [SEARCH_UPDATED] = {NUMBER, NULL, "r.updated, '', ''",
        {"r.updated", "r.updated"}, {"r.updated", "r.updated DESC"}},
#undef PAIRS
};

static const struct query_sort *first_sort(const struct sorter *s)
{
    return &s->page->query.sorts[0];
}

static const struct walk *walk_of(const struct sorter *s)
{
    enum search_kind kind = first_sort(s)->param->kind;
    const struct walk *walk =
        (size_t)kind < COUNT_OF(walks) ? &walks[kind] : NULL;

    return walk && walk->key ? walk : NULL;
}

static const struct direction *direction_of(
    const struct sorter *s, const struct walk *walk)
{
    return first_sort(s)->is_descending ? &walk->down : &walk->up;
}

/* A code with its system is three columns: has it one, which, the code. */
static void add_pair(
    struct sq_sql *sql, const struct order_key *key, bool is_descending)
{
    buf_addc(&sql->text, '(');
    sq_sql_number(sql, key->lacks_major != is_descending);
    buf_adds(&sql->text, ", ");
    sq_sql_text(sql, key->major);
    buf_adds(&sql->text, ", ");
    sq_sql_text(sql, key->minor);
    buf_addc(&sql->text, ')');
}

/* Where the last page ended. */
static void add_start(
    struct sorter *s, struct sq_sql *sql, const struct walk *walk)
{
    const struct order_key *key = s->after.keys;
    bool is_descending = first_sort(s)->is_descending;

    if (!key)
        return;
    buf_addf(&sql->text, " AND %s %s ", direction_of(s, walk)->columns,
        is_descending ? "<=" : ">=");
    switch (walk->shape) {
    case NUMBER: sq_sql_number(sql, key->number); return;
    case TEXT: sq_sql_text(sql, key->major); return;
    case PAIR: add_pair(sql, key, is_descending); return;
    }
}

static sqlite3_stmt *begin_walk(
    struct sorter *s, const struct walk *walk, struct err *err)
{
    struct sq_page *p = s->page;
    const struct query_sort *sort = first_sort(s);
    struct sq_sql sql = {.arena = p->c->arena};

    buf_addf(&sql.text, "SELECT r.rid, r.seq, %s FROM ", walk->key);
    if (walk->table)
        buf_addf(&sql.text, "%s x CROSS JOIN ", walk->table);
    buf_adds(&sql.text, "resource r");
    sq_sql_criteria(&sql, &p->query);
    if (walk->table) {
        buf_adds(&sql.text, " AND r.rid = x.rid");
        sq_sql_entries(&sql, sort->param);
    }
    add_start(s, &sql, walk);
    buf_addf(&sql.text, " ORDER BY %s, r.rid", direction_of(s, walk)->order);
    return sq_sql_ready(&sql, p->conn, err);
}

static struct order_key key_at(const struct walk *walk, sqlite3_stmt *stmt)
{
    struct order_key key = {.number = sqlite3_column_int64(stmt, 2),
        .major = sq_column_text(stmt, 3),
        .minor = sq_column_text(stmt, 4)};

    key.lacks_major = walk->shape == PAIR && !key.major.len;
    return key;
}

/* Is everything found that comes before `here` in any case? */
static bool is_done(const struct sorter *s, const struct order_key *here)
{
    const struct query *q = &s->page->query;
    size_t last = s->is_bounded ? s->wanted : s->nrows;

    if (s->nrows < s->wanted)
        return false;
    return q->nsorts == 1 ||
           order_cmp_first(q, here, s->rows[last - 1].keys) > 0;
}

/* A row of a walk: kept, unless the resource stands at another entry of its
 * own, or has stood here just before.
 * returns  1, 0 when the walk is at its end, or ERR_ */
static int take_row(struct sorter *s, const struct walk *walk,
    sqlite3_stmt *stmt, struct err *err)
{
    struct order_row row = {.rid = sqlite3_column_int64(stmt, 0),
        .seq = sqlite3_column_int64(stmt, 1)};
    struct order_key here = key_at(walk, stmt);
    int rc;

    if (is_done(s, &here))
        return 0;
    if (row.rid == s->last_rid)
        return 1;
    s->last_rid = row.rid;
    rc = read_keys(s, &row.rid, row.seq, err);
    if (rc < 0)
        return rc;
    row.keys = s->keys;
    if (order_cmp_first(&s->page->query, &here, row.keys) == 0)
        keep(s, row);
    return 1;
}

static int walk_entries(
    struct sorter *s, const struct walk *walk, struct err *err)
{
    sqlite3_stmt *stmt = begin_walk(s, walk, err);
    int rc;

    if (!stmt)
        return err->code;
    while ((rc = sq_step(s->page->conn, stmt, err)) > 0) {
        rc = take_row(s, walk, stmt, err);
        if (rc <= 0) {
            sqlite3_reset(stmt);
            return rc;
        }
    }
    return rc;
}

/* Those that have no entry come last, all of them equal to the first order. */
static int walk_missing(struct sorter *s, struct err *err)
{
    struct sq_page *p = s->page;
    struct sq_sql sql = {.arena = p->c->arena};
    struct order_row row;
    sqlite3_stmt *stmt;
    int rc;

    buf_adds(&sql.text, "SELECT r.rid, r.seq FROM resource r");
    sq_sql_criteria(&sql, &p->query);
    buf_adds(&sql.text, " AND r.rid NOT IN (");
    sq_sql_having(&sql, first_sort(s)->param);
    buf_adds(&sql.text, ") ORDER BY r.rid");
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(p->conn, stmt, err)) > 0) {
        row = (struct order_row){.rid = sqlite3_column_int64(stmt, 0),
            .seq = sqlite3_column_int64(stmt, 1)};
        rc = read_keys(s, &row.rid, row.seq, err);
        row.keys = s->keys;
        if (rc >= 0)
            keep(s, row);
        if (rc < 0 || (p->query.nsorts == 1 && s->nrows >= s->wanted)) {
            sqlite3_reset(stmt);
            return rc;
        }
    }
    return rc;
}

static int walk_all(struct sorter *s, const struct walk *walk, struct err *err)
{
    bool is_behind = s->after.keys && s->after.keys[0].is_missing;
    int rc = is_behind ? 0 : walk_entries(s, walk, err);

    if (rc < 0 || !walk->table || s->nrows >= s->wanted)
        return rc;
    return walk_missing(s, err);
}

/* --- the page ------------------------------------------------------------- */

static int find_start(struct sorter *s, struct err *err)
{
    struct sq_page *p = s->page;
    uint64_t seq;
    int rc = 0;

    if (!p->cursor->after.len)
        return 0;
    if (slice_to_u64(&seq, p->cursor->after) && seq <= INT64_MAX)
        rc = read_keys(s, &s->after.rid, (int64_t)seq, err);
    if (rc == 0)
        return err_set_at(
            err, ERR_GONE, "_getpages", "this is not a page of this store");
    if (rc > 0)
        s->after.keys = order_keys_copy(s->keys, p->query.nsorts, p->c->arena);
    return rc;
}

/* Are there at most so many that reading them all is quicker?
 * returns  1, 0, or ERR_ */
static int are_few(struct sq_page *p, struct err *err)
{
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    int rc;

    if (p->total >= 0)
        return p->total <= FEW;
    buf_adds(&sql.text, "SELECT count(*) FROM (SELECT 1 FROM resource r");
    sq_sql_criteria(&sql, &p->query);
    buf_addf(&sql.text, " LIMIT %d)", FEW + 1);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    rc = sq_step(p->conn, stmt, err);
    if (rc <= 0)
        return rc < 0 ? rc : sq_fail(p->conn, SQLITE_ERROR, err);
    rc = sqlite3_column_int(stmt, 0) <= FEW;
    sqlite3_reset(stmt);
    return rc;
}

static int find_rows(struct sorter *s, struct err *err)
{
    struct sq_page *p = s->page;
    const struct walk *walk = walk_of(s);
    int rc = find_start(s, err);

    if (rc >= 0 && p->total < 0 && !p->query.wants_no_total)
        rc = sq_page_count(p, err);
    if (rc >= 0)
        rc = walk ? are_few(p, err) : 1;
    if (rc < 0)
        return rc;
    return rc ? read_all(s, err) : walk_all(s, walk, err);
}

static int take_match(struct sq_page *p, int64_t seq, struct err *err)
{
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    int rc;

    buf_adds(&sql.text,
        "SELECT r.rid, r.type, r.id, v.seq, v.body FROM version v"
        " CROSS JOIN resource r WHERE r.rid = v.rid AND v.seq = ");
    sq_sql_number(&sql, seq);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    rc = sq_step(p->conn, stmt, err);
    if (rc <= 0)
        return rc < 0 ? rc : sq_fail(p->conn, SQLITE_CORRUPT, err);
    sq_page_take(p, stmt);
    sqlite3_reset(stmt);
    return 0;
}

static int take_matches(struct sorter *s, struct err *err)
{
    struct sq_page *p = s->page;

    trim(s);
    for (size_t i = 0; i < s->nrows; i++) {
        if (sq_page_is_full(p)) {
            p->has_more = true;
            return 0;
        }
        if (take_match(p, s->rows[i].seq, err) < 0)
            return err->code;
    }
    return 0;
}

int sq_page_sort(struct sq_page *p, struct err *err)
{
    struct arena *arena = p->c->arena;
    struct sorter s = {.page = p, .wanted = p->limit + 1, .last_rid = -1};
    int rc;

    s.rows = arena_alloc(arena, 2 * s.wanted * sizeof(*s.rows));
    s.keys = arena_alloc(arena, p->query.nsorts * sizeof(*s.keys));
    s.kept = arena_new();
    s.spare = arena_new();
    s.scratch = arena_new();
    rc = find_rows(&s, err);
    if (rc >= 0)
        rc = take_matches(&s, err);
    arena_free(&s.kept);
    arena_free(&s.spare);
    arena_free(&s.scratch);
    return rc;
}
