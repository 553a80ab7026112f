/* SPDX-License-Identifier: Apache-2.0
 * The life of a rule file, its columns and its notes. */
#include "base/file.h"
#include "base/mem.h"
#include "fhirclient/extract/rulefile_int.h"
#include "fhirclient/fhirpath/fhirpath.h"

#include <string.h>

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
    int rc = file_read(&bytes, path, RULEFILE_MAX_BYTES, err);

    *out = NULL;
    if (rc == 0)
        rc = rulefile_parse(out, buf_slice(&bytes), path, err);
    buf_free(&bytes);
    return rc;
}

/* When rules are run nobody gives values to variables, and what is found must
 * not change with the day: there is the resource and nothing else. */
static int refuse_outside(const struct fp_expr *expr, struct err *err)
{
    size_t n;
    const struct slice *names = fp_variable_names(expr, &n);
    struct slice function = fp_outside_function(expr);

    if (n)
        return err_set(err, ERR_UNSUPPORTED, "unknown variable: %.*s",
            (int)(names[0].len < 60 ? names[0].len : 60), names[0].ptr);
    if (function.len)
        return err_set(err, ERR_UNSUPPORTED,
            "%.*s() is not for rules: they see the resource alone, no clock "
            "and no terminology",
            SLICE_ARG(function));
    return 0;
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
        rc = refuse_outside(compiled, err);
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
