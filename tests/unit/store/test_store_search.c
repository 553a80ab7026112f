/* SPDX-License-Identifier: Apache-2.0
 * Search: every Patient parameter, modifiers, prefixes, combinations. */
#include "base/buf.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/store_fixture.h"

#include <string.h>

static const char *const resources[][2] = {
    {"Organization/org", "{\"resourceType\":\"Organization\",\"id\":\"org\","
                         "\"name\":\"Clinic\"}"},
    {"Practitioner/doc",
        "{\"resourceType\":\"Practitioner\",\"id\":\"doc\",\"name\":[{"
        "\"family\":\"House\"}]}"},
    {"Patient/one",
        "{\"resourceType\":\"Patient\",\"id\":\"one\",\"active\":true,"
        "\"meta\":{\"tag\":[{\"system\":\"http://t\",\"code\":\"x\"}],"
        "\"profile\":[\"http://p/1\"]},"
        "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/"
        "patient-mothersMaidenName\",\"valueString\":\"Nabirye\"}],"
        "\"identifier\":[{\"system\":\"urn:a\",\"value\":\"A,1\"},"
        "{\"value\":\"bare\"}],"
        "\"name\":[{\"family\":\"M\\u00fcller-Okello\",\"given\":[\"Ann\","
        "\"Marie\"],\"prefix\":[\"Dr\"],\"text\":\"Doctor Ann\"}],"
        "\"telecom\":[{\"system\":\"phone\",\"value\":\"+256 700\"},"
        "{\"system\":\"email\",\"value\":\"a@x.org\"}],"
        "\"gender\":\"female\",\"birthDate\":\"1980-05-17\","
        "\"address\":[{\"use\":\"home\",\"line\":[\"Plot 7\"],\"city\":"
        "\"Kampala\",\"district\":\"Central\",\"state\":\"KLA\","
        "\"postalCode\":\"256\",\"country\":\"UG\"}],"
        "\"communication\":[{\"language\":{\"coding\":[{\"system\":\"urn:ietf:"
        "bcp:47\",\"code\":\"lg\"}]}}],"
        "\"generalPractitioner\":[{\"reference\":\"Practitioner/doc\"}],"
        "\"managingOrganization\":{\"reference\":\"Organization/org\"}}"},
    {"Patient/two",
        "{\"resourceType\":\"Patient\",\"id\":\"two\",\"active\":false,"
        "\"identifier\":[{\"system\":\"urn:b\",\"value\":\"A,1\"}],"
        "\"name\":[{\"family\":\"MULLER\",\"given\":[\"Joanna\"]}],"
        "\"gender\":\"male\",\"birthDate\":\"1980\","
        "\"deceasedDateTime\":\"2020-02-29T10:00:00+03:00\","
        "\"link\":[{\"other\":{\"reference\":\"Patient/one\"},\"type\":"
        "\"refer\"}]}"},
    {"Patient/three",
        "{\"resourceType\":\"Patient\",\"id\":\"three\",\"deceasedBoolean\":"
        "false,\"birthDate\":\"1990-01\"}"},
    {"Basic/lane",
        "{\"resourceType\":\"Basic\",\"id\":\"lane\",\"code\":{\"coding\":[{"
        "\"system\":\"urn:l\",\"code\":\"lane\"}]},\"subject\":{"
        "\"reference\":\"Patient/two\"}}"},
    {"Provenance/pr",
        "{\"resourceType\":\"Provenance\",\"id\":\"pr\",\"target\":[{"
        "\"reference\":\"Patient/one\"},{\"reference\":\"Patient/two\"}],"
        "\"recorded\":\"2026-01-02T03:04:05Z\",\"agent\":[{\"who\":{"
        "\"reference\":\"Practitioner/doc\"}}]}"},
    {"AuditEvent/au",
        "{\"resourceType\":\"AuditEvent\",\"id\":\"au\",\"type\":{\"code\":"
        "\"rest\"},\"recorded\":\"2026-01-02T03:04:05Z\",\"agent\":[{"
        "\"requestor\":true}],\"source\":{\"observer\":{\"display\":\"s\"}},"
        "\"entity\":[{\"what\":{\"reference\":\"Patient/two\"},\"name\":"
        "\"CRUID\"}]}"},
};

