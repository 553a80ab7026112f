/* SPDX-License-Identifier: Apache-2.0
 * The inside of a comparator.
 *
 * What has quadratic cost looks at the first TEXT_COMPARED_MAX units alone, so
 * that no record can make a query slow. */
#ifndef MATCHING_CMP_INT_H
#define MATCHING_CMP_INT_H

#include "matching/pattern_int.h"

enum { TEXT_COMPARED_MAX = 1024 };

/** The distance of a value of a set that has no partner in the other. */
#define DISTANCE_NO_PARTNER 1e6

struct cmp_kernel {
    double (*compare)(struct text a, struct text b, struct scratch *s);

    /** The nearest to equality that texts of these lengths can come when at
     *  most `common` characters of one can be found in the other, and at most
     *  `prefix` at their beginning. NULL: nothing is known. */
    double (*best)(size_t la, size_t lb, size_t common, size_t prefix);

    /** Does compare() reach the threshold (below it for distances)? For what
     *  can be told sooner than the value. NULL: nothing can. */
    bool (*agrees)(
        struct text a, struct text b, double threshold, struct scratch *s);

    double lowest;
    double highest; /* HUGE_VAL: both lengths together */
    bool is_whole;  /* linear: looks at the whole of long texts */
};

/** Compare two texts, both cut to what the kernel looks at. */
double kernel_compare(const struct cmp_kernel *kernel, struct text a,
    struct text b, struct scratch *s);

/** Value of two cells; a missing one is compared as the empty text. */
double comparator_value(const struct comparator *comparator, struct cell a,
    struct cell b, struct scratch *s);

/** Does a value of this comparator mean agreement? */
bool comparator_agrees(
    const struct comparator *comparator, double value, double threshold);

extern const struct cmp_kernel cmp_exact, cmp_date_damerau;

extern const struct cmp_kernel cmp_levenshtein, cmp_osa, cmp_damerau,
    cmp_nlev_similarity, cmp_nlev_distance, cmp_lcs, cmp_metric_lcs,
    cmp_nlcs_similarity, cmp_nlcs_distance;

extern const struct cmp_kernel cmp_jw_similarity, cmp_jw_distance,
    cmp_jw_mediator;

extern const struct cmp_kernel cmp_cosine_similarity, cmp_cosine_distance,
    cmp_dice_similarity, cmp_dice_distance, cmp_jaccard_similarity,
    cmp_jaccard_distance, cmp_qgram, cmp_ngram;

extern const struct cmp_kernel cmp_phonetic, cmp_soundex, cmp_metaphone,
    cmp_double_metaphone;

static inline size_t min_size(size_t a, size_t b)
{
    return a < b ? a : b;
}

static inline size_t max_size(size_t a, size_t b)
{
    return a > b ? a : b;
}

#endif
