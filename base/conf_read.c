/* SPDX-License-Identifier: Apache-2.0
 * A tree against the rows. A dotted path in a row is a key in a section; the
 * rows of a table describe each of its items in the same way. */
#include "base/conf_int.h"
#include "base/mem.h"

#include <string.h>

/* What is being read: the file's rows, or those of one item of a table. */
struct scope {
    struct conf_state *state;
    const struct conf_row *rows;
    char *base;
    struct conf_place *origin; /* of each row; NULL for items */
    struct conf_place place;   /* rank and name, for all in here */
    const char *path;          /* "clients[2]." or "" */
    bool *is_given;            /* each row */
};

size_t conf_count(const struct conf_row *rows)
{
    size_t n = 0;

    while (rows[n].path)
        n++;
    return n;
}

bool conf_is_null(const struct yaml_node *node)
{
    return node->kind == YAML_SCALAR && !node->is_quoted &&
           (node->text.len == 0 || slice_eq(node->text, SLICE("~")) ||
               slice_eq(node->text, SLICE("null")));
}

static const char *kind_of(const struct yaml_node *node)
{
    static const char *const kinds[] = {
        "a single value", "a list", "a mapping"};

    return kinds[node->kind];
}

struct conf_place conf_node_place(
    const struct conf_place *place, const struct yaml_node *node)
{
    struct conf_place here = *place;

    if (place->line) {
        here.line = node->line;
        here.column = node->column;
    }
    return here;
}

static struct conf_place key_place(
    const struct conf_place *place, const struct yaml_node *node)
{
    struct conf_place here = *place;

    if (place->line) {
        here.line = node->key_line;
        here.column = node->key_column;
    }
    return here;
}

void conf_wrong_kind(const struct conf_spot *spot, const struct yaml_node *node)
{
    conf_problem(spot->state, &spot->place, spot->path, "expected %s, got %s",
        conf_expected(spot->state->arena, spot->row), kind_of(node));
}

static size_t child_count(const struct yaml_node *node)
{
    size_t n = 0;

    for (node = node->child; node; node = node->next)
        n++;
    return n;
}

static void read_strings(
    const struct conf_spot *spot, const struct yaml_node *list)
{
    static const struct conf_row text_row = {.type = CONF_STRING};
    struct arena *arena = spot->state->arena;
    size_t n = 0;
    const char **items =
        arena_zalloc(arena, child_count(list) + 1, sizeof(*items));

    for (const struct yaml_node *item = list->child; item; item = item->next) {
        struct conf_spot at = *spot;

        at.place = conf_node_place(&spot->place, item);
        at.path = arena_printf(arena, "%s[%zu]", spot->path, n);
        at.row = &text_row;
        at.to = &items[n];
        items[n] = "";
        if (item->kind != YAML_SCALAR)
            conf_wrong_kind(&at, item);
        else
            conf_value_read(&at, item->text);
        n++;
    }
    *(struct conf_strings *)spot->to = (struct conf_strings){items, n};
}

static void read_map(
    const struct scope *scope, const struct yaml_node *map, const char *prefix);

static void put_defaults(
    struct conf_state *state, const struct conf_row *rows, char *base);

static void check_required(
    const struct scope *scope, const struct conf_place *place)
{
    for (size_t i = 0; scope->rows[i].path; i++) {
        if ((scope->rows[i].flags & CONF_REQUIRED) && !scope->is_given[i])
            conf_problem(scope->state, place,
                arena_printf(scope->state->arena, "%s%s", scope->path,
                    scope->rows[i].path),
                "must be given");
    }
}

static void read_item(const struct conf_spot *spot,
    const struct yaml_node *node, size_t index, char *to)
{
    struct arena *arena = spot->state->arena;
    const struct conf_row *rows = spot->row->rows;
    struct scope scope = {.state = spot->state,
        .rows = rows,
        .base = to,
        .place = conf_node_place(&spot->place, node),
        .path = arena_printf(arena, "%s[%zu].", spot->path, index),
        .is_given = arena_zalloc(arena, conf_count(rows), sizeof(bool))};

    put_defaults(spot->state, rows, to);
    if (node->kind != YAML_MAP) {
        conf_problem(spot->state, &scope.place,
            arena_printf(arena, "%s[%zu]", spot->path, index),
            "expected a mapping, got %s", kind_of(node));
        return;
    }
    read_map(&scope, node, "");
    check_required(&scope, &scope.place);
}

