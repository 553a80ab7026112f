/* SPDX-License-Identifier: Apache-2.0
 * -i: one expression after another on resources that stay loaded. */
#include "mediator/cli/edit.h"
#include "mediator/cli/fhirpath_int.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_LOADED = 10000 };

struct prompt {
    struct fhirpath_run run; /* with its own copy of the options */
    struct fhirpath_args args;
    struct arena *loaded; /* the resources */
    struct jval *inputs;
    size_t ninputs;
    bool is_over, has_failed;
};

static const char help[] =
    "Type an expression to evaluate it on what is loaded, or:\n"
    "  :load FILE    go over to other resources (JSON, NDJSON)\n"
    "  :json         print types and values as JSON, or text again\n"
    "  :ast EXPR     how an expression is read\n"
    "  :plan EXPR    what it is compiled to\n"
    "  :help, :quit\n"
    "The tabulator completes names of elements and functions.\n";

/* ---- resources ---- */

static int load_all(
    struct prompt *p, struct fhirpath_reader *r, struct err *err)
{
    for (;;) {
        struct jval input;
        struct arena *arena = arena_new();
        struct slice text;
        int rc = fhirpath_reader_next(&input, r, arena, err);

        if (rc > 0 && p->ninputs == MAX_LOADED)
            rc = err_set(err, ERR_LIMIT, "more than %d resources", MAX_LOADED);
        if (rc > 0) {
            /* the reader's bytes do not stay: read once more from a copy */
            text = arena_copy(p->loaded, jval_raw(input));
            rc = jdoc_parse(
                &p->inputs[p->ninputs], text, &fhirpath_limits, p->loaded, err);
            p->ninputs += rc == 0;
            rc = rc < 0 ? rc : 1;
        }
        arena_free(&arena);
        if (rc <= 0)
            return rc;
    }
}

static void load(struct prompt *p, const char *path)
{
    struct fhirpath_reader r;
    struct err err = ERR_INIT;
    size_t before = p->ninputs;

    if (fhirpath_reader_open(&r, path, &err) < 0 || load_all(p, &r, &err) < 0) {
        fhirpath_tell(r.name, r.line, &err);
        p->has_failed = true;
    }
    fhirpath_reader_close(&r);
    if (!p->args.common.quiet)
        fprintf(stderr, "%zu resource%s from %s\n", p->ninputs - before,
            p->ninputs - before == 1 ? "" : "s", path);
}

static void load_anew(struct prompt *p, struct slice path)
{
    struct arena *arena = arena_new();

    p->ninputs = 0;
    arena_reset(p->loaded);
    p->inputs = arena_zalloc(p->loaded, MAX_LOADED, sizeof(*p->inputs));
    load(p, arena_cstr(arena, path));
    arena_free(&arena);
}

/* ---- lines ---- */

static void evaluate(struct prompt *p, struct slice source)
{
    struct arena *arena = arena_new();
    struct fp_expr *expr = NULL;
    size_t n = p->ninputs ? p->ninputs : 1;

    if (fhirpath_compile(&expr, &p->run, source) != EXIT_OK)
        p->has_failed = true;
    for (size_t i = 0; expr && i < n; i++) {
        struct err err = ERR_INIT;

        arena_reset(arena);
        if (fhirpath_evaluate(&p->run, expr, p->inputs[i], arena, &err) < 0) {
            fhirpath_tell(NULL, 0, &err);
            p->has_failed = true;
        }
    }
    fp_free(&expr);
    arena_free(&arena);
}

static void do_help(struct prompt *p, struct slice rest)
{
    (void)p;
    (void)rest;
    fputs(help, stdout);
}

static void do_quit(struct prompt *p, struct slice rest)
{
    (void)rest;
    p->is_over = true;
}

static void do_json(struct prompt *p, struct slice rest)
{
    (void)rest;
    p->args.common.json = !p->args.common.json;
}

static void do_ast(struct prompt *p, struct slice rest)
{
    fhirpath_show_tree(&p->run, rest);
}

static void do_plan(struct prompt *p, struct slice rest)
{
    fhirpath_show_plan(&p->run, rest);
}

static const struct {
    const char *name;
    void (*run)(struct prompt *, struct slice rest);
} commands[] = {{":help", do_help}, {":quit", do_quit}, {":json", do_json},
    {":ast", do_ast}, {":plan", do_plan}, {":load", load_anew}};

static void run_command(struct prompt *p, struct slice line)
{
    struct slice word, rest = line;

    slice_split(&word, &rest, ' ');
    for (size_t i = 0; i < COUNT_OF(commands); i++)
        if (slice_eq(word, slice_of(commands[i].name))) {
            commands[i].run(p, slice_trim(rest));
            return;
        }
    fputs("no such command; :help tells which there are\n", stderr);
}

static const char *history_path(struct arena *arena)
{
    const char *home = getenv("HOME");

    return home && home[0]
               ? arena_printf(arena, "%s/.selfsame_fhirpath_history", home)
               : NULL;
}

static void complete(struct edit *edit, struct slice before, void *user)
{
    const struct prompt *p = user;

    fhirpath_offer(edit, before,
        p->ninputs ? jval_get_str(p->inputs[0], "resourceType") : SLICE(""));
}

int fhirpath_interact(const struct fhirpath_run *run, int nfiles, char **files)
{
    struct prompt p = {.run = *run, .args = *run->args, .loaded = arena_new()};
    struct edit *edit;
    struct slice line;

    p.run.args = &p.args;
    p.inputs = arena_zalloc(p.loaded, MAX_LOADED, sizeof(*p.inputs));
    for (int i = 0; i < nfiles; i++)
        load(&p, files[i]);
    edit = edit_open("fhirpath> ", history_path(run->arena), complete, &p);
    while (!p.is_over && edit_line(edit, &line)) {
        if (slice_starts(line, SLICE(":")))
            run_command(&p, line);
        else if (line.len)
            evaluate(&p, line);
    }
    edit_close(&edit);
    arena_free(&p.loaded);
    /* somebody at a terminal saw what failed */
    return p.has_failed && !isatty(STDIN_FILENO) ? EXIT_EVALUATION : EXIT_OK;
}
