/* SPDX-License-Identifier: Apache-2.0
 * Jaro-Winkler, with the roundings of the two libraries OpenCR calls.
 *
 * The plug-in's works in single precision up to the bonus, which goes to a
 * common beginning of any length; npm's in double precision, with a bonus for
 * at most four characters.
 *
 * source  Winkler 1990. Numbers: java-string-similarity 2.0.0; npm
 *         jaro-winkler 0.2.8 */
#include "matching/cmp_int.h"

#include <string.h>

/* What the formulas need. `swapped` counts places, two for each transposition.
 */
struct jaro {
    size_t matches, swapped;
};

/* The places in the other text that place `i` may match: `range` to both
 * sides. */
static uint64_t window(size_t i, size_t range)
{
    size_t from = i > range ? i - range : 0;
    size_t to = i + range + 1;

    if (from >= 64)
        return 0;

    uint64_t below = to >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << to) - 1;

    return below & (~UINT64_C(0) << from);
}

/* Walk over `a` in order, each character taking the first free place of the
 * same character in `b` (whose pattern is `p`). */
static struct jaro bit_matches(
    struct text a, const struct pattern *p, size_t range)
{
    uint64_t taken = 0, matched = 0;

    for (size_t i = 0; i < a.len; i++) {
        uint64_t free = pattern_places(p, a.at[i]) & window(i, range) & ~taken;

        taken |= free & (~free + 1);
        matched |= (uint64_t)(free != 0) << i;
    }

    struct jaro j = {(size_t)__builtin_popcountll(taken), 0};

    while (matched) {
        size_t i = (size_t)__builtin_ctzll(matched);
        size_t k = (size_t)__builtin_ctzll(taken);

        j.swapped += a.at[i] != p->text.at[k];
        matched &= matched - 1;
        taken &= taken - 1;
    }
    return j;
}

static struct jaro flag_matches(struct text a, struct text b, size_t range)
{
    bool matched[TEXT_COMPARED_MAX] = {0}, taken[TEXT_COMPARED_MAX] = {0};
    struct jaro jaro = {0, 0};

    for (size_t i = 0; i < a.len; i++) {
        size_t from = i > range ? i - range : 0;
        size_t to = min_size(i + range + 1, b.len);

        for (size_t j = from; j < to && !matched[i]; j++) {
            if (taken[j] || a.at[i] != b.at[j])
                continue;
            taken[j] = matched[i] = true;
            jaro.matches++;
        }
    }
    for (size_t i = 0, j = 0; i < a.len; i++) {
        if (!matched[i])
            continue;
        while (!taken[j])
            j++;
        jaro.swapped += a.at[i] != b.at[j++];
    }
    return jaro;
}

/* `slot` is where the pattern of `b` is kept. */
static struct jaro matches(
    struct text a, struct text b, size_t range, struct pattern *slot)
{
    if (a.len == 0 || b.len == 0)
        return (struct jaro){0, 0};
    if (a.len <= PATTERN_MAX && b.len <= PATTERN_MAX)
        return bit_matches(a, pattern_load(slot, b), range);
    return flag_matches(a, b, range);
}

static size_t common_prefix(struct text a, struct text b)
{
    size_t shorter = min_size(a.len, b.len), n = 0;

    while (n < shorter && a.at[n] == b.at[n])
        n++;
    return n;
}

/* java-string-similarity, float by float. */
static double jw_of(size_t la, size_t lb, struct jaro found, size_t prefix)
{
    if (found.matches == 0)
        return 0;

    float m = (float)found.matches;
    float t = (float)(found.swapped / 2);
    double jaro = (double)((m / (float)la + m / (float)lb + (m - t) / m) / 3);

    if (jaro <= 0.7)
        return jaro;

    double each = 1.0 / (double)max_size(la, lb);

    if (each > 0.1)
        each = 0.1;
    return jaro + each * (double)prefix * (1 - jaro);
}

/* The shorter text walks over the longer one; of equals, the first does. */
static double jw_similarity(struct text a, struct text b, struct scratch *s)
{
    if (text_eq(a, b))
        return 1;

    size_t longer = max_size(a.len, b.len);
    size_t range = longer / 2 > 1 ? longer / 2 - 1 : 0;
    struct jaro found = a.len > b.len ? matches(b, a, range, &s->left)
                                      : matches(a, b, range, &s->right);

    return jw_of(a.len, b.len, found, common_prefix(a, b));
}

static double jw_distance(struct text a, struct text b, struct scratch *s)
{
    return 1.0 - jw_similarity(a, b, s);
}

/* The slack covers the roundings of the bonus. */
static double best_jw_similarity(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    if (la == lb && common == la)
        return 1;
    return jw_of(la, lb, (struct jaro){common, 0}, prefix) + 1e-9;
}

static double best_jw_distance(
    size_t la, size_t lb, size_t common, size_t prefix)
{
    return 1.0 - best_jw_similarity(la, lb, common, prefix);
}

/* Characters of `b` with the same character of the pattern's text in reach: no
 * fewer than match, but told without taking turns. */
static size_t matches_at_most(
    const struct pattern *p, struct text b, size_t range)
{
    uint64_t reached = 0;
    size_t n = 0;

    for (size_t i = 0; i < b.len; i++) {
        uint64_t places = pattern_places(p, b.at[i]) & window(i, range);

        reached |= places;
        n += places != 0;
    }
    return min_size(n, (size_t)__builtin_popcountll(reached));
}

static bool jw_agrees(
    struct text a, struct text b, double threshold, struct scratch *s)
{
    size_t longer = max_size(a.len, b.len);
    size_t range = longer / 2 > 1 ? longer / 2 - 1 : 0;

    if (a.len > 0 && longer <= PATTERN_MAX) {
        size_t n = matches_at_most(pattern_load(&s->left, a), b, range);

        if (best_jw_similarity(a.len, b.len, n, common_prefix(a, b)) <
            threshold)
            return false;
    }
    return jw_similarity(a, b, s) >= threshold;
}

/* npm jaro-winkler: the first text walks over the second. */
static double jw_mediator(struct text a, struct text b, struct scratch *s)
{
    if (a.len == 0 || b.len == 0)
        return 0;
    if (text_eq(a, b))
        return 1;

    size_t longer = max_size(a.len, b.len);

    if (longer < 2)
        return 0;

    struct jaro found = matches(a, b, longer / 2 - 1, &s->right);

    if (found.matches == 0)
        return 0;

    double m = (double)found.matches;
    double jaro = (m / (double)a.len + m / (double)b.len +
                      (m - (double)found.swapped / 2) / m) /
                  3;

    if (jaro <= 0.7)
        return jaro;
    return jaro + (double)min_size(common_prefix(a, b), 4) * 0.1 * (1 - jaro);
}

const struct cmp_kernel cmp_jw_similarity = {.compare = jw_similarity,
    .best = best_jw_similarity,
    .agrees = jw_agrees,
    .highest = 1};
const struct cmp_kernel cmp_jw_distance = {
    .compare = jw_distance, .best = best_jw_distance, .highest = 1};
const struct cmp_kernel cmp_jw_mediator = {
    .compare = jw_mediator, .highest = 1};
