/* SPDX-License-Identifier: Apache-2.0
 * Readings of what R4 does not have, for tolerant mode: names of other
 * versions, codes without quotes, concepts compared with codes. Each proposes
 * the text to put in place, and repair.c does so and checks again. */
#include "fhirclient/fhirpath/check_int.h"

#include <stdarg.h>
#include <stdio.h>

/* Names of R5, of search parameters, or invented. Misspelt ones are not
 * here: those are told, and left as they are. */
static const struct {
    const char *type, *name, *instead;
} names[] = {
    {"CodeableConcept", "code", "coding.code"},
    {"CodeableConcept", "system", "coding.system"},
    {"CodeableConcept", "display", "coding.display"},
    {"Condition", "effectiveDateTime", "onset.ofType(dateTime)"},
    {"Condition", "occurrenceDateTime", "onset.ofType(dateTime)"},
    {"Encounter", "actualPeriod", "period"},
    {"Encounter", "admission", "hospitalization"},
    {"Encounter", "hospital", "hospitalization"},
    {"Encounter", "reason", "reasonReference"},
    {"Meta", "securityLabel", "security"},
    {"Procedure", "occurrence", "performed"},
    {"Procedure", "occurrenceDateTime", "performed.ofType(dateTime)"},
    {"Procedure", "occurrencePeriod", "performed.ofType(Period)"},
    {"Procedure", "participant", "performer"},
    {"Procedure", "period", "performed.ofType(Period)"},
    {"ResearchSubject", "patient", "individual"},
    {"ResearchSubject", "subject", "individual"},
};

static void propose(struct checker *c, uint32_t at, uint32_t length,
    const char *instead, const char *format, ...) PRINTF_LIKE(5, 6);

static void propose(struct checker *c, uint32_t at, uint32_t length,
    const char *instead, const char *format, ...)
{
    char text[200];
    struct fp_problem *p;
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    p = check_report(c, FP_WARNING, FP_REPAIRED, at, length, "%s", text);
    p->length = length;
    p->instead = slice_of(instead);
    p->is_applied = true;
}

static struct slice source(const struct checker *c, uint32_t from, uint32_t to)
{
    return slice_make(c->source.ptr + from, to - from);
}

/* ---- where things stand ---- */

static uint32_t start_of(const struct ast *n)
{
    uint32_t at = n->at;

    for (; n; n = n->left)
        at = n->at < at ? n->at : at;
    return at;
}

/* Where a path or literal ends; 0 when that cannot be told by its tree. */
static uint32_t end_of(const struct checker *c, const struct ast *n)
{
    bool is_plain = n->type == AST_MEMBER || n->type == AST_VARIABLE ||
                    n->type == AST_LITERAL || n->type == AST_THIS;

    return is_plain ? check_word_end(c, n->at) : 0;
}

static uint32_t before_blanks(const struct checker *c, uint32_t at)
{
    while (at > 0 &&
           (c->source.ptr[at - 1] == ' ' || c->source.ptr[at - 1] == '\n'))
        at--;
    return at;
}

/* The dot before `at`. */
static uint32_t dot_before(const struct checker *c, uint32_t at)
{
    while (at > 0 && c->source.ptr[at] != '.')
        at--;
    return at;
}

/* Where the parenthesis closes that opens at or behind `at`, and where the
 * first argument ends. */
static uint32_t find_close(
    const struct checker *c, uint32_t at, uint32_t *argument_end)
{
    struct lexer lexer = {c->source, at, c->arena};
    struct token t;
    size_t depth = 0;

    *argument_end = 0;
    while (lex_next(&t, &lexer, NULL) == 0 && t.type != TOKEN_END) {
        depth += t.type == TOKEN_OPEN;
        if (depth == 1 && !*argument_end &&
            (t.type == TOKEN_COMMA || t.type == TOKEN_CLOSE))
            *argument_end = t.at;
        if (t.type == TOKEN_CLOSE && --depth == 0)
            return t.end;
    }
    return 0;
}

/* ---- names ---- */

static bool holds(const struct check_set *set, const char *type)
{
    const struct element_type *t = element_type_find(slice_of(type));

    return !set->is_any && t && check_has(set, t);
}

