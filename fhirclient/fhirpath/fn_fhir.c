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

/* ---- types ---- */

static struct value type_of(const struct value *v)
{
    /* ORDER KIND */
    static const char *const system_names[] = {"Boolean", "Integer", "Decimal",
        "String", "Date", "DateTime", "Time", "Quantity"};
    struct value type = {.kind = KIND_TYPE};
    const struct element_type *fhir = type_of_value(v);

    if (v->kind == KIND_TYPE) {
        type.flags = VALUE_IS_SYSTEM_TYPE;
        type.text = v->flags & VALUE_IS_SYSTEM_TYPE ? SLICE("SimpleTypeInfo")
                                                    : SLICE("ClassInfo");
        return type;
    }
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
