/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "fhirclient/fhir/outcome.h"
#include "mediator/cli/import_int.h"

#include <string.h>

enum { MAX_PASSWORD = 1024, CONNECTIONS = 16 };

static int read_password(
    struct buf *password, const char *path, struct err *err)
{
    int rc = path ? file_read(password, path, MAX_PASSWORD, err) : 0;

    if (password->ptr)
        password->ptr[strcspn(password->ptr, "\r\n")] = '\0';
    return rc;
}

static int open_server(struct import *in)
{
    const struct import_args *a = in->args;
    struct upstream_options options = upstream_defaults;
    struct buf password = BUF_INIT, base = BUF_INIT;
    struct err err = ERR_INIT;
    int rc = read_password(&password, a->password_file, &err);

    log_setup(LOG_WARN, false);
    in->core.loop = loop_new();
    buf_adds(&base, a->to);
    while (base.len && base.ptr[base.len - 1] == '/')
        base.ptr[--base.len] = '\0';
    options.name = "server";
    options.base_url = base.ptr;
    options.max_connections = CONNECTIONS;
    options.ca_file = a->ca;
    options.client_cert_file = a->certificate;
    options.client_key_file = a->key;
    if (a->user) {
        options.user = a->user;
        options.password = password.ptr ? password.ptr : "";
    }
    if (rc == 0)
        rc = upstream_new(&in->upstream, in->core.loop, &options, &err);
    buf_free(&base);
    if (password.ptr)
        mem_wipe(password.ptr, password.len);
    buf_free(&password);
    return rc < 0 ? cli_fail("import", &err) : 0;
}

/* Who sends, or where to, is wrong: so it would be with every record. */
static bool concerns_all(int status)
{
    return status == 401 || status == 403 || status == 404 || status == 405 ||
           status == 429;
}

/* Other 4xx are the record's fault; everything else ends the import. */
void import_read_refusal(
    struct err *err, int status, struct slice answer, struct arena *arena)
{
    struct jval outcome;
    struct err ignored = ERR_INIT;
    int code = status >= 400 && status < 500 && !concerns_all(status)
                   ? ERR_INVALID
                   : ERR_UNAVAILABLE;

    if (jdoc_parse(&outcome, answer, NULL, arena, &ignored) < 0 ||
        !outcome_read(err, code, status, outcome))
        err_set(err, code, "the server answered %d", status);
    if (status == 403 && err->where[0])
        err->code = ERR_DENIED; /* this record, says its expression */
}

/* An OperationOutcome was asked for, which says so in its first issue. */
static enum submit_result result_of(const struct fetch *f)
{
    struct jval outcome, issue;
    struct err ignored = ERR_INIT;

    if (f->status == 201)
        return SUBMIT_CREATED;
    if (jdoc_parse(&outcome, f->answer, NULL, f->arena, &ignored) < 0)
        return SUBMIT_UPDATED;
    issue = jval_first(jval_get(outcome, "issue"));
    return slice_eq(jval_get_str(issue, "diagnostics"), SLICE("unchanged"))
               ? SUBMIT_UNCHANGED
               : SUBMIT_UPDATED;
}

static void answered(struct call *call)
{
    struct fetch *f = CONTAINER_OF(call, struct fetch, call);
    struct import_slot *slot = CONTAINER_OF(f, struct import_slot, fetch);
    struct err err = call->err;

    if (call->rc == 0 && f->status >= 300)
        import_read_refusal(&err, f->status, f->answer, f->arena);
    import_done(slot, result_of(f), &err);
}

static void send_request(struct import_slot *slot)
{
    static const struct fetch_header headers[] = {
        {"Content-Type", "application/fhir+json"},
        {"Accept", "application/fhir+json"},
        {"Prefer", "return=OperationOutcome"},
    };
    struct fetch *f = &slot->fetch;

    memset(f, 0, sizeof(*f));
    call_init(&f->call, slot->import->core.loop, answered);
    f->method = "POST";
    f->path = "/Patient";
    f->headers = headers;
    f->nheaders = COUNT_OF(headers);
    f->body = jval_raw(slot->resource);
    f->is_idempotent = true; /* one identifier, one record */
    f->arena = slot->arena;
    fetch_start(slot->import->upstream, f);
}

static void summarise(const struct import *in)
{
    (void)in;
}

const struct import_target import_to_server = {
    .open = open_server,
    .send = send_request,
    .summarise = summarise,
};
