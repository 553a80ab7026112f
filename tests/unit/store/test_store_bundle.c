/* SPDX-License-Identifier: Apache-2.0
 * Transactions and batches. */
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/store_fixture.h"

#include <string.h>

/* A Bundle around entries, each already JSON. */
static struct jval bundle(
    struct store_fixture *f, const char *type, const char *entries)
{
    return ask(f, "POST", "",
        arena_printf(f->arena,
            "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}",
            type, entries));
}

#define PUT_ENTRY(id, more)                                                    \
    "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" id "\"" more       \
    "},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/" id "\"}}"
#define LINK_TO(to)                                                            \
    ",\"link\":[{\"other\":{\"reference\":\"" to "\"},\"type\":\"refer\"}]"

static const char *status_at(
    struct store_fixture *f, struct jval answer, size_t index)
{
    struct jval entry = jval_at(jval_get(answer, "entry"), index);

    return text_of(entry, "response", "status", NULL);
}

static void mutual_links_between_new_ones(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = bundle(f, "transaction",
        PUT_ENTRY("a", LINK_TO("Patient/b")) "," PUT_ENTRY(
            "b", LINK_TO("Patient/a")));

    assert_int_equal(f->last.status, 200);
    assert_string_equal(text_of(v, "type", NULL), "transaction-response");
    assert_string_equal(status_at(f, v, 0), "201 Created");
    struct jval second = jval_at(jval_get(v, "entry"), 1);
    assert_string_equal(
        text_of(second, "response", "location", NULL), "Patient/b/_history/1");
    assert_string_equal(text_of(second, "response", "etag", NULL), "1");
    assert_int_equal(total_of(f, "Patient?link=Patient/a"), 1);
}

#define POST_ENTRY(urn, resource)                                              \
    "{\"fullUrl\":\"" urn "\",\"resource\":" resource                          \
    ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}"
#define URN "urn:uuid:88f151c0-a954-468a-88bd-5ae15c08e059"

static void urn_references_are_rewritten(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = bundle(f, "transaction",
        PUT_ENTRY("b", LINK_TO(URN)) "," POST_ENTRY(
            URN, "{\"resourceType\":\"Patient\",\"active\":true}"));

    assert_int_equal(f->last.status, 200);
    struct jval second = jval_at(jval_get(v, "entry"), 1);
    char *location = arena_cstr(
        f->arena, jval_str(jval_path(second, "response", "location", NULL)));
    *strstr(location, "/_history") = '\0';
    struct jval b = ask(f, "GET", "Patient/b", NULL);
    struct jval link = jval_at(jval_get(b, "link"), 0);
    assert_string_equal(text_of(link, "other", "reference", NULL), location);
}

static void all_or_nothing_and_the_entry_is_named(void **state)
{
    static const struct {
        const char *bad;
        int status;
        const char *where;
    } cases[] = {
        {PUT_ENTRY("c", LINK_TO("Patient/nobody")), 400, "Bundle.entry[2]"},
        {PUT_ENTRY("c", ",\"gender\":\"purple\""), 400,
            "Bundle.entry[2].resource.gender"},
        {PUT_ENTRY("a", ",\"active\":true"), 400, "Bundle.entry[2]"},
        {"{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"old\"},"
         "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/old\","
         "\"ifMatch\":\"W/\\\"7\\\"\"}}",
            412, "Bundle.entry[2]"},
        {"{\"request\":{\"method\":\"DELETE\",\"url\":\"Patient/held\"}}", 409,
            "Bundle.entry[2]"},
        {"{\"resource\":{\"resourceType\":\"Patient\"},\"request\":{"
         "\"method\":\"POST\",\"url\":\"Patient\","
         "\"ifNoneExist\":\"active=false\"}}",
            412, "Bundle.entry[2]"},
    };
    struct store_fixture *f = *state;

    bundle(f, "transaction",
        PUT_ENTRY("old", ",\"active\":true") "," PUT_ENTRY(
            "held", ",\"active\":false") "," PUT_ENTRY("holder",
            ",\"active\":false" LINK_TO("Patient/held")));
    assert_int_equal(f->last.status, 200);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct jval v = bundle(f, "transaction",
            arena_printf(f->arena, "%s,%s,%s", PUT_ENTRY("a", ""),
                PUT_ENTRY("b", ""), cases[i].bad));

        assert_int_equal(f->last.status, cases[i].status);
        struct jval issue = jval_at(jval_get(v, "issue"), 0);
        struct jval place = jval_at(jval_get(issue, "expression"), 0);
        const char *where = arena_cstr(f->arena, jval_str(place));
        assert_ptr_equal(strstr(where, cases[i].where), where);
        ask(f, "GET", "Patient/a", NULL);
        assert_int_equal(f->last.status, 404);
        assert_int_equal(total_of(f, "Patient/_history"), 3);
    }
}

