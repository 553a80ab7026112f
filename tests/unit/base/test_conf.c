/* SPDX-License-Identifier: Apache-2.0
 * Settings from all their sources, and printed back. */
#include "base/random.h"
#include "tests/unit/base/conf_sample.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/selfsame-test-conf-XXXXXX";
static char path[128], secret_path[128];
static struct arena *arena;
static struct buf problems;

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof(path), "%s/conf.yml", folder);
    snprintf(secret_path, sizeof(secret_path), "%s/secret", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    unlink(secret_path);
    buf_free(&problems);
    return rmdir(folder);
}

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

/* Without file_write(): nothing here need survive a power cut. */
static void write_file(const char *name, const char *text)
{
    unlink(name);

    FILE *file = fopen(name, "w");

    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

static int load(struct sample *s, const char *text, char *const *environment,
    const char *const *overrides)
{
    struct conf_source source = {.file = text ? path : NULL,
        .environment = environment,
        .overrides = overrides};

    if (text)
        write_file(path, text);
    buf_clear(&problems);
    memset(s, 0xee, sizeof(*s));
    return conf_load(s, sample_rows, &source, arena, &problems);
}

static struct sample load_good(
    const char *text, char *const *environment, const char *const *overrides)
{
    struct sample s;

    if (load(&s, text, environment, overrides) < 0)
        fail_msg("%s", problems.ptr);
    assert_int_equal(problems.len, 0);
    return s;
}

#define KEY "store: {key: k}\n"

static void test_defaults(void **state)
{
    struct sample s = load_good(KEY, NULL, NULL);
    char file[160];

    (void)state;
    assert_string_equal(s.address, "127.0.0.1");
    assert_int_equal(s.port, 3000);
    assert_int_equal(s.offset, -5);
    assert_false(s.verbose);
    assert_true(s.threshold > 0.74 && s.threshold < 0.76);
    assert_int_equal(s.body, 1 << 20);
    assert_int_equal(s.memory, 0);
    assert_int_equal(s.timeout, 10000);
    assert_int_equal(s.pause, 0);
    assert_string_equal(s.level, "info");
    assert_int_equal(s.systems.count, 2);
    assert_string_equal(s.systems.items[0], "http://a");
    assert_int_equal(s.clients.count, 0);
    snprintf(file, sizeof(file), "%s/data/store.db", folder);
    assert_string_equal(s.file, file);
}

static void test_everything(void **state)
{
    struct sample s = load_good(
        "server:\n"
        "  address: \"::1\"\n"
        "  port: 65535\n"
        "  offset: -9223372036854775807\n"
        "  limits: {body: 64 KiB, memory: 1.5 GB, timeout: 1 min}\n"
        "log: {level: warn, verbose: true}\n"
        "match: {threshold: 1e-1, systems: []}\n"
        "store: {file: /var/x, password: ' p#: ', key: 12, pause: 1.5 h}\n"
        "clients:\n"
        "  - id: a\n"
        "    systems: [x, 'y z']\n"
        "  - {id: b, access: read, weight: 9, secret: '~'}\n",
        NULL, NULL);
    const struct sample_client *clients = s.clients.items;

    (void)state;
    assert_string_equal(s.address, "::1");
    assert_int_equal(s.port, 65535);
    assert_true(s.offset == -9223372036854775807);
    assert_int_equal(s.body, 65536);
    assert_int_equal(s.memory, 1500000000);
    assert_int_equal(s.timeout, 60000);
    assert_string_equal(s.level, "warn");
    assert_true(s.verbose);
    assert_true(s.threshold > 0.099 && s.threshold < 0.101);
    assert_int_equal(s.systems.count, 0);
    assert_string_equal(s.file, "/var/x");
    assert_string_equal(s.password, " p#: ");
    assert_string_equal(s.key, "12");
    assert_int_equal(s.pause, 5400000);
    assert_int_equal(s.clients.count, 2);
    assert_string_equal(clients[0].id, "a");
    assert_string_equal(clients[0].access, "read-write");
    assert_int_equal(clients[0].weight, 1);
    assert_int_equal(clients[0].systems.count, 2);
    assert_string_equal(clients[0].systems.items[1], "y z");
    assert_string_equal(clients[1].access, "read");
    assert_int_equal(clients[1].weight, 9);
    assert_string_equal(clients[1].secret, "~");
    assert_int_equal(clients[1].systems.count, 0);
}

static void test_null_leaves_the_default(void **state)
{
    struct sample s = load_good("server: {port: ~, address: null}\n"
                                "log:\n"
                                "match:\n  systems:\n"
                                "clients:\n" KEY,
        NULL, NULL);

    (void)state;
    assert_int_equal(s.port, 3000);
    assert_string_equal(s.address, "127.0.0.1");
    assert_int_equal(s.systems.count, 2);
}

static void test_units(void **state)
{
    static const struct {
        const char *text;
        uint64_t value;
    } sizes[] = {{"0", 0}, {"1", 1}, {"1 B", 1}, {"1KiB", 1024},
        {"2 MiB", 2097152}, {"1 gib", 1073741824}, {"1 TiB", 1099511627776},
        {"3 kB", 3000}, {"3 MB", 3000000}, {"0.5 KiB", 512}, {"1e3", 1000},
        {"0 MiB", 0}},
      times[] = {{"0", 0}, {"1 ms", 1}, {"1ms", 1}, {"2 s", 2000},
          {"0.25 s", 250}, {"3 min", 180000}, {"2 h", 7200000},
          {"1 d", 86400000}, {"1.5 min", 90000}, {"1 S", 1000}};
    char text[128];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        snprintf(text, sizeof(text), "server: {limits: {memory: %s}}\n" KEY,
            sizes[i].text);
        assert_int_equal(load_good(text, NULL, NULL).memory, sizes[i].value);
    }
    for (size_t i = 0; i < COUNT_OF(times); i++) {
        snprintf(
            text, sizeof(text), "store: {key: k, pause: %s}\n", times[i].text);
        assert_int_equal(load_good(text, NULL, NULL).pause, times[i].value);
    }
}

