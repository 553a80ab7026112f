/* SPDX-License-Identifier: Apache-2.0 */
#include "base/random.h"

#include "base/mem.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/random.h>

void random_bytes(void *out, size_t size)
{
    char *at = out;

    while (size) {
        ssize_t n = getrandom(at, size, 0);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            die("no random numbers from the kernel");
        at += n;
        size -= (size_t)n;
    }
}

/* Asked of the kernel by the hundred: one call costs more than all the rest. */
enum { STOCK = 128 };
static _Thread_local unsigned char stock[STOCK][16];
static _Thread_local unsigned nstocked;

/* Two processes must not draw on the same stock. */
static void empty_stock(void)
{
    nstocked = 0;
}

static void watch_forks(void)
{
    if (pthread_atfork(NULL, NULL, empty_stock) != 0)
        die("no memory to watch for forks");
}

static void uuid_bytes(unsigned char out[16])
{
    static pthread_once_t is_watching = PTHREAD_ONCE_INIT;

    if (!nstocked) {
        pthread_once(&is_watching, watch_forks);
        random_bytes(stock, sizeof(stock));
        nstocked = STOCK;
    }
    memcpy(out, stock[--nstocked], 16);
}

static const char uuid_digits[] = "0123456789abcdef";

void uuid_random(char text[UUID_TEXT_SIZE])
{
    unsigned char b[16];
    char *at = text;

    uuid_bytes(b);
    b[6] = (unsigned char)((b[6] & 0x0f) | 0x40);
    b[8] = (unsigned char)((b[8] & 0x3f) | 0x80);
    for (size_t i = 0; i < sizeof(b); i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        *at++ = uuid_digits[b[i] >> 4];
        *at++ = uuid_digits[b[i] & 15];
    }
    *at = '\0';
}

void uuid_stamp(char text[UUID_TEXT_SIZE], int64_t wall_ms)
{
    uint64_t rest = (uint64_t)wall_ms;

    for (int i = 12; i >= 0; i--) {
        if (i == 8)
            continue; /* the dash */
        text[i] = uuid_digits[rest & 15];
        rest >>= 4;
    }
    text[14] = '7';
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
