/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/query.h"

#include "base/buf.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/search/query_int.h"

#include <string.h>

/* Enough to name any parameter, too little to be a nuisance in a log. */
enum { SHOWN_BYTES = 64 };

static int unknown_parameter(
    const struct query *q, struct slice name, struct err *err)
{
    if (name.len > SHOWN_BYTES)
        name.len = SHOWN_BYTES;
    if (!q->type.len)
        return err_set(err, ERR_INVALID,
            "unknown search parameter \"%.*s\" for all resource types at once",
            SLICE_ARG(name));
    return err_set(err, ERR_INVALID,
        "unknown search parameter \"%.*s\" for resource type \"%.*s\"",
        SLICE_ARG(name), SLICE_ARG(q->type));
}

static int bad_control(const char *name, const char *expected, struct err *err)
{
    return err_set_at(err, ERR_INVALID, name, "expected %s", expected);
}

static int take_count(struct query *q, struct slice value, struct err *err)
{
    uint64_t count;

    if (!slice_to_u64(&count, value) || count > INT32_MAX)
        return bad_control("_count", "a number, 0 or more", err);
    q->count = (int64_t)count;
    return 0;
}

static int take_summary(struct query *q, struct slice value, struct err *err)
{
    if (slice_eq(value, SLICE("count"))) {
        q->counts_only = true;
        return 0;
    }
    if (slice_eq(value, SLICE("false")))
        return 0;
    return bad_control("_summary", "count or false", err);
}

static int take_total(struct query *q, struct slice value, struct err *err)
{
    q->wants_no_total = slice_eq(value, SLICE("none"));
    if (q->wants_no_total || slice_eq(value, SLICE("accurate")) ||
        slice_eq(value, SLICE("estimate")))
        return 0;
    return bad_control("_total", "none, estimate or accurate", err);
}

static int take_sort(struct query *q, struct slice value, struct err *err)
{
    q->is_descending = value.len && value.ptr[0] == '-';
    if (q->is_descending)
        value = slice_from(value, 1);
    if (slice_eq(value, SLICE("_id")))
        q->sort = QUERY_SORT_ID;
    else if (slice_eq(value, SLICE("_lastUpdated")))
        q->sort = QUERY_SORT_UPDATED;
    else
        return bad_control(
            "_sort", "_id or _lastUpdated, \"-\" before it", err);
    return 0;
}

/* "Patient:link" or "Patient:link:Patient". */
static int add_include(struct query_include *list, size_t *count,
    struct slice value, const char *name, struct err *err)
{
    struct query_include include = {.target = SLICE("")};
    struct slice param = SLICE("");

    if (!slice_split(&include.type, &value, ':') ||
        !slice_split(&param, &value, ':'))
        return bad_control(name, "Type:parameter", err);
    if (value.ptr)
        include.target = value;
    include.param = search_param_find(include.type, param);
    if (!include.param || include.param->kind != SEARCH_REFERENCE ||
        (include.target.len && !gate_type(include.target)))
        return bad_control(name, "Type:parameter of a known reference", err);
    if (*count == QUERY_MAX_INCLUDES)
        return err_set_at(err, ERR_LIMIT, name, "too many %s", name);
    list[(*count)++] = include;
    return 0;
}

static int take_include(struct query *q, struct slice value, struct err *err)
{
    return add_include(q->includes, &q->nincludes, value, "_include", err);
}

static int take_revinclude(struct query *q, struct slice value, struct err *err)
{
    return add_include(
        q->revincludes, &q->nrevincludes, value, "_revinclude", err);
}

static int take_nothing(struct query *q, struct slice value, struct err *err)
{
    (void)q;
    (void)value;
    (void)err;
    return 0;
}

/* What shapes the answer rather than choosing resources. */
static const struct {
    const char *name;
    int (*take)(struct query *, struct slice, struct err *);
} controls[] = {
    {"_count", take_count},
    {"_summary", take_summary},
    {"_total", take_total},
    {"_sort", take_sort},
    {"_include", take_include},
    {"_revinclude", take_revinclude},
    {"_format", take_nothing},
    {"_pretty", take_nothing},
};

