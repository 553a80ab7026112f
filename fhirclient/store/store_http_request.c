/* SPDX-License-Identifier: Apache-2.0
 * A store_call as a FHIR REST request.
 * source  http://hl7.org/fhir/R4/http.html */
#include "base/buf.h"
#include "base/mem.h"
#include "fhirclient/store/store_http_int.h"

/* Servers take request lines of 8 KiB at least; longer searches go by POST. */
enum { MAX_GET_QUERY = 4000 };

enum {
    IS_WRITE = 1,
    IS_FRESH = 2,  /* stock HAPI answers searches from a cache of 60 s */
    HAS_RESULT = 4 /* the resource as it was stored is wanted */
};

static const struct {
    const char *method;
    unsigned is;
} verbs[STORE_NVERBS] = {
    [STORE_READ] = {"GET", 0},
    [STORE_VREAD] = {"GET", 0},
    [STORE_SEARCH] = {"GET", IS_FRESH},
    [STORE_HISTORY] = {"GET", IS_FRESH},
    [STORE_PAGE] = {"GET", 0},
    [STORE_CREATE] = {"POST", IS_WRITE | HAS_RESULT},
    [STORE_UPDATE] = {"PUT", IS_WRITE | HAS_RESULT},
    [STORE_DELETE] = {"DELETE", IS_WRITE},
    /* The versions are enough; a resource for each entry costs HAPI time. */
    [STORE_TRANSACTION] = {"POST", IS_WRITE},
    [STORE_BATCH] = {"POST", IS_WRITE},
    [STORE_CAPABILITIES] = {"GET", 0},
    [STORE_OPERATION] = {NULL, IS_FRESH},
};

static bool is_get(struct slice method)
{
    return slice_eq(method, SLICE("GET")) || slice_eq(method, SLICE("HEAD"));
}

bool store_http_is_write(const struct store_call *c)
{
    if (c->verb == STORE_OPERATION)
        return !is_get(c->method);
    return verbs[c->verb].is & IS_WRITE;
}

/* --- path ----------------------------------------------------------------- */

static void add_segment(struct buf *path, struct slice segment)
{
    if (!segment.len)
        return;
    buf_addc(path, '/');
    url_add_encoded(path, segment);
}

static void add_query(struct buf *path, struct slice query)
{
    if (!query.len)
        return;
    buf_addc(path, '?');
    buf_add(path, query);
}

static bool is_posted_search(const struct store_http_call *h)
{
    return h->c->verb == STORE_SEARCH && h->query.len > MAX_GET_QUERY;
}

/* Given as it is: "Patient/$match", "/Patient/$match" or "?_getpages=1". */
static void add_given(struct buf *path, struct slice given)
{
    if (given.len && given.ptr[0] != '/' && given.ptr[0] != '?')
        buf_addc(path, '/');
    buf_add(path, given);
}

static void build_path(struct buf *path, const struct store_http_call *h)
{
    const struct store_call *c = h->c;
    switch (c->verb) {
    case STORE_READ:
    case STORE_VREAD:
    case STORE_CREATE:
        add_segment(path, c->type);
        add_segment(path, c->verb == STORE_CREATE ? SLICE("") : c->id);
        if (c->verb == STORE_VREAD)
            buf_adds(path, "/_history");
        add_segment(path, c->verb == STORE_VREAD ? c->vid : SLICE(""));
        return;
    case STORE_UPDATE:
    case STORE_DELETE:
        add_segment(path, c->type);
        add_segment(path, c->id);
        add_query(path, c->id.len ? SLICE("") : h->query);
        return;
    case STORE_SEARCH:
        add_segment(path, c->type);
        if (is_posted_search(h))
            buf_adds(path, "/_search");
        else
            add_query(path, h->query);
        return;
    case STORE_HISTORY:
        add_segment(path, c->type);
        add_segment(path, c->id);
        buf_adds(path, "/_history");
        add_query(path, h->query);
        return;
    case STORE_PAGE: add_given(path, h->query); return;
    case STORE_OPERATION:
        add_given(path, c->path);
        add_query(path, h->query);
        return;
    case STORE_CAPABILITIES: buf_adds(path, "/metadata"); return;
    case STORE_TRANSACTION:
    case STORE_BATCH:
    case STORE_NVERBS: return;
    }
}

