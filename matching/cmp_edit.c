/* SPDX-License-Identifier: Apache-2.0
 * Edit distances: Levenshtein, optimal string alignment, true Damerau, the
 * longest common subsequence, and what is derived from them.
 *
 * source  Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau
 *         edit distances", 2003; Lowrance & Wagner 1975 for the true one.
 *         Numbers: java-string-similarity 2.0.0 */
#include "base/mem.h"
#include "matching/cmp_int.h"

#include <math.h>
#include <string.h>

enum { ROW = TEXT_COMPARED_MAX + 1 };

static size_t min3(size_t a, size_t b, size_t c)
{
    return min_size(a, min_size(b, c));
}

/* One column of the table at a time: `vp` and `vn` hold where a cell is one
 * more or one less than the cell above it. */
static size_t bit_distance(
    const struct pattern *p, struct text b, bool has_transpositions)
{
    uint64_t vp = ~UINT64_C(0), vn = 0, d0 = 0, before = 0;
    uint64_t swaps = has_transpositions ? ~UINT64_C(0) : 0;
    size_t last = p->text.len - 1;
    size_t distance = p->text.len;

    for (size_t i = 0; i < b.len; i++) {
        uint64_t places = pattern_places(p, b.at[i]);
        uint64_t swapped = ((~d0 & places) << 1) & before & swaps;

        d0 = (((places & vp) + vp) ^ vp) | places | vn | swapped;

        uint64_t hp = vn | ~(d0 | vp);
        uint64_t hn = d0 & vp;

        distance += (hp >> last) & 1;
        distance -= (hn >> last) & 1;
        hp = (hp << 1) | 1;
        vp = (hn << 1) | ~(d0 | hp);
        vn = hp & d0;
        before = places;
    }
    return distance;
}

/* The table itself, three rows at a time, for texts over 64 characters. */
static size_t row_distance(
    struct text a, struct text b, bool has_transpositions)
{
    uint16_t rows[3][ROW];
    uint16_t *older = rows[0], *old = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b.len; j++)
        old[j] = (uint16_t)j;
    for (size_t i = 1; i <= a.len; i++) {
        row[0] = (uint16_t)i;
        for (size_t j = 1; j <= b.len; j++) {
            size_t cost = a.at[i - 1] != b.at[j - 1];
            size_t d = min3(old[j - 1] + cost, old[j] + 1u, row[j - 1] + 1u);

            if (has_transpositions && i > 1 && j > 1 &&
                a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1])
                d = min_size(d, older[j - 2] + cost);
            row[j] = (uint16_t)d;
        }

        uint16_t *spare = older;

        older = old;
        old = row;
        row = spare;
    }
    return old[b.len];
}

static size_t distance_of(
    struct text a, struct text b, bool has_transpositions, struct scratch *s)
{
    if (a.len == 0 || b.len == 0)
        return a.len + b.len;
    if (a.len <= PATTERN_MAX)
        return bit_distance(pattern_load(&s->left, a), b, has_transpositions);
    if (b.len <= PATTERN_MAX)
        return bit_distance(pattern_load(&s->right, b), a, has_transpositions);
    return row_distance(a, b, has_transpositions);
}

static double levenshtein(struct text a, struct text b, struct scratch *s)
{
    return (double)distance_of(a, b, false, s);
}

static double osa(struct text a, struct text b, struct scratch *s)
{
    return (double)distance_of(a, b, true, s);
}

/* Every edit takes at most one character out of what two texts do not share. */
static double best_distance(size_t la, size_t lb, size_t common, size_t prefix)
{
    (void)prefix;
    return (double)(max_size(la, lb) - common);
}

/* ------------------------------------------------------- true Damerau ---- */

/* For each place of `t`: the first place of the same character in `b`, or
 * b.len when there is none. */
static void classify(uint16_t *classes, struct text t, struct text b)
{
    for (size_t i = 0; i < t.len; i++) {
        size_t j = 0;

        while (j < b.len && b.at[j] != t.at[i])
            j++;
        classes[i] = (uint16_t)j;
    }
}

