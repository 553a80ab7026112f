/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "fhirclient/fhir/bundle.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static int setup(void **state)
{
    *state = arena_new();
    return 0;
}

static int teardown(void **state)
{
    struct arena *arena = *state;

    arena_free(&arena);
    return 0;
}

static int read_text(
    void **state, struct bundle *out, const char *text, struct err *err)
{
    struct jval v;

    if (jdoc_parse(&v, slice_of(text), NULL, *state, err))
        fail_msg("%s: %s", err ? err->text : "", text);
    return bundle_read(out, v, *state, err);
}

static void assert_slice(struct slice got, const char *want)
{
    if (!slice_eq(got, slice_of(want)))
        fail_msg("got '%.*s', want '%s'", SLICE_ARG(got), want);
}

static void test_reads_a_searchset(void **state)
{
    struct bundle b;

    assert_int_equal(
        read_text(state, &b,
            "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":2,"
            "\"link\":[{\"relation\":\"self\",\"url\":\"a\"},"
            "{\"relation\":\"next\",\"url\":\"b\"}],\"entry\":["
            "{\"fullUrl\":\"http://x/Patient/1\",\"resource\":{"
            "\"resourceType\":\"Patient\",\"id\":\"1\"},"
            "\"search\":{\"mode\":\"match\"}},{}]}",
            NULL),
        0);
    assert_int_equal(b.type, BUNDLE_SEARCHSET);
    assert_int_equal(b.total, 2);
    assert_slice(b.next_url, "b");
    assert_int_equal(b.nentries, 2);
    assert_slice(b.entries[0].full_url, "http://x/Patient/1");
    assert_slice(b.entries[0].search_mode, "match");
    assert_slice(jval_get_str(b.entries[0].resource, "id"), "1");
    assert_false(jval_is_some(b.entries[1].resource));
}

static void test_reads_requests_and_responses(void **state)
{
    struct bundle b;

    assert_int_equal(
        read_text(state, &b,
            "{\"resourceType\":\"Bundle\",\"type\":\"history\",\"entry\":[{"
            "\"request\":{\"method\":\"PUT\",\"url\":\"/Patient/1\","
            "\"ifMatch\":\"a\",\"ifNoneMatch\":\"b\",\"ifNoneExist\":\"c\","
            "\"ifModifiedSince\":\"d\"},\"response\":{\"status\":\"200 OK\","
            "\"location\":\"e\",\"etag\":\"f\",\"lastModified\":\"g\","
            "\"outcome\":{}}}]}",
            NULL),
        0);
    assert_int_equal(b.type, BUNDLE_HISTORY);
    assert_int_equal(b.total, -1);
    assert_slice(b.entries[0].method, "PUT");
    assert_slice(b.entries[0].url, "Patient/1"); /* relative to the base */
    assert_slice(b.entries[0].if_match, "a");
    assert_slice(b.entries[0].if_none_match, "b");
    assert_slice(b.entries[0].if_none_exist, "c");
    assert_slice(b.entries[0].if_modified_since, "d");
    assert_slice(b.entries[0].status, "200 OK");
    assert_slice(b.entries[0].location, "e");
    assert_slice(b.entries[0].etag, "f");
    assert_slice(b.entries[0].last_modified, "g");
    assert_true(jval_is_some(b.entries[0].outcome));
}

static void test_refuses_what_is_no_bundle(void **state)
{
    static const struct {
        const char *text, *where;
    } rows[] = {
        {"[]", "Bundle"},
        {"{\"resourceType\":\"Patient\"}", "Bundle"},
        {"{\"resourceType\":\"Bundle\"}", "Bundle.type"},
        {"{\"resourceType\":\"Bundle\",\"type\":1}", "Bundle.type"},
        {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":{}}",
            "Bundle.entry"},
        {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{},1]}",
            "Bundle.entry[1]"},
        {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
         "{\"resource\":[]}]}",
            "Bundle.entry[0].resource"},
        {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
         "{\"fullUrl\":{}}]}",
            "Bundle.entry[0].fullUrl"},
        {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{},{},{},"
         "{\"request\":{\"url\":7}}]}",
            "Bundle.entry[3].request.url"},
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct err err = ERR_INIT;
        struct bundle b;

        assert_int_equal(read_text(state, &b, rows[i].text, &err), ERR_INVALID);
        assert_string_equal(err.where, rows[i].where);
    }
}

#define REQUEST(method, url)                                                   \
    "\"request\":{\"method\":\"" method "\",\"url\":\"" url "\"}"
#define PATIENT(id)                                                            \
    "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" id "\"}"
