/* SPDX-License-Identifier: Apache-2.0
 * Measures on pieces of a text: shingles of three characters, and Kondrak's
 * distance on pairs.
 *
 * Where the library divides nothing by nothing (two different texts too short
 * for a single shingle) it answers NaN, which never agrees; here such texts are
 * as far apart as can be.
 *
 * source  Numbers: java-string-similarity 2.0.0; Kondrak 2005 for ngram */
#include "matching/cmp_int.h"

#include <math.h>
#include <stdlib.h>

enum { SHINGLE = 3 };

/* A text's shingles, each packed into one number, in order, with counts. */
struct profile {
    size_t n;
    struct shingle {
        uint64_t key;
        uint32_t count;
    } at[TEXT_COMPARED_MAX];
};

static bool is_space(uint16_t unit)
{
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
}

/* Runs of blanks count as one. */
static size_t squeeze(uint16_t *out, struct text t)
{
    size_t n = 0;

    for (size_t i = 0; i < t.len; i++) {
        if (!is_space(t.at[i]))
            out[n++] = t.at[i];
        else if (i == 0 || !is_space(t.at[i - 1]))
            out[n++] = ' ';
    }
    return n;
}

static int by_key(const void *a, const void *b)
{
    const struct shingle *x = a, *y = b;

    return x->key < y->key ? -1 : x->key > y->key;
}

static void sort(struct profile *p)
{
    enum { FEW = 24 };

    if (p->n > FEW) {
        qsort(p->at, p->n, sizeof(*p->at), by_key);
        return;
    }
    for (size_t i = 1; i < p->n; i++) {
        struct shingle moved = p->at[i];
        size_t j = i;

        for (; j > 0 && p->at[j - 1].key > moved.key; j--)
            p->at[j] = p->at[j - 1];
        p->at[j] = moved;
    }
}

static void profile_make(struct profile *p, struct text t)
{
    uint16_t units[TEXT_COMPARED_MAX];
    size_t len = squeeze(units, t), n = 0;

    p->n = 0;
    for (size_t i = 0; i + SHINGLE <= len; i++)
        p->at[p->n++] =
            (struct shingle){(uint64_t)units[i] << 32 |
                                 (uint64_t)units[i + 1] << 16 | units[i + 2],
                1};
    sort(p);
    for (size_t i = 0; i < p->n; i++) {
        if (n > 0 && p->at[n - 1].key == p->at[i].key)
            p->at[n - 1].count++;
        else
            p->at[n++] = p->at[i];
    }
    p->n = n;
}

/* Two profiles, held against each other. */
struct overlap {
    size_t na, nb, both; /* distinct shingles */
    double dot, square_a, square_b;
    double difference; /* sum of |count - count| */
};

static void add(struct overlap *o, uint32_t in_a, uint32_t in_b)
{
    double a = in_a, b = in_b;

    o->both += in_a > 0 && in_b > 0;
    o->dot += a * b;
    o->square_a += a * a;
    o->square_b += b * b;
    o->difference += fabs(a - b);
}

static struct overlap overlap_of(struct text a, struct text b)
{
    struct profile pa, pb;

    profile_make(&pa, a);
    profile_make(&pb, b);

    struct overlap o = {.na = pa.n, .nb = pb.n};
    size_t i = 0, j = 0;

    while (i < pa.n || j < pb.n) {
        bool takes_a = j == pb.n || (i < pa.n && pa.at[i].key <= pb.at[j].key);
        bool takes_b = i == pa.n || (j < pb.n && pb.at[j].key <= pa.at[i].key);

        add(&o, takes_a ? pa.at[i].count : 0, takes_b ? pb.at[j].count : 0);
        i += takes_a;
        j += takes_b;
    }
    return o;
}

static double cosine_similarity(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    if (text_eq(a, b))
        return 1;
    if (a.len < SHINGLE || b.len < SHINGLE)
        return 0;

    struct overlap o = overlap_of(a, b);

    return o.dot == 0 ? 0 : o.dot / (sqrt(o.square_a) * sqrt(o.square_b));
}

