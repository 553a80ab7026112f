/* SPDX-License-Identifier: Apache-2.0
 * Any bytes as settings: those before the first NUL as the file, the rest as
 * "name=value" of --set. What is accepted prints as settings that are
 * accepted too. */
#include "base/conf_int.h"
#include "base/mem.h"
#include "tests/unit/base/conf_sample.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_OVERRIDES = 8 };

/* As conf_load() does it, but from memory. */
static size_t read_all(struct conf_state *state, struct sample *s,
    struct slice text, const char *const *overrides, struct arena *arena)
{
    struct yaml_node *root;

    memset(s, 0, sizeof(*s));
    *state = (struct conf_state){.rows = sample_rows,
        .base = (char *)s,
        .arena = arena,
        .file = "f.yml",
        .folder = ""};
    state->origin = arena_zalloc(
        arena, conf_count(sample_rows) + 1, sizeof(*state->origin));
    conf_read_defaults(state);
    if (yaml_parse(&root, text, "f.yml", arena, NULL) < 0)
        return 1;
    conf_read_tree(state, root);
    conf_read_overrides(state, overrides);
    return state->nproblems;
}

/* Every value, one a line, as a file would have it. */
static void print_values(struct buf *out, const struct sample *s)
{
    static const char *const sections[] = {"log", "match", "store"};

    for (size_t i = 0; i < COUNT_OF(sections); i++) {
        buf_addf(out, "%s:\n", sections[i]);
        for (const struct conf_row *row = sample_rows; row->path; row++) {
            size_t len = strlen(sections[i]);

            if (strncmp(row->path, sections[i], len) != 0)
                continue;
            buf_addf(out, "  %s: ", row->path + len + 1);
            conf_format_value(out, row, (const char *)s + row->offset);
            buf_addc(out, '\n');
        }
    }
}

static void check_printed(const struct sample *s, struct arena *arena,
    const char *const *no_overrides)
{
    struct buf text = BUF_INIT, again = BUF_INIT;
    struct conf_state state;
    struct sample back;

    print_values(&text, s);
    ASSERT(read_all(&state, &back, buf_slice(&text), no_overrides, arena) == 0);
    print_values(&again, &back);
    ASSERT(slice_eq(buf_slice(&text), buf_slice(&again)));
    buf_free(&text);
    buf_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice rest = slice_make(size ? (const char *)data : "", size);
    struct slice file, part;
    const char *overrides[MAX_OVERRIDES + 1] = {NULL};
    const char *const none[] = {NULL};
    struct conf_state state;
    struct sample s;
    struct buf problems = BUF_INIT;
    size_t n = 0;

    slice_split(&file, &rest, '\0');
    while (n < MAX_OVERRIDES && slice_split(&part, &rest, '\0'))
        overrides[n++] = arena_cstr(arena, part);
    if (read_all(&state, &s, file, overrides, arena) == 0)
        check_printed(&s, arena, none);
    conf_problems_print(&problems, &state);
    buf_free(&problems);
    arena_free(&arena);
    return 0;
}
