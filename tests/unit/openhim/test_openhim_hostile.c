/* SPDX-License-Identifier: Apache-2.0
 * Hostile contents into answers in OpenHIM's form, thousands of them, and the
 * table of what harms a core over what comes out. Each row of the table names
 * what a running core did when it met the fault. */
#include "base/clock.h"
#include "base/compiler.h"
#include "base/random.h"
#include "mediator/openhim/envelope.h"
#include "tests/unit/openhim/sample.h"

#include <stdio.h>
#include <string.h>

enum { ROUNDS = 4000, MAX_ORCHESTRATIONS = 4, MAX_HEADERS = 6 };

/* --- the table: what harms, and what the core did --------------------------*/

static struct jval in(struct jval v, const char *name)
{
    return jval_get(v, name);
}

static bool is_text(struct jval v)
{
    return jval_type(v) == JSON_STRING &&
           slice_find(jval_str(v), '\0') == SIZE_MAX;
}

static bool is_moment(struct jval v)
{
    int64_t ms;

    return is_text(v) && instant_parse(&ms, jval_str(v));
}

static bool is_http_status(struct jval v)
{
    int64_t n;

    return jval_type(v) == JSON_NUMBER && jval_to_i64(&n, v) && n >= 100 &&
           n <= 599;
}

static bool is_known_status(struct jval root)
{
    static const char *const known[] = {
        "Processing", "Failed", "Completed", "Successful"};

    for (size_t i = 0; i < COUNT_OF(known); i++) {
        if (slice_eq(jval_get_str(root, "status"), slice_of(known[i])))
            return true;
    }
    return false;
}

static bool has_flat_response(struct jval root)
{
    return jval_type(in(root, "response")) == JSON_OBJECT;
}

static bool has_status(struct jval root)
{
    return is_http_status(in(in(root, "response"), "status"));
}

static bool has_text_body(struct jval root)
{
    return is_text(in(in(root, "response"), "body"));
}

static bool has_moment(struct jval root)
{
    return is_moment(in(in(root, "response"), "timestamp"));
}

/* As Node's http module looks at them. */
static bool may_be_header(struct jval v)
{
    struct slice name = jval_key(v), value = jval_str(v);

    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = (unsigned char)name.ptr[i];

        if (c <= ' ' || c >= 0x7f || strchr("()<>@,;:\\\"/[]?={}.$", c))
            return false;
    }
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];

        if (c < ' ' || c >= 0x7f)
            return false;
    }
    return name.len && is_text(v);
}

static bool are_headers(struct jval headers)
{
    static const char *const refused[] = {"set-cookie", "content-length",
        "content-encoding", "transfer-encoding", "connection"};

    if (jval_type(headers) != JSON_OBJECT)
        return false;
    for (struct jval v = jval_first(headers); jval_is_some(v);
         v = jval_next(v)) {
        if (!may_be_header(v))
            return false;
        for (size_t i = 0; i < COUNT_OF(refused); i++) {
            if (slice_eq_nocase(jval_key(v), slice_of(refused[i])))
                return false;
        }
    }
    return true;
}

static bool has_headers(struct jval root)
{
    return are_headers(in(in(root, "response"), "headers"));
}

static bool are_orchestrations(
    struct jval root, bool (*is_good)(struct jval orchestration))
{
    struct jval list = in(root, "orchestrations");

    if (jval_type(list) != JSON_ARRAY)
        return false;
    for (struct jval o = jval_first(list); jval_is_some(o); o = jval_next(o)) {
        if (!is_good(o))
            return false;
    }
    return true;
}

static bool has_request(struct jval o)
{
    return jval_type(in(o, "request")) == JSON_OBJECT;
}

static bool has_name(struct jval o)
{
    return is_text(in(o, "name")) && jval_get_str(o, "name").len;
}

static bool has_request_moment(struct jval o)
{
    return is_moment(in(in(o, "request"), "timestamp"));
}

static bool has_text_fields(struct jval o)
{
    static const char *const names[] = {
        "method", "host", "port", "path", "querystring", "body"};

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        if (!is_text(in(in(o, "request"), names[i])))
            return false;
    }
    return are_headers(in(in(o, "request"), "headers"));
}

static bool has_good_response(struct jval o)
{
    struct jval r = in(o, "response");

    if (!jval_is_some(r))
        return is_text(in(in(o, "error"), "message"));
    return is_http_status(in(r, "status")) && is_text(in(r, "body")) &&
           is_moment(in(r, "timestamp")) && are_headers(in(r, "headers"));
}

