/* SPDX-License-Identifier: Apache-2.0
 * Answers in OpenHIM's form. Whatever a caller puts in, none of what harms the
 * core comes out. */
#include "base/compiler.h"
#include "mediator/openhim/envelope.h"
#include "tests/unit/openhim/sample.h"

#include <string.h>

static struct arena *arena;
static struct buf out;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    buf_clear(&out);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    buf_free(&out);
    return 0;
}

static struct jval written(const struct envelope *e)
{
    struct err err = ERR_INIT;

    buf_clear(&out);
    if (envelope_write(&out, e, &err) < 0)
        fail_msg("%s", err.text);
    return sample_json(arena_cstr(arena, buf_slice(&out)), arena);
}

static const struct envelope plain = {
    .urn = "urn:mediator:test",
    .status = 201,
    .content_type = "application/fhir+json",
    .body = {"{\"a\":\"\\n\"}", 10},
    .answered_ms = 0,
};

static void a_whole_answer(void **state)
{
    const struct orchestration o = {
        .name = "FHIR server",
        .group = "store",
        .method = "POST",
        .host = SLICE("hapi"),
        .port = SLICE("8080"),
        .path = SLICE("/fhir"),
        .query = SLICE("x=1"),
        .status = 200,
        .requested_ms = 1000,
        .answered_ms = 2000,
    };
    const struct envelope_property properties[] = {
        {"golden", SLICE("Patient/1")}, {"a.b$c", SLICE("2")}};
    struct envelope e = plain;

    (void)state;
    e.orchestrations = &o;
    e.norchestrations = 1;
    e.properties = properties;
    e.nproperties = 2;
    written(&e);
    assert_string_equal(out.ptr,
        "{\"x-mediator-urn\":\"urn:mediator:test\",\"status\":\"Successful\","
        "\"response\":{\"status\":201,\"headers\":{\"content-type\":"
        "\"application/fhir+json\"},\"body\":\"{\\\"a\\\":\\\"\\\\n\\\"}\","
        "\"timestamp\":\"1970-01-01T00:00:00.000Z\"},\"orchestrations\":[{"
        "\"name\":\"FHIR server\",\"group\":\"store\",\"request\":{"
        "\"method\":\"POST\",\"host\":\"hapi\",\"port\":\"8080\",\"path\":"
        "\"/fhir\",\"querystring\":\"x=1\",\"headers\":{},\"body\":\"\","
        "\"timestamp\":\"1970-01-01T00:00:01.000Z\"},\"response\":{"
        "\"status\":200,\"headers\":{},\"body\":\"\",\"timestamp\":"
        "\"1970-01-01T00:00:02.000Z\"}}],\"properties\":{\"golden\":"
        "\"Patient/1\",\"a_b_c\":\"2\"}}");
}

static void what_cannot_travel_is_refused(void **state)
{
    static const int statuses[] = {0, -1, 99, 600, 1000};
    struct envelope e = plain;
    struct err err = ERR_INIT;

    (void)state;
    buf_adds(&out, "kept");
    for (size_t i = 0; i < COUNT_OF(statuses); i++) {
        e.status = statuses[i];
        assert_int_equal(envelope_write(&out, &e, &err), ERR_UNSUPPORTED);
        assert_int_equal(
            envelope_write_update(&out, &e, NULL), ERR_UNSUPPORTED);
    }
    e = plain;
    e.body = SLICE("\xff\xd8\xff");
    assert_int_equal(envelope_write(&out, &e, NULL), ERR_UNSUPPORTED);
    e.body = SLICE("a\0b");
    assert_int_equal(envelope_write(&out, &e, NULL), ERR_UNSUPPORTED);
    assert_string_equal(out.ptr, "kept");
}

static void status_words(void **state)
{
    struct envelope e = plain;

    (void)state;
    assert_string_equal(envelope_status(200), "Successful");
    assert_string_equal(envelope_status(304), "Successful");
    assert_string_equal(envelope_status(404), "Completed");
    assert_string_equal(envelope_status(503), "Failed");
    e.is_processing = true;
    assert_true(
        slice_eq(jval_get_str(written(&e), "status"), SLICE("Processing")));
}

