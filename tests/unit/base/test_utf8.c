/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "base/random.h"
#include "base/utf8.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

static const char *const broken[] = {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf",
    "\xc2", "\xc2\x41", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xe2\x82",
    "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf",
    "\xf0\x9f\x98", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xfe",
    "\xf8\x88\x80\x80\x80"};

static void test_broken(void **state)
{
    char text[64];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(broken); i++) {
        for (int before = 0; before < 18; before++) {
            snprintf(text, sizeof(text), "%.*s%sabc", before,
                "abcdefghijklmnopqr", broken[i]);
            assert_false(utf8_is_valid(slice_of(text)));
        }
        size_t pos = 0;

        assert_int_equal(utf8_next(slice_of(broken[i]), &pos), 0xFFFD);
        assert_int_equal(pos, 1);
    }
}

/* Each code point once, and nothing else. */
static void test_all_code_points(void **state)
{
    char text[4];

    (void)state;
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        size_t n = utf8_encode(text, c);
        size_t pos = 0;
        struct slice s = slice_make(text, n);
        bool is_surrogate = c >= 0xD800 && c <= 0xDFFF;

        assert_true(utf8_is_valid(s));
        assert_int_equal(utf8_next(s, &pos), is_surrogate ? 0xFFFD : c);
        assert_int_equal(pos, n);
        assert_int_equal(utf8_next(s, &pos), -1);
        for (size_t cut = 1; cut < n; cut++)
            assert_false(utf8_is_valid(slice_make(text, cut)));
    }
    assert_int_equal(utf8_encode(text, 0x110000), 3);
}

static void test_length(void **state)
{
    (void)state;
    assert_int_equal(utf8_length(SLICE("")), 0);
    assert_int_equal(utf8_length(SLICE("abcdefghijk")), 11);
    assert_int_equal(utf8_length(SLICE("Zo\xc3\xab")), 3);
    assert_int_equal(utf8_length(SLICE("abcdefgh\xe2\x82\xac"
                                       "abc")),
        12);
    assert_int_equal(utf8_length(SLICE("\xff\xff"
                                       "a")),
        3);
    assert_int_equal(utf8_length(slice_make("\0\0", 2)), 2);
}

typedef struct slice (*mapping)(struct arena *, struct slice);

struct pair {
    const char *in, *out;
};

static void check_pairs(mapping map, const struct pair *pairs, size_t n)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < n; i++) {
        struct slice s = map(arena, slice_of(pairs[i].in));

        if (!slice_eq(s, slice_of(pairs[i].out)))
            fail_msg(
                "row %zu: \"%s\" gives \"%.*s\"", i, pairs[i].in, SLICE_ARG(s));
        assert_int_equal(s.ptr[s.len], '\0');
    }
    arena_free(&arena);
}

static void test_lower_trim(void **state)
{
    static const struct pair pairs[] = {
        {"", ""},
        {"   ", ""},
        {" \t\r\n\v\f", ""},
        {"MUSA", "musa"},
        {"  Musa  Ali ", "musa  ali"},
        {"AZaz@[`{09", "azaz@[`{09"},
        {"ZO\xc3\x8b", "zo\xc3\xab"}, /* Zoë */
        {"\xc3\x96stl\xc3\xbbnd ", "\xc3\xb6stl\xc3\xbbnd"},
        {"\xe1\xba\x9e", "\xc3\x9f"}, /* capital sharp s */
        {"STRASSE\xc3\x9f", "strasse\xc3\x9f"},
        {"\xce\xa3\xce\x91\xce\xa3", "\xcf\x83\xce\xb1\xcf\x83"},
        {"\xc4\xb0", "i"},            /* dotted capital I */
        {"\xc8\xba", "\xe2\xb1\xa5"}, /* grows */
        {"\xc2\xa0"
         "A\xe3\x80\x80",
            "a"}, /* NBSP, ideographic */
        {"\xef\xbb\xbf"
         "A",
            "a"}, /* byte order mark */
        {"\xe2\x80\x8b"
         "A",
            "\xe2\x80\x8b"
            "a"},                                 /* zero width: kept */
        {"\xf0\x90\x90\x80", "\xf0\x90\x90\xa8"}, /* Deseret */
        {"A\xff", "a\xef\xbf\xbd"},
        {"\xd9\x85\xd9\x88\xd8\xb3\xd9\x89",
            "\xd9\x85\xd9\x88\xd8\xb3\xd9\x89"},
    };

    (void)state;
    check_pairs(utf8_lower_trim, pairs, COUNT_OF(pairs));
}

