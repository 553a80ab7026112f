/* SPDX-License-Identifier: Apache-2.0
 * The file's three historic forms end in one rule set:
 *
 *   today            {"rules": [{"matchingType", "fields": {...}, ...}]}
 *   2020 to 2021     the same without matchingType, perhaps one `threshold`
 *   January 2020     {"rules": {"givenName": {"algorithm", "path"}, ...}}
 *
 * Without a matchingType the file was written for the mediator's own matcher,
 * in which all fields of a rule must agree and a hit is an automatic match;
 * so that is what it means here, with that matcher's comparators. */
#include "fhirclient/extract/rulefile.h"

#include "fhirclient/extract/rulefile_int.h"
#include "fhirclient/extract/rulefile_reader.h"

#include <stdio.h>
#include <string.h>

enum { MAX_RULES = 100 };

/* ---- rules ---- */

static int read_type(
    enum rule_type *out, struct reader *r, const json_t *object)
{
    const char *word = NULL;
    int rc = reader_text(&word, r, object, "matchingType");

    if (rc < 0)
        return rc;
    *out = RULE_CONJUNCTION;
    if (rc == 0) {
        if (json_object_get(object, "autoMatchThreshold"))
            return reader_fail(r, "matchingType",
                "expected deterministic or probabilistic; without it all "
                "fields must agree, and autoMatchThreshold has no meaning");
        return 0;
    }
    if (strcmp(word, "deterministic") == 0)
        *out = RULE_DETERMINISTIC;
    else if (strcmp(word, "probabilistic") == 0)
        *out = RULE_PROBABILISTIC;
    else
        return reader_fail(
            r, "matchingType", "expected deterministic or probabilistic");
    return 0;
}

/* Both thresholds, or the single one of older files for both; a conjunction
 * is a match when all its fields agree. */
static int read_thresholds(
    struct rule *rule, struct reader *r, const json_t *object)
{
    double single = 0;
    int has_single = reader_number(&single, r, object, "threshold");
    int has_potential =
        reader_number(&rule->potential, r, object, "potentialMatchThreshold");
    int has_automatic =
        reader_number(&rule->automatic, r, object, "autoMatchThreshold");

    if (has_single < 0 || has_potential < 0 || has_automatic < 0)
        return ERR_INVALID;
    if (rule->type == RULE_CONJUNCTION) {
        if (has_single || has_potential)
            reader_note(r,
                "a rule without matchingType has no thresholds: all its "
                "fields must agree");
        rule->potential = rule->automatic = (double)rule->nfields;
        return 0;
    }
    if (!has_automatic && !has_single)
        return reader_fail(r, "autoMatchThreshold", "expected a number");
    if (!has_automatic)
        rule->automatic = single;
    if (!has_potential)
        rule->potential = has_single ? single : rule->automatic;
    if (rule->potential > rule->automatic)
        return reader_fail(r, "potentialMatchThreshold",
            "it must not be larger than autoMatchThreshold");
    return 0;
}

static int read_rule(
    struct rule *rule, struct reader *r, const json_t *object, size_t number)
{
    static const char *const known[] = {"name", "matchingType", "fields",
        "filters", "threshold", "potentialMatchThreshold", "autoMatchThreshold",
        "null_handling", "nullHandling", "null_handling_both",
        "nullHandlingBoth", "nullHandlingBothFields", NULL};
    static const char *const idle[] = {"description", NULL};
    const char *name = NULL;
    int rc;

    *rule = (struct rule){0};
    if (!json_is_object(object))
        return reader_fail(r, NULL, "expected an object");
    rc = reader_text(&name, r, object, "name");
    if (rc < 0)
        return rc;
    rule->name = rc > 0 ? reader_copy(r, name)
                        : arena_printf(r->file->arena, "rule %zu", number + 1);
    rc = read_type(&rule->type, r, object);
    if (rc == 0)
        rc = rulefile_read_fields(
            rule, r, json_object_get(object, "fields"), object);
    if (rc == 0)
        rc = rulefile_read_filters(rule, r, json_object_get(object, "filters"));
    if (rc == 0)
        rc = read_thresholds(rule, r, object);
    if (rc == 0)
        reader_note_others(r, object, known, idle);
    return rc;
}

static struct rule *rules_new(struct rulefile *file, size_t n)
{
    struct rule *rules = arena_zalloc(file->arena, n, sizeof(*rules));

    file->rules.rules = rules;
    file->rules.nrules = n;
    return rules;
}

/* January 2020: the fields of one rule stand directly under "rules". */
static int read_single_rule(struct reader *r, json_t *fields)
{
    struct rule *rule = rules_new(r->file, 1);
    json_t *as_today = json_pack("{s:O}", "fields", fields);
    size_t path = reader_enter(r, "rules");
    int rc;

    if (json_is_object(json_object_get(fields, "fields")))
        rc = read_rule(rule, r, fields, 0);
    else
        rc = read_rule(rule, r, as_today, 0);
    reader_leave(r, path);
    json_decref(as_today);
    return rc;
}

static int read_rules(struct reader *r, const json_t *root)
{
    static const char *const known[] = {"rules", NULL};
    static const char *const idle[] = {"description", NULL};
    json_t *rules = json_object_get(root, "rules");
    size_t n = json_array_size(rules);
    struct rule *table;

    if (!json_is_object(root))
        return reader_fail(r, NULL, "expected an object with a list of rules");
    reader_note_others(r, root, known, idle);
    if (json_is_object(rules))
        return read_single_rule(r, rules);
    if (!json_is_array(rules) || n == 0 || n > MAX_RULES)
        return reader_fail(
            r, "rules", "expected a list of 1 to %d rules", MAX_RULES);
    table = rules_new(r->file, n);
    for (size_t i = 0; i < n; i++) {
        size_t path = reader_enter(r, "rules[%zu]", i);
        int rc = read_rule(&table[i], r, json_array_get(rules, i), i);

        if (rc < 0)
            return rc;
        reader_leave(r, path);
    }
    return 0;
}

/* ---- the file ---- */

int rulefile_parse(struct rulefile **out, struct slice json,
    const char *file_name, struct err *err)
{
    struct reader r = {.err = err};
    char where[192];
    json_error_t error;
    json_t *root;
    int rc;

    *out = NULL;
    if (json.len > RULEFILE_MAX_BYTES)
        return err_set_at(err, ERR_LIMIT, file_name,
            "a rule file has at most %d bytes", RULEFILE_MAX_BYTES);
    if (slice_starts(json, SLICE("\xef\xbb\xbf")))
        json = slice_from(json, 3); /* a byte order mark */
    root = json_loadb(json.ptr, json.len, JSON_REJECT_DUPLICATES, &error);
    if (!root) {
        snprintf(where, sizeof(where), "%.150s:%d:%d", file_name, error.line,
            error.column);
        return err_set_at(err, ERR_INVALID, where, "%s", error.text);
    }
    r.file = rulefile_new();
    rc = read_rules(&r, root);
    json_decref(root);
    r.file->rules.columns = r.file->columns.at;
    r.file->rules.ncolumns = r.file->columns.len;
    if (rc == 0)
        rc = ruleset_check(&r.file->rules, err);
    if (rc == 0) {
        rulefile_advise(r.file);
        *out = r.file;
    } else {
        rulefile_free(&r.file);
    }
    return rc;
}
