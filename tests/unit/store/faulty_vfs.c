/* SPDX-License-Identifier: Apache-2.0
 * Every file is a shell around the default VFS's. In forgetful mode the shells
 * of one path share a list of changes that are not synced yet: reads look
 * through it, a sync carries it out. Two connections in a process thus see one
 * file, and the kernel sees synced bytes alone. */
#include "tests/unit/store/faulty_vfs.h"

#include "base/mem.h"
#include "base/vec.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct change {
    sqlite3_int64 offset;
    char *bytes; /* NULL: cut off at offset */
    int size;
};

/** What the shells of one path share. */
struct unsynced {
    char *path;
    VEC(struct change) changes;
    sqlite3_int64 size;
    int nopen;
    struct unsynced *next;
};

struct shell {
    sqlite3_file base;
    struct unsynced *unsynced; /* NULL: writes go through */
    sqlite3_file *inner;       /* behind this struct */
};

struct plan {
    int nth, code, seen;
    bool lasting, takes_place;
};

static struct plan plans[FAULTY_NOPERATIONS];
static atomic_uint read_us;
static bool forgets;
static struct unsynced *all_unsynced;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sqlite3_vfs *system_vfs;

static struct shell *shell_of(sqlite3_file *file)
{
    return (struct shell *)(void *)file;
}

static sqlite3_file *inner_of(sqlite3_file *file)
{
    return shell_of(file)->inner;
}

/* SQLITE_OK, or the code this operation must fail with. */
static int verdict(enum faulty_operation operation)
{
    struct plan *p = &plans[operation];
    int code = SQLITE_OK;

    pthread_mutex_lock(&lock);
    p->seen++;
    if (p->nth && (p->seen == p->nth || (p->lasting && p->seen > p->nth)))
        code = p->code;
    pthread_mutex_unlock(&lock);
    return code;
}

/* --- the unsynced ------------------------------------------------------- */

static struct unsynced *unsynced_open(const char *path, sqlite3_file *inner)
{
    struct unsynced *u;

    pthread_mutex_lock(&lock);
    for (u = all_unsynced; u; u = u->next)
        if (strcmp(u->path, path) == 0)
            break;
    if (!u) {
        u = mem_zalloc(1, sizeof(*u));
        u->path = mem_strdup(path);
        u->next = all_unsynced;
        all_unsynced = u;
    }
    if (!u->nopen++ && !u->changes.len)
        inner->pMethods->xFileSize(inner, &u->size);
    pthread_mutex_unlock(&lock);
    return u;
}

static void forget_changes(struct unsynced *u)
{
    for (size_t i = 0; i < u->changes.len; i++)
        mem_free(u->changes.at[i].bytes);
    u->changes.len = 0;
}

static void unsynced_add(
    struct unsynced *u, const void *bytes, int size, sqlite3_int64 offset)
{
    struct change c = {.offset = offset, .size = size};

    if (bytes) {
        c.bytes = mem_alloc((size_t)size);
        memcpy(c.bytes, bytes, (size_t)size);
    }
    pthread_mutex_lock(&lock);
    VEC_PUSH(u->changes, c);
    if (!bytes)
        u->size = offset;
    else if (offset + size > u->size)
        u->size = offset + size;
    pthread_mutex_unlock(&lock);
}

/* What `c` changes in the `size` bytes from `offset` on. */
static void look_through(
    const struct change *c, char *out, int size, sqlite3_int64 offset)
{
    sqlite3_int64 from = c->offset > offset ? c->offset : offset;
    sqlite3_int64 end = offset + size;

    if (!c->bytes) {
        if (from < end)
            memset(out + (from - offset), 0, (size_t)(end - from));
        return;
    }
    if (c->offset + c->size < end)
        end = c->offset + c->size;
    if (from < end)
        memcpy(out + (from - offset), c->bytes + (from - c->offset),
            (size_t)(end - from));
}

