/* SPDX-License-Identifier: Apache-2.0
 * What is written here can always be read back: broken UTF-8 and NUL become
 * U+FFFD, a double is finite, and nesting is checked. */
#include "fhirclient/json/jwrite.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "fhirclient/json/jdoc_int.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct jwrite jwrite_to(struct buf *out)
{
    return (struct jwrite){.out = out};
}

static bool in_object(const struct jwrite *w)
{
    return w->depth && w->is_object[w->depth - 1];
}

/* What is written comes next: the comma that must stand before it, or NUL. */
static char begin(struct jwrite *w)
{
    char comma = w->needs_comma && !w->has_key ? ',' : '\0';

    ASSERT(w->depth || !w->needs_comma);
    w->has_key = false;
    w->needs_comma = true;
    return comma;
}

/* Before every value: in an object its key stands there already. */
static void begin_value(struct jwrite *w)
{
    ASSERT(in_object(w) == w->has_key);
    if (begin(w))
        buf_addc(w->out, ',');
}

static void open_container(struct jwrite *w, bool is_object)
{
    begin_value(w);
    ASSERT(w->depth < JWRITE_MAX_DEPTH);
    w->is_object[w->depth++] = is_object;
    w->needs_comma = false;
    buf_addc(w->out, is_object ? '{' : '[');
}

void jwrite_object(struct jwrite *w)
{
    open_container(w, true);
}

void jwrite_array(struct jwrite *w)
{
    open_container(w, false);
}

void jwrite_end(struct jwrite *w)
{
    ASSERT(w->depth && !w->has_key);
    buf_addc(w->out, w->is_object[--w->depth] ? '}' : ']');
    w->needs_comma = true;
}

/* One character that cannot stand for itself; returns the bytes used. */
static size_t put_special(struct buf *out, struct slice text, size_t at)
{
    static const char names[0x20] = {
        ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    unsigned char c = (unsigned char)text.ptr[at];
    size_t end = at;

    if (c == '"' || c == '\\') {
        buf_addc(out, '\\');
        buf_addc(out, (char)c);
    } else if (c == '\0') {
        buf_adds(out, "\xef\xbf\xbd");
    } else if (c < 0x20 && names[c]) {
        buf_addc(out, '\\');
        buf_addc(out, names[c]);
    } else if (c < 0x20) {
        buf_addf(out, "\\u%04x", c);
    } else {
        char utf8[4];

        buf_add(out, slice_make(utf8,
                         utf8_encode(utf8, (uint32_t)utf8_next(text, &end))));
        return end - at;
    }
    return 1;
}

static void put_rest(struct buf *out, struct slice text, size_t at)
{
    while (at < text.len) {
        size_t end = jtext_skip_plain(text, at);

        buf_add(out, slice_make(text.ptr + at, end - at));
        at = end;
        if (at < text.len)
            at += put_special(out, text, at);
    }
}

/* In quotes, with what stands before and behind them ('\0': nothing). Most
 * texts are plain, and written in one go. */
static void put_text(
    struct buf *out, char before, struct slice text, char behind)
{
    enum { MARKS = 4 };
    char *to = buf_reserve(out, text.len + MARKS);
    size_t plain = jtext_skip_plain(text, 0);

    if (before)
        *to++ = before;
    *to++ = '"';
    if (plain)
        memcpy(to, text.ptr, plain);
    to += plain;
    if (plain < text.len) {
        out->len = (size_t)(to - out->ptr);
        put_rest(out, text, plain);
        to = buf_reserve(out, MARKS);
    }
    *to++ = '"';
    if (behind)
        *to++ = behind;
    *to = '\0';
    out->len = (size_t)(to - out->ptr);
}

void jwrite_key_slice(struct jwrite *w, struct slice key)
{
    ASSERT(in_object(w) && !w->has_key);
    put_text(w->out, begin(w), key, ':');
    w->has_key = true;
}

void jwrite_key(struct jwrite *w, const char *key)
{
    jwrite_key_slice(w, slice_of(key));
}

void jwrite_string(struct jwrite *w, struct slice text)
{
    ASSERT(in_object(w) == w->has_key);
    put_text(w->out, begin(w), text, '\0');
}

void jwrite_joined(struct jwrite *w, const struct slice *parts, size_t nparts)
{
    begin_value(w);
    buf_addc(w->out, '"');
    for (size_t i = 0; i < nparts; i++)
        put_rest(w->out, parts[i], 0);
    buf_addc(w->out, '"');
}

void jwrite_int(struct jwrite *w, int64_t number)
{
    char text[24], *end = text + sizeof(text), *at = end;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;

    begin_value(w);
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0)
        *--at = '-';
    buf_add(w->out, slice_make(at, (size_t)(end - at)));
}