static void conditional_entries(void **state)
{
    static const char entries[] =
        "{\"resource\":{\"resourceType\":\"Patient\",\"identifier\":[{"
        "\"system\":\"s\",\"value\":\"1\"}]},\"request\":{\"method\":\"POST\","
        "\"url\":\"Patient\",\"ifNoneExist\":\"identifier=s|1\"}},"
        "{\"resource\":{\"resourceType\":\"Patient\",\"identifier\":[{"
        "\"system\":\"s\",\"value\":\"2\"}]},\"request\":{\"method\":\"PUT\","
        "\"url\":\"Patient?identifier=s|2\"}}";
    struct store_fixture *f = *state;
    struct jval v = bundle(f, "transaction", entries);

    assert_int_equal(f->last.status, 200);
    assert_string_equal(status_at(f, v, 0), "201 Created");
    assert_string_equal(status_at(f, v, 1), "201 Created");
    v = bundle(f, "transaction", entries);
    assert_string_equal(status_at(f, v, 0), "200 OK");
    assert_string_equal(status_at(f, v, 1), "200 OK");
    assert_int_equal(total_of(f, "Patient"), 2);
    /* A condition and an id that mean the same resource. */
    struct jval found = ask(f, "GET", "Patient?identifier=s%7C2", NULL);
    struct jval first = jval_at(jval_get(found, "entry"), 0);
    const char *id = text_of(first, "resource", "id", NULL);
    bundle(f, "transaction",
        arena_printf(f->arena,
            "%s,{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"%s\"},"
            "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/%s\"}}",
            entries, id, id));
    assert_int_equal(f->last.status, 400);
}

static void conditional_references(void **state)
{
    struct store_fixture *f = *state;

    bundle(f, "transaction", PUT_ENTRY("a", LINK_TO("Patient?identifier=s|1")));
    assert_int_equal(f->last.status, 404);
    ask(f, "PUT", "Patient/x",
        "{\"resourceType\":\"Patient\",\"id\":\"x\",\"identifier\":[{"
        "\"system\":\"s\",\"value\":\"1\"}]}");
    bundle(f, "transaction", PUT_ENTRY("a", LINK_TO("Patient?identifier=s|1")));
    assert_int_equal(f->last.status, 200);
    assert_int_equal(total_of(f, "Patient?link=Patient/x"), 1);
}

static void delete_before_put_before_get(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/gone",
        "{\"resourceType\":\"Patient\",\"id\":\"gone\"}");
    ask(f, "PUT", "Patient/golden",
        "{\"resourceType\":\"Patient\",\"id\":\"golden\"" LINK_TO(
            "Patient/gone") "}");
    struct jval v = bundle(f, "transaction",
        "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/new\"}},"
        "{\"request\":{\"method\":\"GET\",\"url\":\"Patient?_id=gone\"}},"
        "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/nobody\"}}," //
        PUT_ENTRY("new", "") ","
                             "{\"request\":{\"method\":\"DELETE\",\"url\":"
                             "\"Patient/gone\"}},"
                             "{\"request\":{\"method\":\"DELETE\",\"url\":"
                             "\"Patient/golden\"}}");

    assert_int_equal(f->last.status, 200);
    assert_string_equal(status_at(f, v, 0), "200 OK");
    struct jval entries = jval_get(v, "entry");
    assert_string_equal(
        text_of(jval_at(entries, 0), "resource", "id", NULL), "new");
    int64_t total = -1;
    jval_to_i64(
        &total, jval_path(jval_at(entries, 1), "resource", "total", NULL));
    assert_int_equal(total, 0);
    assert_string_equal(status_at(f, v, 2), "404 Not Found");
    assert_string_equal(status_at(f, v, 4), "204 No Content");
    ask(f, "GET", "Patient/golden", NULL);
    assert_int_equal(f->last.status, 410);
}

