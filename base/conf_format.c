/* SPDX-License-Identifier: Apache-2.0
 * Values as YAML that reads as the same value again. */
#include "base/conf_int.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void conf_format_bytes(struct buf *out, uint64_t bytes)
{
    static const char *const units[] = {"", " KiB", " MiB", " GiB", " TiB"};
    size_t unit = 0;

    while (bytes && bytes % 1024 == 0 && unit + 1 < COUNT_OF(units)) {
        bytes /= 1024;
        unit++;
    }
    buf_addf(out, "%" PRIu64 "%s", bytes, units[unit]);
}

void conf_format_duration(struct buf *out, uint64_t ms)
{
    static const struct {
        uint64_t ms;
        const char *name;
    } units[] = {{86400000, "d"}, {3600000, "h"}, {60000, "min"}, {1000, "s"}};

    for (size_t i = 0; ms && i < COUNT_OF(units); i++) {
        if (ms % units[i].ms == 0) {
            buf_addf(out, "%" PRIu64 " %s", ms / units[i].ms, units[i].name);
            return;
        }
    }
    buf_addf(out, "%" PRIu64 " ms", ms);
}

/* A colon ends a key unless something follows at once, as in a URL. */
static bool is_safe_char(struct slice s, size_t i)
{
    char c = s.ptr[i];

    if (c == ':')
        return i + 1 < s.len && s.ptr[i + 1] == '/';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (i && c >= '0' && c <= '9') || (i && c == '-') || c == '_' ||
           (i && c == '.') || c == '/';
}

/* A plain scalar that no reader takes for anything but text. */
static bool is_plain(struct slice s)
{
    static const char *const words[] = {"null", "true", "false", "yes", "no",
        "on", "off", "y", "n", "nan", "inf"};

    for (size_t i = 0; i < s.len; i++) {
        if (!is_safe_char(s, i))
            return false;
    }
    for (size_t i = 0; i < COUNT_OF(words); i++) {
        if (slice_eq_nocase(s, slice_of(words[i])))
            return false;
    }
    return s.len > 0;
}

static void add_quoted(struct buf *out, struct slice s)
{
    buf_addc(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];

        if (c == '"' || c == '\\')
            buf_addf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7f)
            buf_addf(out, "\\x%02x", c);
        else
            buf_addc(out, (char)c);
    }
    buf_addc(out, '"');
}

void conf_format_text(struct buf *out, struct slice text)
{
    if (is_plain(text))
        buf_add(out, text);
    else
        add_quoted(out, text);
}

/* As few digits as give the same number back. */
static void add_real(struct buf *out, double value)
{
    char text[32];

    for (int digits = 6; digits <= 17; digits++) {
        double back;

        snprintf(text, sizeof(text), "%.*g", digits, value);
        if (sscanf(text, "%lf", &back) == 1 && back >= value && back <= value)
            break;
    }
    buf_adds(out, text);
}

static void add_strings(struct buf *out, const struct conf_strings *strings)
{
    buf_addc(out, '[');
    for (size_t i = 0; i < strings->count; i++) {
        buf_adds(out, i ? ", " : "");
        conf_format_text(out, slice_of(strings->items[i]));
    }
    buf_addc(out, ']');
}

static void add_map(struct buf *out, const struct conf_map *map)
{
    buf_addc(out, '{');
    for (size_t i = 0; i < map->count; i++) {
        buf_adds(out, i ? ", " : "");
        conf_format_text(out, slice_of(map->names[i]));
        buf_adds(out, ": ");
        conf_format_text(out, slice_of(map->values[i]));
    }
    buf_addc(out, '}');
}

void conf_format_value(
    struct buf *out, const struct conf_row *row, const void *from)
{
    switch (row->type) {
    case CONF_STRING:
    case CONF_PATH:
    case CONF_CHOICE:
        conf_format_text(out, slice_of(*(const char *const *)from));
        break;
    case CONF_BOOL:
        buf_adds(out, *(const bool *)from ? "true" : "false");
        break;
    case CONF_INT: buf_addf(out, "%" PRId64, *(const int64_t *)from); break;
    case CONF_REAL: add_real(out, *(const double *)from); break;
    case CONF_BYTES: conf_format_bytes(out, *(const uint64_t *)from); break;
    case CONF_DURATION:
        conf_format_duration(out, *(const uint64_t *)from);
        break;
    case CONF_STRINGS: add_strings(out, from); break;
    case CONF_MAP: add_map(out, from); break;
    case CONF_TABLE: break;
    }
}

void conf_print_value(
    struct buf *out, const struct conf_row *row, const void *values)
{
    conf_format_value(out, row, (const char *)values + row->offset);
}
