/* SPDX-License-Identifier: Apache-2.0
 * Loop, embedded store, rules and registry wired together as the daemon wires
 * them, but on a VFS of the test's choice. Whatever fails ends the process. */
#ifndef TESTS_DURABILITY_SITE_H
#define TESTS_DURABILITY_SITE_H

#include "base/loop/loop.h"
#include "fhirclient/store/store.h"
#include "mediator/registry/registry.h"

#define SITE_SYSTEM "urn:durability"

struct site {
    struct loop *loop;
    struct store *store;
    struct rulefile *rules;
    struct registry *registry;
    struct registry_port port;
    struct loop_timer wake;
};

/**
 * Open a store and run its registry until it is ready.
 *
 * vfs  NULL: the default one
 */
void site_open(
    struct site *site, const char *path, const char *vfs, bool is_durable);
void site_close(struct site *site);

#endif
