/* SPDX-License-Identifier: Apache-2.0
 * Equality, equivalence, order and hashes of items.
 *
 * source  http://hl7.org/fhirpath/N1/#equality */
#include "base/hash.h"
#include "fhirclient/fhirpath/json_equal.h"
#include "fhirclient/fhirpath/quantity.h"
#include "fhirclient/fhirpath/types.h"
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

/* ---- pairs of items ---- */

static bool is_fhir_quantity(const struct value *v)
{
    return v->kind == KIND_NODE && v->type &&
           type_is_named(v->type, SLICE("Quantity"));
}

/* Two FHIR Quantities are, too, when both have values to compare. */
static bool are_quantities(const struct value *a, const struct value *b)
{
    struct quantity q;

    if (a->kind == KIND_QUANTITY || b->kind == KIND_QUANTITY)
        return true;
    return a->kind == KIND_NODE && is_fhir_quantity(a) && is_fhir_quantity(b) &&
           value_to_quantity(&q, a, NULL) && value_to_quantity(&q, b, NULL);
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
        return text_equivalent(s, t);
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
        order = slice_cmp(a->text, b->text);
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
        return text_folded_hash(v->text);
    case KIND_STRING:
        if (looks_like_moment(v->text) &&
            (moment_parse(&m, v->text) || moment_parse_time(&m, v->text)))
            return moment_hash(&m);
        return text_folded_hash(v->text);
    case KIND_TYPE: return hash_slice(v->text);
    case KIND_NODE:
        return is_quantity_like(v) ? ALL_NUMBERS
                                   : json_equivalence_hash(value_extras(v));
    }
    return 0;
}
