/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "base/yaml.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

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

static const struct yaml_node *parse(const char *text)
{
    struct yaml_node *root;
    struct err err = ERR_INIT;

    if (yaml_parse(&root, slice_of(text), "a.yml", arena, &err) < 0)
        fail_msg("%s: %s", err.where, err.text);
    return root;
}

static void test_tree(void **state)
{
    const struct yaml_node *root = parse("# comment\n"
                                         "server:\n"
                                         "  port: 80\n"
                                         "  name: \"80\"\n"
                                         "list:\n"
                                         "  - one\n"
                                         "  - {a: b}\n"
                                         "  - []\n"
                                         "text: |\n"
                                         "  two\n"
                                         "  lines\n"
                                         "none:\n");
    const struct yaml_node *server = yaml_get(root, "server");
    const struct yaml_node *port = yaml_get(server, "port");
    const struct yaml_node *list = yaml_get(root, "list");

    (void)state;
    assert_int_equal(root->kind, YAML_MAP);
    assert_int_equal(server->line, 3);
    assert_int_equal(server->key_line, 2);
    assert_true(slice_eq(port->text, SLICE("80")));
    assert_false(port->is_quoted);
    assert_int_equal(port->line, 3);
    assert_int_equal(port->column, 9);
    assert_int_equal(port->key_column, 3);
    assert_true(yaml_get(server, "name")->is_quoted);
    assert_int_equal(list->kind, YAML_LIST);
    assert_int_equal(list->child->column, 5);
    assert_true(slice_eq(yaml_get(list->child->next, "a")->text, SLICE("b")));
    assert_int_equal(list->child->next->next->kind, YAML_LIST);
    assert_null(list->child->next->next->child);
    assert_null(list->child->next->next->next);
    assert_true(slice_eq(yaml_get(root, "text")->text, SLICE("two\nlines\n")));
    assert_int_equal(yaml_get(root, "none")->text.len, 0);
    assert_null(yaml_get(root, "serve"));
    assert_null(yaml_get(list, "a"));
    assert_null(yaml_get(NULL, "a"));
}

static void test_empty_documents(void **state)
{
    static const char *const texts[] = {
        "", "\n\n", "# nothing\n", "---\n", "---\n...\n", "\xef\xbb\xbf", "''"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        const struct yaml_node *root = parse(texts[i]);

        assert_int_equal(root->kind, YAML_MAP);
        assert_null(root->child);
    }
}

static void test_unusual(void **state)
{
    const struct yaml_node *root =
        parse("\xef\xbb\xbf"
              "{\"a b\": 1, ? c : 2, d: {e: [1, 2]}}\r\n");

    (void)state;
    assert_true(slice_eq(yaml_get(root, "a b")->text, SLICE("1")));
    assert_true(slice_eq(yaml_get(root, "c")->text, SLICE("2")));
    root = parse("- a\n- b\n");
    assert_int_equal(root->kind, YAML_LIST);
    root = parse("caf\xc3\xa9: {x: y}");
    assert_int_equal(yaml_get(root, "caf\xc3\xa9")->child->column, 11);
}

static const struct {
    const char *text, *where, *part;
    int code;
} bad[] = {
    {"a: *b\n", "a.yml:1:4", "alias", ERR_INVALID},
    {"a: &b c\n", "a.yml:1:4", "anchor", ERR_INVALID},
    {"&b c: d\n", "a.yml:1:1", "anchor", ERR_INVALID},
    {"a: &b [c]\n", "a.yml:1:4", "anchor", ERR_INVALID},
    {"a: &b {c: d}\n", "a.yml:1:4", "anchor", ERR_INVALID},
    {"a: !!str b\n", "a.yml:1:4", "tag", ERR_INVALID},
    {"a: !mine b\n", "a.yml:1:4", "tag", ERR_INVALID},
    {"a: !!map {b: c}\n", "a.yml:1:4", "tag", ERR_INVALID},
    {"a: !!seq [b]\n", "a.yml:1:4", "tag", ERR_INVALID},
    {"a: !!python/object:os.system x\n", "a.yml:1:4", "tag", ERR_INVALID},
    {"a: 1\nb: 2\na: 3\n", "a.yml:3:1", "twice", ERR_INVALID},
    {"x: {a: 1, a: 2}\n", "a.yml:1:11", "twice", ERR_INVALID},
    {"- {a: 1}\n- {b: 1, b: 1}\n", "a.yml:2:10", "twice", ERR_INVALID},
    {"a: 1\n\"a\": 2\n", "a.yml:2:1", "twice", ERR_INVALID},
    {"a: 1\n---\nb: 1\n", "a.yml:2:1", "second document", ERR_INVALID},
    {"? [a]\n: b\n", "a.yml:1:3", "key", ERR_INVALID},
    {"{{a: b}: c}\n", "a.yml:1:2", "key", ERR_INVALID},
    {"a: b: c\n", "a.yml:1:5", "not allowed", ERR_INVALID},
    {"a:\n\tb: c\n", "a.yml:2:1", "cannot start", ERR_INVALID},
    {"a: [b\n", "a.yml:2:1", "expected", ERR_INVALID},
    {"a: \"b\n", "a.yml:2:1", "end of stream", ERR_INVALID},
    {"a: 'b", "a.yml:1:6", "end of stream", ERR_INVALID},
    {"a: b\n c: d\n", "a.yml:2:3", "not allowed", ERR_INVALID},
    {"a: {b}}\n", "a.yml:1:7", "expected", ERR_INVALID},
    {"a: @b\n", "a.yml:1:4", "cannot start", ERR_INVALID},
    {"a: \"\\q\"\n", "a.yml:1:5", "escape", ERR_INVALID},
    {"%YAML 9.9\n---\na: b\n", "a.yml:1:1", "incompatible", ERR_INVALID},
    {"a: b\nc\xff: d\n", "a.yml:2:2", "UTF-8", ERR_INVALID},
    {"a: \xed\xa0\x80\n", "a.yml:1:4", "Unicode", ERR_INVALID},
    {"\xff\xfe"
     "a\0:\0",
        "a.yml:1:1", "UTF-8", ERR_INVALID},
    {"a: \x01\n", "a.yml:1:4", "control", ERR_INVALID},
    {"[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]", "a.yml:1:17", "16", ERR_LIMIT},
};

