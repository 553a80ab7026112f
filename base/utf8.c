/* SPDX-License-Identifier: Apache-2.0
 * Names are ASCII more often than not, so each function has a short way for
 * bytes below 0x80; the Unicode tables are utf8proc's. */
#include "base/utf8.h"

#include "base/compiler.h"

#include <string.h>
#include <utf8proc.h>

enum {
    REPLACEMENT = 0xFFFD,
    MAX_DECOMPOSED = 32, /* the longest is 18 (U+FDFA) */
    MAX_GROWTH = 3       /* bytes out for a byte in, lower case */
};

#define HIGH_BITS UINT64_C(0x8080808080808080)

/* Bytes below 0x80 from `pos` on. */
static size_t ascii_run(struct slice s, size_t pos)
{
    size_t from = pos;

    for (; s.len - pos >= 8; pos += 8) {
        uint64_t eight;

        memcpy(&eight, s.ptr + pos, 8);
        if (eight & HIGH_BITS)
            break;
    }
    while (pos < s.len && !((unsigned char)s.ptr[pos] & 0x80))
        pos++;
    return pos - from;
}

/* Continuation bytes behind a first byte, its value bits, and the least code
 * point that may be written so. */
static bool first_byte(
    unsigned char b, size_t *more, uint32_t *bits, uint32_t *least)
{
    if (b >= 0xC2 && b <= 0xDF) {
        *more = 1, *bits = b & 0x1Fu, *least = 0x80;
        return true;
    }
    if ((b & 0xF0) == 0xE0) {
        *more = 2, *bits = b & 0x0Fu, *least = 0x800;
        return true;
    }
    if (b >= 0xF0 && b <= 0xF4) {
        *more = 3, *bits = b & 0x07u, *least = 0x10000;
        return true;
    }
    return false;
}

/* The code point of the sequence at `pos` and its length, or 0. */
static size_t decode(uint32_t *code_point, struct slice s, size_t pos)
{
    unsigned char b = (unsigned char)s.ptr[pos];
    size_t more;
    uint32_t bits, least;

    if (b < 0x80) {
        *code_point = b;
        return 1;
    }
    if (!first_byte(b, &more, &bits, &least) || s.len - pos <= more)
        return 0;
    for (size_t i = 1; i <= more; i++) {
        unsigned char next = (unsigned char)s.ptr[pos + i];

        if ((next & 0xC0) != 0x80)
            return 0;
        bits = bits << 6 | (next & 0x3Fu);
    }
    if (bits < least || bits > 0x10FFFF || (bits >= 0xD800 && bits <= 0xDFFF))
        return 0;
    *code_point = bits;
    return more + 1;
}

bool utf8_is_valid(struct slice s)
{
    size_t pos = 0;

    for (;;) {
        uint32_t code_point;

        pos += ascii_run(s, pos);
        if (pos >= s.len)
            return true;

        size_t n = decode(&code_point, s, pos);

        if (n == 0)
            return false;
        pos += n;
    }
}

int32_t utf8_next(struct slice s, size_t *pos)
{
    uint32_t code_point;

    if (*pos >= s.len)
        return -1;

    size_t n = decode(&code_point, s, *pos);

    *pos += n ? n : 1;
    return n ? (int32_t)code_point : REPLACEMENT;
}

size_t utf8_length(struct slice s)
{
    size_t n = 0, pos = 0;

    for (;;) {
        size_t run = ascii_run(s, pos);

        n += run;
        pos += run;
        if (utf8_next(s, &pos) < 0)
            return n;
        n++;
    }
}

size_t utf8_encode(char out[4], uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = REPLACEMENT;
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

static bool is_ascii_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* White space and line ends as ECMAScript's trim() sees them.
 * source: ECMA-262, 12.2 and 12.3 */
static bool is_blank(int32_t c)
{
    if (c < 0x80)
        return is_ascii_blank((char)c);

    utf8proc_category_t category = utf8proc_category(c);

    return category == UTF8PROC_CATEGORY_ZS ||
           category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP || c == 0xFEFF;
}

static char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static struct slice ascii_lower_trim(struct arena *arena, struct slice s)
{
    while (s.len && is_ascii_blank(s.ptr[0]))
        s = slice_from(s, 1);
    while (s.len && is_ascii_blank(s.ptr[s.len - 1]))
        s.len--;

    char *out = arena_alloc(arena, s.len + 1);

    for (size_t i = 0; i < s.len; i++)
        out[i] = ascii_lower(s.ptr[i]);
    out[s.len] = '\0';
    return slice_make(out, s.len);
}

struct slice utf8_lower_trim(struct arena *arena, struct slice s)
{
    if (ascii_run(s, 0) == s.len)
        return ascii_lower_trim(arena, s);

    char *out = arena_alloc(arena, s.len * MAX_GROWTH + 1);
    size_t len = 0, end = 0, pos = 0;
    int32_t c;

    while ((c = utf8_next(s, &pos)) >= 0) {
        bool blank = is_blank(c);

        if (blank && len == 0)
            continue;
        len += utf8_encode(out + len, (uint32_t)utf8proc_tolower(c));
        if (!blank)
            end = len;
    }
    out[end] = '\0';
    return slice_make(out, end);
}

/* Sharp s has two letters for its upper case; one by one it stays. */
static int32_t upper_of(int32_t c)
{
    return c == 0xDF ? c : utf8proc_toupper(c);
}

/* A mapped character grows by a byte at most, a broken byte by two. */
static struct slice map_case(
    struct arena *arena, struct slice s, utf8proc_int32_t (*map)(int32_t))
{
    char *out = arena_alloc(arena, s.len * MAX_GROWTH + 1);
    size_t len = 0, pos = 0;
    int32_t c;

    while ((c = utf8_next(s, &pos)) >= 0)
        len += utf8_encode(out + len, (uint32_t)map(c));
    out[len] = '\0';
    return slice_make(out, len);
}

struct slice utf8_upper(struct arena *arena, struct slice s)
{
    if (ascii_run(s, 0) < s.len)
        return map_case(arena, s, upper_of);

    char *out = arena_alloc(arena, s.len + 1);

    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];

        out[i] = c >= 'a' && c <= 'z' ? (char)(c & ~0x20) : c;
    }
    out[s.len] = '\0';
    return slice_make(out, s.len);
}

