/* SPDX-License-Identifier: Apache-2.0
 * The document OpenHIM is given: what its console then offers. */
#include "base/compiler.h"
#include "mediator/openhim/registration.h"
#include "tests/unit/openhim/sample.h"

#include <string.h>

static struct arena *arena;
static struct sample values;
static struct registration registration;

static int setup(void **state)
{
    static const char *const roles[] = {"hospitals", "labs"};
    struct conf_source source = {.file = NULL};
    struct buf problems = BUF_INIT;

    (void)state;
    arena = arena_new();
    if (conf_load(&values, sample_rows, &source, arena, &problems) < 0)
        return -1;
    registration = (struct registration){
        .urn = "urn:mediator:test",
        .version = "1.2.3",
        .host = "registry",
        .port = 3000,
        .channel_path = "/CR",
        .roles = {roles, 2},
        .rows = sample_rows,
        .values = &values,
    };
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static const char *text_of(const struct registration *r)
{
    struct buf text = BUF_INIT;
    const char *copy;

    registration_write(&text, r);
    copy = arena_cstr(arena, buf_slice(&text));
    buf_free(&text);
    return copy;
}

static struct jval document(void)
{
    return sample_json(text_of(&registration), arena);
}

static bool is_text(struct jval v, const char *text)
{
    return slice_eq(jval_str(v), slice_of(text));
}

static struct jval def_of(struct jval root, const char *param)
{
    struct jval defs = jval_get(root, "configDefs");

    for (struct jval d = jval_first(defs); jval_is_some(d); d = jval_next(d)) {
        if (is_text(jval_get(d, "param"), param))
            return d;
    }
    return (struct jval){0};
}

static void types_of_settings(void **state)
{
    static const struct {
        const char *param, *type;
        bool is_array;
    } rows[] = {
        {"a_name", "string", false},
        {"a_log_level", "option", false},
        {"a_password", "password", false},
        {"a_open", "bool", false},
        {"b_count", "number", false},
        {"b_share", "number", false},
        {"b_size", "string", false},
        {"b_wait", "string", false},
        {"systems", "string", true},
        {"names", "map", false},
        {"clients", "struct", true},
    };
    struct jval root = document();

    (void)state;
    assert_int_equal(jval_count(jval_get(root, "configDefs")), COUNT_OF(rows));
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct jval def = def_of(root, rows[i].param);

        assert_true(is_text(jval_get(def, "type"), rows[i].type));
        assert_int_equal(
            jval_is_true(jval_get(def, "array")), rows[i].is_array);
    }
    assert_false(jval_is_some(def_of(root, "c_key")));
}

static void descriptions_say_when(void **state)
{
    struct jval root = document();

    (void)state;
    assert_true(is_text(jval_get(def_of(root, "a_name"), "description"),
        "Name. A change needs a restart."));
    assert_true(is_text(jval_get(def_of(root, "b_count"), "description"),
        "Count. Takes a whole number from 1 to 9. A change takes effect at "
        "once."));
    assert_true(is_text(
        jval_get(def_of(root, "a_log_level"), "displayName"), "a.log-level"));
}

/* The core refuses an option without values, a struct without template, and a
 * template's item without type. */
static void what_the_core_insists_on(void **state)
{
    struct jval root = document();
    struct jval template = jval_get(def_of(root, "clients"), "template");
    struct jval choices = jval_get(def_of(root, "a_log_level"), "values");

    (void)state;
    assert_int_equal(jval_count(choices), 2);
    assert_true(is_text(jval_at(choices, 1), "high"));
    assert_int_equal(jval_count(template), 3);
    for (struct jval t = jval_first(template); jval_is_some(t);
         t = jval_next(t)) {
        assert_true(jval_get_str(t, "param").len > 0);
        assert_true(jval_get_str(t, "type").len > 0);
        assert_false(is_text(jval_get(t, "type"), "struct"));
    }
    for (struct jval m = jval_first(jval_get(root, "config")); jval_is_some(m);
         m = jval_next(m)) {
        const char *param = arena_cstr(arena, jval_key(m));

        assert_true(jval_is_some(def_of(root, param)));
        assert_null(strpbrk(param, ".$"));
    }
}

static void values_in_force_without_secrets(void **state)
{
    struct sample_client client = {.id = "lab", .secret = "hidden"};
    struct jval config;

    (void)state;
    values.password = "hidden";
    values.clients = (struct conf_table){&client, 1};
    config = jval_get(document(), "config");
    assert_true(is_text(jval_get(config, "b_size"), "2 KiB"));
    assert_true(is_text(jval_get(config, "b_wait"), "10 s"));
    assert_true(slice_eq(jval_raw(jval_get(config, "b_count")), SLICE("3")));
    assert_true(slice_eq(jval_raw(jval_get(config, "b_share")), SLICE("0.5")));
    assert_true(jval_is_true(jval_get(config, "a_open")));
    assert_int_equal(jval_count(jval_get(config, "systems")), 2);
    assert_true(slice_eq(jval_raw(jval_get(config, "names")),
        SLICE("{\n      \"a\": \"d\",\n      \"b\": \"c\"\n    }")));
    assert_true(is_text(
        jval_get(jval_at(jval_get(config, "clients"), 0), "id"), "lab"));
    assert_null(strstr(text_of(&registration), "hidden"));
    assert_false(jval_is_some(jval_get(config, "a_password")));
}

