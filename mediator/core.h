/* SPDX-License-Identifier: Apache-2.0
 * What every command that works on records needs: settings, loop, store, rules
 * and the registry, wired together. `serve` puts a server on top. */
#ifndef MEDIATOR_CORE_H
#define MEDIATOR_CORE_H

#include "base/vec.h"
#include "fhirclient/extract/rulefile.h"
#include "fhirclient/store/store.h"
#include "mediator/registry/registry.h"
#include "mediator/settings.h"
#include "mediator/snapshot.h"

/** How the wait for the store and the registry goes. */
struct core_wait {
    uint64_t since_ms;  /* when it began, */
    uint64_t heard_ms;  /* and when the store last did as it was asked */
    const char *step;   /* of a rebuild: "scan", "history"; NULL: none yet */
    size_t done, total; /* of that step; total 0: unknown */
};

struct core {
    const char *config_file; /* NULL: defaults and environment */
    const char *const *overrides;
    struct slice delivered; /* settings by OpenHIM, a JSON object; or empty */
    struct arena *arena;    /* of the settings */
    struct settings settings;
    struct loop *loop;
    struct rulefile *rules;
    struct store *store;
    struct registry *registry;
    struct registry_port port;
    struct snapshot_file snapshot;
    VEC(struct store_call *) asked; /* by the registry, not answered yet */
    struct loop_timer wake;
    bool only_reads;      /* beside a daemon on the same store; set first */
    bool takes_as_stored; /* see struct store_sqlite_options */
    bool shows_progress;  /* a rebuild's progress line on stderr */
    uint64_t progress_ms; /* when the line was last written */
    struct core_wait wait;
    bool has_wait_line; /* of `waits`, on a terminal */
    /** Called about once a second while core_wait_ready() waits; may be NULL.*/
    void (*waits)(struct core *, uint64_t now_ms);
};

/** Exit codes of the program, the same for every command. */
enum exit_code {
    EXIT_OK = 0,
    EXIT_FAILED = 1,
    EXIT_USAGE = 2,
    EXIT_CONFIG = 3,
    EXIT_UPSTREAM = 4,
    EXIT_REJECTED = 5,
    EXIT_PARTLY = 6,
    EXIT_INTERRUPTED = 130
};

/**
 * Read and check the settings into core->settings.
 *
 * problems  one line each, with file:line:column
 */
int core_configure(struct core *core, struct buf *problems) MUST_CHECK;

/** One line of the log for each of them, as core_configure() and others leave
 *  them. */
void core_tell_problems(const struct buf *problems);

/** core->delivered as values for conf_source.remote, in core->arena; part of
 *  core_configure(). */
int core_read_delivered(struct conf_given **given, const struct core *core,
    struct buf *problems) MUST_CHECK;

/** Who we are at the store from now on, as these settings say; for those that
 *  came after core_open(). */
void core_set_store_login(struct core *core, const struct settings *fresh);

/** Open loop, rules, store and registry. The registry has not started yet.
 *  errors  with what to do next in the text */
int core_open(struct core *core, struct err *err) MUST_CHECK;

/**
 * Start the registry and run the loop until it is ready or cannot be.
 *
 * A store may take as long as it needs to be read, but one from which nothing
 * usable is heard for settings.store.patience is given up: ERR_UNAVAILABLE.
 */
int core_wait_ready(struct core *core, struct err *err) MUST_CHECK;

/** Undo whatever core_configure() and core_open() got done, in any state. */
void core_close(struct core *core);

/** Where the store is, for people: its URL or its file. */
const char *core_store_place(const struct core *core);

/** Rules of `path`, with a log line for each kind of ignored key. */
int core_load_rules(
    struct rulefile **out, const char *path, struct err *err) MUST_CHECK;

#endif
