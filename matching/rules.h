/* SPDX-License-Identifier: Apache-2.0
 * Decision rules as data: what is compared, how, and what it weighs.
 *
 * Several rules are ORed: a record is a hit if any rule makes it one. Within a
 * rule the fields' contributions add up. The file formats that rules come in
 * are read elsewhere (fhirclient/extract/rulefile.h). */
#ifndef MATCHING_RULES_H
#define MATCHING_RULES_H

#include "base/err.h"
#include "matching/person.h"

#include <stdbool.h>
#include <stddef.h>

enum rule_type {
    RULE_DETERMINISTIC, /* sum of weight x agreement */
    RULE_PROBABILISTIC, /* Fellegi-Sunter: 100 + sum of log10 weights */
    RULE_CONJUNCTION    /* January 2020 form: every field must agree; the score
                           is the number of fields */
};

/** What a missing value counts as (opencr.md 4). */
enum null_handling {
    NULL_AS_EMPTY,     /* not given: "" is compared like any other text */
    NULL_CONSERVATIVE, /* disagreement: 0, or the unmatch weight */
    NULL_MODERATE,     /* nothing added */
    NULL_GREEDY        /* agreement: the weight, or the match weight */
};

enum comparator_kind {
    COMPARE_SIMILARITY, /* agrees at or above the threshold */
    COMPARE_DISTANCE,   /* agrees at or below the threshold */
    COMPARE_EQUALITY    /* 1 or 0; the threshold, if any, is 1 */
};

struct comparator; /* comparators.h */

struct rule_field {
    const char *name;
    size_t column;
    const struct comparator *comparator;
    bool has_threshold;
    double threshold;
    double weight;                /* deterministic */
    double m, u;                  /* probabilistic */
    enum null_handling null_one;  /* one side is empty */
    enum null_handling null_both; /* both sides are */
};

/** Blocking: both values equal, lower-cased and whole. */
struct rule_filter {
    const char *name;
    size_t column;
    bool is_open_when_missing; /* a missing value meets every value; default
                                  false: it meets missing values alone */
};

struct rule {
    const char *name;
    enum rule_type type;
    const struct rule_field *fields;
    size_t nfields;
    const struct rule_filter *filters;
    size_t nfilters;
    double potential, automatic; /* thresholds, potential <= automatic */
};

struct rule_column {
    const char *name;       /* for people: the first field that uses it */
    const char *expression; /* FHIRPath; one column per distinct expression */
};

struct ruleset {
    const struct rule *rules;
    size_t nrules;
    const struct rule_column *columns;
    size_t ncolumns;
};

/**
 * Is this rule set one that can be run?
 *
 * errors  ERR_INVALID with where = "rules[0].fields.given.threshold"
 */
int ruleset_check(const struct ruleset *rules, struct err *err) MUST_CHECK;

#endif
