/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/store/store_sqlite_watch.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/metric.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum lost { LOST_NOTHING, LOST_FILE, LOST_LOG, LOST_LOG_REPLACED };

/* The registry repeats them to clients and at /readyz, within 160 bytes. */
static const char *const sentences[] = {
    [LOST_NOTHING] = "",
    [LOST_FILE] = "the store's file was moved, removed or replaced beneath the "
                  "daemon: put it back, then restart; until then keep this "
                  "process alive",
    [LOST_LOG] = "the store's log (-wal) was removed beneath the daemon: stop "
                 "it with SIGTERM, which saves what the log holds, then start "
                 "it again",
    [LOST_LOG_REPLACED] = "the store's log (-wal) was replaced beneath the "
                          "daemon: put it back, then restart; until then keep "
                          "this process alive",
};

static struct metric store_lost = METRIC_GAUGE("selfsame_store_lost", "",
    "1 when the embedded store's file or log is not at its path any more.");

struct identity {
    dev_t device;
    ino_t inode;
};

struct sq_watch {
    pthread_mutex_t lock; /* held while what is below is used */
    char *path, *log_path;
    int pin; /* refers to the file, without opening it: its inode is not given
                to another file even when all handles are closed */
    struct identity file, log;
    bool has_log;   /* false: no handle has, as far as is known */
    enum lost lost; /* for good */
    bool is_told;   /* the loop's own */
};

static struct identity identity_of(const struct stat *file)
{
    return (struct identity){file->st_dev, file->st_ino};
}

static bool is_nowhere(int error)
{
    return error == ENOENT || error == ENOTDIR;
}

/* 1: it is there; 0: it is another file, -1: none; otherwise ERR_IO. */
static int compare(const char *path, struct identity known, struct err *err)
{
    struct identity found;
    struct stat now;

    if (stat(path, &now) < 0)
        return is_nowhere(errno)
                   ? -1
                   : err_set(err, ERR_IO,
                         "the store's file cannot be looked at: %s",
                         strerror(errno));
    found = identity_of(&now);
    return found.device == known.device && found.inode == known.inode;
}

/* Which of them is lost now, or ERR_IO. */
static int find_lost(const struct sq_watch *w, struct err *err)
{
    int file = compare(w->path, w->file, err), log;

    if (file == ERR_IO)
        return ERR_IO;
    if (file <= 0)
        return LOST_FILE;
    if (!w->has_log)
        return LOST_NOTHING;
    log = compare(w->log_path, w->log, err);
    if (log == ERR_IO)
        return ERR_IO;
    return log > 0 ? LOST_NOTHING : log < 0 ? LOST_LOG : LOST_LOG_REPLACED;
}

static int refuse(enum lost lost, struct err *err)
{
    return lost ? err_set(err, ERR_LOST, "%s", sentences[lost]) : 0;
}

/* --- opening -------------------------------------------------------------- */

int sq_watch_check_start(const char *path, struct err *err)
{
    struct buf log_path = BUF_INIT;
    struct stat file, log;
    bool is_alone;

    buf_addf(&log_path, "%s-wal", path);
    is_alone = stat(path, &file) < 0 && is_nowhere(errno) &&
               stat(log_path.ptr, &log) == 0 && log.st_size > 0;
    buf_free(&log_path);
    return is_alone
               ? err_set(err, ERR_LOST,
                     "the store's file is missing, but its log (-wal) is "
                     "there and may hold records: put the file back beside it, "
                     "or move the log away too")
               : 0;
}

/* SQLite knows which file it has opened. It looks at the inode alone, and that
 * of a log cannot be asked for: whoever replaces it between its opening and
 * here is not noticed. */
