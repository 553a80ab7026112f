/* SPDX-License-Identifier: Apache-2.0
 * Any text as CSV: every line is looked at once, what comes out is text, and
 * written again it reads as the same. */
#include "base/buf.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "mediator/cli/csv.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_row(struct buf *out, const struct csv_row *row)
{
    for (size_t i = 0; i < row->ncells; i++) {
        buf_adds(out, i ? ",\"" : "\"");
        for (size_t k = 0; k < row->cells[i].len; k++) {
            buf_addc(out, row->cells[i].ptr[k]);
            if (row->cells[i].ptr[k] == '"')
                buf_addc(out, '"');
        }
        buf_addc(out, '"');
    }
    buf_addc(out, '\n');
}

static void check_row(const struct csv_row *row)
{
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT;
    struct csv_row again;
    struct err err = ERR_INIT;

    write_row(&text, row);

    struct csv csv = csv_begin(buf_slice(&text));

    ASSERT(csv_next(&again, &csv, arena, &err) == 1);
    ASSERT(again.ncells == row->ncells && csv.rest.len == 0);
    for (size_t i = 0; i < row->ncells; i++) {
        ASSERT(slice_eq(again.cells[i], row->cells[i]));
        ASSERT(utf8_is_valid(row->cells[i]));
        ASSERT(slice_find(row->cells[i], '\0') == SIZE_MAX);
    }
    buf_free(&text);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct csv csv = csv_begin(slice_make((const char *)data, size));
    struct arena *arena = arena_new();
    struct csv_row row;
    size_t lines = 0, last = 0;
    int rc;

    for (size_t i = 0; i < csv.rest.len; i++)
        lines += csv.rest.ptr[i] == '\n';
    for (;;) {
        struct err err = ERR_INIT;
        size_t left = csv.rest.len;

        rc = csv_next(&row, &csv, arena, &err);
        ASSERT((rc < 0) == (err.code != 0));
        if (rc == 0)
            break;
        ASSERT(csv.rest.len < left && row.line > last);
        ASSERT(row.line <= lines + 1 && csv.line <= lines + 1);
        last = row.line;
        if (rc > 0)
            check_row(&row);
    }
    ASSERT(csv.rest.len == 0);
    arena_free(&arena);
    return 0;
}
