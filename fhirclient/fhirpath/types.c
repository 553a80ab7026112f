/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/types.h"

#include <stdatomic.h>

/* ORDER of enum element_primitive */
static const uint8_t kinds[PRIMITIVE_COUNT] = {
    [PRIMITIVE_NONE] = KIND_NODE,
    [PRIMITIVE_BASE64_BINARY] = KIND_STRING,
    [PRIMITIVE_BOOLEAN] = KIND_BOOLEAN,
    [PRIMITIVE_CANONICAL] = KIND_STRING,
    [PRIMITIVE_CODE] = KIND_STRING,
    [PRIMITIVE_DATE] = KIND_DATE,
    [PRIMITIVE_DATE_TIME] = KIND_DATETIME,
    [PRIMITIVE_DECIMAL] = KIND_DECIMAL,
    [PRIMITIVE_ID] = KIND_STRING,
    [PRIMITIVE_INSTANT] = KIND_DATETIME,
    [PRIMITIVE_INTEGER] = KIND_INTEGER,
    [PRIMITIVE_MARKDOWN] = KIND_STRING,
    [PRIMITIVE_OID] = KIND_STRING,
    [PRIMITIVE_POSITIVE_INT] = KIND_INTEGER,
    [PRIMITIVE_STRING] = KIND_STRING,
    [PRIMITIVE_TIME] = KIND_TIME,
    [PRIMITIVE_UNSIGNED_INT] = KIND_INTEGER,
    [PRIMITIVE_URI] = KIND_STRING,
    [PRIMITIVE_URL] = KIND_STRING,
    [PRIMITIVE_UUID] = KIND_STRING,
    [PRIMITIVE_XHTML] = KIND_STRING,
};

static bool is_primitive(const struct element_type *type)
{
    return element_type_kind(type) == ELEMENT_PRIMITIVE;
}

enum value_kind type_kind(
    const struct element_type *type, enum value_kind otherwise)
{
    if (!type || !is_primitive(type))
        return otherwise;
    return (enum value_kind)kinds[element_type_primitive(type)];
}

enum value_kind type_text_kind(const struct element_type *type)
{
    enum value_kind kind = type_kind(type, KIND_STRING);

    return kind == KIND_DATE || kind == KIND_DATETIME || kind == KIND_TIME
               ? kind
               : KIND_STRING;
}

static const struct {
    struct slice name;
    enum value_kind kind;
} system_types[] = {{{"Boolean", 7}, KIND_BOOLEAN},
    {{"Integer", 7}, KIND_INTEGER}, {{"Decimal", 7}, KIND_DECIMAL},
    {{"String", 6}, KIND_STRING}, {{"Date", 4}, KIND_DATE},
    {{"DateTime", 8}, KIND_DATETIME}, {{"Time", 4}, KIND_TIME},
    {{"Quantity", 8}, KIND_QUANTITY}};

bool type_find(struct plan_type *out, struct slice space, struct slice name)
{
    *out = (struct plan_type){NULL, KIND_NODE};
    if (!space.len || slice_eq(space, SLICE("System")))
        for (size_t i = 0; i < COUNT_OF(system_types); i++)
            if (slice_eq(name, system_types[i].name))
                out->system = (uint8_t)system_types[i].kind;
    if (!space.len || slice_eq(space, SLICE("FHIR")))
        out->fhir = element_type_find(name);
    return out->fhir || out->system != KIND_NODE;
}

struct slice type_name(const struct element_type *type)
{
    if (type && element_type_kind(type) == ELEMENT_BACKBONE)
        type = element_type_base(type);
    return type ? element_type_name(type) : SLICE("");
}

const struct element_type *type_of_suffix(struct slice suffix)
{
    char name[64];
    const struct element_type *type = element_type_find(suffix);

    if (!type && suffix.len && suffix.len < sizeof(name)) {
        for (size_t i = 0; i < suffix.len; i++)
            name[i] = suffix.ptr[i];
        name[0] = (char)(name[0] - 'A' + 'a');
        type = element_type_find(slice_make(name, suffix.len));
    }
    if (type && element_type_kind(type) != ELEMENT_PRIMITIVE &&
        element_type_kind(type) != ELEMENT_COMPLEX)
        return NULL;
    return type;
}

