/* SPDX-License-Identifier: Apache-2.0
 * Whole files. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/buf.h"
#include "base/err.h"

/** Append a file's bytes to `out`; ERR_LIMIT when over `max_bytes`. On failure
 *  `out` is as it was. */
int file_read(struct buf *out, const char *path, size_t max_bytes,
    struct err *err) MUST_CHECK;

/** Write by a temporary file beside it, fsync, rename: all or nothing. A new
 *  file is private (0600), one that is replaced keeps its mode. */
int file_write(
    const char *path, struct slice bytes, struct err *err) MUST_CHECK;

/** Refuse (ERR_INVALID) a file of keys or secrets that group or others have
 *  any right to; ERR_IO when it is not there. */
int file_check_private(const char *path, struct err *err) MUST_CHECK;

#endif
