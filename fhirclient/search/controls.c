/* SPDX-License-Identifier: Apache-2.0
 * What shapes the answer rather than choosing resources. */
#include "fhirclient/fhir/elements.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/search/query_int.h"

static int bad_control(const char *name, const char *expected, struct err *err)
{
    return err_set_at(err, ERR_INVALID, name, "expected %s", expected);
}

static int take_count(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    uint64_t count;

    (void)arena;
    if (!slice_to_u64(&count, value) || count > INT32_MAX)
        return bad_control("_count", "a number, 0 or more", err);
    q->count = (int64_t)count;
    return 0;
}

/* --- _summary, _elements -------------------------------------------------- */

static int set_part(
    struct query *q, enum query_part part, const char *name, struct err *err)
{
    if (q->subset.part != QUERY_WHOLE && q->subset.part != part)
        return err_set_at(err, ERR_INVALID, name,
            "cannot be combined with another request for a part");
    q->subset.part = part;
    return 0;
}

static int take_summary(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    static const struct {
        const char *word;
        enum query_part part;
    } words[] = {
        {"true", QUERY_SUMMARY}, {"text", QUERY_TEXT}, {"data", QUERY_DATA}};

    (void)arena;
    if (slice_eq(value, SLICE("false")))
        return 0;
    if (slice_eq(value, SLICE("count"))) {
        q->counts_only = true;
        return 0;
    }
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(value, slice_of(words[i].word)))
            return set_part(q, words[i].part, "_summary", err);
    return bad_control("_summary", "true, text, data, count or false", err);
}

/* "birthDate" or "deceased" of a type, or "deceasedBoolean". */
static bool type_has(const struct element_type *type, struct slice name)
{
    return type && (element_member_find(type, name) ||
                       element_choice_first(type, name));
}

/* Of the searched type, or of any type when all are searched. */
static bool is_element(struct slice type, struct slice name)
{
    const struct element_type *t;

    if (type.len)
        return type_has(element_type_find(type), name);
    for (size_t i = 0; (t = element_type_at(i)) != NULL; i++)
        if (element_type_kind(t) == ELEMENT_RESOURCE && type_has(t, name))
            return true;
    return false;
}

static int take_elements(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    struct query_subset *s = &q->subset;
    struct slice name;

    if (!s->elements)
        s->elements =
            arena_zalloc(arena, QUERY_MAX_ELEMENTS, sizeof(*s->elements));
    while (slice_split(&name, &value, ',')) {
        name = slice_trim(name);
        if (!name.len)
            continue;
        if (!is_element(q->type, name))
            return bad_control(
                "_elements", "names of the resource's own elements", err);
        if (s->nelements == QUERY_MAX_ELEMENTS)
            return err_set_at(
                err, ERR_LIMIT, "_elements", "too many elements are named");
        s->elements[s->nelements++] = name;
        if (set_part(q, QUERY_ELEMENTS, "_elements", err) < 0)
            return ERR_INVALID;
    }
    return 0;
}

static int take_total(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    (void)arena;
    q->wants_no_total = slice_eq(value, SLICE("none"));
    if (q->wants_no_total || slice_eq(value, SLICE("accurate")) ||
        slice_eq(value, SLICE("estimate")))
        return 0;
    return bad_control("_total", "none, estimate or accurate", err);
}

/* --- _sort ---------------------------------------------------------------- */

/* All types at once have one order, that in which they were written. */
static bool read_order(
    struct query_sort *out, struct slice type, struct slice name)
{
    out->is_descending = slice_starts(name, SLICE("-"));
    if (out->is_descending)
        name = slice_from(name, 1);
    out->param = search_param_find(type, name);
    return out->param && (type.len || out->param->kind == SEARCH_UPDATED);
}

static int no_order(const struct query *q, struct slice name, struct err *err)
{
    if (!q->type.len)
        return bad_control(
            "_sort", "_lastUpdated, for all resource types at once", err);
    if (name.len > QUERY_SHOWN_BYTES)
        name.len = QUERY_SHOWN_BYTES;
    return err_set_at(err, ERR_INVALID, "_sort",
        "\"%.*s\" is no search parameter of resource type \"%.*s\"",
        SLICE_ARG(name), SLICE_ARG(q->type));
}

