/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/decimal.h"

#include <math.h>
#include <string.h>

struct decimal decimal_of_int(int64_t value)
{
    return (struct decimal){value, 0};
}

static bool times_ten(int128 *x, int times)
{
    for (int i = 0; i < times; i++)
        if (__builtin_mul_overflow(*x, 10, x))
            return false;
    return true;
}

/* ---- reading ---- */

static bool take_exponent(int *out, const char *p, const char *end)
{
    bool is_negative = p < end && *p == '-';
    int value = 0;

    if (p < end && (*p == '-' || *p == '+'))
        p++;
    if (p == end)
        return false;
    for (; p < end; p++) {
        if (*p < '0' || *p > '9' || value > 999)
            return false;
        value = value * 10 + (*p - '0');
    }
    *out = is_negative ? -value : value;
    return true;
}

static bool shift(struct decimal *d, int exponent)
{
    d->scale -= exponent;
    while (d->scale > DECIMAL_MAX_SCALE && d->digits % 10 == 0) {
        d->digits /= 10;
        d->scale--;
    }
    if (d->digits == 0 && d->scale < 0)
        d->scale = 0;
    if (d->scale < 0) {
        if (d->scale < -40 || !times_ten(&d->digits, -d->scale))
            return false;
        d->scale = 0;
    }
    return d->scale <= DECIMAL_MAX_SCALE;
}

bool decimal_parse(struct decimal *out, struct slice text)
{
    const char *p = text.ptr, *end = text.ptr + text.len;
    bool is_negative = text.len && *p == '-';
    bool in_fraction = false, has_digit = false;
    int exponent = 0;

    *out = (struct decimal){0};
    if (text.len && (*p == '-' || *p == '+'))
        p++;
    for (; p < end && (*p == '.' || (*p >= '0' && *p <= '9')); p++) {
        if (*p == '.') {
            if (in_fraction || !has_digit)
                return false;
            in_fraction = true;
            continue;
        }
        if (!times_ten(&out->digits, 1) ||
            __builtin_add_overflow(out->digits, *p - '0', &out->digits))
            return false;
        has_digit = true;
        out->scale += in_fraction;
    }
    if (!has_digit || p[-1] == '.')
        return false;
    if (p < end && (*p == 'e' || *p == 'E') &&
        !take_exponent(&exponent, p + 1, end))
        return false;
    if (p < end && *p != 'e' && *p != 'E')
        return false;
    if (is_negative)
        out->digits = -out->digits;
    return shift(out, exponent);
}

/* ---- arithmetic ---- */

/* The same scale for both; false when one would not fit. */
static bool align(struct decimal *a, struct decimal *b)
{
    if (a->scale < b->scale) {
        if (!times_ten(&a->digits, b->scale - a->scale))
            return false;
        a->scale = b->scale;
    } else {
        if (!times_ten(&b->digits, a->scale - b->scale))
            return false;
        b->scale = a->scale;
    }
    return true;
}

int decimal_cmp(struct decimal a, struct decimal b)
{
    if (a.scale != b.scale) {
        struct decimal x = a, y = b;

        if (!align(&x, &y)) {
            /* the one that did not fit is the larger by far */
            bool a_is_short = a.scale < b.scale;
            int128 d = a_is_short ? a.digits : b.digits;

            return (d > 0) == a_is_short ? 1 : -1;
        }
        a = x;
        b = y;
    }
    return (a.digits > b.digits) - (a.digits < b.digits);
}

bool decimal_add(struct decimal *out, struct decimal a, struct decimal b)
{
    if (!align(&a, &b))
        return false;
    out->scale = a.scale;
    return !__builtin_add_overflow(a.digits, b.digits, &out->digits);
}

bool decimal_sub(struct decimal *out, struct decimal a, struct decimal b)
{
    b.digits = -b.digits;
    return decimal_add(out, a, b);
}

bool decimal_mul(struct decimal *out, struct decimal a, struct decimal b)
{
    if (a.scale + b.scale > DECIMAL_MAX_SCALE) {
        a = decimal_trim(a);
        b = decimal_trim(b);
    }
    out->scale = a.scale + b.scale;
    return out->scale <= DECIMAL_MAX_SCALE &&
           !__builtin_mul_overflow(a.digits, b.digits, &out->digits);
}

