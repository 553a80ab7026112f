/* SPDX-License-Identifier: Apache-2.0
 * Search criteria as SQL: each is a set of rids, made of index entries alone.
 *
 * The text depends on the shape of a query, never on its values, so that the
 * few shapes in use are prepared once. */
#include "fhirclient/store/store_sqlite_sql.h"

#include <string.h>

void sq_sql_number(struct sq_sql *sql, int64_t value)
{
    struct sq_bound bound = {.is_number = true, .number = value};

    if (sql->nbound == sql->cap) {
        struct sq_bound *old = sql->bound;

        sql->cap = sql->cap ? sql->cap * 2 : 16;
        sql->bound = arena_alloc(sql->arena, sql->cap * sizeof(*old));
        if (sql->nbound)
            memcpy(sql->bound, old, sql->nbound * sizeof(*old));
    }
    sql->bound[sql->nbound++] = bound;
    buf_addc(&sql->text, '?');
}

void sq_sql_text(struct sq_sql *sql, struct slice value)
{
    sq_sql_number(sql, 0);
    sql->bound[sql->nbound - 1] = (struct sq_bound){.text = value};
}

sqlite3_stmt *sq_sql_ready(
    struct sq_sql *sql, struct sq_conn *conn, struct err *err)
{
    sqlite3_stmt *stmt = sq_cached(conn, buf_slice(&sql->text));

    buf_free(&sql->text);
    if (!stmt) {
        sq_fail(conn, conn->failed, err);
        return NULL;
    }
    for (size_t i = 0; i < sql->nbound; i++) {
        const struct sq_bound *b = &sql->bound[i];

        if (b->is_number)
            sqlite3_bind_int64(stmt, (int)i + 1, b->number);
        else
            sq_bind_text(stmt, (int)i + 1, b->text);
    }
    return stmt;
}

void sq_sql_ids(struct sq_sql *sql, const struct search_param *param)
{
    for (size_t i = 0; i < SEARCH_MAX_IDS && (i == 0 || param->ids[i]); i++)
        buf_addf(&sql->text, "%s%d", i ? "," : "(", param->ids[i]);
    buf_addc(&sql->text, ')');
}

/* --- one value of each kind, as a condition over its ix_ table ---------- */

/* The smallest text above all that begin with `key`: U+10FFFF behind it. */
static void add_prefix_range(struct sq_sql *sql, struct slice key)
{
    char *end = arena_alloc(sql->arena, key.len + 5);

    memcpy(end, key.ptr, key.len);
    memcpy(end + key.len, "\xf4\x8f\xbf\xbf", 5);
    buf_adds(&sql->text, "key >= ");
    sq_sql_text(sql, key);
    buf_adds(&sql->text, " AND key < ");
    sq_sql_text(sql, slice_make(end, key.len + 4));
}

static void add_string(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    if (c->modifier == QUERY_EXACT) {
        buf_adds(&sql->text, "key = ");
        sq_sql_text(sql, v->key);
        buf_adds(&sql->text, " AND extra = ");
        sq_sql_text(sql, v->text);
    } else if (c->modifier == QUERY_CONTAINS) {
        buf_adds(&sql->text, "instr(key, ");
        sq_sql_text(sql, v->key);
        buf_adds(&sql->text, ") > 0");
    } else {
        add_prefix_range(sql, v->key);
    }
}

static void add_token(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    const char *fixed = c->param->system;

    buf_adds(&sql->text, "1");
    if (v->text.len) {
        buf_adds(&sql->text, " AND key = ");
        sq_sql_text(sql, v->text);
    }
    if (v->has_system) {
        buf_adds(&sql->text, " AND extra = ");
        sq_sql_text(sql, v->system);
    }
    if (fixed) {
        buf_adds(&sql->text, " AND extra = ");
        sq_sql_text(sql, slice_of(fixed));
    }
}

/* Only true is indexed; the set for false is made by the caller. */
static void add_flag(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    (void)c;
    (void)v;
    buf_adds(&sql->text, "key = 'true'");
}

static void add_uri(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    (void)c;
    buf_adds(&sql->text, "key = ");
    sq_sql_text(sql, v->text);
}

static void add_number(struct sq_sql *sql, const char *text, int64_t number)
{
    buf_adds(&sql->text, text);
    sq_sql_number(sql, number);
}

/* `first` and `last` name the columns of the stored range.
 * source: http://hl7.org/fhir/R4/search.html#prefix */
