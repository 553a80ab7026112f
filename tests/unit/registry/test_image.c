/* SPDX-License-Identifier: Apache-2.0
 * Reading Patients as OpenCR leaves them, writing ours, and telling whether
 * two have the same content. */
#include "mediator/registry/draft.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static struct vocabulary words;
static struct arena *arena;

static int setup(void **state)
{
    static const struct slice systems[] = {{"urn:a", 5}, {"urn:b", 5}};
    struct registry_options options = {
        .internal_systems = systems, .ninternal_systems = 2};

    (void)state;
    vocabulary_init(&words, &options);
    arena = arena_new();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    vocabulary_free(&words);
    arena_free(&arena);
    return 0;
}

static struct image *read_text(const char *json)
{
    struct image *image = NULL;

    assert_int_equal(
        image_read(&image, &words, slice_of(json), arena, NULL), 0);
    return image;
}

static struct jval parse(const char *json)
{
    struct jval v = {0};

    assert_int_equal(jdoc_parse(&v, slice_of(json), NULL, arena, NULL), 0);
    return v;
}

static void assert_slice(struct slice got, const char *expected)
{
    assert_string_equal(arena_cstr(arena, got), expected);
}

/* As a real OpenCR wrote it, an escape added. */
static const char opencr_source[] =
    "{\"resourceType\":\"Patient\",\"id\":\"s1\",\"meta\":{\"versionId\":\"2\","
    "\"lastUpdated\":\"2026-11-21T07:20:54.525+00:00\",\"source\":\"#WWi\","
    "\"tag\":[{\"system\":\"http://openclientregistry.org/fhir/automatch\","
    "\"code\":\"autoMatches\",\"display\":\"Auto Matches\"},{\"system\":"
    "\"http://openclientregistry.org/fhir/clientid\",\"code\":\"openmrs\","
    "\"display\":\"OpenMRS\"}]},\"extension\":[{\"url\":"
    "\"http://clientregistry.org/brokenMatch\",\"valueReference\":"
    "{\"reference\":\"Patient/s2\"}}],\"identifier\":[{\"system\":\"urn:x\","
    "\"value\":\"9\"},{\"system\":\"urn:a\",\"value\":\"rec\\u002d1\"},"
    "{\"system\":\"urn:b\",\"value\":\"2\"}],\"name\":[{\"family\":\"A\"}],"
    "\"link\":[{\"other\":{\"reference\":\"Patient/g1\"},\"type\":\"refer\"}]}";

static void test_reads_source(void **state)
{
    struct image *i = read_text(opencr_source);

    (void)state;
    assert_true(image_is_source(i));
    assert_slice(i->id, "s1");
    assert_slice(i->vid, "2");
    assert_slice(i->client, "openmrs");
    assert_slice(i->client_name, "OpenMRS");
    assert_slice(i->identity.system, "urn:a");
    assert_slice(i->identity.value, "rec-1"); /* decoded */
    assert_int_equal(i->nidentifiers, 3);
    assert_true(image_carries(i, SLICE("urn:a"), SLICE("rec-1")));
    assert_int_equal(i->ngoldens, 1);
    assert_slice(i->goldens[0], "g1");
    assert_int_equal(i->nbroken, 1);
    assert_slice(i->broken[0], "s2");
    assert_true(i->has_automatic);
    assert_false(i->has_potential);
    image_free(&i);
}

static void test_reads_golden(void **state)
{
    struct image *i = read_text(
        "{\"resourceType\":\"Patient\",\"id\":\"g\",\"meta\":{\"tag\":[{"
        "\"code\":\"" GOLDEN_CODE "\",\"display\":\"Golden Record\"}]},"
        "\"link\":[{\"other\":{\"reference\":\"Patient/a\"},\"type\":"
        "\"seealso\"},{\"other\":{\"reference\":"
        "\"http://h/fhir/Patient/b/_history/3\"},\"type\":\"seealso\"},"
        "{\"other\":{\"reference\":\"Patient/h\"},\"type\":\"replaced-by\"}]}");

    (void)state;
    assert_true(i->is_golden);
    assert_int_equal(i->nmembers, 2);
    assert_slice(i->members[1], "b");
    assert_slice(i->replaced_by, "h");
    image_free(&i);
}

/* With a system it is somebody's tag, not the golden one. */
static void test_golden_tag_has_no_system(void **state)
{
    struct image *i = read_text(
        "{\"resourceType\":\"Patient\",\"id\":\"g\",\"meta\":{\"tag\":[{"
        "\"system\":\"urn:z\",\"code\":\"" GOLDEN_CODE "\"}]}}");

    (void)state;
    assert_false(i->is_golden);
    image_free(&i);
}

