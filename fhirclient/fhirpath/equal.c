/* SPDX-License-Identifier: Apache-2.0
 * Equality, equivalence, order and hashes of items.
 *
 * source  http://hl7.org/fhirpath/N1/#equality */
#include "base/hash.h"
#include "base/utf8.h"
#include "fhirclient/fhirpath/quantity.h"
#include "fhirclient/fhirpath/value.h"

#include <string.h>

static enum answer answer_of(bool b)
{
    return b ? ANSWER_TRUE : ANSWER_FALSE;
}

static bool is_number(const struct value *v)
{
    return v->kind == KIND_INTEGER || v->kind == KIND_DECIMAL;
}

static bool is_moment(const struct value *v)
{
    return v->kind == KIND_DATE || v->kind == KIND_DATETIME ||
           v->kind == KIND_TIME;
}

static int slice_order(struct slice a, struct slice b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n ? memcmp(a.ptr, b.ptr, n) : 0;

    return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* ---- whole elements ---- */

static bool json_equal(struct jval a, struct jval b);

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

static bool json_equal(struct jval a, struct jval b)
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
static uint64_t json_hash(struct jval v)
{
    struct decimal d;
    uint64_t hash = (uint64_t)jval_type(v);

    switch (jval_type(v)) {
    case JSON_NUMBER:
        d = decimal_parse(&d, jval_raw(v)) ? decimal_trim(d)
                                           : (struct decimal){0};
        return hash_u64((uint64_t)d.digits + (uint64_t)d.scale);
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

/* ---- pairs of items ---- */

static bool are_quantities(const struct value *a, const struct value *b)
{
    return a->kind == KIND_QUANTITY || b->kind == KIND_QUANTITY;
}

static enum answer moments_equal(const struct value *a, const struct value *b)
{
    struct moment x, y;

    if (!value_to_moment(&x, a) || !value_to_moment(&y, b) ||
        x.is_time != y.is_time)
        return ANSWER_FALSE;

    enum moment_order order = moment_compare(&x, &y);

    if (order == MOMENT_UNCERTAIN)
        return ANSWER_EMPTY;
    return answer_of(order == MOMENT_SAME);
}

static enum answer numbers_equal(const struct value *a, const struct value *b)
{
    struct decimal x, y;

    if (a->kind == KIND_INTEGER && b->kind == KIND_INTEGER)
        return answer_of(a->integer == b->integer);
    if (value_to_decimal(&x, a) && value_to_decimal(&y, b))
        return answer_of(decimal_cmp(x, y) == 0);
    return answer_of(a->kind == b->kind && slice_eq(a->text, b->text));
}

static bool is_same_element(const struct value *a, const struct value *b)
{
    return a->flags & b->flags & VALUE_IS_ELEMENT && a->doc == b->doc &&
           a->at == b->at && !((a->flags | b->flags) & VALUE_NO_ELEMENT);
}

static bool types_equal(const struct value *a, const struct value *b)
{
    return slice_eq(a->text, b->text) && (a->flags & VALUE_IS_SYSTEM_TYPE) ==
                                             (b->flags & VALUE_IS_SYSTEM_TYPE);
}

static enum answer same_kind_equal(const struct value *a, const struct value *b)
{
    switch ((enum value_kind)a->kind) {
    case KIND_BOOLEAN: return answer_of(a->boolean == b->boolean);
    case KIND_STRING: return answer_of(slice_eq(a->text, b->text));
    case KIND_TYPE: return answer_of(types_equal(a, b));
    case KIND_NODE:
        return answer_of(is_same_element(a, b) ||
                         json_equal(value_extras(a), value_extras(b)));
    case KIND_INTEGER:
    case KIND_DECIMAL:
    case KIND_DATE:
    case KIND_DATETIME:
    case KIND_TIME:
    case KIND_QUANTITY: break;
    }
    return ANSWER_FALSE;
}

enum answer value_equal(
    const struct value *a, const struct value *b, struct arena *arena)
{
    struct quantity p, q;
    struct slice s, t;

    if (a->kind == KIND_STRING && b->kind == KIND_STRING)
        return answer_of(slice_eq(a->text, b->text));
    if (are_quantities(a, b))
        return value_to_quantity(&p, a, arena) &&
                       value_to_quantity(&q, b, arena)
                   ? quantity_equal(&p, &q)
                   : ANSWER_FALSE;
    if (is_number(a) && is_number(b))
        return numbers_equal(a, b);
    if (is_moment(a) || is_moment(b)) {
        /* an element's own text beside a string is compared as text */
        if (value_to_string(&s, a) && value_to_string(&t, b) &&
            a->kind != b->kind &&
            (a->kind == KIND_STRING || b->kind == KIND_STRING))
            return answer_of(slice_eq(s, t));
        return moments_equal(a, b);
    }
    return a->kind == b->kind ? same_kind_equal(a, b) : ANSWER_FALSE;
}

/* ---- equivalence ---- */

/* Lower case, and one kind of white space. */
static int32_t fold(int32_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c | 0x20;
    if (c < 0 || (c < 128 && c > ' '))
        return c;
    return utf8_is_blank(c) ? ' ' : utf8_lower_of(c);
}

/* Case and the kind of white space do not count. */
static bool strings_equivalent(struct slice a, struct slice b)
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

/* Rounded to the places of the less precise one; zeros at the end are none. */
static bool numbers_equivalent(const struct value *a, const struct value *b)
{
    struct decimal x, y;

    if (!value_to_decimal(&x, a) || !value_to_decimal(&y, b))
        return numbers_equal(a, b) == ANSWER_TRUE;
    x = decimal_trim(x);
    y = decimal_trim(y);

    int scale = x.scale < y.scale ? x.scale : y.scale;

    return decimal_cmp(decimal_round(x, scale, ROUND_HALF_AWAY),
               decimal_round(y, scale, ROUND_HALF_AWAY)) == 0;
}

static bool json_equivalent(struct jval a, struct jval b, struct arena *arena);

/* Arrays as bags: each element of one finds a partner of its own. */
static bool json_arrays_equivalent(
    struct jval a, struct jval b, struct arena *arena)
{
    size_t n = jval_count(a);
    bool *is_taken = arena_zalloc(arena, n + 1, sizeof(*is_taken));

    if (n != jval_count(b))
        return false;
    for (struct jval x = jval_first(a); jval_is_some(x); x = jval_next(x)) {
        struct jval y = jval_first(b);
        size_t i = 0;

        while (
            jval_is_some(y) && (is_taken[i] || !json_equivalent(x, y, arena))) {
            y = jval_next(y);
            i++;
        }
        if (!jval_is_some(y))
            return false;
        is_taken[i] = true;
    }
    return true;
}

static bool json_equivalent(struct jval a, struct jval b, struct arena *arena)
{
    if (jval_type(a) == JSON_ARRAY && jval_type(b) == JSON_ARRAY)
        return json_arrays_equivalent(a, b, arena);
    if (jval_type(a) == JSON_OBJECT && jval_type(b) == JSON_OBJECT) {
        if (jval_count(a) != jval_count(b))
            return false;
        for (struct jval x = jval_first(a); jval_is_some(x); x = jval_next(x))
            if (!json_equivalent(x, jval_get_slice(b, jval_key(x)), arena))
                return false;
        return true;
    }
    if (!jval_is_some(a) || !jval_is_some(b))
        return false;

    struct value x = value_of_element(a, NULL), y = value_of_element(b, NULL);

    return x.kind == y.kind && x.kind != KIND_NODE &&
           value_equivalent(&x, &y, arena);
}

static bool moments_equivalent(const struct value *a, const struct value *b)
{
    struct moment x, y;

    return value_to_moment(&x, a) && value_to_moment(&y, b) &&
           x.is_time == y.is_time && moment_equivalent(&x, &y);
}

bool value_equivalent(
    const struct value *a, const struct value *b, struct arena *arena)
{
    struct quantity p, q;
    struct slice s, t;

    if (are_quantities(a, b))
        return value_to_quantity(&p, a, arena) &&
               value_to_quantity(&q, b, arena) && quantity_equivalent(&p, &q);
    if (is_number(a) && is_number(b))
        return numbers_equivalent(a, b);
    if ((a->kind == KIND_STRING || b->kind == KIND_STRING) &&
        value_to_string(&s, a) && value_to_string(&t, b))
        return strings_equivalent(s, t);
    if (is_moment(a) || is_moment(b))
        return moments_equivalent(a, b);
    if (a->kind == KIND_NODE && b->kind == KIND_NODE)
        return is_same_element(a, b) ||
               json_equivalent(value_extras(a), value_extras(b), arena);
    return a->kind == b->kind && same_kind_equal(a, b) == ANSWER_TRUE;
}

/* ---- order ---- */

static int compare_moments(const struct value *a, const struct value *b)
{
    struct moment x, y;

    if (!value_to_moment(&x, a) || !value_to_moment(&y, b) ||
        x.is_time != y.is_time)
        return VALUE_INCOMPARABLE;
    return moment_compare(&x, &y);
}

int value_compare(
    const struct value *a, const struct value *b, struct arena *arena)
{
    struct quantity p, q;
    struct decimal x, y;
    int order;

    if (a->kind == KIND_STRING && b->kind == KIND_STRING) {
        order = slice_order(a->text, b->text);
        return (order > 0) - (order < 0);
    }
    if (value_to_decimal(&x, a) && value_to_decimal(&y, b)) {
        order = decimal_cmp(x, y);
        return (order > 0) - (order < 0);
    }
    if (is_moment(a) || is_moment(b))
        return compare_moments(a, b);
    if ((are_quantities(a, b) ||
            (a->kind == KIND_NODE && b->kind == KIND_NODE)) &&
        value_to_quantity(&p, a, arena) && value_to_quantity(&q, b, arena))
        return quantity_compare(&p, &q);
    return VALUE_INCOMPARABLE;
}

/* ---- hashes ---- */

static uint64_t moment_hash(const struct moment *of)
{
    struct moment m = moment_in_utc(of);
    uint64_t hash = m.precision * 2u + m.is_time;

    for (int i = m.is_time ? MOMENT_HOUR : MOMENT_YEAR; i <= (int)m.precision;
         i++)
        hash = hash_u64(hash + (uint64_t)m.part[i]);
    return hash_u64(hash + (uint64_t)m.nanosecond);
}

/* Text that may be a moment's: elements without a type are compared so. */
static bool looks_like_moment(struct slice s)
{
    return s.len >= 2 && s.len < 40 && s.ptr[0] >= '0' && s.ptr[0] <= '9' &&
           s.ptr[1] >= '0' && s.ptr[1] <= '9';
}

static uint64_t text_hash(struct slice s)
{
    struct moment m;

    if (looks_like_moment(s) &&
        (moment_parse(&m, s) || moment_parse_time(&m, s)))
        return moment_hash(&m);
    return hash_slice(s);
}

static uint64_t number_hash(const struct value *v)
{
    struct decimal d;

    if (!value_to_decimal(&d, v))
        return hash_slice(v->text);
    return quantity_hash_ratio(ratio_of_decimal(d));
}

static uint64_t node_hash(const struct value *v, struct arena *arena)
{
    struct quantity q;

    if (value_to_quantity(&q, v, arena))
        return quantity_hash(&q); /* it may equal a computed one */
    return json_hash(value_extras(v));
}

uint64_t value_hash(const struct value *v, struct arena *arena)
{
    switch ((enum value_kind)v->kind) {
    case KIND_BOOLEAN: return hash_u64(v->boolean + 1u);
    case KIND_INTEGER:
    case KIND_DECIMAL: return number_hash(v); /* as of unit 1 */
    case KIND_QUANTITY: return quantity_hash(v->quantity);
    case KIND_STRING:
    case KIND_DATE:
    case KIND_DATETIME:
    case KIND_TIME: return text_hash(v->text);
    case KIND_TYPE: return hash_slice(v->text);
    case KIND_NODE: return node_hash(v, arena);
    }
    return 0;
}

/* ---- hashes for equivalence ---- */

static bool is_quantity_like(const struct value *v)
{
    return jval_type(jval_get(value_jval(v), "value")) == JSON_NUMBER;
}

static uint64_t folded_hash(struct slice s)
{
    uint64_t hash = 0;
    int32_t c;

    for (size_t pos = 0; (c = utf8_next(s, &pos)) >= 0;)
        hash = (hash ^ (uint64_t)fold(c)) * UINT64_C(0x100000001b3);
    return hash_u64(hash);
}

/* Numbers round to each other, so they share one; arrays are bags. */
static uint64_t json_equivalence_hash(struct jval v)
{
    uint64_t hash = (uint64_t)jval_type(v);

    switch (jval_type(v)) {
    case JSON_STRING: return folded_hash(jval_str(v));
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

uint64_t value_equivalence_hash(const struct value *v, bool exact_numbers)
{
    enum { ALL_NUMBERS = 1 };
    struct moment m;
    struct decimal d;

    switch ((enum value_kind)v->kind) {
    case KIND_BOOLEAN: return hash_u64(v->boolean + 2u);
    case KIND_INTEGER:
    case KIND_DECIMAL:
        if (exact_numbers && value_to_decimal(&d, v))
            return quantity_hash_ratio(ratio_of_decimal(d));
        return ALL_NUMBERS;
    case KIND_QUANTITY: return ALL_NUMBERS;
    case KIND_DATE:
    case KIND_DATETIME:
    case KIND_TIME:
        if (value_to_moment(&m, v))
            return moment_hash(&m);
        return folded_hash(v->text);
    case KIND_STRING:
        if (looks_like_moment(v->text) &&
            (moment_parse(&m, v->text) || moment_parse_time(&m, v->text)))
            return moment_hash(&m);
        return folded_hash(v->text);
    case KIND_TYPE: return hash_slice(v->text);
    case KIND_NODE:
        return is_quantity_like(v) ? ALL_NUMBERS
                                   : json_equivalence_hash(value_extras(v));
    }
    return 0;
}
