/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/cli.h"
#include "mediator/hub.h"

#include <stdio.h>
#include <unistd.h>

struct check_args {
    struct cli_common common;
    bool effective, is_template, reference;
};

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
    {"print-effective", 'e', CLI_FLAG, offsetof(struct check_args, effective),
        NULL, "print every value with its origin, secrets masked"},
    {"print-template", 0, CLI_FLAG, offsetof(struct check_args, is_template),
        NULL, "print a commented file with every key"},
    {"print-reference", 0, CLI_FLAG, offsetof(struct check_args, reference),
        NULL, "print the reference page (Markdown)"},
    CLI_END,
};

static int print_and_free(struct buf *text)
{
    fwrite(buf_slice(text).ptr, 1, text->len, stdout);
    buf_free(text);
    return EXIT_OK;
}

/* With what OpenHIM delivered last, as serve will use it. */
static const struct conf_given *recall(struct core *core)
{
    struct conf_given *given = NULL;
    struct buf problems = BUF_INIT;

    if (hub_recall(core) && core_read_delivered(&given, core, &problems) < 0)
        given = NULL;
    buf_free(&problems);
    return given;
}

static int print_effective(struct core *core)
{
    struct conf_source source = {
        .file = core->config_file,
        .overrides = core->overrides,
        .environment = environ,
        .remote = recall(core),
        .remote_name = "OpenHIM",
    };
    struct buf text = BUF_INIT;
    int rc = conf_print_effective(&text, settings_rows, &source);

    print_and_free(&text);
    return rc < 0 ? EXIT_CONFIG : EXIT_OK;
}

static int check_rules(const struct core *core, bool is_quiet)
{
    const char *path = core->settings.registry.rules, *note;
    struct rulefile *rules = NULL;
    struct err err = ERR_INIT;

    if (core_load_rules(&rules, path, &err) < 0) {
        cli_fail("check-config", &err);
        return EXIT_CONFIG;
    }
    for (size_t i = 0; !is_quiet && (note = rulefile_note(rules, i)); i++)
        fprintf(stderr, "note: %s: %s\n", path, note);
    rulefile_free(&rules);
    return EXIT_OK;
}

static int check(void *args, int argc, char **argv)
{
    struct check_args *a = args;
    struct core core = {0};
    struct buf text = BUF_INIT;
    int code;

    (void)argc;
    (void)argv;
    if (a->is_template) {
        conf_print_template(&text, settings_rows);
        return print_and_free(&text);
    }
    if (a->reference) {
        conf_print_reference(&text, settings_rows);
        return print_and_free(&text);
    }
    code = cli_configure(&core, &a->common);
    if (code == 0)
        code = check_rules(&core, a->common.quiet);
    if (code == 0 && a->effective)
        code = print_effective(&core);
    else if (code == 0 && !a->common.quiet)
        printf("the configuration is good\n");
    core_close(&core);
    return code;
}

const struct cli_command cmd_check_config = {
    .name = "check-config",
    .arguments = "[OPTIONS]",
    .summary = "check a configuration, or print a template of one",
    .text = "Reads the configuration and the decision rules it names, without\n"
            "starting anything, and lists every problem with file, line and\n"
            "column. Notes tell what is allowed but may not be meant.\n"
            "Environment variables such as SELFSAME_SERVER_PORT\n"
            "overrule the file; SELFSAME_STORE_PASSWORD_FILE reads a value\n"
            "from a file.\n\n"
            "  selfsame check-config --config config/selfsame.yaml\n"
            "  selfsame check-config --print-effective\n"
            "  selfsame check-config --print-template > my.yaml",
    .options = options,
    .args_size = sizeof(struct check_args),
    .run = check,
};
