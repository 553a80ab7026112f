/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/mark.h"

#include "base/digest.h"
#include "base/file.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

enum { MAX_MARK_BYTES = 1 << 20 };

/* "COUNT DIGEST PATH", of our file or of another. */
static int read_line(
    size_t *done, struct mark *m, struct slice line, struct err *err)
{
    struct slice count, digest, path = line;
    uint64_t number;

    if (!slice_split(&count, &path, ' ') || !slice_split(&digest, &path, ' ') ||
        !slice_to_u64(&number, count) || digest.len != sizeof(m->digest) - 1)
        return err_set_at(err, ERR_INVALID, m->file,
            "holds something else than how far an import came");
    if (!slice_eq(path, slice_of(m->path)))
        buf_addf(&m->others, "%.*s\n", SLICE_ARG(line));
    else if (slice_eq(digest, slice_of(m->digest)))
        *done = (size_t)number;
    return 0;
}

static int read_lines(
    size_t *done, struct mark *m, struct slice text, struct err *err)
{
    struct slice line;
    int rc = 0;

    while (rc == 0 && text.len && slice_split(&line, &text, '\n'))
        rc = read_line(done, m, line, err);
    return rc;
}

int mark_begin(size_t *done, struct mark *m, const char *file, const char *path,
    struct slice content, struct err *err)
{
    struct buf text = BUF_INIT;
    char digest[SHA256_HEX_SIZE];
    int rc;

    *done = 0;
    *m = (struct mark){.file = file, .path = path};
    if (!file)
        return 0;
    sha256_hex(digest, content);
    snprintf(m->digest, sizeof(m->digest), "%.16s", digest);
    if (access(file, F_OK) < 0 && errno == ENOENT)
        return 0;
    rc = file_read(&text, file, MAX_MARK_BYTES, err);
    if (rc == 0)
        rc = read_lines(done, m, buf_slice(&text), err);
    buf_free(&text);
    return rc;
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
