/* SPDX-License-Identifier: Apache-2.0
 * libyaml's events, put together to a tree.
 *
 * The frames are the collections that are open now; the innermost one takes
 * each value that comes. A map's frame also remembers the key that waits for
 * its value, and all keys so far. */
#include "base/yaml.h"

#include "base/hmap.h"
#include "base/mem.h"

#include <stdio.h>
#include <string.h>
#include <yaml.h>

enum { MAX_DEPTH = 16, MAX_BYTES = 1 << 20, MAX_NODES = 100000 };

struct frame {
    struct yaml_node *node; /* NULL in the frame that takes the document */
    struct yaml_node **end; /* where the next value is hung in */
    bool has_key;
    struct slice key;
    size_t key_line, key_column;
    struct hmap keys;
};

struct reader {
    yaml_parser_t parser;
    struct slice text;
    const char *file_name;
    struct arena *arena;
    struct err *err;
    struct frame frames[MAX_DEPTH + 1];
    size_t depth; /* the frame in use */
    size_t nnodes, ndocuments;
    struct yaml_node *root;
};

void yaml_where(
    char *out, size_t size, const char *file_name, size_t line, size_t column)
{
    char position[48];
    size_t room, len = strlen(file_name);

    snprintf(position, sizeof(position), ":%zu:%zu", line, column);
    room = size - strlen(position) - 1;
    snprintf(out, size, "%s%s%s", len > room ? "..." : "",
        file_name + (len > room ? len - room + 3 : 0), position);
}

static int fail(
    struct reader *r, int code, size_t line, size_t column, const char *problem)
{
    char where[sizeof(r->err->where)];

    yaml_where(where, sizeof(where), r->file_name, line, column);
    return err_set_at(r->err, code, where, "%s", problem);
}

static int fail_at(
    struct reader *r, int code, const yaml_mark_t *mark, const char *problem)
{
    return fail(r, code, mark->line + 1, mark->column + 1, problem);
}

/* Bytes that are no text have an offset only: count the lines up to there. */
static int fail_at_offset(struct reader *r, size_t offset, const char *problem)
{
    size_t line = 1, column = 1;

    for (size_t i = 0; i < offset && i < r->text.len; i++) {
        if (r->text.ptr[i] == '\n') {
            line++;
            column = 1;
        } else if (((unsigned char)r->text.ptr[i] & 0xC0) != 0x80) {
            column++;
        }
    }
    return fail(r, ERR_INVALID, line, column, problem);
}

static int fail_by_parser(struct reader *r)
{
    const yaml_parser_t *p = &r->parser;
    const char *problem = p->problem ? p->problem : "not YAML";

    if (p->error == YAML_MEMORY_ERROR)
        die("out of memory (reading YAML)");
    if (p->error == YAML_READER_ERROR)
        return fail_at_offset(r, p->problem_offset, problem);
    return fail_at(r, ERR_INVALID, &p->problem_mark, problem);
}

/* A new node in the innermost frame, or NULL after a failure. */
static struct yaml_node *add_node(
    struct reader *r, enum yaml_kind kind, const yaml_mark_t *mark)
{
    struct frame *frame = &r->frames[r->depth];

    if (++r->nnodes > MAX_NODES) {
        fail_at(r, ERR_LIMIT, mark, "more than 100000 values");
        return NULL;
    }

    struct yaml_node *node = arena_zalloc(r->arena, 1, sizeof(*node));

    node->kind = kind;
    node->line = mark->line + 1;
    node->column = mark->column + 1;
    node->key = frame->key;
    node->key_line = frame->key_line;
    node->key_column = frame->key_column;
    *frame->end = node;
    frame->end = &node->next;
    frame->has_key = false;
    frame->key = SLICE("");
    return node;
}

static bool wants_key(const struct frame *frame)
{
    return frame->node && frame->node->kind == YAML_MAP && !frame->has_key;
}

static int take_key(struct reader *r, struct slice key, const yaml_mark_t *mark)
{
    struct frame *frame = &r->frames[r->depth];
    const struct frame *first = hmap_get(&frame->keys, key);
    char problem[200];

    if (first) {
        snprintf(problem, sizeof(problem), "the key \"%.*s\" stands here twice",
            key.len > 100 ? 100 : (int)key.len, key.ptr);
        return fail_at(r, ERR_INVALID, mark, problem);
    }
    frame->key = arena_copy(r->arena, key);
    frame->key_line = mark->line + 1;
    frame->key_column = mark->column + 1;
    frame->has_key = true;
    hmap_put(&frame->keys, frame->key, frame);
    return 0;
}

