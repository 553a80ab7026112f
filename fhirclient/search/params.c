/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/search/params.h"

#include "base/compiler.h"
#include "fhirclient/fhir/elements.h"

#include <string.h>

#define GENDER "http://hl7.org/fhir/administrative-gender"
#define MAIDEN_NAME                                                            \
    "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName"

/* Index ids. Append only. */
enum {
    P_FAMILY = 1,
    P_GIVEN,
    P_NAME_OTHER,
    P_IDENTIFIER,
    P_TELECOM,
    P_BIRTHDATE,
    P_GENDER,
    P_ACTIVE,
    P_DECEASED,
    P_DEATH_DATE,
    P_CITY,
    P_STATE,
    P_COUNTRY,
    P_POSTALCODE,
    P_ADDRESS_OTHER,
    P_ADDRESS_USE,
    P_LANGUAGE,
    P_PRACTITIONER,
    P_ORGANIZATION,
    P_LINK,
    P_MAIDEN_NAME,
    X_TAG = 40,
    X_SECURITY,
    X_PROFILE,
    AUDIT_ENTITY = 50,
    AUDIT_ENTITY_NAME,
    AUDIT_AGENT,
    AUDIT_DATE,
    PROV_TARGET = 60,
    PROV_RECORDED,
    PROV_AGENT,
    BASIC_CODE = 70,
    PERSON_LINK = 80,
    PERSON_NAME,
    PERSON_IDENTIFIER,
    PERSON_GENDER,
    PERSON_BIRTHDATE,
    ORG_NAME = 90,
    ORG_IDENTIFIER,
    ORG_ACTIVE,
    PRAC_FAMILY = 100,
    PRAC_GIVEN,
    PRAC_NAME_OTHER,
    PRAC_IDENTIFIER,
    LOC_NAME = 110,
    LOC_IDENTIFIER,
    ENC_SUBJECT = 120,
    ENC_IDENTIFIER,
    ENC_STATUS,
    OBS_SUBJECT = 130,
    OBS_IDENTIFIER,
    OBS_CODE,
    OBS_DATE,
    RELATED_PATIENT = 140,
    RELATED_IDENTIFIER,
    DOC_SUBJECT = 150,
    DOC_IDENTIFIER
};

/* Where a path leads. */
#define LITERAL(text)                                                          \
    {                                                                          \
        text, sizeof(text) - 1                                                 \
    }
#define AT(member) LITERAL(member), LITERAL("")
#define IN(member, inner) LITERAL(member), LITERAL(inner)

