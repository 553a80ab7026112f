/* SPDX-License-Identifier: Apache-2.0
 * Encodings of strings: hex, base64, urlbase64; html and json escapes.
 *
 * source  http://hl7.org/fhirpath/#additional-string-functions */
#include "base/ascii.h"
#include "base/utf8.h"
#include "fhirclient/fhirpath/fn.h"

#include <string.h>

static const char hex_digits[] = "0123456789abcdef";
static const char base64_plain[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char base64_url[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* Each writes at most `room` bytes for an input of `s.len`, and returns how
 * many, or SIZE_MAX when the input is none of its kind. */
typedef size_t coder_fn(char *out, struct slice s);

static size_t to_hex(char *out, struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        out[2 * i] = hex_digits[(unsigned char)s.ptr[i] >> 4];
        out[2 * i + 1] = hex_digits[(unsigned char)s.ptr[i] & 15];
    }
    return 2 * s.len;
}

static size_t from_hex(char *out, struct slice s)
{
    if (s.len % 2)
        return SIZE_MAX;
    for (size_t i = 0; i < s.len; i += 2) {
        int high = ascii_hex(s.ptr[i]), low = ascii_hex(s.ptr[i + 1]);

        if (high < 0 || low < 0)
            return SIZE_MAX;
        out[i / 2] = (char)(high * 16 + low);
    }
    return s.len / 2;
}

static size_t to_base64_with(char *out, struct slice s, const char *alphabet)
{
    size_t n = 0;

    for (size_t i = 0; i < s.len; i += 3) {
        uint32_t group = 0;

        for (size_t k = 0; k < 3; k++)
            group =
                group << 8 | (i + k < s.len ? (unsigned char)s.ptr[i + k] : 0u);
        for (size_t k = 0; k < 4; k++)
            out[n++] =
                i + k > s.len ? '=' : alphabet[group >> (18 - 6 * k) & 63];
    }
    return n;
}

static size_t to_base64(char *out, struct slice s)
{
    return to_base64_with(out, s, base64_plain);
}

static size_t to_urlbase64(char *out, struct slice s)
{
    return to_base64_with(out, s, base64_url);
}

static size_t from_base64_with(char *out, struct slice s, const char *alphabet)
{
    uint32_t bits = 0;
    size_t n = 0, nbits = 0;

    while (s.len && s.ptr[s.len - 1] == '=')
        s.len--;
    for (size_t i = 0; i < s.len; i++) {
        const char *found = s.ptr[i] ? strchr(alphabet, s.ptr[i]) : NULL;

        if (!found)
            return SIZE_MAX;
        bits = bits << 6 | (uint32_t)(found - alphabet);
        nbits += 6;
        if (nbits >= 8) {
            nbits -= 8;
            out[n++] = (char)(bits >> nbits & 255);
        }
    }
    return n;
}

static size_t from_base64(char *out, struct slice s)
{
    return from_base64_with(out, s, base64_plain);
}

/* One way only: what ASCII has not becomes a question mark. */
static size_t to_ascii(char *out, struct slice s)
{
    size_t n = 0;
    int32_t c;

    for (size_t pos = 0; (c = utf8_next(s, &pos)) >= 0;)
        out[n++] = c < 128 ? (char)c : '?';
    return n;
}

static size_t from_urlbase64(char *out, struct slice s)
{
    return from_base64_with(out, s, base64_url);
}

/* ---- escapes ---- */

struct escape {
    char plain;
    const char *escaped;
};

static const struct escape html_escapes[] = {{'&', "&amp;"}, {'<', "&lt;"},
    {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}, {0, NULL}};
static const struct escape json_escapes[] = {{'"', "\\\""}, {'\\', "\\\\"},
    {'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}, {'\f', "\\f"}, {'\b', "\\b"},
    {0, NULL}};

static size_t escape_with(
    char *out, struct slice s, const struct escape *escapes)
{
    size_t n = 0;

    for (size_t i = 0; i < s.len; i++) {
        const struct escape *x = escapes;

        while (x->plain && x->plain != s.ptr[i])
            x++;
        if (!x->plain) {
            out[n++] = s.ptr[i];
            continue;
        }
        memcpy(out + n, x->escaped, strlen(x->escaped));
        n += strlen(x->escaped);
    }
    return n;
}

static size_t unescape_with(
    char *out, struct slice s, const struct escape *escapes)
{
    size_t n = 0;

    for (size_t i = 0; i < s.len;) {
        const struct escape *x = escapes;

        while (
            x->plain && !slice_starts(slice_from(s, i), slice_of(x->escaped)))
            x++;
        out[n++] = x->plain ? x->plain : s.ptr[i];
        i += x->plain ? strlen(x->escaped) : 1;
    }
    return n;
}

static size_t escape_html(char *out, struct slice s)
{
    return escape_with(out, s, html_escapes);
}

static size_t escape_json(char *out, struct slice s)
{
    return escape_with(out, s, json_escapes);
}

static size_t unescape_html(char *out, struct slice s)
{
    return unescape_with(out, s, html_escapes);
}

static size_t unescape_json(char *out, struct slice s)
{
    return unescape_with(out, s, json_escapes);
}

/* ---- the four functions ---- */

struct coder_row {
    const char *name;
    coder_fn *run;
};

enum { GROWTH_MAX = 6 }; /* &quot; for one character */

static int return_coded(struct eval *e, const struct fn_call *c,
    const struct coder_row *rows, const char *names)
{
    struct slice s, name;
    size_t n;
    char *out;
    int rc = fn_input_string(&s, e, c);

    if (rc > 0)
        rc = fn_arg_string(&name, e, c, 0);
    if (rc <= 0)
        return rc < 0 ? rc : fn_return_empty(e, c);
    while (rows->name && !slice_eq(name, slice_of(rows->name)))
        rows++;
    if (!rows->name)
        return fn_fail(e, c, "knows %s", names);
    if (fn_count_bytes(e, c, s.len) < 0)
        return ERR_LIMIT;
    out = arena_alloc(e->arena, s.len * GROWTH_MAX + 4);
    n = rows->run(out, s);
    /* what decodes to bytes that are no text has no value as a string */
    if (n == SIZE_MAX || !utf8_is_valid(slice_make(out, n)))
        return fn_return_empty(e, c);
    return fn_return_string(e, c, slice_make(out, n));
}

int fn_encode(struct eval *e, const struct fn_call *c)
{
    static const struct coder_row rows[] = {{"hex", to_hex},
        {"base64", to_base64}, {"urlbase64", to_urlbase64}, {"ascii", to_ascii},
        {NULL, NULL}};

    return return_coded(e, c, rows, "hex, base64, urlbase64 and ascii");
}

int fn_decode(struct eval *e, const struct fn_call *c)
{
    static const struct coder_row rows[] = {{"hex", from_hex},
        {"base64", from_base64}, {"urlbase64", from_urlbase64}, {NULL, NULL}};

    return return_coded(e, c, rows, "hex, base64 and urlbase64");
}

int fn_escape(struct eval *e, const struct fn_call *c)
{
    static const struct coder_row rows[] = {
        {"html", escape_html}, {"json", escape_json}, {NULL, NULL}};

    return return_coded(e, c, rows, "html and json");
}

int fn_unescape(struct eval *e, const struct fn_call *c)
{
    static const struct coder_row rows[] = {
        {"html", unescape_html}, {"json", unescape_json}, {NULL, NULL}};

    return return_coded(e, c, rows, "html and json");
}
