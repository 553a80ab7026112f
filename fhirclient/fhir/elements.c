/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhir/elements.h"

#include "fhirclient/fhir/elements_int.h"

#include <string.h>

static struct slice pooled(const char *pool, uint16_t offset)
{
    return slice_make(pool + offset + 1, (unsigned char)pool[offset]);
}

/* Byte order, as the generator sorts: a prefix stands before what it begins. */
static int compare(struct slice a, struct slice b)
{
    int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);

    if (order)
        return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

/* --- types --- */

const struct element_type *element_type_find(struct slice name)
{
    size_t low = 0, high = elements_ntypes;

    while (low < high && name.len) {
        size_t middle = (low + high) / 2;
        const struct element_type *t = &elements_types[middle];
        int order = compare(name, pooled(elements_names, t->name));

        if (order == 0)
            return t;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

struct slice element_type_name(const struct element_type *type)
{
    return pooled(elements_names, type->name);
}

enum element_kind element_type_kind(const struct element_type *type)
{
    return (enum element_kind)type->kind;
}

enum element_primitive element_type_primitive(const struct element_type *type)
{
    return (enum element_primitive)type->primitive;
}

bool element_type_is_abstract(const struct element_type *type)
{
    return type->is_abstract;
}

const struct element_type *element_type_base(const struct element_type *type)
{
    return type->base == ELEMENTS_NONE ? NULL : &elements_types[type->base];
}

bool element_type_is(
    const struct element_type *type, const struct element_type *ancestor)
{
    while (type && type != ancestor)
        type = element_type_base(type);
    return type != NULL;
}

const struct element_type *element_type_at(size_t index)
{
    return index < elements_ntypes ? &elements_types[index] : NULL;
}

size_t element_type_index(const struct element_type *type)
{
    return (size_t)(type - elements_types);
}

/* --- members --- */

/* First member of `type` whose name is not before `name`; may be past its
 * last one. */
static const struct element_member *lower_bound(
    const struct element_type *type, struct slice name)
{
    const struct element_member *first = &elements_members[type->first];
    size_t low = 0, high = type->nmembers;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (compare(pooled(elements_names, first[middle].name), name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return first + low;
}

static bool is_in(
    const struct element_type *type, const struct element_member *member)
{
    return member < &elements_members[type->first] + type->nmembers;
}

const struct element_member *element_member_find(
    const struct element_type *type, struct slice name)
{
    const struct element_member *m;

    if (!name.len)
        return NULL;
    m = lower_bound(type, name);
    return is_in(type, m) && slice_eq(pooled(elements_names, m->name), name)
               ? m
               : NULL;
}

const struct element_member *element_member_at(
    const struct element_type *type, size_t index)
{
    return index < type->nmembers ? &elements_members[type->first + index]
                                  : NULL;
}

struct slice element_member_name(const struct element_member *member)
{
    return pooled(elements_names, member->name);
}

const struct element_type *element_member_type(
    const struct element_member *member)
{
    return &elements_types[member->type];
}

bool element_member_is_array(const struct element_member *member)
{
    return member->flags & ELEMENT_ARRAY;
}

bool element_member_is_required(const struct element_member *member)
{
    return member->flags & ELEMENT_REQUIRED;
}

bool element_member_is_summary(const struct element_member *member)
{
    return member->flags & ELEMENT_SUMMARY;
}

unsigned element_member_order(const struct element_member *member)
{
    return member->order;
}

struct slice element_member_choice(const struct element_member *member)
{
    if (member->choice == ELEMENTS_NONE)
        return SLICE("");
    return pooled(elements_names, member->choice);
}

const struct element_type *element_member_target(
    const struct element_member *member, size_t index)
{
    const struct element_list *list;

    if (member->targets == ELEMENTS_NONE)
        return NULL;
    list = &elements_targets[member->targets];
    return index < list->count
               ? &elements_types[elements_target_rows[list->first + index]]
               : NULL;
}

/* All alternatives begin with the name of the choice, so they lie between its
 * own place in the order and the first name that does not begin so. */
static const struct element_member *choice_from(const struct element_type *type,
    const struct element_member *m, struct slice choice)
{
    for (; is_in(type, m); m++) {
        if (!slice_starts(pooled(elements_names, m->name), choice))
            break;
        if (slice_eq(element_member_choice(m), choice))
            return m;
    }
    return NULL;
}

const struct element_member *element_choice_first(
    const struct element_type *type, struct slice choice)
{
    if (!choice.len)
        return NULL;
    return choice_from(type, lower_bound(type, choice), choice);
}

const struct element_member *element_choice_next(
    const struct element_type *type, const struct element_member *member)
{
    if (member->choice == ELEMENTS_NONE)
        return NULL;
    return choice_from(type, member + 1, element_member_choice(member));
}

/* --- codes --- */

bool element_member_has_codes(const struct element_member *member)
{
    return member->binding != ELEMENTS_NONE;
}

bool element_member_has_code(
    const struct element_member *member, struct slice code)
{
    if (member->binding == ELEMENTS_NONE)
        return true;

    const struct element_list *codes = &elements_bindings[member->binding];
    size_t low = codes->first, high = low + codes->count;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order =
            compare(code, pooled(elements_codes, elements_code_rows[middle]));

        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}