static void read_table(
    const struct conf_spot *spot, const struct yaml_node *list)
{
    size_t n = 0;
    size_t size = spot->row->row_size;
    char *items = arena_zalloc(spot->state->arena, child_count(list) + 1, size);

    for (const struct yaml_node *item = list->child; item; item = item->next) {
        read_item(spot, item, n, items + n * size);
        n++;
    }
    *(struct conf_table *)spot->to = (struct conf_table){items, n};
}

static enum yaml_kind kind_for(const struct conf_row *row)
{
    if (row->type == CONF_MAP)
        return YAML_MAP;
    return row->type == CONF_STRINGS || row->type == CONF_TABLE ? YAML_LIST
                                                                : YAML_SCALAR;
}

void conf_read_node(const struct conf_spot *spot, const struct yaml_node *node)
{
    if (node->kind != kind_for(spot->row))
        conf_wrong_kind(spot, node);
    else if (spot->row->type == CONF_STRINGS)
        read_strings(spot, node);
    else if (spot->row->type == CONF_MAP)
        conf_read_map(spot, node);
    else if (spot->row->type == CONF_TABLE)
        read_table(spot, node);
    else
        conf_value_read(spot, node->text);
}

/* The rows' defaults are ours: one that does not read is a broken promise. */
static void put_default(
    struct conf_state *state, const struct conf_row *row, char *base)
{
    struct conf_spot spot = {.state = state,
        .row = row,
        .place = {.rank = CONF_FROM_DEFAULT, .name = "default"},
        .path = row->path,
        .to = base + row->offset};
    size_t before = state->nproblems + state->untold;
    struct yaml_node *node;

    if (kind_for(row) != YAML_SCALAR) {
        const char *none = row->type == CONF_MAP ? "{}" : "[]";
        const char *text = row->fallback ? row->fallback : none;

        if (yaml_parse(&node, slice_of(text), row->path, state->arena, NULL) <
            0)
            die("setting %s: the default is not YAML", row->path);
        conf_read_node(&spot, node);
    } else if (row->fallback) {
        conf_value_read(&spot, slice_of(row->fallback));
    } else if (row->type == CONF_STRING || row->type == CONF_PATH ||
               row->type == CONF_CHOICE) {
        *(const char **)spot.to = "";
    }
    if (state->nproblems + state->untold != before)
        die("setting %s: the default is not valid", row->path);
}

static void put_defaults(
    struct conf_state *state, const struct conf_row *rows, char *base)
{
    for (size_t i = 0; rows[i].path; i++)
        put_default(state, &rows[i], base);
}

void conf_read_defaults(struct conf_state *state)
{
    put_defaults(state, state->rows, state->base);
}

/* Does the row stand below the section `path`? */
static bool is_below(const struct conf_row *row, struct slice path)
{
    return slice_starts(slice_of(row->path), path) &&
           row->path[path.len] == '.';
}

static const struct conf_row *row_at(
    const struct conf_row *rows, struct slice path)
{
    for (; rows->path; rows++) {
        if (slice_eq(slice_of(rows->path), path))
            return rows;
    }
    return NULL;
}

static bool is_section(const struct conf_row *rows, struct slice path)
{
    for (; rows->path; rows++) {
        if (is_below(rows, path))
            return true;
    }
    return false;
}

/* The nearest key of this section; else a place elsewhere where this very key
 * belongs: people leave out a level, or write "server.port:". */
