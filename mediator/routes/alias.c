/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/alias.h"

#include "fhirclient/fhir/gate.h"
#include "fhirclient/search/params.h"
#include "mediator/routes/patient.h"
#include "mediator/routes/query.h"

#define PATIENT "Patient/"

/* How a parameter names Patients. */
enum naming {
    NAMES_NOBODY,
    NAMES_BY_REFERENCE, /* "Patient/1" alone */
    NAMES_BY_ID         /* "1", too */
};

static bool is_patient(struct slice type)
{
    return slice_eq(type, SLICE("Patient"));
}

/* "_id", of Patients or of everything at once, or behind a chain. */
static bool is_id(struct slice type, struct slice name)
{
    return (slice_eq(name, SLICE("_id")) && (!type.len || is_patient(type))) ||
           slice_ends(name, SLICE("._id"));
}

/* A parameter that is not in our table may be one of the store's. */
static enum naming naming_of(struct slice type, struct slice name)
{
    const struct search_param *param;
    struct slice plain = SLICE("");

    if (is_id(type, name))
        return NAMES_BY_ID;
    slice_split(&plain, &name, ':');
    param = search_param_find(type, plain);
    if (param && param->kind != SEARCH_REFERENCE)
        return NAMES_NOBODY;
    if (is_patient(name) || slice_eq(plain, SLICE("patient")) ||
        (param && !name.len && search_param_leads_to(param, SLICE("Patient"))))
        return NAMES_BY_ID;
    return NAMES_BY_REFERENCE;
}

/* The id of the Patient that a value names, when that is an alias. */
static bool find_alias(struct slice *id, const struct request *r,
    enum naming naming, struct slice value)
{
    struct record_view view;

    if (slice_starts(value, SLICE(PATIENT)))
        value = slice_from(value, sizeof(PATIENT) - 1);
    else if (naming != NAMES_BY_ID)
        return false;
    if (!gate_id(value) || !registry_read(&view, r->gateway->registry, value) ||
        slice_eq(view.id, value))
        return false;
    *id = view.id;
    return true;
}

/* The values behind a comma each, and what their aliases stand for. */
static bool add_values(struct buf *out, const struct request *r,
    enum naming naming, struct slice values)
{
    struct slice rest = values, value, id;
    bool has_alias = false;

    buf_add(out, values);
    while (slice_split(&value, &rest, ',')) {
        if (!find_alias(&id, r, naming, value))
            continue;
        buf_addf(out, ",%s%.*s",
            slice_starts(value, SLICE(PATIENT)) ? PATIENT : "", SLICE_ARG(id));
        has_alias = true;
    }
    return has_alias;
}

/* One "name=value", as it came unless it names an alias. */
static bool add_pair(struct buf *out, const struct request *r,
    struct slice type, struct slice raw)
{
    struct slice rest = raw;
    struct query_pair pair;
    enum naming naming;
    struct buf values = BUF_INIT;
    bool is_changed = false;

    if (query_next(&pair, &rest, r->task.arena)) {
        naming = naming_of(type, pair.name);
        is_changed = naming != NAMES_NOBODY &&
                     add_values(&values, r, naming, pair.value);
    }
    if (is_changed) {
        query_encode(out, pair.name);
        buf_addc(out, '=');
        query_encode(out, buf_slice(&values));
    } else {
        buf_add(out, raw);
    }
    buf_free(&values);
    return is_changed;
}

struct slice alias_follow(
    const struct request *r, struct slice type, struct slice query)
{
    struct slice rest = query, raw, followed = query;
    struct buf out = BUF_INIT;
    bool is_changed = false;

    if (!patient_memory_is_current(r))
        return query;
    while (slice_split(&raw, &rest, '&')) {
        if (out.len)
            buf_addc(&out, '&');
        is_changed |= add_pair(&out, r, type, raw);
    }
    if (is_changed)
        followed = arena_copy(r->task.arena, buf_slice(&out));
    buf_free(&out);
    return followed;
}
