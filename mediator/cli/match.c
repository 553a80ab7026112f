/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"
#include "fhirclient/json/jwrite.h"
#include "mediator/cli/cli.h"
#include "mediator/cli/progress.h"
#include "mediator/cli/source.h"

#include <stdio.h>
#include <unistd.h>

struct match_args {
    struct cli_common common;
    const char *mapping;
};

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"mapping", 'm', CLI_TEXT, offsetof(struct match_args, mapping), "FILE",
        "what the columns of a CSV file are"},
    CLI_END,
};

static const char *class_of(const struct registry_match *m)
{
    return m->is_automatic ? "automatic" : "potential";
}

static void print_table(size_t number, const struct registry_match *m, size_t n)
{
    if (n == 0)
        printf("%6zu  no match\n", number);
    for (size_t i = 0; i < n; i++)
        printf("%6zu  %-9s %8.3f  %-36.*s  %-36.*s  %s\n", number,
            class_of(&m[i]), m[i].score, SLICE_ARG(m[i].id),
            SLICE_ARG(m[i].golden_id), m[i].rule);
}

static void write_match(struct jwrite *w, const struct registry_match *m)
{
    jwrite_object(w);
    jwrite_member(w, "id", m->id);
    jwrite_member(w, "golden", m->golden_id);
    jwrite_member(w, "class", slice_of(class_of(m)));
    jwrite_key(w, "score");
    jwrite_double(w, m->score);
    jwrite_member(w, "rule", slice_of(m->rule));
    jwrite_end(w);
}

static void print_json(size_t number, const struct registry_match *m, size_t n)
{
    struct buf text = BUF_INIT;
    struct jwrite w = jwrite_to(&text);

    jwrite_object(&w);
    jwrite_key(&w, "record");
    jwrite_int(&w, (int64_t)number);
    jwrite_key(&w, "matches");
    jwrite_array(&w);
    for (size_t i = 0; i < n; i++)
        write_match(&w, &m[i]);
    jwrite_end(&w);
    jwrite_end(&w);
    printf("%s\n", text.ptr);
    buf_free(&text);
}

static int match_record(struct core *core, struct jval patient, size_t number,
    bool as_json, struct arena *arena, struct err *err)
{
    struct registry_match *matches;
    size_t n;
    int rc = registry_match(&matches, &n, core->registry, patient, arena, err);

    if (rc == 0)
        (as_json ? print_json : print_table)(number, matches, n);
    return rc;
}

static void print_refused(
    const struct source *source, const char *path, const struct err *err)
{
    fprintf(stderr, "record %zu", source_count(source));
    if (source_line(source))
        fprintf(stderr, " (%s:%zu)", path, source_line(source));
    fprintf(
        stderr, ": %s%s%s\n", err->where, err->where[0] ? ": " : "", err->text);
}

/* Not among the lines of a table on the same terminal. */
static void begin_progress(struct progress *p, const struct match_args *a)
{
    progress_begin(p, "records", a->common.quiet || isatty(STDOUT_FILENO));
}

static int match_file(
    struct core *core, const struct match_args *a, const char *path)
{
    struct progress progress;
    struct source *source;
    struct err err = ERR_INIT;
    int rc = source_open(&source, path, a->mapping, &err);
    size_t refused = 0;

    if (rc < 0)
        return cli_fail("match", &err);
    begin_progress(&progress, a);
    do {
        struct arena *arena = arena_new();
        struct jval patient;

        err = ERR_INIT;
        rc = source_next(source, &patient, arena, &err);
        if (rc > 0 && match_record(core, patient, source_count(source),
                          a->common.json, arena, &err) < 0)
            rc = -1;
        if (rc < 0) {
            refused++;
            print_refused(source, path, &err);
        }
        arena_free(&arena);
        progress_show(&progress, source_share(source), source_count(source));
    } while (rc != 0);
    progress_end_if_shown(&progress, source_count(source));
    source_close(&source);
    return refused ? EXIT_PARTLY : EXIT_OK;
}

static int match_run(void *args, int argc, char **argv)
{
    struct match_args *a = args;
    struct core core = {.only_reads = true};
    bool has_refused = false;
    int code = cli_open(&core, &a->common, "match");

    for (int i = 0; code == 0 && i < argc; i++) {
        code = match_file(&core, a, argv[i]);
        if (code == EXIT_PARTLY) { /* the other files are looked at, too */
            has_refused = true;
            code = 0;
        }
    }
    if (code == 0 && has_refused)
        code = EXIT_PARTLY;
    core_close(&core);
    return code;
}

const struct cli_command cmd_match = {
    .name = "match",
    .arguments = "FILE...",
    .summary = "match Patients against the store without storing them",
    .text =
        "For each Patient of the files (.csv, .ndjson, .json) prints which\n"
        "stored records it matches: automatic or potential, the score, the\n"
        "record and its golden record.\n\n"
        "  selfsame match --mapping people.map.yaml new-people.csv",
    .options = options,
    .args_size = sizeof(struct match_args),
    .min_arguments = 1,
    .max_arguments = -1,
    .run = match_run,
};
