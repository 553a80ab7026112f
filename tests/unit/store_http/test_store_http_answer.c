/* SPDX-License-Identifier: Apache-2.0
 * What an answer means, and what it looks like afterwards. */
#include "fhirclient/store/store_http_int.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

#define OUTCOME                                                                \
    "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"         \
    "\"error\",\"code\":\"conflict\"}]}"
#define PAGE "<html><body>It works!</body></html>"
#define PATIENT_A "{\"resourceType\":\"Patient\",\"id\":\"a\"}"
#define SENT_TWO                                                               \
    "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{},{}]}"
#define RESPONSE(entries)                                                      \
    "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\","          \
    "\"entry\":[" entries "]}"
#define OK "{\"response\":{\"status\":\"200 OK\"}}"
#define BUNDLE(type) "{\"resourceType\":\"Bundle\",\"type\":\"" type "\"}"

static struct loop *loop;
static struct arena *arena;
static struct store_http store;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    loop = loop_new();
    return url_base_parse(&store.base, SLICE("http://h:1/fhir"), NULL);
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    loop_free(&loop);
    return 0;
}

static struct store_http_call *make(enum store_verb verb)
{
    struct store_http_call *h = arena_zalloc(arena, 1, sizeof(*h));
    struct store_call *c = arena_zalloc(arena, 1, sizeof(*c));
    call_init(&c->call, loop, NULL);
    c->verb = verb;
    c->type = SLICE("Patient");
    c->id = verb == STORE_CREATE ? SLICE("") : SLICE("a");
    c->vid = SLICE("1");
    c->method = SLICE("POST");
    c->body = slice_of(SENT_TWO);
    c->arena = arena;
    h->c = c;
    h->store = &store;
    h->fetch.outcome = FETCH_ANSWERED;
    return h;
}

#define READ STORE_READ
#define PUT STORE_UPDATE
#define TX STORE_TRANSACTION
#define DONE STORE_ANSWERED
#define NOT STORE_NOT_DONE
#define MAYBE STORE_UNKNOWN

