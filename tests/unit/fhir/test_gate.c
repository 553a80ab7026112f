/* SPDX-License-Identifier: Apache-2.0
 * Resources that must pass, and single faults with the place to be named. */
#include "base/buf.h"
#include "fhirclient/fhir/gate.h"
#include "tests/unit/cmocka_with.h"

#include <string.h>

#define PATIENT(members) "{\"resourceType\":\"Patient\"," members "}"

static const char *const good[] = {
    "{\"resourceType\":\"Patient\"}",
    PATIENT("\"id\":\"a.B-9\",\"active\":true,\"gender\":\"female\","
            "\"birthDate\":\"1974-12\",\"deceasedBoolean\":false"),
    PATIENT("\"meta\":{\"versionId\":\"1\",\"lastUpdated\":"
            "\"2024-02-29T00:00:00.5Z\",\"tag\":[{\"code\":\"x\"}],"
            "\"profile\":[\"http://a/b\"]}"),
    PATIENT("\"name\":[{\"use\":\"official\",\"family\":\"F\","
            "\"given\":[\"A\",\"B\"]}],\"telecom\":[{\"system\":\"phone\","
            "\"value\":\"1\",\"rank\":1}],\"multipleBirthInteger\":2"),
    PATIENT("\"contact\":[{\"id\":\"c 1\",\"gender\":\"other\","
            "\"name\":{\"text\":\"x\"}}],\"link\":[{\"type\":\"seealso\","
            "\"other\":{\"reference\":\"Patient/2\"}}]"),
    /* extensions go everywhere: elements, primitives, array elements */
    PATIENT("\"extension\":[{\"url\":\"http://x\",\"valueString\":\"a\"},"
            "{\"url\":\"y\",\"extension\":[{\"url\":\"z\",\"valueCode\":\"q\""
            "}]}],\"modifierExtension\":[{\"url\":\"http://x\","
            "\"valueAge\":{\"value\":1.50}}]"),
    PATIENT("\"birthDate\":\"1974\",\"_birthDate\":{\"id\":\"b\","
            "\"extension\":[{\"url\":\"t\",\"valueDateTime\":"
            "\"1974-12-25T14:35:45-05:00\"}]}"),
    PATIENT("\"_birthDate\":{\"extension\":[{\"url\":\"x\",\"_valueCode\":"
            "{\"extension\":[{\"url\":\"y\",\"valueBoolean\":true}]}}]}"),
    PATIENT("\"name\":[{\"given\":[\"A\",null,\"C\"],\"_given\":[null,"
            "{\"extension\":[{\"url\":\"x\",\"valueInteger\":-1}]},null]}]"),
    PATIENT("\"name\":[{\"_given\":[{\"id\":\"x\"}]}]"),
    PATIENT("\"_deceasedDateTime\":{\"id\":\"x\"},"
            "\"deceasedDateTime\":\"2020\""),
    PATIENT("\"_gender\":{\"extension\":[{\"url\":\"x\",\"valueCode\":"
            "\"y\"}]}"),
    PATIENT("\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\","
            "\"name\":\"O\"}],\"managingOrganization\":{\"reference\":"
            "\"#o\"}"),
    PATIENT("\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\","
            "\"partOf\":{\"reference\":\"#p\"}},{\"resourceType\":"
            "\"Organization\",\"id\":\"p\",\"partOf\":{\"reference\":"
            "\"#\"}}],\"managingOrganization\":{\"reference\":\"#o\"}"),
    PATIENT("\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns="
            "\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"}"),
    "{\"id\":\"last\",\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}",
    "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{"
    "\"fullUrl\":\"urn:uuid:1\",\"resource\":{\"resourceType\":\"Patient\"},"
    "\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}",
    "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0,"
    "\"link\":[{\"relation\":\"self\",\"url\":\"http://a\"}]}",
    "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"a\","
    "\"part\":[{\"name\":\"b\",\"valueDecimal\":0.10},{\"name\":\"r\","
    "\"resource\":{\"resourceType\":\"Patient\"}}]}]}",
    "{\"resourceType\":\"Observation\",\"status\":\"final\","
    "\"code\":{\"text\":\"x\"},"
    "\"valueQuantity\":{\"value\":100.000,\"comparator\":\"<=\"}}",
    "{\"resourceType\":\"AuditEvent\",\"type\":{\"code\":\"rest\"},"
    "\"action\":\"C\",\"recorded\":\"2024-01-01T00:00:00Z\",\"outcome\":"
    "\"0\",\"agent\":[{\"requestor\":true,\"network\":{\"type\":\"2\"}}],"
    "\"source\":{\"observer\":{\"display\":\"s\"}},\"entity\":[{\"what\":"
    "{\"reference\":\"Patient/1\"},\"detail\":[{\"type\":\"t\","
    "\"valueBase64Binary\":\"aGk=\"}],\"query\":\"aGk=\"}]}",
    "{\"resourceType\":\"Provenance\",\"target\":[{\"reference\":"
    "\"Patient/1\"}],\"occurredDateTime\":\"2024\",\"recorded\":"
    "\"2024-01-01T00:00:00+14:00\",\"agent\":[{\"who\":{\"display\":\"w\"}}],"
    "\"entity\":[{\"role\":\"source\",\"what\":{\"reference\":\"x\"}}]}",
};