static void test_search_key(void **state)
{
    static const struct pair pairs[] = {
        {"", ""},
        {"  ", ""},
        {"  Musa \t\n Ali ", "musa ali"},
        {"ZO\xc3\x8b", "zoe"},
        {"Zoe\xcc\x88", "zoe"}, /* combining form */
        {"Stra\xc3\x9f"
         "e",
            "strasse"},
        {"S\xc3\xb8ren", "soren"},
        {"\xc3\x98rsted \xc3\x86sop", "orsted aesop"},
        {"\xc5\x81\xc3\xb3"
         "d\xc5\xba",
            "lodz"},
        {"\xc4\x90\xe1\xba\xb7ng", "dang"},
        {"\xef\xac\x81x", "fix"},           /* fi ligature */
        {"\xef\xbc\xa1\xef\xbc\xa2", "ab"}, /* full width */
        {"\xe2\x85\xa3", "iv"},             /* Roman four */
        {"a\xc2\xad"
         "b",
            "ab"}, /* soft hyphen */
        {"a\xe2\x80\x8b"
         "b",
            "ab"}, /* zero width space */
        {"a\xc2\xa0\xe3\x80\x80"
         "b",
            "a b"},
        {"\xc4\xb0stanbul", "istanbul"},
        {"\xce\xa3\xce\xaf\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf\x82",
            "\xcf\x83\xce\xb9\xcf\x83\xcf\x85\xcf\x86\xce\xbf\xcf\x83"},
        {"\xd9\x85\xd9\x8e\xd9\x88", "\xd9\x85\xd9\x88"}, /* vowel mark */
        {"x\xff", "x\xef\xbf\xbd"},
    };

    (void)state;
    check_pairs(utf8_search_key, pairs, COUNT_OF(pairs));
}

/* A key is its own key, whatever the letter; output is valid UTF-8. */
static void test_keys_are_stable(void **state)
{
    struct arena *arena = arena_new();
    char text[8];

    (void)state;
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        size_t n = utf8_encode(text, c);
        struct slice once = utf8_search_key(arena, slice_make(text, n));
        struct slice twice = utf8_search_key(arena, once);
        struct slice low = utf8_lower_trim(arena, slice_make(text, n));

        if (!slice_eq(once, twice))
            fail_msg("U+%04X", c);
        assert_true(utf8_is_valid(once));
        assert_true(utf8_is_valid(low));
        if (c % 256 == 0)
            arena_reset(arena);
    }
    arena_free(&arena);
}

static void test_random_bytes_are_survived(void **state)
{
    struct arena *arena = arena_new();
    struct prng random = {5};
    char text[64];

    (void)state;
    for (int n = 0; n < 20000; n++) {
        size_t len = prng_below(&random, sizeof(text));

        for (size_t i = 0; i < len; i++)
            text[i] = (char)prng_below(&random, 256);

        struct slice s = slice_make(text, len);

        assert_true(utf8_is_valid(utf8_lower_trim(arena, s)));
        assert_true(utf8_is_valid(utf8_search_key(arena, s)));
        assert_true(utf8_length(s) <= len);
        arena_reset(arena);
    }
    arena_free(&arena);
}

/* U+FDFA becomes 18 letters: the longest there is, many times over. */
static void test_longest_decomposition(void **state)
{
    struct arena *arena = arena_new();
    struct buf b = BUF_INIT;

    (void)state;
    for (int i = 0; i < 1000; i++)
        buf_adds(&b, "\xef\xb7\xba");

    struct slice key = utf8_search_key(arena, buf_slice(&b));

    assert_true(utf8_is_valid(key));
    assert_int_equal(utf8_length(key), 18000);
    buf_free(&b);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_broken),
        cmocka_unit_test(test_all_code_points),
        cmocka_unit_test(test_length),
        cmocka_unit_test(test_lower_trim),
        cmocka_unit_test(test_search_key),
        cmocka_unit_test(test_keys_are_stable),
        cmocka_unit_test(test_random_bytes_are_survived),
        cmocka_unit_test(test_longest_decomposition),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