static const struct {
    enum store_verb verb;
    int status;
    const char *body;
    enum store_outcome outcome;
    int rc;
} cases[] = {
    /* what it should be */
    {READ, 200, PATIENT_A, DONE, 0},
    {PUT, 200, PATIENT_A, DONE, 0},
    {PUT, 201, PATIENT_A, DONE, 0},
    {STORE_CREATE, 201, PATIENT_A, DONE, 0},
    {STORE_DELETE, 204, "", DONE, 0},
    {STORE_DELETE, 200, OUTCOME, DONE, 0},
    {STORE_SEARCH, 200, BUNDLE("searchset"), DONE, 0},
    {STORE_HISTORY, 200, BUNDLE("history"), DONE, 0},
    {STORE_PAGE, 200, BUNDLE("searchset"), DONE, 0},
    {STORE_PAGE, 200, BUNDLE("history"), DONE, 0},
    {TX, 200, RESPONSE(OK "," OK), DONE, 0},
    {STORE_CAPABILITIES, 200, "{\"resourceType\":\"CapabilityStatement\"}",
        DONE, 0},
    {STORE_OPERATION, 200, "{\"resourceType\":\"Parameters\"}", DONE, 0},
    {STORE_OPERATION, 204, "", DONE, 0},
    /* refused by the store itself */
    {READ, 404, OUTCOME, DONE, 0},
    {READ, 410, OUTCOME, DONE, 0},
    {PUT, 400, OUTCOME, DONE, 0},
    {PUT, 403, OUTCOME, DONE, 0},
    {PUT, 409, OUTCOME, DONE, 0},
    {PUT, 412, OUTCOME, DONE, 0},
    {TX, 422, OUTCOME, DONE, 0},
    {TX, 500, OUTCOME, DONE, 0},
    {READ, 500, OUTCOME, DONE, 0},
    /* refused without a reason, but surely this request */
    {TX, 409, "", DONE, 0},
    {TX, 413, PAGE, DONE, 0},
    {PUT, 412, "", DONE, 0},
    {PUT, 400, PAGE, DONE, 0},
    /* not the store's word: never "not there" */
    {READ, 404, PAGE, NOT, ERR_UPSTREAM},
    {READ, 404, "", NOT, ERR_UPSTREAM},
    {READ, 410, PAGE, NOT, ERR_UPSTREAM},
    {READ, 400, PAGE, NOT, ERR_UPSTREAM},
    {STORE_SEARCH, 404, PAGE, NOT, ERR_UPSTREAM},
    {PUT, 404, PAGE, NOT, ERR_UPSTREAM},
    {PUT, 405, PAGE, NOT, ERR_UPSTREAM},
    {TX, 403, PAGE, NOT, ERR_UPSTREAM},
    {READ, 404, PATIENT_A, NOT, ERR_UPSTREAM},
    {PUT, 500, PAGE, MAYBE, ERR_UPSTREAM},
    {READ, 500, PAGE, NOT, ERR_UPSTREAM},
    {TX, 599, "", MAYBE, ERR_UPSTREAM},
    /* our own credentials */
    {READ, 401, OUTCOME, NOT, ERR_UNAVAILABLE},
    {TX, 401, OUTCOME, NOT, ERR_UNAVAILABLE},
    {TX, 407, PAGE, NOT, ERR_UNAVAILABLE},
    /* overloaded */
    {TX, 429, OUTCOME, NOT, ERR_UNAVAILABLE},
    {TX, 429, PAGE, NOT, ERR_UNAVAILABLE},
    {READ, 429, "", NOT, ERR_UNAVAILABLE},
    {TX, 408, "", NOT, ERR_UNAVAILABLE},
    {TX, 503, OUTCOME, NOT, ERR_UNAVAILABLE},
    {READ, 503, PAGE, NOT, ERR_UNAVAILABLE},
    /* lost on the way */
    {TX, 503, PAGE, MAYBE, ERR_UNKNOWN},
    {TX, 503, "", MAYBE, ERR_UNKNOWN},
    {TX, 502, OUTCOME, MAYBE, ERR_UNKNOWN},
    {TX, 504, PAGE, MAYBE, ERR_UNKNOWN},
    {STORE_DELETE, 504, PAGE, MAYBE, ERR_UNKNOWN},
    {STORE_OPERATION, 504, PAGE, MAYBE, ERR_UNKNOWN},
    {READ, 502, PAGE, NOT, ERR_UNAVAILABLE},
    {READ, 504, OUTCOME, NOT, ERR_UNAVAILABLE},
    /* nonsense with a good status */
    {READ, 200, PAGE, NOT, ERR_UPSTREAM},
    {READ, 200, "", NOT, ERR_UPSTREAM},
    {READ, 200, "{\"id\":\"a\"}", NOT, ERR_UPSTREAM},
    {READ, 200, "{\"resourceType\":\"Basic\",\"id\":\"a\"}", NOT, ERR_UPSTREAM},
    {READ, 200, "{\"resourceType\":\"Patient\",\"id\":\"b\"}", NOT,
        ERR_UPSTREAM},
    {READ, 200, "{\"resourceType\":\"Patient\"}", NOT, ERR_UPSTREAM},
    {READ, 200, "{\"resourceType\":\"Patient\",\"id\":\"a\"", NOT,
        ERR_UPSTREAM},
    {READ, 200, PATIENT_A "x", NOT, ERR_UPSTREAM},
    {READ, 200, "[]", NOT, ERR_UPSTREAM},
    {STORE_VREAD, 200, PATIENT_A, NOT, ERR_UPSTREAM},
    {STORE_SEARCH, 200, PATIENT_A, NOT, ERR_UPSTREAM},
    {STORE_SEARCH, 200, BUNDLE("history"), NOT, ERR_UPSTREAM},
    {STORE_SEARCH, 204, "", NOT, ERR_UPSTREAM},
    {STORE_HISTORY, 200, BUNDLE("searchset"), NOT, ERR_UPSTREAM},
    {STORE_PAGE, 200, BUNDLE("collection"), NOT, ERR_UPSTREAM},
    {PUT, 200, PAGE, MAYBE, ERR_UPSTREAM},
    {PUT, 200, "", MAYBE, ERR_UPSTREAM},
    {PUT, 201, "{\"resourceType\":\"Patient\",\"id\":\"b\"}", MAYBE,
        ERR_UPSTREAM},
    {STORE_DELETE, 200, PAGE, MAYBE, ERR_UPSTREAM},
    {TX, 200, PAGE, MAYBE, ERR_UPSTREAM},
    {TX, 200, RESPONSE(OK), MAYBE, ERR_UPSTREAM},
    {TX, 200, RESPONSE(OK "," OK "," OK), MAYBE, ERR_UPSTREAM},
    {TX, 200, RESPONSE(OK ",{}"), MAYBE, ERR_UPSTREAM},
    {TX, 200, BUNDLE("transaction-response"), MAYBE, ERR_UPSTREAM},
    {TX, 200, BUNDLE("batch-response"), MAYBE, ERR_UPSTREAM},
    {STORE_BATCH, 200, RESPONSE(OK "," OK), MAYBE, ERR_UPSTREAM},
    {STORE_CAPABILITIES, 200, PATIENT_A, NOT, ERR_UPSTREAM},
    /* odd statuses */
    {READ, 304, "", NOT, ERR_UPSTREAM},
    {TX, 100, "", MAYBE, ERR_UPSTREAM},
    {TX, 999, OUTCOME, MAYBE, ERR_UPSTREAM},
};

