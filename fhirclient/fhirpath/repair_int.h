/* SPDX-License-Identifier: Apache-2.0
 * A text on its way to an expression.
 *
 * Each step looks at the text as it now is, notes edits, and applies them
 * together. For every byte, `origin` keeps where it came from, so that
 * messages point into what the author wrote. */
#ifndef FHIRPATH_REPAIR_INT_H
#define FHIRPATH_REPAIR_INT_H

#include "fhirclient/fhirpath/ast.h"
#include "fhirclient/fhirpath/repair.h"

enum {
    REPAIR_EDITS_MAX = 64,  /* at once; the next round does the rest */
    REPAIR_ROUNDS_MAX = 12, /* of typed readings */
    REPAIR_PROBLEMS_MAX = 200
};

struct repair_edit {
    size_t at, length;
    struct slice text; /* instead of it */
};

struct repair {
    struct arena *arena;
    struct slice text;
    uint32_t *origin; /* text.len + 1 of them */
    struct repair_edit edits[REPAIR_EDITS_MAX];
    size_t nedits;
    struct fp_problems problems;
    struct slice profile;
    const struct token *tokens; /* of `text`, with TOKEN_END behind */
    size_t ntokens;
};

/** Note an edit and tell it; false when it overlaps one noted before. */
bool repair_note(struct repair *r, size_t at, size_t length, struct slice text,
    const char *format, ...) PRINTF_LIKE(5, 6);

/** A part of an edit that is told as a whole elsewhere. */
void repair_also(struct repair *r, size_t at, size_t length, struct slice text);

/** Apply what was noted; false when that was nothing. */
bool repair_apply(struct repair *r);

/** Tell a problem of the text as it now is. */
struct fp_problem *repair_tell(
    struct repair *r, size_t at, size_t length, struct slice message);

/** Cut the text into words again; false where it cannot be. */
bool repair_words(struct repair *r);

/** Index of the token that closes the one at `open`; ntokens: none does. */
size_t repair_close(const struct repair *r, size_t open);

bool repair_is_word(const struct token *t, const char *word);
struct slice repair_slice(const struct repair *r, size_t from, size_t to);

/* The steps, each of which notes edits. */
void repair_profile(struct repair *r);     /* repair_text.c */
void repair_value_sets(struct repair *r);  /* repair_text.c */
void repair_operators(struct repair *r);   /* repair_text.c */
void repair_parentheses(struct repair *r); /* repair_text.c */
void repair_calls(struct repair *r);       /* repair_calls.c */

#endif
