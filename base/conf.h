/* SPDX-License-Identifier: Apache-2.0
 * Settings as tables: one row per setting, and everything follows from it.
 *
 * A module declares its rows; the owner of the configuration puts the tables
 * together and gets from them: reading YAML with file:line:column errors (all
 * of them in one run), environment overrides (SELFSAME_SERVER_PORT for
 * server.port; SELFSAME_..._FILE reads the value from a file), check-config,
 * the effective configuration with the origin of each value and secrets
 * masked, and the reference page in the documentation.
 *
 * Defaults are overruled by the file, that by what another program has set
 * (OpenHIM), that by the environment, that by --set. In the last two a list may
 * be written a,b as well as [a, b], and a map a=b,c=d; a null (`port:` with
 * nothing behind it) leaves the default. The file of a secret's _FILE must be
 * private.
 *
 * A configuration is built whole and never changed afterwards. */
#ifndef BASE_CONF_H
#define BASE_CONF_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum conf_type {
    CONF_STRING,   /* const char * */
    CONF_PATH,     /* const char *, relative to the file's own folder */
    CONF_BOOL,     /* bool */
    CONF_INT,      /* int64_t, min..max */
    CONF_REAL,     /* double */
    CONF_BYTES,    /* uint64_t; "64 KiB", "1 MiB", 4096 */
    CONF_DURATION, /* uint64_t milliseconds; "10 s", "5 min", "250 ms" */
    CONF_CHOICE,   /* const char *, one of `choices` */
    CONF_STRINGS,  /* struct conf_strings: a list of texts */
    CONF_MAP,      /* struct conf_map: texts by name */
    CONF_TABLE     /* struct conf_table: a list of mappings, each by `rows` */
};

enum conf_flags {
    CONF_RELOAD = 1,   /* may change at run time (SIGHUP) */
    CONF_SECRET = 2,   /* never shown */
    CONF_REQUIRED = 4, /* no default: must be given */
    CONF_REMOTE = 8    /* another program may set it (conf_source.remote) */
};

struct conf_strings {
    const char *const *items;
    size_t count;
};

/** In order of the names, whatever order they were written in. */
struct conf_map {
    const char *const *names, *const *values;
    size_t count;
};

struct conf_table {
    void *items; /* `count` structs of row_size bytes */
    size_t count;
};

struct conf_row {
    const char *path; /* "server.port" */
    enum conf_type type;
    size_t offset;              /* in the struct the rows describe */
    const char *fallback;       /* default, as one would write it in YAML */
    double min, max;            /* CONF_INT, CONF_REAL, BYTES, DURATION; both 0:
                                   no bounds */
    const char *const *choices; /* CONF_CHOICE: NULL-terminated */
    const struct conf_row *rows; /* CONF_TABLE: NULL-terminated by path */
    size_t row_size;
    unsigned flags;
    const char *help; /* one or two sentences for people */
};

/** A value that another program has set, as one would write it in YAML; JSON
 *  is YAML. */
struct conf_given {
    const char *path; /* "log.level"; NULL ends a list of these */
    struct slice text;
};

struct conf_source {
    const char *file;             /* NULL: defaults and environment alone */
    const char *const *overrides; /* "server.port=8081" from --set, or NULL */
    char *const *environment;     /* as environ; NULL: none */
    const struct conf_given *remote; /* NULL: none; CONF_REMOTE rows alone */
    const char *remote_name;         /* "OpenHIM": whose they are */
    /* What no row can tell by itself, once all rows are good: adds a line for
       each fault ("server.port and ...", "clients[2].id: ..."), to which the
       place of the setting or item it begins with is added; NULL: nothing. */
    int (*check)(const void *values, struct buf *problems);
};

struct conf_problems; /* all that was found, in order of position */

/**
 * Build a configuration.
 *
 * out       struct that `rows` describe; strings live in `arena`. What is
 *           wrong has its default, or a weaker source's value
 * rows      ended by a row with path NULL
 * problems  receives "conf.yml:12:7: server.port: expected a number from 1 to
 *           65535, got \"hih\"" lines, one each; unknown keys name the nearest
 *           known one ("did you mean ...")
 * returns   0, or ERR_INVALID (ERR_IO when the file cannot be read)
 */
int conf_load(void *out, const struct conf_row *rows,
    const struct conf_source *source, struct arena *arena,
    struct buf *problems) MUST_CHECK;

/** The effective values with their origin ("default", "conf.yml:12",
 *  "SELFSAME_SERVER_PORT"), secrets masked; for check-config. */
int conf_print_effective(struct buf *out, const struct conf_row *rows,
    const struct conf_source *source) MUST_CHECK;

/** The value of one row (not CONF_TABLE), `values` being the struct that the
 *  rows describe, as one would write it in YAML. */
void conf_print_value(
    struct buf *out, const struct conf_row *row, const void *values);

/** "a time from 10 ms to 10 min": what the row takes, for people. */
const char *conf_expected(struct arena *arena, const struct conf_row *row);

/** The whole table as a commented YAML file with every default. */
void conf_print_template(struct buf *out, const struct conf_row *rows);

/** The reference page (Markdown). */
void conf_print_reference(struct buf *out, const struct conf_row *rows);

#endif
