/* SPDX-License-Identifier: Apache-2.0
 * libcurl multi on the loop's event base: sockets and one timer, nothing
 * polled.
 *
 * libcurl sends a request a second time by itself when a kept connection turns
 * out dead before a byte of the answer came ("Connection died, retrying a
 * fresh connect"), whatever the method. The peer may have acted on the first.
 * No option turns that off, so two callbacks do: prereq runs before each send,
 * seek before a body is sent again, and both stop a request that is not
 * idempotent once libcurl had taken the whole of it. */
#include "base/mem.h"
#include "fhirclient/http/fetch_int.h"

#include <curl/curl.h>
#include <event2/event.h>
#include <string.h>
#include <strings.h>

/* Kept connections older than this are not used again: Tomcat closes idle
 * ones after 20 s, and losing that race costs a POST its certainty. */
enum {
    MULTI_IDLE_S = 10,
    MULTI_DNS_CACHE_S = 30,
    MULTI_READ_BYTES = 65536,
    MULTI_MAX_HEADER_BYTES = 65536,
    MULTI_MAX_SPARE = 64
};

struct multi {
    struct upstream *upstream;
    CURLM *curl;
    struct loop_timer timer;
    CURL *spare[MULTI_MAX_SPARE]; /* reset handles, to be used again */
    size_t nspare;
};

/* An option libcurl refuses is our mistake, or memory ran out. */
#define SET(easy, option, value)                                               \
    ASSERT(curl_easy_setopt(easy, option, value) == CURLE_OK)

/* --- sockets and timer ---------------------------------------------------- */

static void multi_record_facts(struct exchange *x, CURLcode code)
{
    long status = 0, nconnects = 0;
    curl_easy_getinfo(x->easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(x->easy, CURLINFO_NUM_CONNECTS, &nconnects);
    x->facts.curl_code = (int)code;
    x->facts.status = (int)status;
    x->facts.is_reused = x->facts.is_begun && nconnects == 0;
}

static void multi_release(struct multi *m, struct exchange *x)
{
    curl_multi_remove_handle(m->curl, x->easy);
    curl_slist_free_all(x->header_list);
    curl_slist_free_all(x->connect_list);
    x->header_list = x->connect_list = NULL;
    if (m->nspare < MULTI_MAX_SPARE) {
        curl_easy_reset(x->easy);
        m->spare[m->nspare++] = x->easy;
    } else {
        curl_easy_cleanup(x->easy);
    }
    x->easy = NULL;
}

static void multi_collect(struct multi *m)
{
    CURLMsg *message;
    int nleft;
    while ((message = curl_multi_info_read(m->curl, &nleft))) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char *owner = NULL;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
        struct exchange *x = (struct exchange *)(void *)owner;
        multi_record_facts(x, message->data.result);
        multi_release(m, x);
        exchange_arrived(x);
    }
}

static void multi_socket_ready(evutil_socket_t fd, short what, void *context)
{
    struct multi *m = context;
    int bits = (what & EV_READ ? CURL_CSELECT_IN : 0) |
               (what & EV_WRITE ? CURL_CSELECT_OUT : 0);
    int running;
    curl_multi_socket_action(m->curl, fd, bits, &running);
    multi_collect(m);
}

static void multi_timer_fired(struct loop_timer *timer)
{
    struct multi *m = CONTAINER_OF(timer, struct multi, timer);
    int running;
    curl_multi_socket_action(m->curl, CURL_SOCKET_TIMEOUT, 0, &running);
    multi_collect(m);
}

static int multi_on_socket(
    CURL *easy, curl_socket_t fd, int what, void *context, void *of_socket)
{
    struct multi *m = context;
    struct event *e = of_socket;
    (void)easy;
    if (e)
        event_free(e);
    if (what == CURL_POLL_REMOVE) {
        curl_multi_assign(m->curl, fd, NULL);
        return 0;
    }
    short bits = (short)(EV_PERSIST | (what & CURL_POLL_IN ? EV_READ : 0) |
                         (what & CURL_POLL_OUT ? EV_WRITE : 0));
    e = event_new(
        loop_event_base(m->upstream->loop), fd, bits, multi_socket_ready, m);
    ASSERT(e && event_add(e, NULL) == 0);
    curl_multi_assign(m->curl, fd, e);
    return 0;
}

