/* SPDX-License-Identifier: Apache-2.0
 * YAML as a tree with positions. Aliases, anchors and tags are refused, as are
 * duplicate keys, several documents, more than 16 levels, more than 1 MiB and
 * more than 100,000 values. */
#ifndef BASE_YAML_H
#define BASE_YAML_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

struct yaml_node {
    enum yaml_kind kind;
    struct slice text; /* scalar */
    bool is_quoted;
    struct slice key;    /* when it stands in a map */
    size_t line, column; /* of the value, from 1 */
    size_t key_line, key_column;
    struct yaml_node *child, *next;
};

/** "file:line:column"; a long name is cut in front, never the position. */
void yaml_where(
    char *out, size_t size, const char *file_name, size_t line, size_t column);

/** Read a document; an empty one gives an empty map. where = "file:l:c". */
int yaml_parse(struct yaml_node **out, struct slice text, const char *file_name,
    struct arena *arena, struct err *err) MUST_CHECK;

/** Member of a map, or NULL. */
const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key);

#endif