static const struct {
    const char *text, *where;
} bad[] = {
    {"[]", "Resource"},
    {"\"Patient\"", "Resource"},
    {"{}", "Resource"},
    {"{\"id\":\"1\"}", "Resource"},
    {"{\"resourceType\":\"Patien\"}", "Resource"},
    {"{\"resourceType\":\"DomainResource\"}", "Resource"},
    {"{\"resourceType\":\"HumanName\"}", "Resource"},
    {"{\"resourceType\":\"Patient.contact\"}", "Resource"},
    {"{\"resourceType\":[\"Patient\"]}", "Resource"},
    /* unknown elements */
    {PATIENT("\"foo\":1"), "Patient.foo"},
    {PATIENT("\"Name\":[]"), "Patient.Name"},
    {PATIENT("\"deceased\":true"), "Patient.deceased"},
    {PATIENT("\"a b 555-1234\":1"), "Patient"},
    {PATIENT("\"\":1"), "Patient"},
    {PATIENT("\"_\":{}"), "Patient"},
    {PATIENT("\"__gender\":{}"), "Patient"},
    {PATIENT("\"name\":[{\"resourceType\":\"x\"}]"),
        "Patient.name[0].resourceType"},
    {PATIENT("\"contact\":[{},{\"name\":{\"first\":1}}]"),
        "Patient.contact[0]"},
    {PATIENT("\"contact\":[{\"id\":\"1\"},{\"name\":{\"first\":1}}]"),
        "Patient.contact[1].name.first"},
    {PATIENT("\"fhir_comments\":[\"x\"]"), "Patient"},
    /* JSON types and cardinality */
    {PATIENT("\"name\":{\"family\":\"F\"}"), "Patient.name"},
    {PATIENT("\"name\":\"F\""), "Patient.name"},
    {PATIENT("\"name\":[\"F\"]"), "Patient.name[0]"},
    {PATIENT("\"name\":[[]]"), "Patient.name[0]"},
    {PATIENT("\"name\":[{\"given\":\"A\"}]"), "Patient.name[0].given"},
    {PATIENT("\"name\":[{\"family\":[\"F\"]}]"), "Patient.name[0].family"},
    {PATIENT("\"birthDate\":[\"1974\"]"), "Patient.birthDate"},
    {PATIENT("\"maritalStatus\":\"M\""), "Patient.maritalStatus"},
    {PATIENT("\"active\":\"true\""), "Patient.active"},
    {PATIENT("\"multipleBirthInteger\":1.0"), "Patient.multipleBirth"},
    {PATIENT("\"link\":[{\"type\":\"seealso\"}]"), "Patient.link[0].other"},
    {PATIENT("\"link\":[{\"other\":{\"reference\":\"a\"}}]"),
        "Patient.link[0].type"},
    {PATIENT("\"communication\":[{\"preferred\":true}]"),
        "Patient.communication[0].language"},
    /* emptiness */
    {PATIENT("\"name\":[]"), "Patient.name"},
    {PATIENT("\"name\":[{}]"), "Patient.name[0]"},
    {PATIENT("\"meta\":{}"), "Patient.meta"},
    {PATIENT("\"_birthDate\":{}"), "Patient.birthDate"},
    {PATIENT("\"name\":[{\"family\":\"\"}]"), "Patient.name[0].family"},
    {PATIENT("\"name\":[{\"given\":[\"A\",\" \"]}]"),
        "Patient.name[0].given[1]"},
    /* null */
    {PATIENT("\"active\":null"), "Patient.active"},
    {PATIENT("\"name\":null"), "Patient.name"},
    {PATIENT("\"name\":[null]"), "Patient.name[0]"},
    {PATIENT("\"_birthDate\":null"), "Patient.birthDate"},
    {PATIENT("\"name\":[{\"given\":[null]}]"), "Patient.name[0].given[0]"},
    {PATIENT("\"name\":[{\"given\":[\"A\",null],\"_given\":[null,null]}]"),
        "Patient.name[0].given[1]"},
    {PATIENT("\"name\":[{\"_given\":[null]}]"), "Patient.name[0].given[0]"},
    {PATIENT("\"name\":[{\"given\":[\"A\"],\"_given\":[null,{\"id\":\"x\"}]}"
             "]"),
        "Patient.name[0].given"},
    {PATIENT("\"name\":[{\"given\":[\"A\"],\"_given\":{\"id\":\"x\"}}]"),
        "Patient.name[0].given"},
    /* siblings with an underscore */
    {PATIENT("\"_name\":[{\"id\":\"x\"}]"), "Patient.name"},
    {PATIENT("\"_birthDate\":\"1974\""), "Patient.birthDate"},
    {PATIENT("\"_birthDate\":{\"value\":1}"), "Patient.birthDate.value"},
    {PATIENT("\"_birthDate\":[{\"id\":\"x\"}]"), "Patient.birthDate"},
    /* choices */
    {PATIENT("\"deceasedBoolean\":true,\"deceasedDateTime\":\"2020\""),
        "Patient.deceased"},
    {PATIENT("\"deceasedBoolean\":true,\"_deceasedDateTime\":{\"id\":\"x\"}"),
        "Patient.deceased"},
    {PATIENT("\"deceasedString\":\"x\""), "Patient.deceasedString"},
    /* formats and codes */
    {PATIENT("\"gender\":\"purple\""), "Patient.gender"},
    {PATIENT("\"gender\":\"Female\""), "Patient.gender"},
    {PATIENT("\"gender\":\"female \""), "Patient.gender"},
    {PATIENT("\"birthDate\":\"1974-02-30\""), "Patient.birthDate"},
    {PATIENT("\"birthDate\":\"25/12/1974\""), "Patient.birthDate"},
    {PATIENT("\"deceasedDateTime\":\"2020-01-01T10:00\""), "Patient.deceased"},
    {PATIENT("\"id\":\"a_b\""), "Patient.id"},
    {PATIENT("\"id\":1"), "Patient.id"},
    {PATIENT("\"identifier\":[{\"system\":\"a b\"}]"),
        "Patient.identifier[0].system"},
    {PATIENT("\"identifier\":[{\"value\":5}]"), "Patient.identifier[0].value"},
    {PATIENT("\"identifier\":[{\"use\":\"mine\"}]"),
        "Patient.identifier[0].use"},
    {PATIENT("\"telecom\":[{\"rank\":0}]"), "Patient.telecom[0].rank"},
    {PATIENT("\"photo\":[{\"data\":\"***\"}]"), "Patient.photo[0].data"},
    {PATIENT("\"meta\":{\"lastUpdated\":\"2024-01-01\"}"),
        "Patient.meta.lastUpdated"},
    {PATIENT("\"text\":{\"status\":\"generated\",\"div\":{}}"),
        "Patient.text.div"},
    {PATIENT("\"text\":{\"div\":\"<div/>\"}"), "Patient.text.status"},
    /* extensions */
    {PATIENT("\"extension\":[{\"valueString\":\"a\"}]"),
        "Patient.extension[0].url"},
    {PATIENT("\"extension\":[{\"url\":\"x\"}]"), "Patient.extension[0]"},
    {PATIENT("\"extension\":[{\"url\":\"x\",\"valueString\":\"a\","
             "\"extension\":[{\"url\":\"y\",\"valueCode\":\"c\"}]}]"),
        "Patient.extension[0]"},
    {PATIENT("\"extension\":[{\"url\":\"x\",\"valueString\":\"a\","
             "\"valueCode\":\"c\"}]"),
        "Patient.extension[0].value"},
    {PATIENT("\"extension\":[{\"url\":\"x\",\"valueXhtml\":\"a\"}]"),
        "Patient.extension[0].valueXhtml"},
    {PATIENT("\"extension\":[{\"url\":\"x\",\"extension\":[{\"url\":\"y\","
             "\"valueInteger\":\"1\"}]}]"),
        "Patient.extension[0].extension[0].value"},
    /* resources inside resources */
    {PATIENT("\"contained\":[{\"id\":\"o\"}]"), "Patient.contained[0]"},
    {PATIENT("\"contained\":[{\"resourceType\":\"Nope\"}]"),
        "Patient.contained[0]"},
    {PATIENT("\"contained\":[{\"resourceType\":\"Organization\",\"x\":1}]"),
        "Patient.contained[0].x"},
    {"{\"resourceType\":\"Bundle\",\"entry\":[{}]}", "Bundle.entry[0]"},
    {"{\"resourceType\":\"Bundle\"}", "Bundle.type"},
    {"{\"resourceType\":\"Bundle\",\"type\":\"heap\"}", "Bundle.type"},
    {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resource\""
     ":{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"A\",3]}]}}]}",
        "Bundle.entry[0].resource.name[0].given[1]"},
    {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resource\""
     ":{}}]}",
        "Bundle.entry[0].resource"},
    {"{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":"
     "{\"method\":\"get\",\"url\":\"x\"}}]}",
        "Bundle.entry[0].request.method"},
    {"{\"resourceType\":\"Parameters\",\"parameter\":[{\"valueString\":"
     "\"a\"}]}",
        "Parameters.parameter[0].name"},
    {"{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"a\","
     "\"part\":[{\"name\":\"b\",\"value\":1}]}]}",
        "Parameters.parameter[0].part[0].value"},
    {"{\"resourceType\":\"Observation\",\"code\":{\"text\":\"x\"}}",
        "Observation.status"},
    {"{\"resourceType\":\"MedicationRequest\",\"status\":\"active\","
     "\"intent\":\"order\",\"subject\":{\"display\":\"x\"}}",
        "MedicationRequest.medication"},
    {"{\"resourceType\":\"AuditEvent\",\"type\":{\"code\":\"rest\"},"
     "\"recorded\":\"2024-01-01T00:00:00Z\",\"agent\":[{}],"
     "\"source\":{\"observer\":{\"display\":\"s\"}}}",
        "AuditEvent.agent[0]"},
    {"{\"resourceType\":\"AuditEvent\",\"type\":{\"code\":\"rest\"},"
     "\"action\":\"X\"}",
        "AuditEvent.action"},
    {"{\"resourceType\":\"Provenance\",\"target\":[{\"reference\":\"a\"}],"
     "\"agent\":[{\"who\":{\"display\":\"w\"}}]}",
        "Provenance.recorded"},
    {"{\"resourceType\":\"Provenance\",\"target\":[],"
     "\"recorded\":\"2024-01-01T00:00:00Z\"}",
        "Provenance.target"},
};