static double cosine_distance(struct text a, struct text b, struct scratch *s)
{
    return 1.0 - cosine_similarity(a, b, s);
}

static double dice_similarity(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    if (text_eq(a, b))
        return 1;

    struct overlap o = overlap_of(a, b);

    return o.both == 0 ? 0 : 2.0 * (double)o.both / (double)(o.na + o.nb);
}

static double dice_distance(struct text a, struct text b, struct scratch *s)
{
    return 1.0 - dice_similarity(a, b, s);
}

static double jaccard_similarity(
    struct text a, struct text b, struct scratch *s)
{
    (void)s;
    if (text_eq(a, b))
        return 1;

    struct overlap o = overlap_of(a, b);

    return o.both == 0 ? 0 : (double)o.both / (double)(o.na + o.nb - o.both);
}

static double jaccard_distance(struct text a, struct text b, struct scratch *s)
{
    return 1.0 - jaccard_similarity(a, b, s);
}

static double qgram(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    return text_eq(a, b) ? 0 : overlap_of(a, b).difference;
}

/* Price of putting the pair (p, q) for (r, s); a start that both share is no
 * evidence. `\n` stands before the first character. */
static float pair_cost(uint16_t p, uint16_t q, uint16_t r, uint16_t s)
{
    int cost = (p != r) + (q != s);
    int counted = 2 - (p == r && p == '\n') - (q == s && q == '\n');

    return counted == 0 ? 0 : (float)cost / (float)counted;
}

static double ngram_table(struct text a, struct text b)
{
    float rows[2][TEXT_COMPARED_MAX + 1];
    float *old = rows[0], *row = rows[1];

    for (size_t i = 0; i <= a.len; i++)
        old[i] = (float)i;
    for (size_t j = 1; j <= b.len; j++) {
        uint16_t r = j == 1 ? '\n' : b.at[j - 2];

        row[0] = (float)j;
        for (size_t i = 1; i <= a.len; i++) {
            uint16_t p = i == 1 ? '\n' : a.at[i - 2];
            float kept = old[i - 1] + pair_cost(p, a.at[i - 1], r, b.at[j - 1]);
            float moved = fminf(row[i - 1], old[i]) + 1;

            row[i] = fminf(kept, moved);
        }

        float *spare = old;

        old = row;
        row = spare;
    }
    return (double)(old[a.len] / (float)max_size(a.len, b.len));
}

/* For a single character the library answers the share of places that are
 * *equal*; rules were tuned on its numbers, so ours are the same. */
static double ngram(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    if (text_eq(a, b))
        return 0;
    if (a.len == 0 || b.len == 0)
        return 1;
    if (a.len > 1 && b.len > 1)
        return ngram_table(a, b);

    float same = a.at[0] == b.at[0] ? 1 : 0;

    return (double)(same / (float)max_size(a.len, b.len));
}

const struct cmp_kernel cmp_cosine_similarity = {
    .compare = cosine_similarity, .highest = 1 + 1e-9};
const struct cmp_kernel cmp_cosine_distance = {
    .compare = cosine_distance, .lowest = -1e-9, .highest = 1};
const struct cmp_kernel cmp_dice_similarity = {
    .compare = dice_similarity, .highest = 1};
const struct cmp_kernel cmp_dice_distance = {
    .compare = dice_distance, .highest = 1};
const struct cmp_kernel cmp_jaccard_similarity = {
    .compare = jaccard_similarity, .highest = 1};
const struct cmp_kernel cmp_jaccard_distance = {
    .compare = jaccard_distance, .highest = 1};
const struct cmp_kernel cmp_qgram = {.compare = qgram, .highest = HUGE_VAL};
const struct cmp_kernel cmp_ngram = {.compare = ngram, .highest = 1};
