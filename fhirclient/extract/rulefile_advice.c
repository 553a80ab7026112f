/* SPDX-License-Identifier: Apache-2.0
 * What is allowed in a rule file but hardly meant: expressions that select
 * nothing on any Patient, thresholds that no pair or every pair reaches. Such a
 * rule finds nobody, or takes all people for one person; it is told, not
 * refused, since files load unchanged. */
#include "base/mem.h"
#include "fhirclient/extract/rulefile_int.h"
#include "fhirclient/fhirpath/check.h"
#include "matching/comparators.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>

static void note(struct rulefile *file, const char *format, ...)
    PRINTF_LIKE(2, 3);

static void note(struct rulefile *file, const char *format, ...)
{
    char text[400];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    rulefile_add_note(file, text);
}

/* ---- expressions ---- */

/* FHIR's data types with parts begin with a capital, and have no text. */
static bool has_no_text(const struct fp_static_type *type)
{
    const struct slice fhir = SLICE("FHIR.");

    for (size_t i = 0; i < type->nnames; i++) {
        struct slice name = type->names[i];

        if (!slice_starts(name, fhir) || name.len == fhir.len ||
            !isupper((unsigned char)name.ptr[fhir.len]))
            return false;
    }
    return type->is_known;
}

static void judge_column(
    struct rulefile *file, const char *expression, struct arena *arena)
{
    struct fp_checked checked;
    struct err err = ERR_INIT;

    if (fp_check(&checked, slice_of(expression), SLICE("Patient"), NULL, arena,
            &err) < 0)
        return; /* too involved to be judged */
    for (size_t i = 0; i < checked.problems.n; i++) {
        const struct fp_problem *p = &checked.problems.items[i];

        if (p->grade == FP_ERROR)
            note(file, "`%s`, column %u: %.*s", expression, p->at + 1,
                SLICE_ARG(p->text));
    }
    if (checked.problems.nerrors == 0 && has_no_text(&checked.type))
        note(file, "`%s` selects nothing that has a text to compare",
            expression);
}

/* ---- thresholds ---- */

static void judge_field(
    struct rulefile *file, const struct rule *rule, const struct rule_field *f)
{
    if (f->comparator->kind == COMPARE_SIMILARITY && f->has_threshold &&
        f->threshold > 1)
        note(file,
            "%s, field %s: no %s is above 1, so with a threshold of %g "
            "it never agrees",
            rule->name, f->name, f->comparator->name, f->threshold);
}

/* The least and the most that a field can add, missing values included;
 * without a threshold a distance has no bound. */
static void bound_field(double *least, double *most, const struct rule *rule,
    const struct rule_field *f)
{
    double agrees = f->weight, disagrees = 0;

    if (rule->type == RULE_PROBABILISTIC) {
        agrees = log10(f->m / f->u);
        disagrees = log10((1 - f->m) / (1 - f->u));
    }
    *least = fmin(0, fmin(agrees, disagrees));
    *most = fmax(0, fmax(agrees, disagrees));
    if (!f->has_threshold && f->comparator->kind == COMPARE_DISTANCE)
        *most = f->weight > 0 ? HUGE_VAL : 0;
}

static void judge_thresholds(struct rulefile *file, const struct rule *rule)
{
    double least = rule->type == RULE_PROBABILISTIC ? 100 : 0, most = least;

    for (size_t i = 0; i < rule->nfields; i++) {
        double a, b;

        judge_field(file, rule, &rule->fields[i]);
        bound_field(&a, &b, rule, &rule->fields[i]);
        least += a;
        most += b;
    }
    if (rule->type == RULE_CONJUNCTION)
        return;
    if (rule->automatic > most + 1e-9)
        note(file,
            "%s: no pair can reach its autoMatchThreshold %g; all "
            "fields together give %g",
            rule->name, rule->automatic, most);
    if (rule->automatic <= least)
        note(file,
            "%s: every pair that passes the filters reaches its "
            "autoMatchThreshold %g, and becomes one person",
            rule->name, rule->automatic);
    else if (rule->potential <= least)
        note(file,
            "%s: every pair that passes the filters reaches its "
            "potentialMatchThreshold %g",
            rule->name, rule->potential);
}

void rulefile_advise(struct rulefile *file)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < file->columns.len; i++)
        judge_column(file, file->columns.at[i].expression, arena);
    for (size_t i = 0; i < file->rules.nrules; i++)
        judge_thresholds(file, &file->rules.rules[i]);
    arena_free(&arena);
}
