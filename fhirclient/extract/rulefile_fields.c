/* SPDX-License-Identifier: Apache-2.0
 * What a rule of a rule file compares (fields), and what must be equal before
 * it does (filters). */
#include "fhirclient/extract/rulefile_int.h"
#include "fhirclient/extract/rulefile_reader.h"
#include "matching/comparators.h"

#include <string.h>

enum { MAX_FIELDS = 100 };

/* ---- fields ---- */

static int read_column(
    size_t *out, struct reader *r, const json_t *object, const char *name)
{
    static const char *const spellings[] = {"fhirpath", "path", NULL};
    const char *key = "fhirpath", *text = NULL;
    struct err inner = ERR_INIT;
    int rc = reader_get(object, spellings, &key)
                 ? reader_text(&text, r, object, key)
                 : 0;

    if (rc < 0)
        return rc;
    if (rc == 0)
        return reader_fail(r, key, "expected the FHIRPath of what is compared");
    if (rulefile_column(out, r->file, name, text, &inner) < 0)
        return reader_fail(r, key, "%s%s%s", inner.where,
            inner.where[0] ? ": " : "", inner.text);
    return 0;
}

static const char *const null_keys[] = {"null_handling", "nullHandling", NULL};
static const char *const both_keys[] = {
    "null_handling_both", "nullHandlingBoth", "nullHandlingBothFields", NULL};

/* 1: read, 0: not there, so `*out` keeps what it was. */
static int read_null_handling(enum null_handling *out, struct reader *r,
    const json_t *object, const char *const spellings[])
{
    static const struct {
        const char *word;
        enum null_handling handling;
    } words[] = {{"conservative", NULL_CONSERVATIVE},
        {"moderate", NULL_MODERATE}, {"greedy", NULL_GREEDY}};
    const char *key = NULL;
    const json_t *member = reader_get(object, spellings, &key);

    if (!member)
        return 0;
    for (size_t i = 0; json_is_string(member) && i < COUNT_OF(words); i++)
        if (strcmp(json_string_value(member), words[i].word) == 0) {
            *out = words[i].handling;
            return 1;
        }
    return reader_fail(r, key, "expected conservative, moderate or greedy");
}

/* The field's own word, then the rule's. Alone, the word for "both" does
 * nothing; without it, the other counts for both. */
static int read_nulls(struct reader *r, struct rule_field *field,
    const json_t *object, const json_t *rule)
{
    enum null_handling one = NULL_AS_EMPTY, both = NULL_AS_EMPTY;
    int has_one = read_null_handling(&one, r, object, null_keys);
    int has_both = read_null_handling(&both, r, object, both_keys);

    if (has_one == 0)
        has_one = read_null_handling(&one, r, rule, null_keys);
    if (has_both == 0)
        has_both = read_null_handling(&both, r, rule, both_keys);
    if (has_one < 0 || has_both < 0)
        return ERR_INVALID;
    field->null_one = one;
    field->null_both = has_one && has_both ? both : one;
    return 0;
}

static int read_comparator(struct rule_field *field, struct reader *r,
    const json_t *object, enum rule_type type)
{
    const char *name = NULL;
    int rc = reader_text(&name, r, object, "algorithm");

    if (rc < 0)
        return rc;
    if (rc == 0)
        return reader_fail(r, "algorithm", "expected the name of a comparator");
    if (type == RULE_CONJUNCTION)
        field->comparator = comparator_find_mediator(slice_of(name));
    if (!field->comparator)
        field->comparator = comparator_find(slice_of(name));
    if (!field->comparator)
        return reader_fail(
            r, "algorithm", "no comparator is called %.60s", name);
    return 0;
}

/* 0 means "none" in a sum, where the raw value counts then. */
static int read_threshold(struct rule_field *field, struct reader *r,
    const json_t *object, enum rule_type type)
{
    bool is_equality = field->comparator->kind == COMPARE_EQUALITY;
    int rc = reader_number(&field->threshold, r, object, "threshold");

    if (rc < 0)
        return rc;
    field->has_threshold =
        rc > 0 && !(type == RULE_DETERMINISTIC && field->threshold == 0);
    if (is_equality) {
        if (field->has_threshold && field->threshold != 1)
            reader_note(
                r, "a threshold of %s has no effect", field->comparator->name);
        field->has_threshold = true;
        field->threshold = 1;
    }
    return 0;
}