static void test_refuses_what_is_no_patient(void **state)
{
    struct image *i = NULL;

    (void)state;
    assert_int_equal(
        image_read(&i, &words,
            SLICE("{\"resourceType\":\"Basic\",\"id\":\"1\"}"), arena, NULL),
        ERR_INVALID);
    assert_int_equal(image_read(&i, &words,
                         SLICE("{\"resourceType\":\"Patient\"}"), arena, NULL),
        ERR_INVALID);
    assert_null(i);
}

static char *written(const struct draft *d)
{
    struct buf out = BUF_INIT;
    char *text;

    draft_write(&out, d, &words);
    text = arena_cstr(arena, buf_slice(&out));
    buf_free(&out);
    return text;
}

/* What is written is what was read, links, marks, decimals and all; HAPI's
 * request id in meta.source is not sent back. */
static void test_round_trip(void **state)
{
    struct image *before = read_text(opencr_source);
    struct draft d;
    struct image *after;

    (void)state;
    draft_from(&d, before, parse(opencr_source));
    after = read_text(written(&d));
    assert_false(draft_differs(&d, before));
    assert_false(draft_differs(&d, after));
    assert_null(strstr(written(&d), "#WWi"));
    assert_true(content_equal(
        &words, parse(opencr_source), parse(arena_cstr(arena, after->text))));
    draft_free(&d);
    image_free(&before);
    image_free(&after);
}

/* A submission claims to be golden, linked, broken and of another client. */
static void test_submitted_marks_are_not_believed(void **state)
{
    const char *claim =
        "{\"resourceType\":\"Patient\",\"id\":\"x\",\"meta\":{\"versionId\":"
        "\"77\",\"tag\":[{\"code\":\"" GOLDEN_CODE "\"},{\"system\":"
        "\"http://openclientregistry.org/fhir/clientid\",\"code\":\"root\"},"
        "{\"system\":\"http://openclientregistry.org/fhir/humanAdjudication\","
        "\"code\":\"humanAdjudication\"},{\"system\":\"urn:csv\",\"code\":"
        "\"upload\"}],\"profile\":[\"http://p\"]},\"extension\":[{\"url\":"
        "\"http://clientregistry.org/brokenMatch\",\"valueReference\":"
        "{\"reference\":\"Patient/v\"}},{\"url\":\"urn:e\",\"valueDecimal\":"
        "1.50}],\"link\":[{\"other\":{\"reference\":\"Patient/v\"},\"type\":"
        "\"refer\"}],\"active\":true}";
    struct draft d = {.id = SLICE("id"),
        .content = parse(claim),
        .client = SLICE("one"),
        .golden = SLICE("g")};
    const char *text = written(&d);
    struct image *i = read_text(text);

    (void)state;
    assert_false(i->is_golden);
    assert_false(i->is_adjudicated);
    assert_int_equal(i->nbroken, 0);
    assert_slice(i->id, "id");
    assert_slice(i->client, "one");
    assert_int_equal(i->vid.len, 0);
    assert_int_equal(i->ngoldens, 1);
    assert_slice(i->goldens[0], "g");
    assert_non_null(strstr(text, "\"urn:csv\""));
    assert_non_null(strstr(text, "\"http://p\""));
    assert_non_null(strstr(text, "1.50"));
    image_free(&i);
}

/* The identity is not the first internal identifier: it is told apart. */
static void test_other_identity_is_kept(void **state)
{
    struct draft d = {.id = SLICE("id"),
        .content = parse(opencr_source),
        .identity = {SLICE("urn:b"), SLICE("2")}};
    struct image *i = read_text(written(&d));

    (void)state;
    assert_slice(i->identity.system, "urn:b");
    d.identity = (struct identifier){SLICE("urn:a"), SLICE("rec-1")};
    assert_null(strstr(written(&d), "identity"));
    image_free(&i);
}

static void test_tombstone_holds_no_demographics(void **state)
{
    struct image *before = read_text(opencr_source), *after;
    struct draft d;
    const char *text;

    (void)state;
    draft_from(&d, before, parse(opencr_source));
    d.kind = DRAFT_TOMBSTONE;
    d.key = SLICE("k");
    DRAFT_ADD(d.aliases, SLICE("other"));
    text = written(&d);
    after = read_text(text);
    assert_true(after->is_tombstone);
    assert_true(after->is_inactive);
    assert_slice(after->key, "k");
    assert_int_equal(after->naliases, 1);
    assert_int_equal(after->nbroken, 1); /* a person's decision outlives it */
    assert_int_equal(after->nidentifiers, 0);
    assert_int_equal(after->ngoldens, 0);
    assert_null(strstr(text, "family"));
    assert_null(strstr(text, "rec"));
    draft_free(&d);
    image_free(&before);
    image_free(&after);
}

