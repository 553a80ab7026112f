/* SPDX-License-Identifier: Apache-2.0
 * Random numbers: the kernel's for ids, a seeded generator for everything
 * that a test must be able to repeat. */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/** Fill with unpredictable bytes. */
void random_bytes(void *out, size_t size);

enum { UUID_TEXT_SIZE = 37 };

/** A random (version 4) UUID in lower case. source: RFC 9562, 5.4 */
void uuid_random(char text[UUID_TEXT_SIZE]);

/** Make a version 7 UUID of a version 4 one: its first 48 bits are a time in
 *  milliseconds, so that ids made one after the other stand side by side in an
 *  index. source: RFC 9562, 5.7 */
void uuid_stamp(char text[UUID_TEXT_SIZE], int64_t wall_ms);

/** A repeatable generator (SplitMix64, Steele et al. 2014). */
struct prng {
    uint64_t state;
};

/** The next 64 bits. */
uint64_t prng_next(struct prng *p);

/** Uniform in 0 .. below-1; `below` is not 0. */
uint64_t prng_below(struct prng *p, uint64_t below);

/** Uniform in [0, 1). */
double prng_unit(struct prng *p);

#endif
