/* SPDX-License-Identifier: Apache-2.0
 * One resource at a time: create, read, update, delete, conditions, versions,
 * tags, references. */
#include "base/buf.h"
#include "tests/unit/cmocka_with.h"
#include "tests/unit/store/store_fixture.h"

#include <string.h>

#define P1 "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"male\"}"
#define P1_FEMALE                                                              \
    "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"female\"}"

static void create_assigns_an_id(void **state)
{
    struct store_fixture *f = *state;
    struct jval v = ask(f, "POST", "Patient",
        "{\"resourceType\":\"Patient\",\"id\":\"mine\",\"active\":true}");

    assert_int_equal(f->last.status, 201);
    assert_int_equal(f->last.outcome, STORE_ANSWERED);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "1");
    assert_string_not_equal(text_of(v, "id", NULL), "mine");
    assert_string_equal(text_of(v, "meta", "versionId", NULL), "1");
    const char *location = arena_cstr(f->arena, f->last.location);
    assert_ptr_equal(strstr(location, "Patient/"), location);
    assert_non_null(strstr(location, "/_history/1"));
    ask(f, "GET", arena_printf(f->arena, "Patient/%s", text_of(v, "id", NULL)),
        NULL);
    assert_int_equal(f->last.status, 200);
}

static void put_versions(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/p1", P1);
    assert_int_equal(f->last.status, 201);
    ask(f, "PUT", "Patient/p1", P1);
    assert_int_equal(f->last.status, 200);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "1");
    ask(f, "PUT", "Patient/p1", P1_FEMALE);
    assert_int_equal(f->last.status, 200);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "2");
    struct jval old = ask(f, "GET", "Patient/p1/_history/1", NULL);
    assert_string_equal(text_of(old, "gender", NULL), "male");
    ask(f, "GET", "Patient/p1/_history/3", NULL);
    assert_int_equal(f->last.status, 404);
    ask(f, "GET", "Patient/p1/_history/x", NULL);
    assert_int_equal(f->last.status, 404);
}

static void order_of_members_is_no_change(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/p1",
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"active\":true,"
        "\"name\":[{\"family\":\"A\",\"given\":[\"B\"]}]}");
    ask(f, "PUT", "Patient/p1",
        "{\"name\": [ {\"given\":[\"B\"], \"family\":\"A\"}],\"active\":true,"
        "\"id\":\"p1\",\"meta\":{\"versionId\":\"77\"},"
        "\"resourceType\":\"Patient\"}");
    assert_int_equal(f->last.status, 200);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "1");
}

static void decimals_keep_their_digits(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/p1",
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"extension\":[{"
        "\"url\":\"http://x.org/d\",\"valueDecimal\":0.100}]}");
    assert_int_equal(f->last.status, 201);
    ask(f, "GET", "Patient/p1", NULL);
    assert_non_null(
        strstr(arena_cstr(f->arena, f->last.answer), "\"valueDecimal\":0.100"));
}

static void bad_bodies_are_refused(void **state)
{
    static const char *const bodies[] = {"{", "[]", "{}",
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Patient\",\"id\":\"other\"}",
        "{\"resourceType\":\"Organization\",\"id\":\"p1\"}",
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"purple\"}",
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"x\"}"};
    struct store_fixture *f = *state;

    for (size_t i = 0; i < COUNT_OF(bodies); i++) {
        struct jval v = ask(f, "PUT", "Patient/p1", bodies[i]);

        assert_int_equal(f->last.status, 400);
        assert_int_equal(f->last.outcome, STORE_ANSWERED);
        assert_string_equal(
            text_of(v, "resourceType", NULL), "OperationOutcome");
    }
    ask(f, "GET", "Patient/p1", NULL);
    assert_int_equal(f->last.status, 404);
}

static void stale_if_match_is_refused(void **state)
{
    struct store_fixture *f = *state;

    ask_if(f, "PUT", "Patient/p1", "9", P1); /* nothing there: no say */
    assert_int_equal(f->last.status, 201);
    ask_if(f, "PUT", "Patient/p1", "2", P1_FEMALE);
    assert_int_equal(f->last.status, 412);
    ask_if(f, "PUT", "Patient/p1", "2", P1); /* unchanged, stale all the same */
    assert_int_equal(f->last.status, 412);
    ask_if(f, "PUT", "Patient/p1", "nonsense", P1_FEMALE);
    assert_int_equal(f->last.status, 412);
    ask_if(f, "PUT", "Patient/p1", "1", P1_FEMALE);
    assert_int_equal(f->last.status, 200);
    ask_if(f, "DELETE", "Patient/p1", "1", NULL);
    assert_int_equal(f->last.status, 412);
    ask_if(f, "DELETE", "Patient/p1", "2", NULL);
    assert_int_equal(f->last.status, 200);
}

