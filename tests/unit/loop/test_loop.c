/* SPDX-License-Identifier: Apache-2.0
 * Turns, timers, descriptors, signals, the ready queue and single calls. */
/* cmocka.h needs the others first. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "base/compiler.h"
#include "base/loop/call.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct loop *loop;
static char trace[256];

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
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    loop_free(&loop);
    assert_null(loop);
    return 0;
}

struct named {
    struct loop_ready ready;
    const char *name;
    struct named *then;
    bool stops;
};

static void run_named(struct loop_ready *r)
{
    struct named *n = CONTAINER_OF(r, struct named, ready);

    note(n->name);
    if (n->then)
        loop_ready(loop, &n->then->ready);
    if (n->stops)
        loop_stop(loop);
}

static void reap_noted(void *context)
{
    note(context);
}

static void ready_runs_in_order_and_once(void **state)
{
    struct named c = {{run_named, {0}, false}, "c", NULL, true};
    struct named a = {{run_named, {0}, false}, "a", &c, false};
    struct named b = {{run_named, {0}, false}, "b", NULL, false};
    struct named x = {{run_named, {0}, false}, "x", NULL, false};
    char reaped[] = "reaped";

    (void)state;
    loop_ready(loop, &a.ready);
    loop_ready(loop, &a.ready);
    loop_ready(loop, &x.ready);
    loop_ready(loop, &b.ready);
    loop_unready(loop, &x.ready);
    loop_unready(loop, &x.ready);
    loop_reap(loop, reap_noted, reaped);
    loop_run(loop);
    assert_string_equal(trace, "a b c reaped ");
}

struct endless {
    struct loop_ready ready;
    unsigned runs;
};

static void run_endless(struct loop_ready *r)
{
    struct endless *e = CONTAINER_OF(r, struct endless, ready);

    e->runs++;
    loop_ready(loop, r);
}

static void stop_fired(struct loop_timer *t)
{
    note("timer");
    loop_stop(t->loop);
}

static void busy_ready_queue_leaves_timers_their_turn(void **state)
{
    struct endless e = {{run_endless, {0}, false}, 0};
    struct loop_timer t;

    (void)state;
    loop_timer_init(&t, loop, stop_fired);
    loop_timer_start(&t, 200);
    loop_ready(loop, &e.ready);
    loop_run(loop);
    assert_string_equal(trace, "timer ");
    assert_true(e.runs > 1);
    loop_unready(loop, &e.ready);
    loop_timer_free(&t);
}

static void count_fired(struct loop_timer *t)
{
    (void)t;
    note("late");
}

static void timers_restart_and_stop(void **state)
{
    struct loop_timer stopped, restarted, last;
    uint64_t before = loop_now_ms(loop);

    (void)state;
    loop_timer_init(&stopped, loop, count_fired);
    loop_timer_init(&restarted, loop, count_fired);
    loop_timer_init(&last, loop, stop_fired);
    loop_timer_start(&stopped, 1);
    loop_timer_stop(&stopped);
    loop_timer_start(&restarted, 1);
    loop_timer_start(&restarted, 60000);
    loop_timer_start(&last, 20);
    loop_run(loop);
    assert_string_equal(trace, "timer ");
    assert_true(loop_now_ms(loop) >= before + 19);
    loop_timer_free(&stopped);
    loop_timer_free(&restarted);
    loop_timer_free(&last);
    loop_timer_stop(&last);
}

static void pipe_readable(int fd, int bits, void *context)
{
    char byte;

    assert_int_equal(bits, LOOP_READ);
    assert_int_equal(read(fd, &byte, 1), 1);
    note(context);
    if (byte == '2')
        loop_stop(loop);
}

static void descriptors_are_watched(void **state)
{
    int ends[2];
    char name[] = "readable";
    struct loop_fd *watch;

    (void)state;
    assert_int_equal(pipe(ends), 0);
    watch = loop_fd_new(loop, ends[0], LOOP_READ, pipe_readable, name);
    assert_int_equal(write(ends[1], "12", 2), 2);
    loop_run(loop);
    assert_string_equal(trace, "readable readable ");
    loop_fd_free(&watch);
    assert_null(watch);
    close(ends[0]);
    close(ends[1]);
}

static void signal_seen(int number, void *context)
{
    assert_int_equal(number, SIGUSR1);
    note(context);
    loop_stop(loop);
}

static void signals_arrive_in_the_loop(void **state)
{
    char name[] = "signal";

    (void)state;
    loop_on_signal(loop, SIGUSR1, signal_seen, name);
    raise(SIGUSR1);
    assert_string_equal(trace, "");
    loop_run(loop);
    assert_string_equal(trace, "signal ");
}

/* Single calls, without a task. */