static int fill(void **state)
{
    struct store_fixture *f;

    fixture_setup(state);
    f = *state;
    for (size_t i = 0; i < COUNT_OF(resources); i++) {
        ask(f, "PUT", resources[i][0], resources[i][1]);
        if (f->last.status != 201)
            fail_msg("%s: %.*s", resources[i][0], SLICE_ARG(f->last.answer));
    }
    return 0;
}

/* Ids of the answer in order of their names, "one two". */
static char *ids_of(struct store_fixture *f, const char *target)
{
    struct jval v = ask(f, "GET", target, NULL);
    struct buf ids = BUF_INIT;

    if (f->last.status != 200)
        return arena_printf(f->arena, "%d", f->last.status);
    struct jval entries = jval_get(v, "entry");
    for (size_t i = 0; i < jval_count(entries); i++) {
        struct jval id = jval_path(jval_at(entries, i), "resource", "id", NULL);

        buf_addf(&ids, "%s%.*s", i ? " " : "", SLICE_ARG(jval_str(id)));
    }
    char *copy = arena_cstr(f->arena, buf_slice(&ids));
    buf_free(&ids);
    return copy;
}

static const char *const expected[][2] = {
    /* strings */
    {"Patient?family=muller", "one two"},
    {"Patient?family=M%C3%9CLLER", "one two"},
    {"Patient?family=ull", ""},
    {"Patient?family:contains=oKEL", "one"},
    {"Patient?family:exact=M%C3%BCller-Okello", "one"},
    {"Patient?family:exact=muller", ""},
    {"Patient?family:exact=MULLER", "two"},
    {"Patient?family:missing=true", "three"},
    {"Patient?family:missing=false", "one two"},
    {"Patient?given=mar", "one"},
    {"Patient?given=ann,joan", "one two"},
    {"Patient?given=ann&given=marie", "one"},
    {"Patient?given=ann&given=joanna", ""},
    {"Patient?name=dr", "one"},
    {"Patient?name=joa", "two"},
    {"Patient?name=doctor%20ann", "one"},
    {"Patient?family=", "one two three"},
    {"Patient?family=%25", ""},
    {"Patient?family=_", ""},
    {"Patient?mothersMaidenName=nab", "one"},
    {"Patient?address=plot", "one"},
    {"Patient?address=kampala", "one"},
    {"Patient?address-city=kam", "one"},
    {"Patient?address-state=kla", "one"},
    {"Patient?address-country=ug", "one"},
    {"Patient?address-postalcode=256", "one"},
    {"Patient?address-use=home", "one"},
    {"Patient?address-use=work", ""},
    /* tokens */
    {"Patient?identifier=urn:a%7CA%5C,1", "one"},
    {"Patient?identifier=A%5C,1", "one two"},
    {"Patient?identifier=urn:b%7C", "two"},
    {"Patient?identifier=urn:a%7C,urn:b%7C", "one two"},
    {"Patient?identifier=%7Cbare", "one"},
    {"Patient?identifier=%7CA%5C,1", ""},
    {"Patient?identifier=A", ""},
    {"Patient?identifier=%7C", "400"},
    {"Patient?identifier:not=A%5C,1", "three"},
    {"Patient?gender=female", "one"},
    {"Patient?gender=http://hl7.org/fhir/administrative-gender%7Cmale", "two"},
    {"Patient?gender=male,female", "one two"},
    {"Patient?gender:not=male", "one three"},
    {"Patient?gender:missing=true", "three"},
    {"Patient?active=true", "one"},
    {"Patient?active=false", "two"},
    {"Patient?deceased=true", "two"},
    {"Patient?deceased=false", "one three"},
    {"Patient?deceased=true,false", "one two three"},
    {"Patient?deceased:not=true", "one three"},
    {"Patient?deceased=maybe", "400"},
    {"Patient?telecom=a@x.org", "one"},
    {"Patient?phone=%2B256%20700", "one"},
    {"Patient?phone=a@x.org", ""},
    {"Patient?email=a@x.org", "one"},
    {"Patient?phone:missing=true", "two three"},
    {"Patient?language=lg", "one"},
    {"Patient?language=urn:ietf:bcp:47%7Clg", "one"},
    {"Patient?_tag=http://t%7Cx", "one"},
    {"Patient?_tag=x", "one"},
    {"Patient?_tag:not=x", "two three"},
    {"Patient?_profile=http://p/1", "one"},
    {"Patient?_id=one,three,nobody", "one three"},
    {"Patient?_id=Patient/one", "one"},
    {"Organization?_id=one", ""},
    /* dates */
    {"Patient?birthdate=1980-05-17", "one"},
    {"Patient?birthdate=1980", "one two"},
    {"Patient?birthdate=1980-05", "one"},
    {"Patient?birthdate=ne1980", "three"},
    {"Patient?birthdate=gt1980", "three"},
    {"Patient?birthdate=gt1980-05-17", "two three"},
    {"Patient?birthdate=lt1980-05-17", "two"},
    {"Patient?birthdate=ge1980-05-17", "one two three"},
    {"Patient?birthdate=le1980", "one two"},
    {"Patient?birthdate=sa1980", "three"},
    {"Patient?birthdate=eb1981", "one two"},
    {"Patient?birthdate=ge1980-01-01&birthdate=le1989-12-31", "one two"},
    {"Patient?birthdate=1980-05-17,1990", "one three"},
    {"Patient?birthdate=ap1980", "one two"},
    {"Patient?birthdate=1980-13", "400"},
    {"Patient?birthdate=1981-02-29", "400"},
    {"Patient?birthdate=xx1980", "400"},
    {"Patient?birthdate:missing=true", ""},
    {"Patient?death-date=2020-02-29", "two"},
    {"Patient?death-date=2020-02-29T07:00:00Z", "two"},
    {"Patient?death-date=gt2020", ""},
    {"Patient?_lastUpdated=gt2001", "one two three"},
    {"Patient?_lastUpdated=lt2001", ""},
    {"Patient?_lastUpdated=ge2001&_lastUpdated=le2999", "one two three"},
    /* references */
    {"Patient?link=Patient/one", "two"},
    {"Patient?link=one", "two"},
    {"Patient?link:Patient=one", "two"},
    {"Patient?link:RelatedPerson=one", ""},
    {"Patient?link=Patient/two", ""},
    {"Patient?general-practitioner=Practitioner/doc", "one"},
    {"Patient?organization=Organization/org", "one"},
    {"Patient?organization:missing=true", "two three"},
    {"Provenance?target=Patient/two", "pr"},
    {"Provenance?recorded=2026-01-02", "pr"},
    {"Provenance?agent=Practitioner/doc", "pr"},
    {"AuditEvent?entity=Patient/two", "au"},
    {"AuditEvent?entity=Patient/one", ""},
    {"AuditEvent?entity-name=cruid", "au"},
    {"AuditEvent?patient=Patient/two", "au"},
    {"AuditEvent?date=ge2026&date=lt2027", "au"},
    {"Basic?code=urn:l%7Clane", "lane"},
    {"Basic?code=other", ""},
    /* together */
    {"Patient?family=muller&gender=male", "two"},
    {"Patient?birthdate=1980&family=muller&active=true", "one"},
    {"?_id=one,org", "org one"},
    {"?_tag=x", "one"},
    /* order, size */
    {"Patient?_sort=-_lastUpdated", "three two one"},
    {"Patient?_sort=_lastUpdated", "one two three"},
    {"Patient?_sort=_id", "one three two"},
    {"Patient?_sort=-_id&_count=2", "two three"},
    {"Patient?_count=2", "one two"},
    {"Patient?_summary=count", ""},
    {"Patient?_count=0", ""},
    {"Patient?_format=json&_pretty=true&gender=male", "two"},
    {"Patient?_total=accurate&gender=male", "two"},
    /* more than matches */
    {"Patient?_id=two&_include=Patient:link", "two one"},
    {"Patient?_id=one,two&_include=Patient:link", "one two"},
    {"Patient?_id=one&_include=Patient:organization"
     "&_include=Patient:general-practitioner",
        "one org doc"},
    {"Patient?_id=two&_include=Patient:link:RelatedPerson", "two"},
    {"Patient?_id=one&_revinclude=Patient:link", "one two"},
    {"Patient?_id=two&_revinclude=Provenance:target", "two pr"},
    /* not answered rather than wrongly */
    {"Patient?nonsense=1", "400"},
    {"Patient?link.name=x", "400"},
    {"Patient?family:near=x", "400"},
    {"Patient?family:not=x", "400"},
    {"Patient?gender:exact=x", "400"},
    {"Patient?_sort=family", "400"},
    {"Patient?_count=x", "400"},
    {"Patient?_count=-1", "400"},
    {"Patient?_summary=text", "400"},
    {"Patient?_elements=id", "400"},
    {"Patient?_include=Patient:family", "400"},
    {"Patient?_include=*", "400"},
    {"Patient?family=%", "400"},
    {"Patient?family=%ff", "400"},
    {"Patient?family=a%00b", "400"},
    {"Patient?gender:missing=perhaps", "400"},
    {"?family=x", "400"},
    {"?_sort=_id", "400"},
    {"Nonsense?_id=1", "404"},
};

