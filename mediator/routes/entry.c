/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/entry.h"

#include "base/mem.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/alias.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/reserved.h"
#include "mediator/routes/tombstone.h"

#include <stdio.h>
#include <string.h>

static bool take_apart(struct entry_target *out, struct slice url)
{
    size_t mark = slice_find(url, '?');
    struct slice path = slice_make(url.ptr, mark == SIZE_MAX ? url.len : mark);
    struct slice part;

    *out = (struct entry_target){
        .query = mark == SIZE_MAX ? SLICE("") : slice_from(url, mark + 1)};
    if (slice_starts(path, SLICE("/")))
        path = slice_from(path, 1);
    if (!slice_split(&out->type, &path, '/') || !gate_type(out->type))
        return false;
    if (!slice_split(&part, &path, '/'))
        return true;
    out->is_operation = slice_starts(part, SLICE("$"));
    if (out->is_operation)
        return true;
    if (!gate_id(part))
        return false;
    out->id = part;
    if (!slice_split(&part, &path, '/'))
        return true;
    out->is_history = slice_eq(part, SLICE("_history"));
    if (!out->is_history || !slice_split(&out->vid, &path, '/'))
        return out->is_history;
    return gate_id(out->vid) && path.len == 0;
}

bool entry_target(struct entry_target *out, struct slice url)
{
    if (take_apart(out, url))
        return true;
    *out = (struct entry_target){0};
    return false;
}

bool entry_is_write(const struct bundle_entry *entry)
{
    return !slice_eq(entry->method, SLICE("GET")) &&
           !slice_eq(entry->method, SLICE("HEAD"));
}

struct slice entry_query(
    const struct request *r, const struct entry_target *target)
{
    if (target->id.len || target->is_history || target->is_operation)
        return target->query;
    return tombstone_leave_out(
        r, target->type, alias_follow(r, target->type, target->query));
}

/* "Patient/old/_history" is "Patient/now/_history". */
static struct slice follow_alias(const struct request *r, struct slice url,
    const struct entry_target *target)
{
    size_t behind = (size_t)(target->id.ptr + target->id.len - url.ptr);
    struct record_view view;

    if (!slice_eq(target->type, SLICE("Patient")) ||
        !patient_memory_is_current(r) ||
        !registry_read(&view, r->gateway->registry, target->id) ||
        slice_eq(view.id, target->id))
        return url;
    return slice_of(arena_printf(r->task.arena, "Patient/%.*s%.*s",
        SLICE_ARG(view.id), SLICE_ARG(slice_from(url, behind))));
}

struct slice entry_url(const struct request *r,
    const struct bundle_entry *entry, const struct entry_target *target)
{
    struct slice query;

    if (entry_is_write(entry))
        return entry->url;
    if (target->id.len)
        return follow_alias(r, entry->url, target);
    query = entry_query(r, target);
    if (query.ptr == target->query.ptr)
        return entry->url;
    return slice_of(arena_printf(
        r->task.arena, "%.*s?%.*s", SLICE_ARG(target->type), SLICE_ARG(query)));
}

bool entry_is_patient_write(
    const struct bundle_entry *entry, const struct entry_target *target)
{
    return slice_eq(target->type, SLICE("Patient")) && !target->is_operation &&
           entry_is_write(entry);
}

void entry_blame(struct err *err, size_t index, const char *element)
{
    snprintf(
        err->where, sizeof(err->where), "Bundle.entry[%zu].%s", index, element);
}

/* What a condition names, or how it fails. */
static int take_condition(struct slice *system, struct slice *value,
    struct slice condition, size_t index, const char *element,
    struct arena *arena, struct err *err)
{
    int rc = patient_condition(system, value, condition, arena, err);

    if (rc < 0)
        entry_blame(err, index, element);
    return rc;
}

static int refuse_method(size_t index, struct err *err)
{
    err_set(err, ERR_UNSUPPORTED,
        "in a Bundle, Patients take POST, PUT and DELETE alone");
    entry_blame(err, index, "request.method");
    err_refine(err, 422, "not-supported");
    return ERR_UNSUPPORTED;
}

int entry_part(struct submit_part *part, const struct bundle_entry *entry,
    const struct entry_target *target, size_t index, struct arena *arena,
    struct err *err)
{
    bool is_delete = slice_eq(entry->method, SLICE("DELETE"));
    bool is_post = slice_eq(entry->method, SLICE("POST"));

