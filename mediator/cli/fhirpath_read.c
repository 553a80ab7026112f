/* SPDX-License-Identifier: Apache-2.0
 * Resources out of files, pipes and streams. Of a stream no more than one
 * line and one block is held, however long it is. */
#include "mediator/cli/fhirpath_int.h"

#include <errno.h>
#include <string.h>

enum { BLOCK_BYTES = 64 << 10 };

const struct jlimits fhirpath_limits = {JDOC_DEPTH_MAX, 1U << 26, 1U << 20};

/* ---- bytes ---- */

/* One block more behind the bytes: 1, 0 at the end of the file. */
static int fill(struct fhirpath_reader *r, struct err *err)
{
    size_t got;

    if (r->at > 0) {
        r->bytes.len -= r->at;
        memmove(r->bytes.ptr, r->bytes.ptr + r->at, r->bytes.len);
        r->at = 0;
    }
    if (r->bytes.len > FHIRPATH_MAX_BYTES)
        return err_set(err, ERR_LIMIT, "more than %d MiB in one resource",
            FHIRPATH_MAX_BYTES >> 20);
    errno = 0;
    got = fread(buf_reserve(&r->bytes, BLOCK_BYTES), 1, BLOCK_BYTES, r->file);
    r->bytes.len += got;
    if (got == 0 && ferror(r->file))
        return err_set(err, ERR_IO, "cannot be read: %s", strerror(errno));
    return got > 0;
}

static struct slice unread(const struct fhirpath_reader *r)
{
    return slice_from(buf_slice(&r->bytes), r->at);
}

/* Read on until the unread bytes hold a line end: its length with the line
 * end; at the end of the file what is left, or 0. */
static int find_line(size_t *length, struct fhirpath_reader *r, struct err *err)
{
    size_t looked_at = 0;
    int rc;

    for (;;) {
        size_t end = slice_find(slice_from(unread(r), looked_at), '\n');

        if (end != SIZE_MAX) {
            *length = looked_at + end + 1;
            return 0;
        }
        looked_at = *length = unread(r).len;
        rc = fill(r, err);
        if (rc <= 0)
            return rc;
    }
}

/* Is there anything but blanks behind the first `from` unread bytes? */
static int has_more(struct fhirpath_reader *r, size_t from, struct err *err)
{
    for (;;) {
        int rc;

        if (slice_trim(slice_from(unread(r), from)).len)
            return 1;
        rc = fill(r, err);
        if (rc <= 0)
            return rc;
    }
}

static int read_rest(struct fhirpath_reader *r, struct err *err)
{
    int rc;

    do
        rc = fill(r, err);
    while (rc > 0);
    return rc;
}

/* ---- resources ---- */

static int parse(
    struct jval *out, struct slice text, struct arena *arena, struct err *err)
{
    int rc = jdoc_parse(out, text, &fhirpath_limits, arena, err);

    if (rc == 0 && jval_type(*out) != JSON_OBJECT)
        return err_set(err, ERR_INVALID, "not a JSON object");
    return rc < 0 ? rc : 1;
}

/* The place of a failure in a line is one in the file. */
static int parse_line(
    struct jval *out, struct slice line, struct arena *arena, struct err *err)
{
    struct err own = ERR_INIT;
    int rc = parse(out, line, arena, &own);
    const char *column = strchr(own.where, ',');

    if (rc >= 0)
        return rc;
    err_set_at(err, rc, column ? column + 2 : "", "%s", own.text);
    return rc;
}

static int next_of_stream(struct jval *out, struct fhirpath_reader *r,
    struct arena *arena, struct err *err)
{
    for (;;) {
        size_t length;
        int rc = find_line(&length, r, err);

        if (rc < 0)
            return rc == ERR_LIMIT ? ERR_IO : rc; /* where it ends is unknown */
        if (length == 0)
            return 0;

        struct slice line = slice_make(unread(r).ptr, length);

        r->at += length;
        r->line++;
        line = slice_trim(line);
        if (line.len)
            return parse_line(out, line, arena, err);
    }
}

static int only_one(struct jval *out, struct fhirpath_reader *r,
    struct arena *arena, struct err *err)
{
    int rc = read_rest(r, err);
    struct slice text = unread(r);

    if (rc < 0)
        return rc;
    r->at += text.len;
    if (!slice_trim(text).len)
        return err_set(err, ERR_INVALID, "there is nothing in it");
    return parse(out, text, arena, err);
}

/* What kind of file this is. */
static int begin(
    struct fhirpath_reader *r, struct arena *arena, struct err *err)
{
    struct jval first;
    size_t length;
    int rc = find_line(&length, r, err);

    r->is_begun = true;
    if (rc == 0 && slice_starts(unread(r), SLICE("\xef\xbb\xbf"))) {
        r->at += 3; /* some editors put a mark before UTF-8 */
        length -= 3;
    }
    if (r->is_stream || rc < 0)
        return rc;
    rc = has_more(r, length, err);
    if (rc > 0)
        r->is_stream =
            parse(&first, slice_make(unread(r).ptr, length), arena, NULL) > 0;
    return rc < 0 ? rc : 0;
}

int fhirpath_reader_next(struct jval *out, struct fhirpath_reader *r,
    struct arena *arena, struct err *err)
{
    int rc;

    if (!r->is_open)
        return 0;
    rc = r->is_begun ? 0 : begin(r, arena, err);
    if (rc == 0 && r->is_stream)
        return next_of_stream(out, r, arena, err);
    r->is_open = false;
    return rc < 0 ? rc : only_one(out, r, arena, err);
}

int fhirpath_reader_open(
    struct fhirpath_reader *r, const char *path, struct err *err)
{
    bool is_stdin = strcmp(path, "-") == 0;
    struct slice name = slice_of(path);

    *r = (struct fhirpath_reader){
        .name = is_stdin ? "standard input" : path, .is_open = true};
    r->is_stream =
        slice_ends(name, SLICE(".ndjson")) || slice_ends(name, SLICE(".jsonl"));
    r->file = is_stdin ? stdin : fopen(path, "re");
    if (!r->file)
        return err_set(err, ERR_IO, "cannot be opened: %s", strerror(errno));
    return 0;
}

void fhirpath_reader_close(struct fhirpath_reader *r)
{
    if (r->file && r->file != stdin)
        fclose(r->file);
    r->file = NULL;
    buf_free(&r->bytes);
}
