/* SPDX-License-Identifier: Apache-2.0
 * UTF-8: reading code points, checking, and the case mapping of matching. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/arena.h"

/** Is the whole of `s` valid UTF-8 (no surrogates, no overlong forms)? */
bool utf8_is_valid(struct slice s);

/**
 * The code point at `*pos`, moving on behind it.
 *
 * returns  the code point; a broken byte gives U+FFFD and moves on by one;
 *          -1 at the end
 */
int32_t utf8_next(struct slice s, size_t *pos);

/** Code points in `s`, by utf8_next(). */
size_t utf8_length(struct slice s);

/** Append a code point as UTF-8 to `out` (room for 4 bytes); bytes written. */
size_t utf8_encode(char out[4], uint32_t code_point);

/** Trimmed of white space and in lower case (simple case mapping by
 *  code point, as Java and JavaScript do it for one character), in `arena`. */
struct slice utf8_lower_trim(struct arena *arena, struct slice s);

/** In upper, or lower, case (simple case mapping by code point), in `arena`;
 *  a broken byte becomes U+FFFD. */
struct slice utf8_upper(struct arena *arena, struct slice s);
struct slice utf8_lower(struct arena *arena, struct slice s);

/** One code point in lower case. */
int32_t utf8_lower_of(int32_t code_point);

/** White space as Unicode has it (property White_Space). */
bool utf8_is_blank(int32_t code_point);

/** Folded for search: compatibility-decomposed, case-folded, marks removed,
 *  blanks run together. source: Unicode NFKD, UAX 15 */
struct slice utf8_search_key(struct arena *arena, struct slice s);

#endif
