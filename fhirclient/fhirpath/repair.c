/* SPDX-License-Identifier: Apache-2.0 */
#include "fhirclient/fhirpath/check_int.h"
#include "fhirclient/fhirpath/repair_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct fp_typed_variable registry_variables[] = {
    {{"patient", 7}, {"Patient", 7}},
    {{"period", 6}, {"Period", 6}},
    {{"encounter", 9}, {"Encounter", 9}},
    {{"procedure", 9}, {"Procedure", 9}},
    {{"condition", 9}, {"Condition", 9}},
};

const struct fp_check_options fp_registry_options = {
    .takes_any_variable = true,
    .variables = registry_variables,
    .nvariables = COUNT_OF(registry_variables),
};

/* ---- edits ---- */

struct fp_problem *repair_tell(
    struct repair *r, size_t at, size_t length, struct slice message)
{
    uint32_t from = r->origin[at], to = r->origin[at + length];
    struct fp_problem *p;

    if (!r->problems.items)
        r->problems.items = arena_zalloc(
            r->arena, REPAIR_PROBLEMS_MAX + 1, sizeof(*r->problems.items));
    p = &r->problems.items[r->problems.n];
    r->problems.n += r->problems.n < REPAIR_PROBLEMS_MAX;
    *p = (struct fp_problem){.grade = FP_WARNING,
        .finding = FP_REPAIRED,
        .at = from,
        .length = to > from ? to - from : 0,
        .text = arena_copy(r->arena, message)};
    return p;
}

static bool overlaps(const struct repair *r, size_t at, size_t length)
{
    for (size_t i = 0; i < r->nedits; i++) {
        const struct repair_edit *e = &r->edits[i];

        if (at < e->at + e->length && e->at < at + length)
            return true;
        if (at == e->at && length + e->length > 0)
            return true;
    }
    return false;
}

void repair_also(struct repair *r, size_t at, size_t length, struct slice text)
{
    if (r->nedits < REPAIR_EDITS_MAX)
        r->edits[r->nedits++] = (struct repair_edit){at, length, text};
}

bool repair_note(struct repair *r, size_t at, size_t length, struct slice text,
    const char *format, ...)
{
    char message[256];
    struct fp_problem *p;
    va_list args;

    if (r->nedits + 2 >= REPAIR_EDITS_MAX || overlaps(r, at, length))
        return false;
    va_start(args, format);
    vsnprintf(message, sizeof(message), format, args);
    va_end(args);
    repair_also(r, at, length, text);
    p = repair_tell(r, at, length, slice_of(message));
    p->instead = text;
    p->is_applied = true;
    return true;
}

/* The first edit at or behind `at`, in the order of their places. */
static const struct repair_edit *next_edit(
    const struct repair *r, size_t at, const bool *done)
{
    const struct repair_edit *next = NULL;

    for (size_t i = 0; i < r->nedits; i++)
        if (!done[i] && r->edits[i].at >= at &&
            (!next || r->edits[i].at < next->at))
            next = &r->edits[i];
    return next;
}

bool repair_apply(struct repair *r)
{
    bool done[REPAIR_EDITS_MAX] = {false};
    size_t room = r->text.len + 1, from = 0, to = 0;
    const struct repair_edit *e;
    uint32_t *origin;
    char *text;

    if (r->nedits == 0)
        return false;
    for (size_t i = 0; i < r->nedits; i++)
        room += r->edits[i].text.len;
    text = arena_alloc(r->arena, room);
    origin = arena_alloc(r->arena, (room + 1) * sizeof(*origin));
    while ((e = next_edit(r, from, done)) != NULL) {
        for (; from < e->at; from++) {
            text[to] = r->text.ptr[from];
            origin[to++] = r->origin[from];
        }
        for (size_t i = 0; i < e->text.len; i++) {
            text[to] = e->text.ptr[i];
            origin[to++] = r->origin[e->at];
        }
        from += e->length;
        done[e - r->edits] = true;
    }
    for (; from < r->text.len; from++) {
        text[to] = r->text.ptr[from];
        origin[to++] = r->origin[from];
    }
    origin[to] = r->origin[r->text.len];
    r->text = slice_make(text, to);
    r->origin = origin;
    r->nedits = 0;
    return true;
}

/* ---- words ---- */

bool repair_words(struct repair *r)
{
    struct lexer lexer = {r->text, 0, r->arena};
    struct token *tokens =
        arena_alloc(r->arena, (r->text.len + 1) * sizeof(*tokens));

    r->tokens = tokens;
    r->ntokens = 0;
    for (;;) {
        if (lex_next(&tokens[r->ntokens], &lexer, NULL) < 0)
            return false;
        if (tokens[r->ntokens].type == TOKEN_END)
            return true;
        r->ntokens++;
    }
}