static void test_refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct yaml_node *root = NULL;
        struct err err = ERR_INIT;
        int rc = yaml_parse(&root, slice_of(bad[i].text), "a.yml", arena, &err);

        if (rc != bad[i].code || strcmp(err.where, bad[i].where) != 0 ||
            !strstr(err.text, bad[i].part))
            fail_msg("row %zu: %d %s: %s", i, rc, err.where, err.text);
        assert_null(root);
        assert_true(
            yaml_parse(&root, slice_of(bad[i].text), "x", arena, NULL) < 0);
    }
}

static void test_depth(void **state)
{
    (void)state;
    assert_int_equal(
        parse("[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]")->kind, YAML_LIST);
}

/* Text of `n` times `part` between two others. */
static int parse_repeated(const char *before, const char *part, size_t n,
    const char *after, struct err *err)
{
    struct buf text = BUF_INIT;
    struct yaml_node *root;

    buf_adds(&text, before);
    for (size_t i = 0; i < n; i++)
        buf_adds(&text, part);
    buf_adds(&text, after);

    int rc = yaml_parse(&root, buf_slice(&text), "a.yml", arena, err);

    buf_free(&text);
    return rc;
}

static void test_size_limits(void **state)
{
    struct err err = ERR_INIT;
    const size_t mebi = 1 << 20;

    (void)state;
    assert_int_equal(parse_repeated("a: ", "b", mebi - 3, "", &err), 0);
    assert_int_equal(parse_repeated("a: ", "b", mebi - 2, "", &err), ERR_LIMIT);
    assert_string_equal(err.where, "a.yml:1:1");
    err = ERR_INIT;
    assert_int_equal(parse_repeated("", "- a\n", 99999, "", &err), 0);
    assert_int_equal(parse_repeated("", "- a\n", 100000, "", &err), ERR_LIMIT);
    assert_string_equal(err.where, "a.yml:100000:3");
}

/* A megabyte of what makes some readers slow. */
static void test_no_blow_up(void **state)
{
    static const struct {
        const char *before, *part;
    } texts[] = {{"", "["}, {"", "{"}, {"", "- "}, {"", "a: {"}, {"", "? "},
        {"a: \"", "\\x41"}, {"", "!a "}, {"", "&a "}, {"", "# x\n"}, {"", "\n"},
        {"a: |\n", "\n"}, {"a: ", "b "}, {"", "'"}, {"[", "a,"}, {"[", ","},
        {"{", "a,"}, {"", "--- "}, {"", "%a\n"}, {"a: >\n ", "b\n\n "}};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct err err = ERR_INIT;
        size_t n = ((1 << 20) - 10) / strlen(texts[i].part);
        clock_t started = clock(); /* others may use the machine too */
        int rc = parse_repeated(texts[i].before, texts[i].part, n, "", &err);
        clock_t took = clock() - started;

        assert_true(rc <= 0);
        if (took > 20 * CLOCKS_PER_SEC)
            fail_msg("row %zu took %ld s", i, (long)(took / CLOCKS_PER_SEC));
        arena_reset(arena);
    }
}

static void test_many_keys(void **state)
{
    struct buf text = BUF_INIT;
    struct err err = ERR_INIT;
    struct yaml_node *root;

    (void)state;
    for (int i = 0; i < 60000; i++)
        buf_addf(&text, "k%d: %d\n", i, i);
    assert_int_equal(
        yaml_parse(&root, buf_slice(&text), "a.yml", arena, &err), 0);
    buf_adds(&text, "k31: x\n");
    assert_int_equal(
        yaml_parse(&root, buf_slice(&text), "a.yml", arena, &err), ERR_INVALID);
    assert_string_equal(err.where, "a.yml:60001:1");
    buf_free(&text);
}

static void test_long_file_names(void **state)
{
    char name[400], where[192];

    (void)state;
    memset(name, 'x', sizeof(name) - 1);
    name[sizeof(name) - 1] = '\0';
    memcpy(name + sizeof(name) - 10, "/conf.yml", 10);
    yaml_where(where, sizeof(where), name, 12, 345);
    assert_int_equal(strlen(where), sizeof(where) - 1);
    assert_memory_equal(where, "...x", 4);
    assert_true(slice_ends(slice_of(where), SLICE("x/conf.yml:12:345")));
    yaml_where(where, sizeof(where), "a", 1, 2);
    assert_string_equal(where, "a:1:2");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tree),
        cmocka_unit_test(test_empty_documents),
        cmocka_unit_test(test_unusual),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_size_limits),
        cmocka_unit_test(test_no_blow_up),
        cmocka_unit_test(test_many_keys),
        cmocka_unit_test(test_long_file_names),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
