/* SPDX-License-Identifier: Apache-2.0
 * Laws that comparators keep on random texts: bounds, identity, symmetry, the
 * triangle, order among each other, and textbook code as the oracle of the
 * bit-parallel forms on both sides of 64 characters. */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "base/random.h"
#include "matching/cmp_int.h"

#include <math.h>
#include <string.h>

enum { ROUNDS = 3000, LENGTH_MAX = 140 };

struct sample {
    uint16_t units[LENGTH_MAX];
    struct text text;
};

static void make(struct sample *s, struct prng *p)
{
    size_t longest = prng_below(p, 6) == 0 ? LENGTH_MAX : 12;
    uint64_t letters = 2 + prng_below(p, 5);
    uint16_t first = prng_below(p, 5) == 0 ? 0x1200 : 'a';

    s->text = (struct text){s->units, prng_below(p, longest)};
    for (size_t i = 0; i < s->text.len; i++)
        s->units[i] = (uint16_t)(first + prng_below(p, letters));
}

/* Near the other one, half of the time. */
static void make_near(
    struct sample *s, const struct sample *other, struct prng *p)
{
    make(s, p);
    if (prng_below(p, 2) || other->text.len == 0)
        return;
    memcpy(s->units, other->units, sizeof(s->units));
    s->text.len = other->text.len;
    for (uint64_t i = prng_below(p, 4); i > 0; i--) {
        size_t at = prng_below(p, s->text.len);

        s->units[at] = s->units[prng_below(p, s->text.len)];
    }
}

static double value(const struct cmp_kernel *kernel, const struct sample *a,
    const struct sample *b)
{
    struct scratch s = {0};

    return kernel_compare(kernel, a->text, b->text, &s);
}

static bool is_near(double a, double b)
{
    return fabs(a - b) <= 1e-9;
}

static void values_stay_in_bounds(void **state)
{
    struct prng p = {1};

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct sample a, b;

        make(&a, &p);
        make_near(&b, &a, &p);
        for (size_t k = 0; comparator_at(k); k++) {
            const struct comparator *c = comparator_at(k);
            double most = isfinite(c->kernel->highest)
                              ? c->kernel->highest
                              : (double)(a.text.len + b.text.len);
            double v = value(c->kernel, &a, &b);

            if (!(v >= c->kernel->lowest && v <= most))
                fail_msg("%s gives %g in round %d", c->name, v, i);
        }
    }
}

static void equal_texts_agree(void **state)
{
    struct prng p = {2};

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct sample a, b;

        make(&a, &p);
        b = a;
        b.text.at = b.units;
        for (size_t k = 0; comparator_at(k); k++) {
            const struct comparator *c = comparator_at(k);
            double want = c->kind == COMPARE_DISTANCE ? 0 : 1;

            if (strcmp(c->name, "jaro-winkler") == 0 && a.text.len == 0)
                want = 0; /* npm jaro-winkler: nothing is like nothing */
            if (!is_near(value(c->kernel, &a, &b), want))
                fail_msg("%s is not %g on equal texts", c->name, want);
        }
    }
}

/* Jaro walks over one text in order: of two equally long ones it matters
 * which, and npm's always walks over the first. */
static bool is_symmetric(const struct comparator *c, size_t la, size_t lb)
{
    if (c->kernel == &cmp_jw_mediator)
        return false;
    if (c->kernel == &cmp_jw_similarity || c->kernel == &cmp_jw_distance)
        return la != lb;
    return true;
}

static void order_does_not_matter(void **state)
{
    struct prng p = {3};

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct sample a, b;

        make(&a, &p);
        make_near(&b, &a, &p);
        for (size_t k = 0; comparator_at(k); k++) {
            const struct comparator *c = comparator_at(k);

            if (is_symmetric(c, a.text.len, b.text.len) &&
                !is_near(value(c->kernel, &a, &b), value(c->kernel, &b, &a)))
                fail_msg("%s depends on the order in round %d", c->name, i);
        }
    }
}

static void metrics_keep_the_triangle(void **state)
{
    static const struct cmp_kernel *const metrics[] = {
        &cmp_levenshtein, &cmp_damerau, &cmp_lcs, &cmp_metric_lcs};
    struct prng p = {4};

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct sample a, b, c;

        make(&a, &p);
        make_near(&b, &a, &p);
        make_near(&c, &b, &p);
        for (size_t k = 0; k < COUNT_OF(metrics); k++)
            assert_true(
                value(metrics[k], &a, &c) <=
                value(metrics[k], &a, &b) + value(metrics[k], &b, &c) + 1e-9);
    }
}

