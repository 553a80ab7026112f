/* SPDX-License-Identifier: Apache-2.0
 * One request at a time, the others wait: the login that one of them finds out
 * serves all behind it. */
#include "mediator/openhim/api.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/random.h"
#include "fhirclient/http/url.h"

#include <stdlib.h>
#include <string.h>

enum {
    MAX_ANSWER_BYTES = 16 << 20, /* GET /channels of a large exchange */
    MAX_BREAKER_CALLS = 64,
    NOTABLE_OFFSET_MS = 5000, /* the core refuses tokens 10 s off */
    NONCE_BYTES = 16
};

struct openhim_api {
    struct loop *loop;
    struct upstream *upstream;
    char *url, *user, *password;
    struct login login;
    bool has_told_offset;
    STAILQ_HEAD(, api_call) waiting;
    struct api_call *busy;
};

/* --- life ------------------------------------------------------------------*/

int api_new(struct openhim_api **out, struct loop *loop,
    const struct openhim_api_options *options, struct err *err)
{
    struct upstream_options upstream = upstream_defaults;
    struct openhim_api *api;
    struct upstream *u;

    upstream.name = "openhim";
    upstream.base_url = options->url;
    upstream.ca_file = options->ca_file;
    upstream.tls_name = options->tls_name;
    upstream.tls_pin = options->tls_pin;
    upstream.trusts_anyone = options->trusts_anyone;
    upstream.max_connections = 1;
    upstream.timeout_ms = options->timeout_ms;
    upstream.max_answer_bytes = MAX_ANSWER_BYTES;
    /* presence.h rests after failures; the breaker would hide their cause. */
    upstream.breaker_ratio = 1;
    upstream.breaker_min_calls = MAX_BREAKER_CALLS;
    upstream.breaker_window_ms = UINT64_MAX / 2;
    upstream.breaker_probe_ms = 1;
    upstream.retry_budget = 0;
    if (upstream_new(&u, loop, &upstream, err) < 0)
        return ERR_INVALID;
    api = mem_zalloc(1, sizeof(*api));
    api->loop = loop;
    api->upstream = u;
    api->url = mem_strdup(options->url);
    api->user = mem_strdup(options->user);
    api->password = mem_strdup(options->password);
    STAILQ_INIT(&api->waiting);
    *out = api;
    return 0;
}

void api_free(struct openhim_api **api)
{
    struct openhim_api *a = *api;

    if (!a)
        return;
    ASSERT(!a->busy && STAILQ_EMPTY(&a->waiting));
    upstream_free(&a->upstream);
    mem_wipe(a->password, strlen(a->password));
    mem_free(a->password);
    mem_free(a->user);
    mem_free(a->url);
    mem_free(a);
    *api = NULL;
}

/* --- sending ---------------------------------------------------------------*/

static void fetch_ended(struct call *call);

static struct fetch_header *add_header(
    struct api_call *c, const char *name, const char *value)
{
    c->headers[c->nheaders] = (struct fetch_header){name, value};
    return &c->headers[c->nheaders++];
}

/* The password stays out of the call's arena, which nobody wipes. One request
 * is under way at a time, so the login is always that of the next one. */
static void set_basic(struct openhim_api *api, bool is_wanted)
{
    upstream_set_login(api->upstream, is_wanted ? api->user : NULL,
        is_wanted ? api->password : NULL);
}

static void add_token(struct api_call *c, const struct openhim_api *api)
{
    unsigned char nonce[NONCE_BYTES];
    char *token = arena_alloc(c->arena, LOGIN_TOKEN_SIZE);
    char *time = arena_alloc(c->arena, LOGIN_TIME_SIZE);
    char *hex = arena_alloc(c->arena, SHA256_HEX_SIZE);

    random_bytes(nonce, sizeof(nonce));
    sha256_hex(hex, slice_make((char *)nonce, sizeof(nonce)));
    login_time(time, &api->login, clock_wall_ms(loop_clock(api->loop)));
    login_token(token, &api->login, api->password, hex, time);
    add_header(c, "auth-username", api->user);
    add_header(c, "auth-ts", time);
    add_header(c, "auth-salt", hex);
    add_header(c, "auth-token", token);
}

static bool asks_for_salt(const struct api_call *c)
{
    return !c->is_public && c->api->login.step == LOGIN_SALT;
}

static void send_request(struct api_call *c)
{
    struct openhim_api *api = c->api;
    struct fetch *f = &c->fetch;

    c->nheaders = 0;
    set_basic(api, !c->is_public && api->login.step == LOGIN_BASIC);
    memset(f, 0, sizeof(*f));
    f->method = c->method;
    f->path = c->path;
    f->body = c->body;
    if (asks_for_salt(c)) {
        f->method = "GET";
        f->path = api_path(c->arena, "/authenticate/", api->user, "");
        f->body = SLICE("");
    } else if (!c->is_public && api->login.step == LOGIN_TOKEN) {
        add_token(c, api);
    }
    if (f->body.len)
        add_header(c, "Content-Type", "application/json");
    f->headers = c->headers;
    f->nheaders = c->nheaders;
    f->arena = c->arena;
    call_init(&f->call, api->loop, fetch_ended);
    f->call.context = c;
    f->call.deadline_ms = c->call.deadline_ms;
    fetch_start(api->upstream, f);
}

static void dispatch(struct openhim_api *api)
{
    struct api_call *c = STAILQ_FIRST(&api->waiting);

    if (api->busy || !c)
        return;
    STAILQ_REMOVE_HEAD(&api->waiting, link);
    api->busy = c;
    if (!c->is_public)
        login_begin(&api->login);
    send_request(c);
}