static void headers_that_may_be_told(void **state)
{
    const struct envelope_header headers[] = {
        {SLICE("Location"), SLICE("http://x/1")},
        {SLICE("Content-Length"), SLICE("10")},
        {SLICE("content-encoding"), SLICE("gzip")},
        {SLICE("Transfer-Encoding"), SLICE("chunked")},
        {SLICE("Set-Cookie"), SLICE("a=b")},
        {SLICE("X-Evil"), SLICE("a\r\nb: c")},
        {SLICE("X-Bytes"), SLICE("\xc3\xa9")},
        {SLICE("bad name"), SLICE("x")},
        {SLICE(""), SLICE("x")},
        {SLICE("a.b"), SLICE("x")},
        {SLICE("location"), SLICE("twice")},
        {SLICE("Content-Type"), SLICE("text/plain")},
        {SLICE("ETag"), SLICE("W/\"1\"")},
    };
    struct envelope e = plain;
    struct jval told;

    (void)state;
    e.headers = headers;
    e.nheaders = COUNT_OF(headers);
    told = jval_path(written(&e), "response", "headers", NULL);
    assert_int_equal(jval_count(told), 3);
    assert_true(slice_eq(jval_get_str(told, "Location"), SLICE("http://x/1")));
    assert_true(slice_eq(jval_get_str(told, "ETag"), SLICE("W/\"1\"")));
    assert_true(slice_eq(
        jval_get_str(told, "content-type"), SLICE("application/fhir+json")));
}

static bool is_moment(struct jval v)
{
    return slice_ends(jval_str(v), SLICE("Z")) && jval_str(v).len == 24;
}

/* Each of these, left out or of another type, harms the core. */
static void assert_harmless(struct jval o)
{
    struct jval request = jval_get(o, "request");
    struct jval response = jval_get(o, "response");
    struct jval error = jval_get(o, "error");

    assert_true(jval_get_str(o, "name").len > 0);
    assert_int_equal(jval_type(request), JSON_OBJECT);
    assert_true(is_moment(jval_get(request, "timestamp")));
    assert_int_equal(jval_type(jval_get(request, "body")), JSON_STRING);
    assert_int_equal(jval_type(jval_get(request, "port")), JSON_STRING);
    assert_true(jval_is_some(response) || jval_is_some(error));
    if (!jval_is_some(response))
        return;
    assert_int_equal(jval_type(jval_get(response, "status")), JSON_NUMBER);
    assert_int_equal(jval_type(jval_get(response, "body")), JSON_STRING);
    assert_true(is_moment(jval_get(response, "timestamp")));
}

static void orchestrations_of_every_kind(void **state)
{
    const struct orchestration list[] = {
        {0},
        {.name = ""},
        {.name = "x", .status = 200},
        {.name = "x", .error = "no connection"},
        {.name = "x", .status = 99},
        {.name = "x", .status = 1000, .error = "odd"},
        {.name = "\xff\xfe", .status = 200},
        {.name = "x",
            .status = 200,
            .request_body = SLICE("\xff"),
            .response_body = SLICE("a\0b"),
            .request_type = SLICE("a\r\nb"),
            .response_type = SLICE("\xff")},
        {.name = "x", .requested_ms = INT64_C(253402300799999)},
    };
    struct envelope e = plain;
    struct jval told;

    (void)state;
    e.orchestrations = list;
    e.norchestrations = COUNT_OF(list);
    told = jval_get(written(&e), "orchestrations");
    assert_int_equal(jval_type(told), JSON_ARRAY);
    assert_int_equal(jval_count(told), COUNT_OF(list));
    for (size_t i = 0; i < COUNT_OF(list); i++)
        assert_harmless(jval_at(told, i));
}

static void nothing_but_a_status(void **state)
{
    const struct envelope e = {.status = 204};
    struct jval root = written(&e);

    (void)state;
    assert_int_equal(
        jval_type(jval_path(root, "response", "body", NULL)), JSON_STRING);
    assert_int_equal(jval_type(jval_get(root, "orchestrations")), JSON_ARRAY);
    assert_int_equal(jval_type(jval_get(root, "properties")), JSON_OBJECT);
    assert_false(jval_is_some(jval_get(root, "error")));
}

/* Replacing the list would take away the core's own entry. */
static void an_update_adds(void **state)
{
    const struct orchestration o = {.name = "late", .status = 200};
    const struct envelope_property property = {"golden", SLICE("g")};
    struct envelope e = plain;
    struct jval root, each;

    (void)state;
    e.orchestrations = &o;
    e.norchestrations = 1;
    e.properties = &property;
    e.nproperties = 1;
    e.error = "late";
    assert_int_equal(envelope_write_update(&out, &e, NULL), 0);
    root = sample_json(out.ptr, arena);
    each = jval_path(root, "$push", "orchestrations", "$each", NULL);
    assert_int_equal(jval_count(each), 1);
    assert_harmless(jval_at(each, 0));
    assert_false(jval_is_some(jval_get(root, "orchestrations")));
    assert_true(slice_eq(jval_get_str(root, "properties.golden"), SLICE("g")));
    assert_true(slice_eq(jval_get_str(root, "status"), SLICE("Successful")));
    assert_true(slice_eq(
        jval_str(jval_path(root, "error", "message", NULL)), SLICE("late")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_whole_answer),
        TEST(what_cannot_travel_is_refused),
        TEST(status_words),
        TEST(headers_that_may_be_told),
        TEST(orchestrations_of_every_kind),
        TEST(nothing_but_a_status),
        TEST(an_update_adds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