static int unsynced_read(
    struct shell *s, void *out, int size, sqlite3_int64 offset)
{
    struct unsynced *u = s->unsynced;
    int rc = s->inner->pMethods->xRead(s->inner, out, size, offset);

    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        return rc;
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < u->changes.len; i++)
        look_through(&u->changes.at[i], out, size, offset);
    rc = offset + size <= u->size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    pthread_mutex_unlock(&lock);
    return rc;
}

static int unsynced_carry_out(struct shell *s)
{
    struct unsynced *u = s->unsynced;
    const sqlite3_io_methods *m = s->inner->pMethods;
    int rc = SQLITE_OK;

    pthread_mutex_lock(&lock);
    for (size_t i = 0; rc == SQLITE_OK && i < u->changes.len; i++) {
        struct change *c = &u->changes.at[i];

        rc = c->bytes ? m->xWrite(s->inner, c->bytes, c->size, c->offset)
                      : m->xTruncate(s->inner, c->offset);
    }
    if (rc == SQLITE_OK)
        forget_changes(u);
    pthread_mutex_unlock(&lock);
    return rc;
}

/* --- file methods ------------------------------------------------------- */

static int file_close(sqlite3_file *file)
{
    struct shell *s = shell_of(file);

    if (s->unsynced) {
        pthread_mutex_lock(&lock);
        s->unsynced->nopen--;
        pthread_mutex_unlock(&lock);
    }
    return s->inner->pMethods->xClose(s->inner);
}

static int file_read(
    sqlite3_file *file, void *out, int size, sqlite3_int64 offset)
{
    struct shell *s = shell_of(file);
    int rc = verdict(FAULTY_READ);
    unsigned us = atomic_load(&read_us);

    if (us)
        usleep(us);
    if (rc != SQLITE_OK)
        return rc;
    if (s->unsynced)
        return unsynced_read(s, out, size, offset);
    return s->inner->pMethods->xRead(s->inner, out, size, offset);
}

static int file_write(
    sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    struct shell *s = shell_of(file);
    int rc = verdict(FAULTY_WRITE), done = SQLITE_OK;

    if (rc != SQLITE_OK && !plans[FAULTY_WRITE].takes_place)
        return rc;
    if (s->unsynced)
        unsynced_add(s->unsynced, bytes, size, offset);
    else
        done = s->inner->pMethods->xWrite(s->inner, bytes, size, offset);
    return rc != SQLITE_OK ? rc : done;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    struct shell *s = shell_of(file);

    if (s->unsynced) {
        unsynced_add(s->unsynced, NULL, 0, size);
        return SQLITE_OK;
    }
    return s->inner->pMethods->xTruncate(s->inner, size);
}

static int file_sync(sqlite3_file *file, int flags)
{
    struct shell *s = shell_of(file);
    int rc = verdict(FAULTY_SYNC);

    if (rc != SQLITE_OK)
        return rc;
    if (s->unsynced && (rc = unsynced_carry_out(s)) != SQLITE_OK)
        return rc;
    return s->inner->pMethods->xSync(s->inner, flags);
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
    struct shell *s = shell_of(file);

    if (!s->unsynced)
        return s->inner->pMethods->xFileSize(s->inner, size);
    pthread_mutex_lock(&lock);
    *size = s->unsynced->size;
    pthread_mutex_unlock(&lock);
    return SQLITE_OK;
}

static int file_lock(sqlite3_file *file, int level)
{
    return inner_of(file)->pMethods->xLock(inner_of(file), level);
}

static int file_unlock(sqlite3_file *file, int level)
{
    return inner_of(file)->pMethods->xUnlock(inner_of(file), level);
}

static int file_check_lock(sqlite3_file *file, int *is_reserved)
{
    return inner_of(file)->pMethods->xCheckReservedLock(
        inner_of(file), is_reserved);
}

static int file_control(sqlite3_file *file, int operation, void *argument)
{
    return inner_of(file)->pMethods->xFileControl(
        inner_of(file), operation, argument);
}

static int file_sector_size(sqlite3_file *file)
{
    return inner_of(file)->pMethods->xSectorSize(inner_of(file));
}

