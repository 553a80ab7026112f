/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/registry/form.h"
#include "tests/unit/cmocka_with.h"

static void put_word(struct buf *out, const void *context)
{
    const char *const *words = context;

    buf_adds(out, words[0]);
}

static void put_words(struct buf *out, const void *context)
{
    const char *const *words = context;

    buf_adds(out, words[1]);
}

static const struct form_blank blanks[] = {
    {"word", put_word}, {"words", put_words}, {NULL, NULL}};

static void assert_filled(const char *text, const char *expected)
{
    static const char *const words[] = {"$word", "it's"};
    struct form *form = form_new(text, blanks);
    struct buf out = BUF_INIT;

    buf_adds(&out, ">");
    form_fill(&out, form, words);
    assert_string_equal(out.ptr, expected);
    form_free(&form);
    assert_null(form);
    buf_free(&out);
}

static void test_fills_blanks(void **state)
{
    (void)state;
    assert_filled("", ">");
    assert_filled("{'a':1}", ">{\"a\":1}");
    assert_filled("$word", ">$word");
    assert_filled("$words$word", ">it's$word"); /* the longer name is meant */
    assert_filled("['$word',$words]", ">[\"$word\",it's]");
    assert_filled("$word.$word", ">$word.$word");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_fills_blanks)};

    return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
