/* SPDX-License-Identifier: Apache-2.0
 * A rule's score in FHIR's terms: 0 to 1, and a grade. */
#ifndef ROUTES_GRADE_H
#define ROUTES_GRADE_H

#include "matching/rules.h"

/** Score on the way from the rule's least (0) to its greatest sum (1). */
double grade_score(const struct rule *rule, double score);

/**
 * "certain", "probable" or "possible".
 *
 * certain: at or above the automatic threshold; probable: at or above the
 * middle between both thresholds
 * source  http://hl7.org/fhir/R4/codesystem-match-grade.html
 */
const char *grade_of(const struct rule *rule, double score, bool is_automatic);

#endif
