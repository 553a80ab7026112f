/* SPDX-License-Identifier: Apache-2.0
 * sort(): by the items themselves, or by keys, each up or down.
 *
 * All keys are computed first, then places are merge-sorted, so that the
 * order of equal items stays and the work is n log n whatever the input.
 * source  http://hl7.org/fhirpath/#sort */
#include "fhirclient/fhirpath/fn.h"

#include <string.h>

struct sorting {
    struct eval *e;
    const struct fn_call *c;
    const struct value *keys;   /* nkeys for each item; KIND_NODE: no value */
    const unsigned *directions; /* enum plan_direction */
    size_t nkeys;
    int rc;
};

static int compare_values(
    struct sorting *s, const struct value *a, const struct value *b)
{
    int order = value_compare(a, b, s->e->arena);

    if (order == VALUE_INCOMPARABLE) {
        s->rc = fn_fail(s->e, s->c, "cannot put %s and %s in order",
            value_kind_name(a), value_kind_name(b));
        return 0;
    }
    /* 2014 and 2014-05 have no order: they stay as they stood */
    return order == MOMENT_UNCERTAIN ? 0 : order;
}

/* Nothing is lower than everything. */
static int compare_keys(struct sorting *s, const struct value *a,
    const struct value *b, unsigned direction)
{
    bool a_is_some = a->kind != KIND_NODE, b_is_some = b->kind != KIND_NODE;
    int order = a_is_some - b_is_some;

    if (a_is_some && b_is_some) {
        order = compare_values(s, a, b);
        if (direction & DIRECTION_MINUS)
            order = -order;
    }
    return direction & DIRECTION_DOWN ? -order : order;
}

static bool is_behind(struct sorting *s, uint32_t a, uint32_t b)
{
    for (size_t k = 0; k < s->nkeys; k++) {
        int order = compare_keys(s, &s->keys[a * s->nkeys + k],
            &s->keys[b * s->nkeys + k], s->directions[k]);

        if (order)
            return order > 0;
    }
    return false;
}

/* Merge from[low..middle) and from[middle..high) into `to`. */
static int merge(struct sorting *s, uint32_t *to, const uint32_t *from,
    size_t low, size_t middle, size_t high)
{
    size_t left = low, right = middle;

    if (eval_count(s->e, high - low, s->c->insn->at) < 0)
        return ERR_LIMIT;
    for (size_t i = low; i < high; i++) {
        bool takes_right =
            right < high &&
            (left == middle || is_behind(s, from[left], from[right]));

        to[i] = takes_right ? from[right++] : from[left++];
    }
    return s->rc;
}

static int sort_places(struct sorting *s, uint32_t **places, size_t n)
{
    uint32_t *from = arena_alloc(s->e->arena, n * sizeof(*from));
    uint32_t *to = arena_alloc(s->e->arena, n * sizeof(*to));
    int rc = 0;

    for (size_t i = 0; i < n; i++)
        from[i] = (uint32_t)i;
    for (size_t width = 1; width < n && rc == 0; width *= 2) {
        uint32_t *swap = from;

        for (size_t low = 0; low < n && rc == 0; low += 2 * width) {
            size_t middle = low + width < n ? low + width : n;
            size_t high = low + 2 * width < n ? low + 2 * width : n;

            rc = merge(s, to, from, low, middle, high);
        }
        from = to;
        to = swap;
    }
    *places = from;
    return rc;
}

/* The i-th item's k-th key, onto `key`. */
static int take_key(struct value *key, struct sorting *s, size_t i, size_t k)
{
    struct eval *e = s->e;
    struct value item = e->stack[s->c->base + i];
    size_t base = e->top;
    int rc = 0;

    if (!s->c->nargs) {
        *key = item;
        return 0;
    }
    rc = fn_body(e, s->c, k, &item, -1);
    if (rc == 0 && e->top - base > 1)
        return fn_fail(
            e, s->c, "takes one value a key, but there are %zu", e->top - base);
    if (rc == 0)
        *key =
            e->top > base ? e->stack[base] : (struct value){.kind = KIND_NODE};
    e->top = base;
    return rc;
}

static int take_keys(struct sorting *s)
{
    size_t n = s->c->count * s->nkeys;
    struct value *keys = arena_alloc(s->e->arena, n * sizeof(*keys));
    int rc = 0;

    s->keys = keys;
    for (size_t i = 0; i < n && rc == 0; i++) {
        rc = take_key(&keys[i], s, i / s->nkeys, i % s->nkeys);
        if (rc == 0 && !fn_has_value(&keys[i]))
            keys[i].kind = KIND_NODE;
        else if (rc == 0 && keys[i].kind == KIND_NODE &&
                 !value_take_quantity(&keys[i], s->e->arena))
            return fn_fail(s->e, s->c, "cannot put elements in order");
    }
    return rc;
}

static void put_in_order(struct sorting *s, const uint32_t *places)
{
    struct value *items = &s->e->stack[s->c->base];
    size_t n = s->c->count;
    struct value *copy = arena_alloc(s->e->arena, n * sizeof(*copy));

    memcpy(copy, items, n * sizeof(*copy));
    for (size_t i = 0; i < n; i++)
        items[i] = copy[places[i]];
    s->e->top = s->c->base + n;
}

int fn_sort(struct eval *e, const struct fn_call *c)
{
    unsigned directions[FN_MAX_ARGS] = {0};
    struct sorting s = {.e = e,
        .c = c,
        .directions = directions,
        .nkeys = c->nargs ? c->nargs : 1};
    uint32_t *places;
    int rc;

    if (c->count < 2)
        return 0;
    for (size_t k = 0; k < c->nargs; k++)
        directions[k] = fn_body_direction(e, c, k);
    rc = take_keys(&s);
    if (rc == 0)
        rc = sort_places(&s, &places, c->count);
    if (rc == 0)
        put_in_order(&s, places);
    return rc;
}
