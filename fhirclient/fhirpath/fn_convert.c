/* SPDX-License-Identifier: Apache-2.0
 * toX() and convertsToX(): one conversion each, asked for in two ways.
 *
 * source  http://hl7.org/fhirpath/N1/#conversion */
#include "fhirclient/fhirpath/fn.h"
#include "fhirclient/fhirpath/quantity.h"

/* A conversion is false when there is none; `*v` is then untouched. */
typedef bool convert_fn(struct value *v, struct arena *arena);

static bool read_boolean(struct value *v, struct slice s)
{
    static const char *const words[][2] = {{"true", "false"}, {"t", "f"},
        {"yes", "no"}, {"y", "n"}, {"1", "0"}, {"1.0", "0.0"}};

    for (size_t i = 0; i < COUNT_OF(words); i++)
        for (int is_false = 0; is_false < 2; is_false++)
            if (slice_eq_nocase(s, slice_of(words[i][is_false]))) {
                *v = value_boolean(!is_false);
                return true;
            }
    return false;
}

static bool to_boolean(struct value *v, struct arena *arena)
{
    struct decimal d;

    (void)arena;
    if (v->kind == KIND_STRING)
        return read_boolean(v, v->text);
    if (v->kind == KIND_BOOLEAN) {
        *v = value_boolean(v->boolean);
        return true;
    }
    if (!value_to_decimal(&d, v))
        return false;
    d = decimal_trim(d);
    if (d.scale || d.digits < 0 || d.digits > 1)
        return false;
    *v = value_boolean(d.digits == 1);
    return true;
}

/* [+-]digits, as the specification has it: no point, no blanks. */
static bool to_integer(struct value *v, struct arena *arena)
{
    struct decimal d;
    int64_t whole;

    (void)arena;
    if (v->kind == KIND_BOOLEAN) {
        *v = value_integer(v->boolean);
        return true;
    }
    if (v->kind == KIND_INTEGER) {
        *v = value_integer(v->integer);
        return true;
    }
    if (v->kind != KIND_STRING || slice_find(v->text, '.') != SIZE_MAX ||
        slice_find(v->text, 'e') != SIZE_MAX ||
        slice_find(v->text, 'E') != SIZE_MAX || !decimal_parse(&d, v->text) ||
        !decimal_to_i64(&whole, d) || whole > INT32_MAX || whole < INT32_MIN)
        return false;
    *v = value_integer(whole);
    return true;
}

static bool to_decimal(struct value *v, struct arena *arena)
{
    struct decimal d;

    if (v->kind == KIND_BOOLEAN) {
        *v = value_text(KIND_DECIMAL, v->boolean ? SLICE("1.0") : SLICE("0.0"));
        return true;
    }
    if (v->kind == KIND_STRING) {
        if (!decimal_parse(&d, v->text) ||
            slice_find(v->text, 'e') != SIZE_MAX ||
            slice_find(v->text, 'E') != SIZE_MAX)
            return false;
        *v = value_text(KIND_DECIMAL,
            v->text.ptr[0] == '+' ? slice_from(v->text, 1) : v->text);
        return true;
    }
    if (!value_to_decimal(&d, v))
        return false;
    *v = value_text(KIND_DECIMAL,
        v->kind == KIND_DECIMAL ? v->text : decimal_print(arena, d));
    return true;
}

static bool to_string(struct value *v, struct arena *arena)
{
    struct slice text;
    struct decimal d;

    (void)value_take_quantity(v, arena);
    if (!value_print(&text, v, arena))
        return false;
    /* JSON may have 1e-7, FHIRPath has not */
    if (v->kind == KIND_DECIMAL && value_to_decimal(&d, v) &&
        (slice_find(text, 'e') != SIZE_MAX ||
            slice_find(text, 'E') != SIZE_MAX))
        text = decimal_print(arena, d);
    *v = value_text(KIND_STRING, text);
    return true;
}

