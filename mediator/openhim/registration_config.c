/* SPDX-License-Identifier: Apache-2.0
 * The settings table as OpenHIM's configDefs.
 *
 *     text, path, size, time   string        list of texts      string, array
 *     secret                   password      table              struct, array
 *     whole number, number     number        choice             option
 *     true or false            bool          map of texts       map
 *
 * Sizes and times stay texts ("10 s"), since a bare number has no unit. */
#include "base/mem.h"
#include "mediator/openhim/registration_int.h"

#include <string.h>

static const char *type_of(const struct conf_row *row)
{
    static const char *const types[] = {
        [CONF_STRING] = "string",
        [CONF_PATH] = "string",
        [CONF_BOOL] = "bool",
        [CONF_INT] = "number",
        [CONF_REAL] = "number",
        [CONF_BYTES] = "string",
        [CONF_DURATION] = "string",
        [CONF_CHOICE] = "option",
        [CONF_STRINGS] = "string",
        [CONF_MAP] = "map",
        [CONF_TABLE] = "struct",
    };

    return row->flags & CONF_SECRET ? "password" : types[row->type];
}

char *registration_param(struct arena *arena, const char *path)
{
    char *param = arena_cstr(arena, slice_of(path));

    for (char *c = param; *c; c++) {
        if (*c == '.' || *c == '-')
            *c = '_';
    }
    return param;
}

static void write_text(struct jwrite *w, const char *key, const char *text)
{
    jwrite_key(w, key);
    jwrite_string(w, slice_of(text));
}

static bool says_what_it_takes(const struct conf_row *row)
{
    return row->type == CONF_INT || row->type == CONF_REAL ||
           row->type == CONF_BYTES || row->type == CONF_DURATION;
}

static const char *description_of(
    struct arena *arena, const struct conf_row *row, bool is_inner)
{
    const char *takes = "", *when = "";

    if (says_what_it_takes(row))
        takes = arena_printf(arena, " Takes %s.", conf_expected(arena, row));
    if (!is_inner)
        when = row->flags & CONF_RELOAD ? " A change takes effect at once."
                                        : " A change needs a restart.";
    return arena_printf(arena, "%s%s%s", row->help, takes, when);
}

static void write_def(struct jwrite *w, struct arena *arena,
    const struct conf_row *row, bool is_inner);

static void write_template(
    struct jwrite *w, struct arena *arena, const struct conf_row *rows)
{
    jwrite_key(w, "template");
    jwrite_array(w);
    for (; rows->path; rows++)
        write_def(w, arena, rows, true);
    jwrite_end(w);
}

static void write_choices(struct jwrite *w, const char *const *choices)
{
    jwrite_key(w, "values");
    jwrite_array(w);
    for (; *choices; choices++)
        jwrite_string(w, slice_of(*choices));
    jwrite_end(w);
}

/* A struct's own keys need no other name: they hold no dots. */
static void write_def(struct jwrite *w, struct arena *arena,
    const struct conf_row *row, bool is_inner)
{
    jwrite_object(w);
    write_text(w, "param",
        is_inner ? row->path : registration_param(arena, row->path));
    write_text(w, "displayName", row->path);
    write_text(w, "description", description_of(arena, row, is_inner));
    write_text(w, "type", type_of(row));
    if (row->type == CONF_CHOICE)
        write_choices(w, row->choices);
    if (row->type == CONF_TABLE)
        write_template(w, arena, row->rows);
    if (row->type == CONF_TABLE || row->type == CONF_STRINGS) {
        jwrite_key(w, "array");
        jwrite_bool(w, true);
    }
    jwrite_end(w);
}

void registration_write_defs(struct jwrite *w, const struct registration *r)
{
    struct arena *arena = arena_new();

    jwrite_key(w, "configDefs");
    jwrite_array(w);
    for (const struct conf_row *row = r->rows; row->path; row++) {
        if (row->flags & CONF_REMOTE)
            write_def(w, arena, row, false);
    }
    jwrite_end(w);
    arena_free(&arena);
}

/* --- the values in force ---------------------------------------------------*/

static void write_value(
    struct jwrite *w, const struct conf_row *row, const void *values);

static void write_strings(struct jwrite *w, const struct conf_strings *strings)
{
    jwrite_array(w);
    for (size_t i = 0; i < strings->count; i++)
        jwrite_string(w, slice_of(strings->items[i]));
    jwrite_end(w);
}

static void write_members(
    struct jwrite *w, const struct conf_row *rows, const void *values)
{
    for (; rows->path; rows++) {
        if (rows->flags & CONF_SECRET)
            continue;
        jwrite_key(w, rows->path);
        write_value(w, rows, values);
    }
}

static void write_map(struct jwrite *w, const struct conf_map *map)
{
    jwrite_object(w);
    for (size_t i = 0; i < map->count; i++) {
        jwrite_key(w, map->names[i]);
        jwrite_string(w, slice_of(map->values[i]));
    }
    jwrite_end(w);
}

static void write_items(struct jwrite *w, const struct conf_row *row,
    const struct conf_table *table)
{
    jwrite_array(w);
    for (size_t i = 0; i < table->count; i++) {
        jwrite_object(w);
        write_members(
            w, row->rows, (const char *)table->items + i * row->row_size);
        jwrite_end(w);
    }
    jwrite_end(w);
}

static void write_printed(
    struct jwrite *w, const struct conf_row *row, const void *values)
{
    struct buf text = BUF_INIT;
    bool is_text = row->type == CONF_BYTES || row->type == CONF_DURATION;

    conf_print_value(&text, row, values);
    if (is_text)
        jwrite_string(w, buf_slice(&text));
    else
        jwrite_raw(w, buf_slice(&text));
    buf_free(&text);
}

static void write_value(
    struct jwrite *w, const struct conf_row *row, const void *values)
{
    const void *from = (const char *)values + row->offset;

    switch (row->type) {
    case CONF_STRING:
    case CONF_PATH:
    case CONF_CHOICE:
        jwrite_string(w, slice_of(*(const char *const *)from));
        break;
    case CONF_STRINGS: write_strings(w, from); break;
    case CONF_MAP: write_map(w, from); break;
    case CONF_TABLE: write_items(w, row, from); break;
    case CONF_BOOL:
    case CONF_INT:
    case CONF_REAL:
    case CONF_BYTES:
    case CONF_DURATION: write_printed(w, row, values); break;
    }
}

/* The core's database may take neither dots nor dollars in a name, and then
 * refuses the whole document. Such a map stays ours: half of it would come
 * back as all there is. */
static bool can_be_stored(const struct conf_row *row, const void *values)
{
    const struct conf_map *map =
        (const void *)((const char *)values + row->offset);

    if (row->type != CONF_MAP)
        return true;
    for (size_t i = 0; i < map->count; i++) {
        if (strpbrk(map->names[i], ".$"))
            return false;
    }
    return true;
}

void registration_write_config(struct jwrite *w, const struct registration *r)
{
    struct arena *arena = arena_new();

    jwrite_key(w, "config");
    jwrite_object(w);
    for (const struct conf_row *row = r->rows; row->path; row++) {
        if (!(row->flags & CONF_REMOTE) || (row->flags & CONF_SECRET) ||
            !can_be_stored(row, r->values))
            continue;
        jwrite_key(w, registration_param(arena, row->path));
        write_value(w, row, r->values);
    }
    jwrite_end(w);
    arena_free(&arena);
}
