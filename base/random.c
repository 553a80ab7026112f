/* SPDX-License-Identifier: Apache-2.0 */
#include "base/random.h"

#include "base/mem.h"

#include <stdio.h>
#include <sys/random.h>

void random_bytes(void *out, size_t size)
{
    char *at = out;

    while (size) {
        ssize_t n = getrandom(at, size, 0);

        if (n <= 0)
            die("no random numbers from the kernel");
        at += n;
        size -= (size_t)n;
    }
}

void uuid_random(char text[UUID_TEXT_SIZE])
{
    unsigned char b[16];

    random_bytes(b, sizeof(b));
    b[6] = (unsigned char)((b[6] & 0x0f) | 0x40);
    b[8] = (unsigned char)((b[8] & 0x3f) | 0x80);
    snprintf(text, UUID_TEXT_SIZE,
        "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-"
        "%02x%02x%02x%02x%02x%02x",
        b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10],
        b[11], b[12], b[13], b[14], b[15]);
}

uint64_t prng_next(struct prng *p)
{
    uint64_t z = p->state += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

uint64_t prng_below(struct prng *p, uint64_t below)
{
    uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    uint64_t x;

    do {
        x = prng_next(p);
    } while (x >= limit);
    return x % below;
}

double prng_unit(struct prng *p)
{
    return (double)(prng_next(p) >> 11) * 0x1.0p-53;
}