/* --- headers -------------------------------------------------------------- */

static int check_header_text(struct slice text, struct err *err)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c < ' ' || c == 0x7f || c == '"')
            return err_set(err, ERR_INVALID,
                "a condition may hold no quotes or control characters");
    }
    return 0;
}

static void add_header(
    struct store_http_call *h, const char *name, const char *value)
{
    ASSERT(h->fetch.nheaders < STORE_HTTP_MAX_HEADERS);
    h->headers[h->fetch.nheaders++] = (struct fetch_header){name, value};
}

static void add_headers(struct store_http_call *h)
{
    const struct store_call *c = h->c;
    unsigned is = verbs[c->verb].is;
    add_header(h, "Accept", "application/fhir+json");
    if (is_posted_search(h))
        add_header(h, "Content-Type", "application/x-www-form-urlencoded");
    else if (h->fetch.body.len)
        add_header(h, "Content-Type", "application/fhir+json; charset=utf-8");
    if (is & IS_FRESH)
        add_header(h, "Cache-Control", "no-cache");
    if (is & HAS_RESULT)
        add_header(h, "Prefer", "return=representation");
    if (c->is_lenient)
        add_header(h, "Prefer", "handling=lenient");
    if (c->replace_tags) /* HAPI keeps old tags otherwise */
        add_header(h, "X-Meta-Snapshot-Mode", "TAG");
    if (c->if_match.len)
        add_header(h, "If-Match",
            arena_printf(c->arena, "W/\"%.*s\"", SLICE_ARG(c->if_match)));
    if (h->if_none_exist.len)
        add_header(h, "If-None-Exist", arena_cstr(c->arena, h->if_none_exist));
}

static int check_method(struct slice method, struct err *err)
{
    static const char known[] = " GET HEAD POST PUT PATCH DELETE ";
    struct slice rest = slice_make(known, sizeof(known) - 1);
    struct slice word;
    while (slice_split(&word, &rest, ' '))
        if (word.len && slice_eq(word, method))
            return 0;
    return err_set(err, ERR_INVALID, "an HTTP method that FHIR does not have");
}

/* Pages and operations are the store's own affair. */
static void set_queries(struct store_http_call *h)
{
    const struct store_call *c = h->c;
    bool is_criteria = c->verb == STORE_SEARCH || c->verb == STORE_UPDATE ||
                       c->verb == STORE_DELETE;
    h->query = is_criteria ? store_http_whole_dates(c->query, c->type, c->arena)
                           : c->query;
    h->if_none_exist =
        store_http_whole_dates(c->if_none_exist, c->type, c->arena);
}

int store_http_request(struct store_http_call *h, struct err *err)
{
    struct store_call *c = h->c;
    struct fetch *f = &h->fetch;
    bool is_operation = c->verb == STORE_OPERATION;
    if ((is_operation && check_method(c->method, err) < 0) ||
        check_header_text(c->if_match, err) < 0 ||
        check_header_text(c->if_none_exist, err) < 0)
        return ERR_INVALID;
    set_queries(h);
    struct buf path = BUF_INIT;
    build_path(&path, h);
    f->path = arena_cstr(c->arena, buf_slice(&path));
    buf_free(&path);
    if (url_path_check(slice_of(f->path), err) < 0)
        return ERR_INVALID;
    f->method =
        is_operation ? arena_cstr(c->arena, c->method) : verbs[c->verb].method;
    f->body = c->body;
    f->is_idempotent = !store_http_is_write(c);
    if (is_posted_search(h)) {
        f->method = "POST";
        f->body = h->query;
    }
    f->arena = c->arena;
    f->headers = h->headers;
    add_headers(h);
    return 0;
}