#define EACH(check)                                                            \
    static bool each_##check(struct jval root)                                 \
    {                                                                          \
        return are_orchestrations(root, check);                                \
    }
EACH(has_request)
EACH(has_name)
EACH(has_request_moment)
EACH(has_text_fields)
EACH(has_good_response)

static bool has_plain_properties(struct jval root)
{
    struct jval properties = in(root, "properties");

    for (struct jval v = jval_first(properties); jval_is_some(v);
         v = jval_next(v)) {
        if (!is_text(v) || slice_find(jval_key(v), '$') != SIZE_MAX ||
            slice_find(jval_key(v), '.') != SIZE_MAX)
            return false;
    }
    return jval_type(properties) == JSON_OBJECT;
}

static bool has_urn(struct jval root)
{
    return is_text(in(root, "x-mediator-urn"));
}

static const struct {
    const char *harm;
    bool (*is_absent)(struct jval root);
} harms[] = {
    {"unknown status: the record is lost", is_known_status},
    {"no response: 500 to the client", has_flat_response},
    {"response.status absent or odd: 500", has_status},
    {"response.body an object: stored as [object Object]", has_text_body},
    {"response.timestamp unreadable: the record is lost", has_moment},
    {"header with a newline, a bad name, set-cookie: 500", has_headers},
    {"orchestration without request: the worker dies", each_has_request},
    {"orchestration without name: the record is lost", each_has_name},
    {"orchestration without timestamp: lost", each_has_request_moment},
    {"orchestration body an object: 500", each_has_text_fields},
    {"orchestration status not a number: lost", each_has_good_response},
    {"$ or dot in a key: the database refuses", has_plain_properties},
    {"no urn", has_urn},
};

/* --- contents --------------------------------------------------------------*/

static const char *const nasty[] = {"", "a\r\nSet-Cookie: b=c", "\xff\xfe",
    "\xed\xa0\x80", "\xf0\x9f\x98\x80", "{\"a\":1}", "null", "$set", "a.b",
    "__proto__", "\"", "\\", "\x01\x1f\x7f", "\xe2\x80\xa8", " ", "Set-Cookie",
    "content-length", "Content-Type", "application/fhir+json", "GET"};

static struct prng rng;

static size_t below(size_t n)
{
    return (size_t)prng_below(&rng, n);
}

static struct slice any_slice(struct arena *arena)
{
    size_t len = below(40);
    char *bytes = arena_alloc(arena, len + 1);

    if (below(3))
        return slice_of(nasty[below(COUNT_OF(nasty))]);
    for (size_t i = 0; i < len; i++)
        bytes[i] = (char)(below(2) ? below(256) : 'a' + below(26));
    return slice_make(bytes, len);
}

/* C strings: as far as the first NUL; or none. */
static const char *any_text(struct arena *arena)
{
    return below(6) ? arena_cstr(arena, any_slice(arena)) : NULL;
}

static int any_status(void)
{
    static const int odd[] = {
        0, -1, 1, 99, 600, 999, 1000, 2147483647, -2147483647, 100, 599, 204};

    return below(2) ? odd[below(COUNT_OF(odd))] : 100 + (int)below(500);
}

static int64_t any_time(void)
{
    static const int64_t odd[] = {0, -1, INT64_C(253402300799999),
        INT64_C(-62135596800000), INT64_C(1795000000000)};

    return odd[below(COUNT_OF(odd))];
}

static struct orchestration any_orchestration(struct arena *arena)
{
    return (struct orchestration){
        .name = any_text(arena),
        .group = any_text(arena),
        .method = any_text(arena),
        .host = any_slice(arena),
        .port = any_slice(arena),
        .path = any_slice(arena),
        .query = any_slice(arena),
        .request_type = any_slice(arena),
        .request_body = any_slice(arena),
        .requested_ms = any_time(),
        .status = any_status(),
        .response_type = any_slice(arena),
        .response_body = any_slice(arena),
        .answered_ms = any_time(),
        .error = any_text(arena),
    };
}

static struct envelope any_envelope(struct arena *arena)
{
    size_t n = below(MAX_ORCHESTRATIONS), h = below(MAX_HEADERS);
    struct orchestration *list = arena_zalloc(arena, n + 1, sizeof(*list));
    struct envelope_header *headers =
        arena_zalloc(arena, h + 1, sizeof(*headers));
    struct envelope_property *property =
        arena_zalloc(arena, 1, sizeof(*property));

