/* SPDX-License-Identifier: Apache-2.0
 * Million pairs a second of the comparators on names, one query against many,
 * beside textbook code (full tables, nested loops), in one run. */
#include "base/mem.h"
#include "matching/cmp_int.h"
#include "people.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { NAMES = 4096, QUERIES = 256, TEXT = 32, SEED = 5 };

static double now(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static struct text names[NAMES];

static void make_names(struct arena *arena)
{
    for (uint64_t i = 0; i < NAMES; i++) {
        struct made_person m;

        people_make(&m, SEED, i);
        names[i] =
            text_of(arena, m.values[i % 2 ? PEOPLE_GIVEN : PEOPLE_FAMILY]);
    }
}

/* ------------------------------------------------------------- textbook --- */

static double book_edit(struct text a, struct text b, bool has_transpositions)
{
    int d[TEXT + 1][TEXT + 1];

    for (size_t i = 0; i <= a.len; i++)
        d[i][0] = (int)i;
    for (size_t j = 0; j <= b.len; j++)
        d[0][j] = (int)j;
    for (size_t i = 1; i <= a.len; i++) {
        for (size_t j = 1; j <= b.len; j++) {
            int best = d[i - 1][j - 1] + (a.at[i - 1] != b.at[j - 1]);

            best = d[i - 1][j] + 1 < best ? d[i - 1][j] + 1 : best;
            best = d[i][j - 1] + 1 < best ? d[i][j - 1] + 1 : best;
            if (has_transpositions && i > 1 && j > 1 &&
                a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1] &&
                d[i - 2][j - 2] + 1 < best)
                best = d[i - 2][j - 2] + 1;
            d[i][j] = best;
        }
    }
    return d[a.len][b.len];
}

static double book_levenshtein(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    return book_edit(a, b, false);
}

static double book_osa(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    return book_edit(a, b, true);
}

static double book_jaro_winkler(struct text a, struct text b, struct scratch *s)
{
    bool in_a[TEXT] = {0}, in_b[TEXT] = {0};
    size_t longer = max_size(a.len, b.len), m = 0, swapped = 0, prefix = 0;
    size_t range = longer / 2 > 1 ? longer / 2 - 1 : 0;

    (void)s;
    for (size_t i = 0; i < a.len; i++)
        for (size_t j = i > range ? i - range : 0;
             j < min_size(i + range + 1, b.len); j++)
            if (!in_b[j] && a.at[i] == b.at[j]) {
                in_a[i] = in_b[j] = true;
                m++;
                break;
            }
    if (m == 0)
        return 0;
    for (size_t i = 0, j = 0; i < a.len; i++) {
        if (!in_a[i])
            continue;
        while (!in_b[j])
            j++;
        swapped += a.at[i] != b.at[j++];
    }
    while (prefix < min_size(min_size(a.len, b.len), 4) &&
           a.at[prefix] == b.at[prefix])
        prefix++;

    double jaro = ((double)m / (double)a.len + (double)m / (double)b.len +
                      ((double)m - (double)swapped / 2) / (double)m) /
                  3;

    return jaro + 0.1 * (double)prefix * (1 - jaro);
}

/* ----------------------------------------------------------- measurement ---
 */

typedef double compare_fn(struct text a, struct text b, struct scratch *s);

static double rate(compare_fn *compare)
{
    static struct scratch s;
    double start = now(), sum = 0;

    for (size_t q = 0; q < QUERIES; q++)
        for (size_t i = 0; i < NAMES; i++)
            sum += compare(names[q * 7], names[i], &s);

    double seconds = now() - start;

    if (sum < 0) /* the compiler must not drop the loop */
        (void)puts("impossible");
    return QUERIES * (double)NAMES / seconds / 1e6;
}

int main(void)
{
    static const struct {
        const char *name;
        const struct cmp_kernel *kernel;
        compare_fn *book;
    } table[] = {
        {"levenshtein", &cmp_levenshtein, book_levenshtein},
        {"optimal-string-alignment", &cmp_osa, book_osa},
        {"jaro-winkler-similarity", &cmp_jw_similarity, book_jaro_winkler},
        {"damerau-levenshtein", &cmp_damerau, NULL},
        {"longest-common-subsequence", &cmp_lcs, NULL},
        {"cosine-similarity", &cmp_cosine_similarity, NULL},
        {"ngram", &cmp_ngram, NULL},
        {"metaphone", &cmp_metaphone, NULL},
        {"double-metaphone", &cmp_double_metaphone, NULL},
    };
    struct arena *arena = arena_new();

    make_names(arena);
    for (size_t i = 0; i < COUNT_OF(table); i++) {
        double ours = rate(table[i].kernel->compare);
        double book = table[i].book ? rate(table[i].book) : 0;

        printf("%-28s %7.1f M pairs/s", table[i].name, ours);
        if (table[i].book)
            printf(", textbook %6.1f, %.1f times", book, ours / book);
        printf("\n");
    }
    arena_free(&arena);
    return 0;
}