static int take_sort(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    struct slice name;

    (void)arena;
    while (slice_split(&name, &value, ',')) {
        struct query_sort sort;

        name = slice_trim(name);
        if (!name.len)
            continue;
        if (!read_order(&sort, q->type, name))
            return no_order(q, name, err);
        if (q->nsorts == QUERY_MAX_SORTS)
            return err_set_at(
                err, ERR_LIMIT, "_sort", "too many parameters to sort by");
        q->sorts[q->nsorts++] = sort;
    }
    return 0;
}

static bool can_sort(struct slice type, struct slice value)
{
    struct query_sort ignored;
    struct slice name;

    while (slice_split(&name, &value, ',')) {
        name = slice_trim(name);
        if (name.len && !read_order(&ignored, type, name))
            return false;
    }
    return true;
}

/* --- _include, _revinclude ------------------------------------------------ */

/* "*", "Patient:*", "Patient:link" or "Patient:link:Patient". */
static bool read_include(struct query_include *out, struct slice value)
{
    struct slice param = SLICE("");

    *out = (struct query_include){.type = SLICE(""), .target = SLICE("")};
    if (slice_eq(value, SLICE("*")))
        return true;
    if (!slice_split(&out->type, &value, ':') || !gate_type(out->type) ||
        !slice_split(&param, &value, ':'))
        return false;
    if (value.ptr)
        out->target = value;
    if (out->target.len && !gate_type(out->target))
        return false;
    if (slice_eq(param, SLICE("*")))
        return true;
    out->param = search_param_find(out->type, param);
    return out->param && out->param->kind == SEARCH_REFERENCE;
}

static int add_include(struct query_include *list, size_t *count,
    struct slice value, bool is_iterated, const char *name, struct err *err)
{
    struct query_include include;

    if (!read_include(&include, value))
        return bad_control(
            name, "Type:parameter of a known reference, Type:* or *", err);
    if (*count == QUERY_MAX_INCLUDES)
        return err_set_at(err, ERR_LIMIT, name, "too many of them");
    include.is_iterated = is_iterated;
    list[(*count)++] = include;
    return 0;
}

static int take_include(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    (void)arena;
    return add_include(
        q->includes, &q->nincludes, value, false, "_include", err);
}

static int take_include_iterate(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    (void)arena;
    return add_include(
        q->includes, &q->nincludes, value, true, "_include:iterate", err);
}

static int take_revinclude(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    (void)arena;
    return add_include(
        q->revincludes, &q->nrevincludes, value, false, "_revinclude", err);
}

static int take_revinclude_iterate(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    (void)arena;
    return add_include(q->revincludes, &q->nrevincludes, value, true,
        "_revinclude:iterate", err);
}

/* --- all of them ---------------------------------------------------------- */

static int take_nothing(
    struct query *q, struct slice value, struct arena *arena, struct err *err)
{
    (void)q;
    (void)value;
    (void)arena;
    (void)err;
    return 0;
}

static const struct {
    const char *name;
    int (*take)(struct query *, struct slice, struct arena *, struct err *);
} controls[] = {
    {"_count", take_count},
    {"_summary", take_summary},
    {"_elements", take_elements},
    {"_total", take_total},
    {"_sort", take_sort},
    {"_include", take_include},
    {"_include:iterate", take_include_iterate},
    {"_revinclude", take_revinclude},
    {"_revinclude:iterate", take_revinclude_iterate},
    {"_format", take_nothing},
    {"_pretty", take_nothing},
};

int query_read_control(struct query *q, const struct query_pair *pair,
    struct arena *arena, struct err *err)
{
    for (size_t i = 0; i < COUNT_OF(controls); i++)
        if (slice_eq(pair->name, slice_of(controls[i].name))) {
            int rc = controls[i].take(q, pair->value, arena, err);

            return rc < 0 ? rc : 1;
        }
    return 0;
}

bool query_is_control(struct slice type, const struct query_pair *pair)
{
    if (slice_eq(pair->name, SLICE("_sort")))
        return can_sort(type, pair->value);
    for (size_t i = 0; i < COUNT_OF(controls); i++)
        if (slice_eq(pair->name, slice_of(controls[i].name)))
            return true;
    return false;
}

int query_check_controls(const struct query *q, struct err *err)
{
    /* source: http://hl7.org/fhir/R4/search.html#summary */
    if (q->subset.part == QUERY_TEXT && (q->nincludes || q->nrevincludes))
        return err_set_at(err, ERR_INVALID, "_summary",
            "text cannot be combined with _include and _revinclude");
    return 0;
}
