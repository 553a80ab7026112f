/* SPDX-License-Identifier: Apache-2.0
 * Equality of sound. Texts without a letter from A to Z have no code; such
 * texts sound alike only when they are the same. */
#include "matching/phon_int.h"

#include <string.h>

static bool is_same_code(const struct phon_code *x, const struct phon_code *y,
    struct text a, struct text b)
{
    if (x->len == 0 || y->len == 0)
        return text_eq(a, b);
    return x->len == y->len &&
           memcmp(x->at, y->at, x->len * sizeof(*x->at)) == 0;
}

static double soundex(struct text a, struct text b, struct scratch *s)
{
    struct phon_code x, y;

    (void)s;
    if (a.len == 0 || b.len == 0)
        return a.len == b.len;
    phon_soundex(&x, a);
    phon_soundex(&y, b);
    return is_same_code(&x, &y, a, b);
}

static double metaphone(struct text a, struct text b, struct scratch *s)
{
    struct phon_code x, y;

    (void)s;
    phon_metaphone(&x, a);
    phon_metaphone(&y, b);
    return is_same_code(&x, &y, a, b);
}

/* Alike in any reading of both. */
static double double_metaphone(struct text a, struct text b, struct scratch *s)
{
    struct phon_code x1, x2, y1, y2;

    (void)s;
    phon_double_metaphone(&x1, &x2, a);
    phon_double_metaphone(&y1, &y2, b);
    return is_same_code(&x1, &y1, a, b) || is_same_code(&x1, &y2, a, b) ||
           is_same_code(&x2, &y1, a, b) || is_same_code(&x2, &y2, a, b);
}

const struct cmp_kernel cmp_phonetic = {.compare = metaphone, .highest = 1};
const struct cmp_kernel cmp_metaphone = {.compare = metaphone, .highest = 1};
const struct cmp_kernel cmp_soundex = {.compare = soundex, .highest = 1};
const struct cmp_kernel cmp_double_metaphone = {
    .compare = double_metaphone, .highest = 1};
