/* SPDX-License-Identifier: Apache-2.0
 * What the reader takes and what it refuses, by RFC 8259 and by our limits. */
#include "base/buf.h"
#include "fhirclient/json/jdoc.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static int verdict(
    struct slice text, const struct jlimits *limits, struct err *err)
{
    struct arena *arena = arena_new();
    struct jval v;
    int rc = jdoc_parse(&v, text, limits, arena, err);

    arena_free(&arena);
    return rc;
}

/* Lengths are taken from the literals, so that a NUL may stand in them. */
#define ROW(literal)                                                           \
    {                                                                          \
        "" literal, sizeof(literal) - 1                                        \
    }

static const struct slice good[] = {
    ROW("0"),
    ROW("-0"),
    ROW("1"),
    ROW("-1"),
    ROW("10"),
    ROW("1.0"),
    ROW("0.10"),
    ROW("1e5"),
    ROW("1E+5"),
    ROW("1e-7"),
    ROW("-1.5e-300"),
    ROW("123456789012345678901234567890"),
    ROW("0.1234567890123456789"),
    ROW("1e308"),
    ROW("1e-999"),
    ROW("0e99999"),
    ROW("true"),
    ROW("false"),
    ROW("null"),
    ROW("\"\""),
    ROW("\"a\""),
    ROW(" \t\r\n1\n "),
    ROW("[]"),
    ROW("[ ]"),
    ROW("{}"),
    ROW("{ }"),
    ROW("[1]"),
    ROW("[1,2]"),
    ROW("[ 1 , 2 ]"),
    ROW("[[],{},[{}]]"),
    ROW("{\"\":0}"),
    ROW("{\"a\":{\"a\":{\"a\":1}}}"),
    ROW("[{\"a\":1},{\"a\":2}]"),
    ROW("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""),
    ROW("\"\\u0041\\u00e9\\uFFFF\""),
    ROW("\"\\ud83d\\ude00\""),
    ROW("\"\\uDBFF\\uDFFF\""),
    ROW("\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\""),
    ROW("\"\x7f\""),
    ROW("\"\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\""),
    ROW("\"\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\""),
    ROW("\"an // ordinary /* text */ 'with' marks\""),
    ROW("[\"0123456\",\"01234567\",\"012345678\",\"0123456789abcdef\"]"),
    ROW("{\"aa\":1,\"ab\":2,\"ba\":3,\"bb\":4,\"abc\":5,\"acb\":6}"),
};

static const struct slice bad[] = {
    /* nothing, or not a value */
    ROW(""),
    ROW(" "),
    ROW("\n"),
    ROW("]"),
    ROW("}"),
    ROW(","),
    ROW(":"),
    ROW("nul"),
    ROW("nulll"),
    ROW("True"),
    ROW("NaN"),
    ROW("Infinity"),
    ROW("-Infinity"),
    ROW("undefined"),
    ROW("'a'"),
    ROW("a"),
    ROW("\0"),
    ROW("1\0"),
    ROW("\xef\xbb\xbf{}"),
    ROW("\xef\xbb\xbf"),
    ROW("\xff\xfe{"),
    ROW("\v1"),
    ROW("1\f"),
    ROW("\xc2\xa0"
        "1"),
    ROW("/**/1"),
    ROW("1//"),
    ROW("# 1"),
    /* numbers */
    ROW("-"),
    ROW("+1"),
    ROW("01"),
    ROW("-01"),
    ROW("1."),
    ROW(".5"),
    ROW("-.5"),
    ROW("1e"),
    ROW("1e+"),
    ROW("1.e5"),
    ROW("1.5.5"),
    ROW("0x10"),
    ROW("1e999"),
    ROW("-1e999"),
    ROW("1e99999999999999999999"),
    ROW("1 2"),
    ROW("00"),
    ROW("1e5.5"),
    ROW("--1"),
    ROW("1_000"),
    ROW("\xd9\xa1"),
    /* strings */
    ROW("\""),
    ROW("\"a"),
    ROW("\"\\\""),
    ROW("\"\\"),
    ROW("\"\\x41\""),
    ROW("\"\\u\""),
    ROW("\"\\u12\""),
    ROW("\"\\u12g4\""),
    ROW("\"\\U0041\""),
    ROW("\"\\u0000\""),
    ROW("\"a\\u0000b\""),
    ROW("\"\0\""),
    ROW("\"a\nb\""),
    ROW("\"a\tb\""),
    ROW("\"\x1f\""),
    ROW("\"\\ud800\""),
    ROW("\"\\udc00\""),
    ROW("\"\\ud800x\""),
    ROW("\"\\ud800\\n\""),
    ROW("\"\\ud800\\ud800\""),
    ROW("\"\\udc00\\ud800\""),
    ROW("\"\\ud83d\\u0041\""),
    ROW("\"\\ud83d\\u"),
    ROW("\"\\ud83d\\ude0\""),
    ROW("\"\\'\""),
    ROW("\"\\\0\""),
    ROW("\"\\u00 1\""),
    ROW("\"\\u+041\""),
    /* UTF-8: stray, cut off, overlong, surrogate, beyond Unicode */
    ROW("\"\x80\""),
    ROW("\"\xbf\""),
    ROW("\"\xc3\""),
    ROW("\"\xc3"),
    ROW("\"\xe2\x82\""),
    ROW("\"\xf0\x9f\x98\""),
    ROW("\"\xc0\x80\""),
    ROW("\"\xc1\xbf\""),
    ROW("\"\xe0\x80\x80\""),
    ROW("\"\xe0\x9f\xbf\""),
    ROW("\"\xed\xa0\x80\""),
    ROW("\"\xed\xbf\xbf\""),
    ROW("\"\xf0\x80\x80\x80\""),
    ROW("\"\xf0\x8f\xbf\xbf\""),
    ROW("\"\xf4\x90\x80\x80\""),
    ROW("\"\xf5\x80\x80\x80\""),
    ROW("\"\xfe\""),
    ROW("\"\xff\""),
    ROW("\"\xe2\x28\xa1\""),
    ROW("\"\xe2\x82\x28\""),
    ROW("\"\xf0\x9f\x98\x28\""),
    ROW("\"0123456\x80\""),
    ROW("\"01234567\xc3\x28\""),
    ROW("{\"\xff\":1}"),
    /* structure */
    ROW("["),
    ROW("[1"),
    ROW("[1,"),
    ROW("[1,]"),
    ROW("[,1]"),
    ROW("[,]"),
    ROW("[1 2]"),
    ROW("[1,,2]"),
    ROW("[1}"),
    ROW("{1}"),
    ROW("{"),
    ROW("{\"a\""),
    ROW("{\"a\":"),
    ROW("{\"a\":1"),
    ROW("{\"a\":1,"),
    ROW("{\"a\":1,}"),
    ROW("{\"a\"}"),
    ROW("{\"a\",1}"),
    ROW("{\"a\" 1}"),
    ROW("{a:1}"),
    ROW("{'a':1}"),
    ROW("{,}"),
    ROW("{\"a\":1 \"b\":2}"),
    ROW("{\"a\":1]"),
    ROW("{\"a\"::1}"),
    ROW("{null:1}"),
    ROW("[1]]"),
    ROW("{}{}"),
    ROW("{},"),
    ROW("[] x"),
    ROW("\"a\"\"b\""),
    ROW("[1:2]"),
    ROW("[\"a\":1]"),
    ROW("{}\0"),
    /* the same key twice */
    ROW("{\"a\":1,\"a\":1}"),
    ROW("{\"a\":1,\"b\":2,\"a\":3}"),
    ROW("{\"a\":1,\"\\u0061\":2}"),
    ROW("{\"\\u0061\":1,\"a\":2}"),
    ROW("{\"\":1,\"\":2}"),
    ROW("[{\"x\":{\"b\":[],\"b\":[]}}]"),
    ROW("{\"a\":{\"q\":[1,2]},\"b\":\"\\n\",\"a\":1}"),
};

static void test_takes_valid_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        struct err err = ERR_INIT;

        if (verdict(good[i], NULL, &err))
            fail_msg(
                "row %zu refused: %.*s: %s", i, SLICE_ARG(good[i]), err.text);
    }
}

