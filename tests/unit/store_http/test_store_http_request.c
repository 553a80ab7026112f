/* SPDX-License-Identifier: Apache-2.0
 * A store_call as method, path and headers. */
#include "fhirclient/store/store_http_int.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct store_http_call *build(struct store_call *c, int want_rc)
{
    struct store_http_call *h = arena_zalloc(arena, 1, sizeof(*h));
    struct err err = ERR_INIT;
    c->arena = arena;
    h->c = c;
    assert_int_equal(store_http_request(h, &err), want_rc);
    return h;
}

static const char *header(const struct store_http_call *h, const char *name)
{
    for (size_t i = 0; i < h->fetch.nheaders; i++)
        if (!strcmp(h->headers[i].name, name))
            return h->headers[i].value;
    return "";
}

#define PATIENT .type = {"Patient", 7}
#define ID .id = {"a1", 2}
#define QUERY .query = {"name=x", 6}

static void methods_and_paths(void **state)
{
    (void)state;
    struct {
        struct store_call c;
        const char *method, *path;
        bool is_write;
    } cases[] = {
        {{.verb = STORE_READ, PATIENT, ID}, "GET", "/Patient/a1", false},
        {{.verb = STORE_VREAD, PATIENT, ID, .vid = {"2", 1}}, "GET",
            "/Patient/a1/_history/2", false},
        {{.verb = STORE_SEARCH, PATIENT, QUERY}, "GET", "/Patient?name=x",
            false},
        {{.verb = STORE_SEARCH, PATIENT}, "GET", "/Patient", false},
        {{.verb = STORE_SEARCH, QUERY}, "GET", "?name=x", false},
        {{.verb = STORE_HISTORY}, "GET", "/_history", false},
        {{.verb = STORE_HISTORY, PATIENT, .query = {"_since=2020", 11}}, "GET",
            "/Patient/_history?_since=2020", false},
        {{.verb = STORE_HISTORY, PATIENT, ID}, "GET", "/Patient/a1/_history",
            false},
        {{.verb = STORE_PAGE, .query = {"?_getpages=1", 12}}, "GET",
            "?_getpages=1", false},
        {{.verb = STORE_PAGE, .query = {"Patient/_history?_offset=1", 26}},
            "GET", "/Patient/_history?_offset=1", false},
        {{.verb = STORE_CREATE, PATIENT, .body = {"{}", 2}}, "POST", "/Patient",
            true},
        {{.verb = STORE_UPDATE, PATIENT, ID, .body = {"{}", 2}}, "PUT",
            "/Patient/a1", true},
        {{.verb = STORE_UPDATE, PATIENT, QUERY, .body = {"{}", 2}}, "PUT",
            "/Patient?name=x", true},
        {{.verb = STORE_DELETE, PATIENT, ID}, "DELETE", "/Patient/a1", true},
        {{.verb = STORE_DELETE, PATIENT, QUERY}, "DELETE", "/Patient?name=x",
            true},
        {{.verb = STORE_TRANSACTION, .body = {"{}", 2}}, "POST", "", true},
        {{.verb = STORE_BATCH, .body = {"{}", 2}}, "POST", "", true},
        {{.verb = STORE_CAPABILITIES}, "GET", "/metadata", false},
        {{.verb = STORE_OPERATION,
             .method = {"POST", 4},
             .path = {"Patient/$match", 14},
             .body = {"{}", 2}},
            "POST", "/Patient/$match", true},
        {{.verb = STORE_OPERATION,
             .method = {"GET", 3},
             .path = {"/Patient/a1/$everything", 23},
             QUERY},
            "GET", "/Patient/a1/$everything?name=x", false},
        /* What a caller lets through is data, never structure. */
        {{.verb = STORE_READ, PATIENT, .id = {"../x?y#z%", 9}}, "GET",
            "/Patient/..%2Fx%3Fy%23z%25", false},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct store_http_call *h = build(&cases[i].c, 0);
        assert_string_equal(h->fetch.method, cases[i].method);
        assert_string_equal(h->fetch.path, cases[i].path);
        assert_int_equal(h->fetch.is_idempotent, !cases[i].is_write);
        assert_string_equal(header(h, "Accept"), "application/fhir+json");
        assert_int_equal(
            header(h, "Content-Type")[0] != '\0', cases[i].c.body.len > 0);
    }
}

