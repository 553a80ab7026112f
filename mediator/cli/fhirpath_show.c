/* SPDX-License-Identifier: Apache-2.0
 * How an expression is read, and what it is compiled to. */
#include "fhirclient/fhirpath/print.h"
#include "mediator/cli/fhirpath_int.h"

static void put(const struct buf *text)
{
    fwrite(text->ptr ? text->ptr : "", 1, text->len, stdout);
}

int fhirpath_show_tree(struct slice source)
{
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    struct syntax syntax;
    int code = EXIT_EXPRESSION;

    if (parse_expression(&syntax, source, arena, &err) < 0) {
        fhirpath_tell(NULL, 0, &err);
    } else {
        ast_print(&text, syntax.root);
        buf_adds(&text, "\n\n");
        ast_print_tree(&text, syntax.root);
        put(&text);
        code = EXIT_OK;
    }
    buf_free(&text);
    arena_free(&arena);
    return code;
}

int fhirpath_show_plan(const struct fhirpath_run *run, struct slice source)
{
    struct buf text = BUF_INIT;
    struct fp_expr *expr;
    int code = fhirpath_compile(&expr, run, source);

    if (code != EXIT_OK)
        return code;
    plan_print(&text, expr);
    put(&text);
    buf_free(&text);
    fp_free(&expr);
    return EXIT_OK;
}
