/* SPDX-License-Identifier: Apache-2.0
 * An incremental reader of HTTP/1.x requests: bytes in, events out, no I/O.
 *
 * Every byte is judged when it comes, and the result does not depend on how
 * the bytes were cut into pieces. Whatever could be read in two ways is a
 * fault, after which nothing more may be fed.
 * source  RFC 9112; the reading here is narrower wherever the RFC allows it */
#ifndef SERVER_PARSE_H
#define SERVER_PARSE_H

#include "mediator/server/fault.h"
#include "mediator/server/http.h"

enum http_event {
    HTTP_EVENT_MORE, /* the input is used up */
    HTTP_EVENT_HEAD, /* the header is complete and was checked */
    HTTP_EVENT_DATA, /* parser->data holds bytes of the body */
    HTTP_EVENT_DONE, /* the request is complete; nothing behind it was read */
    HTTP_EVENT_FAULT /* parser->fault says what; the stream is lost */
};

struct http_span {
    uint32_t at, len;
};

struct http_field {
    struct http_span name, value;
};

struct http_parser {
    struct arena *arena; /* holds what was read */
    const struct http_limits *limits;
    int state;
    enum http_fault fault;

    /* While the header is read: kept bytes, and where what stands in them. */
    char *text;
    uint32_t text_len, text_cap;
    struct http_span method, target;
    struct http_field *fields;
    size_t nfields, fields_cap;
    size_t section_bytes; /* of the header, then of the trailers */
    unsigned matched;     /* bytes of a fixed text seen so far */
    bool is_trailer;

    /* After HTTP_EVENT_HEAD. */
    struct slice method_text, target_text, path, query;
    enum http_method method_code;
    struct http_header *headers;
    size_t nheaders;
    bool is_http10, wants_close, keeps_alive, expects_continue, is_chunked,
        has_length;
    uint64_t content_length;

    /* While the body is read. */
    uint64_t remaining;  /* of the body, or of the chunk */
    uint64_t body_bytes; /* announced so far */
    uint64_t body_limit; /* set by the caller after HTTP_EVENT_HEAD */
    unsigned digits, extension_bytes;
    struct slice data;
};

/** Ready for the first byte of a request. */
void http_parser_init(struct http_parser *p, struct arena *arena,
    const struct http_limits *limits);

/**
 * Read on.
 *
 * input    on return, what has not been used; all of it after MORE
 * returns  the next event; to be called again after HEAD and DATA, even
 *          with an empty input
 */
enum http_event http_parser_feed(struct http_parser *p, struct slice *input);

/** Has it read nothing of a request but, at most, empty lines before it? */
bool http_parser_is_fresh(const struct http_parser *p);

/** Is the header complete, and does a body follow? */
bool http_parser_has_body(const struct http_parser *p);

/* Between the parser's own files. */

/** Check a complete header and fill the fields that follow from it. */
enum http_fault http_head_check(struct http_parser *p);

/**
 * Split a request target.
 *
 * path     percent-decoded, in `arena`
 * query    as sent
 * returns  HTTP_FAULT_NONE, or what is wrong
 */
enum http_fault http_target_split(struct slice *path, struct slice *query,
    struct slice target, enum http_method method, struct arena *arena);

/** Is `host` what a Host header may hold: a name or address, and a port? */
bool http_host_is_valid(struct slice host);

/** Character classes, ORed into http_classes[byte]. */
enum {
    HTTP_CLASS_TOKEN = 1,  /* methods, header names */
    HTTP_CLASS_TARGET = 2, /* anywhere in a request target */
    HTTP_CLASS_VALUE = 4,  /* in a header value */
    HTTP_CLASS_PATH = 8,   /* in a path */
    HTTP_CLASS_HOST = 16   /* in a host name */
};
extern const unsigned char http_classes[256];

#endif
