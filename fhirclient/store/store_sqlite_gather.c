/* SPDX-License-Identifier: Apache-2.0
 * A VFS that gathers what SQLite appends to its write-ahead log.
 *
 * SQLite writes a log frame with two calls, 24 bytes and a page, so that a
 * commit of 300 pages costs 600 of them, more than all else in the kernel.
 * Here they are put together and written at the next sync, before a read, or
 * when the buffer is full, always in SQLite's own order.
 *
 * Why that is safe: with synchronous=FULL a commit syncs the log before its
 * frames are announced to other connections, and syncing writes what is
 * gathered first. So nobody is told of a frame that is not in the file, and
 * what a crash takes away was not synced without this either. It is not used
 * where commits do not sync.
 *
 * All other files are the underlying VFS's own. */
#include "base/buf.h"
#include "base/mem.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

/* SQLite's own VFS writes no more than 128 KiB less one byte at a time. */
enum { GATHER_BYTES = 120 << 10 };

struct gather_log {
    sqlite3_file base;
    struct buf gathered; /* not in the file yet */
    sqlite3_int64 from;  /* where it belongs */
    sqlite3_file *inner; /* behind this struct */
};

static struct gather_log *log_of(sqlite3_file *file)
{
    return (struct gather_log *)(void *)file;
}

/* What could not be written is dropped: the caller takes its commit for
 * failed, so it must not appear later. */
static int put_out(struct gather_log *log)
{
    sqlite3_file *inner = log->inner;
    int rc = SQLITE_OK;

    if (log->gathered.len)
        rc = inner->pMethods->xWrite(
            inner, log->gathered.ptr, (int)log->gathered.len, log->from);
    buf_clear(&log->gathered);
    return rc;
}

static int gather_write(
    sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    struct gather_log *log = log_of(file);
    size_t held = log->gathered.len;
    int rc = SQLITE_OK;

    if (held && (at != log->from + (sqlite3_int64)held ||
                    held + (size_t)size > GATHER_BYTES))
        rc = put_out(log);
    if (rc != SQLITE_OK)
        return rc;
    if (!log->gathered.len) {
        buf_reserve(&log->gathered, GATHER_BYTES);
        log->from = at;
    }
    buf_add(&log->gathered, slice_make(bytes, (size_t)size));
    return SQLITE_OK;
}

static int gather_read(
    sqlite3_file *file, void *out, int size, sqlite3_int64 at)
{
    struct gather_log *log = log_of(file);
    int rc = put_out(log);

    return rc != SQLITE_OK
               ? rc
               : log->inner->pMethods->xRead(log->inner, out, size, at);
}

static int gather_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    struct gather_log *log = log_of(file);
    int rc = put_out(log);

    return rc != SQLITE_OK ? rc
                           : log->inner->pMethods->xTruncate(log->inner, size);
}

static int gather_sync(sqlite3_file *file, int flags)
{
    struct gather_log *log = log_of(file);
    int rc = put_out(log);

    return rc != SQLITE_OK ? rc
                           : log->inner->pMethods->xSync(log->inner, flags);
}

static int gather_size(sqlite3_file *file, sqlite3_int64 *size)
{
    struct gather_log *log = log_of(file);
    int rc = put_out(log);

    return rc != SQLITE_OK ? rc
                           : log->inner->pMethods->xFileSize(log->inner, size);
}

static int gather_close(sqlite3_file *file)
{
    struct gather_log *log = log_of(file);
    int written = put_out(log);
    int rc = log->inner->pMethods->xClose(log->inner);

    buf_free(&log->gathered);
    return written != SQLITE_OK ? written : rc;
}

static int gather_lock(sqlite3_file *file, int level)
{
    sqlite3_file *inner = log_of(file)->inner;

    return inner->pMethods->xLock(inner, level);
}

static int gather_unlock(sqlite3_file *file, int level)
{
    sqlite3_file *inner = log_of(file)->inner;

    return inner->pMethods->xUnlock(inner, level);
}

static int gather_is_reserved(sqlite3_file *file, int *out)
{
    sqlite3_file *inner = log_of(file)->inner;

    return inner->pMethods->xCheckReservedLock(inner, out);
}