static void add_range(struct sq_sql *sql, const struct query_value *v,
    const char *first, const char *last)
{
    int64_t lo = v->range.first, hi = v->range.last, slack;
    int64_t away = clock_wall_ms(&clock_system) - lo;

    switch (v->prefix) {
    case QUERY_EQ:
    case QUERY_NE:
        buf_addf(&sql->text, "%s(%s >= ", v->prefix == QUERY_NE ? "NOT " : "",
            first);
        sq_sql_number(sql, lo);
        buf_addf(&sql->text, " AND %s <= ", last);
        add_number(sql, "", hi);
        buf_addc(&sql->text, ')');
        return;
    case QUERY_GT:
        buf_addf(&sql->text, "%s > ", last);
        sq_sql_number(sql, hi);
        return;
    case QUERY_LT:
        buf_addf(&sql->text, "%s < ", first);
        sq_sql_number(sql, lo);
        return;
    case QUERY_GE:
        buf_addf(&sql->text, "(%s > ", last);
        sq_sql_number(sql, hi);
        buf_addf(&sql->text, " OR %s >= ", first);
        add_number(sql, "", lo);
        buf_addc(&sql->text, ')');
        return;
    case QUERY_LE:
        buf_addf(&sql->text, "(%s < ", first);
        sq_sql_number(sql, lo);
        buf_addf(&sql->text, " OR %s <= ", last);
        add_number(sql, "", hi);
        buf_addc(&sql->text, ')');
        return;
    case QUERY_SA:
        buf_addf(&sql->text, "%s > ", first);
        sq_sql_number(sql, hi);
        return;
    case QUERY_EB:
        buf_addf(&sql->text, "%s < ", last);
        sq_sql_number(sql, lo);
        return;
    case QUERY_AP:
        /* A tenth of the way between then and now, as FHIR suggests. */
        slack = (away < 0 ? -away : away) / 10;
        buf_addf(&sql->text, "(%s <= ", first);
        sq_sql_number(sql, hi + slack);
        buf_addf(&sql->text, " AND %s >= ", last);
        add_number(sql, "", lo - slack);
        buf_addc(&sql->text, ')');
        return;
    }
}

static void add_date(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    (void)c;
    add_range(sql, v, "first", "last");
}

static void add_reference(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    const char *fixed = c->param->system;

    buf_adds(&sql->text, "key = ");
    sq_sql_text(sql, v->text);
    if (v->has_system) {
        buf_adds(&sql->text, " AND extra = ");
        sq_sql_text(sql, v->system);
    }
    if (fixed) {
        buf_adds(&sql->text, " AND extra = ");
        sq_sql_text(sql, slice_of(fixed));
    }
}

static const struct {
    const char *table;
    void (*add)(struct sq_sql *, const struct query_criterion *,
        const struct query_value *);
} kinds[] = {
    [SEARCH_STRING] = {"ix_string", add_string},
    [SEARCH_TOKEN] = {"ix_token", add_token},
    [SEARCH_FLAG] = {"ix_token", add_flag},
    [SEARCH_URI] = {"ix_token", add_uri},
    [SEARCH_DATE] = {"ix_date", add_date},
    [SEARCH_REFERENCE] = {"ix_reference", add_reference},
};

/* --- criteria ------------------------------------------------------------ */

/* SELECT rid FROM ix_... for one value, or for any when v is NULL. */
static void add_set(struct sq_sql *sql, const struct query_criterion *c,
    const struct query_value *v)
{
    buf_addf(&sql->text, "SELECT rid FROM %s WHERE ix IN ",
        kinds[c->param->kind].table);
    sq_sql_ids(sql, c->param);
    if (v) {
        buf_adds(&sql->text, " AND ");
        kinds[c->param->kind].add(sql, c, v);
    } else if (c->param->system) {
        buf_adds(&sql->text, " AND extra = ");
        sq_sql_text(sql, slice_of(c->param->system));
    }
}

void sq_sql_having(struct sq_sql *sql, const struct search_param *param)
{
    add_set(sql, &(struct query_criterion){.param = param}, NULL);
}

static void begin_rids(struct sq_sql *sql, bool is_not)
{
    buf_addf(&sql->text, " AND %s.rid %sIN (", sql->row, is_not ? "NOT " : "");
}

static void add_sets(struct sq_sql *sql, const struct query_criterion *c)
{
    begin_rids(sql, c->modifier == QUERY_NOT);
    for (size_t i = 0; i < c->nvalues; i++) {
        if (i)
            buf_adds(&sql->text, " UNION ALL ");
        add_set(sql, c, &c->values[i]);
    }
    buf_addc(&sql->text, ')');
}

/* true and false together exclude nothing; false alone is "not true". */
static void add_flags(struct sq_sql *sql, const struct query_criterion *c)
{
    bool wants[2] = {false, false};

    for (size_t i = 0; i < c->nvalues; i++)
        wants[slice_eq(c->values[i].text, SLICE("true"))] = true;
    if (c->modifier == QUERY_NOT) {
        wants[0] = !wants[0];
        wants[1] = !wants[1];
    }
    if (wants[0] && wants[1])
        return;
    if (!wants[0] && !wants[1]) {
        buf_adds(&sql->text, " AND 0");
        return;
    }
    begin_rids(sql, wants[0]);
    add_set(sql, c, &c->values[0]);
    buf_addc(&sql->text, ')');
}

