/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/item.h"

#include "fhirclient/fhirpath/quantity.h"
#include "fhirclient/fhirpath/types.h"

/* ---- out ---- */

static void take_text(
    struct fp_item *item, const struct value *v, struct arena *arena)
{
    if (!value_print(&item->text, v, arena))
        item->text = SLICE("");
    /* a literal's text is the expression's, which may end before the result */
    else if (!(v->flags & VALUE_IS_ELEMENT))
        item->text = arena_copy(arena, item->text);
}

void item_of_value(struct fp_item *item, const struct value *v, bool wants_type,
    struct arena *arena)
{
    const struct element_type *type = wants_type ? type_of_value(v) : NULL;

    *item = (struct fp_item){
        .type = FP_NODE, .node = value_jval(v), .fhir_type = type_name(type)};
    if (v->kind == KIND_TYPE)
        item->text = slice_of(arena_printf(arena, "%s.%.*s",
            v->flags & VALUE_IS_SYSTEM_TYPE ? "System" : "FHIR",
            SLICE_ARG(v->text)));
    if (v->kind >= KIND_NODE)
        return;
    item->type = (enum fp_type)v->kind;
    if (v->kind == KIND_STRING)
        item->type = (enum fp_type)type_text_kind(type);
    if (v->kind == KIND_INTEGER &&
        type_kind(type, KIND_INTEGER) == KIND_DECIMAL)
        item->type = FP_DECIMAL;
    take_text(item, v, arena);
}

/* ---- in ---- */

static bool read_boolean(struct value *v, struct slice text)
{
    *v = value_boolean(slice_eq(text, SLICE("true")));
    return v->boolean || slice_eq(text, SLICE("false"));
}

static bool read_integer(struct value *v, struct slice text)
{
    struct decimal d;
    int64_t whole;

    if (!decimal_parse(&d, text) || !decimal_to_i64(&whole, d))
        return false;
    *v = value_integer(whole);
    return true;
}

static bool read_quantity(
    struct value *v, struct slice text, struct arena *arena)
{
    struct quantity *q = arena_alloc(arena, sizeof(*q));

    *v = (struct value){.kind = KIND_QUANTITY, .quantity = q};
    return quantity_parse(q, text);
}

static bool read_moment(struct value *v, enum value_kind kind, struct slice s)
{
    struct moment m;

    if (slice_starts(s, SLICE("@")))
        s = slice_from(s, 1);
    if (kind == KIND_TIME && slice_starts(s, SLICE("T")))
        s = slice_from(s, 1);
    *v = value_text(kind, s);
    if (kind == KIND_TIME)
        return moment_parse_time(&m, s);
    return moment_parse(&m, s) &&
           (kind == KIND_DATETIME || m.precision <= MOMENT_DAY);
}

bool value_of_item(
    struct value *v, const struct fp_item *item, struct arena *arena)
{
    struct decimal d;

    if (jval_is_some(item->node)) {
        *v = value_of_element(item->node, element_type_find(item->fhir_type));
        return true;
    }
    switch (item->type) {
    case FP_BOOLEAN: return read_boolean(v, item->text);
    case FP_INTEGER: return read_integer(v, item->text);
    case FP_DECIMAL:
        *v = value_text(KIND_DECIMAL, item->text);
        return decimal_parse(&d, item->text);
    case FP_STRING: *v = value_text(KIND_STRING, item->text); return true;
    case FP_DATE:
    case FP_DATETIME:
    case FP_TIME:
        return read_moment(v, (enum value_kind)item->type, item->text);
    case FP_QUANTITY: return read_quantity(v, item->text, arena);
    case FP_NODE: break;
    }
    return false;
}
