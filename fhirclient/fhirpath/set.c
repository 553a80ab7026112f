/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/set.h"

#include <string.h>

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

/* Items by a hash that equivalent ones share, sorted by it. */
struct keyed {
    uint64_t hash;
    uint32_t place;
};

static void sort_keyed(struct keyed *from, struct keyed *to, size_t n)
{
    for (size_t width = 1; width < n; width *= 2) {
        struct keyed *swap = from;

        for (size_t low = 0; low < n; low += 2 * width) {
            size_t middle = low + width < n ? low + width : n;
            size_t high = low + 2 * width < n ? low + 2 * width : n;
            size_t left = low, right = middle;

            for (size_t i = low; i < high; i++)
                to[i] = right < high && (left == middle ||
                                            from[right].hash < from[left].hash)
                            ? from[right++]
                            : from[left++];
        }
        from = to;
        to = swap;
    }
    if (n && from != to)
        memmove(to, from, n * sizeof(*to));
}

static size_t first_of(const struct keyed *all, size_t n, uint64_t hash)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (all[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct partners {
    struct keyed *all;
    uint32_t *ntaken; /* by the first place of each hash: so many of those
                         behind it are taken, and moved to the front */
    size_t n;
};

/* Among those of one hash, take the first that is free and equivalent. */
static int take_partner(bool *out, struct eval *e, struct partners *p,
    uint64_t hash, const struct value *v)
{
    size_t first = first_of(p->all, p->n, hash), free = first;

    *out = false;
    if (first < p->n)
        free += p->ntaken[first];
    for (size_t i = free; i < p->n && p->all[i].hash == hash && !*out; i++) {
        struct keyed one = p->all[i];

        if (eval_count(e, 1, 0) < 0)
            return ERR_LIMIT;
        if (!value_equivalent(&e->stack[one.place], v, e->arena))
            continue;
        *out = true;
        p->all[i] = p->all[free];
        p->all[free] = one;
        p->ntaken[first]++;
    }
    return 0;
}

static bool are_whole(const struct eval *e, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (e->stack[i].kind == KIND_DECIMAL ||
            e->stack[i].kind == KIND_QUANTITY || e->stack[i].kind == KIND_NODE)
            return false;
    return true;
}

int set_equivalent(bool *out, struct eval *e, size_t a, size_t b)
{
    size_t n = e->top - b;
    bool is_exact = are_whole(e, a, e->top);
    struct partners p = {.n = n};
    int rc = 0;

    *out = b - a == n;
    if (!*out)
        return 0;
    p.all = arena_alloc(e->arena, 2 * n * sizeof(*p.all));
    p.ntaken = arena_zalloc(e->arena, n + 1, sizeof(*p.ntaken));
    for (size_t i = 0; i < n; i++)
        p.all[i] =
            (struct keyed){value_equivalence_hash(&e->stack[b + i], is_exact),
                (uint32_t)(b + i)};
    sort_keyed(p.all, p.all + n, n);
    for (size_t i = a; *out && i < b && rc == 0; i++)
        rc = take_partner(out, e, &p,
            value_equivalence_hash(&e->stack[i], is_exact), &e->stack[i]);
    return rc;
}
