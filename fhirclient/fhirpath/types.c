/* SPDX-License-Identifier: Apache-2.0
 * What type an item is of: by what the model knows about its element, by its
 * resourceType, or, where nothing is known, by its JSON. */
#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/model.h"

uint16_t eval_type_of(const struct value *v)
{
    if (v->type || v->kind != KIND_NODE)
        return v->type;
    return model_type_find(jval_get_str(value_jval(v), "resourceType"));
}

/* An element whose type is not known is of every primitive type that is
 * written as its JSON is, and of no complex one. */
static bool may_be(const struct value *v, uint16_t type)
{
    int kind = model_type_kind(type, KIND_NODE);

    if (!model_type_is_primitive(type) || v->kind == KIND_NODE)
        return false;
    if (v->kind == KIND_STRING)
        return kind == KIND_STRING || kind == KIND_DATE ||
               kind == KIND_DATETIME || kind == KIND_TIME;
    if (v->kind == KIND_INTEGER)
        return kind == KIND_INTEGER || kind == KIND_DECIMAL;
    return kind == v->kind;
}

static bool is_element(const struct value *v)
{
    return v->flags & VALUE_IS_ELEMENT;
}

bool eval_is_type(const struct value *v, struct plan_type type)
{
    uint16_t own;

    if (!is_element(v))
        return type.system != KIND_NODE && v->kind == type.system;
    own = eval_type_of(v);
    if (own)
        return type.fhir && model_type_is(own, type.fhir);
    return type.fhir && may_be(v, type.fhir);
}

bool eval_is_exactly(const struct value *v, struct plan_type type)
{
    uint16_t own = is_element(v) ? eval_type_of(v) : 0;

    if (own && model_type_is_primitive(own))
        return own == type.fhir;
    return eval_is_type(v, type);
}
