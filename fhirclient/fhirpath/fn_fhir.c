/* SPDX-License-Identifier: Apache-2.0
 * What FHIR adds, what asks for types, and the clock.
 *
 * source  http://hl7.org/fhir/R4/fhirpath.html */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/item.h"
#include "fhirclient/fhirpath/resolve.h"
#include "fhirclient/fhirpath/types.h"

/* extension(url): extension.where(url = ...) in one step. */
int fn_extension(struct eval *e, const struct fn_call *c)
{
    size_t from = e->top, kept = from;
    struct slice url;
    int rc = fn_arg_string(&url, e, c, 0);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    for (size_t i = 0; i < c->count; i++) {
        struct value item = e->stack[c->base + i];

        if (eval_member(e, &item, SLICE("extension")) < 0)
            return ERR_LIMIT;
    }
    for (size_t i = from; i < e->top; i++)
        if (slice_eq(jval_get_str(value_jval(&e->stack[i]), "url"), url))
            e->stack[kept++] = e->stack[i];
    e->top = kept;
    return fn_return_from(e, c, from);
}

int fn_resolve(struct eval *e, const struct fn_call *c)
{
    size_t kept = c->base;

    for (size_t i = 0; i < c->count; i++) {
        struct jval resource;
        int rc = resolve_value(&resource, e, &e->stack[c->base + i]);

        if (rc < 0)
            return rc;
        if (jval_is_some(resource))
            e->stack[kept++] = value_of_element(resource, NULL);
    }
    e->top = kept;
    return 0;
}

/* ---- what the caller knows ---- */

static const struct fp_host no_host;

static const struct fp_host *host_of(const struct eval *e)
{
    return e->env && e->env->host ? e->env->host : &no_host;
}

static int return_answer(
    struct eval *e, const struct fn_call *c, enum fp_answer answer)
{
    if (answer == FP_UNKNOWN)
        return fn_return_empty(e, c);
    return fn_return_boolean(e, c, answer == FP_YES);
}

int fn_memberOf(struct eval *e, const struct fn_call *c)
{
    const struct fp_host *host = host_of(e);
    enum fp_answer answer = FP_UNKNOWN;
    struct fp_item coded;
    struct slice set;
    int rc = fn_arg_string(&set, e, c, 0);

    if (rc <= 0 || c->count != 1)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (!host->member_of)
        return eval_fail(e, ERR_UNSUPPORTED, c->insn->at,
            "memberOf() needs a terminology, and there is none here");
    item_of_value(&coded, &e->stack[c->base], true, e->arena);
    rc = host->member_of(&answer, &coded, set, host->user, e->err);
    return rc < 0 ? rc : return_answer(e, c, answer);
}

/* A definition of R4 itself: what is of the type conforms, as far as its
 * name goes; what else is to be asked for is a profile. */
static bool conforms_to_base(
    enum fp_answer *out, const struct value *v, struct slice profile)
{
    const struct slice base = SLICE("http://hl7.org/fhir/StructureDefinition/");
    const struct element_type *type;

    if (!slice_starts(profile, base))
        return false;
    type = element_type_find(slice_from(profile, base.len));
    if (!type)
        return false;
    *out = v->type && element_type_is(v->type, type) ? FP_YES : FP_NO;
    return true;
}

int fn_conformsTo(struct eval *e, const struct fn_call *c)
{
    const struct fp_host *host = host_of(e);
    enum fp_answer answer = FP_UNKNOWN;
    const struct value *v;
    struct slice profile;
    int rc = fn_input_single(&v, e, c);

    if (rc > 0)
        rc = fn_arg_string(&profile, e, c, 0);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (conforms_to_base(&answer, v, profile))
        return return_answer(e, c, answer);
    if (!host->conforms_to)
        return fn_fail(e, c, "was asked for a profile that is not known here");
    rc = host->conforms_to(&answer, value_jval(v), profile, host->user, e->err);
    return rc < 0 ? rc : return_answer(e, c, answer);
}

static bool is_listed(struct eval *e, const struct fn_call *c, struct slice url)
{
    for (size_t i = c->args[0]; i < c->end; i++)
        if (e->stack[i].kind == KIND_STRING && slice_eq(e->stack[i].text, url))
            return true;
    return false;
}

/* The input, unless it has modifier extensions that are not listed. */
int fn_checkModifiers(struct eval *e, const struct fn_call *c)
{
    for (size_t i = 0; i < c->count; i++) {
        struct jval node = value_extras(&e->stack[c->base + i]);
        struct jval m = jval_first(jval_get(node, "modifierExtension"));

        for (; jval_is_some(m); m = jval_next(m)) {
            if (eval_count(e, c->end - c->args[0], c->insn->at) < 0)
                return ERR_LIMIT;
            if (!is_listed(e, c, jval_get_str(m, "url")))
                return fn_fail(e, c, "found a modifier that is not listed");
        }
    }
    e->top = c->base + c->count;
    return 0;
}

/* ---- types ---- */

static struct value type_of(const struct value *v)
{
    /* ORDER KIND */
    static const char *const system_names[] = {"Boolean", "Integer", "Decimal",
        "String", "Date", "DateTime", "Time", "Quantity"};
    struct value type = {.kind = KIND_TYPE};
    const struct element_type *fhir = type_of_value(v);

    if (fhir) {
        type.text = type_name(fhir);
        return type;
    }
    type.text = v->kind < KIND_NODE ? slice_of(system_names[v->kind])
                                    : SLICE("Element");
    if (!(v->flags & VALUE_IS_ELEMENT) && v->kind < KIND_NODE)
        type.flags = VALUE_IS_SYSTEM_TYPE;
    return type;
}

int fn_type(struct eval *e, const struct fn_call *c)
{
    for (size_t i = 0; i < c->count; i++)
        e->stack[c->base + i] = type_of(&e->stack[c->base + i]);
    return 0;
}

/* ---- the clock ---- */

static int return_now(
    struct eval *e, const struct fn_call *c, enum value_kind kind)
{
    char text[MOMENT_TEXT_MAX];
    int32_t zone = e->env ? e->env->zone_minutes : 0;
    struct moment now = moment_of_epoch_ms(
        (e->env ? e->env->now_ms : 0) + (int64_t)zone * 60000);
    size_t n;

    now.zone_minutes = zone;

    if (kind == KIND_DATE) {
        now.precision = MOMENT_DAY;
        now.has_zone = false;
    } else if (kind == KIND_TIME) {
        now.is_time = true;
        now.has_zone = false;
    }
    n = moment_print(text, &now);
    return fn_return(
        e, c, value_text(kind, arena_copy(e->arena, slice_make(text, n))));
}

int fn_now(struct eval *e, const struct fn_call *c)
{
    return return_now(e, c, KIND_DATETIME);
}

int fn_today(struct eval *e, const struct fn_call *c)
{
    return return_now(e, c, KIND_DATE);
}

int fn_timeOfDay(struct eval *e, const struct fn_call *c)
{
    return return_now(e, c, KIND_TIME);
}
