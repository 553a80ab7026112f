/* SPDX-License-Identifier: Apache-2.0
 * One line an event, in both forms, whatever a value holds. */
#include "base/log.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char got[4096];

/* What follows writes to `got`, behind time and level. */
static int begin(FILE **file, bool as_json)
{
    int old = dup(STDERR_FILENO);

    *file = tmpfile();
    assert_non_null(*file);
    dup2(fileno(*file), STDERR_FILENO);
    log_setup(LOG_INFO, as_json);
    return old;
}

static void end(FILE *file, int old)
{
    char line[sizeof(got)];
    size_t n;

    dup2(old, STDERR_FILENO);
    close(old);
    rewind(file);
    n = fread(line, 1, sizeof(line) - 1, file);
    line[n] = '\0';
    fclose(file);

    const char *event = strstr(line, "x.event");

    assert_non_null(event);
    snprintf(got, sizeof(got), "%s", event);
}

#define ASSERT_LOGS(json, text, ...)                                           \
    do {                                                                       \
        FILE *file;                                                            \
        int old = begin(&file, true);                                          \
                                                                               \
        log_info("x.event", __VA_ARGS__);                                      \
        end(file, old);                                                        \
        assert_string_equal(got, "x.event\"" json "}\n");                      \
        old = begin(&file, false);                                             \
        log_info("x.event", __VA_ARGS__);                                      \
        end(file, old);                                                        \
        assert_string_equal(got, "x.event" text "\n");                         \
    } while (0)

static void test_pairs(void **state)
{
    (void)state;
    ASSERT_LOGS(",\"a\":\"1\",\"b\":\"two words\"", " a=1 b=\"two words\"",
        "a=%d b=\"%s\"", 1, "two words");
    ASSERT_LOGS(
        ",\"a\":\"\",\"b\":\"\"", " a= b=\"\"", "a=%s b=\"%s\"", "", "");
    ASSERT_LOGS(",\"text\":\"no pairs: 7\"", " text=\"no pairs: 7\"",
        "no pairs: %d", 7);
    ASSERT_LOGS(",\"a\":\"x=y, z\",\"b\":\"1\"", " a=\"x=y, z\" b=1",
        "a=\"x=y, z\" b=%d", 1);
}

static void test_values_make_no_pairs(void **state)
{
    (void)state;
    ASSERT_LOGS(",\"text\":\"got \\\"x\\\", not \\\"y\\\"\"",
        " text=\"got \\\"x\\\", not \\\"y\\\"\"", "text=\"%s\"",
        "got \"x\", not \"y\"");
    ASSERT_LOGS(",\"a\":\"\\\" level=error b=2\",\"c\":\"3\"",
        " a=\"\\\" level=error b=2\" c=3", "a=\"%s\" c=%d",
        "\" level=error b=2", 3);
    ASSERT_LOGS(",\"path\":\"/two words/x=1\",\"n\":\"3\"",
        " path=\"/two words/x=1\" n=3", "path=%s n=%d", "/two words/x=1", 3);
    ASSERT_LOGS(",\"a\":\"one\\u000atwo\\u0009\\\\\"",
        " a=\"one\\u000atwo\\u0009\\\\\"", "a=\"%s\"", "one\ntwo\t\\");
    ASSERT_LOGS(
        ",\"a\":\"Ren\xef\xbf\xbd\"", " a=Ren\xef\xbf\xbd", "a=%s", "Ren\xe9");
}

static void test_a_long_value_is_cut(void **state)
{
    char value[3000];
    FILE *file;
    int old = begin(&file, true);

    (void)state;
    memset(value, 'v', sizeof(value) - 1);
    value[sizeof(value) - 1] = '\0';
    log_info("x.event", "a=\"%s\" b=%d", value, 1);
    end(file, old);
    assert_memory_equal(got, "x.event\",\"a\":\"vv", 16);
    assert_true(strlen(got) < 1100);
    assert_string_equal(got + strlen(got) - 5, "vv\"}\n");
}

static void test_errors(void **state)
{
    struct err err = ERR_INIT;
    FILE *file;
    int old = begin(&file, false);

    (void)state;
    err_set_at(&err, ERR_INVALID, "a file:1", "got \"x\"");
    log_err(LOG_WARN, "x.event", &err);
    end(file, old);
    assert_string_equal(got,
        "x.event code=invalid where=\"a file:1\" text=\"got \\\"x\\\"\"\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_values_make_no_pairs),
        cmocka_unit_test(test_a_long_value_is_cut),
        cmocka_unit_test(test_errors),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
