/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/cli.h"

#include "base/log.h"
#include "base/mem.h"
#include "mediator/hub.h"
#include "mediator/version.h"

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MAX_OPTIONS = 32, HELP_VALUE = 256 };

/* --- help ------------------------------------------------------------------*/

static void print_option(const struct cli_option *o)
{
    char left[48];

    snprintf(left, sizeof(left), "%c%c%s--%s%s%s", o->letter ? '-' : ' ',
        o->letter ? o->letter : ' ', o->letter ? ", " : "  ", o->name,
        o->value ? " " : "", o->value ? o->value : "");
    printf("  %-28s %s\n", left, o->help);
}

static void print_command_help(const struct cli_command *c)
{
    printf(
        "selfsame %s %s\n\n%s\n\nOptions:\n", c->name, c->arguments, c->text);
    for (const struct cli_option *o = c->options; o->name; o++)
        print_option(o);
    printf("  %-28s %s\n", "-h, --help", "this text");
}

static void print_help(const struct cli_command *const commands[])
{
    printf("selfsame %s: a client registry for health information exchanges\n\n"
           "Usage: selfsame COMMAND [OPTIONS] [ARGUMENTS]\n\nCommands:\n",
        SELFSAME_VERSION);
    for (; *commands; commands++)
        printf("  %-14s %s\n", (*commands)->name, (*commands)->summary);
    printf(
        "\n`selfsame COMMAND --help` explains one, with examples.\n\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong configuration,\n"
        "4 store not reachable, 5 input refused, 6 partly done, "
        "130 interrupted.\n");
}

/* --- options ---------------------------------------------------------------*/

static int take_list(struct cli_list *list, const char *value)
{
    if (list->count == CLI_MAX_LIST)
        return -1;
    list->items[list->count++] = value;
    return 0;
}

static int take_count(uint64_t *count, const char *value)
{
    return slice_to_u64(count, slice_of(value)) ? 0 : -1;
}

static int take_value(const struct cli_option *o, void *args, const char *value)
{
    char *place = (char *)args + o->offset;

    switch (o->type) {
    case CLI_FLAG: *(bool *)(void *)place = true; return 0;
    case CLI_TEXT: memcpy(place, &value, sizeof(value)); return 0;
    case CLI_LIST: return take_list((void *)place, value);
    case CLI_COUNT: return take_count((void *)place, value);
    }
    return -1;
}

static void fill_getopt(
    const struct cli_option *options, struct option *longs, char *shorts)
{
    size_t n = 0;

    *shorts++ = ':'; /* we print the errors */
    for (; options[n].name; n++) {
        ASSERT(n < MAX_OPTIONS - 1);
        bool has_value = options[n].type != CLI_FLAG;

        longs[n] =
            (struct option){options[n].name, has_value, NULL, (int)n + 512};
        if (!options[n].letter)
            continue;
        *shorts++ = options[n].letter;
        if (has_value)
            *shorts++ = ':';
    }
    longs[n] = (struct option){"help", 0, NULL, HELP_VALUE};
    longs[n + 1] = (struct option){NULL, 0, NULL, 0};
    *shorts++ = 'h';
    *shorts = '\0';
}

static const struct cli_option *find_option(
    const struct cli_option *options, int got)
{
    for (size_t i = 0; options[i].name; i++) {
        if (got == (int)i + 512 || got == options[i].letter)
            return &options[i];
    }
    return NULL;
}

/* getopt leaves in optopt which it was, 0 for a long one it does not know; a
 * letter may stand in the middle of an argument. */
static void tell_bad_option(
    const struct cli_command *c, bool lacks_value, const char *argument)
{
    const struct cli_option *known =
        optopt ? find_option(c->options, optopt) : NULL;

    if (lacks_value)
        cli_usage(c->name, "option %s needs a value", argument);
    else if (known || optopt == HELP_VALUE)
        cli_usage(c->name, "option --%s takes no value",
            known ? known->name : "help");
    else if (optopt)
        cli_usage(c->name, "unknown option -%c", optopt);
    else
        cli_usage(c->name, "unknown option %s", argument);
}

/* 0: run it, 1: help was printed, -1: an error was. */
static int parse_options(
    const struct cli_command *c, void *args, int argc, char **argv)
{
    struct option longs[MAX_OPTIONS + 1];
    char shorts[2 * MAX_OPTIONS + 4];
    int got;

    fill_getopt(c->options, longs, shorts);
    optind = 1;
    opterr = 0;
    while ((got = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
        if (got == 'h' || got == HELP_VALUE) {
            print_command_help(c);
            return 1;
        }
        if (got == '?' || got == ':') {
            tell_bad_option(c, got == ':', argv[optind - 1]);
            return -1;
        }

        const struct cli_option *o = find_option(c->options, got);

        if (!o || take_value(o, args, optarg) < 0) {
            cli_usage(c->name, "unusable value of --%s", o ? o->name : "?");
            return -1;
        }
    }
    return 0;
}

/* Options alone, perhaps ones that must be given ("--truth FILE"). */
static bool takes_none(const struct cli_command *c)
{
    return c->max_arguments == 0 && c->arguments[0] != '-';
}

static int run_command(const struct cli_command *c, int argc, char **argv)
{
    void *args = mem_zalloc(1, c->args_size);
    int parsed = parse_options(c, args, argc, argv);
    int left = argc - optind;
    int code;

    if (parsed != 0)
        code = parsed > 0 ? EXIT_OK : EXIT_USAGE;
    else if (left < c->min_arguments ||
             (c->max_arguments >= 0 && left > c->max_arguments))
        code = cli_usage(c->name, "it takes %s",
            takes_none(c) ? "no arguments" : c->arguments);
    else
        code = c->run(args, left, argv + optind);
    mem_free(args);
    return code;
}

/* What stands in a file on a full disk must not pass for the whole. A reader
 * that has seen enough (`| head`) is no failure. */
static int end_output(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    if (errno != EPIPE)
        fprintf(stderr, "selfsame: cannot write to standard output: %s\n",
            strerrordesc_np(errno));
    return code ? code : EXIT_FAILED;
}

static int run_named(
    const struct cli_command *const commands[], int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "--help";

    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 ||
        strcmp(name, "help") == 0) {
        print_help(commands);
        return argc > 1 ? EXIT_OK : EXIT_USAGE;
    }
    if (strcmp(name, "--version") == 0) {
        printf("selfsame %s\n", SELFSAME_VERSION);
        return EXIT_OK;
    }
    for (size_t i = 0; commands[i]; i++) {
        if (strcmp(name, commands[i]->name) == 0)
            return run_command(commands[i], argc - 1, argv + 1);
    }
    fprintf(stderr, "selfsame: no command %s; see selfsame --help\n", name);
    return EXIT_USAGE;
}

