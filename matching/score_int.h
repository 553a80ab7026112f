/* SPDX-License-Identifier: Apache-2.0
 * The arithmetic of scores, shared by score_pair() and the index so that both
 * get the same bits. */
#ifndef MATCHING_SCORE_INT_H
#define MATCHING_SCORE_INT_H

#include "matching/cmp_int.h"
#include "matching/score.h"

/** What a field adds when it agrees and when it does not. */
struct field_weights {
    double agree, disagree;
};

struct field_weights score_weights(
    const struct rule *rule, const struct rule_field *field);

/** Does the field's value count by itself, without a threshold? */
bool score_is_raw(const struct rule *rule, const struct rule_field *field);

/** Is a pair with these sides missing judged without comparing? Then `out` is
 *  what it comes to. */
bool score_missing(struct field_score *out, const struct rule *rule,
    const struct rule_field *field, struct field_weights weights,
    bool is_missing_a, bool is_missing_b);

/** What a compared value comes to. */
struct field_score score_value(const struct rule *rule,
    const struct rule_field *field, struct field_weights weights, double value);

/** Where the sum starts: 100 for Fellegi-Sunter. */
double score_base(const struct rule *rule);

/** The rule's score from the sum of its fields and whether all agreed. */
double score_total(const struct rule *rule, double sum, bool all_agree);

/** Do these two meet under a filter? Joined cells. */
bool score_filter_passes(
    const struct rule_filter *filter, struct cell a, struct cell b);

#endif