/* FHIR forbids empty arrays and objects beside each other's absence. */
static void test_writes_no_empty_arrays(void **state)
{
    struct draft d = {.id = SLICE("id"),
        .content = parse("{\"resourceType\":\"Patient\",\"active\":true}")};

    (void)state;
    assert_null(strstr(written(&d), "[]"));
    d.kind = DRAFT_GOLDEN;
    d.content = (struct jval){0};
    d.is_inactive = true;
    assert_null(strstr(written(&d), "[]"));
    assert_non_null(strstr(written(&d), "\"active\":false"));
}

static void assert_same_slice(struct slice a, struct slice b)
{
    assert_string_equal(arena_cstr(arena, a), arena_cstr(arena, b));
}

static void assert_same_list(
    const struct slice *a, size_t na, const struct slice *b, size_t nb)
{
    assert_int_equal(na, nb);
    for (size_t i = 0; i < na; i++)
        assert_same_slice(a[i], b[i]);
}

/* All that image_read() finds. */
static void assert_same_image(const struct image *a, const struct image *b)
{
    assert_same_slice(a->text, b->text);
    assert_same_slice(a->id, b->id);
    assert_same_slice(a->vid, b->vid);
    assert_same_slice(a->last_updated, b->last_updated);
    assert_same_slice(a->client, b->client);
    assert_same_slice(a->client_name, b->client_name);
    assert_same_slice(a->replaced_by, b->replaced_by);
    assert_same_slice(a->key, b->key);
    assert_same_slice(a->identity.system, b->identity.system);
    assert_same_slice(a->identity.value, b->identity.value);
    assert_same_list(a->goldens, a->ngoldens, b->goldens, b->ngoldens);
    assert_same_list(a->members, a->nmembers, b->members, b->nmembers);
    assert_same_list(a->broken, a->nbroken, b->broken, b->nbroken);
    assert_same_list(a->aliases, a->naliases, b->aliases, b->naliases);
    assert_int_equal(a->nidentifiers, b->nidentifiers);
    for (size_t i = 0; i < a->nidentifiers; i++)
        assert_true(image_carries(
            b, a->identifiers[i].system, a->identifiers[i].value));
    assert_int_equal(a->is_golden, b->is_golden);
    assert_int_equal(a->is_tombstone, b->is_tombstone);
    assert_int_equal(a->is_inactive, b->is_inactive);
    assert_int_equal(a->is_adjudicated, b->is_adjudicated);
    assert_int_equal(a->has_potential, b->has_potential);
    assert_int_equal(a->has_conflict, b->has_conflict);
    assert_int_equal(a->has_automatic, b->has_automatic);
}

/* The members that the stamp must not be in yet, then all that a stamped image
 * is: what reading its text again gives. */
static void assert_stamps(struct draft *d, const char *vid, const char *when)
{
    struct image *sent = read_text(written(d));
    struct image *stamped = image_stamp(sent, slice_of(vid), slice_of(when));
    struct image *again;

    image_free(&sent); /* nothing is borrowed from it */
    again = read_text(arena_cstr(arena, stamped->text));
    assert_slice(stamped->vid, vid);
    assert_slice(stamped->last_updated, when);
    assert_slice(stamped->id, arena_cstr(arena, d->id));
    assert_same_image(stamped, again);
    assert_same_image(again, stamped);
    image_free(&stamped);
    image_free(&again);
}

static void test_stamps_versions(void **state)
{
    struct draft small = {.id = SLICE("id")};
    struct draft tagged = {
        .id = SLICE("id"), .client = SLICE("o\"ne"), .golden = SLICE("g")};
    struct draft golden = {.id = SLICE("g"),
        .kind = DRAFT_GOLDEN,
        .is_inactive = true,
        .replaced_by = SLICE("h")};
    struct draft *const all[] = {&small, &tagged, &golden};

    (void)state;
    DRAFT_ADD(golden.members, SLICE("a"));
    DRAFT_ADD(golden.members, SLICE("b"));
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        assert_stamps(all[i], "12", "2026-01-01T00:00:00Z");
        assert_stamps(all[i], "1", "");
        assert_stamps(all[i], "d", ""); /* stands elsewhere too */
        assert_stamps(all[i], "a\"b", "");
    }
    draft_free(&golden);
}

