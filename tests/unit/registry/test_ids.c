/* SPDX-License-Identifier: Apache-2.0
 * Whose record is it, and under which id: every rule there is, one by one. */
#include "mediator/registry/ids.h"
#include "tests/unit/registry/world.h"

static const char *patient(const char *value)
{
    return ask_patient(asked("one"), "urn:a", value, value, NULL);
}

static void test_derived_id(void **state)
{
    struct identifier id = {SLICE("urn:a"), SLICE("1")};
    struct hmac_key *key = hmac_key_new(SLICE("key"));
    struct hmac_key *other_key = hmac_key_new(SLICE("other key"));
    char one[DERIVED_ID_SIZE], other[DERIVED_ID_SIZE];

    (void)state;
    id_derive(one, key, &id, 0);
    assert_int_equal(strlen(one), 40);
    assert_int_equal(strspn(one, "abcdefghijklmnopqrstuvwxyz234567"), 40);
    assert_true(slice_eq(submit("1", "A", NULL)->id, slice_of(one)));
    id_derive(other, key, &id, 1);
    assert_string_not_equal(one, other);
    id_derive(other, other_key, &id, 0);
    assert_string_not_equal(one, other);
    hmac_key_free(&key);
    hmac_key_free(&other_key);
}

static void test_url_id_is_used_when_free(void **state)
{
    struct submit_part *p = submit_json(patient("1"), "my-id");

    (void)state;
    assert_string_equal(text_of_slice(p->id), "my-id");
    assert_int_equal(p->result, SUBMIT_CREATED);
    p = submit_json(patient("1"), "my-id");
    assert_int_equal(p->result, SUBMIT_UNCHANGED);
}

/* Stock HAPI refuses digits alone. */
static void test_numeric_url_id_becomes_an_alias(void **state)
{
    struct submit_part *p = submit_json(patient("1"), "123");
    struct record_view view;

    (void)state;
    assert_int_equal(p->id.len, 40);
    assert_true(registry_read(&view, world->registry, SLICE("123")));
    assert_true(slice_eq(view.id, p->id));
}

/* OpenMRS posts without an id, then puts under its own. */
static void test_known_identifier_under_a_new_url(void **state)
{
    struct submit_part *a = submit_json(patient("1"), NULL);
    struct submit_part *b = submit_json(patient("1"), "uuid-1");
    struct record_view view;

    (void)state;
    assert_true(slice_eq(a->id, b->id));
    assert_int_equal(b->result, SUBMIT_UPDATED); /* the alias is written */
    for (int round = 0; round < 2; round++) {
        assert_true(registry_read(&view, world->registry, SLICE("uuid-1")));
        assert_true(slice_eq(view.id, a->id));
        b = submit_json(patient("1"), "uuid-1");
        assert_int_equal(b->result, SUBMIT_UNCHANGED);
        world_reboot(); /* it is stored, not remembered */
    }
}

static void test_id_of_another_identifier(void **state)
{
    (void)state;
    submit_json(patient("1"), "first");
    submit_json(patient("2"), "second");
    submit_refused("one", patient("2"), "first", ERR_CONFLICT);
    submit_refused("one", patient("3"), "first", ERR_CONFLICT);
    submit_refused("two", patient("4"), "first", ERR_DENIED);
    /* an alias is taken too */
    submit_json(patient("1"), "alias");
    submit_refused("one", patient("5"), "alias", ERR_CONFLICT);
    assert_sound();
}

static void test_golden_record_cannot_be_put(void **state)
{
    struct submit_part *p = submit("1", "A", NULL);

    (void)state;
    submit_refused(
        "one", patient("2"), text_of_slice(p->golden_id), ERR_CONFLICT);
}

static void test_record_of_another_client(void **state)
{
    (void)state;
    submit("1", "A", NULL);
    submit_refused("two", ask_patient(asked("two"), "urn:a", "1", "B", NULL),
        NULL, ERR_DENIED);
    assert_string_equal(golden_of(submit("1", "A", NULL)->id),
        golden_of(submit("1", "A", NULL)->id));
}