/* Half of a map would come back as the whole. */
static void names_that_the_core_cannot_keep(void **state)
{
    static const char *const names[] = {"a", "b.c"}, *const texts[] = {
                                                         "1", "2"};

    (void)state;
    values.names = (struct conf_map){names, texts, 1};
    assert_true(jval_is_some(jval_path(document(), "config", "names", NULL)));
    values.names.count = 2;
    assert_false(jval_is_some(jval_path(document(), "config", "names", NULL)));
    assert_true(jval_is_some(def_of(document(), "names")));
}

static void channels_as_the_core_wants_them(void **state)
{
    struct jval list = jval_get(document(), "defaultChannelConfig");
    size_t n = 0;

    (void)state;
    for (struct jval c = jval_first(list); jval_is_some(c);
         c = jval_next(c), n++) {
        struct slice pattern = jval_get_str(c, "urlPattern");
        struct jval route = jval_at(jval_get(c, "routes"), 0);

        assert_true(slice_eq(
            jval_get_str(c, "name"), slice_of(registration_channels[n])));
        assert_true(slice_starts(pattern, SLICE("^/CR/fhir")));
        assert_true(slice_ends(pattern, SLICE("$")));
        assert_true(jval_count(jval_get(c, "methods")) > 0);
        assert_true(is_text(jval_get(c, "authType"), "private"));
        assert_int_equal(jval_count(jval_get(c, "allow")), 2);
        assert_int_equal(jval_count(jval_get(c, "routes")), 1);
        assert_true(jval_is_true(jval_get(route, "primary")));
        assert_true(is_text(jval_get(route, "pathTransform"), "s/^\\/CR//"));
        assert_false(jval_is_some(jval_get(route, "path")));
        assert_true(is_text(jval_get(route, "host"), "registry"));
    }
    assert_null(registration_channels[n]);
}

static void paths_with_special_characters(void **state)
{
    struct jval channel, route;

    (void)state;
    registration.channel_path = "/a.b(c)";
    channel = jval_at(jval_get(document(), "defaultChannelConfig"), 0);
    route = jval_at(jval_get(channel, "routes"), 0);
    assert_true(slice_starts(
        jval_get_str(channel, "urlPattern"), SLICE("^/a\\.b\\(c\\)/fhir")));
    assert_true(
        is_text(jval_get(route, "pathTransform"), "s/^\\/a\\.b\\(c\\)//"));
    registration.channel_path = "";
    channel = jval_at(jval_get(document(), "defaultChannelConfig"), 0);
    route = jval_at(jval_get(channel, "routes"), 0);
    assert_false(jval_is_some(jval_get(route, "pathTransform")));
}

/* --- what is stored --------------------------------------------------------*/

static void what_the_core_adds_does_not_count(void **state)
{
    struct jval ours = sample_json(
        "{\"urn\":\"u\",\"name\":\"n\","
        "\"description\":\"d\",\"version\":\"1.0.0\",\"endpoints\":[{\"port\":"
        "3000}],\"defaultChannelConfig\":[],\"configDefs\":[],"
        "\"config\":{\"a\":1}}",
        arena);

    (void)state;
    assert_true(registration_is_stored(
        sample_json(
            "{\"_id\":\"x\",\"urn\":\"u\",\"name\":\"n\",\"description\":\"d\","
            "\"version\":\"0.9.0\",\"endpoints\":[{\"port\":\"3000\",\"_id\":"
            "\"y\",\"status\":\"enabled\"}],\"defaultChannelConfig\":[],"
            "\"configDefs\":[],\"config\":{\"a\":2}}",
            arena),
        ours));
    assert_false(registration_is_stored(
        sample_json(
            "{\"urn\":\"u\",\"name\":\"n\",\"description\":\"d\",\"endpoints\":"
            "[{\"port\":3001}],\"defaultChannelConfig\":[],\"configDefs\":[]}",
            arena),
        ours));
    assert_false(registration_is_stored(
        sample_json(
            "{\"urn\":\"u\",\"name\":\"n\",\"description\":\"d\",\"endpoints\":"
            "[{\"port\":3000},{\"port\":1}],\"defaultChannelConfig\":[],"
            "\"configDefs\":[]}",
            arena),
        ours));
    assert_false(registration_is_stored(sample_json("[]", arena), ours));
    assert_true(registration_is_stored(document(), document()));
}

static void versions_that_the_core_takes(void **state)
{
    static const struct {
        const char *ours, *stored, *raised;
    } rows[] = {
        {"0.1.0", "0.1.0", "0.1.1"},
        {"0.1.0", "0.1.7", "0.1.8"},
        {"0.2.0", "0.1.7", "0.2.1"},
        {"0.9.0", "0.10.0", "0.10.1"},
        {"0.1.0", "2.0.0", "2.0.1"},
        {"0.1.0", "1.0.0-rc.1+x", "1.0.1"},
        {"0.1.0", "", "0.1.1"},
        {"0.1.0", "1.2", "0.1.1"},
        {"0.1.0", "1.2.3.4", "0.1.1"},
        {"unversioned", "1.2.3", "1.2.4"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_string_equal(registration_raise(arena, slice_of(rows[i].ours),
                                slice_of(rows[i].stored)),
            rows[i].raised);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(types_of_settings),
        TEST(descriptions_say_when),
        TEST(what_the_core_insists_on),
        TEST(values_in_force_without_secrets),
        TEST(names_that_the_core_cannot_keep),
        TEST(channels_as_the_core_wants_them),
        TEST(paths_with_special_characters),
        TEST(what_the_core_adds_does_not_count),
        TEST(versions_that_the_core_takes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