static void test_refuses_invalid_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct err err = ERR_INIT;

        if (verdict(bad[i], NULL, &err) != ERR_INVALID)
            fail_msg("row %zu taken: %.*s", i, SLICE_ARG(bad[i]));
        assert_memory_equal(err.where, "line ", 5);
        assert_true(strlen(err.text) > 10);
    }
}

/* Every beginning of a valid text is invalid, unless it is a number. */
static void test_refuses_every_cut(void **state)
{
    const struct slice text = SLICE(
        "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"\\ud83d\\ude00"
        "\xc3\xa9\"]}],\"active\":true,\"n\":-1.5e+3,\"x\":null}");

    (void)state;
    assert_int_equal(verdict(text, NULL, NULL), 0);
    for (size_t len = 0; len < text.len; len++)
        assert_int_equal(
            verdict(slice_make(text.ptr, len), NULL, NULL), ERR_INVALID);
}

static void test_tells_the_place(void **state)
{
    static const struct {
        struct slice text;
        const char *where;
    } rows[] = {
        {ROW("x"), "line 1, column 1"},
        {ROW("{\"a\":x}"), "line 1, column 6"},
        {ROW("{\n  \"a\": 1,\n  \"b\" 2\n}"), "line 3, column 7"},
        {ROW("[1,2"), "line 1, column 5"},
        {ROW("{\"\xc3\xa9\xc3\xa9\":y}"), "line 1, column 7"},
        {ROW("[1] 2"), "line 1, column 5"},
        {ROW("{\"a\":1,\n \"a\":2}"), "line 2, column 2"},
        {ROW("[\"ab\\q\"]"), "line 1, column 5"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct err err = ERR_INIT;

        assert_int_equal(verdict(rows[i].text, NULL, &err), ERR_INVALID);
        assert_string_equal(err.where, rows[i].where);
    }
}

static struct buf nested(size_t depth)
{
    struct buf b = BUF_INIT;

    for (size_t i = 0; i < depth; i++)
        buf_adds(&b, i % 2 ? "{\"a\":" : "[");
    for (size_t i = depth; i-- > 0;)
        buf_adds(&b, i % 2 ? "}" : "]");
    return b;
}

static void check_limit(struct buf *text, int expected, const char *word)
{
    struct err err = ERR_INIT;

    assert_int_equal(verdict(buf_slice(text), NULL, &err), expected);
    if (expected) {
        assert_int_equal(err_status(&err), 400);
        assert_non_null(strstr(err.text, word));
        assert_non_null(strstr(err.where, "column"));
    }
    buf_free(text);
}

static void test_limits_depth(void **state)
{
    struct buf b = nested(65);

    (void)state;
    check_limit(&b, ERR_LIMIT, "deep");
    b = BUF_INIT;
    for (size_t i = 0; i < 64; i++)
        buf_addc(&b, '[');
    for (size_t i = 0; i < 64; i++)
        buf_addc(&b, ']');
    check_limit(&b, 0, NULL);
    b = BUF_INIT;
    for (size_t i = 0; i < 1000000; i++)
        buf_addc(&b, '[');
    check_limit(&b, ERR_LIMIT, "deep");
}

static struct buf zeros(size_t count)
{
    struct buf b = BUF_INIT;

    buf_addc(&b, '[');
    for (size_t i = 0; i < count; i++)
        buf_adds(&b, i ? ",0" : "0");
    buf_addc(&b, ']');
    return b;
}

static void test_limits_nodes(void **state)
{
    struct buf b = zeros(199999);

    (void)state;
    check_limit(&b, 0, NULL);
    b = zeros(200000);
    check_limit(&b, ERR_LIMIT, "values");
}

static struct buf members(size_t count, bool repeat_last)
{
    struct buf b = BUF_INIT;

    buf_addc(&b, '{');
    for (size_t i = 0; i < count; i++)
        buf_addf(&b, "%s\"k%zu\":[\"\\t\",{\"k\":%zu}]", i ? "," : "",
            repeat_last && i + 1 == count ? (count - 1) / 2 : i, i);
    buf_addc(&b, '}');
    return b;
}

static void test_limits_members(void **state)
{
    struct buf b = members(1000, false);

    (void)state;
    check_limit(&b, 0, NULL);
    b = members(1001, false);
    check_limit(&b, ERR_LIMIT, "members");
}

static void test_finds_repeated_keys_of_any_size(void **state)
{
    (void)state;
    for (size_t n = 2; n <= 1000; n = n < 70 ? n + 1 : n * 2) {
        struct buf b = members(n, true);
        struct err err = ERR_INIT;

        assert_int_equal(verdict(buf_slice(&b), NULL, &err), ERR_INVALID);
        assert_string_equal(err.text, "this key is given twice");
        buf_free(&b);
        b = members(n, false);
        assert_int_equal(verdict(buf_slice(&b), NULL, NULL), 0);
        buf_free(&b);
    }
}

static void test_own_limits(void **state)
{
    const struct jlimits tight = {.depth = 1, .nodes = 3, .members = 1};

    (void)state;
    assert_int_equal(verdict(SLICE("[1,2]"), &tight, NULL), 0);
    assert_int_equal(verdict(SLICE("[1,2,3]"), &tight, NULL), ERR_LIMIT);
    assert_int_equal(verdict(SLICE("[[]]"), &tight, NULL), ERR_LIMIT);
    assert_int_equal(verdict(SLICE("{\"a\":1}"), &tight, NULL), 0);
    assert_int_equal(
        verdict(SLICE("{\"a\":1,\"b\":1}"), &tight, NULL), ERR_LIMIT);
}

static void test_refuses_a_megabyte_number(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;

    (void)state;
    for (size_t i = 0; i < 1000000; i++)
        buf_addc(&b, '7');
    assert_int_equal(verdict(buf_slice(&b), NULL, &err), ERR_INVALID);
    assert_string_equal(err.where, "line 1, column 1");
    buf_free(&b);
}

/* What is refused early must not have cost memory: 8 MiB of "{},". */
static void test_memory_is_bounded(void **state)
{
    struct arena *arena = arena_new();
    struct buf b = BUF_INIT;
    struct jval v;

    (void)state;
    buf_addc(&b, '[');
    for (size_t i = 0; i < (8 << 20) / 3; i++)
        buf_adds(&b, "{},");
    assert_int_equal(
        jdoc_parse(&v, buf_slice(&b), NULL, arena, NULL), ERR_LIMIT);
    assert_true(arena_bytes(arena) < 16 << 20);
    arena_free(&arena);
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_takes_valid_texts),
        cmocka_unit_test(test_refuses_invalid_texts),
        cmocka_unit_test(test_refuses_every_cut),
        cmocka_unit_test(test_tells_the_place),
        cmocka_unit_test(test_limits_depth),
        cmocka_unit_test(test_limits_nodes),
        cmocka_unit_test(test_limits_members),
        cmocka_unit_test(test_finds_repeated_keys_of_any_size),
        cmocka_unit_test(test_own_limits),
        cmocka_unit_test(test_refuses_a_megabyte_number),
        cmocka_unit_test(test_memory_is_bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
