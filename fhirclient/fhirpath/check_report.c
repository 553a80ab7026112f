/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/check_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ORDER of enum fp_finding */
static const char *const findings[] = {"unknown-element", "unknown-function",
    "unknown-type", "unknown-variable", "wrong-context", "json-name",
    "wrong-type", "wrong-arguments", "several-items", "never", "unordered",
    "repaired"};

const char *fp_finding_str(enum fp_finding finding)
{
    return findings[finding];
}

uint32_t check_word_end(const struct checker *c, uint32_t at)
{
    struct lexer lexer = {c->source, at, c->arena};
    struct token token;

    if (lex_next(&token, &lexer, NULL) < 0)
        return at;
    return token.end;
}

uint32_t check_word_after(const struct checker *c, uint32_t at)
{
    struct lexer lexer = {c->source, check_word_end(c, at), c->arena};
    struct token token;

    return lex_next(&token, &lexer, NULL) < 0 ? at : token.at;
}

static bool is_told(
    const struct checker *c, enum fp_finding finding, uint32_t at)
{
    for (size_t i = 0; i < c->problems.n; i++)
        if (c->problems.items[i].at == at &&
            c->problems.items[i].finding == finding)
            return true;
    return false;
}

struct fp_problem *check_report(struct checker *c, enum fp_grade grade,
    enum fp_finding finding, uint32_t at, uint32_t length, const char *format,
    ...)
{
    char text[256];
    struct fp_problem *p;
    va_list args;

    if (c->muted || c->problems.n == CHECK_PROBLEMS_MAX ||
        is_told(c, finding, at))
        return &c->unheard;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    if (!c->problems.items)
        c->problems.items = arena_zalloc(
            c->arena, CHECK_PROBLEMS_MAX, sizeof(*c->problems.items));
    p = &c->problems.items[c->problems.n++];
    c->problems.nerrors += grade == FP_ERROR;
    *p = (struct fp_problem){.grade = grade,
        .finding = finding,
        .at = at,
        .length = length ? length : check_word_end(c, at) - at,
        .text = arena_copy(c->arena, slice_of(text))};
    return p;
}

void check_single(struct checker *c, uint32_t at, const struct check_set *set,
    const char *who)
{
    if (set->max == CHECK_MANY && !set->is_any)
        check_report(c, set->is_several && !c->branches ? FP_ERROR : FP_WARNING,
            FP_SEVERAL, at, 0,
            "%s takes one item, and there may be several: that fails", who);
}

void check_ordered(struct checker *c, uint32_t at, const struct check_set *set,
    const char *who)
{
    if (set->is_unordered)
        check_report(c, c->options->checks_order ? FP_ERROR : FP_WARNING,
            FP_UNORDERED, at, 0, "%s picks from what has no order", who);
}

static int by_place(const void *a, const void *b)
{
    const struct fp_problem *x = a, *y = b;

    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return (int)x->finding - (int)y->finding;
}

void check_sort(struct fp_problems *problems)
{
    if (problems->n)
        qsort(problems->items, problems->n, sizeof(*problems->items), by_place);
}

void fp_problem_write(
    struct buf *out, struct slice expression, const struct fp_problem *problem)
{
    struct err err = ERR_INIT;

    fp_fail(&err, ERR_INVALID, expression, problem->at, "%.*s",
        SLICE_ARG(problem->text));
    buf_addf(out, "%s: %s: %s\n",
        problem->grade == FP_ERROR ? "error" : "warning", err.where, err.text);
    if (problem->instead.len)
        buf_addf(out, "  instead: %.*s\n", SLICE_ARG(problem->instead));
}

void fp_static_type_write(struct buf *out, const struct fp_static_type *type)
{
    for (size_t i = 0; i < type->nnames; i++)
        buf_addf(out, "%s%.*s", i ? " | " : "", SLICE_ARG(type->names[i]));
    if (!type->is_known)
        buf_adds(out, "anything");
    else if (!type->nnames)
        buf_adds(out, "nothing");
    buf_addf(out, " %d..%s", type->is_required,
        type->nnames || !type->is_known ? type->is_single ? "1" : "*" : "0");
}
