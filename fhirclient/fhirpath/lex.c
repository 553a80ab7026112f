/* SPDX-License-Identifier: Apache-2.0 */
#include "base/ascii.h"
#include "base/utf8.h"
#include "fhirclient/fhirpath/moment.h"
#include "fhirclient/fhirpath/token.h"

#include <string.h>

/* ORDER TOKEN */
static const char *const token_names[] = {"the end", "a name", "a variable",
    "$this", "$index", "$total", "a string", "an integer", "a decimal",
    "a date", "a date and time", "a time", "'('", "')'", "'['", "']'", "'{'",
    "'}'", "'.'", "','", "'+'", "'-'", "'*'", "'/'", "'|'", "'&'", "'='",
    "'!='", "'~'", "'!~'", "'<'", "'<='", "'>'", "'>='"};

const char *token_name(enum token_type type)
{
    return token_names[type];
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* How many characters of a name stand at `p`. */
static size_t name_length(const char *p, const char *end)
{
    const char *start = p;

    while (p < end && (is_letter(*p) || is_digit(*p)))
        p++;
    return (size_t)(p - start);
}

/* NUL stands for the end: it is a legal character of no word. */
static char peek(const struct lexer *l, size_t ahead)
{
    size_t at = l->pos + ahead;

    return at < l->source.len ? l->source.ptr[at] : '\0';
}

static int fail(
    const struct lexer *l, size_t at, const char *what, struct err *err)
{
    return fp_fail(err, ERR_INVALID, l->source, at, "%s", what);
}

static int skip_block_comment(struct lexer *l, struct err *err)
{
    size_t start = l->pos;
    struct slice rest = slice_from(l->source, start + 2);
    size_t end = slice_find_slice(rest, SLICE("*/"));

    if (end == SIZE_MAX)
        return fail(l, start, "a comment without its end, */", err);
    l->pos = start + 2 + end + 2;
    return 0;
}

static int skip_blanks(struct lexer *l, struct err *err)
{
    for (;;) {
        char c = peek(l, 0);

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            l->pos++;
        } else if (c == '/' && peek(l, 1) == '/') {
            while (l->pos < l->source.len && peek(l, 0) != '\n')
                l->pos++;
        } else if (c == '/' && peek(l, 1) == '*') {
            if (skip_block_comment(l, err) < 0)
                return ERR_INVALID;
        } else {
            return 0;
        }
    }
}

