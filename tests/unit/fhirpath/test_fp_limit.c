/* SPDX-License-Identifier: Apache-2.0
 * Nothing that can be written runs for ever, and nothing overflows. */
#include "base/compiler.h"
#include "base/mem.h"
#include "fhirclient/fhirpath/ast.h"
#include "tests/unit/fhirpath/fp_run.h"

#include <string.h>

static int repeated(
    const char *head, const char *part, size_t n, const char *tail)
{
    struct buf text = BUF_INIT;
    struct err err;
    int rc;

    buf_adds(&text, head);
    for (size_t i = 0; i < n; i++)
        buf_adds(&text, part);
    buf_adds(&text, tail);
    rc = fp_fails(text.ptr, NULL, &err);
    buf_free(&text);
    return rc;
}

static void test_deep(void **state)
{
    (void)state;
    assert_int_equal(repeated("", "(", 50000, "1"), ERR_LIMIT);
    assert_int_equal(repeated("", "-", 50000, "1"), ERR_LIMIT);
    assert_int_equal(repeated("", "a.where(", 8000, "true"), ERR_LIMIT);
    assert_int_equal(repeated("", "a[", 8000, "1"), ERR_LIMIT);
    assert_int_equal(repeated("a", ".a", 30000, ""), ERR_LIMIT);
    assert_int_equal(repeated("a", "|a", 30000, ""), ERR_LIMIT);
    assert_int_equal(repeated("a", ".a", 70000, ""), ERR_LIMIT);
}

static void test_not_too_strict(void **state)
{
    (void)state;
    assert_int_equal(repeated("a", ".a", 500, ""), 0);
    assert_int_equal(repeated("a", "|name.given", 300, ""), 0);
    assert_int_equal(repeated("", "(", 40,
                         "1))))))))))))))))))))"
                         "))))))))))))))))))))"),
        0);
    assert_int_equal(repeated("a or b", " or (a and b)", 400, ""), 0);
}

/* Many arguments on the stack at once: more than the frame's own bases. */
static void test_wide(void **state)
{
    static const struct fp_case cases[] = {
        {"1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+("
         "1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+1))))))))))))))))))))))))))))))))"
         "))",
            "36"}};

    (void)state;
    fp_run(cases, COUNT_OF(cases), NULL);
}

#define TWICE(op) ".select($this " #op " $this)"
#define FOUR_TIMES(op) TWICE(op) TWICE(op)
#define DOUBLING(op)                                                           \
    "'a'" FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op)          \
        FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op)            \
            FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op)        \
                FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op) FOUR_TIMES(op)

#define FOUR_ROUNDS(round) round round round round
#define SIXTEEN_ROUNDS(round)                                                  \
    "'a'" FOUR_ROUNDS(FOUR_ROUNDS(".select(" round ")"))

static void test_steps(void **state)
{
    static const char *const greedy[] = {
        "descendants().select(%resource.descendants()).descendants().count()",
        "(1).repeat($this + 1)",
        "('a').repeat($this & 'a')",
        /* text that doubles */
        DOUBLING(&),
        DOUBLING(+),
        SIXTEEN_ROUNDS("$this.combine($this).join('')"),
        SIXTEEN_ROUNDS("$this.replaceMatches('^', $this)"),
    };
    struct fp_env env = {.max_steps = 3000};
    struct err err;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(greedy); i++) {
        assert_int_equal(fp_fails(greedy[i], &env, &err), ERR_LIMIT);
        assert_non_null(strstr(err.text, "more than 3000 steps"));
    }
    env.max_steps = 3;
    assert_int_equal(fp_fails("name.given", &env, &err), ERR_LIMIT);
    env.max_steps = 100;
    assert_int_equal(fp_fails("name.given", &env, &err), 0);
}

/* What a variable or $total holds is copied as often as it is asked for. */
static void test_copies(void **state)
{
    static const char *const greedy[] = {
        ".toChars().aggregate($total, %big.toChars()).count()",
        ".toChars().defineVariable('c').select(%c[0]).count()"};
    struct fp_item big = {.type = FP_STRING};
    struct fp_variable variable = {SLICE("big"), &big, 1};
    struct fp_env env = {
        .variables = &variable, .nvariables = 1, .max_steps = 20000};
    struct buf text = BUF_INIT, expression = BUF_INIT;
    struct err err;

    (void)state;
    for (int i = 0; i < 2000; i++)
        buf_addc(&text, 'x');
    big.text = buf_slice(&text);
    for (size_t i = 0; i < COUNT_OF(greedy); i++) {
        buf_clear(&expression);
        buf_addf(&expression, "%%big%s", greedy[i]);
        assert_int_equal(fp_fails(expression.ptr, &env, &err), ERR_LIMIT);
        assert_non_null(strstr(err.text, "more than 20000 steps"));
    }
    buf_free(&text);
    buf_free(&expression);
}

/* A pattern that backtracks for ever is given up, too. */
static void test_regex(void **state)
{
    struct err err;

    (void)state;
    assert_int_equal(fp_fails("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaX'"
                              ".matches('(a+)+$')",
                         NULL, &err),
        ERR_LIMIT);
}

