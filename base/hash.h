/* SPDX-License-Identifier: Apache-2.0
 * Keyed hashing for tables that hold outsiders' strings. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/slice.h"

#include <stdint.h>

/**
 * SipHash-1-3 of `s` under a key drawn once per process.
 *
 * The values differ from run to run: nothing may be stored by them.
 * source  Aumasson & Bernstein, "SipHash: a fast short-input PRF", 2012
 */
uint64_t hash_slice(struct slice s);

/** A well mixed value of a number, not keyed. */
static inline uint64_t hash_u64(uint64_t x)
{
    x ^= x >> 32;
    x *= UINT64_C(0xd6e8feb86659fd93);
    x ^= x >> 32;
    x *= UINT64_C(0xd6e8feb86659fd93);
    return x ^ (x >> 32);
}

#endif