static void every_query_finds_what_it_must(void **state)
{
    struct store_fixture *f = *state;

    for (size_t i = 0; i < COUNT_OF(expected); i++) {
        char *ids = ids_of(f, expected[i][0]);

        if (strcmp(ids, expected[i][1]) != 0)
            fail_msg("%s gives \"%s\", not \"%s\"", expected[i][0], ids,
                expected[i][1]);
    }
}

static void counts_are_totals(void **state)
{
    struct store_fixture *f = *state;

    assert_int_equal(total_of(f, "Patient?_summary=count"), 3);
    assert_int_equal(total_of(f, "Patient?_count=0&gender=male"), 1);
    assert_int_equal(total_of(f, "Patient?_count=1"), 3);
    assert_int_equal(total_of(f, "Patient?_id=two&_include=Patient:link"), 1);
    struct jval v = ask(f, "GET", "Patient?gender=other", NULL);
    assert_false(jval_is_some(jval_get(v, "entry")));
    v = ask(f, "GET", "Patient?_count=1&_total=none", NULL);
    assert_false(jval_is_some(jval_get(v, "total")));
}

static void entries_say_what_they_are(void **state)
{
    struct store_fixture *f = *state;
    struct jval v =
        ask(f, "GET", "Patient?_id=two&_include=Patient:link", NULL);
    struct jval entries = jval_get(v, "entry");
    struct jval first = jval_at(entries, 0), second = jval_at(entries, 1);

    assert_string_equal(text_of(first, "search", "mode", NULL), "match");
    assert_string_equal(text_of(second, "search", "mode", NULL), "include");
    assert_string_equal(text_of(first, "fullUrl", NULL), "Patient/two");
}