static void test_no_internal_identifier(void **state)
{
    static const char *const bad[] = {
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Patient\",\"identifier\":[]}",
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"1\"}]}",
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:a\"}]"
        "}",
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:a\","
        "\"value\":\"\"}]}",
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:x\","
        "\"value\":\"1\"}]}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct ask *a = submit_refused("one", bad[i], NULL, ERR_UNPROCESSABLE);

        assert_int_equal(err_status(&a->d.err), 422);
        assert_string_equal(a->d.err.where, "Patient.identifier");
    }
    assert_int_equal(world->ntransactions, 0);
}

static struct ask *submit_with_systems(
    const char *client, const char *json, const char *system)
{
    struct ask *a = asked(client);
    struct slice *systems = arena_alloc(a->arena, sizeof(*systems));

    *systems = slice_of(system);
    a->client.systems = systems;
    a->client.nsystems = 1;
    ask_add(a, json);
    ask_wait(a, DECISION_SUBMIT);
    return a;
}

static void test_system_of_another_client(void **state)
{
    struct ask *a = submit_with_systems("two", patient("1"), "urn:b");

    (void)state;
    assert_int_equal(a->d.rc, ERR_DENIED);
    a = submit_with_systems("two", patient("1"), "urn:a");
    assert_int_equal(a->d.rc, 0);
}

#define TWO(first, second)                                                     \
    "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:a\","     \
    "\"value\":\"" first "\"},{\"system\":\"urn:b\",\"value\":\"" second       \
    "\"}]}"

/* The client's own system is the identity, wherever it stands; and it still
 * is after a restart. */
static void test_identity_is_of_the_clients_system(void **state)
{
    struct ask *a = submit_with_systems("two", TWO("1", "2"), "urn:b"), *b;

    (void)state;
    assert_int_equal(a->d.rc, 0);
    world_reboot();
    b = submit_with_systems("two", TWO("7", "2"), "urn:b");
    assert_int_equal(b->parts[0].result, SUBMIT_UPDATED);
    assert_true(slice_eq(a->parts[0].id, b->parts[0].id));
    /* urn:a|7 is nobody's identity: whose it is may have it. */
    b = asked("one");
    ask_add(b, ask_patient(b, "urn:a", "7", "Z", NULL));
    ask_wait(b, DECISION_SUBMIT);
    assert_int_equal(b->d.rc, 0);
    assert_int_equal(b->parts[0].result, SUBMIT_CREATED);
    assert_sound();
}

/* The first wins, and a sender that lists them in another order means the same
 * record. */
static void test_two_internal_identifiers(void **state)
{
    struct submit_part *a = submit_json(TWO("1", "2"), NULL), *b;

    (void)state;
    b = submit_json("{\"resourceType\":\"Patient\",\"identifier\":[{"
                    "\"system\":\"urn:b\",\"value\":\"2\"},{\"system\":"
                    "\"urn:a\",\"value\":\"1\"}]}",
        NULL);
    assert_true(slice_eq(a->id, b->id));
    assert_int_equal(b->result, SUBMIT_UPDATED);
    assert_sound();
}

static struct ask *conditional(
    const char *json, const char *system, const char *value)
{
    struct ask *a = asked("one");
    struct submit_part *part = ask_add(a, json);

    part->conditional_system = slice_of(system);
    part->conditional_value = slice_of(value);
    ask_wait(a, DECISION_SUBMIT);
    return a;
}

#define WITH_NIN(value, nin, family)                                           \
    "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:a\","     \
    "\"value\":\"" value "\"},{\"system\":\"urn:nin\",\"value\":\"" nin        \
    "\"}],\"name\":[{\"family\":\"" family "\"}]}"

