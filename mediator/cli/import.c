/* SPDX-License-Identifier: Apache-2.0
 * Records from files straight into the store, decided as submissions are. A
 * record sent twice is one record, so an import may be run again at any time;
 * the checkpoint only saves the time. */
#include "base/mem.h"
#include "mediator/cli/cli.h"
#include "mediator/cli/import_int.h"
#include "mediator/cli/progress.h"
#include "mediator/cli/source.h"

#include <signal.h>
#include <unistd.h>

enum { CHECKPOINT_EVERY = 1000, SHOWN_REFUSALS = 5 };

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"mapping", 'm', CLI_TEXT, offsetof(struct import_args, mapping), "FILE",
        "what the columns of a CSV file are"},
    {"client", 0, CLI_TEXT, offsetof(struct import_args, client), "ID",
        "client the records are tagged with; default: import"},
    {"to", 0, CLI_TEXT, offsetof(struct import_args, to), "URL",
        "send to a running server, such as http://localhost:3000/fhir"},
    {"user", 'u', CLI_TEXT, offsetof(struct import_args, user), "NAME",
        "Basic user at that server"},
    {"password-file", 0, CLI_TEXT, offsetof(struct import_args, password_file),
        "FILE", "file with its password"},
    {"ca", 0, CLI_TEXT, offsetof(struct import_args, ca), "FILE",
        "PEM file with the authorities trusted for it"},
    {"certificate", 0, CLI_TEXT, offsetof(struct import_args, certificate),
        "FILE", "PEM file with our certificate towards it"},
    {"key", 0, CLI_TEXT, offsetof(struct import_args, key), "FILE", "its key"},
    {"as-stored", 0, CLI_FLAG, offsetof(struct import_args, as_stored), NULL,
        "take over resources word for word, with ids, links and tags"},
    {"checkpoint", 0, CLI_TEXT, offsetof(struct import_args, checkpoint),
        "FILE", "go on where this file says, and keep it up to date"},
    {"rejects", 0, CLI_TEXT, offsetof(struct import_args, rejects), "FILE",
        "write a line with the reason for each record refused"},
    CLI_END,
};

/* --- checkpoint ------------------------------------------------------------*/

/* Up to this record everything is done: stored, or refused for good. */
static size_t done_up_to(const struct import *in)
{
    size_t lowest = source_count(in->source) + 1;

    for (size_t i = 0; i < UNDER_WAY; i++) {
        if (in->slots[i].number && in->slots[i].number < lowest)
            lowest = in->slots[i].number;
    }
    if (in->undone && in->undone < lowest)
        lowest = in->undone;
    return lowest > in->skipped ? lowest - 1 : in->skipped;
}

static void checkpoint(struct import *in, bool must)
{
    size_t done = done_up_to(in);
    struct err err = ERR_INIT;

    if (!must && done < in->checkpointed + CHECKPOINT_EVERY)
        return;
    in->checkpointed = done;
    if (mark_write(&in->mark, done, &err) < 0 && in->fatal.code == 0)
        in->fatal = err;
}

/* --- the flow --------------------------------------------------------------*/

static void reject(
    struct import *in, size_t number, size_t line, const struct err *err)
{
    FILE *out = in->rejects;

    if (in->refused++ < SHOWN_REFUSALS && !out && !in->args->common.quiet)
        out = stderr;
    if (!out)
        return;
    fprintf(out, "record %zu", number);
    if (line)
        fprintf(out, " (%s:%zu)", in->path, line);
    fprintf(out, ": %s: %s%s%s\n", err_code_str(err->code), err->where,
        err->where[0] ? ": " : "", err->text);
}

static bool is_our_fault(int code)
{
    return code == ERR_UNAVAILABLE || code == ERR_TIMEOUT ||
           code == ERR_UNKNOWN || code == ERR_IO || code == ERR_UPSTREAM;
}

