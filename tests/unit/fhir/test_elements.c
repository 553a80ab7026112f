/* SPDX-License-Identifier: Apache-2.0 */
#include "base/compiler.h"
#include "fhirclient/fhir/elements.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

static const struct element_type *type_of(const char *name)
{
    const struct element_type *type = element_type_find(slice_of(name));

    if (!type)
        fail_msg("no type %s", name);
    return type;
}

static const struct element_member *member_of(
    const char *type, const char *name)
{
    const struct element_member *m =
        element_member_find(type_of(type), slice_of(name));

    if (!m)
        fail_msg("%s has no member %s", type, name);
    return m;
}

static void assert_name(struct slice got, const char *want)
{
    assert_int_equal(got.len, strlen(want));
    assert_string_equal(got.ptr, want); /* a NUL stands behind */
}

static void test_members_and_their_types(void **state)
{
    static const struct {
        const char *type, *member, *of;
        bool is_array, is_required;
    } rows[] = {
        {"Patient", "name", "HumanName", true, false},
        {"Patient", "id", "id", false, false},
        {"Patient", "birthDate", "date", false, false},
        {"Patient", "contact", "Patient.contact", true, false},
        {"Patient.contact", "name", "HumanName", false, false},
        {"Patient.contact", "id", "string", false, false},
        {"Patient.contact", "modifierExtension", "Extension", true, false},
        {"Patient.link", "type", "code", false, true},
        {"Patient", "contained", "Resource", true, false},
        {"Patient", "deceasedDateTime", "dateTime", false, false},
        {"HumanName", "given", "string", true, false},
        {"Extension", "url", "uri", false, true},
        {"Extension", "valueReference", "Reference", false, false},
        {"Bundle.entry", "link", "Bundle.link", true, false},
        {"Bundle.entry", "resource", "Resource", false, false},
        {"Parameters.parameter", "part", "Parameters.parameter", true, false},
        {"Observation", "valueQuantity", "Quantity", false, false},
        {"Observation.component", "referenceRange",
            "Observation.referenceRange", true, false},
        {"Age", "value", "decimal", false, false},
        {"Narrative", "div", "xhtml", false, true},
        {"ElementDefinition", "fixedBase64Binary", "base64Binary", false,
            false},
        {"MedicationRequest", "medicationReference", "Reference", false, true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        const struct element_member *m =
            member_of(rows[i].type, rows[i].member);

        assert_name(element_member_name(m), rows[i].member);
        assert_name(element_type_name(element_member_type(m)), rows[i].of);
        assert_int_equal(element_member_is_array(m), rows[i].is_array);
        assert_int_equal(element_member_is_required(m), rows[i].is_required);
    }
}

static void test_summaries(void **state)
{
    static const struct {
        const char *type, *member;
        bool is_summary;
    } rows[] = {
        {"Patient", "id", true},
        {"Patient", "meta", true},
        {"Patient", "deceasedDateTime", true},
        {"Patient", "link", true},
        {"Patient.link", "other", true},
        {"Patient", "text", false},
        {"Patient", "contact", false},
        {"Patient", "maritalStatus", false},
        {"HumanName", "given", true},
        {"HumanName", "id", false},
        {"Observation", "valueQuantity", true},
        {"Observation", "note", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        assert_int_equal(
            element_member_is_summary(member_of(rows[i].type, rows[i].member)),
            rows[i].is_summary);
}

static void test_what_there_is_not(void **state)
{
    static const char *const types[] = {"", "P", "Patien", "Patients",
        "patient", "Patient.", "Patient.name", "MoneyQuantity", "zzz", "A"};
    static const char *const members[] = {"", "nam", "names", "Name", "value",
        "deceased", "resourceType", "_birthDate", "zzz", "A"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(types); i++)
        assert_null(element_type_find(slice_of(types[i])));
    for (size_t i = 0; i < COUNT_OF(members); i++)
        assert_null(
            element_member_find(type_of("Patient"), slice_of(members[i])));
}

static void test_bases(void **state)
{
    static const struct {
        const char *type, *ancestor;
        bool is;
    } rows[] = {
        {"Patient", "DomainResource", true},
        {"Patient", "Resource", true},
        {"Patient", "Patient", true},
        {"Patient", "Element", false},
        {"Bundle", "Resource", true},
        {"Bundle", "DomainResource", false},
        {"Patient.contact", "BackboneElement", true},
        {"Timing.repeat", "Element", true},
        {"Timing.repeat", "BackboneElement", false},
        {"Age", "Quantity", true},
        {"code", "string", true},
        {"id", "string", true},
        {"uuid", "uri", true},
        {"positiveInt", "integer", true},
        {"string", "code", false},
        {"HumanName", "Element", true},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (element_type_is(type_of(rows[i].type), type_of(rows[i].ancestor)) !=
            rows[i].is)
            fail_msg("%s and %s", rows[i].type, rows[i].ancestor);
    assert_null(element_type_base(type_of("Resource")));
    assert_null(element_type_base(type_of("Element")));
    assert_true(element_type_is_abstract(type_of("DomainResource")));
    assert_false(element_type_is_abstract(type_of("Patient")));
}

static size_t count_choice(const char *type, const char *choice)
{
    const struct element_type *t = type_of(type);
    size_t n = 0;

    for (const struct element_member *m =
             element_choice_first(t, slice_of(choice));
         m; m = element_choice_next(t, m)) {
        assert_name(element_member_choice(m), choice);
        n++;
    }
    return n;
}

static void test_choices(void **state)
{
    (void)state;
    assert_int_equal(count_choice("Patient", "deceased"), 2);
    assert_int_equal(count_choice("Patient", "multipleBirth"), 2);
    assert_int_equal(count_choice("Observation", "value"), 11);
    assert_int_equal(count_choice("Extension", "value"), 50);
    assert_int_equal(count_choice("ElementDefinition", "pattern"), 50);
    /* minValue and maxValue, but also `min` and `max` */
    assert_int_equal(count_choice("ElementDefinition", "minValue"), 9);
    assert_int_equal(count_choice("ElementDefinition", "min"), 0);
    assert_int_equal(count_choice("Patient", "name"), 0);
    assert_int_equal(count_choice("Patient", ""), 0);
    assert_int_equal(
        element_member_choice(member_of("Patient", "name")).len, 0);
}

static void test_codes(void **state)
{
    const struct element_member *gender = member_of("Patient", "gender");

    (void)state;
    assert_true(element_member_has_codes(gender));
    assert_true(element_member_has_code(gender, SLICE("female")));
    assert_true(element_member_has_code(gender, SLICE("unknown")));
    assert_false(element_member_has_code(gender, SLICE("purple")));
    assert_false(element_member_has_code(gender, SLICE("Female")));
    assert_false(element_member_has_code(gender, SLICE("")));
    assert_false(element_member_has_code(gender, SLICE("femal")));
    assert_true(element_member_has_code(
        member_of("Patient.link", "type"), SLICE("replaced-by")));
    /* open lists are not checked */
    assert_false(element_member_has_codes(member_of("Patient", "language")));
    assert_false(
        element_member_has_codes(member_of("Attachment", "contentType")));
    assert_false(element_member_has_codes(member_of("HumanName", "family")));
}

static size_t check_members(const struct element_type *t)
{
    const struct element_member *m, *before = NULL;
    size_t n = 0;

    for (; (m = element_member_at(t, n)); n++) {
        struct slice name = element_member_name(m);

        assert_ptr_equal(element_member_find(t, name), m);
        assert_true(strlen(name.ptr) == name.len);
        if (before)
            assert_true(strcmp(element_member_name(before).ptr, name.ptr) < 0);
        before = m;
    }
    return n;
}

/* Every row can be found by its name; nothing stands twice. */
static void test_the_whole_table(void **state)
{
    const struct element_type *t, *before = NULL;
    size_t resources = 0, primitives = 0;

    (void)state;
    for (size_t i = 0; (t = element_type_at(i)); i++) {
        struct slice name = element_type_name(t);
        bool is_primitive = element_type_kind(t) == ELEMENT_PRIMITIVE;

        assert_ptr_equal(element_type_find(name), t);
        if (before)
            assert_true(strcmp(element_type_name(before).ptr, name.ptr) < 0);
        before = t;
        resources += element_type_kind(t) == ELEMENT_RESOURCE &&
                     !element_type_is_abstract(t);
        primitives += is_primitive;
        assert_int_equal(check_members(t) == 0, is_primitive);
        assert_int_equal(
            element_type_primitive(t) == PRIMITIVE_NONE, !is_primitive);
    }
    assert_int_equal(resources, 146);
    assert_int_equal(primitives, 20);
}

static size_t count_targets(const char *type, const char *name)
{
    const struct element_member *m =
        element_member_find(element_type_find(slice_of(type)), slice_of(name));
    size_t n = 0;

    assert_non_null(m);
    while (element_member_target(m, n))
        n++;
    return n;
}

static void test_targets(void **state)
{
    const struct element_type *patient = element_type_find(SLICE("Patient"));
    const struct element_member *m =
        element_member_find(patient, SLICE("generalPractitioner"));

    (void)state;
    assert_int_equal(count_targets("Patient", "generalPractitioner"), 3);
    assert_string_equal(
        element_type_name(element_member_target(m, 0)).ptr, "Organization");
    assert_int_equal(count_targets("Observation", "subject"), 4);
    assert_int_equal(
        count_targets("QuestionnaireResponse", "questionnaire"), 1);
    /* any resource, and no reference at all */
    assert_int_equal(count_targets("Observation", "focus"), 0);
    assert_int_equal(count_targets("Patient", "name"), 0);
}

static void test_index(void **state)
{
    size_t i = 0;

    (void)state;
    for (; element_type_at(i); i++)
        assert_int_equal(element_type_index(element_type_at(i)), i);
    assert_true(i <= ELEMENT_TYPES_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_members_and_their_types),
        cmocka_unit_test(test_summaries),
        cmocka_unit_test(test_what_there_is_not),
        cmocka_unit_test(test_bases),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_codes),
        cmocka_unit_test(test_targets),
        cmocka_unit_test(test_index),
        cmocka_unit_test(test_the_whole_table),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
