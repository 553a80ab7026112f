/* SPDX-License-Identifier: Apache-2.0
 * Search: one page of matches, what belongs to them, and the way to go on. */
#include "fhirclient/store/store_sqlite_page.h"
#include "fhirclient/store/store_sqlite_sql.h"

/* The column of the resource table that keeps the wanted order, or NULL.
 * Sequence numbers order as _lastUpdated does, and no two resources have the
 * same; those of one transaction were written at one time, though, and another
 * order may be wanted among them. */
static const char *sort_column(const struct query *q)
{
    enum search_kind first;

    if (!q->nsorts)
        return "r.rid";
    first = q->sorts[0].param->kind;
    if (first == SEARCH_ID)
        return "r.id";
    return first == SEARCH_UPDATED && q->nsorts == 1 ? "r.seq" : NULL;
}

static bool is_by_id(const struct query *q)
{
    return q->nsorts && q->sorts[0].param->kind == SEARCH_ID;
}

static bool is_descending(const struct query *q)
{
    return q->nsorts && q->sorts[0].is_descending;
}

struct slice sq_page_after(const struct sq_page *p)
{
    const struct sq_match *last = &p->matches[p->nmatches - 1];

    if (is_by_id(&p->query))
        return last->id;
    return sq_number(p->c->arena, p->query.nsorts ? last->seq : last->rid);
}

static void add_start(struct sq_page *p, struct sq_sql *sql)
{
    uint64_t after = 0;

    if (!p->cursor->after.len)
        return;
    buf_addf(&sql->text, " AND %s %c ", sort_column(&p->query),
        is_descending(&p->query) ? '<' : '>');
    if (is_by_id(&p->query)) {
        sq_sql_text(sql, p->cursor->after);
        return;
    }
    slice_to_u64(&after, p->cursor->after);
    sq_sql_number(sql, (int64_t)after);
}

void sq_page_take(struct sq_page *p, sqlite3_stmt *row)
{
    struct sq_match *m = &p->matches[p->nmatches++];
    struct arena *arena = p->c->arena;

    m->rid = sqlite3_column_int64(row, 0);
    m->type = arena_copy(arena, sq_column_text(row, 1));
    m->id = arena_copy(arena, sq_column_text(row, 2));
    m->seq = sqlite3_column_int64(row, 3);
    m->body = arena_copy(arena, sq_column_text(row, 4));
    p->nbytes += m->body.len;
}

bool sq_page_is_full(const struct sq_page *p)
{
    return p->nmatches == p->limit || p->nbytes > SQ_MAX_PAGE_BYTES;
}

/* Bodies come last, so that no sorting carries more of them than are shown. */
static int find_matches(struct sq_page *p, struct err *err)
{
    const char *column = sort_column(&p->query);
    const char *direction = is_descending(&p->query) ? " DESC" : "";
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    int rc;

    buf_adds(&sql.text, "SELECT r.rid, r.type, r.id, r.seq, v.body"
                        " FROM (SELECT rid, type, id, seq FROM resource r");
    sq_sql_criteria(&sql, &p->query);
    add_start(p, &sql);
    buf_addf(&sql.text, " ORDER BY %s%s LIMIT ", column, direction);
    sq_sql_number(&sql, (int64_t)p->limit + 1);
    buf_addf(&sql.text,
        ") r CROSS JOIN version v ON v.seq = r.seq ORDER BY %s%s", column,
        direction);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(p->conn, stmt, err)) > 0) {
        if (sq_page_is_full(p)) {
            p->has_more = true;
            sqlite3_reset(stmt);
            return 0;
        }
        sq_page_take(p, stmt);
    }
    return rc;
}

int sq_page_count(struct sq_page *p, struct err *err)
{
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    int rc;

    buf_adds(&sql.text, "SELECT count(*) FROM resource r");
    sq_sql_criteria(&sql, &p->query);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    rc = sq_step(p->conn, stmt, err);
    if (rc <= 0)
        return rc < 0 ? rc : sq_fail(p->conn, SQLITE_ERROR, err);
    p->total = sqlite3_column_int64(stmt, 0);
    sqlite3_reset(stmt);
    return 0;
}

