/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/snapshot.h"

#include "base/file.h"
#include "base/log.h"
#include "mediator/core.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { MAX_BYTES = 64 * 1024 };

/* --- reading -------------------------------------------------------------- */

static const char *path_of(struct core *core)
{
    const struct settings *s = &core->settings;

    if (core->only_reads || s->registry.snapshot_interval == 0)
        return NULL;
    if (s->registry.snapshot[0])
        return s->registry.snapshot;
    if (strcmp(s->store.backend, "sqlite") != 0)
        return NULL;
    return arena_printf(core->arena, "%s.snapshot", s->store.path);
}

static void read_file(struct buf *out, const char *path)
{
    struct err err = ERR_INIT;

    if (access(path, F_OK) < 0 && errno == ENOENT)
        return;
    if (file_read(out, path, MAX_BYTES, &err) < 0)
        log_err(LOG_WARN, "registry.snapshot", &err);
}

void snapshot_open(struct core *core)
{
    struct snapshot_file *f = &core->snapshot;

    f->path = path_of(core);
    if (!f->path)
        return;
    f->lanes_path = arena_printf(core->arena, "%s.lanes", f->path);
    read_file(&f->read, f->path);
    read_file(&f->read_lanes, f->lanes_path);
}

/* --- the lanes' lines ----------------------------------------------------- */

static int open_lanes(struct snapshot_file *f)
{
    if (f->lanes_fd <= 0)
        f->lanes_fd = open(f->lanes_path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return f->lanes_fd;
}

/* Left to the kernel to be written: a process that is killed loses nothing of
 * it, and a machine without power some seconds, for which the snapshot is. */
void snapshot_lane_raised(struct core *core, unsigned lane, struct slice line)
{
    struct snapshot_file *f = &core->snapshot;
    off_t at = (off_t)lane * (off_t)line.len;

    if (!f->path)
        return;
    if (open_lanes(f) < 0 ||
        pwrite(f->lanes_fd, line.ptr, line.len, at) != (ssize_t)line.len) {
        if (!f->has_lane_failed)
            log_warn("registry.snapshot",
                "text=\"the lanes' lines cannot be written: %s\"",
                strerror(errno));
        f->has_lane_failed = true;
        return;
    }
    f->has_lane_failed = false;
}

/* --- writing -------------------------------------------------------------- */

/* Once, and again after it has worked. */
static void note(struct snapshot_file *f, int rc, const struct err *err)
{
    if (rc < 0 && !f->has_failed)
        log_err(LOG_WARN, "registry.snapshot", err);
    f->has_failed = rc < 0;
    if (f->has_failed)
        buf_clear(&f->text);
}

static int write_run(struct work_job *job, struct err *err)
{
    struct snapshot_file *f = CONTAINER_OF(job, struct snapshot_file, job);

    return file_write(f->path, buf_slice(&f->text), err);
}

static void write_ended(struct call *call)
{
    struct snapshot_file *f =
        CONTAINER_OF(call, struct snapshot_file, job.call);

    f->is_writing = false;
    note(f, call->rc, &call->err);
}

/* Is there anything new to be written? Then it is in f->text. */
static bool take(struct core *core)
{
    struct snapshot_file *f = &core->snapshot;
    struct buf now = BUF_INIT;
    bool is_new = registry_snapshot(&now, core->registry) &&
                  !slice_eq(buf_slice(&now), buf_slice(&f->text));

    if (is_new) {
        buf_clear(&f->text);
        buf_add(&f->text, buf_slice(&now));
    }
    buf_free(&now);
    return is_new;
}

static void write_now_and_then(struct loop_timer *timer)
{
    struct core *core = CONTAINER_OF(timer, struct core, snapshot.timer);
    struct snapshot_file *f = &core->snapshot;

    if (!f->is_writing && take(core)) {
        f->is_writing = true;
        call_init(&f->job.call, core->loop, write_ended);
        f->job.run = write_run;
        work_submit(f->queue, &f->job);
    }
    loop_timer_start(timer, core->settings.registry.snapshot_interval);
}

void snapshot_keep(struct core *core)
{
    struct snapshot_file *f = &core->snapshot;

    if (!f->path)
        return;
    f->queue = work_queue_new(core->loop, "snapshot");
    loop_timer_init(&f->timer, core->loop, write_now_and_then);
    loop_timer_start(&f->timer, core->settings.registry.snapshot_interval);
}

void snapshot_close(struct core *core)
{
    struct snapshot_file *f = &core->snapshot;
    struct err err = ERR_INIT;

    if (f->queue) {
        loop_timer_free(&f->timer);
        if (f->is_writing)
            call_cancel(&f->job.call);
        work_queue_free(&f->queue);
    }
    if (f->path && core->registry) {
        buf_clear(&f->text);
        if (take(core))
            note(f, file_write(f->path, buf_slice(&f->text), &err), &err);
    }
    if (f->lanes_fd > 0)
        close(f->lanes_fd);
    buf_free(&f->read);
    buf_free(&f->read_lanes);
    buf_free(&f->text);
}
