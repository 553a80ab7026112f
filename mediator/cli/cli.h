/* SPDX-License-Identifier: Apache-2.0
 * Commands in the manner of git, each a row of data and a function: options,
 * help and errors come from the row. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "mediator/core.h"

#include <stdbool.h>
#include <stddef.h>

enum cli_type {
    CLI_FLAG, /* bool */
    CLI_TEXT, /* const char * */
    CLI_LIST, /* struct cli_list: may be repeated */
    CLI_COUNT /* uint64_t */
};

struct cli_option {
    const char *name; /* "config"; ended by NULL */
    char letter;      /* 'c'; 0: none */
    enum cli_type type;
    size_t offset;     /* in the command's own struct of arguments */
    const char *value; /* "FILE": what the value is, for the help */
    const char *help;
};

enum { CLI_MAX_LIST = 32 };

struct cli_list {
    const char *items[CLI_MAX_LIST + 1]; /* ended by NULL */
    size_t count;
};

struct cli_command {
    const char *name;
    const char *arguments; /* "FILE..." */
    const char *summary;   /* half a line, for the list of commands */
    const char *text;      /* paragraphs and examples, for --help */
    const struct cli_option *options;
    size_t args_size;
    int min_arguments, max_arguments;              /* max -1: any number */
    int (*run)(void *args, int argc, char **argv); /* the rest of argv */
};

/** Every command begins its struct of arguments with these. */
struct cli_common {
    const char *config;
    struct cli_list set;
    bool json, quiet;
};

/** The rows for cli_common; first in every command's table. */
#define CLI_COMMON_OPTIONS                                                     \
    {"config", 'c', CLI_TEXT, offsetof(struct cli_common, config), "FILE",     \
        "configuration file; default: config/selfsame.yaml if it exists"},     \
        {"set", 's', CLI_LIST, offsetof(struct cli_common, set), "KEY=VALUE",  \
            "overrule one setting; may be repeated"},                          \
        {"json", 'j', CLI_FLAG, offsetof(struct cli_common, json), NULL,       \
            "print JSON instead of a table"},                                  \
    {                                                                          \
        "quiet", 'q', CLI_FLAG, offsetof(struct cli_common, quiet), NULL,      \
            "no progress and no log below errors"                              \
    }

#define CLI_END                                                                \
    {                                                                          \
        NULL, 0, CLI_FLAG, 0, NULL, NULL                                       \
    }

/** Parse, print help or errors, run. Returns an exit code. */
int cli_main(const struct cli_command *const commands[], int argc, char **argv);

/** "selfsame import: sentence; see selfsame import --help" and EXIT_USAGE. */
int cli_usage(const char *command, const char *format, ...) PRINTF_LIKE(2, 3);

/** Print a failure on stderr and turn it into an exit code. */
int cli_fail(const char *command, const struct err *err);

/** Configure the core from the common options; prints problems. 0 or an exit
 *  code. */
int cli_configure(struct core *core, const struct cli_common *common);

/** Configure, open, and wait until the registry is ready. 0 or an exit code;
 *  core_close() is the caller's either way. */
int cli_open(
    struct core *core, const struct cli_common *common, const char *command);

extern const struct cli_command cmd_serve, cmd_import, cmd_match, cmd_explain,
    cmd_evaluate, cmd_verify, cmd_fhirpath, cmd_check_config, cmd_hash_secret,
    cmd_check_health, cmd_openhim;

#endif
