/* SPDX-License-Identifier: Apache-2.0
 * The reader against jansson: the same verdict and the same values; and what
 * the writer makes of it reads back equal.
 *
 * Known differences, all meant: ours refuses what is over its limits and a
 * number over 256 bytes; jansson refuses whole numbers beyond 64 bits,
 * and takes a NUL behind the value for the end of the text. */
/* The order of these two matters. */
/* clang-format off */
#include "fhirclient/json/jdoc_beside_jansson.h"
#include <jansson.h>
/* clang-format on */

#include "base/mem.h"
#include "fhirclient/json/jwrite.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool equal(struct jval ours, const json_t *theirs);

static bool numbers_equal(struct jval ours, const json_t *theirs)
{
    char text[300];
    struct slice raw = jval_raw(ours);
    int64_t whole;

    if (json_is_integer(theirs))
        return jval_to_i64(&whole, ours) && whole == json_integer_value(theirs);
    memcpy(text, raw.ptr, raw.len);
    text[raw.len] = '\0';
    double number = strtod(text, NULL), other = json_real_value(theirs);

    return memcmp(&number, &other, sizeof(number)) == 0;
}

static bool arrays_equal(struct jval ours, const json_t *theirs)
{
    size_t i = 0;

    for (struct jval v = jval_first(ours); jval_is_some(v);
         v = jval_next(v), i++)
        if (!equal(v, json_array_get(theirs, i)) || jval_at(ours, i).at != v.at)
            return false;
    return i == json_array_size(theirs) && i == jval_count(ours);
}

static bool objects_equal(struct jval ours, const json_t *theirs)
{
    size_t n = 0;

    for (struct jval v = jval_first(ours); jval_is_some(v);
         v = jval_next(v), n++) {
        struct slice key = jval_key(v);

        if (!equal(v, json_object_getn(theirs, key.ptr, key.len)) ||
            jval_get_slice(ours, key).at != v.at)
            return false;
    }
    return n == json_object_size(theirs) && n == jval_count(ours);
}

static bool equal(struct jval ours, const json_t *theirs)
{
    struct slice text = jval_str(ours);

    if (!theirs)
        return false;
    switch (jval_type(ours)) {
    case JJSON_NULL: return json_is_null(theirs);
    case JJSON_FALSE: return json_is_false(theirs);
    case JJSON_TRUE: return json_is_true(theirs);
    case JSON_NUMBER:
        return json_is_number(theirs) && numbers_equal(ours, theirs);
    case JJSON_STRING:
        return json_is_string(theirs) &&
               slice_eq(text, slice_make(json_string_value(theirs),
                                  json_string_length(theirs)));
    case JJSON_ARRAY:
        return json_is_array(theirs) && arrays_equal(ours, theirs);
    case JJSON_OBJECT:
        return json_is_object(theirs) && objects_equal(ours, theirs);
    case JSON_NONE: break;
    }
    return false;
}

/* A run of digits that jansson cannot hold, or a number we call too long. */
static bool has_long_number(const uint8_t *data, size_t size)
{
    size_t run = 0;

    for (size_t i = 0; i < size; i++) {
        run = data[i] >= '0' && data[i] <= '9' ? run + 1 : 0;
        if (run >= 19)
            return true;
    }
    return false;
}

static void check_verdict(struct jval ours, int rc, const struct err *err,
    const uint8_t *data, size_t size)
{
    json_error_t error;
    json_t *theirs = json_loadb((const char *)data, size,
        JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);

    if (!rc && !theirs)
        ASSERT(has_long_number(data, size));
    if (rc == ERR_INVALID && theirs)
        ASSERT(strstr(err->text, "too long") || memchr(data, 0, size));
    if (!rc && theirs)
        ASSERT(equal(ours, theirs));
    json_decref(theirs);
}

static void write_again(struct jwrite *w, struct jval v)
{
    bool is_object = jval_type(v) == JJSON_OBJECT;

    if (jval_type(v) == JJSON_STRING) {
        jwrite_string(w, jval_str(v));
        return;
    }
    if (!is_object && jval_type(v) != JJSON_ARRAY) {
        jwrite_value(w, v);
        return;
    }
    if (is_object)
        jwrite_object(w);
    else
        jwrite_array(w);
    for (struct jval m = jval_first(v); jval_is_some(m); m = jval_next(m)) {
        if (is_object)
            jwrite_key_slice(w, jval_key(m));
        write_again(w, m);
    }
    jwrite_end(w);
}

static void check_round_trip(struct jval v, struct arena *arena)
{
    struct buf b = BUF_INIT;
    struct jwrite w = jwrite_to(&b);
    struct jval back;
    int rc;

    write_again(&w, v);
    rc = jdoc_parse(&back, buf_slice(&b), NULL, arena, NULL);
    ASSERT(rc == 0 && jval_equal(v, back) && jval_equal(back, v));
    buf_free(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct jval v = {0};
    int rc =
        jdoc_parse(&v, slice_make((const char *)data, size), NULL, arena, &err);

    ASSERT(rc == err.code && (rc == 0 || err.text[0]));
    check_verdict(v, rc, &err, data, size);
    if (!rc)
        check_round_trip(v, arena);
    arena_free(&arena);
    return 0;
}
