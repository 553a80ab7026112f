/* SPDX-License-Identifier: Apache-2.0
 * The request parser, row by row; and that cutting the bytes anywhere, or
 * everywhere, changes nothing. */
/* cmocka.h needs the others first. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "mediator/server/parse.h"

#include <stdio.h>
#include <string.h>

static const struct http_limits limits = {
    .header_bytes = 400,
    .headers = 8,
    .target_bytes = 60,
    .resource_bytes = 20,
};

/* What came out, as text, so that two ways of reading can be compared. */
struct outcome {
    struct buf text;
    enum http_fault fault;
    size_t used; /* bytes up to the end of the request */
    bool is_done;
};

static void print_head(struct buf *out, const struct http_parser *p)
{
    buf_addf(out, "%.*s %.*s?%.*s%s%s%s", SLICE_ARG(p->method_text),
        SLICE_ARG(p->path), SLICE_ARG(p->query), p->keeps_alive ? "" : " close",
        p->expects_continue ? " expects" : "", p->is_chunked ? " chunked" : "");
    for (size_t i = 0; i < p->nheaders; i++)
        buf_addf(out, " [%.*s=%.*s]", SLICE_ARG(p->headers[i].name),
            SLICE_ARG(p->headers[i].value));
    buf_addc(out, '\n');
}

/* Feed one piece; true when the request has come to an end. */
static bool feed(struct outcome *o, struct http_parser *p, struct slice piece)
{
    for (;;) {
        struct slice rest = piece;
        enum http_event event = http_parser_feed(p, &rest);

        o->used += piece.len - rest.len;
        piece = rest;
        if (event == HTTP_EVENT_HEAD)
            print_head(&o->text, p);
        else if (event == HTTP_EVENT_DATA)
            buf_add(&o->text, p->data);
        o->fault = p->fault;
        o->is_done = event == HTTP_EVENT_DONE;
        if (event == HTTP_EVENT_MORE) {
            assert_int_equal(piece.len, 0);
            return false;
        }
        if (event == HTTP_EVENT_DONE || event == HTTP_EVENT_FAULT)
            return true;
    }
}

static struct outcome read_cut(struct slice request, size_t cut, size_t step)
{
    struct arena *arena = arena_new();
    struct http_parser p;
    struct outcome o = {0};
    size_t at = 0;

    http_parser_init(&p, arena, &limits);
    while (at < request.len) {
        size_t n = step;

        if (at < cut && at + n > cut)
            n = cut - at;
        if (n > request.len - at)
            n = request.len - at;

        /* A copy of its own size: ASan sees every byte read too far. */
        struct slice piece = arena_copy(arena, slice_make(request.ptr + at, n));

        at += n;
        if (feed(&o, &p, piece))
            break;
    }
    arena_free(&arena);
    return o;
}

static void assert_same(const struct outcome *a, const struct outcome *b)
{
    assert_int_equal(a->fault, b->fault);
    assert_int_equal(a->is_done, b->is_done);
    if (a->fault == HTTP_FAULT_NONE)
        assert_int_equal(a->used, b->used);
    assert_true(slice_eq(buf_slice(&a->text), buf_slice(&b->text)));
}

static struct outcome read_all_ways(struct slice request)
{
    struct outcome whole = read_cut(request, 0, request.len);
    struct outcome bytes = read_cut(request, 0, 1);

    assert_same(&whole, &bytes);
    buf_free(&bytes.text);
    for (size_t cut = 1; cut < request.len; cut++) {
        struct outcome o = read_cut(request, cut, request.len);

        assert_same(&whole, &o);
        buf_free(&o.text);
    }
    return whole;
}

#define G "GET / HTTP/1.1\r\nHost: h\r\n"
#define P "POST /p HTTP/1.1\r\nHost: h\r\n"
#define C P "Transfer-Encoding: chunked\r\n\r\n"
#define TEN "0123456789"