/* Four hexadecimal digits at `at`, or -1. */
static int32_t hex4(struct slice s, size_t at)
{
    int32_t value = 0;

    if (at > s.len || s.len - at < 4)
        return -1;
    for (size_t i = 0; i < 4; i++) {
        int digit = ascii_hex(s.ptr[at + i]);

        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* One \u escape, or two of them that make one character outside the basic
 * plane; false when they make none. `*at` is behind the 'u'. */
static bool decode_unicode(char **to, struct slice s, size_t *at)
{
    int32_t c = hex4(s, *at);
    size_t end = *at + 4;

    if (c >= 0xd800 && c < 0xdc00 && end + 2 <= s.len && s.ptr[end] == '\\' &&
        s.ptr[end + 1] == 'u') {
        int32_t low = hex4(s, end + 2);

        if (low < 0xdc00 || low > 0xdfff)
            return false;
        end += 6;
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    }
    if (c == 0 || (c >= 0xd800 && c <= 0xdfff))
        return false;
    *to += utf8_encode(*to, (uint32_t)c);
    *at = end;
    return true;
}

/* `*at` is at the character behind the backslash. A backslash before
 * something that makes no escape is left out. */
static bool decode_escape(char **to, struct slice s, size_t *at)
{
    static const char from[] = "fnrt", into[] = "\f\n\r\t";
    char c = s.ptr[*at];
    const char *found = c ? strchr(from, c) : NULL;

    ++*at;
    if (c == 'u' && hex4(s, *at) >= 0)
        return decode_unicode(to, s, at);
    *(*to)++ = found ? into[found - from] : c;
    return true;
}

/* The text between quotes, decoded into the arena only where it must be: an
 * escape is never shorter than what it stands for. */
static int lex_quoted(
    struct token *t, struct lexer *l, char quote, struct err *err)
{
    size_t start = ++l->pos;
    bool has_escapes = false;

    const char *p = l->source.ptr + start;
    const char *end = l->source.ptr + l->source.len;

    while (p < end && *p != quote) {
        bool is_escape = *p == '\\';

        has_escapes |= is_escape;
        p += is_escape && p + 1 < end ? 2 : 1;
    }
    l->pos = (size_t)(p - l->source.ptr);
    if (p >= end)
        return fail(l, t->at, "a quote without its partner", err);

    struct slice raw = slice_make(l->source.ptr + start, l->pos - start);

    l->pos++;
    t->text = raw;
    if (!has_escapes)
        return 0;

    char *decoded = arena_alloc(l->arena, raw.len + 4), *to = decoded;

    for (size_t i = 0; i < raw.len;) {
        if (raw.ptr[i] != '\\') {
            *to++ = raw.ptr[i++];
            continue;
        }
        size_t escape = i++;

        if (!decode_escape(&to, raw, &i))
            return fail(
                l, start + escape, "an escape that makes no character", err);
    }
    t->text = slice_make(decoded, (size_t)(to - decoded));
    return 0;
}

static void lex_number(struct token *t, struct lexer *l)
{
    t->type = TOKEN_INTEGER;
    while (is_digit(peek(l, 0)))
        l->pos++;
    if (peek(l, 0) == '.' && is_digit(peek(l, 1))) {
        t->type = TOKEN_DECIMAL;
        l->pos++;
        while (is_digit(peek(l, 0)))
            l->pos++;
    }
    t->text = slice_make(l->source.ptr + t->at, l->pos - t->at);
}

/* How much of a time of day stands at the position: hh[:mm[:ss[.f...]]] */
static void skip_time(struct lexer *l)
{
    for (int part = 0; part < 3; part++) {
        size_t colon = part > 0;

        if ((colon && peek(l, 0) != ':') || !is_digit(peek(l, colon)) ||
            !is_digit(peek(l, colon + 1)))
            return;
        l->pos += 2 + colon;
    }
    if (peek(l, 0) == '.' && is_digit(peek(l, 1))) {
        l->pos++;
        while (is_digit(peek(l, 0)))
            l->pos++;
    }
}

static void skip_zone(struct lexer *l)
{
    char c = peek(l, 0);

    if (c == 'Z')
        l->pos++;
    else if ((c == '+' || c == '-') && is_digit(peek(l, 1)) &&
             is_digit(peek(l, 2)) && peek(l, 3) == ':')
        l->pos += l->source.len - l->pos < 6 ? l->source.len - l->pos : 6;
}

static void skip_date(struct lexer *l)
{
    while (is_digit(peek(l, 0)))
        l->pos++;
    for (int part = 0; part < 2 && peek(l, 0) == '-' && is_digit(peek(l, 1)) &&
                       is_digit(peek(l, 2));
         part++)
        l->pos += 3;
}

/* @2015-02-04T14:34:28.123+10:00 and all that may be left out of it. */
static int lex_moment(struct token *t, struct lexer *l, struct err *err)
{
    struct moment checked;
    size_t start = ++l->pos;
    bool is_time = peek(l, 0) == 'T';

    t->type = is_time ? TOKEN_TIME : TOKEN_DATE;
    if (is_time) {
        start = ++l->pos;
        skip_time(l);
    } else {
        skip_date(l);
    }
    t->text = slice_make(l->source.ptr + start, l->pos - start);
    if (!is_time && peek(l, 0) == 'T') {
        size_t date_end = l->pos++;

        t->type = TOKEN_DATETIME;
        skip_time(l);
        if (l->pos > date_end + 1) {
            skip_zone(l);
            t->text.len = l->pos - start;
        }
    }
    if (t->type == TOKEN_TIME ? !moment_parse_time(&checked, t->text)
                              : !moment_parse(&checked, t->text))
        return fail(l, t->at,
            "not a date or time (as in @2015-02-04, "
            "@2015-02-04T14:30:00Z, @T14:30)",
            err);
    return 0;
}

static int lex_dollar(struct token *t, struct lexer *l, struct err *err)
{
    static const struct {
        const char *name;
        enum token_type type;
    } names[] = {{"$this", TOKEN_THIS}, {"$index", TOKEN_INDEX},
        {"$total", TOKEN_TOTAL}};

    l->pos++;
    while (is_letter(peek(l, 0)))
        l->pos++;
    t->text = slice_make(l->source.ptr + t->at, l->pos - t->at);
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (slice_eq(t->text, slice_of(names[i].name))) {
            t->type = names[i].type;
            return 0;
        }
    return fail(l, t->at, "expected $this, $index or $total", err);
}

/* ORDER WORD; by length, for the lookup. */
static const struct slice words[] = {{"", 0}, {"or", 2}, {"in", 2}, {"is", 2},
    {"as", 2}, {"and", 3}, {"xor", 3}, {"div", 3}, {"mod", 3}, {"asc", 3},
    {"true", 4}, {"desc", 4}, {"false", 5}, {"implies", 7}, {"contains", 8}};

static enum token_word find_word(struct slice name)
{
    if (name.len > 8)
        return WORD_NONE;
    for (size_t i = 1; i < COUNT_OF(words) && words[i].len <= name.len; i++)
        if (words[i].len == name.len && words[i].ptr[0] == name.ptr[0] &&
            memcmp(words[i].ptr, name.ptr, name.len) == 0)
            return (enum token_word)i;
    return WORD_NONE;
}

static void lex_name(struct token *t, struct lexer *l)
{
    const char *p = l->source.ptr + l->pos;

    t->text = slice_make(p, name_length(p, l->source.ptr + l->source.len));
    l->pos += t->text.len;
}

/* %name, %`any name`, %'any name', %"any name" (the last two are older). */
static int lex_variable(struct token *t, struct lexer *l, struct err *err)
{
    t->type = TOKEN_VARIABLE;
    l->pos++;
    if (peek(l, 0) == '`' || peek(l, 0) == '\'' || peek(l, 0) == '"')
        return lex_quoted(t, l, peek(l, 0), err);
    if (!is_letter(peek(l, 0)))
        return fail(l, l->pos, "expected the name of a variable", err);
    lex_name(t, l);
    return 0;
}

/* Spellings of other languages, and what to write here. */
static const struct {
    const char *sign, *advice;
} foreign[] = {{"&&", "conditions are joined by 'and'"},
    {"||", "conditions are joined by 'or', collections by '|'"},
    {"==", "'=' asks whether two are equal"},
    {"<>", "'!=' asks whether two are unequal"},
    {"!", "there is no '!': write x.not(), or x != y"},
    {"\"", "strings stand in single quotes"}};

static int fail_sign(const struct lexer *l, struct err *err)
{
    struct slice rest = slice_from(l->source, l->pos);

    for (size_t i = 0; i < COUNT_OF(foreign); i++)
        if (slice_starts(rest, slice_of(foreign[i].sign)))
            return fail(l, l->pos, foreign[i].advice, err);
    return fail(l, l->pos, "a character that has no meaning here", err);
}

/* Two signs in a row that cannot be meant as two. */
static bool is_foreign(char first, char second)
{
    return (first == second &&
               (first == '&' || first == '|' || first == '=')) ||
           (first == '<' && second == '>');
}

/* By its first character: what a sign is alone, before '=' and before '~'. */
static const struct sign_row {
    uint8_t alone, before_eq, before_tilde; /* enum token_type; 0: none */
} signs[128] = {
    ['!'] = {0, TOKEN_NE, TOKEN_NOT_EQUIV},
    ['<'] = {TOKEN_LT, TOKEN_LE, 0},
    ['>'] = {TOKEN_GT, TOKEN_GE, 0},
    ['('] = {TOKEN_OPEN, 0, 0},
    [')'] = {TOKEN_CLOSE, 0, 0},
    ['['] = {TOKEN_OPEN_INDEX, 0, 0},
    [']'] = {TOKEN_CLOSE_INDEX, 0, 0},
    ['{'] = {TOKEN_OPEN_BRACE, 0, 0},
    ['}'] = {TOKEN_CLOSE_BRACE, 0, 0},
    ['.'] = {TOKEN_DOT, 0, 0},
    [','] = {TOKEN_COMMA, 0, 0},
    ['+'] = {TOKEN_PLUS, 0, 0},
    ['-'] = {TOKEN_MINUS, 0, 0},
    ['*'] = {TOKEN_STAR, 0, 0},
    ['/'] = {TOKEN_SLASH, 0, 0},
    ['|'] = {TOKEN_PIPE, 0, 0},
    ['&'] = {TOKEN_AMP, 0, 0},
    ['='] = {TOKEN_EQ, 0, 0},
    ['~'] = {TOKEN_EQUIV, 0, 0},
};

static int lex_sign(struct token *t, struct lexer *l, struct err *err)
{
    unsigned char first = (unsigned char)peek(l, 0);
    char second = peek(l, 1);
    struct sign_row row = signs[first & 127];
    uint8_t two = second == '=' ? row.before_eq : 0;

    if (second == '~')
        two = row.before_tilde;
    if (first > 127 || (!two && !row.alone) || is_foreign((char)first, second))
        return fail_sign(l, err);
    t->type = (enum token_type)(two ? two : row.alone);
    l->pos += two ? 2 : 1;
    t->text = slice_make(l->source.ptr + t->at, l->pos - t->at);
    return 0;
}

static int lex_word(struct token *t, struct lexer *l, struct err *err)
{
    char c = peek(l, 0);

    if (is_digit(c)) {
        lex_number(t, l);
        return 0;
    }
    if (is_letter(c)) {
        t->type = TOKEN_NAME;
        lex_name(t, l);
        t->word = find_word(t->text);
        return 0;
    }
    switch (c) {
    case '`':
        t->type = TOKEN_NAME;
        t->is_quoted = true;
        return lex_quoted(t, l, '`', err);
    case '\'': t->type = TOKEN_STRING; return lex_quoted(t, l, '\'', err);
    case '@': return lex_moment(t, l, err);
    case '$': return lex_dollar(t, l, err);
    case '%': return lex_variable(t, l, err);
    default: return lex_sign(t, l, err);
    }
}

int lex_next(struct token *t, struct lexer *l, struct err *err)
{
    int rc = skip_blanks(l, err);

    *t = (struct token){.at = (uint32_t)l->pos};
    if (rc == 0 && l->pos < l->source.len)
        rc = lex_word(t, l, err);
    t->end = (uint32_t)l->pos;
    return rc;
}