#define PERSON "\"resource\":{\"resourceType\":\"Person\"}"
#define CREATE(condition)                                                      \
    "\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":"    \
    "\"" condition "\"}"
#define REFERRING(to)                                                          \
    "\"resource\":{\"resourceType\":\"Patient\",\"link\":[{\"other\":{"        \
    "\"reference\":\"" to "\"}}]}"

/* Entries of a transaction; `batch` says whether a batch may hold them too. */
static const struct {
    const char *entries;
    const char *where; /* NULL: good */
    bool good_in_batch;
} checks[] = {
    {"", NULL, true},
    {"{" PATIENT("1") "," REQUEST("PUT", "Patient/1") "}", NULL, true},
    {"{" PATIENT("1") "," REQUEST("PUT", "/Patient/1") "}", NULL, true},
    {"{" PATIENT("1") "," REQUEST("PUT", "Patient?identifier=a") "}", NULL,
        true},
    {"{" PATIENT("1") "," REQUEST("POST", "Patient") "}", NULL, true},
    {"{" REQUEST("POST", "Patient/$match") "}", NULL, true},
    {"{" REQUEST("POST", "Patient/_search") "}", NULL, true},
    {"{" REQUEST("GET", "Patient?name=x&_count=2") "}", NULL, true},
    {"{" REQUEST("GET", "metadata") "}", NULL, true},
    {"{" REQUEST("DELETE", "Patient/1") "}", NULL, true},
    {"{" REQUEST("DELETE", "Patient?identifier=a") "}", NULL, true},
    {"{" PATIENT("1") "," REQUEST("PATCH", "Patient/1") "}", NULL, true},
    {"{" PATIENT("1") "}", "Bundle.entry[0].request.method", false},
    {"{" PATIENT("1") ",\"request\":{\"method\":\"PUT\"}}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("put", "Patient/1") "}",
        "Bundle.entry[0].request.method", false},
    {"{" PATIENT("1") "," REQUEST("PUT", "Patient") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("PUT", "Patient/2") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("PUT", "Person/1") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("PUT", "Patient/1/_history/1") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("PUT", "http://h/Patient/1") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("PUT", "urn:uuid:1") "}",
        "Bundle.entry[0].request.url", false},
    {"{" REQUEST("PUT", "Patient/1") "}", "Bundle.entry[0].resource", false},
    {"{" REQUEST("POST", "Patient") "}", "Bundle.entry[0].resource", false},
    {"{" PATIENT("1") "," REQUEST("POST", "Patient/1") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("POST", "Person") "}",
        "Bundle.entry[0].request.url", false},
    {"{" PATIENT("1") "," REQUEST("POST", "Nonsense") "}",
        "Bundle.entry[0].request.url", false},
    {"{" REQUEST("DELETE", "Patient") "}", "Bundle.entry[0].request.url",
        false},
    {"{" PATIENT("1") ",\"request\":{\"method\":\"PUT\",\"url\":\"Patient/1\","
                      "\"ifNoneExist\":\"a=b\"}}",
        "Bundle.entry[0].request.ifNoneExist", false},
    {"{" PATIENT("1") ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\","
                      "\"ifMatch\":\"W/1\"}}",
        "Bundle.entry[0].request.ifMatch", false},
    /* one resource twice: only a transaction is one change */
    {"{" PATIENT("1") "," REQUEST(
         "PUT", "Patient/1") "},"
                             "{" REQUEST("DELETE", "Patient/1") "}",
        "Bundle.entry[1].request.url", true},
    {"{" PATIENT("1") "," REQUEST(
         "PUT", "Patient/1") "},"
                             "{" REQUEST("GET", "Patient/1") "}",
        NULL, true},
    {"{\"fullUrl\":\"urn:uuid:1\"," PATIENT("1") "," REQUEST(
         "POST", "Patient") "},"
                            "{\"fullUrl\":\"urn:uuid:1\"," PATIENT(
                                "2") "," REQUEST("POST", "Patient") "}",
        "Bundle.entry[1].fullUrl", false},
    /* one condition twice would make one resource twice */
    {"{" PATIENT("1") "," REQUEST(
         "PUT", "Patient?identifier=a") "},"
                                        "{" PATIENT("2") "," REQUEST(
                                            "PUT", "Patient?identifier=a") "}",
        "Bundle.entry[1].request.url", true},
    {"{" PATIENT("1") "," CREATE("identifier=a") "},"
                                                 "{" PATIENT("2") "," CREATE(
                                                     "identifier=a") "}",
        "Bundle.entry[1].request.ifNoneExist", true},
    {"{" PATIENT("1") "," CREATE(
         "identifier=a") "},"
                         "{" PATIENT("2") "," REQUEST(
                             "PUT", "/Patient?identifier=a") "}",
        "Bundle.entry[1].request.url", true},
    {"{" PATIENT("1") "," CREATE("identifier=a") "},"
                                                 "{" PATIENT("2") "," CREATE(
                                                     "identifier=b") "}",
        NULL, true},
    {"{" PATIENT("1") "," CREATE(
         "identifier=a") "},"
                         "{" REQUEST("DELETE", "Patient?identifier=a") "}",
        NULL, true},
    {"{" PATIENT("1") "," CREATE("identifier=a") "},"
                                                 "{" PERSON "," REQUEST("PUT",
                                                     "Person?identifier=a") "}",
        NULL, true},
    {"{" REQUEST("POST", "Patient/$match?a=b") "},"
                                               "{" REQUEST("POST",
                                                   "Patient/$match?a=b") "}",
        NULL, true},
    /* references */
    {"{" REFERRING("urn:uuid:2") "," REQUEST(
         "POST", "Patient") "},"
                            "{\"fullUrl\":\"urn:uuid:2\"," PATIENT(
                                "2") "," REQUEST("POST", "Patient") "}",
        NULL, true},
    {"{" PATIENT("1") "," REQUEST(
         "POST", "Patient") "},"
                            "{" REFERRING("urn:uuid:3") "," REQUEST(
                                "POST", "Patient") "}",
        "Bundle.entry[1].resource", false},
    {"{" REFERRING("Patient?identifier=a") "," REQUEST("POST", "Patient") "}",
        NULL, false},
    {"{" REFERRING("Patient/elsewhere") "," REQUEST("POST", "Patient") "}",
        NULL, true},
};

