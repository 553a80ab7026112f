/* SPDX-License-Identifier: Apache-2.0
 * Request targets and hosts.
 *
 * The path is handed on decoded, so whatever would make two readers see
 * different segments is refused: encoded slashes, controls, dot segments,
 * and bytes that are no UTF-8. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "mediator/server/parse.h"

static bool is_all(struct slice s, unsigned bits)
{
    for (size_t i = 0; i < s.len; i++) {
        if (!(http_classes[(unsigned char)s.ptr[i]] & bits))
            return false;
    }
    return true;
}

static bool port_is_valid(struct slice port)
{
    uint64_t number;

    return port.len == 0 ||
           (port.len <= 5 && slice_to_u64(&number, port) && number <= 65535);
}

/* "[2001:db8::1]:8080": the address is not judged, only its alphabet. */
static bool ip_literal_is_valid(struct slice host)
{
    size_t end = slice_find(host, ']');

    if (end == SIZE_MAX || end < 3)
        return false;
    for (size_t i = 1; i < end; i++) {
        if (ascii_hex(host.ptr[i]) < 0 && host.ptr[i] != ':' &&
            host.ptr[i] != '.')
            return false;
    }

    struct slice rest = slice_from(host, end + 1);

    return rest.len == 0 ||
           (rest.ptr[0] == ':' && port_is_valid(slice_from(rest, 1)));
}

bool http_host_is_valid(struct slice host)
{
    struct slice name, rest = host;

    if (host.len == 0 || host.len > 255)
        return false;
    if (host.ptr[0] == '[')
        return ip_literal_is_valid(host);
    if (!slice_split(&name, &rest, ':') || name.len == 0)
        return false;
    return is_all(name, HTTP_CLASS_HOST) && port_is_valid(rest);
}

/* One byte of the path, decoded; negative when it may not stand there. */
static int decode_byte(struct slice path, size_t *pos)
{
    char c = path.ptr[(*pos)++];

    if (c != '%')
        return (unsigned char)c;
    if (path.len - *pos < 2)
        return -1;

    int high = ascii_hex(path.ptr[*pos]), low = ascii_hex(path.ptr[*pos + 1]);
    int byte = high * 16 + low;

    *pos += 2;
    if (high < 0 || low < 0 || byte < 0x20 || byte == 0x7f || byte == '/')
        return -1;
    return byte;
}

static bool has_dot_segment(struct slice path)
{
    struct slice segment;

    while (slice_split(&segment, &path, '/')) {
        if (slice_eq(segment, SLICE(".")) || slice_eq(segment, SLICE("..")))
            return true;
    }
    return false;
}

static enum http_fault decode_path(
    struct slice *out, struct slice path, struct arena *arena)
{
    char *decoded = arena_alloc(arena, path.len + 1);
    size_t len = 0, pos = 0;

    if (!is_all(path, HTTP_CLASS_PATH))
        return HTTP_FAULT_TARGET_BYTE;
    while (pos < path.len) {
        int byte = decode_byte(path, &pos);

        if (byte < 0)
            return HTTP_FAULT_TARGET_ESCAPE;
        decoded[len++] = (char)byte;
    }
    decoded[len] = '\0';
    *out = slice_make(decoded, len);
    if (!utf8_is_valid(*out))
        return HTTP_FAULT_TARGET_ESCAPE;
    return has_dot_segment(*out) ? HTTP_FAULT_TARGET_DOTS : HTTP_FAULT_NONE;
}

/* Take "http://host" off; false when it is no absolute form at all. */
static bool cut_authority(struct slice *target)
{
    static const char *const schemes[] = {"http://", "https://"};

    for (size_t i = 0; i < COUNT_OF(schemes); i++) {
        struct slice scheme = slice_of(schemes[i]);

        if (target->len < scheme.len ||
            !slice_eq_nocase(slice_make(target->ptr, scheme.len), scheme))
            continue;

        struct slice rest = slice_from(*target, scheme.len);
        size_t end = 0;

        while (end < rest.len && rest.ptr[end] != '/' && rest.ptr[end] != '?')
            end++;
        *target = slice_from(rest, end);
        return http_host_is_valid(slice_make(rest.ptr, end));
    }
    return false;
}

enum http_fault http_target_split(struct slice *path, struct slice *query,
    struct slice target, enum http_method method, struct arena *arena)
{
    size_t mark;

    *query = SLICE("");
    if (slice_eq(target, SLICE("*")) && method == HTTP_OPTIONS) {
        *path = target;
        return HTTP_FAULT_NONE;
    }
    if (target.ptr[0] != '/' && !cut_authority(&target))
        return HTTP_FAULT_TARGET_FORM;
    mark = slice_find(target, '?');
    if (mark != SIZE_MAX) {
        *query = slice_from(target, mark + 1);
        target.len = mark;
    }
    if (target.len == 0)
        target = SLICE("/");
    return decode_path(path, target, arena);
}
