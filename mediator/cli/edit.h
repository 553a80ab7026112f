/* SPDX-License-Identifier: Apache-2.0
 * Lines from a person: edited, with history and completion on a terminal,
 * read as they come from a pipe or where no editor was built in. */
#ifndef CLI_EDIT_H
#define CLI_EDIT_H

#include "base/buf.h"

struct edit;

/** Candidates for the word that ends at the end of `before`, the line up to
 *  the cursor: each added by edit_offer(), which keeps those that fit. */
typedef void edit_complete(struct edit *edit, struct slice before, void *user);

/**
 * Begin.
 *
 * prompt   shown before each line on a terminal
 * history  file of earlier lines, read now and written by edit_close(); NULL
 *          for none
 */
struct edit *edit_open(const char *prompt, const char *history,
    edit_complete *complete, void *user);
void edit_close(struct edit **edit);

/** The next line without its end, until the next call; false at the end. */
bool edit_line(struct edit *edit, struct slice *line);

/** Offer a candidate that stands in place of the last `nreplaced` bytes. */
void edit_offer(struct edit *edit, size_t nreplaced, struct slice candidate);

#endif
