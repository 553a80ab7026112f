/* SPDX-License-Identifier: Apache-2.0
 * CSV rows, as RFC 4180 has them: quotes, doubled quotes, line ends inside
 * quotes; LF or CRLF; UTF-8. Rows without a single value are no rows, for
 * spreadsheets leave them behind. */
#ifndef CLI_CSV_H
#define CLI_CSV_H

#include "base/arena.h"
#include "base/err.h"

enum { CSV_MAX_COLUMNS = 256 };

struct csv_row {
    struct slice cells[CSV_MAX_COLUMNS];
    size_t ncells;
    size_t line; /* of the text, on which it begins; also of a refused one */
};

/** What is read, and how far. */
struct csv {
    struct slice rest;
    size_t line; /* lines behind us */
};

/** Begin with a text; a byte order mark before it is left out. */
struct csv csv_begin(struct slice text);

/**
 * The next row.
 *
 * row      cells are borrowed, or in `arena` where quotes were doubled
 * returns  1 a row, 0 the end, ERR_INVALID (an open quote, too many columns,
 *          no UTF-8); the line behind the one where that row began comes next
 */
int csv_next(struct csv_row *row, struct csv *csv, struct arena *arena,
    struct err *err) MUST_CHECK;

#endif
