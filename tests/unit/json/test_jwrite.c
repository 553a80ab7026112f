/* SPDX-License-Identifier: Apache-2.0 */
#include "base/random.h"
#include "fhirclient/json/jwrite.h"
#include "tests/unit/cmocka_with.h"

#include <float.h>
#include <stdlib.h>
#include <string.h>

static struct jval read_back(struct arena *arena, struct slice text)
{
    struct jval v = {0};
    struct err err = ERR_INIT;

    if (jdoc_parse(&v, text, NULL, arena, &err))
        fail_msg("cannot read back %.*s: %s", SLICE_ARG(text), err.text);
    return v;
}

static void test_every_kind_of_value(void **state)
{
    struct buf b = BUF_INIT;
    struct jwrite w = jwrite_to(&b);

    (void)state;
    jwrite_object(&w);
    jwrite_key(&w, "s");
    jwrite_string(&w, SLICE("a\"\\/\b\f\n\r\t\x01\x7f\xc3\xa9"));
    jwrite_key(&w, "n");
    jwrite_array(&w);
    jwrite_int(&w, INT64_MIN);
    jwrite_double(&w, 0.1);
    jwrite_double(&w, -2);
    jwrite_bool(&w, true);
    jwrite_bool(&w, false);
    jwrite_null(&w);
    jwrite_array(&w);
    jwrite_end(&w);
    jwrite_object(&w);
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_key_slice(&w, SLICE("\"k\""));
    jwrite_raw(&w, SLICE("{\"x\": 1.00}"));
    jwrite_member(&w, "left out", SLICE(""));
    jwrite_member(&w, "id", SLICE("p1"));
    jwrite_end(&w);
    assert_string_equal(b.ptr,
        "{\"s\":\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f\xc3\xa9\","
        "\"n\":[-9223372036854775808,0.1,-2,true,false,null,[],{}],"
        "\"\\\"k\\\"\":{\"x\": 1.00},\"id\":\"p1\"}");
    buf_free(&b);
}

static void test_joined_parts(void **state)
{
    const struct slice parts[] = {SLICE("W/\""), SLICE("1\\2"), SLICE("\"")};
    struct buf b = BUF_INIT;
    struct jwrite w = jwrite_to(&b);

    (void)state;
    jwrite_array(&w);
    jwrite_joined(&w, parts, COUNT_OF(parts));
    jwrite_joined(&w, parts, 0);
    jwrite_int(&w, 0);
    jwrite_int(&w, INT64_MAX);
    jwrite_int(&w, -10);
    jwrite_end(&w);
    assert_string_equal(
        b.ptr, "[\"W/\\\"1\\\\2\\\"\",\"\",0,9223372036854775807,-10]");
    buf_free(&b);
}

#define ROW(literal)                                                           \
    {                                                                          \
        "" literal, sizeof(literal) - 1                                        \
    }

