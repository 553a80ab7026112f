/* SPDX-License-Identifier: Apache-2.0
 * History of a resource, a type, or everything: newest first. */
#include "fhirclient/fhir/gate.h"
#include "fhirclient/json/jwrite.h"
#include "fhirclient/store/store_sqlite_sql.h"

struct history {
    struct sq_conn *conn;
    struct store_call *c;
    const struct sq_cursor *cursor;
    struct arena *arena;
    int64_t rid;      /* of the one resource, or 0 */
    int64_t from_seq; /* of the first version since _since */
    int64_t before;   /* and the one behind the last, for a page */
    int64_t limit, nshown;
    int64_t last_seq; /* shown */
    bool has_more;
    struct buf entries; /* a JSON array without its end */
};

/* The first version written at `ms` or later: times rise with seq, so it is
 * found by halving. */
static int find_since(struct history *h, int64_t ms, struct err *err)
{
    int64_t low = 1, high = INT64_MAX / 2;

    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        sqlite3_stmt *stmt = sq_fixed(h->conn, SQ_VERSION_AT);
        int rc;

        if (stmt)
            sqlite3_bind_int64(stmt, 1, middle);
        rc = sq_step(h->conn, stmt, err);
        if (rc < 0)
            return rc;
        if (rc == 0 || sqlite3_column_int64(stmt, 1) >= ms)
            high = middle;
        else
            low = sqlite3_column_int64(stmt, 0) + 1;
        if (rc > 0)
            sqlite3_reset(stmt);
    }
    h->from_seq = low;
    return 0;
}

static int take_since(struct history *h, struct slice value, struct err *err)
{
    struct date_range range;

    if (!date_range_parse(&range, value))
        return err_set_at(err, ERR_INVALID, "_since", "_since: not a time");
    return find_since(h, range.first, err);
}

static int take_count(struct history *h, struct slice value, struct err *err)
{
    uint64_t count;

    if (!slice_to_u64(&count, value) || !count)
        return err_set_at(
            err, ERR_INVALID, "_count", "_count: expected a number, 1 or more");
    h->limit = count > SQ_MAX_PAGE ? SQ_MAX_PAGE : (int64_t)count;
    return 0;
}

static int take_parameter(
    struct history *h, const struct query_pair *pair, struct err *err)
{
    if (slice_eq(pair->name, SLICE("_since")))
        return take_since(h, pair->value, err);
    if (slice_eq(pair->name, SLICE("_count")))
        return take_count(h, pair->value, err);
    if (slice_eq(pair->name, SLICE("_format")) ||
        slice_eq(pair->name, SLICE("_pretty")))
        return 0;
    return err_set(err, ERR_INVALID,
        "history takes _since and _count, and no other parameter");
}

static int read_query(struct history *h, struct err *err)
{
    struct slice rest = h->cursor->query;
    struct query_pair pair;
    int rc;

    h->limit = SQ_DEFAULT_PAGE;
    while ((rc = query_next_pair(&pair, &rest, h->arena, err)) > 0) {
        rc = take_parameter(h, &pair, err);
        if (rc < 0)
            return rc;
    }
    return rc;
}

static int find_resource(struct history *h, struct err *err)
{
    struct sq_version v;
    int rc;

    if (!h->cursor->id.len)
        return 0;
    rc = sq_current(&v, h->conn, h->cursor->type, h->cursor->id, h->arena, err);
    if (rc == 0)
        return err_set(err, ERR_NOT_FOUND, "resource %.*s/%.*s is not known",
            SLICE_ARG(h->cursor->type), SLICE_ARG(h->cursor->id));
    h->rid = v.rid;
    return rc < 0 ? rc : 0;
}

static bool is_of_a_type(const struct history *h)
{
    return h->cursor->type.len && !h->cursor->id.len;
}

static void add_scope(struct history *h, struct sq_sql *sql)
{
    buf_adds(&sql->text, " WHERE v.seq >= ");
    sq_sql_number(sql, h->from_seq);
    if (h->rid) {
        buf_adds(
            &sql->text, " AND v.seq IN (SELECT seq FROM older WHERE rid = ");
        sq_sql_number(sql, h->rid);
        buf_adds(
            &sql->text, " UNION ALL SELECT seq FROM resource WHERE rid = ");
        sq_sql_number(sql, h->rid);
        buf_addc(&sql->text, ')');
    }
}

