/* SPDX-License-Identifier: Apache-2.0
 * Compressed answers: does the client take them, and is it worth it? */
#ifndef SERVER_GZIP_H
#define SERVER_GZIP_H

#include "base/buf.h"

#include <stdbool.h>

/** A compressor kept for reuse; all zero is a fresh one. */
struct gzip {
    void *stream; /* zlib's */
};

/** Does an Accept-Encoding header allow gzip? source: RFC 9110, 12.5.3 */
bool gzip_is_accepted(struct slice accept_encoding);

/** Is a body of this type and size worth compressing on the loop? */
bool gzip_is_worthwhile(const char *content_type, size_t bytes);

/** Append `body` as a gzip member to `out`. */
void gzip_compress(struct gzip *gzip, struct buf *out, struct slice body);

/** Give the memory back; it is a fresh one again. */
void gzip_free(struct gzip *gzip);

#endif
