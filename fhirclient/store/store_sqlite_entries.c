/* SPDX-License-Identifier: Apache-2.0
 * One entry of a transaction or batch. */
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

/* 'W/"3"', '"3"' and '3' are all version 3. */
static struct slice version_of_etag(struct slice etag)
{
    if (slice_starts(etag, SLICE("W/")))
        etag = slice_from(etag, 2);
    if (etag.len >= 2 && etag.ptr[0] == '"' && etag.ptr[etag.len - 1] == '"')
        etag = slice_make(etag.ptr + 1, etag.len - 2);
    return etag;
}

static int unsupported(struct err *err, const char *what)
{
    err_set(err, ERR_UNSUPPORTED, "%s", what);
    err_refine(err, 501, "not-supported");
    return ERR_UNSUPPORTED;
}

static bool take_kind(struct sq_entry *e)
{
    static const struct {
        const char *word;
        enum sq_entry_kind kind;
    } words[] = {{"DELETE", SQ_ENTRY_DELETE}, {"POST", SQ_ENTRY_POST},
        {"PUT", SQ_ENTRY_PUT}, {"GET", SQ_ENTRY_GET}, {"HEAD", SQ_ENTRY_GET}};

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(e->in->method, slice_of(words[i].word))) {
            e->kind = words[i].kind;
            return true;
        }
    return false;
}

/* "Type[/id][/_history[/vid]][?query]", or "_history". */
static bool take_url(struct sq_entry *e)
{
    struct slice path = e->in->url, part;
    size_t mark = slice_find(path, '?');

    e->condition = SLICE("");
    if (mark != SIZE_MAX) {
        e->condition = slice_from(path, mark + 1);
        path.len = mark;
    }
    if (slice_starts(path, SLICE("/")))
        path = slice_from(path, 1);
    if (!slice_split(&part, &path, '/'))
        return false;
    if (!slice_eq(part, SLICE("_history"))) {
        e->type = part;
        if (!slice_split(&part, &path, '/'))
            return true;
    }
    if (!slice_eq(part, SLICE("_history"))) {
        e->id = part;
        if (!slice_split(&part, &path, '/'))
            return true;
    }
    e->is_history = slice_eq(part, SLICE("_history"));
    if (slice_split(&part, &path, '/'))
        e->vid = part;
    return e->is_history && !path.ptr;
}

/* The resource a condition means: its id, or none (0). */
static int find(struct sq_entry *e, struct sq_unit *u, struct slice condition,
    struct err *err)
{
    return sq_match_one(&e->id, u->conn, e->type, condition, u->arena, err);
}

static int resolve_post(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    int rc = 0;

    if (e->id.len || e->is_history)
        return unsupported(err, "this store has no operations");
    if (e->in->if_none_exist.len)
        rc = find(e, u, e->in->if_none_exist, err);
    e->exists = rc > 0;
    if (rc == 0)
        e->id = sq_new_id(u->arena);
    return rc < 0 ? rc : 0;
}

static int resolve_put(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    int rc = e->id.len ? 1 : find(e, u, e->condition, err);

    if (rc == 0)
        e->id = sq_new_id(u->arena);
    return rc < 0 ? rc : 0;
}

int sq_entry_resolve(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    int rc = 0;

    if (!take_kind(e))
        return unsupported(err, "this store has no such request in Bundles");
    if (!take_url(e))
        return err_set_at(err, ERR_INVALID, "Resource",
            "the request's URL is of no form this store knows");
    switch (e->kind) {
    case SQ_ENTRY_POST: return resolve_post(e, u, err);
    case SQ_ENTRY_PUT: return resolve_put(e, u, err);
    case SQ_ENTRY_DELETE:
        if (!e->id.len)
            rc = find(e, u, e->condition, err);
        return rc < 0 ? rc : 0;
    case SQ_ENTRY_GET: break;
    }
    return 0;
}

static void answer_version(struct sq_entry *e, struct sq_unit *u, int status,
    int64_t vid, int64_t updated_ms)
{
    e->status = status;
    e->location = sq_location(u->arena, e->type, e->id, vid);
    e->etag = sq_number(u->arena, vid);
    e->last_modified =
        updated_ms == u->now_ms ? u->now : sq_instant(u->arena, updated_ms);
}

static int run_existing(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    struct sq_version v;
    int rc = sq_current(&v, u->conn, e->type, e->id, u->arena, err);

    if (rc > 0)
        answer_version(e, u, 200, v.vid, v.updated_ms);
    return rc < 0 ? rc : 0;
}

static int run_put(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    struct sq_put put = {.type = e->type,
        .id = e->id,
        .body = e->resource,
        .if_match = version_of_etag(e->in->if_match),
        .replace_tags = e->replace_tags,
        .method = e->kind == SQ_ENTRY_POST ? SQ_POST : SQ_PUT};
    int rc;

    if (e->exists)
        return run_existing(e, u, err);
    rc = sq_put(u, &put, err);
    if (rc >= 0)
        answer_version(e, u, put.status, put.vid, put.updated_ms);
    return rc;
}

static int run_delete(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    struct sq_removal removal = {.type = e->type,
        .id = e->id,
        .if_match = version_of_etag(e->in->if_match)};
    int rc = e->id.len ? sq_remove(u, &removal, err) : 0;

    if (rc < 0)
        return rc;
    e->status = 204;
    if (removal.was_there)
        answer_version(e, u, 204, removal.vid, removal.updated_ms);
    return 0;
}

static sq_verb_fn *read_verb(const struct sq_entry *e)
{
    if (e->is_history)
        return e->vid.len ? sq_vread : sq_history;
    return e->id.len ? sq_read : sq_search;
}

/* A read that is refused does not undo a transaction: its entry says so. */
static int run_get(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    struct store_call c = {.type = e->type,
        .id = e->id,
        .vid = e->vid,
        .query = e->condition,
        .arena = u->arena};
    struct err local = ERR_INIT;
    int rc = read_verb(e)(u->conn, &c, &local);

    if (u->conn->failed)
        return err_set(err, rc, "%s", local.text);
    if (rc < 0)
        sq_answer_refusal(&c, &local);
    e->status = c.status;
    e->etag = c.etag;
    e->last_modified = c.last_modified;
    e->body = c.answer;
    return 0;
}

int sq_entry_run(struct sq_entry *e, struct sq_unit *u, struct err *err)
{
    switch (e->kind) {
    case SQ_ENTRY_DELETE: return run_delete(e, u, err);
    case SQ_ENTRY_POST:
    case SQ_ENTRY_PUT: return run_put(e, u, err);
    case SQ_ENTRY_GET: return run_get(e, u, err);
    }
    return ERR_INTERNAL;
}
