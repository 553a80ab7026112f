/* SPDX-License-Identifier: Apache-2.0
 * The table of comparators, and what is the same for all of them. */
#include "matching/comparators.h"

#include "matching/cmp_int.h"

#include <string.h>

static struct text cut(const struct cmp_kernel *kernel, struct text t)
{
    if (!kernel->is_whole && t.len > TEXT_COMPARED_MAX)
        t.len = TEXT_COMPARED_MAX;
    return t;
}

double kernel_compare(const struct cmp_kernel *kernel, struct text a,
    struct text b, struct scratch *s)
{
    return kernel->compare(cut(kernel, a), cut(kernel, b), s);
}

static double compare_slices(
    const struct cmp_kernel *kernel, struct slice a, struct slice b)
{
    struct arena *arena = arena_new();
    struct scratch s = {0};
    double value =
        kernel_compare(kernel, text_of(arena, a), text_of(arena, b), &s);

    arena_free(&arena);
    return value;
}

/* A comparator is called without itself: so each kernel has a function. */
#define SLICES(kernel)                                                         \
    static double slices_##kernel(struct slice a, struct slice b)              \
    {                                                                          \
        return compare_slices(&cmp_##kernel, a, b);                            \
    }

SLICES(exact)
SLICES(phonetic)
SLICES(cosine_similarity)
SLICES(dice_similarity)
SLICES(jaccard_similarity)
SLICES(jw_similarity)
SLICES(nlcs_similarity)
SLICES(nlev_similarity)
SLICES(date_damerau)
SLICES(cosine_distance)
SLICES(damerau)
SLICES(dice_distance)
SLICES(jaccard_distance)
SLICES(jw_distance)
SLICES(levenshtein)
SLICES(lcs)
SLICES(metric_lcs)
SLICES(ngram)
SLICES(nlcs_distance)
SLICES(nlev_distance)
SLICES(osa)
SLICES(qgram)
SLICES(jw_mediator)
SLICES(soundex)
SLICES(metaphone)
SLICES(double_metaphone)

#define PLUGIN(name, kind, kernel)                                             \
    {                                                                          \
        name, COMPARE_##kind, false, false, slices_##kernel, &cmp_##kernel     \
    }
#define MEDIATOR(name, kind, is_case_sensitive, kernel)                        \
    {                                                                          \
        name, COMPARE_##kind, is_case_sensitive, true, slices_##kernel,        \
            &cmp_##kernel                                                      \
    }

/* In the order of docs/matching.md. */
static const struct comparator comparators[] = {
    PLUGIN("exact", EQUALITY, exact),
    PLUGIN("phonetic", EQUALITY, phonetic),
    PLUGIN("cosine-similarity", SIMILARITY, cosine_similarity),
    PLUGIN("dice-similarity", SIMILARITY, dice_similarity),
    PLUGIN("jaccard-similarity", SIMILARITY, jaccard_similarity),
    PLUGIN("jaro-winkler-similarity", SIMILARITY, jw_similarity),
    PLUGIN("normalized-lcs-similarity", SIMILARITY, nlcs_similarity),
    PLUGIN("normalized-levenshtein-similarity", SIMILARITY, nlev_similarity),
    PLUGIN("dateDamerau", SIMILARITY, date_damerau),
    PLUGIN("cosine-distance", DISTANCE, cosine_distance),
    PLUGIN("damerau-levenshtein", DISTANCE, damerau),
    PLUGIN("dice-distance", DISTANCE, dice_distance),
    PLUGIN("jaccard-distance", DISTANCE, jaccard_distance),
    PLUGIN("jaro-winkler-distance", DISTANCE, jw_distance),
    PLUGIN("levenshtein", DISTANCE, levenshtein),
    PLUGIN("longest-common-subsequence", DISTANCE, lcs),
    PLUGIN("metric-lcs", DISTANCE, metric_lcs),
    PLUGIN("ngram", DISTANCE, ngram),
    PLUGIN("normalized-lcs-distance", DISTANCE, nlcs_distance),
    PLUGIN("normalized-levenshtein-distance", DISTANCE, nlev_distance),
    PLUGIN("optimal-string-alignment", DISTANCE, osa),
    PLUGIN("qgram", DISTANCE, qgram),
    MEDIATOR("mediator-exact", EQUALITY, false, exact),
    MEDIATOR("mediator-levenshtein", DISTANCE, true, levenshtein),
    MEDIATOR("mediator-damerau-levenshtein", DISTANCE, true, osa),
    MEDIATOR("jaro-winkler", SIMILARITY, true, jw_mediator),
    MEDIATOR("soundex", EQUALITY, false, soundex),
    MEDIATOR("metaphone", EQUALITY, false, metaphone),
    MEDIATOR("double-metaphone", EQUALITY, false, double_metaphone),
};

const struct comparator *comparator_at(size_t index)
{
    return index < COUNT_OF(comparators) ? &comparators[index] : NULL;
}

const struct comparator *comparator_find(struct slice name)
{
    for (size_t i = 0; i < COUNT_OF(comparators); i++)
        if (slice_eq(name, slice_of(comparators[i].name)))
            return &comparators[i];
    return NULL;
}

/* "jaro-winkler" is itself; "exact" is "mediator-exact". */
const struct comparator *comparator_find_mediator(struct slice name)
{
    static const struct slice prefix = {"mediator-", 9};

    for (size_t i = 0; i < COUNT_OF(comparators); i++) {
        struct slice own = slice_of(comparators[i].name);

        if (slice_starts(own, prefix))
            own = slice_from(own, prefix.len);
        if (comparators[i].compares_sets && slice_eq(name, own))
            return &comparators[i];
    }
    return NULL;
}

bool comparator_agrees(
    const struct comparator *comparator, double value, double threshold)
{
    switch (comparator->kind) {
    case COMPARE_DISTANCE: return value <= threshold;
    case COMPARE_SIMILARITY: return value >= threshold;
    case COMPARE_EQUALITY: break;
    }
    return value >= 1;
}

/* The value of the nearest partner of `text` among `others`. */
static double nearest(const struct comparator *comparator, struct text text,
    struct cell others, struct scratch *s)
{
    bool is_distance = comparator->kind == COMPARE_DISTANCE;
    double best = is_distance ? DISTANCE_NO_PARTNER : 0;

    for (size_t i = 0; i < others.nvalues; i++) {
        double value =
            kernel_compare(comparator->kernel, text, others.values[i], s);

        if (is_distance ? value < best : value > best)
            best = value;
    }
    return best;
}

/* Every value of the shorter side finds a partner in the longer one; the
 * value is that of the worst off. */
static double set_value(const struct comparator *comparator, struct cell a,
    struct cell b, struct scratch *s)
{
    bool is_distance = comparator->kind == COMPARE_DISTANCE;
    struct cell shorter = a.nvalues <= b.nvalues ? a : b;
    struct cell longer = a.nvalues <= b.nvalues ? b : a;
    double worst = is_distance ? 0 : 1;

    if (a.nvalues == 0 && b.nvalues == 0)
        return worst;
    if (shorter.nvalues == 0)
        return is_distance ? DISTANCE_NO_PARTNER : 0;
    for (size_t i = 0; i < shorter.nvalues; i++) {
        double value = nearest(comparator, shorter.values[i], longer, s);

        if (is_distance ? value > worst : value < worst)
            worst = value;
    }
    return worst;
}

double comparator_value(const struct comparator *comparator, struct cell a,
    struct cell b, struct scratch *s)
{
    static const struct text empty = {NULL, 0};

    if (comparator->compares_sets)
        return set_value(comparator, a, b, s);
    return kernel_compare(comparator->kernel, a.nvalues ? a.values[0] : empty,
        b.nvalues ? b.values[0] : empty, s);
}
