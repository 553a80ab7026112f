/* SPDX-License-Identifier: Apache-2.0
 * Texts by name. They are kept in order of their names, so that two maps that
 * say the same are the same, whoever wrote them and however. */
#include "base/conf_int.h"

#include <stdlib.h>
#include <string.h>

struct pair {
    const char *name, *value;
};

static int by_name(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;

    return strcmp(x->name, y->name);
}

static void read_pair(struct pair *pair, const struct conf_spot *spot,
    const struct yaml_node *node)
{
    static const struct conf_row text_row = {.type = CONF_STRING};
    struct conf_spot at = *spot;

    at.path = arena_printf(spot->state->arena, "%s[%s]", spot->path,
        conf_shown(spot->state->arena, node->key));
    at.place = conf_node_place(&spot->place, node);
    at.row = &text_row;
    at.to = &pair->name;
    pair->name = pair->value = "";
    conf_value_read(&at, node->key);
    at.to = &pair->value;
    if (node->kind != YAML_SCALAR)
        conf_wrong_kind(&at, node);
    else
        conf_value_read(&at, node->text);
}

void conf_read_map(const struct conf_spot *spot, const struct yaml_node *map)
{
    struct arena *arena = spot->state->arena;
    const struct conf_state *state = spot->state;
    size_t before = state->nproblems + state->untold, count = 0, n = 0;
    const char **names, **values;
    struct pair *pairs;

    for (const struct yaml_node *c = map->child; c; c = c->next)
        count++;
    pairs = arena_zalloc(arena, count + 1, sizeof(*pairs));
    names = arena_zalloc(arena, count + 1, sizeof(*names));
    values = arena_zalloc(arena, count + 1, sizeof(*values));
    for (const struct yaml_node *c = map->child; c; c = c->next)
        read_pair(&pairs[n++], spot, c);
    qsort(pairs, n, sizeof(*pairs), by_name);
    for (size_t i = 0; i < n; i++) {
        names[i] = pairs[i].name;
        values[i] = pairs[i].value;
        if (i && strcmp(names[i - 1], names[i]) == 0)
            conf_problem(spot->state, &spot->place, spot->path,
                "%s is given twice", conf_shown(arena, slice_of(names[i])));
    }
    if (state->nproblems + state->untold == before)
        *(struct conf_map *)spot->to = (struct conf_map){names, values, n};
}
