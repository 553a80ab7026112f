/* SPDX-License-Identifier: Apache-2.0
 * The embedded store: opening, closing, and its table of functions. */
#include "base/log.h"
#include "base/mem.h"
#include "fhirclient/store/store_sqlite_watch.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static const struct store_ops sqlite_ops = {
    .traits = {.name = "sqlite",
        .takes_numeric_ids = true,
        .has_foreign_writers = false,
        .bundles_under_way = 1,
        .decisions_per_bundle = 64},
    .verb = SQ_VERBS(sq_submit_write),
    .trouble = sq_watch_trouble,
    .close = sq_close,
};

/* What a store that only reads says to every write. */
static void refuse_write(struct store *store, struct store_call *c)
{
    struct err err = ERR_INIT;

    (void)store;
    err_set(&err, ERR_DENIED, "this store was opened to read only");
    call_begin(&c->call, NULL, NULL);
    store_refuse(c, &err);
}

static const struct store_ops reading_ops = {
    .traits = {.name = "sqlite",
        .takes_numeric_ids = true,
        .has_foreign_writers = true,
        .bundles_under_way = 1,
        .decisions_per_bundle = 1},
    .verb = SQ_VERBS(refuse_write),
    .close = sq_close,
};

/* A file of its own beside the database: SQLite uses locks on the database
 * for itself, and closing any descriptor of it would drop them. Held until the
 * process ends, however it ends. */
static int take_lock(int *fd, const char *path, struct err *err)
{
    struct buf name = BUF_INIT;
    int rc = 0;

    *fd = -1;
    buf_addf(&name, "%s.lock", path);
    *fd = open(name.ptr, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (*fd < 0)
        rc = err_set(err, ERR_IO, "cannot make the store's lock file: %s",
            strerror(errno));
    else if (flock(*fd, LOCK_EX | LOCK_NB) < 0)
        rc = err_set(err, ERR_CONFLICT,
            "another process has opened this store (its lock file is held)");
    buf_free(&name);
    if (rc < 0 && *fd >= 0) {
        close(*fd);
        *fd = -1; /* by then the number may be another thread's file */
    }
    return rc;
}

/* SQLite would make it readable by everybody, and its log like it. One that is
 * there keeps what it has; what cannot be made, SQLite will tell. No handle of
 * ours is open yet that closing this one could rob of its locks. */
static void make_private(const char *path)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

    if (fd >= 0)
        close(fd);
}

/* What a savepoint must remember goes to memory, not to temporary files. */
static void set_up_library(void)
{
    static bool is_done;

    if (!is_done) {
        sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1);
        /* Its accounts of memory, which nobody asks for, cost a lock. */
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    }
    is_done = true;
}

/* The writer's handle, which settles what an earlier process left; or, where
 * nothing may be written, the reader's. */
static int open_first(struct store_sqlite *s, struct err *err)
{
    if (s->place.only_reads && access(s->place.path, F_OK) < 0)
        return err_set(err, ERR_NOT_FOUND, "there is no store at %s: %s",
            s->place.path, strerror(errno));
    if (s->place.only_reads)
        return sq_conn_open(&s->reader, &s->place, false, err);
    if (s->place.is_memory)
        return sq_conn_open(&s->writer, &s->place, true, err);
    if (take_lock(&s->lock_fd, s->place.path, err) < 0 ||
        sq_watch_check_start(s->place.path, err) < 0)
        return err->code;
    make_private(s->place.path);
    if (sq_conn_open(&s->writer, &s->place, true, err) < 0)
        return err->code;
    s->place.must_exist = true;
    return sq_watch_new(&s->watch, s->writer.db, s->place.path, err);
}

int sq_open_any(struct store **out, struct loop *loop,
    const struct store_ops *ops, const struct sq_place *place,
    unsigned group_commit, struct err *err)
{
    struct store_sqlite *s = mem_zalloc(1, sizeof(*s));
    const char *vfs;

    set_up_library();
    s->base = (struct store){.ops = ops, .loop = loop};
    s->place = *place;
    s->place.path = mem_strdup(place->path);
    vfs = place->is_durable ? sq_gather_vfs(place->vfs) : place->vfs;
    s->place.vfs = vfs ? mem_strdup(vfs) : NULL;
    s->lock_fd = -1;
    s->group_commit = group_commit ? group_commit : 64;
    if (s->group_commit > SQ_MAX_ROUND)
        s->group_commit = SQ_MAX_ROUND;
    STAILQ_INIT(&s->waiting);
    STAILQ_INIT(&s->searches);
    loop_timer_init(&s->idle, loop, sq_lag_idle);
    LIST_INIT(&s->all);
    s->kick.run = sq_kick;
    pthread_mutex_init(&s->reader_lock, NULL);
    if (open_first(s, err) < 0) {
        sq_close(&s->base);
        return err->code;
    }
    s->writer_queue = work_queue_new(loop, "store-writer");
    s->reader_queue = place->is_memory ? s->writer_queue
                                       : work_queue_new(loop, "store-reader");
    *out = &s->base;
    return 0;
}

/* Callers have ended or cancelled; what still runs for nobody is let finish
 * and its end is not delivered. */
static void stop_requests(struct store_sqlite *s)
{
    struct sq_request *r;

    if (s->reader_queue == s->writer_queue)
        s->reader_queue = NULL;
    work_queue_free(&s->writer_queue);
    work_queue_free(&s->reader_queue);
    call_cancel(&s->round.job.call);
    call_cancel(&s->checkpoint.call);
    call_cancel(&s->catch_up.call);
    while ((r = LIST_FIRST(&s->all))) {
        ASSERT(!r->caller);
        if (!r->is_write) {
            r->job.call.over = NULL;
            call_cancel(&r->job.call);
            loop_unready(s->base.loop, &r->job.call.ready);
        }
        sq_request_free(r);
    }
    loop_unready(s->base.loop, &s->kick);
}

void sq_close(struct store *store)
{
    struct store_sqlite *s = (struct store_sqlite *)store;
    char *path = (char *)(uintptr_t)s->place.path;
    char *vfs = (char *)(uintptr_t)s->place.vfs;

    stop_requests(s);
    loop_timer_free(&s->idle);
    sq_handles_close(s);
    sq_watch_free(&s->watch);
    if (s->lock_fd >= 0)
        close(s->lock_fd);
    pthread_mutex_destroy(&s->reader_lock);
    mem_free(path);
    mem_free(vfs);
    mem_free(s);
}

int store_sqlite_open(struct store **out, struct loop *loop,
    const struct store_sqlite_options *options, struct err *err)
{
    struct sq_place place = {.path = options->path,
        .vfs = options->vfs,
        .is_durable = options->is_durable,
        .takes_as_stored = options->takes_as_stored,
        .only_reads = options->only_reads};
    const struct store_ops *ops =
        options->only_reads ? &reading_ops : &sqlite_ops;

    if (!options->path || !*options->path ||
        strcmp(options->path, ":memory:") == 0)
        return err_set(err, ERR_INVALID, "the store needs the path of a file");
    return sq_open_any(out, loop, ops, &place, options->group_commit, err);
}
