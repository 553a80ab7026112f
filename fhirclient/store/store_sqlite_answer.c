/* SPDX-License-Identifier: Apache-2.0
 * Small parts of answers. */
#include "fhirclient/fhir/outcome.h"
#include "fhirclient/store/store_sqlite_int.h"

struct slice sq_location(
    struct arena *arena, struct slice type, struct slice id, int64_t vid)
{
    return slice_of(arena_printf(arena, "%.*s/%.*s/_history/%lld",
        SLICE_ARG(type), SLICE_ARG(id), (long long)vid));
}

struct slice sq_number(struct arena *arena, int64_t number)
{
    return slice_of(arena_printf(arena, "%lld", (long long)number));
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