static bool to_quantity(struct value *v, struct arena *arena)
{
    struct quantity q, *copy;
    bool is_done;

    if (v->kind == KIND_BOOLEAN)
        q = (struct quantity){.value = v->boolean ? SLICE("1.0") : SLICE("0.0"),
            .unit = SLICE("1")};
    is_done = v->kind == KIND_BOOLEAN ||
              (v->kind == KIND_STRING ? quantity_parse(&q, v->text)
                                      : value_to_quantity(&q, v, arena));
    if (!is_done)
        return false;
    copy = arena_alloc(arena, sizeof(*copy));
    *copy = q;
    *v = (struct value){.kind = KIND_QUANTITY, .quantity = copy};
    return true;
}

/* A string must be a date; of a date and time the date is taken. */
static bool to_date(struct value *v, struct arena *arena)
{
    struct moment m;
    size_t t;

    (void)arena;
    if (v->kind != KIND_STRING && v->kind != KIND_DATE &&
        v->kind != KIND_DATETIME)
        return false;
    t = slice_find(v->text, 'T');
    if (!moment_parse(&m, v->text) || (v->kind == KIND_STRING && t != SIZE_MAX))
        return false;
    *v = value_text(
        KIND_DATE, slice_make(v->text.ptr, t == SIZE_MAX ? v->text.len : t));
    return true;
}

static bool to_datetime(struct value *v, struct arena *arena)
{
    struct moment m;

    (void)arena;
    if ((v->kind != KIND_STRING && v->kind != KIND_DATE &&
            v->kind != KIND_DATETIME) ||
        !moment_parse(&m, v->text))
        return false;
    *v = value_text(KIND_DATETIME, v->text);
    return true;
}

static bool to_time(struct value *v, struct arena *arena)
{
    struct moment m;
    struct slice text = v->text;

    (void)arena;
    if (v->kind != KIND_STRING && v->kind != KIND_TIME)
        return false;
    if (slice_starts(text, SLICE("T")))
        text = slice_from(text, 1);
    if (!moment_parse_time(&m, text))
        return false;
    *v = value_text(KIND_TIME, text);
    return true;
}

/* ---- the functions ---- */

static int convert(
    struct eval *e, const struct fn_call *c, convert_fn *run, bool only_ask)
{
    const struct value *item;
    struct value v;
    int rc = fn_input_single(&item, e, c);
    bool is_done;

    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    v = *item;
    is_done = run(&v, e->arena);
    if (only_ask)
        return fn_return_boolean(e, c, is_done);
    return is_done ? fn_return(e, c, v) : fn_return_empty(e, c);
}

#define CONVERSION(type, run)                                                  \
    int fn_to##type(struct eval *e, const struct fn_call *c)                   \
    {                                                                          \
        return convert(e, c, run, false);                                      \
    }                                                                          \
    int fn_convertsTo##type(struct eval *e, const struct fn_call *c)           \
    {                                                                          \
        return convert(e, c, run, true);                                       \
    }

CONVERSION(Boolean, to_boolean)
CONVERSION(Integer, to_integer)
CONVERSION(Decimal, to_decimal)
CONVERSION(String, to_string)
CONVERSION(Date, to_date)
CONVERSION(DateTime, to_datetime)
CONVERSION(Time, to_time)

/* With a unit: only a quantity of a comparable unit, converted to it. */
static int convert_quantity(
    struct eval *e, const struct fn_call *c, bool only_ask)
{
    struct quantity converted, *q;
    const struct value *item;
    struct value v;
    struct slice unit;
    bool is_done;
    int rc;

    if (c->nargs == 0)
        return convert(e, c, to_quantity, only_ask);
    rc = fn_arg_string(&unit, e, c, 0);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    rc = fn_input_single(&item, e, c);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    v = *item;
    is_done = to_quantity(&v, e->arena) &&
              quantity_convert(&converted, v.quantity, unit, e->arena);
    if (only_ask)
        return fn_return_boolean(e, c, is_done);
    if (!is_done)
        return fn_return_empty(e, c);
    *(q = arena_alloc(e->arena, sizeof(*q))) = converted;
    return fn_return(
        e, c, (struct value){.kind = KIND_QUANTITY, .quantity = q});
}

int fn_toQuantity(struct eval *e, const struct fn_call *c)
{
    return convert_quantity(e, c, false);
}

int fn_convertsToQuantity(struct eval *e, const struct fn_call *c)
{
    return convert_quantity(e, c, true);
}
