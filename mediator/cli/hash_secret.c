/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"
#include "mediator/auth/auth.h"
#include "mediator/cli/cli.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct hash_args {
    struct cli_common common;
};

static const struct cli_option options[] = {CLI_COMMON_OPTIONS, CLI_END};

enum { MAX_SECRET = 1024 };

static int hash(void *args, int argc, char **argv)
{
    char secret[MAX_SECRET];
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;

    (void)args;
    (void)argc;
    (void)argv;
    if (isatty(STDIN_FILENO))
        fprintf(stderr, "Secret (it will be seen while you type): ");
    if (!fgets(secret, sizeof(secret), stdin))
        return cli_usage("hash-secret", "no secret came on standard input");
    secret[strcspn(secret, "\r\n")] = '\0';
    int rc = auth_hash(&text, slice_of(secret), &err);

    mem_wipe(secret, sizeof(secret));
    if (rc < 0)
        return cli_fail("hash-secret", &err);
    printf("%s\n", text.ptr);
    buf_free(&text);
    return EXIT_OK;
}

const struct cli_command cmd_hash_secret = {
    .name = "hash-secret",
    .arguments = "< FILE",
    .summary = "hash a client's password for the configuration",
    .text = "Reads one line from standard input and prints its scrypt hash,\n"
            "to be put into `clients: - secret-hash:`. The secret is never an\n"
            "argument, for arguments are seen by everybody on the machine.\n\n"
            "  selfsame hash-secret < password.txt",
    .options = options,
    .args_size = sizeof(struct hash_args),
    .run = hash,
};
