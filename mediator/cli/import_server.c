/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "fhirclient/fhir/outcome.h"
#include "mediator/cli/import_int.h"

#include <string.h>

enum {
    MAX_PASSWORD = 1024,
    CONNECTIONS = 16,
    BUSY_PAUSE_MS = 1000,
    BUSY_PATIENCE_MS = 30 * 1000
};

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

/* Who sends, or where to, is wrong, or it came too slowly or too often: so it
 * would be with every record, or not with this one another time. */
static bool is_not_its_fault(int status)
{
    static const int statuses[] = {401, 403, 404, 405, 407, 408, 429};

    for (size_t i = 0; i < COUNT_OF(statuses); i++) {
        if (status == statuses[i])
            return true;
    }
    return false;
}

/* Other 4xx are the record's fault; everything else ends the import. */
void import_read_refusal(
    struct err *err, int status, struct slice answer, struct arena *arena)
{
    struct jval outcome;
    struct err ignored = ERR_INIT;
    int code = status >= 400 && status < 500 && !is_not_its_fault(status)
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

/* A server that starts or has too much to do says so, and is asked again for a
 * while, also when it breaks connections meanwhile: one identifier is one
 * record, however often it is sent. */
static bool is_busy(struct import *in, const struct fetch *f)
{
    uint64_t now = clock_monotonic_ms(loop_clock(in->core.loop));
    bool says_so = f->call.rc == 0 && (f->status == 503 || f->status == 429);

    if (!says_so && f->call.rc == 0)
        in->busy_since_ms = 0;
    if (!says_so && !in->busy_since_ms)
        return false;
    if (!in->busy_since_ms) {
        in->busy_since_ms = now;
        if (!in->args->common.quiet)
            fprintf(stderr,
                "the server takes nothing now (%d); trying for %d s\n",
                f->status, BUSY_PATIENCE_MS / 1000);
    }
    return in->fatal.code == 0 && now < in->busy_since_ms + BUSY_PATIENCE_MS;
}

static void send_request(struct import_slot *slot);

static void send_again(struct loop_timer *timer)
{
    struct import_slot *slot = CONTAINER_OF(timer, struct import_slot, again);
    struct err err = ERR_INIT;

    loop_timer_free(&slot->again);
    if (slot->import->fatal.code == 0) {
        send_request(slot);
        return;
    }
    err_set(&err, ERR_UNAVAILABLE, "the import has ended before");
    import_done(slot, SUBMIT_UPDATED, &err);
}

static void answered(struct call *call)
{
    struct fetch *f = CONTAINER_OF(call, struct fetch, call);
    struct import_slot *slot = CONTAINER_OF(f, struct import_slot, fetch);
    struct err err = call->err;

    if (is_busy(slot->import, f)) {
        loop_timer_init(&slot->again, slot->import->core.loop, send_again);
        loop_timer_start(&slot->again, BUSY_PAUSE_MS);
        return;
    }
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