struct damerau {
    struct text a, b;
    uint16_t *cells; /* (a.len + 1) rows of b.len + 1 */
    uint16_t in_a[TEXT_COMPARED_MAX], in_b[TEXT_COMPARED_MAX]; /* classes */
    uint16_t last[TEXT_COMPARED_MAX + 1]; /* row of a class's last place */
};

static void damerau_row(struct damerau *d, size_t i)
{
    size_t width = d->b.len + 1, last_column = 0;
    uint16_t *row = d->cells + i * width, *above = row - width;

    row[0] = (uint16_t)i;
    for (size_t j = 1; j < width; j++) {
        bool is_same = d->in_a[i - 1] == d->in_b[j - 1];
        size_t row1 = d->last[d->in_b[j - 1]], column1 = last_column;
        size_t cell =
            min3(above[j - 1] + !is_same, above[j] + 1u, row[j - 1] + 1u);

        if (row1 > 0 && column1 > 0)
            cell = min_size(cell, d->cells[(row1 - 1) * width + column1 - 1] +
                                      (i - row1 - 1) + 1 + (j - column1 - 1));
        row[j] = (uint16_t)cell;
        if (is_same)
            last_column = j;
    }
    d->last[d->in_a[i - 1]] = (uint16_t)i;
}

static double damerau_table(struct damerau *d)
{
    classify(d->in_a, d->a, d->b);
    classify(d->in_b, d->b, d->b);
    memset(d->last, 0, (d->b.len + 1) * sizeof(*d->last));
    for (size_t j = 0; j <= d->b.len; j++)
        d->cells[j] = (uint16_t)j;
    for (size_t i = 1; i <= d->a.len; i++)
        damerau_row(d, i);
    return d->cells[(d->a.len + 1) * (d->b.len + 1) - 1];
}

static double damerau(struct text a, struct text b, struct scratch *s)
{
    enum { ON_STACK = 33 * 33 };
    uint16_t cells[ON_STACK];
    struct damerau d;
    size_t size = (a.len + 1) * (b.len + 1);

    (void)s;
    if (text_eq(a, b))
        return 0;
    d.a = a;
    d.b = b;
    if (size <= ON_STACK) {
        d.cells = cells;
        return damerau_table(&d);
    }
    d.cells = mem_alloc(size * sizeof(*d.cells));

    double distance = damerau_table(&d);

    mem_free(d.cells);
    return distance;
}

/* A swap with something between costs at least 2, and alignment without such
 * swaps at most one more: osa / 1.5 <= damerau <= osa. */
static bool damerau_agrees(
    struct text a, struct text b, double threshold, struct scratch *s)
{
    double upper = osa(a, b, s);

    if (upper <= threshold)
        return true;
    if (upper > threshold * 1.5 + 1e-9)
        return false;
    return damerau(a, b, s) <= threshold;
}

/* ---------------------------------------------------------- normalised --- */

static double nlev_of(double distance, size_t la, size_t lb)
{
    size_t longer = max_size(la, lb);

    return longer == 0 ? 0 : distance / (double)longer;
}

static double nlev_distance(struct text a, struct text b, struct scratch *s)
{
    return nlev_of(levenshtein(a, b, s), a.len, b.len);
}

static double nlev_similarity(struct text a, struct text b, struct scratch *s)
{
    return 1.0 - nlev_distance(a, b, s);
}

static double best_nlev_distance(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    return nlev_of(best_distance(la, lb, common, prefix), la, lb);
}

static double best_nlev_similarity(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    return 1.0 - best_nlev_distance(la, lb, common, prefix);
}

/* ------------------------------------------ longest common subsequence --- */

/* source: Hyyrö, "Bit-parallel LCS-length computation revisited", 2004 */
static size_t bit_common(const struct pattern *p, struct text b)
{
    uint64_t v = ~UINT64_C(0);

    for (size_t i = 0; i < b.len; i++) {
        uint64_t u = v & pattern_places(p, b.at[i]);

        v = (v + u) | (v - u);
    }
    if (p->text.len < 64)
        v |= ~UINT64_C(0) << p->text.len;
    return (size_t)__builtin_popcountll(~v);
}