static int check_as(
    void **state, const char *type, const char *entries, struct err *err)
{
    char *text = arena_printf(*state,
        "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}", type,
        entries);
    struct bundle b;

    assert_int_equal(read_text(state, &b, text, err), 0);
    return bundle_check_requests(&b, err);
}

static void test_checks_requests(void **state)
{
    for (size_t i = 0; i < COUNT_OF(checks); i++) {
        struct err err = ERR_INIT;
        int rc = check_as(state, "transaction", checks[i].entries, &err);

        if (strcmp(err.where, checks[i].where ? checks[i].where : "") != 0)
            fail_msg("row %zu: at '%s': %s", i, err.where, err.text);
        assert_int_equal(rc, checks[i].where ? ERR_INVALID : 0);
        rc = check_as(state, "batch", checks[i].entries, NULL);
        if (!rc != checks[i].good_in_batch)
            fail_msg("row %zu as a batch: %d", i, rc);
    }
    assert_int_equal(check_as(state, "collection", "", NULL), ERR_INVALID);
    assert_int_equal(check_as(state, "searchset", "", NULL), ERR_INVALID);
}

/* `depth` levels: an object, and arrays in it. */
static struct slice nested(void **state, size_t depth)
{
    struct buf text = BUF_INIT;
    struct slice copy;

    buf_adds(&text, "{\"a\":");
    for (size_t i = 1; i < depth; i++)
        buf_addc(&text, '[');
    for (size_t i = 1; i < depth; i++)
        buf_addc(&text, ']');
    buf_addc(&text, '}');
    copy = arena_copy(*state, buf_slice(&text));
    buf_free(&text);
    return copy;
}

/* Whatever is taken alone can be read as an entry. */
static void test_resources_fit_into_bundles(void **state)
{
    struct err err = ERR_INIT;
    struct slice deepest =
        nested(state, jlimits_default.depth - BUNDLE_ENTRY_DEPTH);
    struct jval v;
    struct bundle b;

    assert_int_equal(bundle_parse_resource(&v, deepest, *state, &err), 0);
    assert_int_equal(
        read_text(state, &b,
            arena_printf(*state,
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
                "\"entry\":[{\"resource\":%.*s}]}",
                SLICE_ARG(deepest)),
            &err),
        0);
    assert_int_equal(
        bundle_parse_resource(&v,
            nested(state, jlimits_default.depth - BUNDLE_ENTRY_DEPTH + 1),
            *state, &err),
        ERR_LIMIT);
    assert_int_equal(err_status(&err), 400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_reads_a_searchset, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_reads_requests_and_responses, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_refuses_what_is_no_bundle, setup, teardown),
        cmocka_unit_test_setup_teardown(test_checks_requests, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_resources_fit_into_bundles, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
