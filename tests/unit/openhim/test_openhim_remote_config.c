/* SPDX-License-Identifier: Apache-2.0
 * Settings as OpenHIM delivers them: taken as a whole, or not at all. */
#include "base/compiler.h"
#include "mediator/openhim/registration.h"
#include "mediator/openhim/remote_config.h"
#include "tests/unit/openhim/sample.h"

#include <stdlib.h>
#include <string.h>

static struct arena *arena;
static struct buf problems, unknown;
static struct sample values;

static int setup(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    buf_free(&problems);
    buf_free(&unknown);
    return 0;
}

static int load(const char *json)
{
    struct conf_source source = {.remote_name = "OpenHIM"};
    struct conf_given *given;
    int rc;

    buf_clear(&problems);
    buf_clear(&unknown);
    rc = remote_config_read(&given, sample_rows, sample_json(json, arena),
        arena, &problems, &unknown);
    if (rc < 0)
        return rc;
    source.remote = given;
    return conf_load(&values, sample_rows, &source, arena, &problems);
}

static void a_whole_one(void **state)
{
    const struct sample_client *clients;

    (void)state;
    assert_int_equal(
        load("{\"a_name\":\"x: [y] \\u00e9\\ud83d\\ude00\",\"a_log_level\":"
             "\"high\",\"a_password\":\"*********\",\"a_open\":false,"
             "\"b_count\":9,\"b_share\":0.25,\"b_size\":\"1 MiB\",\"b_wait\":"
             "\"1 min\",\"systems\":[\"a, b\",\"\\\"\\\\\\n\\ud83d\\ude00\"],"
             "\"names\":{\"z\":\"\",\"y: \\\"\":\"x, \\u00e9\"},"
             "\"clients\":[{\"id\":\"lab\",\"systems\":[\"s\"]},"
             "{\"id\":\"true\"}]}"),
        0);
    assert_string_equal(values.name, "x: [y] \xc3\xa9\xf0\x9f\x98\x80");
    assert_string_equal(values.level, "high");
    assert_string_equal(values.password, "*********"); /* nine: no mask */
    assert_false(values.is_open);
    assert_int_equal(values.count, 9);
    assert_int_equal(values.size, 1 << 20);
    assert_int_equal(values.wait, 60000);
    assert_int_equal(values.systems.count, 2);
    assert_string_equal(values.systems.items[0], "a, b");
    assert_string_equal(values.systems.items[1], "\"\\\n\xf0\x9f\x98\x80");
    assert_int_equal(values.names.count, 2); /* in order */
    assert_string_equal(values.names.names[0], "y: \"");
    assert_string_equal(values.names.values[0], "x, \xc3\xa9");
    assert_string_equal(values.names.values[1], "");
    clients = values.clients.items;
    assert_int_equal(values.clients.count, 2);
    assert_string_equal(clients[0].systems.items[0], "s");
    assert_string_equal(clients[1].id, "true");
    assert_int_equal(unknown.len, 0);
}

static void what_is_missing_keeps_its_value(void **state)
{
    (void)state;
    assert_int_equal(load("{}"), 0);
    assert_int_equal(values.count, 3);
    assert_int_equal(load("{\"b_count\":4}"), 0);
    assert_int_equal(values.count, 4);
    assert_string_equal(values.level, "low");
}

