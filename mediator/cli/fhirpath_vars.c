/* SPDX-License-Identifier: Apache-2.0
 * --var NAME=VALUE. What VALUE is can be seen from it: a number is a number
 * and @2026-11-21 is a date, so that `%limit > 3` does what one expects;
 * whoever wants the text 3 writes '3'. */
#include "base/file.h"
#include "fhirclient/fhirpath/ast.h"
#include "mediator/cli/fhirpath_int.h"

static bool is_literal(const struct ast *n)
{
    if ((n->type == AST_MINUS || n->type == AST_PLUS) && n->left)
        n = n->left;
    return n->type == AST_LITERAL || n->type == AST_QUANTITY ||
           n->type == AST_EMPTY;
}

/* 1 when the text is a literal, 0 when it is something else. */
static int read_literal(
    struct fp_variable *out, struct slice text, struct arena *arena)
{
    struct fp_expr *expr = NULL;
    struct syntax syntax;
    struct fp_result result;
    int is_read;

    if (parse_expression(&syntax, text, arena, NULL) < 0 ||
        !is_literal(syntax.root))
        return 0;
    is_read = fp_compile(&expr, text, NULL) == 0 &&
              fp_eval(&result, expr, (struct jval){0}, NULL, arena, NULL) == 0;
    fp_free(&expr);
    if (is_read) {
        out->items = result.items;
        out->nitems = result.nitems;
    }
    return is_read;
}

/* ---- JSON ---- */

static enum fp_type number_type(struct slice text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] == '.' || text.ptr[i] == 'e' || text.ptr[i] == 'E')
            return FP_DECIMAL;
    return FP_INTEGER;
}

static struct fp_item item_of_json(struct jval v)
{
    struct fp_item item = {.type = FP_NODE, .node = v};

    switch (jval_type(v)) {
    case JSON_TRUE:
    case JSON_FALSE: item.type = FP_BOOLEAN; break;
    case JSON_NUMBER: item.type = number_type(jval_raw(v)); break;
    case JSON_STRING:
        return (struct fp_item){.type = FP_STRING, .text = jval_str(v)};
    case JSON_NONE:
    case JSON_NULL:
    case JSON_ARRAY:
    case JSON_OBJECT: return item;
    }
    return (struct fp_item){.type = item.type, .text = jval_raw(v)};
}

static int read_json(struct fp_variable *out, struct slice text,
    struct arena *arena, struct err *err)
{
    struct fp_item *items;
    struct jval root;
    int rc = jdoc_parse(&root, text, &fhirpath_limits, arena, err);
    bool is_array = rc == 0 && jval_type(root) == JSON_ARRAY;

    if (rc < 0)
        return rc;
    items = arena_zalloc(
        arena, is_array ? jval_count(root) + 1 : 1, sizeof(*items));
    out->items = items;
    if (!is_array)
        items[out->nitems++] = item_of_json(root);
    else
        for (struct jval v = jval_first(root); jval_is_some(v);
             v = jval_next(v))
            items[out->nitems++] = item_of_json(v);
    return 0;
}

static int read_file(struct fp_variable *out, const char *path,
    struct arena *arena, struct err *err)
{
    struct buf bytes = BUF_INIT;
    int rc = file_read(&bytes, path, FHIRPATH_MAX_BYTES, err);

    if (rc == 0)
        rc = read_json(out, arena_copy(arena, buf_slice(&bytes)), arena, err);
    buf_free(&bytes);
    return rc;
}

/* ---- one option ---- */

static int read_value(struct fp_variable *out, const char *value,
    struct arena *arena, struct err *err)
{
    struct slice text = slice_of(value);
    struct fp_item *item;

    if (read_literal(out, text, arena) > 0)
        return 0;
    if (slice_starts(text, SLICE("@")))
        return read_file(out, value + 1, arena, err);
    if ((slice_starts(text, SLICE("{")) || slice_starts(text, SLICE("["))) &&
        read_json(out, text, arena, NULL) == 0)
        return 0;
    item = arena_zalloc(arena, 1, sizeof(*item));
    *item = (struct fp_item){.type = FP_STRING, .text = text};
    out->items = item;
    out->nitems = 1;
    return 0;
}

int fhirpath_read_variables(
    struct fhirpath_run *run, const struct cli_list *given, struct err *err)
{
    struct fp_variable *list =
        arena_zalloc(run->arena, CLI_MAX_LIST, sizeof(*list));

    for (size_t i = 0; i < given->count; i++) {
        struct slice name, value = slice_of(given->items[i]);

        if (!slice_split(&name, &value, '=') || !name.len || !value.ptr)
            return err_set(
                err, ERR_INVALID, "--var takes NAME=VALUE, as in --var n=3");
        if (name.ptr[0] == '%')
            name = slice_from(name, 1);
        list[i].name = name;

        int rc = read_value(&list[i], value.ptr, run->arena, err);

        if (rc < 0)
            return rc;
    }
    run->variables = list;
    run->nvariables = given->count;
    return 0;
}