static size_t row_common(struct text a, struct text b)
{
    uint16_t rows[2][ROW] = {{0}};
    uint16_t *old = rows[0], *row = rows[1];

    for (size_t i = 0; i < a.len; i++) {
        for (size_t j = 0; j < b.len; j++)
            row[j + 1] = a.at[i] == b.at[j]    ? (uint16_t)(old[j] + 1)
                         : row[j] > old[j + 1] ? row[j]
                                               : old[j + 1];

        uint16_t *spare = old;

        old = row;
        row = spare;
    }
    return old[b.len];
}

static size_t common_of(struct text a, struct text b, struct scratch *s)
{
    if (a.len == 0 || b.len == 0)
        return 0;
    if (a.len <= PATTERN_MAX)
        return bit_common(pattern_load(&s->left, a), b);
    if (b.len <= PATTERN_MAX)
        return bit_common(pattern_load(&s->right, b), a);
    return row_common(a, b);
}

/* The four measures, from the lengths and what is common. */

static double lcs_of(size_t la, size_t lb, size_t common)
{
    return (double)(la + lb - 2 * common);
}

static double metric_lcs_of(size_t la, size_t lb, size_t common)
{
    size_t longer = max_size(la, lb);

    return longer == 0 ? 0 : 1.0 - (double)common / (double)longer;
}

/* Up to 2, as the plug-in divides the sum of both by the longer one. */
static double nlcs_of(size_t la, size_t lb, size_t common)
{
    size_t longer = max_size(la, lb);

    return longer == 0 ? 0 : lcs_of(la, lb, common) / (double)longer;
}

static double lcs(struct text a, struct text b, struct scratch *s)
{
    return lcs_of(a.len, b.len, common_of(a, b, s));
}

static double metric_lcs(struct text a, struct text b, struct scratch *s)
{
    return metric_lcs_of(a.len, b.len, common_of(a, b, s));
}

static double nlcs_distance(struct text a, struct text b, struct scratch *s)
{
    return nlcs_of(a.len, b.len, common_of(a, b, s));
}

static double nlcs_similarity(struct text a, struct text b, struct scratch *s)
{
    return 1.0 - nlcs_distance(a, b, s);
}

static double best_lcs(size_t la, size_t lb, size_t common, size_t prefix)
{
    (void)prefix;
    return lcs_of(la, lb, common);
}

static double best_metric_lcs(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    (void)prefix;
    return metric_lcs_of(la, lb, common);
}

static double best_nlcs_distance(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    (void)prefix;
    return nlcs_of(la, lb, common);
}

static double best_nlcs_similarity(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    return 1.0 - best_nlcs_distance(la, lb, common, prefix);
}

/* ------------------------------------------------------------- kernels --- */

const struct cmp_kernel cmp_levenshtein = {
    .compare = levenshtein, .best = best_distance, .highest = HUGE_VAL};
const struct cmp_kernel cmp_osa = {
    .compare = osa, .best = best_distance, .highest = HUGE_VAL};
const struct cmp_kernel cmp_damerau = {.compare = damerau,
    .best = best_distance,
    .agrees = damerau_agrees,
    .highest = HUGE_VAL};
const struct cmp_kernel cmp_nlev_similarity = {
    .compare = nlev_similarity, .best = best_nlev_similarity, .highest = 1};
const struct cmp_kernel cmp_nlev_distance = {
    .compare = nlev_distance, .best = best_nlev_distance, .highest = 1};
const struct cmp_kernel cmp_lcs = {
    .compare = lcs, .best = best_lcs, .highest = HUGE_VAL};
const struct cmp_kernel cmp_metric_lcs = {
    .compare = metric_lcs, .best = best_metric_lcs, .highest = 1};
const struct cmp_kernel cmp_nlcs_similarity = {.compare = nlcs_similarity,
    .best = best_nlcs_similarity,
    .lowest = -1,
    .highest = 1};
const struct cmp_kernel cmp_nlcs_distance = {
    .compare = nlcs_distance, .best = best_nlcs_distance, .highest = 2};