static int multi_on_timer(CURLM *curl, long timeout_ms, void *context)
{
    struct multi *m = context;
    (void)curl;
    if (timeout_ms < 0)
        loop_timer_stop(&m->timer);
    else
        loop_timer_start(&m->timer, (uint64_t)timeout_ms);
    return 0;
}

/* --- one request ---------------------------------------------------------- */

static bool exchange_may_send_again(struct exchange *x)
{
    if (!x->facts.is_whole || x->f->is_idempotent)
        return true;
    x->facts.is_second_send = true;
    return false;
}

static int exchange_on_send(
    void *context, char *peer, char *own, int peer_port, int own_port)
{
    struct exchange *x = context;
    (void)peer;
    (void)own;
    (void)peer_port;
    (void)own_port;
    if (x->facts.is_begun && !exchange_may_send_again(x))
        return CURL_PREREQFUNC_ABORT;
    x->facts.is_begun = true;
    x->facts.is_whole = x->f->body.len == 0;
    x->body_given = 0;
    return CURL_PREREQFUNC_OK;
}

static size_t exchange_give_body(
    char *to, size_t size, size_t count, void *context)
{
    struct exchange *x = context;
    struct slice rest = slice_from(x->f->body, x->body_given);
    size_t n = size * count < rest.len ? size * count : rest.len;
    if (n)
        memcpy(to, rest.ptr, n);
    x->body_given += n;
    x->facts.is_whole = x->body_given == x->f->body.len;
    return n;
}

static int exchange_on_seek(void *context, curl_off_t offset, int origin)
{
    struct exchange *x = context;
    if (origin != SEEK_SET || offset != 0 || !exchange_may_send_again(x))
        return CURL_SEEKFUNC_FAIL;
    x->body_given = 0;
    return CURL_SEEKFUNC_OK;
}

static size_t exchange_take_body(
    char *from, size_t size, size_t count, void *context)
{
    struct exchange *x = context;
    size_t n = size * count;
    size_t limit = x->upstream->options.max_answer_bytes;
    if (x->body.len == 0) {
        curl_off_t announced = -1;
        curl_easy_getinfo(
            x->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
        x->facts.is_too_large = announced > 0 && (size_t)announced > limit;
        if (announced > 0 && !x->facts.is_too_large)
            buf_reserve(&x->body, (size_t)announced + 1);
    }
    if (x->facts.is_too_large || n > limit - x->body.len) {
        x->facts.is_too_large = true;
        return 0; /* stops the transfer */
    }
    buf_add(&x->body, slice_make(from, n));
    return n;
}

static struct slice *exchange_header_place(struct fetch *f, struct slice name)
{
    const struct {
        struct slice name;
        struct slice *place;
    } known[] = {
        {SLICE("content-type"), &f->content_type},
        {SLICE("etag"), &f->etag},
        {SLICE("location"), &f->location},
        {SLICE("content-location"), &f->content_location},
        {SLICE("last-modified"), &f->last_modified},
        {SLICE("retry-after"), &f->retry_after},
        {SLICE("date"), &f->date},
    };
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (slice_eq_nocase(name, known[i].name))
            return known[i].place;
    return NULL;
}

static void exchange_forget_headers(struct fetch *f)
{
    f->content_type = f->etag = f->location = f->content_location =
        f->last_modified = f->retry_after = f->date = (struct slice){"", 0};
}

static size_t exchange_take_header(
    char *from, size_t size, size_t count, void *context)
{
    struct exchange *x = context;
    struct slice line = slice_make(from, size * count);
    x->facts.has_answer_bytes = true;
    x->header_bytes += line.len;
    if (x->header_bytes > MULTI_MAX_HEADER_BYTES) {
        x->facts.is_too_large = true;
        return 0;
    }
    if (line.len && line.ptr[0] == '\r')
        x->facts.has_whole_head = true;
    if (slice_starts(line, SLICE("HTTP/"))) {
        x->facts.has_whole_head = false;
        exchange_forget_headers(x->f); /* those were of a 1xx answer */
        return line.len;
    }
    size_t colon = slice_find(line, ':');
    if (colon == SIZE_MAX)
        return line.len;
    struct slice name = slice_make(line.ptr, colon);
    struct slice value = slice_trim(slice_from(line, colon + 1));
    if (slice_eq_nocase(name, SLICE("content-encoding")) &&
        !slice_eq_nocase(value, SLICE("identity"))) {
        x->facts.is_encoded = true;
        return 0;
    }
    struct slice *place = exchange_header_place(x->f, name);
    if (place)
        *place = arena_copy(x->f->arena, value);
    return line.len;
}

static void multi_set_method(struct exchange *x)
{
    const struct fetch *f = x->f;
    struct slice method = slice_of(f->method);
    if (slice_eq(method, SLICE("HEAD"))) {
        SET(x->easy, CURLOPT_NOBODY, 1L);
        return;
    }
    /* The body goes through the callback, never as CURLOPT_POSTFIELDS, which
     * libcurl would send again without asking. */
    if (f->body.len || slice_eq(method, SLICE("POST"))) {
        SET(x->easy, CURLOPT_POST, 1L);
        SET(x->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)f->body.len);
    }
    SET(x->easy, CURLOPT_CUSTOMREQUEST, f->method);
}

