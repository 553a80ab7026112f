/* SPDX-License-Identifier: Apache-2.0
 * Tolerant mode: expressions of registry definitions, as people write them.
 *
 * Of the published mappings of clinical registries, more than a third are no
 * FHIRPath: value sets stand without quotes, parentheses are missing, and
 * elements are called as in JSON, as in R5, or as in XPath. What was meant is
 * plain in most cases. It is then read so, and every such reading is told,
 * with its place in the text as written; nothing is guessed in silence, and
 * misspelt names are told but not replaced.
 *
 * Repairs of the text come first: a profile's URL before the path is cut off,
 * URLs inside memberOf() are quoted, operators spelt as words (ge) or doubled
 * (and and) are put right, parentheses balanced, position(), overlaps() and
 * resolve(x) written as FHIRPath has them. Then the checker reads the result
 * with R4 in hand and proposes the rest (check_lenient.c), until there is
 * nothing left to propose. Text that is FHIRPath already, on names that R4
 * has, comes out unchanged, but for `=` between several codes and one. */
#ifndef FHIRPATH_REPAIR_H
#define FHIRPATH_REPAIR_H

#include "fhirclient/fhirpath/check.h"
#include "fhirclient/fhirpath/fhirpath.h"

struct fp_repaired {
    struct slice expression; /* as it is understood */
    struct slice profile;    /* the URL that stood before it, or empty */
    /* All warnings, and placed in the text as written. Where a problem's
     * is_applied is set, that is how it was read. */
    struct fp_problems problems;
};

/** The variables of the registry guide (%patient, %encounter, ...), and any
 *  other: what a NULL for options stands for below. */
extern const struct fp_check_options fp_registry_options;

/**
 * Understand a text as an expression about R4 resources.
 *
 * out      in `arena`
 * options  variables, as fp_check() takes them; NULL: fp_registry_options
 * errors   ERR_LIMIT: too long, or too involved. Text beyond repair is no
 *          error here: fp_compile() refuses what comes out.
 */
int fp_repair(struct fp_repaired *out, struct slice text,
    const struct fp_check_options *options, struct arena *arena,
    struct err *err) MUST_CHECK;

/**
 * The same, compiled.
 *
 * expr     owned by the caller, freed with fp_free()
 * out      may be NULL when nobody wants the warnings
 * errors   of fp_repair() and fp_compile(); columns are those of
 *          out->expression
 */
int fp_compile_tolerant(struct fp_expr **expr, struct fp_repaired *out,
    struct slice text, const struct fp_check_options *options,
    struct arena *arena, struct err *err) MUST_CHECK;

#endif