size_t repair_close(const struct repair *r, size_t open)
{
    size_t depth = 0;

    for (size_t i = open; i < r->ntokens; i++) {
        enum token_type t = r->tokens[i].type;

        depth += t == TOKEN_OPEN || t == TOKEN_OPEN_INDEX;
        if (t == TOKEN_CLOSE || t == TOKEN_CLOSE_INDEX) {
            if (depth == 0)
                break;
            if (--depth == 0)
                return i;
        }
    }
    return r->ntokens;
}

bool repair_is_word(const struct token *t, const char *word)
{
    return t->type == TOKEN_NAME && !t->is_quoted &&
           slice_eq(t->text, slice_of(word));
}

struct slice repair_slice(const struct repair *r, size_t from, size_t to)
{
    return slice_make(r->text.ptr + from, to - from);
}

/* ---- with the types of R4 ---- */

/* Paths begin with a resource, or are about whatever is there; a document of
 * another world (ClinicalDocument) is not for the checker. */
static struct slice context_of(const struct repair *r)
{
    struct lexer lexer = {r->text, 0, r->arena};
    struct token t;

    if (lex_next(&t, &lexer, NULL) == 0 && t.type == TOKEN_NAME && t.text.len &&
        t.text.ptr[0] >= 'A' && t.text.ptr[0] <= 'Z' &&
        !element_type_find(t.text))
        return SLICE("");
    return SLICE("Resource");
}

static void take_reading(struct repair *r, const struct fp_problem *p)
{
    if (repair_note(
            r, p->at, p->length, p->instead, "%.*s", SLICE_ARG(p->text)))
        r->problems.items[r->problems.n - 1].finding = p->finding;
}

static void take_remark(struct repair *r, const struct fp_problem *p)
{
    struct fp_problem *told = repair_tell(r, p->at, p->length, p->text);

    told->finding = p->finding;
    told->instead = p->instead;
}

static int read_with_types(
    struct repair *r, const struct fp_check_options *options, struct err *err)
{
    struct fp_checked checked;

    for (int round = 0;; round++) {
        struct err local = ERR_INIT;
        int rc = check_run(
            &checked, r->text, context_of(r), options, true, r->arena, &local);

        if (rc == ERR_LIMIT)
            return err_set(err, rc, "%s", local.text);
        if (rc < 0)
            return 0; /* no expression: fp_compile() will say so */
        if (round == REPAIR_ROUNDS_MAX)
            break; /* what is left of them is told, but not applied */
        for (size_t i = 0; i < checked.problems.n; i++)
            if (checked.problems.items[i].is_applied)
                take_reading(r, &checked.problems.items[i]);
        if (!repair_apply(r))
            break;
    }
    for (size_t i = 0; i < checked.problems.n; i++)
        take_remark(r, &checked.problems.items[i]);
    return 0;
}

/* ---- all together ---- */

int fp_repair(struct fp_repaired *out, struct slice text,
    const struct fp_check_options *options, struct arena *arena,
    struct err *err)
{
    static void (*const steps[])(struct repair *) = {repair_profile,
        repair_value_sets, repair_operators, repair_parentheses, repair_calls};
    struct repair *r = arena_zalloc(arena, 1, sizeof(*r));
    int rc;

    *out = (struct fp_repaired){.expression = text};
    if (text.len > AST_MAX_SOURCE)
        return err_set(
            err, ERR_LIMIT, "an expression of over %d bytes", AST_MAX_SOURCE);
    r->arena = arena;
    r->text = text;
    r->origin = arena_alloc(arena, (text.len + 1) * sizeof(*r->origin));
    for (size_t i = 0; i <= text.len; i++)
        r->origin[i] = (uint32_t)i;
    for (size_t i = 0; i < COUNT_OF(steps); i++) {
        steps[i](r);
        repair_apply(r);
    }
    rc = read_with_types(r, options ? options : &fp_registry_options, err);
    check_sort(&r->problems);
    out->expression = r->text;
    out->profile = r->profile;
    out->problems = r->problems;
    return rc;
}

int fp_compile_tolerant(struct fp_expr **expr, struct fp_repaired *out,
    struct slice text, const struct fp_check_options *options,
    struct arena *arena, struct err *err)
{
    struct fp_repaired own;
    int rc;

    *expr = NULL;
    if (!out)
        out = &own;
    rc = fp_repair(out, text, options, arena, err);
    return rc < 0 ? rc : fp_compile(expr, out->expression, err);
}
