/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/json/jwrite.h"
#include "mediator/cli/cli.h"

#include <stdio.h>

struct verify_args {
    struct cli_common common;
};

static const struct cli_option options[] = {CLI_COMMON_OPTIONS, CLI_END};

static void print_table(const struct registry_defect *d)
{
    for (; d; d = d->next)
        printf("%-20s Patient/%.*s%s%.*s\n", d->kind, SLICE_ARG(d->id),
            d->other.len ? " and Patient/" : "", SLICE_ARG(d->other));
}

static void print_json(const struct registry_defect *d)
{
    struct buf text = BUF_INIT;

    for (; d; d = d->next) {
        struct jwrite w = jwrite_to(&text);

        jwrite_object(&w);
        jwrite_member(&w, "defect", slice_of(d->kind));
        jwrite_member(&w, "id", d->id);
        jwrite_member(&w, "other", d->other);
        jwrite_end(&w);
        buf_addc(&text, '\n');
    }
    fwrite(buf_slice(&text).ptr, 1, text.len, stdout);
    buf_free(&text);
}

static int verify_store(const struct core *core, bool as_json)
{
    struct arena *arena = arena_new();
    struct registry_defect *first;
    struct registry_counts counts;
    size_t n = registry_verify(&first, core->registry, arena);

    (as_json ? print_json : print_table)(first);
    registry_count(&counts, core->registry);
    if (!as_json)
        printf("%zu source records, %zu golden records, %zu tombstones: "
               "%zu defects\n",
            counts.sources, counts.golden, counts.tombstones, n);
    arena_free(&arena);
    return n ? EXIT_FAILED : EXIT_OK;
}

static int verify_run(void *args, int argc, char **argv)
{
    struct verify_args *a = args;
    struct core core = {.only_reads = true};
    int code = cli_open(&core, &a->common, "verify");

    (void)argc;
    (void)argv;
    if (code == 0)
        code = verify_store(&core, a->common.json);
    core_close(&core);
    return code;
}

const struct cli_command cmd_verify = {
    .name = "verify",
    .arguments = "",
    .summary = "list defects in the stored links",
    .text = "Reads the whole store and lists records without a golden record\n"
            "or with several, links that only one side has, golden records\n"
            "without members, and identifiers that several records carry.\n"
            "Exit code 1 when there are any. Nothing is changed.\n\n"
            "  selfsame verify --config config/selfsame.yaml",
    .options = options,
    .args_size = sizeof(struct verify_args),
    .run = verify_run,
};
