/* SPDX-License-Identifier: Apache-2.0
 * The daemon: the core with a server on top, signals, reload and drain. */
#ifndef MEDIATOR_DAEMON_H
#define MEDIATOR_DAEMON_H

#include "mediator/core.h"

/**
 * Serve until SIGTERM or SIGINT.
 *
 * core     configured (core_configure()), not opened
 * ready_fd a descriptor on which the port is written, as "PORT\n", once the
 *          server listens; -1: none
 * returns  an exit code
 */
int daemon_serve(struct core *core, int ready_fd);

#endif
