/* SPDX-License-Identifier: Apache-2.0
 * The rows as YAML: with the values in force, or with their defaults.
 *
 * Rows of one section need not stand together in the table; a section is
 * printed where its first row stands. */
#include "base/conf_int.h"
#include "base/mem.h"

#include <string.h>

enum { COLUMNS = 78, INDENT = 2, ORIGIN_COLUMN = 40 };

struct printer {
    struct buf *out;
    const struct conf_row *rows;
    struct arena *arena;
    void (*row)(struct printer *, const struct conf_row *, size_t indent,
        const char *key);
    void (*section)(struct printer *, size_t indent, struct slice key);
    const struct conf_state *state; /* effective values alone */
};

static void indent_by(struct buf *out, size_t n)
{
    while (n--)
        buf_addc(out, ' ');
}

void conf_print_comment(struct buf *out, const char *lead, const char *text)
{
    struct slice rest = slice_of(text), word;
    size_t column = 0;

    while (slice_split(&word, &rest, ' ')) {
        if (column && column + 1 + word.len > COLUMNS) {
            buf_addc(out, '\n');
            column = 0;
        }
        if (column == 0) {
            buf_adds(out, lead);
            column = strlen(lead);
        } else {
            buf_addc(out, ' ');
            column++;
        }
        buf_add(out, word);
        column += word.len;
    }
    buf_addc(out, '\n');
}

/* Is this the first row of its section below `prefix`? */
static bool is_first_of(
    const struct printer *p, const struct conf_row *row, struct slice section)
{
    for (const struct conf_row *r = p->rows; r < row; r++) {
        if (slice_starts(slice_of(r->path), section))
            return false;
    }
    return true;
}

/* Recursion as deep as the paths have dots. */
static void print_level(struct printer *p, struct slice prefix, size_t indent)
{
    for (const struct conf_row *row = p->rows; row->path; row++) {
        if (!slice_starts(slice_of(row->path), prefix))
            continue;

        const char *key = row->path + prefix.len;
        size_t len = strcspn(key, ".");
        struct slice section = slice_make(row->path, prefix.len + len + 1);

        if (key[len] == '\0') {
            p->row(p, row, indent, key);
        } else if (is_first_of(p, row, section)) {
            p->section(p, indent, slice_make(key, len));
            print_level(p, section, indent + INDENT);
        }
    }
}

static void begin_section(struct printer *p, size_t indent, struct slice key)
{
    if (p->out->len)
        buf_addc(p->out, '\n');
    indent_by(p->out, indent);
    buf_addf(p->out, "%.*s:\n", SLICE_ARG(key));
}

static void add_shown_value(
    struct buf *out, const struct conf_row *row, const char *base)
{
    const void *from = base + row->offset;
    struct buf value = BUF_INIT;

    conf_format_value(&value, row, from);

    bool is_empty = value.len == 0 || strcmp(value.ptr, "\"\"") == 0 ||
                    strcmp(value.ptr, "[]") == 0 ||
                    strcmp(value.ptr, "{}") == 0;

    if ((row->flags & CONF_SECRET) && !is_empty)
        buf_adds(out, "\"********\"");
    else
        buf_add(out, buf_slice(&value));
    if (value.ptr)
        mem_wipe(value.ptr, value.cap);
    buf_free(&value);
}

static void add_items(struct buf *out, const struct conf_row *row,
    const char *base, size_t indent)
{
    const struct conf_table *table = (const void *)(base + row->offset);

    for (size_t i = 0; i < table->count; i++) {
        const char *item = (const char *)table->items + i * row->row_size;

        for (const struct conf_row *r = row->rows; r->path; r++) {
            indent_by(out, indent);
            buf_addf(out, "%s%s: ", r == row->rows ? "- " : "  ", r->path);
            add_shown_value(out, r, item);
            buf_addc(out, '\n');
        }
    }
}

static void add_origin(
    struct buf *out, size_t from, const struct conf_place *place)
{
    size_t width = out->len - from;

    indent_by(out, width < ORIGIN_COLUMN ? ORIGIN_COLUMN - width : 2);
    buf_addf(out, "# %s", place->name ? place->name : "default");
    if (place->line)
        buf_addf(out, ":%zu", place->line);
    buf_addc(out, '\n');
}

static void effective_row(struct printer *p, const struct conf_row *row,
    size_t indent, const char *key)
{
    const char *base = p->state->base;
    if (indent == 0 && p->out->len)
        buf_addc(p->out, '\n');

    size_t from = p->out->len;

    indent_by(p->out, indent);
    buf_addf(p->out, "%s:", key);
    if (row->type == CONF_TABLE) {
        const struct conf_table *table = (const void *)(base + row->offset);

        buf_adds(p->out, table->count ? "" : " []");
    } else {
        buf_addc(p->out, ' ');
        add_shown_value(p->out, row, base);
    }
    add_origin(p->out, from, &p->state->origin[row - p->rows]);
    if (row->type == CONF_TABLE)
        add_items(p->out, row, base, indent + INDENT);
}

