/* SPDX-License-Identifier: Apache-2.0
 * Which addresses may be asked, see url.h.
 * source  RFC 3986 */
#include "fhirclient/http/url.h"

static bool url_is_plain(struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\')
            return false;
    }
    return true;
}

static bool url_is_dots(struct slice segment)
{
    /* %2e is a dot to many servers: it climbs as "." does. */
    size_t dots = 0;
    while (segment.len) {
        size_t used = 1;
        if (segment.ptr[0] != '.') {
            if (segment.len < 3 || segment.ptr[0] != '%' ||
                segment.ptr[1] != '2' || (segment.ptr[2] | 0x20) != 'e')
                return false;
            used = 3;
        }
        dots++;
        segment = slice_from(segment, used);
    }
    return dots == 1 || dots == 2;
}

static bool url_has_dot_segment(struct slice path)
{
    struct slice segment;
    while (slice_split(&segment, &path, '/'))
        if (url_is_dots(segment))
            return true;
    return false;
}

bool url_split_authority(
    struct slice *host, struct slice *port, struct slice authority)
{
    size_t end;
    if (authority.len && authority.ptr[0] == '[') {
        end = slice_find(authority, ']');
        if (end == SIZE_MAX)
            return false;
        end++;
    } else {
        end = slice_find(authority, ':');
        if (end == SIZE_MAX)
            end = authority.len;
    }
    *host = slice_make(authority.ptr, end);
    *port = slice_from(authority, end + 1);
    return end == authority.len || authority.ptr[end] == ':';
}

static int url_check_port(struct slice authority, struct err *err)
{
    struct slice host = SLICE(""), port = SLICE("");
    bool is_split = url_split_authority(&host, &port, authority);
    if (!is_split && host.len == 0)
        return err_set(err, ERR_INVALID, "the host lacks its ]");
    if (host.len == 0)
        return err_set(err, ERR_INVALID, "there is no host in the URL");
    uint64_t number;
    bool has_port = host.len < authority.len;
    if (!is_split || (has_port && (!slice_to_u64(&number, port) || number < 1 ||
                                      number > 65535)))
        return err_set(err, ERR_INVALID, "the port is no number up to 65535");
    return 0;
}

static bool url_is_http(struct slice scheme)
{
    return slice_eq_nocase(scheme, SLICE("http")) ||
           slice_eq_nocase(scheme, SLICE("https"));
}

int url_base_parse(struct url_base *out, struct slice text, struct err *err)
{
    size_t colon = slice_find_slice(text, SLICE("://"));
    if (colon == SIZE_MAX || !url_is_http(slice_make(text.ptr, colon)))
        return err_set(
            err, ERR_INVALID, "the URL must begin with http:// or https://");
    if (!url_is_plain(text) || slice_find(text, '?') != SIZE_MAX)
        return err_set(err, ERR_INVALID,
            "the URL may have no query, fragment, blanks or backslashes");
    struct slice rest = slice_from(text, colon + 3);
    size_t slash = slice_find(rest, '/');
    if (slash == SIZE_MAX)
        slash = rest.len;
    out->scheme = slice_make(text.ptr, colon);
    out->authority = slice_make(rest.ptr, slash);
    out->path = slice_from(rest, slash);
    if (slice_find(out->authority, '@') != SIZE_MAX)
        return err_set(err, ERR_INVALID,
            "the URL may hold no user or password: set them apart");
    if (slice_ends(text, SLICE("/")))
        return err_set(err, ERR_INVALID, "the URL may not end with a slash");
    if (url_has_dot_segment(out->path))
        return err_set(err, ERR_INVALID, "the URL may have no . or .. in it");
    return url_check_port(out->authority, err);
}

int url_path_check(struct slice path, struct err *err)
{
    if (path.len && path.ptr[0] != '/' && path.ptr[0] != '?')
        return err_set(err, ERR_INVALID, "a path must begin with / or ?");
    if (!url_is_plain(path))
        return err_set(
            err, ERR_INVALID, "a path may hold no blanks, # or backslashes");
    size_t query = slice_find(path, '?');
    if (query == SIZE_MAX)
        query = path.len;
    if (url_has_dot_segment(slice_make(path.ptr, query)))
        return err_set(err, ERR_INVALID, "a path may not climb with . or ..");
    return 0;
}

void url_add_encoded(struct buf *out, struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        bool is_unreserved = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                             (c >= '0' && c <= '9') || c == '-' || c == '.' ||
                             c == '_' || c == '~';
        if (is_unreserved)
            buf_addc(out, (char)c);
        else
            buf_addf(out, "%%%02X", c);
    }
}

/* "http://host/...": what stands in a query may look like it, too. */
static bool url_has_scheme(struct slice link, size_t colon)
{
    return colon != SIZE_MAX && slice_find(link, '/') == colon + 1 &&
           slice_find(link, '?') > colon;
}

bool url_make_relative(
    struct slice *out, const struct url_base *base, struct slice link)
{
    size_t colon = slice_find_slice(link, SLICE("://"));
    struct slice rest = link;
    if (url_has_scheme(link, colon)) {
        if (!url_is_http(slice_make(link.ptr, colon)))
            return false;
        rest = slice_from(link, colon + 3);
        size_t end = 0;
        while (end < rest.len && rest.ptr[end] != '/' && rest.ptr[end] != '?')
            end++;
        rest = slice_from(rest, end);
    } else if (!slice_starts(link, SLICE("/"))) {
        *out = link; /* relative already */
        return slice_find(link, ':') == SIZE_MAX ||
               slice_find(link, ':') > slice_find(link, '?');
    }
    if (!slice_starts(rest, base->path))
        return false;
    rest = slice_from(rest, base->path.len);
    if (rest.len && rest.ptr[0] != '/' && rest.ptr[0] != '?')
        return false; /* "/fhirother" is not under "/fhir" */
    *out = slice_starts(rest, SLICE("/")) ? slice_from(rest, 1) : rest;
    return true;
}
