/* SPDX-License-Identifier: Apache-2.0
 * Resource JSON, read: a flat array of nodes over the untouched input.
 *
 * Numbers and strings stay slices of the input until asked for, so decimals
 * survive to the digit; an unchanged subtree can be copied byte for byte
 * (jval_raw). Limits are checked before anything is allocated for.
 *
 * Strict RFC 8259: no byte order mark, no duplicate keys, no lone surrogates,
 * valid UTF-8, no NUL in strings, nothing behind the value. */
#ifndef JSON_JDOC_H
#define JSON_JDOC_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

struct jdoc;

enum jtype {
    JSON_NONE, /* no such value */
    JSON_NULL,
    JSON_FALSE,
    JSON_TRUE,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT
};

/** One value of a document, by value. {0} is "no such value". */
struct jval {
    const struct jdoc *doc;
    uint32_t at;
};

struct jlimits {
    uint32_t depth;   /* of arrays and objects */
    uint32_t nodes;   /* values, keys not counted */
    uint32_t members; /* of one object */
};

enum {
    JDOC_DEPTH_MAX = 128,    /* what limits may ask for at most */
    JDOC_BYTES_MAX = 1 << 30 /* offsets are 32 bits wide */
};

/** depth 64, nodes 200,000, members 1,000 (operations.md 2.3). */
extern const struct jlimits jlimits_default;

/** Of what was bounded already: what we stored, and what a store answers, whose
 *  other writers may nest deeper than our clients may. depth JDOC_DEPTH_MAX,
 *  nodes UINT32_MAX, members 1,000. */
extern const struct jlimits jlimits_stored;

/**
 * Read one JSON text.
 *
 * out     the root value; it and all under it live as long as `arena` and
 *         the bytes of `text`, which are borrowed
 * limits  NULL for the default
 * errors  ERR_INVALID with where = "line L, column C"; ERR_LIMIT likewise,
 *         with HTTP status 400
 */
int jdoc_parse(struct jval *out, struct slice text,
    const struct jlimits *limits, struct arena *arena,
    struct err *err) MUST_CHECK;

enum jtype jval_type(struct jval v);
static inline bool jval_is_some(struct jval v)
{
    return v.doc != NULL;
}

/** Member of an object; none when there is no such, or `v` is no object. */
struct jval jval_get(struct jval v, const char *name);
struct jval jval_get_slice(struct jval v, struct slice name);

/** Walk down several members, as in jval_path(v, "meta", "versionId", NULL). */
struct jval jval_path(struct jval v, ...) __attribute__((sentinel));

/** Number of elements or members; 0 for everything else. */
size_t jval_count(struct jval v);

/** Element of an array by position; none past the end. */
struct jval jval_at(struct jval v, size_t index);

/**
 * Walk over elements or members in document order:
 *
 *     for (struct jval e = jval_first(v); jval_is_some(e); e = jval_next(e))
 */
struct jval jval_first(struct jval v);
struct jval jval_next(struct jval v);

/**
 * Walk over all members of one key in whatever is inside of `root`, at any
 * depth, in document order:
 *
 *     struct jval v = {0};
 *     while (jval_is_some(v = jval_next_called(root, v, SLICE("reference"))))
 *
 * cost  a few steps for each value behind `after`, less than descending
 */
struct jval jval_next_called(
    struct jval root, struct jval after, struct slice key);

/** Is `v` inside of `outer`, at any depth? Both of one document. */
bool jval_is_in(struct jval v, struct jval outer);

/** Key under which `v` stands in its object, decoded; empty for others. */
struct slice jval_key(struct jval v);

/** Exact source text of a value, without blanks around it. */
struct slice jval_raw(struct jval v);

/** A string's text, decoded; the empty slice for everything else. Borrowed
 *  from the input when it has no escapes, otherwise decoded at parse time. */
struct slice jval_str(struct jval v);

/** Text of a string member: jval_str(jval_get(v, name)). */
struct slice jval_get_str(struct jval v, const char *name);

/** A whole number that fits; false for everything else. */
bool jval_to_i64(int64_t *out, struct jval v);

/** True for `true`; false for `false` and everything else. */
bool jval_is_true(struct jval v);

/** Line and column (both from 1) of where a value begins. */
void jval_position(struct jval v, size_t *line, size_t *column);

/** Equal as JSON values: order of members does not count, numbers by text. */
bool jval_equal(struct jval a, struct jval b);

#endif
