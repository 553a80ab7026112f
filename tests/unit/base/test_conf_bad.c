/* SPDX-License-Identifier: Apache-2.0
 * Bad configurations, more than two hundred: each is refused with the position
 * and the key of what is wrong, and what else is good is still read. */
#include "tests/unit/base/conf_sample.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char path[] = "/tmp/selfsame-test-bad-XXXXXX";
static size_t tried, failed;

static int make_file(void **state)
{
    int fd = mkstemp(path);

    (void)state;
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

/* Does one of the lines begin with `begin`, the file's name left out? */
static bool has_line(const struct buf *problems, const char *begin)
{
    struct slice rest = buf_slice(problems), line;

    while (slice_split(&line, &rest, '\n')) {
        if (slice_starts(line, slice_of(path)) &&
            slice_starts(slice_from(line, strlen(path) + 1), slice_of(begin)))
            return true;
    }
    return false;
}

/* Without file_write(): nothing here need survive a power cut. */
static void write_text(const char *text, size_t size)
{
    unlink(path); /* some file systems flush what is written over */

    FILE *file = fopen(path, "w");

    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

static void refuse(const char *text, size_t size, const char *begin)
{
    struct arena *arena = arena_new();
    struct buf problems = BUF_INIT;
    struct conf_source source = {.file = path};
    struct sample s;

    tried++;
    write_text(text, size);
    int rc = conf_load(&s, sample_rows, &source, arena, &problems);

    if (rc != ERR_INVALID || !has_line(&problems, begin)) {
        print_error("%s\ngives\n%swithout %s\n", text,
            problems.ptr ? problems.ptr : "nothing\n", begin);
        failed++;
    }
    buf_free(&problems);
    arena_free(&arena);
}

/* --- values of a wrong form ------------------------------------------------*/

struct values {
    const char *before, *begin; /* the value stands at the end of `before` */
    const char *const *values;
};

static const char *const bad_ints[] = {"hih", "''", "\"\"", "3.0", "3e1",
    "0x10", "1_000", "1,000", "'-'", "'- 1'", "--1", "+1", "' 1'", "'1 '",
    "one", "true", "0", "-1", "65536", "99999999999999999999",
    "-99999999999999999999", "9223372036854775808", "[1]", "{a: 1}", "[]", "{}",
    "1 2", "80s", "NaN", "'~'", "\"\\0\"", NULL};
static const char *const bad_sizes[] = {"much", "''", "1023", "1 KB", "2 GiB",
    "-1 MiB", "1 MiBs", "1 mb mb", "MiB", "1.0001 KiB", "1e400 B", "1 PiB",
    "1 k", "1k", "64 K", "0", "1 MiB 5 KiB", "[1 MiB]", "{}", "1..5 MiB",
    "1. MiB", ".5 MiB", "NaN", "inf", "1e MiB", "1 KiB/s", "\"1 MiB\\0\"",
    NULL};
static const char *const bad_times[] = {"soon", "''", "10", "10 sec", "10 m",
    "99 ms", "61 s", "2 min", "-10 s", "0", "0.0001 s", "1 h 5 min", "10 us",
    "10 s s", "s", "1e99 s", "[10 s]", "{s: 10}", "00:10", "10:00", "1/2 s",
    "PT10S", "10 S.", "1,5 s", NULL};
static const char *const bad_bools[] = {"yes", "no", "on", "off", "1", "0",
    "True", "FALSE", "t", "''", "truee", "tru", "[true]", "{}", "'true '",
    "not false", NULL};
static const char *const bad_reals[] = {"half", "''", "1.01", "-0.01", "1,5",
    ".5", "5.", "0.5.1", "0x1p-1", "NaN", ".nan", "inf", "-.inf", "1e", "e1",
    "50%", "[0.5]", "{}", "0.5f", "1e-", "--0.5", "0 .5", NULL};
static const char *const bad_choices[] = {"", "loud", "INFO", "'info '", "inf",
    "warning", "1", "[info]", "{}", "error|warn", "'null'", "debug", NULL};
static const char *const bad_texts[] = {"[a]", "{a: b}", "[]", "{}",
    "\"a\\0b\"", "\"\\0\"", "[[a]]", "\n    - a", "\n    a: b", NULL};
static const char *const bad_lists[] = {
    "a", "''", "1", "{a: b}", "{}", "'[a]'", "a, b", "true", "http://a", NULL};

static const struct values value_rows[] = {
    {"server:\n  port: ", "2:9: server.port: expected ", bad_ints},
    {"server:\n  limits:\n    body:   ", "3:13: server.limits.body: expected ",
        bad_sizes},
    {"# comment\n\nserver: {limits: {timeout: ", /* closed below */
        "3:28: server.limits.timeout: expected ", bad_times},
    {"log:\n    verbose: ", "2:14: log.verbose: expected ", bad_bools},
    {"match:\n threshold: ", "2:13: match.threshold: expected ", bad_reals},
    {"log:\n  level: '' \nserver: {}\n\"match\": {\"threshold\": 0}\n",
        "2:10: log.level: expected ", NULL},
    {"match:\n  systems: ", "2:12: match.systems: expected a list", bad_lists},
};

/* The form without braces that stand open. */
static size_t count_open(const char *text)
{
    size_t n = 0;

    for (; *text; text++)
        n += *text == '{' ? 1 : *text == '}' ? SIZE_MAX : 0;
    return n;
}

static void refuse_value(const struct values *row, const char *value)
{
    char text[400];
    size_t open = count_open(row->before);

    snprintf(text, sizeof(text), "%s%s%.*s\nstore: {key: k}\n", row->before,
        value, (int)open, "}}}}");
    refuse(text, strlen(text), row->begin);
}

static void test_values(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(value_rows); i++) {
        const char *const *value = value_rows[i].values;

        if (!value)
            refuse(value_rows[i].before, strlen(value_rows[i].before),
                value_rows[i].begin);
        for (; value && *value; value++)
            refuse_value(&value_rows[i], *value);
    }
}

/* A block value begins on the next line, so only the key is looked for. */
static void test_texts_and_choices(void **state)
{
    static const char *const keys[] = {"address", "offset"};
    char text[200];

    (void)state;
    for (const char *const *v = bad_texts; *v; v++) {
        snprintf(text, sizeof(text), "server:\n  %s: %s\n", keys[0], *v);
        refuse(text, strlen(text),
            (*v)[0] == '\n' ? "3:5: server.address: "
                            : "2:12: server.address: ");
        snprintf(text, sizeof(text), "store:\n  file: %s\n", *v);
        refuse(text, strlen(text),
            (*v)[0] == '\n' ? "3:5: store.file: " : "2:9: store.file: ");
    }
    for (const char *const *v = bad_choices; *v; v++) {
        snprintf(text, sizeof(text), "log: {level: %s}\n", (*v)[0] ? *v : "''");
        refuse(text, strlen(text), "1:14: log.level: expected ");
    }
}

/* --- wrong shapes and names ------------------------------------------------*/

static const struct {
    const char *text, *begin;
} shapes[] = {
    {"", "1:1: store.key: must be given"},
    {"server: {port: 1}\n", "1:1: store.key: must be given"},
    {"server: {}\nstore:\n  password: x\n", "2:1: store.key: must be given"},
    {"store: {key: ~}\n", "1:1: store.key: must be given"},
    {"store: {key: }\n", "1:1: store.key: must be given"},
    {"store:\n", "1:1: store.key: must be given"},
    {"text\n", "1:1: expected sections of settings, got a single value"},
    {"- a\n", "1:1: expected sections of settings, got a list"},
    {"[]\n", "1:1: expected sections"},
    {"server: 1\n", "1:9: server: expected a section of settings"},
    {"server: [1]\n", "1:9: server: expected a section"},
    {"server: ''\n", "1:9: server: expected a section"},
    {"server:\n  - port: 1\n", "2:3: server: expected a section"},
    {"server:\n  limits: 5\n", "2:11: server.limits: expected a section"},
    {"server:\n  limits: [5]\n", "2:11: server.limits: expected a section"},
    {"unknown: 1\n", "1:1: unknown: unknown setting"},
    {"server:\n  unknown: 1\n", "2:3: server.unknown: unknown setting"},
    {"server:\n  limits:\n    x: 1\n", "3:5: server.limits.x: unknown"},
    {"server: {limits: {body: {x: 1}}}\n", "1:25: server.limits.body: "},
    {"Server: {port: 1}\n", "1:1: Server: unknown setting; did you mean"},
    {"server.port: 1\n", "1:1: server.port: unknown setting"},
    {"server:\n  limits.body: 1 MiB\n", "2:3: server.limits.body: unknown"},
    {"'': 1\n", "1:1: \"\": unknown setting"},
    {"'.': 1\n", "1:1: .: unknown setting"},
    {"\"a\\nb\": 1\n", "1:1: a?b: unknown setting"},
    {"\"server\\0\": {port: 1}\n", "1:1: server?: unknown setting"},
    {"~: 1\n", "1:1: ~: unknown setting"},
    {"server: {~: 1}\n", "1:10: server.~: unknown setting"},
    {"<<: {server: {port: 1}}\n", "1:1: <<: unknown setting"},
    {"match: {systems: [a, [b]]}\n", "1:22: match.systems[1]: expected text"},
    {"match: {systems: [{a: b}]}\n", "1:19: match.systems[0]: expected text"},
    {"match:\n  systems:\n    - a\n    - b: c\n", "4:7: match.systems[1]: "},
    {"match: {systems: [\"\\0\"]}\n", "1:19: match.systems[0]: "},
    {"clients: a\n", "1:10: clients: expected a list of mappings"},
    {"clients: {id: a}\n", "1:10: clients: expected a list of mappings"},
    {"clients: {}\n", "1:10: clients: expected a list of mappings"},
    {"clients: [a]\n", "1:11: clients[0]: expected a mapping"},
    {"clients: [~]\n", "1:11: clients[0]: expected a mapping"},
    {"clients: [[]]\n", "1:11: clients[0]: expected a mapping"},
    {"clients: [{}]\n", "1:11: clients[0].id: must be given"},
    {"clients:\n  - id:\n", "2:5: clients[0].id: must be given"},
    {"clients:\n  - access: read\n", "2:5: clients[0].id: must be given"},
    {"clients: [{id: [a]}]\n", "1:16: clients[0].id: expected text"},
    {"clients: [{id: a, access: none}]\n", "1:27: clients[0].access: expected"},
    {"clients: [{id: a, weight: 10}]\n", "1:27: clients[0].weight: expected"},
    {"clients: [{id: a, systems: b}]\n", "1:28: clients[0].systems: expected"},
    {"clients: [{id: a, systems: [[]]}]\n", "1:29: clients[0].systems[0]: "},
    {"clients: [{id: a, foo: b}]\n", "1:19: clients[0].foo: unknown setting"},
    {"clients: [{id: a}, {id: b}, {ID: c}]\n", "1:30: clients[2].ID: unknown"},
    {"clients: [{id: a, 'id.x': b}]\n", "1:19: clients[0].id.x: unknown"},
};

static void test_shapes(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(shapes); i++)
        refuse(shapes[i].text, strlen(shapes[i].text), shapes[i].begin);
}

