/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/patient.h"

#include "mediator/routes/query.h"
#include "mediator/routes/steps.h"

bool patient_token(
    struct slice *system, struct slice *value, struct slice token)
{
    size_t bar = slice_find(token, '|');

    if (bar == SIZE_MAX)
        return false;
    *system = slice_make(token.ptr, bar);
    *value = slice_from(token, bar + 1);
    return true;
}

int patient_condition(struct slice *system, struct slice *value,
    struct slice query, struct arena *arena, struct err *err)
{
    static const char *const not_conditions[] = {
        "_format", "_pretty", "_summary", NULL};
    struct slice rest = query_without(query, not_conditions, arena);
    struct query_pair pair, more;

    if (!query_next(&pair, &rest, arena) || query_next(&more, &rest, arena) ||
        !slice_eq(pair.name, SLICE("identifier")) ||
        !patient_token(system, value, pair.value) || system->len == 0 ||
        value->len == 0)
        return err_set(err, ERR_INVALID,
            "the condition must be identifier=system|value and nothing else");
    return 0;
}

bool patient_memory_is_current(const struct request *r)
{
    enum registry_state state = registry_state(r->gateway->registry);

    return state == REGISTRY_READY || state == REGISTRY_DRAINING;
}

int patient_need_memory(const struct request *r, struct err *err)
{
    if (patient_memory_is_current(r))
        return 0;
    return err_set(err, ERR_UNAVAILABLE, "not ready: %s",
        registry_why_not_ready(r->gateway->registry));
}

struct slice patient_version(struct slice etag)
{
    etag = slice_trim(etag);
    if (slice_starts(etag, SLICE("W/")))
        etag = slice_from(etag, 2);
    if (etag.len >= 2 && etag.ptr[0] == '"' && etag.ptr[etag.len - 1] == '"')
        etag = slice_make(etag.ptr + 1, etag.len - 2);
    return etag;
}

struct slice patient_location(
    const struct request *r, struct slice id, struct slice vid)
{
    const struct slice parts[] = {slice_of(r->gateway->base_url), SLICE("/"),
        SLICE("Patient/"), id, SLICE("/_history/"), vid};

    if (r->gateway->answers_like_opencr)
        return arena_join(r->task.arena, parts + 2, 2);
    return arena_join(r->task.arena, parts, vid.len ? 6 : 4);
}

void patient_headers(struct request *r, const struct submit_part *part)
{
    request_header(r, "Location", patient_location(r, part->id, part->vid));
    if (part->golden_id.len)
        request_header(r, "LocationCRUID",
            patient_location(r, part->golden_id, SLICE("")));
    steps_version_headers(r, part->vid, part->last_updated);
}
