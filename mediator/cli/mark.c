/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/mark.h"

#include "base/digest.h"
#include "base/file.h"

#include <stdio.h>
#include <unistd.h>

enum { MAX_MARK_BYTES = 1 << 20 };

/* "COUNT DIGEST PATH": is it about our file, and how much of it is done? */
static bool read_line(uint64_t *done, const struct mark *m, struct slice line)
{
    struct slice count, digest;

    if (!slice_split(&count, &line, ' ') || !slice_split(&digest, &line, ' ') ||
        !slice_eq(line, slice_of(m->path)))
        return false;
    if (!slice_eq(digest, slice_of(m->digest)) || !slice_to_u64(done, count))
        *done = 0;
    return true;
}

size_t mark_begin(
    struct mark *m, const char *file, const char *path, struct slice content)
{
    struct buf text = BUF_INIT;
    struct err ignored = ERR_INIT;
    struct slice line, rest;
    char digest[SHA256_HEX_SIZE];
    uint64_t done = 0;

    *m = (struct mark){.file = file, .path = path};
    if (!file)
        return 0;
    sha256_hex(digest, content);
    snprintf(m->digest, sizeof(m->digest), "%.16s", digest);
    if (access(file, R_OK) == 0 &&
        file_read(&text, file, MAX_MARK_BYTES, &ignored) == 0) {
        rest = buf_slice(&text);
        while (rest.len && slice_split(&line, &rest, '\n')) {
            if (!read_line(&done, m, line))
                buf_addf(&m->others, "%.*s\n", SLICE_ARG(line));
        }
    }
    buf_free(&text);
    return (size_t)done;
}

int mark_write(const struct mark *m, size_t done, struct err *err)
{
    struct buf text = BUF_INIT;
    int rc;

    if (!m->file)
        return 0;
    buf_add(&text, buf_slice(&m->others));
    buf_addf(&text, "%zu %s %s\n", done, m->digest, m->path);
    rc = file_write(m->file, buf_slice(&text), err);
    buf_free(&text);
    return rc;
}

void mark_end(struct mark *m)
{
    buf_free(&m->others);
}
