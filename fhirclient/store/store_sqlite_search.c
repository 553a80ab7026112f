/* SPDX-License-Identifier: Apache-2.0
 * Search: one page of matches, what belongs to them, and the way to go on. */
#include "fhirclient/json/jwrite.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

struct match {
    int64_t rid, seq;
    struct slice type, id, body;
};

struct page {
    struct sq_conn *conn;
    struct store_call *c;
    struct query query;
    const struct sq_cursor *cursor;
    size_t limit;
    struct match *matches;
    size_t nmatches;
    bool has_more;
    int64_t total;
    struct hmap shown; /* "Type/id" of what is in the Bundle */
    struct match *included;
    size_t nincluded, included_cap;
};

static bool is_by_id(const struct query *q)
{
    return q->sort == QUERY_SORT_ID;
}

/* The column a page is sorted by. Sequence numbers order as _lastUpdated
 * does, and no two resources have the same. */
static const char *sort_column(const struct query *q)
{
    switch (q->sort) {
    case QUERY_SORT_ID: return "r.id";
    case QUERY_SORT_UPDATED: return "r.seq";
    case QUERY_SORT_NONE: break;
    }
    return "r.rid";
}

static void add_start(struct page *p, struct sq_sql *sql)
{
    uint64_t after = 0;

    if (!p->cursor->after.len)
        return;
    buf_addf(&sql->text, " AND %s %c ", sort_column(&p->query),
        p->query.is_descending ? '<' : '>');
    if (is_by_id(&p->query)) {
        sq_sql_text(sql, p->cursor->after);
        return;
    }
    slice_to_u64(&after, p->cursor->after);
    sq_sql_number(sql, (int64_t)after);
}

static void take_match(struct page *p, sqlite3_stmt *stmt, size_t *nbytes)
{
    struct match *m = &p->matches[p->nmatches++];
    struct arena *arena = p->c->arena;

    m->rid = sqlite3_column_int64(stmt, 0);
    m->type = arena_copy(arena, sq_column_text(stmt, 1));
    m->id = arena_copy(arena, sq_column_text(stmt, 2));
    m->seq = sqlite3_column_int64(stmt, 3);
    m->body = arena_copy(arena, sq_column_text(stmt, 4));
    *nbytes += m->body.len;
}

static int find_matches(struct page *p, struct err *err)
{
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    size_t nbytes = 0;
    int rc;

    p->matches = arena_zalloc(p->c->arena, p->limit, sizeof(*p->matches));
    buf_adds(&sql.text,
        "SELECT r.rid, r.type, r.id, r.seq, v.body FROM resource r"
        " CROSS JOIN version v ON v.seq = r.seq");
    sq_sql_criteria(&sql, &p->query);
    add_start(p, &sql);
    buf_addf(&sql.text, " ORDER BY %s%s LIMIT ", sort_column(&p->query),
        p->query.is_descending ? " DESC" : "");
    sq_sql_number(&sql, (int64_t)p->limit + 1);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(p->conn, stmt, err)) > 0) {
        if (p->nmatches == p->limit || nbytes > SQ_MAX_PAGE_BYTES) {
            p->has_more = true;
            sqlite3_reset(stmt);
            return 0;
        }
        take_match(p, stmt, &nbytes);
    }
    return rc;
}

static int count_matches(struct page *p, struct err *err)
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

/* --- _include, _revinclude ----------------------------------------------- */

static bool is_new_here(struct page *p, struct slice type, struct slice id)
{
    struct slice name = sq_name(p->c->arena, type, id);

    return !hmap_put(&p->shown, name, p);
}

/* Bounded as HAPI bounds it: a page with its includes stays a page. */
static bool is_full(const struct page *p)
{
    return p->nincluded >= SQ_MAX_PAGE;
}

static void add_included(struct page *p, struct match m)
{
    if (p->nincluded == p->included_cap) {
        struct match *old = p->included;

        p->included_cap = p->included_cap ? p->included_cap * 2 : 16;
        p->included = arena_alloc(p->c->arena, p->included_cap * sizeof(*old));
        if (p->nincluded)
            memcpy(p->included, old, p->nincluded * sizeof(*old));
    }
    p->included[p->nincluded++] = m;
}

static bool is_read_by(const struct search_param *param, uint16_t id)
{
    for (size_t i = 0; i < SEARCH_MAX_IDS; i++)
        if (param->ids[i] == id)
            return id != INDEX_ID_REFERENCES;
    return false;
}

