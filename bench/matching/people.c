/* SPDX-License-Identifier: Apache-2.0 */
#include "people.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* The name of a rank: syllables drawn by the rank alone. */
static void put_name(char *out, uint64_t kind, uint64_t rank)
{
    static const char *const syllables[] = {"na", "ka", "mu", "wa", "to", "ri",
        "be", "o", "chi", "en", "lu", "ba", "sa", "di", "ma", "gi", "ro", "tu",
        "ke", "ny", "am", "or", "je", "fa", "lo", "si", "ha", "ze", "pa", "ju"};
    struct prng p = {kind * 1000003 + rank};
    size_t n = 2 + prng_below(&p, 3);

    out[0] = '\0';
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(out);
        const char *more =
            syllables[prng_below(&p, sizeof(syllables) / sizeof(*syllables))];

        (void)snprintf(out + len, PEOPLE_TEXT - len, "%s", more);
    }
}

/* Rank r with a frequency of about 1 / (r + 20), without an end. */
static uint64_t zipf_rank(struct prng *p, double most)
{
    return (uint64_t)(20 * (exp(prng_unit(p) * log(most / 20 + 1)) - 1));
}

static void put_digits(char *out, const char *start, struct prng *p, int digits)
{
    size_t len = (size_t)snprintf(out, PEOPLE_TEXT, "%s", start);

    for (int i = 0; i < digits; i++)
        out[len++] = (char)('0' + prng_below(p, 10));
    out[len] = '\0';
}

static void make_original(struct made_person *m, uint64_t seed, uint64_t n)
{
    struct prng p = {seed * 0x9E3779B97F4A7C15u + n};

    (void)prng_next(&p);
    put_name(m->text[PEOPLE_GIVEN], 1, zipf_rank(&p, 2e4));
    put_name(m->text[PEOPLE_FAMILY], 2, zipf_rank(&p, 2e5));
    (void)snprintf(m->text[PEOPLE_BIRTH], PEOPLE_TEXT, "%u-%02u-%02u",
        1940 + (unsigned)(unsigned char)prng_below(&p, 80),
        1 + (unsigned)(unsigned char)prng_below(&p, 12),
        1 + (unsigned)(unsigned char)prng_below(&p, 28));
    put_digits(m->text[PEOPLE_PHONE], "7", &p, 8);
    put_digits(m->text[PEOPLE_NATIONAL], "CF", &p, 11);
    put_digits(m->text[PEOPLE_ART], "KMC-", &p, 7);
    (void)snprintf(m->text[PEOPLE_GENDER], PEOPLE_TEXT, "%s",
        prng_below(&p, 2) ? "female" : "male");
}

static void slip(char *text, struct prng *p)
{
    size_t len = strlen(text), at = len ? prng_below(p, len) : 0;

    if (len < 2)
        return;
    switch (prng_below(p, 4)) {
    case 0: memmove(text + at, text + at + 1, len - at); break;
    case 1: text[at] = (char)('a' + prng_below(p, 26)); break;
    case 2:
        if (at + 1 < len) {
            char c = text[at];

            text[at] = text[at + 1];
            text[at + 1] = c;
        }
        break;
    default: text[0] = '\0'; break; /* left out */
    }
}

void people_make(struct made_person *m, uint64_t seed, uint64_t n)
{
    struct prng p = {seed ^ (n * 0xD1B54A32D192ED03u)};
    bool is_copy = n > 0 && prng_below(&p, 5) == 0;

    make_original(m, seed, is_copy ? prng_below(&p, n) : n);
    for (uint64_t i = is_copy ? 1 + prng_below(&p, 3) : 0; i > 0; i--)
        slip(m->text[prng_below(&p, PEOPLE_GENDER)], &p);
    for (size_t i = 0; i < PEOPLE_COLUMNS; i++) {
        m->values[i] = slice_of(m->text[i]);
        m->columns[i] =
            (struct person_column){&m->values[i], m->values[i].len > 0};
    }
    m->person = (struct person){m->columns, PEOPLE_COLUMNS};
}
