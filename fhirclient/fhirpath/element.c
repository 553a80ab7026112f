/* SPDX-License-Identifier: Apache-2.0
 * From an element to its members: arrays are laid flat, primitives bring
 * their `_name` twin along, choices are found under either spelling. */
#include "fhirclient/fhirpath/eval.h"
#include "fhirclient/fhirpath/types.h"

#include <stdatomic.h>

static bool is_primitive(struct jval v)
{
    enum jtype type = jval_type(v);

    return type != JSON_OBJECT && type != JSON_ARRAY;
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
        twin = jval_first(value_twin(parent, jval_key(array)));
    for (; jval_is_some(element); element = jval_next(element)) {
        enum jtype is = jval_type(element);
        struct value v = value_of_json(element, is, type);

        if (jval_is_some(twin)) {
            set_twin(&v, twin);
            twin = jval_next(twin);
        }
        if (is == JSON_NULL) {
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
    enum jtype is = jval_type(member);
    struct value v;

    if (is == JSON_ARRAY)
        return push_array(e, parent, member, type);
    v = value_of_json(member, is, type);
    if (is != JSON_OBJECT) {
        v.twin = parent.at;
        v.flags |= VALUE_TWIN_LATER;
    }
    return eval_push(e, v);
}

/* A primitive that is there only as `_name`: no value, but extensions. */
static int push_twin_only(
    struct eval *e, struct jval twin, const struct element_type *type)
{
    struct value v = {.doc = twin.doc,
        .twin = twin.at,
        .type = type,
        .kind = KIND_NODE,
        .flags = VALUE_IS_ELEMENT | VALUE_NO_ELEMENT};
    int rc = 0;

    if (jval_type(twin) == JSON_OBJECT)
        return eval_push(e, v);
    for (struct jval t = jval_first(twin); jval_is_some(t) && rc == 0;
         t = jval_next(t))
        if (jval_type(t) == JSON_OBJECT)
            rc = push_twin_only(e, t, type);
    return rc;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Members of an element by name, with what R4 says about them. */
struct family {
    struct jval parent;
    const struct element_type *type; /* of the parent; NULL: not known */
};

static const struct element_type *declared(
    const struct family *f, struct slice name)
{
    const struct element_member *member;
    const struct element_type *type = f->type;

    if (!type)
        return NULL;
    /* primitives have what every Element has */
    if (element_type_kind(type) == ELEMENT_PRIMITIVE)
        type = element_type_find(SLICE("Element"));
    member = element_member_find(type, name);

    return member ? element_member_type(member) : NULL;
}

/* The type that a member's name gives it as an alternative of a choice, as
 * valueQuantity of value; NULL when it is none. */
static const struct element_type *alternative(
    const struct family *f, struct slice key, struct slice choice)
{
    const struct element_member *member;

    if (!f->type)
        return type_of_suffix(slice_from(key, choice.len));
    member = element_member_find(f->type, key);
    if (!member || !slice_eq(element_member_choice(member), choice))
        return NULL;
    return element_member_type(member);
}

/* A type as a number that is never 0. */
static uint32_t type_number(const struct element_type *type)
{
    return 1 + (uint32_t)element_type_index(type);
}

static bool member_recall(const struct element_type **out,
    struct member_memo *memo, const struct element_type *of)
{
    uint64_t word = atomic_load_explicit(&memo->word, memory_order_relaxed);
    uint32_t type = (uint32_t)word;

    *out = type ? element_type_at(type - 1) : NULL;
    return word >> 32 == type_number(of);
}

static void member_remember(struct member_memo *memo,
    const struct element_type *of, const struct element_type *type)
{
    uint64_t word = (uint64_t)type_number(of) << 32;

    atomic_store_explicit(&memo->word, word | (type ? type_number(type) : 0),
        memory_order_relaxed);
}

/* No member of exactly that name: look for a choice element that spells its
 * type out, with a value or with `_name` alone. */
static int push_choice(
    struct eval *e, const struct family *f, struct slice name)
{
    for (struct jval m = jval_first(f->parent); jval_is_some(m);
         m = jval_next(m)) {
        struct slice key = jval_key(m);
        bool is_twin = key.len && key.ptr[0] == '_';
        const struct element_type *type;

        if (is_twin)
            key = slice_from(key, 1);
        if (key.len <= name.len || !is_upper(key.ptr[name.len]) ||
            !slice_starts(key, name))
            continue;
        type = alternative(f, key, name);
        if (!type)
            continue;
        if (!is_twin)
            return push_member(e, f->parent, m, type);
        if (!jval_is_some(jval_get_slice(f->parent, key)))
            return push_twin_only(e, m, type);
    }
    return 0;
}

static int push_absent(struct eval *e, const struct family *f,
    struct slice name, const struct element_type *type)
{
    struct jval twin = value_twin(f->parent, name);

    if (jval_is_some(twin))
        return push_twin_only(e, twin, type);
    /* an element that R4 has under this name is no choice */
    return type ? 0 : push_choice(e, f, name);
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

static int push_named(struct eval *e, const struct family *f, struct slice name,
    const struct element_type *type)
{
    struct jval member = jval_get_slice(f->parent, name);

    if (jval_is_some(member) && jval_type(member) != JSON_NULL)
        return push_member(e, f->parent, member, type);
    return push_absent(e, f, name, type);
}

int eval_member(struct eval *e, const struct value *of, struct slice name)
{
    struct family f = {value_extras(of), of->type};

    if (of->kind == KIND_TYPE)
        return push_type_member(e, of, name);
    if (jval_type(f.parent) != JSON_OBJECT)
        return 0;
    return push_named(e, &f, name, declared(&f, name));
}

/* The same with the type remembered from the last time: most expressions
 * walk over elements of one type again and again. */
int eval_member_at(struct eval *e, const struct value *of, size_t name)
{
    struct family f = {value_extras(of), of->type};
    struct member_memo *memo = &e->expr->memos[name];
    const struct element_type *type;

    if (of->kind == KIND_TYPE)
        return push_type_member(e, of, e->expr->names[name]);
    if (jval_type(f.parent) != JSON_OBJECT)
        return 0;
    if (!f.type)
        return push_named(e, &f, e->expr->names[name], NULL);
    if (!member_recall(&type, memo, f.type)) {
        type = declared(&f, e->expr->names[name]);
        member_remember(memo, f.type, type);
    }
    return push_named(e, &f, e->expr->names[name], type);
}

/* Is `key`, a `_name`, the twin of a member that is there? */
static bool is_twin_of_some(struct jval parent, struct slice key)
{
    return key.len && key.ptr[0] == '_' &&
           jval_is_some(jval_get_slice(parent, slice_from(key, 1)));
}

int eval_children(struct eval *e, const struct value *of)
{
    struct family f = {value_extras(of), of->type};
    int rc = 0;

    if (jval_type(f.parent) != JSON_OBJECT)
        return 0;
    for (struct jval m = jval_first(f.parent); jval_is_some(m) && rc == 0;
         m = jval_next(m)) {
        struct slice key = jval_key(m);
        bool is_twin = key.len && key.ptr[0] == '_';

        if (slice_eq(key, SLICE("resourceType")) ||
            is_twin_of_some(f.parent, key))
            continue;
        rc = is_twin ? push_twin_only(e, m, declared(&f, slice_from(key, 1)))
                     : push_member(e, f.parent, m, declared(&f, key));
    }
    return rc;
}
