/* SPDX-License-Identifier: Apache-2.0
 * Equality, and equality of dates with a few slips allowed. */
#include "matching/cmp_int.h"

static double exact(struct text a, struct text b, struct scratch *s)
{
    (void)s;
    return text_eq(a, b);
}

struct date {
    int year, month, day;
};

static bool read_number(int *out, struct text t, size_t from, size_t digits)
{
    *out = 0;
    for (size_t i = from; i < from + digits; i++) {
        if (t.at[i] < '0' || t.at[i] > '9')
            return false;
        *out = *out * 10 + (t.at[i] - '0');
    }
    return true;
}

/* yyyy-mm-dd; any digits, as the plug-in takes them. */
static bool read_date(struct date *out, struct text t)
{
    return t.len == 10 && t.at[4] == '-' && t.at[7] == '-' &&
           read_number(&out->year, t, 0, 4) &&
           read_number(&out->month, t, 5, 2) && read_number(&out->day, t, 8, 2);
}

/* Of two years of one century the last digits count. A year below 1000 has
 * lost its zeros in the plug-in, which then cuts it in the wrong place. */
static void drop_century(int *a, int *b, bool *is_hopeless)
{
    int scale_a = *a >= 1000 ? 100 : *a >= 100 ? 10 : 1;
    int scale_b = *b >= 1000 ? 100 : *b >= 100 ? 10 : 1;

    *is_hopeless = *a / scale_a != *b / scale_b || scale_a == 1 || scale_b == 1;
    *a %= scale_a;
    *b %= scale_b;
}

static double part_similarity(int a, int b)
{
    bool is_hopeless = false;

    if (a == b)
        return 1;
    if (a > 31 && b > 31)
        drop_century(&a, &b, &is_hopeless);
    return !is_hopeless && a % 10 == b / 10 && a / 10 == b % 10 ? 0.6 : 0;
}

/* Year 5, month 4, day 3 parts of 12; day and month exchanged 0.9. */
static double date_damerau(struct text a, struct text b, struct scratch *s)
{
    struct date x, y;

    (void)s;
    if (text_eq(a, b))
        return 1;
    if (!read_date(&x, a) || !read_date(&y, b))
        return 0;

    double parts = (part_similarity(x.year, y.year) * 5.0 +
                       part_similarity(x.month, y.month) * 4.0 +
                       part_similarity(x.day, y.day) * 3.0) /
                   12.0;
    bool is_exchanged =
        x.year == y.year && x.day == y.month && x.month == y.day;

    return is_exchanged && parts < 0.9 ? 0.9 : parts;
}

const struct cmp_kernel cmp_exact = {
    .compare = exact, .highest = 1, .is_whole = true};
const struct cmp_kernel cmp_date_damerau = {
    .compare = date_damerau, .highest = 1, .is_whole = true};
