/* SPDX-License-Identifier: Apache-2.0
 * Arenas, buffers and slices. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/random.h"
#include "base/vec.h"
#include "tests/unit/cmocka_with.h"

#include <stdio.h>
#include <string.h>

static void test_arena_keeps_what_it_gave(void **state)
{
    enum { COUNT = 2000 };
    static const size_t sizes[] = {0, 1, 7, 16, 100, 4000, 5000, 70000, 300000};
    struct arena *a = arena_new();
    struct prng random = {1};
    unsigned char *at[COUNT];
    size_t size[COUNT];

    (void)state;
    for (size_t i = 0; i < COUNT; i++) {
        size_t most = i % 50 ? 6 : COUNT_OF(sizes);

        size[i] = sizes[prng_below(&random, most)];
        at[i] = arena_alloc(a, size[i]);
        assert_int_equal((uintptr_t)at[i] % 16, 0);
        memset(at[i], (int)(i & 0xff), size[i]);
    }
    for (size_t i = 0; i < COUNT; i++) {
        for (size_t k = 0; k < size[i]; k++)
            assert_int_equal(at[i][k], i & 0xff);
    }
    arena_free(&a);
    assert_null(a);
    arena_free(&a);
}

static void test_arena_join(void **state)
{
    const struct slice parts[] = {SLICE("W/"), SLICE(""), SLICE("7")};
    struct arena *a = arena_new();
    struct slice s = arena_join(a, parts, 3);

    (void)state;
    assert_int_equal(s.len, 3);
    assert_string_equal(s.ptr, "W/7");
    s = arena_join(a, parts, 0);
    assert_int_equal(s.len, 0);
    assert_string_equal(s.ptr, "");
    arena_free(&a);
}

static void test_arena_reset_gives_back(void **state)
{
    struct arena *a = arena_new();
    size_t empty = arena_bytes(a);

    (void)state;
    assert_in_range(empty, 1, 8192);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 100; i++)
            memset(arena_alloc(a, 10000), 1, 10000);
        memset(arena_alloc(a, 1 << 20), 1, 1 << 20);
        assert_true(arena_bytes(a) > 2000000);
        arena_reset(a);
        assert_int_equal(arena_bytes(a), empty);
    }
    arena_free(&a);
}

static void test_arena_large_first(void **state)
{
    struct arena *a = arena_new();
    char *large = arena_alloc(a, 1 << 20);
    char *small = arena_zalloc(a, 10, 10);

    (void)state;
    memset(large, 1, 1 << 20);
    for (int i = 0; i < 100; i++)
        assert_int_equal(small[i], 0);
    arena_reset(a);
    assert_in_range(arena_bytes(a), 1, 8192);
    arena_free(&a);
}

static void test_arena_texts(void **state)
{
    struct arena *a = arena_new();
    struct slice s = arena_copy(a, slice_make("abcdef", 3));

    (void)state;
    assert_int_equal(s.len, 3);
    assert_string_equal(s.ptr, "abc");
    assert_string_equal(arena_cstr(a, SLICE("")), "");
    assert_string_equal(arena_cstr(a, slice_make(NULL, 0)), "");
    assert_string_equal(arena_printf(a, "%d-%s", 7, "x"), "7-x");
    arena_free(&a);
}

static void test_buf_grows(void **state)
{
    struct buf b = BUF_INIT;

    (void)state;
    assert_int_equal(buf_slice(&b).len, 0);
    buf_add(&b, slice_make(NULL, 0));
    assert_null(b.ptr);
    for (int i = 0; i < 10000; i++) {
        buf_addf(&b, "%d,", i % 10);
        assert_int_equal(b.ptr[b.len], '\0');
    }
    assert_int_equal(b.len, 20000);
    assert_memory_equal(b.ptr + 19996, "8,9,", 4);
    buf_clear(&b);
    assert_string_equal(b.ptr, "");
    buf_adds(&b, "ab");
    buf_addc(&b, '\0');
    buf_addc(&b, 'c');
    assert_int_equal(b.len, 4);
    assert_memory_equal(b.ptr, "ab\0c", 5);

    char *bytes = buf_detach(&b);

    assert_null(b.ptr);
    assert_memory_equal(bytes, "ab\0c", 5);
    mem_free(bytes);
    bytes = buf_detach(&b);
    assert_string_equal(bytes, "");
    mem_free(bytes);
    buf_free(&b);
}

static void test_vec(void **state)
{
    VEC(int) v = {0};

    (void)state;
    for (int i = 0; i < 100; i++)
        VEC_PUSH(v, i);
    VEC_SWAP_REMOVE(v, 0);
    assert_int_equal(v.len, 99);
    assert_int_equal(v.at[0], 99);
    VEC_FREE(v);
    assert_int_equal(v.len, 0);
}

static void test_mem(void **state)
{
    unsigned char secret[32];
    char *copy = mem_strdup("abc");

    (void)state;
    assert_string_equal(copy, "abc");
    mem_free(copy);
    mem_free(NULL);
    memset(secret, 7, sizeof(secret));
    mem_wipe(secret, sizeof(secret));
    for (size_t i = 0; i < sizeof(secret); i++)
        assert_int_equal(secret[i], 0);
}

static void test_slice_compares(void **state)
{
    (void)state;
    assert_true(slice_eq(SLICE(""), slice_make(NULL, 0)));
    assert_false(slice_eq(SLICE("a"), SLICE("b")));
    assert_true(slice_eq_nocase(SLICE("Host"), SLICE("hOST")));
    assert_false(slice_eq_nocase(SLICE("Host"), SLICE("Hos")));
    assert_true(slice_cmp(SLICE("a"), SLICE("ab")) < 0);
    assert_true(slice_cmp(SLICE("b"), SLICE("ab")) > 0);
    assert_true(slice_cmp(SLICE("\xff"), SLICE("a")) > 0);
    assert_int_equal(slice_cmp(SLICE("x"), SLICE("x")), 0);
    assert_true(slice_starts(SLICE("abc"), SLICE("ab")));
    assert_false(slice_starts(SLICE("a"), SLICE("ab")));
    assert_true(slice_ends(SLICE("abc"), SLICE("bc")));
    assert_true(slice_ends(SLICE("abc"), SLICE("")));
    assert_false(slice_ends(SLICE("c"), SLICE("bc")));
    assert_int_equal(slice_of(NULL).len, 0);
}

static void test_slice_finds(void **state)
{
    (void)state;
    assert_int_equal(slice_find(SLICE("a.b"), '.'), 1);
    assert_true(slice_find(SLICE("ab"), '.') == SIZE_MAX);
    assert_true(slice_find(slice_make(NULL, 0), '.') == SIZE_MAX);
    assert_int_equal(slice_find_slice(SLICE("abcabd"), SLICE("abd")), 3);
    assert_true(slice_find_slice(SLICE("ab"), SLICE("abc")) == SIZE_MAX);
    assert_int_equal(slice_find_slice(SLICE("ab"), SLICE("")), 0);
    assert_int_equal(slice_from(SLICE("ab"), 5).len, 0);
    assert_true(slice_eq(slice_trim(SLICE(" \t a b\r\n")), SLICE("a b")));
    assert_int_equal(slice_trim(SLICE(" \n ")).len, 0);
}

static void test_slice_splits(void **state)
{
    static const char *const parts[] = {"a", "", "bc", ""};
    struct slice rest = SLICE("a,,bc,"), part;
    size_t n = 0;

    (void)state;
    while (slice_split(&part, &rest, ',')) {
        assert_true(n < COUNT_OF(parts));
        assert_true(slice_eq(part, slice_of(parts[n++])));
    }
    assert_int_equal(n, COUNT_OF(parts));
    rest = SLICE("");
    assert_true(slice_split(&part, &rest, ','));
    assert_int_equal(part.len, 0);
    assert_false(slice_split(&part, &rest, ','));
}

static void test_slice_numbers(void **state)
{
    static const char *const bad[] = {"", "-1", "+1", " 1", "1 ", "0x1", "1.0",
        "18446744073709551616", "99999999999999999999", "1e3"};
    uint64_t n = 7;

    (void)state;
    assert_true(slice_to_u64(&n, SLICE("18446744073709551615")));
    assert_true(n == UINT64_MAX);
    assert_true(slice_to_u64(&n, SLICE("0007")));
    assert_int_equal(n, 7);
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        assert_false(slice_to_u64(&n, slice_of(bad[i])));
        assert_int_equal(n, 7);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena_keeps_what_it_gave),
        cmocka_unit_test(test_arena_join),
        cmocka_unit_test(test_arena_reset_gives_back),
        cmocka_unit_test(test_arena_large_first),
        cmocka_unit_test(test_arena_texts),
        cmocka_unit_test(test_buf_grows),
        cmocka_unit_test(test_vec),
        cmocka_unit_test(test_mem),
        cmocka_unit_test(test_slice_compares),
        cmocka_unit_test(test_slice_finds),
        cmocka_unit_test(test_slice_splits),
        cmocka_unit_test(test_slice_numbers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
