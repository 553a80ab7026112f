/* SPDX-License-Identifier: Apache-2.0
 * How an expression is read, and what it is compiled to. */
#include "fhirclient/fhirpath/check.h"
#include "fhirclient/fhirpath/print.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/cli/fhirpath_int.h"

static void put(const struct buf *text)
{
    fwrite(text->ptr ? text->ptr : "", 1, text->len, stdout);
}

int fhirpath_show_tree(const struct fhirpath_run *run, struct slice source)
{
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    struct syntax syntax;
    int code = fhirpath_understand(&source, run, arena);

    if (code == EXIT_OK && parse_expression(&syntax, source, arena, &err) < 0) {
        fhirpath_tell(NULL, 0, &err);
        code = EXIT_EXPRESSION;
    }
    if (code == EXIT_OK) {
        ast_print(&text, syntax.root);
        buf_adds(&text, "\n\n");
        ast_print_tree(&text, syntax.root);
        put(&text);
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

/* The variables that were given, so that others are told of. */
static void list_variables(struct fp_check_options *options,
    const struct fhirpath_run *run, struct arena *arena)
{
    struct fp_typed_variable *list =
        arena_zalloc(arena, run->nvariables + 1, sizeof(*list));

    for (size_t i = 0; i < run->nvariables; i++)
        list[i].name = run->variables[i].name;
    options->variables = list;
    options->nvariables = run->nvariables;
}

static void print_checked(
    const struct fp_checked *checked, struct slice source, bool is_quiet)
{
    struct buf type = BUF_INIT, problems = BUF_INIT;

    for (size_t i = 0; i < checked->problems.n; i++)
        if (!is_quiet || checked->problems.items[i].grade == FP_ERROR)
            fp_problem_write(&problems, source, &checked->problems.items[i]);
    if (checked->problems.nerrors == 0) {
        fp_static_type_write(&type, &checked->type);
        buf_addc(&type, '\n');
        put(&type);
    }
    fflush(stdout);
    fwrite(problems.ptr ? problems.ptr : "", 1, problems.len, stderr);
    buf_free(&type);
    buf_free(&problems);
}

static void write_problem(struct jwrite *w, const struct fp_problem *p)
{
    jwrite_object(w);
    jwrite_member(w, "severity",
        p->grade == FP_ERROR ? SLICE("error") : SLICE("warning"));
    jwrite_member(w, "code", slice_of(fp_finding_str(p->finding)));
    jwrite_key(w, "offset");
    jwrite_int(w, p->at);
    jwrite_key(w, "length");
    jwrite_int(w, p->length);
    jwrite_member(w, "text", p->text);
    jwrite_member(w, "instead", p->instead);
    jwrite_end(w);
}

/* For editors: one object, places in bytes of the expression. */
static void print_checked_json(const struct fp_checked *checked)
{
    const struct fp_static_type *type = &checked->type;
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);

    jwrite_object(&w);
    if (type->is_known) {
        jwrite_key(&w, "types");
        jwrite_array(&w);
        for (size_t i = 0; i < type->nnames; i++)
            jwrite_string(&w, type->names[i]);
        jwrite_end(&w);
    }
    jwrite_key(&w, "min");
    jwrite_int(&w, type->is_required);
    jwrite_member(&w, "max", type->is_single ? SLICE("1") : SLICE("*"));
    jwrite_key(&w, "problems");
    jwrite_array(&w);
    for (size_t i = 0; i < checked->problems.n; i++)
        write_problem(&w, &checked->problems.items[i]);
    jwrite_end(&w);
    jwrite_end(&w);
    buf_addc(&text, '\n');
    put(&text);
    buf_free(&text);
}

int fhirpath_check(const struct fhirpath_run *run, struct slice source)
{
    struct arena *arena = arena_new();
    struct fp_check_options options = {0};
    struct fp_checked checked;
    struct err err = ERR_INIT;
    int code = fhirpath_understand(&source, run, arena);

    list_variables(&options, run, arena);
    if (code == EXIT_OK &&
        fp_check(&checked, source, slice_of(run->args->check), &options, arena,
            &err) < 0) {
        fhirpath_tell(NULL, 0, &err);
        code = EXIT_EXPRESSION;
    } else if (code == EXIT_OK) {
        if (run->args->common.json)
            print_checked_json(&checked);
        else
            print_checked(&checked, source, run->args->common.quiet);
        code = checked.problems.nerrors ? EXIT_EXPRESSION : EXIT_OK;
    }
    arena_free(&arena);
    return code;
}