static int read_weights(struct rule_field *field, struct reader *r,
    const json_t *object, enum rule_type type)
{
    int has_weight, has_m, has_u;

    field->weight = 1;
    has_weight = reader_number(&field->weight, r, object, "weight");
    has_m = reader_number(&field->m, r, object, "mValue");
    has_u = reader_number(&field->u, r, object, "uValue");
    if (has_weight < 0 || has_m < 0 || has_u < 0)
        return ERR_INVALID;
    if (type == RULE_PROBABILISTIC && (!has_m || !has_u))
        return reader_fail(r, has_m ? "uValue" : "mValue",
            "a probabilistic rule needs it for each field");
    if (type != RULE_PROBABILISTIC && (has_m || has_u))
        reader_note(
            r, "`mValue` and `uValue` count in probabilistic rules only");
    if (type != RULE_DETERMINISTIC && has_weight)
        reader_note(r, "`weight` counts in deterministic rules only");
    return 0;
}

static int read_field(struct rule_field *field, struct reader *r,
    const char *name, const json_t *object, const json_t *rule,
    enum rule_type type)
{
    static const char *const known[] = {"algorithm", "threshold", "weight",
        "mValue", "uValue", "fhirpath", "path", "null_handling", "nullHandling",
        "null_handling_both", "nullHandlingBoth", "nullHandlingBothFields",
        NULL};
    static const char *const idle[] = {
        "espath", "type", "systems", "description", NULL};
    int rc;

    *field = (struct rule_field){.name = reader_copy(r, name)};
    if (!json_is_object(object))
        return reader_fail(r, NULL, "expected an object");
    rc = read_comparator(field, r, object, type);
    if (rc == 0)
        rc = read_threshold(field, r, object, type);
    if (rc == 0)
        rc = read_weights(field, r, object, type);
    if (rc == 0)
        rc = read_nulls(r, field, object, rule);
    if (rc == 0)
        rc = read_column(&field->column, r, object, name);
    if (rc == 0)
        reader_note_others(r, object, known, idle);
    return rc;
}

int rulefile_read_fields(
    struct rule *out, struct reader *r, json_t *fields, const json_t *rule)
{
    size_t n = json_object_size(fields), i = 0;
    struct rule_field *table;
    const char *name;
    json_t *object;

    if (!json_is_object(fields) || n == 0 || n > MAX_FIELDS)
        return reader_fail(r, "fields", "expected 1 to %d fields", MAX_FIELDS);
    table = arena_zalloc(r->file->arena, n, sizeof(*table));
    out->fields = table;
    out->nfields = n;
    json_object_foreach(fields, name, object)
    {
        size_t path = reader_enter(r, ".fields.%.60s", name);
        int rc = read_field(&table[i++], r, name, object, rule, out->type);

        if (rc < 0)
            return rc;
        reader_leave(r, path);
    }
    return 0;
}

/* ---- filters ---- */

static int read_filter(struct rule_filter *filter, struct reader *r,
    const char *name, const json_t *object)
{
    static const char *const known[] = {"fhirpath", "path", "missing", NULL};
    static const char *const idle[] = {
        "espath", "algorithm", "threshold", "type", "description", NULL};
    const char *missing = "equal";
    int rc;

    *filter = (struct rule_filter){.name = reader_copy(r, name)};
    if (!json_is_object(object))
        return reader_fail(r, NULL, "expected an object");
    if (reader_text(&missing, r, object, "missing") < 0)
        return ERR_INVALID;
    filter->is_open_when_missing = strcmp(missing, "any") == 0;
    if (!filter->is_open_when_missing && strcmp(missing, "equal") != 0)
        return reader_fail(r, "missing", "expected equal or any");
    rc = read_column(&filter->column, r, object, name);
    if (rc == 0)
        reader_note_others(r, object, known, idle);
    return rc;
}

int rulefile_read_filters(struct rule *out, struct reader *r, json_t *filters)
{
    size_t n = json_object_size(filters), i = 0;
    struct rule_filter *table;
    const char *name;
    json_t *object;

    if (!filters)
        return 0;
    if (!json_is_object(filters) || n > MAX_FIELDS)
        return reader_fail(r, "filters", "expected an object of filters");
    table = arena_zalloc(r->file->arena, n ? n : 1, sizeof(*table));
    out->filters = table;
    out->nfilters = n;
    json_object_foreach(filters, name, object)
    {
        size_t path = reader_enter(r, ".filters.%.60s", name);
        int rc = read_filter(&table[i++], r, name, object);

        if (rc < 0)
            return rc;
        reader_leave(r, path);
    }
    return 0;
}
