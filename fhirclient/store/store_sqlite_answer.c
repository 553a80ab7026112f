/* SPDX-License-Identifier: Apache-2.0
 * Small parts of answers. */
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/store/store_sqlite_int.h"

#include <string.h>

struct slice sq_name(struct arena *arena, struct slice type, struct slice id)
{
    char *text = arena_alloc(arena, type.len + id.len + 2);

    memcpy(text, type.ptr, type.len);
    text[type.len] = '/';
    memcpy(text + type.len + 1, id.ptr, id.len);
    text[type.len + 1 + id.len] = '\0';
    return slice_make(text, type.len + 1 + id.len);
}

struct slice sq_number(struct arena *arena, int64_t number)
{
    enum { SIZE = 21 }; /* sign, 19 digits, NUL */
    char *text = arena_alloc(arena, SIZE), *at = text + SIZE - 1;
    uint64_t rest =
        number < 0 ? (uint64_t) - (number + 1) + 1 : (uint64_t)number;

    *at = '\0';
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0)
        *--at = '-';
    return slice_make(at, (size_t)(text + SIZE - 1 - at));
}

struct slice sq_location(
    struct arena *arena, struct slice type, struct slice id, int64_t vid)
{
    struct slice history = SLICE("_history");

    return sq_name(arena, sq_name(arena, sq_name(arena, type, id), history),
        sq_number(arena, vid));
}

struct slice sq_instant(struct arena *arena, int64_t ms)
{
    char text[INSTANT_TEXT_SIZE];

    instant_print(text, ms);
    return arena_copy(arena, slice_of(text));
}

void sq_answer_version(struct store_call *c, struct slice type, struct slice id,
    int64_t vid, int64_t updated_ms)
{
    c->etag = sq_number(c->arena, vid);
    c->location = sq_location(c->arena, type, id, vid);
    c->last_modified = sq_instant(c->arena, updated_ms);
}

void sq_answer_note(
    struct store_call *c, int status, const char *issue, const char *sentence)
{
    struct buf text = BUF_INIT;

    outcome_write_note(&text, "information", issue, sentence);
    c->status = status;
    c->answer = arena_copy(c->arena, buf_slice(&text));
    buf_free(&text);
}

void sq_answer_refusal(struct store_call *c, const struct err *err)
{
    struct buf text = BUF_INIT;

    outcome_write(&text, err);
    c->status = err_status(err);
    c->answer = arena_copy(c->arena, buf_slice(&text));
    buf_free(&text);
}