static void headers(void **state)
{
    (void)state;
    struct store_call put = {.verb = STORE_UPDATE,
        PATIENT,
        ID,
        .body = {"{}", 2},
        .if_match = {"17", 2},
        .replace_tags = true};
    struct store_http_call *h = build(&put, 0);
    assert_string_equal(header(h, "If-Match"), "W/\"17\"");
    assert_string_equal(header(h, "X-Meta-Snapshot-Mode"), "TAG");
    assert_string_equal(header(h, "Prefer"), "return=representation");
    assert_string_equal(header(h, "Cache-Control"), "");
    struct store_call post = {.verb = STORE_CREATE,
        PATIENT,
        .body = {"{}", 2},
        .if_none_exist = {"identifier=a|b", 14}};
    h = build(&post, 0);
    assert_string_equal(header(h, "If-None-Exist"), "identifier=a|b");
    assert_string_equal(header(h, "If-Match"), "");
    assert_string_equal(header(h, "X-Meta-Snapshot-Mode"), "");
    struct store_call search = {.verb = STORE_SEARCH, PATIENT, QUERY};
    assert_string_equal(header(build(&search, 0), "Cache-Control"), "no-cache");
    struct store_call all = {.verb = STORE_TRANSACTION,
        .body = {"{}", 2},
        .if_match = {"1", 1},
        .if_none_exist = {"x", 1},
        .replace_tags = true};
    h = build(&all, 0); /* as many headers as there can be */
    assert_string_equal(header(h, "Prefer"), "");
}

static void a_long_search_is_posted(void **state)
{
    (void)state;
    char *query = arena_zalloc(arena, 5001, 1);
    memset(query, 'x', 5000);
    struct store_call c = {
        .verb = STORE_SEARCH, PATIENT, .query = {query, 5000}};
    struct store_http_call *h = build(&c, 0);
    assert_string_equal(h->fetch.method, "POST");
    assert_string_equal(h->fetch.path, "/Patient/_search");
    assert_int_equal(h->fetch.body.len, 5000);
    assert_true(h->fetch.is_idempotent);
    assert_string_equal(
        header(h, "Content-Type"), "application/x-www-form-urlencoded");
    assert_string_equal(header(h, "Cache-Control"), "no-cache");
}

static void partial_dates_are_written_out(void **state)
{
    (void)state;
    static const struct {
        const char *type, *given, *sent; /* NULL: as it was given */
    } cases[] = {
        {"Patient", "birthdate=ge1990", "birthdate=ge1990-01-01"},
        {"Patient", "birthdate=le1990", "birthdate=le1990-12-31"},
        {"Patient", "birthdate=ge1990-04", "birthdate=ge1990-04-01"},
        {"Patient", "birthdate=le1990-04", "birthdate=le1990-04-30"},
        {"Patient", "birthdate=le1990-12", "birthdate=le1990-12-31"},
        {"Patient", "birthdate=le2000-02", "birthdate=le2000-02-29"},
        {"Patient", "birthdate=le1900-02", "birthdate=le1900-02-28"},
        {"Patient", "a=b&birthdate=%67e1990&&_count=2",
            "a=b&birthdate=ge1990-01-01&&_count=2"},
        {"Patient", "birthdate=le1990,ge1999-01-02,1995",
            "birthdate=le1990-12-31,ge1999-01-02,1995"},
        {"Encounter", "date=ge2020", "date=ge2020-01-01"},
        {"Observation", "subject:Patient.birthdate=le2020-06",
            "subject:Patient.birthdate=le2020-06-30"},
        /* HAPI reads these well, or they are no such dates */
        {"Patient", "birthdate=gt1990&birthdate=lt1990-02", NULL},
        {"Patient", "birthdate=1990&birthdate=ne1990", NULL},
        {"Patient", "birthdate=ge1990-04-01", NULL},
        {"Patient", "birthdate=ge1990-13&birthdate=ge199&birthdate=ge", NULL},
        {"Patient", "birthdate=ge0000&birthdate=&birthdate", NULL},
        {"Patient", "birthdate=ge19%zz", NULL},
        {"Patient", "birthdate:missing=true", NULL},
        {"Patient", "_lastUpdated=ge2020", NULL},
        {"Patient", "family=ge1990&identifier=x%7Cle1990", NULL},
        {"", "_id=ge1990", NULL},
        {"", "", NULL},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct slice given = slice_of(cases[i].given);
        struct slice sent =
            store_http_whole_dates(given, slice_of(cases[i].type), arena);
        if (!cases[i].sent)
            assert_ptr_equal(sent.ptr, given.ptr);
        else
            assert_string_equal(arena_cstr(arena, sent), cases[i].sent);
    }
}

