/* SPDX-License-Identifier: Apache-2.0
 * Settings from the environment, the command line, and other programs. */
#include "base/conf_int.h"
#include "base/file.h"
#include "base/mem.h"

#include <string.h>

#define VARIABLE_PREFIX "SELFSAME_"
#define FILE_SUFFIX "_FILE"

enum { MAX_VALUE_FILE_BYTES = 64 * 1024 };

const char *conf_variable_name(struct arena *arena, const char *path)
{
    char *name = arena_printf(arena, VARIABLE_PREFIX "%s", path);

    for (char *c = name; *c; c++) {
        if (*c >= 'a' && *c <= 'z')
            *c = (char)(*c & ~0x20);
        else if (*c == '.' || *c == '-')
            *c = '_';
    }
    return name;
}

/* Lists may be written a,b as well as in YAML's brackets. */
static struct yaml_node *list_of_words(struct arena *arena, struct slice text)
{
    struct yaml_node *list = arena_zalloc(arena, 1, sizeof(*list));
    struct yaml_node **end = &list->child;
    struct slice word;

    list->kind = YAML_LIST;
    while (slice_trim(text).len && slice_split(&word, &text, ',')) {
        struct yaml_node *node = arena_zalloc(arena, 1, sizeof(*node));

        node->kind = YAML_SCALAR;
        node->text = arena_copy(arena, slice_trim(word));
        *end = node;
        end = &node->next;
    }
    return list;
}

/* And maps a=b,c=d; a value may hold further =. */
static struct yaml_node *map_of_words(
    const struct conf_spot *spot, struct slice text)
{
    struct yaml_node *map = list_of_words(spot->state->arena, text);

    map->kind = YAML_MAP;
    for (struct yaml_node *n = map->child; n; n = n->next) {
        size_t at = slice_find(n->text, '=');

        if (at == SIZE_MAX) {
            conf_problem(spot->state, &spot->place, spot->path,
                "expected name=text, got %s",
                conf_shown(spot->state->arena, n->text));
            return NULL;
        }
        n->key = slice_trim(slice_make(n->text.ptr, at));
        n->text = slice_trim(slice_from(n->text, at + 1));
    }
    return map;
}

static bool is_scalar(const struct conf_row *row)
{
    return row->type != CONF_STRINGS && row->type != CONF_MAP &&
           row->type != CONF_TABLE;
}

/* A scalar is taken as it stands, since passwords look like anything. */
static struct yaml_node *node_of(
    const struct conf_spot *spot, struct slice text)
{
    struct arena *arena = spot->state->arena;
    struct slice trimmed = slice_trim(text);
    char first = trimmed.len ? trimmed.ptr[0] : '\0';
    struct err err = ERR_INIT;
    struct yaml_node *node;

    if (spot->row->type == CONF_STRINGS && first != '[')
        return list_of_words(arena, text);
    if (spot->row->type == CONF_MAP && first != '{')
        return map_of_words(spot, text);
    if (is_scalar(spot->row)) {
        node = arena_zalloc(arena, 1, sizeof(*node));
        node->kind = YAML_SCALAR;
        node->text = text;
        return node;
    }
    if (yaml_parse(&node, text, spot->path, arena, &err) < 0) {
        conf_problem(spot->state, &spot->place, spot->path, "%s", err.text);
        return NULL;
    }
    return node;
}

static void put_text(struct conf_state *state, const struct conf_row *row,
    const struct conf_place *place, struct slice text)
{
    struct conf_spot spot = {.state = state,
        .row = row,
        .place = *place,
        .path = row->path,
        .to = state->base + row->offset};
    struct yaml_node *node = node_of(&spot, text);

    state->origin[row - state->rows] = *place;
    if (node)
        conf_read_node(&spot, node);
}

static void put_from_file(struct conf_state *state, const struct conf_row *row,
    const struct conf_place *place, const char *path)
{
    struct err err = ERR_INIT;
    struct buf text = BUF_INIT;
    int rc = 0;

    state->origin[row - state->rows] = *place;
    if (row->flags & CONF_SECRET)
        rc = file_check_private(path, &err);
    if (rc == 0)
        rc = file_read(&text, path, MAX_VALUE_FILE_BYTES, &err);
    if (rc < 0) {
        conf_problem(state, place, row->path, "%s: %s", err.where, err.text);
    } else {
        /* Editors and echo put a line end that nobody means. */
        while (text.len && strchr("\r\n", text.ptr[text.len - 1]))
            text.len--;
        put_text(state, row, place, arena_copy(state->arena, buf_slice(&text)));
    }
    if (text.ptr)
        mem_wipe(text.ptr, text.cap);
    buf_free(&text);
}

