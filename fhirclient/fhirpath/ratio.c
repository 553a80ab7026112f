/* SPDX-License-Identifier: Apache-2.0
 * Fractions with a power of ten beside them, so that neither a mole nor an
 * atomic mass needs more digits than it has. */
#include "fhirclient/fhirpath/unit.h"

#include <math.h>

static int128 gcd(int128 a, int128 b)
{
    if (a < 0)
        a = -a;
    while (b) {
        int128 rest = a % b;

        a = b;
        b = rest;
    }
    return a;
}

static void cut_tens(int128 *x, int *exp, int step)
{
    while (*x && *x % 10 == 0) {
        *x /= 10;
        *exp += step;
    }
}

static void reduce(struct ratio *r)
{
    int128 common = gcd(r->num, r->den);

    if (common > 1) {
        r->num /= common;
        r->den /= common;
    }
    if (!r->num)
        *r = (struct ratio){0, 1, 0};
    cut_tens(&r->num, &r->exp, 1);
    cut_tens(&r->den, &r->exp, -1);
}

bool ratio_mul(struct ratio *out, struct ratio a, struct ratio b)
{
    int128 first = gcd(a.num, b.den), second = gcd(b.num, a.den);

    if (first > 1)
        a.num /= first, b.den /= first;
    if (second > 1)
        b.num /= second, a.den /= second;
    out->exp = a.exp + b.exp;
    if (__builtin_mul_overflow(a.num, b.num, &out->num) ||
        __builtin_mul_overflow(a.den, b.den, &out->den) || out->exp > 400 ||
        out->exp < -400)
        return false;
    reduce(out);
    return true;
}

bool ratio_div(struct ratio *out, struct ratio a, struct ratio b)
{
    if (!b.num)
        return false;
    if (b.num < 0) {
        b.num = -b.num;
        a.num = -a.num;
    }
    return ratio_mul(out, a, (struct ratio){b.den, b.num, -b.exp});
}

struct ratio ratio_of_decimal(struct decimal d)
{
    struct ratio r = {d.digits, 1, -d.scale};

    reduce(&r);
    return r;
}

static bool times_tens(int128 *x, int tens)
{
    if (tens > 38 && *x)
        return false;
    for (; tens > 0; tens--)
        if (__builtin_mul_overflow(*x, 10, x))
            return false;
    return true;
}

static long double approximate(struct ratio r)
{
    return (long double)r.num / (long double)r.den *
           powl(10.0L, (long double)r.exp);
}

int ratio_cmp(struct ratio a, struct ratio b)
{
    int128 x, y;
    int least = a.exp < b.exp ? a.exp : b.exp;

    if (!__builtin_mul_overflow(a.num, b.den, &x) &&
        !__builtin_mul_overflow(b.num, a.den, &y) &&
        times_tens(&x, a.exp - least) && times_tens(&y, b.exp - least))
        return (x > y) - (x < y);

    long double p = approximate(a), q = approximate(b);

    return (p > q) - (p < q);
}

bool ratio_to_decimal(struct decimal *out, struct ratio r, int places)
{
    struct decimal n = {r.num, 0};
    int up = r.exp + places;

    if (up < 0) {
        if (!times_tens(&r.den, -up))
            return false;
        up = 0;
    }
    if (!times_tens(&n.digits, up))
        return false;

    int128 q = n.digits / r.den, rest = n.digits % r.den;

    if (rest < 0 ? -rest >= r.den + rest : rest >= r.den - rest)
        q += rest < 0 ? -1 : 1;
    *out = decimal_trim((struct decimal){q, places});
    return true;
}
