/* SPDX-License-Identifier: Apache-2.0
 * Nothing that can be written runs for ever, and nothing overflows. */
#include "base/compiler.h"
#include "base/mem.h"
#include "tests/unit/fhirpath/fp_run.h"

#include <string.h>

static int repeated(
    const char *head, const char *part, size_t n, const char *tail)
{
    struct buf text = BUF_INIT;
    struct err err;
    int rc;

    buf_adds(&text, head);
    for (size_t i = 0; i < n; i++)
        buf_adds(&text, part);
    buf_adds(&text, tail);
    rc = fp_fails(text.ptr, NULL, &err);
    buf_free(&text);
    return rc;
}

static void test_deep(void **state)
{
    (void)state;
    assert_int_equal(repeated("", "(", 50000, "1"), ERR_LIMIT);
    assert_int_equal(repeated("", "-", 50000, "1"), ERR_LIMIT);
    assert_int_equal(repeated("", "a.where(", 8000, "true"), ERR_LIMIT);
    assert_int_equal(repeated("", "a[", 8000, "1"), ERR_LIMIT);
    assert_int_equal(repeated("a", ".a", 30000, ""), ERR_LIMIT);
    assert_int_equal(repeated("a", "|a", 30000, ""), ERR_LIMIT);
    assert_int_equal(repeated("a", ".a", 70000, ""), ERR_LIMIT);
}

static void test_not_too_strict(void **state)
{
    (void)state;
    assert_int_equal(repeated("a", ".a", 500, ""), 0);
    assert_int_equal(repeated("a", "|name.given", 300, ""), 0);
    assert_int_equal(repeated("", "(", 40,
                         "1))))))))))))))))))))"
                         "))))))))))))))))))))"),
        0);
    assert_int_equal(repeated("a or b", " or (a and b)", 400, ""), 0);
}

/* Many arguments on the stack at once: more than the frame's own bases. */
static void test_wide(void **state)
{
    static const struct fp_case cases[] = {
        {"1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+("
         "1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+1))))))))))))))))))))))))))))))))"
         "))",
            "36"}};

    (void)state;
    fp_run(cases, COUNT_OF(cases), NULL);
}

static void test_steps(void **state)
{
    static const char *const greedy[] = {
        "descendants().select(%resource.descendants()).descendants().count()",
        "(1).repeat($this + 1)",
        "('a').repeat($this & 'a')",
    };
    struct fp_env env = {.max_steps = 3000};
    struct err err;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(greedy); i++) {
        assert_int_equal(fp_fails(greedy[i], &env, &err), ERR_LIMIT);
        assert_non_null(strstr(err.text, "more than 3000 steps"));
    }
    env.max_steps = 3;
    assert_int_equal(fp_fails("name.given", &env, &err), ERR_LIMIT);
    env.max_steps = 100;
    assert_int_equal(fp_fails("name.given", &env, &err), 0);
}

/* A pattern that backtracks for ever is given up, too. */
static void test_regex(void **state)
{
    struct err err;

    (void)state;
    assert_int_equal(fp_fails("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaX'"
                              ".matches('(a+)+$')",
                         NULL, &err),
        ERR_LIMIT);
}

/* Collections beyond the frame's own stack, and hashed duplicates. */
static void test_large(void **state)
{
    struct buf json = BUF_INIT;
    static const struct fp_case cases[] = {{"v.count()", "5000"},
        {"v.distinct().count()", "1000"}, {"(v | v).count()", "1000"},
        {"v.where($this > 998).count()", "5"}, {"v.last()", "999"},
        {"v.select($this).count()", "5000"}, {"v.isDistinct()", "false"},
        {"v.exists($this = 999)", "true"}};

    (void)state;
    buf_adds(&json, "{\"v\":[");
    for (int i = 0; i < 5000; i++)
        buf_addf(&json, "%s%d%s", i ? "," : "", i % 1000,
            i % 2000 >= 1000 ? ".0" : "");
    buf_adds(&json, "]}");
    fp_run(cases, COUNT_OF(cases), json.ptr);
    buf_free(&json);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_deep),
        cmocka_unit_test(test_not_too_strict),
        cmocka_unit_test(test_wide),
        cmocka_unit_test(test_steps),
        cmocka_unit_test(test_regex),
        cmocka_unit_test(test_large),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
