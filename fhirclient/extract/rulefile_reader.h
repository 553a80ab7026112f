/* SPDX-License-Identifier: Apache-2.0
 * Reading the objects of a rule file: members by name, and what is wrong with
 * them told with their place. */
#ifndef EXTRACT_RULEFILE_READER_H
#define EXTRACT_RULEFILE_READER_H

#include "base/compiler.h"
#include "base/err.h"
#include "matching/rules.h"

#include <jansson.h>

struct rulefile;

enum { RULEFILE_PATH_SIZE = 160 };

struct reader {
    struct rulefile *file;
    struct err *err;
    char path[RULEFILE_PATH_SIZE]; /* of the object being read, for messages */
};

/** Something is wrong with this member (NULL: with the object). */
int reader_fail(struct reader *r, const char *key, const char *format, ...)
    PRINTF_LIKE(3, 4);

/** Tell something about the file that is no error. */
void reader_note(struct reader *r, const char *format, ...) PRINTF_LIKE(2, 3);

/** Enter a member of the object being read; reader_leave() undoes it. */
size_t reader_enter(struct reader *r, const char *format, ...)
    PRINTF_LIKE(2, 3);
void reader_leave(struct reader *r, size_t old);

/** Several spellings of one key, the first that is there; `*name` is it. */
const json_t *reader_get(
    const json_t *object, const char *const spellings[], const char **name);

/** 1: read, 0: not there. */
int reader_number(
    double *out, struct reader *r, const json_t *object, const char *key);
/** Likewise; borrowed from the object. */
int reader_text(
    const char **out, struct reader *r, const json_t *object, const char *key);

/** A text that lives as long as the file does. */
const char *reader_copy(struct reader *r, const char *text);

/** Tell of every key that is neither known nor a comment: those that do nothing
 *  here are no errors, so that files load unchanged, but somebody may have
 *  misspelt one. */
void reader_note_others(struct reader *r, const json_t *object,
    const char *const known[], const char *const idle[]);

/** The fields of a rule, whose object gives them their null handling. */
int rulefile_read_fields(
    struct rule *out, struct reader *r, json_t *fields, const json_t *rule);
/** The filters of a rule; NULL: there are none. */
int rulefile_read_filters(struct rule *out, struct reader *r, json_t *filters);

#endif
