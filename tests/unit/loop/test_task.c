/* SPDX-License-Identifier: Apache-2.0
 * The scheduler: every way through a table of steps, and out of it. */
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

#include <stdio.h>
#include <string.h>

/* A callee whose calls end when their timer fires. */
struct slow {
    struct call call;
    struct loop_timer timer;
    int rc;
};

struct fan {
    struct task task;
    struct slow slow[TASK_MAX_CALLS];
    size_t nslow, rounds;
    uint64_t wait_ms;
    bool cannot_stop, fails_step;
};

static struct loop *loop;
static char trace[512];
static struct err last_err;
static unsigned cancels;

static void note(const char *what)
{
    size_t used = strlen(trace);

    snprintf(trace + used, sizeof(trace) - used, "%s ", what);
}

static int setup(void **state)
{
    (void)state;
    loop = loop_new();
    trace[0] = '\0';
    cancels = 0;
    last_err = ERR_INIT;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    loop_free(&loop);
    return 0;
}

static void slow_fired(struct loop_timer *t)
{
    struct slow *s = CONTAINER_OF(t, struct slow, timer);

    loop_timer_free(&s->timer);
    call_end(&s->call, s->rc);
}

static void slow_cancel(struct call *c)
{
    struct slow *s = CONTAINER_OF(c, struct slow, call);

    cancels++;
    loop_timer_free(&s->timer);
}

static void slow_start(struct slow *s, struct fan *f, uint64_t ms)
{
    task_await(&f->task, &s->call);
    loop_timer_init(&s->timer, loop, slow_fired);
    loop_timer_start(&s->timer, ms);
    call_begin(&s->call, NULL, f->cannot_stop ? NULL : slow_cancel);
}

static enum step_result fan_out(struct task *t)
{
    struct fan *f = (struct fan *)t;

    note(task_step_name(t));
    for (size_t i = 0; i < f->nslow; i++)
        slow_start(&f->slow[i], f, f->wait_ms + i % 3);
    if (f->fails_step) {
        err_set(&t->err, ERR_CONFLICT, "as wanted");
        return STEP_FAIL;
    }
    return f->nslow ? STEP_WAIT : STEP_NEXT;
}

static enum step_result fan_again(struct task *t)
{
    struct fan *f = (struct fan *)t;

    note(task_step_name(t));
    if (f->rounds == 0)
        return STEP_NEXT;
    if (--f->rounds % 2)
        slow_start(&f->slow[0], f, 1);
    return STEP_AGAIN;
}

static enum step_result fan_last(struct task *t)
{
    note(task_step_name(t));
    return STEP_DONE;
}

static enum step_result never(struct task *t)
{
    (void)t;
    note("never");
    return STEP_NEXT;
}

static void fan_finish(struct task *t)
{
    note(task_step_name(t));
    last_err = t->err;
    loop_stop(t->loop);
}

static const struct step fan_steps[] = {
    STEP(fan_out), STEP(fan_again), STEP(fan_last), STEP(never)};
static const struct task_def fan_def = TASK_DEF("fan", fan_steps, fan_finish);

static const struct step wait_steps[] = {STEP(fan_out)};
static const struct task_def wait_def =
    TASK_DEF("wait", wait_steps, fan_finish);

static struct fan *fan_new(size_t nslow, uint64_t wait_ms)
{
    struct arena *arena = arena_new();
    struct fan *f = arena_zalloc(arena, 1, sizeof(*f));

    f->task.arena = arena;
    f->nslow = nslow;
    f->wait_ms = wait_ms;
    return f;
}

static void fan_run(struct fan *f, const struct task_def *def, uint64_t ms)
{
    task_start(
        &f->task, def, loop, f->task.arena, ms ? loop_now_ms(loop) + ms : 0);
    assert_string_equal(trace, ""); /* never on the starter's stack */
    loop_run(loop);
}

