/* SPDX-License-Identifier: Apache-2.0
 * Which values of a dictionary agree with a query's value.
 *
 * A walk over the dictionary looks at sketches alone: from two lengths, the
 * characters that one text lacks, and how both begin follows the best value
 * that the comparator could give. Only what can reach the threshold is
 * compared. The answer is kept, and extended when the dictionary has grown. */
#include "matching/index_int.h"

#include <string.h>

double matcher_value(
    struct match_index *index, uint32_t m, struct cell query, uint32_t id)
{
    struct matcher *matcher = &index->matchers[m];
    struct memo *memo =
        &index->memo[(id * UINT32_C(2654435761) + m * 977u) >> 20];

    if (memo->query == index->query && memo->matcher == m && memo->value == id)
        return memo->result;
    *memo = (struct memo){index->query, m, id,
        comparator_value(matcher->comparator, query,
            view_cell(&index->views[matcher->view], id), &index->scratch)};
    return memo->result;
}

static bool agrees(struct match_index *index, const struct matcher *matcher,
    struct cell query, struct cell other)
{
    const struct comparator *comparator = matcher->comparator;

    if (comparator->kernel->agrees && !comparator->compares_sets &&
        query.nvalues > 0 && query.values[0].len <= TEXT_COMPARED_MAX &&
        other.values[0].len <= TEXT_COMPARED_MAX)
        return comparator->kernel->agrees(query.values[0], other.values[0],
            matcher->threshold, &index->scratch);
    return comparator_agrees(comparator,
        comparator_value(comparator, query, other, &index->scratch),
        matcher->threshold);
}

/* ------------------------------------------------------------- sketches --- */

static uint8_t need_of(
    const struct matcher *matcher, size_t la, size_t lb, size_t prefix)
{
    size_t shorter = min_size(la, lb);

    if (prefix == PREFIX_KNOWN || prefix > shorter)
        prefix = shorter; /* it may go on behind what the sketch shows */
    for (size_t common = 0; common <= shorter; common++) {
        double best = matcher->comparator->kernel->best(la, lb, common, prefix);

        if (comparator_agrees(matcher->comparator, best, matcher->threshold))
            return (uint8_t)common;
    }
    return NEED_NEVER;
}

/* The needs for a query of this length, or NULL when nothing is known. */
static need_row *needs_of(struct matcher *matcher, struct cell query)
{
    size_t la = query.nvalues ? query.values[0].len : 0;

    if (!matcher->comparator->kernel->best || la >= SHELF_LONG ||
        matcher->comparator->compares_sets)
        return NULL;
    if (!matcher->needs)
        matcher->needs = mem_alloc(SHELF_LONG * sizeof(*matcher->needs));
    if (!matcher->has_needs[la])
        for (size_t lb = 0; lb < SHELF_LONG; lb++)
            for (size_t prefix = 0; prefix <= PREFIX_KNOWN; prefix++)
                matcher->needs[la][lb][prefix] =
                    need_of(matcher, la, lb, prefix);
    matcher->has_needs[la] = true;
    return &matcher->needs[la];
}

struct sieve {
    struct sketch query;
    size_t la, lb;
    const uint8_t *need; /* by prefix */
};

/* The places on the shelf, from `from` on, that may agree. */
static inline __attribute__((always_inline)) size_t sift_body(uint32_t *out,
    const struct shelf *shelf, size_t from, const struct sieve *sieve)
{
    size_t n = 0;

    for (size_t i = from; i < shelf->n; i++) {
        struct sketch s = shelf->sketches[i], q = sieve->query;
        uint64_t differs = s.head ^ q.head;
        size_t prefix =
            differs ? (size_t)__builtin_ctzll(differs) / 16 : PREFIX_KNOWN;
        size_t ours = (size_t)__builtin_popcountll(q.sign & ~s.sign);
        size_t theirs = (size_t)__builtin_popcountll(s.sign & ~q.sign);
        size_t common = min_size(sieve->la - ours, sieve->lb - theirs);

        out[n] = (uint32_t)i;
        n += common >= sieve->need[prefix];
    }
    return n;
}

