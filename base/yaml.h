/* SPDX-License-Identifier: Apache-2.0
 * YAML as a tree with positions. Aliases, anchors and tags are refused, as are
 * duplicate keys, more than 16 levels and more than 1 MiB. */
#ifndef BASE_YAML_H
#define BASE_YAML_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

struct yaml_node {
    enum yaml_kind kind;
    struct slice text;   /* scalar */
    bool is_quoted;
    struct slice key;    /* when it stands in a map */
    size_t line, column; /* from 1 */
    struct yaml_node *child, *next;
};

/** Read a document; an empty one gives an empty map. where = "file:l:c". */
int yaml_parse(struct yaml_node **out, struct slice text, const char *file_name,
    struct arena *arena, struct err *err) MUST_CHECK;

/** Member of a map, or NULL. */
const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key);

#endif