static void unknown_parameters_are_named(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = ask(f, "GET", "Patient?nonsense=1", NULL);
    struct jval issue = jval_at(jval_get(v, "issue"), 0);

    assert_non_null(strstr(text_of(issue, "diagnostics", NULL), "nonsense"));
}

static void updates_move_the_index(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/three",
        "{\"resourceType\":\"Patient\",\"id\":\"three\",\"name\":[{\"family\":"
        "\"Okello\"}],\"birthDate\":\"1991\"}");
    assert_string_equal(ids_of(f, "Patient?birthdate=1990"), "");
    assert_string_equal(ids_of(f, "Patient?birthdate=1991"), "three");
    assert_string_equal(ids_of(f, "Patient?family=okello"), "three");
    ask(f, "DELETE", "Patient/three", NULL);
    assert_string_equal(ids_of(f, "Patient?family=okello"), "");
    assert_string_equal(ids_of(f, "Patient?family:missing=true"), "");
}

static void too_many_values_are_refused(void **state)
{
    struct store_fixture *f = *state;
    struct buf query = BUF_INIT;

    buf_adds(&query, "Patient?given=a");
    for (int i = 0; i < 399; i++)
        buf_addf(&query, ",v%d", i);
    assert_string_equal(ids_of(f, query.ptr), "one");
    buf_adds(&query, ",more");
    assert_string_equal(ids_of(f, query.ptr), "413");
    buf_clear(&query);
    buf_adds(&query, "Patient?_id=one");
    for (int i = 0; i < 3999; i++)
        buf_addf(&query, ",v%d", i);
    assert_string_equal(ids_of(f, query.ptr), "one");
    buf_clear(&query);
    buf_adds(&query, "Patient?given=ann");
    for (int i = 0; i < 62; i++)
        buf_adds(&query, "&given=ann");
    assert_string_equal(ids_of(f, query.ptr), "one");
    buf_free(&query);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, fill, fixture_teardown)
        T(every_query_finds_what_it_must),
        T(counts_are_totals),
        T(entries_say_what_they_are),
        T(unknown_parameters_are_named),
        T(updates_move_the_index),
        T(too_many_values_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
