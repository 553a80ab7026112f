/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/utf8.h"

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

/* ---- pairs ---- */

/* Which keys there are is read from the format alone: a value that holds quotes
 * or looks like a pair stays a value. */
struct pair {
    struct slice key, value;
    bool is_quoted;
};

struct pairs {
    const char *format; /* what of it is left */
    struct slice text;  /* what of the formatted text is left */
};

/* The next "key=" of a format; the rest of the format behind it. */
static bool next_key(struct slice *key, bool *is_quoted, const char **format)
{
    const char *begin = *format + strspn(*format, " ");
    size_t n = strcspn(begin, "= ");

    if (n == 0 || begin[n] != '=')
        return false;
    *key = slice_make(begin, n);
    *is_quoted = begin[n + 1] == '"';
    *format = begin + n + 1 + *is_quoted;
    *format += strcspn(*format, *is_quoted ? "\"" : " ");
    *format += *is_quoted && **format;
    return true;
}

/* At the end of the text, or before words that are no pair. */
static size_t last_value_end(const struct pairs *p, bool is_quoted)
{
    struct slice words = slice_of(p->format), value = p->text;

    if (slice_ends(value, words))
        value.len -= words.len;
    return value.len - (is_quoted && slice_ends(value, SLICE("\"")));
}

/* Where the value at the beginning of the text ends: before the next key, which
 * stands behind a blank. */
static size_t value_end(const struct pairs *p, bool is_quoted)
{
    const char *format = p->format;
    struct slice key;
    bool next_is_quoted;
    char before[80];

    if (!next_key(&key, &next_is_quoted, &format))
        return last_value_end(p, is_quoted);
    snprintf(before, sizeof(before), "%s %.*s=%s", is_quoted ? "\"" : "",
        SLICE_ARG(key), next_is_quoted ? "\"" : "");

    size_t end = slice_find_slice(p->text, slice_of(before));

    return end == SIZE_MAX ? p->text.len : end; /* cut off for its length */
}

static bool next_pair(struct pair *out, struct pairs *p)
{
    p->text = slice_trim(p->text);
    if (p->text.len == 0)
        return false;
    if (!next_key(&out->key, &out->is_quoted, &p->format)) {
        *out = (struct pair){SLICE("text"), p->text, true};
        p->text.len = 0;
        return true;
    }
    p->text = slice_from(p->text, out->key.len + 1 + out->is_quoted);
    out->value = slice_make(p->text.ptr, value_end(p, out->is_quoted));
    p->text = slice_from(p->text, out->value.len + out->is_quoted);
    return true;
}

/* ---- the two forms ---- */

/* Control characters would let a value start a line of its own; what is not
 * UTF-8 would spoil the JSON. */
static void add_text(struct buf *out, struct slice s)
{
    size_t pos = 0;
    int32_t c;

    while ((c = utf8_next(s, &pos)) >= 0) {
        char bytes[4];

        if (c == '"' || c == '\\')
            buf_addf(out, "\\%c", (char)c);
        else if (c < 0x20 || c == 0x7f)
            buf_addf(out, "\\u%04x", (unsigned)c);
        else
            buf_add(out, slice_make(bytes, utf8_encode(bytes, (uint32_t)c)));
    }
}

static void render_json(struct buf *out, const char *time, const char *level,
    const char *event, struct pairs *pairs)
{
    struct pair p;

    buf_addf(out, "{\"time\":\"%s\",\"level\":\"%s\",\"event\":\"%s\"", time,
        level, event);
    while (next_pair(&p, pairs)) {
        buf_addf(out, ",\"%.*s\":\"", SLICE_ARG(p.key));
        add_text(out, p.value);
        buf_addc(out, '"');
    }
    buf_adds(out, "}\n");
}

static bool needs_quotes(struct slice value)
{
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];

        if (c <= ' ' || c == '"' || c == 0x7f)
            return true;
    }
    return false;
}

static void render_text(struct buf *out, const char *time, const char *level,
    const char *event, struct pairs *pairs)
{
    struct pair p;

    buf_addf(out, "%s %s %s", time, level, event);
    while (next_pair(&p, pairs)) {
        bool is_quoted = p.is_quoted || needs_quotes(p.value);

        buf_addf(out, " %.*s=%s", SLICE_ARG(p.key), is_quoted ? "\"" : "");
        add_text(out, p.value);
        buf_adds(out, is_quoted ? "\"" : "");
    }
    buf_addc(out, '\n');
}

void log_write(enum log_level level, const char *event, const char *format, ...)
{
    char time[INSTANT_TEXT_SIZE];
    char text[1024];
    struct pairs pairs = {.format = format};
    struct buf line = BUF_INIT;
    va_list args;

    if ((int)level > level_now)
        return;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    pairs.text = slice_of(text);
    instant_print(time, clock_wall_ms(&clock_system));
    (as_json ? render_json : render_text)(
        &line, time, level_words[level], event, &pairs);
    /* One write a line, so that lines of several threads do not mix. */
    ssize_t ignored = write(STDERR_FILENO, line.ptr, line.len);

    (void)ignored;
    buf_free(&line);
}

void log_err(enum log_level level, const char *event, const struct err *err)
{
    const char *code = err_code_str(err->code);

    if (err->where[0])
        log_write(level, event, "code=%s where=%s text=\"%s\"", code,
            err->where, err->text);
    else
        log_write(level, event, "code=%s text=\"%s\"", code, err->text);
}
