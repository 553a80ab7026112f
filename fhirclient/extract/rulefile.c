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
#include "matching/comparators.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum {
    MAX_FILE_BYTES = 1 << 20,
    MAX_RULES = 100,
    MAX_FIELDS = 100,
    PATH_SIZE = 160
};

struct reader {
    struct rulefile *file;
    struct err *err;
    char path[PATH_SIZE]; /* of the object being read, for messages */
};

/* ---- messages ---- */

static int fail(struct reader *r, const char *key, const char *format, ...)
    PRINTF_LIKE(3, 4);

static int fail(struct reader *r, const char *key, const char *format, ...)
{
    char where[PATH_SIZE * 2], text[300];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    snprintf(where, sizeof(where), "%s%s%s", r->path,
        key && r->path[0] ? "." : "", key ? key : "");
    return err_set_at(r->err, ERR_INVALID, where, "%s", text);
}

static void note(struct reader *r, const char *format, ...) PRINTF_LIKE(2, 3);

static void note(struct reader *r, const char *format, ...)
{
    char text[300];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    rulefile_add_note(r->file, text);
}

/* Enter a member of the object being read; leave_path() undoes it. */
static size_t enter_path(struct reader *r, const char *format, ...)
    PRINTF_LIKE(2, 3);

static size_t enter_path(struct reader *r, const char *format, ...)
{
    size_t old = strlen(r->path);
    va_list args;

    va_start(args, format);
    vsnprintf(r->path + old, sizeof(r->path) - old, format, args);
    va_end(args);
    return old;
}

static void leave_path(struct reader *r, size_t old)
{
    r->path[old] = '\0';
}

/* ---- members of an object ---- */

/* Several spellings of one key, the first that is there; `*name` is it. */
static const json_t *get(
    const json_t *object, const char *const spellings[], const char **name)
{
    for (; *spellings; spellings++) {
        const json_t *member = json_object_get(object, *spellings);

        if (member) {
            *name = *spellings;
            return member;
        }
    }
    return NULL;
}

/* 1: read, 0: not there. */
static int read_number(
    double *out, struct reader *r, const json_t *object, const char *key)
{
    const json_t *member = json_object_get(object, key);

    if (!member)
        return 0;
    if (!json_is_number(member))
        return fail(r, key, "expected a number");
    *out = json_number_value(member);
    return 1;
}

static int read_text(
    const char **out, struct reader *r, const json_t *object, const char *key)
{
    const json_t *member = json_object_get(object, key);

    if (!member)
        return 0;
    if (!json_is_string(member) || !json_string_length(member))
        return fail(r, key, "expected a text");
    *out = json_string_value(member);
    return 1;
}

static const char *copy(struct reader *r, const char *text)
{
    return arena_cstr(r->file->arena, slice_of(text));
}

static bool is_among(const char *key, const char *const keys[])
{
    for (; *keys; keys++)
        if (strcmp(key, *keys) == 0)
            return true;
    return false;
}

/* Keys that do nothing here are no errors, so that files load unchanged, but
 * somebody may have misspelt one: each is told. */
static void note_others(struct reader *r, const json_t *object,
    const char *const known[], const char *const idle[])
{
    const char *key;
    const json_t *member;

    /* jansson's iteration wants a pointer it could write through */
    json_t *own = json_copy((json_t *)(uintptr_t)object);

    json_object_foreach(own, key, member)
    {
        if (is_among(key, known) || strncmp(key, "__", 2) == 0)
            continue; /* OpenCR's way to write a comment is "__comments" */
        if (is_among(key, idle))
            note(r, "`%s` has no effect here", key);
        else
            note(r, "the key `%s` in %s is not known and was ignored", key,
                r->path[0] ? r->path : "the file");
    }
    json_decref(own);
}

/* ---- fields ---- */

