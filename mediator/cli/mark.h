/* SPDX-License-Identifier: Apache-2.0
 * How far an import came: a file with a line for each input file, so that the
 * next run of the same command begins there. */
#ifndef CLI_MARK_H
#define CLI_MARK_H

#include "base/buf.h"
#include "base/err.h"

struct mark {
    const char *file;  /* where it is kept; NULL: nowhere */
    const char *path;  /* of the input file */
    char digest[17];   /* of its content: another one begins at its start */
    struct buf others; /* the lines about other input files */
};

/**
 * Begin with an input file.
 *
 * done    how many of its records are done
 * errors  a file that cannot be read, and ERR_INVALID for one that holds
 *         anything else: it would be written over
 */
int mark_begin(size_t *done, struct mark *mark, const char *file,
    const char *path, struct slice content, struct err *err) MUST_CHECK;

/** Keep it: the first `done` records are done. */
int mark_write(
    const struct mark *mark, size_t done, struct err *err) MUST_CHECK;
void mark_end(struct mark *mark);

#endif
