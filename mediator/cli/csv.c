/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/csv.h"

#include "base/utf8.h"

#include <string.h>

/* Where the closing quote stands, or SIZE_MAX. */
static size_t find_closing(struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] != '"')
            continue;
        if (i + 1 >= s.len || s.ptr[i + 1] != '"')
            return i;
        i++;
    }
    return SIZE_MAX;
}

/* A quoted cell up to its closing quote; `*rest` begins behind the opening
 * one. */
static int quoted_cell(struct slice *cell, struct slice *rest,
    struct arena *arena, struct err *err)
{
    size_t closing = find_closing(*rest), n = 0;
    char *out;

    if (closing == SIZE_MAX)
        return err_set(err, ERR_INVALID, "a quote is never closed");
    out = arena_alloc(arena, closing + 1);
    for (size_t i = 0; i < closing; i++) {
        out[n++] = rest->ptr[i];
        i += rest->ptr[i] == '"'; /* the second of two */
    }
    *cell = slice_make(out, n);
    *rest = slice_from(*rest, closing + 1);
    return 0;
}

static int plain_cell(struct slice *cell, struct slice *rest, struct err *err)
{
    size_t n = 0;

    while (n < rest->len && rest->ptr[n] != ',' && rest->ptr[n] != '\n')
        n++;
    *cell = slice_make(rest->ptr, n);
    *rest = slice_from(*rest, n);
    if (cell->len && cell->ptr[cell->len - 1] == '\r')
        cell->len--;
    if (slice_starts(slice_trim(*cell), SLICE("\"")))
        return err_set(err, ERR_INVALID, "a blank before an opening quote");
    return 0;
}

static bool take(struct slice *rest, char c)
{
    if (rest->len == 0 || rest->ptr[0] != c)
        return false;
    *rest = slice_from(*rest, 1);
    return true;
}

static int cut_row(struct csv_row *row, struct slice *rest, struct arena *arena,
    struct err *err)
{
    row->ncells = 0;
    do {
        if (row->ncells == CSV_MAX_COLUMNS)
            return err_set(
                err, ERR_INVALID, "more than %d columns", CSV_MAX_COLUMNS);

        struct slice *cell = &row->cells[row->ncells++];
        int rc = take(rest, '"') ? quoted_cell(cell, rest, arena, err)
                                 : plain_cell(cell, rest, err);

        if (rc < 0)
            return rc;
    } while (take(rest, ','));
    take(rest, '\r');
    if (rest->len && !take(rest, '\n'))
        return err_set(err, ERR_INVALID, "text behind a closing quote");
    return 0;
}

/* What is not UTF-8 would be stored with question marks in people's names. */
static int check_text(struct slice text, struct err *err)
{
    if (!utf8_is_valid(text))
        return err_set(
            err, ERR_INVALID, "no UTF-8: save the file with that encoding");
    if (slice_find(text, '\0') != SIZE_MAX)
        return err_set(err, ERR_INVALID, "a character NUL");
    return 0;
}

static bool is_blank(const struct csv_row *row)
{
    for (size_t i = 0; i < row->ncells; i++) {
        if (slice_trim(row->cells[i]).len)
            return false;
    }
    return true;
}

static size_t lines_in(struct slice text)
{
    size_t n = 0;

    for (size_t i = 0; i < text.len; i++)
        n += text.ptr[i] == '\n';
    return n;
}

struct csv csv_begin(struct slice text)
{
    const struct slice mark = SLICE("\xef\xbb\xbf");

    if (slice_starts(text, mark))
        text = slice_from(text, mark.len);
    return (struct csv){.rest = text};
}

/* Where a refused row ends is not known: what is on its first line is left
 * out, whatever comes behind is looked at. */
static void skip_line(struct csv *csv, struct slice text)
{
    struct slice line;

    csv->rest = text;
    slice_split(&line, &csv->rest, '\n');
    csv->line++;
}

int csv_next(
    struct csv_row *row, struct csv *csv, struct arena *arena, struct err *err)
{
    while (csv->rest.len) {
        struct slice text = csv->rest;
        int rc = cut_row(row, &csv->rest, arena, err);
        struct slice taken = slice_make(text.ptr, text.len - csv->rest.len);

        row->line = csv->line + 1;
        if (rc == 0)
            rc = check_text(taken, err);
        if (rc < 0) {
            skip_line(csv, text);
            return rc;
        }
        csv->line += lines_in(taken);
        if (!is_blank(row))
            return 1;
    }
    return 0;
}
