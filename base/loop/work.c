/* SPDX-License-Identifier: Apache-2.0
 * One thread per queue; jobs come back through a list and an eventfd.
 *
 * The mutex guards both lists and the states of the jobs on them. Between
 * taking a job and putting it on the done list the thread alone touches it. */
#include "base/loop/work.h"

#include "base/mem.h"

#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum job_state { JOB_WAITS = 1, JOB_RUNS, JOB_DONE };

STAILQ_HEAD(job_list, work_job);

struct work_queue {
    struct loop *loop;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct job_list waiting, done;
    bool is_closing;
    int event_fd;
    struct loop_fd *watch;
    char name[16]; /* as long as the kernel takes */
};

static void wake_loop(const struct work_queue *q)
{
    uint64_t one = 1;

    while (write(q->event_fd, &one, sizeof(one)) < 0)
        ; /* interrupted; the counter cannot overflow */
}

/* The next job, or NULL when the queue closes; called with the lock held. */
static struct work_job *next_job(struct work_queue *q)
{
    struct work_job *job;

    while (STAILQ_EMPTY(&q->waiting) && !q->is_closing)
        pthread_cond_wait(&q->changed, &q->lock);
    job = STAILQ_FIRST(&q->waiting);
    if (job) {
        STAILQ_REMOVE_HEAD(&q->waiting, link);
        job->state = JOB_RUNS;
    }
    return job;
}

static void *thread_main(void *context)
{
    struct work_queue *q = context;
    struct work_job *job;

    pthread_mutex_lock(&q->lock);
    while ((job = next_job(q))) {
        bool was_empty;

        pthread_mutex_unlock(&q->lock);
        job->result = job->run(job, &job->call.err);
        pthread_mutex_lock(&q->lock);
        was_empty = STAILQ_EMPTY(&q->done);
        job->state = JOB_DONE;
        STAILQ_INSERT_TAIL(&q->done, job, link);
        if (was_empty) /* else the loop has been woken already */
            wake_loop(q);
    }
    pthread_mutex_unlock(&q->lock);
    return NULL;
}

/* On the loop: end the calls of all jobs done. */
static void collect(struct work_queue *q)
{
    struct work_job *job;

    pthread_mutex_lock(&q->lock);
    while ((job = STAILQ_FIRST(&q->done))) {
        STAILQ_REMOVE_HEAD(&q->done, link);
        job->queue = NULL;
        call_end(&job->call, job->result);
    }
    pthread_mutex_unlock(&q->lock);
}

static void event_readable(int fd, int io_bits, void *context)
{
    uint64_t count;

    (void)io_bits;
    if (read(fd, &count, sizeof(count)) == (ssize_t)sizeof(count))
        collect(context);
}

/* Signals are for the loop's thread. */
static void start_thread(struct work_queue *q)
{
    sigset_t all, before;

    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    if (pthread_create(&q->thread, NULL, thread_main, q) != 0)
        die("no thread for the work queue %s", q->name);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_setname_np(q->thread, q->name);
}

struct work_queue *work_queue_new(struct loop *loop, const char *name)
{
    struct work_queue *q = mem_zalloc(1, sizeof(*q));

    q->loop = loop;
    for (size_t i = 0; i + 1 < sizeof(q->name) && name[i]; i++)
        q->name[i] = name[i];
    STAILQ_INIT(&q->waiting);
    STAILQ_INIT(&q->done);
    pthread_mutex_init(&q->lock, NULL);
    pthread_cond_init(&q->changed, NULL);
    q->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (q->event_fd < 0)
        die("no descriptor for the work queue %s", q->name);
    q->watch = loop_fd_new(loop, q->event_fd, LOOP_READ, event_readable, q);
    start_thread(q);
    return q;
}

void work_queue_free(struct work_queue **queue)
{
    struct work_queue *q = *queue;

    if (!q)
        return;
    pthread_mutex_lock(&q->lock);
    q->is_closing = true;
    pthread_cond_signal(&q->changed);
    pthread_mutex_unlock(&q->lock);
    pthread_join(q->thread, NULL);
    collect(q);
    loop_fd_free(&q->watch);
    close(q->event_fd);
    pthread_cond_destroy(&q->changed);
    pthread_mutex_destroy(&q->lock);
    mem_free(q);
    *queue = NULL;
}

static void job_cancel(struct call *c)
{
    struct work_job *job = CONTAINER_OF(c, struct work_job, call);
    struct work_queue *q = job->queue;

    pthread_mutex_lock(&q->lock);
    if (job->state == JOB_WAITS)
        STAILQ_REMOVE(&q->waiting, job, work_job, link);
    else if (job->state == JOB_DONE)
        STAILQ_REMOVE(&q->done, job, work_job, link);
    else
        c->is_abandoned = true;
    pthread_mutex_unlock(&q->lock);
}

void work_submit(struct work_queue *q, struct work_job *job)
{
    ASSERT(!q->is_closing);
    call_begin(&job->call, NULL, job_cancel);
    pthread_mutex_lock(&q->lock);
    job->queue = q;
    job->state = JOB_WAITS;
    STAILQ_INSERT_TAIL(&q->waiting, job, link);
    pthread_cond_signal(&q->changed);
    pthread_mutex_unlock(&q->lock);
}