static void what_refuses_the_whole(void **state)
{
    static const struct {
        const char *json, *problem;
    } rows[] = {
        {"[]", "settings: expected an object, got a list"},
        {"{\"b_count\":null}", "b.count: expected a number, got null"},
        {"{\"b_count\":\"4\"}", "b.count: expected a number, got text"},
        {"{\"b_count\":4.5}", "b.count: expected a whole number"},
        {"{\"b_count\":1e1}", "b.count: expected a whole number"},
        {"{\"b_count\":10}", "b.count: expected a whole number from 1 to 9"},
        {"{\"a_open\":\"true\"}", "a.open: expected true or false, got text"},
        {"{\"a_open\":1}", "a.open: expected true or false, got a number"},
        {"{\"a_name\":false}", "a.name: expected text, got true or false"},
        {"{\"a_name\":{}}", "a.name: expected text, got an object"},
        {"{\"a_log_level\":\"loud\"}", "a.log-level: expected one of"},
        {"{\"a_password\":\"**********\"}", "a.password: is but the mask"},
        {"{\"a_name\":\"**********\"}", "a.name: is but the mask"},
        {"{\"b_wait\":10}", "b.wait: expected text, got a number"},
        {"{\"b_wait\":\"soon\"}", "b.wait: expected a time"},
        {"{\"systems\":\"a\"}", "systems: expected a list, got text"},
        {"{\"systems\":[\"a\",1]}", "systems[1]: expected text, got a number"},
        {"{\"systems\":[\"**********\"]}", "systems[0]: is but the mask"},
        {"{\"names\":[]}", "names: expected an object, got a list"},
        {"{\"names\":null}", "names: expected an object, got null"},
        {"{\"names\":{\"x\":1}}", "names.x: expected text, got a number"},
        {"{\"names\":{\"x\":null}}", "names.x: expected text, got null"},
        {"{\"names\":{\"x\":\"**********\"}}", "names.x: is but the mask"},
        {"{\"clients\":[\"lab\"]}", "clients[0]: expected an object"},
        {"{\"clients\":[{\"id\":1}]}", "clients[0].id: expected text"},
        {"{\"clients\":[{\"id\":null}]}", "clients[0].id: expected text"},
        {"{\"clients\":[{\"id\":\"a\",\"secret\":\"**********\"}]}",
            "clients[0].secret: is but the mask"},
        {"{\"clients\":[{\"id\":\"a\",\"shoe\":1}]}",
            "clients[0].shoe: unknown setting"},
        {"{\"clients\":[{}]}", "clients[0].id: must be given"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_int_equal(load(rows[i].json), ERR_INVALID);
        if (!strstr(problems.ptr, rows[i].problem))
            fail_msg("%s: %s", rows[i].json, problems.ptr);
        assert_int_equal(strncmp(problems.ptr, "OpenHIM: ", 9), 0);
    }
}

/* A registration of another version may be stored; ours alone are refused
 * by their absence from the list. */
static void unknown_names_are_left_out(void **state)
{
    (void)state;
    assert_int_equal(
        load("{\"old\":null,\"b_count\":5,\"c_key\":\"stolen\"}"), 0);
    assert_string_equal(unknown.ptr, "old c_key");
    assert_int_equal(values.count, 5);
    assert_string_equal(values.key, "ours alone");
}

static void a_password_that_nobody_has_set(void **state)
{
    (void)state;
    assert_int_equal(load("{\"a_password\":\"x\"}"), 0);
    assert_string_equal(values.password, "x");
    assert_int_equal(load("{\"a_password\":\"\",\"b_count\":4}"), 0);
    assert_string_equal(values.password, ""); /* the default's, not theirs */
    assert_int_equal(values.count, 4);
    assert_int_equal(load("{\"a_name\":\"\"}"), 0); /* no secret: a value */
    assert_string_equal(values.name, "");
}

static void what_people_see_holds_no_secret(void **state)
{
    static const char shown[] =
        "{\"b_count\":4,\"a_password\":\"**********\",\"names\":{\"a\":\"b\"},"
        "\"clients\":[{\"id\":\"lab\",\"secret\":\"**********\",\"odd\":"
        "\"**********\"},\"**********\"],\"old_password\":\"**********\"}";
    struct buf text = BUF_INIT;

    (void)state;
    remote_config_write_masked(&text, sample_rows,
        sample_json("{\"b_count\":4,\"a_password\":\"x\",\"names\":{\"a\":"
                    "\"b\"},\"clients\":[{\"id\":\"lab\",\"secret\":\"x\","
                    "\"odd\":\"x\"},\"x\"],\"old_password\":{\"x\":1}}",
            arena));
    assert_string_equal(text.ptr, shown);
    buf_free(&text);
}

/* What we register as our values is what we would take back. */
static void values_come_back_as_they_went(void **state)
{
    struct sample before;
    struct buf text = BUF_INIT;
    struct registration r = {.urn = "u",
        .version = "1.0.0",
        .host = "h",
        .channel_path = "",
        .rows = sample_rows,
        .values = &before};
    struct jval config;

    (void)state;
    assert_int_equal(load("{\"b_size\":\"3 KiB\",\"b_wait\":\"90 s\","
                          "\"b_share\":0.125,\"systems\":[],"
                          "\"names\":{\"q\":\"r\"},"
                          "\"clients\":[{\"id\":\"x\"}]}"),
        0);
    before = values;
    registration_write(&text, &r);
    config = jval_get(sample_json(text.ptr, arena), "config");
    assert_int_equal(load(arena_cstr(arena, jval_raw(config))), 0);
    assert_int_equal(values.size, 3072);
    assert_int_equal(values.wait, 90000);
    assert_true(values.share > 0.124 && values.share < 0.126);
    assert_int_equal(values.systems.count, 0);
    assert_int_equal(values.names.count, 1);
    assert_string_equal(values.names.values[0], "r");
    assert_int_equal(values.clients.count, 1);
    buf_free(&text);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_whole_one),
        TEST(what_is_missing_keeps_its_value),
        TEST(what_refuses_the_whole),
        TEST(unknown_names_are_left_out),
        TEST(a_password_that_nobody_has_set),
        TEST(what_people_see_holds_no_secret),
        TEST(values_come_back_as_they_went),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