static const struct index_path any_paths[] = {
    {X_TAG, SHAPE_CODING, IN("meta", "tag"), NULL, NULL},
    {X_SECURITY, SHAPE_CODING, IN("meta", "security"), NULL, NULL},
    {X_PROFILE, SHAPE_URI, IN("meta", "profile"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path patient_paths[] = {
    {P_FAMILY, SHAPE_STRING, IN("name", "family"), NULL, NULL},
    {P_GIVEN, SHAPE_STRING, IN("name", "given"), NULL, NULL},
    {P_NAME_OTHER, SHAPE_STRING, IN("name", "text"), NULL, NULL},
    {P_NAME_OTHER, SHAPE_STRING, IN("name", "prefix"), NULL, NULL},
    {P_NAME_OTHER, SHAPE_STRING, IN("name", "suffix"), NULL, NULL},
    {P_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {P_TELECOM, SHAPE_CONTACT, AT("telecom"), NULL, NULL},
    {P_BIRTHDATE, SHAPE_DATE, AT("birthDate"), NULL, NULL},
    {P_GENDER, SHAPE_CODE, AT("gender"), GENDER, NULL},
    {P_ACTIVE, SHAPE_BOOLEAN, AT("active"), NULL, NULL},
    {P_DECEASED, SHAPE_TRUE, AT("deceasedBoolean"), NULL, NULL},
    {P_DECEASED, SHAPE_TRUE, AT("deceasedDateTime"), NULL, NULL},
    {P_DEATH_DATE, SHAPE_DATE, AT("deceasedDateTime"), NULL, NULL},
    {P_CITY, SHAPE_STRING, IN("address", "city"), NULL, NULL},
    {P_STATE, SHAPE_STRING, IN("address", "state"), NULL, NULL},
    {P_COUNTRY, SHAPE_STRING, IN("address", "country"), NULL, NULL},
    {P_POSTALCODE, SHAPE_STRING, IN("address", "postalCode"), NULL, NULL},
    {P_ADDRESS_OTHER, SHAPE_STRING, IN("address", "line"), NULL, NULL},
    {P_ADDRESS_OTHER, SHAPE_STRING, IN("address", "text"), NULL, NULL},
    {P_ADDRESS_OTHER, SHAPE_STRING, IN("address", "district"), NULL, NULL},
    {P_ADDRESS_USE, SHAPE_CODE, IN("address", "use"),
        "http://hl7.org/fhir/address-use", NULL},
    {P_LANGUAGE, SHAPE_CONCEPT, IN("communication", "language"), NULL, NULL},
    {P_PRACTITIONER, SHAPE_REFERENCE, AT("generalPractitioner"), NULL, NULL},
    {P_ORGANIZATION, SHAPE_REFERENCE, AT("managingOrganization"), NULL, NULL},
    {P_LINK, SHAPE_REFERENCE, IN("link", "other"), NULL, NULL},
    {P_MAIDEN_NAME, SHAPE_STRING, IN("extension", "valueString"), NULL,
        MAIDEN_NAME},
    {.shape = SHAPE_COUNT},
};

static const struct index_path auditevent_paths[] = {
    {AUDIT_ENTITY, SHAPE_REFERENCE, IN("entity", "what"), NULL, NULL},
    {AUDIT_ENTITY_NAME, SHAPE_STRING, IN("entity", "name"), NULL, NULL},
    {AUDIT_AGENT, SHAPE_REFERENCE, IN("agent", "who"), NULL, NULL},
    {AUDIT_DATE, SHAPE_DATE, AT("recorded"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path provenance_paths[] = {
    {PROV_TARGET, SHAPE_REFERENCE, AT("target"), NULL, NULL},
    {PROV_RECORDED, SHAPE_DATE, AT("recorded"), NULL, NULL},
    {PROV_AGENT, SHAPE_REFERENCE, IN("agent", "who"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path basic_paths[] = {
    {BASIC_CODE, SHAPE_CONCEPT, AT("code"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path person_paths[] = {
    {PERSON_LINK, SHAPE_REFERENCE, IN("link", "target"), NULL, NULL},
    {PERSON_NAME, SHAPE_STRING, IN("name", "family"), NULL, NULL},
    {PERSON_NAME, SHAPE_STRING, IN("name", "given"), NULL, NULL},
    {PERSON_NAME, SHAPE_STRING, IN("name", "text"), NULL, NULL},
    {PERSON_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {PERSON_GENDER, SHAPE_CODE, AT("gender"), GENDER, NULL},
    {PERSON_BIRTHDATE, SHAPE_DATE, AT("birthDate"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path organization_paths[] = {
    {ORG_NAME, SHAPE_STRING, AT("name"), NULL, NULL},
    {ORG_NAME, SHAPE_STRING, AT("alias"), NULL, NULL},
    {ORG_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {ORG_ACTIVE, SHAPE_BOOLEAN, AT("active"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path practitioner_paths[] = {
    {PRAC_FAMILY, SHAPE_STRING, IN("name", "family"), NULL, NULL},
    {PRAC_GIVEN, SHAPE_STRING, IN("name", "given"), NULL, NULL},
    {PRAC_NAME_OTHER, SHAPE_STRING, IN("name", "text"), NULL, NULL},
    {PRAC_NAME_OTHER, SHAPE_STRING, IN("name", "prefix"), NULL, NULL},
    {PRAC_NAME_OTHER, SHAPE_STRING, IN("name", "suffix"), NULL, NULL},
    {PRAC_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path location_paths[] = {
    {LOC_NAME, SHAPE_STRING, AT("name"), NULL, NULL},
    {LOC_NAME, SHAPE_STRING, AT("alias"), NULL, NULL},
    {LOC_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path encounter_paths[] = {
    {ENC_SUBJECT, SHAPE_REFERENCE, AT("subject"), NULL, NULL},
    {ENC_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {ENC_STATUS, SHAPE_CODE, AT("status"),
        "http://hl7.org/fhir/encounter-status", NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path observation_paths[] = {
    {OBS_SUBJECT, SHAPE_REFERENCE, AT("subject"), NULL, NULL},
    {OBS_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {OBS_CODE, SHAPE_CONCEPT, AT("code"), NULL, NULL},
    {OBS_DATE, SHAPE_DATE, AT("effectiveDateTime"), NULL, NULL},
    {OBS_DATE, SHAPE_DATE, AT("effectiveInstant"), NULL, NULL},
    {OBS_DATE, SHAPE_PERIOD, AT("effectivePeriod"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path relatedperson_paths[] = {
    {RELATED_PATIENT, SHAPE_REFERENCE, AT("patient"), NULL, NULL},
    {RELATED_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct index_path documentreference_paths[] = {
    {DOC_SUBJECT, SHAPE_REFERENCE, AT("subject"), NULL, NULL},
    {DOC_IDENTIFIER, SHAPE_IDENTIFIER, AT("masterIdentifier"), NULL, NULL},
    {DOC_IDENTIFIER, SHAPE_IDENTIFIER, AT("identifier"), NULL, NULL},
    {.shape = SHAPE_COUNT},
};

static const struct {
    const char *type;
    size_t length;
    const struct index_path *paths;
} typed_paths[] = {
#define TYPED(name, paths)                                                     \
    {                                                                          \
        name, sizeof(name) - 1, paths                                          \
    }
    TYPED("Patient", patient_paths),
    TYPED("AuditEvent", auditevent_paths),
    TYPED("Provenance", provenance_paths),
    TYPED("Basic", basic_paths),
    TYPED("Person", person_paths),
    TYPED("Organization", organization_paths),
    TYPED("Practitioner", practitioner_paths),
    TYPED("Location", location_paths),
    TYPED("Encounter", encounter_paths),
    TYPED("Observation", observation_paths),
    TYPED("RelatedPerson", relatedperson_paths),
    TYPED("DocumentReference", documentreference_paths),
#undef TYPED
};

const struct search_param search_params[] = {
    {"", "_id", SEARCH_ID, {0}, NULL},
    {"", "_lastUpdated", SEARCH_UPDATED, {0}, NULL},
    {"", "_tag", SEARCH_TOKEN, {X_TAG}, NULL},
    {"", "_security", SEARCH_TOKEN, {X_SECURITY}, NULL},
    {"", "_profile", SEARCH_URI, {X_PROFILE}, NULL},

    {"Patient", "active", SEARCH_TOKEN, {P_ACTIVE}, NULL},
    {"Patient", "address", SEARCH_STRING,
        {P_CITY, P_STATE, P_COUNTRY, P_POSTALCODE, P_ADDRESS_OTHER}, NULL},
    {"Patient", "address-city", SEARCH_STRING, {P_CITY}, NULL},
    {"Patient", "address-country", SEARCH_STRING, {P_COUNTRY}, NULL},
    {"Patient", "address-postalcode", SEARCH_STRING, {P_POSTALCODE}, NULL},
    {"Patient", "address-state", SEARCH_STRING, {P_STATE}, NULL},
    {"Patient", "address-use", SEARCH_TOKEN, {P_ADDRESS_USE}, NULL},
    {"Patient", "birthdate", SEARCH_DATE, {P_BIRTHDATE}, NULL},
    {"Patient", "death-date", SEARCH_DATE, {P_DEATH_DATE}, NULL},
    {"Patient", "deceased", SEARCH_FLAG, {P_DECEASED}, NULL},
    {"Patient", "email", SEARCH_TOKEN, {P_TELECOM}, "email"},
    {"Patient", "family", SEARCH_STRING, {P_FAMILY}, NULL},
    {"Patient", "gender", SEARCH_TOKEN, {P_GENDER}, NULL},
    {"Patient", "general-practitioner", SEARCH_REFERENCE, {P_PRACTITIONER},
        NULL},
    {"Patient", "given", SEARCH_STRING, {P_GIVEN}, NULL},
    {"Patient", "identifier", SEARCH_TOKEN, {P_IDENTIFIER}, NULL},
    {"Patient", "language", SEARCH_TOKEN, {P_LANGUAGE}, NULL},
    {"Patient", "link", SEARCH_REFERENCE, {P_LINK}, NULL},
    {"Patient", "mothersMaidenName", SEARCH_STRING, {P_MAIDEN_NAME}, NULL},
    {"Patient", "name", SEARCH_STRING, {P_FAMILY, P_GIVEN, P_NAME_OTHER}, NULL},
    {"Patient", "organization", SEARCH_REFERENCE, {P_ORGANIZATION}, NULL},
    {"Patient", "phone", SEARCH_TOKEN, {P_TELECOM}, "phone"},
    {"Patient", "telecom", SEARCH_TOKEN, {P_TELECOM}, NULL},

    {"AuditEvent", "agent", SEARCH_REFERENCE, {AUDIT_AGENT}, NULL},
    {"AuditEvent", "date", SEARCH_DATE, {AUDIT_DATE}, NULL},
    {"AuditEvent", "entity", SEARCH_REFERENCE, {AUDIT_ENTITY}, NULL},
    {"AuditEvent", "entity-name", SEARCH_STRING, {AUDIT_ENTITY_NAME}, NULL},
    {"AuditEvent", "patient", SEARCH_REFERENCE, {AUDIT_AGENT, AUDIT_ENTITY},
        "Patient"},

    {"Provenance", "agent", SEARCH_REFERENCE, {PROV_AGENT}, NULL},
    {"Provenance", "patient", SEARCH_REFERENCE, {PROV_TARGET}, "Patient"},
    {"Provenance", "recorded", SEARCH_DATE, {PROV_RECORDED}, NULL},
    {"Provenance", "target", SEARCH_REFERENCE, {PROV_TARGET}, NULL},

    {"Basic", "code", SEARCH_TOKEN, {BASIC_CODE}, NULL},

    {"Person", "birthdate", SEARCH_DATE, {PERSON_BIRTHDATE}, NULL},
    {"Person", "gender", SEARCH_TOKEN, {PERSON_GENDER}, NULL},
    {"Person", "identifier", SEARCH_TOKEN, {PERSON_IDENTIFIER}, NULL},
    {"Person", "link", SEARCH_REFERENCE, {PERSON_LINK}, NULL},
    {"Person", "name", SEARCH_STRING, {PERSON_NAME}, NULL},
    {"Person", "patient", SEARCH_REFERENCE, {PERSON_LINK}, "Patient"},

    {"Organization", "active", SEARCH_TOKEN, {ORG_ACTIVE}, NULL},
    {"Organization", "identifier", SEARCH_TOKEN, {ORG_IDENTIFIER}, NULL},
    {"Organization", "name", SEARCH_STRING, {ORG_NAME}, NULL},

    {"Practitioner", "family", SEARCH_STRING, {PRAC_FAMILY}, NULL},
    {"Practitioner", "given", SEARCH_STRING, {PRAC_GIVEN}, NULL},
    {"Practitioner", "identifier", SEARCH_TOKEN, {PRAC_IDENTIFIER}, NULL},
    {"Practitioner", "name", SEARCH_STRING,
        {PRAC_FAMILY, PRAC_GIVEN, PRAC_NAME_OTHER}, NULL},

    {"Location", "identifier", SEARCH_TOKEN, {LOC_IDENTIFIER}, NULL},
    {"Location", "name", SEARCH_STRING, {LOC_NAME}, NULL},

    {"Encounter", "identifier", SEARCH_TOKEN, {ENC_IDENTIFIER}, NULL},
    {"Encounter", "patient", SEARCH_REFERENCE, {ENC_SUBJECT}, "Patient"},
    {"Encounter", "status", SEARCH_TOKEN, {ENC_STATUS}, NULL},
    {"Encounter", "subject", SEARCH_REFERENCE, {ENC_SUBJECT}, NULL},

    {"Observation", "code", SEARCH_TOKEN, {OBS_CODE}, NULL},
    {"Observation", "date", SEARCH_DATE, {OBS_DATE}, NULL},
    {"Observation", "identifier", SEARCH_TOKEN, {OBS_IDENTIFIER}, NULL},
    {"Observation", "patient", SEARCH_REFERENCE, {OBS_SUBJECT}, "Patient"},
    {"Observation", "subject", SEARCH_REFERENCE, {OBS_SUBJECT}, NULL},

    {"RelatedPerson", "identifier", SEARCH_TOKEN, {RELATED_IDENTIFIER}, NULL},
    {"RelatedPerson", "patient", SEARCH_REFERENCE, {RELATED_PATIENT}, NULL},

    {"DocumentReference", "identifier", SEARCH_TOKEN, {DOC_IDENTIFIER}, NULL},
    {"DocumentReference", "patient", SEARCH_REFERENCE, {DOC_SUBJECT},
        "Patient"},
    {"DocumentReference", "subject", SEARCH_REFERENCE, {DOC_SUBJECT}, NULL},
    {NULL, NULL, SEARCH_STRING, {0}, NULL},
};

const struct search_param *search_param_find(
    struct slice type, struct slice name)
{
    for (const struct search_param *p = search_params; p->type; p++)
        if ((!*p->type || slice_eq(type, slice_of(p->type))) &&
            slice_eq(name, slice_of(p->name)))
            return p;
    return NULL;
}

const struct index_path *index_paths_of(struct slice type)
{
    for (size_t i = 0; i < COUNT_OF(typed_paths); i++)
        if (type.len == typed_paths[i].length &&
            memcmp(type.ptr, typed_paths[i].type, type.len) == 0)
            return typed_paths[i].paths;
    return NULL;
}

const struct index_path *index_paths_of_all(void)
{
    return any_paths;
}

/* "link.other" of Patient. */
static const struct element_member *member_of(
    struct slice type, const struct index_path *path)
{
    const struct slice names[] = {path->member, path->inner};
    const struct element_type *holder = element_type_find(type);
    const struct element_member *member = NULL;

    for (size_t i = 0; holder && i < COUNT_OF(names) && names[i].len; i++) {
        member = element_member_find(holder, names[i]);
        holder = member ? element_member_type(member) : NULL;
    }
    return holder ? member : NULL;
}

static bool may_name(const struct element_member *m, struct slice target)
{
    const struct element_type *type = m ? element_member_target(m, 0) : NULL;

    if (!type)
        return true;
    for (size_t i = 0; (type = element_member_target(m, i)) != NULL; i++)
        if (slice_eq(element_type_name(type), target))
            return true;
    return false;
}

static bool reads(const struct search_param *param, uint16_t id)
{
    for (size_t i = 0; i < SEARCH_MAX_IDS && param->ids[i]; i++)
        if (param->ids[i] == id)
            return true;
    return false;
}

bool search_param_leads_to(
    const struct search_param *param, struct slice target)
{
    struct slice type = slice_of(param->type);

    if (param->system)
        return slice_eq(target, slice_of(param->system));
    for (const struct index_path *p = index_paths_of(type);
         p && p->shape != SHAPE_COUNT; p++)
        if (reads(param, p->id) && may_name(member_of(type, p), target))
            return true;
    return false;
}

const char *search_kind_word(enum search_kind kind)
{
    static const char *const words[] = {
        [SEARCH_STRING] = "string",
        [SEARCH_TOKEN] = "token",
        [SEARCH_FLAG] = "token",
        [SEARCH_URI] = "uri",
        [SEARCH_DATE] = "date",
        [SEARCH_REFERENCE] = "reference",
        [SEARCH_ID] = "token",
        [SEARCH_UPDATED] = "date",
    };

    return words[kind];
}