static bool is_wanted(
    const struct query_include *include, const struct index_entry *e)
{
    const char *fixed = include->param->system;

    return e->kind == INDEX_REFERENCE && e->extra.len &&
           is_read_by(include->param, e->id) &&
           (!fixed || slice_eq(e->extra, slice_of(fixed))) &&
           (!include->target.len || slice_eq(e->extra, include->target));
}

static int include_target(
    struct page *p, const struct index_entry *e, struct err *err)
{
    struct sq_version v;
    int rc;

    if (is_full(p) || !is_new_here(p, e->extra, e->key))
        return 0;
    rc = sq_current(&v, p->conn, e->extra, e->key, p->c->arena, err);
    if (rc > 0 && v.body.len)
        add_included(
            p, (struct match){.type = e->extra, .id = e->key, .body = v.body});
    return rc < 0 ? rc : 0;
}

static int include_from(struct page *p, const struct match *m, struct err *err)
{
    struct index_entries entries;
    struct found_references refs;
    struct jval body;

    if (jdoc_parse(&body, m->body, NULL, p->c->arena, err) < 0)
        return sq_fail(p->conn, SQLITE_CORRUPT, err);
    references_collect(&refs, body, p->c->arena);
    index_collect(&entries, m->type, body, &refs, p->c->arena);
    for (size_t i = 0; i < p->query.nincludes; i++) {
        if (!slice_eq(p->query.includes[i].type, m->type))
            continue;
        for (size_t j = 0; j < entries.count; j++)
            if (is_wanted(&p->query.includes[i], &entries.items[j]) &&
                include_target(p, &entries.items[j], err) < 0)
                return err->code;
    }
    return 0;
}

static int include_referrers(struct page *p, const struct match *m,
    const struct query_include *include, struct err *err)
{
    struct sq_sql sql = {.arena = p->c->arena};
    sqlite3_stmt *stmt;
    int rc;

    buf_adds(&sql.text,
        "SELECT r.rid, r.type, r.id, r.seq, v.body FROM ix_reference x"
        " CROSS JOIN resource r ON r.rid = x.rid"
        " CROSS JOIN version v ON v.seq = r.seq WHERE x.key = ");
    sq_sql_text(&sql, m->id);
    buf_adds(&sql.text, " AND x.extra = ");
    sq_sql_text(&sql, m->type);
    buf_adds(&sql.text, " AND x.ix IN ");
    sq_sql_ids(&sql, include->param);
    stmt = sq_sql_ready(&sql, p->conn, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(p->conn, stmt, err)) > 0) {
        struct slice type = sq_column_text(stmt, 1);
        struct slice id = sq_column_text(stmt, 2);

        if (is_full(p)) {
            sqlite3_reset(stmt);
            return 0;
        }
        if (slice_eq(type, include->type) && is_new_here(p, type, id))
            add_included(p,
                (struct match){.type = arena_copy(p->c->arena, type),
                    .id = arena_copy(p->c->arena, id),
                    .body = arena_copy(p->c->arena, sq_column_text(stmt, 4))});
    }
    return rc;
}

static int find_included(struct page *p, struct err *err)
{
    if (!p->query.nincludes && !p->query.nrevincludes)
        return 0;
    for (size_t i = 0; i < p->nmatches; i++)
        is_new_here(p, p->matches[i].type, p->matches[i].id);
    for (size_t i = 0; i < p->nmatches; i++) {
        const struct match *m = &p->matches[i];

        if (p->query.nincludes && include_from(p, m, err) < 0)
            return err->code;
        for (size_t j = 0; j < p->query.nrevincludes; j++)
            if (include_referrers(p, m, &p->query.revincludes[j], err) < 0)
                return err->code;
    }
    return 0;
}

/* --- the Bundle ----------------------------------------------------------- */

static void write_link(struct jwrite *w, const char *relation, struct slice url)
{
    jwrite_object(w);
    jwrite_member(w, "relation", slice_of(relation));
    jwrite_member(w, "url", url);
    jwrite_end(w);
}

static void write_self(struct page *p, struct jwrite *w)
{
    struct buf url = BUF_INIT;

    if (p->cursor->after.len) {
        sq_cursor_write(&url, p->cursor);
    } else {
        buf_add(&url, p->query.type);
        if (p->cursor->query.len)
            buf_addf(&url, "?%.*s", SLICE_ARG(p->cursor->query));
    }
    write_link(w, "self", buf_slice(&url));
    buf_free(&url);
}

