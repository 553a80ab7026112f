/* SPDX-License-Identifier: Apache-2.0
 * htmlChecks(): is a narrative the XHTML that FHIR allows?
 *
 * Well-formed, one div with something in it, only elements and attributes of
 * the basic formatting parts of HTML 4.0 (chapters 7 to 11 but 9.4, and 15),
 * named anchors, images and style; nothing that runs, loads or asks.
 * source  http://hl7.org/fhir/R4/narrative.html#rules */
#include "base/ascii.h"
#include "fhirclient/fhirpath/fn.h"

#include <string.h>

enum { HTML_MAX_DEPTH = 64, HTML_MAX_ATTRIBUTES = 32 };

struct html {
    struct slice s;
    size_t pos;
    bool has_content; /* text that is not blank, or an image */
};

/* Sorted. */
static const char *const elements[] = {"a", "abbr", "acronym", "b", "big",
    "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd",
    "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "i", "img", "li", "ol", "p", "pre", "q", "samp", "small", "span", "strong",
    "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt",
    "ul", "var"};

static const char *const attributes[] = {"abbr", "accesskey", "align", "alt",
    "axis", "bgcolor", "border", "cellhalign", "cellpadding", "cellspacing",
    "cellvalign", "char", "charoff", "charset", "cite", "class", "colspan",
    "compact", "coords", "dir", "frame", "headers", "height", "href",
    "hreflang", "hspace", "id", "lang", "longdesc", "name", "nowrap", "rel",
    "rev", "rowspan", "rules", "scope", "shape", "span", "src", "start",
    "style", "summary", "tabindex", "title", "type", "valign", "value",
    "vspace", "width", "xml:id", "xml:lang", "xmlns"};

static bool is_listed(const char *const *list, size_t n, struct slice word)
{
    for (size_t i = 0; i < n; i++)
        if (slice_eq(word, slice_of(list[i])))
            return true;
    return false;
}

static bool at_end(const struct html *h)
{
    return h->pos >= h->s.len;
}

static char peek(const struct html *h)
{
    return at_end(h) ? '\0' : h->s.ptr[h->pos];
}

static bool take(struct html *h, const char *text)
{
    struct slice t = slice_of(text);

    if (!slice_starts(slice_from(h->s, h->pos), t))
        return false;
    h->pos += t.len;
    return true;
}

static void skip_blanks(struct html *h)
{
    while (!at_end(h) && ascii_is_blank(peek(h)))
        h->pos++;
}

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_' ||
           c == '.';
}

static struct slice take_name(struct html *h)
{
    size_t start = h->pos;

    while (!at_end(h) && is_name_byte(peek(h)))
        h->pos++;
    return slice_make(h->s.ptr + start, h->pos - start);
}

/* &amp; and its kind, &#123; and &#x1f; names of HTML may be used too. */
static bool take_entity(struct html *h)
{
    size_t start;

    if (!take(h, "&"))
        return false;
    take(h, "#");
    start = h->pos;
    take_name(h);
    return h->pos > start && take(h, ";");
}

/* Up to the next <; entities must be whole. */
static bool take_text(struct html *h)
{
    while (!at_end(h) && peek(h) != '<') {
        h->has_content |= !ascii_is_blank(peek(h));
        if (peek(h) != '&')
            h->pos++;
        else if (!take_entity(h))
            return false;
    }
    return true;
}

/* What a link must not be: something that runs. */
static bool is_harmless(struct slice value)
{
    struct slice trimmed = slice_trim(value);

    return trimmed.len < 11 ||
           !slice_eq_nocase(slice_make(trimmed.ptr, 11), SLICE("javascript:"));
}

static bool take_value(struct html *h)
{
    char quote = peek(h);
    size_t start = ++h->pos;

    if (quote != '"' && quote != '\'')
        return false;
    while (!at_end(h) && peek(h) != quote) {
        if (peek(h) == '<')
            return false;
        if (peek(h) != '&')
            h->pos++;
        else if (!take_entity(h))
            return false;
    }
    return take(h, quote == '"' ? "\"" : "'") &&
           is_harmless(slice_make(h->s.ptr + start, h->pos - 1 - start));
}

static bool is_seen(const struct slice *seen, size_t n, struct slice name)
{
    for (size_t i = 0; i < n; i++)
        if (slice_eq(seen[i], name))
            return true;
    return false;
}

static bool take_attributes(struct html *h)
{
    struct slice seen[HTML_MAX_ATTRIBUTES];
    size_t n = 0;

    for (;;) {
        size_t before = h->pos;
        struct slice name;

        skip_blanks(h);
        if (peek(h) == '>' || peek(h) == '/')
            return true;
        name = take_name(h);
        if (h->pos == before || !ascii_is_blank(h->s.ptr[before]) ||
            n == HTML_MAX_ATTRIBUTES || is_seen(seen, n, name) ||
            !is_listed(attributes, COUNT_OF(attributes), name))
            return false;
        seen[n++] = name;
        skip_blanks(h);
        if (!take(h, "="))
            return false;
        skip_blanks(h);
        if (!take_value(h))
            return false;
    }
}

static bool skip_comment(struct html *h)
{
    size_t end = slice_find_slice(slice_from(h->s, h->pos), SLICE("-->"));

    if (end == SIZE_MAX)
        return false;
    h->pos += end + 3;
    return true;
}

/* <name attributes> or <name attributes/>; the name goes onto the stack. */
static bool take_open(struct html *h, struct slice *open, size_t *depth)
{
    struct slice name = take_name(h);

    if (!is_listed(elements, COUNT_OF(elements), name) || !take_attributes(h))
        return false;
    h->has_content |= slice_eq(name, SLICE("img"));
    if (take(h, "/>"))
        return true;
    if (!take(h, ">") || *depth == HTML_MAX_DEPTH)
        return false;
    open[(*depth)++] = name;
    return true;
}

static bool take_close(struct html *h, struct slice *open, size_t *depth)
{
    struct slice name = take_name(h);

    skip_blanks(h);
    return *depth && slice_eq(open[--*depth], name) && take(h, ">");
}

static bool is_allowed(struct slice text)
{
    struct html h = {.s = slice_trim(text)};
    struct slice open[HTML_MAX_DEPTH];
    size_t depth = 0;

    if (!slice_starts(h.s, SLICE("<div")) ||
        (h.s.len > 4 && is_name_byte(h.s.ptr[4])))
        return false;
    do {
        bool is_fine;

        if (take(&h, "<!--"))
            is_fine = skip_comment(&h);
        else if (take(&h, "</"))
            is_fine = take_close(&h, open, &depth);
        else
            is_fine = take(&h, "<") && take_open(&h, open, &depth);
        if (!is_fine || (depth && !take_text(&h)))
            return false;
    } while (depth);
    return at_end(&h) && h.has_content;
}

int fn_htmlChecks(struct eval *e, const struct fn_call *c)
{
    const struct value *v = &e->stack[c->base];

    if (c->count != 1 || v->kind != KIND_STRING)
        return fn_return_empty(e, c);
    if (fn_count_bytes(e, c, v->text.len) < 0)
        return ERR_LIMIT;
    return fn_return_boolean(e, c, is_allowed(v->text));
}
