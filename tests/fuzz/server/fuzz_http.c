/* SPDX-License-Identifier: Apache-2.0
 * The request parser under any bytes: three ways of cutting them must agree,
 * and what it accepts must keep its promises.
 *
 * Several requests in a row are read, as on a connection. The dictionary is
 * fuzz_http.dict. */
#include "base/mem.h"
#include "base/utf8.h"
#include "mediator/server/parse.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Small limits are reached by small inputs. */
static const struct http_limits limits = {
    .header_bytes = 512,
    .headers = 10,
    .target_bytes = 128,
    .resource_bytes = 64,
};

/* Everything that came out of one input, in one text. */
struct reading {
    struct buf text;
    size_t used;
    enum http_fault fault;
};

static void check_head(const struct http_parser *p)
{
    ASSERT(p->nheaders <= limits.headers);
    ASSERT(p->target_text.len <= limits.target_bytes);
    ASSERT(p->path.len > 0 && p->path.len <= p->target_text.len + 1);
    ASSERT(utf8_is_valid(p->path));
    ASSERT(memchr(p->path.ptr, 0, p->path.len) == NULL);
    ASSERT(slice_find_slice(p->path, SLICE("/../")) == SIZE_MAX);
    ASSERT(!p->is_chunked || !p->has_length);
    for (size_t i = 0; i < p->nheaders; i++) {
        ASSERT(p->headers[i].name.len > 0);
        if (p->headers[i].value.len > 0)
            ASSERT(!memchr(
                p->headers[i].value.ptr, '\n', p->headers[i].value.len));
    }
}

static void print_head(struct buf *out, const struct http_parser *p)
{
    check_head(p);
    buf_addf(out, "[%d|%.*s|%.*s|%d%d%d|%llu", (int)p->method_code,
        SLICE_ARG(p->path), SLICE_ARG(p->query), p->keeps_alive,
        p->expects_continue, p->is_chunked,
        (unsigned long long)p->content_length);
    for (size_t i = 0; i < p->nheaders; i++)
        buf_addf(out, "|%.*s=%.*s", SLICE_ARG(p->headers[i].name),
            SLICE_ARG(p->headers[i].value));
    buf_addc(out, ']');
}

/* Read one piece; false when the connection would be closed. */
static bool read_piece(struct reading *r, struct http_parser *p,
    struct arena *arena, struct slice piece)
{
    for (;;) {
        size_t before = piece.len;
        enum http_event event = http_parser_feed(p, &piece);

        r->used += before - piece.len;
        switch (event) {
        case HTTP_EVENT_MORE: ASSERT(piece.len == 0); return true;
        case HTTP_EVENT_HEAD: print_head(&r->text, p); break;
        case HTTP_EVENT_DATA:
            ASSERT(p->data.len > 0);
            buf_add(&r->text, p->data);
            break;
        case HTTP_EVENT_DONE:
            buf_adds(&r->text, "<end>");
            http_parser_init(p, arena, &limits);
            break;
        case HTTP_EVENT_FAULT:
            ASSERT(p->fault > HTTP_FAULT_NONE && p->fault < HTTP_FAULTS);
            r->fault = p->fault;
            return false;
        }
        if (event == HTTP_EVENT_DONE && piece.len == 0)
            return true;
    }
}

/* In pieces of `step` bytes, each in memory of its own size. */
static struct reading read_in_steps(struct slice input, size_t step)
{
    struct arena *arena = arena_new();
    struct reading r = {0};
    struct http_parser p;
    bool goes_on = true;

    http_parser_init(&p, arena, &limits);
    for (size_t at = 0; goes_on && at < input.len; at += step) {
        size_t n = input.len - at < step ? input.len - at : step;
        char *copy = mem_alloc(n);

        memcpy(copy, input.ptr + at, n);
        goes_on = read_piece(&r, &p, arena, slice_make(copy, n));
        mem_free(copy);
    }
    arena_free(&arena);
    return r;
}

static void compare(const struct reading *a, struct slice input, size_t step)
{
    struct reading b = read_in_steps(input, step);

    ASSERT(a->fault == b.fault);
    ASSERT(a->fault || a->used == b.used);
    ASSERT(slice_eq(buf_slice(&a->text), buf_slice(&b.text)));
    buf_free(&b.text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice input = slice_make((const char *)data, size);
    struct reading whole;

    if (size == 0 || size > 1 << 16)
        return 0;
    whole = read_in_steps(input, size);
    compare(&whole, input, 1);
    compare(&whole, input, 7);
    buf_free(&whole.text);
    return 0;
}
