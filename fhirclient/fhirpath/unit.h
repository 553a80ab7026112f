/* SPDX-License-Identifier: Apache-2.0
 * UCUM units: what they measure, and how many base units one of them is.
 *
 * Factors are exact: a fraction and a power of ten.
 * source  https://ucum.org/ucum */
#ifndef FHIRPATH_UNIT_H
#define FHIRPATH_UNIT_H

#include "fhirclient/fhirpath/decimal.h"

enum { UNIT_DIMENSIONS = 7 };

/** num / den * 10^exp, in lowest terms; both positive but for values. */
struct ratio {
    int128 num, den;
    int exp;
};

struct unit {
    int8_t dimensions[UNIT_DIMENSIONS]; /* metre, second, gram, radian,
                                           kelvin, coulomb, candela */
    uint64_t arbitrary; /* a sum over units that are dimensions themselves */
    struct ratio factor;
};

/** Read a unit; false when UCUM has none such, or it is one that cannot be
 *  converted by a factor (degrees Celsius, pH, decibel). */
bool unit_parse(struct unit *out, struct slice text);

/** Have both the same dimensions? */
bool unit_is_alike(const struct unit *a, const struct unit *b);

/* Each is false when the result does not fit. */
bool ratio_mul(struct ratio *out, struct ratio a, struct ratio b);
bool ratio_div(struct ratio *out, struct ratio a, struct ratio b);

/** A decimal as a ratio. */
struct ratio ratio_of_decimal(struct decimal d);

/** Negative, 0, positive; by long double where exact numbers are too long. */
int ratio_cmp(struct ratio a, struct ratio b);

/** To `places` behind the point, halves away from 0, zeros at the end
 *  dropped; false when it does not fit. */
bool ratio_to_decimal(struct decimal *out, struct ratio r, int places);

/**
 * The unit of a product or quotient: m/s times s is m, g over m is g/m.
 *
 * returns  false when a unit is not made of names and exponents alone, or the
 *          result has exponents that no unit has
 */
bool unit_combine(struct slice *out, struct slice a, struct slice b,
    bool is_quotient, struct arena *arena);

#endif
