/* SPDX-License-Identifier: Apache-2.0
 * One resource written or deleted. */
#include "fhirclient/store/store_sqlite_int.h"

static int check_if_match(struct slice if_match, bool is_known,
    const struct sq_version *current, struct err *err)
{
    uint64_t vid;

    /* As HAPI does: without anything to be stale against it has no say. */
    if (!if_match.len || !is_known)
        return 0;
    if (slice_to_u64(&vid, if_match) && (int64_t)vid == current->vid)
        return 0;
    return err_set(err, ERR_PRECONDITION,
        "the version in If-Match is not the current one, which is %lld",
        (long long)current->vid);
}

static int add_version(struct sq_unit *u, const struct sq_version *v,
    struct slice type, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(u->conn, SQ_ADD_VERSION);
    int rc;

    if (stmt) {
        sqlite3_bind_int64(stmt, 1, v->seq);
        sqlite3_bind_int64(stmt, 2, v->rid);
        sqlite3_bind_int64(stmt, 3, v->vid);
        sq_bind_text(stmt, 4, type);
        sqlite3_bind_int64(stmt, 5, v->updated_ms);
        sqlite3_bind_int(stmt, 6, (int)v->method);
        if (v->body.len)
            sq_bind_text(stmt, 7, v->body);
        else
            sqlite3_bind_null(stmt, 7);
    }
    rc = sq_step(u->conn, stmt, err);
    u->conn->last_ms = v->updated_ms;
    return rc;
}

/* A resource that was not there before, with its first version.
 *
 * returns  1, or 0 when there is one of that name (then nothing was changed) */
static int add_resource(struct sq_version *first, struct sq_unit *u,
    const struct sq_put *put, struct err *err)
{
    struct sq_conn *conn = u->conn;
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_ADD_RESOURCE);

    *first = (struct sq_version){.rid = conn->next_rid,
        .vid = 1,
        .seq = conn->next_seq,
        .updated_ms = u->now_ms,
        .method = put->method};
    if (stmt) {
        sqlite3_bind_int64(stmt, 1, first->rid);
        sq_bind_text(stmt, 2, put->type);
        sq_bind_text(stmt, 3, put->id);
        sqlite3_bind_int64(stmt, 4, first->vid);
        sqlite3_bind_int64(stmt, 5, first->seq);
        sqlite3_bind_int64(stmt, 6, first->updated_ms);
    }
    if (sq_step(conn, stmt, err) < 0)
        return err->code;
    if (!sqlite3_changes(conn->db))
        return 0;
    conn->next_rid++;
    conn->next_seq++;
    return 1;
}

static int add_older(
    struct sq_unit *u, const struct sq_version *was, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(u->conn, SQ_ADD_OLDER);

    if (stmt) {
        sqlite3_bind_int64(stmt, 1, was->rid);
        sqlite3_bind_int64(stmt, 2, was->vid);
        sqlite3_bind_int64(stmt, 3, was->seq);
    }
    return sq_step(u->conn, stmt, err);
}

/* `v` takes the place of `was`. */
static int set_resource(struct sq_unit *u, const struct sq_version *v,
    const struct sq_version *was, struct err *err)
{
    int rc = add_older(u, was, err);
    sqlite3_stmt *stmt = sq_fixed(u->conn, SQ_SET_RESOURCE);

    if (rc < 0)
        return rc;

    if (stmt) {
        sqlite3_bind_int64(stmt, 1, v->rid);
        sqlite3_bind_int64(stmt, 2, v->vid);
        sqlite3_bind_int(stmt, 3, v->method == SQ_DELETE);
        sqlite3_bind_int64(stmt, 4, v->seq);
        sqlite3_bind_int64(stmt, 5, v->updated_ms);
    }
    return sq_step(u->conn, stmt, err);
}

static struct sq_version next_version(
    struct sq_unit *u, const struct sq_version *current, enum sq_method method)
{
    return (struct sq_version){.rid = current->rid,
        .vid = current->vid + 1,
        .seq = u->conn->next_seq++,
        .updated_ms = u->now_ms,
        .method = method};
}

static void claim_references(struct sq_unit *u, struct jval resource,
    const struct found_references *refs)
{
    for (size_t i = 0; i < refs->count; i++) {
        const struct found_reference *r = &refs->items[i];

        if (r->is_checked && reference_is_local(&r->parts))
            sq_unit_claim(u, resource, r);
    }
}

static void collect_entries(struct index_entries *entries,
    struct found_references *refs, struct sq_unit *u, struct slice type,
    struct jval body)
{
    *entries = (struct index_entries){0};
    *refs = (struct found_references){0};
    if (!jval_is_some(body))
        return;
    references_collect(refs, body, u->arena);
    index_collect(entries, type, body, refs, u->arena);
}