static size_t sift_plain(uint32_t *out, const struct shelf *shelf, size_t from,
    const struct sieve *sieve)
{
    return sift_body(out, shelf, from, sieve);
}

#if defined(__x86_64__)
__attribute__((target("popcnt"))) static size_t sift_popcnt(uint32_t *out,
    const struct shelf *shelf, size_t from, const struct sieve *sieve)
{
    return sift_body(out, shelf, from, sieve);
}

static size_t sift(uint32_t *out, const struct shelf *shelf, size_t from,
    const struct sieve *sieve)
{
    return __builtin_cpu_supports("popcnt")
               ? sift_popcnt(out, shelf, from, sieve)
               : sift_plain(out, shelf, from, sieve);
}
#else
static size_t sift(uint32_t *out, const struct shelf *shelf, size_t from,
    const struct sieve *sieve)
{
    return sift_plain(out, shelf, from, sieve);
}
#endif

/* ---------------------------------------------------------------- walks --- */

static void keep(struct found *found, uint32_t id)
{
    if (found->n == found->cap) {
        found->cap = found->cap ? found->cap * 2 : 8;
        found->ids = mem_realloc(found->ids, found->cap, sizeof(*found->ids));
    }
    found->ids[found->n++] = id;
}

/* First place on the shelf with a number from `seen` on. */
static size_t first_unseen(const struct shelf *shelf, size_t seen)
{
    size_t low = 0, high = shelf->n;

    if (shelf->n == 0 || shelf->ids[shelf->n - 1] < seen)
        return shelf->n;
    while (low < high) {
        size_t middle = (low + high) / 2;

        if (shelf->ids[middle] < seen)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static size_t walk_all(struct match_index *index, struct matcher *matcher,
    const struct shelf *shelf, struct cell query, struct found *found)
{
    size_t from = first_unseen(shelf, found->seen);

    for (size_t i = from; i < shelf->n; i++)
        if (agrees(index, matcher, query,
                view_cell(&index->views[matcher->view], shelf->ids[i])))
            keep(found, shelf->ids[i]);
    return shelf->n - from;
}

static size_t walk_sifted(struct match_index *index, struct matcher *matcher,
    size_t length, struct cell query, struct found *found,
    const struct sieve *sieve)
{
    const struct shelf *shelf = &index->views[matcher->view].shelves[length];
    size_t from = first_unseen(shelf, found->seen);

    if (shelf->n > index->sifted_cap) {
        index->sifted_cap = shelf->cap;
        index->sifted = mem_realloc(
            index->sifted, index->sifted_cap, sizeof(*index->sifted));
    }

    size_t n = sift(index->sifted, shelf, from, sieve);

    for (size_t i = 0; i < n; i++) {
        size_t at = index->sifted[i];
        struct text text = {shelf->texts + at * length, length};

        if (agrees(index, matcher, query, (struct cell){&text, 1}))
            keep(found, shelf->ids[at]);
    }
    return shelf->n - from;
}

static bool is_hopeless(const uint8_t *need)
{
    for (size_t i = 0; i <= PREFIX_KNOWN; i++)
        if (need[i] != NEED_NEVER)
            return false;
    return true;
}

static void walk(struct match_index *index, struct matcher *matcher,
    struct cell query, struct found *found, struct match_stats *stats)
{
    struct view *view = &index->views[matcher->view];
    need_row *needs = needs_of(matcher, query);
    struct text text = query.nvalues ? query.values[0] : (struct text){NULL, 0};
    struct sieve sieve = {.query = sketch_of(text), .la = text.len};

    for (size_t length = 1; length < SHELF_LONG; length++) {
        const struct shelf *shelf = &view->shelves[length];

        if (shelf->n == 0)
            continue;
        if (!needs) {
            stats->values_compared +=
                walk_all(index, matcher, shelf, query, found);
            continue;
        }
        sieve.lb = length;
        sieve.need = (*needs)[length];
        if (!is_hopeless(sieve.need))
            stats->values_compared +=
                walk_sifted(index, matcher, length, query, found, &sieve);
    }
    stats->values_compared +=
        walk_all(index, matcher, &view->shelves[SHELF_LONG], query, found);
    found->seen = view->values.len;
}

/* ---------------------------------------------------------------- cache --- */

static size_t found_bytes(const struct found *found)
{
    return sizeof(*found) + found->key_len * sizeof(*found->key) +
           found->cap * sizeof(*found->ids) + sizeof(struct hmap_slot);
}

static struct slice key_of(const uint16_t *at, size_t len)
{
    return slice_make((const char *)at, len * sizeof(*at));
}

static struct found *remember(struct matcher *matcher, struct text packed)
{
    struct found *found =
        mem_alloc(sizeof(*found) + packed.len * sizeof(*packed.at));

    *found = (struct found){.key_len = packed.len};
    if (packed.len > 0)
        memcpy(found->key, packed.at, packed.len * sizeof(*packed.at));
    (void)hmap_put(&matcher->cache, key_of(found->key, found->key_len), found);
    return found;
}

size_t matcher_unseen(
    const struct match_index *index, uint32_t m, struct text packed)
{
    const struct matcher *matcher = &index->matchers[m];
    const struct found *found =
        hmap_get(&matcher->cache, key_of(packed.at, packed.len));

    return index->views[matcher->view].values.len - (found ? found->seen : 0);
}

const struct found *matcher_find(struct match_index *index, uint32_t m,
    struct cell query, struct text packed, struct match_stats *stats)
{
    struct matcher *matcher = &index->matchers[m];
    struct found *found =
        hmap_get(&matcher->cache, key_of(packed.at, packed.len));

    if (!found) {
        found = remember(matcher, packed);
        index->cache_bytes += found_bytes(found);
    }
    if (found->seen < index->views[matcher->view].values.len) {
        index->cache_bytes -= found_bytes(found);
        walk(index, matcher, query, found, stats);
        index->cache_bytes += found_bytes(found);
    }
    return found;
}

void matcher_stamp(
    struct match_index *index, uint32_t m, const struct found *found)
{
    struct matcher *matcher = &index->matchers[m];
    size_t needed = index->views[matcher->view].values.cap;

    if (matcher->nstamps < needed) {
        mem_free(matcher->stamps);
        matcher->stamps = mem_zalloc(needed, sizeof(*matcher->stamps));
        matcher->nstamps = needed;
    }
    for (size_t i = 0; i < found->n; i++)
        matcher->stamps[found->ids[i]] = index->query;
}

void matcher_forget(struct match_index *index, struct matcher *matcher)
{
    size_t pos = 0;
    struct hmap_slot *slot;

    while ((slot = hmap_next(&matcher->cache, &pos)) != NULL) {
        struct found *found = slot->value;

        index->cache_bytes -= found_bytes(found);
        mem_free(found->ids);
        mem_free(found);
    }
    hmap_free(&matcher->cache);
}

void matchers_trim(struct match_index *index)
{
    if (index->cache_bytes <= CACHE_BYTES_MAX)
        return;
    for (size_t i = 0; i < index->nmatchers; i++)
        matcher_forget(index, &index->matchers[i]);
}

void matchers_forget_queries(struct match_index *index)
{
    memset(index->memo, 0, MEMO_SLOTS * sizeof(*index->memo));
    for (size_t i = 0; i < index->nmatchers; i++)
        if (index->matchers[i].stamps)
            memset(index->matchers[i].stamps, 0,
                index->matchers[i].nstamps * sizeof(uint32_t));
    index->query = 1;
}
