/* SPDX-License-Identifier: Apache-2.0
 * The types of FHIR R4 by name and kinship.
 *
 * source  http://hl7.org/fhir/R4/datatypes.html, resourcelist.html */
#include "fhirclient/fhirpath/model.h"

#include "fhirclient/fhirpath/value.h"

#include <string.h>

/* ORDER TYPES: row 0 is "not known"; every parent stands above its children.
 * kind: what the text of a primitive is read as. */
#define PRIMITIVE(name, parent, kind)                                          \
    {                                                                          \
        name, parent, kind, true                                               \
    }
#define COMPLEX(name, parent)                                                  \
    {                                                                          \
        name, parent, KIND_NODE, false                                         \
    }

static const struct type_row {
    const char *name, *parent;
    uint8_t kind;
    bool is_primitive;
} types[] = {
    COMPLEX("", ""),
    COMPLEX("Element", ""),
    PRIMITIVE("boolean", "Element", KIND_BOOLEAN),
    PRIMITIVE("integer", "Element", KIND_INTEGER),
    PRIMITIVE("positiveInt", "integer", KIND_INTEGER),
    PRIMITIVE("unsignedInt", "integer", KIND_INTEGER),
    PRIMITIVE("decimal", "Element", KIND_DECIMAL),
    PRIMITIVE("string", "Element", KIND_STRING),
    PRIMITIVE("code", "string", KIND_STRING),
    PRIMITIVE("id", "string", KIND_STRING),
    PRIMITIVE("markdown", "string", KIND_STRING),
    PRIMITIVE("uri", "Element", KIND_STRING),
    PRIMITIVE("url", "uri", KIND_STRING),
    PRIMITIVE("canonical", "uri", KIND_STRING),
    PRIMITIVE("oid", "uri", KIND_STRING),
    PRIMITIVE("uuid", "uri", KIND_STRING),
    PRIMITIVE("base64Binary", "Element", KIND_STRING),
    PRIMITIVE("date", "Element", KIND_DATE),
    PRIMITIVE("dateTime", "Element", KIND_DATETIME),
    PRIMITIVE("instant", "Element", KIND_DATETIME),
    PRIMITIVE("time", "Element", KIND_TIME),
    PRIMITIVE("xhtml", "Element", KIND_STRING),
    COMPLEX("Quantity", "Element"),
    COMPLEX("Age", "Quantity"),
    COMPLEX("Count", "Quantity"),
    COMPLEX("Distance", "Quantity"),
    COMPLEX("Duration", "Quantity"),
    COMPLEX("MoneyQuantity", "Quantity"),
    COMPLEX("SimpleQuantity", "Quantity"),
    COMPLEX("Address", "Element"),
    COMPLEX("Annotation", "Element"),
    COMPLEX("Attachment", "Element"),
    COMPLEX("BackboneElement", "Element"),
    COMPLEX("CodeableConcept", "Element"),
    COMPLEX("Coding", "Element"),
    COMPLEX("ContactDetail", "Element"),
    COMPLEX("ContactPoint", "Element"),
    COMPLEX("Contributor", "Element"),
    COMPLEX("DataRequirement", "Element"),
    COMPLEX("Dosage", "BackboneElement"),
    COMPLEX("ElementDefinition", "BackboneElement"),
    COMPLEX("Expression", "Element"),
    COMPLEX("Extension", "Element"),
    COMPLEX("HumanName", "Element"),
    COMPLEX("Identifier", "Element"),
    COMPLEX("MarketingStatus", "BackboneElement"),
    COMPLEX("Meta", "Element"),
    COMPLEX("Money", "Element"),
    COMPLEX("Narrative", "Element"),
    COMPLEX("ParameterDefinition", "Element"),
    COMPLEX("Period", "Element"),
    COMPLEX("Population", "BackboneElement"),
    COMPLEX("ProdCharacteristic", "BackboneElement"),
    COMPLEX("ProductShelfLife", "BackboneElement"),
    COMPLEX("Range", "Element"),
    COMPLEX("Ratio", "Element"),
    COMPLEX("Reference", "Element"),
    COMPLEX("RelatedArtifact", "Element"),
    COMPLEX("SampledData", "Element"),
    COMPLEX("Signature", "Element"),
    COMPLEX("SubstanceAmount", "BackboneElement"),
    COMPLEX("Timing", "BackboneElement"),
    COMPLEX("TriggerDefinition", "Element"),
    COMPLEX("UsageContext", "Element"),
    COMPLEX("Resource", ""),
    COMPLEX("DomainResource", "Resource"),
    COMPLEX("Binary", "Resource"),
    COMPLEX("Bundle", "Resource"),
    COMPLEX("Parameters", "Resource"),
};

