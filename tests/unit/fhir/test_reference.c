/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhir/bundle.h"
#include "tests/unit/cmocka_with.h"

static void assert_slice(struct slice got, const char *want)
{
    if (!slice_eq(got, slice_of(want)))
        fail_msg("got '%.*s', want '%s'", SLICE_ARG(got), want);
}

static void test_paths(void **state)
{
    static const struct {
        const char *text, *base, *type, *id, *vid, *query;
    } rows[] = {
        {"Patient/1", "", "Patient", "1", "", ""},
        {"Patient/1/_history/2", "", "Patient", "1", "2", ""},
        {"http://h/fhir/Patient/a-b.c", "http://h/fhir", "Patient", "a-b.c", "",
            ""},
        {"HTTPS://h/Patient/1/_history/1", "HTTPS://h", "Patient", "1", "1",
            ""},
        {"https://h/Patient/x/Patient/1", "https://h/Patient/x", "Patient", "1",
            "", ""},
        {"Patient?identifier=a|b", "", "Patient", "", "", "identifier=a|b"},
        {"http://h/fhir/Patient?a=b/c", "http://h/fhir", "Patient", "", "",
            "a=b/c"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct reference r;

        assert_true(reference_parse(&r, slice_of(rows[i].text)));
        assert_slice(r.base, rows[i].base);
        assert_slice(r.type, rows[i].type);
        assert_slice(r.id, rows[i].id);
        assert_slice(r.vid, rows[i].vid);
        assert_slice(r.query, rows[i].query);
        assert_false(r.is_urn || r.is_fragment);
    }
}

static void test_urns_and_fragments(void **state)
{
    struct reference r;

    (void)state;
    assert_true(reference_parse(&r, SLICE("urn:uuid:1234")));
    assert_true(r.is_urn);
    assert_slice(r.id, "urn:uuid:1234");
    assert_slice(r.type, "");
    assert_true(reference_parse(&r, SLICE("urn:oid:1.2")));
    assert_true(r.is_urn);
    assert_true(reference_parse(&r, SLICE("#p1")));
    assert_true(r.is_fragment);
    assert_slice(r.id, "p1");
    assert_true(reference_parse(&r, SLICE("#")));
}

static void test_what_is_none(void **state)
{
    static const char *const texts[] = {"", "Patient", "Patient/", "/1",
        "/Patient/1", "Patien/1", "patient/1", "Patient/1/", "Patient//1",
        "Patient/a_b", "Patient/1/_history/", "Patient/1/_history",
        "Patient/_history/1", "x/Patient/1", "ftp://h/Patient/1",
        "http:///Patient/", "Patient?", "Patien?a=b", "?a=b",
        "urn:uuid:", "urn:oid:", "urn:isbn:1", "#a b", "DomainResource/1",
        "Patient/1|2", "http://h/fhir/Patient/1#x", "HumanName/1",
        "Patient.contact/1"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct reference r;

        if (reference_parse(&r, slice_of(texts[i])))
            fail_msg("taken: %s", texts[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_urns_and_fragments),
        cmocka_unit_test(test_what_is_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