static const struct {
    const char *request;
    const char *outcome;
} served[] = {
    {G "\r\n", "GET /? [Host=h]\n"},
    {"\r\n\r\n" G "\r\n", "GET /? [Host=h]\n"},
    {"GET / HTTP/1.0\r\n\r\n", "GET /? close\n"},
    {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "GET /? [Connection=keep-alive]\n"},
    {G "Connection: keep-alive, close\r\n\r\n",
        "GET /? close [Host=h] [Connection=keep-alive, close]\n"},
    {G "Connection: foo , CLOSE\r\n\r\n",
        "GET /? close [Host=h] [Connection=foo , CLOSE]\n"},
    {"GET /a%20b/%C3%A9?x=%zz&y|z HTTP/1.1\r\nhost:h:80\r\n\r\n",
        "GET /a b/\xc3\xa9?x=%zz&y|z [host=h:80]\n"},
    {"GET HTTP://h:1/x?y HTTP/1.1\r\nHost: [::1]:9\r\n\r\n",
        "GET /x?y [Host=[::1]:9]\n"},
    {"GET http://h?y HTTP/1.1\r\nHost: h\r\n\r\n", "GET /?y [Host=h]\n"},
    {"OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "OPTIONS *? [Host=h]\n"},
    {"get / HTTP/1.1\r\nHost: h\r\n\r\n", "get /? [Host=h]\n"},
    {G "A:\r\nB: \t \r\nC:\t x\ty \r\n\r\n",
        "GET /? [Host=h] [A=] [B=] [C=x\ty]\n"},
    {P "Content-Length: 5\r\n\r\nhello",
        "POST /p? [Host=h] [Content-Length=5]\nhello"},
    {P "Content-Length: 0\r\n\r\n", "POST /p? [Host=h] [Content-Length=0]\n"},
    {P "Content-Length: 20\r\n\r\n" TEN TEN,
        "POST /p? [Host=h] [Content-Length=20]\n" TEN TEN},
    {P "Expect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
        "POST /p? expects [Host=h] [Expect=100-continue] "
        "[Content-Length=1]\nx"},
    {C "5\r\nhello\r\n0\r\n\r\n",
        "POST /p? chunked [Host=h] [Transfer-Encoding=chunked]\nhello"},
    {C "5;a=b;c=\"d;\\\"e\";f\r\nhello\r\n000000;g\r\nX: y\r\nZ: 1\r\n\r\n",
        "POST /p? chunked [Host=h] [Transfer-Encoding=chunked]\nhello"},
    {C "a\r\n" TEN "\r\n00A\r\n" TEN "\r\n0\r\n\r\n",
        "POST /p? chunked [Host=h] [Transfer-Encoding=chunked]\n" TEN TEN},
};

static void requests_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(served); i++) {
        struct buf two = BUF_INIT;
        size_t len = strlen(served[i].request);

        /* What stands behind the request is not touched. */
        buf_adds(&two, served[i].request);
        buf_adds(&two, "NEXT");
        struct outcome o = read_all_ways(buf_slice(&two));

        if (o.fault)
            print_error("row %zu: %s\n", i, http_faults[o.fault].word);
        assert_true(o.is_done);
        assert_int_equal(o.used, len);
        assert_string_equal(o.text.ptr, served[i].outcome);
        buf_free(&o.text);
        buf_free(&two);
    }
}