/* type.code.coding: the step between is none in R4. */
static bool read_superfluous(struct checker *c, const struct ast *n)
{
    struct lexer lexer = {c->source, check_word_end(c, n->at), c->arena};
    struct token dot, next;

    if (!slice_eq(n->name, SLICE("code")) || lex_next(&dot, &lexer, NULL) < 0 ||
        dot.type != TOKEN_DOT || lex_next(&next, &lexer, NULL) < 0 ||
        next.type != TOKEN_NAME || !slice_eq(next.text, SLICE("coding")))
        return false;
    propose(c, n->at, next.at - n->at, "",
        "'code' is no step here: a CodeableConcept has its codings directly");
    return true;
}

bool check_read_member(
    struct checker *c, const struct ast *n, const struct check_set *left)
{
    if (!c->is_lenient)
        return false;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        if (!slice_eq(n->name, slice_of(names[i].name)) ||
            !holds(left, names[i].type))
            continue;
        if (holds(left, "CodeableConcept") && read_superfluous(c, n))
            return true;
        propose(c, n->at, check_word_end(c, n->at) - n->at, names[i].instead,
            "%s of R4 has no '%s': read as '%s'", names[i].type, names[i].name,
            names[i].instead);
        return true;
    }
    return false;
}

bool check_read_variable(struct checker *c, const struct ast *n)
{
    const struct fp_check_options *o = c->options;

    for (size_t i = 0; c->is_lenient && i < o->nvariables; i++) {
        struct slice name = o->variables[i].name;

        if (!slice_eq_nocase(name, n->name) || slice_eq(name, n->name))
            continue;
        propose(c, n->at, check_word_end(c, n->at) - n->at,
            arena_printf(c->arena, "%%%.*s", SLICE_ARG(name)),
            "the variable is called %%%.*s", SLICE_ARG(name));
        return true;
    }
    return false;
}

/* Encounter.period inside of where(): the encounter all this is about. */
bool check_read_head(struct checker *c, const struct ast *n)
{
    const struct fp_check_options *o = c->options;

    for (size_t i = 0; c->is_lenient && i < o->nvariables; i++) {
        if (!slice_eq(o->variables[i].type, n->name))
            continue;
        propose(c, n->at, check_word_end(c, n->at) - n->at,
            arena_printf(c->arena, "%%%.*s", SLICE_ARG(o->variables[i].name)),
            "'%.*s' is not what this is evaluated on: read as %%%.*s",
            SLICE_ARG(n->name), SLICE_ARG(o->variables[i].name));
        return true;
    }
    return false;
}

/* identifier(type = x): the name of an element, called like a function. */
bool check_read_call(
    struct checker *c, const struct ast *n, const struct check_set *input)
{
    struct check_set ignored;
    struct slice choice;

    if (!c->is_lenient || n->nargs != 1 || input->is_any ||
        !check_step(&ignored, &choice, input, n->name))
        return false;
    propose(c, check_word_end(c, n->at), 0, ".where",
        "'%.*s' is an element: its condition stands in where()",
        SLICE_ARG(n->name));
    return true;
}

/* ---- comparisons ---- */

/* type = medi: a word that is no element, compared with a code. */
bool check_read_bare_word(
    struct checker *c, const struct ast *n, const struct check_set *left)
{
    const struct ast *word = n->right;
    struct check_set ignored;
    struct slice choice;

    if (!c->is_lenient || word->type != AST_MEMBER || word->left ||
        word->is_quoted || c->self.is_any || left->is_any ||
        n->op != OPERATOR_EQ ||
        check_step(&ignored, &choice, &c->self, word->name))
        return false;
    if (!(check_kinds(left) & KINDS_TEXT) && !holds(left, "CodeableConcept") &&
        !holds(left, "Coding"))
        return false;
    if (word->name.ptr[0] >= 'A' && word->name.ptr[0] <= 'Z')
        return false; /* Patient.id and its kind */
    propose(c, word->at, check_word_end(c, word->at) - word->at,
        arena_printf(c->arena, "'%.*s'", SLICE_ARG(word->name)),
        "no element is called '%.*s' here: read as a string",
        SLICE_ARG(word->name));
    return true;
}

