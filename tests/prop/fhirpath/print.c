/* SPDX-License-Identifier: Apache-2.0
 * What is printed reads back as the same tree: random trees of every node the
 * grammar has, with names and texts that need quotes and escapes. The printed
 * text is also read with blanks, comments and parentheses strewn in, and must
 * print the same. */
// clang-format off
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
// clang-format on

#include "fhirclient/fhirpath/print.h"

#include "base/random.h"

#include <string.h>

enum { ROUNDS = 20000, DEEPEST = 5 };

struct maker {
    struct prng random;
    struct arena *arena;
};

static struct ast *make(struct maker *m, int depth);

/* ---- words ---- */

static struct slice pick(struct maker *m, const char *const texts[], size_t n)
{
    return slice_of(texts[prng_below(&m->random, n)]);
}

#define PICK(m, texts) pick(m, texts, COUNT_OF(texts))

static const char *const names[] = {"name", "given", "_x", "Patient", "a1",
    "in", "contains", "is", "as", "day", "and", "div", "true", "mod", "first",
    "with blank", "1st", "a`b", "back\\slash", "\xc3\xa9t\xc3\xa9", "sort",
    "it's", "", "line\nend"};
static const char *const strings[] = {"", "a", "it's", "\"", "\\", "\n\r\t\f",
    "\x01", "`", "//", "/* */", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "%",
    "\\u0041"};
static const char *const integers[] = {"0", "1", "42", "2147483647", "007"};
static const char *const decimals[] = {"0.0", "1.50", "3.14159", "00.1"};
static const char *const dates[] = {"2014", "2014-02", "2014-02-28"};
static const char *const moments[] = {"2014", "2014-02", "2014-02-28",
    "2014-02-28T10", "2014-02-28T10:30Z", "2014-02-28T10:30:00.123+02:00"};
static const char *const times[] = {"10", "10:30", "10:30:59", "10:30:59.001"};
static const char *const words[] = {"year", "days", "millisecond", "weeks"};

/* ---- nodes ---- */

static struct ast *node(struct maker *m, enum ast_type type)
{
    struct ast *n = arena_zalloc(m->arena, 1, sizeof(*n));

    n->type = type;
    return n;
}

static struct ast *make_literal(struct maker *m)
{
    static const struct {
        enum token_type type;
        const char *const *texts;
        size_t n;
    } kinds[] = {{TOKEN_STRING, strings, COUNT_OF(strings)},
        {TOKEN_INTEGER, integers, COUNT_OF(integers)},
        {TOKEN_DECIMAL, decimals, COUNT_OF(decimals)},
        {TOKEN_DATE, dates, COUNT_OF(dates)},
        {TOKEN_DATETIME, moments, COUNT_OF(moments)},
        {TOKEN_TIME, times, COUNT_OF(times)}};
    size_t kind = prng_below(&m->random, COUNT_OF(kinds) + 1);
    struct ast *n = node(m, AST_LITERAL);

    n->literal = TOKEN_NAME;
    n->text = prng_below(&m->random, 2) ? SLICE("true") : SLICE("false");
    if (kind < COUNT_OF(kinds)) {
        n->literal = kinds[kind].type;
        n->text = pick(m, kinds[kind].texts, kinds[kind].n);
    }
    return n;
}

static struct ast *make_quantity(struct maker *m)
{
    struct ast *n = node(m, AST_QUANTITY);
    bool is_whole = prng_below(&m->random, 2);

    n->literal = is_whole ? TOKEN_INTEGER : TOKEN_DECIMAL;
    n->text = is_whole ? PICK(m, integers) : PICK(m, decimals);
    n->is_calendar = prng_below(&m->random, 2);
    n->name = n->is_calendar ? PICK(m, words) : PICK(m, strings);
    return n;
}

static struct ast *make_word(struct maker *m)
{
    static const enum ast_type types[] = {
        AST_EMPTY, AST_THIS, AST_INDEX, AST_TOTAL, AST_VARIABLE};
    struct ast *n = node(m, types[prng_below(&m->random, COUNT_OF(types))]);
    static const char *const own[] = {[AST_EMPTY] = "{",
        [AST_THIS] = "$this",
        [AST_INDEX] = "$index",
        [AST_TOTAL] = "$total"};

    if (n->type == AST_VARIABLE)
        n->name = PICK(m, names);
    else
        n->name = slice_of(own[n->type]);
    return n;
}

static bool is_quoted_anyway(struct slice name)
{
    struct buf text = BUF_INIT;
    bool is_quoted;

    print_name(&text, name);
    is_quoted = text.ptr[0] == '`';
    buf_free(&text);
    return is_quoted;
}

static struct ast *make_path(struct maker *m, enum ast_type type, int depth)
{
    struct ast *n = node(m, type);

    if (prng_below(&m->random, 3))
        n->left = make(m, depth - 1);
    n->name = PICK(m, names);
    n->is_quoted = is_quoted_anyway(n->name) || prng_below(&m->random, 8) == 0;
    return n;
}

static struct ast *make_call(struct maker *m, int depth)
{
    struct ast *n = make_path(m, AST_CALL, depth);
    struct ast **tail = &n->args;

    for (uint64_t i = prng_below(&m->random, 4); i > 0; i--) {
        *tail = make(m, depth - 1);
        if (slice_eq(n->name, SLICE("sort")))
            (*tail)->is_descending = prng_below(&m->random, 2);
        tail = &(*tail)->next;
        n->nargs++;
    }
    return n;
}