struct slice utf8_lower(struct arena *arena, struct slice s)
{
    if (ascii_run(s, 0) < s.len)
        return map_case(arena, s, utf8proc_tolower);

    char *out = arena_alloc(arena, s.len + 1);

    for (size_t i = 0; i < s.len; i++)
        out[i] = ascii_lower(s.ptr[i]);
    out[s.len] = '\0';
    return slice_make(out, s.len);
}

int32_t utf8_lower_of(int32_t c)
{
    return utf8proc_tolower(c);
}

bool utf8_is_blank(int32_t c)
{
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == ' ' ||
           (c >= 0x80 && c != 0xFEFF && is_blank(c));
}

/* Letters with a stroke or of two letters do not decompose in Unicode, but
 * people who cannot type them write them so. Already case-folded. */
static const struct {
    int32_t letter;
    char plain[4];
} plain_letters[] = {
    {0x00E6, "ae"}, /* ae */
    {0x00F0, "d"},  /* eth */
    {0x00F8, "o"},  /* o with stroke */
    {0x00FE, "th"}, /* thorn */
    {0x0111, "d"},  /* d with stroke */
    {0x0127, "h"},  /* h with stroke */
    {0x0131, "i"},  /* dotless i */
    {0x0142, "l"},  /* l with stroke */
    {0x0153, "oe"}, /* oe */
    {0x0167, "t"},  /* t with stroke */
};

struct key_writer {
    char *out;
    size_t len, cap;
    bool wants_blank;
    struct arena *arena;
};

static void key_room(struct key_writer *w)
{
    if (w->cap - w->len >= 8)
        return;

    char *bigger = arena_alloc(w->arena, w->cap * 2);

    memcpy(bigger, w->out, w->len);
    w->out = bigger;
    w->cap *= 2;
}

static void key_add(struct key_writer *w, int32_t c)
{
    if (is_blank(c) || c == 0x85) {
        w->wants_blank = w->len > 0;
        return;
    }
    key_room(w);
    if (w->wants_blank)
        w->out[w->len++] = ' ';
    w->wants_blank = false;
    for (size_t i = 0; c >= 0x80 && i < COUNT_OF(plain_letters); i++) {
        if (plain_letters[i].letter == c) {
            size_t n = strlen(plain_letters[i].plain);

            memcpy(w->out + w->len, plain_letters[i].plain, n);
            w->len += n;
            return;
        }
    }
    w->len += utf8_encode(w->out + w->len, (uint32_t)c);
}

static void key_decompose(struct key_writer *w, int32_t c)
{
    const utf8proc_option_t how = UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                  UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                                  UTF8PROC_IGNORE;
    utf8proc_int32_t parts[MAX_DECOMPOSED];
    int last_class = 0;
    utf8proc_ssize_t n =
        utf8proc_decompose_char(c, parts, MAX_DECOMPOSED, how, &last_class);

    for (utf8proc_ssize_t i = 0; i < n && i < MAX_DECOMPOSED; i++)
        key_add(w, parts[i]);
}

struct slice utf8_search_key(struct arena *arena, struct slice s)
{
    struct key_writer w = {.cap = s.len + 16, .arena = arena};
    size_t pos = 0;
    int32_t c;

    w.out = arena_alloc(arena, w.cap);
    while ((c = utf8_next(s, &pos)) >= 0) {
        if (c < 0x80)
            key_add(&w, ascii_lower((char)c));
        else
            key_decompose(&w, c);
    }
    key_room(&w);
    w.out[w.len] = '\0';
    return slice_make(w.out, w.len);
}