static int file_characteristics(sqlite3_file *file)
{
    return inner_of(file)->pMethods->xDeviceCharacteristics(inner_of(file));
}

static int file_shm_map(
    sqlite3_file *file, int region, int size, int extend, void volatile **out)
{
    return inner_of(file)->pMethods->xShmMap(
        inner_of(file), region, size, extend, out);
}

static int file_shm_lock(sqlite3_file *file, int offset, int n, int flags)
{
    return inner_of(file)->pMethods->xShmLock(inner_of(file), offset, n, flags);
}

static void file_shm_barrier(sqlite3_file *file)
{
    inner_of(file)->pMethods->xShmBarrier(inner_of(file));
}

static int file_shm_unmap(sqlite3_file *file, int is_deleted)
{
    return inner_of(file)->pMethods->xShmUnmap(inner_of(file), is_deleted);
}

static const sqlite3_io_methods methods = {.iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_check_lock,
    .xFileControl = file_control,
    .xSectorSize = file_sector_size,
    .xDeviceCharacteristics = file_characteristics,
    .xShmMap = file_shm_map,
    .xShmLock = file_shm_lock,
    .xShmBarrier = file_shm_barrier,
    .xShmUnmap = file_shm_unmap};

/* --- the VFS ------------------------------------------------------------ */

static int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file,
    int flags, int *out_flags)
{
    struct shell *s = shell_of(file);
    int rc;

    (void)vfs;
    memset(s, 0, sizeof(*s));
    s->inner = (sqlite3_file *)(void *)(s + 1);
    rc = system_vfs->xOpen(system_vfs, path, s->inner, flags, out_flags);
    if (rc != SQLITE_OK)
        return rc;
    if (forgets && path && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)))
        s->unsynced = unsynced_open(path, s->inner);
    s->base.pMethods = &methods;
    return rc;
}

/* A deletion counts at once: SQLite deletes a log after it has synced what
 * the log was for. */
static int vfs_delete(sqlite3_vfs *vfs, const char *path, int syncs_folder)
{
    (void)vfs;
    pthread_mutex_lock(&lock);
    for (struct unsynced *u = all_unsynced; u; u = u->next)
        if (strcmp(u->path, path) == 0) {
            forget_changes(u);
            u->size = 0;
        }
    pthread_mutex_unlock(&lock);
    return system_vfs->xDelete(system_vfs, path, syncs_folder);
}

void faulty_vfs_register(void)
{
    static sqlite3_vfs vfs;

    if (system_vfs)
        return;
    system_vfs = sqlite3_vfs_find(NULL);
    vfs = *system_vfs;
    vfs.zName = FAULTY_VFS;
    vfs.pNext = NULL;
    vfs.szOsFile = (int)sizeof(struct shell) + system_vfs->szOsFile;
    vfs.xOpen = vfs_open;
    vfs.xDelete = vfs_delete;
    sqlite3_vfs_register(&vfs, 0);
}

void faulty_vfs_reset(void)
{
    pthread_mutex_lock(&lock);
    memset(plans, 0, sizeof(plans));
    pthread_mutex_unlock(&lock);
    faulty_vfs_slow_reads(0);
}

void faulty_vfs_fail(enum faulty_operation operation, int nth, int code,
    bool lasting, bool takes_place)
{
    pthread_mutex_lock(&lock);
    plans[operation] = (struct plan){.nth = nth,
        .code = code,
        .lasting = lasting,
        .takes_place = takes_place};
    pthread_mutex_unlock(&lock);
}

void faulty_vfs_slow_reads(unsigned us)
{
    atomic_store(&read_us, us);
}

int faulty_vfs_count(enum faulty_operation operation)
{
    int seen;

    pthread_mutex_lock(&lock);
    seen = plans[operation].seen;
    pthread_mutex_unlock(&lock);
    return seen;
}

void faulty_vfs_forget_unsynced(void)
{
    forgets = true;
}
