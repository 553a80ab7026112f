/* SPDX-License-Identifier: Apache-2.0
 * Made-up people for measurements: names as frequent as real ones are (a few
 * very common, most rare, the more people the more names), one in five a
 * second image of somebody with a slip or two. */
#ifndef BENCH_MATCHING_PEOPLE_H
#define BENCH_MATCHING_PEOPLE_H

#include "base/random.h"
#include "matching/person.h"

enum people_column {
    PEOPLE_GIVEN,
    PEOPLE_FAMILY,
    PEOPLE_BIRTH,
    PEOPLE_PHONE,
    PEOPLE_NATIONAL,
    PEOPLE_ART,
    PEOPLE_GENDER,
    PEOPLE_COLUMNS
};

enum { PEOPLE_TEXT = 32 };

/* One of them; `person` points into the rest. */
struct made_person {
    char text[PEOPLE_COLUMNS][PEOPLE_TEXT];
    struct slice values[PEOPLE_COLUMNS];
    struct person_column columns[PEOPLE_COLUMNS];
    struct person person;
};

/** The n-th person of the population that `seed` names. */
void people_make(struct made_person *out, uint64_t seed, uint64_t n);

#endif