static void deleted_is_gone_and_comes_back(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "DELETE", "Patient/p1", NULL);
    assert_int_equal(f->last.status, 200);
    ask(f, "PUT", "Patient/p1", P1);
    ask(f, "DELETE", "Patient/p1", NULL);
    assert_int_equal(f->last.status, 200);
    ask(f, "GET", "Patient/p1", NULL);
    assert_int_equal(f->last.status, 410);
    assert_string_equal(
        arena_cstr(f->arena, f->last.location), "Patient/p1/_history/2");
    ask(f, "GET", "Patient/p1/_history/2", NULL);
    assert_int_equal(f->last.status, 410);
    ask(f, "GET", "Patient/p1/_history/1", NULL);
    assert_int_equal(f->last.status, 200);
    assert_int_equal(total_of(f, "Patient?gender=male"), 0);
    ask(f, "DELETE", "Patient/p1", NULL);
    assert_int_equal(f->last.status, 200);
    ask(f, "PUT", "Patient/p1", P1);
    assert_int_equal(f->last.status, 201);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "3");
    assert_int_equal(total_of(f, "Patient?gender=male"), 1);
}

#define IDENTIFIED                                                             \
    "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:s\","     \
    "\"value\":\"1\"}]}"

static void conditional_create(void **state)
{
    struct store_fixture *f = *state;
    struct jval first =
        ask_if(f, "POST", "Patient", "identifier=urn:s|1", IDENTIFIED);
    assert_int_equal(f->last.status, 201);
    struct jval again =
        ask_if(f, "POST", "Patient", "identifier=urn:s|1", IDENTIFIED);
    assert_int_equal(f->last.status, 200);
    assert_string_equal(text_of(first, "id", NULL), text_of(again, "id", NULL));
    ask(f, "POST", "Patient", IDENTIFIED);
    assert_int_equal(f->last.status, 201);
    ask_if(f, "POST", "Patient", "identifier=urn:s|1", IDENTIFIED);
    assert_int_equal(f->last.status, 412);
    /* A condition that asks for nothing must not fit everything. */
    ask_if(f, "POST", "Patient", "family=", IDENTIFIED);
    assert_int_equal(f->last.status, 400);
    ask_if(f, "POST", "Patient", "nonsense=1", IDENTIFIED);
    assert_int_equal(f->last.status, 400);
}

static void conditional_update_and_delete(void **state)
{
    struct store_fixture *f = *state;
    struct jval first =
        ask(f, "PUT", "Patient?identifier=urn:s%7C1", IDENTIFIED);
    assert_int_equal(f->last.status, 201);
    ask(f, "PUT", "Patient?identifier=urn:s%7C1", IDENTIFIED);
    assert_int_equal(f->last.status, 200);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "1");
    ask(f, "PUT", "Patient?identifier=urn:s%7C1",
        "{\"resourceType\":\"Patient\",\"id\":\"stranger\",\"identifier\":[{"
        "\"system\":\"urn:s\",\"value\":\"1\"}],\"active\":true}");
    assert_int_equal(f->last.status, 200);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "2");
    ask(f, "PUT", "Patient?identifier=urn:s%7C2",
        "{\"resourceType\":\"Patient\",\"id\":\"chosen\",\"identifier\":[{"
        "\"system\":\"urn:s\",\"value\":\"2\"}]}");
    assert_int_equal(f->last.status, 201);
    ask(f, "GET", "Patient/chosen", NULL); /* ids are the server's here */
    assert_int_equal(f->last.status, 404);
    ask(f, "PUT", "Patient?identifier=urn:s%7C", IDENTIFIED);
    assert_int_equal(f->last.status, 412);
    ask(f, "DELETE", "Patient?identifier=urn:s%7C", NULL);
    assert_int_equal(f->last.status, 412);
    ask(f, "DELETE", "Patient?identifier=urn:s%7C1", NULL);
    assert_int_equal(f->last.status, 200);
    ask(f, "GET",
        arena_printf(f->arena, "Patient/%s", text_of(first, "id", NULL)), NULL);
    assert_int_equal(f->last.status, 410);
    ask(f, "DELETE", "Patient?identifier=urn:s%7C1", NULL);
    assert_int_equal(f->last.status, 200);
}

