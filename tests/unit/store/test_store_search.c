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
    {"Patient?_id=one&_revinclude=Patient:link:Patient", "one two"},
    {"Patient?_id=one&_revinclude=Patient:link:RelatedPerson", "one"},
    {"Practitioner?_id=doc&_revinclude=Provenance:patient", "doc"},
    {"Practitioner?_id=doc&_revinclude=AuditEvent:patient", "doc"},
    {"Practitioner?_id=doc&_revinclude=Provenance:agent", "doc pr"},
    {"Patient?_id=two&_include=Patient:link"
     "&_include:iterate=Patient:organization",
        "two one org"},
    {"Patient?_id=two&_include=Patient:link&_include=Patient:organization",
        "two one"},
    {"Organization?_id=org&_revinclude:iterate=Patient:organization"
     "&_revinclude:iterate=Patient:link",
        "org one two"},
    {"Organization?_id=org&_revinclude=Patient:organization"
     "&_revinclude:iterate=Provenance:target"
     "&_include:iterate=Provenance:agent",
        "org one pr doc"},
    {"Patient?_id=one&_include:iterate=Patient:link&_revinclude:iterate="
     "Patient:link",
        "one two"},
    {"Patient?_id=one&_include=*", "one doc org"},
    {"Patient?_id=one&_include=Patient:*:Organization", "one org"},
    {"Patient?_id=two&_include=Patient:*", "two one"},
    {"Patient?_id=two&_include=Provenance:*", "two"},
    {"Patient?_id=two&_revinclude=*", "two au pr"},
    {"Patient?_id=two&_revinclude=Provenance:*", "two pr"},
    {"Patient?_id=two&_include:iterate=*", "two one doc org"},
    /* of what is referred to */
    {"Patient?organization.name=clin", "one"},
    {"Patient?organization:Organization.name:exact=Clinic", "one"},
    {"Patient?organization.name=other", ""},
    {"Patient?organization.name=", "one two three"},
    {"Patient?general-practitioner.family=house", "one"},
    {"Patient?general-practitioner:Practitioner.family:missing=false", "one"},
    {"Patient?general-practitioner.name=house,clin", "one"},
    {"Patient?link.family=muller", "two"},
    {"Patient?link.gender:not=male", "two"},
    {"Patient?link._id=one", "two"},
    {"Patient?link:Patient._id=Patient/one,three", "two"},
    {"Patient?link._lastUpdated=ge2001", "two"},
    {"Patient?link._lastUpdated=lt2001", ""},
    {"Patient?link.deceased=false", "two"},
    {"Patient?link.deceased=true", ""},
    {"Patient?link._tag=x", "two"},
    {"Provenance?target:Patient.identifier=urn:a%7CA%5C,1", "pr"},
    {"Provenance?target.identifier=urn:b%7C", "pr"},
    {"Provenance?patient.birthdate=1980-05-17", "pr"},
    {"Provenance?patient.birthdate=1990", ""},
    {"Provenance?agent.family=house", "pr"},
    {"AuditEvent?entity:Patient.name=joanna", "au"},
    {"AuditEvent?patient.name=ann", ""},
    {"Patient?link.family=muller&gender=male", "two"},
    /* of what refers to it */
    {"Patient?_has:Patient:link:gender=male", "one"},
    {"Patient?_has:Patient:link:gender=female", ""},
    {"Patient?_has:Provenance:target:recorded=2026-01-02", "one two"},
    {"Patient?_has:Provenance:patient:agent=Practitioner/doc", "one two"},
    {"Patient?_has:AuditEvent:entity:entity-name=cruid", "two"},
    {"Patient?_has:AuditEvent:patient:_id=au", "two"},
    {"Patient?_has:Provenance:target:recorded=2026&gender=male", "two"},
    {"Organization?_has:Patient:organization:family=muller", "org"},
    {"Practitioner?_has:Provenance:agent:patient=Patient/two", "doc"},
    /* in an order */
    {"Patient?_sort=birthdate", "two one three"},
    {"Patient?_sort=-birthdate", "three one two"},
    {"Patient?_sort=family", "two one three"},
    {"Patient?_sort=-family", "one two three"},
    {"Patient?_sort=given", "one two three"},
    {"Patient?_sort=-given", "one two three"},
    {"Patient?_sort=name", "one two three"},
    {"Patient?_sort=-name", "one two three"},
    {"Patient?_sort=gender", "one two three"},
    {"Patient?_sort=-gender", "two one three"},
    {"Patient?_sort=identifier", "one two three"},
    {"Patient?_sort=phone,-_id", "one two three"},
    {"Patient?_sort=email,_lastUpdated", "one two three"},
    {"Patient?_sort=deceased", "one three two"},
    {"Patient?_sort=-deceased", "two one three"},
    {"Patient?_sort=death-date,-birthdate", "two three one"},
    {"Patient?_sort=link", "two one three"},
    {"Patient?_sort=organization,birthdate", "one two three"},
    {"Patient?_sort=_profile,-_id", "one two three"},
    {"Patient?_sort=_id,family", "one three two"},
    {"Patient?_sort=", "one two three"},
    {"Patient?_sort=family&_sort=given", "two one three"},
    {"Patient?_sort=birthdate&_count=2", "two one"},
    {"Patient?_sort=birthdate&_total=none", "two one three"},
    {"Patient?_sort=-birthdate&gender:missing=false", "one two"},
    {"Patient?_sort=birthdate&_count=0", ""},
    {"?_sort=-_lastUpdated&_tag=x", "one"},
    {"Provenance?_sort=recorded,target", "pr"},
    /* not answered rather than wrongly */
    {"Patient?nonsense=1", "400"},
    {"Patient?link.shoe=x", "400"},
    {"Patient?family.name=x", "400"},
    {"Patient?link:Organization.name=x", "400"},
    {"Patient?link:Nonsense.name=x", "400"},
    {"Patient?link.link.name=x", "400"},
    {"Patient?link.=x", "400"},
    {"Patient?.name=x", "400"},
    {"Patient?link.birthdate=x", "400"},
    {"Patient?_has=x", "400"},
    {"Patient?_has:Provenance=x", "400"},
    {"Patient?_has:Provenance:target=x", "400"},
    {"Patient?_has:Provenance:target:=x", "400"},
    {"Patient?_has:Provenance:recorded:agent=x", "400"},
    {"Patient?_has:Provenance:target:shoe=x", "400"},
    {"Patient?_has:Provenance:target:agent.name=x", "400"},
    {"Patient?_has:Provenance:target:_has:Patient:link:name=x", "400"},
    {"Organization?_has:Provenance:patient:recorded=2026", "400"},
    {"Patient?family:near=x", "400"},
    {"Patient?family:not=x", "400"},
    {"Patient?gender:exact=x", "400"},
    {"Patient?_sort=shoe", "400"},
    {"Patient?_sort=-", "400"},
    {"Patient?_sort=family,shoe", "400"},
    {"Patient?_sort=family:exact", "400"},
    {"Patient?_sort=link.name", "400"},
    {"Patient?_sort=a,b,c,d,e", "400"},
    {"Patient?_sort=_id,_id,_id,_id,_id,_id,_id,_id,_id", "413"},
    {"Patient?_text=x", "400"},
    {"Patient?_content=x", "400"},
    {"Patient?_filter=x", "400"},
    {"Patient?_include:again=Patient:link", "400"},
    {"Patient?_include=Nonsense:*", "400"},
    {"Patient?_include=*:link", "400"},
    {"Patient?_include=Patient:link:*", "400"},
    {"Patient?gender:text=x", "400"},
    {"Patient?identifier:of-type=x", "400"},
    {"Patient?_count=x", "400"},
    {"Patient?_count=-1", "400"},
    {"Patient?_summary=some", "400"},
    {"Patient?_elements=shoe", "400"},
    {"Patient?_elements=name.family", "400"},
    {"Patient?_elements=name&_summary=true", "400"},
    {"Patient?_summary=text&_include=Patient:link", "400"},
    {"Patient?_summary=text&_revinclude=Patient:link", "400"},
    {"Patient?_include=Patient:family", "400"},
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