/* Escaped strings have no place in the text, all others keep theirs. */
static void test_stamps_all_facts(void **state)
{
    struct image *before = read_text(opencr_source);
    struct draft d;

    (void)state;
    draft_from(&d, before, parse(opencr_source));
    DRAFT_ADD(d.aliases, SLICE("other"));
    d.identity = (struct identifier){SLICE("urn:b"), SLICE("2\\3")};
    assert_stamps(&d, "3", "2026-01-01T00:00:00Z");
    d.kind = DRAFT_TOMBSTONE;
    d.key = SLICE("k");
    assert_stamps(&d, "4", "2026-01-01T00:00:00Z");
    draft_free(&d);
    image_free(&before);
}

#define PATIENT(rest) "{\"resourceType\":\"Patient\"" rest "}"

static void test_content_equal(void **state)
{
    static const struct {
        const char *a, *b;
        bool is_equal;
    } cases[] = {
        {PATIENT(",\"gender\":\"male\""),
            PATIENT(",\"id\":\"1\",\"gender\":\"male\",\"link\":[{}]"), true},
        {PATIENT(",\"gender\":\"male\""), PATIENT(",\"gender\":\"female\""),
            false},
        {PATIENT(",\"gender\":\"male\""), PATIENT(""), false},
        {PATIENT(""), PATIENT(",\"gender\":\"male\""), false},
        {PATIENT(",\"name\":[{\"family\":\"A\",\"use\":\"usual\"}]"),
            PATIENT(",\"name\":[{\"use\":\"usual\",\"family\":\"A\"}]"), true},
        /* ours and the sender's extensions */
        {PATIENT(""),
            PATIENT(",\"extension\":[{\"url\":"
                    "\"http://clientregistry.org/brokenMatch\"}]"),
            true},
        {PATIENT(""), PATIENT(",\"extension\":[{\"url\":\"urn:e\"}]"), false},
        {PATIENT(",\"extension\":[{\"url\":\"urn:e\"},{\"url\":\"urn:f\"}]"),
            PATIENT(",\"extension\":[{\"url\":\"urn:e\"},{\"url\":"
                    "\"http://clientregistry.org/brokenMatch\"},{\"url\":"
                    "\"urn:f\"}]"),
            true},
        /* a sender's tag counts both ways, a profile only when it is new */
        {PATIENT(",\"meta\":{\"tag\":[{\"system\":\"s\",\"code\":\"c\"}]}"),
            PATIENT(""), false},
        {PATIENT(""),
            PATIENT(",\"meta\":{\"tag\":[{\"system\":\"s\",\"code\":\"c\"}]}"),
            false},
        {PATIENT(",\"meta\":{\"profile\":[\"p\"]}"), PATIENT(""), false},
        {PATIENT(""), PATIENT(",\"meta\":{\"profile\":[\"p\"]}"), true},
        /* decimals by their digits */
        {PATIENT(",\"multipleBirthInteger\":1"),
            PATIENT(",\"multipleBirthInteger\":1.0"), false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        if (content_equal(&words, parse(cases[i].a), parse(cases[i].b)) !=
            cases[i].is_equal)
            fail_msg("case %zu: %s %s", i, cases[i].a, cases[i].b);
}

static void test_reference_ids(void **state)
{
    (void)state;
    assert_slice(reference_patient_id(SLICE("Patient/1")), "1");
    assert_slice(reference_patient_id(SLICE("http://h/Patient/1")), "1");
    assert_slice(reference_patient_id(SLICE("Patient/1/_history/2")), "1");
    assert_slice(reference_patient_id(SLICE("MyPatient/1")), "");
    assert_slice(reference_patient_id(SLICE("Group/1")), "");
    assert_slice(reference_patient_id(SLICE("")), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reads_source),
        cmocka_unit_test(test_reads_golden),
        cmocka_unit_test(test_golden_tag_has_no_system),
        cmocka_unit_test(test_refuses_what_is_no_patient),
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_submitted_marks_are_not_believed),
        cmocka_unit_test(test_other_identity_is_kept),
        cmocka_unit_test(test_tombstone_holds_no_demographics),
        cmocka_unit_test(test_writes_no_empty_arrays),
        cmocka_unit_test(test_stamps_versions),
        cmocka_unit_test(test_stamps_all_facts),
        cmocka_unit_test(test_content_equal),
        cmocka_unit_test(test_reference_ids),
    };

    return cmocka_run_group_tests_name("image", tests, setup, teardown);
}
