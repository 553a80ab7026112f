/* SPDX-License-Identifier: Apache-2.0
 * A line of the file is "+ID RECEIPT DECISIONS" or "-ID". One that is not whole
 * was being written when the machine stopped; its 202 may not have left. */
#include "mediator/openhim/journal.h"

#include "base/ascii.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/vec.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum {
    MAX_FILE_BYTES = 1 << 20,
    MAX_LINE_BYTES = 96,
    SMALL_BYTES = 64 * 1024, /* a file of less is not worth rewriting */
    SYNC_MS = 200,
    REWRITE_AGAIN_MS = 5000,
    FILE_MODE = 0600
};

struct journal {
    VEC(struct journal_entry) entries;
    char *path; /* NULL: none */
    int fd;     /* -1: it could not be opened */
    size_t bytes;
    bool has_failed;  /* told once */
    bool is_torn;     /* it ends in the middle of a line, */
    bool lacks_notes; /* or did, and must be written anew */
    bool is_sync_due;
    struct loop_timer sync;
};

/* --- the file --------------------------------------------------------------*/

static void tell_failure(struct journal *j, const char *text)
{
    if (!j->has_failed)
        log_warn("openhim.transactions_file",
            "text=\"%s: transactions that are Processing at the end of this "
            "process may stay so\"",
            text);
    j->has_failed = true;
}

static void open_file(struct journal *j)
{
    j->fd = open(j->path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, FILE_MODE);
    if (j->fd < 0)
        tell_failure(j, strerror(errno));
}

/* Each note waits that long at most, however many come behind it. */
static void sync_after(struct journal *j, uint64_t ms)
{
    if (!j->is_sync_due)
        loop_timer_start(&j->sync, ms);
    j->is_sync_due = true;
}

/* A disk that is full may take a part of it, and calls that no error. */
static bool put_text(struct journal *j, const char *text)
{
    size_t len = strlen(text);

    errno = ENOSPC;
    return write(j->fd, text, len) == (ssize_t)len;
}

static void append(struct journal *j, const char *line)
{
    if (j->fd < 0)
        return;
    j->is_torn = (j->is_torn && !put_text(j, "\n")) || !put_text(j, line);
    if (j->is_torn)
        tell_failure(j, strerror(errno));
    j->lacks_notes |= j->is_torn;
    j->has_failed &= j->lacks_notes;
    j->bytes += strlen(line);
    sync_after(j, SYNC_MS);
}

static void print_entry(
    char line[MAX_LINE_BYTES], const struct journal_entry *e)
{
    snprintf(
        line, MAX_LINE_BYTES, "+%s %s %u\n", e->id, e->receipt, e->ndecisions);
}

/* All or nothing, and by another file: the old one is good until then. */
static void rewrite(struct journal *j)
{
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;

    if (!j->path)
        return;
    for (size_t i = 0; i < j->entries.len; i++) {
        char line[MAX_LINE_BYTES];

        print_entry(line, &j->entries.at[i]);
        buf_adds(&text, line);
    }
    if (j->fd >= 0)
        close(j->fd);
    if (file_write(j->path, buf_slice(&text), &err) < 0)
        tell_failure(j, err.text);
    else {
        j->has_failed = j->is_torn = j->lacks_notes = false;
        j->bytes = text.len;
    }
    buf_free(&text);
    open_file(j);
}

static void sync_file(struct loop_timer *timer)
{
    struct journal *j = CONTAINER_OF(timer, struct journal, sync);

    j->is_sync_due = false;
    if (j->lacks_notes ||
        j->bytes > SMALL_BYTES + j->entries.len * MAX_LINE_BYTES)
        rewrite(j);
    else if (j->fd >= 0 && fdatasync(j->fd) < 0)
        tell_failure(j, strerror(errno));
    if (j->lacks_notes)
        sync_after(j, REWRITE_AGAIN_MS);
}

/* --- entries ---------------------------------------------------------------*/

bool journal_is_id(struct slice id)
{
    for (size_t i = 0; i < id.len; i++) {
        if (ascii_hex(id.ptr[i]) < 0)
            return false;
    }
    return id.len == TRANSACTION_ID_LEN;
}

static struct journal_entry *find(const struct journal *j, struct slice id)
{
    for (size_t i = 0; i < j->entries.len; i++) {
        if (slice_eq(slice_of(j->entries.at[i].id), id))
            return &j->entries.at[i];
    }
    return NULL;
}

static bool is_receipt(struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] != '-' && ascii_hex(s.ptr[i]) < 0)
            return false;
    }
    return s.len == UUID_TEXT_SIZE - 1;
}

