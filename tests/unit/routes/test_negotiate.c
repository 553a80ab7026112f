/* SPDX-License-Identifier: Apache-2.0
 * What is asked for and what is sent: FHIR JSON or a refusal. */
#include "base/mem.h"
#include "mediator/routes/negotiate.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct http_exchange exchange(struct arena *arena,
    const struct http_header *headers, size_t nheaders, const char *query)
{
    return (struct http_exchange){.arena = arena,
        .headers = headers,
        .nheaders = nheaders,
        .query = slice_of(query)};
}

static int status_of(const char *value, const char *query)
{
    struct arena *arena = arena_new();
    struct http_header header = {SLICE("aCCept"), slice_of(value)};
    struct http_exchange x = exchange(arena, &header, value ? 1 : 0, query);
    struct err err = ERR_INIT;
    int rc = negotiate_accept(&x, &err);

    arena_free(&arena);
    return rc ? err_status(&err) : 0;
}

static void test_accept(void **state)
{
    static const struct {
        const char *value;
        int status;
    } rows[] = {
        {NULL, 0},
        {"", 0},
        {"*/*", 0},
        {"application/*", 0},
        {"application/json", 0},
        {"application/json+fhir", 0},
        {"APPLICATION/FHIR+JSON", 0},
        {" application/fhir+json ; charset=utf-8 ", 0},
        {"application/fhir+xml, application/fhir+json;q=0.1", 0},
        {"application/fhir+xml,*/*;q=0.001", 0},
        {"text/html", 406},
        {"application/fhir+xml", 406},
        {"application/fhir+json;q=0", 406},
        {"application/fhir+json; q=0.000", 406},
        {"application/fhir+json;Q=0", 406},
        {"application/fhir+json;q=", 406},
        {"application/fhir+jsonx", 406},
        {",,;", 406},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_int_equal(status_of(rows[i].value, ""), rows[i].status);
}

static void test_format_comes_before_accept(void **state)
{
    static const struct {
        const char *query;
        int status;
    } rows[] = {
        {"_format=json", 0}, {"_format=application/fhir+json", 0},
        {"_format=application%2Ffhir%2Bjson", 0},
        {"_format=application/json+fhir", 0},
        {"_format=text/json;charset=utf-8", 0}, {"name=a&_format=json", 0},
        {"%5Fformat=json", 0}, {"_format=xml", 406},
        {"_format=application/fhir+xml", 406}, {"_format=", 406},
        {"_format", 406}, {"_format=*/*", 406},
        {"_format=xml&_format=json", 406},
        {"name=_format=json", 406}, /* no _format: Accept decides */
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_int_equal(
            status_of("application/xml", rows[i].query), rows[i].status);
    assert_int_equal(status_of("application/json", "_format=xml"), 406);
}

static void test_accept_in_several_lines(void **state)
{
    struct arena *arena = arena_new();
    const struct http_header headers[] = {
        {SLICE("Accept"), SLICE("text/html")},
        {SLICE("Host"), SLICE("application/json")},
        {SLICE("accept"), SLICE("application/fhir+json")},
    };
    struct http_exchange x = exchange(arena, headers, 3, "");
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(negotiate_accept(&x, &err), 0);
    x.nheaders = 2;
    assert_int_equal(negotiate_accept(&x, &err), ERR_UNSUPPORTED);
    arena_free(&arena);
}

static int content(const char *value, bool form)
{
    struct http_header header = {SLICE("Content-Type"), slice_of(value)};
    struct http_exchange x = exchange(NULL, &header, value ? 1 : 0, "");
    struct err err = ERR_INIT;
    int rc = negotiate_content_type(&x, form, &err);

    return rc ? err_status(&err) : 0;
}

static void test_content_type(void **state)
{
    static const struct {
        const char *value;
        bool form;
        int status;
    } rows[] = {
        {"application/fhir+json", false, 0},
        {"application/json", false, 0},
        {"application/json+fhir", false, 0},
        {"Application/FHIR+json; charset=UTF-8", false, 0},
        {"application/fhir+json;charset=\"utf-8\"", false, 0},
        {"application/fhir+json; fhirVersion=4.0; charset=utf-8", false, 0},
        {"application/fhir+json; charset=us-ascii", false, 0},
        {"application/fhir+json; CHARSET=latin1", false, 415},
        {"application/fhir+json; charset=", false, 415},
        {"application/fhir+json; charset=utf-16", false, 415},
        {"application/fhir+xml", false, 415},
        {"text/plain", false, 415},
        {"application/x-www-form-urlencoded", false, 415},
        {"", false, 415},
        {NULL, false, 415},
        {"application/x-www-form-urlencoded", true, 0},
        {"application/x-www-form-urlencoded; charset=utf-8", true, 0},
        {"application/json", true, 415},
        {NULL, true, 415},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_int_equal(content(rows[i].value, rows[i].form), rows[i].status);
}

static void test_prefer(void **state)
{
    static const struct {
        const char *value;
        enum return_preference returns;
    } rows[] = {
        {NULL, RETURN_REPRESENTATION},
        {"", RETURN_REPRESENTATION},
        {"return=minimal", RETURN_MINIMAL},
        {"RETURN=Minimal", RETURN_MINIMAL},
        {"respond-async, return=OperationOutcome", RETURN_OUTCOME},
        {"return=operationoutcome", RETURN_OUTCOME},
        {"return=representation", RETURN_REPRESENTATION},
        {"return=minima", RETURN_REPRESENTATION},
        {"handling=strict", RETURN_REPRESENTATION},
        {"return=minimal, handling=lenient", RETURN_MINIMAL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct http_header h = {SLICE("Prefer"), slice_of(rows[i].value)};
        struct http_exchange x = exchange(NULL, &h, rows[i].value ? 1 : 0, "");

        assert_int_equal(negotiate_prefer(&x).returns, rows[i].returns);
        assert_int_equal(negotiate_prefer(&x).is_lenient,
            rows[i].value && strstr(rows[i].value, "=lenient"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accept),
        cmocka_unit_test(test_format_comes_before_accept),
        cmocka_unit_test(test_accept_in_several_lines),
        cmocka_unit_test(test_content_type),
        cmocka_unit_test(test_prefer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
