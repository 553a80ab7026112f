/* SPDX-License-Identifier: Apache-2.0
 * From an element to its members: arrays are laid flat, primitives bring
 * their `_name` twin along, choices are found under either spelling. */
#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/types.h"

#include <string.h>

static bool is_primitive(struct jval v)
{
    enum jtype type = jval_type(v);

    return type != JSON_OBJECT && type != JSON_ARRAY;
}

/* `_name` beside an array of primitives, or none. */
static struct jval twin_array(struct jval parent, struct jval array)
{
    char name[128];
    struct slice key = jval_key(array);

    if (key.len + 1 > sizeof(name))
        return (struct jval){0};
    name[0] = '_';
    memcpy(name + 1, key.ptr, key.len);
    return jval_get_slice(parent, slice_make(name, key.len + 1));
}

static void set_twin(struct value *v, struct jval twin)
{
    if (jval_type(twin) != JSON_OBJECT)
        return;
    v->twin = twin.at;
    v->flags |= VALUE_HAS_TWIN;
}

static int push_array(struct eval *e, struct jval parent, struct jval array,
    const struct element_type *type)
{
    struct jval element = jval_first(array), twin = {0};

    if (jval_is_some(element) && is_primitive(element))
        twin = jval_first(twin_array(parent, array));
    for (; jval_is_some(element); element = jval_next(element)) {
        struct value v = value_of_element(element, type);

        set_twin(&v, twin);
        if (jval_is_some(twin))
            twin = jval_next(twin);
        if (jval_type(element) == JSON_NULL) {
            if (!(v.flags & VALUE_HAS_TWIN))
                continue;
            v.flags |= VALUE_NO_ELEMENT;
        }
        if (eval_push(e, v) < 0)
            return ERR_LIMIT;
    }
    return 0;
}

static int push_member(struct eval *e, struct jval parent, struct jval member,
    const struct element_type *type)
{
    struct value v;

    if (jval_type(member) == JSON_ARRAY)
        return push_array(e, parent, member, type);
    v = value_of_element(member, type);
    if (is_primitive(member)) {
        v.twin = parent.at;
        v.flags |= VALUE_TWIN_LATER;
    }
    return eval_push(e, v);
}

/* A primitive that is there only as `_name`: no value, but extensions. */
static int push_twin_only(struct eval *e, struct jval twin)
{
    struct value v = {.doc = twin.doc,
        .twin = twin.at,
        .kind = KIND_NODE,
        .flags = VALUE_IS_ELEMENT | VALUE_NO_ELEMENT};
    int rc = 0;

    if (jval_type(twin) == JSON_OBJECT)
        return eval_push(e, v);
    for (struct jval t = jval_first(twin); jval_is_some(t) && rc == 0;
         t = jval_next(t))
        if (jval_type(t) == JSON_OBJECT)
            rc = push_twin_only(e, t);
    return rc;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* No member of exactly that name: look for `_name`, and for a choice element
 * that spells its type out, such as valueQuantity for value. */
static int push_indirect(struct eval *e, struct jval parent, struct slice name)
{
    for (struct jval m = jval_first(parent); jval_is_some(m);
         m = jval_next(m)) {
        struct slice key = jval_key(m);

        if (key.len <= name.len)
            continue;
        if (key.ptr[0] == '_' && slice_eq(slice_from(key, 1), name))
            return push_twin_only(e, m);
        if (is_upper(key.ptr[name.len]) && slice_starts(key, name)) {
            const struct element_type *type =
                type_of_suffix(slice_from(key, name.len));

            if (type)
                return push_member(e, parent, m, type);
        }
    }
    return 0;
}

/* What type() gives has two members of its own. */
static int push_type_member(
    struct eval *e, const struct value *of, struct slice name)
{
    bool is_system = of->flags & VALUE_IS_SYSTEM_TYPE;

    if (slice_eq(name, SLICE("name")))
        return eval_push(e, value_text(KIND_STRING, of->text));
    if (slice_eq(name, SLICE("namespace")))
        return eval_push(e, value_text(KIND_STRING,
                                is_system ? SLICE("System") : SLICE("FHIR")));
    return 0;
}

int eval_member(struct eval *e, const struct value *of, struct slice name)
{
    struct jval parent = value_extras(of), member;

    if (of->kind == KIND_TYPE)
        return push_type_member(e, of, name);
    if (jval_type(parent) != JSON_OBJECT)
        return 0;
    member = jval_get_slice(parent, name);
    if (jval_is_some(member) && jval_type(member) != JSON_NULL)
        return push_member(e, parent, member, NULL);
    return push_indirect(e, parent, name);
}

/* Is `key`, a `_name`, the twin of a member that is there? */
static bool is_twin_of_some(struct jval parent, struct slice key)
{
    return key.len && key.ptr[0] == '_' &&
           jval_is_some(jval_get_slice(parent, slice_from(key, 1)));
}

int eval_children(struct eval *e, const struct value *of)
{
    struct jval parent = value_extras(of);
    int rc = 0;

    if (jval_type(parent) != JSON_OBJECT)
        return 0;
    for (struct jval m = jval_first(parent); jval_is_some(m) && rc == 0;
         m = jval_next(m)) {
        struct slice key = jval_key(m);

        if (slice_eq(key, SLICE("resourceType")) ||
            is_twin_of_some(parent, key))
            continue;
        rc = key.len && key.ptr[0] == '_' ? push_twin_only(e, m)
                                          : push_member(e, parent, m, NULL);
    }
    return rc;
}
