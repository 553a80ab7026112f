/* SPDX-License-Identifier: Apache-2.0
 * Answers as bytes: the status line, our headers, the handler's, the body. */
#include "base/log.h"
#include "mediator/server/server_int.h"

#include <string.h>

static void add_number(struct buf *b, uint64_t n)
{
    char digits[20];
    size_t at = sizeof(digits);

    do
        digits[--at] = (char)('0' + n % 10);
    while (n /= 10);
    buf_add(b, slice_make(digits + at, sizeof(digits) - at));
}

static void add_header(struct buf *b, const char *name, struct slice value)
{
    buf_adds(b, name);
    buf_add(b, SLICE(": "));
    buf_add(b, value);
    buf_add(b, SLICE("\r\n"));
}

/* The date changes once a second, so it is not printed for every answer. */
static struct slice date_of(struct http_server *s)
{
    int64_t ms = clock_wall_ms(loop_clock(s->loop)), second = ms / 1000;

    if (second != s->date_second) {
        http_date_print(s->date, ms);
        s->date_second = second;
    }
    return slice_of(s->date);
}

/* A line end in a header would begin a second answer. Whoever put one there
 * is wrong, but the client shall not see it. */
static bool is_clean(const struct http_header *h)
{
    for (size_t i = 0; i < h->name.len; i++) {
        if (!(http_classes[(unsigned char)h->name.ptr[i]] & HTTP_CLASS_TOKEN))
            return false;
    }
    for (size_t i = 0; i < h->value.len; i++) {
        if (!(http_classes[(unsigned char)h->value.ptr[i]] & HTTP_CLASS_VALUE))
            return false;
    }
    return h->name.len > 0;
}

static void add_handler_headers(struct buf *b, const struct http_answer *a)
{
    for (size_t i = 0; i < a->nheaders; i++) {
        const struct http_header *h = &a->headers[i];

        if (!is_clean(h)) {
            log_error("server.header_dropped", "index=%zu", i);
            continue;
        }
        buf_add(b, h->name);
        buf_add(b, SLICE(": "));
        buf_add(b, h->value);
        buf_add(b, SLICE("\r\n"));
    }
}

static bool is_compressed(const struct exchange *x, const struct http_answer *a)
{
    return gzip_is_worthwhile(a->content_type, a->body.len) &&
           gzip_is_accepted(http_header(&x->pub, "Accept-Encoding"));
}

/* Room for an answer, so that it is not moved while it grows. */
static size_t size_bound(const struct exchange *x, const struct http_answer *a)
{
    size_t size = 256;

    for (size_t i = 0; i < a->nheaders; i++)
        size += a->headers[i].name.len + a->headers[i].value.len + 4;
    if (x->pub.method != HTTP_HEAD && !is_compressed(x, a))
        size += a->body.len;
    return size;
}

static bool may_have_body(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

/* The connection's fate, as this client expects to read it. */
static void add_connection(struct buf *b, const struct exchange *x)
{
    if (x->closes)
        add_header(b, "Connection", SLICE("close"));
    else if (x->parser.is_http10)
        add_header(b, "Connection", SLICE("keep-alive"));
}

/* For HEAD too: its length is that of GET's answer. */
static struct slice encode_body(struct exchange *x, const struct http_answer *a)
{
    struct http_server *s = x->conn->server;

    if (!is_compressed(x, a))
        return a->body;
    buf_clear(&s->scratch);
    gzip_compress(&s->gzip, &s->scratch, a->body);
    add_header(&x->answer, "Content-Encoding", SLICE("gzip"));
    return buf_slice(&s->scratch);
}

static void add_body_headers(
    struct exchange *x, const struct http_answer *a, struct slice *body)
{
    struct buf *b = &x->answer;

    *body = SLICE("");
    if (!may_have_body(a->status))
        return;
    if (a->content_type) {
        add_header(b, "Content-Type", slice_of(a->content_type));
        if (gzip_is_worthwhile(a->content_type, a->body.len))
            add_header(b, "Vary", SLICE("Accept-Encoding"));
        *body = encode_body(x, a);
    }
    buf_add(b, SLICE("Content-Length: "));
    add_number(b, body->len);
    buf_add(b, SLICE("\r\n"));
}

void answer_write(struct exchange *x, const struct http_answer *a)
{
    struct buf *b = &x->answer;
    struct slice body;

    ASSERT(a->status >= 200 && a->status <= 999);
    buf_reserve(b, size_bound(x, a));
    buf_add(b, SLICE("HTTP/1.1 "));
    add_number(b, (uint64_t)a->status);
    buf_addc(b, ' ');
    buf_adds(b, http_reason(a->status));
    buf_add(b, SLICE("\r\n"));
    add_header(b, "Date", date_of(x->conn->server));
    add_connection(b, x);
    add_handler_headers(b, a);
    add_body_headers(x, a, &body);
    buf_add(b, SLICE("\r\n"));
    if (x->pub.method != HTTP_HEAD)
        buf_add(b, body);
}

void answer_write_fault(struct exchange *x, enum http_fault fault)
{
    const struct http_fault_row *row = &http_faults[fault];
    struct http_header retry = {SLICE("Retry-After"), SLICE("1")};
    struct buf body = BUF_INIT;

    buf_addf(&body,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":"
        "\"error\",\"code\":\"%s\",\"diagnostics\":\"%s\"}]}",
        row->issue, row->text);
    answer_write(x, &(struct http_answer){
                        .status = row->status,
                        .content_type = "application/fhir+json",
                        .headers = &retry,
                        .nheaders = row->status == 503,
                        .body = buf_slice(&body),
                    });
    buf_free(&body);
}