static int verdict(const char *text, struct slice type, struct err *err)
{
    struct arena *arena = arena_new();
    struct jval v;
    int rc;

    if (jdoc_parse(&v, slice_of(text), NULL, arena, err))
        fail_msg("not JSON: %s", text);
    rc = gate_resource(v, type, err);
    arena_free(&arena);
    return rc;
}

static void test_lets_good_ones_pass(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        struct err err = ERR_INIT;

        if (verdict(good[i], SLICE(""), &err))
            fail_msg("row %zu: %s: %s", i, err.where, err.text);
    }
}

static void test_refuses_bad_ones(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct err err = ERR_INIT;

        if (verdict(bad[i].text, SLICE(""), &err) != ERR_INVALID ||
            strcmp(err.where, bad[i].where) != 0)
            fail_msg("row %zu: at '%s': %s", i, err.where, err.text);
        assert_int_equal(err_status(&err), 400);
        assert_true(strlen(err.text) > 10);
        /* Nobody wants the text: the verdict is the same. */
        assert_int_equal(verdict(bad[i].text, SLICE(""), NULL), ERR_INVALID);
    }
}

#define CLINIC(id, more)                                                       \
    "{\"resourceType\":\"Organization\",\"id\":\"" id "\"" more "}"
#define PART_OF(id) ",\"partOf\":{\"reference\":\"#" id "\"}"
#define MANAGED_BY(id) "\"managingOrganization\":{\"reference\":\"#" id "\"}"
#define CONTAINED(resource) "\"contained\":[" resource "]"
#define ENTRY(resource) "{\"resource\":" resource "}"

