/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/fhirpath_compare.h"

#include "fhirclient/fhirpath/decimal.h"
#include "fhirclient/fhirpath/moment.h"

static const struct {
    const char *name;
    enum fp_type type;
} types[] = {{"boolean", FP_BOOLEAN}, {"integer", FP_INTEGER},
    {"decimal", FP_DECIMAL}, {"string", FP_STRING}, {"code", FP_STRING},
    {"id", FP_STRING}, {"uri", FP_STRING}, {"date", FP_DATE},
    {"dateTime", FP_DATETIME}, {"time", FP_TIME}, {"Quantity", FP_QUANTITY}};

static bool type_fits(struct slice type, const struct fp_item *item)
{
    for (size_t i = 0; i < COUNT_OF(types); i++)
        if (slice_eq(type, slice_of(types[i].name)))
            return types[i].type == item->type ||
                   slice_eq(type, item->fhir_type);
    return !type.len || slice_eq(type, item->fhir_type);
}

static struct slice without_signs(struct slice s)
{
    if (slice_starts(s, SLICE("@T")))
        return slice_from(s, 2);
    return slice_starts(s, SLICE("@")) ? slice_from(s, 1) : s;
}

static bool value_fits(struct slice value, const struct fp_item *item)
{
    struct decimal a, b;
    struct moment m, n;
    struct slice plain = without_signs(value);

    if ((item->type == FP_INTEGER || item->type == FP_DECIMAL) &&
        decimal_parse(&a, value) && decimal_parse(&b, item->text))
        return decimal_cmp(a, b) == 0;
    if (item->type == FP_DATETIME && moment_parse(&m, plain) &&
        moment_parse(&n, item->text))
        return m.precision == n.precision &&
               moment_compare(&m, &n) == MOMENT_SAME;
    return slice_eq(item->type == FP_STRING ? value : plain, item->text);
}

static bool item_fits(struct jval expected, const struct fp_item *item)
{
    struct jval value = jval_get(expected, "value");
    bool is_text = jval_type(value) == JSON_STRING;

    return type_fits(jval_get_str(expected, "type"), item) &&
           value_fits(is_text ? jval_str(value) : jval_raw(value), item);
}

/* In any order, each expected item meets one of its own. */
static bool bag_fits(
    struct jval outputs, const struct fp_result *result, struct arena *arena)
{
    bool *is_taken = arena_zalloc(arena, result->nitems + 1, sizeof(bool));

    for (struct jval x = jval_first(outputs); jval_is_some(x);
         x = jval_next(x)) {
        size_t i = 0;

        while (i < result->nitems &&
               (is_taken[i] || !item_fits(x, &result->items[i])))
            i++;
        if (i == result->nitems)
            return false;
        is_taken[i] = true;
    }
    return jval_count(outputs) == result->nitems;
}

static bool list_fits(struct jval outputs, const struct fp_result *result)
{
    size_t i = 0;

    for (struct jval x = jval_first(outputs); jval_is_some(x);
         x = jval_next(x), i++)
        if (i >= result->nitems || !item_fits(x, &result->items[i]))
            return false;
    return i == result->nitems;
}

bool fhirpath_fits(
    struct jval test, const struct fp_result *result, struct arena *arena)
{
    struct jval outputs = jval_get(test, "outputs");

    if (jval_type(jval_get(test, "ordered")) == JSON_FALSE)
        return bag_fits(outputs, result, arena);
    return list_fits(outputs, result);
}

void fhirpath_apply_predicate(
    struct fp_result *result, struct jval test, struct arena *arena)
{
    bool is_true = result->nitems > 0;

    if (!jval_is_true(jval_get(test, "predicate")) ||
        (result->nitems == 1 && result->items[0].type == FP_BOOLEAN))
        return;
    result->items = arena_zalloc(arena, 1, sizeof(*result->items));
    result->items[0].type = FP_BOOLEAN;
    result->items[0].text = is_true ? SLICE("true") : SLICE("false");
    result->nitems = 1;
}
