/* SPDX-License-Identifier: Apache-2.0
 * The verbs that write one resource: create, update, delete, each also with a
 * condition in place of an id. */
#include "base/random.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/store/store_sqlite_int.h"

int sq_parse(struct jval *out, const struct sq_conn *conn, struct slice body,
    struct slice type, struct arena *arena, struct err *err)
{
    int rc = jdoc_parse(out, body, NULL, arena, err);

    if (rc < 0)
        return rc;
    return conn->takes_as_stored ? gate_stored(*out, type, err)
                                 : gate_resource(*out, type, err);
}

struct slice sq_new_id(struct arena *arena)
{
    char text[UUID_TEXT_SIZE];

    uuid_random(text);
    return arena_copy(arena, slice_of(text));
}

int sq_match_one(struct slice *id, struct sq_conn *conn, struct slice type,
    struct slice condition, struct arena *arena, struct err *err)
{
    struct slice ids[2];
    int n = sq_match(ids, 2, conn, type, condition, arena, err);

    if (n > 1) {
        err_set(err, ERR_PRECONDITION,
            "the condition fits several resources, %.*s and %.*s among them",
            SLICE_ARG(ids[0]), SLICE_ARG(ids[1]));
        err_refine(err, 412, "multiple-matches");
        return ERR_PRECONDITION;
    }
    if (n > 0)
        *id = ids[0];
    return n;
}

static void answer_put(struct store_call *c, const struct sq_put *put)
{
    sq_answer_version(c, put->type, put->id, put->vid, put->updated_ms);
    c->status = put->status;
    c->answer = put->text;
}

/* Write one resource and check what must hold. */
static int put_alone(struct sq_conn *conn, struct store_call *c,
    struct sq_put *put, struct err *err)
{
    struct sq_unit u;
    int rc;

    sq_unit_init(&u, conn, c->arena);
    rc = sq_put(&u, put, err);
    if (rc >= 0)
        rc = sq_unit_check(&u, err);
    sq_unit_free(&u);
    if (rc >= 0)
        answer_put(c, put);
    return rc;
}

int sq_create(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_put put = {
        .type = c->type, .method = SQ_POST, .replace_tags = c->replace_tags};
    int rc = sq_parse(&put.body, conn, c->body, c->type, c->arena, err);

    if (rc < 0)
        return rc;
    if (c->if_none_exist.len) {
        rc = sq_match_one(
            &c->id, conn, c->type, c->if_none_exist, c->arena, err);
        if (rc)
            return rc < 0 ? rc : sq_read(conn, c, err);
    }
    put.id = sq_new_id(c->arena);
    return put_alone(conn, c, &put, err);
}

/* Which resource an update means: the URL's id, or the one that fulfils the
 * condition, or a new one under an id of our making. With a condition the
 * body's own id has no say, as with HAPI. */
static int settle_id(struct sq_conn *conn, struct store_call *c,
    struct slice body_id, struct err *err)
{
    int found;

    if (c->id.len) {
        if (slice_eq(c->id, body_id))
            return 0;
        return err_set_at(err, ERR_INVALID, "Resource.id",
            body_id.len ? "the id of the body is not that of the URL"
                        : "an update must carry the id in its body");
    }
    found = sq_match_one(&c->id, conn, c->type, c->query, c->arena, err);
    if (found == 0)
        c->id = sq_new_id(c->arena);
    return found < 0 ? found : 0;
}

int sq_update(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_put put = {.type = c->type,
        .method = SQ_PUT,
        .if_match = c->if_match,
        .replace_tags = c->replace_tags};
    int rc = sq_parse(&put.body, conn, c->body, c->type, c->arena, err);

    if (rc >= 0)
        rc = settle_id(conn, c, jval_get_str(put.body, "id"), err);
    if (rc < 0)
        return rc;
    put.id = c->id;
    return put_alone(conn, c, &put, err);
}

int sq_delete(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct sq_removal removal = {.type = c->type, .if_match = c->if_match};
    struct sq_unit u;
    int rc = 1;

    if (!c->id.len)
        rc = sq_match_one(&c->id, conn, c->type, c->query, c->arena, err);
    if (rc < 0)
        return rc;
    sq_unit_init(&u, conn, c->arena);
    removal.id = c->id;
    if (rc > 0)
        rc = sq_remove(&u, &removal, err);
    if (rc >= 0)
        rc = sq_unit_check(&u, err);
    sq_unit_free(&u);
    if (rc < 0)
        return rc;
    if (!removal.was_there) {
        sq_answer_note(c, 200, "informational", "Not deleted: not there.");
        return 0;
    }
    sq_answer_version(c, c->type, c->id, removal.vid, removal.updated_ms);
    sq_answer_note(c, 200, "informational", "Deleted one resource.");
    return 0;
}
