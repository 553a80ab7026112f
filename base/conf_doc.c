/* SPDX-License-Identifier: Apache-2.0
 * The rows as the reference page: a chapter a section, a table in each. */
#include "base/conf_int.h"

#include <string.h>

static void add_cell(struct buf *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '|')
            buf_adds(out, "\\|");
        else
            buf_addc(out, *text);
    }
}

static void add_default(struct buf *out, const struct conf_row *row)
{
    if (row->flags & CONF_REQUIRED) {
        buf_adds(out, "(required)");
        return;
    }
    if (!row->fallback || !row->fallback[0])
        return;
    buf_addc(out, '`');
    add_cell(out, row->fallback);
    buf_addc(out, '`');
}

static void add_row(
    struct buf *out, const struct conf_row *row, struct arena *arena)
{
    buf_addf(out, "| `%s` | ", row->path);
    add_cell(out, conf_expected(arena, row));
    buf_adds(out, " | ");
    add_default(out, row);
    buf_addf(out, " | %s | ", row->flags & CONF_RELOAD ? "yes" : "no");
    add_cell(out, row->help);
    buf_adds(out, row->flags & CONF_REMOTE ? " OpenHIM may set it." : "");
    buf_adds(out, row->flags & CONF_SECRET ? " Never shown. |\n" : " |\n");
}

static void begin_chapter(struct buf *out, struct slice name)
{
    buf_addf(out,
        "\n## %.*s\n\n"
        "| Setting | Takes | Default | Reload | Meaning |\n"
        "|---|---|---|---|---|\n",
        SLICE_ARG(name));
}

static struct slice chapter_of(const struct conf_row *row)
{
    return slice_make(row->path, strcspn(row->path, "."));
}

static void add_items(
    struct buf *out, const struct conf_row *row, struct arena *arena)
{
    buf_addf(out, "\nEach of `%s`:\n\n", row->path);
    buf_adds(out, "| Key | Takes | Default | Reload | Meaning |\n"
                  "|---|---|---|---|---|\n");
    for (const struct conf_row *r = row->rows; r->path; r++)
        add_row(out, r, arena);
}

static void add_chapter(struct buf *out, const struct conf_row *rows,
    struct slice name, struct arena *arena)
{
    begin_chapter(out, name);
    for (const struct conf_row *row = rows; row->path; row++) {
        if (slice_eq(chapter_of(row), name))
            add_row(out, row, arena);
    }
    for (const struct conf_row *row = rows; row->path; row++) {
        if (row->type == CONF_TABLE && slice_eq(chapter_of(row), name))
            add_items(out, row, arena);
    }
}

void conf_print_reference(struct buf *out, const struct conf_row *rows)
{
    struct arena *arena = arena_new();

    buf_addf(out,
        "# Settings\n\n"
        "A setting comes from where it stands last in this list:\n\n"
        "1. its default\n"
        "2. the YAML file\n"
        "3. OpenHIM's console, for those marked *OpenHIM may set it*\n"
        "4. the environment: `%s` for `%s`, or the same name with `_FILE` at "
        "its end for a file that holds the value\n"
        "5. the command line: `--set %s=...`\n\n"
        "`selfsame check-config --print-effective` shows each value and where "
        "it comes from. Relative paths in the file, and the default ones, "
        "begin at its folder; others at the working directory. Those with "
        "*yes* under Reload take effect on SIGHUP; a file with any mistake "
        "changes nothing.\n",
        conf_variable_name(arena, rows->path), rows->path, rows->path);
    for (const struct conf_row *row = rows; row->path; row++) {
        const struct conf_row *first = rows;

        while (!slice_eq(chapter_of(first), chapter_of(row)))
            first++;
        if (first == row)
            add_chapter(out, rows, chapter_of(row), arena);
    }
    arena_free(&arena);
}
