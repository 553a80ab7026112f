/* SPDX-License-Identifier: Apache-2.0
 * Index entries: which, how many, in which order. */
#include "base/buf.h"
#include "fhirclient/search/index.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

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

static struct index_entries collect(const char *type, const char *text)
{
    struct index_entries entries;
    struct found_references refs;
    struct err err = ERR_INIT;
    struct jval v;

    if (jdoc_parse(&v, slice_of(text), NULL, arena, &err) < 0)
        fail_msg("%s", err.text);
    references_collect(&refs, v, arena);
    index_collect(&entries, slice_of(type), v, &refs, arena);
    return entries;
}

static size_t count(const struct index_entries *e, enum index_kind kind,
    const char *key, const char *extra)
{
    size_t n = 0;

    for (size_t i = 0; i < e->count; i++)
        n += e->items[i].kind == kind &&
             slice_eq(e->items[i].key, slice_of(key)) &&
             slice_eq(e->items[i].extra, slice_of(extra));
    return n;
}

static void values_and_no_more(void **state)
{
    struct index_entries e = collect("Patient",
        "{\"resourceType\":\"Patient\",\"active\":true,\"name\":[{\"family\":"
        "\"O'Brien\",\"given\":[\"\\u00c9a\",\"\\u00c9a\"]},{\"family\":"
        "\"O'Brien\"}],\"identifier\":[{\"system\":\"s\",\"value\":\"1\"},"
        "{\"system\":\"s\"}],\"birthDate\":\"1980\",\"text\":{\"status\":"
        "\"empty\"}}");

    (void)state;
    assert_int_equal(e.count, 5); /* no two alike */
    assert_int_equal(count(&e, INDEX_STRING, "ea",
                         "\xc3\x89"
                         "a"),
        1);
    assert_int_equal(count(&e, INDEX_STRING, "o'brien", "O'Brien"), 1);
    assert_int_equal(count(&e, INDEX_TOKEN, "true", ""), 1);
    assert_int_equal(count(&e, INDEX_TOKEN, "1", "s"), 1);
    for (size_t i = 1; i < e.count; i++)
        assert_true(index_entry_cmp(&e.items[i - 1], &e.items[i]) < 0);
}

static void references_once(void **state)
{
    struct index_entries e = collect("Patient",
        "{\"resourceType\":\"Patient\",\"link\":[{\"other\":{\"reference\":"
        "\"Patient/a\"}},{\"other\":{\"reference\":\"Patient/a\"}}],"
        "\"contact\":[{\"organization\":{\"reference\":\"Organization/x\"}}],"
        "\"extension\":[{\"url\":\"u\",\"valueReference\":{\"reference\":"
        "\"Patient/b\"}}],\"contained\":[{\"resourceType\":\"Patient\","
        "\"link\":[{\"other\":{\"reference\":\"Patient/c\"}}]}]}");
    struct index_entries other = collect("Encounter",
        "{\"resourceType\":\"Encounter\",\"subject\":{\"reference\":"
        "\"Patient/a\"},\"serviceProvider\":{\"reference\":"
        "\"Organization/o\"},\"partOf\":{\"reference\":\"#x\"}}");

    (void)state;
    assert_int_equal(e.count, 1);
    assert_int_equal(count(&e, INDEX_REFERENCE, "a", "Patient"), 1);
    assert_true(e.items[0].id != INDEX_ID_REFERENCES);
    assert_int_equal(other.count, 2);
    assert_int_equal(count(&other, INDEX_REFERENCE, "o", "Organization"), 1);
}

static void references_are_named_by_their_place(void **state)
{
    static const struct {
        const char *text, *place;
    } rows[] = {
        {"{\"resourceType\":\"Patient\",\"managingOrganization\":{\"display\":"
         "\"x\",\"reference\":\"Organization/a\"}}",
            ".managingOrganization"},
        {"{\"resourceType\":\"Patient\",\"link\":[{\"type\":\"refer\"},{"
         "\"other\":{\"reference\":\"Patient/a\"}}]}",
            ".link[1].other"},
        {"{\"resourceType\":\"MedicationRequest\",\"medicationReference\":{"
         "\"reference\":\"Medication/a\"}}",
            ".medication"},
        {"{\"resourceType\":\"MedicationRequest\",\"reasonReference\":[{"
         "\"reference\":\"Condition/a\"}]}",
            ".reasonReference[0]"},
        {"{\"resourceType\":\"Nobody\",\"x\":[[{\"reference\":\"Patient/"
         "a\"}]]}",
            ".x[0][0]"},
        {"{\"reference\":\"Patient/a\"}", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct found_references refs;
        struct buf place = BUF_INIT;
        struct jval v;

        assert_int_equal(
            jdoc_parse(&v, slice_of(rows[i].text), NULL, arena, NULL), 0);
        references_collect(&refs, v, arena);
        assert_int_equal(refs.count, 1);
        reference_print_place(&place, v, &refs.items[0]);
        assert_string_equal(place.len ? place.ptr : "", rows[i].place);
        buf_free(&place);
    }
}

static void wrong_shapes_give_nothing(void **state)
{
    struct index_entries e = collect("Patient",
        "{\"resourceType\":\"Patient\",\"name\":\"x\",\"identifier\":[1,[]],"
        "\"birthDate\":1980,\"active\":\"true\",\"link\":{\"other\":[]},"
        "\"telecom\":[null,{}],\"meta\":[{\"tag\":{}}]}");

    (void)state;
    assert_int_equal(e.count, 0);
}

static void long_strings_are_cut_at_a_character(void **state)
{
    struct buf text = BUF_INIT;

    (void)state;
    buf_adds(&text, "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"a");
    for (int i = 0; i < 1000; i++)
        buf_adds(&text, "\xc3\xa9");
    buf_adds(&text, "\"}]}");
    struct index_entries e = collect("Patient", text.ptr);
    buf_free(&text);
    assert_int_equal(e.count, 1);
    assert_int_equal(e.items[0].extra.len, 255);
    assert_true(e.items[0].key.len <= 256);
}

static void every_parameter_reads_what_some_path_writes(void **state)
{
    (void)state;
    for (const struct search_param *p = search_params; p->type; p++) {
        const struct index_path *paths =
            *p->type ? index_paths_of(slice_of(p->type)) : index_paths_of_all();

        for (size_t i = 0; i < SEARCH_MAX_IDS && p->ids[i]; i++) {
            const struct index_path *path = paths;

            while (path && path->shape != SHAPE_COUNT && path->id != p->ids[i])
                path++;
            if (!path || path->shape == SHAPE_COUNT)
                fail_msg("%s.%s reads an id nobody writes", p->type, p->name);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        T(values_and_no_more),
        T(references_once),
        T(references_are_named_by_their_place),
        T(wrong_shapes_give_nothing),
        T(long_strings_are_cut_at_a_character),
        T(every_parameter_reads_what_some_path_writes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