/* Write version `v`, whose row in `resource` stands or is changed elsewhere;
 * `old` is the document it takes the place of, if any. */
static int write_version(struct sq_unit *u, struct sq_put *put,
    struct sq_version *v, struct jval old, struct err *err)
{
    struct index_entries before, after;
    struct found_references refs;
    struct jval stored = put->body;
    int rc = 0;

    put->vid = v->vid;
    put->vid_text = sq_number(u->arena, v->vid);
    put->updated_ms = v->updated_ms;
    buf_clear(&u->scratch);
    sq_compose(&u->scratch, put, u->now, old);
    v->body = put->text = arena_copy(u->arena, buf_slice(&u->scratch));
    /* Index entries are those of the body, unless old tags join them. */
    if (!sq_keeps_nothing(put->body, old, put->replace_tags))
        rc = sq_parse_own(&stored, put->text, u->arena, err);
    if (rc >= 0)
        rc = add_version(u, v, put->type, err);
    if (rc < 0)
        return rc;
    collect_entries(&before, &refs, u, put->type, old);
    collect_entries(&after, &refs, u, put->type, stored);
    claim_references(u, stored, &refs);
    sq_reindex(u->conn, v->rid, &before, &after);
    return 0;
}

/* 1: there is a resource of that name, which was written anew or is the same
 * already. */
static int put_over(struct sq_unit *u, struct sq_put *put, struct err *err)
{
    struct sq_version current, v;
    struct jval old = {0};
    int known =
        sq_current(&current, u->conn, put->type, put->id, u->arena, err);

    if (known <= 0)
        return known;
    if (check_if_match(put->if_match, true, &current, err) < 0)
        return err->code;
    if (current.body.len && sq_parse_own(&old, current.body, u->arena, err) < 0)
        return sq_fail(u->conn, SQLITE_CORRUPT, err);
    if (jval_is_some(old) && sq_is_same(put->body, old, put->replace_tags)) {
        put->status = 200;
        put->vid = current.vid;
        put->updated_ms = current.updated_ms;
        put->text = current.body;
        return 1;
    }
    put->status = jval_is_some(old) ? 200 : 201;
    v = next_version(u, &current, put->method);
    if (set_resource(u, &v, &current, err) < 0 ||
        write_version(u, put, &v, old, err) < 0)
        return err->code;
    return 1;
}

static int put_new(struct sq_unit *u, struct sq_put *put, struct err *err)
{
    struct sq_version first;
    int rc = add_resource(&first, u, put, err);

    if (rc <= 0)
        return rc;
    put->status = 201;
    rc = write_version(u, put, &first, (struct jval){0}, err);
    return rc < 0 ? rc : 1;
}

/* Without a version to match, or with one that none has, which makes a PUT that
 * only creates. */
static bool is_likely_new(const struct sq_put *put)
{
    return !put->if_match.len || slice_eq(put->if_match, SLICE("0"));
}

/* What is likely new is written as new first: only when its row cannot stand
 * beside another one must that one be looked up. */
int sq_put(struct sq_unit *u, struct sq_put *put, struct err *err)
{
    bool is_new = is_likely_new(put);
    int rc = is_new ? put_new(u, put, err) : put_over(u, put, err);

    if (rc == 0)
        rc = is_new ? put_over(u, put, err) : put_new(u, put, err);
    if (rc <= 0) /* 0: neither there nor not there */
        return rc < 0 ? rc : sq_fail(u->conn, SQLITE_CORRUPT, err);
    sq_unit_wrote(u, put->type, put->id);
    return 0;
}

int sq_remove(struct sq_unit *u, struct sq_removal *r, struct err *err)
{
    struct sq_version current, v;
    struct index_entries before, none = {0};
    struct found_references refs;
    struct jval old;
    int known = sq_current(&current, u->conn, r->type, r->id, u->arena, err);

    if (known < 0 || check_if_match(r->if_match, known > 0, &current, err) < 0)
        return err->code;
    r->was_there = known && current.body.len;
    if (!r->was_there)
        return 0;
    if (sq_parse_own(&old, current.body, u->arena, err) < 0)
        return sq_fail(u->conn, SQLITE_CORRUPT, err);
    v = next_version(u, &current, SQ_DELETE);
    if (add_version(u, &v, r->type, err) < 0 ||
        set_resource(u, &v, &current, err) < 0)
        return err->code;
    r->vid = v.vid;
    r->updated_ms = v.updated_ms;
    collect_entries(&before, &refs, u, r->type, old);
    sq_unit_remove(u, r->type, r->id);
    sq_reindex(u->conn, v.rid, &before, &none);
    return 0;
}
