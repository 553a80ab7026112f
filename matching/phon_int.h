/* SPDX-License-Identifier: Apache-2.0
 * Codes of how a text sounds in English.
 *
 * They are made from lower-case texts of at most TEXT_COMPARED_MAX units and
 * equal those of the npm packages soundex-code 1, metaphone 2 and
 * double-metaphone 2 (the first letter of a Soundex code in lower case). */
#ifndef MATCHING_PHON_INT_H
#define MATCHING_PHON_INT_H

#include "matching/cmp_int.h"

enum {
    PHON_TEXT_MAX = TEXT_COMPARED_MAX * 3, /* "ﬃ" becomes three letters */
    PHON_CODE_MAX = PHON_TEXT_MAX * 2      /* "X" becomes "KS" */
};

struct phon_code {
    size_t len;
    uint16_t at[PHON_CODE_MAX];
};

void phon_soundex(struct phon_code *out, struct text t);
void phon_metaphone(struct phon_code *out, struct text t);

/** Two readings; they are the same for most texts. */
void phon_double_metaphone(
    struct phon_code *first, struct phon_code *second, struct text t);

static inline void phon_put(struct phon_code *code, const char *sounds)
{
    for (; *sounds && code->len < PHON_CODE_MAX; sounds++)
        code->at[code->len++] = (uint16_t)*sounds;
}

/** A text in upper case, to be looked at around a place. */
struct phon_reader {
    size_t len;
    size_t pos;
    uint16_t at[PHON_TEXT_MAX];
};

/** Upper case of A to Z and of what holds such letters (ß, ligatures). */
void phon_read(struct phon_reader *r, struct text t);

/** The unit `offset` places from here; 0 outside the text. */
static inline uint16_t phon_at(const struct phon_reader *r, int offset)
{
    size_t i = r->pos + (size_t)offset; /* wraps below the beginning */

    return i < r->len ? r->at[i] : 0;
}

/** Is `unit` one of these letters? */
static inline bool phon_is(uint16_t unit, const char *letters)
{
    for (; *letters; letters++)
        if (unit == (uint16_t)*letters)
            return true;
    return false;
}

/** Does `word` stand `offset` places from here? */
static inline bool phon_has(
    const struct phon_reader *r, int offset, const char *word)
{
    for (; *word; word++, offset++)
        if (phon_at(r, offset) != (uint16_t)*word)
            return false;
    return true;
}

#endif