static void test_precedence(void **state)
{
    char port[] = "SELFSAME_SERVER_PORT=2", level[] = "SELFSAME_LOG_LEVEL=warn";
    char *const environment[] = {port, level, NULL};
    const char *const overrides[] = {
        "server.port=3", "store.password=a=b, c", "server.port=4", NULL};
    const char *text = "server: {port: 1}\nlog: {level: error}\n" KEY;
    struct sample s = load_good(text, environment, overrides);

    (void)state;
    assert_int_equal(s.port, 4);
    assert_string_equal(s.level, "warn");
    assert_string_equal(s.password, "a=b, c");
    assert_int_equal(load_good(text, environment, NULL).port, 2);
    assert_int_equal(load_good(text, NULL, NULL).port, 1);
}

static void test_environment_alone(void **state)
{
    char key[] = "SELFSAME_STORE_KEY=",
         body[] = "SELFSAME_SERVER_LIMITS_BODY=2 KiB";
    char systems[] = "SELFSAME_MATCH_SYSTEMS=http://a:1/b, c ,d";
    char clients[] = "SELFSAME_CLIENTS=[{id: a, systems: [x]}]";
    char file[] = "SELFSAME_STORE_FILE=rel/db", other[] = "PATH=/bin",
         foreign[] = "SELFSAME_SERVICE_HOST=10.0.0.1", odd[] = "SELFSAME_";
    char *const environment[] = {
        key, body, systems, clients, file, other, foreign, odd, NULL};
    struct sample s = load_good(NULL, environment, NULL);

    (void)state;
    assert_string_equal(s.key, "");
    assert_int_equal(s.body, 2048);
    assert_int_equal(s.systems.count, 3);
    assert_string_equal(s.systems.items[0], "http://a:1/b");
    assert_string_equal(s.systems.items[1], "c");
    assert_int_equal(s.clients.count, 1);
    assert_string_equal(s.file, "rel/db"); /* beside the caller */
}

static void test_empty_list_from_environment(void **state)
{
    char empty[] = "SELFSAME_MATCH_SYSTEMS=", key[] = "SELFSAME_STORE_KEY=k",
         flow[] = "SELFSAME_MATCH_SYSTEMS=['a,b', c]";
    char *const one[] = {empty, key, NULL};
    char *const two[] = {flow, key, NULL};
    struct sample s = load_good(NULL, one, NULL);

    (void)state;
    assert_int_equal(s.systems.count, 0);
    s = load_good(NULL, two, NULL);
    assert_int_equal(s.systems.count, 2);
    assert_string_equal(s.systems.items[0], "a,b");
}