static void batch_entries_stand_alone(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = bundle(f, "batch",
        PUT_ENTRY("a", "") "," PUT_ENTRY("b",
            ",\"gender\":\"x\"") ","
                                 "{\"request\":{\"method\":\"PATCH\",\"url\":"
                                 "\"Patient/a\"}}," PUT_ENTRY("c",
                                     LINK_TO(
                                         "Patient/nobody")) "," PUT_ENTRY("d",
                                     LINK_TO("Patient/a")));

    assert_int_equal(f->last.status, 200);
    assert_string_equal(text_of(v, "type", NULL), "batch-response");
    assert_string_equal(status_at(f, v, 0), "201 Created");
    assert_string_equal(status_at(f, v, 1), "400 Bad Request");
    assert_string_equal(status_at(f, v, 3), "400 Bad Request");
    assert_string_equal(status_at(f, v, 4), "201 Created");
    struct jval bad = jval_at(jval_get(v, "entry"), 1);
    struct jval issue =
        jval_at(jval_path(bad, "response", "outcome", "issue", NULL), 0);
    struct jval place = jval_at(jval_get(issue, "expression"), 0);
    assert_string_equal(arena_cstr(f->arena, jval_str(place)),
        "Bundle.entry[1].resource.gender");
    assert_int_equal(total_of(f, "Patient"), 2);
    assert_int_equal(total_of(f, "Patient/_history"), 2);
}

static void wrong_bundles(void **state)
{
    static const char *const bodies[] = {"{", "[]",
        "{\"resourceType\":\"Patient\"}", "{\"resourceType\":\"Bundle\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{"
        "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/1\"}}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{"
        "\"request\":{\"method\":\"BREW\",\"url\":\"Patient/1\"}}]}"};
    struct store_fixture *f = *state;

    for (size_t i = 0; i < COUNT_OF(bodies); i++) {
        ask(f, "POST", "", bodies[i]);
        assert_int_equal(f->last.status, 400);
    }
    ask(f, "POST", "",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\"}");
    assert_int_equal(f->last.status, 200);
}

/* The image that a failed entry left must not stay in what the connection
 * remembers: the next writes get the right versions and numbers. */
static void a_refusal_leaves_no_trace(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/a",
        "{\"resourceType\":\"Patient\",\"id\":\"a\",\"gender\":\"male\"}");
    bundle(f, "transaction",
        PUT_ENTRY("a", ",\"gender\":\"female\"") "," PUT_ENTRY(
            "z", LINK_TO("Patient/nobody")));
    assert_int_equal(f->last.status, 400);
    assert_int_equal(total_of(f, "Patient?gender=female"), 0);
    assert_int_equal(total_of(f, "Patient?gender=male"), 1);
    bundle(f, "transaction", PUT_ENTRY("a", ",\"gender\":\"other\""));
    struct jval v = ask(f, "GET", "Patient/a", NULL);
    assert_string_equal(text_of(v, "meta", "versionId", NULL), "2");
    assert_int_equal(total_of(f, "Patient?gender=male"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)
        T(mutual_links_between_new_ones),
        T(urn_references_are_rewritten),
        T(all_or_nothing_and_the_entry_is_named),
        T(conditional_entries),
        T(conditional_references),
        T(delete_before_put_before_get),
        T(batch_entries_stand_alone),
        T(wrong_bundles),
        T(a_refusal_leaves_no_trace),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