static void test_conditional_put(void **state)
{
    struct ask *a = conditional(patient("1"), "urn:a", "1"), *b;

    (void)state;
    assert_int_equal(a->parts[0].result, SUBMIT_CREATED);
    b = conditional(ask_patient(a, "urn:a", "1", "Other", NULL), "urn:a", "1");
    assert_int_equal(b->parts[0].result, SUBMIT_UPDATED);
    assert_true(slice_eq(a->parts[0].id, b->parts[0].id));
    /* the condition must be in the resource */
    b = conditional(patient("1"), "urn:a", "2");
    assert_int_equal(b->d.rc, ERR_INVALID);
}

static void test_condition_fits_another_or_several(void **state)
{
    struct ask *a;
    struct submit_part *one = submit_json(WITH_NIN("1", "N", "A"), NULL);
    struct submit_part *two;

    (void)state;
    a = conditional(WITH_NIN("1", "N", "B"), "urn:nin", "N");
    assert_int_equal(a->d.rc, 0);
    a = conditional(WITH_NIN("3", "N", "B"), "urn:nin", "N");
    assert_int_equal(a->d.rc, ERR_CONFLICT); /* never renamed */
    two = submit_json(WITH_NIN("2", "N", "B"), NULL);
    a = conditional(WITH_NIN("1", "N", "C"), "urn:nin", "N");
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    assert_int_equal(err_status(&a->d.err), 412);
    assert_non_null(strstr(a->d.err.text, text_of_slice(one->id)));
    assert_non_null(strstr(a->d.err.text, text_of_slice(two->id)));
}

static struct ask *put_if_match(const char *json, const char *vid)
{
    struct ask *a = asked("one");

    ask_add(a, json)->if_match = slice_of(vid);
    ask_wait(a, DECISION_SUBMIT);
    return a;
}

static void test_if_match(void **state)
{
    struct ask *a = put_if_match(patient("1"), "1");

    (void)state;
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    submit("1", "A", NULL);
    a = put_if_match(ask_patient(a, "urn:a", "1", "B", NULL), "1");
    assert_int_equal(a->d.rc, 0);
    assert_string_equal(text_of_slice(a->parts[0].vid), "2");
    a = put_if_match(ask_patient(a, "urn:a", "1", "C", NULL), "1");
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    assert_non_null(strstr(a->d.err.text, "2"));
}

static struct ask *delete_if_match(struct slice id, const char *vid)
{
    struct ask *a = asked("one");

    ask_add_id(a, text_of_slice(id));
    a->d.if_match = slice_of(vid);
    ask_put(a, DECISION_DELETE);
    return a;
}

static void finish(struct ask *a)
{
    while (!a->nended)
        assert_true(sim_step(world));
}

static void test_if_match_any(void **state)
{
    struct ask *a = put_if_match(patient("1"), "*");
    struct slice id;

    (void)state;
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    id = submit("1", "A", NULL)->id;
    a = put_if_match(ask_patient(a, "urn:a", "1", "B", NULL), "*");
    assert_int_equal(a->d.rc, 0);
    finish(a = delete_if_match(id, "*"));
    assert_int_equal(a->d.rc, 0);
    /* Deleted: there is no current version any more. */
    finish(a = delete_if_match(id, "*"));
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    a = put_if_match(ask_patient(a, "urn:a", "1", "B", NULL), "*");
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    assert_sound();
}

static void test_delete_if_match(void **state)
{
    struct slice id = submit("1", "A", NULL)->id;
    struct ask *a;

    (void)state;
    finish(a = delete_if_match(id, "7"));
    assert_int_equal(a->d.rc, ERR_PRECONDITION);
    assert_int_equal(err_status(&a->d.err), 412);
    assert_string_not_equal(golden_of(id), "");
    finish(a = delete_if_match(id, "1"));
    assert_int_equal(a->d.rc, 0);
}

