/* SPDX-License-Identifier: Apache-2.0
 * Loading is one way through all sources, from the weakest to the strongest.
 * Each value is read into the struct as it comes, so that a wrong one is told
 * even where a stronger source overrules it. */
#include "base/conf.h"

#include "base/conf_int.h"
#include "base/file.h"
#include "base/mem.h"

#include <string.h>

enum { MAX_FILE_BYTES = 1 << 20 };

static const char *folder_of(struct arena *arena, const char *file)
{
    const char *slash = file ? strrchr(file, '/') : NULL;

    if (!slash)
        return "";
    return arena_cstr(arena, slice_make(file, (size_t)(slash - file) + 1));
}

/* "conf.yml:12:7" from yaml_parse() already says it all. */
static void file_problem(
    struct conf_state *state, const struct err *err, enum conf_rank rank)
{
    struct conf_place place = {
        .rank = rank, .name = arena_cstr(state->arena, slice_of(err->where))};

    conf_problem(state, &place, "", "%s", err->text);
}

static int read_file(struct conf_state *state)
{
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    struct yaml_node *root;
    int rc = file_read(&text, state->file, MAX_FILE_BYTES, &err);

    if (rc == 0)
        rc = yaml_parse(
            &root, buf_slice(&text), state->file, state->arena, &err);
    if (rc < 0) {
        file_problem(state, &err, CONF_FROM_FILE);
    } else {
        state->root = root;
        conf_read_tree(state, root);
    }
    if (text.ptr)
        mem_wipe(text.ptr, text.cap); /* there may be secrets in it */
    buf_free(&text);
    return rc;
}

/* Where a missing setting would have to be: at its section, or at the top. */
static struct conf_place missing_place(
    const struct conf_state *state, const char *path)
{
    struct conf_place place = {
        .rank = CONF_FROM_FILE, .name = state->file, .line = 1, .column = 1};
    const struct yaml_node *node = state->root;

    if (!state->root)
        return (struct conf_place){.rank = CONF_FROM_SET, .name = ""};
    for (;;) {
        size_t len = strcspn(path, ".");
        char *key = arena_cstr(state->arena, slice_make(path, len));

        node = yaml_get(node, key);
        if (!node || path[len] != '.')
            return place;
        place.line = node->key_line;
        place.column = node->key_column;
        path += len + 1;
    }
}

static void check_required(struct conf_state *state, bool has_environment)
{
    for (size_t i = 0; state->rows[i].path; i++) {
        const struct conf_row *row = &state->rows[i];

        if (!(row->flags & CONF_REQUIRED) ||
            state->origin[i].rank != CONF_FROM_DEFAULT)
            continue;

        struct conf_place place = missing_place(state, row->path);

        if (has_environment)
            conf_problem(state, &place, row->path,
                "must be given, here or as %s",
                conf_variable_name(state->arena, row->path));
        else
            conf_problem(state, &place, row->path, "must be given");
    }
}

int conf_state_load(struct conf_state *state, const struct conf_row *rows,
    void *base, const struct conf_source *source, struct arena *arena)
{
    int rc = 0;

    *state = (struct conf_state){.rows = rows,
        .base = base,
        .arena = arena,
        .file = source->file,
        .folder = folder_of(arena, source->file),
        .origin =
            arena_zalloc(arena, conf_count(rows) + 1, sizeof(*state->origin))};
    conf_read_defaults(state);
    if (source->file)
        rc = read_file(state);
    if (source->remote)
        conf_read_remote(state, source->remote_name, source->remote);
    if (source->environment)
        conf_read_environment(state, source->environment);
    if (source->overrides)
        conf_read_overrides(state, source->overrides);
    if (rc == 0) /* else everything would seem to be missing */
        check_required(state, source->environment);
    if (rc == ERR_IO)
        return ERR_IO;
    return state->nproblems ? ERR_INVALID : 0;
}

/* ---- what no row can tell by itself ---- */

/* The row whose path the line begins with, the longest such; NULL: none. */
static const struct conf_row *row_of_line(
    const struct conf_row *rows, struct slice line)
{
    const struct conf_row *found = NULL;

    for (; rows->path; rows++) {
        struct slice path = slice_of(rows->path), rest;

        if (!slice_starts(line, path) ||
            (found && strlen(found->path) > path.len))
            continue;
        rest = slice_from(line, path.len);
        if (rest.len == 0 || strchr(": [", rest.ptr[0]))
            found = rows;
    }
    return found;
}

static const struct yaml_node *child_at(
    const struct yaml_node *node, struct slice word, bool is_index)
{
    uint64_t n = 0;

    if (is_index && !slice_to_u64(&n, word))
        return NULL;
    for (node = node->child; node; node = node->next) {
        if (is_index ? n-- == 0 : slice_eq(node->key, word))
            return node;
    }
    return NULL;
}

static size_t word_length(struct slice s)
{
    size_t n = 0;

    while (n < s.len && !strchr(".[]: ", s.ptr[n]))
        n++;
    return n;
}

/* What "clients[2].id: is odd" begins with, or as far as there is something on
 * the way to it. */
static const struct yaml_node *node_of_line(
    const struct yaml_node *node, struct slice line)
{
    for (;;) {
        bool is_index = slice_starts(line, SLICE("["));
        size_t start = is_index || slice_starts(line, SLICE("."));
        struct slice word = slice_from(line, start);
        const struct yaml_node *next;

        word.len = word_length(word);
        line = slice_from(line, start + word.len + is_index);
        next = word.len ? child_at(node, word, is_index) : NULL;
        if (!next)
            return node;
        node = next;
    }
}

static struct conf_place place_of_line(const struct conf_state *state,
    const struct conf_row *row, struct slice line)
{
    struct conf_place place = state->origin[row - state->rows];
    const struct yaml_node *node;

    if (place.rank == CONF_FROM_DEFAULT)
        return missing_place(state, row->path);
    if (place.rank == CONF_FROM_FILE) {
        node = node_of_line(state->root, line);
        place.line = node->key.len ? node->key_line : node->line;
        place.column = node->key.len ? node->key_column : node->column;
    }
    return place;
}

static void check_whole(
    struct conf_state *state, int (*check)(const void *, struct buf *))
{
    struct buf lines = BUF_INIT;
    struct slice line, rest;

    check(state->base, &lines);
    rest = buf_slice(&lines);
    while (rest.len && slice_split(&line, &rest, '\n')) {
        const struct conf_row *row = row_of_line(state->rows, line);
        struct conf_place place = {.rank = CONF_FROM_SET, .name = ""};

        if (row)
            place = place_of_line(state, row, line);
        conf_problem(state, &place, "", "%.*s", SLICE_ARG(line));
    }
    buf_free(&lines);
}

int conf_load(void *out, const struct conf_row *rows,
    const struct conf_source *source, struct arena *arena, struct buf *problems)
{
    struct conf_state state;
    int rc = conf_state_load(&state, rows, out, source, arena);

    if (rc == 0 && source->check) {
        check_whole(&state, source->check);
        rc = state.nproblems ? ERR_INVALID : 0;
    }
    conf_problems_print(problems, &state);
    return rc;
}