/* NULL: it is none, or there are too many. */
static struct journal_entry *put(struct journal *j, struct slice id,
    struct slice receipt, unsigned ndecisions, enum journal_state state)
{
    struct journal_entry e = {.ndecisions = ndecisions, .state = state};
    struct journal_entry *at = find(j, id);

    if (!journal_is_id(id) || !is_receipt(receipt) ||
        (!at && j->entries.len == JOURNAL_MAX_ENTRIES))
        return NULL;
    memcpy(e.id, id.ptr, id.len);
    memcpy(e.receipt, receipt.ptr, receipt.len);
    if (!at) {
        VEC_PUSH(j->entries, e);
        at = &j->entries.at[j->entries.len - 1];
    }
    *at = e;
    return at;
}

static void forget(struct journal *j, const struct journal_entry *e)
{
    size_t at = (size_t)(e - j->entries.at);

    for (size_t i = at + 1; i < j->entries.len; i++)
        j->entries.at[i - 1] = j->entries.at[i]; /* in order of their time */
    j->entries.len--;
}

bool journal_add(struct journal *j, struct slice id, const char *receipt,
    unsigned ndecisions)
{
    const struct journal_entry *e =
        put(j, id, slice_of(receipt), ndecisions, JOURNAL_IN_HAND);
    char line[MAX_LINE_BYTES];

    if (!e)
        return false;
    print_entry(line, e);
    append(j, line);
    return true;
}

void journal_remove(struct journal *j, struct slice id)
{
    const struct journal_entry *e = find(j, id);
    char line[MAX_LINE_BYTES];

    if (!e)
        return;
    snprintf(line, sizeof(line), "-%s\n", e->id);
    forget(j, e);
    append(j, line);
}

void journal_set(struct journal *j, struct slice id, enum journal_state state)
{
    struct journal_entry *e = find(j, id);

    if (e)
        e->state = state;
}

const struct journal_entry *journal_next_left(const struct journal *j)
{
    for (size_t i = 0; i < j->entries.len; i++) {
        if (j->entries.at[i].state == JOURNAL_LEFT)
            return &j->entries.at[i];
    }
    return NULL;
}

size_t journal_count(const struct journal *j)
{
    return j->entries.len;
}

/* --- life ------------------------------------------------------------------*/

static bool read_line(struct journal *j, struct slice line)
{
    struct slice id, receipt, rest = slice_from(line, line.len > 0);
    const struct journal_entry *e;
    uint64_t ndecisions;

    if (line.len == 0)
        return false;
    if (line.ptr[0] == '-') {
        e = find(j, rest);
        if (e)
            forget(j, e);
        return journal_is_id(rest);
    }
    return line.ptr[0] == '+' && slice_split(&id, &rest, ' ') &&
           slice_split(&receipt, &rest, ' ') &&
           slice_to_u64(&ndecisions, rest) && ndecisions <= UINT16_MAX &&
           put(j, id, receipt, (unsigned)ndecisions, JOURNAL_LEFT);
}

/* False: it is not one to write over. */
static bool read_file(struct journal *j)
{
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    struct slice rest;
    size_t nbad = 0, len;
    int rc = 0;

    if (access(j->path, F_OK) == 0)
        rc = file_read(&text, j->path, MAX_FILE_BYTES, &err);
    if (rc < 0)
        tell_failure(j, err.text);
    rest = buf_slice(&text);
    while ((len = slice_find(rest, '\n')) != SIZE_MAX) {
        nbad += !read_line(j, slice_make(rest.ptr, len));
        rest = slice_from(rest, len + 1);
    }
    j->is_torn = rest.len > 0;
    if (nbad || rest.len)
        log_warn("openhim.transactions_file",
            "lines=%zu text=\"lines that are none of ours were left out\"",
            nbad + (rest.len > 0));
    buf_free(&text);
    return rc == 0;
}

struct journal *journal_open(struct loop *loop, const char *path)
{
    struct journal *j = mem_zalloc(1, sizeof(*j));

    j->fd = -1;
    loop_timer_init(&j->sync, loop, sync_file);
    if (!path || !path[0])
        return j;
    j->path = mem_strdup(path);
    if (read_file(j)) {
        rewrite(j);
    } else {
        mem_free(j->path);
        j->path = NULL;
    }
    return j;
}

void journal_close(struct journal **journal)
{
    struct journal *j = *journal;

    if (!j)
        return;
    rewrite(j);
    if (j->fd >= 0)
        close(j->fd);
    loop_timer_free(&j->sync);
    VEC_FREE(j->entries);
    mem_free(j->path);
    mem_free(j);
    *journal = NULL;
}
