/* SPDX-License-Identifier: Apache-2.0
 * Query strings: whatever a client sends is read, and nothing past its end. */
#include "base/mem.h"
#include "mediator/routes/query.h"
#include "tests/unit/cmocka_with.h"

#include <stdlib.h>
#include <string.h>

static struct arena *arena;

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void assert_text(struct slice s, const char *expected)
{
    assert_int_equal(s.len, strlen(expected));
    assert_memory_equal(s.ptr, expected, s.len);
}

static void test_decoding(void **state)
{
    static const char *const rows[][3] = {
        {"a=b", "a", "b"},
        {"a", "a", ""},
        {"a=", "a", ""},
        {"=b", "", "b"},
        {"a=b=c", "a", "b=c"},
        {"a=x+y", "a", "x y"},
        {"a=x%2By", "a", "x+y"},
        {"a=%7c%7C", "a", "||"},
        {"%61=1", "a", "1"},
        {"a%3Db=1", "a=b", "1"},
        {"a=x%26y", "a", "x&y"},
        {"a=%", "a", "%"},
        {"a=%4", "a", "%4"},
        {"a=%4g", "a", "%4g"},
        {"a=%g4", "a", "%g4"},
        {"a=%%41", "a", "%A"},
        {"a=%2541", "a", "%41"},
        {"a=\xc3\xa9%C3%A9", "a", "\xc3\xa9\xc3\xa9"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        /* Of its exact size, so that a byte read too far is seen. */
        size_t len = strlen(rows[i][0]);
        char *exact = malloc(len);
        struct query_pair pair;
        struct slice rest;

        assert_non_null(exact);
        memcpy(exact, rows[i][0], len);
        rest = slice_make(exact, len);
        assert_true(query_next(&pair, &rest, arena));
        assert_text(pair.name, rows[i][1]);
        assert_text(pair.value, rows[i][2]);
        assert_false(query_next(&pair, &rest, arena));
        free(exact);
    }
}

static void test_pairs_in_order_without_empty_ones(void **state)
{
    struct slice rest = SLICE("&&a=1&&b=2&a=3&");
    struct query_pair pair;
    struct slice value;

    (void)state;
    for (int i = 0; i < 3; i++)
        assert_true(query_next(&pair, &rest, arena));
    assert_text(pair.value, "3");
    assert_false(query_next(&pair, &rest, arena));
    rest = SLICE("a=1&b=2&a=3");
    assert_true(query_get(&value, rest, "a", 0, arena));
    assert_text(value, "1");
    assert_true(query_get(&value, rest, "a", 1, arena));
    assert_text(value, "3");
    assert_false(query_get(&value, rest, "a", 2, arena));
    assert_false(query_get(&value, rest, "A", 0, arena));
    assert_false(query_get(&value, SLICE(""), "a", 0, arena));
    assert_false(query_get(&value, SLICE("&"), "", 0, arena));
}

static void test_a_nul_stays_in_the_value(void **state)
{
    struct slice value;

    (void)state;
    assert_true(query_get(&value, SLICE("a=x%00y"), "a", 0, arena));
    assert_int_equal(value.len, 3);
    assert_memory_equal(value.ptr, "x\0y", 3);
}

static void test_without(void **state)
{
    static const char *const names[] = {"_format", "x", NULL};
    static const char *const rows[][2] = {
        {"", ""},
        {"_format=json", ""},
        {"a=%20b&_format=json&c=d+e", "a=%20b&c=d+e"},
        {"%5Fformat=json&a=1", "a=1"},
        {"_formats=1&xx=2", "_formats=1&xx=2"},
        {"x&x=1&&y", "y"},
        {"a=1&x=2", "a=1"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_text(
            query_without(slice_of(rows[i][0]), names, arena), rows[i][1]);
}

static void test_encode_and_back(void **state)
{
    struct buf out = BUF_INIT;
    struct slice value;
    char all[256];

    (void)state;
    query_encode(&out, SLICE("aZ09-._~ +|&=%/\xc3\xa9"));
    assert_text(buf_slice(&out), "aZ09-._~%20%2B%7C%26%3D%25%2F%C3%A9");
    for (int i = 0; i < 256; i++)
        all[i] = (char)i;
    buf_clear(&out);
    buf_adds(&out, "k=");
    query_encode(&out, slice_make(all, sizeof(all)));
    assert_true(query_get(&value, buf_slice(&out), "k", 0, arena));
    assert_int_equal(value.len, sizeof(all));
    assert_memory_equal(value.ptr, all, sizeof(all));
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decoding),
        cmocka_unit_test(test_pairs_in_order_without_empty_ones),
        cmocka_unit_test(test_a_nul_stays_in_the_value),
        cmocka_unit_test(test_without),
        cmocka_unit_test(test_encode_and_back),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
