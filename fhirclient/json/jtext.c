/* SPDX-License-Identifier: Apache-2.0
 * JSON strings: where they end, whether they are well formed, what they say.
 *
 * Most bytes of a resource are plain ASCII between two quotes; the reader
 * skips those many at once (jtext_skip_plain) and comes here only for what
 * needs thought: a backslash, a control character, the start of a UTF-8
 * sequence. */
#include "base/ascii.h"
#include "fhirclient/json/jdoc_int.h"

#include <string.h>

size_t jtext_skip_last(struct slice text, size_t at)
{
#ifdef __SSE2__
    if (text.len >= 16) { /* what is left, and some that was seen before */
        unsigned stops = jtext_stops(_mm_loadu_si128(
                             (const void *)(text.ptr + text.len - 16))) >>
                         (16 - (text.len - at));

        return stops ? at + (size_t)__builtin_ctz(stops) : text.len;
    }
    if (text.len - at >= 8) {
        unsigned stops =
            jtext_stops(_mm_loadl_epi64((const void *)(text.ptr + at))) & 0xff;

        if (stops)
            return at + (size_t)__builtin_ctz(stops);
        at += 8;
    }
#endif
    while (at < text.len && text.ptr[at] >= ' ' && text.ptr[at] < 0x7f &&
           text.ptr[at] != '"' && text.ptr[at] != '\\')
        at++;
    return at;
}

static bool is_continuation(uint8_t c)
{
    return (c & 0xc0) == 0x80;
}

/* Bytes of the UTF-8 sequence at `s`, 0 when it is broken, overlong, a
 * surrogate or past U+10FFFF. source: Unicode 15, table 3-7 */
static size_t sequence(const uint8_t *s, size_t left)
{
    uint8_t low = 0x80, high = 0xbf;
    size_t n;

    if (s[0] >= 0xc2 && s[0] <= 0xdf)
        n = 2;
    else if ((s[0] & 0xf0) == 0xe0)
        n = 3;
    else if (s[0] >= 0xf0 && s[0] <= 0xf4)
        n = 4;
    else
        return 0;
    if (s[0] == 0xe0)
        low = 0xa0;
    else if (s[0] == 0xed)
        high = 0x9f;
    else if (s[0] == 0xf0)
        low = 0x90;
    else if (s[0] == 0xf4)
        high = 0x8f;
    if (left < n || s[1] < low || s[1] > high)
        return 0;
    for (size_t i = 2; i < n; i++)
        if (!is_continuation(s[i]))
            return 0;
    return n;
}

/* The number behind "\u", or -1. */
static int32_t hex4(const uint8_t *s, size_t left)
{
    int32_t value = 0;

    if (left < 6)
        return -1;
    for (size_t i = 2; i < 6; i++) {
        int digit = ascii_hex((char)s[i]);

        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

static bool is_high_surrogate(int32_t c)
{
    return c >= 0xd800 && c <= 0xdbff;
}

static bool is_low_surrogate(int32_t c)
{
    return c >= 0xdc00 && c <= 0xdfff;
}

/* Bytes of a "\u" escape with its second half, 0 with the problem told. */
static size_t unicode_escape(
    const uint8_t *s, size_t left, const char **problem)
{
    int32_t c = hex4(s, left);

    if (c < 0)
        *problem = "\\u must be followed by four hexadecimal digits";
    else if (c == 0)
        *problem = "a string must not contain the character NUL";
    else if (is_low_surrogate(c))
        *problem = "a low surrogate must follow a high one";
    else if (!is_high_surrogate(c))
        return 6;
    else if (left >= 12 && s[6] == '\\' && s[7] == 'u' &&
             is_low_surrogate(hex4(s + 6, left - 6)))
        return 12;
    else
        *problem = "a high surrogate must be followed by a low one";
    return 0;
}

static size_t escape(const uint8_t *s, size_t left, const char **problem)
{
    if (left >= 2 && s[1] == 'u')
        return unicode_escape(s, left, problem);
    if (left >= 2 && s[1] && strchr("\"\\/bfnrt", s[1]))
        return 2;
    *problem = "unknown escape after a backslash";
    return 0;
}

static size_t step_over(const uint8_t *s, size_t left, const char **problem)
{
    size_t n;

    if (s[0] == '\\')
        return escape(s, left, problem);
    if (s[0] < 0x20) {
        *problem = "control characters in a string must be escaped";
        return 0;
    }
    n = s[0] < 0x80 ? 1 : sequence(s, left);
    if (!n)
        *problem = "this is not valid UTF-8";
    return n;
}

struct jtext jtext_scan(struct slice text, size_t from)
{
    const uint8_t *s = (const uint8_t *)text.ptr;
    struct jtext found = {0};
    size_t at = from;

    while ((at = jtext_skip_plain(text, at)) < text.len && s[at] != '"') {
        found.has_escapes |= s[at] == '\\';
        size_t n = step_over(s + at, text.len - at, &found.problem);

        if (!n)
            break;
        at += n;
    }
    if (at == text.len)
        found.problem = "the text ends inside a string";
    found.end = at;
    return found;
}

static size_t put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3f));
        out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f));
    out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

/* Decode the escape at `s`; `*used` bytes of it give the returned number. */
static size_t put_escape(char *out, const uint8_t *s, size_t left, size_t *used)
{
    static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    uint32_t c;

    if (s[1] != 'u') {
        *used = 2;
        out[0] = values[strchr(names, s[1]) - names];
        return 1;
    }
    *used = 6;
    c = (uint32_t)hex4(s, left);
    if (is_high_surrogate((int32_t)c)) {
        *used = 12;
        c = 0x10000 + ((c - 0xd800) << 10) +
            ((uint32_t)hex4(s + 6, left - 6) - 0xdc00);
    }
    return put_utf8(out, c);
}

struct slice jtext_decode(struct arena *arena, struct slice written)
{
    const uint8_t *s = (const uint8_t *)written.ptr;
    char *out = arena_alloc(arena, written.len); /* never grows */
    size_t n = 0;

    for (size_t at = 0; at < written.len;) {
        size_t used = 1;

        if (s[at] == '\\')
            n += put_escape(out + n, s + at, written.len - at, &used);
        else
            out[n++] = (char)s[at];
        at += used;
    }
    return slice_make(out, n);
}
