/* SPDX-License-Identifier: Apache-2.0
 * _include and _revinclude: what a page's matches refer to, and what refers to
 * them. */
#include "fhirclient/store/store_sqlite_page.h"
#include "fhirclient/store/store_sqlite_sql.h"

#include <string.h>

static bool is_new_here(struct sq_page *p, struct slice type, struct slice id)
{
    struct slice name = sq_name(p->c->arena, type, id);

    return !hmap_put(&p->shown, name, p);
}

/* Bounded as HAPI bounds it: a page with its includes stays a page. */
static bool is_full(const struct sq_page *p)
{
    return p->nincluded >= SQ_MAX_PAGE || p->nbytes > SQ_MAX_PAGE_BYTES;
}

static void add_included(struct sq_page *p, struct sq_match m)
{
    if (p->nincluded == p->included_cap) {
        struct sq_match *old = p->included;

        p->included_cap = p->included_cap ? p->included_cap * 2 : 16;
        p->included = arena_alloc(p->c->arena, p->included_cap * sizeof(*old));
        if (p->nincluded)
            memcpy(p->included, old, p->nincluded * sizeof(*old));
    }
    p->included[p->nincluded++] = m;
    p->nbytes += m.body.len;
}

/* Those without a parameter ask for every reference that one reads. */
static bool is_read_by(const struct search_param *param, uint16_t id)
{
    for (size_t i = 0; param && i < SEARCH_MAX_IDS; i++)
        if (param->ids[i] == id)
            return id != INDEX_ID_REFERENCES;
    return !param && id != INDEX_ID_REFERENCES;
}

/* Does it lead to this type? */
static bool leads_to(const struct query_include *include, struct slice type)
{
    const char *fixed = include->param ? include->param->system : NULL;

    return (!fixed || slice_eq(type, slice_of(fixed))) &&
           (!include->target.len || slice_eq(type, include->target));
}

static bool is_wanted(
    const struct query_include *include, const struct index_entry *e)
{
    return e->kind == INDEX_REFERENCE && e->extra.len &&
           is_read_by(include->param, e->id) && leads_to(include, e->extra);
}

/* Of a match, or of what was included itself. */
static bool begins_at(
    const struct query_include *include, struct slice type, bool is_match)
{
    return (is_match || include->is_iterated) &&
           (!include->type.len || slice_eq(include->type, type));
}

static int include_target(
    struct sq_page *p, const struct index_entry *e, struct err *err)
{
    struct sq_version v;
    int rc;

    if (is_full(p) || !is_new_here(p, e->extra, e->key))
        return 0;
    rc = sq_current(&v, p->conn, e->extra, e->key, p->c->arena, err);
    if (rc > 0 && v.body.len)
        add_included(p,
            (struct sq_match){.type = e->extra, .id = e->key, .body = v.body});
    return rc < 0 ? rc : 0;
}

static int include_from(struct sq_page *p, const struct sq_match *m,
    const struct query_include *include, struct err *err)
{
    struct index_entries entries;
    struct found_references refs;
    struct jval body;

    if (sq_parse_own(&body, m->body, p->c->arena, err) < 0)
        return sq_fail(p->conn, SQLITE_CORRUPT, err);
    references_collect(&refs, body, p->c->arena);
    index_collect(&entries, m->type, body, &refs, p->c->arena);
    for (size_t i = 0; i < entries.count; i++)
        if (is_wanted(include, &entries.items[i]) &&
            include_target(p, &entries.items[i], err) < 0)
            return err->code;
    return 0;
}

static sqlite3_stmt *find_referrers(struct sq_page *p, const struct sq_match *m,
    const struct query_include *include, struct err *err)
{
    struct sq_sql sql = {.arena = p->c->arena};

    buf_adds(&sql.text,
        "SELECT r.rid, r.type, r.id, r.seq, v.body FROM ix_reference x"
        " CROSS JOIN resource r ON r.rid = x.rid"
        " CROSS JOIN version v ON v.seq = r.seq WHERE x.key = ");
    sq_sql_text(&sql, m->id);
    buf_adds(&sql.text, " AND x.extra = ");
    sq_sql_text(&sql, m->type);
    if (include->param)
        sq_sql_entries(&sql, include->param);
    else
        buf_addf(&sql.text, " AND x.ix <> %d", INDEX_ID_REFERENCES);
    return sq_sql_ready(&sql, p->conn, err);
}

static int include_referrers(struct sq_page *p, const struct sq_match *m,
    const struct query_include *include, struct err *err)
{
    sqlite3_stmt *stmt;
    int rc;

    if (!leads_to(include, m->type))
        return 0;
    stmt = find_referrers(p, m, include, err);
    if (!stmt)
        return err->code;
    while ((rc = sq_step(p->conn, stmt, err)) > 0) {
        struct slice type = sq_column_text(stmt, 1);
        struct slice id = sq_column_text(stmt, 2);

        if (is_full(p)) {
            sqlite3_reset(stmt);
            return 0;
        }
        if ((!include->type.len || slice_eq(type, include->type)) &&
            is_new_here(p, type, id))
            add_included(p,
                (struct sq_match){.type = arena_copy(p->c->arena, type),
                    .id = arena_copy(p->c->arena, id),
                    .body = arena_copy(p->c->arena, sq_column_text(stmt, 4))});
    }
    return rc;
}

static int include_beside(
    struct sq_page *p, struct sq_match m, bool is_match, struct err *err)
{
    const struct query *q = &p->query;

    for (size_t i = 0; i < q->nincludes; i++)
        if (begins_at(&q->includes[i], m.type, is_match) &&
            include_from(p, &m, &q->includes[i], err) < 0)
            return err->code;
    for (size_t i = 0; i < q->nrevincludes; i++)
        if ((is_match || q->revincludes[i].is_iterated) &&
            include_referrers(p, &m, &q->revincludes[i], err) < 0)
            return err->code;
    return 0;
}

int sq_page_include(struct sq_page *p, struct err *err)
{
    if (!p->query.nincludes && !p->query.nrevincludes)
        return 0;
    for (size_t i = 0; i < p->nmatches; i++)
        is_new_here(p, p->matches[i].type, p->matches[i].id);
    for (size_t i = 0; i < p->nmatches; i++)
        if (include_beside(p, p->matches[i], true, err) < 0)
            return err->code;
    /* Grows while it is walked, when includes lead on. */
    for (size_t i = 0; i < p->nincluded && !is_full(p); i++)
        if (include_beside(p, p->included[i], false, err) < 0)
            return err->code;
    return 0;
}