static void every_answer(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct store_http_call *h = make(cases[i].verb);
        h->fetch.status = cases[i].status;
        h->fetch.answer = slice_of(cases[i].body);
        int rc = store_http_answer(h);
        if (rc != cases[i].rc || h->c->outcome != cases[i].outcome)
            fail_msg("row %zu, status %d: outcome %d, rc %d: %s", i,
                cases[i].status, (int)h->c->outcome, rc, h->c->call.err.text);
        assert_int_equal(h->c->status, cases[i].status);
        if (rc < 0)
            assert_true(h->c->call.err.text[0] && !h->c->answer.len);
        else if (h->c->status >= 400)
            assert_true(slice_find_slice(h->c->answer,
                            SLICE("OperationOutcome")) != SIZE_MAX);
    }
}

static void without_an_answer(void **state)
{
    (void)state;
    static const struct {
        enum store_verb verb;
        enum fetch_outcome fetched;
        int fetch_rc;
        enum store_outcome outcome;
        int rc;
    } rows[] = {
        {TX, FETCH_NOT_SENT, ERR_UNAVAILABLE, NOT, ERR_UNAVAILABLE},
        {TX, FETCH_NOT_SENT, ERR_TIMEOUT, NOT, ERR_TIMEOUT},
        {TX, FETCH_UNKNOWN, ERR_TIMEOUT, MAYBE, ERR_TIMEOUT},
        {TX, FETCH_UNKNOWN, ERR_UNKNOWN, MAYBE, ERR_UNKNOWN},
        {TX, FETCH_UNKNOWN, ERR_UPSTREAM, MAYBE, ERR_UPSTREAM},
        {TX, FETCH_ANSWERED, ERR_UPSTREAM, MAYBE, ERR_UPSTREAM}, /* 3xx */
        {READ, FETCH_NOT_SENT, ERR_UNAVAILABLE, NOT, ERR_UNAVAILABLE},
        {READ, FETCH_UNKNOWN, ERR_TIMEOUT, NOT, ERR_TIMEOUT},
        {READ, FETCH_UNKNOWN, ERR_UNKNOWN, NOT, ERR_UNAVAILABLE},
        {READ, FETCH_ANSWERED, ERR_UPSTREAM, NOT, ERR_UPSTREAM},
    };
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct store_http_call *h = make(rows[i].verb);
        h->fetch.outcome = rows[i].fetched;
        h->fetch.call.rc = rows[i].fetch_rc;
        err_set(&h->fetch.call.err, rows[i].fetch_rc, "told by fetch");
        assert_int_equal(store_http_answer(h), rows[i].rc);
        assert_int_equal(h->c->outcome, rows[i].outcome);
        assert_int_equal(h->c->call.err.code, rows[i].rc);
        assert_string_equal(h->c->call.err.text, "told by fetch");
    }
}

static struct store_http_call *answer_one_put(
    const char *url, const char *location)
{
    struct store_http_call *h = make(TX);
    h->c->body = slice_of(arena_printf(arena,
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
        "{\"request\":{\"method\":\"PUT\",\"url\":\"%s\"}}]}",
        url));
    h->fetch.status = 200;
    h->fetch.answer = slice_of(arena_printf(arena,
        RESPONSE("{\"response\":{\"status\":\"200\",\"location\":\"%s\"}}"),
        location));
    return h;
}

