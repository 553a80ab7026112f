/* SPDX-License-Identifier: Apache-2.0
 * Numbers. What can be exact is; only roots, logarithms and powers with a
 * fraction go through binary floating point.
 *
 * source  http://hl7.org/fhirpath/N1/#math */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/quantity.h"

#include <math.h>

/* 1: a number, 0: nothing, negative: something else or several. */
static int take_number(struct decimal *out, const struct value **item,
    struct eval *e, const struct fn_call *c)
{
    int rc = fn_input_single(item, e, c);

    if (rc == 1 && !value_to_decimal(out, *item))
        return fn_fail(e, c, "is for numbers, but its input is %s",
            value_kind_name(*item));
    return rc;
}

static int return_decimal(
    struct eval *e, const struct fn_call *c, struct decimal d)
{
    return fn_return(
        e, c, value_text(KIND_DECIMAL, decimal_print(e->arena, d)));
}

static int return_integer(
    struct eval *e, const struct fn_call *c, struct decimal d)
{
    int64_t whole;

    if (!decimal_to_i64(&whole, d) || whole > INT32_MAX || whole < INT32_MIN)
        return fn_return_empty(e, c);
    return fn_return(e, c, value_integer(whole));
}

static int return_quantity(struct eval *e, const struct fn_call *c,
    const struct quantity *of, struct decimal d)
{
    struct quantity *q = arena_alloc(e->arena, sizeof(*q));

    *q = *of;
    q->value = decimal_print(e->arena, d);
    return fn_return(
        e, c, (struct value){.kind = KIND_QUANTITY, .quantity = q});
}

/* A lone quantity as the input, to be computed with in its unit. */
static bool take_quantity(struct quantity *q, struct decimal *d, struct eval *e,
    const struct fn_call *c)
{
    const struct value *v = &e->stack[c->base];

    return c->count == 1 &&
           (v->kind == KIND_QUANTITY || v->kind == KIND_NODE) &&
           value_to_quantity(q, v, e->arena) && decimal_parse(d, q->value);
}

static int return_rounded(
    struct eval *e, const struct fn_call *c, enum decimal_rounding how)
{
    const struct value *item;
    struct quantity q;
    struct decimal d;
    int rc;

    if (take_quantity(&q, &d, e, c))
        return return_quantity(e, c, &q, decimal_round(d, 0, how));
    rc = take_number(&d, &item, e, c);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    return return_integer(e, c, decimal_round(d, 0, how));
}

int fn_ceiling(struct eval *e, const struct fn_call *c)
{
    return return_rounded(e, c, ROUND_CEILING);
}

int fn_floor(struct eval *e, const struct fn_call *c)
{
    return return_rounded(e, c, ROUND_FLOOR);
}

int fn_truncate(struct eval *e, const struct fn_call *c)
{
    return return_rounded(e, c, ROUND_CUT);
}

static int take_places(int *out, struct eval *e, const struct fn_call *c)
{
    int64_t places = 0;
    int rc = 1;

    if (c->nargs && fn_arg_count(e, c, 0))
        rc = fn_arg_integer(&places, e, c, 0);
    if (places < 0)
        return fn_fail(e, c, "takes no negative number of places");
    *out = (int)(places < DECIMAL_MAX_SCALE ? places : DECIMAL_MAX_SCALE);
    return rc;
}

int fn_round(struct eval *e, const struct fn_call *c)
{
    const struct value *item;
    struct quantity q;
    struct decimal d;
    int places = 0, rc = take_places(&places, e, c);

    if (rc > 0 && take_quantity(&q, &d, e, c))
        return return_quantity(
            e, c, &q, decimal_round(d, places, ROUND_HALF_AWAY));
    if (rc > 0)
        rc = take_number(&d, &item, e, c);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    return return_decimal(e, c, decimal_round(d, places, ROUND_HALF_AWAY));
}

