/* SPDX-License-Identifier: Apache-2.0
 * Rule files: OpenCR's decisionRules.json, unchanged, to a rule set.
 *
 * Takes every key of today's form, both spellings of null handling, old files
 * with one `threshold` and no `matchingType`, and the January 2020 form with
 * rules as an object and `path` in place of `fhirpath`. */
#ifndef EXTRACT_RULEFILE_H
#define EXTRACT_RULEFILE_H

#include "base/err.h"
#include "matching/rules.h"

struct rulefile; /* immutable; holds rule set and compiled expressions */

/**
 * Read and check a rule file's text.
 *
 * file_name  only for error positions
 * errors     ERR_INVALID with where = "file:line:column" or the key's path
 */
int rulefile_parse(struct rulefile **out, struct slice json,
    const char *file_name, struct err *err) MUST_CHECK;
/** The same from a file; ERR_IO when it cannot be read. */
int rulefile_load(
    struct rulefile **out, const char *path, struct err *err) MUST_CHECK;
/** Whoever still holds what rulefile_rules() gave must be done with it. */
void rulefile_free(struct rulefile **file);

/** The rule set; lives as long as the file does. */
const struct ruleset *rulefile_rules(const struct rulefile *file);

/** What was read but has no effect here (espath, `type`), or can hardly be
 *  meant (a misspelt element, a threshold that no pair reaches): one sentence
 *  each, NULL past the end. */
const char *rulefile_note(const struct rulefile *file, size_t index);

#endif
