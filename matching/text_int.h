/* SPDX-License-Identifier: Apache-2.0
 * Texts as the comparators see them: UTF-16 code units, because the libraries
 * whose numbers we reproduce count those.
 *
 * A column of a person is read in one of three forms. What is compared as one
 * text has its values joined by a blank, trimmed and in lower case; the
 * comparators of mediator mode see each value by itself. */
#ifndef MATCHING_TEXT_INT_H
#define MATCHING_TEXT_INT_H

#include "base/arena.h"
#include "matching/comparators.h"
#include "matching/person.h"

#include <stdint.h>

struct text {
    const uint16_t *at;
    size_t len;
};

bool text_eq(struct text a, struct text b);

/** `s` in UTF-16; broken bytes become U+FFFD. */
struct text text_of(struct arena *arena, struct slice s);

enum text_form {
    FORM_JOINED,    /* one text: joined, trimmed, lower case */
    FORM_SET_LOWER, /* each value trimmed and in lower case */
    FORM_SET_RAW    /* each value as it stands */
};

enum text_form form_of(const struct comparator *comparator);

/** A column in one form; without values it is missing. Empty values are left
 *  out, so a joined cell has one text or none. */
struct cell {
    const struct text *values;
    size_t nvalues;
};

struct cell cell_read(
    struct arena *arena, struct person_column column, enum text_form form);

#endif
