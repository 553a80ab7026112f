/* SPDX-License-Identifier: Apache-2.0
 * Texts by name, from every source. */
#include "base/conf.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct site {
    struct conf_map names;
};

static const struct conf_row rows[] = {
    {.path = "a.names",
        .type = CONF_MAP,
        .offset = offsetof(struct site, names),
        .fallback = "{b: '2', a: '1'}",
        .flags = CONF_REMOTE | CONF_RELOAD,
        .help = "Names."},
    {.path = NULL},
};

static char file[] = "/tmp/selfsame-test-map-XXXXXX";
static struct arena *arena;
static struct buf problems;
static struct site site;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    buf_clear(&problems);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static int make_file(void **state)
{
    int fd = mkstemp(file);

    (void)state;
    return fd < 0 || close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    buf_free(&problems);
    return unlink(file);
}

static int load(const char *yaml, const char *override)
{
    const char *overrides[] = {override, NULL};
    struct conf_source source = {
        .file = yaml ? file : NULL, .overrides = override ? overrides : NULL};

    if (yaml) {
        FILE *out = fopen(file, "w");

        assert_non_null(out);
        fputs(yaml, out);
        fclose(out);
    }
    return conf_load(&site, rows, &source, arena, &problems);
}

static const char *printed(void)
{
    struct buf text = BUF_INIT;
    const char *copy;

    conf_print_value(&text, &rows[0], &site);
    copy = arena_cstr(arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static void what_is_taken_comes_in_order(void **state)
{
    static const struct {
        const char *yaml, *override, *printed;
    } cases[] = {
        {NULL, NULL, "{a: \"1\", b: \"2\"}"},
        {"a:\n  names: {}\n", NULL, "{}"},
        {"a:\n  names:\n", NULL, "{a: \"1\", b: \"2\"}"},
        {"a:\n  names:\n    z: x\n    \"y w\": 'v: u'\n", NULL,
            "{\"y w\": \"v: u\", z: x}"},
        {NULL, "a.names={q: r, p: 's'}", "{p: s, q: r}"},
        {NULL, "a.names=q=r, p = s=t ", "{p: \"s=t\", q: r}"},
        {NULL, "a.names=", "{}"},
        {NULL, "a.names={}", "{}"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        assert_int_equal(load(cases[i].yaml, cases[i].override), 0);
        assert_string_equal(printed(), cases[i].printed);
    }
}

static void what_is_none(void **state)
{
    static const struct {
        const char *yaml, *override, *problem;
    } cases[] = {
        {"a: {names: [x]}\n", NULL,
            "a.names: expected a mapping of names to texts, got a list"},
        {"a: {names: x}\n", NULL, "got a single value"},
        {"a: {names: {x: [y]}}\n", NULL,
            "a.names[\"x\"]: expected text, got a list"},
        {"a: {names: {x: {y: z}}}\n", NULL, "got a mapping"},
        {"a: {names: {x: y, x: z}}\n", NULL, "twice"},
        {NULL, "a.names=x=y,x=z", "a.names: \"x\" is given twice"},
        {NULL, "a.names=x", "expected name=text, got \"x\""},
        {NULL, "a.names=[x]", "expected name=text"},
        {NULL, "a.names={x", "a.names: "},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        buf_clear(&problems);
        assert_int_equal(load(cases[i].yaml, cases[i].override), ERR_INVALID);
        if (!strstr(problems.ptr, cases[i].problem))
            fail_msg("%zu: %s", i, problems.ptr);
        assert_string_equal(printed(), "{a: \"1\", b: \"2\"}");
    }
}

static void the_template_and_the_effective_values_read_again(void **state)
{
    struct conf_source source = {.file = NULL};
    struct buf text = BUF_INIT;

    (void)state;
    conf_print_template(&text, rows);
    assert_int_equal(load(text.ptr, NULL), 0);
    assert_string_equal(printed(), "{a: \"1\", b: \"2\"}");
    buf_clear(&text);
    assert_int_equal(conf_print_effective(&text, rows, &source), 0);
    assert_int_equal(load(text.ptr, NULL), 0);
    assert_string_equal(printed(), "{a: \"1\", b: \"2\"}");
    buf_free(&text);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_taken_comes_in_order),
        TEST(what_is_none),
        TEST(the_template_and_the_effective_values_read_again),
    };

    return cmocka_run_group_tests(tests, make_file, remove_file);
}
