/* SPDX-License-Identifier: Apache-2.0
 * What is asked of resources: parameters with modifiers, of the resource itself
 * or of one at the other end of a reference. One step is followed, not more. */
#include "base/mem.h"
#include "fhirclient/fhir/gate.h"
#include "fhirclient/search/query_int.h"

#include <string.h>

#define HAS "_has:"

int query_unknown(struct slice type, struct slice name, struct err *err)
{
    if (name.len > QUERY_SHOWN_BYTES)
        name.len = QUERY_SHOWN_BYTES;
    if (!type.len)
        return err_set(err, ERR_INVALID,
            "unknown search parameter \"%.*s\" for all resource types at once",
            SLICE_ARG(name));
    return err_set(err, ERR_INVALID,
        "unknown search parameter \"%.*s\" for resource type \"%.*s\"",
        SLICE_ARG(name), SLICE_ARG(type));
}

/* --- modifiers ------------------------------------------------------------ */

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

/* A parameter of the resource itself: "family:exact". */
static int read_plain(struct query_criterion *out, struct slice type,
    const struct query_pair *pair, struct arena *arena, struct err *err)
{
    struct slice name, modifier = pair->name;

    if (!slice_split(&name, &modifier, ':') ||
        !(out->param = search_param_find(type, name)))
        return query_unknown(type, pair->name, err);
    if (modifier.ptr && read_modifier(out, modifier, arena, err) < 0)
        return ERR_INVALID;
    return query_read_values(out, pair->value, arena, err);
}

/* --- references ----------------------------------------------------------- */

/* "target:Patient" of "target:Patient.identifier". */
struct step {
    const struct search_param *param;
    struct slice type; /* empty: any the reference may lead to */
    struct slice rest; /* "identifier", with its modifier */
};

static bool is_chain(struct slice name)
{
    return slice_find(name, '.') != SIZE_MAX;
}

static bool read_step(struct step *out, struct slice type, struct slice name)
{
    struct slice head, param;

    out->rest = name;
    if (!slice_split(&head, &out->rest, '.') ||
        !slice_split(&param, &head, ':'))
        return false;
    out->type = head.ptr ? head : SLICE("");
    out->param = search_param_find(type, param);
    return out->param && out->param->kind == SEARCH_REFERENCE;
}

static int add_hop(struct query_criterion *c, struct slice type,
    const struct query_pair *pair, struct arena *arena, struct err *err)
{
    struct query_hop *hop = &c->hops[c->nhops++];

    ASSERT(c->nhops <= QUERY_MAX_HOPS);
    hop->type = type;
    hop->criterion = arena_zalloc(arena, 1, sizeof(*hop->criterion));
    return read_plain(hop->criterion, type, pair, arena, err);
}

static bool knows(struct slice type, struct slice name)
{
    struct slice plain;

    return slice_split(&plain, &name, ':') && search_param_find(type, plain);
}

/* Types with parameters of their own; others know those of every type alone,
 * and are asked when they are named. */
static bool is_candidate(
    const struct step *step, const struct search_param *first)
{
    struct slice type = slice_of(first->type);

    return type.len && search_param_leads_to(step->param, type) &&
           knows(type, step->rest);
}

static int add_candidates(struct query_criterion *out, const struct step *step,
    const struct query_pair *pair, struct arena *arena, struct err *err)
{
    const char *last = "";
    int rc = 0;

    /* The table keeps the parameters of a type together. */
    for (const struct search_param *p = search_params; p->type && rc >= 0; p++)
        if (strcmp(p->type, last) != 0) {
            last = p->type;
            if (is_candidate(step, p))
                rc = add_hop(out, slice_of(p->type), pair, arena, err);
        }
    return rc;
}

static int read_chain(struct query_criterion *out, struct slice type,
    const struct query_pair *pair, struct arena *arena, struct err *err)
{
    struct query_pair last = *pair;
    struct step step;
    int rc;

    if (!read_step(&step, type, pair->name))
        return query_unknown(type, pair->name, err);
    if (is_chain(step.rest) || slice_starts(step.rest, SLICE(HAS)))
        return err_set_at(err, ERR_INVALID, step.param->name,
            "chains of one step are followed, not of more");
    if (step.type.len && (!gate_type(step.type) ||
                             !search_param_leads_to(step.param, step.type)))
        return err_set_at(err, ERR_INVALID, step.param->name,
            "this reference does not lead to the type before the point");
    out->way = QUERY_TARGET;
    out->param = step.param;
    out->hops = arena_zalloc(arena, QUERY_MAX_HOPS, sizeof(*out->hops));
    last.name = step.rest;
    rc = step.type.len ? add_hop(out, step.type, &last, arena, err)
                       : add_candidates(out, &step, &last, arena, err);
    if (rc >= 0 && !out->nhops)
        return query_unknown(type, pair->name, err);
    return rc;
}

/* "_has:Observation:patient:code". */
static int read_has(struct query_criterion *out, struct slice type,
    const struct query_pair *pair, struct arena *arena, struct err *err)
{
    struct query_pair last = *pair;
    struct slice name = slice_from(pair->name, sizeof(HAS) - 1);
    struct slice from, param;

    if (!slice_split(&from, &name, ':') || !slice_split(&param, &name, ':') ||
        !name.len)
        return err_set_at(err, ERR_INVALID, "_has",
            "expected Type:reference:parameter behind it");
    out->way = QUERY_REFERRER;
    out->param = search_param_find(from, param);
    if (!out->param || out->param->kind != SEARCH_REFERENCE)
        return query_unknown(from, param, err);
    if (is_chain(name) || slice_starts(name, SLICE(HAS)))
        return err_set_at(err, ERR_INVALID, "_has",
            "references of one step are followed, not of more");
    if (type.len && !search_param_leads_to(out->param, type))
        return err_set_at(err, ERR_INVALID, "_has",
            "this reference does not lead to the searched type");
    out->hops = arena_zalloc(arena, 1, sizeof(*out->hops));
    last.name = name;
    return add_hop(out, from, &last, arena, err);
}

int query_read_criterion(struct query_criterion *out, struct slice type,
    const struct query_pair *pair, struct arena *arena, struct err *err)
{
    if (slice_starts(pair->name, SLICE(HAS)))
        return read_has(out, type, pair, arena, err);
    if (is_chain(pair->name))
        return read_chain(out, type, pair, arena, err);
    return read_plain(out, type, pair, arena, err);
}

bool query_is_criterion(struct slice type, struct slice name)
{
    struct step step;

    if (is_chain(name))
        return read_step(&step, type, name);
    return slice_starts(name, SLICE(HAS)) || knows(type, name);
}
