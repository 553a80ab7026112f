/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/entry.h"

#include "base/mem.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/reserved.h"

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

bool entry_is_patient_write(
    const struct bundle_entry *entry, const struct entry_target *target)
{
    return slice_eq(target->type, SLICE("Patient")) && !target->is_operation &&
           !slice_eq(entry->method, SLICE("GET")) &&
           !slice_eq(entry->method, SLICE("HEAD"));
}

int entry_part(struct submit_part *part, const struct bundle_entry *entry,
    const struct entry_target *target, size_t index, struct arena *arena,
    struct err *err)
{
    bool is_put = slice_eq(entry->method, SLICE("PUT"));
    char where[64];

    snprintf(where, sizeof(where), "Bundle.entry[%zu].request", index);
    if (!is_put && !slice_eq(entry->method, SLICE("POST"))) {
        err_set_at(err, ERR_UNSUPPORTED, where,
            "in a transaction, Patients take POST and PUT alone");
        err_refine(err, 422, "not-supported");
        return ERR_UNSUPPORTED;
    }
    *part = (struct submit_part){
        .patient = entry->resource,
        .url_id = is_put ? target->id : SLICE(""),
        .if_match = patient_version(entry->if_match),
        .full_url = entry->full_url,
    };
    if (!is_put && entry->if_none_exist.len)
        return patient_condition(&part->unless_system, &part->unless_value,
            entry->if_none_exist, arena, err);
    if (is_put && target->id.len == 0)
        return patient_condition(&part->conditional_system,
            &part->conditional_value, target->query, arena, err);
    return 0;
}

int entry_check_reserved(const struct bundle_entry *entry,
    const struct entry_target *target, struct err *err)
{
    if (slice_eq(entry->method, SLICE("GET")) ||
        slice_eq(entry->method, SLICE("HEAD")))
        return 0;
    return reserved_check(
        target->type, target->id, slice_eq(entry->method, SLICE("POST")), err);
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