int fn_abs(struct eval *e, const struct fn_call *c)
{
    const struct value *item;
    struct quantity q;
    struct decimal d;
    int rc = 0;
    bool is_quantity = take_quantity(&q, &d, e, c);

    if (!is_quantity)
        rc = take_number(&d, &item, e, c);
    if (!is_quantity && rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (d.digits < 0)
        d.digits = -d.digits;
    if (is_quantity)
        return return_quantity(e, c, &q, d);
    return item->kind == KIND_INTEGER ? return_integer(e, c, d)
                                      : return_decimal(e, c, d);
}

/* ---- through floating point ---- */

static int return_double(
    struct eval *e, const struct fn_call *c, long double value)
{
    struct decimal d;

    if (!decimal_of_double(&d, value))
        return fn_return_empty(e, c);
    return return_decimal(e, c, d);
}

static int apply(struct eval *e, const struct fn_call *c,
    long double (*function)(long double))
{
    const struct value *item;
    struct decimal d;
    int rc = take_number(&d, &item, e, c);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    return return_double(e, c, function(decimal_to_double(d)));
}

int fn_sqrt(struct eval *e, const struct fn_call *c)
{
    const struct value *item;
    struct decimal d, root;
    int rc = take_number(&d, &item, e, c);

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    if (d.digits < 0)
        return fn_return_empty(e, c);
    if (decimal_sqrt(&root, d))
        return return_decimal(e, c, root);
    return return_double(e, c, sqrtl(decimal_to_double(d)));
}

int fn_exp(struct eval *e, const struct fn_call *c)
{
    return apply(e, c, expl);
}

int fn_ln(struct eval *e, const struct fn_call *c)
{
    return apply(e, c, logl);
}

static int take_number_arg(
    struct decimal *out, struct eval *e, const struct fn_call *c)
{
    size_t n = fn_arg_count(e, c, 0);

    if (n == 1 && value_is_absent(fn_arg(e, c, 0)))
        return 0;
    if (n > 1 || (n == 1 && !value_to_decimal(out, fn_arg(e, c, 0))))
        return fn_fail(e, c, "takes one number as its argument");
    return n == 1;
}

int fn_log(struct eval *e, const struct fn_call *c)
{
    const struct value *item;
    struct decimal d, base;
    int rc = take_number(&d, &item, e, c);

    if (rc > 0)
        rc = take_number_arg(&base, e, c);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    return return_double(
        e, c, logl(decimal_to_double(d)) / logl(decimal_to_double(base)));
}

/* Whole powers by multiplication, exactly. */
static bool power_exact(
    struct decimal *out, struct decimal base, int64_t exponent)
{
    *out = decimal_of_int(1);
    if (exponent < 0 || exponent > 200)
        return false;
    for (int64_t i = 0; i < exponent; i++)
        if (!decimal_mul(out, *out, base))
            return false;
    return true;
}

int fn_power(struct eval *e, const struct fn_call *c)
{
    const struct value *item;
    struct decimal base, exponent, result;
    int64_t whole;
    int rc = take_number(&base, &item, e, c);

    if (rc > 0)
        rc = take_number_arg(&exponent, e, c);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);

    bool is_integer =
        item->kind == KIND_INTEGER && fn_arg(e, c, 0)->kind == KIND_INTEGER;

    if (!decimal_to_i64(&whole, exponent) || !power_exact(&result, base, whole))
        return return_double(
            e, c, powl(decimal_to_double(base), decimal_to_double(exponent)));
    return is_integer ? return_integer(e, c, result)
                      : return_decimal(e, c, result);
}

int fn_comparable(struct eval *e, const struct fn_call *c)
{
    struct quantity p, q;

    if (c->count != 1 || fn_arg_count(e, c, 0) != 1 ||
        !value_to_quantity(&p, &e->stack[c->base], e->arena) ||
        !value_to_quantity(&q, fn_arg(e, c, 0), e->arena))
        return fn_return_empty(e, c);
    return fn_return_boolean(e, c, quantity_comparable(&p, &q));
}
