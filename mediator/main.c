/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/cli/cli.h"

static const struct cli_command *const commands[] = {
    &cmd_serve,
    &cmd_import,
    &cmd_match,
    &cmd_explain,
    &cmd_evaluate,
    &cmd_verify,
    &cmd_fhirpath,
    &cmd_check_config,
    &cmd_check_health,
    &cmd_hash_secret,
    &cmd_openhim,
    NULL,
};

int main(int argc, char **argv)
{
    return cli_main(commands, argc, argv);
}
