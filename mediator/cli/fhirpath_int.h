/* SPDX-License-Identifier: Apache-2.0
 * What the parts of `selfsame fhirpath` share. */
#ifndef CLI_FHIRPATH_INT_H
#define CLI_FHIRPATH_INT_H

#include "fhirclient/fhirpath/fhirpath.h"
#include "mediator/cli/cli.h"

#include <stdio.h>

enum {
    EXIT_EXPRESSION = 2,           /* the expression was refused */
    EXIT_EVALUATION = 3,           /* it could not be evaluated on a resource */
    FHIRPATH_MAX_BYTES = 256 << 20 /* of one resource */
};

struct fhirpath_args {
    struct cli_common common;
    struct cli_list vars;
    const char *tests, *check;
    bool ast, plan, tolerant, interactive;
};

/* One invocation: what every evaluation of it sees. */
struct fhirpath_run {
    const struct fhirpath_args *args;
    const struct fp_variable *variables;
    size_t nvariables;
    struct arena *arena; /* of the variables */
    bool is_silent;      /* trace() says nothing */
};

/* ---- fhirpath_read.c: resources out of files ---- */

/* Of every resource; who calls the program knows how much he can hold. */
extern const struct jlimits fhirpath_limits;

/* One resource, or a stream of them with one a line. Which of both is told by
 * the ending .ndjson or .jsonl, and otherwise by the first line: when it is a
 * whole resource and more follows, this is a stream. */
struct fhirpath_reader {
    FILE *file;
    const char *name; /* for messages */
    struct buf bytes; /* what was read and not yet used up begins at `at` */
    size_t at, line;
    bool is_stream, is_open, is_begun;
};

/** Open a file, or standard input for "-". */
int fhirpath_reader_open(
    struct fhirpath_reader *r, const char *path, struct err *err) MUST_CHECK;
void fhirpath_reader_close(struct fhirpath_reader *r);

/**
 * The next resource.
 *
 * out      in `arena` and in the reader's own bytes, until the next call
 * returns  1, 0 at the end, or a negative code; when `is_stream`, ERR_INVALID
 *          and ERR_LIMIT speak of one line, and the one behind it comes next
 */
int fhirpath_reader_next(struct jval *out, struct fhirpath_reader *r,
    struct arena *arena, struct err *err) MUST_CHECK;

/* ---- fhirpath_vars.c ---- */

/**
 * Read NAME=VALUE options. VALUE is a FHIRPath literal, a JSON object or
 * array, @FILE with one of these, and in all other cases a string.
 */
int fhirpath_read_variables(struct fhirpath_run *run,
    const struct cli_list *given, struct err *err) MUST_CHECK;

/* ---- fhirpath_eval.c ---- */

/** With --tolerant: read `*source` as it is meant, and tell how on stderr. 0,
 * or an exit code. */
int fhirpath_understand(
    struct slice *source, const struct fhirpath_run *run, struct arena *arena);

/** Compile as the options say; tells warnings and errors on stderr. 0, or an
 *  exit code. */
int fhirpath_compile(
    struct fp_expr **out, const struct fhirpath_run *run, struct slice source);

/** Evaluate on one input and print. 0, or a negative code and no output. */
int fhirpath_evaluate(const struct fhirpath_run *run,
    const struct fp_expr *expr, struct jval input, struct arena *arena,
    struct err *err) MUST_CHECK;

/** Evaluate with the invocation's variables, printing nothing. */
int fhirpath_items(struct fp_result *out, const struct fhirpath_run *run,
    const struct fp_expr *expr, struct jval input, struct arena *arena,
    struct err *err) MUST_CHECK;

/** "selfsame fhirpath: NAME: place: sentence" on stderr. */
void fhirpath_tell(const char *name, size_t line, const struct err *err);

/* ---- the other things it does; each returns an exit code ---- */

int fhirpath_run_tests(const struct fhirpath_run *run, const char *path);
int fhirpath_show_tree(const struct fhirpath_run *run, struct slice source);
int fhirpath_show_plan(const struct fhirpath_run *run, struct slice source);
int fhirpath_check(const struct fhirpath_run *run, struct slice source);
int fhirpath_interact(const struct fhirpath_run *run, int nfiles, char **files);

struct edit;

/** Offer what may stand at the end of `before` when the input is a resource of
 *  that type; the empty slice when there is none. */
void fhirpath_offer(
    struct edit *edit, struct slice before, struct slice resource_type);

#endif
