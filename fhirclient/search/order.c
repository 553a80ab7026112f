/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/order.h"

static int compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

/* Nothing comes behind everything, whatever the direction. */
static int compare_some(bool is_missing_a, bool is_missing_b)
{
    return (int)is_missing_a - (int)is_missing_b;
}

static int compare_keys(
    const struct order_key *a, const struct order_key *b, bool is_descending)
{
    int order = compare_some(a->is_missing, b->is_missing);

    if (!order)
        order = compare_some(a->lacks_major, b->lacks_major);
    if (order)
        return order;
    order = compare_numbers(a->number, b->number);
    if (!order)
        order = slice_cmp(a->major, b->major);
    if (!order)
        order = slice_cmp(a->minor, b->minor);
    return is_descending ? -order : order;
}

/* --- keys, by kind -------------------------------------------------------- */

static void string_key(struct order_key *out, const struct index_entry *e)
{
    out->major = e->key;
}

static void token_key(struct order_key *out, const struct index_entry *e)
{
    out->lacks_major = !e->extra.len;
    out->major = e->extra;
    out->minor = e->key;
}

static void date_key(struct order_key *out, const struct index_entry *e)
{
    out->number = e->first;
}

static const struct {
    enum index_kind index;
    void (*make)(struct order_key *, const struct index_entry *);
} kinds[] = {
    [SEARCH_STRING] = {INDEX_STRING, string_key},
    [SEARCH_TOKEN] = {INDEX_TOKEN, token_key},
    [SEARCH_FLAG] = {INDEX_TOKEN, token_key},
    [SEARCH_URI] = {INDEX_TOKEN, token_key},
    [SEARCH_DATE] = {INDEX_DATE, date_key},
    [SEARCH_REFERENCE] = {INDEX_REFERENCE, token_key},
};

static bool is_read_by(
    const struct search_param *param, const struct index_entry *e)
{
    if (e->kind != kinds[param->kind].index ||
        (param->system && !slice_eq(e->extra, slice_of(param->system))))
        return false;
    for (size_t i = 0; i < SEARCH_MAX_IDS && param->ids[i]; i++)
        if (param->ids[i] == e->id)
            return true;
    return false;
}

static struct order_key best_key(
    const struct query_sort *sort, const struct index_entries *entries)
{
    struct order_key best = {.is_missing = true};

    for (size_t i = 0; i < entries->count; i++) {
        struct order_key key = {0};

        if (!is_read_by(sort->param, &entries->items[i]))
            continue;
        kinds[sort->param->kind].make(&key, &entries->items[i]);
        if (compare_keys(&key, &best, sort->is_descending) < 0)
            best = key;
    }
    return best;
}

static struct order_key key_of(
    const struct query_sort *sort, const struct order_resource *resource)
{
    switch (sort->param->kind) {
    case SEARCH_ID: return (struct order_key){.major = resource->id};
    case SEARCH_UPDATED:
        return (struct order_key){.number = resource->updated_ms};
    case SEARCH_FLAG: {
        /* Only true is indexed: everybody else is false. */
        struct order_key key = best_key(sort, resource->entries);

        return (struct order_key){.number = !key.is_missing};
    }
    case SEARCH_STRING:
    case SEARCH_TOKEN:
    case SEARCH_URI:
    case SEARCH_DATE:
    case SEARCH_REFERENCE: break;
    }
    return best_key(sort, resource->entries);
}

bool order_needs_entries(const struct query *q)
{
    for (size_t i = 0; i < q->nsorts; i++)
        if (q->sorts[i].param->kind != SEARCH_ID &&
            q->sorts[i].param->kind != SEARCH_UPDATED)
            return true;
    return false;
}

void order_keys(struct order_key *out, const struct query *q,
    const struct order_resource *resource)
{
    for (size_t i = 0; i < q->nsorts; i++)
        out[i] = key_of(&q->sorts[i], resource);
}

struct order_key *order_keys_copy(
    const struct order_key *keys, size_t count, struct arena *arena)
{
    struct order_key *copy = arena_alloc(arena, count * sizeof(*copy));

    for (size_t i = 0; i < count; i++) {
        copy[i] = keys[i];
        copy[i].major = arena_copy(arena, keys[i].major);
        copy[i].minor = arena_copy(arena, keys[i].minor);
    }
    return copy;
}

int order_cmp_first(
    const struct query *q, const struct order_key *a, const struct order_key *b)
{
    return compare_keys(a, b, q->sorts[0].is_descending);
}

int order_cmp(
    const struct query *q, const struct order_row *a, const struct order_row *b)
{
    int order = 0;

    for (size_t i = 0; i < q->nsorts && !order; i++)
        order =
            compare_keys(&a->keys[i], &b->keys[i], q->sorts[i].is_descending);
    return order ? order : compare_numbers(a->rid, b->rid);
}