static void add_ids(struct sq_sql *sql, const struct query_criterion *c)
{
    buf_addf(&sql->text, " AND %s.id IN (", sql->row);
    for (size_t i = 0; i < c->nvalues; i++) {
        if (i)
            buf_addc(&sql->text, ',');
        sq_sql_text(sql, c->values[i].text);
    }
    buf_addc(&sql->text, ')');
}

static void add_updated(struct sq_sql *sql, const struct query_criterion *c)
{
    const char *column = arena_printf(sql->arena, "%s.updated", sql->row);

    buf_adds(&sql->text, " AND (");
    for (size_t i = 0; i < c->nvalues; i++) {
        if (i)
            buf_adds(&sql->text, " OR ");
        add_range(sql, &c->values[i], column, column);
    }
    buf_addc(&sql->text, ')');
}

static void add_missing(struct sq_sql *sql, const struct query_criterion *c)
{
    /* `deceased` is true or false for everybody: never missing. */
    if (c->param->kind == SEARCH_FLAG) {
        buf_adds(&sql->text, c->is_missing ? " AND 0" : "");
        return;
    }
    begin_rids(sql, c->is_missing);
    add_set(sql, c, NULL);
    buf_addc(&sql->text, ')');
}

static void add_plain(struct sq_sql *sql, const struct query_criterion *c)
{
    if (c->modifier == QUERY_MISSING)
        add_missing(sql, c);
    else if (c->param->kind == SEARCH_ID)
        add_ids(sql, c);
    else if (c->param->kind == SEARCH_UPDATED)
        add_updated(sql, c);
    else if (c->param->kind == SEARCH_FLAG)
        add_flags(sql, c);
    else
        add_sets(sql, c);
}

/* --- over references ------------------------------------------------------ */

static void add_type(struct sq_sql *sql, struct slice type, bool has_ids)
{
    /* "+": by rid, unless ids are given; then the unique index is best. */
    buf_addf(&sql->text, " AND %s%s.type = ", has_ids ? "" : "+", sql->row);
    sq_sql_text(sql, type);
}

/* What is asked of t, at the other end of a reference of r's or to r. */
static void add_other_end(struct sq_sql *sql, const struct query_hop *hop)
{
    const char *row = sql->row;

    sql->row = "t";
    buf_adds(&sql->text, " AND t.deleted = 0");
    add_type(sql, hop->type, hop->criterion->param->kind == SEARCH_ID);
    add_plain(sql, hop->criterion);
    sql->row = row;
}

void sq_sql_entries(struct sq_sql *sql, const struct search_param *param)
{
    buf_adds(&sql->text, " AND x.ix IN ");
    sq_sql_ids(sql, param);
    if (param->system) {
        buf_adds(&sql->text, " AND x.extra = ");
        sq_sql_text(sql, slice_of(param->system));
    }
}

/* From those asked for to who refers to them. */
static void add_targets(struct sq_sql *sql, const struct query_criterion *c)
{
    begin_rids(sql, false);
    for (size_t i = 0; i < c->nhops; i++) {
        buf_addf(&sql->text,
            "%sSELECT x.rid FROM resource t CROSS JOIN ix_reference x"
            " WHERE x.key = t.id AND x.extra = t.type",
            i ? " UNION ALL " : "");
        sq_sql_entries(sql, c->param);
        add_other_end(sql, &c->hops[i]);
    }
    buf_addc(&sql->text, ')');
}

/* No way leads from a resource to its entries, so one by one: those that refer
 * to this resource are few. */
static void add_referrers(struct sq_sql *sql, const struct query_criterion *c)
{
    buf_adds(&sql->text,
        " AND EXISTS (SELECT 1 FROM ix_reference x CROSS JOIN resource t"
        " WHERE x.key = r.id AND x.extra = r.type AND t.rid = x.rid");
    sq_sql_entries(sql, c->param);
    add_other_end(sql, &c->hops[0]);
    buf_addc(&sql->text, ')');
}

static void add_criterion(struct sq_sql *sql, const struct query_criterion *c)
{
    switch (c->way) {
    case QUERY_ITSELF: add_plain(sql, c); return;
    case QUERY_TARGET: add_targets(sql, c); return;
    case QUERY_REFERRER: add_referrers(sql, c); return;
    }
}

void sq_sql_criteria(struct sq_sql *sql, const struct query *q)
{
    bool has_ids = false;

    for (size_t i = 0; i < q->ncriteria; i++)
        has_ids |= q->criteria[i].way == QUERY_ITSELF &&
                   q->criteria[i].param->kind == SEARCH_ID;
    sql->row = "r";
    buf_adds(&sql->text, " WHERE r.deleted = 0");
    if (q->type.len)
        add_type(sql, q->type, has_ids);
    for (size_t i = 0; i < q->ncriteria; i++)
        add_criterion(sql, &q->criteria[i]);
}
