/* SPDX-License-Identifier: Apache-2.0
 * The state machine of a request. One function a state; each uses up at least
 * one byte, or moves to another state, or reports a fault or an event.
 *
 * The same result however the bytes are cut: a function that takes a run of
 * bytes never looks further than the limit that applies, so that the limit's
 * fault comes at the same byte as if they had come one by one. */
#include "mediator/server/parse_int.h"

#include <string.h>

enum {
    MAX_METHOD_BYTES = 32,
    MAX_EMPTY_LINES = 2, /* before a request; RFC 9112, 2.2 */
    FIRST_TEXT_BYTES = 512,
    FIRST_FIELDS = 16
};

void http_parser_init(struct http_parser *p, struct arena *arena,
    const struct http_limits *limits)
{
    *p = (struct http_parser){.arena = arena, .limits = limits};
}

bool http_parser_is_fresh(const struct http_parser *p)
{
    return p->state == S_START;
}

bool http_parser_has_body(const struct http_parser *p)
{
    return p->is_chunked || p->content_length > 0;
}

/* --- kept text: offsets, since it moves while it grows ---------------------*/

static void keep(struct http_parser *p, struct http_span *span, struct slice s)
{
    if (p->text_cap - p->text_len < s.len) {
        uint32_t cap = p->text_cap ? p->text_cap * 2 : FIRST_TEXT_BYTES;

        while (cap - p->text_len < s.len)
            cap *= 2;

        char *grown = arena_alloc(p->arena, cap);

        if (p->text_len)
            memcpy(grown, p->text, p->text_len);
        p->text = grown;
        p->text_cap = cap;
    }
    if (s.len)
        memcpy(p->text + p->text_len, s.ptr, s.len);
    if (span->len == 0)
        span->at = p->text_len;
    p->text_len += (uint32_t)s.len;
    span->len += (uint32_t)s.len;
}

static struct http_field *field_push(struct http_parser *p)
{
    if (p->nfields == p->fields_cap) {
        size_t cap = p->fields_cap ? p->fields_cap * 2 : FIRST_FIELDS;
        struct http_field *grown = arena_zalloc(p->arena, cap, sizeof(*grown));

        if (p->nfields)
            memcpy(grown, p->fields, p->nfields * sizeof(*grown));
        p->fields = grown;
        p->fields_cap = cap;
    }
    return &p->fields[p->nfields++];
}

static struct slice text_of(const struct http_parser *p, struct http_span span)
{
    return span.len ? slice_make(p->text + span.at, span.len) : SLICE("");
}

/* --- the request line ------------------------------------------------------*/

static enum http_event at_start(struct http_parser *p, struct slice *in)
{
    if (*in->ptr == '\r' && p->digits < MAX_EMPTY_LINES) {
        take(in);
        p->digits++;
        return go(p, S_START_LF);
    }
    if (!is_class(*in->ptr, HTTP_CLASS_TOKEN))
        return fail(p, HTTP_FAULT_REQUEST_LINE);
    p->digits = 0;
    return go(p, S_METHOD);
}

static enum http_event at_start_lf(struct http_parser *p, struct slice *in)
{
    return take(in) == '\n' ? go(p, S_START) : fail(p, HTTP_FAULT_LINE_END);
}

static enum http_event at_method(struct http_parser *p, struct slice *in)
{
    struct slice run = take_run(in, HTTP_CLASS_TOKEN);

    if (p->method.len + run.len > MAX_METHOD_BYTES)
        return fail(p, HTTP_FAULT_METHOD_LENGTH);
    keep(p, &p->method, run);
    if (in->len == 0)
        return HTTP_EVENT_MORE;
    return take(in) == ' ' ? go(p, S_TARGET) : fail(p, HTTP_FAULT_REQUEST_LINE);
}

static enum http_event at_target(struct http_parser *p, struct slice *in)
{
    struct slice run = take_run(in, HTTP_CLASS_TARGET);

    if (p->target.len + run.len > p->limits->target_bytes)
        return fail(p, HTTP_FAULT_TARGET_LENGTH);
    keep(p, &p->target, run);
    if (in->len == 0)
        return HTTP_EVENT_MORE;
    if (p->target.len == 0)
        return fail(p, HTTP_FAULT_REQUEST_LINE);

