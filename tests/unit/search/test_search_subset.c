/* SPDX-License-Identifier: Apache-2.0
 * Parts of resources. */
#include "fhirclient/search/subset.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

#define TAGGED(before)                                                         \
    "\"meta\":{" before "\"tag\":[{\"system\":\"http://terminology.hl7.org/"   \
    "CodeSystem/v3-ObservationValue\",\"code\":\"SUBSETTED\",\"display\":"     \
    "\"Resource encoded in summary mode\"}]}"

#define PATIENT                                                                \
    "{\"resourceType\":\"Patient\",\"id\":\"a\",\"meta\":{\"versionId\":"      \
    "\"1\"},\"text\":{\"status\":\"generated\",\"div\":\"<div/>\"},"           \
    "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"c\"}],"             \
    "\"extension\":[{\"url\":\"u\",\"valueCode\":\"x\"}],"                     \
    "\"name\":[{\"id\":\"n\",\"family\":\"F\",\"_family\":{\"id\":\"i\"}}],"   \
    "\"_birthDate\":{\"id\":\"b\"},\"birthDate\":\"1980\","                    \
    "\"deceasedBoolean\":false,\"maritalStatus\":{\"text\":\"s\"},"            \
    "\"link\":[{\"id\":\"l\",\"other\":{\"reference\":\"Patient/b\"},"         \
    "\"type\":\"refer\"}]}"

static void expect_text(const char *text, const char *names,
    enum query_part part, const char *expected)
{
    struct arena *arena = arena_new();
    struct slice elements[4], rest = slice_of(names);
    struct query_subset subset = {.part = part, .elements = elements};
    struct buf out = BUF_INIT;
    struct jwrite w = jwrite_to(&out);
    struct err err = ERR_INIT;
    struct jval v;

    while (rest.len && slice_split(&elements[subset.nelements], &rest, ','))
        subset.nelements++;
    if (jdoc_parse(&v, slice_of(text), NULL, arena, &err) < 0)
        fail_msg("%s", err.text);
    subset_write(&w, &subset, v);
    assert_string_equal(out.ptr, expected);
    buf_free(&out);
    arena_free(&arena);
}

static void summaries_go_all_the_way_down(void **state)
{
    (void)state;
    expect_text(PATIENT, "", QUERY_SUMMARY,
        "{\"resourceType\":\"Patient\",\"id\":\"a\"," TAGGED(
            "\"versionId\":\"1\",") ",\"name\":[{\"family\":\"F\",\"_family\":"
                                    "{\"id\":\"i\"}}],\"_birthDate\":{\"id\":"
                                    "\"b\"},\"birthDate\":\"1980\","
                                    "\"deceasedBoolean\":false,\"link\":[{"
                                    "\"other\":{\"reference\":\"Patient/b\"},"
                                    "\"type\":\"refer\"}]}");
}

static void text_alone_and_all_but_text(void **state)
{
    (void)state;
    expect_text(PATIENT, "", QUERY_TEXT,
        "{\"resourceType\":\"Patient\",\"id\":\"a\"," TAGGED(
            "\"versionId\":\"1\",") ",\"text\":{\"status\":\"generated\","
                                    "\"div\":\"<div/>\"}}");
    expect_text("{\"resourceType\":\"Basic\",\"id\":\"a\",\"meta\":{},"
                "\"text\":{\"status\":\"empty\"},\"code\":{\"text\":\"c\"}}",
        "", QUERY_DATA,
        "{\"resourceType\":\"Basic\",\"id\":\"a\"," TAGGED(
            "") ",\"code\":{\"text\":\"c\"}}");
}

static void elements_by_their_names(void **state)
{
    (void)state;
    expect_text(PATIENT, "birthDate,deceased", QUERY_ELEMENTS,
        "{\"resourceType\":\"Patient\",\"id\":\"a\"," TAGGED(
            "\"versionId\":\"1\",") ",\"_birthDate\":{\"id\":\"b\"},"
                                    "\"birthDate\":\"1980\","
                                    "\"deceasedBoolean\":false}");
    expect_text(PATIENT, "id,link", QUERY_ELEMENTS,
        "{\"resourceType\":\"Patient\",\"id\":\"a\"," TAGGED(
            "\"versionId\":\"1\",") ",\"link\":[{\"id\":\"l\",\"other\":{"
                                    "\"reference\":\"Patient/b\"},\"type\":"
                                    "\"refer\"}]}");
}

/* The rest would be no FHIR without them. */
static void what_is_required_stays(void **state)
{
    static const char text[] =
        "{\"resourceType\":\"Observation\",\"id\":\"a\",\"meta\":{},\"status\":"
        "\"final\",\"code\":{\"text\":\"c\"},\"valueString\":\"v\",\"note\":[{"
        "\"text\":\"n\"}]}";

    (void)state;
    expect_text(text, "note", QUERY_ELEMENTS,
        "{\"resourceType\":\"Observation\",\"id\":\"a\"," TAGGED(
            "") ",\"status\":\"final\",\"code\":{\"text\":\"c\"},\"note\":[{"
                "\"text\":\"n\"}]}");
    expect_text(text, "", QUERY_TEXT,
        "{\"resourceType\":\"Observation\",\"id\":\"a\"," TAGGED(
            "") ",\"status\":\"final\",\"code\":{\"text\":\"c\"}}");
}

static void tags_stay_and_none_comes_twice(void **state)
{
    (void)state;
    expect_text("{\"resourceType\":\"Basic\",\"id\":\"a\",\"meta\":{\"tag\":[{"
                "\"system\":\"http://terminology.hl7.org/CodeSystem/"
                "v3-ObservationValue\",\"code\":\"SUBSETTED\"},{\"code\":\"t\"}"
                "]}}",
        "", QUERY_DATA,
        "{\"resourceType\":\"Basic\",\"id\":\"a\",\"meta\":{\"tag\":[{"
        "\"system\":\"http://terminology.hl7.org/CodeSystem/"
        "v3-ObservationValue\",\"code\":\"SUBSETTED\"},{\"code\":\"t\"}]}}");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(summaries_go_all_the_way_down),
        cmocka_unit_test(text_alone_and_all_but_text),
        cmocka_unit_test(elements_by_their_names),
        cmocka_unit_test(what_is_required_stays),
        cmocka_unit_test(tags_stay_and_none_comes_twice),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
