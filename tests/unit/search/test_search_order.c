/* SPDX-License-Identifier: Apache-2.0
 * Keys that resources are sorted by, and how two compare. */
#include "fhirclient/search/order.h"
#include "tests/unit/cmocka_with.h"

static struct arena *arena;

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
    return 0;
}

static struct query parse(const char *text)
{
    struct err err = ERR_INIT;
    struct query q;

    if (query_parse(&q, SLICE("Patient"), slice_of(text), arena, &err) < 0)
        fail_msg("%s: %s", text, err.text);
    return q;
}

/* A Patient with these members, as the row of a search. */
static struct order_row row(
    const struct query *q, int64_t rid, int64_t updated_ms, const char *members)
{
    struct order_row out = {.rid = rid};
    struct index_entries entries;
    struct found_references refs;
    struct err err = ERR_INIT;
    const char *id = arena_printf(arena, "p%lld", (long long)rid);
    struct order_resource resource = {
        .id = slice_of(id), .updated_ms = updated_ms, .entries = &entries};
    struct jval v;

    if (jdoc_parse(&v,
            slice_of(arena_printf(
                arena, "{\"resourceType\":\"Patient\"%s}", members)),
            NULL, arena, &err) < 0)
        fail_msg("%s", err.text);
    references_collect(&refs, v, arena);
    index_collect(&entries, SLICE("Patient"), v, &refs, arena);
    out.keys = arena_zalloc(arena, q->nsorts, sizeof(*out.keys));
    order_keys(out.keys, q, &resource);
    return out;
}

#define FAMILIES(a, b)                                                         \
    ",\"name\":[{\"family\":\"" a "\"},{\"family\":\"" b "\"}]"
#define BIRTH(text) ",\"birthDate\":\"" text "\""
#define IDENTIFIER(system, value)                                              \
    ",\"identifier\":[{\"system\":\"" system "\",\"value\":\"" value "\"}]"

#define VALUE(value) ",\"identifier\":[{\"value\":\"" value "\"}]"

static const struct {
    const char *sort;
    const char *first, *second; /* in this order, created the other way round */
} rows[] = {
    {"family", FAMILIES("Mul", "Z"), FAMILIES("Muller", "N")},
    {"-family", FAMILIES("Mul", "Z"), FAMILIES("Muller", "N")},
    {"family", FAMILIES("MULLER", "Z"), FAMILIES("M\xc3\xbcllfr", "Z")},
    {"family", FAMILIES("a", "b"), ""},
    {"-family", FAMILIES("a", "b"), ""},
    {"birthdate", BIRTH("1980"), BIRTH("1980-05")},
    {"-birthdate", BIRTH("1980-05"), BIRTH("1980")},
    {"birthdate", BIRTH("0001"), ""},
    {"-birthdate", BIRTH("0001"), ""},
    {"gender", ",\"gender\":\"female\"", ",\"gender\":\"male\""},
    {"identifier", IDENTIFIER("urn:a", "9"), IDENTIFIER("urn:b", "1")},
    {"-identifier", IDENTIFIER("urn:a", "9"), IDENTIFIER("urn:a", "8")},
    {"identifier", IDENTIFIER("urn:b", "1"), VALUE("0")},
    {"-identifier", IDENTIFIER("urn:a", "1"), VALUE("9")},
    {"-identifier", VALUE("9"), VALUE("8")},
    {"identifier", VALUE("1"), ""},
    {"phone", ",\"telecom\":[{\"system\":\"phone\",\"value\":\"9\"}]",
        ",\"telecom\":[{\"system\":\"email\",\"value\":\"1\"}]"},
    {"deceased", "", ",\"deceasedBoolean\":true"},
    {"-deceased", ",\"deceasedDateTime\":\"2001\"",
        ",\"deceasedBoolean\":false"},
    {"organization",
        ",\"managingOrganization\":{\"reference\":\"Organization/a\"}",
        ",\"managingOrganization\":{\"reference\":\"Organization/b\"}"},
    {"gender,family", FAMILIES("a", "a"), FAMILIES("b", "b")},
    {"family,-birthdate", FAMILIES("a", "b") BIRTH("1990"),
        FAMILIES("\xc3\xa1", "c") BIRTH("1980")},
    {"-_id", BIRTH("1990"), BIRTH("1980")},
    {"-_lastUpdated", "", ""},
    {"gender,-_lastUpdated", "", ""},
};

static void what_comes_first(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct query q = parse(arena_printf(arena, "_sort=%s", rows[i].sort));
        struct order_row first = row(&q, 2, 2000, rows[i].first);
        struct order_row second = row(&q, 1, 1000, rows[i].second);

        if (order_cmp(&q, &first, &second) >= 0 ||
            order_cmp(&q, &second, &first) <= 0)
            fail_msg("%s: %s before %s", rows[i].sort, rows[i].first,
                rows[i].second);
    }
}

static void equals_keep_the_order_of_creation(void **state)
{
    struct query q = parse("_sort=-family");
    struct order_row older = row(&q, 1, 0, FAMILIES("A", "b"));
    struct order_row newer = row(&q, 2, 0, FAMILIES("B", "a"));

    (void)state;
    assert_int_equal(order_cmp_first(&q, older.keys, newer.keys), 0);
    assert_true(order_cmp(&q, &older, &newer) < 0);
    assert_int_equal(order_cmp(&q, &older, &older), 0);
}

static void entries_are_needed_or_not(void **state)
{
    struct query columns = parse("_sort=_lastUpdated,_id");
    struct query entries = parse("_sort=_lastUpdated,gender");

    (void)state;
    assert_false(order_needs_entries(&columns));
    assert_true(order_needs_entries(&entries));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        T(what_comes_first),
        T(equals_keep_the_order_of_creation),
        T(entries_are_needed_or_not),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
