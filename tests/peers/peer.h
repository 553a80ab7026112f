/* SPDX-License-Identifier: Apache-2.0
 * Peers of a test: programs of this folder, started, asked and ended. Blocking
 * and simple on purpose: nothing here is what is being tested. */
#ifndef TESTS_PEERS_PEER_H
#define TESTS_PEERS_PEER_H

#include <stdbool.h>
#include <sys/types.h>

struct peer {
    pid_t pid;
    int to_fd;          /* its stdin: closing it ends the peer */
    char base_url[128]; /* the first line it printed */
};

/**
 * Start a program that prints its base URL on stdout and ends when its stdin
 * is closed, so that it does not outlive a test that crashes.
 *
 * argv     NULL-terminated; argv[0] is a path from the source folder
 * returns  0, or its exit code when it ended without a URL: 77 means that
 *          something it needs is missing
 */
int peer_start(struct peer *p, const char *const argv[]);

/** Close its stdin and wait for its end. */
void peer_stop(struct peer *p);

/** tests/peers/faulty.py, in front of `upstream_url` (NULL: its memory). */
int peer_start_faulty(struct peer *p, const char *upstream_url);

/** Order faults (one JSON rule a line, see faulty.py); NULL forgets all. */
void peer_fault(const struct peer *p, const char *rules);

/** How many requests the stand-in has seen whose note holds `text`. */
unsigned peer_seen(const struct peer *p, const char *text);

/** Forget them. */
void peer_forget(const struct peer *p);

#endif
