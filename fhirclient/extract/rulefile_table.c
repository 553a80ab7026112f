/* SPDX-License-Identifier: Apache-2.0
 * The life of a rule file, its columns and its notes. */
#include "base/file.h"
#include "base/mem.h"
#include "fhirclient/extract/rulefile_int.h"
#include "fhirclient/fhirpath/fhirpath.h"

#include <string.h>

enum { MAX_FILE_BYTES = 1 << 20 };

struct rulefile *rulefile_new(void)
{
    struct rulefile *file = mem_zalloc(1, sizeof(*file));

    file->arena = arena_new();
    return file;
}

void rulefile_free(struct rulefile **file)
{
    struct rulefile *f = *file;

    *file = NULL;
    if (!f)
        return;
    for (size_t i = 0; i < f->expressions.len; i++)
        fp_free(&f->expressions.at[i]);
    VEC_FREE(f->expressions);
    VEC_FREE(f->columns);
    VEC_FREE(f->notes);
    arena_free(&f->arena);
    mem_free(f);
}

int rulefile_load(struct rulefile **out, const char *path, struct err *err)
{
    struct buf bytes = BUF_INIT;
    int rc = file_read(&bytes, path, MAX_FILE_BYTES, err);

    *out = NULL;
    if (rc == 0)
        rc = rulefile_parse(out, buf_slice(&bytes), path, err);
    buf_free(&bytes);
    return rc;
}

/* Nobody gives values to variables when rules are run. */
static int refuse_variables(const struct fp_expr *expr, struct err *err)
{
    size_t n;
    const struct slice *names = fp_variable_names(expr, &n);

    if (n == 0)
        return 0;
    return err_set(err, ERR_UNSUPPORTED, "unknown variable: %.*s",
        (int)(names[0].len < 60 ? names[0].len : 60), names[0].ptr);
}

int rulefile_column(size_t *out, struct rulefile *file, const char *name,
    const char *expression, struct err *err)
{
    struct fp_expr *compiled;
    int rc;

    for (*out = 0; *out < file->columns.len; ++*out)
        if (strcmp(file->columns.at[*out].expression, expression) == 0)
            return 0;
    rc = fp_compile(&compiled, slice_of(expression), err);
    if (rc == 0)
        rc = refuse_variables(compiled, err);
    if (rc < 0) {
        fp_free(&compiled);
        return rc;
    }
    VEC_PUSH(file->columns,
        ((struct rule_column){arena_cstr(file->arena, slice_of(name)),
            arena_cstr(file->arena, slice_of(expression))}));
    VEC_PUSH(file->expressions, compiled);
    return 0;
}

void rulefile_add_note(struct rulefile *file, const char *text)
{
    for (size_t i = 0; i < file->notes.len; i++)
        if (strcmp(file->notes.at[i], text) == 0)
            return;
    VEC_PUSH(file->notes, arena_cstr(file->arena, slice_of(text)));
}

const struct ruleset *rulefile_rules(const struct rulefile *file)
{
    return &file->rules;
}

const char *rulefile_note(const struct rulefile *file, size_t index)
{
    return index < file->notes.len ? file->notes.at[index] : NULL;
}
