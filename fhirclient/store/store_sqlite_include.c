/* SPDX-License-Identifier: Apache-2.0
 * _include and _revinclude: what a page's matches refer to, and what refers to
 * them. */
#include "fhirclient/store/store_sqlite_page.h"

#include <string.h>

static bool is_new_here(struct sq_page *p, struct slice type, struct slice id)
{
    struct slice name = sq_name(p->c->arena, type, id);

    return !hmap_put(&p->shown, name, p);
}

/* Bounded as HAPI bounds it: a page with its includes stays a page. */
static bool is_full(const struct sq_page *p)
{
    return p->nincluded >= SQ_MAX_PAGE;
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

static int include_from(
    struct sq_page *p, const struct sq_match *m, struct err *err)
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

static int include_referrers(struct sq_page *p, const struct sq_match *m,
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
                (struct sq_match){.type = arena_copy(p->c->arena, type),
                    .id = arena_copy(p->c->arena, id),
                    .body = arena_copy(p->c->arena, sq_column_text(stmt, 4))});
    }
    return rc;
}

int sq_page_include(struct sq_page *p, struct err *err)
{
    if (!p->query.nincludes && !p->query.nrevincludes)
        return 0;
    for (size_t i = 0; i < p->nmatches; i++)
        is_new_here(p, p->matches[i].type, p->matches[i].id);
    for (size_t i = 0; i < p->nmatches; i++) {
        const struct sq_match *m = &p->matches[i];

        if (p->query.nincludes && include_from(p, m, err) < 0)
            return err->code;
        for (size_t j = 0; j < p->query.nrevincludes; j++)
            if (include_referrers(p, m, &p->query.revincludes[j], err) < 0)
                return err->code;
    }
    return 0;
}
