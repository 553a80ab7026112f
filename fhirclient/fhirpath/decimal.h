/* SPDX-License-Identifier: Apache-2.0
 * Decimal numbers, exactly: a whole number of up to 38 digits and where its
 * point stands. No binary floating point comes near them.
 *
 * source  http://hl7.org/fhirpath/N1/#decimal: 28 digits, 8 behind the point
 * of a quotient */
#ifndef FHIRPATH_DECIMAL_H
#define FHIRPATH_DECIMAL_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

__extension__ typedef __int128 int128;

struct decimal {
    int128 digits; /* value = digits / 10^scale */
    int scale;     /* 0 .. DECIMAL_MAX_SCALE */
};

enum { DECIMAL_MAX_SCALE = 34, DECIMAL_QUOTIENT_SCALE = 8 };

/** A whole number. */
struct decimal decimal_of_int(int64_t value);

/** [-+]digits[.digits][e[-+]digits]; false when it is none or too long. */
bool decimal_parse(struct decimal *out, struct slice text);

/** Negative, 0, positive. */
int decimal_cmp(struct decimal a, struct decimal b);

/** Of these, false means: the result does not fit, or the divisor is 0. */
bool decimal_add(struct decimal *out, struct decimal a, struct decimal b);
/** a - b. */
bool decimal_sub(struct decimal *out, struct decimal a, struct decimal b);
/** a * b. */
bool decimal_mul(struct decimal *out, struct decimal a, struct decimal b);

/** To 8 places (or as many as the operands have), halves away from 0, zeros
 *  at the end dropped. */
bool decimal_div(struct decimal *out, struct decimal a, struct decimal b);

/** The quotient, cut off at the point. */
bool decimal_div_whole(struct decimal *out, struct decimal a, struct decimal b);
/** What that leaves over, with the sign of `a`. */
bool decimal_mod(struct decimal *out, struct decimal a, struct decimal b);

enum decimal_rounding {
    ROUND_HALF_AWAY,
    ROUND_FLOOR,
    ROUND_CEILING,
    ROUND_CUT
};

/** To `scale` places; never more places than there were. */
struct decimal decimal_round(
    struct decimal d, int scale, enum decimal_rounding how);

/** Without zeros at the end of the fraction. */
struct decimal decimal_trim(struct decimal d);

/** Write it with `scale` places, zeros at the end included. */
struct slice decimal_print(struct arena *arena, struct decimal d);

/** False when there is a fraction, or it does not fit. */
bool decimal_to_i64(int64_t *out, struct decimal d);

/** The square root to 8 places; false when it does not fit. */
bool decimal_sqrt(struct decimal *out, struct decimal d);

/** For ln(), exp() and their kind, where exactness ends anyway. */
long double decimal_to_double(struct decimal d);

/** Nearest decimal of 8 places; false for what is no number or too large. */
bool decimal_of_double(struct decimal *out, long double value);

#endif