    char c = take(in);

    if (c == ' ')
        return go(p, S_VERSION);
    return fail(p, c == '\r' || c == '\n' ? HTTP_FAULT_VERSION_SYNTAX
                                          : HTTP_FAULT_TARGET_BYTE);
}

/* "HTTP/1.1" and carriage return; digits are kept for the judgement. */
static enum http_event at_version(struct http_parser *p, struct slice *in)
{
    static const char form[] = "HTTP/d.d\r";
    char c = take(in), wanted = form[p->matched];

    if (wanted == 'd') {
        if (c < '0' || c > '9')
            return fail(p, HTTP_FAULT_VERSION_SYNTAX);
        p->digits = p->digits * 10 + (unsigned)(c - '0');
    } else if (wanted != c) {
        return fail(
            p, c == '\n' ? HTTP_FAULT_LINE_END : HTTP_FAULT_VERSION_SYNTAX);
    }
    if (++p->matched < sizeof(form) - 1)
        return HTTP_EVENT_MORE;
    if (p->digits != 11 && p->digits != 10)
        return fail(p, HTTP_FAULT_VERSION);
    p->is_http10 = p->digits == 10;
    return go(p, S_REQUEST_LF);
}

static enum http_event at_request_lf(struct http_parser *p, struct slice *in)
{
    p->section_bytes = 0;
    return take(in) == '\n' ? go(p, S_LINE_START)
                            : fail(p, HTTP_FAULT_LINE_END);
}

/* --- header lines and trailers ---------------------------------------------*/

static enum http_event at_line_start(struct http_parser *p, struct slice *in)
{
    char c = *in->ptr;

    if (c == '\r') {
        take(in);
        return go(p, S_SECTION_LF);
    }
    if (c == ' ' || c == '\t')
        return fail(p, HTTP_FAULT_FOLDING);
    if (c == '\n')
        return fail(p, HTTP_FAULT_LINE_END);
    if (!is_class(c, HTTP_CLASS_TOKEN))
        return fail(p, HTTP_FAULT_HEADER_NAME);
    if (p->nfields == p->limits->headers)
        return fail(p, HTTP_FAULT_HEADER_COUNT);
    if (p->is_trailer)
        p->nfields++; /* only counted */
    else
        field_push(p);
    return go(p, S_NAME);
}

static enum http_event at_name(struct http_parser *p, struct slice *in)
{
    struct slice run = take_run(in, HTTP_CLASS_TOKEN);

    if (!p->is_trailer)
        keep(p, &p->fields[p->nfields - 1].name, run);
    if (in->len == 0)
        return HTTP_EVENT_MORE;
    return take(in) == ':' ? go(p, S_BEFORE_VALUE)
                           : fail(p, HTTP_FAULT_HEADER_NAME);
}

static enum http_event at_before_value(struct http_parser *p, struct slice *in)
{
    if (*in->ptr != ' ' && *in->ptr != '\t')
        return go(p, S_VALUE);
    take(in);
    return HTTP_EVENT_MORE;
}

static enum http_event at_value(struct http_parser *p, struct slice *in)
{
    struct slice run = take_run(in, HTTP_CLASS_VALUE);

    if (!p->is_trailer)
        keep(p, &p->fields[p->nfields - 1].value, run);
    if (in->len == 0)
        return HTTP_EVENT_MORE;

    char c = take(in);

    if (c == '\r')
        return go(p, S_VALUE_LF);
    return fail(p, c == '\n' ? HTTP_FAULT_LINE_END : HTTP_FAULT_HEADER_VALUE);
}

static enum http_event at_value_lf(struct http_parser *p, struct slice *in)
{
    return take(in) == '\n' ? go(p, S_LINE_START)
                            : fail(p, HTTP_FAULT_LINE_END);
}

