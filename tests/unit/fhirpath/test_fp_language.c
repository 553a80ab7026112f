/* SPDX-License-Identifier: Apache-2.0
 * The examples of the specification, and what stands between its lines. */
#include "tests/unit/fhirpath/fp_run.h"

#define RUN(cases) fp_run(cases, COUNT_OF(cases), NULL)

static void test_boundaries(void **state)
{
    static const struct fp_case cases[] = {
        {"1.587.lowBoundary()", "1.58650000"},
        {"1.587.lowBoundary(6)", "1.586500"},
        {"1.587.lowBoundary(2)", "1.58"},
        {"1.587.lowBoundary(0)", "1"},
        {"(-1.587).lowBoundary()", "-1.58750000"},
        {"(-1.587).lowBoundary(6)", "-1.587500"},
        {"(-1.587).lowBoundary(2)", "-1.59"},
        {"(-1.587).lowBoundary(0)", "-2"},
        {"1.587.highBoundary()", "1.58750000"},
        {"1.587.highBoundary(6)", "1.587500"},
        {"1.587.highBoundary(2)", "1.59"},
        {"1.587.highBoundary(0)", "2"},
        {"(-1.587).highBoundary()", "-1.58650000"},
        {"(-1.587).highBoundary(2)", "-1.58"},
        {"(-1.587).highBoundary(0)", "-1"},
        {"0.0.lowBoundary()", "-0.05000000"},
        {"0.lowBoundary(1)", "-0.5"},
        {"1.587.lowBoundary(-1)", ""},
        {"1.587.lowBoundary(29)", ""},
        {"1.587.lowBoundary({})", "1.58650000"},
        {"{}.lowBoundary()", ""},
        {"(1 | 2).lowBoundary()", "ERROR"},
        {"'a'.lowBoundary()", "ERROR"},
        {"1.lowBoundary('a')", "ERROR"},
        {"1.587 'cm'.lowBoundary(4)", "1.5865 'cm'"},
    };

    (void)state;
    RUN(cases);
}

static void test_moment_boundaries(void **state)
{
    static const struct fp_case cases[] = {
        {"@2014.lowBoundary(6)", "2014-01"},
        {"@2014.highBoundary(6)", "2014-12"},
        {"@2014.lowBoundary()", "2014-01-01"},
        {"@2014.highBoundary()", "2014-12-31"},
        {"@2014-02.highBoundary()", "2014-02-28"},
        {"@2016-02.highBoundary()", "2016-02-29"},
        {"@2014.lowBoundary(17)", ""},
        {"@2014.lowBoundary(5)", ""},
        {"@2014-01-01T08.lowBoundary(17)", "2014-01-01T08:00:00.000+14:00"},
        {"@2014-01-01T08.highBoundary(17)", "2014-01-01T08:59:59.999-12:00"},
        {"@2014-01-01T08:05+08:00.highBoundary()",
            "2014-01-01T08:05:59.999+08:00"},
        {"@2014-01-01T08:05:30Z.highBoundary()", "2014-01-01T08:05:30.999Z"},
        {"@2014-01-01T08.lowBoundary(8)", "2014-01-01"},
        {"@T10:30.lowBoundary(9)", "10:30:00.000"},
        {"@T10:30.highBoundary(9)", "10:30:59.999"},
        {"@T10:30.highBoundary(2)", "10"},
        {"birthDate.lowBoundary()", "1974-12-25"},
        {"name[2].period.end.lowBoundary()", "2002-01-01T00:00:00.000+14:00"},
        {"name[2].period.end.highBoundary(8)", "2002-12-31"},
        {"1.58700.precision()", "5"},
        {"100.precision()", "0"},
        {"@2014.precision()", "4"},
        {"@2014-01-05T10:30:00.000.precision()", "17"},
        {"@T10:30.precision()", "4"},
        {"@T10:30:00.000.precision()", "9"},
        {"{}.precision()", ""},
        {"'x'.precision()", "ERROR"},
    };

    (void)state;
    RUN(cases);
}

