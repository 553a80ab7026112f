/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/check_int.h"
#include "fhirclient/fhirpath/types.h"

/* ORDER KIND */
static const char *const system_names[] = {"Boolean", "Integer", "Decimal",
    "String", "Date", "DateTime", "Time", "Quantity", "Element", "ClassInfo",
    "SimpleTypeInfo"};

static void set_bit(uint64_t *words, size_t bit)
{
    words[bit / 64] |= UINT64_C(1) << bit % 64;
}

static bool has_bit(const uint64_t *words, size_t bit)
{
    return words[bit / 64] >> bit % 64 & 1;
}

struct check_set check_any(unsigned max)
{
    return (struct check_set){.is_any = true, .max = (uint8_t)max};
}

struct check_set check_system(enum value_kind kind, unsigned min)
{
    struct check_set set = {.min = (uint8_t)min, .max = 1};

    set_bit(set.types, CHECK_SYSTEM + (size_t)kind);
    return set;
}

void check_add(struct check_set *set, const struct element_type *type)
{
    set_bit(set->types, element_type_index(type));
}

bool check_has(const struct check_set *set, const struct element_type *type)
{
    return has_bit(set->types, element_type_index(type));
}

size_t check_next(const struct check_set *set, size_t from)
{
    for (size_t i = from / 64; i < CHECK_WORDS; i++) {
        uint64_t word = set->types[i];

        if (i == from / 64)
            word &= UINT64_MAX << from % 64;
        if (word)
            return i * 64 + (size_t)__builtin_ctzll(word);
    }
    return CHECK_BITS;
}

bool check_is_empty(const struct check_set *set)
{
    return !set->is_any && check_next(set, 0) == CHECK_BITS;
}

void check_merge(struct check_set *set, const struct check_set *other)
{
    bool keeps = check_is_empty(set) || set->has_targets;

    set->has_targets = keeps && (check_is_empty(other) || other->has_targets);
    set->is_any |= other->is_any;
    set->is_unordered |= other->is_unordered;
    for (size_t i = 0; i < CHECK_WORDS; i++) {
        set->types[i] |= other->types[i];
        set->targets[i] |= other->targets[i];
    }
}

void check_unite(struct check_set *set, const struct check_set *other)
{
    unsigned max = (unsigned)set->max + other->max;

    check_merge(set, other);
    set->max = (uint8_t)(max > CHECK_MANY ? CHECK_MANY : max);
    set->min = set->min | other->min;
}

static unsigned kinds_of(const struct element_type *type)
{
    if (element_type_is(type, element_type_find(SLICE("Quantity"))))
        return KIND_BIT(KIND_QUANTITY);
    if (element_type_is_abstract(type) &&
        element_type_kind(type) == ELEMENT_COMPLEX)
        return KINDS_ALL;
    return KIND_BIT(type_kind(type, KIND_NODE));
}

unsigned check_kinds(const struct check_set *set)
{
    unsigned kinds = set->is_any ? KINDS_ALL : 0;

    for (size_t i = check_next(set, 0); i < CHECK_BITS;
         i = check_next(set, i + 1))
        kinds |= i >= CHECK_SYSTEM ? KIND_BIT(i - CHECK_SYSTEM)
                                   : kinds_of(element_type_at(i));
    if (kinds & KIND_BIT(CHECK_SIMPLE_TYPE))
        kinds |= KIND_BIT(KIND_TYPE);
    return kinds;
}

/* ---- narrowing ---- */

static void narrow_one(struct check_set *out, const struct element_type *own,
    const struct element_type *wanted, bool exactly)
{
    bool is_primitive = element_type_kind(own) == ELEMENT_PRIMITIVE;

    if (own == wanted ||
        (element_type_is(own, wanted) && !(exactly && is_primitive)))
        check_add(out, own);
    else if (element_type_is(wanted, own) && !is_primitive)
        check_add(out, wanted);
}

struct check_set check_narrow(const struct check_set *set,
    const struct element_type *fhir, enum value_kind system, bool exactly)
{
    struct check_set out = {.max = set->max,
        .has_targets = set->has_targets,
        .is_unordered = set->is_unordered};

    for (size_t i = 0; i < CHECK_WORDS; i++)
        out.targets[i] = set->targets[i];
    if (set->is_any && fhir)
        check_add(&out, fhir);
    if (system != KIND_NODE &&
        (set->is_any || has_bit(set->types, CHECK_SYSTEM + (size_t)system)))
        set_bit(out.types, CHECK_SYSTEM + (size_t)system);
    for (size_t i = check_next(set, 0); fhir && i < CHECK_SYSTEM;
         i = check_next(set, i + 1))
        narrow_one(&out, element_type_at(i), fhir, exactly);
    return out;
}

/* ---- in words ---- */

struct slice check_type_name(size_t bit)
{
    return bit >= CHECK_SYSTEM ? slice_of(system_names[bit - CHECK_SYSTEM])
                               : element_type_name(element_type_at(bit));
}

static const char *with_article(const struct checker *c, struct slice name)
{
    bool is_vowel =
        name.len && slice_find(SLICE("AEIOaeio"), name.ptr[0]) != SIZE_MAX;

    return arena_printf(
        c->arena, "%s %.*s", is_vowel ? "an" : "a", SLICE_ARG(name));
}

const char *check_describe(const struct checker *c, const struct check_set *s)
{
    size_t first = check_next(s, 0), second, n = 0;

    if (s->is_any)
        return "anything";
    for (size_t i = first; i < CHECK_BITS; i = check_next(s, i + 1))
        n++;
    if (n == 0)
        return "the empty collection";
    if (n == 1)
        return with_article(c, check_type_name(first));
    second = check_next(s, first + 1);
    if (n == 2)
        return arena_printf(c->arena, "%s or %s",
            with_article(c, check_type_name(first)),
            with_article(c, check_type_name(second)));
    return arena_printf(c->arena, "one of %zu types (%.*s, %.*s, ...)", n,
        SLICE_ARG(check_type_name(first)), SLICE_ARG(check_type_name(second)));
}

const char *check_describe_kinds(const struct checker *c, unsigned kinds)
{
    struct check_set set = {0};

    if ((kinds & KINDS_NUMBER) == KINDS_NUMBER)
        return kinds & KIND_BIT(KIND_QUANTITY) ? "a number or a Quantity"
                                               : "a number";
    for (size_t kind = 0; kind <= KIND_TYPE; kind++)
        if (kinds & KIND_BIT(kind))
            set_bit(set.types, CHECK_SYSTEM + kind);
    return check_describe(c, &set);
}
