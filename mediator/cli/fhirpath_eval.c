/* SPDX-License-Identifier: Apache-2.0
 * One evaluation, and what it gives as lines for people or as JSON. */
#include "fhirclient/fhirpath/repair.h"
#include "mediator/cli/fhirpath_int.h"

/* ---- telling ---- */

void fhirpath_tell(const char *name, size_t line, const struct err *err)
{
    fputs("selfsame fhirpath: ", stderr);
    if (name)
        fprintf(stderr, "%s: ", name);
    if (line)
        fprintf(stderr, "line %zu: ", line);
    fprintf(
        stderr, "%s%s%s\n", err->where, err->where[0] ? ": " : "", err->text);
}

/* trace() writes beside the results, so that these stay what they are. */
static void trace(struct slice name, const struct fp_result *items, void *user)
{
    struct buf text = BUF_INIT;

    (void)user;
    fp_result_write(&text, items);
    fprintf(stderr, "trace %.*s: %s\n", SLICE_ARG(name), text.ptr);
    buf_free(&text);
}

static void tell_missing(const struct fp_result *result)
{
    if (result->nmissing == 1)
        fprintf(stderr, "selfsame fhirpath: %.*s is not at hand to resolve()\n",
            SLICE_ARG(result->missing[0]));
    else if (result->nmissing > 1)
        fprintf(stderr,
            "selfsame fhirpath: %.*s and %zu more are not at hand to "
            "resolve()\n",
            SLICE_ARG(result->missing[0]), result->nmissing - 1);
}

/* ---- printing ---- */

static void print_text(struct buf *out, const struct fp_result *result)
{
    for (size_t i = 0; i < result->nitems; i++) {
        fp_item_write(out, &result->items[i]);
        buf_addc(out, '\n');
    }
}

static void print_json(struct buf *out, const struct fp_result *result)
{
    fp_result_write(out, result);
    buf_addc(out, '\n');
}

/* ---- evaluating ---- */

/* Enough for a Bundle of some hundred thousand resources, over in seconds. */
enum { MAX_STEPS = 5000000 };

int fhirpath_items(struct fp_result *out, const struct fhirpath_run *run,
    const struct fp_expr *expr, struct jval input, struct arena *arena,
    struct err *err)
{
    static const struct fp_host host = {.trace = trace};
    struct fp_env env = {.variables = run->variables,
        .nvariables = run->nvariables,
        .host = run->is_silent ? NULL : &host,
        .max_steps = MAX_STEPS,
        .now_ms = clock_wall_ms(&clock_system)};

    return fp_eval(out, expr, input, &env, arena, err);
}

int fhirpath_evaluate(const struct fhirpath_run *run,
    const struct fp_expr *expr, struct jval input, struct arena *arena,
    struct err *err)
{
    struct buf text = BUF_INIT;
    struct fp_result result;
    int rc = fhirpath_items(&result, run, expr, input, arena, err);

    if (rc < 0)
        return rc;
    (run->args->common.json ? print_json : print_text)(&text, &result);
    fwrite(text.ptr ? text.ptr : "", 1, text.len, stdout);
    buf_free(&text);
    if (!run->args->common.quiet)
        tell_missing(&result);
    return 0;
}

/* ---- compiling ---- */

static void tell_repairs(
    const struct fp_repaired *repaired, struct slice source)
{
    struct buf text = BUF_INIT;

    for (size_t i = 0; i < repaired->problems.n; i++)
        fp_problem_write(&text, source, &repaired->problems.items[i]);
    if (!slice_eq(repaired->expression, source))
        buf_addf(&text, "read as: %.*s\n", SLICE_ARG(repaired->expression));
    fwrite(text.ptr ? text.ptr : "", 1, text.len, stderr);
    buf_free(&text);
}

int fhirpath_understand(
    struct slice *source, const struct fhirpath_run *run, struct arena *arena)
{
    struct fp_repaired repaired;
    struct err err = ERR_INIT;

    if (!run->args->tolerant)
        return EXIT_OK;
    if (fp_repair(&repaired, *source, NULL, arena, &err) < 0) {
        fhirpath_tell(NULL, 0, &err);
        return EXIT_EXPRESSION;
    }
    if (!run->args->common.quiet)
        tell_repairs(&repaired, *source);
    *source = repaired.expression;
    return EXIT_OK;
}

static bool has_variable(const struct fhirpath_run *run, struct slice name)
{
    for (size_t i = 0; i < run->nvariables; i++)
        if (slice_eq(run->variables[i].name, name))
            return true;
    return false;
}

/* What has no value on any resource is wrong with the expression. */
static int refuse_unknown(
    const struct fp_expr *expr, const struct fhirpath_run *run, struct err *err)
{
    size_t n;
    const struct slice *names = fp_variable_names(expr, &n);

    for (size_t i = 0; i < n && !run->args->plan; i++)
        if (!has_variable(run, names[i]))
            return err_set(err, ERR_INVALID,
                "there is no value to the variable %%%.*s: --var gives one",
                SLICE_ARG(names[i]));
    return 0;
}

int fhirpath_compile(
    struct fp_expr **out, const struct fhirpath_run *run, struct slice source)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    int code = fhirpath_understand(&source, run, arena);

    *out = NULL;
    if (code == EXIT_OK && (fp_compile(out, source, &err) < 0 ||
                               refuse_unknown(*out, run, &err) < 0)) {
        fhirpath_tell(NULL, 0, &err);
        fp_free(out);
        code = EXIT_EXPRESSION;
    }
    arena_free(&arena);
    return code;
}