/* ---- by place ---- */

/* The child of `v` in which node `at` stands, or that it is. */
static struct jval child_around(struct jval v, uint32_t at)
{
    struct jval child = jval_first(v), next = child;

    while (jval_is_some(next) && next.at <= at) {
        child = next;
        next = jval_next(next);
    }
    return child;
}

static const struct element_type *member_type(
    const struct element_type *of, struct slice key)
{
    const struct element_member *member;

    if (!of)
        return NULL;
    if (key.len && key.ptr[0] == '_')
        key = slice_from(key, 1);
    member = element_member_find(of, key);
    return member ? element_member_type(member) : NULL;
}

/* Resources are looked up once for each document and Bundle entry: what was
 * found last is remembered by a cheap hash, for all threads alike. A word
 * holds a type's number + 1; whatever it holds is checked by name. */
static const struct element_type *resource_type(struct slice name)
{
    enum { MEMORY = 64 };
    static _Atomic uint32_t memory[MEMORY];
    const struct element_type *type;
    uint32_t word;
    size_t at;

    if (!name.len)
        return NULL;
    at = (name.len * 7 + (unsigned char)name.ptr[0] * 3u +
             (unsigned char)name.ptr[name.len - 1]) %
         MEMORY;
    word = atomic_load_explicit(&memory[at], memory_order_relaxed);
    if (word) {
        type = element_type_at(word - 1);
        if (slice_eq(element_type_name(type), name))
            return type;
    }
    type = element_type_find(name);
    if (type)
        atomic_store_explicit(&memory[at],
            (uint32_t)element_type_index(type) + 1, memory_order_relaxed);
    return type;
}

const struct element_type *type_refine(
    const struct element_type *declared, struct jval v)
{
    const struct element_type *own;

    if (declared && !element_type_is_abstract(declared))
        return declared;
    if (jval_type(v) != JSON_OBJECT)
        return declared;
    own = resource_type(jval_str(jval_get_slice(v, SLICE("resourceType"))));
    return own ? own : declared;
}

const struct element_type *type_of_place(struct jval of)
{
    struct jval v = {of.doc, 0};
    const struct element_type *type = type_refine(NULL, v);

    while (v.at != of.at) {
        v = child_around(v, of.at);
        if (!jval_is_some(v))
            return NULL;
        if (jval_key(v).len)
            type = member_type(type, jval_key(v));
        type = type ? type_refine(type, v) : NULL;
    }
    return type;
}

bool type_is_named(const struct element_type *type, struct slice name)
{
    while (type && !slice_eq(element_type_name(type), name))
        type = element_type_base(type);
    return type != NULL;
}

const struct element_type *type_of_value(const struct value *v)
{
    return v->type;
}

/* ---- questions ---- */

/* An element whose type is not known is of every primitive type that is
 * written as its JSON is, and of no complex one. */
static bool may_be(const struct value *v, const struct element_type *type)
{
    enum value_kind kind = type_kind(type, KIND_NODE);

    if (!is_primitive(type) || v->kind == KIND_NODE)
        return false;
    if (v->kind == KIND_STRING)
        return kind == KIND_STRING || kind == KIND_DATE ||
               kind == KIND_DATETIME || kind == KIND_TIME;
    if (v->kind == KIND_INTEGER)
        return kind == KIND_INTEGER || kind == KIND_DECIMAL;
    return kind == (enum value_kind)v->kind;
}

static bool is_of(const struct value *v, const struct element_type *own,
    struct plan_type type)
{
    if (!(v->flags & VALUE_IS_ELEMENT))
        return type.system != KIND_NODE && v->kind == type.system;
    if (!type.fhir)
        return false;
    return own ? element_type_is(own, type.fhir) : may_be(v, type.fhir);
}

bool type_is(const struct value *v, struct plan_type type)
{
    return is_of(v, type_of_value(v), type);
}

bool type_is_exactly(const struct value *v, struct plan_type type)
{
    const struct element_type *own = type_of_value(v);

    if (own && is_primitive(own))
        return own == type.fhir;
    return is_of(v, own, type);
}