/* The struct the rows describe ends where its last member does. */
static size_t struct_size(const struct conf_row *rows)
{
    size_t size = 0;

    for (; rows->path; rows++) {
        size_t end = rows->offset + conf_value_size(rows->type);

        size = end > size ? end : size;
    }
    return size;
}

int conf_print_effective(struct buf *out, const struct conf_row *rows,
    const struct conf_source *source)
{
    struct arena *arena = arena_new();
    struct conf_state state;
    void *base = arena_zalloc(arena, 1, struct_size(rows));
    int rc = conf_state_load(&state, rows, base, source, arena);
    struct buf text = BUF_INIT;
    struct printer p = {
        &text, rows, arena, effective_row, begin_section, &state};

    if (rc == 0) {
        print_level(&p, SLICE(""), 0);
        buf_add(out, buf_slice(&text));
    }
    buf_free(&text);
    arena_free(&arena);
    return rc;
}

/* Only what the name and the help leave open is worth a sentence. */
static const char *takes(struct printer *p, const struct conf_row *row)
{
    bool is_plain = row->type == CONF_STRING || row->type == CONF_PATH ||
                    row->type == CONF_BOOL || row->type == CONF_STRINGS ||
                    row->type == CONF_MAP || row->type == CONF_TABLE;
    const char *expected = conf_expected(p->arena, row);

    if (is_plain)
        return "";
    return arena_printf(p->arena, " %c%s.", expected[0] & ~0x20, expected + 1);
}

static void template_comment(
    struct printer *p, const struct conf_row *row, size_t indent)
{
    const char *required = row->flags & CONF_REQUIRED ? "Required. " : "";
    const char *reload =
        row->flags & CONF_RELOAD ? " May change while running." : "";

    conf_print_comment(p->out, arena_printf(p->arena, "%*s# ", (int)indent, ""),
        arena_printf(
            p->arena, "%s%s%s%s", required, row->help, takes(p, row), reload));
}

static void template_value(struct printer *p, const struct conf_row *row)
{
    const char *text = row->fallback ? row->fallback : "";
    bool is_word = row->type == CONF_STRING || row->type == CONF_PATH ||
                   row->type == CONF_CHOICE;

    if (is_word)
        conf_format_text(p->out, slice_of(text));
    else
        buf_adds(p->out, text);
}

/* One made-up item shows all keys, as a comment: there is none by default. */
static void template_items(
    struct printer *p, const struct conf_row *row, size_t indent)
{
    const char *lead = arena_printf(p->arena, "%*s# ", (int)indent, "");

    for (const struct conf_row *r = row->rows; r->path; r++) {
        conf_print_comment(p->out, arena_printf(p->arena, "%s    # ", lead),
            arena_printf(p->arena, "%s%s%s",
                r->flags & CONF_REQUIRED ? "Required. " : "", r->help,
                takes(p, r)));
        buf_addf(
            p->out, "%s  %s%s: ", lead, r == row->rows ? "- " : "  ", r->path);
        template_value(p, r);
        buf_addc(p->out, '\n');
    }
}

static void template_row(struct printer *p, const struct conf_row *row,
    size_t indent, const char *key)
{
    bool is_comment =
        (row->flags & (CONF_REQUIRED | CONF_SECRET)) || row->type == CONF_TABLE;
    size_t len = p->out->len;

    if (len && !(len > 1 && p->out->ptr[len - 2] == ':'))
        buf_addc(p->out, '\n');
    template_comment(p, row, indent);
    indent_by(p->out, indent);
    buf_addf(p->out, "%s%s:", is_comment ? "# " : "", key);
    if (row->type == CONF_TABLE) {
        buf_addc(p->out, '\n');
        template_items(p, row, indent);
        return;
    }
    buf_addc(p->out, ' ');
    template_value(p, row);
    buf_addc(p->out, '\n');
}

void conf_print_template(struct buf *out, const struct conf_row *rows)
{
    struct arena *arena = arena_new();
    struct printer p = {.out = out,
        .rows = rows,
        .arena = arena,
        .row = template_row,
        .section = begin_section};

    conf_print_comment(out, "# ",
        arena_printf(arena,
            "Every setting with its default. Each may also come from the "
            "environment: %s (or %s_FILE, the name of a file that holds the "
            "value) for %s.",
            conf_variable_name(arena, rows->path),
            conf_variable_name(arena, rows->path), rows->path));
    print_level(&p, SLICE(""), 0);
    arena_free(&arena);
}
