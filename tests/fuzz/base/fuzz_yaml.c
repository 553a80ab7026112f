/* SPDX-License-Identifier: Apache-2.0
 * Any bytes as YAML: a tree that keeps its promises, or a refusal that says
 * where. */
#include "base/mem.h"
#include "base/utf8.h"
#include "base/yaml.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct yaml_node *node, size_t depth)
{
    ASSERT(depth <= 17);
    ASSERT(node->line > 0 && node->column > 0);
    ASSERT(utf8_is_valid(node->text) && utf8_is_valid(node->key));
    ASSERT(node->kind != YAML_SCALAR || !node->child);
    for (const struct yaml_node *n = node->child; n; n = n->next) {
        ASSERT(node->kind == YAML_MAP || n->key.len == 0);
        ASSERT(node->kind != YAML_MAP || n->key_line > 0);
        check(n, depth + 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct yaml_node *root = NULL;
    struct err err = ERR_INIT;
    int rc = yaml_parse(
        &root, slice_make((const char *)data, size), "f.yml", arena, &err);

    ASSERT((rc == 0) == (root != NULL));
    ASSERT((rc == 0) == (err.code == 0));
    ASSERT(rc == 0 || strncmp(err.where, "f.yml:", 6) == 0);
    if (rc == 0)
        check(root, 1);
    arena_free(&arena);
    return 0;
}
