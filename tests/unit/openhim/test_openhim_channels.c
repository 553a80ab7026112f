/* SPDX-License-Identifier: Apache-2.0 */
#include "base/compiler.h"
#include "mediator/openhim/channels.h"
#include "tests/unit/openhim/sample.h"

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

static void those_that_are_missing(void **state)
{
    struct buf names = BUF_INIT;
    struct jval some =
        sample_json("[{\"name\":\"Selfsame: patients\"},{\"name\":\"other\"},"
                    "{\"name\":\"Selfsame: matching\"}]",
            arena);

    (void)state;
    assert_int_equal(channels_missing(&names, some), 2);
    assert_string_equal(names.ptr,
        "[\"Selfsame: identifier cross-reference\","
        "\"Selfsame: other FHIR resources and Bundles\"]");
    buf_clear(&names);
    assert_int_equal(channels_missing(&names, sample_json("[]", arena)), 4);
    buf_clear(&names);
    assert_int_equal(channels_missing(&names, sample_json("{}", arena)), 4);
    buf_free(&names);
}

static void ours_that_route_nothing(void **state)
{
    struct jval list =
        sample_json("[{\"name\":\"Selfsame: patients\",\"status\":\"deleted\"},"
                    "{\"name\":\"other\",\"status\":\"disabled\"},"
                    "{\"name\":\"Selfsame: matching\",\"status\":\"enabled\"}]",
            arena);
    size_t pos = 0;

    (void)state;
    assert_true(slice_eq(jval_get_str(channels_next_idle(&pos, list), "status"),
        SLICE("deleted")));
    assert_false(jval_is_some(channels_next_idle(&pos, list)));
}

static void public_ones_that_lead_here(void **state)
{
    struct jval list = sample_json(
        "[{\"name\":\"a\",\"authType\":\"public\",\"routes\":[{\"host\":"
        "\"elsewhere\",\"port\":3000}]},"
        "{\"name\":\"b\",\"authType\":\"private\",\"routes\":[{\"host\":"
        "\"registry\",\"port\":3000}]},"
        "{\"name\":\"c\",\"authType\":\"public\",\"routes\":[{\"host\":"
        "\"registry\",\"port\":3001}]},"
        "{\"name\":\"d\",\"authType\":\"public\",\"routes\":[{\"host\":"
        "\"x\",\"port\":1},{\"host\":\"Registry\",\"port\":\"3000\"}]},"
        "{\"name\":\"e\",\"authType\":\"public\"},7,"
        "{\"name\":\"f\",\"authType\":\"public\",\"routes\":[{\"host\":"
        "\"registry\",\"port\":3000}]}]",
        arena);
    size_t pos = 0;

    (void)state;
    assert_true(slice_eq(
        channels_next_public(&pos, list, SLICE("registry"), 3000), SLICE("d")));
    assert_true(slice_eq(
        channels_next_public(&pos, list, SLICE("registry"), 3000), SLICE("f")));
    assert_int_equal(
        channels_next_public(&pos, list, SLICE("registry"), 3000).len, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(those_that_are_missing),
        TEST(ours_that_route_nothing),
        TEST(public_ones_that_lead_here),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
