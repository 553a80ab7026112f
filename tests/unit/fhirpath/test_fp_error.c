/* SPDX-License-Identifier: Apache-2.0
 * What is refused, where the message points, and what it says. */
#include "base/compiler.h"
#include "tests/unit/fhirpath/fp_run.h"

#include <string.h>

static const struct {
    const char *expression;
    int code;
    const char *where;
    const char *says;
} refused[] = {
    {"", ERR_INVALID, "column 1",
        "expected a value, a name or '(', found the end"},
    {"name.", ERR_INVALID, "column 6", "expected a name, found the end"},
    {"name..given", ERR_INVALID, "column 6", "expected a name, found '.'"},
    {"name given", ERR_INVALID, "column 6", "expected an operator or the end"},
    {"name.where(use='x'", ERR_INVALID, "column 19", "expected ')'"},
    {"(1 + 2", ERR_INVALID, "column 7", "expected ')'"},
    {"1 + 2)", ERR_INVALID, "column 6", "expected an operator or the end"},
    {"name[0", ERR_INVALID, "column 7", "expected ']'"},
    {"2 + 2 /", ERR_INVALID, "column 8", "expected a value"},
    {"a and", ERR_INVALID, "column 6", "expected a value"},
    {"a and and b", ERR_INVALID, "column 7", "expected a name"},
    {"'abc", ERR_INVALID, "column 1", "quote without its partner"},
    {"'\\ud83d'", ERR_INVALID, "column 2", "an escape"},
    {"\"abc\"", ERR_INVALID, "column 1", "single quotes"},
    {"a # b", ERR_INVALID, "column 3", "no meaning"},
    {"a /* b", ERR_INVALID, "column 3", "comment without its end"},
    {"@2015-13", ERR_INVALID, "column 1", "not a date"},
    {"@2015-02-30", ERR_INVALID, "column 1", "not a date"},
    {"@T25", ERR_INVALID, "column 1", "not a date"},
    {"@x", ERR_INVALID, "column 1", "not a date"},
    {"$that", ERR_INVALID, "column 1", "$this, $index or $total"},
    {"%", ERR_INVALID, "column 2", "name of a variable"},
    {"%nothing", ERR_INVALID, "column 1", "no value to the variable %nothing"},
    {"name.nosuch()", ERR_UNSUPPORTED, "column 6", "unknown function: nosuch"},
    {"name.where()", ERR_INVALID, "column 6", "takes 1 argument, not 0"},
    {"name.first(1)", ERR_INVALID, "column 6", "not 1"},
    {"gender.substring()", ERR_INVALID, "column 8",
        "takes 1 to 2 arguments, not 0"},
    {"text.div", ERR_INVALID, "column 6",
        "found the word 'div' (as a name: `div`)"},
    {"name given", ERR_INVALID, "column 6", "the end, found 'given'"},
    {"name.frist()", ERR_UNSUPPORTED, "column 6", "did you mean first?"},
    {"deceased is Bolean", ERR_UNSUPPORTED, "column 10",
        "did you mean boolean?"},
    {"a && b", ERR_INVALID, "column 3", "joined by 'and'"},
    {"a || b", ERR_INVALID, "column 3", "joined by 'or'"},
    {"a == b", ERR_INVALID, "column 3", "'=' asks"},
    {"a <> b", ERR_INVALID, "column 3", "'!=' asks"},
    {"!a", ERR_INVALID, "column 1", "x.not()"},
    {"name is nosuch", ERR_UNSUPPORTED, "column 6", "unknown type: nosuch"},
    {"name.ofType(nosuch)", ERR_UNSUPPORTED, "column 13", "unknown type"},
    {"name.ofType('a')", ERR_INVALID, "column 6", "name of a type"},
    {"name.is()", ERR_INVALID, "column 6", "name of a type"},
    {"1 is", ERR_INVALID, "column 5", "name of a type"},
    {"3000000000", ERR_INVALID, "column 1", "larger than an integer"},
    {"name.\n  nosuch()", ERR_UNSUPPORTED, "line 2, column 3", "unknown"},
    {"'\xc3\xa9\xc3\xa9' + #", ERR_INVALID, "column 8", "no meaning"},
    {"{", ERR_INVALID, "column 2", "expected '}'"},
    {"a.b(c, )", ERR_INVALID, "column 8", "expected a value"},
    {"1.5.5", ERR_INVALID, "column 5", "expected a name"},
    {"'\xff'", ERR_INVALID, "", "UTF-8"},
    {"`a", ERR_INVALID, "column 1", "quote"},
};

