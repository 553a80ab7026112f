/* SPDX-License-Identifier: Apache-2.0
 * `selfsame fhirpath`: expressions on resources, and what helps to write
 * them. */
#include "mediator/cli/fhirpath_int.h"

#include <string.h>
#include <unistd.h>

#define OPTION(name, letter, type, field, value, help)                         \
    {                                                                          \
        name, letter, type, offsetof(struct fhirpath_args, field), value, help \
    }

static const struct cli_option options[] = {CLI_COMMON_OPTIONS,
    OPTION("var", 'v', CLI_LIST, vars, "NAME=VALUE",
        "the variable %NAME; may be repeated"),
    OPTION("check", 0, CLI_TEXT, check, "TYPE",
        "check on resources of a type, without data"),
    OPTION("tolerant", 0, CLI_FLAG, tolerant, NULL,
        "repair what registry definitions write wrongly"),
    OPTION("ast", 0, CLI_FLAG, ast, NULL, "show how it is read, as a tree"),
    OPTION("plan", 0, CLI_FLAG, plan, NULL, "show what it is compiled to"),
    OPTION("tests", 0, CLI_TEXT, tests, "FILE",
        "run the tests in FILE (docs/fhirpath.md)"),
    OPTION("interactive", 'i', CLI_FLAG, interactive, NULL,
        "ask for expressions, one after another"),
    CLI_END};

static const char help_text[] =
    "Evaluates a FHIRPath expression on each resource and prints the items it\n"
    "gives, one a line. FILE is a JSON resource or NDJSON, one resource a\n"
    "line; - is standard input. Without FILE there is no input, which is\n"
    "enough for `1 + 1`.\n\n"
    "A path starts at the resource; its type may stand in front:\n\n"
    "  selfsame fhirpath birthDate patient.json\n"
    "  selfsame fhirpath Patient.name.given patient.json\n\n"
    "where() keeps what fits, and functions follow behind a dot:\n\n"
    "  selfsame fhirpath \"name.where(use='official').family.upper()\" "
    "p.json\n"
    "  selfsame fhirpath \"telecom.exists(system='phone')\" patients.ndjson\n"
    "  selfsame fhirpath \"Bundle.entry.resource.ofType(Patient).id\" b.json\n"
    "\n"
    "--json prints an array for each resource, one a line, in which each item\n"
    "has its type and value: [{\"type\":\"FHIR.code\",\"value\":\"male\"}]\n\n"
    "  selfsame fhirpath --json gender - < patients.ndjson\n\n"
    "Variables are literals, JSON, @FILE with JSON, or else text:\n\n"
    "  selfsame fhirpath --var min=3 --var who=Ada \\\n"
    "    \"name.given.count() >= %min and name.given = %who\" patient.json\n\n"
    "Without data, whether an expression makes sense, and how it is read:\n\n"
    "  selfsame fhirpath --check Patient \"name.given.first()\"\n"

    "  selfsame fhirpath --ast \"1 + 2 * 3\"\n\n"
    "An expression that begins with - stands behind --, as in\n"
    "  selfsame fhirpath -- \"-1.abs()\"\n\n"
    "Exit codes: 0 evaluated; 2 the expression was refused; 3 it could not be\n"
    "evaluated on a resource; 5 a FILE cannot be read or is not JSON; with\n"
    "--tests 1 when some failed. The other files are gone through all the\n"
    "same; the code is that of the first failure.";

/* ---- files ---- */

static void note(int *code, int next)
{
    if (*code == EXIT_OK)
        *code = next;
}

static int evaluate_records(const struct fhirpath_run *run,
    const struct fp_expr *expr, struct fhirpath_reader *r, struct arena *arena)
{
    int code = EXIT_OK;

    for (;;) {
        struct err err = ERR_INIT;
        struct jval input;
        int rc;

        arena_reset(arena);
        rc = fhirpath_reader_next(&input, r, arena, &err);
        if (rc == 0)
            return code;
        if (rc < 0)
            note(&code, EXIT_REJECTED);
        else if ((rc = fhirpath_evaluate(run, expr, input, arena, &err)) < 0)
            note(&code, EXIT_EVALUATION);
        if (rc < 0)
            fhirpath_tell(r->name, r->line, &err);
        if (err.code == ERR_IO)
            return code;
    }
}