/* --- no YAML at all --------------------------------------------------------*/

#define RAW(literal) literal, sizeof(literal) - 1

static const struct {
    const char *text;
    size_t size;
    const char *begin;
} malformed[] = {
    {RAW("server: &a {port: 1}\n"), "1:9: anchors"},
    {RAW("server: *a\n"), "1:9: aliases"},
    {RAW("server: {port: *a}\n"), "1:16: aliases"},
    {RAW("server: !!map {port: 1}\n"), "1:9: tags"},
    {RAW("server: {port: !!int 1}\n"), "1:16: tags"},
    {RAW("server: {port: 1, port: 2}\n"), "1:19: the key \"port\""},
    {RAW("server: {port: 1}\nlog: {}\nserver: {}\n"), "3:1: the key"},
    {RAW("clients: [{id: a, id: b}]\n"), "1:19: the key"},
    {RAW("server:\n\tport: 1\n"), "2:1: found character"},
    {RAW("server:\n  port: 1\n address: x\n"), "3:2: did not find"},
    {RAW("server: {port: 1\n"), "2:1: did not find"},
    {RAW("server: [port: 1\n"), "2:1: did not find"},
    {RAW("server: {port: 1]}\n"), "1:17: did not find"},
    {RAW("server: \"x\n"), "2:1: found unexpected end"},
    {RAW("server: 'x"), "1:11: found unexpected end"},
    {RAW("server: a: b\n"), "1:10: mapping values"},
    {RAW("server\n  port: 1\n"), "2:7: mapping values"},
    {RAW(": : :\n"), "1:1: did not find"},
    {RAW("- a\nb: c\n"), "2:1: did not find"},
    {RAW("a: b\n- c\n"), "2:1: did not find"},
    {RAW("a: @x\n"), "1:4: found character"},
    {RAW("a: `x`\n"), "1:4: found character"},
    {RAW("a: %x\n"), "1:4: found character"},
    {RAW("a: \"\\xZZ\"\n"), "1:7: did not find expected hex"},
    {RAW("a: \"\\u00\"\n"), "1:7: did not find expected hex"},
    {RAW("a: |x\n  b\n"), "1:5: did not find"},
    {RAW("a: |0\n  b\n"), "1:5: found an indentation"},
    {RAW("---\na: 1\n---\nb: 1\n"), "3:1: a second document"},
    {RAW("%TAG ! x\n---\na: 1\n%\n"), ""},
    {RAW("? {a: b}\n: c\n"), "1:3: a key must be"},
    {RAW("[a, b]: c\n"), "1:1: a key must be"},
    {RAW("a\x00: b\n"), "1:2: control characters"},
    {RAW("\x00"), "1:1: control characters"},
    {RAW("a: \x7f\n"), "1:4: control characters"},
    {RAW("a: \x1b[31m\n"), "1:4: control characters"},
    {RAW("a: \xc3\n"), "1:5: invalid trailing"},
    {RAW("a: \xc3\xc3\n"), "1:5: invalid trailing"},
    {RAW("\xff\xfe\x61\x00"), "1:1: invalid leading"},
    {RAW("\x7f\x45\x4c\x46\x02\x01\x01"), "1:1: control characters"},
    {RAW("{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{"), ""},
    {RAW("- - - - - - - - - - - - - - - - - a\n"), "1:33: nested deeper"},
};