static int count_of_type(struct history *h, int64_t *total, struct err *err)
{
    struct sq_numbers all = {.from = h->from_seq, .before = INT64_MAX};
    int rc = sq_types_read(&all, h->conn, h->cursor->type, err);

    *total = all.total;
    return rc;
}

static int count_versions(struct history *h, int64_t *total, struct err *err)
{
    struct sq_sql sql = {.arena = h->arena};
    sqlite3_stmt *stmt;
    int rc;

    if (is_of_a_type(h))
        return count_of_type(h, total, err);
    buf_adds(&sql.text, "SELECT count(*) FROM version v");
    add_scope(h, &sql);
    stmt = sq_sql_ready(&sql, h->conn, err);
    if (!stmt)
        return err->code;
    rc = sq_step(h->conn, stmt, err);
    if (rc <= 0)
        return rc < 0 ? rc : sq_fail(h->conn, SQLITE_ERROR, err);
    *total = sqlite3_column_int64(stmt, 0);
    sqlite3_reset(stmt);
    return 0;
}

static void write_entry(struct history *h, sqlite3_stmt *stmt)
{
    static const char *const methods[] = {"", "POST", "PUT", "DELETE"};
    struct slice type = sq_column_text(stmt, 1), id = sq_column_text(stmt, 2);
    int64_t vid = sqlite3_column_int64(stmt, 3);
    int method = sqlite3_column_int(stmt, 5) & 3;
    struct slice name = sq_name(h->arena, type, id);
    struct jwrite w;

    buf_addc(&h->entries, h->entries.len ? ',' : '[');
    w = jwrite_to(&h->entries);
    jwrite_object(&w);
    jwrite_member(&w, "fullUrl", name);
    if (method != SQ_DELETE) {
        jwrite_key(&w, "resource");
        jwrite_raw(&w, sq_column_text(stmt, 6));
    }
    jwrite_key(&w, "request");
    jwrite_object(&w);
    jwrite_member(&w, "method", slice_of(methods[method]));
    jwrite_member(&w, "url", method == SQ_POST ? type : name);
    jwrite_end(&w);
    jwrite_key(&w, "response");
    jwrite_object(&w);
    jwrite_member(&w, "status",
        method == SQ_DELETE ? SLICE("204 No Content")
        : vid == 1          ? SLICE("201 Created")
                            : SLICE("200 OK"));
    jwrite_member(&w, "etag",
        slice_of(arena_printf(h->arena, "W/\"%lld\"", (long long)vid)));
    jwrite_member(&w, "lastModified",
        sq_instant(h->arena, sqlite3_column_int64(stmt, 4)));
    jwrite_end(&w);
    jwrite_end(&w);
}

/* False: the page is full without this one. */
static bool show(struct history *h, sqlite3_stmt *stmt)
{
    if (h->nshown++ == h->limit || h->entries.len > SQ_MAX_PAGE_BYTES) {
        h->has_more = true;
        return false;
    }
    h->last_seq = sqlite3_column_int64(stmt, 0);
    write_entry(h, stmt);
    return true;
}

/* Show what a statement finds, until the page is full. */
static int show_all(struct history *h, sqlite3_stmt *stmt, struct err *err)
{
    int rc;

    while ((rc = sq_step(h->conn, stmt, err)) > 0)
        if (!show(h, stmt)) {
            sqlite3_reset(stmt);
            return 0;
        }
    return rc;
}

static int write_entries_of_type(struct history *h, struct err *err)
{
    struct sq_numbers page = {
        .from = h->from_seq, .before = h->before, .max = (size_t)h->limit + 1};
    int rc;

    page.items = arena_zalloc(h->arena, page.max, sizeof(*page.items));
    rc = sq_types_read(&page, h->conn, h->cursor->type, err);
    for (size_t i = 0; i < page.count && rc >= 0 && !h->has_more; i++) {
        sqlite3_stmt *stmt = sq_fixed(h->conn, SQ_VERSION_OF);

        if (stmt)
            sqlite3_bind_int64(stmt, 1, page.items[i]);
        rc = show_all(h, stmt, err);
    }
    return rc;
}

