/* SPDX-License-Identifier: Apache-2.0
 * Functions, by kind. */
#include "base/compiler.h"
#include "fhirclient/fhirpath/fn.h"
#include "tests/unit/fhirpath/fp_run.h"

#include <string.h>

static const struct fp_case existence[] = {
    {"name.exists()", "true"},
    {"link.exists()", "false"},
    {"name.exists(use = 'usual')", "true"},
    {"name.exists(use = 'old')", "false"},
    {"name.empty()", "false"},
    {"{}.empty()", "true"},
    {"name.count()", "3"},
    {"{}.count()", "0"},
    {"name.all(given.exists())", "true"},
    {"name.all(family.exists())", "false"},
    {"{}.all(false)", "true"},
    {"name.select(family.exists()).allTrue()", "false"},
    {"name.select(family.exists()).anyTrue()", "true"},
    {"name.select(family.exists()).allFalse()", "false"},
    {"name.select(family.exists()).anyFalse()", "true"},
    {"{}.allTrue()", "true"},
    {"{}.anyTrue()", "false"},
    {"(1 | 2).allTrue()", "ERROR"},
    {"name.given.isDistinct()", "false"},
    {"name.given.distinct().count()", "4"},
    {"(1 | 2).subsetOf(1 | 2 | 3)", "true"},
    {"(1 | 4).subsetOf(1 | 2 | 3)", "false"},
    {"(1 | 2).supersetOf(1)", "true"},
    {"{}.subsetOf(1)", "true"},
};

static const struct fp_case filtering[] = {
    {"name.first().use", "official"},
    {"name.last().use", "maiden"},
    {"{}.first()", ""},
    {"name.tail().use", "usual|maiden"},
    {"name.skip(1).use", "usual|maiden"},
    {"name.skip(9).use", ""},
    {"name.skip(-1).use", "official|usual|maiden"},
    {"name.take(2).use", "official|usual"},
    {"name.take(0).use", ""},
    {"name.take(-1).use", ""},
    {"name.take({})", ""},
    {"name.take('a')", "ERROR"},
    {"gender.single()", "male"},
    {"name.single()", "ERROR"},
    {"{}.single()", ""},
    {"(1 | 2 | 3).intersect(2 | 3 | 4)", "2|3"},
    {"(1 | 2 | 3).exclude(2)", "1|3"},
    {"1.combine(1)", "1|1"},
    {"1.union(1)", "1"},
    {"name.given.combine(name.family).count()", "7"},
    {"iif(active, 'yes', 'no')", "yes"},
    {"iif({}, 'yes', 'no')", "no"},
    {"iif(false, 'yes')", ""},
    {"iif(true, 1, 1 / 'a')", "1"},
    {"iif('x', 1, 2)", "ERROR"},
    {"name.iif(true, 1)", "ERROR"},
    {"('c').iif(true, $this)", "c"},
    {"(1 | 2 | 3).select($this * 2)", "2|4|6"},
    {"(1 | 2 | 3).select($index)", "0|1|2"},
    {"$index", "ERROR"},
    {"(1 | 2 | 3).aggregate($this + $total, 0)", "6"},
    {"{}.aggregate($this + $total, 7)", "7"},
    {"(1 | 5 | 3).aggregate(iif($total.empty() or $this > $total, $this, "
     "$total))",
        "5"},
    {"(1).repeat(iif($this < 4, $this + 1))", "2|3|4"},
    {"name.select(given.where($this = 'Jim').exists())", "false|true|false"},
    {"name.trace('n').count()", "3"},
    {"name.trace('n', use).count()", "3"},
    {"name.where(true).where(false)", ""},
    {"name.where(given)", "ERROR"},
    {"contained.children().count()", "2"},
    {"contained.descendants().count()", "2"},
    {"name.children().count()", "11"},
};