/* Blanks behind a value belong to the line, not to the value. */
static void head_slices(struct http_parser *p)
{
    p->method_text = text_of(p, p->method);
    p->target_text = text_of(p, p->target);
    p->headers =
        arena_alloc(p->arena, (p->nfields + 1) * sizeof(struct http_header));
    p->nheaders = p->nfields;
    for (size_t i = 0; i < p->nfields; i++) {
        p->headers[i].name = text_of(p, p->fields[i].name);
        p->headers[i].value = slice_trim(text_of(p, p->fields[i].value));
    }
}

static enum http_event at_section_lf(struct http_parser *p, struct slice *in)
{
    if (take(in) != '\n')
        return fail(p, HTTP_FAULT_LINE_END);
    if (p->is_trailer) {
        go(p, S_DONE);
        return HTTP_EVENT_DONE;
    }
    head_slices(p);

    enum http_fault fault = http_head_check(p);

    if (fault)
        return fail(p, fault);
    p->body_limit = p->limits->resource_bytes;
    p->remaining = p->content_length;
    go(p, S_BODY_START);
    return HTTP_EVENT_HEAD;
}

static enum http_event (*const states[STATES])(
    struct http_parser *, struct slice *) = {
    [S_START] = at_start,
    [S_START_LF] = at_start_lf,
    [S_METHOD] = at_method,
    [S_TARGET] = at_target,
    [S_VERSION] = at_version,
    [S_REQUEST_LF] = at_request_lf,
    [S_LINE_START] = at_line_start,
    [S_NAME] = at_name,
    [S_BEFORE_VALUE] = at_before_value,
    [S_VALUE] = at_value,
    [S_VALUE_LF] = at_value_lf,
    [S_SECTION_LF] = at_section_lf,
    [S_LENGTH_DATA] = at_length_data,
    [S_CHUNK_SIZE] = at_chunk_size,
    [S_EXTENSION_NAME] = at_extension_name,
    [S_EXTENSION_VALUE] = at_extension_value,
    [S_EXTENSION_TOKEN] = at_extension_token,
    [S_EXTENSION_QUOTED] = at_extension_quoted,
    [S_EXTENSION_ESCAPED] = at_extension_escaped,
    [S_EXTENSION_END] = at_extension_end,
    [S_CHUNK_SIZE_LF] = at_chunk_size_lf,
    [S_CHUNK_DATA] = at_chunk_data,
    [S_CHUNK_DATA_CR] = at_chunk_data_cr,
    [S_CHUNK_DATA_LF] = at_chunk_data_lf,
};

static bool is_in_section(const struct http_parser *p)
{
    return p->state >= S_LINE_START && p->state <= S_SECTION_LF;
}

/* One state's function, under the limit of a header section. */
static enum http_event in_section(struct http_parser *p, struct slice *in)
{
    size_t allowed = p->limits->header_bytes + 1 - p->section_bytes;
    struct slice window =
        slice_make(in->ptr, in->len < allowed ? in->len : allowed);
    size_t before = window.len;
    enum http_event event = states[p->state](p, &window);

    *in = slice_from(*in, before - window.len);
    p->section_bytes += before - window.len;
    if (event != HTTP_EVENT_FAULT && p->section_bytes > p->limits->header_bytes)
        return fail(p, HTTP_FAULT_HEADER_BYTES);
    return event;
}

/* States that end a request need no further byte. */
static bool needs_no_input(const struct http_parser *p)
{
    return p->state == S_BODY_START || p->state == S_DONE ||
           p->state == S_FAULT ||
           (p->state == S_LENGTH_DATA && p->remaining == 0);
}

static enum http_event step(struct http_parser *p, struct slice *in)
{
    if (p->state == S_DONE)
        return HTTP_EVENT_DONE;
    if (p->state == S_FAULT)
        return HTTP_EVENT_FAULT;
    if (p->state == S_BODY_START)
        return body_start(p);
    return is_in_section(p) ? in_section(p, in) : states[p->state](p, in);
}

enum http_event http_parser_feed(struct http_parser *p, struct slice *input)
{
    enum http_event event = HTTP_EVENT_MORE;

    while (event == HTTP_EVENT_MORE && (input->len > 0 || needs_no_input(p)))
        event = step(p, input);
    return event;
}
