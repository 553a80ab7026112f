/* SPDX-License-Identifier: Apache-2.0
 * What must hold when all writes of a request or Bundle are done: references
 * lead somewhere, and nothing deleted is referred to. Checked at the end, so
 * that new resources may refer to each other and a whole group may go at once.
 */
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

void sq_unit_init(struct sq_unit *u, struct sq_conn *conn, struct arena *arena)
{
    int64_t now = clock_wall_ms(&clock_system);

    *u = (struct sq_unit){.conn = conn, .arena = arena, .entry = -1};
    /* Never before an older version, whatever the clock does. */
    u->now_ms = now > conn->last_ms ? now : conn->last_ms;
    u->now = sq_instant(arena, u->now_ms);
}

void sq_unit_free(struct sq_unit *u)
{
    hmap_free(&u->written);
    buf_free(&u->scratch);
}

static void add_claim(struct sq_claim **items, size_t *count, size_t *cap,
    struct arena *arena, struct sq_claim claim)
{
    if (*count == *cap) {
        struct sq_claim *old = *items;

        *cap = *cap ? *cap * 2 : 16;
        *items = arena_alloc(arena, *cap * sizeof(**items));
        if (*count)
            memcpy(*items, old, *count * sizeof(**items));
    }
    (*items)[(*count)++] = claim;
}

void sq_unit_claim(struct sq_unit *u, struct jval resource,
    const struct found_reference *reference)
{
    add_claim(&u->claims, &u->nclaims, &u->claims_cap, u->arena,
        (struct sq_claim){.type = reference->parts.type,
            .id = reference->parts.id,
            .entry = u->entry,
            .resource = resource,
            .reference = reference});
}

void sq_unit_remove(struct sq_unit *u, struct slice type, struct slice id)
{
    hmap_remove(&u->written, sq_name(u->arena, type, id));
    add_claim(&u->removed, &u->nremoved, &u->removed_cap, u->arena,
        (struct sq_claim){.type = type, .id = id, .entry = u->entry});
}

void sq_unit_wrote(struct sq_unit *u, struct slice type, struct slice id)
{
    hmap_put(&u->written, sq_name(u->arena, type, id), u);
}

/* "Bundle.entry[1].resource.managingOrganization" */
static void print_place(struct buf *out, const struct sq_claim *claim)
{
    struct slice type = jval_get_str(claim->resource, "resourceType");

    if (claim->entry >= 0)
        buf_addf(out, "Bundle.entry[%d]", claim->entry);
    if (!claim->reference)
        return;
    buf_add(out, claim->entry >= 0 ? SLICE(".resource") : type);
    reference_print_place(out, claim->resource, claim->reference);
}

static int refuse(const struct sq_claim *claim, int code, const char *sentence,
    struct slice type, struct slice id, struct err *err)
{
    struct buf where = BUF_INIT;

    print_place(&where, claim);
    err_set_at(err, code, where.len ? where.ptr : "", "%s %.*s/%.*s", sentence,
        SLICE_ARG(type), SLICE_ARG(id));
    buf_free(&where);
    return code;
}

static int check_claim(
    struct sq_unit *u, const struct sq_claim *claim, struct err *err)
{
    int rc;

    if (hmap_get(&u->written, sq_name(u->arena, claim->type, claim->id)))
        return 0;
    rc = sq_exists(u->conn, claim->type, claim->id, err);
    if (rc == 0)
        return refuse(claim, ERR_INVALID,
            "a reference to a resource that does not exist:", claim->type,
            claim->id, err);
    if (rc > 0)
        sq_unit_wrote(u, claim->type, claim->id);
    return rc < 0 ? rc : 0;
}

static int check_removed(
    struct sq_unit *u, const struct sq_claim *removed, struct err *err)
{
    sqlite3_stmt *stmt;
    int rc;

    if (hmap_get(&u->written, sq_name(u->arena, removed->type, removed->id)))
        return 0; /* deleted and written again */
    if (sq_index_ready(u->conn, err) < 0)
        return err->code;
    stmt = sq_fixed(u->conn, SQ_REFERRER);
    if (stmt) {
        sq_bind_text(stmt, 1, removed->id);
        sq_bind_text(stmt, 2, removed->type);
    }
    rc = sq_step(u->conn, stmt, err);
    if (rc <= 0)
        return rc;
    rc =
        refuse(removed, ERR_CONFLICT, "cannot be deleted, it is referred to by",
            sq_column_text(stmt, 0), sq_column_text(stmt, 1), err);
    sqlite3_reset(stmt);
    return rc;
}

int sq_unit_check(struct sq_unit *u, struct err *err)
{
    for (size_t i = 0; i < u->nclaims && !u->conn->takes_as_stored; i++) {
        int rc = check_claim(u, &u->claims[i], err);

        if (rc < 0)
            return rc;
    }
    for (size_t i = 0; i < u->nremoved; i++) {
        int rc = check_removed(u, &u->removed[i], err);

        if (rc < 0)
            return rc;
    }
    return 0;
}
