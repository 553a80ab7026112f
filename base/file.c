/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"

#include "base/mem.h"
#include "base/random.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_STEP_BYTES = 64 * 1024 };

static int fail(struct err *err, const char *path, const char *what)
{
    return err_set_at(
        err, ERR_IO, path, "cannot %s: %s", what, strerrordesc_np(errno));
}

/* -1 with errno set; folders are refused as read() would do it. */
static int open_to_read(const char *path, struct stat *info)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

    if (fd < 0)
        return -1;
    if (fstat(fd, info) == 0) {
        if (!S_ISDIR(info->st_mode))
            return fd;
        errno = EISDIR;
    }
    int cause = errno;

    close(fd);
    errno = cause;
    return -1;
}

/* Append up to `max_bytes` + 1 bytes, so that too much shows. */
static int read_all(struct buf *out, int fd, size_t hint, size_t max_bytes)
{
    size_t start = out->len;

    for (;;) {
        size_t left = max_bytes - (out->len - start);
        size_t want = hint > out->len - start ? hint : READ_STEP_BYTES;

        want = want > left ? left + 1 : want;

        ssize_t n = read(fd, buf_reserve(out, want), want);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return (int)n;
        out->len += (size_t)n;
        out->ptr[out->len] = '\0';
        if ((size_t)n > left)
            return 0;
    }
}

int file_read(
    struct buf *out, const char *path, size_t max_bytes, struct err *err)
{
    struct stat info;
    size_t start = out->len;
    int fd = open_to_read(path, &info);

    if (fd < 0)
        return fail(err, path, "read");
    if (max_bytes > SIZE_MAX / 4)
        max_bytes = SIZE_MAX / 4;

    /* One byte more than the file has, to meet its end without growing. */
    size_t hint = info.st_size > 0 ? (size_t)info.st_size + 1 : 0;
    int rc = read_all(out, fd, hint, max_bytes);

    if (rc < 0)
        rc = fail(err, path, "read");
    else if (out->len - start > max_bytes)
        rc = err_set_at(
            err, ERR_LIMIT, path, "larger than %zu bytes", max_bytes);
    close(fd);
    if (rc < 0 && out->ptr) {
        out->len = start;
        out->ptr[start] = '\0';
    }
    return rc;
}

static int write_all(int fd, struct slice bytes)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.ptr, bytes.len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        bytes = slice_from(bytes, (size_t)n);
    }
    return 0;
}

/* The rename is durable only when the folder is. */
static int sync_folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    struct buf folder = BUF_INIT;

    if (slash)
        buf_add(&folder, slice_make(path, (size_t)(slash - path) + 1));
    else
        buf_adds(&folder, ".");

    int fd = open(folder.ptr, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int rc = fd < 0 ? -1 : fsync(fd);

    if (fd >= 0)
        close(fd);
    buf_free(&folder);
    return rc;
}

/* A new file is nobody else's business (who may call us is among what is
 * kept); a replaced one keeps the mode that somebody gave it. */
static int fill_temporary(
    const char *temporary, const char *path, struct slice bytes)
{
    struct stat old;
    bool replaces = stat(path, &old) == 0;
    int fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (fd < 0)
        return -1;

    int rc = replaces ? fchmod(fd, old.st_mode & 07777) : 0;

    if (rc == 0)
        rc = write_all(fd, bytes);
    if (rc == 0)
        rc = fsync(fd);

    int cause = errno;

    if (close(fd) < 0 && rc == 0)
        return -1;
    errno = cause;
    return rc;
}

int file_write(const char *path, struct slice bytes, struct err *err)
{
    struct buf temporary = BUF_INIT;
    uint64_t tag;
    int rc = 0;

    random_bytes(&tag, sizeof(tag));
    buf_addf(&temporary, "%s.%016llx.tmp", path, (unsigned long long)tag);
    if (fill_temporary(temporary.ptr, path, bytes) < 0 ||
        rename(temporary.ptr, path) < 0) {
        rc = fail(err, path, "write");
        unlink(temporary.ptr);
    } else if (sync_folder_of(path) < 0) {
        rc = fail(err, path, "sync the folder");
    }
    buf_free(&temporary);
    return rc;
}

int file_check_private(const char *path, struct err *err)
{
    struct stat info;

    if (stat(path, &info) < 0)
        return fail(err, path, "read");
    if (!S_ISREG(info.st_mode))
        return err_set_at(err, ERR_INVALID, path, "not a regular file");
    if (info.st_mode & (S_IRWXG | S_IRWXO))
        return err_set_at(err, ERR_INVALID, path,
            "holds a secret, but others have rights to it (mode %04o): "
            "chmod 600",
            (unsigned)(info.st_mode & 07777));
    return 0;
}