static const char *suggest_key(
    const struct scope *scope, const char *prefix, struct slice key)
{
    struct arena *arena = scope->state->arena;
    size_t n = conf_count(scope->rows), ncandidates = 0;
    const char **candidates = arena_zalloc(arena, n, sizeof(*candidates));

    for (size_t i = 0; i < n; i++) {
        const char *path = scope->rows[i].path;

        if (!slice_starts(slice_of(path), slice_of(prefix)))
            continue;
        path += strlen(prefix);
        candidates[ncandidates++] =
            arena_cstr(arena, slice_make(path, strcspn(path, ".")));
    }

    const char *hint = conf_suggest(arena, key, candidates, ncandidates);

    for (size_t i = 0; !hint[0] && i < n; i++) {
        struct slice path = slice_of(scope->rows[i].path);
        size_t dot = path.len > key.len ? path.len - key.len - 1 : SIZE_MAX;

        if (slice_eq(path, key))
            hint = "; levels are nested, not dotted";
        else if (dot != SIZE_MAX && path.ptr[dot] == '.' &&
                 slice_ends(path, key))
            hint = arena_printf(
                arena, "; did you mean \"%s\"?", scope->rows[i].path);
    }
    return hint;
}

static void unknown_key(
    const struct scope *scope, const char *prefix, const struct yaml_node *node)
{
    struct conf_place place = key_place(&scope->place, node);
    struct arena *arena = scope->state->arena;
    const char *shown = conf_shown(arena, node->key);

    /* Without its quotes it is part of the path. */
    if (node->key.len)
        shown = arena_cstr(arena, slice_make(shown + 1, strlen(shown) - 2));
    conf_problem(scope->state, &place,
        arena_printf(arena, "%s%s%s", scope->path, prefix, shown),
        "unknown setting%s", suggest_key(scope, prefix, node->key));
}

static void read_row(const struct scope *scope, const struct conf_row *row,
    const struct yaml_node *node)
{
    size_t index = (size_t)(row - scope->rows);
    struct conf_spot spot = {.state = scope->state,
        .row = row,
        .place = conf_node_place(&scope->place, node),
        .path =
            arena_printf(scope->state->arena, "%s%s", scope->path, row->path),
        .to = scope->base + row->offset};

    if (conf_is_null(node))
        return;
    scope->is_given[index] = true;
    if (scope->origin)
        scope->origin[index] = key_place(&scope->place, node);
    conf_read_node(&spot, node);
}

static void read_section(
    const struct scope *scope, const struct yaml_node *node, struct slice path)
{
    struct conf_place place = conf_node_place(&scope->place, node);
    struct arena *arena = scope->state->arena;

    if (node->kind == YAML_MAP)
        read_map(scope, node, arena_printf(arena, "%.*s.", SLICE_ARG(path)));
    else if (!conf_is_null(node))
        conf_problem(scope->state, &place,
            arena_printf(arena, "%s%.*s", scope->path, SLICE_ARG(path)),
            "expected a section of settings, got %s", kind_of(node));
}

/* Depth follows the rows' paths and so is bounded by them. */
static void read_map(
    const struct scope *scope, const struct yaml_node *map, const char *prefix)
{
    for (const struct yaml_node *n = map->child; n; n = n->next) {
        struct slice path = slice_of(arena_printf(
            scope->state->arena, "%s%.*s", prefix, SLICE_ARG(n->key)));
        bool is_word = slice_find(n->key, '.') == SIZE_MAX &&
                       slice_find(n->key, '\0') == SIZE_MAX && n->key.len;
        const struct conf_row *row = is_word ? row_at(scope->rows, path) : NULL;

        if (row)
            read_row(scope, row, n);
        else if (is_word && is_section(scope->rows, path))
            read_section(scope, n, path);
        else
            unknown_key(scope, prefix, n);
    }
}

void conf_read_tree(struct conf_state *state, const struct yaml_node *root)
{
    struct conf_place place = {
        .rank = CONF_FROM_FILE, .name = state->file, .line = 1, .column = 1};
    struct scope scope = {.state = state,
        .rows = state->rows,
        .base = state->base,
        .origin = state->origin,
        .place = place,
        .path = "",
        .is_given =
            arena_zalloc(state->arena, conf_count(state->rows), sizeof(bool))};

    if (root->kind != YAML_MAP) {
        struct conf_place here = conf_node_place(&place, root);

        conf_problem(state, &here, "", "expected sections of settings, got %s",
            kind_of(root));
        return;
    }
    read_map(&scope, root, "");
}