    if (!is_delete && !is_post && !slice_eq(entry->method, SLICE("PUT")))
        return refuse_method(index, err);
    *part = (struct submit_part){
        .is_deletion = is_delete,
        .patient = is_delete ? (struct jval){0} : entry->resource,
        .url_id = is_post ? SLICE("") : target->id,
        .if_match = patient_version(entry->if_match),
        .full_url = entry->full_url,
    };
    if (is_post && entry->if_none_exist.len)
        return take_condition(&part->unless_system, &part->unless_value,
            entry->if_none_exist, index, "request.ifNoneExist", arena, err);
    if (!is_post && target->id.len == 0)
        return take_condition(&part->conditional_system,
            &part->conditional_value, target->query, index, "request.url",
            arena, err);
    return 0;
}

int entry_check_allowed(const struct request *r,
    const struct bundle_entry *entry, const struct entry_target *target,
    size_t index, struct err *err)
{
    bool is_post = slice_eq(entry->method, SLICE("POST"));

    if (!entry_is_write(entry))
        return 0;
    if (request_may_write(r, err) < 0)
        entry_blame(err, index, "request.method");
    else if (reserved_check(target->type, target->id, is_post, err) < 0)
        entry_blame(err, index, "request.url");
    return err->code;
}

void entry_place(struct err *err, size_t index)
{
    static const char prefix[] = "Bundle.entry[";
    char rest[sizeof(err->where)];
    const char *end = strchr(err->where, ']');

    if (strncmp(err->where, prefix, sizeof(prefix) - 1) != 0 || !end)
        return;
    snprintf(rest, sizeof(rest), "%s", end + 1);
    snprintf(
        err->where, sizeof(err->where), "%s%zu]%.120s", prefix, index, rest);
}

/* The part of an expression behind the resource's type; NULL when it is none.
 */
static const char *within_resource(const char *where)
{
    const char *dot = strchr(where, '.');

    if (where[0] < 'A' || where[0] > 'Z')
        return NULL;
    return dot ? dot : "";
}

void entry_locate(
    struct err *err, size_t index, const struct bundle_entry *entry)
{
    char old[sizeof(err->where)];
    const char *within;

    if (slice_starts(slice_of(err->where), SLICE("Bundle.")))
        return;
    snprintf(old, sizeof(old), "%s", err->where);
    within = within_resource(old);
    if (!within && entry->if_match.len && err_status(err) == 412)
        entry_blame(err, index, "request.ifMatch");
    else if (!jval_is_some(entry->resource))
        entry_blame(err, index, "request.url");
    else
        snprintf(err->where, sizeof(err->where), "Bundle.entry[%zu]%s%.120s",
            index, within ? ".resource" : "", within ? within : "");
}

const char *entry_status(struct arena *arena, int status)
{
    return arena_printf(arena, "%d %s", status, http_reason(status));
}

void entry_write_part(
    struct buf *out, struct request *r, const struct submit_part *part)
{
    struct arena *arena = r->task.arena;
    struct jwrite w = jwrite_to(out);
    int status = part->result == SUBMIT_CREATED ? 201 : 200;

    if (part->is_deletion) {
        buf_adds(out, "{\"response\":{\"status\":\"204 No Content\"}}");
        return;
    }
    jwrite_object(&w);
    jwrite_key(&w, "response");
    jwrite_object(&w);
    jwrite_member(&w, "status", slice_of(entry_status(arena, status)));
    jwrite_member(&w, "location",
        slice_of(arena_printf(arena, "Patient/%.*s/_history/%.*s",
            SLICE_ARG(part->id), SLICE_ARG(part->vid))));
    jwrite_member(&w, "etag",
        slice_of(arena_printf(arena, "W/\"%.*s\"", SLICE_ARG(part->vid))));
    jwrite_member(&w, "lastModified", part->last_updated);
    jwrite_end(&w);
    jwrite_end(&w);
}

void entry_write_failure(
    struct buf *out, struct request *r, const struct err *err)
{
    struct buf outcome = BUF_INIT;
    struct jwrite w = jwrite_to(out);

    outcome_write(&outcome, err);
    jwrite_object(&w);
    jwrite_key(&w, "response");
    jwrite_object(&w);
    jwrite_member(
        &w, "status", slice_of(entry_status(r->task.arena, err_status(err))));
    jwrite_key(&w, "outcome");
    jwrite_raw(&w, buf_slice(&outcome));
    jwrite_end(&w);
    jwrite_end(&w);
    buf_free(&outcome);
}