static void test_malformed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(malformed); i++)
        refuse(malformed[i].text, malformed[i].size, malformed[i].begin);
}

static void test_too_large(void **state)
{
    struct buf text = BUF_INIT;

    (void)state;
    for (int i = 0; i < (1 << 20) / 2; i++)
        buf_adds(&text, "#\n");
    buf_adds(&text, "x");
    refuse(text.ptr, text.len, " larger than");
    buf_free(&text);
}

/* Every problem is told, up to a number that somebody may read. */
static void test_many_problems(void **state)
{
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT, problems = BUF_INIT;
    struct conf_source source = {.file = path};
    struct sample s;
    size_t lines = 0;

    (void)state;
    for (int i = 0; i < 5000; i++)
        buf_addf(&text, "x%d: 1\n", i);
    write_text(text.ptr, text.len);
    assert_int_equal(
        conf_load(&s, sample_rows, &source, arena, &problems), ERR_INVALID);
    for (size_t i = 0; i < problems.len; i++)
        lines += problems.ptr[i] == '\n';
    assert_int_equal(lines, 201);
    assert_non_null(strstr(problems.ptr, "and 4801 more problems\n"));
    assert_string_equal(s.address, "127.0.0.1"); /* what is good is there */
    buf_free(&text);
    buf_free(&problems);
    arena_free(&arena);
}

