/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/value.h"

#include "base/hash.h"
#include "fhirclient/fhirpath/quantity.h"
#include "fhirclient/fhirpath/types.h"

#include <string.h>

#define UCUM "http://unitsofmeasure.org"

/* ORDER KIND */
static const char *const kind_names[] = {"a Boolean", "an integer", "a decimal",
    "a string", "a date", "a date and time", "a time", "a quantity",
    "an element", "a type"};

const char *value_kind_name(const struct value *v)
{
    return kind_names[v->kind];
}

struct value value_boolean(bool b)
{
    return (struct value){.kind = KIND_BOOLEAN, .boolean = b};
}

struct value value_integer(int64_t i)
{
    return (struct value){.kind = KIND_INTEGER, .integer = i};
}

struct value value_text(enum value_kind kind, struct slice text)
{
    return (struct value){.kind = (uint8_t)kind, .text = text};
}

struct jval value_jval(const struct value *v)
{
    if (!(v->flags & VALUE_IS_ELEMENT) || v->flags & VALUE_NO_ELEMENT)
        return (struct jval){0};
    return (struct jval){v->doc, v->at};
}

struct jval value_twin(struct jval parent, struct slice name)
{
    char twin[128]; /* no element of R4 has a name nearly as long */

    if (!name.len || name.len + 1 > sizeof(twin))
        return (struct jval){0};
    twin[0] = '_';
    memcpy(twin + 1, name.ptr, name.len);
    return jval_get_slice(parent, slice_make(twin, name.len + 1));
}

struct jval value_extras(const struct value *v)
{
    if (!(v->flags & VALUE_IS_ELEMENT))
        return (struct jval){0};
    if (v->flags & (VALUE_HAS_TWIN | VALUE_NO_ELEMENT))
        return (struct jval){v->doc, v->twin};
    if (v->flags & VALUE_TWIN_LATER)
        return value_twin((struct jval){v->doc, v->twin},
            jval_key((struct jval){v->doc, v->at}));
    return v->kind == KIND_NODE ? (struct jval){v->doc, v->at}
                                : (struct jval){0};
}

bool value_is_absent(const struct value *v)
{
    return v->kind == KIND_NODE && v->flags & VALUE_NO_ELEMENT;
}

/* ---- from JSON ---- */

static void read_number(struct value *v, struct jval element)
{
    v->text = jval_raw(element);
    v->kind = KIND_DECIMAL;
    if (type_kind(v->type, KIND_INTEGER) == KIND_DECIMAL)
        return;

    int64_t whole;

    if (jval_to_i64(&whole, element)) {
        v->kind = KIND_INTEGER;
        v->integer = whole;
    }
}

struct value value_of_json(
    struct jval element, enum jtype is, const struct element_type *type)
{
    struct value v = {.doc = element.doc,
        .at = element.at,
        .flags = VALUE_IS_ELEMENT,
        .type = type,
        .kind = KIND_NODE};

    switch (is) {
    case JSON_STRING:
        v.kind = (uint8_t)type_text_kind(type);
        v.text = jval_str(element);
        break;
    case JSON_NUMBER: read_number(&v, element); break;
    case JSON_TRUE:
    case JSON_FALSE:
        v.kind = KIND_BOOLEAN;
        v.boolean = is == JSON_TRUE;
        break;
    case JSON_OBJECT: v.type = type_refine(type, element); break;
    case JSON_NONE:
    case JSON_NULL:
    case JSON_ARRAY: break;
    }
    return v;
}

struct value value_of_element(
    struct jval element, const struct element_type *type)
{
    return value_of_json(element, jval_type(element), type);
}

/* ---- as something else ---- */

bool value_to_decimal(struct decimal *out, const struct value *v)
{
    if (v->kind == KIND_INTEGER) {
        *out = decimal_of_int(v->integer);
        return true;
    }
    return v->kind == KIND_DECIMAL && decimal_parse(out, v->text);
}

/* A JSON string that is a date by its place, or whose place says nothing. */
static bool may_be_moment(const struct value *v)
{
    enum value_kind kind;

    if (v->kind != KIND_STRING || !(v->flags & VALUE_IS_ELEMENT))
        return false;
    kind = type_kind(type_of_value(v), KIND_DATE);
    return kind == KIND_DATE || kind == KIND_DATETIME || kind == KIND_TIME;
}

bool value_to_moment(struct moment *out, const struct value *v)
{
    if (v->kind == KIND_TIME)
        return moment_parse_time(out, v->text);
    if (v->kind == KIND_DATE || v->kind == KIND_DATETIME)
        return moment_parse(out, v->text);
    return may_be_moment(v) &&
           (moment_parse(out, v->text) || moment_parse_time(out, v->text));
}

bool value_to_string(struct slice *out, const struct value *v)
{
    bool is_written_as_string = v->kind == KIND_DATE ||
                                v->kind == KIND_DATETIME ||
                                v->kind == KIND_TIME;

    if (v->kind != KIND_STRING &&
        !(is_written_as_string && v->flags & VALUE_IS_ELEMENT))
        return false;
    *out = v->text;
    return true;
}

/* Of Money the currency is no unit: it is no quantity. */
static bool may_be_quantity(const struct value *v)
{
    return !v->type || type_is_named(v->type, SLICE("Quantity"));
}

/* A FHIR Quantity: by its code, whether or not that is said to be UCUM's, and
 * without one by the unit as people read it. */
static bool quantity_of_node(struct quantity *out, const struct value *v)
{
    struct jval node = value_jval(v), number = jval_get(node, "value");
    struct slice code = jval_get_str(node, "code");
    struct slice system = jval_get_str(node, "system");

    if (jval_type(number) != JSON_NUMBER ||
        jval_is_some(jval_get(node, "comparator")) || !may_be_quantity(v))
        return false;
    *out = (struct quantity){.value = jval_raw(number),
        .unit = code.len ? code : jval_get_str(node, "unit"),
        .is_fhir = code.len && (!system.len || slice_eq(system, SLICE(UCUM)))};
    if (!out->unit.len)
        out->unit = SLICE("1");
    return true;
}

bool value_to_quantity(
    struct quantity *out, const struct value *v, struct arena *arena)
{
    if (v->kind == KIND_QUANTITY) {
        *out = *v->quantity;
        return true;
    }
    if (v->kind == KIND_NODE)
        return quantity_of_node(out, v);
    if (v->kind != KIND_INTEGER && v->kind != KIND_DECIMAL)
        return false;
    *out = (struct quantity){.unit = SLICE("1")};
    return value_print(&out->value, v, arena);
}

bool value_take_quantity(struct value *v, struct arena *arena)
{
    struct quantity *q;

    if (v->kind != KIND_NODE)
        return false;
    q = arena_alloc(arena, sizeof(*q));
    if (!quantity_of_node(q, v))
        return false;
    *v = (struct value){.kind = KIND_QUANTITY, .quantity = q};
    return true;
}

bool value_print(struct slice *out, const struct value *v, struct arena *arena)
{
    switch ((enum value_kind)v->kind) {
    case KIND_BOOLEAN:
        *out = v->boolean ? SLICE("true") : SLICE("false");
        return true;
    case KIND_INTEGER:
        *out = decimal_print(arena, decimal_of_int(v->integer));
        return true;
    case KIND_QUANTITY: *out = quantity_print(v->quantity, arena); return true;
    case KIND_DECIMAL:
    case KIND_STRING:
    case KIND_DATE:
    case KIND_DATETIME:
    case KIND_TIME: *out = v->text; return true;
    case KIND_NODE:
    case KIND_TYPE: break;
    }
    return false;
}