static bool is_string(const struct ast *n)
{
    return n->type == AST_LITERAL && n->literal == TOKEN_STRING;
}

static bool is_whole(const struct ast *n)
{
    return n->type == AST_LITERAL && n->literal == TOKEN_INTEGER;
}

/* 100014082, or 88479-1, where a code is a string. */
static bool read_number(struct checker *c, const struct ast *n)
{
    const struct ast *last = n;
    uint32_t from, to;

    if (n->type == AST_BINARY && n->op == OPERATOR_SUB && is_whole(n->left))
        last = n->right;
    if (!is_whole(last))
        return false;
    from = start_of(n);
    to = check_word_end(c, last->at);
    propose(c, from, to - from,
        arena_printf(c->arena, "'%.*s'", SLICE_ARG(source(c, from, to))),
        "a code is a string, and stands in quotes");
    return true;
}

static bool is_path(const struct ast *n)
{
    return n->type == AST_MEMBER || n->type == AST_CALL ||
           n->type == AST_INDEXER;
}

/* category = 'x': one of its codings has the code. */
static bool read_concept(
    struct checker *c, const struct ast *n, const struct check_set *a)
{
    bool is_concept = holds(a, "CodeableConcept");
    uint32_t from, end;

    if (!is_string(n->right) || !is_path(n->left) || n->op != OPERATOR_EQ ||
        !(is_concept || holds(a, "Coding")))
        return false;
    end = check_word_end(c, n->right->at);
    from = before_blanks(c, n->at);
    propose(c, from, end - from,
        arena_printf(c->arena, "%s.exists(code = %.*s)",
            is_concept ? ".coding" : "",
            SLICE_ARG(source(c, n->right->at, end))),
        "a %s is compared with a code: read as the code of any coding",
        is_concept ? "CodeableConcept" : "Coding");
    return true;
}

/* individual = Patient.id: the reference ends in that id. */
static bool read_reference(
    struct checker *c, const struct ast *n, const struct check_set *a)
{
    uint32_t from, end = end_of(c, n->right);

    if (!holds(a, "Reference") || !end || n->op != OPERATOR_EQ ||
        !is_path(n->left))
        return false;
    from = before_blanks(c, n->at);
    propose(c, from, end - from,
        arena_printf(c->arena, ".reference.endsWith('/' & %.*s)",
            SLICE_ARG(source(c, start_of(n->right), end))),
        "a Reference is compared with an id: read as its last part");
    return true;
}

bool check_read_unequal(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b)
{
    if (!c->is_lenient)
        return false;
    if (check_kinds(a) & KINDS_TEXT && read_number(c, n->right))
        return true;
    if (!(check_kinds(b) & KINDS_TEXT))
        return false;
    return read_concept(c, n, a) || read_reference(c, n, a);
}

/* Systolic and diastolic pressure are never measured alone: what asks for
 * one of them means the component of a panel. */
static bool read_component(struct checker *c, const struct ast *n)
{
    static const char *const codes[] = {"8480-6", "8462-4"};
    const struct ast *code = n->left, *coding = code->left,
                     *concept = coding ? coding->left : NULL;
    uint32_t from = start_of(n->left), end;

    if (!holds(&c->self, "Observation") || !concept || concept->left ||
        !slice_eq(concept->name, SLICE("code")) || !is_string(n->right))
        return false;
    end = check_word_end(c, n->right->at);
    for (size_t i = 0; i < COUNT_OF(codes); i++) {
        if (!slice_eq(n->right->text, slice_of(codes[i])))
            continue;
        propose(c, from, end - from,
            arena_printf(c->arena,
                "(code | component.code).coding.code contains '%s'", codes[i]),
            "part of a blood pressure panel: looked for in components, too");
        return true;
    }
    return false;
}

/* code.coding.code = 'x' where there may be several codings. */
bool check_read_several(struct checker *c, const struct ast *n,
    const struct check_set *a, const struct check_set *b)
{
    if (!c->is_lenient || n->op != OPERATOR_EQ || a->max != CHECK_MANY ||
        b->max != 1)
        return false;
    if (!read_component(c, n))
        propose(c, n->at, 1,
            before_blanks(c, n->at) < n->at ? "contains" : " contains ",
            "there may be several on the left: read as 'one of them is'");
    return true;
}