static void put_tagged(
    struct store_fixture *f, const char *tags, bool replace_tags)
{
    char *body = arena_printf(f->arena,
        "{\"resourceType\":\"Patient\",\"id\":\"t\",\"meta\":{\"tag\":[%s]}}",
        tags);

    if (!*tags)
        body = arena_cstr(
            f->arena, SLICE("{\"resourceType\":\"Patient\",\"id\":\"t\"}"));
    f->last = (struct store_call){.replace_tags = replace_tags};
    store_sync_http(f->store, &f->last, f->arena, SLICE("PUT"),
        SLICE("Patient/t"), slice_of(body));
}

#define TAG_A "{\"system\":\"s\",\"code\":\"a\"}"
#define TAG_B "{\"system\":\"s\",\"code\":\"b\"}"

static void tags_stay_unless_replaced(void **state)
{
    struct store_fixture *f = *state;

    put_tagged(f, TAG_A, false);
    put_tagged(f, "", false);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "1");
    assert_int_equal(total_of(f, "Patient?_tag=s%7Ca"), 1);
    put_tagged(f, TAG_B, false);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "2");
    assert_int_equal(total_of(f, "Patient?_tag=s%7Ca&_tag=b"), 1);
    put_tagged(f, TAG_B "," TAG_A, true); /* the same set */
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "2");
    put_tagged(f, TAG_B, true);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "3");
    assert_int_equal(total_of(f, "Patient?_tag=s%7Ca"), 0);
    put_tagged(f, "", true);
    assert_int_equal(total_of(f, "Patient?_tag=b"), 0);
    struct jval v = ask(f, "GET", "Patient/t", NULL);
    assert_false(jval_is_some(jval_path(v, "meta", "tag", NULL)));
}

#define LINKED(id, to)                                                         \
    "{\"resourceType\":\"Patient\",\"id\":\"" id "\",\"link\":[{\"other\":{"   \
    "\"reference\":\"Patient/" to "\"},\"type\":\"seealso\"}]}"

static void references_must_lead_somewhere(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/a", LINKED("a", "b"));
    assert_int_equal(f->last.status, 400);
    ask(f, "GET", "Patient/a", NULL);
    assert_int_equal(f->last.status, 404);
    ask(f, "PUT", "Patient/a", LINKED("a", "a"));
    assert_int_equal(f->last.status, 201);
    ask(f, "PUT", "Patient/b", LINKED("b", "a"));
    assert_int_equal(f->last.status, 201);
    ask(f, "DELETE", "Patient/a", NULL);
    assert_int_equal(f->last.status, 409);
    ask(f, "GET", "Patient/a", NULL);
    assert_int_equal(f->last.status, 200);
    ask(f, "PUT", "Patient/b",
        "{\"resourceType\":\"Patient\",\"id\":\"b\",\"active\":true}");
    ask(f, "DELETE", "Patient/a", NULL);
    assert_int_equal(f->last.status, 200); /* its own link does not hold it */
    ask(f, "PUT", "Patient/b", LINKED("b", "a"));
    assert_int_equal(f->last.status, 400); /* deleted is not there */
}

static void references_in_extensions_are_not_checked(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/a",
        "{\"resourceType\":\"Patient\",\"id\":\"a\",\"extension\":[{"
        "\"url\":\"http://x.org/b\",\"valueReference\":{"
        "\"reference\":\"Patient/nobody\"}}]}");
    assert_int_equal(f->last.status, 201);
}

