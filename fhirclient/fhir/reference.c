/* SPDX-License-Identifier: Apache-2.0
 * Literal references, taken apart from their end: what stands before type and
 * id is a base that may itself hold any number of slashes. */
#include "fhirclient/fhir/bundle.h"
#include "fhirclient/fhir/gate.h"

static bool is_http_url(struct slice s)
{
    struct slice scheme = {s.ptr, s.len < 8 ? s.len : 8};

    return (s.len > 8 && slice_eq_nocase(scheme, SLICE("https://"))) ||
           (s.len > 7 &&
               slice_eq_nocase(slice_make(s.ptr, 7), SLICE("http://")));
}

/* Cut the part behind the last slash off; all of it when there is none. */
static struct slice cut_last(struct slice *rest)
{
    size_t at = rest->len;
    struct slice last;

    while (at > 0 && rest->ptr[at - 1] != '/')
        at--;
    last = slice_from(*rest, at);
    rest->len = at ? at - 1 : 0;
    return last;
}

static bool take_base(struct reference *out, struct slice rest)
{
    out->base = rest;
    return !rest.len || is_http_url(rest);
}

static bool parse_conditional(
    struct reference *out, struct slice text, size_t mark)
{
    struct slice rest = {text.ptr, mark};

    out->query = slice_from(text, mark + 1);
    out->type = cut_last(&rest);
    return out->query.len && gate_type(out->type) && take_base(out, rest);
}

static bool parse_path(struct reference *out, struct slice rest)
{
    out->id = cut_last(&rest);
    out->type = cut_last(&rest);
    if (slice_eq(out->type, SLICE("_history"))) {
        out->vid = out->id;
        out->id = cut_last(&rest);
        out->type = cut_last(&rest);
        if (!gate_id(out->vid))
            return false;
    }
    return gate_type(out->type) && gate_id(out->id) && take_base(out, rest);
}

static bool parse_urn(struct reference *out, struct slice text)
{
    out->is_urn = true;
    out->id = text;
    return text.len > SLICE("urn:uuid:").len ||
           (slice_starts(text, SLICE("urn:oid:")) &&
               text.len > SLICE("urn:oid:").len);
}

bool reference_parse(struct reference *out, struct slice text)
{
    size_t mark;

    *out = (struct reference){0};
    if (!text.len || *text.ptr == '/')
        return false;
    if (*text.ptr == '#') {
        out->is_fragment = true;
        out->id = slice_from(text, 1);
        return !out->id.len || gate_id(out->id); /* "#": the container */
    }
    if (slice_starts(text, SLICE("urn:uuid:")) ||
        slice_starts(text, SLICE("urn:oid:")))
        return parse_urn(out, text);
    mark = slice_find(text, '?');
    if (mark != SIZE_MAX)
        return parse_conditional(out, text, mark);
    return parse_path(out, text);
}
