/* SPDX-License-Identifier: Apache-2.0
 * What the parts of `import` share: the flow (import.c) and its targets: the
 * store through the registry, a running server, and the bare store. */
#ifndef CLI_IMPORT_INT_H
#define CLI_IMPORT_INT_H

#include "fhirclient/http/fetch.h"
#include "mediator/cli/cli.h"
#include "mediator/cli/mark.h"
#include "mediator/cli/progress.h"
#include "mediator/cli/source.h"

#include <stdio.h>

enum { UNDER_WAY = 64 };

struct import_args {
    struct cli_common common;
    const char *mapping, *client, *checkpoint, *rejects;
    const char *to, *user, *password_file, *ca, *certificate, *key;
    bool as_stored;
};

struct import;

/** One record under way. */
struct import_slot {
    struct import *import;
    struct arena *arena;
    size_t number;            /* of the record; 0: the slot is free */
    size_t line;              /* of the file, 0: not known */
    struct jval resource;     /* a Patient, unless the target takes any type */
    struct decision decision; /* to the store */
    struct submit_part part;
    struct fetch fetch;           /* to a server */
    struct loop_timer again;      /* which said that it could not now */
    struct store_call store_call; /* as stored */
};

/** Where records go. */
struct import_target {
    /** Get ready; 0 or an exit code. */
    int (*open)(struct import *);
    /** Send the record of a slot; it ends with import_done(). */
    void (*send)(struct import_slot *);
    /** Last words, once everything has been sent. */
    void (*summarise)(const struct import *);
    bool takes_any_type;
};

extern const struct import_target import_to_store, import_to_server,
    import_as_stored;

struct import {
    const struct import_args *args;
    const struct import_target *target;
    const char *path;
    struct core core;
    struct upstream *upstream; /* import_to_server's */
    struct source *source;
    struct registry_client client;
    struct import_slot slots[UNDER_WAY];
    struct loop_ready feed;
    struct progress progress;
    FILE *rejects;
    struct mark mark;
    size_t skipped;     /* records of this file that a mark says are done */
    size_t done_before; /* of all files */
    size_t under_way, checkpointed;
    uint64_t busy_since_ms; /* when the server first said so; 0: it does not */
    size_t undone;     /* lowest record that could not be stored; 0: none */
    size_t results[3]; /* by enum submit_result */
    size_t refused;
    struct err fatal;
    bool is_at_end;
    int64_t opened_ms; /* wall clock, import_as_stored's */
};

/** A record is done: stored (err->code 0), refused, or not possible now. */
void import_done(
    struct import_slot *slot, enum submit_result result, const struct err *err);

/** Turn an answer of 300 or more into a refusal of the record (4xx) or into an
 *  end of the import. */
void import_read_refusal(
    struct err *err, int status, struct slice answer, struct arena *arena);

#endif
