/* SPDX-License-Identifier: Apache-2.0
 * What follows from what the store has, for a write that names a version. */
#include "base/mem.h"
#include "mediator/routes/version.h"
#include "tests/unit/cmocka_with.h"

#define OUTCOME                                                                \
    "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"         \
    "\"error\",\"code\":\"exception\",\"diagnostics\":\"x\"}]}"

static void test_conditions(void **state)
{
    static const struct {
        const char *expected;
        int status;
        const char *etag;
        int told; /* status of the error; 0: it holds */
    } rows[] = {
        {"3", 200, "3", 0},
        {"*", 200, "3", 0},
        {"2", 200, "3", 412},
        {"", 200, "3", 412},
        {"3", 404, "", 412},
        {"3", 410, "", 412},
        {"*", 404, "", 412},
        {"*", 410, "", 412},
        {"*", 500, "", 500},
    };
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct store_call c = {.outcome = STORE_ANSWERED,
            .status = rows[i].status,
            .etag = slice_of(rows[i].etag),
            .answer = SLICE(OUTCOME)};
        struct slice found = slice_of(rows[i].expected);
        struct err err = ERR_INIT;
        int rc = version_learn(&found, &c, found, arena, &err);

        assert_int_equal(rc < 0 ? err_status(&err) : 0, rows[i].told);
        if (rc == 0)
            assert_true(slice_eq(found, SLICE("3")));
    }
    arena_free(&arena);
}

/* A store that is not there says nothing about the condition. */
static void test_no_answer(void **state)
{
    struct arena *arena = arena_new();
    struct store_call c = {.outcome = STORE_NOT_DONE};
    struct slice found;
    struct err err = ERR_INIT;

    (void)state;
    c.call.rc = err_set(&c.call.err, ERR_UNAVAILABLE, "not there");
    assert_int_equal(
        version_learn(&found, &c, SLICE("*"), arena, &err), ERR_UNAVAILABLE);
    assert_int_equal(err_status(&err), 503);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_conditions),
        cmocka_unit_test(test_no_answer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