/* By more than what the resource table knows? */
static bool uses_index(const struct query *q)
{
    for (size_t i = 0; i < q->ncriteria; i++)
        if (q->criteria[i].way != QUERY_ITSELF ||
            (q->criteria[i].param->kind != SEARCH_ID &&
                q->criteria[i].param->kind != SEARCH_UPDATED))
            return true;
    return q->nrevincludes > 0 || !sort_column(q);
}

static int fill_page(struct sq_page *p, struct err *err)
{
    bool counts_only = p->query.counts_only || p->query.count == 0;
    int rc;

    if (counts_only)
        return sq_page_count(p, err);
    p->matches = arena_zalloc(p->c->arena, p->limit, sizeof(*p->matches));
    rc = sort_column(&p->query) ? find_matches(p, err) : sq_page_sort(p, err);
    if (rc < 0 || sq_page_include(p, err) < 0)
        return err->code;
    if (!p->has_more && !p->cursor->after.len)
        p->total = (int64_t)p->nmatches;
    else if (p->total < 0 && !p->query.wants_no_total)
        return sq_page_count(p, err);
    return 0;
}

int sq_search_from(struct sq_conn *conn, struct store_call *c,
    const struct sq_cursor *cursor, struct err *err)
{
    struct sq_page p = {
        .conn = conn, .c = c, .cursor = cursor, .total = cursor->total};
    int rc = query_parse(&p.query, cursor->type, cursor->query, c->arena, err);

    if (rc < 0)
        return rc;
    p.limit = SQ_DEFAULT_PAGE;
    if (p.query.count >= 0)
        p.limit =
            p.query.count > SQ_MAX_PAGE ? SQ_MAX_PAGE : (size_t)p.query.count;
    if (uses_index(&p.query))
        rc = sq_index_ready(conn, err);
    if (rc >= 0)
        rc = fill_page(&p, err);
    if (rc >= 0)
        rc = sq_page_answer(&p, err);
    hmap_free(&p.shown);
    return rc;
}

int sq_search(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_cursor cursor = {.type = c->type, .query = c->query, .total = -1};

    if (c->is_lenient)
        cursor.query = query_known(c->type, c->query, c->arena);
    return sq_search_from(conn, c, &cursor, err);
}

int sq_page(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_cursor cursor;
    int rc = sq_cursor_read(&cursor, c->query, c->arena, err);

    if (rc < 0)
        return rc;
    return cursor.is_history ? sq_history_from(conn, c, &cursor, err)
                             : sq_search_from(conn, c, &cursor, err);
}

int sq_match(struct slice *ids, int max, struct sq_conn *conn,
    struct slice type, struct slice condition, struct arena *arena,
    struct err *err)
{
    struct sq_sql sql = {.arena = arena};
    struct query query;
    sqlite3_stmt *stmt;
    int rc, n = 0;

    if (condition.len && condition.ptr[0] == '?')
        condition = slice_from(condition, 1);
    rc = query_parse(&query, type, condition, arena, err);
    if (rc < 0)
        return rc;
    if (!query.ncriteria)
        return err_set(err, ERR_INVALID, "a condition that asks for nothing");
    if (uses_index(&query) && sq_index_ready(conn, err) < 0)
        return err->code;
    buf_adds(&sql.text, "SELECT r.id FROM resource r");
    sq_sql_criteria(&sql, &query);
    buf_adds(&sql.text, " LIMIT ");
    sq_sql_number(&sql, max);
    stmt = sq_sql_ready(&sql, conn, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(conn, stmt, err)) > 0)
        ids[n++] = arena_copy(arena, sq_column_text(stmt, 0));
    return rc < 0 ? rc : n;
}