int cli_main(const struct cli_command *const commands[], int argc, char **argv)
{
    return end_output(run_named(commands, argc, argv));
}

/* --- failures --------------------------------------------------------------*/

int cli_usage(const char *command, const char *format, ...)
{
    va_list args;

    fprintf(stderr, "selfsame %s: ", command);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr, "; see selfsame %s --help\n", command);
    return EXIT_USAGE;
}

static const struct {
    int code;
    enum exit_code exit_code;
} exit_codes[] = {
    {ERR_UNAVAILABLE, EXIT_UPSTREAM},
    {ERR_TIMEOUT, EXIT_UPSTREAM},
    {ERR_UPSTREAM, EXIT_UPSTREAM},
    {ERR_UNKNOWN, EXIT_UPSTREAM},
    {ERR_INVALID, EXIT_REJECTED},
    {ERR_UNPROCESSABLE, EXIT_REJECTED},
    {ERR_UNSUPPORTED, EXIT_REJECTED},
    {ERR_LIMIT, EXIT_REJECTED},
    {ERR_CANCELLED, EXIT_INTERRUPTED},
};

int cli_fail(const char *command, const struct err *err)
{
    fprintf(stderr, "selfsame %s: %s%s%s\n", command, err->where,
        err->where[0] ? ": " : "", err->text);
    for (size_t i = 0; i < COUNT_OF(exit_codes); i++) {
        if (exit_codes[i].code == err->code)
            return (int)exit_codes[i].exit_code;
    }
    return EXIT_FAILED;
}

/* --- the core --------------------------------------------------------------*/

#define DEFAULT_CONFIG "config/selfsame.yaml"

int cli_configure(struct core *core, const struct cli_common *common)
{
    struct buf problems = BUF_INIT;
    int rc;

    core->config_file = common->config;
    if (!core->config_file && access(DEFAULT_CONFIG, R_OK) == 0)
        core->config_file = DEFAULT_CONFIG;
    core->overrides = common->set.items;
    log_setup(common->quiet ? LOG_ERROR : LOG_WARN, false);
    rc = core_configure(core, &problems);
    if (rc < 0)
        fprintf(stderr, "%s", buf_slice(&problems).ptr);
    buf_free(&problems);
    return rc < 0 ? EXIT_CONFIG : 0;
}

/* On a terminal one line that is written over, else a line now and then. */
enum { TELL_FIRST_MS = 2000, TELL_EVERY_S = 5 };

static void print_wait(const struct core *core, uint64_t now_ms)
{
    const struct core_wait *w = &core->wait;
    unsigned long long silent_s = (now_ms - w->heard_ms + 500) / 1000;

    if (w->step && w->total && silent_s < TELL_EVERY_S)
        fprintf(stderr, "reading the store (%s): %zu of %zu records",
            core_store_place(core), w->done, w->total);
    else
        fprintf(stderr, "waiting for the store (%s): %s, %llu s of %llu s",
            core_store_place(core), registry_why_not_ready(core->registry),
            silent_s,
            (unsigned long long)(core->settings.store.patience / 1000));
}

static void tell_wait(struct core *core, uint64_t now_ms)
{
    uint64_t waited_ms = now_ms - core->wait.since_ms;
    uint64_t waited_s = (waited_ms + 500) / 1000;

    if (waited_ms < TELL_FIRST_MS)
        return;
    if (isatty(STDERR_FILENO)) {
        fputs("\r", stderr);
        print_wait(core, now_ms);
        fputs("\x1b[K", stderr);
        core->has_wait_line = true;
    } else if (waited_s == 2 || waited_s % TELL_EVERY_S == 0) {
        print_wait(core, now_ms);
        fputc('\n', stderr);
    }
}

int cli_open(
    struct core *core, const struct cli_common *common, const char *command)
{
    struct err err = ERR_INIT;
    int code = cli_configure(core, common);

    if (code)
        return code;
    hub_recall(core); /* the store's password may be among it */
    core->waits = common->quiet ? NULL : tell_wait;
    if (core_open(core, &err) < 0)
        return err.code == ERR_INVALID ? (cli_fail(command, &err), EXIT_CONFIG)
                                       : cli_fail(command, &err);
    code = core_wait_ready(core, &err) < 0;
    if (core->has_wait_line)
        fputs("\r\x1b[K", stderr);
    return code ? cli_fail(command, &err) : 0;
}
