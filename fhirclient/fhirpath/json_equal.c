/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/json_equal.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "fhirclient/fhirpath/bag.h"

/* ---- text ---- */

/* Lower case, and one kind of white space. */
static int32_t fold(int32_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c | 0x20;
    if (c < 0 || (c < 128 && c > ' '))
        return c;
    return utf8_is_blank(c) ? ' ' : utf8_lower_of(c);
}

bool text_equivalent(struct slice a, struct slice b)
{
    size_t i = 0, j = 0;

    for (;;) {
        int32_t c = utf8_next(a, &i), d = utf8_next(b, &j);

        if (c != d && fold(c) != fold(d))
            return false;
        if (c < 0)
            return true;
    }
}

uint64_t text_folded_hash(struct slice s)
{
    uint64_t hash = 0;
    int32_t c;

    for (size_t pos = 0; (c = utf8_next(s, &pos)) >= 0;)
        hash = (hash ^ (uint64_t)fold(c)) * UINT64_C(0x100000001b3);
    return hash_u64(hash);
}

/* ---- equality ---- */

static bool json_numbers_equal(struct jval a, struct jval b)
{
    struct decimal x, y;

    if (!decimal_parse(&x, jval_raw(a)) || !decimal_parse(&y, jval_raw(b)))
        return slice_eq(jval_raw(a), jval_raw(b));
    return decimal_cmp(x, y) == 0;
}

static bool json_objects_equal(struct jval a, struct jval b)
{
    if (jval_count(a) != jval_count(b))
        return false;
    for (struct jval x = jval_first(a); jval_is_some(x); x = jval_next(x))
        if (!json_equal(x, jval_get_slice(b, jval_key(x))))
            return false;
    return true;
}

static bool json_arrays_equal(struct jval a, struct jval b)
{
    struct jval x = jval_first(a), y = jval_first(b);

    for (; jval_is_some(x) && jval_is_some(y);
         x = jval_next(x), y = jval_next(y))
        if (!json_equal(x, y))
            return false;
    return !jval_is_some(x) && !jval_is_some(y);
}

bool json_equal(struct jval a, struct jval b)
{
    enum jtype type = jval_type(a);

    if (type != jval_type(b))
        return false;
    switch (type) {
    case JSON_NUMBER: return json_numbers_equal(a, b);
    case JSON_STRING: return slice_eq(jval_str(a), jval_str(b));
    case JSON_OBJECT: return json_objects_equal(a, b);
    case JSON_ARRAY: return json_arrays_equal(a, b);
    case JSON_NONE:
    case JSON_NULL:
    case JSON_FALSE:
    case JSON_TRUE: break;
    }
    return true;
}

/* Objects by the sum over their members, so that order does not count. */
uint64_t json_hash(struct jval v)
{
    struct decimal d;
    uint64_t hash = (uint64_t)jval_type(v);

    switch (jval_type(v)) {
    case JSON_NUMBER:
        d = decimal_parse(&d, jval_raw(v)) ? decimal_trim(d)
                                           : (struct decimal){0};
        return hash_u64((uint64_t)d.digits * 31 + (uint64_t)d.scale);
    case JSON_STRING: return hash_slice(jval_str(v));
    case JSON_OBJECT:
        for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m))
            hash += hash_u64(hash_slice(jval_key(m)) ^ json_hash(m));
        return hash;
    case JSON_ARRAY:
        for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m))
            hash = hash_u64(hash ^ json_hash(m));
        return hash;
    case JSON_NONE:
    case JSON_NULL:
    case JSON_FALSE:
    case JSON_TRUE: break;
    }
    return hash;
}

/* ---- equivalence ---- */

struct arrays {
    const struct jval *a, *b;
    struct arena *arena;
};

static int elements_match(uint32_t a, uint32_t b, void *user)
{
    const struct arrays *of = user;

    return json_equivalent(of->a[a], of->b[b], of->arena);
}

static struct bag_item *to_bag(
    struct jval *elements, struct jval array, size_t n, struct arena *arena)
{
    struct bag_item *items = arena_alloc(arena, n * sizeof(*items));
    struct jval v = jval_first(array);
    struct decimal d;

    for (size_t i = 0; i < n; i++, v = jval_next(v)) {
        bool is_number =
            jval_type(v) == JSON_NUMBER && decimal_parse(&d, jval_raw(v));

        elements[i] = v;
        items[i] = (struct bag_item){json_equivalence_hash(v),
            is_number ? (double)decimal_to_double(d) : 0, (uint32_t)i};
    }
    return items;
}

/* Arrays as bags: each element of one finds a partner of its own. */
static bool arrays_equivalent(struct jval a, struct jval b, struct arena *arena)
{
    size_t n = jval_count(a);
    struct jval *elements;
    struct arrays of = {.arena = arena};

    if (n != jval_count(b))
        return false;
    elements = arena_alloc(arena, 2 * n * sizeof(*elements));
    of.a = elements;
    of.b = elements + n;

    struct bag_item *x = to_bag(elements, a, n, arena);
    struct bag_item *y = to_bag(elements + n, b, n, arena);

    return bag_pair(x, y, n, elements_match, &of, arena) == 1;
}

static bool objects_equivalent(
    struct jval a, struct jval b, struct arena *arena)
{
    if (jval_count(a) != jval_count(b))
        return false;
    for (struct jval x = jval_first(a); jval_is_some(x); x = jval_next(x))
        if (!json_equivalent(x, jval_get_slice(b, jval_key(x)), arena))
            return false;
    return true;
}

bool json_equivalent(struct jval a, struct jval b, struct arena *arena)
{
    if (jval_type(a) == JSON_ARRAY && jval_type(b) == JSON_ARRAY)
        return arrays_equivalent(a, b, arena);
    if (jval_type(a) == JSON_OBJECT && jval_type(b) == JSON_OBJECT)
        return objects_equivalent(a, b, arena);
    if (!jval_is_some(a) || !jval_is_some(b))
        return false;
    if (jval_type(a) == JSON_NULL || jval_type(b) == JSON_NULL)
        return jval_type(a) == jval_type(b);

    struct value x = value_of_element(a, NULL), y = value_of_element(b, NULL);

    return x.kind != KIND_NODE && y.kind != KIND_NODE &&
           value_equivalent(&x, &y, arena);
}

/* Dates are strings here, and so they are compared. */
uint64_t json_equivalence_hash(struct jval v)
{
    uint64_t hash = (uint64_t)jval_type(v);

    switch (jval_type(v)) {
    case JSON_STRING: return text_folded_hash(jval_str(v));
    case JSON_OBJECT:
    case JSON_ARRAY:
        for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m))
            hash +=
                hash_u64(hash_slice(jval_key(m)) ^ json_equivalence_hash(m));
        return hash;
    case JSON_NONE:
    case JSON_NULL:
    case JSON_FALSE:
    case JSON_TRUE:
    case JSON_NUMBER: break;
    }
    return hash_u64(hash);
}