static void test_value_from_file(void **state)
{
    char key[200];
    char *const environment[] = {key, NULL};
    struct sample s;

    (void)state;
    snprintf(key, sizeof(key), "SELFSAME_STORE_KEY_FILE=%s", secret_path);
    write_file(secret_path, "s3cret: [\r\n");
    chmod(secret_path, 0600);
    assert_string_equal(load_good(NULL, environment, NULL).key, "s3cret: [");
    chmod(secret_path, 0640);
    assert_int_equal(load(&s, NULL, environment, NULL), ERR_INVALID);
    assert_non_null(
        strstr(problems.ptr, "SELFSAME_STORE_KEY_FILE: store.key: "));
    assert_non_null(strstr(problems.ptr, "chmod 600"));
    assert_null(strstr(problems.ptr, "s3cret"));
    unlink(secret_path);
    assert_int_equal(load(&s, NULL, environment, NULL), ERR_INVALID);
    assert_non_null(strstr(problems.ptr, "No such file"));
}

static void test_missing_file(void **state)
{
    struct conf_source source = {.file = "/nonexistent/conf.yml"};
    struct sample s;

    (void)state;
    assert_int_equal(
        conf_load(&s, sample_rows, &source, arena, &problems), ERR_IO);
    assert_string_equal(problems.ptr,
        "/nonexistent/conf.yml: cannot read: No such file or directory\n");
}

/* The problems with "F" for the file's name. */
static char *problems_short(void)
{
    struct buf out = BUF_INIT;
    struct slice rest = buf_slice(&problems);

    while (rest.len) {
        bool is_path = slice_starts(rest, slice_of(path));

        buf_addc(&out, is_path ? 'F' : rest.ptr[0]);
        rest = slice_from(rest, is_path ? strlen(path) : 1);
    }

    char *text = arena_cstr(arena, buf_slice(&out));

    buf_free(&out);
    return text;
}

static void test_all_problems_in_order(void **state)
{
    static const char text[] = "store:\n"
                               "  pasword: x\n"
                               "clients:\n"
                               "  - {id: a, weight: 10}\n"
                               "  - {name: b}\n"
                               "server:\n"
                               "  port: hih\n"
                               "  limits: {body: 1}\n";
    static const char expected[] =
        "F:1:1: store.key: must be given, here or as SELFSAME_STORE_KEY\n"
        "F:2:3: store.pasword: unknown setting; did you mean \"password\"?\n"
        "F:4:21: clients[0].weight: expected a whole number from 0 to 9, got "
        "\"10\"\n"
        "F:5:5: clients[1].id: must be given\n"
        "F:5:6: clients[1].name: unknown setting\n"
        "F:7:9: server.port: expected a whole number from 1 to 65535, got "
        "\"hih\"\n"
        "F:8:18: server.limits.body: expected a size from 1 KiB to 1 GiB, got "
        "\"1\"\n"
        "SELFSAME_SERVER_PORT: server.port: expected a whole number from 1 to "
        "65535, got \"x\"\n"
        "SELFSAME_SERVR_PORT: unknown setting; did you mean "
        "\"SELFSAME_SERVER_PORT\"?\n"
        "--set: log.level: expected one of error, warn or info, got \"loud\"\n";
    char port[] = "SELFSAME_SERVER_PORT=x", typo[] = "SELFSAME_SERVR_PORT=1";
    char *const environment[] = {port, typo, NULL};
    const char *const overrides[] = {"log.level=loud", NULL};
    struct sample s;

    (void)state;
    assert_int_equal(load(&s, text, environment, overrides), ERR_INVALID);
    assert_string_equal(problems_short(), expected);
}

static void test_suggestions(void **state)
{
    static const struct {
        const char *text, *part;
    } rows[] = {
        {"serever: {port: 1}\n", "serever: unknown setting; did you mean "
                                 "\"server\"?"},
        {"server: {prot: 1}\n", "server.prot: unknown setting; did you mean "
                                "\"port\"?"},
        {"server: {Address: x}\n", "did you mean \"address\"?"},
        {"port: 1\n", "port: unknown setting; did you mean \"server.port\"?"},
        {"server.port: 1\n", "levels are nested, not dotted"},
        {"server: {limits: {timeOut: 1 s}}\n", "did you mean \"timeout\"?"},
        {"log: {level: wran}\n", "did you mean \"warn\"?"},
        {"clients: [{id: a, sytems: []}]\n", "did you mean \"systems\"?"},
    };
    struct sample s;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_int_equal(load(&s, rows[i].text, NULL, NULL), ERR_INVALID);
        if (!strstr(problems.ptr, rows[i].part))
            fail_msg("row %zu: %s", i, problems.ptr);
    }
    load(&s, "zzzzzzzz: 1\n", NULL, NULL);
    assert_null(strstr(problems.ptr, "did you mean"));
}

