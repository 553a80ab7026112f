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

/* A line from standard input. Of a longer one the rest would not count, and an
 * empty one lets in whoever gives no password. */
static int read_secret(char secret[MAX_SECRET])
{
    size_t length;

    if (!fgets(secret, MAX_SECRET, stdin))
        return cli_usage("hash-secret", "no secret came on standard input");
    length = strcspn(secret, "\r\n");
    if (length == 0 || length == MAX_SECRET - 1)
        return cli_usage("hash-secret", "the secret must have 1 to %d bytes",
            MAX_SECRET - 2);
    secret[length] = '\0';
    return 0;
}

static int hash(void *args, int argc, char **argv)
{
    char secret[MAX_SECRET];
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    int code, rc = 0;

    (void)args;
    (void)argc;
    (void)argv;
    if (isatty(STDIN_FILENO))
        fprintf(stderr, "Secret (it will be seen while you type): ");
    code = read_secret(secret);
    if (code == 0)
        rc = auth_hash(&text, slice_of(secret), &err);
    mem_wipe(secret, sizeof(secret));
    if (rc < 0)
        code = cli_fail("hash-secret", &err);
    else if (code == 0)
        printf("%s\n", text.ptr);
    buf_free(&text);
    return code;
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