static void write_next(struct page *p, struct jwrite *w)
{
    const struct match *last = &p->matches[p->nmatches - 1];
    struct sq_cursor next = *p->cursor;
    struct buf url = BUF_INIT;

    next.total = p->total;
    next.after =
        is_by_id(&p->query)
            ? last->id
            : sq_number(p->c->arena,
                  p->query.sort == QUERY_SORT_UPDATED ? last->seq : last->rid);
    sq_cursor_write(&url, &next);
    write_link(w, "next", buf_slice(&url));
    buf_free(&url);
}

static void write_entry(
    struct page *p, struct jwrite *w, const struct match *m, const char *mode)
{
    jwrite_object(w);
    jwrite_member(w, "fullUrl", sq_name(p->c->arena, m->type, m->id));
    jwrite_key(w, "resource");
    jwrite_raw(w, m->body);
    jwrite_key(w, "search");
    jwrite_object(w);
    jwrite_member(w, "mode", slice_of(mode));
    jwrite_end(w);
    jwrite_end(w);
}

static void write_entries(struct page *p, struct jwrite *w)
{
    if (!p->nmatches)
        return; /* an empty array is no FHIR */
    jwrite_key(w, "entry");
    jwrite_array(w);
    for (size_t i = 0; i < p->nmatches; i++)
        write_entry(p, w, &p->matches[i], "match");
    for (size_t i = 0; i < p->nincluded; i++)
        write_entry(p, w, &p->included[i], "include");
    jwrite_end(w);
}

static void answer_page(struct page *p)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct store_call *c = p->c;

    c->last_modified = sq_instant(c->arena, clock_wall_ms(&clock_system));
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "id", sq_new_id(c->arena));
    jwrite_key(&w, "meta");
    jwrite_object(&w);
    jwrite_member(&w, "lastUpdated", c->last_modified);
    jwrite_end(&w);
    jwrite_member(&w, "type", SLICE("searchset"));
    if (p->total >= 0 && !p->query.wants_no_total) {
        jwrite_key(&w, "total");
        jwrite_int(&w, p->total);
    }
    jwrite_key(&w, "link");
    jwrite_array(&w);
    write_self(p, &w);
    if (p->has_more)
        write_next(p, &w);
    jwrite_end(&w);
    write_entries(p, &w);
    jwrite_end(&w);
    c->status = 200;
    c->answer = arena_copy(c->arena, buf_slice(&text));
    buf_free(&text);
}

/* By more than what the resource table knows? */
static bool uses_index(const struct query *q)
{
    for (size_t i = 0; i < q->ncriteria; i++)
        if (q->criteria[i].param->kind != SEARCH_ID &&
            q->criteria[i].param->kind != SEARCH_UPDATED)
            return true;
    return q->nrevincludes > 0;
}

static int fill_page(struct page *p, struct err *err)
{
    bool counts_only = p->query.counts_only || p->query.count == 0;

    if (counts_only)
        return count_matches(p, err);
    if (find_matches(p, err) < 0 || find_included(p, err) < 0)
        return err->code;
    if (!p->has_more && !p->cursor->after.len)
        p->total = (int64_t)p->nmatches;
    else if (p->total < 0 && !p->query.wants_no_total)
        return count_matches(p, err);
    return 0;
}

int sq_search_from(struct sq_conn *conn, struct store_call *c,
    const struct sq_cursor *cursor, struct err *err)
{
    struct page p = {
        .conn = conn, .c = c, .cursor = cursor, .total = cursor->total};
    int rc = query_parse(&p.query, cursor->type, cursor->query, c->arena, err);

    if (rc < 0)
        return rc;
    if (is_by_id(&p.query) && !cursor->type.len)
        return err_set_at(err, ERR_INVALID, "_sort",
            "_sort: by _id within one resource type alone");
    p.limit = SQ_DEFAULT_PAGE;
    if (p.query.count >= 0)
        p.limit =
            p.query.count > SQ_MAX_PAGE ? SQ_MAX_PAGE : (size_t)p.query.count;
    if (uses_index(&p.query))
        rc = sq_index_ready(conn, err);
    if (rc >= 0)
        rc = fill_page(&p, err);
    hmap_free(&p.shown);
    if (rc < 0)
        return rc;
    answer_page(&p);
    return 0;
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
