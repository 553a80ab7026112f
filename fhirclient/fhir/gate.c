/* SPDX-License-Identifier: Apache-2.0
 * The walk over a resource, beside the element table.
 *
 * Where the walk stands is a chain of places on the stack, from which the
 * expression is only put together when something is wrong. Primitive elements
 * have two members in JSON, `birthDate` and `_birthDate`; of arrays the two are
 * checked position by position. */
#include "fhirclient/fhir/gate.h"

#include "base/buf.h"
#include "fhirclient/fhir/elements_int.h"
#include "fhirclient/fhir/primitive.h"

#include <stdio.h>

enum {
    ID_MAX_BYTES = 64,
    KEY_SHOWN_BYTES = 48, /* of an unknown member */
    CODES_SHOWN = 8       /* of a small list, in the sentence */
};

struct place {
    const struct place *up; /* NULL: the resource */
    struct slice name;
    size_t index;      /* SIZE_MAX: not in an array */
    struct jval whole; /* a resource that stands for itself: what "#" means */
    bool may_lack;     /* at the top: required members may be missing, and what
                          references lead to */
};

/* A member of an object under the walk. */
struct spot {
    const struct element_member *member;
    struct jval value;
    struct jval twin; /* `_name` beside `name` and the reverse */
    bool is_shadow;   /* `value` is the one with the underscore */
};

static int check_resource(
    struct jval v, const struct place *at, struct err *err);
static int check_object(struct jval v, const struct element_type *type,
    const struct place *at, struct err *err);

static bool may_lack(const struct place *at)
{
    while (at->up)
        at = at->up;
    return at->may_lack;
}

/* --- findings --- */

static void print_place(struct buf *out, const struct place *at)
{
    if (at->up) {
        print_place(out, at->up);
        buf_addc(out, '.');
    }
    buf_add(out, at->name);
    if (at->index != SIZE_MAX)
        buf_addf(out, "[%zu]", at->index);
}

static int found(struct err *err, const struct place *at, const char *sentence)
{
    struct buf where = BUF_INIT;

    print_place(&where, at);
    err_set_at(err, ERR_INVALID, where.ptr, "%s", sentence);
    buf_free(&where);
    return ERR_INVALID;
}

static struct place below(const struct place *up, struct slice name)
{
    return (struct place){.up = up, .name = name, .index = SIZE_MAX};
}

/* In FHIRPath an alternative is named by its choice: value, not valueCode. */
static struct place place_of(
    const struct place *up, const struct element_member *member)
{
    struct slice choice = element_member_choice(member);

    return below(up, choice.len ? choice : element_member_name(member));
}

/* Keys are the sender's; only what looks like an element's name is shown. */
static int found_unknown(
    struct err *err, const struct place *at, struct slice key)
{
    struct place unknown = below(at, key);

    for (size_t i = 0; i < key.len; i++)
        if ((key.ptr[i] | 0x20) < 'a' || (key.ptr[i] | 0x20) > 'z')
            key.len = 0;
    if (!key.len || key.len > KEY_SHOWN_BYTES)
        return found(err, at, "holds an element that R4 does not have here");
    return found(err, &unknown, "R4 does not have this element here");
}

static int found_missing(struct err *err, const struct place *at,
    const struct element_type *type, uint64_t missing)
{
    const struct element_member *m = &elements_members[type->first];
    struct place place;

    while (!(missing >> m->order & 1))
        m++;
    place = place_of(at, m);
    return found(err, &place, "this element is required and missing");
}

static int found_code(struct err *err, const struct place *at,
    const struct element_member *member)
{
    const struct element_list *codes = &elements_bindings[member->binding];
    struct buf text = BUF_INIT;

    buf_adds(&text, "must be a code of the required value set");
    for (size_t i = 0; i < codes->count && codes->count <= CODES_SHOWN; i++) {
        const char *pooled =
            elements_codes + elements_code_rows[codes->first + i];

        buf_addf(&text, "%s%s", i ? ", " : ": ", pooled + 1);
    }
    found(err, at, text.ptr);
    if (err)
        err_refine(err, 0, "code-invalid");
    buf_free(&text);
    return ERR_INVALID;
}

/* --- values --- */

static int check_primitive(struct jval v, const struct element_member *member,
    const struct place *at, struct err *err)
{
    const struct element_type *type = element_member_type(member);
    const char *expected = primitive_expected(element_type_primitive(type), v);
    char sentence[192];

    if (expected) {
        snprintf(sentence, sizeof(sentence), "must be %s", expected);
        return found(err, at, sentence);
    }
    if (member->binding != ELEMENTS_NONE &&
        !element_member_has_code(member, jval_str(v)))
        return found_code(err, at, member);
    return 0;
}