/* Then the next order counts. */
static void what_is_written_at_once_has_one_time(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "POST", "",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        "{\"request\":{\"method\":\"PUT\",\"url\":\"Location/x\"},"
        "\"resource\":{\"resourceType\":\"Location\",\"id\":\"x\",\"name\":"
        "\"b\"}},{\"request\":{\"method\":\"PUT\",\"url\":\"Location/y\"},"
        "\"resource\":{\"resourceType\":\"Location\",\"id\":\"y\",\"name\":"
        "\"c\"}},{\"request\":{\"method\":\"PUT\",\"url\":\"Location/z\"},"
        "\"resource\":{\"resourceType\":\"Location\",\"id\":\"z\",\"name\":"
        "\"a\"}}]}");
    assert_int_equal(f->last.status, 200);
    assert_string_equal(ids_of(f, "Location?_sort=-_lastUpdated"), "z y x");
    assert_string_equal(
        ids_of(f, "Location?_sort=-_lastUpdated,name"), "z x y");
    assert_string_equal(
        ids_of(f, "Location?_sort=_lastUpdated,-name"), "y x z");
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
        T(what_is_written_at_once_has_one_time),
        T(counts_are_totals),
        T(entries_say_what_they_are),
        T(unknown_parameters_are_named),
        T(updates_move_the_index),
        T(too_many_values_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
