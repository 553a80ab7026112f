/* SPDX-License-Identifier: Apache-2.0
 * What is told of requests to others, and what is kept from it. */
#include "base/mem.h"
#include "mediator/routes/redact.h"
#include "mediator/routes/trail.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct arena *arena;

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void assert_text(struct slice s, const char *expected)
{
    assert_string_equal(arena_cstr(arena, s), expected);
}

static void queries_keep_names(void **state)
{
    static const char *const pairs[][2] = {
        {"", ""},
        {"family=Okello&_count=5", "family=***&_count=5"},
        {"_sort=-birthdate&identifier=a|b", "_sort=-birthdate&identifier=***"},
        {"_id=1", "_id=***"},
        {"Okello", "***"},
        {"&&a=b&", "a=***"},
        {"=Okello", "=***"},
        {"_count=1=Okello", "_count=1=Okello"},
        {"_COUNT=Okello", "_COUNT=***"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(pairs); i++)
        assert_text(redact_query(slice_of(pairs[i][0]), arena), pairs[i][1]);
}

static void bodies_keep_elements(void **state)
{
    static const char *const pairs[][2] = {
        {"", ""},
        {"Okello", ""},
        {"{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Okello\","
         "\"given\":[\"Grace\"],\"use\":\"official\"}],\"active\":true,"
         "\"multipleBirthInteger\":2,\"x\":null}",
            "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"***\","
            "\"given\":[\"***\"],\"use\":\"official\"}],\"active\":\"***\","
            "\"multipleBirthInteger\":\"***\",\"x\":null}"},
        {"{\"location\":\"Patient?name=x\",\"status\":[\"a\"]}",
            "{\"location\":\"***\",\"status\":[\"a\"]}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(pairs); i++)
        assert_text(redact_body(slice_of(pairs[i][0]), arena), pairs[i][1]);
}

static const struct trail_place place = {
    {"hapi", 4}, {"8080", 4}, {"/fhir", 5}};

static struct store_call search(void)
{
    return (struct store_call){
        .verb = STORE_SEARCH,
        .type = SLICE("Patient"),
        .query = SLICE("family=Okello"),
        .outcome = STORE_ANSWERED,
        .status = 200,
        .answer = SLICE("{\"family\":\"Okello\"}"),
        .started_us = 2000000,
        .elapsed_us = 3000,
    };
}

static const struct orchestration *only(struct trail *t)
{
    size_t count, left_out;
    const struct orchestration *list = trail_list(t, &count, &left_out);

    assert_int_equal(count, 1);
    assert_int_equal(left_out, 0);
    return list;
}

static struct trail *new_trail(enum trail_bodies bodies)
{
    return trail_new(arena, &clock_system, &place, bodies);
}

static void calls_as_lines(void **state)
{
    static const struct {
        struct store_call call;
        const char *method, *path;
    } rows[] = {
        {{.verb = STORE_READ, .type = {"A", 1}, .id = {"1", 1}}, "GET",
            "/fhir/A/1"},
        {{.verb = STORE_VREAD,
             .type = {"A", 1},
             .id = {"1", 1},
             .vid = {"2", 1}},
            "GET", "/fhir/A/1/_history/2"},
        {{.verb = STORE_HISTORY, .type = {"A", 1}}, "GET", "/fhir/A/_history"},
        {{.verb = STORE_PAGE, .query = {"?_getpages=x", 12}}, "GET", "/fhir"},
        {{.verb = STORE_CREATE, .type = {"A", 1}}, "POST", "/fhir/A"},
        {{.verb = STORE_UPDATE, .type = {"A", 1}, .id = {"1", 1}}, "PUT",
            "/fhir/A/1"},
        {{.verb = STORE_DELETE, .type = {"A", 1}, .id = {"1", 1}}, "DELETE",
            "/fhir/A/1"},
        {{.verb = STORE_TRANSACTION}, "POST", "/fhir"},
        {{.verb = STORE_CAPABILITIES}, "GET", "/fhir/metadata"},
        {{.verb = STORE_OPERATION, .method = {"GET", 3}, .path = {"$x", 2}},
            "GET", "/fhir/$x"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct trail *t = new_trail(TRAIL_OFF);
        const struct orchestration *o;

        trail_add_call(t, &rows[i].call);
        o = only(t);
        assert_string_equal(o->method, rows[i].method);
        assert_text(o->path, rows[i].path);
        assert_text(o->host, "hapi");
        assert_non_null(o->error); /* none of them was answered */
    }
}

static void bodies_as_asked_for(void **state)
{
    static const struct {
        enum trail_bodies bodies;
        const char *query, *body;
    } rows[] = {
        {TRAIL_OFF, "family=***", ""},
        {TRAIL_REDACTED, "family=***", "{\"family\":\"***\"}"},
        {TRAIL_ON, "family=Okello", "{\"family\":\"Okello\"}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct trail *t = new_trail(rows[i].bodies);
        struct store_call c = search();
        const struct orchestration *o;

        trail_add_call(t, &c);
        o = only(t);
        assert_text(o->query, rows[i].query);
        assert_text(o->response_body, rows[i].body);
        assert_int_equal(o->status, 200);
        assert_null(o->error);
        assert_int_equal(o->answered_ms - o->requested_ms, 3);
    }
}

static void in_order_and_bounded(void **state)
{
    struct trail *t = new_trail(TRAIL_OFF);
    const struct orchestration *list;
    size_t count, left_out;

    (void)state;
    for (uint64_t i = 0; i < 120; i++)
        trail_add_work(t, "work", "/w", (200 - i) * 1000, 300000, 200);
    list = trail_list(t, &count, &left_out);
    assert_int_equal(count, 100);
    assert_int_equal(left_out, 20);
    for (size_t i = 1; i < count; i++)
        assert_true(list[i - 1].requested_ms <= list[i].requested_ms);
}

static void decisions_and_their_trips(void **state)
{
    struct decision_trip second = {
        .sent_us = 5000, .answered_us = 9000, .status = 200, .ndecisions = 8};
    struct decision_trip first = {.next = &second,
        .sent_us = 2000,
        .answered_us = 3000,
        .outcome = STORE_NOT_DONE,
        .ndecisions = 1};
    struct decision d = {
        .deciding_us = 1000, .decided_us = 2000, .trips = &first};
    struct trail *t = new_trail(TRAIL_REDACTED);
    const struct orchestration *list;
    size_t count, left_out;

    (void)state;
    trail_prepare(t, &d);
    assert_true(d.keeps_trips && d.keeps_entries);
    trail_add_decision(t, &d);
    list = trail_list(t, &count, &left_out);
    assert_int_equal(count, 3);
    assert_string_equal(list[0].name, "Matching and decision");
    assert_string_equal(list[1].name, "FHIR store: commit");
    assert_int_equal(list[1].status, 0);
    assert_non_null(list[1].error);
    assert_string_equal(
        list[2].name, "FHIR store: commit, shared with 7 others");
    assert_int_equal(list[2].status, 200);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(queries_keep_names),
        TEST(bodies_keep_elements),
        TEST(calls_as_lines),
        TEST(bodies_as_asked_for),
        TEST(in_order_and_bounded),
        TEST(decisions_and_their_trips),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
