/* SPDX-License-Identifier: Apache-2.0
 * A small world, its resources as JSON, and what a search finds in it: told by
 * looking at everything, without any of the code that is tested. */
#ifndef TESTS_PROP_SEARCH_WORLD_H
#define TESTS_PROP_SEARCH_WORLD_H

#include "base/buf.h"
#include "base/random.h"

#include <stdbool.h>

enum {
    PATIENTS = 26,       /* of a small world, */
    PATIENTS_MAX = 3000, /* of one that is walked rather than read */
    OBSERVATIONS = 14,
    ORGANIZATIONS = 3,
    NAMES = 8,
    DATES = 7,
    SYSTEMS = 3, /* the first is none */
    VALUES = 3,
    CODES = 3,
    GENDERS = 4
};

/** A name as it is written, and as a search compares it. */
extern const struct name {
    const char *text, *folded;
} names[NAMES];

/** A date with its first and last day. */
extern const struct date {
    const char *text;
    int first, last;
} dates[DATES];

extern const char *const genders[GENDERS],
    *const systems[SYSTEMS], *const values[VALUES], *const codes[CODES];

struct token {
    int system, value; /* no value: -1 */
};

/** Indexes into the lists above; -1: has none. */
struct person {
    int family[2], given[2], gender, birth, active, organization, link;
    struct token identifier[2];
    int phone, email;
    bool is_deceased, is_deleted;
};

struct observation {
    int subject, code, start, end; /* as a period, unless start == end */
};

struct world {
    int npersons;
    struct person persons[PATIENTS_MAX];
    struct observation observations[OBSERVATIONS];
    int organization_names[ORGANIZATIONS];
};

/** Before anybody is deleted; links lead to those before. */
void world_make(struct world *w, int npersons, struct prng *p);
/** Somebody else under the same id; the link stays. */
void world_change(struct world *w, int person, struct prng *p);
bool world_is_referred_to(const struct world *w, int person);

/** A transaction of everything; of one Patient when `only` is not -1. */
void world_write(struct buf *out, const struct world *w, int only);

/** What an observation covers; an open end is very early or very late. */
int observation_first(const struct observation *o);
int observation_last(const struct observation *o);

/* --- conditions ----------------------------------------------------------- */

/** What one parameter asks of a resource. */
struct condition {
    char text[256]; /* "family=ok", percent-encoded */
    bool (*holds)(const struct world *, const struct condition *, int);
    const struct condition *of; /* of the one at the other end */
    int a, b, c;
    char word[32];
};

/** A random condition; `inner` is room for one at the other end. */
void condition_of_patient(
    struct condition *out, struct condition *inner, struct prng *p);
void condition_of_observation(
    struct condition *out, struct condition *inner, struct prng *p);

/* --- orders ----------------------------------------------------------------
 */

/** What one resource has to be sorted by. */
struct sort_key {
    bool is_missing, lacks_major;
    int number;
    const char *major, *minor;
};

struct order {
    const char *name;
    bool is_for_patients;
    /* the best of several values: least, or greatest when down */
    struct sort_key (*key)(const struct world *, int, bool is_down);
};

extern const struct order orders[];
extern const int norders;

/** Below, at or above 0. */
int sort_key_cmp(
    const struct sort_key *a, const struct sort_key *b, bool is_down);

#endif