static void partial_dates_in_requests(void **state)
{
    (void)state;
    static const char old[] = "birthdate=ge1990";
    struct slice query = slice_of(old);
    struct {
        struct store_call c;
        const char *path;
    } cases[] = {
        {{.verb = STORE_SEARCH, PATIENT}, "/Patient?birthdate=ge1990-01-01"},
        {{.verb = STORE_UPDATE, PATIENT, .body = {"{}", 2}},
            "/Patient?birthdate=ge1990-01-01"},
        {{.verb = STORE_DELETE, PATIENT}, "/Patient?birthdate=ge1990-01-01"},
        /* what is passed on goes as it is */
        {{.verb = STORE_PAGE}, "/birthdate=ge1990"},
        {{.verb = STORE_OPERATION, .method = {"GET", 3}, .path = {"$x", 2}},
            "/$x?birthdate=ge1990"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        cases[i].c.query = query;
        assert_string_equal(build(&cases[i].c, 0)->fetch.path, cases[i].path);
    }
    struct store_call create = {.verb = STORE_CREATE,
        PATIENT,
        .body = {"{}", 2},
        .if_none_exist = query};
    assert_string_equal(
        header(build(&create, 0), "If-None-Exist"), "birthdate=ge1990-01-01");
}

static void texts_that_would_break_a_request(void **state)
{
    (void)state;
    struct store_call bad[] = {
        {.verb = STORE_UPDATE, PATIENT, ID, .if_match = {"1\"", 2}},
        {.verb = STORE_UPDATE, PATIENT, ID, .if_match = {"1\r\nX: y", 7}},
        {.verb = STORE_CREATE, PATIENT, .if_none_exist = {"a=b\nX: y", 8}},
        {.verb = STORE_SEARCH, PATIENT, .query = {"a=b c", 5}},
        {.verb = STORE_SEARCH, PATIENT, .query = {"a=b\r\nX: y", 9}},
        {.verb = STORE_SEARCH, PATIENT, .query = {"a=b#c", 5}},
        {.verb = STORE_READ, PATIENT, .id = {"..", 2}},
        {.verb = STORE_PAGE, .query = {"/../admin", 9}},
        {.verb = STORE_PAGE, .query = {"http://evil/ x", 14}},
        {.verb = STORE_OPERATION,
            .method = {"GET", 3},
            .path = {"../admin", 8}},
        {.verb = STORE_OPERATION, .method = {"BREW", 4}, .path = {"Tea", 3}},
        {.verb = STORE_OPERATION, .method = {"GET POST", 8}, .path = {"X", 1}},
        {.verb = STORE_OPERATION, .method = {"", 0}, .path = {"X", 1}},
    };
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        build(&bad[i], ERR_INVALID);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(methods_and_paths, setup, teardown),
        cmocka_unit_test_setup_teardown(headers, setup, teardown),
        cmocka_unit_test_setup_teardown(
            a_long_search_is_posted, setup, teardown),
        cmocka_unit_test_setup_teardown(
            partial_dates_are_written_out, setup, teardown),
        cmocka_unit_test_setup_teardown(
            partial_dates_in_requests, setup, teardown),
        cmocka_unit_test_setup_teardown(
            texts_that_would_break_a_request, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
