/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/fhirpath.h"

#include "base/file.h"
#include "mediator/cli/cli.h"

#include <stdio.h>

struct fhirpath_args {
    struct cli_common common;
};

static const struct cli_option options[] = {CLI_COMMON_OPTIONS, CLI_END};

enum {
    EXIT_EXPRESSION = 2, /* the expression was refused */
    EXIT_EVALUATION = 3, /* it could not be evaluated on a file */
    MAX_FILE_BYTES = 64 << 20
};

static void print_items(const struct fp_result *result)
{
    for (size_t i = 0; i < result->nitems; i++) {
        const struct fp_item *item = &result->items[i];
        struct slice text =
            item->type == FP_NODE ? jval_raw(item->node) : item->text;

        printf("%.*s\n", SLICE_ARG(text));
    }
}

static void print_json(const struct fp_result *result)
{
    struct buf text = BUF_INIT;

    fp_result_write(&text, result);
    printf("%s\n", text.ptr);
    buf_free(&text);
}

static int evaluate(const struct fp_expr *expr, const char *path, bool as_json,
    struct arena *arena, struct err *err)
{
    struct buf text = BUF_INIT;
    struct jval input;
    struct fp_result result;
    struct fp_env env = {.now_ms = clock_system.wall_ms(&clock_system)};
    int rc = file_read(&text, path, MAX_FILE_BYTES, err);

    if (rc == 0)
        rc = jdoc_parse(&input, buf_slice(&text), NULL, arena, err);
    if (rc == 0)
        rc = fp_eval(&result, expr, input, &env, arena, err);
    if (rc == 0)
        (as_json ? print_json : print_items)(&result);
    buf_free(&text);
    return rc;
}

static int fhirpath(void *args, int argc, char **argv)
{
    const struct fhirpath_args *a = args;
    struct fp_expr *expr = NULL;
    struct err err = ERR_INIT;
    int code = EXIT_OK;

    if (fp_compile(&expr, slice_of(argv[0]), &err) < 0) {
        cli_fail("fhirpath", &err);
        return EXIT_EXPRESSION;
    }
    for (int i = 1; i < argc; i++) {
        struct arena *arena = arena_new();

        err = ERR_INIT;
        if (evaluate(expr, argv[i], a->common.json, arena, &err) < 0) {
            fprintf(stderr, "%s: ", argv[i]);
            cli_fail("fhirpath", &err);
            code = EXIT_EVALUATION;
        }
        arena_free(&arena);
    }
    fp_free(&expr);
    return code;
}

const struct cli_command cmd_fhirpath = {
    .name = "fhirpath",
    .arguments = "EXPRESSION FILE...",
    .summary = "evaluate a FHIRPath expression on resources",
    .text =
        "Prints the result items, one a line; with --json one JSON array a\n"
        "file, each item with its type. Exit code 2: the expression was\n"
        "refused, 3: it could not be evaluated.\n\n"
        "  selfsame fhirpath \"name.where(use='official').family\" "
        "patient.json",
    .options = options,
    .args_size = sizeof(struct fhirpath_args),
    .min_arguments = 2,
    .max_arguments = -1,
    .run = fhirpath,
};
