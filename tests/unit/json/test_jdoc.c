/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "fhirclient/json/jdoc.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static int setup(void **state)
{
    *state = arena_new();
    return 0;
}

static int teardown(void **state)
{
    struct arena *arena = *state;

    arena_free(&arena);
    return 0;
}

static struct jval read_text(void **state, const char *text)
{
    struct jval v = {0};

    assert_int_equal(jdoc_parse(&v, slice_of(text), NULL, *state, NULL), 0);
    return v;
}

static void assert_slice(struct slice got, const char *want)
{
    if (!slice_eq(got, slice_of(want)))
        fail_msg("got '%.*s', want '%s'", SLICE_ARG(got), want);
}

static void test_types(void **state)
{
    struct jval v = read_text(state, "[null,false,true,1,\"\",[],{}]");
    enum jtype want = JSON_NULL;

    assert_int_equal(jval_type(v), JSON_ARRAY);
    for (struct jval e = jval_first(v); jval_is_some(e); e = jval_next(e))
        assert_int_equal(jval_type(e), want++);
    assert_int_equal(want, JSON_OBJECT + 1);
    assert_int_equal(jval_type((struct jval){0}), JSON_NONE);
}

static void test_members(void **state)
{
    struct jval v = read_text(state,
        "{\"a\":{\"x\":[1,[2,\"\\n\"],{\"y\":3}]},\"b\":\"\\t\","
        "\"c\\u0064\":[],\"\":7}");

    assert_int_equal(jval_count(v), 4);
    assert_slice(
        jval_raw(jval_path(v, "a", "x", NULL)), "[1,[2,\"\\n\"],{\"y\":3}]");
    assert_slice(jval_get_str(v, "b"), "\t");
    assert_int_equal(jval_type(jval_get(v, "cd")), JSON_ARRAY);
    assert_slice(jval_key(jval_get(v, "cd")), "cd");
    assert_slice(jval_raw(jval_get(v, "")), "7");
    assert_false(jval_is_some(jval_get(v, "c")));
    assert_false(jval_is_some(jval_get(v, "x")));
    assert_false(jval_is_some(jval_path(v, "a", "b", "x", NULL)));
    assert_false(jval_is_some(jval_get(jval_get(v, "b"), "a")));
    assert_slice(jval_key(v), "");
    assert_false(jval_is_some(jval_next(v)));
}

static void test_elements(void **state)
{
    struct jval v =
        read_text(state, " [ \"\\\\\" , [1,2] , {\"a\":[]} , [] , 9 ] ");

    assert_int_equal(jval_count(v), 5);
    assert_slice(jval_raw(jval_at(v, 0)), "\"\\\\\"");
    assert_slice(jval_raw(jval_at(jval_at(v, 1), 1)), "2");
    assert_slice(jval_raw(jval_at(v, 2)), "{\"a\":[]}");
    assert_int_equal(jval_count(jval_at(v, 3)), 0);
    assert_slice(jval_raw(jval_at(v, 4)), "9");
    assert_false(jval_is_some(jval_at(v, 5)));
    assert_false(jval_is_some(jval_at(jval_at(v, 2), 0)));
    assert_slice(jval_key(jval_at(v, 1)), "");
    assert_false(jval_is_some(jval_next(jval_at(jval_at(v, 1), 1))));
    assert_slice(jval_raw(v), "[ \"\\\\\" , [1,2] , {\"a\":[]} , [] , 9 ]");
}

static void test_strings(void **state)
{
    struct jval v =
        read_text(state, "[\"plain\",\"\\u00e9\\u20ac\\ud83d\\ude00\\u007f\","
                         "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"x\\ty\"]");

    assert_slice(jval_str(jval_at(v, 0)), "plain");
    assert_slice(
        jval_str(jval_at(v, 1)), "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\x7f");
    assert_slice(jval_str(jval_at(v, 2)), "\"\\/\b\f\n\r\t");
    assert_slice(jval_str(jval_at(v, 3)), "x\ty");
    assert_slice(jval_str(v), "");
    assert_slice(jval_str(jval_get(v, "a")), "");
}

