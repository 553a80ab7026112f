/* SPDX-License-Identifier: Apache-2.0
 * The states of a body: by length, or in chunks with extensions, and what is
 * between them. Trailers are read by parse.c's header states, and dropped. */
#include "base/ascii.h"
#include "mediator/server/parse_int.h"

enum {
    MAX_SIZE_DIGITS = 15,      /* of a chunk: cannot overflow */
    MAX_EXTENSION_BYTES = 4096 /* of all chunks of a body */
};

/* Called without input, too: a request may end with its header. */
enum http_event body_start(struct http_parser *p)
{
    if (p->is_chunked) {
        p->digits = 0;
        return go(p, S_CHUNK_SIZE);
    }
    if (p->content_length > p->body_limit)
        return fail(p, HTTP_FAULT_BODY_BYTES);
    if (p->content_length > 0)
        return go(p, S_LENGTH_DATA);
    go(p, S_DONE);
    return HTTP_EVENT_DONE;
}

static void take_data(struct http_parser *p, struct slice *in)
{
    size_t n = in->len < p->remaining ? in->len : (size_t)p->remaining;

    p->data = slice_make(in->ptr, n);
    *in = slice_from(*in, n);
    p->remaining -= n;
}

enum http_event at_length_data(struct http_parser *p, struct slice *in)
{
    if (p->remaining == 0) {
        go(p, S_DONE);
        return HTTP_EVENT_DONE;
    }
    take_data(p, in);
    return HTTP_EVENT_DATA;
}

/* The size line is read: is there data, and may there be so much? */
static enum http_event size_known(struct http_parser *p, char c)
{
    if (p->digits == 0)
        return fail(p, HTTP_FAULT_CHUNK_SIZE);
    if (p->remaining > p->body_limit ||
        p->body_bytes > p->body_limit - p->remaining)
        return fail(p, HTTP_FAULT_BODY_BYTES);
    if (c == ';')
        return go(p, S_EXTENSION_NAME);
    return c == '\r' ? go(p, S_CHUNK_SIZE_LF) : fail(p, HTTP_FAULT_CHUNK_SIZE);
}

enum http_event at_chunk_size(struct http_parser *p, struct slice *in)
{
    char c = take(in);
    int digit = ascii_hex(c);

    if (digit < 0)
        return size_known(p, c);
    if (++p->digits > MAX_SIZE_DIGITS)
        return fail(p, HTTP_FAULT_CHUNK_SIZE);
    p->remaining = p->remaining * 16 + (unsigned)digit;
    return HTTP_EVENT_MORE;
}

/* What may follow a whole extension: another one, or the end of the line. */
static enum http_event extension_over(struct http_parser *p, char c)
{
    if (c == ';')
        return go(p, S_EXTENSION_NAME);
    return c == '\r' ? go(p, S_CHUNK_SIZE_LF)
                     : fail(p, HTTP_FAULT_CHUNK_EXTENSION);
}

/* Extensions are read strictly, and mean nothing. Their bytes are counted
 * over the whole body, or a client could send them for ever. */
static bool take_extension(struct http_parser *p, struct slice *in, char *c)
{
    *c = take(in);
    return ++p->extension_bytes <= MAX_EXTENSION_BYTES;
}

enum http_event at_extension_name(struct http_parser *p, struct slice *in)
{
    char c;

    if (!take_extension(p, in, &c))
        return fail(p, HTTP_FAULT_CHUNK_EXTENSION);
    if (is_class(c, HTTP_CLASS_TOKEN)) {
        p->matched = 1;
        return HTTP_EVENT_MORE;
    }
    if (p->matched == 0)
        return fail(p, HTTP_FAULT_CHUNK_EXTENSION);
    return c == '=' ? go(p, S_EXTENSION_VALUE) : extension_over(p, c);
}

enum http_event at_extension_value(struct http_parser *p, struct slice *in)
{
    char c;

    if (!take_extension(p, in, &c))
        return fail(p, HTTP_FAULT_CHUNK_EXTENSION);
    if (c == '"')
        return go(p, S_EXTENSION_QUOTED);
    return is_class(c, HTTP_CLASS_TOKEN) ? go(p, S_EXTENSION_TOKEN)
                                         : fail(p, HTTP_FAULT_CHUNK_EXTENSION);
}

enum http_event at_extension_token(struct http_parser *p, struct slice *in)
{
    char c;

    if (!take_extension(p, in, &c))
        return fail(p, HTTP_FAULT_CHUNK_EXTENSION);
    return is_class(c, HTTP_CLASS_TOKEN) ? HTTP_EVENT_MORE
                                         : extension_over(p, c);
}

enum http_event at_extension_quoted(struct http_parser *p, struct slice *in)
{
    char c;

    if (!take_extension(p, in, &c) || !is_class(c, HTTP_CLASS_VALUE))
        return fail(p, HTTP_FAULT_CHUNK_EXTENSION);
    if (c == '"')
        return go(p, S_EXTENSION_END);
    return c == '\\' ? go(p, S_EXTENSION_ESCAPED) : HTTP_EVENT_MORE;
}

enum http_event at_extension_escaped(struct http_parser *p, struct slice *in)
{
    char c;

    if (!take_extension(p, in, &c) || !is_class(c, HTTP_CLASS_VALUE))
        return fail(p, HTTP_FAULT_CHUNK_EXTENSION);
    return go(p, S_EXTENSION_QUOTED);
}

enum http_event at_extension_end(struct http_parser *p, struct slice *in)
{
    return extension_over(p, take(in));
}

enum http_event at_chunk_size_lf(struct http_parser *p, struct slice *in)
{
    if (take(in) != '\n')
        return fail(p, HTTP_FAULT_LINE_END);
    p->body_bytes += p->remaining;
    if (p->remaining > 0)
        return go(p, S_CHUNK_DATA);
    p->is_trailer = true;
    p->nfields = 0;
    p->section_bytes = 0;
    return go(p, S_LINE_START);
}

enum http_event at_chunk_data(struct http_parser *p, struct slice *in)
{
    take_data(p, in);
    if (p->remaining == 0)
        go(p, S_CHUNK_DATA_CR);
    return HTTP_EVENT_DATA;
}

enum http_event at_chunk_data_cr(struct http_parser *p, struct slice *in)
{
    return take(in) == '\r' ? go(p, S_CHUNK_DATA_LF)
                            : fail(p, HTTP_FAULT_CHUNK_END);
}

enum http_event at_chunk_data_lf(struct http_parser *p, struct slice *in)
{
    p->digits = 0;
    return take(in) == '\n' ? go(p, S_CHUNK_SIZE)
                            : fail(p, HTTP_FAULT_CHUNK_END);
}