static int note_log(struct sq_watch *w, sqlite3 *db, struct err *err)
{
    int has_moved = 0;
    struct stat log;

    sqlite3_file_control(db, "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
    if (has_moved)
        return refuse(LOST_FILE, err);
    if (stat(w->log_path, &log) < 0)
        return is_nowhere(errno)
                   ? refuse(LOST_LOG, err)
                   : err_set(err, ERR_IO,
                         "the store's log cannot be looked at: %s",
                         strerror(errno));
    w->log = identity_of(&log);
    w->has_log = true;
    return 0;
}

static int note_file(struct sq_watch *w, struct err *err)
{
    struct stat file;

    w->pin = open(w->path, O_PATH | O_CLOEXEC);
    if (w->pin < 0 || fstat(w->pin, &file) < 0)
        return err_set(err, ERR_IO, "the store's file cannot be looked at: %s",
            strerror(errno));
    w->file = identity_of(&file);
    return 0;
}

int sq_watch_new(
    struct sq_watch **out, sqlite3 *db, const char *path, struct err *err)
{
    struct sq_watch *w = mem_zalloc(1, sizeof(*w));

    pthread_mutex_init(&w->lock, NULL);
    w->path = mem_strdup(path);
    /* Beside the file itself, should the path be a link to it. */
    w->log_path =
        mem_strdup(sqlite3_filename_wal(sqlite3_db_filename(db, "main")));
    if (note_file(w, err) < 0 || note_log(w, db, err) < 0) {
        sq_watch_free(&w);
        return err->code;
    }
    metric_set(&store_lost, "", 0);
    *out = w;
    return 0;
}

void sq_watch_let_go(struct sq_watch *w)
{
    if (!w)
        return;
    pthread_mutex_lock(&w->lock);
    w->has_log = false;
    pthread_mutex_unlock(&w->lock);
}

int sq_watch_renew(struct sq_watch *w, sqlite3 *db, struct err *err)
{
    int rc;

    pthread_mutex_lock(&w->lock);
    rc = note_log(w, db, err);
    pthread_mutex_unlock(&w->lock);
    return rc < 0 ? rc : sq_watch_look(w, err);
}

void sq_watch_free(struct sq_watch **watch)
{
    struct sq_watch *w = *watch;

    if (!w)
        return;
    if (w->pin >= 0)
        close(w->pin);
    pthread_mutex_destroy(&w->lock);
    mem_free(w->path);
    mem_free(w->log_path);
    mem_free(w);
    *watch = NULL;
}

/* --- looking -------------------------------------------------------------- */

int sq_watch_look(struct sq_watch *w, struct err *err)
{
    int rc;

    if (!w)
        return 0;
    pthread_mutex_lock(&w->lock);
    rc = w->lost ? (int)w->lost : find_lost(w, err);
    if (rc > 0)
        w->lost = (enum lost)rc;
    pthread_mutex_unlock(&w->lock);
    return rc < 0 ? rc : refuse((enum lost)rc, err);
}

bool sq_watch_may_settle(struct sq_watch *w)
{
    int now;

    if (!w)
        return true;
    pthread_mutex_lock(&w->lock);
    now = find_lost(w, NULL);
    pthread_mutex_unlock(&w->lock);
    return now == LOST_NOTHING || now == LOST_LOG;
}

/* --- telling (on the loop) ------------------------------------------------ */

/* What the removed log holds goes into the file, so that not even a process
 * that is killed takes it along. */
static int save_run(struct work_job *job, struct err *unused)
{
    struct store_sqlite *s = CONTAINER_OF(job, struct store_sqlite, checkpoint);
    sqlite3 *db = s->writer.db;

    (void)unused;
    if (!db || s->writer.failed || !sq_watch_may_settle(s->watch))
        return 0;
    pthread_mutex_lock(&s->reader_lock);
    sqlite3_wal_checkpoint_v2(db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    pthread_mutex_unlock(&s->reader_lock);
    return 0;
}

static void saved(struct call *call)
{
    struct store_sqlite *s =
        CONTAINER_OF(call, struct store_sqlite, checkpoint.call);

    s->is_checkpointing = false;
}

/* When a checkpoint is under way, closing the store does it. */
static void save(struct store_sqlite *s)
{
    if (s->is_checkpointing)
        return;
    s->is_checkpointing = true;
    call_init(&s->checkpoint.call, s->base.loop, saved);
    s->checkpoint.run = save_run;
    work_submit(s->writer_queue, &s->checkpoint);
}

static enum lost lost_of(struct sq_watch *w)
{
    enum lost lost;

    pthread_mutex_lock(&w->lock);
    lost = w->lost;
    pthread_mutex_unlock(&w->lock);
    return lost;
}

void sq_watch_tell(struct store_sqlite *s)
{
    struct sq_watch *w = s->watch;
    enum lost lost = w ? lost_of(w) : LOST_NOTHING;

    if (!lost || w->is_told)
        return;
    w->is_told = true;
    metric_set(&store_lost, "", 1);
    log_error("store.lost", "text=\"%s\"", sentences[lost]);
    if (lost == LOST_LOG)
        save(s);
}

const char *sq_watch_trouble(struct store *store)
{
    struct store_sqlite *s = (struct store_sqlite *)store;

    if (!s->watch || sq_watch_look(s->watch, NULL) == 0)
        return "";
    sq_watch_tell(s);
    return sentences[lost_of(s->watch)];
}