static int read_column(
    size_t *out, struct reader *r, const json_t *object, const char *name)
{
    static const char *const spellings[] = {"fhirpath", "path", NULL};
    const char *key = "fhirpath", *text = NULL;
    struct err inner = ERR_INIT;
    int rc =
        get(object, spellings, &key) ? read_text(&text, r, object, key) : 0;

    if (rc < 0)
        return rc;
    if (rc == 0)
        return fail(r, key, "expected the FHIRPath of what is compared");
    if (rulefile_column(out, r->file, name, text, &inner) < 0)
        return fail(r, key, "%s: %s", inner.where, inner.text);
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
    const json_t *member = get(object, spellings, &key);

    if (!member)
        return 0;
    for (size_t i = 0; json_is_string(member) && i < COUNT_OF(words); i++)
        if (strcmp(json_string_value(member), words[i].word) == 0) {
            *out = words[i].handling;
            return 1;
        }
    return fail(r, key, "expected conservative, moderate or greedy");
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
    int rc = read_text(&name, r, object, "algorithm");

    if (rc < 0)
        return rc;
    if (rc == 0)
        return fail(r, "algorithm", "expected the name of a comparator");
    if (type == RULE_CONJUNCTION)
        field->comparator = comparator_find_mediator(slice_of(name));
    if (!field->comparator)
        field->comparator = comparator_find(slice_of(name));
    if (!field->comparator)
        return fail(r, "algorithm", "no comparator is called %.60s", name);
    return 0;
}