static int check_value(struct jval v, const struct spot *spot,
    const struct place *at, struct err *err)
{
    const struct element_type *type = element_member_type(spot->member);

    if (spot->is_shadow)
        return check_object(v, element_type_find(SLICE("Element")), at, err);
    if (type->kind == ELEMENT_PRIMITIVE)
        return check_primitive(v, spot->member, at, err);
    if (type->kind == ELEMENT_RESOURCE)
        return check_resource(v, at, err);
    return check_object(v, type, at, err);
}

/* null stands only where the other of the two arrays has something. */
static int check_null(struct jval twin, const struct place *at, struct err *err)
{
    if (jval_is_some(twin) && jval_type(twin) != JSON_NULL)
        return 0;
    return found(err, at, "must not be null without an extension beside it");
}

static int check_array(
    const struct spot *spot, struct place *at, struct err *err)
{
    bool is_primitive =
        element_member_type(spot->member)->kind == ELEMENT_PRIMITIVE;
    struct jval twin = jval_first(spot->twin);
    struct jval v = jval_first(spot->value);
    int rc = 0;

    if (jval_type(spot->value) != JSON_ARRAY)
        return found(err, at, "this element repeats: expected an array");
    if (!jval_is_some(v))
        return found(err, at, "must not be an empty array");
    if (jval_is_some(spot->twin) &&
        jval_count(spot->twin) != jval_count(spot->value))
        return found(
            err, at, "the array of extensions must be as long as this one");
    for (at->index = 0; !rc && jval_is_some(v); at->index++) {
        rc = jval_type(v) == JSON_NULL && is_primitive
                 ? check_null(twin, at, err)
                 : check_value(v, spot, at, err);
        v = jval_next(v);
        twin = jval_next(twin);
    }
    return rc;
}

static int check_spot(
    const struct spot *spot, const struct place *up, struct err *err)
{
    struct place at = place_of(up, spot->member);

    if (spot->is_shadow &&
        element_member_type(spot->member)->kind != ELEMENT_PRIMITIVE)
        return found(err, &at, "only primitive elements have a `_` sibling");
    if (element_member_is_array(spot->member))
        return check_array(spot, &at, err);
    /* Of a Bundle's entry, say. Contained ones come in arrays. */
    if (element_member_type(spot->member)->kind == ELEMENT_RESOURCE)
        at.whole = spot->value;
    if (jval_type(spot->value) == JSON_ARRAY)
        return found(err, &at,
            "this element does not repeat: "
            "expected no array");
    if (jval_type(spot->value) == JSON_NULL)
        return found(err, &at, "must not be null");
    return check_value(spot->value, spot, &at, err);
}

/* --- objects --- */

/* The same name with or without the underscore. */
static struct jval twin_of(struct jval object, struct jval member)
{
    struct slice key = jval_key(member), other;
    bool is_shadow = slice_starts(key, SLICE("_"));

    for (struct jval m = jval_first(object); jval_is_some(m);
         m = jval_next(m)) {
        other = jval_key(m);
        if (other.len != key.len + (is_shadow ? -(size_t)1 : 1))
            continue;
        if (is_shadow
                ? slice_eq(other, slice_from(key, 1))
                : other.ptr[0] == '_' && slice_eq(slice_from(other, 1), key))
            return m;
    }
    return (struct jval){0};
}

/* Another alternative of the choice that `member` is one of. */
static bool has_rival(struct jval object, const struct element_type *type,
    const struct element_member *member)
{
    for (struct jval v = jval_first(object); jval_is_some(v);
         v = jval_next(v)) {
        struct slice key = jval_key(v);
        const struct element_member *m = element_member_find(
            type, slice_from(key, slice_starts(key, SLICE("_"))));

        if (m && m != member && m->choice == member->choice)
            return true;
    }
    return false;
}

static bool is_repeating_primitive(const struct element_member *member)
{
    return element_member_is_array(member) &&
           element_member_type(member)->kind == ELEMENT_PRIMITIVE;
}

static int check_member(struct jval object, struct jval v,
    const struct element_type *type, const struct place *up, uint64_t *seen,
    struct err *err)
{
    struct slice key = jval_key(v);
    struct spot spot = {.value = v, .is_shadow = slice_starts(key, SLICE("_"))};
    uint64_t bit;