/* All of them derive from DomainResource. They follow the rows above. */
static const char *const resources[] = {"Account", "ActivityDefinition",
    "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse",
    "AuditEvent", "Basic", "BiologicallyDerivedProduct", "BodyStructure",
    "CapabilityStatement", "CarePlan", "CareTeam", "CatalogEntry", "ChargeItem",
    "ChargeItemDefinition", "Claim", "ClaimResponse", "ClinicalImpression",
    "CodeSystem", "Communication", "CommunicationRequest",
    "CompartmentDefinition", "Composition", "ConceptMap", "Condition",
    "Consent", "Contract", "Coverage", "CoverageEligibilityRequest",
    "CoverageEligibilityResponse", "DetectedIssue", "Device",
    "DeviceDefinition", "DeviceMetric", "DeviceRequest", "DeviceUseStatement",
    "DiagnosticReport", "DocumentManifest", "DocumentReference",
    "EffectEvidenceSynthesis", "Encounter", "Endpoint", "EnrollmentRequest",
    "EnrollmentResponse", "EpisodeOfCare", "EventDefinition", "Evidence",
    "EvidenceVariable", "ExampleScenario", "ExplanationOfBenefit",
    "FamilyMemberHistory", "Flag", "Goal", "GraphDefinition", "Group",
    "GuidanceResponse", "HealthcareService", "ImagingStudy", "Immunization",
    "ImmunizationEvaluation", "ImmunizationRecommendation",
    "ImplementationGuide", "InsurancePlan", "Invoice", "Library", "Linkage",
    "List", "Location", "Measure", "MeasureReport", "Media", "Medication",
    "MedicationAdministration", "MedicationDispense", "MedicationKnowledge",
    "MedicationRequest", "MedicationStatement", "MedicinalProduct",
    "MedicinalProductAuthorization", "MedicinalProductContraindication",
    "MedicinalProductIndication", "MedicinalProductIngredient",
    "MedicinalProductInteraction", "MedicinalProductManufactured",
    "MedicinalProductPackaged", "MedicinalProductPharmaceutical",
    "MedicinalProductUndesirableEffect", "MessageDefinition", "MessageHeader",
    "MolecularSequence", "NamingSystem", "NutritionOrder", "Observation",
    "ObservationDefinition", "OperationDefinition", "OperationOutcome",
    "Organization", "OrganizationAffiliation", "Patient", "PaymentNotice",
    "PaymentReconciliation", "Person", "PlanDefinition", "Practitioner",
    "PractitionerRole", "Procedure", "Provenance", "Questionnaire",
    "QuestionnaireResponse", "RelatedPerson", "RequestGroup",
    "ResearchDefinition", "ResearchElementDefinition", "ResearchStudy",
    "ResearchSubject", "RiskAssessment", "RiskEvidenceSynthesis", "Schedule",
    "SearchParameter", "ServiceRequest", "Slot", "Specimen",
    "SpecimenDefinition", "StructureDefinition", "StructureMap", "Subscription",
    "Substance", "SubstanceNucleicAcid", "SubstancePolymer", "SubstanceProtein",
    "SubstanceReferenceInformation", "SubstanceSourceMaterial",
    "SubstanceSpecification", "SupplyDelivery", "SupplyRequest", "Task",
    "TerminologyCapabilities", "TestReport", "TestScript", "ValueSet",
    "VerificationResult", "VisionPrescription"};

static const char *name_of(uint16_t type)
{
    return type < COUNT_OF(types) ? types[type].name
                                  : resources[type - COUNT_OF(types)];
}

uint16_t model_type_find(struct slice name)
{
    for (uint16_t i = 1; i < COUNT_OF(types) + COUNT_OF(resources); i++)
        if (slice_eq(name, slice_of(name_of(i))))
            return i;
    return 0;
}

struct slice model_type_name(uint16_t type)
{
    return slice_of(name_of(type));
}

static uint16_t parent_of(uint16_t type)
{
    return model_type_find(type < COUNT_OF(types) ? slice_of(types[type].parent)
                                                  : SLICE("DomainResource"));
}

bool model_type_is(uint16_t type, uint16_t of)
{
    while (type && type != of)
        type = parent_of(type);
    return type != 0;
}

bool model_type_is_primitive(uint16_t type)
{
    return type < COUNT_OF(types) && types[type].is_primitive;
}

int model_type_kind(uint16_t type, int otherwise)
{
    return model_type_is_primitive(type) ? types[type].kind : otherwise;
}

uint16_t model_choice_suffix(struct slice suffix)
{
    for (uint16_t i = 2; i < COUNT_OF(types); i++) {
        struct slice name = slice_of(types[i].name);
        bool is_same_but_first =
            name.len == suffix.len && name.len > 0 &&
            memcmp(name.ptr + 1, suffix.ptr + 1, name.len - 1) == 0 &&
            (name.ptr[0] == suffix.ptr[0] ||
                name.ptr[0] - 'a' + 'A' == suffix.ptr[0]);

        if (is_same_but_first &&
            !model_type_is(i, model_type_find(SLICE("Resource"))))
            return i;
    }
    return 0;
}

bool model_is_resource_name(struct slice name)
{
    uint16_t type = model_type_find(name);

    return type && model_type_is(type, model_type_find(SLICE("Resource")));
}
