/* SPDX-License-Identifier: Apache-2.0
 * Each row: a primitive type, a JSON value, whether it is one. */
#include "fhirclient/fhir/primitive.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static const struct {
    enum element_primitive type;
    const char *json;
    bool is_one;
} rows[] = {
    {PRIMITIVE_BOOLEAN, "true", true},
    {PRIMITIVE_BOOLEAN, "false", true},
    {PRIMITIVE_BOOLEAN, "\"true\"", false},
    {PRIMITIVE_BOOLEAN, "1", false},
    {PRIMITIVE_INTEGER, "-2147483648", true},
    {PRIMITIVE_INTEGER, "2147483647", true},
    {PRIMITIVE_INTEGER, "2147483648", false},
    {PRIMITIVE_INTEGER, "1.0", false},
    {PRIMITIVE_INTEGER, "1e3", false},
    {PRIMITIVE_INTEGER, "\"1\"", false},
    {PRIMITIVE_UNSIGNED_INT, "0", true},
    {PRIMITIVE_UNSIGNED_INT, "-1", false},
    {PRIMITIVE_POSITIVE_INT, "1", true},
    {PRIMITIVE_POSITIVE_INT, "0", false},
    {PRIMITIVE_DECIMAL, "0.10", true},
    {PRIMITIVE_DECIMAL, "-1e-7", true},
    {PRIMITIVE_DECIMAL, "123456789012345678901234567890", true},
    {PRIMITIVE_DECIMAL, "\"0.1\"", false},
    {PRIMITIVE_DECIMAL, "true", false},
    {PRIMITIVE_STRING, "\"x\"", true},
    {PRIMITIVE_STRING, "\" x \\n\\t\"", true},
    {PRIMITIVE_STRING, "\"\"", false},
    {PRIMITIVE_STRING, "\"  \\n\"", false},
    {PRIMITIVE_STRING, "\"a\\u0001\"", false},
    {PRIMITIVE_STRING, "1", false},
    {PRIMITIVE_STRING, "null", false},
    {PRIMITIVE_STRING, "[]", false},
    {PRIMITIVE_STRING, "{}", false},
    {PRIMITIVE_MARKDOWN, "\"# a\\n\\nb\"", true},
    {PRIMITIVE_MARKDOWN, "\"\\n\"", false},
    {PRIMITIVE_CODE, "\"a\"", true},
    {PRIMITIVE_CODE, "\"a b c\"", true},
    {PRIMITIVE_CODE, "\"<=\"", true},
    {PRIMITIVE_CODE, "\"\"", false},
    {PRIMITIVE_CODE, "\" a\"", false},
    {PRIMITIVE_CODE, "\"a \"", false},
    {PRIMITIVE_CODE, "\"a  b\"", false},
    {PRIMITIVE_ID, "\"a-B.9\"", true},
    {PRIMITIVE_ID, "\"a_b\"", false},
    {PRIMITIVE_ID, "\"a/b\"", false},
    {PRIMITIVE_ID, "\"\"", false},
    {PRIMITIVE_ID, "\"\xc3\xa9\"", false},
    {PRIMITIVE_ID,
        "\"1234567890123456789012345678901234567890123456789012345678901234\"",
        true},
    {PRIMITIVE_ID,
        "\"12345678901234567890123456789012345678901234567890123456789012345"
        "\"",
        false},
    {PRIMITIVE_URI, "\"http://a/b?c=d#e\"", true},
    {PRIMITIVE_URI, "\"urn:oid:1.2.3\"", true},
    {PRIMITIVE_URI, "\"a b\"", false},
    {PRIMITIVE_URI, "\"\"", false},
    {PRIMITIVE_URI, "\"a\\n\"", false},
    {PRIMITIVE_URL, "\"mailto:a@b\"", true},
    {PRIMITIVE_CANONICAL, "\"http://a/b|1.0\"", true},
    {PRIMITIVE_OID, "\"urn:oid:1.2.840.0\"", true},
    {PRIMITIVE_OID, "\"urn:oid:3.2\"", false},
    {PRIMITIVE_OID, "\"urn:oid:1\"", false},
    {PRIMITIVE_OID, "\"urn:oid:1.02\"", false},
    {PRIMITIVE_OID, "\"urn:oid:1.\"", false},
    {PRIMITIVE_OID, "\"1.2.3\"", false},
    {PRIMITIVE_UUID, "\"urn:uuid:c757873d-ec9a-4326-a141-556f43239520\"", true},
    {PRIMITIVE_UUID, "\"c757873d-ec9a-4326-a141-556f43239520\"", false},
    {PRIMITIVE_UUID, "\"urn:uuid:c757873d-ec9a-4326-a141-556f4323952\"", false},
    {PRIMITIVE_UUID, "\"urn:uuid:c757873dec9a-4326-a141-556f432395200\"",
        false},
    {PRIMITIVE_BASE64_BINARY, "\"aGk=\"", true},
    {PRIMITIVE_BASE64_BINARY, "\"aG \\n k=\"", true},
    {PRIMITIVE_BASE64_BINARY, "\"aGk\"", false},
    {PRIMITIVE_BASE64_BINARY, "\"a===\"", false},
    {PRIMITIVE_BASE64_BINARY, "\"aG=k\"", false},
    {PRIMITIVE_BASE64_BINARY, "\"aG-_\"", false},
    {PRIMITIVE_BASE64_BINARY, "\"\"", false},
    {PRIMITIVE_DATE, "\"2024\"", true},
    {PRIMITIVE_DATE, "\"2024-02\"", true},
    {PRIMITIVE_DATE, "\"2024-02-29\"", true},
    {PRIMITIVE_DATE, "\"2000-02-29\"", true},
    {PRIMITIVE_DATE, "\"2023-02-29\"", false},
    {PRIMITIVE_DATE, "\"1900-02-29\"", false},
    {PRIMITIVE_DATE, "\"2023-04-31\"", false},
    {PRIMITIVE_DATE, "\"2023-13\"", false},
    {PRIMITIVE_DATE, "\"2023-00-10\"", false},
    {PRIMITIVE_DATE, "\"2023-01-00\"", false},
    {PRIMITIVE_DATE, "\"2023-1-1\"", false},
    {PRIMITIVE_DATE, "\"0000\"", false},
    {PRIMITIVE_DATE, "\"20230101\"", false},
    {PRIMITIVE_DATE, "\"2023-\"", false},
    {PRIMITIVE_DATE, "\"2023-01-01T00:00:00Z\"", false},
    {PRIMITIVE_DATE, "\"01/02/2023\"", false},
    {PRIMITIVE_DATE, "\"\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023\"", true},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01\"", true},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T23:59:60Z\"", true},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00.123456789+14:00\"", true},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00-05:30\"", true},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00Z\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01T00:00:00Z\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T24:00:00Z\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:60:00Z\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00.Z\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00+14:01\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00+0100\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01 00:00:00Z\"", false},
    {PRIMITIVE_DATE_TIME, "\"2023-01-01T00:00:00Z \"", false},
    {PRIMITIVE_INSTANT, "\"2023-01-01T00:00:00Z\"", true},
    {PRIMITIVE_INSTANT, "\"2023-01-01T00:00:00.001+02:00\"", true},
    {PRIMITIVE_INSTANT, "\"2023-01-01\"", false},
    {PRIMITIVE_INSTANT, "\"2023-01-01T00:00:00\"", false},
    {PRIMITIVE_TIME, "\"23:59:59\"", true},
    {PRIMITIVE_TIME, "\"00:00:00.5\"", true},
    {PRIMITIVE_TIME, "\"24:00:00\"", false},
    {PRIMITIVE_TIME, "\"10:00\"", false},
    {PRIMITIVE_TIME, "\"10:00:00Z\"", false},
    {PRIMITIVE_XHTML, "\"<div xmlns='x'>a</div>\"", true},
    {PRIMITIVE_XHTML, "\"text\"", false},
    {PRIMITIVE_XHTML, "{}", false},
};

static void test_rows(void **state)
{
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct jval v;

        assert_int_equal(
            jdoc_parse(&v, slice_of(rows[i].json), NULL, arena, NULL), 0);
        if (!primitive_expected(rows[i].type, v) != rows[i].is_one)
            fail_msg("row %zu: %s", i, rows[i].json);
    }
    arena_free(&arena);
}

/* Every type refuses what no primitive is, and says what it wanted. */
static void test_every_type_speaks(void **state)
{
    static const char *const never[] = {"null", "[]", "{}", "[1]"};
    struct arena *arena = arena_new();

    (void)state;
    for (int type = PRIMITIVE_NONE + 1; type < PRIMITIVE_COUNT; type++)
        for (size_t i = 0; i < COUNT_OF(never); i++) {
            struct jval v;
            const char *said;

            assert_int_equal(
                jdoc_parse(&v, slice_of(never[i]), NULL, arena, NULL), 0);
            said = primitive_expected((enum element_primitive)type, v);
            assert_non_null(said);
            assert_true(strlen(said) > 5);
        }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_every_type_speaks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
