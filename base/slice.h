/* SPDX-License-Identifier: Apache-2.0
 * Borrowed text: a pointer and a length, passed by value.
 *
 * A slice owns nothing and promises no NUL. Whoever hands one out says how
 * long the bytes live. The empty slice may have any pointer. */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct slice {
    const char *ptr;
    size_t len;
};

/** A slice over a string literal. */
#define SLICE(literal) ((struct slice){"" literal, sizeof(literal) - 1})

/** Printf arguments for "%.*s". */
#define SLICE_ARG(s) (int)(s).len, (s).ptr

/** A slice over a C string (NULL gives the empty slice). */
struct slice slice_of(const char *text);

static inline struct slice slice_make(const char *ptr, size_t len)
{
    return (struct slice){ptr, len};
}

/** The same bytes. */
bool slice_eq(struct slice a, struct slice b);

/** Equal when ASCII letters are compared without case. */
bool slice_eq_nocase(struct slice a, struct slice b);

/** Byte order, shorter first: negative, 0 or positive. */
int slice_cmp(struct slice a, struct slice b);

/** Does `s` begin, or end, with the other? */
bool slice_starts(struct slice s, struct slice prefix);
bool slice_ends(struct slice s, struct slice suffix);

/** Position of the first `c`, or SIZE_MAX. */
size_t slice_find(struct slice s, char c);

/** Position of the first occurrence of `part`, or SIZE_MAX. */
size_t slice_find_slice(struct slice s, struct slice part);

/** The bytes from `from` on (empty when `from` is at or past the end). */
struct slice slice_from(struct slice s, size_t from);

/** Without ASCII blanks, tabs and line ends on both sides. */
struct slice slice_trim(struct slice s);

/**
 * Cut off the part of `*rest` before the first `separator`.
 *
 * part, rest  on return `*part` is what stood before, `*rest` what is left
 * returns     false when `*rest` has been used up already
 */
bool slice_split(struct slice *part, struct slice *rest, char separator);

/**
 * A whole decimal number, digits only.
 *
 * out      the value; untouched on failure
 * returns  false when empty, not all digits, or over UINT64_MAX
 */
bool slice_to_u64(uint64_t *out, struct slice s);

#endif