static void cancel(struct call *call)
{
    struct api_call *c = CONTAINER_OF(call, struct api_call, call);
    struct openhim_api *api = c->api;

    if (api->busy == c) {
        call_cancel(&c->fetch.call);
        api->busy = NULL;
        dispatch(api);
    } else {
        STAILQ_REMOVE(&api->waiting, c, api_call, link);
    }
}

void api_start(struct openhim_api *api, struct api_call *c)
{
    c->api = api;
    c->status = 0;
    c->json = (struct jval){0};
    c->text = SLICE("");
    call_begin(&c->call, api, cancel);
    if (c->goes_first)
        STAILQ_INSERT_HEAD(&api->waiting, c, link);
    else
        STAILQ_INSERT_TAIL(&api->waiting, c, link);
    dispatch(api);
}

/* --- answers ---------------------------------------------------------------*/

/* What an operator is most likely to have got wrong, by what fetch.h says. */
static const struct hint {
    bool is_https;
    const char *part, *hint;
} hints[] = {
    {false, "closed without an answer",
        "; the core speaks HTTPS unless told otherwise: should openhim.url "
        "begin with https://?"},
    {false, "does not speak HTTP", "; should openhim.url begin with https://?"},
    {false, "connection broke",
        "; the core speaks HTTPS unless told otherwise: should openhim.url "
        "begin with https://?"},
    {true, "TLS handshake failed",
        "; is openhim.url the API's address (port 8080 unless changed), and "
        "does that port speak HTTPS?"},
    {true, "no connection in time",
        "; is openhim.url the API's address (port 8080 unless changed), and "
        "does that port speak HTTPS?"},
    {true, "certificate is not one to trust",
        "; openhim.ca, openhim.host-name and openhim.key-pin say whom to "
        "trust"},
    {true, "file of trusted certificates", "; see openhim.ca"},
};

static const char *hint_for(const struct openhim_api *api, const char *text)
{
    bool is_https = slice_starts(slice_of(api->url), SLICE("https"));

    for (size_t i = 0; i < COUNT_OF(hints); i++) {
        if (hints[i].is_https == is_https && strstr(text, hints[i].part))
            return hints[i].hint;
    }
    return "";
}

static void finish(struct api_call *c, int rc)
{
    struct openhim_api *api = c->api;

    api->busy = NULL;
    call_end(&c->call, rc);
    dispatch(api);
}

static void tell_offset(struct openhim_api *api)
{
    int64_t offset_ms = api->login.offset_ms;

    if (llabs(offset_ms) < NOTABLE_OFFSET_MS || api->has_told_offset)
        return;
    api->has_told_offset = true;
    log_warn("openhim.clock",
        "ahead_ms=%lld text=\"the core's clock differs from ours; times shown "
        "in the console are wrong by that much\"",
        (long long)offset_ms);
}

void api_learn_clock(struct openhim_api *api, int64_t core_ms)
{
    api->login.offset_ms = core_ms - clock_wall_ms(loop_clock(api->loop));
    tell_offset(api);
}

static void read_json(struct api_call *c)
{
    struct slice type = c->fetch.content_type;

    c->status = c->fetch.status;
    c->text = c->fetch.answer;
    if (slice_find_slice(type, SLICE("application/json")) == SIZE_MAX ||
        jdoc_parse(&c->json, c->text, NULL, c->arena, NULL) < 0)
        c->json = (struct jval){0};
}

static bool take_salt(struct api_call *c)
{
    struct openhim_api *api = c->api;

    login_salted(&api->login, c->status, jval_get_str(c->json, "salt"),
        jval_get_str(c->json, "ts"), clock_wall_ms(loop_clock(api->loop)));
    tell_offset(api);
    return api->login.step == LOGIN_TOKEN;
}

static void fetch_ended(struct call *call)
{
    struct api_call *c = call->context;
    struct openhim_api *api = c->api;
    bool sends_again;

    if (call->rc < 0) {
        err_set(&c->call.err, call->rc, "%s%s", call->err.text,
            hint_for(api, call->err.text));
        finish(c, call->rc);
        return;
    }
    read_json(c);
    if (c->is_public || (asks_for_salt(c) && c->status >= 500)) {
        finish(c, 0);
        return;
    }
    sends_again = asks_for_salt(c) ? take_salt(c)
                                   : login_answered(&api->login, c->status);
    if (sends_again)
        send_request(c);
    else if (api->login.step == LOGIN_REFUSED)
        finish(c, err_set(&c->call.err, ERR_UNAUTHORIZED,
                      "the core refuses this user and password"));
    else
        finish(c, 0);
}

/* --- small things ----------------------------------------------------------*/

int64_t api_clock_offset_ms(const struct openhim_api *api)
{
    return api->login.offset_ms;
}

const char *api_login_name(const struct openhim_api *api)
{
    if (!api->login.is_proven)
        return "none yet";
    return api->login.step == LOGIN_BASIC ? "basic" : "token";
}

char *api_path(struct arena *arena, const char *before, const char *name,
    const char *behind)
{
    struct buf path = BUF_INIT;
    char *copy;

    buf_adds(&path, before);
    url_add_encoded(&path, slice_of(name));
    buf_adds(&path, behind);
    copy = arena_cstr(arena, buf_slice(&path));
    buf_free(&path);
    return copy;
}
