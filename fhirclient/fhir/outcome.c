/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhir/outcome.h"

#include "fhirclient/json/jwrite.h"

#include <stdio.h>

/* http://hl7.org/fhir/R4/valueset-issue-type.html */
static const char *const issue_types[] = {"invalid", "structure", "required",
    "value", "invariant", "security", "login", "unknown", "expired",
    "forbidden", "suppressed", "processing", "not-supported", "duplicate",
    "multiple-matches", "not-found", "deleted", "too-long", "code-invalid",
    "extension", "too-costly", "business-rule", "conflict", "transient",
    "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled",
    "informational"};

/* `Patient.name[0].given` is one, `line 3, column 1` and `rules.yaml:7:2` are
 * none. */
static bool is_expression(struct slice where)
{
    if (!where.len || where.ptr[0] < 'A' || where.ptr[0] > 'Z')
        return false;
    for (size_t i = 0; i < where.len; i++) {
        char c = where.ptr[i];
        bool is_letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

        if (!is_letter && !(c >= '0' && c <= '9') && c != '.' && c != '[' &&
            c != ']' && c != '_')
            return false;
    }
    return true;
}

static void write_outcome(struct buf *out, const char *severity,
    const char *issue, struct slice sentence, struct slice expression)
{
    struct jwrite w = jwrite_to(out);

    jwrite_object(&w);
    jwrite_member(&w, "resourceType", SLICE("OperationOutcome"));
    jwrite_key(&w, "issue");
    jwrite_array(&w);
    jwrite_object(&w);
    jwrite_member(&w, "severity", slice_of(severity));
    jwrite_member(&w, "code", slice_of(issue));
    jwrite_member(&w, "diagnostics", sentence);
    if (expression.len) {
        jwrite_key(&w, "expression");
        jwrite_array(&w);
        jwrite_string(&w, expression);
        jwrite_end(&w);
    }
    jwrite_end(&w);
    jwrite_end(&w);
    jwrite_end(&w);
}

void outcome_write(struct buf *out, const struct err *err)
{
    struct slice where = slice_of(err->where);
    struct buf sentence = BUF_INIT;

    if (where.len && !is_expression(where)) {
        buf_addf(&sentence, "%s: ", err->where);
        where = SLICE("");
    }
    buf_adds(&sentence, err->text);
    write_outcome(out, "error", err_issue(err), buf_slice(&sentence), where);
    buf_free(&sentence);
}

void outcome_write_note(struct buf *out, const char *severity,
    const char *issue, const char *sentence)
{
    write_outcome(out, severity, issue, slice_of(sentence), SLICE(""));
}

/* err->issue must be a literal, so the peer's word is looked up. */
static const char *known_issue(struct slice word)
{
    for (size_t i = 0; i < COUNT_OF(issue_types); i++)
        if (slice_eq(word, slice_of(issue_types[i])))
            return issue_types[i];
    return NULL;
}

static struct jval first_error(struct jval issues)
{
    struct jval issue = jval_first(issues);

    while (jval_is_some(issue)) {
        struct slice severity = jval_get_str(issue, "severity");

        if (slice_eq(severity, SLICE("error")) ||
            slice_eq(severity, SLICE("fatal")))
            break;
        issue = jval_next(issue);
    }
    return issue;
}

bool outcome_read(struct err *err, int code, int status, struct jval v)
{
    struct jval issue;
    struct slice text, where;

    if (!slice_eq(jval_get_str(v, "resourceType"), SLICE("OperationOutcome")))
        return false;
    if (err->code)
        return true; /* told already, and the first text stays */
    issue = first_error(jval_get(v, "issue"));
    text = jval_get_str(issue, "diagnostics");
    if (!text.len)
        text = jval_str(jval_path(issue, "details", "text", NULL));
    if (!text.len)
        text = SLICE("the peer gave no reason");
    where = jval_str(jval_at(jval_get(issue, "expression"), 0));
    err_set(err, code, "%.*s", SLICE_ARG(text));
    snprintf(err->where, sizeof(err->where), "%.*s", SLICE_ARG(where));
    err_refine(err, status, known_issue(jval_get_str(issue, "code")));
    return true;
}