static void history_tells_all(void **state)
{
    struct store_fixture *f = *state;
    struct jval v;

    ask(f, "PUT", "Patient/p1", P1);
    ask(f, "PUT", "Patient/p1", P1_FEMALE);
    ask(f, "DELETE", "Patient/p1", NULL);
    ask(f, "PUT", "Organization/o",
        "{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"O\"}");
    v = ask(f, "GET", "Patient/p1/_history", NULL);
    struct jval entries = jval_get(v, "entry");
    assert_int_equal(jval_count(entries), 3);
    struct jval newest = jval_at(entries, 0);
    assert_string_equal(text_of(newest, "request", "method", NULL), "DELETE");
    assert_string_equal(text_of(newest, "request", "url", NULL), "Patient/p1");
    assert_false(jval_is_some(jval_get(newest, "resource")));
    assert_string_equal(
        text_of(jval_at(entries, 1), "resource", "gender", NULL), "female");
    assert_int_equal(total_of(f, "Patient/_history"), 3);
    assert_int_equal(total_of(f, "_history"), 4);
    assert_int_equal(total_of(f, "_history?_since=2099-01-01"), 0);
    assert_int_equal(total_of(f, "_history?_since=2001-01-01T00:00:00Z"), 4);
    ask(f, "GET", "Patient/nobody/_history", NULL);
    assert_int_equal(f->last.status, 404);
    ask(f, "GET", "_history?_since=x", NULL);
    assert_int_equal(f->last.status, 400);
}

/* `_since` with the time a version says of itself gives that version. */
static void history_since_includes_its_own_instant(void **state)
{
    struct store_fixture *f = *state;

    ask(f, "PUT", "Patient/p1", P1);
    for (int i = 0; i < 20; i++)
        ask(f, "PUT", "Patient/p1", i % 2 ? P1 : P1_FEMALE);
    struct jval v = ask(f, "GET", "Patient/p1/_history/11", NULL);
    const char *when = text_of(v, "meta", "lastUpdated", NULL);
    int64_t since =
        total_of(f, arena_printf(f->arena, "Patient/_history?_since=%s", when));
    assert_true(since >= 11 && since < 21);
}

/* As many values as a text may hold, or one less; the store adds its own. */
static const char *full_patient(struct store_fixture *f, const char *gender)
{
    enum { BESIDE_PHOTOS = 5, VALUES_A_PHOTO = 2 };
    struct buf text = BUF_INIT;
    const char *copy;

    buf_addf(&text,
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"%s\","
        "\"photo\":[",
        gender);
    for (uint32_t n = BESIDE_PHOTOS;
         n + VALUES_A_PHOTO <= jlimits_default.nodes; n += VALUES_A_PHOTO)
        buf_addf(&text, "%s{\"title\":\"a\"}", n == BESIDE_PHOTOS ? "" : ",");
    buf_adds(&text, "]}");
    copy = arena_cstr(f->arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

/* What was let in is not too much to be read again, by whatever reads it. */
static void a_full_resource_stays_readable(void **state)
{
    struct store_fixture *f = *state;
    struct err err = ERR_INIT;

    ask(f, "PUT", "Patient/p1", full_patient(f, "male"));
    assert_int_equal(f->last.status, 201);
    assert_int_equal(total_of(f, "Patient?_elements=gender"), 1);
    assert_int_equal(total_of(f, "Patient?_sort=birthdate"), 1);
    assert_int_equal(total_of(f, "Patient?_include=Patient:link"), 1);
    ask(f, "PUT", "Patient/p1", full_patient(f, "female"));
    assert_int_equal(f->last.status, 200);
    assert_string_equal(arena_cstr(f->arena, f->last.etag), "2");
    ask(f, "PUT", "Patient/p2", "{\"resourceType\":\"Patient\",\"id\":\"p2\"}");
    assert_int_equal(f->last.status, 201);
    fixture_shut(f);
    assert_int_equal(fixture_reopen(f, NULL, &err), 0);
    assert_int_equal(total_of(f, "Patient?gender=female"), 1);
    ask(f, "DELETE", "Patient/p1", NULL);
    assert_int_equal(f->last.status, 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name)                                                                \
    cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)
        T(create_assigns_an_id),
        T(put_versions),
        T(order_of_members_is_no_change),
        T(decimals_keep_their_digits),
        T(bad_bodies_are_refused),
        T(stale_if_match_is_refused),
        T(deleted_is_gone_and_comes_back),
        T(conditional_create),
        T(conditional_update_and_delete),
        T(tags_stay_unless_replaced),
        T(references_must_lead_somewhere),
        T(references_in_extensions_are_not_checked),
        T(history_tells_all),
        T(history_since_includes_its_own_instant),
        T(a_full_resource_stays_readable),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