/* An equality of a bare name with a string: code = 'x'. */
static bool is_named_code(const struct ast *n, const char *name)
{
    return n->type == AST_BINARY && n->op == OPERATOR_EQ &&
           n->left->type == AST_MEMBER && !n->left->left &&
           slice_eq(n->left->name, slice_of(name)) && is_string(n->right);
}

/* code = 'x' and system = 'y' on an Observation: one coding has both. */
bool check_read_code_and_system(struct checker *c, const struct ast *n)
{
    struct check_set code, system;
    struct slice choice;
    uint32_t from, to;

    if (!c->is_lenient || n->op != OPERATOR_AND ||
        !is_named_code(n->left, "code") || !is_named_code(n->right, "system") ||
        c->self.is_any ||
        !check_step(&code, &choice, &c->self, SLICE("code")) ||
        !holds(&code, "CodeableConcept") ||
        check_step(&system, &choice, &c->self, SLICE("system")))
        return false;
    from = n->left->left->at;
    to = check_word_end(c, n->right->right->at);
    propose(c, from, to - from,
        arena_printf(c->arena, "code.coding.exists(%.*s)",
            SLICE_ARG(source(c, from, to))),
        "code and system are those of a coding: read as one that has both");
    return true;
}

/* ---- functions ---- */

bool check_read_condition(
    struct checker *c, const struct ast *call, const struct check_set *answer)
{
    uint32_t end, from = check_word_end(c, call->at);
    struct slice text;

    if (!c->is_lenient || answer->is_any || !find_close(c, from, &end) || !end)
        return false;
    while (c->source.ptr[from] != '(')
        from++;
    from++;
    text = source(c, from, end);
    propose(c, from, end - from,
        arena_printf(c->arena, "(%.*s).exists()", SLICE_ARG(text)),
        "the condition is no Boolean: read as whether there is one");
    return true;
}

/* resolve() of a resource. */
bool check_read_resolve(
    struct checker *c, const struct ast *n, const struct check_set *input)
{
    const struct element_type *resource = element_type_find(SLICE("Resource"));
    uint32_t end, ignored, from;

    if (!c->is_lenient || input->is_any || check_is_empty(input) || !n->left)
        return false;
    for (size_t i = check_next(input, 0); i < CHECK_BITS;
         i = check_next(input, i + 1))
        if (i >= CHECK_SYSTEM || !element_type_is(element_type_at(i), resource))
            return false;
    from = dot_before(c, n->at);
    end = find_close(c, n->at, &ignored);
    if (!end)
        return false;
    propose(
        c, from, end - from, "", "this is a resource already: read as such");
    return true;
}

/* code.coding.code.memberOf(x), where a code without its system is asked
 * for: the concept knows both, and is a member when any coding is. */
static bool lift_to_concept(struct checker *c, const struct ast *n)
{
    const struct ast *code = n->left, *coding = code ? code->left : NULL;
    uint32_t from, to;

    if (!coding || code->type != AST_MEMBER || coding->type != AST_MEMBER ||
        !coding->left || !slice_eq(code->name, SLICE("code")) ||
        !slice_eq(coding->name, SLICE("coding")))
        return false;
    from = dot_before(c, coding->at);
    to = dot_before(c, n->at);
    propose(c, from, to - from, "",
        "a code without its system: read as 'any coding is a member'");
    return true;
}

bool check_read_member_of(
    struct checker *c, const struct ast *n, const struct check_set *input)
{
    uint32_t end, ignored;

    if (!c->is_lenient || input->is_any || n->nargs != 1 ||
        !slice_eq(n->name, SLICE("memberOf")))
        return false;
    if (lift_to_concept(c, n))
        return true;
    if (input->max != CHECK_MANY)
        return false;
    end = find_close(c, n->at, &ignored);
    if (!end)
        return false;
    propose(c, n->at, end - n->at,
        arena_printf(
            c->arena, "exists(%.*s)", SLICE_ARG(source(c, n->at, end))),
        "there may be several: read as 'any of them is a member'");
    return true;
}