static void steps_run_in_order(void **state)
{
    struct fan *f = fan_new(0, 0);

    (void)state;
    f->rounds = 4;
    fan_run(f, &fan_def, 1000);
    assert_string_equal(trace, "fan_out fan_again fan_again fan_again "
                               "fan_again fan_again fan_last finish ");
    assert_int_equal(last_err.code, 0);
}

static void a_step_waits_for_all_calls(void **state)
{
    (void)state;
    fan_run(fan_new(TASK_MAX_CALLS, 2), &fan_def, 1000);
    assert_string_equal(trace, "fan_out fan_again fan_last finish ");
    assert_int_equal(cancels, 0);
}

static void the_last_step_may_wait(void **state)
{
    (void)state;
    fan_run(fan_new(3, 2), &wait_def, 1000);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(cancels, 0);
    assert_int_equal(last_err.code, 0);
}

static void a_failed_step_cancels_what_it_started(void **state)
{
    struct fan *f = fan_new(5, 50);

    (void)state;
    f->fails_step = true;
    fan_run(f, &fan_def, 1000);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(last_err.code, ERR_CONFLICT);
    assert_int_equal(cancels, 5);
}

static void a_deadline_cancels(void **state)
{
    (void)state;
    fan_run(fan_new(5, 5000), &fan_def, 10);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(last_err.code, ERR_TIMEOUT);
    assert_int_equal(cancels, 5);
}

static void a_deadline_in_the_past_runs_no_step(void **state)
{
    struct fan *f = fan_new(5, 5000);

    (void)state;
    task_start(&f->task, &fan_def, loop, f->task.arena, 1);
    loop_run(loop);
    assert_string_equal(trace, "finish ");
    assert_int_equal(last_err.code, ERR_TIMEOUT);
}

static enum step_result slices(struct task *t)
{
    (void)t;
    return STEP_AGAIN;
}

static const struct step slice_steps[] = {STEP(slices)};
static const struct task_def slice_def =
    TASK_DEF("slices", slice_steps, fan_finish);

static void a_runaway_is_stopped(void **state)
{
    (void)state;
    fan_run(fan_new(0, 0), &slice_def, 0);
    assert_string_equal(trace, "finish ");
    assert_int_equal(last_err.code, ERR_INTERNAL);
}

struct canceller {
    struct loop_timer timer;
    struct fan *fan;
};

static void cancel_fired(struct loop_timer *t)
{
    struct canceller *c = CONTAINER_OF(t, struct canceller, timer);

    task_cancel(&c->fan->task);
    task_cancel(&c->fan->task);
    assert_int_equal(c->fan->task.pending, 0);
}

static void cancelled_from_outside(void **state)
{
    struct canceller c = {.fan = fan_new(5, 5000)};

    (void)state;
    loop_timer_init(&c.timer, loop, cancel_fired);
    loop_timer_start(&c.timer, 5);
    fan_run(c.fan, &fan_def, 60000);
    loop_timer_free(&c.timer);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(last_err.code, ERR_CANCELLED);
    assert_int_equal(cancels, 5);
}

static void stop_fired(struct loop_timer *t)
{
    loop_stop(t->loop);
}

/* The loop was stopped while tasks wait: each still comes to its end. */
static void cancelled_after_the_loop_was_stopped(void **state)
{
    struct fan *f = fan_new(5, 5000);
    struct loop_timer timer;

    (void)state;
    loop_timer_init(&timer, loop, stop_fired);
    loop_timer_start(&timer, 5);
    fan_run(f, &fan_def, 60000);
    loop_timer_free(&timer);
    assert_string_equal(trace, "fan_out ");
    task_cancel(&f->task);
    assert_string_equal(trace, "fan_out ");
    loop_finish(loop);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(last_err.code, ERR_CANCELLED);
    loop_finish(loop); /* nothing is left */
}

/* At another time than its deadline, for another reason; the first one stays.
 */
