/* SPDX-License-Identifier: Apache-2.0
 * One resource, current or as it was. */
#include "fhirclient/store/store_sqlite_int.h"

int sq_parse_own(
    struct jval *out, struct slice text, struct arena *arena, struct err *err)
{
    return jdoc_parse(out, text, &jlimits_stored, arena, err);
}

static void take_version(
    struct sq_version *out, sqlite3_stmt *stmt, struct arena *arena)
{
    out->rid = sqlite3_column_int64(stmt, 0);
    out->vid = sqlite3_column_int64(stmt, 1);
    out->seq = sqlite3_column_int64(stmt, 2);
    out->updated_ms = sqlite3_column_int64(stmt, 3);
    out->method = (enum sq_method)sqlite3_column_int(stmt, 4);
    out->body = arena_copy(arena, sq_column_text(stmt, 5));
}

static int take_one(struct sq_version *out, struct sq_conn *conn,
    sqlite3_stmt *stmt, struct arena *arena, struct err *err)
{
    int rc = sq_step(conn, stmt, err);

    if (rc <= 0)
        return rc;
    take_version(out, stmt, arena);
    sqlite3_reset(stmt);
    return 1;
}

int sq_current(struct sq_version *out, struct sq_conn *conn, struct slice type,
    struct slice id, struct arena *arena, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_GET_CURRENT);

    *out = (struct sq_version){0};
    if (stmt) {
        sq_bind_text(stmt, 1, type);
        sq_bind_text(stmt, 2, id);
    }
    return take_one(out, conn, stmt, arena, err);
}

int sq_exists(
    struct sq_conn *conn, struct slice type, struct slice id, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_EXISTS);
    int rc;

    if (stmt) {
        sq_bind_text(stmt, 1, type);
        sq_bind_text(stmt, 2, id);
    }
    rc = sq_step(conn, stmt, err);
    if (rc > 0)
        sqlite3_reset(stmt);
    return rc;
}

static int not_known(const struct store_call *c, struct err *err)
{
    return err_set(err, ERR_NOT_FOUND, "resource %.*s/%.*s is not known",
        SLICE_ARG(c->type), SLICE_ARG(c->id));
}

/* What both kinds of read answer with a version, or with its deletion. */
static int answer_version(
    struct store_call *c, const struct sq_version *v, struct err *err)
{
    sq_answer_version(c, c->type, c->id, v->vid, v->updated_ms);
    if (v->method == SQ_DELETE)
        return err_set(err, ERR_GONE, "resource %.*s/%.*s was deleted at %.*s",
            SLICE_ARG(c->type), SLICE_ARG(c->id), SLICE_ARG(c->last_modified));
    c->status = 200;
    c->answer = v->body;
    return 0;
}

int sq_read(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_version v;
    int rc = sq_current(&v, conn, c->type, c->id, c->arena, err);

    if (rc < 0)
        return rc;
    return rc ? answer_version(c, &v, err) : not_known(c, err);
}

int sq_vread(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    sqlite3_stmt *stmt = sq_fixed(conn, SQ_GET_VERSION);
    struct sq_version v = {0};
    uint64_t vid;
    int rc;

    if (!slice_to_u64(&vid, c->vid) || vid > INT64_MAX)
        return err_set(err, ERR_NOT_FOUND, "version ids are numbers");
    if (stmt) {
        sq_bind_text(stmt, 1, c->type);
        sq_bind_text(stmt, 2, c->id);
        sqlite3_bind_int64(stmt, 3, (int64_t)vid);
    }
    rc = take_one(&v, conn, stmt, c->arena, err);
    if (rc < 0)
        return rc;
    if (rc)
        return answer_version(c, &v, err);
    return err_set(err, ERR_NOT_FOUND, "there is no version %llu of %.*s/%.*s",
        (unsigned long long)vid, SLICE_ARG(c->type), SLICE_ARG(c->id));
}
