/* SPDX-License-Identifier: Apache-2.0
 * Transactions and batches.
 *
 * A transaction is settled before it is done: which resource each entry means,
 * which references change with it. Then deletions, creations, updates and
 * reads, in this order, and at the end what must hold for all of it.
 * source  http://hl7.org/fhir/R4/http.html#trules */
#include "fhirclient/fhir/gate.h"
#include "fhirclient/json/jwrite.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <stdio.h>
#include <string.h>

struct work {
    struct sq_conn *conn;
    struct store_call *c;
    struct bundle bundle;
    struct sq_entry *entries;
    struct sq_unit unit;
    struct hmap names;   /* fullUrl to struct slice "Type/id" */
    struct hmap changed; /* "Type/id" of what entries change */
};

/* "Patient.birthDate" becomes "Bundle.entry[3].resource.birthDate". */
static void place_in_entry(struct err *err, int index)
{
    char inner[sizeof(err->where)];
    const char *rest;

    if (strncmp(err->where, "Bundle.entry[", 13) == 0)
        return;
    snprintf(inner, sizeof(inner), "%s", err->where);
    rest = strchr(inner, '.');
    if (!inner[0])
        snprintf(err->where, sizeof(err->where), "Bundle.entry[%d]", index);
    else
        snprintf(err->where, sizeof(err->where),
            "Bundle.entry[%d].resource%.120s", index, rest ? rest : "");
}

static bool has_resource(const struct sq_entry *e)
{
    return slice_eq(e->in->method, SLICE("POST")) ||
           slice_eq(e->in->method, SLICE("PUT"));
}

static int gate_entry(struct work *w, struct sq_entry *e, struct err *err)
{
    (void)w;
    return has_resource(e) ? gate_resource(e->resource, SLICE(""), err) : 0;
}

static int resolve_entry(struct work *w, struct sq_entry *e, struct err *err)
{
    return sq_entry_resolve(e, &w->unit, err);
}

/* Two entries may mean one resource by different URLs. */
static int claim_entry(struct work *w, struct sq_entry *e, struct err *err)
{
    struct slice *name = arena_alloc(w->c->arena, sizeof(*name));

    if (!e->id.len || e->kind == SQ_ENTRY_GET)
        return 0;
    *name = sq_name(w->c->arena, e->type, e->id);
    if (!e->exists && hmap_put(&w->changed, *name, name))
        return err_set(err, ERR_INVALID,
            "two entries of the transaction change %.*s", SLICE_ARG(*name));
    if (e->in->full_url.len && e->kind != SQ_ENTRY_DELETE)
        hmap_put(&w->names, e->in->full_url, name);
    return 0;
}

static int rewrite_entry(struct work *w, struct sq_entry *e, struct err *err)
{
    return has_resource(e) ? sq_rewrite(e, &w->unit, &w->names, err) : 0;
}

static int run_entry(struct work *w, struct sq_entry *e, struct err *err)
{
    w->unit.entry = e->index;
    return sq_entry_run(e, &w->unit, err);
}

typedef int entry_fn(struct work *, struct sq_entry *, struct err *);

static int for_each(struct work *w, entry_fn *fn, struct err *err)
{
    for (size_t i = 0; i < w->bundle.nentries; i++) {
        int rc = fn(w, &w->entries[i], err);

        if (rc < 0) {
            place_in_entry(err, (int)i);
            return rc;
        }
    }
    return 0;
}

static int run_all(struct work *w, struct err *err)
{
    for (int kind = SQ_ENTRY_DELETE; kind <= SQ_ENTRY_GET; kind++)
        for (size_t i = 0; i < w->bundle.nentries; i++) {
            struct sq_entry *e = &w->entries[i];
            int rc = (int)e->kind == kind ? run_entry(w, e, err) : 0;

            if (rc < 0) {
                place_in_entry(err, (int)i);
                return rc;
            }
        }
    return sq_unit_check(&w->unit, err);
}

/* --- answer ------------------------------------------------------------ */

static const char *status_text(int status)
{
    static const struct {
        int status;
        const char *text;
    } texts[] = {{200, "200 OK"}, {201, "201 Created"}, {204, "204 No Content"},
        {400, "400 Bad Request"}, {404, "404 Not Found"},
        {405, "405 Method Not Allowed"}, {409, "409 Conflict"},
        {410, "410 Gone"}, {412, "412 Precondition Failed"},
        {413, "413 Content Too Large"}, {422, "422 Unprocessable Entity"},
        {501, "501 Not Implemented"}};

    for (size_t i = 0; i < COUNT_OF(texts); i++)
        if (texts[i].status == status)
            return texts[i].text;
    return status < 500 ? "400 Bad Request" : "500 Internal Server Error";
}

static void write_entry(struct jwrite *w, const struct sq_entry *e)
{
    bool is_refused = e->status >= 400;

    jwrite_object(w);
    if (e->body.len && !is_refused) {
        jwrite_key(w, "resource");
        jwrite_raw(w, e->body);
    }
    jwrite_key(w, "response");
    jwrite_object(w);
    jwrite_member(w, "status", slice_of(status_text(e->status)));
    jwrite_member(w, "location", e->location);
    jwrite_member(w, "etag", e->etag);
    jwrite_member(w, "lastModified", e->last_modified);
    if (e->body.len && is_refused) {
        jwrite_key(w, "outcome");
        jwrite_raw(w, e->body);
    }
    jwrite_end(w);
    jwrite_end(w);
}

