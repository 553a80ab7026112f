/* SPDX-License-Identifier: Apache-2.0 */
#include "rulesets.h"

#include "matching/comparators.h"
#include "people.h"

enum { FIELDS_MAX = 6 };

/* A field as a table row; without a threshold it is exact. */
struct field_row {
    enum people_column column;
    const char *comparator;
    double threshold, m, u;
};

struct rules_row {
    const char *name;
    enum rule_type type;
    double potential, automatic;
    struct field_row fields[FIELDS_MAX];
};

static const struct rules_row rows[] = {
    {"OpenCR default", RULE_DETERMINISTIC, 4, 6,
        {{PEOPLE_GIVEN, "jaro-winkler-similarity", 0.8, 0, 0},
            {PEOPLE_FAMILY, "jaro-winkler-similarity", 0.9, 0, 0},
            {PEOPLE_BIRTH, "exact", 1, 0, 0}, {PEOPLE_PHONE, "exact", 1, 0, 0},
            {PEOPLE_NATIONAL, "exact", 1, 0, 0},
            {PEOPLE_ART, "exact", 1, 0, 0}}},
    {"names, birth date, phone", RULE_PROBABILISTIC, 101.5, 105,
        {{PEOPLE_GIVEN, "jaro-winkler-similarity", 0.85, 0.95, 0.01},
            {PEOPLE_FAMILY, "jaro-winkler-similarity", 0.9, 0.95, 0.005},
            {PEOPLE_BIRTH, "exact", 1, 0.95, 0.0001},
            {PEOPLE_PHONE, "exact", 1, 0.8, 0.00001}}},
    {"three fields, two agree", RULE_DETERMINISTIC, 2, 3,
        {{PEOPLE_GIVEN, "jaro-winkler-similarity", 0.8, 0, 0},
            {PEOPLE_FAMILY, "damerau-levenshtein", 2, 0, 0},
            {PEOPLE_BIRTH, "exact", 1, 0, 0}}},
    {"OpenCR probabilistic", RULE_PROBABILISTIC, 100, 102,
        {{PEOPLE_GIVEN, "jaro-winkler-similarity", 0.8, 0.9172, 0.003628},
            {PEOPLE_FAMILY, "damerau-levenshtein", 3, 0.9346, 0.001898},
            {PEOPLE_PHONE, "normalized-levenshtein-similarity", 0.8, 0.99,
                0.002777}}},
};

static struct rule_field fields[COUNT_OF(rows)][FIELDS_MAX];
static struct rule rules[COUNT_OF(rows)];
static struct named_rules sets[COUNT_OF(rows)];

static const struct rule_filter filter = {"gender", PEOPLE_GENDER, false};
static const struct rule_column columns[PEOPLE_COLUMNS] = {{"given", ""},
    {"family", ""}, {"birthDate", ""}, {"phone", ""}, {"nationalid", ""},
    {"art", ""}, {"gender", ""}};

static void build(size_t i)
{
    const struct rules_row *row = &rows[i];
    size_t n = 0;

    for (; n < FIELDS_MAX && row->fields[n].comparator; n++)
        fields[i][n] = (struct rule_field){.name = "field",
            .column = row->fields[n].column,
            .comparator = comparator_find(slice_of(row->fields[n].comparator)),
            .has_threshold = true,
            .threshold = row->fields[n].threshold,
            .weight = 1,
            .m = row->fields[n].m,
            .u = row->fields[n].u,
            .null_one = NULL_MODERATE,
            .null_both = NULL_MODERATE};
    rules[i] = (struct rule){row->name, row->type, fields[i], n, &filter, 1,
        row->potential, row->automatic};
    sets[i] = (struct named_rules){
        row->name, {&rules[i], 1, columns, PEOPLE_COLUMNS}};
}

const struct named_rules *rulesets_at(size_t index)
{
    if (index >= COUNT_OF(rows))
        return NULL;
    if (!sets[index].name)
        build(index);
    return &sets[index];
}