static struct ast *make_operator(struct maker *m, int depth)
{
    enum ast_operator op =
        OPERATOR_MUL + (enum ast_operator)prng_below(
                           &m->random, OPERATOR_IMPLIES - OPERATOR_MUL + 1);
    bool is_typed = op == OPERATOR_IS || op == OPERATOR_AS;
    struct ast *n = node(m, is_typed ? AST_TYPE_OP : AST_BINARY);

    n->op = op;
    n->left = make(m, depth - 1);
    if (!is_typed) {
        n->right = make(m, depth - 1);
        return n;
    }
    n->name = PICK(m, names);
    /* an empty name space is the same as none */
    n->text = prng_below(&m->random, 2) ? SLICE("FHIR") : SLICE("");
    return n;
}

static struct ast *make(struct maker *m, int depth)
{
    struct ast *n;

    switch (
        depth <= 0 ? prng_below(&m->random, 3) : prng_below(&m->random, 10)) {
    case 0: return make_literal(m);
    case 1: return make_quantity(m);
    case 2: return make_word(m);
    case 3:
    case 4: return make_path(m, AST_MEMBER, depth);
    case 5: return make_call(m, depth);
    case 6:
        n = node(m, AST_INDEXER);
        n->left = make(m, depth - 1);
        n->right = make(m, depth - 1);
        return n;
    case 7:
        n = node(m, prng_below(&m->random, 2) ? AST_MINUS : AST_PLUS);
        n->left = make(m, depth - 1);
        return n;
    default: return make_operator(m, depth);
    }
}

/* ---- comparing ---- */

static bool is_same(const struct ast *a, const struct ast *b)
{
    if (!a || !b)
        return a == b;
    return a->type == b->type && a->op == b->op && a->literal == b->literal &&
           a->is_calendar == b->is_calendar && a->is_quoted == b->is_quoted &&
           a->nargs == b->nargs && a->is_descending == b->is_descending &&
           slice_eq(a->text, b->text) && slice_eq(a->name, b->name) &&
           is_same(a->left, b->left) && is_same(a->right, b->right) &&
           is_same(a->args, b->args) && is_same(a->next, b->next);
}

/* The words of a text with other things between them than single blanks. */
static void add_noise(struct maker *m, struct buf *out, struct slice text)
{
    static const char *const blanks[] = {
        " ", "\n", "\t\r\n ", " /* a * / b */ ", " // to the end\n"};
    struct lexer lexer = {text, 0, m->arena};
    struct token t;

    for (;;) {
        assert_int_equal(lex_next(&t, &lexer, NULL), 0);
        if (t.type == TOKEN_END)
            return;
        buf_add(out, slice_make(text.ptr + t.at, t.end - t.at));
        buf_add(out, PICK(m, blanks));
    }
}

static void check(struct maker *m, const struct ast *n)
{
    struct buf text = BUF_INIT, noisy = BUF_INIT, again = BUF_INIT;
    struct err err = ERR_INIT;
    struct syntax syntax;

    ast_print(&text, n);
    if (parse_expression(&syntax, buf_slice(&text), m->arena, &err) < 0)
        fail_msg("%s: %s", text.ptr, err.text);
    if (!is_same(n, syntax.root))
        fail_msg("read back as another tree: %s", text.ptr);
    add_noise(m, &noisy, buf_slice(&text));
    if (parse_expression(&syntax, buf_slice(&noisy), m->arena, &err) < 0)
        fail_msg("%s: %s", noisy.ptr, err.text);
    ast_print(&again, syntax.root);
    if (!slice_eq(buf_slice(&text), buf_slice(&again)))
        fail_msg("%s\nprinted as %s", noisy.ptr, again.ptr);
    buf_free(&text);
    buf_free(&noisy);
    buf_free(&again);
}

/* ---- tests ---- */

static void printed_trees_read_back(void **state)
{
    struct maker m = {{4}, arena_new()};

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        arena_reset(m.arena);
        check(&m, make(&m, i % (DEEPEST + 1)));
    }
    arena_free(&m.arena);
}

static void one_spelling(void **state)
{
    static const struct {
        const char *source, *printed;
    } rows[] = {
        {"((1+2))*3", "(1 + 2) * 3"},
        {"1+(2*3)", "1 + 2 * 3"},
        {"1-(2-3)", "1 - (2 - 3)"},
        {"(1-2)-3", "1 - 2 - 3"},
        {"a.b [ 0 ]\n.c", "a.b[0].c"},
        {"-a.b", "-a.b"},
        {"(-a).b", "(-a).b"},
        {"a is System.Boolean and b", "a is System.Boolean and b"},
        {"`a`.`b c`", "`a`.`b c`"},
        {"%`vs-x`|%'y'", "%`vs-x` | %y"},
        {"4days+@2014T", "4 days + @2014T"},
        {"'\\u00e9\\'' // x", "'\xc3\xa9\\''"},
        {"f( a ,b )", "f(a, b)"},
        {"{ }", "{}"},
        {"a.sort(b asc,-c desc)", "a.sort(b, -c desc)"},
    };
    struct arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct buf text = BUF_INIT;
        struct syntax syntax;
        struct err err = ERR_INIT;

        if (parse_expression(&syntax, slice_of(rows[i].source), arena, &err) <
            0)
            fail_msg("%s: %s", rows[i].source, err.text);
        ast_print(&text, syntax.root);
        assert_string_equal(text.ptr, rows[i].printed);
        buf_free(&text);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(printed_trees_read_back),
        cmocka_unit_test(one_spelling),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