static int write_entries(struct history *h, struct err *err)
{
    struct sq_sql sql = {.arena = h->arena};
    sqlite3_stmt *stmt;
    uint64_t before;

    if (slice_to_u64(&before, h->cursor->after) && before <= INT64_MAX)
        h->before = (int64_t)before;
    if (is_of_a_type(h))
        return write_entries_of_type(h, err);
    buf_adds(&sql.text, sq_history_rows);
    add_scope(h, &sql);
    buf_adds(&sql.text, " AND v.seq < ");
    sq_sql_number(&sql, h->before);
    buf_adds(&sql.text, " ORDER BY v.seq DESC LIMIT ");
    sq_sql_number(&sql, h->limit + 1);
    stmt = sq_sql_ready(&sql, h->conn, err);
    return stmt ? show_all(h, stmt, err) : err->code;
}

static void write_link(struct jwrite *w, const char *relation, struct buf *url)
{
    jwrite_object(w);
    jwrite_member(w, "relation", slice_of(relation));
    jwrite_member(w, "url", buf_slice(url));
    jwrite_end(w);
    buf_free(url);
}

/* What was asked: "Patient/1/_history?_count=2", or a page behind that. */
static void print_self(struct buf *out, const struct sq_cursor *cursor)
{
    if (cursor->after.len) {
        sq_cursor_write(out, cursor);
        return;
    }
    buf_add(out, cursor->type);
    buf_adds(out, cursor->id.len ? "/" : "");
    buf_add(out, cursor->id);
    buf_adds(out, cursor->type.len ? "/_history" : "_history");
    buf_adds(out, cursor->query.len ? "?" : "");
    buf_add(out, cursor->query);
}

static void write_links(struct history *h, struct jwrite *w, int64_t total)
{
    struct sq_cursor next = *h->cursor;
    struct buf url = BUF_INIT;

    jwrite_key(w, "link");
    jwrite_array(w);
    print_self(&url, h->cursor);
    write_link(w, "self", &url);
    if (h->has_more) {
        next.after = sq_number(h->arena, h->last_seq);
        next.total = total;
        sq_cursor_write(&url, &next);
        write_link(w, "next", &url);
    }
    jwrite_end(w);
}

static void answer_history(struct history *h, int64_t total)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct store_call *c = h->c;

    c->last_modified = sq_instant(h->arena, clock_wall_ms(&clock_system));
    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("Bundle"));
    jwrite_member(&w, "id", sq_new_id(h->arena));
    jwrite_key(&w, "meta");
    jwrite_object(&w);
    jwrite_member(&w, "lastUpdated", c->last_modified);
    jwrite_end(&w);
    jwrite_member(&w, "type", SLICE("history"));
    jwrite_key(&w, "total");
    jwrite_int(&w, total);
    write_links(h, &w, total);
    if (h->entries.len) {
        jwrite_key(&w, "entry");
        buf_addc(&h->entries, ']');
        jwrite_raw(&w, buf_slice(&h->entries));
    }
    jwrite_end(&w);
    c->status = 200;
    c->answer = arena_copy(h->arena, buf_slice(&text));
    buf_free(&text);
}

int sq_history_from(struct sq_conn *conn, struct store_call *c,
    const struct sq_cursor *cursor, struct err *err)
{
    struct history h = {.conn = conn,
        .c = c,
        .cursor = cursor,
        .arena = c->arena,
        .before = INT64_MAX};
    int64_t total = cursor->total;
    int rc = find_resource(&h, err);

    if (rc >= 0)
        rc = read_query(&h, err);
    if (rc >= 0 && total < 0)
        rc = count_versions(&h, &total, err);
    if (rc >= 0)
        rc = write_entries(&h, err);
    if (rc >= 0)
        answer_history(&h, total);
    buf_free(&h.entries);
    return rc < 0 ? rc : 0;
}

int sq_history(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_cursor cursor = {.is_history = true,
        .type = c->type,
        .id = c->id,
        .query = c->query,
        .total = -1};

    return sq_history_from(conn, c, &cursor, err);
}