static int evaluate_file(const struct fhirpath_run *run,
    const struct fp_expr *expr, const char *path, struct arena *arena)
{
    struct fhirpath_reader r;
    struct err err = ERR_INIT;
    int code = EXIT_REJECTED;

    if (fhirpath_reader_open(&r, path, &err) < 0)
        fhirpath_tell(r.name, 0, &err);
    else
        code = evaluate_records(run, expr, &r, arena);
    fhirpath_reader_close(&r);
    return code;
}

static int evaluate_nothing(const struct fhirpath_run *run,
    const struct fp_expr *expr, struct arena *arena)
{
    struct err err = ERR_INIT;

    if (fhirpath_evaluate(run, expr, (struct jval){0}, arena, &err) == 0)
        return EXIT_OK;
    fhirpath_tell(NULL, 0, &err);
    return EXIT_EVALUATION;
}

static int evaluate(
    const struct fhirpath_run *run, struct slice source, int n, char **files)
{
    bool has_headings =
        n > 1 && !run->args->common.json && isatty(STDOUT_FILENO);
    struct arena *arena = arena_new();
    struct fp_expr *expr = NULL;
    int code = fhirpath_compile(&expr, run, source);

    if (code == EXIT_OK && n == 0)
        code = evaluate_nothing(run, expr, arena);
    for (int i = 0; expr && i < n; i++) {
        if (has_headings)
            printf("%s%s:\n", i ? "\n" : "", files[i]);
        note(&code, evaluate_file(run, expr, files[i], arena));
    }
    fp_free(&expr);
    arena_free(&arena);
    return code;
}

/* ---- what is to be done ---- */

static int without_files(const struct fhirpath_run *run, int argc, char **argv)
{
    struct slice source = slice_of(argv[0]);

    if (argc > 1)
        return cli_usage("fhirpath", "--ast, --plan and --check take no FILE");
    if (run->args->check)
        return fhirpath_check(run, source);
    return run->args->ast ? fhirpath_show_tree(run, source)
                          : fhirpath_show_plan(run, source);
}

static int dispatch(const struct fhirpath_run *run, int argc, char **argv)
{
    const struct fhirpath_args *a = run->args;

    if (a->tests && argc > 0)
        return cli_usage("fhirpath", "with --tests it takes nothing else");
    if (a->tests)
        return fhirpath_run_tests(run, a->tests);
    if (a->interactive)
        return fhirpath_interact(run, argc, argv);
    if (argc == 0)
        return cli_usage("fhirpath", "it takes EXPRESSION [FILE...]");
    if (a->ast || a->plan || a->check)
        return without_files(run, argc, argv);
    return evaluate(run, slice_of(argv[0]), argc - 1, argv + 1);
}

static int fhirpath(void *args, int argc, char **argv)
{
    struct fhirpath_run run = {.args = args, .arena = arena_new()};
    struct err err = ERR_INIT;
    int code = EXIT_USAGE;

    if (fhirpath_read_variables(&run, &run.args->vars, &err) < 0)
        fhirpath_tell(NULL, 0, &err);
    else
        code = dispatch(&run, argc, argv);
    if (fflush(stdout) != 0 && code == EXIT_OK) {
        fputs("selfsame fhirpath: the output could not be written\n", stderr);
        code = EXIT_FAILED;
    }
    arena_free(&run.arena);
    return code;
}

const struct cli_command cmd_fhirpath = {
    .name = "fhirpath",
    .arguments = "EXPRESSION [FILE...]",
    .summary = "evaluate a FHIRPath expression on resources",
    .text = help_text,
    .options = options,
    .args_size = sizeof(struct fhirpath_args),
    .min_arguments = 0,
    .max_arguments = -1,
    .run = fhirpath,
};