/* A NUL in a quoted name does not end it. */
static void test_nul_in_a_name(void **state)
{
    static const char *const behind[] = {"abs", "aggregate", "all", "x"};
    struct fp_expr *expr;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(behind); i++) {
        struct buf text = BUF_INIT;

        buf_adds(&text, "1.`abs");
        buf_addc(&text, '\0');
        buf_addf(&text, "%s`()", behind[i]);
        assert_int_equal(
            fp_compile(&expr, buf_slice(&text), NULL), ERR_UNSUPPORTED);
        buf_free(&text);
    }
}

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        struct err err;
        int rc = fp_fails(refused[i].expression, NULL, &err);

        if (rc != refused[i].code || strcmp(err.where, refused[i].where) != 0 ||
            !strstr(err.text, refused[i].says))
            fail_msg("%s: got %d at %s: %s", refused[i].expression, rc,
                err.where, err.text);
    }
}

static void test_caret(void **state)
{
    struct err err;

    (void)state;
    fp_fails("name.where(use = ).given", NULL, &err);
    assert_string_equal(err.text, "expected a value, a name or '(', found ')'\n"
                                  "  name.where(use = ).given\n"
                                  "                   ^");
}

/* A message about a long line shows the part around the place. */
static void test_caret_far_right(void **state)
{
    char expression[400];
    struct err err;

    (void)state;
    memset(expression, 'x', sizeof(expression));
    expression[200] = '#';
    expression[399] = '\0';
    fp_fails(expression, NULL, &err);
    assert_string_equal(err.where, "column 201");

    const char *line = strchr(err.text, '\n') + 1;
    const char *caret = strchr(line, '\n') + 1;

    assert_int_equal(strchr(line, '#') - line, strchr(caret, '^') - caret);
}

/* Failures of evaluation point at the operator or function. */
static void test_at_run_time(void **state)
{
    struct err err;

    (void)state;
    assert_int_equal(fp_fails("gender < 3", NULL, &err), ERR_INVALID);
    assert_string_equal(err.where, "column 8");
    assert_non_null(strstr(err.text, "a string and an integer have no order"));
    assert_int_equal(
        fp_fails("gender.exists() and name.upper() = 'x'", NULL, &err),
        ERR_INVALID);
    assert_string_equal(err.where, "column 26");
    assert_non_null(strstr(err.text, "upper() is for one item"));
}

/* Messages name places and types, never what a person's record holds. */
static void test_privacy(void **state)
{
    static const char *const expressions[] = {"name.family.single()",
        "name.family.first() < 3", "telecom.value.upper()",
        "name.given.first() * 2", "-name.family.first()", "iif(gender, 1)"};
    static const char *const secrets[] = {
        "Chalmers", "Peter", "1974", "male", "0712"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(expressions); i++) {
        struct err err;

        assert_int_equal(fp_fails(expressions[i], NULL, &err), ERR_INVALID);
        for (size_t k = 0; k < COUNT_OF(secrets); k++)
            assert_null(strstr(err.text, secrets[k]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_nul_in_a_name),
        cmocka_unit_test(test_caret),
        cmocka_unit_test(test_caret_far_right),
        cmocka_unit_test(test_at_run_time),
        cmocka_unit_test(test_privacy),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