    spot.member = element_member_find(type, slice_from(key, spot.is_shadow));
    if (!spot.member)
        return found_unknown(err, up, key);
    bit = UINT64_C(1) << spot.member->order;
    if ((*seen & bit) && spot.member->choice != ELEMENTS_NONE &&
        has_rival(object, type, spot.member)) {
        struct place at = place_of(up, spot.member);

        return found(err, &at, "only one type of value may be given");
    }
    *seen |= bit;
    if (is_repeating_primitive(spot.member))
        spot.twin = twin_of(object, v);
    return check_spot(&spot, up, err);
}

/* ext-1, which stores insist on when they write an extension out again. */
static int check_extension(struct jval v, const struct element_type *type,
    const struct place *at, uint64_t seen, struct err *err)
{
    const struct element_member *value =
        element_choice_first(type, SLICE("value"));
    bool has_value = seen >> value->order & 1;
    bool has_nested = jval_is_some(jval_get(v, "extension"));

    if (has_value != has_nested)
        return 0;
    return found(err, at, "an extension has either a value or extensions");
}

static bool contains(struct jval resource, struct slice id)
{
    struct jval list = jval_get(resource, "contained");

    for (struct jval v = jval_first(list); jval_is_some(v); v = jval_next(v))
        if (slice_eq(jval_get_str(v, "id"), id))
            return true;
    return false;
}

/* ref-1; "#" alone is the container. */
static int check_reference(
    struct jval v, const struct place *at, struct err *err)
{
    struct slice text = jval_get_str(v, "reference");
    struct place place = below(at, SLICE("reference"));
    const struct place *p = at;

    if (text.len < 2 || text.ptr[0] != '#' || may_lack(at))
        return 0;
    while (!jval_is_some(p->whole))
        p = p->up;
    if (contains(p->whole, slice_from(text, 1)))
        return 0;
    found(err, &place, "the resource does not contain what this refers to");
    if (err)
        err_refine(err, 422, "invariant");
    return ERR_INVALID;
}

static int check_object(struct jval v, const struct element_type *type,
    const struct place *at, struct err *err)
{
    bool is_resource = type->kind == ELEMENT_RESOURCE;
    uint64_t seen = 0;

    if (jval_type(v) != JSON_OBJECT)
        return found(err, at, "expected an object");
    if (!jval_is_some(jval_first(v)))
        return found(err, at, "must not be an empty object");
    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m)) {
        int rc;

        if (is_resource && slice_eq(jval_key(m), SLICE("resourceType")))
            continue;
        rc = check_member(v, m, type, at, &seen, err);
        if (rc)
            return rc;
    }
    if ((type->required & ~seen) && !may_lack(at))
        return found_missing(err, at, type, type->required & ~seen);
    if (slice_eq(element_type_name(type), SLICE("Extension")))
        return check_extension(v, type, at, seen, err);
    if (slice_eq(element_type_name(type), SLICE("Reference")))
        return check_reference(v, at, err);
    return 0;
}

static const struct element_type *resource_type(struct slice name)
{
    const struct element_type *type = element_type_find(name);

    return type && type->kind == ELEMENT_RESOURCE && !type->is_abstract ? type
                                                                        : NULL;
}

static int check_resource(
    struct jval v, const struct place *at, struct err *err)
{
    struct jval name = jval_get(v, "resourceType");
    const struct element_type *type = resource_type(jval_str(name));

    if (jval_type(v) != JSON_OBJECT)
        return found(err, at, "expected a resource, a JSON object");
    if (!jval_is_some(name))
        return found(err, at, "a resource must have a resourceType");
    if (!type)
        return found(err, at, "the resourceType must be one of R4");
    return check_object(v, type, at, err);
}

/* --- the public functions --- */

static int check_whole(
    struct jval resource, struct slice type, bool lacks, struct err *err)
{
    struct slice name = jval_get_str(resource, "resourceType");
    struct place root = {
        .name = name, .index = SIZE_MAX, .whole = resource, .may_lack = lacks};

    if (!gate_type(name))
        root.name = type.len ? type : SLICE("Resource");
    else if (type.len && !slice_eq(type, name)) {
        root.name = type;
        return found(err, &root, "the resourceType is not the expected one");
    }
    return check_resource(resource, &root, err);
}

int gate_resource(struct jval resource, struct slice type, struct err *err)
{
    return check_whole(resource, type, false, err);
}

int gate_stored(struct jval resource, struct slice type, struct err *err)
{
    return check_whole(resource, type, true, err);
}

bool gate_id(struct slice id)
{
    for (size_t i = 0; i < id.len; i++) {
        char c = id.ptr[i];
        bool is_letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

        if (!is_letter && !(c >= '0' && c <= '9') && c != '-' && c != '.')
            return false;
    }
    return id.len > 0 && id.len <= ID_MAX_BYTES;
}

bool gate_type(struct slice name)
{
    return resource_type(name) != NULL;
}