static void test_integers(void **state)
{
    static const struct {
        const char *text;
        bool fits;
        int64_t value;
    } rows[] = {
        {"0", true, 0},
        {"-0", true, 0},
        {"42", true, 42},
        {"-7", true, -7},
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"99999999999999999999", false, 0},
        {"1.0", false, 0},
        {"1e2", false, 0},
        {"\"1\"", false, 0},
        {"null", false, 0},
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        int64_t n = 0;

        assert_int_equal(
            jval_to_i64(&n, read_text(state, rows[i].text)), rows[i].fits);
        assert_true(n == rows[i].value);
    }
    assert_true(jval_is_true(read_text(state, "true")));
    assert_false(jval_is_true(read_text(state, "false")));
    assert_false(jval_is_true(read_text(state, "1")));
}

static void test_positions(void **state)
{
    struct jval v =
        read_text(state, "{\n \"a\": 1,\n \"\xc3\xa9\": [\n  true]}");
    size_t line, column;

    jval_position(v, &line, &column);
    assert_int_equal(line * 100 + column, 101);
    jval_position(jval_get(v, "a"), &line, &column);
    assert_int_equal(line * 100 + column, 207);
    jval_position(jval_at(jval_get(v, "\xc3\xa9"), 0), &line, &column);
    assert_int_equal(line * 100 + column, 403);
}

static void test_equality(void **state)
{
    static const struct {
        const char *a, *b;
        bool equal;
    } rows[] = {
        {"{\"a\":1,\"b\":[2]}", "{ \"b\" : [ 2 ], \"a\" : 1 }", true},
        {"{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}", false},
        {"{\"a\":1}", "{\"a\":1,\"b\":2}", false},
        {"{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", false},
        {"[1,2]", "[2,1]", false},
        {"[1]", "[1,1]", false},
        {"[]", "{}", false},
        {"1.0", "1.00", false},
        {"1", "\"1\"", false},
        {"\"\\u0041\"", "\"A\"", true},
        {"{\"\\u0041\":1}", "{\"A\":1}", true},
        {"null", "null", true},
        {"true", "false", false},
        {"{\"a\":null}", "{}", false},
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct jval a = read_text(state, rows[i].a);
        struct jval b = read_text(state, rows[i].b);

        assert_int_equal(jval_equal(a, b), rows[i].equal);
        assert_int_equal(jval_equal(b, a), rows[i].equal);
        assert_true(jval_equal(a, a));
    }
}

/* More nodes than first guessed: the array moves while it is being filled. */
static void test_growth(void **state)
{
    struct buf b = BUF_INIT;
    struct jval v;
    int64_t want = 0, got;

    buf_addc(&b, '[');
    for (int i = 0; i < 50000; i++)
        buf_addf(&b, "%s%d", i ? "," : "", i);
    buf_addc(&b, ']');
    v = read_text(state, b.ptr);
    assert_int_equal(jval_count(v), 50000);
    for (struct jval e = jval_first(v); jval_is_some(e); e = jval_next(e)) {
        assert_true(jval_to_i64(&got, e));
        assert_true(got == want++);
    }
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_types, setup, teardown),
        cmocka_unit_test_setup_teardown(test_members, setup, teardown),
        cmocka_unit_test_setup_teardown(test_elements, setup, teardown),
        cmocka_unit_test_setup_teardown(test_strings, setup, teardown),
        cmocka_unit_test_setup_teardown(test_integers, setup, teardown),
        cmocka_unit_test_setup_teardown(test_positions, setup, teardown),
        cmocka_unit_test_setup_teardown(test_equality, setup, teardown),
        cmocka_unit_test_setup_teardown(test_growth, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