/* 0 means "none" in a sum, where the raw value counts then. */
static int read_threshold(struct rule_field *field, struct reader *r,
    const json_t *object, enum rule_type type)
{
    bool is_equality = field->comparator->kind == COMPARE_EQUALITY;
    int rc = read_number(&field->threshold, r, object, "threshold");

    if (rc < 0)
        return rc;
    field->has_threshold =
        rc > 0 && !(type == RULE_DETERMINISTIC && field->threshold == 0);
    if (is_equality) {
        if (field->has_threshold && field->threshold != 1)
            note(r, "a threshold of %s has no effect", field->comparator->name);
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
    has_weight = read_number(&field->weight, r, object, "weight");
    has_m = read_number(&field->m, r, object, "mValue");
    has_u = read_number(&field->u, r, object, "uValue");
    if (has_weight < 0 || has_m < 0 || has_u < 0)
        return ERR_INVALID;
    if (type == RULE_PROBABILISTIC && (!has_m || !has_u))
        return fail(r, has_m ? "uValue" : "mValue",
            "a probabilistic rule needs it for each field");
    if (type != RULE_PROBABILISTIC && (has_m || has_u))
        note(r, "`mValue` and `uValue` count in probabilistic rules only");
    if (type != RULE_DETERMINISTIC && has_weight)
        note(r, "`weight` counts in deterministic rules only");
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

    *field = (struct rule_field){.name = copy(r, name)};
    if (!json_is_object(object))
        return fail(r, NULL, "expected an object");
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
        note_others(r, object, known, idle);
    return rc;
}

static int read_fields(
    struct rule *out, struct reader *r, json_t *fields, const json_t *rule)
{
    size_t n = json_object_size(fields), i = 0;
    struct rule_field *table;
    const char *name;
    json_t *object;

    if (!json_is_object(fields) || n == 0 || n > MAX_FIELDS)
        return fail(r, "fields", "expected 1 to %d fields", MAX_FIELDS);
    table = arena_zalloc(r->file->arena, n, sizeof(*table));
    out->fields = table;
    out->nfields = n;
    json_object_foreach(fields, name, object)
    {
        size_t path = enter_path(r, ".fields.%.60s", name);
        int rc = read_field(&table[i++], r, name, object, rule, out->type);

        if (rc < 0)
            return rc;
        leave_path(r, path);
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

    *filter = (struct rule_filter){.name = copy(r, name)};
    if (!json_is_object(object))
        return fail(r, NULL, "expected an object");
    if (read_text(&missing, r, object, "missing") < 0)
        return ERR_INVALID;
    filter->is_open_when_missing = strcmp(missing, "any") == 0;
    if (!filter->is_open_when_missing && strcmp(missing, "equal") != 0)
        return fail(r, "missing", "expected equal or any");
    rc = read_column(&filter->column, r, object, name);
    if (rc == 0)
        note_others(r, object, known, idle);
    return rc;
}

static int read_filters(struct rule *out, struct reader *r, json_t *filters)
{
    size_t n = json_object_size(filters), i = 0;
    struct rule_filter *table;
    const char *name;
    json_t *object;

    if (!filters)
        return 0;
    if (!json_is_object(filters) || n > MAX_FIELDS)
        return fail(r, "filters", "expected an object of filters");
    table = arena_zalloc(r->file->arena, n ? n : 1, sizeof(*table));
    out->filters = table;
    out->nfilters = n;
    json_object_foreach(filters, name, object)
    {
        size_t path = enter_path(r, ".filters.%.60s", name);
        int rc = read_filter(&table[i++], r, name, object);

        if (rc < 0)
            return rc;
        leave_path(r, path);
    }
    return 0;
}

/* ---- rules ---- */

static int read_type(
    enum rule_type *out, struct reader *r, const json_t *object)
{
    const char *word = NULL;
    int rc = read_text(&word, r, object, "matchingType");

    if (rc < 0)
        return rc;
    *out = RULE_CONJUNCTION;
    if (rc == 0) {
        if (json_object_get(object, "autoMatchThreshold"))
            return fail(r, "matchingType",
                "expected deterministic or probabilistic; without it all "
                "fields must agree, and autoMatchThreshold has no meaning");
        return 0;
    }
    if (strcmp(word, "deterministic") == 0)
        *out = RULE_DETERMINISTIC;
    else if (strcmp(word, "probabilistic") == 0)
        *out = RULE_PROBABILISTIC;
    else
        return fail(
            r, "matchingType", "expected deterministic or probabilistic");
    return 0;
}

/* Both thresholds, or the single one of older files for both; a conjunction
 * is a match when all its fields agree. */
static int read_thresholds(
    struct rule *rule, struct reader *r, const json_t *object)
{
    double single = 0;
    int has_single = read_number(&single, r, object, "threshold");
    int has_potential =
        read_number(&rule->potential, r, object, "potentialMatchThreshold");
    int has_automatic =
        read_number(&rule->automatic, r, object, "autoMatchThreshold");

    if (has_single < 0 || has_potential < 0 || has_automatic < 0)
        return ERR_INVALID;
    if (rule->type == RULE_CONJUNCTION) {
        if (has_single || has_potential)
            note(r, "a rule without matchingType has no thresholds: all its "
                    "fields must agree");
        rule->potential = rule->automatic = (double)rule->nfields;
        return 0;
    }
    if (!has_automatic && !has_single)
        return fail(r, "autoMatchThreshold", "expected a number");
    if (!has_automatic)
        rule->automatic = single;
    if (!has_potential)
        rule->potential = has_single ? single : rule->automatic;
    if (rule->potential > rule->automatic)
        return fail(r, "potentialMatchThreshold",
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
        return fail(r, NULL, "expected an object");
    rc = read_text(&name, r, object, "name");
    if (rc < 0)
        return rc;
    rule->name = rc > 0 ? copy(r, name)
                        : arena_printf(r->file->arena, "rule %zu", number + 1);
    rc = read_type(&rule->type, r, object);
    if (rc == 0)
        rc = read_fields(rule, r, json_object_get(object, "fields"), object);
    if (rc == 0)
        rc = read_filters(rule, r, json_object_get(object, "filters"));
    if (rc == 0)
        rc = read_thresholds(rule, r, object);
    if (rc == 0)
        note_others(r, object, known, idle);
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
    size_t path = enter_path(r, "rules");
    int rc;

    if (json_is_object(json_object_get(fields, "fields")))
        rc = read_rule(rule, r, fields, 0);
    else
        rc = read_rule(rule, r, as_today, 0);
    leave_path(r, path);
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
        return fail(r, NULL, "expected an object with a list of rules");
    note_others(r, root, known, idle);
    if (json_is_object(rules))
        return read_single_rule(r, rules);
    if (!json_is_array(rules) || n == 0 || n > MAX_RULES)
        return fail(r, "rules", "expected a list of 1 to %d rules", MAX_RULES);
    table = rules_new(r->file, n);
    for (size_t i = 0; i < n; i++) {
        size_t path = enter_path(r, "rules[%zu]", i);
        int rc = read_rule(&table[i], r, json_array_get(rules, i), i);

        if (rc < 0)
            return rc;
        leave_path(r, path);
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
    if (json.len > MAX_FILE_BYTES)
        return err_set_at(err, ERR_LIMIT, file_name,
            "a rule file has at most %d bytes", MAX_FILE_BYTES);
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