static const char *variable(char *const *environment, const char *name)
{
    size_t len = strlen(name);

    for (; *environment; environment++) {
        if (strncmp(*environment, name, len) == 0 && (*environment)[len] == '=')
            return *environment + len + 1;
    }
    return NULL;
}

/* Other things may begin with our name (a container platform sets some for
 * each service), so only what is nearly a setting is taken for a mistake. */
static void check_spelling(struct conf_state *state, const char *text)
{
    struct slice name = slice_make(text, strcspn(text, "="));
    const char *nearest = NULL;

    if (!slice_starts(name, SLICE(VARIABLE_PREFIX)))
        return;
    for (size_t i = 0; state->rows[i].path; i++) {
        const char *known =
            conf_variable_name(state->arena, state->rows[i].path);
        const char *known_file =
            arena_printf(state->arena, "%s" FILE_SUFFIX, known);

        if (slice_eq(name, slice_of(known)) ||
            slice_eq(name, slice_of(known_file)))
            return;
        if (conf_edits(name, slice_of(known)) <= 1)
            nearest = known;
        else if (conf_edits(name, slice_of(known_file)) <= 1)
            nearest = known_file;
    }
    if (nearest) {
        struct conf_place place = {
            .rank = CONF_FROM_ENV, .name = arena_cstr(state->arena, name)};

        conf_problem(state, &place, "", "unknown setting; did you mean \"%s\"?",
            nearest);
    }
}

void conf_read_environment(struct conf_state *state, char *const *environment)
{
    for (size_t i = 0; state->rows[i].path; i++) {
        const struct conf_row *row = &state->rows[i];
        const char *name = conf_variable_name(state->arena, row->path);
        const char *file_name =
            arena_printf(state->arena, "%s" FILE_SUFFIX, name);
        struct conf_place place = {.rank = CONF_FROM_ENV, .name = name};
        struct conf_place file_place = {
            .rank = CONF_FROM_ENV, .name = file_name};
        const char *text = variable(environment, name);
        const char *path = variable(environment, file_name);

        if (text && path)
            conf_problem(state, &place, row->path,
                "%s is set too: which of them?", file_name);
        else if (text)
            put_text(state, row, &place, slice_of(text));
        else if (path)
            put_from_file(state, row, &file_place, path);
    }
    for (; *environment; environment++)
        check_spelling(state, *environment);
}

static void put_override(struct conf_state *state, const char *text)
{
    struct conf_place place = {.rank = CONF_FROM_SET, .name = "--set"};
    size_t n = conf_count(state->rows), len = strcspn(text, "=");
    struct slice path = slice_make(text, len);
    const char **paths = arena_zalloc(state->arena, n + 1, sizeof(*paths));

    for (size_t i = 0; i < n; i++) {
        paths[i] = state->rows[i].path;
        if (text[len] == '=' && slice_eq(path, slice_of(paths[i]))) {
            put_text(state, &state->rows[i], &place, slice_of(text + len + 1));
            return;
        }
    }
    if (text[len] != '=') {
        conf_problem(state, &place, "", "%s: expected setting=value",
            conf_shown(state->arena, path));
        return;
    }
    conf_problem(state, &place, "", "%s: unknown setting%s",
        conf_shown(state->arena, path),
        conf_suggest(state->arena, path, paths, n));
}

void conf_read_overrides(struct conf_state *state, const char *const *overrides)
{
    for (; *overrides; overrides++)
        put_override(state, *overrides);
}

/* The file's own settings say who that program is and what it may set. */
static void put_remote(
    struct conf_state *state, const char *name, const struct conf_given *given)
{
    struct conf_place place = {.rank = CONF_FROM_REMOTE, .name = name};

    for (size_t i = 0; state->rows[i].path; i++) {
        const struct conf_row *row = &state->rows[i];

        if (strcmp(row->path, given->path) != 0)
            continue;
        if (row->flags & CONF_REMOTE)
            put_text(state, row, &place, given->text);
        else
            conf_problem(state, &place, row->path, "may not be set from there");
        return;
    }
    conf_problem(state, &place, given->path, "unknown setting");
}

void conf_read_remote(
    struct conf_state *state, const char *name, const struct conf_given *given)
{
    for (; given->path; given++)
        put_remote(state, name, given);
}