/* An entry's location is that of what was sent, however either is written. */
static void entries_are_about_what_was_sent(void **state)
{
    (void)state;
    static const struct {
        const char *url, *location;
        bool is_believed;
    } rows[] = {
        {"Patient/a", "Patient/a/_history/2", true},
        {"Patient/a", "http://h:1/fhir/Patient/a/_history/2", true},
        {"Patient/a", "Patient/a", true},
        {"/Patient/a", "Patient/a/_history/2", true},
        {"/Patient/a", "http://h:1/fhir/Patient/a/_history/2", true},
        {"Patient?identifier=a", "Patient/b/_history/1", true},
        {"Patient/a", "Patient/ab/_history/2", false},
        {"Patient/a", "Patient/b/_history/2", false},
        {"/Patient/a", "Patient/b/_history/2", false},
        {"Patient/a", "MyPatient/a", false},
    };
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct store_http_call *h =
            answer_one_put(rows[i].url, rows[i].location);
        int rc = store_http_answer(h);
        if ((rc == 0) != rows[i].is_believed)
            fail_msg("row %zu: rc %d: %s", i, rc, h->c->call.err.text);
        assert_int_equal(h->c->outcome, rc ? MAYBE : DONE);
    }
}

/* However many values a Bundle of ours holds, its answer is understood. */
static void large_bundles_are_sent(void **state)
{
    (void)state;
    struct store_http_call *h = make(TX);
    struct buf b = BUF_INIT;
    buf_adds(&b, "{\"resourceType\":\"Bundle\",\"type\":\"transaction\","
                 "\"entry\":[{\"resource\":{\"photo\":[{}");
    for (int i = 0; i < 250000; i++)
        buf_adds(&b, ",{}");
    buf_adds(&b, "]}}]}");
    h->c->body = buf_slice(&b);
    h->fetch.status = 200;
    h->fetch.answer = slice_of(RESPONSE(OK));
    assert_int_equal(store_http_answer(h), 0);
    assert_int_equal(h->c->outcome, DONE);
    buf_free(&b);
}

static void headers_are_ours(void **state)
{
    (void)state;
    struct store_http_call *h = make(PUT);
    h->fetch.status = 200;
    h->fetch.answer = slice_of(PATIENT_A);
    h->fetch.etag = SLICE("W/\"3\"");
    h->fetch.content_location = SLICE("http://h:1/fhir/Patient/a/_history/3");
    h->fetch.last_modified = SLICE("Sat, 21 Nov 2026 09:30:00 GMT");
    h->fetch.date = SLICE("Sat, 21 Nov 2026 09:30:01 GMT");
    assert_int_equal(store_http_answer(h), 0);
    assert_true(slice_eq(h->c->etag, SLICE("3")));
    assert_true(slice_eq(h->c->location, SLICE("Patient/a/_history/3")));
    assert_true(
        slice_eq(h->c->last_modified, SLICE("2026-11-21T09:30:00.000Z")));
    assert_true(slice_eq(h->c->server_time, SLICE("2026-11-21T09:30:01.000Z")));
    /* The body is finer, and says what a header leaves out. */
    h = make(PUT);
    h->fetch.status = 201;
    h->fetch.answer = SLICE(
        "{\"resourceType\":\"Patient\",\"id\":\"a\",\"meta\":{\"versionId\":"
        "\"7\",\"lastUpdated\":\"2026-11-21T09:30:00.123+00:00\"}}");
    h->fetch.location = SLICE("https://elsewhere/x/Patient/a/_history/7");
    assert_int_equal(store_http_answer(h), 0);
    assert_true(slice_eq(h->c->etag, SLICE("7")));
    assert_true(
        slice_eq(h->c->last_modified, SLICE("2026-11-21T09:30:00.123+00:00")));
    assert_int_equal(h->c->location.len, 0);
    assert_int_equal(h->c->server_time.len, 0);
    /* Of what is gone, the version that deleted it; of other refusals none. */
    for (int status = 409; status <= 410; status++) {
        h = make(READ);
        h->fetch.status = status;
        h->fetch.answer = slice_of(OUTCOME);
        h->fetch.location = SLICE("http://h:1/fhir/Patient/a/_history/8");
        assert_int_equal(store_http_answer(h), 0);
        assert_int_equal(h->c->location.len, status == 410 ? 20 : 0);
    }
}