static void test_sort(void **state)
{
    static const struct fp_case cases[] = {
        {"(3 | 1 | 2).sort()", "1|2|3"},
        {"(3 | 1 | 2).sort($this desc)", "3|2|1"},
        {"(3 | 1 | 2).sort($this asc)", "1|2|3"},
        {"(3 | 1 | 2).sort(-$this)", "3|2|1"},
        {"('c' | 'a' | 'b').sort(-$this)", "c|b|a"},
        {"('3' | '1' | '10').sort()", "1|10|3"},
        {"(1.5 | 1 | 2.25).sort()", "1|1.5|2.25"},
        {"{}.sort()", ""},
        {"1.sort()", "1"},
        {"(1 | 'a').sort()", "ERROR"},
        {"name.sort()", "ERROR"},
        {"name.sort(given)", "ERROR"},
        {"name.sort(family).use", "usual|official|maiden"},
        {"name.sort(family desc).use", "maiden|official|usual"},
        {"name.sort(-family).use", "usual|maiden|official"},
        {"name.sort(given.first() desc, family).use", "official|usual|maiden"},
        {"telecom.sort(system, rank desc).value",
            "a@b.example|0772 614595|0712 300633"},
        {"(@2015 | @2014 | @2016).sort($this desc).first()", "2016"},
        {"desc.exists()", "false"}, /* a name elsewhere */
        {"name.where(asc.empty()).count()", "3"},
    };

    (void)state;
    RUN(cases);
}

static void test_variables(void **state)
{
    static const struct fp_case cases[] = {
        {"defineVariable('v', 'x').select(%v)", "x"},
        {"defineVariable('n', name.first()).select(%n.given)", "Peter|James"},
        {"name.defineVariable('n').first().select(%n.count())", "3"},
        {"name.defineVariable('n', first()).select(%n.use)",
            "official|official|official"},
        {"name.defineVariable('n', given).first().select(%n.count())", "5"},
        {"defineVariable('n', 1).select(%n) | defineVariable('n', "
         "2).select(%n)",
            "1|2"},
        {"defineVariable('n').defineVariable('n')", "ERROR"},
        {"defineVariable('context')", "ERROR"},
        {"defineVariable('ucum', 1)", "ERROR"},
        {"select(defineVariable('n', 1)) | select(%n)", "ERROR"},
        {"name.select(defineVariable('n', use).select(%n & '!'))",
            "official!|usual!|maiden!"},
        {"'aaa'.replace(defineVariable('p', 'aaa').select(%p), "
         "defineVariable('p', 'b').select(%p))",
            "b"},
        {"defineVariable({})", "ERROR"},
        {"defineVariable(1)", "ERROR"},
        {"%nothing", "ERROR"},
        {"%`vs-a-b`", "http://hl7.org/fhir/ValueSet/a-b"},
        {"%\"ext-a\"", "http://hl7.org/fhir/StructureDefinition/a"},
        {"%'vs-x'", "http://hl7.org/fhir/ValueSet/x"},
        {"%context.id", "p1"},
        {"contained.select(%resource.id)", "p1"},
        {"%rootResource.id", "p1"},
    };

    (void)state;
    RUN(cases);
}