static const struct fp_case strings[] = {
    {"'abc'.upper()", "ABC"},
    {"'ABC'.lower()", "abc"},
    {"'\xc3\xa9t\xc3\xa9 \xc3\x9f'.upper()", "\xc3\x89T\xc3\x89 \xc3\x9f"},
    {"'\xd0\x98\xd0\x92'.lower()", "\xd0\xb8\xd0\xb2"},
    {"{}.upper()", ""},
    {"'abc'.length()", "3"},
    {"'\xc3\xa9'.length()", "1"},
    {"''.length()", "0"},
    {"'abcdef'.substring(2)", "cdef"},
    {"'abcdef'.substring(1, 2)", "bc"},
    {"'abc'.substring(1, 9)", "bc"},
    {"'abc'.substring(3)", ""},
    {"'abc'.substring(-1)", ""},
    {"'abc'.substring(0, 0)", ""},
    {"'h\xc3\xa9llo'.substring(1, 2)", "\xc3\xa9l"},
    {"birthDate.substring(0, 4)", "1974"},
    {"'abc'.startsWith('ab')", "true"},
    {"'abc'.startsWith('')", "true"},
    {"'abc'.endsWith('bc')", "true"},
    {"'abc'.contains('b')", "true"},
    {"'abc'.contains('')", "true"},
    {"'abc'.contains('x')", "false"},
    {"'abc'.contains({})", ""},
    {"'abcb'.indexOf('b')", "1"},
    {"'\xc3\xa9'.indexOf('x')", "-1"},
    {"'\xc3\xa9x'.indexOf('x')", "1"},
    {"'abcb'.lastIndexOf('b')", "3"},
    {"'abc'.indexOf('')", "0"},
    {"'abcbc'.replace('bc', 'X')", "aXX"},
    {"'abc'.replace('', 'x')", "xaxbxcx"},
    {"'abc'.replace('b', '')", "ac"},
    {"'  a b '.trim()", "a b"},
    {"'a,b,,c'.split(',').count()", "4"},
    {"'a,b'.split(',')", "a|b"},
    {"name.given.join('+')", "Peter+James+Jim+James"},
    {"{}.join(',')", ""},
    {"'\xc3\xa9t'.toChars()", "\xc3\xa9|t"},
    {"name.given.upper()", "ERROR"},
    {"1.upper()", "ERROR"},
    {"name.first().upper()", "ERROR"},
    {"'FHIR'.matches('F.*')", "true"},
    {"'xFHIRx'.matches('HI')", "true"},
    {"'xFHIRx'.matchesFull('HI')", "false"},
    {"'a'.matches('[')", "ERROR"},
    {"'abc'.replaceMatches('[ac]', '-')", "-b-"},
    {"'11/30/1972'.replaceMatches('(?<m>\\\\d+)/(?<d>\\\\d+)/(?<y>\\\\d+)', "
     "'${y}-${m}-${d}')",
        "1972-11-30"},
    {"'a\\'b\\\\\\u0041'", "a'b\\A"},
    {"'\\ud83d\\ude00'.length()", "1"},
    {"'<a&\"'.escape('html')", "&lt;a&amp;&quot;"},
    {"'&lt;a&amp;'.unescape('html')", "<a&"},
    {"'a\"b'.escape('json')", "a\\\"b"},
    {"'test'.encode('hex')", "74657374"},
    {"'74657374'.decode('hex')", "test"},
    {"'7'.decode('hex')", ""},
    {"'ff'.decode('hex').matches('x')", ""},
    {"'a'.encode('base64')", "YQ=="},
    {"'ab'.encode('base64')", "YWI="},
    {"'YWI='.decode('base64')", "ab"},
    {"'a'.encode('rot13')", "ERROR"},
};

static const struct fp_case conversion[] = {
    {"'1'.toInteger()", "1"},
    {"'+1'.toInteger()", "1"},
    {"'1.0'.toInteger()", ""},
    {"'a'.toInteger()", ""},
    {"true.toInteger()", "1"},
    {"'99999999999'.toInteger()", ""},
    {"'1.50'.toDecimal()", "1.50"},
    {"1.toDecimal()", "1"},
    {"'1e3'.toDecimal()", ""},
    {"'yes'.toBoolean()", "true"},
    {"'NO'.toBoolean()", "false"},
    {"2.toBoolean()", ""},
    {"1.0.toBoolean()", "true"},
    {"1.toString()", "1"},
    {"1.50.toString()", "1.50"},
    {"true.toString()", "true"},
    {"birthDate.toString()", "1974-12-25"},
    {"name[0].toString()", ""},
    {"'2015-02'.toDate()", "2015-02"},
    {"'2015-13'.toDate()", ""},
    {"'2015-02-30'.toDate()", ""},
    {"@2015-02-04T10:00Z.toDate()", "2015-02-04"},
    {"'2015'.toDateTime()", "2015"},
    {"'14:30'.toTime()", "14:30"},
    {"'T14:30'.toTime()", "14:30"},
    {"'25:00'.toTime()", ""},
    {"'1 day'.toQuantity()", "1 day"},
    {"'1.5 \\'mg\\''.toQuantity()", "1.5 'mg'"},
    {"'1 foo'.toQuantity()", ""},
    {"'x'.convertsToQuantity()", "false"},
    {"1.convertsToString()", "true"},
    {"'x'.convertsToInteger()", "false"},
    {"{}.convertsToInteger()", ""},
    {"(1|2).toInteger()", "ERROR"},
};

