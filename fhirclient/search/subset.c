/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/subset.h"

#include "fhirclient/fhir/elements.h"

#define SYSTEM "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
#define CODE "SUBSETTED"

/* The member that `key` is of; "_birthDate" stands beside "birthDate". */
static const struct element_member *member_of(
    const struct element_type *type, struct slice key)
{
    if (slice_starts(key, SLICE("_")))
        key = slice_from(key, 1);
    return element_member_find(type, key);
}

static bool is_named(
    const struct query_subset *subset, const struct element_member *m)
{
    struct slice name = element_member_name(m);
    struct slice choice = element_member_choice(m);

    for (size_t i = 0; i < subset->nelements; i++)
        if (slice_eq(subset->elements[i], name) ||
            slice_eq(subset->elements[i], choice))
            return true;
    return false;
}

/* --- summaries, all the way down ------------------------------------------ */

static bool is_in_summary(const struct element_member *m)
{
    return element_member_is_summary(m) || element_member_is_required(m);
}

static const struct element_type *type_of(
    const struct element_member *m, struct jval v)
{
    struct slice own = jval_get_str(v, "resourceType");

    return own.len ? element_type_find(own) : element_member_type(m);
}

static bool has_summary(const struct element_type *type, struct jval object)
{
    for (struct jval v = jval_first(object); jval_is_some(v);
         v = jval_next(v)) {
        const struct element_member *m = member_of(type, jval_key(v));

        if (!m || is_in_summary(m))
            return true;
    }
    return false;
}

static void write_summary(
    struct jwrite *w, const struct element_type *type, struct jval v);

static void write_members(
    struct jwrite *w, const struct element_type *type, struct jval object)
{
    for (struct jval v = jval_first(object); jval_is_some(v);
         v = jval_next(v)) {
        const struct element_member *m = member_of(type, jval_key(v));

        if (m && !is_in_summary(m))
            continue;
        jwrite_key_slice(w, jval_key(v));
        if (m)
            write_summary(w, type_of(m, v), v);
        else
            jwrite_value(w, v);
    }
}

/* The depth is bounded by the reader of the document. An element without
 * anything for a summary stays whole: an empty one would be no FHIR. */
static void write_summary(
    struct jwrite *w, const struct element_type *type, struct jval v)
{
    if (jval_type(v) == JSON_ARRAY) {
        jwrite_array(w);
        for (struct jval e = jval_first(v); jval_is_some(e); e = jval_next(e))
            write_summary(w, type, e);
        jwrite_end(w);
    } else if (jval_type(v) == JSON_OBJECT && type &&
               element_type_kind(type) != ELEMENT_PRIMITIVE &&
               has_summary(type, v)) {
        jwrite_object(w);
        write_members(w, type, v);
        jwrite_end(w);
    } else {
        jwrite_value(w, v);
    }
}

/* --- the resource --------------------------------------------------------- */

static bool is_wanted(
    const struct query_subset *subset, const struct element_member *m)
{
    switch (subset->part) {
    case QUERY_WHOLE: return true;
    case QUERY_DATA: return !slice_eq(element_member_name(m), SLICE("text"));
    case QUERY_SUMMARY: return is_in_summary(m);
    case QUERY_TEXT:
        return slice_eq(element_member_name(m), SLICE("text")) ||
               element_member_is_required(m);
    case QUERY_ELEMENTS:
        return is_named(subset, m) || element_member_is_required(m);
    }
    return true;
}

static bool is_tagged(struct jval tags)
{
    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t))
        if (slice_eq(jval_get_str(t, "system"), SLICE(SYSTEM)) &&
            slice_eq(jval_get_str(t, "code"), SLICE(CODE)))
            return true;
    return false;
}

static void write_meta(struct jwrite *w, struct jval meta)
{
    static const char *const own[] = {"tag", NULL};
    struct jval tags = jval_get(meta, "tag");

    jwrite_key(w, "meta");
    jwrite_object(w);
    jwrite_members_except(w, meta, own);
    jwrite_key(w, "tag");
    jwrite_array(w);
    for (struct jval t = jval_first(tags); jval_is_some(t); t = jval_next(t))
        jwrite_value(w, t);
    if (!is_tagged(tags)) {
        jwrite_object(w);
        jwrite_member(w, "system", SLICE(SYSTEM));
        jwrite_member(w, "code", SLICE(CODE));
        jwrite_member(w, "display", SLICE("Resource encoded in summary mode"));
        jwrite_end(w);
    }
    jwrite_end(w);
    jwrite_end(w);
}

static bool is_head(struct slice key)
{
    return slice_eq(key, SLICE("resourceType")) || slice_eq(key, SLICE("id")) ||
           slice_eq(key, SLICE("meta"));
}

void subset_write(
    struct jwrite *w, const struct query_subset *subset, struct jval resource)
{
    struct slice name = jval_get_str(resource, "resourceType");
    const struct element_type *type = element_type_find(name);

    jwrite_object(w);
    jwrite_member(w, "resourceType", name);
    jwrite_member(w, "id", jval_get_str(resource, "id"));
    write_meta(w, jval_get(resource, "meta"));
    for (struct jval v = jval_first(resource); jval_is_some(v);
         v = jval_next(v)) {
        const struct element_member *m =
            type ? member_of(type, jval_key(v)) : NULL;

        if (is_head(jval_key(v)) || (m && !is_wanted(subset, m)))
            continue;
        jwrite_key_slice(w, jval_key(v));
        if (m && subset->part == QUERY_SUMMARY)
            write_summary(w, type_of(m, v), v);
        else
            jwrite_value(w, v);
    }
    jwrite_end(w);
}
