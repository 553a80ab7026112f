/* SPDX-License-Identifier: Apache-2.0
 * Failures told once, and events told on one line. */
#include "base/buf.h"
#include "base/err.h"
#include "base/log.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void test_first_text_stays(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(
        err_set(&err, ERR_NOT_FOUND, "no %s", "record"), ERR_NOT_FOUND);
    assert_int_equal(
        err_set_at(&err, ERR_INTERNAL, "x", "later"), ERR_INTERNAL);
    assert_string_equal(err.text, "no record");
    assert_string_equal(err.where, "");
    assert_int_equal(err.code, ERR_NOT_FOUND);
    assert_int_equal(err_set(NULL, ERR_IO, "nobody listens"), ERR_IO);
}

static void test_long_texts_are_cut(void **state)
{
    char text[2000];
    struct err err = ERR_INIT;

    (void)state;
    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    err_set_at(&err, ERR_INVALID, text, "%s", text);
    assert_int_equal(strlen(err.text), sizeof(err.text) - 1);
    assert_int_equal(strlen(err.where), sizeof(err.where) - 1);
}

static void test_statuses(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    for (int code = ERR_INVALID; code >= ERR_LOST; code--) {
        err = ERR_INIT;
        err_set(&err, code, "x");
        assert_in_range(err_status(&err), 400, 599);
        assert_true(strlen(err_issue(&err)) > 0);
        assert_true(strlen(err_code_str(code)) > 0);
    }
    err = ERR_INIT;
    err_set(&err, ERR_UNAVAILABLE, "too many");
    assert_int_equal(err_status(&err), 503);
    err_refine(&err, 429, "throttled");
    assert_int_equal(err_status(&err), 429);
    assert_string_equal(err_issue(&err), "throttled");
    assert_int_equal(err_status(&(struct err){.code = -999}), 500);
    assert_string_equal(err_code_str(0), "ok");
}

/* What `log_write` puts on stderr. */
struct capture {
    int saved, pipe[2];
    char text[8192];
};

static void capture_start(struct capture *c)
{
    fflush(stderr);
    assert_int_equal(pipe(c->pipe), 0);
    c->saved = dup(STDERR_FILENO);
    dup2(c->pipe[1], STDERR_FILENO);
}

static size_t capture_end(struct capture *c)
{
    dup2(c->saved, STDERR_FILENO);
    close(c->saved);
    close(c->pipe[1]);

    ssize_t n = read(c->pipe[0], c->text, sizeof(c->text) - 1);

    close(c->pipe[0]);
    assert_true(n >= 0);
    c->text[n] = '\0';
    return (size_t)n;
}

static size_t lines(const char *text)
{
    size_t n = 0;

    for (; *text; text++)
        n += *text == '\n';
    return n;
}

static void test_levels(void **state)
{
    struct capture c;
    enum log_level level;

    (void)state;
    log_setup(LOG_WARN, false);
    capture_start(&c);
    log_info("a.b", "n=1");
    log_debug("a.b", "n=2");
    assert_int_equal(capture_end(&c), 0);
    capture_start(&c);
    log_warn("a.b", "n=3");
    log_error("a.c", "n=4");
    capture_end(&c);
    assert_int_equal(lines(c.text), 2);
    assert_non_null(strstr(c.text, " warn a.b n=3\n"));
    assert_non_null(strstr(c.text, " error a.c n=4\n"));
    assert_true(log_level_parse(&level, "debug"));
    assert_int_equal(level, LOG_DEBUG);
    assert_false(log_level_parse(&level, "DEBUG"));
    assert_false(log_level_parse(&level, ""));
}

static const char *const nasty[] = {"plain", "two words",
    "a\nerror fake.event x=1", "\r\n\r\n", "\x1b[2J", "quote\"s", "\\",
    "tab\there", "\x7f", ""};

static void test_one_line_each(void **state)
{
    struct capture c;

    (void)state;
    for (int json = 0; json < 2; json++) {
        log_setup(LOG_INFO, json);
        for (size_t i = 0; i < COUNT_OF(nasty); i++) {
            capture_start(&c);
            log_info("event", "value=\"%s\" n=%d", nasty[i], 5);
            capture_end(&c);
            assert_int_equal(lines(c.text), 1);
            for (const char *p = c.text; *p && *p != '\n'; p++)
                assert_true((unsigned char)*p >= 0x20 && *p != 0x7f);
        }
    }
    log_setup(LOG_INFO, false);
}

static void test_long_line_is_cut(void **state)
{
    char text[5000];
    struct capture c;

    (void)state;
    memset(text, 'y', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    capture_start(&c);
    log_info("event", "value=%s", text);
    assert_in_range(capture_end(&c), 100, 1200);
    assert_int_equal(lines(c.text), 1);
}

static void test_json(void **state)
{
    struct capture c;

    (void)state;
    log_setup(LOG_INFO, true);
    capture_start(&c);
    log_info("store.open", "path=\"/a b/c\" records=%d free text", 3);
    capture_end(&c);
    log_setup(LOG_INFO, false);
    assert_int_equal(c.text[0], '{');
    assert_non_null(
        strstr(c.text, "\"level\":\"info\",\"event\":\"store.open\""));
    assert_non_null(strstr(c.text, "\"path\":\"/a b/c\",\"records\":\"3\""));
    assert_non_null(strstr(c.text, "\"text\":\"free text\"}\n"));
}

static void test_err_as_line(void **state)
{
    struct err err = ERR_INIT;
    struct capture c;

    (void)state;
    err_set_at(&err, ERR_INVALID, "Patient.name[0]", "not a\nname");
    capture_start(&c);
    log_err(LOG_WARN, "gate.refused", &err);
    capture_end(&c);
    assert_int_equal(lines(c.text), 1);
    assert_non_null(
        strstr(c.text, "warn gate.refused code=invalid where=Patient.name[0] "
                       "text=\"not a\\u000aname\""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first_text_stays),
        cmocka_unit_test(test_long_texts_are_cut),
        cmocka_unit_test(test_statuses),
        cmocka_unit_test(test_levels),
        cmocka_unit_test(test_one_line_each),
        cmocka_unit_test(test_long_line_is_cut),
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_err_as_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