/* A reference to what is not contained, each with its place. */
static const struct {
    const char *text, *where;
} dangling[] = {
    {PATIENT(MANAGED_BY("o")), "Patient.managingOrganization.reference"},
    {PATIENT(CONTAINED(CLINIC("o", "")) "," MANAGED_BY("p")),
        "Patient.managingOrganization.reference"},
    {PATIENT(CONTAINED(CLINIC("o", PART_OF("p")))),
        "Patient.contained[0].partOf.reference"},
    {PATIENT("\"extension\":[{\"url\":\"x\",\"valueReference\":{"
             "\"reference\":\"#o\"}}]"),
        "Patient.extension[0].value.reference"},
    /* of a Bundle's entries, each stands for itself */
    {"{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" ENTRY(
         PATIENT(CONTAINED(
             CLINIC("o", "")))) "," ENTRY(PATIENT(MANAGED_BY("o"))) "]}",
        "Bundle.entry[1].resource.managingOrganization.reference"},
};

static void test_what_is_contained_is_there(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(dangling); i++) {
        struct err err = ERR_INIT;

        assert_int_equal(
            verdict(dangling[i].text, SLICE(""), &err), ERR_INVALID);
        assert_string_equal(err.where, dangling[i].where);
        assert_int_equal(err_status(&err), 422);
        assert_string_equal(err_issue(&err), "invariant");
        assert_int_equal(
            verdict(dangling[i].text, SLICE(""), NULL), ERR_INVALID);
    }
}

