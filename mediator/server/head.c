/* SPDX-License-Identifier: Apache-2.0
 * What a complete header says about its message: who is asked, how the body
 * is framed, whether the connection stays. One row of a table a header. */
#include "mediator/server/parse.h"

enum { MAX_LENGTH_DIGITS = 18 }; /* cannot overflow */

/* Next element of a comma-separated list, blanks cut off. */
static bool list_next(struct slice *element, struct slice *rest)
{
    if (!slice_split(element, rest, ','))
        return false;
    *element = slice_trim(*element);
    return true;
}

static enum http_fault read_host(struct http_parser *p, struct slice value)
{
    (void)p;
    return http_host_is_valid(value) ? HTTP_FAULT_NONE : HTTP_FAULT_HOST;
}

static enum http_fault read_length(struct http_parser *p, struct slice value)
{
    if (value.len > MAX_LENGTH_DIGITS ||
        !slice_to_u64(&p->content_length, value))
        return HTTP_FAULT_LENGTH;
    p->has_length = true;
    return HTTP_FAULT_NONE;
}

/* "gzip, chunked" is well-formed, but not for us; chunked anywhere but last,
 * or twice, leaves the end of the message open. */
static enum http_fault read_coding(struct http_parser *p, struct slice value)
{
    struct slice coding, rest = value;
    size_t others = 0;
    bool ended = false;

    while (list_next(&coding, &rest)) {
        if (ended || coding.len == 0)
            return HTTP_FAULT_CODING_SYNTAX;
        ended = slice_eq_nocase(coding, SLICE("chunked"));
        others += !ended;
    }
    if (p->is_http10 || value.len == 0)
        return HTTP_FAULT_CODING_SYNTAX;
    if (others > 0)
        return HTTP_FAULT_CODING;
    p->is_chunked = true;
    return HTTP_FAULT_NONE;
}

static enum http_fault read_expect(struct http_parser *p, struct slice value)
{
    if (!slice_eq_nocase(value, SLICE("100-continue")))
        return HTTP_FAULT_EXPECT;
    p->expects_continue = !p->is_http10;
    return HTTP_FAULT_NONE;
}

static enum http_fault read_connection(
    struct http_parser *p, struct slice value)
{
    struct slice option;

    while (list_next(&option, &value)) {
        if (slice_eq_nocase(option, SLICE("close")))
            p->wants_close = true;
        else if (slice_eq_nocase(option, SLICE("keep-alive")))
            p->keeps_alive = true;
    }
    return HTTP_FAULT_NONE;
}

/* Headers with a meaning here, or whose repetition two readers could judge
 * differently. */
static const struct known {
    const char *name;
    enum http_fault repeated; /* NONE: may come several times */
    enum http_fault (*read)(struct http_parser *, struct slice value);
} known[] = {
    {"host", HTTP_FAULT_HOST, read_host},
    {"content-length", HTTP_FAULT_LENGTH, read_length},
    {"transfer-encoding", HTTP_FAULT_CODING_SYNTAX, read_coding},
    {"connection", HTTP_FAULT_NONE, read_connection},
    {"expect", HTTP_FAULT_REPEATED, read_expect},
    {"content-type", HTTP_FAULT_REPEATED, NULL},
    {"authorization", HTTP_FAULT_REPEATED, NULL},
};

static enum http_fault read_header(
    struct http_parser *p, const struct http_header *h, unsigned *seen)
{
    for (size_t i = 0; i < COUNT_OF(known); i++) {
        const struct known *k = &known[i];

        if (!slice_eq_nocase(h->name, slice_of(k->name)))
            continue;
        if (*seen & 1u << i && k->repeated)
            return k->repeated;
        *seen |= 1u << i;
        return k->read ? k->read(p, h->value) : HTTP_FAULT_NONE;
    }
    return HTTP_FAULT_NONE;
}

static enum http_method method_of(struct slice name)
{
    static const char *const names[] = {
        [HTTP_GET] = "GET",
        [HTTP_HEAD] = "HEAD",
        [HTTP_POST] = "POST",
        [HTTP_PUT] = "PUT",
        [HTTP_PATCH] = "PATCH",
        [HTTP_DELETE] = "DELETE",
        [HTTP_OPTIONS] = "OPTIONS",
    };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        if (slice_eq(name, slice_of(names[i])))
            return (enum http_method)i;
    }
    return HTTP_OTHER;
}

enum http_fault http_head_check(struct http_parser *p)
{
    unsigned seen = 0;
    enum http_fault fault = HTTP_FAULT_NONE;

    p->method_code = method_of(p->method_text);
    for (size_t i = 0; i < p->nheaders && !fault; i++)
        fault = read_header(p, &p->headers[i], &seen);
    if (fault)
        return fault;
    p->keeps_alive = !p->wants_close && (!p->is_http10 || p->keeps_alive);
    if (p->is_chunked && p->has_length)
        return HTTP_FAULT_LENGTH_AND_CODING;
    if (!(seen & 1u) && !p->is_http10)
        return HTTP_FAULT_HOST;
    return http_target_split(
        &p->path, &p->query, p->target_text, p->method_code, p->arena);
}
