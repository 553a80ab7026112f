/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include "base/buf.h"
#include "base/clock.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *const level_words[] = {"error", "warn", "info", "debug"};

static _Atomic(int) level_now = LOG_INFO;
static _Atomic(bool) as_json;

void log_setup(enum log_level level, bool json)
{
    level_now = (int)level;
    as_json = json;
}

bool log_level_parse(enum log_level *level, const char *word)
{
    for (size_t i = 0; i < COUNT_OF(level_words); i++) {
        if (strcmp(word, level_words[i]) == 0) {
            *level = (enum log_level)i;
            return true;
        }
    }
    return false;
}

/* Control characters would let a value start a line of its own. */
static void add_json_text(struct buf *out, struct slice s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];

        if (c == '"' || c == '\\')
            buf_addf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7f)
            buf_addf(out, "\\u%04x", c);
        else
            buf_addc(out, (char)c);
    }
}

/* The next key=value pair; a value in double quotes may hold blanks. */
static bool next_pair(
    struct slice *key, struct slice *value, struct slice *rest)
{
    *rest = slice_trim(*rest);
    if (rest->len == 0)
        return false;

    size_t eq = slice_find(*rest, '=');

    if (eq == SIZE_MAX) {
        *key = SLICE("text");
        *value = *rest;
        *rest = slice_from(*rest, rest->len);
        return true;
    }
    *key = slice_make(rest->ptr, eq);
    *rest = slice_from(*rest, eq + 1);

    bool quoted = rest->len && rest->ptr[0] == '"';

    if (quoted)
        *rest = slice_from(*rest, 1);

    size_t end = slice_find(*rest, quoted ? '"' : ' ');

    *value = slice_make(rest->ptr, end == SIZE_MAX ? rest->len : end);
    *rest = slice_from(*rest, value->len + 1);
    return true;
}

static void render_json(struct buf *out, const char *time, const char *level,
    const char *event, struct slice pairs)
{
    struct slice key, value;

    buf_addf(out, "{\"time\":\"%s\",\"level\":\"%s\",\"event\":\"%s\"", time,
        level, event);
    while (next_pair(&key, &value, &pairs)) {
        buf_adds(out, ",\"");
        add_json_text(out, key);
        buf_adds(out, "\":\"");
        add_json_text(out, value);
        buf_addc(out, '"');
    }
    buf_adds(out, "}\n");
}

static void render_text(struct buf *out, const char *time, const char *level,
    const char *event, struct slice pairs)
{
    buf_addf(out, "%s %s %s ", time, level, event);
    for (size_t i = 0; i < pairs.len; i++) {
        unsigned char c = (unsigned char)pairs.ptr[i];

        buf_addc(out, c < 0x20 || c == 0x7f ? '?' : (char)c);
    }
    buf_addc(out, '\n');
}

void log_write(enum log_level level, const char *event, const char *format, ...)
{
    char time[INSTANT_TEXT_SIZE];
    char pairs[1024];
    struct buf line = BUF_INIT;
    va_list args;

    if ((int)level > level_now)
        return;
    va_start(args, format);
    vsnprintf(pairs, sizeof(pairs), format, args);
    va_end(args);
    instant_print(time, clock_wall_ms(&clock_system));
    (as_json ? render_json : render_text)(
        &line, time, level_words[level], event, slice_of(pairs));
    /* One write a line, so that lines of several threads do not mix. */
    ssize_t ignored = write(STDERR_FILENO, line.ptr, line.len);

    (void)ignored;
    buf_free(&line);
}

void log_err(enum log_level level, const char *event, const struct err *err)
{
    log_write(level, event, "code=%s%s%s text=\"%s\"", err_code_str(err->code),
        err->where[0] ? " where=" : "", err->where, err->text);
}