/* The index decides by these without comparing in full. */
static void edits_are_in_order(void **state)
{
    struct prng p = {5};

    (void)state;
    for (int i = 0; i < ROUNDS * 5; i++) {
        struct sample a, b;

        make(&a, &p);
        make_near(&b, &a, &p);

        double levenshtein = value(&cmp_levenshtein, &a, &b);
        double osa = value(&cmp_osa, &a, &b);
        double damerau = value(&cmp_damerau, &a, &b);

        assert_true(damerau <= osa && osa <= levenshtein);
        assert_true(osa <= damerau * 1.5 + 1e-9);
        assert_true(levenshtein <= value(&cmp_lcs, &a, &b));
    }
}

static void agreement_is_told_as_by_the_value(void **state)
{
    static const double thresholds[] = {
        0, 0.5, 0.7, 0.8, 0.85, 0.9, 1, 2, 3, 5};
    struct prng p = {6};

    (void)state;
    for (int i = 0; i < ROUNDS * 5; i++) {
        double threshold = thresholds[prng_below(&p, COUNT_OF(thresholds))];
        struct sample a, b;

        make(&a, &p);
        make_near(&b, &a, &p);
        for (size_t k = 0; comparator_at(k); k++) {
            const struct comparator *c = comparator_at(k);
            struct scratch s = {0};

            if (!c->kernel->agrees || c->compares_sets)
                continue;
            assert_true(
                c->kernel->agrees(a.text, b.text, threshold, &s) ==
                comparator_agrees(c, value(c->kernel, &a, &b), threshold));
        }
    }
}

static size_t common_characters(const struct sample *a, const struct sample *b)
{
    bool taken[LENGTH_MAX] = {0};
    size_t n = 0;

    for (size_t i = 0; i < a->text.len; i++)
        for (size_t j = 0; j < b->text.len; j++)
            if (!taken[j] && a->units[i] == b->units[j]) {
                taken[j] = true;
                n++;
                break;
            }
    return n;
}

static void best_is_never_beaten(void **state)
{
    struct prng p = {7};

    (void)state;
    for (int i = 0; i < ROUNDS * 5; i++) {
        struct sample a, b;
        size_t prefix = 0;

        make(&a, &p);
        make_near(&b, &a, &p);
        while (prefix < min_size(a.text.len, b.text.len) &&
               a.units[prefix] == b.units[prefix])
            prefix++;
        for (size_t k = 0; comparator_at(k); k++) {
            const struct comparator *c = comparator_at(k);
            double v, best;

            if (!c->kernel->best)
                continue;
            v = value(c->kernel, &a, &b);
            best = c->kernel->best(
                a.text.len, b.text.len, common_characters(&a, &b), prefix);
            assert_true(c->kind == COMPARE_DISTANCE ? best <= v : best >= v);
        }
    }
}

/* Wagner & Fischer 1974, with transpositions on demand. */
static double textbook(
    const struct sample *a, const struct sample *b, bool has_transpositions)
{
    static size_t d[LENGTH_MAX + 1][LENGTH_MAX + 1];

    for (size_t i = 0; i <= a->text.len; i++) {
        for (size_t j = 0; j <= b->text.len; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }

            bool differs = a->units[i - 1] != b->units[j - 1];

            d[i][j] = min_size(d[i - 1][j - 1] + differs,
                min_size(d[i - 1][j], d[i][j - 1]) + 1);
            if (has_transpositions && i > 1 && j > 1 &&
                a->units[i - 1] == b->units[j - 2] &&
                a->units[i - 2] == b->units[j - 1])
                d[i][j] = min_size(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return (double)d[a->text.len][b->text.len];
}

static void bits_equal_the_textbook(void **state)
{
    struct prng p = {8};

    (void)state;
    for (int i = 0; i < ROUNDS * 2; i++) {
        struct sample a, b;

        make(&a, &p);
        make_near(&b, &a, &p);
        assert_true(
            is_near(value(&cmp_levenshtein, &a, &b), textbook(&a, &b, false)));
        assert_true(is_near(value(&cmp_osa, &a, &b), textbook(&a, &b, true)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_stay_in_bounds),
        cmocka_unit_test(equal_texts_agree),
        cmocka_unit_test(order_does_not_matter),
        cmocka_unit_test(metrics_keep_the_triangle),
        cmocka_unit_test(edits_are_in_order),
        cmocka_unit_test(agreement_is_told_as_by_the_value),
        cmocka_unit_test(best_is_never_beaten),
        cmocka_unit_test(bits_equal_the_textbook),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