static void test_secrets_are_not_told(void **state)
{
    char key[] = "SELFSAME_STORE_KEY=hush\001", a[] = "SELFSAME_LOG_LEVEL=x";
    char *const environment[] = {key, a, NULL};
    struct conf_source source = {.file = path};
    struct buf out = BUF_INIT;
    struct sample s;

    (void)state;
    load(&s,
        "store: {key: [hush], password: {hush: hush}}\n"
        "clients: [{id: a, secret: [hush]}]\n",
        environment, NULL);
    assert_null(strstr(problems.ptr, "[hush"));
    load(&s,
        "store: {key: hush, password: hush}\n"
        "clients: [{id: a, secret: hush}]\n",
        NULL, NULL);
    assert_int_equal(conf_print_effective(&out, sample_rows, &source), 0);
    assert_null(strstr(out.ptr, "hush"));
    assert_non_null(strstr(out.ptr, "password: \"********\""));
    assert_non_null(strstr(out.ptr, "    secret: \"********\"\n"));
    buf_free(&out);
}

static void test_effective(void **state)
{
    char port[] = "SELFSAME_SERVER_PORT=2", key[] = "SELFSAME_STORE_KEY=k";
    char *const environment[] = {port, key, NULL};
    const char *const overrides[] = {"log.level=warn", NULL};
    struct conf_source source = {
        .file = path, .overrides = overrides, .environment = environment};
    struct buf out = BUF_INIT;
    char line[300];

    (void)state;
    write_file(path, "match:\n  systems: [x, 'y: z']\nclients: [{id: a}]\n");
    assert_int_equal(conf_print_effective(&out, sample_rows, &source), 0);
    assert_non_null(strstr(out.ptr,
        "server:\n"
        "  address: \"127.0.0.1\"                  # default\n"
        "  port: 2                               # SELFSAME_SERVER_PORT\n"));
    assert_non_null(
        strstr(out.ptr, "\n  limits:\n"
                        "    body: 1 MiB                         # default\n"));
    assert_non_null(
        strstr(out.ptr, "  level: warn                           # --set\n"));
    snprintf(line, sizeof(line),
        "  systems: [x, \"y: z\"]                  # %s:2\n", path);
    assert_non_null(strstr(out.ptr, line));
    snprintf(line, sizeof(line),
        "\nclients:                                # %s:3\n"
        "  - id: a\n    secret: \"\"\n    access: read-write\n",
        path);
    assert_non_null(strstr(out.ptr, line));
    buf_clear(&out);
    write_file(path, "nonsense: 1\n");
    assert_int_equal(
        conf_print_effective(&out, sample_rows, &source), ERR_INVALID);
    assert_int_equal(out.len, 0);
    buf_free(&out);
}

static void assert_same(const struct sample *a, const struct sample *b)
{
    assert_string_equal(a->address, b->address);
    assert_string_equal(a->level, b->level);
    assert_string_equal(a->file, b->file);
    assert_true(a->port == b->port && a->offset == b->offset);
    assert_int_equal(a->verbose, b->verbose);
    assert_memory_equal(&a->threshold, &b->threshold, sizeof(double));
    assert_true(a->body == b->body && a->memory == b->memory);
    assert_true(a->timeout == b->timeout && a->pause == b->pause);
    assert_int_equal(a->systems.count, b->systems.count);
    for (size_t i = 0; i < a->systems.count; i++)
        assert_string_equal(a->systems.items[i], b->systems.items[i]);
}