static void test_variables_of_the_caller(void **state)
{
    static const struct {
        const char *expression, *names;
    } cases[] = {
        {"%a + %b + %a", "a b "},
        {"%resource | %ucum | %`vs-x`", ""},
        {"defineVariable('a', %c).select(%a)", "c "},
        {"%a | defineVariable('b', 1).select(%b)", "a "},
        {"defineVariable('a' & 'b', 1).select(%ab)", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct buf text = BUF_INIT;
        struct fp_expr *expr;
        struct err err = ERR_INIT;
        const struct slice *names;
        size_t n;

        assert_int_equal(
            fp_compile(&expr, slice_of(cases[i].expression), &err), 0);
        names = fp_variable_names(expr, &n);
        for (size_t j = 0; j < n; j++)
            buf_addf(&text, "%.*s ", SLICE_ARG(names[j]));
        assert_string_equal(text.ptr ? text.ptr : "", cases[i].names);
        buf_free(&text);
        fp_free(&expr);
    }
}

static void test_lazy(void **state)
{
    static const struct fp_case cases[] = {
        {"coalesce({}, 1, (1 | 2).single())", "1"},
        {"coalesce({}, {})", ""},
        {"coalesce(name.where(use = 'old'), name).count()", "3"},
        {"name.select(coalesce(family, 'none'))", "Chalmers|none|Windsor"},
        {"coalesce()", "ERROR"},
        {"iif(true, 1, (1 | 2).single())", "1"},
        {"iif(false, (1 | 2).single(), 2)", "2"},
        {"iif({}, 1)", ""},
        {"{}.iif(true, 'a', 'b')", "a"},
        {"birthDate.iif(exists(), toString(), 'unknown')", "1974-12-25"},
        {"name.iif(true, 1)", "ERROR"},
        {"(1 | 2 | 3).repeatAll(iif($this < 3, $this + 1, {}))", "2|3|3"},
        {"1.combine(2, true)", "1|2"},
        {"1.combine(2, 'x')", "ERROR"},
        {"(1 | 2).aggregate($this + $total, 3)", "6"},
        {"name.aggregate($total | $this.use, {}).count()", "3"},
        {"'x'.trace('t')", "x"},
        {"(1 | 2).trace('t', $this + 1)", "1|2"},
        {"1.trace()", "ERROR"},
        {"1.trace(1)", "ERROR"},
    };

    (void)state;
    RUN(cases);
}

static void test_strings(void **state)
{
    static const struct fp_case cases[] = {
        {"'\\p'", "p"},
        {"'\\\\p'", "\\p"},
        {"'\\3'", "3"},
        {"'\\u005'", "u005"},
        {"'\\u0041'", "A"},
        {"'\\uD83D\\uDD25'.length()", "1"},
        {"'\\u0065\\u0301'.length()", "2"},
        {"'a\xF0\x9F\x94\xA5"
         "b'.indexOf('b')",
            "2"},
        {"'abc abc'.lastIndexOf('a')", "4"},
        {"'0123'.lastIndexOf('')", "4"},
        {"''.lastIndexOf('')", "0"},
        {"'abcdefg'.lastIndexOf('x')", "-1"},
        {"'abcdefg'.substring(3)", "defg"},
        {"'abcdefg'.substring(6, 2)", "g"},
        {"'abcdefg'.substring(7, 1)", ""},
        {"'abcdefg'.substring(-1, 1)", ""},
        {"'abcdefg'.substring(3, 0).length()", "0"},
        {"'abcdefg'.substring(3, -1).length()", "0"},
        {"'abcdefg'.substring(1, {})", "bcdefg"},
        {"'abcdefg'.substring({}, 1)", ""},
        {"'abc'.replace('', 'x')", "xaxbxcx"},
        {"'abc'.replace({}, 'x')", ""},
    };

    (void)state;
    RUN(cases);
}

static void test_patterns_and_codes(void **state)
{
    static const struct fp_case cases[] = {
        {"'x'.matches('X', 'i')", "true"},
        {"'first\\nsecond'.matches('^second', 'm')", "true"},
        {"'first\\nsecond'.matches('^second', '')", "false"},
        {"'first\\nsecond'.matches('^SECOND', 'im')", "true"},
        {"'x'.matches('x', 'q')", "ERROR"},
        {"'x'.matches('x', {})", "true"},
        {"'a.b'.matches('a.b')", "true"},
        {"'a\\nb'.matches('a.b')", "true"},
        {"'N8000123123'.matchesFull('N[0-9]{8}')", "false"},
        {"'x'.matches('(')", "ERROR"},
        {"'11/30/1972'.replaceMatches('\\\\b(?<month>\\\\d{1,2})/"
         "(?<day>\\\\d{1,2})/(?<year>\\\\d{2,4})\\\\b', "
         "'${day}-${month}-${year}')",
            "30-11-1972"},
        {"'aBc'.replaceMatches('B', 'x', 'i')", "axc"},
        {"'abc'.encode('hex')", "616263"},
        {"'caf\xC3\xA9'.encode('ascii')", "caf?"},
        {"'test'.encode('base64')", "dGVzdA=="},
        {"'dGVzdA=='.decode('base64')", "test"},
        {"'ff'.decode('hex')", ""},
        {"'x'.decode('ascii')", "ERROR"},
        {"'A&B'.escape('html')", "A&amp;B"},
        {"'\"1<2\"'.escape('json')", "\\\"1<2\\\""},
        {"'&quot;1&lt;2&quot;'.unescape('html')", "\"1<2\""},
        {"'x'.encode({})", ""},
        {"'A,,C'.split(',')", "A||C"},
        {"('A' | 'B').join()", "AB"},
        {"{}.join(',')", ""},
        {"' a\\t'.trim()", "a"},
        {"'a b' ~ 'a\\tb'", "true"},
        {"'a b' ~ 'A\\u00a0B'", "true"},
        {"'\xC3\x84' ~ '\xC3\xA4'", "true"},
        {"('a' | 'b').upper()", "ERROR"},
        {"1.upper()", "ERROR"},
        {"{}.upper()", ""},
    };

    (void)state;
    RUN(cases);
}

static void test_dates(void **state)
{
    static const struct fp_case cases[] = {
        {"@1973-12-25 + 7.9 days", "1974-01-01"},
        {"@2019-03-01 + 24 months", "2021-03-01"},
        {"@2026-01-31 + 1 month", "2026-02-28"},
        {"@2024-02-29 + 1 year", "2025-02-28"},
        {"@2026-01-01T13:00:00 + 30 minutes", "2026-01-01T13:30:00"},
        {"@1973-12-25T00:00:00.000+10:00 + 42.53 seconds",
            "1973-12-25T00:00:42.530+10:00"},
        {"@1973-12-25T00:00:00.000+10:00 + 1.9 hours",
            "1973-12-25T01:00:00.000+10:00"},
        {"@2015-01-01T00:00:00 + 0.0005 seconds", "2015-01-01T00:00:00.0005"},
        {"@T23:30:00 + 1 hour", "00:30:00"},
        {"@T01:00:00 + 48 hour", "01:00:00"},
        {"@T00:30:00 - 1 hour", "23:30:00"},
        {"@2014 + 24 months", "2016"},
        {"@2014 + 23 months", "2015"},
        {"@2016 + 365 days", "2017"},
        {"@2014 + 11 months", "2014"},
        {"@2026-02 + 5 weeks", "2026-03"},
        {"@2026-02 + 4 weeks", "2026-02"},
        {"@2014 - 24 months", "2012"},
        {"@2014 - 1 month", "2014"},
        {"@2026-02 - 1 day", "2026-02"},
        {"@2015-01-01 + 1 'a'", "ERROR"},
        {"@2015-01-01 + 1 'mo'", "ERROR"},
        {"@2015-01-01 + 1 'kg'", "ERROR"},
        {"@2015-01-01 + 1", "ERROR"},
        {"@2015-01-01 + 9000 years", "ERROR"},
        {"@T10:00 + 1 day", "ERROR"},
        {"@2012 = @2012-01", ""},
        {"@2012 ~ @2012-01", "false"},
        {"@2012-01-01T10:30:31.0 = @2012-01-01T10:30:31", "true"},
        {"@2012-01-01T10:30:31.1 = @2012-01-01T10:30:31", "false"},
        {"@2017-11-05T01:30:00.0-04:00 = @2017-11-05T00:30:00.0-05:00", "true"},
        {"@2017-11-05T01:30:00.0-04:00 > @2017-11-05T01:15:00.0-05:00",
            "false"},
        {"@2018-03 > @2018-03-01", ""},
        {"@2018-03 < @2018-04-01", "true"},
        {"@T10 > @T10:30", ""},
        {"@2012-01-01T10:00:00 = @2012-01-01T10:00:00Z", ""},
        {"(@2012-01-01T10:00Z | @2012-01-01T11:00+01:00).count()", "1"},
        {"(@2012 | @2012-01).count()", "2"},
        {"'2015-02-04T10:00'.toDate()", ""},
        {"@2024-01-15T23:30:00-05:00.toDate()", "2024-01-15"},
        {"'2015T'.convertsToDateTime()", "false"},
        {"now() = now()", "true"},
        {"today().precision()", "8"},
        {"timeOfDay() = timeOfDay()", "true"},
        {"now().toString().length() > 20", "true"},
    };

    (void)state;
    RUN(cases);
}

static void test_numbers(void **state)
{
    static const struct fp_case cases[] = {
        {"0.1 + 0.2 = 0.3", "true"},
        {"1.10 = 1.1", "true"},
        {"1.2 / 1.8 ~ 0.67", "true"},
        {"1.2 / 1.8 = 0.67", "false"},
        {"4 / 2", "2"},
        {"12 / 0", ""},
        {"5.5 div 0.7", "7"},
        {"-5 div 2", "-2"},
        {"-5 mod 2", "-1"},
        {"5.5 mod 0.7", "0.6"},
        {"2147483647 + 1", ""},
        {"-2147483648 - 1", ""},
        {"2147483647 * 2", ""},
        {"2147483647 * 2.0", "4294967294.0"},
        {"(-2147483648).abs()", ""},
        {"81.sqrt()", "9"},
        {"2.sqrt()", "1.41421356"},
        {"(-1).sqrt()", ""},
        {"99999999999999.0.sqrt()", "9999999.99999995"},
        {"2.power(3)", "8"},
        {"2.power(-1)", "0.5"},
        {"2.5.power(2)", "6.25"},
        {"(-1).power(0.5)", ""},
        {"16.log(2)", "4"},
        {"0.ln()", ""},
        {"0.exp()", "1"},
        {"1.exp()", "2.71828183"},
        {"(-1.5).round()", "-2"},
        {"0.5.round()", "1"},
        {"1.round(-1)", "ERROR"},
        {"(-2.1).floor()", "-3"},
        {"(-1.1).ceiling()", "-1"},
        {"3000000000.5.floor()", ""},
        {"(1 | 2).abs()", "ERROR"},
        {"'a'.abs()", "ERROR"},
        {"-7.combine(3)", "ERROR"},
        {"(-7).combine(3)", "-7|3"},
        {"+5", "5"},
        {"-'a'", "ERROR"},
        {"-{}", ""},
        {"1e5", "ERROR"},
        {"0.00000001 * 0.00000001", "0.0000000000000001"},
    };

    (void)state;
    RUN(cases);
}

static void test_collections(void **state)
{
    static const struct fp_case cases[] = {
        {"(1 | 2 | 3) ~ (3 | 2 | 1)", "true"},
        {"(1 | 2 | 3) = (3 | 2 | 1)", "false"},
        {"1.combine(1).combine(2) ~ 1.combine(2).combine(2)", "false"},
        {"('a' | 'B') ~ ('b' | 'A')", "true"},
        {"(1.1 | 2) ~ (2.0 | 1.10)", "true"},
        {"{} ~ {}", "true"},
        {"{} = {}", ""},
        {"1 ~ {}", "false"},
        {"name ~ name", "true"},
        {"name = name", "true"},
        {"name[0] ~ name[1]", "false"},
        {"(1 | 1.0).count()", "1"},
        {"(1 | '1').count()", "2"},
        {"1.combine(1).distinct()", "1"},
        {"1.combine(1).intersect(1)", "1"},
        {"1.combine(1).combine(2).exclude(2)", "1|1"},
        {"{}.subsetOf(1)", "true"},
        {"1.subsetOf({})", "false"},
        {"{}.supersetOf({})", "true"},
        {"(1 | 2).supersetOf(1)", "true"},
        {"1 in {}", "false"},
        {"{} in {}", ""},
        {"(1 | 2) in (1 | 2)", "ERROR"},
        {"{} contains 1", "false"},
        {"1 contains {}", ""},
        {"(1 | 2) contains (1 | 2)", "ERROR"},
        {"@2012 in (@2012-01 | @2013)", "false"},
        {"(true | 1).allTrue()", "ERROR"},
        {"{}.allTrue() and {}.allFalse() and {}.anyTrue().not()", "true"},
        {"(0 | 1 | 2).skip(-1)", "0|1|2"},
        {"(0 | 1 | 2).take(0)", ""},
        {"(0 | 1 | 2).take({})", ""},
        {"(0 | 1 | 2).tail()", "1|2"},
        {"(1 | 2).single()", "ERROR"},
        {"(1 | 2)[1]", "2"},
        {"(1 | 2)[-1]", ""},
        {"(1 | 2)['a']", "ERROR"},
        {"(true and 'foo')", "true"},
        {"(1 | 2) and true", "ERROR"},
        {"('a' | 'b').not()", "ERROR"},
        {"telecom.where($index mod 2 = 0).rank", "1|2"},
    };

    (void)state;
    RUN(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_boundaries),
        cmocka_unit_test(test_moment_boundaries),
        cmocka_unit_test(test_sort),
        cmocka_unit_test(test_variables),
        cmocka_unit_test(test_variables_of_the_caller),
        cmocka_unit_test(test_lazy),
        cmocka_unit_test(test_strings),
        cmocka_unit_test(test_patterns_and_codes),
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_collections),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
