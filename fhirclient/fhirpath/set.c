/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/set.h"

#include "fhirclient/fhirpath/bag.h"

enum { SET_HASHES_FROM = 16 }; /* fewer items are looked through */

void set_begin(struct item_set *s, struct eval *e, size_t base)
{
    *s = (struct item_set){.e = e, .base = base};
}

static int look_through(bool *out, struct item_set *s, const struct value *v)
{
    struct eval *e = s->e;

    *out = false;
    for (size_t i = s->base; i < s->base + s->n && !*out; i++)
        *out = value_equal(&e->stack[i], v, e->arena) == ANSWER_TRUE;
    return 0;
}

int set_has(bool *out, struct item_set *s, const struct value *v)
{
    struct eval *e = s->e;
    uint32_t hash;

    if (!s->slots)
        return look_through(out, s, v);
    *out = false;
    hash = (uint32_t)value_hash(v, e->arena);
    for (size_t at = hash & (s->nslots - 1); s->slots[at] && !*out;
         at = (at + 1) & (s->nslots - 1)) {
        if (s->hashes[at] != hash)
            continue;
        if (eval_count(e, 1, 0) < 0)
            return ERR_LIMIT;
        *out = value_equal(&e->stack[s->slots[at] - 1], v, e->arena) ==
               ANSWER_TRUE;
    }
    return 0;
}

static void put(struct item_set *s, size_t place, uint32_t hash)
{
    size_t at = hash & (s->nslots - 1);

    while (s->slots[at])
        at = (at + 1) & (s->nslots - 1);
    s->slots[at] = (uint32_t)place + 1;
    s->hashes[at] = hash;
}

static void grow(struct item_set *s)
{
    uint32_t *slots = s->slots, *hashes = s->hashes;
    size_t old = s->nslots, n = s->nslots ? s->nslots * 4 : 128;
    struct eval *e = s->e;

    s->slots = arena_zalloc(e->arena, n, sizeof(*s->slots));
    s->hashes = arena_alloc(e->arena, n * sizeof(*s->hashes));
    s->nslots = n;
    for (size_t i = 0; i < old; i++)
        if (slots[i])
            put(s, slots[i] - 1, hashes[i]);
    for (size_t i = 0; !slots && i < s->n; i++)
        put(s, s->base + i,
            (uint32_t)value_hash(&e->stack[s->base + i], e->arena));
}

int set_take(struct item_set *s)
{
    size_t place = s->base + s->n;

    if (s->n >= SET_HASHES_FROM && s->n * 2 >= s->nslots)
        grow(s);
    s->n++;
    if (s->slots)
        put(s, place, (uint32_t)value_hash(&s->e->stack[place], s->e->arena));
    return eval_count(s->e, 1, 0);
}

int set_take_all(struct item_set *s, size_t end)
{
    int rc = 0;

    while (rc == 0 && s->base + s->n < end)
        rc = set_take(s);
    return rc;
}

/* ---- equivalence ---- */

static int items_match(uint32_t a, uint32_t b, void *user)
{
    struct eval *e = user;

    if (eval_count(e, 1, 0) < 0)
        return ERR_LIMIT;
    return value_equivalent(&e->stack[a], &e->stack[b], e->arena);
}

static bool are_whole(const struct eval *e, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (e->stack[i].kind == KIND_DECIMAL ||
            e->stack[i].kind == KIND_QUANTITY || e->stack[i].kind == KIND_NODE)
            return false;
    return true;
}

static struct bag_item *to_bag(
    struct eval *e, size_t from, size_t n, bool is_exact)
{
    struct bag_item *items = arena_alloc(e->arena, n * sizeof(*items));
    struct decimal d;

    for (size_t i = 0; i < n; i++) {
        const struct value *v = &e->stack[from + i];
        double number =
            value_to_decimal(&d, v) ? (double)decimal_to_double(d) : 0;

        items[i] = (struct bag_item){
            value_equivalence_hash(v, is_exact), number, (uint32_t)(from + i)};
    }
    return items;
}

int set_equivalent(bool *out, struct eval *e, size_t a, size_t b)
{
    size_t n = e->top - b;
    bool is_exact = are_whole(e, a, e->top);
    struct bag_item *x, *y;
    int rc;

    *out = false;
    if (b - a != n)
        return 0;
    x = to_bag(e, a, n, is_exact);
    y = to_bag(e, b, n, is_exact);
    rc = bag_pair(x, y, n, items_match, e, e->arena);
    *out = rc == 1;
    return rc < 0 ? rc : 0;
}