/* Cut a good file at every byte, and break every byte of it. */
static void test_damaged(void **state)
{
    static const char good[] =
        "server:\n  port: 80\n  limits: {body: 1 MiB, timeout: 5 s}\n"
        "log: {level: \"warn\", verbose: true}\n"
        "clients:\n  - id: 'a'\n    systems: [x, y]\n"
        "store:\n  key: |\n    k\n";
    static const char breaks[] = "\0\t\n:{}[]\"'#&*!|-?\xff\x80 ";
    struct conf_source source = {.file = path};

    (void)state;
    for (size_t i = 0; i < sizeof(good) - 1; i++) {
        for (size_t k = 0; k <= sizeof(breaks) - 1; k++) {
            struct arena *arena = arena_new();
            struct buf problems = BUF_INIT;
            char text[sizeof(good)];
            struct sample s;
            size_t size = k ? sizeof(good) - 1 : i;

            memcpy(text, good, sizeof(good));
            if (k)
                text[i] = breaks[k - 1];
            write_text(text, size);

            int rc = conf_load(&s, sample_rows, &source, arena, &problems);

            assert_int_equal(rc<0, problems.len> 0);
            assert_true(
                rc == 0 || slice_starts(buf_slice(&problems), slice_of(path)));
            buf_free(&problems);
            arena_free(&arena);
        }
    }
}

