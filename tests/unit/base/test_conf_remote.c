/* SPDX-License-Identifier: Apache-2.0
 * Settings that another program has given: above the file, below the
 * environment, and only those it may give. */
#include "base/conf.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct site {
    const char *level;
    int64_t port, size;
    struct conf_strings systems;
};

static const char *const levels[] = {"low", "high", NULL};

static const struct conf_row rows[] = {
    {.path = "log.level",
        .type = CONF_CHOICE,
        .offset = offsetof(struct site, level),
        .choices = levels,
        .fallback = "low",
        .flags = CONF_REMOTE | CONF_RELOAD,
        .help = "Level."},
    {.path = "port",
        .type = CONF_INT,
        .offset = offsetof(struct site, port),
        .fallback = "1",
        .help = "Ours alone."},
    {.path = "size",
        .type = CONF_INT,
        .offset = offsetof(struct site, size),
        .fallback = "10",
        .min = 1,
        .max = 100,
        .flags = CONF_REMOTE,
        .help = "Size."},
    {.path = "systems",
        .type = CONF_STRINGS,
        .offset = offsetof(struct site, systems),
        .fallback = "[]",
        .flags = CONF_REMOTE,
        .help = "Systems."},
    {.path = NULL},
};

static char file[] = "/tmp/selfsame-test-remote-XXXXXX";
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
    static const char text[] = "log: {level: high}\nsize: 20\n";
    int fd = mkstemp(file);
    ssize_t n = write(fd, text, strlen(text));

    (void)state;
    return close(fd) || n != (ssize_t)strlen(text);
}

static int remove_file(void **state)
{
    (void)state;
    buf_free(&problems);
    return unlink(file);
}

static int load(const struct conf_given *given, char *const *environment)
{
    struct conf_source source = {
        .file = file,
        .environment = environment,
        .remote = given,
        .remote_name = "Hub",
    };

    return conf_load(&site, rows, &source, arena, &problems);
}

static void what_is_given_overrules_the_file(void **state)
{
    const struct conf_given given[] = {
        {"size", SLICE("30")}, {"systems", SLICE("[\"a\",\"b c\"]")}, {0}};

    (void)state;
    assert_int_equal(load(given, NULL), 0);
    assert_int_equal(site.size, 30);
    assert_int_equal(site.systems.count, 2);
    assert_string_equal(site.systems.items[1], "b c");
    assert_string_equal(site.level, "high"); /* not given: the file's */
}

static void the_environment_overrules_what_is_given(void **state)
{
    const struct conf_given given[] = {{"size", SLICE("30")}, {0}};
    char variable[] = "SELFSAME_SIZE=40";
    char *const environment[] = {variable, NULL};

    (void)state;
    assert_int_equal(load(given, environment), 0);
    assert_int_equal(site.size, 40);
}

static void what_is_wrong_is_told_with_the_name(void **state)
{
    const struct conf_given given[] = {{"size", SLICE("101")},
        {"port", SLICE("2")}, {"shoe", SLICE("2")}, {0}};

    (void)state;
    assert_int_equal(load(given, NULL), ERR_INVALID);
    assert_string_equal(problems.ptr,
        "Hub: size: expected a whole number from 1 to 100, got \"101\"\n"
        "Hub: port: may not be set from there\n"
        "Hub: shoe: unknown setting\n");
    assert_int_equal(site.size, 20); /* the weaker source's value */
    assert_int_equal(site.port, 1);
}

static void values_and_what_is_expected(void **state)
{
    struct buf out = BUF_INIT;

    (void)state;
    assert_int_equal(load(NULL, NULL), 0);
    conf_print_value(&out, &rows[0], &site);
    conf_print_value(&out, &rows[2], &site);
    assert_string_equal(out.ptr, "high20");
    assert_string_equal(
        conf_expected(arena, &rows[2]), "a whole number from 1 to 100");
    buf_free(&out);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_given_overrules_the_file),
        TEST(the_environment_overrules_what_is_given),
        TEST(what_is_wrong_is_told_with_the_name),
        TEST(values_and_what_is_expected),
    };

    return cmocka_run_group_tests(tests, make_file, remove_file);
}