static void multi_set_headers(struct exchange *x)
{
    struct curl_slist *list = NULL;
    bool has_type = false;
    for (size_t i = 0; i < x->f->nheaders; i++) {
        const struct fetch_header *h = &x->f->headers[i];
        has_type |= strcasecmp(h->name, "Content-Type") == 0;
        list = curl_slist_append(
            list, arena_printf(x->f->arena, "%s: %s", h->name, h->value));
        ASSERT(list);
    }
    /* An empty value takes libcurl's own header away. */
    list = curl_slist_append(list, "Expect:");
    ASSERT(list);
    if (!has_type)
        list = curl_slist_append(list, "Content-Type:");
    ASSERT(list);
    x->header_list = list;
    SET(x->easy, CURLOPT_HTTPHEADER, list);
}

/* Another name in the URL, the same address behind it. */
static const char *multi_named_base(struct exchange *x)
{
    const struct upstream *u = x->upstream;
    struct arena *arena = x->f->arena;
    const char *name = u->options.tls_name;
    struct slice host = u->base.authority, port;
    if (!name)
        return u->options.base_url;
    url_split_authority(&host, &port, u->base.authority);
    x->connect_list = curl_slist_append(
        NULL, arena_printf(arena, "::%.*s:", SLICE_ARG(host)));
    ASSERT(x->connect_list);
    SET(x->easy, CURLOPT_CONNECT_TO, x->connect_list);
    return arena_printf(arena, "%.*s://%s%s%.*s%.*s", SLICE_ARG(u->base.scheme),
        name, port.len ? ":" : "", SLICE_ARG(port), SLICE_ARG(u->base.path));
}

