/* SPDX-License-Identifier: Apache-2.0
 * Patients out of a file: CSV with a mapping, NDJSON, a Bundle, or a single
 * Patient. By the file's ending: .csv, .ndjson, .json. */
#ifndef CLI_SOURCE_H
#define CLI_SOURCE_H

#include "base/arena.h"
#include "fhirclient/json/jdoc.h"

struct source;

/** Open; `mapping` is needed for CSV alone, and may be NULL. */
int source_open(struct source **out, const char *path, const char *mapping,
    struct err *err) MUST_CHECK;
void source_close(struct source **source);

/** Not Patients alone: every resource that has a type and an id. */
void source_take_any_type(struct source *source);

/**
 * The next Patient.
 *
 * patient  parsed, checked at the gate, living in `arena`
 * returns  1, or 0 at the end, or a negative code for a record that cannot be
 *          taken (err says why); the one behind it comes next
 */
int source_next(struct source *source, struct jval *patient,
    struct arena *arena, struct err *err) MUST_CHECK;

/** The line of the file on which the last record begins, or the row or line
 *  that was refused; 0 in a Bundle's file. */
size_t source_line(const struct source *source);

/** The whole file, as it was read. */
struct slice source_text(const struct source *source);

/** How far it is: records taken or refused, and the share of bytes read. */
size_t source_count(const struct source *source);
double source_share(const struct source *source);

#endif