    for (size_t i = 0; i < n; i++)
        list[i] = any_orchestration(arena);
    for (size_t i = 0; i < h; i++)
        headers[i] =
            (struct envelope_header){any_slice(arena), any_slice(arena)};
    property->name = any_text(arena);
    property->value = any_slice(arena);
    return (struct envelope){
        .urn = any_text(arena),
        .is_processing = below(4) == 0,
        .status = any_status(),
        .content_type = any_text(arena),
        .headers = headers,
        .nheaders = h,
        .body = any_slice(arena),
        .answered_ms = any_time(),
        .orchestrations = list,
        .norchestrations = n,
        .properties = property,
        .nproperties = property->name ? below(2) : 0,
        .error = any_text(arena),
    };
}

static void check_harmless(struct slice text, struct arena *arena)
{
    struct err err = ERR_INIT;
    struct jval root;

    if (jdoc_parse(&root, text, NULL, arena, &err) < 0)
        fail_msg("no JSON (%s): %.*s", err.text, SLICE_ARG(text));
    for (size_t i = 0; i < COUNT_OF(harms); i++) {
        if (!harms[i].is_absent(root))
            fail_msg("%s: %.*s", harms[i].harm, SLICE_ARG(text));
    }
}

static void nothing_harmful_comes_out(void **state)
{
    size_t written = 0;

    (void)state;
    rng = (struct prng){.state = 20261121};
    for (unsigned round = 0; round < ROUNDS; round++) {
        struct arena *arena = arena_new();
        struct envelope e = any_envelope(arena);
        struct buf out = BUF_INIT;

        if (envelope_write(&out, &e, NULL) == 0) {
            check_harmless(buf_slice(&out), arena);
            written++;
        } else {
            assert_int_equal(out.len, 0);
        }
        buf_free(&out);
        arena_free(&arena);
    }
    assert_true(written > ROUNDS / 10);
}

/* The table itself must be able to say no. */
static void the_table_sees_each_harm(void **state)
{
#define GOOD_O                                                                 \
    "{\"name\":\"n\",\"request\":{\"method\":\"GET\",\"host\":\"\","           \
    "\"port\":\"\",\"path\":\"\",\"querystring\":\"\",\"headers\":{},"         \
    "\"body\":\"\",\"timestamp\":\"2026-11-21T00:00:00.000Z\"},"               \
    "\"error\":{\"message\":\"m\"}}"
#define ANSWER(status, code, body, headers, orchestrations)                    \
    "{\"x-mediator-urn\":\"u\",\"status\":\"" status                           \
    "\",\"response\":{\"status\":" code ",\"headers\":" headers                \
    ",\"body\":" body ",\"timestamp\":\"2026-11-21T00:00:00.000Z\"},"          \
    "\"orchestrations\":" orchestrations ",\"properties\":{}}"
    static const char *const bad[] = {
        ANSWER("Done", "200", "\"\"", "{}", "[]"),
        ANSWER("Successful", "99", "\"\"", "{}", "[]"),
        ANSWER("Successful", "\"200\"", "\"\"", "{}", "[]"),
        ANSWER("Successful", "200", "{}", "{}", "[]"),
        ANSWER("Successful", "200", "null", "{}", "[]"),
        ANSWER("Successful", "200", "\"\"", "{\"a\":\"b\\nc\"}", "[]"),
        ANSWER("Successful", "200", "\"\"", "{\"a b\":\"c\"}", "[]"),
        ANSWER("Successful", "200", "\"\"", "{\"Set-Cookie\":\"c\"}", "[]"),
        ANSWER("Successful", "200", "\"\"", "{}", "{}"),
        ANSWER("Successful", "200", "\"\"", "{}", "[{\"name\":\"n\"}]"),
        ANSWER("Successful", "200", "\"\"", "{}",
            "[" GOOD_O ",{\"name\":\"n\",\"request\":null}]"),
    };
    static const char good[] =
        ANSWER("Successful", "200", "\"\"", "{}", "[" GOOD_O "]");
    struct arena *arena = arena_new();
    struct jval root;

    (void)state;
    check_harmless(slice_of(good), arena);
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        bool is_seen = false;

        assert_int_equal(
            jdoc_parse(&root, slice_of(bad[i]), NULL, arena, NULL), 0);
        for (size_t k = 0; k < COUNT_OF(harms); k++)
            is_seen |= !harms[k].is_absent(root);
        if (!is_seen)
            fail_msg("not seen: %s", bad[i]);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_harmful_comes_out),
        cmocka_unit_test(the_table_sees_each_harm),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