/* Whole numbers of up to 15 digits are written as %.15g writes them. */
static const double EXACT_BELOW = 1e15;

void jwrite_double(struct jwrite *w, double number)
{
    char text[32];

    ASSERT(isfinite(number));
    if (fabs(number) < EXACT_BELOW && trunc(number) == number &&
        !(number == 0 && signbit(number))) {
        jwrite_int(w, (int64_t)number);
        return;
    }
    begin_value(w);
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof(text), "%.*g", digits, number);
        double back = strtod(text, NULL);

        if (back <= number && back >= number)
            break;
    }
    buf_adds(w->out, text);
}

void jwrite_bool(struct jwrite *w, bool value)
{
    begin_value(w);
    buf_adds(w->out, value ? "true" : "false");
}

void jwrite_null(struct jwrite *w)
{
    begin_value(w);
    buf_adds(w->out, "null");
}

void jwrite_value(struct jwrite *w, struct jval v)
{
    ASSERT(jval_is_some(v));
    jwrite_raw(w, jval_raw(v));
}

void jwrite_raw(struct jwrite *w, struct slice json)
{
    begin_value(w);
    buf_add(w->out, json);
}

void jwrite_member(struct jwrite *w, const char *key, struct slice text)
{
    if (!text.len)
        return;
    jwrite_key(w, key);
    jwrite_string(w, text);
}

static bool is_in(struct slice key, const char *const names[])
{
    for (; *names; names++)
        if (key.len && **names == *key.ptr &&
            strncmp(*names, key.ptr, key.len) == 0 && !(*names)[key.len])
            return true;
    return false;
}

/* Members that stand side by side and have no blanks between them: copied as
 * they are, in one go. */
struct run {
    const struct jdoc *doc;
    uint32_t from, end; /* none when equal */
};

static void run_flush(struct jwrite *w, struct run *run)
{
    if (run->from == run->end)
        return;
    ASSERT(in_object(w) && !w->has_key);
    if (w->needs_comma)
        buf_addc(w->out, ',');
    buf_add(w->out,
        slice_make(run->doc->text.ptr + run->from, run->end - run->from));
    w->needs_comma = true;
    run->from = run->end;
}

/* Does it read "key":value? */
static bool is_tight(const struct jdoc *doc, const struct jnode *node)
{
    return !node->key_has_escapes &&
           node->start == node->key + node->key_len + 2 &&
           doc->text.ptr[node->start - 1] == ':';
}

static void run_add(struct jwrite *w, struct run *run, struct jval member)
{
    const struct jnode *node = &member.doc->nodes[member.at];

    if (!is_tight(member.doc, node)) {
        run_flush(w, run);
        jwrite_key_slice(w, jval_key(member));
        jwrite_value(w, member);
        return;
    }
    if (run->from == run->end || run->end + 2 != node->key ||
        run->doc->text.ptr[run->end] != ',') {
        run_flush(w, run);
        *run = (struct run){member.doc, node->key - 1, node->end};
    }
    run->end = node->end;
}

void jwrite_members_except(
    struct jwrite *w, struct jval object, const char *const skip[])
{
    struct run run = {0};

    for (struct jval m = jval_first(object); jval_is_some(m); m = jval_next(m))
        if (!is_in(jval_key(m), skip))
            run_add(w, &run, m);
    run_flush(w, &run);
}