static void test_all_were_refused(void **state)
{
    (void)state;
    assert_true(tried >= 200);
    assert_int_equal(failed, 0);
}

/* What rows cannot tell is told with the place of what the line begins with:
 * the setting that is longest, its section when it has its default. */
static int check_nothing_fits(const void *values, struct buf *problems)
{
    const struct sample *s = values;

    assert_int_equal(s->port, 70);
    buf_adds(problems, "server.port and log.level do not fit\n"
                       "clients[0].id: is odd\n"
                       "clients[1]: is odd\n"
                       "clients[1].systems[1]: is odd\n"
                       "clients[1].access: is odd\n" /* a default */
                       "clients[9].id: is odd\n"
                       "clients[x]: is odd\n"
                       "clients[: is odd\n"
                       "server.address: is odd\n"
                       "nobody knows why\n");
    return ERR_INVALID;
}

static void test_the_whole_is_checked(void **state)
{
    struct arena *arena = arena_new();
    struct buf problems = BUF_INIT;
    struct conf_source source = {.file = path, .check = check_nothing_fits};
    const char text[] = "clients: [{id: a},\n"
                        "  {id: b, systems: [x,\n"
                        "     y]}]\nserver:\n  port: 70\n"
                        "store: {key: k}\n";
    struct sample s;

    (void)state;
    write_text(text, sizeof(text) - 1);
    assert_int_equal(
        conf_load(&s, sample_rows, &source, arena, &problems), ERR_INVALID);
    assert_true(has_line(&problems, "5:3: server.port and log.level do not"));
    assert_true(has_line(&problems, "1:12: clients[0].id: is odd"));
    assert_true(has_line(&problems, "2:3: clients[1]: is odd"));
    assert_true(has_line(&problems, "3:6: clients[1].systems[1]: is odd"));
    assert_true(has_line(&problems, "2:3: clients[1].access: is odd"));
    assert_true(has_line(&problems, "1:1: clients[9].id: is odd"));
    assert_true(has_line(&problems, "1:1: clients[x]: is odd"));
    assert_true(has_line(&problems, "1:1: clients[: is odd"));
    assert_true(has_line(&problems, "4:1: server.address: is odd"));
    assert_non_null(strstr(problems.ptr, "\nnobody knows why\n"));
    buf_free(&problems);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_texts_and_choices),
        cmocka_unit_test(test_shapes),
        cmocka_unit_test(test_malformed),
        cmocka_unit_test(test_too_large),
        cmocka_unit_test(test_many_problems),
        cmocka_unit_test(test_damaged),
        cmocka_unit_test(test_the_whole_is_checked),
        cmocka_unit_test(test_all_were_refused),
    };

    return cmocka_run_group_tests(tests, make_file, remove_file);
}
