/* SPDX-License-Identifier: Apache-2.0
 * What a rule set must hold before anything is scored by it: after this,
 * every score is a finite number. */
#include "matching/rules.h"

#include "matching/comparators.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

/* Far beyond any sensible weight, far below where sums lose digits that
 * matter. */
#define NUMBER_MAX 1e9

struct place {
    const struct ruleset *rules;
    size_t rule;
    const char *list; /* "fields", "filters" or NULL */
    const char *name;
};

static int refuse(struct err *err, const struct place *place,
    const char *member, const char *what)
{
    char where[sizeof(err->where)];

    if (place->list)
        (void)snprintf(where, sizeof(where), "rules[%zu].%s.%s%s%s",
            place->rule, place->list, place->name ? place->name : "?",
            member ? "." : "", member ? member : "");
    else
        (void)snprintf(
            where, sizeof(where), "rules[%zu].%s", place->rule, member);
    return err_set_at(err, ERR_INVALID, where, "%s", what);
}

static bool is_number(double x)
{
    return isfinite(x) && fabs(x) <= NUMBER_MAX;
}

static int check_threshold(const struct rule *rule,
    const struct rule_field *field, const struct place *place, struct err *err)
{
    bool is_equality = field->comparator->kind == COMPARE_EQUALITY;

    if (field->has_threshold && !is_number(field->threshold))
        return refuse(err, place, "threshold", "This is not a usable number.");
    if (!field->has_threshold && !is_equality &&
        rule->type != RULE_DETERMINISTIC)
        return refuse(err, place, "threshold",
            "A field of such a rule needs a threshold.");
    if (!field->has_threshold && !is_equality &&
        field->comparator->compares_sets)
        return refuse(err, place, "threshold",
            "This comparator tells agreement, so it needs a threshold.");
    return 0;
}

static int check_weights(const struct rule *rule,
    const struct rule_field *field, const struct place *place, struct err *err)
{
    if (rule->type == RULE_DETERMINISTIC && !is_number(field->weight))
        return refuse(err, place, "weight", "This is not a usable number.");
    if (rule->type != RULE_PROBABILISTIC)
        return 0;
    if (!(field->m > 0 && field->m < 1))
        return refuse(
            err, place, "mValue", "A probability between 0 and 1 is needed.");
    if (!(field->u > 0 && field->u < 1))
        return refuse(
            err, place, "uValue", "A probability between 0 and 1 is needed.");
    return 0;
}

static int check_field(const struct rule *rule, const struct rule_field *field,
    const struct place *place, struct err *err)
{
    int rc;

    if (!field->comparator)
        return refuse(err, place, "algorithm", "No such comparator.");
    if (field->column >= place->rules->ncolumns)
        return refuse(err, place, "fhirpath", "The field selects nothing.");
    if ((rc = check_threshold(rule, field, place, err)) != 0)
        return rc;
    return check_weights(rule, field, place, err);
}

static int check_thresholds(
    const struct rule *rule, const struct place *place, struct err *err)
{
    if (!is_number(rule->potential))
        return refuse(err, place, "potentialMatchThreshold",
            "This is not a usable number.");
    if (!is_number(rule->automatic))
        return refuse(
            err, place, "autoMatchThreshold", "This is not a usable number.");
    if (rule->potential > rule->automatic)
        return refuse(err, place, "potentialMatchThreshold",
            "It is above the threshold for automatic matches.");
    return 0;
}

static int check_rule(const struct ruleset *rules, size_t i, struct err *err)
{
    const struct rule *rule = &rules->rules[i];
    struct place place = {.rules = rules, .rule = i};
    int rc = check_thresholds(rule, &place, err);

    if (rc != 0)
        return rc;
    if (rule->nfields == 0)
        return refuse(err, &place, "fields", "A rule compares something.");
    place.list = "fields";
    for (size_t k = 0; k < rule->nfields && rc == 0; k++) {
        place.name = rule->fields[k].name;
        rc = check_field(rule, &rule->fields[k], &place, err);
    }
    place.list = "filters";
    for (size_t k = 0; k < rule->nfilters && rc == 0; k++) {
        place.name = rule->filters[k].name;
        if (rule->filters[k].column >= rules->ncolumns)
            rc = refuse(err, &place, "fhirpath", "The filter selects nothing.");
    }
    return rc;
}

int ruleset_check(const struct ruleset *rules, struct err *err)
{
    if (rules->nrules == 0)
        return err_set_at(
            err, ERR_INVALID, "rules", "There is no rule to match by.");
    for (size_t i = 0; i < rules->nrules; i++) {
        int rc = check_rule(rules, i, err);

        if (rc != 0)
            return rc;
    }
    return 0;
}