#define LONG_LINE TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static const struct {
    const char *request;
    enum http_fault fault;
} refused[] = {
    {"\x16\x03\x01", HTTP_FAULT_REQUEST_LINE},
    {"\n" G, HTTP_FAULT_REQUEST_LINE},
    {"\r\n\r\n\r\n" G, HTTP_FAULT_REQUEST_LINE},
    {"\rG", HTTP_FAULT_LINE_END},
    {"GET\t/ HTTP/1.1\r\n", HTTP_FAULT_REQUEST_LINE},
    {"GET  / HTTP/1.1\r\n", HTTP_FAULT_REQUEST_LINE},
    {LONG_LINE, HTTP_FAULT_METHOD_LENGTH},
    {"GET /\x80", HTTP_FAULT_TARGET_BYTE},
    {"GET /#", HTTP_FAULT_TARGET_BYTE},
    {"GET /\r\n", HTTP_FAULT_VERSION_SYNTAX},
    {"GET /" TEN TEN TEN TEN TEN TEN, HTTP_FAULT_TARGET_LENGTH},
    {"GET / HTTP/1.1\n", HTTP_FAULT_LINE_END},
    {"GET / HTTP/1.1 \r\n", HTTP_FAULT_VERSION_SYNTAX},
    {"GET / HTTP/1.10\r\n", HTTP_FAULT_VERSION_SYNTAX},
    {"GET / HTTP/x.1\r\n", HTTP_FAULT_VERSION_SYNTAX},
    {"GET / HTTP/1.2\r\n", HTTP_FAULT_VERSION},
    {"GET / HTTP/2.0\r\n", HTTP_FAULT_VERSION},
    {"GET / HTTP/0.9\r\n", HTTP_FAULT_VERSION},
    {"\r\nGET / HTTP/1.2\r\n", HTTP_FAULT_VERSION},
    {"GET / HTTP/1.1\r\r", HTTP_FAULT_LINE_END},
    {G " folded\r\n", HTTP_FAULT_FOLDING},
    {G "\n", HTTP_FAULT_LINE_END},
    {G ": x\r\n", HTTP_FAULT_HEADER_NAME},
    {G "A : x\r\n", HTTP_FAULT_HEADER_NAME},
    {G "A\r\n", HTTP_FAULT_HEADER_NAME},
    {G "A: x\n", HTTP_FAULT_LINE_END},
    {G "A: x\ry", HTTP_FAULT_LINE_END},
    {G "A: x\x7f", HTTP_FAULT_HEADER_VALUE},
    {G "A: x\x01", HTTP_FAULT_HEADER_VALUE},
    {G "A: " LONG_LINE LONG_LINE LONG_LINE LONG_LINE, HTTP_FAULT_HEADER_BYTES},
    {G "A:\r\nA:\r\nA:\r\nA:\r\nA:\r\nA:\r\nA:\r\nA", HTTP_FAULT_HEADER_COUNT},
    {"GET / HTTP/1.1\r\n\r\n", HTTP_FAULT_HOST},
    {G "Host: h\r\n\r\n", HTTP_FAULT_HOST},
    {"GET / HTTP/1.1\r\nHost: h:99999\r\n\r\n", HTTP_FAULT_HOST},
    {"GET / HTTP/1.1\r\nHost: :80\r\n\r\n", HTTP_FAULT_HOST},
    {"GET / HTTP/1.1\r\nHost: h:1:2\r\n\r\n", HTTP_FAULT_HOST},
    {"GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", HTTP_FAULT_HOST},
    {"GET / HTTP/1.1\r\nHost: [::1]x\r\n\r\n", HTTP_FAULT_HOST},
    {"GET / HTTP/1.0\r\nHost: a b\r\n\r\n", HTTP_FAULT_HOST},
    {"GET p HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_FORM},
    {"GET * HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_FORM},
    {"GET http:///p HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_FORM},
    {"GET /% HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_ESCAPE},
    {"GET /%4 HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_ESCAPE},
    {"GET /%g0 HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_ESCAPE},
    {"GET /%00 HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_ESCAPE},
    {"GET /%2F HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_ESCAPE},
    {"GET /%ff HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_ESCAPE},
    {"GET /. HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_DOTS},
    {"GET /a/%2e. HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_DOTS},
    {"GET /a/../b HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_DOTS},
    {"GET /\" HTTP/1.1\r\nHost: h\r\n\r\n", HTTP_FAULT_TARGET_BYTE},
    {P "Content-Length: \r\n\r\n", HTTP_FAULT_LENGTH},
    {P "Content-Length: 1x\r\n\r\n", HTTP_FAULT_LENGTH},
    {P "Content-Length: 1\r\nContent-Length: 1\r\n\r\n", HTTP_FAULT_LENGTH},
    {P "Content-Length: 9999999999999999999\r\n\r\n", HTTP_FAULT_LENGTH},
    {P "Content-Length: 21\r\n\r\n", HTTP_FAULT_BODY_BYTES},
    {P "Transfer-Encoding: chunke\r\n\r\n", HTTP_FAULT_CODING},
    {P "Transfer-Encoding: a, chunked\r\n\r\n", HTTP_FAULT_CODING},
    {P "Transfer-Encoding: chunked,\r\n\r\n", HTTP_FAULT_CODING_SYNTAX},
    {P "Transfer-Encoding: \r\n\r\n", HTTP_FAULT_CODING_SYNTAX},
    {"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
        HTTP_FAULT_CODING_SYNTAX},
    {P "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        HTTP_FAULT_LENGTH_AND_CODING},
    {P "Expect: gold\r\n\r\n", HTTP_FAULT_EXPECT},
    {P "Content-Type: a/b\r\ncontent-type: a/b\r\n\r\n", HTTP_FAULT_REPEATED},
    {C "g\r\n", HTTP_FAULT_CHUNK_SIZE},
    {C ";a\r\n", HTTP_FAULT_CHUNK_SIZE},
    {C "0000000000000001\r\n", HTTP_FAULT_CHUNK_SIZE},
    {C "5 \r\n", HTTP_FAULT_CHUNK_SIZE},
    {C "5\n", HTTP_FAULT_CHUNK_SIZE},
    {C "5\rh", HTTP_FAULT_LINE_END},
    {C "15\r\n", HTTP_FAULT_BODY_BYTES},
    {C "a\r\n" TEN "\r\nb\r\n", HTTP_FAULT_BODY_BYTES},
    {C "fffffffffffffff\r\n", HTTP_FAULT_BODY_BYTES},
    {C "5;\r\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "5;a=\r\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "5;a b\r\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "5;a=\"\n\"\r\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "5;a=\"\\\n\"\r\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "5;a=\"b\"c\r\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "5;a=b\n", HTTP_FAULT_CHUNK_EXTENSION},
    {C "1\r\nxx", HTTP_FAULT_CHUNK_END},
    {C "1\r\nx\rx", HTTP_FAULT_CHUNK_END},
    {C "1\r\nx\n", HTTP_FAULT_CHUNK_END},
    {C "0\r\n X: y\r\n", HTTP_FAULT_FOLDING},
    {C "0\r\nX : y\r\n", HTTP_FAULT_HEADER_NAME},
    {C "0\r\nX: " LONG_LINE LONG_LINE LONG_LINE LONG_LINE,
        HTTP_FAULT_HEADER_BYTES},
};

static void doubts_are_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(refused); i++) {
        struct outcome o = read_all_ways(slice_of(refused[i].request));

        if (o.fault != refused[i].fault)
            print_error("row %zu: %s\n", i, http_faults[o.fault].word);
        assert_int_equal(o.fault, refused[i].fault);
        assert_false(o.is_done);
        buf_free(&o.text);
    }
}

static void a_nul_is_refused_everywhere(void **state)
{
    static const char request[] =
        "POST /p?q HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
        "1;a=\"b\"\r\nx\r\n0\r\nT: 1\r\n\r\n";
    const size_t data_at = strlen(request) - strlen("x\r\n0\r\nT: 1\r\n\r\n");

    (void)state;
    for (size_t i = 0; i < sizeof(request) - 1; i++) {
        char copy[sizeof(request)];

        memcpy(copy, request, sizeof(request));
        copy[i] = '\0';
        struct outcome o =
            read_cut(slice_make(copy, sizeof(request) - 1), 0, sizeof(request));

        assert_int_equal(o.fault == HTTP_FAULT_NONE, i == data_at);
        buf_free(&o.text);
    }
}

static void an_unfinished_request_waits(void **state)
{
    static const char request[] = C "5\r\nhello\r\n0\r\nT: 1\r\n\r\n";

    (void)state;
    for (size_t len = 0; len < sizeof(request) - 1; len++) {
        struct outcome o = read_cut(slice_make(request, len), 0, len + 1);

        assert_false(o.is_done);
        assert_int_equal(o.fault, HTTP_FAULT_NONE);
        buf_free(&o.text);
    }
}

static bool among(const char *set, int byte)
{
    return byte != 0 && strchr(set, byte) != NULL;
}

static bool is_alnum(int b)
{
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') ||
           (b >= 'a' && b <= 'z');
}

/* The table of classes against the rules it was made by. */
static void classes_are_what_they_say(void **state)
{
    (void)state;
    for (int b = 0; b < 256; b++) {
        int wanted = 0;

        if (is_alnum(b) || among("!#$%&'*+-.^_`|~", b))
            wanted |= HTTP_CLASS_TOKEN;
        if (b > ' ' && b < 0x7f && b != '#')
            wanted |= HTTP_CLASS_TARGET;
        if (b == '\t' || (b >= ' ' && b != 0x7f))
            wanted |= HTTP_CLASS_VALUE;
        if (is_alnum(b) || among("-._~!$&'()*+,;=:@/%|", b))
            wanted |= HTTP_CLASS_PATH;
        if (is_alnum(b) || among("-._~%", b))
            wanted |= HTTP_CLASS_HOST;
        assert_int_equal(http_classes[b], wanted);
    }
}

static void every_fault_has_its_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < HTTP_FAULTS; i++) {
        assert_non_null(http_faults[i].text);
        assert_non_null(http_faults[i].issue);
        assert_string_not_equal(
            http_reason(http_faults[i].status), "Unassigned");
        assert_null(strpbrk(http_faults[i].text, "\"\\\n"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requests_are_read),
        cmocka_unit_test(doubts_are_refused),
        cmocka_unit_test(a_nul_is_refused_everywhere),
        cmocka_unit_test(an_unfinished_request_waits),
        cmocka_unit_test(classes_are_what_they_say),
        cmocka_unit_test(every_fault_has_its_row),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
