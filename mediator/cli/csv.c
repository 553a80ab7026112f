/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/csv.h"

#include <string.h>

/* A quoted cell up to its closing quote; `*rest` begins behind the opening
 * one. */
static int quoted_cell(struct slice *cell, struct slice *rest, size_t *line,
    struct arena *arena, struct err *err)
{
    char *out = arena_alloc(arena, rest->len + 1);
    size_t n = 0, i = 0;

    for (; i < rest->len; i++) {
        char c = rest->ptr[i];

        if (c == '"' && (i + 1 >= rest->len || rest->ptr[i + 1] != '"'))
            break;
        if (c == '"')
            i++;
        *line += c == '\n';
        out[n++] = c;
    }
    if (i >= rest->len)
        return err_set(
            err, ERR_INVALID, "line %zu: a quote is never closed", *line);
    *cell = slice_make(out, n);
    *rest = slice_from(*rest, i + 1);
    return 0;
}

static void plain_cell(struct slice *cell, struct slice *rest)
{
    size_t n = 0;

    while (n < rest->len && rest->ptr[n] != ',' && rest->ptr[n] != '\n')
        n++;
    *cell = slice_make(rest->ptr, n);
    *rest = slice_from(*rest, n);
    if (cell->len && cell->ptr[cell->len - 1] == '\r')
        cell->len--;
}

static bool take(struct slice *rest, char c)
{
    if (rest->len == 0 || rest->ptr[0] != c)
        return false;
    *rest = slice_from(*rest, 1);
    return true;
}

int csv_next(struct csv_row *row, struct slice *rest, size_t *line,
    struct arena *arena, struct err *err)
{
    row->ncells = 0;
    if (rest->len == 0)
        return 0;
    ++*line;
    do {
        if (row->ncells == CSV_MAX_COLUMNS)
            return err_set(err, ERR_INVALID, "line %zu: more than %d columns",
                *line, CSV_MAX_COLUMNS);

        struct slice *cell = &row->cells[row->ncells++];

        if (take(rest, '"')) {
            if (quoted_cell(cell, rest, line, arena, err) < 0)
                return ERR_INVALID;
        } else {
            plain_cell(cell, rest);
        }
    } while (take(rest, ','));
    take(rest, '\r');
    if (rest->len && !take(rest, '\n'))
        return err_set(
            err, ERR_INVALID, "line %zu: text behind a closing quote", *line);
    return 1;
}
