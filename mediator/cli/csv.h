/* SPDX-License-Identifier: Apache-2.0
 * CSV rows, as RFC 4180 has them: quotes, doubled quotes, line ends inside
 * quotes; LF or CRLF. */
#ifndef CLI_CSV_H
#define CLI_CSV_H

#include "base/arena.h"
#include "base/err.h"

enum { CSV_MAX_COLUMNS = 256 };

struct csv_row {
    struct slice cells[CSV_MAX_COLUMNS];
    size_t ncells;
};

/**
 * Cut the next row off `*rest`.
 *
 * row      cells are borrowed, or in `arena` where quotes were doubled
 * line     counted on
 * returns  1 a row, 0 the end, ERR_INVALID (an open quote, too many columns)
 */
int csv_next(struct csv_row *row, struct slice *rest, size_t *line,
    struct arena *arena, struct err *err) MUST_CHECK;

#endif