static const struct fp_case numbers[] = {
    {"(-5).abs()", "5"},
    {"(-5.50).abs()", "5.50"},
    {"(-5 'mg').abs()", "5 'mg'"},
    {"1.1.ceiling()", "2"},
    {"(-1.1).ceiling()", "-1"},
    {"(-2.1).floor()", "-3"},
    {"2.9.truncate()", "2"},
    {"(-2.9).truncate()", "-2"},
    {"3.14159.round(3)", "3.142"},
    {"2.5.round()", "3"},
    {"(-2.5).round()", "-3"},
    {"1.round()", "1"},
    {"81.sqrt()", "9"},
    {"(-1).sqrt()", ""},
    {"0.exp()", "1"},
    {"1.ln()", "0"},
    {"0.ln()", ""},
    {"16.log(2)", "4"},
    {"2.power(10)", "1024"},
    {"2.power(-1)", "0.5"},
    {"(-1).power(0.5)", ""},
    {"2.5.power(2)", "6.25"},
    {"'a'.abs()", "ERROR"},
    {"{}.abs()", ""},
    {"1.round(-1)", "ERROR"},
    {"1 'cm'.comparable(1 '[in_i]')", "true"},
    {"1 'cm'.comparable(1 's')", "false"},
};

#define RUN(name)                                                              \
    static void test_##name(void **state)                                      \
    {                                                                          \
        (void)state;                                                           \
        fp_run(name, COUNT_OF(name), NULL);                                    \
    }

RUN(existence)
RUN(filtering)
RUN(strings)
RUN(conversion)
RUN(numbers)

/* The table is searched by halving: it must be sorted, and every row found. */
static void test_table(void **state)
{
    size_t n = 0;

    (void)state;
#define FN(name, min, max, args) n++;
#include "fhirclient/fhirpath/functions.def"
#undef FN
    assert_true(n > 80);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(fn_find(slice_of(fn_at(i)->name)), (int)i);
        if (i)
            assert_true(strcmp(fn_at(i - 1)->name, fn_at(i)->name) < 0);
    }
    assert_int_equal(fn_find(SLICE("wher")), -1);
    assert_int_equal(fn_find(SLICE("wheree")), -1);
    assert_int_equal(fn_find(SLICE("")), -1);
}

/* More patterns than are kept, with the same text under other flags. */
static void test_many_patterns(void **state)
{
    static const struct fp_case cases[] = {
        {"('a' | 'b' | 'c').where($this.matches('a') or $this.matches('B') or "
         "$this.matches('B', 'i'))",
            "a|b"},
        {"('a' | 'b' | 'c' | 'd' | 'e' | 'f').select($this.matches($this))",
            "true|true|true|true|true|true"},
        {"('ab' | 'b').select($this.matchesFull('b'))", "false|true"},
        {"('ab' | 'b').select($this.matches('b') and "
         "$this.matchesFull('b').not())",
            "true|false"},
        {"('a' | 'b' | 'c' | 'd' | 'e' | 'f').select("
         "$this.replaceMatches($this, 'x').replaceMatches('x', $this))",
            "a|b|c|d|e|f"},
        {"('(' | 'a').select($this.matches($this))", "ERROR"},
        {"('a' | '(').select($this.matches($this))", "ERROR"},
    };

    (void)state;
    fp_run(cases, COUNT_OF(cases), NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_existence),
        cmocka_unit_test(test_filtering),
        cmocka_unit_test(test_strings),
        cmocka_unit_test(test_conversion),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_many_patterns),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
