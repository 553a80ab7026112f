/* SPDX-License-Identifier: Apache-2.0
 * A page of a search as a Bundle. */
#include "fhirclient/json/jwrite.h"
#include "fhirclient/search/subset.h"
#include "fhirclient/store/store_sqlite_page.h"

static void write_link(struct jwrite *w, const char *relation, struct slice url)
{
    jwrite_object(w);
    jwrite_member(w, "relation", slice_of(relation));
    jwrite_member(w, "url", url);
    jwrite_end(w);
}

static void write_self(struct sq_page *p, struct jwrite *w)
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

static void write_next(struct sq_page *p, struct jwrite *w)
{
    struct sq_cursor next = *p->cursor;
    struct buf url = BUF_INIT;

    next.total = p->total;
    next.after = sq_page_after(p);
    sq_cursor_write(&url, &next);
    write_link(w, "next", buf_slice(&url));
    buf_free(&url);
}

static int write_subset(struct sq_page *p, struct jwrite *w,
    const struct sq_match *m, struct err *err)
{
    struct arena *arena = arena_new();
    struct jval body;
    int rc = sq_parse_own(&body, m->body, arena, err);

    if (rc < 0)
        rc = sq_fail(p->conn, SQLITE_CORRUPT, err);
    else
        subset_write(w, &p->query.subset, body);
    arena_free(&arena);
    return rc;
}

/* Elements are named of what is searched for; what comes with it stays whole,
 * as HAPI has it. */
static bool is_cut(const struct sq_page *p, bool is_match)
{
    enum query_part part = p->query.subset.part;

    return part != QUERY_WHOLE && (is_match || part != QUERY_ELEMENTS);
}

/* Whole resources are copied as they are stored, without being read. */
static int write_resource(struct sq_page *p, struct jwrite *w,
    const struct sq_match *m, bool is_match, struct err *err)
{
    jwrite_key(w, "resource");
    if (is_cut(p, is_match))
        return write_subset(p, w, m, err);
    jwrite_raw(w, m->body);
    return 0;
}

static int write_entry(struct sq_page *p, struct jwrite *w,
    const struct sq_match *m, bool is_match, struct err *err)
{
    jwrite_object(w);
    jwrite_member(w, "fullUrl", sq_name(p->c->arena, m->type, m->id));
    if (write_resource(p, w, m, is_match, err) < 0)
        return err->code;
    jwrite_key(w, "search");
    jwrite_object(w);
    jwrite_member(w, "mode", is_match ? SLICE("match") : SLICE("include"));
    jwrite_end(w);
    jwrite_end(w);
    return 0;
}

static int write_entries(struct sq_page *p, struct jwrite *w, struct err *err)
{
    int rc = 0;

    if (!p->nmatches)
        return 0; /* an empty array is no FHIR */
    jwrite_key(w, "entry");
    jwrite_array(w);
    for (size_t i = 0; i < p->nmatches && rc >= 0; i++)
        rc = write_entry(p, w, &p->matches[i], true, err);
    for (size_t i = 0; i < p->nincluded && rc >= 0; i++)
        rc = write_entry(p, w, &p->included[i], false, err);
    if (rc >= 0)
        jwrite_end(w);
    return rc;
}

static void write_head(struct sq_page *p, struct jwrite *w)
{
    jwrite_member(w, "resourceType", SLICE("Bundle"));
    jwrite_member(w, "id", sq_new_id(p->c->arena));
    jwrite_key(w, "meta");
    jwrite_object(w);
    jwrite_member(w, "lastUpdated", p->c->last_modified);
    jwrite_end(w);
    jwrite_member(w, "type", SLICE("searchset"));
    if (p->total >= 0 && !p->query.wants_no_total) {
        jwrite_key(w, "total");
        jwrite_int(w, p->total);
    }
    jwrite_key(w, "link");
    jwrite_array(w);
    write_self(p, w);
    if (p->has_more)
        write_next(p, w);
    jwrite_end(w);
}

int sq_page_answer(struct sq_page *p, struct err *err)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);
    struct store_call *c = p->c;
    int rc;

    c->last_modified = sq_instant(c->arena, clock_wall_ms(&clock_system));
    jwrite_object(&w);
    write_head(p, &w);
    rc = write_entries(p, &w, err);
    if (rc >= 0) {
        jwrite_end(&w);
        c->status = 200;
        c->answer = arena_copy(c->arena, buf_slice(&text));
    }
    buf_free(&text);
    return rc;
}