/* The template, its required key filled in, gives exactly the defaults. */
static void test_template(void **state)
{
    struct buf out = BUF_INIT;
    struct sample defaults = load_good(KEY, NULL, NULL), s;
    const char *const key[] = {"store.key=k", NULL};

    (void)state;
    conf_print_template(&out, sample_rows);
    assert_int_equal(load(&s, out.ptr, NULL, NULL), ERR_INVALID);
    assert_non_null(strstr(problems.ptr, "store.key: must be given"));
    s = load_good(out.ptr, NULL, key);
    assert_same(&s, &defaults);
    for (const struct conf_row *row = sample_rows; row->path; row++) {
        const char *name = strrchr(row->path, '.');
        char line[64];

        snprintf(line, sizeof(line), "%s:", name ? name + 1 : row->path);
        assert_non_null(strstr(out.ptr, line));
        assert_non_null(strstr(out.ptr, row->help));
    }
    buf_free(&out);
}

/* The table's example, its marks taken off, is a client. */
static void test_template_item(void **state)
{
    struct buf out = BUF_INIT, text = BUF_INIT;
    struct slice line, rest;
    bool in_table = false;

    (void)state;
    conf_print_template(&out, sample_rows);
    rest = buf_slice(&out);
    while (slice_split(&line, &rest, '\n')) {
        in_table |= slice_eq(line, SLICE("# clients:"));
        if (in_table && slice_starts(line, SLICE("# ")))
            line = slice_from(line, 2);
        buf_addf(&text, "%.*s\n", SLICE_ARG(line));
    }
    buf_adds(&out, "");
    {
        const char *const key[] = {"store.key=k", NULL};
        struct sample s = load_good(text.ptr, NULL, key);

        assert_int_equal(s.clients.count, 1);
    }
    buf_free(&out);
    buf_free(&text);
}

static void test_reference(void **state)
{
    struct buf out = BUF_INIT;

    (void)state;
    conf_print_reference(&out, sample_rows);
    for (const struct conf_row *row = sample_rows; row->path; row++) {
        char cell[64];

        snprintf(cell, sizeof(cell), "| `%s` |", row->path);
        assert_non_null(strstr(out.ptr, cell));
    }
    assert_non_null(strstr(out.ptr, "\n## server\n"));
    assert_non_null(strstr(out.ptr,
        "| `server.limits.body` | a size from 1 KiB to 1 GiB | `1 MiB` | yes "
        "| Largest body. |\n"));
    assert_non_null(strstr(out.ptr, "Each of `clients`"));
    buf_free(&out);
}

/* What is printed is read as the same: random texts and numbers. */
static void test_print_then_read(void **state)
{
    static const char *const letters[] = {"a", "b", " ", "0", "#", ":", "-",
        ",", "'", "\"", "\\", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%",
        "@", "`", "?", "\t", "\n", "~", ".", "\x7f", "\xc3\xa9",
        "\xe2\x82\xac"};
    struct prng random = {77};

    (void)state;
    for (int n = 0; n < 300; n++) {
        struct buf out = BUF_INIT;
        char override[4][64] = {"server.address="};
        size_t len = prng_below(&random, 12);
        struct sample first, second;

        for (size_t i = 0; i < len; i++) {
            size_t end = strlen(override[0]);

            snprintf(override[0] + end, 64 - end, "%s",
                letters[prng_below(&random, COUNT_OF(letters))]);
        }
        snprintf(override[1], 64, "server.limits.memory=%llu",
            (unsigned long long)prng_below(&random, 1 << 20) * 512);
        snprintf(override[2], 64, "store.pause=%llu ms",
            (unsigned long long)prng_below(&random, 100000) * 500);
        snprintf(override[3], 64, "match.threshold=%.17g", prng_unit(&random));

        const char *const sets[] = {override[0], override[1], override[2],
            override[3], "store.key=********", NULL};
        struct conf_source source = {.overrides = sets};

        first = load_good(NULL, NULL, sets);
        assert_int_equal(conf_print_effective(&out, sample_rows, &source), 0);
        second = load_good(out.ptr, NULL, NULL);
        second.file = first.file; /* the file's own folder comes in front */
        assert_same(&first, &second);
        arena_reset(arena);
        buf_free(&out);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_defaults),
        TEST(test_everything),
        TEST(test_null_leaves_the_default),
        TEST(test_units),
        TEST(test_precedence),
        TEST(test_environment_alone),
        TEST(test_empty_list_from_environment),
        TEST(test_value_from_file),
        TEST(test_missing_file),
        TEST(test_all_problems_in_order),
        TEST(test_suggestions),
        TEST(test_secrets_are_not_told),
        TEST(test_effective),
        TEST(test_template),
        TEST(test_template_item),
        TEST(test_reference),
        TEST(test_print_then_read),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