/* Collections beyond the frame's own stack, and hashed duplicates. */
static void test_large(void **state)
{
    struct buf json = BUF_INIT;
    static const struct fp_case cases[] = {{"v.count()", "5000"},
        {"v.distinct().count()", "1000"}, {"(v | v).count()", "1000"},
        {"v.where($this > 998).count()", "5"}, {"v.last()", "999"},
        {"v.select($this).count()", "5000"}, {"v.isDistinct()", "false"},
        {"v.exists($this = 999)", "true"}};

    (void)state;
    buf_adds(&json, "{\"v\":[");
    for (int i = 0; i < 5000; i++)
        buf_addf(&json, "%s%d%s", i ? "," : "", i % 1000,
            i % 2000 >= 1000 ? ".0" : "");
    buf_adds(&json, "]}");
    fp_run(cases, COUNT_OF(cases), json.ptr);
    buf_free(&json);
}

static void test_items(void **state)
{
    struct fp_env env = {.max_items = 10};
    struct err err;

    (void)state;
    assert_int_equal(fp_fails("name.given", &env, &err), 0);
    assert_int_equal(fp_fails("descendants()", &env, &err), ERR_LIMIT);
    assert_non_null(strstr(err.text, "more than 10 items"));
    env.max_items = 100000;
    assert_int_equal(fp_fails("descendants()", &env, &err), 0);
}

/* One element of an array by the kind its name stands for. */
static void add_item(struct buf *out, char kind, int i, int n)
{
    int back = kind == 'w' || kind == 'e' || kind == 'g' ? n - 1 - i : i;

    if (i)
        buf_addc(out, ',');
    switch (kind) {
    case 'd':
    case 'e': buf_addf(out, "\"%04d-01-01\"", 1 + back); break;
    case 'q': buf_addf(out, "{\"value\":%d,\"unit\":\"g\"}", back); break;
    case 's': buf_addf(out, "\"Text %d\"", back); break;
    case 'f':
    case 'g': buf_addf(out, "%d.5", back); break;
    case 'o': buf_addf(out, "{\"a\":[%d,{\"b\":\"x%d\"}]}", i, i); break;
    default: buf_addf(out, "%d", back); break;
    }
}

static void within(
    const char *expression, const struct fp_env *env, struct slice json)
{
    struct arena *arena = arena_new();
    struct fp_result result;
    struct fp_expr *expr;
    struct err err = ERR_INIT;
    struct jval input;

    assert_int_equal(jdoc_parse(&input, json, NULL, arena, NULL), 0);
    assert_int_equal(fp_compile(&expr, slice_of(expression), &err), 0);
    if (fp_eval(&result, expr, input, env, arena, &err) < 0)
        fail_msg("%s: %s", expression, err.text);
    fp_free(&expr);
    arena_free(&arena);
}

/* What each operation may cost: so many steps an item, however many there
 * are. Budgets are counted, times are not. */
static void test_growth(void **state)
{
    static const char *const operations[] = {"v.distinct().count()",
        "(v | v).count()", "v.intersect(w).count()", "v.exclude(w).count()",
        "v.subsetOf(w)", "w.supersetOf(v)", "v ~ w", "v.isDistinct()", "v = v",
        "v.combine(w).count()", "v.sort().first()",
        "v.sort($this desc).first()", "d.distinct().count()", "d ~ e",
        "q.distinct().count()", "q ~ q", "s ~ s", "f ~ g", "o ~ o",
        "v.where($this > 3).count()", "v.repeat($this).count()",
        "s.join(',').split(',').count()", "children().count()",
        "descendants().count()", "v.aggregate($this, 0)",
        "v.select($index).last()", "s.select(lower()).distinct().count()"};
    enum { N = 3000, STEPS_AN_ITEM = 40 };
    struct fp_env env = {.max_steps = N * 10 * STEPS_AN_ITEM};
    struct buf json = BUF_INIT;
    static const char names[] = "vwdeqsfgo";

    (void)state;
    buf_adds(&json, "{");
    for (size_t k = 0; names[k]; k++) {
        buf_addf(&json, "%s\"%c\":[", k ? "," : "", names[k]);
        for (int i = 0; i < N; i++)
            add_item(&json, names[k], i, N);
        buf_adds(&json, "]");
    }
    buf_adds(&json, "}");
    for (size_t i = 0; i < COUNT_OF(operations); i++)
        within(operations[i], &env, buf_slice(&json));
    buf_free(&json);
}

/* An expression may be a part of a larger text, without a NUL behind it. */
static void test_nothing_behind_is_read(void **state)
{
    const struct slice whole = SLICE("@2015-02-04T14:00+10:00");
    struct arena *arena = arena_new();
    struct syntax syntax;

    (void)state;
    assert_int_equal(parse_expression(&syntax, whole, arena, NULL), 0);
    for (size_t len = whole.len - 2; len < whole.len; len++)
        assert_int_equal(
            parse_expression(&syntax, slice_make(whole.ptr, len), arena, NULL),
            ERR_INVALID);
    arena_free(&arena);
}

static void test_the_smallest_integer(void **state)
{
    static const struct fp_case cases[] = {
        {"v", "-9223372036854775808"}, {"-v", ""}, {"v.abs()", ""}};

    (void)state;
    fp_run(cases, COUNT_OF(cases), "{\"v\":-9223372036854775808}");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_deep),
        cmocka_unit_test(test_not_too_strict),
        cmocka_unit_test(test_wide),
        cmocka_unit_test(test_steps),
        cmocka_unit_test(test_copies),
        cmocka_unit_test(test_regex),
        cmocka_unit_test(test_large),
        cmocka_unit_test(test_items),
        cmocka_unit_test(test_growth),
        cmocka_unit_test(test_nothing_behind_is_read),
        cmocka_unit_test(test_the_smallest_integer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