/* An update that is decided, but not committed, makes version 2. */
static void test_delete_behind_an_update(void **state)
{
    struct slice id = submit("1", "A", NULL)->id;
    struct ask *a = asked("one"), *b;

    (void)state;
    ask_add(a, ask_patient(a, "urn:a", "1", "B", NULL));
    ask_put(a, DECISION_SUBMIT);
    finish(b = delete_if_match(id, "1"));
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(b->d.rc, ERR_PRECONDITION);
    finish(b = delete_if_match(id, "2"));
    assert_int_equal(b->d.rc, 0);
}

/* So does one that merely changes its marks. */
static void test_delete_behind_a_break(void **state)
{
    struct slice one = submit("1", "A", NULL)->id;
    struct slice two = submit("2", "A", NULL)->id;
    struct ask *a = asked("one"), *b;

    (void)state;
    ask_add_id(a, text_of_slice(two));
    ask_put(a, DECISION_BREAK);
    finish(b = delete_if_match(one, "1"));
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(b->d.rc, ERR_PRECONDITION);
    assert_string_not_equal(golden_of(one), "");
    assert_sound();
}

/* If-None-Exist: what is there is told, whosever it is, and not written. */
static struct ask *post_unless(const char *json, const char *value)
{
    struct ask *a = asked("two");
    struct submit_part *part = ask_add(a, json);

    part->unless_system = SLICE("urn:a");
    part->unless_value = slice_of(value);
    ask_wait(a, DECISION_SUBMIT);
    return a;
}

static void test_created_unless_known(void **state)
{
    struct ask *a = asked("one");
    const char *b = ask_patient(a, "urn:b", "1", "B", NULL);
    struct slice id;
    const char *before;

    (void)state;
    a = post_unless(b, "1");
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(a->parts[0].result, SUBMIT_CREATED);
    id = submit("1", "A", NULL)->id;
    before = body_of(id);
    a = post_unless(b, "1");
    assert_int_equal(a->d.rc, 0);
    assert_int_equal(a->parts[0].result, SUBMIT_UNCHANGED);
    assert_true(slice_eq(a->parts[0].id, id));
    assert_string_equal(text_of_slice(a->parts[0].vid), "1");
    assert_string_equal(body_of(id), before);
    assert_sound();
}

/* Two at once: the second sees the first, as if it had come alone. */
static void test_created_unless_on_its_way(void **state)
{
    struct ask *a = asked("one"), *b;

    (void)state;
    ask_add(a, ask_patient(a, "urn:a", "1", "A", NULL));
    ask_put(a, DECISION_SUBMIT);
    b = post_unless(ask_patient(a, "urn:b", "1", "B", NULL), "1");
    assert_int_equal(b->d.rc, 0);
    assert_int_equal(b->parts[0].result, SUBMIT_UNCHANGED);
    assert_true(slice_eq(a->parts[0].id, b->parts[0].id));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(test_derived_id),
        WORLD_TEST(test_url_id_is_used_when_free),
        WORLD_TEST(test_numeric_url_id_becomes_an_alias),
        WORLD_TEST(test_known_identifier_under_a_new_url),
        WORLD_TEST(test_id_of_another_identifier),
        WORLD_TEST(test_golden_record_cannot_be_put),
        WORLD_TEST(test_record_of_another_client),
        WORLD_TEST(test_no_internal_identifier),
        WORLD_TEST(test_system_of_another_client),
        WORLD_TEST(test_identity_is_of_the_clients_system),
        WORLD_TEST(test_two_internal_identifiers),
        WORLD_TEST(test_conditional_put),
        WORLD_TEST(test_condition_fits_another_or_several),
        WORLD_TEST(test_if_match),
        WORLD_TEST(test_if_match_any),
        WORLD_TEST(test_delete_if_match),
        WORLD_TEST(test_delete_behind_an_update),
        WORLD_TEST(test_delete_behind_a_break),
        WORLD_TEST(test_created_unless_known),
        WORLD_TEST(test_created_unless_on_its_way),
    };

    return cmocka_run_group_tests_name("registry_ids", tests, NULL, NULL);
}
