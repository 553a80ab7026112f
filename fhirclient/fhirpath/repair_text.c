/* SPDX-License-Identifier: Apache-2.0
 * Repairs of what is no FHIRPath yet. */
#include "base/ascii.h"
#include "fhirclient/fhir/elements.h"
#include "fhirclient/fhirpath/repair_int.h"

static bool is_url(struct slice s)
{
    return slice_starts(s, SLICE("http://")) ||
           slice_starts(s, SLICE("https://"));
}

/* ---- a profile before the path ---- */

/* Its last segment may be followed by a path at once:
 * http://.../StructureDefinition/us-core-procedure.code.memberOf(...) */
static size_t url_length(struct slice text)
{
    size_t end = 0, segment = 0;

    while (end < text.len && !ascii_is_blank(text.ptr[end]) &&
           text.ptr[end] != '(')
        if (text.ptr[end++] == '/')
            segment = end;
    for (size_t i = segment; i < end; i++)
        if (text.ptr[i] == '.')
            return i;
    return end;
}

/* us-core-observation-lab is a profile on Observation, by its name. */
static struct slice type_in(struct slice segment)
{
    const struct element_type *type;
    struct slice rest = segment, word;

    type = element_type_find(segment);
    while (!type && slice_split(&word, &rest, '-')) {
        const struct element_type *t;

        for (size_t i = 0; (t = element_type_at(i)) != NULL; i++)
            if (element_type_kind(t) == ELEMENT_RESOURCE &&
                slice_eq_nocase(element_type_name(t), word))
                type = t;
    }
    return type && element_type_kind(type) == ELEMENT_RESOURCE
               ? element_type_name(type)
               : SLICE("$this");
}

void repair_profile(struct repair *r)
{
    struct slice text = slice_trim(r->text), head, segment = {0}, rest;
    size_t at, length;

    if (!is_url(text))
        return;
    at = (size_t)(text.ptr - r->text.ptr);
    length = url_length(text);
    rest = r->profile = slice_make(text.ptr, length);
    while (slice_split(&segment, &rest, '/'))
        ;
    head = type_in(segment);
    repair_note(r, at, length, head,
        "a profile is not part of the path: cut off, and kept as the profile "
        "of the result");
}

/* ---- value sets without quotes ---- */

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_';
}

static struct slice without_quotes(struct repair *r, struct slice url)
{
    char *copy = arena_alloc(r->arena, url.len + 2);
    size_t n = 0;

    copy[n++] = '\'';
    for (size_t i = 0; i < url.len; i++)
        if (url.ptr[i] != '\'' && url.ptr[i] != '"')
            copy[n++] = url.ptr[i];
    copy[n++] = '\'';
    return slice_make(copy, n);
}

/* memberOf( stands at `at`, its argument at `from`. */
static void quote_argument(struct repair *r, size_t from)
{
    struct slice rest, url;

    while (from < r->text.len && ascii_is_blank(r->text.ptr[from]))
        from++;
    rest = slice_from(r->text, from);
    if (!is_url(rest))
        return;
    url = slice_make(rest.ptr, slice_find(rest, ')'));
    if (url.len > rest.len)
        url.len = rest.len;
    url = slice_trim(url);
    repair_note(r, from, url.len, without_quotes(r, url),
        "a URL is a string, and stands in single quotes");
}

void repair_value_sets(struct repair *r)
{
    const struct slice call = SLICE("memberOf(");
    size_t at = 0;

    while (at < r->text.len) {
        if (slice_starts(slice_from(r->text, at), call) &&
            (at == 0 || !is_name_char(r->text.ptr[at - 1]))) {
            at += call.len;
            quote_argument(r, at);
        } else if (r->text.ptr[at] == '\'') {
            size_t end = slice_find(slice_from(r->text, at + 1), '\'');

            at = end == SIZE_MAX ? r->text.len : at + end + 2;
        } else {
            at++;
        }
    }
}

/* ---- operators ---- */

static const struct {
    const char *word, *sign; /* sign NULL: an operator of the language */
} operators[] = {{"and", NULL}, {"or", NULL}, {"xor", NULL}, {"implies", NULL},
    {"div", NULL}, {"mod", NULL}, {"in", NULL}, {"contains", NULL},
    {"is", NULL}, {"as", NULL}, {"ge", ">="}, {"le", "<="}, {"gt", ">"},
    {"lt", "<"}, {"eq", "="}, {"ne", "!="}};