/* Fields of a person must not come back in an error: put a marker in. */
static void test_never_tells_values(void **state)
{
    static const char *const texts[] = {
        PATIENT("\"gender\":\"zqzq\""),
        PATIENT("\"birthDate\":\"zqzq\""),
        PATIENT("\"id\":\"zqzq_\""),
        PATIENT("\"name\":[{\"family\":[\"zqzq\"]}]"),
        PATIENT("\"zq zq\":1"),
        "{\"resourceType\":\"zqzq\"}",
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct err err = ERR_INIT;

        assert_int_equal(verdict(texts[i], SLICE(""), &err), ERR_INVALID);
        assert_null(strstr(err.text, "zq"));
        assert_null(strstr(err.where, "zq"));
    }
}

static void test_names_short_lists_of_codes(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    verdict(PATIENT("\"gender\":\"x\""), SLICE(""), &err);
    assert_non_null(strstr(err.text, "female, male, other, unknown"));
    assert_string_equal(err_issue(&err), "code-invalid");
}

static void test_expected_type(void **state)
{
    struct err err = ERR_INIT;

    (void)state;
    assert_int_equal(
        verdict("{\"resourceType\":\"Patient\"}", SLICE("Patient"), NULL), 0);
    assert_int_equal(verdict("{\"resourceType\":\"Group\",\"type\":\"person\","
                             "\"actual\":true}",
                         SLICE("Patient"), &err),
        ERR_INVALID);
    assert_string_equal(err.where, "Patient");
}

static void test_ids_and_types(void **state)
{
    (void)state;
    assert_true(gate_id(SLICE("a")));
    assert_false(gate_id(SLICE("")));
    assert_false(gate_id(SLICE("a/b")));
    assert_false(gate_id(SLICE("a\0b")));
    assert_true(gate_type(SLICE("Patient")));
    assert_true(gate_type(SLICE("VisionPrescription")));
    assert_false(gate_type(SLICE("Resource")));
    assert_false(gate_type(SLICE("Quantity")));
    assert_false(gate_type(SLICE("patient")));
    assert_false(gate_type(SLICE("")));
}

/* As deep as the reader lets through, and long paths that do not fit. */
static void test_deep_nesting(void **state)
{
    struct buf b = BUF_INIT;
    struct err err = ERR_INIT;
    int depth = 30;

    (void)state;
    buf_adds(&b, "{\"resourceType\":\"Patient\"");
    for (int i = 0; i < depth; i++)
        buf_adds(&b, ",\"extension\":[{\"url\":\"x\"");
    buf_adds(&b, ",\"valueInteger\":\"no\"");
    for (int i = 0; i < depth; i++)
        buf_adds(&b, "}]");
    buf_adds(&b, "}");
    assert_int_equal(verdict(b.ptr, SLICE(""), &err), ERR_INVALID);
    assert_memory_equal(err.where, "Patient.extension[0].extension[0].", 34);
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lets_good_ones_pass),
        cmocka_unit_test(test_refuses_bad_ones),
        cmocka_unit_test(test_what_is_contained_is_there),
        cmocka_unit_test(test_never_tells_values),
        cmocka_unit_test(test_names_short_lists_of_codes),
        cmocka_unit_test(test_expected_type),
        cmocka_unit_test(test_ids_and_types),
        cmocka_unit_test(test_deep_nesting),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
