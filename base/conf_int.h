/* SPDX-License-Identifier: Apache-2.0
 * What the files of the settings engine share; for base/conf*.c alone.
 *
 * conf.c          the order of things: defaults, file, environment, --set
 * conf_read.c     a YAML tree against the rows
 * conf_map.c      a map of texts, of any source
 * conf_env.c      environment, --set, other programs' values: as such a tree
 * conf_value.c    one value: text to number, size, time, choice
 * conf_format.c   and back: what reads as the same value again
 * conf_problem.c  what was found, put in order; the nearest known word
 * conf_print.c    effective values and the template
 * conf_doc.c      the reference page */
#ifndef BASE_CONF_INT_H
#define BASE_CONF_INT_H

#include "base/conf.h"
#include "base/yaml.h"

/* Values of a higher rank overrule those of a lower one. */
enum conf_rank {
    CONF_FROM_DEFAULT,
    CONF_FROM_FILE,
    CONF_FROM_REMOTE,
    CONF_FROM_ENV,
    CONF_FROM_SET
};

/* Where something was written. */
struct conf_place {
    enum conf_rank rank;
    const char *name;    /* file, variable, "--set"; literal or in the arena */
    size_t line, column; /* 0: the name says it all */
};

struct conf_problem {
    struct conf_place place;
    size_t order;
    const char *text; /* "server.port: expected ..." */
};

struct conf_state {
    const struct conf_row *rows;
    char *base; /* the struct that is filled */
    struct arena *arena;
    struct conf_place *origin;    /* of each row's last value */
    const struct yaml_node *root; /* the file's; NULL when there is none */
    const char *file, *folder;    /* folder: with its '/', or "" */
    struct conf_problem *problems;
    size_t nproblems, cap, untold;
};

/* A value on its way into the struct: what reading it needs to know. */
struct conf_spot {
    struct conf_state *state;
    const struct conf_row *row;
    struct conf_place place;
    const char *path; /* "clients[2].id" */
    void *to;
};

/** Note a problem: "path: sentence". */
void conf_problem(struct conf_state *state, const struct conf_place *place,
    const char *path, const char *format, ...) PRINTF_LIKE(4, 5);

/** All problems as lines, in order of position. */
void conf_problems_print(struct buf *out, struct conf_state *state);

/** "; did you mean "x"?" or "": the word of `words` nearest to `word`. */
const char *conf_suggest(struct arena *arena, struct slice word,
    const char *const *words, size_t nwords);

/** Edits from one word to the other, without case, dashes and underscores;
 *  swapped neighbours count as one. Words are cut to 64 bytes.
 *  source: Damerau 1964, as "optimal string alignment" */
size_t conf_edits(struct slice left, struct slice right);

/** A value as problems may show it: one line, cut, in quotes. */
const char *conf_shown(struct arena *arena, struct slice value);

/** Read one scalar; false when it is not of the row's type, which is then
 *  among the problems. */
bool conf_value_read(const struct conf_spot *spot, struct slice text);

/** Bytes of what a row fills in its struct. */
size_t conf_value_size(enum conf_type type);

/** Number of rows before the end row. */
size_t conf_count(const struct conf_row *rows);

/** A number with its unit, without loss: "64 KiB", "90 s". */
void conf_format_bytes(struct buf *out, uint64_t bytes);
void conf_format_duration(struct buf *out, uint64_t ms);

/** Text as a YAML scalar, quoted when it must be. */
void conf_format_text(struct buf *out, struct slice text);

/** The value at `from` as YAML on one line (not for CONF_TABLE). */
void conf_format_value(
    struct buf *out, const struct conf_row *row, const void *from);

/** Put a map's names and values, sorted, where the spot says. */
void conf_read_map(const struct conf_spot *spot, const struct yaml_node *map);

/** Where a node stands, when `place` is a position in a file. */
struct conf_place conf_node_place(
    const struct conf_place *place, const struct yaml_node *node);

/** "expected a list of texts, got a mapping" among the problems. */
void conf_wrong_kind(
    const struct conf_spot *spot, const struct yaml_node *node);

/** Put a value, of any type, where the spot says. */
void conf_read_node(const struct conf_spot *spot, const struct yaml_node *node);

/** Put every row's default. */
void conf_read_defaults(struct conf_state *state);

/** Put what stands in the file's tree; unknown keys are problems. */
void conf_read_tree(struct conf_state *state, const struct yaml_node *root);

/** What another program has set. */
void conf_read_remote(
    struct conf_state *state, const char *name, const struct conf_given *given);

/** SELFSAME_SERVER_PORT and SELFSAME_SERVER_PORT_FILE for server.port. */
void conf_read_environment(struct conf_state *state, char *const *environment);

/** "server.port=8081" from the command line. */
void conf_read_overrides(
    struct conf_state *state, const char *const *overrides);

/** "SELFSAME_SERVER_PORT" for server.port. */
const char *conf_variable_name(struct arena *arena, const char *path);

/** Is the text one that means "leave the default"? */
bool conf_is_null(const struct yaml_node *node);

/** Everything conf_load() does but to print the problems. */
int conf_state_load(struct conf_state *state, const struct conf_row *rows,
    void *base, const struct conf_source *source, struct arena *arena);

/** Help wrapped to lines of 78 columns, each led by `lead`. */
void conf_print_comment(struct buf *out, const char *lead, const char *text);

#endif
