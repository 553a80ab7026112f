/* SPDX-License-Identifier: Apache-2.0
 * JSON, written: a streaming writer into a buffer, commas and quotes by it.
 *
 *     struct jwrite w = jwrite_to(&buf);
 *     jwrite_object(&w);
 *     jwrite_key(&w, "resourceType"); jwrite_string(&w, SLICE("Patient"));
 *     jwrite_key(&w, "name");         jwrite_value(&w, names);
 *     jwrite_end(&w);
 *
 * A wrong nesting is a caller's mistake and ends the process. */
#ifndef JSON_JWRITE_H
#define JSON_JWRITE_H

#include "base/buf.h"
#include "fhirclient/json/jdoc.h"

enum { JWRITE_MAX_DEPTH = JDOC_DEPTH_MAX + 8 }; /* read, and something around */

struct jwrite {
    struct buf *out;
    unsigned depth;
    bool needs_comma;
    bool has_key; /* its value comes next */
    bool is_object[JWRITE_MAX_DEPTH];
};

/** A writer that appends to `out`, which must outlive it. */
struct jwrite jwrite_to(struct buf *out);

/** Begin an object; jwrite_end() closes it. */
void jwrite_object(struct jwrite *w);
/** Begin an array; jwrite_end() closes it. */
void jwrite_array(struct jwrite *w);
/** Close the innermost object or array. */
void jwrite_end(struct jwrite *w);

/** The key of the value that is written next. */
void jwrite_key(struct jwrite *w, const char *key);
/** The same; quotes and control characters in it are escaped. */
void jwrite_key_slice(struct jwrite *w, struct slice key);

/** A string, escaped; `text` must be UTF-8. */
void jwrite_string(struct jwrite *w, struct slice text);
/** A string of several parts in a row. */
void jwrite_joined(struct jwrite *w, const struct slice *parts, size_t nparts);
/** A whole number. */
void jwrite_int(struct jwrite *w, int64_t number);
/** Shortest text that reads back as the same double; not NaN, not infinite. */
void jwrite_double(struct jwrite *w, double number);
/** true or false. */
void jwrite_bool(struct jwrite *w, bool value);
/** null. */
void jwrite_null(struct jwrite *w);

/** A value copied byte for byte from its document. */
void jwrite_value(struct jwrite *w, struct jval v);
/** Text that is valid JSON already. */
void jwrite_raw(struct jwrite *w, struct slice json);

/** Key and string in one; does nothing when `text` is empty. */
void jwrite_member(struct jwrite *w, const char *key, struct slice text);

/** All members of `object` except those named in `skip` (NULL-terminated). */
void jwrite_members_except(
    struct jwrite *w, struct jval object, const char *const skip[]);

#endif