/* A record that could be stored another time. */
static void give_up(struct import *in, size_t number, const struct err *err)
{
    if (in->fatal.code == 0)
        in->fatal = *err;
    if (in->undone == 0 || number < in->undone)
        in->undone = number;
}

void import_done(
    struct import_slot *slot, enum submit_result result, const struct err *err)
{
    struct import *in = slot->import;

    if (err->code == 0)
        in->results[result]++;
    else if (!is_our_fault(err->code))
        reject(in, slot->number, slot->line, err);
    else
        give_up(in, slot->number, err);
    slot->number = 0;
    arena_free(&slot->arena);
    in->under_way--;
    checkpoint(in, false);
    progress_show(
        &in->progress, source_share(in->source), source_count(in->source));
    loop_ready(in->core.loop, &in->feed);
}

static struct import_slot *free_slot(struct import *in)
{
    for (size_t i = 0; i < UNDER_WAY; i++) {
        if (!in->slots[i].number)
            return &in->slots[i];
    }
    return NULL;
}

/* One record into a slot; false at the end. */
static bool take_next(struct import *in, struct import_slot *slot)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct jval resource;
    int rc = source_next(in->source, &resource, arena, &err);
    size_t number = source_count(in->source);

    if (rc > 0 && number > in->skipped) {
        *slot = (struct import_slot){
            .import = in,
            .arena = arena,
            .number = number,
            .line = source_line(in->source),
            .resource = resource,
        };
        in->under_way++;
        in->target->send(slot);
        return true;
    }
    if (rc < 0 && number > in->skipped)
        reject(in, number, source_line(in->source), &err);
    arena_free(&arena);
    return rc != 0;
}

static void feed(struct loop_ready *ready)
{
    struct import *in = CONTAINER_OF(ready, struct import, feed);
    struct import_slot *slot;

    while (!in->is_at_end && !in->fatal.code && (slot = free_slot(in)))
        in->is_at_end = !take_next(in, slot);
    if (in->under_way == 0)
        loop_stop(in->core.loop);
}

static void interrupted(int signal_number, void *context)
{
    struct import *in = context;

    (void)signal_number;
    err_set(&in->fatal, ERR_CANCELLED,
        "interrupted; run the same command again to go on");
}

/* --- the command -----------------------------------------------------------*/

static int open_file(struct import *in, const char *path, struct err *err)
{
    int rc = source_open(&in->source, path, in->args->mapping, err);

    in->path = path;
    in->is_at_end = false;
    in->undone = 0;
    if (rc < 0)
        return rc;
    if (in->target->takes_any_type)
        source_take_any_type(in->source);
    return mark_begin(&in->skipped, &in->mark, in->args->checkpoint, path,
        source_text(in->source), err);
}

static int import_file(struct import *in, const char *path)
{
    struct err err = ERR_INIT;

    if (open_file(in, path, &err) < 0) {
        mark_end(&in->mark);
        source_close(&in->source);
        return cli_fail("import", &err);
    }
    in->checkpointed = in->skipped;
    progress_begin(&in->progress, "records", in->args->common.quiet);
    in->feed.run = feed;
    loop_ready(in->core.loop, &in->feed);
    loop_run(in->core.loop);
    progress_end(&in->progress, in->is_at_end ? 1 : source_share(in->source),
        source_count(in->source));
    checkpoint(in, true);
    in->done_before += in->skipped;
    mark_end(&in->mark);
    source_close(&in->source);
    return in->fatal.code ? cli_fail("import", &in->fatal) : 0;
}

static bool has_done(const struct import *in)
{
    return in->results[SUBMIT_CREATED] || in->results[SUBMIT_UPDATED] ||
           in->results[SUBMIT_UNCHANGED] || in->refused;
}

static void summary(const struct import *in)
{
    printf("created %zu, updated %zu, unchanged %zu, refused %zu\n",
        in->results[SUBMIT_CREATED], in->results[SUBMIT_UPDATED],
        in->results[SUBMIT_UNCHANGED], in->refused);
    if (in->done_before)
        printf("%zu records were done before, says %s\n", in->done_before,
            in->args->checkpoint);
    if (in->refused > SHOWN_REFUSALS && !in->rejects && !in->args->common.quiet)
        fprintf(stderr,
            "selfsame import: with --rejects FILE, the reason for each refusal "
            "is written there\n");
    in->target->summarise(in);
}

