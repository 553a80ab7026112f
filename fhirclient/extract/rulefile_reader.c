/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/extract/rulefile_reader.h"

#include "fhirclient/extract/rulefile_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- messages ---- */

int reader_fail(struct reader *r, const char *key, const char *format, ...)
{
    char where[RULEFILE_PATH_SIZE * 2], text[300];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    snprintf(where, sizeof(where), "%s%s%s", r->path,
        key && r->path[0] ? "." : "", key ? key : "");
    return err_set_at(r->err, ERR_INVALID, where, "%s", text);
}

void reader_note(struct reader *r, const char *format, ...)
{
    char text[300];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    rulefile_add_note(r->file, text);
}

size_t reader_enter(struct reader *r, const char *format, ...)
{
    size_t old = strlen(r->path);
    va_list args;

    va_start(args, format);
    vsnprintf(r->path + old, sizeof(r->path) - old, format, args);
    va_end(args);
    return old;
}

void reader_leave(struct reader *r, size_t old)
{
    r->path[old] = '\0';
}

/* ---- members of an object ---- */

const json_t *reader_get(
    const json_t *object, const char *const spellings[], const char **name)
{
    for (; *spellings; spellings++) {
        const json_t *member = json_object_get(object, *spellings);

        if (member) {
            *name = *spellings;
            return member;
        }
    }
    return NULL;
}

int reader_number(
    double *out, struct reader *r, const json_t *object, const char *key)
{
    const json_t *member = json_object_get(object, key);

    if (!member)
        return 0;
    if (!json_is_number(member))
        return reader_fail(r, key, "expected a number");
    *out = json_number_value(member);
    return 1;
}

int reader_text(
    const char **out, struct reader *r, const json_t *object, const char *key)
{
    const json_t *member = json_object_get(object, key);

    if (!member)
        return 0;
    if (!json_is_string(member) || !json_string_length(member))
        return reader_fail(r, key, "expected a text");
    *out = json_string_value(member);
    return 1;
}

const char *reader_copy(struct reader *r, const char *text)
{
    return arena_cstr(r->file->arena, slice_of(text));
}

static bool is_among(const char *key, const char *const keys[])
{
    for (; *keys; keys++)
        if (strcmp(key, *keys) == 0)
            return true;
    return false;
}

void reader_note_others(struct reader *r, const json_t *object,
    const char *const known[], const char *const idle[])
{
    const char *key;
    const json_t *member;

    /* jansson's iteration wants a pointer it could write through */
    json_t *own = json_copy((json_t *)(uintptr_t)object);

    json_object_foreach(own, key, member)
    {
        if (is_among(key, known) || strncmp(key, "__", 2) == 0)
            continue; /* OpenCR's way to write a comment is "__comments" */
        if (is_among(key, idle))
            reader_note(r, "`%s` has no effect here", key);
        else
            reader_note(r, "the key `%s` in %s is not known and was ignored",
                key, r->path[0] ? r->path : "the file");
    }
    json_decref(own);
}