static void answer_bundle(struct work *w, const char *type)
{
    struct buf text = BUF_INIT;
    struct jwrite out = jwrite_to(&text);

    jwrite_object(&out);
    jwrite_member(&out, "resourceType", SLICE("Bundle"));
    jwrite_member(&out, "id", sq_new_id(w->c->arena));
    jwrite_member(&out, "type", slice_of(type));
    if (w->bundle.nentries) {
        jwrite_key(&out, "entry");
        jwrite_array(&out);
        for (size_t i = 0; i < w->bundle.nentries; i++)
            write_entry(&out, &w->entries[i]);
        jwrite_end(&out);
    }
    jwrite_end(&out);
    w->c->status = 200;
    w->c->answer = arena_copy(w->c->arena, buf_slice(&text));
    buf_free(&text);
}

/* --- both kinds ----------------------------------------------------------- */

static int begin(struct work *w, enum bundle_type type, struct err *err)
{
    struct jval body;
    /* A client's has been bounded, and a Bundle of ours may well be larger. */
    int rc = sq_parse_own(&body, w->c->body, w->c->arena, err);

    if (rc >= 0)
        rc = bundle_read(&w->bundle, body, w->c->arena, err);
    if (rc < 0)
        return rc;
    if (w->bundle.type != type)
        return err_set_at(err, ERR_INVALID, "Bundle.type",
            "Bundle.type is not what was asked for");
    w->entries =
        arena_zalloc(w->c->arena, w->bundle.nentries + 1, sizeof(*w->entries));
    for (size_t i = 0; i < w->bundle.nentries; i++) {
        w->entries[i].in = &w->bundle.entries[i];
        w->entries[i].index = (int)i;
        w->entries[i].resource = w->bundle.entries[i].resource;
        w->entries[i].replace_tags = w->c->replace_tags;
    }
    return 0;
}

/* What the caller says of his Bundle is believed where it must be fast, and
 * looked after where it is tested. */
static bool is_to_be_checked(const struct store_call *c)
{
#ifdef NDEBUG
    return !c->is_checked;
#else
    (void)c;
    return true;
#endif
}

static int check(struct work *w, struct err *err)
{
    int rc = bundle_check_requests(&w->bundle, err);

    return rc < 0 ? rc : for_each(w, gate_entry, err);
}

int sq_transaction(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct work w = {.conn = conn, .c = c};
    int rc = begin(&w, BUNDLE_TRANSACTION, err);

    if (rc >= 0 && is_to_be_checked(c))
        rc = check(&w, err);
    if (rc < 0)
        return rc;
    sq_unit_init(&w.unit, conn, c->arena);
    rc = for_each(&w, resolve_entry, err);
    if (rc >= 0)
        rc = for_each(&w, claim_entry, err);
    if (rc >= 0)
        rc = for_each(&w, rewrite_entry, err);
    if (rc >= 0)
        rc = run_all(&w, err);
    sq_unit_free(&w.unit);
    hmap_free(&w.names);
    hmap_free(&w.changed);
    if (rc >= 0)
        answer_bundle(&w, "transaction-response");
    return rc;
}

/* --- batch ---------------------------------------------------------------- */

/* The rules of Bundles for one entry; its place is put right afterwards. */
static int check_alone(struct work *w, struct sq_entry *e, struct err *err)
{
    static const char first[] = "Bundle.entry[0]";
    struct bundle one = w->bundle;
    char rest[sizeof(err->where)];
    int rc;

    one.entries = &w->bundle.entries[e->index];
    one.nentries = 1;
    rc = bundle_check_requests(&one, err);
    if (rc < 0 && strncmp(err->where, first, sizeof(first) - 1) == 0) {
        snprintf(rest, sizeof(rest), "%s", err->where + sizeof(first) - 1);
        snprintf(err->where, sizeof(err->where), "Bundle.entry[%d]%.150s",
            e->index, rest);
    }
    return rc;
}

static int do_alone(struct work *w, struct sq_entry *e, struct err *err)
{
    int rc = check_alone(w, e, err);

    sq_unit_init(&w->unit, w->conn, w->c->arena);
    if (rc >= 0)
        rc = gate_entry(w, e, err);
    if (rc >= 0)
        rc = resolve_entry(w, e, err);
    if (rc >= 0)
        rc = run_entry(w, e, err);
    if (rc >= 0)
        rc = sq_unit_check(&w->unit, err);
    sq_unit_free(&w->unit);
    if (rc < 0)
        place_in_entry(err, e->index);
    return rc;
}

static void refuse_entry(
    struct work *w, struct sq_entry *e, const struct err *err)
{
    struct store_call c = {.arena = w->c->arena};

    sq_answer_refusal(&c, err);
    e->status = c.status;
    e->body = c.answer;
    e->location = e->etag = e->last_modified = SLICE("");
}

/* ERR_ only when the store itself failed. */
static int batch_entry(struct work *w, struct sq_entry *e, struct err *err)
{
    struct sq_mark before = sq_backlog_mark(w->conn);
    struct err local = ERR_INIT;
    int rc = sq_run(w->conn, SQ_SAVEPOINT, err);

    if (rc < 0)
        return rc;
    rc = do_alone(w, e, &local);
    if (w->conn->failed)
        return err_set(err, rc, "%s", local.text);
    if (rc < 0) {
        refuse_entry(w, e, &local);
        sq_backlog_undo(w->conn, before);
        if (sq_run(w->conn, SQ_ROLLBACK_TO, err) < 0)
            return err->code;
    }
    return sq_run(w->conn, SQ_RELEASE, err);
}

int sq_batch(struct sq_conn *conn, struct store_call *c, struct err *err)
{
    struct work w = {.conn = conn, .c = c};
    int rc = begin(&w, BUNDLE_BATCH, err);

    for (size_t i = 0; rc >= 0 && i < w.bundle.nentries; i++)
        rc = batch_entry(&w, &w.entries[i], err);
    if (rc >= 0)
        answer_bundle(&w, "batch-response");
    return rc;
}