/* HAPI says 409 to each of these; FHIR 412 to a stale version. */
static void a_stale_version_is_412(void **state)
{
    static const struct {
        const char *text;
        int status;
    } rows[] = {
        {"HAPI-0550: HAPI-0989: Trying to update Basic/a/_history/7 but this "
         "is not the current version",
            412},
        {"HAPI-0961: Trying to delete Basic/a/_history/7 but this is not the "
         "current version",
            412},
        {"HAPI-0823: The operation has failed with a version constraint "
         "failure",
            409},
        {"HAPI-0515: Unable to delete Patient/a because at least one resource "
         "has a reference to this resource",
            409},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct store_http_call *h = make(PUT);

        h->fetch.status = 409;
        h->fetch.answer = slice_of(arena_printf(arena,
            "{\"resourceType\":\"OperationOutcome\",\"issue\":[{"
            "\"severity\":\"error\",\"code\":\"processing\","
            "\"diagnostics\":\"%s\"}]}",
            rows[i].text));
        assert_int_equal(store_http_answer(h), 0);
        assert_int_equal(h->c->status, rows[i].status);
        assert_true(
            slice_find_slice(h->c->answer, SLICE("\"conflict\"")) != SIZE_MAX);
    }
}

/* HAPI's own words; other stores name the element. */
static void lost_references_have_a_place(void **state)
{
    static const struct {
        enum store_verb verb;
        const char *path, *place;
    } rows[] = {
        {STORE_CREATE, "Basic.subject", ",\"expression\":[\"Basic.subject\"],"},
        {STORE_UPDATE, "Basic.subject.where(resolve() is Patient)",
            ",\"expression\":[\"Basic.subject\"],"},
        {STORE_CREATE, "(Observation.value as Reference)", NULL},
        {STORE_TRANSACTION, "Basic.subject", NULL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct store_http_call *h = make(rows[i].verb);
        struct slice expected = slice_of(arena_printf(arena,
            "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
            "\"error\",\"code\":\"invalid\"%s\"diagnostics\":\"HAPI-1094: "
            "Resource Patient/a not found, specified in path: %s\"}]}",
            rows[i].place ? rows[i].place : ",", rows[i].path));

        h->fetch.status = 400;
        h->fetch.answer = slice_of(arena_printf(arena,
            "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
            "\"error\",\"code\":\"processing\",\"diagnostics\":\"HAPI-1094: "
            "Resource Patient/a not found, specified in path: %s\"}]}",
            rows[i].path));
        assert_int_equal(store_http_answer(h), 0);
        assert_true(slice_eq(h->c->answer, expected));
    }
}

static void retry_after_is_told(void **state)
{
    (void)state;
    struct store_http_call *h = make(TX);
    h->fetch.status = 429;
    h->fetch.retry_after = SLICE("7");
    assert_int_equal(store_http_answer(h), ERR_UNAVAILABLE);
    assert_non_null(strstr(h->c->call.err.text, "7 s"));
}

static struct slice relink(const char *body, int want_rc)
{
    struct store_http_call *h = make(STORE_SEARCH);
    h->fetch.status = 200;
    h->fetch.answer = slice_of(body);
    assert_int_equal(store_http_answer(h), want_rc);
    return h->c->answer;
}

static void links_become_ours(void **state)
{
    (void)state;
    const char *theirs =
        "{\"resourceType\":\"Bundle\", \"type\":\"searchset\",\"total\":1.0,"
        "\"link\":[{\"relation\":\"self\",\"url\":\"http://h:1/fhir\"},"
        "{\"relation\":\"next\",\"url\":\"https://out\\/fhir?_getpages=1&b\"}],"
        "\"entry\":[ {\"fullUrl\":\"http://h:1/fhir/Patient/a\","
        "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\","
        "\"implicitRules"
        "\":\"http://h:1/fhir/x\",\"multipleBirthInteger\":1e0},"
        "\"response\":{\"status\":\"200\",\"location\":"
        "\"http://h:1/fhir/Patient/a/_history/1\",\"etag\":\"W/\\\"1\\\"\"}},"
        "{\"fullUrl\":\"urn:uuid:1\"},{\"fullUrl\":\"http://else/Patient/"
        "b\"}]}";
    const char *ours =
        "{\"resourceType\":\"Bundle\", \"type\":\"searchset\",\"total\":1.0,"
        "\"link\":[{\"relation\":\"self\",\"url\":\"?\"},"
        "{\"relation\":\"next\",\"url\":\"?_getpages=1&b\"}],"
        "\"entry\":[ {\"fullUrl\":\"Patient/a\","
        "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\","
        "\"implicitRules"
        "\":\"http://h:1/fhir/x\",\"multipleBirthInteger\":1e0},"
        "\"response\":{\"status\":\"200\",\"location\":"
        "\"Patient/a/_history/1\",\"etag\":\"W/\\\"1\\\"\"}},"
        "{\"fullUrl\":\"urn:uuid:1\"},{\"fullUrl\":\"http://else/Patient/"
        "b\"}]}";
    struct slice got = relink(theirs, 0);
    assert_string_equal(arena_cstr(arena, got), ours);
    /* Nothing to change: the very same bytes. */
    assert_ptr_equal(relink(ours, 0).ptr, ours);
}

/* Not what was sent to the store, but what was asked of us. */
static void self_says_what_was_asked(void **state)
{
    (void)state;
    struct store_http_call *h = make(STORE_SEARCH);
    struct err err = ERR_INIT;
    h->c->query = SLICE("birthdate=ge1990");
    assert_int_equal(store_http_request(h, &err), 0);
    h->fetch.status = 200;
    h->fetch.answer =
        SLICE("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{"
              "\"relation\":\"self\",\"url\":"
              "\"http://h:1/fhir/Patient?birthdate=ge1990-01-01\"}]}");
    assert_int_equal(store_http_answer(h), 0);
    assert_string_equal(arena_cstr(arena, h->c->answer),
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{"
        "\"relation\":\"self\",\"url\":\"Patient?birthdate=ge1990\"}]}");
}

static void a_next_link_elsewhere_is_refused(void **state)
{
    (void)state;
    relink("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{"
           "\"relation\":\"next\",\"url\":\"http://evil/x?_getpages=1\"}]}",
        ERR_UPSTREAM);
    relink("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{"
           "\"relation\":\"self\",\"url\":\"http://evil/x?_getpages=1\"}]}",
        0);
}

/* A Bundle that is itself the resource asked for is not touched. */
static void a_stored_bundle_stays_as_it_is(void **state)
{
    (void)state;
    const char *body = "{\"resourceType\":\"Bundle\",\"id\":\"a\",\"type\":"
                       "\"collection\",\"entry\":[{\"fullUrl\":"
                       "\"http://h:1/fhir/Patient/a\"}]}";
    struct store_http_call *h = make(READ);
    h->c->type = SLICE("Bundle");
    h->fetch.status = 200;
    h->fetch.answer = slice_of(body);
    assert_int_equal(store_http_answer(h), 0);
    assert_string_equal(arena_cstr(arena, h->c->answer), body);
}

static void large_pages_are_read(void **state)
{
    (void)state;
    struct buf b = BUF_INIT;
    buf_adds(&b, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
                 "\"entry\":[{\"fullUrl\":\"http://h:1/fhir/Patient/0\"}");
    for (int i = 1; i < 100000; i++)
        buf_addf(&b, ",{\"fullUrl\":\"http://h:1/fhir/Patient/%d\"}", i);
    buf_adds(&b, "]}");
    struct slice got = relink(b.ptr, 0);
    assert_true(slice_find_slice(got, SLICE("h:1")) == SIZE_MAX);
    assert_true(slice_find_slice(got, SLICE("\"Patient/99999\"")) != SIZE_MAX);
    buf_free(&b);
}

#define WITH(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH(every_answer),
        WITH(without_an_answer),
        WITH(entries_are_about_what_was_sent),
        WITH(large_bundles_are_sent),
        WITH(headers_are_ours),
        WITH(a_stale_version_is_412),
        WITH(lost_references_have_a_place),
        WITH(retry_after_is_told),
        WITH(links_become_ours),
        WITH(self_says_what_was_asked),
        WITH(a_next_link_elsewhere_is_refused),
        WITH(a_stored_bundle_stays_as_it_is),
        WITH(large_pages_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