static bool ends_operand(enum token_type type)
{
    switch ((int)type) {
    case TOKEN_NAME:
    case TOKEN_VARIABLE:
    case TOKEN_THIS:
    case TOKEN_INDEX:
    case TOKEN_TOTAL:
    case TOKEN_STRING:
    case TOKEN_INTEGER:
    case TOKEN_DECIMAL:
    case TOKEN_DATE:
    case TOKEN_DATETIME:
    case TOKEN_TIME:
    case TOKEN_CLOSE:
    case TOKEN_CLOSE_INDEX:
    case TOKEN_CLOSE_BRACE: return true;
    default: return false;
    }
}

static const char *const glued[] = {"and", "or"};

/* andvalueBoolean: two words in one. */
static void split_word(struct repair *r, const struct token *t)
{
    for (size_t k = 0; k < COUNT_OF(glued); k++) {
        struct slice word = slice_of(glued[k]);

        if (!slice_starts(t->text, word) || t->text.len == word.len)
            continue;
        repair_note(r, t->at, word.len,
            slice_of(arena_printf(r->arena, "%s ", glued[k])),
            "'%.*s' is read as two words", SLICE_ARG(t->text));
        return;
    }
}

/* A name where an operator is due. Returns whether an operand is due then. */
static bool read_operator(struct repair *r, size_t i)
{
    const struct token *t = &r->tokens[i], *next = t + 1;

    for (size_t k = 0; k < COUNT_OF(operators); k++) {
        if (!repair_is_word(t, operators[k].word))
            continue;
        if (operators[k].sign)
            repair_note(r, t->at, t->text.len, slice_of(operators[k].sign),
                "'%s' is '%s' in FHIRPath", operators[k].word,
                operators[k].sign);
        else if (k < 4 && i + 1 < r->ntokens &&
                 repair_is_word(next, operators[k].word))
            repair_note(r, next->at, next->text.len, SLICE(""),
                "the second '%s' is too many", operators[k].word);
        return true;
    }
    split_word(r, t);
    return false;
}

void repair_operators(struct repair *r)
{
    bool is_operand_due = true;

    if (!repair_words(r))
        return;
    for (size_t i = 0; i < r->ntokens; i++) {
        const struct token *t = &r->tokens[i];
        bool is_after_dot = i > 0 && t[-1].type == TOKEN_DOT;

        if (t->type == TOKEN_NAME && !t->is_quoted && !is_operand_due &&
            !is_after_dot)
            is_operand_due = read_operator(r, i);
        else
            is_operand_due = !ends_operand(t->type);
    }
}

/* ---- parentheses ---- */

/* where(a) and b): the author meant the first of the two to be further back,
 * and everything to be a criterion of where(). */
static size_t early_close(const struct repair *r, size_t stray)
{
    size_t close;

    for (size_t i = 0; i + 1 < stray; i++) {
        if (!repair_is_word(&r->tokens[i], "where") ||
            r->tokens[i + 1].type != TOKEN_OPEN)
            continue;
        close = repair_close(r, i + 1);
        if (close + 1 < stray &&
            (repair_is_word(&r->tokens[close + 1], "and") ||
                repair_is_word(&r->tokens[close + 1], "or")))
            return close;
    }
    return stray;
}

static void drop_close(struct repair *r, size_t stray)
{
    size_t early = early_close(r, stray);

    repair_note(r, r->tokens[early].at, 1, SLICE(""),
        early == stray ? "a ')' too many"
                       : "where() was closed too early: this ')' is dropped");
}

void repair_parentheses(struct repair *r)
{
    size_t depth = 0;

    if (!repair_words(r))
        return;
    for (size_t i = 0; i < r->ntokens; i++) {
        if (r->tokens[i].type == TOKEN_OPEN) {
            depth++;
        } else if (r->tokens[i].type == TOKEN_CLOSE) {
            if (depth)
                depth--;
            else
                drop_close(r, i);
        }
    }
    if (depth) {
        char *text = arena_alloc(r->arena, depth);

        for (size_t i = 0; i < depth; i++)
            text[i] = ')';
        repair_note(r, r->text.len, 0, slice_make(text, depth),
            "%zu ')' missing at the end", depth);
    }
}
