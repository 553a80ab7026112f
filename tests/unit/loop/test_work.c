/* SPDX-License-Identifier: Apache-2.0
 * Worker threads: order, results, and cancelling a job in every state. */
/* cmocka.h needs the others first. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "base/compiler.h"
#include "base/loop/task.h"
#include "base/loop/work.h"
#include "base/mem.h"

#include <stdatomic.h>
#include <time.h>

enum { NJOBS = 20000 };

struct sum_job {
    struct work_job job;
    unsigned number;
    unsigned seen_before; /* written by the worker */
};

static struct loop *loop;
static unsigned delivered, overs;
static atomic_bool may_go, has_begun;
static unsigned worker_count; /* the worker's alone */

static int setup(void **state)
{
    (void)state;
    loop = loop_new();
    delivered = overs = worker_count = 0;
    atomic_store(&may_go, false);
    atomic_store(&has_begun, false);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    loop_free(&loop);
    return 0;
}

static int count_run(struct work_job *job, struct err *err)
{
    struct sum_job *s = CONTAINER_OF(job, struct sum_job, job);

    s->seen_before = worker_count++;
    if (s->number % 1000 == 999)
        return err_set(err, ERR_CONFLICT, "job %u", s->number);
    return 0;
}

static void count_ended(struct call *c)
{
    struct sum_job *s = CONTAINER_OF(c, struct sum_job, job.call);

    assert_int_equal(s->number, delivered);
    assert_int_equal(s->seen_before, delivered);
    assert_int_equal(c->rc, s->number % 1000 == 999 ? ERR_CONFLICT : 0);
    if (++delivered == NJOBS)
        loop_stop(loop);
}

static void jobs_run_in_order(void **state)
{
    struct work_queue *q = work_queue_new(loop, "count");
    struct sum_job *jobs = mem_zalloc(NJOBS, sizeof(*jobs));

    (void)state;
    for (unsigned i = 0; i < NJOBS; i++) {
        jobs[i].number = i;
        jobs[i].job.run = count_run;
        call_init(&jobs[i].job.call, loop, count_ended);
        work_submit(q, &jobs[i].job);
    }
    loop_run(loop);
    assert_int_equal(delivered, NJOBS);
    work_queue_free(&q);
    assert_null(q);
    mem_free(jobs);
}

static void nap(void)
{
    const struct timespec ms = {0, 1000000};

    nanosleep(&ms, NULL);
}

static int gate_run(struct work_job *job, struct err *err)
{
    (void)job;
    (void)err;
    atomic_store(&has_begun, true);
    while (!atomic_load(&may_go))
        nap();
    return 0;
}

static int plain_run(struct work_job *job, struct err *err)
{
    (void)job;
    (void)err;
    return 0;
}

static void note_ended(struct call *c)
{
    (void)c;
    delivered++;
}

static void note_over(struct call *c)
{
    (void)c;
    overs++;
}

static void last_ended(struct call *c)
{
    (void)c;
    loop_stop(loop);
}

static void submit(struct work_queue *q, struct work_job *job,
    int (*run)(struct work_job *, struct err *), void (*ended)(struct call *))
{
    job->run = run;
    call_init(&job->call, loop, ended);
    job->call.over = note_over;
    work_submit(q, job);
}

static void cancel_in_every_state(void **state)
{
    struct work_queue *q = work_queue_new(loop, "a name longer than 16");
    struct work_job done = {0}, running = {0}, waiting = {0}, last = {0};

    (void)state;
    submit(q, &done, plain_run, note_ended);
    submit(q, &running, gate_run, note_ended);
    submit(q, &waiting, plain_run, note_ended);
    submit(q, &last, plain_run, last_ended);
    while (!atomic_load(&has_begun)) /* so `done` is done */
        nap();
    call_cancel(&done.call);
    assert_false(done.call.is_abandoned);
    call_cancel(&waiting.call);
    assert_false(waiting.call.is_abandoned);
    assert_int_equal(overs, 2);
    call_cancel(&running.call);
    assert_true(running.call.is_abandoned);
    assert_int_equal(overs, 3);
    atomic_store(&may_go, true);
    loop_run(loop);
    assert_int_equal(delivered, 0);
    assert_int_equal(overs, 5); /* the abandoned one twice, the last one */
    work_queue_free(&q);
}

static void closing_finishes_every_job(void **state)
{
    struct work_queue *q = work_queue_new(loop, "close");
    struct work_job jobs[50] = {0};

    (void)state;
    for (size_t i = 0; i + 1 < COUNT_OF(jobs); i++)
        submit(q, &jobs[i], plain_run, note_ended);
    submit(q, &jobs[COUNT_OF(jobs) - 1], plain_run, last_ended);
    work_queue_free(&q);
    assert_int_equal(delivered, 0);
    loop_run(loop);
    assert_int_equal(delivered, COUNT_OF(jobs) - 1);
}

/* A task that is cancelled while its job runs: the arena with the job in it
 * outlives the task. */
struct job_task {
    struct task task;
    struct work_queue *queue;
    struct work_job job;
};

static enum step_result start_job(struct task *t)
{
    struct job_task *j = (struct job_task *)t;

    task_await(t, &j->job.call);
    j->job.run = gate_run;
    work_submit(j->queue, &j->job);
    return STEP_WAIT;
}

static void job_finish(struct task *t)
{
    delivered++;
    assert_int_equal(t->err.code, ERR_TIMEOUT);
    atomic_store(&may_go, true);
    loop_stop(t->loop);
}

static const struct step job_steps[] = {STEP(start_job)};
static const struct task_def job_def = TASK_DEF("job", job_steps, job_finish);

static void a_late_job_outlives_its_task(void **state)
{
    struct work_queue *q = work_queue_new(loop, "late");
    struct arena *arena = arena_new();
    struct job_task *j = arena_zalloc(arena, 1, sizeof(*j));
    struct work_job last = {0};

    (void)state;
    j->queue = q;
    task_start(&j->task, &job_def, loop, arena, loop_now_ms(loop) + 20);
    loop_run(loop);
    assert_int_equal(delivered, 1);
    submit(q, &last, plain_run, last_ended);
    loop_run(loop);
    work_queue_free(&q);
}

#define WORK_TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORK_TEST(jobs_run_in_order),
        WORK_TEST(cancel_in_every_state),
        WORK_TEST(closing_finishes_every_job),
        WORK_TEST(a_late_job_outlives_its_task),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