static int128 round_quotient(int128 n, int128 d, enum decimal_rounding how)
{
    int128 q = n / d, r = n % d;
    bool is_negative = (n < 0) != (d < 0);
    int128 rest = r < 0 ? -r : r, size = d < 0 ? -d : d;

    if (rest == 0)
        return q;
    switch (how) {
    case ROUND_HALF_AWAY:
        return rest >= size - rest ? q + (is_negative ? -1 : 1) : q;
    case ROUND_FLOOR: return is_negative ? q - 1 : q;
    case ROUND_CEILING: return is_negative ? q : q + 1;
    case ROUND_CUT: break;
    }
    return q;
}

bool decimal_div(struct decimal *out, struct decimal a, struct decimal b)
{
    int scale = a.scale > b.scale ? a.scale : b.scale;

    if (b.digits == 0)
        return false;
    if (scale < DECIMAL_QUOTIENT_SCALE)
        scale = DECIMAL_QUOTIENT_SCALE;
    a = decimal_trim(a);
    b = decimal_trim(b);
    if (!times_ten(&a.digits,
            scale + b.scale - a.scale > 0 ? scale + b.scale - a.scale : 0))
        return false;
    *out = decimal_trim((struct decimal){
        round_quotient(a.digits, b.digits, ROUND_HALF_AWAY), scale});
    return true;
}

bool decimal_div_whole(struct decimal *out, struct decimal a, struct decimal b)
{
    if (b.digits == 0 || !align(&a, &b))
        return false;
    *out = (struct decimal){a.digits / b.digits, 0};
    return true;
}

bool decimal_mod(struct decimal *out, struct decimal a, struct decimal b)
{
    if (b.digits == 0 || !align(&a, &b))
        return false;
    *out = (struct decimal){a.digits % b.digits, a.scale};
    return true;
}

struct decimal decimal_round(
    struct decimal d, int scale, enum decimal_rounding how)
{
    int128 unit = 1;

    if (d.scale <= scale || !times_ten(&unit, d.scale - scale))
        return d;
    return (struct decimal){round_quotient(d.digits, unit, how), scale};
}

struct decimal decimal_trim(struct decimal d)
{
    while (d.scale > 0 && d.digits % 10 == 0) {
        d.digits /= 10;
        d.scale--;
    }
    return d;
}

/* ---- writing ---- */

struct slice decimal_print(struct arena *arena, struct decimal d)
{
    char text[64], *p = text + sizeof(text);
    bool is_negative = d.digits < 0;
    int places = 0;

    do {
        int digit = (int)(d.digits % 10);

        *--p = (char)('0' + (digit < 0 ? -digit : digit));
        d.digits /= 10;
        if (++places == d.scale)
            *--p = '.';
    } while (d.digits || places <= d.scale);
    if (is_negative)
        *--p = '-';
    return arena_copy(arena, slice_make(p, (size_t)(text + sizeof(text) - p)));
}

bool decimal_to_i64(int64_t *out, struct decimal d)
{
    d = decimal_trim(d);
    if (d.scale || d.digits > INT64_MAX || d.digits < INT64_MIN)
        return false;
    *out = (int64_t)d.digits;
    return true;
}

long double decimal_to_double(struct decimal d)
{
    return (long double)d.digits / powl(10, d.scale);
}

bool decimal_of_double(struct decimal *out, long double value)
{
    const long double unit = 1e8L;

    if (!isfinite(value) || fabsl(value) > 1e20L)
        return false;
    /* split, so that the whole part keeps all its digits */
    long double whole = truncl(value);

    *out = (struct decimal){
        (int128)whole * 100000000 + (int128)llroundl((value - whole) * unit),
        DECIMAL_QUOTIENT_SCALE};
    *out = decimal_trim(*out);
    return true;
}

/* The largest whole number whose square is not over n, by Newton's method
 * from above. */
static int128 root_of(int128 n)
{
    int128 x = n, next;
    int shift = 0;

    while (n >> shift)
        shift += 2;
    for (x = (int128)1 << (shift / 2); x > 0; x = next) {
        next = (x + n / x) / 2;
        if (next >= x)
            break;
    }
    return x;
}

bool decimal_sqrt(struct decimal *out, struct decimal d)
{
    int places = 2 * (DECIMAL_QUOTIENT_SCALE + 1) - d.scale;
    int128 n = d.digits;

    if (d.digits < 0 || places < 0 || !times_ten(&n, places) || n >> 124)
        return false;
    *out = (struct decimal){root_of(n), DECIMAL_QUOTIENT_SCALE + 1};
    *out = decimal_trim(
        decimal_round(*out, DECIMAL_QUOTIENT_SCALE, ROUND_HALF_AWAY));
    return true;
}
