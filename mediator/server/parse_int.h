/* SPDX-License-Identifier: Apache-2.0
 * Between parse.c (header) and parse_body.c: the states, and how they move. */
#ifndef SERVER_PARSE_INT_H
#define SERVER_PARSE_INT_H

#include "mediator/server/parse.h"

enum state {
    S_START,
    S_START_LF,
    S_METHOD,
    S_TARGET,
    S_VERSION,
    S_REQUEST_LF,
    S_LINE_START,
    S_NAME,
    S_BEFORE_VALUE,
    S_VALUE,
    S_VALUE_LF,
    S_SECTION_LF,
    S_BODY_START,
    S_LENGTH_DATA,
    S_CHUNK_SIZE,
    S_EXTENSION_NAME,
    S_EXTENSION_VALUE,
    S_EXTENSION_TOKEN,
    S_EXTENSION_QUOTED,
    S_EXTENSION_ESCAPED,
    S_EXTENSION_END,
    S_CHUNK_SIZE_LF,
    S_CHUNK_DATA,
    S_CHUNK_DATA_CR,
    S_CHUNK_DATA_LF,
    S_DONE,
    S_FAULT,
    STATES
};

static inline enum http_event fail(struct http_parser *p, enum http_fault fault)
{
    p->fault = fault;
    p->state = S_FAULT;
    return HTTP_EVENT_FAULT;
}

static inline enum http_event go(struct http_parser *p, enum state next)
{
    p->state = (int)next;
    p->matched = 0;
    return HTTP_EVENT_MORE;
}

static inline char take(struct slice *in)
{
    char c = *in->ptr++;

    in->len--;
    return c;
}

static inline bool is_class(char c, unsigned bits)
{
    return http_classes[(unsigned char)c] & bits;
}

/* Cut off the leading bytes of a class. */
static inline struct slice take_run(struct slice *in, unsigned bits)
{
    size_t n = 0;

    while (n < in->len && is_class(in->ptr[n], bits))
        n++;

    struct slice run = slice_make(in->ptr, n);

    *in = slice_from(*in, n);
    return run;
}

/** The first state of a body; needs no input. */
enum http_event body_start(struct http_parser *p);

/* Each uses up bytes of a body, as parse.c says. */
enum http_event at_length_data(struct http_parser *p, struct slice *in);
enum http_event at_chunk_size(struct http_parser *p, struct slice *in);
enum http_event at_extension_name(struct http_parser *p, struct slice *in);
enum http_event at_extension_value(struct http_parser *p, struct slice *in);
enum http_event at_extension_token(struct http_parser *p, struct slice *in);
enum http_event at_extension_quoted(struct http_parser *p, struct slice *in);
enum http_event at_extension_escaped(struct http_parser *p, struct slice *in);
enum http_event at_extension_end(struct http_parser *p, struct slice *in);
enum http_event at_chunk_size_lf(struct http_parser *p, struct slice *in);
enum http_event at_chunk_data(struct http_parser *p, struct slice *in);
enum http_event at_chunk_data_cr(struct http_parser *p, struct slice *in);
enum http_event at_chunk_data_lf(struct http_parser *p, struct slice *in);

#endif