static int gather_control(sqlite3_file *file, int what, void *argument)
{
    sqlite3_file *inner = log_of(file)->inner;

    return inner->pMethods->xFileControl(inner, what, argument);
}

static int gather_sector_size(sqlite3_file *file)
{
    sqlite3_file *inner = log_of(file)->inner;

    return inner->pMethods->xSectorSize(inner);
}

static int gather_traits(sqlite3_file *file)
{
    sqlite3_file *inner = log_of(file)->inner;

    return inner->pMethods->xDeviceCharacteristics(inner);
}

static const sqlite3_io_methods log_methods = {
    .iVersion = 1,
    .xClose = gather_close,
    .xRead = gather_read,
    .xWrite = gather_write,
    .xTruncate = gather_truncate,
    .xSync = gather_sync,
    .xFileSize = gather_size,
    .xLock = gather_lock,
    .xUnlock = gather_unlock,
    .xCheckReservedLock = gather_is_reserved,
    .xFileControl = gather_control,
    .xSectorSize = gather_sector_size,
    .xDeviceCharacteristics = gather_traits,
};

/* --- the VFS: everything but the opening of a log is the underlying one's - */

static sqlite3_vfs *under(sqlite3_vfs *vfs)
{
    return vfs->pAppData;
}

static int vfs_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file,
    int flags, int *out_flags)
{
    struct gather_log *log = log_of(file);
    int rc;

    if (!(flags & SQLITE_OPEN_WAL))
        return under(vfs)->xOpen(under(vfs), name, file, flags, out_flags);
    memset(log, 0, sizeof(*log));
    log->inner = (sqlite3_file *)(void *)(log + 1);
    rc = under(vfs)->xOpen(under(vfs), name, log->inner, flags, out_flags);
    if (log->inner->pMethods)
        log->base.pMethods = &log_methods;
    return rc;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *name, int sync_folder)
{
    return under(vfs)->xDelete(under(vfs), name, sync_folder);
}

static int vfs_access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    return under(vfs)->xAccess(under(vfs), name, flags, out);
}

static int vfs_full_path(
    sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return under(vfs)->xFullPathname(under(vfs), name, size, out);
}

static int vfs_random(sqlite3_vfs *vfs, int size, char *out)
{
    return under(vfs)->xRandomness(under(vfs), size, out);
}

static int vfs_sleep(sqlite3_vfs *vfs, int microseconds)
{
    return under(vfs)->xSleep(under(vfs), microseconds);
}

static int vfs_time(sqlite3_vfs *vfs, double *out)
{
    return under(vfs)->xCurrentTime(under(vfs), out);
}

static int vfs_last_error(sqlite3_vfs *vfs, int size, char *out)
{
    return under(vfs)->xGetLastError(under(vfs), size, out);
}

const char *sq_gather_vfs(const char *name)
{
    sqlite3_vfs *inner = sqlite3_vfs_find(name), *vfs;
    struct buf own = BUF_INIT;

    if (!inner)
        return name; /* opening will say so */
    buf_addf(&own, "gather-%s", inner->zName);
    vfs = sqlite3_vfs_find(own.ptr);
    if (!vfs) {
        vfs = mem_zalloc(1, sizeof(*vfs));
        *vfs = (sqlite3_vfs){.iVersion = 1,
            .szOsFile = (int)sizeof(struct gather_log) + inner->szOsFile,
            .mxPathname = inner->mxPathname,
            .zName = mem_strdup(own.ptr),
            .pAppData = inner,
            .xOpen = vfs_open,
            .xDelete = vfs_delete,
            .xAccess = vfs_access,
            .xFullPathname = vfs_full_path,
            .xRandomness = vfs_random,
            .xSleep = vfs_sleep,
            .xCurrentTime = vfs_time,
            .xGetLastError = vfs_last_error};
        if (sqlite3_vfs_register(vfs, 0) != SQLITE_OK)
            die("no memory for SQLite");
    }
    buf_free(&own);
    return vfs->zName;
}