static void call_ended(struct call *c)
{
    note(c->rc == 0 ? "ended" : err_code_str(c->err.code));
    loop_stop(loop);
}

static void callee_cancelled(struct call *c)
{
    note(c->callee);
}

static void call_over(struct call *c)
{
    note(c->is_pending ? "over-pending" : "over");
}

static void stop_soon(void)
{
    static struct named stop;

    stop = (struct named){{run_named, {0}, false}, "stop", NULL, true};
    loop_ready(loop, &stop.ready);
    loop_run(loop);
}

static void call_ends_later(void **state)
{
    struct call c;

    (void)state;
    call_init(&c, loop, call_ended);
    call_begin(&c, NULL, callee_cancelled);
    call_end(&c, 0);
    assert_string_equal(trace, "");
    assert_true(c.is_pending);
    loop_run(loop);
    assert_string_equal(trace, "ended ");
    assert_false(c.is_pending);
    call_cancel(&c); /* harmless, and the result stays */
    assert_int_equal(c.rc, 0);
}

static void call_fails_with_a_text(void **state)
{
    struct call c;

    (void)state;
    call_init(&c, loop, call_ended);
    call_begin(&c, NULL, NULL);
    call_end(&c, ERR_TIMEOUT);
    loop_run(loop);
    assert_string_equal(trace, "timeout ");
    assert_true(c.err.text[0] != '\0');
}

static void cancel_before_begin(void **state)
{
    struct call c;

    (void)state;
    call_init(&c, loop, call_ended);
    call_cancel(&c);
    stop_soon();
    assert_string_equal(trace, "stop ");
}

static void cancel_under_way(void **state)
{
    struct call c;
    char name[] = "callee";

    (void)state;
    call_init(&c, loop, call_ended);
    c.over = call_over;
    call_begin(&c, name, callee_cancelled);
    call_cancel(&c);
    call_cancel(&c);
    stop_soon();
    assert_string_equal(trace, "callee over stop ");
}

static void cancel_between_end_and_delivery(void **state)
{
    struct call c;
    char name[] = "callee";

    (void)state;
    call_init(&c, loop, call_ended);
    call_begin(&c, name, callee_cancelled);
    call_end(&c, 0);
    call_cancel(&c);
    stop_soon();
    assert_string_equal(trace, "stop ");
    assert_false(c.is_pending);
}

static void cancel_what_cannot_be_stopped(void **state)
{
    struct call c;

    (void)state;
    call_init(&c, loop, call_ended);
    c.over = call_over;
    call_begin(&c, NULL, NULL);
    call_cancel(&c);
    assert_true(c.is_abandoned);
    assert_string_equal(trace, "over-pending ");
    call_end(&c, 0);
    stop_soon();
    assert_string_equal(trace, "over-pending over stop ");
}

#define LOOP_TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        LOOP_TEST(ready_runs_in_order_and_once),
        LOOP_TEST(busy_ready_queue_leaves_timers_their_turn),
        LOOP_TEST(timers_restart_and_stop),
        LOOP_TEST(descriptors_are_watched),
        LOOP_TEST(signals_arrive_in_the_loop),
        LOOP_TEST(call_ends_later),
        LOOP_TEST(call_fails_with_a_text),
        LOOP_TEST(cancel_before_begin),
        LOOP_TEST(cancel_under_way),
        LOOP_TEST(cancel_between_end_and_delivery),
        LOOP_TEST(cancel_what_cannot_be_stopped),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