/* Whoever goes on adds to what an earlier run has written. */
static const char *opens_with(const struct import_args *a)
{
    return a->checkpoint && access(a->checkpoint, F_OK) == 0 ? "a" : "w";
}

static bool needs_server(const struct import_args *a)
{
    return a->user || a->password_file || a->ca || a->certificate || a->key;
}

static int open_import(struct import *in)
{
    const struct import_args *a = in->args;
    int code;

    if (a->to && a->as_stored)
        return cli_usage("import", "--to and --as-stored exclude each other");
    if (a->to && a->client)
        return cli_usage("import",
            "--client is for the store; a server knows who sends by itself");
    if (!a->to && needs_server(a))
        return cli_usage("import",
            "--user, --password-file, --ca, --certificate and --key go with "
            "--to");
    in->target = a->to          ? &import_to_server
                 : a->as_stored ? &import_as_stored
                                : &import_to_store;
    code = in->target->open(in);
    if (code)
        return code;
    if (a->rejects && !(in->rejects = fopen(a->rejects, opens_with(a))))
        return cli_usage("import", "%s cannot be written", a->rejects);
    if (in->rejects) /* what the checkpoint calls done has its reason there */
        setvbuf(in->rejects, NULL, _IOLBF, 0);
    loop_on_signal(in->core.loop, SIGINT, interrupted, in);
    loop_on_signal(in->core.loop, SIGTERM, interrupted, in);
    return 0;
}

/* A list that lacks some must not pass for the whole. */
static int close_rejects(struct import *in, int code)
{
    bool is_whole;

    if (!in->rejects)
        return code;
    is_whole = !ferror(in->rejects);
    if (fclose(in->rejects) == 0 && is_whole)
        return code;
    fprintf(stderr, "selfsame import: %s could not be written in full\n",
        in->args->rejects);
    return code == EXIT_OK || code == EXIT_PARTLY ? EXIT_FAILED : code;
}

static int import_run(void *args, int argc, char **argv)
{
    struct import *in = mem_zalloc(1, sizeof(*in));
    int code;

    in->args = args;
    code = open_import(in);
    if (code == 0) {
        for (int i = 0; code == 0 && i < argc; i++)
            code = import_file(in, argv[i]);
        if (code == 0 || has_done(in))
            summary(in);
    }
    if (code == 0 && in->refused)
        code = EXIT_PARTLY;
    code = close_rejects(in, code);
    upstream_free(&in->upstream);
    core_close(&in->core);
    mem_free(in);
    return code;
}

const struct cli_command cmd_import = {
    .name = "import",
    .arguments = "FILE...",
    .summary = "load Patients from CSV, NDJSON or Bundles",
    .text =
        "Matches and stores every Patient of the files (.csv, .ndjson,\n"
        ".json), as if it had been submitted: straight into the store, which\n"
        "no daemon may use meanwhile, or with --to through a running one.\n"
        "Records that are known already with equal content are left alone,\n"
        "so running it again is harmless.\n\n"
        "--as-stored takes over what another client registry, such as\n"
        "OpenCR, left in its FHIR server: every resource of the files goes\n"
        "into a new embedded store with its id, links and tags, and nothing\n"
        "is decided about it. (docs/import.md)\n\n"
        "  selfsame import --mapping people.map.yaml people.csv\n"
        "  selfsame import --to http://localhost:3000/fhir people.ndjson\n"
        "  selfsame import --as-stored export.ndjson\n"
        "  selfsame import --checkpoint load.ck --rejects refused.txt "
        "all.ndjson",
    .options = options,
    .args_size = sizeof(struct import_args),
    .min_arguments = 1,
    .max_arguments = -1,
    .run = import_run,
};