static void multi_set_trust(struct exchange *x)
{
    const struct upstream_options *o = &x->upstream->options;
    if (o->ca_file)
        SET(x->easy, CURLOPT_CAINFO, o->ca_file);
    if (o->tls_pin)
        SET(x->easy, CURLOPT_PINNEDPUBLICKEY, o->tls_pin);
    if (o->trusts_anyone || (o->tls_pin && !o->ca_file)) {
        SET(x->easy, CURLOPT_SSL_VERIFYPEER, 0L);
        SET(x->easy, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    if (o->client_cert_file)
        SET(x->easy, CURLOPT_SSLCERT, o->client_cert_file);
    if (o->client_key_file)
        SET(x->easy, CURLOPT_SSLKEY, o->client_key_file);
}

static void multi_set_peer(struct exchange *x)
{
    const struct upstream_options *o = &x->upstream->options;
    char *url =
        arena_printf(x->f->arena, "%s%s", multi_named_base(x), x->f->path);
    SET(x->easy, CURLOPT_URL, url);
    SET(x->easy, CURLOPT_PATH_AS_IS, 1L);
    SET(x->easy, CURLOPT_PROTOCOLS_STR, "http,https");
    SET(x->easy, CURLOPT_FOLLOWLOCATION, 0L);
    SET(x->easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    /* The configured address is the peer; the environment has no say. */
    SET(x->easy, CURLOPT_PROXY, "");
    SET(x->easy, CURLOPT_NOSIGNAL, 1L);
    SET(x->easy, CURLOPT_TCP_KEEPALIVE, 1L);
    SET(x->easy, CURLOPT_MAXAGE_CONN, (long)MULTI_IDLE_S);
    SET(x->easy, CURLOPT_DNS_CACHE_TIMEOUT, (long)MULTI_DNS_CACHE_S);
    SET(x->easy, CURLOPT_BUFFERSIZE, (long)MULTI_READ_BYTES);
    SET(x->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)o->connect_timeout_ms);
    SET(x->easy, CURLOPT_USERAGENT, "selfsame");
    SET(x->easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (o->user) {
        SET(x->easy, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
        SET(x->easy, CURLOPT_USERNAME, o->user);
        SET(x->easy, CURLOPT_PASSWORD, o->password ? o->password : "");
    }
    multi_set_trust(x);
}

static void multi_set_callbacks(struct exchange *x)
{
    SET(x->easy, CURLOPT_PRIVATE, x);
    SET(x->easy, CURLOPT_PREREQFUNCTION, exchange_on_send);
    SET(x->easy, CURLOPT_PREREQDATA, x);
    SET(x->easy, CURLOPT_READFUNCTION, exchange_give_body);
    SET(x->easy, CURLOPT_READDATA, x);
    SET(x->easy, CURLOPT_SEEKFUNCTION, exchange_on_seek);
    SET(x->easy, CURLOPT_SEEKDATA, x);
    SET(x->easy, CURLOPT_WRITEFUNCTION, exchange_take_body);
    SET(x->easy, CURLOPT_WRITEDATA, x);
    SET(x->easy, CURLOPT_HEADERFUNCTION, exchange_take_header);
    SET(x->easy, CURLOPT_HEADERDATA, x);
}

void multi_start(struct multi *m, struct exchange *x)
{
    x->easy = m->nspare ? m->spare[--m->nspare] : curl_easy_init();
    ASSERT(x->easy);
    x->facts = (struct transfer_facts){0};
    x->body_given = x->header_bytes = 0;
    buf_clear(&x->body);
    exchange_forget_headers(x->f);
    multi_set_peer(x);
    multi_set_callbacks(x);
    multi_set_method(x);
    multi_set_headers(x);
    ASSERT(curl_multi_add_handle(m->curl, x->easy) == CURLM_OK);
}

void multi_stop(struct multi *m, struct exchange *x)
{
    if (!x->easy)
        return;
    multi_record_facts(x, CURLE_ABORTED_BY_CALLBACK);
    multi_release(m, x);
}

/* --- life ----------------------------------------------------------------- */

struct multi *multi_new(struct upstream *u)
{
    static bool is_ready; /* the loop thread is the only one that asks */
    if (!is_ready)
        ASSERT(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK);
    is_ready = true;
    struct multi *m = mem_zalloc(1, sizeof(*m));
    m->upstream = u;
    loop_timer_init(&m->timer, u->loop, multi_timer_fired);
    m->curl = curl_multi_init();
    ASSERT(m->curl);
    curl_multi_setopt(m->curl, CURLMOPT_SOCKETFUNCTION, multi_on_socket);
    curl_multi_setopt(m->curl, CURLMOPT_SOCKETDATA, m);
    curl_multi_setopt(m->curl, CURLMOPT_TIMERFUNCTION, multi_on_timer);
    curl_multi_setopt(m->curl, CURLMOPT_TIMERDATA, m);
    curl_multi_setopt(m->curl, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
    curl_multi_setopt(
        m->curl, CURLMOPT_MAXCONNECTS, (long)u->options.max_connections);
    return m;
}

void multi_free(struct multi **multi)
{
    struct multi *m = *multi;
    if (!m)
        return;
    for (size_t i = 0; i < m->nspare; i++)
        curl_easy_cleanup(m->spare[i]);
    curl_multi_cleanup(m->curl);
    loop_timer_free(&m->timer);
    mem_free(m);
    *multi = NULL;
}
