/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/progress.h"

#include "base/clock.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum {
    TERMINAL_EVERY_US = 200 * 1000,
    PLAIN_EVERY_US = 5 * 1000 * 1000,
    BAR_WIDTH = 30
};

void progress_begin(struct progress *p, const char *what, bool is_quiet)
{
    *p = (struct progress){
        .what = what,
        .started_us = clock_monotonic_us(&clock_system),
        .is_terminal = isatty(STDERR_FILENO),
        .is_quiet = is_quiet,
    };
    p->shown_us = p->started_us;
}

static void draw_bar(char bar[BAR_WIDTH + 1], double share)
{
    int filled = (int)(share * BAR_WIDTH);

    memset(bar, '.', BAR_WIDTH);
    memset(bar, '#', (size_t)(filled < BAR_WIDTH ? filled : BAR_WIDTH));
    bar[BAR_WIDTH] = '\0';
}

static void show(
    struct progress *p, uint64_t now_us, double share, size_t count)
{
    double seconds = (double)(now_us - p->started_us) / 1e6;
    double rate = seconds > 0 ? (double)count / seconds : 0;
    double left = share > 0 ? seconds / share - seconds : 0;
    char bar[BAR_WIDTH + 1];

    p->shown_us = now_us;
    if (!p->is_terminal) {
        fprintf(stderr, "%zu %s, %.0f%%, %.0f/s, %.0f s left\n", count, p->what,
            share * 100, rate, left);
        return;
    }
    draw_bar(bar, share);
    fprintf(stderr, "\r[%s] %3.0f%%  %zu %s  %.0f/s  %.0f s left   ", bar,
        share * 100, count, p->what, rate, left);
}

void progress_show(struct progress *p, double share, size_t count)
{
    uint64_t now = clock_monotonic_us(&clock_system);
    uint64_t every = p->is_terminal ? TERMINAL_EVERY_US : PLAIN_EVERY_US;

    if (!p->is_quiet && now >= p->shown_us + every)
        show(p, now, share < 1 ? share : 1, count);
}

void progress_end(struct progress *p, double share, size_t count)
{
    if (p->is_quiet)
        return;
    show(p, clock_monotonic_us(&clock_system), share, count);
    if (p->is_terminal)
        fputc('\n', stderr);
}

void progress_end_if_shown(struct progress *p, size_t count)
{
    if (p->shown_us > p->started_us)
        progress_end(p, 1, count);
}
