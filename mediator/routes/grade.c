/* SPDX-License-Identifier: Apache-2.0 */
#include "mediator/routes/grade.h"

#include <math.h>

static void add_range(double *least, double *greatest, double a, double b)
{
    *least += fmin(a, b);
    *greatest += fmax(a, b);
}

static void range_of(const struct rule *rule, double *least, double *greatest)
{
    bool is_sum = rule->type != RULE_PROBABILISTIC;

    *least = *greatest = is_sum ? 0 : 100;
    for (size_t i = 0; i < rule->nfields; i++) {
        const struct rule_field *f = &rule->fields[i];

        if (rule->type == RULE_CONJUNCTION)
            add_range(least, greatest, 0, 1);
        else if (is_sum)
            add_range(least, greatest, 0, f->weight);
        else
            add_range(least, greatest, log10(f->m / f->u),
                log10((1 - f->m) / (1 - f->u)));
    }
}

double grade_score(const struct rule *rule, double score)
{
    double least, greatest;

    range_of(rule, &least, &greatest);
    if (!(greatest > least))
        return 1;
    return fmax(0, fmin(1, (score - least) / (greatest - least)));
}

const char *grade_of(const struct rule *rule, double score, bool is_automatic)
{
    if (is_automatic)
        return "certain";
    return score >= (rule->potential + rule->automatic) / 2 ? "probable"
                                                            : "possible";
}