static bool kind_takes(enum search_kind kind, enum query_modifier modifier)
{
    switch (modifier) {
    case QUERY_PLAIN: return true;
    case QUERY_MISSING: return kind != SEARCH_ID && kind != SEARCH_UPDATED;
    case QUERY_EXACT:
    case QUERY_CONTAINS: return kind == SEARCH_STRING;
    case QUERY_NOT: return kind == SEARCH_TOKEN || kind == SEARCH_FLAG;
    case QUERY_TYPED: return kind == SEARCH_REFERENCE;
    }
    return false;
}

static int read_modifier(struct query_criterion *c, struct slice modifier,
    struct arena *arena, struct err *err)
{
    static const struct {
        const char *word;
        enum query_modifier modifier;
    } words[] = {{"exact", QUERY_EXACT}, {"contains", QUERY_CONTAINS},
        {"missing", QUERY_MISSING}, {"not", QUERY_NOT}};

    c->modifier = QUERY_TYPED;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (slice_eq(modifier, slice_of(words[i].word)))
            c->modifier = words[i].modifier;
    if (c->modifier == QUERY_TYPED && !gate_type(modifier))
        return err_set_at(err, ERR_INVALID, c->param->name,
            "this search parameter does not know the modifier");
    if (!kind_takes(c->param->kind, c->modifier))
        return err_set_at(err, ERR_INVALID, c->param->name,
            "this search parameter does not take the modifier");
    if (c->modifier == QUERY_TYPED) {
        /* Handed to the values, each of which is then of that type. */
        c->values = arena_zalloc(arena, 1, sizeof(*c->values));
        c->values[0].system = modifier;
    }
    return 0;
}

static int take_criterion(struct query *q, const struct query_pair *pair,
    struct arena *arena, struct err *err)
{
    struct query_criterion c = {0};
    struct slice name, modifier = pair->name;

    if (!slice_split(&name, &modifier, ':') ||
        !(c.param = search_param_find(q->type, name)))
        return unknown_parameter(q, pair->name, err);
    if (modifier.ptr && read_modifier(&c, modifier, arena, err) < 0)
        return ERR_INVALID;
    int rc = query_read_values(&c, pair->value, arena, err);
    if (rc < 0)
        return rc;
    /* "family=" asks for nothing, and FHIR has it ignored. */
    if (!c.nvalues && c.modifier != QUERY_MISSING)
        return 0;
    q->nvalues += c.nvalues;
    if (q->ncriteria == QUERY_MAX_CRITERIA || q->nvalues > QUERY_MAX_ALL_VALUES)
        return err_set(err, ERR_LIMIT, "too many search parameters");
    q->criteria[q->ncriteria++] = c;
    return 0;
}

static int take_pair(struct query *q, const struct query_pair *pair,
    struct arena *arena, struct err *err)
{
    for (size_t i = 0; i < COUNT_OF(controls); i++)
        if (slice_eq(pair->name, slice_of(controls[i].name)))
            return controls[i].take(q, pair->value, err);
    return take_criterion(q, pair, arena, err);
}

int query_parse(struct query *out, struct slice type, struct slice text,
    struct arena *arena, struct err *err)
{
    struct query_pair pair;
    int rc;

    memset(out, 0, sizeof(*out));
    out->type = type;
    out->count = -1;
    out->criteria =
        arena_zalloc(arena, QUERY_MAX_CRITERIA, sizeof(*out->criteria));
    while ((rc = query_next_pair(&pair, &text, arena, err)) > 0) {
        rc = take_pair(out, &pair, arena, err);
        if (rc < 0)
            return rc;
    }
    return rc;
}

static bool is_known(struct slice type, struct slice piece, struct arena *arena)
{
    struct query_pair pair;
    struct slice name;

    /* What cannot be read is kept, to be refused. */
    if (query_next_pair(&pair, &piece, arena, NULL) <= 0)
        return true;
    for (size_t i = 0; i < COUNT_OF(controls); i++)
        if (slice_eq(pair.name, slice_of(controls[i].name)))
            return true;
    return slice_split(&name, &pair.name, ':') && search_param_find(type, name);
}

struct slice query_known(
    struct slice type, struct slice text, struct arena *arena)
{
    struct buf kept = BUF_INIT;
    struct slice piece, result;

    while (slice_split(&piece, &text, '&')) {
        if (!piece.len || !is_known(type, piece, arena))
            continue;
        if (kept.len)
            buf_adds(&kept, "&");
        buf_add(&kept, piece);
    }
    result = arena_copy(arena, buf_slice(&kept));
    buf_free(&kept);
    return result;
}
