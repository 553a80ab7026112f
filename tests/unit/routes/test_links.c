/* SPDX-License-Identifier: Apache-2.0
 * Whose links become ours: those of Bundles the store made, and no others. */
#include "base/mem.h"
#include "mediator/routes/links.h"
#include "tests/unit/cmocka_with.h"

static struct gateway gateway = {.base_url = "https://hie.example/fhir"};

static void check(const char *answer, const char *expected)
{
    struct request r = {.gateway = &gateway};
    struct buf out = BUF_INIT;

    r.task.arena = arena_new();
    links_write(&out, &r, slice_of(answer));
    assert_string_equal(out.ptr, expected);
    buf_free(&out);
    arena_free(&r.task.arena);
}

static void test_what_was_found(void **state)
{
    (void)state;
    check("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":1.0,"
          "\"link\":[{\"relation\":\"next\",\"url\":\"?_getpages=x\"}],"
          "\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":"
          "\"1\",\"x\":1.10},\"search\":{\"mode\":\"match\"}},"
          "{\"fullUrl\":\"urn:uuid:1\"}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":1.0,"
        "\"link\":[{\"relation\":\"next\",\"url\":"
        "\"https://hie.example/fhir?_getpages=x\"}],"
        "\"entry\":[{\"fullUrl\":\"https://hie.example/fhir/Patient/1\","
        "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\",\"x\":1.10},"
        "\"search\":{\"mode\":\"match\"}},{\"fullUrl\":\"urn:uuid:1\"}]}");
}

static void test_what_a_response_holds(void **state)
{
    (void)state;
    check("{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\","
          "\"entry\":[{\"resource\":{\"resourceType\":\"Bundle\",\"type\":"
          "\"searchset\",\"link\":[{\"relation\":\"self\",\"url\":"
          "\"Patient?name=x\"}]},\"response\":{\"status\":\"200\"}}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\","
        "\"entry\":[{\"resource\":{\"resourceType\":\"Bundle\",\"type\":"
        "\"searchset\",\"link\":[{\"relation\":\"self\",\"url\":"
        "\"https://hie.example/fhir/Patient?name=x\"}]},\"response\":"
        "{\"status\":\"200\"}}]}");
}

static void test_tags_of_a_response_are_weak(void **state)
{
    (void)state;
    check("{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\","
          "\"entry\":[{\"response\":{\"status\":\"201\",\"etag\":\"1\"}},"
          "{\"response\":{\"etag\":\"W/\\\"7\\\"\"}},{\"response\":{}}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\","
        "\"entry\":[{\"response\":{\"status\":\"201\","
        "\"etag\":\"W/\\\"1\\\"\"}},{\"response\":{"
        "\"etag\":\"W/\\\"7\\\"\"}},{\"response\":{}}]}");
}

static void test_what_is_left_alone(void **state)
{
    static const char *const texts[] = {
        "no JSON",
        "[]",
        "{\"resourceType\":\"Parameters\",\"type\":\"searchset\"}",
        /* a client's own */
        "{\"resourceType\":\"Bundle\",\"type\":\"document\",\"link\":"
        "[{\"relation\":\"self\",\"url\":\"Patient/1\"}]}",
        /* and one that was found */
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":["
        "{\"fullUrl\":\"http://a.example/Bundle/1\",\"resource\":"
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":"
        "[{\"relation\":\"self\",\"url\":\"Patient/1\"}]}}]}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        check(texts[i], texts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_was_found),
        cmocka_unit_test(test_what_a_response_holds),
        cmocka_unit_test(test_tags_of_a_response_are_weak),
        cmocka_unit_test(test_what_is_left_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