static int take_scalar(struct reader *r, const yaml_event_t *event)
{
    struct slice text = slice_make(
        (const char *)event->data.scalar.value, event->data.scalar.length);

    if (event->data.scalar.anchor)
        return fail_at(
            r, ERR_INVALID, &event->start_mark, "anchors are not allowed");
    if (event->data.scalar.tag)
        return fail_at(
            r, ERR_INVALID, &event->start_mark, "tags are not allowed");
    if (wants_key(&r->frames[r->depth]))
        return take_key(r, text, &event->start_mark);

    struct yaml_node *node = add_node(r, YAML_SCALAR, &event->start_mark);

    if (!node)
        return ERR_LIMIT;
    node->text = arena_copy(r->arena, text);
    node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    return 0;
}

static int open_collection(struct reader *r, enum yaml_kind kind,
    const yaml_mark_t *mark, bool has_anchor, bool has_tag)
{
    if (has_anchor)
        return fail_at(r, ERR_INVALID, mark, "anchors are not allowed");
    if (has_tag)
        return fail_at(r, ERR_INVALID, mark, "tags are not allowed");
    if (wants_key(&r->frames[r->depth]))
        return fail_at(r, ERR_INVALID, mark, "a key must be plain text");
    if (r->depth == MAX_DEPTH)
        return fail_at(r, ERR_LIMIT, mark, "nested deeper than 16 levels");

    struct yaml_node *node = add_node(r, kind, mark);

    if (!node)
        return ERR_LIMIT;
    r->frames[++r->depth] =
        (struct frame){.node = node, .end = &node->child, .keys = HMAP_INIT};
    return 0;
}

static void close_collection(struct reader *r)
{
    hmap_free(&r->frames[r->depth--].keys);
}

static int take_event(struct reader *r, const yaml_event_t *event)
{
    const yaml_mark_t *mark = &event->start_mark;

    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        if (++r->ndocuments > 1)
            return fail_at(r, ERR_INVALID, mark, "a second document");
        return 0;
    case YAML_ALIAS_EVENT:
        return fail_at(r, ERR_INVALID, mark, "aliases are not allowed");
    case YAML_SCALAR_EVENT: return take_scalar(r, event);
    case YAML_SEQUENCE_START_EVENT:
        return open_collection(r, YAML_LIST, mark,
            event->data.sequence_start.anchor, event->data.sequence_start.tag);
    case YAML_MAPPING_START_EVENT:
        return open_collection(r, YAML_MAP, mark,
            event->data.mapping_start.anchor, event->data.mapping_start.tag);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: close_collection(r); return 0;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT: break;
    }
    return 0;
}

static int read_events(struct reader *r)
{
    for (;;) {
        yaml_event_t event;

        if (!yaml_parser_parse(&r->parser, &event))
            return fail_by_parser(r);

        bool is_end = event.type == YAML_STREAM_END_EVENT;
        int rc = take_event(r, &event);

        yaml_event_delete(&event);
        if (rc < 0 || is_end)
            return rc;
    }
}

/* Nothing but comments, or a lone null: as good as an empty map. */
static struct yaml_node *root_or_empty(struct reader *r)
{
    struct yaml_node *root = r->root;

    if (root && (root->kind != YAML_SCALAR || root->text.len))
        return root;
    root = arena_zalloc(r->arena, 1, sizeof(*root));
    root->kind = YAML_MAP;
    root->line = root->column = 1;
    return root;
}

int yaml_parse(struct yaml_node **out, struct slice text, const char *file_name,
    struct arena *arena, struct err *err)
{
    struct err ignored = ERR_INIT;
    struct reader r = {.text = text,
        .file_name = file_name,
        .arena = arena,
        .err = err ? err : &ignored};

    if (text.len > MAX_BYTES)
        return fail(&r, ERR_LIMIT, 1, 1, "larger than 1 MiB");
    if (!yaml_parser_initialize(&r.parser))
        die("out of memory (reading YAML)");
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &r.parser, (const unsigned char *)(text.len ? text.ptr : ""), text.len);
    r.frames[0] = (struct frame){.end = &r.root, .keys = HMAP_INIT};

    int rc = read_events(&r);

    while (r.depth)
        close_collection(&r);
    yaml_parser_delete(&r.parser);
    if (rc == 0)
        *out = root_or_empty(&r);
    return rc;
}

const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key)
{
    if (!map || map->kind != YAML_MAP)
        return NULL;
    for (const struct yaml_node *n = map->child; n; n = n->next) {
        if (slice_eq(n->key, slice_of(key)))
            return n;
    }
    return NULL;
}
