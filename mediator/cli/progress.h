/* SPDX-License-Identifier: Apache-2.0
 * A progress bar on stderr, when stderr is a terminal; plain lines when not.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct progress {
    const char *what; /* "imported" */
    uint64_t started_us, shown_us;
    bool is_terminal, is_quiet;
};

/** Begin counting `what`; nothing is shown yet. */
void progress_begin(struct progress *p, const char *what, bool is_quiet);

/** Show at most a few times a second: `share` done (0..1), `count` things,
 *  with their rate and the time that is left. */
void progress_show(struct progress *p, double share, size_t count);

/** The last line when others came before it: quick work is not mentioned. */
void progress_end_if_shown(struct progress *p, size_t count);

/** The last line, always shown; `share` is 1 unless it was broken off. */
void progress_end(struct progress *p, double share, size_t count);

#endif
