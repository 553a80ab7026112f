/* SPDX-License-Identifier: Apache-2.0
 * Looking into a document. */
#include "fhirclient/json/jdoc.h"

#include "fhirclient/json/jdoc_int.h"

#include <stdarg.h>
#include <string.h>

static const struct jnode *node_of(struct jval v)
{
    return v.doc ? &v.doc->nodes[v.at] : NULL;
}

static uint32_t next_of(const struct jnode *node, uint32_t at)
{
    return node->has_escapes ? at + 1 : node->next;
}

enum jtype jval_type(struct jval v)
{
    return v.doc ? (enum jtype)node_of(v)->type : JSON_NONE;
}

struct slice jnode_key(const struct jdoc *doc, const struct jnode *node)
{
    if (node->key == JDOC_NO_KEY)
        return SLICE("");
    if (node->key_has_escapes)
        return doc->decoded[node->key];
    return slice_make(doc->text.ptr + node->key, node->key_len);
}

static bool key_is(
    const struct jdoc *doc, const struct jnode *node, struct slice name)
{
    if (node->key_has_escapes)
        return slice_eq(doc->decoded[node->key], name);
    return node->key_len == name.len &&
           memcmp(doc->text.ptr + node->key, name.ptr, name.len) == 0;
}

struct jval jval_get_slice(struct jval v, struct slice name)
{
    const struct jnode *node = node_of(v), *nodes;

    if (!node || node->type != JSON_OBJECT || node->next == v.at + 1)
        return (struct jval){0};
    nodes = v.doc->nodes;
    /* every member is followed by the next one but the last */
    for (uint32_t at = v.at + 1;; at = next_of(node, at)) {
        node = &nodes[at];
        if (key_is(v.doc, node, name))
            return (struct jval){v.doc, at};
        if (node->is_last)
            return (struct jval){0};
    }
}

struct jval jval_get(struct jval v, const char *name)
{
    return jval_get_slice(v, slice_of(name));
}

struct jval jval_path(struct jval v, ...)
{
    va_list names;
    const char *name;

    va_start(names, v);
    while (jval_is_some(v) && (name = va_arg(names, const char *)))
        v = jval_get(v, name);
    va_end(names);
    return v;
}

size_t jval_count(struct jval v)
{
    size_t n = 0;

    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m))
        n++;
    return n;
}

struct jval jval_at(struct jval v, size_t index)
{
    if (jval_type(v) != JSON_ARRAY)
        return (struct jval){0};
    v = jval_first(v);
    while (index-- && jval_is_some(v))
        v = jval_next(v);
    return v;
}

struct jval jval_first(struct jval v)
{
    const struct jnode *node = node_of(v);

    if (!node || node->type < JSON_ARRAY || node->next == v.at + 1)
        return (struct jval){0};
    return (struct jval){v.doc, v.at + 1};
}

struct jval jval_next(struct jval v)
{
    const struct jnode *node = node_of(v);

    /* The root is nobody's child: it is not marked last, but nothing stands
     * behind it. */
    if (!node || node->is_last || next_of(node, v.at) >= v.doc->nnodes)
        return (struct jval){0};
    return (struct jval){v.doc, next_of(node, v.at)};
}

struct jval jval_next_called(
    struct jval root, struct jval after, struct slice key)
{
    const struct jdoc *doc = root.doc;
    uint32_t end;

    if (!doc)
        return (struct jval){0};
    end = next_of(node_of(root), root.at);
    for (uint32_t at = (after.doc ? after.at : root.at) + 1; at < end; at++)
        if (doc->nodes[at].key != JDOC_NO_KEY &&
            key_is(doc, &doc->nodes[at], key))
            return (struct jval){doc, at};
    return (struct jval){0};
}

bool jval_is_in(struct jval v, struct jval outer)
{
    return v.doc && v.doc == outer.doc && v.at > outer.at &&
           v.at < next_of(node_of(outer), outer.at);
}

struct slice jval_key(struct jval v)
{
    return v.doc ? jnode_key(v.doc, node_of(v)) : SLICE("");
}

struct slice jval_raw(struct jval v)
{
    const struct jnode *node = node_of(v);

    if (!node)
        return SLICE("");
    return slice_make(
        v.doc->text.ptr + node->start, (size_t)node->end - node->start);
}

struct slice jval_str(struct jval v)
{
    const struct jnode *node = node_of(v);

    if (!node || node->type != JSON_STRING)
        return SLICE("");
    if (node->has_escapes)
        return v.doc->decoded[node->next];
    return slice_make(
        v.doc->text.ptr + node->start + 1, (size_t)node->end - node->start - 2);
}

struct slice jval_get_str(struct jval v, const char *name)
{
    return jval_str(jval_get(v, name));
}

bool jval_to_i64(int64_t *out, struct jval v)
{
    struct slice text = jval_raw(v);
    bool is_negative = slice_starts(text, SLICE("-"));
    uint64_t size, most = (uint64_t)INT64_MAX + is_negative;

    if (jval_type(v) != JSON_NUMBER ||
        !slice_to_u64(&size, slice_from(text, is_negative)) || size > most)
        return false;
    /* In two steps, since the smallest number has no positive twin. */
    *out = is_negative ? -(int64_t)(size / 2) - (int64_t)(size - size / 2)
                       : (int64_t)size;
    return true;
}

bool jval_is_true(struct jval v)
{
    return jval_type(v) == JSON_TRUE;
}

void jdoc_place(struct slice text, size_t offset, size_t *line, size_t *column)
{
    *line = *column = 1;
    for (size_t i = 0; i < offset && i < text.len; i++) {
        if (text.ptr[i] == '\n') {
            ++*line;
            *column = 1;
        } else if (((unsigned char)text.ptr[i] & 0xc0) != 0x80) {
            ++*column;
        }
    }
}

void jval_position(struct jval v, size_t *line, size_t *column)
{
    *line = *column = 0;
    if (v.doc)
        jdoc_place(v.doc->text, node_of(v)->start, line, column);
}

static bool arrays_equal(struct jval a, struct jval b)
{
    struct jval x = jval_first(a), y = jval_first(b);

    while (jval_is_some(x) && jval_is_some(y)) {
        if (!jval_equal(x, y))
            return false;
        x = jval_next(x);
        y = jval_next(y);
    }
    return !jval_is_some(x) && !jval_is_some(y);
}

/* Usually both are in the same order, so look at the twin's place first. */
static bool objects_equal(struct jval a, struct jval b)
{
    struct jval twin = jval_first(b);

    if (jval_count(a) != jval_count(b))
        return false;
    for (struct jval x = jval_first(a); jval_is_some(x); x = jval_next(x)) {
        struct jval y = twin;

        if (!slice_eq(jval_key(x), jval_key(y)))
            y = jval_get_slice(b, jval_key(x));
        if (!jval_equal(x, y))
            return false;
        twin = jval_next(twin);
    }
    return true;
}

bool jval_equal(struct jval a, struct jval b)
{
    if (jval_type(a) != jval_type(b))
        return false;
    switch (jval_type(a)) {
    case JSON_NUMBER: return slice_eq(jval_raw(a), jval_raw(b));
    case JSON_STRING: return slice_eq(jval_str(a), jval_str(b));
    case JSON_ARRAY: return arrays_equal(a, b);
    case JSON_OBJECT: return objects_equal(a, b);
    case JSON_NONE:
    case JSON_NULL:
    case JSON_FALSE:
    case JSON_TRUE: break;
    }
    return true;
}