/* Whatever bytes come in, what goes out is JSON. */
static void test_broken_text_is_mended(void **state)
{
    static const struct {
        struct slice in;
        const char *out;
    } rows[] = {
        {ROW("a\0b"), "a\xef\xbf\xbd"
                      "b"},
        {ROW("\xff"), "\xef\xbf\xbd"},
        {ROW("\xc3"), "\xef\xbf\xbd"},
        {ROW("\xed\xa0\x80"), "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
        {ROW("\xf0\x9f\x98\x80"), "\xf0\x9f\x98\x80"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct arena *arena = arena_new();
        struct buf b = BUF_INIT;
        struct jwrite w = jwrite_to(&b);

        jwrite_string(&w, rows[i].in);
        struct slice got = jval_str(read_back(arena, buf_slice(&b)));

        assert_int_equal(got.len, strlen(rows[i].out));
        assert_memory_equal(got.ptr, rows[i].out, got.len);
        buf_free(&b);
        arena_free(&arena);
    }
}

static void test_decimals_survive(void **state)
{
    static const char text[] =
        "{\"a\":0.10,\"b\":[100.000,1e-7,1E2,-0.0],"
        "\"c\":0.1234567890123456789,\"d\":123456789012345678901234567890}";
    static const char *const none[] = {NULL};
    static const char *const some[] = {"b", "d", "zz", NULL};
    struct arena *arena = arena_new();
    struct jval v = read_back(arena, slice_of(text));
    struct buf b = BUF_INIT;
    struct jwrite w = jwrite_to(&b);

    (void)state;
    jwrite_object(&w);
    jwrite_members_except(&w, v, none);
    jwrite_end(&w);
    assert_string_equal(b.ptr, text);
    buf_clear(&b);
    w = jwrite_to(&b);
    jwrite_array(&w);
    jwrite_object(&w);
    jwrite_members_except(&w, v, some);
    jwrite_end(&w);
    jwrite_value(&w, jval_get(v, "b"));
    jwrite_end(&w);
    assert_string_equal(b.ptr, "[{\"a\":0.10,\"c\":0.1234567890123456789},"
                               "[100.000,1e-7,1E2,-0.0]]");
    buf_free(&b);
    arena_free(&arena);
}

/* However the members of the source are spaced and spelt. */
static void test_members_are_copied(void **state)
{
    static const struct {
        const char *from, *to;
    } rows[] = {
        {"{\"a\":1,\"b\":2,\"no\":3,\"c\":[4, 5],\"d\":6}",
            "{\"k\":0,\"a\":1,\"b\":2,\"c\":[4, 5],\"d\":6}"},
        {"{\"no\":3,\"a\": 1,\"b\":2 ,\"c\":3, \"d\" :4,\"e\":5}",
            "{\"k\":0,\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}"},
        {"{\"\\u0061\":1,\"b\":2,\"\\u006eo\":3,\"c\":\"\\u0041\"}",
            "{\"k\":0,\"a\":1,\"b\":2,\"c\":\"\\u0041\"}"},
        {"{\"no\":{\"x\":1}}", "{\"k\":0}"},
        {"{}", "{\"k\":0}"},
    };
    static const char *const skip[] = {"no", "nothing", NULL};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct arena *arena = arena_new();
        struct jval v = read_back(arena, slice_of(rows[i].from));
        struct buf b = BUF_INIT;
        struct jwrite w = jwrite_to(&b);

        jwrite_object(&w);
        jwrite_key(&w, "k");
        jwrite_int(&w, 0);
        jwrite_members_except(&w, v, skip);
        jwrite_end(&w);
        assert_string_equal(b.ptr, rows[i].to);
        buf_free(&b);
        arena_free(&arena);
    }
}

static void check_double(double number)
{
    struct buf b = BUF_INIT;
    struct jwrite w = jwrite_to(&b);
    double back;

    jwrite_double(&w, number);
    back = strtod(b.ptr, NULL);
    assert_memory_equal(&back, &number, sizeof(back));
    buf_free(&b);
}

static void test_doubles_read_back_the_same(void **state)
{
    static const double edges[] = {0.1, 1.0 / 3, 1e21, 1e-7, DBL_MAX, DBL_MIN,
        DBL_EPSILON, 5e-324, 9007199254740993.0, -12345.678901234567};
    struct prng p = {42};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(edges); i++)
        check_double(edges[i]);
    for (int i = 0; i < 20000; i++)
        check_double(prng_unit(&p) * (double)(1 + prng_below(&p, 1000)));
}

/* A random value, written and at the same time compared with what is read. */
static void write_random(struct jwrite *w, struct prng *p, unsigned depth)
{
    switch (prng_below(p, depth < 6 ? 8 : 6)) {
    case 0: jwrite_null(w); break;
    case 1: jwrite_bool(w, prng_below(p, 2)); break;
    case 2: jwrite_int(w, (int64_t)prng_next(p)); break;
    case 3: jwrite_double(w, prng_unit(p)); break;
    case 4:
    case 5: {
        uint64_t bytes[3] = {prng_next(p), prng_next(p), prng_next(p)};

        jwrite_string(w, slice_make((const char *)bytes, prng_below(p, 25)));
        break;
    }
    case 6:
        jwrite_array(w);
        for (uint64_t n = prng_below(p, 6); n > 0; n--)
            write_random(w, p, depth + 1);
        jwrite_end(w);
        break;
    default:
        jwrite_object(w);
        for (uint64_t n = prng_below(p, 40); n > 0; n--) {
            char key[] = {(char)('A' + n), '\n', '\0'};

            jwrite_key(w, key);
            write_random(w, p, depth + 1);
        }
        jwrite_end(w);
    }
}

static void test_random_values_read_back(void **state)
{
    struct arena *arena = arena_new();
    struct prng p = {7};

    (void)state;
    for (int i = 0; i < 2000; i++) {
        struct buf b = BUF_INIT, again = BUF_INIT;
        struct jwrite w = jwrite_to(&b), x = jwrite_to(&again);

        write_random(&w, &p, 0);
        jwrite_value(&x, read_back(arena, buf_slice(&b)));
        assert_string_equal(b.ptr, again.ptr);
        buf_free(&b);
        buf_free(&again);
        arena_reset(arena);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_kind_of_value),
        cmocka_unit_test(test_joined_parts),
        cmocka_unit_test(test_broken_text_is_mended),
        cmocka_unit_test(test_decimals_survive),
        cmocka_unit_test(test_members_are_copied),
        cmocka_unit_test(test_doubles_read_back_the_same),
        cmocka_unit_test(test_random_values_read_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