static void aborted_tells_why(void **state)
{
    struct fan *f = fan_new(5, 5000);
    struct loop_timer timer;
    struct err err = ERR_INIT;

    (void)state;
    loop_timer_init(&timer, loop, stop_fired);
    loop_timer_start(&timer, 5);
    fan_run(f, &fan_def, 60000);
    loop_timer_free(&timer);
    err_set(&err, ERR_UNAVAILABLE, "stopping");
    task_abort(&f->task, &err);
    task_cancel(&f->task);
    loop_finish(loop);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(last_err.code, ERR_UNAVAILABLE);
    assert_string_equal(last_err.text, "stopping");
}

static void cancelled_before_its_first_step(void **state)
{
    struct fan *f = fan_new(5, 5000);

    (void)state;
    task_start(&f->task, &fan_def, loop, f->task.arena, 0);
    task_cancel(&f->task);
    loop_run(loop);
    assert_string_equal(trace, "finish ");
    assert_int_equal(last_err.code, ERR_CANCELLED);
}

static enum step_result cancels_itself(struct task *t)
{
    struct fan *f = (struct fan *)t;

    slow_start(&f->slow[0], f, 5000);
    task_cancel(t);
    return STEP_WAIT;
}

static const struct step self_steps[] = {STEP(cancels_itself), STEP(never)};
static const struct task_def self_def =
    TASK_DEF("self", self_steps, fan_finish);

static void cancelled_from_within(void **state)
{
    (void)state;
    fan_run(fan_new(0, 0), &self_def, 0);
    assert_string_equal(trace, "finish ");
    assert_int_equal(cancels, 1);
}

/* What cannot be stopped writes to the call later: the arena must stay. ASan
 * sees it if it does not, LeakSanitizer if it is never freed. */
static void abandoned_calls_keep_the_arena(void **state)
{
    struct fan *f = fan_new(3, 30);

    (void)state;
    f->cannot_stop = true;
    fan_run(f, &fan_def, 5);
    assert_string_equal(trace, "fan_out finish ");
    assert_int_equal(last_err.code, ERR_TIMEOUT);
    assert_int_equal(f->task.abandoned, 3);

    struct fan *clock = fan_new(1, 60);

    trace[0] = '\0';
    fan_run(clock, &wait_def, 1000);
    assert_string_equal(trace, "fan_out finish ");
}

static enum step_result drops_calls(struct task *t)
{
    struct fan *f = (struct fan *)t;

    for (size_t i = 0; i < 3; i++)
        slow_start(&f->slow[i], f, i == 1 ? 2 : 5000);
    call_cancel(&f->slow[0].call);
    call_cancel(&f->slow[2].call);
    return STEP_WAIT;
}

static const struct step drop_steps[] = {STEP(drops_calls), STEP(fan_last)};
static const struct task_def drop_def =
    TASK_DEF("drop", drop_steps, fan_finish);

static void a_step_may_drop_some_of_its_calls(void **state)
{
    (void)state;
    fan_run(fan_new(0, 0), &drop_def, 1000);
    assert_string_equal(trace, "fan_last finish ");
    assert_int_equal(cancels, 2);
}

#define TASK_TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TASK_TEST(steps_run_in_order),
        TASK_TEST(a_step_waits_for_all_calls),
        TASK_TEST(the_last_step_may_wait),
        TASK_TEST(a_failed_step_cancels_what_it_started),
        TASK_TEST(a_deadline_cancels),
        TASK_TEST(a_deadline_in_the_past_runs_no_step),
        TASK_TEST(a_runaway_is_stopped),
        TASK_TEST(cancelled_from_outside),
        TASK_TEST(aborted_tells_why),
        TASK_TEST(cancelled_before_its_first_step),
        TASK_TEST(cancelled_after_the_loop_was_stopped),
        TASK_TEST(cancelled_from_within),
        TASK_TEST(abandoned_calls_keep_the_arena),
        TASK_TEST(a_step_may_drop_some_of_its_calls),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
